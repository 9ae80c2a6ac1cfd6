"""Which sentence of a slot is used, and what stands for its placeholders?"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from string import Template
from zlib import crc32

from giveget.core.language.phrases import DEFAULTS, PLACEHOLDERS, REQUIRED

Values = Mapping[str, str]

_PLACEHOLDER = re.compile(r"\$\w+")
_LONGEST_QUESTION = 35  # words; a longer one is easier to read as a statement
_TELLING = 10  # characters; what is shorter stands in many texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Filler:
    """Fills the slots of one answer.

    Args:
        values: what the placeholders say; empty where there is nothing to say.
        phrases: the playbook's variants per slot, in place of the defaults.
        variant: which of the variants that say most is taken.
        seed: a text that shifts the choice in every slot, so that answers to different messages
            read differently; empty for none.
        ours: what we wrote to them before; a sentence that stands there is not taken again while
            there is another one.
        is_brief: short variants are taken where a slot has them.
    """

    values: Values
    phrases: Mapping[str, tuple[str, ...]]
    variant: int = 0
    seed: str = ""
    ours: tuple[str, ...] = ()
    is_brief: bool = False

    def turned(self, number: int) -> "Filler":
        """The same with the variants taken in another order."""
        return replace(self, variant=self.variant + number)

    def say(self, slot: str, **more: str) -> str:
        """Return a filled variant of a slot, or nothing when none of them can be filled.

        The playbook's own variants come first; a faulty one is passed over (the check of the
        playbook reports it).
        """
        values = {**self.values, **more}
        own = [p for p in self.phrases.get(slot, ()) if is_usable(slot, p)]
        short = DEFAULTS.get(f"{slot}.short", ()) if self.is_brief and not own else ()
        for phrases in (own, short, DEFAULTS[slot]):
            fitting = _fullest(phrases, values)
            if fitting:
                filled = {one: Template(one).substitute(values) for one in fitting}
                easy = [one for one in fitting if not _is_long_question(filled[one])]
                return filled[self._chosen(slot, easy or fitting)]
        return ""

    def _chosen(self, slot: str, phrases: Sequence[str]) -> str:
        new = [phrase for phrase in phrases if not any(is_said(phrase, o) for o in self.ours)]
        shift = crc32(f"{self.seed} {slot}".encode()) if self.seed else 0
        left = new or phrases
        return left[(self.variant + shift) % len(left)]


def _is_long_question(sentence: str) -> bool:
    return sentence.endswith("?") and len(sentence.split()) > _LONGEST_QUESTION


def is_said(phrase: str, text: str) -> bool:
    """Whether a text was made from a phrase: the words around its placeholders stand in it."""
    words = " ".join(text.split())
    pieces = [" ".join(piece.split()) for piece in _PLACEHOLDER.split(phrase)]
    telling = [piece for piece in pieces if len(piece) >= _TELLING]
    return bool(telling) and all(piece in words for piece in telling)


def placeholders(phrase: str) -> frozenset[str] | None:
    """Return the names after ``$`` in a phrase, or None when a ``$`` has no name."""
    template = Template(phrase)
    return frozenset(template.get_identifiers()) if template.is_valid() else None


def is_usable(slot: str, phrase: str) -> bool:
    """Whether a phrase names known placeholders only, and those its slot needs."""
    names = placeholders(phrase)
    if names is None:
        return False
    return names <= PLACEHOLDERS.keys() and REQUIRED.get(slot, frozenset()) <= names


def _fullest(phrases: Sequence[str], values: Values) -> list[str]:
    """The phrases that can be filled and say most."""
    fillable = [
        (names, phrase)
        for phrase in phrases
        if (names := placeholders(phrase)) is not None and all(values.get(n) for n in names)
    ]
    most = max((len(names) for names, _ in fillable), default=0)
    return [phrase for names, phrase in fillable if len(names) == most]
