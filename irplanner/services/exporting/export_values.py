"""The values of one case by export column: what the record holds, and what follows from it.

Figures of the plan (eGFR, bleeding class, checklist counts) are those kept with the case at its last save,
of the content pack named in `content_version`: an export never plans anew.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

import msgspec

from irplanner.catalog.catalog import Catalog
from irplanner.errors import InputError
from irplanner.exchange.csv_cells import Dated, entry
from irplanner.exchange.csv_columns import SCHEMA_VERSION, TIME_COLUMNS
from irplanner.models.enums import CaseStatus, ContrastRoute, Pregnancy, Severity, Sex
from irplanner.planning.facts import Allergy, CaseFacts, Embolic, LabResult, LocalAnesthetic, Medication
from irplanner.planning.laboratory.labs import LabValue, newest_results
from irplanner.planning.medicines.medications import resolve
from irplanner.planning.situation import completed_years
from irplanner.services.audit_trail import AuditLine
from irplanner.services.case_record import CaseRecord, Times
from irplanner.services.inventory.device_uses import device_uses

Values = dict[str, Any]  # Any: a value of the kind its column names

STATUS_WORDS = {
    CaseStatus.PLANNED: "planned",
    CaseStatus.READY: "ready",
    CaseStatus.IN_ROOM: "in_progress",
    CaseStatus.DONE: "completed",
    CaseStatus.CANCELLED: "cancelled",
}
PREGNANCY_WORDS = {
    Pregnancy.NO: "excluded",
    Pregnancy.POSSIBLE: "possible",
    Pregnancy.YES: "pregnant",
    Pregnancy.UNKNOWN: "unknown",
}
ROUTE_WORDS = {
    ContrastRoute.INTRA_ARTERIAL: "intra_arterial",
    ContrastRoute.INTRAVENOUS: "intra_venous",
    ContrastRoute.OTHER: "other",
    ContrastRoute.NONE: "none",
}
CONTRAST_ALLERGEN = "iodinated_contrast"
# Laboratory columns: analyte, column, decimals when its unit had to be converted.
LAB_COLUMNS = (
    ("creatinine", "creatinine_mg_dl", 2),
    ("hemoglobin", "hemoglobin_g_dl", 1),
    ("platelets", "platelets_10e9_l", 0),
    ("inr", "inr", 2),
)


@dataclass(frozen=True)
class StoredCase:
    """One case with what the store keeps beside it. Any: values by column of `cases`."""

    record: CaseRecord
    row: Mapping[str, Any]
    patient_key: str
    audit: tuple[AuditLine, ...] = ()
    story: tuple[tuple[str, Values], ...] = ()  # rows of further side files, each with the file's name


@dataclass(frozen=True)
class CaseValues:
    """Works out the columns of cases for one export.

    Args:
        zone: The site's time zone: a moment without offset gets its own; None for that of the computer.
    """

    catalog: Catalog
    zone: tzinfo | None = None

    def of_case(self, case: StoredCase) -> Values:
        """Return the values of cases.csv."""
        record, facts, row = case.record, case.record.facts, case.row
        start = record.times.procedure_start_at or record.times.in_room_at or facts.scheduled_at
        day = None if start is None else self._on_site(start).date()
        values: Values = {
            "schema_version": SCHEMA_VERSION,
            "case_id": record.case_id,
            "record_status": STATUS_WORDS[record.status],
            "site_code": record.site_code,
            "content_version": row["plan_content_pack"],
            "signed_at": record.signed_at,
            "patient_key": case.patient_key,
            "procedure_date": day,
            "procedure_minutes": self._minutes(record.times),
            "procedure_name": row["procedure_name"] or None,
            "procedure_category": row["procedure_category"] or None,
            "procedure_code_local": facts.procedure or None,
            "procedure_code_std": self._standard_code(facts),
            "checklist_version": row["plan_content_pack"] if row["plan_checklist_total"] else None,
            "checklist_items_total": row["plan_checklist_total"],
            "checklist_items_done": row["plan_checklist_done"],
            "checklist_items_na": row["plan_checklist_na"],
            "checklist_deviations": row["plan_checklist_deviations"],
            "egfr": _rounded(row["plan_egfr"]),
            "egfr_formula": _formula_word(row["plan_egfr_formula"]),
            "bleeding_risk_class": row["plan_bleeding_sir"],
            "antithrombotics": self._antithrombotics(facts),
            "embolics": [embolic_entry(line) for line in facts.embolics] or None,
            "implants_udi": [device.udi for device in facts.devices if device.udi] or None,
        }
        values |= _device_counts(record)
        values |= _patient_values(facts, day) | _administration_values(record) | self._lab_values(facts.labs)
        values |= _care_values(record) | _dose_values(record)
        return {name: self.on_site_value(value) for name, value in values.items()}

    def _minutes(self, times: Times) -> int | None:
        """Return the minutes that passed, over a change of the clock as well."""
        if times.procedure_start_at is None or times.procedure_end_at is None:
            return None
        return minutes_between(self._on_site(times.procedure_start_at), self._on_site(times.procedure_end_at))

    def _standard_code(self, facts: CaseFacts) -> str | None:
        procedure = self.catalog.procedures.get(facts.procedure)
        codes = procedure.codes_icd10pcs if procedure else ()
        return f"ICD-10-PCS|{codes[0]}" if len(codes) == 1 else None

    def _lab_values(self, results: tuple[LabResult, ...]) -> Values:
        newest = self._newest(results)
        values: Values = {}
        for analyte, column, decimals in LAB_COLUMNS:
            if analyte in newest:
                newer = newest[analyte]
                values[column] = in_unit(newer.value, newer.as_typed.value, decimals)
        if "creatinine" in newest:
            values["creatinine_collected_at"] = newest["creatinine"].taken_at
        coagulation = [newest[name].taken_at for name in ("inr", "platelets") if name in newest]
        moments = [self._on_site(moment) for moment in coagulation if moment]
        return values | {"coag_collected_at": min(moments, default=None)}

    def _newest(self, results: tuple[LabResult, ...]) -> dict[str, LabValue]:
        """Return the newest of each analyte; a test or unit the pack does not know stays in labs.csv only."""
        known = [result for result in results if self._is_known(result)]
        with_offset = [
            msgspec.structs.replace(result, taken_at=self.on_site_value(result.taken_at)) for result in known
        ]
        return newest_results(with_offset, self.catalog)

    def _is_known(self, result: LabResult) -> bool:
        try:
            newest_results([result], self.catalog)
        except InputError:
            return False
        return True

    def _antithrombotics(self, facts: CaseFacts) -> list[Any] | None:
        if facts.medications is None:
            return None
        found = []
        for medication in facts.medications:
            what = antithrombotic(medication, self.catalog)
            if what is not None:
                found.append(Dated(what, self.on_site_value(medication.last_dose_at), named=True))
        return found or ["none"]

    def on_site_value(self, value: Any) -> Any:
        """Return the value with its moments on the site's clock. Any: a value of a column."""
        if isinstance(value, Dated):
            return Dated(value.what, self.on_site_value(value.at), value.named)
        return self._on_site(value) if isinstance(value, datetime) else value

    def _on_site(self, moment: datetime) -> datetime:
        """Return the moment with its offset: a time without one is the site's wall clock."""
        if moment.tzinfo is not None:
            return moment
        return moment.astimezone() if self.zone is None else moment.replace(tzinfo=self.zone)


def antithrombotic(medication: Medication, catalog: Catalog) -> str | None:
    """Return the row of the content pack a medication is, its own name where that leaves several; None when
    it is no antithrombotic. When it was last taken plays no part."""
    drug = resolve(medication, 0, catalog)
    if not drug.is_antithrombotic:
        return None
    rows = [row.id for row in (*drug.sir, *drug.asra, *drug.uncovered)]
    return rows[0] if len(drug.sir) == 1 or len(rows) == 1 else medication.drug


def _patient_values(facts: CaseFacts, day: date | None) -> Values:
    patient = facts.patient
    return {
        "mrn": patient.mrn,
        "birth_date": patient.birth_date,
        "age_years": _age(patient.birth_date, day, patient.age_years),
        "sex_at_birth": patient.sex,
        "height_cm": patient.height_cm,
        "weight_kg": patient.weight_kg,
        "pregnancy_status": _pregnancy(patient.pregnancy, patient.sex),
        "contrast_reaction_history": _contrast_reaction(patient.allergies),
    }


def _administration_values(record: CaseRecord) -> Values:
    facts = record.facts
    return {
        "patient_class": record.patient_class,
        "accession_number": record.accession_number,
        "additional_procedures": list(record.additional_procedures) or None,
        "laterality": facts.laterality,
        "target_anatomy": record.target_anatomy,
        "indication": record.indication,
        "urgency": facts.urgency,
        "imaging_guidance": _joined(record.imaging_guidance),
        "room_code": record.room_code,
        "delay_reason": record.delay_reason,
        "cancel_reason": record.cancel_reason,
        "operator_code": facts.team.operator,
        "operator_grade": record.staff.operator_grade,
        "tech_scrub_code": record.staff.tech_scrub,
        "tech_circulating_code": facts.team.technologist,
        "nurse_code": facts.team.nurse,
        "anesthesia_provider_code": facts.team.anesthesia,
        **{name: getattr(record.times, name) for name in TIME_COLUMNS},
    }


def _device_counts(record: CaseRecord) -> Values:
    uses = device_uses(record)
    if not uses:
        return {}
    return {
        "devices_used": sum(use.used for use in uses),
        "devices_wasted": sum(use.wasted for use in uses),
    }


def _care_values(record: CaseRecord) -> Values:
    facts, given, outcome = record.facts, record.given, record.outcome
    return {
        "asa_class": facts.anesthesia.asa_class,
        "premedication_given": given.premedication_given,
        "consent_documented": given.consent_documented,
        "access_site": facts.access.site,
        "access_side": facts.access.side,
        "access_guidance": _joined(facts.access.guidance),
        "sheath_size_fr": facts.access.sheath_fr,
        "access_crossover": record.access_crossover,
        "closure_method": facts.access.closure,
        "anesthesia_type": facts.anesthesia.type,
        "sedation_drugs": _drug_entries(facts),
        "local_anesthetic_mg": local_anesthetic_mg(facts.anesthesia.local),
        "antibiotic": _antibiotic(record),
        "embolization_endpoint": outcome.embolization_endpoint,
        "technical_success": outcome.technical_success,
        "adverse_event": outcome.adverse_event,
        "adverse_event_scheme": outcome.adverse_event_scheme,
        "adverse_event_grade": outcome.adverse_event_grade,
        "adverse_event_timing": outcome.adverse_event_timing,
        "specimens": outcome.specimens,
        "disposition": outcome.disposition,
        "followup_date": outcome.followup_date,
    }


def _dose_values(record: CaseRecord) -> Values:
    contrast, radiation, dose = record.facts.contrast, record.facts.radiation, record.dose
    return {
        "contrast_agent": contrast.agent,
        "contrast_mg_i_ml": contrast.mg_i_per_ml,
        "contrast_volume_ml": contrast.volume_ml,
        "contrast_route": ROUTE_WORDS[contrast.route] if contrast.route else None,
        "fluoro_time_min": radiation.fluoro_min,
        "air_kerma_ref_mgy": radiation.air_kerma_mgy,
        "kap_total_gy_cm2": radiation.kap_gy_cm2,
        "kap_fluoro_gy_cm2": dose.kap_fluoro_gy_cm2,
        "kap_acq_gy_cm2": dose.kap_acq_gy_cm2,
        "frames_total": dose.frames_total,
        "dose_source": dose.dose_source,
        "xray_unit": dose.xray_unit,
        "dose_followup": dose.dose_followup,
    }


def _age(born: date | None, day: date | None, given: float | None) -> float | None:
    """Return the age in years and tenths on the day, never rounded up to a birthday not reached."""
    if born is None or day is None or day < born:
        return given
    years = completed_years(born, day)
    last = _birthday(born, born.year + years)
    tenths = (day - last).days * 10 // ((_birthday(born, born.year + years + 1) - last).days)
    return years + tenths / 10


def _birthday(born: date, year: int) -> date:
    leap_day = (born.month, born.day) == (2, 29)
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return date(year, 3, 1) if leap_day and not is_leap else born.replace(year=year)


def minutes_between(start: datetime, end: datetime) -> int:
    """Return the minutes that passed between two moments with their offsets."""
    by_the_clock = end.replace(tzinfo=None) - start.replace(tzinfo=None)
    change = (end.utcoffset() or timedelta()) - (start.utcoffset() or timedelta())
    return round((by_the_clock - change).total_seconds() / 60)


def in_unit(value: float, typed: float, decimals: int) -> float:
    """Return a value as typed; one that had to be converted with its column's decimals."""
    return value if value == typed else round(value, decimals)


def _rounded(value: float | None) -> float | None:
    return None if value is None else float(round(value))


def _formula_word(formula: str | None) -> str | None:
    return None if formula is None else "ckd_epi_2021" if formula == "ckd_epi_2021" else "other"


def _pregnancy(said: Pregnancy | None, sex: Sex | None) -> str | None:
    if said is not None:
        return PREGNANCY_WORDS[said]
    return "not_applicable" if sex is Sex.MALE else None


def _contrast_reaction(allergies: tuple[Allergy, ...] | None) -> str | None:
    if allergies is None:
        return None
    reactions = [allergy.severity for allergy in allergies if allergy.agent == CONTRAST_ALLERGEN]
    if not reactions:
        return "none"
    known = [severity for severity in reactions if severity is not None]
    return max(known, key=list(Severity).index).value if known else "unknown"


def _joined(words: tuple[str, ...] | None) -> list[str] | None:
    return list(words) if words else None


def _drug_entries(facts: CaseFacts) -> list[str] | None:
    drugs = facts.anesthesia.drugs
    if drugs is None:
        return None
    return [entry(line.drug, line.amount, line.unit) for line in drugs] or ["none"]


def local_anesthetic_mg(lines: Sequence[LocalAnesthetic] | None) -> float | None:
    """Return the sum over all agents; None when one line lacks strength or volume. 1 % is 10 mg/mL."""
    if not lines:
        return None
    total = 0.0
    for line in lines:
        if line.percent is None or line.volume_ml is None:
            return None
        total += line.percent * 10 * line.volume_ml
    return total


def _antibiotic(record: CaseRecord) -> Dated | None:
    agent = record.given.antibiotic_agent
    return Dated(agent, record.given.antibiotic_at, named=False) if agent else None


def embolic_entry(line: Embolic) -> str:
    """Return an embolic as an entry of the list cell."""
    size = None
    if line.size_um is not None:
        size = "{:g}-{:g}um".format(*line.size_um)
    elif line.diameter_mm is not None:
        size = f"{line.diameter_mm:g}mm"
    return entry(line.material, size, line.amount, line.unit, line.territory)
