"""Sedation, fasting, airway, local anesthetics, antibiotics and vital signs around a procedure."""
