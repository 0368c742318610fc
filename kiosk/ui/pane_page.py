"""A page that shows a sheet of paper large, and beside it what can be done."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.columns import WIDE_EM, SideBySide
from kiosk.ui.labels import Label, Role
from kiosk.ui.page import ColumnPage
from kiosk.ui.sheet import SheetPane

_LEAST_EM = 8  # the pane's least height, in heights of a line of words
_AROUND = 100  # pixels: the margins of the column, and below the title


class TallPage(ColumnPage):
    """`tall` takes the height that the title leaves; `side` is for what is beside.

    `words_first`: the side stands before `tall`, and above it on a narrow screen;
    `words_above`: only above it there.
    """

    def __init__(
        self,
        tall: QWidget,
        parent: QWidget | None = None,
        *,
        words_first: bool = False,
        words_above: bool = False,
    ) -> None:
        super().__init__(parent, em=WIDE_EM)
        self._tall = tall
        self.title = Label(Role.TITLE)
        self.side = QVBoxLayout()
        self.side.setSpacing(16)
        # Never higher than what is seen of the page, however much is beside it.
        self._held = QWidget()
        held = QVBoxLayout(self._held)
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(tall)
        held.addStretch()
        self.column.addWidget(self.title)
        if words_first:
            self.spread = SideBySide(self.side, self._held, shares=(3, 4))
        else:
            self.spread = SideBySide(
                self._held, self.side, shares=(5, 3), second_above=words_above
            )
        self.column.addWidget(self.spread)

    def leave_room(self, *, left: bool) -> None:
        """Keep the place of `tall`, or give it to the side when nothing comes there."""
        self._held.setVisible(left)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        title = self.title.heightForWidth(max(self.title.width(), 1))
        # Leave a place for the line that tells of more: it must not tell of itself.
        told = self.body.more.sizeHint().height()
        room = self.body.height() - title - told - _AROUND
        least = self.fontMetrics().height() * _LEAST_EM
        self._stand(max(room, least))

    def _stand(self, height: int) -> None:
        self._tall.setFixedHeight(height)


class PanePage(TallPage):
    """The sheet takes the height that the title leaves; `side` is for the buttons."""

    def __init__(
        self, parent: QWidget | None = None, *, words_first: bool = False
    ) -> None:
        self.pane = SheetPane()
        super().__init__(self.pane, parent, words_first=words_first)
