"""Held drugs by the calendar and the clock: SGLT2, GLP-1, PDE5 inhibitors and single warnings."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from irplanner.models.enums import Status
from irplanner.planning.held_drugs.topic import assess_held_drugs
from irplanner.planning.medicines.other_drugs import classes, drug_named
from irplanner.planning.situation import Situation
from tests.planning.any_case import catalog
from tests.planning.periprocedural import case, found, moments, status


def takes(*drugs: dict[str, Any], at: str = "2026-09-03T12:00", **parts: Any) -> Situation:
    return case(datetime.fromisoformat(at), medications=list(drugs), **parts)


def drug(name: str, last: str | None = None, **more: Any) -> dict[str, Any]:
    return {"drug": name, **({"last_dose_at": last} if last else {}), **more}


def test_every_name_and_class_of_the_vocabulary_resolves_to_itself() -> None:
    pack = catalog()
    for entry in pack.other_drugs.values():
        assert set(entry.classes) <= set(pack.drug_classes), entry.id
        for name in (entry.id, entry.label, *entry.brands):
            resolved = drug_named(name, pack)
            assert resolved is not None
            assert resolved.id == entry.id, name


def test_classes_include_the_wider_ones() -> None:
    assert classes(takes(drug("Janumet"))) == {
        "metformin",
        "other_oral_glucose_lowering",
        "oral_glucose_lowering",
    }


def test_an_unknown_list_of_drugs_is_not_assessed() -> None:
    said = found(assess_held_drugs, case(medications=None))["held_drugs.medications"]

    assert said.needs == ("medications",)
    assert classes(case(medications=None)) is None


@pytest.mark.parametrize(
    ("at", "last", "expected"),
    [
        ("2026-08-31T20:00", None, Status.INFO),
        ("2026-09-01T00:00", None, Status.NOT_ASSESSED),
        ("2026-09-03T12:00", "2026-08-31T23:59", Status.OK),
        ("2026-09-03T12:00", "2026-09-01T08:00", Status.CAUTION),
    ],
)
def test_an_sglt2_inhibitor_against_its_last_day(at: str, last: str | None, expected: Status) -> None:
    # Empagliflozin, 3 days: first day without it 1 September, last dose on 31 August.
    assert status(assess_held_drugs, "held_drugs.sglt2", takes(drug("Jardiance", last), at=at)) is expected


def test_an_unknown_last_dose_is_asked_for_by_its_own_field() -> None:
    one = takes(drug("aspirin"), drug("Jardiance"))

    assert found(assess_held_drugs, one)["held_drugs.sglt2"].needs == ("medications.1.last_dose_at",)


def test_the_last_dose_stands_on_the_timeline() -> None:
    [entry] = moments(assess_held_drugs, takes(drug("ertugliflozin")), "last_dose")

    assert f"{entry.at:%Y-%m-%d}" == "2026-08-30"
    assert entry.not_after


def test_without_a_date_the_hold_asks_for_one() -> None:
    one = takes(drug("Jardiance"), scheduled_at=None)

    assert found(assess_held_drugs, one)["held_drugs.sglt2"].needs == ("scheduled_at",)


SEDATED = {"type": "moderate_sedation"}


def test_both_documents_on_glp1_drugs_are_shown() -> None:
    said = found(assess_held_drugs, takes(drug("Ozempic", "2026-08-30T08:00"), anesthesia=SEDATED))

    assert said["held_drugs.glp1.multisociety_2024"].values["governs"] is True
    assert "may continue" in said["held_drugs.glp1.multisociety_2024"].title
    assert "last dose by 2026-08-28" in said["held_drugs.glp1.asa_2023"].title


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        ([], Status.INFO),
        (["gastroparesis"], Status.CAUTION),
        (["gastrointestinal_symptoms"], Status.CAUTION),
        (["glp1_dose_escalation"], Status.CAUTION),
        (None, Status.NOT_ASSESSED),
    ],
)
def test_what_raises_the_risk_on_a_glp1_drug(conditions: list[str] | None, expected: Status) -> None:
    one = takes(drug("Ozempic"), anesthesia=SEDATED, patient={"conditions": conditions})

    assert status(assess_held_drugs, "held_drugs.glp1.multisociety_2024", one) is expected


@pytest.mark.parametrize(("times", "word"), [(1, "2026-09-03"), (0.14, "2026-08-28"), (None, "not known")])
def test_a_drug_of_two_forms_is_told_apart_by_doses_a_day(times: float | None, word: str) -> None:
    row = drug("semaglutide", **({"times_per_day": times} if times else {}))
    said = found(assess_held_drugs, takes(row, anesthesia=SEDATED))["held_drugs.glp1.asa_2023"]

    assert word in said.title


def test_without_sedation_the_glp1_guidance_is_not_asked_for() -> None:
    said = found(assess_held_drugs, takes(drug("Ozempic"), anesthesia={"type": "local"}))

    assert said["held_drugs.glp1"].status is Status.INFO


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("2026-09-02T08:00", Status.OK),
        ("2026-09-02T08:01", Status.CAUTION),
        (None, Status.NOT_ASSESSED),
    ],
)
def test_a_pde5_inhibitor_before_radial_access(last: str | None, expected: Status) -> None:
    # Tadalafil: 48 h before 08:00 on 4 September.
    one = takes(drug("Cialis", last), access={"site": "radial_artery"})

    assert status(assess_held_drugs, "held_drugs.nitrate", one) is expected


def test_a_planned_nitrate_within_the_interval_stops() -> None:
    one = takes(drug("sildenafil", "2026-09-03T20:00"), infusions=[{"drug": "nitroglycerin"}])

    assert status(assess_held_drugs, "held_drugs.nitrate", one) is Status.STOP


def test_where_no_nitrate_is_likely_the_interval_is_told_only() -> None:
    one = takes(drug("sildenafil", "2026-09-03T20:00"), procedure="lung_biopsy")

    assert status(assess_held_drugs, "held_drugs.nitrate", one) is Status.INFO


def test_the_nitrate_interval_stands_on_the_timeline() -> None:
    [entry] = moments(assess_held_drugs, takes(drug("avanafil", "2026-09-03T20:00")), "hold")

    assert f"{entry.until:%Y-%m-%d %H:%M}" == "2026-09-04 08:00"


@pytest.mark.parametrize(
    ("name", "rule", "expected"),
    [
        ("metoprolol", "held_drugs.beta_blocker", Status.INFO),
        ("losartan", "held_drugs.ace_inhibitor_or_arb", Status.INFO),
        ("Proleukin", "held_drugs.interleukin2", Status.CAUTION),
    ],
)
def test_drugs_that_go_on_or_change_the_risk(name: str, rule: str, expected: Status) -> None:
    assert status(assess_held_drugs, rule, takes(drug(name))) is expected


@pytest.mark.parametrize(("level", "expected"), [("moderate_sedation", Status.CAUTION), ("local", None)])
def test_long_term_benzodiazepines_matter_with_sedation(level: str, expected: Status | None) -> None:
    one = takes(drug("Valium"), anesthesia={"type": level})

    assert status(assess_held_drugs, "held_drugs.benzodiazepine_long_term", one) is expected


@pytest.mark.parametrize(
    ("conditions", "infusions", "expected"),
    [
        (["pheochromocytoma"], [], Status.CAUTION),
        (["insulinoma"], [{"drug": "GlucaGen"}], Status.STOP),
        ([], [], None),
        (None, [], Status.NOT_ASSESSED),
    ],
)
def test_glucagon_against_conditions(
    conditions: list[str] | None, infusions: list[dict[str, str]], expected: Status | None
) -> None:
    one = takes(procedure="gastrostomy", patient={"conditions": conditions}, infusions=infusions)

    assert status(assess_held_drugs, "held_drugs.glucagon", one) is expected


@pytest.mark.parametrize("condition", ["narrow_angle_glaucoma", "tachyarrhythmia", "myasthenia_gravis"])
def test_planned_hyoscine_against_conditions(condition: str) -> None:
    one = takes(patient={"conditions": [condition]}, anesthesia={"drugs": [{"drug": "Buscopan"}]})

    assert status(assess_held_drugs, "held_drugs.hyoscine_butylbromide", one) is Status.STOP


def test_an_overactive_thyroid_against_iodinated_contrast() -> None:
    ill = {"conditions": ["hyperthyroidism"]}

    assert status(assess_held_drugs, "held_drugs.thyroid", case(patient=ill)) is Status.CAUTION
    assert (
        status(assess_held_drugs, "held_drugs.thyroid", case(patient=ill, contrast={"agent": "co2"})) is None
    )


def test_pheochromocytoma_is_prepared_days_before() -> None:
    one = case(patient={"conditions": ["paraganglioma"]})
    [entry] = moments(assess_held_drugs, one, "premedication")

    assert status(assess_held_drugs, "held_drugs.pheochromocytoma", one) is Status.CAUTION
    assert f"{entry.from_:%Y-%m-%d}" == "2026-08-21"
