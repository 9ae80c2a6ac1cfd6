"""What stands in the books of a deal after its moves so far?

Books are never stored: they are what replaying the moves gives. Applying a move costs as much as
the move is large. A correction takes the place of the move it corrects; the moves themselves, the
corrected one included, stay in the history.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from giveget.core.ledger.errors import (
    DoubleItemError,
    MoveOrderError,
    OtherDealError,
    UnknownItemError,
)
from giveget.core.ledger.moves import BOOKED, Move, MoveKind

_NAMES_ITEM = frozenset({MoveKind.DELIVERY, MoveKind.LAPSE})
_TOUCHES_ITEMS = BOOKED | _NAMES_ITEM


@dataclass(slots=True, kw_only=True)
class Books:
    """The moves of one deal as they stand, corrections applied.

    Args:
        deal: id of the deal; empty until the first move.
        version: number of the last move, 0 before the first.
    """

    deal: str = ""
    version: int = 0
    # By number of the move; the order is that of the numbers because a correction fills the place
    # of what it corrects. None is a move that was struck out.
    _standing: dict[int, Move | None] = field(default_factory=dict)
    _booked_by: dict[str, int] = field(default_factory=dict)
    _place_of: dict[int, int] = field(default_factory=dict)

    def apply(self, move: Move) -> None:
        """Add the next move of the deal.

        Raises:
            MoveOrderError: the number is not the next one.
            OtherDealError: the move belongs to another deal.
            DoubleItemError: it books a give or get under an id that is taken.
            UnknownItemError: it delivers, or lets lapse, what nobody booked.
        """
        number = self.version + 1
        if move.number != number:
            raise MoveOrderError(move.deal, move.number, number)
        if move.deal != self.deal:
            if self.deal:
                raise OtherDealError(move.deal, self.deal)
            self.deal = move.deal
        if move.kind is MoveKind.CORRECTION:
            self._correct(move)
        else:
            if move.kind in _TOUCHES_ITEMS:  # by kind: moves read back know theirs without parsing
                self._note_items(move, number)
            self._standing[number] = move
        self.version = number

    def standing(self) -> Iterator[Move]:
        """The moves as they stand, by number; a corrected one reads as it should have been."""
        return (move for move in self._standing.values() if move is not None)

    def move(self, number: int) -> Move | None:
        """The move with this number as it stands; None when it was struck out or is none."""
        return self._standing.get(self._place_of.get(number, number))

    def booked(self) -> Iterator[Move]:
        """The standing moves that post gives and gets, by number."""
        return (move for move in self.standing() if move.kind in BOOKED)

    def has_item(self, item: str) -> bool:
        """Whether a give or get of this id is in the books."""
        return item in self._booked_by

    def copy(self) -> Books:
        """Return books that can go on without touching these."""
        return replace(
            self,
            _standing=dict(self._standing),
            _booked_by=dict(self._booked_by),
            _place_of=dict(self._place_of),
        )

    def _note_items(self, move: Move, place: int) -> None:
        if move.kind in BOOKED:
            self._require_free_ids(move, place)
            self._booked_by.update((item.id, place) for item in (*move.gives, *move.gets))
        elif move.item and move.kind in _NAMES_ITEM and move.item not in self._booked_by:
            raise UnknownItemError(move.item, move.number)

    def _require_free_ids(self, move: Move, place: int) -> None:
        for item in (*move.gives, *move.gets):
            if self._booked_by.get(item.id, place) != place:
                raise DoubleItemError(item.id, move.number)

    def _correct(self, correction: Move) -> None:
        corrects = correction.corrects or 0
        place = self._place_of.get(corrects, corrects)
        before = self._standing[place]
        after = as_corrected(before, correction, place)
        if after is not None:
            self._check_corrected(after, correction, place)
        if before is not None and before.kind in BOOKED:
            for item in (*before.gives, *before.gets):
                del self._booked_by[item.id]
        if after is not None:
            self._note_items(after, place)
        self._standing[place] = after
        self._place_of[correction.number] = place

    def _check_corrected(self, after: Move, correction: Move, place: int) -> None:
        """Refuse a correction before anything is changed."""
        if after.kind in BOOKED:
            self._require_free_ids(after, place)
        elif after.kind in _NAMES_ITEM and after.item and not self._books(after.item, place):
            raise UnknownItemError(after.item, correction.number)

    def _books(self, item: str, place: int) -> bool:
        """Whether the item is booked by another move than the one in this place."""
        return self._booked_by.get(item, place) != place


def replay(moves: Iterable[Move]) -> Books:
    """Return the books after these moves, the first of which is number 1.

    Raises:
        MoveOrderError, OtherDealError, DoubleItemError, UnknownItemError: see :meth:`Books.apply`.
    """
    books = Books()
    for move in moves:
        books.apply(move)
    return books


def as_corrected(before: Move | None, correction: Move, place: int) -> Move | None:
    """Return the corrected move as it should have been; None when it is struck out.

    It keeps number, time, person and reason of the move it takes the place of (a wrong person is
    corrected by striking the move out and appending the right one).
    """
    if correction.becomes is None:
        return None
    return replace(
        correction,
        kind=correction.becomes,
        number=place,
        at=correction.at if before is None else before.at,
        by=(before.by if before else "") or correction.by,
        reason=(before.reason if before else "") or correction.reason,
        key=before.key if before else "",
        corrects=None,
        becomes=None,
    )
