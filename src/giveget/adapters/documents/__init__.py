"""Which deal or playbook does a file hold? Reading, checking, saving and describing them.

The parser and the shapes are loaded by the first file that is read, not by this module.
"""

from __future__ import annotations

from pathlib import Path

from giveget.adapters.documents.loaded import Document, Loaded
from giveget.core.terms.deal import Deal


def load_deal(path: Path) -> Loaded[Deal]:
    """Return the deal of a file with its playbook merged in, and all findings in one pass.

    Never raises for what stands in a file, nor for a file that is missing or unreadable.
    """
    from giveget.adapters.documents.load import read_deal

    return Loaded(*read_deal(path))


__all__ = ["Document", "Loaded", "load_deal"]
