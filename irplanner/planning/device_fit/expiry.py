"""Use-by dates: the day itself is still valid."""

from __future__ import annotations

from datetime import date

from irplanner.catalog.catalog import Catalog
from irplanner.planning.device_fit.verdicts import (
    FitAnswer,
    Verdict,
    cannot_tell,
    failed,
    fit_answer,
    missing,
)


def expiry(catalog: Catalog, use_date: date | None, expires_on: date | None) -> FitAnswer:
    """Compare the day of use with the use-by date."""
    rule = catalog.fit_rules["expiry"]
    if use_date is None or expires_on is None:
        return cannot_tell(rule, missing(use_date=use_date, expires_on=expires_on))
    ok = use_date <= expires_on
    why = (
        f"Use by {expires_on.isoformat()}, used on {use_date.isoformat()}{'.' if ok else ': past its date.'}"
    )
    values = {"expires_on": expires_on.isoformat(), "use_date": use_date.isoformat()}
    return fit_answer(rule, Verdict.FITS if ok else failed(rule), why, values)
