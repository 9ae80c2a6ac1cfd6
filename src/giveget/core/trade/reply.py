"""Which answers exist, and what must be true of each?

There are five, and none of them can be a bare concession: a trade that does not balance cannot be
put into a reply (law 2).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from giveget.core.terms import InputError, Package, Trade
from giveget.core.value.valuation import Worth


class HoldWithoutReasonError(InputError):
    """A hold needs a reason and a time (S4-25)."""

    def __init__(self) -> None:
        super().__init__("a HOLD needs a reason and a day by which the answer comes")


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A package with its trade, its worth and what it can be expected to bring.

    Args:
        package: what is offered.
        trade: the way there from the table; always balanced.
        worth: its worth to both sides.
        price: its public price, deal currency.
        gain: our value less that of the table, deal currency.
        gain_to_them: their estimated value less that of the table.
        chance_of_yes: 0…1.
        expected_value: chance of yes times what a yes brings over the walk-away value.

    Raises:
        ConcessionError: something is given and the gets do not cover it.
    """

    package: Package
    trade: Trade
    worth: Worth
    price: float
    gain: float
    gain_to_them: float
    chance_of_yes: float
    expected_value: float

    def __post_init__(self) -> None:
        self.trade.require_balanced()


@dataclass(frozen=True, slots=True)
class YesIf:
    """What they asked for moves, and what comes back pays for it.

    Args:
        offer: what is offered.
        equal: two or three offers worth the same to us that are left open side by side, ``offer``
            among them; empty when there is only one (B4.4).
    """

    kind: ClassVar = "yes_if"
    offer: Offer
    equal: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True)
class NoBut:
    """What they asked for stays, and something else is offered instead (S4-24).

    Args:
        offer: what is offered.
        equal: as in :class:`YesIf`.
    """

    kind: ClassVar = "no_but"
    offer: Offer
    equal: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenChoice:
    """A package left open to the other side, which we would honour (S0-22).

    Args:
        package: the package.
        trade: the way there from the table, for the books.
        worth: its worth to both sides.
        price: its public price, from the standing price book only (S0-24).
        lines_out: ids of the lines which are no longer delivered.
        lines_in: ids of the lines which come in, e.g. the other side's own programme.
        available: chance that the other side can take it, 0…1.
    """

    package: Package
    trade: Trade
    worth: Worth
    price: float
    lines_out: tuple[str, ...] = ()
    lines_in: tuple[str, ...] = ()
    available: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class DropTheRope:
    """A scope ask is answered with a free and sincere choice; nothing is given (S0-28).

    Args:
        term: the term they want out.
        choices: packages left open, the one on the table first.
        needed_by: ids of the lines that cannot be delivered without it.
        is_second_turn: they have said that they have no substitute.
        chance_of_yes: that they take one of the choices, 0…1.
        expected_value: over the walk-away value, deal currency.
    """

    kind: ClassVar = "drop_the_rope"
    term: str
    choices: tuple[OpenChoice, ...]
    needed_by: tuple[str, ...]
    is_second_turn: bool
    chance_of_yes: float
    expected_value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """The answer comes later, with a reason and a time (S4-25).

    Args:
        reason: why not now, in words fit for the other side.
        until: the day by which the answer comes.
        questions: what is asked meanwhile.
        needs: the role that must agree, or None.
        chance_of_yes: that the table closes, 0…1.
        expected_value: of the table, over the walk-away value.

    Raises:
        HoldWithoutReasonError: the reason is empty.
    """

    kind: ClassVar = "hold"
    reason: str
    until: date
    questions: tuple[str, ...] = ()
    needs: str | None = None
    chance_of_yes: float = 0.0
    expected_value: float = 0.0

    def __post_init__(self) -> None:
        if not self.reason.strip():
            raise HoldWithoutReasonError


@dataclass(frozen=True, slots=True)
class WalkAway:
    """Nothing on this table beats the alternatives; we leave, courteously (S2-19)."""

    kind: ClassVar = "walk_away"
    because: str


@dataclass(frozen=True, slots=True)
class Listen:
    """They ask for nothing that can be traded; they are heard, and nothing is offered (S4-4).

    It drops the rope without any term on it, so it carries that name and no choices.

    Args:
        because: why it is answered at all.
    """

    kind: ClassVar = "drop_the_rope"
    because: str


Reply = YesIf | NoBut | DropTheRope | Hold | WalkAway | Listen


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """A road not taken, with its value and the reason.

    Args:
        kind: ``fight``, ``concede`` or the kind of reply that was blocked.
        expected_value: over the walk-away value; None where it was blocked before being valued.
        because: why it was not taken.
    """

    kind: str
    expected_value: float | None
    because: str
