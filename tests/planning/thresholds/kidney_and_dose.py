"""Thresholds of kidney, contrast, held drugs, glucose and radiation."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from irplanner.planning.contrast.gas import gadolinium_findings
from irplanner.planning.contrast.kidney_risk import acr_nkf_prophylaxis, esur_risk
from irplanner.planning.contrast.mehran import MehranInputs, has_anemia, mehran_band, mehran_points
from irplanner.planning.contrast.metformin import Exposure, metformin_verdict
from irplanner.planning.contrast.volume import Patient, is_over, largest_volume_ml
from irplanner.planning.contrast_allergy.premedication import can_begin
from irplanner.planning.held_drugs.topic import assess_held_drugs
from irplanner.planning.laboratory.kidney import stage_of
from irplanner.planning.radiation.levels import levels_reached, notifications_due, skin_band
from irplanner.planning.radiation.topic import assess_radiation
from tests.planning.any_case import catalog, situation
from tests.planning.thresholds.threshold import ABOVE, BELOW, Threshold, Thresholds, statuses

START, MIDNIGHT = datetime(2026, 9, 4, 8), datetime(2026, 9, 4)
PERSON = Patient(weight_kg=70, creatinine_mg_dl=1.4, crcl=60, egfr=60, absolute_egfr=60, mg_i_per_ml=300)


def kidney_and_dose_thresholds() -> Thresholds:
    yield from _filtration()
    yield from _metformin()
    yield from _volumes()
    yield from _mehran()
    yield from _held()
    yield from _glucose()
    yield from _radiation()


def _filtration() -> Thresholds:
    pack = catalog()
    for row in pack.kidney_thresholds.values():
        for name in ("low", "below"):
            edge = getattr(row, name)
            if edge is None:
                continue
            if row.guideline == "esur10":

                def probe(egfr: float, row: Any = row) -> Any:
                    return esur_risk(pack, row.route, egfr=egfr, aki=False).code

            else:

                def probe(egfr: float, row: Any = row) -> Any:
                    return acr_nkf_prophylaxis(pack, egfr=egfr, aki=False, dialysis=False).code

            yield Threshold(f"kidney_thresholds/{row.id} {name}", edge, 0.1, probe, ABOVE)
    for stage in pack.gfr_stages.values():
        for name in ("low", "below"):
            if (edge := getattr(stage, name)) is not None:
                yield Threshold(
                    f"gfr_stages/{stage.id} {name}", edge, 0.1, lambda egfr: stage_of(egfr, pack).id, ABOVE
                )
    for formula in pack.formulas.values():
        if formula.age_from is not None and formula.id in ("ckd_epi_2021", "ckd_epi_2021_si"):
            yield Threshold(f"formulas/{formula.id} age_from", formula.age_from, 1, _has_egfr, ABOVE)
        elif formula.age_from is not None:
            yield Threshold(f"formulas/{formula.id} age_from", formula.age_from, 1, _has_crcl, ABOVE)
    gadolinium = next(
        one for one in pack.practice_points.values() if "group_1_avoid_below_egfr" in one.values
    )
    yield Threshold(
        f"practice_points/{gadolinium.id} group_1_avoid_below_egfr",
        gadolinium.number("group_1_avoid_below_egfr"),
        0.1,
        _gadolinium,
        ABOVE,
    )


def _person(age: float) -> Any:
    patient = {"age_years": age, "sex": "male", "weight_kg": 60, "height_cm": 170, "conditions": []}
    return situation(patient=patient, labs=[{"test": "creatinine", "value": 1.0}])


def _has_egfr(age: float) -> bool:
    return _person(age).egfr is not None


def _has_crcl(age: float) -> bool:
    return _person(age).crcl is not None


def _gadolinium(egfr: float) -> Any:
    contrast = {"agent": "gadodiamide", "route": "iv", "volume_ml": 10}
    case = situation(contrast=contrast, labs=[{"test": "egfr", "value": egfr}])
    return tuple(str(one.status) for one in gadolinium_findings(case))


def _metformin() -> Thresholds:
    for rules in catalog().metformin_rules.values():
        for name, belongs in (
            ("stop_below_egfr", ABOVE),
            ("stop_through_egfr", BELOW),
            ("contraindicated_below_egfr", ABOVE),
        ):
            edge = getattr(rules, name)
            if edge is not None:

                def probe(egfr: float, rules: Any = rules) -> Any:
                    calm: dict[str, bool | None] = dict.fromkeys(rules.stop_conditions, False)
                    return metformin_verdict(rules, Exposure(egfr, False, "iv", False, False, calm)).code

                yield Threshold(f"metformin_rules/{rules.id} {name}", edge, 0.1, probe, belongs)


def _volumes() -> Thresholds:
    for limit in catalog().contrast_volume_limits.values():
        largest = largest_volume_ml(limit, PERSON)
        assert largest is not None
        yield Threshold(
            f"contrast_volume_limits/{limit.id} limit",
            largest,
            0.1,
            lambda ml, limit=limit, largest=largest: is_over(limit, ml, largest),
            BELOW if limit.op_flag == ">" else ABOVE,
        )
        if limit.cap_ml is not None:
            # 5 x kg / creatinine: the creatinine at which 60 kg reach the cap
            yield Threshold(
                f"contrast_volume_limits/{limit.id} cap_ml",
                1.0,
                0.01,
                lambda creatinine, limit=limit: (
                    largest_volume_ml(limit, _with(weight_kg=60, creatinine_mg_dl=creatinine)) == limit.cap_ml
                ),
                BELOW,
            )


def _with(**values: float) -> Patient:
    return replace(PERSON, **values)


def _points(**values: Any) -> int:
    calm = {"hypotension": False, "iabp": False, "chf": False, "diabetes": False, "anemia": False}
    seen = MehranInputs(**{**calm, "age_years": 50, "contrast_ml": 0, "egfr": 90, **values})
    return sum(mehran_points(catalog(), seen).values())


def _mehran() -> Thresholds:
    pack, name = catalog(), "practice_points/contrast.mehran_2004"
    point = pack.practice_points["contrast.mehran_2004"]
    yield Threshold(
        f"{name} age_over_years", point.number("age_over_years"), 1, lambda age: _points(age_years=age), BELOW
    )
    yield Threshold(f"{name} per_100_ml", 100, 1, lambda ml: _points(contrast_ml=ml), ABOVE)
    for edge in ("egfr_20", "egfr_40", "egfr_60"):
        yield Threshold(f"{name} {edge}", point.number(edge), 0.1, lambda egfr: _points(egfr=egfr), ABOVE)
    yield Threshold(
        f"{name} creatinine_over_mg_dl",
        point.number("creatinine_over_mg_dl"),
        0.1,
        lambda value: _points(egfr=None, creatinine_mg_dl=value),
        BELOW,
    )
    for sex in ("women", "men"):
        yield Threshold(
            f"{name} anemia_below_percent_{sex}",
            point.number(f"anemia_below_percent_{sex}"),
            0.1,
            lambda value, sex=sex: has_anemia(pack, female=sex == "women", hematocrit_percent=value),
            ABOVE,
        )
    for band in pack.mehran_bands.values():
        if band.high is not None:
            yield Threshold(
                f"mehran_bands/{band.id} high", band.high, 1, lambda n: mehran_band(pack, int(n)).id, BELOW
            )
        if band.low:
            yield Threshold(
                f"mehran_bands/{band.id} low", band.low, 1, lambda n: mehran_band(pack, int(n)).id, ABOVE
            )


def _held() -> Thresholds:
    pack = catalog()
    for hold in pack.drug_holds.values():
        last = datetime(START.year, START.month, START.day) - timedelta(
            days=hold.days
        )  # first free day 00:00
        yield Threshold(
            f"drug_holds/{hold.id} days",
            -1,
            1,
            lambda minutes, hold=hold, last=last: _drug(
                "held_drugs.sglt2", hold.drug, last + timedelta(minutes=minutes)
            ),
            BELOW,
        )
    for rule in pack.glp_rules.values():
        for name, per_day, drug in (("weekly_days", 1 / 7, "semaglutide"), ("daily_days", 1, "semaglutide")):
            days = getattr(rule, name)
            if days is None:
                continue
            # the last dose falls on the day that many days before; a daily drug is left out on the day itself
            end = MIDNIGHT - timedelta(days=max(days, 1) - 1)
            yield Threshold(
                f"glp_rules/{rule.id} {name}",
                -1,
                1,
                lambda minutes, rule=rule, end=end, per_day=per_day, drug=drug: _drug(
                    f"held_drugs.glp1.{rule.id}", drug, end + timedelta(minutes=minutes), per_day
                ),
                BELOW,
            )
    for interval in pack.nitrate_intervals.values():
        free = START - timedelta(hours=interval.hours)
        yield Threshold(
            f"nitrate_intervals/{interval.id} hours",
            0,
            1,
            lambda minutes, interval=interval, free=free: _nitrate(
                interval.drug, free + timedelta(minutes=minutes)
            ),
            BELOW,
        )
    for regimen in pack.premedication_regimens.values():
        late = START - timedelta(hours=regimen.lead_h)
        yield Threshold(
            f"premedication_regimens/{regimen.id} lead_h",
            0,
            1,
            lambda minutes, regimen=regimen, late=late: can_begin(
                regimen, late + timedelta(minutes=minutes), START
            ),
            BELOW,
        )


def _drug(rule: str, drug: str, last: datetime, per_day: float | None = None) -> Any:
    row = {"drug": drug, "last_dose_at": last.isoformat()} | ({"times_per_day": per_day} if per_day else {})
    case = {"scheduled_at": START.isoformat(), "anesthesia": {"type": "moderate_sedation"}}
    found = assess_held_drugs(situation(at=START - timedelta(hours=1), medications=[row], **case)).findings
    return tuple(str(one.status) for one in found if one.rule == rule)


def _nitrate(drug: str, last: datetime) -> Any:
    row = {"drug": drug, "last_dose_at": last.isoformat()}
    access = {"site": "radial_artery", "side": "left"}
    case = situation(medications=[row], access=access, scheduled_at=START.isoformat())
    found = assess_held_drugs(case).findings
    return tuple(str(one.status) for one in found if one.rule == "held_drugs.nitrate")


def _glucose() -> Thresholds:
    points = catalog().practice_points
    target, sugar = points["diabetes.glucose_target"], points["diabetes.hypoglycemia"]
    low, high = target.span("target_mg_dl")
    yield Threshold("practice_points/diabetes.glucose_target low", low, 1, _sugar, ABOVE)
    yield Threshold("practice_points/diabetes.glucose_target high", high, 1, _sugar, BELOW)
    for level in ("level1", "level2", "level_1", "level_2"):
        if f"{level}_below_mg_dl" in sugar.values:
            edge = sugar.number(f"{level}_below_mg_dl")
            yield Threshold(f"practice_points/diabetes.hypoglycemia {level}", edge, 1, _sugar, ABOVE)
    goal = points["diabetes.a1c"].number("below_percent")
    yield Threshold("practice_points/diabetes.a1c below_percent", goal, 0.1, _a1c, ABOVE)


def _sugar(value: float) -> Any:
    found = assess_held_drugs(
        situation(
            patient={"conditions": ["diabetes"]},
            medications=[],
            labs=[{"test": "glucose", "value": value}],
        )
    ).findings
    return [one.title.partition("mg/dL")[2] for one in found if one.rule == "diabetes.glucose"]


def _a1c(value: float) -> Any:
    return statuses(
        assess_held_drugs,
        "diabetes.a1c",
        patient={"conditions": ["diabetes"]},
        medications=[],
        labs=[{"test": "hba1c", "value": value}],
    )


def _radiation() -> Thresholds:
    pack = catalog()
    for level in pack.dose_levels.values():
        yield Threshold(
            f"dose_levels/{level.id} at_or_above",
            level.at_or_above,
            0.1,
            lambda value, level=level: len(levels_reached(pack, {level.quantity: value})),
            ABOVE,
        )
    for row in pack.dose_notifications.values():
        for name, edge in (("first", row.first), ("then_every", row.first + 3 * row.then_every)):
            yield Threshold(
                f"dose_notifications/{row.id} {name}",
                edge,
                0.1,
                lambda value, row=row: notifications_due(row, value),
                ABOVE,
            )
    for band in pack.skin_bands.values():
        for name, belongs in (("low", ABOVE), ("below", ABOVE), ("through", BELOW), ("above", BELOW)):
            if (edge := getattr(band, name)) is not None:
                yield Threshold(
                    f"skin_bands/{band.id} {name}", edge, 0.1, lambda gy: skin_band(pack, gy).id, belongs
                )
    over = pack.practice_points["radiation.physicist"].number("over_gy")
    yield Threshold("practice_points/radiation.physicist over_gy", over, 0.1, _physicist, BELOW)
    level = pack.dose_levels["srdl.ka_r_gy"].at_or_above
    yield Threshold("dose_levels/srdl.ka_r_gy prior_60_days", level, 0.1, _prior, ABOVE)


def _physicist(gy: float) -> Any:
    radiation = {"air_kerma_mgy": gy * 1000}
    return statuses(assess_radiation, "radiation.physicist", procedure="tips", radiation=radiation)


def _prior(gy: float) -> Any:
    radiation = {"prior_60_days_mgy": gy * 1000}
    return statuses(assess_radiation, "radiation.prior_60_days", procedure="tips", radiation=radiation)
