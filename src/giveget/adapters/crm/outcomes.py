"""Does a text say won, lost or open?"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from giveget.core.walkaway.pipeline import Outcome


class Unclear(StrEnum):
    """A text about an outcome that does not say which."""

    CLOSED = "closed"
    PERHAPS = "perhaps"
    DELETED = "deleted"


Meaning = Outcome | Unclear | None


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WON = _words(
    "won win wins winning signed gewonnen gagne gagnee ganado ganada vinto vinta vinte ganho "
    "gewonnene auftrag success successful accepted ordered"
)
_LOST = _words(
    "lost loss lose losses losing verloren perdu perdue perdido perdida perso persa abandoned "
    "disqualified unqualified nodecision dead rejected declined cancelled canceled storniert "
    "abgelehnt failed unsuccessful noshow"
)
_OPEN = _words(
    "open offen ouvert ouverte abierto abierta aperto aberto aktiv active pending inprogress "
    "onhold stalled paused"
)
_FILLERS = _words(
    "closed close deal deals stage status opportunity opp as business is 100 0 the und and "
    "final geschlossen abgeschlossen ferme fermee conclu cerrado cerrada chiuso chiusa"
)
_PHRASES = (
    ("closed won", Outcome.WON), ("closedwon", Outcome.WON), ("closed lost", Outcome.LOST),
    ("closedlost", Outcome.LOST), ("no decision", Outcome.LOST), ("in progress", Outcome.OPEN),
    ("on hold", Outcome.OPEN), ("no show", Outcome.LOST),
    ("abgeschlossen und gewonnen", Outcome.WON), ("abgeschlossen und verloren", Outcome.LOST),
)  # fmt: skip
_ACCENTS = str.maketrans("äöüàâéèêëîïôûùçñáíóú", "aouaaeeeeiiouucnaiou")
_TRUE = frozenset({"true", "1", "yes", "y", "t", "wahr", "ja", "vrai", "oui", "si", "sí", "x"})
_FALSE = frozenset({"false", "0", "no", "n", "f", "falsch", "nein", "faux", "non"})


@lru_cache(maxsize=4096)
def meaning_of(text: str) -> Meaning:
    """What the name of a stage or a status says about the outcome.

    None for an ordinary stage. A name that only contains a word of winning or losing
    (``Verbally won``) is :attr:`Unclear.PERHAPS`.
    """
    words = re.findall(r"[a-z0-9]+", text[:200].lower().translate(_ACCENTS))
    phrase = " ".join(words)
    for known, outcome in _PHRASES:
        if re.search(rf"\b{known}\b", phrase):
            return outcome
    telling = [word for word in words if word not in _FILLERS and not word.isdigit()]
    if not telling:
        return Unclear.CLOSED if words and any(not word.isdigit() for word in words) else None
    if telling == ["deleted"]:
        return Unclear.DELETED
    for vocabulary, outcome in ((_WON, Outcome.WON), (_LOST, Outcome.LOST), (_OPEN, Outcome.OPEN)):
        if all(word in vocabulary for word in telling):
            return outcome
    strong = {
        "won",
        "lost",
        "gewonnen",
        "verloren",
        "gagne",
        "perdu",
        "ganado",
        "perdido",
        "closed",
    }
    return Unclear.PERHAPS if strong.intersection(words) else None


def flag_of(text: str) -> bool | None:
    """What a cell of a yes/no column says; None when it is empty or something else."""
    lowered = text.lower()
    if lowered in _TRUE:
        return True
    if lowered in _FALSE:
        return False
    try:
        return float(lowered) != 0
    except ValueError:
        return None
