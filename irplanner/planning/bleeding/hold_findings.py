"""Holds of every antithrombotic the patient takes, by each guideline that applies, side by side."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import msgspec

from irplanner.catalog.schema.antithrombotics import Antithrombotic, AsraDrug, UncoveredDrug
from irplanner.models.enums import BleedingAsra, Evidence, Status
from irplanner.planning.bleeding.asra_holds import asra_answer, asra_rows, asra_rule, normal_inr_finding
from irplanner.planning.bleeding.hold_answers import RowAnswer, guideline_name
from irplanner.planning.bleeding.kidney_bands import kidney_finding, sir_choice
from irplanner.planning.bleeding.reversal import REVERSAL_CHANGE, reversal_answer
from irplanner.planning.bleeding.sir_holds import WITHHELD, outside_list_answer, sir_answer, sir_rule
from irplanner.planning.cited import finding
from irplanner.planning.medicines.medications import DrugTaken
from irplanner.planning.outcome import Finding, TimelineEntry
from irplanner.planning.words.figures import joined, listed
from irplanner.planning.words.wording import shortened

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

MEDICATIONS = "medications"


@dataclass
class HoldPlan:
    """Findings, moments, and the rows that are withheld (they start again after the procedure)."""

    findings: list[Finding] = field(default_factory=list)
    timeline: list[TimelineEntry] = field(default_factory=list)
    sir_withheld: list[tuple[DrugTaken, Antithrombotic]] = field(default_factory=list)
    asra_withheld: list[tuple[DrugTaken, AsraDrug]] = field(default_factory=list)

    @property
    def withholds(self) -> bool:
        return bool(self.sir_withheld or self.asra_withheld)

    def add(self, answer: RowAnswer) -> RowAnswer:
        """Take over one answer."""
        self.findings.append(answer.finding)
        self.timeline += answer.timeline
        return answer


def hold_plan(case: Situation) -> HoldPlan:
    """Return what holds for every medication; drugs of other rules are left to them."""
    plan = HoldPlan()
    if case.drugs is None:
        plan.findings.append(_not_asked())
        return plan
    for drug in case.drugs:
        if not drug.is_known:
            plan.findings.append(_unknown_drug(drug))
        elif drug.is_antithrombotic:
            _add_drug(case, drug, plan)
    if all(drug.is_known and not drug.is_antithrombotic for drug in case.drugs):
        plan.findings.append(_none_taken())
    return plan


def _add_drug(case: Situation, drug: DrugTaken, plan: HoldPlan) -> None:
    if case.is_emergency:
        plan.add(reversal_answer(case, drug))
        return
    sir = _add_sir(case, drug, plan)
    asra = _add_asra(case, drug, plan) if case.bleeding.asra is not BleedingAsra.NONE else None
    if asra is not None:
        plan.findings += _differences(case, drug, sir, asra)
    plan.findings += [_market(case, row, drug) for row in drug.sir if row.market]
    plan.findings += [_market(case, row, drug) for row in drug.uncovered if row.market]


def _add_sir(case: Situation, drug: DrugTaken, plan: HoldPlan) -> RowAnswer | None:
    if case.bleeding.outside_list and drug.sir:
        return plan.add(outside_list_answer(case, drug))
    if not drug.sir:
        if drug.uncovered or case.bleeding.governs == "sir":
            plan.findings.append(_not_covered(case, drug))
        return None
    answer = plan.add(_one_of([sir_answer(case, drug, row) for row in drug.sir], drug, "sir", drug.asked))
    for row in drug.sir:
        rule = sir_rule(case, row)
        if rule.action in WITHHELD:
            plan.sir_withheld.append((drug, row))
        if rule.action == "withhold":
            about_kidney = kidney_finding(case, row, sir_choice(case, row, rule), drug.name)
            plan.findings += [about_kidney] if about_kidney else []
    return answer


def _add_asra(case: Situation, drug: DrugTaken, plan: HoldPlan) -> RowAnswer | None:
    rows, asked = asra_rows(case, drug)
    if not rows:
        plan.findings.append(_no_asra_row(case, drug))
        return None
    answer = plan.add(_one_of([asra_answer(case, drug, row) for row in rows], drug, "asra", asked))
    for row in rows:
        rule = asra_rule(case, row)
        if rule is not None and rule.action == "withhold":
            plan.asra_withheld.append((drug, row))
        about_inr = normal_inr_finding(case, drug, row)
        plan.findings += [about_inr] if about_inr else []
    return answer


def _one_of(answers: list[RowAnswer], drug: DrugTaken, guideline: str, asked: tuple[str, ...]) -> RowAnswer:
    """Let several possible rows of one drug speak with one voice: the longest hold, or an open question."""
    lead = _longest(answers)
    if len(answers) == 1:
        return lead
    withholds = any(answer.withholds for answer in answers)
    rows = listed((answer.row.replace("_", " ") for answer in answers), last="or")
    if len({answer.finding.status for answer in answers}) == 1:
        needs = (*lead.finding.needs, *asked) if lead.finding.status is Status.NOT_ASSESSED else ()
        said = joined(lead.finding.detail, f"Which row holds is open ({rows}); the longest hold is shown.")
        return replace(
            lead,
            finding=msgspec.structs.replace(lead.finding, detail=said, needs=tuple(dict.fromkeys(needs))),
            withholds=withholds,
        )
    needs = tuple(dict.fromkeys((*asked, *(need for answer in answers for need in answer.finding.needs))))
    opened = msgspec.structs.replace(
        lead.finding,
        rule=f"bleeding.hold.{guideline}.open",
        status=Status.NOT_ASSESSED,
        title=shortened(f"{drug.name} ({guideline_name(guideline)}): which row holds is open, {rows}"),
        detail=joined(*(f"{answer.finding.title}." for answer in answers)),
        action="Record how and why the drug is taken.",
        needs=needs,
        field=needs[0],
    )
    timeline = tuple(_changed_moment(entry, f"Which row holds is open ({rows}). ") for entry in lead.timeline)
    return replace(lead, finding=opened, timeline=timeline, withholds=withholds)


def _longest(answers: list[RowAnswer]) -> RowAnswer:
    """Return the row with the earliest hard limit; rows without a limit come last."""
    lead = answers[0]
    for answer in answers[1:]:
        if _is_stricter(answer, lead):
            lead = answer
    return lead


def _is_stricter(one: RowAnswer, other: RowAnswer) -> bool:
    if one.latest is None or other.latest is None:
        return one.latest is not None and other.latest is None
    return one.latest < other.latest


def _changed_moment(entry: TimelineEntry, remark: str) -> TimelineEntry:
    return msgspec.structs.replace(entry, detail=remark + entry.detail)


def _differences(case: Situation, drug: DrugTaken, sir: RowAnswer | None, asra: RowAnswer) -> list[Finding]:
    """Where the two guidelines differ on a drug; a stricter SIR row is a question to the operator."""
    ids = {row.id for row in drug.sir}
    entries = [
        entry for entry in case.catalog.guideline_differences.values() if not ids.isdisjoint(entry.drugs)
    ]
    stricter = sir is not None and sir.withholds and (not asra.withholds or _is_stricter(sir, asra))
    if not entries and not stricter:
        return []
    lead = entries[0] if entries else case.catalog.bleeding_notes["asra_precedence"]
    title = "SIR 2019 is stricter than ASRA 2018 here" if stricter else "SIR 2019 and ASRA 2018 differ"
    return [
        finding(
            lead,
            f"bleeding.difference.{next(iter(drug.sir)).id}",
            Status.CAUTION if stricter else Status.INFO,
            shortened(f"{drug.name}: {title}"),
            detail=joined(
                *(f"{entry.topic}: SIR {entry.sir}; ASRA {entry.asra}." for entry in entries),
                case.bleeding.why,
            ),
            action="Ask the operator which one holds." if stricter else "",
            field=drug.path("drug"),
        )
    ]


def _not_covered(case: Situation, drug: DrugTaken) -> Finding:
    """A drug without a SIR row: the program invents no hold."""
    note = case.catalog.bleeding_notes["not_covered"]
    rows: tuple[UncoveredDrug, ...] = drug.uncovered
    hints = [
        f"Hint: {row.hint}{f' ({row.hint_source})' if row.hint_source else ''}." for row in rows if row.hint
    ]
    minor = drug.groups == {"minor_antiplatelet_effect"}
    row_id = rows[0].id if rows else drug.asra[0].id
    return finding(
        rows[0] if rows else note,
        f"bleeding.not_covered.{row_id}",
        Status.INFO if minor else Status.CAUTION,
        shortened(
            f"{drug.name}: recorded; SIR 2019 has no hold for it"
            if minor
            else f"{drug.name}: not covered by SIR 2019; ask the operator and the prescriber"
        ),
        detail=joined(*hints, note.text),
        action="" if minor else "Ask the operator and the prescriber.",
        field=drug.path("drug"),
        also=(note,),
    )


def _no_asra_row(case: Situation, drug: DrugTaken) -> Finding:
    note = case.catalog.bleeding_notes["asra_precedence"]
    return finding(
        note,
        f"bleeding.not_covered.asra.{(*drug.sir, *drug.uncovered)[0].id}",
        Status.CAUTION,
        shortened(f"{drug.name}: ASRA 2018 has no row for it; ask the operator and the prescriber"),
        detail=note.text,
        action="Ask the operator and the prescriber.",
        field=drug.path("drug"),
    )


def _market(case: Situation, row: Antithrombotic | UncoveredDrug, drug: DrugTaken) -> Finding:
    changes = tuple(
        note
        for note in case.catalog.bleeding_notes.values()
        if note.subject == "change" and row.id in note.about and note.id != REVERSAL_CHANGE
    )
    return finding(
        row,
        f"bleeding.market.{row.id}",
        Status.INFO,
        shortened(f"{drug.name}: {row.market}; check the record"),
        detail=joined(*(note.text for note in changes)),
        field=drug.path("drug"),
        also=changes,
    )


def _not_asked() -> Finding:
    return Finding(
        rule="bleeding.medications",
        topic="bleeding",
        status=Status.NOT_ASSESSED,
        title="Medications are not recorded: no antithrombotic can be ruled out",
        action="Ask for every medication; record an empty list when there is none.",
        needs=(MEDICATIONS,),
        field=MEDICATIONS,
        evidence=Evidence.PAGE,
        sources=("sir2019",),
    )


def _none_taken() -> Finding:
    return Finding(
        rule="bleeding.medications",
        topic="bleeding",
        status=Status.OK,
        title="No antithrombotic among the recorded medications",
        field=MEDICATIONS,
        evidence=Evidence.PAGE,
        sources=("sir2019",),
    )


def _unknown_drug(drug: DrugTaken) -> Finding:
    return Finding(
        rule="bleeding.drug.unknown",
        topic="bleeding",
        status=Status.NOT_ASSESSED,
        title=shortened(
            f"{drug.medication.drug!r} is not in the content pack: its effect on bleeding is not assessed"
        ),
        action="Choose the listed drug it is, or ask the operator and the prescriber.",
        needs=(drug.path("drug"),),
        field=drug.path("drug"),
        evidence=Evidence.ENGINEERING,
        sources=("irplanner_screens",),
    )
