"""How many texts a second do spaCy and ConvoKit take?

Run by an interpreter that has them, which need not be the one giveget runs in. Takes sets of texts
as JSON on standard input and prints for each tool what it is and its texts per second of processor
time. spaCy's English model is not on the package index; without it ConvoKit's politeness features
are counted over spaCy's tokens with every word hung to the first one of its sentence, which spares
ConvoKit the parsing: its true rate is lower. (Over tokens without any tree ConvoKit crashes: it
asks each for its children, which spaCy 3.8 answers with a segmentation fault.)
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any

ROUNDS = 2


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
    has_model = spacy.util.is_package("en_core_web_sm")
    if has_model:
        found.append(("spaCy, en_core_web_sm", spacy.load("en_core_web_sm")))
    if find_spec("convokit") is not None:
        politeness: Any = import_module("convokit.politenessStrategies.politenessStrategies")
        strategies = politeness.PolitenessStrategies(verbose=0)
        parser = found[-1][1] if has_model else _hung(blank)
        found.append(
            (
                f"ConvoKit politeness, {'parsed' if has_model else 'unparsed'}",
                lambda text: strategies.transform_utterance(text, spacy_nlp=parser),
            )
        )
    return found


def _hung(blank: Any) -> Callable[[str], object]:
    """Tokens and sentences, every word hung to the first one of its sentence."""
    doc: Any = import_module("spacy.tokens").Doc

    def parsed(text: str) -> object:
        bare = blank(text)
        heads = [token.sent.start for token in bare]
        return doc(
            bare.vocab,
            words=[token.text for token in bare],
            spaces=[bool(token.whitespace_) for token in bare],
            heads=heads,
            deps=["ROOT" if head == place else "dep" for place, head in enumerate(heads)],
        )

    return parsed


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
