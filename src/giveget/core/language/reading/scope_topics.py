"""Which part of the deal does a clause take out, put in or want for free?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.vocabulary import Named, Vocabulary
from giveget.core.terms import AskKind

# Things deals commonly consist of, for texts read without a deal.
_THINGS = (
    r"licen[cs]\w+|onboarding|training|support|implementation|set-?up|migration|integration\w*|modules?|"
    r"workshops?|maintenance|hosting|consulting|customi[sz]ation\w*|dashboards?|analytics|api|travel|"
    r"documentation|reporting|reports?|installation|warranty|insurance|delivery|shipping|add-?ons?|packages?|"
    r"features?|coaching|materials?|manuals?|premium|backup\w*|sandbox|sso|connectors?|storage|"
    r"certification|audit|review|revisions?|rounds?|logo|website|design|copywriting|photography|parking|"
    r"furniture|cleaning|broker\w*|equipment|hardware|devices?|phases?|milestones?|deliverables?|items?|"
    r"components?|parts?|sessions?|days?|seats?|users?|trainers?|program(?:me)?s?|courses?|services?|plugin|"
    r"extension|environment|testing|monitoring|assessment|pilot|surveys?|hotline|account manager|"
    r"customer success|expenses|fees?|surcharges?|charges?|refit|fit-?out|parking spaces?|signage|storage|"
    r"translations?|localisation|localization|hours|option|tier|line items?|lines?|kick-?off|on-?site"
)
_REMOVE = (
    r"\b(?:take|taking|leave|leaving|strip|stripping|carve|carving|cut|cutting|pull|pulling|knock|throw) "
    r"(?P<in1>[^.;?!]{1,60}?) (?:out|off|away)\b(?! (?:of (?:pocket|the way|this|after)))"
    r"|\b(?:take|taking|leave|leaving|strip|stripping|carve|carving|cut|cutting|pull|pulling) out (?P<in2>[^.;?!]{1,60})"
    r"|\b(?:remov|delet|exclud|omit|scrap|eliminat|ditch|ax|drop|skip|los|forgo|forego|cancel|unbundl|subtract|descop)(?:e|ing|ting|ping|ed)?\b"
    r"(?P<in3> [^.;?!]{1,60})"
    r"|\b(?:get rid of|do without|go without|dispense with|opt out of|back out|take off|leave off|lose|"
    r"de-?scope|without) (?P<in4>[^.;?!]{1,60})"
    r"|\bcut (?P<in5>(?:the|that|this) [^.;?!]{1,50})"
    r"|\b(?:do not|don't|doesn't|won't|no longer|not going to|not)(?: really| actually| think we)* (?:need|require|want|use|using) (?P<in6>[^.;?!]{1,60})"
    r"|\b(?P<in7>[^.;?!,]{2,50}?) (?:has|have|needs?|must|should|can|could|would)(?: to)? (?:come out|go|be (?:removed|taken out|dropped|"
    r"left out|cut|deleted|excluded|stripped out|scrapped|out)|disappear|come off)\b"
    r"|\b(?:with|minus|excluding|less) (?P<in8>(?:the|that|your) [^.;?!]{1,40}?) (?:removed|out|taken out|left out|dropped)\b"
    r"|\bminus (?P<in9>the [^.;?!]{1,40})|\b(?P<in10>[^.;?!,]{2,50}?) (?:is|are) (?:not needed|unnecessary|superfluous|not necessary|surplus|redundant)\b"
)
_FREE = (
    r"\b(?:throw|throwing|thrown|toss|tossing) in (?P<in1>[^.;?!]{1,60})|\bthrow(?:ing)? (?P<in2>[^.;?!]{1,50}?) in\b"
    r"|(?P<in3>[^.;?!]{0,60}?)\b(?:for free|free of charge|at no (?:extra |additional |added )?(?:cost|charge)|without (?:extra |additional )?(?:charge|cost)|"
    r"on the house|gratis|complimentary|on you|at your (?:cost|expense)|no charge|for nothing|at zero cost|included in the price|as a (?:bonus|freebie|goodwill gesture|sweetener))\b"
    r"(?P<in4>[^.;?!]{0,40})"
    r"|\bfree (?P<in5>(?!to\b|of\b|from\b|up\b|time\b|trial period has|on \w+day)[^.;?!]{1,40})"
    r"|\bwaiv(?:e|ing|ed) (?P<in6>[^.;?!]{1,50})|\b(?P<in7>[^.;?!,]{2,50}?) (?:be |to be )?waived\b"
)
_ADD = (
    r"\b(?:add|adding|include|including|bundle|bundling|put|get|have|need|want|like|cover|covering|require|expect|extend|fold|build)(?:s|ed)?(?: (?:in|also|to see|you to|to|to have|to add|to include))* "
    r"(?P<in1>[^.;?!]{1,60}?)(?: (?:in|included|as well|too|added|on top|in the (?:package|scope|price|deal|contract))\b|$|[.?!,])"
    r"|\b(?P<in2>[^.;?!,]{2,50}?) (?:to be |be |should be |must be |needs to be |is )?(?:included|added|part of (?:the|it)|thrown in|in scope|bundled)\b"
)
_STRONG_ADD = re.compile(r"\b(?:add|includ|bundl|as well|in scope|on top|part of|also (?:need|want|like|have)|additional|extra|another|thrown)")


@dataclass(frozen=True, slots=True)
class Thing:
    """What the verb takes: a line or term of the deal, a common thing, or a pronoun."""

    start: int
    end: int
    named: Named | None
    is_pronoun: bool = False


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _thing_pattern() -> re.Pattern[str]:
    return re.compile(rf"\b(?:[a-z]+ ){{0,2}}?(?:{_THINGS})\b(?: (?:{_THINGS})\b)?")


@cache
def _pronoun_pattern() -> re.Pattern[str]:
    return re.compile(r"^ ?(?:it|that|this|them|those|these|that one|this one|the one|that part|this part|one)\b")


def _object(match: re.Match[str]) -> tuple[int, int]:
    name = next(n for n, value in match.groupdict().items() if value and value.strip())
    return match.span(name)


def thing_in(
    text: str, clause: Clause, span: tuple[int, int], vocabulary: Vocabulary
) -> Thing | None:
    """What stands in a span: something of the deal, something common, or "it"."""
    start, end = span
    words = tuple(w for w in clause.words if start <= w.start and w.end <= end)
    named = next(iter(vocabulary.named(words)), None)
    if named:
        return Thing(named.start, named.end, named)
    if _pronoun_pattern().match(text[start:end]):
        return Thing(start, end, None, is_pronoun=True)
    common = _thing_pattern().search(text, start, end)
    return Thing(common.start(), common.end(), None) if common else None


def scopes(text: str, clause: Clause, vocabulary: Vocabulary) -> Iterator[Mention]:
    """The scope changes of a clause; the first that fits."""
    for kind, pattern, to in (
        (AskKind.FREE_EXTRA, _FREE, "free"),
        (AskKind.SCOPE_REMOVE, _REMOVE, "out"),
        (AskKind.SCOPE_ADD, _ADD, "in"),
    ):
        mention = _scope(text, clause, vocabulary, (kind, pattern, to))
        if mention:
            yield mention
            return


def _scope(
    text: str, clause: Clause, vocabulary: Vocabulary, way: tuple[AskKind, str, str]
) -> Mention | None:
    kind, pattern, to = way
    for match in _compiled(pattern).finditer(text, clause.start, clause.end):
        if not any(value and value.strip() for value in match.groupdict().values()):
            continue
        thing = thing_in(text, clause, _object(match), vocabulary)
        if thing is None:
            continue
        is_weak = kind is AskKind.SCOPE_ADD and not _STRONG_ADD.search(match.group())
        start, end = match.start(), match.end()
        if match.lastgroup in ("in2", "in3", "in4", "in5", "in6") and not thing.is_pronoun:
            end = max(thing.end, start)
        if kind is AskKind.FREE_EXTRA:
            start, end = match.start(), match.end()
        named = thing.named
        return Mention(
            kind=kind, start=start, end=end, to=to,
            line=named.line if named else None, term=named.term if named else None,
            strength=(0.7 if is_weak else 0.95) * (0.9 if thing.is_pronoun else 1.0),
            is_urging=not is_weak and kind is not AskKind.SCOPE_ADD,
        )  # fmt: skip
    return None
