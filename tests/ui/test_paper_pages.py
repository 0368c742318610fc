"""What the pages of papers say changes with the language, all of it."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.ui.languages import Languages
from kiosk.ui.spacing import as_said
from kiosk.ui.style import Look, dress
from tests.ui import page_states_papers, page_states_scan

STATES = page_states_papers.STATES | page_states_scan.STATES

_TITLES = ("Replace a lost", "Renew a", "Passport", "Proof of", "Present", "Identity")
_DEVICES = ("Zzyzx", "Couloir", "[scanner]")
_OTHERS = ("The site", "Votre demande", *_TITLES, *_DEVICES)


class Marked(QTranslator):
    """A language in which every sentence is the English one between marks."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        return f"«{source}»"


@pytest.mark.parametrize("name", STATES)
def test_a_change_of_language_reaches_every_word(
    qapp: QApplication, qtbot: QtBot, languages: Languages, name: str
) -> None:
    if not qapp.styleSheet():
        dress(qapp, Look())
    languages.speak("en")
    page = STATES[name]()
    qtbot.addWidget(page)
    marked = Marked()

    QCoreApplication.installTranslator(marked)
    try:
        QApplication.processEvents()
        forget_what_was_deleted()
        told = [label.text() for label in page.findChildren(QLabel)]
        told += [button.text() for button in page.findChildren(QAbstractButton)]
    finally:
        QCoreApplication.removeTranslator(marked)

    assert [
        words for words in told if words and "«" not in words and _ours(words)
    ] == []


def forget_what_was_deleted() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _ours(words: str) -> bool:
    """Tell our sentences from hosts, titles and what the site itself says."""
    plain = as_said(words)
    return not re.fullmatch(r"[a-z0-9.-]+", plain) and not plain.startswith(_OTHERS)


def test_a_field_of_a_site_s_question_says_what_is_asked(qtbot: QtBot) -> None:
    page = STATES["site-prompt"]()
    qtbot.addWidget(page)

    field = next(f for f in page.findChildren(QLineEdit) if f.isVisibleTo(page))
    assert field.accessibleName().startswith("Votre demande")
