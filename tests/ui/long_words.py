"""A language that nobody speaks: French, as long as German would be, and longer words.

Made while the tests run, so that pages are seen with texts they were not drawn for.
"""

import re
from pathlib import Path

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from kiosk.catalogue.texts import Texts
from kiosk.ui.languages import Languages
from kiosk.ui.translations import PREFIX

LONG = "long"
_WORD = re.compile(r"\{\w*\}|%n|https?://\S+|[^\W\d_]{5,}")


def stretched(words: str) -> str:
    """Make this about 40 % longer, by compounds; placeholders stay what they are."""
    return _WORD.sub(_compound, words)


def _compound(found: re.Match[str]) -> str:
    word = found.group()
    if not word.isalpha():
        return word
    return f"{word}s{word[: len(word) // 2].lower()}"


class LongWords:
    """Lengthens what the French of `languages` says, and the catalogue's French."""

    def __init__(self, languages: Languages, compiled: Path) -> None:
        self._languages = languages
        self._translator = _LongTranslator(compiled / f"{PREFIX}fr.qm")
        self._text = Texts.text

    def speak(self, *, on: bool) -> None:
        """Say everything so, or as it was; French must be what is spoken."""
        QApplication.removeTranslator(self._translator)
        Texts.text = _long_text if on else self._text  # type: ignore[method-assign]
        if on:
            QApplication.installTranslator(self._translator)


class _LongTranslator(QTranslator):
    def __init__(self, french: Path) -> None:
        super().__init__()
        self._french = QTranslator()
        assert self._french.load(str(french))

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        found = self._french.translate(context, source, disambiguation, n)
        # None where there is nothing: Qt takes empty words for a translation, and its
        # reader of TGA files takes every file whose error has no words for a picture.
        return stretched(found) if found else None


def _long_text(self: Texts, language: str = "fr") -> str:
    return stretched(self.root["fr"])
