"""Every rule of size and amount below, at and above its limit."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from irplanner.errors import InputError
from irplanner.planning.sizing.question import SizeQuestionAnswer, ask
from irplanner.planning.sizing.question_keys import KEYS
from irplanner.planning.sizing.size_answer import SizeVerdict
from tests.planning.any_case import catalog

OK, CAUTION = SizeVerdict.OK, SizeVerdict.CAUTION
BLOCK, OPEN = SizeVerdict.BLOCK, SizeVerdict.CANNOT_TELL
FIXED = """vessel_mm bed coil_mm plug lesion territory band_um session sac_mm coil_primary_in coil_length_cm
ethanol_ml kg bolus_ml total_ml sts_ml per_injection_ml form lipiodol_ml route lsf_pct product gbq
doxorubicin_mg bead_ml mg_m2 bsa nbca_pct"""


def question(words: str) -> SizeQuestionAnswer:
    return ask(dict(word.split("=", 1) for word in words.split()), catalog())


EDGES = [
    ("coil_undersize", "vessel_mm=5 bed=artery coil_mm=4.99", BLOCK),
    ("coil_undersize", "vessel_mm=5 bed=artery coil_mm=5", OK),
    ("coil_oversize_artery", "vessel_mm=10 bed=artery coil_mm=10.9", CAUTION),
    ("coil_oversize_artery", "vessel_mm=10 bed=artery coil_mm=11", OK),
    ("coil_oversize_artery", "vessel_mm=10 bed=artery coil_mm=15", OK),
    ("coil_oversize_artery", "vessel_mm=10 bed=artery coil_mm=15.1", CAUTION),
    ("coil_oversize_artery", "vessel_mm=4 lesion=pavm coil_mm=5", OK),
    ("coil_oversize_vein", "vessel_mm=10 bed=vein coil_mm=11.9", CAUTION),
    ("coil_oversize_vein", "vessel_mm=10 bed=vein coil_mm=12", OK),
    ("coil_oversize_vein", "vessel_mm=10 bed=vein coil_mm=15", OK),
    ("coil_oversize_vein", "vessel_mm=10 bed=vein coil_mm=15.1", CAUTION),
    ("coil_first_in_sac", "sac_mm=10 coil_mm=10", OK),
    ("coil_first_in_sac", "sac_mm=12x8 coil_mm=14", OK),  # shown only
    ("coil_packing_density", "sac_mm=10 coil_primary_in=0.018 coil_length_cm=20", OK),
    ("plug_oversize_amplatzer", "vessel_mm=10 plug=avp_2 plug_mm=11.9", CAUTION),
    ("plug_oversize_amplatzer", "vessel_mm=10 plug=avp_2 plug_mm=12", OK),
    ("plug_oversize_amplatzer", "vessel_mm=10 plug=avp_2 plug_mm=15", OK),
    ("plug_oversize_amplatzer", "vessel_mm=10 plug=avp_2 plug_mm=15.1", CAUTION),
    ("plug_mvp_window", "vessel_mm=1.4 plug=mvp", BLOCK),
    ("plug_mvp_window", "vessel_mm=1.5 plug=mvp", OK),
    ("plug_mvp_window", "vessel_mm=9 plug=mvp", OK),
    ("plug_mvp_window", "vessel_mm=9.1 plug=mvp", BLOCK),
    ("plug_mvp_window", "vessel_mm=5.1 plug=MVP-5Q", BLOCK),
    ("plug_landing_length", "plug=avp_2 straight_landing_mm=10 plug_length_mm=10", OK),
    ("plug_landing_length", "plug=avp_2 straight_landing_mm=9 plug_length_mm=10", CAUTION),
    ("particle_band_bronchial", "territory=bronchial_artery band_um=299-500", BLOCK),
    ("particle_band_bronchial", "territory=bronchial_artery band_um=300-500", CAUTION),
    ("particle_band_bronchial", "territory=bronchial_artery band_um=349-500", CAUTION),
    ("particle_band_bronchial", "territory=bronchial_artery band_um=350-500", OK),
    ("particle_band_uterine", "territory=uterine_artery band_um=354-500", CAUTION),
    ("particle_band_uterine", "territory=uterine_artery band_um=355-500", OK),
    ("particle_band_uterine", "territory=uterine_artery band_um=300-500 embolic=tris_acryl_gelatin", CAUTION),
    ("particle_band_uterine", "lesion=fibroid band_um=500-700 embolic=tris_acryl_gelatin", OK),
    ("particle_band_prostate", "territory=prostatic_artery band_um=300-500 session=first", OK),
    ("particle_band_prostate", "territory=prostatic_artery band_um=100-300 session=first", CAUTION),
    ("particle_band_prostate", "territory=prostatic_artery band_um=100-300 session=repeat", OK),
    ("particle_band_prostate", "territory=prostatic_artery band_um=40-120 session=repeat", CAUTION),
    ("particle_band_genicular", "territory=genicular_artery band_um=100-300", OK),
    ("particle_band_genicular", "territory=genicular_artery embolic=imipenem_cilastatin", OK),
    ("particle_band_haemorrhoid", "territory=superior_rectal_artery band_um=300-500", OK),
    ("particle_band_tace_deb", "territory=hepatic_tumour band_um=100-300 embolic=deb_dc_lc", OK),
    ("particle_band_hcc_bland", "territory=hepatic_tumour band_um=99-300", CAUTION),
    ("particle_band_hcc_bland", "territory=hepatic_tumour band_um=100-300", OK),
    ("particle_band_hcc_bland", "territory=hepatic_tumour band_um=40-120 shunt_excluded=true", OK),
    ("particle_lower_gi", "territory=colon band_um=299-500", CAUTION),
    ("particle_lower_gi", "territory=colon band_um=300-500", OK),
    ("particle_shunt", "band_um=300-500 shunt_um=300", BLOCK),
    ("particle_shunt", "band_um=301-500 shunt_um=300", OK),
    ("y90_lung_shunt_resin", "lsf_pct=10 product=resin", OK),
    ("y90_lung_shunt_resin", "lsf_pct=10.1 product=resin", CAUTION),
    ("y90_lung_shunt_resin", "lsf_pct=15 product=resin", CAUTION),
    ("y90_lung_shunt_resin", "lsf_pct=20 product=resin", CAUTION),
    ("y90_lung_shunt_resin", "lsf_pct=20.1 product=resin", BLOCK),
    ("y90_lung_dose", "lsf_pct=10 product=glass gbq=6.03", OK),
    ("y90_lung_dose", "lsf_pct=10 product=glass gbq=6.05", BLOCK),
    ("y90_lung_dose", "lsf_pct=10 product=glass gbq=6.11 lung_mass_kg=2", BLOCK),  # 0.611 GBq to the lung
    ("y90_lung_dose", "lsf_pct=10 gbq=6 prior_gy=20.1", OK),
    ("y90_lung_dose", "lsf_pct=10 gbq=6 prior_gy=20.3", BLOCK),
    ("ethanol_session_max", "ethanol_ml=70 kg=70", OK),
    ("ethanol_session_max", "ethanol_ml=70.1 kg=70", BLOCK),
    ("ethanol_bolus", "bolus_ml=3 kg=70", OK),
    ("ethanol_bolus", "bolus_ml=3.1 kg=70", CAUTION),
    ("ethanol_bolus", "bolus_ml=2 kg=20", OK),
    ("ethanol_bolus", "bolus_ml=2.1 kg=20", CAUTION),
    ("ethanol_bolus", "ethanol_ml=17.5 kg=70", OK),
    ("ethanol_bolus", "ethanol_ml=17.6 kg=70", CAUTION),
    ("ethanol_bolus", "ethanol_ml=14 kg=70 lesion=venous_malformation", OK),
    ("ethanol_bolus", "ethanol_ml=14.1 kg=70 lesion=venous_malformation", CAUTION),
    ("sts_session_max_us", "sts_ml=10 form=liquid", OK),
    ("sts_session_max_us", "sts_ml=10.1 form=liquid", BLOCK),
    ("sts_session_max_us", "sts_ml=10.1", BLOCK),
    ("sts_session_max_us", "sts_ml=5 per_injection_ml=1", OK),
    ("sts_session_max_us", "sts_ml=5 per_injection_ml=1.1", CAUTION),
    ("sts_session_max_us", "sts_ml=5 per_injection_ml=2", CAUTION),
    ("sts_session_max_us", "sts_ml=5 per_injection_ml=2.1", BLOCK),
    ("sts_paediatric", "sts_ml=5 kg=10 age_years=5 lesion=venous_malformation", OK),
    ("sts_paediatric", "sts_ml=5.1 kg=10 age_years=5 lesion=venous_malformation", CAUTION),
    ("sts_foam_total", "sts_ml=16 form=foam", OK),
    ("sts_foam_total", "sts_ml=16.1 form=foam", CAUTION),
    ("polidocanol_asclera_max", "product=asclera total_ml=10 per_injection_ml=0.3", OK),
    ("polidocanol_asclera_max", "product=asclera total_ml=10.1", BLOCK),
    ("polidocanol_asclera_max", "product=asclera per_injection_ml=0.31", BLOCK),
    ("polidocanol_varithena_max", "product=varithena total_ml=15 per_injection_ml=5 days_between=5", OK),
    ("polidocanol_varithena_max", "product=varithena total_ml=15.1", BLOCK),
    ("polidocanol_varithena_max", "product=varithena days_between=4", BLOCK),
    ("polidocanol_daily", "polidocanol_mg=140 kg=70", OK),
    ("polidocanol_daily", "polidocanol_mg=140.1 kg=70", CAUTION),
    ("lipiodol_max_hepatic", "lipiodol_ml=15 route=hepatic", OK),
    ("lipiodol_max_hepatic", "lipiodol_ml=15.1 route=hepatic", CAUTION),
    ("lipiodol_max_hepatic", "lipiodol_ml=20.1 route=hepatic", BLOCK),
    ("lipiodol_max_lymphangiography", "lipiodol_ml=8 route=lymphangiography", OK),
    ("lipiodol_max_lymphangiography", "lipiodol_ml=8.1 route=lymphangiography", BLOCK),
    ("lipiodol_max_lymphangiography", "lipiodol_ml=6 route=lymph rate_ml_min=0.21", BLOCK),
    ("lipiodol_max_lymphangiography", "lipiodol_ml=6 route=lymph duration_h=1.24", BLOCK),
    ("lipiodol_max_lymphangiography", "lipiodol_ml=6 route=lymph duration_h=1.25 rate_ml_min=0.2", OK),
    ("lipiodol_max_lymphangiography", "lipiodol_ml=3 route=lymph age_years=6 kg=12", OK),
    ("lipiodol_max_lymphangiography", "lipiodol_ml=3.1 route=lymph age_years=6 kg=12", BLOCK),
    ("lipiodol_max_lymphangiography", "lipiodol_ml=6.1 route=lymph age_years=17 kg=70", BLOCK),
    ("doxorubicin_ctace", "mg_m2=75", OK),
    ("doxorubicin_ctace", "mg_m2=75.1", CAUTION),
    ("doxorubicin_ctace", "doxorubicin_mg=151 bsa=2.2", CAUTION),
    ("doxorubicin_ctace", "mg_m2=70 bsa=2.2", CAUTION),
    ("doxorubicin_deb", "doxorubicin_mg=150 bead_ml=4", OK),
    ("doxorubicin_deb", "doxorubicin_mg=150.1 bead_ml=5", BLOCK),
    ("doxorubicin_deb", "doxorubicin_mg=75 bead_ml=2", OK),
    ("doxorubicin_deb", "doxorubicin_mg=76 bead_ml=2", CAUTION),
    ("dmso_rate", "rate_ml_min=0.16", OK),
    ("dmso_rate", "rate_ml_min=0.17", CAUTION),
    ("dmso_shake", "minutes_shaken=20", OK),
    ("dmso_shake", "minutes_shaken=19", BLOCK),
    ("nbca_prime", "prime_fluid=dextrose_5pct", OK),
    ("nbca_prime", "prime_fluid=saline", BLOCK),
    ("nbca_ratio", "nbca_pct=50", OK),
    ("nbca_ratio", "nbca_pct=10", OK),
    ("thrombin_max", "thrombin_iu=3000", OK),
    ("thrombin_max", "thrombin_iu=3001", CAUTION),
    ("filter_caval_max", "filter=celect cava_mm=30", OK),
    ("filter_caval_max", "filter=celect cava_mm=30.1", BLOCK),
    ("filter_caval_max", "filter=celect cava_mm=14.9", BLOCK),
    ("radial_sheath_ratio", "sheath_od_mm=2.4 artery_mm=2.4", OK),
    ("radial_sheath_ratio", "sheath_od_mm=2.5 artery_mm=2.4", CAUTION),
    ("angio_seal_vessel", "closure=angio_seal_6f artery_mm=4", OK),
    ("angio_seal_vessel", "closure=angio_seal_6f artery_mm=3.9", CAUTION),
    ("exoseal_vessel", "closure=exoseal artery_mm=4.9", BLOCK),
    ("exoseal_vessel", "closure=exoseal artery_mm=5 sheath_working_length_cm=12", OK),
    ("exoseal_vessel", "closure=exoseal artery_mm=5 sheath_working_length_cm=12.1", BLOCK),
    ("manta_vessel", "closure=manta_18f artery_mm=5.9", CAUTION),
    ("manta_vessel", "closure=manta_18f artery_mm=6", OK),
]


@pytest.mark.parametrize(("rule", "words", "expected"), EDGES)
def test_a_rule_at_its_limit(rule, words, expected):
    answer = question(words)
    verdicts = [one.verdict for one in answer.all if one.rule == rule]

    assert verdicts, [one.rule for one in answer.all]
    assert min(verdicts, key=lambda verdict: verdict.rank) is expected
    assert answer.decides.why.strip()
    assert answer.decides.sources


def test_every_rule_of_the_reference_has_a_limit_here():
    assert {rule for rule, _, _ in EDGES} == set(catalog().sizing_rules)


def test_the_fixed_keys_are_all_known():
    assert set(FIXED.split()) <= set(KEYS)


@pytest.mark.parametrize(
    ("words", "needs"),
    [
        ("vessel_mm=5", {"bed"}),
        ("vessel_mm=5 coil_mm=5.7", {"bed"}),
        ("coil_mm=6", {"vessel_mm"}),
        ("coil_primary_in=0.018 coil_length_cm=20", {"sac_mm"}),
        ("sac_mm=10 coil_primary_in=0.018", {"coil_length_cm"}),
        ("plug=avp_2", {"vessel_mm"}),
        ("plug=mvp", {"vessel_mm"}),
        ("plug=avp_3 vessel_mm=5", {"label"}),
        ("plug=avp_2 plug_length_mm=8", {"straight_landing_mm"}),
        ("territory=uterine_artery", {"band_um"}),
        ("shunt_um=300", {"band_um"}),
        ("gbq=3", {"lsf_pct"}),
        ("lsf_pct=12", {"gbq"}),
        ("gbq=3 product=resin", {"lsf_pct"}),
        ("ethanol_ml=20", {"kg"}),
        ("bolus_ml=2", {"kg"}),
        ("sts_ml=8 lesion=venous_malformation kg=10", {"age_years"}),
        ("sts_ml=8 lesion=venous_malformation age_years=9", {"kg"}),
        ("product=asclera", {"total_ml"}),
        ("polidocanol_mg=100", {"kg"}),
        ("lipiodol_ml=12", {"route"}),
        ("lipiodol_ml=4 route=lymph age_years=6", {"kg"}),
        ("bead_ml=2", {"doxorubicin_mg"}),
        ("doxorubicin_mg=80 lipiodol_ml=10 route=hepatic", {"bsa"}),
        ("closure=exoseal", {"artery_mm"}),
        ("filter=celect", {"cava_mm"}),
    ],
)
def test_a_missing_figure_is_named_and_never_ok(words, needs):
    decides = question(words).decides

    assert decides.verdict is OPEN
    assert set(decides.needs) == needs


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("vessel_mm=5 bed=artery", {"coil_mm_low": 6.0, "coil_mm_high": 6.5}),
        ("vessel_mm=5 bed=vein", {"coil_mm_low": 6.5, "coil_mm_high": 7.5}),
        ("vessel_mm=6 plug=avp_2", {"plug_mm_low": 7.8, "plug_mm_high": 9.0, "sizes_mm": "8"}),
        ("vessel_mm=5 plug=mvp", {"model": "MVP-7Q"}),
        ("sac_mm=10 coil_primary_in=0.018 coil_length_cm=20", {"coils_needed": 4, "sac_volume_mm3": 523.6}),
        ("sac_mm=10 coil_primary_in=0.018 coil_length_cm=20 coils=3", {"packing_density": 0.1881}),
        ("lsf_pct=18 product=resin gbq=2", {"reduced_activity_gbq": 1.2, "reduction_pct": 40.0}),
        ("lsf_pct=5 gbq=2", {"lung_dose_gy": 4.967, "lung_mass_kg": 1.0}),
        ("lsf_pct=5 gbq=2 lung_mass_kg=0.8", {"lung_dose_gy": 6.2088}),
        ("nbca_pct=33", {"ratio": "1:2", "polymerization_s": 57.68}),
        ("nbca_pct=25", {"ratio": "1:3"}),
        ("nbca_pct=50", {"ratio": "1:1", "flow_stop_s": 1.43}),
        ("ethanol_ml=20 kg=64", {"limit": 64.0}),
    ],
)
def test_computed_values(words, values):
    found: dict[str, object] = {}
    for one in question(words).all:
        found = {**dict(one.values), **found}

    assert {name: found[name] for name in values} == values


def test_a_few_coils_do_not_fill_a_sac_and_it_is_said():
    [answer] = question("sac_mm=10 coil_primary_in=0.018 coil_length_cm=20 coils=3").all

    assert answer.level == "info"
    assert "18.8 %" in answer.why


@settings(max_examples=50, deadline=None)
@given(
    key=st.sampled_from(
        ["ethanol_ml={} kg=70", "sts_ml={}", "lipiodol_ml={} route=hepatic", "lsf_pct={} product=resin"]
    ),
    low=st.integers(0, 99),
    step=st.integers(0, 99),
)
def test_more_is_never_judged_milder(key, low, step):
    little, much = question(key.format(low)), question(key.format(min(low + step, 100)))

    assert much.decides.verdict.rank <= little.decides.verdict.rank


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("vessel_mm=0 bed=artery", "vessel_mm=0 is below"),
        ("kg=0 ethanol_ml=5", "kg=0 is below"),
        ("coil_length_cm=0 sac_mm=5 coil_primary_in=0.018", "coil_length_cm=0 is below"),
        ("vessel_mm=5 bed=bone coil_mm=6", "bed"),
        ("territory=moon band_um=300-500", "moon"),
        ("product=resin lsf_pct=101", "lsf_pct"),
        ("nbca_pct=0", "nbca_pct"),
        ("sac_mm=big coil_mm=3", "sac_mm"),
        ("sac_mm=1x2x3x4 coil_mm=3", "sac_mm"),
        ("sts_ml=5 form=gel", "form"),
        ("polidocanol_ml=5", "product"),
        ("plug=nbca vessel_mm=4", "nbca"),
        ("filter=umbrella cava_mm=20", "umbrella"),
        ("closure=string artery_mm=5", "string"),
        ("territory=uterine band_um=500-700 embolic=sawdust", "sawdust"),
        ("kg=70", "ask nothing"),
        ("wieght=70", "wieght"),
    ],
)
def test_what_cannot_be_read_is_named(words, says):
    with pytest.raises(InputError, match=says):
        question(words)
