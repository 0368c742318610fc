"""The logo of a site's own theme, for those who see it and for those who hear it."""

import logging
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.theme import Logo
from kiosk.ui.style import PAPER

log = logging.getLogger(__name__)

_HEIGHT_EM = 4  # in heights of a line of words
_WIDEST_EM = 16
_PLATE_EM = 0.4  # how far the white plate reaches beyond a logo for light grounds
_MIDDLE = 128  # of 255: lighter words stand on a dark ground


class LogoPicture(QLabel):
    """A logo in its own colours and shape, on a white plate where it needs one."""

    def __init__(self, logo: Logo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._light = _Drawn(logo.file)
        self._dark = _Drawn(logo.on_dark) if logo.on_dark else None
        self.setAccessibleName(logo.text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        room = QSize(em * _WIDEST_EM, em * _HEIGHT_EM)
        return self._light.shape.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = QRectF(self.rect())
        if not self._on_dark():
            self._light.paint(painter, place)
        elif self._dark is not None:
            self._dark.paint(painter, place)
        else:
            edge = self.fontMetrics().height() * _PLATE_EM
            painter.fillRect(place, PAPER)
            self._light.paint(painter, place.adjusted(edge, edge, -edge, -edge))

    def _on_dark(self) -> bool:
        words = self.palette().color(QPalette.ColorRole.WindowText)
        return words.lightness() > _MIDDLE


class _Drawn:
    """One file: lines or dots, painted as large as its shape allows."""

    def __init__(self, file: Path) -> None:
        self._lines = QSvgRenderer(str(file)) if file.suffix == ".svg" else None
        self._dots = QImage() if self._lines else QImage(str(file))
        self.shape = self._lines.defaultSize() if self._lines else self._dots.size()
        if self.shape.isEmpty():
            log.error("%s: this logo cannot be drawn", file)
            self.shape = QSize(1, 1)

    def paint(self, painter: QPainter, place: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = place.size().toSize()
        size = self.shape.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        inner = QRectF(0, 0, size.width(), size.height())
        inner.moveCenter(place.center())
        if self._lines is not None:
            self._lines.render(painter, inner)
        else:
            painter.drawImage(inner, self._dots)
