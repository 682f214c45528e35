"""Emergencies: holds give way to reversal options and a named decision maker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.models.enums import Status
from irplanner.planning.bleeding.hold_answers import RowAnswer
from irplanner.planning.cited import finding
from irplanner.planning.medicines.medications import DrugTaken
from irplanner.planning.words.figures import joined, listed, moment_text, number_text
from irplanner.planning.words.wording import shortened

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

OPERATOR = "team.operator"
NO_ENTRY = "no option listed"
REVERSAL_CHANGE = "C1"  # the note on a reversal agent that left the market


def reversal_answer(case: Situation, drug: DrugTaken) -> RowAnswer:
    """Return the options for one drug; no hold date is shown."""
    notes = case.catalog.bleeding_notes
    emergent = notes["rule_emergent"]
    options = listed(dict.fromkeys(row.reversal for row in drug.sir if row.reversal)) or NO_ENTRY
    change = notes[REVERSAL_CHANGE]
    changes = [] if {row.id for row in drug.sir}.isdisjoint(change.about) else [change]
    shortest = [
        f"{row.label}: at least {number_text(row.high.emergent_hours)} h off the drug."
        for row in drug.sir
        if row.high.emergent_hours is not None
    ]
    last_dose = drug.medication.last_dose_at
    taken = f"Last dose {moment_text(last_dose)}." if last_dose else "Last dose not recorded."
    operator = case.facts.team.operator
    who = f"Decision maker: {operator}." if operator else "Name the decision maker."
    rows = (*drug.sir, *drug.uncovered, *drug.asra)
    result = finding(
        rows[0],
        f"bleeding.reversal.{rows[0].id}",
        Status.CAUTION,
        shortened(f"{drug.name}: emergency, no hold date; reversal: {options}"),
        detail=joined(taken, *shortest, *(note.text for note in changes), emergent.text),
        action=f"{who} Weigh reversal against delay.",
        field=OPERATOR if not operator else drug.path("last_dose_at"),
        also=tuple(changes),
    )
    return RowAnswer(result, withholds=True)
