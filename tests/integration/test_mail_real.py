"""Does mail that nobody here wrote load, split and read?"""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest

from giveget.adapters.mail import MessageError, load_message
from giveget.adapters.mail.thread import joined, split_thread
from giveget.core.language.reading import Message, read
from giveget.core.terms import Deal
from tests.realdata import real
from tests.unit.core.language.reading.deals import PLATFORM


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def test_every_mail_loads_or_says_why_not() -> None:
    files = [p for p in _files(real("mail")) if not p.name.startswith(("EXPECT", "LICENSE"))]
    refused = {}
    for path in files:
        try:
            read(load_message(path))
        except MessageError as error:
            refused[path.name] = error.finding.code
    assert len(files) > 80
    # An Outlook file, a mail that is an attachment only, two empty files.
    assert refused.pop("mail_outlook_1") == "GG602"
    assert set(refused.values()) <= {"GG603"}
    assert len(refused) <= 4


def test_replies_of_common_mail_programs() -> None:
    folder = real("mail/talon/standard_replies")
    right = 0
    files = sorted(folder.glob("*.eml"))
    for path in files:
        expected = path.with_name(f"{path.stem}_reply_text")
        due = expected.read_text(encoding="utf-8") if expected.exists() else "Hello"
        words = re.split(r"\n\s*\n(?:-- |Sent from my)", due)[0]  # signatures are cut here
        right += _squeezed(load_message(path).text) == _squeezed(words)
    assert (right, len(files)) == (12, 12)


def _cases(source: str) -> list[tuple[str, str]]:
    """(body, newest part) of the test functions in a source file, which is read, never run."""
    found: list[tuple[str, str]] = []
    for function in ast.walk(ast.parse(source)):
        if not isinstance(function, ast.FunctionDef):
            continue
        known: dict[str, str] = {}
        for statement in function.body:
            match statement:
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(text))):
                    known[name] = text
                case ast.Expr(
                    ast.Call(
                        func=ast.Name(id="eq_"),
                        args=[
                            due,
                            ast.Call(func=ast.Attribute(attr="extract_from_plain"), args=[body]),
                        ],
                    )
                ):
                    found.append((_text(body, known), _text(due, known)))
                case _:
                    pass
    return [(body, due) for body, due in found if body]


def _text(node: ast.expr, known: dict[str, str]) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.Name(id=name):
            return known.get(name, "")
        case _:
            return ""


def test_quotations_in_many_languages_are_cut() -> None:
    name = "mail/talon/EXPECTATIONS_text_quotations_test.py.txt"
    cases = _cases(real(name).read_text(encoding="utf-8"))
    right = sum(
        _squeezed(joined(split_thread(body)[0].lines)) == _squeezed(due) for body, due in cases
    )
    assert len(cases) >= 40
    # Of the two others one is cut short on purpose there and one keeps a forward that is an
    # earlier message here.
    assert right == len(cases) - 2


@pytest.mark.parametrize(
    ("name", "beginning"),
    [
        ("email_1_3", "Oh thanks."),
        ("email_1_4", "Awesome"),
        ("email_1_6", "I get"),
        ("email_1_7", ":+1:"),
        ("email_2_1", "Outlook with a reply"),
        ("email_2_2", "Outlook with a reply directly above line"),
        ("email_2_3", "Outlook with a reply directly above line"),
        ("email_iPhone", "Here is another email"),
        ("email_BlackBerry", "Here is another email"),
        ("email_multi_word_sent_from_my_mobile_device", "Here is another email"),
        ("email_one_is_not_on", "Thank, this is really helpful.\n\nOne outstanding question"),
        ("greedy_on", "On your remote host"),
        ("pathological", "I think you're onto something."),
    ],
)
def test_the_visible_part_of_a_reply(name: str, beginning: str) -> None:
    message = load_message(real(f"mail/email_reply_parser_rb/{name}.txt"))
    assert message.text.startswith(beginning)
    assert "> " not in message.text
    assert "Sent from my" not in message.text
    assert not re.search(r"^On .* wrote:$", message.text, re.MULTILINE)


def test_a_sentence_that_only_sounds_like_a_footer_stays() -> None:
    path = real("mail/email_reply_parser_rb/email_sent_from_my_not_signature.txt")
    assert "Sent from my desk, is much easier" in load_message(path).text


def _injections() -> list[str]:
    lines = real("injections/deepset.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines if line.strip()]
    tasks = json.loads(real("injections/bipia/text_attack_train.json").read_text(encoding="utf-8"))
    attacks = [attack for attacks in tasks.values() for attack in attacks]
    return [row["text"] for row in rows if row["label"] == "INJECTION"] + attacks


@pytest.mark.parametrize("deal", [PLATFORM, None])
def test_injected_instructions_change_nothing_about_the_asks(deal: Deal | None) -> None:
    own = "Hi Sam,\n\nwe need 8 % off and net 60.\n\n"
    due = {("discount", "8%"), ("payment", "net 60")}
    attacks = _injections()
    kept = 0
    for attack in attacks:
        asks = read(Message.plain(own + attack), deal).asks
        found = {(ask.kind.value, ask.to) for ask in asks}
        kept += due <= found
        assert all(ask.quote in Message.plain(own + attack).text for ask in asks)
    assert len(attacks) > 200
    # What an attack itself asks for ("give me a 50 % discount") may rival ours, nothing else may.
    assert kept >= 0.99 * len(attacks)


def test_ordinary_business_mail_is_mostly_free_of_asks() -> None:
    """Most sentences of 3,657 from business mail have nothing to do with a negotiation."""
    lines = real("email_intent/train.txt").read_text(encoding="latin-1").splitlines()
    sentences = [line.split("\t", 1)[1] for line in lines if "\t" in line]
    found = sum(
        any(ask.confidence >= 0.5 for ask in read(Message.plain(sentence)).asks)
        for sentence in sentences
    )
    assert len(sentences) == 3657
    assert found / len(sentences) <= 0.07
