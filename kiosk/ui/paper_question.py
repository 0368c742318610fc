"""What is asked when a paper is too large for a site: never decided in silence."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon
from kiosk.ui.labels import NoticeBox, Tone
from kiosk.ui.tile_grid import TileGrid

_BUTTON_EM = 16  # a button's least width, in heights of a line of words


class TooLargeQuestion(QFrame):
    """Says that a paper is too large, and offers what can be done about it."""

    coarse_asked = Signal()
    fewer_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._pages = 1
        self.setProperty("card", True)
        self.notice = NoticeBox(Tone.WARNING)
        self.coarse = Button(Icon.FORWARD, kind=Kind.PRIMARY)
        self.fewer = Button(Icon.SCAN)
        self._answers = TileGrid(most=2, em=_BUTTON_EM)
        self._answers.show_tiles([self.coarse, self.fewer])
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(16)
        column.addWidget(self.notice)
        column.addWidget(self._answers)
        self.coarse.clicked.connect(self.coarse_asked)
        self.fewer.clicked.connect(self.fewer_asked)
        self.hide()

    def ask(self, name: str, pages: int) -> None:
        """Ask about the paper of this name; fewer pages help only where are many."""
        self._name, self._pages = name, pages
        self.fewer.setVisible(pages > 1)
        self.show()
        self.retranslate(aloud=True)

    def retranslate(self, *, aloud: bool = False) -> None:
        if self.isHidden():
            return
        what = self.tr("“{name}” is too large for the site.").format(name=self._name)
        if self._pages > 1:
            advice = self.tr(
                "Do you want to scan fewer pages, or to send it less sharp? "
                "Small letters may be hard to read then."
            )
        else:
            advice = self.tr(
                "Do you want to send it less sharp? "
                "Small letters may be hard to read then."
            )
        self.notice.say(what, advice, aloud=aloud)
        self.coarse.setText(self.tr("Send it less sharp"))
        self.fewer.setText(self.tr("Scan fewer pages"))
