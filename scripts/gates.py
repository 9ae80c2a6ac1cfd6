"""Which words let the patterns of the linter and of reading through?

``python -m scripts.gates check``  say whether a table is out of date; 1 if one is
``python -m scripts.gates write``  write src/giveget/core/language/lint/gate_words.py and
                                   src/giveget/core/language/reading/sieve_words.py
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from itertools import count, groupby
from pathlib import Path

from giveget.core.language import receptive, told, tone
from giveget.core.language.conversation import Entry, Place
from giveget.core.language.lint import giving, giving_signs, saying_signs, voices
from giveget.core.language.lint.demands import FIGURE, LEVELS, levels
from giveget.core.language.lint.gated import key_of
from giveget.core.language.listening import hear
from giveget.core.language.markers import CONDITIONS, PHRASES
from giveget.core.language.reading import Message, sieve
from giveget.core.language.reading.pieces import bars, filed, missing, needed
from tests.golden.asks import labels

ROOT = Path(__file__).resolve().parent.parent
_LANGUAGE = ROOT / "src" / "giveget" / "core" / "language"
TABLE = _LANGUAGE / "lint" / "gate_words.py"
READING = _LANGUAGE / "reading" / "sieve_words.py"

_HEAD = '''"""Which words must a text hold for each pattern of the linter to match?

Written by `python -m scripts.gates write` from the patterns; do not edit. A pattern that is not in
the table is always tried.
"""

# fmt: off

from collections.abc import Mapping

'''

_READING_HEAD = '''"""Which pieces of words must stand in a text for a pattern of reading to match?

Written by `python -m scripts.gates write` from the patterns; do not edit. A pattern that is not in
the table is compiled when it is first tried, and sifted once many texts have been read.
"""

# fmt: off

from collections.abc import Mapping

'''
_READ = 400  # labelled texts, in which every pattern of reading is looked for


def lines() -> Iterator[str]:
    """Yield every line the linter gates."""
    yield from giving.gated_lines()
    for block in (giving_signs.OFFERS, giving_signs.VAGUES, giving_signs.SPLITS):
        yield from block
    yield from (*giving_signs.CONDITIONS, *giving_signs.TRADES)
    yield from (*voices.CONDITIONS, *voices.TRADES, *voices.FORMS)
    for block in (*saying_signs.SAYINGS.values(), *voices.SAYINGS.values()):
        yield from block
    for block in (saying_signs.UNASKED, saying_signs.RANGES, saying_signs.TAKEN_BACK):
        yield from block
    yield from (*saying_signs.DEVALUES, *saying_signs.REFUSALS, *saying_signs.HOLDS)
    for block in PHRASES.values():
        yield from block
    yield from CONDITIONS
    yield from told.gated_lines()
    yield from tone.gated_lines()
    yield from receptive.gated_lines()


def table() -> str:
    """Return the module that holds the table."""
    sets = {line: levels(line) for line in dict.fromkeys(lines())}
    keys = [key_of(line) for line in sets]
    if len(keys) != len(set(keys)):
        raise SystemExit("two patterns have the same number; change one of them a little")
    places: dict[str, list[int]] = {}
    always = (1 << LEVELS * len(keys)) - 1
    for number, some in enumerate(sets.values()):
        for place, words in zip(count(number, len(keys)), some, strict=False):
            always ^= 1 << place
            for word in words:
                places.setdefault(word, []).append(place)
    body = ["# How many sets of a pattern are known, and what stands for every digit."]
    body += [f"LEVELS = {LEVELS}", f'FIGURE = "{FIGURE}"']
    body += ["", "# Checksum of each pattern, in the order of their numbers."]
    body += ["KEYS: tuple[int, ...] = (", *(f"    {key}," for key in keys), ")"]
    body += ["", "# Places that no set has, one bit for each."]
    body += [f"ALWAYS: int = {always:#x}"]
    body += [
        "",
        "# By the two letters that words begin with: from a word to the places of its sets.",
    ]
    body += ["# The place of a set is the number of its pattern, plus all their count for each"]
    body += ["# set before it."]
    body += ["WORDS: Mapping[str, Mapping[str, tuple[int, ...]]] = {"]
    for start, same in groupby(sorted(places), key=lambda word: word[:2]):
        body += [f"    {start!r}: {{", *(f"        {one!r}: {(*places[one],)}," for one in same)]
        body += ["    },"]
    return _HEAD + "\n".join([*body, "}", ""])


def reading_table() -> str:
    """Return the module that holds the table of reading."""
    for example in (*labels.sentences()[:_READ], *labels.mails()):
        hear(Entry(message=Message.plain(example.text), place=Place(source="labelled")))
    ways: list[str] = []
    known: dict[int, tuple[int, ...]] = {}
    patterns = [(one, bars(one)) for one in sieve.sifted_patterns()]
    patterns = [one for one in patterns if any(map(needed, sieve.alternatives(*one)))]
    for pattern, places in patterns:
        known[sieve.key_of(pattern)] = (len(ways), *places)
        ways += sieve.alternatives(pattern, places)
    if len(known) != len(patterns):
        raise SystemExit("two patterns have the same number; change one of them a little")
    body = ["# How many alternatives the patterns have.", f"WAYS = {len(ways)}", ""]
    body += ["# Checksum of a pattern → number of its first alternative, and where the next begin."]
    body += ["PATTERNS: Mapping[int, tuple[int, ...]] = {"]
    body += [f"    {key}: {numbers}," for key, numbers in known.items()] + ["}"]
    needs = [(needed(way), number) for number, way in enumerate(ways)]
    tables = filed(needs)
    body += ["", "# Sets of pieces that alternatives do not have."]
    body += [f"ALWAYS: tuple[int, ...] = {missing(needs)}"]
    body += [
        "",
        "# From a piece to its sets: thrice the number of an alternative, and which of its sets.",
    ]
    names = ("WORDS", "BEGINNINGS", "ENDINGS", "INSIDES")
    for name, pieces in zip(names, tables, strict=True):
        body += ["", f"{name}: Mapping[str, tuple[int, ...]] = {{"]
        body += [f"    {piece!r}: {pieces[piece]}," for piece in sorted(pieces)] + ["}"]
    return _READING_HEAD + "\n".join([*body, ""])


def main(arguments: Sequence[str]) -> int:
    """Check or write the tables."""
    tables = {TABLE: table(), READING: reading_table()}
    if list(arguments) == ["write"]:
        for path, wanted in tables.items():
            path.write_text(wanted, encoding="utf-8")
        return 0
    late = [path for path, wanted in tables.items() if path.read_text(encoding="utf-8") != wanted]
    for path in late:
        print(f"{path.relative_to(ROOT)} is out of date; run: python -m scripts.gates write")
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
