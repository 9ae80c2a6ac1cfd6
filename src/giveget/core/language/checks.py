"""May this text leave?"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import zip_longest

from giveget.core.language.family import Family
from giveget.core.language.leaks import find_leaks
from giveget.core.language.lexicon import compile_phrases, plain, sentences
from giveget.core.language.lint.flat import lowered
from giveget.core.language.lint.gated import Group, gated
from giveget.core.language.lint.saying import find_said
from giveget.core.language.marking import Marked, Marker, mark, markers_of
from giveget.core.language.offer import OfferView, ReplyKind
from giveget.core.language.public import public
from giveget.core.language.reported import without_reports
from giveget.core.language.rules import rule
from giveget.core.language.scores import Band, Scores, scores_of
from giveget.core.language.secret import Secrets
from giveget.core.terms import Finding, TableView

_FREE = 0.5
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
_HEARD = (Family.ACKNOWLEDGEMENT, Family.AGREEMENT)
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


def check_text(
    text: str, *, view: TableView, offer: OfferView | None, secrets: Secrets | None
) -> tuple[Finding, ...]:
    """Return everything that is wrong with a text before it goes to the other side.

    Args:
        text: what would be sent.
        view: the table as the other side may see it.
        offer: the answer behind the text; without it only the text and the table are looked at.
        secrets: what must stay home; without them only words that tell are looked for.

    Returns:
        Findings in the order of the text; those about the whole text come last. An error means
        that the text must not leave.

    Source: laws 5–7; B6.2, S4-13, S3-5, GS-11.
    """
    own = text if offer is None else without_reports(text, _quotes(offer), offer.questions)
    marked = mark(own)
    scores = scores_of(markers_of(marked))
    known = public(view, offer)
    found = [
        *_from_markers(own, marked),
        *_from_words(own, scores, known.shown),
        *find_leaks(text, known, secrets),
        *_from_scores(scores),
        *([] if offer is None else _from_offer(scores, offer)),
    ]
    return tuple(sorted(_once(found), key=_place))


def _quotes(offer: OfferView) -> Iterator[str]:
    yield from (ask.quote for ask in (*offer.asks, *offer.offered, *offer.refused))


def check_language(text: str) -> tuple[Finding, ...]:
    """Return what is wrong with the language of a text alone, whatever it is about."""
    marked = mark(text)
    return language_of(text, marked, scores_of(markers_of(marked)))


def language_of(text: str, marked: tuple[Marked, ...], scores: Scores) -> tuple[Finding, ...]:
    """The same for a text whose sentences are marked and scored already."""
    found = [
        *_from_markers(text, marked),
        *_from_words(text, scores, ""),
        *_from_scores(scores),
    ]
    return tuple(sorted(_once(found), key=_place))


def _place(finding: Finding) -> tuple[bool, int, str]:
    return finding.start is None, finding.start or 0, finding.code


def _once(found: Iterable[Finding]) -> Iterator[Finding]:
    """Leave out what overlaps an earlier finding of the same rule."""
    ends: dict[str, int] = {}
    for finding in sorted(found, key=_place):
        if finding.start is None or finding.end is None:
            yield finding
        elif finding.start >= ends.get(finding.code, 0):
            ends[finding.code] = finding.end
            yield finding


def _from_markers(text: str, marked: Iterable[Marked]) -> Iterator[Finding]:
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


def _from_words(text: str, scores: Scores, known: str) -> Iterator[Finding]:
    smooth = plain(text)
    small = lowered(smooth)
    for match in _found(_GREED, smooth, small):
        yield rule("GG242").found(f"“{match.group()}” calls them greedy", *match.span())
    for match in _found(_SUPERLATIVES, smooth, small):
        if match.group().lower() not in known:
            message = f"“{match.group()}” has no stored fact behind it"
            yield rule("GG240").found(message, *match.span())
    for number, match in enumerate(_found(_REASONS, smooth, small), start=1):
        if number > 1:
            message = f"“{match.group()}” begins reason number {number}"
            yield rule("GG231").found(message, *match.span())
    yield from _contrasts(smooth, scores)


def _contrasts(text: str, scores: Scores) -> Iterator[Finding]:
    """A contrast word after an acknowledgement, or at the start of the sentence after it."""
    heard = scores.of(*_HEARD)
    if not heard:
        return
    ends = sorted(marker.end for marker in heard)
    spans = sentences(text)
    for (start, end), after in zip_longest(spans, spans[1:]):
        first = bisect_left(ends, start)
        if first == len(ends) or ends[first] > end:
            continue
        match = _pattern(_CONTRASTS).search(text, ends[first], end)
        if match is None and after is not None:
            match = _pattern(_CONTRASTS).match(text, *after)
        if match is not None:
            message = f"“{match.group()}” takes the acknowledgement back"
            yield rule("GG230").found(message, *match.span())


def _from_scores(scores: Scores) -> Iterator[Finding]:
    if scores.band is Band.PULL:
        yield rule("GG201").found(f"the text as a whole pulls: tension {scores.tension:.2f}")


def _from_offer(scores: Scores, offer: OfferView) -> Iterator[Finding]:
    if offer.kind is ReplyKind.HOLD and not (offer.hold_reason and offer.hold_until):
        yield rule("GG250").found("the answer is held without a reason or without a day")
    if not offer.asks:
        return
    if not scores.of(*_HEARD):
        yield rule("GG241").found("what they asked for is not acknowledged")
    if _is_contested(offer) and scores.autonomy < _FREE:
        yield rule("GG210").found(f"the text leaves no choice: autonomy {scores.autonomy:.2f}")


def _is_contested(offer: OfferView) -> bool:
    """Whether something they asked for stays unmet."""
    said_no = (ReplyKind.NO_BUT, ReplyKind.DROP_THE_ROPE, ReplyKind.WALK_AWAY)
    return offer.kind in said_no or bool(offer.refused)


def _found(phrases: tuple[str, ...], text: str, small: str) -> Iterable[re.Match[str]]:
    return _pattern(phrases).finditer(text) if _gate(phrases).fits(small) else ()


@cache
def _gate(phrases: tuple[str, ...]) -> Group:
    return gated(phrases)


@cache
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return compile_phrases(phrases)
