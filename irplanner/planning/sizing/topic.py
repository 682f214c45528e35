"""Findings `sizing.<rule>` for the planned embolics: band by territory, oversizing, amounts and doses.

That a coil or plug is not below its vessel is a matter of fit and said there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from irplanner.catalog.schema.materials import EmbolicProduct
from irplanner.models.enums import Status
from irplanner.planning.device_fit.embolic_rules import is_particle
from irplanner.planning.device_fit.parts import Placed, part_of_embolic
from irplanner.planning.device_fit.verdicts import INFO
from irplanner.planning.facts import Embolic
from irplanner.planning.laboratory.kidney_formulas import body_surface_mosteller
from irplanner.planning.outcome import Finding
from irplanner.planning.procedure_rules.infusion_doses import whole_dose
from irplanner.planning.sizing import (
    implants,
    liquids,
    oil_and_drug,
    oil_mixture,
    particles,
    radioembolization,
    sclerosants,
)
from irplanner.planning.sizing.size_answer import SizeAnswer, SizeVerdict, open_answer
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.wording import shortened

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

TOPIC = "sizing"
_ONCOLOGIC = "oncologic_transarterial"
_DOXORUBICIN = "doxorubicin"
# Fields of a case that settle what the rules call by other names; those of a row are added for each.
_FIELDS = {"kg": "patient.weight_kg", "age_years": "patient.age_years", "bsa": "patient.height_cm"}
_ROW_FIELDS = {
    "band_um": "size_um",
    "bed": "territory",
    "total_ml": "amount",
    "lipiodol_ml": "amount",
    "gbq": "amount",
    "lsf_pct": "lung_shunt_percent",
    "coil_length_cm": "length_cm",
    "nbca_pct": "glue_percent",
    "shunt_excluded": "shunt_um",
}
# Materials whose amount has a limit: the rule that asks for it, and its unit.
_AMOUNTS = {
    "ethanol": ("ethanol_session_max", "ml"),
    "sts": ("sts_session_max_us", "ml"),
    "polidocanol": ("polidocanol_asclera_max", "ml"),
    "lipiodol": ("lipiodol_max_hepatic", "ml"),
    "thrombin": ("thrombin_max", "iu"),
}
_PIECES = frozenset({"piece", "pieces"})
_GBQ = "gbq"
_WHOLE = 100.0  # percent
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
        answer.findings += oil_mixture.mixture_findings(case, row, path)
    return answer


def _answers(case: Situation, row: Embolic, placed: Placed) -> Iterator[SizeAnswer]:
    product, part = placed.embolic, placed.part
    if placed.is_coil:
        if part.diameter_mm is not None and part.target_vessel_mm is not None:
            found = implants.coil_size(case.catalog, part.target_vessel_mm, _bed(case, row), part.diameter_mm)
            # an undersized loop, and one that is not, is said by `fit.coil_vs_vessel`
            yield from (one for one in found if one.rule != "coil_undersize" or one.needs)
        if row.sac_mm:
            yield from _coils_in_sac(case, row, placed, row.sac_mm)
    elif is_particle(product):
        territory = _territory(case, row)
        if territory is not None:
            none_seen = None if row.shunt_um is None else row.shunt_um == 0
            yield from particles.particle_band(
                case.catalog, territory, part.size_um, product, shunt_excluded=none_seen
            )
    if product is not None:
        yield from _given(case, row, product)
    mixed_oil = oil_mixture.oil_ml(row)
    if mixed_oil is not None and (product is None or product.id != oil_mixture.OIL):
        yield from _oil(case, row, mixed_oil)
    if product is None:
        return
    limited = _AMOUNTS.get(product.id)
    unit = (row.unit or "").strip().lower()
    if limited is not None and (part.amount is None or unit != limited[1]):
        yield open_answer(case.catalog.sizing_rules[limited[0]], ["unit" if part.amount else "amount"])
    elif part.amount is not None:
        yield from _amounts(case, row, product, part.amount, unit)


def _coils_in_sac(case: Situation, row: Embolic, placed: Placed, sac_mm: float) -> Iterator[SizeAnswer]:
    """The framing coil against the sac, and how many such coils fill it."""
    axes = (sac_mm,)
    yield implants.first_coil_in_sac(case.catalog, axes, placed.part.diameter_mm)
    primary, product = row.coil_primary_in, placed.embolic
    if primary is None and product is not None and len(product.sizes.primary_in) == 1:
        primary = product.sizes.primary_in[0]
    coils = placed.part.amount if (row.unit or "").strip().lower() in _PIECES else None
    volume = implants.sac_volume_mm3(axes)
    yield implants.coil_packing(case.catalog, volume, primary, placed.part.length_cm, coils)


def _given(case: Situation, row: Embolic, product: EmbolicProduct) -> Iterator[SizeAnswer]:
    """How it is prepared and injected, where the plan says so, and the lung dose of radioactive spheres."""
    catalog, rules = case.catalog, case.catalog.sizing_rules
    if product.id in rules["nbca_ratio"].applies_to and row.glue_percent:
        yield liquids.glue_ratio(catalog, min(row.glue_percent, _WHOLE))
    if product.id in rules["dmso_rate"].applies_to and row.rate_ml_min is not None:
        yield liquids.dmso_rate(catalog, row.rate_ml_min)
    if product.id in rules["dmso_shake"].applies_to and row.shaken_min is not None:
        yield liquids.dmso_shake(catalog, row.shaken_min)
    if product.id in rules["y90_lung_dose"].applies_to:
        yield from _lung(case, row, product)


def _lung(case: Situation, row: Embolic, product: EmbolicProduct) -> Iterator[SizeAnswer]:
    activity = row.amount if (row.unit or "").strip().lower() == _GBQ else None
    shunt = row.lung_shunt_percent
    if product.id == radioembolization.RESIN:
        yield radioembolization.lung_shunt_resin(case.catalog, shunt, activity)
    yield radioembolization.lung_dose(
        case.catalog,
        activity or None,
        shunt,
        lung_mass_kg=row.lung_mass_kg or None,
        prior_gy=row.prior_lung_gy,
        product=product.id,
    )


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
        yield from sclerosants.ethanol(
            catalog,
            weight,
            total_ml=amount,
            bolus_ml=row.per_injection_ml,
            in_venous_malformation=venous,
        )
    elif product.id == "sts":
        yield from sclerosants.sodium_tetradecyl(
            catalog,
            total_ml=amount,
            per_injection_ml=row.per_injection_ml,
            form=sclerosants.FOAM if "foam" in words else None,
            weight_kg=weight,
            age_years=case.age_years,
            in_malformation="malformation" in procedure,
        )
    elif product.id == "polidocanol":
        name = next((one for one in ("asclera", "varithena") if one in words), None)
        if name is not None:
            yield from sclerosants.polidocanol(
                catalog, name, total_ml=amount, per_injection_ml=row.per_injection_ml
            )
    elif product.id == "lipiodol":
        yield from _oil(case, row, oil_mixture.oil_ml(row) or amount)
    elif product.material_class == "drug_eluting_bead":
        dose = _doxorubicin_mg(case)
        if dose is not None:
            yield from oil_and_drug.doxorubicin_in_beads(catalog, dose, amount or None)


def _oil(case: Situation, row: Embolic, oil_ml: float) -> Iterator[SizeAnswer]:
    """The limits of iodized oil by its route, and of doxorubicin in it."""
    patient = case.facts.patient
    weight, height = patient.weight_kg or None, patient.height_cm or None
    route = oil_and_drug.LYMPHATIC if "lymph" in case.procedure.id else None
    if case.procedure.category == _ONCOLOGIC:
        route = oil_and_drug.HEPATIC
    if route is not None:
        yield from oil_and_drug.lipiodol(
            case.catalog,
            oil_ml,
            route,
            weight_kg=weight,
            age_years=case.age_years,
            rate_ml_min=row.rate_ml_min,
        )
    dose = _doxorubicin_mg(case)
    if dose is not None and route == oil_and_drug.HEPATIC:
        surface = body_surface_mosteller(weight, height) if weight and height else None
        yield from oil_and_drug.doxorubicin_in_oil(case.catalog, dose, None, surface)


def _words(row: Embolic) -> str:
    return " ".join(word for word in (row.material, row.purpose, row.intent) if word).lower()


def _doxorubicin_mg(case: Situation) -> float | None:
    """Return the doxorubicin of infusions and of oil mixtures in mg; None while one of them is open."""
    patient = case.facts.patient
    weight, height = patient.weight_kg or None, patient.height_cm or None
    surface = body_surface_mosteller(weight, height) if weight and height else None
    rows = [one for one in case.facts.infusions if one.drug.strip().lower() == _DOXORUBICIN]
    doses = [whole_dose(one, weight, surface) for one in rows]
    in_mg = [one[0] for one in doses if one is not None and one[1] == "mg"]
    mixed = [one for one in case.facts.embolics if (one.mix_drug or "").strip().lower() == _DOXORUBICIN]
    in_oil = [one.mix_drug_mg for one in mixed if one.mix_drug_mg]
    count = len(rows) + len(mixed)
    return sum(in_mg) + sum(in_oil) if count and len(in_mg) + len(in_oil) == count else None


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
        detail="" if one.why.rstrip(".") == title.rstrip(".") and not needs else one.why,
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
