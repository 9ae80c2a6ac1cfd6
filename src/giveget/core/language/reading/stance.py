"""What do they say is settled, and what is still open?"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from giveget.core.language.reading.patterns import compiled
from giveget.core.language.reading.sieve import sifted
from giveget.core.language.reading.vocabulary import Vocabulary
from giveget.core.language.reading.words import words_of
from giveget.core.terms import Deal, TermKind

_FINE = (
    "(?:(?:look|sound|seem|work|read)s? (?:all |really |very |otherwise |pretty |just |"
    "perfectly )?(?:good|fine|great|ok|okay|perfect|right)|(?:is|are) (?:all |really |"
    "otherwise |now )?(?:good|fine|great|ok|okay|agreed|clear|settled|acceptable|perfect|"
    "in order|approved|accepted)|works? for (?:us|me)|(?:fine|happy|ok|okay|comfortable|"
    "good|satisfied|agree|agreed|on board) (?:with|on|to)|no (?:issues?|problems?|"
    "objections?|comments?|concerns?) (?:with|on|about)|we accept|we agree|(?:can|may|"
    "should) stay as|remains? (?:as|unchanged)|as (?:it|they) stands?|like (?:everything|"
    "it all|all of it)|love (?:everything|it all|all of it))"
)
_IS_FINE = rf"\b{_FINE}"
_EVERYTHING = (
    "(?:everything|all (?:the rest|of it|terms|points|else)|it all|the rest|the (?:proposal|"
    "offer|contract|quote|draft|package|agreement)|all)"
)
_EXCEPT = (
    r"\b(?:except(?:ing)?(?: for| that)?|apart from|other than|but for|aside from|besides|"
    r"with the exception of|bar(?:ring)?|save for|just not|only not|minus)\b"
)
_ONLY = (
    r"\b(?:(?:the )?(?:only|last|one|single|remaining|sole|main) (?:\w+ )?(?:thing|point|"
    "issue|item|question|topic|problem|concern|sticking point|open point|hurdle|obstacle|"
    r"remark|comment)\b)"
)
_NOT = r"\b(?:not|n't|cannot|never|no longer|hardly|neither)\b|n't\b"
_KIND_WORDS: dict[TermKind, str] = {
    TermKind.PRICE: r"\b(?:prices?|pricing|rent|rates?)\b",
    TermKind.DISCOUNT: r"\b(?:prices?|pricing|discounts?)\b",
    TermKind.PAYMENT: r"\b(?:payment (?:terms?|days|conditions)|net[ -]\d+)\b",
    TermKind.LENGTH: r"\b(?:term|length|duration|(?:two|three|five|\d+)[ -]years?|\d+ months)\b",
    TermKind.VOLUME: r"\b(?:volumes?|quantit\w+|seats|users)\b",
    TermKind.START: r"\b(?:dates?|start|timing|schedule|kick-?off)\b",
    TermKind.LIABILITY: r"\b(?:liability|indemnity)\b",
    TermKind.BILLING: r"\b(?:billing|invoicing)\b",
}


@dataclass(slots=True)
class Stance:
    """Ids of terms said to be fine or open, and whether all the rest is."""

    agreed: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    is_rest_agreed: bool = False


def _terms_in(text: str, start: int, end: int, vocabulary: Vocabulary) -> list[str]:
    deal = vocabulary.deal
    if deal is None or start >= end:
        return []
    named = (
        n.term or vocabulary.scope_term(n.line)
        for n in vocabulary.named(words_of(text, start, end))
        if n.score >= 0.4
    )
    found = [term for term in named if term]
    for kind, pattern in _KIND_WORDS.items():
        if compiled(pattern).search(text, start, end):
            found.extend(term.id for term in deal.terms_of(kind))
    return list(dict.fromkeys(found))


@cache
def _bits() -> int:
    """The patterns of which one must match where something is said to be fine or open."""
    return sifted(_IS_FINE).bit | sifted(_ONLY).bit


def note_stance(
    stance: Stance, text: str, span: tuple[int, int], vocabulary: Vocabulary, lets: int = -1
) -> None:
    """Note what one sentence of a folded text says is fine and what is not.

    Args:
        stance: where it is noted.
        text: the folded text.
        span: the sentence.
        vocabulary: the deal's names.
        lets: the patterns that its words let through, see :func:`sieve.words_in`.
    """
    start, end = span
    if not lets & _bits():
        return
    fine = sifted(_IS_FINE).search(text, start, end, lets)
    exception = sifted(_EXCEPT).search(text, start, end, lets)
    only = sifted(_ONLY).search(text, start, end, lets)
    if only:
        stance.open.extend(_terms_in(text, only.start(), end, vocabulary))
        stance.is_rest_agreed = stance.is_rest_agreed or bool(stance.open) or bool(fine)
        return
    if fine is None or compiled(_NOT).search(text[max(start, fine.start() - 12) : fine.start()]):
        return
    limit = exception.start() if exception else end
    is_whole = bool(compiled(rf"\b{_EVERYTHING}\b").search(text, start, limit))
    stance.is_rest_agreed = stance.is_rest_agreed or is_whole
    if exception:
        stance.open.extend(_terms_in(text, exception.end(), end, vocabulary))
    stance.agreed.extend(_terms_in(text, start, limit, vocabulary))


def settled(
    stance: Stance, asked: frozenset[str], deal: Deal | None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ids of the agreed and of the open terms; what is asked for is open.

    Source: S0-11.
    """
    if deal is None:
        return (), ()
    is_open = {*stance.open, *asked}
    agreed = {*stance.agreed} - is_open
    if stance.is_rest_agreed:
        agreed = {term.id for term in deal.terms} - is_open
    order = [term.id for term in deal.terms]
    return tuple(t for t in order if t in agreed), tuple(t for t in order if t in is_open)
