"""Does the language of a text pull, give or irritate, whatever it is about?"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import zip_longest

from giveget.core.language.family import Family
from giveget.core.language.lexicon import Phrases, plain, sentences
from giveget.core.language.lint.flat import lowered
from giveget.core.language.lint.gated import Group, joined
from giveget.core.language.lint.saying import find_said
from giveget.core.language.marking import Marked, Marker, mark, markers_of
from giveget.core.language.rules import rule
from giveget.core.language.scores import Band, Scores, scores_of
from giveget.core.terms import Finding

_GIVES = (Family.GIVE_VERB, Family.VAGUE_GIVE)
_WITH_A_GIVE = ("GG106", "GG109")  # said on their own they are harmless
_RULE_OF = {
    Family.GIVE_VERB: ("GG101", "is given and nothing is asked for it in the same sentence"),
    Family.VAGUE_GIVE: ("GG102", "promises something without saying what, or for what"),
    Family.MANAGER_RUN: ("GG103", "runs to somebody for permission"),
    Family.PRICE_APOLOGY: ("GG104", "apologises for the price"),
    Family.FINALITY: ("GG202", "slams the door"),
    Family.THREAT: ("GG203", "threatens"),
    Family.OBLIGATION: ("GG204", "tells them what they have to do"),
    Family.PRESSURE_TIME: ("GG205", "presses for time"),
    Family.BLAME: ("GG206", "blames them"),
    Family.IRRITATOR: ("GG207", "praises our own offer"),
    Family.NEGATIVE_EMOTION: ("GG208", "vents"),
    Family.FORCED_CLOSE: ("GG220", "forces the close"),
}
HEARD = (Family.ACKNOWLEDGEMENT, Family.AGREEMENT)
_CONTRASTS = ("but", "however", "although", "nevertheless", "nonetheless", "(?:having )?that said")
_REASONS = (
    "because",
    "since (?:we|our|it|this|the)",
    "(?:that's|that is|which is) why",
    "the reason (?:is|being|for)",
    "(?:due|owing) to",
    "given that",
)
_GREED = ("you (?:just|only|simply|merely) (?:want|care|try)", "all you (?:want|care about)")
_BEST = "best|leading|fastest|cheapest|finest|greatest|number one|only ones?"
_SUPERLATIVES = (
    (
        f"(?:we|we're|we've|our|ours|i)(?: \\w{{1,15}}){{0,4}} (?:the )?(?:{_BEST})"
        "(?! (?:way|time|fit|regards|wishes|of luck|if|when))"
    ),
    "(?:best-in-class|world-class|market-leading|second to none)",
    "(?:unrivall?ed|unmatched|unbeatable)",
    "(?:guarantee|guaranteed) (?:you|results|success|that you)",
)


def check_language(text: str) -> tuple[Finding, ...]:
    """Return what is wrong with the language of a text alone, whatever it is about."""
    marked = mark(text)
    return language_of(text, marked, scores_of(markers_of(marked)))


def language_of(text: str, marked: tuple[Marked, ...], scores: Scores) -> tuple[Finding, ...]:
    """The same for a text whose sentences are marked and scored already."""
    found = [
        *from_markers(text, marked),
        *from_words(text, scores, ""),
        *from_scores(scores),
    ]
    return tuple(sorted(once(found), key=place))


def place(finding: Finding) -> tuple[bool, int, str]:
    """The order of findings: as in the text, those about the whole text last."""
    return finding.start is None, finding.start or 0, finding.code


def once(found: Iterable[Finding]) -> Iterator[Finding]:
    """Leave out what overlaps an earlier finding of the same rule."""
    ends: dict[str, int] = {}
    for finding in sorted(found, key=place):
        if finding.start is None or finding.end is None:
            yield finding
        elif finding.start >= ends.get(finding.code, 0):
            ends[finding.code] = finding.end
            yield finding


def from_markers(text: str, marked: Iterable[Marked]) -> Iterator[Finding]:
    """Yield what sentences say that they must not."""
    for sentence in marked:
        gives = False
        for marker in sentence.markers:
            if marker.family in _RULE_OF:
                gives |= marker.family in _GIVES
                yield _of_marker(text, marker, sentence)
        for said in find_said(sentence.small.text):
            if said.code in _WITH_A_GIVE and not (gives or sentence.is_trade):
                continue
            if said.code == "GG106" and not gives:
                continue
            start = sentence.start + sentence.small.at(said.start)
            end = sentence.start + sentence.small.end(said.end)
            words = " ".join(text[start:end].split())
            yield rule(said.code).found(f"“{words}” {rule(said.code).title}", start, end)


def _of_marker(text: str, marker: Marker, sentence: Marked) -> Finding:
    code, says = _RULE_OF[marker.family]
    said = " ".join(text[marker.start : marker.end].split())
    if marker.family is Family.VAGUE_GIVE and _halves(marker, said, sentence):
        code, says = "GG105", "halves the difference"
    return rule(code).found(f"“{said}” {says}", marker.start, marker.end)


def _halves(marker: Marker, said: str, sentence: Marked) -> bool:
    small = said.lower()
    listed = any(word in small for word in ("half", "middle", "split"))
    return listed or (marker.start, marker.end) in sentence.splits


def from_words(text: str, scores: Scores, known: str) -> Iterator[Finding]:
    """Yield words against the other side; ``known``: what they can see, in small letters."""
    smooth = plain(text)
    small = lowered(smooth)
    if _words().may_match(small):
        yield from _against_them(smooth, small, known)
    yield from _contrasts(smooth, scores)


def _against_them(text: str, small: str, known: str) -> Iterator[Finding]:
    """Greed, superlatives and a second reason in a text; ``small`` is the same in small letters."""
    for match in _phrases(_GREED).found(text, small):
        yield rule("GG242").found(f"“{match.group()}” calls them greedy", *match.span())
    for match in _phrases(_SUPERLATIVES).found(text, small):
        if match.group().lower() not in known:
            message = f"“{match.group()}” has no stored fact behind it"
            yield rule("GG240").found(message, *match.span())
    for number, match in enumerate(_phrases(_REASONS).found(text, small), start=1):
        if number > 1:
            message = f"“{match.group()}” begins reason number {number}"
            yield rule("GG231").found(message, *match.span())


def _contrasts(text: str, scores: Scores) -> Iterator[Finding]:
    """A contrast word after an acknowledgement, or at the start of the sentence after it."""
    heard = scores.of(*HEARD)
    if not heard:
        return
    ends = sorted(marker.end for marker in heard)
    spans = sentences(text)
    for (start, end), after in zip_longest(spans, spans[1:]):
        first = bisect_left(ends, start)
        if first == len(ends) or ends[first] > end:
            continue
        match = _phrases(_CONTRASTS).whole.search(text, ends[first], end)
        if match is None and after is not None:
            match = _phrases(_CONTRASTS).whole.match(text, *after)
        if match is not None:
            message = f"“{match.group()}” takes the acknowledgement back"
            yield rule("GG230").found(message, *match.span())


def from_scores(scores: Scores) -> Iterator[Finding]:
    """Yield what is wrong with the text as a whole."""
    if scores.band is Band.PULL:
        yield rule("GG201").found(f"the text as a whole pulls: tension {scores.tension:.2f}")


@cache
def _phrases(lines: tuple[str, ...]) -> Phrases:
    return Phrases(lines)


@cache
def _words() -> Group:
    return joined(_phrases(lines).gate for lines in (_GREED, _SUPERLATIVES, _REASONS))


def gated_lines() -> Iterator[str]:
    """Yield every phrase that is looked for here."""
    yield from (*_GREED, *_SUPERLATIVES, *_REASONS, *_CONTRASTS)
