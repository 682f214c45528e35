"""STOP-Bang, Aldrete and NEWS2 of periprocedural.yaml as point scores."""

from __future__ import annotations

from pathlib import Path

from care_rows import Raw, cited, sentence
from pack_yaml import without_empty, write_section

ANSWERS = "anesthesia.stop_bang."
NEWS_ITEMS = {
    "respiration_per_min": ("rr", "Respiration", "/min", "vitals.respiration_per_min"),
    "spo2_scale_1": ("spo2", "Oxygen saturation, scale 1", "%", "vitals.spo2_percent"),
    "systolic_mmhg": ("sbp", "Systolic pressure", "mmHg", "vitals.systolic_mmhg"),
    "pulse_per_min": ("pulse", "Pulse", "/min", "vitals.pulse_per_min"),
    "temperature_c": ("temp_c", "Temperature", "Cel", "vitals.temperature_c"),
}


def write_scores(sedation: Raw, vitals: Raw, folder: Path) -> None:
    """Write stop_bang, aldrete and news2."""
    write_section(
        folder / "stop_bang.yaml",
        "scores",
        [without_empty(_stop_bang(sedation["stop_bang"]))],
        "Risk of sleep apnea. Also high: two of the first four with male sex, BMI or neck.",
    )
    write_section(
        folder / "aldrete.yaml",
        "scores",
        [without_empty(_aldrete(sedation["aldrete"]))],
        "Recovery after sedation. The level `ready` rests on the usual bar of 9; some units use 8.",
    )
    write_section(
        folder / "news2.yaml",
        "scores",
        [without_empty(_news2(vitals["news2"]))],
        "Early warning score, saturation scale 1. A single item of 3 points lifts low to low_medium.",
    )


def _stop_bang(raw: Raw) -> Raw:
    texts = {item["id"]: item for item in raw["items"]}
    neck = texts["neck"]["updated"]
    flags = [
        {"id": key, "text": sentence(texts[key]["text"]), "kind": "flag", "field": ANSWERS + key}
        for key in ("snoring", "tired", "observed", "pressure")
    ]
    numbers: list[Raw] = [
        {
            "id": "bmi",
            "text": "Body-mass index",
            "kind": "number",
            "unit": "kg/m2",
            "bands": [{"points": 0, "up_to": texts["bmi"]["value"]}, {"points": 1}],
            "field": "derived.bmi",
        },
        {
            "id": "age",
            "text": "Age",
            "kind": "number",
            "unit": "years",
            "bands": [{"points": 0, "up_to": texts["age"]["value"]}, {"points": 1}],
            "field": "patient.age_years",
        },
    ]
    for sex, letter in (("male", "M"), ("female", "F")):
        numbers.append(
            {
                "id": f"neck_{sex}",
                "text": f"Neck circumference, {sex}",
                "kind": "number",
                "unit": "cm",
                "sex": letter,
                "bands": [{"points": 0, "below": neck[sex]["cm"]}, {"points": 1}],
                "field": ANSWERS + "neck_cm",
            }
        )
    sex_item = {
        "id": "gender",
        "text": "Male",
        "kind": "choice",
        "choices": [{"code": "M", "points": 1}, {"code": "F", "points": 0}],
        "field": "patient.sex",
    }
    return {
        "id": "stop_bang",
        "label": "STOP-Bang",
        "items": [*flags, *numbers, sex_item],
        "bands": _bands(raw["bands"]),
        "highest": raw["max"],
        **cited(
            raw,
            "sedation.stop_bang",
            note=f"neck: updated limits by sex; the original was above {texts['neck']['original']['cm']} cm",
        ),
    }


def _bands(bands: dict[str, list[int]]) -> list[Raw]:
    rows = [{"level": level, "up_to": span[1]} for level, span in bands.items()]
    rows[-1].pop("up_to")
    return rows


def _aldrete(raw: Raw) -> Raw:
    items = []
    for key, row in raw["items"].items():
        texts = {points: text for points, text in row.items() if points != "note"}
        choices = [{"code": str(points), "points": points, "text": text} for points, text in texts.items()]
        items.append({"id": key, "text": sentence(key), "kind": "choice", "choices": choices})
    return {
        "id": "aldrete",
        "label": "Aldrete recovery score",
        "items": items,
        "bands": [{"level": "not_ready", "up_to": raw["discharge_at_least"] - 1}, {"level": "ready"}],
        "highest": raw["max"],
        **cited(
            raw,
            "sedation.aldrete",
            note=f"the bar of {raw['discharge_at_least']} is recalled; pressure bands vary between prints",
        ),
    }


def _news2(raw: Raw) -> Raw:
    items = [
        {
            "id": item_id,
            "text": text,
            "kind": "number",
            "unit": unit,
            "bands": [
                without_empty({"points": band["points"], "up_to": band.get("max")}) for band in raw[key]
            ],
            "field": field,
        }
        for key, (item_id, text, unit, field) in NEWS_ITEMS.items()
    ]
    items.insert(
        2,
        {
            "id": "oxygen",
            "text": "Breathes oxygen",
            "kind": "flag",
            "points": raw["oxygen"]["oxygen"],
            "field": "vitals.on_oxygen",
        },
    )
    items.append(
        {
            "id": "new_confusion_or_less_alert",
            "text": "Newly confused or less than alert",
            "kind": "flag",
            "points": raw["consciousness"]["confused_voice_pain_unresponsive"],
            "field": "vitals.alert",
        }
    )
    return {
        "id": "news2",
        "label": "NEWS2",
        "items": items,
        "bands": [{"level": "low", "up_to": 4}, {"level": "medium", "up_to": 6}, {"level": "high"}],
        "highest": 20,
        **cited(raw, "vital_limits.news2", note="scale 2, for hypercapnic failure, is not computed here"),
    }
