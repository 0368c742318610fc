"""The step before each scan: how to put the paper down."""

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.columns import WIDE_EM, SideBySide
from kiosk.ui.drawing import Drawing, Scene
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, NoticeBox, Role, Tone
from kiosk.ui.page import ColumnPage
from kiosk.ui.paper_names import OTHER, PaperNames
from kiosk.ui.scan_words import explain_scan


class Place(Enum):
    """What the visitor is told to put where."""

    GLASS = "glass"
    FEEDER = "feeder"
    CARD_FRONT = "card front"
    CARD_BACK = "card back"


_SCENES = {
    Place.GLASS: Scene.GLASS,
    Place.FEEDER: Scene.FEEDER,
    Place.CARD_FRONT: Scene.CARD_FRONT,
    Place.CARD_BACK: Scene.CARD_BACK,
}


class PlaceStep(ColumnPage):
    """Shows how to put the paper down, and what went wrong the last time."""

    scan_asked = Signal()
    card_asked = Signal()
    pages_asked = Signal()
    finish_asked = Signal()
    leave_asked = Signal()

    def __init__(self, names: PaperNames, parent: QWidget | None = None) -> None:
        super().__init__(parent, em=WIDE_EM)
        self._names = names
        self._name = OTHER
        self._place = Place.GLASS
        self._kept = 0
        self._error: Exception | None = None

        self.title = Label(Role.TITLE)
        self.lead = Label(Role.STRONG)
        self.steps = tuple(Label(Role.LEAD) for _ in range(4))
        self.kept = Label(Role.STRONG)
        self.pages = Button(Icon.DOCUMENT)
        self.card = Button(Icon.IDENTITY_CARD)
        self.notice = NoticeBox(Tone.ERROR)
        told = QVBoxLayout()
        told.setSpacing(16)
        for part in (self.lead, *self.steps, self.card, self.kept, self.pages):
            told.addWidget(part)
        told.addStretch()
        self._drawing = Drawing(Scene.GLASS)
        drawing = QVBoxLayout()
        drawing.addWidget(self._drawing)
        drawing.addStretch()
        self.column.addWidget(self.title)
        self.column.addWidget(self.notice)
        self.column.addWidget(SideBySide(told, drawing, shares=(1, 1)))
        self.column.addStretch()

        self.leave = Button(Icon.BACK)
        self.finish = Button(Icon.CHECK)
        self.scan = Button(Icon.SCAN, kind=Kind.PRIMARY)
        self.foot.add_start(self.leave)
        self.foot.add_end(self.finish)
        self.foot.add_end(self.scan)
        self.leave.clicked.connect(self.leave_asked)
        self.card.clicked.connect(self.card_asked)
        self.pages.clicked.connect(self.pages_asked)
        self.finish.clicked.connect(self.finish_asked)
        self.scan.clicked.connect(self.scan_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Scan a paper"))
        self.title.setText(self._names.kind(self._name))
        self.lead.setText(self._lead())
        for label, line in zip(self.steps, self._lines(), strict=True):
            label.setText(line)
        self.kept.setText(
            self.tr("Pages kept so far: {count}").format(count=self._kept)
        )
        self.pages.setText(self.tr("See the pages kept"))
        self.card.setText(self.tr("It is a card: scan both sides"))
        self.leave.setText(self.tr("Back"))
        self.scan.setText(self.tr("Scan"))
        self.finish.setText(self.tr("Finish with the pages kept"))
        self._tell_error()

    def show_ready(
        self,
        name: str,
        kept: int,
        place: Place = Place.GLASS,
        *,
        offers_card: bool = False,
        leaves: bool = True,
    ) -> None:
        """Wait for the visitor to put a page down."""
        self._name, self._kept, self._place = name, kept, place
        self._error = None
        self._drawing.show_scene(_SCENES[place])
        self.lead.setVisible(place in {Place.CARD_FRONT, Place.CARD_BACK})
        self.card.setVisible(offers_card)
        self.kept.setVisible(kept > 0)
        self.pages.setVisible(kept > 0)
        self.finish.setVisible(kept > 0)
        self.leave.setVisible(leaves)
        self.retranslate()

    def show_error(self, error: Exception) -> None:
        """Say what went wrong; the pages kept are still there."""
        self._error = error
        self.body.to_top()
        self._tell_error(aloud=True)

    def start_again(self) -> None:
        self.scan.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lead(self) -> str:
        if self._place is Place.CARD_BACK:
            return self.tr("The front is done. Now the back: turn the card over.")
        return self.tr("First the front of the card, then its back.")

    def _lines(self) -> tuple[str, ...]:
        match self._place:
            case Place.FEEDER:
                return (
                    self.tr("1. Take out staples and clips, and open what is folded."),
                    self.tr("2. Put the sheets in the feeder, as its drawing shows."),
                    self.tr("3. Push them in gently, as far as they go."),
                    self.tr("4. Touch “Scan”."),
                )
            case Place.CARD_FRONT:
                return (
                    self.tr("1. Open the lid of the scanner."),
                    self.tr("2. Put the card on the glass, its front facing down."),
                    self.tr("3. Leave a finger's width from the edge. Close the lid."),
                    self.tr("4. Touch “Scan”."),
                )
            case Place.CARD_BACK:
                return (
                    self.tr("1. Open the lid of the scanner."),
                    self.tr("2. Turn the card over: its back faces the glass."),
                    self.tr("3. Leave a finger's width from the edge. Close the lid."),
                    self.tr("4. Touch “Scan”."),
                )
            case Place.GLASS:
                return (
                    self.tr("1. Open the lid of the scanner."),
                    self.tr(
                        "2. Put the paper face down on the glass, "
                        "against the corner mark."
                    ),
                    self.tr("3. Close the lid."),
                    self.tr("4. Touch “Scan”."),
                )

    def _tell_error(self, *, aloud: bool = False) -> None:
        if self._error is None:
            self.notice.say("")
            return
        what, advice = explain_scan(self._error)
        if self._kept:
            pages = self.tr("The pages you kept are still here.")
            advice = f"{advice} {pages}"
        self.notice.say(what, advice, aloud=aloud)
