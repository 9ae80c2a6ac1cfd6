"""What do they say about themselves?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from giveget.core.language.listening.fact_turns import TURNS
from giveget.core.language.listening.nouns import Fact
from giveget.core.language.reading import ActHint, FactKind, Reading
from giveget.core.language.reading.clean import folded
from giveget.core.language.reading.sentences import sentences
from giveget.core.language.reading.sieve import Sifted, sifted, words_in
from giveget.core.terms import Deal

_WE = r"\b(?:we|i|our (?:team|company|side|group|\w+ (?:team|department)))"
_SIGNS: tuple[tuple[FactKind, str], ...] = (
    (
        FactKind.BUDGET,
        (
            r"\b(?:our|my|the) (?:\w+ )?budget (?:for (?:this|that|it) )?(?:is|was|stands at|"
            r"has been|of) [^.;?!]{1,60}|\bwe(?: have|'ve)(?: got)? (?:\w+ )?[$€£]?\d[^.;?!]{0,30}"
            r"\b(?:budget\w*|set aside|put aside|allocated|earmarked|available|to spend|left|"
            r"approved)\b|\b(?:budgeted|earmarked|set aside|allocated|put aside) "
            r"(?:\w+ )?[$€£]?\d[^.;?!]{0,40}"
        ),
    ),
    (
        FactKind.CALENDAR,
        (
            r"\b(?:our|the) (?:fiscal|financial|budget|business) year (?:ends?|starts?|begins?|"
            r"runs?|closes?)\b[^.;?!]{0,40}|\bour (?:year|quarter)[ -]end is\b[^.;?!]{0,30}"
        ),
    ),
    (
        FactKind.DECIDES,
        (
            r"\b(?:(?:our|the|my) [\w ]{2,30}?(?:decides?|approves?|signs off|has to approve|"
            r"must approve|needs to approve|has the final say|makes the (?:final )?decision)|"
            r"decision (?:is|lies|rests) (?:made by|with)|(?:final|last) (?:word|say|call|decision) "
            r"(?:is|lies|rests|belongs) (?:with|to)|(?:(?:goes|go|has to go|have to go) (?:to|"
            r"through|before|past)|(?:is|are) (?:decided|signed off|approved) by|"
            r"(?:decided|signed off|approved) by) (?:the|our|my) (?:\w+ ){0,2}(?:board|"
            r"committee|council|cfo|ceo|director|partners?|procurement|purchasing|shareholders|"
            r"parent company|head office|headquarters))\b[^.;?!]{0,60}"
        ),
    ),
    (
        FactKind.POLICY,
        (
            r"\b(?:our (?:\w+ )?policy (?:is|says|requires|does)|it is (?:our|company|"
            r"group) policy|we (?:always|never|only) (?:pay|sign|buy|work|accept|order|contract)|"
            r"company[- ]wide we|our standard (?:payment )?terms are|as a (?:rule|matter of (?:policy|"
            r"principle)),? (?:we|our)|(?:on|in) principle,? we|we make it a rule|"
            r"company rules?)\b[^.;?!]{0,80}"
        ),
    ),
    (
        FactKind.SIZE,
        (
            r"\bwe(?:'re| are) (?:only |just |about |around |currently |a (?:team|company|group|"
            r"firm) of ){0,2}(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|"
            r"twenty|fifty|a hundred)\+? (?:people|employees|users|staff|engineers|developers|"
            r"sites|stores|locations)\b|\bwe (?:have|employ) (?:only |just |about |around |"
            r"some |about |around |over |nearly |roughly )?\d[\d,.]* (?:people|employees|users|staff|"
            r"engineers|developers|sites|stores|locations|customers|drivers|nurses|branches|"
            r"offices|warehouses|agents|teams|machines|vehicles|trucks)\b|\bthere are "
            r"(?:\w+ ){0,2}(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|"
            r"fifty|a hundred|a dozen) of us\b[^.;?!,]{0,40}|\b(?:our (?:company|firm|group|"
            r"team|organi[sz]ation|department)) (?:has|employs|counts|is) (?:\w+ ){0,2}\d[\d,.]* "
            r"(?:people|employees|users|staff|members|sites|stores|locations|strong)\b[^.;?!,]{0,30}"
        ),
    ),
    (
        FactKind.LACKS,
        (
            _WE
            + (
                r" (?:really |actually |currently |just |simply |unfortunately ){0,2}(?:(?:do not|"
                r"don't|does not|doesn't|did not|didn't)(?: really| actually| currently| yet|"
                r" even)? (?:have|own)|have (?:no|none)|has no|lacks?|are without)\b(?! (?:to\b|"
                r"(?:a |an |any )?(?:further |more |other |additional )?(?:problem|issue|question|"
                r"objection|concern|comment|remark|change|reservation|doubt|idea|choice|"
                r"intention)s?\b))[^.;?!,]{0,60}|\bnone of our \w+ (?:has|have|uses?|owns?)\b"
                r"[^.;?!,]{0,60}"
            )
        ),
    ),
    (
        FactKind.USES,
        (
            _WE
            + (
                r"(?: have|'ve)?(?: been)?(?: are|'re)? (?:currently |already |still |now |all )?"
                r"(?:use|using|run|running|rely on|relying on|work with|working with|host|"
                r"build on|built on|migrated to|moved to|switched to|standardi[sz]ed on)\b "
                r"[^.;?!,]{2,60}"
            )
        ),
    ),
    (
        FactKind.HAS,
        (
            _WE
            + (
                r"(?:'ve| do| already| in fact| now| also){0,2} (?:have|has|own|built|developed|"
                r"got)(?: already| now)?\b(?! (?:to|been|had|not|no|any|done|seen|agreed|decided|"
                r"received|reviewed|discussed|spoken|looked|gone|a (?:question|few questions|"
                r"problem|concern|deal|new|number|look|chat|call|meeting|word|minute)|questions|"
                r"another|some (?:questions|concerns)|concerns|"
                r"the same|you|it|\w+ed)\b) (?:an? |our |the |already |\d)[^.;?!,]{2,60}"
            )
        ),
    ),
)
_SUPPOSING = (
    r"\b(?:if|suppose|once|when|until|whether|unless|either|as soon as|in case|after|before)\b"
)


_LIKELY = 0.25
"""From this chance on no sign of a fact is needed."""
_UNLIKELY = 0.06
"""Below this chance a sign of one is not trusted."""
_PLAIN = 0.88
"""Confidence from which an ask is plain."""
_SURER = 3.0
"""So many times as likely must another kind be than the one of the sign."""


def facts_in(
    text: str, reading: Reading, deal: Deal | None, hint: ActHint | None = None
) -> tuple[Fact, ...]:
    """Return what the author of a message states about themselves, in the order of the text.

    Questions and suppositions state nothing. With a deal, a part due from them that they have or
    lack is named by its line.

    Args:
        text: the message's text.
        reading: what it says.
        deal: what is negotiated, or None.
        hint: a second opinion on what a sentence does.

    Source: S0-25.
    """
    smooth = folded(text).replace("\n", " ")
    found: list[Fact] = []
    for start, end in sentences(text):
        if text[end - 1] == "?":
            continue
        lets = words_in(smooth[start:end])
        by_signs = tuple(_facts(text, smooth, (start, end), lets))
        asked = (one.confidence for one in reading.asks if start <= one.start < end)
        if not by_signs and max(asked, default=0.0) >= _PLAIN:
            continue  # what they plainly want is no fact unless a sign says so
        found.extend(_weighed(by_signs, text, smooth, (start, end), hint))
    return tuple(_with_line(fact, reading, deal) for fact in found)


@cache
def _signs() -> tuple[tuple[FactKind, Sifted], ...]:
    return tuple((kind, sifted(pattern)) for kind, pattern in (*_SIGNS, *TURNS))


def _facts(text: str, smooth: str, span: tuple[int, int], lets: int) -> Iterator[Fact]:
    for kind, sign in _signs():
        match = sign.search(smooth, *span, lets) if lets & sign.bit else None
        if match is None:
            continue
        if sifted(_SUPPOSING).search(smooth, span[0], match.start(), lets):
            continue
        start, end = match.span()
        end = start + len(smooth[start:end].rstrip())
        yield Fact(kind=kind, quote=text[start:end], start=start, end=end)
        return


def _weighed(
    by_signs: tuple[Fact, ...], text: str, smooth: str, span: tuple[int, int], hint: ActHint | None
) -> tuple[Fact, ...]:
    """Hear a second opinion on one sentence."""
    if hint is None:
        return by_signs
    start, end = span
    chances = hint(smooth[start:end]).facts
    chance = sum(chances.values())
    if chance < (_UNLIKELY if by_signs else _LIKELY):
        return ()
    kind = max(chances, key=chances.__getitem__)
    if not by_signs:
        return (Fact(kind=kind, quote=text[start:end], start=start, end=end),)
    return tuple(
        replace(one, kind=kind) if chances[kind] > _SURER * chances.get(one.kind, 0.0) else one
        for one in by_signs
    )


def _with_line(fact: Fact, reading: Reading, deal: Deal | None) -> Fact:
    """The line that the reading says they have or lack, if this fact is about one."""
    lines = {FactKind.LACKS: reading.unavailable, FactKind.HAS: reading.available}.get(fact.kind)
    if deal is None or not lines:
        return fact
    return Fact(kind=fact.kind, quote=fact.quote, start=fact.start, end=fact.end, line=lines[0])
