"""Who reads the exports of a CRM?"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from giveget.adapters import crm
from giveget.bootstrap.unusable import UnusableError
from giveget.core.terms import Finding
from giveget.core.walkaway.pipeline import Dropped, Pipeline


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedPipeline:
    """An export that can be used, with what was decided and left out while reading it.

    Args:
        pipeline: the deals.
        notes: every decision made while reading, in words.
        dropped: every row and cell that is not used, with the reason.
        warnings: what is wrong with the file.
        mapping: which column means what, to be kept beside the export.
    """

    pipeline: Pipeline
    notes: tuple[str, ...]
    dropped: tuple[Dropped, ...]
    warnings: tuple[Finding, ...]
    mapping: crm.ColumnMapping | None


def open_pipeline(
    path: str,
    *,
    mapping: str = "",
    rates: Mapping[str, Decimal] | None = None,
    currency: str = "",
    owner: str = "",
    as_of: date | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> OpenedPipeline:
    """Return the pipeline of an export.

    Args:
        path: CSV or Excel file, or a folder of tables.
        mapping: a file that says which column means what; the one beside the export, or a
            proposed one, when empty.
        rates: how much of ``currency`` one unit of another currency (ISO code) is worth.
        currency: ISO code of the deal's currency; empty for that of the export.
        owner: a person who must own deals in it; anybody when empty.
        as_of: the day of the export; found in it when None.
        progress: called with how much of how much is read.

    Raises:
        UnusableError: nothing in the export, or in the mapping, can be used, its currency has no
            rate, or nobody is called as the owner; says why.
        OutOfRangeError: a rate is not above zero.
    """
    columns = _mapping(mapping) if mapping else None
    loaded = crm.load_pipeline(
        Path(path), mapping=columns, rates=rates, into=currency, as_of=as_of, progress=progress
    )
    if loaded.pipeline is None:
        raise UnusableError(loaded.findings)
    strangers = crm.unknown_owner(loaded.pipeline, loaded.mapping, owner) if owner else ()
    if strangers:
        raise UnusableError((*loaded.findings, *strangers))
    return OpenedPipeline(
        pipeline=loaded.pipeline,
        notes=tuple(f"{note.column}: {note.text}".removeprefix(": ") for note in loaded.notes),
        dropped=loaded.dropped,
        warnings=loaded.findings,
        mapping=loaded.mapping,
    )


def keep_mapping(opened: OpenedPipeline, path: str) -> str:
    """Write down beside an export which column means what; return where.

    Raises:
        DependencyError: the folder cannot be written to.
    """
    if opened.mapping is None:
        return ""
    return str(crm.save_mapping(opened.mapping, Path(path)))


def beside(deal: str, file: str) -> str:
    """Return the path of a file that a deal names from its own folder."""
    return os.path.normpath(Path(deal).parent / file)


def _mapping(path: str) -> crm.ColumnMapping:
    mapping, findings = crm.load_mapping(Path(path))
    if mapping is None:
        raise UnusableError(findings)
    return mapping
