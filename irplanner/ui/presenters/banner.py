"""The patient banner: who it is, and what must stay in sight on every page about one patient."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from irplanner.language import day as written_day
from irplanner.language import mark, number, tr
from irplanner.models.enums import Sex
from irplanner.planning.facts import Allergy, CaseFacts
from irplanner.planning.outcome import Plan
from irplanner.planning.situation import completed_years

UNKNOWN = mark("not recorded")
_SEX_LETTER = {
    Sex.FEMALE: mark("F"),
    Sex.MALE: mark("M"),
    Sex.OTHER: mark("other"),
    Sex.UNKNOWN: mark("sex unknown"),
}


@dataclass(frozen=True, slots=True)
class BannerField:
    """One labelled value. `is_missing` and `is_alert` are said in words by `value` and marked by the view."""

    label: str
    value: str
    is_missing: bool = False
    is_alert: bool = False


@dataclass(frozen=True, slots=True)
class PatientBanner:
    """What the banner shows. Counts are None while the case has not been assessed."""

    name: str
    identity: str  # MRN and accession
    fields: tuple[BannerField, ...]
    stop: int | None = None
    caution: int | None = None
    not_assessed: int | None = None


def patient_banner(
    facts: CaseFacts, day: date, plan: Plan | None = None, accession_number: str | None = None
) -> PatientBanner:
    """Return the banner of a case; `day` is the day of the procedure, for the age."""
    patient = facts.patient
    identity = [tr("MRN {number}").format(number=patient.mrn) if patient.mrn else tr("MRN not recorded")]
    if accession_number:
        identity.append(tr("Accession {accession_number}").format(accession_number=accession_number))
    return PatientBanner(
        name=patient.name or tr("Name not recorded"),
        identity="   ".join(identity),
        fields=(_born(facts, day), _size(facts), _egfr(plan), _allergy(patient.allergies)),
        stop=plan.summary.stop if plan else None,
        caution=plan.summary.caution if plan else None,
        not_assessed=plan.summary.not_assessed if plan else None,
    )


def _born(facts: CaseFacts, day: date) -> BannerField:
    patient = facts.patient
    sex = tr(_SEX_LETTER[patient.sex]) if patient.sex else tr("sex not recorded")
    if patient.birth_date is not None:
        age, written = completed_years(patient.birth_date, day), written_day(patient.birth_date)
        return BannerField(tr("Born"), tr("{day} ({age} y) {sex}").format(day=written, age=age, sex=sex))
    if patient.age_years is not None:
        return BannerField(tr("Age"), tr("{age} y {sex}").format(age=number(patient.age_years), sex=sex))
    return BannerField(tr("Born"), f"{tr(UNKNOWN)}, {sex}", is_missing=True)


def _size(facts: CaseFacts) -> BannerField:
    weight, height = facts.patient.weight_kg, facts.patient.height_cm
    if weight is None and height is None:
        return BannerField(tr("Weight / height"), tr(UNKNOWN), is_missing=True)
    parts = (
        f"{number(weight)} kg" if weight is not None else tr("weight?"),
        f"{number(height)} cm" if height is not None else tr("height?"),
    )
    return BannerField(tr("Weight / height"), " / ".join(parts), is_missing=weight is None)


def _egfr(plan: Plan | None) -> BannerField:
    egfr = plan.derived.get("egfr") if plan else None
    if egfr is None:
        return BannerField("eGFR", tr("not known"), is_missing=True)
    unit = egfr.unit.replace("m2", "m²")
    return BannerField("eGFR", f"{egfr.value:.0f} {unit}")


def _allergy(allergies: tuple[Allergy, ...] | None) -> BannerField:
    if allergies is None:
        return BannerField(tr("Allergies"), tr("not asked"), is_missing=True)
    if not allergies:
        return BannerField(tr("Allergies"), tr("none known"))
    words = [
        agent_words(allergy.agent) + (f": {allergy.reaction}" if allergy.reaction else "")
        for allergy in allergies
    ]
    return BannerField(tr("Allergy") if len(words) == 1 else tr("Allergies"), "; ".join(words), is_alert=True)


def agent_words(agent: str) -> str:
    """Return an agent's id as words: `iodinated_contrast` is `Iodinated contrast`."""
    words = agent.replace("_", " ").strip()
    return words[:1].upper() + words[1:]
