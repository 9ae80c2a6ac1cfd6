"""Which JSON Schema describes a deal, and which a playbook?

Terms are described by kind. Fields that a playbook may supply are not demanded of a deal here;
whether they are there is known only when both are read.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from giveget.adapters.documents.shapes.base import Shape
from giveget.adapters.documents.shapes.documents import DealShape, PlaybookShape
from giveget.adapters.documents.shapes.scalars import ID
from giveget.adapters.documents.shapes.terms import (
    TERM_SHAPES,
    BreachShape,
    ValuesShape,
)
from giveget.core.terms.term import TermKind

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SCALAR: dict[str, Any] = {"type": ["string", "number", "boolean"]}
_ROOTS: dict[str, type[Shape]] = {"deal": DealShape, "playbook": PlaybookShape}
# What a deal may set to ``~`` so as not to inherit it.
_REMOVABLE = ("cash", "precedent", "rules", "authority", "facts", "phrases", "lint")


def schema_of(kind: Literal["deal", "playbook"]) -> dict[str, Any]:
    """Return the JSON Schema of a kind of file."""
    root = _ROOTS[kind]
    models: list[type[BaseModel]] = [root, *TERM_SHAPES.values(), ValuesShape, BreachShape]
    _, whole = models_json_schema([(model, "validation") for model in models])
    definitions: dict[str, Any] = {_name(name): _tidy(one) for name, one in whole["$defs"].items()}
    schema: dict[str, Any] = definitions.pop(_name(root.__name__))
    for term_kind, shape in TERM_SHAPES.items():
        _describe_term(definitions[_name(shape.__name__)], term_kind)
    properties: dict[str, Any] = schema["properties"]
    properties["terms"] = {"description": properties["terms"]["description"], **_terms()}
    definitions["Role"]["required"] = ["role"]
    if kind == "deal":
        schema["required"] = ["giveget", "id", "side"]
        for field in _REMOVABLE:
            properties[field] = {"anyOf": [properties[field], {"type": "null"}]}
    properties["giveget"] = {"const": kind, "description": "what this file is"}
    return {
        "$schema": _DIALECT,
        "title": f"giveget {kind}",
        **schema,
        "$defs": dict(sorted(definitions.items())),
    }


def _describe_term(schema: dict[str, Any], kind: TermKind) -> None:
    """Say what the options of a kind look like; nothing is demanded that a playbook may supply."""
    schema.pop("required", None)
    properties = schema["properties"]
    properties["kind"] = {"const": kind.value, "description": "what sort of term it is"}
    properties["options"] |= _options(kind)
    properties["table"] |= _SCALAR
    properties["to_them"] |= {"type": ["object", "array"]}


def _options(kind: TermKind) -> dict[str, Any]:
    listed = {"type": "array", "minItems": 1, "items": _SCALAR}
    match kind:
        case TermKind.CHOICE:
            return _by_label({"$ref": "#/$defs/Values"})
        case TermKind.SERVICE_LEVEL:
            return _by_label({"type": "array", "items": {"$ref": "#/$defs/Breach"}})
        case TermKind.RAMP:
            return _by_label({"type": "array", "minItems": 1, "items": _SCALAR})
        case TermKind.TERMINATION:
            return {"anyOf": [listed, _by_label(_SCALAR)]}
        case _:
            return {"anyOf": [listed, _RANGE]}


_RANGE: dict[str, Any] = {
    "type": "object",
    "properties": {
        "from": _SCALAR | {"description": "smallest option"},
        "to": _SCALAR | {"description": "largest option"},
        "step": _SCALAR | {"description": "distance between two options"},
    },
    "required": ["from", "to", "step"],
    "additionalProperties": False,
}


def _by_label(value: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "minProperties": 1, "additionalProperties": value}


def _terms() -> dict[str, Any]:
    """A term has the fields of its kind; without one it takes them from the playbook's term."""
    kinds = [
        {
            "if": {
                "type": "object",
                "properties": {"kind": {"const": kind.value}},
                "required": ["kind"],
            },
            "then": {"$ref": f"#/$defs/{_name(shape.__name__)}"},
        }
        for kind, shape in TERM_SHAPES.items()
    ]
    known = sorted({field for shape in TERM_SHAPES.values() for field in shape.model_fields})
    return {
        "type": "object",
        "propertyNames": {"pattern": f"^{ID}$"},
        "additionalProperties": {
            "type": ["object", "null"],
            "properties": {
                "kind": {"enum": [kind.value for kind in TermKind]},
                **{field: True for field in known if field != "kind"},
            },
            "additionalProperties": False,
            "allOf": kinds,
        },
    }


def _name(shape: str) -> str:
    """``LineShape`` → ``Line``; the shape of an authority is called after what it describes."""
    return {"Authority": "Role"}.get(plain := shape.removesuffix("Shape"), plain)


def _tidy(schema: Any) -> Any:
    """Drop what only the reader needs: nulls, Python's names, defaults of text."""
    if isinstance(schema, list):
        return [_tidy(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    found: dict[str, Any] = {
        key: _renamed(value) if key == "$ref" else _tidy(value)
        for key, value in schema.items()
        if not (key == "title" and isinstance(value, str)) and key != "default"
    }
    patterns: dict[str, Any] = found.pop("patternProperties", {})
    for pattern, value in patterns.items():  # keys of another form are not allowed
        found |= {"additionalProperties": value, "propertyNames": {"pattern": pattern}}
    choices = [one for one in found.get("anyOf", []) if one != {"type": "null"}]
    if len(choices) == 1 and len(found.get("anyOf", [])) > 1:
        del found["anyOf"]
        return {**choices[0], **found}
    return {**found, "anyOf": choices} if choices else found


def _renamed(reference: str) -> str:
    prefix, _, shape = reference.rpartition("/")
    return f"{prefix}/{_name(shape)}"
