"""American spelling for the reference's running text; ids, titles and quoted words stay as they are."""

from __future__ import annotations

import re
from typing import Any

_STEMS = {
    "haem": "hem",
    "ischaem": "ischem",
    "anaesth": "anesth",
    "oesoph": "esoph",
    "paediatric": "pediatric",
    "coeliac": "celiac",
    "tumour": "tumor",
    "colour": "color",
    "favour": "favor",
    "calibre": "caliber",
    "fibre": "fiber",
    "fibred": "fibered",
    "centre": "center",
    "metre": "meter",
    "litre": "liter",
    "labelled": "labeled",
    "labelling": "labeling",
    "counselling": "counseling",
    "analysed": "analyzed",
    "licence": "license",
    "isation": "ization",
    "recanalis": "recanaliz",
    "polymeris": "polymeriz",
    "ethiodis": "ethiodiz",
    "iodised": "iodized",
    "embolise": "embolize",
    "embolising": "embolizing",
    "micronis": "microniz",
    "organises": "organizes",
    "standardis": "standardiz",
    "recognis": "recogniz",
    "neutralis": "neutraliz",
    "nebulis": "nebuliz",
}
_PATTERN = re.compile("|".join(sorted(_STEMS, key=len, reverse=True)), re.IGNORECASE)
_KEPT_FIELDS = {
    "id",
    "title",
    "reference",
    "organization",
    "named_in",
    "sources",
    "read_at",
    "url",
    "examples",
}


def american(value: Any) -> Any:
    """Return the value with its running text in American spelling; codes (with `_`) are left alone."""
    if isinstance(value, dict):
        return {key: part if key in _KEPT_FIELDS else american(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [american(part) for part in value]
    if isinstance(value, str) and not ("_" in value and " " not in value):
        return _PATTERN.sub(_respell, value)
    return value


def _respell(match: re.Match[str]) -> str:
    word = match.group()
    respelt = _STEMS[word.lower()]
    return respelt.capitalize() if word[0].isupper() else respelt
