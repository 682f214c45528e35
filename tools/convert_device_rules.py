"""Turn the reference's sizing and fit rules into pack files. Run once; the files are then edited by hand.

    python tools/convert_device_rules.py ../shared/clinical/materials_devices.yaml resources/catalog

Numbers the reference writes inside an expression are carried by name beside it (FIGURES_OF).
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from device_rows import cited, fact, rest, source_list
from pack_yaml import read_reference, without_empty, write_section
from rule_figures import EVIDENCE_OF, FIELD_EVIDENCE_OF, FIGURES_OF, FIT_FIGURES_OF, MATERIALS_OF
from us_spelling import american

Raw = dict[str, Any]
SIZING_FILES = {
    "sizing_implants": ("coil_", "plug_", "filter_"),
    "sizing_particles": ("particle_",),
    "dose_limits": (
        "y90_",
        "ethanol_",
        "sts_",
        "polidocanol_",
        "lipiodol_",
        "doxorubicin_",
        "dmso_",
        "nbca_",
        "thrombin_",
    ),
    "sizing_access": ("radial_", "angio_", "exoseal_", "manta_"),
}
_SIZING_PLAIN = {
    "id", "applies_to", "question", "expr", "formula", "level", "reason", "basis", "source", "seen", "page",
    "note", "facts", "options", "table", "bands", "boundary_note", "derived", "usual",
}  # fmt: skip


def convert(reference: Path, pack: Path) -> None:
    """Write sizing rules by subject, and the fit rules."""
    raw = read_reference(reference)
    for name, prefixes in SIZING_FILES.items():
        write_section(
            pack / "devices" / f"{name}.yaml",
            "sizing_rules",
            american([_sizing_rule(rule) for rule in raw["sizing_rules"] if rule["id"].startswith(prefixes)]),
            "Sizing and dose rules. `expression` is for people; the program computes with `figures`.",
        )
    write_section(
        pack / "devices" / "fit_rules.yaml",
        "fit_rules",
        american([_fit_rule(rule) for rule in raw["fit_rules"]["rules"]]),
        "Rules of fit. `expression` is for people; the program computes with `figures`.\n"
        "Missing input never means that it fits; a statement on the label overrides the geometry.",
    )


def _sizing_rule(raw: Raw) -> Raw:
    figures = {**rest(raw, _SIZING_PLAIN), **_options(raw), **FIGURES_OF.get(raw["id"], {})}
    return without_empty(
        {
            "id": raw["id"],
            "question": raw.get("question"),
            "applies_to": raw["applies_to"],
            "level": raw["level"],
            "basis": raw["basis"],
            "expression": raw.get("expr"),
            "formula": raw.get("formula"),
            "figures": figures,
            "materials": MATERIALS_OF.get(raw["id"]),
            "bands": [
                {
                    "range": row["lsf_pct"],
                    "action": row["action"],
                    "reduction_pct": {"no reduction": 0, "do not treat": 100}.get(
                        row["action"], _percent_in(row["action"])
                    ),
                }
                for row in raw.get("bands", ())
            ],
            "boundary_note": raw.get("boundary_note"),
            "derivation": raw.get("derived"),
            "reason": raw.get("reason"),
            **_grounds(raw),
            "note": raw.get("note"),
            "field_evidence": FIELD_EVIDENCE_OF.get(raw["id"]),
            "facts": [fact(row, raw) for row in raw.get("facts", ())],
        }
    )


def _percent_in(action: str) -> int:
    return int("".join(letter for letter in action if letter.isdigit()) or 0)


def _options(raw: Raw) -> Raw:
    """Return sizes by material or by model as figures; a material that fits at any size is no figure."""
    options = {key: value for key, value in raw.get("options", {}).items() if value is not True}
    return {**options, **({"vessel_mm": raw["table"]} if "table" in raw else {})}


def _grounds(raw: Raw) -> Raw:
    """Return sources and evidence; a rule that names none rests on its facts, as well as EVIDENCE_OF says."""
    if "source" in raw:
        return cited(raw)
    sources = [source for row in raw["facts"] for source in source_list(row["source"])]
    return {"sources": list(dict.fromkeys(sources)), "evidence": EVIDENCE_OF[raw["id"]]}


def _fit_rule(raw: Raw) -> Raw:
    how = raw.get("evidence")
    engineering = how == "engineering"
    figures = dict(FIT_FIGURES_OF.get(raw["id"], {}))
    if "reference_min_in" in raw:
        figures["reference_min_in"] = raw["reference_min_in"]
    return without_empty(
        {
            "id": raw["id"],
            "words": raw["words"],
            "expression": raw["expr"],
            "unit": raw.get("unit"),
            "level": raw["level"],
            "verdict_if_false": raw.get("verdict_if_false"),
            "verdict_if_below": raw.get("verdict_if_below"),
            "verdict_if_above": raw.get("verdict_if_above"),
            "figures": figures,
            **cited(raw),
            **({"evidence": "engineering"} if engineering else {}),
            "field_evidence": FIELD_EVIDENCE_OF.get(raw["id"]),
            "evidence_note": None if engineering else how,
            "exceptions": raw.get("exceptions"),
            "was": raw.get("was"),
        }
    )


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
