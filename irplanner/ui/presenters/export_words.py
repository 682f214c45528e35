"""The range report of an export in words."""

from __future__ import annotations

from irplanner.language import number, tr, tr_n, whole
from irplanner.services.exporting.range_report import RangeReport

_NO_UNITS = ("count", "1 to 6")  # of plain numbers


def report_lines(report: RangeReport) -> tuple[str, ...]:
    """Return the report, a line each: cases and days first, then every figure that is there at all."""
    if not report.cases:
        return (tr("No case matches."),)
    days = f", {report.first} – {report.last}" if report.first else ""
    said = [tr_n(report.cases, "{n} case", "{n} cases") + days]
    if report.without_date:
        said.append(tr_n(report.without_date, "{n} case without a date", "{n} cases without a date"))
    if report.without_mrn:
        said.append(tr_n(report.without_mrn, "{n} case without an MRN", "{n} cases without an MRN"))
    for one in report.ranges:
        filled = tr("{n} filled in").format(n=whole(one.filled))
        ends = number(one.low) if one.low == one.high else f"{number(one.low)} – {number(one.high)}"
        unit = "" if one.unit in _NO_UNITS else f" {one.unit}"
        said.append(f"{one.column}: {ends}{unit} ({filled})")
    return tuple(said)
