"""What does the deal behind a draft say of it: figures, secrets, limits, empty choices?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from giveget.core.language.checks import check_text
from giveget.core.language.family import Family
from giveget.core.language.figures import Figure, Measure, figures
from giveget.core.language.lexicon import plain
from giveget.core.language.lint.flat import lowered
from giveget.core.language.marking import Marked
from giveget.core.language.rules import rule
from giveget.core.language.scores import Scores
from giveget.core.language.secret import Secrets
from giveget.core.language.told import told_in_words
from giveget.core.language.tone import language_of
from giveget.core.terms import Finding, TableView

_GIVES = (Family.GIVE_VERB, Family.VAGUE_GIVE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """What a role may agree to: figures of a measure outside the two numbers are beyond it."""

    measure: Measure
    label: str
    words: tuple[str, ...] = ()
    at_least: Decimal | None = None
    at_most: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DealCheck:
    """What is known of the deal behind a draft.

    Args:
        view: the table as the other side may see it; None where only limits are known.
        secrets: what must stay home.
        bounds: what the role may agree to.
        insincere: words of choices that we could not live with, as they would stand in a text.
    """

    view: TableView | None = None
    secrets: Secrets | None = None
    bounds: tuple[Bound, ...] = ()
    insincere: tuple[str, ...] = ()

    def findings(self, text: str, marked: tuple[Marked, ...], scores: Scores) -> Iterator[Finding]:
        """Yield what is wrong with the language of a draft, its figures and what it promises."""
        if self.view is None:
            yield from language_of(text, marked, scores)
            yield from told_in_words(text)
        else:
            yield from check_text(text, view=self.view, offer=None, secrets=self.secrets)
        yield from _of_deal(text, marked, self)


def _of_deal(text: str, marked: tuple[Marked, ...], deal: DealCheck) -> Iterator[Finding]:
    small = lowered(plain(text))
    for words in deal.insincere:
        at = small.find(words.lower())
        if at >= 0:
            message = f"“{text[at : at + len(words)]}” is open in words only"
            yield rule("GG212").found(message, at, at + len(words))
    if deal.bounds:
        for figure in figures(text):
            sentence = next((s for s in marked if s.start <= figure.start < s.end), None)
            if sentence is None or not _moves(sentence):
                continue
            for bound in deal.bounds:
                if _is_beyond(figure, sentence, bound):
                    shown = text[figure.start : figure.end]
                    message = f"“{shown}” is beyond the {bound.label}"
                    yield rule("GG310").found(message, figure.start, figure.end)
                    break


def _moves(sentence: Marked) -> bool:
    return sentence.is_trade or any(m.family in _GIVES for m in sentence.markers)


def _is_beyond(figure: Figure, sentence: Marked, bound: Bound) -> bool:
    if figure.measure is not bound.measure or not _is_about(sentence, bound):
        return False
    return all(_is_outside(bound, value) for value in figure.values)


def _is_about(sentence: Marked, bound: Bound) -> bool:
    return not bound.words or any(word in sentence.small.text for word in bound.words)


def _is_outside(bound: Bound, value: Decimal) -> bool:
    below = bound.at_least is not None and value < bound.at_least
    return below or (bound.at_most is not None and value > bound.at_most)
