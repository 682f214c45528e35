"""The patient banner: identity always, unknown said as such."""

from __future__ import annotations

from datetime import date

from irplanner.models.enums import Sex
from irplanner.planning.facts import Allergy, CaseFacts, Patient
from irplanner.ui.presenters.banner import patient_banner

DAY = date(2026, 9, 4)


def fields_of(**patient):
    facts = CaseFacts(procedure="liver_biopsy", patient=Patient(**patient))
    return {field.label: field for field in patient_banner(facts, DAY).fields}


def test_a_patient_nobody_described_shows_what_is_missing():
    banner = patient_banner(CaseFacts(procedure=""), DAY)

    assert banner.name == "Name not recorded"
    assert banner.identity == "MRN not recorded"
    assert all(field.is_missing for field in banner.fields)
    assert banner.stop is None


def test_birth_date_gives_the_age_on_the_day_of_the_procedure():
    field = fields_of(birth_date=date(1982, 9, 5), sex=Sex.FEMALE)["Born"]

    assert field.value == "1982-09-05 (43 y) F"


def test_allergies_not_asked_and_none_known_are_different():
    assert fields_of()["Allergies"].value == "not asked"
    assert fields_of(allergies=())["Allergies"].value == "none known"
    assert not fields_of(allergies=())["Allergies"].is_missing


def test_an_allergy_is_an_alert_in_words():
    field = fields_of(allergies=(Allergy(agent="iodinated_contrast", reaction="hives"),))["Allergy"]

    assert field.value == "Iodinated contrast: hives"
    assert field.is_alert


def test_a_missing_weight_is_asked_for_beside_the_height():
    field = fields_of(height_cm=164)["Weight / height"]

    assert field.value == "weight? / 164 cm"
    assert field.is_missing
