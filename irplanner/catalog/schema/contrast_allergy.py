"""Allergies by agent, earlier contrast reactions, and premedication by dated rule sets."""

from __future__ import annotations

from irplanner.catalog.schema.base import Entry, Part, Range
from irplanner.catalog.schema.reference import Referenced


class AllergyAgent(Entry):
    """What a patient may react to. `group`: contrast iodine food latex animal metal antiseptic drug material.

    `includes` names agents a reaction to this one also stands for.
    """

    label: str
    group: str
    synonyms: tuple[str, ...] = ()
    includes: tuple[str, ...] = ()


class PremedicationStep(Part):
    """One dose, `hours_before` contrast. `mg_per_kg` with `max_mg` for children."""

    hours_before: float
    drug: str
    route: str
    dose_mg: float | None = None
    mg_per_kg: Range | None = None
    max_mg: float | None = None
    optional: bool = False


class PremedicationRegimen(Referenced):
    """A regimen with clock times (`steps`), or one that starts at once (`schedule`).

    Attributes:
        lead_h: hours before contrast at which it must begin.
        proven: False where the reference says that nothing shows it works.
        replaces: what it stands in for, or when it is used.
        order: place in the order of preference, 1 first.
    """

    label: str
    route: str
    lead_h: float
    order: int
    steps: tuple[PremedicationStep, ...] = ()
    schedule: str | None = None
    drugs: str | None = None
    antihistamine: str | None = None
    usual_duration_h: Range | None = None
    proven: bool = True
    pediatric: bool = False
    when: str | None = None
    no_oral_route: str | None = None


class PremedicationRule(Part):
    """One row of a rule set: a kind of earlier reaction and what follows.

    `prior`: mild_immediate moderate_immediate severe_immediate physiologic_or_chemotoxic unknown_severity
    isolated_shellfish_allergy isolated_iodine_allergy. `action`: none not_recommended premedicate
    recommended_if_no_alternative clinician_decision.
    """

    prior: str
    action: str
    advice: str = ""
    recalled: bool = False


class PremedicationRules(Referenced):
    """A dated rule set; which one leads is the site's policy `contrast_allergy.rules`."""

    label: str
    dated: str
    rules: tuple[PremedicationRule, ...]


class ReactionClass(Referenced):
    """A grade of acute contrast reactions with its signs. `physiologic` signs are no allergy."""

    label: str
    allergic_like: tuple[str, ...]
    physiologic: tuple[str, ...]
    meaning: str


class ReactionWords(Entry):
    """Words in a recorded reaction that tell an allergic-like one from a physiologic one."""

    kind: str  # allergic_like | physiologic
    words: tuple[str, ...]


class ReactionTreatment(Referenced):
    """One step of treating an acute reaction, for the sheet in the room."""

    label: str
    text: str


class NoIndication(Referenced):
    """Something that is no reason to premedicate; `agents` and `conditions` are where it is found."""

    label: str
    agents: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
