"""Ways out: the smallest changes that help, from a stock or the pack, and never a worse route."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from irplanner.planning.device_fit.chain import Chain, assess_chain
from irplanner.planning.device_fit.parts import Part
from irplanner.planning.device_fit.verdicts import Verdict
from irplanner.planning.device_fit.ways_out import PER_PART, ways_out
from tests.planning.any_case import catalog
from tests.planning.device_fit.asked import CAUTION, FITS, MICRO, NO, SHEATH, SPHERES, UTERINE

NARROW = Part(kind="microcatheter", id="m1", fr=1.9, id_in=0.017)


def found(*parts, **around):
    return ways_out(Chain(chain=parts, **around), catalog())


def test_a_route_that_fits_needs_no_way_out():
    assert found(SHEATH, Part(kind="diagnostic_catheter", fr=5), vessel_mm=4) == []


def test_an_open_route_asks_for_figures_instead():
    assert found(SHEATH, Part(kind="diagnostic_catheter"), vessel_mm=4) == []


def test_each_way_names_its_place_and_what_becomes_of_the_route():
    ways = found(NARROW, SPHERES)

    assert ways
    for way in ways:
        parts = [NARROW, SPHERES]
        parts[way.place] = way.part
        assert assess_chain(Chain(chain=tuple(parts)), catalog()).verdict is way.verdict
        assert way.verdict.rank > NO.rank
        assert way.path == f"chain.{way.place}"


def test_a_larger_microcatheter_or_smaller_spheres_are_offered_the_nearest_first():
    ways = found(NARROW, SPHERES)
    spheres = [way.part.size_um for way in ways if way.place == 1]
    lumens = [way.part.id_in for way in ways if way.place == 0]

    assert spheres[0] == (100, 300) or spheres[0] == (300, 500)
    assert all(lumen > 0.017 for lumen in lumens)
    assert max(sum(way.place == place for way in ways) for place in (0, 1)) <= PER_PART


def test_a_stock_is_all_that_is_offered():
    stock = (
        Part(kind="microcatheter", name="Wide", fr=2.8, id_in=0.028),
        Part(kind="microcatheter", name="Sold out", fr=2.8, id_in=0.029, available=False),
        Part(kind="introducer_sheath", fr=9),
        Part(material="tris_acryl_gelatin", size_um=(100, 300)),
        Part(material="pva_nonspherical", size_um=(45, 150)),
    )

    ways = found(NARROW, SPHERES, stock=stock)

    assert {way.part.name or way.part.size_um for way in ways} == {"Wide", (100, 300)}


def test_what_belongs_to_the_place_stays_when_a_product_is_swapped():
    [way] = [
        way
        for way in found(
            NARROW, SPHERES, stock=(Part(material="tris_acryl_gelatin", size_um=(100, 300), id="x"),)
        )
        if way.place == 1
    ]

    assert way.part.target_vessel_mm == SPHERES.target_vessel_mm
    assert way.part.via == SPHERES.via


def test_a_way_that_breaks_another_link_is_not_offered():
    tight = Part(kind="diagnostic_catheter", fr=4, id_mm=0.82)
    stock = (Part(kind="microcatheter", fr=2.8, id_in=0.03),)

    assert found(SHEATH, tight, MICRO, SPHERES, vessel_mm=2.4, stock=stock) == []


def test_the_uterine_route_can_be_made_to_fit_without_compression():
    ways = found(*UTERINE, vessel_mm=2.4)

    assert next(way.part.size_um for way in ways if way.verdict is FITS) == (300, 500)
    assert CAUTION not in {way.verdict for way in ways}


def test_two_misfits_have_no_single_way_out():
    big = Part(kind="diagnostic_catheter", fr=8, id_mm=2.0)

    assert found(SHEATH, big, Part(kind="microcatheter", fr=2, id_in=0.01), SPHERES, vessel_mm=2.4) == []


@settings(max_examples=25, deadline=None)
@given(
    lumens=st.lists(st.integers(10, 60), min_size=1, max_size=12, unique=True), outside=st.integers(17, 32)
)
def test_the_sieve_by_size_never_leaves_out_what_the_rules_would_take(lumens, outside):
    stock = tuple(
        Part(kind="microcatheter", name=f"P{one}", fr=outside / 10, id_in=one / 1000) for one in lumens
    )
    catheter = Part(kind="diagnostic_catheter", fr=4, id_mm=1.02)
    parts = (SHEATH, catheter, NARROW, SPHERES)

    by_rules = {
        answer.verdict
        for part in stock
        if (answer := assess_chain(Chain(chain=(SHEATH, catheter, part, SPHERES), vessel_mm=2.4), catalog()))
        and answer.verdict.rank > NO.rank
    }
    ways = [way for way in found(*parts, vessel_mm=2.4, stock=stock) if way.place == 2]

    assert bool(ways) == bool(by_rules)
    assert not ways or max(way.verdict.rank for way in ways) == max(one.rank for one in by_rules)


def test_a_product_known_by_name_only_brings_its_figures():
    [way] = [
        way
        for way in found(NARROW, SPHERES, stock=(Part(kind="microcatheter", name="Progreat 2.8 Fr"),))
        if way.place == 0
    ]

    assert way.verdict is CAUTION


def test_a_wire_too_thick_is_replaced_by_the_next_thinner_one():
    route = (Part(kind="microcatheter", fr=2.4, id_in=0.017), Part(kind="microwire", wire_in=0.018))

    ways = [way.part.wire_in for way in found(*route) if way.place == 1]

    assert ways[0] == 0.016
    assert all(size < 0.017 for size in ways)


def test_a_figure_missing_elsewhere_hides_no_way_out():
    chain = Chain(
        chain=(
            Part(kind="introducer_sheath", fr=5),  # its artery is not known
            Part(kind="diagnostic_catheter", fr=4, id_in=0.040),
            Part(kind="microcatheter", fr=2.4, id_in=0.021),
            Part(material="tris_acryl_gelatin", size_um=(700, 900)),
        ),
        stock=(Part(kind="microcatheter", name="Wide", fr=2.8, id_in=0.036),),
    )
    [way] = ways_out(chain, catalog())

    assert way.part.name == "Wide"
    assert way.settled is Verdict.FITS
    assert way.verdict is Verdict.CANNOT_TELL


def test_a_sheath_is_changed_though_its_artery_is_not_known():
    chain = Chain(
        chain=(Part(kind="introducer_sheath", fr=5), Part(kind="guide_catheter", fr=6, id_in=0.07)),
        stock=(Part(kind="introducer_sheath", fr=6),),
    )
    [way] = ways_out(chain, catalog())

    assert (way.place, way.part.fr, way.settled) == (0, 6, Verdict.FITS)
