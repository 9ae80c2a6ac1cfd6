"""What has been read from a file, as far as it is right?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from giveget.adapters.documents.parts import Parts
from giveget.adapters.documents.reading import Reading
from giveget.core.terms.authority import Authority
from giveget.core.terms.rules import Rule
from giveget.core.terms.term import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The parts of a file that could be read; lists keep their position in the file."""

    reading: Reading
    parts: Parts
    terms: Mapping[str, Term]
    rules: Mapping[int, Rule]
    authority: Mapping[int, Authority]
