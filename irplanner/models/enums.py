"""Fixed vocabularies shared by store, catalog and planning core. Values are the words in files."""

from __future__ import annotations

from enum import StrEnum

from irplanner.models.day_enums import CaseStatus as CaseStatus
from irplanner.models.day_enums import Sex as Sex
from irplanner.models.day_enums import Status as Status
from irplanner.models.day_enums import Urgency as Urgency


class Evidence(StrEnum):
    """How well the program knows a figure (docs/clinical-content.md)."""

    ORIGINAL = "original"  # read in the guideline or label itself
    LABEL = "label"  # read in the product's labelling
    PAGE = "page"  # read in a copy, summary or secondary page
    RECALLED = "recalled"  # known from the publication, not read again
    ENGINEERING = "engineering"  # arithmetic or a screen of this program's own
    SITE = "site"  # set or changed by the site; a sign-off is kept beside it


class Laterality(StrEnum):
    LEFT = "left"
    RIGHT = "right"
    BILATERAL = "bilateral"
    MIDLINE = "midline"
    NONE = "none"


class Pregnancy(StrEnum):
    NO = "no"
    POSSIBLE = "possible"
    YES = "yes"
    UNKNOWN = "unknown"


class Severity(StrEnum):
    MILD = "mild"
    MODERATE = "moderate"
    SEVERE = "severe"


class ContrastRoute(StrEnum):
    INTRA_ARTERIAL = "ia"
    INTRAVENOUS = "iv"
    OTHER = "other"
    NONE = "none"


class BleedingSir(StrEnum):
    """SIR 2019 class; a row the guideline leaves open is never settled silently."""

    LOW = "low"
    HIGH = "high"
    AMBIGUOUS = "ambiguous"
    UNCLASSIFIED = "unclassified"


class BleedingAsra(StrEnum):
    LOW = "low"
    INTERMEDIATE = "intermediate"
    HIGH = "high"
    NONE = "none"


class Phase(StrEnum):
    PLANNING = "planning"
    SIGN_IN = "sign_in"
    TIME_OUT = "time_out"
    SIGN_OUT = "sign_out"
    HANDOVER = "handover"


class AnswerKind(StrEnum):
    YES_NO = "yes_no"
    YES_NO_NA = "yes_no_na"
    VALUE = "value"
    TEXT = "text"
    CHOICE = "choice"
    SIGN = "sign"


class Answer(StrEnum):
    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "na"
    VALUE = "value"


class PatientClass(StrEnum):
    INPATIENT = "inpatient"
    OUTPATIENT = "outpatient"
    DAY_CASE = "day_case"
    EMERGENCY = "emergency"


class OperatorGrade(StrEnum):
    CONSULTANT = "consultant"
    TRAINEE = "trainee"
    OTHER = "other"


class PremedicationGiven(StrEnum):
    YES = "yes"
    NO = "no"
    NOT_NEEDED = "not_needed"


class ConsentDocumented(StrEnum):
    YES = "yes"
    NO = "no"
    EMERGENCY_WAIVER = "emergency_waiver"


class TechnicalSuccess(StrEnum):
    YES = "yes"
    PARTIAL = "partial"
    NO = "no"


class AdverseEventScheme(StrEnum):
    """Scale and version; the grades of each are in the content pack (`adverse_event_scales`)."""

    SIR_2017 = "sir_2017"
    CIRSE_2017 = "cirse_2017"
    SIR_2003 = "sir_2003"
    CIRSE_MODIFIED_2025 = "cirse_modified_2025"


class AdverseEventTiming(StrEnum):
    DURING = "during"
    WITHIN_24H = "within_24h"
    LATER = "later"


class EmbolizationEndpoint(StrEnum):
    STASIS = "stasis"
    NEAR_STASIS = "near_stasis"
    TARGET_DOSE = "target_dose"
    OTHER = "other"


class DoseSource(StrEnum):
    RDSR = "rdsr"
    CONSOLE_PHOTO = "console_photo"
    TYPED = "typed"


class DoseFollowup(StrEnum):
    NONE = "none"
    DUE = "due"
    CONTACTED = "contacted"
    CLOSED = "closed"


class Disposition(StrEnum):
    HOME = "home"
    WARD = "ward"
    ICU = "icu"
    THEATRE = "theatre"
    DIED = "died"


# What is told of a case after it was planned.
CAUSALITY = ("not_caused", "unknown", "caused")
PREVENTABILITY = ("rarely", "potentially", "consistently")
TASK_KINDS = ("clinic", "call", "imaging", "laboratory", "dose", "device_removal", "other")
