"""`irplanner doctor`: is everything here that the program needs? One line a finding, with what to do."""

from __future__ import annotations

import argparse
import platform
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from irplanner import __version__
from irplanner.errors import ContentError, UserError
from irplanner.models.held_keys import key_file_of
from irplanner.models.sqlite_file import FileState, connect, file_state, is_encrypted
from irplanner.models.store import open_store
from irplanner.models.store_place import is_server, store_name, store_path
from irplanner.services.safekeeping.backup import age_of_newest
from irplanner.services.safekeeping.server_safety import safety_words
from irplanner.settings import Settings, load_settings, settings_path

_LEAST_FREE_MIB = 500
_OLD_BACKUP_HOURS = 48
_OLDEST_SQLITE = (3, 37, 0)
_NETWORK_FILES = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs"}


@dataclass(frozen=True)
class Check:
    name: str
    is_fine: bool
    said: str
    advice: str = ""


def parser() -> argparse.ArgumentParser:
    """Return the command's parser."""
    words = argparse.ArgumentParser(
        prog="irplanner doctor",
        description="Check the environment: libraries, settings, content pack, case store, disk, backups.",
        epilog="example:\n  irplanner doctor",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words.add_argument("--database", metavar="URL-or-file", help="the case store")
    return words


def run(arguments: argparse.Namespace) -> int:
    """Print every check; 1 when one needs attention."""
    checks = list(_checks(arguments.database))
    for check in checks:
        print(f"{'ok     ' if check.is_fine else 'PROBLEM'} {check.name}: {check.said}")
        if check.advice:
            print(f"        {check.advice}")
    return 0 if all(check.is_fine for check in checks) else 1


def _checks(database: str | None) -> Iterator[Check]:
    yield Check("program", True, f"irplanner {__version__}, Python {platform.python_version()}")
    yield _sqlite()
    yield _windows()
    loaded = load_settings()
    if loaded.problem is None:
        yield Check("settings", True, str(settings_path()))
    else:
        yield Check("settings", False, loaded.problem.title, loaded.problem.advice)
    yield _content_pack()
    yield _site_content(loaded.settings)
    yield from _store(database, loaded.settings)


def _sqlite() -> Check:
    fine = sqlite3.sqlite_version_info >= _OLDEST_SQLITE
    wanted = ".".join(map(str, _OLDEST_SQLITE))
    return Check("SQLite", fine, sqlite3.sqlite_version, "" if fine else f"At least {wanted} is needed.")


def _windows() -> Check:
    """Try the window system's libraries in a process of their own: a missing one may end it."""
    code = "import PySide6, PySide6.QtWidgets; print(PySide6.__version__)"
    done = subprocess.run(  # noqa: S603  # our own interpreter and a constant
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    if done.returncode == 0:
        return Check("Qt", True, done.stdout.strip())
    last = next(iter(done.stderr.strip().splitlines()[-1:]), "it does not start")
    return Check("Qt", False, last, "Install the system libraries Qt needs; `python3 dev.py` names them.")


def _content_pack() -> Check:
    from irplanner.catalog.catalog import load_catalog

    try:
        catalog = load_catalog()
    except ContentError as error:
        return Check("content pack", False, error.faults[0], "`irplanner catalog check` lists all faults.")
    return Check("content pack", True, f"{catalog.info.version}, {len(catalog.procedures)} procedures")


def _site_content(settings: Settings) -> Check:
    from irplanner.catalog.catalog import load_catalog
    from irplanner.services.site.site_content import layer_folder, site_content

    try:
        catalog, problem = site_content(load_catalog(), settings)
    except ContentError:  # named by the check of the content pack
        return Check("site content", False, "not checked", "Mend the content pack first.")
    if problem is not None:
        return Check("site content", False, problem.title, problem.advice)
    if catalog.layer is None:
        return Check("site content", True, "none, the shipped content is in force")
    count = sum(len(entries) for entries in catalog.layer.entries.values())
    signed = len(catalog.layer.sign_offs)
    return Check("site content", True, f"{layer_folder(settings)}: entries {count}, sign-offs {signed}")


def _store(database: str | None, settings: Settings) -> Iterator[Check]:
    try:
        path = store_path(database or settings.database or None)
        if is_server(path):
            open_store(path, read_only=True).close()
            yield Check("case store", True, f"{store_name(path)}, on a server", safety_words(path))
            return
        state = file_state(path)
        if state in (FileState.ABSENT, FileState.EMPTY):
            yield Check("case store", True, f"{path}: made at the first start")
        else:
            connect(path, read_only=True).close()
            yield Check("case store", True, str(path))
            yield _encryption(path)
    except UserError as error:
        yield Check("case store", False, error.title, error.advice)
        return
    folder = next(parent for parent in path.parents if parent.is_dir())
    yield _free_space(folder)
    yield _local_disk(folder)
    yield _newest_backup(path, settings)


def _encryption(path: Path) -> Check:
    if is_encrypted(path):
        return Check("encryption", True, f"on, its key is in {key_file_of(path).name}")
    advice = "`irplanner key encrypt` protects the cases against whoever gets at the file."
    return Check("encryption", True, "off, the store is plain", advice)


def _free_space(folder: Path) -> Check:
    free = shutil.disk_usage(folder).free // 2**20
    fine = free >= _LEAST_FREE_MIB
    return Check("disk", fine, f"{free} MiB free at {folder}", "" if fine else "Make room: saves need it.")


def _local_disk(folder: Path) -> Check:
    kind = _file_system(folder)
    fine = kind not in _NETWORK_FILES
    advice = "" if fine else "Keep the store on a disk of this computer: its log needs one."
    return Check("file system", fine, kind or "unknown", advice)


def _file_system(folder: Path) -> str:
    """Return the kind of file system a folder is on, where the system tells (Linux)."""
    try:
        mounts = [line.split()[1:3] for line in Path("/proc/mounts").read_text("utf-8").splitlines()]
    except OSError:
        return ""
    inside = [(place, kind) for place, kind in mounts if folder.is_relative_to(place)]
    return max(inside, key=lambda mount: len(mount[0]), default=("", ""))[1]


def _newest_backup(path: Path, settings: Settings) -> Check:
    folder = Path(settings.backup_folder).expanduser() if settings.backup_folder else path.parent / "backups"
    hours = age_of_newest(folder, datetime.now())
    if not path.exists():
        return Check("backup", True, "nothing to back up yet")
    if hours is None:
        return Check("backup", False, f"none in {folder}", "Make one: `irplanner backup`.")
    fine = hours <= _OLD_BACKUP_HOURS
    return Check("backup", fine, f"{hours:.0f} h old in {folder}", "" if fine else "`irplanner backup`")
