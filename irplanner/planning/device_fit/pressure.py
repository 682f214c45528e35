"""The injector's limit against the weakest part of the route."""

from __future__ import annotations

from collections.abc import Mapping

from irplanner.catalog.catalog import Catalog
from irplanner.planning.device_fit.verdicts import FitAnswer, Verdict, cannot_tell, failed, fit_answer
from irplanner.planning.exact import at_most
from irplanner.planning.words.figures import number_text


def pressure(
    catalog: Catalog, injector_psi: float | None, labeled_psi: Mapping[str, float | None]
) -> FitAnswer:
    """Compare the injector's limit with the lowest labeled pressure.

    `labeled_psi`: each part by name; None where no pressure is labeled: not for power injection.
    """
    rule = catalog.fit_rules["pressure"]
    if injector_psi is None:
        return cannot_tell(rule, ["injector_psi"])
    known = {name: limit for name, limit in labeled_psi.items() if limit is not None}
    weakest = min(known, key=lambda name: known[name], default=None)
    if weakest is not None and not at_most(injector_psi, known[weakest]):
        why = (
            f"The injector is set to {number_text(injector_psi)} psi; {weakest} is labeled for "
            f"{number_text(known[weakest])} psi."
        )
        return fit_answer(rule, failed(rule), why, {"injector_psi": injector_psi, "max_psi": known[weakest]})
    unknown = [name for name in labeled_psi if name not in known]
    if weakest is None or unknown:
        what = unknown[0] if unknown else "the route"
        why = f"No pressure is labeled for {what}: not for power injection until its label says so."
        return cannot_tell(rule, ["max_psi"], why, {"injector_psi": injector_psi})
    why = (
        f"The injector is set to {number_text(injector_psi)} psi; the weakest part, {weakest}, is "
        "labeled for "
        f"{number_text(known[weakest])} psi."
    )
    return fit_answer(rule, Verdict.FITS, why, {"injector_psi": injector_psi, "max_psi": known[weakest]})
