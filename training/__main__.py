"""Train models again and write their weights: ``python -m training all`` or ``… warmth asks``."""

from __future__ import annotations

import sys
import time

from threadpoolctl import threadpool_limits

from giveget.adapters.models.inputs import inputs_of
from training import data
from training.fit import choose
from training.tasks import TASKS
from training.write import write, write_notice


def main(names: list[str]) -> int:
    """Train the named models (``all`` of them); return 2 for a name that is none."""
    chosen = list(TASKS) if names == ["all"] else names
    unknown = [name for name in chosen if name not in TASKS]
    if unknown or not chosen:
        said = f"no model {', '.join(unknown)}; " if unknown else ""
        print(f"{said}there are {', '.join(TASKS)}, or all", file=sys.stderr)
        return 2
    with threadpool_limits(1):  # sums in one order give the same bytes
        for name in chosen:
            started = time.process_time()
            examples = data.ALL[name]()
            inputs = inputs_of(examples.conversations)
            recipes = TASKS[name].recipes
            recipe, fitted = choose(inputs, examples.targets, examples.groups, recipes)
            path = write(name, fitted.arrays, examples.labels)
            spent = time.process_time() - started
            which = f"recipe {recipes.index(recipe) + 1} of {len(recipes)}"
            size = path.stat().st_size / 1e6
            print(f"{name}: {which}, {size:.2f} MB, {spent:.0f} s", flush=True)
    write_notice()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
