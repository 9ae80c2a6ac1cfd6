"""Is every problem of a file found, placed and explained?"""

from __future__ import annotations

from pathlib import Path

import pytest

from giveget.adapters.documents import check_file, load_deal, load_playbook
from giveget.adapters.documents.problems import PROBLEMS
from giveget.core.terms import Severity
from tests.documents import FOLDER, is_provoking, lay_out, said_about

_KEPT = sorted(path.name for path in FOLDER.glob("*.yaml") if is_provoking(path))
_MADE = [
    "gg001-a-folder.yaml",
    "gg002-too-large.yaml",
    "gg012-too-many-values.yaml",
    "gg018-many-playbooks.yaml",
    "gg029-many-problems.yaml",
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("documents")
    lay_out(made)
    return made


@pytest.fixture
def documents(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(folder)
    return Path()


@pytest.mark.parametrize("name", [*_KEPT, *_MADE])
def test_what_is_said_about_a_document(documents: Path, name: str) -> None:
    golden = (FOLDER / name).with_suffix(".txt").read_text(encoding="utf-8")
    assert said_about(documents / name) == golden


@pytest.mark.parametrize("name", [name for name in [*_KEPT, *_MADE] if name.startswith("gg")])
def test_a_document_provokes_its_code(documents: Path, name: str) -> None:
    assert name[:5].upper() in {f.code for f in check_file(documents / name).findings}


def test_every_code_has_a_document() -> None:
    provoked = {name[:5].upper() for name in [*_KEPT, *_MADE] if name.startswith("gg")}
    assert provoked == set(PROBLEMS)


def test_every_golden_has_its_document() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == {Path(n).stem for n in _KEPT + _MADE}


def test_codes_are_in_their_range_and_said_once() -> None:
    assert all("GG001" <= code <= "GG099" for code in PROBLEMS)
    names = [problem.name for problem in PROBLEMS.values()]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("name", [*_KEPT, *_MADE])
def test_errors_keep_a_file_from_being_used_and_warnings_do_not(documents: Path, name: str) -> None:
    loaded = check_file(documents / name)
    has_errors = any(f.severity is Severity.ERROR for f in loaded.findings)
    assert (loaded.value is None) == has_errors
    assert bool(loaded.errors) == has_errors


@pytest.mark.parametrize("name", [*_KEPT, *_MADE])
def test_nothing_is_written_by_looking(documents: Path, name: str) -> None:
    before = {path: path.stat().st_mtime_ns for path in documents.iterdir()}
    check_file(documents / name)
    assert {path: path.stat().st_mtime_ns for path in documents.iterdir()} == before


def test_problems_of_deal_and_playbook_come_in_one_pass(documents: Path) -> None:
    findings = check_file(documents / "several.yaml").findings
    found = [(f.where.source, f.where.line, f.code) for f in findings if f.where]
    assert found == [
        ("several.yaml", 7, "GG020"),
        ("several.yaml", 7, "GG035"),
        ("several.yaml", 10, "GG051"),
        ("several.yaml", 11, "GG034"),
        ("several.yaml", 12, "GG061"),
        ("several.yaml", 16, "GG034"),
        ("several.yaml", 16, "GG082"),
        ("several.yaml", 18, "GG038"),
        ("several-playbook.yaml", 6, "GG037"),
    ]


def test_a_playbook_is_no_deal_and_a_deal_no_playbook(documents: Path) -> None:
    deal = load_deal(documents / "several-playbook.yaml")
    playbook = load_playbook(documents / "gg015-another-deal.yaml")
    assert [f.code for f in (*deal.findings, *playbook.findings)] == ["GG015", "GG015"]
    assert deal.value is None
    assert playbook.value is None


@pytest.mark.parametrize("name", ["missing.yaml", "no/such/folder.yaml", "a" * 300, "nul\0byte"])
def test_a_file_that_is_not_there(documents: Path, name: str) -> None:
    loaded = check_file(documents / name)
    assert [f.code for f in loaded.findings] == ["GG001"]
    assert loaded.document is None


def test_a_file_of_fifty_megabytes_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.yaml"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    assert [f.code for f in check_file(path).findings] == ["GG002"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("goals: " + "[" * 100_000, "GG011"),
        ("goals: " + "{a: " * 50_000, "GG011"),
        ("goals:\n  " + "- " * 100_000, "GG011"),
        ("goals:\n" + "".join(" " * n + "-\n" for n in range(1, 600)), "GG011"),
        ("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]", "GG009"),
        ("? " * 100_000, "GG011"),
        ("x" * 200_000, "GG006"),
        ('title: "' + "\\x41" * 60_000 + '"', "GG043"),
    ],
)
def test_files_made_to_hurt(tmp_path: Path, text: str, code: str) -> None:
    path = tmp_path / "deal.yaml"
    path.write_text(f"giveget: deal\nid: x\nside: seller\ncurrency: USD\n{text}\n")
    assert code in {finding.code for finding in check_file(path).findings}


def test_every_problem_says_why_it_matters() -> None:
    assert [code for code, problem in PROBLEMS.items() if not problem.why] == []
