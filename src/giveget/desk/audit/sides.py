"""Who of the people in a mailbox is on our side?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase

from giveget.core.language.conversation import Entry, Person
from giveget.core.terms import InputError
from giveget.desk.audit.threads import Threads

# Where people have a mailbox of their own: their domain names no company.
_PUBLIC = frozenset(
    {
        *("gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com"),
        *("yahoo.com", "icloud.com", "me.com", "aol.com", "gmx.de", "gmx.net", "web.de"),
        *("proton.me", "protonmail.com", "t-online.de", "mail.ru", "qq.com", "163.com"),
    }
)
_LEAST = 0.5  # share of the conversations our domain must take part in to be ours beyond doubt


class NoOwnSideError(InputError):
    """Nothing tells who of the writers is us."""

    def __init__(self, why: str, seen: tuple[str, ...]) -> None:
        self.why, self.seen = why, seen
        listed = f" (seen most: {', '.join(seen)})" if seen else ""
        super().__init__(
            f"which side is ours cannot be told: {why}{listed}; "
            "name it: --us our-company.com, or --us name@host, once for each"
        )


@dataclass(frozen=True, slots=True)
class Sides:
    """Tells our side from theirs.

    Args:
        ours: domains (``harbour.example``), addresses or names in small letters; ``*`` stands for
            anything.
        is_guessed: nobody named them; the most frequent domain was taken.
        share: of the conversations looked at in which it took part, where guessed.
    """

    ours: tuple[str, ...]
    is_guessed: bool = False
    share: float = 1.0

    def holds(self, person: Person) -> bool:
        """Whether somebody is one of us."""
        return self.holds_key(person.key) or (
            bool(person.name) and any(one == person.name.lower() for one in self.ours)
        )

    def holds_key(self, key: str) -> bool:
        """The same, by address, or by name where there is no address."""
        domain = domain_of(key)
        return any(_fits(key, domain, one) for one in self.ours)


def domain_of(address: str) -> str:
    """The domain of an address; empty without one."""
    return address.rpartition("@")[2].lower() if "@" in address else ""


def is_public(domain: str) -> bool:
    """Whether anybody can have an address there, so that it names no company."""
    return domain in _PUBLIC


def require_both_sides(threads: Threads, sides: Sides) -> None:
    """Make sure that both sides wrote.

    Raises:
        NoOwnSideError: nobody who writes is ours, or everybody is.
    """
    if 0 < threads.ours < threads.messages:
        return
    domains = Counter(domain_of(key) or key for one in threads.all() for key in one.others)
    named = ", ".join(sides.ours)
    why = f"everybody writes as {named}" if threads.ours else f"nobody writes as {named}"
    raise NoOwnSideError(why, tuple(name for name, _ in _ranked(domains)[:3]))


def named_sides(names: Iterable[str]) -> Sides:
    """Return the sides as a person names them."""
    return Sides(tuple(dict.fromkeys(name.strip().lower().lstrip("@") for name in names)))


def guessed_sides(entries: Iterable[Entry]) -> Sides:
    """Return the side of the domain that takes part in most conversations.

    Args:
        entries: the messages to look at, e.g. the first thousands.

    Raises:
        NoOwnSideError: there are no addresses, or no domain stands out, or nobody else is there.
    """
    talks: dict[str, set[str]] = {}
    everyone: set[str] = set()
    for entry in entries:
        everyone.add(entry.conversation)
        people = (entry.sender, *entry.recipients)
        for domain in {domain_of(person.address) for person in people} - {""}:
            talks.setdefault(domain, set()).add(entry.conversation)
    counts = Counter({d: len(keys) for d, keys in talks.items() if not is_public(d)})
    seen = tuple(domain for domain, _ in _ranked(counts)[:3])
    if not counts:
        raise NoOwnSideError("no message has a company's address", seen)
    (best, count), *others = _ranked(counts)
    alone = talks[best].issubset(everyone) and not any(d != best for d in talks)
    if alone:
        raise NoOwnSideError(f"everybody writes from {best}", seen)
    share = count / len(everyone)
    if share < _LEAST or (others and others[0][1] == count):
        raise NoOwnSideError("no domain takes part in most conversations", seen)
    return Sides((best,), is_guessed=True, share=share)


def _ranked(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda one: (-one[1], one[0]))


def _fits(key: str, domain: str, one: str) -> bool:
    if "@" in one:
        return fnmatchcase(key, one) if "*" in one else key == one
    if "*" in one:
        return fnmatchcase(domain or key, one)
    return domain == one or domain.endswith(f".{one}") or (not domain and key == one)
