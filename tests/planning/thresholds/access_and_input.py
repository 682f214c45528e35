"""Thresholds of the way in and out, and of values that are believed."""

from __future__ import annotations

from typing import Any

from irplanner.errors import InputError
from irplanner.planning.access_site.access import assess_access
from irplanner.planning.access_site.bed_rest import bed_rest_row
from irplanner.planning.access_site.closure import compression_time, device_count, fits
from irplanner.planning.laboratory.lab_findings import assess_labs
from irplanner.planning.laboratory.plausibility import doubts_in
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer
from tests.planning.any_case import catalog, facts, situation
from tests.planning.thresholds.threshold import ABOVE, BELOW, Threshold, Thresholds

SMALL = 0.001  # in the unit of the range: its ends are included


def access_and_input_thresholds() -> Thresholds:
    yield from _sizes()
    yield from _rest()
    yield from _closure()
    yield from _analytes()


def site_with(rules: str) -> str:
    """Return a site whose own rules these are."""
    return next(site.id for site in catalog().access_sites.values() if site.site_rules == rules)


def _sizes() -> Thresholds:
    used = {site.site_rules for site in catalog().access_sites.values()}
    for rules in catalog().access_rules.values():
        if rules.id not in used:
            continue  # rules of a task, tested with it; or of a site no procedure uses
        spans = {
            name: span
            for name in ("usual_sheath_fr", "large_sheath_fr")
            if (span := getattr(rules, name)) is not None
        }
        if not rules.usual_sheath_fr:
            spans["usual_catheter_fr"] = rules.usual_catheter_fr or rules.usual_drain_fr
        for name, span in spans.items():
            if not span:
                continue
            for place, belongs in ((0, ABOVE), (1, BELOW)):
                if (name, place) == ("large_sheath_fr", 0) and span[0] == (rules.usual_sheath_fr or (0, 0))[
                    1
                ]:
                    continue  # where large begins, usual has not ended yet
                yield Threshold(
                    f"access_rules/{rules.id} {name}.{place}",
                    span[place],
                    0.1,
                    lambda fr, rules=rules: _size(rules.id, fr),
                    belongs,
                )
        if rules.max_slender_fr is not None:
            edge = rules.max_slender_fr
            yield Threshold(
                f"access_rules/{rules.id} max_slender_fr",
                edge,
                0.1,
                lambda fr, rules=rules: _size(rules.id, fr),
                BELOW,
            )
        if rules.least_diameter is not None:
            yield Threshold(
                f"access_rules/{rules.id} least_diameter.mm",
                rules.least_diameter.mm,
                0.1,
                lambda mm, rules=rules: _artery(rules.id, mm),
                ABOVE,
            )


def _size(rules: str, fr: float) -> Any:
    access = {"site": site_with(rules), "sheath_fr": fr}
    found = assess_access(situation(procedure="gastrostomy", access=access)).findings
    return tuple(
        (str(one.status), one.title.partition(":")[2].strip("0123456789. "))
        for one in found
        if one.rule == "access.sheath_size"
    )


def _artery(rules: str, mm: float) -> Any:
    access = {"site": site_with(rules), "sheath_fr": 5, "vessel_mm": mm}
    found = assess_access(situation(access=access)).findings
    return tuple(str(one.status) for one in found if one.rule == "access.least_diameter")


def _rest() -> Thresholds:
    for row in catalog().bed_rest_rows.values():
        if row.sheath_up_to_fr is not None:
            yield Threshold(
                f"bed_rest_rows/{row.id} sheath_up_to_fr",
                row.sheath_up_to_fr,
                0.5,
                lambda fr, row=row: _row_id(bed_rest_row(catalog().bed_rest_rows.values(), row.closure, fr)),
                BELOW,
            )
    for time in catalog().compression_times.values():
        if time.sheath_up_to_fr is not None:
            yield Threshold(
                f"compression_times/{time.id} sheath_up_to_fr",
                time.sheath_up_to_fr,
                0.5,
                lambda fr, time=time: _row_id(
                    compression_time(catalog().compression_times.values(), time.vessel, fr)
                ),
                BELOW,
            )


def _row_id(row: Any) -> str | None:
    return row.id if row else None


def _closure() -> Thresholds:
    for method in catalog().closure_methods.values():
        for name, vessel in (("arterial_fr", "arterial"), ("venous_fr", "venous")):
            span = getattr(method, name)
            for place, belongs in ((0, ABOVE), (1, BELOW)) if span else ():
                if span[place]:
                    yield Threshold(
                        f"closure_methods/{method.id} {name}.{place}",
                        span[place],
                        0.5,
                        lambda fr, method=method, vessel=vessel: fits(method, fr, vessel),
                        belongs,
                    )
        if method.two_devices_above_fr is not None:
            yield Threshold(
                f"closure_methods/{method.id} two_devices_above_fr",
                method.two_devices_above_fr,
                0.5,
                lambda fr, method=method: device_count(method, fr),
                BELOW,
            )


def _analytes() -> Thresholds:
    for analyte in catalog().analytes.values():
        for name, belongs in (("valid_low", ABOVE), ("valid_high", BELOW)):
            edge = getattr(analyte, name)
            if edge:
                yield Threshold(
                    f"analytes/{analyte.id} {name}", edge, edge * SMALL, _questioned(analyte.id), belongs
                )
        for name, belongs in (("usual_low", ABOVE), ("usual_high", BELOW)):
            edge = getattr(analyte, name)
            if edge and edge != getattr(analyte, name.replace("usual", "valid")):
                yield Threshold(
                    f"analytes/{analyte.id} {name}", edge, edge * SMALL, _remarked(analyte.id), belongs
                )
    for limits in catalog().input_ranges.values():
        for name, belongs in (("low", ABOVE), ("high", BELOW)):
            path, per = PATHS.get(limits.id, ("", 1.0))
            edge = getattr(limits, name)
            if path and (edge or name == "high"):
                yield Threshold(
                    f"input_ranges/{limits.id} {name}", edge, edge * SMALL, _doubted(path, per), belongs
                )
        if limits.usual is not None and limits.id in PATHS:
            path, per = PATHS[limits.id]
            for place, belongs in ((0, ABOVE), (1, BELOW)):
                if limits.usual[place] and limits.usual[place] != (limits.low, limits.high)[place]:
                    edge = limits.usual[place]
                    yield Threshold(
                        f"input_ranges/{limits.id} usual.{place}",
                        edge,
                        edge * SMALL,
                        _doubted(path, per),
                        belongs,
                    )


# Ranges of fields of the case; those of calculator inputs alone are held in their own tests.
PATHS = {
    "age": ("patient.age_years", 1.0),
    "height_cm": ("patient.height_cm", 1.0),
    "weight_kg": ("patient.weight_kg", 1.0),
    "systolic_mmhg": ("vitals.systolic_mmhg", 1.0),
    "diastolic_mmhg": ("vitals.diastolic_mmhg", 1.0),
    "pulse_per_min": ("vitals.pulse_per_min", 1.0),
    "respiration_per_min": ("vitals.respiration_per_min", 1.0),
    "spo2_percent": ("vitals.spo2_percent", 1.0),
    "temperature_c": ("vitals.temperature_c", 1.0),
    "contrast_volume_ml": ("contrast.volume_ml", 1.0),
    "iodine_mg_ml": ("contrast.mg_i_per_ml", 1.0),
    "ka_r_gy": ("radiation.air_kerma_mgy", 1000.0),
    "pka_gy_cm2": ("radiation.kap_gy_cm2", 1.0),
    "fluoro_min": ("radiation.fluoro_min", 1.0),
    "pain_score": ("pain.score_before", 1.0),
}


def _questioned(analyte: str) -> Any:
    return lambda value: bool(situation(labs=[{"test": analyte, "value": value}]).questioned_labs)


def _remarked(analyte: str) -> Any:
    def probe(value: float) -> Any:
        case: Situation = situation(labs=[{"test": analyte, "value": value}])
        answer: TopicAnswer = assess_labs(case)
        return [one.rule for one in answer.findings if one.rule.endswith(".unusual")]

    return probe


def _doubted(path: str, per: float) -> Any:
    folder, _, name = path.partition(".")

    def probe(value: float) -> Any:
        try:
            case = facts(**{folder: {name: value * per}})
        except InputError:
            return "refused"
        return [one.impossible for one in doubts_in(case, catalog())]

    return probe
