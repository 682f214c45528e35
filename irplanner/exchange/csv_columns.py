"""The case CSV: 100 columns in their fixed order, defined once. Writer, codebook, reader and tests follow it.

The order never changes within a major version. An empty cell means not recorded; `unknown`,
`not_applicable` and `none` are written words. Recorded figures are written as they were typed; derived and
converted ones are rounded to the decimals given here.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from irplanner.models.enums import (
    CAUSALITY,
    PREVENTABILITY,
    TASK_KINDS,
    AdverseEventScheme,
    AdverseEventTiming,
    ConsentDocumented,
    Disposition,
    DoseFollowup,
    DoseSource,
    EmbolizationEndpoint,
    Laterality,
    OperatorGrade,
    PatientClass,
    PremedicationGiven,
    Severity,
    Sex,
    TechnicalSuccess,
    Urgency,
)

SCHEMA_VERSION = "1.0.0"
# Columns of cases that are the times of a case under the same name.
TIME_COLUMNS = (
    "in_room_at",
    "sign_in_at",
    "time_out_at",
    "procedure_start_at",
    "procedure_end_at",
    "hemostasis_at",
    "sign_out_at",
    "out_of_room_at",
)


class Kind(StrEnum):
    TEXT = "text"
    CODE = "code"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    DATETIME = "datetime"
    BOOLEAN = "boolean"
    LIST = "list"


class Privacy(StrEnum):
    """What the de-identified profile does with a column."""

    KEEP = "keep"
    DROP = "drop"  # identifies, or is free text
    HASH = "hash"  # replaced by a salted key
    SHIFT = "shift"  # moved by the patient's constant number of days
    AGE = "age"  # above 89: 90


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """One column. `codes` are all words it can hold; `open_codes` says where further ones come from."""

    name: str
    kind: Kind
    meaning: str
    unit: str = ""
    codes: tuple[str, ...] = ()
    open_codes: str = ""
    decimals: int | None = None  # of derived and converted figures
    source: str = "case record"
    privacy: Privacy = Privacy.KEEP
    derived: bool = False  # worked out for the export; not read back


def _codes(*kinds: type[StrEnum]) -> tuple[str, ...]:
    return tuple(word.value for kind in kinds for word in kind)


def _text(name: str, meaning: str, privacy: Privacy = Privacy.DROP, source: str = "case record") -> Column:
    return Column(name=name, kind=Kind.TEXT, meaning=meaning, privacy=privacy, source=source)


def _code(name: str, meaning: str, *codes: str, pack: str = "", derived: bool = False) -> Column:
    open_codes = f"content pack: {pack}" if pack else ""
    return Column(
        name=name, kind=Kind.CODE, meaning=meaning, codes=codes, open_codes=open_codes, derived=derived
    )


def _when(name: str, meaning: str, kind: Kind = Kind.DATETIME, *, derived: bool = False) -> Column:
    return Column(name=name, kind=kind, meaning=meaning, privacy=Privacy.SHIFT, derived=derived)


def _number(
    name: str, meaning: str, unit: str, decimals: int | None = None, *, derived: bool = False
) -> Column:
    return Column(
        name=name, kind=Kind.DECIMAL, meaning=meaning, unit=unit, decimals=decimals, derived=derived
    )


def _count(name: str, meaning: str, unit: str = "count", *, derived: bool = False) -> Column:
    return Column(name=name, kind=Kind.INTEGER, meaning=meaning, unit=unit, derived=derived)


def _list(name: str, meaning: str, privacy: Privacy = Privacy.KEEP, *, derived: bool = False) -> Column:
    return Column(name=name, kind=Kind.LIST, meaning=meaning, privacy=privacy, derived=derived)


def _person(name: str, meaning: str) -> Column:
    return Column(name=name, kind=Kind.TEXT, meaning=meaning, privacy=Privacy.HASH, source="staff code")


CASE_COLUMNS: tuple[Column, ...] = (
    Column(
        name="schema_version",
        kind=Kind.TEXT,
        meaning="Version of this layout",
        source="program",
        derived=True,
    ),
    _text("case_id", "Id of the case, never the record number; joins the side files", Privacy.HASH),
    _code(
        "record_status",
        "State of the record",
        "planned",
        "ready",
        "in_progress",
        "completed",
        "cancelled",
        "amended",
    ),
    _text("site_code", "Site", Privacy.KEEP, "settings"),
    _text("content_version", "Content pack the case was planned on", Privacy.KEEP, "plan"),
    _when("signed_at", "Signed"),
    _text("patient_key", "Links the cases of one patient; says nothing else", Privacy.HASH),
    _text("mrn", "Medical record number"),
    Column(name="birth_date", kind=Kind.DATE, meaning="Birth date", privacy=Privacy.DROP),
    Column(
        name="age_years",
        kind=Kind.DECIMAL,
        meaning="Age at the procedure; in the de-identified profile 90 means 90 or older",
        unit="years",
        decimals=1,
        privacy=Privacy.AGE,
    ),
    _code("sex_at_birth", "Sex at birth", *_codes(Sex)),
    _number("height_cm", "Body height", "cm", 1),
    _number("weight_kg", "Body weight", "kg", 1),
    _code("patient_class", "Patient class", *_codes(PatientClass)),
    _text("accession_number", "Number of the order in the radiology system", Privacy.HASH),
    _code("procedure_code_local", "Procedure, id of the content pack", pack="procedures"),
    Column(
        name="procedure_name",
        kind=Kind.TEXT,
        meaning="Procedure in words",
        source="content pack",
        derived=True,
    ),
    Column(
        name="procedure_code_std",
        kind=Kind.TEXT,
        meaning="system|code, when the content pack has exactly one",
        source="content pack",
        derived=True,
    ),
    _code("procedure_category", "Group of the procedure", pack="category", derived=True),
    Column(
        name="additional_procedures",
        kind=Kind.LIST,
        meaning="Further procedures of the same session",
        open_codes="content pack: procedures",
    ),
    _code("laterality", "Side of the target", *_codes(Laterality)),
    _text("target_anatomy", "Vessel, organ or level aimed at"),
    _text("indication", "Why it is done"),
    _code("urgency", "Urgency", *_codes(Urgency)),
    Column(
        name="imaging_guidance",
        kind=Kind.LIST,
        meaning="Imaging used to guide",
        open_codes="content pack: guidance",
    ),
    _text("room_code", "Room", Privacy.KEEP),
    _when("procedure_date", "Day of the procedure: of its start, else as scheduled", Kind.DATE),
    _when("in_room_at", "Patient in the room"),
    _when("sign_in_at", "Checklist: sign in"),
    _when("time_out_at", "Checklist: time out"),
    _when("procedure_start_at", "First puncture"),
    _when("procedure_end_at", "End of the procedure"),
    _when("hemostasis_at", "Hemostasis"),
    _when("sign_out_at", "Checklist: sign out"),
    _when("out_of_room_at", "Patient out of the room"),
    _count("procedure_minutes", "Start to end", "min", derived=True),
    _text("delay_reason", "Why it started late"),
    _text("cancel_reason", "Why it was cancelled"),
    _person("operator_code", "Operator"),
    _code("operator_grade", "Grade of the operator", *_codes(OperatorGrade)),
    _person("tech_scrub_code", "Technologist, scrubbed"),
    _person("tech_circulating_code", "Technologist, circulating"),
    _person("nurse_code", "Nurse"),
    _person("anesthesia_provider_code", "Who answered for sedation or anesthesia"),
    _count("asa_class", "ASA class, without the E flag", "1 to 6"),
    _number("creatinine_mg_dl", "Newest creatinine; as typed in labs.csv", "mg/dL", 2),
    _when("creatinine_collected_at", "When that creatinine was taken"),
    _number("egfr", "eGFR of the plan last shown", "mL/min/1.73 m2", 0),
    Column(
        name="egfr_formula",
        kind=Kind.CODE,
        meaning="Formula of the eGFR",
        codes=("ckd_epi_2021", "other"),
    ),
    _number("hemoglobin_g_dl", "Newest hemoglobin; as typed in labs.csv", "g/dL", 1),
    _number("platelets_10e9_l", "Newest platelet count; as typed in labs.csv", "10^9/L", 0),
    _number("inr", "Newest INR; as typed in labs.csv", "ratio", 2),
    _when("coag_collected_at", "When INR or platelets were taken, the older of the two"),
    _code(
        "bleeding_risk_class",
        "SIR 2019 class of the plan last shown",
        "low",
        "high",
        "ambiguous",
        "unclassified",
    ),
    _list("antithrombotics", "agent@last dose; none: asked, takes none", Privacy.SHIFT),
    _code(
        "contrast_reaction_history",
        "Earlier reaction to iodinated contrast",
        "none",
        "mild",
        "moderate",
        "severe",
        "unknown",
    ),
    _code("premedication_given", "Premedication against a contrast reaction", *_codes(PremedicationGiven)),
    _code("pregnancy_status", "Pregnancy", "not_applicable", "excluded", "possible", "pregnant", "unknown"),
    _code("consent_documented", "Consent in the record", *_codes(ConsentDocumented)),
    _text("checklist_version", "Content pack the checklist came from", Privacy.KEEP, "plan"),
    _count("checklist_items_total", "Checklist items that applied"),
    _count("checklist_items_done", "Answered yes or with a value"),
    _count("checklist_items_na", "Answered not applicable"),
    _count("checklist_deviations", "Answered no"),
    _code("access_site", "Access site", pack="access_sites"),
    _code("access_side", "Side of the access", *_codes(Laterality)),
    Column(
        name="access_guidance",
        kind=Kind.LIST,
        meaning="Guidance of the puncture",
        open_codes="content pack: guidance; palpation",
    ),
    _number("sheath_size_fr", "Sheath", "Fr", 1),
    Column(name="access_crossover", kind=Kind.BOOLEAN, meaning="Second access site was needed"),
    _code("closure_method", "Closure", pack="closure_methods"),
    _code("anesthesia_type", "Anesthesia", pack="anesthesia"),
    _list("sedation_drugs", "drug:total:unit"),
    _number("local_anesthetic_mg", "Local anesthetic, all agents", "mg", 0, derived=True),
    Column(
        name="antibiotic",
        kind=Kind.TEXT,
        meaning="agent@time",
        privacy=Privacy.SHIFT,
    ),
    _code("contrast_agent", "Contrast agent", pack="contrast_agents"),
    _number("contrast_mg_i_ml", "Iodine concentration", "mg I/mL", 0),
    _number("contrast_volume_ml", "Contrast volume", "mL", 0),
    _code("contrast_route", "Route of the contrast", "intra_arterial", "intra_venous", "other", "none"),
    _number("fluoro_time_min", "Fluoroscopy time", "min", 1),
    _number("air_kerma_ref_mgy", "Reference air kerma", "mGy", 0),
    _number("kap_total_gy_cm2", "Kerma-area product, total", "Gy.cm2", 2),
    _number("kap_fluoro_gy_cm2", "Kerma-area product, fluoroscopy", "Gy.cm2", 2),
    _number("kap_acq_gy_cm2", "Kerma-area product, acquisitions", "Gy.cm2", 2),
    _count("frames_total", "Acquired frames"),
    _code("dose_source", "Where the dose figures come from", *_codes(DoseSource)),
    _text("xray_unit", "maker|model|station"),
    _code("dose_followup", "Follow-up after a high dose", *_codes(DoseFollowup)),
    _list("embolics", "material:size:amount:unit:territory", Privacy.DROP, derived=True),
    _code("embolization_endpoint", "Endpoint of the embolization", *_codes(EmbolizationEndpoint)),
    _list("implants_udi", "Device identifiers of what has one", Privacy.DROP, derived=True),
    _count("devices_used", "Devices used, of those scanned or with a lot", derived=True),
    _count("devices_wasted", "Devices opened and not used", derived=True),
    _code("technical_success", "Technical success", *_codes(TechnicalSuccess)),
    Column(name="adverse_event", kind=Kind.BOOLEAN, meaning="An adverse event occurred"),
    _code("adverse_event_scheme", "Scheme of the grade", *_codes(AdverseEventScheme)),
    Column(
        name="adverse_event_grade",
        kind=Kind.CODE,
        meaning="Grade in its scheme",
        open_codes="the scheme",
    ),
    _code("adverse_event_timing", "When it occurred", *_codes(AdverseEventTiming)),
    _count("specimens", "Labelled specimens"),
    _code("disposition", "Where the patient went", *_codes(Disposition)),
    _when("followup_date", "Planned follow-up", Kind.DATE),
)

_CASE_KEY = _text("case_id", "Joins cases.csv", Privacy.HASH)
_PLACE = _count("position", "Place in the list, from 0", "")

SIDE_FILES: dict[str, tuple[Column, ...]] = {
    "devices": (
        _CASE_KEY,
        _PLACE,
        _text("device_id", "Name of the device within the case", Privacy.KEEP),
        _code("kind", "Kind of device", pack="device_kind"),
        _text("name", "Product"),
        _number("fr", "Size", "Fr"),
        _number("od_mm", "Outer diameter", "mm"),
        _number("id_mm", "Inner diameter", "mm"),
        _number("id_in", "Inner diameter", "in"),
        _number("length_cm", "Length", "cm"),
        _number("wire_in", "Wire", "in"),
        _number("gauge", "Needle", "G"),
        _number("diameter_mm", "Diameter", "mm"),
        Column(name="dmso_ok", kind=Kind.BOOLEAN, meaning="Compatible with DMSO"),
        _text("inside", "Device it runs in", Privacy.KEEP),
        _count("quantity", "Number"),
        _text("udi", "Device identifier"),
        _text("lot", "Lot"),
        _text("serial", "Serial number"),
        Column(name="expires_on", kind=Kind.DATE, meaning="Expiry date", privacy=Privacy.DROP),
        Column(name="available", kind=Kind.BOOLEAN, meaning="Ticked as available"),
        _count("wasted", "Opened and not used"),
        _text("waste_reason", "Why it was not used"),
        _count("returned", "Put back"),
        _number("prox_fr", "Largest outside", "Fr"),
        _number("label_min_in", "Smallest lumen on the label", "in"),
        _number("label_max_wire_in", "Largest wire on the label", "in"),
        Column(name="side_holes", kind=Kind.BOOLEAN, meaning="It has side holes"),
        _number("dead_space_ml", "Dead space", "mL"),
        _number("max_psi", "Highest pressure on the label", "psi"),
    ),
    "embolics": (
        _CASE_KEY,
        _PLACE,
        _code("material", "Material", pack="embolic_families, embolic_products"),
        _number("size_from_um", "Smallest particle", "um"),
        _number("size_to_um", "Largest particle", "um"),
        _number("diameter_mm", "Diameter", "mm"),
        _number("length_cm", "Length", "cm"),
        _number("amount", "Amount", "see unit"),
        _text("unit", "Unit of the amount", Privacy.KEEP),
        _number("target_vessel_mm", "Target vessel", "mm"),
        _text("territory", "Territory"),
        _text("via", "Device it was given through", Privacy.KEEP),
        _text("intent", "Intended effect: temporary or permanent", Privacy.KEEP),
        _text("purpose", "Purpose of the embolization", Privacy.KEEP),
        _number("share_percent", "Share of the whole, where several arteries feed the target", "%"),
        _text("reason", "Why this material, where the procedure does not list it"),
        _number("label_min_in", "Smallest lumen on the label", "in"),
        _number("delivered_from_um", "Smallest particle as delivered", "um"),
        _number("delivered_to_um", "Largest particle as delivered", "um"),
        _number("coil_primary_in", "Wound wire of the coil", "in"),
        _number("coil_label_min_in", "Smallest catheter lumen on the coil's label", "in"),
        _number("coil_label_max_in", "Largest catheter lumen on the coil's label", "in"),
        _number("pusher_od_in", "Pusher", "in"),
        _text("flush", "Flush of the catheter before it", Privacy.KEEP),
        _number("dmso_fill_ml", "DMSO filled into the dead space", "mL"),
        _number("glue_percent", "Glue in the mixture", "%"),
        _text("mix_drug", "Drug mixed into iodized oil", Privacy.KEEP),
        _number("mix_drug_mg", "Drug in the mixture", "mg"),
        _number("mix_drug_ml", "Solution of the drug in the mixture", "mL"),
        _number("mix_oil_ml", "Iodized oil in the mixture", "mL"),
        _number("per_injection_ml", "Volume of one injection", "mL"),
        _number("rate_ml_min", "Rate", "mL/min"),
        _number("shaken_min", "Shaken before use", "min"),
        _number("shunt_um", "Shunt or anastomosis", "um"),
        _number("sac_mm", "Sac", "mm"),
        _number("lung_shunt_percent", "Lung shunt", "%"),
        _number("lung_mass_kg", "Lung mass", "kg"),
        _number("prior_lung_gy", "Lung dose of earlier treatments", "Gy"),
    ),
    "infusions": (
        _CASE_KEY,
        _PLACE,
        _text("drug", "Drug as typed or picked"),
        _number("dose", "Dose", "see unit"),
        _text("unit", "Unit of the dose", Privacy.KEEP),
        _text("vessel", "Target artery"),
        _number("duration_min", "Duration", "min"),
        _number("rate_ml_h", "Rate", "mL/h"),
        _number("concentration_mg_per_ml", "Concentration", "mg/mL"),
        _number("volume_ml", "Volume", "mL"),
        _text("route", "Route", Privacy.KEEP),
        _number("share_percent", "Share of the whole, where several arteries feed the target", "%"),
        _text("pump", "Pump"),
        _when("starts_at", "Start of the infusion"),
        _when("ends_at", "End of the infusion"),
    ),
    "followups": (
        _CASE_KEY,
        _PLACE,
        _when("seen_on", "Day of the visit or call", Kind.DATE),
        _number("pain_score", "Pain score", "of 10"),
        _text("function_score", "Function score, with the name of its scale"),
        _text("opioid_dose", "Opioid dose a day"),
        _text("finding", "What was found"),
        _text("next_step", "Next planned step"),
    ),
    "adverse_events": (
        _CASE_KEY,
        _PLACE,
        _code("scheme", "Scale of the grade", *_codes(AdverseEventScheme)),
        Column(name="grade", kind=Kind.CODE, meaning="Grade on its scale", open_codes="the scale"),
        _code("timing", "When it occurred", *_codes(AdverseEventTiming)),
        _when("occurred_on", "Day it occurred", Kind.DATE),
        _code("complication", "What it was, as the content pack names it", pack="procedures"),
        Column(name="at_access_site", kind=Kind.BOOLEAN, meaning="At the access site"),
        _code("causality", "Caused by the procedure", *CAUSALITY),
        _code("preventability", "Whether it could have been prevented", *PREVENTABILITY),
        _text("text", "What happened"),
        _when("recorded_at", "When it was recorded, UTC"),
        _person("recorded_by", "Who recorded it"),
        _when("withdrawn_at", "When it was withdrawn, UTC"),
        _person("withdrawn_by", "Who withdrew it"),
        _text("withdrawn_reason", "Why it was none"),
    ),
    "follow_up_tasks": (
        _CASE_KEY,
        _PLACE,
        _code("kind", "Kind of task", *TASK_KINDS),
        _text("text", "What is to be done"),
        _when("due_on", "Day it is due", Kind.DATE),
        _person("assigned_to", "Who shall do it"),
        _text("rule", "Rule of the plan that asked for it", Privacy.KEEP, "content pack"),
        _when("recorded_at", "When it was recorded, UTC"),
        _person("recorded_by", "Who recorded it"),
        _when("done_on", "Day it was done", Kind.DATE),
        _person("done_by", "Who did it"),
        _text("result", "What came of it"),
        _text("dropped_reason", "Why it is not needed any more"),
    ),
    "details": (
        _CASE_KEY,
        _text("field_id", "Field that only some procedures ask for", Privacy.KEEP, "content pack"),
        Column(name="field", kind=Kind.TEXT, meaning="Field in words", source="content pack", derived=True),
        Column(name="value_number", kind=Kind.DECIMAL, meaning="Value, a number"),
        _text("value_text", "Value, a text, a day or a moment"),
        Column(name="value_yes", kind=Kind.BOOLEAN, meaning="Value, yes or no"),
        Column(name="unit", kind=Kind.TEXT, meaning="Unit of a number", source="content pack", derived=True),
    ),
    "labs": (
        _CASE_KEY,
        _PLACE,
        _text("analyte", "Test as typed", Privacy.KEEP),
        _number("value", "Value as typed", "see unit"),
        _text("unit", "Unit as typed", Privacy.KEEP),
        _when("collected_at", "When it was taken"),
    ),
    "allergies": (
        _CASE_KEY,
        _PLACE,
        _text("agent", "What the patient is allergic to", Privacy.KEEP),
        _text("reaction", "What happened"),
        _code("severity", "How severe it was", *_codes(Severity)),
    ),
    "medications": (
        _CASE_KEY,
        _PLACE,
        _text("drug", "Drug as typed or picked"),
        _number("dose_mg", "Dose", "mg"),
        _number("times_per_day", "Times per day", "1/d"),
        _list("dose_times", "Clock times of the doses"),
        _when("last_dose_at", "Last dose"),
        _text("indication", "Why it is taken"),
    ),
    "local_anesthetics": (
        _CASE_KEY,
        _PLACE,
        _code("agent", "Local anesthetic", pack="local_anesthetics"),
        _number("percent", "Strength", "%"),
        _number("volume_ml", "Volume", "mL"),
    ),
    "checklist_items": (
        _CASE_KEY,
        _text("item_id", "Item", Privacy.KEEP, "content pack"),
        Column(name="phase", kind=Kind.CODE, meaning="Phase", source="content pack", derived=True),
        Column(name="item", kind=Kind.TEXT, meaning="Item in words", source="content pack", derived=True),
        _code("state", "Answer", "yes", "no", "na", "value"),
        Column(name="value_number", kind=Kind.DECIMAL, meaning="Value answered, a number"),
        _text("value_text", "Value answered, a text"),
        _text("reason", "Reason given"),
        _person("by", "Who answered"),
        _when("at", "When it was answered"),
    ),
    "events": (
        _CASE_KEY,
        Column(name="event", kind=Kind.CODE, meaning="What happened", open_codes="times of the case"),
        _when("at", "When"),
    ),
    "audit": (
        _CASE_KEY,
        _count("seq", "Sequence number in the store", ""),
        _when("at_utc", "When, UTC"),
        _person("actor", "Who"),
        Column(name="action", kind=Kind.CODE, meaning="What was done", open_codes="program"),
        _text("before", "Fields before, JSON"),
        _text("after", "Fields after, JSON"),
    ),
}
