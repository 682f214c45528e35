"""Every threshold of the pack with a probe that answers below, at and above it."""
