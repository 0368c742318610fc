"""Webmails lead the links of a message through a page of theirs: what is inside."""

from collections.abc import Iterable
from urllib.parse import parse_qs

from kiosk.navigation.address import HTTPS_PORT, parse, query, written
from kiosk.navigation.official import Wrapper

_MOST_PARAMETERS = 50


def unwrapped(text: str, wrappers: Iterable[Wrapper]) -> str | None:
    """Give the address in a wrapped one, in a browser's spelling; None without one.

    One level only: what is inside may be wrapped again, and is to be judged.
    """
    address = parse(text)
    if address is None or address.scheme != "https" or address.user_info:
        return None
    if address.port not in (None, HTTPS_PORT):
        return None
    for wrapper in wrappers:
        if wrapper.is_for(address.host, address.path):
            return _inside(query(text), wrapper.parameter)
    return None


def _inside(parameters: str, name: str) -> str | None:
    try:
        told = parse_qs(parameters, max_num_fields=_MOST_PARAMETERS).get(name, [])
    except ValueError:  # so many are no webmail's
        return None
    if len(told) != 1:  # of two, nobody knows which the webmail would take
        return None
    inner = parse(told[0])
    if inner is None or inner.scheme not in ("https", "http"):
        return None
    return written(told[0])
