"""Laboratory values in the pack's units, their age and plausibility, body size and kidney function."""
