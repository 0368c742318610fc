"""Reads aloud what is in sight, line by line, until it is told to stop."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, SignalInstance

from kiosk.browser.spoken import SpokenPage
from kiosk.ui.page import Page
from kiosk.ui.reading import lines_of, parts_of
from kiosk.ui.shell import Shell
from kiosk.ui.voice import VOLUMES, Silence, Voice

# Official sites that do not say which language they are in are in French.
_OF_SITES = "fr"


@dataclass(frozen=True, slots=True)
class _Line:
    words: str
    language: str


class SpokenSite(Protocol):
    """The part of kiosk.browser's SiteView that is read aloud."""

    loading: SignalInstance
    pages_changed: SignalInstance

    def ask_words(self, answer: Callable[[SpokenPage], None]) -> None: ...


class Reader(QObject):
    """Joins the bar's button, the voice and the line below the page.

    `shows_site` says of a page that the site is what there is to see in it.
    """

    def __init__(
        self,
        shell: Shell,
        voice: Voice,
        site: SpokenSite,
        shows_site: Callable[[Page], bool],
    ) -> None:
        super().__init__(shell)
        self._shell = shell
        self._voice = voice
        self._site = site
        self._shows_site = shows_site
        self._page: Page | None = None  # the page of ours that is being read
        self._lines: deque[_Line] = deque()
        self._line: _Line | None = None
        self._volume = VOLUMES.index(100)
        self._asked = 0  # counts; what an older question of a site brings is dropped
        self._reads = False
        shell.bar.listen_asked.connect(self._on_listen)
        shell.page_shown.connect(self.stop)
        shell.covered.connect(self.stop)
        shell.uncovered.connect(self.stop)
        shell.spoken.connect(self.stop)
        site.loading.connect(self._on_site)
        site.pages_changed.connect(self._on_site)
        shell.subtitle.quieter_asked.connect(self._on_quieter)
        shell.subtitle.louder_asked.connect(self._on_louder)
        voice.said.connect(self._next)
        voice.failed.connect(self._on_failed)
        self._tell_volume()

    @property
    def reads(self) -> bool:
        return self._reads

    def stop(self) -> None:
        """Be silent at once, and take the line away."""
        self._fall_silent()
        self._shell.subtitle.clear()

    def read_page(self) -> None:
        """Read the page of ours that is in sight, though nobody asked for it."""
        page = self._shell.page
        if page is not None:
            self._read(page)

    def _fall_silent(self) -> None:
        self._asked += 1
        self._lines.clear()
        self._line = None
        self._page = None
        self._reads = False
        self._voice.stop()
        self._shell.bar.show_listening(on=False)

    def _on_listen(self) -> None:
        if self._reads:
            self.stop()
            return
        page = self._shell.page
        if page is None:
            return
        if self._shows_site(page):
            self._begin()
            asked = self._asked
            self._site.ask_words(lambda told: self._on_words(asked, told))
        else:
            self._read(page)

    def _begin(self) -> None:
        self.stop()
        self._reads = True
        self._shell.bar.show_listening(on=True)

    def _read(self, page: Page) -> None:
        self._begin()
        self._page = page
        language = self._shell.language
        self._lines.extend(_Line(words, language) for words in parts_of(page))
        self._next()

    def _on_words(self, asked: int, told: SpokenPage) -> None:
        if asked != self._asked:
            return  # another page is in sight by now, or silence was asked for
        for part in told.parts:
            language = part.language or _OF_SITES
            self._lines.extend(_Line(line, language) for line in lines_of(part.words))
        self._next()

    def _next(self) -> None:
        # What is no longer to be seen is not said: a page may turn while it is read.
        seen = set(parts_of(self._page)) if self._page else None
        while self._lines:
            line = self._lines.popleft()
            if seen is None or line.words in seen:
                self._say(line)
                return
        self.stop()

    def _say(self, line: _Line) -> None:
        self._line = line
        direction = QLocale(line.language).textDirection()
        self._shell.subtitle.show_line(line.words, direction)
        self._voice.say(line.words, line.language, VOLUMES[self._volume])

    def _on_failed(self, silence: Silence) -> None:
        self._fall_silent()
        self._shell.subtitle.show_silence(silence)

    def _on_site(self) -> None:
        if self._reads and self._page is None:
            self.stop()

    def _on_quieter(self) -> None:
        self._turn(-1)

    def _on_louder(self) -> None:
        self._turn(+1)

    def _turn(self, by: int) -> None:
        self._volume = min(max(self._volume + by, 0), len(VOLUMES) - 1)
        self._tell_volume()
        if self._line is not None:
            self._say(self._line)  # heard at once, as loud as it will be

    def _tell_volume(self) -> None:
        self._shell.subtitle.show_volume(
            can_grow=self._volume < len(VOLUMES) - 1, can_shrink=self._volume > 0
        )
