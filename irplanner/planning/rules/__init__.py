"""Conditions (CEL), the names they may use, and the statements and checks built on them."""
