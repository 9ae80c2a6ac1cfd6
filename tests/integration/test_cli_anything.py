"""Whatever is typed or fed in: never a traceback, never a defect."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.integration.cli import DEAL, MESSAGE, RENEWAL, Done, giveget

_SAME_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
_DEAL_LINES = Path(RENEWAL).read_text(encoding="utf-8").splitlines(keepends=True)
_WORDS = re.findall(r"\w+|[%:{}\[\],~&*#-]", "".join(_DEAL_LINES))
_ASK_TEXT = st.text(alphabet="0123456789.,%-+ kmnetoffiud€$=", max_size=15)
_SENTENCES = st.lists(
    st.sampled_from(
        ["could you do", "10% off", "net 60", "the licence", "take it out", "for free", "we walk",
         "or else", "by Friday", "$42k", "match", "three years", "no", "yes", "?", ".", "\n", "not"]
    ),
    max_size=30,
).map(" ".join)  # fmt: skip


def assert_told(done: Done) -> None:
    assert done.code in (0, 1, 2), done.err
    assert "Traceback" not in done.err
    assert "\x1b" not in done.out + done.err


@given(term=st.sampled_from(["discount", "payment", "length", "prepay", "x"]), value=_ASK_TEXT)
def test_any_typed_ask(term: str, value: str) -> None:
    assert_told(giveget("price", "--deal", RENEWAL, "--ask", f"{term}={value}"))


@given(message=st.binary(max_size=400))
def test_any_bytes_as_a_message(message: bytes) -> None:
    assert_told(giveget("reply", "--deal", DEAL, "-", given=message))


@given(message=_SENTENCES)
def test_any_sentences_as_a_message(message: str) -> None:
    assert_told(giveget("reply", "--deal", DEAL, "-", given=message.encode()))


@_SAME_FOLDER
@given(data=st.binary(max_size=300))
def test_any_bytes_as_a_deal(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "deal.yaml"
    path.write_bytes(data)
    done = giveget("check", str(path))
    assert_told(done)
    assert done.code == 2


@_SAME_FOLDER
@given(at=st.integers(0, len(_DEAL_LINES) - 1), word=st.sampled_from(_WORDS), data=st.data())
def test_any_slip_in_a_deal(tmp_path: Path, at: int, word: str, data: st.DataObject) -> None:
    line = _DEAL_LINES[at]
    place = data.draw(st.integers(0, len(line) - 1))
    end = data.draw(st.integers(place, len(line) - 1))
    lines = [*_DEAL_LINES[:at], line[:place] + word + line[end:], *_DEAL_LINES[at + 1 :]]
    (tmp_path / "deals").mkdir(exist_ok=True)
    path = tmp_path / "deals" / "deal.yaml"
    path.write_text("".join(lines), encoding="utf-8")
    playbook = Path(RENEWAL).parent.parent / "playbook.yaml"
    (tmp_path / "playbook.yaml").write_bytes(playbook.read_bytes())
    for command in (("check", str(path)), ("reply", "--deal", str(path), MESSAGE)):
        assert_told(giveget(*command))


@given(arguments=st.lists(st.text(max_size=8), max_size=4))
def test_any_words_typed(arguments: list[str]) -> None:
    assert_told(giveget(*arguments))


@pytest.mark.long
@given(message=st.text(max_size=3000))
def test_any_text_as_a_message(message: str) -> None:
    assert_told(giveget("reply", "--deal", RENEWAL, "-", given=message.encode("utf-8", "replace")))
