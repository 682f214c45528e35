"""Bleeding risk: the guideline's procedure list, what it leaves open, laboratory limits, alerts and notes."""

from __future__ import annotations

from irplanner.catalog.schema.base import Cited, Part


class BleedingRow(Cited):
    """One row of the SIR 2019 procedure list. `risk`: low | high.

    `sheath_fr_below` and `sheath_fr_above` are strict; the sheaths between them are in neither row.
    """

    risk: str
    name: str
    arterial: bool = False
    sheath_fr_below: float | None = None
    sheath_fr_above: float | None = None
    ambiguities: tuple[str, ...] = ()
    asra: str | None = None


class Ambiguity(Cited):
    """Something the list leaves open: the operator is asked `question`, `proposal` holds meanwhile."""

    topic: str
    detail: str
    proposal: str
    question: str


class NamedProcedure(Cited):
    """A common procedure name and its row. `basis`: explicit | inferred | ambiguous.

    `risk`: low | high | unclassified.
    """

    name: str
    risk: str
    basis: str
    row: str | None = None
    ambiguity: str | None = None
    asra: str | None = None


class ClassBySite(Cited):
    """A procedure whose class depends on where it is done: at these sites another row holds."""

    procedures: tuple[str, ...]
    access_sites: tuple[str, ...]
    row: str
    asra: str
    text: str


class OutsideList(Cited):
    """Procedures whose antithrombotics another specialty's plan decides: no hold is computed for them."""

    procedures: tuple[str, ...]
    categories: tuple[str, ...]
    text: str


class ArterialLimit(Cited):
    """Which arterial limit holds at an access site (its id). `limit`: femoral | radial | none.

    `assumed`: the sources read name no limit for this site; the stated one is a proposal.
    """

    limit: str
    assumed: bool = False
    text: str = ""


class LabRule(Cited):
    """One laboratory limit: a result passes when `result comparator limit` holds.

    Attributes:
        rule: the last part of the finding's rule id.
        risk: low | high.
        liver_disease: True only with, False only without chronic liver disease, None either way.
        access: femoral | radial | none (no arterial access), None any access.
        comparator: `<` `<=` `>` `>=`; None: the test is no gate here.
        clear_limit: at or better than this the limit is met without remark.
        borderline_at_limit: a result equal to the limit is neither a pass nor a fail.
    """

    rule: str
    risk: str
    test: str
    comparator: str | None = None
    limit: float | None = None
    liver_disease: bool | None = None
    access: str | None = None
    clear_limit: float | None = None
    borderline_at_limit: bool = False
    range_text: str = ""
    fail_action: str = ""


class LabScreen(Cited):
    """Which tests a class asks for. Not `required`: considered for these groups of drugs and conditions."""

    risk: str
    tests: tuple[str, ...]
    required: bool
    consider_groups: tuple[str, ...] = ()
    consider_conditions: tuple[str, ...] = ()
    text: str = ""


class ThrombosisAlert(Cited):
    """Stopping is dangerous when all conditions of any one of `when` are present.

    `possible`: conditions that leave it open because they do not say enough, unless one of `settled_by`
    is present too.
    """

    label: str
    alert: str
    when: tuple[tuple[str, ...], ...]
    possible: tuple[str, ...] = ()
    settled_by: tuple[str, ...] = ()


class AsraUpgrade(Cited):
    """A reason to grade a patient one class higher. Without `conditions` the operator judges it."""

    label: str
    conditions: tuple[str, ...] = ()
    several_agents: bool = False


class AsraProcedure(Cited):
    """One line of the pain guideline's procedure list. `asra`: low | intermediate | high."""

    name: str
    asra: str


class BleedingNote(Cited):
    """A statement shown where it matters. `about`: ids of rows, drugs or rules it belongs to."""

    subject: str  # classes | labs | liver_disease | calculation | change | alerts | asra | screening
    text: str
    about: tuple[str, ...] = ()


class GuidelineDifference(Cited):
    """Where the two guidelines differ, for the drugs (antithrombotic ids) it concerns."""

    topic: str
    sir: str
    asra: str
    drugs: tuple[str, ...] = ()


class Regimen(Part):
    """A way a drug is given: a fixed dose, or one by weight."""

    times_per_day: float
    dose_mg: float | None = None
    mg_per_kg: float | None = None
