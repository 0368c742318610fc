"""J01: no page reaches this machine or its network, by whatever name or door."""

import json
from collections.abc import Callable
from html import escape
from typing import Any

import pytest

from tests.browser.https_rig import Answer
from tests.browser.vectors.scene import Scene

Plays = Callable[[str], dict[str, Any]]

LOCAL = [
    "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0x7f.1",
    "0.0.0.0", "0", "localhost", "a.localhost", "[::1]", "[::]", "[::ffff:127.0.0.1]",  # noqa: S104 - asked for, not bound
    "[64:ff9b::7f00:1]", "[64:ff9b::a00:1]", "[2002:7f00:1::]", "10.0.0.1",
    "172.16.0.1", "172.31.255.254", "192.168.1.1", "169.254.169.254", "[fe80::1]",
    "[fd00:ec2::254]", "100.64.0.1", "printer.local", "metadata.google.internal",
    "router.lan", "nas.home.arpa", "printer", "224.0.0.1", "255.255.255.255",
]  # fmt: skip

# What a page starts for one address; each counts in `ended`.
REACHES = {
    "fetch": "fetch(`https://${host}/x`, {mode: 'no-cors'}).then(done, done)",
    "plain": "fetch(`http://${host}/x`, {mode: 'no-cors'}).then(done, done)",
    "print server": "fetch(`http://${host}:631/`, {mode: 'no-cors'}).then(done, done)",
    "image": "ends(new Image(), 'src', `https://${host}/x`)",
    "script": "ends(document.createElement('script'), 'src', `https://${host}/x`)",
    "style": "ends(document.createElement('link'), 'href', `https://${host}/x`)",
    "socket": "ends(new WebSocket(`wss://${host}/x`))",
    "open socket": "ends(new WebSocket(`ws://${host}:8182/x`))",
    "events": "ends(new EventSource(`https://${host}/x`))",
    "frame": "frame(`https://${host}/x`)",
    "object": "object(`https://${host}/x`)",
    "beacon": "done(navigator.sendBeacon(`https://${host}/x`))",
    "worker": "ends(new Worker(URL.createObjectURL(new Blob([`fetch('https://${host}/x',"
    "{mode: 'no-cors'}).catch(() => postMessage(1))`]))))",
}
_START = """word <script>
let ended = 0;
const done = () => ended++;
function ends(thing, key, value) {
  thing.onload = thing.onerror = thing.onopen = thing.onmessage = () => {
    if (thing.close) thing.close();
    done();
  };
  if (!key) return;
  thing.rel = 'stylesheet';
  thing[key] = value;
  document.head.append(thing);
}
function frame(address) {
  const frame = document.createElement('iframe');
  frame.src = address;
  document.body.append(frame);
  done();
}
function object(address) {
  const object = document.createElement('object');
  object.data = address;
  document.body.append(object);
  done();
}
</script>"""


@pytest.mark.parametrize("way", REACHES)
def test_no_page_reaches_this_machine_or_its_network(way: str, scene: Scene) -> None:
    scene.opens(_START)
    scene.visitor.starts(
        f"for (const host of {json.dumps(LOCAL)}) {{"
        f"try {{ {REACHES[way]} }} catch {{ done() }} }}"
    )
    scene.waits(f"ended >= {len(LOCAL)}")
    scene.settles()
    scene.stays()


@pytest.mark.parametrize("way", ["link", "form"])
def test_no_click_leads_to_this_machine_or_its_network(way: str, scene: Scene) -> None:
    addresses = [f"https://{host}/x" for host in LOCAL] + [
        "http://localhost:631/admin", "https://127.0.0.1:3355/", "http://127.0.0.1:1791/"
    ]  # fmt: skip
    places = "".join(
        f"<a id=x{n} href='{escape(at)}'>{n}</a> "
        if way == "link"
        else f"<form action='{escape(at)}' method=post>"
        f"<button id=x{n}>{n}</button></form>"
        for n, at in enumerate(addresses)
    )
    scene.opens(
        "<style>a, button { padding: 9px } form { display: inline }</style>" + places
    )
    for number in range(len(addresses)):
        scene.visitor.clicks(f"#x{number}")
    scene.settles()
    scene.stays()
    assert len(scene.refusals) == len(addresses)


def test_what_the_engine_fetches_for_a_page_does_not_come_from_here(
    scene: Scene,
) -> None:
    """Reports, pings, manifests, service workers, log-in and payment providers."""
    at = "https://printer.local"
    report = {"group": "default", "max_age": 999, "endpoints": [{"url": f"{at}/group"}]}
    scene.rig.official.pages["/worker"] = Answer(
        f"""addEventListener('install', event => event.waitUntil(
          fetch('{at}/service', {{mode: 'no-cors'}}).catch(() => 0)))""".encode(),
        "text/javascript",
    )
    scene.rig.official.pages["/imports"] = Answer(
        f"importScripts('{at}/imported')".encode(), "text/javascript"
    )
    scene.rig.official.show("/settled", "")
    scene.rig.official.pages["/"] = Answer(
        f"""<!doctype html><p>word <a id=x href=# ping={at}/ping>x</a>
        <button id=y onclick='ask()'>y</button><script>
        function ask() {{
          navigator.credentials.get({{identity: {{providers: [
            {{configURL: '{at}/provider', clientId: 'z'}}]}}}}).catch(() => 0);
          new PaymentRequest([{{supportedMethods: '{at}/pay'}}], {{total: {{label: 'z',
            amount: {{currency: 'EUR', value: '1'}}}}}}).canMakePayment()
            .catch(() => 0);
          for (const path of ['/worker', '/imports'])
            navigator.serviceWorker.register(path, {{scope: path}}).catch(() => 0);
          new SharedWorker(URL.createObjectURL(new Blob([
            "fetch('{at}/shared', {{mode: 'no-cors'}})"])));
          fetch('{at}/kept', {{keepalive: true, mode: 'no-cors'}}).catch(() => 0);
          document.body.insertAdjacentHTML('beforeend', `
            <link rel=manifest href={at}/manifest><link rel=icon href={at}/icon>
            <link rel=preload as=script href={at}/early>
            <img src=/picture attributionsrc={at}/attribution><object></object>
            <video poster={at}/poster src={at}/film></video>
            <style>@import "{at}/style"; p {{ background: url({at}/back) }}
            @font-face {{ font-family: z; src: url({at}/font) }}
            p {{ font-family: z }}</style>
            <svg><use href={at}/use></use><image href={at}/drawing></image></svg>`);
        }}
        </script>""".encode(),
        headers={
            "Content-Security-Policy": f"object-src 'none'; report-uri {at}/policy",
            "Reporting-Endpoints": f'default="{at}/reports"',
            "Report-To": json.dumps(report),
            "NEL": '{"report_to":"default","max_age":999,"success_fraction":1.0}',
            "Link": f"<{at}/linked>; rel=preload; as=script",
        },
    )
    scene.visitor.opens("/")
    scene.visitor.clicks("#x")
    scene.visitor.clicks("#y")
    scene.settles()
    scene.stays()


def test_a_public_name_that_resolves_to_this_machine_leads_nowhere(
    plays: Plays,
) -> None:
    outcome = plays("rebound")
    assert outcome == {"opened": True, "ended": True, "arrived": []}


def test_the_practice_sites_on_this_machine_reach_each_other(plays: Plays) -> None:
    """And the test above would have seen what arrives."""
    outcome = plays("practice")
    assert outcome["opened"]
    assert len(outcome["arrived"]) == 8


def test_no_door_but_requests_leads_to_this_machine_either(plays: Plays) -> None:
    outcome = plays("unseen")
    assert outcome == {"opened": True, "ended": True, "heard": []}
