"""What a case will use (radiation, contrast, sedation, an implant ...): as planned, else as usual.

Where the plan is silent and the procedure's usual options differ, the answer is None: unknown.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.procedures import Procedure
from irplanner.models.enums import ContrastRoute
from irplanner.planning.contrast.agent import GAS, IODINATED, kind_of_contrast
from irplanner.planning.rules.conditions import Known

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

IONIZING = frozenset({"fluoroscopy", "ct", "cbct"})
SEDATING = frozenset({"moderate_sedation", "mac_deep", "general"})
BEYOND_LOCAL = SEDATING | {"regional"}
DEEP = frozenset({"mac_deep", "general"})
LEFT_IN_BODY = frozenset(
    {"stent", "covered_stent", "stent_graft", "filter", "occluder", "port", "lead", "generator", "pump"}
    | {"central_catheter", "cement_kit", "drainage_catheter"}
)
INFUSION = "intra_arterial_infusion"
# Drugs that go on through an arterial line; a vasodilator given through the catheter by hand is none.
INFUSED_ROLES = frozenset({"thrombolytic", "chemotherapy", "vasoconstrictor", "protease_inhibitor"})
WRIST = frozenset({"radial_artery", "distal_radial_artery", "ulnar_artery"})
RADIOACTIVE = frozenset({"y90_glass", "y90_resin"})
SPECIMEN_KINDS = frozenset({"specimen", "biopsy_device"})
GROUNDED_KINDS = frozenset({"rf_cannula"})


def procedure_values(procedure: Procedure, catalog: Catalog) -> dict[str, Known | None]:
    """Return the catalog's side of the vocabulary: `procedure.*`."""
    kinds = [catalog.access_sites[option.site].kind for option in procedure.access_options]
    return {
        "procedure.id": procedure.id,
        "procedure.name": procedure.name,
        "procedure.category": procedure.category,
        "procedure.body_region": procedure.body_region,
        "procedure.laterality": procedure.laterality,
        "procedure.needs_side": needs_side(procedure),
        "procedure.needs_level": needs_level(procedure),
        "procedure.antibiotic": procedure.antibiotic.value,
        "procedure.bleeding": procedure.bleeding.value,
        "procedure.contrast_route": procedure.contrast.route,
        "procedure.drugs": [row.drug for row in procedure.drugs],
        "procedure.drug_roles": _distinct(row.role for row in procedure.drugs),
        "procedure.drug_routes": _distinct(row.route for row in procedure.drugs),
        "procedure.device_kinds": _distinct(row.kind for row in procedure.device_list),
        "procedure.guidance": list(procedure.guidance),
        "procedure.labs": list(procedure.labs),
        "procedure.materials": [option.material for option in procedure.embolic_options],
        "procedure.anesthesia_options": list(procedure.anesthesia_options),
        "procedure.access_sites": _distinct(option.site for option in procedure.access_options),
        "procedure.access_kinds": _distinct(kinds),
        "procedure.duration_max_min": procedure.duration_min[1],
        "procedure.observation_max_h": procedure.post_care.observation_h[1],
        "procedure.bed_rest_max_h": procedure.post_care.bed_rest_h[1],
    }


def used_in(case: Situation) -> dict[str, Known | None]:
    """Return the `uses.*` side of the vocabulary for one case."""
    procedure, facts = case.procedure, case.facts
    guidance, anesthesia = facts.access.guidance, facts.anesthesia.type
    listed = {row.kind for row in procedure.device_list if not row.optional}
    planned = {device.kind for device in facts.devices}
    materials = {embolic.material for embolic in facts.embolics}
    roles = {row.role for row in procedure.drugs}
    return {
        "uses.ionizing_radiation": _ionizing(case),
        "uses.ultrasound": _among({"ultrasound"}, guidance, procedure.guidance),
        "uses.ct": _among({"ct"}, guidance, procedure.guidance),
        "uses.mr": _among({"mr"}, guidance, procedure.guidance),
        "uses.sedation": _one_of(SEDATING, anesthesia, procedure.anesthesia_options),
        "uses.beyond_local": _one_of(BEYOND_LOCAL, anesthesia, procedure.anesthesia_options),
        "uses.deep_sedation": _one_of(DEEP, anesthesia, procedure.anesthesia_options),
        **_access(case),
        "uses.embolic": bool(materials or procedure.embolic_options),
        "uses.implant": bool((listed | planned) & LEFT_IN_BODY),
        "uses.radioactive": bool(materials & RADIOACTIVE) or "radiopharmaceutical" in roles,
        "uses.specimen": procedure.category == "biopsy" or bool((listed | planned) & SPECIMEN_KINDS),
        "uses.grounding_pad": bool((listed | planned) & GROUNDED_KINDS)
        or any("grounding pad" in row.item for row in procedure.device_list),
        "uses.chemotherapy": "chemotherapy" in roles,
        "uses.thrombolytic": "thrombolytic" in roles,
        "uses.any_drug": bool(procedure.drugs or facts.infusions or facts.anesthesia.drugs)
        or anesthesia != "none",
        "uses.drain": "drainage_catheter" in listed | planned,
        "uses.antibiotic": procedure.antibiotic.value != "none",
        "uses.intra_arterial_drug": procedure.category == INFUSION
        or any("IA" in row.route and row.role in INFUSED_ROLES for row in procedure.drugs)
        or any(infusion.route == "ia" for infusion in facts.infusions),
        **_contrast(case),
    }


def _ionizing(case: Situation) -> bool | None:
    """Ultrasound planned for the puncture of a vessel does not take X-rays out of the procedure itself."""
    planned, usual = case.facts.access.guidance, case.procedure.guidance
    if planned is None or not IONIZING.isdisjoint(planned):
        return _among(IONIZING, planned, usual)
    kinds = {case.catalog.access_sites[option.site].kind for option in case.procedure.access_options}
    if kinds.isdisjoint({"arterial", "venous"}):
        return False
    return True if usual and usual[0] in IONIZING else _among(IONIZING, None, usual)


def needs_side(procedure: Procedure) -> bool:
    return procedure.laterality in {"side", "side_and_level"}


def needs_level(procedure: Procedure) -> bool:
    return procedure.laterality in {"level", "side_and_level"}


def _access(case: Situation) -> dict[str, Known | None]:
    """Without a chosen site the procedure's usual ones count."""
    options = [option.site for option in case.procedure.access_options]
    kinds = [case.catalog.access_sites[site].kind for site in options]
    chosen = case.access_site
    kind = chosen.kind if chosen else None
    return {
        "uses.arterial_access": _one_of({"arterial"}, kind, kinds),
        "uses.vascular_access": _one_of({"arterial", "venous"}, kind, kinds),
        "uses.natural_orifice": _one_of({"natural_orifice"}, kind, kinds),
        "uses.radial_access": _one_of(WRIST, chosen.id if chosen else None, options),
    }


def _contrast(case: Situation) -> dict[str, Known | None]:
    """Without a planned route the procedure's usual one counts: it is asked about, not left out."""
    planned = case.facts.contrast.route
    route = case.procedure.contrast.route if planned is None else str(planned)
    kind = kind_of_contrast(case)
    return {
        "uses.contrast": route != ContrastRoute.NONE and kind != GAS,
        "uses.iodinated_contrast": route != ContrastRoute.NONE and kind == IODINATED,
        "uses.vascular_contrast": route in {ContrastRoute.INTRA_ARTERIAL, ContrastRoute.INTRAVENOUS},
    }


def _among(wanted: Iterable[str], planned: Iterable[str] | None, usual: Iterable[str]) -> bool | None:
    """Say whether the planned words hold a wanted one; None when nothing is planned and options differ."""
    wanted = frozenset(wanted)
    if planned is not None:
        return not wanted.isdisjoint(planned)
    return (
        None
        if not wanted.isdisjoint(usual) and not wanted.issuperset(usual)
        else not wanted.isdisjoint(usual)
    )


def _one_of(wanted: Iterable[str], planned: str | None, usual: Iterable[str]) -> bool | None:
    return _among(wanted, None if planned is None else [planned], usual)


def _distinct(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))
