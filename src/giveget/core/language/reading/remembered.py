"""What do "it", "the same" and a bare figure mean after what was said before?"""

from __future__ import annotations

from dataclasses import replace

from giveget.core.language.reading.bare import bare_mention, same_again, times_that
from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.force import Cue
from giveget.core.language.reading.force_names import Force
from giveget.core.language.reading.measures import Measure, Quantity
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.price_topics import BARE_PERCENT
from giveget.core.language.reading.scope_topics import thing_in
from giveget.core.language.reading.vocabulary import Vocabulary
from giveget.core.language.reading.words import words_of
from giveget.core.terms import AskKind, TermKind

_SCOPES = frozenset({AskKind.SCOPE_REMOVE, AskKind.SCOPE_ADD, AskKind.FREE_EXTRA})
_LISTING = frozenset({"", "and", "plus", "or", "as well as", "also"})
_SHORT_ITEM = 7  # words of a further item of a list
_NAMED = 0.5  # how surely words name a term
_ASKING = frozenset({Force.REQUEST, Force.NEED, Force.IMPERATIVE, Force.CONDITION, Force.CLOSING})
# Whose span of time a later clause may name anew ("six months' notice is long, make it 30 days").
_TIMED = frozenset({AskKind.TERMINATION})
_WITH_PERCENT = frozenset({AskKind.UPLIFT_CAP, AskKind.LIABILITY, AskKind.SERVICE_LEVEL})


class Remembered:
    """What a text has named so far that later words may lean on.

    Args:
        folded: the folded text.
        vocabulary: the names of the deal.
    """

    def __init__(self, folded: str, vocabulary: Vocabulary) -> None:
        self.folded, self.vocabulary = folded, vocabulary
        self.deal = vocabulary.deal
        self.part: Mention | None = None
        self.amount: Quantity | None = None
        self.pending: Mention | None = None
        self.scope: Mention | None = None
        self.timed: AskKind | None = None

    def begin_sentence(self) -> None:
        """What waits for its figure, or for a further part, waits no longer."""
        self.pending = self.scope = self.timed = None

    def end_clause(self, clause: Clause) -> None:
        """Keep the figure that "that" may mean."""
        if clause.amounts:
            self.amount = clause.amounts[-1]

    def end_sentence(self, span: tuple[int, int]) -> None:
        """Keep the part that "it" will mean in the next sentence."""
        if not self.vocabulary.names:
            return
        named = [
            n
            for n in self.vocabulary.named(words_of(self.folded, *span))
            if self.vocabulary.is_part(n)
        ]
        if named:
            best = named[0]
            self.part = Mention(
                kind=AskKind.OTHER, start=best.start, end=best.end, line=best.line, term=best.term
            )

    def takes_money_off(self, mention: Mention) -> bool:
        """ "There's 7k between us, can you take that off?" is about the 7k."""
        words = self.folded[mention.start : mention.end]
        money = self.amount is not None and self.amount.measure is Measure.MONEY
        return words.endswith(" off") and money

    def implied(self, clause: Clause, cue: Cue | None) -> Mention | None:
        """What a clause means that names no topic: a bare number, a further part, a choice."""
        if cue and clause.amounts:
            bare = bare_mention(self.folded, clause, self.amount, self.deal)
            if bare:
                return bare
        if cue and cue.force in _ASKING and not clause.amounts:
            again = times_that(self.folded, clause, self.amount) or same_again(
                self.folded, clause, self.amount
            )
            if again:
                return again
        whole = (clause.start, clause.end)
        is_listed = clause.joint in _LISTING and not clause.is_aside
        if self.scope and is_listed and len(clause.words) <= _SHORT_ITEM:
            thing = thing_in(self.folded, clause, whole, self.vocabulary)
            if thing and not thing.is_pronoun:
                line = thing.named.line if thing.named else None
                term = thing.named.term if thing.named else None
                return replace(self.scope, start=thing.start, end=thing.end, line=line, term=term)
        if cue and cue.force in _ASKING and self.deal:
            named = [n for n in self.vocabulary.named(clause.words) if n.term and n.score >= _NAMED]
            for one in named:
                if one.term and self.deal.term(one.term).kind is TermKind.CHOICE:
                    return Mention(kind=AskKind.OTHER, start=one.start, end=one.end, term=one.term)
        return None

    def carried(self, found: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """A bare percentage belongs to what the sentence named before ("if rents rise, by 2 %")."""
        carried = []
        for mention in found:
            is_bare = mention.kind is AskKind.DISCOUNT and mention.strength == BARE_PERCENT
            is_cover = self.pending is not None and self.pending.kind is AskKind.LIABILITY
            is_bare = is_bare or (
                is_cover and mention.kind is AskKind.PRICE and bool(mention.amount)
            )
            if is_bare and self.pending:
                mention = replace(mention, kind=self.pending.kind, strength=0.9)
            if self.timed and _is_time_alone(mention):
                mention = replace(mention, kind=self.timed, strength=0.95, is_instead=True)
            if mention.kind in _TIMED:
                self.timed = mention.kind
            if mention.kind in _SCOPES and not mention.is_pronoun:
                self.scope = mention
            is_named = mention.amount is None or mention.kind is AskKind.LIABILITY
            if mention.kind in _WITH_PERCENT and is_named:
                self.pending = mention
            carried.append(mention)
        return tuple(carried)


def _is_time_alone(mention: Mention) -> bool:
    """Whether nothing but a span of time tells what a mention is about."""
    if mention.amount is None or mention.amount.measure not in (Measure.DAYS, Measure.MONTHS):
        return False
    is_span = mention.start == mention.amount.start and mention.end == mention.amount.end
    return is_span and mention.kind in (AskKind.PAYMENT, AskKind.LENGTH)
