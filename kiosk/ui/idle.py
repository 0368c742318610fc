"""The warning before an unattended visit is ended."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, Role, announce
from kiosk.ui.page import ColumnPage

# A screen reader says the time left this often, or it would never be silent.
_SPOKEN_EVERY_S = 10


class IdleWarning(ColumnPage):
    """Lies over everything, counts down, and asks for one simple gesture."""

    stay_asked = Signal()
    end_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = 0
        self.title = Label(Role.TITLE)
        self.seconds = Label(Role.COUNTDOWN)
        self.words = Label(Role.LEAD)
        for label in (self.title, self.seconds, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(2)
        self.column.addWidget(self.title)
        self.column.addWidget(self.seconds)
        self.column.addWidget(self.words)
        self.column.addStretch(3)
        self.end = Button(Icon.END)
        self.stay = Button(Icon.HAND, kind=Kind.PRIMARY)
        self.stay.setProperty("hero", True)
        self.foot.add_start(self.end)
        self.foot.add_end(self.stay)
        self.end.clicked.connect(self.end_asked)
        self.stay.clicked.connect(self.stay_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Are you still here?"))
        self.title.setText(self.tr("Are you still here?"))
        self.words.setText(
            self.tr(
                "Without an answer your visit ends, and everything is erased "
                "to protect you."
            )
        )
        self.end.setText(self.tr("End my visit"))
        self.stay.setText(self.tr("I am still here"))
        self._tell()

    def show_remaining(self, seconds: int) -> None:
        self._left = seconds
        self._tell()
        if seconds % _SPOKEN_EVERY_S == 0:
            announce(self.seconds, self.seconds.text())

    def start_again(self) -> None:
        self.stay.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        self.seconds.setText(self.tr("%n second(s)", "", self._left))
