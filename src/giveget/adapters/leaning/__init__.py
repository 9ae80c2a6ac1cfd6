"""What does a sentence of ours lean to: giving, trading, pulling? Learned; no NumPy needed."""

from giveget.adapters.leaning.model import lint_hint

__all__ = ["lint_hint"]
