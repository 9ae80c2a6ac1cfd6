"""Is everything that is published fit to be published?"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.arch.source import ROOT

# Written in pieces, so that this file does not find itself.
_NOT_FOR_THE_PUBLIC = (
    "/work" + "/",
    "/root" + "/",
    "/tmp" + "/b",
    "file:" + "///",
    "shared" + "/design",
    "theory" + ".md",
    "issue" + "s show",
)
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")


def _tracked() -> list[Path]:
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listing.returncode:
        pytest.skip("not a git checkout")
    paths = [ROOT / name for name in listing.stdout.split("\0") if name]
    return [path for path in paths if path.is_file()]


def _texts() -> list[tuple[str, str]]:
    texts = []
    for path in _tracked():
        raw = path.read_bytes()
        if b"\0" not in raw:
            texts.append((path.relative_to(ROOT).as_posix(), raw.decode("utf-8", "replace")))
    return texts


def test_nothing_tells_where_it_was_written() -> None:
    found = [
        f"{name}: {word}" for name, text in _texts() for word in _NOT_FOR_THE_PUBLIC if word in text
    ]
    assert found == []


def test_no_lock_with_addresses_is_tracked() -> None:
    assert {"uv.lock", "pylock.toml"} & {path.name for path in _tracked()} == set()


def test_links_between_documents_lead_somewhere() -> None:
    broken = []
    for name, text in _texts():
        if not name.endswith(".md"):
            continue
        for target in _LINK.findall(text):
            if re.match(r"[a-z]+:|#", target):
                continue
            if not (ROOT / name).parent.joinpath(target.partition("#")[0]).exists():
                broken.append(f"{name}: {target}")
    assert broken == []


def test_every_decision_is_in_the_index_and_answers_four_questions() -> None:
    folder = ROOT / "docs" / "decisions"
    index = (folder / "README.md").read_text(encoding="utf-8")
    records = sorted(folder.glob("[0-9]*.md"))
    assert records
    for record in records:
        text = record.read_text(encoding="utf-8")
        assert f"({record.name})" in index, record.name
        headings = re.findall(r"^## (.+)$", text, re.MULTILINE)
        assert headings == ["Context", "Options", "Decision", "How we would know it was wrong"]
