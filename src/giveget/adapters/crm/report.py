"""What was noted, left out and found while an export was read?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from giveget.adapters.problem import Problem
from giveget.core.terms import Finding, Where
from giveget.core.walkaway.pipeline import Dropped

_SHOWN = 5
_EXCERPT = 60


@dataclass(frozen=True, slots=True)
class Note:
    """One decision that was made for the reader of an export.

    Args:
        topic: what it is about: file, columns, dates, numbers, currency, outcomes, stages,
            duplicates.
        text: what was decided and why.
        column: heading it concerns; empty when it concerns the whole file.
    """

    topic: str
    text: str
    column: str = ""


class Report:
    """Collects notes, findings and what was dropped.

    Of each problem in each column the first five places are shown one by one; the last of them
    says how many more there are. ``dropped`` always lists all.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.notes: list[Note] = []
        self.dropped: list[Dropped] = []
        self._findings: dict[tuple[str, str], list[Finding]] = {}
        self._counts: Counter[tuple[str, str]] = Counter()

    def note(self, topic: str, text: str, column: str = "") -> None:
        """Say what was decided."""
        note = Note(topic, text, column)
        if note not in self.notes:
            self.notes.append(note)

    def add(self, findings: Iterable[Finding]) -> None:
        """Take findings of another file as they are."""
        for place, finding in enumerate(findings):
            key = (finding.code, f"{finding.where}{place}")
            self._findings[key], self._counts[key] = [finding], 1

    def file(self, problem: Problem, /, **args: object) -> None:
        """A problem of the file as a whole."""
        self.at(problem, None, "", "", **args)

    def at(
        self, problem: Problem, row: int | None, column: str, cell: str, /, **args: object
    ) -> None:
        """A problem at a row and column."""
        key = (problem.code, column)
        self._counts[key] += 1
        found = self._findings.setdefault(key, [])
        if len(found) < _SHOWN:
            where = Where(source=self.source, line=row, field=column, excerpt=shortened(cell))
            found.append(problem.finding(where, **args))

    def cell(self, problem: Problem, row: int, column: str, cell: str, /, **args: object) -> None:
        """A cell that is not used; its row stays."""
        args.setdefault("value", shortened(cell))
        self.at(problem, row, column, cell, **args)
        reason = problem.name if not cell else f"{problem.name}: {shortened(cell)}"
        self.dropped.append(Dropped(row, column, reason, whole_row=False))

    def row(self, problem: Problem, row: int, column: str, cell: str, /, **args: object) -> None:
        """A row that is not used."""
        args.setdefault("value", shortened(cell))
        self.at(problem, row, column, cell, **args)
        reason = problem.name if not cell else f"{problem.name}: {shortened(cell)}"
        self.drop_row(row, column, reason)

    def drop_row(self, row: int, column: str, reason: str) -> None:
        """A row that is no deal: a total, a footer."""
        self.dropped.append(Dropped(row, column, reason))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Everything found, grouped by problem and column, in the order of the first places."""
        found: list[Finding] = []
        for key, shown in self._findings.items():
            more = self._counts[key] - len(shown)
            found += shown[:-1] if more else shown
            if more:
                last = shown[-1]
                found.append(replace(last, message=f"{last.message} (and {more:,} more like this)"))
        return tuple(found)

    @property
    def reasons(self) -> Counter[str]:
        """Why rows were left out, and how many for each reason."""
        return Counter(d.reason.partition(":")[0] for d in self.dropped if d.whole_row)


def counted(count: int, thing: str) -> str:
    """A number of things: ``1 row``, ``2,000 rows``."""
    return f"{count:,} {thing}{'' if count == 1 else 's'}"


def shortened(cell: str) -> str:
    """A cell as it is shown to people: one line, not too long."""
    line = " ".join(cell[: _EXCERPT * 4].split())
    return line if len(line) <= _EXCERPT else f"{line[: _EXCERPT - 1]}…"
