"""Why a page did not come: what a person can act on, from the engine's error codes."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from http import HTTPStatus


class TroubleKind(Enum):
    """What happened, as far as it changes what somebody can do about it."""

    NO_NETWORK = "no-network"  # this computer is not connected
    NAME_UNKNOWN = "name-unknown"  # the site's name leads nowhere, or none does
    SILENT = "silent"  # refused, too late, cut off, or an empty answer
    INSECURE = "insecure"  # it answers, but no secure connection comes about
    SITE_ERROR = "site-error"  # it says that it has a problem, and no more
    NOT_FOUND = "not-found"  # it has no such page, and says no more
    REDIRECTS = "redirects"  # it sends round in a circle
    PROXY_SILENT = "proxy-silent"
    PROXY_REFUSES = "proxy-refuses"  # or it finds the site silent: it does not say
    PROXY_PASSWORD = "proxy-password"  # noqa: S105 - a fact's name
    CERTIFICATE = "certificate"  # of another name, or of nobody we know
    CERTIFICATE_DATE = "certificate-date"
    CLIENT_CERTIFICATE = "client-certificate"  # it wants one of the visitor
    PASSWORD = "password"  # noqa: S105 - it wants one outside its own pages
    SECURITY_KEY = "security-key"  # it wants one; the page itself stays
    FORM_ANSWER = "form-answer"  # it answered a form, and may not be kept to go back to
    BROKEN = "broken"  # none of these
    GIVEN_UP = "given-up"  # its process failed too often; nothing is loaded any more


class Again(Enum):
    """How the same page may be asked for once more."""

    BY_ITSELF = "by-itself"  # nothing can happen twice by it
    BY_HAND = "by-hand"  # when the visitor wants it
    DOUBTFUL = "doubtful"  # what was sent may have arrived: ask the visitor first
    NEVER = "never"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """One page that did not come.

    Attributes:
        kind: what happened.
        host: whose page it is; "" when it is nobody's.
        again: how it may be asked for once more.
        replaced: an empty page stands where the page before was; else that one is
            still there as it was left.
        clock: for CERTIFICATE_DATE, what this computer's clock said then, local time.
        clock_wrong: the clock is before a moment that has surely passed.
    """

    kind: TroubleKind
    host: str
    again: Again = Again.NEVER
    replaced: bool = False
    clock: datetime | None = None
    clock_wrong: bool = False


# Chromium's net errors (net_error_list.h), by number. Whatever is not here is BROKEN.
_KINDS = {
    -7: TroubleKind.SILENT,  # TIMED_OUT
    -21: TroubleKind.SILENT,  # NETWORK_CHANGED
    -100: TroubleKind.SILENT,  # CONNECTION_CLOSED
    -101: TroubleKind.SILENT,  # CONNECTION_RESET
    -102: TroubleKind.SILENT,  # CONNECTION_REFUSED
    -103: TroubleKind.SILENT,  # CONNECTION_ABORTED
    -104: TroubleKind.SILENT,  # CONNECTION_FAILED
    -105: TroubleKind.NAME_UNKNOWN,  # NAME_NOT_RESOLVED
    -106: TroubleKind.NO_NETWORK,  # INTERNET_DISCONNECTED
    -107: TroubleKind.INSECURE,  # SSL_PROTOCOL_ERROR
    -109: TroubleKind.SILENT,  # ADDRESS_UNREACHABLE
    -110: TroubleKind.CLIENT_CERTIFICATE,  # SSL_CLIENT_AUTH_CERT_NEEDED
    -111: TroubleKind.PROXY_REFUSES,  # TUNNEL_CONNECTION_FAILED
    -113: TroubleKind.INSECURE,  # SSL_VERSION_OR_CIPHER_MISMATCH
    -115: TroubleKind.PROXY_PASSWORD,  # PROXY_AUTH_UNSUPPORTED
    -117: TroubleKind.CLIENT_CERTIFICATE,  # BAD_SSL_CLIENT_AUTH_CERT
    -118: TroubleKind.SILENT,  # CONNECTION_TIMED_OUT
    -120: TroubleKind.PROXY_SILENT,  # SOCKS_CONNECTION_FAILED
    -121: TroubleKind.SILENT,  # SOCKS_CONNECTION_HOST_UNREACHABLE
    -127: TroubleKind.PROXY_PASSWORD,  # PROXY_AUTH_REQUESTED
    -130: TroubleKind.PROXY_SILENT,  # PROXY_CONNECTION_FAILED
    -136: TroubleKind.PROXY_SILENT,  # PROXY_CERTIFICATE_INVALID
    -137: TroubleKind.NAME_UNKNOWN,  # NAME_RESOLUTION_FAILED
    -138: TroubleKind.NO_NETWORK,  # NETWORK_ACCESS_DENIED
    -150: TroubleKind.CERTIFICATE,  # SSL_PINNED_KEY_NOT_IN_CERT_CHAIN
    -201: TroubleKind.CERTIFICATE_DATE,  # CERT_DATE_INVALID
    -310: TroubleKind.REDIRECTS,  # TOO_MANY_REDIRECTS
    -324: TroubleKind.SILENT,  # EMPTY_RESPONSE
    -331: TroubleKind.NO_NETWORK,  # NETWORK_IO_SUSPENDED
    -337: TroubleKind.SILENT,  # HTTP2_PROTOCOL_ERROR
    -338: TroubleKind.PASSWORD,  # INVALID_AUTH_CREDENTIALS
    -352: TroubleKind.SILENT,  # HTTP2_PING_FAILED
    -354: TroubleKind.SILENT,  # CONTENT_LENGTH_MISMATCH
    -355: TroubleKind.SILENT,  # INCOMPLETE_CHUNKED_ENCODING
    -356: TroubleKind.SILENT,  # QUIC_PROTOCOL_ERROR
    -400: TroubleKind.FORM_ANSWER,  # CACHE_MISS
    -800: TroubleKind.NAME_UNKNOWN,  # DNS_MALFORMED_RESPONSE
    -802: TroubleKind.NAME_UNKNOWN,  # DNS_SERVER_FAILED
    -803: TroubleKind.NAME_UNKNOWN,  # DNS_TIMED_OUT
}
_CERTIFICATES = range(-299, -199)

# They come before the first byte of a request has left.
_NOTHING_SENT = frozenset(
    {-102, -104, -105, -106, -109, -111, -115, -118, -120, -121, -127, -130, -137}
    | {-138, -800, -802, -803}
)
# What ends by itself, and so is worth trying again and again.
_PASSING = frozenset(
    {
        TroubleKind.NO_NETWORK,
        TroubleKind.NAME_UNKNOWN,
        TroubleKind.SILENT,
        TroubleKind.PROXY_SILENT,
        TroubleKind.PROXY_REFUSES,
    }
)
# A second try can change nothing, or would be a way around.
_FINAL = frozenset(
    {
        TroubleKind.CERTIFICATE,
        TroubleKind.CERTIFICATE_DATE,
        TroubleKind.CLIENT_CERTIFICATE,
        TroubleKind.PASSWORD,
        TroubleKind.SECURITY_KEY,
        TroubleKind.FORM_ANSWER,
        TroubleKind.GIVEN_UP,
    }
)


def kind_of_error(code: int) -> TroubleKind:
    """Say what one of Chromium's net errors, a number below 0, means to people."""
    if code in _KINDS:
        return _KINDS[code]
    return TroubleKind.CERTIFICATE if code in _CERTIFICATES else TroubleKind.BROKEN


def kind_of_status(status: int) -> TroubleKind:
    """Say what an HTTP error status without a page means to people."""
    match status:
        case HTTPStatus.UNAUTHORIZED:
            return TroubleKind.PASSWORD
        case HTTPStatus.NOT_FOUND | HTTPStatus.GONE:
            return TroubleKind.NOT_FOUND
        case _:
            return TroubleKind.SITE_ERROR


def again(kind: TroubleKind, code: int, *, posted: bool) -> Again:
    """Say how a page may be asked for again.

    Args:
        kind: what happened.
        code: Chromium's net error, or an HTTP status.
        posted: something a visitor wrote was sent, not only an address.
    """
    if kind in _FINAL:
        return Again.NEVER
    if posted and code not in _NOTHING_SENT:
        return Again.DOUBTFUL
    return Again.BY_ITSELF if kind in _PASSING else Again.BY_HAND
