"""What stands at a point numérique, and how it is for those who come."""

from enum import Enum
from typing import Annotated, Literal, Self

from pydantic import (
    Field,
    model_validator,
)

from kiosk.sentences import fits, one_of
from kiosk.settings.values import (
    AS_TUPLE,
    AbsolutePath,
    Backend,
    Part,
    ScannerAddress,
    ShortName,
    Text,
)


class SignatureMode(Enum):
    """How a visitor confirms their line of the register."""

    REQUIRED = "required"
    ATTESTED = "attested"
    OFF = "off"


class Contrast(Enum):
    """How light and dark stand to each other on the screen."""

    NORMAL = "light"  # dark words on light paper
    DARK = "dark"
    HIGH = "high"


class Site(Part):
    """Who and where this point numérique is; shown on the first page."""

    id: ShortName
    name: Text
    department: Annotated[
        str, fits(r"[0-9]{2,3}|2[AB]", "a department's number, such as 63, 2A or 974")
    ]
    station: Annotated[
        str,
        fits(r"[a-z0-9-]+", "small letters, digits and - such as poste-01"),
        Field(max_length=40),
    ] = "poste-01"
    hours: Text
    telephone: Text
    appointment: Text | None = None
    accessibility: Text | None = None


class Languages(Part):
    offered: Annotated[
        tuple[Annotated[str, fits(r"[a-z]{2,3}", "a language's code such as fr")], ...],
        Field(min_length=1),
        AS_TUPLE,
    ] = ("fr", "en")


class VisitRules(Part):
    """How long a visit may last. Seconds. EN 301 549 11.2.2.1: 20 s at least."""

    idle_s: Annotated[int, Field(ge=30, le=3600)] = 180
    warning_s: Annotated[int, Field(ge=20, le=600)] = 60
    maximum_s: Annotated[int, Field(ge=300, le=28800)] = 3600
    signature: Annotated[SignatureMode, one_of(SignatureMode)] = SignatureMode.REQUIRED


class ScannerChoice(Part):
    """A scanner: SANE's name of it, or its address on the network; or none at all.

    `kiosk doctor --discover` prints what to write here. `backends` are the only ones
    of SANE's that are used; without them, the one that the device's name begins with.
    `feeder` says that it has one, `duplex` that the feeder reads both sides.
    """

    device: Text | None = None
    address: ScannerAddress | None = None
    backends: Annotated[tuple[Backend, ...], AS_TUPLE] = ()
    dpi: Annotated[int, Field(ge=75, le=600)] = 200
    feeder: bool = False
    duplex: bool = False
    sane_config: AbsolutePath | None = None

    @model_validator(mode="after")
    def _one_scanner_only(self) -> Self:
        if self.address is not None:
            others = {
                "device": self.device,
                "backends": self.backends,
                "sane_config": self.sane_config,
            }
            for name, value in others.items():
                if value:
                    raise ValueError(f"address stands alone; remove {name}")
        elif self.backends and self.sane_config is not None:
            raise ValueError("sane_config names its backends; remove backends")
        elif self.backends and self.device is None:
            raise ValueError('backends need a device; add device = "auto"')
        return self


class PrinterChoice(Part):
    """The one CUPS queue, or a folder that receives the PDFs (training)."""

    queue: Text | None = None
    folder: AbsolutePath | None = None
    server: Text | None = None
    max_pages: Annotated[int, Field(ge=1, le=500)] = 20
    colour: bool = False
    two_sided: bool = False
    resume: bool = False


class PadChoice(Part):
    source: Literal["auto", "screen", "stu"] = "auto"


class SpeechChoice(Part):
    """Whether pages can be read aloud; the bar then has a button for it."""

    on: bool = True


class OnScreen(Enum):
    """When the keyboard on the screen comes."""

    OFF = "off"  # never, and there is no button for it
    ASKED = "asked"  # by its button
    TOUCHED = "touched"  # and when a finger touches a field
    ALWAYS = "always"  # with every field


class KeyboardChoice(Part):
    """When the keyboard on the screen comes; the bar has a button for it."""

    on_screen: Annotated[OnScreen, one_of(OnScreen)] = OnScreen.TOUCHED


class ThemeChoice(Part):
    """How each visit begins to look, and a folder with a look of this site's own."""

    look: Annotated[Contrast, one_of(Contrast)] = Contrast.NORMAL
    folder: AbsolutePath | None = None


class ScreenFacts(Part):
    """The screen visitors sit at, to know how large letters are for their eyes.

    Inches, pixels (width x height), centimetres.
    """

    diagonal_in: Annotated[float, Field(ge=5, le=120)] | None = None
    pixels: Annotated[
        str, fits(r"[1-9][0-9]{2,4}x[1-9][0-9]{2,4}", "width x height: 1920x1080")
    ] = "1920x1080"
    distance_cm: Annotated[int, Field(ge=20, le=300)] = 60

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        width, height = self.pixels.split("x")
        return int(width), int(height)
