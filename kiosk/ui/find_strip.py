"""Where a visitor looks for words in the page of a site."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLineEdit, QWidget

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, announce

_LONGEST = 100
_ONE_ABOVE_OTHER_EM = 36


class FindStrip(QFrame):
    """A field, how many places there are, the one before and the next."""

    words_changed = Signal(str)
    next_asked = Signal(str)
    previous_asked = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("foot", True)
        self._place = self._places = 0
        self.field = QLineEdit(maxLength=_LONGEST)
        self.count = Label()
        self.count.setWordWrap(False)
        self.previous = Button(Icon.UP, kind=Kind.BAR)
        self.next = Button(Icon.DOWN, kind=Kind.BAR)
        self.close_search = Button(Icon.CLOSE, kind=Kind.BAR)
        asked = QHBoxLayout()
        asked.setSpacing(12)
        asked.addWidget(self.field, stretch=1)
        asked.addWidget(self.count)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for button in (self.previous, self.next, self.close_search):
            tools.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 6, 16, 6)
        self._row.setSpacing(12)
        self._row.addLayout(asked, stretch=1)
        self._row.addLayout(tools)
        self.field.textChanged.connect(self._on_words)
        self.field.returnPressed.connect(self._on_next)
        self.next.clicked.connect(self._on_next)
        self.previous.clicked.connect(self._on_previous)
        self.close_search.clicked.connect(self.end)
        self.hide()
        self.retranslate()

    def begin(self) -> None:
        """Open the strip, or come back to its field."""
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Forget the words and close."""
        if self.isHidden():
            return
        self.field.clear()
        self.hide()
        self.closed.emit()

    def show_found(self, place: int, places: int) -> None:
        """Say which of how many places is in sight; 0 of 0 is nowhere."""
        self._place, self._places = place, places
        self._tell()
        if self.field.text():
            announce(self.count, self.count.text())

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Words to find in this page"))
        self.field.setAccessibleName(self.tr("Words to find in this page"))
        self.previous.setText(self.tr("Previous"))
        self.next.setText(self.tr("Next"))
        self.close_search.setText(self.tr("Close"))
        self.previous.setAccessibleName(self.tr("Previous place with these words"))
        self.next.setAccessibleName(self.tr("Next place with these words"))
        self.close_search.setAccessibleName(self.tr("Close the search"))
        self._tell()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        match event.type():
            case QEvent.Type.LanguageChange:
                self.retranslate()
            case QEvent.Type.FontChange:
                self._turn()
        super().changeEvent(event)

    def _turn(self) -> None:
        narrow = self.width() < self.fontMetrics().height() * _ONE_ABOVE_OTHER_EM
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _tell(self) -> None:
        self.next.setEnabled(self._places > 1)
        self.previous.setEnabled(self._places > 1)
        if not self.field.text():
            self.count.clear()
        elif self._places:
            words = self.tr("{place} of {places}")
            self.count.setText(words.format(place=self._place, places=self._places))
        else:
            self.count.setText(self.tr("Not found"))

    def _on_words(self, words: str) -> None:
        if not words:
            self.show_found(0, 0)
        self.words_changed.emit(words)

    def _on_next(self) -> None:
        self.next_asked.emit(self.field.text())

    def _on_previous(self) -> None:
        self.previous_asked.emit(self.field.text())
