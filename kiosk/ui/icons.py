"""Our own pictograms, drawn in whatever colour the text beside them has."""

from enum import Enum
from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter
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
    painter.save()
    if mirrored and icon in _MIRRORED:
        painter.translate(place.left() + place.right(), 0)
        painter.scale(-1, 1)
    _drawn(icon, colour.name()).render(painter, place)
    painter.restore()


@cache  # a handful of colours; reading a drawing takes longer than painting it
def _drawn(icon: Icon, colour: str) -> QSvgRenderer:
    lines = _drawing(icon).replace("currentColor", colour)
    return QSvgRenderer(QByteArray(lines.encode()))


@cache
def _drawing(icon: Icon) -> str:
    place = files(__package__).joinpath("icons", f"{icon.value}.svg")
    return place.read_text(encoding="utf-8")
