"""The definition of an adverse-event grade on its scale."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.planning.adverse_events import grade_of, scale_named
from irplanner.planning.calculators.calculator import Answer, Calculator
from irplanner.planning.calculators.inputs import Input, Kind, Values


def _grade(values: Values, catalog: Catalog) -> Answer:
    scale = scale_named(catalog, values.text("scale"))
    grade = grade_of(scale, values.text("grade"))
    notes = [note for note in (scale.change, scale.note) if note]
    if not scale.complete:
        notes.append("Some wording of this scale was not seen.")
    return Answer(
        {"definition": grade.definition, "name": grade.name, "group": grade.group},
        scale.sources,
        scale.evidence,
        formula=f"{scale.label}, {scale.published}",
        notes=tuple(notes),
    )


CALCULATORS = (
    Calculator(
        "adverse_event_grade",
        "What a grade of an adverse event means on its scale",
        (
            Input("scale", Kind.TEXT, "sir_2017, sir_2003, cirse_2017 or cirse_modified_2025"),
            Input("grade", Kind.TEXT),
        ),
        _grade,
        ("definition", "name", "group"),
    ),
)
