"""The case's own words inside checklist items: the side, the result with its limit, the last dose, the times.

Each phrase starts with its own separator, so that an item reads well when there is nothing to say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import datetime

from irplanner.models.enums import Pregnancy, Status
from irplanner.planning.outcome import Finding, TimelineEntry, Value
from irplanner.planning.situation import Situation
from irplanner.planning.words.figures import amount_text, listed, moment_text, number_text
from irplanner.planning.words.wording import BLANK

_BRACES = re.compile(r"\{([a-z_]+)\}")
_COMPARED = {"<=": "at most", "<": "below", ">=": "at least", ">": "above"}

Phrase = Callable[["CaseWords"], str]


class CaseWords:
    """Facts, findings and moments of one case, as the phrases read them."""

    def __init__(
        self, case: Situation, findings: Iterable[Finding], timeline: Iterable[TimelineEntry]
    ) -> None:
        self.case = case
        self.findings = tuple(findings)
        self.timeline = tuple(timeline)
        self._of_rules: dict[tuple[str, ...], list[Finding]] = {}

    def of_rules(self, starts: tuple[str, ...]) -> list[Finding]:
        """Return the findings whose rule begins with one of `starts`; items ask alike, so each once."""
        if not starts:
            return []
        found = self._of_rules.get(starts)
        if found is None:
            found = [finding for finding in self.findings if finding.rule.startswith(starts)]
            self._of_rules[starts] = found
        return found

    def limit_of(self, field: str) -> str:
        """Return the limit a finding held a value against, e.g. `at most 1.8`, empty when none did."""
        known = sorted(self.findings, key=lambda finding: finding.status is Status.INFO)
        for finding in known:  # what only might hold (information) comes last
            limit: Value = finding.values.get("limit")
            if field in (*finding.values, *finding.needs) and limit is not None:
                word = _COMPARED.get(str(finding.values.get("comparator")), "")
                return f"{word} {limit:g}".strip() if _is_number(limit) else str(limit)
        return ""

    def moments(self, kind: str) -> list[TimelineEntry]:
        return [entry for entry in self.timeline if entry.kind == kind]


def fill_phrases(text: str, words: CaseWords) -> str:
    """Return an item's text with every `{phrase}` replaced."""
    return _BRACES.sub(lambda found: PHRASES[found.group(1)](words), text) if "{" in text else text


def _side(words: CaseWords) -> str:
    facts, procedure = words.case.facts, words.case.known.values
    parts = []
    if procedure.get("procedure.needs_side"):
        parts.append(str(facts.laterality) if facts.laterality else f"side {BLANK}")
    if procedure.get("procedure.needs_level"):
        parts.append(facts.level or f"level {BLANK}")
    return f": {', '.join(parts)}" if parts else ""


def _access(words: CaseWords) -> str:
    access, site = words.case.facts.access, words.case.access_site
    if site is None:
        return ""
    side = f"{access.side} " if access.side and access.side not in site.label.lower() else ""
    sheath = f", {number_text(access.sheath_fr)} Fr" if access.sheath_fr else ""
    return f": {side}{site.label[:1].lower()}{site.label[1:]}{sheath}"


def _allergies(words: CaseWords) -> str:
    allergies = words.case.facts.patient.allergies
    if allergies is None:
        return f": {BLANK}"
    told = [
        f"{one.agent.replace('_', ' ')}{f' ({one.reaction})' if one.reaction else ''}" for one in allergies
    ]
    return f": {listed(told)}" if told else ": none known"


def _bleeding(words: CaseWords) -> str:
    known = words.case.known.values
    governs = known.get("bleeding.governs")
    tier = known.get(f"bleeding.{governs}") if governs else None
    return f": {tier} ({str(governs).upper()})" if tier else ""


def _bleeding_status(words: CaseWords) -> str:
    """Return what is said aloud: class, INR, platelets, and the last dose of each drug as recorded."""
    told = [_bleeding(words).removeprefix(": ")]
    for analyte, label in (("inr", "INR"), ("platelets", "platelets")):
        lab = words.case.labs.get(analyte)
        told.append(f"{label} {number_text(lab.value) if lab else BLANK}")
    for drug in words.case.drugs or ():
        if drug.is_antithrombotic:
            last = drug.medication.last_dose_at
            told.append(f"last {drug.name} {moment_text(last) if last else BLANK}")
    return f": {', '.join(text for text in told if text)}"


def _result(analyte: str) -> Phrase:
    def phrase(words: CaseWords) -> str:
        lab, limit = words.case.labs.get(analyte), words.limit_of(f"labs.{analyte}")
        bound = f", limit {limit}" if limit else ""
        if lab is None:
            return f": result {BLANK}{bound}"
        return f": {amount_text(lab.value, lab.display)}{bound}"

    return phrase


def _egfr(words: CaseWords) -> str:
    value = words.case.known.values.get("derived.egfr")
    return f": eGFR {value:.0f}" if isinstance(value, float) else f": {BLANK}"


def _pregnancy(words: CaseWords) -> str:
    recorded = words.case.facts.patient.pregnancy
    return f": recorded as {recorded}" if recorded not in {None, Pregnancy.UNKNOWN} else ""


def _weight(words: CaseWords) -> str:
    weight = words.case.facts.patient.weight_kg
    return f": {number_text(weight)} kg" if weight else ""


def _anesthesia(words: CaseWords) -> str:
    level = words.case.facts.anesthesia.type
    return f": {words.case.catalog.label('anesthesia', level).lower()}" if level else ""


def _asa(words: CaseWords) -> str:
    asa = words.case.facts.anesthesia.asa_class
    return f": {asa}" if asa is not None else ""


def _antibiotic(words: CaseWords) -> str:
    due = words.moments("antibiotic")
    if due:
        return f": {listed(_timed(entry) for entry in due)}"
    agent = words.case.procedure.antibiotic.agent
    return f": for example {agent}" if agent else ""


def _embolics(words: CaseWords) -> str:
    told = []
    for row in words.case.facts.embolics:
        size = f" {number_text(row.size_um[0])}-{number_text(row.size_um[1])} um" if row.size_um else ""
        across = f" {number_text(row.diameter_mm)} mm" if row.diameter_mm else ""
        amount = f", {number_text(row.amount)} {row.unit or ''}".rstrip() if row.amount else ""
        told.append(f"{row.material.replace('_', ' ')}{size}{across}{amount}")
    return f": {'; '.join(told)}" if told else ""


def _last_doses(words: CaseWords) -> str:
    """Latest permitted doses; a drug that two guidelines judge is named once for each moment."""
    told = {f"{entry.what} by {_last_dose(entry)}": None for entry in words.moments("last_dose") if entry.at}
    if not told:
        drugs = [drug.name for drug in words.case.drugs or () if drug.is_antithrombotic]
        return f": {listed(drugs)}" if drugs else ""
    return f": {'; '.join(told)}"


def _last_dose(entry: TimelineEntry) -> str:
    """Return the latest moment; of a range also the one that serves its longer end."""
    latest = moment_text(entry.at) if entry.at else ""
    return f"{latest} ({moment_text(entry.from_)} for the longer hold)" if entry.from_ else latest


def _aftercare(words: CaseWords) -> str:
    """Return bed rest and observation with their ends, and the usual way out."""
    told = [
        f"{entry.what} until {moment_text(entry.until)}"
        for kind in ("bed_rest", "observation")
        for entry in words.moments(kind)
        if entry.until
    ]
    return f": {'; '.join([*dict.fromkeys(told), words.case.procedure.post_care.discharge])}"


def _times(kind: str, topic: str = "") -> Phrase:
    def phrase(words: CaseWords) -> str:
        told = {_timed(entry): None for entry in words.moments(kind) if entry.rule.startswith(topic)}
        return f": {'; '.join(told)}" if told else ""

    return phrase


def _fasting(words: CaseWords) -> str:
    """Return the latest times, what may be had until the same moment together."""
    together: dict[str, list[str]] = {}
    for entry in words.moments("fasting"):
        if entry.at:
            together.setdefault(moment_text(entry.at), []).append(entry.what.removeprefix("last "))
    told = [f"{listed(what)} until {moment}" for moment, what in together.items()]
    return f": {'; '.join(told)}" if told else ""


def _timed(entry: TimelineEntry) -> str:
    return f"{entry.what} {'by ' if entry.not_after else ''}{_when(entry)}".strip()


def _when(entry: TimelineEntry) -> str:
    moments = [moment for moment in (entry.at, entry.from_, entry.until) if isinstance(moment, datetime)]
    return " to ".join(moment_text(moment) for moment in moments)


def _is_number(value: Value) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


PHRASES: dict[str, Phrase] = {
    "side": _side,
    "access": _access,
    "allergies": _allergies,
    "bleeding": _bleeding,
    "bleeding_status": _bleeding_status,
    "inr": _result("inr"),
    "platelets": _result("platelets"),
    "hemoglobin": _result("hemoglobin"),
    "fibrinogen": _result("fibrinogen"),
    "egfr": _egfr,
    "pregnancy": _pregnancy,
    "weight": _weight,
    "anesthesia": _anesthesia,
    "asa": _asa,
    "antibiotic": _antibiotic,
    "embolics": _embolics,
    "last_doses": _last_doses,
    "fasting": _fasting,
    "premedication": _times("premedication"),
    "aftercare": _aftercare,
    "restarts": _times("resume", "bleeding."),
}
