"""What the fields of a case are called, and in which step of the plan each is entered.

One name for a field wherever it is shown: beside its box, in what is missing, in an undo step.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from irplanner.catalog.catalog import Catalog
from irplanner.language import mark, tr, within

# Steps of the Plan page, in order: id and title.
STEPS: tuple[tuple[str, str], ...] = (
    ("patient_labs", mark("Patient and labs")),
    ("procedure", mark("Procedure")),
    ("access", mark("Access")),
    ("anesthesia", mark("Anesthesia")),
    ("embolic", mark("Embolic material")),
    ("devices", mark("Devices")),
    ("contrast_drugs", mark("Contrast and drugs")),
    ("team_notes", mark("Team and notes")),
)

_STEP_OF_HEAD: Mapping[str, str] = {
    "patient": "patient_labs",
    "labs": "patient_labs",
    "vitals": "patient_labs",
    "medications": "patient_labs",
    "patient_class": "patient_labs",
    "accession_number": "patient_labs",
    "access": "access",
    "access_crossover": "access",
    "anesthesia": "anesthesia",
    "embolics": "embolic",
    "treatment_intent": "embolic",
    "devices": "devices",
    "route": "devices",
    "contrast": "contrast_drugs",
    "infusions": "contrast_drugs",
    "radiation": "contrast_drugs",
    "given": "contrast_drugs",
    "team": "team_notes",
    "staff": "team_notes",
    "notes": "team_notes",
    "dose": "team_notes",
    "outcome": "team_notes",
    "followups": "team_notes",
    "performing_service": "team_notes",
    "ordering_service": "team_notes",
    "order_number": "team_notes",
}

_NAMES: Mapping[str, str] = {
    "procedure": mark("Procedure"),
    "urgency": mark("Urgency"),
    "laterality": mark("Side"),
    "level": mark("Level"),
    "scheduled_at": mark("Scheduled start"),
    "expected_end": mark("Expected end"),
    "room_code": mark("Room"),
    "indication": mark("Indication"),
    "target_anatomy": mark("Target"),
    "imaging_guidance": mark("Imaging guidance"),
    "alternatives": mark("Alternatives and surgical back-up"),
    "expected_outcome": mark("Expected outcome"),
    "additional_procedures": mark("Linked procedures"),
    "accession_number": mark("Accession number"),
    "patient_class": mark("Patient class"),
    "patient.name": mark("Name"),
    "patient.mrn": "MRN",
    "patient.birth_date": mark("Birth date"),
    "patient.age_years": mark("Age"),
    "patient.sex": mark("Sex"),
    "patient.height_cm": mark("Height"),
    "patient.weight_kg": mark("Weight"),
    "patient.pregnancy": mark("Pregnancy"),
    "patient.breast_feeding": mark("Breast feeding"),
    "patient.allergies": mark("Allergies"),
    "patient.conditions": mark("Conditions"),
    "labs": mark("Laboratory results"),
    "medications": mark("Medications"),
    "medications.drug": mark("Drug"),
    "medications.dose_mg": mark("Dose"),
    "medications.times_per_day": mark("Times per day"),
    "medications.dose_times": mark("Dose times"),
    "medications.last_dose_at": mark("Last dose"),
    "medications.indication": mark("Taken for"),
    "vitals.systolic_mmhg": mark("Systolic pressure"),
    "vitals.diastolic_mmhg": mark("Diastolic pressure"),
    "vitals.pulse_per_min": mark("Pulse"),
    "vitals.respiration_per_min": mark("Respiration"),
    "vitals.spo2_percent": mark("SpO2"),
    "vitals.on_oxygen": mark("On oxygen"),
    "vitals.temperature_c": mark("Temperature"),
    "vitals.alert": mark("Alert"),
    "access.site": mark("Access site"),
    "access.side": mark("Access side"),
    "access.sheath_fr": mark("Sheath"),
    "access.vessel_mm": mark("Vessel diameter"),
    "access.barbeau": mark("Barbeau test"),
    "access.guidance": mark("Imaging guidance"),
    "access.closure": mark("Closure"),
    "access_crossover": mark("Second access site needed"),
    "anesthesia.type": mark("Anesthesia"),
    "anesthesia.asa_class": mark("ASA class"),
    "anesthesia.mallampati": mark("Mallampati class"),
    "anesthesia.stop_bang": mark("STOP-Bang"),
    "anesthesia.stop_bang.snoring": mark("Snoring"),
    "anesthesia.stop_bang.tired": mark("Tired in the daytime"),
    "anesthesia.stop_bang.observed": mark("Breathing stops observed"),
    "anesthesia.stop_bang.pressure": mark("High blood pressure"),
    "anesthesia.stop_bang.neck_cm": mark("Neck circumference"),
    "anesthesia.intake": mark("Last food and drink"),
    "anesthesia.intake.kind": mark("Taken in"),
    "anesthesia.intake.at": mark("At"),
    "anesthesia.local": mark("Local anesthetic"),
    "anesthesia.local.agent": mark("Agent"),
    "anesthesia.local.percent": mark("Concentration"),
    "anesthesia.local.volume_ml": mark("Volume"),
    "anesthesia.drugs": mark("Sedation and other drugs"),
    "anesthesia.drugs.drug": mark("Drug"),
    "anesthesia.drugs.amount": mark("Amount"),
    "anesthesia.drugs.unit": mark("Unit"),
    "embolics": mark("Embolic material"),
    "embolics.material": mark("Material"),
    "embolics.size_um": mark("Particle size"),
    "embolics.diameter_mm": mark("Diameter"),
    "embolics.length_cm": mark("Length"),
    "embolics.amount": mark("Planned amount"),
    "embolics.unit": mark("Unit"),
    "embolics.target_vessel_mm": mark("Target vessel diameter"),
    "embolics.territory": mark("Territory"),
    "embolics.via": mark("Delivered through"),
    "embolics.intent": mark("Intended effect"),
    "embolics.purpose": mark("Purpose"),
    "embolics.share_percent": mark("Share"),
    "embolics.reason": mark("Reason for this material"),
    "embolics.shunt_um": mark("Widest shunt"),
    "embolics.delivered_um": mark("Size as delivered"),
    "embolics.coil_primary_in": mark("Coil wire"),
    "embolics.coil_label_min_in": mark("Label: smallest lumen"),
    "embolics.coil_label_max_in": mark("Label: largest lumen"),
    "embolics.pusher_od_in": mark("Pusher"),
    "embolics.sac_mm": mark("Sac"),
    "embolics.label_min_in": mark("Label: smallest lumen"),
    "embolics.flush": mark("Catheter flushed with"),
    "embolics.glue_percent": mark("Glue in the mixture"),
    "embolics.mix_drug": mark("Drug in the oil"),
    "embolics.mix_drug_mg": mark("Drug"),
    "embolics.mix_drug_ml": mark("Drug solution"),
    "embolics.mix_oil_ml": mark("Oil"),
    "embolics.dmso_fill_ml": mark("DMSO filled first"),
    "embolics.rate_ml_min": mark("Rate"),
    "embolics.shaken_min": mark("Shaken"),
    "embolics.per_injection_ml": mark("In one injection"),
    "embolics.lung_shunt_percent": mark("Lung shunt"),
    "embolics.lung_mass_kg": mark("Lung mass"),
    "embolics.prior_lung_gy": mark("Earlier lung dose"),
    "treatment_intent": mark("Treatment intent"),
    "devices": mark("Devices"),
    "devices.name": mark("Name"),
    "devices.kind": mark("Kind"),
    "devices.fr": mark("French size"),
    "devices.od_mm": mark("Outer diameter"),
    "devices.id_mm": mark("Lumen (mm)"),
    "devices.id_in": mark("Lumen (in)"),
    "devices.length_cm": mark("Length"),
    "devices.wire_in": mark("Wire"),
    "devices.gauge": mark("Gauge"),
    "devices.diameter_mm": mark("Diameter"),
    "devices.dmso_ok": mark("DMSO compatible"),
    "devices.inside": mark("Runs inside"),
    "devices.quantity": mark("Quantity"),
    "devices.udi": mark("Device identifier (UDI)"),
    "devices.lot": mark("Lot"),
    "devices.serial": mark("Serial number"),
    "devices.expires_on": mark("Expires on"),
    "devices.available": mark("Available"),
    "devices.prox_fr": mark("Largest outside"),
    "devices.label_min_in": mark("Label: smallest lumen"),
    "devices.label_max_wire_in": mark("Label: largest wire"),
    "devices.side_holes": mark("Side holes"),
    "devices.dead_space_ml": mark("Dead space"),
    "devices.max_psi": mark("Label: highest pressure"),
    "devices.wasted": mark("Wasted"),
    "devices.waste_reason": mark("Why wasted"),
    "devices.returned": mark("Put back"),
    "route": mark("Route"),
    "route.path_cm": mark("Path beyond the sheath"),
    "route.parent_hub_cm": mark("Hub of the parent catheter"),
    "route.superselective_cm": mark("Path beyond the parent catheter"),
    "route.inside_cm": mark("Wire inside the patient"),
    "route.cava_mm": mark("Cava"),
    "route.injector_psi": mark("Injector limit"),
    "route.syringe_dmso": mark("Syringe for DMSO"),
    "route.ware_ok": mark("Ware withstands oil and alcohol"),
    "route.preclose": mark("Closure placed before the large sheath"),
    "contrast.agent": mark("Contrast agent"),
    "contrast.mg_i_per_ml": mark("Iodine concentration"),
    "contrast.route": mark("Contrast route"),
    "contrast.first_pass_renal": mark("First-pass renal exposure"),
    "contrast.volume_ml": mark("Contrast volume"),
    "infusions": mark("Infusions"),
    "infusions.drug": mark("Drug"),
    "infusions.dose": mark("Dose"),
    "infusions.unit": mark("Unit"),
    "infusions.vessel": mark("Target artery"),
    "infusions.route": mark("Route"),
    "infusions.share_percent": mark("Share"),
    "infusions.duration_min": mark("Duration"),
    "infusions.rate_ml_h": mark("Rate"),
    "infusions.concentration_mg_per_ml": mark("Concentration"),
    "infusions.volume_ml": mark("Volume"),
    "infusions.pump": mark("Pump"),
    "infusions.starts_at": mark("Start"),
    "infusions.ends_at": mark("Stop"),
    "radiation.air_kerma_mgy": mark("Air kerma"),
    "radiation.kap_gy_cm2": mark("Kerma-area product"),
    "radiation.fluoro_min": mark("Fluoroscopy time"),
    "radiation.prior_60_days_mgy": mark("Air kerma in the last 60 days"),
    "pain.asra_class": mark("ASRA class chosen"),
    "pain.score_before": mark("Pain score before"),
    "pain.score_after": mark("Pain score after"),
    "given.consent_documented": mark("Consent"),
    "given.premedication_given": mark("Premedication given"),
    "given.antibiotic_agent": mark("Antibiotic"),
    "given.antibiotic_at": mark("Antibiotic given at"),
    "team.operator": mark("Operator"),
    "team.technologist": mark("Technologist"),
    "team.nurse": mark("Nurse"),
    "team.anesthesia": mark("Anesthesia provider"),
    "staff.operator_grade": mark("Operator grade"),
    "staff.supervisor": mark("Supervisor"),
    "staff.tech_scrub": mark("Scrub technologist"),
    "performing_service": mark("Performing service"),
    "ordering_service": mark("Ordering service"),
    "order_number": mark("Signed order number"),
    "notes": mark("Notes"),
    "followups": mark("Follow-up"),
    "followups.seen_on": mark("Seen on"),
    "followups.pain_score": mark("Pain score"),
    "followups.function_score": mark("Function score"),
    "followups.opioid_dose": mark("Opioid dose a day"),
    "followups.finding": mark("Found"),
    "followups.next_step": mark("Next step"),
    "outcome.disposition": mark("Disposition"),
    "age_years": mark("Age"),
    "egfr": "eGFR",
    "crcl": mark("CrCl"),
    "bmi": "BMI",
}
_ROW = re.compile(r"\.\d+(?=\.|$)")


def field_name(path: str, catalog: Catalog) -> str:
    """Return what the field at `path` is called; a row's field also says which row.

    >>> field_name("medications.1.last_dose_at", catalog)  # doctest: +SKIP
    'Medications 2: last dose'
    """
    if path in _NAMES:
        return tr(_NAMES[path])
    head, _, rest = path.partition(".")
    if head == "labs" and rest:
        test, _, part = rest.partition(".")
        return f"{lab_name(test, catalog)}, {_part(part)}" if part else lab_name(test, catalog)
    if head == "details" and rest in catalog.case_fields:
        return catalog.case_fields[rest].label
    kind = _ROW.sub("", path)
    if kind in _NAMES and kind != path:
        number = next(int(name) for name in path.split(".") if name.isdigit()) + 1
        list_path = path.split(f".{number - 1}")[0]
        row = f"{tr(_NAMES.get(list_path, _plain(list_path)))} {number}"
        return row if kind == list_path else f"{row}: {within(tr(_NAMES[kind]))}"
    return tr(_NAMES[kind]) if kind in _NAMES else _plain(path.rpartition(".")[2])


def short_name(path: str) -> str:
    """Return the name beside a field's box: that of the field alone, without its row."""
    kind = _ROW.sub("", path)
    return tr(_NAMES[kind]) if kind in _NAMES else _plain(kind.rpartition(".")[2])


def lab_name(test: str, catalog: Catalog) -> str:
    """Return what a laboratory test is called."""
    entry = catalog.analytes.get(test)
    return entry.label if entry is not None else _plain(test)


def step_of(path: str) -> str:
    """Return the id of the step in which the field at `path` is entered."""
    head = path.partition(".")[0]
    return _STEP_OF_HEAD.get(head, "procedure")


_LAB_PARTS = {"value": mark("value"), "unit": mark("unit"), "taken_at": mark("taken at")}


def _part(name: str) -> str:
    return tr(_LAB_PARTS[name]) if name in _LAB_PARTS else _plain(name).lower()


def _plain(code: str) -> str:
    words = code.replace("_", " ").strip()
    return words[:1].upper() + words[1:]
