"""What moves, who makes it move, and is something added or removed?"""

from collections.abc import Callable
from dataclasses import dataclass

from giveget.core.language.offer import ChangeView
from giveget.core.terms import Side

# Labels that say that there is nothing of it.
_NOTHING = frozenset(
    {"none", "no", "no cap", "open", "0%", "+0%", "no exit", "out", "flat"}
    | {"not included", "not given", "not allowed"}
)
# Labels of a choice that say no more than that it is there.
_THERE = frozenset(
    {"yes", "included", "in", "given", "done", "allowed", "booked", "agreed", "granted", "taken"}
)


def is_nothing(label: str) -> bool:
    """Whether a label says that there is nothing of it."""
    return label.lower() in _NOTHING


def is_there(label: str) -> bool:
    """Whether a label says no more than that it is there."""
    return label.lower() in _THERE


@dataclass(frozen=True, slots=True)
class Actor:
    """Who makes the change happen: which side of the table, and whether it is the writer."""

    side: Side
    is_writer: bool


@dataclass(frozen=True, slots=True)
class Move:
    """A change together with the side that acts."""

    change: ChangeView
    by: Actor

    @property
    def title(self) -> str:
        """How the term is called."""
        return self.change.title

    @property
    def after(self) -> str:
        """The label proposed."""
        return self.change.after

    @property
    def before(self) -> str:
        """The label now on the table."""
        return self.change.before

    @property
    def sells(self) -> bool:
        """Whether the acting side is the seller."""
        return self.by.side is Side.SELLER

    @property
    def is_removed(self) -> bool:
        """Whether nothing of it is left."""
        return is_nothing(self.after)

    @property
    def is_added(self) -> bool:
        """Whether there was nothing of it before."""
        return is_nothing(self.before)

    @property
    def base(self) -> str:
        """The title without what its labels say already ("liability share")."""
        return self.title.removesuffix(" share").removesuffix(" cap")

    @property
    def detail(self) -> str:
        """`` (gold)`` where the label says more than that it is there."""
        return "" if is_there(self.after) else f" ({self.after})"

    @property
    def rest(self) -> str:
        """`` instead of 5%``, or nothing where there was nothing before."""
        return self.rest_of()

    def rest_of(self, say: Callable[[str], str] = str) -> str:
        """The same with the label said in its way."""
        return "" if self.is_added else f" instead of {say(self.before)}"

    def verb(self, of_seller: str, of_buyer: str) -> str:
        """The verb of the side that acts."""
        return of_seller if self.sells else of_buyer

    def both(self, say: Callable[[str], str] = str) -> str:
        """``10% instead of 5%``, each label said in its way."""
        return f"{say(self.after)} instead of {say(self.before)}"
