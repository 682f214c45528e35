"""Two people changed one case: what each changed is brought together, what both changed is asked about."""
