"""How wide each column of the day is in the room there is."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF

from irplanner.language import language, tr
from irplanner.ui.theme import px, ui_font
from irplanner.ui.today.model import HEADERS, Column

# Widths for 13 px text; the procedure takes what is left, the patient grows with it.
WIDTHS: dict[Column, int] = {
    Column.TIME: 54,
    Column.ROOM: 70,
    Column.PATIENT: 118,
    Column.AGE: 56,
    Column.OPERATOR: 94,
    Column.READINESS: 112,
    Column.RISK: 132,
    Column.STATUS: 92,
}
# What a column may shrink to before the table scrolls sideways.
LEAST: dict[Column, int] = {
    Column.READINESS: 90,
    Column.RISK: 112,
    Column.OPERATOR: 84,
    Column.PATIENT: 98,
}
PROCEDURE_WIDTH = 170
PROCEDURE_LEAST = 136


def column_widths(room: int) -> dict[Column, int]:
    """Return widths in pixels: the procedure gets what is left; others give way to it."""
    widths = {column: px(width) for column, width in WIDTHS.items()}
    leasts = {column: px(least) for column, least in LEAST.items()}
    if language().code != "en":  # heads of other languages may be longer
        metrics = QFontMetricsF(ui_font(bold=True))
        for column in widths:
            head = round(metrics.horizontalAdvance(tr(HEADERS[column]))) + px(18)
            widths[column] = max(widths[column], head)
            leasts[column] = max(leasts.get(column, widths[column]), head)
    short = px(PROCEDURE_WIDTH) - (room - sum(widths.values()))
    for column, least in leasts.items():
        given = min(max(short, 0), widths[column] - least)
        widths[column] -= given
        short -= given
    left = room - sum(widths.values())
    wider = max(0, min(left - px(300), px(70)))  # a wide window gives the name one line
    widths[Column.PATIENT] += wider
    widths[Column.PROCEDURE] = max(left - wider, px(PROCEDURE_LEAST))
    return widths
