"""What may open: addresses, the official list, the policy and its reasons. No Qt."""

from kiosk.navigation.address import Address, parse
from kiosk.navigation.jotting import Jotting, Means, to_note
from kiosk.navigation.official import OfficialList, OfficialListError
from kiosk.navigation.passage import BankPassage, Going
from kiosk.navigation.pasted import links
from kiosk.navigation.policy import Policy
from kiosk.navigation.verdict import Level, Reason, Role, Verdict

__all__ = [
    "Address",
    "BankPassage",
    "Going",
    "Jotting",
    "Level",
    "Means",
    "OfficialList",
    "OfficialListError",
    "Policy",
    "Reason",
    "Role",
    "Verdict",
    "links",
    "parse",
    "to_note",
]
