"""Which form has this database, and how is it brought to ours?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from sqlalchemy import Connection, Engine, inspect, text

from giveget.adapters.store.errors import NewerStoreError, NoStoreError, NotAStoreError

FORM: Final = "1"
"""The newest form; the last migration brings a store to it."""

FORMS: Final = ("1",)
"""All forms there have been, oldest first."""

_OURS: Final = frozenset({"moves", "tip", "alembic_version"})


def bring_up(
    engine: Engine, name: str, notice: Callable[[str], None] | None, *, may_write: bool
) -> None:
    """Make the tables where there are none, and bring an older form to the newest.

    Args:
        engine: of the database.
        name: of the store, for messages.
        notice: is told when an older store has been brought up.
        may_write: whether anything may be changed.

    Raises:
        NewerStoreError: a newer giveget has written it.
        NotAStoreError: there are tables that are not ours.
        NoStoreError: there is nothing, and nothing may be made.
    """
    with engine.connect() as connection:
        form = form_of(connection, name)
    if form == FORM:
        return
    if not may_write:
        raise NoStoreError(name)
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(7161953501)"))
        form = form_of(connection, name)  # somebody else may have been faster
        if form != FORM:
            _migrate(connection)
    if notice is not None and form is not None and form != FORM:
        notice(f"{name} was brought from form {form} to form {FORM}; nothing in it was lost")


def form_of(connection: Connection, name: str) -> str | None:
    """Return the form of a database, None when it is empty."""
    tables = set(inspect(connection).get_table_names())
    if not tables:
        return None
    if "alembic_version" not in tables or "moves" not in tables:
        if tables & _OURS:
            raise NotAStoreError(name)
        if connection.dialect.name == "sqlite":
            raise NotAStoreError(name)
        return None  # a schema of PostgreSQL may be shared with tables of others
    form = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if form not in FORMS:
        raise NewerStoreError(name, str(form), FORM)
    return str(form)


def _migrate(connection: Connection) -> None:
    # Imported here: it takes longer than everything else about opening, and is needed once.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "giveget.adapters.store:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
