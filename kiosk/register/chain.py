"""The hash chain: each line's hash covers the line and the hash before it.

It covers hashes of the sealed bodies, never the bodies: a body can be erased one
day, and the chain still holds.
"""

import hashlib
import json
from dataclasses import dataclass
from uuid import UUID

import rfc8785

from kiosk.register import EntryKind, Outcome
from kiosk.register.moment import Moment

_SCHEME = b"pn-reg-v1"
# One byte tells apart what is hashed, so that no text is ever valid as another.
_LINE, _GENESIS, _BODY = b"\x00", b"\x01", b"\x02"

JsonObject = dict[str, str | int]


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
        parts = (
            self.previous,
            self.header,
            self.ident.digest,
            self.ident.commitment,
            self.sign.digest,
            self.sign.commitment,
        )
        return _digest(_LINE, parts)


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
) -> bytes:
    """Write a line's public part as RFC 8785 JSON: one value, one text, one hash."""
    members: JsonObject = {
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
    return rfc8785.dumps(members)


def read_header(raw: bytes) -> JsonObject:
    """Read a header back. Raises ValueError on what is no JSON object."""
    members = json.loads(raw)
    if not isinstance(members, dict):
        raise ValueError("a header is a JSON object")  # noqa: TRY004 - a bad text
    return members


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
    return _digest(_BODY, (epoch.encode(), sealed_key, ciphertext))


def joined(*parts: bytes) -> bytes:
    """Put a length of four bytes before each part: no two lists read the same."""
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)


def _digest(what: bytes, parts: tuple[bytes, ...]) -> bytes:
    return hashlib.sha256(what + _SCHEME + joined(*parts)).digest()
