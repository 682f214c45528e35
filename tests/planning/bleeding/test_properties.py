"""Properties that hold for every case: monotone risk, order, no stop that falls silent."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from irplanner.models.enums import Evidence, Status
from irplanner.planning.bleeding.topic import assess_bleeding
from irplanner.planning.outcome import Finding
from tests.planning.any_case import catalog, situation
from tests.planning.bleeding.cases import END, START
from tests.planning.measured import measured

PROCEDURES = list(catalog().procedures)
SITES = [None, *catalog().arterial_limits, "right_internal_jugular_vein", "lumbar_facet", "cervical_facet"]
CONDITIONS = st.none() | st.lists(
    st.sampled_from(["chronic_liver_disease", "dialysis", "mechanical_mitral_valve", "recent_stent"]),
    max_size=2,
)
SHEATHS = st.none() | st.sampled_from([4, 5, 6, 7, 8, 12])
DRUGS = [
    *catalog().antithrombotics,
    *catalog().asra_drugs,
    "enoxaparin",
    "heparin",
    "aspirin",
    "wondercillin",
]
quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def cases(draw: st.DrawFn) -> dict[str, Any]:
    """A case without laboratory values or drugs."""
    return {
        "scheduled_at": START,
        "expected_end": END,
        "procedure": draw(st.sampled_from(PROCEDURES)),
        "access": {"site": draw(st.sampled_from(SITES)), "sheath_fr": draw(SHEATHS)},
        "patient": {"conditions": draw(CONDITIONS)},
        "urgency": draw(st.sampled_from([None, "elective", "urgent", "emergency"])),
        "medications": draw(st.sampled_from([None, [], [{"drug": "warfarin"}]])),
    }


def found(**case: Any) -> list[Finding]:
    return assess_bleeding(situation(**case)).findings


def worst(findings: list[Finding], path: str) -> int:
    """Return the rank of the worst limit finding on one laboratory value; 0 is the worst."""
    return min(
        (each.status.rank for each in findings if path in each.values and "limit" in each.values),
        default=Status.OK.rank,
    )


def lab(test: str, value: float) -> dict[str, Any]:
    return {"test": test, "value": value, "taken_at": "2026-09-02T08:00"}


@quick
@given(case=cases(), low=st.floats(0.5, 19), step=measured(10))
def test_a_worse_inr_never_gives_a_milder_finding(case: dict[str, Any], low: float, step: float) -> None:
    mild = found(**case, labs=[lab("inr", low)])
    bad = found(**case, labs=[lab("inr", low + step)])

    assert worst(bad, "labs.inr") <= worst(mild, "labs.inr")


@quick
@given(case=cases(), low=measured(200), step=measured(200))
def test_worse_platelets_never_give_a_milder_finding(case: dict[str, Any], low: float, step: float) -> None:
    bad = found(**case, labs=[lab("platelets", low)])
    mild = found(**case, labs=[lab("platelets", low + step)])

    assert worst(bad, "labs.platelets") <= worst(mild, "labs.platelets")


@quick
@given(case=cases(), low=st.floats(20, 200), step=measured(200))
def test_worse_fibrinogen_never_gives_a_milder_finding(case: dict[str, Any], low: float, step: float) -> None:
    bad = found(**case, labs=[lab("fibrinogen", low)])
    mild = found(**case, labs=[lab("fibrinogen", low + step)])

    assert worst(bad, "labs.fibrinogen") <= worst(mild, "labs.fibrinogen")


def hold_ranks(findings: list[Finding]) -> list[int]:
    return [each.status.rank for each in findings if each.rule.startswith("bleeding.hold.")]


@quick
@given(
    case=cases(),
    drug=st.sampled_from(DRUGS),
    hours=st.floats(1, 400),
    earlier=st.floats(0, 400),
    crcl=st.none() | st.floats(1, 120),
)
def test_a_later_last_dose_never_gives_a_milder_finding(
    case: dict[str, Any], drug: str, hours: float, earlier: float, crcl: float | None
) -> None:
    def holds(before: float) -> list[int]:
        moment = datetime.fromisoformat(START) - timedelta(hours=before)
        medications = [
            {"drug": drug, "last_dose_at": moment.isoformat(timespec="seconds"), "times_per_day": 2}
        ]
        labs = [] if crcl is None else [lab("crcl", crcl)]
        return hold_ranks(found(**{**case, "medications": medications}, labs=labs))

    late, early = holds(hours), holds(hours + earlier)

    assert len(late) == len(early)
    assert all(one <= other for one, other in zip(late, early, strict=True))


@quick
@given(
    case=cases(),
    drug=st.sampled_from(DRUGS),
    hours=st.floats(1, 200),
    crcl=st.floats(1, 120),
    more=st.floats(0, 60),
)
def test_a_worse_clearance_never_gives_a_milder_finding(
    case: dict[str, Any], drug: str, hours: float, crcl: float, more: float
) -> None:
    def holds(clearance: float) -> list[int]:
        moment = datetime.fromisoformat(START) - timedelta(hours=hours)
        medications = [
            {"drug": drug, "last_dose_at": moment.isoformat(timespec="seconds"), "times_per_day": 2}
        ]
        return hold_ranks(found(**{**case, "medications": medications}, labs=[lab("crcl", clearance)]))

    worse, better = holds(crcl), holds(crcl + more)

    assert all(one <= other for one, other in zip(worse, better, strict=True))


@quick
@given(case=cases(), inr=st.floats(0.5, 8), platelets=st.floats(1, 400))
def test_what_is_known_besides_never_silences_a_stop(
    case: dict[str, Any], inr: float, platelets: float
) -> None:
    """A stop on one value may be answered by new facts, but the value is still spoken of."""
    unknown = {"procedure": case["procedure"], "labs": [lab("inr", inr)]}
    before = found(**unknown)
    after = found(**case, labs=[lab("inr", inr), lab("platelets", platelets)])

    if any(each.status is Status.STOP and "labs.inr" in each.values for each in before):
        assert any("labs.inr" in each.values for each in after)


@quick
@given(case=cases(), drugs=st.lists(st.sampled_from(DRUGS), max_size=4, unique=True), data=st.data())
def test_the_order_of_drugs_and_results_does_not_matter(
    case: dict[str, Any], drugs: list[str], data: st.DataObject
) -> None:
    labs = [lab("inr", 1.9), lab("platelets", 45), lab("crcl", 40)]
    shuffled_drugs = data.draw(st.permutations(drugs))
    shuffled_labs = data.draw(st.permutations(labs))

    def said(names: list[str], results: list[dict[str, Any]]) -> set[tuple[str, Status]]:
        medications = [{"drug": name} for name in names]
        return {
            (each.rule, each.status) for each in found(**{**case, "medications": medications}, labs=results)
        }

    assert said(drugs, labs) == said(shuffled_drugs, shuffled_labs)


@quick
@given(
    case=cases(),
    drugs=st.lists(st.sampled_from(DRUGS), max_size=3, unique=True),
    inr=st.none() | st.floats(0.1, 30),
    crcl=st.none() | st.floats(1, 120),
)
def test_every_finding_can_be_shown_explained_and_settled(
    case: dict[str, Any], drugs: list[str], inr: float | None, crcl: float | None
) -> None:
    labs = [lab(test, value) for test, value in (("inr", inr), ("crcl", crcl)) if value is not None]
    medications = [{"drug": name} for name in drugs]
    answer = assess_bleeding(situation(**{**case, "medications": medications}, labs=labs))

    for each in answer.findings:
        assert len(each.title) < 140, each.title
        assert each.sources, each.rule
        assert set(each.sources) <= set(catalog().sources), each.sources
        assert each.evidence in Evidence
        assert (each.status is Status.NOT_ASSESSED) == bool(each.needs), each.rule
        assert each.field, each.rule
        assert ".." not in each.detail.replace("...", ""), each.detail
    for entry in answer.timeline:
        assert entry.guideline in catalog().sources
        assert entry.rule
        assert entry.at or entry.from_
        if entry.not_after and entry.from_ and entry.at:
            assert entry.from_ <= entry.at


def test_every_procedure_is_assessed_with_and_without_everything_known() -> None:
    for procedure in PROCEDURES:
        bare = found(procedure=procedure)
        full = found(
            procedure=procedure,
            scheduled_at=START,
            expected_end=END,
            patient={"conditions": []},
            medications=[{"drug": "apixaban", "last_dose_at": "2026-08-20T08:00"}],
            access={"site": catalog().procedures[procedure].access_options[0].site, "sheath_fr": 5},
            labs=[lab("inr", 1.0), lab("platelets", 250), lab("hemoglobin", 13), lab("crcl", 90)],
        )

        assert any(each.status is Status.NOT_ASSESSED for each in bare), procedure
        assert [each.rule for each in full if each.status in (Status.STOP, Status.NOT_ASSESSED)] == [], (
            procedure
        )
