"""What does a clause name that can be asked for?"""

from __future__ import annotations

from dataclasses import dataclass

from giveget.core.language.reading.measures import Quantity
from giveget.core.terms import AskKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Something that can be asked for or offered, where a clause names it.

    Args:
        kind: what sort of change.
        start: first character of the words that name it.
        end: one past the last.
        amount: the amount that belongs to it.
        to: the wanted option where words say it (``out``, ``unlimited``), else None.
        line: id of the deal's line it is about.
        term: id of the deal's term it is about, where its words name one.
        strength: how surely the words name this, 0…1.
        is_urging: the words themselves ask ("knock off", "throw in").
        is_pronoun: it is called "it" only.
        is_unnamed: its noun is known neither from the deal nor as a common part.
        is_instead: its figure takes the place of one that its sentence named before.
        is_phrase: a turn of phrase says it, without a word for the part.
        question: what is unsure about it.
    """

    kind: AskKind
    start: int
    end: int
    amount: Quantity | None = None
    to: str | None = None
    line: str | None = None
    term: str | None = None
    strength: float = 1.0
    is_urging: bool = False
    is_pronoun: bool = False
    is_unnamed: bool = False
    is_instead: bool = False
    is_phrase: bool = False
    question: str | None = None
