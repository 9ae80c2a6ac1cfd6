"""Which findings only warn, because what is said is not about the deal?

"You need to enter the code twice" tells how a thing works, "you need to decide" leans on somebody.
Bare gives, leaks and untruths are never looked at here.
"""

from collections.abc import Iterable
from dataclasses import replace

from giveget.core.language.family import PULLING, Family
from giveget.core.language.late import late
from giveget.core.language.marking import Marked, Marker
from giveget.core.language.scores import Band, scores_of
from giveget.core.terms import Finding, Severity

_PULLS, _OBLIGES, _BLAMES = "GG201", "GG204", "GG206"
_ASIDE = frozenset({_OBLIGES, _BLAMES})
# Words of deciding, paying and dealing; where one stands, it is about us and them.
_TERMS = late(
    r"\b(?:pric|rates?\b|fees?\b|offers?\b|deals?\b|contract|agree|terms?\b|discount|pay|paid|sign\b"
    r"|signed|signature|orders?\b|buy|purchas|commit|decid|decision|accept|renew|budget|quot|propos"
    r"|choose|answer|settle|increase|lower|reduce|cost|invoice|money|take it|reali[sz]e|understand"
    r"|expect|wait\b|hesita|refus|budge|give (?:in|us|me)|compromise|negotia|respon|reply|act\b"
    r"|do better|come (?:up|down)|meet us|move\b|drop|serious|reasonable|fair\b|now\b|today\b"
    r"|tonight\b|immediately|or else|otherwise|margin|order\b|customers?\b|competitor)|[$€£%]"
)
# "If you should have any questions", "you should have received", "so that you always get".
_NO_BLAME = late(
    r"\byou should have (?:any|no|an?|the|this|your|it|them|received|got|seen|heard|had|access)\b"
    r"|\b(?:that|ensure|so|if|where|hope|wish|glad|love how|thank) you (?:always|never|keep)\b"
    r"|\byou (?:always|never) (?:find|make|look|help|know|cease|fail to)\b"
)
_LEANING = frozenset({*PULLING, Family.DENIAL})


def without_asides(found: Iterable[Finding], marked: tuple[Marked, ...]) -> tuple[Finding, ...]:
    """Return the findings of a text, milder where its sentences speak of something else."""
    kept = tuple(found)
    if not any(one.code in _ASIDE or one.code == _PULLS for one in kept):
        return kept
    aside = {one.start: one.end for one in marked if _is_aside(one)}
    calm = not _leans([m for one in marked if one.start not in aside for m in one.markers])
    return tuple(_milder(one, aside, calm=calm) for one in kept)


def _is_aside(one: Marked) -> bool:
    small = one.small.text
    families = {marker.family for marker in one.markers} & _LEANING
    if families == {Family.OBLIGATION}:
        return _TERMS().search(small) is None
    return families == {Family.BLAME} and _NO_BLAME().search(small) is not None


def _leans(markers: list[Marker]) -> bool:
    """Whether these pull; capitals and exclamation marks alone shout at most."""
    if not any(one.family in _LEANING for one in markers):
        return False
    return scores_of(tuple(markers)).band is Band.PULL


def _milder(one: Finding, aside: dict[int, int], *, calm: bool) -> Finding:
    if one.severity is not Severity.ERROR:
        return one
    if one.code == _PULLS:
        return replace(one, severity=Severity.WARNING) if calm else one
    if one.code not in _ASIDE or one.start is None:
        return one
    if any(start <= one.start < end for start, end in aside.items()):
        return replace(one, severity=Severity.WARNING)
    return one
