"""Which packages does no other package beat for both sides, and where on them could we meet?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from giveget.core.terms import Authority, Deal, Package, ScopeDetail, Term
from giveget.core.trade import (
    Frontier,
    Point,
    Points,
    egalitarian_point,
    frontier,
    kalai_smorodinsky_point,
    nash_point,
)
from giveget.core.trade.deal_space import DealSpace, deal_space
from giveget.core.trade.errors import NoAgreementError
from giveget.core.trade.menu import Menu, option_gains
from giveget.core.trade.response import ResponseModel, response_model
from giveget.core.trade.results import Proof
from giveget.core.value.valuation import Valuation, Worth
from giveget.core.walkaway.of_deal import WalkawayValue, walkaway_of
from giveget.core.walkaway.others import Others
from giveget.desk.roles import roles_of

_EQUAL = 1e-9

MarkName = Literal["recommended", "nash", "egalitarian", "kalai_smorodinsky"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontierPoint:
    """One package of the frontier.

    Args:
        package: the package.
        worth: what it is worth to both sides.
        over_walkaway: our value less the walk-away value, deal currency.
        gain_to_them: their estimated value less that of the table.
        chance_of_yes: 0…1.
        expected_value: chance of yes times ``over_walkaway``.
        price: its public price.
        changes: ids of the terms that differ from the table.
    """

    package: Package
    worth: Worth
    over_walkaway: float
    gain_to_them: float
    chance_of_yes: float
    expected_value: float
    price: float
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontierResult:
    """The whole frontier of a deal.

    Args:
        deal: the deal.
        walkaway: what no deal is worth to us.
        their_walkaway: estimate of what it is worth to them.
        table: worth of the package on the table.
        marks: name of a bargaining point → index of its point; ``recommended`` has the highest
            expected value among the points that are no concession.
        proof: whether the frontier is complete.
        assumed: what the deal does not state and is a prior.
    """

    deal: Deal
    walkaway: WalkawayValue
    their_walkaway: float
    table: Worth
    marks: dict[MarkName, int]
    proof: Proof
    assumed: tuple[str, ...]
    found: Frontier
    space: DealSpace
    valuation: Valuation
    model: ResponseModel

    def __len__(self) -> int:
        return len(self.found)

    def point(self, index: int) -> FrontierPoint:
        """Return the point at an index; our value falls with the index."""
        package = self.space.package(self.found.package(index))
        worth = self.valuation.worth(package)
        gain = worth.theirs - self.table.theirs
        chance, over = self.model.chance(gain), worth.ours - self.walkaway.value
        return FrontierPoint(
            package=package,
            worth=worth,
            over_walkaway=over,
            gain_to_them=gain,
            chance_of_yes=chance,
            expected_value=chance * over,
            price=self.valuation.price(package),
            changes=package.changed_from(self.deal.table),
        )


def frontier_of(deal: Deal, role: str = "", *, others: Others | None = None) -> FrontierResult:
    """Return the frontier of everything on the menu, and the bargaining points on it.

    Args:
        deal: the deal.
        role: only what this role may agree to alone; everything when empty.
        others: other deals that could fill its place; None without a pipeline.

    Raises:
        NotFoundError: the playbook has no such role.

    Source: B4.6.
    """
    valuation = Valuation(deal, traded=True)
    authority = roles_of(deal, role)[0] if role else None
    walkaway, model = walkaway_of(valuation, others=others), response_model(deal)
    space = deal_space(valuation, _menu(valuation, authority), authority)
    found = frontier(space.space)
    table = valuation.worth(deal.table)
    their_walkaway = table.theirs - model.surplus
    return FrontierResult(
        deal=deal,
        walkaway=walkaway,
        their_walkaway=their_walkaway,
        table=table,
        marks=_marks(found, Point(walkaway.value, their_walkaway), table, model),
        proof=found.proof,
        assumed=model.assumed,
        found=found,
        space=space,
        valuation=valuation,
        model=model,
    )


def _menu(valuation: Valuation, authority: Authority | None) -> Menu:
    options: dict[str, tuple[int, ...]] = {}
    changes: dict[str, tuple[float, ...]] = {}
    for term in valuation.deal.terms:
        gains = option_gains(valuation, term)
        others = (
            index
            for index in range(len(term.options))
            if index != term.table and _is_open(valuation.deal, term, index, authority)
        )
        options[term.id] = (term.table, *others)
        changes[term.id] = tuple(gains[index] for index in options[term.id])
    return Menu(options, changes)


def _is_open(deal: Deal, term: Term, index: int, authority: Authority | None) -> bool:
    """Whether an option can be proposed: what only they can supply cannot."""
    if isinstance(term.detail, ScopeDetail) and deal.line(term.detail.line).from_them:
        return False
    limit = None if authority is None else authority.limit_on(term.id)
    return term.may_offer(index) and (limit is None or limit.allows(term.options[index]))


def _marks(
    found: Frontier, disagreement: Point, table: Worth, model: ResponseModel
) -> dict[MarkName, int]:
    marks: dict[MarkName, int] = {}
    best = _recommended(found, disagreement.ours, table, model)
    if best is not None:
        marks["recommended"] = best
    points = Points(found.ours, found.theirs)
    try:
        marks["nash"] = nash_point(points, disagreement)
        marks["egalitarian"] = egalitarian_point(points, disagreement)
        marks["kalai_smorodinsky"] = kalai_smorodinsky_point(points, disagreement)
    except NoAgreementError:
        pass  # nothing is good for both: the plot and the table show why
    return marks


def _recommended(
    found: Frontier, walkaway: float, table: Worth, model: ResponseModel
) -> int | None:
    """The point with the highest expected value that leaves us no worse than the table does."""
    least = max(walkaway, table.ours)
    least -= _EQUAL * max(1.0, abs(least))
    allowed = np.flatnonzero(found.ours >= least)
    if allowed.shape[0] == 0:
        return None
    chances = [model.chance(float(found.theirs[i]) - table.theirs) for i in allowed]
    values = np.array(chances) * (found.ours[allowed] - walkaway)
    return int(allowed[int(np.argmax(values))])
