"""Searches as they are typed, letter by letter, each beside the same statement in the sqlite3 module."""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Iterator

from irplanner.services.search import finder as finder_module
from irplanner.services.search.finder import PAGE, Finder
from irplanner.services.search.language import read_query
from irplanner.services.search.statements import After, Order
from tests.performance.big_store import big_store
from tests.performance.figure import Figure, median_ratio, percentile, seconds_in_turn

SAMPLES = 120
TYPED = (
    "embol left radial 2026",
    "biopsy status:done",
    "radial kerma>2000",
    "date:2026-01..2026-03 biopsy",
    "moderate sedation adverse:yes",
    '"radial artery" coil',
)
# Two words that are in most cases and never side by side: every case with both has to be looked at.
NEVER_WRITTEN = '"left radial"'


def figures() -> Iterator[Figure]:
    with big_store() as store, store.plain() as plain:
        finder = Finder(store)
        cases = finder.count().cases
        texts = _typed(plain)
        finder.page("")
        ours, theirs = [], []
        for text in texts:
            with store.driver() as connection:
                statement = finder_module.newest_statement(
                    connection, finder_module._COLUMNS, read_query(text)
                )
            sql, values = statement.limited(PAGE + 1)
            plain.execute(sql, values).fetchall()  # both meet a prepared statement and warm pages
            taken, reference = seconds_in_turn(
                3,
                lambda text=text: finder.page(text),
                lambda sql=sql, values=values: plain.execute(sql, values).fetchall(),
            )
            ours.append(min(taken))
            theirs.append(min(reference))
        detail = f"{len(texts)} searches on {cases:,} cases, median {percentile(ours, 0.5) * 1000:.2f} ms"
        yield Figure("first page of a search as typed, p99", percentile(ours, 0.99) * 1000, 16, "ms", detail)
        yield Figure("the same against plain sqlite3", median_ratio(ours, theirs), 2, "x")
        [taken] = seconds_in_turn(5, lambda: finder.page(NEVER_WRITTEN))
        yield Figure("a phrase of common words that nobody wrote", min(taken) * 1000, 100, "ms")
        yield from _deep(finder, plain)
        yield from _ordered(finder)


def _typed(plain: object) -> list[str]:
    """Return what stands in the box after each letter: names, accession numbers, MRNs, mixtures."""
    chance = random.Random(3)
    (highest,) = plain.execute("SELECT max(id) FROM cases").fetchone()  # type: ignore[attr-defined]
    texts = {TYPED[0][:1]}
    for text in TYPED:
        texts |= {text[:length] for length in range(1, len(text) + 1)}
    for _ in range(SAMPLES):
        sql = "SELECT patient_name, accession_number, mrn FROM cases WHERE id = ?"
        row = plain.execute(sql, (chance.randint(1, highest),)).fetchone()  # type: ignore[attr-defined]
        typed = chance.choice(row).lower().replace(",", "")
        texts |= {typed[:length] for length in (1, 2, 3, 4, 6, 8, len(typed))}
    return sorted(texts)


def _deep(finder: Finder, plain: sqlite3.Connection) -> Iterator[Figure]:
    """Pages after a row anywhere in the list, and of any rows by their ids, as the window reads a jump.

    The file's part is read a moment before on another connection: what is measured is the program, and not
    how soon the disk gives back what the system has let go of.
    """
    start = time.perf_counter()
    ids = finder.places("", limit=1 << 40).ids
    took = time.perf_counter() - start
    chance = random.Random(4)
    anywhere = list(finder.rows([ids[chance.randrange(len(ids))] for _ in range(100)]))
    first, deep, jumps = [], [], []
    for row in anywhere:
        place = After(None, row.sort_at, row.row_id)
        statement = finder_module.newest_statement(plain, finder_module._COLUMNS, read_query(""), after=place)
        plain.execute(*statement.limited(PAGE + 1)).fetchall()
        at = chance.randrange(max(1, len(ids) - PAGE))
        marks = ", ".join("?" * len(ids[at : at + PAGE]))
        plain.execute(f"SELECT * FROM cases WHERE id IN ({marks})", ids[at : at + PAGE]).fetchall()
        for taken, work in (
            (first, lambda: finder.page("").rows[0]),
            (deep, lambda row=row: finder.page("", after=row).rows[:1]),
            (jumps, lambda at=at: finder.rows(ids[at : at + PAGE])[0]),
        ):
            begun = time.perf_counter()
            work()  # type: ignore[operator]  # nothing is given
            taken.append(time.perf_counter() - begun)
    middle = percentile(first, 0.5)
    detail = f"{percentile(deep, 0.5) * 1000:.2f} against {middle * 1000:.2f} ms"
    yield Figure("a page after any row against the first", percentile(deep, 0.5) / middle, 2, "x", detail)
    detail = f"against {middle * 1000:.2f} ms for the first page"
    yield Figure("a page of any rows by id", percentile(jumps, 0.5) * 1000, 16, "ms", detail)
    detail = f"{len(ids):,} cases, {len(ids) * 8 / 2**20:.0f} MiB"
    yield Figure("the places of all cases", took, 3, "s", detail)


def _ordered(finder: Finder) -> Iterator[Figure]:
    orders = [Order(field, down) for field in finder_module.s.SORT_KEYS for down in (True, False)]
    samples = []
    for order in orders:
        finder.page("", order)
        [taken] = seconds_in_turn(5, lambda order=order: finder.page("", order))
        samples += taken
    yield Figure("first page in any column's order, p99", percentile(samples, 0.99) * 1000, 16, "ms")
