"""What the live pane beside the plan shows: risk cards, checklist, timeline and pick list as rows with keys.

Every list is a tuple of frozen rows; `row_diff.row_changes` of two of them tells a view what to touch.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from irplanner.catalog.catalog import Catalog
from irplanner.language import day, mark, tr, tr_n, weekday, within
from irplanner.models.enums import Answer, Evidence, Phase, Status
from irplanner.planning.facts import CaseFacts
from irplanner.planning.outcome import Finding, PickLine, Plan, SourceRef, TimelineEntry
from irplanner.reports.supply import NOT_KEPT, Supply, SupplyState
from irplanner.ui.presenters.evidence import EVIDENCE_SENTENCES, flag_lines, signature_sentence
from irplanner.ui.presenters.field_names import field_name
from irplanner.ui.presenters.topic_words import topic_words
from irplanner.unit_signs import with_unit_signs

PHASE_NAMES: Mapping[Phase, str] = {
    Phase.PLANNING: mark("Planning"),
    Phase.SIGN_IN: mark("Sign in"),
    Phase.TIME_OUT: mark("Time out"),
    Phase.SIGN_OUT: mark("Sign out"),
    Phase.HANDOVER: mark("Handover"),
}
_ANSWERS: Mapping[Answer, str] = {
    Answer.YES: mark("yes"),
    Answer.NO: mark("no"),
    Answer.NOT_APPLICABLE: mark("n/a"),
    Answer.VALUE: mark("value"),
}
TIMELINE_WORDS: Mapping[str, str] = {
    "last_dose": mark("last dose"),
    "hold": mark("hold"),
    "resume": mark("resume"),
    "premedication": mark("premedication"),
    "antibiotic": mark("antibiotic"),
    "lab": mark("laboratory test"),
    "hydration": mark("hydration"),
    "bed_rest": mark("bed rest"),
    "observation": mark("observation"),
    "followup": mark("follow-up"),
}
_ISO_MOMENT = re.compile(r"^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)")
_LAST_BLANK = re.compile(r":? *_{4,}$")
_BLANK = re.compile(r"_{4,}")
RECALLED_MARK = "†"
RECALLED_NOTE = mark(
    "† The figure is known from the publication but has not been read again for this content pack."
)


@dataclass(frozen=True, slots=True)
class RiskCard:
    """One finding as a card. `cite`: topic and first source; `mark`: set where a recalled figure decides."""

    key: str
    status: Status
    title: str
    detail: str
    action: str
    cite: str
    field: str | None
    field_label: str
    mark: str = ""

    @property
    def spoken(self) -> str:
        """The card in words, for a screen reader."""
        word = self.status.value.replace("_", " ")
        return ". ".join(part for part in (word, self.title, self.detail, self.action, self.cite) if part)


@dataclass(frozen=True, slots=True)
class RiskSummary:
    """Cards that ask for attention, worst first; what is only to know and what is ok, apart but counted."""

    cards: tuple[RiskCard, ...]
    info: tuple[RiskCard, ...]
    info_title: str  # what they are about, in a line
    ok: tuple[RiskCard, ...]
    ok_title: str
    empty_text: str  # what stands where cards would, when there are none
    has_recalled: bool


@dataclass(frozen=True, slots=True)
class ListLine:
    """A row of the checklist, the timeline or the pick list. `heading`: the group it stands under."""

    key: str
    heading: str
    text: str
    note: str = ""
    status: Status | None = None
    is_done: bool = False


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a finding says what it says."""

    rule: str
    values: tuple[tuple[str, str], ...]  # name and value, the limit with its comparator last
    needs: tuple[tuple[str, str], ...]  # name and path of what would settle it
    sources: tuple[str, ...]  # one line a document
    evidence: str
    flags: tuple[str, ...] = ()  # sources that may no longer hold
    signed: str = ""  # who signed the rule and when


def risk_summary(plan: Plan, catalog: Catalog) -> RiskSummary:
    """Return the cards of a plan; findings come sorted from the plan and keep their order."""
    seen: dict[str, int] = {}
    open_cards: list[RiskCard] = []
    folded: dict[Status, list[RiskCard]] = {Status.INFO: [], Status.OK: []}
    for finding in plan.findings:
        count = seen[finding.rule] = seen.get(finding.rule, 0) + 1
        key = finding.rule if count == 1 else f"{finding.rule}#{count}"
        card = _card(key, finding, plan.sources, catalog)
        folded.get(finding.status, open_cards).append(card)
    return RiskSummary(
        cards=tuple(open_cards),
        info=tuple(folded[Status.INFO]),
        info_title=_topics(plan, Status.INFO),
        ok=tuple(folded[Status.OK]),
        ok_title=_topics(plan, Status.OK),
        empty_text=_nothing_open(plan),
        has_recalled=any(finding.evidence is Evidence.RECALLED for finding in plan.findings),
    )


def _topics(plan: Plan, status: Status) -> str:
    ours = [finding for finding in plan.findings if finding.status is status]
    topics = dict.fromkeys(topic_words(finding.topic) for finding in ours)
    text = ", ".join(within(topic) for topic in topics)
    return text[:1].upper() + text[1:]


def _nothing_open(plan: Plan) -> str:
    if not plan.findings:
        return tr("No rule applies to this case. That is no clearance: nothing has been assessed.")
    return tr_n(
        plan.summary.ok,
        "Nothing to act on. {n} point was assessed and is listed below.",
        "Nothing to act on. {n} points were assessed and are listed below.",
    )


def _card(key: str, finding: Finding, sources: Mapping[str, SourceRef], catalog: Catalog) -> RiskCard:
    field = finding.field or (finding.needs[0] if finding.needs else None)
    cite = topic_words(finding.topic)
    if finding.sources and finding.sources[0] in sources:
        cite = f"{cite}  |  {short_source(sources[finding.sources[0]])}"
    return RiskCard(
        key=key,
        status=finding.status,
        title=with_unit_signs(finding.title),
        detail=with_unit_signs(finding.detail),
        action=with_unit_signs(finding.action),
        cite=cite,
        field=field,
        field_label=field_name(field, catalog) if field else "",
        mark=RECALLED_MARK if finding.evidence is Evidence.RECALLED else "",
    )


def short_source(source: SourceRef) -> str:
    """Return the name a line cites a document by; the plan gives every source one."""
    return source.short or source.title


def explanation(plan: Plan, key: str, catalog: Catalog) -> Explanation | None:
    """Return why the finding with this card key says what it says; None when the plan has no such finding."""
    rule, _, number = key.partition("#")
    same = [finding for finding in plan.findings if finding.rule == rule]
    place = int(number) - 1 if number else 0
    if place >= len(same):
        return None
    finding = same[place]
    return Explanation(
        rule=finding.rule,
        values=tuple(_values(finding, catalog)),
        needs=tuple((field_name(path, catalog), path) for path in finding.needs),
        sources=tuple(_citations(finding.sources, plan.sources)),
        evidence=tr(EVIDENCE_SENTENCES[finding.evidence]),
        flags=flag_lines(finding.sources, catalog, plan.assessed_at.year),
        signed=signature_sentence(catalog, "statements", finding.rule),
    )


def _values(finding: Finding, catalog: Catalog) -> Iterable[tuple[str, str]]:
    comparator = finding.values.get("comparator")
    for name, value in finding.values.items():
        if name == "comparator" or value is None:
            continue
        text = _value_text(value)
        if name == "limit" and comparator:
            text = f"{comparator} {text}"
        yield field_name(name, catalog), text


def _value_text(value: str | float | int | bool) -> str:
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, str) and (moment := _ISO_MOMENT.match(value)):
        return f"{moment[1]} {moment[2]}"
    return f"{value:g}" if isinstance(value, float) else str(value)


def _citations(ids: Iterable[str], sources: Mapping[str, SourceRef]) -> Iterable[str]:
    for source_id in ids:
        source = sources.get(source_id)
        if source is None:
            yield source_id
            continue
        place = f"doi {source.doi}" if source.doi else source.url
        who = ", ".join(str(part) for part in (source.organization, source.year) if part)
        yield ". ".join(part for part in (source.title.rstrip("."), who, place) if part)


def checklist_lines(plan: Plan, facts: CaseFacts) -> tuple[ListLine, ...]:
    """Return the checklist of the plan, phase by phase, with what is answered or proven so far."""
    lines = []
    for line in plan.checklist:
        answer = facts.checklist.get(line.id)
        note = _because(line.because)
        status: Status | None = Status.NOT_ASSESSED if line.needs else None
        if answer is not None:
            words = tr(_ANSWERS[answer.answer])
            note = f"{words}, {answer.by}" if answer.by else words
            status = Status.STOP if answer.answer is Answer.NO and line.stops else status
        elif line.prefilled is not None:
            note = f"{line.prefilled} ({line.prefilled_from})" if line.prefilled_from else line.prefilled
        done = answer is not None or line.prefilled is not None
        words = with_unit_signs(without_blanks(line.text))
        lines.append(
            ListLine(line.id, tr(PHASE_NAMES[line.phase]), words, with_unit_signs(note), status, done)
        )
    return tuple(lines)


def without_blanks(text: str) -> str:
    """Return an item's words for the screen: the room left to write on paper has a field beside it there."""
    return _BLANK.sub(tr("not recorded"), _LAST_BLANK.sub("", text))


def _because(because: Iterable[str]) -> str:
    reasons = [reason for reason in because if reason != "always"]
    return tr("added by {reasons}").format(reasons=", ".join(reasons)) if reasons else ""


def timeline_lines(plan: Plan, start: datetime | None) -> tuple[ListLine, ...]:
    """Return the moments of the plan in order, under the day each belongs to."""
    lines = []
    moments: list[datetime | None] = []
    seen: dict[str, int] = {}
    for entry in plan.timeline:
        moments.append(entry.at or entry.from_ or entry.until)
        key = f"{entry.kind}.{entry.what}.{entry.guideline}.{entry.rule}"
        seen[key] = seen.get(key, 0) + 1
        lines.append(
            ListLine(
                key=key if seen[key] == 1 else f"{key}#{seen[key]}",
                heading=_heading(moments[-1]),
                text=with_unit_signs(f"{_clock(entry)}  {_deed(entry)}"),
                note=with_unit_signs(entry.detail),
            )
        )
    if start is not None:
        words = tr("{time}  Procedure starts").format(time=f"{start:%H:%M}")
        moments.append(start)
        lines.append(ListLine("start", _heading(start), words))
        order = sorted(range(len(lines)), key=lambda at: _moment_order(moments[at], lines[at]))
        lines = [lines[at] for at in order]
    return tuple(lines)


def _moment_order(moment: datetime | None, line: ListLine) -> tuple[bool, str, str]:
    """Return where a line stands: by day, then as its text begins; what has no time comes last."""
    return (moment is None, f"{moment:%Y-%m-%d}" if moment else "", line.text[:5])


def _heading(first: datetime | None) -> str:
    return f"{weekday(first)} {day(first)}" if first else tr("Time not known")


def _clock(entry: TimelineEntry) -> str:
    if entry.at is not None:
        return f"{entry.at:%H:%M}"
    if entry.from_ is not None and entry.until is not None:
        same_day = entry.from_.date() == entry.until.date()
        until = f"{entry.until:%H:%M}" if same_day else f"{weekday(entry.until)} {entry.until:%H:%M}"
        return tr("{first} to {last}").format(first=f"{entry.from_:%H:%M}", last=until)
    if entry.from_ is not None:
        return tr("{time} on").format(time=f"{entry.from_:%H:%M}")
    return tr("until {time}").format(time=f"{entry.until:%H:%M}") if entry.until is not None else "—"


def _deed(entry: TimelineEntry) -> str:
    word = tr(TIMELINE_WORDS.get(entry.kind, entry.kind.replace("_", " "))) if entry.kind != "fasting" else ""
    what = entry.what.replace("_", " ")
    what = what[:1].upper() + what[1:]
    if entry.kind == "last_dose" and entry.not_after:
        return tr("{what}: {word} no later than this").format(what=what, word=word)
    return what if not word or word in what.lower() else f"{what}: {word}"


def pick_lines(plan: Plan, catalog: Catalog, supplies: Sequence[Supply] = ()) -> tuple[ListLine, ...]:
    """Return the pick list under the kinds of device; what is in the plan counts as done.

    Args:
        supplies: What the stock has for each line: its shelf and number are said, too few are marked.
    """
    seen: dict[str, int] = {}
    lines = []
    for place, pick in enumerate(plan.pick_list):
        supply = supplies[place] if supplies else NOT_KEPT
        key = f"{pick.kind}.{pick.text}.{pick.size}"
        seen[key] = seen.get(key, 0) + 1
        amount = f"{pick.quantity} × " if pick.quantity != 1 else ""
        lines.append(
            ListLine(
                key=key if seen[key] == 1 else f"{key}#{seen[key]}",
                heading=catalog.label("device_kind", pick.kind),
                text=with_unit_signs(f"{amount}{pick.text}"),
                note=with_unit_signs(", ".join(part for part in _pick_note(pick, supply) if part)),
                status=Status.CAUTION if supply.state is SupplyState.SHORT and not pick.optional else None,
                is_done=pick.in_plan,
            )
        )
    return tuple(lines)


def _pick_note(pick: PickLine, supply: Supply) -> tuple[str, ...]:
    shelf = f"{supply.shelf_text}: {supply.text}" if supply.shelf_text else supply.text
    return pick.size, tr("optional") if pick.optional else "", shelf
