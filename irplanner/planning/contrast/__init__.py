"""Contrast media: kidney risk, volume, metformin, carbon dioxide, gadolinium. `topic.assess_contrast`."""
