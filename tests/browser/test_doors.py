"""Every door of the engine has a decision; a new Qt cannot add one in silence."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMetaMethod, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
)
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.browser.profile import SETTINGS
from kiosk.browser.troubles import TroubleKind
from tests.browser.https_rig import Answer, Rig
from tests.browser.visitor_at_screen import Visitor

# Doors: something listens, and refuses or leads it our own way.
ANSWERED = {
    "authenticationRequired",
    "certificateError",
    "desktopMediaRequested",
    "fileSystemAccessRequested",
    "fullScreenRequested",
    "newWindowRequested",
    "permissionRequested",
    "printRequested",
    "printRequestedByFrame",
    "proxyAuthenticationRequired",
    "registerProtocolHandlerRequested",
    "renderProcessTerminated",
    "selectClientCertificate",
    "webAuthUxRequested",
    "windowCloseRequested",
}
# Doors that stay shut when nobody listens.
SHUT_UNANSWERED = {
    "featurePermissionRequested",  # the older form of permissionRequested
    "geometryChangeRequested",
    "quotaRequested",  # no longer emitted by Qt 6
}
# Decided elsewhere: acceptNavigationRequest and the gate.
DECIDED_ELSEWHERE = {"navigationRequested"}
NEWS = {
    "_q_aboutToDelete",
    "audioMutedChanged",
    "contentsSizeChanged",
    "featurePermissionRequestCanceled",
    "findTextFinished",
    "iconChanged",
    "iconUrlChanged",
    "lifecycleStateChanged",
    "linkHovered",
    "loadFinished",
    "loadProgress",
    "loadStarted",
    "loadingChanged",
    "pdfPrintingFinished",
    "recentlyAudibleChanged",
    "recommendedStateChanged",
    "renderProcessPidChanged",
    "scrollPositionChanged",
    "selectionChanged",
    "titleChanged",
    "urlChanged",
    "visibleChanged",
    "zoomFactorChanged",
}
PROFILE_DOORS = {"downloadRequested"}
PROFILE_NEWS = {"clearHttpCacheCompleted"}

# Settings that open no door, and are as Qt has them.
LEFT_ALONE = {
    "Accelerated2dCanvasEnabled",
    "AutoLoadImages",
    "FocusOnNavigationEnabled",
    "ForceDarkMode",
    "JavascriptEnabled",
    "LinksIncludedInFocusChain",
    "LocalStorageEnabled",
    "PreferCSSMarginsForPrinting",
    "PrintElementBackgrounds",
    "PrintHeaderAndFooter",
    "ReadingFromCanvasEnabled",
    "ScrollAnimatorEnabled",
    "ShowScrollBars",
    "SpatialNavigationEnabled",
    "TouchEventsApiEnabled",
    "TrimAccessibilityIdentifiers",
    "WebGLEnabled",
    "XSSAuditingEnabled",
}


def signals_of(kind: type[QWebEnginePage] | type[QWebEngineProfile]) -> set[str]:
    meta = kind.staticMetaObject
    methods = [meta.method(n) for n in range(meta.methodOffset(), meta.methodCount())]
    return {
        method.name().data().decode()
        for method in methods
        if method.methodType() is QMetaMethod.MethodType.Signal
    }


def listened_to(thing: QWebEnginePage | QWebEngineProfile) -> set[str]:
    meta = thing.metaObject()
    methods = [meta.method(n) for n in range(meta.methodCount())]
    return {
        method.name().data().decode()
        for method in methods
        if method.methodType() is QMetaMethod.MethodType.Signal
        and thing.isSignalConnected(method)
    }


def test_every_signal_of_a_page_has_a_decision() -> None:
    decided = ANSWERED | SHUT_UNANSWERED | DECIDED_ELSEWHERE | NEWS
    assert signals_of(QWebEnginePage) == decided


def test_every_signal_of_a_profile_has_a_decision() -> None:
    assert signals_of(QWebEngineProfile) == PROFILE_DOORS | PROFILE_NEWS


def test_every_door_is_answered(visitor: Visitor) -> None:
    assert listened_to(visitor.page) >= ANSWERED
    assert listened_to(visitor.page.profile()) >= PROFILE_DOORS


def test_every_setting_has_a_decision() -> None:
    every = {setting.name for setting in QWebEngineSettings.WebAttribute}
    assert every == {setting.name for setting in SETTINGS} | LEFT_ALONE


def test_the_settings_hold_for_the_page(visitor: Visitor) -> None:
    settings = visitor.page.settings()
    assert {s: settings.testAttribute(s) for s in SETTINGS} == SETTINGS
    policy = QWebEngineSettings.UnknownUrlSchemePolicy
    assert (
        settings.unknownUrlSchemePolicy()
        is policy.AllowUnknownUrlSchemesFromUserInteraction
    )


def test_the_page_is_in_the_sandbox(rig: Rig, visitor: Visitor) -> None:
    rig.official.show("/", "")
    visitor.opens("/")
    state = Path(f"/proc/{visitor.page.renderProcessPid()}/status").read_text()
    words = dict(line.split(":\t", 1) for line in state.splitlines())
    assert words["Seccomp"] == "2"
    assert words["NoNewPrivs"] == "1"
    assert len(words["NSpid"].split()) > 1, "not in a namespace of its own"


def test_permissions_are_denied(rig: Rig, visitor: Visitor) -> None:
    rig.official.show("/", "")
    visitor.opens("/")
    visitor.runs(
        "const told = {}; window.told = told;"
        "const note = name => [v => told[name] = 'yes', e => told[name] = 'no'];"
        "navigator.mediaDevices.getUserMedia({video: true}).then(...note('camera'));"
        "told.screen = typeof navigator.mediaDevices.getDisplayMedia;"
        "navigator.geolocation.getCurrentPosition(...note('place'));"
        "navigator.clipboard.readText().then(...note('clipboard'));"
        "Notification.requestPermission().then(p => told.notices = p)"
    )
    visitor.sees("Object.keys(told).length === 5")
    assert json.loads(visitor.runs("JSON.stringify(told)")) == {
        "camera": "no",
        "screen": "undefined",
        "place": "no",
        "clipboard": "no",
        "notices": "denied",
    }


def test_a_password_is_asked_once_and_never_given(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    ask = {"WWW-Authenticate": 'Basic realm="Zzyzx"'}
    rig.official.pages["/"] = Answer(status=401, headers=ask)
    with qtbot.waitSignal(visitor.view.failed) as failed:
        visitor.opens("/")
    assert failed.args[0].kind is TroubleKind.PASSWORD
    assert rig.official.paths() == ["/"]


def test_full_screen_is_refused(rig: Rig, visitor: Visitor) -> None:
    rig.official.show(
        "/",
        '<button id=b onclick="document.documentElement.requestFullscreen()'
        ".then(() => window.full = 'yes', () => window.full = 'no')\">b</button>",
    )
    visitor.opens("/")
    visitor.clicks("#b")
    visitor.sees("window.full === 'no'")


@pytest.mark.parametrize("way", ["right click", "menu key", "shift and F10"])
def test_no_menu_comes_up(way: str, rig: Rig, visitor: Visitor) -> None:
    rig.official.show(
        "/", "<a id=a href=/x>link</a><script>oncontextmenu = () => asked = 1</script>"
    )
    visitor.opens("/")
    match way:
        case "right click":
            visitor.clicks("#a", Qt.MouseButton.RightButton)
        case "menu key":
            visitor.types(Qt.Key.Key_Menu)
        case _:
            visitor.types(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    visitor.runs("1")
    assert QApplication.activePopupWidget() is None
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [
        visitor.view
    ]


def test_a_dropped_file_does_not_open(rig: Rig, visitor: Visitor) -> None:
    rig.official.show("/", "")
    visitor.opens("/")
    data = QMimeData()
    data.setUrls([QUrl("file:///etc/passwd")])
    surface: QWidget = visitor.surface
    assert not surface.acceptDrops()
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    middle = QPointF(500, 350)
    for event in (
        QDragEnterEvent(middle.toPoint(), copy, data, left, none),
        QDropEvent(middle, copy, data, left, none, QEvent.Type.Drop),
    ):
        QApplication.sendEvent(surface, event)
        assert not event.isAccepted()
    assert visitor.runs("location.pathname") == "/"
