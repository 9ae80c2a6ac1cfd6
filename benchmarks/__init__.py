"""Benchmarks: how fast and how small, beside the peers, in one run."""
