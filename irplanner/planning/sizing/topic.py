"""Findings `sizing.<rule>` for the planned embolics: band by territory, oversizing, amounts and doses.

That a coil or plug is not below its vessel is a matter of fit and said there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from irplanner.catalog.schema.materials import EmbolicProduct
from irplanner.models.enums import Status
from irplanner.planning.cited import finding
from irplanner.planning.device_fit.embolic_rules import is_particle
from irplanner.planning.device_fit.parts import Placed, part_of_embolic
from irplanner.planning.device_fit.verdicts import INFO
from irplanner.planning.facts import Embolic
from irplanner.planning.laboratory.kidney_formulas import body_surface_mosteller
from irplanner.planning.outcome import Finding
from irplanner.planning.sizing import implants, liquids, oil_and_drug, particles, sclerosants
from irplanner.planning.sizing.size_answer import SizeAnswer, SizeVerdict
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.wording import shortened

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

TOPIC = "sizing"
_ONCOLOGIC = "oncologic_transarterial"
_DOXORUBICIN = "doxorubicin"
# Fields of a case that settle what the rules call by other names; those of a row are added for each.
_FIELDS = {"kg": "patient.weight_kg", "age_years": "patient.age_years", "bsa": "patient.height_cm"}
_ROW_FIELDS = {"band_um": "size_um", "bed": "territory", "total_ml": "amount", "lipiodol_ml": "amount"}
_STATUS = {
    SizeVerdict.BLOCK: Status.STOP,
    SizeVerdict.CAUTION: Status.CAUTION,
    SizeVerdict.CANNOT_TELL: Status.NOT_ASSESSED,
    SizeVerdict.OK: Status.OK,
}


def assess_sizing(case: Situation) -> TopicAnswer:
    """Answer for every planned embolic the reference has a size or an amount for."""
    answer = TopicAnswer()
    for place, row in enumerate(case.facts.embolics):
        path = f"embolics.{place}"
        placed = Placed(part_of_embolic(row), path, case.catalog)
        for one in _answers(case, row, placed):
            answer.findings += _findings(one, placed)
        answer.findings += _radioactive(case, placed)
    return answer


def _answers(case: Situation, row: Embolic, placed: Placed) -> Iterator[SizeAnswer]:
    product, part = placed.embolic, placed.part
    if placed.is_coil:
        if part.diameter_mm is not None and part.target_vessel_mm is not None:
            found = implants.coil_size(case.catalog, part.target_vessel_mm, _bed(case, row), part.diameter_mm)
            # an undersized loop, and one that is not, is said by `fit.coil_vs_vessel`
            yield from (one for one in found if one.rule != "coil_undersize" or one.needs)
    elif is_particle(product) and part.size_um is not None:
        territory = _territory(case, row)
        if territory is not None:
            yield from particles.particle_band(case.catalog, territory, part.size_um, product)
    if product is not None and part.amount is not None:
        yield from _amounts(case, row, product, part.amount, (row.unit or "").strip().lower())


def _bed(case: Situation, row: Embolic) -> str | None:
    text = f"{row.territory or ''} {case.procedure.id}".lower()
    if any(word in text for word in ("vein", "venous", "varic", "gonadal")):
        return implants.VEIN
    return implants.ARTERY if any(word in text for word in ("arter", "aneurysm", "pavm")) else None


def _territory(case: Situation, row: Embolic) -> str | None:
    """Return the territory the row names, else the procedure's; the liver rules are about tumors."""
    named = particles.territory_code(row.territory) if row.territory else None
    territory = named or particles.territory_code(case.procedure.id)
    if territory == "hepatic_tumour" and case.procedure.category != _ONCOLOGIC:
        return None
    return territory


def _amounts(
    case: Situation, row: Embolic, product: EmbolicProduct, amount: float, unit: str
) -> Iterator[SizeAnswer]:
    catalog, weight, words = case.catalog, case.facts.patient.weight_kg or None, _words(row)
    procedure = case.procedure.id
    if product.id == "thrombin" and unit == "iu":
        yield liquids.thrombin(catalog, amount)
    if unit != "ml":
        return
    if product.id == "ethanol":
        venous = "venous_malformation" in procedure
        yield from sclerosants.ethanol(catalog, weight, total_ml=amount, in_venous_malformation=venous)
    elif product.id == "sts":
        yield from sclerosants.sodium_tetradecyl(
            catalog,
            total_ml=amount,
            form=sclerosants.FOAM if "foam" in words else None,
            weight_kg=weight,
            age_years=case.age_years,
            in_malformation="malformation" in procedure,
        )
    elif product.id == "polidocanol":
        name = next((one for one in ("asclera", "varithena") if one in words), None)
        if name is not None:
            yield from sclerosants.polidocanol(catalog, name, total_ml=amount)
    elif product.id == "lipiodol":
        route = oil_and_drug.LYMPHATIC if "lymph" in procedure else None
        if case.procedure.category == _ONCOLOGIC:
            route = oil_and_drug.HEPATIC
        if route is not None:
            yield from oil_and_drug.lipiodol(
                catalog, amount, route, weight_kg=weight, age_years=case.age_years
            )
        dose, height = _doxorubicin_mg(case), case.facts.patient.height_cm or None
        if dose is not None and route == oil_and_drug.HEPATIC:
            surface = body_surface_mosteller(weight, height) if weight and height else None
            yield from oil_and_drug.doxorubicin_in_oil(catalog, dose, None, surface)
    elif product.material_class == "drug_eluting_bead":
        dose = _doxorubicin_mg(case)
        if dose is not None:
            yield from oil_and_drug.doxorubicin_in_beads(catalog, dose, amount or None)


def _words(row: Embolic) -> str:
    return " ".join(word for word in (row.material, row.purpose, row.intent) if word).lower()


def _doxorubicin_mg(case: Situation) -> float | None:
    doses = [
        one.dose
        for one in case.facts.infusions
        if one.drug.strip().lower() == _DOXORUBICIN and one.dose is not None and (one.unit or "") == "mg"
    ]
    return sum(doses) if doses else None


def _findings(one: SizeAnswer, placed: Placed) -> Iterator[Finding]:
    status = _STATUS[one.verdict]
    if status is Status.STOP and one.is_recalled:
        status = Status.CAUTION
    if status is Status.OK and one.level == INFO:
        status = Status.INFO
    needs: tuple[str, ...] = ()
    if status is Status.NOT_ASSESSED:
        needs = tuple(_path(need, placed) for need in one.needs)
    title = one.why.partition(". ")[0].rstrip(".") + "."
    yield Finding(
        rule=f"{TOPIC}.{one.rule}",
        topic=TOPIC,
        status=status,
        title=shortened(f"{placed.text}: {title[:1].lower()}{title[1:]}" if needs else title),
        detail=one.why,
        action=_action(status),
        values=dict(one.values),
        needs=needs,
        field=needs[0] if needs else placed.need(_field(placed)),
        evidence=one.evidence,
        sources=one.sources,
    )


def _path(need: str, placed: Placed) -> str:
    return _FIELDS.get(need) or placed.need(_ROW_FIELDS.get(need, need))


def _field(placed: Placed) -> str:
    names = ("size_um", "diameter_mm", "amount")
    return next((name for name in names if getattr(placed.part, name) is not None), "material")


def _action(status: Status) -> str:
    if status is Status.STOP:
        return "Change the size or the amount, or record the reason."
    return (
        "Check the label; change the size or the amount, or record the reason."
        if status is Status.CAUTION
        else ""
    )


def _radioactive(case: Situation, placed: Placed) -> Iterator[Finding]:
    """The plan has no field for lung shunt and activity: say that the lung dose is not worked out here."""
    product = placed.embolic
    if product is None or product.id not in case.catalog.sizing_rules["y90_lung_dose"].applies_to:
        return
    rule = case.catalog.sizing_rules["y90_lung_dose"]
    yield finding(
        rule,
        "sizing.y90_lung_dose",
        Status.INFO,
        "Lung shunt and lung dose are not part of the plan: work them out before the dose is ordered.",
        detail=f"Lung dose in Gy is {rule.number('gy_kg_per_gbq'):g} times activity in GBq times "
        f"shunt fraction divided by lung mass ({rule.number('lung_mass_kg'):g} kg unless measured). At most "
        f"{rule.number('max_single_gy'):g} Gy a session and {rule.number('max_cumulative_gy'):g} Gy in all.",
        field=placed.need("material"),
    )
