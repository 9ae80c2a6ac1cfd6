"""What was wrong with a message that could be read all the same?"""

from __future__ import annotations

from giveget.core.terms import Finding, Severity, Where


class Notes:
    """Collects findings about one message, each code once."""

    def __init__(self, source: str) -> None:
        self._where = Where(source=source)
        self._found: dict[str, Finding] = {}

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was noted, in order."""
        return tuple(self._found.values())

    def _add(self, code: str, severity: Severity, message: str, hint: str = "") -> None:
        self._found.setdefault(
            code,
            Finding(code=code, severity=severity, message=message, hint=hint, where=self._where),
        )

    def charset(self, name: str) -> None:
        """The text is not in the encoding the mail names."""
        self._add(
            "GG604",
            Severity.WARNING,
            f"the text is not in the encoding the mail names ({name[:40]!r}); it was guessed",
            "check that no letters are wrong before you answer",
        )

    def broken(self, defect: str) -> None:
        """The structure of the mail is broken."""
        self._add(
            "GG605",
            Severity.WARNING,
            f"the structure of the mail is broken ({defect})",
            "check that the words below are complete",
        )

    def nested(self, count: int) -> None:
        """Mails within mails without end."""
        self._add(
            "GG606",
            Severity.WARNING,
            f"the mail holds {count} nested parts; the inner ones were left out",
            "save the message you want to answer on its own",
        )

    def cut(self, what: str) -> None:
        """The message is too long to be read whole."""
        self._add("GG607", Severity.WARNING, what, "shorten the message to what matters")

    def invisible(self) -> None:
        """Invisible characters stood in the text."""
        self._add("GG608", Severity.NOTE, "invisible characters were taken out of the text")

    def forwarded(self, by: str) -> None:
        """The message only passes another one on."""
        self._add(
            "GG609",
            Severity.NOTE,
            f"forwarded by {by or 'somebody'}; the forwarded message was read",
        )

    def hidden(self) -> None:
        """The HTML hides words."""
        self._add("GG610", Severity.NOTE, "words that the mail hides from the eye were left out")
