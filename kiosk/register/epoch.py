"""The months' public keys, which the kiosk seals to, and the site's word for them.

The site signs each one, so that nobody who can write the register's file can have
names sealed to a key of their own. The signature also covers the first and last month
of the issue: a missing key is noticed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

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

# A site that renews once a year and forgets it once still writes; nothing is gained
# by fewer, since one master key wraps them all, and each can be destroyed alone.
MONTHS_AHEAD = 24
MONTHS_WARNED = 3


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
        try:
            Ed25519PublicKey.from_public_bytes(site_key).verify(
                self.signature, self.text(site_id)
            )
        except (InvalidSignature, ValueError):
            return False
        return True

    def opened(self) -> X25519PublicKey:
        return X25519PublicKey.from_public_bytes(self.public)


@dataclass(frozen=True, slots=True)
class EpochPair:
    """A month's key and its private half, before that is wrapped."""

    key: EpochKey
    private: X25519PrivateKey


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
