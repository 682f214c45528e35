"""How the puncture is closed: device against sheath and site, compression, radial band."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from irplanner.catalog.schema.access import ClosureMethod, CompressionTime
from irplanner.catalog.schema.base import Range
from irplanner.models.enums import Status
from irplanner.planning.cited import finding
from irplanner.planning.comparison import holds
from irplanner.planning.outcome import Finding, Value
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import listed, number_text

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

CLOSURE, SHEATH, VESSEL = "access.closure", "access.sheath_fr", "access.vessel_mm"
DEVICE, BAND, MANUAL = "closure_device", "radial_band", "manual"
FEMORAL = "common_femoral_artery"
RADIAL = frozenset({"radial_artery", "distal_radial_artery"})
VASCULAR = frozenset({"arterial", "venous"})


def closure_method(methods: Mapping[str, ClosureMethod], word: str) -> ClosureMethod | None:
    """Return the way of closing a word stands for, by id or alias; None for an unknown one."""
    wanted = word.strip().lower().replace("-", "_").replace(" ", "_")
    return next(
        (method for method in methods.values() if wanted == method.id or wanted in method.aliases), None
    )


def covered_range(method: ClosureMethod, vessel: str) -> Range | None:
    """Return the sheaths a device covers in an artery or a vein; None where its table gives none."""
    return method.venous_fr if vessel == "venous" else method.arterial_fr


def fits(method: ClosureMethod, sheath_fr: float, vessel: str = "arterial") -> bool | None:
    """Say whether a device covers a sheath, both ends of its range included; None without a range."""
    covered = covered_range(method, vessel)
    return None if covered is None else covered[0] <= sheath_fr <= covered[1]


def device_count(method: ClosureMethod, sheath_fr: float) -> int:
    """Return how many devices of a kind close a sheath at least."""
    return 2 if method.two_devices_above_fr is not None and sheath_fr > method.two_devices_above_fr else 1


def compression_time(
    rows: Iterable[CompressionTime], vessel: str, sheath_fr: float | None
) -> CompressionTime | None:
    """Return the row for a vessel and sheath; a size between two rows takes the larger one."""
    for row in rows:
        if row.vessel != vessel:
            continue
        if row.sheath_up_to_fr is None or (sheath_fr is not None and sheath_fr <= row.sheath_up_to_fr):
            return row
    return None


def assess_closure(case: Situation) -> TopicAnswer:
    """Answer for the way the vessel is closed; other sites have nothing to close."""
    site, word = case.access_site, case.facts.access.closure
    if site is None or site.kind not in VASCULAR:
        return TopicAnswer()
    method = None if word is None else closure_method(case.catalog.closure_methods, word)
    if method is None:
        return TopicAnswer([_unknown(case, word)] if word is not None or site.kind == "arterial" else [])
    if method.family == DEVICE:
        return TopicAnswer([*_device(case, method, site.kind), *_device_site(case, method, site.kind)])
    if method.family == BAND:
        return TopicAnswer([_band(case)])
    return TopicAnswer([_compression(case, site.kind)])


def _unknown(case: Situation, word: str | None) -> Finding:
    entry = case.catalog.closure_methods[MANUAL]
    title = (
        f"Closure {word[:40]!r} is not in the content pack."
        if word
        else "How the puncture is closed is not recorded."
    )
    known = listed(
        method.label for method in case.catalog.closure_methods.values() if _is_usual(method, case)
    )
    return finding(
        entry,
        "access.closure",
        Status.NOT_ASSESSED,
        title,
        detail=f"Compression and bed rest depend on it. Known: {known}.",
        needs=(CLOSURE,),
    )


def _is_usual(method: ClosureMethod, case: Situation) -> bool:
    """Say whether a way of closing is meant for the planned site."""
    rules = case.access_site.site_rules if case.access_site else None
    if method.family == BAND:
        return rules in RADIAL
    return method.id == MANUAL or rules == FEMORAL


def _device(case: Situation, method: ClosureMethod, vessel: str) -> list[Finding]:
    rule, size = "access.closure_range", case.facts.access.sheath_fr
    covered = covered_range(method, vessel)
    if covered is None:
        if method.id == DEVICE:
            title = "The closure device is not named: its sheath range is not checked."
            return [finding(method, rule, Status.NOT_ASSESSED, title, needs=(CLOSURE,))]
        title = f"{method.label}: the table gives no {vessel} sheath range."
        return [finding(method, rule, Status.CAUTION, title, action="Read the label.", field=CLOSURE)]
    low, high = covered
    span = f"{number_text(low)}-{number_text(high)} Fr" if low else f"up to {number_text(high)} Fr"
    if size is None:
        title = f"{method.label} covers {span}; no sheath size is recorded."
        return [finding(method, rule, Status.NOT_ASSESSED, title, needs=(SHEATH,))]
    values: dict[str, Value] = {SHEATH: size, "covers_low": low, "covers_high": high}
    ok = fits(method, size, vessel)
    sentence = f"{method.label} covers {span}; the sheath is {number_text(size)} Fr."
    found = [
        finding(
            method,
            rule,
            Status.OK if ok else Status.STOP,
            sentence,
            detail=f"{method.note[:1].upper()}{method.note[1:]}." if method.note else "",
            action="" if ok else "Choose another closure, or another sheath.",
            values=values,
            field=CLOSURE,
        )
    ]
    if ok and device_count(method, size) > 1:
        above = number_text(method.two_devices_above_fr or 0)
        title = f"{method.label} above {above} Fr: two devices, placed before the large sheath."
        found.append(
            finding(method, "access.closure_count", Status.INFO, title, values=values, field=CLOSURE)
        )
    return found


def _device_site(case: Situation, method: ClosureMethod, vessel: str) -> list[Finding]:
    """Reasons to avoid a device: another artery than the common femoral, a small one, and the rest to ask."""
    point, limits = case.catalog.practice_points["access.closure_avoid"], case.catalog.care_limits
    found = [
        finding(
            point,
            "access.closure_questions",
            Status.INFO,
            f"Ask before using {method.label}: {len(point.items)} reasons to avoid a closure device.",
            detail=f"{'; '.join(point.items)}.",
            field=CLOSURE,
        )
    ]
    site = case.access_site
    if site is None or vessel != "arterial":
        return found
    if site.site_rules != FEMORAL:
        title = (
            f"{method.label} at the {site.label.lower()}: the devices are made for the common femoral artery."
        )
        action = "Compress by hand, or read the label."
        return [
            *found,
            finding(point, "access.closure_site", Status.CAUTION, title, action=action, field=CLOSURE),
        ]
    low, high = limits["access.closure_artery_low"], limits["access.closure_artery_high"]
    artery, rule = case.facts.access.vessel_mm, "access.closure_artery"
    span = f"{number_text(low.value)}-{number_text(high.value)} mm"
    if artery is None:
        title = f"The artery is not measured; closure devices are avoided below {span}."
        return [*found, finding(low, rule, Status.NOT_ASSESSED, title, needs=(VESSEL,))]
    values: dict[str, Value] = {VESSEL: artery, "limit": low.value, "comparator": ">="}
    reached = next((limit for limit in (low, high) if holds(limit, artery)), None)
    text = f"Artery {number_text(artery)} mm"
    title = f"{text}: {reached.text}." if reached else f"{text}: large enough for a closure device."
    status = Status.OK if reached is None else Status.CAUTION
    action = "Check the label, or compress by hand." if reached else ""
    return [*found, finding(low, rule, status, title, action=action, values=values, field=VESSEL)]


def _band(case: Situation) -> Finding:
    point, site = case.catalog.practice_points["access.radial_band"], case.access_site
    if site is not None and site.site_rules not in RADIAL:
        title = f"A radial band does not close the {site.label.lower()}."
        return finding(
            point, "access.closure", Status.STOP, title, action="Choose another closure.", field=CLOSURE
        )
    title = f"Radial band: {point.items[0]}."
    detail = f"{point.text}. {'; '.join(point.items)}."
    return finding(point, "access.closure", Status.INFO, title, detail=detail, field=CLOSURE)


def _compression(case: Situation, vessel: str) -> Finding:
    rule, size = "access.compression", case.facts.access.sheath_fr
    rows = case.catalog.compression_times
    act, trial = (
        case.catalog.practice_points["access.act"],
        case.catalog.practice_points["access.compression_trial"],
    )
    first = next(row for row in rows.values() if row.vessel == vessel)
    row = compression_time(rows.values(), vessel, size)
    if row is None and size is None:
        title = "Minutes of compression depend on the sheath, which is not recorded."
        return finding(first, rule, Status.NOT_ASSESSED, title, needs=(SHEATH,))
    if row is None:
        title = f"No compression time is given for a {number_text(size or 0)} Fr arterial sheath."
        return finding(
            first, rule, Status.CAUTION, title, action="Plan a closure device or a surgeon.", field=SHEATH
        )
    low, high = row.minutes
    minutes = number_text(low) if low == high else f"{number_text(low)}-{number_text(high)}"
    what = f"{number_text(size)} Fr {vessel} sheath" if size is not None else f"{vessel} sheath"
    arterial = vessel == "arterial"
    return finding(
        row,
        rule,
        Status.INFO,
        f"Compress {minutes} min by hand: {what}.",
        detail=f"{act.text}. {trial.text}." if arterial else "",
        values={"minutes_low": low, "minutes_high": high},
        field=CLOSURE,
        also=(act, trial) if arterial else (),
    )
