"""Which languages the kiosk speaks, and how it changes from one to another."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QLibraryInfo,
    QLocale,
    Qt,
    QTranslator,
)
from PySide6.QtWidgets import QApplication

from kiosk.settings import SettingsError
from kiosk.ui.translations import PREFIX, own_folder, untranslated

# Each .ts file translates this into its own name: "Français", "العربية".
_OWN_NAME = str(QT_TRANSLATE_NOOP("Languages", "English"))


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its ISO 639 code and its name in itself."""

    code: str
    own_name: str

    @property
    def direction(self) -> Qt.LayoutDirection:
        return QLocale(self.code).textDirection()


class Languages:
    """The languages this site offers; one is spoken at a time.

    `folder` holds the compiled translations, `kiosk_fr.qm` and so on. Raises
    SettingsError when the site offers one that is not there: a visitor never
    meets a language that speaks half.
    """

    def __init__(
        self,
        application: QApplication,
        offered: Sequence[str],
        folder: Path | None = None,
    ) -> None:
        self._application = application
        self._folder = folder or own_folder()
        self._translators: list[QTranslator] = []
        problems = untranslated(offered, self._folder)
        if problems:
            raise SettingsError(problems)
        self.offered = tuple(
            Language(code, self._name_of(code)) for code in dict.fromkeys(offered)
        )
        self.current = self.offered[0]

    def speak(self, code: str) -> None:
        """Say everything in this language from now on, and turn the layout its way.

        Every widget gets a LanguageChange event.
        """
        language = next(known for known in self.offered if known.code == code)
        self.silence()
        self._translators = [
            translator
            for translator in (self._qt_words(code), self._words(code))
            if not translator.isEmpty()
        ]
        self.current = language
        QLocale.setDefault(QLocale(code))
        self._application.setLayoutDirection(language.direction)
        for translator in self._translators:
            self._application.installTranslator(translator)

    def silence(self) -> None:
        """Take the translations away: everything stands in the source's language."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []

    def _name_of(self, code: str) -> str:
        return self._words(code).translate("Languages", _OWN_NAME) or _OWN_NAME

    def _words(self, code: str) -> QTranslator:
        translator = QTranslator(self._application)
        translator.load(str(self._folder / f"{PREFIX}{code}.qm"))
        return translator

    def _qt_words(self, code: str) -> QTranslator:
        translator = QTranslator(self._application)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        translator.load(QLocale(code), "qtbase", "_", folder)
        return translator


def spoken() -> str:
    """Give the code of the language of the moment, for texts that are no sentence.

    The catalogue's texts are such: they come in several languages at once.
    """
    return QLocale.languageToCode(QLocale().language())
