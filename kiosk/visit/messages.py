"""What the launcher and a visit's process say to each other. No Qt."""

from enum import Enum
from socket import AF_UNIX, SOCK_SEQPACKET, socket, socketpair

# One message is one packet: no buffering, no half words. An empty one is the end.
LIMIT = 64


class Order(Enum):
    """From the launcher to a visit's process."""

    SHOW = "show"  # take the screen, offer a visit
    SHOW_ERASING = "show-erasing"  # take the screen; the last visit is being erased
    ERASED = "erased"  # its erasure is proven, offer a visit
    OUT_OF_ORDER = "out-of-order"  # offer nothing; followed by a code


class Word(Enum):
    """From a visit's process to the launcher."""

    READY = "ready"  # warm, window made, waiting for an order
    SHOWN = "shown"  # on the screen
    ALIVE = "alive"  # the heartbeat, once a second
    ENDED = "ended"  # the visit is over: take everything away


class Code(Enum):
    """What the screen shows when something is out of order, for the mediator."""

    CRASHES = "K-01"  # three crashes within five minutes
    NOT_ERASED = "K-02"  # something of a visit could not be erased
    PAGES = "K-03"  # pages of sites failed three times within five minutes
    NO_OFFICIAL_LIST = "K-04"  # nothing says which sites are official


def pair() -> tuple[socket, socket]:
    """Make the two ends of a link."""
    return socketpair(AF_UNIX, SOCK_SEQPACKET)


def encode(message: Order | Word, code: Code | None = None) -> bytes:
    return f"{message.value} {code.value if code else ''}".strip().encode()


def order_in(packet: bytes) -> tuple[Order, Code | None]:
    """Read what the launcher said. Raises ValueError for a word we do not know."""
    order, _, code = packet.decode().partition(" ")
    return Order(order), Code(code) if code else None


def word_in(packet: bytes) -> Word:
    """Read what a visit's process said. Raises ValueError for a word we do not know."""
    return Word(packet.decode())
