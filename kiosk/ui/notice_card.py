"""The information notice on the screen: a few lines, and all of it one touch away."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui import notice
from kiosk.ui.buttons import Button
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Card, Label
from kiosk.ui.notice import NoticeFacts


class NoticeCard(Card):
    """Shows the summary first, and the whole notice to whoever asks."""

    def __init__(self, facts: NoticeFacts, parent: QWidget | None = None) -> None:
        super().__init__(Icon.INFO, parent)
        self._facts = facts
        self.summary = Label()
        self.whole = Label()
        self.whole.hide()
        self.read = Button(Icon.DOWN)
        self.column.addWidget(self.summary)
        self.column.addWidget(self.whole)
        self.column.addWidget(self.read)
        self.column.addStretch()
        self.read.clicked.connect(self._on_read)
        self._retranslate()

    def fold(self) -> None:
        """Show the summary only."""
        self._show_whole(shown=False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("What we keep, and what we do not"))
        self.summary.setText("\n\n".join(notice.summary()))
        self.whole.setText(notice.full_text(self._facts))
        self._tell()

    def _on_read(self) -> None:
        self._show_whole(shown=self.whole.isHidden())

    def _show_whole(self, *, shown: bool) -> None:
        self.whole.setVisible(shown)
        self.summary.setVisible(not shown)
        self._tell()

    def _tell(self) -> None:
        if self.whole.isHidden():
            self.read.setText(self.tr("Read everything"))
            self.read.show_icon(Icon.DOWN)
        else:
            self.read.setText(self.tr("Read less"))
            self.read.show_icon(Icon.UP)
