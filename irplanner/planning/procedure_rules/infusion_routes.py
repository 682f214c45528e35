"""The way a drug goes in, against the ways its procedure lists it for; and a pump shared by two ways."""

from __future__ import annotations

import re
from collections.abc import Iterator

from irplanner.catalog.schema.procedures import ProcedureDrug
from irplanner.models.enums import Status
from irplanner.planning.cited import finding, weakest
from irplanner.planning.facts import Infusion
from irplanner.planning.outcome import Finding
from irplanner.planning.situation import Situation
from irplanner.planning.words.figures import listed
from irplanner.planning.words.wording import shortened

ARTERIAL = "ia"
_INTO_ARTERY = re.compile(r"\b(?:IA|IC)\b")  # intra-arterial, intracoronary
_WORDS = {"ia": "into an artery", "iv": "into a vein"}


def route_findings(case: Situation) -> Iterator[Finding]:
    """Hold every infusion's route against the procedure, and the pumps against one another.

    A drug meant for an artery that is entered for another way stops the case until somebody has looked;
    a drug entered for an artery that the procedure lists for other ways only asks for attention.
    """
    for number, row in enumerate(case.facts.infusions):
        path = f"infusions.{number}.route"
        given = _route(row)
        wanted = row.drug.replace("_", " ").lower()
        rows = [drug for drug in case.procedure.drugs if wanted and wanted in drug.drug.lower()]
        if rows:
            yield from _against_the_list(row, given, rows, path)
    yield from _shared_pumps(case)


def _against_the_list(row: Infusion, given: str, rows: list[ProcedureDrug], path: str) -> Iterator[Finding]:
    into_artery = [bool(_INTO_ARTERY.search(drug.route)) for drug in rows]
    ways = listed(dict.fromkeys(drug.route for drug in rows), last="or")
    title = f"{_name(row)} is entered {_words(given)}; this procedure lists it {ways}."
    if not given:
        status, action = Status.NOT_ASSESSED, "Enter the route from the signed order."
        title = f"{_name(row)}: the route is not entered; this procedure lists it {ways}."
    elif given != ARTERIAL and all(into_artery) and not any("IV" in drug.route for drug in rows):
        status, action = Status.STOP, "Do not connect it before the signed order and the route agree."
    elif given == ARTERIAL and not any(into_artery):
        status, action = Status.CAUTION, "Compare with the signed order."
    else:
        return
    yield Finding(
        rule="drugs.infusion.route",
        topic="drugs",
        status=status,
        title=shortened(title),
        action=action,
        values={path: given or None, "listed": ways},
        needs=() if given else (path,),
        field=path,
        evidence=weakest(*(drug.evidence for drug in rows)),
        sources=tuple(dict.fromkeys(source for drug in rows for source in drug.sources)),
    )


def _shared_pumps(case: Situation) -> Iterator[Finding]:
    pumps: dict[str, list[tuple[int, Infusion]]] = {}
    for number, row in enumerate(case.facts.infusions):
        if row.pump and _route(row):
            pumps.setdefault(row.pump.strip().lower(), []).append((number, row))
    for rows in pumps.values():
        routes = {_route(row) for _, row in rows}
        if ARTERIAL in routes and len(routes) > 1:
            names = listed(_name(row) for _, row in rows)
            yield finding(
                case.catalog.statements["drugs.intra_arterial"],
                "drugs.infusion.shared_pump",
                Status.STOP,
                shortened(f"{names} share pump {rows[0][1].pump}, one into an artery and one not."),
                action="Give each its own pump and line, and label them.",
                field=f"infusions.{rows[-1][0]}.pump",
            )


def _route(row: Infusion) -> str:
    return (row.route or "").strip().lower()


def _words(route: str) -> str:
    return _WORDS.get(route, route.replace("_", " "))


def _name(row: Infusion) -> str:
    name = row.drug.replace("_", " ").strip()
    return f"{name[:1].upper()}{name[1:]}" if name else "Drug not named"
