"""A built wheel carries the pack compiled, and reads it without YAML and without write access."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
READ = """
import sys
sys.modules["yaml"] = None  # an import of it fails
import irplanner
from irplanner.catalog.catalog import load_catalog
catalog = load_catalog()
print(irplanner.__file__)
print(len(catalog.procedure_names), catalog.procedures["liver_biopsy"].name)
"""


@pytest.mark.slow
def test_an_installed_wheel_reads_the_compiled_pack(tmp_path, catalog):
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    [wheel] = tmp_path.glob("*.whl")
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    for path in (site / "irplanner" / "_resources" / "catalog").rglob("*"):
        path.chmod(0o555 if path.is_dir() else 0o444)

    done = subprocess.run(
        [sys.executable, "-c", READ],
        cwd=tmp_path,
        env={"PYTHONPATH": str(site)},
        check=True,
        capture_output=True,
        text=True,
    )

    place, read = done.stdout.splitlines()
    assert Path(place).is_relative_to(site)
    assert read == f"{len(catalog.procedures)} {catalog.procedures['liver_biopsy'].name}"
