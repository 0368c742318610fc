"""The bar above every page: home, help, end, languages and what helps to see."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.dropdown import DropDown
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, Role
from kiosk.ui.languages import Language
from kiosk.ui.style import SCALES, Contrast, Look


class ViewChoices(QWidget):
    """Text size, contrast and language, in a row or one above the other."""

    language_asked = Signal(str)
    larger_asked = Signal()
    smaller_asked = Signal()
    contrast_asked = Signal()

    def __init__(
        self,
        languages: Sequence[Language],
        *,
        upright: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        way = QBoxLayout.Direction
        row = QBoxLayout(way.TopToBottom if upright else way.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        kind = Kind.ROW if upright else Kind.BAR
        self.smaller = Button(Icon.TEXT if upright else None, kind=kind)
        self.larger = Button(Icon.TEXT if upright else None, kind=kind)
        self.contrast = Button(Icon.CONTRAST, kind=kind)
        self.contrast.setCheckable(True)
        self._upright = upright
        self._languages: dict[str, Button] = {}
        for button in (self.smaller, self.larger, self.contrast):
            row.addWidget(button)
        for language in languages:
            button = Button(Icon.GLOBE if upright else None, kind=kind)
            button.setText(language.own_name)
            button.setCheckable(True)
            button.setProperty("language", language.code)
            button.clicked.connect(self._on_language)
            self._languages[language.code] = button
            row.addWidget(button)
        self.smaller.clicked.connect(self.smaller_asked)
        self.larger.clicked.connect(self.larger_asked)
        self.contrast.clicked.connect(self.contrast_asked)
        self._retranslate()

    def language_button(self, code: str) -> Button:
        return self._languages[code]

    def show_state(self, look: Look, language: str) -> None:
        self.smaller.setDisabled(look.scale == SCALES[0])
        self.larger.setDisabled(look.scale == SCALES[-1])
        self.contrast.setChecked(look.contrast is Contrast.HIGH)
        for code, button in self._languages.items():
            button.setChecked(code == language)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        if self._upright:
            self.smaller.setText(self.tr("Smaller text"))
            self.larger.setText(self.tr("Larger text"))
            self.contrast.setText(self.tr("High contrast"))
        else:
            self.smaller.setText(self.tr("A−"))
            self.larger.setText(self.tr("A+"))
        self.smaller.setAccessibleName(self.tr("Smaller text"))
        self.larger.setAccessibleName(self.tr("Larger text"))
        self.contrast.setAccessibleName(self.tr("High contrast"))
        self.contrast.setToolTip(self.tr("High contrast"))

    def _on_language(self) -> None:
        button = self.sender()
        self.language_asked.emit(button.property("language"))


class TopBar(QFrame):
    """Home, help and end keep their places; the rest folds when there is no room."""

    home_asked = Signal()
    help_asked = Signal()
    end_asked = Signal()
    language_asked = Signal(str)
    larger_asked = Signal()
    smaller_asked = Signal()
    contrast_asked = Signal()

    def __init__(
        self,
        site_name: str,
        languages: Sequence[Language],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("bar", True)
        self.home = Button(Icon.HOME, kind=Kind.BAR)
        self.name = Label(Role.STRONG)
        self.name.setWordWrap(False)
        self.name.setText(site_name)
        self.choices = ViewChoices(languages)
        self.fold = Button(Icon.GLOBE, kind=Kind.BAR)
        self.help = Button(Icon.HELP, kind=Kind.BAR)
        self.end = Button(Icon.END, kind=Kind.BAR)
        self.folded = DropDown(self.fold)
        self._folded_choices = ViewChoices(languages, upright=True)
        self.folded.add(self._folded_choices)

        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 16, 6)
        self._row.setSpacing(8)
        self._row.addWidget(self.home)
        self._row.addWidget(self.name)
        self._row.addStretch()
        for part in (self.choices, self.fold, self.help, self.end):
            self._row.addWidget(part)

        self.home.clicked.connect(self.home_asked)
        self.help.clicked.connect(self.help_asked)
        self.end.clicked.connect(self.end_asked)
        self.fold.clicked.connect(self.folded.open)
        for choices in (self.choices, self._folded_choices):
            choices.language_asked.connect(self.language_asked)
            choices.larger_asked.connect(self.larger_asked)
            choices.smaller_asked.connect(self.smaller_asked)
            choices.contrast_asked.connect(self.contrast_asked)
        # The menu's place was for other words: close it when they change.
        self._folded_choices.language_asked.connect(self.folded.close)
        self._folded_choices.larger_asked.connect(self.folded.close)
        self._folded_choices.smaller_asked.connect(self.folded.close)
        self._folded_choices.contrast_asked.connect(self.folded.close)
        self._retranslate()

    def show_visit_buttons(self, *, shown: bool) -> None:
        self.home.setVisible(shown)
        self.end.setVisible(shown)
        self._fit()

    def show_state(self, look: Look, language: str) -> None:
        self.choices.show_state(look, language)
        self._folded_choices.show_state(look, language)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        match event.type():
            case QEvent.Type.LanguageChange:
                self._retranslate()
                self._fit()
            case QEvent.Type.FontChange | QEvent.Type.StyleChange:
                self._fit()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.home.setText(self.tr("Home"))
        self.help.setText(self.tr("Help"))
        self.end.setText(self.tr("End"))
        self.end.setAccessibleName(self.tr("End my visit"))
        self.fold.setText(self.tr("Aa"))
        self.fold.setAccessibleName(self.tr("Language, text size and contrast"))

    def _fit(self) -> None:
        """Show as much as there is room for; the name goes first, then the choices."""
        fixed = [part for part in (self.home, self.help, self.end) if _wanted(part)]
        room = self.width() - self._wide(fixed)
        open_room = room - self._wide([self.choices])
        self.choices.setVisible(open_room >= 0)
        self.fold.setVisible(open_room < 0)
        left = open_room if open_room >= 0 else room - self._wide([self.fold])
        self.name.setVisible(left >= self._wide([self.name]))

    def _wide(self, parts: Sequence[QWidget]) -> int:
        return sum(part.sizeHint().width() + self._row.spacing() for part in parts) + (
            self._row.contentsMargins().left()
        )


def _wanted(part: QWidget) -> bool:
    return not part.isHidden()
