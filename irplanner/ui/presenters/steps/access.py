"""Access: the ways in, the procedure's usual ones first, with sheath sizes and closure beside them."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.procedures import AccessOption
from irplanner.language import mark, tr
from irplanner.models.enums import Laterality
from irplanner.services.case_record import CaseRecord
from irplanner.ui.presenters.choices import Choice, listed_first, of_enum

SIDES = of_enum(
    (Laterality.LEFT, Laterality.RIGHT, Laterality.MIDLINE), (mark("Left"), mark("Right"), mark("Midline"))
)


def site_choices(record: CaseRecord, catalog: Catalog) -> tuple[Choice, ...]:
    """Return all access sites, the procedure's own first with the size it usually takes."""
    entry = catalog.procedures.get(record.facts.procedure)
    kinds = {word.code: word.label for word in catalog.words.values() if word.vocabulary == "access_kind"}
    sites = [
        Choice(site.id, site.label, words=(kinds.get(site.kind, site.kind),))
        for site in catalog.access_sites.values()
    ]
    options = entry.access_options if entry else ()
    notes = {
        option.site: tr("usual, {size}").format(size=size) if (size := _size(option)) else tr("usual")
        for option in options
    }
    ordered = listed_first(sites, [option.site for option in options])
    return tuple(
        Choice(choice.code, choice.label, notes.get(choice.code, ""), choice.words) for choice in ordered
    )


def _size(option: AccessOption) -> str:
    if option.sheath_fr:
        return f"{_ends(option.sheath_fr)} Fr"
    return tr("{size} G needle").format(size=_ends(option.needle_g)) if option.needle_g else ""


def sheath_hint(record: CaseRecord, catalog: Catalog) -> str:
    """Return the sizes the procedure usually takes at the chosen site: `usual 5-6`."""
    option = _option(record, catalog)
    return tr("usual {size}").format(size=_ends(option.sheath_fr)) if option and option.sheath_fr else ""


def needle_hint(record: CaseRecord, catalog: Catalog) -> str:
    """Return the needle the procedure usually takes at the chosen site."""
    option = _option(record, catalog)
    return (
        tr("Usual needle: {size} G").format(size=_ends(option.needle_g)) if option and option.needle_g else ""
    )


def is_vessel(record: CaseRecord, catalog: Catalog) -> bool:
    """Say whether the chosen site is a vessel; True while none is chosen."""
    site = catalog.access_sites.get(record.facts.access.site or "")
    return site is None or site.kind in ("arterial", "venous")


def is_radial(record: CaseRecord) -> bool:
    """Say whether the hand's second artery must be tested for this site."""
    return "radial" in (record.facts.access.site or "")


def closure_choices(catalog: Catalog) -> tuple[Choice, ...]:
    return tuple(
        Choice(entry.id, entry.label, words=entry.aliases) for entry in catalog.closure_methods.values()
    )


def barbeau_choices(catalog: Catalog) -> tuple[Choice, ...]:
    return tuple(Choice(entry.id, entry.id, entry.text) for entry in catalog.barbeau_types.values())


def summary(record: CaseRecord, catalog: Catalog) -> str:
    """Return side, site and size: `Left radial artery, 5 Fr`."""
    access = record.facts.access
    site = catalog.access_sites.get(access.site or "")
    label = site.label if site else access.site or ""
    given = access.side.value if access.side in (Laterality.LEFT, Laterality.RIGHT) else ""
    side = "" if given in label.lower() else given  # some sites carry their side in the name
    words = f"{side} {label[:1].lower()}{label[1:]}" if side and label else side or label
    parts = [words[:1].upper() + words[1:], f"{access.sheath_fr:g} Fr" if access.sheath_fr else ""]
    return ", ".join(part for part in parts if part)


def _option(record: CaseRecord, catalog: Catalog) -> AccessOption | None:
    entry = catalog.procedures.get(record.facts.procedure)
    options = entry.access_options if entry else ()
    return next((option for option in options if option.site == record.facts.access.site), None)


def _ends(ends: tuple[float, float]) -> str:
    low, high = ends
    return f"{low:g}" if low == high else f"{low:g}-{high:g}"
