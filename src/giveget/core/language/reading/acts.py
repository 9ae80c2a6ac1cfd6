"""What does each sentence do: accept, refuse, ask, promise, press, threaten, object, thank?"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from giveget.core.language.reading import act_signs
from giveget.core.language.reading.patterns import compiled
from giveget.core.language.reading.reading import Act, Said

_SIGNS: dict[Act, tuple[str, ...]] = {
    Act.ACCEPT: act_signs.ACCEPT,
    Act.REFUSE: act_signs.REFUSE,
    Act.COMMITMENT: act_signs.COMMITMENT,
    Act.DEADLINE: act_signs.DEADLINE,
    Act.THREAT: act_signs.THREAT,
    Act.OBJECTION: act_signs.OBJECTION,
    Act.THANKS: act_signs.THANKS,
}
_QUESTION = (
    "^(?:and |so |but |also |or )?(?:what|how|when|who|where|which|why|can|could|would|"
    r"will|is|are|do|does|did|have|has)\b"
)
_TO_US = (
    r"\b(?:please|could you|can you|would you|will you)(?: please| also)? (?:let (?:me|"
    r"us) know|tell|explain|clarify|confirm|advise)\b"
)


@dataclass(slots=True)
class Acts:
    """The acts found so far, each with its words."""

    found: dict[Act, list[Said]] = field(default_factory=dict)
    specialists: list[Said] = field(default_factory=list)

    def said(self, act: Act) -> tuple[Said, ...]:
        """The words of one act, in order."""
        return tuple(self.found.get(act, ()))

    def all(self) -> tuple[Act, ...]:
        """The acts of the message, each once."""
        return tuple(act for act in Act if self.found.get(act))

    def add(self, act: Act, said: Said) -> None:
        """Note an act."""
        self.found.setdefault(act, []).append(said)


@cache
def _pattern(act: Act) -> re.Pattern[str]:
    return re.compile("|".join(_SIGNS[act]))


@cache
def _specialist_pattern() -> re.Pattern[str]:
    return re.compile("|".join(act_signs.SPECIALIST))


def note_acts(acts: Acts, text: str, folded: str, span: tuple[int, int]) -> None:
    """Note what one sentence does.

    Args:
        acts: where it is noted.
        text: the message.
        folded: the same, folded.
        span: the sentence.
    """
    start, end = span
    sentence = folded[start:end]
    whole = Said(text[start:end], start, end)
    for act in _SIGNS:
        match = _pattern(act).search(sentence)
        if match is None:
            continue
        if act in (Act.DEADLINE, Act.THREAT):
            first, last = start + match.start(), start + len(sentence[: match.end()].rstrip())
            acts.add(act, Said(text[first:last], first, last))
        else:
            acts.add(act, whole)
    if (
        ("?" in sentence[-3:] and compiled(_QUESTION).match(sentence))
        or "?" in sentence[-3:]
        or compiled(_TO_US).search(sentence)
    ):
        acts.add(Act.QUESTION, whole)
    for match in _specialist_pattern().finditer(sentence):
        words = text[start + match.start() : start + match.end()]
        lead = len(words) - len(words.lstrip())
        first = start + match.start() + lead
        acts.specialists.append(Said(words.strip(), first, first + len(words.strip())))
