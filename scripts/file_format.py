"""What does the page of the file format say?"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any, get_args

from pydantic.fields import FieldInfo

from giveget.adapters.documents.compose import DEEPEST, MOST_VALUES
from giveget.adapters.documents.explain import as_written
from giveget.adapters.documents.menus import MOST_OPTIONS
from giveget.adapters.documents.parts import MOST_ENTRIES
from giveget.adapters.documents.shapes.base import Shape, example_of
from giveget.adapters.documents.shapes.documents import DealShape, PlaybookShape
from giveget.adapters.documents.shapes.terms import (
    TERM_SHAPES,
    BreachShape,
    TermShape,
    ValuesShape,
)
from giveget.adapters.documents.text import LARGEST_FILE

_HEAD = """# The files: deals and playbooks

<!-- Written by `python -m scripts.documents write`; do not edit. -->

A *deal* is one negotiation, a *playbook* is what many deals share. Both are YAML texts, one per
file. `giveget check FILE…` says what is wrong with them ([findings](findings.md)),
`giveget schema deal` and `giveget schema playbook` print the JSON Schema that editors use for
completion, and `giveget init DIR` writes examples.

## How values are written

| what | write | not |
|---|---|---|
| percentage | `10%`, `2.5%` | `10`, `0.1` |
| amount of money | `42000`, `"42,000 USD"`, `$42k` | `42.000`, another currency |
| payment days | `net 30`, `30 days`, `on signature` | `30` |
| length | `24 months`, `2 years` | `2` |
| number | `40`, `0.4` | `forty` |
| date | `2026-01-15` | `15.01.2026` |
| name (id) | `case_study`: letters, digits, `_ - .` | `case study` |
| nothing inherited | `~` | |

A plain number of money is in the deal's currency. Quote texts that hold `: ` or start with one of
`[ ] { } & * ! | > % @`; inside `{ }` write `42000`, because a comma starts a new field.

## Options

The options of a term are a list, `[net 15, net 30]`; a range that includes both ends,
`{from: 0%, to: 15%, step: 1%}`; or, where each option has figures of its own, one field per
option. `table` is the option now on offer; it must be one of them.

## Rules

`when` names one term, `then` one or more. A condition is an option (`net 60`), a list of options,
or a bound (`at least 24 months`, `at most net 30`, `24 months or more`); the bound is included.

## What a deal takes over

With `playbook: FILE` (its path counts from the deal's folder) a deal has everything the playbook
has, and what the deal writes itself counts instead. Terms are merged field by field, unless their
kind differs; roles, facts and rules by their name (`role`, `id`), with limits term by term;
options are never merged. `~` removes an inherited term or section. A playbook can build on another
one. Limits and rules on terms that a deal does not have are passed over.

"""


def file_format_page() -> str:
    """Return the page: every section and every kind of term with its fields."""
    parts = [_HEAD]
    parts += [_section("A deal", DealShape), _section("A playbook", PlaybookShape)]
    seen: set[type[Shape]] = {DealShape, PlaybookShape}
    for model in _inner(DealShape):
        if model not in seen:
            seen.add(model)
            parts.append(_section(_title(model), model))
    parts.append(_section("Fields of every term", TermShape))
    common = set(TermShape.model_fields) - {"options", "table"}
    for kind, shape in TERM_SHAPES.items():
        parts.append(_section(f"Kind `{kind.value}`", shape, without=common))
        for model in _inner(shape):
            if model not in seen:
                seen.add(model)
                parts.append(_section(_title(model), model))
    parts += [_section(_title(model), model) for model in (ValuesShape, BreachShape)]
    parts.append(_limits())
    return "\n".join(parts)


def _section(title: str, model: type[Shape], without: set[str] | None = None) -> str:
    says = inspect.cleandoc(model.__doc__ or "")
    rows = [
        _row(name, field)
        for name, field in model.model_fields.items()
        if name not in (without or set())
    ]
    head = "| field | says | example | without it |\n|---|---|---|---|\n"
    return f"## {title}\n\n{says}\n\n{head}" + "".join(rows)


def _row(name: str, field: FieldInfo) -> str:
    example = f"`{as_written(example_of(field))}`" if example_of(field) != {} else ""
    cells = (f"`{name}`", field.description or "", example, _default(field))
    return "".join(f"| {cell} " if cell else "| " for cell in cells) + "|\n"


def _default(field: FieldInfo) -> str:
    if field.is_required():
        return "a finding"
    return "" if field.default in (None, "", [], {}) else f"`{as_written(field.default)}`"


def _inner(model: type[Shape]) -> Iterator[type[Shape]]:
    """The shapes below a shape, parents first."""
    for field in model.model_fields.values():
        for inner in _shapes(field.annotation):
            yield inner
            yield from _inner(inner)


def _shapes(annotation: Any) -> Iterator[type[Shape]]:
    if isinstance(annotation, type) and issubclass(annotation, Shape):
        yield annotation
    for inner in get_args(annotation):
        yield from _shapes(inner)


_TITLES = {
    "ChanceEstimate": "A chance with its range",
    "MoneyEstimate": "An amount with its range",
    "SideCashShape": "`cash.us` and `cash.them`",
    "LimitShape": "`authority.limits`",
    "AuthorityShape": "`authority`",
    "ResponsesShape": "`beliefs.responses`",
    "BothChargesShape": "`risk_charge`",
    "TierShape": "`tiers`",
    "ValuesShape": "One option of a choice",
    "BreachShape": "One breach of a service level",
    "NeedShape": "`need`",
    "CashShape": "`cash`",
    "PartiesShape": "`parties`",
    "BeliefsShape": "`beliefs`",
    "RenewalShape": "`renewal`",
    "PrecedentShape": "`precedent`",
}


def _title(model: type[Shape]) -> str:
    plural = f"`{model.__name__.removesuffix('Shape').lower()}s`"
    return _TITLES.get(model.__name__, plural)


def _limits() -> str:
    return (
        "## Limits\n\n"
        f"A file has at most {LARGEST_FILE:,} bytes, {MOST_VALUES:,} values and {DEEPEST} levels;\n"
        f"a section at most {MOST_ENTRIES} entries; a term at most {MOST_OPTIONS:,} options.\n"
    )
