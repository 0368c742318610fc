"""How the centre is, as a station sees it: what the last synchronisations gave.

It is noted beside the register, so that whoever looks need not ask the network. The
register does not need the note: how far the centre is, only the centre says.
"""

import json
import logging
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from cryptography import x509

from kiosk.register import private
from kiosk.register.central import CentralError, Sent
from kiosk.register.chain import read_json

log = logging.getLogger(__name__)

_SOON_DAYS = 30
_CERTIFICATES = ("sslcert", "sslrootcert")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What is noted. Moments are ISO 8601, UTC; None where it never was so."""

    sent_at: str | None = None  # when a synchronisation last came to its end
    size: int = 0  # lines that the centre had then
    forked_at: int | None = None  # from this line on it has others
    behind: int = 0  # lines that it has and the station has lost
    failing_since: str | None = None
    fault: str | None = None  # of the last try, if that failed

    def waiting(self, entries: int) -> int:
        """Say how many of the station's lines the centre does not have yet."""
        return max(0, entries - self.size)


@dataclass(frozen=True, slots=True)
class CertificateEnd:
    """When a certificate of the address ends; None if it cannot be read."""

    path: Path
    at: datetime | None

    def near(self, now: datetime) -> bool:
        return self.at is not None and (self.at - now).days < _SOON_DAYS


def read(register: Path) -> Outlook:
    """Give what is noted; nothing, if the note is not there or damaged."""
    try:
        members = read_json(_place(register).read_bytes())
        return Outlook(**members)
    except (OSError, ValueError, TypeError):
        return Outlook()


def note_sent(register: Path, sent: Sent, now: datetime) -> None:
    """Note a synchronisation that came to its end, whatever it found."""
    before = read(register)
    if sent.behind:  # nothing was sent: how far it is, is as before
        _save(register, replace(before, behind=sent.behind, failing_since=None))
        return
    _save(
        register,
        Outlook(sent_at=_said(now), size=sent.size, forked_at=sent.forked_at),
    )


def note_failed(register: Path, error: CentralError, now: datetime) -> None:
    """Note one that did not; since when is kept through all that follow."""
    before = read(register)
    since = before.failing_since or _said(now)
    _save(register, replace(before, failing_since=since, fault=error.fault.value))


def certificate_ends(address: str) -> Iterator[CertificateEnd]:
    """Give when the certificates end that an address names."""
    query = parse_qs(urlsplit(address).query)
    for name in _CERTIFICATES:
        for value in query.get(name, ()):
            path = Path(value)
            try:
                found = x509.load_pem_x509_certificates(path.read_bytes())
                at = min(each.not_valid_after_utc for each in found)
            except (OSError, ValueError):
                at = None
            yield CertificateEnd(path, at)


def _save(register: Path, outlook: Outlook) -> None:
    try:
        private.replace(_place(register), json.dumps(asdict(outlook)).encode())
    except OSError as error:
        log.warning("how the centre is cannot be noted: %s", error.strerror)


def _place(register: Path) -> Path:
    return private.beside(register, "centre")


def _said(now: datetime) -> str:
    return f"{now.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
