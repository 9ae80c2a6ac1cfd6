"""How does a deal become a space that can be searched exactly?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations
from math import factorial

import numpy as np
from numpy.typing import NDArray

from giveget.core.terms import Authority, Package, Rule, Term
from giveget.core.trade.menu import Menu
from giveget.core.trade.space import Factor, Implication, Space
from giveget.core.value.valuation import Valuation

_Z = np.float64


@dataclass(frozen=True, slots=True)
class DealSpace:
    """A search space with the way back to packages of the deal.

    Args:
        space: what the search works on; option indices count within the menu.
        terms: the deal's terms, in the order of the space.
        menu: which options of each term are in the space.
    """

    space: Space
    terms: tuple[Term, ...]
    menu: Menu

    def package(self, choice: tuple[int, ...]) -> Package:
        """Return the package of the deal that a choice of the search stands for."""
        return Package(
            tuple(
                (term.id, term.options[self.menu.options[term.id][index]].label)
                for term, index in zip(self.terms, choice, strict=True)
            )
        )

    def with_moved(self, *term_ids: str) -> Space:
        """Return the space of those packages only in which these terms have left the table."""
        moved = tuple(self._moved(term_id) for term_id in term_ids)
        return replace(self.space, factors=(*self.space.factors, *moved))

    def _moved(self, term_id: str) -> Factor:
        number = next(i for i, term in enumerate(self.terms) if term.id == term_id)
        size = self.space.sizes[number]
        return Factor(
            terms=(number,),
            ours=np.zeros(size),
            theirs=np.zeros(size),
            allowed=np.arange(size) > 0,
        )

    def gets(self) -> tuple[NDArray[np.bool_], ...]:
        """Return per term and option of the menu whether it is a get on its own."""
        return tuple(np.asarray(self.menu.changes[term.id]) > 0 for term in self.terms)


def deal_space(valuation: Valuation, menu: Menu, authority: Authority | None) -> DealSpace:
    """Return the space of all packages of a menu under the deal's rules and the role's limits.

    Args:
        valuation: prices the deal.
        menu: the options that may be proposed; the table's option comes first in each term.
        authority: limits on the whole trade: contract value, sum of gives, ratio.
    """
    terms = valuation.deal.terms
    number = {term.id: index for index, term in enumerate(terms)}
    limits = _limits(authority)
    prices = [price for _, price in valuation.committed]
    factors = []
    for position, table in enumerate(valuation.tables):
        kept = [list(menu.options[term]) for term in table.terms]
        ours = valuation.net(table)[np.ix_(*kept)]
        price = prices[position] if position < len(prices) else None
        factors.append(
            Factor(
                terms=tuple(number[term] for term in table.terms),
                ours=ours,
                theirs=table.theirs[np.ix_(*kept)],
                resources=_resources(
                    authority, ours, None if price is None else price[np.ix_(*kept)]
                ),
            )
        )
    space = Space(
        sizes=tuple(len(menu.options[term.id]) for term in terms),
        factors=tuple(factors),
        implications=_implications(valuation.deal.rules, terms, menu),
        limits=limits,
        reference=(0,) * len(terms),
    )
    return DealSpace(space, terms, menu)


def _limits(authority: Authority | None) -> tuple[float, ...]:
    if authority is None:
        return ()
    limits = []
    if authority.contract_value is not None:
        limits.append(float(authority.contract_value))
    if authority.gives is not None:
        limits.append(float(authority.gives))
    if authority.ratio > 1:
        limits.append(0.0)
    return tuple(limits)


def _resources(
    authority: Authority | None, ours: NDArray[_Z], price: NDArray[_Z] | None
) -> NDArray[_Z] | None:
    """Return the columns that the limits hold down, in the order of ``_limits``."""
    if authority is None or not _limits(authority):
        return None
    columns = []
    if authority.contract_value is not None:
        columns.append(ours * 0.0 if price is None else np.broadcast_to(price, ours.shape))
    if authority.gives is not None or authority.ratio > 1:
        gives, gets = gives_and_gets(ours)
        if authority.gives is not None:
            columns.append(gives)
        if authority.ratio > 1:
            columns.append(float(authority.ratio) * gives - gets)
    return np.stack(columns)


def gives_and_gets(ours: NDArray[_Z]) -> tuple[NDArray[_Z], NDArray[_Z]]:
    """Return, for each combination of a factor, the sums of its gives and of its gets.

    Each axis' part is its Shapley share of the change from index 0 of all axes, the same split as
    :meth:`giveget.core.value.valuation.Valuation.trade` makes for people to read.
    """
    count = ours.ndim
    gives, gets = np.zeros(ours.shape), np.zeros(ours.shape)
    moved: dict[frozenset[int], NDArray[_Z]] = {}
    for size in range(count + 1):
        for some in combinations(range(count), size):
            at = tuple(slice(None) if axis in some else slice(0, 1) for axis in range(count))
            moved[frozenset(some)] = ours[at]
    for axis in range(count):
        share = np.zeros(ours.shape)
        others = [other for other in range(count) if other != axis]
        for size in range(count):
            weight = factorial(size) * factorial(count - size - 1) / factorial(count)
            for some in combinations(others, size):
                base = frozenset(some)
                share = share + weight * (moved[base | {axis}] - moved[base])
        gives += np.maximum(0.0, -share)
        gets += np.maximum(0.0, share)
    return gives, gets


def _implications(
    rules: tuple[Rule, ...], terms: tuple[Term, ...], menu: Menu
) -> tuple[Implication, ...]:
    number = {term.id: index for index, term in enumerate(terms)}

    def holding(condition_term: str, holds: list[bool]) -> frozenset[int]:
        kept = menu.options[condition_term]
        return frozenset(at for at, index in enumerate(kept) if holds[index])

    found = []
    for rule in rules:
        when = terms[number[rule.when.term]]
        if_options = holding(when.id, [rule.when.holds(option) for option in when.options])
        for condition in rule.then:
            then = terms[number[condition.term]]
            found.append(
                Implication(
                    if_term=number[when.id],
                    if_options=if_options,
                    then_term=number[then.id],
                    then_options=holding(
                        then.id, [condition.holds(option) for option in then.options]
                    ),
                )
            )
    return tuple(found)


def breaks_rule(rules: tuple[Rule, ...], terms: tuple[Term, ...], package: Package) -> Rule | None:
    """Return the first rule a package breaks, or None."""
    chosen = {term.id: term.options[term.index_of(package[term.id])] for term in terms}
    for rule in rules:
        if rule.when.holds(chosen[rule.when.term]) and not all(
            condition.holds(chosen[condition.term]) for condition in rule.then
        ):
            return rule
    return None
