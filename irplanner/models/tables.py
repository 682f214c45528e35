"""All tables in one place, for migrations and checks."""

from __future__ import annotations

from irplanner.models import audit, case, case_parts, case_story, insight_pack, inventory, patient, staff
from irplanner.models.base import Base

METADATA = Base.metadata
# Importing them fills METADATA.
MODULES = (patient, case, case_parts, inventory, case_story, insight_pack, audit, staff)
