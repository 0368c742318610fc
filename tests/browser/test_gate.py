"""What leaves: judged by what the servers saw, with real pages and real clicks."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWebEngineCore import QWebEngineProfile
from pytestqt.qtbot import QtBot

from kiosk.browser.gate import Gate, address_of
from kiosk.browser.troubles import TroubleKind
from kiosk.browser.view import SiteView
from kiosk.navigation import Address, Level, Policy
from tests.browser.https_rig import (
    FORBIDDEN,
    HOST,
    PARTS_HOST,
    SECOND_HOST,
    WRONG_CERTIFICATE_HOST,
    Answer,
    Rig,
)
from tests.browser.visitor_at_screen import Visitor

ELSEWHERE = f"https://{FORBIDDEN}"

WAYS_OUT = {
    "link": f'<a id="out" href="{ELSEWHERE}/x">out</a>',
    "link for a new window": f'<a id="out" target="_blank" href="{ELSEWHERE}/x">x</a>',
    "link that redirects": '<a id="out" href="/away">out</a>',
    "form": f'<form action="{ELSEWHERE}/x" method="post"><button id="out">out</button>'
    '<input name="secret" value="Zzyzx"></form>',
    "form for a new window": f'<form action="{ELSEWHERE}/x" method="post" '
    'target="_blank"><button id="out">out</button></form>',
    "form that redirects": '<form action="/kept" method="post"><button id="out">'
    "out</button></form>",
    "window.open": "<button id='out' onclick=\"window.open("
    f"'{ELSEWHERE}/x')\">out</button>",
    "script": f"<button id='out' onclick=\"location='{ELSEWHERE}/x'\">out</button>",
    "backslash": f'<a id="out" href="https:\\\\{FORBIDDEN}\\@{HOST}/x">out</a>',
    "user info": f'<a id="out" href="https://{HOST}@{FORBIDDEN}/x">out</a>',
    "no scheme": f'<a id="out" href="//{FORBIDDEN}/x">out</a>',
    "link out of a frame": f'<iframe srcdoc=\'<a target=_top href="{ELSEWHERE}/x">'
    "out</a>'></iframe><button id='out' onclick=\"frames[0].document"
    ".querySelector('a').click()\">out</button>",
    "meta refresh": "<a id='out' href='/refreshing'>out</a>",
}


@pytest.mark.parametrize("way", WAYS_OUT)
def test_no_way_leads_to_a_host_that_is_not_official(
    way: str, rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    away = {"Location": f"{ELSEWHERE}/x"}
    rig.official.pages["/away"] = Answer(status=302, headers=away)
    rig.official.pages["/kept"] = Answer(status=307, headers=away)
    rig.official.show(
        "/refreshing", f'<meta http-equiv="refresh" content="0;url={ELSEWHERE}/x">'
    )
    rig.official.show("/", WAYS_OUT[way])
    visitor.opens("/")
    with qtbot.waitSignal(visitor.view.refused) as turned_away:
        visitor.clicks("#out")
    refusal = turned_away.args[0]
    assert refusal.address.endswith(FORBIDDEN)
    assert refusal.verdict.imitated == "www.amendes.gouv.fr"
    assert visitor.page.url().host() == HOST
    assert rig.forbidden.seen == []


def test_an_address_that_redirects_away_is_refused_when_opened(
    rig: Rig, view: SiteView, qtbot: QtBot
) -> None:
    rig.official.pages["/"] = Answer(status=301, headers={"Location": ELSEWHERE})
    with qtbot.waitSignal(view.refused):
        view.open(f"https://{HOST}/")
    assert rig.forbidden.seen == []


def test_a_frame_of_another_host_stays_empty(rig: Rig, visitor: Visitor) -> None:
    rig.official.show("/inner", "inner")
    rig.official.show(
        "/",
        f"<iframe src='{ELSEWHERE}/frame'></iframe><object data='{ELSEWHERE}/object'>"
        f"</object><embed src='{ELSEWHERE}/embed'>"
        f"<iframe src='https://{SECOND_HOST}/inner'></iframe>",
    )
    visitor.opens("/")
    assert rig.official.paths() == ["/", "/inner"]
    assert rig.forbidden.seen == []


def test_parts_come_from_anywhere_public_but_not_from_this_machine(
    rig: Rig, visitor: Visitor
) -> None:
    here = rig.forbidden.address
    port = here.partition(":")[2]
    rig.forbidden.pages["/part"] = Answer(
        b"ok", "text/plain", headers={"Access-Control-Allow-Origin": "*"}
    )
    rig.official.show("/", "")
    visitor.opens("/")
    visitor.runs(
        "window.ended = 0; const done = () => ended++;"
        f"for (const a of ['https://{PARTS_HOST}/part', 'https://{here}/part',"
        f" 'https://localhost:{port}/part', 'https://[::1]:{port}/part',"
        " 'https://printer.local/part', 'https://192.168.1.1/part',"
        " 'http://parts.example/plain'])"
        " fetch(a).then(done, done);"
        f"for (const a of ['wss://{here}/socket', 'ws://{here}/socket']) {{"
        " const s = new WebSocket(a); s.onerror = done; s.onopen = done}"
    )
    visitor.sees("ended === 9")
    assert [(seen.host, seen.path) for seen in rig.forbidden.seen] == [
        (PARTS_HOST, "/part")
    ]


def test_a_new_window_opens_in_the_same_view(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", '<a id="new" target="_blank" href="/notice">notice</a>')
    rig.official.show("/notice", "<p>notice")
    visitor.opens("/")
    with qtbot.waitSignal(visitor.page.loadFinished):
        visitor.clicks("#new")
    assert visitor.page.url().path() == "/notice"
    assert visitor.view.can_go_back


def test_an_empty_window_is_not_opened(rig: Rig, visitor: Visitor) -> None:
    rig.official.show(
        "/",
        "<button id=out onclick=\"const w = window.open('about:blank'); done = true;"
        f"w && w.document.write('<iframe src={ELSEWHERE}/framed>')\">out</button>",
    )
    visitor.opens("/")
    visitor.clicks("#out")
    visitor.sees("window.done === true")
    assert visitor.page.url().path() == "/"
    assert rig.forbidden.seen == []


def test_a_window_without_a_click_is_not_opened(rig: Rig, visitor: Visitor) -> None:
    rig.official.show(
        "/", "<script>for (let i = 0; i < 20; i++) open('/window')</script>"
    )
    visitor.opens("/")
    visitor.sees("document.readyState === 'complete'")
    assert rig.official.paths() == ["/"]


@pytest.mark.parametrize(
    "address",
    [
        "mailto:zzyzx@example.org",
        "tel:+33000000000",
        "file:///etc/passwd",
        "view-source:https://permisdeconduire.ants.gouv.fr/",
        "chrome://gpu",
        "devtools://devtools/bundled/inspector.html",
        "data:text/html,hello",
        "javascript:alert(1)",
        "about:blank",
        "qrc:/x",
        "http://permisdeconduire.ants.gouv.fr/",
        "https://permisdeconduire.ants.gouv.fr:8443/",
        "https://127.0.0.1/",
        "",
        "Zzyzx",
    ],
)
def test_only_https_addresses_of_official_hosts_open(
    address: str, rig: Rig, view: SiteView, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.refused) as refused:
        view.open(address)
    assert not refused.args[0].verdict.allowed
    assert rig.official.seen == rig.forbidden.seen == []


class OtherPrograms(QObject):
    """Stands where the desktop's programs would be started from."""

    def __init__(self) -> None:
        super().__init__()
        self.started: list[QUrl] = []

    @Slot(QUrl)
    def start(self, url: QUrl) -> None:
        self.started.append(url)


@pytest.mark.parametrize("scheme", ["mailto", "tel", "zoommtg"])
def test_a_link_to_another_program_starts_none(
    scheme: str, rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    programs = OtherPrograms()
    QDesktopServices.setUrlHandler(scheme, programs, "start")
    rig.official.show(
        "/",
        f'<a id="out" href="{scheme}:zzyzx">out</a>'
        '<button id="on" onclick="done = true">on</button>',
    )
    visitor.opens("/")
    visitor.clicks("#out")
    visitor.clicks("#on")
    visitor.sees("window.done === true")
    QDesktopServices.unsetUrlHandler(scheme)
    assert programs.started == []


def test_a_policy_that_fails_lets_nothing_out(
    rig: Rig,
    new_view: Callable[..., SiteView],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    capfd: pytest.CaptureFixture[str],
) -> None:
    view = new_view()
    visitor = Visitor(qtbot, view)
    rig.official.show("/", "<img src='/picture'>")
    visitor.opens("/")
    rig.official.forget()

    def fail(*_: object) -> None:
        raise RuntimeError("a bug of ours")

    for role in ("main_frame", "frame", "resource", "file"):
        monkeypatch.setattr(Policy, role, fail)
    with qtbot.captureExceptions() as bugs:
        visitor.starts(
            "document.body.innerHTML = '<img src=/more><iframe src=/frame></iframe>';"
            f"location = '{ELSEWHERE}/x'"
        )
        qtbot.waitUntil(lambda: len(bugs) >= 3)
    assert rig.official.seen == rig.forbidden.seen == []


def test_a_certificate_of_another_name_is_refused(
    rig: Rig, view: SiteView, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.failed) as failed:
        view.open(f"https://{WRONG_CERTIFICATE_HOST}/")
    assert failed.args[0].kind is TroubleKind.CERTIFICATE
    assert failed.args[0].host == WRONG_CERTIFICATE_HOST
    assert rig.official.seen == []


@pytest.mark.parametrize("way", ["button", "script"])
def test_back_leads_to_no_host_that_may_not_open_any_more(
    way: str, rig: Rig, visitor: Visitor, policy: Policy, qtbot: QtBot
) -> None:
    rig.forbidden.show("/", "a bank")
    rig.official.show("/", "official")
    visitor.view.set_policy(policy.lending(FORBIDDEN))
    visitor.opens("/", FORBIDDEN)
    visitor.view.set_policy(policy)
    visitor.opens("/")
    with qtbot.waitSignal(visitor.view.refused):
        if way == "button":
            visitor.view.back()
        else:
            visitor.starts("history.back()")
    assert visitor.runs("document.body.innerText") == "official"
    assert len(rig.forbidden.seen) == 1


def test_a_lent_host_opens_from_then_on(
    rig: Rig, visitor: Visitor, policy: Policy
) -> None:
    rig.forbidden.show("/", "a town hall's appointments")
    visitor.view.set_policy(policy.lending(PARTS_HOST))
    visitor.opens("/", host=PARTS_HOST)
    assert rig.forbidden.paths() == ["/"]


def test_the_host_in_sight_is_told_with_its_level(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", "hello")
    with qtbot.waitSignal(visitor.view.host_shown) as shown:
        visitor.opens("/", host=SECOND_HOST)
    assert shown.args == [SECOND_HOST, Level.STATE]


def test_nothing_of_a_visit_is_found_by_the_next(
    rig: Rig, new_view: Callable[..., SiteView], qtbot: QtBot
) -> None:
    rig.official.show("/", "")
    first = Visitor(qtbot, new_view())
    first.opens("/")
    first.runs(
        "document.cookie = 'visitor=Zzyzx; max-age=9999; secure';"
        "localStorage.setItem('visitor', 'Zzyzx'); window.stored = false;"
        "caches.open('c').then(c => c.put('/c', new Response('Zzyzx')))"
        ".then(() => stored = true)"
    )
    first.sees("stored && document.cookie === 'visitor=Zzyzx'")
    first.view.end()
    second = Visitor(qtbot, new_view())
    second.opens("/")
    assert second.runs("document.cookie + localStorage.length") == "0"
    second.runs("caches.keys().then(k => window.found = k.length)")
    second.sees("window.found === 0")
    assert "Cookie" not in rig.official.seen[-1].headers


def test_the_gate_is_held_by_the_view(view: SiteView) -> None:
    gate: QObject = view.findChild(Gate)
    assert gate is not None
    assert view.findChild(QWebEngineProfile).isOffTheRecord()


def test_an_address_is_what_the_engine_parsed() -> None:
    assert address_of(QUrl("https://Ants.Gouv.FR.:444/a%20b?q")) == Address(
        scheme="https", host="ants.gouv.fr", port=444, path="/a%20b"
    )
    assert address_of(QUrl("https://sécu.fr/")) == Address(
        scheme="https", host="xn--scu-bma.fr", path="/"
    )
    assert address_of(QUrl("https://u:p@a.fr")) == Address(
        scheme="https", host="a.fr", user_info=True
    )
    assert address_of(QUrl("https://a b/")) is None
