"""What the tests of the screen share: one look, the real languages, a shell."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.ui.languages import Languages
from kiosk.ui.shell import Shell
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
    shell = Shell(qapp, languages, "Point numérique d'Essai")
    yield shell
    shell.close()
    shell.deleteLater()
    forget_deleted()
