"""Team and notes: people, services and orders, consent, where the patient goes, and free notes."""

from __future__ import annotations

from irplanner.ui.fields.buttons import OneOf
from irplanner.ui.fields.choice import ListField, SearchField
from irplanner.ui.fields.form_grid import HALF, WIDE
from irplanner.ui.fields.line import text_field
from irplanner.ui.fields.note import NoteField
from irplanner.ui.plan.step_form import StepForm
from irplanner.ui.presenters.steps import team_notes


class TeamNotesForm(StepForm):
    """Who does it, and what else must be said."""

    def build(self) -> None:
        """Override."""
        team = self.section(self.tr("Team"), "team")
        self.add(team, text_field("team.operator", self.tr("Operator")), HALF)
        self.add(team, OneOf("staff.operator_grade", self.tr("Operator grade"), team_notes.GRADES), HALF)
        self.add(team, text_field("staff.supervisor", self.tr("Supervisor")), HALF)
        self.add(team, text_field("team.technologist", self.tr("Technologist")), HALF)
        self.add(team, text_field("staff.tech_scrub", self.tr("Scrub technologist")), HALF)
        self.add(team, text_field("team.nurse", self.tr("Nurse")), HALF)
        self.add(team, text_field("team.anesthesia", self.tr("Anesthesia provider")), HALF)
        order = self.section(self.tr("Order and consent"), "given")
        for path, label in (
            ("performing_service", self.tr("Performing service")),
            ("ordering_service", self.tr("Ordering service")),
        ):
            self.add(order, SearchField(path, label, team_notes.SERVICES, free=True), HALF)
        self.add(order, text_field("order_number", self.tr("Signed order number")), HALF)
        self.add(order, OneOf("given.consent_documented", self.tr("Consent"), team_notes.CONSENT), HALF)
        after = self.section(self.tr("Afterwards"))
        where = ListField("outcome.disposition", self.tr("Went to"), team_notes.DISPOSITIONS)
        self.add(after, where, HALF)
        self.add(after, text_field("expected_outcome", self.tr("Expected outcome")), HALF)
        notes = self.section(self.tr("Notes"), "notes")
        self.add(notes, NoteField("notes", self.tr("Notes for the team"), lines=5), WIDE)
