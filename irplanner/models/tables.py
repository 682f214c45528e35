"""All tables in one place, for migrations and checks."""

from __future__ import annotations

from irplanner.models import audit, case, case_parts, inventory, patient
from irplanner.models.base import Base

METADATA = Base.metadata
MODULES = (patient, case, case_parts, inventory, audit)  # importing them fills METADATA
