"""Access sites, compression, closure, bed rest and vital signs of periprocedural.yaml as pack entries."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from care_rows import Raw, cited, limit, note, recalled, sentence, span
from pack_yaml import without_empty, write_section

RENAMED = {
    "large_bore_fr": "large_sheath_fr",
    "large_fr": "large_sheath_fr",
    "usual_needle_gauge": "usual_needle_g",
    "preferred": "preferred_side",
    "level": "levels",
    "site": "zone",
}
KEPT = (
    "kind",
    "sides",
    "preferred_side",
    "side_note",
    "direction",
    "routes",
    "usual_sheath_fr",
    "large_sheath_fr",
    "max_slender_fr",
    "usual_catheter_fr",
    "usual_drain_fr",
    "usual_needle_g",
    "avoid_when",
    "pre_checks",
    "complications",
    "zone",
    "use",
    "position",
    "entry",
    "target",
    "levels",
    "vessels",
    "site_note",
    "hemostasis",
    "tract_closure",
    "instead",
)
# The outside of the sheath is held against the artery where the reference avoids a small one.
OUTER = {"radial_artery", "distal_radial_artery", "brachial_artery"}
AVOID = {
    "radial_artery": [
        (["dialysis", "planned_dialysis"], "spare the arm that has or will have a dialysis fistula"),
        (["raynaud", "buerger"], "vasospastic disease speaks against the radial artery"),
    ],
    "brachial_artery": [(["dialysis"], "not the arm of a dialysis fistula")],
    "subclavian_vein": [
        (
            ["chronic_kidney_disease", "dialysis", "planned_dialysis"],
            "stenosis would spoil later dialysis access",
        ),
        (["bleeding_disorder"], "bleeding there is hard to compress"),
    ],
    "basilic_brachial_cephalic_vein": [
        (["dialysis", "planned_dialysis"], "save the arm veins for dialysis"),
        (["mastectomy_or_lymphedema"], "not the side of a mastectomy with lymphedema"),
        (["arm_dvt"], "not a vein with thrombosis"),
    ],
    "dialysis_fistula_or_graft": [
        (["access_infection"], "an infected access is not punctured"),
        (["pulmonary_hypertension", "right_to_left_shunt"], "clot may embolize during a declot"),
    ],
    "transhepatic_portal_vein": [
        (["bleeding_disorder"], "uncorrected coagulopathy"),
        (["ascites"], "large ascites"),
    ],
    "transhepatic_biliary": [
        (["bleeding_disorder"], "uncorrected coagulopathy"),
        (["ascites"], "large ascites (relative)"),
    ],
    "percutaneous_gastric": [
        (["ascites"], "drain large-volume ascites first"),
        (["bleeding_disorder"], "uncorrected coagulopathy"),
        (["gastric_varices"], "portal gastric varices"),
    ],
}
ALIASES = {
    "angio_seal": ["angioseal"],
    "perclose_proglide": ["proglide", "perclose"],
    "prostar": ["prostar_xl"],
    "mynx_grip": ["mynx"],
    "celt": ["celt_acd"],
    "manta_14": ["manta_14f"],
    "manta_18": ["manta_18f"],
}


LABELS = {
    "angio_seal": "Angio-Seal",
    "perclose_proglide": "Perclose ProGlide",
    "prostar": "Prostar",
    "starclose": "StarClose",
    "mynx_grip": "MynxGrip",
    "exoseal": "ExoSeal",
    "vascade": "VASCADE",
    "celt": "CELT ACD",
    "femoseal": "FemoSeal",
    "manta_14": "MANTA 14 Fr",
    "manta_18": "MANTA 18 Fr",
}
AT = "access_sites."


def write_access(access: Raw, folder: Path) -> None:
    """Write resources/catalog/access/*.yaml."""
    _section(
        folder / "sites.yaml",
        "access_rules",
        [_site(key, row) for key, row in access["sites"].items()],
        "Site rules: sizes, sides, reasons to avoid, checks. Mostly general practice, recalled;\n"
        "`page_parts` names what was read and where.",
    )
    barbeau = access["barbeau_test"]
    allowed = barbeau["radial_access_allowed"]
    _section(
        folder / "barbeau.yaml",
        "barbeau_types",
        [
            {"id": letter, "text": sentence(text), "radial_advised": letter in allowed}
            | cited(barbeau, f"{AT}barbeau_test.types.{letter}")
            for letter, text in barbeau["types"].items()
        ],
        "Oximeter test of the hand arteries.",
    )
    _write_compression(access["manual_compression"], folder)
    _write_bed_rest(access["bed_rest"], folder)
    _section(
        folder / "closure.yaml",
        "closure_methods",
        _closure_methods(access),
        "Ways to close the puncture and the sheaths they cover.",
    )
    _write_limits(access, folder)
    _write_notes(access, folder)


def _section(path: Path, section: str, entries: list[Raw], header: str) -> None:
    write_section(path, section, [without_empty(entry) for entry in entries], header)


def _site(key: str, row: Raw) -> Raw:
    row = {RENAMED.get(name, name): value for name, value in row.items()}
    least = row.get("min_diameter_mm")
    drugs = [
        {"drug": drug, "dose": _dose(said), "sources": [said["source"]], "avoid": said.get("avoid")}
        for drug, said in row.get("drugs_after_sheath", {}).items()
    ]
    entry = {"id": key, "label": sentence(key.replace("_", " "))}
    entry |= {name: row[name] for name in KEPT if name in row}
    return {
        **entry,
        "least_diameter": {"mm": least["value"], "for_sheath_fr": [5, 6]} if least else None,
        "compares_outer_size": key in OUTER or None,
        "hand_circulation_test": "Barbeau test" in row.get("pre_checks", []) or None,
        "saves_arm_veins": key == "basilic_brachial_cephalic_vein" or None,
        "avoid_conditions": [{"conditions": ids, "text": text} for ids, text in AVOID.get(key, [])],
        "drugs": drugs,
        **cited(row, f"{AT}sites.{key}", note=least["note"] if least else None),
    }


def _dose(said: Raw) -> str:
    for unit, name in (("mcg", "dose_mcg"), ("mg", "dose_mg")):
        if name in said:
            return f"{said[name]} {unit}"
    return str(said["dose"])


def _write_compression(manual: Raw, folder: Path) -> None:
    minutes = manual["arterial_minutes"]
    sizes = (("up_to_5_fr", 5), ("six_fr", 6), ("seven_to_eight_fr", 8))
    at = AT + "manual_compression."
    rows: list[Raw] = [
        {
            "id": f"arterial_{size}",
            "vessel": "arterial",
            "minutes": span(minutes[key]),
            "sheath_up_to_fr": size,
        }
        | cited(manual, f"{at}arterial_minutes.{key}")
        for key, size in sizes
    ]
    venous = manual["venous_minutes"]
    citation = cited({"source": manual["source"], **venous}, at + "venous_minutes")
    rows.append({"id": "venous", "vessel": "venous", "minutes": span(venous["value"]), **citation})
    _section(
        folder / "compression.yaml",
        "compression_times",
        rows,
        "Minutes of manual compression. No figure is given for arterial sheaths above 8 Fr.",
    )


def _write_bed_rest(bed_rest: Raw, folder: Path) -> None:
    rows: list[Raw] = []
    for place, row in enumerate(bed_rest["table"]):
        largest = row.get("sheath_fr_max")
        rows.append(
            {
                "id": f"{row['closure']}.{largest or 'larger'}",
                "closure": row["closure"],
                "sheath_up_to_fr": largest,
                "hours": row["default_h"],
                "shortest_studied_h": row.get("shortest_studied_h"),
                "basis": sentence(row["basis"]),
                **cited(row, f"{AT}bed_rest.table.{place}"),
            }
        )
    _section(
        folder / "bed_rest.yaml",
        "bed_rest_rows",
        rows,
        "Hours flat. Published ranges differ: these are the cautious values, and local policy wins.\n"
        "A size between two rows takes the larger row.",
    )


def _closure_methods(access: Raw) -> list[Raw]:
    band = access["radial_band"]
    return [
        {"id": "manual", "label": "Manual compression", "family": "manual", "aliases": ["manual_compression"]}
        | cited(access["manual_compression"], AT + "manual_compression"),
        {"id": "radial_band", "label": "Radial band", "family": "radial_band", "aliases": ["tr_band"]}
        | cited(band, AT + "radial_band"),
        {"id": "closure_device", "label": "Closure device, not named", "family": "closure_device"}
        | recalled("ir_practice", AT + "bed_rest.table"),
        *(_closure_device(place, row) for place, row in enumerate(access["closure_devices"])),
    ]


def _closure_device(place: int, row: Raw) -> Raw:
    arterial: Any = (
        row.get("arterial_sheath_fr") or row.get("arterial_or_venous_sheath_fr") or row.get("sheath_fr")
    )
    if "arterial_sheath_fr_max" in row:
        arterial = [0, row["arterial_sheath_fr_max"]]
    sizes = f"made in {' and '.join(str(size) for size in row['sizes_fr'])} Fr" if "sizes_fr" in row else None
    return {
        "id": row["id"],
        "label": LABELS[row["id"]],
        "family": "closure_device",
        "type": row["type"],
        "arterial_fr": arterial,
        "venous_fr": row.get("venous_sheath_fr") or row.get("arterial_or_venous_sheath_fr"),
        "max_outer_fr": row.get("max_outer_diameter_fr"),
        "two_devices_above_fr": 8 if "above_8_fr" in row else None,
        "aliases": ALIASES.get(row["id"]),
        **cited(row, f"{AT}closure_devices.{place}", note=sizes),
    }


def _without_also(row: Raw) -> Raw:
    """Return the row without its further reason to avoid, which stands where sources do elsewhere."""
    return {name: value for name, value in row.items() if name != "also"}


def _write_limits(access: Raw, folder: Path) -> None:
    low, avoid = access["bed_rest"]["low_platelets"], access["closure_device_avoid_when"]
    veins = access["sites"]["basilic_brachial_cephalic_vein"]
    french = access["general"]["french"]
    close = cited(_without_also(avoid), AT + "closure_device_avoid_when")
    _section(
        folder / "limits.yaml",
        "care_limits",
        [
            limit(
                "access.sheath_outer_extra",
                ("=", 2, "Fr"),
                "the outside of a sheath is about this much larger",
                cited(french, AT + "general.french"),
            ),
            limit(
                "access.vein_preservation_egfr",
                ("<", 45, "mL/min/1.73m2"),
                "save the arm veins",
                {"sources": ["kdoqi2019", "magic2015"], "evidence": "page"}
                | {"read_at": veins["page_parts"]["avoid_when_ckd"], "was": veins["was"]["avoid_when"]}
                | {"rows": [AT + "sites.basilic_brachial_cephalic_vein"]},
            ),
            limit("access.closure_artery_low", ("<", 4, "mm"), "too small for a closure device", close),
            limit("access.closure_artery_high", ("<", 5, "mm"), "small for a closure device", close),
            limit(
                "access.act_before_pull",
                ("<", 180, "s"),
                "the sheath may be pulled",
                recalled(
                    "ir_practice", AT + "manual_compression.act_before_pull", "local values 150 to 200 s"
                ),
            ),
            limit(
                "bed_rest.low_platelets",
                ("<", 100, "10*9/L"),
                "bleeding was more frequent: extend the rest",
                cited(low, AT + "bed_rest.low_platelets"),
            ),
        ],
        "Single figures about access and closure.",
    )


def _write_notes(access: Raw, folder: Path) -> None:
    general, manual, band = access["general"], access["manual_compression"], access["radial_band"]
    test, avoid, trial = (
        access["barbeau_test"],
        access["closure_device_avoid_when"],
        manual["small_catheter_trial"],
    )
    low, act = access["bed_rest"]["low_platelets"], manual["act_before_pull"]
    example = band["example_protocol"]
    protocol = (
        f"one protocol: {example['air_ml']} mL for {example['hold_h']} h, then {example['remove_ml']} mL"
        f" every {example['every_min']} min, {example['total_h']} h in all"
    )
    release = [
        f"first release after {band['typical_minutes_before_first_release']} min",
        f"then {band['release']}",
        f"check {band['check']}",
        protocol,
    ]
    practice = "ir_practice"
    _section(
        folder / "notes.yaml",
        "practice_points",
        [
            note(
                "access.ultrasound",
                sentence(general["ultrasound"]["rule"]),
                cited(general["ultrasound"], AT + "general.ultrasound"),
            ),
            note(
                "access.arterial_checks",
                "Before any arterial puncture",
                recalled(practice, AT + "general.pre_checks_all_arterial"),
                general["pre_checks_all_arterial"],
            ),
            note(
                "access.french",
                sentence(general["french"]["rule"]),
                cited(general["french"], AT + "general.french"),
            ),
            note(
                "access.barbeau_method",
                f"Barbeau test: {test['method']}",
                cited(test, AT + "barbeau_test.method"),
            ),
            note(
                "access.closure_avoid",
                "Avoid a closure device with",
                cited(_without_also(avoid), AT + "closure_device_avoid_when"),
                [*avoid["items"], "groin infection (not read)"],
            ),
            note(
                "access.compression_trial",
                sentence(trial["finding"]),
                cited(trial, AT + "manual_compression.small_catheter_trial"),
            ),
            note(
                "access.act",
                sentence(act["rule"]),
                recalled(practice, AT + "manual_compression.act_before_pull"),
            ),
            note("access.radial_band", sentence(band["method"]), cited(band, AT + "radial_band"), release),
            note("bed_rest.low_platelets", sentence(low["rule"]), cited(low, AT + "bed_rest.low_platelets")),
            note(
                "bed_rest.cautious",
                "Published ranges differ: the hours here are the cautious value, and local policy wins",
                recalled(practice, AT + "bed_rest.note"),
            ),
        ],
        "Practice of access, compression and closure.",
    )
