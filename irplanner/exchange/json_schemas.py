"""JSON Schemas of the case and the assessment, made from the structs that read and write them."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from irplanner.exchange.case_file import SCHEMA as CASE_SCHEMA
from irplanner.planning.facts import CaseFacts
from irplanner.planning.outcome import Plan

ASSESSMENT_SCHEMA = "irplanner.assessment/1"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"

# Any below: a JSON Schema is JSON of every kind.


def case_schema() -> dict[str, Any]:
    """Return the schema of `irplanner.case/1`: unknown keys refused, `schema` and `procedure` required."""
    definitions = _definitions(CaseFacts)
    for definition in definitions.values():
        if "properties" in definition:
            definition["additionalProperties"] = False
    whole = definitions.pop("CaseFacts")
    whole["properties"] = {"schema": {"const": CASE_SCHEMA}, **whole["properties"]}
    whole["required"] = ["schema", "procedure"]
    return _document(CASE_SCHEMA, whole, definitions)


def assessment_schema() -> dict[str, Any]:
    """Return the schema of `irplanner.assessment/1`; every key is always written."""
    definitions = _definitions(Plan)
    for definition in definitions.values():
        if "properties" in definition:
            definition["required"] = list(definition["properties"])
    whole = definitions.pop("Plan")
    whole["properties"]["schema"] = {"const": ASSESSMENT_SCHEMA}
    return _document(ASSESSMENT_SCHEMA, whole, definitions)


def schema_text(schema: dict[str, Any]) -> str:
    """Return a schema as the file in docs/schema holds it."""
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _definitions(kind: type[msgspec.Struct]) -> dict[str, Any]:
    definitions: dict[str, Any] = msgspec.json.schema(kind)["$defs"]
    for definition in definitions.values():
        for field in definition.get("properties", {}).values():
            field.pop("default", None)  # absent means unknown; a default would read as a value
    return definitions


def _document(name: str, whole: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    return {"$schema": _DIALECT, "$id": f"urn:{name}", **whole, "$defs": definitions}
