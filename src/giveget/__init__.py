"""giveget: nothing is given in a negotiation without something of equal value coming back.

The library in one screen::

    from datetime import date
    from pathlib import Path
    import giveget

    deal = giveget.load_deal(Path("deals/renewal.yaml")).value
    message = giveget.load_message(Path("messages/renewal.eml"))
    result = giveget.reply(giveget.ReplyRequest(deal=deal, message=message, today=date.today()))
    for worded in result.replies:
        print(worded.reply.kind, worded.text)

Each name is imported when it is first used, so that ``import giveget`` costs nothing.
"""

from importlib import import_module
from typing import Any

_HOMES = {
    "Ask": "giveget.core.terms",
    "AskKind": "giveget.core.terms",
    "Deal": "giveget.core.terms",
    "GivegetError": "giveget.core.terms",
    "Money": "giveget.core.terms",
    "Others": "giveget.core.walkaway",
    "Pursuit": "giveget.core.terms",
    "ReplyRequest": "giveget.desk.reply",
    "ReplyResult": "giveget.desk.reply",
    "WalkawayRequest": "giveget.desk.walkaway",
    "WalkawayResult": "giveget.desk.walkaway",
    "discover": "giveget.desk.discover",
    "fix": "giveget.bootstrap.linting",
    "lint": "giveget.bootstrap.linting",
    "load_deal": "giveget.adapters.documents",
    "load_message": "giveget.adapters.mail",
    "load_pipeline": "giveget.adapters.crm",
    "pipeline_view": "giveget.desk.pipeline",
    "price": "giveget.desk.price",
    "reply": "giveget.desk.reply",
    "trades": "giveget.desk.trades",
    "walkaway": "giveget.desk.walkaway",
}

__all__ = sorted(_HOMES)  # noqa: PLE0605


def __getattr__(name: str) -> Any:
    """Import a public name from its home on first use."""
    if name not in _HOMES:
        raise AttributeError(f"module 'giveget' has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value
