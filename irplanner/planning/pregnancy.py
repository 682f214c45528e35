"""Pregnancy and breast-feeding against radiation, contrast and sedation.

Who is asked is the site's policy (`pregnancy.who_is_asked`). Not asked is unknown, never no.
"""

from __future__ import annotations

from collections.abc import Iterator

from irplanner.models.enums import Pregnancy, Sex, Status
from irplanner.planning.cited import finding
from irplanner.planning.contrast.agent import GADOLINIUM, IODINATED, goes_into_vessels, kind_of_contrast
from irplanner.planning.outcome import Finding
from irplanner.planning.rules.patient_conditions import has_condition
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import joined

POLICY = "pregnancy.who_is_asked"
FIELD, SEX, AGE = "patient.pregnancy", "patient.sex", "patient.birth_date"
RULED_OUT_BY = ("hysterectomy", "sterilized", "postmenopausal")
# Body regions whose fluoroscopy can reach the fetus directly, not by scatter alone.
NEAR_FETUS = frozenset({"abdomen", "liver", "biliary", "spleen", "kidney", "pelvis", "spine", "whole_body"})


def could_be_pregnant(case: Situation) -> bool | None:
    """Say whether pregnancy is to be asked for; None while sex or age, which would decide, is unknown."""
    policy = case.catalog.site_policies[POLICY]
    sex = case.facts.patient.sex
    if sex is Sex.MALE:
        return False
    if any(has_condition(case, name) for name in RULED_OUT_BY):
        return False
    age, low, high = case.age_years, policy.values.get("from_years"), policy.values.get("through_years")
    if age is not None and ((low is not None and age < low) or (high is not None and age > high)):
        return False
    if sex in (None, Sex.UNKNOWN):
        return None
    return True if policy.choice == "all_but_male" else sex is Sex.FEMALE


def assess_pregnancy(case: Situation) -> TopicAnswer:
    """Return what pregnancy means for this case; nothing for who cannot be pregnant."""
    answer = TopicAnswer()
    pregnancy = _recorded(case)
    asked = could_be_pregnant(case)
    if asked is False and pregnancy not in (Pregnancy.YES, Pregnancy.POSSIBLE):
        answer.findings.extend(_ruled_out(case))
        return answer
    if case.known.values.get("uses.ionizing_radiation") is not False:
        answer.findings.append(_radiation(case, pregnancy))
    if pregnancy in (Pregnancy.YES, Pregnancy.POSSIBLE):
        answer.findings.extend(_contrast(case))
        answer.findings.extend(_sedation(case))
    if case.facts.patient.breast_feeding:
        answer.findings.extend(_breast_feeding(case))
    return answer


def _recorded(case: Situation) -> Pregnancy | None:
    pregnancy = case.facts.patient.pregnancy
    return None if pregnancy is Pregnancy.UNKNOWN else pregnancy


def _radiation(case: Situation, pregnancy: Pregnancy | None) -> Finding:
    point = case.catalog.practice_points["pregnancy.ask_and_test"]
    dose = case.catalog.practice_points["pregnancy.fetal_dose"]
    near = case.procedure.body_region in NEAR_FETUS
    place = "near the fetus" if near else "away from the fetus"
    far = "" if near else case.catalog.practice_points["pregnancy.outside_abdomen"].text
    rule, detail = "pregnancy.radiation", joined(point.text, dose.text, far)
    region = case.procedure.body_region
    if pregnancy is Pregnancy.NO:
        return finding(point, rule, Status.OK, "Not pregnant, as recorded.", field=FIELD)
    if pregnancy is None:
        sex = case.facts.patient.sex
        return finding(
            point,
            rule,
            Status.NOT_ASSESSED,
            "Pregnancy is not recorded before a procedure with X-rays.",
            detail=detail,
            action="Ask, and test where that is the site's rule.",
            needs=(FIELD, SEX) if sex in (None, Sex.UNKNOWN) else (FIELD,),
        )
    if pregnancy is Pregnancy.POSSIBLE:
        test = case.catalog.practice_points["pregnancy.hcg_test"]
        words = "test (hCG) before it" if near else "test where it would change the plan"
        return finding(
            point,
            rule,
            Status.CAUTION,
            f"Pregnancy is possible, X-rays {place}: {words}.",
            detail=joined(detail, test.text),
            action="Test (urine or serum hCG) before fluoroscopy."
            if near
            else "Ask again and shield by distance.",
            values={"procedure.body_region": region},
            field=FIELD,
            also=(test,) if near else (),
        )
    stops = near and not case.is_emergency
    return finding(
        point,
        rule,
        Status.STOP if stops else Status.CAUTION,
        f"Patient is pregnant, X-rays {place}.",
        detail=joined(dose.text, far),
        action=_pregnant_action(case, near=near),
        values={"procedure.body_region": region},
        field=FIELD,
        also=(dose,),
    )


def _pregnant_action(case: Situation, *, near: bool) -> str:
    if not near:
        return "Keep the dose low and the field away from the uterus; inform the patient."
    if case.is_emergency:
        return "Do not wait for it: small field, low dose; call obstetrics, and the physicist afterwards."
    return "Use ultrasound or put it off; else agree on the fetal dose with obstetrics and physicist."


def _contrast(case: Situation) -> Iterator[Finding]:
    if not goes_into_vessels(case):
        return
    kind = kind_of_contrast(case)
    if kind == IODINATED:
        point = case.catalog.practice_points["pregnancy.iodinated_contrast"]
        title = "Iodinated contrast in pregnancy may be used when needed; newborn thyroid is checked."
        yield finding(
            point, "pregnancy.contrast", Status.INFO, title, detail=point.text, field="contrast.agent"
        )
    elif kind == GADOLINIUM:
        point = case.catalog.practice_points["pregnancy.gadolinium"]
        title = "Gadolinium in pregnancy: avoid unless essential."
        yield finding(
            point,
            "pregnancy.contrast",
            Status.CAUTION,
            title,
            action="Choose another agent, or record why it is essential.",
            field="contrast.agent",
        )


def _sedation(case: Situation) -> Iterator[Finding]:
    if not case.known.values.get("uses.sedation"):
        return
    point = case.catalog.practice_points["pregnancy.sedation_drugs"]
    weeks = point.number("displacement_from_weeks")
    yield finding(
        point,
        "pregnancy.sedation",
        Status.CAUTION,
        f"Sedation in pregnancy: smallest dose; tilt the uterus to the left after about {weeks:g} weeks.",
        detail=point.text,
        action="Ask obstetrics and anesthesia.",
        field="anesthesia.type",
    )


def _breast_feeding(case: Situation) -> Iterator[Finding]:
    if not goes_into_vessels(case) or kind_of_contrast(case) not in (IODINATED, GADOLINIUM):
        return
    point = case.catalog.practice_points["pregnancy.breast_feeding"]
    yield finding(
        point,
        "pregnancy.breast_feeding",
        Status.INFO,
        "Breast-feeding may go on after contrast.",
        detail=point.text,
        field="patient.breast_feeding",
    )


def _ruled_out(case: Situation) -> Iterator[Finding]:
    point = case.catalog.practice_points["pregnancy.ask_and_test"]
    for name in RULED_OUT_BY:
        if has_condition(case, name):
            label = case.catalog.conditions[name].label
            yield finding(
                point,
                "pregnancy.radiation",
                Status.OK,
                f"Pregnancy is ruled out: {label.lower()}.",
                field=FIELD,
            )
            return
