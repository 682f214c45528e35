"""Which fields of a part are figures of a product's label: the same for every unit, in whichever case."""

from __future__ import annotations

# By the names of a part; `material` says which embolic it is.
LABEL_FIGURES = (
    "fr",
    "prox_fr",
    "od_mm",
    "id_mm",
    "id_in",
    "length_cm",
    "wire_in",
    "gauge",
    "diameter_mm",
    "material",
    "size_um",
    "delivered_um",
    "compressible_fraction",
    "label_min_in",
    "label_max_wire_in",
    "coil_primary_in",
    "coil_label_min_in",
    "coil_label_max_in",
    "pusher_od_in",
    "side_holes",
    "dmso_ok",
    "dead_space_ml",
    "max_psi",
)
