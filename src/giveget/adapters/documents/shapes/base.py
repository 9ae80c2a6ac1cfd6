"""What do all shapes of a file have in common?"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic.fields import FieldInfo

from giveget.adapters.documents.shapes.scalars import Chance, Money


class Shape(BaseModel):
    """Fields with names; an unknown one is a finding, and nothing is converted silently."""

    # Only the outermost shape is compiled, on first use: the command line starts cold.
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, defer_build=True)


def says(description: str, example: object = None, **more: Any) -> Any:
    """Declare a field by what it says, with an example for editors and the reference."""
    examples = None if example is None else [example]
    if "default" not in more and "default_factory" not in more:
        more["default"] = None
    return Field(description=description, examples=examples, **more)


def due(description: str, example: object) -> Any:
    """Declare a field that must be there."""
    return Field(description=description, examples=[example])


def example_of(field: FieldInfo) -> object:
    """The example of a field; empty where the field has fields of its own."""
    return field.examples[0] if field.examples else {}


class ChanceEstimate(Shape):
    """A chance with its 90 % range."""

    value: Chance = due("best estimate", "60%")
    low: Chance | None = says("nine times in ten it is at least this", "54%")
    high: Chance | None = says("nine times in ten it is at most this", "66%")


class MoneyEstimate(Shape):
    """An amount with its 90 % range."""

    value: Money = due("best estimate", 76000)
    low: Money | None = says("nine times in ten it is at least this", 70000)
    high: Money | None = says("nine times in ten it is at most this", 82000)


def _as_value(written: object) -> object:
    return written if isinstance(written, dict) else {"value": written}


Chances = Annotated[
    ChanceEstimate,
    BeforeValidator(_as_value, json_schema_input_type=ChanceEstimate | Chance),
]
Amounts = Annotated[
    MoneyEstimate,
    BeforeValidator(_as_value, json_schema_input_type=MoneyEstimate | Money),
]
