"""Pages that do not come, with servers that really fail: what is told, what stays."""

import json
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from kiosk.browser.loads import Loads
from kiosk.browser.troubles import (
    Again,
    Trouble,
    TroubleKind,
    again,
    kind_of_error,
    kind_of_status,
)
from kiosk.browser.view import SiteView
from tests.browser.https_rig import (
    FORBIDDEN,
    HOST,
    SILENT_HOST,
    WRONG_CERTIFICATE_HOST,
    Answer,
    Rig,
)
from tests.browser.troubled import (
    ASKS_CERTIFICATE,
    ASKS_CERTIFICATE_LATE,
    EARLY,
    EMPTY,
    EXPIRED,
    HANGS,
    REFUSES,
    RESETS,
    RETURNS,
    STRANGER,
    UNKNOWN,
)
from tests.browser.visitor_at_screen import Visitor

ROOT = Path(__file__).parents[2]
TYPED = "Zzyzx é\nsecond line"
FORM = (
    '<form method=post action="{action}" {more}>'
    "<textarea name=submit id=t></textarea><input name=action id=i>"
    "<button id=b name=by value=me>send</button></form><p id=p></p>"
)
BY_NAME = {
    REFUSES: (TroubleKind.SILENT, Again.BY_ITSELF),
    SILENT_HOST: (TroubleKind.SILENT, Again.BY_ITSELF),
    RESETS: (TroubleKind.SILENT, Again.BY_ITSELF),
    EMPTY: (TroubleKind.SILENT, Again.BY_ITSELF),
    UNKNOWN: (TroubleKind.NAME_UNKNOWN, Again.BY_ITSELF),
    STRANGER: (TroubleKind.CERTIFICATE, Again.NEVER),
    WRONG_CERTIFICATE_HOST: (TroubleKind.CERTIFICATE, Again.NEVER),
    EXPIRED: (TroubleKind.CERTIFICATE_DATE, Again.NEVER),
    EARLY: (TroubleKind.CERTIFICATE_DATE, Again.NEVER),
    ASKS_CERTIFICATE: (TroubleKind.CLIENT_CERTIFICATE, Again.NEVER),
}
BY_PATH = {
    "/circle": (TroubleKind.REDIRECTS, Again.BY_HAND),
    "/password": (TroubleKind.PASSWORD, Again.NEVER),
    "/to-password": (TroubleKind.PASSWORD, Again.NEVER),
    "/no-password": (TroubleKind.PASSWORD, Again.NEVER),
    "/missing": (TroubleKind.NOT_FOUND, Again.BY_HAND),
    "/broken": (TroubleKind.SITE_ERROR, Again.BY_HAND),
}


@pytest.fixture
def told(view: SiteView) -> list[Trouble]:
    told: list[Trouble] = []
    view.failed.connect(told.append)
    return told


def fill_in(rig: Rig, visitor: Visitor, action: str, more: str = "") -> None:
    """Open a page with a form and write in it."""
    rig.official.show("/", FORM.format(action=action, more=more))
    visitor.opens("/")
    visitor.runs(f"t.value = {json.dumps(TYPED)}; i.value = 'more'")
    visitor.runs("p.textContent = 'made by a script'")


def typed_is_there(visitor: Visitor) -> bool:
    written = visitor.runs("t.value + '|' + i.value + '|' + p.textContent")
    return written == f"{TYPED}|more|made by a script"


def troubled_paths(rig: Rig) -> None:
    pages = rig.official.pages
    ask = {"WWW-Authenticate": 'Basic realm="Zzyzx"'}
    rig.official.redirect("/circle", "/circle")
    pages["/password"] = Answer(status=401, headers=ask)
    rig.official.redirect("/to-password", "/password")
    pages["/no-password"] = Answer(status=401)
    pages["/broken"] = Answer(status=503)


@pytest.mark.parametrize("name", BY_NAME)
def test_each_way_to_fail_is_told_as_what_it_is(
    name: str, rig: Rig, view: SiteView, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.failed, timeout=10_000) as failed:
        view.open(f"https://{name}/")
    trouble = failed.args[0]
    assert (trouble.kind, trouble.again) == BY_NAME[name]
    assert trouble.host == name
    assert not trouble.replaced


def test_a_certificate_asked_for_late_is_not_pressed_for(
    rig: Rig, view: SiteView, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.failed, timeout=10_000) as failed:
        view.open(f"https://{ASKS_CERTIFICATE_LATE}/")
    # The server's no and the end of the connection run a race; the engine may see
    # the end only.
    assert failed.args[0].kind in {TroubleKind.CLIENT_CERTIFICATE, TroubleKind.BROKEN}
    assert failed.args[0].again in {Again.NEVER, Again.BY_HAND}


@pytest.mark.parametrize("path", BY_PATH)
def test_what_a_site_says_without_words_is_told(
    path: str, rig: Rig, view: SiteView, qtbot: QtBot
) -> None:
    troubled_paths(rig)
    with qtbot.waitSignal(view.failed, timeout=10_000) as failed:
        view.open(f"https://{HOST}{path}")
    trouble = failed.args[0]
    assert (trouble.kind, trouble.again) == BY_PATH[path]
    assert trouble.host == HOST


@pytest.mark.parametrize("name", BY_NAME)
def test_what_was_typed_is_still_there_after_a_link_that_fails(
    name: str, rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    fill_in(rig, visitor, "/sent")
    visitor.runs(
        f"const a = document.createElement('a'); a.href = 'https://{name}/';"
        "a.id = 'out'; a.textContent = 'out'; document.body.append(a)"
    )
    with qtbot.waitSignal(visitor.view.failed, timeout=10_000):
        visitor.clicks("#out")
    assert typed_is_there(visitor)
    visitor.view.step_back()
    assert typed_is_there(visitor)
    assert visitor.page.url().host() == HOST


@pytest.mark.parametrize("path", ["/missing", "/broken"])
@pytest.mark.parametrize("kept", ["", "no-store"])
def test_what_was_typed_comes_back_when_an_empty_page_took_its_place(
    path: str, kept: str, rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    troubled_paths(rig)
    fill_in(rig, visitor, path)
    body = rig.official.pages["/"].body
    rig.official.pages["/"] = Answer(body, headers={"Cache-Control": kept})
    with qtbot.waitSignal(visitor.view.failed, timeout=10_000) as failed:
        visitor.clicks("#b")
    assert failed.args[0].replaced
    assert failed.args[0].again is Again.DOUBTFUL, "it was sent, and it arrived"
    with qtbot.waitSignal(visitor.view.came, timeout=10_000):
        visitor.view.step_back()
    assert visitor.runs("t.value + '|' + i.value") == f"{TYPED}|more"


def test_a_sites_own_words_about_an_error_are_shown(
    rig: Rig, visitor: Visitor, told: list[Trouble], qtbot: QtBot
) -> None:
    rig.official.pages["/"] = Answer(b"<p>closed tonight", status=503)
    with qtbot.waitSignal(visitor.view.came, timeout=10_000):
        visitor.opens("/")
    assert visitor.runs("document.body.innerText") == "closed tonight"
    assert told == []


@pytest.mark.parametrize("name", [EXPIRED, EARLY])
def test_the_clock_is_told_with_a_certificate_out_of_date(
    name: str, rig: Rig, view: SiteView, qtbot: QtBot
) -> None:
    before = datetime.now(UTC)
    with qtbot.waitSignal(view.failed, timeout=10_000) as failed:
        view.open(f"https://{name}/")
    clock = failed.args[0].clock
    assert before <= clock <= datetime.now(UTC)
    assert clock.utcoffset() is not None
    # a certificate that begins after now: the clock is late, unless the site is wrong
    assert failed.args[0].clock_wrong == (name == EARLY)


def test_a_clock_before_the_official_list_is_wrong_for_sure(
    rig: Rig, view: SiteView, qtbot: QtBot
) -> None:
    loads = view.findChild(Loads)
    known = view.policy.official.date
    early = datetime(known.year, known.month, known.day, tzinfo=UTC)
    loads._now = lambda: early - timedelta(days=400)
    with qtbot.waitSignal(view.failed, timeout=10_000) as failed:
        view.open(f"https://{EXPIRED}/")
    assert failed.args[0].clock_wrong


def test_a_site_that_is_back_gets_the_page_asked_again(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.returning.close()
    with qtbot.waitSignal(visitor.view.failed, timeout=10_000):
        visitor.view.open(f"https://{RETURNS}/page?x=1")
    with qtbot.waitSignal(visitor.view.failed, timeout=10_000):
        visitor.view.try_again()
    rig.returning.listen()
    rig.returning.show("/page", "<p>here")
    with qtbot.waitSignal(visitor.view.came, timeout=10_000):
        visitor.view.try_again()
    assert visitor.runs("document.body.innerText") == "here"
    assert rig.returning.paths() == ["/page?x=1"]


BODIES = {
    "": "application/x-www-form-urlencoded",
    'enctype="multipart/form-data"': "multipart/form-data",
    'onsubmit="event.preventDefault(); HTMLFormElement.prototype.submit.call(this)"': (
        "application/x-www-form-urlencoded"
    ),
}


@pytest.mark.parametrize("more", BODIES)
def test_what_was_never_sent_is_sent_when_the_site_is_back(
    more: str, rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    fill_in(rig, visitor, f"https://{RETURNS}/sent", more)
    rig.returning.close()
    with qtbot.waitSignal(visitor.view.failed, timeout=10_000) as failed:
        visitor.clicks("#b")
    assert failed.args[0].again is Again.BY_ITSELF
    with qtbot.waitSignal(visitor.view.failed, timeout=10_000):
        visitor.view.try_again()
    assert typed_is_there(visitor)
    rig.returning.listen()
    rig.returning.show("/sent", "<p>received")
    with qtbot.waitSignal(visitor.view.came, timeout=10_000):
        visitor.view.try_again()
    (sent,) = [seen for seen in rig.returning.seen if seen.path == "/sent"]
    assert sent.method == "POST"
    assert sent.headers["Content-Type"].startswith(BODIES[more])
    assert sent.headers["Origin"] == f"https://{HOST}"
    body = sent.body.decode()
    assert "Zzyzx" in body
    assert "more" in body
    by_the_button = "onsubmit" not in more
    assert ("by=me" in body or 'name="by"' in body) == by_the_button
    assert visitor.runs("document.body.innerText") == "received"


def test_a_paper_that_was_never_sent_is_sent_when_the_site_is_back(
    rig: Rig, visitor: Visitor, folder: Path, qtbot: QtBot
) -> None:
    paper = folder / "titre.pdf"
    paper.write_bytes(b"%PDF-1.7 Zzyzx \x00\xff\r\n" * 50)
    visitor.view.files_asked.connect(lambda request: request.answer([paper]))
    rig.official.show(
        "/",
        f'<form method=post enctype="multipart/form-data" action="https://{RETURNS}/">'
        "<input id=f type=file name=paper><input type=file name=none>"
        "<button id=b>send</button></form>",
    )
    visitor.opens("/")
    visitor.clicks("#f")
    visitor.sees("f.files.length === 1")
    rig.returning.close()
    with qtbot.waitSignal(visitor.view.failed, timeout=10_000):
        visitor.clicks("#b")
    rig.returning.listen()
    rig.returning.show("/", "<p>received")
    with qtbot.waitSignal(visitor.view.came, timeout=10_000):
        visitor.view.try_again()
    sent = next(seen for seen in rig.returning.seen if seen.method == "POST")
    assert paper.read_bytes() in sent.body
    assert b'filename="titre.pdf"' in sent.body
    assert b'name="none"; filename=""' in sent.body


def test_what_may_have_arrived_is_not_sent_without_being_asked(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    fill_in(rig, visitor, f"https://{EMPTY}/sent")
    with qtbot.waitSignal(visitor.view.failed, timeout=10_000) as failed:
        visitor.clicks("#b")
    assert failed.args[0].again is Again.DOUBTFUL
    server = rig.troubled.by_name[EMPTY]
    assert len(server.requests) == 1
    with qtbot.waitSignal(visitor.view.failed, timeout=10_000):
        visitor.view.try_again()
    assert len(server.requests) == 2
    assert all(b"Zzyzx" in request for request in server.requests)
    assert typed_is_there(visitor)


def test_what_a_site_answered_with_nothing_is_sent_again_when_asked(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    troubled_paths(rig)
    fill_in(rig, visitor, "/broken")
    with qtbot.waitSignal(visitor.view.failed, timeout=10_000):
        visitor.clicks("#b")
    with qtbot.waitSignal(visitor.view.failed, timeout=10_000):
        visitor.view.try_again()
    sent = [seen for seen in rig.official.seen if seen.path == "/broken"]
    assert [seen.method for seen in sent] == ["POST", "POST"]
    assert sent[0].body == sent[1].body


def test_a_form_that_was_looked_at_but_not_sent_is_no_form(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    fill_in(rig, visitor, f"https://{REFUSES}/sent")
    visitor.runs("new FormData(document.querySelector('form'))")
    with qtbot.waitSignal(visitor.view.failed, timeout=10_000):
        visitor.view.open(f"https://{RETURNS}/other")
        rig.returning.close()
    rig.returning.listen()
    with qtbot.waitSignal(visitor.view.failed, timeout=10_000):
        visitor.view.try_again()
    assert {seen.method for seen in rig.returning.seen} == {"GET"}


def test_stepping_back_stops_what_is_being_tried(
    rig: Rig, visitor: Visitor, told: list[Trouble], qtbot: QtBot
) -> None:
    fill_in(rig, visitor, "/sent")
    visitor.starts(f"location = 'https://{HANGS}/'")
    qtbot.waitUntil(lambda: rig.troubled.by_name[HANGS].connections > 0)
    visitor.view.step_back()
    qtbot.waitUntil(lambda: not visitor.page.isLoading())
    assert typed_is_there(visitor)
    assert told == []


def test_a_refused_address_is_no_trouble(
    rig: Rig, visitor: Visitor, told: list[Trouble], qtbot: QtBot
) -> None:
    rig.official.redirect("/away", f"https://{FORBIDDEN}/")
    with qtbot.waitSignals([visitor.view.refused, visitor.view.came]):
        visitor.opens("/away")
    assert told == []


def test_a_site_sees_that_there_are_no_security_keys_here(
    rig: Rig, visitor: Visitor
) -> None:
    rig.official.show("/", "")
    visitor.opens("/")
    assert visitor.runs("typeof PublicKeyCredential") == "undefined"


def test_a_security_key_asked_for_is_told_once_a_page(
    rig: Rig, visitor: Visitor, told: list[Trouble]
) -> None:
    rig.official.show("/", "")
    visitor.opens("/")
    loads = visitor.view.findChild(Loads)
    loads.security_key_refused()
    loads.security_key_refused()
    visitor.goes("/")
    loads.security_key_refused()
    assert told == [Trouble(kind=TroubleKind.SECURITY_KEY, host=HOST)] * 2


def test_an_ended_view_tells_nothing_more(
    rig: Rig, new_view: Callable[..., SiteView], qtbot: QtBot
) -> None:
    view = new_view()
    told: list[Trouble] = []
    view.failed.connect(told.append)
    loads = view.findChild(Loads)
    view.open(f"https://{REFUSES}/")
    view.end()
    qtbot.waitUntil(lambda: loads._ended)
    loads._tell(QUrl("https://x.gouv.fr"), TroubleKind.SILENT, -102, posted=False)
    assert told == []


# --- the table alone


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (-106, TroubleKind.NO_NETWORK),
        (-118, TroubleKind.SILENT),
        (-107, TroubleKind.INSECURE),
        (-207, TroubleKind.CERTIFICATE),
        (-2, TroubleKind.BROKEN),
    ],
)
def test_what_cannot_be_made_to_fail_here_is_in_the_table(
    code: int, kind: TroubleKind
) -> None:
    assert kind_of_error(code) is kind


def test_nothing_is_sent_twice_by_itself_unless_it_surely_never_left() -> None:
    by_itself = {
        code
        for code in range(-1000, 0)
        if again(kind_of_error(code), code, posted=True) is Again.BY_ITSELF
    }
    never_left = {-102, -104, -105, -106, -109, -111, -118, -120, -121, -130}
    assert by_itself == never_left | {-137, -138, -800, -802, -803}


def test_a_certificate_is_never_a_question() -> None:
    for code in range(-299, -199):
        kind = kind_of_error(code)
        assert again(kind, code, posted=False) is Again.NEVER
        assert again(kind, code, posted=True) is Again.NEVER


def test_every_status_means_something() -> None:
    kinds = {kind_of_status(status) for status in range(400, 600)}
    assert kinds == {
        TroubleKind.PASSWORD,
        TroubleKind.NOT_FOUND,
        TroubleKind.SITE_ERROR,
    }


# --- behind a proxy


class Proxy:
    """A proxy that gives every connection the same answer."""

    def __init__(self, answer: bytes) -> None:
        self.asked = 0
        self._answer = answer
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection:
                connection.recv(65536)
                self.asked += 1
                connection.sendall(self._answer)


@pytest.fixture
def new_proxy() -> Iterator[Callable[[str], Proxy]]:
    proxies: list[Proxy] = []

    def make(status: str, *headers: str) -> Proxy:
        lines = [f"HTTP/1.1 {status}", *headers, "Content-Length: 0"]
        lines.append("Connection: close")
        proxies.append(Proxy("\r\n".join([*lines, "", ""]).encode()))
        return proxies[-1]

    yield make
    for proxy in proxies:
        proxy.close()


def fate_behind(proxy: str, folder: Path) -> dict[str, str]:
    """Open an address in a kiosk of its own, behind this proxy."""
    site = folder / "site.toml"
    site.write_text(
        f"""
        [site]
        id = "00-essai"
        name = "Point numérique d'essai"
        department = "63"
        hours = "lundi 9 h - 12 h"
        telephone = "00 00 00 00 00"
        [network]
        proxy = "http://{proxy}"
        """
    )
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.browser.proxied",
            site,
            folder,
            f"https://{HOST}",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    fate: dict[str, str] = json.loads(re.findall(r"^\{.*\}$", done.stdout, re.M)[-1])
    return fate


def test_a_proxy_that_asks_for_a_password_is_told_and_asked_once(
    rig: Rig, new_proxy: Callable[..., Proxy], tmp_path: Path
) -> None:
    proxy = new_proxy("407 Who", 'Proxy-Authenticate: Basic realm="Zzyzx"')
    assert fate_behind(proxy.address, tmp_path) == {"failed": "proxy-password"}
    assert proxy.asked <= 2


def test_a_proxy_that_is_gone_is_told(rig: Rig, tmp_path: Path) -> None:
    assert fate_behind("127.0.0.1:9", tmp_path) == {"failed": "proxy-silent"}


def test_a_proxy_that_does_not_let_through_is_told(
    rig: Rig, new_proxy: Callable[..., Proxy], tmp_path: Path
) -> None:
    proxy = new_proxy("403 No")
    assert fate_behind(proxy.address, tmp_path) == {"failed": "proxy-refuses"}


def answers(rig: Rig, visitor: Visitor, qtbot: QtBot, *paths: str) -> None:
    """Send a form, and again from each answer; then go on to another page."""
    for path, to in zip(("/", *paths), (*paths, "/"), strict=True):
        form = (
            f"<p>a form<form method=post action={to}><button id=b>send</button></form>"
        )
        rig.official.pages[path] = Answer(
            form.encode(), headers={"Cache-Control": "no-store"}
        )
    rig.official.show("/after", "after")
    visitor.opens("/")
    for path in paths:
        with qtbot.waitSignal(visitor.page.loadFinished, timeout=10_000):
            visitor.starts("document.forms[0].submit()")
        visitor.sees(f"location.pathname === '{path}'")
    visitor.goes("/after")


@pytest.mark.parametrize("paths", [("/first",), ("/first", "/second")])
def test_an_answer_to_a_form_that_is_not_kept_is_told_and_gone_over(
    paths: tuple[str, ...], rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    answers(rig, visitor, qtbot, *paths)
    posted = [seen.path for seen in rig.official.seen if seen.method == "POST"]

    with qtbot.waitSignal(visitor.view.failed, timeout=10_000) as failed:
        visitor.view.back()
    assert failed.args[0].kind is TroubleKind.FORM_ANSWER
    assert failed.args[0].again is Again.NEVER
    assert visitor.page.url().path() == "/after"

    for _ in paths[1:]:  # the answer before is not kept either
        with qtbot.waitSignal(visitor.view.failed, timeout=10_000) as failed:
            assert visitor.view.back_over()
        assert failed.args[0].kind is TroubleKind.FORM_ANSWER
    with qtbot.waitSignal(visitor.view.came, timeout=10_000):
        assert visitor.view.back_over()
    visitor.sees("location.pathname === '/'")
    assert posted == [
        seen.path for seen in rig.official.seen if seen.method == "POST"
    ], "nothing was sent again"


def test_there_may_be_nothing_before_the_answer_to_a_form(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    answers(rig, visitor, qtbot, "/first")
    with qtbot.waitSignal(visitor.view.failed, timeout=10_000):
        visitor.view.back()
    visitor.view.step_back()
    first = visitor.page.history().backItems(9)[0]
    with qtbot.waitSignal(visitor.view.came, timeout=10_000):
        visitor.page.history().goToItem(first)

    assert not visitor.view.back_over()
