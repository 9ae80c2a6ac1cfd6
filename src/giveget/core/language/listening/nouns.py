"""What does a message tell beyond its asks: interests, promises with dates, facts, tone?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from giveget.core.language.conversation import Entry
from giveget.core.language.listening.ranking import Ranked
from giveget.core.language.reading import FactKind, Interest, Reading
from giveget.core.language.receptive import receptiveness
from giveget.core.language.scores import Scores


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """What they hold against the offer, and why as far as they say.

    Args:
        quote: their words; ``text[start:end]``.
        start: first character in the text (0-based).
        end: one past the last.
        interest: what stands behind it; None when they do not say, which is worth asking.
    """

    quote: str
    start: int
    end: int
    interest: Interest | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A promise or deadline with its day.

    Args:
        quote: the words; ``text[start:end]``.
        start: first character in the text (0-based).
        end: one past the last.
        day: the day meant, counted from the date of the message; None when none is named, the
            message has no date, or the words leave it open.
        when: the words that name the day ("end of next week"), or empty.
    """

    quote: str
    start: int
    end: int
    day: date | None = None
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something somebody says about themselves: a reason to update what is believed of them.

    Args:
        kind: what sort of fact.
        quote: their words; ``text[start:end]``.
        start: first character in the text (0-based).
        end: one past the last.
        line: id of the deal's line it is about, or None.
    """

    kind: FactKind
    quote: str
    start: int
    end: int
    line: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Everything one message says.

    Args:
        entry: the message with its place.
        is_ours: whether our side wrote it; None when that is not known.
        is_quoted: it is known only from a quote in a later message.
        reading: asks, offers and acts; asks that came late are marked over the whole conversation.
        objections: with the interest behind them.
        promises: what the author will do, with days.
        deadlines: by when something must happen, with days.
        facts: what the author says about themselves.
        scores: tension, autonomy and concession.
        ranked: what trained models say, or None without them.
    """

    entry: Entry
    is_ours: bool | None
    is_quoted: bool
    reading: Reading
    objections: tuple[Objection, ...]
    promises: tuple[Dated, ...]
    deadlines: tuple[Dated, ...]
    facts: tuple[Fact, ...]
    scores: Scores
    ranked: Ranked | None = None

    @property
    def receptiveness(self) -> float:
        """Z-score against human ratings: of trained models, without them by rules. B6.4."""
        if self.ranked is not None:
            return self.ranked.receptiveness
        return receptiveness(self.entry.message.text)
