"""`giveget lint` from the outside: exit codes, formats, deal, playbook, message."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest
from jsonschema import Draft4Validator

from giveget.core.language import RULES, lint_text
from tests.integration.cli import EXAMPLES, RENEWAL, giveget
from tests.realdata import real

BARE = "I'll see what we can do for you."


def test_text_names_place_code_line_and_remedy(tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text(f"Thanks.\n{BARE}\n", encoding="utf-8")
    done = giveget("lint", str(draft))
    assert done.code == 1
    first, line, carets, hint = done.out.splitlines()
    assert first.startswith(f"{draft}:2:6 GG102 ")
    assert line.strip() == BARE
    assert carets.index("^") == line.index("see")
    assert hint.strip().startswith("= ")


def test_json_is_the_contract() -> None:
    done = giveget("lint", BARE, "--json")
    assert done.code == 1
    assert set(done.json) == {"verdict", "class", "scores", "findings"}
    assert (done.json["verdict"], done.json["class"]) == ("block", "CONCESSION")
    keys = {"code", "family", "severity", "start", "end", "message", "hint"}
    assert set(done.json["findings"][0]) == keys
    assert giveget("lint", "Thanks for the call.", "--json").code == 0


def test_sarif_names_rules_and_regions() -> None:
    done = giveget("lint", f"Thanks.\n{BARE}", "--sarif")
    (run,) = done.json["runs"]
    assert done.json["version"] == "2.1.0"
    (result,) = run["results"]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "GG102"
    region = result["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 2, "startColumn": 6, "endLine": 2, "endColumn": 24}


@pytest.mark.principle("S0-22", "S0-37", "S4-33")
def test_the_deal_knows_limits_choices_and_alternatives() -> None:
    deal = str(EXAMPLES / "deals" / "licence-fee.yaml")
    found = {
        "I can do 40% off if you sign for three years.": "GG310",
        "If you'd like to go ahead without the delivery, I can do that.": "GG212",
        "Another customer has offered us more for the same slot.": "GG342",
        "We have 4,711 customers.": "GG320",
    }
    for text, code in found.items():
        done = giveget("lint", text, "--deal", deal, "--json")
        assert code in [one["code"] for one in done.json["findings"]], text
    free = "If you'd like to move forward without the licensing fee, I can do that."
    assert giveget("lint", free, "--deal", deal).code == 0


def test_the_message_that_is_answered_counts() -> None:
    message = str(EXAMPLES / "messages" / "renewal.eml")
    done = giveget("lint", "OK.", "--answers", message, "--deal", RENEWAL, "--json")
    assert {"GG241", "GG262"} <= {one["code"] for one in done.json["findings"]}


def test_a_playbook_sets_the_levels(tmp_path: Path) -> None:
    playbook = tmp_path / "playbook.yaml"
    playbook.write_text("giveget: playbook\nlint: {GG102: warn}\n", encoding="utf-8")
    assert giveget("lint", BARE, "--playbook", str(playbook)).code == 0
    playbook.write_text("giveget: playbook\nlint: {GG102: never}\n", encoding="utf-8")
    assert giveget("lint", BARE, "--playbook", str(playbook)).code == 2


def test_fix_prints_the_draft() -> None:
    done = giveget("lint", "Frankly, we look forward to it!!", "--fix")
    assert (done.code, done.out) == (0, "We look forward to it.\n")


def test_a_rule_is_explained() -> None:
    assert "GG341" in giveget("lint", "--explain", "gg341").out
    assert giveget("lint", "--explain", "GG999").code == 2


@pytest.mark.parametrize("arguments", [(), ("missing.txt",), ("--deal", "missing.yaml", "x")])
def test_bad_input_is_told(arguments: tuple[str, ...]) -> None:
    assert giveget("lint", *arguments).code == 2


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    draft = tmp_path / "draft.bin"
    draft.write_bytes(b"\xff\xfe\x00")
    assert giveget("lint", str(draft)).code == 2


def _hostile() -> list[str]:
    """Every text of the injection sets: attacks, the mails they hide in, and harmless ones."""
    texts: list[str] = []
    for path in sorted(real("injections").rglob("*.json*")):
        content = path.read_text(encoding="utf-8")
        lines = content.splitlines() if path.suffix == ".jsonl" else [content]
        for line in lines:
            texts += _strings(json.loads(line))
    return texts


def _strings(value: object) -> list[str]:
    match value:
        case str():
            return [value]
        case dict():
            return [text for one in value.values() for text in _strings(one)]
        case list():
            return [text for one in value for text in _strings(one)]
        case _:
            return []


def test_hostile_text_is_only_text() -> None:
    texts = _hostile()
    assert len(texts) > 500
    for text in texts:
        alone = lint_text(text)
        assert all(0 <= (f.start or 0) <= (f.end or 0) <= len(text) for f in alone.findings)
        beside = lint_text(f"{BARE}\n\n{text}")
        assert "GG102" in [f.code for f in beside.findings if (f.end or 0) <= len(BARE)], text


def test_a_hostile_draft_takes_bounded_time() -> None:
    whole = "\n".join(_hostile())
    started = time.process_time()
    lint_text(whole)
    assert time.process_time() - started < 20


def test_the_sarif_document_keeps_the_official_schema(tmp_path: Path) -> None:
    schema = os.environ.get("GIVEGET_SARIF_SCHEMA")
    if schema is None:
        pytest.skip("set GIVEGET_SARIF_SCHEMA to the file of the OASIS schema of SARIF 2.1.0")
    validator = Draft4Validator(json.loads(Path(schema).read_text(encoding="utf-8")))
    drafts = []
    for one in RULES:
        draft = tmp_path / f"{one.code} 100% #1 ü.txt"
        draft.write_text(f"Hello,\n\n{one.bad}\n", encoding="utf-8")
        drafts.append(str(draft))
    for some in (drafts, drafts[:1]):
        assert list(validator.iter_errors(giveget("lint", *some, "--sarif").json)) == []


def test_a_file_name_in_sarif_is_a_uri(tmp_path: Path) -> None:
    draft = tmp_path / "100% #1.txt"
    draft.write_text(BARE, encoding="utf-8")
    (run,) = giveget("lint", str(draft), "--sarif").json["runs"]
    place = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place["uri"].endswith("/100%25%20%231.txt")
