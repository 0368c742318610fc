"""The links in what people paste or type: an address, or a whole message with some."""

import re

# More is no message that somebody typed or was sent.
LONGEST_TEXT = 10_000

_BEGUN = re.compile(r"[a-z][a-z0-9+.-]{0,30}:[/\\]{2}|https?:", re.IGNORECASE)
_HOST = re.compile(
    r"(?:[^\W_]|[-_])+(?:[.。．｡](?:[^\W_]|[-_])+)*[.。．｡][^\W\d_]{2,}"
    r"(?:[.。．｡]?(?P<more>[:/?#\\]\S*))?[.。．｡]?"
)
_WORD = re.compile(r"\S+")
_BEFORE = "\"'«“‘<([{*_-–—:;,!?¿¡"
_AFTER = "\"'»”’>)]}*_,;:!?….。"


def links(text: str) -> tuple[str, ...]:
    """Give the addresses in a text, in their order; https for what has no scheme.

    What surely is a link goes before what may be two words without a space between.
    An address of e-mail is none. Of a text that is too long only the start is read.
    """
    sure: list[str] = []
    perhaps: list[str] = []
    for found in _WORD.finditer(text[:LONGEST_TEXT]):
        if found.end() == LONGEST_TEXT:
            break  # cut, perhaps in the middle of a host
        word = found.group().lstrip(_BEFORE).rstrip(_AFTER)
        begun = _BEGUN.search(word)
        if begun:
            sure.append(word[begun.start() :])
        elif _surely(word):
            sure.append("https://" + word)
        elif _HOST.fullmatch(word):
            perhaps.append("https://" + word)
    return tuple(dict.fromkeys(sure or perhaps))


def _surely(word: str) -> bool:
    """Whether a word without a scheme has what only links have."""
    name, at, place = word.rpartition("@")
    host = _HOST.fullmatch(place if at else word)
    if host is None:
        return False
    if at:
        # name@host is an address of e-mail; with a path it hides where it leads
        return bool(name and host["more"])
    return bool(host["more"]) or word.lower().startswith("www.")
