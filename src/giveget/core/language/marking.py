"""Where does each sentence pull, leave free, give or trade?"""

# ruff: noqa: E501  a pattern is read in one piece

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import NamedTuple

from giveget.core.language.family import FREEDOM, PULLING, Family
from giveget.core.language.late import late
from giveget.core.language.lexicon import (
    families_in,
    holds_condition,
    phrases_of,
    plain,
    sentences,
)
from giveget.core.language.lint.flat import Flat, flat
from giveget.core.language.lint.giving import (
    Giving,
    counts,
    find_given,
    is_hypothetical_offer,
    is_return,
    is_tied,
    is_trade,
    trades_by_form,
)

# Freedom is looked for first, then pulling; what they claim is no denial, absolute or minimiser
# ("no pressure" denies nothing, the "just" of "just reply 'not now'" makes nothing small). B6.2.
_MASKED = (Family.ABSOLUTE, Family.DENIAL, Family.MINIMISER)
_UNMASKED = (
    Family.ACKNOWLEDGEMENT,
    Family.AGREEMENT,
    Family.HEDGE,
    Family.MANAGER_RUN,
    Family.PRICE_APOLOGY,
)
_UNDERSTOOD = late(
    r"\b(?:understand|know|see|hear|reali[sz]e|appreciate|aware|told (?:me|us)|mentioned|said|wrote)"
    r"(?: that)? $",
    re.IGNORECASE,
)
_THEIRS = late(
    r"\b(?:you|your|they|their|he|she|his|her|the (?:customer|client|buyer))\b[^\"]{0,60}$",
    re.IGNORECASE,
)
_ASKING = ("could you", "can you", "would you", "will you")


class Marker(NamedTuple):
    """One place in a text that counts: characters ``start`` to ``end`` (0-based, end open)."""

    start: int
    end: int
    family: Family


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A sentence with its markers.

    Args:
        start: its first character in the text.
        end: one past its last.
        small: the sentence as it is searched for signs.
        markers: places in the text.
        splits: places in the text where a difference is halved; they are vague gives as well.
        is_trade: it gives on a condition, or half of a trade.
    """

    start: int
    end: int
    small: Flat
    markers: tuple[Marker, ...]
    splits: tuple[tuple[int, int], ...]
    is_trade: bool


def mark(text: str) -> tuple[Marked, ...]:
    """Return the sentences of a text with their markers.

    A give counts only in a sentence without a condition: "10 % off if you commit" is half of a
    trade, "10 % off" is a concession; what is asked for in the next sentence ("In return, …") ties
    it as well. A give that is denied, reported or somebody else's does not count. Source: B6.2.

    Cost: linear in the text.
    """
    smooth = plain(text)
    spans = sentences(smooth)
    flats = [flat(smooth[start:end]) for start, end in spans]
    return tuple(
        _sentence(smooth[span[0] : span[1]], span[0], small).marked(
            is_paid=after is not None and is_return(after.text)
        )
        for span, small, after in zip_longest(spans, flats, flats[1:])
        if span is not None
    )


def find_markers(text: str) -> tuple[Marker, ...]:
    """Return every marker of a text in the order of the text; see :func:`mark`."""
    return markers_of(mark(text))


def markers_of(marked: Iterable[Marked]) -> tuple[Marker, ...]:
    """Return the markers of sentences in the order of the text."""
    return tuple(sorted(marker for sentence in marked for marker in sentence.markers))


class _Gives(NamedTuple):
    """What a sentence gives: as markers, where it halves, and whether it is tied."""

    markers: tuple[Marker, ...] = ()
    splits: tuple[tuple[int, int], ...] = ()
    is_trade: bool = False


class _Sentence(NamedTuple):
    """A sentence: as written, where it starts, as searched for signs, and what it may hold."""

    text: str
    start: int
    small: Flat
    families: frozenset[Family]

    def marked(self, *, is_paid: bool) -> Marked:
        """Its markers; ``is_paid`` when the next sentence asks for something in return."""
        gives = self._gives(is_paid=is_paid)
        own = (*self._listed(), *gives.markers) if self.families else gives.markers
        start = self.start
        return Marked(
            start=start,
            end=start + len(self.text),
            small=self.small,
            markers=tuple([Marker(start + m.start, start + m.end, m.family) for m in own]),
            splits=gives.splits,
            is_trade=gives.is_trade,
        )

    def _listed(self) -> Iterator[Marker]:
        """The markers of all families but those of gives."""
        claimed, here = bytearray(len(self.text)), self.families
        yield from self._unclaimed(FREEDOM, claimed)
        pulling = [
            m for f in PULLING if f in here for m in self._matches(f) if _is_free(m, claimed)
        ]
        pulling = [m for m in pulling if not self._is_understood(m)]
        _claim(pulling, claimed)
        yield from pulling
        for family in _MASKED:
            if family in here:
                yield from (m for m in self._matches(family) if _is_free(m, claimed))
        for family in _UNMASKED:
            if family in here:
                yield from self._matches(family)

    def _gives(self, *, is_paid: bool) -> _Gives:
        """What is given: the word lists first, the wider signs where they are silent."""
        small = self.small.text
        listed = self._counting(Family.GIVE_VERB)
        vague = self._counting(Family.VAGUE_GIVE)
        signs = find_given(small)
        wide = [self._sign(one.start, one.end, Family.GIVE_VERB, one.way) for one in signs]
        gives = listed or [m for m, way in wide if way is Giving.GIVE]
        wider = [
            (Marker(m.start, m.end, Family.VAGUE_GIVE), way)
            for m, way in wide
            if way is not Giving.GIVE and not any(_overlap(m, one) for one in (*gives, *vague))
        ]
        by_form = trades_by_form(small)
        if not (listed or vague or signs):
            # Only a trade without a give that is seen.
            is_trade_here = by_form or (is_tied(small) and is_trade(small))
            return _Gives((), (), is_trade_here and not is_hypothetical_offer(small))
        tied = by_form or is_tied(small)
        if small.startswith(_ASKING) and not (tied or is_paid):
            # A plain ask gives nothing; "would you take it at 50k?" does.
            return _Gives(tuple(m for m, way in wide if way is Giving.GIVE))
        if is_hypothetical_offer(small):
            return _Gives((*gives, *vague, *(m for m, _ in wider)))
        is_tied_here = is_paid or tied or holds_condition(self.text, self.small.text)
        if is_tied_here:
            is_trade_here = bool(gives or wider) or by_form or (tied and is_trade(small))
            return _Gives(tuple(vague), (), is_trade_here)
        splits = tuple(
            (self.start + m.start, self.start + m.end) for m, way in wide if way is Giving.SPLIT
        )
        return _Gives((*gives, *vague, *(m for m, _ in wider)), splits)

    def _is_understood(self, marker: Marker) -> bool:
        """Whether it says what they have to do for others ("I understand that you need to …")."""
        if self._is_theirs(marker):
            return True
        if marker.family is not Family.OBLIGATION:
            return False
        before = self.text[max(0, marker.start - 40) : marker.start]
        return _UNDERSTOOD().search(before) is not None

    def _is_theirs(self, marker: Marker) -> bool:
        """Whether it stands in quotation marks, as their words: ``you wrote "final offer"``."""
        before = self.text[: marker.start]
        if before.count('"') % 2 == 0 or '"' not in self.text[marker.end :]:
            return False
        return _THEIRS().search(before[: before.rindex('"')]) is not None

    def _sign(self, start: int, end: int, family: Family, way: Giving) -> tuple[Marker, Giving]:
        return Marker(self.small.at(start), self.small.end(end), family), way

    def _counting(self, family: Family) -> list[Marker]:
        small = self.small
        places = [(m, small.first(m.start)) for m in self._matches(family)]
        return [m for m, at in places if counts(small.text, at, at)]

    def _matches(self, family: Family) -> list[Marker]:
        if family not in self.families:
            return []
        found = phrases_of(family).found(self.text, self.small.text)
        return [Marker(m.start(), m.end(), family) for m in found]

    def _unclaimed(self, families: Iterable[Family], claimed: bytearray) -> list[Marker]:
        """The markers of the families, each letter counting for the first family that claims it."""
        kept: list[Marker] = []
        for family in families:
            if family not in self.families:
                continue
            new = [m for m in self._matches(family) if _is_free(m, claimed)]
            _claim(new, claimed)
            kept += new
        return kept


def _sentence(text: str, start: int, small: Flat) -> _Sentence:
    return _Sentence(text, start, small, families_in(text, small.text))


def _overlap(one: Marker, other: Marker) -> bool:
    return one.start < other.end and other.start < one.end


def _claim(markers: Iterable[Marker], claimed: bytearray) -> None:
    for marker in markers:
        claimed[marker.start : marker.end] = b"\1" * (marker.end - marker.start)


def _is_free(marker: Marker, claimed: bytearray) -> bool:
    return claimed.find(1, marker.start, marker.end) < 0
