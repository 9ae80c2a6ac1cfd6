"""How do they call what they speak of? Answers call it the same (S1-16)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from giveget.core.language.reading import Message, theirs_of
from giveget.core.terms import Ask, Deal, Line, ScopeDetail, Term, TermKind

# Kinds whose terms are called by their name in a text.
_NAMED = frozenset(
    {TermKind.SCOPE, TermKind.REFERENCE, TermKind.CHOICE, TermKind.SERVICE_LEVEL, TermKind.VOLUME}
)


def in_their_words(deal: Deal, asks: Sequence[Ask], message: Message | None) -> Deal:
    """Return the deal with what they ask about called as their message calls it.

    Only words that the deal lists as other names (``words``) are taken over, and only where the
    message does not use the deal's own name.
    """
    if message is None:
        return deal
    theirs = (message.text, *(message.earlier[i].text for i in theirs_of(message, deal)))
    for term in dict.fromkeys(ask.term for ask in asks if ask.term is not None):
        for text in theirs:
            called = _renamed(deal, deal.term(term), _plain(text))
            if called is not deal:
                deal = called
                break
    return deal


def _renamed(deal: Deal, term: Term, text: str) -> Deal:
    if term.kind not in _NAMED:
        return deal
    if isinstance(term.detail, ScopeDetail) and not term.name:
        line = deal.line(term.detail.line)
        name = _theirs((line.title,), (*line.words, *term.words), text)
        return deal if not name else _with_line(deal, replace(line, name=name))
    name = _theirs((term.title,), term.words, text)
    return deal if not name else deal.with_term(replace(term, name=name))


def _with_line(deal: Deal, line: Line) -> Deal:
    lines = tuple(line if one.id == line.id else one for one in deal.lines)
    return replace(deal, lines=lines)


def _theirs(own: Iterable[str], others: Iterable[str], text: str) -> str:
    """The longest of the other names that the text uses, unless it uses our own."""
    if any(_stands_in(name, text) for name in own):
        return ""
    used = [name for name in others if _stands_in(name, text)]
    return max(used, key=len, default="")


def _stands_in(name: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(_plain(name))}(?!\w)", text) is not None


def _plain(text: str) -> str:
    return " ".join(text.lower().split())
