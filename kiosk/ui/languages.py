"""Which languages the kiosk speaks, and how it changes from one to another."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QDate,
    QDateTime,
    QLibraryInfo,
    QLocale,
    Qt,
    QTime,
    QTranslator,
)
from PySide6.QtWidgets import QApplication

from kiosk.settings import SettingsError
from kiosk.ui.translations import PREFIX, own_folder, untranslated

# Each .ts file translates this into its own name: "Français", "العربية".
_OWN_NAME = str(QT_TRANSLATE_NOOP("Languages", "English"))


# Where a language is written in more than one way, the one for here: Persian as in
# Afghanistan (Dari), where the months have other names; Chinese in the plain signs.
_WAYS = {"ar": "ar_AE", "fa": "fa_AF", "ps": "ps_AF", "pt": "pt_PT", "zh": "zh_CN"}
# The figures 0 to 9, whatever the script: those of the sites, of forms, of tickets.
_FIGURES = str.maketrans("٠١٢٣٤٥٦٧٨٩" + "۰۱۲۳۴۵۶۷۸۹", "0123456789" * 2)


def locale_of(code: str) -> QLocale:
    """Say how a language writes days, hours and figures."""
    return QLocale(_WAYS.get(code, code))


def written(
    moment: QDate | QTime | QDateTime,
    form: str | QLocale.FormatType,
    locale: QLocale | None = None,
) -> str:
    """Write a day or an hour in the words of a language, in the figures 0 to 9.

    `form` is Qt's: a pattern such as “d MMMM yyyy”, or one of its own.
    """
    words = (QLocale() if locale is None else locale).toString(moment, form)
    return words.translate(_FIGURES)


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
        QLocale.setDefault(locale_of(code))
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
        translator.load(locale_of(code), "qtbase", "_", folder)
        return translator


def spoken() -> str:
    """Give the code of the language of the moment, for texts that are no sentence.

    The catalogue's texts are such: they come in several languages at once.
    """
    return QLocale.languageToCode(QLocale().language())
