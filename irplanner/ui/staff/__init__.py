"""Signing in, the lock, and the boxes in which people prove who they are."""
