"""The only menu over a site: copy and paste."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.dropdown import DropDown


class CopyPasteMenu(QWidget):
    """A point of the page, and the menu that opens there."""

    copy_asked = Signal()
    paste_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(1, 1)
        self.menu = DropDown(self)
        self.copy = Button(kind=Kind.ROW)
        self.paste = Button(kind=Kind.ROW)
        for row in (self.copy, self.paste):
            self.menu.add(row)
            row.clicked.connect(self.menu.close)
        self.copy.clicked.connect(self.copy_asked)
        self.paste.clicked.connect(self.paste_asked)
        self.retranslate()

    def open_at(self, place: QPoint, *, can_copy: bool, can_paste: bool) -> None:
        """Open the menu at a place of the parent, with what can be done there."""
        self.copy.setVisible(can_copy)
        self.paste.setVisible(can_paste)
        self.move(place)
        self.raise_()
        self.menu.open()

    def retranslate(self) -> None:
        self.copy.setText(self.tr("Copy"))
        self.paste.setText(self.tr("Paste"))
