"""What was wrong with a message that could be read all the same?"""

from __future__ import annotations

from giveget.adapters.mail import problems
from giveget.adapters.problem import Problem
from giveget.core.terms import Finding, Where


class Notes:
    """Collects findings about one message, each code once."""

    def __init__(self, source: str, line: int | None = None) -> None:
        self._where = Where(source=source, line=line)
        self._found: dict[str, Finding] = {}

    @property
    def source(self) -> str:
        """How the source of the message is called."""
        return self._where.source

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was noted, in order."""
        return tuple(self._found.values())

    def add(self, problem: Problem, **args: object) -> None:
        """Note a problem, unless one of its kind was noted before."""
        if problem.code not in self._found:
            self._found[problem.code] = problem.finding(self._where, **args)

    def charset(self, name: str) -> None:
        """The text is not in the encoding the mail names."""
        self.add(problems.CHARSET, name=name[:40])

    def broken(self, defect: str) -> None:
        """The structure of the mail is broken."""
        self.add(problems.BROKEN, defect=defect)

    def nested(self, count: int) -> None:
        """Mails within mails without end."""
        self.add(problems.NESTED, count=count)

    def cut(self, what: str) -> None:
        """The message is too long to be read whole."""
        self.add(problems.CUT, what=what)

    def invisible(self) -> None:
        """Invisible characters stood in the text."""
        self.add(problems.INVISIBLE)

    def forwarded(self, by: str) -> None:
        """The message only passes another one on."""
        self.add(problems.FORWARDED, by=by or "somebody")

    def hidden(self) -> None:
        """The HTML hides words."""
        self.add(problems.HIDDEN)
