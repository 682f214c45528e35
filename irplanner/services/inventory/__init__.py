"""What lies on the shelf: products, lots, movements, draw-down by cases, kits, recalls."""
