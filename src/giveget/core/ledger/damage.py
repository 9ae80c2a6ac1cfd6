"""What does not hold in a store of moves, and where?

Every entry is checked three times: against the chain of its deal, against the chain over the whole
store, and what is kept beside its bytes for looking things up against the bytes. What this cannot
tell is a store that was put back to an older state of itself, or written anew as a whole: that
takes a :class:`Tip` noted elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from giveget.core.ledger.canonical import move_from
from giveget.core.ledger.chain import BreakKind, Head, hash_after
from giveget.core.ledger.errors import CanonicalFormError
from giveget.core.ledger.keeping import EMPTY, NO_MOVES, Kept, Tip, tip_after


@dataclass(frozen=True, slots=True)
class Damage:
    """One thing that does not hold.

    Args:
        entry: place in the store, 0 when it is about the store as a whole.
        deal, number: the move, as far as that can be told.
        kind: what is wrong.
        message: in words.
    """

    entry: int
    deal: str
    number: int
    kind: BreakKind
    message: str


def damage_in(
    history: Iterable[Kept], recorded: Tip | None = None, known: Tip | None = None
) -> Iterator[Damage]:
    """Yield what does not hold in a whole history, first entry first.

    Args:
        history: everything a store keeps.
        recorded: the tip the store itself has noted.
        known: the tip as noted elsewhere, at the same time or earlier.
    """
    tip, heads = EMPTY, dict[str, Head]()
    is_known = known is None or known == EMPTY
    for kept in history:
        yield from _damage(kept, tip, heads.get(kept.deal, NO_MOVES))
        tip = Tip(kept.entry, kept.tip)
        heads[kept.deal] = Head(kept.number, kept.link.hash)
        is_known = is_known or tip == known
    if recorded is not None and tip != recorded:
        said = f"the history ends with entry {tip.count}, the books have noted {recorded.count}"
        yield Damage(0, "", 0, BreakKind.TRUNCATED, said)
    if known is not None and not is_known:
        yield _against(known, tip)


def _damage(kept: Kept, before: Tip, head: Head) -> Iterator[Damage]:
    def found(kind: BreakKind, said: str) -> Damage:
        return Damage(kept.entry, kept.deal, kept.number, kind, f"{where}: {said}")

    where = f"entry {kept.entry} (move {kept.number} of {kept.deal!r})"
    if kept.entry != before.count + 1:
        said = f"entry {before.count + 1} is missing before it"
        yield found(BreakKind.MISSING, said)
    elif kept.tip != tip_after(before.hash, kept.link.hash):
        yield found(BreakKind.CHANGED, "it does not fit the chain over all the books")
    if kept.number != head.number + 1:
        said = f"move {head.number + 1} of the deal was expected"
        yield found(BreakKind.REORDERED if kept.number <= head.number else BreakKind.MISSING, said)
    elif kept.link.hash != hash_after(head.hash, kept.link.data):
        yield found(BreakKind.CHANGED, "its hash does not fit its bytes and the move before it")
    try:
        move = move_from(kept.link.data)
    except CanonicalFormError as error:
        yield found(BreakKind.UNREADABLE, str(error))
        return
    if move.deal != kept.deal:
        yield found(BreakKind.OTHER_DEAL, f"its bytes say deal {move.deal!r}")
    if move.number != kept.number:
        yield found(BreakKind.REORDERED, f"its bytes say move {move.number}")


def _against(known: Tip, tip: Tip) -> Damage:
    if tip.count < known.count:
        said = f"the history ends with entry {tip.count}, {known.count} entries are known"
        return Damage(0, "", 0, BreakKind.TRUNCATED, said)
    said = f"the history up to entry {known.count} is not the one known"
    return Damage(known.count, "", 0, BreakKind.REWRITTEN, said)
