"""Scanned codes: what a label, in one or two halves, says."""
