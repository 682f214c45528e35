"""One case with everything in it, for tests of what goes out and comes back."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec
from sqlalchemy import insert, select

from irplanner.models import enums as e
from irplanner.models.store import Store
from irplanner.planning import facts as f
from irplanner.services.case_record import CaseRecord, DoseRecord, Given, Outcome, Staff, Times
from irplanner.services.case_store.case_columns import CASES
from irplanner.services.case_story.tables import EVENTS, TASKS


def at(hour: int, minute: int = 0, day: int = 4) -> datetime:
    return datetime(2026, 9, day, hour, minute)


FACTS = f.CaseFacts(
    id="anna-1",
    procedure="uterine_fibroid_embolization",
    scheduled_at=at(8),
    expected_end=at(9, 30),
    patient=f.Patient(
        mrn="100234",
        name="DEMO, Anna",
        birth_date=date(1982, 3, 2),
        sex=e.Sex.FEMALE,
        height_cm=164.0,
        weight_kg=72.35,
        pregnancy=e.Pregnancy.NO,
        breast_feeding=False,
        allergies=(f.Allergy(agent="iodinated_contrast", reaction="hives", severity=e.Severity.MILD),),
        conditions=("diabetes",),
    ),
    labs=(
        f.LabResult(test="inr", value=1.85, unit="1", taken_at=at(9, day=3)),
        f.LabResult(test="platelets", value=212.0, unit="10*9/L", taken_at=at(7, day=3)),
        f.LabResult(test="creatinine", value=133.0, unit="umol/L", taken_at=at(9, day=3)),
        f.LabResult(test="hemoglobin", value=11.2, unit="g/dL"),
    ),
    medications=(
        f.Medication(
            drug="apixaban",
            dose_mg=5.0,
            times_per_day=2.0,
            dose_times=("08:00", "20:00"),
            last_dose_at=at(20, day=1),
            indication="atrial fibrillation",
        ),
        f.Medication(drug="metformin"),
    ),
    urgency=e.Urgency.ELECTIVE,
    laterality=e.Laterality.BILATERAL,
    access=f.Access(
        site="radial_artery",
        side=e.Laterality.LEFT,
        sheath_fr=5.0,
        vessel_mm=2.4,
        barbeau="A",
        guidance=("ultrasound",),
        closure="radial_band",
    ),
    anesthesia=f.Anesthesia(
        type="moderate_sedation",
        asa_class=2,
        local=(f.LocalAnesthetic(agent="lidocaine_plain", percent=1.0, volume_ml=10.0),),
        drugs=(f.DrugAmount(drug="midazolam", amount=2.0, unit="mg"),),
    ),
    embolics=(
        f.Embolic(
            material="calibrated_microspheres",
            size_um=(500.0, 700.0),
            amount=4.0,
            unit="mL",
            territory="left uterine artery",
        ),
    ),
    devices=(
        f.Device(
            id="s1",
            kind="introducer_sheath",
            fr=5.0,
            length_cm=11.0,
            udi="(01)00812345678901",
            lot="L7",
            expires_on=date(2027, 1, 31),
        ),
    ),
    contrast=f.Contrast(
        agent="iodixanol", mg_i_per_ml=320.0, route=e.ContrastRoute.INTRA_ARTERIAL, volume_ml=90.0
    ),
    radiation=f.Radiation(air_kerma_mgy=812.0, kap_gy_cm2=96.25, fluoro_min=14.2),
    team=f.Team(operator="LUN", technologist="ORT", nurse="BAK", anesthesia="CHO"),
    notes="seen by Anna's sister",
    checklist={
        "M1": f.ChecklistAnswer(answer=e.Answer.YES, by="ORT", at=at(7, 50)),
        "M2": f.ChecklistAnswer(answer=e.Answer.NO, reason="DEMO wristband missing", by="ORT", at=at(7, 51)),
        "M38": f.ChecklistAnswer(answer=e.Answer.VALUE, value=118.0),
    },
)

RECORD = CaseRecord(
    case_id="anna-1",
    facts=FACTS,
    status=e.CaseStatus.DONE,
    signed_at=at(10),
    site_code="DEMO",
    accession_number="IR-26-0417",
    patient_class=e.PatientClass.DAY_CASE,
    room_code="IR 1",
    indication="fibroids of Anna",
    target_anatomy="both uterine arteries",
    additional_procedures=("diagnostic_visceral_angiogram",),
    imaging_guidance=("fluoroscopy", "cbct"),
    access_crossover=False,
    delay_reason="transport",
    times=Times(
        arrival_at=at(6, 30),
        in_room_at=at(7, 55),
        sign_in_at=at(8),
        time_out_at=at(8, 5),
        procedure_start_at=at(8, 10),
        procedure_end_at=at(9, 2),
        hemostasis_at=at(9, 10),
        sign_out_at=at(9, 12),
        out_of_room_at=at(9, 20),
    ),
    staff=Staff(operator_grade=e.OperatorGrade.CONSULTANT, tech_scrub="KIM"),
    given=Given(
        consent_documented=e.ConsentDocumented.YES,
        premedication_given=e.PremedicationGiven.YES,
        antibiotic_agent="cefazolin",
        antibiotic_at=at(7, 45),
    ),
    dose=DoseRecord(
        kap_fluoro_gy_cm2=40.0,
        kap_acq_gy_cm2=56.25,
        frames_total=310,
        dose_source=e.DoseSource.TYPED,
        xray_unit="maker|model|IR1",
        dose_followup=e.DoseFollowup.NONE,
    ),
    outcome=Outcome(
        embolization_endpoint=e.EmbolizationEndpoint.NEAR_STASIS,
        technical_success=e.TechnicalSuccess.YES,
        adverse_event=True,
        adverse_event_scheme=e.AdverseEventScheme.SIR_2017,
        adverse_event_grade="mild",
        adverse_event_timing=e.AdverseEventTiming.WITHIN_24H,
        specimens=0,
        disposition=e.Disposition.WARD,
        followup_date=date(2026, 12, 4),
    ),
)


def numbered(number: int) -> CaseRecord:
    """Return the full case under another id and an hour of its own."""
    facts = msgspec.structs.replace(FACTS, id=f"anna-{number}", scheduled_at=at(8 + number % 10))
    return msgspec.structs.replace(RECORD, case_id=f"anna-{number}", facts=facts)


def tell(store: Store, case_id: str, text: str = "small hematoma") -> None:
    """Keep two adverse events, one of them withdrawn, and two tasks; `text` is in every field of words."""
    noted = datetime(2026, 9, 5, 7, 30, 0, 250_000, tzinfo=UTC)
    event = {
        "scheme": "sir_2017",
        "grade": "2",
        "timing": "within_24h",
        "occurred_on": date(2026, 9, 5),
        "complication": None,
        "at_access_site": True,
        "causality": "caused",
        "preventability": "rarely",
        "text": text,
        "recorded_at": noted,
        "recorded_by": text,
    }
    withdrawn = {
        "text": text,
        "recorded_at": noted.replace(microsecond=0),
        "recorded_by": "",
        "withdrawn_at": noted,
        "withdrawn_by": text,
        "withdrawn_reason": text,
    }
    task = {"kind": "call", "text": text, "due_on": date(2026, 9, 7), "assigned_to": text, "rule": "care.x"}
    task |= {"recorded_at": noted, "recorded_by": text, "done_on": date(2026, 9, 8), "done_by": text}
    dropped = {"kind": "other", "text": text, "due_on": date(2026, 9, 9), "recorded_at": noted}
    dropped |= {"recorded_by": "ORT", "dropped_reason": text}
    with store.writing() as connection:
        case_pk = connection.scalar(select(CASES.c.id).where(CASES.c.case_id == case_id))
        for table, lines in ((EVENTS, (event, withdrawn)), (TASKS, ({**task, "result": text}, dropped))):
            for line in lines:
                connection.execute(insert(table).values(**line, case_id=case_pk))
