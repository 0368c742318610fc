"""The hash chain: each line's hash covers the line and the hash before it.

It covers hashes of the sealed bodies, never the bodies: a body can be erased one
day, and the chain still holds.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain
from types import MappingProxyType
from typing import Any
from uuid import UUID

from kiosk.register import EntryKind, Outcome
from kiosk.register.moment import Moment

# One byte tells apart what is hashed, so that no text is ever valid as another.
_LINE, _GENESIS, _BODY, _SIGNED = (
    kind + b"pn-reg-v1" for kind in (b"\x00", b"\x01", b"\x02", b"\x03")
)

JsonObject = dict[str, str | int]
_written = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":")
).encode


@dataclass(frozen=True, slots=True)
class BodySeal:
    """What the chain keeps of one body; both are empty when there is no body."""

    digest: bytes = b""
    commitment: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """All that a line's hash covers."""

    previous: bytes
    header: bytes
    ident: BodySeal
    sign: BodySeal

    @property
    def hash(self) -> bytes:
        return line_hash(
            self.previous,
            self.header,
            self.ident.digest,
            self.ident.commitment,
            self.sign.digest,
            self.sign.commitment,
        )


def header(
    *,
    station_id: str,
    seq: int,
    entry_id: UUID,
    kind: EntryKind,
    moment: Moment,
    notice_sha256: bytes | None = None,
    target: UUID | None = None,
    outcome: Outcome | None = None,
    facts: Mapping[str, str] = MappingProxyType({}),
) -> bytes:
    """Write a line's public part as RFC 8785 JSON: one value, one text, one hash.

    `facts` is what an event says beyond that, in clear: never anything of a person.
    """
    members: JsonObject = {
        **facts,
        "v": 1,
        "station": station_id,
        "seq": seq,
        "id": entry_id.hex,
        "kind": kind.value,
        "at": moment.at_s,
        "offset": moment.offset_s,
        "clock": moment.quality.value,
        "boot": moment.boot,
        "uptime": moment.uptime_s,
    }
    if notice_sha256 is not None:
        members["notice_sha256"] = notice_sha256.hex()
    if target is not None:
        members["target"] = target.hex
    if outcome is not None:
        members["outcome"] = outcome.value
    return canonical(members)


def canonical(members: Mapping[str, str | int]) -> bytes:
    """Write names and values as RFC 8785 JSON; the names are ASCII.

    For texts and whole numbers below 2**53 it is what the standard library writes, a
    few times as fast as a library for all values; a test holds the two together. Raises
    ValueError on half of a surrogate pair.
    """
    return _written(members).encode()


def read_header(raw: bytes) -> JsonObject:
    """Read a header back. Raises ValueError on what is no JSON object."""
    members = read_json(raw)
    if not isinstance(members, dict):
        raise ValueError("a header is a JSON object")  # noqa: TRY004 - a bad text
    return members


def read_json(raw: bytes | str) -> Any:
    """Read JSON that somebody may have tampered with. Raises ValueError."""
    try:
        return json.loads(raw)
    except RecursionError as error:
        raise ValueError("no JSON that we read: too deep") from error


def line_hash(*parts: bytes) -> bytes:
    """Hash a line: the hash before, the header, then digest and commitment, twice."""
    return _digest(_LINE, parts)


def genesis(
    *, site_id: str, station: str, opened_at_s: int, post_key: bytes, site_key: bytes
) -> bytes:
    """Give the hash before the first line: it binds post, site and their keys."""
    parts = (
        site_id.encode(),
        station.encode(),
        str(opened_at_s).encode(),
        post_key,
        site_key,
    )
    return _digest(_GENESIS, parts)


def body_digest(epoch: str, sealed_key: bytes, ciphertext: bytes) -> bytes:
    """Hash all that is stored of a body: an edit of its envelope is found too."""
    return stored_digest(epoch.encode(), sealed_key, ciphertext)


def stored_digest(*parts: bytes) -> bytes:
    """Hash a body as its row has it: epoch, sealed key, ciphertext."""
    return _digest(_BODY, parts)


def signed_digest(size: int, at_s: int, head: bytes, signature: bytes) -> bytes:
    """Hash a checkpoint. The next line's header says it, and so the chain holds it.

    Whoever checks the signature at the chain's end need not check those before.
    """
    return _digest(_SIGNED, (b"%d" % size, b"%d" % at_s, head, signature))


def joined(*parts: bytes) -> bytes:
    """Put a length of four bytes before each part: no two lists read the same."""
    return b"".join(_pieces(parts))


def _digest(what: bytes, parts: tuple[bytes, ...]) -> bytes:
    return sha256(what + b"".join(_pieces(parts))).digest()


def _pieces(parts: tuple[bytes, ...]) -> Iterator[bytes]:
    return chain.from_iterable(zip(map(_four_bytes, map(len, parts)), parts))  # noqa: B905 - as many


class _Lengths(dict[int, bytes]):
    """Lengths as four bytes. A verification joins some millions of short parts."""

    def __missing__(self, length: int) -> bytes:
        return length.to_bytes(4, "big")


_four_bytes = _Lengths((size, _Lengths()[size]) for size in range(4096)).__getitem__
