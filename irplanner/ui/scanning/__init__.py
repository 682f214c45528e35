"""Barcode scanners that act as keyboards, whatever has the focus, and where a scan goes."""
