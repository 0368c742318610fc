"""A site's windows are tabs of ours: by a click only, at most five, none left empty."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.browser.view import MOST_TABS, SiteView
from kiosk.navigation import Level
from tests.browser.https_rig import (
    FORBIDDEN,
    HOST,
    SECOND_HOST,
    SILENT_HOST,
    Answer,
    Rig,
)
from tests.browser.visitor_at_screen import Visitor

PDF = b"%PDF-1.4 a receipt"


def hosts(view: SiteView) -> list[str]:
    return [page.host for page in view.pages]


def waits_for_pages(qtbot: QtBot, view: SiteView, number: int) -> None:
    qtbot.waitUntil(lambda: len(view.pages) == number, timeout=10_000)


def test_a_link_for_a_new_window_opens_a_page_of_its_own(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", '<a id="new" target="_blank" href="/notice">notice</a>')
    rig.official.show("/notice", "<p>notice")
    visitor.opens("/")
    visitor.clicks("#new")
    waits_for_pages(qtbot, visitor.view, 2)
    visitor.sees("location.pathname === '/notice'")
    assert visitor.view.current == 1
    assert [page.level for page in visitor.view.pages] == [Level.STATE, Level.STATE]


def test_back_from_a_window_leads_to_what_opened_it(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", '<a id="new" target="_blank" href="/notice">notice</a>')
    rig.official.show("/notice", "<p>notice")
    visitor.opens("/")
    assert not visitor.view.can_go_back
    visitor.clicks("#new")
    waits_for_pages(qtbot, visitor.view, 2)
    assert visitor.view.can_go_back
    visitor.view.back()
    assert len(visitor.view.pages) == 1
    visitor.sees("location.pathname === '/'")


def test_a_window_outlives_what_opened_it(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", '<a id="new" target="_blank" href="/notice">notice</a>')
    rig.official.show("/notice", f'<p><a id=out href="https://{FORBIDDEN}/">out</a>')
    visitor.opens("/")
    visitor.clicks("#new")
    waits_for_pages(qtbot, visitor.view, 2)
    visitor.view.close_page(0)
    assert not visitor.view.can_go_back
    with qtbot.waitSignal(visitor.view.refused):
        visitor.clicks("#out")
    assert rig.forbidden.seen == []


def test_windows_without_a_click_are_not_opened(rig: Rig, visitor: Visitor) -> None:
    rig.official.show(
        "/", "<script>for (let i = 0; i < 20; i++) window.open('/window')</script>"
    )
    visitor.opens("/")
    visitor.runs("fetch('/after').then(() => window.asked = true)")
    visitor.sees("window.asked === true")
    assert rig.official.paths() == ["/", "/after"]
    assert len(visitor.view.pages) == 1


def test_one_click_opens_one_window(rig: Rig, visitor: Visitor, qtbot: QtBot) -> None:
    rig.official.show(
        "/",
        '<button id="b" onclick="for (const n of [1, 2, 3])'
        " window.open('/window' + n)\">b</button>",
    )
    rig.official.show("/window1", "one")
    visitor.opens("/")
    visitor.clicks("#b")
    waits_for_pages(qtbot, visitor.view, 2)
    visitor.sees("location.pathname === '/window1'")
    visitor.runs("fetch('/after').then(() => window.asked = true)")
    visitor.sees("window.asked === true")
    assert rig.official.paths() == ["/", "/window1", "/after"]


def test_a_sixth_page_is_told_and_not_opened(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", '<a id="new" target="_blank" href="/">again</a>')
    visitor.opens("/")
    for number in range(2, MOST_TABS + 1):
        visitor.clicks("#new")
        waits_for_pages(qtbot, visitor.view, number)
        visitor.sees("document.readyState === 'complete'")
    with qtbot.waitSignal(visitor.view.pages_full):
        visitor.clicks("#new")
    assert len(visitor.view.pages) == MOST_TABS
    assert rig.official.paths() == ["/"] * MOST_TABS


def test_a_window_that_stays_empty_is_never_seen(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show(
        "/",
        '<button id="b" onclick="const w = window.open(\'about:blank\');'
        "w.document.write('<h1>Not the State</h1>'); fetch('/after')\">b</button>",
    )
    visitor.opens("/")
    visitor.clicks("#b")
    qtbot.waitUntil(lambda: "/after" in rig.official.paths())
    assert len(visitor.view.pages) == 1
    visitor.sees("location.pathname === '/'")


def test_a_window_opened_empty_is_seen_once_it_has_an_address(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show(
        "/",
        '<button id="b" onclick="const w = window.open(\'\');'
        "fetch('/ask').then(() => w.location = '/receipt')\">b</button>",
    )
    rig.official.show("/receipt", "receipt")
    visitor.opens("/")
    visitor.clicks("#b")
    waits_for_pages(qtbot, visitor.view, 2)
    visitor.sees("location.pathname === '/receipt'")


@pytest.mark.parametrize("way", ["answer", "blob"])
def test_a_document_in_a_window_lands_in_the_tray_and_leaves_no_page(
    way: str, rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.pages["/receipt"] = Answer(PDF, "application/pdf")
    wanted = (
        "'/receipt'"
        if way == "answer"
        else "window.URL.createObjectURL("
        "new Blob(['%PDF-1.4'], {type: 'application/pdf'}))"
    )
    button = f'<button id="b" onclick="window.open({wanted})">b</button>'
    rig.official.show("/", button)
    visitor.opens("/")
    with qtbot.waitSignal(visitor.view.downloaded, timeout=10_000):
        visitor.clicks("#b")
    qtbot.waitUntil(lambda: len(visitor.view._tabs) == 1)
    visitor.sees("location.pathname === '/'")


def test_a_window_may_close_itself_but_the_first_page_may_not(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", "<button id=b onclick=\"window.open('/pop')\">b</button>")
    rig.official.show("/pop", "<button id=c onclick='window.close()'>c</button>")
    visitor.opens("/")
    visitor.clicks("#b")
    waits_for_pages(qtbot, visitor.view, 2)
    visitor.clicks("#c")
    waits_for_pages(qtbot, visitor.view, 1)
    visitor.runs("window.close(); fetch('/after').then(() => window.asked = true)")
    visitor.sees("window.asked === true")
    assert len(visitor.view.pages) == 1
    assert visitor.view.isVisible()


def test_a_window_speaks_with_what_opened_it(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show(
        "/",
        "<button id=b onclick=\"window.open('/log-in')\">b</button>"
        "<script>onmessage = e => window.told = e.data</script>",
    )
    rig.official.show(
        "/log-in",
        "<script>opener.postMessage('logged in', location.origin); close()</script>",
    )
    visitor.opens("/")
    visitor.clicks("#b")
    visitor.sees("window.told === 'logged in'")
    waits_for_pages(qtbot, visitor.view, 1)


def test_log_in_and_mail_stay_side_by_side(rig: Rig, visitor: Visitor) -> None:
    rig.official.show("/", "<input id=i>")
    rig.official.show("/mail", "mail")
    visitor.opens("/")
    visitor.runs("i.value = 'half written'; 1")
    visitor.opens("/mail", host=SECOND_HOST)
    assert hosts(visitor.view) == [HOST, SECOND_HOST]
    assert visitor.view.current == 1
    visitor.view.show_page(0)
    assert visitor.runs("i.value") == "half written"
    visitor.view.open(f"https://{SECOND_HOST}/mail")
    assert visitor.view.current == 1
    assert len(visitor.view.pages) == 2
    visitor.view.close_page(1)
    assert hosts(visitor.view) == [HOST]


def test_the_last_page_stays(rig: Rig, visitor: Visitor) -> None:
    rig.official.show("/", "")
    visitor.opens("/")
    visitor.view.close_page(0)
    assert hosts(visitor.view) == [HOST]


def test_a_page_out_of_sight_asks_nothing_and_covers_nothing(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    first = visitor.opens_two(rig.official)
    shown: list[object] = []
    visitor.view.dialog_shown.connect(shown.append)
    visitor.view.refused.connect(shown.append)
    answers: list[object] = []
    first.runJavaScript("confirm('sure?')", 0, answers.append)
    qtbot.waitUntil(lambda: answers == [False])
    first.runJavaScript("alert('look'); location = 'https://amendes-gouv.example/'")
    first.runJavaScript("1", 0, answers.append)
    qtbot.waitUntil(lambda: answers == [False, 1])
    assert shown == []
    visitor.view.show_page(0)
    assert [dialog.text for dialog in shown] == ["look"]
    assert rig.forbidden.seen == []


def test_a_window_of_a_silent_host_leaves_the_page_in_sight(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", f'<a id=a target=_blank href="https://{SILENT_HOST}/">a</a>')
    visitor.opens("/")
    with qtbot.waitSignal(visitor.view.failed, timeout=10_000) as failed:
        visitor.clicks("#a")
    assert failed.args[0].host == SILENT_HOST
    assert visitor.view.can_go_back
    visitor.view.back()
    visitor.sees("location.pathname === '/'")


def test_a_trouble_goes_with_the_window_that_had_it(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    opens = f"window.w = window.open('https://{SILENT_HOST}/')"
    rig.official.show("/", f'words <button id=b onclick="{opens}">b</button>')
    visitor.opens("/")
    first = visitor.page
    with qtbot.waitSignal(visitor.view.failed, timeout=10_000):
        visitor.clicks("#b")
    with qtbot.waitSignal(visitor.view.came, timeout=10_000):
        first.runJavaScript("w.close()")
    assert hosts(visitor.view) == [HOST]


def test_a_page_out_of_sight_that_moves_is_told_by_its_host(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    first = visitor.opens_two(rig.official)
    told: list[list[str]] = []
    visitor.view.pages_changed.connect(lambda: told.append(hosts(visitor.view)))
    with qtbot.waitSignal(first.loadFinished, timeout=10_000):
        first.runJavaScript(f"location = 'https://{SECOND_HOST}/second'")
    assert told == [[SECOND_HOST, HOST]]


def test_the_only_page_in_sight_stays_beside_a_window_still_empty(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    opens = "window.open(''); fetch('/after')"
    rig.official.show("/", f'words <button id=b onclick="{opens}">b</button>')
    visitor.opens("/")
    visitor.clicks("#b")
    qtbot.waitUntil(lambda: "/after" in rig.official.paths())
    visitor.view.close_page(0)
    assert hosts(visitor.view) == [HOST]


def test_a_page_that_did_not_come_takes_no_place(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", "first")
    visitor.opens("/")
    for _ in range(2):  # asked for again, it is tried again
        with qtbot.waitSignal(visitor.view.failed, timeout=10_000):
            visitor.view.open(f"https://{SILENT_HOST}/")
        assert len(visitor.view.pages) == 2
    visitor.view.open(f"https://{HOST}/")
    assert hosts(visitor.view) == [HOST]
    assert rig.official.paths() == ["/"]


def test_reload_asks_before_a_form_is_sent_again(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show(
        "/",
        '<form action="/sent" method="post"><button id=b>b</button></form>'
        '<form action="/seen"><button id=s>s</button></form>',
    )
    rig.official.show("/sent", "sent")
    rig.official.show("/seen", "seen")
    visitor.opens("/")
    with qtbot.waitSignal(visitor.page.loadFinished):
        visitor.clicks("#b")
    with qtbot.waitSignal(visitor.view.resend_asked):
        visitor.view.reload()
    assert rig.official.paths() == ["/", "/sent"]
    with qtbot.waitSignal(visitor.page.loadFinished):
        visitor.view.reload(resend=True)
    assert rig.official.paths() == ["/", "/sent", "/sent"]
    assert rig.official.seen[-1].method == "POST"
    visitor.goes("/")
    with qtbot.waitSignal(visitor.page.loadFinished):
        visitor.clicks("#s")
    with qtbot.waitSignal(visitor.page.loadFinished):
        visitor.view.reload()  # a form that only asks changes nothing
    assert rig.official.seen[-1].path.startswith("/seen")


def test_back_leads_back_from_a_page_that_came_unasked(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", "first")
    rig.official.show("/second", "second")
    visitor.opens("/")
    visitor.goes("/second")
    with qtbot.waitSignal(visitor.page.loadFinished):
        visitor.view.back()
    assert visitor.page.url().path() == "/"


def test_a_page_that_leaves_nothing_is_told(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", "first")
    visitor.opens("/")
    with qtbot.waitSignal(visitor.view.failed) as failed:
        visitor.starts("location = 'about:blank'")
    assert failed.args[0].host == HOST
    with qtbot.waitSignal(visitor.page.loadFinished):
        visitor.view.step_back()
    visitor.sees("location.pathname === '/'")


def test_words_are_found_in_the_page(rig: Rig, visitor: Visitor, qtbot: QtBot) -> None:
    rig.official.show("/", "<p>timbre</p><p>Timbre</p><p>other</p>")
    visitor.opens("/")
    places: list[tuple[int, int]] = []
    visitor.view.found.connect(lambda *place: places.append(place))
    visitor.view.look_for("timbre")
    qtbot.waitUntil(lambda: places[-1:] == [(1, 2)])
    visitor.view.look_for("timbre")
    qtbot.waitUntil(lambda: places[-1:] == [(2, 2)])
    visitor.view.look_for("timbre", backward=True)
    qtbot.waitUntil(lambda: places[-1:] == [(1, 2)])
    visitor.view.look_for("absent")
    qtbot.waitUntil(lambda: places[-1:] == [(0, 0)])


def test_a_search_ends_with_the_sight_of_its_page(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    first = visitor.opens_two(rig.official, "timbre")
    visitor.view.show_page(0)
    places: list[tuple[int, int]] = []
    visitor.view.found.connect(lambda *place: places.append(place))
    with qtbot.waitSignal(first.findTextFinished, timeout=10_000):
        visitor.view.look_for("timbre")
        visitor.view.show_page(1)
    assert places == []
