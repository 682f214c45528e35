"""What a case's device rows say about the shelf: taken, used, wasted, put back.

A row speaks once the patient is in the room, and only when it names what was taken: a barcode, a lot or a
serial number. A suggested row is nobody's word yet.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import msgspec

from irplanner.models.enums import CaseStatus
from irplanner.planning.facts import Device
from irplanner.services.case_record import CaseRecord
from irplanner.services.inventory.codes import product_di

DRAWING = frozenset({CaseStatus.IN_ROOM, CaseStatus.DONE})
MOST = 100_000  # of one row: beyond it a slip of the keyboard


class DeviceUse(msgspec.Struct, frozen=True, kw_only=True):
    """One device row as the shelf sees it. `taken` = `used` + `wasted` + `returned`."""

    kind: str
    name: str
    di: str | None
    lot: str
    serial: str
    expires_on: date | None
    used: int
    wasted: int
    waste_reason: str | None
    returned: int

    @property
    def taken(self) -> int:
        return self.used + self.wasted + self.returned


def device_uses(record: CaseRecord) -> list[DeviceUse]:
    """Return what the case has taken; nothing before the patient is in the room or once it is cancelled."""
    if record.status not in DRAWING:
        return []
    return list(_uses(record))


def names_a_unit(device: Device) -> bool:
    """Say whether a row names what was taken, or what became of it."""
    said = (device.udi, device.lot, device.serial, device.wasted, device.returned)
    return any(value not in (None, "") for value in said)


def _uses(record: CaseRecord) -> Iterator[DeviceUse]:
    for place, device in enumerate(record.facts.devices):
        if not names_a_unit(device) or _is_suggested(record, place):
            continue
        taken = _count(device.quantity, 1)
        wasted = min(_count(device.wasted, 0), taken)
        returned = min(_count(device.returned, 0), taken - wasted)
        yield DeviceUse(
            kind=device.kind,
            name=device.name or device.kind.replace("_", " "),
            di=product_di(device.udi),
            lot=(device.lot or "").strip(),
            serial=(device.serial or "").strip(),
            expires_on=device.expires_on,
            used=taken - wasted - returned,
            wasted=wasted,
            waste_reason=device.waste_reason or None,
            returned=returned,
        )


def _is_suggested(record: CaseRecord, place: int) -> bool:
    return not record.suggested.isdisjoint({"devices", f"devices.{place}"})


def _count(value: int | None, unknown: int) -> int:
    return unknown if value is None else min(max(value, 0), MOST)
