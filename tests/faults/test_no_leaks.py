"""After a whole tour of the program on an encrypted store no file but those asked for knows a patient."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from irplanner.models.held_keys import forget
from irplanner.services.demo.demo_day import demo_records
from irplanner.services.safekeeping.protection import protect_new
from tests.faults.tracing import ROOT

WORDS = "correct horse battery"


def secrets_of_patients() -> set[bytes]:
    """Return what names the invented patients: names, numbers, birth dates, in every case and encoding."""
    found: set[str] = set()
    for record in demo_records():
        patient = record.facts.patient
        name = patient.name or ""
        found |= {name, name.lower(), patient.mrn or "", record.accession_number or ""}
        found |= {
            part.strip() for part in name.split(",") if len(part.strip()) > 4 and part.strip() != "DEMO"
        }
    texts = {text for text in found if len(text) > 4}
    return {text.encode(code) for text in texts for code in ("utf-8", "utf-16-le", "utf-16-be")}


def leaks(folder: Path, secrets: set[bytes]) -> list[str]:
    found = []
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            found += [f"{path.relative_to(folder)}: {secret!r}" for secret in secrets if secret in content]
    return found


@pytest.fixture(scope="module")
def toured(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of everything the program could write to, after the tour."""
    folder = tmp_path_factory.mktemp("tour")
    for name in ("home", "data", "config", "cache", "state", "tmp", "target", "run"):
        (folder / name).mkdir(mode=0o700)
    path = folder / "data" / "cases.db"
    protect_new(path, WORDS)
    forget(path)
    (folder / "passphrase").write_text(WORDS)
    environment = {
        **os.environ,
        "HOME": str(folder / "home"),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_STATE_HOME": str(folder / "state"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "TMPDIR": str(folder / "tmp"),
        "IRPLANNER_PASSPHRASE_FILE": str(folder / "passphrase"),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-m", "tests.faults.tour", str(path), str(folder / "target")]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=230, check=False
    )
    assert done.stdout.strip().endswith("done"), done.stderr[-2000:]
    (folder / "said").write_text(done.stdout + done.stderr)
    return folder


def test_no_file_but_those_asked_for_knows_a_patient(toured: Path) -> None:
    secrets = secrets_of_patients()

    assert (toured / "data" / "cases.db.drafts").exists()  # waits to be merged
    assert leaks(toured / "target", secrets) != []  # the search can find
    for name in ("data", "config", "cache", "state", "tmp", "home", "run"):
        assert leaks(toured / name, secrets) == [], name
    assert not [secret for secret in secrets if secret in (toured / "said").read_bytes()]


def test_the_fault_is_in_the_log_without_its_text(toured: Path) -> None:
    log = (toured / "data" / "irplanner" / "log" / "irplanner.log").read_text()

    assert "ValueError" in log
    assert "tour.py" in log
    assert "a fault whose text" not in log


def test_what_was_asked_for_is_for_this_account_only(toured: Path) -> None:
    files = [path for path in (toured / "target").rglob("*") if path.is_file()]

    assert files
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_no_part_of_a_file_is_left_behind(toured: Path) -> None:
    names = [path.name for path in toured.rglob("*")]

    assert not [name for name in names if name.endswith(".part") or name.startswith((".checking", "etilqs"))]
    assert list((toured / "tmp").rglob("*.db")) == []
