"""Large drawings that say with lines what a sentence says beside them."""

from enum import Enum
from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

# In heights of a line of words, so that the drawing grows with them.
_WIDTH_EM = 15


class Scene(Enum):
    """A drawing in `drawings/`, of lines in `currentColor`."""

    GLASS = "glass"
    FEEDER = "feeder"
    CARD_FRONT = "card-front"
    CARD_BACK = "card-back"


class Drawing(QLabel):
    """A drawing in the colour of the words around it."""

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_scene(scene)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setSizePolicy(policy)

    def show_scene(self, scene: Scene) -> None:
        self._lines = _drawing(scene)
        self._shape = QSvgRenderer(QByteArray(self._lines.encode())).defaultSize()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().height() * _WIDTH_EM
        return QSize(width, width * self._shape.height() // self._shape.width())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        lines = self._lines.replace("currentColor", ink.name())
        size = self._shape.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(self.rect()).center())
        QSvgRenderer(QByteArray(lines.encode())).render(QPainter(self), place)


@cache
def _drawing(scene: Scene) -> str:
    place = files(__package__).joinpath("drawings", f"{scene.value}.svg")
    return place.read_text(encoding="utf-8")
