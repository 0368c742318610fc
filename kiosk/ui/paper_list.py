"""The list of a procedure's papers, ticked off as they come into the tray."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.buttons import Kind
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Card
from kiosk.ui.languages import spoken
from kiosk.ui.paper_names import KnownPaper
from kiosk.ui.tile import Tile
from kiosk.ui.tile_grid import TileGrid

_LINE_EM = 20  # a line's least width, in heights of a line of words


class Progress(NamedTuple):
    """How many papers are ready, of how many that are surely needed or there."""

    ready: int
    wanted: int


NOTHING_LISTED = Progress(0, 0)


def progress(wanted: Sequence[KnownPaper], names: Collection[str]) -> Progress:
    """Count what of a list is there; `names` are those of the papers in the tray.

    A paper that only some people need counts once it is there.
    """
    ready = [paper for paper in wanted if paper.id in names]
    missing = [
        paper for paper in wanted if paper.id not in names and paper.only_if is None
    ]
    return Progress(len(ready), len(ready) + len(missing))


class PaperList(Card):
    """Says which papers are ready; a touch on one shows it, or leads to its scan."""

    scan_asked = Signal(str)  # the paper's name, here and below
    open_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Icon.PAPER, parent)
        self._wanted: tuple[KnownPaper, ...] = ()
        self._names: Collection[str] = ()
        self._lines: tuple[Tile, ...] | None = None
        self._grid = TileGrid(most=2, em=_LINE_EM)
        self.column.addWidget(self._grid)
        self.hide()

    @property
    def lines(self) -> tuple[Tile, ...]:
        """A line for each paper."""
        return self._made()

    def show_wanted(self, wanted: Sequence[KnownPaper], names: Collection[str]) -> None:
        """Show these papers; none of them hides the list."""
        self._wanted, self._names = tuple(wanted), names
        self._lines = None
        self.setVisible(bool(wanted))
        self.retranslate()

    def retranslate(self) -> None:
        counted = progress(self._wanted, self._names)
        self.heading.setText(
            self.tr("{ready} of {all} papers ready").format(
                ready=counted.ready, all=counted.wanted
            )
        )
        # In the same lines: one of them may have the focus.
        for paper, line in zip(self._wanted, self._lines or (), strict=False):
            self._say(line, paper)
        if self.isVisible():
            self._made()

    def showEvent(self, event: QShowEvent) -> None:
        self._made()
        super().showEvent(event)

    def _made(self) -> tuple[Tile, ...]:
        # Not before they are wanted: many a visitor never looks at them.
        if self._lines is None:
            self._lines = tuple(map(self._line, self._wanted))
            self._grid.show_tiles(list(self._lines))
            for line in self._lines:
                line.show()  # now: a page that is shown begins at its first line
        return self._lines

    def _line(self, paper: KnownPaper) -> Tile:
        if paper.id in self._names:
            line = Tile(Icon.BOX_TICKED, kind=Kind.ROW)
            line.clicked.connect(self._on_ready)
        else:
            line = Tile(Icon.BOX, trailing=Icon.SCAN, kind=Kind.ROW)
            line.clicked.connect(self._on_missing)
        line.setProperty("paper", paper.id)
        self._say(line, paper)
        return line

    def _say(self, line: Tile, paper: KnownPaper) -> None:
        title = paper.title.text(spoken())
        if paper.id in self._names:
            line.setAccessibleName(self.tr("{name}: ready").format(name=title))
            line.show_more(self.tr("Ready"))
        else:
            line.setAccessibleName(self.tr("Scan: {name}").format(name=title))
            line.show_more(paper.only_if.text(spoken()) if paper.only_if else "")
        line.setText(title)

    def _on_ready(self) -> None:
        self.open_asked.emit(self.sender().property("paper"))

    def _on_missing(self) -> None:
        self.scan_asked.emit(self.sender().property("paper"))
