"""Which function words a term of this kind?"""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

S = TypeVar("S")
Wording = Callable[[S], str]


class ByKind(Generic[S]):
    """The wordings of a module, each marked with the kinds it is for; one word for all others."""

    def __init__(self) -> None:
        self._wordings: dict[Hashable, Wording[S]] = {}

    def of(self, *kinds: Hashable) -> Callable[[Wording[S]], Wording[S]]:
        """Mark a function as the wording of these kinds."""

        def marked(wording: Wording[S]) -> Wording[S]:
            self._wordings.update(dict.fromkeys(kinds, wording))
            return wording

        return marked

    def wording(self, kind: Hashable, other: Wording[S]) -> Wording[S]:
        """Return the wording of a kind, or ``other`` where it has none."""
        return self._wordings.get(kind, other)
