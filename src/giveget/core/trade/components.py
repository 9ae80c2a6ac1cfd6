"""Which terms hang together, and how is each bunch put together?

Terms that share a factor form a component. Small components are written out whole; larger ones
become a chain of single terms, ordered so that as little as possible has to be remembered: the
shared terms are fixed early and stay in the state until the last factor that needs them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from giveget.core.trade.chain import Group, Link, Stage, compile_chain
from giveget.core.trade.grid import Grid, TieCode, snap
from giveget.core.trade.labels import Labels, Widths
from giveget.core.trade.space import Bools, Floats, Implication, Ints, Space
from giveget.core.trade.tuning import Tuning


@dataclass(frozen=True, slots=True, eq=False)
class Signs:
    """Which options of which terms count as moved in our favour; one array per term."""

    is_get: tuple[Bools, ...]

    @property
    def words(self) -> int:
        """How many 62-bit words hold one bit per term."""
        return max(1, math.ceil(len(self.is_get) / 62))

    def of(self, terms: Sequence[int], options: Ints) -> Ints:
        """Return the words of rows of ``options``, shape ``(words, rows)``."""
        words = np.zeros((self.words, options.shape[0]), dtype=np.int64)
        for position, term in enumerate(terms):
            moved = self.is_get[term][options[:, position]].astype(np.int64)
            words[term // 62] += moved << (term % 62)
        return words


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Problem:
    """A space in grid units, split into components.

    Args:
        grid, code: how values and packages are written.
        widths: of the columns of all labels.
        chains: one per component.
        terms: the terms of each component.
        outside: rules between terms of different components.
        constant: value of factors over no terms, as the label a search starts from.
    """

    grid: Grid
    code: TieCode
    widths: Widths
    chains: tuple[tuple[Stage, ...], ...]
    terms: tuple[tuple[int, ...], ...]
    outside: tuple[Link, ...]
    constant: Labels


@dataclass(frozen=True, slots=True, eq=False)
class _Parts:
    """What the building of components reads."""

    space: Space
    grid: Grid
    code: TieCode
    signs: Signs | None
    links: tuple[Link, ...]
    single: tuple[Bools, ...]
    written_out: int


def split(space: Space, signs: Signs | None, tuning: Tuning) -> Problem:
    """Return ``space`` as components with their chains.

    Raises:
        TangledSpaceError: terms hang together too closely.
    """
    grid = Grid.of(space)
    code = TieCode.of(space)
    rules, single = _rule_links(space)
    factors = tuple(_factor_link(space, number, grid) for number in range(len(space.factors)))
    parts = _Parts(space, grid, code, signs, (*factors, *rules), single, tuning.written_out)
    bunches = _bunches(len(space.sizes), [link.terms for link in factors])
    home = {term: number for number, bunch in enumerate(bunches) for term in bunch}
    outside = tuple(link for link in rules if home[link.terms[0]] != home[link.terms[1]])
    widths = Widths(len(space.limits), code.columns, signs.words if signs else 0)
    return Problem(
        grid=grid,
        code=code,
        widths=widths,
        chains=tuple(_chain(bunch, parts) for bunch in bunches),
        terms=bunches,
        outside=outside,
        constant=_constant(factors, widths),
    )


def _constant(factors: Sequence[Link], widths: Widths) -> Labels:
    free = [link for link in factors if not link.terms]
    possible = all(bool(link.allowed) for link in free)
    label = Labels(
        ours=np.array([sum(float(link.ours) for link in free if link.ours is not None)]),
        theirs=np.array([sum(float(link.theirs) for link in free if link.theirs is not None)]),
        resources=np.zeros((widths.resources, 1)),
        ties=np.zeros((widths.ties, 1), dtype=np.int64),
        state=np.zeros(1, dtype=np.int64),
        signs=np.zeros((widths.signs, 1), dtype=np.int64),
    )
    for link in free:
        if link.resources is not None:
            label.resources[:, 0] += link.resources
    return label if possible else label.take(np.zeros(0, dtype=np.int64))


def _factor_link(space: Space, number: int, grid: Grid) -> Link:
    factor = space.factors[number]
    shape = tuple(space.sizes[term] for term in factor.terms)
    allowed = np.ones(shape, dtype=np.bool_) if factor.allowed is None else factor.allowed
    used: Floats | None = None
    if factor.resources is not None and space.limits:
        pairs = zip(factor.resources, grid.resources, strict=True)
        used = np.stack([snap(column, float(unit)) for column, unit in pairs])
    return Link(
        terms=factor.terms,
        allowed=allowed,
        ours=snap(factor.ours, grid.ours),
        theirs=snap(factor.theirs, grid.theirs),
        resources=used,
    )


def _rule_links(space: Space) -> tuple[tuple[Link, ...], tuple[Bools, ...]]:
    """Return one table per pair of terms with rules, and the options allowed per term alone."""
    single = tuple(np.ones(size, dtype=np.bool_) for size in space.sizes)
    pairs: dict[tuple[int, int], Bools] = {}
    for rule in space.implications:
        triggered, kept = _masks(rule, space.sizes)
        if rule.if_term == rule.then_term:
            single[rule.if_term][triggered & ~kept] = False
            continue
        forbidden = triggered[:, None] & ~kept[None, :]
        key = (rule.if_term, rule.then_term)
        if key[0] > key[1]:
            key, forbidden = key[::-1], forbidden.T
        shape = (space.sizes[key[0]], space.sizes[key[1]])
        pairs.setdefault(key, np.ones(shape, dtype=np.bool_))[forbidden] = False
    links = tuple(Link(terms=pair, allowed=table) for pair, table in pairs.items())
    return links, single


def _masks(rule: Implication, sizes: tuple[int, ...]) -> tuple[Bools, Bools]:
    triggered = np.zeros(sizes[rule.if_term], dtype=np.bool_)
    triggered[sorted(rule.if_options)] = True
    kept = np.zeros(sizes[rule.then_term], dtype=np.bool_)
    kept[sorted(rule.then_options)] = True
    return triggered, kept


def _bunches(terms: int, edges: Sequence[tuple[int, ...]]) -> tuple[tuple[int, ...], ...]:
    """Return the sets of terms that ``edges`` connect."""
    root = list(range(terms))

    def find(term: int) -> int:
        while root[term] != term:
            root[term] = root[root[term]]
            term = root[term]
        return term

    for edge in edges:
        for term in edge[1:]:
            root[find(term)] = find(edge[0])
    bunches: dict[int, list[int]] = {}
    for term in range(terms):
        bunches.setdefault(find(term), []).append(term)
    return tuple(tuple(bunch) for bunch in bunches.values())


def _chain(bunch: tuple[int, ...], parts: _Parts) -> tuple[Stage, ...]:
    links = [link for link in parts.links if set(link.terms) & set(bunch)]
    inner = [link for link in links if set(link.terms) <= set(bunch)]
    if math.prod(parts.space.sizes[term] for term in bunch) <= parts.written_out:
        return compile_chain([_group(bunch, parts)], links)
    order = _elimination(bunch, parts.space.sizes, [link.terms for link in inner])
    return compile_chain([_group((term,), parts) for term in order], links)


def _group(terms: tuple[int, ...], parts: _Parts) -> Group:
    """Return every combination of ``terms`` that their own options allow, worth nothing yet."""
    axes = [np.flatnonzero(parts.single[term]) for term in terms]
    mesh = np.meshgrid(*axes, indexing="ij")
    options = np.stack([axis.reshape(-1) for axis in mesh], axis=1)
    count = options.shape[0]
    code = parts.code.encode(terms, options)
    rows = Labels(
        ours=np.zeros(count),
        theirs=np.zeros(count),
        resources=np.zeros((len(parts.space.limits), count)),
        ties=code,
        state=np.zeros(count, dtype=np.int64),
        signs=parts.signs.of(terms, options)
        if parts.signs
        else np.zeros((0, count), dtype=np.int64),
    )
    return Group(rows, {term: options[:, place] for place, term in enumerate(terms)})


def _elimination(
    bunch: tuple[int, ...], sizes: tuple[int, ...], edges: Sequence[tuple[int, ...]]
) -> list[int]:
    """Return an order of terms that keeps the product of open terms' sizes small, greedily."""
    order: list[int] = []
    left = set(bunch)
    while left:
        order.append(min(left, key=lambda term: (_burden({*order, term}, sizes, edges), term)))
        left.remove(order[-1])
    return order


def _burden(
    chosen: set[int], sizes: tuple[int, ...], edges: Sequence[tuple[int, ...]]
) -> tuple[float, int]:
    """Return the log of the states that ``chosen`` leaves open, and the edges not closed."""
    open_edges = [edge for edge in edges if not set(edge) <= chosen]
    live = {term for edge in open_edges for term in edge} & chosen
    return math.log(math.prod(sizes[term] for term in live)), len(open_edges)


def outer_chain(problem: Problem, blocks: Sequence[Labels]) -> tuple[Stage, ...]:
    """Return the chain that adds whole components, whose labels are ``blocks``."""
    needed = {term for link in problem.outside for term in link.terms}
    groups = [
        Group(rows, {t: problem.code.option(rows.ties, t) for t in terms if t in needed})
        for rows, terms in zip(blocks, problem.terms, strict=True)
    ]
    order = _outer_order(problem, groups)
    return compile_chain([groups[number] for number in order], problem.outside)


def _outer_order(problem: Problem, groups: Sequence[Group]) -> list[int]:
    """Return an order of components that closes rules early, small components first."""
    home = {term: number for number, terms in enumerate(problem.terms) for term in terms}
    edges = [(home[link.terms[0]], home[link.terms[1]]) for link in problem.outside]
    order: list[int] = []
    left = set(range(len(groups)))
    while left:
        open_after = {
            number: sum(1 for a, b in edges if (a in {*order, number}) != (b in {*order, number}))
            for number in left
        }
        order.append(min(left, key=lambda n: (open_after[n], len(groups[n].rows), n)))
        left.remove(order[-1])
    return order
