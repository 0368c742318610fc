"""What is read aloud of our pages, how it is heard and seen, and how it stops."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.browser.spoken import SpokenPage, SpokenPart
from kiosk.register import Problem, RefusedError
from kiosk.ui.goodbye import GoodbyePage
from kiosk.ui.idle import IdleWarning
from kiosk.ui.page import Page
from kiosk.ui.reader import Reader
from kiosk.ui.reading import MOST_LETTERS, lines_of, parts_of
from kiosk.ui.shell import Shell
from kiosk.ui.sign_in import SignInPage
from kiosk.ui.voice import VOLUMES, EspeakVoice, Silence
from kiosk.ui.voices import voices

TYPED = "Xyzptlk"


class PatientVoice(QObject):
    """Says each line until the test lets it end, in the languages it has."""

    said = Signal()
    failed = Signal(Silence)

    def __init__(self, *languages: str) -> None:
        super().__init__()
        self._languages = languages
        self.heard: list[tuple[str, str, int]] = []
        self.speaking = False

    @property
    def words(self) -> list[str]:
        return [words for words, _, _ in self.heard]

    def speaks(self, language: str) -> bool:
        return language in self._languages

    def say(self, words: str, language: str, volume: int) -> None:
        if not self.speaks(language):
            self.failed.emit(Silence.NO_VOICE)
            return
        self.heard.append((words, language, volume))
        self.speaking = True

    def stop(self) -> None:
        self.speaking = False

    def ends_all(self) -> None:
        while self.speaking:
            self.speaking = False
            self.said.emit()


class OpenSite(QObject):
    """A site in sight, whose answer the test gives."""

    loading = Signal(int)
    pages_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[Callable[[SpokenPage], None]] = []

    def ask_words(self, answer: Callable[[SpokenPage], None]) -> None:
        self.answers.append(answer)


class Listener:
    """Somebody in front of the shell who presses “Écouter”."""

    def __init__(self, qtbot: QtBot, shell: Shell, *languages: str) -> None:
        self._qtbot = qtbot
        self.shell = shell
        self.voice = PatientVoice(*languages)
        self.site = OpenSite()
        self.at_site = False
        self.reader = Reader(shell, self.voice, self.site, self._shows_site)
        shell.resize(1280, 900)
        shell.show()

    def _shows_site(self, _page: Page) -> bool:
        return self.at_site

    def presses(self) -> None:
        self._qtbot.mouseClick(self.shell.bar.listen, Qt.MouseButton.LeftButton)


@pytest.fixture
def listener(qtbot: QtBot, shell: Shell) -> Listener:
    return Listener(qtbot, shell, "fr", "en")


def _sign_in(shell: Shell) -> SignInPage:
    page = SignInPage()
    shell.show_page(page)
    shell.resize(1280, 900)
    shell.show()
    page.identity.family_name.setText(TYPED)
    page.identity.first_names.setText(TYPED)
    return page


def test_a_page_is_read_from_above_to_below(shell: Shell) -> None:
    shell.speak("en")
    page = _sign_in(shell)

    assert parts_of(page) == [
        "Who are you?",
        "Step 1 of 2",
        "Write your name as it is on your papers.",
        "Then you sign a register.",
        "To fill in: Family name",
        "To fill in: First names",
        "If you have only one name, write it in both places.",
        "Button: Cancel",
        "Button: Continue",
    ]


def test_what_is_typed_is_never_said(listener: Listener) -> None:
    _sign_in(listener.shell)

    listener.presses()
    listener.voice.ends_all()

    assert len(listener.voice.words) > 5
    assert not any(TYPED in words for words in listener.voice.words)


def test_a_trouble_that_is_told_is_read_one_that_is_hidden_is_not(shell: Shell) -> None:
    shell.speak("en")
    page = _sign_in(shell)
    page.identity.first_names.clear()
    before = parts_of(page)

    page.show_error(RefusedError(Problem.NAME_EMPTY))

    told = [part for part in parts_of(page) if part not in before]
    assert told == lines_of(page.identity.problem.what) + lines_of(
        page.identity.problem.advice
    )
    assert told


def test_goodbye_is_read_with_its_buttons(shell: Shell) -> None:
    shell.speak("fr")
    page = GoodbyePage()
    shell.show_page(page)
    shell.resize(1280, 900)
    shell.show()

    parts = parts_of(page)

    assert parts[0] == "Avant de partir"
    assert f"Bouton\u00a0: {page.back.text()}" in parts
    assert parts.index(f"Bouton\u00a0: {page.back.text()}") > len(parts) // 2


def test_what_is_chosen_is_said_to_be(shell: Shell) -> None:
    shell.speak("en")
    page = GoodbyePage()
    shell.show_page(page)
    shell.show()
    page.back.setCheckable(True)

    page.back.setChecked(True)

    assert f"Button, chosen: {page.back.text()}" in parts_of(page)


def test_long_texts_are_cut_to_what_a_line_can_show() -> None:
    words = "mot " * 200

    lines = lines_of(words)

    assert all(0 < len(line) <= MOST_LETTERS for line in lines)
    assert " ".join(lines).split() == words.split()


def test_the_line_that_is_said_is_shown_in_letters(listener: Listener) -> None:
    listener.shell.speak("en")
    _sign_in(listener.shell)

    listener.presses()
    first = listener.shell.subtitle.words.text()
    listener.voice.said.emit()

    assert first == "Who are you?"
    assert listener.shell.subtitle.words.text() == "Step 1 of 2"
    assert listener.shell.subtitle.isVisible()
    assert listener.shell.bar.listen.text() == "Stop"
    assert listener.voice.heard[0] == ("Who are you?", "en", 100)


def test_it_stops_at_once_by_the_same_button(listener: Listener) -> None:
    _sign_in(listener.shell)
    place = listener.shell.bar.listen.pos()
    listener.presses()

    listener.presses()

    assert not listener.voice.speaking
    assert not listener.reader.reads
    assert not listener.shell.subtitle.isVisible()
    assert listener.shell.bar.listen.pos().y() == place.y()


@pytest.mark.parametrize("what", ["page", "language", "overlay gone"])
def test_it_stops_when_something_else_is_in_sight(
    listener: Listener, what: str
) -> None:
    shell = listener.shell
    _sign_in(shell)
    listener.presses()
    if what == "overlay gone":
        shell.overlay(GoodbyePage())
        listener.reader.read_page()
    assert listener.voice.speaking

    if what == "page":
        shell.show_page(GoodbyePage())
    elif what == "language":
        shell.speak("en")
    else:
        shell.clear_overlay()

    assert not listener.voice.speaking


def test_what_left_the_screen_meanwhile_is_not_said(listener: Listener) -> None:
    page = _sign_in(listener.shell)
    listener.presses()
    said = page.identity.lead.text()

    page.identity.lead.hide()
    listener.voice.ends_all()

    assert not set(lines_of(said)) & set(listener.voice.words)


def test_a_page_is_said_to_somebody_who_did_not_ask(listener: Listener) -> None:
    listener.shell.speak("en")
    _sign_in(listener.shell)
    warning = IdleWarning()
    warning.show_remaining(60)

    listener.shell.overlay(warning)
    listener.reader.read_page()
    heard_first = listener.voice.words[-1]
    warning.show_remaining(58)
    listener.voice.ends_all()

    assert heard_first == "Are you still here?"
    assert "Button: I am still here" in listener.voice.words


def test_what_is_covered_is_read_no_more(listener: Listener) -> None:
    _sign_in(listener.shell)
    listener.presses()

    listener.shell.overlay(IdleWarning())

    assert not listener.voice.speaking


def test_sentences_of_chinese_are_said_one_by_one() -> None:
    assert lines_of("请留在这里。请举手！可以吗？（好。）") == [
        "请留在这里。",
        "请举手！",
        "可以吗？（好。）",
    ]


def test_a_language_without_a_voice_is_told_in_a_sentence(
    qtbot: QtBot, shell: Shell
) -> None:
    listener = Listener(qtbot, shell, "en")
    shell.speak("fr")
    _sign_in(shell)

    listener.presses()

    assert shell.subtitle.words.text() == (
        "Aucune voix n’est installée ici pour cette langue."
    )
    assert shell.subtitle.isVisible()
    assert not shell.bar.listen.isChecked()


def test_it_becomes_louder_at_once_and_no_louder_than_it_can(
    listener: Listener, qtbot: QtBot
) -> None:
    _sign_in(listener.shell)
    listener.presses()
    louder = listener.shell.subtitle.louder

    while louder.isEnabled():
        qtbot.mouseClick(louder, Qt.MouseButton.LeftButton)

    first = listener.voice.words[0]
    assert listener.voice.words == [first, first, first]
    assert [volume for _, _, volume in listener.voice.heard] == list(VOLUMES[2:])
    assert listener.shell.subtitle.quieter.isEnabled()


def test_a_site_is_read_in_its_own_languages(listener: Listener) -> None:
    _sign_in(listener.shell)
    listener.at_site = True

    listener.presses()
    listener.site.answers[0](
        SpokenPage((SpokenPart("Bonjour.", ""), SpokenPart("Good day.", "en")))
    )
    listener.voice.ends_all()

    assert [said[:2] for said in listener.voice.heard] == [
        ("Bonjour.", "fr"),
        ("Good day.", "en"),
    ]


def test_an_answer_that_comes_too_late_is_not_read(listener: Listener) -> None:
    _sign_in(listener.shell)
    listener.at_site = True
    listener.presses()

    listener.site.loading.emit(0)
    listener.site.answers[0](SpokenPage((SpokenPart("Bonjour.", ""),)))

    assert not listener.voice.heard
    assert not listener.shell.bar.listen.isChecked()


# --- the program


def _program(folder: Path, body: str) -> str:
    program = folder / "espeak-ng"
    program.write_text(
        "#!/bin/sh\n"
        'if [ "$1" = --voices ]; then espeak-ng --voices; exit; fi\n'
        f"cd {folder}\n{body}\n"
    )
    program.chmod(0o755)
    return str(program)


def test_the_languages_of_the_visitors_have_a_voice() -> None:
    assert {"fr", "en", "ar", "es", "pt", "uk", "ru", "tr", "zh", "fa"} <= voices()
    assert "ps" not in voices()


def test_without_the_program_no_language_has_one() -> None:
    assert voices("/nowhere/espeak-ng") == frozenset()


def test_the_words_reach_the_program_and_no_list_of_processes(
    qtbot: QtBot, tmp_path: Path
) -> None:
    voice = EspeakVoice(program=_program(tmp_path, 'echo "$@" > how; cat > words'))

    with qtbot.waitSignal(voice.said):
        voice.say("Où êtes-vous né\u00a0?", "fr", 60)

    assert (tmp_path / "words").read_text() == "Où êtes-vous né\u00a0?"
    assert (tmp_path / "how").read_text().split()[:4] == ["-v", "fr", "-a", "60"]


def test_the_program_is_killed_in_mid_word(qtbot: QtBot, tmp_path: Path) -> None:
    voice = EspeakVoice(
        program=_program(tmp_path, "echo $$ > new; mv new pid; exec sleep 600")
    )
    voice.say("Bonjour", "fr", 100)
    number = tmp_path / "pid"
    qtbot.waitUntil(number.exists)

    voice.stop()

    assert not Path("/proc", number.read_text().strip()).exists()


def test_a_computer_without_sound_is_told_from_one_that_speaks(
    qtbot: QtBot, tmp_path: Path
) -> None:
    body = "cat > words; echo 'error: No such file or directory' >&2"
    voice = EspeakVoice(program=_program(tmp_path, body))

    with qtbot.waitSignal(voice.failed) as failed:
        voice.say("Bonjour", "fr", 100)

    assert failed.args == [Silence.NO_SOUND]


def test_the_real_program_says_it_on_a_device_that_swallows_all(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    swallows = tmp_path / "asound.conf"
    swallows.write_text("pcm.!default { type null }\nctl.!default { type null }\n")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(swallows))
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")
    voice = EspeakVoice()

    with qtbot.waitSignal(voice.said):
        voice.say("Où êtes-vous né\u00a0?", "fr", 100)


def test_a_language_it_does_not_know_is_refused(qapp: QApplication) -> None:
    voice = EspeakVoice()
    told: list[Silence] = []
    voice.failed.connect(told.append)

    voice.say("سلام", "ps", 100)

    assert told == [Silence.NO_VOICE]
