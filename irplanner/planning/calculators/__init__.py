"""Calculators by name: one formula or one table row each, with its source.

`registry` lists the groups; each group is a module of its own with a tuple `CALCULATORS`.
"""
