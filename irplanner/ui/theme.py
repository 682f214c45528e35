"""Colors, type and the style sheet: light, dark or as the system is, and the size of the text.

Colors are data (`resources/theme/colors.txt`). Code that paints asks `tokens()` while it paints, so a
change of theme needs no other word than the repaint that Qt sends anyway.
"""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from irplanner.first_look import Appearance
from irplanner.installed import resource_path
from irplanner.models.day_enums import Status
from irplanner.ui.paint import forget_inks

BASE_PX = 13
SCALES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5)


class Tokens:
    """The named colors of one appearance, each `#RRGGBB`, by attribute. A plain class: it loads fast."""

    background: str
    panel: str
    pane: str
    header: str
    line: str
    line_strong: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_ground: str
    hover: str
    track: str
    focus: str
    stop: str
    stop_ground: str
    caution: str
    caution_ground: str
    not_assessed: str
    not_assessed_ground: str
    ok: str
    ok_ground: str
    info: str
    info_ground: str
    series_1: str  # colors of charts, apart from each other for every kind of color vision
    series_2: str
    series_3: str
    series_4: str
    series_5: str
    rail: str
    rail_text: str
    rail_active: str
    rail_mark: str
    on_rail: str

    def __init__(self, colors: dict[str, str]) -> None:
        missing = self.__annotations__.keys() ^ colors.keys()
        if missing:
            raise ValueError(f"colors.txt: {', '.join(sorted(missing))} missing or not known")
        self.__dict__.update(colors)

    def color(self, name: str) -> QColor:
        """Return the color of that name, e.g. `color("accent")`."""
        return QColor(self.__dict__[name])

    def ink(self, status: Status) -> QColor:
        """Return the color a status is written in."""
        return QColor(self.__dict__[status.value])

    def ground(self, status: Status) -> QColor:
        """Return the tint behind a status; `ink` on it keeps a contrast of 4.5 : 1."""
        return QColor(self.__dict__[f"{status.value}_ground"])

    @property
    def by_name(self) -> dict[str, str]:
        """All colors by name."""
        return dict(self.__dict__)


def read_tokens() -> dict[str, Tokens]:
    """Return the shipped colors by appearance (`light`, `dark`, `contrast`)."""
    light: dict[str, str] = {}
    dark: dict[str, str] = {}
    contrast: dict[str, str] = {}
    for line in resource_path("theme", "colors.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            name, light[name], dark[name], contrast[name] = line.split()
    return {"light": Tokens(light), "dark": Tokens(dark), "contrast": Tokens(contrast)}


class _State:
    """The one theme in force: painting code far from any owner reads it through `tokens()` and `px()`."""

    tokens: Tokens | None = None
    scale: float = 1.0
    styled: tuple[str, float] | None = None  # colors and scale of the style sheet in force


def tokens() -> Tokens:
    """Return the colors in force now."""
    if _State.tokens is None:
        _State.tokens = read_tokens()["light"]
    return _State.tokens


def px(size: float) -> int:
    """Return a size given for 13 px text in the pixels of the text size in force."""
    return round(size * _State.scale)


def ui_font(size: float = BASE_PX, *, bold: bool = False) -> QFont:
    """Return the interface font at a size given for 13 px text, with figures of one width."""
    font = QFont(QApplication.font())
    font.setPixelSize(px(size))
    font.setBold(bold)
    return font


class Theme(QObject):
    """Applies an appearance and a text scale to the application and follows the system while asked to."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._tokens = read_tokens()
        self._sheet = Template(resource_path("theme", "window.qss").read_text(encoding="utf-8"))
        self.appearance = Appearance.SYSTEM
        self.zoom = 1.0
        # As the platform's own palette says: asking for the scheme would load Qt's namespace (see paint).
        self._system_is_dark = application.palette().color(QPalette.ColorRole.Window).lightness() < 128
        application.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def is_dark(self) -> bool:
        if self.appearance is Appearance.SYSTEM:
            return self._system_is_dark
        return self.appearance is not Appearance.LIGHT

    @property
    def colors_name(self) -> str:
        """The set of colors in force: light, dark or contrast."""
        if self.appearance is Appearance.CONTRAST:
            return "contrast"
        return "dark" if self.is_dark else "light"

    def apply(self, appearance: Appearance | None = None, zoom: float | None = None) -> None:
        """Put an appearance and a text scale (1.0 is the system's own size) in force; None keeps it."""
        self.choose(appearance, zoom)
        if self._look() == _State.styled:
            return  # every widget would be styled anew for nothing: a second of work
        self.set_style_sheet()
        self.changed.emit()

    def choose(self, appearance: Appearance | None = None, zoom: float | None = None) -> None:
        """As `apply` but for the style sheet: a window is built faster without and gets it as it shows."""
        if appearance is not None:
            self.appearance = appearance
        if zoom is not None:
            self.zoom = min(max(zoom, SCALES[0]), SCALES[-1])
        _State.tokens = self._tokens[self.colors_name]
        screen = self._application.primaryScreen()
        _State.scale = self.zoom * (screen.logicalDotsPerInch() / 96 if screen else 1.0)
        self._application.setFont(_base_font(self._application.font()))
        self._application.setPalette(_palette(tokens()))

    def set_style_sheet(self) -> None:
        """Give every widget the style sheet of the colors and sizes chosen."""
        self._application.setStyleSheet(style_sheet(self._sheet, tokens()))
        _State.styled = self._look()
        forget_inks()

    def _look(self) -> tuple[str, float]:
        return self.colors_name, _State.scale

    def zoom_by(self, steps: int) -> None:
        """Make the text larger or smaller by steps of `SCALES`; 0 goes back to the system's size."""
        if steps == 0:
            return self.apply(zoom=1.0)
        nearest = min(range(len(SCALES)), key=lambda i: abs(SCALES[i] - self.zoom))
        return self.apply(zoom=SCALES[min(max(nearest + steps, 0), len(SCALES) - 1)])

    def _on_system_changed(self) -> None:
        from PySide6.QtCore import Qt  # long after the first paint

        self._system_is_dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        if self.appearance is Appearance.SYSTEM:
            self.apply()


def style_sheet(template: Template, colors: Tokens) -> str:
    """Return the style sheet for a set of colors: `${text}` is a color, `${px13}` a scaled size."""
    sizes = {f"px{size}": f"{px(size)}px" for size in range(1, 61)}
    arrows = resource_path("icons").as_posix()
    shade = "dark" if QColor(colors.panel).lightness() < 128 else "light"
    return template.substitute(colors.by_name, **sizes, icons=arrows, shade=shade)


def _base_font(font: QFont) -> QFont:
    font = QFont(font)
    font.setPixelSize(px(BASE_PX))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _palette(colors: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, token in {
        role.Window: "background",
        role.WindowText: "text",
        role.Base: "panel",
        role.AlternateBase: "header",
        role.Text: "text",
        role.PlaceholderText: "muted",
        role.Button: "panel",
        role.ButtonText: "text",
        role.BrightText: "stop",
        role.Highlight: "accent_ground",
        role.HighlightedText: "text",
        role.ToolTipBase: "panel",
        role.ToolTipText: "text",
        role.Link: "accent",
        role.Light: "panel",
        role.Midlight: "line",
        role.Mid: "line_strong",
        role.Dark: "line_strong",
        role.Shadow: "line_strong",
        role.Accent: "accent",
    }.items():
        palette.setColor(name, colors.color(token))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, colors.color("muted"))
    return palette
