"""Local anesthetics of periprocedural.yaml as pack entries."""

from __future__ import annotations

from pathlib import Path

from care_rows import Raw, cited, limit, note, recalled, sentence, span
from pack_yaml import without_empty, write_section

AGENT_LABELS = {"plain": "plain", "epinephrine": "with epinephrine"}
AT = "local_anesthetics."


def write_local_anesthetics(local: Raw, folder: Path) -> None:
    """Write resources/catalog/local_anesthetics/*.yaml."""
    _section(
        folder / "agents.yaml",
        "local_anesthetics",
        [*(_agent(key, row, local) for key, row in local["agents"].items()), _tumescent(local)],
        "Largest dose for one procedure: the lower of mg/kg and the absolute limit.\n"
        "Above BMI 30 the ideal weight counts.",
    )
    _write_reduce(local["reduce_for"], folder)
    _write_lipid(local["last"], folder)
    _write_limits(local, folder)
    _write_notes(local, folder)


def _section(path: Path, section: str, entries: list[Raw], header: str) -> None:
    write_section(path, section, [without_empty(entry) for entry in entries], header)


def _agent(key: str, row: Raw, local: Raw) -> Raw:
    name, _, kind = key.partition("_")
    mixing = local["mixing"]["label_caution"] if name == "mepivacaine" else None
    return {
        "id": key,
        "label": f"{sentence(name)} {AGENT_LABELS[kind]}",
        "drug_class": row["class"],
        "max_mg_per_kg": row["max_mg_per_kg"],
        "absolute_mg": row["absolute_mg"],
        "max_24h_mg": row.get("max_24h_mg"),
        "min_repeat_h": row.get("min_repeat_h"),
        "mixing_caution": sentence(mixing) if mixing else None,
        **cited(row, f"{AT}agents.{key}", note=row.get("mg_per_kg_note")),
    }


def _tumescent(local: Raw) -> Raw:
    row = local["tumescent_lidocaine"]
    note = f"for {row['use']}; choose this agent only for the dilute solution around the vein"
    return {
        "id": "tumescent_lidocaine",
        "label": "Tumescent lidocaine with epinephrine",
        "drug_class": "amide",
        "max_mg_per_kg": row["with_epinephrine_no_liposuction_mg_per_kg"],
        "usual_percent": span(row["typical_concentration_percent"]),
        **cited(row, AT + "tumescent_lidocaine", note=note),
    }


def _write_reduce(reduce: Raw, folder: Path) -> None:
    said = cited(reduce, AT + "reduce_for")
    infant = reduce["infant_reduction_percent"]
    _section(
        folder / "reduce_for.yaml",
        "reduced_dose_groups",
        [
            {"id": "frail", "text": "elderly or frail (no age is given)", "conditions": ["frail"], **said},
            {"id": "heart_failure", "text": "heart failure", "conditions": ["heart_failure"], **said},
            {"id": "liver_disease", "text": "liver disease", "conditions": ["chronic_liver_disease"], **said},
            {"id": "infant", "text": "infants under 6 months", "age": {"op": "<", "value": 0.5}}
            | {"reduce_percent": infant, **said},
            {"id": "pregnancy", "text": "late pregnancy", "pregnancy": True, **said},
        ],
        "Groups in whom less is given. The source gives a figure for infants only.",
    )


def _write_lipid(last: Raw, folder: Path) -> None:
    lipid = last["lipid_20_percent"]
    over, under = lipid["over_70_kg"], lipid["under_70_kg"]
    at = AT + "last.lipid_20_percent."
    slow = f"{under['infusion_ml_per_kg_min']} mL/kg/min (pump under {under['pump_if_under_kg']} kg)"
    _section(
        folder / "lipid_rescue.yaml",
        "lipid_rescue",
        [
            {"id": "over_70_kg", "weight": {"op": ">", "value": 70}, "bolus_ml": over["bolus_ml"]}
            | {"bolus_over_min": span(over["bolus_over_min"])}
            | {"infusion": f"{over['infusion_ml']} mL over {over['infusion_over_min']} min"}
            | cited({}, at + "over_70_kg", parent=last),
            {
                "id": "under_70_kg",
                "weight": {"op": "<", "value": 70},
                "bolus_ml_per_kg": under["bolus_ml_per_kg"],
            }
            | {"bolus_over_min": span(under["bolus_over_min"]), "infusion": slow}
            | cited({}, at + "under_70_kg", parent=last, note=f"exactly 70 kg: {lipid['exactly_70_kg']}"),
        ],
        "Lipid emulsion 20 % in local anesthetic systemic toxicity, by ideal weight.\n"
        "The checklist does not say which row holds at exactly 70 kg; the two differ by 5 percent.",
    )


def _write_limits(local: Raw, folder: Path) -> None:
    lipid, tumescent = local["last"]["lipid_20_percent"], local["tumescent_lidocaine"]
    last = cited({}, AT + "last.lipid_20_percent", parent=local["last"])
    dilute = cited(tumescent, AT + "tumescent_lidocaine")
    percent = cited(local["percent_to_mg_per_ml"], AT + "percent_to_mg_per_ml")
    mixing = cited(local["mixing"], AT + "mixing")
    _section(
        folder / "limits.yaml",
        "care_limits",
        [
            limit(
                "local_anesthetic.ideal_weight_bmi",
                (">", 30, "kg/m2"),
                "the ideal weight sets the limit",
                recalled("label_lidocaine", AT + "rule"),
            ),
            limit("local_anesthetic.mg_per_ml", ("=", 10, "mg/mL"), "per percent of solution", percent),
            limit("local_anesthetic.mix", (">", 1, "1"), "the mixture is above the limit", mixing),
            limit(
                "local_anesthetic.lipid_max",
                ("=", lipid["max_total_ml_per_kg"], "mL/kg"),
                "largest total of lipid emulsion, ideal weight",
                last,
            ),
            limit(
                "local_anesthetic.lipid_continue",
                ("=", lipid["continue_after_stable_min"], "min"),
                "continue the infusion after the circulation is stable",
                last,
            ),
            limit(
                "local_anesthetic.tumescent_liposuction",
                ("=", tumescent["with_liposuction_mg_per_kg"], "mg/kg"),
                "tumescent limit with liposuction",
                dilute,
            ),
            limit(
                "local_anesthetic.tumescent_traditional",
                ("=", tumescent["traditional_limit_mg_per_kg"], "mg/kg"),
                "traditional tumescent limit",
                dilute,
            ),
        ],
        "Single figures about local anesthetics.",
    )


def _write_notes(local: Raw, folder: Path) -> None:
    last = local["last"]
    lipid, epinephrine, observe = last["lipid_20_percent"], last["epinephrine"], last["observe"]
    at = AT + "last."
    seen = cited(last, at + "steps")
    least = (
        f"Epinephrine in toxicity: at most {epinephrine['dose_mcg_per_kg_max']} mcg/kg; {epinephrine['note']}"
    )
    watch = (
        f"Observe {observe['seizure_only_h']} h after a seizure alone, {observe['cardiovascular_h']} h after"
        " cardiovascular signs"
    )
    topic = "local_anesthetic."
    _section(
        folder / "notes.yaml",
        "practice_points",
        [
            note(
                topic + "signs",
                "Early signs of toxicity",
                cited(last, at + "early_signs"),
                last["early_signs"],
            ),
            note(topic + "steps", "Toxicity: what to do", seen, last["steps"]),
            note(
                topic + "unstable",
                f"If unstable: {lipid['if_unstable']}",
                cited(last, at + "lipid_20_percent.if_unstable"),
            ),
            note(topic + "avoid", "Avoid in toxicity", cited(last, at + "avoid"), last["avoid"]),
            note(topic + "propofol", f"Propofol is {last['propofol']}", cited(last, at + "propofol")),
            note(topic + "epinephrine", least, recalled("asra2020", at + "epinephrine")),
            note(topic + "observe", watch, recalled("asra2020", at + "observe")),
            note(
                topic + "mixing",
                "Doses of a mixture add as fractions of each maximum",
                cited(local["mixing"], AT + "mixing"),
            ),
            note(
                topic + "volume",
                "The volume is the dose over the strength, rounded down to 0.1 mL",
                recalled("label_lidocaine", AT + "ml_rule"),
            ),
        ],
        "Local anesthetic systemic toxicity and mixtures.",
    )
