"""What do they offer, and does it stand on its own or only for something in return?"""

from __future__ import annotations

from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.force import Cue
from giveget.core.language.reading.force_names import Force
from giveget.core.language.reading.patterns import compiled

_IN_RETURN = (
    r"\b(?:in (?:return|exchange)|provided|as long as|on condition|subject to|only if|unless)\b|"
    r"\b(?:we|i)(?: do| can| hereby)? (?:accept|agree|confirm|approve)\b"
)


def is_offering(clause: Clause, cue: Cue) -> bool:
    """Whether a clause offers; "10,700 if you pay quarterly" does by what follows it."""
    return cue.force is Force.OFFER or (cue.force is Force.CONDITION and cue.start >= clause.end)


def is_tied(
    text: str, sentence: tuple[int, int], leading: tuple[Cue | None, ...], *, has_asks: bool
) -> bool:
    """Whether what a sentence offers stands only together with something else.

    Args:
        text: the folded text.
        sentence: where it stands.
        leading: the signs of its clauses.
        has_asks: it asks for something as well.
    """
    has_condition = any(cue is not None and cue.force is Force.CONDITION for cue in leading)
    return has_asks or has_condition or bool(compiled(_IN_RETURN).search(text, *sentence))
