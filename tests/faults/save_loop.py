"""Saves cases for ever and acknowledges each save after its commit; the kill tests run it and end it.

usage: python -m tests.faults.save_loop FOLDER [early] [normal] [count=N] [seed=N]
FOLDER/ledger gets a line per acknowledged save: case id, revision. `early` acknowledges before the commit,
`normal` lets SQLite return before the log is on the disk: faults the tests must be able to see.
"""

from __future__ import annotations

import hashlib
import os
import random
import sqlite3
import sys
import time
from pathlib import Path

import msgspec

from irplanner.catalog.catalog import load_catalog
from irplanner.errors import UserError
from irplanner.models import sqlite_file
from irplanner.models.held_keys import StoreKey, hold
from irplanner.models.store import open_store
from irplanner.planning.facts import CaseFacts, ChecklistAnswer, Device, LabResult, Patient
from irplanner.services.case_record import CaseRecord
from irplanner.services.cases import Cases

CASES = 3


def sealed(record: CaseRecord) -> CaseRecord:
    """Return the record with the digest of everything else in its notes: a half save shows."""
    facts = msgspec.structs.replace(record.facts, notes=None)
    bare = msgspec.structs.replace(record, facts=facts, revision=0, created_at=None, updated_at=None)
    digest = hashlib.sha256(msgspec.json.encode(bare, order="deterministic")).hexdigest()
    return msgspec.structs.replace(record, facts=msgspec.structs.replace(facts, notes=digest))


def changed(record: CaseRecord, chance: random.Random) -> CaseRecord:
    """Return the record with other rows in several tables."""
    words = ["".join(chance.choices("abcdef ", k=40)) for _ in range(chance.randint(0, 6))]
    facts = msgspec.structs.replace(
        record.facts,
        patient=Patient(name=words[0] if words else None, conditions=tuple(words)),
        labs=tuple(LabResult(test="inr", value=chance.random()) for _ in words),
        devices=tuple(Device(kind="stent", name=word) for word in words),
        checklist={f"M{n}": ChecklistAnswer(answer="yes", reason=word) for n, word in enumerate(words)},  # type: ignore[arg-type]
    )
    return sealed(msgspec.structs.replace(record, facts=facts, room_code=f"IR {chance.randint(1, 9)}"))


def checkpoint_often(*, normal: bool) -> None:
    """Fold the log into the file every few saves, so that a short run has all kinds of writes."""
    apply_settings = sqlite_file._apply_settings

    def apply(connection: sqlite3.Connection, read_only: bool) -> None:
        apply_settings(connection, read_only)
        connection.execute("PRAGMA wal_autocheckpoint=300")
        if normal:
            connection.execute("PRAGMA synchronous=NORMAL")

    sqlite_file._apply_settings = apply


def main(folder: Path, *, early: bool = False, count: int | None = None, seed: int | None = None) -> None:
    secret = folder / "key"  # the test's own way to hand over the key of an encrypted store
    if secret.exists():
        hold(folder / "cases.db", StoreKey(secret.read_bytes()))
    store = open_store(folder / "cases.db", keys_folder=folder / "keys")
    cases = Cases(store, load_catalog(), actor="save loop")
    chance = random.Random(seed)
    ledger = os.open(folder / "ledger", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    known = [cases.load(row.case_id) for row in cases.recent(CASES)]
    while len(known) < CASES:
        record = cases.create(CaseFacts(procedure=""))
        known.append(cases.save(sealed(record)))
    done = 0
    while count is None or done < count:
        done += 1
        place = chance.randrange(CASES)
        record = changed(known[place], chance)
        if early:
            os.write(ledger, f"{record.case_id} {record.revision + 1}\n".encode())
            time.sleep(0.05)
        saved = cases.save(record)
        known[place] = saved
        if not early:
            os.write(ledger, f"{saved.case_id} {saved.revision}\n".encode())

    store.close()


if __name__ == "__main__":
    words = sys.argv[2:]
    numbers = dict(word.split("=") for word in words if "=" in word)
    if "count" in numbers:
        checkpoint_often(normal="normal" in words)
    try:
        main(
            Path(sys.argv[1]),
            early="early" in words,
            count=int(numbers["count"]) if "count" in numbers else None,
            seed=int(numbers["seed"]) if "seed" in numbers else None,
        )
    except UserError as error:
        print(error, file=sys.stderr)
        sys.exit(3)
    except OSError as error:  # of the ledger, which is this test's own
        print(f"the ledger: {error.strerror}", file=sys.stderr)
        sys.exit(3)
