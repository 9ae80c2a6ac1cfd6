"""Does the reference page name every role and every finding of the import?"""

from __future__ import annotations

from pathlib import Path

import pytest

from giveget.adapters.crm import Role, load_pipeline, problems
from giveget.adapters.problem import Problem
from tests.arch.source import ROOT

_PAGE = (ROOT / "docs" / "reference" / "crm-formats.md").read_text(encoding="utf-8")
_GUIDE = (ROOT / "docs" / "how-to" / "import-a-pipeline.md").read_text(encoding="utf-8")
_PROBLEMS = [problem for problem in vars(problems).values() if isinstance(problem, Problem)]


def test_codes_are_unique_and_in_their_range() -> None:
    codes = [problem.code for problem in _PROBLEMS]
    assert len(set(codes)) == len(codes)
    assert all("GG611" <= code <= "GG649" or "GG651" <= code <= "GG653" for code in codes)


@pytest.mark.parametrize("problem", _PROBLEMS, ids=lambda problem: problem.code)
def test_every_finding_is_listed_with_its_severity(problem: Problem) -> None:
    assert f"| {problem.code} | {problem.name} | {problem.severity} |" in _PAGE


@pytest.mark.parametrize("role", Role)
def test_every_role_is_listed(role: Role) -> None:
    assert f"| `{role}` |" in _PAGE


def test_the_mapping_of_the_guide_can_be_used(tmp_path: Path) -> None:
    mapping = _GUIDE.partition("```yaml\n")[2].partition("```")[0]
    export = tmp_path / "deals.csv"
    export.write_text(
        "Opportunity Name;Phase;Volumen;Angelegt\n"
        "A;fertig;1.000,50;01/02/2025\nB;weg;2.000;03/02/2025\nC;Angebot;3.000;03/02/2025\n",
        encoding="utf-8",
    )
    (tmp_path / "deals.csv.mapping.yaml").write_text(mapping, encoding="utf-8")
    loaded = load_pipeline(export)
    assert loaded.findings == ()
    assert loaded.pipeline is not None
    assert [str(o.outcome) for o in loaded.pipeline.opportunities] == ["won", "lost", "open"]
    assert loaded.pipeline.stages == ("Erstgespräch", "Angebot", "Verhandlung")
