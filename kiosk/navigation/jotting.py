"""Links that call or write: no site, but an address that a visitor can note down."""

import re
from dataclasses import dataclass
from enum import Enum, auto
from urllib.parse import unquote

# As long as an address of e-mail can be (RFC 5321); the parts around it are its own.
_LONGEST = 254
_E_MAIL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_{|}~.-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_TELEPHONE = re.compile(r"\+?[0-9]{2,15}")
_BETWEEN_FIGURES = str.maketrans("", "", " .()-\u00a0")


class Means(Enum):
    E_MAIL = auto()
    TELEPHONE = auto()


@dataclass(frozen=True, slots=True)
class Jotting:
    """What to note down, and what one does with it."""

    means: Means
    text: str


def to_note(address: str) -> Jotting | None:
    """Find what a mailto:, tel: or sms: link carries; None in any other address.

    Only a plain e-mail address or number, never what the link would write or add.
    """
    scheme, _, rest = address.strip().partition(":")
    carried = unquote(rest.partition("?")[0][: 3 * _LONGEST])
    match scheme.lower():
        case "mailto":
            if len(carried) <= _LONGEST and _E_MAIL.fullmatch(carried):
                return Jotting(Means.E_MAIL, carried)
        case "tel" | "sms":
            number = carried.partition(";")[0].translate(_BETWEEN_FIGURES)
            if _TELEPHONE.fullmatch(number):
                return Jotting(Means.TELEPHONE, _in_pairs(number))
    return None


def _in_pairs(number: str) -> str:
    """Write a French number as the French do: 04 73 00 00 00. Others stay."""
    if re.fullmatch(r"0[0-9]{9}", number):
        return " ".join(number[place : place + 2] for place in range(0, 10, 2))
    return number
