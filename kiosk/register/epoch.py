"""The months' public keys, which the kiosk seals to, and the site's word for them.

The site signs each one, so that nobody who can write the register's file can have
names sealed to a key of their own. The signature also covers the first and last month
of the issue: a missing key is noticed.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)

from kiosk.register import BodyClass
from kiosk.register.chain import joined
from kiosk.register.moment import months_between

# A site that renews once a year and forgets it once still writes; nothing is gained
# by fewer, since one master key wraps them all, and each can be destroyed alone.
MONTHS_AHEAD = 24
MONTHS_WARNED = 3

_MONTH = 7  # letters: 2026-11
_NEXT = re.compile(r"\+([0-9]{2})")


@dataclass(frozen=True, slots=True, kw_only=True)
class EpochKey:
    """The public key of one month and one class of bodies."""

    epoch: str
    body_class: str  # as stored: what was tampered with must still be readable
    public: bytes
    since: str
    until: str
    signature: bytes = b""

    def text(self, site_id: str) -> bytes:
        """Give what the site signs."""
        words = (site_id, self.epoch, self.body_class, self.since, self.until)
        return joined(
            b"pn-epoch-key-v1", *(word.encode() for word in words), self.public
        )

    def vouched(self, site_id: str, site_key: bytes) -> bool:
        """Whether the site (by its raw public key) signed exactly this."""
        return _signed_by(site_key, self.signature, self.text(site_id))

    def opened(self) -> X25519PublicKey:
        return X25519PublicKey.from_public_bytes(self.public)


@lru_cache(maxsize=8)  # each line of a month asks the same
def _signed_by(key: bytes, signature: bytes, text: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, text)
    except (InvalidSignature, ValueError):
        return False
    return True


@dataclass(frozen=True, slots=True)
class EpochPair:
    """A month's key and its private half, before that is wrapped."""

    key: EpochKey
    private: X25519PrivateKey


def month_of(epoch: str) -> str:
    """Give the month of a key: an epoch is 2026-11, or 2026-11+01 once it changed."""
    return epoch[:_MONTH]


def issued_anew(months: Iterable[str], known: Iterable[str]) -> tuple[str, ...]:
    """Name the epochs of months whose keys are changed; `known` are those there are."""
    numbers = [int(found[1]) for each in known if (found := _NEXT.search(each))]
    number = 1 + max(numbers, default=0)
    return tuple(f"{month}+{number:02}" for month in months)


def epochs_between(since: str, until: str) -> tuple[str, ...]:
    """Give all epochs of one issue. Raises ValueError on what is none."""
    end = since[_MONTH:]
    if until[_MONTH:] != end or (end and not _NEXT.fullmatch(end)):
        raise ValueError("no issue of keys")
    return tuple(
        month + end for month in months_between(month_of(since), month_of(until))
    )


def issue(
    site_id: str, site_key: Ed25519PrivateKey, months: Sequence[str]
) -> tuple[EpochPair, ...]:
    """Make and sign the keys of consecutive months, for each class of bodies."""
    return tuple(
        _pair(site_id, site_key, epoch, body_class, months)
        for epoch in months
        for body_class in BodyClass
    )


def _pair(
    site_id: str,
    site_key: Ed25519PrivateKey,
    epoch: str,
    body_class: BodyClass,
    months: Sequence[str],
) -> EpochPair:
    private = X25519PrivateKey.generate()
    key = EpochKey(
        epoch=epoch,
        body_class=body_class.value,
        public=private.public_key().public_bytes_raw(),
        since=months[0],
        until=months[-1],
    )
    signed = replace(key, signature=site_key.sign(key.text(site_id)))
    return EpochPair(signed, private)
