"""How many texts a second do spaCy and ConvoKit take?

Run by an interpreter that has them, which need not be the one giveget runs in. Takes sets of texts
as JSON on standard input and prints for each tool what it is and its texts per second of processor
time. spaCy's English model is not on the package index; without it ConvoKit's politeness features
are counted over spaCy's bare tokens, which spares ConvoKit the parsing: its true rate is lower.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any

ROUNDS = 3


def main() -> None:
    """Print the rates."""
    sets = json.load(sys.stdin)
    found = {
        name: {what: _rate(run, texts) for what, texts in sets.items()} for name, run in _tools()
    }
    json.dump(found, sys.stdout)


def _tools() -> list[tuple[str, Callable[[str], object]]]:
    if find_spec("spacy") is None:
        return []
    spacy: Any = import_module("spacy")
    blank = spacy.blank("en")
    blank.add_pipe("sentencizer")
    found: list[tuple[str, Callable[[str], object]]] = [("spaCy, tokens and sentences", blank)]
    parser = blank
    if spacy.util.is_package("en_core_web_sm"):
        parser = spacy.load("en_core_web_sm")
        found.append(("spaCy, en_core_web_sm", parser))
    if find_spec("convokit") is not None:
        convokit: Any = import_module("convokit")
        strategies = convokit.PolitenessStrategies(verbose=0)
        how = "bare tokens" if parser is blank else "parsed"
        found.append(
            (
                f"ConvoKit politeness, {how}",
                lambda text: strategies.transform_utterance(text, spacy_nlp=parser),
            )
        )
    return found


def _rate(run: Callable[[str], object], texts: Sequence[str]) -> float:
    for text in texts[:20]:
        run(text)
    best = float("inf")
    for _ in range(ROUNDS):
        started = time.process_time()
        for text in texts:
            run(text)
        best = min(best, time.process_time() - started)
    return len(texts) / best


if __name__ == "__main__":
    main()
