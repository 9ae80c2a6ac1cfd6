"""How does Alembic reach the store? Over the connection it is given, within its transaction."""

from __future__ import annotations

from alembic import context

from giveget.adapters.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    transactional_ddl=True,
)
context.run_migrations()
