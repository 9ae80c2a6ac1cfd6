"""How well are drafts told apart, how many sentences a second, and how long is a pre-send check?"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time

from giveget.adapters.leaning import lint_hint
from giveget.core.language import LintContext, Verdict, lint_text
from tests.golden.lint.labels import Quality, half, quality, sentences
from training.leaning import lessons, mail, readers_left_out

UNTOUCHED = (
    "untouched_plain.txt",
    "untouched_plain_second.txt",
    "untouched_garden.txt",
    "untouched_machine_hire.txt",
    "untouched_answers.txt",
)
HARMLESS = "untouched_business.txt"  # nothing in it may be blocked

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
    _left_out()
    texts = [one.text for some in sets.values() for one in some]
    mails = ["\n".join(texts[at : at + 10]) for at in range(0, len(texts), 10)]
    print(f"\nsentences a second, one by one:   {_rate(texts, 1):8,.0f}")
    print(f"sentences a second, ten a letter: {_rate(mails, 10):8,.0f}")
    cold = [_process() for _ in range(ROUNDS)]
    print(f"check on standard input, files cached: {statistics.median(cold) * 1000:.0f} ms")


def _left_out() -> None:
    """Print what rules reach alone and with a hint that never saw the batch."""
    print(f"\n{'left out of training':30} {'n':>5} {'rules':>13} {'with the hint':>15}")
    taught: list[tuple[int, Quality, Quality]] = []
    for name, hint in readers_left_out(lessons()):
        some = sentences(name)
        rules, heard = quality(some), quality(some, hint)
        print(_row(name, rules, heard))
        if name.startswith("hint_") and any(one.blocked for one in some):
            taught.append((len(some), rules, heard))
    print(_row("mean of the voices of the hint", *(_mean(taught, at) for at in (1, 2))))
    print("\nwritten last, seen by nobody")
    for name in UNTOUCHED:
        some = sentences(name)
        print(_row(name, quality(some), quality(some, lint_hint())))
    _blocked(HARMLESS, [one.text for one in sentences(HARMLESS)])
    post = [text for place, text in enumerate(mail()) if place % 3 == 1]
    _blocked("business mail never taught", post)


def _blocked(name: str, texts: list[str]) -> None:
    """Print how many harmless sentences are blocked."""
    for told, hint_or_none in (("rules", None), ("with the hint", lint_hint())):
        context = LintContext(hint=hint_or_none)
        count = sum(lint_text(text, context).verdict is Verdict.BLOCK for text in texts)
        print(f"{name}, {told}: {count} of {len(texts)} blocked ({count / len(texts):.1%})")


def _row(name: str, rules: Quality, heard: Quality) -> str:
    return (
        f"{name:30} {rules.sentences:5} {rules.block:6.3f} {rules.classes:6.3f}"
        f" {heard.block:8.3f} {heard.classes:6.3f}"
    )


def _mean(taught: list[tuple[int, Quality, Quality]], at: int) -> Quality:
    """The mean over batches, each weighted by its size."""
    total = sum(one[0] for one in taught)
    of = [(one[0], one[1] if at == 1 else one[2]) for one in taught]
    return Quality(
        total,
        sum(n * q.block for n, q in of) / total,
        sum(n * q.classes for n, q in of) / total,
    )


def _rate(texts: list[str], each: int) -> float:
    """Per second of processor time; the second round of three counts, patterns compiled."""
    context = LintContext(hint=lint_hint())
    times = []
    for _ in range(3):
        started = time.process_time()
        for text in texts:
            lint_text(text, context)
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
