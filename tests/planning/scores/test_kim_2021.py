"""MELD 3.0. Kim WR et al., Gastroenterology 2021;161:1887-1895, doi 10.1053/j.gastro.2021.08.050."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.planning.scores.liver import meld_3_uncapped

MILD = {
    "bilirubin_mg_dl": 1.0,
    "sodium_mmol_l": 137,
    "inr": 1.0,
    "creatinine_mg_dl": 1.0,
    "albumin_g_dl": 3.5,
}


def meld(**values):
    return meld_3_uncapped(**{"female": False, **MILD, **values})


def test_the_published_worked_case_gives_18():
    """calcbee.pages.dev/calculators/health/clinical-scores/meld prints this case."""
    assert meld(bilirubin_mg_dl=2.0, creatinine_mg_dl=1.5, inr=1.5, albumin_g_dl=3.0) == 18


def test_normal_values_give_the_lowest_score():
    assert meld() == 6
    assert meld(female=True) == 7


@pytest.mark.parametrize(
    ("name", "inside", "outside"),
    [
        ("bilirubin_mg_dl", 1.0, 0.3),
        ("inr", 1.0, 0.8),
        ("creatinine_mg_dl", 1.0, 0.5),
        ("creatinine_mg_dl", 3.0, 6.0),
        ("sodium_mmol_l", 125, 115),
        ("sodium_mmol_l", 137, 150),
        ("albumin_g_dl", 1.5, 1.0),
        ("albumin_g_dl", 3.5, 4.8),
    ],
)
def test_values_beyond_their_bound_count_as_the_bound(name, inside, outside):
    assert meld(**{name: outside}) == meld(**{name: inside})


def test_dialysis_counts_as_the_highest_creatinine():
    assert meld(creatinine_mg_dl=1.2, dialysis=True) == meld(creatinine_mg_dl=3.0)


@given(
    bilirubin=st.floats(0.2, 40),
    inr=st.floats(0.8, 8),
    creatinine=st.floats(0.3, 6),
    albumin=st.floats(1, 5),
    step=st.floats(0, 5),
)
def test_a_worse_inr_or_creatinine_never_lowers_the_score(bilirubin, inr, creatinine, albumin, step):
    values = {
        "bilirubin_mg_dl": bilirubin,
        "inr": inr,
        "creatinine_mg_dl": creatinine,
        "albumin_g_dl": albumin,
    }

    assert meld(**{**values, "inr": inr + step}) >= meld(**values)
    assert meld(**{**values, "creatinine_mg_dl": creatinine + step}) >= meld(**values)


@pytest.mark.parametrize("bad", [0, -1, math.nan])
def test_a_value_that_cannot_be_is_refused(bad):
    with pytest.raises(ValueError, match="above 0"):
        meld(inr=bad)
