"""What does a whole conversation say: what is agreed, what is open, who pulls, who began?"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from giveget.core.language.conversation import Conversation, Entry, Place
from giveget.core.language.listening.message import hear
from giveget.core.language.listening.nouns import Heard
from giveget.core.language.listening.ranking import Ranking
from giveget.core.language.reading import Act, Earlier, Hint, Message, Reading
from giveget.core.language.reading.clean import folded
from giveget.core.language.reading.measures import Measure
from giveget.core.language.reading.quantities import quantities
from giveget.core.language.turns import Turn, is_tug_of_war, longest_pull
from giveget.core.terms import Ask, AskKind, Deal

_SURE = 0.5
_PRICE = frozenset({AskKind.PRICE, AskKind.DISCOUNT, AskKind.VAGUE_PRICE})
_SIGN = 160  # characters by which a quoted message is known again


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardConversation:
    """Everything a conversation says.

    Args:
        conversation: as it was loaded.
        messages: the messages in order, quoted ones that stand nowhere else included.
        agreed: ids of terms (without a deal: kinds) that were asked for or named and are settled.
        open: those that are not.
        is_tug_of_war: both sides pulled in a row.
        longest_pull: messages of the longest run in which both pulled by turns.
        started_by: who wrote first.
        is_started_by_us: whether that was our side; None when it is not known.
    """

    conversation: Conversation
    messages: tuple[Heard, ...]
    agreed: tuple[str, ...]
    open: tuple[str, ...]
    is_tug_of_war: bool
    longest_pull: int
    started_by: str
    is_started_by_us: bool | None


def hear_all(
    conversation: Conversation,
    deal: Deal | None = None,
    day: date | None = None,
    hint: Hint | None = None,
) -> HeardConversation:
    """Return everything a conversation says, message by message and as a whole.

    Args:
        conversation: messages in order.
        deal: the deal it is about, or None.
        day: when messages without a date were written, if that is known.
        hint: a second opinion on which sentences ask, or None.

    Cost: linear in the length of the texts.
    Source: S0-6, S0-11, S0-16; B6.5.
    """
    state = _State(deal)
    messages = tuple(
        state.after(hear(entry, deal, quoted=quoted, day=day, hint=hint))
        for entry, quoted in _unfolded(conversation)
    )
    turns = [Turn(one.entry.sender.key, one.scores.tension) for one in messages]
    first = messages[0] if messages else None
    return HeardConversation(
        conversation=conversation,
        messages=messages,
        agreed=state.named(is_open=False),
        open=state.named(is_open=True),
        is_tug_of_war=is_tug_of_war(turns),
        longest_pull=longest_pull(turns),
        started_by="" if first is None else first.entry.message.sender,
        is_started_by_us=None if first is None else first.is_ours,
    )


def ranked(heard: Sequence[HeardConversation], ranking: Ranking) -> tuple[HeardConversation, ...]:
    """Return conversations with what trained models say of their messages."""
    talks = [
        [(one.entry.sender.key, one.entry.message.text) for one in talk.messages] for talk in heard
    ]
    return tuple(
        replace(
            talk,
            messages=tuple(
                replace(one, ranked=said) for one, said in zip(talk.messages, found, strict=True)
            ),
        )
        for talk, found in zip(heard, ranking.rank(talks), strict=True)
    )


def _unfolded(conversation: Conversation) -> Iterator[tuple[Entry, bool]]:
    """The messages, and before each what it quotes that stands nowhere else."""
    known = {_sign(entry.message.text) for entry in conversation.entries}
    for entry in conversation.entries:
        for earlier in reversed(entry.message.earlier):
            sign = _sign(earlier.text)
            if sign and sign not in known:
                known.add(sign)
                yield _quoted(earlier, entry), True
        yield entry, False


def _sign(text: str) -> str:
    return "".join(folded(text[: 3 * _SIGN]).split())[:_SIGN]


def _quoted(earlier: Earlier, entry: Entry) -> Entry:
    message = Message(sender=earlier.author, text=earlier.text, subject=entry.message.subject)
    place = Place(source=entry.place.source, offset=entry.place.offset, end=entry.place.end,
                  line=entry.place.line, number=entry.place.number)  # fmt: skip
    return Entry(
        message=message,
        place=place,
        kind=entry.kind,
        conversation=entry.conversation,
        dated=earlier.date,
    )


@dataclass(slots=True)
class _State:
    """What has been asked, settled and priced so far.

    Names are ids of terms where the deal has them, else kinds of asks.
    """

    deal: Deal | None
    standing: dict[str, bool] = field(default_factory=dict)  # name → still open
    asked_by: dict[str, str] = field(default_factory=dict)
    raised: set[str] = field(default_factory=set)
    priced_by: set[str] = field(default_factory=set)
    last: Heard | None = None  # whose text is searched for a price once somebody answers
    content: set[str] = field(default_factory=set)  # who has said that things are fine

    def after(self, heard: Heard) -> Heard:
        """Take a message in; return it with its late asks marked. Source: S0-6."""
        author, reading = heard.entry.sender.key, heard.reading
        self._note_price()
        sure = [ask for ask in reading.asks if ask.confidence >= _SURE]
        is_priced = bool(self.priced_by - {author})
        late = [ask for ask in reading.asks if is_priced and self._is_late(ask, author)]
        named = {_name(ask) for ask in sure}
        self._settle(heard, author, named)
        for ask in sure:
            self.standing[_name(ask)] = True
            self.asked_by[_name(ask)] = author
            self.raised.add(_name(ask))
        self.last = heard
        if Act.ACCEPT in reading.acts:
            self.content.add(author)
        return heard if not late else replace(heard, reading=_with_late(reading, late))

    def _note_price(self) -> None:
        """Who wrote last has named a price, if one stands there."""
        if self.last is None or self.last.entry.sender.key in self.priced_by:
            return
        if _has_price(self.last.entry.message.text):
            self.priced_by.add(self.last.entry.sender.key)

    def _is_late(self, ask: Ask, author: str) -> bool:
        """First raised after the price stood; about the price only once they were content."""
        if ask.late or _name(ask) in self.raised:
            return ask.late
        return ask.kind not in _PRICE or author in self.content

    def _settle(self, heard: Heard, author: str, named: set[str]) -> None:
        reading = heard.reading
        for term in reading.open:
            self.standing[term] = True
        for term in reading.agreed:
            if term not in named:
                self.standing[term] = False
        is_yes = Act.ACCEPT in reading.acts and Act.REFUSE not in reading.acts
        kept = named | set(reading.refused) | set(reading.open)
        for name, asker in self.asked_by.items():
            if is_yes and asker != author and name not in kept:
                self.standing[name] = False

    def named(self, *, is_open: bool) -> tuple[str, ...]:
        """The open or settled names, in the deal's order where there is one."""
        found = [name for name, still in self.standing.items() if still is is_open]
        order = [] if self.deal is None else [term.id for term in self.deal.terms]
        return tuple(sorted(found, key=lambda n: order.index(n) if n in order else len(order)))


def _with_late(reading: Reading, late: Container[Ask]) -> Reading:
    asks = tuple(replace(ask, late=True) if ask in late else ask for ask in reading.asks)
    return replace(reading, asks=asks)


def _name(ask: Ask) -> str:
    return ask.term or ask.kind.value


def _has_price(text: str) -> bool:
    """Whether a price stands in a text: an amount of money with a sign or code."""
    if not any(char.isdigit() for char in text):
        return False
    smooth = folded(text)
    return any(amount.measure is Measure.MONEY for amount in quantities(smooth))
