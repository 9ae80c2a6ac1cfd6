"""Which give of ours answers which ask of theirs, and did anything come back for it?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from giveget.core.language.conversation import Person
from giveget.core.ledger import RecordKind
from giveget.core.terms import Side
from giveget.desk.audit.nouns import Noted, Sign, SignKind, Unit
from giveget.desk.audit.settings import AuditSettings
from giveget.desk.audit.threads import Thread
from giveget.desk.audit.topics import EXTRAS, NOT_NAMED, PAYMENT, PRICE

_APPROVAL_DAYS = timedelta(days=14)
_NEVER = datetime.min.replace(tzinfo=UTC)
_MOST_ACCEPTED = 3  # asks that one "yes" can be meant for
_OWN_BOSS = {"my", "our", "the"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One ask, give, get or concession of a conversation, before it has a price.

    Args:
        id: unique in the audit.
        kind: what it is.
        note: the message it stands in.
        sign: the passage.
        term: what it is about, an answer to "that" being about what was asked.
        size: how far in all, in ``sign.unit``; for prices how far from our figure before.
        step: how much further than what was given on this term before.
        before: what was given before, in the same unit.
        rep, approver: who.
        answers: id of the ask it answers; empty when nobody asked.
        confidence: 0…1.
    """

    id: str
    kind: RecordKind
    note: Noted
    sign: Sign
    term: str
    size: Decimal | None = None
    step: Decimal | None = None
    before: Decimal = Decimal(0)
    rep: str = ""
    approver: str = ""
    answers: str = ""
    confidence: float = 1.0


@dataclass(slots=True)
class _Talk:
    """Where a conversation stands while it is walked through."""

    asks: list[Row] = field(default_factory=list)
    last_asks: list[Row] = field(default_factory=list)
    paid: set[str] = field(default_factory=set)
    given: dict[tuple[str, Unit], Decimal] = field(default_factory=dict)
    unsized: set[tuple[str, str]] = field(default_factory=set)
    pending: dict[str, Sign] = field(default_factory=dict)
    covered: dict[str, Sign] = field(default_factory=dict)
    prices: dict[str, Decimal] = field(default_factory=dict)
    approvals: list[tuple[str, Sign, datetime]] = field(default_factory=list)


def rows_of(thread: Thread, settings: AuditSettings) -> list[Row]:
    """Return what a conversation holds, in the order of its messages.

    A give is a concession unless it is tied to something ("if you …"), repeats what they took in
    a trade, or answers an ask that came with an offer. What repeats an earlier give is left out;
    a larger one counts by what is new.
    """
    return list(_Linker(thread, settings).rows())


class _Linker:
    def __init__(self, thread: Thread, settings: AuditSettings) -> None:
        self._thread, self._settings = thread, settings
        self._rep, self._talk, self._count = thread.rep, _Talk(), 0
        self._percent_of = ""

    def rows(self) -> Iterator[Row]:
        for found in self._thread.in_order():
            note = replace(found, signs=tuple(self._meant(sign) for sign in found.signs))
            if note.is_internal:
                self._approve(note)
            elif note.is_ours:
                yield from self._ours(note)
            else:
                yield from self._theirs(note)

    def _meant(self, sign: Sign) -> Sign:
        """A bare percentage is of what percentages were about before; alone, it is a discount.

        Where we buy, or where the person named terms, a lone one says nothing.
        """
        if sign.unit is not Unit.FRACTION:
            return sign
        if not sign.is_bare:
            self._percent_of = sign.term
            return sign
        usual = PRICE if self._settings.side is Side.SELLER else NOT_NAMED
        return replace(sign, term=self._percent_of or usual)

    def _approve(self, note: Noted) -> None:
        for sign in note.signs:
            if sign.kind is SignKind.GIVE and note.sender != self._rep:
                self._talk.approvals.append((note.sender, sign, note.at or _NEVER))

    def _theirs(self, note: Noted) -> Iterator[Row]:
        kinds = {sign.kind for sign in note.signs}
        if kinds & {SignKind.ACCEPT, SignKind.OFFER} and self._talk.pending:
            self._talk.covered |= self._talk.pending
            self._talk.pending = {}
        asked = [self._ask(note, sign) for sign in note.signs if sign.kind is SignKind.ASK]
        if not asked:
            return
        if SignKind.OFFER in kinds:
            self._talk.paid.update(row.id for row in asked)
        self._talk.asks += asked
        self._talk.last_asks = asked
        yield from asked

    def _ask(self, note: Noted, sign: Sign) -> Row:
        size = self._far(sign.term, sign)
        return self._row(RecordKind.ASK, note, sign, sign.term, size=size)

    def _ours(self, note: Noted) -> Iterator[Row]:
        for sign in _telling(note.signs):
            match sign.kind:
                case SignKind.TRADE:
                    yield from self._trade(note, sign)
                case SignKind.GET:
                    yield self._row(RecordKind.GET, note, sign, sign.term, size=sign.size)
                case SignKind.GIVE:
                    yield from self._give(note, sign)
                case SignKind.ACCEPT:
                    yield from self._accept(note, sign)
                case SignKind.ASK | SignKind.OFFER:
                    pass

    def _trade(self, note: Noted, sign: Sign) -> Iterator[Row]:
        self._talk.pending[sign.term] = sign
        ask = self._asked(sign)
        far = self._far(sign.term, sign)
        self._say_price(sign.term, sign)
        yield self._row(RecordKind.GIVE, note, sign, sign.term, size=far, step=far, answers=ask)

    def _give(self, note: Noted, sign: Sign) -> Iterator[Row]:
        ask = self._asked(sign)
        term = self._term(sign, ask)
        if self._is_covered(term, sign):
            return
        if term == EXTRAS and sign.fee is None:
            sign = replace(sign, fee=self._fee_of(ask))
        before, far = self._talk.given.get((term, sign.unit), Decimal(0)), self._far(term, sign)
        is_opening = self._is_opening(term, sign)
        self._say_price(term, sign)
        if is_opening or self._is_again(term, sign, far, before):
            return
        kind = RecordKind.GIVE if ask and ask in self._talk.paid else RecordKind.CONCESSION
        step = None if far is None else far if sign.unit is Unit.PRICE else far - before
        if far is not None:
            self._talk.given[term, sign.unit] = far
        yield self._row(kind, note, sign, term, size=far, step=step, before=before, answers=ask)

    def _accept(self, note: Noted, sign: Sign) -> Iterator[Row]:
        """ "Yes, that works": what they asked for last is granted in full."""
        asks = [row for row in self._talk.last_asks if sign.term in ("", row.term)]
        granted = {row.id for row in asks}
        self._talk.last_asks = [row for row in self._talk.last_asks if row.id not in granted]
        for ask in asks[:_MOST_ACCEPTED]:
            said = Sign(
                kind=SignKind.GIVE,
                term=ask.term,
                unit=ask.sign.unit,
                size=ask.sign.size,
                fee=ask.sign.fee,
                quote=sign.quote,
                start=sign.start,
                confidence=round(sign.confidence * ask.confidence, 2),
            )
            yield from (row for row in self._give(note, said) if row.answers in granted)

    def _is_opening(self, term: str, sign: Sign) -> bool:
        """Whether it is our first figure for a price or a term of the person's own.

        Where somebody stands at first is no concession, unless it is just what they asked for.
        """
        if sign.size is None or term in self._talk.prices:
            return False
        is_figure = sign.unit in (Unit.PRICE, Unit.COUNT, Unit.MONTHS) or (
            sign.unit is Unit.FRACTION and term not in (PRICE, NOT_NAMED)
        )
        asked = {row.sign.size for row in self._talk.asks if row.term == term}
        return is_figure and sign.size not in asked

    def _asked(self, sign: Sign) -> str:
        """The id of the latest ask a give answers: on its term, or the last one for "that"."""
        for row in reversed(self._talk.asks):
            if row.term == sign.term:
                return row.id
        if sign.term == NOT_NAMED and self._talk.last_asks:
            return self._talk.last_asks[-1].id
        return ""

    def _fee_of(self, ask: str) -> Decimal | None:
        return next((row.sign.fee for row in self._talk.asks if row.id == ask), None)

    def _term(self, sign: Sign, ask: str) -> str:
        if sign.term != NOT_NAMED or not ask or sign.size is not None:
            return sign.term
        return next(row.term for row in self._talk.asks if row.id == ask)

    def _is_covered(self, term: str, sign: Sign) -> bool:
        deal = self._talk.covered.get(term)
        if deal is None:
            return False
        if sign.size is None or deal.size is None or deal.unit is not sign.unit:
            return True
        return sign.size <= deal.size

    def _is_again(self, term: str, sign: Sign, far: Decimal | None, before: Decimal) -> bool:
        if far is not None and sign.unit in (Unit.COUNT, Unit.MONTHS):
            return far == before  # whether more or less is worse for us is not known
        if far is not None:
            return far <= (0 if sign.unit is Unit.PRICE else before)
        if sign.unit is Unit.PRICE:
            return False
        if term != EXTRAS and any(name == term for name, _ in self._talk.given):
            return True
        words = (term, sign.quote if term == EXTRAS else "")
        is_again = words in self._talk.unsized
        self._talk.unsized.add(words)
        return is_again

    def _far(self, term: str, sign: Sign) -> Decimal | None:
        """How far a figure lies from where we stood, in our disfavour."""
        if sign.size is None:
            return None
        if sign.unit is Unit.PRICE:
            ours = self._talk.prices.get(term)
            if ours is None:
                return None
            move = ours - sign.size
            return move if self._settings.side is Side.SELLER else -move
        if sign.unit is Unit.DAYS and term == PAYMENT:
            move = sign.size - self._settings.net_days
            return move if self._settings.side is Side.SELLER else -move
        return sign.size

    def _say_price(self, term: str, sign: Sign) -> None:
        is_price = sign.unit is Unit.PRICE or term not in (PRICE, PAYMENT)
        if is_price and sign.size is not None:
            self._talk.prices[term] = sign.size

    def _row(
        self,
        kind: RecordKind,
        note: Noted,
        sign: Sign,
        term: str,
        *,
        size: Decimal | None = None,
        step: Decimal | None = None,
        before: Decimal = Decimal(0),
        answers: str = "",
    ) -> Row:
        self._count += 1
        is_ours = kind in (RecordKind.GIVE, RecordKind.CONCESSION)
        return Row(
            id=f"{self._thread.order + 1}.{self._count}",
            kind=kind,
            note=note,
            sign=sign,
            term=term,
            size=size,
            step=step,
            before=before,
            rep=_name(self._rep),
            approver=_name(self._approver(note, sign)) if is_ours else "",
            answers=answers,
            confidence=sign.confidence,
        )

    def _approver(self, note: Noted, sign: Sign) -> str:
        """Who else agreed: the colleague who wrote it, wrote it to the rep, or is named."""
        if self._rep and note.sender != self._rep:
            return note.sender
        at = note.at or _NEVER
        for who, said, when in reversed(self._talk.approvals):
            fits = said.size is None or sign.size is None or said.size == sign.size
            if fits and timedelta(0) <= at - when <= _APPROVAL_DAYS:
                return who
        return self._boss(note.asked_boss)

    def _boss(self, words: str) -> str:
        first, _, rest = words.partition(" ")
        if first.lower() in _OWN_BOSS:
            return rest
        ours = [*self._thread.reps, *(who for who, _, _ in self._talk.approvals)]
        full = [name for name in ours if name.split(" ")[0] == words]
        theirs = {shown.split(" ")[0] for shown in self._thread.others.values()}
        return full[0] if full else "" if words in theirs else words


def _telling(signs: tuple[Sign, ...]) -> list[Sign]:
    """The signs of one message; where one gives a figure, "it is approved" adds nothing."""
    gives = (SignKind.GIVE, SignKind.TRADE)
    named = {sign.term for sign in signs if sign.kind in gives and sign.term != NOT_NAMED}
    sized = {sign.term for sign in signs if sign.kind in gives and sign.size is not None}
    return [
        sign
        for sign in signs
        if sign.kind is not SignKind.GIVE
        or (
            not (named and sign.term == NOT_NAMED)
            and not (sign.size is None and sign.term in sized)
        )
    ]


def _name(shown: str) -> str:
    """What a person is called in the report: the name, or the address without one."""
    person = Person.of(shown)
    return person.name or person.address
