"""Why were moves not appended?"""

from __future__ import annotations

from typing import Final

from giveget.core.ledger.moves import Move
from giveget.core.terms.errors import ConflictError, InputError

_MOST_NAMED: Final = 5


class VersionConflictError(ConflictError):
    """Somebody else appended to the deal since the caller looked; nothing was written.

    Args:
        deal: id of the deal.
        expected: the version the caller knew.
        version: the version it has.
        since: the moves appended meanwhile.
    """

    def __init__(self, deal: str, expected: int, version: int, since: tuple[Move, ...]) -> None:
        if version < expected:
            said = (
                f"deal {deal!r} ends with move {version}, but the new moves were to follow move "
                f"{expected}; nothing was written. Are these the right books, or an older copy?"
            )
        else:
            named = ", ".join(_named(move) for move in since[:_MOST_NAMED])
            more = len(since) - _MOST_NAMED
            rest = f" and {more} more" if more > 0 else ""
            said = (
                f"deal {deal!r} has moved on since version {expected}: {named}{rest}. Nothing of "
                f"yours was written; look at them, then append again after version {version}"
            )
        super().__init__(said)
        self.deal, self.expected, self.version, self.since = deal, expected, version, since


class KeyReusedError(ConflictError):
    """An idempotency key comes back with another content; nothing was written."""

    def __init__(self, deal: str, key: str, there: Move) -> None:
        super().__init__(
            f"the key {key!r} already stands for {_named(there)} of deal {deal!r}, which says "
            "something else; nothing was written. Use a new key for a new move"
        )
        self.deal, self.key, self.there = deal, key, there


class DealNameError(InputError):
    """The id of a deal is too long to be kept."""

    def __init__(self, deal: str, longest: int) -> None:
        super().__init__(
            f"the id of a deal has at most {longest} characters; {deal[:30]!r}… has {len(deal)}"
        )
        self.deal, self.longest = deal, longest


def _named(move: Move) -> str:
    by = move.by or move.side.value
    return f"move {move.number} ({move.kind.value} by {by}, {move.at:%Y-%m-%d %H:%M})"
