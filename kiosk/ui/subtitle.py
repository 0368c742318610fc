"""The line that is being read aloud, in letters, and how loud it is."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, Picture, Role
from kiosk.ui.voice import Silence


class Subtitle(QFrame):
    """Stands below every page while it is read, or says why nothing is heard."""

    quieter_asked = Signal()
    louder_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("foot", True)
        self._silence: Silence | None = None
        self.picture = Picture(Icon.SPEAKER, Role.BODY)
        self.words = Label(Role.BODY)
        self.quieter = Button(Icon.MINUS, kind=Kind.BAR)
        self.louder = Button(Icon.PLUS, kind=Kind.BAR)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(self.picture, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, stretch=1)
        row.addWidget(self.quieter, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.louder, alignment=Qt.AlignmentFlag.AlignTop)
        self.quieter.clicked.connect(self.quieter_asked)
        self.louder.clicked.connect(self.louder_asked)
        self.hide()
        self._retranslate()

    def show_line(self, words: str, direction: Qt.LayoutDirection) -> None:
        """Show what is being said, in the direction of its script."""
        self._silence = None
        self.words.setLayoutDirection(direction)
        self.picture.show_icon(Icon.SPEAKER)
        self.words.setText(words)
        self._tell(reads=True)

    def show_silence(self, silence: Silence) -> None:
        self._silence = silence
        self.words.unsetLayoutDirection()
        self.picture.show_icon(Icon.WARNING)
        self._retranslate()
        self._tell(reads=False)

    def show_volume(self, *, can_grow: bool, can_shrink: bool) -> None:
        self.louder.setEnabled(can_grow)
        self.quieter.setEnabled(can_shrink)

    def clear(self) -> None:
        self._silence = None
        self.words.setText("")
        self.hide()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _tell(self, *, reads: bool) -> None:
        self.quieter.setVisible(reads)
        self.louder.setVisible(reads)
        self.show()

    def _retranslate(self) -> None:
        for button, name in (
            (self.quieter, self.tr("Read less loud")),
            (self.louder, self.tr("Read louder")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
        match self._silence:
            case Silence.NO_VOICE:
                self.words.setText(
                    self.tr("No voice for this language is installed here.")
                )
            case Silence.NO_SOUND:
                self.words.setText(
                    self.tr("This computer has no sound. Please call the mediator.")
                )
