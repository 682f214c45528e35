"""Tests of barcode scanning in the window."""
