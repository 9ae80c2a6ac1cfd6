"""Which terms does the file describe?"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from giveget.adapters.documents.details import read_detail
from giveget.adapters.documents.menus import Menu, read_menu, read_table
from giveget.adapters.documents.nodes import ListNode, MapNode, Steps
from giveget.adapters.documents.parts import read_shape
from giveget.adapters.documents.problems import menus
from giveget.adapters.documents.reading import Reading
from giveget.adapters.documents.shapes.terms import AmountShape, TermShape
from giveget.core.terms.detail import CashDetail
from giveget.core.terms.term import Option, Term


def read_terms(reading: Reading, shapes: Mapping[str, TermShape]) -> dict[str, Term]:
    """Return the terms whose menu can be read, by id; what is wrong becomes findings.

    A term with a wrong table or wrong details is there for the rules and limits that name it; its
    findings keep the file from being used.
    """
    found = {key: _term(reading, key, one) for key, one in shapes.items()}
    return {key: term for key, term in found.items() if term is not None}


def _term(reading: Reading, key: str, written: TermShape) -> Term | None:
    path: Steps = ("terms", key)
    menu = read_menu(reading, path, written)
    detail = read_detail(reading, path, written, menu)
    if menu is None:
        return None
    table = read_table(reading, path, written, menu)
    has_estimates = reading.node((*path, "to_them")) is not None
    estimates = _estimates(reading, (*path, "to_them"), menu) if has_estimates else None
    if table is None or detail is None:
        reading.partial.add(path)
    return Term(
        id=key,
        kind=written.kind,
        options=menu.options,
        table=table or 0,
        detail=detail or CashDetail(),
        to_them=estimates,
        name=written.name,
        words=tuple(written.words),
        is_precedent=bool(written.precedent),
    )


def _estimates(reading: Reading, path: Steps, menu: Menu) -> tuple[Decimal, ...] | None:
    """The estimated worth of each option to the other side: a list, or fields by option."""
    node = reading.node(path)
    match node:
        case ListNode() if len(node.items) == len(menu.options):
            paths = [(*path, index) for index in range(len(node.items))]
        case ListNode():
            problem = f"{len(node.items)} estimates stand for {len(menu.options)} options"
            return _misfit(reading, path, problem, menu.options)
        case MapNode() if set(node.entries) == {option.label for option in menu.options}:
            paths = [(*path, option.label) for option in menu.options]
        case _:
            problem = "the estimates do not name the options of the menu"
            return _misfit(reading, path, problem, menu.options)
    amounts = [read_shape(reading, AmountShape, one) for one in paths]
    known = [one.amount for one in amounts if one is not None]
    return tuple(known) if len(known) == len(amounts) else None


def _misfit(
    reading: Reading, path: Steps, problem: str, options: tuple[Option, ...]
) -> tuple[Decimal, ...] | None:
    shown = [f'"{option.label}": 0' for option in options[:3]]
    example = "{" + ", ".join([*shown, "…"] if len(options) > 3 else shown) + "}"
    reading.report(menus.ESTIMATES_DO_NOT_FIT, path, problem=problem, example=example)
    return None
