"""Rules that come with the chosen procedure: contraindications, complications, evidence, materials."""
