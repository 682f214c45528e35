"""MELD 3.0, ALBI and Child-Pugh of a patient whose liver matters here, from what is already entered.

They are figures for the team, not limits. MELD and ALBI are shown when their values are known and ask for
nothing; Child-Pugh is of chronic liver disease and asks for what its class still depends on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.models.enums import Sex, Status
from irplanner.planning.cited import finding
from irplanner.planning.laboratory.kidney import lab_value
from irplanner.planning.outcome import Derived, Value
from irplanner.planning.rules.patient_conditions import has_condition
from irplanner.planning.scores.child_pugh import child_pugh_finding
from irplanner.planning.scores.liver import UMOL_PER_MG_DL_BILIRUBIN, albi, meld_3_uncapped
from irplanner.planning.scores.points import band_of
from irplanner.planning.topic import TopicAnswer

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

LIVER = "liver"
_G_L_PER_G_DL = 10


def assess_liver_scores(case: Situation) -> TopicAnswer:
    """Answer for work on the liver and for patients with chronic liver disease."""
    answer = TopicAnswer()
    if case.procedure.body_region != LIVER and not has_condition(case, "chronic_liver_disease"):
        return answer
    for derived, score_id, words in ((_meld(case), "meld_3", ""), _albi(case)):
        if derived is None:
            continue
        score = case.catalog.scores[score_id]
        answer.derived[score_id] = derived
        answer.findings.append(
            finding(
                score,
                f"scores.{score_id}",
                Status.INFO,
                f"{score.label}: {derived.value:g}{words}.",
                detail=f"{score.note[:1].upper()}{score.note[1:]}." if score.note else "",
                values={"score": derived.value, **derived.inputs},
                field="labs.bilirubin",
            )
        )
    if has_condition(case, "chronic_liver_disease"):
        answer.findings.append(child_pugh_finding(case, answer))
    return answer


def _meld(case: Situation) -> Derived | None:
    score = case.catalog.scores["meld_3"]
    sex = case.facts.patient.sex
    names = ("bilirubin", "sodium", "inr", "creatinine", "albumin")
    values = {name: lab_value(case, name) for name in names}
    if sex not in (Sex.FEMALE, Sex.MALE) or case.conditions is None or not all(values.values()):
        return None
    known = {name: value for name, value in values.items() if value is not None}
    dialysis = bool(has_condition(case, "dialysis"))
    result = meld_3_uncapped(
        female=sex is Sex.FEMALE,
        bilirubin_mg_dl=known["bilirubin"],
        sodium_mmol_l=known["sodium"],
        inr=known["inr"],
        creatinine_mg_dl=known["creatinine"],
        albumin_g_dl=known["albumin"],
        dialysis=dialysis,
    )
    inputs: dict[str, Value] = {**known, "sex": str(sex), "dialysis": dialysis}
    highest = score.highest if score.highest is not None else result
    return Derived(
        value=min(result, highest), unit="1", formula=score.id, inputs=inputs, source=score.sources[0]
    )


def _albi(case: Situation) -> tuple[Derived | None, str, str]:
    score = case.catalog.scores["albi"]
    bilirubin, albumin = lab_value(case, "bilirubin"), lab_value(case, "albumin")
    if not bilirubin or not albumin:
        return None, score.id, ""
    result = albi(bilirubin_umol_l=bilirubin * UMOL_PER_MG_DL_BILIRUBIN, albumin_g_l=albumin * _G_L_PER_G_DL)
    derived = Derived(
        value=round(result, 2),
        unit="1",
        formula=score.id,
        inputs={"bilirubin": bilirubin, "albumin": albumin},
        source=score.sources[0],
    )
    return derived, score.id, f", {band_of(score, result).level}"
