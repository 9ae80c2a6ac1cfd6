"""Which of the things a clause names are asked for?"""

from __future__ import annotations

from dataclasses import dataclass, replace

from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.force import Cue
from giveget.core.language.reading.force_names import Force
from giveget.core.language.reading.measures import Measure
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.words import word_set
from giveget.core.terms import AskKind

# The order in which signs of force count when a clause has several.
_RANK = (
    Force.HYPOTHESIS,
    Force.DENIAL,
    Force.RIVAL,
    Force.REFUSAL,
    Force.REPORT,
    Force.LIMIT,
    Force.CONDITION,
    Force.OFFER,
    Force.IMPERATIVE,
    Force.INFORMATION,
    Force.REQUEST,
    Force.NEED,
    Force.CLOSING,
    Force.QUESTION,
    Force.AGREEMENT,
    Force.PAST,
)
# How sure a clause of this force is an ask, given that it names something to ask for.
_SURENESS = {
    Force.REQUEST: 0.93,
    Force.IMPERATIVE: 0.93,
    Force.NEED: 0.92,
    Force.LIMIT: 0.9,
    Force.CLOSING: 0.88,
    Force.CONDITION: 0.88,
    Force.REFUSAL: 0.82,
    Force.RIVAL: 0.68,
    Force.REPORT: 0.42,
    Force.HYPOTHESIS: 0.35,
}
_MONEY_KINDS = frozenset({AskKind.PRICE, AskKind.DISCOUNT, AskKind.VAGUE_PRICE})
# A clause with one of these words is a statement, not an item of a list.
_VERBS = word_set(
    "we i you he she they it is are was were has have had will would can could do "
    "does did started who which where when my her his"
)
PAST_VERBS = word_set(
    "was were had took saw met got gave went came ran made said read sent bought "
    "lov help grew rais attend sign start reduc us receiv attach deliv valid left "
    "arriv end begin begun ran been"
)
_MODALS = frozenset({"would", "could", "should"})
_NAMED = 0.93  # words name it, not an amount alone
# What one keeps: a wish to leave it as it is asks for nothing.
_KEPT = frozenset({AskKind.BILLING, AskKind.LENGTH, AskKind.PAYMENT, AskKind.VOLUME, AskKind.START})
# What a contract lays on them: not wanting it is an ask.
_IMPOSED = frozenset(
    {AskKind.LENGTH, AskKind.TERMINATION, AskKind.EXCLUSIVITY, AskKind.LIABILITY, AskKind.REFERENCE,
     AskKind.UPLIFT_CAP, AskKind.PAYMENT, AskKind.BILLING}
)  # fmt: skip
_THANKING = frozenset({"thank", "appreciat", "grateful"})
_OFFERING = frozenset({"offer", "giv", "do", "grant", "mak", "get", "expect", "hav"})
_GRANTED = frozenset({"giv", "grant", "do"})  # "Do you give discounts to schools?" wants one
_THIRD = frozenset({"client", "customer", "tenant", "guest", "neighbor", "neighbour", "patient"})
# Whose complaint of the price is one of theirs.
_DECIDERS = word_set(
    "boss cfo ceo coo board director procurement finance manager partners committee trustees owner "
    "management controller accountant treasurer"
)
_COMPLAINED = 0.9
_TAG = 3  # words of "…, is that right?"
_LONG = 16  # words; in a longer statement without any sign of a wish nothing is asked for
_GRANTING = frozenset({"giv", "grant", "includ", "offer", "accept", "allow", "throw", "provid"})
_EXPLAINING = frozenset({"calculat", "explain", "understand", "work", "includ", "mean"})
_YOU = frozenset({"you", "your"})
_ASKING_WHETHER = frozenset({Force.REQUEST, Force.NEED, Force.CLOSING})
# Signs that reach back to a clause without one ("10 % and net 60 would get us there").
_LOOKED_BACK = frozenset(
    {Force.REQUEST, Force.NEED, Force.CLOSING, Force.LIMIT, Force.IMPERATIVE, Force.REFUSAL,
     Force.CONDITION, Force.PAST}
)  # fmt: skip
_AT = frozenset({"at", "for", "with"})  # "At $68 a case I can't make my margin."
_ASKED_FOR_IT = frozenset({Force.NEED, Force.REQUEST, Force.LIMIT})
_OTHERWISE = frozenset({"rest", "els", "then", "otherwise", "we", "i", "it", "remain", "other"})
# What looks like an order at the head of a clause, but is a noun in a list.
_NOUNS = word_set("start limit cap price split lock invoice bill increas offer discount quot chang")
_ALSO = frozenset({"and", "plus", "as well as"})
_FAIR = frozenset({"fair", "right", "reasonabl", "ok", "okay", "fin", "good"})
_CURIOUS = frozenset({"curiosity", "curious"})
_NOT = frozenset({"not", "never", "cannot", "can't", "won't", "wouldn't", "couldn't", "n't"})
_KEEPING = frozenset({"keep", "stick", "remain"})


@dataclass(frozen=True, slots=True)
class Wish:
    """How strongly a clause asks for what it names, and by which sign."""

    force: Force
    cue: Cue | None
    confidence: float


def without_figure(mention: Mention) -> Mention:
    """A mention whose amount is what they do not want; of a price, the wish for a better one."""
    is_price = mention.kind is AskKind.PRICE
    return replace(mention, amount=None, kind=AskKind.VAGUE_PRICE if is_price else mention.kind)


def force_of(clause: Clause) -> Cue | None:
    """The leading sign of a clause."""
    if not clause.cues:
        return None
    past = clause.cue(Force.PAST)
    condition = clause.cue(Force.CONDITION)
    offer, request = clause.cue(Force.OFFER), clause.cue(Force.REQUEST)
    if offer and offer.is_sure and _is_pledged(clause, offer):
        return offer
    is_begged = offer is not None and request is not None and request.start < offer.start
    is_ours = past is not None and past.start - clause.start < 12 and _YOU & clause.stems
    said = {cue.force for cue in clause.cues}
    for force in _RANK:
        if force not in said:
            continue
        cue = clause.cue(force)
        is_other = (force is Force.RIVAL and is_ours) or (force is Force.OFFER and is_begged)
        is_other = is_other or (force is Force.CONDITION and _is_their_part(condition, offer))
        is_other = is_other or (force is Force.INFORMATION and _is_time(clause, cue))
        if cue and not is_other:
            return cue
    return None


def _is_time(clause: Clause, cue: Cue | None) -> bool:
    """ "When it breaks we need …" says when, it does not ask it."""
    is_start = cue is not None and cue.start == clause.start and not clause.is_question
    return is_start and clause.words[0].stem == "when" and clause.cue(Force.NEED) is not None


def _is_pledged(clause: Clause, offer: Cue) -> bool:
    """Whether they promise it, and do not only say whether they would."""
    if clause.cue(Force.HYPOTHESIS, Force.DENIAL) or _NOT & clause.stems:
        return "mind" in clause.stems
    return not any(
        cue.start < offer.start for cue in clause.cues if cue.force in (Force.REPORT, Force.REQUEST)
    )


def _is_settled_with(part: Clause, after: Clause, following: Cue | None) -> bool:
    """ "Net 30, 24 months and 40 seats are fine" accepts all three."""
    if following is None or following.force is not Force.AGREEMENT or part.stems & _VERBS:
        return False
    return after.joint in ("", "and") and not after.stems & _OTHERWISE


def _goes_on_offering(part: Clause, cue: Cue | None, before: Cue | None) -> bool:
    """ "We'd be happy to do a case study and go for three years" offers both.

    In "agreed on all points: 7 %, start on 1 February" the start is agreed as well.
    """
    if cue is None or before is None:
        return False
    if before.force is Force.AGREEMENT and part.joint == "" and part.words:
        return cue.force is Force.IMPERATIVE and part.words[0].stem in _NOUNS
    if before.force is not Force.OFFER:
        return False
    is_plain = cue.force is Force.IMPERATIVE and "pleas" not in part.stems
    return is_plain and part.joint in _ALSO


def _is_their_part(condition: Cue | None, offer: Cue | None) -> bool:
    """ "If we sign for three years" offers, "if we agree on 10 %" does not."""
    if condition is None or offer is None:
        return False
    return condition.start == offer.start and offer.end >= condition.end


def leading_cues(parts: tuple[Clause, ...]) -> tuple[Cue | None, ...]:
    """The sign of every clause of a sentence; a clause without one takes its neighbour's."""
    own = [force_of(part) for part in parts]
    if own and own[0] and own[0].force is Force.REPORT and parts[0].stems & _THIRD:
        own = [own[0]] * len(parts)
    aside = own[-1] if own and parts[-1].stems & _CURIOUS else None
    if aside and aside.force is Force.HYPOTHESIS:
        own = [aside] * len(parts)
    tag = own[-1] if len(own) > 1 and len(parts[-1].words) <= _TAG else None
    if tag and tag.force is Force.INFORMATION and parts[-1].is_question:
        own = [tag] * len(parts)
    filled: list[Cue | None] = []
    for part, cue in zip(parts, own, strict=True):
        before = filled[-1] if filled else None
        is_own_statement = part.joint in (
            "because",
            "since",
            "although",
            "though",
            "while",
            "whereas",
        )
        is_offer = cue is not None and cue.force is Force.OFFER
        asks_whether = (
            part.joint == "if" and before and before.force in _ASKING_WHETHER and not is_offer
        )
        goes_on = _goes_on_offering(part, cue, before)
        is_kept = asks_whether or goes_on
        filled.append(before if is_kept else cue or (None if is_own_statement else before))
    for place in range(len(filled) - 2, -1, -1):
        following, own_cue = filled[place + 1], filled[place]
        if parts[place + 1].is_aside:
            continue
        if own_cue is None:
            is_asking = following is not None and following.force in _LOOKED_BACK
            is_asking = is_asking or _is_settled_with(parts[place], parts[place + 1], following)
            filled[place] = following if is_asking else None
        elif own_cue.force is Force.CONDITION and following and following.force in _ASKED_FOR_IT:
            filled[place] = _as_offer(own_cue, parts[place])
        elif own_cue.force is Force.CONDITION and following and following.force is Force.REFUSAL:
            is_at = bool(parts[place].words) and parts[place].words[0].stem in _AT
            filled[place] = following if is_at else own_cue
    return tuple(filled)


def _as_offer(cue: Cue, part: Clause) -> Cue:
    """ "For three years we would need …": what follows "for" is what they give."""
    is_given = part.words and part.words[0].stem in ("for", "with", "against", "in")
    return replace(cue, force=Force.OFFER) if is_given else cue


def wish_of(mention: Mention, clause: Clause, cue: Cue | None) -> Wish | None:
    """Return how surely a mention is asked for, or None when it is not."""
    force = cue.force if cue else Force.NONE
    if mention.kind in _KEPT and clause.stems & _KEEPING:
        return None
    if force is Force.DENIAL:
        return _denied(mention, cue, is_wanting="want" in clause.stems)
    if force is Force.RIVAL and mention.kind is AskKind.VAGUE_PRICE:
        return Wish(force, cue, 0.6)
    if force is Force.RIVAL and not (mention.kind in _MONEY_KINDS and mention.amount):
        is_valued = mention.amount is not None or mention.to is not None
        return Wish(force, cue, 0.6) if is_valued and clause.stems & _GRANTING else None
    if _is_idle(mention, clause, force):
        return None
    if force in _SURENESS:
        sureness = _COMPLAINED if _is_complaint(mention, clause, force) else _SURENESS[force]
        return Wish(force, cue, sureness * mention.strength)
    if clause.stems & _THANKING and force in (Force.PAST, Force.AGREEMENT):
        return None
    is_urge = mention.is_urging or (mention.kind is AskKind.REFERENCE and mention.to == "none")
    is_own = cue is not None and clause.start <= cue.start < clause.end
    if force is Force.AGREEMENT and not is_own and mention.kind is AskKind.VAGUE_PRICE:
        force = Force.NONE
    if force is Force.INFORMATION and _is_wanted_discount(mention, clause):
        return Wish(force, cue, 0.75 * mention.strength)
    is_told = bool(clause.stems & PAST_VERBS) or len(clause.words) > _LONG
    if is_urge and force is Force.NONE and is_told:
        return None
    if is_urge and force in (Force.NONE, Force.INFORMATION, Force.QUESTION, Force.PAST):
        return Wish(force, cue, 0.85 * mention.strength)
    return _fragment(mention, clause, force) or _statement(mention, clause, force)


def _is_complaint(mention: Mention, clause: Clause, force: Force) -> bool:
    """ "My boss keeps saying it's a lot of money" is said of their own side."""
    is_price = mention.kind is AskKind.VAGUE_PRICE and mention.is_urging
    return force is Force.REPORT and is_price and bool(clause.stems & _DECIDERS)


def _is_idle(mention: Mention, clause: Clause, force: Force) -> bool:
    """ "The price looks fair" wants no other one."""
    if mention.kind is not AskKind.VAGUE_PRICE or mention.is_urging:
        return False
    is_praised = force is Force.CLOSING and bool(clause.stems & _FAIR)
    return is_praised or force is Force.REFUSAL


def _is_wanted_discount(mention: Mention, clause: Clause) -> bool:
    """ "What kind of discount could you offer?" wants one, "how is it calculated?" does not."""
    is_price = mention.kind in (AskKind.DISCOUNT, AskKind.VAGUE_PRICE)
    is_offered = bool(clause.stems & _OFFERING) and clause.cue(Force.REQUEST) is not None
    is_granted = mention.kind is AskKind.DISCOUNT and bool(clause.stems & _GRANTED)
    is_granted = is_granted and clause.cue(Force.INFORMATION) is not None and _asks_do(clause)
    is_offered = (is_offered or is_granted) and not clause.stems & _EXPLAINING
    sends = mention.kind is AskKind.BILLING and mention.to is not None and "send" in clause.stems
    return (is_price and is_offered) or sends


def _asks_do(clause: Clause) -> bool:
    """ "Do you give …", "do you do …"."""
    first = [word.stem for word in clause.words[:3]]
    return first[:1] == ["do"] and bool(_GRANTED & set(first[1:]))


def _denied(mention: Mention, cue: Cue | None, *, is_wanting: bool) -> Wish | None:
    """What is not needed comes out, if it is a part of the deal; what is not wanted is refused."""
    if mention.kind is AskKind.SCOPE_REMOVE and mention.is_urging:
        return Wish(Force.DENIAL, cue, 0.88 * mention.strength)
    if mention.kind in _IMPOSED and is_wanting:
        return Wish(Force.REFUSAL, cue, 0.75 * mention.strength)
    return None


def _statement(mention: Mention, clause: Clause, force: Force) -> Wish | None:
    """A plain statement in the present ("The number that gets signed is …")."""
    has_value = mention.amount is not None or mention.to is not None
    if force is not Force.NONE or not has_value or clause.stems & PAST_VERBS or clause.is_aside:
        return None
    if len(clause.words) > _LONG:
        return None
    if mention.strength >= _NAMED or clause.stems & _MODALS:
        return Wish(force, None, max(0.52, 0.58 * mention.strength))
    return None


def _fragment(mention: Mention, clause: Clause, force: Force) -> Wish | None:
    """An item of a list: an amount or option and hardly more ("- 15 % off")."""
    if clause.stems & PAST_VERBS or clause.is_aside:
        return None
    is_item = force is Force.NONE and len(clause.words) <= 7 and not clause.stems & _VERBS
    has_value = mention.to is not None or (
        mention.amount is not None and mention.amount.measure is not Measure.NUMBER
    )
    has_value = has_value or (mention.kind is AskKind.SERVICE_LEVEL and bool(clause.amounts))
    if is_item and has_value and mention.kind is not AskKind.START:
        return Wish(force, None, 0.62 * mention.strength)
    return None
