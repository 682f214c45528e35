"""What holds for every size: a wider lumen never hurts, units change nothing, unknown is never a fit."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from irplanner.planning.device_fit.parts import Part
from irplanner.units import convert_length
from tests.planning.device_fit.asked import CAUTION, FITS, NO, OPEN, UTERINE, chain, question, verdict

LUMENS = st.integers(100, 4000).map(lambda um: um / 1000)
EXTRA = st.integers(0, 2000).map(lambda um: um / 1000)
WIDER_HELPS = [
    "wire_in=0.035",
    "wire_in=0.018 gauge=21",
    "micro_fr=2.8",
    "coil_primary_in=0.018",
    "embolic=tris_acryl_gelatin band_um=500-700",
    "embolic=pva_nonspherical band_um=500-710",
    "embolic=deb_saap dry_band_um=50-100",
    "embolic=deb_lifepearl band_um=400-400",
    "embolic=gelatin_sponge_torpedo",
    "plug=avp_4 plug_mm=8",
    "plug=MVP-5Q",
    "micro_fr=2.4 label_min_in=0.04",
]


@settings(max_examples=40, deadline=None)
@given(words=st.sampled_from(WIDER_HELPS), lumen=LUMENS, extra=EXTRA)
def test_a_wider_lumen_never_turns_a_fit_into_a_misfit(words, lumen, extra):
    key = "parent_id_mm" if "micro_fr" in words else "id_mm"

    narrow, wide = verdict(f"{words} {key}={lumen!r}"), verdict(f"{words} {key}={lumen + extra!r}")

    assert wide.rank >= narrow.rank


@settings(max_examples=40, deadline=None)
@given(lumen=LUMENS, extra=EXTRA)
def test_only_a_coils_upper_window_minds_a_wider_lumen_and_then_only_with_caution(lumen, extra):
    words = "coil_label_min_in=0.021 coil_label_max_in=0.027"

    narrow, wide = verdict(f"{words} id_mm={lumen!r}"), verdict(f"{words} id_mm={lumen + extra!r}")

    assert wide.rank >= narrow.rank or (narrow is FITS and wide is CAUTION)
    assert not (narrow is not NO and wide is NO)


@settings(max_examples=40, deadline=None)
@given(
    words=st.sampled_from(
        ["wire_in=0.018", "embolic=tris_acryl_gelatin band_um=300-500", "coil_primary_in=0.018"]
    ),
    thousandths=st.integers(5, 200),
)
def test_a_lumen_in_inches_and_in_millimeters_answer_alike(words, thousandths):
    inches = thousandths / 1000

    one = question(f"{words} lumen_in={inches!r}")
    other = question(f"{words} id_mm={convert_length(inches, 'in', 'mm')!r}")

    assert one.decides.verdict is other.decides.verdict
    assert one.given["lumen_in"] == inches


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_leaving_figures_out_never_gives_a_better_verdict_than_knowing_them(data):
    """A figure may settle a rule either way; without it the rule is open or its answer was not needed."""
    fields = [
        (place, name) for place, part in enumerate(UTERINE) for name in ("fr", "od_mm", "id_mm", "size_um")
    ]
    dropped = data.draw(st.lists(st.sampled_from(fields), unique=True, min_size=1))
    parts = list(UTERINE)
    for place, name in dropped:
        parts[place] = msgspec.structs.replace(parts[place], **{name: None})

    answer = chain(*parts, vessel_mm=2.4)

    assert answer.verdict is not FITS
    assert all(bool(one.answer.needs) == (one.verdict is OPEN) for one in (*answer.links, *answer.unchecked))


@pytest.mark.parametrize("kind", ["embolic", "coil", "plug", "balloon", "stent_graft", "filter", "anything"])
def test_a_part_of_which_nothing_is_known_never_fits(kind):
    answer = chain(Part(kind="introducer_sheath", fr=6), Part(kind=kind), artery_mm=6)

    assert answer.verdict in {OPEN, CAUTION} or kind == "anything"
    assert all(one.verdict is not FITS for one in answer.links if one.inner.kind == kind)
