"""The last step of a scan: look at the page, and keep it or scan it again."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.columns import TileGrid
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, Role
from kiosk.ui.pane_page import PanePage
from kiosk.ui.sheet import SmallSheet

_CLOSER = 150  # percent of the pane's width


class LookStep(PanePage):
    """Shows the page just scanned, large, and asks whether it is good."""

    keep_and_finish_asked = Signal()
    keep_and_add_asked = Signal()
    again_asked = Signal()
    turn_asked = Signal()
    drop_asked = Signal(int)  # which of the pages kept, from 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = 0
        self.lead = Label()
        self.finish = Button(Icon.CHECK, kind=Kind.PRIMARY)
        self.add = Button(Icon.PLUS)
        self.again = Button(Icon.UNDO)
        self.turn = Button(Icon.RELOAD)
        self.closer = Button(Icon.SEARCH)
        self.kept_heading = Label(Role.STRONG)
        self.kept = TileGrid(em=6)
        for part in (self.lead, self.closer, self.turn, self.again):
            self.side.addWidget(part)
        self.side.addSpacing(12)
        self.side.addWidget(self.kept_heading)
        self.side.addWidget(self.kept)
        self.side.addStretch()
        self.column.addStretch()
        self.foot.add_end(self.add)
        self.foot.add_end(self.finish)
        self.finish.clicked.connect(self.keep_and_finish_asked)
        self.add.clicked.connect(self.keep_and_add_asked)
        self.again.clicked.connect(self.again_asked)
        self.turn.clicked.connect(self.turn_asked)
        self.closer.clicked.connect(self._on_closer)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Look at the scan"))
        self.title.setText(self.tr("Can you read everything?"))
        self.lead.setText(
            self.tr("Look at the picture. If something is missing, scan again.")
        )
        self.pane.say(self.tr("The scanned page"))
        self.finish.setText(self.tr("Keep, I have finished"))
        self.add.setText(self.tr("Keep, and add a page"))
        self.again.setText(self.tr("Scan this page again"))
        self.turn.setText(self.tr("Turn the page"))
        if self.pane.zoom:
            self.closer.setText(self.tr("See the whole page"))
        else:
            self.closer.setText(self.tr("Look closer"))
        self.kept_heading.setText(
            self.tr("Pages kept so far: {count}").format(count=self._kept)
        )

    def show_page(self, image: QImage, kept: Sequence[QImage]) -> None:
        """Show the fresh page, and small ones of those kept before it."""
        self._kept = len(kept)
        self.pane.show_zoom(0)
        self.pane.show_image(image)
        self.kept_heading.setVisible(bool(kept))
        self.kept.setVisible(bool(kept))
        self.kept.show_tiles(
            [self._small(place, page) for place, page in enumerate(kept)]
        )
        self.retranslate()

    def show_turned(self, image: QImage) -> None:
        self.pane.show_image(image)

    def start_again(self) -> None:
        self.finish.setFocus(Qt.FocusReason.OtherFocusReason)

    def _small(self, place: int, image: QImage) -> QWidget:
        page = KeptPage(place, image)
        page.drop.clicked.connect(self._on_drop)
        return page

    def _on_drop(self) -> None:
        self.drop_asked.emit(self.sender().property("place"))

    def _on_closer(self) -> None:
        self.pane.show_zoom(0 if self.pane.zoom else _CLOSER)
        self.retranslate()


class KeptPage(QWidget):
    """A small picture of a page that is kept, and a way to take it out."""

    def __init__(self, place: int, image: QImage) -> None:
        super().__init__()
        self._place = place
        self.picture = SmallSheet()
        self.picture.show_image(image)
        self.drop = Button(Icon.BIN, kind=Kind.QUIET)
        self.drop.setProperty("place", place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.drop, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        number = self._place + 1
        page = self.tr("Page {number}").format(number=number)
        self.picture.setAccessibleName(page)
        self.drop.setText(page)
        remove = self.tr("Remove page {number}").format(number=number)
        self.drop.setAccessibleName(remove)
