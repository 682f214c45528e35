#!/usr/bin/env python3
"""Renew the pictures of the manual, docs/pictures/PAGE-light.png: as `irplanner demo` makes them, 256 colors.

    python3 tools/manual_pictures.py            makes the demo in a folder of its own
    python3 tools/manual_pictures.py FOLDER     takes the pictures of a demo made before

Run it whenever a page looks otherwise than before. Needs the project's environment and no display.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "pictures"
COLORS = 256


def few_colors(picture: QImage) -> QImage:
    """Return the picture in its most frequent colors; every other color becomes the nearest of them."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    width, height = plain.width(), plain.height()
    pixels = np.frombuffer(plain.constBits(), dtype=np.uint32).reshape(height, -1)[:, :width] & 0xFFFFFF
    colors, places, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    kept = colors[np.argsort(-counts)[:COLORS]]
    parts = [(colors >> shift & 255).astype(np.int32) for shift in (16, 8, 0)]
    own = [(kept >> shift & 255).astype(np.int32) for shift in (16, 8, 0)]
    far = sum((one[:, None] - other[None, :]) ** 2 for one, other in zip(parts, own, strict=True))
    nearest = np.asarray(far).argmin(axis=1).astype(np.uint8)
    indexes = np.ascontiguousarray(nearest[places].reshape(height, width))
    made = QImage(indexes.tobytes(), width, height, width, QImage.Format.Format_Indexed8)
    made.setColorTable([0xFF000000 | int(color) for color in kept])
    return made.copy()


def keep(folder: Path) -> None:
    """Put the light pictures of a demo among those of the manual."""
    for path in sorted(Path(folder, "pictures").glob("*-light.png")):
        few_colors(QImage(str(path))).save(str(FOLDER / path.name))


def main(arguments: list[str]) -> int:
    """Make the demo or take one, keep its pictures; return the demo's exit code."""
    if arguments:
        keep(Path(arguments[0]))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "irplanner", "demo", "--out", folder]
        code = subprocess.run(command, cwd=ROOT, check=False).returncode
        keep(Path(folder))
    return code


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
