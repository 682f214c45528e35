"""Minutes from first medical contact to the first device, against the target of the pack."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog

PROCEDURE = "primary_pci_ami"  # the one procedure the target is stated for
WITHIN, AFTER_TRANSFER, OVER = "within", "after_transfer", "over"


def against_target(procedure: str, minutes: float, catalog: Catalog) -> str | None:
    """Return WITHIN the target, AFTER_TRANSFER (only then within) or OVER; None without a target."""
    if procedure != PROCEDURE:
        return None
    point = catalog.practice_points["cardiac.time_to_device"]
    if minutes <= point.number("target_min"):
        return WITHIN
    return AFTER_TRANSFER if minutes <= point.number("after_transfer_min") else OVER


def target_text(catalog: Catalog) -> str:
    """Return the target in words, e.g. `90 min, or 120 min after transfer`."""
    point = catalog.practice_points["cardiac.time_to_device"]
    return f"{point.number('target_min'):g} min, or {point.number('after_transfer_min'):g} min after transfer"
