"""Sizing and amounts: every rule at its limit."""
