"""Which messages belong together, who takes part, and in which languages?"""

from giveget.core.language.conversation.nouns import (
    Attachment,
    Conversation,
    Entry,
    Person,
    Place,
    SourceKind,
)
from giveget.core.language.conversation.threads import (
    NEAR_DAYS,
    Head,
    Threads,
    key_of,
    plain_subject,
)
from giveget.core.language.conversation.tongues import Tongue, tongues_of

__all__ = [
    "NEAR_DAYS",
    "Attachment",
    "Conversation",
    "Entry",
    "Head",
    "Person",
    "Place",
    "SourceKind",
    "Threads",
    "Tongue",
    "key_of",
    "plain_subject",
    "tongues_of",
]
