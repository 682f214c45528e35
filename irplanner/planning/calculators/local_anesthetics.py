"""Local anesthetic calculators: largest dose and volume, mixtures, tumescent solution, lipid rescue."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.local_anesthetics import LocalAnestheticAgent
from irplanner.errors import InputError
from irplanner.planning.calculators.calculator import Answer, Calculator
from irplanner.planning.calculators.inputs import Input, Kind, Values
from irplanner.planning.care.local_anesthetic_limits import lipid_bolus_ml, max_dose_mg, volume_ml
from irplanner.planning.cited import weakest
from irplanner.planning.comparison import holds

KG_PER_LB = 0.45359237  # the international pound, exact
_FORMULA = "the lower of mg/kg x weight and the absolute limit; volume rounded down to 0.1 mL"
_WEIGHT = Input("weight_kg", required=False)
_AGENT = Input("agent", Kind.TEXT, meaning="id of section local_anesthetics, e.g. lidocaine_plain")


def _largest(values: Values, catalog: Catalog) -> Answer:
    agent = _agent(values.text("agent"), catalog)
    if not (values.has("weight_kg") or values.has("weight_lb")):
        raise values.missing("weight_kg", "weight_lb")
    if values.has("weight_kg") and values.has("weight_lb"):
        raise InputError("Weight is given twice, in kg and in lb.", "Give one of them.")
    weight = values.number_or_none("weight_kg") or round(values.number("weight_lb") * KG_PER_LB, 9)
    most = max_dose_mg(agent, weight)
    percent = values.number_or_none("percent")
    results: dict[str, object] = {"max_mg": most}
    if most is not None and percent is not None:
        per_percent = catalog.care_limits["local_anesthetic.mg_per_ml"].value
        results["max_ml"] = volume_ml(most, percent, per_percent)
    notes = [text for text in (agent.conflict, agent.note) if text]
    limit = catalog.care_limits["local_anesthetic.ideal_weight_bmi"]
    notes.append(f"Above BMI {limit.value:g} give the ideal weight.")
    units = {"max_mg": "mg", "max_ml": "mL"}
    return Answer(results, agent.sources, agent.evidence, units=units, formula=_FORMULA, notes=tuple(notes))


def _agent(name: str, catalog: Catalog) -> LocalAnestheticAgent:
    agent = catalog.local_anesthetics.get(name)
    if agent is None:
        raise InputError(
            f"There is no local anesthetic {name!r}.", f"Known: {', '.join(catalog.local_anesthetics)}."
        )
    return agent


def _mixture(values: Values, catalog: Catalog) -> Answer:
    doses = values.data("doses_mg")
    if not isinstance(doses, dict) or not doses:
        raise InputError("doses_mg is no map.", 'Give {"lidocaine_plain": 100, "bupivacaine_plain": 50}.')
    weight, share, agents = values.number("weight_kg"), 0.0, []
    for name, dose in doses.items():
        agent = _agent(str(name), catalog)
        if isinstance(dose, bool) or not isinstance(dose, int | float) or not dose >= 0:
            raise InputError(f"{name} has the dose {dose!r}.", "Give milligrams, 0 or more.")
        most = max_dose_mg(agent, weight)
        share += dose / most if most else 0.0
        agents.append(agent)
    mix = catalog.care_limits["local_anesthetic.mix"]
    share = round(share, 9)
    cautions = tuple(agent.mixing_caution for agent in agents if agent.mixing_caution and len(agents) > 1)
    return Answer(
        {"fraction": share, "within_limit": not holds(mix, share)},
        tuple(dict.fromkeys(source for entry in (mix, *agents) for source in entry.sources)),
        weakest(mix.evidence, *(agent.evidence for agent in agents)),
        formula="sum of dose / largest dose of each agent, at most 1",
        notes=cautions,
    )


def _strength(values: Values, catalog: Catalog) -> Answer:
    limit = catalog.care_limits["local_anesthetic.mg_per_ml"]
    strength = round(values.number("percent") * limit.value, 9)
    return Answer({"mg_per_ml": strength}, limit.sources, limit.evidence, formula="percent x 10 = mg/mL")


def _tumescent(values: Values, catalog: Catalog) -> Answer:
    agent = catalog.local_anesthetics["tumescent_lidocaine"]
    names = ("local_anesthetic.tumescent_traditional", "local_anesthetic.tumescent_liposuction")
    known = [agent.max_mg_per_kg, *(catalog.care_limits[name].value for name in names)]
    limit = values.number_or_none("limit_mg_per_kg") or agent.max_mg_per_kg
    notes = [] if limit in known else [f"{limit:g} mg/kg is none of the published limits."]
    notes.append("Published limits: " + ", ".join(f"{figure:g}" for figure in known) + " mg/kg.")
    return Answer(
        {"max_mg": round(limit * values.number("weight_kg"), 9)},
        agent.sources,
        agent.evidence,
        units={"max_mg": "mg"},
        formula="mg/kg x weight",
        notes=tuple(notes),
    )


def _lipid(values: Values, catalog: Catalog) -> Answer:
    weight = values.number("ideal_weight_kg")
    rows = list(catalog.lipid_rescue.values())
    most = catalog.care_limits["local_anesthetic.lipid_max"]
    boluses = lipid_bolus_ml(rows, weight)
    notes = [f"Then infuse {row.infusion}." for row in rows if holds(row.weight, weight)]
    if len(boluses) > 1:
        notes.append(
            f"The checklist does not say which row holds at this weight: {boluses[0]:g} or {boluses[1]:g} mL."
        )
    return Answer(
        {"bolus_ml": boluses[0], "max_total_ml": round(most.value * weight, 9)},
        rows[0].sources,
        rows[0].evidence,
        units={"bolus_ml": "mL", "max_total_ml": "mL"},
        formula="lipid emulsion 20 % by ideal weight",
        notes=tuple(notes),
    )


_LARGEST_INPUTS = (_AGENT, _WEIGHT, Input("weight_lb", required=False), Input("percent", required=False))
CALCULATORS = (
    Calculator(
        "local_anesthetic_max",
        "Largest dose and volume of a local anesthetic",
        _LARGEST_INPUTS,
        _largest,
        ("max_mg", "max_ml"),
        main="max_mg",
    ),
    Calculator(
        "local_anesthetic",
        "The same by its short name",
        _LARGEST_INPUTS,
        _largest,
        ("max_mg", "max_ml"),
        main="max_mg",
    ),
    Calculator(
        "local_anesthetic_mix",
        "Share of the limit that several agents take together",
        (Input("weight_kg"), Input("doses_mg", Kind.JSON, meaning="map of agent and mg")),
        _mixture,
        ("fraction", "within_limit"),
        main="fraction",
    ),
    Calculator(
        "percent_to_mg_ml",
        "Strength of a solution",
        (Input("percent", range_id="solution_percent"),),
        _strength,
        ("mg_per_ml",),
        main="mg_per_ml",
    ),
    Calculator(
        "tumescent_lidocaine",
        "Largest dose of tumescent lidocaine",
        (Input("weight_kg"), Input("limit_mg_per_kg", required=False)),
        _tumescent,
        ("max_mg",),
        main="max_mg",
    ),
    Calculator(
        "lipid_rescue",
        "Lipid emulsion in local anesthetic toxicity",
        (Input("ideal_weight_kg"),),
        _lipid,
        ("bolus_ml", "max_total_ml"),
        main="bolus_ml",
    ),
)
