"""What holds for every file, however it came about?"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import giveget
from giveget.adapters.documents import Document, check_file, render_finding, save_document
from giveget.adapters.documents.compose import compose
from giveget.adapters.documents.nodes import MapNode, Steps, TextNode, to_data, walk
from giveget.adapters.documents.problems import PROBLEMS
from giveget.adapters.documents.text import Text, text_from
from giveget.core.terms import Finding, Severity
from tests.documents import FOLDER

EXAMPLES = Path(giveget.__file__).parent / "examples"
FILES = [*sorted(EXAMPLES.rglob("*.yaml")), FOLDER / "every-kind.yaml"]
TEXTS = {path.stem: path.read_text("utf-8") for path in FILES}
JUNK = [
    "", "~", "nan", ".inf", "-1", "-5%", "150%", "10%", "net 60", "24 months", "1e999", "42.000",
    "9" * 40, "EUR", "5 EUR", "true", "[]", "{}", "[1, 2]", "{a: b}", "[[]]", "{from: 1, to: 2}",
    "{from: 0%, to: 15%, step: 0%}", "*x", "&x y", "!!int 3", "'", '"', "a: b: c", "net",
    "at least", "at least net", "- a", "|", ">", "%", "@", "`", "\t", "free", "out", "discount",
    "choice", "$",
    "[net 15, net 15]", "no cap", "5000 off", "80 USD/seat", "{us: 1, them: 2}", "2026-13-45",
    "\u2028", "{from: net 1, to: net 9, step: net 2}", "at most net 30", "50%", "none", "x" * 300,
]  # fmt: skip


def looked_at(data: bytes) -> tuple[object, tuple[Finding, ...]]:
    """Check a file with these bytes; the playbook lies where the examples expect it."""
    with TemporaryDirectory() as folder:
        base = Path(folder)
        (base / "playbook.yaml").write_text(TEXTS["playbook"], "utf-8")
        (base / "deals").mkdir()
        path = base / "deals" / "deal.yaml"
        path.write_bytes(data)
        loaded = check_file(path)
        return loaded.value, loaded.findings


def is_in_order(value: object, findings: tuple[Finding, ...]) -> bool:
    """A file can be used or has an error; every finding is in the catalogue and can be shown."""
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    assert (value is None) == bool(errors)
    for finding in findings:
        assert finding.code in PROBLEMS
        assert finding.hint
        assert "{" not in PROBLEMS[finding.code].message or finding.message
        assert render_finding(finding)
    return True


@given(st.binary(max_size=300))
def test_any_bytes_are_answered_with_findings(data: bytes) -> None:
    assert is_in_order(*looked_at(data))


@given(st.text(max_size=200), st.sampled_from(sorted(TEXTS)))
def test_any_text_at_the_end_of_a_file(text: str, name: str) -> None:
    assert is_in_order(*looked_at((TEXTS[name] + text).encode("utf-8", "surrogatepass")))


@settings(max_examples=150)
@given(st.sampled_from(sorted(TEXTS)), st.randoms(use_true_random=False), st.integers(1, 4))
def test_any_damage_to_an_example(name: str, dice: random.Random, times: int) -> None:
    lines = TEXTS[name].splitlines()
    for _ in range(times):
        at = dice.randrange(len(lines))
        lines[at] = damaged(lines[at], dice, lines)
    assert is_in_order(*looked_at("\n".join(lines).encode()))


def damaged(line: str, dice: random.Random, lines: list[str]) -> str:
    cut, junk = dice.randrange(len(line) + 1), dice.choice(JUNK)
    match dice.randrange(6):
        case 0:
            return line[:cut] + line[cut + 1 :]
        case 1:
            return line[:cut] + junk + line[cut:]
        case 2:
            return re.sub(r":.*", lambda _: f": {junk}", line)
        case 3:
            return re.sub(r"[\w.%+-]+", lambda _: junk, line, count=1)
        case 4:
            return f" {line}"
        case _:
            return dice.choice(lines)


@settings(max_examples=150)
@given(st.sampled_from(sorted(TEXTS)), st.data())
def test_any_junk_in_place_of_a_value(name: str, data: st.DataObject) -> None:
    path, node = data.draw(st.sampled_from(leaves(TEXTS[name])))
    junk = data.draw(st.sampled_from(JUNK))
    lines = TEXTS[name].splitlines()
    line = lines[node.spot.line - 1]
    start = node.spot.column - 1
    lines[node.spot.line - 1] = line[:start] + junk + line[start + len(node.text) :]
    assert is_in_order(*looked_at("\n".join(lines).encode()))
    assert path


def leaves(text: str) -> list[tuple[Steps, TextNode]]:
    """Every single value of a text that stands there without quotes."""
    return [
        (path, node)
        for path, node in walk(root_of(text))
        if isinstance(node, TextNode) and node.is_plain and node.text
    ]


def root_of(text: str) -> MapNode:
    read = text_from(text.encode("utf-8"), "text")
    assert isinstance(read, Text)
    composed = compose(read)
    assert composed.findings == []
    assert isinstance(composed.root, MapNode)
    return composed.root


@dataclass(frozen=True)
class Mistake:
    """A change to an example that has one finding, independent of the others."""

    old: str
    new: str
    code: str


SAMPLE = (FOLDER / "every-kind.yaml").read_text("utf-8")
MISTAKES = [
    Mistake("stage: close", "stage: closing", "GG026"),
    Mistake("side: seller", "side: vendor", "GG026"),
    Mistake("title: Everything", "titel: Everything", "GG020"),
    Mistake("quantity: 40", "quantity: -40", "GG037"),
    Mistake("requires: [[licence]]", "requires: [[lisence]]", "GG061"),
    Mistake("line: program", "line: programme", "GG061"),
    Mistake("table: net 30", "table: net 7", "GG051"),
    Mistake("options: [150, 200, 250]", "options: [150, 150, 250]", "GG048"),
    Mistake("margin: 60000", "margin: 60000 EUR", "GG035"),
    Mistake("carry_over: 80%", "carry_over: 180%", "GG038"),
    Mistake("cares_about: [payment]", "cares_about: [paymnt]", "GG060"),
    Mistake("served_by: [delivery]", "served_by: [training]", "GG061"),
    Mistake("low: 54%", "low: 64%", "GG044"),
    Mistake("quota: 900000", "quota: .nan", "GG031"),
    Mistake("fight: 50%", "fight: 0.5", "GG033"),
    Mistake("date: 2026-01-15", "date: 15/01/2026", "GG039"),
    Mistake("about: licence", "about: license", "GG062"),
    Mistake('"+1%": {us: 30000, them: -30000}', '"+1%": {us: 30000}', "GG021"),
    Mistake("slow start: [60%, 100%, 140%]", "slow start: 60%", "GG053"),
    Mistake("{up_to: 200, price: 380}", "{up_to: 90, price: 380}", "GG055"),
    Mistake("incidents_per_year: 0.4, ", "", "GG054"),
    Mistake("ratio: 1.1", "ratio: 0.9", "GG082"),
    Mistake("to_them: [0, 500]", "to_them: [0]", "GG052"),
    Mistake("only: [in, out]", "only: [in, off]", "GG030"),
    Mistake("then: {length: at least 24 months}", "then: {length: at least 24}", "GG033"),
    Mistake("kind: exclusivity", "kind: exclusive", "GG045"),
]


@settings(max_examples=60)
@given(st.sets(st.sampled_from(range(len(MISTAKES))), min_size=2))
def test_independent_mistakes_are_all_found_in_one_pass(chosen: set[int]) -> None:
    text = SAMPLE
    mistakes = [MISTAKES[index] for index in sorted(chosen)]
    for mistake in mistakes:
        assert mistake.old in text
        text = text.replace(mistake.old, mistake.new, 1)
    _, findings = looked_at(text.encode())
    found = sorted(finding.code for finding in findings)
    assert found == sorted(mistake.code for mistake in mistakes)


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda m: f"{m.code} {m.new}")
def test_a_finding_points_at_the_line_of_its_mistake(mistake: Mistake) -> None:
    text = SAMPLE.replace(mistake.old, mistake.new, 1)
    _, [finding] = looked_at(text.encode())
    assert finding.where is not None
    line = SAMPLE[: SAMPLE.index(mistake.old)].count("\n") + 1
    assert finding.code == mistake.code
    assert finding.where.line == line
    assert finding.where.excerpt == text.splitlines()[line - 1]


words = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x2000, exclude_categories=["C", "Z"])
    | st.sampled_from(" :#,[]{}&*!|>'\"%@`-?~"),
    max_size=30,
)


@given(st.sampled_from(sorted(TEXTS)), st.data(), words)
def test_a_change_keeps_comments_and_all_other_values(
    name: str, data: st.DataObject, value: str
) -> None:
    text = TEXTS[name]
    path, _ = data.draw(st.sampled_from(leaves(text)))
    document = Document(Path("deal.yaml"), text)
    document.set(path, value)
    with TemporaryDirectory() as folder:
        target = Path(folder) / "deal.yaml"
        save_document(document, target)
        saved = target.read_text("utf-8")
    assert comments(saved) == comments(text)
    assert to_data(root_of(saved)) == replaced(to_data(root_of(text)), path, value)


def comments(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.lstrip().startswith("#")]


def replaced(data: object, path: Steps, value: str) -> object:
    """Plain data with one value replaced."""
    first, *rest = path
    inner = replaced(child(data, first), tuple(rest), value) if rest else value
    if isinstance(data, dict):
        return {key: inner if key == first else one for key, one in data.items()}
    assert isinstance(data, list)
    return [inner if index == first else one for index, one in enumerate(data)]


def child(data: object, step: str | int) -> object:
    assert isinstance(data, dict | list)
    return data[step]  # type: ignore[index]


@given(st.sampled_from(sorted(TEXTS)))
def test_saving_without_a_change_keeps_every_byte(name: str) -> None:
    with TemporaryDirectory() as folder:
        target = Path(folder) / "copy.yaml"
        save_document(Document(target, TEXTS[name]), target)
        assert target.read_bytes() == TEXTS[name].encode("utf-8")


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_every_place_is_where_its_value_stands(name: str) -> None:
    lines = TEXTS[name].splitlines()
    found = leaves(TEXTS[name])
    assert len(found) > 10
    for _, node in found:
        rest = lines[node.spot.line - 1][node.spot.column - 1 :]
        assert rest.startswith(node.text.split(" ")[0])
