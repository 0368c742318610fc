"""The register's tables. Rows stay in this package; others get values.

Nothing about a person stands outside a body's ciphertext. Moments are whole seconds
UTC: rows may have been tampered with, and `verify` must be able to read any number.
"""

from typing import ClassVar, Self
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from kiosk.register import BodyClass, Proof
from kiosk.register.chain import BodySeal, Line, genesis, signed_digest
from kiosk.register.epoch import EpochKey
from kiosk.register.moment import when
from kiosk.register.note import Checkpoint
from kiosk.register.seal import SealedBody

# STRICT tables know INTEGER only; PostgreSQL's INTEGER ends in 2038.
_BigInteger = BigInteger().with_variant(Integer(), "sqlite")
_STRICT = {"sqlite_strict": True}


class Row(DeclarativeBase):
    # SQLite can only alter a constraint that has a name.
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar = {
        str: Text(),
        int: _BigInteger,
        bytes: LargeBinary(),
    }

    @classmethod
    def plain(cls, **columns: int | str | bytes | None) -> Self:
        """Make a row that is a value: no session knows of it, and nothing changes it.

        Its attributes are read from `__dict__`, as SQLAlchemy does. What it prepares
        for rows that may change takes longer than SQLite takes to write one.
        """
        row = cls.__new__(cls)
        vars(row).update(columns)
        return row


class StationRow(Row):
    """Who writes this register, and the keys that answer for it."""

    __tablename__ = "station"
    __table_args__ = (_STRICT,)

    id: Mapped[str] = mapped_column(primary_key=True)  # 63-riom/poste-01
    site_id: Mapped[str]
    station: Mapped[str]
    opened_at_s: Mapped[int]
    post_key: Mapped[bytes]  # Ed25519, public: signs the checkpoints
    site_key: Mapped[bytes]  # Ed25519, public: signs the months' keys

    def genesis(self) -> bytes:
        return genesis(
            site_id=self.site_id,
            station=self.station,
            opened_at_s=self.opened_at_s,
            post_key=self.post_key,
            site_key=self.site_key,
        )

    def checkpoint(self, *, size: int, head: bytes, at_s: int) -> Checkpoint:
        return Checkpoint(
            post=f"pn/{self.id}",
            segment=str(when(self.opened_at_s).year),
            size=size,
            head=head,
            at_s=at_s,
        )


class EpochKeyRow(Row):
    """The public half of a month's key, for one class of bodies."""

    __tablename__ = "epoch_key"
    __table_args__ = (
        CheckConstraint("body_class IN ('ident', 'sign')", name="body_class"),
        _STRICT,
    )

    epoch: Mapped[str] = mapped_column(primary_key=True)  # 2026-11
    body_class: Mapped[str] = mapped_column(primary_key=True)
    public_key: Mapped[bytes]
    since: Mapped[str]
    until: Mapped[str]
    signature: Mapped[bytes]

    @classmethod
    def of(cls, key: EpochKey) -> Self:
        return cls(
            epoch=key.epoch,
            body_class=key.body_class,
            public_key=key.public,
            since=key.since,
            until=key.until,
            signature=key.signature,
        )

    def value(self) -> EpochKey:
        return EpochKey(
            epoch=self.epoch,
            body_class=self.body_class,
            public=self.public_key,
            since=self.since,
            until=self.until,
            signature=self.signature,
        )


class EntryRow(Row):
    """One line of the log, for ever as it is. See kiosk.register.chain."""

    __tablename__ = "entry"
    __table_args__ = (
        UniqueConstraint("entry_id"),
        # A visit ends once: whoever writes, the first word stands.
        Index(
            "uq_entry_sign_out",
            "target",
            unique=True,
            sqlite_where=text("kind = 'sign_out'"),
            postgresql_where=text("kind = 'sign_out'"),
        ),
        _STRICT,
    )

    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)  # from 0, without a gap
    entry_id: Mapped[bytes]  # UUIDv7
    kind: Mapped[str]
    target: Mapped[bytes | None]  # the record that an event is about
    at_s: Mapped[int]
    header: Mapped[bytes]
    ident_digest: Mapped[bytes]
    ident_commitment: Mapped[bytes]
    sign_digest: Mapped[bytes]
    sign_commitment: Mapped[bytes]
    previous: Mapped[bytes]
    hash: Mapped[bytes]

    def line(self) -> Line:
        return Line(
            previous=self.previous,
            header=self.header,
            ident=BodySeal(self.ident_digest, self.ident_commitment),
            sign=BodySeal(self.sign_digest, self.sign_commitment),
        )

    def proof(self) -> Proof:
        """Give the proof of a line; a stored number counts from 0, people from 1."""
        return Proof(
            number=self.seq + 1,
            record_id=UUID(bytes=self.entry_id),
            at=when(self.at_s),
            head=self.hash,
        )


class BodyRow(Row):
    """What a line says of a person, sealed. It can be erased; its line cannot."""

    __tablename__ = "body"
    __table_args__ = (
        ForeignKeyConstraint(
            ["station_id", "seq"], ["entry.station_id", "entry.seq"], name="fk_body_seq"
        ),
        CheckConstraint("body_class IN ('ident', 'sign')", name="body_class"),
        _STRICT,
    )

    station_id: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    body_class: Mapped[str] = mapped_column(primary_key=True)
    epoch: Mapped[str]
    sealed_key: Mapped[bytes]
    ciphertext: Mapped[bytes]

    @classmethod
    def of(cls, body: SealedBody, entry: EntryRow) -> Self:
        return cls.plain(
            station_id=entry.station_id,
            seq=entry.seq,
            body_class=body.body_class.value,
            epoch=body.epoch,
            sealed_key=body.sealed_key,
            ciphertext=body.ciphertext,
        )

    def value(self, commitment: bytes) -> SealedBody:
        return SealedBody(
            body_class=BodyClass(self.body_class),
            epoch=self.epoch,
            sealed_key=self.sealed_key,
            ciphertext=self.ciphertext,
            commitment=commitment,
        )


class ErasedRow(Row):
    """That a line's body went, and by which line: without it none can be deleted."""

    __tablename__ = "erased"
    __table_args__ = (
        ForeignKeyConstraint(
            ["station_id", "seq"],
            ["entry.station_id", "entry.seq"],
            name="fk_erased_seq",
        ),
        ForeignKeyConstraint(
            ["station_id", "by_seq"],
            ["entry.station_id", "entry.seq"],
            name="fk_erased_by_seq",
        ),
        CheckConstraint("body_class IN ('ident', 'sign')", name="body_class"),
        _STRICT,
    )

    station_id: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    body_class: Mapped[str] = mapped_column(primary_key=True)
    by_seq: Mapped[int]  # the erasure's own line


class CheckpointRow(Row):
    """A signed word on how long the log was and what its last hash was."""

    __tablename__ = "checkpoint"
    __table_args__ = (_STRICT,)

    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"), primary_key=True)
    size: Mapped[int] = mapped_column(primary_key=True)
    at_s: Mapped[int] = mapped_column(primary_key=True)
    head: Mapped[bytes]
    signature: Mapped[bytes]

    def digest(self) -> bytes:
        return signed_digest(self.size, self.at_s, self.head, self.signature)


# Else the first session does it: a plain row may be read before there is one.
Row.registry.configure()
