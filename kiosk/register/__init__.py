"""The words of the register: what is written, what is given back, what goes wrong.

The register is the memory the law asks for: a name, a moment, a signature, and
nothing else. It is in kiosk.register.register; this file does no work, so that
every room may import its words cheaply.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from uuid import UUID

from kiosk.register.faults import Problem as Problem
from kiosk.register.faults import RefusedError as RefusedError
from kiosk.register.faults import RegisterError as RegisterError
from kiosk.register.faults import RegisterFault as RegisterFault
from kiosk.register.reasons import ErasureReason as ErasureReason
from kiosk.register.reasons import Purpose as Purpose

Clock = Callable[[], datetime]
Point = tuple[int, int]
Stroke = tuple[Point, ...]

NAME_LENGTH = 100
PASSPHRASE_LENGTH = 12

MAX_STROKES = 64
MAX_POINTS = 4096
MAX_SIDE = 65_535  # in 1/100 mm: 65 cm, more than any screen a hand signs on
DOT_SIDE = 100  # a "signature" that fits in one millimetre is a dot

# They change how a line is shown, not what it says: a way to disguise a name.
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_UNPRINTABLE = frozenset({"Cc", "Cs", "Zl", "Zp"})
_MEDIATOR_ID = re.compile(r"[A-Za-z0-9._@-]{1,64}")
_SHA256_BYTES = 32


class EntryKind(Enum):
    """What a line of the register is about."""

    SIGN_IN = "sign_in"
    SIGN_OUT = "sign_out"
    ADDED = "added"  # written by staff, without a visit on this screen
    RECTIFICATION = "rectification"  # another name for a record (GDPR art. 16)
    LIMITATION = "limitation"  # a record is kept and not shown (art. 18)
    RELEASE = "release"  # a limitation ended
    ERASURE = "erasure"  # which bodies went, and why; it names nobody
    CONSULTATION = "consultation"  # who looked at which lines
    EXPORT = "export"
    RESTORED = "restored"  # an older copy was put back; it says what is lost
    HOLDERS = "holders"  # who may open the register was changed

    @property
    def of_person(self) -> bool:
        """Whether the line is about a person, not about the register's keeping."""
        return self in _OF_PERSON


_OF_PERSON = frozenset({EntryKind.SIGN_IN, EntryKind.ADDED, EntryKind.RECTIFICATION})


class BodyClass(Enum):
    """The two erasable parts of a line; each has its own keys and its own duration."""

    IDENT = "ident"
    SIGN = "sign"


class Outcome(Enum):
    """How a visit ended. It is written in clear, so it says nothing of the person."""

    COMPLETED = "completed"
    IDLE = "idle"
    MAXIMUM = "maximum"
    CLOSED_BY_STAFF = "closed_by_staff"
    INTERRUPTED = "interrupted"


class Verification(Enum):
    """Whether someone compared the name with a paper. Which paper is not kept."""

    DECLARED = "declared"
    SEEN_BY_MEDIATOR = "seen_by_mediator"


class SignatureMode(Enum):
    """How the person confirmed; all of them open a visit equally."""

    STYLUS = "stylus"
    FINGER = "finger"
    MOUSE = "mouse"
    CONFIRMED = "confirmed"  # "I confirm", by keyboard
    ATTESTED = "attested"  # by a mediator, for someone who cannot sign

    @property
    def drawn(self) -> bool:
        return self in _DRAWN


_DRAWN = frozenset({SignatureMode.STYLUS, SignatureMode.FINGER, SignatureMode.MOUSE})


@dataclass(frozen=True, slots=True)
class Identity:
    """Who the person says they are, as they write it: only NFC and trimmed.

    Raises RefusedError unless each name has 1 to 100 printable characters.
    """

    family_name: str
    first_names: str
    verification: Verification = Verification.DECLARED

    def __post_init__(self) -> None:
        object.__setattr__(self, "family_name", _name(self.family_name))
        object.__setattr__(self, "first_names", _name(self.first_names))


def _name(raw: str) -> str:
    name = unicodedata.normalize("NFC", raw).strip()
    if not name:
        raise RefusedError(Problem.NAME_EMPTY)
    if len(name) > NAME_LENGTH:
        raise RefusedError(Problem.NAME_TOO_LONG)
    if not (name.isascii() and name.isprintable()) and any(
        unicodedata.category(letter) in _UNPRINTABLE or letter in _BIDI_CONTROLS
        for letter in name
    ):
        raise RefusedError(Problem.NAME_UNPRINTABLE)
    return name


def mediator_id(name: str) -> str:
    """Give a mediator's id as it is. Raises RefusedError on what can be none."""
    if not _MEDIATOR_ID.fullmatch(name):
        raise RefusedError(Problem.MEDIATOR_UNKNOWN)
    return name


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Where the pen went, in 1/100 mm from the top left of a width × height frame.

    There is no time and no pressure, by design: they would make it behavioural
    biometrics (GDPR art. 4(14)). Raises RefusedError on what cannot be kept.
    """

    mode: SignatureMode
    width: int = 0
    height: int = 0
    strokes: tuple[Stroke, ...] = ()
    attested_by: str | None = None

    def __post_init__(self) -> None:
        mediator = self.attested_by
        if (self.mode is SignatureMode.ATTESTED) != (mediator is not None) or (
            mediator is not None and not _MEDIATOR_ID.fullmatch(mediator)
        ):
            raise RefusedError(Problem.MEDIATOR_UNKNOWN)
        if self.mode.drawn:
            self._check_strokes()
        elif self.strokes or self.width or self.height:
            raise RefusedError(Problem.SIGNATURE_NOT_WANTED)

    def _check_strokes(self) -> None:
        points = [point for stroke in self.strokes for point in stroke]
        if not points or not all(self.strokes):
            raise RefusedError(Problem.SIGNATURE_EMPTY)
        if len(self.strokes) > MAX_STROKES or len(points) > MAX_POINTS:
            raise RefusedError(Problem.SIGNATURE_TOO_LONG)
        if not (0 < self.width <= MAX_SIDE and 0 < self.height <= MAX_SIDE):
            raise RefusedError(Problem.SIGNATURE_OUTSIDE)
        across, down = zip(*points, strict=True)
        if not (
            min(across) >= 0
            and max(across) <= self.width
            and min(down) >= 0
            and max(down) <= self.height
        ):
            raise RefusedError(Problem.SIGNATURE_OUTSIDE)
        if max(max(across) - min(across), max(down) - min(down)) < DOT_SIDE:
            raise RefusedError(Problem.SIGNATURE_DOT)


@dataclass(frozen=True, slots=True)
class Notice:
    """Which information notice was on the screen, and the SHA-256 of its exact text."""

    version: str
    text_sha256: bytes

    def __post_init__(self) -> None:
        if not self.version or len(self.text_sha256) != _SHA256_BYTES:
            raise ValueError("a notice has a version and a SHA-256 of 32 bytes")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """That a line is durably written: what a receipt shows. It names nobody."""

    number: int  # 1 for the register's first line
    record_id: UUID
    at: datetime
    head: bytes  # the chain's hash up to and with this line

    @property
    def short(self) -> str:
        """Give half of the head, to be read aloud or copied by hand."""
        digits = self.head[:16].hex()
        return " ".join(digits[i : i + 4] for i in range(0, len(digits), 4))


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundEntry:
    """One person's line, opened with the site's keys."""

    number: int
    record_id: UUID
    at: datetime
    identity: Identity
    outcome: Outcome | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a search gave, and the numbers of the lines that do not open."""

    entries: tuple[FoundEntry, ...]
    unreadable: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenLine:
    """All that the register has on one record, opened. What is erased is None."""

    number: int
    record_id: UUID
    at: datetime  # as the clock on the wall said: local time
    identity: Identity | None
    signature: Signature | None
    ended_at: datetime | None = None
    outcome: Outcome | None = None
    rectified: bool = False
    limited: bool = False


class Concern(Enum):
    """What someone should look after before the register stops."""

    READ_ONLY = "read-only"
    NO_POST_KEY = "the post key is missing, or not this register's"
    NO_KEY = "no key for this month"
    FEW_KEYS = "fewer than three months of keys are left"
    FEW_BYTES = "less than 100 MB are left on its disk"
    OPEN_TO_OTHERS = "other users of this computer can read it"
    SWAPPED = "it is not the register that was written here last"
    KEPT_TOO_LONG = "lines are kept beyond their time"


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterStatus:
    """How the register is, at a glance; `verify` is what looks at every line."""

    site_id: str
    station: str
    entries: int
    last_at: datetime | None
    head: bytes
    unfinished: int
    months_left: int  # of keys, this month included
    free_bytes: int
    concerns: tuple[Concern, ...] = field(default=())

    @property
    def writable(self) -> bool:
        """Whether a visitor can sign in now."""
        return not _STOPPING & set(self.concerns)


_STOPPING = frozenset(
    {Concern.READ_ONLY, Concern.NO_POST_KEY, Concern.NO_KEY, Concern.SWAPPED}
)
