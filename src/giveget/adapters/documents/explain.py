"""What does a rejected field mean in words, and what should stand there instead?"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from typing import Any, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from giveget.adapters.documents.nodes import Steps
from giveget.adapters.documents.problems import PROBLEMS, shape, values
from giveget.adapters.documents.reading import Reading
from giveget.adapters.documents.shapes.base import Shape, example_of
from giveget.adapters.documents.shapes.terms import TERM_SHAPES, TermShape

_NOT_MAPPING = frozenset({"model_type", "model_attributes_type", "dict_type"})


def report_rejected(
    reading: Reading, error: ValidationError, model: type[Shape], path: Steps
) -> None:
    """Add a finding for every field that a shape rejected.

    Args:
        reading: where findings go.
        error: what the shape says.
        model: the shape.
        path: where its fields stand in the file.
    """
    for detail in error.errors(include_url=False):
        is_key = detail["loc"][-1:] == ("[key]",)
        loc: Steps = detail["loc"][:-1] if is_key else detail["loc"]
        _report(reading, detail, model, path, loc, is_key)


def did_you_mean(word: str, known: Iterable[str], otherwise: str = "one of") -> str:
    """Return ``did you mean …?``, or the words that are known."""
    names = [str(name) for name in known]
    if any(char.isdigit() for char in word):  # net 45 is not a misspelt net 15
        return f"{otherwise} {', '.join(names)}" if names else "remove it"
    lowered = {name.lower(): name for name in names}
    close = difflib.get_close_matches(word.lower(), lowered, n=1, cutoff=0.6)
    if close:
        return f"did you mean {lowered[close[0]]}?"
    return f"{otherwise} {', '.join(names)}" if names else "remove it"


def _report(
    reading: Reading,
    detail: ErrorDetails,
    model: type[Shape],
    path: Steps,
    loc: Steps,
    is_key: bool,
) -> None:
    where = (*path, *loc)
    kind = detail["type"]
    if kind == "missing":
        _report_missing(reading, model, path, loc)
    elif kind == "extra_forbidden":
        _report_unknown(reading, model, path, loc)
    elif kind == "literal_error":
        expected = [word.strip("'") for word in detail["ctx"]["expected"].split(" or ")]
        words = [w.strip("'") for part in expected for w in part.split(", ")]
        remedy = did_you_mean(str(detail["input"]), words, "write one of")
        shown = str(detail["input"])[:40]
        reading.report(shape.UNKNOWN_WORD, where, text=shown, remedy=remedy)
    elif kind in _NOT_MAPPING:
        reading.report(shape.NOT_A_MAPPING, where)
    elif kind == "list_type":
        reading.report(shape.NOT_A_LIST, where)
    elif kind in PROBLEMS:
        args: dict[str, Any] = {k: v for k, v in detail["ctx"].items() if k != "code"}
        report = reading.report_key if is_key else reading.report
        report(PROBLEMS[kind], where, **args)
    else:
        said = detail["msg"][:1].lower() + detail["msg"][1:]
        text = str(detail["input"])[:40]
        reading.report(
            values.NOT_AN_AMOUNT, where, text=text, problem=f"is rejected: {said}", write="another"
        )


def _report_missing(reading: Reading, model: type[Shape], path: Steps, loc: Steps) -> None:
    where = (*path, *loc)
    if where in reading.empty:
        return
    owner = _model_at(model, loc[:-1])
    if reading.is_playbook and issubclass(model, TermShape):
        return  # a deal adds what its playbook leaves open
    field = str(loc[-1])
    example = example_of(owner.model_fields[field]) if owner else "…"
    name = reading.named(where[:-1])
    reading.report_key(
        shape.MISSING_FIELD, where[:-1], owner=name, field=field,
        example=as_written(example),
    )  # fmt: skip


def _report_unknown(reading: Reading, model: type[Shape], path: Steps, loc: Steps) -> None:
    owner = _model_at(model, loc[:-1]) or model
    field = str(loc[-1])
    name = reading.named((*path, *loc[:-1]))
    where = (*path, *loc)
    if issubclass(owner, TermShape) and (kinds := _kinds_with(field)):
        remedy = f"it belongs to kind {', '.join(kinds)}; remove it or correct `kind`"
    else:
        remedy = did_you_mean(field, owner.model_fields, "its fields are")
    reading.report_key(shape.UNKNOWN_FIELD, where, owner=name, field=field, remedy=remedy)


def _kinds_with(field: str) -> list[str]:
    return [kind.value for kind, model in TERM_SHAPES.items() if field in model.model_fields]


def _model_at(model: type[Shape], loc: Steps) -> type[Shape] | None:
    """The shape that holds the field at a place inside another shape."""
    found = model
    for step in loc:
        field = found.model_fields.get(str(step))
        if field is not None:
            inner = next(_shapes_in(field.annotation), None)
            if inner is None:
                return None
            found = inner
    return found


def _shapes_in(annotation: Any) -> Iterator[type[Shape]]:
    if isinstance(annotation, type) and issubclass(annotation, Shape):
        yield annotation
    for inner in get_args(annotation):
        yield from _shapes_in(inner)


def as_written(example: object) -> str:
    """Return an example the way it stands in a file."""
    if isinstance(example, dict):
        inside = ", ".join(f"{key}: {as_written(value)}" for key, value in example.items())
        return "{" + inside + "}"
    if isinstance(example, list):
        return "[" + ", ".join(as_written(value) for value in example) + "]"
    return str(example)
