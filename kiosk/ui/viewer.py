"""Where a visitor reads one of their papers, page by page."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kiosk.devices.lane import Lane
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, NoticeBox, Role, Tone, announce
from kiosk.ui.leafing import Leafing
from kiosk.ui.pane_page import PanePage
from kiosk.ui.paper_names import PaperNames
from kiosk.ui.paper_words import explain_paper
from kiosk.visit.tray import Paper

_WHOLE = 0
_STEPS = (_WHOLE, 100, 150, 200)


class ViewerPage(PanePage):
    """Shows one page of a paper. It has no links and nothing to select."""

    next_asked = Signal()
    previous_asked = Signal()
    print_asked = Signal()
    leave_asked = Signal()

    def __init__(self, names: PaperNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._paper: Paper | None = None
        self._papers: tuple[Paper, ...] = ()
        self._place = 0
        self._error: Exception | None = None
        self._seen = False  # a page of it, at least
        self.notice = NoticeBox(Tone.ERROR)
        self.place = Label(Role.LEAD)
        self.previous = Button(Icon.UP)
        self.next = Button(Icon.DOWN)
        self.larger = Button(Icon.PLUS)
        self.smaller = Button(Icon.MINUS)
        self.leave = Button(Icon.BACK)
        self.print = Button(Icon.PRINT, kind=Kind.PRIMARY)

        for part in (self.notice, self.place, self.previous, self.next):
            self.side.addWidget(part)
        self.side.addSpacing(12)
        self.side.addWidget(self.larger)
        self.side.addWidget(self.smaller)
        self.side.addStretch()
        self.column.addStretch()
        self.foot.add_start(self.leave)
        self.foot.add_end(self.print)
        self.next.clicked.connect(self.next_asked)
        self.previous.clicked.connect(self.previous_asked)
        self.larger.clicked.connect(self._on_larger)
        self.smaller.clicked.connect(self._on_smaller)
        self.print.clicked.connect(self.print_asked)
        self.leave.clicked.connect(self.leave_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("A paper"))
        self.next.setText(self.tr("Next page"))
        self.previous.setText(self.tr("Page before"))
        self.larger.setText(self.tr("Larger"))
        self.smaller.setText(self.tr("Smaller"))
        self.print.setText(self.tr("Print"))
        self.leave.setText(self.tr("Back"))
        if self._paper is not None:
            self._tell(self._paper)

    def show_paper(self, paper: Paper, papers: Sequence[Paper]) -> None:
        """Show that this paper, one of these, is about to be drawn."""
        self._paper, self._papers = paper, tuple(papers)
        self._place = 0
        self._error = None
        self._seen = False
        self.pane.show_zoom(_WHOLE)
        self.pane.show_image(None)
        self._tell(paper)

    def show_sheet(self, image: QImage, place: int) -> None:
        """Show the page at this place, from 0."""
        self._place = place
        self._error = None
        self._seen = True
        self.pane.show_image(image)
        if self._paper is not None:
            self._tell(self._paper)
            announce(self.pane, self.place.text())

    def show_error(self, error: Exception) -> None:
        self._error = error
        self.pane.show_image(None)
        self.retranslate()
        announce(self.notice, self.notice.what)
        if self.isVisible():
            self.start_again()

    def start_again(self) -> None:
        leafs = self._error is None and self.next.isEnabled()
        stop = self.next if leafs else self.leave
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, paper: Paper) -> None:
        self.title.setText(self._names.title(paper, self._papers))
        place = self.tr("Page {number} of {count}")
        self.place.setText(place.format(number=self._place + 1, count=paper.pages))
        self.pane.say(self.place.text())
        self.next.setEnabled(self._place + 1 < paper.pages)
        self.previous.setEnabled(self._place > 0)
        seen = self._error is None
        # From a page that is damaged one leafs on, if there were others.
        many = paper.pages > 1 and (seen or self._seen)
        for part in (self.previous, self.next):
            part.setVisible(many)
        self.place.setVisible(seen or many)
        self.pane.setVisible(seen)
        for part in (self.larger, self.smaller, self.print):
            part.setVisible(seen)
        self.leave_room(left=seen)  # else the message lies across
        if self._error is None:
            self.notice.say("")
        else:
            self.notice.say(*explain_paper(self._error))
        self._tell_zoom()

    def _tell_zoom(self) -> None:
        self.smaller.setDisabled(self.pane.zoom == _STEPS[0])
        self.larger.setDisabled(self.pane.zoom == _STEPS[-1])

    def _on_larger(self) -> None:
        self._zoom(+1)

    def _on_smaller(self) -> None:
        self._zoom(-1)

    def _zoom(self, by: int) -> None:
        self.pane.show_zoom(_STEPS[_STEPS.index(self.pane.zoom) + by])
        self._tell_zoom()


class ViewerDesk(QObject):
    """Serves the viewer: draws the page that is wanted, one at a time.

    `print_asked` brings the Paper.
    """

    print_asked = Signal(object)
    left = Signal()

    def __init__(self, page: ViewerPage, lane: Lane) -> None:
        super().__init__(page)
        self._page = page
        self._paper: Paper | None = None
        self._leafing = Leafing(lane, self)
        page.next_asked.connect(self._leafing.next)
        page.previous_asked.connect(self._leafing.previous)
        page.print_asked.connect(self._on_print)
        page.leave_asked.connect(self.left)
        self._leafing.drawn.connect(page.show_sheet)
        self._leafing.failed.connect(page.show_error)

    def show_paper(self, paper: Paper, papers: Sequence[Paper]) -> None:
        """Open this paper, one of these, at its first page."""
        self._paper = paper
        self._page.show_paper(paper, papers)
        self._leafing.open(partial(_holding, paper), paper.pages)

    def _on_print(self) -> None:
        self.print_asked.emit(self._paper)


def _holding(paper: Paper, place: int) -> tuple[bytes, int]:
    """Read the part that holds a page; several parts have a page each."""
    if len(paper.parts) > 1:
        return paper.parts[place].read_bytes(), 0
    return paper.parts[0].read_bytes(), place
