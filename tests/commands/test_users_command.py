"""`irplanner users`, and what other commands do where people sign in."""

from __future__ import annotations

import json

import pytest

from irplanner.cli import main
from irplanner.services.staff import askers
from tests.services.staff.conftest import cheap_digests

__all__ = ["cheap_digests"]
PASSWORD, OTHER = "amber kettle window", "copper lantern river"


@pytest.fixture(autouse=True)
def no_askers(monkeypatch):
    """What one run registers is not there for other tests."""
    monkeypatch.setattr(askers, "_askers", [])


@pytest.fixture
def users(tmp_path, monkeypatch, capsys):
    """Run `irplanner users` with passwords from files; returns exit code, JSON lines and what was said."""
    monkeypatch.delenv("IRPLANNER_USER", raising=False)

    def run(*words, user="", password="", new=""):
        for variable, text in (("IRPLANNER_PASSWORD_FILE", password), ("IRPLANNER_NEW_PASSWORD_FILE", new)):
            path = tmp_path / variable.lower()
            path.write_text(text + "\n")
            monkeypatch.setenv(variable, str(path) if text else "")
        monkeypatch.setenv("IRPLANNER_USER", user)
        code = main(["users", *words, "--database", str(tmp_path / "cases.db")])
        said = capsys.readouterr()
        return code, [json.loads(line) for line in said.out.splitlines()], said.err

    return run


def test_the_first_account_is_an_administrator_and_sign_in_begins(users):
    code, [made], _said = users("add", "vance", "--name", "K. Vance", new=PASSWORD)
    assert (code, made["roles"]) == (0, ["administrator"])

    code, lines, said = users("list")
    assert (code, lines) == (2, [])
    assert "Nobody has signed in" in said
    code, [listed], _said = users("list", user="vance", password=PASSWORD)
    assert (code, listed["login"]) == (0, "vance")


def test_accounts_are_added_changed_and_closed_by_an_administrator(users):
    users("add", "vance", "--name", "K. Vance", new=PASSWORD)
    admin = {"user": "vance", "password": PASSWORD}
    code, [made], _said = users("add", "lund", "--name", "R. Lund", "--role", "nurse", new=OTHER, **admin)
    assert (code, made["roles"]) == (0, ["nurse"])

    assert users("change", "lund", "--role", "technologist", **admin)[1][0]["roles"] == ["technologist"]
    assert users("lock", "lund", **admin)[1][0]["active"] is False
    code, _lines, said = users("list", user="lund", password=OTHER)
    assert (code, "Login or password is wrong" in said) == (2, True)
    assert users("unlock", "lund", **admin)[1][0]["active"] is True
    code, _lines, said = users("list", user="lund", password=OTHER)
    assert (code, "may not change people" in said) == (2, True)


def test_a_wrong_password_is_refused_without_a_word_about_which(users):
    users("add", "vance", new=PASSWORD)

    for user in ("vance", "nobody"):
        code, lines, said = users("list", user=user, password=OTHER)
        assert (code, lines) == (2, [])
        assert said.startswith("irplanner: Login or password is wrong.")


def test_an_administrator_is_recovered_with_the_store_alone(users):
    users("add", "vance", new=PASSWORD)
    for _ in range(6):
        users("list", user="vance", password=OTHER)
    code, [person], _said = users("recover", "vance", new="marble tractor lemon")

    assert (code, person["failures"]) == (0, 0)
    assert users("list", user="vance", password="marble tractor lemon")[0] == 0


def test_other_commands_ask_who_runs_them(users, tmp_path, capsys):
    users("add", "vance", "--name", "K. Vance", new=PASSWORD)
    store = str(tmp_path / "cases.db")
    out = tmp_path / "cases.csv"

    users("list")  # the environment names nobody again
    assert main(["export", "--out", str(out), "--database", store]) == 2
    assert "Nobody has signed in" in capsys.readouterr().err
    assert not out.exists()


def test_an_administrator_alone_may_not_export_but_one_who_works_with_cases_may(users, tmp_path, capsys):
    users("add", "vance", "--name", "K. Vance", new=PASSWORD)
    store, out = str(tmp_path / "cases.db"), tmp_path / "cases.csv"
    admin = {"user": "vance", "password": PASSWORD}
    users("list", **admin)
    assert main(["export", "--out", str(out), "--database", store]) == 2
    assert "may not export cases" in capsys.readouterr().err

    users("change", "vance", "--role", "administrator", "--role", "technologist", **admin)
    assert main(["export", "--out", str(out), "--database", store]) == 0
    assert out.exists()


def test_a_store_without_accounts_lets_one_person_work(users, tmp_path):
    code, lines, _said = users("single")

    assert (code, lines) == (0, [])
    assert main(["export", "--out", str(tmp_path / "c.csv"), "--database", str(tmp_path / "cases.db")]) == 0
