"""How device barcodes are built: the parts of a unique device identifier, and examples with their fields."""

from __future__ import annotations

from typing import Literal

from irplanner.catalog.schema.base import Cited
from irplanner.catalog.schema.facts import Fact

Agency = Literal["GS1", "HIBCC", "ICCBBA"]


class UdiElement(Cited):
    """One identifier, delimiter, flag or symbology prefix. `code` is what stands in the barcode."""

    agency: Agency
    role: Literal["identifier", "delimiter", "date_flag", "symbology"]
    code: str
    name: str
    format: str | None = None
    ends_with_fnc1: bool | None = None


class UdiRule(Cited):
    """One rule of reading or checking a barcode."""

    label: str
    statements: tuple[str, ...] = ()
    agency: Agency | None = None
    figures: dict[str, str] = {}
    facts: tuple[Fact, ...] = ()


class UdiExample(Cited):
    """A worked example. `<GS>` in `text` stands for the separator, ASCII 29."""

    agency: Agency
    text: str
    human_readable: bool
    fields: dict[str, str]
