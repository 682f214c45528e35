"""Liver scores that are formulas: MELD 3.0 and ALBI. Child-Pugh is a table of points in the pack."""

from __future__ import annotations

import math

UMOL_PER_MG_DL_BILIRUBIN = 17.104  # molar mass of bilirubin 584.66 g/mol


def meld_3_uncapped(
    *,
    female: bool,
    bilirubin_mg_dl: float,
    sodium_mmol_l: float,
    inr: float,
    creatinine_mg_dl: float,
    albumin_g_dl: float,
    dialysis: bool = False,
) -> int:
    """Return MELD 3.0 of an adult as a whole number without an upper end; the lowest is 6.

    Args:
        dialysis: at least two treatments, or 24 h of continuous treatment, in the last 7 days: creatinine
            then counts as its highest value.

    Raises:
        ValueError: a laboratory value is not above 0.

    Source: Kim WR et al., Gastroenterology 2021;161:1887-1895, doi 10.1053/j.gastro.2021.08.050.
    Bilirubin, INR and creatinine count as at least 1.0, creatinine as at most 3.0, sodium from 125 to 137,
    albumin from 1.5 to 3.5.

    >>> meld_3_uncapped(female=False, bilirubin_mg_dl=2.0, sodium_mmol_l=137, inr=1.5, creatinine_mg_dl=1.5,
    ...                 albumin_g_dl=3.0)
    18
    """
    values = (bilirubin_mg_dl, sodium_mmol_l, inr, creatinine_mg_dl, albumin_g_dl)
    if not all(value > 0 for value in values):  # also refuses NaN
        raise ValueError(f"laboratory values must be above 0, got {values}")
    bilirubin = math.log(max(bilirubin_mg_dl, 1.0))
    clotting = math.log(max(inr, 1.0))
    creatinine = math.log(3.0 if dialysis else min(max(creatinine_mg_dl, 1.0), 3.0))
    sodium = 137 - min(max(sodium_mmol_l, 125), 137)
    albumin = 3.5 - min(max(albumin_g_dl, 1.5), 3.5)
    score = (
        (1.33 if female else 0)
        + 4.56 * bilirubin
        + 0.82 * sodium
        - 0.24 * sodium * bilirubin
        + 9.09 * clotting
        + 11.14 * creatinine
        + 1.85 * albumin
        - 1.83 * albumin * creatinine
        + 6
    )
    return max(math.floor(score + 0.5), 6)


def albi(*, bilirubin_umol_l: float, albumin_g_l: float) -> float:
    """Return the ALBI score; lower is better.

    Raises:
        ValueError: a laboratory value is not above 0.

    Source: Johnson PJ et al., J Clin Oncol 2015;33:550-558, doi 10.1200/JCO.2014.57.9151.

    >>> round(albi(bilirubin_umol_l=10, albumin_g_l=40), 2)
    -2.74
    """
    if not (bilirubin_umol_l > 0 and albumin_g_l > 0):
        raise ValueError(f"laboratory values must be above 0, got {bilirubin_umol_l}, {albumin_g_l}")
    return 0.66 * math.log10(bilirubin_umol_l) - 0.085 * albumin_g_l
