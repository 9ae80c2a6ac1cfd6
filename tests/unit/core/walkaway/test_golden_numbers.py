"""Golden scenarios that are questions about walking away."""

import pytest

from giveget.core import walkaway as w
from giveget.core.value import annuity_due, monthly_annuity_due
from tests.expected import GOLDEN


def near(key: str) -> object:
    return pytest.approx(GOLDEN[key], rel=1e-6, abs=1e-9)


def test_idle_trainers_are_the_alternative_to_the_licence_deal() -> None:
    assert w.idle_capacity_value(40, 0.6, 3_000 - 1_100) == near("1.B")


@pytest.mark.principle("S2-11")
def test_lease_renewal_with_more_and_more_locations() -> None:
    months = monthly_annuity_due(0.08, 36)
    offers = {
        "A": (9_800, 20_000, 0.6, 1_000),
        "B": (9_500, 35_000, 0.5, 1_500),
        "C": (10_400, 8_000, 0.8, 500),
    }
    boxes = {
        name: w.Box(name, w.Bernoulli(available, (11_000 - rent) * months - moving), scouting)
        for name, (rent, moving, available, scouting) in offers.items()
    }
    assert months == near("3.a36")
    for name, box in boxes.items():
        assert box.prize.top == near(f"3.R{name}")
        assert w.index(box) == near(f"3.z{name}")
    for count in range(4):
        value = w.search_value(list(boxes.values())[:count])
        assert value == near(f"3.V{count}")
        highest = w.highest_acceptable_price(11_000, value, months)
        assert highest == near(f"3.max{count}")
        assert (highest >= 10_600) == (count < 3), "the third location turns signing into walking"
    assert list(w.search(list(boxes.values())).order) == GOLDEN["3.order"]


@pytest.mark.principle("S2-12", "S2-13", "S2-17", "S2-18")
def test_pat_leaves() -> None:
    without = w.vacancy_loss(15_000, (1, 1, 1, 1), 20_000)
    covered = w.vacancy_loss(15_000, (0.5, 0.25), 20_000)
    ask = 25_000 * annuity_due(0.10, 2)
    assert without == near("4.no")
    assert covered == near("4.sop")
    assert ask == near("4.ask")
    assert covered < ask < without, "with instructions Pat may go; without, the raise is paid"
    assert w.highest_yearly_payment(without, 2, 0.10) == near("4.maxraise_no")
    assert w.highest_yearly_payment(covered, 2, 0.10) == near("4.maxraise_sop")
    assert w.option_net_gain(min(ask, without), covered, 0) == near("4.gain")
    assert w.option_net_gain(min(ask, without), covered, 12_000) == near("4.net")
    full, half = (w.vacancy_loss(15_000, (share,), 0) for share in (1, 0.5))
    assert half == full / 2


def test_supplier_asks_for_more() -> None:
    other = w.Box("other", w.Bernoulli(0.7, 400_000 * (0.08 - 0.02) - 15_000), 1_000)
    value = w.search_value([other])
    assert other.prize.top == near("4b.R")
    assert w.index(other) == near("4b.z")
    assert value == near("4b.V")
    assert w.highest_acceptable_price(0.08, value, 400_000) == near("4b.maxhike")


@pytest.mark.principle("S2-9", "S2-10")
def test_the_pipeline_is_worth_its_search_and_not_its_sum() -> None:
    plan = w.search(PIPELINE)
    assert plan.value == near("5.V")
    assert plan.order == ("C", "A", "B")
    assert sum(box.prize.mean for box in PIPELINE) == pytest.approx(48)


def test_a_hostile_refusal_costs_and_says_what_to_do_next() -> None:
    before = w.Box("E", w.Bernoulli(0.30, 400), 10)
    after = w.Box("E", w.Bernoulli(0.02, 400), 10)
    assert w.index(before) == near("5.z_before")
    assert w.search_value([*PIPELINE, before]) == near("5.V_before")
    assert w.index(after) == near("5.z_ent")
    assert w.break_even_chance(400, 10) == near("5.prob_be")
    plan = w.search([*PIPELINE, after])
    assert plan.value == near("5.V_with")
    assert plan.order == ("C", "A", "B")


@pytest.mark.principle("S2-5")
def test_five_percent_more_willing_is_a_slight_upper_hand() -> None:
    edge = w.walkaway_edge(100_000, 105_000)
    assert edge.value == near("6.edge")
    assert edge.label is w.EdgeLabel.SLIGHT_UPPER
    by_chance = w.probability_edge_of(0.45, 0.40)
    assert by_chance.value == pytest.approx(0.05)
    assert by_chance.label is w.EdgeLabel.SLIGHT_UPPER


@pytest.mark.principle("S2-8")
def test_one_more_option_and_what_it_buys() -> None:
    values = [w.value_of_uniform_alternatives(100, 8, n) for n in (1, 2, 3)]
    assert values == pytest.approx([42.0, 52.8, 56.76])
    shift = w.price_shift(values[1], values[2], price_on_the_way=80)
    assert values[2] - values[1] == near("6.dV")
    assert shift.nash_split == near("6.dprice")
    assert shift.alternating_offers == near("6.one_more")


@pytest.mark.principle("S3-3")
def test_go_on_or_say_that_it_does_not_fit() -> None:
    go_on = w.qualify(0.35, 28_000, 6_000)
    assert go_on.value == pytest.approx(3_800)
    assert go_on.go_on
    honest_no = w.qualify(0.15, 28_000, 6_000)
    assert honest_no.value == near("25.cont")
    assert not honest_no.go_on


PIPELINE = (
    w.Box("A", w.Bernoulli(0.3, 60), 3),
    w.Box("B", w.Bernoulli(0.5, 40), 2),
    w.Box("C", w.Bernoulli(0.1, 100), 4),
)
