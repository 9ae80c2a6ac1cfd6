"""What worries them, as far as their words tell?

An objection is answered only after it was heard. The table names the interest behind the usual
ones; what it does not know is not guessed.
"""

import re
from collections.abc import Iterable
from functools import cache

# What worries them → signs of it. The clause follows "I see that".
_SIGNS = {
    "money is tight on your side": (
        r"(?:no|not (?:have|got)|without|over|beyond|out of|tight|limited|frozen|cut)\b[^.!?]{0,25}"
        r"\bbudgets?\b|\bbudgets?\b[^.!?]{0,30}\b(?:tight|cut|frozen|gone|limited|spent|small)"
        r"|\bcan(?:'t|not)(?: \w+)? afford\b|\btoo expensive\b"
        r"|\bsmall (?:place|club|team|company)\b"
    ),
    "you have other offers to compare": (
        r"\b(?:cheaper|lower|better) (?:offer|quote|price)|\bcompetitors?\b"
        r"|\b(?:another|other) (?:offer|quote|provider|supplier|vendor)s?\b"
        r"|\boffer from (?:another|someone|somebody)"
    ),
    "the risk is on your mind": (
        r"\b(?:insurer|insurance|exposure|liabilit(?:y|ies)|risks?|risky)\b"
    ),
    "time is short": (
        r"\b(?:run(?:ning)? out of|not enough|no|short of|little) time\b|\btoo (?:slow|late)\b"
    ),
    "others on your side have a say in this": (
        r"\b(?:our|my|the) (?:board|legal|procurement|finance|cfo|ceo|boss|management|members|"
        r"treasury|lawyers?)\b"
    ),
    "it has not gone the way you hoped": (
        r"\b(?:disappoint\w*|frustrat\w*|unhappy|not happy|fed up|upset|let (?:us|me) down|annoy\w*"
        r"|ridiculous|unacceptable|a joke|insult\w*|outrag\w*|waste of)\b"
    ),
    "you are not sure yet that it pays": (
        r"\b(?:not (?:sure|convinced)|don't see|what do we get|is it worth|worth it|no value)\b"
    ),
}


@cache
def _compiled() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((clause, re.compile(sign, re.IGNORECASE)) for clause, sign in _SIGNS.items())


def concerns_of(texts: Iterable[str]) -> tuple[str, ...]:
    """Return what worries them, each as a clause that follows "I see that".

    Args:
        texts: their sentences that hold something against the offer.

    Source: S4-6; B6.6 on testing understanding.
    """
    said = [" ".join(text.replace("’", "'").split()) for text in texts]
    return tuple(clause for clause, sign in _compiled() if any(sign.search(one) for one in said))
