"""Vital signs of periprocedural.yaml as pack entries; NEWS2 itself is a point score."""

from __future__ import annotations

from pathlib import Path

from care_rows import Raw, cited, limit, note, recalled, sentence
from pack_yaml import without_empty, write_section

AT = "vital_limits."


def write_vitals(vitals: Raw, folder: Path) -> None:
    """Write resources/catalog/vitals/*.yaml."""
    pressure, news, temperature = vitals["blood_pressure_elective"], vitals["news2"], vitals["temperature"]
    proceed = pressure["proceed_below_mmhg"]
    said = cited(pressure, AT + "blood_pressure_elective")
    high, referral = "too high to proceed electively", "too high in primary care for referral"
    limits = [
        limit("vitals.systolic", (">=", proceed["systolic"], "mmHg"), high, said),
        limit("vitals.diastolic", (">=", proceed["diastolic"], "mmHg"), high, said),
        limit("vitals.referral_systolic", (">=", 160, "mmHg"), referral, said),
        limit("vitals.referral_diastolic", (">=", 100, "mmHg"), referral, said),
        limit(
            "vitals.low_systolic",
            ("<=", news["systolic_mmhg"][0]["max"], "mmHg"),
            "treat before sedation",
            cited(vitals["shock_or_low_pressure"], AT + "shock_or_low_pressure"),
        ),
        limit(
            "vitals.fever",
            (">", news["temperature_c"][2]["max"], "Cel"),
            "scores as fever in NEWS2",
            cited(
                news, AT + "news2.temperature_c", note="the rule about implants gives no figure of its own"
            ),
        ),
    ]
    notes = [
        note("vitals.pressure", sentence(pressure["rule"]), said),
        note("vitals.temperature", sentence(temperature["rule"]), cited(temperature, AT + "temperature")),
        note("vitals.elsewhere", sentence(vitals["note"]), recalled("ir_practice", AT + "note")),
    ]
    write_section(
        folder / "limits.yaml",
        "care_limits",
        [without_empty(row) for row in limits],
        "Vital signs before a procedure.",
    )
    write_section(
        folder / "notes.yaml",
        "practice_points",
        [without_empty(row) for row in notes],
        "Rules about vital signs.",
    )
