"""Small pictures of the whole window, kept as references, and how far another picture is from one.

    UPDATE_SCREENS=1 python -m pytest -m slow tests/ui/whole/test_screens.py   writes them anew

A reference is one sheet of small pictures, 160 pixels wide each: letters become tone, layout and color stay.
Two pictures are alike when few of their cells differ by more than the eye would see.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

FOLDER = Path(__file__).parents[2] / "data" / "screens"
WIDTH, HEIGHT, COLUMNS = 160, 120, 6
SEEN = 40  # of 255: two tones of a cell that an eye tells apart
SHARE = 0.02  # of the cells that may differ: a caret, a moved line of text
IS_UPDATE = os.environ.get("UPDATE_SCREENS") == "1"


def small(widget: QWidget) -> QImage:
    """Return the picture of a widget, scaled down into a cell of a sheet."""
    picture = widget.grab().toImage()
    fitting = picture.scaled(
        WIDTH, HEIGHT, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    cell = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    cell.fill(0x808080)
    painter = QPainter(cell)
    painter.drawImage(0, 0, fitting)
    painter.end()
    return _few_tones(cell)


def _few_tones(picture: QImage) -> QImage:
    """Return the picture in steps of 16 of each color: far less to keep, and less than the eye sees."""
    raw = np.frombuffer(picture.constBits(), dtype=np.uint32).reshape(picture.height(), -1)
    coarse = np.ascontiguousarray((raw & 0xF0F0F0) | 0xFF080808)
    made = QImage(coarse.tobytes(), picture.width(), picture.height(), QImage.Format.Format_RGB32)
    return made.copy()


def difference(one: QImage, other: QImage) -> float:
    """Return the share of two cells that looks different."""
    first, second = (_pixels(picture) for picture in (one, other))
    return float((np.abs(first - second).max(axis=2) > SEEN).mean())


class Sheet:
    """The pictures of one set-up of the window."""

    def __init__(self, name: str) -> None:
        self._path = FOLDER / f"{name}.png"
        self._pictures: dict[str, QImage] = {}

    def add(self, place: str, widget: QWidget) -> None:
        """Take the picture of a place."""
        self._pictures[place] = small(widget)

    def faults(self) -> list[str]:
        """Write the sheet when asked to; else name the places that look otherwise than on it."""
        if IS_UPDATE:
            self._write()
            return []
        if not self._path.is_file():
            return [f"{self._path.name}: there is no such sheet"]
        kept = self._read()
        found = [f"{place}: not on {self._path.name}" for place in self._pictures if place not in kept]
        for place, picture in self._pictures.items():
            share = difference(picture, kept[place]) if place in kept else 0
            if share > SHARE:
                found.append(f"{self._path.name}, {place}: {share:.1%} looks different")
        return found

    def _write(self) -> None:
        rows = -(-len(self._pictures) // COLUMNS)
        sheet = QImage(WIDTH * COLUMNS, HEIGHT * rows, QImage.Format.Format_RGB32)
        sheet.fill(0x808080)
        painter = QPainter(sheet)
        for number, picture in enumerate(self._pictures.values()):
            painter.drawImage(_cell(number).topLeft(), picture)
        painter.end()
        sheet.setText("places", json.dumps(list(self._pictures)))
        self._path.parent.mkdir(parents=True, exist_ok=True)
        sheet.save(str(self._path), "PNG", 0)

    def _read(self) -> dict[str, QImage]:
        sheet = QImage(str(self._path))
        places = json.loads(sheet.text("places"))
        sheet = sheet.convertToFormat(QImage.Format.Format_RGB32)
        return {place: sheet.copy(_cell(number)) for number, place in enumerate(places)}


def _cell(number: int) -> QRect:
    return QRect(number % COLUMNS * WIDTH, number // COLUMNS * HEIGHT, WIDTH, HEIGHT)


def _pixels(picture: QImage) -> np.ndarray:
    raw = np.frombuffer(picture.constBits(), dtype=np.uint8).reshape(picture.height(), -1, 4)
    return raw[:, : picture.width(), :3].astype(np.int16)
