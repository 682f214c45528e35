"""The bleeding class of a case by both guidelines, and which of them leads.

What the SIR list leaves open stays open: the class is then `ambiguous` or `unclassified`, the operator is
asked, and `risk` says which class is used meanwhile (None: neither, both are shown). An answer of the
operator in the checklist item on the class, with its reason, settles what is used, not what the list says.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from irplanner.catalog.schema.bleeding import BleedingRow, ClassBySite
from irplanner.errors import InputError
from irplanner.models.enums import BleedingAsra, BleedingSir
from irplanner.planning.outcome import Classes
from irplanner.planning.words.figures import joined, listed, number_text

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

LOW, HIGH = "low", "high"
SHEATH = "access.sheath_fr"
CLASS_ITEM = "M06"  # the checklist item in which the operator accepts or chooses the class
LUMBAR_PUNCTURE_ROW = "L07"
LOW_ARTERIAL_ROW, HIGH_ARTERIAL_ROW = "L02", "H02"
SHEATH_QUESTION = "A1"


@dataclass(frozen=True, slots=True)
class BleedingClasses:
    """What is known of the class.

    Attributes:
        sir, asra: as the guidelines list the case.
        governs: sir | asra, with `why`.
        risk: low | high, the class used for limits and holds; None while the list gives no ground for one.
        others: classes the operator may still choose; `candidates` are both together.
        text: what led to the class, in whole sentences.
        questions: ids of ambiguities the operator is asked about.
        needs: fields that would settle the class.
        assumed: `risk` is this program's proposal, not the list's.
        chosen: the operator's reason, "" while none is recorded.
    """

    sir: BleedingSir
    asra: BleedingAsra
    governs: str
    why: str
    risk: str | None
    others: tuple[str, ...] = ()
    row: str | None = None
    text: str = ""
    questions: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    assumed: bool = False
    chosen: str = ""
    outside_list: bool = False

    @property
    def candidates(self) -> tuple[str, ...]:
        """The class used first, then those still possible."""
        return ((self.risk,) if self.risk else ()) + self.others

    @property
    def is_open(self) -> bool:
        return bool(self.others)

    def outcome(self) -> Classes:
        """Return the classes as the plan prints them."""
        return Classes(
            bleeding_sir=self.sir,
            bleeding_asra=self.asra,
            governs=self.governs,
            why=joined(self.why, self.text),
        )


def bleeding_classes(case: Situation) -> BleedingClasses:
    """Return the classes of one case.

    Raises:
        InputError: `pain.asra_class` is no class.
    """
    site = class_by_site(case)
    asra = _asra_class(case, site)
    governs, why = _leading(asra)
    listed_class = _sir_class(case, site, asra)
    answer = replace(listed_class, asra=asra, governs=governs, why=why, outside_list=is_outside_list(case))
    return _with_choice(case, answer)


def class_by_site(case: Situation) -> ClassBySite | None:
    """Return the row that holds at the planned site instead of the procedure's own, if there is one."""
    planned = case.facts.access.site
    for entry in case.catalog.class_by_site.values():
        if case.facts.procedure in entry.procedures and planned in entry.access_sites:
            return entry
    return None


def is_outside_list(case: Situation) -> bool:
    """Say whether another specialty's plan decides on antithrombotics."""
    procedure = case.procedure
    return procedure.bleeding.sir_row is None and any(
        procedure.id in entry.procedures or procedure.category in entry.categories
        for entry in case.catalog.outside_bleeding_list.values()
    )


def listed_asra(case: Situation) -> BleedingAsra:
    """Return the ASRA class the pack lists for the procedure at the planned site."""
    site = class_by_site(case)
    return BleedingAsra(site.asra if site else case.procedure.bleeding.asra.removeprefix("asra_"))


def _asra_class(case: Situation, site: ClassBySite | None) -> BleedingAsra:
    declared = case.facts.pain.asra_class
    if declared is None:
        return listed_asra(case)
    try:
        return BleedingAsra(declared.strip().casefold().removeprefix("asra_"))
    except ValueError:
        raise InputError(
            f"pain.asra_class {declared!r} is no ASRA class.",
            f"Give {listed((str(each) for each in BleedingAsra), last='or')}.",
        ) from None


def _leading(asra: BleedingAsra) -> tuple[str, str]:
    if asra is BleedingAsra.NONE:
        return "sir", "SIR 2019 leads: body and vascular work."
    return "asra", "ASRA 2018 leads: spine, joint and pain work. Both guidelines are shown."


def _sir_class(case: Situation, site: ClassBySite | None, asra: BleedingAsra) -> BleedingClasses:
    """Return the SIR side; ASRA class and precedence are put in by the caller."""
    listed_as = case.procedure.bleeding
    if site:
        row = case.catalog.bleeding_rows[site.row]
        return _settled(row.risk, row.id, site.text)
    if listed_as.value == "not_classified" or listed_as.sir_row is None:
        return _not_listed(case, asra)
    row = case.catalog.bleeding_rows[listed_as.sir_row]
    if (
        row.id == LUMBAR_PUNCTURE_ROW
        and case.catalog.site_policies["bleeding.lumbar_puncture"].choice == HIGH
    ):
        return replace(_settled(HIGH, row.id, "The site handles lumbar puncture as high."), questions=("A4",))
    if row.arterial and (listed_as.value == LOW or listed_as.dual_listed) and _is_arterial(case):
        return _arterial(case, row)
    if listed_as.dual_listed:
        return _listed_twice(case, row.id)
    questions = (listed_as.ambiguity,) if listed_as.ambiguity else ()
    return replace(_settled(listed_as.value, row.id, _row_text(row)), questions=questions)


def _not_listed(case: Situation, asra: BleedingAsra) -> BleedingClasses:
    """A procedure no row names: high or low only where ASRA or the pack's proposal gives ground for it."""
    listed_as = case.procedure.bleeding
    risk: str | None = None
    why = "the operator decides which limits hold"
    if listed_as.value == HIGH:
        risk, why = HIGH, "high is used meanwhile"
    elif asra in (BleedingAsra.INTERMEDIATE, BleedingAsra.HIGH):
        risk, why = HIGH, f"the ASRA class is {asra}, so the SIR limits of high are shown beside it"
    elif asra is BleedingAsra.LOW:
        risk, why = LOW, "the ASRA class is low, so the SIR limits of low are shown beside it"
    elif _is_arterial(case) and _sheath(case) > _sheath_limits(case)[1]:
        risk, why = HIGH, "the arterial sheath alone would make it high"
    others = tuple(one for one in (HIGH, LOW) if one != risk)
    return _blank(
        sir=BleedingSir.UNCLASSIFIED,
        risk=risk,
        others=others,
        text=f"The SIR 2019 list does not name this procedure; {why}.",
        questions=(listed_as.ambiguity,) if listed_as.ambiguity else (),
        assumed=True,
    )


def _arterial(case: Situation, row: BleedingRow) -> BleedingClasses:
    """Arterial work whose row depends on the sheath: below one size low, above another high, between open."""
    below, above = _sheath_limits(case)
    sheath = case.facts.access.sheath_fr
    listed_as = case.procedure.bleeding
    by_territory = listed_as.dual_listed and listed_as.ambiguity != SHEATH_QUESTION
    if sheath is not None and sheath > above:
        text = (
            f"Arterial sheath of {number_text(sheath)} Fr, above {number_text(above)} Fr: high in SIR 2019."
        )
        return _settled(HIGH, HIGH_ARTERIAL_ROW, text)
    if by_territory:
        return _listed_twice(case, row.id)
    if sheath is None and listed_as.dual_listed:
        return _blank(
            sir=BleedingSir.UNCLASSIFIED,
            risk=HIGH,
            others=(LOW,),
            text=f"SIR 2019 grades peripheral arterial work by the sheath: below {number_text(below)} Fr "
            f"low, above {number_text(above)} Fr high. High is used until the sheath is known.",
            questions=(SHEATH_QUESTION,),
            needs=(SHEATH,),
            assumed=True,
        )
    if sheath is None:
        text = f"{_row_text(row)} The low row holds for sheaths below {number_text(below)} Fr."
        return replace(_settled(LOW, row.id, text), needs=(SHEATH,), questions=_territory_question(case))
    if sheath < below:
        text = f"Arterial sheath of {number_text(sheath)} Fr, below {number_text(below)} Fr: low in SIR 2019."
        return replace(_settled(LOW, LOW_ARTERIAL_ROW, text), questions=_territory_question(case))
    return _between(case, sheath, below, above)


def _between(case: Situation, sheath: float, below: float, above: float) -> BleedingClasses:
    diagnostic = case.procedure.category == "vascular_diagnostic" and sheath <= below
    meanwhile = (
        "such a diagnostic study is commonly handled as low; the operator decides."
        if diagnostic
        else "high is used until the operator decides."
    )
    return _blank(
        sir=BleedingSir.UNCLASSIFIED,
        risk=None if diagnostic else HIGH,
        others=(HIGH, LOW) if diagnostic else (LOW,),
        text=f"An arterial sheath of {number_text(sheath)} Fr is in neither row of SIR 2019 (low below "
        f"{number_text(below)} Fr, high above {number_text(above)} Fr); {meanwhile}",
        questions=(SHEATH_QUESTION,),
        assumed=True,
    )


def _listed_twice(case: Situation, row: str) -> BleedingClasses:
    ambiguity = case.procedure.bleeding.ambiguity
    return _blank(
        sir=BleedingSir.AMBIGUOUS,
        risk=HIGH,
        others=(LOW,),
        row=row,
        text="SIR 2019 can be read both ways for this procedure; high, the stricter row, is used until the "
        "operator decides.",
        questions=(ambiguity,) if ambiguity else (),
        assumed=True,
    )


def _settled(risk: str, row: str, text: str) -> BleedingClasses:
    return _blank(sir=BleedingSir(risk), risk=risk, row=row, text=text)


def _blank(
    *,
    sir: BleedingSir,
    risk: str | None,
    others: tuple[str, ...] = (),
    row: str | None = None,
    text: str = "",
    questions: tuple[str, ...] = (),
    needs: tuple[str, ...] = (),
    assumed: bool = False,
) -> BleedingClasses:
    """The SIR side alone."""
    return BleedingClasses(
        sir=sir,
        asra=BleedingAsra.NONE,
        governs="sir",
        why="",
        risk=risk,
        others=others,
        row=row,
        text=text,
        questions=questions,
        needs=needs,
        assumed=assumed,
    )


def _with_choice(case: Situation, found: BleedingClasses) -> BleedingClasses:
    """Let the operator's recorded choice decide between the classes still possible."""
    answer = case.facts.checklist.get(CLASS_ITEM)
    if answer is None or not found.is_open or not (answer.reason or "").strip():
        return found
    chosen = str(answer.value).strip().casefold() if answer.value is not None else ""
    if chosen not in found.candidates:
        return found
    who = f" ({answer.by})" if answer.by else ""
    return replace(
        found,
        risk=chosen,
        others=(),
        assumed=False,
        needs=(),
        chosen=str(answer.reason).strip(),
        text=joined(found.text, f"The operator{who} chose {chosen}: {str(answer.reason).strip()}."),
    )


def _territory_question(case: Situation) -> tuple[str, ...]:
    """What stays open once the sheath is settled."""
    ambiguity = case.procedure.bleeding.ambiguity
    return (ambiguity,) if ambiguity and ambiguity != SHEATH_QUESTION else ()


def _row_text(row: BleedingRow) -> str:
    return f"SIR 2019 lists it as {row.risk}: {row.name}."


def _is_arterial(case: Situation) -> bool:
    """Say whether the access is arterial; unknown access counts as the procedure's usual one."""
    site = case.access_site
    if site is None:
        usual = case.procedure.access_options
        return bool(usual) and case.catalog.access_sites[usual[0].site].kind == "arterial"
    return site.kind == "arterial" and _is_artery(case, site.id)


def _is_artery(case: Situation, site: str) -> bool:
    limit = case.catalog.arterial_limits.get(site)
    return limit is None or limit.limit != "none"


def _sheath(case: Situation) -> float:
    return case.facts.access.sheath_fr or 0.0


def _sheath_limits(case: Situation) -> tuple[float, float]:
    """Return the size below which arterial work is low, and the size above which it is high."""
    rows = case.catalog.bleeding_rows.values()
    below = [row.sheath_fr_below for row in rows if row.sheath_fr_below is not None]
    above = [row.sheath_fr_above for row in rows if row.sheath_fr_above is not None]
    return min(below), max(above)
