"""What comes after each scan: a look at the page, and an overview of all of them."""

from dataclasses import replace
from itertools import count

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kiosk.devices import ScannedPage
from kiosk.devices.lane import Lane
from kiosk.ui.scan import ScanPage
from kiosk.ui.scan_finish import Drawn, Finishing, Made, Whole
from kiosk.ui.scan_sheets import ScanSheet, Sheets
from kiosk.ui.thumbnails import as_image, turned


class ReviewDesk(QObject):
    """Serves the look and pages steps of a scan; holds the pages meanwhile.

    `more_asked` says that a page shall be scanned, `again_asked` that one shall be
    scanned anew, `restart_asked` that all shall be. `whole` brings the Whole of the
    finished paper, `failed` the error of a page that could not be made fit.
    """

    more_asked = Signal()
    again_asked = Signal()
    restart_asked = Signal()
    whole = Signal(object)
    failed = Signal(Exception)

    def __init__(self, page: ScanPage, lane: Lane) -> None:
        super().__init__(page)
        self._page = page
        self._finishing = Finishing(lane, self)
        self._numbers = count(1)
        self._awaited: int | None = None  # the page that is looked at next
        self._coming: set[int] = set()  # pages of the feeder, being made straight
        self._fresh: ScanSheet | None = None
        self._looked_at: ScanSheet | None = None
        self._replaced: int | None = None  # the page that is scanned again
        self._view = QImage()
        self._sheets = Sheets()
        self._ending = False
        self._join()

    def _join(self) -> None:
        look, pages = self._page.look, self._page.pages
        look.keep_and_finish_asked.connect(self._keep_and_finish)
        look.keep_and_add_asked.connect(self._keep_and_add)
        look.keep_and_see_asked.connect(self._keep_and_see)
        look.back_asked.connect(self.show_pages)
        look.again_asked.connect(self._again)
        look.turn_asked.connect(self._on_look_turn)
        look.swap_asked.connect(self._swap)
        pages.look_asked.connect(self._look_at)
        pages.turn_asked.connect(self._turn)
        pages.drop_asked.connect(self._drop)
        pages.move_asked.connect(self._move)
        pages.bring_back_asked.connect(self._bring_back)
        pages.blanks_kept.connect(self._keep_blanks)
        pages.blanks_dropped.connect(self._drop_blanks)
        pages.add_asked.connect(self.more_asked)
        pages.finish_asked.connect(self.finish)
        pages.restart_confirmed.connect(self.restart_asked)
        self._finishing.arrived.connect(self._on_arrived)
        self._finishing.failed.connect(self._on_failed)

    @property
    def kept(self) -> int:
        """How many pages are kept, those on their way counted."""
        return len(self._sheets) + len(self._coming)

    @property
    def looks(self) -> bool:
        """Whether a page waits for the visitor's yes, or is about to."""
        return self._awaited is not None or self._fresh is not None

    def forget(self) -> None:
        """Let go of all pages."""
        self._finishing.forget()
        self._fresh = self._looked_at = self._awaited = self._replaced = None
        self._coming.clear()
        self._sheets.clear()
        self._view = QImage()
        self._ending = False

    def take(
        self,
        page: ScannedPage,
        live: QImage | None,
        *,
        front: ScannedPage | None = None,
    ) -> None:
        """Show what came of a scan, then the page, and ask whether it is good.

        `live` is what is on the screen already. With the `front` of a card, `page`
        is its back.
        """
        self._awaited = number = next(self._numbers)
        if front is None:
            self._finishing.tidy(number, page)
        else:
            self._finishing.join_sides(number, front, page)
        self._page.look.show_waiting(live, len(self._sheets))
        self._page.show_step(self._page.look)

    def take_fed(self, page: ScannedPage) -> None:
        """Keep a page of the feeder, where nobody is asked after each."""
        number = next(self._numbers)
        self._coming.add(number)
        self._finishing.tidy(number, page)

    def show_pages(self) -> None:
        """Show all pages kept."""
        self._looked_at = self._replaced = None
        self._refresh()
        self._page.show_step(self._page.pages)

    def finish(self) -> None:
        """Make the paper whole, once. Pages still on their way are waited for."""
        if self._coming:
            self.show_pages()
        elif len(self._sheets) and not self._ending:
            self._ending = True
            self._finishing.finish(tuple(self._sheets))

    # What comes of a page

    def _on_arrived(self, item: object) -> None:
        match item:
            case Made():
                self._on_made(item)
            case Drawn():
                self._on_drawn(item)
            case Whole():
                self._ending = False
                self.whole.emit(item)

    def _on_made(self, made: Made) -> None:
        sheet = made.sheet
        if sheet.number in self._coming:
            self._coming.remove(sheet.number)
            self._sheets.add(sheet)
            if self._page.step is self._page.pages:
                self._refresh()
        elif sheet.number == self._awaited:
            self._awaited = None
            self._fresh = sheet
            self._view = as_image(made.view)
            self._show_seen()

    def _on_drawn(self, drawn: Drawn) -> None:
        sheet = self._seen
        if sheet is None or sheet.number != drawn.number:
            return
        self._view = as_image(drawn.view)
        self._change_seen(replace(sheet, small=drawn.small))
        if self._page.step is self._page.look:
            self._show_seen()

    def _on_failed(self, number: int, error: Exception) -> None:
        self._coming.discard(number)
        self._ending = False
        if number == self._awaited:
            self._awaited = None
        self.failed.emit(error)

    # The look at a page

    @property
    def _seen(self) -> ScanSheet | None:
        return self._fresh or self._looked_at

    def _look_at(self, number: int) -> None:
        place = self._sheets.place(number)
        if place is not None:
            self._looked_at = self._sheets[place]
            self._view = as_image(self._looked_at.small)  # until there is a larger one
            self._show_seen()
            self._finishing.draw(self._looked_at)

    def _show_seen(self) -> None:
        sheet = self._seen
        if sheet is not None:
            self._page.look.show_sheet(
                sheet,
                turned(self._view, sheet.turns),
                len(self._sheets),
                fresh=self._fresh is not None,
            )
            if self._page.step is not self._page.look:
                self._page.show_step(self._page.look)

    def _change_seen(self, sheet: ScanSheet) -> None:
        if self._fresh is not None:
            self._fresh = sheet
        else:
            self._looked_at = sheet
            self._sheets.change(sheet)

    def _on_look_turn(self) -> None:
        if self._seen is not None:
            sheet = self._seen.turned()
            self._change_seen(sheet)
            self._page.look.show_turned(turned(self._view, sheet.turns))

    def _swap(self) -> None:
        if self._seen is not None:
            sheet = self._seen.swapped()
            self._change_seen(sheet)
            self._finishing.draw(sheet)

    def _again(self) -> None:
        if self._looked_at is not None:
            self._replaced = self._looked_at.number
        self._awaited = self._fresh = self._looked_at = None
        self.again_asked.emit()

    def _keep(self) -> None:
        if self._fresh is None:
            return
        place = None if self._replaced is None else self._sheets.place(self._replaced)
        if place is None:
            self._sheets.add(self._fresh, looked_at=True)
        else:
            self._sheets.put(place, self._fresh)
        self._fresh = self._replaced = None

    def _keep_and_add(self) -> None:
        self._keep()
        self.more_asked.emit()

    def _keep_and_see(self) -> None:
        self._keep()
        self.show_pages()

    def _keep_and_finish(self) -> None:
        self._keep()
        self.finish()

    # All pages

    def _refresh(self) -> None:
        self._page.pages.show_sheets(self._sheets, len(self._coming))

    def _turn(self, number: int) -> None:
        place = self._sheets.place(number)
        if place is not None:
            self._sheets.change(self._sheets[place].turned())
            self._refresh()

    def _drop(self, number: int) -> None:
        place = self._sheets.place(number)
        if place is not None:
            self._sheets.drop(place)
            self._refresh()

    def _move(self, number: int, by: int) -> None:
        place = self._sheets.place(number)
        if place is not None:
            self._sheets.move(place, by)
            self._refresh()

    def _bring_back(self) -> None:
        self._sheets.bring_back()
        self._refresh()

    def _keep_blanks(self) -> None:
        self._sheets.keep_blanks()
        self._refresh()

    def _drop_blanks(self) -> None:
        self._sheets.drop_blanks()
        self._refresh()
