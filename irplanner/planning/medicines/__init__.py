"""What the patient takes and does not tolerate, resolved to entries of the pack."""
