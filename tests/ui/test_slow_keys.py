"""Slow keys: which strokes count, as figures and at a real window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.ui.slow_keys import SlowKeys, SlowKeysFilter

A, B = Qt.Key.Key_A.value, Qt.Key.Key_B.value


def test_a_key_hit_twice_at_once_counts_once() -> None:
    strokes = SlowKeys()

    assert strokes.takes(A, 10.0, repeated=False)
    assert strokes.lets_go(A, 10.1)
    assert not strokes.takes(A, 10.59, repeated=False)
    assert not strokes.lets_go(A, 10.6)


def test_half_a_second_later_it_counts_again() -> None:
    strokes = SlowKeys()
    strokes.takes(A, 10.0, repeated=False)
    strokes.lets_go(A, 10.1)

    assert strokes.takes(A, 10.61, repeated=False)


def test_a_hand_that_shakes_for_long_writes_one_letter() -> None:
    strokes = SlowKeys()
    counted = 0
    for tenth in range(0, 30, 3):
        counted += strokes.takes(A, tenth / 10, repeated=False)
        strokes.lets_go(A, tenth / 10 + 0.1)

    assert counted == 1


def test_another_key_counts_at_once() -> None:
    strokes = SlowKeys()

    assert strokes.takes(A, 10.0, repeated=False)
    assert strokes.takes(B, 10.05, repeated=False)
    assert strokes.lets_go(A, 10.1)
    assert strokes.lets_go(B, 10.2)


def test_a_key_that_stays_down_repeats_after_two_seconds() -> None:
    strokes = SlowKeys()
    strokes.takes(A, 10.0, repeated=False)

    taken = [
        tenth for tenth in range(30) if strokes.takes(A, 10 + tenth / 10, repeated=True)
    ]

    assert taken == list(range(20, 30))


def test_what_did_not_count_does_not_repeat_either() -> None:
    strokes = SlowKeys()
    strokes.takes(A, 10.0, repeated=False)
    strokes.lets_go(A, 10.1)
    strokes.takes(A, 10.2, repeated=False)

    assert not strokes.takes(A, 13.0, repeated=True)


class Clock:
    now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[QLineEdit]:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


def strike(field: QLineEdit, *, repeated: bool = False) -> None:
    """Strike "a" as the hardware does: it comes to the window."""
    none = Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, A, none, "a", repeated)
        QCoreApplication.sendEvent(field.windowHandle(), event)


def test_keys_of_the_hardware_are_filtered(field: QLineEdit, clock: Clock) -> None:
    slow = SlowKeysFilter(field, clock=clock)
    slow.turn(on=True)

    strike(field)
    clock.now_s += 0.2
    strike(field)
    clock.now_s += 1.5
    strike(field, repeated=True)
    assert field.text() == "a"
    clock.now_s += 1.0
    strike(field)
    assert field.text() == "aa"


def test_keys_are_not_slow_until_somebody_asks(field: QLineEdit, clock: Clock) -> None:
    slow = SlowKeysFilter(field, clock=clock)
    strike(field)
    strike(field)
    slow.turn(on=True)
    slow.turn(on=False)
    strike(field)
    strike(field)

    assert field.text() == "aaaa"
