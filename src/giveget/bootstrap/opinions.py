"""Which trained models give a second opinion on what is read?

Kept apart from the reading of mailboxes, which an answer to one message does not need.
"""

from __future__ import annotations

from giveget.core.language.listening import Ranking
from giveget.core.language.reading import Hint


def text_ranking(*, is_whole: bool) -> Ranking:
    """Return the trained models that come with the package; weights are read when first asked.

    Args:
        is_whole: rank by tension and tell strategies as well, which takes twice the time.
    """
    from giveget.adapters.models.ranking import (
        TextRanking,  # brings NumPy, which a page does not need
    )

    return TextRanking(is_whole=is_whole)


def asking_hint() -> Hint:
    """Return the trained second opinions on what sentences ask and do, read when first wanted."""
    from giveget.adapters.acts import act_model
    from giveget.adapters.models.ask_hint import ask_model

    return Hint(ask=ask_model(), act=act_model())
