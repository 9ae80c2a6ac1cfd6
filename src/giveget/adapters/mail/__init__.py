"""How does a mail or text become a message?"""

from giveget.adapters.mail.errors import (
    EmptyMessageError,
    MessageError,
    MessageNotFoundError,
    MessageTooLargeError,
    NotAMessageError,
)
from giveget.adapters.mail.limits import MAX_BYTES
from giveget.adapters.mail.loading import load_message

__all__ = [
    "MAX_BYTES",
    "EmptyMessageError",
    "MessageError",
    "MessageNotFoundError",
    "MessageTooLargeError",
    "NotAMessageError",
    "load_message",
]
