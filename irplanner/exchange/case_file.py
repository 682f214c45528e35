"""Case JSON (`irplanner.case/1`) in and out. One case, or one case a line.

Reading refuses what it cannot take as meant: an unknown key, a key written twice, a number that is none, a
time without a day, a case that ends before it starts. What is merely unusual is for planning to question.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import msgspec

from irplanner.errors import InputError
from irplanner.exchange.case_shape import shaped
from irplanner.planning.facts import CaseFacts

SCHEMA = "irplanner.case/1"
MAX_CASE_BYTES = 1024 * 1024

# Usual spellings and the pack's word for them.
_GUIDANCE = {"us": "ultrasound", "xray": "fluoroscopy", "fluoro": "fluoroscopy", "mri": "mr"}


def read_case(content: bytes | str) -> CaseFacts:
    """Return the facts of one case file.

    Raises:
        InputError: not readable, with what, where and what to do.
    """
    raw = _parsed(content)
    if not isinstance(raw, dict):
        raise InputError("The case is no JSON object.", 'It starts like {"schema": "irplanner.case/1", ...}.')
    schema = raw.pop("schema", None)
    if schema != SCHEMA:
        said = "is missing" if schema is None else f"is {str(schema)[:40]!r}"
        raise InputError(f"schema {said}.", f"This program reads {SCHEMA!r}.")
    facts: CaseFacts = shaped(raw, CaseFacts)
    _check_order(facts)
    return _with_pack_words(facts)


def is_json_lines(content: bytes) -> bool:
    """Say whether the text holds one case a line: its first line is an object of its own."""
    first, _, rest = content.lstrip().partition(b"\n")
    if not rest.strip() or len(first) > MAX_CASE_BYTES:
        return False
    try:
        json.loads(first)
    except (ValueError, RecursionError):
        return False
    return True


def case_lines(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Return every line that holds something with its number, from 1."""
    for number, line in enumerate(content.splitlines(), start=1):
        if line.strip():
            yield number, line


def case_json(facts: CaseFacts, *, indent: int = 2) -> bytes:
    """Return a case as JSON; what is not recorded is left out."""
    content = msgspec.json.encode({"schema": SCHEMA, **_recorded(facts)})
    return msgspec.json.format(content, indent=indent) if indent else content


def _parsed(content: bytes | str) -> Any:
    size = len(content)
    if size > MAX_CASE_BYTES:
        raise InputError(f"The case has {size} bytes.", f"One case may have up to {MAX_CASE_BYTES}.")
    try:
        text = content.decode("utf-8-sig") if isinstance(content, bytes) else content
        return json.loads(text, parse_constant=_no_constant, object_pairs_hook=_without_twins)
    except UnicodeDecodeError as error:
        raise InputError(f"The case is not UTF-8 (byte {error.start}).", "Save it as UTF-8.") from None
    except json.JSONDecodeError as error:
        raise InputError(
            f"The case is not JSON: {error.msg} (line {error.lineno}, column {error.colno}).",
            "Mend it there.",
        ) from None
    except ValueError:
        raise InputError("A number in the case has too many digits.", "Give the measured value.") from None
    except RecursionError:
        raise InputError("The case is nested too deeply.", "See docs/interface.md for its form.") from None


def _no_constant(word: str) -> Any:
    raise InputError(f"{word} is no value of a case.", "Leave out what is not known.")


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        keys = [key for key, _ in pairs]
        twin = next(key for key in keys if keys.count(key) > 1)
        raise InputError(
            f"The key {twin[:40]!r} is written twice in one object.", "Keep the one that is right."
        )
    return found


def _check_order(facts: CaseFacts) -> None:
    """Refuse days and times that contradict each other."""
    start, end, born = facts.scheduled_at, facts.expected_end, facts.patient.birth_date
    if start and end and bool(start.tzinfo) == bool(end.tzinfo) and end < start:
        raise InputError("expected_end is before scheduled_at.", "Correct one of the two.")
    if start and born and born > start.date():
        raise InputError("patient.birth_date is after scheduled_at.", "Correct one of the two.")
    if facts.patient.weight_kg == 0 or facts.patient.height_cm == 0:
        raise InputError("A weight or height of 0 is no measurement.", "Leave out what is not known.")


def _with_pack_words(facts: CaseFacts) -> CaseFacts:
    if not facts.access.guidance:
        return facts
    guidance = tuple(_GUIDANCE.get(mode.lower(), mode) for mode in facts.access.guidance)
    access = msgspec.structs.replace(facts.access, guidance=guidance)
    return msgspec.structs.replace(facts, access=access)


def _recorded(value: Any) -> Any:
    """Return a facts value as JSON without the fields at their default."""
    if isinstance(value, msgspec.Struct):
        return {
            field.encode_name: _recorded(given)
            for field in msgspec.structs.fields(type(value))
            if (given := getattr(value, field.name)) is not None
            and (field.required or given != _default(field))
        }
    if isinstance(value, tuple):
        return [_recorded(item) for item in value]
    if isinstance(value, dict):
        return {key: _recorded(item) for key, item in value.items()}
    return value


def _default(field: msgspec.structs.FieldInfo) -> Any:
    return field.default if field.default_factory is msgspec.NODEFAULT else field.default_factory()
