"""Every name a condition may use, its kind, and the case-JSON fields that settle it.

A condition that uses another name is a fault of the content pack, found when the pack is checked. Names of
laboratory values (`labs.inr`) are those of the catalog's analytes and are not listed here.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

from irplanner.planning.rules.conditions import ConditionError, Known, condition

LABS = "labs."

NUMBER, TEXT, YES_NO, TEXTS = "number", "text", "yes_no", "texts"
_SAMPLES: dict[str, Known] = {NUMBER: 1.0, TEXT: "x", YES_NO: True, TEXTS: ["x"]}


@dataclass(frozen=True, slots=True)
class Name:
    """`settles`: the fields of the case JSON that give the value; other vocabulary names stand for theirs."""

    kind: str
    settles: tuple[str, ...]


def _fields(prefix: str, kind: str, names: str) -> Iterator[tuple[str, Name]]:
    """Names that are themselves fields of the case JSON."""
    for name in names.split():
        path = f"{prefix}{name}"
        yield path, Name(kind, (path,))


def _given(prefix: str, kind: str, names: str) -> Iterator[tuple[str, Name]]:
    """Names the catalog always answers: nothing in the case can be missing."""
    for name in names.split():
        yield f"{prefix}{name}", Name(kind, ())


NAMES: dict[str, Name] = dict(
    [
        *_given(
            "procedure.", TEXT, "id name category body_region laterality antibiotic bleeding contrast_route"
        ),
        *_given("procedure.", YES_NO, "needs_side needs_level"),
        *_given(
            "procedure.",
            TEXTS,
            "drugs drug_roles drug_routes device_kinds guidance labs materials",
        ),
        *_given("procedure.", TEXTS, "anesthesia_options access_kinds access_sites"),
        *_given("procedure.", NUMBER, "duration_max_min observation_max_h bed_rest_max_h"),
        ("case.urgency", Name(TEXT, ("urgency",))),
        ("case.laterality", Name(TEXT, ("laterality",))),
        ("case.level", Name(TEXT, ("level",))),
        *_fields("patient.", TEXT, "sex pregnancy"),
        *_fields("patient.", NUMBER, "height_cm weight_kg"),
        *_fields("patient.", YES_NO, "breast_feeding"),
        *_fields("patient.", TEXTS, "conditions"),
        ("patient.age_years", Name(NUMBER, ("patient.birth_date",))),
        (
            "patient.pregnancy_possible",
            Name(YES_NO, ("patient.sex", "patient.age_years")),
        ),
        ("allergies.agents", Name(TEXTS, ("patient.allergies",))),
        ("allergies.contrast_reaction", Name(YES_NO, ("patient.allergies",))),
        *_fields("vitals.", NUMBER, "systolic_mmhg diastolic_mmhg pulse_per_min spo2_percent temperature_c"),
        ("medications.rows", Name(TEXTS, ("medications",))),
        ("medications.classes", Name(TEXTS, ("medications",))),
        ("medications.drugs", Name(TEXTS, ("medications",))),
        ("medications.antithrombotics", Name(TEXTS, ("medications",))),
        *_fields("access.", TEXT, "site side barbeau closure"),
        *_fields("access.", NUMBER, "sheath_fr vessel_mm"),
        *_fields("access.", TEXTS, "guidance"),
        ("access.kind", Name(TEXT, ("access.site",))),
        *_fields("anesthesia.", TEXT, "type"),
        *_fields("anesthesia.", NUMBER, "asa_class mallampati"),
        ("embolics.materials", Name(TEXTS, ())),
        ("embolics.families", Name(TEXTS, ())),
        ("infusions.drugs", Name(TEXTS, ())),
        ("drugs.planned", Name(TEXTS, ())),
        ("devices.kinds", Name(TEXTS, ())),
        *_fields("contrast.", TEXT, "agent route"),
        *_fields("contrast.", NUMBER, "mg_i_per_ml volume_ml"),
        *_fields("contrast.", YES_NO, "first_pass_renal"),
        *_fields("radiation.", NUMBER, "air_kerma_mgy kap_gy_cm2 fluoro_min prior_60_days_mgy"),
        *_fields("pain.", TEXT, "asra_class"),
        *_fields("pain.", NUMBER, "score_before score_after"),
        *_fields("team.", TEXT, "operator technologist nurse anesthesia"),
        ("derived.age_years", Name(NUMBER, ("patient.birth_date",))),
        ("derived.bmi", Name(NUMBER, ("patient.height_cm", "patient.weight_kg"))),
        ("derived.egfr", Name(NUMBER, ("labs.creatinine", "patient.sex", "patient.age_years"))),
        (
            "derived.crcl",
            Name(NUMBER, ("labs.creatinine", "patient.sex", "patient.age_years", "patient.weight_kg")),
        ),
        *_given("bleeding.", TEXT, "sir asra governs"),
        *_given(
            "uses.", YES_NO, "embolic implant radioactive specimen grounding_pad chemotherapy thrombolytic"
        ),
        *_given("uses.", YES_NO, "any_drug contrast"),
        *_given("bleeding.", YES_NO, "is_high"),
        ("bleeding.thrombosis_alert", Name(YES_NO, ("patient.conditions",))),
        *_given("uses.", YES_NO, "drain iodinated_contrast vascular_contrast intra_arterial_drug antibiotic"),
        ("uses.ionizing_radiation", Name(YES_NO, ("access.guidance",))),
        ("uses.ultrasound", Name(YES_NO, ("access.guidance",))),
        ("uses.ct", Name(YES_NO, ("access.guidance",))),
        ("uses.mr", Name(YES_NO, ("access.guidance",))),
        ("uses.sedation", Name(YES_NO, ("anesthesia.type",))),
        ("uses.beyond_local", Name(YES_NO, ("anesthesia.type",))),
        ("uses.deep_sedation", Name(YES_NO, ("anesthesia.type",))),
        ("uses.arterial_access", Name(YES_NO, ("access.site",))),
        ("uses.vascular_access", Name(YES_NO, ("access.site",))),
        ("uses.natural_orifice", Name(YES_NO, ("access.site",))),
        ("uses.radial_access", Name(YES_NO, ("access.site",))),
        ("case.emergency", Name(YES_NO, ("urgency",))),
    ]
)

FOLDERS: frozenset[str] = frozenset({"labs", *(name.partition(".")[0] for name in NAMES if "." in name)})
"""Folders that exist in every case, so that `has(labs.inr)` is false rather than unknown."""


def needs_for(missing: Iterable[str], known: Iterable[str]) -> tuple[str, ...]:
    """Return the case-JSON fields that settle missing names, each once, in the order of the names."""
    known = frozenset(known)
    needs: dict[str, None] = {}
    for name in missing:
        fields = _settling(name)
        open_fields = [field for field in fields if field not in known] or list(fields)
        for field in open_fields:
            for path in _settling(field):
                needs[path] = None
    return tuple(needs)


def _settling(name: str) -> tuple[str, ...]:
    entry = NAMES.get(name)
    return (name,) if entry is None else entry.settles


def is_known(name: str, analytes: Container[str]) -> bool:
    """Say whether a name is in the vocabulary; `analytes` are those of the catalog."""
    return name in NAMES or (name.startswith(LABS) and name.removeprefix(LABS) in analytes)


def fault_in(text: str, analytes: Container[str]) -> str | None:
    """Return what is wrong with a condition: syntax, an unknown name, or values that cannot be compared."""
    try:
        compiled = condition(text)
        for name in compiled.names:
            if not is_known(name, analytes):
                return f"{name!r} is no name of the vocabulary"
        compiled.check_kinds(
            {name: _SAMPLES[NAMES[name].kind if name in NAMES else NUMBER] for name in compiled.names}
        )
    except ConditionError as error:
        return str(error)
    return None
