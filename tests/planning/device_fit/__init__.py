"""Device fit: every rule at its edge, chains, questions, ways out, findings."""
