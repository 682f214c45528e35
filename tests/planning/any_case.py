"""Cases for tests: a piece of case JSON in, facts, a situation or a plan out. Only invented patients."""

from __future__ import annotations

import json
from datetime import datetime
from functools import lru_cache
from typing import Any

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.exchange.case_file import SCHEMA, read_case
from irplanner.planning.facts import CaseFacts
from irplanner.planning.outcome import Finding, Plan
from irplanner.planning.plan import make_plan
from irplanner.planning.situation import Situation

AT = datetime(2026, 9, 3, 12)
PROCEDURE = "liver_biopsy"

# A case with something in every part of the case JSON.
RICH: dict[str, Any] = {
    "id": "rich",
    "scheduled_at": "2026-09-04T08:00",
    "expected_end": "2026-09-04T09:30",
    "patient": {
        "mrn": "100234",
        "name": "DEMO, Anna",
        "birth_date": "1982-03-02",
        "sex": "female",
        "height_cm": 164,
        "weight_kg": 72,
        "pregnancy": "no",
        "breast_feeding": False,
        "allergies": [{"agent": "iodinated_contrast", "reaction": "hives", "severity": "mild"}],
        "conditions": ["diabetes", "osa"],
    },
    "labs": [
        {"test": "inr", "value": 1.1, "unit": "1", "taken_at": "2026-09-03T09:10"},
        {"test": "platelets", "value": 210, "taken_at": "2026-09-03T09:10"},
        {"test": "creatinine", "value": 1.4, "unit": "mg/dL", "taken_at": "2026-09-03T09:10"},
        {"test": "hemoglobin", "value": 11.2, "unit": "g/dL", "taken_at": "2026-09-03T09:10"},
    ],
    "vitals": {"systolic_mmhg": 128, "spo2_percent": 98, "temperature_c": 36.8},
    "medications": [
        {"drug": "apixaban", "dose_mg": 5, "times_per_day": 2, "last_dose_at": "2026-08-31T20:00"},
        {"drug": "metformin"},
    ],
    "procedure": "uterine_fibroid_embolization",
    "urgency": "elective",
    "laterality": "bilateral",
    "access": {"site": "radial_artery", "side": "left", "sheath_fr": 5, "vessel_mm": 2.4, "guidance": ["us"]},
    "anesthesia": {
        "type": "moderate_sedation",
        "asa_class": 2,
        "mallampati": 2,
        "stop_bang": {"snoring": True},
        "intake": [{"kind": "clear_liquid", "at": "2026-09-04T05:00"}],
        "local": [{"agent": "lidocaine_plain", "percent": 1, "volume_ml": 10}],
        "drugs": [{"drug": "midazolam", "amount": 2, "unit": "mg"}],
    },
    "embolics": [
        {"material": "tris_acryl_gelatin", "size_um": [500, 700], "amount": 4, "unit": "mL", "via": "m1"}
    ],
    "devices": [
        {"id": "s1", "kind": "introducer_sheath", "fr": 5, "length_cm": 11},
        {"id": "m1", "kind": "microcatheter", "fr": 2.4, "id_in": 0.021, "inside": "s1"},
    ],
    "contrast": {"agent": "iodixanol", "mg_i_per_ml": 320, "route": "ia", "volume_ml": 90},
    "radiation": {"prior_60_days_mgy": 0},
    "team": {"operator": "Dr. Lund", "technologist": "M. Ortiz"},
}


@lru_cache
def catalog() -> Catalog:
    """Return the shipped pack, opened once in a test run."""
    return load_catalog()


def facts(**case: Any) -> CaseFacts:
    """Return facts from pieces of case JSON; the procedure is a liver biopsy unless given."""
    return read_case(json.dumps({"schema": SCHEMA, "procedure": PROCEDURE, **case}))


def rich_facts(**changes: Any) -> CaseFacts:
    """Return the rich case with some parts replaced."""
    return facts(**{**RICH, **changes})


def situation(at: datetime = AT, **case: Any) -> Situation:
    return Situation(facts(**case), catalog(), at)


def plan(at: datetime = AT, **case: Any) -> Plan:
    return make_plan(facts(**case), catalog(), at)


def findings_of(made: Plan, rule: str) -> list[Finding]:
    """Return the findings whose rule id is or begins with `rule`."""
    return [one for one in made.findings if one.rule == rule or one.rule.startswith(f"{rule}.")]
