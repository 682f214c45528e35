"""Many writers edit the same few cases: `python -m tests.faults.shared_edits WHERE KEYS N EDITS [FAULT]`.

Each edit raises a counter kept in a field of a case, so the counters add up to the saves that were accepted
when none was overwritten. A fault put in on purpose must show: `revision` saves without comparing, `lock`
lets each writer have a lock of its own.
"""

from __future__ import annotations

import json
import multiprocessing
import random
import sys
import time
from collections import Counter
from pathlib import Path

import msgspec

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.models import server
from irplanner.models.store import open_store
from irplanner.models.store_errors import StoreLocked
from irplanner.planning.facts import CaseFacts
from irplanner.services.case_record import CaseRecord
from irplanner.services.cases import CaseChanged, Cases

SHARED = 40
_LOOK_FIRST = 0.7  # the share of edits that begin with a look at the newest


def make_cases(where: str, keys: Path, catalog: Catalog) -> list[str]:
    """Make the cases that everybody edits."""
    store = open_store(where, keys_folder=keys)
    cases = Cases(store, catalog, actor="DEMO")
    made = [cases.create(CaseFacts(procedure="", id=f"shared-{number}")).case_id for number in range(SHARED)]
    store.close()
    return made


def edit_shared(
    where: str, keys: Path, catalog: Catalog, number: int, edits: int, fault: str
) -> Counter[str]:
    """Make so many accepted edits; return how many were accepted, refused, held up, and what went wrong."""
    if fault == "lock":
        server._WRITERS_LOCK = number
    chance = random.Random(number)
    found: Counter[str] = Counter()
    store = open_store(where, keys_folder=keys)
    cases = Cases(store, catalog, actor=f"writer {number}")
    shown: dict[str, CaseRecord] = {}
    try:
        while found["saved"] < edits and found["failed"] < 50:
            case_id = f"shared-{chance.randrange(SHARED)}"
            is_known = case_id in shown and chance.random() > _LOOK_FIRST
            record = shown[case_id] if is_known else cases.load(case_id)
            if fault == "revision":
                record = msgspec.structs.replace(record, revision=cases.load(case_id).revision)
            try:
                shown[case_id] = cases.save(
                    msgspec.structs.replace(record, room_code=str(int(record.room_code or 0) + 1))
                )
                found["saved"] += 1
            except CaseChanged:  # said to the user, who looks at the newest and tries again
                found["refused"] += 1
                shown.pop(case_id, None)
            except StoreLocked:
                found["held up"] += 1
            except Exception as error:  # whatever it is, it is told
                found["failed"] += 1
                found[f"failed: {type(error).__name__}"] += 1
    finally:
        store.close()
    return found


def counted(where: str, keys: Path, catalog: Catalog) -> int:
    """Return the sum of the counters."""
    store = open_store(where, keys_folder=keys)
    cases = Cases(store, catalog)
    total = sum(int(cases.load(f"shared-{number}").room_code or 0) for number in range(SHARED))
    store.close()
    return total


def _writer(where: str, keys: Path, catalog: Catalog, number: int, edits: int, fault: str, told, go) -> None:
    go.wait()
    told.put(edit_shared(where, keys, catalog, number, edits, fault))


def main(where: str, keys: str, writers: str, edits: str, fault: str = "") -> None:
    """Start the writers, each a process, and print what they found as JSON."""
    catalog, folder = load_catalog(), Path(keys)
    make_cases(where, folder, catalog)
    context = multiprocessing.get_context("fork")  # fifty programs that start would be most of the work
    told, go = context.Queue(), context.Event()
    everybody = [
        context.Process(target=_writer, args=(where, folder, catalog, n, int(edits), fault, told, go))
        for n in range(int(writers))
    ]
    for one in everybody:
        one.start()
    began = time.perf_counter()
    go.set()
    found: Counter[str] = Counter()
    for _ in everybody:
        found.update(told.get(timeout=1200))
    for one in everybody:
        one.join()
    seconds = round(time.perf_counter() - began, 1)
    print(json.dumps({**found, "sum": counted(where, folder, catalog), "seconds": seconds}))


if __name__ == "__main__":
    main(*sys.argv[1:])
