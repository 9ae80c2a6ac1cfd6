"""What does an answer say to the other side, without saying why we can afford it?

These types have no field for a walk-away value, a cost, a belief, a limit or an approver; words
for the other side are written from them and the table alone (law 6).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from giveget.core.terms import Fact, NotAllowedError


class BareGiveError(NotAllowedError):
    """An answer that gives and asks for nothing has no words (law 2)."""

    def __init__(self, titles: tuple[str, ...]) -> None:
        super().__init__(f"{', '.join(titles)}: given, and nothing comes back; name the gets")
        self.titles = titles


class ReplyKind(StrEnum):
    """The kinds of answers; the last one answers words without an ask.

    Source: S4-23, S0-21, S4-25, S2-19, S4-6.
    """

    YES_IF = "yes_if"
    NO_BUT = "no_but"
    DROP_THE_ROPE = "drop_the_rope"
    HOLD = "hold"
    WALK_AWAY = "walk_away"
    LISTEN = "listen"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskView:
    """What they asked for.

    Args:
        title: how a text calls the term or line, e.g. ``"licensing fee"``.
        kind: value of an ask kind or of a term kind, e.g. ``"payment"``, ``"scope_remove"``.
        to: the wanted option (``"net 60"``, ``"out"``), or None when not stated.
        quote: their words.
        is_suspect: the words give orders to a machine; they are left out of every text.
    """

    title: str
    kind: str
    to: str | None = None
    quote: str = ""
    is_suspect: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeView:
    """One term that moves, with its options as labels (``"net 30"`` → ``"net 60"``).

    Args:
        term: id of the term.
        kind: value of a term kind, e.g. ``"payment"``.
        title: how a text calls the term.
        before: label now on the table.
        after: label proposed.
    """

    term: str
    kind: str
    title: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceView:
    """A package that is left open to them.

    Args:
        changes: what differs from the table.
        lines_out: titles of the lines that fall away, the asked one first.
        lines_in: titles of the lines they would supply themselves.
        price: public total price, e.g. ``"120,000 USD"``; empty when there is none to name.
        gives: the changes that are gives of ours, where the choice is a trade.
        gets: the changes that come back for them.

    Raises:
        BareGiveError: gives without gets.
    """

    changes: tuple[ChangeView, ...] = ()
    lines_out: tuple[str, ...] = ()
    lines_in: tuple[str, ...] = ()
    price: str = ""
    gives: tuple[ChangeView, ...] = ()
    gets: tuple[ChangeView, ...] = ()

    def __post_init__(self) -> None:
        _require_gets(self.gives, self.gets)


@dataclass(frozen=True, slots=True, kw_only=True)
class MailView:
    """How they write, what they want to know, and what we have written to them before.

    Args:
        words: how many words their message has; 0 when there is none.
        greeting: the word with which it greets us (``"Dear"``, ``"Hi"``), or empty.
        is_formal: they call us by our surname.
        concerns: what worries them, as clauses after "I see that".
        questions: what they want to know, in their words; asks are not among them.
        wants_to_talk: they propose a call or a meeting.
        answer_by: the day by which they hear what cannot be answered at once.
        ours: what we wrote to them before, newest first.
        seed: a text that differs from message to message; it decides which of the variants of a
            sentence is taken.

    Source: S1-9, S1-10, S1-16, S3-17.
    """

    words: int = 0
    greeting: str = ""
    is_formal: bool = False
    concerns: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    wants_to_talk: bool = False
    answer_by: date | None = None
    ours: tuple[str, ...] = ()
    seed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferView:
    """An answer as the other side may see it.

    Args:
        kind: what sort of answer.
        asks: what they asked for; the text acknowledges it first.
        gives: what we would change for them.
        gets: what we ask for in return.
        choices: packages left open to them (drop the rope; equal offers when two or three).
        price: public total price of the package the answer speaks of, or empty.
        reason: the one stored reason, if any.
        goal: what they said they want, if known; leads the text.
        second_turn: they have answered the open choice with "we don't have one".
        hold_reason: why we need time.
        hold_until: when they will have the answer.
        questions: what we would like to know.
        refused: asks that are not met as asked.
        offered: what they offered of their own accord; the text thanks for it.
        turn: which of several answers to one message it is (0, 1, …), so that they do not all
            begin alike; when None, what moves decides.
        mail: the message that is answered.

    Raises:
        BareGiveError: gives without gets.
    """

    kind: ReplyKind
    asks: tuple[AskView, ...] = ()
    gives: tuple[ChangeView, ...] = ()
    gets: tuple[ChangeView, ...] = ()
    choices: tuple[ChoiceView, ...] = ()
    price: str = ""
    reason: Fact | None = None
    goal: str | None = None
    second_turn: bool = False
    hold_reason: str = ""
    hold_until: date | None = None
    questions: tuple[str, ...] = ()
    refused: tuple[AskView, ...] = ()
    offered: tuple[AskView, ...] = ()
    turn: int | None = None
    mail: MailView = MailView()

    def __post_init__(self) -> None:
        _require_gets(self.gives, self.gets)


def _require_gets(gives: tuple[ChangeView, ...], gets: tuple[ChangeView, ...]) -> None:
    if gives and not gets:
        raise BareGiveError(tuple(give.title for give in gives))
