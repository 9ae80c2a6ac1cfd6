"""What do we answer to this message? The main job."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from giveget.core.language import Band, MailView, Scores, score
from giveget.core.language.reading import Act, Hint, Message, Offer, Reading, read
from giveget.core.terms import (
    Ask,
    AskKind,
    Deal,
    Finding,
    Severity,
    table_view,
)
from giveget.core.trade.answers import Answers, answer, expected_value
from giveget.core.trade.concession import EqualValue, equal_value_of
from giveget.core.trade.reply import DropTheRope, Listen, NoBut, Rejected, Reply, YesIf
from giveget.core.trade.results import Proof
from giveget.core.trade.situation import Situation
from giveget.core.value.asked import Asked, price_asks
from giveget.core.walkaway.of_deal import WalkawayValue, walkaway_of
from giveget.core.walkaway.others import Others
from giveget.desk.advice import (
    advice_of,
    advice_on_missing,
    missing_of,
    questions_for,
    reason_to_ask,
)
from giveget.desk.facing import facing
from giveget.desk.mail_view import mail_view
from giveget.desk.roles import roles_of
from giveget.desk.secrets import secrets_of
from giveget.desk.their_words import in_their_words
from giveget.desk.why import why
from giveget.desk.wording import checked_words

# A quote inside a question back is cut after so many words.
_QUOTED = 12

# Enough for the best reply of every kind.
_KINDS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyRequest:
    """A message to answer.

    Args:
        deal: the deal it belongs to.
        message: the message, or None when the asks are typed in.
        asks: asks that replace those of the message; empty to use what is read.
        role: who answers; the lowest role of the playbook when empty.
        top: how many replies at most.
        today: the day of the answer.
        others: other deals that could fill the place of this one; None without a pipeline.
        hint: a trained second opinion on which sentences ask; None for the rules alone.
    """

    deal: Deal
    message: Message | None = None
    asks: tuple[Ask, ...] = ()
    role: str = ""
    top: int = 3
    today: date
    others: Others | None = None
    hint: Hint | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WordedReply:
    """A reply with its words, why it is proposed, and what the check of the words found."""

    reply: Reply
    text: str
    why: tuple[str, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyResult:
    """Everything a person needs in order to answer.

    Args:
        deal: the deal, with asked options on its menu.
        message: the message that was answered, if any.
        reading: what it says, if there was one.
        language: scores of the newest part of the message.
        walkaway: what no deal is worth.
        asked: the asks with their prices.
        replies: what can be sent, best first.
        rejected: the roads not taken.
        equal_value: for an asked discount, what each single get would pay for.
        proof: why no better package was missed.
        questions: what is unsure and should be asked back.
        role: who answers.
    """

    deal: Deal
    message: Message | None
    reading: Reading | None
    language: Scores
    walkaway: WalkawayValue
    asked: Asked
    replies: tuple[WordedReply, ...]
    rejected: tuple[Rejected, ...]
    equal_value: tuple[EqualValue, ...]
    proof: Proof
    questions: tuple[str, ...]
    role: str


def _read(request: ReplyRequest) -> Reading | None:
    if request.message is None:
        return None
    return read(request.message, request.deal, request.hint)


def reply(request: ReplyRequest) -> ReplyResult:
    """Read, price, trade, word and check: the answers to one message.

    Raises:
        NotFoundError: the playbook has no such role.

    Source: laws 1-7; S0-3, S3-6.
    """
    reading = _read(request)
    deal = _with_what_they_have(request.deal, reading)
    asks = request.asks or _asks(reading, deal)
    asked = price_asks(deal, asks)
    walkaway = walkaway_of(asked.traded, others=request.others)
    authority, above = roles_of(request.deal, request.role)
    missing = missing_of(deal)
    questions = (*_questions(asked, reading), *questions_for(missing))
    answers = answer(
        Situation(
            asked=asked,
            walkaway=walkaway.value,
            authority=authority,
            today=request.today,
            unavailable=frozenset(() if reading is None else reading.unavailable),
            agreed=frozenset(() if reading is None else reading.agreed),
            refused=frozenset(() if reading is None else reading.refused),
            conditional=_conditional(reading),
            questions=questions,
            hold_reason=_hold_reason(reading, missing),
        ),
        top=max(request.top, _KINDS) if missing else request.top,
        next_roles=above,
    )
    if missing:
        answers = _without_proposals(answers, missing, request.top)
    if not answers.replies and (because := _worth_hearing(request.message, reading)):
        answers = replace(answers, replies=(Listen(because),))
    mail = mail_view(request.message, reading, request.deal, request.today)
    spoken = in_their_words(asked.deal, [one.ask for one in asked.asks], request.message)
    words = _Words(replace(asked, deal=spoken), walkaway, mail, questions)
    worded, blocked = _word_all(words, answers)
    return ReplyResult(
        deal=asked.deal,
        message=request.message,
        reading=reading,
        language=score("" if request.message is None else request.message.text),
        walkaway=walkaway,
        asked=asked,
        replies=worded,
        rejected=(*answers.rejected, *blocked),
        equal_value=equal_value_of(asked),
        proof=answers.proof,
        questions=questions,
        role="" if authority is None else authority.role,
    )


def _with_what_they_have(deal: Deal, reading: Reading | None) -> Deal:
    """The deal as it is believed once they have said what they can supply themselves."""
    if reading is None or not reading.available:
        return deal
    sure = dict.fromkeys(reading.available, 1.0)
    beliefs = replace(deal.beliefs, available={**deal.beliefs.available, **sure})
    return replace(deal, beliefs=beliefs)


def _asks(reading: Reading | None, deal: Deal) -> tuple[Ask, ...]:
    """What the message puts on the table: its asks and what it offers.

    An ask without an amount says nothing more when another one names the amount for its term, and
    a length that the deal has anyway is not asked for.
    """
    if reading is None:
        return ()
    table = {term.id: term.on_table.label for term in deal.terms}
    wanted = reading.asks or reading.open_from_earlier
    # What they would do if we moved counts only beside what they want us to do.
    offers = [one for one in reading.offers if wanted or not one.is_conditional]
    moves = [offer for offer in _placed(offers) if table.get(offer.term or "") != offer.to]
    asks = (*wanted, *moves)
    named = {ask.term for ask in asks if ask.to is not None}
    return tuple(
        ask
        for ask in asks
        if (ask.to is not None or ask.term not in named) and not _is_the_length(ask, deal)
    )


def _is_the_length(ask: Ask, deal: Deal) -> bool:
    return ask.term is None and ask.kind is AskKind.LENGTH and ask.to == f"{deal.months} months"


def _conditional(reading: Reading | None) -> frozenset[str]:
    """Terms on which they would move if we did."""
    offers = () if reading is None else reading.offers
    return frozenset(one.term for one in offers if one.is_conditional and one.term is not None)


def _worth_hearing(message: Message | None, reading: Reading | None) -> str:
    """Why a message without an ask that can be traded is answered; empty where it need not be."""
    if message is None or reading is None:
        return ""
    if score(message.text).band is not Band.CALM or reading.threats:
        return "nothing is asked for, and the words pull: stay calm, and let them go if they want"
    if reading.objections or Act.REFUSE in reading.acts:
        return "nothing is asked for, and something stands in the way: hear it first"
    if reading.asks:
        return "what they ask for is on the table already: ask what else there is"
    if reading.questions:
        return "nothing is asked for; they want to know something"
    return ""


def _placed(offers: Sequence[Offer]) -> tuple[Ask, ...]:
    """What they offer moves the table; it is priced like an ask."""
    return tuple(
        Ask(
            kind=offer.kind,
            term=offer.term,
            to=offer.to,
            quote=offer.quote,
            start=offer.start,
            end=offer.end,
            confidence=offer.confidence,
        )
        for offer in offers
        if offer.term is not None and offer.to is not None
    )


def _questions(asked: Asked, reading: Reading | None) -> tuple[str, ...]:
    found = [] if reading is None else list(reading.back_questions)
    for ask in asked.asks:
        if ask.ask.question:
            found.append(ask.ask.question)
        elif not ask.is_priced and ask.ask.quote and not found:
            found.append(f"what exactly do you have in mind with “{_short(ask.ask.quote)}”?")
    return tuple(dict.fromkeys(found))


def _short(quote: str) -> str:
    """A quote short enough to stand inside a question."""
    words = quote.split()
    return " ".join(words[:_QUOTED]) + (" …" if len(words) > _QUOTED else "")


def _hold_reason(reading: Reading | None, missing: Sequence[str]) -> str:
    """Waiting is right while we know too little of them, and when they bring specialists (S4-25).

    Source: S3-6, S4-25.
    """
    if missing:
        return reason_to_ask(missing)
    if reading is None or not reading.specialists:
        return ""
    return "to bring our own specialist for this point to the table"


def _without_proposals(answers: Answers, missing: Sequence[str], top: int) -> Answers:
    """Before we know who decides and what they need, nothing is proposed (S3-6)."""
    kept = [one for one in answers.replies if not _is_proposal(one)]
    because = advice_on_missing(missing)
    blocked = (
        Rejected(kind=one.kind, expected_value=expected_value(one), because=because)
        for one in answers.replies
        if _is_proposal(one)
    )
    return replace(answers, replies=tuple(kept[:top]), rejected=(*answers.rejected, *blocked))


def _is_proposal(reply: Reply) -> bool:
    return isinstance(reply, YesIf | NoBut | DropTheRope)


def _why(
    asked: Asked, walkaway: WalkawayValue, reply: Reply, advice: Sequence[str]
) -> tuple[str, ...]:
    reasons = why(asked, walkaway, reply)
    if _is_proposal(reply):
        return (*reasons, *advice)
    missing = missing_of(asked.deal)
    return (advice_on_missing(missing), *reasons[:1]) if missing else reasons


@dataclass(frozen=True, slots=True)
class _Words:
    """What the words of an answer go by; the deal speaks of things as they do."""

    asked: Asked
    walkaway: WalkawayValue
    mail: MailView
    questions: Sequence[str]


def _word_all(
    words: _Words, answers: Answers
) -> tuple[tuple[WordedReply, ...], tuple[Rejected, ...]]:
    asked, walkaway = words.asked, words.walkaway
    view = table_view(asked.deal)
    secrets = secrets_of(asked.deal, walkaway)
    advice = advice_of(asked.traded, walkaway)
    asks = [ask.ask for ask in asked.asks]
    offered = [ask.ask for ask in asked.asks if ask.is_gain]
    worded: list[WordedReply] = []
    blocked: list[Rejected] = []
    for turn, one in enumerate(answers.replies):
        seen = facing(asked.deal, asks, one, words.questions, offered, words.mail)
        offer = replace(seen, turn=turn)
        text, findings = checked_words(view, offer, secrets)
        errors = [f for f in findings if f.severity is Severity.ERROR]
        if errors:
            because = f"its words did not pass the check: {errors[0].code} {errors[0].message}"
            blocked.append(Rejected(kind=one.kind, expected_value=None, because=because))
            continue
        worded.append(
            WordedReply(
                reply=one,
                text=text,
                why=_why(asked, walkaway, one, advice),
                findings=findings,
            )
        )
    return tuple(worded), tuple(blocked)
