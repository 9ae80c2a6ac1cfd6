"""Which turns of phrase show how a text meets another view?"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from giveget.adapters.models.tokens import MAX_CHARACTERS, plain

# Every repetition is bounded by a word or a count: time grows with the length of the text only.
_PATTERNS: Final[Mapping[str, str]] = {
    "acknowledges": (
        r"\bi (?:can |do |totally |completely |certainly |fully )?(?:understand|see|get|hear"
        r"|appreciate|respect|acknowledge|recognize|realize)\b|\bthank|good point|great point"
        r"|fair point|valid|your (?:point|concern|opinion|view|perspective|feelings?|position"
        r"|thoughts)|you (?:make|raise|have|bring)"
    ),
    "agrees": (
        r"\b(?:i|we) (?:\w+ )?agree|i'm with you|\byou(?:'re| are) (?:\w+ )?(?:right|correct)"
        r"|\bthat(?:'s| is) (?:true|right|fair)|\btrue\b|\bcorrect\b|\bexactly\b|i share"
        r"|common ground|both (?:of us|sides|agree)"
    ),
    "disagrees": (
        r"disagree|not (?:true|right|correct|agree)|\bdon't agree|\bwrong\b|\bfalse\b|incorrect"
        r"|you(?:'re| are) (?:\w+ )?(?:wrong|mistaken|missing|ignoring)|nonsense|ridiculous"
        r"|absurd|stupid|ignoran|foolish|idiot|\blies?\b|bullshit|\bcrap\b|garbage|dumb"
    ),
    "hedges": (
        r"\b(?:maybe|perhaps|might|possibl[ey]|seems?|somewhat|probably|sometimes|could|may|likely"
        r"|appears?|generally|usually|often|tend|fairly|relatively|partly|some|many|most|unclear"
        r"|unsure|not sure|i guess|in a way|sort of|kind of|to some extent|potentially|arguably"
        r"|presumably)\b"
    ),
    "own_view": (
        r"\bi (?:personally |just |also |really |do |still )?(?:think|believe|feel|guess|suppose"
        r"|wonder|hope|wish)\b|in my (?:opinion|view|experience|mind)|\bfor me\b"
        r"|\bmy (?:opinion|view|concern|thought|belief)|personally"
    ),
    "bright": (
        r"\b(?:good|great|love|like|nice|wonderful|best|better|happy|glad|excellent|fair"
        r"|reasonable|important|interesting|helpful|support|respect|care|hope|safe|peace|positive"
        r"|thoughtful|honest|right|benefit|success|improve|strong|understandable|sympath\w+"
        r"|empath\w+|compassion\w*)\b"
    ),
    "dark": (
        r"\b(?:bad|worse|worst|terrible|horrible|awful|hate|evil|kill\w*|die|dead|murder\w*"
        r"|crim\w+|violen\w+|attack\w*|abuse\w*|illegal|problem\w*|fail\w*|fear|threat\w*|guilty"
        r"|corrupt\w*|liar|victim\w*|sick|shame\w*|racist|racism|bias\w*|unfair|waste|excuse\w*"
        r"|blame|sad|pathetic|disgust\w*|rapist|rape)\b"
    ),
    "absolute": (
        r"\b(?:just|only|simply|merely|really|actually|even|obviously|clearly|never|always|all"
        r"|nothing|everyone|no one|nobody|anyone|of course|period|plain|absolutely|ever)\b"
    ),
    "denies": r"\b(?:not|no|never|none|nor|neither|cannot|nothing)\b|n't\b",
    "duty": r"\b(?:should|must|need to|have to|ought|has to|needs to)\b",
    "names_you": r"\b(?:you|your|you're)\b",
    "accuses": (
        r"\byou (?:are|were|can't|cannot|don't|do not|should|need|must|just|obviously|clearly|seem"
        r"|want|people)\b|\byour (?:ignorance|logic|argument|ideology|bias)"
    ),
    "asks": r"\?",
    "challenges": (
        r"\b(?:why|how can|how could|how is|do you|are you|have you|did you|would you|who)\b"
        r"[^.?!]{0,200}\?"
    ),
    "curious": (
        r"what do you think|would (?:love|like) to|curious|interested in (?:hear|know|learn)"
        r"|tell me|how do you feel|do you think|can you (?:explain|tell)|wonder"
    ),
    "turns": r"\b(?:but|however|although|though|yet|still|nevertheless|while)\b",
    "starts_with_but": r"[.!?] (?:but|however)\b",
    "reasons": r"\b(?:because|since|therefore|thus|so|hence|due to|reason\w*|if)\b",
    "together": r"\b(?:we|our|us|let's|together)\b",
    "they": r"\b(?:they|them|their|these people|those people)\b",
    "self": r"\b(?:i|my|me|i'm)\b",
    "exclaims": "!",
    "quotes": '"',
    "sorry": r"sorry|apolog|forgive|unfortunately",
    "alike": r"\b(?:also|too|as well|both|equally|same)\b",
    "starts_against": (
        r"\A\W*(?:(?:no|so|you|but|why|what|who|how)\b|that(?:'s| is) (?:not|a)|the fact)"
    ),
    "starts_towards": (
        r"\A\W*(?:i (?:\w+ )?(?:agree|understand|see|think|appreciate|believe|hear)|yes|thank|while"
        r"|you(?:'re| are| make| have)|good|great|it is|these|this is)"
    ),
    "facts": r"\d|percent|statistic|studies|study|data|facts?\b|evidence|research",
}
# What a text must hold for the slower patterns to find anything: looked for first.
_NEEDED: Final[Mapping[str, tuple[str, ...]]] = {
    "agrees": (
        *("agree", "i'm with you", "you're ", "you are ", "that's ", "that is ", "true", "correct"),
        *("exactly", "i share", "common ground", "both of us", "both sides"),
    ),
    "disagrees": (
        *("agree", "not true", "not right", "not correct", "wrong", "false", "incorrect"),
        *("you're ", "you are ", "nonsense", "ridiculous", "absurd", "stupid", "ignoran"),
        *("foolish", "idiot", "lie", "bullshit", "crap", "garbage", "dumb"),
    ),
    "own_view": (
        *("think", "believe", "feel", "guess", "suppose", "wonder", "hope", "wish", "in my "),
        *("for me", "my ", "personally"),
    ),
    "challenges": ("?",),
    "curious": (
        *("what do you think", "would love to", "would like to", "curious", "interested in "),
        *("tell", "how do you feel", "do you think", "explain", "wonder"),
    ),
    "starts_with_but": (" but", " however"),
}
# Patterns of words alone, counted in one pass over a text's words. What some of them match besides
# words; where that stands in the text, the pattern itself is looked for.
_WORDED: Final[Mapping[str, tuple[str, ...]]] = {
    "hedges": ("not sure", "i guess", "in a way", "sort of", "kind of", "to some extent"),
    "bright": (),
    "dark": (),
    "absolute": ("no one", "of course"),
    "denies": ("n't",),
    "duty": ("need to", "have to", "has to", "needs to"),
    "names_you": (),
    "turns": (),
    "reasons": ("due to",),
    "together": ("let's",),
    "they": ("these people", "those people"),
    "self": (),
    "alike": ("as well",),
}
_MOST_WORDS: Final = 20_000  # that are remembered
_SHOUTED: Final = r"\b[A-Z]{3,}\b"

PHRASES: Final[tuple[str, ...]] = (*_PATTERNS, "shouts")


@cache
def _compiled() -> tuple[tuple[re.Pattern[str], tuple[str, ...] | None], ...]:
    return tuple((re.compile(found), _NEEDED.get(name)) for name, found in _PATTERNS.items())


class _Words(dict[str, tuple[int, ...]]):
    """From a word to the places of those patterns of words that count it."""

    def __missing__(self, word: str) -> tuple[int, ...]:
        if len(self) >= _MOST_WORDS:
            self.clear()
        patterns = enumerate(zip(_PATTERNS, _compiled(), strict=True))
        found = self[word] = tuple(
            place
            for place, (name, (pattern, _)) in patterns
            if name in _WORDED and pattern.fullmatch(word)
        )
        return found


_WORDS: Final = _Words()


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w+")


@cache
def _shouted() -> re.Pattern[str]:
    return re.compile(_SHOUTED)


def phrase_counts(text: str) -> list[int]:
    """Return how often each of ``PHRASES`` occurs in a text."""
    read = plain(text)
    counts = [0] * len(_PATTERNS)
    for places in map(_WORDS.__getitem__, _word().findall(read)):
        for place in places:
            counts[place] += 1
    for place, (name, (pattern, needed)) in enumerate(zip(_PATTERNS, _compiled(), strict=True)):
        needed = _WORDED.get(name, needed)  # of words alone: what else stands there
        if needed is None or any(part in read for part in needed):
            counts[place] = sum(1 for _ in pattern.finditer(read))
    return [*counts, sum(1 for _ in _shouted().finditer(text[:MAX_CHARACTERS]))]
