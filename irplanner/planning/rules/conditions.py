"""Conditions written in data (CEL), answered three-valued: true, false, or unknown with what is missing.

The only module that knows the CEL binding. A condition is split at `&&`, `||` and `!( )` so that an unknown
answer names no more than the facts that would settle it: in `labs.inr > 1.5 && uses.embolic` with
`uses.embolic` false nothing is missing. Names are dotted paths of `planning.vocabulary`.
"""

from __future__ import annotations

import importlib.machinery
import importlib.util
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property, lru_cache
from typing import Any, Protocol

from irplanner.errors import ContentError

Scalar = str | float | int | bool
Known = Scalar | list[str] | list[float]

_STRINGS = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'")
_NAME = re.compile(r"(?<![\w.])[a-z_][a-z0-9_]*(?:\.[a-z0-9_]+)*(?!\w|\s*\()")
_BOUND = re.compile(r"\.(?:exists|all|exists_one|filter|map)\(\s*([a-z_]\w*)\s*,")
_WORDS = frozenset({"true", "false", "null", "in"})
_BINDING = "cel.cel"


class Truth(Enum):
    """A three-valued answer."""

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer, and for an unknown one the missing names in the order they are written."""

    truth: Truth
    missing: tuple[str, ...] = ()


class ConditionError(ContentError):
    """A fault of the pack: the text is no condition, or compares what cannot be compared."""

    def __init__(self, fault: str) -> None:
        super().__init__([fault])


class Facts(Protocol):
    """What a condition is answered from: `values` by dotted name, and the same prepared for CEL."""

    @property
    def values(self) -> Mapping[str, Known]: ...

    @property
    def prepared(self) -> Any: ...  # cel.Context: the binding has no types


def prepare(tree: dict[str, Any]) -> Any:
    """Return nested values prepared for evaluation (about 0.3 ms for some 200 values)."""
    return _binding().Context(tree)


@lru_cache(maxsize=1)
def _binding() -> Any:
    """Load the binding's compiled module alone, under its own name: 7 ms.

    The package around it loads its command line as well (prompt, colors: 0.15 s of a 0.5 s assessment).
    """
    package = importlib.util.find_spec("cel")
    places = package.submodule_search_locations if package else None
    found = importlib.machinery.PathFinder.find_spec(_BINDING, places) if places else None
    if _BINDING in sys.modules or found is None or found.loader is None:
        import cel  # loaded already, or laid out in another way than this release

        return cel
    module = importlib.util.module_from_spec(found)
    sys.modules[_BINDING] = module  # a second load of the compiled module would abort
    found.loader.exec_module(module)
    return module


class Condition:
    """One compiled condition. `names`: every dotted name it reads, in the order written."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._program = _program(text)

    @cached_property
    def names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(names_in(self.text)))

    @cached_property
    def _parts(self) -> _Part:
        """Its clauses, compiled when an answer is first unknown: most conditions never are."""
        return _parts(self.text)

    def verdict(self, facts: Facts) -> Verdict:
        """Answer for one case.

        Raises:
            ConditionError: the condition compares values of different kinds, or gives no yes or no.
        """
        answer = _answer(self._program, self.text, facts)
        if answer is not None:
            return _SETTLED[answer]
        truth, missing = self._parts.weigh(facts)
        return Verdict(truth, tuple(dict.fromkeys(missing)))

    def check_kinds(self, samples: Mapping[str, Known]) -> None:
        """Run every clause on sample values, so that a comparison of text with a number is found at once.

        Raises:
            ConditionError: values of different kinds are compared, or the answer is no yes or no.
        """
        tree: dict[str, Any] = {}
        for name, value in samples.items():
            *folders, leaf = name.split(".")
            branch = tree
            for folder in folders:
                branch = branch.setdefault(folder, {})
            branch[leaf] = value
        prepared = prepare(tree)
        for leaf_part in self._parts.leaves():
            _answer(leaf_part.program, leaf_part.text, _Sample(samples, prepared))


_SETTLED = {True: Verdict(Truth.TRUE), False: Verdict(Truth.FALSE)}


@lru_cache(maxsize=8192)
def condition(text: str) -> Condition:
    """Return the compiled condition; each text is compiled once in a process.

    Raises:
        ConditionError: not a condition.
    """
    return Condition(text)


def names_in(text: str) -> list[str]:
    """Return the dotted names a condition reads, without strings, functions and loop variables."""
    return list(_names(text))


@lru_cache(maxsize=8192)  # asked again each time an answer is unknown
def _names(text: str) -> tuple[str, ...]:
    bare = _STRINGS.sub('""', text)
    bound = set(_BOUND.findall(bare))
    names: list[str] = _NAME.findall(bare)
    return tuple(name for name in names if name not in _WORDS and name.partition(".")[0] not in bound)


@dataclass(frozen=True, slots=True)
class _Sample:
    values: Mapping[str, Known]
    prepared: Any


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A clause without `&&` or `||` at its top level."""

    text: str
    program: Any  # cel.Program: the binding has no types
    names: tuple[str, ...]

    def leaves(self) -> Iterator[_Leaf]:
        yield self

    def weigh(self, facts: Facts) -> tuple[Truth, list[str]]:
        answer = _answer(self.program, self.text, facts)
        if answer is not None:
            return (Truth.TRUE if answer else Truth.FALSE), []
        return Truth.UNKNOWN, [name for name in self.names if name not in facts.values]


@dataclass(frozen=True, slots=True)
class _Not:
    part: _Part

    def leaves(self) -> Iterator[_Leaf]:
        return self.part.leaves()

    def weigh(self, facts: Facts) -> tuple[Truth, list[str]]:
        truth, missing = self.part.weigh(facts)
        flipped = {Truth.TRUE: Truth.FALSE, Truth.FALSE: Truth.TRUE, Truth.UNKNOWN: Truth.UNKNOWN}
        return flipped[truth], missing


@dataclass(frozen=True, slots=True)
class _Many:
    """All of (`decisive` false) or any of (`decisive` true) several parts."""

    decisive: Truth
    parts: tuple[_Part, ...]

    def leaves(self) -> Iterator[_Leaf]:
        for part in self.parts:
            yield from part.leaves()

    def weigh(self, facts: Facts) -> tuple[Truth, list[str]]:
        missing: list[str] = []
        truth = Truth.FALSE if self.decisive is Truth.TRUE else Truth.TRUE
        for part in self.parts:
            one, needs = part.weigh(facts)
            if one is self.decisive:
                return one, []
            if one is Truth.UNKNOWN:
                truth = Truth.UNKNOWN
                missing += needs
        return truth, missing


_Part = _Leaf | _Not | _Many


def _program(text: str) -> Any:
    try:
        return _binding().compile(text)
    except ValueError as error:
        lines = str(error).splitlines()
        raise ConditionError(
            f"{text!r} is no condition: {lines[0].partition('ERROR: ')[2] or lines[0]}"
        ) from None


def _answer(program: Any, text: str, facts: Facts) -> bool | None:
    """Run a compiled clause; None when a value it needs is missing."""
    try:
        answer = program.execute(facts.prepared)
    except (KeyError, RuntimeError):
        if all(name in facts.values for name in _names(text)):
            raise ConditionError(f"{text!r} cannot be answered although nothing is missing") from None
        return None
    except (TypeError, ValueError) as error:
        raise ConditionError(f"{text!r} compares values of different kinds: {error}") from None
    if not isinstance(answer, bool):
        raise ConditionError(f"{text!r} gives {answer!r}, expected true or false")
    return answer


def _parts(text: str) -> _Part:
    clause = _without_outer_brackets(text.strip())
    if not _has_top_level(clause, "?"):
        for operator, decisive in (("||", Truth.TRUE), ("&&", Truth.FALSE)):
            pieces = _split(clause, operator)
            if len(pieces) > 1:
                return _Many(decisive, tuple(_parts(piece) for piece in pieces))
        if clause.startswith("!(") and _closing(clause, 1) == len(clause) - 1:
            return _Not(_parts(clause[1:]))
    return _Leaf(clause, _program(clause), tuple(dict.fromkeys(names_in(clause))))


def _without_outer_brackets(clause: str) -> str:
    while clause.startswith("(") and _closing(clause, 0) == len(clause) - 1:
        clause = clause[1:-1].strip()
    return clause


def _closing(clause: str, opening: int) -> int:
    """Return the place of the bracket that closes the one at `opening`, -1 when none does."""
    depth = 0
    for place, sign in _signs(clause):
        if place < opening:
            continue
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if depth == 0:
            return place
    return -1


def _has_top_level(clause: str, wanted: str) -> bool:
    return len(_split(clause, wanted)) > 1


def _split(clause: str, operator: str) -> list[str]:
    """Split at an operator outside brackets and strings."""
    pieces, start, depth = [], 0, 0
    for place, sign in _signs(clause):
        depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(sign, 0)
        if depth == 0 and place >= start and clause.startswith(operator, place):
            pieces.append(clause[start:place])
            start = place + len(operator)
    return [*pieces, clause[start:]]


def _signs(clause: str) -> list[tuple[int, str]]:
    """Return every sign outside strings with its place."""
    strings = [found.span() for found in _STRINGS.finditer(clause)]
    return [
        (place, sign)
        for place, sign in enumerate(clause)
        if not any(start <= place < end for start, end in strings)
    ]
