"""Who reads drafts, and the settings they are linted with?"""

from __future__ import annotations

import sys
from collections.abc import Mapping

from giveget.core.language.lint.leaning import Hint
from giveget.core.terms import InputError

STANDARD_INPUT = "-"
MOST_BYTES = 5_000_000


def open_draft(source: str) -> tuple[str, str]:
    """Return name and text of a draft: a file, standard input for ``-``, else the words typed.

    Raises:
        InputError: the file is no text, or too large.
    """
    if source == STANDARD_INPUT:
        return STANDARD_INPUT, _decoded(sys.stdin.buffer.read(MOST_BYTES + 1), STANDARD_INPUT)
    from pathlib import Path  # standard input needs none

    try:
        is_file = len(source) < 4096 and Path(source).is_file()
    except (OSError, ValueError):
        is_file = False
    if is_file:
        with Path(source).open("rb") as file:
            return source, _decoded(file.read(MOST_BYTES + 1), source)
    if _looks_like_a_file(source):
        raise InputError(f"{source}: there is no such file; a draft may also be typed in quotes")
    return "text", source


def draft_hint() -> Hint:
    """Return the second opinion on drafts that comes with the package."""
    from giveget.adapters.leaning import lint_hint

    return lint_hint()


def _looks_like_a_file(source: str) -> bool:
    return " " not in source.strip() and source.endswith((".txt", ".md", ".eml", ".html", ".rst"))


def _decoded(data: bytes, source: str) -> str:
    if len(data) > MOST_BYTES:
        raise InputError(f"{source}: more than {MOST_BYTES:,} bytes; a draft is a letter")
    if b"\0" in data:
        raise InputError(f"{source}: no text; save the draft as plain text in UTF-8")
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as problem:
        line = data[: problem.start].count(b"\n") + 1
        raise InputError(f"{source}:{line}: not UTF-8; save the draft as UTF-8") from problem


def open_levels(path: str) -> Mapping[str, str]:
    """Return the lint settings of a playbook: code of a rule → off, warn or error.

    Raises:
        UnusableError: the file has errors; all of them are named.
    """
    from pathlib import Path

    from giveget.adapters import documents
    from giveget.bootstrap.unusable import UnusableError

    loaded = documents.load_playbook(Path(path))
    if loaded.value is None:
        raise UnusableError(loaded.findings)
    return loaded.value.lint
