"""One checklist for one case: which items apply and why, what data already prove, what was left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.checklists import ChecklistItem, Reason
from irplanner.models.enums import Phase, Status
from irplanner.planning.checklist_phrases import CaseWords, fill_phrases
from irplanner.planning.outcome import ChecklistLine, Finding, HiddenItem, TimelineEntry
from irplanner.planning.procedure_rules.checklist_lines import lines_of_procedure
from irplanner.planning.rules.conditions import Truth, condition
from irplanner.planning.rules.vocabulary import needs_for
from irplanner.planning.situation import Situation
from irplanner.planning.words.figures import moment_text, number_text

SHIPPED_LIST = "merged"
ADDED = "added"
POLICY = "checklist.base_list"
_SPEAKS = frozenset({Status.STOP, Status.CAUTION, Status.NOT_ASSESSED})
_PHASES = list(Phase)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The lines that apply, by phase, and the items that do not apply by rule."""

    lines: tuple[ChecklistLine, ...]
    hidden: tuple[HiddenItem, ...]


@dataclass(frozen=True, slots=True)
class _Applies:
    truth: Truth
    because: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


def build_checklist(
    case: Situation,
    findings: Iterable[Finding],
    timeline: Iterable[TimelineEntry],
    base_list: str = SHIPPED_LIST,
) -> Sheet:
    """Return the checklist of one case: the base list, what the plan adds, and the site's own items.

    An item whose condition cannot be decided is shown, with the facts that would decide it.
    """
    words = CaseWords(case, findings, timeline)
    lines: list[ChecklistLine] = []
    hidden: list[HiddenItem] = []
    for item in _items(case.catalog, base_list):
        applies = _applies(item, words)
        if applies.truth is Truth.FALSE:
            hidden.append(HiddenItem(id=item.id, phase=item.phase, rule=_rule_text(item)))
        else:
            lines.append(_line(item, applies, words))
    lines += lines_of_procedure(case)
    lines.sort(key=lambda line: _PHASES.index(line.phase))  # stable: pack order inside a phase
    return Sheet(tuple(lines), tuple(hidden))


def chosen_list(catalog: Catalog) -> str:
    """Return the id of the list the site has chosen."""
    return catalog.site_policies[POLICY].choice


def base_lists(catalog: Catalog) -> list[str]:
    """Return the ids of the lists a case can be run with, the shipped one first."""
    ids = [entry.id for entry in catalog.checklists.values() if entry.base]
    return sorted(ids, key=lambda one: (one != SHIPPED_LIST, one))


def _items(catalog: Catalog, base_list: str) -> Iterator[ChecklistItem]:
    by_list = _items_by_list(catalog)
    for wanted in (base_list, ADDED):
        yield from by_list.get(wanted, ())
    yield from catalog.site_items.values()


@lru_cache(maxsize=2)  # one shipped pack and one under test
def _items_by_list(catalog: Catalog) -> dict[str, list[ChecklistItem]]:
    found: dict[str, list[ChecklistItem]] = {}
    for item in catalog.checklist_items.values():
        found.setdefault(item.checklist, []).append(item)
    return found


def _applies(item: ChecklistItem, words: CaseWords) -> _Applies:
    """Weigh an item's reasons: any true one shows it; else any undecidable one does, with its needs."""
    if not item.reasons:
        return _Applies(Truth.TRUE)
    true: list[str] = []
    open_reasons: list[str] = []
    needs: dict[str, None] = {}
    for reason in item.reasons:
        truth, missing = _weigh(reason, words)
        if truth is Truth.TRUE:
            true.append(reason.because)
        elif truth is Truth.UNKNOWN:
            open_reasons.append(f"not ruled out: {reason.because}")
            needs.update(dict.fromkeys(missing))
    if true:
        return _Applies(Truth.TRUE, tuple(true))
    return (
        _Applies(Truth.UNKNOWN, tuple(open_reasons), tuple(needs)) if open_reasons else _Applies(Truth.FALSE)
    )


def _weigh(reason: Reason, words: CaseWords) -> tuple[Truth, tuple[str, ...]]:
    if reason.when is not None:
        known = words.case.known
        verdict = condition(reason.when).verdict(known)
        return verdict.truth, needs_for(verdict.missing, known.values) if verdict.missing else ()
    speaking = [finding for finding in words.of_rules(reason.rules) if finding.status in _SPEAKS]
    if any(finding.status is not Status.NOT_ASSESSED for finding in speaking):
        return Truth.TRUE, ()
    if speaking:
        return Truth.UNKNOWN, tuple(path for finding in speaking for path in finding.needs)
    return Truth.FALSE, ()


def _line(item: ChecklistItem, applies: _Applies, words: CaseWords) -> ChecklistLine:
    emergency = words.case.is_emergency
    speaking = [finding.rule for finding in words.of_rules(item.rules) if finding.status in _SPEAKS]
    prefilled, source = _prefilled(item, words)
    because = (*dict.fromkeys(speaking), *applies.because)
    yields = emergency and item.stops and item.yields_to_emergency
    return ChecklistLine(
        id=item.id,
        phase=item.phase,
        text=fill_phrases(item.text, words),
        who=item.who,
        answer=item.answer,
        choices=item.choices,
        stops=item.stops and not yields,
        because=(*because, "emergency: asked, not waited for") if yields else because,
        needs=applies.needs,
        prefilled=prefilled,
        prefilled_from=source,
        evidence=item.evidence,
        sources=item.sources,
    )


def _prefilled(item: ChecklistItem, words: CaseWords) -> tuple[str | None, str | None]:
    """Return what the data prove of an item and where they come from; a judgment is never filled in."""
    proving = [one for one in words.of_rules(item.proven_by) if one.status is not Status.INFO]
    if item.proven_by and not (proving and all(finding.status is Status.OK for finding in proving)):
        return None, None
    if item.value_of is not None:
        value = words.case.known.values.get(item.value_of)
        if not isinstance(value, int | float):
            return None, None
        derived = item.value_of.startswith("derived.")
        return f"{value:.0f}" if derived else number_text(value), _origin(item.value_of, words)
    if proving:
        return "yes", "; ".join(dict.fromkeys(finding.title.rstrip(".") for finding in proving))
    return None, None


def _origin(name: str, words: CaseWords) -> str:
    lab = words.case.labs.get(name.removeprefix("labs."))
    if lab is None:
        return "computed" if name.startswith("derived.") else "the plan"
    return f"labs, {moment_text(lab.taken_at)}" if lab.taken_at else "labs, no date"


def _rule_text(item: ChecklistItem) -> str:
    """Return why an item does not apply, e.g. `not: grounding pad`."""
    return f"not: {'; '.join(reason.because for reason in item.reasons)}"
