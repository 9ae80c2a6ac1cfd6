"""Drafts of people: rules found in them only, evasions, allowances, fixes."""

from __future__ import annotations

import re
import time
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giveget.adapters.leaning import lint_hint
from giveget.core.language import (
    RULES,
    AnsweredMessage,
    Bound,
    DealCheck,
    LintContext,
    Measure,
    Rule,
    Verdict,
    fix_text,
    lint_text,
)
from giveget.core.language.family import Family
from giveget.core.language.lexicon import Phrases
from giveget.core.language.lint import giving_signs, saying_signs
from giveget.core.language.lint.gated import gated
from giveget.core.language.lint.giving_words import written_out
from giveget.core.language.markers import PHRASES
from scripts import gates
from tests.golden.lint import labels

ANSWERED = AnsweredMessage(words=60, questions=("When?", "How long?"), asks=())
CONTEXTS = {
    "GG212": LintContext(deal=DealCheck(insincere=("without the delivery",))),
    "GG310": LintContext(
        deal=DealCheck(bounds=(Bound(measure=Measure.PERCENT, label="limit", at_most=Decimal(15)),))
    ),
    "GG342": LintContext(has_other_offer=True),
    "GG260": LintContext(answered=ANSWERED),
    "GG261": LintContext(answered=ANSWERED),
    "GG262": LintContext(answered=AnsweredMessage(words=28)),
    "GG110": LintContext(hint=lint_hint()),
    "GG213": LintContext(hint=lint_hint()),
}
# They look at the answer behind a generated text, at a playbook's phrases, or at a deal's figures.
ELSEWHERE = ("GG210", "GG241", "GG250", "GG320", "GG330", "GG331", "GG332")


def codes(text: str, context: LintContext | None = None) -> list[str]:
    return [one.code for one in lint_text(text, context).findings]


@pytest.mark.parametrize(
    "rule", [one for one in RULES if one.code not in ELSEWHERE], ids=lambda one: one.code
)
def test_the_bad_example_is_found_and_the_good_one_is_not(rule: Rule) -> None:
    context = CONTEXTS.get(rule.code)
    assert rule.code in codes(rule.bad, context)
    assert rule.code not in codes(rule.good, context)


def test_there_are_at_least_thirty_rules_for_drafts() -> None:
    assert len([one for one in RULES if one.code not in ELSEWHERE]) >= 30


@pytest.mark.parametrize(
    "text",
    [
        "We give you a d1scount of 10%.",
        "We give you a dis\u200bcount of 10%.",
        "We can gіve you 10% off.",
    ],
)
def test_disguised_words_are_found_where_they_stand(text: str) -> None:
    linted = lint_text(text)
    assert {"GG101", "GG360"} <= {one.code for one in linted.findings}
    hidden = next(one for one in linted.findings if one.code == "GG360")
    assert hidden.start is not None
    assert hidden.end is not None
    assert text[hidden.start : hidden.end] in ("d1scount", "\u200b", "і")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Frankly, no. # giveget: allow GG207 because they like it", []),
        ("# giveget: allow GG207 because they like it\nFrankly, no.", []),
        ("Frankly, no. # giveget: allow GG207", ["GG207", "GG350"]),
        ("It is late. # giveget: allow GG207 because they like it", ["GG351"]),
        ("It is late. # giveget: allow GG999 because they like it", ["GG352"]),
        ("It is late. # giveget: hello", ["GG350"]),
    ],
)
def test_allowances(text: str, expected: list[str]) -> None:
    assert [code for code in codes(text) if code != "GG251"] == expected


def test_fix_mends_what_is_safe_and_nothing_else() -> None:
    text = (
        "Frankly, this is a very fair price. # giveget: allow GG224 because …\n"
        "I'll see what we can do!!"
    )
    assert fix_text(text) == "This is a price.\nI'll see what we can do."


TEXTS = st.lists(
    st.sampled_from([one.bad for one in RULES if len(one.bad) < 300] + [one.good for one in RULES]),
    max_size=4,
).map(" ".join) | st.text(max_size=200)


@given(TEXTS)
def test_fixing_twice_is_fixing_once_and_brings_nothing_new(text: str) -> None:
    fixed = fix_text(text)
    if "giveget:" not in text:  # what a comment allowed is mended once the comment is gone
        assert fix_text(fixed) == fixed
    assert set(codes(fixed)) <= set(codes(text))


@given(TEXTS)
def test_every_finding_lies_in_the_text(text: str) -> None:
    for one in lint_text(text).findings:
        if one.start is not None and one.end is not None:
            assert 0 <= one.start <= one.end <= len(text)


def test_levels_of_a_playbook() -> None:
    text = "Any news?"
    assert lint_text(text).verdict is Verdict.WARN
    assert lint_text(text, LintContext(levels={"GG224": "off"})).verdict is Verdict.OK
    assert lint_text(text, LintContext(levels={"GG224": "error"})).verdict is Verdict.BLOCK


def _lines() -> list[str]:
    blocks = (
        giving_signs.GIVES, giving_signs.OFFERS, giving_signs.VAGUES, giving_signs.SPLITS,
        giving_signs.CONDITIONS, giving_signs.TRADES, *saying_signs.SAYINGS.values(),
        saying_signs.DEVALUES, saying_signs.RANGES, saying_signs.UNASKED,
        saying_signs.TAKEN_BACK, saying_signs.REFUSALS, saying_signs.HOLDS,
    )  # fmt: skip
    return [line for block in blocks for line in block]


def test_every_sign_is_let_through_where_it_matches() -> None:
    groups = [(gated([line]), re.compile(written_out(line)[0])) for line in _lines()]
    for rule in RULES:
        for text in (rule.bad.lower(), rule.good.lower()):
            for group, pattern in groups:
                if pattern.search(text):
                    assert group.those_for(text), (pattern.pattern, text)


def test_a_sign_that_is_not_in_the_table_is_always_tried() -> None:
    new = "a line of which no table knows"
    group = gated([new, *giving_signs.VAGUES])
    assert [one.line for one in group.those_for("nothing of it")] == [new]


@pytest.mark.parametrize("family", sorted(PHRASES))
def test_phrases_one_by_one_match_as_all_in_one(family: Family) -> None:
    some = Phrases(PHRASES[family])
    texts = [
        one.text
        for one in (*labels.sentences("sentences.txt"), *labels.sentences("hint_freedom.txt"))
    ]
    for first, second in pairwise(texts):
        text = f"{first} {second}"
        one_by_one = [match.span() for match in some.found(text, text.lower())]
        assert one_by_one == [match.span() for match in some.whole.finditer(text)]


def test_the_table_of_words_is_what_the_patterns_say() -> None:
    assert gates.TABLE.read_text(encoding="utf-8") == gates.table()


@pytest.mark.parametrize(
    "unit",
    [
        "we can ",
        "a ",
        "if you ",
        "10% ",
        "the price ",
        "we'll give you ",
        "no, ",
        "!",
        "\u200b",
        "x",
    ],
)
def test_giant_lines_take_linear_time(unit: str) -> None:
    short, long = unit * (4_000 // len(unit)), unit * (16_000 // len(unit))
    times = []
    for text in (short, long):
        started = time.process_time()
        lint_text(text)
        times.append(time.process_time() - started)
    assert times[1] < 10 * times[0] + 0.5, times
