"""Who writes a workspace and knows the examples?"""

from __future__ import annotations

from pathlib import Path

from giveget.adapters import workspace
from giveget.adapters.workspace import Written

DEMO_DEAL = "deals/licence-fee.yaml"
DEMO_MESSAGE = "messages/licence-fee.eml"


def demo_files() -> tuple[str, str]:
    """Return the paths of the deal and the message of the demo."""
    return str(workspace.example(DEMO_DEAL)), str(workspace.example(DEMO_MESSAGE))


def start_workspace(folder: str, *, force: bool) -> Written:
    """Write all examples into a folder.

    Raises:
        ConflictError: files that differ are in the way; says which.
        DependencyError: the folder cannot be written to.
    """
    files = {name: workspace.example(name).read_bytes() for name in workspace.example_names()}
    return workspace.write_workspace(Path(folder), files, force=force)
