"""What if a file or message cannot be used?"""

from __future__ import annotations

from giveget.core.terms import Finding, InputError, Severity


class UnusableError(InputError):
    """A file or message with errors; all of them are in ``findings``."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        errors = [one for one in findings if one.severity is Severity.ERROR]
        sources = dict.fromkeys(one.where.source for one in errors if one.where)
        super().__init__(f"{', '.join(sources) or 'the input'} cannot be used")
        self.findings = findings
