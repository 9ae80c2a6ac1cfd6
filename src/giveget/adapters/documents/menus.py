"""Which options stand on a term's menu?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from giveget.adapters.documents.explain import did_you_mean
from giveget.adapters.documents.nodes import ListNode, MapNode, Node, Steps, TextNode
from giveget.adapters.documents.problems import menus, shape
from giveget.adapters.documents.reading import Reading
from giveget.adapters.documents.shapes.scalars import problem_of
from giveget.adapters.documents.shapes.terms import TERM_SHAPES, TermShape
from giveget.core.terms.amounts import AmountTextError
from giveget.core.terms.options import numbered_option, parse_option
from giveget.core.terms.term import Option, TermKind

MOST_OPTIONS = 2000

_RANGE_FIELDS = ("from", "to", "step")
_RANGES = frozenset(
    {
        TermKind.DISCOUNT,
        TermKind.PRICE,
        TermKind.LENGTH,
        TermKind.PAYMENT,
        TermKind.PREPAY,
        TermKind.UPLIFT_CAP,
        TermKind.VOLUME,
        TermKind.LIABILITY,
        TermKind.START,
    }
)
# In these kinds each option is a field with figures of its own.
_LABELLED = frozenset({TermKind.RAMP, TermKind.SERVICE_LEVEL, TermKind.CHOICE})
_EITHER = frozenset({TermKind.TERMINATION})
_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Menu:
    """The options of a term; ``figures`` has the path of each one's own figures, if any."""

    options: tuple[Option, ...]
    figures: Mapping[str, Steps]

    def index_of(self, label: str) -> int | None:
        """The position of an option, or None."""
        return next((i for i, o in enumerate(self.options) if o.label == label), None)


def read_menu(reading: Reading, path: Steps, term: TermShape) -> Menu | None:
    """Return the menu of a term, or None after reporting what is wrong with it.

    Args:
        reading: the file, and where findings go.
        path: where the term stands.
        term: the term, its shape already read.
    """
    where = (*path, "options")
    node = reading.node(where)
    match node:
        case ListNode() if term.kind not in _LABELLED:
            return _listed(reading, where, term.kind, node)
        case MapNode() if term.kind in _RANGES and _is_range(node):
            return _ranged(reading, where, term.kind, node)
        case MapNode() if term.kind in _LABELLED or term.kind in _EITHER:
            return _labelled(reading, where, term.kind, node)
        case _:
            _report_shape(reading, where, term.kind)
            return None


def read_table(reading: Reading, path: Steps, term: TermShape, menu: Menu) -> int | None:
    """Return the position of the option now on offer, or None after reporting why there is none."""
    where = (*path, "table")
    if reading.node(where) is None:
        return 0 if reading.is_playbook else None
    option = read_label(reading, where, term.kind, term.table)
    if option is None:
        return None
    index = menu.index_of(option.label)
    if index is None:
        reading.report(
            menus.TABLE_OFF_MENU, where, label=option.label, term=path[-1],
            remedy=known_options(option.label, menu.options),
        )  # fmt: skip
    return index


def read_label(reading: Reading, path: Steps, kind: TermKind, text: str) -> Option | None:
    """Return the option a text of the file means, or None after reporting why it means none."""
    try:
        return parse_option(kind, text, reading.currency or "", unit_required=True)
    except AmountTextError as error:
        problem, args = problem_of(error)
        reading.report(problem, path, **args)
        return None


def known_options(label: str, options: tuple[Option, ...]) -> str:
    """Return what to write in place of an option that is not on the menu."""
    labels = [option.label for option in options]
    if len(labels) > _SHOWN:
        labels = [*labels[:3], "…", *labels[-3:]]
    return did_you_mean(label, labels, "write one of")


def _listed(reading: Reading, path: Steps, kind: TermKind, node: ListNode) -> Menu | None:
    if _has_bad_size(reading, path, kind, len(node.items)):
        return None
    options: list[Option] = []
    is_whole = True
    for index, item in enumerate(node.items):
        option = _item(reading, (*path, index), kind, item)
        is_whole = is_whole and option is not None
        if option is not None:
            options.append(option)
    labels = _distinct(reading, path, options) if is_whole else False
    return Menu(tuple(options), {}) if labels else None


def _item(reading: Reading, path: Steps, kind: TermKind, item: Node) -> Option | None:
    if not isinstance(item, TextNode):
        found = "list" if isinstance(item, ListNode) else "mapping"
        reading.report(shape.NOT_A_SINGLE_VALUE, path, found=found)
        return None
    if item.is_null:
        reading.report(shape.NO_VALUE, path)
        return None
    return read_label(reading, path, kind, item.text)


def _labelled(reading: Reading, path: Steps, kind: TermKind, node: MapNode) -> Menu | None:
    if _has_bad_size(reading, path, kind, len(node.entries)):
        return None
    options: list[Option] = []
    figures: dict[str, Steps] = {}
    for key in node.entries:
        option = read_label(reading, (*path, key), kind, key)
        if option is None:
            return None
        options.append(option)
        figures[option.label] = (*path, key)
    return Menu(tuple(options), figures) if _distinct(reading, path, options) else None


def _ranged(reading: Reading, path: Steps, kind: TermKind, node: MapNode) -> Menu | None:
    ends = [
        _item(reading, (*path, name), kind, node.entries[name].value) for name in ("from", "to")
    ]
    step = _item(reading, (*path, "step"), kind, node.entries["step"].value)
    numbers = [None if option is None else option.number for option in (*ends, step)]
    low, high, width = numbers
    if low is None or high is None or width is None:
        if None not in (*ends, step):
            _report_range(reading, path, "has an end without a number", "use numbers only")
        return None
    if width <= 0:
        _report_range(reading, path, "has a step of zero", "write a step above zero")
        return None
    if low > high:
        _report_range(reading, path, "runs backward", "write the smaller value under `from`")
        return None
    if (high - low) % width != 0:
        _report_range(reading, path, "misses its end", "choose a step that divides it evenly")
        return None
    count = int((high - low) / width) + 1
    if _has_bad_size(reading, path, kind, count):
        return None
    # A range of shares is one of liability too, whose plain numbers would be caps.
    is_share = all(one is not None and one.label.endswith("%") for one in ends)
    unit = TermKind.DISCOUNT if is_share else kind
    currency = reading.currency or "XXX"
    options = (numbered_option(unit, low + width * k, currency) for k in range(count))
    return Menu(tuple(options), {})


def _is_range(node: MapNode) -> bool:
    return set(node.entries) == set(_RANGE_FIELDS)


def _report_range(reading: Reading, path: Steps, problem: str, remedy: str) -> None:
    reading.report(menus.BAD_RANGE, path, problem=problem, remedy=remedy)


def _has_bad_size(reading: Reading, path: Steps, kind: TermKind, count: int) -> bool:
    if count == 0:
        reading.report(menus.NO_OPTIONS, path, example=_example(kind))
    if count > MOST_OPTIONS:
        reading.report(menus.TOO_MANY_OPTIONS, path, count=count, limit=MOST_OPTIONS)
    return count == 0 or count > MOST_OPTIONS


def _distinct(reading: Reading, path: Steps, options: list[Option]) -> bool:
    seen: set[str] = set()
    is_distinct = True
    for index, option in enumerate(options):
        if option.label in seen:
            node = reading.node(path)
            key = list(node.entries)[index] if isinstance(node, MapNode) else index
            reading.report_key(menus.REPEATED_OPTION, (*path, key), label=option.label)
            is_distinct = False
        seen.add(option.label)
    return is_distinct


def _report_shape(reading: Reading, path: Steps, kind: TermKind) -> None:
    if kind in _LABELLED:
        due = "fields, one per option"
    elif kind in _RANGES:
        due = "a list, or a range with from, to and step"
    else:
        due = "a list"
    example = _example(kind)
    reading.report(menus.OPTIONS_OF_OTHER_SHAPE, path, kind=kind.value, due=due, example=example)


def _example(kind: TermKind) -> str:
    from giveget.adapters.documents.explain import as_written
    from giveget.adapters.documents.shapes.base import example_of

    return as_written(example_of(TERM_SHAPES[kind].model_fields["options"]))
