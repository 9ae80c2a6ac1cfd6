"""What does each sentence do: accept, refuse, ask, promise, press, threaten, object, thank?"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from giveget.core.language.reading import act_signs
from giveget.core.language.reading.reading import Act, Said
from giveget.core.language.reading.sieve import Group, Sifted, sifted, sifted_group

_SIGNS: dict[Act, tuple[str, ...]] = {
    Act.ACCEPT: act_signs.ACCEPT,
    Act.REFUSE: act_signs.REFUSE,
    Act.COMMITMENT: act_signs.COMMITMENT,
    Act.DEADLINE: act_signs.DEADLINE,
    Act.THREAT: act_signs.THREAT,
    Act.OBJECTION: act_signs.OBJECTION,
    Act.THANKS: act_signs.THANKS,
}
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
def _groups() -> tuple[tuple[Act, Group], ...]:
    return tuple((act, sifted_group(signs)) for act, signs in _SIGNS.items())


@cache
def _specialist_pattern() -> Sifted:
    return sifted("|".join(act_signs.SPECIALIST))


def note_acts(acts: Acts, text: str, folded: str, span: tuple[int, int], lets: int = -1) -> None:
    """Note what one sentence does.

    Args:
        acts: where it is noted.
        text: the message.
        folded: the same, folded.
        span: the sentence.
        lets: the patterns that its words let through, see :func:`sieve.words_in`.
    """
    start, end = span
    sentence = folded[start:end]
    whole = Said(text[start:end], start, end)
    for act, group in _groups():
        match = group.search(sentence, 0, end - start, lets) if lets & group.bit else None
        if match is None:
            continue
        if act in (Act.DEADLINE, Act.THREAT):
            first, last = start + match.start(), start + len(sentence[: match.end()].rstrip())
            acts.add(act, Said(text[first:last], first, last))
        else:
            acts.add(act, whole)
    if "?" in sentence[-3:] or sifted(_TO_US).search(sentence, 0, end - start, lets):
        acts.add(Act.QUESTION, whole)
    if not lets & _specialist_pattern().bit:
        return
    for match in _specialist_pattern().compiled.finditer(sentence):
        words = text[start + match.start() : start + match.end()]
        lead = len(words) - len(words.lstrip())
        first = start + match.start() + lead
        acts.specialists.append(Said(words.strip(), first, first + len(words.strip())))
