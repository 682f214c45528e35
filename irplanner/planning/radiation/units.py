"""Units of kerma-area product and air kerma: exact powers of ten and of the rad."""

from __future__ import annotations

from irplanner.planning.words.figures import amount_text

# How many Gy.cm2 one unit is; arithmetic on cm2, m2, mGy and cGy (practice point `radiation.units`).
GY_CM2_PER_UNIT = {
    "Gy.cm2": 1.0,
    "dGy.cm2": 0.1,
    "cGy.cm2": 0.01,
    "mGy.cm2": 0.001,
    "uGy.m2": 0.01,
    "Gy.m2": 10_000.0,
}
GY_PER_UNIT = {"Gy": 1.0, "cGy": 0.01, "mGy": 0.001, "rad": 0.01}
_KEPT = 12  # significant digits: a power of ten must not leave float noise


def kerma_area_unit_named(text: str) -> str | None:
    """Return the unit as this program writes it, e.g. `uGy.m2` for "µGy·m²"; None for another unit."""
    return _named(text, GY_CM2_PER_UNIT)


def air_kerma_unit_named(text: str) -> str | None:
    return _named(text, GY_PER_UNIT)


def in_gy_cm2(value: float, unit: str) -> float:
    """Return a kerma-area product in Gy.cm2. Raises KeyError for an unknown unit.

    >>> in_gy_cm2(52000, "mGy.cm2")
    52.0
    """
    return _rounded(value * GY_CM2_PER_UNIT[unit])


def kerma_area_in(gy_cm2: float, unit: str) -> float:
    """Return a kerma-area product in another unit.

    >>> kerma_area_in(52.0, "uGy.m2")
    5200.0
    """
    return _rounded(gy_cm2 / GY_CM2_PER_UNIT[unit])


def in_gy(value: float, unit: str) -> float:
    """Return an air kerma in Gy.

    >>> in_gy(1500, "rad")
    15.0
    """
    return _rounded(value * GY_PER_UNIT[unit])


def air_kerma_text(gy: float) -> str:
    """Return an air kerma as people say it: mGy below 1 Gy.

    >>> air_kerma_text(0.0291)
    '29.1 mGy'
    """
    return amount_text(_rounded(gy / GY_PER_UNIT["mGy"]), "mGy") if 0 < gy < 1 else amount_text(gy, "Gy")


def _rounded(value: float) -> float:
    return float(f"{value:.{_KEPT}g}")


def _named(text: str, units: dict[str, float]) -> str | None:
    wanted = _key(text)
    return next((unit for unit in units if _key(unit) == wanted), None)


def _key(text: str) -> str:
    for sign, plain in (
        ("µ", "u"),
        ("μ", "u"),
        ("²", "2"),
        ("^", ""),
        ("·", ""),
        ("*", ""),
        (".", ""),
        (" ", ""),
    ):
        text = text.replace(sign, plain)
    return text.replace("_", "").casefold()
