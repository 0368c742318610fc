"""Why something is done with the register; kiosk.register gives these words too."""

from enum import Enum


class ErasureReason(Enum):
    """Why bodies went. A closed list: in a free text there might be a name."""

    RETENTION = "retention"
    MISTAKE = "mistake"
    DUPLICATE = "duplicate"
    MINOR = "minor"
    REQUEST = "request"  # of the person, GDPR art. 17
    DPO = "dpo"  # the data protection officer's decision

    @property
    def by_hand(self) -> bool:
        return self is not ErasureReason.RETENTION

    @property
    def before_floor(self) -> bool:
        """Whether it outweighs the time that a line must be kept (art. 17(3)(b))."""
        return self not in {ErasureReason.RETENTION, ErasureReason.REQUEST}


class Purpose(Enum):
    """Why someone looks at the register."""

    LOOKUP = "lookup"  # to find a line again
    RIGHTS = "rights"  # to answer a person about their own data
    REQUISITION = "requisition"  # a judge or the police asked
    CONTROL = "control"  # to check how the register is kept
