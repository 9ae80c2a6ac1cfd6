"""Is a pattern left untried only where it cannot match?"""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giveget.core.language.reading import Message, read, sieve
from giveget.core.language.reading.clean import folded
from giveget.core.language.reading.pieces import bars, needed
from giveget.core.language.reading.sieve import Sifted, sifted, sifted_group, words_in
from giveget.core.language.reading.sieve_words import PATTERNS
from scripts import gates
from tests.golden.asks import labels


@pytest.mark.parametrize(
    ("pattern", "pieces"),
    [
        (r"\bnet\b", {"|net|"}),
        (r"\bdiscount\w*", {"|discount"}),
        (r"increas\w+", {"increas"}),
        (r"\b(?:knock|shave) off\b", {"|knock|", "|shave|"}),
        (r"\d+ ?%", {"|%|"}),
        (r"\d+", {"|0|"}),
        (r"(?:24|36) m", {"|2|", "|3|"}),
        (r"pay(?:ing)? early", {"paying|", "|early"}),
        (r"(?:a|b)?", None),
        (r".*", None),
        (r"(?=pay)", None),
        (r"\bx(?!y)\b", {"|x|"}),
        (r"[a-z]+", None),
        ("(", None),
    ],
)
def test_a_pattern_needs_one_of_its_rarest_pieces(pattern: str, pieces: set[str] | None) -> None:
    found = needed(pattern)
    assert next(iter(found), None) == (None if pieces is None else frozenset(pieces))


def test_a_pattern_needs_further_pieces_as_well() -> None:
    found = needed(r"\b(?:we|i) (?:need|want) a discount\b")
    assert [frozenset({"|discount|"}), frozenset({"|need|", "|want|"})] == list(found[:2])


def _patterns() -> list[Sifted]:
    """Every pattern of reading, sifted."""
    from giveget.core.language.reading.sieve import _SIEVE

    for example in labels.sentences()[::3]:
        read(Message.plain(example.text))
    _SIEVE.due = 0
    words_in("")
    return list(_SIEVE.patterns.values())


def test_no_match_is_missed_on_the_labelled_texts() -> None:
    patterns = _patterns()
    assert sum(pattern.bit > 0 for pattern in patterns) > 200
    texts = [folded(one.text) for one in (*labels.sentences()[::16], *labels.mails()[::8])]
    for text in texts:
        lets = words_in(text)
        for pattern in patterns:
            for way in pattern.ways:
                if not lets & way.bit:
                    assert way.compiled.search(text) is None, (way.pattern, text)


def test_the_alternatives_of_a_pattern_match_where_the_whole_of_it_does() -> None:
    patterns = [pattern for pattern in _patterns() if len(pattern.ways) > 1]
    assert len(patterns) > 200
    for text in [folded(one.text) for one in labels.mails()[::6]]:
        lets = words_in(text)
        for pattern in patterns:
            whole = pattern.compiled.search(text)
            found = pattern.search(text, 0, len(text), lets)
            assert (found and found.span()) == (whole and whole.span()), (pattern.pattern, text)


@pytest.mark.parametrize(
    ("pattern", "alternatives"),
    [
        (r"\bnet\b|a(?:b|c)d|[|]e\|", (r"\bnet\b", "a(?:b|c)d", r"[|]e\|")),
        ("abc", ("abc",)),
        ("a(b)|c", ("a(b)|c",)),
        ("(?P<x>a)|b", ("(?P<x>a)|b",)),
        ("a(?=b|c)|d", ("a(?=b|c)", "d")),
    ],
)
def test_a_pattern_falls_into_alternatives_unless_it_has_groups(
    pattern: str, alternatives: tuple[str, ...]
) -> None:
    assert sieve.alternatives(pattern, bars(pattern)) == alternatives


@given(st.text(alphabet="abc |*0()?:\\bd+-[]{}^$.,1", max_size=25))
def test_any_pattern_is_understood_or_left_alone(pattern: str) -> None:
    try:
        compiled = re.compile(pattern)
    except (re.error, OverflowError, RecursionError, FutureWarning):
        return
    sets = needed(pattern)
    for text in ("abc", "a b c", "ab 10 c", "0", "", "cab-bac", "b|a", "a*b"):
        if compiled.search(text):
            for pieces in sets:
                assert any(_stands_in(piece, text) for piece in pieces), (pattern, text, pieces)


def _stands_in(piece: str, text: str) -> bool:
    word = piece.strip("|")
    if word == "0":
        return any(char.isdigit() for char in text)
    if not word.isalpha():  # a figure or one of the marks
        return word in text
    for run in re.findall("[a-z]+", text):
        starts = run.startswith(word) if piece.startswith("|") else word in run
        if starts and (run.endswith(word) if piece.endswith("|") else True):
            return True
    return False


def test_the_first_match_of_a_group_counts_and_the_earlier_pattern_in_a_tie() -> None:
    group = sifted_group(["zebra crossing", "zebra", "yak"])
    found = group.search("a yak and a zebra crossing", 0, 26, -1)
    assert found is not None
    assert found.group() == "yak"
    found = group.search("a zebra crossing", 0, 16, -1)
    assert found is not None
    assert found.group() == "zebra crossing"


def test_one_pattern_is_one_object() -> None:
    assert sifted("quagga") is sifted("quagga")


def test_the_written_table_is_up_to_date() -> None:
    # A process of its own: other tests sift patterns that nobody reads with.
    command = [sys.executable, "-m", "scripts.gates", "check"]
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join((str(gates.ROOT / "src"), str(gates.ROOT))),
    }
    done = subprocess.run(
        command, cwd=gates.ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_patterns_that_are_in_no_table_are_tried_everywhere_until_they_are_sifted() -> None:
    own = sieve._Sieve()
    pattern = own.sifted(r"\bokapis? (?:graze|sleep)s?\b")
    words = own.words_in("a zebra rests there")
    assert words & pattern.bit
    own.due = 0
    assert not own.words_in("a zebra rests there") & pattern.bit
    assert words & pattern.bit  # what was looked up before still lets it through
    text = "two okapis sleep"
    assert pattern.search(text, 0, len(text), own.words_in(text))


def test_a_pattern_is_not_compiled_before_its_words_come() -> None:
    assert PATTERNS
    known = next(one for one in _patterns() if sieve.key_of(one.pattern) in PATTERNS)
    fresh = sieve._Sieve().sifted(known.pattern)
    assert fresh.search("xyz", 0, 3, words_in("xyz")) is None
    assert not any(way.tried or way.wide for way in fresh.ways)


@given(st.text(alphabet="ab 1€£½²éß→…\u00b5_-'\n", max_size=12))
def test_a_text_of_foreign_signs_is_searched_like_any_other(written: str) -> None:
    text = folded(written)
    for pattern in (r"\b\w+\b", r"\W\d", r"a\b", r"\s\S", r"[^\W\d_]+"):
        whole, way = re.compile(pattern).search(text), sieve.Way(pattern, 0)
        found = way.compiled_for(text).search(text)
        assert (found and found.span()) == (whole and whole.span()), (pattern, text)
