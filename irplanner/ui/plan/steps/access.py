"""Access: site, side, sheath, vessel, hand circulation, guidance and closure."""

from __future__ import annotations

from collections.abc import Iterator

from irplanner.ui.fields.buttons import OneOf, SomeOf
from irplanner.ui.fields.choice import ListField, SearchField
from irplanner.ui.fields.form_grid import HALF, QUARTER, THIRD, WIDE
from irplanner.ui.fields.line import number_field
from irplanner.ui.plan.step_form import StepForm
from irplanner.ui.presenters.choices import YES_NO, vocabulary
from irplanner.ui.presenters.steps import access


class AccessForm(StepForm):
    """The way in."""

    def build(self) -> Iterator[None]:
        """Override."""
        catalog = self.editor.catalog
        section = self.section(self.tr("Way in"), "access")
        self._site = SearchField(
            "access.site", self.tr("Access site"), (), placeholder=self.tr("Find a site by name")
        )
        self.add(section, self._site)
        self.add(section, OneOf("access.side", self.tr("Side"), access.SIDES))
        self._sheath = number_field("access.sheath_fr", self.tr("Sheath"), "Fr")
        self.add(section, self._sheath, THIRD)
        self._vessel = number_field("access.vessel_mm", self.tr("Vessel diameter"), "mm")
        self.add(section, self._vessel, THIRD)
        self._barbeau = OneOf(
            "access.barbeau",
            self.tr("Barbeau test"),
            access.barbeau_choices(catalog),
            hint=self.tr("Type of the oximeter curve while the radial artery is pressed"),
        )
        self.add(section, self._barbeau, THIRD)
        self.add(
            section,
            SomeOf(
                "access.guidance",
                self.tr("Imaging used, the puncture included"),
                vocabulary(catalog, "guidance"),
            ),
            WIDE,
        )
        yield
        closing = self.section(self.tr("Closing"))
        self.add(
            closing, ListField("access.closure", self.tr("Closure"), access.closure_choices(catalog)), HALF
        )
        self.add(closing, OneOf("access_crossover", self.tr("Second access site needed"), YES_NO), QUARTER)

    def adapt(self) -> None:
        """Override: the usual sizes of the chosen site, and the hand test for radial sites only."""
        record, catalog = self.editor.record, self.editor.catalog
        self._site.set_choices(access.site_choices(record, catalog))
        hint = access.sheath_hint(record, catalog)
        self._sheath.edit.set_suffix(f"Fr, {hint}" if hint else "Fr")
        self._sheath.set_hint(access.needle_hint(record, catalog))
        grid = self._sections[0].grid
        has_barbeau = access.is_radial(record) or record.facts.access.barbeau is not None
        grid.set_shown(self._barbeau, has_barbeau)
        is_vessel = access.is_vessel(record, catalog) or record.facts.access.vessel_mm is not None
        grid.set_shown(self._vessel, is_vessel)
