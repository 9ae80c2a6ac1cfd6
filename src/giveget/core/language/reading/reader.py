"""What does a message say? The way from its text to asks, offers and acts."""

from __future__ import annotations

from dataclasses import replace

from giveget.core.language.reading.asks import leading_cues, wish_of
from giveget.core.language.reading.clauses import Clause, clauses
from giveget.core.language.reading.clean import folded
from giveget.core.language.reading.force import Cue, Force
from giveget.core.language.reading.matching import label_of, matched_term
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.mentions import mentions
from giveget.core.language.reading.message import Message
from giveget.core.language.reading.quantities import quantities
from giveget.core.language.reading.reading import Offer, Reading
from giveget.core.language.reading.sentences import sentences
from giveget.core.language.reading.vocabulary import Vocabulary
from giveget.core.language.reading.words import words_of
from giveget.core.terms import Ask, AskKind, Deal, Stage


def read(message: Message, deal: Deal | None = None) -> Reading:
    """Return what a message says; with a deal, in its terms.

    Text of the other side is data: nothing in it changes how it is read.
    """
    return _Reader(message.text, deal).reading()


class _Reader:
    def __init__(self, text: str, deal: Deal | None) -> None:
        self.text, self.deal = text, deal
        self.folded = folded(text)
        self.vocabulary = Vocabulary(deal)
        self.currency = deal.currency if deal else ""
        self.asks: list[Ask] = []
        self.offers: list[Offer] = []
        self.last_thing: Mention | None = None

    def reading(self) -> Reading:
        amounts = quantities(self.folded)
        for start, end in sentences(self.text):
            parts = clauses(self.folded, start, end, amounts)
            for part, cue in zip(parts, leading_cues(parts), strict=True):
                self._read_clause(part, cue)
            self._remember(start, end)
        late = self.deal is not None and self.deal.stage is Stage.CLOSE
        return Reading(
            asks=tuple(replace(ask, late=late) for ask in self.asks), offers=tuple(self.offers)
        )

    def _remember(self, start: int, end: int) -> None:
        named = self.vocabulary.named(words_of(self.folded, start, end))
        if named:
            first = named[0]
            self.last_thing = Mention(
                kind=AskKind.OTHER, start=start, end=end, line=first.line, term=first.term
            )

    def _read_clause(self, clause: Clause, cue: Cue | None) -> None:
        for mention in mentions(self.folded, clause, self.vocabulary):
            if cue and cue.force is Force.OFFER:
                self._offer(mention, clause)
                continue
            wish = wish_of(mention, clause, cue)
            if wish:
                self._ask(mention, clause, wish.cue, wish.confidence)

    def _resolved(self, mention: Mention) -> Mention:
        if mention.to in ("out", "in", "free") and not mention.line and self.last_thing:
            return replace(mention, line=self.last_thing.line, term=self.last_thing.term)
        return mention

    def _ask(self, mention: Mention, clause: Clause, cue: Cue | None, confidence: float) -> None:
        mention = self._resolved(mention)
        words = words_of(self.folded, clause.start, clause.end)
        matched = matched_term(mention, words, self.vocabulary)
        start, end = mention.start, mention.end
        self.asks.append(
            Ask(
                kind=mention.kind,
                term=matched.term.id if matched.term else None,
                to=label_of(mention, matched.term, self.currency),
                quote=self.text[start:end],
                start=start,
                end=end,
                confidence=round(confidence, 2),
                question=mention.question or matched.question,
            )
        )

    def _offer(self, mention: Mention, clause: Clause) -> None:
        words = words_of(self.folded, clause.start, clause.end)
        matched = matched_term(mention, words, self.vocabulary)
        self.offers.append(
            Offer(
                kind=mention.kind,
                term=matched.term.id if matched.term else None,
                to=label_of(mention, matched.term, self.currency),
                quote=self.text[mention.start : mention.end],
                start=mention.start,
                end=mention.end,
            )
        )
