"""Without any figure no rule says that it fits: each asks for what it misses."""

from __future__ import annotations

import pytest

from irplanner.planning.device_fit import (
    closure,
    coils,
    expiry,
    implants,
    lengths,
    liquids,
    lumens,
    particles,
    plugs,
    pressure,
    reactions,
    wires,
)
from irplanner.planning.device_fit.verdicts import Verdict
from tests.planning.any_case import catalog

PACK = catalog()
ONYX, LIPIODOL, SWELLING = (PACK.embolic_products[one] for one in ("evoh_onyx", "lipiodol", "deb_saap"))
PLUG, ANGIO_SEAL = PACK.embolic_products["avp_2"], [PACK.closure_devices["angio_seal_6f"]]

UNKNOWN = {
    "wire_in_catheter": lambda: wires.wire_in_catheter(PACK, None, None),
    "wire_in_needle": lambda: wires.wire_in_needle(PACK, None, None),
    "wire_platform_match": lambda: wires.wire_platform_match(PACK, None, None),
    "catheter_in_sheath": lambda: lumens.catheter_in_sheath(PACK, None, None),
    "label_minimum_lumen": lambda: lumens.label_minimum_lumen(PACK, None, None),
    "coaxial_pair": lambda: wires.coaxial_pair(PACK, None, None),
    "guide_vs_sheath_trap": lambda: lumens.guide_vs_sheath_trap(PACK, None, None),
    "microcatheter_in_catheter": lambda: lumens.microcatheter_in_catheter(PACK, None, None),
    "coil_primary_lower": lambda: coils.coil_primary_lower(PACK, None, None),
    "coil_label_window": lambda: coils.coil_label_window(PACK, None, None, None),
    "coil_side_holes": lambda: coils.coil_side_holes(PACK, None),
    "coil_no_doubling": lambda: coils.coil_no_doubling(PACK, None, None, None),
    "sphere_compressible": lambda: particles.sphere_compressible(PACK, None, None, None),
    "particle_rigid": lambda: particles.particle_rigid(PACK, None, None, None),
    "sphere_swelling": lambda: particles.sphere_swelling(PACK, None, None, None, None, 0.0, SWELLING),
    "particle_vs_shunt": lambda: particles.particle_vs_shunt(PACK, None, None),
    "particle_vs_vessel": lambda: particles.particle_vs_vessel(PACK, None, None),
    "plug_in_lumen": lambda: plugs.plug_in_lumen(PACK, PLUG, None),
    "plug_vs_vessel": lambda: plugs.plug_vs_vessel(PACK, PLUG, None, None),
    "coil_vs_vessel": lambda: coils.coil_vs_vessel(PACK, None, None),
    "dmso": lambda: liquids.dmso(PACK, ONYX, None, None),
    "oil_ware": lambda: liquids.oil_ware(PACK, LIPIODOL, None),
    "nbca_flush": lambda: liquids.nbca_flush(PACK, None),
    "liquid_dead_space": lambda: liquids.liquid_dead_space(PACK, None, None),
    "closure_sheath": lambda: closure.closure_sheath(PACK, ANGIO_SEAL, None),
    "closure_vessel": lambda: closure.closure_vessel(PACK, ANGIO_SEAL, None, None),
    "closure_allergy": lambda: closure.closure_allergy(PACK, ANGIO_SEAL, None),
    "sheath_vs_artery": lambda: closure.sheath_vs_artery(PACK, None, None, None),
    "stent_sheath": lambda: implants.stent_sheath(PACK, None, None, "Stent", None),
    "stent_vessel": lambda: implants.stent_vessel(PACK, None, None, None, None),
    "filter_cava": lambda: implants.filter_cava(PACK, None, None),
    "length_catheter": lambda: lengths.length_catheter(PACK, None, None, None),
    "length_microcatheter": lambda: lengths.length_microcatheter(PACK, None, None, None, None),
    "length_exchange_wire": lambda: lengths.length_exchange_wire(PACK, None, None, None),
    "pressure": lambda: pressure.pressure(PACK, None, {"Catheter": None}),
    "expiry": lambda: expiry.expiry(PACK, None, None),
    "side_allergy": lambda: reactions.side_allergy(PACK, LIPIODOL, None),
}


def test_every_rule_of_the_pack_is_asked_here():
    assert set(UNKNOWN) == set(PACK.fit_rules)


@pytest.mark.parametrize("rule", UNKNOWN)
def test_a_rule_without_figures_cannot_tell_and_says_what_it_needs(rule):
    answer = UNKNOWN[rule]()

    assert answer.rule == rule
    assert answer.verdict is Verdict.CANNOT_TELL
    assert answer.needs
