"""Labelled sentences of outgoing text, and how well the linter tells them apart."""
