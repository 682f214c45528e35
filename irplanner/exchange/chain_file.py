"""A route as JSON in (`{"chain": [...], "vessel_mm": n}`), its answer as JSON out."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from irplanner.catalog.catalog import Catalog
from irplanner.errors import InputError
from irplanner.exchange.case_shape import shaped
from irplanner.planning.device_fit.chain import Chain, ChainAnswer
from irplanner.planning.device_fit.links import Link
from irplanner.planning.device_fit.parts import Part
from irplanner.planning.device_fit.ways_out import WayOut

MAX_PARTS = 200
_NO_SIZE_ZERO = ("fr", "od_mm", "id_mm", "id_in", "gauge", "wire_in", "diameter_mm", "target_vessel_mm")
_NO_ZERO_AROUND = ("vessel_mm", "artery_mm", "cava_mm")
_FORM = 'Give {"chain": [{"kind": "introducer_sheath", "fr": 5}, ...], "vessel_mm": 2.4}.'


def read_chain(content: bytes | str) -> Chain:
    """Return a route from skin to target.

    Raises:
        InputError: not readable, with what, where and what to do.
    """
    try:
        text = content.decode("utf-8-sig") if isinstance(content, bytes) else content
        raw = json.loads(text)
    except (ValueError, RecursionError) as error:
        place = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise InputError(f"The chain is not JSON{place}.", _FORM) from None
    return shaped_chain(raw)


def shaped_chain(raw: Any) -> Chain:
    """Return parsed JSON as a route. Any: whatever JSON holds. Raises: InputError, as `read_chain`."""
    if not isinstance(raw, dict) or not isinstance(raw.get("chain"), list):
        raise InputError("There is no list `chain`.", _FORM)
    if not raw["chain"]:
        raise InputError("The chain is empty.", _FORM)
    if len(raw["chain"]) > MAX_PARTS:
        raise InputError(f"The chain has {len(raw['chain'])} parts.", f"Up to {MAX_PARTS} are read.")
    for place, part in enumerate(raw["chain"]):
        if not isinstance(part, dict) or not (part.get("kind") or part.get("material")):
            raise InputError(f"chain.{place} has neither kind nor material.", _FORM)
    try:
        chain: Chain = shaped(raw, Chain)
    except InputError as error:
        raise InputError(error.title.replace("of a case", "of a chain"), error.advice) from None
    _check(chain)
    return chain


def _check(chain: Chain) -> None:
    """Refuse a size of 0, and a band that goes down."""
    for folder, parts in (("chain", chain.chain), ("stock", chain.stock or ())):
        for place, part in enumerate(parts):
            for field in _NO_SIZE_ZERO:
                if getattr(part, field) == 0:
                    raise InputError(f"{folder}.{place}.{field} is 0.", "Leave out what is not known.")
            for field in ("size_um", "delivered_um"):
                band = getattr(part, field)
                if band is not None and (band[0] > band[1] or band[1] == 0):
                    raise InputError(
                        f"{folder}.{place}.{field} is {band[0]:g} to {band[1]:g}.",
                        "Give smallest, then largest.",
                    )
    for field in _NO_ZERO_AROUND:
        if getattr(chain, field) == 0:
            raise InputError(f"{field} is 0.", "Leave out what is not known.")


def chain_json(answer: ChainAnswer, ways: list[WayOut], catalog: Catalog) -> dict[str, Any]:
    """Return an answer as the interface describes it."""
    cited = {source for one in (*answer.links, *answer.unchecked) for source in one.answer.sources}
    return {
        "verdict": str(answer.verdict),
        "links": [link_json(one) for one in answer.links],
        "ways_out": [_way_json(way) for way in ways],
        "not_checked": [
            {
                "inner": one.inner.text,
                "rule": one.answer.rule,
                "why": one.answer.why,
                "needs": list(one.needs),
            }
            for one in answer.unchecked
        ],
        "sources": {source: catalog.sources[source].title for source in sorted(cited)},
    }


def link_json(one: Link) -> dict[str, Any]:
    """Return one link; `source` is the leading one."""
    answer = one.answer
    return {
        "inner": one.inner.text,
        "outer": one.against,
        "rule": answer.rule,
        "verdict": str(answer.verdict),
        "level": answer.level,
        "why": answer.why,
        "values": dict(answer.values),
        "needs": list(one.needs),
        "source": answer.sources[0] if answer.sources else "",
        "sources": list(answer.sources),
        "evidence": str(answer.evidence),
    }


def _way_json(way: WayOut) -> dict[str, Any]:
    recorded = {name: value for name, value in _fields(way.part).items() if value is not None}
    return {
        "change": f"{way.instead_of} -> {way.text}",
        "place": way.place,
        "part": recorded,
        "verdict": str(way.verdict),
        "why": way.why,
    }


def _fields(part: Part) -> dict[str, Any]:
    fields: dict[str, Any] = msgspec.to_builtins(part)
    return fields
