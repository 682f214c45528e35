"""What the rules may know about one case: the case JSON `irplanner.case/1` as frozen, typed values.

Absent means unknown, never normal: every field but the procedure may be None. The same structs are read
from a file (`exchange.case_file`), built from the store (`services.plans`) and edited by the window.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import msgspec

from irplanner.models.enums import (
    Answer,
    ContrastRoute,
    Laterality,
    Pregnancy,
    Severity,
    Sex,
    Urgency,
)


class _Facts(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of every facts struct: frozen, keywords only, unknown keys refused by name."""


class Allergy(_Facts, frozen=True, kw_only=True):
    agent: str
    reaction: str | None = None
    severity: Severity | None = None


class Patient(_Facts, frozen=True, kw_only=True):
    mrn: str | None = None
    name: str | None = None
    birth_date: date | None = None
    age_years: float | None = None
    sex: Sex | None = None
    height_cm: float | None = None
    weight_kg: float | None = None
    pregnancy: Pregnancy | None = None
    breast_feeding: bool | None = None
    # None: not asked; an empty tuple: asked, none known.
    allergies: tuple[Allergy, ...] | None = None
    conditions: tuple[str, ...] | None = None


class LabResult(_Facts, frozen=True, kw_only=True):
    """One result as typed; `labs` of the situation holds it in the catalog's own unit."""

    test: str
    value: float
    unit: str | None = None
    taken_at: datetime | None = None


class Vitals(_Facts, frozen=True, kw_only=True):
    systolic_mmhg: float | None = None
    diastolic_mmhg: float | None = None
    pulse_per_min: float | None = None
    respiration_per_min: float | None = None
    spo2_percent: float | None = None
    on_oxygen: bool | None = None
    temperature_c: float | None = None
    alert: bool | None = None


class Medication(_Facts, frozen=True, kw_only=True):
    drug: str
    dose_mg: float | None = None
    times_per_day: float | None = None
    dose_times: tuple[str, ...] | None = None
    last_dose_at: datetime | None = None
    indication: str | None = None


class Access(_Facts, frozen=True, kw_only=True):
    site: str | None = None
    side: Laterality | None = None
    sheath_fr: float | None = None
    vessel_mm: float | None = None
    barbeau: str | None = None
    guidance: tuple[str, ...] | None = None
    closure: str | None = None


class Intake(_Facts, frozen=True, kw_only=True):
    kind: str
    at: datetime


class LocalAnesthetic(_Facts, frozen=True, kw_only=True):
    agent: str
    percent: float | None = None
    volume_ml: float | None = None


class DrugAmount(_Facts, frozen=True, kw_only=True):
    drug: str
    amount: float | None = None
    unit: str | None = None


class Anesthesia(_Facts, frozen=True, kw_only=True):
    type: str | None = None
    asa_class: int | None = None
    mallampati: int | None = None
    # Keys: snoring tired observed pressure (bool), neck_cm (number); bmi, age and sex come from the patient.
    stop_bang: dict[str, bool | float] | None = None
    intake: tuple[Intake, ...] | None = None
    local: tuple[LocalAnesthetic, ...] | None = None
    drugs: tuple[DrugAmount, ...] | None = None


class Embolic(_Facts, frozen=True, kw_only=True):
    material: str
    size_um: tuple[float, float] | None = None
    diameter_mm: float | None = None
    length_cm: float | None = None
    amount: float | None = None
    unit: str | None = None
    target_vessel_mm: float | None = None
    territory: str | None = None
    via: str | None = None
    # Intended effect and purpose, checked against the material's permanence.
    intent: str | None = None
    purpose: str | None = None
    share_percent: float | None = None  # of the whole, where several arteries feed one target
    reason: str | None = None  # why this material, where the procedure does not list it
    # What the label says.
    label_min_in: float | None = None
    delivered_um: tuple[float, float] | None = None  # swollen or loaded, where it differs from `size_um`
    coil_primary_in: float | None = None
    coil_label_min_in: float | None = None
    coil_label_max_in: float | None = None
    pusher_od_in: float | None = None
    # How it is given.
    flush: str | None = None  # of the catheter before it
    dmso_fill_ml: float | None = None
    glue_percent: float | None = None
    mix_drug: str | None = None  # mixed into iodized oil
    mix_drug_mg: float | None = None
    mix_drug_ml: float | None = None  # of the solution the drug is in
    mix_oil_ml: float | None = None
    per_injection_ml: float | None = None
    rate_ml_min: float | None = None
    shaken_min: float | None = None
    # What it goes to.
    shunt_um: float | None = None
    sac_mm: float | None = None
    lung_shunt_percent: float | None = None
    lung_mass_kg: float | None = None
    prior_lung_gy: float | None = None


class Infusion(_Facts, frozen=True, kw_only=True):
    drug: str
    dose: float | None = None
    unit: str | None = None
    vessel: str | None = None
    duration_min: float | None = None
    rate_ml_h: float | None = None
    concentration_mg_per_ml: float | None = None
    volume_ml: float | None = None
    route: str | None = None
    share_percent: float | None = None  # of the whole, where several arteries feed one target
    pump: str | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None


class Device(_Facts, frozen=True, kw_only=True):
    kind: str
    id: str | None = None
    name: str | None = None
    fr: float | None = None
    od_mm: float | None = None
    id_mm: float | None = None
    id_in: float | None = None
    length_cm: float | None = None
    wire_in: float | None = None
    gauge: float | None = None
    diameter_mm: float | None = None
    dmso_ok: bool | None = None
    inside: str | None = None
    quantity: int | None = None
    udi: str | None = None
    lot: str | None = None
    serial: str | None = None
    expires_on: date | None = None
    available: bool | None = None
    # What became of `quantity`: the rest was used.
    wasted: int | None = None
    waste_reason: str | None = None
    returned: int | None = None
    # What the label says beyond the size.
    prox_fr: float | None = None
    label_min_in: float | None = None
    label_max_wire_in: float | None = None
    side_holes: bool | None = None
    dead_space_ml: float | None = None
    max_psi: float | None = None


class Route(_Facts, frozen=True, kw_only=True):
    """What the way from the skin to the target is like, beside the devices themselves."""

    path_cm: float | None = None  # beyond the sheath's tip
    parent_hub_cm: float | None = None
    superselective_cm: float | None = None  # beyond the parent catheter's tip
    inside_cm: float | None = None  # wire in the patient during an exchange
    cava_mm: float | None = None
    injector_psi: float | None = None
    syringe_dmso: bool | None = None
    ware_ok: bool | None = None  # syringes and stopcocks withstand oil and alcohol
    preclose: bool | None = None


class Contrast(_Facts, frozen=True, kw_only=True):
    agent: str | None = None
    mg_i_per_ml: float | None = None
    route: ContrastRoute | None = None
    first_pass_renal: bool | None = None
    volume_ml: float | None = None


class Radiation(_Facts, frozen=True, kw_only=True):
    air_kerma_mgy: float | None = None
    kap_gy_cm2: float | None = None
    fluoro_min: float | None = None
    prior_60_days_mgy: float | None = None


class Pain(_Facts, frozen=True, kw_only=True):
    asra_class: str | None = None
    score_before: float | None = None
    score_after: float | None = None


class Team(_Facts, frozen=True, kw_only=True):
    operator: str | None = None
    technologist: str | None = None
    nurse: str | None = None
    anesthesia: str | None = None


class ChecklistAnswer(_Facts, frozen=True, kw_only=True):
    answer: Answer
    value: str | float | None = None
    reason: str | None = None
    by: str | None = None
    at: datetime | None = None


class CaseFacts(_Facts, frozen=True, kw_only=True):
    """One case as the rules see it. Times without offset are the site's wall clock."""

    procedure: str
    id: str | None = None
    scheduled_at: datetime | None = None
    expected_end: datetime | None = None
    patient: Patient = Patient()
    labs: tuple[LabResult, ...] = ()
    vitals: Vitals = Vitals()
    # None: not asked; an empty tuple: asked, takes none.
    medications: tuple[Medication, ...] | None = None
    urgency: Urgency | None = None
    laterality: Laterality | None = None
    level: str | None = None
    access: Access = Access()
    anesthesia: Anesthesia = Anesthesia()
    embolics: tuple[Embolic, ...] = ()
    infusions: tuple[Infusion, ...] = ()
    devices: tuple[Device, ...] = ()
    route: Route = Route()
    contrast: Contrast = Contrast()
    radiation: Radiation = Radiation()
    pain: Pain = Pain()
    team: Team = Team()
    notes: str | None = None
    checklist: dict[str, ChecklistAnswer] = {}


def with_value(facts: CaseFacts, path: str, value: Any) -> CaseFacts:
    """Return a copy with one field changed; `path` is dotted, e.g. `patient.weight_kg` or `access.site`.

    Any: the value's type is that of the field named by `path`; a wrong one is found by `msgspec.convert`
    when a file is read and by the form's own field in the window.

    Raises:
        AttributeError: no such field.
    """
    head, _, rest = path.partition(".")
    if not rest:
        getattr(facts, head)
        return msgspec.structs.replace(facts, **{head: value})
    part = getattr(facts, head)
    getattr(part, rest)
    return msgspec.structs.replace(facts, **{head: msgspec.structs.replace(part, **{rest: value})})
