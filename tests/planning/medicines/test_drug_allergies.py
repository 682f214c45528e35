"""A planned drug the patient reacts to stops; a drug that is usual here and not entered yet is warned of."""

from __future__ import annotations

from typing import Any

import pytest

from irplanner.models.enums import Status
from irplanner.planning.medicines.drug_allergies import assess_drug_allergies
from tests.planning.periprocedural import case, found

HEPARIN = {"anesthesia": {"drugs": [{"drug": "heparin", "amount": 3000, "unit": "[iU]"}]}}


def rules(allergy: str | None, **parts: Any) -> dict[str, Status]:
    """Return what is said, by rule, to a patient with one allergy."""
    one = case(patient={"allergies": [{"agent": allergy}] if allergy else []}, **parts)
    return {rule: finding.status for rule, finding in found(assess_drug_allergies, one).items()}


@pytest.mark.parametrize(
    ("allergy", "parts", "rule"),
    [
        ("heparin", HEPARIN, "heparin"),
        ("HIT", HEPARIN, "heparin"),
        ("heparin", {"infusions": [{"drug": "heparin"}]}, "heparin"),
        (
            "lidocaine",
            {"anesthesia": {"local": [{"agent": "lidocaine_epinephrine"}]}},
            "lidocaine_epinephrine",
        ),
        ("bupivacaine", {"anesthesia": {"local": [{"agent": "lidocaine_plain"}]}}, "lidocaine_plain"),
        ("local anesthetic", {"anesthesia": {"local": [{"agent": "lidocaine_plain"}]}}, "lidocaine_plain"),
        ("opioid", {"anesthesia": {"drugs": [{"drug": "fentanyl"}]}}, "fentanyl"),
        ("anthracycline", {"infusions": [{"drug": "doxorubicin"}]}, "doxorubicin"),
        ("corticosteroid", {"anesthesia": {"drugs": [{"drug": "dexamethasone"}]}}, "dexamethasone"),
        ("papaverine", {"infusions": [{"drug": "papaverine"}]}, "papaverine"),
        ("beta_lactam", {"anesthesia": {"drugs": [{"drug": "cefazolin"}]}}, "cefazolin"),
    ],
)
def test_a_planned_drug_the_patient_reacts_to_stops(allergy: str, parts: dict[str, Any], rule: str) -> None:
    assert rules(allergy, **parts)[f"allergies.drug.{rule}"] is Status.STOP


@pytest.mark.parametrize(
    ("allergy", "drug"),
    [
        ("penicillin", "cefazolin"),  # another class: the antibiotic table judges it
        ("fentanyl", "midazolam"),
        ("procaine", "lidocaine"),
        ("iodinated_contrast", "iohexol"),  # contrast has rules of its own
        ("latex", "heparin"),
    ],
)
def test_another_drug_is_not_taken_for_it(allergy: str, drug: str) -> None:
    parts = {"anesthesia": {"drugs": [{"drug": drug}]}}

    assert not [rule for rule in rules(allergy, **parts) if rule.startswith("allergies.drug.")]


def test_a_usual_drug_not_entered_yet_is_warned_of() -> None:
    radial = {"access": {"site": "radial_artery"}}
    said = rules("heparin", procedure="diagnostic_visceral_angiogram", **radial)

    assert said == {"allergies.usual.heparin": Status.CAUTION}
    assert rules("heparin", procedure="diagnostic_visceral_angiogram", **radial, **HEPARIN) == {
        "allergies.drug.heparin": Status.STOP
    }


def test_without_an_allergy_nothing_is_said() -> None:
    assert rules(None, **HEPARIN) == {}
    assert found(assess_drug_allergies, case(patient={"allergies": None}, **HEPARIN)) == {}


def test_the_title_repeats_the_words_that_were_recorded() -> None:
    one = case(patient={"allergies": [{"agent": "lidocaine", "reaction": "rash"}]}, procedure="liver_biopsy")
    planned = case(
        patient={"allergies": [{"agent": "lidocaine", "reaction": "rash"}]},
        anesthesia={"local": [{"agent": "lidocaine_plain"}]},
    )

    assert found(assess_drug_allergies, planned)["allergies.drug.lidocaine_plain"].title == (
        "Lidocaine plain is planned; recorded allergy: lidocaine (rash)."
    )
    assert all("(rash)" in finding.title for finding in found(assess_drug_allergies, one).values())
