#!/usr/bin/env python3
"""Set irplanner up and run it, test it, check it, measure it or build it, with Python alone.

    python3 dev.py run      the window with the offer of a demo day (without a display: a demo in demo-output)
    python3 dev.py test     the whole test suite, offscreen; further words go to pytest (-m slow, -k ...)
    python3 dev.py check    format, lint, types, architecture
    python3 dev.py bench    the benchmarks, each a ratio against a reference measured in the same run
    python3 dev.py build    wheel and source archive in dist/

The first call makes .venv from requirements.lock (exact versions, checked by hash) and looks for the system
libraries that Qt needs: on Debian and Ubuntu it installs them as root, otherwise it prints the line to type.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "irplanner-setup"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

# Library that Qt opens at run time, and the Debian package that has it.
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libX11-xcb.so.1": "libx11-xcb1",
}


def main(words: list[str]) -> int:
    """Run one of the commands and return its exit code."""
    command = words[0] if words else ""
    commands = {"run": run, "test": test, "check": check, "bench": bench, "build": build}
    if command not in commands:
        print(__doc__)
        return 0 if command in ("", "-h", "--help", "help") else 2
    if sys.version_info < (3, 11):  # noqa: UP036  # this file alone may be started by an older Python
        version = ".".join(map(str, sys.version_info[:3]))
        print(f"irplanner needs Python 3.11 or later; {sys.executable} is {version}.", file=sys.stderr)
        return 3
    set_up()
    return commands[command](words[1:])


def run(words: list[str]) -> int:
    """Open the window, or make the demo where there is no display."""
    if has_display():
        return call(PYTHON, "-m", "irplanner", *words)
    print("No display here: making a demo day in demo-output instead of opening the window.")
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return call(PYTHON, "-m", "irplanner", "demo", "--out", "demo-output", environment=environment)


def test(words: list[str]) -> int:
    """Run the suite offscreen on all cores; `-n 0` among the words runs it in one process."""
    workers = [] if any(word.startswith("-n") for word in words) else ["-n", str(os.cpu_count() or 2)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
    return call(PYTHON, "-m", "pytest", *workers, *words, environment=environment)


def check(_words: list[str]) -> int:
    """Check format, lint, types and architecture; the first that fails decides the exit code."""
    steps: list[list[str]] = [
        ["ruff", "format", "--check", "."],
        ["ruff", "check", "."],
        ["mypy"],
        ["pytest", "-q", "-p", "no:cacheprovider", "tests/test_architecture.py"],
    ]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    for step in steps:
        print("==", " ".join(step), flush=True)
        code = call(PYTHON, "-m", *step, environment=environment)
        if code:
            return code
    return 0


def bench(words: list[str]) -> int:
    """Run the benchmarks and print each figure beside its goal."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return call(PYTHON, "-m", "tests.performance", *words, environment=environment)


def build(_words: list[str]) -> int:
    """Build wheel and source archive with the tools of the lock file."""
    shutil.rmtree(ROOT / "dist", ignore_errors=True)
    return call(PYTHON, "-m", "build", "--no-isolation")


def set_up() -> None:
    """Make .venv and install the lock file when they are missing or out of date."""
    install_system_libraries()
    wanted = hashlib.sha256(LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if STAMP.is_file() and STAMP.read_text() == wanted and PYTHON.exists():
        return
    print("Setting up .venv (once, and when requirements.lock changes)", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    must(sys.executable, "-m", "venv", str(VENV))
    pip = [PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--quiet"]
    must(*pip, "--require-hashes", "--no-deps", "-r", LOCK)
    must(*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT)
    STAMP.write_text(wanted)


def install_system_libraries() -> None:
    """Install what Qt and venv need on Debian as root; elsewhere name what is missing."""
    missing = missing_packages()
    if not missing:
        return
    line = f"apt-get install -y --no-install-recommends {' '.join(missing)}"
    if shutil.which("apt-get") and os.geteuid() == 0:
        print(f"Installing system libraries: {' '.join(missing)}", flush=True)
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        call("apt-get", "update", "-qq", environment=environment)
        if call(*line.split(), "-qq", environment=environment) == 0:
            return
    prefix = "sudo " if shutil.which("apt-get") else "with your system's own tool: "
    print(f"Missing system libraries. Install them and start again:\n  {prefix}{line}", file=sys.stderr)
    if "python3-venv" in missing:
        raise SystemExit(3)


def missing_packages() -> list[str]:
    """Return the Debian packages whose libraries cannot be opened here; empty outside Linux."""
    if not sys.platform.startswith("linux"):
        return []
    libraries = QT_LIBRARIES | WINDOW_LIBRARIES
    missing = [package for library, package in libraries.items() if not can_open(library)]
    # Debian splits venv from Python: without ensurepip a new environment has no pip.
    if not PYTHON.exists() and importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    return missing


def can_open(library: str) -> bool:
    """Say whether the dynamic loader finds this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_display() -> bool:
    """Say whether a window can be shown."""
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def call(*words: object, environment: dict[str, str] | None = None) -> int:
    """Run a program in the project's folder and return its exit code."""
    return subprocess.run([str(word) for word in words], cwd=ROOT, env=environment, check=False).returncode


def must(*words: object) -> None:
    """Run a program that set-up cannot do without."""
    code = call(*words)
    if code:
        print(f"Set-up stopped: {' '.join(map(str, words))} ended with {code}.", file=sys.stderr)
        raise SystemExit(3)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
