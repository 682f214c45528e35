"""The drugs a patient may take, to be found by any name or brand."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.ui.presenters.choices import Choice


def drug_choices(catalog: Catalog) -> tuple[Choice, ...]:
    """Return antithrombotics and the other drugs that rules speak of, by name; others may be written.

    Rows of one generic name are one choice under that name: dose and times per day tell them apart.
    """
    rows_of: dict[str, list[str]] = {}
    words: dict[str, dict[str, None]] = {}
    antithrombotics = [(row.id, row.names, row.brands) for row in catalog.antithrombotics.values()]
    uncovered = [(row.id, row.names, row.brands) for row in catalog.uncovered_drugs.values()]
    for row_id, names, brands in antithrombotics + uncovered:
        rows_of.setdefault(names[0], []).append(row_id)
        words.setdefault(names[0], {}).update(dict.fromkeys((*names, *brands)))
    choices = {
        name: Choice(ids[0] if len(ids) == 1 else name, _upper(name), "antithrombotic", tuple(words[name]))
        for name, ids in rows_of.items()
    }
    for other in catalog.other_drugs.values():
        choices.setdefault(
            other.id, Choice(other.id, other.label, _classes(other.classes, catalog), other.brands)
        )
    return tuple(choices.values())


def _classes(ids: tuple[str, ...], catalog: Catalog) -> str:
    labels = [catalog.drug_classes[name].label for name in ids if name in catalog.drug_classes]
    return ", ".join(label[:1].lower() + label[1:] if label[1:2].islower() else label for label in labels)


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
