"""How good and how fast are the text models, beside TF-IDF on the same folds?

Each data set is cut by conversation (single texts: near copies stay together). Both learn from the
same folds; TF-IDF gets the setting that does best on the very folds it is judged by. The 90 % range
of the difference comes from drawing conversations again. Data sets are read from the folder that
``GIVEGET_REAL_DATA`` names.

    python -m benchmarks models             # every model
    python -m benchmarks.models asks        # one
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence

import numpy as np
from threadpoolctl import threadpool_limits


def main() -> None:
    """Print a table of scores and one of speed."""
    from training import data
    from training.tasks import TASKS

    # Under `python -m benchmarks` the arguments name benchmarks, not models.
    names = [name for name in sys.argv[1:] if name in TASKS] or list(TASKS)
    print("| model | figure | giveget | TF-IDF | difference, 90 % range |\n|---|---|---|---|---|")
    with threadpool_limits(1):
        for name in names:
            _compare(name)
        _receptiveness_by_rules()
        _tension()
        print("\n| model | sentences a second, one core |\n|---|---|")
        _speed(data.asks().texts)


def _compare(name: str) -> None:
    from training import data, scores
    from training.tasks import TASKS

    task = TASKS[name]
    try:
        examples = data.ALL[name]()
    except FileNotFoundError:
        print(f"| {name} | data set not here | | | |")
        return
    started = time.process_time()
    one, other = scores.ours(examples, task), scores.theirs(examples, task)
    truth = np.tile(examples.targets, (task.repeats, 1))
    for place, (label, figure) in enumerate(scores.figures(examples, task).items()):
        a, b = (figure(truth, told.scores, told.said) for told in (one, other))
        low, high = scores.difference(examples, task, figure, one, other)
        title = name if not place else ""
        print(f"| {title} | {label} | {a:.3f} | {b:.3f} | {low:+.3f} … {high:+.3f} |", flush=True)
    if len(examples.labels) > 1:
        by_label = scores.f1_by_label(truth, one.said)
        each = ", ".join(f"{k} {v:.2f}" for k, v in zip(examples.labels, by_label, strict=True))
        print(f"| | F1 by label: {each} | | | |")
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
    from giveget.adapters.models import Models
    from giveget.core.language import score
    from training import data, scores

    offers, replies, models = data.warmth(), data.receptiveness(), Models()
    tough = offers.targets[:, 0] < 0.5
    worst = replies.targets[:, 0] < np.quantile(replies.targets, 0.25)
    closed = -np.array(models.receptiveness_all(offers.texts))
    cold = -np.array(models.warmth_all(replies.texts))
    rules = np.array([score(text).tension for text in offers.texts])
    print(
        f"Tough offers: AUC {scores.area(tough, closed):.3f} by receptiveness, "
        f"{scores.area(tough, rules):.3f} by the tension of the rules\n"
        f"Worst quarter of replies: AUC {scores.area(worst, cold):.3f} by warmth"
    )


def _speed(sentences: list[str]) -> None:
    from giveget.adapters.models import Models, Utterance

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
