"""How is a deal or playbook opened, checked, described and saved?

The parser and the shapes are loaded by the first file that is read, not by this module, so that
the command line starts without them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from giveget.adapters.documents.document import Document, write_document
from giveget.adapters.documents.loaded import Loaded
from giveget.core.terms.deal import Deal
from giveget.core.terms.playbook import Playbook


def load_deal(path: Path) -> Loaded[Deal]:
    """Return the deal of a file with its playbook merged in, and all findings in one pass.

    Never raises for what stands in a file, nor for a file that is missing or unreadable.
    """
    from giveget.adapters.documents.load import read_deal

    return read_deal(path)


def load_playbook(path: Path) -> Loaded[Playbook]:
    """Return the playbook of a file, and all findings in one pass; never raises."""
    from giveget.adapters.documents.load import read_playbook

    return read_playbook(path)


def check_file(path: Path) -> Loaded[Deal] | Loaded[Playbook]:
    """Return what a file holds, deal or playbook, and all findings in one pass; never raises."""
    from giveget.adapters.documents.load import read_any

    return read_any(path)


def save_document(document: Document, path: Path) -> None:
    """Write a document to a file, whole or not at all, comments included.

    Raises:
        CannotSaveError: the folder is missing or closed, or the disk is full.
    """
    write_document(document, path)


def json_schema(kind: Literal["deal", "playbook"]) -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a kind of file, for editors."""
    from giveget.adapters.documents.schema import schema_of

    return schema_of(kind)
