"""Files that provoke every finding, and what is said about them.

``ggNNN-name.yaml`` provokes the finding GGNNN; ``ggNNN-name.txt`` holds the exact words. Files too
large to keep are made by :func:`lay_out`.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from giveget.adapters.documents import check_file, render_finding

FOLDER = Path(__file__).parent

_HEAD = "giveget: deal\nid: example\nside: seller\ncurrency: USD\n"
_TERMS = "terms:\n  payment: {kind: payment, options: [net 15, net 30], table: net 30}\n"


def lay_out(folder: Path) -> None:
    """Copy all documents into a folder and make those that are not kept."""
    for path in FOLDER.glob("*.yaml"):
        shutil.copy(path, folder)
    (folder / "gg001-a-folder.yaml").mkdir()
    (folder / "gg002-too-large.yaml").write_text(_HEAD + "# " + "x" * 300_000 + "\n" + _TERMS)
    (folder / "gg012-too-many-values.yaml").write_text(
        _HEAD + "goals: [" + ", ".join(["x"] * 30_001) + "]\n" + _TERMS
    )
    (folder / "gg018-many-playbooks.yaml").write_text(
        _HEAD + "playbook: gg018-playbook-1.yaml\n" + _TERMS
    )
    for number in range(1, 11):
        text = f"giveget: playbook\nplaybook: gg018-playbook-{number + 1}.yaml\n"
        (folder / f"gg018-playbook-{number}.yaml").write_text(text)
    (folder / "gg029-many-problems.yaml").write_text(
        _HEAD + _TERMS + "".join(f"line_{number}: 1\n" for number in range(150))
    )


def is_provoking(path: Path) -> bool:
    """Whether a document stands for a finding of its own, or only helps another one to."""
    return "playbook" not in path.stem.split("-")[1:] and "another" not in path.stem


def said_about(path: Path) -> str:
    """Everything that is found in a file, as a person reads it."""
    return "".join(f"{render_finding(finding)}\n" for finding in check_file(path).findings)
