"""What was wrong with a source that holds many messages?"""

from __future__ import annotations

from giveget.adapters.problem import Problem
from giveget.core.terms import Finding, Where

_MAX_OF_A_CODE = 100


class Report:
    """Collects findings about a source; of each code the first hundred are kept."""

    def __init__(self) -> None:
        self._found: list[Finding] = []
        self._counts: dict[str, int] = {}

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was noted so far, in order."""
        return tuple(self._found)

    def counts(self) -> dict[str, int]:
        """How often each code was noted, also beyond those kept."""
        return dict(self._counts)

    def clear(self) -> None:
        """Forget everything: the source is read anew."""
        self._found.clear()
        self._counts.clear()

    def add(self, problem: Problem, source: str, line: int | None = None, **args: object) -> None:
        """Note a problem at a line of a file."""
        count = self._counts[problem.code] = self._counts.get(problem.code, 0) + 1
        if count <= _MAX_OF_A_CODE:
            self._found.append(problem.finding(Where(source=source, line=line), **args))
