"""What the fields of a case are called, and in which step of the plan each is entered.

One name for a field wherever it is shown: beside its box, in what is missing, in an undo step.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from irplanner.catalog.catalog import Catalog

# Steps of the Plan page, in order: id and title.
STEPS: tuple[tuple[str, str], ...] = (
    ("patient_labs", "Patient and labs"),
    ("procedure", "Procedure"),
    ("access", "Access"),
    ("anesthesia", "Anesthesia"),
    ("embolic", "Embolic material"),
    ("devices", "Devices"),
    ("contrast_drugs", "Contrast and drugs"),
    ("team_notes", "Team and notes"),
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
    "contrast": "contrast_drugs",
    "infusions": "contrast_drugs",
    "radiation": "contrast_drugs",
    "given": "contrast_drugs",
    "team": "team_notes",
    "staff": "team_notes",
    "notes": "team_notes",
    "dose": "team_notes",
    "outcome": "team_notes",
    "performing_service": "team_notes",
    "ordering_service": "team_notes",
    "order_number": "team_notes",
}

_NAMES: Mapping[str, str] = {
    "procedure": "Procedure",
    "urgency": "Urgency",
    "laterality": "Side",
    "level": "Level",
    "scheduled_at": "Scheduled start",
    "expected_end": "Expected end",
    "room_code": "Room",
    "indication": "Indication",
    "target_anatomy": "Target",
    "imaging_guidance": "Imaging guidance",
    "alternatives": "Alternatives and surgical back-up",
    "expected_outcome": "Expected outcome",
    "additional_procedures": "Linked procedures",
    "accession_number": "Accession number",
    "patient_class": "Patient class",
    "patient.name": "Name",
    "patient.mrn": "MRN",
    "patient.birth_date": "Birth date",
    "patient.age_years": "Age",
    "patient.sex": "Sex",
    "patient.height_cm": "Height",
    "patient.weight_kg": "Weight",
    "patient.pregnancy": "Pregnancy",
    "patient.breast_feeding": "Breast feeding",
    "patient.allergies": "Allergies",
    "patient.conditions": "Conditions",
    "labs": "Laboratory results",
    "medications": "Medications",
    "medications.drug": "Drug",
    "medications.dose_mg": "Dose",
    "medications.times_per_day": "Times per day",
    "medications.dose_times": "Dose times",
    "medications.last_dose_at": "Last dose",
    "medications.indication": "Taken for",
    "vitals.systolic_mmhg": "Systolic pressure",
    "vitals.diastolic_mmhg": "Diastolic pressure",
    "vitals.pulse_per_min": "Pulse",
    "vitals.respiration_per_min": "Respiration",
    "vitals.spo2_percent": "SpO2",
    "vitals.on_oxygen": "On oxygen",
    "vitals.temperature_c": "Temperature",
    "vitals.alert": "Alert",
    "access.site": "Access site",
    "access.side": "Access side",
    "access.sheath_fr": "Sheath",
    "access.vessel_mm": "Vessel diameter",
    "access.barbeau": "Barbeau test",
    "access.guidance": "Imaging guidance",
    "access.closure": "Closure",
    "access_crossover": "Second access site needed",
    "anesthesia.type": "Anesthesia",
    "anesthesia.asa_class": "ASA class",
    "anesthesia.mallampati": "Mallampati class",
    "anesthesia.stop_bang": "STOP-Bang",
    "anesthesia.stop_bang.snoring": "Snoring",
    "anesthesia.stop_bang.tired": "Tired in the daytime",
    "anesthesia.stop_bang.observed": "Breathing stops observed",
    "anesthesia.stop_bang.pressure": "High blood pressure",
    "anesthesia.stop_bang.neck_cm": "Neck circumference",
    "anesthesia.intake": "Last food and drink",
    "anesthesia.intake.kind": "Taken in",
    "anesthesia.intake.at": "At",
    "anesthesia.local": "Local anesthetic",
    "anesthesia.local.agent": "Agent",
    "anesthesia.local.percent": "Concentration",
    "anesthesia.local.volume_ml": "Volume",
    "anesthesia.drugs": "Sedation and other drugs",
    "anesthesia.drugs.drug": "Drug",
    "anesthesia.drugs.amount": "Amount",
    "anesthesia.drugs.unit": "Unit",
    "embolics": "Embolic material",
    "embolics.material": "Material",
    "embolics.size_um": "Particle size",
    "embolics.diameter_mm": "Diameter",
    "embolics.length_cm": "Length",
    "embolics.amount": "Planned amount",
    "embolics.unit": "Unit",
    "embolics.target_vessel_mm": "Target vessel diameter",
    "embolics.territory": "Territory",
    "embolics.via": "Delivered through",
    "embolics.intent": "Intended effect",
    "embolics.purpose": "Purpose",
    "treatment_intent": "Treatment intent",
    "devices": "Devices",
    "devices.name": "Name",
    "devices.kind": "Kind",
    "devices.fr": "French size",
    "devices.od_mm": "Outer diameter",
    "devices.id_mm": "Lumen (mm)",
    "devices.id_in": "Lumen (in)",
    "devices.length_cm": "Length",
    "devices.wire_in": "Wire",
    "devices.gauge": "Gauge",
    "devices.diameter_mm": "Diameter",
    "devices.dmso_ok": "DMSO compatible",
    "devices.inside": "Runs inside",
    "devices.quantity": "Quantity",
    "devices.udi": "Device identifier (UDI)",
    "devices.lot": "Lot",
    "devices.serial": "Serial number",
    "devices.expires_on": "Expires on",
    "devices.available": "Available",
    "contrast.agent": "Contrast agent",
    "contrast.mg_i_per_ml": "Iodine concentration",
    "contrast.route": "Contrast route",
    "contrast.first_pass_renal": "First-pass renal exposure",
    "contrast.volume_ml": "Contrast volume",
    "infusions": "Infusions",
    "infusions.drug": "Drug",
    "infusions.dose": "Dose",
    "infusions.unit": "Unit",
    "infusions.vessel": "Target artery",
    "infusions.route": "Route",
    "infusions.duration_min": "Duration",
    "infusions.rate_ml_h": "Rate",
    "infusions.concentration_mg_per_ml": "Concentration",
    "infusions.volume_ml": "Volume",
    "radiation.air_kerma_mgy": "Air kerma",
    "radiation.kap_gy_cm2": "Kerma-area product",
    "radiation.fluoro_min": "Fluoroscopy time",
    "radiation.prior_60_days_mgy": "Air kerma in the last 60 days",
    "pain.asra_class": "ASRA class chosen",
    "pain.score_before": "Pain score before",
    "pain.score_after": "Pain score after",
    "given.consent_documented": "Consent",
    "given.premedication_given": "Premedication given",
    "given.antibiotic_agent": "Antibiotic",
    "given.antibiotic_at": "Antibiotic given at",
    "team.operator": "Operator",
    "team.technologist": "Technologist",
    "team.nurse": "Nurse",
    "team.anesthesia": "Anesthesia provider",
    "staff.operator_grade": "Operator grade",
    "staff.supervisor": "Supervisor",
    "staff.tech_scrub": "Scrub technologist",
    "performing_service": "Performing service",
    "ordering_service": "Ordering service",
    "order_number": "Signed order number",
    "notes": "Notes",
    "outcome.disposition": "Disposition",
    "age_years": "Age",
    "egfr": "eGFR",
    "crcl": "CrCl",
    "bmi": "BMI",
}
_ROW = re.compile(r"\.\d+(?=\.|$)")


def field_name(path: str, catalog: Catalog) -> str:
    """Return what the field at `path` is called; a row's field also says which row.

    >>> field_name("medications.1.last_dose_at", catalog)  # doctest: +SKIP
    'Medications 2: last dose'
    """
    if path in _NAMES:
        return _NAMES[path]
    head, _, rest = path.partition(".")
    if head == "labs" and rest:
        test, _, part = rest.partition(".")
        return f"{lab_name(test, catalog)}, {_plain(part).lower()}" if part else lab_name(test, catalog)
    if head == "details" and rest in catalog.case_fields:
        return catalog.case_fields[rest].label
    kind = _ROW.sub("", path)
    if kind in _NAMES and kind != path:
        number = next(int(name) for name in path.split(".") if name.isdigit()) + 1
        list_path = path.split(f".{number - 1}")[0]
        row = f"{_NAMES.get(list_path, _plain(list_path))} {number}"
        return row if kind == list_path else f"{row}: {_NAMES[kind].lower()}"
    return _NAMES.get(kind, _plain(path.rpartition(".")[2]))


def short_name(path: str) -> str:
    """Return the name beside a field's box: that of the field alone, without its row."""
    kind = _ROW.sub("", path)
    return _NAMES.get(kind, _plain(kind.rpartition(".")[2]))


def lab_name(test: str, catalog: Catalog) -> str:
    """Return what a laboratory test is called."""
    entry = catalog.analytes.get(test)
    return entry.label if entry is not None else _plain(test)


def step_of(path: str) -> str:
    """Return the id of the step in which the field at `path` is entered."""
    head = path.partition(".")[0]
    return _STEP_OF_HEAD.get(head, "procedure")


def _plain(code: str) -> str:
    words = code.replace("_", " ").strip()
    return words[:1].upper() + words[1:]
