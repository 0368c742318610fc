r"""One address, taken apart once, as an engine would read it.

Two parsers that disagree about the host are a way out. On screen the parts come from
what the engine itself parsed; elsewhere from `parse`, which follows the same standard
(WHATWG URL): `https://evil.example\@good.example/` is evil.example for both.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto
from ipaddress import AddressValueError, IPv4Address, IPv6Address, IPv6Network

from ada_url import URL, parse_url

HTTPS_PORT = 443

_PARTS = ("protocol", "hostname", "port", "username", "password", "pathname")

# Names that never leave the machine or its network (RFC 6761, 6762, 8375, 9476).
_LOCAL_NAMES = ("localhost", "local", "localdomain", "home.arpa", "internal", "lan")

# Where IPv4 is reached from an IPv6 network (RFC 6052).
_NAT64 = IPv6Network("64:ff9b::/96")


# Signs that engines write in two ways, or that no name server knows, make no host.
_NAME = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*")
# What ends so is a number, as browsers see it, and no name.
_FIGURES = re.compile(r"[0-9]+|0x[0-9a-f]*")


class Place(Enum):
    """Where a host is, as far as its spelling tells."""

    NAMED = auto()
    NOWHERE = auto()
    LOCAL_NAME = auto()
    PUBLIC_IP = auto()
    LOCAL_IP = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """The parts of an address that decide whether it may open.

    The host is in lower case and ASCII (xn--…), without its final dot, an IPv6 one in
    brackets; empty where the scheme has none. `port` is None when the scheme's own.
    """

    scheme: str
    host: str = ""
    port: int | None = None
    user_info: bool = False
    path: str = ""


def parse(text: str) -> Address | None:
    """Read an address as a browser would; None when it is none. Never raises."""
    # what Python may hold and no address can: a lone half of a surrogate pair
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    try:
        url = parse_url(text, _PARTS)
    except ValueError:
        return None
    return Address(
        scheme=url["protocol"].removesuffix(":"),
        host=without_final_dot(url["hostname"]),
        port=int(url["port"]) if url["port"] else None,
        user_info=bool(url["username"] or url["password"]),
        path=url["pathname"],
    )


def written(text: str) -> str | None:
    """Give an address in the one spelling that a browser would give it."""
    try:
        return str(URL(text).href)
    except ValueError:
        return None


def query(text: str) -> str:
    """Give what stands between ? and # in an address, as it is written there."""
    try:
        return str(URL(text).search).removeprefix("?")
    except ValueError:
        return ""


def without_final_dot(host: str) -> str:
    """`a.fr.` is `a.fr` in full; what has two dots at its end is no name."""
    return host[:-1] if host.endswith(".") and not host.endswith("..") else host


def place(host: str) -> Place:
    """Say whether a host is a name or a number, and of the machine's own network."""
    number = _number(host)
    if number is not None:
        return Place.PUBLIC_IP if _public(number) else Place.LOCAL_IP
    if not _NAME.fullmatch(host):
        return Place.NOWHERE
    if "." not in host or host.endswith(tuple("." + name for name in _LOCAL_NAMES)):
        return Place.LOCAL_NAME
    return Place.NAMED


def _number(host: str) -> IPv4Address | IPv6Address | None:
    # Qt's parser leaves out the brackets of a new-style number
    if ":" in host or host.endswith("]"):
        try:
            return IPv6Address(host.strip("[]"))
        except AddressValueError:
            return IPv6Address(0)  # unreadable: as local as can be
    if not _FIGURES.fullmatch(host.rpartition(".")[2]):
        return None
    try:
        return IPv4Address(host)
    except AddressValueError:
        # a number all the same, in a spelling that another parser has let through
        return IPv4Address(0)


def _public(number: IPv4Address | IPv6Address) -> bool:
    if isinstance(number, IPv6Address):
        number = _carried(number) or number
    return number.is_global and not number.is_multicast


def _carried(number: IPv6Address) -> IPv4Address | None:
    """Find the old-style number that a new-style one leads to, if it does."""
    if number in _NAT64:
        return IPv4Address(int(number) & 0xFFFFFFFF)
    return number.ipv4_mapped or number.sixtofour
