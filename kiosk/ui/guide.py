"""“Guide me”: from a situation to a procedure, one question a screen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.catalogue import Catalogue, GuideAnswer, GuideQuestion
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.columns import WIDE_EM
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, Role
from kiosk.ui.languages import spoken
from kiosk.ui.page import ColumnPage
from kiosk.ui.tile import Tile
from kiosk.ui.tile_grid import TileGrid


class GuidePage(ColumnPage):
    """Asks one question after the other; says which procedure they led to."""

    procedure_asked = Signal(str)
    help_asked = Signal()
    back_asked = Signal()  # from the first question

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent, em=WIDE_EM)
        self._catalogue = catalogue
        self._path: list[GuideAnswer] = []  # the answers that led here
        self.trail = Label()
        self.title = Label(Role.TITLE)
        self.hint = Label(Role.LEAD)
        self._grid = TileGrid(most=2, em=20)
        self._tiles: list[Tile] = []
        for part in (self.trail, self.title, self.hint, self._grid):
            self.column.addWidget(part)
        self.again = Button(Icon.UNDO, kind=Kind.QUIET)
        self.column.addWidget(self.again, alignment=Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch()
        self.back = Button(Icon.BACK)
        self.call = Button(Icon.HAND)
        self.foot.add_start(self.back)
        self.foot.add_end(self.call)
        self.back.clicked.connect(self._on_back)
        self.again.clicked.connect(self.start_over)
        self.call.clicked.connect(self.help_asked)
        self._show()

    @property
    def tiles(self) -> Sequence[Tile]:
        return tuple(self._tiles)

    @property
    def question(self) -> GuideQuestion:
        """Give the question on the screen."""
        leads = self._path[-1].leads if self._path else None
        if leads is None:
            return self._catalogue.guide[0]
        return self._catalogue.guide_question(leads)

    def start_over(self) -> None:
        """Ask the first question again: another need, or another person."""
        self._path.clear()
        self._show()
        self._to_first()

    def retranslate(self) -> None:
        language = spoken()
        self.setWindowTitle(self.tr("Guide me"))
        said = [answer.says.text(language) for answer in self._path]
        self.trail.setText(
            self.tr("You said: {answers}").format(answers=" › ".join(said))
        )
        self.trail.setVisible(bool(said))
        self.title.setText(self.question.asks.text(language))
        self.hint.setText(
            self.tr("Touch the answer that is nearest to your situation.")
        )
        for tile, answer in zip(self._tiles, self.question.answers, strict=True):
            tile.setText(answer.says.text(language))
        self.hint.setHidden(bool(said))  # known by now; large letters need the room
        self.back.setText(self.tr("Back"))
        self.again.setText(self.tr("Start again"))
        self.again.setVisible(bool(said))
        self.call.setText(self.tr("I call the mediator"))

    def start_again(self) -> None:
        self._to_first()

    def _to_first(self) -> None:
        self.body.to_top()
        self._tiles[0].show()  # a new tile is shown later, and takes no focus before
        self._tiles[0].setFocus()

    def _show(self) -> None:
        self._tiles = [
            Tile(Icon(answer.icon) if answer.icon else None, trailing=Icon.FORWARD)
            for answer in self.question.answers
        ]
        for tile in self._tiles:
            tile.clicked.connect(self._on_answered)
        self._grid.show_tiles(list(self._tiles))
        self.retranslate()
        self.settle_tab_order()

    def _on_answered(self) -> None:
        answer = self.question.answers[self.tiles.index(self.sender())]
        if answer.does is not None:
            self.procedure_asked.emit(answer.does)
            return
        self._path.append(answer)
        self._show()
        self.begin()

    def _on_back(self) -> None:
        if not self._path:
            self.back_asked.emit()
            return
        self._path.pop()
        self._show()
        self.begin()
