"""Which deal or playbook does a file hold? Reading, checking, describing and saving them."""

from giveget.adapters.documents.document import (
    CannotChangeError,
    CannotSaveError,
    Document,
    NoSuchFieldError,
)
from giveget.adapters.documents.files import (
    check_file,
    json_schema,
    load_deal,
    load_playbook,
    save_document,
)
from giveget.adapters.documents.loaded import Loaded
from giveget.adapters.documents.render import render_finding

__all__ = [
    "CannotChangeError",
    "CannotSaveError",
    "Document",
    "Loaded",
    "NoSuchFieldError",
    "check_file",
    "json_schema",
    "load_deal",
    "load_playbook",
    "render_finding",
    "save_document",
]
