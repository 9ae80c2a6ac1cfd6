"""Which sign leads every clause of a sentence?"""

from __future__ import annotations

from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.force import Cue
from giveget.core.language.reading.force_names import Force
from giveget.core.language.reading.measures import Measure
from giveget.core.language.reading.words import word_set

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
# A clause with one of these words is a statement, not an item of a list.
VERBS = word_set(
    "we i you he she they it is are was were has have had will would can could do "
    "does did started who which where when my her his"
)
PAST_VERBS = word_set(
    "was were had took saw met got gave went came ran made said read sent bought "
    "lov help grew rais attend sign start reduc us receiv attach deliv valid left "
    "arriv end begin begun ran been"
)
_EVERY_VERB = VERBS | PAST_VERBS
THIRD = frozenset({"client", "customer", "tenant", "guest", "neighbor", "neighbour", "patient"})
_TAG = 3  # words of "…, is that right?"
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
_CONCLUDING = frozenset({"so", "then", "therefore", "however", "but", "and so"})
_ALSO = frozenset({"and", "plus", "as well as"})
_CURIOUS = frozenset({"curiosity", "curious"})
_NOT = frozenset({"not", "never", "cannot", "can't", "won't", "wouldn't", "couldn't", "n't"})


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
    if following is None or following.force is not Force.AGREEMENT or part.stems & VERBS:
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
    if own and own[0] and own[0].force is Force.REPORT and parts[0].stems & THIRD:
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
    return _told(parts, tuple(filled))


def _told(parts: tuple[Clause, ...], cues: tuple[Cue | None, ...]) -> tuple[Cue | None, ...]:
    """ "Ours is a bakery, three vans, eight people" lists what is, and asks for none of it."""
    if len(parts) < 2 or any(cue and cue.force is not Force.PAST for cue in cues):
        return cues
    if all(part.stems.isdisjoint(_EVERY_VERB) for part in parts):
        return cues
    return tuple(
        cue or (Cue(Force.PAST, part.start, part.start) if _is_counting(part) else None)
        for part, cue in zip(parts, cues, strict=True)
    )


def _is_counting(part: Clause) -> bool:
    """Whether a clause without a verb names numbers of things, and nothing else."""
    is_counted = all(amount.measure is Measure.COUNT for amount in part.amounts)
    is_concluded = part.joint in _CONCLUDING  # "we are 12 people, so 12 licences"
    return bool(part.amounts) and is_counted and not (is_concluded or part.stems & VERBS)


def _as_offer(cue: Cue, part: Clause) -> Cue:
    """ "For three years we would need …": what follows "for" is what they give."""
    is_given = part.words and part.words[0].stem in ("for", "with", "against", "in")
    return cue._replace(force=Force.OFFER) if is_given else cue
