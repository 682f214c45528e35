"""Every threshold of the pack answers one step below, at, and one step above it, by its own comparison."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from irplanner.catalog.sections import SECTIONS
from tests.planning.any_case import catalog
from tests.planning.thresholds.access_and_input import PATHS, access_and_input_thresholds
from tests.planning.thresholds.bleeding import bleeding_thresholds
from tests.planning.thresholds.care import care_thresholds
from tests.planning.thresholds.kidney_and_dose import kidney_and_dose_thresholds
from tests.planning.thresholds.threshold import ABOVE, BELOW, OWN, Threshold

THRESHOLDS = list(
    itertools.chain(
        bleeding_thresholds(), care_thresholds(), kidney_and_dose_thresholds(), access_and_input_thresholds()
    )
)


@pytest.mark.parametrize("threshold", THRESHOLDS, ids=[one.name for one in THRESHOLDS])
def test_the_answer_changes_at_the_figure_and_on_its_own_side(threshold: Threshold) -> None:
    step = threshold.step
    below, at, above = (
        threshold.probe(round(value, 9)) for value in (threshold.at - step, threshold.at, threshold.at + step)
    )

    if threshold.belongs == BELOW:
        assert at == below
        assert at != above
    elif threshold.belongs == ABOVE:
        assert at == above
        assert at != below
    else:
        assert threshold.belongs == OWN
        assert at not in (below, above)


# Sections whose figures decide elsewhere, or decide nothing.
ELSEWHERE = {
    "sources": "years of documents",
    "procedures": "usual sizes, times, volumes and rates: shown, compared with nothing",
    "embolic_products": "tests/planning/device_fit and tests/planning/sizing",
    "target_levels": "tests/planning/sizing",
    "sizing_rules": "tests/planning/sizing/test_limits.py",
    "fit_rules": "tests/planning/device_fit/test_edges.py",
    "wire_sizes": "tests/planning/device_fit",
    "sheath_sizes": "tests/planning/device_fit",
    "sheath_products": "tests/planning/device_fit",
    "diagnostic_catheters": "tests/planning/device_fit",
    "guide_catheters": "tests/planning/device_fit",
    "microcatheters": "tests/planning/device_fit",
    "balloon_platforms": "tests/planning/device_fit",
    "stent_products": "tests/planning/device_fit",
    "closure_devices": "tests/planning/device_fit",
    "caval_filters": "tests/planning/device_fit",
    "needle_sizes": "tests/planning/device_fit",
    "coaxial_pairs": "tests/planning/device_fit",
    "drainage_catheters": "tests/planning/device_fit",
    "special_devices": "tests/planning/device_fit",
    "statements": "each statement's own cases, which run as tests",
    "sedation_depths": "an order of four words",
    "sedation_drugs": "onset, peak and duration: shown",
    "hydration_plans": "amounts: shown and laid on the clock, tests/planning/contrast",
    "glucose_rules": "shares of a usual dose: shown",
    "reference_levels": "figures of groups: shown beside the case, never a limit",
    "practice_points": "rules in words; those whose figures are compared are in PROBED",
}
# Numeric fields that are amounts or an order, by section.
AMOUNTS = {
    "lytic_doses": {"bands[].dose_mg", "parts[].mg", "parts[].mg_per_kg", "parts[].max_mg", "total_max_mg"},
    "analytes": {"units[].per", "units[].times", "slips[].above", "slips[].below"},
    "antithrombotics": {
        *("resume[].hours_min", "resume[].hours_max", "doses_per_day", "high.hold.or_hours"),
        *("regimens[].times_per_day", "regimens[].dose_mg", "regimens[].mg_per_kg"),
        *(
            "low.emergent_hours",
            "high.emergent_hours",
        ),  # waited out: tests/planning/bleeding/test_sir_holds.py
    },
    "asra_drugs": {
        *("restart[].hours_min", "restart[].hours_max"),
        *("regimens[].times_per_day", "regimens[].dose_mg", "regimens[].mg_per_kg"),
    },
    "scores": {"items[].choices[].points", "highest", "items[].bands[].points", "items[].points"},
    "first_doses": {"give_over_min", "wait_min"},
    "reversal_drugs": {
        *("first_mg[]", "repeat_every_s[]", "duration_min[]", "watch_min", "repeat_mg", "give_over_s"),
        *("wait_s", "hour_max_mg", "series_interval_min"),
    },
    "local_anesthetics": {"max_24h_mg", "min_repeat_h", "usual_percent[]"},
    "reduced_dose_groups": {"reduce_percent"},
    "lipid_rescue": {"bolus_over_min[]", "bolus_ml", "bolus_ml_per_kg"},
    "antibiotic_drugs": {"dose_mg", "heavy.dose_mg", "mg_per_kg"},
    "access_rules": {"usual_needle_g[]", "least_diameter.for_sheath_fr[]", "usual_drain_fr[]"},
    "compression_times": {"minutes[]"},
    "bed_rest_rows": {"hours", "shortest_studied_h"},
    "closure_methods": {"max_outer_fr"},
    "metformin_rules": {"year", "restart_h"},
    "contrast_volume_limits": {"reference_mg_i_per_ml"},
    "mehran_bands": {"cin_percent", "dialysis_percent"},
    "premedication_regimens": {
        *("order", "steps[].hours_before", "steps[].dose_mg", "usual_duration_h[]", "steps[].mg_per_kg[]"),
        "steps[].max_mg",
    },
}
# Entries without a comparison of their own, by section.
PLAIN = {
    "care_limits": {one.id for one in catalog().care_limits.values() if one.op == "="}
    | {"antibiotics.redose_blood_loss", "access.act_before_pull"}  # told, a case does not hold the value
    | {"vitals.referral_systolic", "vitals.referral_diastolic"},  # earlier readings: told
    "input_ranges": {one for one in catalog().input_ranges if one not in PATHS},
    "access_rules": {"transjugular_hepatic", "percutaneous_bladder"},
}
ZERO_IS_NO_LIMIT = 0


def numbers_of(value: Any, path: str = "") -> Iterator[tuple[str, float]]:
    """Yield every number of an entry with its field, list places left open."""
    if isinstance(value, bool):
        return
    if isinstance(value, int | float):
        yield path, value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from numbers_of(part, f"{path}.{key}" if path else str(key))
    elif isinstance(value, list | tuple):
        for part in value:
            yield from numbers_of(part, f"{path}[]")


def probed(section: str, entry: str) -> str:
    return " ".join(
        one.name.partition(" ")[2] for one in THRESHOLDS if one.name.startswith(f"{section}/{entry} ")
    )


@pytest.mark.parametrize("section", [name for name in SECTIONS if name not in ELSEWHERE])
def test_every_number_of_a_section_is_probed_or_an_amount(section: str) -> None:
    missing = []
    for entry in catalog().section(section).values():
        if entry.id in PLAIN.get(section, ()):
            continue
        names = probed(section, entry.id)
        for field, value in numbers_of(msgspec.to_builtins(entry)):
            is_amount = field in AMOUNTS.get(section, ()) or value == ZERO_IS_NO_LIMIT
            is_amount |= value == getattr(entry, field.replace("usual", "valid"), None) and "usual" in field
            last = field.replace("[]", "").split(".")[-2 if field.endswith(".value") else -1]
            if not is_amount and last not in names and field not in ("value",):
                missing.append(f"{entry.id} {field}")
            if field == "value" and not names:
                missing.append(f"{entry.id} {field}")

    assert sorted(set(missing)) == []


def test_every_threshold_stands_once() -> None:
    names = [one.name for one in THRESHOLDS]

    assert len(names) == len(set(names))
    assert len(names) > 550
