"""Why can a message not be read at all, and what can be done about it?"""

from __future__ import annotations

from giveget.adapters.mail import problems
from giveget.core.terms import Finding, InputError, Where


class MessageError(InputError):
    """A message that cannot be read; ``finding`` says why and what to give instead."""

    def __init__(self, finding: Finding) -> None:
        source = finding.where.source if finding.where else ""
        super().__init__(f"{source}: {finding.code} {finding.message}; {finding.hint}")
        self.finding = finding


class MessageNotFoundError(MessageError):
    """There is no such file, or it may not be read."""

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(problems.CANNOT_OPEN.finding(Where(source=source), reason=reason))


class MessageTooLargeError(MessageError):
    """More bytes than a message may have."""

    def __init__(self, source: str, size: int, limit: int) -> None:
        super().__init__(
            problems.TOO_LARGE.finding(Where(source=source), size=size / 1e6, limit=limit / 1e6)
        )


class NotAMessageError(MessageError):
    """Bytes that are neither mail nor text."""

    def __init__(self, source: str, looks_like: str) -> None:
        super().__init__(
            problems.NOT_A_MESSAGE.finding(Where(source=source), looks_like=looks_like)
        )


class EmptyMessageError(MessageError):
    """No words at all."""

    def __init__(self, source: str) -> None:
        super().__init__(problems.NO_WORDS.finding(Where(source=source)))
