"""Where a visitor says which paper of the procedure's list one of theirs is."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.buttons import Button
from kiosk.ui.columns import WIDE_EM, SideBySide
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, Role
from kiosk.ui.languages import spoken
from kiosk.ui.page import ColumnPage
from kiosk.ui.paper_names import OTHER, KnownPaper
from kiosk.ui.sheet import LargeSheet
from kiosk.ui.tile import Tile
from kiosk.visit.tray import Paper, Tray


class NamingPage(ColumnPage):
    """Shows a paper's first page beside the names that it may get."""

    chosen = Signal(str)
    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, em=WIDE_EM)
        self._wanted: tuple[KnownPaper, ...] = ()
        self.title = Label(Role.TITLE)
        self.lead = Label(Role.LEAD)
        self.picture = LargeSheet()
        self.tiles: tuple[Tile, ...] = ()
        self._names = QVBoxLayout()
        self._names.setSpacing(12)
        picture = QVBoxLayout()
        picture.addWidget(self.picture, alignment=Qt.AlignmentFlag.AlignHCenter)
        picture.addStretch()
        self.column.addWidget(self.title)
        self.column.addWidget(self.lead)
        self.column.addWidget(SideBySide(self._names, picture))
        self.column.addStretch()
        self.leave = Button(Icon.BACK)
        self.foot.add_start(self.leave)
        self.leave.clicked.connect(self.leave_asked)
        self.show_names((), OTHER)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Which paper is this?"))
        self.title.setText(self.tr("Which paper is this?"))
        self.lead.setText(self.tr("It gets this name when you give it to a site."))
        self.picture.setAccessibleName(self.tr("First page"))
        self.leave.setText(self.tr("Back"))
        *wanted, other = self.tiles
        for tile, paper in zip(wanted, self._wanted, strict=True):
            tile.setText(paper.title.text(spoken()))
        other.setText(self.tr("Another paper"))

    def show_names(self, wanted: Sequence[KnownPaper], now: str) -> None:
        """Offer these names, and that of none of them; `now` is the present one."""
        for tile in self.tiles:
            self._names.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._wanted = tuple(wanted)
        names = [*(paper.id for paper in wanted), OTHER]
        self.tiles = tuple(self._tile(name, now) for name in names)
        for tile in self.tiles:
            self._names.addWidget(tile)
        self.body.to_top()
        self.settle_tab_order()
        self.retranslate()

    def show_picture(self, image: QImage | None) -> None:
        self.picture.show_image(image)

    def _tile(self, name: str, now: str) -> Tile:
        tile = Tile(Icon.CHECK if name == now else Icon.DOCUMENT)
        tile.setCheckable(True)
        tile.setChecked(name == now)
        tile.setProperty("paper", name)
        tile.clicked.connect(self._on_tile)
        return tile

    def _on_tile(self) -> None:
        self.chosen.emit(self.sender().property("paper"))


class NamingDesk(QObject):
    """Serves the naming page. `done` says that the visitor has finished with it."""

    done = Signal()

    def __init__(self, page: NamingPage, tray: Tray) -> None:
        super().__init__(page)
        self._page = page
        self._tray = tray
        self._number: int | None = None
        page.chosen.connect(self._on_chosen)
        page.leave_asked.connect(self.done)

    def begin(
        self, paper: Paper, wanted: Sequence[KnownPaper], picture: QImage | None
    ) -> None:
        """Ask which of these papers it is."""
        self._number = paper.number
        self._page.show_names(wanted, paper.name)
        self._page.show_picture(picture)

    def _on_chosen(self, name: str) -> None:
        if self._number in [paper.number for paper in self._tray.papers]:
            self._tray.rename(self._number, name)
        self.done.emit()
