"""How does a mail or text become a message?"""

from giveget.adapters.mail import problems
from giveget.adapters.mail.errors import (
    EmptyMessageError,
    MessageError,
    MessageNotFoundError,
    MessageTooLargeError,
    NotAMessageError,
)
from giveget.adapters.mail.limits import MAX_BYTES
from giveget.adapters.mail.loading import (
    Letter,
    load_message,
    looks_like_mail,
    read_letter,
    shown_words,
)
from giveget.adapters.mail.notes import Notes
from giveget.adapters.mail.problems import PROBLEMS
from giveget.adapters.mail.report import Report

__all__ = [
    "MAX_BYTES",
    "PROBLEMS",
    "EmptyMessageError",
    "Letter",
    "MessageError",
    "MessageNotFoundError",
    "MessageTooLargeError",
    "NotAMessageError",
    "Notes",
    "Report",
    "load_message",
    "looks_like_mail",
    "problems",
    "read_letter",
    "shown_words",
]
