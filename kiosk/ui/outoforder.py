"""What stands on the screen when the kiosk cannot work."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui.columns import ScrollColumn
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, Picture, Role
from kiosk.ui.page import Page, fill


class OutOfOrderPage(Page):
    """Sends visitors elsewhere, and gives the staff a code."""

    def __init__(
        self, code: str, telephone: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._code = code
        self._telephone = telephone
        self.sign = Picture(Icon.WARNING, Role.COUNTDOWN)
        self.title = Label(Role.DISPLAY)
        self.words = Label(Role.LEAD)
        self.call = Label(Role.LEAD)
        self.code = Label(Role.HEADING)
        body = ScrollColumn()
        body.column.addStretch(2)
        for part in (self.sign, self.title, self.words, self.call, self.code):
            body.column.addWidget(part)
        for label in (self.title, self.words, self.call, self.code):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        body.column.addStretch(3)
        fill(self, body)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Out of order"))
        self.title.setText(self.tr("This computer is out of order"))
        self.words.setText(
            self.tr("We are sorry. Please call the mediator, or use another computer.")
        )
        self.call.setVisible(self._telephone is not None)
        self.call.setText(self.tr("Telephone: {number}").format(number=self._telephone))
        self.code.setText(self.tr("Code for the staff: {code}").format(code=self._code))
