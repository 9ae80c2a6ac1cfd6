"""How is a way to leave early called?

Its options are named by the people who write the deal ("12 months", "fee", "free exit"), so the
words go by what such a name says.
"""

import re

from giveget.core.language.wording.labels import an, months_of, number_word

YEARLY, LOCKED = "yearly", "locked"
_FEE = re.compile(r"(?:(?:with|for|against) )?(?:an? )?(?:exit |break )?fee", re.IGNORECASE)
_NO_EXIT = frozenset(
    {"none", "no", "no exit", "not given", "not allowed", "out", "locked", "no way out"}
)
_NOUNS = re.compile(
    r"\b(?:exit|way out|break|notice|terminat\w+|right|clause|option)\b", re.IGNORECASE
)


def is_no_exit(label: str) -> bool:
    """Whether the label says that nobody leaves before the end."""
    return label.lower() in _NO_EXIT


def is_fee(label: str) -> bool:
    """Whether the label names a fee and no more."""
    return _FEE.fullmatch(label) is not None


def as_exit(label: str) -> str:
    """Return the way to leave early as a noun: "a way out after twelve months"."""
    months = months_of(label.lower().removeprefix("after "))
    if months is not None:
        return f"a way out after {number_word(months)} {'month' if months == 1 else 'months'}"
    if label == YEARLY:
        return "a term that renews every year"
    if label == LOCKED:
        return "a locked term"
    if is_no_exit(label):
        return "a term without an early exit"
    if is_fee(label):
        return "a way out for a fee"
    if label.lower() in ("free", "any time", "anytime", "yes", "given", "allowed", "agreed"):
        return "a free way out" if label.lower() == "free" else "a way out"
    return an(label) if _NOUNS.search(label) else f"a way out ({label})"
