"""Signing in: the name, the notice, the signature, and a register that says no."""

from hashlib import sha256

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.register import (
    Identity,
    RegisterFault,
    SignatureMode,
)
from kiosk.settings import SignatureMode as Asked
from kiosk.settings import parse
from kiosk.ui import notice
from kiosk.ui.notice import NoticeFacts
from kiosk.ui.shell import Shell
from kiosk.ui.sign_in import SignInDesk, SignInPage
from tests.ui.fake_register import FakeRegister
from tests.ui.page_states import FACTS


class Stand:
    """A page, its desk and a register, on a screen."""

    def __init__(self, shell: Shell, qtbot: QtBot, asked: Asked) -> None:
        self.qtbot = qtbot
        self.page = SignInPage(asked, FACTS)
        self.register = FakeRegister()
        self.desk = SignInDesk(self.page, self.register, FACTS)
        shell.setFixedSize(1920, 1080)
        shell.show_page(self.page)
        shell.show()
        QApplication.processEvents()

    def name(self, family: str = "Zzyzx", first: str = "Essai") -> None:
        identity = self.page.identity
        self.qtbot.keyClicks(identity.family_name, family)
        self.qtbot.keyClick(identity.family_name, Qt.Key.Key_Return)
        self.qtbot.keyClicks(identity.first_names, first)
        self.qtbot.keyClick(identity.first_names, Qt.Key.Key_Return)

    def draw(self) -> None:
        pad = self.page.signing.frame.field
        left = Qt.MouseButton.LeftButton
        self.qtbot.mousePress(pad, left, pos=QPoint(40, 60))
        for step in range(1, 10):
            self.qtbot.mouseMove(pad, QPoint(40 + 20 * step, 60 + 7 * (step % 3)))
        self.qtbot.mouseRelease(pad, left, pos=QPoint(260, 80))

    def confirm(self) -> None:
        self.qtbot.mouseClick(self.page.signing.confirm, Qt.MouseButton.LeftButton)


@pytest.fixture
def stand(shell: Shell, qtbot: QtBot) -> Stand:
    return Stand(shell, qtbot, Asked.REQUIRED)


def test_the_register_is_made_ready_while_a_name_is_written(
    stand: Stand, qtbot: QtBot
) -> None:
    stand.desk.start_over()

    qtbot.waitUntil(lambda: stand.register.prepared == 1)
    assert stand.register.tried == []


def test_the_register_is_made_ready_once_more_while_somebody_signs(
    stand: Stand, qtbot: QtBot
) -> None:
    """What it read before may be old: the visit before is closed in it meanwhile."""
    stand.desk.start_over()
    qtbot.waitUntil(lambda: stand.register.prepared == 1)

    stand.name()

    qtbot.waitUntil(lambda: stand.register.prepared == 2)
    assert stand.register.tried == []


def test_the_line_is_made_ready_while_the_pen_rests(stand: Stand, qtbot: QtBot) -> None:
    stand.name()
    stand.draw()
    qtbot.waitUntil(lambda: len(stand.register.drafts) == 1)
    stand.draw()
    qtbot.waitUntil(lambda: len(stand.register.drafts) == 2)
    assert stand.register.tried == []

    stand.confirm()

    first, last = stand.register.drafts
    assert len(first[2].strokes) == 1
    assert stand.register.lines == [last]
    assert stand.register.lines[0][2] is last[2]


def test_a_dot_is_no_signature_and_is_told_to_who_confirms_it(
    stand: Stand, qtbot: QtBot
) -> None:
    rested = qtbot.waitSignal(stand.page.rested)
    stand.name()
    with rested:
        qtbot.mouseClick(stand.page.signing.frame.field, Qt.MouseButton.LeftButton)
    assert not stand.page.signing.problem.isVisible()
    stand.confirm()
    assert stand.page.signing.problem.isVisible()
    assert stand.register.drafts == stand.register.lines == []


def test_nothing_is_made_ready_for_who_has_gone(stand: Stand, qtbot: QtBot) -> None:
    stand.name()
    stand.draw()
    stand.desk.start_over()
    with qtbot.assertNotEmitted(stand.page.rested, wait=300):
        pass
    assert stand.register.drafts == []


def test_a_name_and_a_signature_open_the_visit(stand: Stand, qtbot: QtBot) -> None:
    stand.name()
    stand.draw()

    with qtbot.waitSignal(stand.desk.signed_in) as signed_in:
        stand.confirm()

    assert signed_in.args is not None
    assert signed_in.args[0].number == 1
    _, identity, signature, _ = stand.register.lines[0]
    assert identity == Identity("Zzyzx", "Essai")
    assert signature.mode is SignatureMode.MOUSE
    assert len(signature.strokes) == 1


def test_the_register_keeps_the_mark_of_the_text_that_was_shown(stand: Stand) -> None:
    stand.name()
    stand.draw()
    stand.confirm()

    shown = stand.page.signing.notice.whole.text()
    kept = stand.register.lines[0][3]
    assert kept.text_sha256 == sha256(shown.encode()).digest()
    assert kept.version == notice.VERSION


def test_each_language_has_its_own_mark(shell: Shell) -> None:
    marks = set()
    for language in ("fr", "en"):
        shell.speak(language)
        marks.add(notice.shown(FACTS).text_sha256)

    assert len(marks) == 2


def test_what_the_prefecture_has_not_given_is_missing_openly(shell: Shell) -> None:
    shell.speak("fr")

    assert notice.full_text(NoticeFacts()).count("[à compléter") == 3
    assert "[" not in notice.full_text(FACTS)


def test_the_notice_says_how_long_this_site_keeps_signatures(shell: Shell) -> None:
    shell.speak("fr")
    text = (
        '[site]\nid = "essai"\nname = "Essai"\ndepartment = "00"\nhours = "9 h"\n'
        'telephone = "00"\n[register.durations]\nsignatures = 3\n'
    )

    assert "votre signature 1 an" in notice.full_text(NoticeFacts())
    said = notice.full_text(NoticeFacts.of(parse(text, "site.toml")))
    assert "votre nom 5, votre signature 3" in said
    assert "1 an" not in said


def test_a_missing_name_is_said_where_it_can_be_written(stand: Stand) -> None:
    stand.name(first="   ")

    assert stand.page.face is stand.page.identity
    assert stand.page.identity.problem.what == "Il manque un nom."
    assert stand.page.identity.first_names.property("wrong")
    assert not stand.page.identity.family_name.property("wrong")


def test_an_empty_frame_is_said_and_writes_nothing(stand: Stand) -> None:
    stand.name()

    stand.confirm()

    assert stand.page.signing.problem.what == "Le cadre est vide."
    assert stand.register.tried == []


def test_who_cannot_sign_is_attested_by_the_mediator(stand: Stand) -> None:
    stand.name()
    signing = stand.page.signing
    stand.qtbot.mouseClick(signing.other_way, Qt.MouseButton.LeftButton)
    stand.qtbot.keyClicks(signing.mediator.identifier, "med-07")

    stand.confirm()

    signature = stand.register.lines[0][2]
    assert signature.mode is SignatureMode.ATTESTED
    assert signature.attested_by == "med-07"


def test_a_mediator_who_forgets_the_identifier_is_told(stand: Stand) -> None:
    stand.name()
    stand.page.signing.other_way.click()

    stand.confirm()

    assert "identifiant" in stand.page.signing.problem.what
    assert stand.register.lines == []


@pytest.mark.parametrize(
    ("asked", "mode"),
    [(Asked.OFF, SignatureMode.CONFIRMED), (Asked.ATTESTED, SignatureMode.ATTESTED)],
)
def test_the_site_decides_how_one_confirms(
    shell: Shell, qtbot: QtBot, asked: Asked, mode: SignatureMode
) -> None:
    stand = Stand(shell, qtbot, asked)
    stand.name()
    stand.page.signing.mediator.identifier.setText("med-07")

    stand.confirm()

    assert stand.register.lines[0][2].mode is mode
    assert not stand.page.signing.other_way.isVisible()


def test_a_notice_that_is_only_read_stands_where_the_name_was_written(
    shell: Shell, qtbot: QtBot
) -> None:
    stand = Stand(shell, qtbot, Asked.OFF)
    fields = _across(stand.page, stand.page.identity.family_name)
    stand.name()
    QApplication.processEvents()

    assert _across(stand.page, stand.page.signing.notice) == fields


def _across(page: QWidget, part: QWidget) -> tuple[int, int]:
    """Give where a part begins, and how wide it is."""
    return part.mapTo(page, QPoint()).x(), part.width()


def test_when_nothing_can_be_written_no_visit_opens(stand: Stand, qtbot: QtBot) -> None:
    stand.register.faults = [RegisterFault.FULL]
    stand.name()
    stand.draw()

    with qtbot.assertNotEmitted(stand.desk.signed_in):
        stand.confirm()

    assert stand.page.face is stand.page.closed
    assert "plus de place" in stand.page.closed.problem.what


def test_a_second_try_writes_the_same_line_once(stand: Stand) -> None:
    stand.register.faults = [RegisterFault.BUSY]
    stand.name()
    stand.draw()
    stand.confirm()

    stand.qtbot.mouseClick(stand.page.closed.retry, Qt.MouseButton.LeftButton)

    assert len(stand.register.lines) == 1
    assert len(set(stand.register.tried)) == 1


def test_the_next_person_finds_empty_fields(stand: Stand) -> None:
    stand.name()
    stand.draw()

    stand.desk.start_over()

    assert stand.page.face is stand.page.identity
    assert stand.page.identity.family_name.text() == ""
    assert stand.page.signing.frame.field.empty


def test_going_back_keeps_what_was_typed(stand: Stand) -> None:
    stand.name()

    stand.page.signing.back.click()

    assert stand.page.face is stand.page.identity
    assert stand.page.identity.family_name.text() == "Zzyzx"


def test_a_change_of_language_changes_the_error_too(stand: Stand, shell: Shell) -> None:
    stand.name(first="")

    shell.speak("en")
    QApplication.processEvents()

    assert stand.page.identity.problem.what == "A name is missing."


def test_giving_up_is_told(stand: Stand, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stand.page.cancelled):
        stand.page.identity.cancel.click()
