"""What is shown when there is no page to see, and how to go on."""

from enum import Enum
from typing import assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, NoticeBox, Role, Tone, breakable
from kiosk.ui.page import ColumnPage


class Trouble(Enum):
    """Why there is no page to see."""

    NOT_LOADED = "not loaded"
    CERTIFICATE = "certificate"
    GIVEN_UP = "given up"


class TroubleStep(ColumnPage):
    """Says why there is no page, and how to go on."""

    retry_asked = Signal()
    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trouble = Trouble.NOT_LOADED
        self._host = ""
        self.title = Label(Role.TITLE)
        self.host = Label(Role.STRONG)
        self.notice = NoticeBox(Tone.WARNING)
        for part in (self.title, self.host, self.notice):
            self.column.addWidget(part)
        self.column.addStretch()
        self.leave = Button(Icon.BACK)
        self.retry = Button(Icon.RELOAD, kind=Kind.PRIMARY)
        self.foot.add_start(self.leave)
        self.foot.add_end(self.retry)
        self.leave.clicked.connect(self.leave_asked)
        self.retry.clicked.connect(self.retry_asked)
        self.retranslate()

    def show_trouble(self, trouble: Trouble, host: str) -> None:
        self._trouble, self._host = trouble, host
        self.retry.setVisible(trouble is Trouble.NOT_LOADED)
        self.retranslate()
        self.notice.say(*self._words(), aloud=True)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("The page does not come"))
        self.title.setText(self.tr("The page does not come"))
        self.host.setText(breakable(self._host))
        self.host.setAccessibleName(self._host)
        self.leave.setText(self.tr("Back to the procedure"))
        self.retry.setText(self.tr("Try again"))
        self.notice.say(*self._words())

    def start_again(self) -> None:
        stop = self.leave if self.retry.isHidden() else self.retry
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self) -> tuple[str, str]:
        match self._trouble:
            case Trouble.NOT_LOADED:
                return (
                    self.tr("The site does not answer, or the network is cut."),
                    self.tr("Wait a minute and try again, or call the mediator."),
                )
            case Trouble.CERTIFICATE:
                return (
                    self.tr("This site cannot prove that it is the real one."),
                    self.tr("So it does not open. Call the mediator."),
                )
            case Trouble.GIVEN_UP:
                return (
                    self.tr("The page stopped several times."),
                    self.tr("Call the mediator: they will start a new visit."),
                )
            case _:
                assert_never(self._trouble)
