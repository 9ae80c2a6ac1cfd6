"""What does a line that heads a list make of what stands under it?

"We would need:" makes an ask of every item, "agreed:" of none, and "what we can offer:" an offer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.force import Cue
from giveget.core.language.reading.force_names import Force
from giveget.core.language.reading.sieve import Sifted, sifted

_LONGEST = 140  # characters of a line that heads a list
_SHORT = 45  # of one that ends with a full stop
# The first that fits counts.
_OPEN = (
    r"\b(?:open|outstanding|left|missing|remaining|unresolved|not (?:yet )?(?:agreed|settled)|"
    r"except|apart from|other than|but for|disagree\w*|still need|sticking|before (?:we|i) "
    r"(?:can )?"
    r"(?:sign|proceed|go))\b"
)
_SETTLED = (
    r"\b(?:agreed|settled|accepted|approved|confirm\w*|fine|okay|ok|clear|works? for (?:us|me)|"
    r"happy with|no (?:issues?|objections?|comments?)|we accept|signed|in order|what we agreed|"
    r"as discussed|we hereby order|please (?:deliver|ship))\b"
)
_OFFERING = (
    r"\bin (?:return|exchange)\b|\b(?:we|i)(?: can|'d| could| would|'re|'ll)(?: also| be)? "
    r"(?:offer|give|bring|commit|happy to|willing to|prepared to|contribute|put on the table|do)\b"
    r"|\b(?:our|my) (?:offer|side|contribution)\b"
)
_TELLING = (
    r"\b(?:minutes|agenda|next steps?|to-?dos?|actions?|attendees|participants|current(?:ly)?|"
    r"status|summary|recap|you (?:offered|quoted|proposed)|your (?:offer|quote|quotation|proposal)|"
    r"questions?|at the moment|so far|background|for (?:your )?(?:reference|information)|fyi|"
    r"what we have|today we|last year|setup|about us|facts|timeline|attached|details|deliver to|"
    r"invoice (?:to|address)|wrote|schedule|dates?|news)\b"
)
_ASKING = (
    r"\b(?:need|needs|want|wants|like|likes|ask|asks|request\w*|requir\w+|change[sd]?|conditions?|"
    r"points?|issues?|blockers?|demands?|expect\w*|wish\w*|propos\w+|counter\w*|redlines?|remarks?|"
    r"comments?|feedback|edits?|amend\w*|adjust\w*|tweaks?|position|concerns?|things?|hurdles?|"
    r"topics?|items?|obstacles?|revis\w+|prefer\w*|suggest\w*|deal if|happy if|sign if|get us)\b"
)


class Lead(StrEnum):
    """What the items of a list do."""

    ASKING = "asking"
    SETTLED = "settled"
    TELLING = "telling"
    OFFERING = "offering"


_WANTING = (
    r"\b(?:requests?|requires?|needs?|wants?|asks? for|proposes?|demands?|insists? on) (?:the |these |"
    r"those )?(?:following|(?:two|three|four|five|few|some) (?:\w+ )?(?:changes|deviations|amendments|"
    r"things|points))\b|\bfollowing (?:\w+ )?(?:deviations|changes|amendments|modifications|requests|"
    r"adjustments|corrections|conditions)\b"
)
_WAYS = (
    (Lead.ASKING, _WANTING),
    (Lead.ASKING, _OPEN),
    (Lead.OFFERING, _OFFERING),
    (Lead.SETTLED, _SETTLED),
    (Lead.TELLING, _TELLING),
    (Lead.ASKING, _ASKING),
)
_FORCES = {
    Lead.ASKING: Force.NEED,
    Lead.SETTLED: Force.AGREEMENT,
    Lead.TELLING: Force.AGREEMENT,
    Lead.OFFERING: Force.OFFER,
}


@cache
def _counted_pattern() -> Sifted:
    """ "Two blockers." heads what follows in its paragraph."""
    return sifted(
        r"\W*(?:just |only |we have |there are |i have )?(?:one|two|three|four|five|a few|a couple "
        r"of|some|my|our|\d) (?:\w+ ){0,2}(?:blockers?|changes?|asks?|requests?|conditions?|"
        r"issues?|"
        r"redlines?|edits?|remarks?|tweaks?|wishes|amendments|obstacles|hurdles)\b"
    )


@cache
def _own_words_pattern() -> Sifted:
    """ "I told our client: …" is followed by what they said themselves, to somebody else."""
    return sifted(
        r"\b(?:i|we|my colleague)(?: have|'ve| had| just| already| also){0,2} (?:told|tell|wrote|"
        r"said|answered|replied|offered|promised|quoted|assured|informed|texted|sent)\b(?! you\b)"
        r"[^:.;?!]{0,60}: ?[\"'\u201c]"
    )


@cache
def _item_pattern() -> re.Pattern[str]:
    return re.compile(r"[ \t]*(?:[-*•·▪◦‣–—+>]|\(?\d{1,2}[.)]|\(?[a-zA-Z][.)])[ \t]+")


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that heads a list: what it makes of the items, where it stands."""

    lead: Lead
    start: int
    end: int
    is_list: bool


def heading_in(text: str, span: tuple[int, int], lets: int = -1) -> Heading | None:
    """Return what a sentence of a folded text heads, or None where it heads nothing."""
    start, end = span
    if end - start > _LONGEST:
        return None
    if text.startswith(":", end - 1):
        for lead, pattern in _WAYS:
            if sifted(pattern).search(text, start, end, lets):
                return Heading(lead, start, end, is_list=True)
        return None
    if end - start <= _SHORT and _counted_pattern().match(text, start, end, lets):
        return Heading(Lead.ASKING, start, end, is_list=False)
    return None


def still_under(raw: str, heading: Heading, before: int, start: int) -> bool:
    """Whether a sentence stands under a heading still.

    Args:
        raw: the text with its line breaks.
        heading: the heading.
        before: where the sentence before it ended.
        start: where it starts.
    """
    gap = raw[before:start]
    line = raw[raw.rfind("\n", 0, start) + 1 : start]
    if gap.count("\n") < 2 or _item_pattern().fullmatch(line):
        return True
    return before == heading.end and heading.is_list


def told_inside(
    text: str, parts: tuple[Clause, ...], leading: tuple[Cue | None, ...], lets: int = -1
) -> tuple[Cue | None, ...]:
    """Return the signs of the clauses of a sentence whose beginning heads the rest of it.

    "Summary as promised: 40 seats, net 30" asks for nothing, nor does what they told others.
    """
    if len(parts) < 2:
        return leading
    first, end = parts[0], parts[-1].end
    told = _own_words_pattern().search(text, first.start, end, lets)
    if told:
        cue = Cue(Force.REPORT, told.start(), told.end())
        return tuple(cue if p.end > told.end() else c for p, c in zip(parts, leading, strict=True))
    if not text.startswith(":", first.end):
        return leading
    heading = heading_in(text, (first.start, first.end + 1))
    if heading is None or heading.lead is Lead.OFFERING:
        return leading
    return (leading[0], *under(heading, parts[1:], leading[1:]))


def under(
    heading: Heading, parts: tuple[Clause, ...], leading: tuple[Cue | None, ...]
) -> tuple[Cue | None, ...]:
    """Return the signs of the clauses of an item: what has none does what its heading says."""
    cue = Cue(_FORCES[heading.lead], heading.start, heading.start)
    changed: list[Cue | None] = []
    for part, own in zip(parts, leading, strict=True):
        takes = own is None and (heading.is_list or bool(part.amounts))
        if heading.lead in (Lead.SETTLED, Lead.OFFERING):
            takes = takes or (own is not None and own.force is Force.IMPERATIVE)
        changed.append(cue if takes else own)
    return tuple(changed)
