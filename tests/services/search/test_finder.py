"""What a search finds: what looking through every case would, in any order, at any depth, after any save."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from irplanner.models.enums import CaseStatus
from irplanner.planning.facts import CaseFacts, Contrast, Device, Patient, Radiation
from irplanner.services.case_record import Outcome
from irplanner.services.case_store.case_columns import CASES
from irplanner.services.case_store.case_listing import ORDERED_BY
from irplanner.services.search import finder as finder_module
from irplanner.services.search import index
from irplanner.services.search.finder import Finder
from irplanner.services.search.language import read_query
from irplanner.services.search.matching import is_meant
from irplanner.services.search.statements import Order
from irplanner.services.search.texts import kept_text
from tests.both_stores import BOTH, copy_of, opened

FIRST = datetime(2026, 1, 1, 8)
NAMES = ("DEMO, Anna", "DEMO, Boris", "DEMO, Élise Groß", "DEMO, Annabel", "Anna, Demo", None)
PROCEDURES = ("liver_biopsy", "uterine_fibroid_embolization", "port_placement")


@pytest.fixture(scope="module", params=BOTH)
def many(request, tmp_path_factory, catalog):
    """A store of 120 cases of every kind, for questions only."""
    if request.param == "sqlite":
        with opened(tmp_path_factory.mktemp("many") / "cases.db", None) as store:
            yield _filled(store, catalog)
        return
    server, template = request.getfixturevalue("postgres"), request.getfixturevalue("postgres_template")
    with copy_of(server, template) as url, opened(url, tmp_path_factory.mktemp("many-keys")) as store:
        yield _filled(store, catalog)


def _filled(store, catalog):
    from irplanner.services.cases import Cases

    cases = Cases(store, catalog)
    chance = random.Random(5)
    for number in range(120):
        facts = CaseFacts(
            procedure=chance.choice(PROCEDURES),
            scheduled_at=FIRST + timedelta(days=chance.randrange(90)) if chance.random() < 0.9 else None,
            patient=Patient(name=chance.choice(NAMES), mrn=str(1000 + number)),
            radiation=Radiation(air_kerma_mgy=chance.choice((None, 0.0, 50.0, 2000.0, 2000.5, 2900.0))),
            contrast=Contrast(volume_ml=chance.choice((None, 20.0, 90.0))),
            devices=(Device(kind="stent", name="Wall stent", lot=f"L{number % 7}"),),
            notes=chance.choice((None, "left radial approach", "radial, then left", "gross hematuria")),
        )
        record = msgspec.structs.replace(
            cases.create(facts),
            accession_number=f"IR-26-{number:04}",
            status=chance.choice((CaseStatus.PLANNED, CaseStatus.DONE)),
            outcome=Outcome(adverse_event=chance.choice((None, True, False))),
        )
        cases.save(record)
    return store


TERMS = (
    'anna demo an ann annabel gross élise radial left "left radial" biopsy uterine embol ir-26-00 ir-2 l3 '
    "wall 1005 ir-26-0012 2026-02-1 patient:anna procedure:biopsy device:l3 status:done status=planned "
    "adverse:yes -anna -status:done 2026-02 kerma>2000 kerma>=2000 kerma:0..50 kerma<100 contrast:90 "
    "date:2026-02 date:2026-01-10..2026-02 date>2026-03 zzz a l r 2026 uterine-fibroid"
)
SAMPLES = TERMS.replace('"left radial"', '"left_radial"').split()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from(SAMPLES), min_size=1, max_size=4),
    st.sampled_from(ORDERED_BY),
    st.booleans(),
    st.sampled_from(((1500, 40_000), (3, 40_000), (3, 5))),
    st.sampled_from((100, 1, 0)),
    st.sampled_from((4000, 7)),
)
def test_a_search_finds_what_looking_through_every_case_finds(
    many, terms, field, descending, few, endings, looked_at
):
    text = " ".join(terms).replace("left_radial", "left radial")
    finder, order = Finder(many), Order(field, descending)
    with many.reading() as connection:
        rows = [dict(row) for row in connection.exec_driver_sql("SELECT * FROM cases").mappings()]
    expected = {
        row["id"] for row in rows if is_meant(read_query(text), row["search_text"], row["sort_at"], row)
    }

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(finder_module, "_FEW_WORDS", few[0])
        patch.setattr(finder_module, "_MANY_WORDS", few[1])
        patch.setattr(finder_module, "_MOST_ENDINGS", endings)
        patch.setattr(finder_module, "_MOST_LOOKED_AT", looked_at)
        found = list(finder.places(text, order).ids)
        paged, after = [], None
        while True:
            page = finder.page(text, order, after, limit=17)
            paged += [row.row_id for row in page.rows]
            if page.is_last:
                break
            after = page.rows[-1]

    assert set(found) == expected
    assert len(found) == len(expected)
    assert paged == found
    assert finder.count(text).cases == len(expected)


@pytest.mark.parametrize("field", ORDERED_BY)
def test_places_come_in_stretches_that_follow_each_other(many, field):
    finder, order = Finder(many), Order(field)
    found, after = [], None
    while True:
        places = finder.places("demo", order, after, limit=13)
        found += places.ids
        if places.is_last:
            break
        after = places.after

    assert found == list(finder.places("demo", order).ids)


def test_rows_come_in_the_order_they_are_asked_for_and_gone_ones_are_left_out(many):
    rows = Finder(many).rows([7, 3, 999, 5])

    assert [row.row_id for row in rows] == [7, 3, 5]


def test_a_count_stops_where_it_is_told_to(many):
    finder = Finder(many)

    assert finder.count("demo", most=10) == finder_module.Count(10, is_exact=False)
    assert finder.count("", most=1000) == finder_module.Count(120)


def test_a_case_is_found_by_what_it_says_now_and_no_more_by_what_it_said(store, cases):
    finder = Finder(store)
    saved = cases.create(CaseFacts(procedure="liver_biopsy", patient=Patient(name="DEMO, Anna")))

    patient = msgspec.structs.replace(saved.facts.patient, name="DEMO, Boris")
    facts = msgspec.structs.replace(saved.facts, patient=patient, scheduled_at=FIRST)
    again = cases.save(msgspec.structs.replace(saved, facts=facts))

    assert not finder.page("anna").rows
    assert [row.case_id for row in finder.page("boris date:2026-01").rows] == [saved.case_id]
    cases.discard(again.case_id)
    assert not finder.page("boris").rows


def test_the_index_made_anew_finds_the_same(store, cases):
    for name in ("Anna", "Boris", "Annabel"):
        cases.create(CaseFacts(procedure="liver_biopsy", patient=Patient(name=f"DEMO, {name}")))
    finder = Finder(store)
    before = [list(finder.places(text).ids) for text in ("demo", "anna", "biopsy", "status:planned")]

    with store.writing() as connection:
        assert index.rebuild(connection) == 3

    assert [list(finder.places(text).ids) for text in ("demo", "anna", "biopsy", "status:planned")] == before
    assert before[1]


def test_a_case_of_an_older_format_is_found_by_its_words(store, cases):
    saved = cases.create(CaseFacts(procedure="liver_biopsy"))
    with store.writing() as connection:
        connection.exec_driver_sql("UPDATE cases SET search_text = 'demo carla 4711'")
        index.rebuild(connection)

    assert [row.case_id for row in Finder(store).page("carla 47").rows] == [saved.case_id]

    with store.writing() as connection:
        [(sort_at, kept)] = connection.exec_driver_sql("SELECT sort_at, search_text FROM cases").all()
        new = kept_text({"room": ["IR 9"]}, {}, {})
        index.renew(connection, 1, (sort_at, kept), (sort_at, new))
        connection.execute(update(CASES).values(search_text=new))
    assert not Finder(store).page("carla").rows
    assert len(Finder(store).page("room:ir").rows) == 1
