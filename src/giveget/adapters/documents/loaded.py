"""What comes out of loading a file?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from giveget.adapters.documents.document import Document
from giveget.core.terms.finding import Finding, Severity

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Loaded(Generic[T]):
    """A file's content, if it can be used, and everything that was found.

    Args:
        value: the content, or None when a finding is an error.
        findings: all problems of the file and of what it inherits, from top to bottom.
        document: the file itself, for changing and saving; None when it cannot be read at all.
    """

    value: T | None
    findings: tuple[Finding, ...]
    document: Document | None

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that keep the content from being used."""
        return tuple(f for f in self.findings if f.severity is Severity.ERROR)
