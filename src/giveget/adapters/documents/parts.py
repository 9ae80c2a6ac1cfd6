"""Which parts of a file have the shape they must have?

Every entry is read by itself, so that one bad line does not hide what is wrong with the rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

from pydantic import ValidationError

from giveget.adapters.documents.explain import did_you_mean, report_rejected
from giveget.adapters.documents.nodes import ListNode, MapNode, Steps, text_of, to_data
from giveget.adapters.documents.problems import menus, shape, values
from giveget.adapters.documents.reading import Reading
from giveget.adapters.documents.shapes.base import Shape
from giveget.adapters.documents.shapes.documents import (
    DealHead,
    DealShape,
    PlaybookHead,
    PlaybookShape,
)
from giveget.adapters.documents.shapes.instead import (
    AlternativeShape,
    DiscoveryShape,
    PipelineShape,
)
from giveget.adapters.documents.shapes.parts import (
    AuthorityShape,
    BeliefsShape,
    CashShape,
    FactShape,
    GoalShape,
    LineShape,
    NeedShape,
    ObjectionShape,
    PartiesShape,
    PrecedentShape,
    RenewalShape,
    RuleShape,
    StakeholderShape,
)
from giveget.adapters.documents.shapes.scalars import is_id
from giveget.adapters.documents.shapes.terms import TERM_SHAPES, TermShape
from giveget.core.terms.term import TermKind

MOST_ENTRIES = 200

S = TypeVar("S", bound=Shape)

# Entries whose right fields say something even when others are wrong.
_USEFUL_IN_PART = (AuthorityShape, FactShape, GoalShape, LineShape, StakeholderShape)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The parts of a file that have their shape; lists keep the position in the file."""

    head: DealHead | None
    playbook_head: PlaybookHead | None
    parties: PartiesShape | None
    cash: CashShape | None
    renewal: RenewalShape | None
    precedent: PrecedentShape | None
    pipeline: PipelineShape | None
    need: NeedShape | None
    discovery: DiscoveryShape | None
    beliefs: BeliefsShape | None
    lines: Mapping[str, LineShape]
    terms: Mapping[str, TermShape]
    alternatives: Mapping[str, AlternativeShape]
    stakeholders: Mapping[int, StakeholderShape]
    goals: Mapping[int, GoalShape]
    rules: Mapping[int, RuleShape]
    authority: Mapping[int, AuthorityShape]
    facts: Mapping[int, FactShape]
    phrases: Mapping[str, tuple[str, ...]]
    objections: Mapping[str, ObjectionShape]
    lint: Mapping[str, str]


def read_parts(reading: Reading) -> Parts:
    """Read every part of a merged tree; what has not its shape becomes findings."""
    head = _head(reading)
    return Parts(
        head=head if isinstance(head, DealHead) else None,
        playbook_head=head if isinstance(head, PlaybookHead) else None,
        parties=_section(reading, "parties", PartiesShape),
        cash=_section(reading, "cash", CashShape),
        renewal=_section(reading, "renewal", RenewalShape),
        precedent=_section(reading, "precedent", PrecedentShape),
        pipeline=_section(reading, "pipeline", PipelineShape),
        need=_section(reading, "need", NeedShape),
        discovery=_section(reading, "discovery", DiscoveryShape),
        beliefs=_section(reading, "beliefs", BeliefsShape),
        lines=_named(reading, "lines", LineShape),
        terms=_terms(reading),
        alternatives=_named(reading, "alternatives", AlternativeShape),
        stakeholders=_listed(reading, "stakeholders", StakeholderShape),
        goals=_listed(reading, "goals", GoalShape),
        rules=_listed(reading, "rules", RuleShape),
        authority=_listed(reading, "authority", AuthorityShape),
        facts=_listed(reading, "facts", FactShape),
        phrases=_phrases(reading),
        objections=_named(reading, "objections", ObjectionShape),
        lint=_lint(reading),
    )


def read_shape(reading: Reading, model: type[S], path: Steps) -> S | None:
    """Return what stands at a path in its shape, or None after reporting why it has it not."""
    node = reading.node(path)
    if node is None:
        return None
    return _validated(reading, model, path, to_data(node))


def _validated(reading: Reading, model: type[S], path: Steps, data: object) -> S | None:
    context = {"currency": reading.currency}
    try:
        return model.model_validate(data, context=context)
    except ValidationError as error:
        report_rejected(reading, error, model, path)
        is_useful = issubclass(model, _USEFUL_IN_PART) or _only_unknown_fields(error)
        rest = _without_rejected(data, error) if is_useful else None
    if rest is None:
        return None
    reading.partial.add(path)
    with suppress(ValidationError):
        return model.model_validate(rest, context=context)
    return None


def _only_unknown_fields(error: ValidationError) -> bool:
    kinds = error.errors(include_url=False, include_context=False, include_input=False)
    return all(one["type"] == "extra_forbidden" and len(one["loc"]) == 1 for one in kinds)


def _without_rejected(data: object, error: ValidationError) -> object:
    """The fields that are right, so that what they say about others can still be checked."""
    if not isinstance(data, dict):
        return None
    rest = {key: dict(value) if isinstance(value, dict) else value for key, value in data.items()}
    for detail in error.errors(include_url=False, include_context=False, include_input=False):
        loc = detail["loc"]
        inner = rest.get(str(loc[0])) if loc else None
        if len(loc) > 2 and isinstance(inner, dict):
            inner.pop(str(loc[1]), None)
        elif loc:
            rest.pop(str(loc[0]), None)
    return rest


def _head(reading: Reading) -> DealHead | PlaybookHead | None:
    """Read the single values; the currency is needed before any amount can be read."""
    whole = PlaybookShape if reading.is_playbook else DealShape
    model: type[DealHead] | type[PlaybookHead]
    model = PlaybookHead if reading.is_playbook else DealHead
    for key in reading.root.entries:
        if key not in whole.model_fields:
            remedy = did_you_mean(key, whole.model_fields, "its fields are")
            reading.report_key(
                shape.UNKNOWN_FIELD,
                (key,),
                field=key,
                owner="a playbook" if reading.is_playbook else "a deal",
                remedy=remedy,
            )
    data = {
        key: to_data(entry.value)
        for key, entry in reading.root.entries.items()
        if key in model.model_fields
    }
    currency = text_of(reading.root.get("currency")) or ""
    reading.currency = currency if len(currency) == 3 and currency.isupper() else None
    return _validated(reading, model, (), data)


def _section(reading: Reading, name: str, model: type[S]) -> S | None:
    return read_shape(reading, model, (name,))


def _named(reading: Reading, name: str, model: type[S]) -> dict[str, S]:
    found = {key: read_shape(reading, model, (name, key)) for key in _names(reading, name)}
    return {key: one for key, one in found.items() if one is not None}


def _names(reading: Reading, name: str) -> tuple[str, ...]:
    """The ids under a section, each checked; too many end the section."""
    node = reading.node((name,))
    if node is None:
        return ()
    if not isinstance(node, MapNode):
        reading.report(shape.NOT_A_MAPPING, (name,))
        return ()
    if _is_too_long(reading, (name,), len(node.entries)):
        return ()
    return tuple(key for key in node.entries if _is_id(reading, (name, key)))


def _is_id(reading: Reading, path: Steps) -> bool:
    if is_id(str(path[-1])):
        return True
    reading.report_key(values.BAD_ID, path, text=str(path[-1])[:40])
    return False


def _is_too_long(reading: Reading, path: Steps, count: int) -> bool:
    if count > MOST_ENTRIES:
        reading.report_key(shape.TOO_MANY_ENTRIES, path, count=count, limit=MOST_ENTRIES)
    return count > MOST_ENTRIES


def _listed(reading: Reading, name: str, model: type[S]) -> dict[int, S]:
    node = reading.node((name,))
    if node is None:
        return {}
    if not isinstance(node, ListNode):
        reading.report(shape.NOT_A_LIST, (name,))
        return {}
    if _is_too_long(reading, (name,), len(node.items)):
        return {}
    found = {i: read_shape(reading, model, (name, i)) for i in range(len(node.items))}
    return {index: one for index, one in found.items() if one is not None}


def _terms(reading: Reading) -> dict[str, TermShape]:
    found = {key: _term(reading, ("terms", key)) for key in _names(reading, "terms")}
    return {key: term for key, term in found.items() if term is not None}


def _term(reading: Reading, path: Steps) -> TermShape | None:
    """Read one term; its kind says which fields it has."""
    node = reading.node(path)
    if not isinstance(node, MapNode):
        reading.report(shape.NOT_A_MAPPING, path)
        return None
    if "kind" not in node.entries:
        if not reading.is_playbook and (*path, "kind") not in reading.empty:
            reading.report_key(
                shape.MISSING_FIELD, path, owner=reading.named(path), field="kind",
                example="discount",
            )  # fmt: skip
        return None
    word = text_of(node.get("kind")) or ""
    kind = next((kind for kind in TermKind if kind.value == word), None)
    if kind is None:
        remedy = did_you_mean(word, [kind.value for kind in TermKind], "write one of")
        reading.report(menus.UNKNOWN_KIND, (*path, "kind"), text=word[:40] or "this", remedy=remedy)
        return None
    data = to_data(node)
    if reading.is_playbook and isinstance(data, dict):
        data.setdefault("table", "?")  # a deal of this playbook says it
    return _validated(reading, TERM_SHAPES[kind], path, data)


_LEVELS = ("off", "warn", "error")


def _lint(reading: Reading) -> dict[str, str]:
    """The level of each rule for drafts, by its code."""
    levels: dict[str, str] = {}
    for code in _names(reading, "lint"):
        word = text_of(reading.node(("lint", code)))
        if word in _LEVELS:
            levels[code] = word
        else:
            remedy = did_you_mean(word or "", list(_LEVELS), "write one of")
            shown = (word or "")[:40] or "this"
            reading.report(
                shape.UNKNOWN_WORD, ("lint", code), text=shown, remedy=remedy, field=code
            )
    return levels


def _phrases(reading: Reading) -> dict[str, tuple[str, ...]]:
    phrases: dict[str, tuple[str, ...]] = {}
    for slot in _names(reading, "phrases"):
        node = reading.node(("phrases", slot))
        if not isinstance(node, ListNode):
            reading.report(shape.NOT_A_LIST, ("phrases", slot))
            continue
        texts = [text_of(item) for item in node.items]
        for index, text in enumerate(texts):
            if text is None:
                path = ("phrases", slot, index)
                reading.report(shape.NOT_A_SINGLE_VALUE, path, found="list or mapping")
        phrases[slot] = tuple(text for text in texts if text is not None)
    return phrases
