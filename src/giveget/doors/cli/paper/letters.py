"""Which characters can the reader's terminal show?"""

from __future__ import annotations

from unicodedata import category

_PLAIN = str.maketrans(
    {
        "→": "->",
        "↔": "<->",
        "–": "-",
        "—": "-",
        "−": "-",
        "‑": "-",
        "’": "'",
        "‘": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "…": "...",
        "·": "-",
        "•": "*",
        "×": "x",
        "≥": ">=",
        "≤": "<=",
        "≈": "~",
        "€": "EUR",
        "£": "GBP",
    }
)


class Letters:
    """Fits texts to an encoding: typography becomes ASCII, what is left over a question mark."""

    def __init__(self, encoding: str | None) -> None:
        self.encoding = encoding or "ascii"
        self.is_unicode = self.encoding.lower().replace("_", "-").startswith(("utf-8", "utf8"))

    def fit(self, text: str) -> str:
        """Return the text with no character that the encoding lacks, and no control character.

        Messages come from strangers: an escape sequence in them must not reach the terminal.
        """
        text = "".join(c if c.isprintable() or c == "\n" else _harmless(c) for c in text)
        if self.is_unicode:
            return text
        return text.translate(_PLAIN).encode(self.encoding, "replace").decode(self.encoding)


def _harmless(character: str) -> str:
    """What to show for a character that a terminal might obey rather than show."""
    if character == "\t":
        return "    "
    kind = category(character)
    if kind.startswith("Z"):
        return " "
    return "" if kind == "Cf" or character == "\r" else "\ufffd"
