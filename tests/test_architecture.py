"""The table of docs: who may import whom, in code. Nothing imports upward and only views know Qt."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "irplanner"

BASE = {
    "irplanner.errors",
    "irplanner.unit_signs",
    "irplanner.units",
    "irplanner.installed",
    "irplanner.places",
    "irplanner.models.day_enums",
    "irplanner.models.enums",
}
# Room: (what of irplanner it may import, what it may never import).
ROOMS: dict[str, tuple[set[str], set[str]]] = {
    "models": ({"irplanner.models"}, {"PySide6", "pyqtgraph", "cel", "yaml"}),
    "catalog": ({"irplanner.catalog"}, {"PySide6", "pyqtgraph", "sqlalchemy", "cel"}),
    "planning": (
        {"irplanner.planning", "irplanner.catalog"},
        {"PySide6", "pyqtgraph", "sqlalchemy", "random", "pathlib", "os", "time", "yaml"},
    ),
    "reports": (
        {"irplanner.reports", "irplanner.planning", "irplanner.catalog", "irplanner.language"},
        {"PySide6", "pyqtgraph", "sqlalchemy"},
    ),
    "exchange": (
        {"irplanner.exchange", "irplanner.planning", "irplanner.catalog"},
        {"PySide6", "pyqtgraph", "sqlalchemy"},
    ),
    "services": (
        {
            "irplanner.services",
            "irplanner.reports",
            "irplanner.exchange",
            "irplanner.planning",
            "irplanner.catalog",
            "irplanner.models",
            "irplanner.settings",
            "irplanner.language",
        },
        {"PySide6", "pyqtgraph"},
    ),
    "ui/presenters": (
        {
            "irplanner.ui.presenters",
            "irplanner.services",
            "irplanner.reports",
            "irplanner.planning",
            "irplanner.catalog",
            "irplanner.settings",
            "irplanner.language",
        },
        {"PySide6", "pyqtgraph", "sqlalchemy"},
    ),
    "ui": (
        {
            "irplanner.ui",
            "irplanner.services",
            "irplanner.reports",
            "irplanner.planning",
            "irplanner.catalog",
            "irplanner.settings",
            "irplanner.language",
            "irplanner.first_look",
        },
        {"sqlalchemy"},
    ),
}


def room_of(path: Path) -> str | None:
    place = path.relative_to(PACKAGE).as_posix()
    return next((room for room in ("ui/presenters", *ROOMS) if place.startswith(room + "/")), None)


def imports_of(path: Path) -> set[str]:
    """Return every module a file imports; `from a import b` counts as a and, inside irplanner, as a.b."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute in this house"
            found.add(node.module or "")
            if (node.module or "").startswith("irplanner"):
                found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def within(module: str, allowed: set[str]) -> bool:
    return any(module == name or module.startswith(name + ".") for name in allowed)


FILES = sorted(path for path in PACKAGE.rglob("*.py") if room_of(path))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_room_imports_only_what_lies_below_it(path):
    room = room_of(path)
    assert room is not None
    allowed, never = ROOMS[room]
    own = {name for name in imports_of(path) if name.startswith("irplanner")}
    parents = {name.rsplit(".", 1)[0] for name in own}
    upward = sorted(
        name
        for name in own
        if not within(name, allowed | BASE)
        # `from irplanner.models import enums` names the package as well as the module: judge the module
        and not (name in parents and any(within(one, BASE) for one in own if one.startswith(name + ".")))
        and name not in ("irplanner", "irplanner.__version__")
    )
    foreign = sorted(name for name in imports_of(path) if name.split(".")[0] in never)

    assert upward == []
    assert foreign == []


def test_the_condition_language_is_known_to_one_module_only():
    users = [path.relative_to(PACKAGE).as_posix() for path in FILES if "cel" in imports_of(path)]

    assert users == ["planning/rules/conditions.py"]


def test_threads_and_modal_boxes_have_one_home_each():
    pools = [path.name for path in FILES if "QThreadPool" in path.read_text("utf-8")]
    boxes = [path.name for path in FILES if "QMessageBox" in path.read_text("utf-8")]

    assert set(pools) <= {"tasks.py"}
    assert set(boxes) <= {"dialogs.py"}


def test_package_markers_of_models_and_ui_re_export_nothing():
    for room in ("models", "ui"):
        assert imports_of(PACKAGE / room / "__init__.py") == set()


# These two open the window: they are Qt's own side of the wiring.
OPENS_THE_WINDOW = {"irplanner.app", "irplanner.commands.page_pictures"}


def test_everything_outside_the_views_works_without_qt():
    modules = sorted(
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in PACKAGE.rglob("*.py")
        if not path.relative_to(PACKAGE).as_posix().startswith("ui/")
        or path.relative_to(PACKAGE).as_posix().startswith("ui/presenters/")
    )
    modules = [
        name.removesuffix(".__init__")
        for name in modules
        if name not in OPENS_THE_WINDOW
        and not name.endswith(("__main__", "migrations.env"))
        and ".versions." not in name
    ]
    program = (
        "import sys, importlib\n"
        "class Block:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.split('.')[0] in ('PySide6', 'pyqtgraph'):\n"
        "            raise ImportError(name + ' is blocked')\n"
        "sys.meta_path.insert(0, Block())\n"
        f"[importlib.import_module(name) for name in {modules!r}]\n"
    )

    words = [sys.executable, "-c", program]
    done = subprocess.run(words, capture_output=True, text=True, cwd=ROOT, check=False)

    assert done.returncode == 0, done.stderr


def test_no_committed_file_names_a_package_server_or_a_machine():
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("which files are committed is known only where git is")
    listing = subprocess.run(["git", "ls-files"], capture_output=True, text=True, cwd=ROOT, check=True)
    servers = ["pypi" + ".org", "python" + "hosted.org", "registry." + "npmjs", "deb." + "debian.org"]
    words = [*servers, "/wo" + "rk/"]
    hits = []
    for name in listing.stdout.splitlines():
        path = ROOT / name
        if path.suffix in {".png", ".svg", ".sqlite", ".pdf"} or not path.is_file():
            continue
        text = path.read_text("utf-8", errors="replace")
        hits += [f"{name}: {word}" for word in words if word in text]

    assert hits == []
