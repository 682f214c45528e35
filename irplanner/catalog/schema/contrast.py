"""Contrast media and the kidney: agents, injection sites, thresholds, volume limits, metformin, CO2."""

from __future__ import annotations

from irplanner.catalog.schema.base import Range
from irplanner.catalog.schema.reference import Referenced


class ContrastAgent(Referenced):
    """An agent. `kind` iodinated | gadolinium | gas; `nsf_group`: the ACR group of a gadolinium agent."""

    label: str
    kind: str
    synonyms: tuple[str, ...] = ()
    nsf_group: str | None = None


class InjectionSite(Referenced):
    """Where contrast is injected; `exposure` first_pass | second_pass says how it meets the kidneys."""

    label: str
    exposure: str


class KidneyThreshold(Referenced):
    """One row of a guideline's thresholds: `low` belongs to the row, `below` does not.

    `route` is a code of the guideline (intravenous, intra_arterial_first_pass, intra_arterial_second_pass,
    intensive_care_any); `verdict` is what holds in the row.
    """

    guideline: str
    route: str
    verdict: str
    text: str
    low: float | None = None
    below: float | None = None


class ContrastVolumeLimit(Referenced):
    """One formula for the volume of contrast; an estimate of risk, never a hard stop.

    `amount` (volume_ml, iodine_g, volume_ml_at_350) divided by `per` (crcl, egfr, absolute_egfr, weight_kg,
    case) is flagged when `op_flag` the `limit`; with `per` weight_over_creatinine the limit times weight over
    creatinine is the largest volume. `only_first_pass`: meant for first-pass exposure of the kidneys.
    `research`: a cohort's figure, shown but never a warning.
    """

    label: str
    formula: str
    amount: str
    per: str
    op_flag: str
    limit: float
    cap_ml: float | None = None
    reference_mg_i_per_ml: float | None = None
    only_first_pass: bool = False
    research: bool = False
    derived_in: str | None = None
    meaning: str | None = None


class MetforminRules(Referenced):
    """What one document says on metformin and iodinated contrast.

    Attributes:
        stop_below_egfr: below it metformin is stopped (value itself not included).
        stop_through_egfr: up to it metformin is stopped (value itself included).
        contraindicated_below_egfr: below it metformin should not be taken at all.
        stop_conditions: ids of conditions that stop it; `stop_routes`: contrast routes that stop it.
        stop_first_pass, stop_renal_emboli: arterial work that stops it.
        stop_with_aki: acute kidney injury stops it.
    """

    label: str
    year: int
    keep: str
    stop: str
    restart: str
    restart_h: float
    stop_below_egfr: float | None = None
    stop_through_egfr: float | None = None
    contraindicated_below_egfr: float | None = None
    stop_conditions: tuple[str, ...] = ()
    stop_routes: tuple[str, ...] = ()
    stop_first_pass: bool = False
    stop_renal_emboli: bool = False
    stop_with_aki: bool = False


class HydrationPlan(Referenced):
    """Fluid around contrast; hours are before and after it, volumes per kg and hour."""

    guideline: str
    label: str
    routes: tuple[str, ...]
    text: str
    before_h: Range
    after_h: Range | None = None
    ml_per_kg_h: Range | None = None


class GasSite(Referenced):
    """Where carbon dioxide may be injected into arteries; `regions` are body regions of procedures."""

    label: str
    allowed: bool
    regions: tuple[str, ...] = ()


class GasCaution(Referenced):
    """A caution for carbon dioxide; `conditions` are ids under which it is shown as a finding of its own."""

    label: str
    text: str
    conditions: tuple[str, ...] = ()


class MehranBand(Referenced):
    """A group of the Mehran 2004 score; both ends of the band are included."""

    group: str
    low: int
    cin_percent: float
    dialysis_percent: float
    high: int | None = None
