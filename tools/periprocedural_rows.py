"""Citation fields of rows of periprocedural.yaml, as the pack's entries carry them."""

from __future__ import annotations

from typing import Any

EVIDENCE = {"page": "page", "recalled": "recalled"}


def cited(row: dict[str, Any], *rows: str, parent: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return the citation fields of one row; what the row leaves out comes from `parent`.

    `rows` are the dotted paths of the reference that the entry carries.
    """
    parent = parent or {}
    source = row.get("source", parent.get("source"))
    also = row.get("also", [])
    also = [also] if isinstance(also, str) else list(also)
    own = "source" in row or "seen" in row
    parts = row.get("page_parts", {} if own else parent.get("page_parts", {}))
    agrees = row.get("agrees")
    if isinstance(agrees, dict):
        agrees = f"{agrees['text']} ({agrees.get('source', 'see page')}; {agrees['page']})"
        if row["agrees"].get("source"):
            also.append(row["agrees"]["source"])
    return {
        "sources": [source, *also],
        "evidence": EVIDENCE[row.get("seen", parent.get("seen"))],
        "read_at": row.get("page", None if own and "seen" in row else parent.get("page")),
        "recalled_parts": row.get("recalled_parts", [] if own else parent.get("recalled_parts", [])),
        "page_parts": {key: str(value) for key, value in parts.items()},
        "was": _was(row.get("was")),
        "conflict": row.get("conflict"),
        "agrees": agrees,
        "note": row.get("note"),
        "rows": list(rows),
    }


def _was(value: Any) -> str | None:
    if isinstance(value, dict):
        return "; ".join(f"{key}: {text}" for key, text in value.items())
    return value


def text_of(value: Any) -> str:
    """Return a cell as text; a flow map that swallowed a comma is put together again."""
    if isinstance(value, dict):
        return ", ".join(key if text is None else f"{key}: {text_of(text)}" for key, text in value.items())
    if isinstance(value, list):
        return ", ".join(text_of(part) for part in value)
    return str(value)


def point(point_id: str, topic: str, text: str, cite: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return one entry of section practice_points."""
    sentence = text[:1].upper() + text[1:]
    return {"id": point_id, "topic": topic, "text": sentence, **more, **cite}
