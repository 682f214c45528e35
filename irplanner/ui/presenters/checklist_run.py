"""Running the checklist: phases with their counts, rows with answers, what keeps a phase from being signed.

Answers live in the case (`facts.checklist`) under the item's id; a phase's signature under `signed_<phase>`.
An item that the data prove counts as answered until somebody answers otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from irplanner.language import mark, tr, within
from irplanner.models.enums import Answer, AnswerKind, Phase
from irplanner.planning.facts import ChecklistAnswer
from irplanner.planning.outcome import ChecklistLine, Plan
from irplanner.ui.presenters.deviations import STARTED_WITHOUT
from irplanner.ui.presenters.field_names import field_name
from irplanner.ui.presenters.live_pane import PHASE_NAMES, short_source, without_blanks
from irplanner.ui.presenters.plan_editor import PlanEditor
from irplanner.unit_signs import with_unit_signs

ROLES = (mark("Technologist"), mark("Nurse"), mark("Operator"), mark("Anesthesia"), mark("Team"))
_SIGNED = "signed_"
_SECOND = "second_"
_TIME_OF = {
    Phase.SIGN_IN: "times.sign_in_at",
    Phase.TIME_OUT: "times.time_out_at",
    Phase.SIGN_OUT: "times.sign_out_at",
}


@dataclass(frozen=True, slots=True)
class PhaseTab:
    """A phase as its tab shows it."""

    phase: Phase
    name: str
    done: int
    total: int
    is_signed: bool
    stops: int  # stopping items answered with no

    @property
    def label(self) -> str:
        """`Sign in 5/10`."""
        return f"{self.name} {self.done}/{self.total}"


@dataclass(frozen=True, slots=True)
class RunRow:
    """One item as a row. `answer` is a person's; `prefilled`: what data prove where nobody answered."""

    key: str
    text: str
    note: str
    kind: AnswerKind
    choices: tuple[str, ...]
    has_na: bool
    stops: bool
    who: str
    answer: Answer | None
    value: str
    reason: str
    said: str  # who answered and when, or where a prefilled answer comes from
    prefilled: str | None
    is_locked: bool
    is_for_two: bool = False
    second: str = ""  # who confirmed it as the second person, and when
    second_by_pin: bool = False

    @property
    def is_done(self) -> bool:
        """Say whether the item is settled."""
        return (self.answer is not None or self.prefilled is not None) and not self.asks_second

    @property
    def asks_second(self) -> bool:
        """Say whether a second person still has to confirm the yes of the first."""
        return self.is_for_two and self.answer in (Answer.YES, Answer.VALUE) and not self.second

    @property
    def shown_answer(self) -> Answer | None:
        """The answer a button shows as pressed: a person's, else yes where the data prove it."""
        if self.answer is None and self.prefilled == "yes":
            return Answer.YES
        return self.answer

    @property
    def asks_reason(self) -> bool:
        """Say whether a no on this item needs a reason before the phase can be signed."""
        return self.stops and self.answer is Answer.NO

    @property
    def spoken(self) -> str:
        """The row in words, for a screen reader."""
        answers = {Answer.YES: tr("yes"), Answer.NO: tr("no"), Answer.NOT_APPLICABLE: tr("not applicable")}
        shown = self.shown_answer
        state = answers.get(shown, self.value or tr("answered")) if shown else tr("not answered")
        if self.answer is None and self.prefilled:
            state = f"{self.prefilled}, {self.said}"
        stop = tr("stops the phase") if self.asks_reason else ""
        two = tr("waits for a second person") if self.asks_second else ""
        return ", ".join(part for part in (self.text, state, stop, two, self.second, self.note) if part)


@dataclass(frozen=True, slots=True)
class Signature:
    name: str
    role: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What keeps a phase from being signed, and the row it lies in."""

    key: str
    text: str


class ChecklistRun:
    """The checklist of the open case.

    Args:
        editor: Holds the case and its plan.
        actor: Who answers, unless somebody signs in their own name.
    """

    def __init__(self, editor: PlanEditor, actor: str) -> None:
        self._editor = editor
        self.actor = actor
        # Where people sign in: asks another person for PIN or password and hands on the name.
        self.ask_second: Callable[[Callable[[str], object]], object] | None = None

    @property
    def plan(self) -> Plan | None:
        return self._editor.plan

    def tabs(self) -> tuple[PhaseTab, ...]:
        """Return every phase that has items, in order."""
        tabs = []
        for phase in Phase:
            rows = self.rows(phase)
            if rows:
                done = sum(row.is_done for row in rows)
                stops = sum(row.asks_reason for row in rows)
                signed = self.signature(phase) is not None
                tabs.append(PhaseTab(phase, tr(PHASE_NAMES[phase]), done, len(rows), signed, stops))
        return tuple(tabs)

    def rows(self, phase: Phase) -> tuple[RunRow, ...]:
        """Return the items of a phase in the order of the plan."""
        plan = self.plan
        if plan is None:
            return ()
        locked = self.signature(phase) is not None
        return tuple(self._row(line, plan, locked) for line in plan.checklist if line.phase is phase)

    def first_open_phase(self) -> Phase:
        """Return the first phase that is not signed, the last one when all are."""
        tabs = self.tabs()
        open_tabs = [tab.phase for tab in tabs if not tab.is_signed]
        return open_tabs[0] if open_tabs else tabs[-1].phase if tabs else Phase.PLANNING

    def answer(self, key: str, answer: Answer) -> None:
        """Answer an item; the same answer again takes it back. A reason once given stays with a no."""
        held = self._held(key)
        if held is not None and held.answer is answer and answer is not Answer.VALUE:
            self._take_back(key)
            return
        reason = held.reason if held is not None and answer is Answer.NO else None
        value = held.value if held is not None else None
        self._write(
            key, ChecklistAnswer(answer=answer, value=value, reason=reason, by=self.actor, at=self._now())
        )

    def set_value(self, key: str, text: str) -> None:
        """Write what was entered for an item; an emptied one is not answered any more."""
        held = self._held(key)
        text = text.strip()
        if text == (str(held.value) if held is not None and held.value is not None else ""):
            return
        if not text and (held is None or held.answer is Answer.VALUE):
            self._write(key, None)
            return
        answer = held.answer if held is not None and held.answer is not Answer.VALUE else Answer.VALUE
        reason = held.reason if held is not None else None
        self._write(
            key,
            ChecklistAnswer(answer=answer, value=text or None, reason=reason, by=self.actor, at=self._now()),
        )

    def set_reason(self, key: str, text: str) -> None:
        """Write why a stopping item was answered with no."""
        if self._held(key) is not None:
            self._editor.set_value(f"checklist.{key}.reason", text, tr("Reason"))

    def confirm(self, key: str, name: str) -> str:
        """Confirm an item as the second person; return what stands against it (empty: it is confirmed)."""
        held, name = self._held(key), name.strip()
        if not name:
            return tr("Write the name of the second person.")
        if held is not None and (held.by or "").casefold() == name.casefold():
            return tr("The second person must be another than {name}.").format(name=held.by)
        answer = ChecklistAnswer(answer=Answer.YES, by=name, at=self._now())
        self._editor.set_value(f"checklist.{_SECOND}{key}", answer, tr("Second person"))
        return ""

    def start_without_time_out(self, reason: str) -> None:
        """Note why the puncture comes before the time out is signed."""
        answer = ChecklistAnswer(answer=Answer.NO, reason=reason.strip(), by=self.actor, at=self._now())
        self._editor.set_value(f"checklist.{STARTED_WITHOUT}", answer, tr("Start without time out"))

    @property
    def may_start(self) -> bool:
        """Say whether the puncture may be stamped: the time out is signed, empty, or a reason is given."""
        if self.signature(Phase.TIME_OUT) is not None or self._held(STARTED_WITHOUT) is not None:
            return True
        return not self.rows(Phase.TIME_OUT)

    def obstacles(self, phase: Phase) -> tuple[Obstacle, ...]:
        """Return what keeps the phase from being signed, in the order of its rows."""
        found = []
        for row in self.rows(phase):
            if row.asks_second:
                found.append(Obstacle(row.key, tr("Needs a second person: {text}").format(text=row.text)))
            elif not row.is_done:
                found.append(Obstacle(row.key, tr("Not answered: {text}").format(text=row.text)))
            elif row.asks_reason and not row.reason:
                found.append(Obstacle(row.key, tr("Needs a reason: {text}").format(text=row.text)))
        return tuple(found)

    def sign(self, phase: Phase, name: str, role: str) -> tuple[Obstacle, ...]:
        """Sign a phase in somebody's name; return what stands against it (nothing: it is signed)."""
        if not name.strip():
            return (Obstacle("", tr("Write the name of the person who signs.")),)
        found = self.obstacles(phase)
        if found:
            return found
        now = self._now()
        values: dict[str, object] = {
            f"checklist.{_SIGNED}{phase.value}": ChecklistAnswer(
                answer=Answer.YES, value=role, by=name.strip(), at=now
            )
        }
        time_path = _TIME_OF.get(phase)
        if time_path is not None and self._editor.value(time_path) is None:
            values[time_path] = now
        self._editor.set_values(values, tr("Sign: {phase}").format(phase=within(tr(PHASE_NAMES[phase]))))
        return ()

    def reopen(self, phase: Phase) -> None:
        """Take a signature away, so that answers can be changed; the store's history keeps both."""
        self._editor.set_value(f"checklist.{_SIGNED}{phase.value}", None, tr("Open the phase again"))

    def signature(self, phase: Phase) -> Signature | None:
        """Return who signed a phase, None while nobody has."""
        held = self._held(f"{_SIGNED}{phase.value}")
        return None if held is None else Signature(held.by or "", str(held.value or ""), held.at)

    def _row(self, line: ChecklistLine, plan: Plan, locked: bool) -> RunRow:
        held, second = self._held(line.id), self._held(f"{_SECOND}{line.id}")
        item = self._editor.catalog.checklist_items.get(line.id)
        return RunRow(
            key=line.id,
            text=with_unit_signs(without_blanks(line.text)),
            note=_note(line, plan),
            kind=line.answer,
            choices=tuple(line.choices),
            has_na=line.answer is not AnswerKind.YES_NO,
            stops=line.stops,
            who=", ".join(line.who),
            answer=held.answer if held else None,
            value=str(held.value) if held and held.value is not None else "",
            reason=(held.reason or "") if held else "",
            said=_said(held) if held else self._from(line),
            prefilled=_short(line.prefilled) if held is None else None,
            is_locked=locked or self._editor.record.signed_at is not None,
            is_for_two=item is not None and item.two_person,
            second=_said(second) if second else "",
            second_by_pin=self.ask_second is not None,
        )

    def _from(self, line: ChecklistLine) -> str:
        if line.prefilled is None or not line.prefilled_from:
            return ""
        words = dict.fromkeys(self._origin(part) for part in line.prefilled_from.split(", "))
        return tr("from {words}").format(words=", ".join(words))

    def _origin(self, part: str) -> str:
        head = part.partition(".")[0]
        if "." not in part or " " in part:
            return part
        if head in ("derived", "labs", "patient", "vitals", "access", "anesthesia", "contrast"):
            name = field_name(part.removeprefix("derived."), self._editor.catalog)
            return within(name) if name[1:].islower() else name
        return tr("{topic} rules").format(topic=head.replace("_", " "))

    def _held(self, key: str) -> ChecklistAnswer | None:
        return self._editor.record.facts.checklist.get(key)

    def _take_back(self, key: str) -> None:
        """Take an answer back, and the second person's with it."""
        gone = [name for name in (key, f"{_SECOND}{key}") if self._held(name) is not None]
        self._editor.set_values({f"checklist.{name}": None for name in gone}, tr("Checklist answer"))

    def _write(self, key: str, answer: ChecklistAnswer | None) -> None:
        self._editor.set_values(
            {f"checklist.{key}": answer}, tr("Checklist answer"), merge=f"checklist.{key}"
        )

    def _now(self) -> datetime:
        return self._editor.now.replace(microsecond=0)


def _note(line: ChecklistLine, plan: Plan) -> str:
    reasons = _plain(line.because)
    if reasons:
        return tr("added by plan: {reasons}").format(reasons=reasons)
    named = [plan.sources[one] for one in line.sources if one in plan.sources]
    names = dict.fromkeys(short_source(source) for source in named)
    return ", ".join(list(names)[:2])


def _plain(because: Iterable[str]) -> str:
    """Return the reasons that read as words; rule ids are for the explanation."""
    words = [reason for reason in because if " " in reason or "." not in reason]
    return ", ".join(words) or ", ".join(reason.replace("_", " ").replace(".", " ") for reason in because)


def _short(prefilled: str | None) -> str | None:
    """Return a figure to four digits, as it would be written by hand; a word as it is."""
    try:
        return f"{float(prefilled):.4g}" if prefilled is not None else None
    except ValueError:
        return prefilled


def _said(held: ChecklistAnswer) -> str:
    when = f"{held.at:%H:%M}" if held.at else ""
    return " ".join(part for part in (held.by, when) if part)
