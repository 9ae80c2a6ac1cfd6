"""What happened at the table, who did it, and what was given and got?

A move is one entry of the ledger: numbered 1, 2, … within its deal, appended once and never
changed. It is checked when it is built, so a give whose gets do not cover it can only exist under
its own name: a concession with a person and a reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import StrEnum

from giveget.core.ledger.errors import IncompleteMoveError, MoveFieldError
from giveget.core.ledger.exact import NOTHING, minus, total
from giveget.core.ledger.items import Item, Outcome, Proof, amount_of
from giveget.core.terms import ConcessionError, CurrencyMismatchError, Package

_WHOLE = Decimal(1)
_SHARE_DECIMALS = 12


class MoveKind(StrEnum):
    """What a move is."""

    ASK = "ask"
    OFFER = "offer"
    COUNTER = "counter"
    ACCEPT = "accept"
    REFUSE = "refuse"
    HOLD = "hold"
    GIVE = "give"
    GET = "get"
    TRADE = "trade"
    CONCESSION = "concession"
    DELIVERY = "delivery"
    LAPSE = "lapse"
    CORRECTION = "correction"
    OUTCOME = "outcome"


BOOKED = frozenset({MoveKind.GIVE, MoveKind.GET, MoveKind.TRADE, MoveKind.CONCESSION})
"""Kinds that post gives and gets; all others only talk about them."""


class Party(StrEnum):
    """Whose move it is."""

    US = "us"
    THEM = "them"


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One entry of the ledger of a deal.

    Args:
        deal: id of the deal.
        number: 1, 2, … without gaps; also the version of the deal after this move.
        kind: what the move is.
        at: when it happened, with its offset from UTC.
        side: whose move it is.
        by: the person.
        gives, gets: what we give and get. In an ask of theirs ``gives`` is what they want from
            us, in an ask of ours ``gets`` is what we want; in an offer both are proposed.
        package: the whole package on the table, in an offer or counter.
        quote: the words as written.
        source: id of the message they stand in.
        reason: why; a concession, hold or correction has one.
        until: day a hold or an offer ends; a hold has one.
        escalated_to: who had to be asked before we could answer.
        key: the same key appended twice is one move.
        refers_to: number of the move this one answers, delivers or lets lapse.
        item: id of the give or get that is delivered, written down or lapses.
        share: part of it that arrived, above 0 up to 1.
        proof: what shows it.
        corrects: number of the move that a correction stands for from now on.
        becomes: what the corrected move is; None strikes it out.
        outcome: how the deal ended.

    Raises:
        ConcessionError: a give or trade whose gets do not cover what it costs us.
        IncompleteMoveError: something that the kind demands is missing.
        MoveFieldError: a field the kind or its meaning does not allow.
        CurrencyMismatchError: gives and gets in two currencies cannot cover each other.
    """

    deal: str
    number: int
    kind: MoveKind
    at: datetime
    side: Party = Party.US
    by: str = ""
    gives: tuple[Item, ...] = ()
    gets: tuple[Item, ...] = ()
    package: Package | None = None
    quote: str = ""
    source: str = ""
    reason: str = ""
    until: date | None = None
    escalated_to: str = ""
    key: str = ""
    refers_to: int | None = None
    item: str = ""
    share: Decimal = _WHOLE
    proof: Proof | None = None
    corrects: int | None = None
    becomes: MoveKind | None = None
    outcome: Outcome | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "at", _with_fixed_offset(self.at))
        _check_identity(self)
        _check_items(self)
        _check_kind(self)

    @property
    def stands_as(self) -> MoveKind | None:
        """What its content is: its kind, or for a correction what the corrected move becomes."""
        return self.becomes if self.kind is MoveKind.CORRECTION else self.kind


def cost_of(gives: tuple[Item, ...]) -> Decimal:
    """What the priced gives cost us together, zero or more, in their currency."""
    return minus(total(amount_of(give) for give in gives))


def worth_of(gets: tuple[Item, ...]) -> Decimal:
    """What the priced gets are worth to us together, in their currency."""
    return total(amount_of(get) for get in gets)


def _with_fixed_offset(at: datetime) -> datetime:
    """Return the time with a plain offset, so that it reads the same in every store."""
    offset = at.utcoffset()
    if offset is None:
        raise MoveFieldError("at", at.isoformat(), "a time with its offset from UTC")
    if offset % timedelta(seconds=1) or not 1900 <= at.year <= 2999:
        raise MoveFieldError("at", at.isoformat(), "between 1900 and 2999, offset in whole seconds")
    return at.replace(tzinfo=timezone(offset), fold=0)


def _check_identity(move: Move) -> None:
    if not move.deal.strip():
        raise MoveFieldError("deal", move.deal, "the id of a deal")
    if move.number < 1:
        raise MoveFieldError("number", move.number, "1 or more")
    for field, number in (("refers_to", move.refers_to), ("corrects", move.corrects)):
        if number is not None and not 1 <= number < move.number:
            raise MoveFieldError(field, number, "the number of an earlier move")
    if move.kind is MoveKind.CORRECTION and (move.refers_to or 0) >= (move.corrects or move.number):
        raise MoveFieldError("refers_to", move.refers_to, "before the move that is corrected")
    _check_share(move.share)


def _check_share(share: Decimal) -> None:
    if share == _WHOLE:
        return
    exponent = share.as_tuple().exponent
    fine = isinstance(exponent, int) and exponent >= -_SHARE_DECIMALS
    if not (fine and NOTHING < share < _WHOLE):
        allowed = f"above 0 and at most 1, with at most {_SHARE_DECIMALS} decimals"
        raise MoveFieldError("share", share, allowed)


def _check_items(move: Move) -> None:
    items = (*move.gives, *move.gets)
    if len({item.id for item in items}) != len(items):
        raise MoveFieldError("item ids", [item.id for item in items], "different from each other")
    for give in move.gives:
        if amount_of(give) > 0:
            raise MoveFieldError("value_to_us", str(give.value_to_us), "zero or less for a give")
    for get in move.gets:
        if amount_of(get) < 0:
            raise MoveFieldError("value_to_us", str(get.value_to_us), "zero or more for a get")


def _check_kind(move: Move) -> None:
    if move.kind is MoveKind.CORRECTION:
        _need(move, bool(move.by.strip()), "the person who corrects")
        _need(move, bool(move.reason.strip()), "a reason")
        _need(move, move.corrects is not None, "the number of the move it corrects")
        if move.becomes is MoveKind.CORRECTION:
            raise MoveFieldError("becomes", "correction", "what the corrected move really was")
    elif move.corrects is not None or move.becomes is not None:
        raise MoveFieldError("corrects", move.corrects, "left to corrections")
    content = move.stands_as
    if content is None:
        _refuse_content(move)
        return
    _check_content(move, content)
    if move.outcome is not None and content is not MoveKind.OUTCOME:
        raise MoveFieldError("outcome", move.outcome.result.value, "left to the outcome")


def _refuse_content(move: Move) -> None:
    if move.gives or move.gets or move.package or move.outcome:
        raise MoveFieldError("becomes", None, "named when a correction says what really happened")


def _check_content(move: Move, content: MoveKind) -> None:
    match content:
        case MoveKind.ASK:
            wanted, other = _wanted(move)
            _need(move, bool(wanted) and not other, "what is wanted, and nothing else")
        case MoveKind.OFFER | MoveKind.COUNTER:
            says = move.package or move.gives or move.gets or move.quote.strip()
            _need(move, bool(says), "a package, gives and gets, or the words")
        case MoveKind.ACCEPT | MoveKind.REFUSE:
            _need(move, move.refers_to is not None, "the number of the move it answers")
        case MoveKind.HOLD:
            _need(move, bool(move.reason.strip()), "a reason")
            _need(move, move.until is not None, "a day until when")
        case MoveKind.DELIVERY:
            _need(move, bool(move.item), "the id of what was delivered")
            _need(move, move.proof is not None, "a proof: a link, the hash of a file or a note")
        case MoveKind.LAPSE:
            named = bool(move.item) or move.refers_to is not None
            _need(move, named, "the id of a get, or the number of an ask or offer")
        case MoveKind.OUTCOME:
            _need(move, move.outcome is not None, "how the deal ended")
        case _:
            _check_booked(move, content)


def _check_booked(move: Move, content: MoveKind) -> None:
    _check_prices(move)
    for get in move.gets:
        _need(move, bool(get.owner.strip()), f"an owner for the get {get.id!r}")
        _need(move, get.due is not None, f"a due date for the get {get.id!r}")
    if content is MoveKind.GET:
        _need(move, bool(move.gets) and not move.gives, "gets, and no gives")
        return
    _need(move, bool(move.gives), "what is given")
    covered = bool(move.gets) and worth_of(move.gets) >= cost_of(move.gives)
    if content is MoveKind.CONCESSION:
        _need(move, bool(move.by.strip()), "the person who conceded")
        _need(move, bool(move.reason.strip()), "a reason")
        _need(move, not covered, "gives that the gets do not cover; this is a trade")
    elif not covered:
        raise ConcessionError(float(cost_of(move.gives)), float(worth_of(move.gets)))


def _check_prices(move: Move) -> None:
    currencies: list[str] = []
    for item in (*move.gives, *move.gets):
        if item.value_to_us is None:
            raise IncompleteMoveError(_named(move), f"what {item.id!r} is worth to us")
        currencies.append(item.value_to_us.currency)
    for currency in currencies[1:]:
        if currency != currencies[0]:
            raise CurrencyMismatchError(currencies[0], currency)


def _wanted(move: Move) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    if move.side is Party.THEM:
        return move.gives, move.gets
    return move.gets, move.gives


def _need(move: Move, is_there: bool, needs: str) -> None:
    if not is_there:
        raise IncompleteMoveError(_named(move), needs)


def _named(move: Move) -> str:
    content = move.stands_as
    if move.kind is MoveKind.CORRECTION and content is not None:
        return f"correction to {content.value}"
    return move.kind.value
