"""What can a caller of the ledger get wrong?"""

from __future__ import annotations

from giveget.core.terms.errors import ConflictError, InputError, NotAllowedError, NotFoundError


class IncompleteMoveError(InputError):
    """A move lacks something that its kind demands.

    Args:
        kind: of the move, e.g. ``"concession"``.
        needs: what is missing, as the end of a sentence.
    """

    def __init__(self, kind: str, needs: str) -> None:
        super().__init__(f"a move of kind {kind} needs {needs}")
        self.kind, self.needs = kind, needs


class MoveFieldError(InputError):
    """A field of a move holds something that its kind or its meaning does not allow."""

    def __init__(self, field: str, value: object, allowed: str) -> None:
        super().__init__(f"{field} is {value!r}; it must be {allowed}")
        self.field, self.value, self.allowed = field, value, allowed


class LossWithoutLessonError(NotAllowedError):
    """A loss was recorded without saying what was tried, what failed and what changes next."""

    def __init__(self, missing: tuple[str, ...]) -> None:
        super().__init__(f"a deal cannot be closed as lost without {', '.join(missing)}")
        self.missing = missing


class CanonicalFormError(InputError):
    """Bytes that are not the canonical form of a move."""

    def __init__(self, problem: str) -> None:
        super().__init__(f"these bytes are not a move in canonical form: {problem}")
        self.problem = problem


class MoveOrderError(ConflictError):
    """A move does not follow the last one of its deal: somebody else moved, or one is missing."""

    def __init__(self, deal: str, number: int, expected: int) -> None:
        super().__init__(f"deal {deal!r} expects move {expected} next, this is move {number}")
        self.deal, self.number, self.expected = deal, number, expected


class OtherDealError(ConflictError):
    """A move of one deal meets the books of another."""

    def __init__(self, deal: str, expected: str) -> None:
        super().__init__(f"a move of deal {deal!r} does not belong in the books of {expected!r}")
        self.deal, self.expected = deal, expected


class UnknownItemError(NotFoundError):
    """A give or get that the deal does not have."""

    def __init__(self, item: str, number: int) -> None:
        super().__init__(f"move {number} names the give or get {item!r}, which is not in the books")
        self.item, self.number = item, number


class DoubleItemError(ConflictError):
    """A give or get is booked a second time under the same id."""

    def __init__(self, item: str, number: int) -> None:
        super().__init__(f"move {number} books {item!r}, which is already in the books")
        self.item, self.number = item, number
