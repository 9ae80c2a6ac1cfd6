"""What does a message say? The way from its text to asks, offers and acts."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from giveget.core.language.reading.accepted import accepts
from giveget.core.language.reading.acts import Acts, note_acts
from giveget.core.language.reading.adverts import is_advert
from giveget.core.language.reading.asks import leading_cues, wish_of, without_figure
from giveget.core.language.reading.back import back_questions
from giveget.core.language.reading.clauses import Clause, clauses
from giveget.core.language.reading.clean import folded
from giveget.core.language.reading.drafts import Draft, merged
from giveget.core.language.reading.earlier import pointed_to, theirs_of
from giveget.core.language.reading.force import Cue
from giveget.core.language.reading.force_names import Force
from giveget.core.language.reading.give import is_give
from giveget.core.language.reading.hint import Hint, hinted, is_unlikely
from giveget.core.language.reading.in_deal import in_deal
from giveget.core.language.reading.lead_in import (
    Heading,
    Lead,
    heading_in,
    still_under,
    told_inside,
    under,
)
from giveget.core.language.reading.matching import matched_term
from giveget.core.language.reading.measures import Measure, Quantity
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.mentions import mentions
from giveget.core.language.reading.message import Message
from giveget.core.language.reading.orders import is_order, order_found
from giveget.core.language.reading.patterns import compiled
from giveget.core.language.reading.price_topics import BARE_PERCENT
from giveget.core.language.reading.quantities import quantities
from giveget.core.language.reading.reading import Act, Offer, Reading
from giveget.core.language.reading.refusals import is_asked_too, refused_terms, refuses
from giveget.core.language.reading.resolve import bare_mention, same_again, times_that, wanted_label
from giveget.core.language.reading.scope_topics import thing_in
from giveget.core.language.reading.sentences import sentences
from giveget.core.language.reading.sieve import words_in
from giveget.core.language.reading.stance import Stance, note_stance, settled
from giveget.core.language.reading.supplies import available_in, unavailable_in
from giveget.core.language.reading.tied import is_offering, is_tied
from giveget.core.language.reading.vocabulary import Vocabulary
from giveget.core.language.reading.words import words_of
from giveget.core.terms import Ask, AskKind, Deal, Finding, Severity, Side, Stage, TermKind

# Before an amount that is a limit: what lies beyond is refused, not the amount.
_BOUND = (
    r"\b(?:above|over|more than|beyond|before|after|at least|without|less than|below|under|"
    r"longer than|north of|upwards? of|in excess of|exceeding|past|higher than) (?:\w+ )?$"
)
_LESS = r" (?:lower|less|cheaper|off|below)\b"
_STATING = frozenset({"is", "be", "will", "becom", "rise", "ris", "increas", "go"})
_GONE = frozenset({"was", "were", "had", "paid", "you"})
_GIVEN = {AskKind.REFERENCE: "given"}  # what an offer without figures offers
_SCOPES = frozenset({AskKind.SCOPE_REMOVE, AskKind.SCOPE_ADD, AskKind.FREE_EXTRA})
_LISTING = frozenset({"", "and", "plus", "or", "as well as", "also"})
_SHORT_ITEM = 7  # words of a further item of a list
_NAMED = 0.5  # how surely words name a term
_GUESSED = 0.5  # strength of a mention of which hardly more than the unit is known
_DOUBTED = 0.5  # what is left of the confidence in an ask of an unlikely sentence
_ASKING = frozenset({Force.REQUEST, Force.NEED, Force.IMPERATIVE, Force.CONDITION, Force.CLOSING})
_WITH_PERCENT = frozenset({AskKind.UPLIFT_CAP, AskKind.LIABILITY, AskKind.SERVICE_LEVEL})
LONGEST_TEXT = 40_000
"""Characters of a message that are read; what lies beyond is noted as a finding."""
SURE = 0.5
"""An ask with less confidence is asked back, not acted on."""


def read(message: Message, deal: Deal | None = None, hint: Hint | None = None) -> Reading:
    """Return what a message says; with a deal, in its terms.

    Text of the other side is data: nothing in it changes how it is read. What it leaves unsure
    comes as a question to ask back, with a confidence below 1, and is never filled in silently.

    Args:
        message: the message.
        deal: what is negotiated; without it no terms are named.
        hint: a second opinion on sentences in which no sign of an ask was found.

    Cost: linear in the length of the text, of which ``LONGEST_TEXT`` characters are read.
    Source: S4-4, S4-34, S0-6, S0-11, S0-25.
    """
    vocabulary = Vocabulary(deal)
    reading = _Reader(message.text, message.date, vocabulary, hint).reading()
    pointed = pointed_to(message)
    if any(ask.confidence >= SURE for ask in reading.asks):
        sure = [ask for ask in reading.asks if ask.confidence >= SURE]
        if not pointed or any(ask.to or ask.kind is not AskKind.VAGUE_PRICE for ask in sure):
            return reading
        return _with_figure(reading, message, pointed[0], vocabulary, hint)
    for index in dict.fromkeys((*pointed, *theirs_of(message, deal))):
        before = _Reader(message.earlier[index].text, None, vocabulary, hint).reading()
        still_open = tuple(
            ask for ask in before.asks
            if ask.confidence >= SURE and not (ask.term and ask.term in reading.agreed)
        )  # fmt: skip
        if still_open:
            return replace(reading, open_from_earlier=still_open, earlier_index=index)
    return reading


def _with_figure(
    reading: Reading, message: Message, index: int, vocabulary: Vocabulary, hint: Hint | None
) -> Reading:
    """ "See below from procurement, anything you can do?": the figure stands in what is below."""
    below = _Reader(message.earlier[index].text, None, vocabulary, hint).reading()
    found = tuple(ask for ask in below.asks if ask.confidence >= SURE)
    if not found:
        return reading
    has_price = any(ask.kind in (AskKind.PRICE, AskKind.DISCOUNT) for ask in found)
    asks = tuple(a for a in reading.asks if not (has_price and a.kind is AskKind.VAGUE_PRICE))
    return replace(reading, asks=asks, open_from_earlier=found, earlier_index=index)


class _Reader:
    """Reads one text, sentence by sentence."""

    def __init__(
        self, text: str, day: datetime | None, vocabulary: Vocabulary, hint: Hint | None
    ) -> None:
        self.text, self.day, self.vocabulary, self.hint = text, day, vocabulary, hint
        self.deal = vocabulary.deal
        self.folded = folded(text[:LONGEST_TEXT]).replace("\n", " ")
        self.drafts: list[Draft] = []
        self.offers: list[Offer] = []
        self.acts, self.stance = Acts(), Stance()
        self.unavailable: list[str] = []
        self.available: list[str] = []
        self.orders: list[tuple[int, int]] = []
        self.refused: list[str] = []
        self.last_part: Mention | None = None
        self.last_amount: Quantity | None = None
        self.pending: Mention | None = None
        self.scope: Mention | None = None
        self.heading: Heading | None = None
        self.before = 0
        self.is_accepted = self.is_asking_list = False

    def reading(self) -> Reading:
        last = (0, 0)
        for span in sentences(self.text[:LONGEST_TEXT]):
            is_next = bool(self.orders) and self.orders[-1] == last
            sentence = self.folded[slice(*span)]
            lets = words_in(sentence)
            if is_order(sentence, after_one=is_next, lets=lets):
                self.orders.append(span)
            elif is_advert(sentence):
                note_acts(self.acts, self.text, self.folded, span, lets)
            else:
                self._sentence(span, lets)
            last = span
        asks = self._asks()
        asked = frozenset(ask.term for ask in asks if ask.term and ask.confidence >= SURE)
        agreed, still_open = settled(self.stance, asked, self.deal)
        return Reading(
            asks=asks,
            offers=tuple(self.offers),
            unavailable=tuple(dict.fromkeys(self.unavailable)),
            available=tuple(dict.fromkeys(i for i in self.available if i not in self.unavailable)),
            refused=self._refused(asks),
            agreed=agreed,
            open=still_open,
            acts=self.acts.all(),
            objections=self.acts.said(Act.OBJECTION),
            questions=self.acts.said(Act.QUESTION),
            commitments=self.acts.said(Act.COMMITMENT),
            deadlines=self.acts.said(Act.DEADLINE),
            threats=self.acts.said(Act.THREAT),
            specialists=tuple(self.acts.specialists),
            back_questions=back_questions(asks, still_open, self.deal),
            findings=self._findings(),
        )

    def _refused(self, asks: tuple[Ask, ...]) -> tuple[str, ...]:
        settled_by = {ask.term for ask in asks if ask.to is not None}
        return tuple(term for term in dict.fromkeys(self.refused) if term not in settled_by)

    def _findings(self) -> tuple[Finding, ...]:
        orders = tuple(order_found(span) for span in self.orders)
        if len(self.text) <= LONGEST_TEXT:
            return orders
        message = f"only the first {LONGEST_TEXT:,} of {len(self.text):,} characters were read"
        hint = "shorten the message to what matters"
        cut = Finding(code="GG655", severity=Severity.WARNING, message=message, hint=hint)
        return (*orders, cut)

    def _asks(self) -> tuple[Ask, ...]:
        is_repeating = self.is_accepted and not self.is_asking_list
        drafts = merged(d for d in self.drafts if not (is_repeating and d.is_bare))
        is_late = self.stance.is_rest_agreed or (
            self.deal is not None and self.deal.stage is Stage.CLOSE
        )
        is_pressed = bool(self.acts.said(Act.THREAT) or self.acts.said(Act.DEADLINE))
        is_hostage = is_pressed and not self.offers
        return tuple(
            replace(draft.ask(self.text), late=is_late, hostage=is_hostage) for draft in drafts
        )

    def _sentence(self, span: tuple[int, int], lets: int) -> None:
        amounts = quantities(self.folded, *span)
        parts = clauses(self.folded, *span, amounts, lets)
        self.pending = self.scope = None
        missing = unavailable_in(self.folded, span, self.vocabulary)
        self.unavailable.extend(missing)
        self.available.extend(available_in(self.folded, span, self.vocabulary))
        asked, offered, leading = len(self.drafts), len(self.offers), leading_cues(parts)
        leading = self._headed(span, parts, leading, lets)
        for part, cue in zip(parts, leading, strict=True):
            if not missing:
                self._clause(part, cue, span)
            if part.amounts:
                self.last_amount = part.amounts[-1]
        if self.hint and not missing and (asked, offered) == (len(self.drafts), len(self.offers)):
            likely = hinted(self.folded, parts, leading, self.hint)
            if likely:
                mention, clause, confidence = likely
                self._ask(mention, clause, None, confidence)
        elif self.hint and len(self.drafts) > asked and len(self.offers) == offered:
            self._doubt(asked, parts, self.hint)
        if is_tied(self.folded, span, leading, has_asks=len(self.drafts) > asked):
            tied = [replace(offer, is_conditional=True) for offer in self.offers[offered:]]
            self.offers[offered:] = tied
        note_acts(self.acts, self.text, self.folded, span, lets)
        note_stance(self.stance, self.folded, span, self.vocabulary, lets)
        self._remember(span)

    def _doubt(self, asked: int, parts: tuple[Clause, ...], hint: Hint) -> None:
        """Asks of a sentence that looks like none are asked back, unless they name a term."""
        mine = self.drafts[asked:]
        if all(draft.term for draft in mine) or not is_unlikely(parts, hint):
            return
        self.drafts[asked:] = [
            one if one.term else replace(one, confidence=round(one.confidence * _DOUBTED, 2))
            for one in mine
        ]

    def _headed(
        self,
        span: tuple[int, int],
        parts: tuple[Clause, ...],
        leading: tuple[Cue | None, ...],
        lets: int,
    ) -> tuple[Cue | None, ...]:
        """The signs of the clauses, with what the heading above them says."""
        self.is_accepted = self.is_accepted or accepts(self.folded, span, lets)
        if self.heading and not still_under(self.text, self.heading, self.before, span[0]):
            self.heading = None
        if self.heading:
            leading = under(self.heading, parts, leading)
        leading = told_inside(self.folded, parts, leading)
        self.heading = heading_in(self.folded, span, lets) or self.heading
        if self.heading and self.heading.lead is Lead.ASKING:
            self.is_asking_list = True
        self.before = span[1]
        return leading

    def _remember(self, span: tuple[int, int]) -> None:
        """What "it" will mean in the next sentence."""
        if not self.vocabulary.names:
            return
        named = [
            n
            for n in self.vocabulary.named(words_of(self.folded, *span))
            if self.vocabulary.is_part(n)
        ]
        if named:
            best = named[0]
            self.last_part = Mention(
                kind=AskKind.OTHER, start=best.start, end=best.end, line=best.line, term=best.term
            )

    def _clause(self, clause: Clause, cue: Cue | None, sentence: tuple[int, int]) -> None:
        named = mentions(self.folded, clause, self.vocabulary)
        found = self._carried(in_deal(self.folded, clause, named, self.vocabulary))
        if not found:
            other = self._implied(clause, cue)
            found = (other,) if other else ()
        if refuses(self.folded, clause, cue, sentence):
            found = self._without_refused(clause, found)
        found = tuple(m for m in found if m.line is None or m.line not in self.available)
        for mention in found:
            if mention.is_pronoun and self._takes_money_off(mention):
                continue
            if mention.to in ("out", "in", "free") and not mention.line and self.last_part:
                mention = replace(mention, line=self.last_part.line, term=self.last_part.term)
            is_offer = cue is not None and is_offering(clause, cue) and mention.strength > _GUESSED
            if is_offer and is_give(mention, self.deal):
                self._offer(mention, clause)
                continue
            offered = cue is not None and cue.force is Force.OFFER
            wish = wish_of(
                mention, clause, replace(cue, force=Force.LIMIT) if cue and offered else cue
            )
            if wish:
                self._ask(mention, clause, wish.cue, wish.confidence)
            elif self._is_announced(mention, clause, cue):
                self._ask(mention, clause, None, 0.7 * mention.strength)

    def _without_refused(self, clause: Clause, found: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """Note what they refuse; what they would rather have changed stays a mention."""
        refused = refused_terms(clause, found, self.vocabulary)
        self.refused.extend(refused)
        kept = []
        for mention in found:
            term = matched_term(mention, clause.words, self.vocabulary).term
            is_vague = term is None and mention.kind is AskKind.OTHER and bool(refused)
            is_refused = term is not None and term.id in refused
            if not is_vague and (not is_refused or (term and is_asked_too(mention, term))):
                kept.append(mention)
        return tuple(kept)

    def _is_announced(self, mention: Mention, clause: Clause, cue: Cue | None) -> bool:
        """Where they sell, a price they state ("from May it is 432,000") is one they ask for."""
        is_theirs = self.deal is not None and self.deal.side is Side.BUYER
        is_price = mention.kind is AskKind.PRICE and mention.amount is not None
        is_past = bool(clause.stems & _GONE) or (cue is not None and cue.force is Force.DENIAL)
        return is_theirs and is_price and not is_past and bool(clause.stems & _STATING)

    def _takes_money_off(self, mention: Mention) -> bool:
        """ "There's 7k between us, can you take that off?" is about the 7k."""
        words = self.folded[mention.start : mention.end]
        money = self.last_amount is not None and self.last_amount.measure is Measure.MONEY
        return words.endswith(" off") and money

    def _implied(self, clause: Clause, cue: Cue | None) -> Mention | None:
        """What a clause means that names no topic: a bare number, a further part, a choice."""
        if cue and clause.amounts:
            bare = bare_mention(self.folded, clause, self.last_amount, self.deal)
            if bare:
                return bare
        if cue and cue.force in _ASKING and not clause.amounts:
            again = times_that(self.folded, clause, self.last_amount) or same_again(
                self.folded, clause, self.last_amount
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

    def _carried(self, found: tuple[Mention, ...]) -> tuple[Mention, ...]:
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
            if mention.kind in _SCOPES and not mention.is_pronoun:
                self.scope = mention
            is_named = mention.amount is None or mention.kind is AskKind.LIABILITY
            if mention.kind in _WITH_PERCENT and is_named:
                self.pending = mention
            carried.append(mention)
        return tuple(carried)

    def _ask(self, mention: Mention, clause: Clause, cue: Cue | None, confidence: float) -> None:
        if mention.amount and self._is_refused(mention.amount, clause, cue):
            mention = without_figure(mention)
        words = words_of(self.folded, clause.start, clause.end)
        matched = matched_term(mention, words, self.vocabulary)
        wanted = wanted_label(mention, matched.term, self.deal, self.day, words, self.vocabulary)
        self.drafts.append(
            Draft(
                mention=mention,
                cue=cue if cue and clause.start <= cue.start < clause.end else None,
                term=matched.term.id if matched.term else None,
                to=wanted.to,
                confidence=round(confidence, 2),
                question=mention.question or wanted.question or matched.question,
                is_bare=cue is None and not mention.is_urging,
            )
        )

    def _is_refused(self, amount: Quantity, clause: Clause, cue: Cue | None) -> bool:
        """Whether the amount is what they do not want, rather than what they do."""
        if "negotiabl" in clause.stems:
            return True
        if cue is None or cue.force is not Force.REFUSAL:
            return False
        before = self.folded[max(clause.start, amount.start - 20) : amount.start]
        is_less = compiled(_LESS).match(self.folded, amount.end, clause.end)
        return not is_less and not compiled(_BOUND).search(before)

    def _offer(self, mention: Mention, clause: Clause) -> None:
        words = words_of(self.folded, clause.start, clause.end)
        matched = matched_term(mention, words, self.vocabulary)
        wanted = wanted_label(mention, matched.term, self.deal, self.day, words, self.vocabulary)
        if matched.term and wanted.to == matched.term.on_table.label:
            return
        to = wanted.to or _GIVEN.get(mention.kind)
        term = matched.term.id if matched.term else None
        if any((o.kind, o.term, o.to) == (mention.kind, term, to) for o in self.offers):
            return
        self.offers.append(
            Offer(
                kind=mention.kind,
                term=term,
                to=to,
                quote=self.text[mention.start : mention.end],
                start=mention.start,
                end=mention.end,
                confidence=round(0.85 * mention.strength, 2),
            )
        )
