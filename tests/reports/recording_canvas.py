"""A canvas that writes down what is drawn: every character is half its size wide, every line 1.2 high."""

from __future__ import annotations

from dataclasses import dataclass, field

from irplanner.reports.canvas import Align, Font, Shape


@dataclass
class RecordingCanvas:
    texts: list[tuple[str, float, float]] = field(default_factory=list)
    boxes: int = 0
    ticks: int = 0
    shapes: list[Shape] = field(default_factory=list)
    codes: int = 0

    def text_width(self, text: str, font: Font) -> float:
        return len(text) * font.size_pt / 2

    def text_height(self, text: str, width: float, font: Font) -> float:
        lines = 0
        for paragraph in text.split("\n"):
            used, lines = 0.0, lines + 1
            for word in paragraph.split(" "):
                wide = self.text_width(word + " ", font)
                if used and used + wide > width:
                    used, lines = 0.0, lines + 1
                used += wide
        return lines * font.size_pt * 1.2

    def text(
        self, text: str, x: float, y: float, width: float, font: Font, align: Align = Align.LEFT
    ) -> None:
        self.texts.append((text, y, y + self.text_height(text, width, font)))

    def line(self, x1: float, y1: float, x2: float, y2: float, weight: float = 0.5) -> None:
        """Lines are not looked at."""

    def box(self, x: float, y: float, width: float, height: float, weight: float = 0.75) -> None:
        self.boxes += 1

    def tick(self, x: float, y: float, size: float) -> None:
        self.ticks += 1

    def shape(self, shape: Shape, x: float, y: float, size: float) -> None:
        self.shapes.append(shape)

    def squares(self, rows: tuple[tuple[bool, ...], ...], x: float, y: float, size: float) -> None:
        self.codes += 1
