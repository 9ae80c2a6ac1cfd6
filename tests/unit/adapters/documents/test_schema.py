"""Does the JSON Schema describe the files?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import jsonschema
import pytest
from ruamel.yaml import YAML

from giveget.adapters.documents import json_schema
from giveget.adapters.documents.shapes.base import Shape
from giveget.adapters.documents.shapes.documents import DealShape, PlaybookShape
from giveget.core.terms import TermKind
from tests.documents import FOLDER

Kind = Literal["deal", "playbook"]
KINDS: tuple[Kind, ...] = ("deal", "playbook")


def properties(schema: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every field of every object in a schema."""
    if isinstance(schema, dict):
        for name, value in schema.get("properties", {}).items():
            yield f"{path}/{name}", value
        for key, value in schema.items():
            yield from properties(value, f"{path}/{key}")
    if isinstance(schema, list):
        for index, value in enumerate(schema):
            yield from properties(value, f"{path}/{index}")


def accepts(kind: Kind, data: object) -> bool:
    return bool(jsonschema.Draft202012Validator(json_schema(kind)).is_valid(data))


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_a_schema(kind: Kind) -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_described(kind: Kind) -> None:
    schema = json_schema(kind)
    bare = [
        path
        for path, value in properties(schema)
        if "/if/" not in path
        and "/terms/additionalProperties/" not in path
        and "description" not in value
        and "description" not in str(value.get("anyOf", ""))
    ]
    assert bare == []


@pytest.mark.parametrize(("kind", "shape"), [("deal", DealShape), ("playbook", PlaybookShape)])
def test_its_fields_are_those_of_the_reader(kind: Kind, shape: type[Shape]) -> None:
    assert set(json_schema(kind)["properties"]) == set(shape.model_fields)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_of_python_shows(kind: Kind) -> None:
    text = str(json_schema(kind))
    assert "Shape" not in text
    assert "'title': 'Giveget'" not in text
    assert "Decimal" not in text


def test_each_kind_of_term_is_described() -> None:
    cases = json_schema("deal")["properties"]["terms"]["additionalProperties"]["allOf"]
    kinds = [case["if"]["properties"]["kind"]["const"] for case in cases]
    assert kinds == [kind.value for kind in TermKind]


def test_it_accepts_a_deal_with_every_kind() -> None:
    text = (FOLDER / "every-kind.yaml").read_text("utf-8")
    data = YAML(typ="safe", pure=True).load(text.replace("2026-01-15", '"2026-01-15"'))
    schema = json_schema("deal")
    errors = jsonschema.Draft202012Validator(schema).iter_errors(data)
    assert [error.message for error in errors] == []


@pytest.mark.parametrize(
    "change",
    [
        {"currancy": "EUR"},
        {"side": "vendor"},
        {"currency": "$"},
        {"lines": {"a": {"prize": 3}}},
        {"lines": {"not an id": {}}},
        {"lines": []},
        {"terms": {"x": {"kind": "unknown"}}},
        {"terms": {"x": {"kind": "discount", "incidents_per_year": 2}}},
        {"terms": {"x": {"kind": "choice", "options": ["a", "b"]}}},
        {"rules": [{"when": {}}]},
        {"facts": [{"id": "x"}]},
        {"authority": [{"limits": {}}]},
    ],
)
def test_it_rejects_what_the_reader_rejects(change: dict[str, object]) -> None:
    whole = {"giveget": "deal", "id": "x", "side": "seller", "currency": "USD", "terms": {}}
    assert accepts("deal", whole)
    assert not accepts("deal", whole | change)


def test_a_deal_is_no_playbook() -> None:
    assert accepts("playbook", {"giveget": "playbook"})
    assert not accepts("playbook", {"giveget": "deal"})
