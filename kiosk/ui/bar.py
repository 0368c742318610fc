"""The bar above every page: home, help, end, languages, what helps to see or hear."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget

from kiosk.theme import Contrast
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.columns import SIDE, WIDE_EM
from kiosk.ui.dropdown import DropDown
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, Role
from kiosk.ui.languages import Language
from kiosk.ui.style import SCALES, Look

_KEEPS = QSizePolicy.Policy.Minimum


class ViewChoices(QWidget):
    """Text size, space, contrast and language, in a row or one above the other."""

    language_asked = Signal(str)
    larger_asked = Signal()
    smaller_asked = Signal()
    contrast_asked = Signal()
    spacing_asked = Signal()
    slow_keys_asked = Signal()

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
        self._contrast = Contrast.NORMAL
        self.spacing = Button(Icon.SPACING, kind=kind)
        self.spacing.setCheckable(True)
        self.slow_keys = Button(Icon.SLOW_KEYS, kind=kind)
        self.slow_keys.setCheckable(True)
        self._upright = upright
        self._languages: dict[str, Button] = {}
        for button in (
            self.smaller,
            self.larger,
            self.spacing,
            self.contrast,
            self.slow_keys,
        ):
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
        self.spacing.clicked.connect(self.spacing_asked)
        self.slow_keys.clicked.connect(self.slow_keys_asked)
        self._retranslate()

    def language_button(self, code: str) -> Button:
        return self._languages[code]

    def show_slow_keys(self, *, on: bool) -> None:
        self.slow_keys.setChecked(on)

    def show_state(self, look: Look, language: str) -> None:
        self.smaller.setDisabled(look.scale == SCALES[0])
        self.larger.setDisabled(look.scale == SCALES[-1])
        self._contrast = look.contrast
        self._tell_contrast()
        self.spacing.setChecked(look.spaced)
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
            self.spacing.setText(self.tr("More space in texts"))
            self.slow_keys.setText(self.tr("Slow keys"))
        else:
            self.smaller.setText(self.tr("A−"))
            self.larger.setText(self.tr("A+"))
        self.smaller.setAccessibleName(self.tr("Smaller text"))
        self.larger.setAccessibleName(self.tr("Larger text"))
        self.spacing.setAccessibleName(self.tr("More space in texts"))
        self.spacing.setToolTip(self.tr("More space in texts"))
        slow = self.tr("Slow keys: each key counts once, even if it is hit twice")
        self.slow_keys.setAccessibleName(slow)
        self.slow_keys.setToolTip(slow)
        self._tell_contrast()

    def _tell_contrast(self) -> None:
        match self._contrast:
            case Contrast.NORMAL:
                words = self.tr("Colours: light")
            case Contrast.DARK:
                words = self.tr("Colours: dark")
            case Contrast.HIGH:
                words = self.tr("Colours: high contrast")
            case _:
                assert_never(self._contrast)
        self.contrast.setText(words if self._upright else "")
        self.contrast.setAccessibleName(words)
        self.contrast.setToolTip(words)

    def _on_language(self) -> None:
        button = self.sender()
        self.language_asked.emit(button.property("language"))


class TopBar(QFrame):
    """Home, help and end keep their places; the rest folds when there is no room."""

    home_asked = Signal()
    listen_asked = Signal()
    keys_asked = Signal()
    help_asked = Signal()
    end_asked = Signal()
    language_asked = Signal(str)
    larger_asked = Signal()
    smaller_asked = Signal()
    contrast_asked = Signal()
    spacing_asked = Signal()
    slow_keys_asked = Signal()

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
        self.listen = Button(Icon.SPEAKER, kind=Kind.BAR)
        self.listen.setCheckable(True)
        for small in (self.fold, self.listen):  # the others have words to spare
            small.setSizePolicy(_KEEPS, _KEEPS)
        self._listening = False
        self.keys = Button(Icon.KEYBOARD, kind=Kind.BAR)
        self.keys.setCheckable(True)
        # A click leaves the focus where one writes; Tab finds the button all the same.
        self.keys.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._typing = False
        self.keys.hide()
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
        for part in (
            self.choices,
            self.fold,
            self.listen,
            self.keys,
            self.help,
            self.end,
        ):
            self._row.addWidget(part)

        self.home.clicked.connect(self.home_asked)
        self.listen.clicked.connect(self.listen_asked)
        self.keys.clicked.connect(self.keys_asked)
        self.help.clicked.connect(self.help_asked)
        self.end.clicked.connect(self.end_asked)
        self.fold.clicked.connect(self.folded.open)
        for choices in (self.choices, self._folded_choices):
            choices.language_asked.connect(self.language_asked)
            choices.larger_asked.connect(self.larger_asked)
            choices.smaller_asked.connect(self.smaller_asked)
            choices.contrast_asked.connect(self.contrast_asked)
            choices.spacing_asked.connect(self.spacing_asked)
            choices.slow_keys_asked.connect(self.slow_keys_asked)
        # The menu's place was for other words: close it when they change.
        self._folded_choices.language_asked.connect(self.folded.close)
        self._folded_choices.larger_asked.connect(self.folded.close)
        self._folded_choices.smaller_asked.connect(self.folded.close)
        self._folded_choices.spacing_asked.connect(self.folded.close)
        self._folded_choices.slow_keys_asked.connect(self.folded.close)
        self._retranslate()

    def show_visit_buttons(self, *, shown: bool) -> None:
        self.home.setVisible(shown)
        self.end.setVisible(shown)
        self._fit()

    def offer_listening(self, *, offered: bool) -> None:
        self.listen.setVisible(offered)
        self._fit()

    def show_listening(self, *, on: bool) -> None:
        """Say whether the page is being read aloud: the button then stops it."""
        self._listening = on
        self._retranslate()
        self._fit()

    def offer_keys(self, *, offered: bool) -> None:
        self.keys.setVisible(offered)
        self._fit()

    def show_keys(self, *, on: bool) -> None:
        """Say whether the keyboard is on the screen: the button then hides it."""
        self._typing = on
        self._retranslate()

    def show_slow_keys(self, *, on: bool) -> None:
        """Say whether the visitor's keys are slow."""
        self.choices.show_slow_keys(on=on)
        self._folded_choices.show_slow_keys(on=on)

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
            case (
                QEvent.Type.FontChange
                | QEvent.Type.StyleChange
                | QEvent.Type.LayoutDirectionChange
            ):
                self._fit()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.home.setText(self.tr("Home"))
        self.listen.setChecked(self._listening)
        self._tell_listen(named=True)
        self.keys.setChecked(self._typing)
        self._tell_keys(named=True)
        self.help.setText(self.tr("Help"))
        self.end.setText(self.tr("End"))
        self.end.setAccessibleName(self.tr("End my visit"))
        self.fold.setText(self.tr("Aa"))
        self.fold.setAccessibleName(self.tr("Language, text size and contrast"))

    def _tell_listen(self, *, named: bool) -> None:
        if self._listening:
            words, whole = self.tr("Stop"), self.tr("Stop reading aloud")
        else:
            words, whole = self.tr("Listen"), self.tr("Listen to this page")
        self.listen.setText(words if named else "")
        self.listen.setAccessibleName(whole)
        self.listen.setToolTip(whole)

    def _tell_keys(self, *, named: bool) -> None:
        whole = (
            self.tr("Hide the keyboard") if self._typing else self.tr("Show a keyboard")
        )
        self.keys.setText(self.tr("Keyboard") if named else "")
        self.keys.setAccessibleName(whole)
        self.keys.setToolTip(whole)

    def _fit(self) -> None:
        """Show as much as there is room for; the name goes first, then the choices."""
        self._align_name()
        places = (self.home, self.listen, self.keys, self.help, self.end)
        fixed = [part for part in places if _wanted(part)]
        self._tell_listen(named=True)
        self._tell_keys(named=True)
        if self.width() < self._wide([*fixed, self.fold]):
            self._tell_listen(named=False)  # its pictogram is known everywhere
        if self.width() < self._wide([*fixed, self.fold]):
            self._tell_keys(named=False)
        room = self.width() - self._wide(fixed)
        open_room = room - self._wide([self.choices])
        self.choices.setVisible(open_room >= 0)
        self.fold.setVisible(open_room < 0)
        left = open_room if open_room >= 0 else room - self._wide([self.fold])
        self.name.setVisible(left >= self._wide([self.name]))

    def _align_name(self) -> None:
        """Let the name begin where the widest page does, unless a way home is first."""
        beside = 0
        if self.home.isHidden():
            page = self.fontMetrics().height() * WIDE_EM
            edge = max((self.width() - page) // 2, SIDE)
            beside = edge - self._row.contentsMargins().left()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (0, beside) if mirrored else (beside, 0)
        self.name.setContentsMargins(left, 0, right, 0)

    def _wide(self, parts: Sequence[QWidget]) -> int:
        return sum(part.sizeHint().width() + self._row.spacing() for part in parts) + (
            self._row.contentsMargins().left()
        )


def _wanted(part: QWidget) -> bool:
    return not part.isHidden()
