"""Bodies may go, once a line of the log says so."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_INTEGER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "erased",
        sa.Column("station_id", sa.Text(), nullable=False),
        sa.Column("seq", _INTEGER, nullable=False),
        sa.Column("body_class", sa.Text(), nullable=False),
        sa.Column("by_seq", _INTEGER, nullable=False),
        sa.CheckConstraint(
            "body_class IN ('ident', 'sign')", name=op.f("ck_erased_body_class")
        ),
        sa.ForeignKeyConstraint(
            ["station_id", "seq"],
            ["entry.station_id", "entry.seq"],
            name="fk_erased_seq",
        ),
        sa.ForeignKeyConstraint(
            ["station_id", "by_seq"],
            ["entry.station_id", "entry.seq"],
            name="fk_erased_by_seq",
        ),
        sa.PrimaryKeyConstraint("station_id", "seq", "body_class", name="pk_erased"),
        sqlite_strict=True,
    )
    for deed in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER no_{deed.lower()}_of_erased BEFORE {deed} ON erased "
            f"BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END"
        )
    # A guard against accidents: a body goes after its erasure is written, not before.
    op.execute("DROP TRIGGER no_delete_of_body")
    op.execute(
        "CREATE TRIGGER no_delete_of_body BEFORE DELETE ON body "
        "WHEN NOT EXISTS (SELECT 1 FROM erased WHERE station_id = OLD.station_id "
        "AND seq = OLD.seq AND body_class = OLD.body_class) "
        "BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END"
    )
