"""What every page does: Tab follows the layout, and nothing dead is taken for alive."""

import gc

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidgetItem,
)

from kiosk.ui.page import Page
from tests.ui.speech import forget_deleted


class PlainPage(Page):
    """Two buttons one above the other, with a row of two between them."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.last, self.right, self.left = (
            QPushButton(name, self) for name in ("first", "last", "right", "left")
        )
        # layouts before widgets: PySide itself keeps the items of one laid later
        inner = QVBoxLayout()
        row = QHBoxLayout()
        self.column = QVBoxLayout(self)
        self.column.addLayout(inner)
        inner.addLayout(row)
        row.addWidget(self.left)
        row.addSpacing(4)
        row.addWidget(self.right)
        self.column.addWidget(self.last)
        self.column.insertWidget(0, self.first)

    def retranslate(self) -> None:
        self.setWindowTitle("plain")


@pytest.fixture(autouse=True)
def _no_item_of_another_test(qapp: QApplication) -> None:
    gc.collect()


def reached(page: Page) -> list[str]:
    stop = page.nextInFocusChain()
    names = []
    while stop is not page:
        if isinstance(stop, QPushButton):
            names.append(stop.text())
        stop = stop.nextInFocusChain()
    return names


def test_tab_follows_the_layout_and_not_the_order_of_making(qapp: QApplication) -> None:
    page = PlainPage()

    page.settle_tab_order()

    assert reached(page) == ["first", "left", "right", "last"]


def test_no_item_of_a_layout_outlives_its_widget(qapp: QApplication) -> None:
    """A new widget at its address would be taken for the dead item."""
    page = PlainPage()
    page.settle_tab_order()

    page.right.deleteLater()
    page.last.deleteLater()
    forget_deleted()

    assert not [thing for thing in gc.get_objects() if isinstance(thing, QWidgetItem)]
