"""By which day will they do what they promise, and by which must something happen?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from giveget.core.language.listening.dates import Moment, moments
from giveget.core.language.listening.nouns import Dated
from giveget.core.language.reading import Said
from giveget.core.language.reading.clean import folded
from giveget.core.language.reading.sentences import sentences


def dated(text: str, said: Iterable[Said], today: date | None) -> tuple[Dated, ...]:
    """Return promises or deadlines with their days.

    Of several days in the words the first counts; where they name none, the first one behind them
    in the sentence, then the first before them.

    Args:
        text: the message's text.
        said: what is promised or due.
        today: the day of the message, or None.
    """
    found, smooth = [], ""
    for one in said:
        smooth = smooth or folded(text)
        named = _named(text, smooth, one, today)
        found.append(
            Dated(
                quote=one.quote,
                start=one.start,
                end=one.end,
                day=None if named is None else named.day,
                when="" if named is None else text[named.start : named.end],
            )
        )
    return tuple(found)


def _named(text: str, smooth: str, said: Said, today: date | None) -> Moment | None:
    """The day that words name, which may be named on beyond their end."""
    begin, stop = next(
        (span for span in sentences(text) if span[0] <= said.start and said.end <= span[1]),
        (said.start, said.end),
    )
    inside = next(moments(smooth, said.start, stop, today), None)
    return inside or next(moments(smooth, begin, said.start, today), None)
