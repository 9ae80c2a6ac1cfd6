"""By which day will they do what they promise, and by which must something happen?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from giveget.core.language.listening.dates import moments
from giveget.core.language.listening.nouns import Dated
from giveget.core.language.reading import Said
from giveget.core.language.reading.clean import folded


def dated(text: str, said: Iterable[Said], today: date | None) -> tuple[Dated, ...]:
    """Return promises or deadlines with their days.

    Of several days the first counts; one that is named right behind the words belongs to them.

    Args:
        text: the message's text.
        said: what is promised or due.
        today: the day of the message, or None.
    """
    found, smooth = [], ""
    for one in said:
        smooth = smooth or folded(text)
        named = next(moments(smooth, one.start, one.end, today), None)
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
