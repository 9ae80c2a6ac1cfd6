"""What does a finding about a file from outside say, wherever it occurs?"""

from __future__ import annotations

from dataclasses import dataclass

from giveget.core.terms import Finding, Severity, Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One kind of problem; names in braces are filled in.

    Args:
        code: stable code.
        name: short name, a few words.
        message: what is wrong.
        hint: what to do about it.
        why: why it matters, for the page of findings; empty where no page shows it.
        severity: error (the source cannot be used), warning (something was left out or guessed),
            note (something worth knowing).
    """

    code: str
    name: str
    message: str
    hint: str
    why: str = ""
    severity: Severity = Severity.ERROR

    def finding(self, where: Where, **args: object) -> Finding:
        """This problem at a place, its texts filled in."""
        return Finding(
            code=self.code,
            severity=self.severity,
            message=self.message.format(**args),
            hint=self.hint.format(**args),
            where=where,
        )


def error_of(code: str, name: str, message: str, hint: str) -> Problem:
    """A problem for which the source cannot be used."""
    return Problem(code=code, name=name, message=message, hint=hint)


def warning_of(code: str, name: str, message: str, hint: str) -> Problem:
    """A problem for which something was left out or guessed."""
    return Problem(code=code, name=name, message=message, hint=hint, severity=Severity.WARNING)


def note_of(code: str, name: str, message: str, hint: str = "") -> Problem:
    """Something worth knowing."""
    return Problem(code=code, name=name, message=message, hint=hint, severity=Severity.NOTE)
