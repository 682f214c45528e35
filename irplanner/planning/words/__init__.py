"""How figures and sentences are set in findings."""
