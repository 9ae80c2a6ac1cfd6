"""What does the word after the kind mean: a move, a get, or how the deal ended?"""

from __future__ import annotations

from typing import Final

import click

from giveget.core.ledger import Result

_ANSWERS: Final = frozenset(
    {"offer", "counter", "accept", "refuse", "hold", "give", "trade", "concession", "get"}
)


def is_answer(kind: str, what: str) -> bool:
    """Whether WHAT is the number of another move; what lapses may be a get or an offer."""
    return bool(what) and (kind in _ANSWERS or (kind == "lapse" and what.isdigit()))


def number_of(what: str) -> int:
    """Return the number of a move.

    Raises:
        click.BadParameter: it is none.
    """
    text = what.removeprefix("#")
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise click.BadParameter(
            f"{what!r} is no number of a move; `giveget ledger` shows them",
            param_hint="WHAT",
        )
    return int(text)


def result_of(what: str) -> Result:
    """Return how a deal ended.

    Raises:
        click.BadParameter: it is no outcome.
    """
    plain = what.lower().replace("_", " ").replace("-", " ").strip()
    try:
        return Result(plain)
    except ValueError:
        raise click.BadParameter(
            f"{what!r} is no outcome; write won, lost or 'no deal'", param_hint="WHAT"
        ) from None
