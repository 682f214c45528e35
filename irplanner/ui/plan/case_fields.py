"""Makes the field of a form for a field that the content pack describes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from irplanner.catalog.schema.case_fields import CaseField
from irplanner.language import language
from irplanner.ui.fields.buttons import OneOf
from irplanner.ui.fields.choice import ListField
from irplanner.ui.fields.field import Field
from irplanner.ui.fields.line import LineField, moment_field, number_field, text_field
from irplanner.ui.presenters import entry_text
from irplanner.ui.presenters.choices import YES_NO, Choice


def make_field(spec: CaseField, now: Callable[[], datetime]) -> Field:
    """Return the field; days and moments kept among the details are ISO text there."""
    path, label = spec.field, spec.label
    if spec.kind == "number":
        return number_field(path, label, spec.unit, hint=spec.hint)
    if spec.kind == "yes_no":
        return OneOf(path, label, YES_NO, hint=spec.hint)
    if spec.kind == "choice":
        choices = [Choice(code, code[:1].upper() + code[1:]) for code in spec.choices]
        return ListField(path, label, choices, hint=spec.hint)
    if spec.kind == "moment" and spec.path:
        return moment_field(path, label, now, past=True, hint=spec.hint)
    if spec.kind in ("day", "moment"):
        return _iso_field(spec, now)
    return text_field(path, label, hint=spec.hint)


def _iso_field(spec: CaseField, now: Callable[[], datetime]) -> LineField:
    is_day = spec.kind == "day"

    def read(text: str) -> str | None:
        if is_day:
            day = entry_text.read_date(text, now().date())
            return day.isoformat() if day else None
        moment = entry_text.read_moment(text, now())
        return moment.isoformat(timespec="minutes") if moment else None

    return LineField(
        spec.field,
        spec.label,
        read=read,
        show=lambda value: (value or "").replace("T", " "),
        placeholder=language().day_hint if is_day else f"{language().day_hint} hh:mm",
        hint=spec.hint,
    )
