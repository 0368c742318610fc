"""The frame to sign in: hundredths of a millimetre, and not one stroke too many."""

from functools import cache

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QImage,
    QInputDevice,
    QMouseEvent,
    QPaintEvent,
    QPointingDevice,
    QPointingDeviceUniqueId,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScroller, QWidget
from pytestqt.qtbot import QtBot

from kiosk.register import MAX_POINTS, MAX_STROKES, Signature, SignatureMode
from kiosk.ui.columns import ScrollColumn
from kiosk.ui.signature import SignatureField


class Watch:
    """A clock in the test's hand."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


class WatchedField(SignatureField):
    """Notes which places were painted anew."""

    def __init__(self, now: Watch) -> None:
        super().__init__(now=now)
        self.painted: list[QRect] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.append(event.rect())
        super().paintEvent(event)


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def pad(qtbot: QtBot, watch: Watch) -> WatchedField:
    pad = WatchedField(watch)
    qtbot.addWidget(pad)
    pad.resize(600, 240)
    with qtbot.waitExposed(pad):
        pad.show()
    return pad


def _stroke(qtbot: QtBot, pad: SignatureField, *points: tuple[int, int]) -> None:
    first, *others = (QPoint(*point) for point in points)
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=first)
    for point in others:
        qtbot.mouseMove(pad, point)
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=others[-1])


def _pen(pad: SignatureField, *steps: tuple[QEvent.Type, int, int]) -> None:
    for kind, x, y in steps:
        place = QPointF(x, y)
        event = QTabletEvent(
            kind, _device(QInputDevice.DeviceType.Stylus), place, place,
            0.5, 0.0, 0.0, 0.0, 0.0, 0.0, Qt.KeyboardModifier.NoModifier,
            Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton,
        )  # fmt: skip
        QApplication.sendEvent(pad, event)


PRESS, MOVE, RELEASE = (
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
    QEvent.Type.TabletRelease,
)


def test_a_line_is_kept_in_hundredths_of_a_millimetre(
    qtbot: QtBot, pad: SignatureField
) -> None:
    _stroke(qtbot, pad, (0, 0), (96, 96), (192, 0))

    (stroke,) = pad.strokes
    inch = 96 * 2540 / pad.physicalDpiX()
    assert stroke[-1] == pytest.approx((2 * inch, 0), abs=1)
    assert pad.mode is SignatureMode.MOUSE


def test_what_was_drawn_is_a_signature(qtbot: QtBot, pad: SignatureField) -> None:
    _stroke(qtbot, pad, (10, 10), (200, 100), (500, 20))
    width, height = pad.frame

    Signature(mode=pad.mode, width=width, height=height, strokes=pad.strokes)


def test_a_line_that_leaves_the_frame_ends_at_its_edge(
    qtbot: QtBot, pad: SignatureField
) -> None:
    _stroke(qtbot, pad, (300, 120), (700, 120), (900, 200), (700, 200), (300, 200))

    width, _ = pad.frame
    out, back = pad.strokes
    assert out[-1] == (width, out[0][1])
    assert back[0] == (width, back[-1][1])
    assert len(out) == len(back) == 2


def test_the_last_line_can_be_taken_back(qtbot: QtBot, pad: SignatureField) -> None:
    _stroke(qtbot, pad, (10, 10), (100, 100))
    _stroke(qtbot, pad, (200, 10), (300, 100))

    pad.undo()

    assert len(pad.strokes) == 1


def test_all_can_be_taken_back(qtbot: QtBot, pad: SignatureField) -> None:
    _stroke(qtbot, pad, (10, 10), (100, 100))

    with qtbot.waitSignal(pad.changed):
        pad.clear()

    assert pad.empty


def test_no_more_strokes_than_the_register_takes(
    qtbot: QtBot, pad: SignatureField
) -> None:
    for place in range(MAX_STROKES + 3):
        _stroke(qtbot, pad, (place * 5, 10), (place * 5 + 4, 60))

    assert len(pad.strokes) == MAX_STROKES


def test_no_more_points_than_the_register_takes(pad: SignatureField) -> None:
    pad.mirror(10_000, 4_000)

    pad.draw((0, 0), begins=True)
    for step in range(MAX_POINTS + 500):
        pad.draw((step % 100 * 20, step % 2 * 1000), begins=False)

    assert sum(map(len, pad.strokes)) == MAX_POINTS


def test_another_size_keeps_the_lines(qtbot: QtBot, pad: SignatureField) -> None:
    _stroke(qtbot, pad, (10, 10), (580, 230), (300, 20))
    before = pad.strokes, pad.frame

    pad.resize(300, 400)
    QApplication.processEvents()

    assert (pad.strokes, pad.frame) == before
    assert _inked(pad).width() <= 300


def test_a_line_drawn_after_a_change_of_size_goes_on_the_same_frame(
    qtbot: QtBot, pad: SignatureField
) -> None:
    _stroke(qtbot, pad, (0, 0), (600, 240))
    pad.resize(300, 120)

    _stroke(qtbot, pad, (0, 0), (300, 120))

    first, second = pad.strokes
    assert first[-1] == pytest.approx(second[-1], abs=2)


def test_only_the_newest_piece_is_painted_anew(qtbot: QtBot, pad: WatchedField) -> None:
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    for step in range(1, 40):
        qtbot.mouseMove(pad, QPoint(20 + step * 8, 20 + step % 3 * 9))
        QApplication.processEvents()
    pad.painted.clear()

    qtbot.mouseMove(pad, QPoint(348, 30))
    QApplication.processEvents()

    [place] = pad.painted
    assert place.width() < 60
    assert place.height() < 60


def test_what_is_painted_piece_by_piece_is_what_is_painted_at_once(
    qtbot: QtBot, pad: WatchedField
) -> None:
    for row in (60, 120, 180):
        qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(30, row))
        for step in range(1, 60):
            qtbot.mouseMove(pad, QPoint(30 + step * 9, row + step * step % 31))
            QApplication.processEvents()
        qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(570, row))
    piecewise = _grabbed(pad)

    pad.resize(601, 240)
    pad.resize(600, 240)

    assert _far_off(piecewise, _grabbed(pad)) == 0


def test_a_dot_is_seen(qtbot: QtBot, pad: SignatureField) -> None:
    _stroke(qtbot, pad, (100, 60), (100, 60))

    assert not _inked(pad).isEmpty()


@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        (QInputDevice.DeviceType.TouchScreen, SignatureMode.FINGER),
        (QInputDevice.DeviceType.Stylus, SignatureMode.STYLUS),
        (QInputDevice.DeviceType.Mouse, SignatureMode.MOUSE),
    ],
)
def test_it_knows_what_it_was_drawn_with(
    pad: SignatureField, kind: QInputDevice.DeviceType, mode: SignatureMode
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


def test_a_stylus_is_taken_from_tablet_events(pad: SignatureField) -> None:
    _pen(pad, (PRESS, 40, 90), (MOVE, 140, 90), (RELEASE, 240, 90))

    assert pad.mode is SignatureMode.STYLUS
    assert len(pad.strokes) == 1
    assert len(pad.strokes[0]) == 3


def test_a_stylus_that_hovers_draws_nothing(pad: SignatureField) -> None:
    _pen(pad, (MOVE, 40, 90), (MOVE, 140, 90))

    assert pad.empty


def test_a_finger_signs_within_a_page_that_scrolls(qtbot: QtBot) -> None:
    page = ScrollColumn()
    qtbot.addWidget(page)
    field = SignatureField()
    field.setFixedHeight(240)
    below = QWidget()
    below.setFixedHeight(2000)
    page.column.addWidget(field)
    page.column.addWidget(below)
    page.resize(800, 600)
    with qtbot.waitExposed(page):
        page.show()

    touch = QTest.touchEvent(field, _screen())
    touch.press(0, QPoint(60, 200), field).commit()
    scroller = QScroller.scroller(page.area.viewport())
    assert scroller.state() is QScroller.State.Inactive  # it would take the finger away
    for step in range(1, 9):
        touch.move(0, QPoint(60 + step * 20, 200 - step * 20), field).commit()
        QApplication.processEvents()
    touch.release(0, QPoint(220, 40), field).commit()

    assert field.mode is SignatureMode.FINGER
    assert len(field.strokes[0]) == 9


def test_a_second_finger_is_not_followed(pad: SignatureField) -> None:
    touch = QTest.touchEvent(pad, _screen())
    touch.press(0, QPoint(60, 60), pad).commit()
    touch.stationary(0).press(1, QPoint(400, 200), pad).commit()
    touch.move(0, QPoint(100, 60), pad).move(1, QPoint(500, 200), pad).commit()
    touch.release(0, QPoint(160, 60), pad).release(1, QPoint(500, 200), pad).commit()

    (line,) = pad.strokes
    assert len({y for _, y in line}) == 1


def test_the_hand_that_holds_a_stylus_draws_nothing(
    pad: SignatureField, watch: Watch
) -> None:
    _pen(pad, (PRESS, 40, 90), (MOVE, 140, 90), (RELEASE, 240, 90))
    watch.seconds += 0.3

    _touch_line(pad)

    assert len(pad.strokes) == 1
    assert pad.mode is SignatureMode.STYLUS


def test_a_stylus_that_rests_keeps_its_line(pad: SignatureField, watch: Watch) -> None:
    _pen(pad, (PRESS, 40, 90), (MOVE, 140, 90))
    watch.seconds += 5.0

    _touch_line(pad)
    _pen(pad, (MOVE, 240, 90), (RELEASE, 240, 90))

    (line,) = pad.strokes
    assert len(line) == 3


def test_a_palm_that_came_before_the_stylus_is_taken_back(pad: SignatureField) -> None:
    touch = QTest.touchEvent(pad, _screen())
    touch.press(0, QPoint(300, 200), pad).commit()
    touch.move(0, QPoint(330, 210), pad).commit()

    _pen(pad, (PRESS, 40, 90), (MOVE, 140, 90), (RELEASE, 240, 90))
    touch.move(0, QPoint(360, 200), pad).commit()
    touch.release(0, QPoint(390, 200), pad).commit()

    (line,) = pad.strokes
    assert len({y for _, y in line}) == 1


def test_a_finger_signs_again_once_the_stylus_is_away(
    pad: SignatureField, watch: Watch
) -> None:
    _pen(pad, (PRESS, 40, 90), (MOVE, 140, 90), (RELEASE, 240, 90))
    watch.seconds += 1.0

    _touch_line(pad)

    assert len(pad.strokes) == 2


def test_a_touch_that_the_system_takes_back_draws_nothing(pad: SignatureField) -> None:
    touch = QTest.touchEvent(pad, _screen())
    touch.press(0, QPoint(60, 60), pad).commit()
    touch.move(0, QPoint(160, 60), pad).commit()

    QApplication.sendEvent(pad, QTouchEvent(QEvent.Type.TouchCancel, _screen()))
    touch.release(0, QPoint(260, 60), pad).commit()

    assert pad.empty


def test_the_other_mouse_button_draws_nothing(
    qtbot: QtBot, pad: SignatureField
) -> None:
    qtbot.mousePress(pad, Qt.MouseButton.RightButton, pos=QPoint(20, 20))
    qtbot.mouseMove(pad, QPoint(90, 90))
    qtbot.mouseRelease(pad, Qt.MouseButton.RightButton, pos=QPoint(90, 90))

    assert pad.empty


def test_the_frame_of_a_pad_takes_no_mouse(qtbot: QtBot, pad: SignatureField) -> None:
    pad.mirror(10_000, 4_000)

    _stroke(qtbot, pad, (10, 10), (200, 100))

    assert pad.empty


def test_a_finger_on_the_picture_of_a_pad_scrolls_the_page(
    pad: SignatureField,
) -> None:
    pad.mirror(10_000, 4_000)
    assert not pad.testAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    pad.use_screen()

    assert pad.testAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)


def test_what_a_pad_tells_is_shown_in_its_own_size(pad: SignatureField) -> None:
    pad.mirror(10_000, 4_000)

    pad.draw((0, 0), begins=True)
    pad.draw((10_000, 4_000), begins=False)

    assert pad.frame == (10_000, 4_000)
    assert pad.strokes == (((0, 0), (10_000, 4_000)),)
    assert pad.mode is SignatureMode.STYLUS
    inked = _inked(pad)
    assert inked.height() > 200
    assert inked.width() == pytest.approx(inked.height() * 2.5, rel=0.05)


def _touch_line(pad: SignatureField) -> None:
    touch = QTest.touchEvent(pad, _screen())
    touch.press(0, QPoint(60, 200), pad).commit()
    touch.move(0, QPoint(160, 200), pad).commit()
    touch.release(0, QPoint(260, 200), pad).commit()


def _grabbed(pad: SignatureField) -> QImage:
    return pad.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def _far_off(one: QImage, other: QImage) -> int:
    """Count the pixels that look clearly different."""
    assert one.size() == other.size()
    return sum(
        abs(a - b) > 96
        for a, b in zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    )


def _inked(pad: SignatureField) -> QRect:
    """Give where there is ink beside the empty field."""
    with_ink = _grabbed(pad)
    empty = SignatureField()
    empty.setStyle(pad.style())
    empty.resize(pad.size())
    blank = _grabbed(empty)
    empty.deleteLater()
    places = [
        QPoint(x, y)
        for y in range(with_ink.height())
        for x in range(with_ink.width())
        if abs(with_ink.pixelColor(x, y).value() - blank.pixelColor(x, y).value()) > 40
    ]
    box = QRect()
    for place in places:
        box |= QRect(place, QSize(1, 1))
    return box


@cache
def _screen() -> QPointingDevice:
    return QTest.createTouchDevice()


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
