"""The checklist shows what applies and why, fills in what data prove, and says what was left out."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from irplanner.models.enums import AnswerKind, Evidence, Phase, Status
from irplanner.planning.checklist import POLICY, SHIPPED_LIST, base_lists, build_checklist
from irplanner.planning.outcome import ChecklistLine, Finding, TimelineEntry
from irplanner.planning.plan import make_plan
from irplanner.planning.rules.rule_checks import rule_faults
from irplanner.planning.situation import Situation
from tests.planning.any_case import AT, RICH, catalog, facts, plan, rich_facts, situation
from tests.planning.rules.test_rule_checks import PackWith, item

MERGED = [f"M{number:02}" for number in range(1, 71)]


def lines(
    findings: tuple[Finding, ...] = (), timeline: tuple[TimelineEntry, ...] = (), **case: Any
) -> dict[str, ChecklistLine]:
    sheet = build_checklist(situation(**case), findings, timeline)
    return {one.id: one for one in sheet.lines}


def hidden(**case: Any) -> dict[str, str]:
    return {one.id: one.rule for one in build_checklist(situation(**case), (), ()).hidden}


def said(rule: str, status: Status, **fields: Any) -> Finding:
    return Finding(
        rule=rule,
        topic=rule.partition(".")[0],
        status=status,
        title="X.",
        sources=("usual_practice",),
        **fields,
    )


def test_the_pack_holds_every_item_of_the_merged_list() -> None:
    items = [one.id for one in catalog().checklist_items.values() if one.checklist == SHIPPED_LIST]

    assert [name for name in MERGED if name not in items] == []
    assert sorted(set(items) - set(MERGED)) == ["M70b", "M70c", "M70d"]


def test_every_item_is_either_shown_or_hidden_by_rule() -> None:
    for case in ({}, RICH, {"procedure": "pelvic_trauma_embolization", "urgency": "emergency"}):
        shown, left_out = set(lines(**case)), set(hidden(**case))

        assert set(MERGED) <= shown | left_out
        assert not shown & left_out


@pytest.mark.parametrize("name", ["merged", "cirse", "npsa", "radpass", "universal_protocol", "who_surgical"])
def test_each_published_list_can_be_the_base_list(name: str) -> None:
    made = make_plan(rich_facts(), catalog(), AT, base_list=name)
    own = {one.id for one in catalog().checklist_items.values() if one.checklist == name}

    assert name in base_lists(catalog())
    assert {one.id for one in made.checklist} & own
    assert not {one.id for one in made.checklist if one.id.startswith("M")} - own
    assert any(one.id.startswith("A-") for one in made.checklist)


def test_a_case_is_run_with_the_list_the_site_has_chosen() -> None:
    policy = catalog().site_policies[POLICY]
    pack = PackWith(
        site_policies={**catalog().site_policies, POLICY: msgspec.structs.replace(policy, choice="npsa")}
    )

    made = make_plan(facts(), pack, AT)  # type: ignore[arg-type]

    assert set(policy.choices) == set(base_lists(catalog()))
    assert "N-I1" in {one.id for one in made.checklist}
    assert "M01" not in {one.id for one in made.checklist}


def test_a_choice_of_no_list_is_a_fault_of_the_pack() -> None:
    policy = catalog().site_policies[POLICY]
    pack = PackWith(
        site_policies={**catalog().site_policies, POLICY: msgspec.structs.replace(policy, choice="sir2016")}
    )

    assert any("'sir2016' is no list a case can be run with" in fault for fault in rule_faults(pack))  # type: ignore[arg-type]


def test_lists_without_readable_items_are_kept_for_reference_only() -> None:
    assert not {"sir2016", "corso_timeout", "added", "site"} & set(base_lists(catalog()))


def test_phases_come_in_the_order_of_the_day() -> None:
    order = list(Phase)
    places = [order.index(one.phase) for one in plan(**RICH).checklist]

    assert places == sorted(places)


@pytest.mark.parametrize(
    ("case", "shown", "because"),
    [
        ({"anesthesia": {"type": "moderate_sedation"}}, "M16", "sedation or anesthesia"),
        ({"patient": {"conditions": ["chronic_liver_disease"]}}, "M31", "chronic liver disease"),
        ({"medications": [{"drug": "apixaban"}]}, "M11", "antithrombotic drug"),
        (
            {"medications": [{"drug": "apixaban"}, {"drug": "clopidogrel"}]},
            "M12",
            "two or more antithrombotics",
        ),
        ({"procedure": "lung_biopsy"}, "M61", "specimen expected"),
        ({"procedure": "lung_biopsy"}, "M35", "side or level to choose"),
        ({"procedure": "tare_treatment"}, "M18", "radioactive material"),
        ({"procedure": "rf_ablation_facet_lumbar"}, "M37", "grounding pad"),
        ({"procedure": "bronchial_artery_embolization"}, "A-EMB-4", "bronchial or intercostal route"),
        ({"procedure": "pavm_embolization"}, "A-EMB-6", "right-to-left shunt"),
        ({"procedure": "pelvic_trauma_embolization"}, "A-TRA-2", "pelvic trauma"),
        ({"procedure": "arterial_cdt_limb"}, "A-LYS-1", "thrombolytic drug"),
        ({"procedure": "haic_percutaneous"}, "A-IA-5", "chemotherapy"),
        ({"procedure": "nomi_papaverine"}, "A-IA-8", "papaverine"),
        ({"procedure": "preoperative_renal_embolization"}, "A-EMB-7", "embolization before surgery"),
        ({"procedure": "pfo_closure"}, "A-CARD-6", "closure device in the heart or duct"),
        ({"procedure": "cervical_transforaminal_esi"}, "A-PAIN-5", "cervical transforaminal injection"),
        ({"procedure": "celiac_plexus_block"}, "A-PAIN-6", "neurolytic drug listed"),
        ({"procedure": "liver_biopsy", "access": {"guidance": ["ct"]}}, "A-CT-1", "CT guidance"),
        ({"procedure": "liver_biopsy", "access": {"guidance": ["us"]}}, "A-US-1", "ultrasound guidance"),
        ({"procedure": "kidney_ablation", "access": {"guidance": ["mr"]}}, "A-MR-1", "MR guidance"),
        ({"patient": {"allergies": [{"agent": "latex"}]}}, "A-GEN-4", "latex allergy"),
        ({"access": {"site": "transrectal"}}, "A-ACC-1", "natural-orifice access"),
        ({"access": {"site": "radial_artery"}}, "A-ACC-2", "radial or ulnar access"),
    ],
)
def test_an_item_is_switched_on_by_its_facts_and_says_so(
    case: dict[str, Any], shown: str, because: str
) -> None:
    assert because in lines(**case)[shown].because


@pytest.mark.parametrize(
    ("case", "left_out"),
    [
        ({"anesthesia": {"type": "local"}}, "M16"),
        ({"medications": []}, "M11"),
        ({"patient": {"sex": "male"}}, "M13"),
        ({"patient": {"conditions": ["hysterectomy"], "sex": "female"}}, "M26"),
        ({"procedure": "superficial_biopsy"}, "M48"),
        ({"access": {"guidance": ["us"]}}, "M48"),
        ({"procedure": "liver_biopsy"}, "M37"),
        ({"procedure": "liver_biopsy"}, "M55"),
        ({"procedure": "liver_biopsy", "contrast": {"route": "none"}}, "M62-contrast"),
        ({"patient": {"allergies": []}}, "M05"),
    ],
)
def test_an_item_whose_condition_is_false_is_left_out_by_rule(case: dict[str, Any], left_out: str) -> None:
    if left_out == "M62-contrast":
        assert "contrast" not in lines(**case)["M62"].because
    else:
        assert hidden(**case)[left_out].startswith("not: ")


def test_an_item_that_cannot_be_decided_is_shown_with_what_would_decide_it() -> None:
    undecided = lines()["M11"]

    assert undecided.needs == ("medications",)
    assert undecided.because == ("not ruled out: antithrombotic drug",)


def test_ultrasound_for_the_puncture_does_not_take_x_rays_out_of_an_arterial_procedure() -> None:
    assert "M63" in lines(procedure="uterine_fibroid_embolization", access={"guidance": ["us"]})


def test_a_result_is_written_into_its_item_with_the_limit_and_filled_in_when_ok() -> None:
    ok = said("bleeding.inr.ok", Status.OK, values={"labs.inr": 1.1, "limit": 1.8, "comparator": "<="})

    inr = lines((ok,), labs=[{"test": "inr", "value": 1.1, "taken_at": "2026-09-03T09:10"}])["M28"]

    assert inr.text == "INR inside the limit for class and access site: 1.1, limit at most 1.8"
    assert (inr.prefilled, inr.prefilled_from) == ("1.1", "labs, Thu 2026-09-03 09:10")


def test_a_result_above_its_limit_is_named_but_not_filled_in() -> None:
    high = said("bleeding.inr.high", Status.STOP, values={"labs.inr": 2.1, "limit": 1.8, "comparator": "<="})

    inr = lines((high,), labs=[{"test": "inr", "value": 2.1}])["M28"]

    assert inr.prefilled is None
    assert inr.because[0] == "bleeding.inr.high"


def test_a_missing_result_leaves_room_to_write_it() -> None:
    missing = said(
        "bleeding.platelets.missing",
        Status.NOT_ASSESSED,
        values={"limit": 50, "comparator": ">="},
        needs=("labs.platelets",),
    )

    assert lines((missing,))["M29"].text == "Platelets inside the limit: result ____, limit at least 50"


def test_times_of_the_timeline_are_written_into_their_items() -> None:
    dose = TimelineEntry(
        kind="last_dose",
        what="apixaban",
        guideline="sir2019",
        at=AT,
        not_after=True,
        rule="bleeding.hold.apixaban",
    )

    asked = lines((), (dose,), medications=[{"drug": "apixaban"}])["M32"]

    assert asked.text.endswith(": apixaban by Thu 2026-09-03 12:00")


@pytest.mark.parametrize(
    ("case", "name", "text"),
    [
        ({"procedure": "lung_biopsy"}, "M35", ": side ____"),
        ({"procedure": "lung_biopsy", "laterality": "right"}, "M35", ": right"),
        (
            {"procedure": "facet_joint_injection", "laterality": "left", "level": "L4-L5"},
            "M49",
            ": left, L4-L5",
        ),
        ({"patient": {"allergies": []}}, "M51", ": none known"),
        ({}, "M51", ": ____"),
        ({"patient": {"allergies": [{"agent": "latex", "reaction": "hives"}]}}, "M04", ": latex (hives)"),
        ({"patient": {"weight_kg": 72}}, "M38", ": 72 kg"),
        ({"anesthesia": {"type": "general", "asa_class": 3}}, "M44", ": 3"),
        (
            {
                "procedure": "uterine_fibroid_embolization",
                "embolics": [{"material": "gelatin_sponge", "amount": 2, "unit": "mL"}],
            },
            "M55",
            ": gelatin sponge, 2 mL",
        ),
    ],
)
def test_items_carry_the_words_of_the_case(case: dict[str, Any], name: str, text: str) -> None:
    assert lines(**case)[name].text.endswith(text)


def test_no_brace_is_left_in_any_text() -> None:
    for case in ({}, RICH):
        for one in plan(**case).checklist:
            assert "{" not in one.text


def test_in_an_emergency_what_waits_is_asked_but_stops_nothing() -> None:
    case = {"procedure": "pelvic_trauma_embolization", "laterality": "left"}
    elective, emergency = lines(**case, urgency="urgent"), lines(**case, urgency="emergency")

    assert elective["M28"].stops
    assert not emergency["M28"].stops
    assert "emergency: asked, not waited for" in emergency["M28"].because
    assert emergency["M49"].stops
    assert emergency["M59"].stops


def test_contraindications_are_asked_one_by_one_before_thrombolysis() -> None:
    asked = [
        one for one in plan(procedure="ami_thrombolysis").checklist if one.id.startswith("X-contraindication")
    ]

    assert len(asked) > 8
    assert sum(one.stops for one in asked) == sum("absolute" in one.text for one in asked) > 5
    assert all(";" not in one.text for one in asked)


def test_contraindications_the_facts_rule_out_are_not_asked() -> None:
    def text(**patient: Any) -> str:
        return " ".join(
            one.text for one in lines(procedure="prostate_artery_embolization", patient=patient).values()
        )

    assert "active urinary infection" in text()
    assert "active urinary infection" not in text(conditions=[])


def test_a_sites_own_items_are_added_to_every_list() -> None:
    own = item(id="S-1", checklist="site", text="Radio on{side}", evidence=Evidence.SITE)
    pack = PackWith(site_items={"S-1": own})

    sheet = build_checklist(Situation(facts(procedure="lung_biopsy"), pack, AT), (), (), "who_surgical")  # type: ignore[arg-type]

    assert rule_faults(pack) == []  # type: ignore[arg-type]
    assert [one.text for one in sheet.lines if one.id == "S-1"] == ["Radio on: side ____"]


def test_every_line_says_who_answers_how_and_from_where() -> None:
    for case in ({}, RICH):
        for one in plan(**case).checklist:
            assert one.who
            assert one.sources
            assert (one.answer is AnswerKind.CHOICE) == bool(one.choices)


def test_a_line_reads_back_from_its_json() -> None:
    for one in plan(**RICH).checklist:
        assert msgspec.json.decode(msgspec.json.encode(one), type=ChecklistLine) == one
