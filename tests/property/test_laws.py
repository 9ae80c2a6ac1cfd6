"""The laws hold for every answer to every deal: no bare give, no leak, no limit passed."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import numpy as np
import pytest

from giveget.core.language import ReplyKind
from giveget.core.terms import Ask, Deal, Package
from giveget.core.trade.deal_space import breaks_rule
from giveget.core.trade.reply import DropTheRope, Hold, Listen, NoBut, Offer, WalkAway, YesIf
from giveget.core.trade.response import response_model
from giveget.desk.reply import ReplyRequest, ReplyResult, WordedReply, reply
from tests.random_deals import random_asks, random_deal

TODAY = date(2026, 3, 2)
_SLACK = 1e-6


def run(seed: int) -> ReplyResult:
    rng = np.random.default_rng(seed)
    deal = random_deal(rng)
    return reply(ReplyRequest(deal=deal, asks=random_asks(rng, deal), top=4, today=TODAY))


def require_law_abiding(result: ReplyResult) -> None:
    for worded in result.replies:
        match worded.reply:
            case YesIf(offer=offer) | NoBut(offer=offer):
                require_balanced(offer)
                require_both_better_off(result, worded, offer)
                require_inside_authority(result, offer)
                require_above_walkaway(result, offer.worth.ours)
                require_rules(result.deal, offer.package)
            case DropTheRope(choices=choices):
                for choice in choices:
                    require_above_walkaway(result, choice.worth.ours)
                    require_rules(result.deal, choice.package)
            case Hold() as hold:
                assert hold.reason
                assert hold.until > TODAY
            case WalkAway() | Listen():
                pass
        require_no_leak(result, worded)
    assert [one.kind for one in result.rejected][:2] == ["fight", "concede"]
    assert result.proof.optimal


def require_balanced(offer: Offer) -> None:
    trade = offer.trade
    assert trade.gets
    if trade.gives:
        assert trade.returned >= trade.cost * (1 - _SLACK)


def require_both_better_off(result: ReplyResult, worded: WordedReply, offer: Offer) -> None:
    """Both expected nets over no deal are 0 or more, and both gains are shown (S3-1).

    Where nothing is known of their alternative, a reply may cost them what our own alternative
    makes us miss and a single spread of their decision. What they proposed themselves is theirs.
    """
    assert any(reason.startswith("we gain ") and "they gain" in reason for reason in worded.why)
    assert offer.worth.ours - result.walkaway.value >= -_SLACK * max(1.0, abs(offer.worth.ours))
    if offer.chance_of_yes == 1.0:
        return
    deal, table = result.deal, result.asked.traded.worth(result.deal.table)
    model = response_model(deal)
    least = model.surplus
    if deal.beliefs.surplus_on_table is None:
        least = max(0.0, result.walkaway.value - table.ours) + model.scale
    assert least + offer.gain_to_them >= -_SLACK * max(1.0, abs(table.theirs))


def require_inside_authority(result: ReplyResult, offer: Offer) -> None:
    if not result.role:
        return
    authority = result.deal.role(result.role)
    for limit in authority.limits:
        term = result.deal.term(limit.term)
        label = offer.package[limit.term]
        if label != term.on_table.label:
            assert limit.allows(term.options[term.index_of(label)])
    if authority.contract_value is not None:
        committed = result.asked.traded.committed_price(offer.package)
        assert committed <= float(authority.contract_value) * (1 + _SLACK)
    if authority.gives is not None:
        assert offer.trade.cost <= float(authority.gives) * (1 + _SLACK)
    if offer.trade.gives:
        assert offer.trade.returned >= offer.trade.cost * float(authority.ratio) * (1 - _SLACK)


def require_above_walkaway(result: ReplyResult, ours: float) -> None:
    assert ours >= result.walkaway.value - _SLACK * max(1.0, abs(result.walkaway.value))


def require_rules(deal: Deal, package: Package) -> None:
    assert breaks_rule(deal.rules, deal.terms, package) is None


def require_no_leak(result: ReplyResult, worded: WordedReply) -> None:
    """Look for our numbers and names by plain search, not by the check that guards the words."""
    deal = result.deal
    said = {Decimal(n.replace(",", "")) for n in re.findall(r"\d[\d,]*(?:\.\d+)?", worded.text)}
    public = {line.price for line in deal.lines} | {line.total_price for line in deal.lines}
    walkaway = {Decimal(str(round(result.walkaway.value, places))) for places in (0, 2)}
    ours = [*walkaway, *(line.cost for line in deal.lines), Decimal(913_577), Decimal(411_233)]
    for authority in deal.authority:
        ours += [v for v in (authority.contract_value, authority.gives) if v is not None]
    ours += [v for v in (deal.beliefs.surplus_on_table, deal.beliefs.scale) if v is not None]
    # Small round numbers are days and months; a leak is an amount.
    leaked = {value for value in ours if abs(value) > 100} & (said - public)
    assert not leaked, worded.text
    for name in (*(a.title for a in deal.alternatives), "sales director", "quota"):
        assert name.lower() not in worded.text.lower()


@pytest.mark.principle("S3-1", "S3-85", "S4-1", "S4-33")
@pytest.mark.parametrize("block", range(4))
def test_no_answer_breaks_a_law(block: int) -> None:
    for seed in range(block * 100, block * 100 + 100):
        require_law_abiding(run(seed))


@pytest.mark.long
@pytest.mark.parametrize("block", range(20))
def test_no_answer_of_ten_thousand_breaks_a_law(block: int) -> None:
    for seed in range(10_000 + block * 500, 10_000 + block * 500 + 500):
        require_law_abiding(run(seed))


def test_every_kind_of_answer_occurs_in_the_sample() -> None:
    seen = {one.reply.kind for seed in range(150) for one in run(seed).replies}
    # Listening answers a message that asks for nothing; these come with asks and no message, and
    # as a reply it carries the name of dropping the rope.
    assert seen == {kind.value for kind in ReplyKind} - {ReplyKind.LISTEN.value}


def test_the_walkaway_value_does_not_depend_on_what_we_need() -> None:
    from dataclasses import replace

    from giveget.core.terms import Need

    for seed in range(50):
        rng = np.random.default_rng(seed)
        deal = random_deal(rng)
        asks: tuple[Ask, ...] = random_asks(rng, deal)
        none = replace(deal, need=None)
        much = replace(deal, need=Need(Decimal(1_000_000), Decimal(400_000)))
        values = [
            reply(ReplyRequest(deal=one, asks=asks, today=TODAY)).walkaway for one in (none, much)
        ]
        assert values[0].value == values[1].value
        assert (values[0].low, values[0].high) == (values[1].low, values[1].high)
        assert values[0].need is None
        assert values[1].need == pytest.approx(0.6)
