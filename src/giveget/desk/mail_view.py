"""How does the message look to whoever words the answer?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from giveget.core.language import MailView, concerns_of, gives_orders_to_a_machine
from giveget.core.language.reading import Message, Reading, Said, theirs_of
from giveget.core.terms import Deal
from giveget.core.trade.answers import working_day

_GREETING = re.compile(
    r"\s*(?P<word>Dear|Hi|Hello|Hey|Good (?:morning|afternoon|evening))"
    r"(?P<name>(?:[ ,]+[^\W\d_][\w.'’-]*){0,4})\s*(?:[,!:–—-]|\n|$)",
    re.IGNORECASE,
)
_FORMAL = re.compile(r"[ ,]*(?:mr|mrs|ms|mx|miss|dr|prof|sir|madam|herr|frau)\b", re.IGNORECASE)
_TALK = re.compile(
    r"\b(?:talk|speak|call|meet|meeting|phone|chat|catch up|discuss)\b", re.IGNORECASE
)
_WE_OR_TIME = re.compile(
    r"\b(?:can|could|shall|may|might|should) (?:we|i)\b|\bcall me\b|\bgive (?:me|us) a call\b"
    r"|\bare you (?:free|available)\b|\bdo you have (?:time|a moment|a minute)\b",
    re.IGNORECASE,
)
_ANSWER_DAYS = 2


def mail_view(
    message: Message | None, reading: Reading | None, deal: Deal, today: date
) -> MailView:
    """Return what the words of an answer go by: manner, worries, questions and our earlier words.

    Args:
        message: the message that is answered, or None when asks were typed.
        reading: what it says.
        deal: the deal it belongs to.
        today: the day of the answer.
    """
    if message is None or reading is None:
        return MailView()
    greeting = _GREETING.match(message.text)
    theirs = theirs_of(message, deal)
    questions = [" ".join(one.quote.split()) for one in _questions(reading)]
    talk = [one for one in questions if _TALK.search(one) and _WE_OR_TIME.search(one)]
    return MailView(
        words=len(message.text.split()),
        greeting=greeting["word"].capitalize() if greeting else "",
        is_formal=greeting is not None and bool(_FORMAL.match(greeting["name"] or "")),
        concerns=concerns_of(said.quote for said in reading.objections),
        questions=tuple(one for one in questions if one not in talk),
        wants_to_talk=bool(talk),
        answer_by=working_day(today, _ANSWER_DAYS),
        ours=tuple(one.text for index, one in enumerate(message.earlier) if index not in theirs),
        seed=f"{deal.id} {message.text}",
    )


def _questions(reading: Reading) -> Iterator[Said]:
    """What they want to know: neither an ask nor an offer in the form of a question."""
    taken = [
        *((ask.start, ask.end) for ask in reading.asks),
        *((offer.start, offer.end) for offer in reading.offers),
    ]
    for said in reading.questions:
        overlaps = any(start < said.end and said.start < end for start, end in taken)
        if not overlaps and not gives_orders_to_a_machine(said.quote):
            yield said
