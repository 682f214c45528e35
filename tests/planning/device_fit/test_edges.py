"""Every rule of fit below, at and above its edge."""

from __future__ import annotations

import pytest

from irplanner.models.enums import Evidence
from irplanner.planning.device_fit.reactions import side_allergy
from irplanner.planning.device_fit.verdicts import Verdict
from tests.planning.any_case import catalog
from tests.planning.device_fit.asked import CAUTION, FITS, NO, OPEN, question, verdict

EDGES = [
    # wires: 0.001 in of clearance without a label, the label itself is allowed
    ("wire_in_catheter", "wire_in=0.035 lumen_in=0.0361", FITS),
    ("wire_in_catheter", "wire_in=0.035 lumen_in=0.036", FITS),
    ("wire_in_catheter", "wire_in=0.035 lumen_in=0.0359", NO),
    ("wire_in_catheter", "wire_in=0.018 lumen_in=0.010 label_max_wire_in=0.018", FITS),
    ("wire_in_catheter", "wire_in=0.0181 lumen_in=0.030 label_max_wire_in=0.018", NO),
    ("wire_in_needle", "wire_in=0.018 gauge=21", FITS),
    ("wire_in_needle", "wire_in=0.021 gauge=21", NO),
    ("wire_in_needle", "wire_in=0.035 gauge=18", NO),
    ("wire_in_needle", "wire_in=0.035 gauge=18 label_max_wire_in=0.035", FITS),
    ("wire_in_needle", "wire_in=0.038 gauge=18 label_max_wire_in=0.035", NO),
    ("wire_in_needle", "wire_in=0.035 gauge=18 id_mm=0.9", FITS),
    ("wire_in_needle", "wire_in=0.035 gauge=18 id_mm=0.889", NO),
    ("wire_platform_match", "wire_in=0.014 device_wire_in=0.018", CAUTION),
    ("wire_platform_match", "wire_in=0.018 device_wire_in=0.018", FITS),
    ("wire_platform_match", "wire_in=0.021 device_wire_in=0.018", NO),
    ("coaxial_pair", "needle_g=18 coaxial_g=16", FITS),
    ("coaxial_pair", "needle_g=18 coaxial_g=17", FITS),
    ("coaxial_pair", "needle_g=18 coaxial_g=18", CAUTION),
    # tubes in tubes
    ("catheter_in_sheath", "catheter_fr=4 sheath_fr=5", FITS),
    ("catheter_in_sheath", "catheter_fr=5 sheath_fr=5", FITS),
    ("catheter_in_sheath", "catheter_fr=5.1 sheath_fr=5", NO),
    ("catheter_in_sheath", "guide_fr=8 sheath_fr=6", NO),
    ("microcatheter_in_catheter", "micro_fr=2.7 parent_id_in=0.038", FITS),
    ("microcatheter_in_catheter", "micro_od_mm=0.95 parent_id_mm=1.0", FITS),
    ("microcatheter_in_catheter", "micro_od_mm=0.951 parent_id_mm=1.0", CAUTION),
    ("microcatheter_in_catheter", "micro_od_mm=0.999 parent_id_mm=1.0", CAUTION),
    ("microcatheter_in_catheter", "micro_od_mm=1.0 parent_id_mm=1.0", NO),
    ("microcatheter_in_catheter", "micro_fr=3 parent_id_mm=1", NO),
    ("label_minimum_lumen", "micro_fr=2.4 parent_id_in=0.04 label_min_in=0.041", NO),
    ("label_minimum_lumen", "micro_fr=2.4 parent_id_in=0.041 label_min_in=0.041", FITS),
    ("label_minimum_lumen", "burr_mm=1.75 guide_fr=6", FITS),
    ("label_minimum_lumen", "burr_mm=1.76 guide_fr=6", NO),
    ("label_minimum_lumen", "burr_mm=1.76 guide_fr=7", FITS),
    ("label_minimum_lumen", "burr_mm=2 guide_fr=7", FITS),
    ("label_minimum_lumen", "burr_mm=2.01 guide_fr=7", NO),
    ("label_minimum_lumen", "burr_mm=2.5 guide_fr=8", FITS),
    ("label_minimum_lumen", "stents=2 guide_fr=6", NO),
    ("label_minimum_lumen", "stents=2 guide_fr=7", FITS),
    ("label_minimum_lumen", "stents=3 guide_fr=6", NO),
    ("label_minimum_lumen", "stents=3 guide_fr=8", OPEN),
    ("label_minimum_lumen", "stents=1 guide_fr=6", OPEN),
    ("guide_vs_sheath_trap", "guide_fr=8 sheath_od_mm=2.6", FITS),
    # coils
    ("coil_primary_lower", "coil_primary_in=0.018 lumen_in=0.0179", NO),
    ("coil_primary_lower", "coil_primary_in=0.018 lumen_in=0.018", NO),
    ("coil_primary_lower", "coil_primary_in=0.018 lumen_in=0.0181", FITS),
    ("coil_label_window", "coil_label_min_in=0.021 coil_label_max_in=0.027 lumen_in=0.0209", NO),
    ("coil_label_window", "coil_label_min_in=0.021 coil_label_max_in=0.027 lumen_in=0.021", FITS),
    ("coil_label_window", "coil_label_min_in=0.021 coil_label_max_in=0.027 lumen_in=0.027", FITS),
    ("coil_label_window", "coil_label_min_in=0.021 coil_label_max_in=0.027 lumen_in=0.0271", CAUTION),
    ("coil_label_window", "coil=coil_pushable_018 lumen_in=0.025", FITS),
    ("coil_label_window", "coil=coil_pushable_018 lumen_in=0.027", CAUTION),
    ("coil_label_window", "coil=coil_detachable_020 lumen_in=0.024", NO),
    ("coil_label_window", "coil=ruby lumen_in=0.025", FITS),
    ("coil_side_holes", "coil=coil_pushable_035 side_holes=true", NO),
    ("coil_side_holes", "coil=coil_pushable_035 side_holes=false", FITS),
    ("coil_no_doubling", "coil=pushable coil_primary_in=0.018 lumen_in=0.036 pusher_od_in=0.03", CAUTION),
    ("coil_no_doubling", "coil=pushable coil_primary_in=0.018 lumen_in=0.0359 pusher_od_in=0.018", FITS),
    ("coil_no_doubling", "coil=pushable coil_primary_in=0.018 lumen_in=0.034 pusher_od_in=0.016", CAUTION),
    ("coil_no_doubling", "coil=pushable coil_primary_in=0.018 lumen_in=0.034 pusher_od_in=0.017", FITS),
    ("coil_vs_vessel", "coil=detachable coil_mm=4.9 vessel_mm=5", NO),
    ("coil_vs_vessel", "coil=detachable coil_mm=5 vessel_mm=5", FITS),
    ("coil_vs_vessel", "coil=detachable coil_mm=7.5 vessel_mm=5", FITS),
    ("coil_vs_vessel", "coil=detachable coil_mm=7.6 vessel_mm=5", CAUTION),
    # spheres deform by a quarter; irregular particles do not
    ("sphere_compressible", "embolic=tris_acryl_gelatin band_um=500-700 id_mm=0.7", FITS),
    ("sphere_compressible", "embolic=tris_acryl_gelatin band_um=500-700 id_mm=0.699", CAUTION),
    ("sphere_compressible", "embolic=tris_acryl_gelatin band_um=500-700 id_mm=0.525", CAUTION),
    ("sphere_compressible", "embolic=tris_acryl_gelatin band_um=500-700 id_mm=0.524", NO),
    ("sphere_compressible", "band_um=500-700 lumen_in=0.020 compressible_fraction=0.3", CAUTION),
    ("sphere_compressible", "band_um=500-700 id_mm=0.69 compressible_fraction=0", NO),
    ("particle_rigid", "embolic=pva_nonspherical band_um=355-500 id_mm=0.75", FITS),
    ("particle_rigid", "embolic=pva_nonspherical band_um=355-500 id_mm=0.746", CAUTION),
    ("particle_rigid", "embolic=pva_nonspherical band_um=355-500 lumen_in=0.020", CAUTION),
    ("particle_rigid", "embolic=pva_nonspherical band_um=355-500 lumen_in=0.0199", NO),
    ("particle_rigid", "embolic=pva_nonspherical band_um=500-710 lumen_in=0.024", CAUTION),
    ("particle_rigid", "embolic=pva_nonspherical band_um=710-1000 lumen_in=0.027", CAUTION),
    ("particle_rigid", "embolic=pva_nonspherical band_um=1000-1180 lumen_in=0.039", NO),
    ("particle_rigid", "embolic=pva_nonspherical band_um=1100-1200 lumen_in=0.045", NO),
    ("sphere_swelling", "dry_band_um=30-60 delivered_um=145-213 embolic=deb_saap id_mm=0.213", FITS),
    ("sphere_swelling", "dry_band_um=30-60 embolic=deb_saap id_mm=0.24", FITS),
    ("sphere_swelling", "dry_band_um=30-60 embolic=deb_saap id_mm=0.239", CAUTION),
    ("sphere_swelling", "dry_band_um=30-60 embolic=deb_saap id_mm=0.119", NO),
    ("label_minimum_lumen", "embolic=deb_lifepearl band_um=200-200 lumen_in=0.017", FITS),
    ("label_minimum_lumen", "embolic=deb_lifepearl band_um=200-200 lumen_in=0.0169", NO),
    ("particle_vs_shunt", "band_um=301-500 shunt_um=300", FITS),
    ("particle_vs_shunt", "band_um=300-500 shunt_um=300", NO),
    ("particle_vs_vessel", "band_um=499-700 vessel_mm=0.5", FITS),
    ("particle_vs_vessel", "band_um=500-700 vessel_mm=0.5", CAUTION),
    # plugs by their own tables
    ("plug_in_lumen", "plug=avp_2 plug_mm=8 sheath_fr=4", FITS),
    ("plug_in_lumen", "plug=avp_2 plug_mm=8 sheath_fr=3", NO),
    ("plug_in_lumen", "plug=avp_2 plug_mm=14 guide_fr=7", NO),
    ("plug_in_lumen", "plug=avp_2 plug_mm=14 guide_fr=8", FITS),
    ("plug_in_lumen", "plug=avp_2 plug_mm=9 guide_fr=5", NO),
    ("plug_in_lumen", "plug=avp_4 plug_mm=6 lumen_in=0.038", FITS),
    ("plug_in_lumen", "plug=avp_4 plug_mm=6 lumen_in=0.037", NO),
    ("plug_in_lumen", "plug=mvp plug_mm=5 lumen_in=0.026", NO),
    ("plug_in_lumen", "plug=MVP-5Q lumen_in=0.027", FITS),
    ("plug_in_lumen", "plug=MVP-9Q catheter_fr=4", NO),
    ("plug_in_lumen", "plug=MVP-9Q catheter_fr=5", FITS),
    ("plug_vs_vessel", "plug=avp_2 plug_mm=11.9 vessel_mm=10", CAUTION),
    ("plug_vs_vessel", "plug=avp_2 plug_mm=12 vessel_mm=10", FITS),
    ("plug_vs_vessel", "plug=avp_2 plug_mm=15 vessel_mm=10", FITS),
    ("plug_vs_vessel", "plug=avp_2 plug_mm=15.1 vessel_mm=10", CAUTION),
    ("plug_vs_vessel", "plug=MVP-5Q vessel_mm=2.9", NO),
    ("plug_vs_vessel", "plug=MVP-5Q vessel_mm=3", FITS),
    ("plug_vs_vessel", "plug=MVP-5Q vessel_mm=5", FITS),
    ("plug_vs_vessel", "plug=MVP-5Q vessel_mm=5.1", NO),
    # liquids
    ("dmso", "embolic=evoh_onyx catheter_dmso=true syringe_dmso=true", FITS),
    ("dmso", "embolic=evoh_onyx catheter_dmso=true syringe_dmso=false", NO),
    ("dmso", "embolic=evoh_onyx catheter_dmso=false", NO),
    ("dmso", "embolic=nbca catheter_dmso=false syringe_dmso=false", FITS),
    ("oil_ware", "embolic=lipiodol ware_ok=false", CAUTION),
    ("oil_ware", "embolic=lipiodol ware_ok=true", FITS),
    ("oil_ware", "embolic=sts ware_ok=false", FITS),
    ("nbca_flush", "embolic=nbca flush=dextrose_5pct", FITS),
    ("nbca_flush", "embolic=nbca flush=saline", NO),
    ("nbca_flush", "flush=contrast", NO),
    ("liquid_dead_space", "embolic=evoh_onyx dmso_fill_ml=0.26 dead_space_ml=0.26", FITS),
    ("liquid_dead_space", "embolic=evoh_onyx dmso_fill_ml=0.25 dead_space_ml=0.26", CAUTION),
    # closure
    ("closure_sheath", "closure=angio_seal_6f sheath_fr=6", FITS),
    ("closure_sheath", "closure=angio_seal_6f sheath_fr=6.1", NO),
    ("closure_sheath", "closure=angio_seal sheath_fr=8", FITS),
    ("closure_sheath", "closure=prostar_xl sheath_fr=8", NO),
    ("closure_sheath", "closure=prostar_xl sheath_fr=8.5", FITS),
    ("closure_sheath", "closure=exoseal sheath_fr=4", NO),
    ("closure_sheath", "closure=proglide sheath_fr=8", FITS),
    ("closure_sheath", "closure=proglide sheath_fr=21 preclose=true devices=2", FITS),
    ("closure_sheath", "closure=proglide sheath_fr=21 preclose=true", CAUTION),
    ("closure_sheath", "closure=proglide sheath_fr=21 devices=2", CAUTION),
    ("closure_sheath", "closure=proglide sheath_fr=12 devices=1", NO),
    ("closure_sheath", "closure=proglide sheath_fr=12 preclose=false", NO),
    ("closure_sheath", "closure=proglide sheath_fr=22 preclose=true devices=2", NO),
    ("closure_sheath", "closure=proglide sheath_fr=24 in_vein=true", FITS),
    ("closure_sheath", "closure=manta_14f sheath_fr=14 sheath_od_fr=18", FITS),
    ("closure_sheath", "closure=manta_14f sheath_fr=14 sheath_od_fr=18.1", NO),
    ("closure_vessel", "closure=angio_seal_6f artery_mm=4", FITS),
    ("closure_vessel", "closure=angio_seal_6f artery_mm=3.9", CAUTION),
    ("closure_vessel", "closure=angio_seal_6f artery_mm=6 puncture_site=brachial_artery", CAUTION),
    ("closure_vessel", "closure=exoseal artery_mm=4.9", NO),
    ("closure_vessel", "closure=exoseal artery_mm=5 sheath_working_length_cm=12", FITS),
    ("closure_vessel", "closure=exoseal artery_mm=5 sheath_working_length_cm=12.1", NO),
    ("closure_vessel", "closure=manta_18f artery_mm=5.9", CAUTION),
    ("closure_allergy", "closure=angio_seal_8f allergy=beef", NO),
    ("closure_allergy", "closure=manta_14f allergy=collagen", NO),
    ("closure_allergy", "closure=mynx allergy=beef", FITS),
    ("sheath_vs_artery", "sheath_od_mm=2.4 artery_mm=2.4", FITS),
    ("sheath_vs_artery", "sheath_od_mm=2.41 artery_mm=2.4", CAUTION),
    ("sheath_vs_artery", "sheath_od_fr=7.2 artery_mm=2.4", FITS),
    ("sheath_vs_artery", "sheath_fr=5 artery_mm=2.33", FITS),
    ("sheath_vs_artery", "sheath_fr=5 artery_mm=2.32", CAUTION),
    # implants
    ("stent_sheath", "device=viabahn diameter_mm=6 sheath_fr=6", FITS),
    ("stent_sheath", "device=viabahn diameter_mm=7 sheath_fr=6", NO),
    ("stent_sheath", "device=viabahn diameter_mm=9 sheath_fr=12", OPEN),
    ("stent_sheath", "device=viatorr sheath_fr=10", FITS),
    ("stent_sheath", "device=early_peripheral_stent_grafts_5_12_mm sheath_fr=6", NO),
    ("stent_sheath", "device=early_peripheral_stent_grafts_5_12_mm sheath_fr=8", OPEN),
    ("stent_vessel", "device=icast diameter_mm=6 vessel_mm=5", FITS),
    ("stent_vessel", "device=icast diameter_mm=6 vessel_mm=4.9", CAUTION),
    ("stent_vessel", "device=icast diameter_mm=7 vessel_mm=5.8", CAUTION),
    ("stent_vessel", "device=icast diameter_mm=10 vessel_mm=9.6", CAUTION),
    ("stent_vessel", "diameter_mm=6 vessel_mm=5.5", CAUTION),
    ("filter_cava", "filter=celect cava_mm=14.9", NO),
    ("filter_cava", "filter=celect cava_mm=15", FITS),
    ("filter_cava", "filter=celect cava_mm=30", FITS),
    ("filter_cava", "filter=celect cava_mm=30.1", NO),
    ("filter_cava", "filter=Eclipse cava_mm=28", FITS),
    # lengths, pressure, date, allergy
    ("length_catheter", "catheter_length_cm=65 sheath_length_cm=11 path_cm=44", FITS),
    ("length_catheter", "catheter_length_cm=64.9 sheath_length_cm=11 path_cm=44", CAUTION),
    (
        "length_microcatheter",
        "micro_length_cm=130 parent_length_cm=100 parent_hub_cm=10 superselective_cm=20",
        FITS,
    ),
    (
        "length_microcatheter",
        "micro_length_cm=129 parent_length_cm=100 parent_hub_cm=10 superselective_cm=20",
        CAUTION,
    ),
    ("length_microcatheter", "micro_length_cm=99 parent_length_cm=100", CAUTION),
    ("length_exchange_wire", "wire_length_cm=210 inside_cm=100 device_length_cm=100", FITS),
    ("length_exchange_wire", "wire_length_cm=209 inside_cm=100 device_length_cm=100", CAUTION),
    ("length_exchange_wire", "wire_length_cm=200 inside_cm=100 device_length_cm=100", CAUTION),
    ("length_exchange_wire", "wire_length_cm=199 inside_cm=100 device_length_cm=100", NO),
    ("pressure", "injector_psi=1200 max_psi=1200", FITS),
    ("pressure", "injector_psi=1201 max_psi=1200", NO),
    ("expiry", "use_date=2026-09-04 expires_on=2026-09-04", FITS),
    ("expiry", "use_date=2026-09-05 expires_on=2026-09-04", NO),
    ("side_allergy", "embolic=tris_acryl_gelatin allergy=gelatin", NO),
    ("side_allergy", "embolic=EmboGold allergy=gold", NO),
    ("side_allergy", "embolic=tris_acryl_gelatin allergy=gold", FITS),
    ("side_allergy", "embolic=tris_acryl_gelatin allergy=none", FITS),
    ("side_allergy", "embolic=tris_acryl_gelatin allergy=moonlight", CAUTION),
    ("side_allergy", "plug=avp_2 allergy=nickel", NO),
    ("side_allergy", "allergy=lipiodol devices=avp_2,nbca", NO),
]


@pytest.mark.parametrize(("rule", "words", "expected"), EDGES)
def test_a_rule_at_its_edge(rule, words, expected):
    answer = question(words)
    [*found] = [one for one in answer.all if one.rule == rule]

    assert found, [one.rule for one in answer.all]
    assert expected in {one.verdict for one in found}
    assert answer.decides.sources and answer.decides.why.endswith((".", "wins."))
    assert bool(answer.decides.needs) == (answer.decides.verdict is OPEN)


def test_every_rule_of_the_reference_has_an_edge_here():
    assert {rule for rule, _, _ in EDGES} == set(catalog().fit_rules)


OPEN_QUESTIONS = [
    ("wire_in=0.035", {"lumen", "label_max_wire_in"}),
    ("wire_in=0.035 gauge=9", {"label_max_wire_in"}),
    ("needle_g=18", {"coaxial_g"}),
    ("catheter_fr=5", {"sheath_fr"}),
    ("micro_fr=2.4", {"parent_lumen"}),
    ("parent_id_in=0.038", {"outer"}),
    ("burr_mm=1.5", {"guide_fr"}),
    ("stents=2", {"guide_fr"}),
    ("coil_primary_in=0.018", {"lumen"}),
    ("coil=detachable lumen_in=0.021", {"coil_primary_in"}),
    ("coil_label_min_in=0.021 lumen_in=0.022", {"coil_label_max_in"}),
    ("coil_label_max_in=0.027 lumen_in=0.022", {"coil_label_min_in"}),
    ("coil=coil_hydrogel lumen_in=0.027", {"coil_label_max_in"}),
    ("coil=detachable vessel_mm=5", {"coil_mm"}),
    ("coil_mm=6", {"vessel_mm"}),
    ("band_um=500-700 compressible_fraction=0.25", {"lumen"}),
    ("embolic=tris_acryl_gelatin lumen_in=0.021", {"band_um"}),
    ("embolic=pva_nonspherical lumen_in=0.021", {"band_um"}),
    ("embolic=pva_nonspherical band_um=500-710", {"lumen"}),
    ("band_um=500-700 lumen_in=0.022", {"embolic"}),
    ("dry_band_um=30-60 lumen_in=0.021", {"delivered_um"}),
    ("delivered_um=145-213", {"lumen"}),
    ("shunt_um=300 dry_band_um=30-60", {"band_um"}),
    ("plug=avp_2 sheath_fr=5", {"plug_mm"}),
    ("plug=avp_2 plug_mm=8 lumen_in=0.07", {"guide_fr", "sheath_fr"}),
    ("plug=avp_2 plug_mm=30 guide_fr=9", {"label_min_in"}),
    ("plug=avp_2 vessel_mm=7", {"plug_mm"}),
    ("plug=avp_3 guide_fr=9", {"label_min_in"}),
    ("plug=avp_3 plug_mm=6 vessel_mm=5", {"label"}),
    ("plug=mvp lumen_in=0.027", {"plug_mm"}),
    ("plug=MVP-7Q lumen_in=0.05", {"catheter_fr"}),
    ("plug=avp_4 guide_fr=5", {"lumen_in"}),
    ("plug=mvp vessel_mm=4", {"plug_mm"}),
    ("embolic=evoh_onyx", {"catheter_dmso", "syringe_dmso"}),
    ("embolic=evoh_onyx catheter_dmso=true", {"syringe_dmso"}),
    ("embolic=lipiodol", {"ware_ok"}),
    ("embolic=nbca", {"flush"}),
    ("embolic=evoh_onyx dmso_fill_ml=0.3", {"dead_space_ml"}),
    ("closure=exoseal", {"sheath_fr"}),
    ("closure=manta_14f sheath_od_fr=17", {"sheath_fr"}),
    ("closure=proglide sheath_fr=12", {"preclose", "devices"}),
    ("closure=exoseal sheath_fr=6 in_vein=true", {"label"}),
    ("closure=mynx artery_mm=6", {"label"}),
    ("artery_mm=2.4", {"sheath_od_mm"}),
    ("sheath_od_mm=2.4", {"artery_mm"}),
    ("sheath_fr=5.5 artery_mm=3", {"sheath_od_mm"}),
    ("device=viabahn diameter_mm=6", {"sheath_fr"}),
    ("device=viabahn sheath_fr=8", {"device_sheath_fr"}),
    ("device=icast vessel_mm=6", {"diameter_mm"}),
    ("filter=celect", {"cava_mm"}),
    ("cava_mm=20", {"filter"}),
    ("catheter_length_cm=65 path_cm=40", {"sheath_length_cm"}),
    ("micro_length_cm=150 parent_length_cm=100 parent_hub_cm=10", {"superselective_cm"}),
    ("wire_length_cm=260 inside_cm=100", {"device_length_cm"}),
    ("injector_psi=600", {"max_psi"}),
    ("max_psi=600", {"injector_psi"}),
    ("expires_on=2026-09-04", {"use_date"}),
]


@pytest.mark.parametrize(("words", "needs"), OPEN_QUESTIONS)
def test_a_missing_figure_is_named_and_never_fits(words, needs):
    decides = question(words).decides

    assert decides.verdict is OPEN
    assert set(decides.needs) == needs


def test_a_labeled_statement_goes_before_geometry():
    assert verdict("wire_in=0.018 lumen_in=0.010 label_max_wire_in=0.018") is FITS
    assert verdict("embolic=bearing_nspva band_um=500-710 lumen_in=0.024") is FITS
    assert (
        question("embolic=bearing_nspva band_um=500-710 lumen_in=0.023").decides.rule == "label_minimum_lumen"
    )


@pytest.mark.parametrize(
    ("words", "evidence"),
    [
        ("wire_in=0.035 lumen_in=0.04", Evidence.ENGINEERING),
        ("wire_in=0.018 lumen_in=0.03 label_max_wire_in=0.018", Evidence.PAGE),
        ("embolic=tris_acryl_gelatin band_um=500-700 lumen_in=0.021", Evidence.ENGINEERING),
        ("embolic=pva_nonspherical band_um=500-710 lumen_in=0.024", Evidence.PAGE),
        ("plug=avp_2 plug_mm=8 sheath_fr=4", Evidence.RECALLED),
        ("plug=avp_4 plug_mm=8 lumen_in=0.038", Evidence.PAGE),
        ("coil=coil_detachable_020 lumen_in=0.021", Evidence.PAGE),
        ("coil=coil_pushable_018 lumen_in=0.021", Evidence.RECALLED),
        ("sheath_fr=6 artery_mm=3", Evidence.ENGINEERING),
        ("closure=manta_14f artery_mm=6", Evidence.RECALLED),
    ],
)
def test_an_answer_is_only_as_well_known_as_its_weakest_figure(words, evidence):
    assert question(words).decides.evidence is evidence


@pytest.mark.parametrize("rule", ["sphere_compressible", "coil_no_doubling", "length_microcatheter"])
def test_engineering_screens_say_that_they_are(rule):
    [words, *_] = [words for name, words, _ in EDGES if name == rule]

    assert "ngineering screen" in " ".join(one.why for one in question(words).all)


def test_an_allergen_of_some_products_only_asks_for_another_product():
    """One coated product of the family names contrast; a patient with hives may have any of the others."""
    pack = catalog()
    family = pack.embolic_families["calibrated_microspheres"]

    some = side_allergy(pack, family, ["iodinated_contrast"])
    every = side_allergy(pack, pack.embolic_families["gelatin_sponge"], ["gelatin"])

    assert some.verdict is Verdict.FITS_WITH_CAUTION
    assert every.verdict is Verdict.DOES_NOT_FIT
