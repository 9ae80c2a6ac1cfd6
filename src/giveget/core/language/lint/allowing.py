"""What does a draft allow itself, and why?

A comment of its own keeps a finding out: ``# giveget: allow GG207 because they asked us to be
frank`` at the end of a line counts for that line, alone on a line for the next one. In Markdown
and HTML it may stand as ``<!-- giveget: allow … -->``. It never reaches the other side: ``--fix``
takes it out of the text.
"""

import re
from typing import NamedTuple

from giveget.core.language.late import late

_COMMENT = late(
    r"[ \t]*(?:<!--[ \t]*giveget:(?P<html>[^\n]{0,400}?)-->|(?:#|//)[ \t]*giveget:(?P<line>[^\n]{0,400}))",
    re.IGNORECASE,
)
_ALLOW = late(
    r"\s*allow\s+(?P<codes>GG\d{3}(?:\s*,?\s*(?:and\s+)?GG\d{3}){0,20})"
    r"(?:\s*,?\s*(?:because|since|as|:|-|–)\s*(?P<reason>.*\S))?\s*$",
    re.IGNORECASE,
)


class Allowance(NamedTuple):
    """A comment that lets findings through.

    Args:
        codes: which rules.
        reason: why; empty when nothing is said.
        start: first character of the comment.
        end: one past its last.
        first: first character of the line it counts for.
        last: one past that line.
    """

    codes: tuple[str, ...]
    reason: str
    start: int
    end: int
    first: int
    last: int


def allowances(text: str) -> tuple[Allowance, ...]:
    """Return the comments of a draft in the order of the text."""
    if "giveget:" not in text.lower():
        return ()
    return tuple(_allowance(text, match) for match in _COMMENT().finditer(text))


def _allowance(text: str, match: re.Match[str]) -> Allowance:
    said = _ALLOW().match(match["html"] if match["html"] is not None else match["line"])
    codes = re.findall(r"GG\d{3}", said["codes"].upper()) if said else []
    first = text.rfind("\n", 0, match.start()) + 1
    last = _line_end(text, match.end())
    if not text[first : match.start()].strip() and not text[match.end() : last].strip():
        first, last = min(last + 1, len(text)), _line_end(text, min(last + 1, len(text)))
    return Allowance(
        codes=tuple(dict.fromkeys(codes)),
        reason=(said["reason"] or "") if said else "",
        start=match.start(),
        end=match.end(),
        first=first,
        last=last,
    )


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def without_comments(text: str, *, same_length: bool) -> str:
    """Return the text without its comments: blanked out at the same length, or cut."""
    parts: list[str] = []
    at = 0
    for one in allowances(text):
        parts.append(text[at : one.start])
        end = one.end
        if same_length:
            parts.append(" " * (one.end - one.start))
        elif (not parts[-1] or parts[-1].endswith("\n")) and text[end : end + 1] == "\n":
            end += 1  # the comment had the line for itself
        at = end
    return "".join((*parts, text[at:]))
