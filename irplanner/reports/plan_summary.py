"""The blocks every case paper shares: the plan in one frame, and the risk summary."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.models.enums import BleedingSir, ContrastRoute, Sex, Status
from irplanner.planning.facts import CaseFacts, Embolic
from irplanner.planning.materials import material_named
from irplanner.planning.outcome import Finding, Plan
from irplanner.planning.sizing.oil_mixture import mixture_text
from irplanner.reports.blocks import Block, FieldGrid, Heading, Paragraph, RiskRow
from irplanner.reports.canvas import Font, Shape
from irplanner.reports.case_heading import mark_of
from irplanner.unit_signs import with_unit_signs

WORDS = {
    Status.STOP: (Shape.OCTAGON, "STOP"),
    Status.CAUTION: (Shape.TRIANGLE, "CAUTION"),
    Status.NOT_ASSESSED: (Shape.QUESTION, "NOT ASSESSED"),
}
_ROUTES = {ContrastRoute.INTRA_ARTERIAL: "IA", ContrastRoute.INTRAVENOUS: "IV"}


def plan_frame(facts: CaseFacts, plan: Plan, catalog: Catalog) -> FieldGrid:
    """Return procedure, access, anesthesia, embolic, body size, kidney, allergies and bleeding class."""
    procedure = catalog.procedures[facts.procedure]
    return FieldGrid(
        (
            ("Procedure", procedure.name),
            ("Access", access_text(facts, catalog)),
            ("Anesthesia", word_text(catalog, "anesthesia", facts.anesthesia.type)),
            ("Embolic", "; ".join(embolic_text(one, catalog) for one in facts.embolics) or _none(procedure)),
            ("Side / level", side_text(facts, procedure.laterality)),
            ("Weight / height", body_size_text(facts)),
            ("eGFR", egfr_text(plan)),
            ("Allergies", allergy_text(facts)),
            ("Bleeding risk", bleeding_text(plan)),
            ("Contrast", contrast_text(facts)),
            ("Pregnancy", pregnancy_text(facts)),
            ("Urgency", facts.urgency.value if facts.urgency else ""),
        )
    )


def further_frame(fields: tuple[tuple[str, str], ...]) -> list[Block]:
    """Return what was planned besides: target, back-up, expected outcome, stay; nothing where nothing is."""
    return [FieldGrid(fields)] if fields else []


def _none(procedure: object) -> str:
    return "" if getattr(procedure, "embolic_options", ()) else "none for this procedure"


def word_text(catalog: Catalog, vocabulary: str, code: str | None) -> str:
    """Return the label of a code of the pack's vocabularies, the code itself when the pack lacks it."""
    if not code:
        return ""
    word = catalog.words.get(f"{vocabulary}.{code}")
    return word.label if word else code.replace("_", " ")


def access_text(facts: CaseFacts, catalog: Catalog) -> str:
    """Return side, site and sheath of the access."""
    access = facts.access
    if not access.site:
        return ""
    site = catalog.access_sites.get(access.site)
    label = site.label if site else access.site
    given = access.side.value if access.side and access.side.value != "none" else ""
    side = f"{given.capitalize()} " if given and given not in label.lower() else ""
    sheath = f", {access.sheath_fr:g} Fr" if access.sheath_fr else ""
    return f"{side}{label[0].lower() + label[1:] if side else label}{sheath}"


def embolic_text(embolic: Embolic, catalog: Catalog) -> str:
    """Return material, size, amount and, of oil, what is mixed into it."""
    named = material_named(embolic.material, catalog)
    name = named.label if named.entry else embolic.material.replace("_", " ")
    size = f" {embolic.size_um[0]:g}-{embolic.size_um[1]:g} µm" if embolic.size_um else ""
    diameter = f" {embolic.diameter_mm:g} mm" if embolic.diameter_mm else ""
    amount = f", {embolic.amount:g} {embolic.unit or ''}".rstrip() if embolic.amount else ""
    mixture = mixture_text(embolic)
    return f"{name}{size}{diameter}{amount}{f' ({mixture})' if mixture else ''}"


def side_text(facts: CaseFacts, needed: str) -> str:
    """Return side and level; empty (a line to write on) when the procedure needs one that is missing."""
    if needed == "none":
        return "not sided"
    side = facts.laterality.value if facts.laterality else ""
    parts = [facts.level or "" if "level" in needed else "", side if "side" in needed else ""]
    return ", ".join(part for part in parts if part)


def body_size_text(facts: CaseFacts) -> str:
    """Return weight and height, with a line for what is not recorded."""
    weight, height = facts.patient.weight_kg, facts.patient.height_cm
    if weight is None and height is None:
        return ""
    return (
        f"{'____' if weight is None else f'{weight:g}'} kg / {'____' if height is None else f'{height:g}'} cm"
    )


def egfr_text(plan: Plan) -> str:
    """Return the eGFR as a whole number; the rules test the unrounded one."""
    egfr = plan.derived.get("egfr")
    return f"{egfr.value:.0f} mL/min/1.73 m²" if egfr else ""


def allergy_text(facts: CaseFacts) -> str:
    """Return allergies with reactions; "none known" only when it was asked."""
    allergies = facts.patient.allergies
    if allergies is None:
        return ""
    if not allergies:
        return "none known (asked)"
    return "; ".join(
        one.agent.replace("_", " ") + (f": {one.reaction}" if one.reaction else "") for one in allergies
    )


def bleeding_text(plan: Plan) -> str:
    """Return the bleeding class that governs."""
    classes = plan.classes
    if classes.governs == "asra":
        return f"{classes.bleeding_asra.value} (ASRA 2018)"
    if classes.bleeding_sir is BleedingSir.UNCLASSIFIED:
        return "not classified (SIR 2019)"
    return f"{classes.bleeding_sir.value} (SIR 2019)"


def contrast_text(facts: CaseFacts) -> str:
    """Return agent, concentration, volume and route."""
    contrast = facts.contrast
    if contrast.route is not None and contrast.route.value == "none":
        return "none"
    parts = [
        contrast.agent or "",
        f"{contrast.mg_i_per_ml:g}" if contrast.mg_i_per_ml else "",
        f"{contrast.volume_ml:g} mL" if contrast.volume_ml else "",
        _ROUTES.get(contrast.route, "not into a vessel") if contrast.route else "",
    ]
    return " ".join(part for part in parts if part)


def pregnancy_text(facts: CaseFacts) -> str:
    """Return the pregnancy answer; empty when it is open."""
    if facts.patient.sex is Sex.MALE:
        return "not applicable"
    answer = facts.patient.pregnancy
    return "" if answer is None or answer.value == "unknown" else answer.value


def risk_summary(plan: Plan, *, brief: bool = False) -> list[Block]:
    """Return the findings that ask for something, worst first, and what was assessed without one.

    `brief`: what is not assessed says what to do, without the rule behind it.
    """
    counts = plan.summary
    blocks: list[Block] = [
        Heading(
            "Risk summary",
            f"{counts.stop} stop, {counts.caution} caution, {counts.not_assessed} not assessed",
        )
    ]
    asking = [finding for finding in plan.findings if finding.status in WORDS]
    blocks += [_risk_row(finding, brief=brief) for finding in asking]
    blocks.append(Paragraph(_assessed_text(plan, bool(asking)), Font(8.5)))
    if flags := source_flags_of(plan, asking):
        blocks.append(Paragraph(f"Check the source. {' '.join(flags)}", Font(8.5)))
    return blocks


def source_flags_of(plan: Plan, findings: list[Finding]) -> list[str]:
    """Return what has to be said of the age of the documents these findings cite, each once."""
    cited = dict.fromkeys(source for finding in findings for source in finding.sources)
    return [flag for source in cited if source in plan.sources for flag in plan.sources[source].flags]


def _risk_row(finding: Finding, *, brief: bool) -> RiskRow:
    shape, word = WORDS[finding.status]
    told = (finding.detail, finding.action)
    if brief and finding.status is Status.NOT_ASSESSED and finding.action:
        told = ("", finding.action)
    detail = " ".join(part for part in told if part)
    return RiskRow(
        shape, word, with_unit_signs(finding.title), with_unit_signs(detail), mark_of(finding.evidence)
    )


def _assessed_text(plan: Plan, anything_asked: bool) -> str:
    fine = [with_unit_signs(finding.title) for finding in plan.findings if finding.status is Status.OK]
    if not fine:
        return "Nothing was assessed as within its limit."
    lead = f"Assessed and within limits ({len(fine)}): " if anything_asked else f"All {len(fine)} assessed: "
    return lead + " ".join(_sentence(title) for title in fine)


def _sentence(text: str) -> str:
    return text if text.endswith(".") else f"{text}."
