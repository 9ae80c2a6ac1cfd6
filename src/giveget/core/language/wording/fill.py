"""Which sentence of a slot is used, and what stands for its placeholders?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from string import Template

from giveget.core.language.phrases import DEFAULTS, PLACEHOLDERS, REQUIRED

Values = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Filler:
    """Fills the slots of one answer.

    Args:
        values: what the placeholders say; empty where there is nothing to say.
        phrases: the playbook's variants per slot, in place of the defaults.
        variant: which of the variants that say most is taken.
    """

    values: Values
    phrases: Mapping[str, tuple[str, ...]]
    variant: int

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
        for phrases in (own, DEFAULTS[slot]):
            fitting = _fullest(phrases, values)
            if fitting:
                return Template(fitting[self.variant % len(fitting)]).substitute(values)
        return ""


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
