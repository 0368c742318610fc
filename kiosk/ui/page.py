"""What every page of the kiosk does."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.columns import READABLE_EM, ScrollColumn
from kiosk.ui.finger_area import FingerArea
from kiosk.ui.foot import Foot
from kiosk.ui.labels import NoticeBox, announce


class Page(QWidget):
    """Shows what it is told and says what the visitor asked. Decides nothing."""

    def retranslate(self) -> None:
        """Set every text anew, the accessible names too."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def settle_tab_order(self) -> None:
        """Make Tab follow the layout: call it when widgets came or went."""
        for before, after in pairwise(_stops(self)):
            self.setTabOrder(before, after)

    def announce(self) -> None:
        """Tell a screen reader which page has come, and what it tells in its boxes."""
        boxes = [box for box in self.findChildren(NoticeBox) if box.isVisible()]
        words = [part for box in boxes for part in (box.what, box.advice) if part]
        announce(self, "\n".join([self.windowTitle(), *words]))

    def begin(self) -> None:
        """Take the focus, and show the beginning. Called when it comes in sight."""
        self.start_again()

    def start_again(self) -> None:
        """Take the focus to where this page begins."""
        stop = self.nextInFocusChain()
        while stop is not None and stop is not self:
            if self.isAncestorOf(stop) and _takes_focus(stop):
                stop.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            stop = stop.nextInFocusChain()
        self.keep_focus()

    @property
    def keeper(self) -> QWidget:
        """What of this page has the focus while nothing else here can have it."""
        return self

    def keep_focus(self) -> None:
        """Have the focus itself. Call it before all that can be used here goes grey.

        Qt would take it on to the bar, where Enter leads away from the page.
        """
        self.keeper.setAccessibleName(self.windowTitle())
        self.keeper.setFocus(Qt.FocusReason.OtherFocusReason)

    def hand_focus_on(self, stop: QWidget) -> None:
        """Give the focus that was kept to this; one that has moved on stays there."""
        if self.keeper.hasFocus():
            stop.setFocus(Qt.FocusReason.OtherFocusReason)


def turn_to(stack: QStackedWidget, page: QWidget) -> None:
    """Show another page of a stack; then it is for that page to take the focus.

    Qt would hand on what the one that goes has, for a moment to the bar, and a screen
    reader would say so.
    """
    now, going = QApplication.focusWidget(), stack.currentWidget()
    if now is not None and going not in {None, page} and _holds(going, now):
        now.clearFocus()
    stack.setCurrentWidget(page)


def _holds(page: QWidget, part: QWidget) -> bool:
    return page is part or page.isAncestorOf(part)


def _takes_focus(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and widget.isVisible()


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """Give what Tab can reach in a widget, or leave, in the order of its layouts."""
    keeps = isinstance(widget, FingerArea)  # Tab leads from it to what it shows
    if keeps or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    for part in laid_out(widget):
        yield from _stops(part)


def laid_out(widget: QWidget) -> Iterator[QWidget]:
    """Give the widgets just inside this one, in the order of its layouts."""
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield inner
    layout = widget.layout()
    if layout is not None:
        yield from _laid_out_in(layout)


def _laid_out_in(layout: QLayout) -> Iterator[QWidget]:
    # Not by itemAt(): Python would keep each item for as long as the layout lives,
    # and take the widget that comes to stand at a dead one's address for it.
    owner = layout.parentWidget()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    widgets = owner.findChildren(QWidget, options=direct) if owner else []
    inner = layout.findChildren(QLayout, options=direct)
    held: dict[int, QWidget | QLayout] = {
        **{layout.indexOf(widget): widget for widget in widgets},
        **{layout.indexOf(each): each for each in inner},
    }
    for place in range(layout.count()):
        match held.get(place):
            case QWidget() as widget:
                yield widget
            case QLayout() as each:
                yield from _laid_out_in(each)


def fill(page: QWidget, *parts: QWidget) -> None:
    """Lay the parts one under the other, edge to edge; the first takes the room."""
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    for part in parts:
        whole.addWidget(part, stretch=0 if whole.count() else 1)


class ColumnPage(Page):
    """A page of one column that scrolls, over a foot that stays."""

    def __init__(self, parent: QWidget | None = None, *, em: int = READABLE_EM) -> None:
        super().__init__(parent)
        self.body = ScrollColumn(em=em)
        self.column = self.body.column
        self.body.area.out_of_sight.connect(self.keep_focus)
        self.foot = Foot(em=em)
        fill(self, self.body, self.foot)

    @property
    def keeper(self) -> QWidget:
        return self.body.area  # so the arrows scroll it

    def begin(self) -> None:
        """Show its title, even if what has the focus then would be below the edge."""
        super().begin()
        self.body.area.begin()
