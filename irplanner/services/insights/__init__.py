"""Figures over many cases: columns, the views on them, and what charts are made of."""
