"""A signature pad beside the screen: what is shown on it, and what it does here."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.devices import (
    DeviceError,
    Fault,
    PadInk,
    PadKey,
    PadPressed,
    SignaturePad,
)
from kiosk.devices.lane import Lane
from kiosk.register import SignatureMode
from kiosk.settings import SignatureMode as Asked
from kiosk.ui.pad_desk import PadDesk
from kiosk.ui.pad_picture import field_size, pad_picture, pad_view
from kiosk.ui.shell import Shell
from kiosk.ui.sign_in import SignInDesk, SignInPage
from kiosk.ui.style import Look
from tests.fakes import PAD_FACE, FakePad
from tests.ui.fake_register import FakeRegister
from tests.ui.page_states import FACTS

LINE = (
    PadInk(1000, 500, begins=True),
    PadInk(3000, 2000, begins=False),
    PadInk(6000, 700, begins=False),
)
GONE = DeviceError(Fault.ABSENT, "read error")


class Place:
    """A signing page with its desks, a register, and perhaps a pad."""

    def __init__(
        self,
        shell: Shell,
        qtbot: QtBot,
        pad: SignaturePad | None,
        *,
        required: bool = False,
    ) -> None:
        self.qtbot = qtbot
        self.page = SignInPage(Asked.REQUIRED, FACTS)
        self.register = FakeRegister()
        self.sign_in = SignInDesk(self.page, self.register, FACTS)
        self.lane = Lane("pad", self.page)
        self.desk = PadDesk(self.page, self.lane, pad, required=required)
        self.sign_in.signed_in.connect(self.desk.end)
        shell.setFixedSize(1920, 1080)
        shell.show_page(self.page)
        shell.show()
        QApplication.processEvents()

    @property
    def frame(self):  # type: ignore[no-untyped-def]
        return self.page.signing.frame

    def arrive(self) -> None:
        """Begin a visit, and write the name."""
        self.desk.begin()
        self.wait(lambda: not self.lane.busy)
        self.page.named.emit("Zzyzx", "Essai")

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until, timeout=5000)

    def leave(self) -> None:
        self.desk.end()
        self.wait(lambda: not self.lane.busy)


Make = Callable[..., Place]


@pytest.fixture
def make(shell: Shell, qtbot: QtBot):  # type: ignore[no-untyped-def]
    places = []

    def build(pad: SignaturePad | None, *, required: bool = False) -> Place:
        place = Place(shell, qtbot, pad, required=required)
        place.page.identity.family_name.setText("Zzyzx")
        place.page.identity.first_names.setText("Essai")
        places.append(place)
        return place

    yield build
    for place in places:
        place.leave()


def ready(make: Make, pad: FakePad) -> Place:
    place = make(pad)
    place.arrive()
    place.wait(lambda: place.frame.words.text().startswith("Signez sur la tablette"))
    return place


def test_the_page_says_to_sign_on_the_pad(make: Make) -> None:
    pad = FakePad()

    place = ready(make, pad)

    assert pad.shown is not None
    assert place.frame.on_pad
    assert place.frame.on_screen.isVisible()
    assert not place.frame.undo.isVisible()


def test_nobody_has_signed_before_the_pad_is_ready(make: Make, shell: Shell) -> None:
    place = ready(make, FakePad())
    shell.activateWindow()
    place.wait(shell.isActiveWindow)
    signing = place.page.signing
    assert signing.confirm.isEnabled()

    signing.confirm.setFocus()
    picture = pad_picture(PAD_FACE, "Essai")
    signing.frame.show_pad(field_size(PAD_FACE, picture), pad_view(picture))
    assert not signing.confirm.isEnabled()
    assert signing.focusWidget() is signing.body.area

    signing.frame.show_pad_ready()
    assert signing.confirm.isEnabled()
    assert signing.focusWidget() is signing.confirm


def test_what_is_drawn_on_the_pad_appears_on_the_screen(make: Make) -> None:
    pad = FakePad()
    place = ready(make, pad)

    pad.tell(*LINE)
    place.wait(lambda: not place.frame.field.empty)
    place.wait(lambda: len(place.frame.field.strokes[0]) == 3)

    assert place.frame.field.strokes == (((1000, 500), (3000, 2000), (6000, 700)),)


def test_ok_on_the_pad_signs_in(make: Make) -> None:
    pad = FakePad()
    place = ready(make, pad)

    pad.tell(*LINE, PadPressed(PadKey.OK))
    place.wait(lambda: bool(place.register.lines))

    signature = place.register.lines[0][2]
    assert signature.mode is SignatureMode.STYLUS
    assert signature.strokes == (((1000, 500), (3000, 2000), (6000, 700)),)
    assert signature.width == PAD_FACE.width
    place.wait(lambda: pad.shown is None)


def test_ok_with_nothing_written_is_told_and_the_pad_goes_on(make: Make) -> None:
    pad = FakePad()
    place = ready(make, pad)

    pad.tell(PadPressed(PadKey.OK))
    place.wait(lambda: bool(place.page.signing.problem.what))

    assert place.page.signing.problem.what == "Le cadre est vide."
    assert pad.shown is not None


def test_clear_on_the_pad_clears_the_screen(make: Make) -> None:
    pad = FakePad()
    place = ready(make, pad)
    pad.tell(*LINE)
    place.wait(lambda: not place.frame.field.empty)

    pad.tell(PadPressed(PadKey.CLEAR))

    place.wait(lambda: place.frame.field.empty)
    assert len(pad.pictures) == 1


def test_cancel_on_the_pad_goes_back_and_leaves_it_dark(make: Make) -> None:
    pad = FakePad()
    place = ready(make, pad)

    pad.tell(PadPressed(PadKey.CANCEL))

    place.wait(lambda: place.page.face is place.page.identity)
    place.wait(lambda: pad.shown is None and not place.lane.busy)


def test_start_again_on_the_screen_begins_anew_on_the_pad(make: Make) -> None:
    pad = FakePad()
    place = ready(make, pad)
    pad.tell(*LINE)
    place.wait(place.frame.clear.isEnabled)

    place.frame.clear.click()

    place.wait(lambda: len(pad.pictures) == 2)
    assert place.frame.field.empty


def test_unplugged_in_the_middle_of_a_line_the_screen_takes_over(
    make: Make, qtbot: QtBot
) -> None:
    pad = FakePad()
    place = ready(make, pad)

    pad.tell(LINE[0], LINE[1], GONE)
    place.wait(lambda: not place.frame.on_pad)

    assert "ne répond pas" in place.frame.problem.what
    assert place.frame.field.empty
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(place.frame.field, left, pos=QPoint(40, 60))
    qtbot.mouseMove(place.frame.field, QPoint(240, 100))
    qtbot.mouseRelease(place.frame.field, left, pos=QPoint(260, 80))
    place.page.signing.confirm.click()
    assert place.register.lines[0][2].mode is SignatureMode.MOUSE


def test_on_a_small_screen_the_reason_is_scrolled_into_sight(
    make: Make, shell: Shell
) -> None:
    pad = FakePad()
    place = ready(make, pad)
    shell.wear(Look(scale=200))
    shell.setFixedSize(1024, 768)
    QApplication.processEvents()

    pad.tell(GONE)
    place.wait(lambda: not place.frame.on_pad)

    problem = place.frame.problem
    place.wait(lambda: not problem.visibleRegion().isEmpty())
    place.page.signing.body.to_top()
    place.wait(lambda: not problem.visibleRegion().isEmpty())
    shell.wear(Look())


def test_what_has_failed_once_is_not_tried_again_with_this_visitor(
    make: Make,
) -> None:
    pad = FakePad()
    place = ready(make, pad)
    pad.tell(GONE)
    place.wait(lambda: not place.frame.on_pad)

    place.page.signing.back.click()
    place.page.named.emit("Zzyzx", "Essai")

    assert not place.lane.busy
    assert len(pad.pictures) == 1


def test_a_pad_that_is_plugged_in_again_serves_the_next_visitor(make: Make) -> None:
    pad = FakePad()
    place = ready(make, pad)
    pad.tell(GONE)
    place.wait(lambda: not place.frame.on_pad)

    place.sign_in.start_over()
    place.arrive()

    place.wait(lambda: pad.shown is not None)
    assert place.frame.problem.what == ""


def test_without_a_pad_one_signs_on_the_screen_and_nothing_is_said(make: Make) -> None:
    place = make(FakePad(absent=DeviceError(Fault.ABSENT)))

    place.arrive()

    assert not place.frame.on_pad
    assert place.frame.problem.what == ""


def test_a_pad_that_the_site_counts_on_is_missed_aloud(make: Make) -> None:
    place = make(FakePad(absent=DeviceError(Fault.ABSENT)), required=True)

    place.arrive()

    assert not place.frame.on_pad
    assert "ne répond pas" in place.frame.problem.what


def test_a_site_that_signs_on_the_screen_asks_no_pad(make: Make) -> None:
    place = make(None)

    place.arrive()

    assert not place.frame.on_pad
    assert not place.lane.busy


def test_who_prefers_the_screen_signs_there(make: Make) -> None:
    pad = FakePad()
    place = ready(make, pad)

    place.frame.on_screen.click()

    place.wait(lambda: pad.shown is None and not place.lane.busy)
    assert not place.frame.on_pad


def test_who_cannot_sign_leaves_the_pad_dark_and_may_come_back(make: Make) -> None:
    pad = FakePad()
    place = ready(make, pad)

    place.page.signing.other_way.click()
    place.wait(lambda: pad.shown is None and not place.lane.busy)
    place.page.signing.other_way.click()

    place.wait(lambda: pad.shown is not None)


def test_another_language_is_shown_on_the_pad_too(make: Make, shell: Shell) -> None:
    pad = FakePad()
    place = ready(make, pad)

    shell.speak("en")

    place.wait(lambda: len(pad.pictures) == 2)
    place.wait(lambda: place.frame.words.text() == "Sign on the pad, with its pen")
    assert pad.pictures[0].rgb != pad.pictures[1].rgb


def test_another_name_is_another_picture(make: Make) -> None:
    pad = FakePad()
    place = ready(make, pad)
    place.page.signing.back.click()
    place.page.identity.family_name.setText("Autrenom")

    place.page.named.emit("Autrenom", "Essai")

    place.wait(lambda: len(pad.pictures) == 2)
    assert pad.pictures[0].rgb != pad.pictures[1].rgb


def test_when_the_visit_is_over_the_pad_is_dark(make: Make) -> None:
    pad = FakePad()
    place = ready(make, pad)

    place.desk.end()

    place.wait(lambda: pad.shown is None and not place.lane.busy)


def test_what_a_crash_has_left_is_cleared_before_the_next_visitor(make: Make) -> None:
    pad = FakePad()
    place = make(pad)

    place.desk.look()
    place.wait(lambda: not place.lane.busy)

    assert pad.finds == 1
    assert pad.pictures == []


def test_writing_is_a_sign_of_life(make: Make, qtbot: QtBot) -> None:
    pad = FakePad()
    place = ready(make, pad)

    with qtbot.waitSignal(place.desk.used):
        pad.tell(*LINE)


def test_a_signature_begun_on_the_screen_is_not_taken_away(
    make: Make, qtbot: QtBot
) -> None:
    pad = FakePad()
    place = make(pad)
    place.desk.begin()
    place.page.named.emit("Zzyzx", "Essai")  # before the pad is found
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(place.frame.field, left, pos=QPoint(40, 60))
    qtbot.mouseMove(place.frame.field, QPoint(240, 100))

    place.wait(lambda: not place.lane.busy)

    assert not place.frame.on_pad
    assert pad.pictures == []
