"""The centre's tables: the station's own, each with the book that a row belongs to."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    func,
    text,
)

from kiosk.register.models import (
    BodyRow,
    CheckpointRow,
    EntryRow,
    EpochKeyRow,
    ErasedRow,
    Row,
)

SCHEMA = "kiosk"
VERSIONS = "alembic_version"

METADATA = MetaData(schema=SCHEMA)

_NOW = func.now()


def _mirror(row: type[Row], *more: Index | UniqueConstraint | CheckConstraint) -> Table:
    """Give the centre's table for a station's: `book` takes the place of its id."""
    station = row.metadata.tables[row.__tablename__]
    kept = [column for column in station.columns if column.name != "station_id"]
    return Table(
        station.name,
        METADATA,
        Column("book", BigInteger(), nullable=False),
        *(
            Column(
                column.name,
                # STRICT tables know one integer; PostgreSQL's must be the long one.
                BigInteger() if isinstance(column.type, Integer) else column.type,
                nullable=column.nullable,
            )
            for column in kept
        ),
        PrimaryKeyConstraint(
            "book",
            *(column.name for column in kept if column.primary_key),
            name=f"pk_{station.name}",
        ),
        *more,
    )


BOOK = Table(
    "book",
    METADATA,
    Column("id", BigInteger(), Identity(always=True), nullable=False),
    Column("genesis", LargeBinary(), nullable=False),
    Column("branch", Integer(), nullable=False),
    Column("forked_at", BigInteger(), nullable=True),
    Column("station_id", Text(), nullable=False),
    Column("site_id", Text(), nullable=False),
    Column("station", Text(), nullable=False),
    Column("opened_at_s", BigInteger(), nullable=False),
    Column("post_key", LargeBinary(), nullable=False),
    Column("site_key", LargeBinary(), nullable=False),
    Column("login", Text(), nullable=False, server_default=text("SESSION_USER")),
    Column("begun_at", DateTime(timezone=True), nullable=False, server_default=_NOW),
    PrimaryKeyConstraint("id", name="pk_book"),
    UniqueConstraint("genesis", "branch", name="uq_book_genesis_branch"),
)
EPOCH_KEY = _mirror(EpochKeyRow)
ENTRY = _mirror(
    EntryRow,
    UniqueConstraint("book", "entry_id", name="uq_entry_book_entry_id"),
)
BODY = _mirror(BodyRow)
ERASED = _mirror(ErasedRow)
CHECKPOINT = _mirror(CheckpointRow)
# When a synchronisation came to its end, and how long the register was then.
CONTACT = Table(
    "contact",
    METADATA,
    Column("id", BigInteger(), Identity(always=True), nullable=False),
    Column("book", BigInteger(), nullable=False),
    Column("size", BigInteger(), nullable=False),
    Column("at", DateTime(timezone=True), nullable=False, server_default=_NOW),
    PrimaryKeyConstraint("id", name="pk_contact"),
    Index("ix_contact_book", "book", "id"),
)
# Who looked for a name in the centre; like a station's line, without the name.
CONSULTATION = Table(
    "consultation",
    METADATA,
    Column("id", BigInteger(), Identity(always=True), nullable=False),
    Column("book", BigInteger(), nullable=False),
    Column("purpose", Text(), nullable=False),
    Column("lines", Text(), nullable=False),
    Column("login", Text(), nullable=False, server_default=text("SESSION_USER")),
    Column("at", DateTime(timezone=True), nullable=False, server_default=_NOW),
    PrimaryKeyConstraint("id", name="pk_consultation"),
)

# The tables that mirror a station's, and where their rows come from.
MIRRORED: dict[Table, type[Row]] = {
    EPOCH_KEY: EpochKeyRow,
    ENTRY: EntryRow,
    BODY: BodyRow,
    ERASED: ErasedRow,
    CHECKPOINT: CheckpointRow,
}


def shared(table: Table) -> tuple[str, ...]:
    """Give the columns that a mirrored table has in common with the station's."""
    return tuple(column.name for column in table.columns if column.name != "book")
