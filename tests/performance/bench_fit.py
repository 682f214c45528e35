"""Device fit: a long chain, and ways out of a misfit over a large stock."""

from __future__ import annotations

import random

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.planning.device_fit.chain import Chain, assess_chain
from irplanner.planning.device_fit.parts import Part
from irplanner.planning.device_fit.ways_out import ways_out
from irplanner.services.demo.demo_day import demo_moment, demo_records
from irplanner.ui.presenters.delivery_path import ways_to_fit
from irplanner.ui.presenters.record_values import with_value_at
from tests.performance.figure import Figure, percentile, seconds_in_turn

PRODUCTS = 5_000
CHAIN = (
    Part(kind="needle", gauge=18, label_max_wire_in=0.035),
    Part(kind="guidewire", wire_in=0.035, length_cm=180),
    Part(kind="introducer_sheath", fr=6, od_mm=2.6, length_cm=11),
    Part(kind="guide_catheter", fr=6, id_in=0.07, length_cm=90),
    Part(kind="diagnostic_catheter", fr=5, id_in=0.038, length_cm=100),
    Part(kind="guidewire", wire_in=0.035, length_cm=260),
    Part(kind="microcatheter", fr=2.0, id_in=0.016, length_cm=150),
    Part(kind="microwire", wire_in=0.014, length_cm=180),
    Part(material="tris_acryl_gelatin", size_um=(500, 700), target_vessel_mm=2),
    Part(kind="closure_device", name="ExoSeal"),
)
AROUND = {"vessel_mm": 6, "path_cm": 60, "parent_hub_cm": 8, "superselective_cm": 20, "allergies": ("latex",)}


def figures() -> list[Figure]:
    """Measure one chain of ten parts, and ways out where the stock helps and where nothing in it does."""
    catalog = load_catalog()
    chain = Chain(chain=CHAIN, **AROUND)
    helps = Chain(chain=CHAIN, stock=stock(0.010, 0.030), **AROUND)
    useless = Chain(chain=CHAIN, stock=stock(0.005, 0.012), **AROUND)
    assess_chain(chain, catalog)  # rules are decoded once
    one, found, none = seconds_in_turn(
        21,
        lambda: assess_chain(chain, catalog),
        lambda: ways_out(helps, catalog),
        lambda: ways_out(useless, catalog),
    )
    whole = _whole_effect(catalog, stock(0.010, 0.030))
    parts = f"{len(CHAIN)} parts, {len(assess_chain(chain, catalog).links)} links, p95"
    return [
        Figure("fit of a chain", percentile(one, 0.95) * 1000, 2, "ms", parts),
        Figure(
            "ways out over a stock that helps",
            percentile(found, 0.95) * 1000,
            100,
            "ms",
            f"{PRODUCTS} products",
        ),
        Figure(
            "ways out over a stock that does not",
            percentile(none, 0.95) * 1000,
            100,
            "ms",
            f"{PRODUCTS} products",
        ),
        Figure(
            "ways out with their effect on the whole risk summary",
            percentile(whole, 0.5) * 1000,
            100,
            "ms",
            f"{PRODUCTS} products, a plan for each way, in the worker; median",
        ),
    ]


def _whole_effect(catalog: Catalog, products: tuple[Part, ...]) -> list[float]:
    """Measure what the window asks of its worker for the first demo case with spheres that do not pass."""
    record = with_value_at(demo_records()[0], "embolics.0.size_um", (700.0, 900.0))
    [seconds] = seconds_in_turn(11, lambda: ways_to_fit(record, catalog, demo_moment(), products))
    return seconds


def stock(narrowest_in: float, widest_in: float) -> tuple[Part, ...]:
    """Return microcatheters of as many different sizes as there are products, the same at every run."""
    dice = random.Random(7)  # sizes for a measurement, nothing secret
    return tuple(
        Part(
            kind="microcatheter",
            name=f"Product {number}",
            fr=round(dice.uniform(1.7, 2.9), 3),
            id_in=round(dice.uniform(narrowest_in, widest_in), 6),
            length_cm=150,
        )
        for number in range(PRODUCTS)
    )
