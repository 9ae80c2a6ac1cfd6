"""Which sentences does giveget itself send, so that its reading never mistakes them for a give?

The sentences of answers to random deals. A bare give cannot be worded (law 2), so each trades or
does neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import numpy as np

from giveget.core.language.lexicon import sentences
from giveget.desk.reply import ReplyRequest, reply
from tests.random_deals import random_asks, random_deal

_TODAY = date(2026, 3, 2)
_FIRST = 1000  # the tests draw their deals from lower seeds
_TOP = 4
_TRADE = re.compile(r"\bI can .+ if you |\bI'd suggest is that you ")


def own_words(deals: int) -> Iterator[tuple[str, str]]:
    """Yield each sentence of the answers to so many deals once, with its label."""
    told: set[str] = set()
    for seed in range(_FIRST, _FIRST + deals):
        for text in _answers(seed):
            for start, end in sentences(text):
                sentence = text[start:end].strip()
                if sentence and sentence not in told:
                    told.add(sentence)
                    yield sentence, "trade" if _TRADE.search(sentence) else "neither"


def _answers(seed: int) -> Iterator[str]:
    rng = np.random.default_rng(seed)
    deal = random_deal(rng)
    asks = random_asks(rng, deal)
    request = ReplyRequest(deal=deal, asks=asks, top=_TOP, today=_TODAY)
    yield from (worded.text for worded in reply(request).replies)
