"""Is the frontier whole, and do the marked points lie where they should?"""

from __future__ import annotations

from itertools import product

import pytest

from giveget.core.terms import Package
from giveget.core.trade.deal_space import breaks_rule
from giveget.core.value.valuation import Valuation
from giveget.desk.frontier import FrontierResult, frontier_of
from giveget.desk.shape_frontier import frontier_shape
from tests.builders import licence_deal


def brute_force(result: FrontierResult) -> set[tuple[float, float]]:
    """Both values of every package of the menu that no other beats."""
    deal, valuation = result.deal, Valuation(result.deal, traded=True)
    menus = [
        [(term.id, term.options[index].label) for index in result.space.menu.options[term.id]]
        for term in deal.terms
    ]
    points = set()
    for choice in product(*menus):
        package = Package(choice)
        if breaks_rule(deal.rules, deal.terms, package) is None:
            worth = valuation.worth(package)
            points.add((round(worth.ours, 6), round(worth.theirs, 6)))
    return {
        (ours, theirs)
        for ours, theirs in points
        if not any(o >= ours and t >= theirs and (o, t) != (ours, theirs) for o, t in points)
    }


@pytest.fixture(scope="module")
def result() -> FrontierResult:
    return frontier_of(licence_deal())


def test_it_is_what_trying_every_package_finds(result: FrontierResult) -> None:
    found = {
        (round(p.worth.ours, 6), round(p.worth.theirs, 6))
        for p in (result.point(i) for i in range(len(result)))
    }
    assert found == brute_force(result)
    assert result.proof.optimal


def test_the_recommended_point_is_no_concession(result: FrontierResult) -> None:
    point = result.point(result.marks["recommended"])
    assert result.valuation.trade(point.package).is_balanced
    assert point.worth.ours >= result.table.ours
    others = [result.point(i) for i in range(len(result))]
    allowed = [p for p in others if p.worth.ours >= result.table.ours]
    assert point.expected_value == max(p.expected_value for p in allowed)


def test_the_nash_point_has_the_largest_product_of_gains(result: FrontierResult) -> None:
    def gains(index: int) -> float:
        worth = result.point(index).worth
        ours = worth.ours - result.walkaway.value
        theirs = worth.theirs - result.their_walkaway
        return ours * theirs if ours >= 0 and theirs >= 0 else -1.0

    nash = gains(result.marks["nash"])
    assert nash == pytest.approx(max(gains(i) for i in range(len(result))))


def test_the_json_has_every_point_and_ours_falls(result: FrontierResult) -> None:
    shape = frontier_shape(result)
    ours = [point["value_to_us"] for point in shape["points"]]
    assert len(ours) == len(result)
    assert ours == sorted(ours, reverse=True)
    assert shape["marks"]["recommended"] < len(ours)
