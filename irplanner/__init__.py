"""irplanner: cited, patient-specific planning for interventional radiology procedures."""

__version__ = "0.1.0"
