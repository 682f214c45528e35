"""What occurs many times in a case: one table a kind, rows in the order they were typed."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from irplanner.models.base import CODE, NAME, TEXT, Base, JsonValue, WallTime


class _CasePart(Base):
    __abstract__ = True
    # Kept in the order of the key: the lines of one case lie side by side.
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012  # SQLAlchemy reads a plain dict here

    case_id: Mapped[int] = mapped_column(
        ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True, sort_order=-2
    )


class _CaseLine(_CasePart):
    __abstract__ = True

    position: Mapped[int] = mapped_column(primary_key=True, sort_order=-1)


class CaseAllergy(_CaseLine):
    __tablename__ = "case_allergies"

    agent: Mapped[str] = mapped_column(String(CODE))
    reaction: Mapped[str | None] = mapped_column(String(TEXT))
    severity: Mapped[str | None] = mapped_column(String(CODE))


class CaseCondition(_CaseLine):
    __tablename__ = "case_conditions"

    condition: Mapped[str] = mapped_column(String(CODE))


class CaseLab(_CaseLine):
    """Value and unit as typed."""

    __tablename__ = "case_labs"

    test: Mapped[str] = mapped_column(String(CODE))
    value: Mapped[float]
    unit: Mapped[str | None] = mapped_column(String(CODE))
    taken_at: Mapped[datetime | None] = mapped_column(WallTime)


class CaseMedication(_CaseLine):
    __tablename__ = "case_medications"

    drug: Mapped[str] = mapped_column(String(NAME))
    dose_mg: Mapped[float | None]
    times_per_day: Mapped[float | None]
    dose_times: Mapped[list[str] | None] = mapped_column(JsonValue)
    last_dose_at: Mapped[datetime | None] = mapped_column(WallTime)
    indication: Mapped[str | None] = mapped_column(String(TEXT))


class CaseIntake(_CaseLine):
    __tablename__ = "case_intakes"

    kind: Mapped[str] = mapped_column(String(CODE))
    at: Mapped[datetime] = mapped_column(WallTime)


class CaseLocalAnesthetic(_CaseLine):
    __tablename__ = "case_local_anesthetics"

    agent: Mapped[str] = mapped_column(String(CODE))
    percent: Mapped[float | None]
    volume_ml: Mapped[float | None]


class CaseSedationDrug(_CaseLine):
    __tablename__ = "case_sedation_drugs"

    drug: Mapped[str] = mapped_column(String(NAME))
    amount: Mapped[float | None]
    unit: Mapped[str | None] = mapped_column(String(CODE))


class CaseEmbolic(_CaseLine):
    __tablename__ = "case_embolics"

    material: Mapped[str] = mapped_column(String(CODE))
    size_from_um: Mapped[float | None]
    size_to_um: Mapped[float | None]
    diameter_mm: Mapped[float | None]
    length_cm: Mapped[float | None]
    amount: Mapped[float | None]
    unit: Mapped[str | None] = mapped_column(String(CODE))
    target_vessel_mm: Mapped[float | None]
    territory: Mapped[str | None] = mapped_column(String(TEXT))
    via: Mapped[str | None] = mapped_column(String(CODE))
    intent: Mapped[str | None] = mapped_column(String(CODE))
    purpose: Mapped[str | None] = mapped_column(String(CODE))
    share_percent: Mapped[float | None]
    reason: Mapped[str | None] = mapped_column(String(TEXT))
    label_min_in: Mapped[float | None]
    delivered_from_um: Mapped[float | None]
    delivered_to_um: Mapped[float | None]
    coil_primary_in: Mapped[float | None]
    coil_label_min_in: Mapped[float | None]
    coil_label_max_in: Mapped[float | None]
    pusher_od_in: Mapped[float | None]
    flush: Mapped[str | None] = mapped_column(String(CODE))
    dmso_fill_ml: Mapped[float | None]
    glue_percent: Mapped[float | None]
    per_injection_ml: Mapped[float | None]
    rate_ml_min: Mapped[float | None]
    shaken_min: Mapped[float | None]
    shunt_um: Mapped[float | None]
    sac_mm: Mapped[float | None]
    lung_shunt_percent: Mapped[float | None]
    lung_mass_kg: Mapped[float | None]
    prior_lung_gy: Mapped[float | None]
    mix_drug: Mapped[str | None] = mapped_column(String(NAME))
    mix_drug_mg: Mapped[float | None]
    mix_drug_ml: Mapped[float | None]
    mix_oil_ml: Mapped[float | None]


class CaseInfusion(_CaseLine):
    __tablename__ = "case_infusions"

    drug: Mapped[str] = mapped_column(String(NAME))
    dose: Mapped[float | None]
    unit: Mapped[str | None] = mapped_column(String(CODE))
    vessel: Mapped[str | None] = mapped_column(String(TEXT))
    duration_min: Mapped[float | None]
    rate_ml_h: Mapped[float | None]
    concentration_mg_per_ml: Mapped[float | None]
    volume_ml: Mapped[float | None]
    route: Mapped[str | None] = mapped_column(String(CODE))
    share_percent: Mapped[float | None]
    pump: Mapped[str | None] = mapped_column(String(NAME))
    starts_at: Mapped[datetime | None] = mapped_column(WallTime)
    ends_at: Mapped[datetime | None] = mapped_column(WallTime)


class CaseDevice(_CaseLine):
    __tablename__ = "case_devices"

    device_id: Mapped[str | None] = mapped_column(String(CODE))
    kind: Mapped[str] = mapped_column(String(CODE))
    name: Mapped[str | None] = mapped_column(String(NAME))
    fr: Mapped[float | None]
    od_mm: Mapped[float | None]
    id_mm: Mapped[float | None]
    id_in: Mapped[float | None]
    length_cm: Mapped[float | None]
    wire_in: Mapped[float | None]
    gauge: Mapped[float | None]
    diameter_mm: Mapped[float | None]
    dmso_ok: Mapped[bool | None]
    inside: Mapped[str | None] = mapped_column(String(CODE))
    quantity: Mapped[int | None]
    udi: Mapped[str | None] = mapped_column(String(NAME), index=True)
    lot: Mapped[str | None] = mapped_column(String(CODE), index=True)
    serial: Mapped[str | None] = mapped_column(String(CODE))
    expires_on: Mapped[date | None]
    available: Mapped[bool | None]
    wasted: Mapped[int | None]
    waste_reason: Mapped[str | None] = mapped_column(String(TEXT))
    returned: Mapped[int | None]
    # Device identifier within `udi`: a recall finds every case of a product, whatever its lot.
    product_di: Mapped[str | None] = mapped_column(String(CODE), index=True)
    prox_fr: Mapped[float | None]
    label_min_in: Mapped[float | None]
    label_max_wire_in: Mapped[float | None]
    side_holes: Mapped[bool | None]
    dead_space_ml: Mapped[float | None]
    max_psi: Mapped[float | None]


class CaseChecklistAnswer(_CasePart):
    __tablename__ = "case_checklist_answers"

    item_id: Mapped[str] = mapped_column(String(CODE), primary_key=True, sort_order=-1)
    answer: Mapped[str] = mapped_column(String(CODE))
    value_text: Mapped[str | None] = mapped_column(String(TEXT))
    value_number: Mapped[float | None]
    reason: Mapped[str | None] = mapped_column(String(TEXT))
    by: Mapped[str | None] = mapped_column(String(NAME))
    at: Mapped[datetime | None] = mapped_column(WallTime)


class CaseDetail(_CasePart):
    """A field that only some procedures ask for: text, number or yes/no."""

    __tablename__ = "case_details"

    key: Mapped[str] = mapped_column(String(CODE), primary_key=True, sort_order=-1)
    value_text: Mapped[str | None] = mapped_column(String(TEXT))
    value_number: Mapped[float | None]
    value_yes: Mapped[bool | None]


class CaseFollowUp(_CaseLine):
    """What was found at a visit or call after the procedure."""

    __tablename__ = "case_followups"

    seen_on: Mapped[date | None]
    pain_score: Mapped[float | None]
    function_score: Mapped[str | None] = mapped_column(String(NAME))
    opioid_dose: Mapped[str | None] = mapped_column(String(NAME))
    finding: Mapped[str | None] = mapped_column(String(TEXT))
    next_step: Mapped[str | None] = mapped_column(String(TEXT))
