"""Which part of the deal does a clause take out, put in or want for free?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from giveget.core.language.reading import part_signs, scope_signs
from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.patterns import compiled
from giveget.core.language.reading.sieve import Group, Sifted, sifted, sifted_group
from giveget.core.language.reading.vocabulary import Named, Vocabulary
from giveget.core.terms import AskKind

_WAYS: tuple[tuple[AskKind, str, str, tuple[str, ...]], ...] = (
    (AskKind.FREE_EXTRA, "free", scope_signs.HINT_FREE, scope_signs.FREE),
    (AskKind.SCOPE_REMOVE, "out", scope_signs.HINT_REMOVE, scope_signs.REMOVE),
    (AskKind.SCOPE_ADD, "in", scope_signs.HINT_ADD, scope_signs.ADD),
)

_ARTICLE = r"\b(?:the|our|your|that|this|these|those|any|an?)\b"


@cache
def _ways() -> tuple[tuple[AskKind, str, Sifted, tuple[Sifted, ...]], ...]:
    return tuple(
        (kind, to, sifted(hint), tuple(sifted(pattern) for pattern in patterns))
        for kind, to, hint, patterns in _WAYS
    )


_FAR = 32  # characters between a verb and what it takes


@dataclass(frozen=True, slots=True)
class Thing:
    """What the verb takes: a line or term of the deal, a common thing, or a pronoun."""

    start: int
    end: int
    named: Named | None
    is_pronoun: bool = False
    is_unnamed: bool = False


@cache
def _thing_pattern() -> re.Pattern[str]:
    things = scope_signs.THINGS
    return re.compile(rf"\b(?:{things})\b(?: (?:{things})\b)?")


def thing_in(
    text: str, clause: Clause, span: tuple[int, int], vocabulary: Vocabulary
) -> Thing | None:
    """What stands in a span: something of the deal, something common, or "it"."""
    start, end = span
    end = min(end, start + _FAR + 30)
    words = tuple(w for w in clause.words if start <= w.start and w.end <= end)
    named = next((n for n in vocabulary.named(words) if vocabulary.is_part(n)), None)
    if named:
        return Thing(named.start, named.end, named)
    if compiled(scope_signs.PRONOUN).match(text, start, end):
        return Thing(start, end, None, is_pronoun=True)
    common = _thing_pattern().search(text, start, end)
    if (
        common is None
        or common.start() - start > _FAR
        or compiled(scope_signs.NOT_THINGS).search(text, start, common.start())
    ):
        return None
    return Thing(common.start(), common.end(), None)


def scope_in(text: str, clause: Clause, vocabulary: Vocabulary) -> Mention | None:
    """The scope change of a clause; the first that fits."""
    start, end, lets = clause.start, clause.end, clause.lets
    for kind, to, hint, patterns in _ways():
        if not lets & hint.bit or not hint.search(text, start, end, lets):
            continue
        for pattern in patterns:
            if not lets & pattern.bit:
                continue
            mention = _scope(text, clause, vocabulary, (kind, to, pattern))
            if mention:
                return mention
    return _none_wanted(text, clause, vocabulary) or _by_phrase(text, clause, vocabulary)


@cache
def _phrases() -> tuple[tuple[AskKind, str, Group], ...]:
    return (
        (AskKind.FREE_EXTRA, "free", sifted_group(part_signs.FREE_PARTS)),
        (AskKind.SCOPE_REMOVE, "out", sifted_group(part_signs.REMOVE_PARTS)),
        (AskKind.SCOPE_ADD, "in", sifted_group(part_signs.ADD_PARTS)),
    )


@cache
def _inside() -> Group:
    return sifted_group(part_signs.INSIDE_PARTS)


def _inside_part(text: str, clause: Clause) -> Mention | None:
    """ "Breakfast should remain inside the rate." """
    match = _inside().search(text, clause.start, clause.end, clause.lets)
    no_part = compiled(part_signs.NO_PARTS)
    if match is None or no_part.search(text, clause.start, match.start()):
        return None
    return Mention(
        kind=AskKind.SCOPE_ADD, start=match.start(), end=match.end(), to="in", strength=0.9,
        is_phrase=True,
    )  # fmt: skip


def _by_phrase(text: str, clause: Clause, vocabulary: Vocabulary) -> Mention | None:
    """A turn of phrase that leaves no doubt, whatever the part is called."""
    lets = clause.lets
    for kind, to, phrases in _phrases():
        if not lets & phrases.bit:
            continue
        match = phrases.search(text, clause.start, clause.end, lets)
        if match is None or (
            kind is not AskKind.FREE_EXTRA
            and compiled(part_signs.NO_PARTS).search(
                text, clause.start, min(clause.end, match.end() + _FAR)
            )
        ):
            continue
        words = tuple(w for w in clause.words if match.start() - _FAR <= w.start < match.end())
        named = next((n for n in vocabulary.named(words) if vocabulary.is_part(n)), None)
        return Mention(
            kind=kind, start=match.start(), end=match.end(), to=to,
            line=named.line if named else None, term=named.term if named else None,
            strength=0.9, is_urging=kind is not AskKind.SCOPE_ADD, is_phrase=True,
        )  # fmt: skip
    return _inside_part(text, clause)


def _unnamed(text: str, match: re.Match[str], kind: AskKind) -> Thing | None:
    """A part nobody has a name for yet, after a verb that leaves no doubt."""
    sure = scope_signs.SURE_ADD if kind is AskKind.SCOPE_ADD else scope_signs.SURE_REMOVE
    if not compiled(sure).search(match.group()):
        return None
    start, end = _before_verb(text, match)
    found = compiled(scope_signs.ANY_THING).match(text, start, min(end, start + _FAR))
    if found is None or compiled(scope_signs.NOT_THINGS).search(text, start, end):
        return None
    return Thing(found.start(), found.end(), None, is_unnamed=True)


def _says_free(words: str) -> bool:
    return bool(compiled(scope_signs.SURELY_FREE).search(words))


@cache
def _none_pattern() -> Sifted:
    return sifted(
        r"\W*(?:and |but |so )*no (?!complaints?\b|worries|problem|issue|\d)(?P<x>[^.;?!,]{3,40})"
    )


def _none_wanted(text: str, clause: Clause, vocabulary: Vocabulary) -> Mention | None:
    """ "No training, please." """
    match = _none_pattern().match(text, clause.start, clause.end, clause.lets)
    thing = thing_in(text, clause, match.span("x"), vocabulary) if match else None
    if match is None or thing is None or thing.is_pronoun:
        return None
    named = thing.named
    return Mention(
        kind=AskKind.SCOPE_REMOVE, start=match.start("x"), end=thing.end, to="out",
        line=named.line if named else None, term=named.term if named else None, strength=0.9,
    )  # fmt: skip


def _before_verb(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Where the thing stands; before a verb it begins with its own article."""
    start, end = match.span("x")
    if start == end:  # "so please remove": what was spoken of
        return start, end
    if start > match.start() or end == match.end():
        return start, end
    articles = [found.start() for found in compiled(_ARTICLE).finditer(text, start, end)]
    return (articles[-1], end) if articles else (start, end)


def _scope(
    text: str, clause: Clause, vocabulary: Vocabulary, way: tuple[AskKind, str, Sifted]
) -> Mention | None:
    kind, to, pattern = way
    match = pattern.search(text, clause.start, clause.end, clause.lets)
    if match is None:
        return None
    span = _before_verb(text, match)
    is_said = span[0] == span[1] and kind is AskKind.SCOPE_REMOVE  # "so please remove"
    thing = Thing(*span, None, is_pronoun=True) if is_said else None
    thing = thing or thing_in(text, clause, span, vocabulary)
    if thing is None and kind is AskKind.FREE_EXTRA:
        thing = thing_in(text, clause, (match.end(), clause.end), vocabulary)
    if thing is None and kind is AskKind.FREE_EXTRA:
        extra = compiled(scope_signs.FREE_THINGS).search(text, match.start(), clause.end)
        thing = Thing(extra.start(), extra.end(), None) if extra else None
    if thing is None and kind is AskKind.FREE_EXTRA and _says_free(match.group()):
        thing = Thing(match.start(), match.end(), None, is_pronoun=True)
    if thing is None and kind is not AskKind.FREE_EXTRA:
        thing = _unnamed(text, match, kind)
    if thing and not thing.named and compiled(scope_signs.WITHOUT_FEE).match(text, match.start()):
        return None
    if thing is None or (thing.is_pronoun and kind is AskKind.SCOPE_ADD):
        return None
    is_sure = kind is not AskKind.SCOPE_ADD or bool(
        compiled(scope_signs.SURELY_ADD).search(text, clause.start, clause.end)
    )
    if not is_sure and thing.named is None:
        return None
    start, end = match.span()
    if match.end("x") == match.end():  # the gap ran on to the end of the clause
        end = max(thing.end, match.start("x"))
    start = max(start, min(match.start("x"), thing.start)) if match.start("x") == start else start
    named = thing.named
    return Mention(
        kind=kind, start=start, end=end, to=to,
        line=named.line if named else None, term=named.term if named else None,
        strength=(0.97 if is_sure else 0.7) * (0.95 if thing.is_pronoun else 1.0),
        is_urging=kind is not AskKind.SCOPE_ADD,
        is_pronoun=thing.is_pronoun,
        is_unnamed=thing.is_unnamed,
    )  # fmt: skip
