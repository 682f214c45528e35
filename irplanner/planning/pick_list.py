"""The pick list: what the procedure usually needs, what the plan adds, and which of it is planned already."""

from __future__ import annotations

from collections import Counter

from irplanner.catalog.schema.procedures import ListedDevice
from irplanner.models.enums import Evidence, Status
from irplanner.planning.cited import TITLE_LENGTH
from irplanner.planning.facts import Device, Embolic
from irplanner.planning.materials import material_named
from irplanner.planning.outcome import Finding, PickLine
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import listed, number_text

EMBOLIC = "embolic"


def build_pick_list(case: Situation) -> tuple[PickLine, ...]:
    """Return the procedure's usual devices in their order, then what the plan holds beyond them.

    A listed line is in the plan when a device of its kind is planned; each planned device counts for one line
    only, so that two listed wires need two planned ones.
    """
    facts = case.facts
    left = Counter(device.kind for device in facts.devices)
    left[EMBOLIC] += len(facts.embolics)
    lines = []
    for row in case.procedure.device_list:
        in_plan = left[row.kind] > 0
        left[row.kind] -= in_plan
        lines.append(_listed(row, in_plan=in_plan))
    usual = {row.kind for row in case.procedure.device_list}
    lines += [_planned(device) for device in facts.devices if device.kind not in usual]
    if EMBOLIC not in usual:
        lines += [_material(case, row) for row in facts.embolics]
    return tuple(lines)


def assess_devices(case: Situation) -> TopicAnswer:
    """Name the required devices that a plan with devices does not hold yet; silent while none is planned."""
    answer = TopicAnswer()
    if not case.facts.devices:
        return answer
    missing = [line.text for line in build_pick_list(case) if not line.optional and not line.in_plan]
    answer.findings.append(
        Finding(
            rule="devices.required",
            topic="devices",
            status=Status.CAUTION if missing else Status.OK,
            title=_title(missing),
            detail=f"All of them: {'; '.join(missing)}." if len(missing) > 1 else "",
            action="Add them, or leave them out on purpose." if missing else "",
            field="devices",
            evidence=Evidence.RECALLED,
            sources=("usual_practice",),
        )
    )
    return answer


def _title(missing: list[str]) -> str:
    """Return the missing devices by name, or as many as a title holds and the count of the rest."""
    if not missing:
        return "Every usually needed device is in the plan."
    for named in range(len(missing), 0, -1):
        rest = len(missing) - named
        words = [*missing[:named], *([f"{rest} more"] if rest else [])]
        title = f"Usually needed and not in the plan: {listed(words)}."
        if len(title) < TITLE_LENGTH:
            return title
    return "A usually needed device is not in the plan."


def _listed(row: ListedDevice, *, in_plan: bool) -> PickLine:
    return PickLine(
        kind=row.kind,
        text=row.item,
        size=row.size or "",
        quantity=row.qty,
        optional=row.optional,
        in_plan=in_plan,
    )


def _planned(device: Device) -> PickLine:
    sizes = [
        f"{number_text(value)} {unit}"
        for value, unit in (
            (device.fr, "Fr"),
            (device.gauge, "G"),
            (device.diameter_mm, "mm"),
            (device.length_cm, "cm"),
        )
        if value is not None
    ]
    return PickLine(
        kind=device.kind,
        text=device.name or device.kind.replace("_", " "),
        size=", ".join(sizes),
        quantity=device.quantity or 1,
        optional=False,
        in_plan=True,
    )


def _material(case: Situation, row: Embolic) -> PickLine:
    size = f"{number_text(row.size_um[0])}-{number_text(row.size_um[1])} um" if row.size_um else ""
    across = f"{number_text(row.diameter_mm)} mm" if row.diameter_mm else ""
    return PickLine(
        kind=EMBOLIC,
        text=material_named(row.material, case.catalog).label,
        size=size or across,
        quantity=1,
        optional=False,
        in_plan=True,
    )
