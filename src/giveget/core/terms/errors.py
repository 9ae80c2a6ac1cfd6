"""Which errors may giveget raise, and what does a person read?

::

    GivegetError
    ├── InputError        the caller gave something that cannot be used
    ├── ConflictError     two things that cannot both hold
    ├── NotFoundError     a name that does not exist
    ├── NotAllowedError   the rules forbid it
    └── DependencyError   something outside (a file, a database, a library) failed

Problems in a person's text or files are not errors but :class:`~giveget.core.terms.Finding`
values, collected in one pass.
"""


class GivegetError(Exception):
    """The root of everything giveget raises on purpose."""


class InputError(GivegetError):
    """The caller gave something that cannot be used."""


class ConflictError(GivegetError):
    """Two things were asked for that cannot both hold."""


class NotFoundError(GivegetError):
    """A name does not exist."""


class NotAllowedError(GivegetError):
    """The rules of the playbook or of giveget forbid it."""


class DependencyError(GivegetError):
    """Something outside giveget failed: a file, a database, a library."""


class OutOfRangeError(InputError):
    """A number lies outside what its meaning allows."""

    def __init__(self, name: str, value: object, allowed: str) -> None:
        super().__init__(f"{name} is {value!r}; it must be {allowed}")
        self.name, self.value, self.allowed = name, value, allowed


class CurrencyMismatchError(ConflictError):
    """Amounts of two currencies meet without a rate."""

    def __init__(self, left: str, right: str) -> None:
        super().__init__(f"{left} and {right} cannot be added or compared without an exchange rate")
        self.left, self.right = left, right


class UnknownTermError(NotFoundError):
    """A term id that the deal does not have."""

    def __init__(self, term: str, known: tuple[str, ...]) -> None:
        super().__init__(f"the deal has no term {term!r}; it has {', '.join(known) or 'none'}")
        self.term, self.known = term, known


class UnknownOptionError(NotFoundError):
    """An option that a term does not have."""

    def __init__(self, term: str, option: str, known: tuple[str, ...]) -> None:
        super().__init__(
            f"term {term!r} has no option {option!r}; it has {', '.join(known) or 'none'}"
        )
        self.term, self.option, self.known = term, option, known
