"""ALBI. Johnson PJ et al., J Clin Oncol 2015;33:550-558, doi 10.1200/JCO.2014.57.9151."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.planning.scores.liver import albi


def test_the_published_worked_case_is_met():
    """cal57.calculator.city/albi-calculator.html: 35 g/L and 20.52 umol/L give about -2.10."""
    assert albi(bilirubin_umol_l=20.52, albumin_g_l=35) == pytest.approx(-2.10, abs=0.01)


def test_a_second_published_value_is_met():
    """A public calculator's own test: 0.8 mg/dL (13.68 umol/L) and 45 g/L give -3.075."""
    assert albi(bilirubin_umol_l=13.68, albumin_g_l=45) == pytest.approx(-3.075, abs=0.0005)


@given(bilirubin=st.floats(1, 500), albumin=st.floats(10, 60), step=st.floats(0, 100))
def test_more_bilirubin_or_less_albumin_is_never_better(bilirubin, albumin, step):
    base = albi(bilirubin_umol_l=bilirubin, albumin_g_l=albumin)

    assert albi(bilirubin_umol_l=bilirubin + step, albumin_g_l=albumin) >= base
    assert albi(bilirubin_umol_l=bilirubin, albumin_g_l=albumin + step) <= base


@pytest.mark.parametrize(("bilirubin", "albumin"), [(0, 40), (10, 0), (-1, 40)])
def test_a_value_that_cannot_be_is_refused(bilirubin, albumin):
    with pytest.raises(ValueError, match="above 0"):
        albi(bilirubin_umol_l=bilirubin, albumin_g_l=albumin)
