"""The words of navigation: roles, levels, reasons, and the verdict they make."""

from dataclasses import dataclass
from enum import Enum


class Role(Enum):
    """As what an address may open."""

    NAVIGATION = "navigation"
    FRAME = "frame"
    RESOURCE = "resource"


class Level(Enum):
    """Whose site it is; the screen says it beside the host."""

    STATE = "state"
    PUBLIC = "public"
    IDENTITY = "identity"
    PAYMENT = "payment"
    BANK = "bank"  # where a payment page led; on no list
    WEBMAIL = "webmail"
    TECHNICAL = "technical"
    LOCAL = "local"


class Reason(Enum):
    """Why an address may open or not. The values are `kiosk url`'s reason codes."""

    OFFICIAL = "official"
    SITE_EXTRA = "site-extra"
    THIS_VISIT = "this-visit"
    BANK = "bank"
    PUBLIC_WEB = "public-web"
    PAGE_CONTENT = "page-content"

    NOT_OFFICIAL = "not-official"
    LAPSED = "lapsed"
    LOOKALIKE = "lookalike"
    PAID_INTERMEDIARY = "paid-intermediary"
    PRIVATE_SITE = "private-site"
    SHORTENER = "shortener"
    PUNYCODE = "punycode"
    NOT_HTTPS = "not-https"
    PORT = "port"
    USER_INFO = "user-info"
    IP_ADDRESS = "ip-address"
    LOCAL_ADDRESS = "local-address"
    SCHEME = "scheme"
    NOT_AN_ADDRESS = "not-an-address"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the policy decides about one address.

    `imitated` is the official host that a refused one recalls, for the screen to
    offer instead, and `procedure` the catalogue's id of what is done there; they
    explain and never decide.
    """

    allowed: bool
    reason: Reason
    level: Level | None = None
    imitated: str | None = None
    procedure: str | None = None
