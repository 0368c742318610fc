"""Where a visitor writes what they look for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from kiosk.ui.buttons import Button
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Picture, Role
from kiosk.ui.typist import OWN_SCRIPT

_LONGEST_QUESTION = 100


class SearchField(QWidget):
    """One large field, with a button that empties it."""

    changed = Signal()
    down_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = _Line()
        self.field.setMaxLength(_LONGEST_QUESTION)
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.field.setProperty(OWN_SCRIPT, True)
        # as high as the button beside it
        policy = QSizePolicy.Policy
        self.field.setSizePolicy(policy.Expanding, policy.Minimum)
        self.empty = Button(Icon.CLOSE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Picture(Icon.SEARCH, Role.TITLE))
        row.addWidget(self.field, stretch=1)
        row.addWidget(self.empty)
        self.empty.hide()
        self.empty.clicked.connect(self._on_empty)
        self.field.textChanged.connect(self._on_changed)
        self.field.down_asked.connect(self.down_asked)
        self.field.returnPressed.connect(self.down_asked)

    @property
    def text(self) -> str:
        return self.field.text().strip()

    def clear(self) -> None:
        self.field.clear()

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("For example: lost licence"))
        self.field.setAccessibleName(self.tr("Search for a procedure"))
        self.empty.setText(self.tr("Erase"))
        self.empty.setAccessibleName(self.tr("Erase what I wrote"))

    def _on_empty(self) -> None:
        self.field.clear()
        self.field.setFocus()

    def _on_changed(self) -> None:
        self.empty.setVisible(bool(self.field.text()))
        self.changed.emit()


class _Line(QLineEdit):
    """A field whose arrow down leads to what was found."""

    down_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down_asked.emit()
            return
        super().keyPressEvent(event)
