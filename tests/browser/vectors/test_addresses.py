"""A: addresses and navigation, tried by pages and judged by what the servers saw."""

import json
from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from kiosk.browser.view import SiteView
from kiosk.navigation import Policy, official, parse
from tests.browser.https_rig import (
    FORBIDDEN,
    HOST,
    PARTS_HOST,
    SECOND_HOST,
    Answer,
    Rig,
)
from tests.browser.vectors.scene import Scene
from tests.browser.visitor_at_screen import Visitor

OUT = f"https://{FORBIDDEN}/x"

# Without a click, at any moment: what tests/browser/test_gate.py does by clicks.
BY_ITSELF = {
    "timer": f"setTimeout(() => location = '{OUT}', 20)",
    "replace": f"location.replace('{OUT}')",
    "navigation": f"navigation.navigate('{OUT}')",
    "window name": f"open('{OUT}', '_self')",
    "clicked link": f"const a = document.createElement('a'); a.href = '{OUT}';"
    "document.body.append(a); a.click()",
    "submitted form": f"const f = document.createElement('form'); f.action = '{OUT}';"
    "f.method = 'post'; document.body.append(f); f.submit()",
    "meta": "document.head.insertAdjacentHTML('beforeend', "
    f"'<meta http-equiv=refresh content=\"0;url={OUT}\">')",
    "from a frame": "const f = document.createElement('iframe'); f.srcdoc = "
    f"\"<script>top.location='{OUT}'</\" + 'script>'; document.body.append(f)",
    "over history": f"history.pushState(0, '', '/a'); location.assign('{OUT}')",
}


@pytest.mark.parametrize("way", BY_ITSELF)
def test_a_page_cannot_leave_by_itself(way: str, scene: Scene, qtbot: QtBot) -> None:
    scene.opens("")
    with qtbot.waitSignal(scene.visitor.view.refused):
        scene.visitor.starts(BY_ITSELF[way])
    scene.settles()
    scene.stays()
    assert scene.refusals[0].address == f"https://{FORBIDDEN}"


REDIRECTS = [
    *[(status, "Location", OUT) for status in (301, 302, 303, 307, 308)],
    (302, "Location", f"//{FORBIDDEN}/x"),
    (302, "Location", f"https:\\\\{FORBIDDEN}\\x"),
    (302, "Location", f"/\\{FORBIDDEN}/x"),
    (302, "Location", f"https://{HOST}@{FORBIDDEN}/x"),
    (200, "Refresh", f"0;url={OUT}"),
    (200, "Refresh", f"0;url=//{FORBIDDEN}/x"),
]


@pytest.mark.parametrize(("status", "header", "value"), REDIRECTS)
def test_an_official_sites_open_redirect_leads_nowhere(
    status: int, header: str, value: str, scene: Scene, qtbot: QtBot
) -> None:
    scene.rig.official.pages["/logout"] = Answer(status=status, headers={header: value})
    scene.opens('<a id="x" href="/logout?url=elsewhere">x</a>')
    with qtbot.waitSignal(scene.visitor.view.refused):
        scene.visitor.clicks("#x")
    assert scene.rig.forbidden.seen == []
    assert scene.visitor.page.url().host() == HOST


def test_every_hop_of_a_chain_is_judged(scene: Scene, qtbot: QtBot) -> None:
    for path, to in (
        ("/hop1", f"https://{SECOND_HOST}/hop2"),
        ("/hop2", f"https://{HOST}/hop3"),
        ("/hop3", OUT),
    ):
        scene.rig.official.redirect(path, to)
    scene.opens('<a id="x" href="/hop1">x</a>')
    with qtbot.waitSignal(scene.visitor.view.refused):
        scene.visitor.clicks("#x")
    assert scene.rig.official.paths()[:4] == ["/", "/hop1", "/hop2", "/hop3"]
    scene.stays()


HOSTS_MADE_TO_DECEIVE = [
    f"https://{HOST}.evil.example/", f"https://evil.example/?x=https://{HOST}/",
    f"https://evil.example/#{HOST}", f"https://evil.example/{HOST}",
    f"https://evil.example\\@{HOST}/", f"https://{HOST}:443@evil.example/",
    f"https://{HOST}%2eevil.example/", "https://antsgouv.fr/", "https://xgouv.fr/",
    f"https://{HOST}-evil.example/", "https://gouv.fr.evil.example/",
    f"https://user@{HOST}/", f"https://:secret@{HOST}/", f"https://{HOST}:8443/",
    f"http://{HOST}:443/", "http://A:80@evil.example/",
    "https://аnts.gouv.fr.evil.example/", "https://gοuv.fr/", "https://ants.gouv。fr.example/",
    "https://xn--nts-5cd.example/", "https://службы.example/", "https://ants.gouv.fr../",
    "https://localhost/", "https://2130706433/", "https://0x7f000001/",
    "https://0177.0.0.1/", "https://127.1/", "https://0/", "https://[::1]/",
    "https://[::ffff:127.0.0.1]/", "https://0.0.0.0/", "https://8.8.8.8/",
    "https://[2001:4860:4860::8888]/", "https://gouv.fr/",
]  # fmt: skip


def test_no_host_that_only_looks_official_opens(scene: Scene) -> None:
    places = "\n".join(
        f'<a id="x{n}" href="{escape(address)}">{n}</a>'
        for n, address in enumerate(HOSTS_MADE_TO_DECEIVE)
    )
    scene.opens(f"<style>a {{ padding: 9px }}</style>{places}")
    for number in range(len(HOSTS_MADE_TO_DECEIVE)):
        scene.visitor.clicks(f"#x{number}")
    scene.settles()
    scene.stays()
    assert len(scene.refusals) == len(HOSTS_MADE_TO_DECEIVE)


SAME_PLACE = [
    f"HTTPS://{HOST.upper()}/x", f"https:\\\\{HOST}\\x",
    f"https:{'//'}{HOST}:443/x", f"//{HOST}/x", f"https:/{HOST}/x", f"https:{HOST}/x",
    f"ht\ttps://{HOST}/x", f"https://{HOST}/a/%2e%2e/x", f"\u0001 https://{HOST}/x",
    f"https://{HOST.replace('.', '%2E')}/x", f"https://{HOST.replace('.', '。')}/x",
    "https://ｐermisdeconduire.ants.gouv.fr/x", f"https://{HOST}\n/x",
]  # fmt: skip


@pytest.mark.parametrize("spelling", SAME_PLACE)
def test_an_official_host_spelled_oddly_is_the_host_that_is_fetched(
    spelling: str, scene: Scene, qtbot: QtBot
) -> None:
    scene.rig.official.show("/x", "there")
    scene.opens(f'<a id="x">x</a><script>x.href = {json.dumps(spelling)}</script>')
    scene.visitor.clicks("#x")
    qtbot.waitUntil(lambda: len(scene.rig.official.paths()) > 1)
    reached = [seen.host.lower().rstrip(".") for seen in scene.rig.official.seen]
    # a relative address (https:x on an https page) stays on the page's own host
    assert set(reached) == {HOST}
    assert scene.rig.forbidden.seen == []


FOOTER = {
    "privacy": "https://policies.google.com/privacy",
    "captcha terms": "https://www.hcaptcha.com/terms",
    "social": "https://www.facebook.com/sharer/sharer.php?u=x",
    "video": "https://www.youtube.com/watch?v=x",
    "store": "https://play.google.com/store/apps/details?id=fr.gouv",
    "map": "https://www.google.com/intl/fr/help/terms_maps/",
    "maker": "https://www.octo-technology.example/",
    "shortener": "https://bit.ly/xyz",
    "search": "https://www.google.com/search?q=x",
    "help": "https://support.microsoft.com/fr-fr",
}


@pytest.mark.parametrize("target", ["_self", "_blank", "_top"])
def test_links_of_footers_banners_and_captchas_meet_the_refusal(
    target: str, scene: Scene
) -> None:
    places = "".join(
        f'<a id="x{n}" target="{target}" href="{address}">{n}</a>'
        for n, address in enumerate(FOOTER.values())
    )
    scene.opens(f"<style>a {{ padding: 9px }}</style>{places}")
    for number in range(len(FOOTER)):
        scene.visitor.clicks(f"#x{number}")
    scene.settles()
    scene.stays()
    assert [QUrl(r.address).host() for r in scene.refusals] == [
        QUrl(address).host() for address in FOOTER.values()
    ]
    assert not any(refusal.verdict.allowed for refusal in scene.refusals)


@pytest.mark.parametrize("target", ["_blank", "_top", "_self"])
def test_a_captchas_terms_do_not_open_from_inside_its_frame(
    target: str, scene: Scene, qtbot: QtBot
) -> None:
    scene.rig.official.show(
        "/captcha",
        "<style>* { margin: 0 } a { display: block; height: 99px }</style>"
        "<script>onclick = () => top.postMessage('clicked', '*')</script>"
        f"<a target={target} href='{OUT}'>Terms</a>",
    )
    scene.opens(
        "word<script>onmessage = () => clicked = true</script>"
        f"<p><iframe id=x src='https://{SECOND_HOST}/captcha'></iframe>"
    )

    def clicked() -> bool:
        """Click until the frame takes it: it does not before it has painted."""
        scene.visitor.clicks("#x")
        return scene.visitor.runs("window.clicked === true") is True

    qtbot.waitUntil(clicked, timeout=10_000)
    if target != "_self":  # of a frame only what wants the whole page is told
        qtbot.waitUntil(lambda: bool(scene.refusals))
    scene.settles()
    scene.stays()


@pytest.mark.parametrize(
    "address", ["about:blank", "about:version", "chrome-untrusted://x/"]
)
@pytest.mark.parametrize("way", ["click", "script"])
def test_a_page_that_makes_itself_blank_is_no_dead_end(
    way: str, address: str, scene: Scene, qtbot: QtBot
) -> None:
    scene.opens(f'<a id="x" href="{address}">x</a>')
    with qtbot.waitSignal(scene.visitor.view.host_shown):
        if way == "click":
            scene.visitor.clicks("#x")
        else:
            scene.visitor.starts(f"location = '{address}'")
    if scene.visitor.page.url().host() != HOST:
        scene.visitor.view.back()
    qtbot.waitUntil(lambda: scene.visitor.page.url().host() == HOST)
    scene.stays()


@pytest.mark.parametrize(
    "script",
    [
        "open('data:text/html,<h1>Zzyzx')",
        "location = 'data:text/html,<h1>Zzyzx'",
        "open('javascript:document.write(1)')",
        "open('about:srcdoc')",
        "open(''); open('about:blank#x'); open()",
        "open('blob:https://amendes-gouv.example/1')",
    ],
)
def test_no_empty_or_written_window_stays(script: str, scene: Scene) -> None:
    scene.opens(f'<button id="x" onclick="{escape(script)}">x</button>')
    scene.visitor.clicks("#x")
    scene.settles()
    scene.stays()


def test_a_script_in_a_link_runs_in_its_page_and_nowhere_else(scene: Scene) -> None:
    scene.opens('<a id="x" href="javascript:void(window.ran = location.href)">x</a>')
    scene.visitor.clicks("#x")
    scene.waits("window.ran === location.href")
    scene.stays()


def test_a_frame_written_by_the_page_leads_nowhere(scene: Scene) -> None:
    scene.opens("")
    scene.visitor.starts(
        "for (const address of ['data:text/html,<meta http-equiv=refresh "
        f"content=\"0;url={OUT}\">', 'about:blank', URL.createObjectURL(new Blob(["
        f"'<iframe src={OUT}></iframe>'], {{type: 'text/html'}}))]) {{"
        "  const frame = document.createElement('iframe'); frame.src = address;"
        "  document.body.append(frame); }"
        "const inner = document.createElement('iframe'); inner.srcdoc = "
        f"'<meta http-equiv=refresh content=\"0;url={OUT}\"><iframe src={OUT}>';"
        "document.body.append(inner);"
        f"frames[1].document.write('<iframe src={OUT}></iframe>')"
    )
    scene.settles()
    scene.stays()


def test_an_address_without_its_content_shows_only_its_host(
    scene: Scene, qtbot: QtBot
) -> None:
    shown: list[str] = []
    scene.visitor.view.host_shown.connect(lambda host, level: shown.append(host))
    scene.opens("")
    scene.visitor.runs(
        f"history.pushState(0, '', '/fake-login/https://{FORBIDDEN}/'); 1"
    )
    qtbot.waitUntil(lambda: "fake-login" in scene.visitor.page.url().path())
    assert set(shown) - {""} == {HOST}


def test_a_new_visit_has_no_way_back_into_the_last(
    rig: Rig, new_view: Callable[..., SiteView], qtbot: QtBot
) -> None:
    rig.official.show("/", "first")
    rig.official.show("/private", "private")
    first = Visitor(qtbot, new_view())
    first.opens("/")
    first.opens("/private")
    first.view.end()
    second = Visitor(qtbot, new_view())
    second.opens("/")
    assert not second.view.can_go_back
    seen = len(rig.official.seen)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        second.types(key, Qt.KeyboardModifier.AltModifier)
    second.runs("history.go(-1); history.go(1); 1")
    second.runs("1")
    assert second.page.url().path() == "/"
    assert len(rig.official.seen) == seen


PARTS = f"https://{PARTS_HOST}"


def test_parts_of_every_sort_come_from_the_public_web_and_frames_do_not(
    scene: Scene, qtbot: QtBot
) -> None:
    """The documented choice: parts may come from anywhere public, encrypted."""
    scene.rig.official.pages["/worker.js"] = Answer(
        f"fetch('{PARTS}/worker', {{mode: 'no-cors'}})".encode(), "text/javascript"
    )
    scene.opens("")
    scene.visitor.runs(
        f"navigator.sendBeacon('{PARTS}/beacon', 'x');"
        f"new EventSource('{PARTS}/events'); new WebSocket('wss://{PARTS_HOST}/socket');"
        f"new Image().src = '{PARTS}/image';"
        "new Worker('/worker.js');"
        "document.body.innerHTML = "
        f"'<object data={PARTS}/object></object><embed src={PARTS}/embed>"
        f"<iframe src={PARTS}/iframe></iframe><portal src={PARTS}/portal></portal>"
        f"<fencedframe src={PARTS}/fenced></fencedframe>"
        f"<video src={PARTS}/video poster={PARTS}/poster></video>"
        f"<a href={PARTS}/audited ping={PARTS}/ping></a>'; 1"
    )
    wanted = {"/beacon", "/events", "/socket", "/image", "/worker", "/video", "/poster"}
    qtbot.waitUntil(lambda: wanted <= set(scene.rig.forbidden.paths()))
    scene.settles()
    assert set(scene.rig.forbidden.paths()) == wanted


def test_nothing_is_loaded_ahead_from_a_host_that_may_not_open(scene: Scene) -> None:
    scene.opens("")
    rules = {
        kind: [
            {"source": "list", "urls": [f"{PARTS}/{kind}"], "eagerness": "immediate"}
        ]
        for kind in ("prefetch", "prerender")
    }
    scene.visitor.runs(
        f"document.head.insertAdjacentHTML('beforeend', '<link rel=prerender "
        f"href={PARTS}/old>'); const s = document.createElement('script');"
        f"s.type = 'speculationrules'; s.textContent = {json.dumps(json.dumps(rules))};"
        "document.head.append(s); 1"
    )
    scene.settles()
    scene.stays()


@pytest.mark.parametrize(
    "text",
    ["", "hosts: [", "[]", "version: 1\nhosts: []", "version: 2", "\0\0\0", "hosts: 7"],
)
def test_a_spoilt_official_list_opens_nothing(text: str, tmp_path: Path) -> None:
    path = tmp_path / "official.yaml"
    path.write_text(text)
    with pytest.raises(official.OfficialListError) as told:
        official.load(path)
    assert all(problem.startswith(str(path)) for problem in told.value.problems)


def test_a_list_of_ten_thousand_hosts_is_read_and_kept_to(tmp_path: Path) -> None:
    line = (
        "  - {{host: service-{}.example, match: exact, roles: [navigation],"
        " level: public, verified: seen, sources: []}}\n"
    )
    path = tmp_path / "official.yaml"
    path.write_text(
        "version: 1\ndate: 2026-01-01\nsources: {}\nhosts:\n"
        + "".join(line.format(number) for number in range(10_000))
    )
    policy = Policy(official.load(path))
    verdicts = [
        policy.main_frame(address)
        for address in map(parse, ("https://service-9999.example/", OUT))
        if address
    ]
    assert [verdict.allowed for verdict in verdicts] == [True, False]
