"""How is a person addressed?"""

import re

_TITLES = ("mr", "mrs", "ms", "mx", "dr", "prof", "miss", "herr", "frau", "madam")
_BY_FIRST_NAME = ("sir", "dame", "lady", "lord")
_AFTER = re.compile(r"(?:jr|sr|ii|iii|iv|phd|md|mba|esq|cpa)\.?", re.IGNORECASE)
_PARTICLES = (
    *("van", "von", "de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le"),
    *("ten", "ter", "zu", "zur", "bin", "ibn", "al", "el", "st", "st."),
)


def first_name(contact: str) -> str:
    """Return ``Dana`` for ``Dana Whitfield``; nothing for somebody with a title."""
    words = _in_order(contact)
    return "" if not words or _is_title(words[0]) else words[0]


def formal_name(contact: str) -> str:
    """Return ``Dr. Maier`` for ``Dr. Hans Maier``; nothing for somebody without a title."""
    words = _in_order(contact)
    titles: list[str] = []
    while words and _is_title(words[0]):
        titles.append(words.pop(0))
    while len(words) > 1 and _AFTER.fullmatch(words[-1]):
        words.pop()
    if not titles or not words:
        return ""
    if _bare(titles[-1]) in _BY_FIRST_NAME:
        return " ".join((*titles, words[0]))
    start = len(words) - 1
    while start > 1 and words[start - 1].lower() in _PARTICLES:
        start -= 1
    # "Ms van der Berg" has no first name to leave out.
    start = 0 if words[0].lower() in _PARTICLES else start
    return " ".join((*titles, *words[start:]))


def full_name(contact: str) -> str:
    """Return ``Howard Finch`` for ``Finch, Howard`` and for ``Howard Finch, CFO``."""
    return " ".join(_in_order(contact))


def _in_order(contact: str) -> list[str]:
    """The words of a name; "Olsen, Marta" is turned round, "Marta Olsen, CFO" loses its role."""
    name, _, rest = (part.strip() for part in contact.partition(","))
    if rest and " " not in name and " " not in rest and not _AFTER.fullmatch(rest):
        return [rest, name]
    return name.split()


def _is_title(word: str) -> bool:
    return _bare(word) in (*_TITLES, *_BY_FIRST_NAME)


def _bare(word: str) -> str:
    return word.lower().rstrip(".")
