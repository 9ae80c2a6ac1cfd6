"""What may a second opinion from outside say about a sentence?

Signs miss what nobody thought of. A hint was learned from labelled sentences. It is passed in, so
that nothing is read here; without one, signs alone decide.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from giveget.core.language.reading.reading import Act, FactKind, Interest
from giveget.core.terms import AskKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What is known of a sentence before anybody else is asked.

    Args:
        tokens: its words, see :func:`tokens_of`.
        signs: what the signs found in it, see :func:`signs_of`.
        start: where it begins in the text.
    """

    tokens: tuple[str, ...]
    signs: frozenset[str]
    start: int


AskHint = Callable[[Seen], Mapping[AskKind, float]]
"""From what is known of a sentence to how strongly it asks for each kind: log odds, above 0 it does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """How likely a sentence does what; all chances, 0…1, and that of none of it add up to 1.

    Args:
        acts: of each act.
        interests: of an objection for this reason; None stands for one without a reason.
        facts: of a fact about themselves of this kind.
    """

    acts: Mapping[Act, float]
    interests: Mapping[Interest | None, float]
    facts: Mapping[FactKind, float]


ActHint = Callable[[str], Told]
"""From a folded sentence to what it does."""


@dataclass(frozen=True, slots=True)
class Hint:
    """Second opinions on asks and on acts.

    Args:
        ask: which kind of ask a sentence holds, or None.
        act: what a sentence does beside asking, or None.
    """

    ask: AskHint | None = None
    act: ActHint | None = None
