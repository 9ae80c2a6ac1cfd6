"""Which option stands for every term?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from giveget.core.terms.errors import NotFoundError


@dataclass(frozen=True, slots=True)
class Package:
    """One option label for every term, in the order of the deal's terms."""

    choices: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, labels: Mapping[str, str]) -> Package:
        """Build a package from a mapping of term id to option label."""
        return cls(tuple(labels.items()))

    def __getitem__(self, term: str) -> str:
        for name, label in self.choices:
            if name == term:
                return label
        raise NotFoundError(f"the package has no term {term!r}")

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self.choices)

    def with_choices(self, changes: Mapping[str, str]) -> Package:
        """Return the package with some labels replaced."""
        return Package(tuple((term, changes.get(term, label)) for term, label in self.choices))

    def changed_from(self, other: Package) -> tuple[str, ...]:
        """The ids of the terms whose option differs from the other package's."""
        return tuple(term for term, label in self.choices if other[term] != label)
