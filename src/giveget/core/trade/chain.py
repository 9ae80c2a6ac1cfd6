"""In which order are packages put together, and what must a partial package remember?

A chain is a row of stages; each adds the options of a few more terms. Between stages a label
remembers, of every chosen term that tables or rules still tie to terms to come, only the class
of its option: options that all remaining tables treat alike share a class.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from giveget.core.trade.errors import TangledSpaceError
from giveget.core.trade.labels import Labels
from giveget.core.trade.space import Bools, Floats, Ints

_MOST_STATES = 2**60
_MOST_CELLS = 20_000_000


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Link:
    """A table over terms of different groups; values ``None`` for a mere rule.

    Args:
        terms: one per axis.
        allowed: which combinations may stand together.
        ours, theirs: grid values, or both ``None``.
        resources: grid values, shape ``(m, …)``, or ``None``.
    """

    terms: tuple[int, ...]
    allowed: Bools
    ours: Floats | None = None
    theirs: Floats | None = None
    resources: Floats | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """Terms whose options are chosen together, as rows.

    Args:
        rows: value, use and code of each row; their state is not used.
        options: for each term that links need, the option in each row.
    """

    rows: Labels
    options: dict[int, Ints]


@dataclass(frozen=True, slots=True)
class Slot:
    """Where the class of one open term stands in a state number: ``state // weight % radix``."""

    weight: int
    radix: int

    def read(self, state: Ints) -> Ints:
        """Return the class in each state."""
        return np.asarray(state // self.weight % self.radix)


@dataclass(frozen=True, slots=True, eq=False)
class Cross:
    """What links add to a pair of earlier pattern and row, shape ``(patterns, rows)``."""

    allowed: Bools
    ours: Floats | None
    theirs: Floats | None
    resources: Floats | None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Stage:
    """One step: which rows may be added to which labels, and what is remembered after.

    Args:
        rows: what is added; ``rows.state`` is each row's part of the next state.
        cross: what links add, by the label's pattern; ``None`` when nothing open matters.
        pattern: slots read, in mixed radix, as the index into ``cross``.
        carried: slots of the state before that live on, with their part of the next state.
        states: number of states after this stage.
    """

    rows: Labels
    cross: Cross | None
    pattern: tuple[Slot, ...]
    carried: tuple[tuple[Slot, Ints], ...]
    states: int

    def pattern_of(self, state: Ints) -> Ints:
        """Return the index into ``cross`` of each state before this stage."""
        index = np.zeros(state.shape[0], dtype=np.int64)
        for slot in self.pattern:
            index = index * slot.radix + slot.read(state)
        return index

    def carry(self, state: Ints) -> Ints:
        """Return the part of the next state that comes from the state before."""
        carried = np.zeros(state.shape[0], dtype=np.int64)
        for slot, part in self.carried:
            carried += part[slot.read(state)]
        return carried


@dataclass(frozen=True, slots=True, eq=False)
class _Open:
    """A chosen term that still matters: its slot, class of each option, an option per class."""

    slot: Slot
    classes: Ints
    samples: Ints


def compile_chain(groups: Sequence[Group], links: Sequence[Link]) -> tuple[Stage, ...]:
    """Return the stages that add ``groups`` in the order given.

    Links to terms in no group stay open to the end, so that the last stage's states tell
    apart what those links will tell apart.

    Raises:
        TangledSpaceError: too many open patterns between two stages.
    """
    place = {term: number for number, group in enumerate(groups) for term in group.options}
    ready = [max(place.get(term, len(groups)) for term in link.terms) for link in links]
    stages: list[Stage] = []
    before: dict[int, _Open] = {}
    for number, group in enumerate(groups):
        due = [link for link, stage in zip(links, ready, strict=True) if stage == number]
        pending = [link for link, stage in zip(links, ready, strict=True) if stage > number]
        chosen = [term for term, stage in place.items() if stage <= number]
        after, states = _remember(chosen, pending)
        stages.append(_stage(group, due, before, after, states))
        before = after
    return tuple(stages)


def _remember(chosen: Sequence[int], pending: Sequence[Link]) -> tuple[dict[int, _Open], int]:
    """Return the open terms with their classes, and how many states they make."""
    kept: dict[int, _Open] = {}
    weight = 1
    for term in sorted(chosen):
        touching = [link for link in pending if term in link.terms]
        if not touching:
            continue
        classes, samples = _classes(term, touching)
        if len(samples) > 1:
            kept[term] = _Open(Slot(weight, len(samples)), classes, samples)
            weight *= len(samples)
    if weight > _MOST_STATES:
        raise TangledSpaceError(weight, _MOST_STATES)
    return kept, weight


def _classes(term: int, links: Sequence[Link]) -> tuple[Ints, Ints]:
    """Return the class of each option of ``term`` and the first option of each class."""
    slices = [
        np.moveaxis(table, link.terms.index(term) + extra, 0).reshape(
            link.allowed.shape[link.terms.index(term)], -1
        )
        for link in links
        for table, extra in _tables(link)
    ]
    seen: dict[bytes, int] = {}
    size = slices[0].shape[0]
    classes = np.empty(size, dtype=np.int64)
    samples: list[int] = []
    for option in range(size):
        key = b"".join(part[option].tobytes() for part in slices)
        if key not in seen:
            seen[key] = len(samples)
            samples.append(option)
        classes[option] = seen[key]
    return classes, np.array(samples, dtype=np.int64)


def _tables(link: Link) -> list[tuple[Floats | Bools, int]]:
    tables: list[tuple[Floats | Bools, int]] = [(link.allowed, 0)]
    tables += [(table, 0) for table in (link.ours, link.theirs) if table is not None]
    if link.resources is not None and link.resources.shape[0]:
        tables.append((link.resources, 1))
    return tables


def _stage(
    group: Group,
    due: Sequence[Link],
    before: dict[int, _Open],
    after: dict[int, _Open],
    states: int,
) -> Stage:
    rows = group.rows
    state = np.zeros(len(rows), dtype=np.int64)
    for term, opened in after.items():
        if term in group.options:
            state += opened.classes[group.options[term]] * opened.slot.weight
    carried = tuple(
        (before[term].slot, opened.classes[before[term].samples] * opened.slot.weight)
        for term, opened in after.items()
        if term not in group.options
    )
    read = [
        term
        for term in before
        if term not in group.options and any(term in link.terms for link in due)
    ]
    cross = _cross(group, due, [(term, before[term]) for term in read]) if due else None
    rows = replace(rows, state=state)
    if cross is not None and not read:
        rows, cross = _folded(rows, cross), None
    return Stage(
        rows=rows,
        cross=cross,
        pattern=tuple(before[term].slot for term in read),
        carried=carried,
        states=states,
    )


def _folded(rows: Labels, cross: Cross) -> Labels:
    """Return the rows with what links add to them, when no earlier choice matters."""
    if cross.ours is not None and cross.theirs is not None:
        rows = replace(rows, ours=rows.ours + cross.ours[0], theirs=rows.theirs + cross.theirs[0])
    if cross.resources is not None:
        rows = replace(rows, resources=rows.resources + cross.resources[:, 0])
    return rows.take(np.flatnonzero(cross.allowed[0]))


def _cross(group: Group, due: Sequence[Link], read: Sequence[tuple[int, _Open]]) -> Cross:
    patterns = math.prod(opened.slot.radix for _, opened in read)
    count = len(group.rows)
    if patterns * count > _MOST_CELLS:
        raise TangledSpaceError(patterns * count, _MOST_CELLS)
    option: dict[int, Ints] = {term: rows[None, :] for term, rows in group.options.items()}
    number = np.arange(patterns)
    for term, opened in reversed(read):
        number, digit = np.divmod(number, opened.slot.radix)
        option[term] = opened.samples[digit][:, None]
    allowed = np.ones((patterns, count), dtype=np.bool_)
    ours = np.zeros((patterns, count))
    theirs = np.zeros((patterns, count))
    resources = np.zeros((group.rows.resources.shape[0], patterns, count))
    for link in due:
        # A term that is neither read nor in the group has one class: any option stands for it.
        cell = tuple(option.get(term, np.zeros((1, 1), dtype=np.int64)) for term in link.terms)
        allowed &= link.allowed[cell]
        if link.ours is not None and link.theirs is not None:
            ours += link.ours[cell]
            theirs += link.theirs[cell]
        if link.resources is not None and len(link.resources):
            resources += np.stack([column[cell] for column in link.resources])
    valued = any(link.ours is not None for link in due)
    used = any(link.resources is not None for link in due) and resources.shape[0] > 0
    return Cross(
        allowed,
        ours if valued else None,
        theirs if valued else None,
        resources if used else None,
    )
