"""Thresholds of care: vital signs, sedation, fasting, anesthetics, antibiotics, scores."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from irplanner.catalog.schema.scores import PointScore, ScoreItem
from irplanner.planning.access_site.access import assess_access
from irplanner.planning.access_site.bed_rest import assess_bed_rest
from irplanner.planning.access_site.closure import assess_closure
from irplanner.planning.care.airway import assess_airway
from irplanner.planning.care.antibiotic_doses import antibiotic_dose, redose_due
from irplanner.planning.care.dosing_weight import dosing_weight
from irplanner.planning.care.fasting import assess_fasting
from irplanner.planning.care.local_anesthetic_limits import lipid_bolus_ml
from irplanner.planning.care.local_anesthetics import assess_local_anesthetics
from irplanner.planning.care.sedation import assess_sedation
from irplanner.planning.care.sedation_drugs import dose_limits
from irplanner.planning.care.vitals import assess_vitals
from irplanner.planning.procedure_rules.infusions import agree
from irplanner.planning.procedure_rules.lytic_doses import parts_for
from irplanner.planning.scores.points import band_of, item_points
from tests.planning.any_case import catalog, situation
from tests.planning.thresholds.threshold import (
    ABOVE,
    BELOW,
    OWN,
    Threshold,
    Thresholds,
    side_of,
    statuses,
    titles,
)

START = datetime(2026, 9, 4, 8)
ADULT = {"age_years": 40, "weight_kg": 60, "height_cm": 170, "sex": "male", "conditions": []}


def care_thresholds() -> Thresholds:
    yield from _limits()
    for score in catalog().scores.values():
        yield from _score(score)
    yield from _fasting()
    yield from _first_doses()
    yield from _reversal()
    yield from _local()
    yield from _antibiotics()
    for entry in catalog().lytic_doses.values():
        for place, band in enumerate(entry.bands):
            if band.below_kg is not None:
                yield Threshold(
                    f"lytic_doses/{entry.id} bands.{place}.below_kg",
                    band.below_kg,
                    0.1,
                    lambda kg, entry=entry: tuple(parts_for(entry, kg)),
                    ABOVE,
                )


def _limits() -> Thresholds:
    """The limits with a comparison; plain figures (`=`) are arithmetic, see the calculators' examples."""
    probes: dict[str, tuple[float, Any]] = {
        "access.vein_preservation_egfr": (1, _veins),
        "access.closure_artery_low": (0.1, _closure_artery),
        "access.closure_artery_high": (0.1, _closure_artery),
        "bed_rest.low_platelets": (1, _platelets),
        "population.adult": (1, lambda age: situation(patient={"age_years": age}).is_child),
        "infusion.figures_agree": (0.01, lambda share: agree(100, 100 * (1 - share), _agreement())),
        "local_anesthetic.ideal_weight_bmi": (0.1, _weight_kind),
        "local_anesthetic.mix": (0.01, _mixture),
        "sedation.asa_consult": (1, lambda number: _asa(number) == _asa(1)),
        "sedation.asa_team": (1, _asa),
        "sedation.mallampati": (1, _mallampati),
        "vitals.systolic": (1, lambda value: _pressure(systolic_mmhg=value, diastolic_mmhg=70)),
        "vitals.diastolic": (1, lambda value: _pressure(systolic_mmhg=120, diastolic_mmhg=value)),
        "vitals.low_systolic": (1, _low_pressure),
        "vitals.fever": (0.1, _fever),
    }
    for entry_id, limit in catalog().care_limits.items():
        if entry_id in probes:
            step, probe = probes[entry_id]
            belongs = side_of(limit.op)
            yield Threshold(f"care_limits/{entry_id} value", limit.value, step, probe, belongs)


def _agreement() -> float:
    return catalog().care_limits["infusion.figures_agree"].value


def _veins(egfr: float) -> Any:
    case = {"procedure": "picc", "access": {"site": "basilic_vein", "side": "left"}}
    labs = [{"test": "egfr", "value": egfr}]
    return statuses(assess_access, "access.vein_preservation", labs=labs, patient=ADULT, **case)


def _closure_artery(mm: float) -> Any:
    access = {"site": "common_femoral_artery", "vessel_mm": mm, "sheath_fr": 5, "closure": "angio_seal"}
    return titles(assess_closure, "access.closure_artery", access=access)


def _platelets(value: float) -> Any:
    access = {"site": "common_femoral_artery", "sheath_fr": 5, "closure": "manual"}
    labs = [{"test": "platelets", "value": value}]
    return statuses(assess_bed_rest, "bed_rest.platelets", access=access, labs=labs)


def _weight_kind(bmi: float) -> str:
    patient = {**ADULT, "height_cm": 200, "weight_kg": round(bmi * 4, 6)}
    return dosing_weight(situation(patient=patient)).kind


def _mixture(fraction: float) -> Any:
    lidocaine = {"agent": "lidocaine_plain", "percent": 1, "volume_ml": 13.5}  # half of 270 mg for 60 kg
    rest = {"agent": "bupivacaine_plain", "percent": 1, "volume_ml": (fraction - 0.5) * 15}  # of 150 mg
    anesthesia = {"type": "local", "local": [lidocaine, rest]}
    return statuses(
        assess_local_anesthetics, "local_anesthetic.mixture", anesthesia=anesthesia, patient=ADULT
    )


def _asa(number: float) -> Any:
    anesthesia = {"type": "moderate_sedation", "asa_class": int(number)}
    return titles(assess_sedation, "sedation.asa_class", anesthesia=anesthesia)


def _mallampati(number: float) -> Any:
    anesthesia = {"type": "moderate_sedation", "mallampati": int(number)}
    return statuses(assess_airway, "sedation.mallampati", anesthesia=anesthesia)


def _pressure(**vitals: float) -> Any:
    return statuses(assess_vitals, "vitals.blood_pressure", vitals=vitals)


def _low_pressure(value: float) -> Any:
    return statuses(assess_vitals, "vitals.low_pressure", vitals={"systolic_mmhg": value})


def _fever(value: float) -> Any:
    return statuses(
        assess_vitals, "vitals.fever", procedure="port_placement", vitals={"temperature_c": value}
    )


def _score(score: PointScore) -> Thresholds:
    for item in score.items:
        for place, band in enumerate(item.bands):
            yield from _item_edge(score, item, place, band.up_to, BELOW, "up_to")
            yield from _item_edge(score, item, place, band.below, ABOVE, "below")
    for place, level in enumerate(score.bands):
        if level.up_to is not None:
            step = 0.5 if score.items else 0.01
            yield Threshold(
                f"scores/{score.id} bands.{place}.up_to",
                level.up_to,
                step,
                lambda total: band_of(score, total).level,
                BELOW,
            )


def _item_edge(
    score: PointScore, item: ScoreItem, place: int, edge: float | None, belongs: str, name: str
) -> Thresholds:
    if edge is not None:
        step = 1 if item.unit in ("mmHg", "/min", "%", "a") else 0.1
        yield Threshold(
            f"scores/{score.id} items.{item.id}.bands.{place}.{name}",
            edge,
            step,
            lambda value: item_points(item, value),
            belongs,
        )


def _fasting() -> Thresholds:
    for kind in catalog().fasting_kinds.values():
        if kind.hours:
            limit = START - timedelta(hours=kind.hours)

            def kept(minutes: float, kind: Any = kind, limit: datetime = limit) -> Any:
                taken = {"kind": kind.id, "at": (limit + timedelta(minutes=minutes)).isoformat()}
                anesthesia = {"type": "moderate_sedation", "intake": [taken]}
                return statuses(
                    assess_fasting,
                    f"sedation.fasting.{kind.id}",
                    anesthesia=anesthesia,
                    scheduled_at=START.isoformat(),
                )

            yield Threshold(f"fasting_kinds/{kind.id} hours", 0, 1, kept, BELOW)


def _first_doses() -> Thresholds:
    for row in catalog().first_doses.values():
        age = 70 if row.age is not None and row.age.op.startswith(">") else 40
        unit, step = catalog().sedation_drugs[row.drug].unit, 0.01

        def dose(
            amount: float, row: Any = row, unit: str = unit, age: int = age, opioid: bool = False
        ) -> Any:
            drugs = [{"drug": row.drug, "amount": amount, "unit": unit}]
            drugs += [{"drug": "fentanyl", "amount": 1, "unit": "mcg"}] if opioid else []
            anesthesia = {"type": "moderate_sedation", "asa_class": 2, "drugs": drugs}
            patient = {**ADULT, "age_years": age}
            return titles(
                assess_sedation, f"sedation.drugs.{row.drug}", anesthesia=anesthesia, patient=patient
            )

        most = row.first_dose[1] * (ADULT["weight_kg"] if row.per_kg else 1)  # type: ignore[operator]
        yield Threshold(f"first_doses/{row.id} first_dose", most, step, dose, BELOW)
        if row.total_rarely_over is not None:
            yield Threshold(
                f"first_doses/{row.id} total_rarely_over", row.total_rarely_over, step, dose, BELOW
            )
        if row.with_opioid_reduce_percent is not None:
            reduced = most * (1 - row.with_opioid_reduce_percent / 100)
            yield Threshold(
                f"first_doses/{row.id} with_opioid_reduce_percent",
                round(reduced, 6),
                step,
                lambda amount, dose=dose: dose(amount, opioid=True),
                BELOW,
            )
        if row.age is not None:
            yield Threshold(
                f"first_doses/{row.id} age",
                row.age.value,
                1,
                lambda years, row=row: _group(row, age_years=years),
                side_of(
                    row.age.op.replace(">=", "<").replace(">", "<=") if ">" in row.age.op else row.age.op
                ),
            )
        if row.from_asa is not None:
            yield Threshold(
                f"first_doses/{row.id} from_asa",
                row.from_asa,
                1,
                lambda asa, row=row: _group(row, asa=int(asa)),
                ABOVE,
            )


def _group(row: Any, age_years: float = 40, asa: int = 1) -> tuple[str, ...]:
    case = situation(
        patient={**ADULT, "age_years": age_years}, anesthesia={"type": "moderate_sedation", "asa_class": asa}
    )
    drug = case.catalog.sedation_drugs[row.drug]
    return tuple(one.id for _, one in dose_limits(case, drug, with_opioid=False).limits)


def _reversal() -> Thresholds:
    for drug in catalog().reversal_drugs.values():
        name = "series_max_mg" if drug.series_max_mg is not None else "rethink_total_mg"

        def dose(amount: float, drug: Any = drug) -> Any:
            drugs = [{"drug": drug.id, "amount": amount, "unit": "mg"}]
            anesthesia = {"type": "moderate_sedation", "drugs": drugs}
            return statuses(
                assess_sedation, f"sedation.drugs.{drug.id}", anesthesia=anesthesia, patient=ADULT
            )

        yield Threshold(f"reversal_drugs/{drug.id} {name}", getattr(drug, name), 0.1, dose, BELOW)


def _local() -> Thresholds:
    for agent in catalog().local_anesthetics.values():
        for name, kg in (("max_mg_per_kg", 20.0), ("absolute_mg", 100.0)):
            if getattr(agent, name) is None:
                continue
            most = agent.absolute_mg if name == "absolute_mg" else agent.max_mg_per_kg * kg
            assert most is not None

            def dose(mg: float, agent: Any = agent, kg: float = kg) -> Any:
                local = [{"agent": agent.id, "percent": 1, "volume_ml": mg / 10}]
                patient = {**ADULT, "weight_kg": kg, "height_cm": 190}
                return statuses(
                    assess_local_anesthetics,
                    f"local_anesthetic.{agent.id}",
                    anesthesia={"type": "local", "local": local},
                    patient=patient,
                )

            yield Threshold(f"local_anesthetics/{agent.id} {name}", most, 1, dose, BELOW)
    for group in catalog().reduced_dose_groups.values():
        if group.age is not None:
            yield Threshold(
                f"reduced_dose_groups/{group.id} age",
                group.age.value,
                0.05,
                _reduced,
                ABOVE if group.age.op == "<" else BELOW,
            )
    rows = list(catalog().lipid_rescue.values())
    for row in rows:
        # Exactly the weight the checklist leaves out: both boluses are named.
        yield Threshold(
            f"lipid_rescue/{row.id} weight",
            row.weight.value,
            0.1,
            lambda kg: tuple(
                kg * 0 + round(ml / kg, 3) if ml != 100 else 100 for ml in lipid_bolus_ml(rows, kg)
            ),
            OWN,
        )


def _boluses(kg: float) -> tuple[str, ...]:
    """Name the boluses of an ideal weight: the fixed one and the one by weight."""
    fixed = {row.bolus_ml for row in catalog().lipid_rescue.values()}
    boluses = lipid_bolus_ml(list(catalog().lipid_rescue.values()), kg)
    return tuple("fixed" if ml in fixed else "by weight" for ml in boluses)


def _reduced(years: float) -> Any:
    local = [{"agent": "lidocaine_plain", "percent": 1, "volume_ml": 1}]
    patient = {"age_years": years, "weight_kg": 6, "conditions": []}
    anesthesia = {"type": "local", "local": local}
    return statuses(
        assess_local_anesthetics, "local_anesthetic.reduce", anesthesia=anesthesia, patient=patient
    )


def _antibiotics() -> Thresholds:
    for drug in catalog().antibiotic_drugs.values():
        if drug.heavy is not None:
            yield Threshold(
                f"antibiotic_drugs/{drug.id} heavy.from_weight_kg",
                drug.heavy.from_weight_kg,
                0.1,
                lambda kg, drug=drug: antibiotic_dose(drug, kg).mg,
                ABOVE,
            )
        if drug.redose_h is not None:
            due = START + timedelta(hours=drug.redose_h)
            assert redose_due(drug, START) == due
            yield Threshold(
                f"antibiotic_drugs/{drug.id} redose_h",
                0,
                1,
                lambda minutes, drug=drug, due=due: (
                    due + timedelta(minutes=minutes) >= (redose_due(drug, START) or due)
                ),
                ABOVE,
            )
