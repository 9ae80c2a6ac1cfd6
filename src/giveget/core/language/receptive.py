"""How open to the other side's view does a text sound?"""

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache

from giveget.core.language.family import Family
from giveget.core.language.lexicon import (
    compile_phrases,
    families_in,
    pattern_of,
    plain,
    sentences,
)
from giveget.core.language.lint.gated import Group, gated, passing


class Feature(StrEnum):
    """What is counted. Source: B6.4."""

    AGREEMENT = "agreement"
    ACKNOWLEDGEMENT = "acknowledgement"
    SUBJECTIVITY = "subjectivity"
    HEDGES = "hedges"
    POSITIVE = "positive"
    YES_NO_QUESTIONS = "yes_no_questions"
    REASONING = "reasoning"
    NEGATIVE = "negative"
    DISAGREEMENT = "disagreement"
    MINIMISERS = "minimisers"
    NEGATION = "negation"


_BASE = -0.2503
_WEIGHTS: Mapping[Feature, float] = {
    Feature.AGREEMENT: 0.2561,
    Feature.ACKNOWLEDGEMENT: 0.2490,
    Feature.SUBJECTIVITY: 0.0512,
    Feature.HEDGES: 0.0394,
    Feature.POSITIVE: 0.0301,
    Feature.YES_NO_QUESTIONS: 0.0190,
    Feature.REASONING: -0.0039,
    Feature.NEGATIVE: -0.0061,
    Feature.DISAGREEMENT: -0.0133,
    Feature.MINIMISERS: -0.0576,
    Feature.NEGATION: -0.0744,
}
# Features that are counted with the words of a family of markers.
_FAMILY_OF = {
    Feature.AGREEMENT: Family.AGREEMENT,
    Feature.ACKNOWLEDGEMENT: Family.ACKNOWLEDGEMENT,
    Feature.HEDGES: Family.HEDGE,
    Feature.NEGATIVE: Family.NEGATIVE_EMOTION,
    Feature.MINIMISERS: Family.MINIMISER,
}
_PHRASES: Mapping[Feature, tuple[str, ...]] = {
    Feature.SUBJECTIVITY: (
        "(?:i|we) (?:think|believe|feel|suppose|guess|find|wonder)",
        "in (?:my|our) (?:opinion|view|experience)",
        "(?:from|to) (?:my|our) (?:perspective|point of view|mind)",
    ),
    Feature.POSITIVE: (
        "(?:good|great|glad|happy|pleased|excellent|wonderful|helpful|welcome|enjoyed?|love)",
        "(?:success|successful|perfect|nice|delighted|excited|promising|valuable|appreciate)",
    ),
    Feature.REASONING: ("(?:because|therefore|thus|hence|since|so that|as a result|that's why)",),
    Feature.DISAGREEMENT: (
        "(?:but|however|although|nevertheless|disagree|on the contrary|i doubt)",
        "(?:that's|that is|you're|you are) (?:wrong|incorrect|mistaken|not (?:right|true))",
    ),
    Feature.NEGATION: (
        "(?:not|no|never|none|nothing|nobody|nowhere|neither|nor|cannot|without)",
        "\\w{1,10}n't",
    ),
}
_YES_NO = (
    "(?:am|is|are|was|were|do|does|did|can|could|will|would|shall|should|may|might)",
    "(?:have|has|had)",
)


def features(text: str) -> dict[Feature, int]:
    """Return how often each feature occurs in a text, uncapped."""
    smooth = plain(text)
    here = _features_in(smooth, smooth.lower())
    return {feature: _count(smooth, feature) if feature in here else 0 for feature in Feature}


def receptiveness(text: str) -> float:
    """Return how receptive a text sounds, as a z-score against human ratings (0: average).

    A linear model over :func:`features`; the weights come from ratings of written disagreements,
    the counter is a modest one of our own, so compare texts with each other rather than with
    published figures.

    Source: B6.4; Yeomans et al. 2020 (weights read from the R package politeness 0.9.5, MIT).
    """
    return receptiveness_of(features(text))


def receptiveness_of(counts: Mapping[Feature, int]) -> float:
    """Return the receptiveness of given feature counts. Source: B6.4."""
    return _BASE + sum(_WEIGHTS[feature] * count for feature, count in counts.items())


def _features_in(text: str, small: str) -> frozenset[Feature]:
    """The features that a text may hold; all others it does not hold."""
    families, bits = families_in(text, small), passing(small)
    found = {feature for feature, family in _FAMILY_OF.items() if family in families}
    found.update(feature for feature, gate in _gates() if bits & gate.bits)
    if "?" in text:
        found.add(Feature.YES_NO_QUESTIONS)
    return frozenset(found)


@cache
def _gates() -> tuple[tuple[Feature, Group], ...]:
    return tuple((feature, gated(phrases)) for feature, phrases in _PHRASES.items())


def gated_lines() -> Iterator[str]:
    """Yield every phrase that is looked for here and in no family."""
    for phrases in _PHRASES.values():
        yield from phrases


def _count(text: str, feature: Feature) -> int:
    if feature is Feature.YES_NO_QUESTIONS:
        return sum(_is_yes_no_question(text[start:end]) for start, end in sentences(text))
    family = _FAMILY_OF.get(feature)
    pattern = _pattern(_PHRASES[feature]) if family is None else pattern_of(family)
    if feature is Feature.AGREEMENT:  # "Yes," counts at the start of a sentence
        return sum(len(pattern.findall(text[start:end])) for start, end in sentences(text))
    return len(pattern.findall(text))


def _is_yes_no_question(sentence: str) -> bool:
    if not sentence.rstrip("\"')] ").endswith("?"):
        return False
    return _pattern(_YES_NO).match(sentence) is not None


@cache
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return compile_phrases(phrases)
