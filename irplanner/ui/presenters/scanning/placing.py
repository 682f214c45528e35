"""Where a scanned device goes in a case: the row it fills, a row of its own, or a question.

A scan never erases: a field somebody has filled with something else is asked about. What is expired or
recalled is said and left out unless somebody records it all the same.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import msgspec

from irplanner.catalog.catalog import Catalog
from irplanner.language import tr
from irplanner.models.enums import Status
from irplanner.planning.facts import Device
from irplanner.services.inventory.codes import product_di
from irplanner.services.inventory.product import Product, device_of_product
from irplanner.services.inventory.recalls import Recall
from irplanner.services.scans.reading import COMPARED_BY_EYE, Label, faults_of, printed_udi
from irplanner.ui.presenters.steps.devices import size_text

MOST_ROWS_OFFERED = 8
# What a label says of one unit, and what a product's entry says of its sizes.
_OF_UNIT = ("udi", "lot", "serial", "expires_on")
_NOT_COMPARED = frozenset({"id", "kind", "name", "inside", "quantity", "available", *_OF_UNIT})
_SIZES = tuple(name for name in Device.__struct_fields__ if name not in _NOT_COMPARED)


@dataclass(frozen=True, slots=True)
class Way:
    """One thing that can be done with a scan.

    Attributes:
        values: paths of the case and what to set. Any: of the fields' types.
        added: a row to add.
        learns: the row whose kind and name an unknown product is kept by, an index of the case's devices.
    """

    text: str
    values: tuple[tuple[str, Any], ...] = ()
    added: Device | None = None
    learns: int | None = None
    told: str = ""

    @property
    def does_something(self) -> bool:
        return bool(self.values) or self.added is not None


@dataclass(frozen=True, slots=True)
class Placing:
    """What a scan comes to.

    `ways`: one is simply done when `asks` is false; otherwise they are offered, the first one safe.
    """

    status: Status
    title: str
    detail: str = ""
    ways: tuple[Way, ...] = ()
    asks: bool = False


@dataclass(frozen=True)
class DeviceScan:
    """A label with what the stock knows of it, to be placed in a case.

    Attributes:
        devices: the rows of the case.
        is_suggested: says whether a field (path) still holds a default.
        day: of the procedure: the use-by date is held against it.
        chosen: the row the user has chosen in the window, if any.
        row: the row that the scan of the first label of this product has filled.
    """

    label: Label
    product: Product | None
    recall: Recall | None
    devices: tuple[Device, ...]
    catalog: Catalog
    day: date
    is_suggested: Callable[[str], bool] = field(default=lambda _path: False)
    chosen: int | None = None
    row: int | None = None

    def placed(self) -> Placing:
        """Return where the device goes."""
        faults = faults_of(self.label)
        if faults and faults <= COMPARED_BY_EYE:
            return self._compared()
        if faults:
            return Placing(Status.STOP, tr("This label cannot be taken over."), self._problems)
        found = self._placed()
        reasons = self._reasons_against
        if not reasons or not any(way.does_something for way in found.ways):
            return found
        leave = Way(tr("Leave it out"))
        ways = tuple(
            _under(way, tr("Record it all the same: {what}").format(what=way.text)) for way in found.ways
        )
        title = tr("Do not use {device}.").format(device=self.name)
        return Placing(Status.STOP, title, " ".join(reasons), (leave, *ways), asks=True)

    def _compared(self) -> Placing:
        """Ask for a look at the label where the code itself leaves a doubt."""
        kept = tuple(one for one in self.label.problems if one.code not in COMPARED_BY_EYE)
        label = msgspec.structs.replace(self.label, problems=kept)
        found = replace(self, label=label).placed()
        ways = tuple(
            _under(way, tr("The label says so: {what}").format(what=way.text))
            for way in found.ways
            if way.does_something
        )
        leave = Way(tr("Leave it out"))
        detail = " ".join(part for part in (self._problems, found.detail) if part)
        status = found.status if found.status is Status.STOP else Status.CAUTION
        return Placing(status, tr("Compare with the label."), detail, (leave, *ways), asks=True)

    @property
    def name(self) -> str:
        if self.product is not None:
            return self.product.name
        return tr("product {number}").format(number=self.label.reference or self.label.di or "")

    @property
    def _problems(self) -> str:
        errors = (problem.message for problem in self.label.problems if problem.severity == "error")
        return " ".join(errors)

    @property
    def _reasons_against(self) -> list[str]:
        found = []
        until = self.label.expires_on
        if until is not None and until < self.day:
            words = tr("It was to be used by {day}; the procedure is on {date}.")
            found.append(words.format(day=until.isoformat(), date=self.day.isoformat()))
        if self.recall is not None:
            found.append(tr("It is recalled: {reason}").format(reason=self.recall.reason))
        return found

    def _placed(self) -> Placing:
        if self.row is not None and self.row < len(self.devices):
            return self._filling(self.row)
        same = self._same_unit()
        if same is not None:
            return same
        if self.product is None:
            return self._asked_for_row()
        rows = [index for index in self._open_rows() if self.devices[index].kind == self.product.kind]
        if not rows:
            return self._added()
        fitting = [index for index in rows if not self._differing(index)]
        return self._filling((fitting or rows)[0])

    def _same_unit(self) -> Placing | None:
        """The product is in the case already: the same unit, one more of a lot, or another lot."""
        mine = [
            index
            for index, row in enumerate(self.devices)
            if row.udi and product_di(row.udi) == self.label.di
        ]
        for index in mine:
            row = self.devices[index]
            if (row.lot, row.serial) != (self.label.lot, self.label.serial):
                continue
            number = (row.quantity or 1) + 1
            title = tr("{device} is in the case already.").format(device=row.name or self.name)
            if row.serial:
                return Placing(Status.OK, title, self._unit_text)
            more = Way(
                tr("One more of this lot: {count}").format(count=number),
                values=((f"devices.{index}.quantity", number),),
                told=tr("{device}: {count} of this lot.").format(device=row.name or self.name, count=number),
            )
            same = Way(tr("It is the same one"))
            return Placing(Status.CAUTION, title, self._unit_text, (same, more), asks=True)
        return self._split(mine)

    def _split(self, mine: list[int]) -> Placing | None:
        """Another lot of a product planned more than once: one of them is of this lot."""
        for index in mine:
            row = self.devices[index]
            if (row.quantity or 1) < 2 or not (self.label.lot or self.label.serial):
                continue
            less = (f"devices.{index}.quantity", (row.quantity or 1) - 1)
            added = msgspec.structs.replace(row, id=None, quantity=1, available=True, **self._unit())
            told = tr("{device}: another lot, a row of its own.").format(device=row.name or self.name)
            return Placing(Status.OK, told, ways=(Way(told, values=(less,), added=added, told=told),))
        if mine and (self.label.lot or self.label.serial):
            row = self.devices[mine[0]]
            added = msgspec.structs.replace(row, id=None, quantity=1, available=True, **self._unit())
            return self._adding(added)
        return None

    def _open_rows(self) -> list[int]:
        """Return the rows no unit has been scanned for."""
        return [index for index, row in enumerate(self.devices) if not row.udi]

    def _filling(self, index: int) -> Placing:
        """Fill one row; what somebody has entered otherwise is asked about."""
        row = self.devices[index]
        values = self._values_for(index)
        differing = self._differing(index)
        title = tr("{device}: filled in.").format(device=row.name or self.name)
        fill = Way(tr("Fill in “{row}”").format(row=self._row_text(row)), values=values, told=self._told(row))
        if not differing:
            return Placing(Status.OK, title, self._unit_text, (fill,))
        keep = tuple((path, value) for path, value in values if path not in differing)
        said = "; ".join(
            tr("{field}: the plan says {old}, the label {new}").format(
                field=path.rpartition(".")[2].replace("_", " "), old=_text(old), new=_text(new)
            )
            for path, (old, new) in differing.items()
        )
        return Placing(
            Status.CAUTION,
            tr("{device}: label and plan differ.").format(device=row.name or self.name),
            f"{said}.",
            (
                Way(tr("Keep the plan's, fill in the rest"), values=keep, told=self._told(row)),
                Way(tr("Take over the label's"), values=values, told=self._told(row)),
                Way(tr("Add it as another device"), added=self._device(), told=self._told(None)),
            ),
            asks=True,
        )

    def _asked_for_row(self) -> Placing:
        """Nobody knows the product yet: the user says which device it is, and the stock list learns it."""
        rows = self._open_rows()
        if self.chosen in rows:
            rows.remove(self.chosen)
            rows.insert(0, self.chosen)
        ways = [
            Way(
                self._row_text(self.devices[index]),
                self._values_for(index),
                learns=index,
                told=self._told(self.devices[index]),
            )
            for index in rows[:MOST_ROWS_OFFERED]
        ]
        other = Way(tr("Another device"), added=self._device(), told=self._told(None))
        title = tr("Which device is {name}?").format(name=self.name)
        detail = tr("The stock list does not know this product yet. {unit}").format(unit=self._unit_text)
        return Placing(Status.NOT_ASSESSED, title, detail, (*ways, other), asks=True)

    def _added(self) -> Placing:
        return self._adding(self._device())

    def _adding(self, device: Device) -> Placing:
        title = tr("{device}: added.").format(device=device.name or self.name)
        return Placing(
            Status.OK,
            title,
            self._unit_text,
            (
                Way(
                    tr("Add {device}").format(device=device.name or self.name),
                    added=device,
                    told=self._told(device),
                ),
            ),
        )

    def _device(self) -> Device:
        if self.product is None:
            return Device(kind="other", name=self.name, quantity=1, available=True, **self._unit())
        device = device_of_product(self.product, quantity=1)
        return msgspec.structs.replace(device, available=True, **self._unit())

    def _unit(self) -> dict[str, Any]:
        """Return what the label says of this unit. Any: of the fields' types."""
        label = self.label
        return {
            "udi": printed_udi(label),
            "lot": label.lot,
            "serial": label.serial,
            "expires_on": label.expires_on,
        }

    def _values_for(self, index: int) -> tuple[tuple[str, Any], ...]:
        """Return what the scan sets in a row: the unit, that it is there, and sizes the row does not hold."""
        row, at = self.devices[index], f"devices.{index}"
        values: dict[str, Any] = {
            f"{at}.{name}": value for name, value in self._unit().items() if value is not None
        }
        if row.available is not True:
            values[f"{at}.available"] = True
        if self.product is not None:
            made = device_of_product(self.product)
            if not row.name or self.is_suggested(f"{at}.name"):
                values[f"{at}.name"] = made.name
            for name in _SIZES:
                given = getattr(made, name)
                if given is not None and given != getattr(row, name):
                    values[f"{at}.{name}"] = given
        return tuple(values.items())

    def _differing(self, index: int) -> dict[str, tuple[Any, Any]]:
        """Return the fields of a row that somebody has filled with something else, old and new."""
        row, at = self.devices[index], f"devices.{index}"
        found: dict[str, tuple[Any, Any]] = {}
        for path, value in self._values_for(index):
            name = path.rpartition(".")[2]
            old = getattr(row, name)
            if name in ("name", "available", "udi") or old in (None, ""):
                continue
            if old != value and not self.is_suggested(f"{at}.{name}"):
                found[path] = (old, value)
        return found

    def _row_text(self, row: Device) -> str:
        name = row.name or self.catalog.label("device_kind", row.kind)
        sizes = [one for one in size_text(row).split(", ") if one and one not in name]
        return ", ".join([name, *sizes])

    def _told(self, row: Device | None) -> str:
        name = (row.name if row is not None else None) or self.name
        return tr("{device}. {unit}").format(device=f"{name[:1].upper()}{name[1:]}", unit=self._unit_text)

    @property
    def _unit_text(self) -> str:
        """Return what the label says of the unit, for people: `lot A213B1, use by 2028-07-07`."""
        label = self.label
        parts = (
            tr("lot {lot}").format(lot=label.lot) if label.lot else "",
            tr("serial {serial}").format(serial=label.serial) if label.serial else "",
            tr("use by {day}").format(day=label.expires_on.isoformat()) if label.expires_on else "",
        )
        said = ", ".join(part for part in parts if part)
        return f"{said[:1].upper()}{said[1:]}." if said else tr("The label names no lot and no date.")


def _under(way: Way, text: str) -> Way:
    """Return a way under another text."""
    return Way(text, way.values, way.added, way.learns, way.told)


def _text(value: Any) -> str:
    """Any: a value of a device's field."""
    return (
        value.isoformat()
        if isinstance(value, date)
        else f"{value:g}"
        if isinstance(value, float)
        else f"{value}"
    )
