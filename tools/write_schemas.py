"""Write the JSON Schemas of docs/schema from the code. Run after a change to facts or outcome.

python tools/write_schemas.py
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from irplanner.exchange.json_schemas import assessment_schema, case_schema, schema_text  # noqa: E402

FILES = {"case-1.json": case_schema, "assessment-1.json": assessment_schema}


def write_schemas(folder: Path) -> None:
    """Write both schema files."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, schema in FILES.items():
        (folder / name).write_text(schema_text(schema()), encoding="utf-8")


if __name__ == "__main__":
    write_schemas(ROOT / "docs" / "schema")
