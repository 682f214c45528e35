"""Two workstations on one server: what one saves the other shows, and a lost server loses nothing typed."""

from __future__ import annotations

import time

import pytest

from irplanner import app
from irplanner.catalog.catalog import load_catalog
from irplanner.first_look import Appearance
from irplanner.models.store_place import store_path
from irplanner.planning.facts import CaseFacts, Patient
from irplanner.services.case_store.local_drafts import draft_file_of
from irplanner.services.cases import Cases
from irplanner.services.staff.people import Staff
from irplanner.settings import LoadedSettings, Settings
from irplanner.ui.plan.open_case import open_case_of
from tests.both_stores import opened
from tests.postgres_server import NoServer, PostgresServer
from tests.ui.fake_shell import NOW


@pytest.fixture(scope="module")
def own_server():
    try:
        server = PostgresServer()  # of its own: it is switched off
    except NoServer as reason:
        pytest.skip(str(reason))
    server.run("CREATE DATABASE cases")
    yield server
    server.stop()


@pytest.fixture
def workstation(qtbot, own_server, tmp_path):
    """The everyday window on the server."""
    path = store_path(own_server.url("cases"))
    with opened(path, None) as store:
        Staff(store).choose_single("DEMO")
    loaded = LoadedSettings(Settings(appearance=Appearance.LIGHT, backup_folder=str(tmp_path)), None)
    window, loader = app.make_window(app.make_application(), path, loaded, now=lambda: NOW)
    window.context.settings_path = tmp_path / "settings.json"
    loader.claim_store(ask_protection=False)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitUntil(lambda: window.context.is_loaded, timeout=30_000)
    qtbot.waitUntil(lambda: window.context.tasks.is_idle, timeout=30_000)
    yield window
    store, tasks = loader.services.store, window.context.tasks
    loader.claim.release()
    window.close()
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=30_000)
    store.close()
    draft_file_of(path).unlink(missing_ok=True)


def at_noon(name):
    return CaseFacts(procedure="", scheduled_at=NOW.replace(hour=12), patient=Patient(name=name))


def test_a_save_on_one_workstation_shows_on_today_of_another(qtbot, own_server, workstation, tmp_path):
    today = workstation.current_page
    with opened(own_server.url("cases"), tmp_path / "other") as other:
        cases = Cases(other, load_catalog())
        # The first may come before the watch listens.
        for number in range(10):
            saved = cases.create(at_noon(f"DEMO, Anna {number}"))
            began = time.monotonic()
            try:
                qtbot.waitUntil(
                    lambda wanted=saved: wanted.case_id in [row.case_id for row in today.presenter.rows],
                    timeout=3000,
                )
            except Exception:
                continue
            break
        print(f"shown after {1000 * (time.monotonic() - began):.0f} ms")

    assert saved.case_id in [row.case_id for row in today.presenter.rows]


def test_what_is_typed_while_the_server_is_gone_is_saved_when_it_is_back(
    qtbot, own_server, workstation, tmp_path
):
    context = workstation.context
    saved = context.cases.create(at_noon("DEMO, Anna"))
    workstation.navigate("plan", saved.case_id)
    qtbot.waitUntil(lambda: open_case_of(context).editor is not None, timeout=20_000)
    qtbot.waitUntil(lambda: context.tasks.is_idle, timeout=20_000)
    own_server.halt()
    qtbot.waitUntil(lambda: "does not answer" in workstation.status_line._store.text(), timeout=20_000)

    open_case_of(context).editor.set_value("patient.name", "DEMO, Annika")
    file = draft_file_of(context.services.store.path)
    qtbot.waitUntil(file.exists, timeout=20_000)

    assert b"Annika" not in file.read_bytes()

    own_server.start()
    qtbot.waitUntil(lambda: not file.exists(), timeout=20_000)
    qtbot.waitUntil(lambda: "does not answer" not in workstation.status_line._store.text(), timeout=20_000)

    assert context.cases.load(saved.case_id).facts.patient.name == "DEMO, Annika"
