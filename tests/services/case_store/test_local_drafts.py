"""Edits the store has not taken are kept beside it, readable to nobody without its key."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import msgspec
import pytest

from irplanner.errors import InputError
from irplanner.models.held_keys import StoreKey, forget
from irplanner.models.store import open_store
from irplanner.models.store_errors import StoreDamaged, StoreUnreachable
from irplanner.planning.facts import CaseFacts, Patient
from irplanner.services.case_record import CaseRecord
from irplanner.services.case_store.local_drafts import Draft, Drafts, draft_file_of, drafts_of
from irplanner.services.safekeeping import protection

AT = datetime(2026, 9, 3, 12)
KEY = StoreKey(bytes(range(32)))


def draft(case_id: str = "c1", name: str = "DEMO, Anna") -> Draft:
    base = CaseRecord(case_id=case_id, facts=CaseFacts(id=case_id, procedure=""), revision=2)
    mine = msgspec.structs.replace(
        base, facts=msgspec.structs.replace(base.facts, patient=Patient(name=name, weight_kg=61.5))
    )
    return Draft(base=base, mine=mine, actor="Ito", at=AT)


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_a_draft_comes_back_as_it_was_kept(tmp_path: Path, key: StoreKey | None) -> None:
    drafts = Drafts(tmp_path / "cases.db.drafts", key)
    drafts.keep(draft())
    drafts.keep(draft(name="DEMO, Annika"))
    drafts.keep(draft("c2"))

    assert drafts.of("c1") == draft(name="DEMO, Annika")
    assert drafts.of("c3") is None
    assert [one.mine.case_id for one in drafts.all()] == ["c1", "c2"]


def test_the_file_is_for_this_account_only_and_goes_with_the_last_draft(tmp_path: Path) -> None:
    file = tmp_path / "cases.db.drafts"
    drafts = Drafts(file, KEY)
    drafts.keep(draft())

    assert file.stat().st_mode & 0o777 == 0o600
    assert b"Anna" not in file.read_bytes()

    drafts.drop("c1")
    assert list(tmp_path.iterdir()) == []
    drafts.drop("c1")  # there is none any more


def test_another_key_opens_no_draft(tmp_path: Path) -> None:
    file = tmp_path / "cases.db.drafts"
    Drafts(file, KEY).keep(draft())
    before = file.read_bytes()

    with pytest.raises((StoreDamaged, StoreUnreachable)):
        Drafts(file, StoreKey(bytes(32))).of("c1")

    assert file.read_bytes() == before


def test_a_store_is_not_encrypted_while_edits_wait_beside_it_in_plain(tmp_path: Path) -> None:
    path = tmp_path / "cases.db"
    open_store(path).close()
    drafts_of(path).keep(draft())

    with pytest.raises(InputError, match="c1"):
        protection.encrypt(path, "four or five words", at=AT)

    drafts_of(path).drop("c1")
    protection.encrypt(path, "four or five words", at=AT)
    drafts_of(path).keep(draft())
    assert b"Anna" not in draft_file_of(path).read_bytes()
    forget(path)
