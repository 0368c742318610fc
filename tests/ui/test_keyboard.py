"""The keyboard on the screen and our own fields."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.settings import OnScreen
from kiosk.ui.identity import IdentityPage
from kiosk.ui.idle import IdleWarning
from kiosk.ui.key_button import KeyButton
from kiosk.ui.key_layouts import LAYOUTS, Deed
from kiosk.ui.keyboard import LEAST_KEY_PX
from kiosk.ui.keyboard_desk import KeyboardDesk
from kiosk.ui.languages import Languages
from kiosk.ui.page import ColumnPage
from kiosk.ui.search_field import SearchField
from kiosk.ui.shell import Shell
from kiosk.ui.style import Contrast, Look
from tests.ui.speech import forget_deleted

LEFT = Qt.MouseButton.LeftButton
CODES = ("fr", "en", "ar", "es", "pt", "ru", "tr", "uk")


class Site(QObject):
    """A site's view that counts how often its field was to be shown."""

    came = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shown = 0

    def show_field(self) -> None:
        self.shown += 1


class Form(ColumnPage):
    """A field of each kind that the keyboard tells apart."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self.mail, self.secret = QLineEdit(), QLineEdit(), QLineEdit()
        self.mail.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.search = SearchField()
        for part in (self.words, self.mail, self.secret, self.search):
            self.column.addWidget(part)

    def retranslate(self) -> None:
        pass


class Visitor:
    """Somebody at the screen who has a mouse or a finger, and no keyboard."""

    def __init__(self, qtbot: QtBot, shell: Shell) -> None:
        self._qtbot = qtbot
        self.shell = shell
        self.keyboard = shell.keyboard

    def shows(self, page: ColumnPage) -> None:
        self.shell.show_page(page)
        self.settle()

    def settle(self) -> None:
        for _ in range(6):
            QApplication.processEvents()

    def key(self, name: str) -> KeyButton:
        """Find a key by the name that a screen reader says."""
        return next(k for k in self.keyboard.keys if k.accessibleName() == name)

    def deed(self, deed: Deed) -> KeyButton:
        return next(k for k in self.keyboard.keys if k.key.deed is deed)

    def presses(self, *names: str | Deed) -> None:
        for name in names:
            key = self.deed(name) if isinstance(name, Deed) else self.key(name)
            self._qtbot.mouseClick(key, LEFT)
        self.settle()

    def asks(self) -> None:
        self._qtbot.mouseClick(self.shell.bar.keys, LEFT)
        self.settle()

    def clicks(self, widget: QWidget) -> None:
        self._qtbot.mouseClick(widget, LEFT)
        self.settle()

    def touches(self, widget: QWidget, *, then_to: QPoint | None = None) -> None:
        """Put a finger on a widget, by way of the window as a screen does."""
        window = self.shell.windowHandle()
        place = widget.mapTo(self.shell, widget.rect().center())
        QTest.touchEvent(window, finger()).press(0, place, window)
        QTest.touchEvent(window, finger()).release(0, then_to or place, window)

    @property
    def faces(self) -> list[str]:
        return [key.text() for key in self.keyboard.keys if key.key.deed is None]


_FINGERS: list[QPointingDevice] = []


def finger() -> QPointingDevice:
    if not _FINGERS:
        screen = QInputDevice.DeviceType.TouchScreen
        _FINGERS.append(QTest.createTouchDevice(screen))
    return _FINGERS[0]


@pytest.fixture
def languages(qapp: QApplication, compiled: Path) -> Iterator[Languages]:
    languages = Languages(qapp, CODES, compiled)
    yield languages
    languages.silence()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def site() -> Site:
    return Site()


@pytest.fixture(params=[OnScreen.ASKED])
def choice(request: pytest.FixtureRequest) -> OnScreen:
    return request.param


@pytest.fixture
def desk(shell: Shell, site: Site, choice: OnScreen) -> KeyboardDesk:
    return KeyboardDesk(shell, site, choice)


@pytest.fixture
def visitor(qtbot: QtBot, shell: Shell, desk: KeyboardDesk) -> Visitor:
    assert desk
    shell.setFixedSize(1920, 1080)
    with qtbot.waitActive(shell):
        shell.show()
        shell.activateWindow()
    return Visitor(qtbot, shell)


@pytest.fixture
def form(visitor: Visitor) -> Iterator[Form]:
    form = Form()
    visitor.shows(form)
    yield form
    visitor.shell.pages.removeWidget(form)
    form.deleteLater()
    forget_deleted()


def by(choice: OnScreen) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("choice", [choice], indirect=True)


def test_a_name_is_written_by_the_mouse_alone(visitor: Visitor, form: Form) -> None:
    visitor.clicks(form.words)
    visitor.asks()

    visitor.presses(Deed.CAPITALS, "A", "n", "n", "e", "-", Deed.OTHER, "ë", "œ")
    visitor.presses(Deed.OTHER, "Espace", "d", "'", "é", "x", Deed.ERASE)
    visitor.presses(Deed.LEFT, Deed.LEFT, "è", Deed.RIGHT, "ç")

    assert form.words.text() == "Anne-ëœ dè'çé"
    assert form.words.hasFocus()


def test_capitals_are_for_one_letter_or_stay(visitor: Visitor, form: Form) -> None:
    visitor.clicks(form.words)
    visitor.asks()

    visitor.presses(Deed.CAPITALS, "É", "a", Deed.CAPITALS, Deed.CAPITALS, "Z", "À")
    assert visitor.deed(Deed.CAPITALS).accessibleName() == "Majuscules verrouillées"
    visitor.presses(Deed.CAPITALS, "b")

    assert form.words.text() == "ÉaZÀb"


def test_enter_goes_on_as_that_of_the_hardware(visitor: Visitor, qtbot: QtBot) -> None:
    page = IdentityPage()
    visitor.shows(page)
    visitor.asks()
    visitor.presses("z", "o", Deed.ENTER, "i")

    with qtbot.waitSignal(page.named) as named:
        visitor.presses(Deed.ENTER)

    assert named.args == ["zo", "i"]


def test_the_button_shows_it_and_hides_it(visitor: Visitor, form: Form) -> None:
    button = visitor.shell.bar.keys
    assert (button.text(), button.accessibleName()) == (
        "Clavier",
        "Afficher un clavier",
    )

    visitor.asks()
    assert visitor.keyboard.isVisible()
    assert button.isChecked()
    assert button.accessibleName() == "Cacher le clavier"
    visitor.asks()

    assert not visitor.keyboard.isVisible()
    assert not button.isChecked()


def test_its_own_key_puts_it_away(visitor: Visitor, form: Form) -> None:
    visitor.clicks(form.words)
    visitor.asks()

    visitor.presses(Deed.AWAY)

    assert not visitor.keyboard.isVisible()
    assert not visitor.shell.bar.keys.isChecked()


def test_asked_for_without_a_field_it_goes_to_the_first(
    visitor: Visitor, form: Form
) -> None:
    visitor.shell.bar.home.setFocus()

    visitor.asks()

    assert form.words.hasFocus()


def test_asked_for_by_tab_and_enter_it_goes_back_to_the_field(
    visitor: Visitor, form: Form, qtbot: QtBot
) -> None:
    form.mail.setFocus()
    visitor.shell.bar.keys.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClick(visitor.shell.bar.keys, Qt.Key.Key_Return)
    visitor.settle()
    visitor.presses("@")

    assert form.mail.text() == "@"


def test_hardware_goes_on_working(visitor: Visitor, form: Form, qtbot: QtBot) -> None:
    visitor.clicks(form.words)
    visitor.asks()

    qtbot.keyClicks(form.words, "abc")
    visitor.presses("d")
    qtbot.keyClicks(form.words, "e")

    assert form.words.text() == "abcde"


def test_a_mail_field_gets_the_ends_of_addresses(visitor: Visitor, form: Form) -> None:
    visitor.clicks(form.words)
    visitor.asks()
    assert "@gmail.com" not in visitor.faces

    visitor.clicks(form.mail)
    visitor.presses("z", "o", "@laposte.net")

    assert form.mail.text() == "zo@laposte.net"


def test_an_address_gets_only_one_at(visitor: Visitor, form: Form) -> None:
    visitor.clicks(form.mail)
    visitor.asks()

    visitor.presses("z", "o", "@", "@gmail.com")

    assert form.mail.text() == "zo@gmail.com"


def test_the_ends_of_addresses_can_be_had_everywhere(
    visitor: Visitor, form: Form
) -> None:
    visitor.clicks(form.words)
    visitor.asks()

    visitor.presses(Deed.ENDINGS, "@orange.fr", Deed.ENDINGS)

    assert form.words.text() == "@orange.fr"
    assert "@orange.fr" not in visitor.faces


def test_keys_of_a_password_do_not_show_that_they_go_down(
    visitor: Visitor, form: Form
) -> None:
    visitor.clicks(form.words)
    visitor.asks()
    key = visitor.key("a")
    key.setDown(True)
    pressed = key.grab().toImage()
    key.setDown(False)
    assert key.grab().toImage() != pressed

    visitor.clicks(form.secret)
    key = visitor.key("a")
    still = key.grab().toImage()
    key.setDown(True)

    assert key.grab().toImage() == still
    assert "@gmail.com" not in visitor.faces


@pytest.mark.parametrize("language", [code for code in CODES if code != "fr"])
def test_french_keys_come_first_and_one_key_leads_to_the_own_script(
    language: str, visitor: Visitor, form: Form
) -> None:
    visitor.shell.speak(language)
    visitor.clicks(form.words)
    visitor.asks()
    assert visitor.keyboard.script == "fr"

    visitor.presses(LAYOUTS[language].name)
    assert visitor.keyboard.script == language
    letter = LAYOUTS[language].rows[2].split()[0]
    visitor.presses(letter, "AZERTY", "é")

    assert visitor.keyboard.script == "fr"
    assert form.words.text() == f"{letter}é"


def test_a_search_begins_in_the_own_script_and_an_address_does_not(
    visitor: Visitor, form: Form
) -> None:
    visitor.shell.speak("uk")
    visitor.clicks(form.search.field)
    visitor.asks()
    assert visitor.keyboard.script == "uk"

    visitor.clicks(form.mail)
    assert visitor.keyboard.script == "fr"
    visitor.clicks(form.words)
    assert visitor.keyboard.script == "fr"


def test_the_script_that_was_chosen_stays_from_field_to_field(
    visitor: Visitor,
) -> None:
    page = IdentityPage()
    visitor.shell.speak("ru")
    visitor.shows(page)
    visitor.asks()

    visitor.presses("Русский")
    visitor.clicks(page.first_names)

    assert visitor.keyboard.script == "ru"


def test_letters_keep_their_places_where_a_language_reads_from_the_right(
    visitor: Visitor, form: Form
) -> None:
    visitor.shell.speak("ar")
    visitor.clicks(form.search.field)
    visitor.asks()

    first, second = visitor.key("ض"), visitor.key("ص")

    assert first.x() < second.x()
    assert visitor.shell.bar.home.x() > visitor.shell.bar.help.x()


def test_every_key_is_a_button_with_a_name(visitor: Visitor, form: Form) -> None:
    visitor.shell.speak("uk")
    visitor.clicks(form.mail)
    visitor.asks()

    for key in visitor.keyboard.keys:
        seen = QAccessible.queryAccessibleInterface(key)
        checkable = key.isCheckable()
        wanted = QAccessible.Role.CheckBox if checkable else QAccessible.Role.Button
        assert seen.role() == wanted
        assert seen.text(QAccessible.Text.Name).strip()
        assert key.focusPolicy() is Qt.FocusPolicy.NoFocus
    names = [key.accessibleName() for key in visitor.keyboard.keys]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("size", [(1024, 768), (1280, 1024), (1920, 1080)])
def test_it_is_all_in_sight_and_so_is_the_field(
    size: tuple[int, int], scale: int, visitor: Visitor, form: Form
) -> None:
    shell = visitor.shell
    shell.wear(Look(Contrast.HIGH, scale))
    shell.setFixedSize(*size)
    for field in (form.words, form.mail, form.secret, form.search.field):
        visitor.clicks(field)
        if visitor.keyboard.isHidden():
            visitor.asks()
        visitor.settle()

        window = shell.rect()
        for key in visitor.keyboard.keys:
            place = QRect(key.mapTo(shell, QPoint(0, 0)), key.size())
            assert window.contains(place), key.accessibleName()
            assert min(place.width(), place.height()) >= LEAST_KEY_PX
        assert field.visibleRegion().boundingRect() == field.rect()


def test_it_goes_with_a_page_without_fields_and_comes_back_with_one(
    visitor: Visitor, form: Form, qtbot: QtBot
) -> None:
    visitor.clicks(form.words)
    visitor.asks()
    empty = IdentityPage()
    for field in (empty.family_name, empty.first_names):
        field.setDisabled(True)
    visitor.shows(empty)
    qtbot.waitUntil(lambda: not visitor.keyboard.isVisible())

    visitor.shows(form)
    visitor.clicks(form.words)

    qtbot.waitUntil(visitor.keyboard.isVisible)


def test_it_stays_while_something_else_on_the_page_is_pressed(
    visitor: Visitor, form: Form
) -> None:
    visitor.clicks(form.search.field)
    visitor.asks()
    visitor.presses("a")

    visitor.clicks(form.search.empty)

    assert visitor.keyboard.isVisible()
    assert form.search.text == ""


def test_a_veil_over_all_covers_it(visitor: Visitor, form: Form) -> None:
    visitor.clicks(form.words)
    visitor.asks()
    warning = IdleWarning()

    visitor.shell.overlay(warning)
    assert not visitor.keyboard.isVisible()
    visitor.shell.clear_overlay()
    visitor.settle()

    assert visitor.keyboard.isVisible()


def test_it_goes_away_when_the_visit_ends(
    visitor: Visitor, form: Form, desk: KeyboardDesk
) -> None:
    visitor.shell.speak("ru")
    visitor.clicks(form.words)
    visitor.asks()
    visitor.presses("Русский")

    desk.end()
    visitor.clicks(form.mail)
    visitor.clicks(form.words)

    assert not visitor.keyboard.isVisible()
    assert visitor.keyboard.script == "fr"


@by(OnScreen.TOUCHED)
def test_a_finger_on_a_field_brings_it(
    visitor: Visitor, form: Form, qtbot: QtBot
) -> None:
    visitor.touches(form.words)

    qtbot.waitUntil(visitor.keyboard.isVisible)
    assert form.words.hasFocus()


@by(OnScreen.TOUCHED)
def test_a_mouse_does_not_bring_it_unasked(visitor: Visitor, form: Form) -> None:
    visitor.clicks(form.words)

    assert not visitor.keyboard.isVisible()


@by(OnScreen.TOUCHED)
def test_once_put_away_another_touch_brings_it_back(
    visitor: Visitor, form: Form, qtbot: QtBot
) -> None:
    visitor.touches(form.words)
    qtbot.waitUntil(visitor.keyboard.isVisible)
    visitor.presses(Deed.AWAY)
    qtbot.keyClicks(form.words, "a")
    visitor.settle()
    assert not visitor.keyboard.isVisible()

    visitor.touches(form.words)

    qtbot.waitUntil(visitor.keyboard.isVisible)


@by(OnScreen.ASKED)
def test_where_it_comes_only_when_asked_a_finger_does_not_bring_it(
    visitor: Visitor, form: Form, desk: KeyboardDesk, qtbot: QtBot
) -> None:
    visitor.touches(form.words)
    qtbot.waitUntil(form.words.hasFocus)
    visitor.settle()

    assert not visitor.keyboard.isVisible()
    assert not desk._late.isActive()


@by(OnScreen.ALWAYS)
def test_where_there_is_no_keyboard_it_comes_with_every_field(
    visitor: Visitor, qtbot: QtBot
) -> None:
    page = IdentityPage()

    visitor.shows(page)
    qtbot.waitUntil(visitor.keyboard.isVisible)
    visitor.presses(Deed.AWAY)
    assert not visitor.keyboard.isVisible()
    visitor.clicks(page.first_names)

    qtbot.waitUntil(visitor.keyboard.isVisible)


@by(OnScreen.OFF)
def test_a_site_can_do_without(visitor: Visitor, form: Form) -> None:
    visitor.touches(form.words)
    visitor.clicks(form.words)

    assert not visitor.keyboard.isVisible()
    assert not visitor.shell.bar.keys.isVisible()


def test_slow_keys_hold_for_its_keys_too(visitor: Visitor, form: Form) -> None:
    visitor.clicks(form.words)
    visitor.asks()
    slow = visitor.shell.bar.choices.slow_keys
    visitor.clicks(slow)
    assert slow.isChecked()
    form.words.setFocus()

    visitor.presses("a", "a", "b")
    assert form.words.text() == "ab"
    visitor.clicks(slow)
    form.words.setFocus()
    visitor.presses("c", "c")

    assert not slow.isChecked()
    assert form.words.text() == "abcc"


def test_nothing_of_what_was_typed_is_kept(
    visitor: Visitor,
    form: Form,
    desk: KeyboardDesk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    visitor.clicks(form.words)
    visitor.asks()
    visitor.presses(*"zzyzxq")
    assert form.words.text() == "zzyzxq"

    form.words.clear()
    desk.end()

    assert list(tmp_path.rglob("*")) == []
    held = [visitor.keyboard, *visitor.keyboard.keys, desk, desk._typist]
    for thing in held:
        for value in vars(thing).values():
            assert "zzyz" not in repr(value)


def test_a_key_that_stays_down_erases_on(
    visitor: Visitor, form: Form, qtbot: QtBot
) -> None:
    visitor.clicks(form.words)
    form.words.setText("abcdef")
    visitor.asks()

    qtbot.mousePress(visitor.deed(Deed.ERASE), LEFT)

    qtbot.waitUntil(lambda: form.words.text() == "abc")
    qtbot.mouseRelease(visitor.deed(Deed.ERASE), LEFT)
