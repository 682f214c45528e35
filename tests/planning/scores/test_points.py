"""Adding up point scores at the edges of their bands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.planning.scores.points import band_of, item_points, item_range, tally
from tests.planning.any_case import catalog

SCORES = ["stop_bang", "aldrete", "news2", "child_pugh", "has_bled", "rcri"]


def item(score, item_id):
    return next(one for one in catalog().scores[score].items if one.id == item_id)


@pytest.mark.parametrize(
    ("value", "points"),
    [(8, 3), (9, 1), (11, 1), (12, 0), (20, 0), (21, 2), (24, 2), (25, 3)],
)
def test_respiration_scores_as_on_the_chart(value, points):
    assert item_points(item("news2", "rr"), value) == points


@pytest.mark.parametrize(
    ("value", "points"), [(91, 3), (92, 2), (93, 2), (94, 1), (95, 1), (96, 0), (100, 0)]
)
def test_saturation_scores_as_on_the_chart(value, points):
    assert item_points(item("news2", "spo2"), value) == points


@pytest.mark.parametrize(
    ("value", "points"), [(90, 3), (91, 2), (100, 2), (101, 1), (110, 1), (111, 0), (219, 0), (220, 3)]
)
def test_systolic_pressure_scores_as_on_the_chart(value, points):
    assert item_points(item("news2", "sbp"), value) == points


@pytest.mark.parametrize(
    ("value", "points"),
    [(40, 3), (41, 1), (50, 1), (51, 0), (90, 0), (91, 1), (110, 1), (111, 2), (130, 2), (131, 3)],
)
def test_pulse_scores_as_on_the_chart(value, points):
    assert item_points(item("news2", "pulse"), value) == points


@pytest.mark.parametrize(
    ("value", "points"),
    [(35.0, 3), (35.1, 1), (36.0, 1), (36.1, 0), (38.0, 0), (38.1, 1), (39.0, 1), (39.1, 2)],
)
def test_temperature_scores_as_on_the_chart(value, points):
    assert item_points(item("news2", "temp_c"), value) == points


@pytest.mark.parametrize(
    ("item_id", "value", "points"),
    [
        ("bilirubin_mg_dl", 1.99, 1),
        ("bilirubin_mg_dl", 2.0, 2),
        ("bilirubin_mg_dl", 3.0, 2),
        ("bilirubin_mg_dl", 3.01, 3),
        ("albumin_g_dl", 3.51, 1),
        ("albumin_g_dl", 3.5, 2),
        ("albumin_g_dl", 2.8, 2),
        ("albumin_g_dl", 2.79, 3),
        ("inr", 1.69, 1),
        ("inr", 1.7, 2),
        ("inr", 2.3, 2),
        ("inr", 2.31, 3),
    ],
)
def test_child_pugh_scores_at_its_limits(item_id, value, points):
    assert item_points(item("child_pugh", item_id), value) == points


@pytest.mark.parametrize("score_id", SCORES)
def test_the_highest_sum_is_the_one_the_score_names(score_id):
    score = catalog().scores[score_id]
    items = [one for one in score.items if one.sex != "F"]  # neck has one item a sex

    assert sum(item_range(one)[1] for one in items) == score.highest


@pytest.mark.parametrize("score_id", SCORES)
def test_nothing_known_leaves_the_whole_range_open(score_id):
    score = catalog().scores[score_id]
    total = tally(score.items, {})

    assert not total.is_exact
    assert total.missing == tuple(one.id for one in score.items)
    assert total.low == sum(item_range(one)[0] for one in score.items)


@given(value=st.floats(0, 300), step=st.floats(0, 300))
def test_a_higher_bilirubin_or_inr_never_scores_less(value, step):
    for name in ("bilirubin_mg_dl", "inr"):
        assert item_points(item("child_pugh", name), value + step) >= item_points(
            item("child_pugh", name), value
        )


def test_an_unknown_choice_is_refused():
    with pytest.raises(ValueError, match="ascites"):
        item_points(item("child_pugh", "ascites"), "a lot")


@pytest.mark.parametrize(("total", "level"), [(5, "A"), (6, "A"), (7, "B"), (9, "B"), (10, "C"), (15, "C")])
def test_child_pugh_classes_end_where_the_table_says(total, level):
    assert band_of(catalog().scores["child_pugh"], total).level == level


@pytest.mark.parametrize(
    ("total", "level"),
    [(-2.61, "grade 1"), (-2.60, "grade 1"), (-2.59, "grade 2"), (-1.39, "grade 2"), (-1.38, "grade 3")],
)
def test_albi_grades_end_where_the_paper_says(total, level):
    assert band_of(catalog().scores["albi"], total).level == level
