"""Why can a message not be read at all, and what can be done about it?"""

from __future__ import annotations

from giveget.core.terms import Finding, InputError, Severity, Where


class MessageError(InputError):
    """A message that cannot be read; ``finding`` says why and what to give instead."""

    def __init__(self, source: str, code: str, message: str, hint: str) -> None:
        super().__init__(f"{source}: {code} {message}; {hint}")
        self.finding = Finding(
            code=code,
            severity=Severity.ERROR,
            message=message,
            hint=hint,
            where=Where(source=source),
        )


class MessageNotFoundError(MessageError):
    """There is no such file, or it may not be read."""

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(
            source,
            "GG600",
            f"the message cannot be opened ({reason})",
            "check the name of the file",
        )


class MessageTooLargeError(MessageError):
    """More bytes than a message may have."""

    def __init__(self, source: str, size: int, limit: int) -> None:
        super().__init__(
            source,
            "GG601",
            f"the message has {size / 1e6:,.1f} MB; at most {limit / 1e6:,.0f} MB are read",
            "save it without its attachments, or paste its words into a .txt file",
        )


class NotAMessageError(MessageError):
    """Bytes that are neither mail nor text."""

    def __init__(self, source: str, looks_like: str) -> None:
        super().__init__(
            source,
            "GG602",
            f"this is {looks_like}, not an e-mail or a text",
            "save the message as .eml, or paste its words into a .txt file",
        )


class EmptyMessageError(MessageError):
    """No words at all."""

    def __init__(self, source: str) -> None:
        super().__init__(
            source,
            "GG603",
            "the message has no words",
            "check that the mail was saved with its body; words inside pictures are not read",
        )
