"""What is known of one case, by the names conditions use. A name without a value is unknown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from irplanner.models.enums import Pregnancy, Sex
from irplanner.planning.materials import material_named
from irplanner.planning.medicines import medications
from irplanner.planning.pregnancy import could_be_pregnant
from irplanner.planning.rules import procedure_uses
from irplanner.planning.rules.conditions import Known, prepare
from irplanner.planning.rules.vocabulary import FOLDERS

ANTITHROMBOTIC = "antithrombotic"

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation


class KnownFacts:
    """`values` by dotted name; `prepared` the same for the condition evaluator, made when first needed."""

    def __init__(self, values: dict[str, Known]) -> None:
        self.values: Mapping[str, Known] = values

    @cached_property
    def prepared(self) -> Any:  # cel.Context: the binding has no types
        return prepare(nested(self.values))


def nested(values: Mapping[str, Known]) -> dict[str, Any]:
    """Return dotted names as a tree, e.g. `labs.inr` under `labs`; folders without values stay empty."""
    tree: dict[str, Any] = {folder: {} for folder in FOLDERS}
    for name, value in values.items():
        *folders, leaf = name.split(".")
        branch = tree
        for folder in folders:
            branch = branch.setdefault(folder, {})
        branch[leaf] = value
    return tree


def known_facts(case: Situation) -> KnownFacts:
    """Collect every value of the case that a condition may read."""
    values: dict[str, Known | None] = {}
    values.update(procedure_uses.procedure_values(case.procedure, case.catalog))
    values.update(_patient(case))
    values.update(_course(case))
    values.update(_materials(case))
    values.update(_answers(case))
    values.update({lab.path: lab.value for lab in case.labs.values()})
    values.update(procedure_uses.used_in(case))
    return KnownFacts({name: value for name, value in values.items() if value is not None})


def _patient(case: Situation) -> dict[str, Known | None]:
    patient = case.facts.patient
    agents = None if patient.allergies is None else [allergy.agent for allergy in patient.allergies]
    return {
        "patient.age_years": case.age_years,
        "patient.sex": _word(patient.sex, unless=Sex.UNKNOWN),
        "patient.pregnancy": _word(patient.pregnancy, unless=Pregnancy.UNKNOWN),
        "patient.height_cm": patient.height_cm,
        "patient.weight_kg": patient.weight_kg,
        "patient.breast_feeding": patient.breast_feeding,
        "patient.conditions": None if case.conditions is None else sorted(case.conditions),
        "allergies.agents": agents,
        "allergies.contrast_reaction": None
        if agents is None
        else any("contrast" in agent for agent in agents),
    }


def _course(case: Situation) -> dict[str, Known | None]:
    facts = case.facts
    access, anesthesia, contrast = facts.access, facts.anesthesia, facts.contrast
    values: dict[str, Known | None] = {
        "case.urgency": _word(facts.urgency),
        "case.laterality": _word(facts.laterality),
        "case.level": facts.level,
        "access.site": access.site,
        "access.side": _word(access.side),
        "access.sheath_fr": access.sheath_fr,
        "access.vessel_mm": access.vessel_mm,
        "access.barbeau": access.barbeau,
        "access.closure": access.closure,
        "access.guidance": _texts(access.guidance),
        "access.kind": case.access_site.kind if case.access_site else None,
        "anesthesia.type": anesthesia.type,
        "anesthesia.asa_class": _number(anesthesia.asa_class),
        "anesthesia.mallampati": _number(anesthesia.mallampati),
        "contrast.agent": contrast.agent,
        "contrast.route": _word(contrast.route),
        "contrast.mg_i_per_ml": contrast.mg_i_per_ml,
        "contrast.volume_ml": contrast.volume_ml,
        "contrast.first_pass_renal": contrast.first_pass_renal,
        "case.emergency": None if facts.urgency is None else case.is_emergency,
        "pain.asra_class": facts.pain.asra_class,
        "pain.score_before": facts.pain.score_before,
        "pain.score_after": facts.pain.score_after,
    }
    for group, names in (
        ("vitals", "systolic_mmhg diastolic_mmhg pulse_per_min spo2_percent temperature_c"),
        ("radiation", "air_kerma_mgy kap_gy_cm2 fluoro_min prior_60_days_mgy"),
        ("team", "operator technologist nurse anesthesia"),
    ):
        part = getattr(facts, group)
        values.update({f"{group}.{name}": getattr(part, name) for name in names.split()})
    return values


def _materials(case: Situation) -> dict[str, Known | None]:
    facts = case.facts
    taken = case.drugs
    given = [row.drug for row in facts.anesthesia.drugs or ()]
    infused = [infusion.drug for infusion in facts.infusions]
    mixed = [embolic.mix_drug for embolic in facts.embolics if embolic.mix_drug]
    return {
        "embolics.materials": [embolic.material for embolic in facts.embolics],
        "embolics.families": _families(case),
        "infusions.drugs": list(infused),
        "drugs.planned": [*infused, *given, *mixed],
        "devices.kinds": [device.kind for device in facts.devices],
        "medications.drugs": None if taken is None else [drug.medication.drug for drug in taken],
        "medications.rows": medications.rows(case),
        "medications.classes": medications.classes(case),
        "medications.antithrombotics": None
        if taken is None
        else [drug.name for drug in taken if ANTITHROMBOTIC in drug.groups],
    }


def _families(case: Situation) -> list[str]:
    """Ids of the families of all planned materials, named by family, product or alias."""
    materials = [material_named(row.material, case.catalog) for row in case.facts.embolics]
    return [material.family.id for material in materials if material.family]


def _answers(case: Situation) -> dict[str, Known | None]:
    """Values other parts of planning derive from the facts."""
    patient, bleeding = case.facts.patient, case.bleeding
    height, weight = patient.height_cm, patient.weight_kg
    return {
        "bleeding.sir": str(bleeding.sir),
        "bleeding.asra": str(bleeding.asra),
        "bleeding.governs": bleeding.governs,
        # A class left open counts as high here: what is asked for a high risk is asked.
        "bleeding.is_high": bleeding.candidates != ("low",),
        "bleeding.thrombosis_alert": _thrombosis_alert(case),
        "derived.age_years": case.age_years,
        "patient.pregnancy_possible": could_be_pregnant(case),
        "derived.egfr": case.egfr.value if case.egfr else None,
        "derived.crcl": case.crcl.value if case.crcl else None,
        "derived.bmi": weight / (height / 100) ** 2 if height and weight else None,
    }


def _thrombosis_alert(case: Situation) -> bool | None:
    """Say whether stopping an antithrombotic is dangerous by any alert of the pack."""
    conditions = case.conditions
    if conditions is None:
        return None
    groups = (group for alert in case.catalog.thrombosis_alerts.values() for group in alert.when)
    return any(conditions.issuperset(group) for group in groups)


def _word(value: Any, unless: Any = None) -> str | None:
    return None if value is None or value == unless else str(value)


def _number(value: float | None) -> float | None:
    return None if value is None else float(value)


def _texts(values: Iterable[str] | None) -> list[str] | None:
    return None if values is None else list(values)
