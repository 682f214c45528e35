"""One case seen with the catalog: the facts, the entries they point to, and the values derived from them.

Every topic of planning takes a `Situation` and nothing else, so each reads the same age, the same clearance
and the same class. Derived values are None when a fact they need is missing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.procedures import AccessSite, Procedure
from irplanner.errors import InputError
from irplanner.models.enums import Urgency
from irplanner.planning.bleeding.classes import BleedingClasses, bleeding_classes
from irplanner.planning.comparison import holds
from irplanner.planning.facts import CaseFacts
from irplanner.planning.laboratory.kidney import derive_crcl, derive_egfr
from irplanner.planning.laboratory.labs import LabValue, newest_results, questioned, usable
from irplanner.planning.medicines.medications import DrugTaken, drugs_taken
from irplanner.planning.outcome import Derived
from irplanner.planning.rules.patient_conditions import condition_ids

if TYPE_CHECKING:
    from irplanner.planning.rules.known import KnownFacts

ADULT = "population.adult"  # from which age the limits of the pack hold


@dataclass(frozen=True)
class Situation:
    """Args: facts of one case; the content pack; `at`, the moment of assessment.

    All moments in `facts` and `at` are comparable with each other: all without zone (the site's wall clock)
    or all with one; `plan.make_plan` sees to that.
    """

    facts: CaseFacts
    catalog: Catalog
    at: datetime

    @cached_property
    def procedure(self) -> Procedure:
        """Raises: InputError for an id that is not in the pack."""
        try:
            return self.catalog.procedures[self.facts.procedure]
        except KeyError:
            raise InputError(
                f"Content pack {self.catalog.info.version} has no procedure {self.facts.procedure!r}.",
                "Look it up with `irplanner catalog list procedures`.",
            ) from None

    @cached_property
    def access_site(self) -> AccessSite | None:
        site = self.facts.access.site
        return self.catalog.access_sites.get(site) if site else None

    @cached_property
    def starts_at(self) -> datetime | None:
        return self.facts.scheduled_at

    @cached_property
    def is_emergency(self) -> bool:
        return self.facts.urgency is Urgency.EMERGENCY

    @cached_property
    def known(self) -> KnownFacts:
        """What conditions are answered from (`planning.vocabulary` lists the names)."""
        from irplanner.planning.rules.known import known_facts  # it reads topics, which read the situation

        return known_facts(self)

    @cached_property
    def conditions(self) -> frozenset[str] | None:
        """Ids of every condition the patient has, implied ones included; None when unknown."""
        return condition_ids(self.facts.patient.conditions, self.catalog)

    @cached_property
    def newest_labs(self) -> Mapping[str, LabValue]:
        """Newest result of each analyte, questioned ones included. Raises: InputError for an unknown unit."""
        return newest_results(self.facts.labs, self.catalog)

    @cached_property
    def labs(self) -> Mapping[str, LabValue]:
        """Newest result of each analyte in the catalog's unit; a questioned one is left out."""
        return usable(self.newest_labs)

    @cached_property
    def questioned_labs(self) -> Mapping[str, LabValue]:
        """Newest results that are outside their plausible range."""
        return questioned(self.newest_labs)

    @cached_property
    def drugs(self) -> tuple[DrugTaken, ...] | None:
        """Every medication with the rows of the drug tables it stands for; None when not asked."""
        return drugs_taken(self)

    @cached_property
    def bleeding(self) -> BleedingClasses:
        """Bleeding class by both guidelines, and which leads."""
        return bleeding_classes(self)

    @cached_property
    def age_years(self) -> float | None:
        """Completed years on the day of the procedure (of assessment when unscheduled), or the age given."""
        born = self.facts.patient.birth_date
        if born is None:
            return self.facts.patient.age_years
        day = (self.facts.scheduled_at or self.at).date()
        return float(completed_years(born, day))

    @cached_property
    def is_child(self) -> bool | None:
        """Say whether the limits for adults do not hold; None while the age is unknown."""
        return None if self.age_years is None else not holds(self.catalog.care_limits[ADULT], self.age_years)

    @cached_property
    def egfr(self) -> Derived | None:
        """Filtration rate, mL/min/1.73 m2, not rounded; None when unknown or where no formula holds."""
        return derive_egfr(self)

    @cached_property
    def crcl(self) -> Derived | None:
        """Creatinine clearance, mL/min, with the weight it used; None when unknown."""
        return derive_crcl(self)


def completed_years(born: date, day: date) -> int:
    """Return completed years of age; a birthday on 29 February counts from 1 March in other years."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
