"""A technologist's own log as rows: procedures with counts by role."""

from __future__ import annotations

from irplanner.language import mark, tr
from irplanner.services.insights.staff_log import ROLES, LogLine, people, staff_log
from irplanner.services.insights.view import View
from irplanner.ui.presenters.charts.chart import Chart, Table
from irplanner.ui.presenters.charts.words import Words, cases_text, search

ROLE_NAMES = {
    "technologist": mark("Circulating"),
    "scrub": mark("Scrubbed"),
    "operator": mark("Operator"),
}


def log_people(view: View) -> tuple[tuple[str, str], ...]:
    """Return everybody a log can be made for, as choices."""
    return tuple((name, name) for name in people(view))


def log_chart(view: View, person: str, words: Words) -> Chart:
    """Return a chart of rows only: the log of one person for the period."""
    title = tr("My log")
    sentence = tr("Done cases by procedure and role, for the technologist's own record.")
    lines = staff_log(view, person)
    if not lines:
        empty = (
            tr("{person} has no done case in this period.").format(person=person)
            if person
            else tr("Needs one done case with a technologist recorded.")
        )
        return Chart(title, sentence, empty=empty)
    return Chart(
        title,
        sentence,
        notes=(_sum(lines),),
        table=Table(
            (tr("Procedure"), *(tr(ROLE_NAMES[role]) for role in ROLES), tr("Cases")),
            tuple((words.procedure(line.procedure), *line.by_role, line.cases) for line in lines),
            tuple(search(view, procedure=line.procedure, technologist=person) for line in lines),
        ),
        spoken="; ".join(f"{words.procedure(line.procedure)}: {cases_text(line.cases)}" for line in lines),
    )


def _sum(lines: tuple[LogLine, ...]) -> str:
    roles = (
        f"{tr(ROLE_NAMES[role]).lower()} {sum(line.by_role[at] for line in lines):,}"
        for at, role in enumerate(ROLES)
    )
    return f"{cases_text(sum(line.cases for line in lines))}: {', '.join(roles)}"
