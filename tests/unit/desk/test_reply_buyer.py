"""Is a counter to a price that we cannot accept one that both may live with?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import giveget
from giveget.adapters.documents.files import load_deal
from giveget.core.language.reading import Message
from giveget.core.terms import Deal, Severity
from giveget.core.trade.reply import NoBut, WalkAway, YesIf
from giveget.core.trade.response import response_model
from giveget.desk.reply import ReplyRequest, ReplyResult, reply

_EXAMPLES = Path(giveget.__file__).parent / "examples" / "deals"


def supplier() -> Deal:
    found = load_deal(_EXAMPLES / "supplier.yaml").value
    assert found is not None
    return found


def answered(deal: Deal) -> ReplyResult:
    message = Message.plain("From January the price of your books is 432,000 USD.")
    return reply(ReplyRequest(deal=deal, message=message, today=date(2026, 11, 22)))


@pytest.mark.principle("S3-1")
def test_a_counter_asks_for_what_we_miss_and_no_more_than_they_may_bear() -> None:
    deal = supplier()
    result = answered(deal)
    counters = [one for one in result.replies if isinstance(one.reply, NoBut)]
    assert counters
    assert any(isinstance(one.reply, WalkAway) for one in result.replies)
    missed, spread = result.walkaway.value, response_model(deal).scale
    assert missed == pytest.approx(5_300)
    assert spread == pytest.approx(21_600)
    for one in counters:
        assert isinstance(one.reply, NoBut)
        offer = one.reply.offer
        assert not offer.trade.gives
        assert offer.worth.ours >= missed
        assert offer.gain_to_them >= -(missed + spread) - 1e-6
        assert any("they gain about -" in reason for reason in one.why)
        assert [found for found in one.findings if found.severity is Severity.ERROR] == []
        assert f"{deal.term('price').title} at" in one.text


@pytest.mark.principle("S3-1")
def test_who_would_be_worse_off_than_without_us_is_proposed_nothing() -> None:
    for surplus, is_proposed in ((-6_000, False), (4_000, False), (40_000, True)):
        beliefs = replace(
            supplier().beliefs, surplus_on_table=Decimal(surplus), scale=Decimal(8_000)
        )
        result = answered(replace(supplier(), beliefs=beliefs))
        offers = [one.reply.offer for one in result.replies if isinstance(one.reply, NoBut | YesIf)]
        assert bool(offers) == is_proposed
        assert all(surplus + offer.gain_to_them >= -1e-6 for offer in offers)
