"""What is told of a case after it was planned: signatures, adverse events, tasks of follow-up."""
