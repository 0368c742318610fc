"""The frame to sign in: hundredths of a millimetre, and not one stroke too many."""

from functools import cache

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QInputDevice,
    QMouseEvent,
    QPointingDevice,
    QPointingDeviceUniqueId,
    QTabletEvent,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.register import MAX_STROKES, Signature, SignatureMode
from kiosk.ui.signature import SignaturePad


@pytest.fixture
def pad(qtbot: QtBot) -> SignaturePad:
    pad = SignaturePad()
    qtbot.addWidget(pad)
    pad.resize(600, 240)
    pad.show()
    return pad


def _stroke(qtbot: QtBot, pad: SignaturePad, *points: tuple[int, int]) -> None:
    first, *others = (QPoint(*point) for point in points)
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=first)
    for point in others:
        qtbot.mouseMove(pad, point)
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=others[-1])


def test_a_line_is_kept_in_hundredths_of_a_millimetre(
    qtbot: QtBot, pad: SignaturePad
) -> None:
    _stroke(qtbot, pad, (0, 0), (96, 96), (192, 0))

    (stroke,) = pad.strokes
    inch = 96 * 2540 / pad.physicalDpiX()
    assert stroke[-1] == pytest.approx((2 * inch, 0), abs=1)
    assert pad.mode is SignatureMode.MOUSE


def test_what_was_drawn_is_a_signature(qtbot: QtBot, pad: SignaturePad) -> None:
    _stroke(qtbot, pad, (10, 10), (200, 100), (500, 20))
    width, height = pad.frame

    Signature(mode=pad.mode, width=width, height=height, strokes=pad.strokes)


def test_a_line_that_leaves_the_frame_ends_at_its_edge(
    qtbot: QtBot, pad: SignaturePad
) -> None:
    _stroke(qtbot, pad, (300, 100), (900, 500))

    width, height = pad.frame
    assert all(x <= width and y <= height for x, y in pad.strokes[0])


def test_the_last_line_can_be_taken_back(qtbot: QtBot, pad: SignaturePad) -> None:
    _stroke(qtbot, pad, (10, 10), (100, 100))
    _stroke(qtbot, pad, (200, 10), (300, 100))

    pad.undo()

    assert len(pad.strokes) == 1


def test_all_can_be_taken_back(qtbot: QtBot, pad: SignaturePad) -> None:
    _stroke(qtbot, pad, (10, 10), (100, 100))

    with qtbot.waitSignal(pad.changed):
        pad.clear()

    assert pad.empty


def test_no_more_strokes_than_the_register_takes(
    qtbot: QtBot, pad: SignaturePad
) -> None:
    for place in range(MAX_STROKES + 3):
        _stroke(qtbot, pad, (place * 5, 10), (place * 5 + 4, 60))

    assert len(pad.strokes) == MAX_STROKES


@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        (QInputDevice.DeviceType.TouchScreen, SignatureMode.FINGER),
        (QInputDevice.DeviceType.Stylus, SignatureMode.STYLUS),
        (QInputDevice.DeviceType.Mouse, SignatureMode.MOUSE),
    ],
)
def test_it_knows_what_it_was_drawn_with(
    pad: SignaturePad, kind: QInputDevice.DeviceType, mode: SignatureMode
) -> None:
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        QEvent.Type.MouseButtonPress,
        QPointF(50, 50),
        QPointF(50, 50),
        left,
        left,
        Qt.KeyboardModifier.NoModifier,
        _device(kind),
    )

    QApplication.sendEvent(pad, event)

    assert pad.mode is mode


def test_a_stylus_is_taken_from_tablet_events(pad: SignaturePad) -> None:
    stylus = _device(QInputDevice.DeviceType.Stylus)
    for kind, x in (
        (QEvent.Type.TabletPress, 40.0),
        (QEvent.Type.TabletMove, 140.0),
        (QEvent.Type.TabletRelease, 240.0),
    ):
        place = QPointF(x, 90.0)
        event = QTabletEvent(
            kind, stylus, place, place, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0,
            Qt.KeyboardModifier.NoModifier,
            Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton,
        )  # fmt: skip
        QApplication.sendEvent(pad, event)

    assert pad.mode is SignatureMode.STYLUS
    assert len(pad.strokes) == 1
    assert len(pad.strokes[0]) == 3


@cache  # the application remembers devices longer than a test lasts
def _device(kind: QInputDevice.DeviceType) -> QPointingDevice:
    return QPointingDevice(
        "essai",
        1,
        kind,
        QPointingDevice.PointerType.Generic,
        QInputDevice.Capability.Position,
        1,
        1,
        "",
        QPointingDeviceUniqueId(),
    )
