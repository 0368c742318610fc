"""The frame to sign in with what is written above it, for the screen and for a pad."""

from enum import Enum, auto
from typing import assert_never

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon
from kiosk.ui.ink_view import PadView
from kiosk.ui.labels import Label, NoticeBox, Picture, Role, Tone, announce
from kiosk.ui.signature import SignatureField


class Place(Enum):
    """Where one signs just now."""

    SCREEN = auto()
    SCREEN_FOR_PAD = auto()  # the pad does not work
    PAD_SOON = auto()
    PAD = auto()


class SigningFrame(QWidget):
    """Takes a signature, or shows the one that comes into being on a pad.

    `problem` and `doing` tell of the pad. A page may show them further up, and gives
    them back with `take_back`.
    """

    again_asked = Signal()  # on the pad, which has its own ink
    screen_asked = Signal()
    turned = Signal()  # another place to sign, or a pad that is ready

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = Place.SCREEN
        self.problem = NoticeBox(Tone.WARNING)
        self.pen = Picture(Icon.PEN, Role.LEAD)
        self.words = Label(Role.STRONG)
        self.hint = Label()
        self.field = SignatureField()
        self.undo = Button(Icon.UNDO)
        self.clear = Button(Icon.BIN)
        self.on_screen = Button(Icon.HAND, kind=Kind.QUIET)
        self.doing = QWidget()
        top = QHBoxLayout(self.doing)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(14)
        top.addWidget(self.pen, alignment=Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.words, stretch=1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(16)
        for button in self._buttons:
            self._row.addWidget(button)
        self._row.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        for part in (self.problem, self.doing, self.hint, self.field):
            self._column.addWidget(part)
        self._column.addLayout(self._row)
        self._column.addStretch()
        self.undo.clicked.connect(self.field.undo)
        self.clear.clicked.connect(self._on_clear)
        self.on_screen.clicked.connect(self.screen_asked)
        self.field.changed.connect(self._tell_ink)
        self._retranslate()

    @property
    def _buttons(self) -> tuple[Button, ...]:
        return self.undo, self.clear, self.on_screen

    @property
    def pad_soon(self) -> bool:
        """Whether one waits for a pad, and can sign nowhere."""
        return self._place is Place.PAD_SOON

    def take_back(self, part: QWidget) -> None:
        """Show again above the field what a page has shown elsewhere."""
        if part.parentWidget() is not self:
            self._column.insertWidget(0 if part is self.problem else 1, part)

    @property
    def on_pad(self) -> bool:
        return self._place in (Place.PAD, Place.PAD_SOON)

    def show_screen(self) -> None:
        """Take the signature here, from nothing."""
        self.field.use_screen()
        self._turn_to(Place.SCREEN)

    def show_fallback(self) -> None:
        """Take it here, and say why: the pad has failed."""
        self.field.use_screen()
        self._turn_to(Place.SCREEN_FOR_PAD)
        self._say(self.problem, self.problem.what)

    def show_pad(self, size: tuple[int, int], view: PadView) -> None:
        """Show a pad that is getting ready; the size is its field's, in 1/100 mm."""
        self.field.mirror(*size, view)
        self._turn_to(Place.PAD_SOON)

    def show_pad_ready(self) -> None:
        """Say that the pad waits for the pen."""
        self._turn_to(Place.PAD)
        self._say(self.words, self.words.text())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() is QEvent.Type.FontChange:
            self._arrange()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the buttons one above the other where their words would wrap."""
        shown = [button for button in self._buttons if not button.isHidden()]
        gaps = self._row.spacing() * (len(shown) - 1)
        width = sum(button.sizeHint().width() for button in shown) + gaps
        way = QBoxLayout.Direction
        self._row.setDirection(
            way.LeftToRight if width <= self.width() else way.TopToBottom
        )

    def _say(self, widget: QWidget, words: str) -> None:
        if self.isVisible():
            announce(widget, words)

    def _turn_to(self, place: Place) -> None:
        self._place = place
        self._retranslate()
        self.turned.emit()

    def _retranslate(self) -> None:
        self.field.setAccessibleName(self.tr("Frame for your signature"))
        self.undo.setText(self.tr("Undo the last line"))
        self.clear.setText(self.tr("Start again"))
        self.on_screen.setText(self.tr("Sign on the screen"))
        self.hint.setText(self.tr("What you write there appears here too."))
        self.problem.say("")
        match self._place:
            case Place.SCREEN | Place.SCREEN_FOR_PAD:
                self.words.setText(
                    self.tr(
                        "Sign in the frame, with the mouse, your finger or a stylus"
                    )
                )
                if self._place is Place.SCREEN_FOR_PAD:
                    self.problem.say(
                        self.tr(
                            "The signature pad does not answer: sign here, on the "
                            "screen."
                        )
                    )
            case Place.PAD_SOON:
                self.words.setText(self.tr("The signature pad is getting ready…"))
            case Place.PAD:
                self.words.setText(self.tr("Sign on the pad, with its pen"))
            case _:
                assert_never(self._place)
        self.pen.setVisible(self.on_pad)
        self.hint.setVisible(self.on_pad)
        self.undo.setVisible(not self.on_pad)
        self.on_screen.setVisible(self.on_pad)
        self._arrange()
        self._tell_ink()

    def _tell_ink(self) -> None:
        self.undo.setDisabled(self.field.empty)
        self.clear.setDisabled(self.field.empty)

    def _on_clear(self) -> None:
        self.field.clear()
        if self.on_pad:
            self.again_asked.emit()
