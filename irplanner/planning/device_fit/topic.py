"""Findings `fit.<rule>` for the devices and embolics of a case, and the ways out of a misfit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import msgspec

from irplanner.models.enums import Evidence, Status
from irplanner.planning.access_site.access import access_rules
from irplanner.planning.device_fit.chain import placed_parts, route_links
from irplanner.planning.device_fit.expiry import expiry
from irplanner.planning.device_fit.links import Around, Link, link
from irplanner.planning.device_fit.parts import EMBOLICS, Part, Placed, part_of_device, part_of_embolic
from irplanner.planning.device_fit.route import inside_names_unknown, outer_parts
from irplanner.planning.device_fit.verdicts import BLOCK, INFO, Verdict
from irplanner.planning.device_fit.ways_out import WayOut, ways_out_of
from irplanner.planning.facts import Device, Embolic, Route
from irplanner.planning.outcome import Finding
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.wording import joined, shortened

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

TOPIC = "fit"
# Rules that other topics answer for a case: `planning.closure` and `planning.access_sizes`.
_OF_CLOSURE = frozenset({"closure_sheath", "closure_vessel"})
_OUTER_SIZE = "sheath_vs_artery"
_WORDS = {
    Verdict.FITS: "fits",
    Verdict.FITS_WITH_CAUTION: "fits with caution",
    Verdict.DOES_NOT_FIT: "does not fit",
    Verdict.CANNOT_TELL: "cannot tell whether it fits",
}
# Rules that read better in words of their own: fits, does not fit.
_OWN_WORDS = {
    "side_allergy": ("no recorded allergy to it", "the patient is allergic to part of it"),
    "closure_allergy": ("no recorded allergy to it", "the patient is allergic to part of it"),
    "expiry": ("within its use-by date", "past its use-by date"),
}
_OF_ALLERGY = frozenset({"side_allergy", "closure_allergy"})
_OWN_ACTIONS = {
    "expiry": "Take another one.",
    "side_allergy": "Choose another material.",
    "closure_allergy": "Choose another closure device.",
    "nbca_flush": "Flush with 5 % dextrose.",
    "pressure": "Lower the injector's limit, or take parts that withstand it.",
}
# Fields of a case that settle what the rules call by other names; those of a row stand behind its path.
_CASE_FIELDS = {
    "allergies": "patient.allergies",
    "vessel_mm": "access.vessel_mm",
    "sheath": "access.sheath_fr",
    "use_date": "scheduled_at",
    **{name: f"route.{name}" for name in Route.__struct_fields__},
}
_ROW_FIELDS = frozenset({"shunt_um", "flush", "dmso_fill_ml"})
_PART_FIELDS = {"devices": Device.__struct_fields__, "embolics": Embolic.__struct_fields__}


def assess_device_fit(case: Situation) -> TopicAnswer:
    """Answer for every planned device and embolic; without any there is nothing to check yet."""
    parts = _parts(case)
    if not parts and not case.facts.devices:
        return TopicAnswer()
    links = _links(case, parts)
    findings = [_finding(one) for one in links if not _is_unchecked(one)]
    findings += _unknown_routes(parts)
    findings += _without_catheter(parts)
    unchecked = [one for one in links if _is_unchecked(one)]
    if unchecked:
        findings.append(_unchecked(unchecked))
    return TopicAnswer(findings)


def links_of_case(case: Situation) -> list[Link]:
    """Return the links of the case's route that its own facts settle or leave open, in the order of the case.

    What other topics answer and what only a label could settle is left out.
    """
    return [one for one in _links(case, _parts(case)) if not _is_unchecked(one)]


def status_of_link(one: Link) -> Status:
    """Return the status the risk summary gives a link."""
    return _status(one)


def ways_out_of_case(case: Situation, stock: Sequence[Part] | None = None) -> list[WayOut]:
    """Return the smallest changes of one device or embolic that make the case's route fit better.

    `stock`: what the site has; None offers the sizes of the pack. `path` of a way names the case's row.
    """
    return ways_out_of(_parts(case), _around(case), stock, in_order=False)


def _links(case: Situation, parts: list[Placed]) -> list[Link]:
    """Return every link of the case that no other topic answers."""
    links = route_links(parts, _around(case), outer_parts(parts, in_order=False))
    return [one for one in links if not _answered_elsewhere(one, case)] + _dates_of_materials(case)


def _dates_of_materials(case: Situation) -> list[Link]:
    """Return the use-by dates of embolics listed among the devices: the packs that lie ready."""
    day = case.starts_at.date() if case.starts_at is not None else None
    return [
        link(
            Placed(part_of_device(one), f"devices.{place}", case.catalog),
            None,
            expiry(case.catalog, day, one.expires_on),
            against="the day of use",
            optional=True,
        )
        for place, one in enumerate(case.facts.devices)
        if one.kind in EMBOLICS and one.expires_on is not None
    ]


def _parts(case: Situation) -> list[Placed]:
    devices = [part_of_device(one) for one in case.facts.devices if one.kind not in EMBOLICS]
    places = [place for place, one in enumerate(case.facts.devices) if one.kind not in EMBOLICS]
    placed = [
        Placed(part, f"devices.{place}", case.catalog) for place, part in zip(places, devices, strict=True)
    ]
    embolics = [_embolic_part(one) for one in case.facts.embolics]
    return [*placed, *placed_parts(embolics, case.catalog, "embolics")]


def _embolic_part(embolic: Embolic) -> Part:
    """Return an embolic as a part; a shunt of 0 is an answer: none was seen."""
    return msgspec.structs.replace(part_of_embolic(embolic), shunt_um=embolic.shunt_um)


def _around(case: Situation) -> Around:
    access, allergies, route = case.facts.access, case.facts.patient.allergies, case.facts.route
    arterial = case.access_site is not None and case.access_site.kind == "arterial"
    starts = case.starts_at
    syringes = [
        one.dmso_ok for one in case.facts.devices if one.name is not None and "syringe" in one.name.lower()
    ]
    return Around(
        artery_mm=(access.vessel_mm or None) if arterial else None,
        puncture_site=case.access_site.site_rules if arterial and case.access_site else None,
        use_date=starts.date() if starts is not None else None,
        allergies=None if allergies is None else tuple(one.agent for one in allergies),
        syringe_dmso=route.syringe_dmso if route.syringe_dmso is not None else next(iter(syringes), None),
        cava_mm=route.cava_mm or None,
        path_cm=route.path_cm,
        parent_hub_cm=route.parent_hub_cm,
        superselective_cm=route.superselective_cm,
        inside_cm=route.inside_cm,
        injector_psi=route.injector_psi,
        ware_ok=route.ware_ok,
        preclose=route.preclose,
        in_vein=not arterial,
    )


def _answered_elsewhere(one: Link, case: Situation) -> bool:
    if one.answer.rule in _OF_CLOSURE:
        return case.facts.access.closure is not None
    if one.answer.rule == _OUTER_SIZE:
        rules = access_rules(case)
        return one.verdict is Verdict.CANNOT_TELL or (rules is not None and rules.compares_outer_size)
    return False


def _needs(one: Link) -> tuple[str, ...]:
    """Return the missing figures that the case has a field for."""
    paths = (
        one.inner.need(need) if need in _ROW_FIELDS else _CASE_FIELDS.get(need, need) for need in one.needs
    )
    return tuple(path for path in paths if _is_field(path))


def _is_field(path: str) -> bool:
    folder, _, rest = path.partition(".")
    if folder in _PART_FIELDS:
        return rest.partition(".")[2] in _PART_FIELDS[folder]
    return path in _CASE_FIELDS.values()


def _is_unchecked(one: Link) -> bool:
    """Say whether a rule stays open among others in one line: a lesser one, about what is around the parts.

    A rule that would stop is a line of its own.
    """
    if one.verdict is not Verdict.CANNOT_TELL or one.answer.rule == "side_allergy":
        return False
    if not one.is_asked:
        return one.answer.level != BLOCK or not _needs(one)
    return not _needs(one) and one.answer.level != BLOCK


def _finding(one: Link) -> Finding:
    answer, status = one.answer, _status(one)
    needs: tuple[str, ...] = ()
    title = _title(one)
    if status is Status.NOT_ASSESSED:
        needs = _needs(one)
    elif answer.verdict is Verdict.CANNOT_TELL:
        title = f"{_subject(one)}: confirm before use."
    return Finding(
        rule=f"{TOPIC}.{answer.rule}",
        topic=TOPIC,
        status=status,
        title=shortened(title),
        detail=answer.why,
        action=_action(one, status),
        values=dict(answer.values),
        needs=needs,
        field=needs[0] if needs else _field(one.inner),
        evidence=answer.evidence,
        sources=answer.sources,
    )


def _subject(one: Link) -> str:
    """Return what is compared, e.g. `Microspheres 500-700 um in microcatheter 2.4 Fr`."""
    if one.outer is not None and one.outer.part is not one.inner.part:
        return f"{one.inner.text} in {_within(one.outer.text)}"
    return f"{one.inner.text}, {one.against}" if one.against else one.inner.text


def _within(name: str) -> str:
    """Return a name as it stands inside a sentence; one that begins with an acronym stays."""
    return name if name[1:2].isupper() else f"{name[:1].lower()}{name[1:]}"


def _title(one: Link) -> str:
    own = _OWN_WORDS.get(one.answer.rule)
    if own is not None and one.verdict in {Verdict.FITS, Verdict.DOES_NOT_FIT}:
        return f"{one.inner.text}: {own[one.verdict is Verdict.DOES_NOT_FIT]}."
    if one.answer.rule in _OF_ALLERGY and one.verdict is Verdict.FITS_WITH_CAUTION:
        return f"{one.inner.text}: some products hold what the patient is allergic to."
    return f"{_subject(one)}: {_WORDS[one.verdict]}."


def _status(one: Link) -> Status:
    """A block stops unless what decides was never read; an open block without a field is to be confirmed."""
    answer = one.answer
    if answer.verdict is Verdict.CANNOT_TELL:
        return Status.NOT_ASSESSED if _needs(one) else Status.CAUTION
    if answer.verdict is Verdict.FITS:
        return Status.OK
    if answer.level == INFO:
        return Status.INFO
    stops = answer.verdict is Verdict.DOES_NOT_FIT and answer.level == BLOCK and not answer.is_recalled
    return Status.STOP if stops else Status.CAUTION


def _action(one: Link, status: Status) -> str:
    if status in {Status.OK, Status.NOT_ASSESSED, Status.INFO}:
        return ""
    if one.verdict is Verdict.CANNOT_TELL:
        return "Read the label and confirm."
    if one.verdict is Verdict.DOES_NOT_FIT:
        return _OWN_ACTIONS.get(one.answer.rule, "Change one of the two.")
    if one.answer.rule in _OF_ALLERGY:
        return "Take a product without it; read the label."
    return "Read the label; change one of the two where it does not allow this."


def _field(inner: Placed) -> str:
    """Return the field of a part that a change would most likely be made in."""
    names = ("size_um", "diameter_mm", "material") if inner.kind in EMBOLICS else ("fr", "gauge", "wire_in")
    return inner.need(next((name for name in names if getattr(inner.part, name) is not None), names[-1]))


def _unknown_routes(parts: Sequence[Placed]) -> Iterator[Finding]:
    for one, field in inside_names_unknown(parts):
        yield Finding(
            rule="fit.route",
            topic=TOPIC,
            status=Status.CAUTION,
            title=shortened(
                f"{one.text} goes through {getattr(one.part, field)!r}, which is no device of the plan."
            ),
            detail="The route is taken by the kinds of the devices instead.",
            action="Choose the device it goes through.",
            field=one.need(field),
            evidence=Evidence.ENGINEERING,
            sources=("irplanner_screens",),
        )


def _without_catheter(parts: Sequence[Placed]) -> Iterator[Finding]:
    """An embolic without any catheter in the plan has no lumen to go through."""
    outers = outer_parts(parts, in_order=False)
    for one, outer in zip(parts, outers, strict=True):
        if one.kind in EMBOLICS and outer is None:
            yield Finding(
                rule="fit.route",
                topic=TOPIC,
                status=Status.NOT_ASSESSED,
                title=shortened(f"{one.text}: no catheter is planned that it goes through."),
                detail="Whether it passes is not checked.",
                needs=("devices",),
                field="devices",
                evidence=Evidence.ENGINEERING,
                sources=("irplanner_screens",),
            )


def _unchecked(links: Iterable[Link]) -> Finding:
    """One line for the lesser rules whose figures are missing, with every field that would settle one."""
    links = list(links)
    open_rules = list({one.answer.rule: one for one in links}.values())
    entries = [one.inner.catalog.fit_rules[one.answer.rule] for one in open_rules]
    needs = tuple(dict.fromkeys(need for one in links for need in _needs(one)))
    count = "One further rule" if len(entries) == 1 else f"{len(entries)} further rules"
    waits = "waits" if len(entries) == 1 else "wait"
    title = f"Fit: {count.lower()} {waits} for figures of the route or the labels."
    if not needs:
        title = f"Fit: {count.lower()} for the operator to check; the plan holds no figures for it."
    return Finding(
        rule="fit.unchecked",
        topic=TOPIC,
        status=Status.NOT_ASSESSED if needs else Status.INFO,
        title=title,
        detail=" ".join(entry.words for entry in entries),
        values={"rules": joined(entry.id for entry in entries)},
        needs=needs,
        field=needs[0] if needs else "devices",
        evidence=Evidence.ENGINEERING,
        sources=tuple(dict.fromkeys(source for entry in entries for source in entry.sources)),
    )
