"""The usual choices of a procedure, put into a case as suggestions.

The content pack orders its options: the first is the usual one. Where it gives a range, the upper end is
suggested, the end that asks more of the artery and of the kidney; the form shows the range beside it. What a
person has typed or accepted is never touched: only empty fields and values still marked as suggested change.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import msgspec

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.procedures import ListedDevice, Procedure
from irplanner.models.enums import ContrastRoute
from irplanner.planning.facts import CaseFacts, Device, Embolic
from irplanner.services.case_record import CaseRecord
from irplanner.ui.presenters import suggestion_marks as marks
from irplanner.ui.presenters.record_values import value_at, with_value_at
from irplanner.ui.presenters.steps.infusions import body_size, completed

_ROUTES: Mapping[str, ContrastRoute] = {
    "none": ContrastRoute.NONE,
    "iv": ContrastRoute.INTRAVENOUS,
    "ia": ContrastRoute.INTRA_ARTERIAL,
    "local": ContrastRoute.OTHER,
}
_INFUSION_FIGURES = ("dose", "concentration_mg_per_ml", "volume_ml", "duration_min", "rate_ml_h", "ends_at")
_BODY_SIZE = ("patient.weight_kg", "patient.height_cm")
_ROW_LISTS = ("embolics", "devices")


def with_procedure(record: CaseRecord, procedure_id: str, catalog: Catalog) -> CaseRecord:
    """Return the case with this procedure and its usual choices wherever nobody has entered anything.

    Raises:
        KeyError: no such procedure in the pack.
    """
    procedure = catalog.procedures[procedure_id]
    facts = msgspec.structs.replace(record.facts, procedure=procedure_id)
    changed = _without_suggestions(msgspec.structs.replace(record, facts=facts))
    for path, value in _usual_values(procedure).items():
        changed = _suggest(changed, path, value)
    changed = _suggest_embolics(changed, procedure, catalog)
    changed = _suggest_devices(changed, procedure)
    return with_dependents(changed, "procedure", catalog)


def with_dependents(record: CaseRecord, path: str, catalog: Catalog) -> CaseRecord:
    """Return the case after `path` was set, with the suggestions that hang on that field brought along.

    The sheath follows the access site, the particle size the material, the expected end the start, and the
    figures of an infusion each other.
    """
    head, _, rest = path.partition(".")
    if head == "infusions" and "." in rest:
        return _complete_infusion(record, int(rest.partition(".")[0]), rest.rpartition(".")[2])
    if path in _BODY_SIZE:
        for place in range(len(record.facts.infusions)):
            record = _complete_infusion(record, place, "")
        return record
    procedure = catalog.procedures.get(record.facts.procedure)
    if procedure is None:
        return record
    if path in ("access.site", "procedure"):
        record = _suggest(record, "access.sheath_fr", _usual_sheath(procedure, record.facts.access.site))
        record = _suggest(record, "access.guidance", _usual_guidance(procedure, record, catalog))
    if path in ("scheduled_at", "procedure"):
        record = _suggest(record, "expected_end", _usual_end(procedure, record.facts))
    if head == "embolics" and rest.endswith(".material"):
        row = rest.partition(".")[0]
        material = record.facts.embolics[int(row)].material
        record = _suggest(record, f"embolics.{row}.size_um", _usual_size(procedure, material))
    return record


def _usual_values(procedure: Procedure) -> dict[str, Any]:
    """Any: each value has the type of the field its path names."""
    ml = procedure.contrast.ml
    return {
        "urgency": procedure.urgency[0] if procedure.urgency else None,
        "imaging_guidance": procedure.guidance[:1] or None,
        "access.site": procedure.access_options[0].site if procedure.access_options else None,
        "anesthesia.type": procedure.anesthesia_options[0] if procedure.anesthesia_options else None,
        "contrast.route": _ROUTES[procedure.contrast.route],
        "contrast.volume_ml": ml[1] if ml and procedure.contrast.route != "none" else None,
        "details.planned_observation_h": procedure.post_care.observation_h[1],
    }


def _complete_infusion(record: CaseRecord, row: int, edited: str) -> CaseRecord:
    """Fill the figures of an infusion that nobody has typed from those that were, as suggestions.

    They follow every keystroke until somebody types them too.
    """
    paths = {name: f"infusions.{row}.{name}" for name in _INFUSION_FIGURES if name != edited}
    free = {name: None for name, path in paths.items() if path in record.suggested}
    found = completed(msgspec.structs.replace(record.facts.infusions[row], **free), body_size(record))
    for name, path in paths.items():
        record = _suggest(record, path, found.get(name))
    return record


def _usual_sheath(procedure: Procedure, site: str | None) -> float | None:
    for option in procedure.access_options:
        if option.site == site and option.sheath_fr:
            return option.sheath_fr[1]
    return None


def _usual_guidance(procedure: Procedure, record: CaseRecord, catalog: Catalog) -> tuple[str, ...] | None:
    """Return all imaging used: the procedure's own, and ultrasound for a vessel where the pack lists it."""
    used = tuple(record.imaging_guidance or ())
    site = catalog.access_sites.get(record.facts.access.site or "")
    is_vessel = site is not None and site.kind in ("arterial", "venous")
    if is_vessel and "ultrasound" in procedure.guidance and "ultrasound" not in used:
        used = (*used, "ultrasound")
    return used or None


def guidance_used(record: CaseRecord, guidance: tuple[str, ...] | None) -> tuple[str, ...] | None:
    """Return what `access.guidance`, which the rules read, becomes when the procedure's guidance is set:
    that guidance, and what is used besides it, for the puncture."""
    before = set(record.imaging_guidance or ())
    beside = [mode for mode in record.facts.access.guidance or () if mode not in before]
    return tuple(dict.fromkeys((*(guidance or ()), *beside))) or None


def _usual_end(procedure: Procedure, facts: CaseFacts) -> Any:
    start = facts.scheduled_at
    return None if start is None else start + timedelta(minutes=procedure.duration_min[1])


def _usual_size(procedure: Procedure, material: str) -> tuple[float, float] | None:
    sizes = [option.size_um for option in procedure.embolic_options if option.material == material]
    return sizes[0] if sizes else None


def _without_suggestions(record: CaseRecord) -> CaseRecord:
    """Return the case with every value that is still a suggestion taken out, and no marks left."""
    for list_path in _ROW_LISTS:
        rows = value_at(record, list_path)
        gone = marks.suggested_rows(record.suggested, list_path)
        for index in sorted((i for i in gone if i < len(rows)), reverse=True):
            record = without_row(record, list_path, index)
    for path in record.suggested:
        record = with_value_at(record, path, None)
    return msgspec.structs.replace(record, suggested=frozenset())


def _suggest(record: CaseRecord, path: str, value: Any) -> CaseRecord:
    """Put a suggestion into an empty or still suggested field. Any: of the field's type."""
    held = value_at(record, path)
    is_suggestion = path in record.suggested
    if held is not None and not is_suggestion:
        return record
    if held == value and (value is None) != is_suggestion:
        return record
    changed = with_value_at(record, path, value)
    kept = record.suggested | {path} if value is not None else record.suggested - {path}
    return msgspec.structs.replace(changed, suggested=kept)


def _suggest_embolics(record: CaseRecord, procedure: Procedure, catalog: Catalog) -> CaseRecord:
    """Suggest the preferred material, unless a person has chosen one or the pack calls it historical."""
    if record.facts.embolics:
        return record
    options = sorted(procedure.embolic_options, key=lambda option: not option.preferred)
    for option in options:
        family = catalog.embolic_families.get(option.material)
        if family is not None and family.status == "historical":
            continue
        return with_row(record, "embolics", Embolic(material=option.material, size_um=option.size_um), True)
    return record


def _suggest_devices(record: CaseRecord, procedure: Procedure) -> CaseRecord:
    """Suggest the usual pick list after the rows a person has entered; optional lines are left to people."""
    own = {(device.kind, device.name) for device in record.facts.devices}
    for line in procedure.device_list:
        device = device_of(line)
        if not line.optional and (device.kind, device.name) not in own:
            record = with_row(record, "devices", device, True)
    return record


def device_of(line: ListedDevice) -> Device:
    """Return a line of the usual pick list as a planned device; its size stays the pack's words."""
    name = f"{line.item}, {line.size}" if line.size else line.item
    return Device(kind=line.kind, name=name, quantity=line.qty)


def with_row(record: CaseRecord, list_path: str, row: Any, suggested: bool = False) -> CaseRecord:
    """Return the case with a row added at the end of a list. Any: a struct of the list's kind."""
    rows = value_at(record, list_path) or ()
    changed = with_value_at(record, list_path, (*rows, row))
    if not suggested:
        return changed
    return msgspec.structs.replace(changed, suggested=changed.suggested | {f"{list_path}.{len(rows)}"})


def without_row(record: CaseRecord, list_path: str, index: int) -> CaseRecord:
    """Return the case with the row at `index` taken out; the marks of later rows move up with them."""
    rows = value_at(record, list_path)
    changed = with_value_at(record, list_path, rows[:index] + rows[index + 1 :])
    kept = marks.without_row(record.suggested, list_path, index)
    return msgspec.structs.replace(changed, suggested=kept)
