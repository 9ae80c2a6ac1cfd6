"""What does one text say, read sentence by sentence?"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import cache

from giveget.core.language.reading.accepted import accepts
from giveget.core.language.reading.acts import Acts, act_bits, note_acts, weigh_acts
from giveget.core.language.reading.adverts import is_advert
from giveget.core.language.reading.asks import wish_of
from giveget.core.language.reading.back import back_questions
from giveget.core.language.reading.clauses import Clause, clauses
from giveget.core.language.reading.clean import folded
from giveget.core.language.reading.drafting import Drafting
from giveget.core.language.reading.drafts import SURE, Draft, merged, without_echoes
from giveget.core.language.reading.force import Cue
from giveget.core.language.reading.force_names import Force
from giveget.core.language.reading.give import is_give, is_told_of_others
from giveget.core.language.reading.hint import (
    is_of_length,
    named_by,
    signs_of,
    sureness,
    tokens_of,
    unseen_kinds,
    weighed,
)
from giveget.core.language.reading.in_deal import in_deal
from giveget.core.language.reading.lead_in import (
    Heading,
    Lead,
    heading_in,
    still_under,
    told_inside,
    under,
)
from giveget.core.language.reading.leading import leading_cues
from giveget.core.language.reading.matching import matched_term
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.mentions import mentions
from giveget.core.language.reading.opinion import AskHint, Hint, Seen
from giveget.core.language.reading.orders import is_order, order_found
from giveget.core.language.reading.price_topics import price_stems
from giveget.core.language.reading.quantities import quantities
from giveget.core.language.reading.reading import Act, Offer, Reading
from giveget.core.language.reading.refusals import is_asked_too, refused_terms, refuses
from giveget.core.language.reading.remembered import Remembered
from giveget.core.language.reading.sentences import sentences
from giveget.core.language.reading.sieve import lets_through, words_in
from giveget.core.language.reading.stance import Stance, note_stance, settled
from giveget.core.language.reading.supplies import available_in, unavailable_in
from giveget.core.language.reading.tied import is_offering, is_tied
from giveget.core.language.reading.topics import topic_stems
from giveget.core.language.reading.vocabulary import Vocabulary
from giveget.core.language.reading.words import stems_of, words_of
from giveget.core.terms import Ask, AskKind, Finding, Severity, Side, Stage

_STATING = frozenset({"is", "be", "will", "becom", "rise", "ris", "increas", "go"})
_GONE = frozenset({"was", "were", "had", "paid", "you"})
_GUESSED = 0.5  # strength of a mention of which hardly more than the unit is known
LONGEST_TEXT = 40_000
"""Characters of a message that are read; what lies beyond is noted as a finding."""


@cache
def _naming_stems() -> frozenset[str]:
    """Words of which one must stand where something is named that no pattern finds."""
    return topic_stems() | price_stems()


class TextReader:
    """Reads one text, sentence by sentence."""

    def __init__(
        self, text: str, day: datetime | None, vocabulary: Vocabulary, hint: Hint | None
    ) -> None:
        self.text, self.vocabulary, self.hint = text, vocabulary, hint or Hint()
        self.deal = vocabulary.deal
        self.folded = folded(text[:LONGEST_TEXT]).replace("\n", " ")
        self.remembered = Remembered(self.folded, vocabulary)
        self.drafting = Drafting(text, self.folded, day, vocabulary)
        self.drafts: list[Draft] = []
        self.offers: list[Offer] = []
        self.acts, self.stance = Acts(), Stance()
        self.unavailable: list[str] = []
        self.available: list[str] = []
        self.orders: list[tuple[int, int]] = []
        self.named: list[AskKind] = []
        self.refused: list[str] = []
        self.heading: Heading | None = None
        self.before = 0
        self.is_accepted = self.is_asking_list = self.is_alone = False

    def reading(self) -> Reading:
        last = (0, 0)
        spans = sentences(self.text[:LONGEST_TEXT])
        self.is_alone = len(spans) == 1
        for span in spans:
            is_next = bool(self.orders) and self.orders[-1] == last
            sentence = self.folded[slice(*span)]
            lets = words_in(sentence)
            if is_order(sentence, after_one=is_next, lets=lets):
                self.orders.append(span)
            elif is_advert(sentence, lets):
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
        return tuple([draft.ask(self.text, late=is_late, hostage=is_hostage) for draft in drafts])

    def _sentence(self, span: tuple[int, int], lets: int) -> None:
        if self._names_nothing(span, lets):
            self.before = span[1]
        else:
            self._read_clauses(span, lets)
        note_acts(self.acts, self.text, self.folded, span, lets)
        if self.hint.act:
            weigh_acts(self.acts, self.text, self.folded, span, self.hint.act)
        note_stance(self.stance, self.folded, span, self.vocabulary, lets)
        self.remembered.end_sentence(span)

    def _names_nothing(self, span: tuple[int, int], lets: int) -> bool:
        """Whether nothing that can be asked for stands in a sentence ("Hi Ann,", "Best regards").

        Without a deal, and with no heading above it, its words alone decide: none of the patterns
        that look for something is let through, and no stem names anything.
        """
        if self.deal or self.heading or lets_through(lets, act_bits()):
            return False
        words = words_of(self.folded, *span)
        is_heard = self.hint.ask is not None and is_of_length(len(words))
        return not is_heard and stems_of(words).isdisjoint(_naming_stems())

    def _read_clauses(self, span: tuple[int, int], lets: int) -> None:
        amounts = quantities(self.folded, *span, lets)
        parts = clauses(self.folded, *span, amounts, lets)
        self.remembered.begin_sentence()
        missing = self._missing(span) if self.deal else ()
        self.named.clear()
        asked, offered, leading = len(self.drafts), len(self.offers), leading_cues(parts)
        leading = self._headed(span, parts, leading, lets)
        for part, cue in zip(parts, leading, strict=True):
            if not missing:
                self._clause(part, cue, span)
            self.remembered.end_clause(part)
        if len(self.drafts) > asked + 1:  # an echo needs what it echoes
            self.drafts[asked:] = without_echoes(self.drafts[asked:])
        if self.hint.ask and not missing and parts:
            self._weigh(self.hint.ask, parts, leading, asked, offered)
        if len(self.offers) > offered and is_tied(
            self.folded, span, leading, has_asks=len(self.drafts) > asked
        ):
            tied = [replace(offer, is_conditional=True) for offer in self.offers[offered:]]
            self.offers[offered:] = tied

    def _missing(self, span: tuple[int, int]) -> tuple[str, ...]:
        """Note what a sentence says they have, and what they do not; return that."""
        missing = unavailable_in(self.folded, span, self.vocabulary)
        self.unavailable.extend(missing)
        self.available.extend(available_in(self.folded, span, self.vocabulary))
        return missing

    def _weigh(
        self,
        hint: AskHint,
        parts: tuple[Clause, ...],
        cues: tuple[Cue | None, ...],
        asked: int,
        offered: int,
    ) -> None:
        """Hear the second opinion on the asks of a sentence."""
        drafts, offers = self.drafts[asked:], self.offers[offered:]
        if not (drafts or is_of_length(sum([len(part.words) for part in parts]))):
            return
        signs = signs_of(parts, cues, self.named, drafts, offers)
        if self.heading:
            signs |= {f"under {self.heading.lead.value}"}
        if self.is_alone:  # who writes one sentence asks in it more often than one of a letter
            signs |= {"alone"}
        found = hint(Seen(tokens=tokens_of(parts), signs=signs, start=parts[0].start))
        others = unseen_kinds(parts, cues, drafts, offers, found)
        self.drafts[asked:] = weighed(drafts, found, has_others=bool(others))
        taken = {draft.mention.amount.start for draft in drafts if draft.mention.amount}
        for kind in others:
            named = named_by(self.folded, parts, kind)
            if named and not (named[0].amount and named[0].amount.start in taken):  # one use each
                self._note_ask(*named, None, sureness(found[kind]))

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
        leading = told_inside(self.folded, parts, leading, lets)
        self.heading = heading_in(self.folded, span, lets) or self.heading
        if self.heading and self.heading.lead is Lead.ASKING:
            self.is_asking_list = True
        self.before = span[1]
        return leading

    def _clause(self, clause: Clause, cue: Cue | None, sentence: tuple[int, int]) -> None:
        named = mentions(self.folded, clause, self.vocabulary)
        self.named.extend(mention.kind for mention in named)
        found = self.remembered.carried(in_deal(self.folded, clause, named, self.vocabulary))
        if not found:
            other = self.remembered.implied(clause, cue)
            found = (other,) if other else ()
        if refuses(self.folded, clause, cue, sentence):
            found = self._without_refused(clause, found)
        if self.available:
            found = tuple(m for m in found if m.line is None or m.line not in self.available)
        for mention in found:
            if mention.is_pronoun and self.remembered.takes_money_off(mention):
                continue
            if mention.to in ("out", "in", "free") and not mention.line and self.remembered.part:
                mention = replace(
                    mention, line=self.remembered.part.line, term=self.remembered.part.term
                )
            is_offer = cue is not None and is_offering(clause, cue) and mention.strength > _GUESSED
            if is_offer and is_give(mention, self.deal, cue):
                if not is_told_of_others(self.folded[sentence[0] : clause.end]):
                    self._note_offer(mention, clause)
                continue
            offered = cue is not None and cue.force is Force.OFFER
            wish = wish_of(
                mention, clause, cue._replace(force=Force.LIMIT) if cue and offered else cue
            )
            if wish:
                self._note_ask(mention, clause, wish.cue, wish.confidence)
            elif self._is_announced(mention, clause, cue):
                self._note_ask(mention, clause, None, 0.7 * mention.strength)

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

    def _note_ask(
        self, mention: Mention, clause: Clause, cue: Cue | None, confidence: float
    ) -> None:
        self.drafts.append(self.drafting.ask(mention, clause, cue, confidence))

    def _note_offer(self, mention: Mention, clause: Clause) -> None:
        offer = self.drafting.offer(mention, clause)
        had = {(one.kind, one.term, one.to) for one in self.offers}
        if offer and (offer.kind, offer.term, offer.to) not in had:
            self.offers.append(offer)
