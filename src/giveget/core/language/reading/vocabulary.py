"""Which part of the deal do these words mean?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from giveget.core.language.reading.clean import folded
from giveget.core.language.reading.words import Word, parts_of, word_set, words_of
from giveget.core.terms import Deal, PriceDetail, ScopeDetail, Term, TermKind, VolumeDetail

# Words that name no particular part.
_WEAK = word_set(
    "a an the of for per and or our your their my own its this that fee cost price "
    "charg part item servic line amount rate on in at to with one-off annual yearly "
    "monthly full whole standard extra as new by we you us is day"
)


@dataclass(frozen=True, slots=True)
class Name:
    """One way to call a line or term: its telling stems, the last one the head."""

    stems: tuple[str, ...]
    line: str | None
    term: str | None


@dataclass(frozen=True, slots=True)
class Named:
    """A line or term of the deal named in a text."""

    line: str | None
    term: str | None
    start: int
    end: int
    score: float


def _telling(phrase: str) -> tuple[str, ...]:
    words = words_of(folded(phrase.replace("_", " ").replace("-", " ")))
    return tuple(dict.fromkeys(w.stem for w in words if w.stem not in _WEAK))


def _line_of(term: Term) -> str | None:
    match term.detail:
        case ScopeDetail(line=line) | VolumeDetail(line=line):
            return line
        case PriceDetail(line=line):
            return line
        case _:
            return None


class Vocabulary:
    """The names of a deal's lines and terms, as the other side may use them."""

    def __init__(self, deal: Deal | None) -> None:
        self.deal = deal
        self.names: tuple[Name, ...] = tuple(self._names(deal)) if deal else ()
        owners: dict[str, set[str]] = {}
        for name in self.names:
            for stem in name.stems:
                owners.setdefault(stem, set()).add(name.line or name.term or "")
        self._owners = owners
        scopes = deal.terms_of(TermKind.SCOPE) if deal else ()
        self._scope_of = {line: term.id for term in scopes if (line := _line_of(term))}

    @staticmethod
    def _names(deal: Deal) -> Iterable[Name]:
        for line in deal.lines:
            for phrase in (line.name, line.id, *line.words):
                if stems := _telling(phrase):
                    yield Name(stems, line.id, None)
        for term in deal.terms:
            line_id = _line_of(term) if term.kind is TermKind.SCOPE else None
            for phrase in (term.name, term.id, *term.words):
                if stems := _telling(phrase):
                    yield Name(stems, line_id, term.id)

    def scope_term(self, line: str | None) -> str | None:
        """The id of the term that takes a line in or out."""
        return self._scope_of.get(line) if line else None

    def is_part(self, named: Named) -> bool:
        """Whether it is a part that can be taken out or put in: a line, or a term over one."""
        if named.line is not None:
            return True
        if self.deal is None or named.term is None:
            return False
        return self.deal.term(named.term).kind in (TermKind.SCOPE, TermKind.CHOICE)

    def named(self, words: tuple[Word, ...]) -> tuple[Named, ...]:
        """The lines and terms these words name, each once, the best match first."""
        best: dict[tuple[str | None, str | None], Named] = {}
        for name in self.names:
            found = self._found(name, words)
            if found is None:
                continue
            key = (found.line, None if found.line else found.term)
            if key not in best or best[key].score < found.score:
                best[key] = found
        return tuple(sorted(best.values(), key=lambda n: (-n.score, n.start)))

    def _found(self, name: Name, words: tuple[Word, ...]) -> Named | None:
        hits = [w for w in words if any(part in name.stems for part in parts_of(w))]
        matched = {part for w in hits for part in parts_of(w) if part in name.stems}
        if not matched:
            return None
        is_own = any(len(self._owners[stem]) == 1 for stem in matched)
        share = len(matched) / len(name.stems)
        head = name.stems[-1] in matched
        score = share * (1.0 if is_own else 0.7) * (1.0 if head or share == 1 else 0.8)
        if score < 0.33:
            return None
        return Named(name.line, name.term, hits[0].start, hits[-1].end, score)
