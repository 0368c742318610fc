"""For whoever sets a kiosk up: the scanners found, and the lines of the site file."""

import sys
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.devices import Ticket
from kiosk.devices.lane import Lane
from kiosk.devices.sane_discovery import NETWORK, FoundScanner, Looking, discover
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.columns import WIDE_EM
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Card, Label, NoticeBox, Role, Tone
from kiosk.ui.languages import Languages
from kiosk.ui.page import ColumnPage
from kiosk.ui.progress import ProgressBar
from kiosk.ui.style import Look, dress
from kiosk.ui.tile_grid import TileGrid

Search = Callable[[Ticket], Iterator[Looking | FoundScanner]]

_CARD_EM = 26
_WINDOW = (1280, 800)


class SetupPage(ColumnPage):
    """Shows how far the search is, each scanner found, and its lines."""

    again_asked = Signal()
    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, em=WIDE_EM)
        self._place: str | None = None  # where it is looked now
        self._found: list[FoundScanner] = []
        self._failed = False
        self.title = Label(Role.TITLE)
        self.status = Label(Role.LEAD)
        self.progress = ProgressBar()
        self.progress.setTextVisible(False)
        self.none = NoticeBox(Tone.WARNING)
        self.found = TileGrid(most=2, em=_CARD_EM)
        for part in (self.title, self.status, self.progress, self.none, self.found):
            self.column.addWidget(part)
        self.column.addStretch()
        self.leave = Button(Icon.CLOSE)
        self.again = Button(Icon.RELOAD, kind=Kind.PRIMARY)
        self.foot.add_start(self.leave)
        self.foot.add_end(self.again)
        self.leave.clicked.connect(self.leave_asked)
        self.again.clicked.connect(self.again_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Scanners of this computer"))
        self.title.setText(self.tr("Scanners of this computer"))
        self.progress.setAccessibleName(self.tr("Progress of the search"))
        self.leave.setText(self.tr("Close"))
        self.again.setText(self.tr("Search again"))
        self.again.setEnabled(self._place is None)
        self.progress.setVisible(self._place is not None)
        if self._place is None:
            self.status.setText(
                self.tr("Write the lines of your scanner in the site file.")
            )
        elif self._place == NETWORK:
            self.status.setText(self.tr("Searching on the network…"))
        else:
            self.status.setText(self.tr("Searching… {place}").format(place=self._place))
        self.status.setVisible(bool(self._found) or self._place is not None)
        self._tell_none()

    def show_searching(self) -> None:
        """Show that a search begins; what the last one found is forgotten."""
        self._failed = False
        self._found = []
        self.found.show_tiles([])
        self.progress.setValue(0)
        self.show_place("")

    def show_progress(self, percent: int) -> None:
        self.progress.setValue(percent)

    def show_place(self, place: str) -> None:
        self._place = place
        self.retranslate()

    def show_found(self, scanner: FoundScanner) -> None:
        self._found.append(scanner)
        self.found.show_tiles([_card(each) for each in self._found])
        self.retranslate()

    def show_over(self, *, failed: bool = False) -> None:
        self._place = None
        self._failed = failed
        self.retranslate()
        self.start_again()

    def start_again(self) -> None:
        stop = self.again if self.again.isEnabled() else self.leave
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_none(self) -> None:
        if self._place is not None or self._found:
            self.none.say("")
        elif self._failed:
            self.none.say(
                self.tr("The search did not come to its end."),
                self.tr("Search again. “kiosk doctor” says what is missing."),
            )
        else:
            self.none.say(
                self.tr("No scanner was found."),
                self.tr(
                    "See whether it is switched on, and plugged in by cable or network."
                ),
            )


def _card(scanner: FoundScanner) -> QWidget:
    card = Card(Icon.SCAN)
    name = " ".join((scanner.maker, scanner.model)).strip() or scanner.name
    card.heading.setText(name)
    lines = "\n".join(("[scanner]", *scanner.lines))
    label = Label()
    label.setText(lines)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    card.column.addWidget(label)
    card.column.setAlignment(Qt.AlignmentFlag.AlignTop)  # a neighbour may be higher
    return card


class SetupDesk(QObject):
    """Serves the set-up page: searches off the screen's thread."""

    def __init__(self, page: SetupPage, lane: Lane, search: Search = discover) -> None:
        super().__init__(page)
        self._page = page
        self._lane = lane
        self._search = search
        page.again_asked.connect(self.search)
        lane.progressed.connect(page.show_progress)
        lane.arrived.connect(self._on_item)
        lane.done.connect(page.show_over)
        lane.stopped.connect(page.show_over)
        lane.failed.connect(self._on_failed)

    def search(self) -> None:
        """Search now, unless it is being done."""
        if not self._lane.busy:
            self._page.show_searching()
            self._lane.run(self._search)

    def _on_item(self, item: Looking | FoundScanner) -> None:
        if isinstance(item, Looking):
            self._page.show_place(item.place)
        else:
            self._page.show_found(item)

    def _on_failed(self, _error: Exception) -> None:
        self._page.show_over(failed=True)


def show_setup() -> None:
    """Open a window of its own, in French, and stay until it is closed."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    dress(application, Look())
    Languages(application, ("fr",)).speak("fr")
    page = SetupPage()
    lane = Lane("discovery", page)
    desk = SetupDesk(page, lane)
    page.leave_asked.connect(page.close)
    page.resize(*_WINDOW)
    page.show()
    desk.search()
    application.exec()
    lane.cancel()
