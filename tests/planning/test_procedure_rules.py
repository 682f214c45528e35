"""What comes with the procedure: contraindications, complications, materials; body size, plausibility."""

from __future__ import annotations

from typing import Any

import pytest

from irplanner.catalog.schema.procedures import Complication
from irplanner.errors import InputError
from irplanner.models.enums import Evidence, Status
from irplanner.planning.laboratory.body_size import assess_body_size
from irplanner.planning.laboratory.plausibility import assess_plausibility, refuse_impossible
from irplanner.planning.materials import material_named
from irplanner.planning.outcome import Finding
from irplanner.planning.procedure_rules.complications import assess_complications, rate_text
from irplanner.planning.procedure_rules.contraindications import (
    assess_contraindications,
    judged_contraindications,
    matching,
)
from irplanner.planning.procedure_rules.embolics import assess_embolics
from irplanner.planning.procedure_rules.notes import assess_notes
from irplanner.planning.rules.conditions import Truth
from tests.planning.any_case import catalog, facts, situation

UFE = "uterine_fibroid_embolization"


def embolics(*rows: dict[str, Any], procedure: str = UFE) -> dict[str, Finding]:
    answer = assess_embolics(situation(procedure=procedure, embolics=list(rows)))
    return {one.rule: one for one in answer.findings}


def contraindications(**case: Any) -> list[Finding]:
    return assess_contraindications(situation(**case)).findings


def test_an_absolute_contraindication_the_facts_name_stops() -> None:
    [present] = [
        one
        for one in contraindications(procedure=UFE, patient={"pregnancy": "yes"})
        if one.rule.endswith("present")
    ]

    assert present.status is Status.STOP
    assert present.title == "Contraindication recorded (absolute): viable pregnancy."
    assert present.field == "patient.pregnancy"


def test_a_fact_that_only_makes_a_contraindication_possible_cautions() -> None:
    case = {"procedure": "tips", "patient": {"conditions": ["heart_failure"]}}

    [possible] = [one for one in contraindications(**case) if one.rule.endswith("possible")]

    assert possible.status is Status.CAUTION
    assert possible.title.startswith("Possible contraindication (absolute): severe congestive heart failure")


def test_what_no_fact_answers_is_listed_to_rule_out() -> None:
    [listed] = [
        one
        for one in contraindications(procedure="bronchial_artery_embolization")
        if one.status is Status.INFO
    ]

    assert "Absolute: spinal artery supply from the target branch" in listed.detail
    assert "coagulopathy" not in listed.detail


def test_what_another_topic_judges_is_not_said_twice() -> None:
    judged = {one.listed.text: one for one in judged_contraindications(situation(procedure=UFE))}

    assert judged["uncorrected coagulopathy"].said_by == "bleeding"
    assert (
        judged["severe iodinated contrast reaction without premedication plan"].said_by == "contrast_allergy"
    )


def test_an_unknown_fact_keeps_its_contraindication_open() -> None:
    judged = {one.listed.text: one for one in judged_contraindications(situation(procedure=UFE))}

    assert judged["viable pregnancy"].truth is Truth.UNKNOWN
    assert set(judged["viable pregnancy"].needs) == {
        "patient.pregnancy",
        "patient.sex",
        "patient.birth_date",
    }


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("pregnancy (fluoroscopy)", "pregnancy"),
        ("wish for future pregnancy (relative, counseling)", None),
        ("severe pulmonary hypertension with net right-to-left shunt", "shunt_with_hypertension"),
        ("known right-to-left shunt", "shunt"),
        ("coagulopathy or active bleeding", "coagulopathy_or_bleeding"),
        ("active pelvic infection", "infection_somewhere"),
        ("active infection", "active_infection"),
        ("active bleeding or bleeding diathesis", "bleeding_or_diathesis"),
        ("uncorrected coagulopathy", "coagulopathy"),
        ("no safe window", None),
    ],
)
def test_contraindications_are_matched_by_their_words(text: str, match: str | None) -> None:
    found = matching(text, catalog())

    assert (found.id if found else None) == match


@pytest.mark.parametrize(
    ("case", "text", "expected"),
    [
        # An infection elsewhere only makes a local one possible.
        ({"procedure": UFE, "patient": {"conditions": ["active_infection"]}}, "active pelvic", "possible"),
        ({"procedure": "scs_trial", "patient": {"conditions": ["active_infection"]}}, "active", "present"),
        # A bleeding disorder is no active bleeding.
        ({"procedure": "pe_cdt", "patient": {"conditions": ["bleeding_disorder"]}}, "active b", None),
        (
            {"procedure": "pe_cdt", "patient": {"conditions": ["active_bleeding"]}},
            "active bleeding",
            "present",
        ),
        # What is possible is not settled by "not certain".
        ({"procedure": UFE, "patient": {"pregnancy": "possible"}}, "viable pregnancy", "possible"),
        ({"procedure": UFE, "patient": {"pregnancy": "no"}}, "viable pregnancy", None),
        # A number of the text is compared with the result.
        ({"procedure": "ctace", "labs": [{"test": "bilirubin", "value": 2.9}]}, "bilirubin", None),
        ({"procedure": "ctace", "labs": [{"test": "bilirubin", "value": 3.0}]}, "bilirubin", None),
        ({"procedure": "ctace", "labs": [{"test": "bilirubin", "value": 3.1}]}, "bilirubin", "possible"),
        ({"procedure": "tare_treatment", "labs": [{"test": "bilirubin", "value": 2.0}]}, "bilirubin", None),
        (
            {"procedure": "tare_treatment", "labs": [{"test": "bilirubin", "value": 2.1}]},
            "bilirubin",
            "possible",
        ),
        (
            {"procedure": "hai_port_pump", "labs": [{"test": "bilirubin", "value": 1.6}]},
            "biliary",
            "possible",
        ),
        ({"procedure": "picc", "labs": [{"test": "egfr", "value": 44}]}, "kidney disease", "possible"),
        ({"procedure": "picc", "labs": [{"test": "egfr", "value": 45}]}, "kidney disease", None),
        ({"procedure": "ami_thrombolysis", "medications": [{"drug": "apixaban"}]}, "current oral", "present"),
        ({"procedure": "ami_thrombolysis", "medications": [{"drug": "aspirin"}]}, "current oral", None),
        (
            {
                "procedure": "lumbar_interlaminar_esi",
                "patient": {"allergies": [{"agent": "iodinated_contrast"}]},
            },
            "allergy to injectate",
            "possible",
        ),
        (
            {"procedure": "lumbar_interlaminar_esi", "patient": {"allergies": [{"agent": "latex"}]}},
            "allergy to injectate",
            None,
        ),
        (
            {"procedure": "dialysis_fistulogram_pta", "patient": {"conditions": ["right_to_left_shunt"]}},
            "severe",
            "possible",
        ),
    ],
)
def test_a_contraindication_is_present_possible_or_neither(
    case: dict[str, Any], text: str, expected: str | None
) -> None:
    said = [one for one in contraindications(**case) if f": {text}" in one.title]

    assert [one.rule.rpartition(".")[2] for one in said] == ([expected] if expected else [])


def test_a_no_to_one_half_of_a_text_leaves_the_other_half_to_a_person() -> None:
    case = {"procedure": "renal_biopsy", "patient": {"conditions": []}}
    judged = {one.listed.text: one for one in judged_contraindications(situation(**case))}

    assert judged["hydronephrosis or active infection"].truth is None


def test_a_man_is_not_asked_about_pregnancy() -> None:
    case = {"procedure": "ctace", "patient": {"sex": "male"}}
    judged = {one.listed.text: one for one in judged_contraindications(situation(**case))}

    assert judged["pregnancy"].truth is Truth.FALSE


def test_an_answer_that_contradicts_the_sex_is_kept() -> None:
    case = {"procedure": "ctace", "patient": {"sex": "male", "pregnancy": "yes"}}
    judged = {one.listed.text: one for one in judged_contraindications(situation(**case))}

    assert judged["pregnancy"].truth is Truth.TRUE


def test_every_match_of_the_pack_answers_some_contraindication() -> None:
    texts = {one.text for procedure in catalog().procedures.values() for one in procedure.contraindications}
    used = {found.id for text in texts if (found := matching(text, catalog()))}

    assert used == set(catalog().contraindication_matches)


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"rate_pct": (7.5, 7.5)}, "7.5 %"),
        ({"rate_pct": (0, 3)}, "0 to 3 %"),
        ({"rate_below_pct": 1}, "below 1 %"),
        ({}, ""),
    ],
)
def test_a_rate_is_printed_only_where_a_source_gives_one(fields: dict[str, Any], text: str) -> None:
    one = Complication(name="x", sources=("usual_practice",), evidence=Evidence.RECALLED, **fields)

    assert rate_text(one) == text


def test_every_complication_of_every_procedure_is_told_with_its_source() -> None:
    for name, procedure in catalog().procedures.items():
        told = assess_complications(situation(procedure=name)).findings

        assert len(told) == len({one.rule for one in told}) == len(procedure.complications)
        assert all(one.sources and one.status is Status.INFO for one in told)
        for one, complication in zip(told, procedure.complications, strict=True):
            assert bool(rate_text(complication)) != ("no figure" in one.title)


def test_the_limits_of_the_evidence_are_always_said() -> None:
    told = {
        one.rule: one for one in assess_notes(situation(procedure="pancreatitis_arterial_infusion")).findings
    }

    assert "Evidence conflicts" in told["procedure.evidence_note"].detail
    assert "procedure.evidence_note" not in {one.rule for one in assess_notes(situation()).findings}


@pytest.mark.parametrize(
    ("case", "rule", "need"),
    [
        ({"access": {"site": "radial_arteryy"}}, "procedure.unknown_word.site", "access.site"),
        ({"anesthesia": {"type": "twilight"}}, "procedure.unknown_word.type", "anesthesia.type"),
        ({"access": {"guidance": ["sonar"]}}, "procedure.unknown_word.guidance", "access.guidance"),
    ],
)
def test_a_word_the_pack_does_not_know_is_not_assessed(case: dict[str, Any], rule: str, need: str) -> None:
    [told] = [one for one in assess_notes(situation(**case)).findings if one.rule == rule]

    assert told.status is Status.NOT_ASSESSED
    assert told.needs == (need,)


def test_an_embolization_asks_for_its_material_and_names_the_first_choice() -> None:
    [asked] = assess_embolics(situation(procedure=UFE)).findings

    assert (asked.status, asked.needs) == (Status.NOT_ASSESSED, ("embolics",))
    assert "calibrated microspheres" in asked.detail


def test_a_procedure_without_embolics_asks_for_none() -> None:
    assert assess_embolics(situation(procedure="liver_biopsy")).findings == []


def test_a_historical_material_asks_for_a_reason_until_one_is_given() -> None:
    bare = embolics({"material": "ferromagnetic_microspheres"})
    reasoned = embolics({"material": "ferromagnetic_microspheres", "reason": "study protocol"})

    assert bare["embolic.material.historical"].status is Status.CAUTION
    assert bare["embolic.material.historical"].action
    assert not reasoned["embolic.material.historical"].action
    assert "study protocol" in reasoned["embolic.material.historical"].detail
    assert bare["embolic.mr"].status is Status.CAUTION


def test_platinum_microparticles_are_kept_as_historical() -> None:
    assert (
        embolics({"material": "platinum_microparticles"})["embolic.material.historical"].status
        is Status.CAUTION
    )


@pytest.mark.parametrize(
    ("material", "intent", "rule", "status"),
    [
        ("gelatin_sponge", "temporary", "matches", Status.OK),
        ("gelatin_sponge", "permanent", "mismatch", Status.CAUTION),
        ("metal_coil", "temporary", "mismatch", Status.CAUTION),
        ("metal_coil", "permanent", "matches", Status.OK),
        ("metal_coil", None, "not_assessed", Status.NOT_ASSESSED),
        ("calibrated_microspheres", None, "as_listed", Status.INFO),
    ],
)
def test_the_intended_effect_is_held_against_the_material(
    material: str, intent: str | None, rule: str, status: Status
) -> None:
    told = embolics({"material": material, "intent": intent})

    assert told[f"embolic.permanence.{rule}"].status is status


@pytest.mark.parametrize(
    ("material", "rule", "status"),
    [
        ("calibrated_microspheres", "preferred", Status.OK),
        ("tris_acryl_gelatin", "preferred", Status.OK),
        ("gelatin_sponge", "second_choice", Status.INFO),
        ("absolute_ethanol", "not_listed", Status.CAUTION),
        ("fairy_dust", "unknown", Status.NOT_ASSESSED),
    ],
)
def test_a_material_is_held_against_the_procedures_own(material: str, rule: str, status: Status) -> None:
    told = embolics({"material": material})

    assert told[f"embolic.material.{rule}"].status is status


def test_metal_left_in_the_body_gets_its_mr_condition() -> None:
    assert "embolic.mr" in embolics({"material": "metal_coil"})
    assert "embolic.mr" not in embolics({"material": "gelatin_sponge"})


def test_every_material_an_option_names_is_known_to_the_pack() -> None:
    for procedure in catalog().procedures.values():
        for option in procedure.embolic_options:
            assert material_named(option.material, catalog()).entry is not None


def test_body_size_is_derived_with_its_inputs() -> None:
    derived = assess_body_size(
        situation(patient={"height_cm": 175, "weight_kg": 70, "age_years": 44})
    ).derived

    assert derived["bmi"].value == 22.9
    assert derived["bsa"].value == 1.84
    assert derived["age_years"].formula == "as_given"
    assert derived["bsa"].inputs == {"patient.height_cm": 175.0, "patient.weight_kg": 70.0}


def test_an_age_counts_completed_years_on_the_day_of_the_procedure() -> None:
    def age(scheduled_at: str, born: str) -> float:
        case = situation(scheduled_at=scheduled_at, patient={"birth_date": born})
        return assess_body_size(case).derived["age_years"].value

    assert age("2026-03-01T08:00", "1982-03-02") == 43
    assert age("2026-03-02T08:00", "1982-03-02") == 44
    assert age("2026-02-28T08:00", "2004-02-29") == 21
    assert age("2026-03-01T08:00", "2004-02-29") == 22


@pytest.mark.parametrize(
    ("case", "rule", "status"),
    [
        ({"patient": {"weight_kg": 700}}, "plausibility.weight_kg.unusual", Status.CAUTION),
        ({"patient": {"weight_kg": 700.1}}, "plausibility.weight_kg.impossible", Status.STOP),
        ({"patient": {"weight_kg": 39.9}}, "plausibility.weight_kg.unusual", Status.CAUTION),
        ({"patient": {"height_cm": 1.64}}, "plausibility.height_cm.impossible", Status.STOP),
        ({"patient": {"age_years": 1982}}, "plausibility.age_years.impossible", Status.STOP),
        ({"vitals": {"temperature_c": 98.6}}, "plausibility.temperature_c.impossible", Status.STOP),
        ({"vitals": {"spo2_percent": 0.98}}, "plausibility.spo2_percent.impossible", Status.STOP),
        ({"radiation": {"air_kerma_mgy": 12000}}, "plausibility.air_kerma_mgy.unusual", Status.CAUTION),
        ({"contrast": {"mg_i_per_ml": 3.2}}, "plausibility.mg_i_per_ml.impossible", Status.STOP),
        (
            {"patient": {"birth_date": "1982-03-02", "age_years": 54}},
            "plausibility.age.contradiction",
            Status.CAUTION,
        ),
    ],
)
def test_a_number_that_cannot_be_or_is_unusual_is_questioned(
    case: dict[str, Any], rule: str, status: Status
) -> None:
    [told] = assess_plausibility(situation(**case)).findings

    assert (told.rule, told.status) == (rule, status)


@pytest.mark.parametrize("weight", [40, 72, 200])
def test_a_usual_number_is_not_questioned(weight: float) -> None:
    assert assess_plausibility(situation(patient={"weight_kg": weight})).findings == []


def test_adult_ranges_do_not_question_a_child() -> None:
    assert assess_plausibility(situation(patient={"weight_kg": 12, "age_years": 3})).findings == []


def test_an_impossible_number_is_refused_with_a_hint() -> None:
    with pytest.raises(InputError, match=r"patient.height_cm: Height 1.64 cm cannot be true.*meters or feet"):
        refuse_impossible(facts(patient={"height_cm": 1.64}), catalog())

    refuse_impossible(facts(patient={"height_cm": 164}), catalog())


def artery(**changes: Any) -> dict[str, Any]:
    return {"material": "tris_acryl_gelatin", "intent": "permanent", **changes}


@pytest.mark.parametrize(
    ("shares", "status"),
    [
        ((60, 40), None),
        ((60, 39.6), None),
        ((60, 30), Status.CAUTION),
        ((60, 41), Status.CAUTION),
        ((60, 30, None), Status.NOT_ASSESSED),
        ((60, 40, None), None),
        ((100,), None),
        ((None, None), None),
    ],
)
def test_shares_of_feeding_arteries_are_the_whole(
    shares: tuple[float | None, ...], status: Status | None
) -> None:
    rows = [artery(share_percent=share) for share in shares]
    found = {one.rule: one for one in assess_embolics(situation(embolics=rows)).findings}

    assert (found["embolic.shares"].status if "embolic.shares" in found else None) is status


def test_a_reason_settles_a_material_that_is_not_listed() -> None:
    bare, reasoned = embolics(artery(material="ethanol")), embolics(artery(material="ethanol", reason="AVM"))

    assert bare["embolic.material.not_listed"].status is Status.CAUTION
    assert bare["embolic.material.not_listed"].field == "embolics.0.reason"
    assert reasoned["embolic.material.not_listed"].status is Status.INFO
    assert "AVM" in reasoned["embolic.material.not_listed"].detail
