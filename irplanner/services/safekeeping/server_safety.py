"""What a connection to a server is worth, said where somebody chose less than the program would."""

from __future__ import annotations

from pathlib import Path

from irplanner.language import mark, tr
from irplanner.models.server_place import address_of
from irplanner.models.store_place import is_server, store_name

_WORDS = {
    "verify-full": "",
    "verify-ca": mark("connection encrypted, name of the server not checked"),
    "require": mark("connection encrypted, server not checked"),
    "prefer": mark("connection may be unencrypted"),
    "allow": mark("connection may be unencrypted"),
    "disable": mark("connection not encrypted"),
}


def store_words(path: Path, *, is_answering: bool) -> str:
    """Return what to say of a server's store at the bottom of the window."""
    name = store_name(path)
    if is_answering:
        words = [tr("Database: {name}").format(name=name), safety_words(path)]
    else:
        words = [tr("{name} does not answer").format(name=name), tr("what you type is kept on this computer")]
    return ", ".join(word for word in words if word)


def safety_words(path: Path) -> str:
    """Return what to warn of, by the store's path; empty where all is checked, or nothing goes elsewhere."""
    if not is_server(path):
        return ""
    address = address_of(path)
    words = "" if address.is_local else _WORDS[address.tls]
    return tr(words) if words else ""
