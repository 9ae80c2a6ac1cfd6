"""Which option do words name where no figure does?"""

from __future__ import annotations

from giveget.core.language.reading import labels
from giveget.core.language.reading.measures import Measure, Quantity
from giveget.core.language.reading.patterns import compiled
from giveget.core.terms import AskKind

_RHYTHMS = (
    (
        "quarterly",
        r"quarterly|(?:every|each|per|by the|by|a) (?:quarter|qtr)|quarter by quarter|every (?:three|3) months|four times a year",
    ),
    ("half-yearly", r"half-?yearly|semi-?annual\w*|twice a year|every six months|bi-?annual\w*"),
    (
        "monthly",
        r"monthly|(?:every|each|per|by the|by|a) month|(?:twelve|12) (?:small )?(?:invoices|bills)|month[ -]by[ -]month",
    ),
    ("weekly", r"weekly|(?:every|each|per|by the|a) week"),
    (
        "yearly",
        (
            "yearly|annual(?:ly)?(?! (?:fee|price|cost|budget|amount|total|contract|"
            "rate))|once a year|(?:whole|full|entire) year|the year|a year (?:in advance|up)|"
            "every twelve months|(?:bill|invoice) (?:every|each) (?:january|december|july|april)|(?:every|each|per|a) year|one invoice (?:a|per) year"
        ),
    ),
    (
        "once",
        r"single invoice|one invoice(?! (?:an?|per|each|every|by the) )|all at once|one payment|in one go",
    ),
)
# A year in twelve parts is paid by the month.
_SPREAD = (
    r"\b(?:spread|split|break|divide|pay)\w*\b[^.;]{0,40} (?:over|across|into|in) (?:the )?"
    r"(?:(twelve|12) (?:equal )?(?:months|instal?lments|payments|parts)|(?:four|4) (?:quarters|"
    r"equal parts|quarterly))\b"
)
_NOT_THIS = (
    r"\b(?:not|n't|never|instead of|rather than)(?: (?:to|pay|paying|paid|be|being|billed|bill|"
    r"invoiced|invoice|charged|the|an?|have|it|all|everything|us|me)){0,5} $"
)
_NO_CAP = (
    r"\b(?:unlimited|uncapped|no (?:cap|limit)|without (?:a |any )?(?:cap|limit\w*)|"
    r"unrestricted|not (?:be )?(?:capped|limited)|not be any (?:\w+ )?(?:cap|limit)|"
    "any (?:cap|limit)|(?:remove|drop|delete|strike|lift|take out|scrap|"
    r"get rid of|can't accept|cannot accept|won't accept|not accept)\w* (?:a |any |the |"
    r"that |this |your |any )?(?:\w+ )?(?:cap|limit\w*))\b"
)
_ALL_OF_IT = (
    r"\b(?:all|full|entire|whole|complete|100)(?: of)?(?: the| your| our|"
    r" any)? (?:\w+ )?(?:risk|liabilit|damage|cost|loss|responsib)"
)
_NO_RISE = (
    r"\b(?:no|any|without|zero|waived?|removed?|drop(?:ped)?|deleted?|strike|struck|"
    r"has to go|must go)\b"
)
_NOT = (
    r"\b(?:no|not|don't|cannot|can't|won't|never|without|remove|drop|delete|strike|"
    r"take out|come out|needs? to go|out of)\b"
)


def _says(pattern: str, words: str) -> bool:
    return bool(compiled(pattern).search(words))


_TURN = (
    r"\b(?:monthly|quarterly|yearly|annual(?:ly)?|half-yearly|weekly)\b[^.;]{0,25}?(?:->|=>|→| > |\bto read\b|"
    r"\breplaced (?:by|with)|\b(?:by|with|to|into) (?=[\"']?(?:monthly|quarterly|yearly|annual|half-yearly|weekly)))"
)


def _turned_to(words: str) -> int:
    """Where the wanted rhythm stands in "from monthly to quarterly"."""
    match = compiled(_TURN).search(words)
    return match.end() if match else 0


def rhythm_in(words: str) -> str | None:
    """How often is invoiced: ``monthly`` … ``once``; of several the first that is named."""
    words = words[_turned_to(words) :]
    spread = compiled(_SPREAD).search(words)
    if spread:
        return "monthly" if spread.group(1) else "quarterly"
    places = [
        (match.start(), match.start() - match.end(), name)
        for name, pattern in _RHYTHMS
        if (match := compiled(rf"\b(?:{pattern})\b").search(words))
        and not compiled(_NOT_THIS).search(words, 0, match.start())
    ]
    return min(places)[2] if places else None


def spoken(kind: AskKind, words: str, amount: Quantity | None) -> str | None:
    """Return the option that words name for a kind of ask, or None.

    Args:
        kind: what sort of ask.
        words: the folded clause, without what is to be left ("instead of …").
        amount: the amount that was found for it.
    """
    match kind:
        case AskKind.BILLING:
            return rhythm_in(words)
        case AskKind.PRICE_LOCK:
            return "locked" if amount is None or amount.is_ordinal else None
        case AskKind.SERVICE_LEVEL if amount is not None and amount.unit == "week":
            weeks = amount.value / 7
            return "1 week" if weeks == 1 else f"{labels.number(weeks)} weeks"
        case AskKind.EXCLUSIVITY:
            is_lifted = _says(
                r"\b(?:no|without|drop|remove|delete|lift|waive) (?:the |any )?exclusiv", words
            )
            return "none" if is_lifted or "not exclusive" in words else "exclusive"
        case AskKind.LIABILITY:
            return _liability(words, amount)
        case AskKind.UPLIFT_CAP:
            return "0%" if amount is None and _says(_NO_RISE, words) else None
        case AskKind.REFERENCE:
            return "none" if _says(_NOT, words) else None
        case AskKind.LENGTH if amount is None and _says(r"\b(?:annual|yearly|one-year)\b", words):
            return "12 months"
        case _:
            return None


def _liability(words: str, amount: Quantity | None) -> str | None:
    if amount is not None and amount.measure in (Measure.PERCENT, Measure.MONEY):
        return None
    if _says(_NO_CAP, words):
        return "no cap"
    is_whole = _says(_ALL_OF_IT, words) and not _says(r"\b(?:exclud|disclaim|waiv)", words)
    return "100%" if is_whole else None
