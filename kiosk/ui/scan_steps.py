"""The first steps of a scan, a question each: which paper, and put it down."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.columns import WIDE_EM, SideBySide, TileGrid
from kiosk.ui.drawing import Drawing, Scene
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, NoticeBox, Role, Tone
from kiosk.ui.languages import spoken
from kiosk.ui.page import ColumnPage
from kiosk.ui.paper_names import OTHER, KnownPaper, PaperNames
from kiosk.ui.tile import Tile
from kiosk.ui.wording import explain


class ChooseStep(ColumnPage):
    """Asks which paper is scanned, so that it gets its name."""

    chosen = Signal(str)
    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, em=WIDE_EM)
        self._papers: tuple[KnownPaper, ...] = ()
        self.title = Label(Role.TITLE)
        self.lead = Label(Role.LEAD)
        self.tiles = TileGrid()
        self.leave = Button(Icon.BACK)
        for part in (self.title, self.lead, self.tiles):
            self.column.addWidget(part)
        self.column.addStretch()
        self.foot.add_start(self.leave)
        self.leave.clicked.connect(self.leave_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Scan a paper"))
        self.title.setText(self.tr("Which paper do you want to scan?"))
        self.lead.setText(self.tr("Scanning makes a picture of your paper."))
        self.leave.setText(self.tr("Back"))
        tiles = [
            self._tile(paper.id, paper.title.text(spoken())) for paper in self._papers
        ]
        tiles.append(self._tile(OTHER, self.tr("Another paper")))
        self.tiles.show_tiles(tiles)

    def show_papers(self, papers: Sequence[KnownPaper]) -> None:
        self._papers = tuple(papers)
        self.retranslate()

    def _tile(self, name: str, words: str) -> QWidget:
        tile = Tile(Icon.DOCUMENT, trailing=Icon.FORWARD)
        tile.setText(words)
        tile.setProperty("paper", name)
        tile.clicked.connect(self._on_tile)
        return tile

    def _on_tile(self) -> None:
        self.chosen.emit(self.sender().property("paper"))


class PlaceStep(ColumnPage):
    """Shows how to put the paper down, and how far the scan is."""

    scan_asked = Signal()
    stop_asked = Signal()
    finish_asked = Signal()
    leave_asked = Signal()

    def __init__(self, names: PaperNames, parent: QWidget | None = None) -> None:
        super().__init__(parent, em=WIDE_EM)
        self._names = names
        self._name = OTHER
        self._kept = 0
        self._busy = False
        self._stopping = False
        self._error: Exception | None = None

        self.title = Label(Role.TITLE)
        self.steps = tuple(Label(Role.LEAD) for _ in range(4))
        self.kept = Label(Role.STRONG)
        self.notice = NoticeBox(Tone.ERROR)
        self.status = Label(Role.LEAD)
        self.progress = QProgressBar()
        told = QVBoxLayout()
        told.setSpacing(16)
        for part in (self.status, self.progress, *self.steps, self.kept):
            told.addWidget(part)
        told.addStretch()
        drawing = QVBoxLayout()
        drawing.addWidget(Drawing(Scene.GLASS))
        drawing.addStretch()
        self.column.addWidget(self.title)
        self.column.addWidget(self.notice)
        self.column.addWidget(SideBySide(told, drawing, shares=(1, 1)))
        self.column.addStretch()

        self.leave = Button(Icon.BACK)
        self.stop = Button(Icon.CLOSE)
        self.finish = Button(Icon.CHECK)
        self.scan = Button(Icon.SCAN, kind=Kind.PRIMARY)
        self.foot.add_start(self.leave)
        self.foot.add_start(self.stop)
        self.foot.add_end(self.finish)
        self.foot.add_end(self.scan)
        self.leave.clicked.connect(self.leave_asked)
        self.stop.clicked.connect(self.stop_asked)
        self.finish.clicked.connect(self.finish_asked)
        self.scan.clicked.connect(self.scan_asked)
        self._show()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Scan a paper"))
        self.title.setText(self._names.kind(self._name))
        lines = (
            self.tr("1. Open the lid of the scanner."),
            self.tr(
                "2. Put the paper face down on the glass, against the corner mark."
            ),
            self.tr("3. Close the lid."),
            self.tr("4. Touch “Scan”."),
        )
        for label, line in zip(self.steps, lines, strict=True):
            label.setText(line)
        self.kept.setText(
            self.tr("Pages kept so far: {count}").format(count=self._kept)
        )
        self.progress.setAccessibleName(self.tr("Progress of the scan"))
        self.leave.setText(self.tr("Back"))
        self.stop.setText(self.tr("Stop the scan"))
        self.scan.setText(self.tr("Scan"))
        self.finish.setText(self.tr("Finish with the pages kept"))
        if self._stopping:
            self.status.setText(self.tr("The scanner is stopping…"))
        else:
            self.status.setText(self.tr("The scanner is reading your paper…"))
        self._tell_error()

    def show_ready(self, name: str, kept: int) -> None:
        """Wait for the visitor to put a page down."""
        self._name, self._kept = name, kept
        self._error = None
        self._busy = self._stopping = False
        self._show()

    def show_progress(self, percent: int) -> None:
        starts = not self._busy
        self._busy = True
        self._error = None
        self.progress.setValue(percent)
        if starts:
            self._show()

    def show_stopping(self) -> None:
        self._stopping = True
        self._show()

    def show_error(self, error: Exception) -> None:
        """Say what went wrong; the pages kept are still there."""
        self._error = error
        self._busy = self._stopping = False
        self._show()
        self._tell_error(aloud=True)

    def start_again(self) -> None:
        stop = self.stop if self._busy else self.scan
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        self.scan.setVisible(not self._busy)
        self.leave.setVisible(not self._busy and not self._kept)
        self.stop.setVisible(self._busy)
        self.stop.setDisabled(self._stopping)
        for step in self.steps:
            step.setHidden(self._busy)
        self.status.setVisible(self._busy)
        self.progress.setVisible(self._busy)
        self.kept.setVisible(self._kept > 0)
        self.finish.setVisible(self._kept > 0 and not self._busy)
        self.retranslate()
        self.start_again()

    def _tell_error(self, *, aloud: bool = False) -> None:
        if self._error is None:
            self.notice.say("")
            return
        what, advice = explain(self._error)
        if self._kept:
            pages = self.tr("The pages you kept are still here.")
            advice = f"{advice} {pages}"
        self.notice.say(what, advice, aloud=aloud)


class NoScannerStep(ColumnPage):
    """Says that no paper can be scanned here, and what else one can do."""

    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(Role.TITLE)
        self.notice = NoticeBox(Tone.WARNING)
        self.leave = Button(Icon.BACK, kind=Kind.PRIMARY)
        for part in (self.title, self.notice):
            self.column.addWidget(part)
        self.column.addStretch()
        self.foot.add_start(self.leave)
        self.leave.clicked.connect(self.leave_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Scan a paper"))
        self.title.setText(self.tr("Scan a paper"))
        self.notice.say(
            self.tr("This computer has no scanner."),
            self.tr("Ask the mediator which computer has one."),
        )
        self.leave.setText(self.tr("Back"))
