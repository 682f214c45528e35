from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from irplanner.models.enums import CaseStatus
from irplanner.models.store import Store
from irplanner.planning.facts import CaseFacts, Device, Patient
from irplanner.services.case_record import CaseRecord
from irplanner.services.cases import new_case_id
from irplanner.services.inventory.product import Product
from irplanner.services.inventory.stock import Stock

TODAY = date(2026, 9, 4)
SHEATH_DI = "00643169007222"
MICRO_DI = "00812345678901"

MakeCase = Callable[..., CaseRecord]


def barcode(di: str, lot: str, expires: str = "270131") -> str:
    """A label as people read it aloud."""
    return f"(01){di}(17){expires}(10){lot}"


def sheath(**changes: object) -> Product:
    fields = {"kind": "introducer_sheath", "name": "DEMO sheath 5 Fr", "di": SHEATH_DI}
    return Product(**{**fields, "figures": {"fr": 5.0, "length_cm": 11.0}, **changes})  # type: ignore[arg-type]


def micro(**changes: object) -> Product:
    fields = {"kind": "microcatheter", "name": "DEMO micro 2.4", "di": MICRO_DI, "reference_number": "MC-24"}
    return Product(**{**fields, "figures": {"fr": 2.4, "id_in": 0.021}, **changes})  # type: ignore[arg-type]


@pytest.fixture
def stock(store: Store) -> Stock:
    return Stock(store, actor="M. Ortiz")


@pytest.fixture
def make_case() -> MakeCase:
    def made(*devices: Device, status: CaseStatus = CaseStatus.IN_ROOM, mrn: str = "DEMO-1") -> CaseRecord:
        case_id = new_case_id()
        facts = CaseFacts(
            procedure="", id=case_id, devices=devices, patient=Patient(mrn=mrn, name="DEMO, Anna")
        )
        return CaseRecord(case_id=case_id, facts=facts, status=status)

    return made
