"""How hard does a text pull, how free does it leave the reader, and how much does it give away?"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import exp

from giveget.core.language.family import WEIGHTS, Family
from giveget.core.language.lexicon import condition_pattern, pattern_of, plain, sentences

_CAP = 3  # more of the same says nothing new (B6.1)
_CALM = 0.2
_PULL = 0.5

# Freedom is looked for first, then pulling; what they claim is no denial, absolute or minimiser
# ("no pressure" denies nothing, the "just" of "just reply 'not now'" makes nothing small). B6.2.
_FREEDOM = (Family.PERMISSION_NO, Family.NO_SCRIPT, Family.CHOICE, Family.OPTION_PAIR)
_PULLING = (
    Family.FINALITY,
    Family.THREAT,
    Family.FORCED_CLOSE,
    Family.PRESSURE_TIME,
    Family.OBLIGATION,
    Family.BLAME,
    Family.NEGATIVE_EMOTION,
    Family.IRRITATOR,
)
_MASKED = (Family.ABSOLUTE, Family.DENIAL, Family.MINIMISER)
_UNMASKED = (
    Family.ACKNOWLEDGEMENT,
    Family.AGREEMENT,
    Family.HEDGE,
    Family.VAGUE_GIVE,
    Family.MANAGER_RUN,
    Family.PRICE_APOLOGY,
)


class Band(StrEnum):
    """How hard a text pulls the rope. Source: B6.1."""

    CALM = "calm"
    STRAIN = "strain"
    PULL = "pull"


@dataclass(frozen=True, slots=True, order=True)
class Marker:
    """One place in a text that counts: characters ``start`` to ``end`` (0-based, end open)."""

    start: int
    end: int
    family: Family


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """The three scores of a text, each from 0 to below 1, and the markers that explain them."""

    tension: float
    autonomy: float
    concession: float
    markers: tuple[Marker, ...]

    @property
    def band(self) -> Band:
        """The tension in words: below .2 calm, below .5 strain, else pull."""
        if self.tension < _CALM:
            return Band.CALM
        return Band.STRAIN if self.tension < _PULL else Band.PULL

    def of(self, *families: Family) -> tuple[Marker, ...]:
        """The markers of these families, in the order of the text."""
        return tuple(marker for marker in self.markers if marker.family in families)

    def count(self, family: Family) -> int:
        """How often a family occurs, uncapped."""
        return len(self.of(family))


def find_markers(text: str) -> tuple[Marker, ...]:
    """Return every marker of a text in the order of the text.

    A give counts only in a sentence without a condition: "10 % off if you commit" is half of a
    trade, "10 % off" is a concession. Source: B6.2.

    Cost: linear in the text.
    """
    smooth = plain(text)
    found: list[Marker] = []
    for start, end in sentences(smooth):
        sentence = smooth[start:end]
        found.extend(
            Marker(start + marker.start, start + marker.end, marker.family)
            for marker in _markers_of(sentence)
        )
    return tuple(sorted(found))


def _markers_of(sentence: str) -> list[Marker]:
    claimed = bytearray(len(sentence))
    found = _unclaimed(sentence, _FREEDOM, claimed)
    pulling = [m for f in _PULLING for m in _matches(sentence, f) if _is_free(m, claimed)]
    _claim(pulling, claimed)
    weak = [m for f in _MASKED for m in _matches(sentence, f) if _is_free(m, claimed)]
    rest = [m for f in _UNMASKED for m in _matches(sentence, f)]
    gives = _matches(sentence, Family.GIVE_VERB)
    if gives and condition_pattern().search(sentence):
        gives = []
    return [*found, *pulling, *weak, *rest, *gives]


def _unclaimed(sentence: str, families: Iterable[Family], claimed: bytearray) -> list[Marker]:
    """The markers of the families, each letter counting for the first family that claims it."""
    kept: list[Marker] = []
    for family in families:
        new = [m for m in _matches(sentence, family) if _is_free(m, claimed)]
        _claim(new, claimed)
        kept += new
    return kept


def _matches(sentence: str, family: Family) -> list[Marker]:
    return [Marker(m.start(), m.end(), family) for m in pattern_of(family).finditer(sentence)]


def _claim(markers: Iterable[Marker], claimed: bytearray) -> None:
    for marker in markers:
        claimed[marker.start : marker.end] = b"\1" * (marker.end - marker.start)


def _is_free(marker: Marker, claimed: bytearray) -> bool:
    return claimed.find(1, marker.start, marker.end) < 0


def score(text: str) -> Scores:
    """Return tension, autonomy and concession of a text with the markers behind them.

    Each score is ``(1 − exp(−Σ w⁺k))·exp(−Σ w⁻k)`` over marker counts k capped at 3 per family;
    an empty text scores 0. Source: B6.1, B6.2.
    """
    markers = find_markers(text)
    counts = Counter(marker.family for marker in markers)
    capped = [(WEIGHTS[family], min(count, _CAP)) for family, count in counts.items()]
    return Scores(
        tension=_strength([weight.tension * k for weight, k in capped]),
        autonomy=_strength([weight.autonomy * k for weight, k in capped]),
        concession=_strength([weight.concession * k for weight, k in capped]),
        markers=markers,
    )


def _strength(pulls: Iterable[float]) -> float:
    pulls = sorted(pulls)  # one order of summing, so that equal counts give equal scores
    up = sum(pull for pull in pulls if pull > 0)
    down = -sum(pull for pull in pulls if pull < 0)
    return (1.0 - exp(-up)) * exp(-down) + 0.0


@dataclass(frozen=True, slots=True)
class Turn:
    """One message of a thread: who wrote it, and its tension (0…1)."""

    sender: str
    tension: float


def longest_pull(turns: Sequence[Turn]) -> int:
    """Return the longest run of alternating messages that all pull (tension ≥ .5).

    Source: B6.5.
    """
    longest = run = 0
    before: str | None = None
    for turn in turns:
        if turn.tension < _PULL:
            run, before = 0, None
            continue
        run = run + 1 if before is not None and turn.sender != before else 1
        before = turn.sender
        longest = max(longest, run)
    return longest


def is_tug_of_war(turns: Sequence[Turn]) -> bool:
    """Whether both sides pulled at least once in a row. Source: B6.5."""
    return longest_pull(turns) >= 2
