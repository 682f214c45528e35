"""Colors of charts stay apart for every kind of color vision, and from the ground they stand on.

Simulation of full protanopia, deuteranopia and tritanopia: Machado GM, Oliveira MM, Fernandes LAF. IEEE Trans
Vis Comput Graph 2009;15:1291-1298, severity 1.0.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from irplanner.ui.presenters.charts.chart import REST_INK, SERIES
from irplanner.ui.theme import read_tokens

VISION = {
    "normal": np.eye(3),
    "protan": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deutan": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritan": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
LEAST_APART = 20  # in Lab; two such colors are told apart side by side and in a legend
LEAST_CONTRAST = 3  # of graphics, WCAG 2.1


def linear(color):
    parts = np.array([int(color[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def lab(light):
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = to_xyz @ np.clip(light, 0, 1) / np.array([0.95047, 1.0, 1.08883])
    x, y, z = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize("vision", list(VISION))
def test_series_are_told_apart(appearance, vision):
    colors = read_tokens()[appearance].by_name
    seen = {name: lab(VISION[vision] @ linear(colors[name])) for name in (*SERIES, REST_INK)}

    apart = {pair: float(np.linalg.norm(seen[pair[0]] - seen[pair[1]])) for pair in combinations(seen, 2)}
    assert min(apart.values()) >= LEAST_APART, min(apart, key=apart.__getitem__)


@pytest.mark.parametrize("appearance", ["light", "dark", "contrast"])
def test_series_stand_out_from_the_panel(appearance):
    colors = read_tokens()[appearance].by_name
    weights = np.array([0.2126, 0.7152, 0.0722])
    ground = weights @ linear(colors["panel"])
    for name in (*SERIES, REST_INK):
        own = weights @ linear(colors[name])
        low, high = sorted((own, ground))
        assert (high + 0.05) / (low + 0.05) >= LEAST_CONTRAST, name
