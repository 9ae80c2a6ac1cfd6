"""A file of comments only is as empty as an empty one."""

from pathlib import Path

import pytest

from giveget.adapters.documents import check_file


@pytest.mark.parametrize("text", ["", "#", "# nothing here yet\n\n", "---\n# nothing\n"])
def test_it_is_reported(tmp_path: Path, text: str) -> None:
    path = tmp_path / "deal.yaml"
    path.write_text(text, encoding="utf-8")
    checked = check_file(path)
    assert checked.value is None
    assert checked.findings
