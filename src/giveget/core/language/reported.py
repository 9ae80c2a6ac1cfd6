"""How is something repeated that they said and that fits no term of the deal?

Their own words are theirs: what stands in them promises nothing of ours, so the gate passes over
them (:func:`without_reports`), and an order to a machine among them is not repeated.
"""

import re
from collections.abc import Iterable
from functools import cache

_LONGEST = 140
_REQUEST = re.compile(
    r"(?:(?:and|also|so|but|please)[ ,]+){0,3}(?:could|can|would|will) (?P<who>you|we|i) "
    r"(?:please |maybe |perhaps |also )?(?P<what>.+)",
    re.IGNORECASE,
)
_TURNED = {
    "i": "you",
    "we": "you",
    "me": "you",
    "us": "you",
    "my": "your",
    "our": "your",
    "mine": "yours",
    "ours": "yours",
    "you": "us",
    "your": "our",
    "yours": "ours",
}
_TURNS = re.compile(rf"\b(?:{'|'.join(_TURNED)})\b", re.IGNORECASE)
# After these a turned "we" or "you" would need another verb ("I am" → "you are").
_HARD = re.compile(r"\b(?:i|we)(?:['’]| (?:am|was|were)\b)|\byou(?:['’]| \w)|[.?!;]", re.IGNORECASE)


@cache
def _orders() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instruct|prompt|rule|above|previous)"
        r"|\b(?:system|developer) (?:prompt|message)\b|\bas an ai\b"
        r"|\b(?:ai|language) (?:assist|model)|\bassistant\b|\byou are now\b"
        r"|\bprompt\b|</?\w{2,20}>",
        re.IGNORECASE,
    )


def gives_orders_to_a_machine(words: str) -> bool:
    """Whether words speak to a program that reads the mail, and not to a person."""
    return _orders().search(words) is not None


def reported(quote: str) -> str:
    """Return their words as a clause: ``you asked whether we could …`` or ``you wrote “…”``.

    Empty where there are no words, or where they give orders to a machine.
    """
    words = " ".join(quote.split()).strip("“”\"' ")
    if not words or gives_orders_to_a_machine(words):
        return ""
    bare = words.rstrip(".?!,;: ")
    request = _REQUEST.fullmatch(bare)
    if request and len(bare) <= _LONGEST and not _HARD.search(request["what"]):
        who = "we" if request["who"].lower() == "you" else "you"
        return f"you asked whether {who} could {_turned(request['what'])}"
    return f"you wrote “{_short(bare).replace('“', '‘').replace('”', '’')}”"


def _turned(words: str) -> str:
    """From their mouth to ours: "our team" becomes "your team"."""
    return _TURNS.sub(lambda match: _TURNED[match.group().lower()], words)


def _short(words: str) -> str:
    if len(words) <= _LONGEST:
        return words
    return f"{words[:_LONGEST].rsplit(' ', 1)[0].rstrip(',;: ')} …"


def without_reports(text: str, quotes: Iterable[str], questions: Iterable[str] = ()) -> str:
    """Return the text with their words blanked out, at the same length.

    Args:
        text: what would be sent.
        quotes: their words, as far as the text reports them.
        questions: what we ask; what stands in quotation marks there is theirs as well.
    """
    for question in questions:
        for piece in re.findall("“[^”]+”", question):
            text = text.replace(piece, " " * len(piece))
    for quote in quotes:
        clause = reported(quote)
        if not clause:
            continue
        start = text.lower().find(clause.lower())
        if start >= 0:
            lead = clause.index("“") if "“" in clause else len("you asked whether ")
            end = start + len(clause)
            text = text[: start + lead] + " " * (end - start - lead) + text[end:]
    return text
