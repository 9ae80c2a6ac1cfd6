"""The first form: moves, the tip, and triggers that refuse changes."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "1"
down_revision = None
branch_labels = None
depends_on = None

_ENTRY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

_SQLITE: Final = (
    """
    CREATE TRIGGER moves_stay BEFORE UPDATE ON moves
    BEGIN SELECT RAISE(ABORT, 'moves are appended, never changed'); END
    """,
    """
    CREATE TRIGGER moves_are_not_deleted BEFORE DELETE ON moves
    BEGIN SELECT RAISE(ABORT, 'moves are appended, never deleted'); END
    """,
    # INSERT OR REPLACE deletes rows without asking the trigger above.
    """
    CREATE TRIGGER moves_are_not_replaced BEFORE INSERT ON moves
    WHEN EXISTS (SELECT 1 FROM moves WHERE entry >= NEW.entry)
      OR EXISTS (SELECT 1 FROM moves WHERE deal = NEW.deal AND number >= NEW.number)
      OR EXISTS (SELECT 1 FROM moves WHERE deal = NEW.deal AND key = NEW.key)
    BEGIN SELECT RAISE(ABORT, 'moves are appended, never replaced'); END
    """,
    """
    CREATE TRIGGER tip_goes_forward BEFORE UPDATE ON tip
    WHEN NEW.count <= OLD.count OR NEW.id <> OLD.id
    BEGIN SELECT RAISE(ABORT, 'the tip only goes forward'); END
    """,
    """
    CREATE TRIGGER tip_stays BEFORE DELETE ON tip
    BEGIN SELECT RAISE(ABORT, 'the tip only goes forward'); END
    """,
    """
    CREATE TRIGGER tip_is_not_replaced BEFORE INSERT ON tip
    WHEN EXISTS (SELECT 1 FROM tip)
    BEGIN SELECT RAISE(ABORT, 'the tip only goes forward'); END
    """,
)

_POSTGRESQL: Final = (
    """
    CREATE FUNCTION giveget_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'moves are appended, never changed or deleted'; END $$
    """,
    """
    CREATE FUNCTION giveget_forward() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF NEW.count <= OLD.count OR NEW.id <> OLD.id THEN
            RAISE EXCEPTION 'the tip only goes forward';
        END IF;
        RETURN NEW;
    END $$
    """,
    """
    CREATE TRIGGER moves_stay BEFORE UPDATE OR DELETE ON moves
    FOR EACH ROW EXECUTE FUNCTION giveget_refuse()
    """,
    """
    CREATE TRIGGER moves_are_not_emptied BEFORE TRUNCATE ON moves
    FOR EACH STATEMENT EXECUTE FUNCTION giveget_refuse()
    """,
    """
    CREATE TRIGGER tip_goes_forward BEFORE UPDATE ON tip
    FOR EACH ROW EXECUTE FUNCTION giveget_forward()
    """,
    """
    CREATE TRIGGER tip_stays BEFORE DELETE ON tip
    FOR EACH ROW EXECUTE FUNCTION giveget_refuse()
    """,
    """
    CREATE TRIGGER tip_is_not_emptied BEFORE TRUNCATE ON tip
    FOR EACH STATEMENT EXECUTE FUNCTION giveget_refuse()
    """,
)


def upgrade() -> None:
    """Bring an empty database to this form."""
    op.create_table(
        "moves",
        sa.Column("entry", _ENTRY, autoincrement=False, nullable=False),
        sa.Column("deal", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=True),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("previous", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("tip", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("entry"),
    )
    op.create_index("moves_of_deal", "moves", ["deal", "number"], unique=True)
    op.create_index("moves_by_key", "moves", ["deal", "key"], unique=True)
    op.create_table(
        "tip",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("id = 1", name="tip_is_one_row"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.execute(
        sa.text("INSERT INTO tip (id, count, hash) VALUES (1, 0, :start)").bindparams(
            sa.bindparam("start", bytes(32), sa.LargeBinary())
        )
    )
    for statement in _SQLITE if op.get_bind().dialect.name == "sqlite" else _POSTGRESQL:
        op.execute(statement)
