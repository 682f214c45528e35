"""The Settings page without Qt: fields with their texts, and typed text back into settings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from irplanner.errors import InputError
from irplanner.language import LANGUAGES, decimal, mark, tr, whole
from irplanner.settings import Settings, StaffMember

if TYPE_CHECKING:
    from irplanner.catalog.catalog import Catalog

ABOUT = mark(
    "IR Planner is a decision aid for trained staff of interventional radiology. It is not a certified "
    "medical device. It brings together what was entered and what the content pack cites; it does not know "
    "the patient. Every figure has to be checked by the person who acts on it, and doses come from signed "
    "orders only."
)
ROLES: tuple[tuple[str, str], ...] = (
    ("operator", mark("Operator")),
    ("technologist", mark("Technologist")),
    ("nurse", mark("Nurse")),
    ("anesthesia", mark("Anesthesia")),
)
RULE_SETS = "rule_sets."
GRADES: tuple[tuple[str, str], ...] = (
    ("", mark("Not said")),
    ("consultant", mark("Consultant")),
    ("trainee", mark("Trainee")),
    ("other", mark("Other")),
)


@dataclass(frozen=True, slots=True)
class SettingField:
    """One setting as a field. `kind`: choice, list, text, number, lines (one entry a line).

    A site policy is named `rule_sets.ID`; its `proposed` choice is in force while the settings name none.
    """

    name: str
    label: str
    hint: str
    kind: str
    choices: tuple[tuple[str, str], ...] = ()
    proposed: str = ""


APPEARANCE = (
    SettingField(
        "language",
        mark("Language"),
        mark(
            "From the next start on. Clinical texts stay in the language of the content pack until the site "
            "translates them."
        ),
        "list",
        tuple((one.code, one.name) for one in LANGUAGES.values()),
    ),
    SettingField(
        "appearance",
        mark("Colors"),
        "",
        "choice",
        (
            ("light", mark("Light")),
            ("dark", mark("Dark")),
            ("system", mark("As the system")),
            ("contrast", mark("High contrast")),
        ),
    ),
    SettingField(
        "text_percent",
        mark("Text size"),
        mark("Also Ctrl + and Ctrl -, and Ctrl 0 for the system's own size."),
        "list",
        tuple((str(size), f"{size} %") for size in (80, 90, 100, 110, 125, 150, 175, 200, 250)),
    ),
)
UNITS = (
    SettingField(
        "units",
        mark("Laboratory values"),
        mark("Values are kept in the unit they were typed in; this is the unit they are asked for."),
        "choice",
        (("us", "mg/dL, g/dL"), ("si", "µmol/L, mmol/L, g/L")),
    ),
    SettingField("paper", mark("Paper"), "", "choice", (("a4", "A4"), ("letter", mark("Letter")))),
    SettingField(
        "lab_age_days",
        mark("Results count for"),
        mark("Days. Empty: as long as the content pack says."),
        "number",
    ),
)
SITE = (
    SettingField("site_name", mark("Site name"), mark("Printed on paper."), "text"),
    SettingField(
        "site_code", mark("Site code"), mark("Written to every new record, from the next start on."), "text"
    ),
    SettingField(
        "time_zone",
        mark("Time zone"),
        mark("Such as Europe/Berlin. Empty: that of the computer. From the next start on."),
        "text",
    ),
)
SOURCES = (
    SettingField(
        "source_age_years",
        mark("Documents are old after"),
        mark("Years. Older ones are marked in the catalog and in explanations. Empty: none is."),
        "number",
    ),
    SettingField(
        "site_layer",
        mark("Folder of own content"),
        mark(
            "Entries this site has changed or added, and sign-offs. Empty: beside the settings. From the "
            "next start on."
        ),
        "text",
    ),
)
SCANNERS = (
    SettingField(
        "scanner_gap_ms",
        mark("Longest pause"),
        mark("Milliseconds between two keys of a scan. Raise it where a slow scanner is not recognized."),
        "number",
    ),
    SettingField(
        "scanner_end",
        mark("A code ends with"),
        "",
        "choice",
        (("enter", mark("Enter")), ("tab", mark("Tab")), ("nothing", mark("Nothing"))),
    ),
    SettingField(
        "scanner_prefix",
        mark("A code begins with"),
        mark("What the scanners are set to type first. Empty: nothing."),
        "text",
    ),
    SettingField("scanner_least", mark("Shortest code"), mark("Characters."), "number"),
)
LOCK = (
    SettingField(
        "lock_minutes",
        mark("Locks after"),
        mark("Minutes without a key or the mouse, where people sign in. Ctrl L locks at once."),
        "number",
    ),
)
LISTS = (
    SettingField(
        "rooms", mark("Rooms"), mark("One a line, in the order in which they are offered."), "lines"
    ),
    SettingField(
        "services", mark("Services"), mark("Performing and ordering services, one a line."), "lines"
    ),
    SettingField("delay_reasons", mark("Reasons for a delay"), mark("One a line."), "lines"),
    SettingField("cancel_reasons", mark("Reasons for a cancellation"), mark("One a line."), "lines"),
)


def text_of(settings: Settings, field: SettingField) -> str:
    """Return the text a field shows."""
    if field.name.startswith(RULE_SETS):
        return settings.rule_sets.get(field.name.removeprefix(RULE_SETS), field.proposed)
    value = getattr(settings, field.name)
    if value is None:
        return ""
    if isinstance(value, tuple):
        return "\n".join(value)
    return str(value)


def with_text(settings: Settings, field: SettingField, text: str) -> Settings:
    """Return settings with one field as typed.

    Raises:
        InputError: the text cannot be used for that setting.
    """
    if field.name.startswith(RULE_SETS):
        return _with_rule_set(settings, field, text)
    value: Any = text.strip()  # Any: becomes what the setting holds
    if field.kind == "lines":
        value = tuple(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))
    elif field.kind == "number" or field.name == "text_percent":
        value = _whole_number(field, value)
    return checked(msgspec.structs.replace(settings, **{field.name: value}), tr(field.label))


def rule_fields(catalog: Catalog) -> tuple[SettingField, ...]:
    """Return one field for each site policy of the pack."""
    from irplanner.catalog.schema.reference import SitePolicy
    from irplanner.catalog.section import Section

    shipped = Section(catalog.pack, "site_policies", SitePolicy)
    fields = []
    for policy_id, policy in catalog.site_policies.items():
        # The catalog's own entry holds the choice in force; what is proposed lies below it.
        proposal = shipped.get(policy_id, policy)
        if catalog.layer is not None and catalog.layer.holds("site_policies", policy_id):
            own = catalog.layer.entries["site_policies"][policy_id]
            proposal = own if isinstance(own, SitePolicy) else proposal
        choices = tuple(
            (code, tr("{words} (proposed)").format(words=words) if code == proposal.choice else words)
            for code, words in proposal.choices.items()
        )
        name = f"{RULE_SETS}{policy_id}"
        fields.append(SettingField(name, proposal.label, proposal.why, "list", choices, proposal.choice))
    return tuple(fields)


def changes_content(before: Settings, after: Settings) -> bool:
    """Say whether plans may differ: another choice of rules, another limit of age."""
    names = ("rule_sets", "lab_age_days", "source_age_years")
    return any(getattr(before, name) != getattr(after, name) for name in names)


def content_with(catalog: Catalog, settings: Settings) -> Catalog:
    """Return the content with the choices of these settings. For the worker; see `with_settings`."""
    from irplanner.services.site.site_content import with_settings

    return with_settings(catalog, settings)


def _with_rule_set(settings: Settings, field: SettingField, code: str) -> Settings:
    """Return settings with one policy chosen; the proposed choice is not written down, so it may change."""
    policy_id = field.name.removeprefix(RULE_SETS)
    chosen = {one: other for one, other in settings.rule_sets.items() if one != policy_id}
    if code != field.proposed:
        chosen[policy_id] = code
    return checked(msgspec.structs.replace(settings, rule_sets=chosen), tr(field.label))


def checked(settings: Settings, label: str) -> Settings:
    """Return the settings read back as from their file. Raises InputError where a value does not fit."""
    try:
        fresh = msgspec.convert(msgspec.to_builtins(settings), Settings)
    except msgspec.ValidationError as error:
        raise InputError(
            tr("{label} cannot be used: {error}.").format(label=label, error=error),
            tr("The last good value stays in force."),
        ) from error
    fresh.zone()
    return fresh


def with_staff(settings: Settings, rows: Iterable[tuple[str, str, str, str]]) -> Settings:
    """Return settings with these people as (code, name, role, grade); empty rows are left out.

    Raises:
        InputError: a person has no code, or two have the same.
    """
    staff: list[StaffMember] = []
    for code, name, role, grade in rows:
        code, name = code.strip(), name.strip()
        if not code and not name:
            continue
        if not code:
            raise InputError(
                tr("{name} has no code.").format(name=name),
                tr("Records and exports hold the code: give a short one."),
            )
        if any(one.code == code for one in staff):
            raise InputError(
                tr("The code {code} is given twice.").format(code=code),
                tr("Codes tell people apart: change one."),
            )
        staff.append(StaffMember(code=code, name=name, role=role, grade=grade if role == "operator" else ""))
    return checked(msgspec.structs.replace(settings, staff=tuple(staff)), tr("People"))


def staff_rows(settings: Settings) -> list[tuple[str, str, str, str]]:
    """Return the people as (code, name, role, grade)."""
    return [(one.code, one.name, one.role, one.grade) for one in settings.staff]


def pack_lines(catalog: Catalog) -> tuple[tuple[str, str], ...]:
    """Return what the content pack is and what it rests on, label and text. For the worker: decodes all."""
    from irplanner.ui.presenters.catalog import evidence_counts

    info = catalog.info
    counts = evidence_counts(catalog)
    return (
        (
            tr("Pack"),
            tr("{title} ({id}), version {version}").format(
                title=info.title, id=info.id, version=info.version
            ),
        ),
        (tr("Reviewed"), info.reviewed),
        (
            tr("Holds"),
            tr("{procedures} procedures, {sources} sources").format(
                procedures=len(catalog.procedures), sources=len(catalog.sources)
            ),
        ),
        (tr("Entries rest on"), ", ".join(f"{word}: {whole(count)}" for word, count in counts)),
        (
            tr("Open questions"),
            tr("{count} points the reference itself leaves open").format(count=len(catalog.open_points)),
        ),
    )


def store_lines(path: Path, settings: Settings) -> tuple[tuple[str, str], ...]:
    """Return where cases and settings are, label and text."""
    size = path.stat().st_size if path.is_file() else 0
    return (
        (tr("Case store"), str(path)),
        (tr("Size"), f"{decimal(f'{size / 1_048_576:.1f}')} MiB"),
        (
            tr("Chosen by"),
            tr("the settings file") if settings.database else tr("the command line, or the data folder"),
        ),
    )


def _whole_number(field: SettingField, text: str) -> int | None:
    if not text:
        return None
    try:
        return int(text)
    except ValueError:
        raise InputError(
            tr("{label}: {text} is not a whole number.").format(label=tr(field.label), text=repr(text)),
            tr("The last good value stays in force."),
        ) from None
