"""Point scores and score formulas: pure functions over plain answers and the pack's tables."""
