"""What falls out with a line that is taken out, and what could take its place?

``requires`` maps a line to any-of sets: from each set the line needs at least one member.
Source: B1.16; principle S0-23.
"""

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence

from giveget.core.terms.errors import OutOfRangeError

Requires = Mapping[str, Sequence[frozenset[str]]]


def closure(removed: frozenset[str], requires: Requires) -> frozenset[str]:
    """Return everything that cannot stay once ``removed`` is gone, ``removed`` included.

    A line goes when all members of one of its any-of sets are gone. Ids that are no line of ours
    (a programme of the customer's own) are put into ``removed`` when they do not exist.

    Cost: linear in the size of ``requires``.

    Raises:
        OutOfRangeError: an empty any-of set, which nothing could satisfy.
    """
    missing = {(line, k): len(group) for line, k, group in _groups(requires)}
    waiting = defaultdict(list)
    for line, k, group in _groups(requires):
        for member in group:
            waiting[member].append((line, k))
    gone, queue = set(removed), deque(removed)
    while queue:
        for line, k in waiting[queue.popleft()]:
            missing[line, k] -= 1
            if missing[line, k] == 0 and line not in gone:
                gone.add(line)
                queue.append(line)
    return frozenset(gone)


def substitutes(line: str, requires: Requires) -> frozenset[str]:
    """Return what could take the place of ``line`` for at least one line that needs it.

    Raises:
        OutOfRangeError: an empty any-of set.
    """
    return frozenset(
        other for _, _, group in _groups(requires) if line in group for other in group
    ) - {line}


def find_cycle(requires: Requires) -> tuple[str, ...]:
    """Return one cycle of lines that need each other, in order, or () when there is none.

    The first id is the smallest of the cycle, so that the same input gives the same answer.

    Raises:
        OutOfRangeError: an empty any-of set.
    """
    needs: dict[str, set[str]] = defaultdict(set)
    for line, _, group in _groups(requires):
        needs[line] |= group
    done: set[str] = set()
    for start in sorted(needs):
        path: dict[str, Iterator[str]] = {}
        cycle = () if start in done else _walk(start, needs, path, done)
        if cycle:
            smallest = cycle.index(min(cycle))
            return cycle[smallest:] + cycle[:smallest]
    return ()


def _walk(
    start: str, needs: Mapping[str, set[str]], path: dict[str, Iterator[str]], done: set[str]
) -> tuple[str, ...]:
    """Search depth first, without recursion so that long chains do not overflow the stack."""
    path[start] = iter(sorted(needs.get(start, ())))
    while path:
        line = next(reversed(path))
        following = next(path[line], None)
        if following is None:
            del path[line]
            done.add(line)
        elif following in path:
            steps = list(path)
            return tuple(steps[steps.index(following) :])
        elif following not in done:
            path[following] = iter(sorted(needs.get(following, ())))
    return ()


def _groups(requires: Requires) -> Iterator[tuple[str, int, frozenset[str]]]:
    for line, groups in requires.items():
        for k, group in enumerate(groups):
            if not group:
                raise OutOfRangeError(f"requires of {line!r}", set(), "sets with a member")
            yield line, k, group
