"""How well are drafts told apart, how many sentences a second, and how long is a pre-send check?"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time

from giveget.core.language import lint_text
from tests.golden.lint.labels import half, quality, sentences

ROUNDS = 7
_DRAFT = b"Thanks for the call.\n\nI'll see what we can do for you.\n"


def main() -> None:
    """Print scores, throughput and the time of a process of its own."""
    every = sentences("sentences.txt")
    sets = {
        "tuned on (half)": half(every, 0),
        "held out (half)": half(every, 1),
        "tuned on, later": sentences("sentences_more.txt"),
        "other voices, tuned on": sentences("sentences_voices.txt"),
        "other trades, tuned on": sentences("sentences_trades.txt"),
        "written afterwards": sentences("sentences_fresh.txt"),
        "odd words, untouched": sentences("sentences_last.txt"),
    }
    print(f"{'sentences':22} {'n':>5} {'block F1':>9} {'class F1':>9}")
    for name, some in sets.items():
        told = quality(some)
        print(f"{name:22} {told.sentences:5} {told.block:9.3f} {told.classes:9.3f}")
    texts = [one.text for some in sets.values() for one in some]
    mails = ["\n".join(texts[at : at + 10]) for at in range(0, len(texts), 10)]
    print(f"\nsentences a second, one by one:   {_rate(texts, 1):8,.0f}")
    print(f"sentences a second, ten a letter: {_rate(mails, 10):8,.0f}")
    cold = [_process() for _ in range(ROUNDS)]
    print(f"check on standard input, files cached: {statistics.median(cold) * 1000:.0f} ms")


def _rate(texts: list[str], each: int) -> float:
    """Per second of processor time; the second round of three counts, patterns compiled."""
    times = []
    for _ in range(3):
        started = time.process_time()
        for text in texts:
            lint_text(text)
        times.append(time.process_time() - started)
    return len(texts) * each / statistics.median(times)


def _process() -> float:
    command = [sys.executable, "-m", "giveget", "lint", "-"]
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    started = time.perf_counter()
    subprocess.run(command, input=_DRAFT, check=False, capture_output=True, env=environment)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
