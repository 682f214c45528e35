"""Premedication calculators: clock times, what can still begin, and the 2025 indications."""

from __future__ import annotations

from typing import Any

from irplanner.catalog.catalog import Catalog
from irplanner.errors import InputError
from irplanner.planning.calculators.calculator import Answer, Calculator
from irplanner.planning.calculators.inputs import Input, Kind, Values
from irplanner.planning.contrast_allergy.premedication import can_begin, doses, regimens_for, start_by
from irplanner.planning.contrast_allergy.prior import rule_for

_CONTRAST_TIME = Input("contrast_time", Kind.MOMENT)
_PRIORS = {
    "mild": "mild_immediate",
    "moderate": "moderate_immediate",
    "severe": "severe_immediate",
    "physiologic": "physiologic_or_chemotoxic",
    "chemotoxic": "physiologic_or_chemotoxic",
    "shellfish": "isolated_shellfish_allergy",
    "iodine": "isolated_iodine_allergy",
    "unknown": "unknown_severity",
}


def _clock(values: Values, catalog: Catalog) -> Answer:
    regimen = catalog.premedication_regimens[values.text("regimen")]
    results: dict[str, Any] = {}
    for dose in doses(regimen, values.moment("contrast_time")):
        key = f"{dose.step.drug}_{dose.step.dose_mg:g}mg"
        if dose.step.optional:
            results[f"{key}_optional"] = dose.at
        else:
            results.setdefault(key, []).append(dose.at)
    notes = ["Premedication lowers the risk of a reaction but does not remove it."]
    if regimen.no_oral_route:
        notes.append(f"No oral route: {regimen.no_oral_route}.")
    words = ", ".join(f"{step.drug} {step.hours_before:g} h before" for step in regimen.steps)
    return Answer(results, regimen.sources, regimen.evidence, formula=words, notes=tuple(notes))


def _feasible(values: Values, catalog: Catalog) -> Answer:
    now, contrast = values.moment("now"), values.moment("contrast_time")
    if (now.tzinfo is None) is not (contrast.tzinfo is None):
        raise InputError(
            "premedication_feasible: one time has an offset and one has none.", "Give both the same way."
        )
    regimens = {regimen.id: regimen for regimen in regimens_for(catalog, child=False)}
    fast = regimens["accelerated_iv_a"]
    named = {"oral_13h": regimens["oral_13h"], "oral_12h": regimens["oral_12h"], "accelerated_iv": fast}
    return Answer(
        {
            **{key: can_begin(regimen, now, contrast) for key, regimen in named.items()},
            "begin_by": {key: start_by(regimen, contrast) for key, regimen in named.items()},
        },
        fast.sources,
        fast.evidence,
        formula="begin no later than contrast minus "
        + ", ".join(f"{regimen.lead_h:g} h ({key})" for key, regimen in named.items()),
        notes=("A single dose 1 h before is for emergencies; there is no proof that it works.",),
    )


def _indication(values: Values, catalog: Catalog) -> Answer:
    rules = catalog.premedication_rules["update_2025"]
    rule = rule_for(rules, values.text("prior"))
    notes = [rules.conflict] if rules.conflict else []
    return Answer(
        {"action": rule.action, "advice": rule.advice},
        rules.sources,
        rules.evidence,
        formula=f"{rules.label}, {rules.dated}",
        notes=tuple(notes),
    )


CALCULATORS = (
    Calculator(
        "premedication_clock",
        "Times of premedication back from contrast",
        (_CONTRAST_TIME, Input("regimen", Kind.CHOICE, choices=("oral_13h", "oral_12h"))),
        _clock,
        ("prednisone_50mg", "methylprednisolone_32mg", "diphenhydramine_50mg_optional"),
    ),
    Calculator(
        "premedication_feasible",
        "Which premedication can still begin in time",
        (Input("now", Kind.MOMENT), _CONTRAST_TIME),
        _feasible,
        ("oral_13h", "oral_12h", "accelerated_iv", "begin_by"),
    ),
    Calculator(
        "premedication_indication_2025",
        "Premedication by earlier reaction, ACR and AAAAI consensus of 2025",
        (
            Input(
                "prior",
                Kind.CHOICE,
                choices=tuple(dict.fromkeys(_PRIORS.values())),
                spellings=_PRIORS,
            ),
        ),
        _indication,
        ("action", "advice"),
    ),
)
