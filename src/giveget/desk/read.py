"""What does the other side say, in one message or in a whole mailbox?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from giveget.core.language.conversation import Conversation
from giveget.core.language.listening import HeardConversation, Ranking, hear_all
from giveget.core.terms import Deal


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRequest:
    """Conversations to read.

    Args:
        conversations: what was loaded, one after the other; taken as they come.
        deal: the deal they are about; without it kinds of asks are known, not terms.
        ranking: trained models that rank tone, or None.
        day: when messages without a date were written; None when that is not known.
    """

    conversations: Iterable[Conversation]
    deal: Deal | None = None
    ranking: Ranking | None = None
    day: date | None = None


def read_all(request: ReadRequest) -> Iterator[HeardConversation]:
    """Yield what each conversation says; only one is in memory at a time.

    Source: S4-4, S4-34, S0-6, S0-11, S0-16.
    """
    for conversation in request.conversations:
        yield hear_all(conversation, request.deal, request.ranking, request.day)
