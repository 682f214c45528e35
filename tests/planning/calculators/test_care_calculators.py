"""Sedation, local anesthetic, antibiotic, access, score and length calculators under their fixed names."""

from __future__ import annotations

import pytest

from irplanner.errors import InputError
from irplanner.planning.calculators.registry import calculate, calculators
from tests.planning.any_case import catalog

START = "2026-09-04T08:00"
STOP_BANG = {
    "snoring": False,
    "tired": False,
    "observed": False,
    "pressure": False,
    "bmi": 25,
    "age": 40,
    "neck_cm": 36,
    "sex": "F",
}
NEWS2 = {
    "rr": 16,
    "spo2": 98,
    "oxygen": False,
    "sbp": 125,
    "pulse": 72,
    "new_confusion_or_less_alert": False,
    "temp_c": 36.8,
}
ALDRETE = {"activity": 2, "respiration": 2, "circulation": 2, "consciousness": 2, "oxygen": 2}
SUGAR = [{"kind": "light_meal", "time": "2026-09-04T02:00"}]

# The fixed names of this room with one valid call each.
CALLS = {
    "fasting_stop_times": {"procedure_time": START},
    "fasting_earliest_start": {"intakes": SUGAR},
    "fasting_ok": {"procedure_time": START, "intakes": SUGAR, "anesthesia": "moderate_sedation"},
    "stop_bang": STOP_BANG,
    "aldrete": ALDRETE,
    "local_anesthetic_max": {"agent": "lidocaine_plain", "weight_kg": 60, "percent": 1},
    "local_anesthetic": {"agent": "lidocaine_plain", "weight_kg": 60},
    "local_anesthetic_mix": {"weight_kg": 70, "doses_mg": {"lidocaine_plain": 100}},
    "percent_to_mg_ml": {"percent": 2},
    "tumescent_lidocaine": {"weight_kg": 70, "limit_mg_per_kg": 35},
    "lipid_rescue": {"ideal_weight_kg": 60},
    "flumazenil_series": {"first_dose_mg": 0.2, "repeat_doses": 2},
    "midazolam_first_dose_limit": {"age": 40, "opioid_given": False},
    "news2": NEWS2,
    "bp_elective": {"systolic": 120, "diastolic": 80},
    "antibiotic_choice": {"procedure": "uterine_artery_embolization", "weight_kg": 80, "pen_allergy": False},
    "antibiotic_redose": {"drug": "cefazolin", "first_dose": START},
    "antibiotic_timing": {"drug": "cefazolin", "start": "2026-09-04T07:30", "puncture": START},
    "barbeau_radial": {"type": "A"},
    "bed_rest_default": {"closure": "manual", "sheath_fr": 5},
    "bed_rest_clock": {"closure": "manual", "sheath_fr": 5, "hemostasis_time": START},
    "closure_device_fits": {"device": "angio_seal", "sheath_fr": 6},
    "proglide_count": {"sheath_fr": 8},
    "convert": {"value": 6, "from": "fr", "to": "mm"},
    "french": {"fr": 6},
    "child_pugh": {
        "bilirubin_mg_dl": 1,
        "albumin_g_dl": 4,
        "inr": 1,
        "ascites": "none",
        "encephalopathy": "none",
    },
    "meld": {
        "sex": "M",
        "bilirubin_mg_dl": 2,
        "sodium_mmol_l": 137,
        "inr": 1.5,
        "creatinine_mg_dl": 1.5,
        "albumin_g_dl": 3,
    },
    "meld_3": {
        "sex": "F",
        "bilirubin_mg_dl": 1,
        "sodium_mmol_l": 140,
        "inr": 1,
        "creatinine_mg_dl": 1,
        "albumin_g_dl": 4,
    },
    "albi": {"bilirubin_umol_l": 20.52, "albumin_g_l": 35},
    "has_bled": {"age": 70},
    "rcri": {"creatinine_mg_dl": 1},
}


def results(name, **inputs):
    return calculate(name, inputs, catalog())["results"]


def changed(name, **inputs):
    return results(name, **{**CALLS[name], **inputs})


@pytest.mark.parametrize("name", CALLS)
def test_every_fixed_name_answers_with_source_and_evidence(name):
    told = calculate(name, CALLS[name], catalog())

    assert told["results"] and "result" not in told["results"]
    assert told["source"] in catalog().sources
    assert told["evidence"] in {"page", "recalled", "label", "original", "engineering"}
    assert set(told["results"]) <= set(calculators()[name].answers)


@pytest.mark.parametrize("name", CALLS)
def test_an_unknown_input_is_refused_by_name(name):
    with pytest.raises(InputError, match="wheather"):
        calculate(name, {**CALLS[name], "wheather": 1}, catalog())


def test_fasting_stop_times_count_back_from_the_start():
    assert results("fasting_stop_times", procedure_time=START) == {
        "clear_liquid": "2026-09-04T06:00",
        "breast_milk": "2026-09-04T04:00",
        "infant_formula": "2026-09-04T02:00",
        "nonhuman_milk": "2026-09-04T02:00",
        "light_meal": "2026-09-04T02:00",
        "fried_or_fatty_or_meat": "2026-09-04T00:00",
    }


def test_the_latest_of_all_earliest_starts_counts():
    intakes = [*SUGAR, {"kind": "clear_liquid", "time": "2026-09-04T07:00"}]

    assert results("fasting_earliest_start", intakes=intakes) == {"earliest_start": "2026-09-04T09:00"}


@pytest.mark.parametrize(
    ("time", "anesthesia", "ok"),
    [
        ("02:00", "moderate_sedation", True),
        ("02:01", "moderate_sedation", False),
        ("02:01", "general", False),
        ("02:01", "regional", False),
        ("07:59", "local", True),
    ],
)
def test_fasting_is_ok_at_equality_and_not_asked_for_local(time, anesthesia, ok):
    intakes = [{"kind": "light_meal", "time": f"2026-09-04T{time}"}]

    assert results("fasting_ok", procedure_time=START, intakes=intakes, anesthesia=anesthesia)["ok"] is ok


@pytest.mark.parametrize(
    "intakes",
    [
        [{"kind": "steak", "time": START}],
        [{"kind": "light_meal"}],
        ["light_meal"],
        [{"kind": "light_meal", "time": "noon"}],
        [*SUGAR, {"kind": "light_meal", "time": "2026-09-04T02:00+02:00"}],
    ],
)
def test_intakes_that_cannot_be_read_are_refused(intakes):
    with pytest.raises(InputError):
        results("fasting_earliest_start", intakes=intakes)


@pytest.mark.parametrize(
    ("inputs", "score", "risk"),
    [
        ({}, 0, "low"),
        ({"snoring": True, "tired": True}, 2, "low"),
        ({"snoring": True, "tired": True, "bmi": 36}, 3, "high"),
        ({"age": 51, "bmi": 36, "snoring": True}, 3, "intermediate"),
        ({"sex": "M", "neck_cm": 43, "age": 51, "bmi": 36, "snoring": True}, 5, "high"),
    ],
)
def test_stop_bang(inputs, score, risk):
    assert changed("stop_bang", **inputs) == {"score": score, "risk": risk}


def test_stop_bang_with_missing_items_gives_the_range():
    told = results("stop_bang", snoring=True)

    assert (told["result"], told["score_low"], told["score_high"]) == ("not_applicable", 1, 8)


@pytest.mark.parametrize(
    ("oxygen", "consciousness", "score", "ready"), [(2, 2, 10, True), (1, 2, 9, True), (1, 1, 8, False)]
)
def test_aldrete_is_ready_from_nine(oxygen, consciousness, score, ready):
    assert changed("aldrete", oxygen=oxygen, consciousness=consciousness) == {
        "score": score,
        "discharge_ready": ready,
    }


@pytest.mark.parametrize(
    ("inputs", "mg", "ml"),
    [
        ({"weight_kg": 60, "percent": 1}, 270, 27.0),
        ({"weight_kg": 66.7, "percent": 1}, 300, 30.0),
        ({"weight_kg": 80, "percent": 2}, 300, 15.0),
        ({"weight_kg": 43, "percent": 2}, 193.5, 9.6),
        ({"agent": "lidocaine_epinephrine", "weight_kg": 70, "percent": 1}, 490, 49.0),
        ({"agent": "bupivacaine_plain", "weight_kg": 60, "percent": 0.25}, 150, 60.0),
    ],
)
def test_largest_dose_and_volume(inputs, mg, ml):
    assert changed("local_anesthetic_max", **inputs) == {"max_mg": mg, "max_ml": ml}


def test_pounds_are_converted_exactly():
    told = results("local_anesthetic_max", agent="lidocaine_plain", weight_lb=100)

    assert told["max_mg"] == pytest.approx(4.5 * 45.359237)


def test_a_dose_needs_exactly_one_weight():
    with pytest.raises(InputError, match="weight"):
        results("local_anesthetic_max", agent="lidocaine_plain")
    with pytest.raises(InputError, match="twice"):
        results("local_anesthetic_max", agent="lidocaine_plain", weight_kg=60, weight_lb=132)


@pytest.mark.parametrize(("second", "within"), [(87.5, True), (87.6, False)])
def test_a_mixture_may_take_the_whole_limit(second, within):
    doses = {"lidocaine_plain": 150, "bupivacaine_plain": second}

    assert results("local_anesthetic_mix", weight_kg=70, doses_mg=doses)["within_limit"] is within


@pytest.mark.parametrize(
    "doses", [{}, [], {"cocaine": 10}, {"lidocaine_plain": -1}, {"lidocaine_plain": "10"}]
)
def test_a_mixture_that_cannot_be_read_is_refused(doses):
    with pytest.raises(InputError):
        results("local_anesthetic_mix", weight_kg=70, doses_mg=doses)


@pytest.mark.parametrize(("percent", "strength"), [(0.1, 1), (0.25, 2.5), (1, 10), (2, 20)])
def test_percent_is_ten_milligrams_a_milliliter(percent, strength):
    assert results("percent_to_mg_ml", percent=percent) == {"mg_per_ml": strength}


def test_tumescent_lidocaine_takes_the_limit_given():
    assert changed("tumescent_lidocaine") == {"max_mg": 2450}
    assert results("tumescent_lidocaine", weight_kg=70) == {"max_mg": 1960}


@pytest.mark.parametrize(
    ("kg", "bolus", "most"),
    [(60, 90, 720), (69.9, 104.85, 838.8), (70, 100, 840), (70.1, 100, 841.2), (80, 100, 960)],
)
def test_lipid_rescue_by_ideal_weight(kg, bolus, most):
    assert results("lipid_rescue", ideal_weight_kg=kg) == {"bolus_ml": bolus, "max_total_ml": most}


def test_at_exactly_seventy_kilograms_both_rules_are_named():
    assert "100 or 105 mL" in " ".join(calculate("lipid_rescue", {"ideal_weight_kg": 70}, catalog())["notes"])


@pytest.mark.parametrize(
    ("repeats", "total", "at_limit"), [(0, 0.2, False), (3, 0.8, False), (4, 1.0, True), (5, 1.2, True)]
)
def test_a_flumazenil_series_ends_at_one_milligram(repeats, total, at_limit):
    told = results("flumazenil_series", first_dose_mg=0.2, repeat_doses=repeats)

    assert (told["total_mg"], told["at_limit"]) == (total, at_limit)


@pytest.mark.parametrize(
    ("age", "opioid", "most"), [(59, False, 2.5), (59, True, 1.75), (60, False, 1.5), (60, True, 0.75)]
)
def test_the_first_dose_of_midazolam(age, opioid, most):
    assert results("midazolam_first_dose_limit", age=age, opioid_given=opioid)["initial_mg_max"] == most


@pytest.mark.parametrize(
    ("inputs", "score", "level"),
    [
        ({}, 0, "low"),
        ({"rr": 25}, 3, "low_medium"),
        ({"oxygen": True, "spo2": 93, "pulse": 95}, 5, "medium"),
        ({"oxygen": True, "spo2": 92, "rr": 25}, 7, "high"),
    ],
)
def test_news2(inputs, score, level):
    assert changed("news2", **inputs) == {"score": score, "level": level}


@pytest.mark.parametrize(
    ("systolic", "diastolic", "proceed"), [(179, 109, True), (180, 100, False), (170, 110, False)]
)
def test_blood_pressure_for_an_elective_case(systolic, diastolic, proceed):
    assert results("bp_elective", systolic=systolic, diastolic=diastolic) == {"proceed": proceed}


def test_swapped_pressures_are_not_answered():
    assert results("bp_elective", systolic=80, diastolic=120)["result"] == "not_applicable"


@pytest.mark.parametrize(
    ("procedure", "weight", "allergy", "level", "drug", "dose"),
    [
        ("uterine_artery_embolization", 119, False, "routine", "cefazolin", 2),
        ("uterine_artery_embolization", 120, False, "routine", "cefazolin", 3),
        ("uterine_artery_embolization", 80, True, "routine", "clindamycin", 0.9),
        ("tips", 80, False, "routine", "ceftriaxone", 2),
        ("vertebral_augmentation", 80, True, "routine", "vancomycin", 1.2),
        ("gastrostomy_pull", 80, True, "routine", "clindamycin", 0.9),
        ("transrectal_prostate_biopsy", 80, True, "routine", "ciprofloxacin", 0.4),
        ("ivc_filter", 80, False, "not_routine", None, None),
        ("chest_port", 80, False, "no_consensus", None, None),
        ("cholecystostomy", 80, False, "treatment", "ceftriaxone", 2),
        ("renal_ablation", 80, False, "selected", "ceftriaxone", 2),
        ("uterine_fibroid_embolization", 80, False, "routine", "cefazolin", 2),
    ],
)
def test_the_antibiotic_of_a_procedure(procedure, weight, allergy, level, drug, dose):
    told = results("antibiotic_choice", procedure=procedure, weight_kg=weight, pen_allergy=allergy)

    assert (told["level"], told["drug"], told["dose_g"]) == (level, drug, dose)


def test_a_procedure_without_a_rule_is_not_guessed_at():
    assert (
        results("antibiotic_choice", procedure="scs_trial", pen_allergy=False)["result"] == "not_applicable"
    )


def test_a_misspelled_procedure_is_helped_along():
    with pytest.raises(InputError, match="Did you mean 'tips'"):
        results("antibiotic_choice", procedure="tip", pen_allergy=False)


@pytest.mark.parametrize(
    ("drug", "due"),
    [("cefazolin", "2026-09-04T12:00"), ("cefoxitin", "2026-09-04T10:00"), ("vancomycin", None)],
)
def test_when_a_second_dose_is_due(drug, due):
    assert results("antibiotic_redose", drug=drug, first_dose=START) == {"redose_due": due}


@pytest.mark.parametrize(
    ("drug", "start", "within"),
    [
        ("cefazolin", "07:00", True),
        ("cefazolin", "06:59", False),
        ("vancomycin", "06:00", True),
        ("vancomycin", "05:59", False),
        ("levofloxacin", "06:00", True),
        ("cefazolin", "08:01", False),
    ],
)
def test_whether_a_dose_was_in_time(drug, start, within):
    told = results("antibiotic_timing", drug=drug, start=f"2026-09-04T{start}", puncture=START)

    assert told["within_window"] is within


@pytest.mark.parametrize(("letter", "advised"), [("A", True), ("b", True), ("C", True), ("D", False)])
def test_radial_access_by_the_hand_test(letter, advised):
    assert results("barbeau_radial", type=letter) == {"radial_access_advised": advised}


@pytest.mark.parametrize(
    ("closure", "fr", "hours"),
    [
        ("manual", 3, 3),
        ("manual", 5, 4),
        ("manual", 6, 4),
        ("manual", 7, 6),
        ("closure_device", 8, 2),
        ("closure_device", 9, 6),
        ("exoseal", 6, 2),
        ("radial_band", 6, 0),
        ("venous_manual", 8, 2),
    ],
)
def test_hours_of_bed_rest(closure, fr, hours):
    assert results("bed_rest_default", closure=closure, sheath_fr=fr) == {"hours": hours}


def test_a_sheath_beyond_the_table_is_not_answered():
    assert results("bed_rest_default", closure="venous_manual", sheath_fr=9)["result"] == "not_applicable"


@pytest.mark.parametrize(
    ("moment", "up"),
    [
        ("2026-09-04T10:15", "2026-09-04T14:15"),
        ("2026-08-31T22:30", "2026-09-01T02:30"),
        ("2026-10-25T01:00+02:00", "2026-10-25T05:00+02:00"),
    ],
)
def test_the_moment_of_getting_up(moment, up):
    assert results("bed_rest_clock", closure="manual", sheath_fr=6, hemostasis_time=moment)["up_at"] == up


@pytest.mark.parametrize(
    ("device", "fr", "answer"),
    [
        ("angio_seal", 8, True),
        ("angio_seal", 8.5, False),
        ("perclose_proglide", 21, True),
        ("perclose_proglide", 4, False),
        ("manta_14", 10, True),
        ("manta_14", 15, False),
        ("manta_18", 14, True),
    ],
)
def test_whether_a_device_covers_a_sheath(device, fr, answer):
    assert results("closure_device_fits", device=device, sheath_fr=fr) == {"fits": answer}


@pytest.mark.parametrize(("fr", "count"), [(5, 1), (8, 1), (9, 2), (21, 2)])
def test_how_many_suture_devices(fr, count):
    assert results("proglide_count", sheath_fr=fr) == {"devices_at_least": count}


@pytest.mark.parametrize("fr", [4, 22])
def test_suture_devices_have_a_range(fr):
    assert results("proglide_count", sheath_fr=fr)["result"] == "not_applicable"


@pytest.mark.parametrize(
    ("value", "start", "end", "expected"),
    [
        (6, "fr", "mm", 2),
        (0.035, "in", "mm", 0.889),
        (2, "mm", "fr", 6),
        (500, "um", "mm", 0.5),
        (18, "gauge", "mm", 1.27),
        (21, "G", "mm", 0.819),
        (1.27, "mm", "gauge", 18),
        (18, "gauge", "fr", 3.81),
    ],
)
def test_lengths_are_converted(value, start, end, expected):
    told = results("convert", **{"value": value, "from": start, "to": end})

    assert told["value"] == pytest.approx(expected)


@pytest.mark.parametrize(
    ("value", "start", "end"), [(40, "gauge", "mm"), (5, "mm", "gauge"), (18.5, "gauge", "mm")]
)
def test_sizes_outside_the_needle_table_are_not_answered(value, start, end):
    assert results("convert", **{"value": value, "from": start, "to": end})["result"] == "not_applicable"


@pytest.mark.parametrize(("value", "start", "end"), [(1, "yard", "mm"), (-1, "mm", "in")])
def test_lengths_that_cannot_be_are_refused(value, start, end):
    with pytest.raises(InputError):
        results("convert", **{"value": value, "from": start, "to": end})


@pytest.mark.parametrize(
    ("inputs", "score", "grade"),
    [
        ({}, 5, "A"),
        ({"bilirubin_mg_dl": 2.5, "inr": 1.8}, 7, "B"),
        (
            {
                "bilirubin_mg_dl": 4,
                "albumin_g_dl": 2.5,
                "inr": 2.4,
                "ascites": "moderate",
                "encephalopathy": 3,
            },
            15,
            "C",
        ),
    ],
)
def test_child_pugh(inputs, score, grade):
    assert changed("child_pugh", **inputs) == {"score": score, "class": grade}


def test_meld_meets_its_published_case_and_is_capped_at_40():
    assert changed("meld")["score"] == 18
    worst = changed(
        "meld", sex="F", bilirubin_mg_dl=40, inr=8, creatinine_mg_dl=6, sodium_mmol_l=120, albumin_g_dl=1
    )
    assert worst["score"] == 40 < worst["uncapped"]


def test_albi_takes_either_unit_but_one_of_each():
    assert changed("albi")["grade"] == 2
    assert results("albi", bilirubin_mg_dl=1.2, albumin_g_dl=3.5)["score"] == pytest.approx(-2.109, abs=0.001)
    with pytest.raises(InputError, match="twice"):
        results("albi", bilirubin_mg_dl=1.2, bilirubin_umol_l=20, albumin_g_dl=3.5)


@pytest.mark.parametrize(
    ("inputs", "score", "high"),
    [({"age": 65}, 0, False), ({"age": 66}, 1, False), ({"age": 66, "drugs": True, "stroke": True}, 3, True)],
)
def test_has_bled(inputs, score, high):
    assert results("has_bled", **inputs) == {"score": score, "high_risk": high}


@pytest.mark.parametrize(
    ("inputs", "score", "grade"),
    [
        ({"creatinine_mg_dl": 2.0}, 0, "I"),
        ({"creatinine_mg_dl": 2.1}, 1, "II"),
        ({"creatinine_mg_dl": 2.1, "insulin": True, "heart_failure": True}, 3, "IV"),
    ],
)
def test_rcri(inputs, score, grade):
    assert results("rcri", **inputs) == {"score": score, "class": grade}


@pytest.mark.parametrize(
    ("name", "inputs", "hint"),
    [
        ("news2", {"spo2": 0.96}, "fraction"),
        ("news2", {"temp_c": 98.6}, "Fahrenheit"),
        ("local_anesthetic_max", {"percent": 10}, "mg/mL"),
        ("stop_bang", {"neck_cm": 16}, "inches"),
        ("albi", {"albumin_g_l": 3.5}, "g/dL"),
        ("child_pugh", {"albumin_g_dl": 35}, "g/L"),
        ("child_pugh", {"bilirubin_mg_dl": 100}, "umol/L"),
        ("bed_rest_default", {"sheath_fr": 0.5}, "French"),
    ],
)
def test_an_impossible_value_is_refused_with_a_hint(name, inputs, hint):
    with pytest.raises(InputError, match=hint):
        changed(name, **inputs)
