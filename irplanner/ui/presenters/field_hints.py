"""Short help of fields: what is asked and what it is for, and how each kind of field is filled in."""

from __future__ import annotations

from irplanner.language import mark, tr

# By path without the numbers of rows. What is not here is said by the kind of the field.
FIELD_HINTS = {
    "patient.mrn": mark("Number of the patient in this hospital; a scan of the wristband fills it"),
    "accession_number": mark("Number of the order in the radiology system"),
    "patient.weight_kg": mark("Doses by weight and the contrast limit are worked out from it"),
    "patient.height_cm": mark("With the weight it gives body surface and BMI"),
    "patient.pregnancy": mark("Asked of everybody who may be pregnant; unknown is an answer too"),
    "patient_class": mark("Inpatient, outpatient or emergency: where the patient comes from"),
    "patient.allergies.reaction": mark("What happened then: hives, shortness of breath, shock"),
    "patient.allergies.severity": mark("Mild, moderate or severe: the premedication depends on it"),
    "medications.last_dose_at": mark("When the last dose was taken: hold times are counted from it"),
    "medications.times_per_day": mark("How many times a day"),
    "laterality": mark("Side of the procedure; the time out repeats it"),
    "target_anatomy": mark("The vessel, organ or level that is treated"),
    "urgency": mark("In an emergency nothing waits for results"),
    "imaging_guidance": mark("What the procedure is guided by; X-ray adds the radiation items"),
    "expected_end": mark("Suggested from the usual duration of the procedure"),
    "details.planned_observation_h": mark("Hours of observation after the procedure; printed for the ward"),
    "alternatives": mark("What else could be done, and who is informed for back-up"),
    "access.site": mark("Where the way in is: artery, vein, skin or natural opening"),
    "access.sheath_fr": mark("Largest sheath of this access, in French"),
    "access.vessel_mm": mark("Inner diameter measured by ultrasound or CT"),
    "access.closure": mark("How the puncture is closed; bed rest depends on it"),
    "anesthesia.intake.kind": mark("What was last eaten or drunk: each kind has its own fasting time"),
    "embolics.size_um": mark("Particle size of the label, such as 500-700"),
    "embolics.via": mark("The device through which the material goes; its lumen is checked"),
    "embolics.intent": mark("Whether the vessel is to open again; compared with the material"),
    "embolics.share_percent": mark("Part of the whole dose that goes into this artery"),
    "devices.inside": mark("The device it runs in; the path is checked from it"),
    "devices.udi": mark("Scan the label, or type the device identifier"),
    "contrast.volume_ml": mark("Volume planned in all; held against the limit for this kidney function"),
    "radiation.prior_60_days_mgy": mark("Reference air kerma of all procedures in the last 60 days"),
    "order_number": mark("Number of the signed order of a chemotherapy or radiopharmaceutical"),
    "expected_outcome": mark("Printed with the plan; may stay empty"),
    "team.operator": mark("Who does the procedure; no phase is signed without a name"),
    "room_code": mark("Room of the procedure; two cases at one time are marked"),
}

WAYS = {
    "text": mark("Free text"),
    "number": mark("A number; empty: not recorded"),
    "number_unit": mark("A number in {unit}; empty: not recorded"),
    "range": mark("A range, such as 500-700"),
    "date": mark("A day, such as {example}, or +1 for tomorrow"),
    "moment": mark("A day and a time, such as {example}; a time alone is enough for today"),
    "one": mark("One of these; pressed again it is taken back"),
    "some": mark("Any of these; pressed again it is taken back"),
    "list": mark("One of the list; the first line means not recorded"),
    "search": mark("Type part of a name; Down shows the list, Enter takes the first"),
}


def field_hint(path: str) -> str:
    """Return what the field at a path is for; empty where its label says it."""
    known = FIELD_HINTS.get(".".join(part for part in path.split(".") if not part.isdecimal()))
    return "" if known is None else tr(known)


def way_of(kind: str, **values: str) -> str:
    """Return how a field of a kind is filled in."""
    return tr(WAYS[kind]).format(**values)
