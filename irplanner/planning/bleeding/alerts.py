"""What to weigh before anything is stopped: thrombosis alerts, several agents at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.catalog.schema.bleeding import ThrombosisAlert
from irplanner.models.enums import Status
from irplanner.planning.bleeding.lab_limits import any_limit_fails
from irplanner.planning.cited import finding
from irplanner.planning.medicines.medications import DrugTaken
from irplanner.planning.outcome import Finding
from irplanner.planning.rules.patient_conditions import FIELD, condition_id, condition_ids
from irplanner.planning.words.figures import joined, listed
from irplanner.planning.words.wording import shortened

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

# Groups whose members are no second agent beside another drug.
_NO_AGENT = frozenset({"cox2_inhibitor", "minor_antiplatelet_effect"})


def thrombosis_findings(case: Situation, *, withholds: bool) -> list[Finding]:
    """Return the alerts beside a drug that is to be stopped; nothing where nothing is stopped."""
    if not withholds:
        return []
    known = known_conditions(case)
    alerts = list(case.catalog.thrombosis_alerts.values())
    raised = [alert for alert in alerts if _is_raised(alert, known)]
    found = [_alert(case, alert) for alert in raised]
    rest = [alert for alert in alerts if alert not in raised]
    if case.conditions is None:
        found += [_unknown(case, rest)] if rest else []
        return found
    possible = [alert for alert in rest if _is_possible(alert, known)]
    found += [_possible(case, alert) for alert in possible]
    return found or [_none(case, alerts)]


def several_agents_findings(case: Situation) -> list[Finding]:
    """Flag what the drug table does not cover: more than one agent, or an agent beside an abnormal lab."""
    agents = [drug for drug in case.drugs or () if _is_agent(drug)]
    note = case.catalog.bleeding_notes["rule_multiple_agents"]
    names = listed(drug.name for drug in agents)
    if len(agents) > 1:
        title = f"Several agents ({names}): the tables speak of one at a time"
    elif agents and any_limit_fails(case):
        title = f"{names} and a laboratory value outside its limit: the tables speak of one at a time"
    else:
        return []
    return [
        finding(
            note,
            "bleeding.several_agents",
            Status.CAUTION,
            shortened(title),
            detail=note.text,
            action="The operator plans each agent with the prescriber.",
            field="medications",
        )
    ]


def known_conditions(case: Situation) -> frozenset[str]:
    """Return recorded conditions, and those a medication is taken for."""
    indications = tuple(
        found
        for drug in case.drugs or ()
        if drug.medication.indication and (found := condition_id(drug.medication.indication, case.catalog))
    )
    return (case.conditions or frozenset()) | (condition_ids(indications, case.catalog) or frozenset())


def _is_agent(drug: DrugTaken) -> bool:
    return drug.is_antithrombotic and not drug.groups <= _NO_AGENT


def _is_raised(alert: ThrombosisAlert, known: frozenset[str]) -> bool:
    return any(known.issuperset(together) for together in alert.when)


def _is_possible(alert: ThrombosisAlert, known: frozenset[str]) -> bool:
    return not known.isdisjoint(alert.possible) and known.isdisjoint(alert.settled_by)


def _alert(case: Situation, alert: ThrombosisAlert) -> Finding:
    notes, conditions = case.catalog.bleeding_notes, case.catalog.conditions
    known = known_conditions(case)
    present = next(together for together in alert.when if known.issuperset(together))
    labels = listed(conditions[each].label for each in present)
    return finding(
        alert,
        f"bleeding.thrombosis.{alert.id.lower()}",
        Status.CAUTION,
        shortened(f"{labels}: {alert.alert}"),
        detail=joined(f"Alert: {alert.label}.", notes["alerts"].text, notes["planning_together"].text),
        action="Plan together with the prescriber or cardiology before any dose is left out.",
        field=FIELD,
    )


def _possible(case: Situation, alert: ThrombosisAlert) -> Finding:
    present = [
        case.catalog.conditions[each].label for each in alert.possible if each in known_conditions(case)
    ]
    return finding(
        alert,
        f"bleeding.thrombosis.{alert.id.lower()}",
        Status.NOT_ASSESSED,
        f"{listed(present)}: whether a thrombosis alert holds is not said",
        detail=joined(f"Alert: {alert.label}.", case.catalog.bleeding_notes["alerts"].text),
        action="Record the condition that says more.",
        needs=(FIELD,),
    )


def _unknown(case: Situation, alerts: list[ThrombosisAlert]) -> Finding:
    return finding(
        alerts[0],
        "bleeding.thrombosis.unknown",
        Status.NOT_ASSESSED,
        "A drug is to be stopped and conditions are not recorded: thrombosis alerts are not assessed",
        detail=joined(case.catalog.bleeding_notes["alerts"].text, *(f"{alert.label}." for alert in alerts)),
        needs=(FIELD,),
        also=tuple(alerts[1:]),
    )


def _none(case: Situation, alerts: list[ThrombosisAlert]) -> Finding:
    return finding(
        alerts[0],
        "bleeding.thrombosis.none",
        Status.OK,
        "No recorded condition raises a thrombosis alert",
        detail=joined("Asked for:", *(f"{alert.label};" for alert in alerts[:-1]), f"{alerts[-1].label}."),
        field=FIELD,
        also=tuple(alerts[1:]),
    )
