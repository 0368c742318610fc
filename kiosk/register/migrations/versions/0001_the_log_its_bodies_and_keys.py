"""The log, its erasable bodies, the months' keys, the checkpoints."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_INTEGER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "station",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("site_id", sa.Text(), nullable=False),
        sa.Column("station", sa.Text(), nullable=False),
        sa.Column("opened_at_s", _INTEGER, nullable=False),
        sa.Column("post_key", sa.LargeBinary(), nullable=False),
        sa.Column("site_key", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_station"),
        sqlite_strict=True,
    )
    op.create_table(
        "epoch_key",
        sa.Column("epoch", sa.Text(), nullable=False),
        sa.Column("body_class", sa.Text(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("since", sa.Text(), nullable=False),
        sa.Column("until", sa.Text(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(
            "body_class IN ('ident', 'sign')", name=op.f("ck_epoch_key_body_class")
        ),
        sa.PrimaryKeyConstraint("epoch", "body_class", name="pk_epoch_key"),
        sqlite_strict=True,
    )
    op.create_table(
        "entry",
        sa.Column("station_id", sa.Text(), nullable=False),
        sa.Column("seq", _INTEGER, nullable=False),
        sa.Column("entry_id", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("target", sa.LargeBinary(), nullable=True),
        sa.Column("at_s", _INTEGER, nullable=False),
        sa.Column("header", sa.LargeBinary(), nullable=False),
        sa.Column("ident_digest", sa.LargeBinary(), nullable=False),
        sa.Column("ident_commitment", sa.LargeBinary(), nullable=False),
        sa.Column("sign_digest", sa.LargeBinary(), nullable=False),
        sa.Column("sign_commitment", sa.LargeBinary(), nullable=False),
        sa.Column("previous", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["station_id"], ["station.id"], name="fk_entry_station_id"
        ),
        sa.PrimaryKeyConstraint("station_id", "seq", name="pk_entry"),
        sa.UniqueConstraint("entry_id", name="uq_entry_entry_id"),
        sqlite_strict=True,
    )
    op.create_index(
        "uq_entry_sign_out",
        "entry",
        ["target"],
        unique=True,
        sqlite_where=sa.text("kind = 'sign_out'"),
    )
    op.create_table(
        "body",
        sa.Column("station_id", sa.Text(), nullable=False),
        sa.Column("seq", _INTEGER, nullable=False),
        sa.Column("body_class", sa.Text(), nullable=False),
        sa.Column("epoch", sa.Text(), nullable=False),
        sa.Column("sealed_key", sa.LargeBinary(), nullable=False),
        sa.Column("ciphertext", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(
            "body_class IN ('ident', 'sign')", name=op.f("ck_body_body_class")
        ),
        sa.ForeignKeyConstraint(
            ["station_id", "seq"], ["entry.station_id", "entry.seq"], name="fk_body_seq"
        ),
        sa.PrimaryKeyConstraint("station_id", "seq", "body_class", name="pk_body"),
        sqlite_strict=True,
    )
    op.create_table(
        "checkpoint",
        sa.Column("station_id", sa.Text(), nullable=False),
        sa.Column("size", _INTEGER, nullable=False),
        sa.Column("at_s", _INTEGER, nullable=False),
        sa.Column("head", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["station_id"], ["station.id"], name="fk_checkpoint_station_id"
        ),
        sa.PrimaryKeyConstraint("station_id", "size", "at_s", name="pk_checkpoint"),
        sqlite_strict=True,
    )
    _append_only("station", "epoch_key", "entry", "body", "checkpoint")


def _append_only(*tables: str) -> None:
    # A guard against accidents; against intent there is the chain and its witness.
    for table in tables:
        for deed in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER no_{deed.lower()}_of_{table} BEFORE {deed} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END"
            )
