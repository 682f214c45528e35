"""docs/interface.md and the schema files say what the code does."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import msgspec
import pytest

from irplanner.cli import COMMANDS
from irplanner.exchange.assessment_file import assessment_json
from irplanner.exchange.case_file import case_json, read_case
from irplanner.exchange.json_schemas import assessment_schema, case_schema, schema_text
from irplanner.models.enums import Evidence, Phase, Status
from irplanner.planning import facts as facts_module
from irplanner.planning import outcome as outcome_module
from irplanner.planning.plan import make_plan
from tests.exchange.test_case_file import EVERY_FIELD
from tests.planning.any_case import AT, catalog, facts, rich_facts

DOCS = Path(__file__).parent.parent.parent / "docs"
PAGE = (DOCS / "interface.md").read_text("utf-8")


def structs(module: object) -> list[type[msgspec.Struct]]:
    found = [
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, msgspec.Struct)
    ]
    return [one for one in found if one.__module__ == module.__name__ and one.__struct_fields__]  # type: ignore[attr-defined]


def fits(value: Any, schema: dict[str, Any], whole: dict[str, Any]) -> bool:
    """Say whether a JSON value fits the part of JSON Schema that our schemas use."""
    if "$ref" in schema:
        return fits(value, whole["$defs"][schema["$ref"].rpartition("/")[2]], whole)
    if "anyOf" in schema:
        return any(fits(value, one, whole) for one in schema["anyOf"])
    if "const" in schema:
        return bool(value == schema["const"])
    if "enum" in schema:
        return value in schema["enum"]
    kinds = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}
    kind = schema.get("type")
    if kind in {"number", "integer"}:
        return isinstance(value, int if kind == "integer" else (int, float)) and not isinstance(value, bool)
    if kind in kinds and not isinstance(value, kinds[kind]):
        return False
    if kind == "array":
        firsts = schema.get("prefixItems", [])
        rest = schema.get("items", {})
        listed = [fits(item, one, whole) for item, one in zip(value, firsts, strict=False)]
        return all(listed) and (
            rest is False or all(fits(item, rest, whole) for item in value[len(firsts) :])
        )
    if kind == "object":
        named, others = schema.get("properties", {}), schema.get("additionalProperties", {})
        return (
            all(name in value for name in schema.get("required", []))
            and all(fits(item, named[name], whole) for name, item in value.items() if name in named)
            and (others is not False or set(value) <= set(named))
            and (
                not isinstance(others, dict)
                or all(fits(item, others, whole) for name, item in value.items() if name not in named)
            )
        )
    return True


@pytest.mark.parametrize(("name", "schema"), [("case-1", case_schema), ("assessment-1", assessment_schema)])
def test_the_schema_files_are_those_of_the_code(name: str, schema: Any) -> None:
    written = (DOCS / "schema" / f"{name}.json").read_text("utf-8")

    assert written == schema_text(schema()), "run tools/write_schemas.py"


def test_cases_and_assessments_fit_their_schemas() -> None:
    case, assessment = case_schema(), assessment_schema()

    for one in (facts(), rich_facts()):
        assert fits(json.loads(case_json(one)), case, case)
        assert fits(json.loads(assessment_json(make_plan(one, catalog(), AT))), assessment, assessment)
    assert fits(EVERY_FIELD, case, case)


@pytest.mark.parametrize(
    "wrong", [{"weigth": 1}, {"patient": {"weight_kg": "72"}}, {"urgency": "soon"}, {"labs": 1}]
)
def test_the_schema_refuses_what_the_reader_refuses(wrong: dict[str, Any]) -> None:
    schema = case_schema()

    assert not fits({"schema": "irplanner.case/1", "procedure": "x", **wrong}, schema, schema)


def test_the_example_on_the_page_is_read_and_assessed() -> None:
    [example] = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)

    case = read_case(example)

    assert make_plan(case, catalog(), AT).case == "IR-26-0417"


@pytest.mark.parametrize("module", [facts_module, outcome_module])
def test_every_field_is_on_the_page(module: object) -> None:
    names = {field.encode_name for one in structs(module) for field in msgspec.structs.fields(one)}
    told = set(re.findall(r"[a-z0-9_]+", PAGE))

    assert sorted(names - told) == []


def test_every_command_status_phase_and_evidence_is_on_the_page() -> None:
    for command in COMMANDS:
        assert f"`irplanner {command} " in PAGE
    for word in (*Status, *Phase, *Evidence):
        assert word.value in PAGE
