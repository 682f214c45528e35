"""Charts of Insights over a million cases: preparing columns, reading them, each chart after a filter."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.models.store import Store, open_store
from irplanner.services.insights.frame import Frame
from irplanner.services.insights.packs import Packs
from irplanner.services.insights.staff_log import people
from irplanner.services.insights.view import Filter, View
from irplanner.ui.presenters.charts.cards import CARDS, CardSpec
from irplanner.ui.presenters.charts.words import Words
from tests.performance.figure import Figure
from tests.performance.insights_store import make_store

T = TypeVar("T")
CASES = int(os.environ.get("IRPLANNER_BENCH_CASES", "1000000"))
ROUNDS = 5
FILTERS = (
    Filter(),
    Filter("2025-01", "2025-12"),
    Filter(category="embolization"),
    Filter("2020-01", "2024-12", room="Room 1"),
    Filter(procedure="lung_biopsy"),
    Filter(operator="Operator 3"),
)


def figures() -> list[Figure]:
    """Measure on a store made for it; `IRPLANNER_BENCH_CASES` makes a smaller one."""
    with tempfile.TemporaryDirectory(prefix="irplanner-bench-") as name:
        catalog = load_catalog()
        path = Path(name) / "cases.db"
        procedures = [
            (one.id, one.name, one.category, tuple(part.name for part in one.complications))
            for one in catalog.procedures.values()
        ]
        make_store(path, CASES, procedures)
        store = open_store(path)
        try:
            return [*_figures(store, catalog)]
        finally:
            store.close()


def _figures(store: Store, catalog: Catalog) -> Iterator[Figure]:
    cases = f"{CASES:,} cases"
    prepared, _ = _seconds(Packs(store).frame)
    yield Figure("preparing the columns, once", prepared / CASES * 1e6, 60, "us", f"a case, {prepared:.1f} s")
    packs = Packs(store)
    read, frame = _seconds(packs.frame)
    yield Figure("opening Insights, columns read", read * 1000, 1000, "ms", cases)
    with store.writing() as connection:
        connection.exec_driver_sql("UPDATE cases SET notes = 'x' WHERE id = (SELECT max(id) FROM cases)")
    again, frame = _seconds(packs.frame)
    yield Figure("opening it after a case was saved", again * 1000, 1000, "ms", "one month prepared again")
    size = sum(column.nbytes for column in frame.columns.values()) / frame.cases
    yield Figure("memory of the columns", size, 80, "B", "a case")
    first, later = _charts(frame, Words(catalog))
    slowest = max(first, key=first.__getitem__)
    yield Figure("the slowest chart, first drawn", first[slowest] * 1000, 1000, "ms", slowest)
    for name, seconds in later.items():
        yield Figure(
            f"after a filter change: {name}", max(seconds) * 1000, 100, "ms", "slowest of six filters"
        )


def _charts(frame: Frame, words: Words) -> tuple[dict[str, float], dict[str, list[float]]]:
    """Return the seconds of each chart, its view included: the first time, and by filter."""
    first: dict[str, float] = {}
    later: dict[str, list[float]] = {}
    for spec in CARDS:
        if spec.make is None:
            continue
        for code in _codes(spec, frame):
            name = f"{spec.id} {code}"
            taken, _ = _seconds(lambda spec=spec, code=code: _chart(frame, Filter(), spec, code, words))
            first[name] = taken
            for wanted in FILTERS:
                rounds = [
                    _seconds(lambda s=spec, c=code, w=wanted: _chart(frame, w, s, c, words))[0]
                    for _ in range(ROUNDS)
                ]
                # The best of a few: what another program on the machine took is not ours.
                later.setdefault(name, []).append(min(rounds))
    return first, later


def _chart(frame: Frame, wanted: Filter, spec: CardSpec, code: str, words: Words) -> object:
    if spec.make is None:
        raise TypeError(f"{spec.id} is not made from cases")
    return spec.make(View(frame, wanted), code, words)


def _codes(spec: CardSpec, frame: Frame) -> tuple[str, ...]:
    if spec.variants:
        return tuple(code for code, _ in spec.variants)
    return people(View(frame, Filter()))[:1]


def _seconds(work: Callable[[], T]) -> tuple[float, T]:
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result
