"""What comes out of loading a file?"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from giveget.core.terms.finding import Finding

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Document:
    """A file as it was read, comments and all: what is saved again."""

    path: Path
    text: str


@dataclass(frozen=True, slots=True)
class Playbook:
    """What a playbook is called; its content is merged into the deals that inherit it."""

    title: str


@dataclass(frozen=True, slots=True)
class Loaded(Generic[T]):
    """A file's content, if it can be used, and everything that was found.

    Args:
        value: the content, or None when a finding is an error.
        findings: all problems of the file and of what it inherits.
        document: the file itself, for changing and saving; None when it cannot be read at all.
    """

    value: T | None
    findings: tuple[Finding, ...]
    document: Document | None
