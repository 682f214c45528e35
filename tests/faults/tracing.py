"""Builds the recorder of file operations (`iotrace.c`) and runs the save loop under it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


def built_recorder(folder: Path) -> Path:
    """Return the library to preload; the test is skipped where there is no Linux or no C compiler."""
    compiler = shutil.which("cc")
    if compiler is None or not sys.platform.startswith("linux"):
        pytest.skip("needs Linux and a C compiler")
    library = folder / "iotrace.so"
    source = Path(__file__).with_name("iotrace.c")
    command = [compiler, "-O2", "-w", "-shared", "-fPIC", str(source), "-o", str(library), "-ldl"]
    subprocess.run(command, check=True)
    return library


def run_saves(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the save loop on a folder to its end."""
    command = [sys.executable, "-m", "tests.faults.save_loop", str(folder), *words]
    return subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"} | environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def acknowledged(ledger: str) -> dict[str, int]:
    """Return the newest acknowledged revision of each case; a torn last line is not an acknowledgement."""
    found: dict[str, int] = {}
    for line in ledger.splitlines(keepends=True):
        if line.endswith("\n"):
            case_id, revision = line.split()
            found[case_id] = int(revision)
    return found
