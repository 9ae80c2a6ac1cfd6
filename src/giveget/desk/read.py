"""What does the other side say, in one message or in a whole mailbox?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from giveget.core.language.conversation import Conversation
from giveget.core.language.listening import HeardConversation, Ranking, hear_all, ranked
from giveget.core.language.reading import Hint
from giveget.core.terms import Deal

_AT_A_TIME = 64  # messages of which models are asked together


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRequest:
    """Conversations to read.

    Args:
        conversations: what was loaded, one after the other; taken as they come.
        deal: the deal they are about; without it kinds of asks are known, not terms.
        ranking: trained models that rank tone, or None.
        day: when messages without a date were written; None when that is not known.
        hint: a trained second opinion on which sentences ask, or None.
    """

    conversations: Iterable[Conversation]
    deal: Deal | None = None
    ranking: Ranking | None = None
    day: date | None = None
    hint: Hint | None = None


def read_all(request: ReadRequest) -> Iterator[HeardConversation]:
    """Yield what each conversation says; of a large mailbox only a few are in memory at a time.

    Source: S4-4, S4-34, S0-6, S0-11, S0-16.
    """
    heard = (
        hear_all(one, request.deal, request.day, request.hint) for one in request.conversations
    )
    return heard if request.ranking is None else _ranked(heard, request.ranking)


def _ranked(heard: Iterable[HeardConversation], ranking: Ranking) -> Iterator[HeardConversation]:
    """The same with what models say: asked about many messages at a time, which is much quicker."""
    block: list[HeardConversation] = []
    for one in heard:
        block.append(one)
        if sum(len(talk.messages) for talk in block) >= _AT_A_TIME:
            yield from ranked(block, ranking)
            block = []
    if block:
        yield from ranked(block, ranking)
