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

from scripts import generated
from scripts.file_format import file_format_page
from scripts.findings_page import findings_page
from scripts.generated import ROOT
from tests.documents import FOLDER, is_provoking, lay_out, said_about

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


def goldens() -> int:
    """Write what is said about each document beside it."""
    for name, text in sayings().items():
        (FOLDER / name).with_suffix(".txt").write_text(text, encoding="utf-8")
    return 0


def main(arguments: Sequence[str]) -> int:
    """Run one of the commands."""
    return generated.run(
        arguments,
        __doc__,
        check=lambda: generated.check(pages()),
        write=lambda: generated.write(pages()),
        goldens=goldens,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
