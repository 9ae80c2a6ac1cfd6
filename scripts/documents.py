"""Which pages describe deals, playbooks and their findings?

``python -m scripts.documents check``   say which pages are out of date; 1 if any is
``python -m scripts.documents write``   write docs/reference/file-format.md and findings.md
``python -m scripts.documents goldens`` write the words of the findings in tests/documents again;
                                        read the difference before committing it
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from scripts.file_format import file_format_page
from scripts.findings_page import findings_page
from tests.documents import FOLDER, is_provoking, lay_out, said_about

ROOT = Path(__file__).resolve().parent.parent
REFERENCE = ROOT / "docs" / "reference"


def pages() -> Mapping[Path, str]:
    """Return the generated pages by their path."""
    return {
        REFERENCE / "file-format.md": file_format_page(),
        REFERENCE / "findings.md": findings_page(sayings()),
    }


def sayings() -> Mapping[str, str]:
    """Return what is said about each document, by its file name."""
    with _documents():
        paths = sorted(path for path in Path().glob("*.yaml") if is_provoking(path))
        return {path.name: said_about(path) for path in paths}


@contextmanager
def _documents() -> Iterator[None]:
    """Work inside a folder with all documents, so that places in them read the same anywhere."""
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        lay_out(Path(folder))
        os.chdir(folder)
        try:
            yield
        finally:
            os.chdir(before)


def check() -> int:
    """Print which pages are out of date; return the exit code."""
    stale = [
        path.relative_to(ROOT)
        for path, text in pages().items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    for path in stale:
        print(f"{path} is out of date; `python -m scripts.documents write`", file=sys.stderr)
    return 1 if stale else 0


def write() -> int:
    """Write the pages."""
    for path, text in pages().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0


def goldens() -> int:
    """Write what is said about each document beside it."""
    for name, text in sayings().items():
        (FOLDER / name).with_suffix(".txt").write_text(text, encoding="utf-8")
    return 0


def main(arguments: Sequence[str]) -> int:
    """Run one of the commands."""
    match list(arguments):
        case ["check"]:
            return check()
        case ["write"]:
            return write()
        case ["goldens"]:
            return goldens()
        case _:
            print(__doc__, file=sys.stderr)
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
