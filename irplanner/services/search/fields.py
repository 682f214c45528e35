"""The fields a search can name: `patient:anna`, `status:done`, `kerma>2000`, `date:2026-01..2026-03`."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class FieldKind(Enum):
    WORDS = "words"  # a field of the index
    CODE = "code"  # a tag of the index
    FIGURE = "figure"  # a number in a column of `cases`
    DAY = "day"


class Field(NamedTuple):
    """`at` is the field of the index, the tag, or the column; `title` stands on chips."""

    kind: FieldKind
    at: str
    title: str
    unit: str = ""


SEARCH_FIELDS: dict[str, Field] = {
    "date": Field(FieldKind.DAY, "sort_at", "Date"),
    "patient": Field(FieldKind.WORDS, "patient", "Patient"),
    "mrn": Field(FieldKind.WORDS, "mrn", "MRN"),
    "accession": Field(FieldKind.WORDS, "accession", "Accession"),
    "procedure": Field(FieldKind.WORDS, "procedure", "Procedure"),
    "access": Field(FieldKind.WORDS, "access", "Access"),
    "embolic": Field(FieldKind.WORDS, "embolic", "Embolic"),
    "staff": Field(FieldKind.WORDS, "staff", "Staff"),
    "room": Field(FieldKind.WORDS, "room", "Room"),
    "device": Field(FieldKind.WORDS, "device", "Device or lot"),
    "status": Field(FieldKind.CODE, "status", "Status"),
    "category": Field(FieldKind.CODE, "category", "Category"),
    "adverse": Field(FieldKind.CODE, "adverse", "Adverse event"),
    "grade": Field(FieldKind.CODE, "grade", "Grade of the adverse event"),
    "urgency": Field(FieldKind.CODE, "urgency", "Urgency"),
    "side": Field(FieldKind.CODE, "side", "Side"),
    "sex": Field(FieldKind.CODE, "sex", "Sex"),
    "anesthesia": Field(FieldKind.CODE, "anesthesia", "Anesthesia"),
    "class": Field(FieldKind.CODE, "class", "Patient class"),
    "signed": Field(FieldKind.CODE, "signed", "Signed"),
    "kerma": Field(FieldKind.FIGURE, "radiation_air_kerma_mgy", "Air kerma", "mGy"),
    "kap": Field(FieldKind.FIGURE, "radiation_kap_gy_cm2", "Kerma-area product", "Gy·cm²"),
    "fluoro": Field(FieldKind.FIGURE, "radiation_fluoro_min", "Fluoroscopy", "min"),
    "contrast": Field(FieldKind.FIGURE, "contrast_volume_ml", "Contrast", "mL"),
}
# Other names people type for the same.
ALSO = {
    "name": "patient",
    "operator": "staff",
    "technologist": "staff",
    "lot": "device",
    "material": "embolic",
    "ae": "adverse",
    "day": "date",
    "dap": "kap",
    "event": "adverse",
}


def field_named(name: str) -> tuple[str, Field] | None:
    """Return a field by the name typed, with its own name; None when there is none."""
    own = ALSO.get(name.casefold(), name.casefold())
    field = SEARCH_FIELDS.get(own)
    return None if field is None else (own, field)
