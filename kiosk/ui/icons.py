"""Our own pictograms, drawn in whatever colour the text beside them has."""

from enum import Enum
from functools import cache, lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


class Icon(Enum):
    """A drawing in `icons/`, 24 × 24, of lines in `currentColor`."""

    BACK = "back"
    BIN = "bin"
    BOX = "box"
    BOX_TICKED = "box-ticked"
    CALENDAR = "calendar"
    CAPITALS = "capitals"
    CHECK = "check"
    CLOCK = "clock"
    CLOSE = "close"
    COINS = "coins"
    CONTRAST = "contrast"
    DOCUMENT = "document"
    DOWN = "down"
    END = "end"
    ENTER = "enter"
    ERASE_LEFT = "erase-left"
    ERROR = "error"
    FORWARD = "forward"
    GLOBE = "globe"
    HAND = "hand"
    HELP = "help"
    HOME = "home"
    IDENTITY_CARD = "identity-card"
    INFO = "info"
    KEYBOARD = "keyboard"
    KEYBOARD_DOWN = "keyboard-down"
    LEFT = "left"
    DRIVING_LICENCE = "driving-licence"
    LOCK = "lock"
    MAIL = "mail"
    MINUS = "minus"
    NATIONALITY = "nationality"
    PAPER = "paper"
    PEN = "pen"
    RESIDENCE_PERMIT = "residence-permit"
    PERSON = "person"
    PHONE = "phone"
    PLUS = "plus"
    PRINT = "print"
    RELOAD = "reload"
    RIGHT = "right"
    SCAN = "scan"
    SCREEN = "screen"
    SEARCH = "search"
    SHIELD = "shield"
    SLOW_KEYS = "slow-keys"
    SPACING = "spacing"
    SPEAKER = "speaker"
    STAMP = "stamp"
    SUCCESS = "success"
    TEXT = "text"
    UNDO = "undo"
    UP = "up"
    VEHICLE = "vehicle"
    WARNING = "warning"


# Drawings that show a way, and turn round with the script.
_MIRRORED = {Icon.BACK, Icon.FORWARD, Icon.END, Icon.UNDO}


def paint(
    painter: QPainter,
    icon: Icon,
    place: QRectF,
    colour: QColor,
    *,
    mirrored: bool = False,
) -> None:
    """Draw the icon into a square place; `mirrored` for right-to-left scripts."""
    side = round(place.width() * painter.device().devicePixelRatio())
    turned = mirrored and icon in _MIRRORED
    painter.drawImage(place, _picture(icon, colour.name(), side, turned=turned))


@lru_cache(maxsize=500)  # a few sizes of a handful of colours
def _picture(icon: Icon, colour: str, side: int, *, turned: bool) -> QImage:
    """Draw it once: a page shows dozens, and paints each whenever it changes."""
    picture = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _drawn(icon, colour).render(painter)
    painter.end()
    return picture.flipped(Qt.Orientation.Horizontal) if turned else picture


@cache  # a handful of colours; reading a drawing takes longer than painting it
def _drawn(icon: Icon, colour: str) -> QSvgRenderer:
    lines = _drawing(icon).replace("currentColor", colour)
    return QSvgRenderer(QByteArray(lines.encode()))


@cache
def _drawing(icon: Icon) -> str:
    place = files(__package__).joinpath("icons", f"{icon.value}.svg")
    return place.read_text(encoding="utf-8")
