"""How does a history leave one store and enter another without losing a digit?

JSON Lines: a head, one line per move in the order of appending, and a last line with the tip, so
that a file that was cut off shows. CSV: the same moves as a table for people; the column ``move``
holds the canonical text, and it alone is read back.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any, Final, TextIO

from giveget.adapters.store.portable_errors import FileTrouble, HistoryFileError
from giveget.core.ledger import (
    START,
    CanonicalFormError,
    Kept,
    Link,
    Move,
    Tip,
    canonical_bytes,
    damage_in,
    from_document,
    kept_move,
)

FORM: Final = 1
_COLUMNS: Final = (
    "entry", "deal", "number", "kind", "side", "at", "by", "reason", "hash", "tip", "move",
)  # fmt: skip
_LIKE_A_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_SEPARATORS: Final = (",", ";", "\t")
_MOST_TOLD: Final = 50
_SHORT: Final = (",", ":")


def write_json_lines(history: Iterable[Kept], file: TextIO) -> Tip:
    """Write a history as JSON Lines and return its tip."""
    file.write(json.dumps({"giveget": "ledger", "form": FORM}, separators=_SHORT) + "\n")
    tip = Tip(0, START)
    for kept in history:
        move = kept.link.data.decode("ascii")
        file.write(
            f'{{"entry":{kept.entry},"hash":"{kept.link.hash}","tip":"{kept.tip}","move":{move}}}\n'
        )
        tip = Tip(kept.entry, kept.tip)
    file.write(json.dumps({"count": tip.count, "tip": tip.hash}, separators=_SHORT) + "\n")
    return tip


def write_csv(history: Iterable[Kept], file: TextIO) -> Tip:
    """Write a history as CSV, one row per move, and return its tip.

    Texts that a spreadsheet would take for a formula begin with an apostrophe.
    """
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    tip = Tip(0, START)
    for kept in history:
        move = kept_move(kept.link.data)
        writer.writerow(
            [
                kept.entry, _harmless(kept.deal), kept.number, move.kind.value, move.side.value,
                move.at.isoformat(), _harmless(move.by), _harmless(move.reason), kept.link.hash,
                kept.tip, kept.link.data.decode("ascii"),
            ]
        )  # fmt: skip
        tip = Tip(kept.entry, kept.tip)
    return tip


def read_history(file: TextIO, name: str) -> Iterator[Kept]:
    """Return the history in a file of either kind; all of it is checked before the first move.

    Args:
        file: opened with ``newline=""``; read twice.
        name: of the file, for messages.

    Raises:
        HistoryFileError: it is neither, a line does not hold, or the end is missing.
    """
    troubles = tuple(islice(_troubles(file), _MOST_TOLD))
    if troubles:
        raise HistoryFileError(name, troubles)
    return (one for one in _parsed(file) if isinstance(one, Kept))


@dataclass(frozen=True, slots=True)
class _End:
    tip: Tip


def _from_json_lines(first: str, lines: Iterator[str]) -> Iterator[Kept | _End | FileTrouble]:
    if _loaded(first) != {"giveget": "ledger", "form": FORM}:
        told = f'write {{"giveget":"ledger","form":{FORM}}} there, or export again'
        yield FileTrouble(1, "form", "this is no ledger, or one of another form", told)
        return
    for number, line in enumerate(lines, 2):
        document = _loaded(line)
        if isinstance(document, dict) and document.keys() == {"count", "tip"}:
            yield _End(Tip(document["count"], document["tip"]))
        elif line.strip():
            yield _kept(document, number)


def _from_csv(lines: Iterable[str]) -> Iterator[Kept | _End | FileTrouble]:
    lines = iter(lines)
    head = next(lines, "").lstrip("\ufeff")
    separator = next((one for one in _SEPARATORS if len(head.split(one)) >= len(_COLUMNS)), ",")
    names = [name.strip('" \r\n') for name in head.split(separator)]
    missing = [name for name in ("entry", "hash", "tip", "move") if name not in names]
    if missing:
        said = f"the columns {', '.join(missing)} are missing"
        yield FileTrouble(1, "columns", said, "export the history again")
        return
    csv.field_size_limit(2**31 - 1)
    reader = csv.DictReader(lines, names, delimiter=separator)
    for row in reader:
        number = reader.line_num + 1
        document = _loaded(row.get("move") or "")
        entry = row.get("entry") or ""
        whole = int(entry) if entry.isascii() and entry.isdigit() else entry
        rest = {"entry": whole, "hash": row.get("hash"), "tip": row.get("tip")}
        yield _kept({**rest, "move": document}, number)


def _kept(document: object, line: int) -> Kept | FileTrouble:
    if not isinstance(document, dict) or document.keys() != {"entry", "hash", "tip", "move"}:
        return FileTrouble(line, "line", "it is no line of an exported ledger", "export it again")
    entry, link_hash, tip = document["entry"], document["hash"], document["tip"]
    if not isinstance(entry, int):
        return FileTrouble(line, "entry", f"{entry!r} is no number", "export it again")
    for field, value in (("hash", link_hash), ("tip", tip)):
        if not (isinstance(value, str) and len(value) == 64 and _is_hex(value)):
            return FileTrouble(line, field, f"{value!r} is no hash", "export it again")
    try:
        move = from_document(document["move"])
    except CanonicalFormError as error:
        return FileTrouble(line, "move", str(error), "put the exported text back")
    return Kept(entry, move.deal, move.number, Link(canonical_bytes(move), link_hash), tip)


def _parsed(file: TextIO) -> Iterator[Kept | _End | FileTrouble]:
    file.seek(0)
    first = next(file, "")
    if first.lstrip("\ufeff").startswith("{"):
        yield from _from_json_lines(first.lstrip("\ufeff"), file)
    else:
        yield from _from_csv(chain([first], file))


def _troubles(file: TextIO) -> Iterator[FileTrouble]:
    """Yield what does not hold: lines of their own, the chain, the end."""
    found: list[FileTrouble] = []
    ends: list[Tip] = []
    last = Tip(0, START)

    def sound() -> Iterator[Kept]:
        nonlocal last
        for one in _parsed(file):
            match one:
                case FileTrouble():
                    found.append(one)
                case _End(tip):
                    ends.append(tip)
                case _:
                    last = Tip(one.entry, one.tip)
                    yield one

    for damage in damage_in(sound()):
        yield from found
        found.clear()
        yield FileTrouble(damage.entry + 1, "hash", damage.message, "export it again")
    yield from found
    file.seek(0)
    needs_end = file.read(1) == "{" and not found
    if (needs_end or ends) and ends[-1:] != [last]:
        said = f"the history ends with move {last.count}, and its last line does not say so"
        yield FileTrouble(last.count + 2, "end", said, "export it again")


def moves_of(history: Iterable[Kept], most: int = 500) -> Iterator[tuple[str, list[Move]]]:
    """Yield runs of moves of one deal, in order, at most so many at a time."""
    run: list[Move] = []
    for kept in history:
        if run and (kept.deal != run[0].deal or len(run) >= most):
            yield run[0].deal, run
            run = []
        run.append(kept_move(kept.link.data, kept.deal))
    if run:
        yield run[0].deal, run


def _loaded(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _is_hex(text: str) -> bool:
    return set(text) <= set("0123456789abcdef")


def _harmless(text: str) -> str:
    text = text.encode("utf-8", "backslashreplace").decode()
    return f"'{text}" if text.startswith(_LIKE_A_FORMULA) else text
