"""Embolic materials planned against what the procedure and the purpose call for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.procedures import EmbolicOption
from irplanner.models.enums import Evidence, Status
from irplanner.planning.cited import finding
from irplanner.planning.facts import Embolic
from irplanner.planning.materials import Material, material_named
from irplanner.planning.outcome import Finding
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import joined, listed, number_text
from irplanner.planning.words.wording import shortened

TOPIC = "embolic"
_WHOLE = 100  # percent
# Words a plan may use for the effect it wants; the materials' own words are temporary and permanent.
_EFFECTS = {"temporary": "temporary", "permanent": "permanent"}
# What a later MR examination has to know, worst first.
_METAL = {"unsafe_legacy": Status.CAUTION, "verify_label": Status.CAUTION, "conditional": Status.INFO}


def assess_embolics(case: Situation) -> TopicAnswer:
    """Return findings for each planned material, or ask for one where the procedure needs it."""
    answer = TopicAnswer()
    if not case.facts.embolics:
        answer.findings += _not_chosen(case)
    for number, row in enumerate(case.facts.embolics):
        answer.findings += _row_findings(case, row, f"embolics.{number}")
    answer.findings += _shares(case.facts.embolics)
    return answer


def share_total(rows: Sequence[Embolic]) -> float | None:
    """Return what the shares of the feeding arteries add up to in percent; None unless several are given."""
    shares = [row.share_percent for row in rows if row.share_percent is not None]
    return sum(shares) if len(shares) > 1 else None


def shares_agree(total: float) -> bool:
    """Say whether shares are the whole, rounded to whole percents."""
    return round(total) == _WHOLE


def _shares(rows: Sequence[Embolic]) -> Iterator[Finding]:
    """Several feeding arteries: their shares are the whole, and one left out is asked for."""
    total = share_total(rows)
    if total is None:
        return
    open_rows = tuple(
        f"embolics.{number}.share_percent" for number, row in enumerate(rows) if row.share_percent is None
    )
    if open_rows and total < _WHOLE:
        yield Finding(
            rule="embolic.shares",
            topic=TOPIC,
            status=Status.NOT_ASSESSED,
            title=f"Feeding arteries: the shares given come to {number_text(total)} %, others are open.",
            needs=open_rows,
            field=open_rows[0],
            evidence=Evidence.ENGINEERING,
            sources=("irplanner_screens",),
        )
    elif not shares_agree(total):
        yield Finding(
            rule="embolic.shares",
            topic=TOPIC,
            status=Status.CAUTION,
            title=f"Feeding arteries: the shares add up to {number_text(total)} %.",
            action="Correct the shares, or add the artery that is missing.",
            values={"total_percent": total},
            field="embolics.0.share_percent",
            evidence=Evidence.ENGINEERING,
            sources=("irplanner_screens",),
        )


def _not_chosen(case: Situation) -> Iterator[Finding]:
    """Procedures that embolize, or may, ask for the material; where it is an adjunct it is only named."""
    options = case.procedure.embolic_options
    if not options:
        return
    main = case.procedure.category in {"embolization", "oncologic_transarterial"}
    best = [_option_text(option, case.catalog) for option in options if option.preferred]
    yield Finding(
        rule="embolic.material.missing",
        topic=TOPIC,
        status=Status.NOT_ASSESSED if main else Status.INFO,
        title="No embolic material chosen." if main else "Embolic materials may be needed.",
        detail=joined(f"Usual first choice: {listed(best, last='or')}." if best else ""),
        needs=("embolics",) if main else (),
        field="embolics",
        evidence=case.procedure.evidence,
        sources=case.procedure.sources,
    )


def _row_findings(case: Situation, row: Embolic, path: str) -> Iterator[Finding]:
    material = material_named(row.material, case.catalog)
    if material.entry is None:
        yield _unknown(row.material, path)
        return
    yield from _history(material, row, path)
    yield from _choice(case, material, row, path)
    yield from _effect(case, material, row, path)
    yield from _magnet(material, case.catalog, path)


def _unknown(name: str, path: str) -> Finding:
    return Finding(
        rule="embolic.material.unknown",
        topic=TOPIC,
        status=Status.NOT_ASSESSED,
        title=f"The content pack has no embolic material {name[:60]!r}: no rule has read it.",
        action="Choose the listed material it stands for.",
        needs=(f"{path}.material",),
        field=f"{path}.material",
        evidence=Evidence.ENGINEERING,
        sources=("irplanner_screens",),
    )


def _history(material: Material, row: Embolic, path: str) -> Iterator[Finding]:
    entry = material.entry
    if entry is None or not material.is_historical:
        return
    given = (row.reason or "").strip()
    yield finding(
        entry,
        "embolic.material.historical",
        Status.CAUTION,
        shortened(f"{material.label}: historical or experimental material."),
        detail=joined(_sentence(entry.mechanism), f"Reason given: {given}." if given else ""),
        action="" if given else "Record why this material is used, or choose a current one.",
        field=f"{path}.reason",
    )


def _choice(case: Situation, material: Material, row: Embolic, path: str) -> Iterator[Finding]:
    """Say where the material stands among the procedure's own options."""
    options = case.procedure.embolic_options
    mine = next((option for option in options if _is_option(option, material)), None)
    others = [
        _option_text(option, case.catalog) for option in options if option.preferred and option is not mine
    ]
    usual = f"Usual first choice: {listed(others, last='or')}." if others else ""
    if mine is None:
        given = (row.reason or "").strip()
        rule, status, action = "not_listed", Status.CAUTION, "Record the reason for this choice."
        title, detail = f"{material.label} is not among the materials listed for this procedure.", usual
        if given:
            status, action, detail = Status.INFO, "", joined(f"Reason given: {_sentence(given)}", usual)
    elif mine.preferred:
        rule, status, action = "preferred", Status.OK, ""
        title, detail = (
            f"{material.label} is a usual first choice for this procedure.",
            _sentence(mine.reason),
        )
    else:
        rule, status, action = "second_choice", Status.INFO, ""
        title = f"{material.label} is listed for this procedure, not as first choice."
        detail = joined(_sentence(mine.reason), usual)
    yield Finding(
        rule=f"embolic.material.{rule}",
        topic=TOPIC,
        status=status,
        title=shortened(title),
        detail=detail,
        action=action,
        field=f"{path}.material" if mine is not None else f"{path}.reason",
        evidence=case.procedure.evidence,
        sources=case.procedure.sources,
    )


def _effect(case: Situation, material: Material, row: Embolic, path: str) -> Iterator[Finding]:
    """Hold the material's permanence against the effect the plan intends.

    Where no effect is recorded, a material the procedure lists is taken to do what it is listed for.
    """
    entry = material.entry
    if entry is None:
        return
    wanted, lasting = _EFFECTS.get(row.intent or ""), entry.permanence
    if wanted is None:
        listed_here = any(_is_option(option, material) for option in case.procedure.embolic_options)
        yield finding(
            entry,
            "embolic.permanence.as_listed" if listed_here else "embolic.permanence.not_assessed",
            Status.INFO if listed_here else Status.NOT_ASSESSED,
            shortened(f"{material.label} is {_words(lasting)}; the intended effect is not recorded."),
            needs=() if listed_here else (f"{path}.intent",),
            field=f"{path}.intent",
        )
    elif wanted == lasting:
        yield finding(
            entry,
            "embolic.permanence.matches",
            Status.OK,
            shortened(f"{material.label} is {_words(lasting)}, as intended."),
            field=f"{path}.intent",
        )
    else:
        yield finding(
            entry,
            "embolic.permanence.mismatch",
            Status.CAUTION,
            shortened(f"{material.label} is {_words(lasting)}; a {wanted} occlusion is intended."),
            action="Change the material or the intended effect.",
            field=f"{path}.material",
        )


def _magnet(material: Material, catalog: Catalog, path: str) -> Iterator[Finding]:
    """Flag what matters for a later MR examination; a family alone counts as its worst product."""
    product = material.product
    if product is None and material.family is not None:
        ranks = list(_METAL)
        products = [catalog.embolic_products[one] for one in material.family.products]
        metallic = [one for one in products if one.mr.status in _METAL]
        product = min(metallic, key=lambda one: ranks.index(one.mr.status), default=None)
    if product is None or product.mr.status not in _METAL:
        return
    status = catalog.label("mr_status", product.mr.status)
    yield finding(
        product,
        "embolic.mr",
        _METAL[product.mr.status],
        shortened(f"{material.label}: {status}; record it as an implant."),
        detail=_sentence(product.mr.note or ""),
        action="Give the patient the implant's MR condition.",
        field=f"{path}.material",
    )


def _is_option(option: EmbolicOption, material: Material) -> bool:
    return option.material == material.name or (
        material.family is not None and option.material == material.family.id
    )


def _option_text(option: EmbolicOption, catalog: Catalog) -> str:
    family = catalog.embolic_families.get(option.material)
    return (family.label if family else option.material).partition(" (")[0].lower()


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:].rstrip('.')}." if text else ""


def _words(code: str) -> str:
    return code.replace("_", " ")
