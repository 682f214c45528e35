"""Contrast calculators: kidney thresholds, metformin, volume limits, iodine, Mehran, carbon dioxide."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.planning.calculators.calculator import Answer, Calculator, not_applicable
from irplanner.planning.calculators.inputs import Input, Kind, Values
from irplanner.planning.contrast.kidney_risk import (
    FIRST,
    INTENSIVE,
    INTRAVENOUS,
    SECOND,
    acr_nkf_prophylaxis,
    esur_risk,
)
from irplanner.planning.contrast.metformin import Exposure, metformin_verdict

_EGFR = Input("egfr", required=False)
_AKI = Input("aki", Kind.FLAG, "recent or current acute kidney injury", required=False, unticked=False)
_ROUTE = Input(
    "route",
    Kind.CHOICE,
    required=False,
    choices=("ia", "iv"),
    spellings={"intra_arterial": "ia", "intravenous": "iv", "arterial": "ia", "venous": "iv"},
)
_ESUR_ROUTE = Input(
    "route",
    Kind.CHOICE,
    choices=(INTRAVENOUS, FIRST, SECOND, INTENSIVE),
    spellings={
        "iv": INTRAVENOUS,
        "ia_first_pass": FIRST,
        "first_pass": FIRST,
        "ia_second_pass": SECOND,
        "second_pass": SECOND,
        "intensive_care": INTENSIVE,
        "icu": INTENSIVE,
    },
)


def _flag(name: str, meaning: str = "") -> Input:
    return Input(name, Kind.FLAG, meaning, required=False, unticked=False)


def _acr_nkf(values: Values, catalog: Catalog) -> Answer:
    verdict = acr_nkf_prophylaxis(
        catalog,
        egfr=values.number_or_none("egfr"),
        aki=values.flag("aki"),
        dialysis=values.flag("maintenance_dialysis"),
    )
    if verdict.code is None or verdict.row is None:
        raise values.missing("egfr")
    return Answer(
        {"prophylaxis": verdict.code, "because": verdict.because},
        verdict.row.sources,
        verdict.row.evidence,
        formula=verdict.row.text,
        notes=("Intravenous contrast only; the statement sets no arterial threshold.",),
    )


def _esur(values: Values, catalog: Catalog) -> Answer:
    verdict = esur_risk(
        catalog, values.text("route"), egfr=values.number_or_none("egfr"), aki=values.flag("aki")
    )
    if verdict.code is None or verdict.row is None:
        raise values.missing("egfr")
    return Answer(
        {"at_risk": verdict.code == "at_risk", "because": verdict.because},
        verdict.row.sources,
        verdict.row.evidence,
        formula=verdict.row.text,
    )


def _first_pass(values: Values, catalog: Catalog) -> Answer:
    wanted = values.text("injection_site").lower().replace(" ", "_")
    site = catalog.injection_sites.get(_SITE_SPELLINGS.get(wanted, wanted))
    points = catalog.practice_points
    if site is None:
        point = points["contrast.first_pass"]
        known = ", ".join(catalog.injection_sites)
        reason = f"{values.text('injection_site')!r} is not in the list; known: {known}."
        return not_applicable(reason, point.sources, point.evidence)
    point = points[f"contrast.{site.exposure}"]
    return Answer({"exposure": site.exposure}, site.sources, site.evidence, formula=point.text)


_SITE_SPELLINGS = {
    "left_heart": "left_ventricle",
    "suprarenal_aorta": "suprarenal_abdominal_aorta",
    "suprarenal": "suprarenal_abdominal_aorta",
    "renal": "renal_artery",
    "renal_arteries": "renal_artery",
    "infrarenal_abdominal_aorta": "infrarenal_aorta",
    "infrarenal": "infrarenal_aorta",
    "pulmonary": "pulmonary_artery",
    "carotid": "carotid_artery",
    "subclavian": "subclavian_artery",
    "coronary": "coronary_artery",
    "coronary_arteries": "coronary_artery",
    "mesenteric": "mesenteric_artery",
    "mesenteric_arteries": "mesenteric_artery",
    "iliac_artery": "infrarenal_arteries",
    "femoral_artery": "infrarenal_arteries",
}


def _metformin_acr(values: Values, catalog: Catalog) -> Answer:
    return _metformin(
        values,
        catalog,
        "acr",
        renal_emboli=values.flag("arterial_study_with_renal_emboli_risk"),
        aki=values.flag("aki"),
    )


def _metformin_fda(values: Values, catalog: Catalog) -> Answer:
    return _metformin(
        values,
        catalog,
        "fda",
        route=values.text_or_none("route"),
        conditions={
            "chronic_liver_disease": values.flag("liver_disease"),
            "heart_failure": values.flag("heart_failure"),
            "alcoholism": values.flag("alcoholism"),
        },
    )


def _metformin_esur(values: Values, catalog: Catalog) -> Answer:
    return _metformin(values, catalog, "esur10", first_pass=values.flag("first_pass"), aki=values.flag("aki"))


def _metformin(
    values: Values,
    catalog: Catalog,
    document: str,
    *,
    aki: bool | None = None,
    route: str | None = None,
    first_pass: bool | None = None,
    renal_emboli: bool | None = None,
    conditions: dict[str, bool | None] | None = None,
) -> Answer:
    rules = catalog.metformin_rules[document]
    seen = Exposure(
        egfr=values.number_or_none("egfr"),
        aki=aki,
        route=route,
        first_pass=first_pass,
        renal_emboli=renal_emboli,
        conditions=conditions or {},
    )
    verdict = metformin_verdict(rules, seen)
    if verdict.code is None:
        raise values.missing(*verdict.needs)
    return Answer(
        {"metformin": verdict.code, "because": list(verdict.because), "restart": rules.restart},
        rules.sources,
        rules.evidence,
        formula=f"continue: {rules.keep}; stop: {rules.stop}",
        notes=("Documents differ; the site's policy says which one leads.",),
    )


def _gas_allowed(values: Values, catalog: Catalog) -> Answer:
    wanted = values.text("site").lower().replace(" ", "_")
    site = catalog.gas_sites.get(_GAS_SPELLINGS.get(wanted, wanted))
    limit = catalog.practice_points["contrast.gas_limit"]
    if site is None:
        known = ", ".join(catalog.gas_sites)
        return not_applicable(
            f"{values.text('site')!r} is not in the list; known: {known}.", limit.sources, limit.evidence
        )
    return Answer({"allowed": site.allowed}, site.sources, site.evidence, formula=limit.text)


_GAS_SPELLINGS = {
    "aorta_thoracic": "thoracic_aorta",
    "ascending_aorta": "thoracic_aorta",
    "aortic_arch": "thoracic_aorta",
    "coronary": "coronary_arteries",
    "coronary_artery": "coronary_arteries",
    "cerebral": "cerebral_circulation",
    "cerebral_arteries": "cerebral_circulation",
    "carotid_artery": "cerebral_circulation",
    "vertebral_artery": "cerebral_circulation",
    "renal_artery": "renal_arteries",
    "mesenteric_artery": "mesenteric_arteries",
    "iliac_artery": "iliac_arteries",
    "femoral_artery": "lower_extremity_arteries",
    "popliteal_artery": "lower_extremity_arteries",
    "lower_limb_arteries": "lower_extremity_arteries",
    "infrarenal_aorta": "abdominal_aorta",
    "hepatic_artery": "visceral_arteries",
    "brachial_artery": "upper_extremity_arteries",
}

CALCULATORS = (
    Calculator(
        "contrast_kidney_acr_nkf_iv",
        "Kidney protection before intravenous contrast, ACR-NKF 2020",
        (_EGFR, _AKI, _flag("maintenance_dialysis")),
        _acr_nkf,
        ("prophylaxis", "because"),
    ),
    Calculator(
        "contrast_kidney_esur10",
        "Kidney at risk by route, ESUR 10",
        (_ESUR_ROUTE, _EGFR, _AKI),
        _esur,
        ("at_risk", "because"),
    ),
    Calculator(
        "contrast_first_pass_site",
        "First or second pass of the kidneys by injection site",
        (Input("injection_site", Kind.TEXT),),
        _first_pass,
        ("exposure",),
    ),
    Calculator(
        "metformin_acr",
        "Metformin and contrast, ACR Manual",
        (_EGFR, _AKI, _flag("arterial_study_with_renal_emboli_risk")),
        _metformin_acr,
        ("metformin", "because", "restart"),
    ),
    Calculator(
        "metformin_fda",
        "Metformin and contrast, FDA label wording of 2016",
        (_EGFR, _ROUTE, _flag("liver_disease"), _flag("heart_failure"), _flag("alcoholism")),
        _metformin_fda,
        ("metformin", "because", "restart"),
    ),
    Calculator(
        "metformin_esur10",
        "Metformin and contrast, ESUR 10",
        (_EGFR, _AKI, _flag("first_pass")),
        _metformin_esur,
        ("metformin", "because", "restart"),
    ),
    Calculator(
        "co2_arterial_allowed",
        "May carbon dioxide go into this artery?",
        (Input("site", Kind.TEXT),),
        _gas_allowed,
        ("allowed",),
    ),
)
