"""Reading a quick question: keys, units, bands, and what is refused."""

from __future__ import annotations

import pytest

from irplanner.errors import InputError
from irplanner.planning.device_fit.question import ask
from irplanner.planning.device_fit.question_keys import KEYS
from tests.planning.any_case import catalog
from tests.planning.device_fit.asked import CAUTION, NO, question

FIXED = """plug plug_mm lumen_in id_mm catheter_fr guide_fr sheath_fr sheath_od_fr sheath_od_mm micro_fr
parent_id_in wire_in label_max_wire_in gauge needle_g coaxial_g coil coil_primary_in coil_label_min_in
coil_label_max_in side_holes band_um compressible_fraction dry_band_um delivered_um shunt_um embolic
catheter_dmso syringe_dmso flush closure artery_mm vessel_mm preclose allergy devices filter cava_mm device
diameter_mm stents burr_mm micro_length_cm parent_length_cm parent_hub_cm superselective_cm
sheath_working_length_cm"""


def test_the_fixed_keys_are_all_known():
    assert set(FIXED.split()) <= set(KEYS)


@pytest.mark.parametrize(
    "band", ["500-700", "[500,700]", "[500, 700]", "500,700", "500 - 700 um", "500 to 700"]
)
def test_a_band_may_be_written_in_several_ways(band):
    answer = ask({"embolic": "tagm", "band_um": band, "lumen_in": "0.021"}, catalog())

    assert answer.given["band_um"] == (500.0, 700.0)


@pytest.mark.parametrize(
    "raw",
    [
        {"band_um": [500, 700], "lumen_in": 0.021, "compressible_fraction": 0.25},
        {"band_um": 700, "lumen_in": 0.021, "compressible_fraction": 0.25},
    ],
)
def test_values_of_json_are_read_as_they_are(raw):
    assert ask(raw, catalog()).decides.verdict is CAUTION


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("catheter_fr=five sheath_fr=6", "catheter_fr"),
        ("catheter_fr=-1 sheath_fr=6", "catheter_fr"),
        ("catheter_fr=nan sheath_fr=6", "catheter_fr"),
        ("cathter_fr=5", "cathter_fr"),
        ("wire_in=0.889 lumen_in=0.04", "looks like millimeters"),
        ("lumen_in=0.53 coil_primary_in=0.018", "looks like millimeters"),
        ("id_mm=0.021 coil_primary_in=0.018", "looks like inches"),
        ("sheath_od_mm=2.4 artery_mm=0", "artery_mm=0 is below"),
        ("band_um=700-500 lumen_in=0.02", "band_um"),
        ("band_um=wide lumen_in=0.02", "band_um"),
        ("side_holes=perhaps", "side_holes"),
        ("closure=string sheath_fr=6", "string"),
        ("filter=umbrella cava_mm=20", "umbrella"),
        ("device=pipe sheath_fr=6", "pipe"),
        ("embolic=sawdust lumen_in=0.02", "sawdust"),
        ("plug=nbca vessel_mm=5", "nbca"),
        ("coil=nbca lumen_in=0.02", "nbca"),
        ("expires_on=soon use_date=2026-09-04", "expires_on"),
        ("expires_on=2026-02-30 use_date=2026-09-04", "expires_on"),
        ("guide_fr=6", "ask nothing"),
        ("flush=", "Nothing was asked"),
    ],
)
def test_what_cannot_be_read_is_named(words, says):
    with pytest.raises(InputError, match=says) as refused:
        question(words)

    assert refused.value.advice.strip()


def test_a_key_that_no_rule_reads_is_named():
    assert question("catheter_fr=5 sheath_fr=6 burr_mm=1.5 guide_fr=6 coil_mm=3 vessel_mm=2").unread == ()
    assert question("catheter_fr=5 sheath_fr=6 gauge=18").unread == ("gauge",)


def test_an_open_screen_is_told_without_a_say():
    answer = question("coil=pushable coil_primary_in=0.018 lumen_in=0.021")

    assert answer.decides.rule == "coil_primary_lower"
    assert [one.needs for one in answer.all if one.rule == "coil_no_doubling"] == [("pusher_od_in",)]


def test_the_worst_of_several_rules_decides():
    answer = question("coil=coil_pushable_018 lumen_in=0.021 side_holes=true coil_mm=6 vessel_mm=5")

    assert answer.decides.verdict is NO
    assert answer.decides.rule == "coil_side_holes"
    assert len(answer.all) == 3
