"""Benchmarks: `python3 dev.py bench [NAME ...]`. Each figure stands beside a reference of the same run."""
