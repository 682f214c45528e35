"""What the site does with one entry of the pack, without Qt: edit, difference, cases, sign-off."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.statements import Statement
from irplanner.language import tr
from irplanner.settings import Settings
from irplanner.ui.presenters.catalog import Block, EntryDetail, entry_detail
from irplanner.ui.presenters.evidence import signature_sentence

FAULTS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class EntryState:
    """How an entry stands at this site. `can_restore`: a shipped entry lies below it."""

    words: str
    is_own: bool
    can_restore: bool
    has_cases: bool


def entry_state(catalog: Catalog, section: str, entry_id: str) -> EntryState:
    """Return whether an entry is the site's own, who signed it, and what can be done with it."""
    is_own = catalog.layer is not None and catalog.layer.holds(section, entry_id)
    was_shipped = entry_id in catalog.pack.ids(section)
    words = tr("As shipped.")
    if is_own:
        words = tr("Changed by this site.") if was_shipped else tr("Added by this site.")
    signed = signature_sentence(catalog, section, entry_id) or tr("Not signed.")
    entry = catalog.section(section)[entry_id]
    return EntryState(
        words=f"{words} {signed}",
        is_own=is_own,
        can_restore=is_own and was_shipped,
        has_cases=isinstance(entry, Statement) and bool(entry.cases),
    )


def difference(catalog: Catalog, section: str, entry_id: str) -> EntryDetail:
    """Return what the site's entry has otherwise than the shipped one, field by field."""
    from irplanner.catalog.site_layer import layer_changes

    shown = entry_detail(catalog, section, entry_id)
    lines: list[tuple[str, str]] = []
    for change in layer_changes(catalog):
        if (change.section, change.entry) != (section, entry_id):
            continue
        if change.kind == "added":
            lines.append(("", tr("Added by this site: the shipped pack has no such entry.")))
        for field in change.fields:
            lines += [
                (field.field, tr("shipped: {written}").format(written=_written(field.before))),
                (" ", tr("here: {written}").format(written=_written(field.after))),
            ]
    if not lines:
        lines.append(("", tr("None: the entry says what the shipped one says.")))
    return EntryDetail(
        section, entry_id, shown.title, shown.subtitle, (Block(tr("Difference"), tuple(lines)),)
    )


def case_results(catalog: Catalog, section: str, entry_id: str) -> EntryDetail:
    """Run a statement's own cases; return what each expects and gives."""
    from irplanner.services.rule_cases import run_cases

    shown = entry_detail(catalog, section, entry_id)
    entry = catalog.section(section)[entry_id]
    runs = run_cases(entry, catalog) if isinstance(entry, Statement) else ()
    passed = sum(run.passed for run in runs)
    blocks = [
        Block(
            tr("Its cases"),
            (("", tr("{passed} of {count} give what they expect.").format(passed=passed, count=len(runs))),),
        )
    ]
    for run in runs:
        lines = [
            (tr("Facts"), _written(run.facts)),
            (tr("Expects"), run.expected.replace("_", " ")),
            (tr("Gives"), run.actual.replace("_", " ")),
        ]
        if run.title:
            lines.append((tr("Says"), run.title))
        verdict = tr("as expected") if run.passed else tr("NOT as expected")
        blocks.append(
            Block(tr("Case {number}: {verdict}").format(number=run.number, verdict=verdict), tuple(lines))
        )
    return EntryDetail(section, entry_id, shown.title, shown.subtitle, tuple(blocks))


def edit_text(catalog: Catalog, section: str, entry_id: str) -> str:
    """Return the text an edit begins with: the entry as YAML, marked as the site's own."""
    from irplanner.catalog.site_files import entry_text

    is_own = catalog.layer is not None and catalog.layer.holds(section, entry_id)
    return entry_text(catalog.section(section)[entry_id], as_own=not is_own)


def faults_in(catalog: Catalog, section: str, text: str, folder: Path) -> tuple[str, ...]:
    """Return what is wrong with an edited text. For the worker: compiles conditions and runs cases."""
    from irplanner.services.site.site_edits import entry_faults

    return entry_faults(catalog, section, text, folder)


def fault_words(faults: Iterable[str]) -> str:
    """Return faults one a line, the first few of many."""
    listed = list(faults)
    rest = len(listed) - FAULTS_SHOWN
    more = [tr("and {rest} more").format(rest=rest)] if rest > 0 else []
    return "\n".join([*listed[:FAULTS_SHOWN], *more])


def saved(catalog: Catalog, section: str, text: str, settings: Settings, folder: Path) -> Catalog:
    """Save an edited entry and return the catalog then in force. For the worker; see `save_entry`."""
    from irplanner.services.site.site_edits import save_entry

    return save_entry(catalog, section, text, settings, folder)


def restored(catalog: Catalog, section: str, entry_id: str, settings: Settings, folder: Path) -> Catalog:
    """Take an entry out of the layer; return the catalog then in force. See `restore_entry`."""
    from irplanner.services.site.site_edits import restore_entry

    return restore_entry(catalog, section, entry_id, settings, folder)


def signed(
    catalog: Catalog,
    section: str,
    entry_id: str,
    settings: Settings,
    folder: Path,
    *,
    name: str,
    on: date,
    note: str,
) -> Catalog:
    """Sign an entry as it stands; return the catalog then in force. See `sign_entry`."""
    from irplanner.services.site.site_edits import sign_entry

    return sign_entry(catalog, section, entry_id, settings, folder, name=name, on=on, note=note)


def reviewer_names(settings: Settings) -> tuple[str, ...]:
    """Return the people offered as reviewers: those of the settings, by name."""
    return tuple(one.name or one.code for one in settings.staff)


def change_words(catalog: Catalog, *, is_signature: bool) -> str:
    """Return what to say once a change is in force."""
    if is_signature:
        return tr("Signed: name and date are kept with this version.")
    return tr("In force from now on: content {version}.").format(version=catalog.info.version)


def _written(value: object) -> str:
    if value is None:
        return "nothing"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
