"""Which words tell what must stay home, whatever the deal is?"""

from collections.abc import Iterator
from functools import cache

from giveget.core.language.lexicon import Phrases, plain
from giveget.core.language.lint.flat import lowered
from giveget.core.language.lint.gated import Group, joined
from giveget.core.language.rules import rule
from giveget.core.language.secret_kind import SecretKind
from giveget.core.terms import Finding

CODES = {
    SecretKind.WALKAWAY: "GG301",
    SecretKind.COST: "GG302",
    SecretKind.LIMIT: "GG303",
    SecretKind.BELIEF: "GG304",
    SecretKind.NEED: "GG305",
}
_THINK = "(?:we|i) (?:think|believe|assume|estimate|guess|suspect|know)(?: that)?"
_TOLD = {
    SecretKind.WALKAWAY: (
        (
            "(?:our|my) (?:walk-?away|reservation (?:price|value)|batna|best alternative|fallback"
            "|floor|minimum price|lowest price)"
        ),
        "the lowest (?:price )?(?:i|we) can",
        "rock[- ]bottom",
        "as low as (?:i|we) can go",
        "walk(?:s|ing)? away (?:at|below|under|from (?:anything|everything) (?:below|under))",
    ),
    SecretKind.COST: (
        "(?:our|my) (?:own |direct |internal )?(?:costs?|margins?|cost basis)",
        "costs? us",
        "(?:gross|net) margins?",
        r"(?<!\byour\x20)(?<!\btheir\x20)\bmargins?:? ?(?:of |is |at )?\d{1,3}",
        r"[(\[] ?(?:unit |own |direct )?costs?:? ?\d{1,3}",
    ),
    SecretKind.LIMIT: (
        "(?:my|our) (?:discount |approval |own )?(?:limit|authority)",
        "(?:i'm|i am|we're|we are) (?:only |not )?(?:allowed|authori[sz]ed) to",
        "my (?:manager|boss|director)'s (?:limit|approval|ok|okay)",
    ),
    SecretKind.BELIEF: (
        "<think> you (?:can|could|will|would|'ll|'d) (?:also )?(?:pay|accept|afford|agree|sign|go)",
        "<think> you (?:have no|don't have|do not have|need (?:us|this|it))",
        "(?:chance|probability|odds) (?:that|of) you",
    ),
    SecretKind.NEED: (
        (
            "(?:i|we) (?:really |badly |urgently )?need (?:this|the|your) (?:deal|order|signature"
            "|business|contract)"
        ),
        "(?:my|our) (?:quota|sales target|forecast)",
        "(?:our|my) (?:quarter|fiscal year|year)(?:[- ]end| ends| closes)",
        "end of (?:our|my) (?:quarter|year|fiscal year)",
    ),
}


@cache
def _told(kind: SecretKind) -> Phrases:
    return Phrases(_lines(kind))


@cache
def _every() -> Group:
    return joined(_told(kind).gate for kind in CODES)


def _lines(kind: SecretKind) -> Iterator[str]:
    return (line.replace("<think>", _THINK) for line in _TOLD[kind])


def gated_lines() -> Iterator[str]:
    """Yield every line that tells."""
    for kind in _TOLD:
        yield from _lines(kind)


def told_in_words(text: str) -> Iterator[Finding]:
    """Yield the words that tell what must stay home."""
    smooth = plain(text)
    small = lowered(smooth)
    if not _every().may_match(small):
        return
    for kind, code in CODES.items():
        for match in _told(kind).found(smooth, small):
            message = f"“{match.group()}” tells what must stay home"
            yield rule(code).found(message, *match.span())
