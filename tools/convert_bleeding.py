"""Turn the clinical reference's bleeding.yaml into pack files. Run once; the files are then edited by hand.

python tools/convert_bleeding.py ../shared/clinical/bleeding.yaml resources/catalog
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import bleeding_names as names
import bleeding_wording as wording
from bleeding_drugs import write_asra, write_sir_drugs, write_uncovered
from bleeding_rows import NUMBER, Raw, cited, confidence, number
from pack_yaml import read_reference, without_empty, write_section

_LIMIT = re.compile(rf"^(INR|platelets|fibrinogen) (<=|>=|<|>) {NUMBER}$")
_TESTS = {"INR": "inr", "platelets_10e9_per_L": "platelets", "fibrinogen_mg_dL": "fibrinogen"}
_URL = re.compile(r"https?://[^\s)]+")


def convert(reference: Path, pack: Path) -> None:
    """Write every pack file that rests on bleeding.yaml."""
    raw = read_reference(reference)
    folder = pack / "bleeding"
    _write_sources(raw["sources"], pack / "sources" / "bleeding.yaml")
    _write_classes(raw["procedure_risk"], folder)
    _write_labs(raw["lab_rules"], folder)
    write_sir_drugs(raw["antithrombotics"], folder)
    write_uncovered(raw["antithrombotics"]["not_covered_by_sir"]["drugs"], folder)
    write_asra(raw["asra_pain"], folder)
    _write_alerts(raw["thrombosis_alerts"], folder)
    _write_notes(raw, folder)
    write_section(
        pack / "open_points" / "bleeding.yaml",
        "open_points",
        [
            without_empty({"id": f"bleeding.{number:02d}", "text": text, "concerns": concerns})
            for number, (text, concerns) in enumerate(
                zip(raw["unsure"], names.UNSURE_CONCERNS, strict=True), start=1
            )
        ],
        "What the reference on bleeding is itself unsure of.",
    )


def _write_sources(raw: Raw, path: Path) -> None:
    entries = []
    for source_id, entry in raw.items():
        url = _URL.search(str(entry.get("url", "")))
        entries.append(
            without_empty(
                {
                    "id": source_id,
                    "title": entry["title"],
                    "organization": entry.get("authors"),
                    "year": entry.get("year"),
                    "reference": entry.get("journal") or _plain_url_remark(entry.get("url")),
                    "doi": entry.get("doi"),
                    "url": url.group(0) if url else "",
                    "note": "; ".join(filter(None, [entry.get("kind"), entry.get("note"), _pmid(entry)])),
                }
            )
        )
    write_section(
        path,
        "sources",
        entries,
        "Documents behind bleeding classes, laboratory limits and antithrombotics.\n"
        "sir2019 itself could not be read: its rows were read in the copies named in `read_at`.",
    )


def _pmid(entry: Raw) -> str:
    return f"PMID {entry['pmid']}" if entry.get("pmid") else ""


def _plain_url_remark(url: str | None) -> str:
    remark = re.search(r"\(([^)]*)\)", url or "")
    return remark.group(1) if remark and url and url.startswith("http") else ""


def _write_classes(raw: Raw, folder: Path) -> None:
    rows = [
        without_empty(
            {
                "id": row["id"],
                "risk": risk,
                "name": row["name"],
                "arterial": row.get("arterial", False),
                "sheath_fr_below": row.get("limits", {}).get("sheath_fr_lt"),
                "sheath_fr_above": row.get("limits", {}).get("sheath_fr_gt"),
                "ambiguities": row.get("ambiguity"),
                "asra": row.get("asra_class"),
                **cited(row),
            }
        )
        for risk in raw["classes"]
        for row in raw[risk]
    ]
    write_section(folder / "rows.yaml", "bleeding_rows", rows, "Every row of the SIR 2019 procedure list.")
    write_section(
        folder / "ambiguities.yaml",
        "bleeding_ambiguities",
        [
            without_empty(
                {
                    "id": row["id"],
                    "topic": row["topic"],
                    "detail": wording.DETAILS.get(row["id"], row["detail"]),
                    "proposal": wording.PROPOSALS[row["id"]],
                    "question": names.QUESTIONS[row["id"]],
                    **cited(row),
                }
            )
            for row in raw["ambiguities"]
        ],
        "What the procedure list leaves open, and what the operator is asked.",
    )
    write_section(
        folder / "crosswalk.yaml",
        "bleeding_names",
        [_named(row) for row in raw["crosswalk"]],
        "Common procedure names and their row. basis: explicit (named in the row), inferred, ambiguous.",
    )
    write_section(
        folder / "class_by_site.yaml",
        "class_by_site",
        names.CLASS_BY_SITE,
        "Procedures whose class depends on where they are done.",
    )
    write_section(
        folder / "outside_list.yaml",
        "outside_bleeding_list",
        names.OUTSIDE_LIST,
        "Work for which no hold is computed because another specialty's plan decides.",
    )


def _named(row: Raw) -> Raw:
    basis = re.match(r"explicit|inferred|ambiguous", row["basis"])
    if basis is None:
        raise ValueError(f"unknown basis {row['basis']!r}")
    remarks = [row.get("note"), row["basis"] if row["basis"] != basis.group(0) else None]
    return without_empty(
        {
            "id": re.sub(r"[^a-z0-9]+", "_", row["procedure"].lower()).strip("_"),
            "name": row["procedure"],
            "row": row["row"],
            "risk": row["risk"],
            "basis": basis.group(0),
            "ambiguity": row.get("ambiguity"),
            "asra": row.get("asra_class"),
            "sources": ["sir2019"],
            "evidence": "page" if basis.group(0) == "explicit" else "engineering",
            "note": "; ".join(filter(None, remarks)),
        }
    )


def _write_labs(raw: Raw, folder: Path) -> None:
    limits, screens = [], []
    for row in raw["rows"]:
        (screens if "tests" in row else limits).append(row)
    write_section(
        folder / "lab_limits.yaml",
        "lab_rules",
        [_lab_limit(row) for row in limits],
        "Laboratory limits of SIR 2019. A result passes when `result comparator limit` holds: the high\n"
        "and the general low class include their limit, arterial access and liver disease do not.",
    )
    write_section(
        folder / "lab_screens.yaml",
        "lab_screens",
        [_lab_screen(row) for row in screens],
        "Which tests a class asks for.",
    )
    write_section(
        folder / "arterial_limits.yaml",
        "arterial_limits",
        [
            without_empty(
                {
                    "id": site,
                    "limit": limit,
                    "assumed": assumed,
                    "text": text,
                    "sources": ["sir2019"],
                    "evidence": "engineering" if assumed else "page",
                    "read_at": "" if assumed else "medscape2019 + gcentral_sir",
                }
            )
            for site, limit, assumed, text in names.ARTERIAL_LIMITS
        ],
        "Which arterial INR limit of the low class holds at an access site.",
    )
    write_section(
        folder / "lab_age.yaml",
        "lab_age_rules",
        _lab_ages(raw["recency"]["examples"]),
        "How old a result may be. The guideline's own figure is not known: local examples, chosen by\n"
        "the site (site policy labs.age).",
    )


def _lab_limit(row: Raw) -> Raw:
    when, test = row["when"], _TESTS[row["test"]]
    risk = "low" if "risk = low" in when else "high"
    liver = None
    if "chronic liver disease" in when:
        liver = "no chronic liver disease" not in when
    access = re.search(r"arterial access = (\w+)", when)
    limit = _LIMIT.match(row["pass"])
    clear = re.match(rf"{NUMBER}-{NUMBER} or less", row.get("guideline_range", ""))
    kind = [test, risk]
    kind += ["liver"] if liver else []
    kind += [access.group(1)] if access else []
    return without_empty(
        {
            "id": row["id"],
            "rule": ".".join([kind[0], "_".join(kind[1:])]),
            "risk": risk,
            "liver_disease": liver,
            "access": access.group(1) if access else ("none" if "no arterial access" in when else None),
            "test": test,
            "comparator": limit.group(2) if limit else None,
            "limit": number(limit.group(3)) if limit else None,
            "clear_limit": number(clear.group(1)) if clear else None,
            "borderline_at_limit": True if liver and limit and limit.group(2) == ">" else None,
            "range_text": row.get("guideline_range"),
            "fail_action": row.get("fail_action"),
            **cited(row),
            "note": "; ".join(filter(None, [row.get("display"), row.get("note")])),
        }
    )


def _lab_screen(row: Raw) -> Raw:
    required = row["required"]
    return without_empty(
        {
            "id": row["id"],
            "risk": "low" if "low" in row["when"] else "high",
            "tests": [test.lower() for test in row["tests"]],
            "required": required,
            "consider_groups": [] if required else ["vitamin_k_antagonist", "ufh"],
            "consider_conditions": [] if required else ["bleeding_disorder"],
            "text": row.get("note"),
            **cited(row),
        }
    )


def _lab_ages(examples: list[Raw]) -> list[Raw]:
    bleeding = ["inr", "platelets", "hemoglobin", "fibrinogen"]
    one_month, days = examples
    return [
        {
            "id": "one_month",
            "rule_set": "one_month",
            "analytes": bleeding,
            "months": 1,
            "text": one_month["rule"],
            **without_empty(cited(one_month)),
        },
        {
            "id": "inr_low_30_days",
            "rule_set": "inr_30_5_2_days",
            "analytes": ["inr"],
            "classes": ["low"],
            "days": 30,
            "text": days["rule"],
            **without_empty(cited(days)),
        },
        {
            "id": "inr_high_5_days",
            "rule_set": "inr_30_5_2_days",
            "analytes": ["inr"],
            "classes": ["high"],
            "days": 5,
            "text": days["rule"],
            **without_empty(cited(days)),
        },
        {
            "id": "inr_after_warfarin_2_days",
            "rule_set": "inr_30_5_2_days",
            "analytes": ["inr"],
            "text": "INR within 2 days after stopping warfarin",
            **without_empty(cited(days)),
        },
    ]


def _write_alerts(raw: Raw, folder: Path) -> None:
    write_section(
        folder / "thrombosis_alerts.yaml",
        "thrombosis_alerts",
        [
            without_empty(
                {
                    "id": row["id"],
                    "label": row["when"],
                    "alert": row["alert"],
                    **names.ALERTS[row["id"]],
                    **cited(row),
                }
            )
            for row in raw["items"]
        ],
        "Where stopping an antithrombotic is dangerous. Ids of `when` and `possible` are conditions.",
    )


def _write_notes(raw: Raw, folder: Path) -> None:
    entries = [_note(*item) for item in _notes(raw)]
    write_section(
        folder / "notes.yaml",
        "bleeding_notes",
        entries,
        "Statements shown where they matter, and the rules by which holds are reckoned.",
    )


def _note(note_id: str, subject: str, text: str, row: Raw, about: list[str] | None = None) -> Raw:
    return without_empty(
        {
            "id": note_id,
            "subject": subject,
            "text": wording.NOTES.get(note_id, text),
            "about": about,
            **cited(row),
            "note": "; ".join(filter(None, [row.get("seen_note"), confidence(row)])),
        }
    )


def _notes(raw: Raw) -> list[tuple[Any, ...]]:
    own = {"source": "irplanner_screens", "seen": "engineering"}
    labs, asra, risk = raw["lab_rules"], raw["asra_pain"], raw["procedure_risk"]
    notes: list[tuple[Any, ...]] = [
        ("scope", "classes", raw["scope"], {"seen": "page"}),
        ("classes_replaced", "classes", risk["note"], {"seen": "page"}),
        ("comparators", "labs", labs["comparators_matter"], {"seen": "page"}),
        ("aptt", "labs", labs["aptt"]["rule"], labs["aptt"], ["aptt"]),
        ("hemoglobin", "labs", labs["hemoglobin"]["rule"], labs["hemoglobin"], ["hemoglobin"]),
        (
            "liver_equality",
            "liver_disease",
            labs["cld_equality_note"],
            {"seen": "page", "page": "radref, vumc"},
        ),
        ("arterial_access", "labs", labs["arterial_note"], own),
        ("liver_and_arterial", "liver_disease", labs["cld_arterial_note"], own),
        ("lab_age", "labs", labs["recency"]["note"], own),
        ("crcl", "labs", f"{labs['crcl']['formula']} {labs['crcl']['note']}", labs["crcl"]),
        ("units_platelets", "labs", labs["units"]["platelets"], own),
        ("units_fibrinogen", "labs", labs["units"]["fibrinogen"], own),
        *(
            (f"unit_trap_{number}", "labs", text, own)
            for number, text in enumerate(labs["units"]["traps"], start=1)
        ),
        *(
            (f"liver_management_{number}", "liver_disease", row["text"], row)
            for number, row in enumerate(labs["cld_management"], start=1)
        ),
        (
            "hemstop",
            "screening",
            labs["bleeding_history_screen"]["rule"],
            labs["bleeding_history_screen"],
            ["positive_bleeding_history"],
        ),
        *(
            (f"platelets_elsewhere_{number}", "labs", row["text"], row)
            for number, row in enumerate(labs["other_platelet_guidance"], start=1)
        ),
    ]
    for key, rule in raw["calculation_rules"].items():
        row = rule if isinstance(rule, dict) else {}
        text = " ".join(row[part] for part in ("rule", "check", "why") if part in row) or str(rule)
        notes.append((f"rule_{key}", "calculation", text, row if row.get("source") else own))
    notes += [
        (change["id"], "change", change["text"], {"source": change.get("source", "sir2019"), **change})
        for change in raw["changes_since_guideline"]
    ]
    alerts = raw["thrombosis_alerts"]
    notes += [
        ("alerts", "alerts", alerts["note"], own),
        ("planning_together", "alerts", alerts["sir_note"]["text"], alerts["sir_note"]),
        ("not_covered", "alerts", raw["antithrombotics"]["not_covered_by_sir"]["note"], own),
        (
            "asra_upgrade",
            "asra",
            asra["upgrade_rule"]["text"],
            {**asra["upgrade_rule"], "source": "asra2018"},
        ),
        ("asra_recalled_rows", "asra", asra["recalled_rows_note"], {"source": "asra2018", "seen": "page"}),
        ("asra_precedence", "asra", asra["precedence"]["proposal"], asra["precedence"]),
        ("asra_precedence_support", "asra", asra["precedence"]["support"], asra["precedence"]),
    ]
    return [(*note[:4], note[4] if len(note) > 4 else names.CHANGE_ABOUT.get(note[0], [])) for note in notes]


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
