"""What the tests of the screen share: one look, the real languages, a shell."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.languages import Languages
from kiosk.ui.shell import Shell
from kiosk.ui.style import Look, dress
from tests.ui.scan_counter import ScanCounter
from tests.ui.speech import compile_languages, forget_deleted


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compile_languages(tmp_path_factory.mktemp("locale"))


@pytest.fixture(autouse=True)
def _nothing_is_left(qapp: QApplication) -> Iterator[None]:
    """Each widget that stays makes the next dressing of the program slower."""
    yield
    forget_deleted()


@pytest.fixture
def languages(qapp: QApplication, compiled: Path) -> Iterator[Languages]:
    languages = Languages(qapp, ("fr", "en"), compiled)
    yield languages
    languages.silence()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def shell(qapp: QApplication, languages: Languages) -> Iterator[Shell]:
    others = set(qapp.topLevelWidgets())
    shell = Shell(qapp, languages, "Point numérique d'Essai")
    yield shell
    shell.close()
    # Pages that were not shown are in no window, and each new look would dress them,
    # too, in all the tests to come.
    for widget in set(qapp.topLevelWidgets()) - others:
        widget.deleteLater()
    forget_deleted()


@pytest.fixture
def scan_counter(
    qtbot: QtBot, qapp: QApplication, languages: Languages, tmp_path: Path
) -> Callable[..., ScanCounter]:
    """Make a scan page around a scanner, in English."""
    if not qapp.styleSheet():
        dress(qapp, Look())
    languages.speak("en")
    return partial(ScanCounter, qtbot, tmp_path)
