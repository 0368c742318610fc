"""The first page: where one is, what one can do here, and one button to begin."""

from collections.abc import Sequence
from enum import Enum
from typing import assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.settings import Site
from kiosk.theme import Logo
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.columns import WIDE_EM, SideBySide
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Card, Label, Picture, Role, unbroken
from kiosk.ui.languages import Language
from kiosk.ui.logo import LogoPicture
from kiosk.ui.page import ColumnPage
from kiosk.ui.tile_grid import TileGrid


class _Erasure(Enum):
    """What is known of the visit before."""

    NONE = "none"
    RUNNING = "running"
    DONE = "done"


class GreetingPage(ColumnPage):
    start_asked = Signal()
    language_asked = Signal(str)

    def __init__(
        self,
        site: Site,
        languages: Sequence[Language],
        logo: Logo | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, em=WIDE_EM)
        self._site = site
        self._erasure = _Erasure.NONE

        self.title = Label(Role.DISPLAY)
        self.name = Label(Role.HEADING)
        self.lead = Label(Role.LEAD)
        # First of all: who reads no word of this page finds their own name for theirs.
        self.languages = TileGrid(most=6, em=5, even=True)
        choices: list[QWidget] = []
        for language in languages:
            button = Button(kind=Kind.CHOICE)
            button.setText(language.own_name)
            button.setProperty("language", language.code)
            button.clicked.connect(self._on_language)
            choices.append(button)
        self.languages.show_tiles(choices)

        welcome = QVBoxLayout()
        welcome.setSpacing(20)
        self.logo = LogoPicture(logo) if logo else None
        if self.logo is not None:
            welcome.addWidget(self.logo, alignment=Qt.AlignmentFlag.AlignLeading)
        for part in (self.title, self.name, self.lead):
            welcome.addWidget(part)
        welcome.addStretch()

        self.place = Card(Icon.CLOCK)
        self.hours = Label(Role.LEAD)
        self.call = Label()
        self.telephone = Label(Role.GIANT)
        self.appointment = Label()
        for part in (self.hours, self.appointment, self.call, self.telephone):
            self.place.column.addWidget(part)
        self.place.column.addStretch()

        self._steps = (
            _Step(Icon.PEN),
            _Step(Icon.SEARCH),
            _Step(Icon.DOCUMENT),
            _Step(Icon.SHIELD),
        )
        steps = TileGrid(most=4, em=11, even=True)
        steps.show_tiles(list(self._steps))
        self.course = Card()
        self.course.column.addWidget(steps)

        self.column.setSpacing(32)
        self.column.addStretch(1)
        self.column.addWidget(self.languages)
        self.column.addWidget(SideBySide(welcome, self.place, shares=(5, 3)))
        self.column.addWidget(self.course)
        self.column.addStretch(1)

        self.erasure_sign = Picture(Icon.SHIELD)
        self.erasure = Label(Role.SMALL)
        self.start = Button(Icon.FORWARD, kind=Kind.PRIMARY)
        self.start.setProperty("hero", True)
        self.start.clicked.connect(self.start_asked)
        self.foot.add_start(self.erasure_sign)
        self.foot.add_words(self.erasure)
        self.foot.add_end(self.start)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Welcome"))
        self.title.setText(self.tr("Welcome to the point numérique"))
        self.name.setText(self._site.name)
        self.lead.setText(
            self.tr(
                "Do your official procedures on the internet here. "
                "It is free, and somebody is here to help you."
            )
        )
        self.place.heading.setText(self.tr("Opening hours"))
        self.hours.setText(self._site.hours)
        self.appointment.setText(self._site.appointment or "")
        self.appointment.setVisible(bool(self._site.appointment))
        self.call.setText(self.tr("Questions, or an appointment? Telephone:"))
        self.telephone.setText(unbroken(self._site.telephone))
        self.course.heading.setText(self.tr("How it goes"))
        sign, choose, do, erase = self._steps
        sign.say(self.tr("You write your name and sign"))
        choose.say(self.tr("You choose your procedure"))
        do.say(self.tr("You do it on the official site"))
        erase.say(self.tr("You leave: everything is erased"))
        self.start.setText(self.tr("Start"))
        self._tell_erasure()

    def show_erasing(self) -> None:
        """Say that the traces of the visit before are being erased."""
        self._erasure = _Erasure.RUNNING
        self._tell_erasure()

    def show_erased(self) -> None:
        """Say that the traces of the visit before are gone, as was checked."""
        self._erasure = _Erasure.DONE
        self._tell_erasure()
        self.start_again()

    def start_again(self) -> None:
        if self.start.isEnabled():
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().start_again()

    def _tell_erasure(self) -> None:
        match self._erasure:
            case _Erasure.NONE:
                self.erasure.clear()
            case _Erasure.RUNNING:
                self.erasure.setText(
                    self.tr("The traces of the visit before are being erased…")
                )
            case _Erasure.DONE:
                self.erasure.setText(
                    self.tr("The traces of the visit before have been erased.")
                )
            case _:
                assert_never(self._erasure)
        # Nobody begins before the last visitor's traces are gone.
        self.start.setDisabled(self._erasure is _Erasure.RUNNING)
        told = self._erasure is not _Erasure.NONE
        self.erasure.setVisible(told)
        self.erasure_sign.setVisible(told)

    def _on_language(self) -> None:
        self.language_asked.emit(self.sender().property("language"))


class _Step(QWidget):
    """One step of a visit: a pictogram and a few words."""

    def __init__(self, icon: Icon) -> None:
        super().__init__()
        self._words = Label()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        picture = Picture(icon, Role.TITLE)
        picture.setProperty("accent", True)
        row.addWidget(picture)
        row.addWidget(self._words, stretch=1)

    def say(self, words: str) -> None:
        self._words.setText(words)
