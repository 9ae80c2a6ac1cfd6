"""What is a clause about?"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, reduce
from operator import or_

from giveget.core.language.reading.clause_signs import CLAUSES
from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.everyday_signs import EARLY, LATE
from giveget.core.language.reading.measures import Measure
from giveget.core.language.reading.sieve import Group, Sifted, sifted, sifted_group
from giveget.core.language.reading.trade_signs import OTHER, TRADES
from giveget.core.language.reading.words import parts_of, stem
from giveget.core.terms import AskKind

_MOST_CHOICES = 1_000  # of signs of a topic that are remembered


@dataclass(frozen=True, slots=True)
class _Sign:
    """One parsed way to name a topic: words of every group, or a pattern."""

    needs: tuple[frozenset[str], ...]
    never: frozenset[str]
    pattern: Sifted | None
    needs_amount: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """A kind of ask, the amounts it takes, and the ways to name it.

    ``patterns`` are those of its signs, and ``stems`` hold one of the words that every other sign
    (``worded``) needs: where neither is there, the topic is not.
    """

    kind: AskKind
    measures: tuple[Measure, ...]
    signs: tuple[_Sign, ...]
    patterns: Group
    stems: frozenset[str]
    worded: tuple[_Sign, ...]
    fitting: dict[int, tuple[_Sign, ...]] = field(default_factory=dict, repr=False)

    def signs_for(self, lets: int) -> tuple[_Sign, ...]:
        """The signs that may stand in words that let these patterns through, in their order."""
        hits = lets & self.patterns.bit
        if not hits:
            return self.worded
        found = self.fitting.get(hits)
        if found is None:
            if len(self.fitting) >= _MOST_CHOICES:
                self.fitting.clear()
            signs = (sign for sign in self.signs if not sign.pattern or hits & sign.pattern.bit)
            found = self.fitting[hits] = tuple(signs)
        return found


@cache
def topics() -> tuple[Topic, ...]:
    """All topics, the special ones first."""
    every = [(kind, measures, list(signs)) for kind, measures, signs in (*CLAUSES, *TRADES)]
    for kind, signs in EARLY.items():
        next(own for of, _, own in every if of is kind).extend(signs)
    for kind, signs in LATE.items():
        next(own for of, _, own in reversed(every) if of is kind).extend(signs)
    return tuple(_topic(kind, measures, tuple(signs)) for kind, measures, signs in every)


def _topic(kind: AskKind, measures: tuple[Measure, ...], signs: tuple[str, ...]) -> Topic:
    parsed = tuple(_parsed(sign) for sign in signs)
    patterns = sifted_group(sign.pattern.pattern for sign in parsed if sign.pattern)
    words = frozenset().union(*(sign.needs[0] for sign in parsed if sign.needs))
    worded = tuple(sign for sign in parsed if sign.pattern is None)
    return Topic(kind, measures, parsed, patterns, words, worded)


@cache
def _by_stem() -> dict[str, int]:
    """The topics whose signs begin with a word, one bit for each."""
    found: dict[str, int] = {}
    for place, topic in enumerate(topics()):
        for word in topic.stems:
            found[word] = found.get(word, 0) | 1 << place
    return found


@cache
def topic_stems() -> frozenset[str]:
    """Words of which one must stand where no pattern names a topic."""
    return frozenset(_by_stem())


@cache
def _patterns() -> int:
    """The patterns of all topics."""
    return reduce(or_, (topic.patterns.bit for topic in topics()))


def topics_in(clause: Clause) -> list[Topic]:
    """The topics that the words of a clause may name, in their order; the others it does not."""
    named, known = 0, _by_stem()
    for word in clause.stems:
        named |= known.get(word, 0)
    lets = clause.lets
    if not named and not lets & _patterns():
        return []
    return [
        topic
        for place, topic in enumerate(topics())
        if named >> place & 1 or lets & topic.patterns.bit
    ]


@cache
def other_pattern() -> Sifted:
    """What contracts are argued about besides."""
    return sifted(OTHER)


def _parsed(sign: str) -> _Sign:
    if sign.startswith("/"):
        return _Sign((), frozenset(), sifted(sign[1:]))
    groups = [group.strip() for group in sign.removeprefix("#").split("&")]
    needs = tuple(_stems(group) for group in groups if not group.startswith("!"))
    never = (_stems(group[1:]) for group in groups if group.startswith("!"))
    return _Sign(needs, frozenset().union(*never), None, sign.startswith("#"))


def _stems(group: str) -> frozenset[str]:
    return frozenset(stem(word.strip()) for word in group.split("|"))


def _is_named(sign: _Sign, stems: frozenset[str]) -> bool:
    for group in sign.needs:
        if stems.isdisjoint(group):
            return False
    return stems.isdisjoint(sign.never)


def _has_amount(topic: Topic, clause: Clause) -> bool:
    return any(q.measure in topic.measures for q in clause.amounts)


def place_of(
    topic: Topic, text: str, clause: Clause, stems: frozenset[str]
) -> tuple[int, int] | None:
    """The place where a clause of a folded text names the topic, or None."""
    lets = clause.lets
    for sign in topic.signs_for(lets):
        if sign.pattern is not None:
            match = sign.pattern.search(text, clause.start, clause.end, lets)
            if match:
                return match.start(), match.end()
        elif _is_named(sign, stems) and (not sign.needs_amount or _has_amount(topic, clause)):
            wanted = frozenset().union(*sign.needs)
            places = [word for word in clause.words if parts_of(word) & wanted]
            return min(w.start for w in places), max(w.end for w in places)
    return None
