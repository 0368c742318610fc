"""A received link is judged, told in plain words, never opened and never kept."""

import logging

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.catalogue import Catalogue
from kiosk.navigation import Policy, Reason
from kiosk.navigation.official import load
from kiosk.ui.address_check import AddressDesk, AddressPage
from kiosk.ui.help import HelpPage
from kiosk.ui.idle import IdleWarning
from kiosk.ui.labels import Tone
from kiosk.ui.refusal import RefusalPage
from kiosk.ui.shell import Shell
from tests.ui.page_states import SITE, catalogue


class Judge:
    policy = Policy(load())


class Around:
    def __init__(self, shell: Shell, catalogue: Catalogue) -> None:
        self.shell = shell
        self.page = AddressPage()
        self.desk = AddressDesk(self.page, Judge(), catalogue)
        shell.show_page(self.page)
        shell.show()

    def check(self, text: str) -> None:
        self.page.field.setText(text)
        self.page.check.click()

    @property
    def tone(self) -> str:
        return str(self.page.answer.property("tone"))


@pytest.fixture
def around(qapp: QApplication, shell: Shell) -> Around:
    shell.speak("en")
    return Around(shell, catalogue())


@pytest.mark.parametrize(
    "text",
    [
        "https://immatriculation.ants.gouv.fr/x?y",
        "  ants.gouv.fr/x ",
        "WWW.ANTS.GOUV.FR",
        "http://ants.gouv.fr",
        "Votre carte est prête. Voyez https://ants.gouv.fr/suivi, merci.",
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fants.gouv.fr",
    ],
)
def test_a_link_of_the_state_is_official_however_it_is_written(
    around: Around, text: str
) -> None:
    around.check(text)

    assert around.page.answer.what == "Yes, this link is official."
    assert around.tone == Tone.SUCCESS.value
    assert "of the State" in around.page.badge.words.text()
    assert around.page.badge.host.accessibleName().endswith("ants.gouv.fr")
    assert around.page.open.isVisible()
    assert not around.page.refused.isVisible()
    assert not around.page.official.isVisible()


def test_an_official_site_opens_at_its_root(around: Around, qtbot: QtBot) -> None:
    around.check("http://ants.gouv.fr/x?token=y")

    with qtbot.waitSignal(around.page.open_asked) as asked:
        around.page.open.click()

    assert asked.args == ["https://ants.gouv.fr/"]


def test_an_imitation_is_told_with_what_it_imitates(
    around: Around, qtbot: QtBot
) -> None:
    around.check("ANTAI : votre amende attend, réglez vite sur amendes-gouv.fr/payer")
    page = around.page

    assert page.answer.what == "No, this link is not official."
    assert "looks like www.amendes.gouv.fr" in page.answer.advice
    assert around.tone == Tone.ERROR.value
    assert page.refused_host.accessibleName() == "amendes-gouv.fr"
    assert page.care.isVisible()
    assert not page.open.isVisible()
    with qtbot.waitSignal(page.official_asked) as host:
        page.official.open.click()
    assert host.args == ["www.amendes.gouv.fr"]
    with qtbot.waitSignal(page.procedure_asked) as procedure:
        page.official.procedure.click()
    assert procedure.args == ["amende-payer"]
    assert "Pay a fine" in page.official.procedure.text()


def test_the_words_are_those_of_the_refusal(around: Around, qtbot: QtBot) -> None:
    refusal = RefusalPage()
    qtbot.addWidget(refusal)
    around.check("https://bit.ly/x")
    verdict = around.page._judged
    assert verdict is not None
    refusal.show_refusal("https://bit.ly", verdict.verdict)

    assert verdict.verdict.reason is Reason.SHORTENER
    told = f"{refusal.why.what} {refusal.why.advice}"
    assert around.page.answer.advice == told


def test_a_false_link_beside_a_true_one_is_told(around: Around) -> None:
    around.check("https://ants.gouv.fr n'est plus valable, allez sur a.example/x")

    assert around.page.answer.what == "No, this link is not official."
    assert around.page.refused_host.accessibleName() == "a.example"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("mail.google.com", "This is an e-mail service, not a site of the State."),
        ("www.payfip.gouv.fr", "Official sites use this address for payments."),
    ],
)
def test_what_opens_but_is_no_office_is_told(
    around: Around, text: str, what: str
) -> None:
    around.check(text)

    assert around.page.answer.what == what
    assert around.tone == Tone.INFO.value
    assert around.page.open.isVisible()


@pytest.mark.parametrize(
    "text", ["", "Bonjour", "contact@essai.example", "javascript:x"]
)
def test_words_without_a_link_are_told(around: Around, text: str) -> None:
    around.check(text)

    assert around.page.answer.what == "There is no link in these words."
    assert not around.page.open.isVisible()


def test_an_address_that_is_none_is_told(around: Around) -> None:
    around.check("https://[zz]/x")

    assert around.page.answer.what == "No, this link is not official."
    assert not around.page.refused.isVisible()


def test_enter_checks_and_another_letter_takes_the_answer_away(
    around: Around, qtbot: QtBot
) -> None:
    qtbot.keyClicks(around.page.field, "ants.gouv.fr")
    qtbot.keyClick(around.page.field, Qt.Key.Key_Return)
    answered = around.page.answer.isVisible()

    qtbot.keyClicks(around.page.field, ".evil.example")

    assert answered
    assert not around.page.answer.isVisible()
    assert not around.page.open.isVisible()


def test_nothing_is_kept_when_the_page_is_left(around: Around, qtbot: QtBot) -> None:
    around.check("https://amendes-gouv.fr/x")
    around.shell.show_page(HelpPage(SITE))
    around.shell.show_page(around.page)

    assert around.page.field.text() == ""
    assert not around.page.answer.isVisible()
    assert not around.page.official.isVisible()
    qtbot.keyClick(around.page.field, "z", Qt.KeyboardModifier.ControlModifier)
    assert around.page.field.text() == ""


def test_a_warning_over_the_page_takes_nothing_away(around: Around) -> None:
    around.check("https://ants.gouv.fr")
    around.shell.overlay(IdleWarning())
    around.shell.clear_overlay()

    assert around.page.field.text() == "https://ants.gouv.fr"
    assert around.page.answer.isVisible()


def test_nothing_of_it_is_in_the_journal(
    around: Around, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        around.check("https://zzyzx.example/secret?token=zzyzx")

    assert caplog.text == ""


def test_the_answer_speaks_the_language_of_the_moment(
    around: Around, qtbot: QtBot
) -> None:
    around.check("https://amendes-gouv.fr/x")

    around.shell.speak("fr")

    told = "Non, ce lien n'est pas officiel."
    qtbot.waitUntil(lambda: around.page.answer.what == told)
    assert "Payer une amende" in around.page.official.procedure.text()
