"""The step after each scan: look at the page, and keep it or scan it again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, NoticeBox, Tone, announce
from kiosk.ui.pane_page import PanePage
from kiosk.ui.scan_sheets import ScanSheet
from kiosk.ui.scan_words import explain_doubt, recognised

_CLOSER = 150  # percent of the pane's width
_BELOW_TITLE, _BELOW_FOUND = 1, 2  # places in the layouts


class LookStep(PanePage):
    """Shows one page, large, with what may be wrong with it, and asks if it is good.

    A fresh page is kept or scanned again; of one that is kept already there is a
    way back to the others.
    """

    keep_and_finish_asked = Signal()
    keep_and_add_asked = Signal()
    again_asked = Signal()
    turn_asked = Signal()
    swap_asked = Signal()
    keep_and_see_asked = Signal()
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: ScanSheet | None = None  # none yet: it is being straightened
        self._fresh = True
        self._kept = 0
        self.lead = Label()
        self.found = NoticeBox(Tone.SUCCESS)
        self.doubts: list[NoticeBox] = []
        self._doubted = QWidget()
        self._doubts = QVBoxLayout(self._doubted)
        self._doubts.setContentsMargins(0, 0, 0, 0)
        self._doubts.setSpacing(12)
        self.finish = Button(Icon.CHECK, kind=Kind.PRIMARY)
        self.add = Button(Icon.PLUS)
        self.back = Button(Icon.BACK, kind=Kind.PRIMARY)
        self.again = Button(Icon.UNDO)
        self.turn = Button(Icon.RELOAD)
        self.closer = Button(Icon.SEARCH)
        self.swap = Button(Icon.SCAN)
        self.pages = Button(Icon.DOCUMENT)
        self.side.addWidget(self.lead)
        self.side.addWidget(self.found)
        self.side.addWidget(self._doubted)
        for part in (self.closer, self.turn, self.swap, self.pages):
            self.side.addWidget(part)
        self.side.addStretch()
        self.column.addStretch()
        self.foot.add_start(self.again)
        for end in (self.add, self.finish, self.back):
            self.foot.add_end(end)
        self.finish.clicked.connect(self.keep_and_finish_asked)
        self.add.clicked.connect(self.keep_and_add_asked)
        self.again.clicked.connect(self.again_asked)
        self.turn.clicked.connect(self.turn_asked)
        self.closer.clicked.connect(self._on_closer)
        self.swap.clicked.connect(self.swap_asked)
        self.pages.clicked.connect(self.keep_and_see_asked)
        self.back.clicked.connect(self.back_asked)
        # Queued: it is told while the layout works.
        queued = Qt.ConnectionType.QueuedConnection
        self.spread.turned.connect(self._on_turned, queued)
        self._show()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Look at the scan"))
        self.pane.say(self.tr("The scanned page"))
        if self._sheet is None:
            self.title.setText(self.tr("Your page is being straightened…"))
            self.lead.setText(self.tr("One moment, please."))
        else:
            self.title.setText(self.tr("Can you read everything?"))
            self.lead.setText(
                self.tr("Look at the picture. If something is missing, scan again.")
            )
        self._tell_findings()
        self.finish.setText(self.tr("Keep, I have finished"))
        self.add.setText(self.tr("Keep, and add a page"))
        self.again.setText(self.tr("Scan again"))
        self.turn.setText(self.tr("Turn the page"))
        self.back.setText(self.tr("Back to the pages"))
        self.pages.setText(self.tr("Keep, and see all pages"))
        if self.pane.zoom:
            self.closer.setText(self.tr("See the whole page"))
        else:
            self.closer.setText(self.tr("Look closer"))
        if self._sheet is not None and self._sheet.as_scanned:
            self.swap.setText(self.tr("Use the straightened picture"))
        else:
            self.swap.setText(self.tr("Use the picture as it was scanned"))

    def show_waiting(self, live: QImage | None, kept: int) -> None:
        """Show what came from the scanner while the page is made straight."""
        self._sheet, self._fresh, self._kept = None, True, kept
        self.pane.show_zoom(0)
        self.pane.show_image(live)
        self._show()

    def show_sheet(
        self, sheet: ScanSheet, image: QImage, kept: int, *, fresh: bool
    ) -> None:
        """Show this page, turned as the visitor wants it, from its top."""
        self._sheet, self._fresh, self._kept = sheet, fresh, kept
        self.pane.show_zoom(0)
        self.pane.show_image(image)
        self._show()
        if self._fresh:
            self._say_findings()

    def show_turned(self, image: QImage) -> None:
        self.pane.show_image(image)

    def start_again(self) -> None:
        if self._sheet is None:
            stop = self.again
        elif not self._fresh:
            stop = self.back
        else:
            stop = self.again if self._sheet.doubts else self.finish
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        there = self._sheet is not None
        for button in (self.finish, self.add):
            button.setVisible(self._fresh)
            button.setEnabled(there)
        self.back.setVisible(not self._fresh)
        self.pages.setVisible(self._fresh and there and self._kept > 0)
        self.closer.setVisible(there)
        doubtful = self._fresh and self._sheet is not None and bool(self._sheet.doubts)
        self.again.show_kind(Kind.PRIMARY if doubtful else Kind.PLAIN)
        self.finish.show_kind(Kind.PLAIN if doubtful else Kind.PRIMARY)
        self.turn.setVisible(there)
        self.swap.setVisible(self._sheet is not None and self._sheet.can_swap)
        self._lay_doubts(len(self._sheet.doubts) if self._sheet else 0)
        self.retranslate()
        self.settle_tab_order()
        if self.isVisible():
            self.start_again()

    def _stand(self, height: int) -> None:
        # Above what is beside it else, it has the width to be read.
        self.pane.stand(height, across=self.spread.is_stacked)

    def _on_turned(self) -> None:
        """Put what may be wrong above a picture that would hide it on small screens."""
        layout, place = self.side, _BELOW_FOUND
        if self.spread.is_stacked:
            layout, place = self.column, _BELOW_TITLE
        layout.insertWidget(place, self._doubted)
        layout.insertWidget(place + 1, self.closer)
        self.settle_tab_order()
        self._fit()

    def _lay_doubts(self, count: int) -> None:
        while len(self.doubts) > count:
            notice = self.doubts.pop()
            self._doubts.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        while len(self.doubts) < count:
            notice = NoticeBox(Tone.WARNING)
            self.doubts.append(notice)
            self._doubts.addWidget(notice)
        self._doubted.setVisible(count > 0)  # else its place would leave a gap

    def _tell_findings(self) -> None:
        sheet = self._sheet
        found = recognised(sheet.shape, sheet.codes) if sheet else ""
        self.found.say(found)
        for notice, doubt in zip(
            self.doubts, sheet.doubts if sheet else (), strict=True
        ):
            notice.say(*explain_doubt(doubt))

    def _say_findings(self) -> None:
        words = [self.found.what, *(notice.what for notice in self.doubts)]
        said = " ".join(word for word in words if word)
        if said and self.isVisible():
            announce(self, said)

    def _on_closer(self) -> None:
        self.pane.show_zoom(0 if self.pane.zoom else _CLOSER)
        self.retranslate()
        if self.spread.is_stacked:
            self.body.area.begin(self.closer)  # the picture is just below
