"""Devices: the pick list of the case, ticked as available, and what else the procedure usually takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from irplanner.catalog.catalog import Catalog
from irplanner.language import number, tr
from irplanner.planning.facts import Device
from irplanner.services.case_record import CaseRecord
from irplanner.services.inventory.device_uses import DRAWING, names_a_unit
from irplanner.ui.presenters.choices import Choice, vocabulary
from irplanner.ui.presenters.defaults import device_of

_NO_CARRIERS = frozenset(
    {"guidewire", "microwire", "embolic", "closure_device", "specimen", "tray", "monitor", "other"}
)


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """One line of the device table. `is_suggested`: nobody has accepted or edited the line yet."""

    key: str
    available: bool | None
    kind: str
    name: str
    size: str
    quantity: str
    lot: str
    is_suggested: bool


def device_rows(
    record: CaseRecord, catalog: Catalog, suggested: Callable[[str], bool]
) -> tuple[DeviceRow, ...]:
    """Return the lines of the device table in the order of the case."""
    return tuple(
        DeviceRow(
            key=str(index),
            available=device.available,
            kind=catalog.label("device_kind", device.kind),
            name=device.name or "",
            size=size_text(device),
            quantity=f"{device.quantity}" if device.quantity is not None else "",
            lot=device.lot or "",
            is_suggested=suggested(f"devices.{index}.name"),
        )
        for index, device in enumerate(record.facts.devices)
    )


def size_text(device: Device) -> str:
    """Return the sizes recorded for a device: `5 Fr, 11 cm, lumen 0.021 in`."""
    parts = (
        f"{device.fr:g} Fr" if device.fr is not None else "",
        f"{device.gauge:g} G" if device.gauge is not None else "",
        f"{number(device.diameter_mm)} mm" if device.diameter_mm is not None else "",
        f"{number(device.length_cm)} cm" if device.length_cm is not None else "",
        tr("lumen {size} in").format(size=number(device.id_in)) if device.id_in is not None else "",
        tr("wire {size} in").format(size=number(device.wire_in)) if device.wire_in is not None else "",
    )
    return ", ".join(part for part in parts if part)


def fate_is_asked(record: CaseRecord, index: int) -> bool:
    """Say whether to ask what became of a device: it has been opened, or the patient is in the room."""
    return record.status in DRAWING or names_a_unit(record.facts.devices[index])


def further_devices(record: CaseRecord, catalog: Catalog) -> tuple[Device, ...]:
    """Return the lines of the procedure's usual list whose kind of device the case does not have yet."""
    entry = catalog.procedures.get(record.facts.procedure)
    if entry is None:
        return ()
    held = {device.kind for device in record.facts.devices} - {"other"}
    names = {device.name for device in record.facts.devices}
    usual = (device_of(line) for line in entry.device_list)
    return tuple(device for device in usual if device.kind not in held and device.name not in names)


def carrier_choices(
    record: CaseRecord, catalog: Catalog, *, besides: int | None = None
) -> tuple[Choice, ...]:
    """Return the devices something may run through, `besides` the row that asks.

    The code is the device's id, or the one it gets when it is chosen (`ids_for`).
    """
    choices = []
    for index, device in enumerate(record.facts.devices):
        if index == besides or device.kind in _NO_CARRIERS:
            continue
        kind = catalog.label("device_kind", device.kind)
        choices.append(Choice(_id_of(record, index), device.name or kind, kind))
    return tuple(choices)


def ids_for(record: CaseRecord, code: str | None) -> dict[str, str]:
    """Return the ids that must be set so that `code` names a device of the case."""
    for index, device in enumerate(record.facts.devices):
        if device.id is None and code is not None and _id_of(record, index) == code:
            return {f"devices.{index}.id": code}
    return {}


def _id_of(record: CaseRecord, index: int) -> str:
    held = record.facts.devices[index].id
    if held is not None:
        return held
    taken = {device.id for device in record.facts.devices}
    number = index + 1
    while f"d{number}" in taken:
        number += len(record.facts.devices)
    return f"d{number}"


def kind_choices(catalog: Catalog) -> tuple[Choice, ...]:
    return vocabulary(catalog, "device_kind")


def summary(record: CaseRecord, catalog: Catalog) -> str:
    """Return how many lines are ticked as available: `6 of 7 available`."""
    devices = record.facts.devices
    if not devices:
        return ""
    ready = sum(device.available is True for device in devices)
    return tr("{ready} of {count} available").format(ready=ready, count=len(devices))
