"""The program on a real X server, scanned into with real key presses: the examples of three agencies."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import pytest

from irplanner.catalog.catalog import load_catalog
from irplanner.models.store import open_store
from irplanner.planning.facts import CaseFacts, Device, Patient
from irplanner.services.case_record import CaseRecord
from irplanner.services.cases import Cases
from irplanner.services.inventory.product import Product
from irplanner.services.inventory.stock import Stock
from irplanner.services.staff.people import Staff

TOOLS = ("Xvfb", "openbox", "xdotool")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]
GS = "\x1d"
SCANS = {
    "0151022222233336111412311715070710A213B1" + GS + "211234": ("A213B1", "1234", "2015-07-07"),
    "+A99912345/$$52001510X33": ("10X3", None, "2020-01-15"),
    "=/A9999XYZ100T0944=,000025=A99971312345600=>014032=}013032&,1000000000000XYZ123": (
        "000000000000XYZ123",
        "000025",
        "2014-02-01",
    ),
}
PRODUCTS = {
    "51022222233336": "introducer_sheath",
    "A99912345": "diagnostic_catheter",
    "A9999XYZ100T0944": "microcatheter",
}
TAB = ("key", "--delay", "150", "--repeat", "12", "Tab")
# Where the keys go at each scan: where they are, a line, a field that opens its list in a window of its own.
FOCUS = (("key", "Shift_L"), ("key", "alt+1"), ("key", "alt+1", *TAB))
WAIT_S = 40


@pytest.fixture
def store(tmp_path):
    """A store with one case of a day on which none of the examples was past its date, and their products."""
    path = tmp_path / "cases.db"
    opened = open_store(path)
    devices = tuple(Device(kind=kind, name=kind.replace("_", " ")) for kind in PRODUCTS.values())
    facts = CaseFacts(
        id="anna",
        procedure="uterine_fibroid_embolization",
        scheduled_at=datetime(2013, 6, 3, 8),
        patient=Patient(mrn="100234", name="DEMO, Anna"),
        devices=devices,
    )
    Staff(opened).choose_single()
    Cases(opened, load_catalog()).add(CaseRecord(case_id="anna", facts=facts, accession_number="IR-26-0417"))
    for di, kind in PRODUCTS.items():
        Stock(opened).add_product(Product(kind=kind, name=kind.replace("_", " "), di=di))
    opened.close()
    return path


@pytest.fixture
def display(tmp_path):
    """An X server of its own with a window manager; the environment to run in."""
    number = 90 + os.getpid() % 400
    name = f":{number}"
    server = subprocess.Popen(
        ["Xvfb", name, "-screen", "0", "1440x900x24", "-nolisten", "tcp"], stderr=subprocess.DEVNULL
    )
    config = tmp_path / "config"
    (config / "irplanner").mkdir(parents=True)
    # A busy machine holds xdotool up between two keys, as no scanner ever is.
    (config / "irplanner" / "settings.json").write_text('{"schema": 1, "scanner_gap_ms": 200}')
    environment = {**os.environ, "DISPLAY": name, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "xcb"}
    environment |= {"PYTHONPATH": str(Path(__file__).parents[3]), "XDG_CONFIG_HOME": str(config)}
    until(lambda: Path(f"/tmp/.X11-unix/X{number}").exists())
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    yield environment
    for process in (manager, server):
        process.terminate()
        process.wait(10)


def until(holds, message="it did not happen"):
    end = time.monotonic() + WAIT_S
    while time.monotonic() < end:
        if holds():
            return
        time.sleep(0.1)
    pytest.fail(message)


class Hands:
    """Keys by xdotool, one process a scan, as fast as a scanner."""

    def __init__(self, environment):
        self._environment = environment

    def run(self, *arguments):
        done = subprocess.run(
            ["xdotool", *arguments], env=self._environment, capture_output=True, text=True, timeout=WAIT_S
        )
        return done.stdout

    def scan(self, code):
        keys = []
        for place, part in enumerate(code.split(GS)):
            keys += ["key", "ctrl+bracketright"] if place else []
            keys += ["type", "--args", "1", "--delay", "4", part]
        self.run(*keys, "key", "Return")

    def window(self, title):
        return self.run("search", "--onlyvisible", "--name", title).split()


def rows(path):
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        query = "SELECT lot, serial, expires_on FROM case_devices ORDER BY position"
        return connection.execute(query).fetchall()


def test_three_barcodes_scanned_into_the_window_come_to_their_rows(store, display):
    program = subprocess.Popen(
        [sys.executable, "-m", "irplanner", "--database", str(store)], env=display, stderr=subprocess.DEVNULL
    )
    hands = Hands(display)
    try:
        until(lambda: hands.window("^IR Planner"), "no window")
        hands.run("windowactivate", "--sync", hands.window("^IR Planner")[-1])

        def opened():
            hands.scan("IR-26-0417")
            time.sleep(0.5)
            return hands.window("^IR Planner - Plan")

        until(opened, "the order number opened no case")
        for place, (code, expected) in enumerate(SCANS.items()):
            hands.run(*FOCUS[place])
            time.sleep(1)
            hands.scan(code)
            until(lambda at=place, told=expected: rows(store)[at] == told, f"{code!r}: {rows(store)}")
    finally:
        program.terminate()
        program.wait(20)

    assert rows(store) == list(SCANS.values())
