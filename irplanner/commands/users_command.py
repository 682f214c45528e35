"""`irplanner users`: the people who sign in. A password comes from a file or the terminal only."""

from __future__ import annotations

import argparse
import getpass
import json
from contextlib import closing

from irplanner.commands.secret_words import secret_given
from irplanner.commands.signing_in import PASSWORD_FILE, USER
from irplanner.errors import InputError
from irplanner.models.store import Store, open_store
from irplanner.services.staff.duty import SignInMode, duty_of, require
from irplanner.services.staff.people import Staff
from irplanner.services.staff.person import Person
from irplanner.services.staff.rights import Right, Role
from irplanner.settings import load_settings

NEW_PASSWORD_FILE = "IRPLANNER_NEW_PASSWORD_FILE"  # noqa: S105  # the name of a variable


def parser() -> argparse.ArgumentParser:
    """Return the command's parser."""
    words = argparse.ArgumentParser(
        prog="irplanner users",
        description="The people who sign in, and what each may do.",
        epilog="what to do:\n"
        "  list      print everyone, one JSON line each\n"
        "  add       make an account; the first one is an administrator, and asks everyone to sign in\n"
        "  change    change --name or --role\n"
        "  lock      close an account: who has left\n"
        "  unlock    open it again, also after wrong passwords\n"
        "  password  give a new password, to be changed at the next sign-in\n"
        "  recover   as password, for an administrator, with the store's file and key alone\n"
        "  single    let one person work without sign-in\n\n"
        f"{USER} names who runs it, {PASSWORD_FILE} a file with their password, {NEW_PASSWORD_FILE} one with "
        "the\npassword of the account; otherwise the terminal is asked.\n\n"
        "example:\n  irplanner users add lund --name 'R. Lund' --role nurse",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words.add_argument("action", choices=[*_ACTIONS], metavar="WHAT", help="one of those below")
    words.add_argument("login", nargs="?", default="", metavar="LOGIN", help="whose account")
    words.add_argument("--name", help="the name that records say")
    words.add_argument("--role", action="append", choices=[*Role], help="one of a person's roles; repeat it")
    words.add_argument("--database", metavar="URL-or-file", help="the case store")
    return words


def run(arguments: argparse.Namespace) -> int:
    """Do one of the actions."""
    if arguments.action not in ("list", "single") and not arguments.login:
        raise InputError(f"{arguments.action} needs a login.", "See `irplanner users --help`.")
    with closing(open_store(arguments.database or load_settings().settings.database or None)) as store:
        _ACTIONS[arguments.action](store, arguments)
    return 0


def _list(store: Store, _arguments: argparse.Namespace) -> None:
    if duty_of(store).asks_sign_in:
        require(store, Right.STAFF)
    for person in Staff(store).everyone():
        _show(person)


def _add(store: Store, arguments: argparse.Namespace) -> None:
    staff, roles = Staff(store), [Role(role) for role in arguments.role or ()]
    name = arguments.name or arguments.login
    if duty_of(store).mode is SignInMode.SEVERAL:
        require(store, Right.STAFF)
        _show(staff.add(arguments.login, name, _new_password(arguments.login), roles))
    else:
        _show(staff.create_first(arguments.login, name, _new_password(arguments.login), roles))


def _change(store: Store, arguments: argparse.Namespace) -> None:
    roles = [Role(role) for role in arguments.role] if arguments.role else None
    _show(Staff(store).change(arguments.login, name=arguments.name, roles=roles))


def _lock(store: Store, arguments: argparse.Namespace) -> None:
    _show(Staff(store).change(arguments.login, is_active=False))


def _unlock(store: Store, arguments: argparse.Namespace) -> None:
    staff = Staff(store)
    staff.change(arguments.login, is_active=True)
    _show(staff.unlock(arguments.login))


def _password(store: Store, arguments: argparse.Namespace) -> None:
    require(store, Right.STAFF)
    _show(Staff(store).give_password(arguments.login, _new_password(arguments.login)))


def _recover(store: Store, arguments: argparse.Namespace) -> None:
    who = f"{getpass.getuser()} (recovery)"
    _show(Staff(store).recover(arguments.login, _new_password(arguments.login), by=who))


def _single(store: Store, _arguments: argparse.Namespace) -> None:
    Staff(store).choose_single(getpass.getuser())


def _new_password(login: str) -> str:
    words = secret_given(NEW_PASSWORD_FILE, f"New password of {login}: ")
    if words is None:
        raise InputError(
            "A password is needed.", f"Run it in a terminal, or name a file in {NEW_PASSWORD_FILE}."
        )
    return words


def _show(person: Person) -> None:
    print(
        json.dumps(
            {
                "login": person.login,
                "name": person.name,
                "roles": [role.value for role in person.roles],
                "active": person.is_active,
                "pin": person.has_pin,
                "failures": person.failures,
                "locked_until": person.locked_until.isoformat() if person.locked_until else None,
            },
            ensure_ascii=False,
        )
    )


_ACTIONS = {
    "list": _list,
    "add": _add,
    "change": _change,
    "lock": _lock,
    "unlock": _unlock,
    "password": _password,
    "recover": _recover,
    "single": _single,
}
