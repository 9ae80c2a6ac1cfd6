"""How does a text with delimiters become a table?"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from giveget.adapters.crm.encodings import FALLBACK, encoding_of, is_text_encoding
from giveget.adapters.crm.limits import BATCH, MAX_BYTES
from giveget.adapters.crm.problems import BAD_MAPPING, BROKEN_ROW, ENCODING, GIANT_CELL, TOO_LARGE
from giveget.adapters.crm.report import Report
from giveget.adapters.crm.table import Table, TableBuilder
from giveget.core.terms import Where

Progress = Callable[[int, int], None]
_DELIMITERS = ",;\t|"
_NAMES = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}


def read_delimited(
    path: Path, report: Report, progress: Progress, *, encoding: str = "", delimiter: str = ""
) -> Table | None:
    """Read a CSV file (or one with semicolons, tabs, bars) as a stream.

    Args:
        path: the file.
        report: takes notes and findings.
        progress: told how many bytes of how many are read.
        encoding: known from the mapping; else it is found out.
        delimiter: known from the mapping; else it is found out.

    Raises:
        OSError: the file cannot be read.
    """
    total = path.stat().st_size
    if total > MAX_BYTES:
        report.file(TOO_LARGE, what=f"{total:,} bytes", limit=f"{MAX_BYTES:,}")
        return None
    chosen = encoding or encoding_of(path)
    if not is_text_encoding(chosen):
        where = Where(source=report.source, field="encoding")
        hint = "write e.g. utf-8, utf-16 or cp1251"
        report.add([BAD_MAPPING.finding(where, reason=f"{chosen!r} is not an encoding", hint=hint)])
        return None
    if chosen == FALLBACK and not encoding:
        report.file(ENCODING, encoding="Windows-1252 (Western European)")
    with path.open("rb", buffering=0) as raw:
        buffered = io.BufferedReader(raw, 1 << 18)
        text = io.TextIOWrapper(buffered, chosen, errors="replace", newline="")
        sample = text.read(65_536)
        named, skip = _named(sample)
        used = delimiter or named or delimiter_of(sample)
        text.seek(0)
        report.note("file", f"encoding {chosen}, cells apart by {_NAMES.get(used, repr(used))}")
        builder = TableBuilder(report)

        def tick() -> None:
            progress(raw.tell(), total)

        reader = csv.reader(_lines(text, skip), delimiter=used)
        _fill(builder, reader, 1 + skip, tick, ends_quoted=_ends_quoted(path))
        progress(total, total)
    return builder.table(used)


def _lines(text: io.TextIOWrapper, skip: int) -> Iterator[str]:
    lines = iter(text)
    for _ in range(skip):
        next(lines, None)
    return lines


def _fill(
    builder: TableBuilder,
    reader: Iterator[list[str]],
    row: int,
    tick: Callable[[], None],
    *,
    ends_quoted: bool,
) -> None:
    """Hand records on in batches; a row that cannot be split is reported, the rest goes on."""
    while not builder.is_full:
        records: list[list[str]] = []
        fault = None
        try:
            records.extend(islice(reader, BATCH))
        except csv.Error as problem:
            fault = str(problem)
        is_end = fault is None and len(records) < BATCH
        last = records[-1][-1:] if is_end and records and not ends_quoted else []
        if any("\n" in cell for cell in last):
            lost = sum(cell.count("\n") for cell in records.pop())
            fault = "a quote is opened and never closed, and takes what follows"
            fault += f" with it, {lost:,} more" if lost > 1 else ""
        builder.add(range(row, row + len(records)), records)
        row += len(records)
        if fault is not None:
            builder.refuse(row, GIANT_CELL if "limit" in fault else BROKEN_ROW, fault)
            row += 1
        if is_end:
            return
        tick()


def _ends_quoted(path: Path) -> bool:
    """Whether the last thing in the file is a quote."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - 256))
        return file.read().rstrip(b"\r\n \t,;|\0").endswith(b'"')


def _named(sample: str) -> tuple[str, int]:
    """The delimiter that Excel's first line ``sep=;`` names, and how many lines that takes."""
    first = sample.split("\n", 1)[0].strip().lstrip("\ufeff")
    if first.lower().startswith("sep=") and len(first) == 5:
        return first[4], 1
    return "", 0


def delimiter_of(sample: str) -> str:
    """The delimiter that gives the same number of cells (two or more) in most of the rows."""
    best, best_score = ",", 0.0
    for delimiter in _DELIMITERS:
        try:
            records = list(islice(csv.reader(io.StringIO(sample), delimiter=delimiter), 100))
        except csv.Error:
            continue
        widths = [len(record) for record in records[: max(1, len(records) - 1)] if any(record)]
        if not widths:
            continue
        usual = max(set(widths), key=lambda width: (widths.count(width), width))
        score = widths.count(usual) / len(widths) * min(usual - 1, 8)
        score *= 2 if widths[0] == usual else 1  # the heading rarely holds other marks
        if score > best_score:
            best, best_score = delimiter, score
    return best
