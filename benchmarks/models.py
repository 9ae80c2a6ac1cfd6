"""How good and how fast are the text models, beside TF-IDF on the same folds?

Each data set is cut by conversation (single texts: near copies stay together). Both learn from the
same folds; giveget chooses its recipe inside the folds it learns from, TF-IDF gets the setting that
does best on the very folds it is judged by. The 90 % range of the difference comes from drawing
conversations again. ``known`` is what TF-IDF is known to reach on the whole of the set, of which a
part is kept back here (not of the offers), over folds of its own. Data sets are read from the
folder that ``GIVEGET_REAL_DATA`` names.

    python -m benchmarks models             # every model
    python -m benchmarks.models asks        # one
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence

import numpy as np
from threadpoolctl import threadpool_limits

_KNOWN = {
    ("asks", "AUC"): 0.896,
    ("asks", "F1"): 0.724,
    ("faces", "macro-F1"): 0.557,
    ("faces", "accuracy"): 0.646,
    ("receptiveness", "r"): 0.458,
    ("receptiveness", "AUC of the worst quarter"): 0.737,
    ("strategies", "macro-F1"): 0.599,
    ("strategies", "micro-F1"): 0.683,
    ("warmth", "AUC"): 0.942,
}


def main() -> None:
    """Print a table of scores and one of speed."""
    from training import data
    from training.tasks import TASKS

    # Under `python -m benchmarks` the arguments name benchmarks, not models.
    names = [name for name in sys.argv[1:] if name in TASKS] or list(TASKS)
    print("| model | figure | giveget | TF-IDF | difference, 90 % range | known |")
    print("|---|---|---|---|---|---|")
    with threadpool_limits(1):
        for name in names:
            _compare(name)
        _receptiveness_by_rules()
        _tension()
        print("\n| model | sentences a second, one core |\n|---|---|")
        _speed(data.asks().texts)


def _compare(name: str) -> None:
    from training import data, scores
    from training.figures import f1_by_label, figures
    from training.tasks import TASKS

    task = TASKS[name]
    try:
        examples = data.ALL[name]()
    except FileNotFoundError:
        print(f"| {name} | data set not here | | | | |")
        return
    started = time.process_time()
    one, other = scores.ours(examples, task), scores.theirs(examples, task)
    truth = np.tile(examples.targets, (task.repeats, 1))
    judged = figures(task.choice, len(examples.labels))
    for place, (label, figure) in enumerate(judged.items()):
        a, b = (figure(truth, told.scores, told.said) for told in (one, other))
        low, high = scores.difference(examples, task, figure, one, other)
        title = name if not place else ""
        known = _KNOWN.get((name, label))
        said = f"{a:.3f} | {b:.3f} | {low:+.3f} … {high:+.3f} | {known or '–'}"
        print(f"| {title} | {label} | {said} |", flush=True)
    if len(examples.labels) > 1:
        by_label = f1_by_label(truth, one.said)
        each = ", ".join(f"{k} {v:.2f}" for k, v in zip(examples.labels, by_label, strict=True))
        print(f"| | F1 by label: {each} | | | | |")
    print(f"{name}: {time.process_time() - started:.0f} s", file=sys.stderr)


def _receptiveness_by_rules() -> None:
    """What the rules reach on the same replies."""
    from giveget.core.language import receptiveness
    from training import data

    examples = data.receptiveness()
    rated = np.array([receptiveness(text) for text in examples.texts])
    r = np.corrcoef(rated, examples.targets[:, 0])[0, 1]
    print(f"\nReceptiveness by the rules of the linter: r {r:.3f}")


def _tension() -> None:
    """Tension learned from one data set, tried on the other: nothing of it was seen."""
    from giveget.adapters.models.models import Models
    from giveget.core.language import score
    from training import data
    from training.figures import area

    offers, replies, models = data.warmth(), data.receptiveness(), Models()
    tough = offers.targets[:, 0] < 0.5
    worst = replies.targets[:, 0] < np.quantile(replies.targets, 0.25)
    closed = -np.array(models.receptiveness_all(offers.texts))
    cold = -np.array(models.warmth_all(replies.texts))
    rules = np.array([score(text).tension for text in offers.texts])
    print(
        f"Tough offers: AUC {area(tough, closed):.3f} by receptiveness, "
        f"{area(tough, rules):.3f} by the tension of the rules\n"
        f"Worst quarter of replies: AUC {area(worst, cold):.3f} by warmth"
    )


def _speed(sentences: list[str]) -> None:
    from giveget.adapters.models.inputs import Utterance
    from giveget.adapters.models.models import Models

    models = Models()
    turns = [Utterance("ab"[i % 2], text) for i, text in enumerate(sentences)]
    jobs: dict[str, Callable[[], Sequence[object]]] = {
        "asks": lambda: models.asks_all(sentences),
        "asks, one by one": lambda: [models.asks(text) for text in sentences],
        "warmth": lambda: models.warmth_all(sentences),
        "receptiveness": lambda: models.receptiveness_all(sentences),
        "tension": lambda: models.tension_ranks(sentences),
        "strategies": lambda: models.strategies(turns),
        "face acts": lambda: models.face_acts(turns),
    }
    for name, job in jobs.items():
        job()  # the weights are read
        started = time.process_time()
        assert len(job()) == len(sentences)
        print(f"| {name} | {len(sentences) / (time.process_time() - started):,.0f} |", flush=True)


if __name__ == "__main__":
    main()
