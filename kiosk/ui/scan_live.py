"""A page on its way: it grows on the screen as the scanner reads it."""

from PySide6.QtCore import Property, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.devices import Strip
from kiosk.ui.buttons import Button
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, Role, announce
from kiosk.ui.pane_page import TallPage
from kiosk.ui.progress import ProgressBar
from kiosk.ui.style import PAPER

_A4 = QSize(210, 297)
# A scanner that has said nothing for so long is busy, or its lamp is cold.
_SLOW_MS = 3000
_EDGE = 6  # the width of the line at which the scanner reads


class GrowingSheet(QWidget):
    """Shows as much of a page as is read, in the frame of the whole page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas: QImage | None = None
        self._lines = 0
        self.setProperty("growing", True)
        self._accent = QColor()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _accent_of(self) -> QColor:
        return self._accent

    def _set_accent(self, colour: QColor) -> None:
        self._accent = colour

    # The line at which the scanner reads, in the style sheet's colour.
    accent = Property(QColor, _accent_of, _set_accent)

    @property
    def lines(self) -> int:
        """How many lines of the small page are there."""
        return self._lines

    @property
    def picture(self) -> QImage | None:
        """What is there, as high as the page that it is a part of."""
        return self._canvas

    def clear(self) -> None:
        self._canvas = None
        self._lines = 0
        self.update()

    def add(self, strip: Strip) -> None:
        """Show these lines, too. One from the top begins another page."""
        lines = len(strip.rgb) // (strip.width * 3)
        if strip.top == 0:
            self._canvas = None
            self._lines = 0
        canvas = self._canvas_for(strip, strip.top + lines)
        image = QImage(
            strip.rgb, strip.width, lines, strip.width * 3, QImage.Format.Format_RGB888
        )
        painter = QPainter(canvas)
        painter.drawImage(0, strip.top, image)
        painter.end()
        self._canvas = canvas
        self._lines = strip.top + lines
        self.update()

    def _canvas_for(self, strip: Strip, bottom: int) -> QImage:
        canvas = self._canvas
        if canvas is not None and bottom <= canvas.height():
            return canvas
        # The scanner may not know how long the page is: an A4's height, then more.
        height = strip.height or strip.width * _A4.height() // _A4.width()
        larger = QImage(
            strip.width,
            max(height, bottom if canvas is None else bottom * 3 // 2),
            QImage.Format.Format_RGB888,
        )
        larger.fill(PAPER)
        if canvas is not None:
            painter = QPainter(larger)
            painter.drawImage(0, 0, canvas)
            painter.end()
        return larger

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        shape = _A4 if self._canvas is None else self._canvas.size()
        room = self.size() - QSize(4, 4)
        size = shape.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        painter.setPen(QPen(ink, 2, Qt.PenStyle.DashLine))
        painter.drawRect(place)
        if self._canvas is None:
            return
        part = self._lines / self._canvas.height()
        read = QRectF(place.topLeft(), place.size())
        read.setHeight(place.height() * part)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        source = QRectF(0, 0, self._canvas.width(), self._lines)
        painter.drawImage(read, self._canvas, source)
        painter.setPen(QPen(ink, 2))
        painter.drawRect(read)
        if part < 1:
            edge = QRectF(read.left(), read.bottom(), read.width(), _EDGE)
            painter.fillRect(edge.intersected(place), self._accent)


class ScanningStep(TallPage):
    """Shows the page as it comes, how far the scan is, and a way to stop it."""

    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.live = GrowingSheet()
        super().__init__(self.live, parent, words_above=True)
        self._pages = 0  # of this scan, whole
        self._feeds = False
        self._stopping = False
        self._began = False
        self._late = False
        self.status = Label(Role.LEAD)
        self.progress = ProgressBar()
        self.progress.setTextVisible(False)  # the page says it better
        self.pages = Label(Role.STRONG)
        for part in (self.status, self.progress, self.pages):
            self.side.addWidget(part)
        self.side.addStretch()
        self.column.addStretch()
        self.stop = Button(Icon.CLOSE)
        self.foot.add_start(self.stop)
        self.stop.clicked.connect(self.stop_asked)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self._on_slow)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Scan a paper"))
        self.title.setText(self.tr("Your paper is being scanned"))
        self.live.setAccessibleName(self.tr("The page on its way"))
        self.progress.setAccessibleName(self.tr("Progress of the scan"))
        self.stop.setText(self.tr("Stop the scan"))
        self.pages.setText(
            self.tr("Pages read so far: {count}").format(count=self._pages)
        )
        self.pages.setVisible(self._feeds)
        self._tell()

    def show_start(self, *, feeds: bool) -> None:
        """Show at once that the scan begins; the scanner has said nothing yet."""
        self._feeds = feeds
        self._pages = 0
        self._stopping = self._began = self._late = False
        self.live.clear()
        self.progress.setValue(0)
        self._slow.start()
        self.retranslate()

    def show_progress(self, percent: int) -> None:
        if percent > 0:
            self._show_life()
        self.progress.setValue(percent)

    def show_strip(self, strip: Strip) -> None:
        self._show_life()
        self.live.add(strip)

    def show_whole(self) -> None:
        """One more page of this scan is there."""
        self._pages += 1
        self._show_life()
        if self._feeds:
            self._slow.start()  # the next sheet may be slow, or none
        self.retranslate()

    def show_stopping(self) -> None:
        self._stopping = True
        self._slow.stop()
        self._tell()

    def show_over(self) -> None:
        """Nothing is going on any more."""
        self._slow.stop()

    def start_again(self) -> None:
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_life(self) -> None:
        self._slow.stop()
        if self._late or not self._began:
            self._began = True
            self._late = False
            self._tell()

    def _on_slow(self) -> None:
        self._late = True
        self._tell()
        announce(self, self.status.text())

    def _tell(self) -> None:
        if self._stopping:
            self.status.setText(self.tr("The scanner is stopping…"))
        elif self._late:
            self.status.setText(
                self.tr("The scanner is busy, or warming up. Please wait, or stop.")
            )
        elif self._began:
            self.status.setText(self.tr("The scanner is reading your paper…"))
        else:
            self.status.setText(self.tr("The scanner is starting…"))
