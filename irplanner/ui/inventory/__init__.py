"""Stock: what lies on which shelf, kits, recalls."""
