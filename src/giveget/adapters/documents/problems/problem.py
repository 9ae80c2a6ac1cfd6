"""What does every kind of problem have?"""

from __future__ import annotations

from dataclasses import dataclass

from giveget.core.terms.finding import Finding, Severity, Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One kind of problem.

    Args:
        code: stable code, ``GG001`` to ``GG099``.
        name: short name, a few words.
        message: what is wrong; the names in braces are filled in.
        hint: what to write instead; the names in braces are filled in.
        why: why it matters, for the page of findings.
        severity: error or warning.
    """

    code: str
    name: str
    message: str
    hint: str
    why: str
    severity: Severity = Severity.ERROR

    def finding(self, where: Where, **args: object) -> Finding:
        """Return this problem at a place, its texts filled in."""
        return Finding(
            code=self.code,
            severity=self.severity,
            message=self.message.format(**args),
            hint=self.hint.format(**args),
            where=where,
        )
