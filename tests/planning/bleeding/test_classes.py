from __future__ import annotations

import msgspec
import pytest

from irplanner.errors import InputError
from irplanner.models.enums import BleedingAsra, BleedingSir, Status
from irplanner.planning.bleeding.classes import BleedingClasses
from irplanner.planning.situation import Situation
from tests.planning.any_case import AT, catalog, facts
from tests.planning.bleeding.cases import bleeding, drug, planned
from tests.planning.site_catalog import site_catalog

FEMORAL = "common_femoral_artery"


def classes(procedure: str, **case: object) -> BleedingClasses:
    answer: BleedingClasses = planned(procedure=procedure, **case).bleeding
    return answer


def arterial(procedure: str, sheath_fr: float | None, site: str = FEMORAL) -> BleedingClasses:
    return classes(procedure, access={"site": site, "sheath_fr": sheath_fr})


@pytest.mark.parametrize(
    ("sheath_fr", "sir", "used"),
    [
        (5, BleedingSir.LOW, "low"),
        (5.9, BleedingSir.LOW, "low"),
        (6, BleedingSir.UNCLASSIFIED, "high"),
        (7, BleedingSir.UNCLASSIFIED, "high"),
        (7.1, BleedingSir.HIGH, "high"),
        (8, BleedingSir.HIGH, "high"),
    ],
)
def test_peripheral_intervention_is_graded_by_its_sheath(
    sheath_fr: float, sir: BleedingSir, used: str
) -> None:
    found = arterial("infrainguinal_pta_stent", sheath_fr)

    assert (found.sir, found.risk) == (sir, used)
    assert found.is_open == (sir is BleedingSir.UNCLASSIFIED)


def test_peripheral_intervention_without_a_sheath_asks_for_it_and_uses_the_stricter_class() -> None:
    found = arterial("infrainguinal_pta_stent", None)

    assert (found.sir, found.risk) == (BleedingSir.UNCLASSIFIED, "high")
    assert found.needs == ("access.sheath_fr",)


def test_the_disputed_wording_of_the_sheath_row_is_said() -> None:
    found = bleeding(procedure="infrainguinal_pta_stent", access={"site": FEMORAL, "sheath_fr": 6})[
        "bleeding.class.sir"
    ]

    assert "Not settled: SIR wording for the low arterial row" in found.detail


def test_a_missing_sheath_is_not_assessed_by_name() -> None:
    found = bleeding(procedure="infrainguinal_pta_stent", access={"site": FEMORAL})["bleeding.class.sheath"]

    assert found.status is Status.NOT_ASSESSED
    assert found.needs == ("access.sheath_fr",)


@pytest.mark.parametrize(
    ("sheath_fr", "sir", "used"),
    [
        (5, BleedingSir.LOW, "low"),
        (6, BleedingSir.UNCLASSIFIED, None),
        (7, BleedingSir.UNCLASSIFIED, "high"),
        (8, BleedingSir.HIGH, "high"),
    ],
)
def test_a_diagnostic_study_of_6_fr_is_left_to_the_operator(
    sheath_fr: float, sir: BleedingSir, used: str | None
) -> None:
    found = arterial("diagnostic_aortogram_runoff", sheath_fr)

    assert (found.sir, found.risk) == (sir, used)


def test_a_diagnostic_study_without_a_sheath_is_low_and_asks() -> None:
    found = arterial("diagnostic_aortogram_runoff", None)

    assert (found.sir, found.risk, found.needs) == (BleedingSir.LOW, "low", ("access.sheath_fr",))


@pytest.mark.parametrize("sheath_fr", [None, 5, 6, 7])
def test_embolization_listed_twice_is_ambiguous_and_handled_as_high(sheath_fr: float | None) -> None:
    found = arterial("uterine_fibroid_embolization", sheath_fr)

    assert (found.sir, found.risk, found.others) == (BleedingSir.AMBIGUOUS, "high", ("low",))


def test_a_sheath_above_7_fr_settles_an_embolization_as_high() -> None:
    found = arterial("uterine_fibroid_embolization", 8)

    assert (found.sir, found.others) == (BleedingSir.HIGH, ())


def test_an_ambiguous_class_asks_the_operator() -> None:
    found = bleeding(procedure="uterine_fibroid_embolization")["bleeding.class.sir"]

    assert found.status is Status.CAUTION
    assert "operator" in found.title
    assert "territory" in found.action


def test_large_bore_thrombectomy_is_not_listed_and_handled_as_high() -> None:
    found = classes("pe_embolectomy")

    assert (found.sir, found.risk) == (BleedingSir.UNCLASSIFIED, "high")


def test_cardiac_work_is_not_listed_and_neither_class_is_used() -> None:
    found = arterial("coronary_angiogram", 6, site="radial_artery")

    assert (found.sir, found.risk, found.outside_list) == (BleedingSir.UNCLASSIFIED, None, True)


def test_a_dialysis_access_is_no_artery_of_the_sheath_rows() -> None:
    found = arterial("dialysis_fistulogram_pta", 8, site="dialysis_access_puncture")

    assert (found.sir, found.row) == (BleedingSir.LOW, "L04")


def test_venous_work_is_not_graded_by_its_sheath() -> None:
    found = arterial("ivc_filter_placement", 10, site="right_internal_jugular_vein")

    assert found.sir is BleedingSir.LOW


def test_the_operators_choice_with_a_reason_decides_what_is_used_and_stays_visible() -> None:
    answer = {"M06": {"answer": "value", "value": "low", "reason": "4 Fr, superselective", "by": "Dr. Lund"}}

    found = classes("uterine_fibroid_embolization", checklist=answer)

    assert (found.sir, found.risk, found.others) == (BleedingSir.AMBIGUOUS, "low", ())
    assert "Dr. Lund" in found.text
    assert "superselective" in found.text


@pytest.mark.parametrize(
    "answer", [{"value": "low"}, {"value": "low", "reason": " "}, {"value": "none", "reason": "x"}]
)
def test_a_choice_without_reason_or_of_no_class_changes_nothing(answer: dict[str, str]) -> None:
    found = classes("uterine_fibroid_embolization", checklist={"M06": {"answer": "value", **answer}})

    assert (found.risk, found.others) == ("high", ("low",))


def test_a_choice_cannot_lower_a_class_the_list_gives() -> None:
    answer = {"M06": {"answer": "value", "value": "low", "reason": "easy case"}}

    found = classes("liver_biopsy", checklist=answer)

    assert (found.sir, found.risk) == (BleedingSir.HIGH, "high")


@pytest.mark.parametrize(
    ("procedure", "sir", "asra", "governs"),
    [
        ("liver_biopsy", BleedingSir.HIGH, BleedingAsra.NONE, "sir"),
        ("transjugular_liver_biopsy", BleedingSir.LOW, BleedingAsra.NONE, "sir"),
        ("kyphoplasty", BleedingSir.HIGH, BleedingAsra.HIGH, "asra"),
        ("lumbar_interlaminar_esi", BleedingSir.HIGH, BleedingAsra.INTERMEDIATE, "asra"),
        ("sacroiliac_joint_injection", BleedingSir.LOW, BleedingAsra.LOW, "asra"),
        ("scs_trial", BleedingSir.UNCLASSIFIED, BleedingAsra.HIGH, "asra"),
        ("celiac_plexus_block", BleedingSir.UNCLASSIFIED, BleedingAsra.INTERMEDIATE, "asra"),
    ],
)
def test_asra_leads_for_spine_and_pain_work(
    procedure: str, sir: BleedingSir, asra: BleedingAsra, governs: str
) -> None:
    found = classes(procedure).outcome()

    assert (found.bleeding_sir, found.bleeding_asra, found.governs) == (sir, asra, governs)
    assert found.why


def test_an_unlisted_pain_procedure_of_high_asra_class_is_held_to_the_high_limits_of_sir() -> None:
    assert classes("scs_trial").risk == "high"


def test_a_cervical_facet_is_high_and_intermediate_where_a_lumbar_one_is_low() -> None:
    lumbar = classes("facet_joint_injection", access={"site": "lumbar_facet"})
    cervical = classes("facet_joint_injection", access={"site": "cervical_facet"})

    assert (lumbar.sir, lumbar.asra) == (BleedingSir.LOW, BleedingAsra.LOW)
    assert (cervical.sir, cervical.asra, cervical.row) == (BleedingSir.HIGH, BleedingAsra.INTERMEDIATE, "H11")


def test_a_facet_injection_without_a_site_asks_where() -> None:
    found = bleeding(procedure="facet_joint_injection")["bleeding.class.site"]

    assert found.status is Status.NOT_ASSESSED
    assert found.needs == ("access.site",)


def test_a_declared_asra_class_leads_and_its_difference_is_said() -> None:
    found = bleeding(procedure="sacroiliac_joint_injection", pain={"asra_class": "intermediate"})

    assert found["bleeding.class.asra"].status is Status.CAUTION
    assert found["bleeding.class.asra"].values == {"bleeding.asra": "intermediate", "listed": "low"}


def test_an_unknown_asra_class_is_refused_with_the_known_ones() -> None:
    with pytest.raises(InputError, match="low, intermediate, high or none"):
        classes("scs_trial", pain={"asra_class": "extreme"})


@pytest.mark.parametrize(
    ("conditions", "status"),
    [
        (["cirrhosis"], Status.CAUTION),
        (["dialysis"], Status.CAUTION),
        (["bleeding_disorder"], Status.CAUTION),
        ([], Status.INFO),
    ],
)
def test_a_raised_risk_asks_for_the_next_class(conditions: list[str], status: Status) -> None:
    found = bleeding(
        procedure="sacroiliac_joint_injection", patient={"conditions": conditions}, medications=[]
    )["bleeding.class.asra_upgrade"]

    assert found.status is status
    assert found.values["raised"] == "intermediate"


def test_two_antithrombotics_ask_for_the_next_class() -> None:
    found = bleeding(procedure="lumbar_interlaminar_esi", medications=[drug("aspirin"), drug("clopidogrel")])[
        "bleeding.class.asra_upgrade"
    ]

    assert found.status is Status.CAUTION
    assert "other antithrombotics" in found.title


def test_unknown_conditions_leave_the_upgrade_open() -> None:
    found = bleeding(procedure="lumbar_interlaminar_esi", patient={})["bleeding.class.asra_upgrade"]

    assert found.status is Status.NOT_ASSESSED
    assert found.needs == ("patient.conditions", "medications")


def test_the_highest_asra_class_has_no_next() -> None:
    assert "bleeding.class.asra_upgrade" not in bleeding(procedure="kyphoplasty")


@pytest.mark.parametrize(
    ("procedure", "rule", "status"),
    [
        ("diagnostic_cerebral_angiogram", "a2", Status.CAUTION),
        ("lung_biopsy", "a3", Status.INFO),
        ("bone_biopsy", "a5", Status.CAUTION),
        ("pleural_drainage", "a6", Status.INFO),
        ("adrenal_vein_sampling", "a7", Status.CAUTION),
    ],
)
def test_what_the_list_leaves_open_is_said_beside_its_class(
    procedure: str, rule: str, status: Status
) -> None:
    found = bleeding(procedure=procedure, access={"sheath_fr": 5})[f"bleeding.class.{rule}"]

    assert found.status is status
    assert found.detail


@pytest.mark.parametrize("choice", ["low", "high"])
def test_a_site_may_handle_lumbar_puncture_as_high(choice: str) -> None:
    procedure = catalog().procedures["paracentesis"]
    listed = msgspec.structs.replace(procedure.bleeding, sir_row="L07", ambiguity="A4")
    puncture = msgspec.structs.replace(procedure, id="lumbar_puncture", bleeding=listed)
    policy = msgspec.structs.replace(catalog().site_policies["bleeding.lumbar_puncture"], choice=choice)
    pack = site_catalog(procedures={"lumbar_puncture": puncture}, site_policies={policy.id: policy})

    case = Situation(facts(procedure="lumbar_puncture"), pack, AT)

    assert (case.bleeding.sir, case.bleeding.questions) == (BleedingSir(choice), ("A4",))


def test_an_embolization_through_a_vein_stays_ambiguous_at_any_size() -> None:
    assert (
        arterial("uterine_fibroid_embolization", 8, site="common_femoral_vein").sir is BleedingSir.AMBIGUOUS
    )


def test_a_large_arterial_sheath_makes_unlisted_work_high_meanwhile() -> None:
    found = arterial("pci_stent", 8)

    assert (found.sir, found.risk) == (BleedingSir.UNCLASSIFIED, "high")


def test_an_unlisted_procedure_declared_low_is_held_to_the_low_limits_of_sir() -> None:
    found = classes("stellate_ganglion_block", pain={"asra_class": "low"})

    assert (found.sir, found.risk, found.others) == (BleedingSir.UNCLASSIFIED, "low", ("high",))


def test_every_procedure_has_a_class_that_says_why() -> None:
    for procedure in catalog().procedures:
        found = classes(procedure)

        assert found.text, procedure
        assert found.candidates, procedure
        assert found.is_open == (found.sir in (BleedingSir.AMBIGUOUS, BleedingSir.UNCLASSIFIED)), procedure
