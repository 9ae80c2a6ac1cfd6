"""To which deal of the export does a conversation belong, and how surely?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

from giveget.core.walkaway.pipeline import Opportunity
from giveget.desk.audit.sides import domain_of, is_public
from giveget.desk.audit.threads import Thread

LEAST_SCORE = 0.5
"""Below this a conversation counts as not matched."""

_BEFORE, _AFTER = timedelta(days=30), timedelta(days=90)
_MOST_CANDIDATES = 400
_IN_DOUBT = 0.05
_LEGAL = frozenset(
    {
        *("inc", "ltd", "llc", "gmbh", "ag", "sa", "sas", "bv", "nv", "plc", "co", "corp", "kg"),
        *("company", "group", "holding", "the", "and", "of", "und", "re", "oy", "ab", "as", "spa"),
        *("srl", "pty", "limited"),
    }
)
_ENDINGS = frozenset(
    {
        *("com", "net", "org", "de", "uk", "co", "fr", "it", "es", "nl", "ch", "at", "be", "eu"),
        *("io", "example", "test", "local"),
    }
)
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Match:
    """A deal a conversation belongs to.

    Args:
        deal: id of the deal; empty when none fits.
        score: 0…1.
        why: what told, in words.
        runner_up: id of another deal that fits nearly as well; empty without one.
    """

    deal: str = ""
    score: float = 0.0
    why: tuple[str, ...] = ()
    runner_up: str = ""


@dataclass(frozen=True, slots=True)
class _Known:
    opportunity: Opportunity
    name: tuple[str, ...]
    account: tuple[str, ...]
    contacts: frozenset[str]
    domains: frozenset[str]


@dataclass(slots=True)
class MatchRules:
    """Finds the deal of a conversation: by contact, company, name, id, sums and dates.

    Args:
        deals: the deals of the export.
        mapped: subject, address or domain (small letters) → id of the deal, named by a person.
    """

    deals: Sequence[Opportunity]
    mapped: Mapping[str, str] = field(default_factory=dict)
    _by_word: dict[str, list[int]] = field(default_factory=dict)
    _known: list[_Known] = field(default_factory=list)

    def __post_init__(self) -> None:
        for number, deal in enumerate(self.deals):
            known = _known(deal)
            self._known.append(known)
            words = {*known.name, *known.account, *known.contacts, *known.domains}
            words |= {deal.id.lower(), "".join(known.account)}
            for word in words - {""}:
                self._by_word.setdefault(word, []).append(number)

    def match(self, thread: Thread) -> Match:
        """Return the deal that fits best, or an empty match."""
        named = self._by_hand(thread)
        if named:
            return Match(named, 1.0, ("named by hand",))
        scored = []
        for number in self._candidates(thread):
            score, why = _score(self._known[number], thread)
            scored.append((-score, _gap(self._known[number].opportunity, thread), number, why))
        scored.sort(key=lambda one: one[:3])
        if not scored or -scored[0][0] < LEAST_SCORE:
            return Match(score=-scored[0][0] if scored else 0.0)
        best, deal = scored[0], self._known[scored[0][2]].opportunity
        close = [one for one in scored[1:2] if one[0] - best[0] <= _IN_DOUBT]
        runner = self._known[close[0][2]].opportunity.id if close else ""
        score = -best[0] * (0.8 if runner else 1.0)
        return Match(deal.id, round(score, 2), best[3], runner)

    def _by_hand(self, thread: Thread) -> str:
        if not self.mapped:
            return ""
        keys = [thread.subject.lower(), thread.key, *thread.others]
        keys += [domain_of(key) for key in thread.others]
        return next((self.mapped[key] for key in keys if key in self.mapped), "")

    def _candidates(self, thread: Thread) -> list[int]:
        """Deals that share a contact, a domain or a telling word with the conversation."""
        words = {*_words(thread.subject), *thread.others}
        words |= {piece for piece in thread.subject.lower().split() if piece}
        for key in thread.others:
            domain = domain_of(key)
            if domain and not is_public(domain):
                pieces = _domain_words(domain)
                words |= {domain, *pieces, "".join(pieces)}
        found: dict[int, None] = {}
        for word in sorted(words & self._by_word.keys(), key=lambda w: len(self._by_word[w])):
            if found and len(self._by_word[word]) > _MOST_CANDIDATES:
                break
            found.update(dict.fromkeys(self._by_word[word][:_MOST_CANDIDATES]))
            if len(found) > _MOST_CANDIDATES:
                break
        return list(found)


def _score(known: _Known, thread: Thread) -> tuple[float, tuple[str, ...]]:
    """Signs that tell apart are joined as if each could be wrong by itself."""
    found = [*_by_people(known, thread), *_by_name(known, thread)]
    deal, doubt = known.opportunity, 1.0
    if deal.amount is not None and deal.amount >= 100 and deal.amount in thread.amounts:
        found.append((0.35, "the deal's amount is named"))
    if found and deal.owner and any(deal.owner.lower() in rep.lower() for rep in thread.reps):
        found.append((0.2, "its owner writes"))
    for sure, _ in found:
        doubt *= 1 - sure
    score, why, gap = 1 - doubt, [words for _, words in found], _gap(deal, thread)
    if gap > 0:
        score *= 0.75 if gap < 180 else 0.4
        why.append(f"{gap} days from the deal's dates")
    return round(score, 4), tuple(why)


def _by_people(known: _Known, thread: Thread) -> Iterator[tuple[float, str]]:
    others = thread.others
    domains = {domain_of(key) for key in others} - {""}
    if known.contacts & others.keys():
        yield 0.8, "a contact of the deal writes"
    if known.domains & domains:
        yield 0.65, "same domain"
    elif known.account and any(_is_called(known.account, d) for d in domains if not is_public(d)):
        yield 0.6, "company and domain are called the same"
    elif known.account and _holds(_words(thread.subject), known.account):
        yield 0.5, "the company stands in the subject"


def _by_name(known: _Known, thread: Thread) -> Iterator[tuple[float, str]]:
    subject, deal = _words(thread.subject), known.opportunity
    if known.name and known.name == subject:
        yield 0.9, "subject and deal are called the same"
    elif known.name:
        shared = len(set(known.name) & set(subject)) / len(set(known.name) | set(subject))
        if shared >= 0.3:
            yield 0.45 * shared, f"{shared:.0%} of the words of subject and deal"
    if deal.id and deal.id.lower() in thread.subject.lower().split():
        yield 0.9, "the subject has the deal's id"


def _gap(deal: Opportunity, thread: Thread) -> int:
    """Days between the conversation and the time of the deal; 0 where they meet or are unknown."""
    if thread.first is None or thread.last is None:
        return 0
    first, last = thread.first.date(), thread.last.date()
    if deal.created is not None and last < _minus(deal.created):
        return (deal.created - last).days
    if deal.closed is not None and first > deal.closed + _AFTER:
        return (first - deal.closed).days
    return 0


def _minus(day: date) -> date:
    return day - _BEFORE


def _known(deal: Opportunity) -> _Known:
    contacts, domains = set(), set()
    for value in deal.attributes.values():
        small = value.strip().lower()
        if "@" in small and " " not in small:
            contacts.add(small)
        elif small.startswith(("http://", "https://", "www.")):
            domains.add(small.split("//")[-1].removeprefix("www.").split("/")[0])
    domains |= {d for d in map(domain_of, contacts) if d and not is_public(d)}
    return _Known(
        deal, _words(deal.name), _words(deal.account), frozenset(contacts), frozenset(domains)
    )


@lru_cache(maxsize=50_000)
def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in _WORD.findall(text.lower()) if word not in _LEGAL)


@lru_cache(maxsize=20_000)
def _domain_words(domain: str) -> tuple[str, ...]:
    return tuple(word for word in _WORD.findall(domain) if word not in _ENDINGS | _LEGAL)


def _is_called(account: tuple[str, ...], domain: str) -> bool:
    """Whether a domain is made of the words of a company ("weston-insurance", "weston")."""
    words = _domain_words(domain)
    joined, name = "".join(words), "".join(account)
    if not joined:
        return False
    return (
        joined == name or words[-1:] == account or (len(account[0]) >= 5 and joined == account[0])
    )


def _holds(words: tuple[str, ...], part: tuple[str, ...]) -> bool:
    return any(words[at : at + len(part)] == part for at in range(len(words) - len(part) + 1))
