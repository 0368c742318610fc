"""What strangers and tricks meet: refusals, never a crash, never another's page."""

import contextlib
import re
import socket
import ssl
import time
from collections.abc import Callable
from http.client import HTTPException
from pathlib import Path

import pytest

from kiosk.practice import PracticeServer, SeenKind
from kiosk.practice.certificates import Certificates
from tests.practice.visitor import BOUNDARY, FINE, IDENTITY, LICENCE, Visitor, multipart

EVIL = "<script>alert(1)</script>\"'>$host${main}[[a|b]]"


def raw(server: PracticeServer, request: bytes, *, name: str = "") -> bytes:
    """Say exactly these bytes to the server, as a client that checks nothing."""
    trust = ssl.create_default_context()
    trust.check_hostname = False
    trust.verify_mode = ssl.CERT_NONE
    with (
        socket.create_connection(("127.0.0.1", server.port), timeout=20) as plain,
        trust.wrap_socket(plain, server_hostname=name or None) as secure,
    ):
        secure.sendall(request)
        answer = b""
        while chunk := secure.recv(65536):
            answer += chunk
        return answer


def wait_for(holds: Callable[[], bool]) -> None:
    """Ask again until it holds; connections that are refused meanwhile are expected."""
    ends_at = time.monotonic() + 20
    while time.monotonic() < ends_at:
        with contextlib.suppress(OSError, HTTPException):
            if holds():
                return
    raise AssertionError("never held")


def status_of(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1])


@pytest.mark.parametrize(
    "address",
    [
        "https://example.com/",
        "https://127.0.0.1/",
        "https://gouv.fr.example.com/",
        "https://wwwgouv.fr/",
    ],
)
def test_no_certificate_is_made_for_other_names(visitor: Visitor, address: str) -> None:
    with pytest.raises(ssl.SSLCertVerificationError):
        visitor.go(address)


@pytest.mark.parametrize(
    ("shown", "asked"),
    [
        ("example.com", "example.com"),
        ("", "www.amendes.gouv.fr"),
        ("www.amendes.gouv.fr", "permisdeconduire.ants.gouv.fr"),
        ("www.amendes.gouv.fr", "www.amendes.gouv.fr."),
        ("www.amendes.gouv.fr", "www.amendes.gouv.fr@example.com"),
        ("www.amendes.gouv.fr", "../../etc/passwd"),
        ("www.amendes.gouv.fr", ""),
        ("www.amendes.gouv.fr", "www.amendes.gouv.fr\r\nHost: example.com"),
    ],
)
def test_a_name_that_is_not_the_certificates_is_refused(
    server: PracticeServer, shown: str, asked: str
) -> None:
    request = f"GET / HTTP/1.1\r\nHost: {asked}\r\n\r\n".encode()
    assert status_of(raw(server, request, name=shown)) == 421
    assert server.seen[-1].kind is SeenKind.REFUSED


def test_a_port_after_the_name_is_fine(server: PracticeServer) -> None:
    request = b"GET / HTTP/1.1\r\nHost: WWW.Amendes.gouv.fr:8443\r\n\r\n"
    assert status_of(raw(server, request, name="www.amendes.gouv.fr")) == 200


def test_any_other_official_name_says_where_one_would_be(visitor: Visitor) -> None:
    page = visitor.go("https://passeport.ants.gouv.fr/demarches/1?x=2")
    assert "sur le site officiel passeport.ants.gouv.fr" in page.text
    for site in (LICENCE, FINE):
        assert f'href="{site}/?lang=fr"' in page.html


def test_more_names_can_be_served(tmp_path: Path) -> None:
    with PracticeServer(tmp_path, also=("www.service-public.fr",)) as server:
        page = Visitor(server).go("https://www.service-public.fr/")
        assert "www.service-public.fr" in page.text
        assert "www.service-public.fr" in server.resolve()


def test_only_so_many_certificates_are_made(tmp_path: Path) -> None:
    make = Certificates(tmp_path, ("www.amendes.gouv.fr",)).of
    made = [make(f"exercice-{number}.gouv.fr") for number in range(80)]
    assert sum(context is not None for context in made) == 64
    assert make("www.amendes.gouv.fr") is not None
    assert make(f"{'a' * 64}.gouv.fr") is None


def test_the_authoritys_key_is_never_on_disk(
    server: PracticeServer, visitor: Visitor
) -> None:
    visitor.go(f"{FINE}/")
    files = list(server.ca_file.parent.iterdir())
    assert files == [server.ca_file]
    assert "PRIVATE KEY" not in server.ca_file.read_text()


def test_it_listens_on_loopback_only(server: PracticeServer) -> None:
    assert server._listener.server_address[0] == "127.0.0.1"


@pytest.mark.parametrize("host", ["permis-conduire-express.example", "amendesgouv.fr"])
def test_a_false_site_says_so_and_is_noted(
    server: PracticeServer, visitor: Visitor, host: str
) -> None:
    page = visitor.go(f"https://{host}/payer?carte=1")
    assert "Ceci est un faux site" in page.text
    assert server.seen[-1].kind is SeenKind.IMITATION
    assert server.seen[-1].path == "/payer"


def test_a_false_site_is_linked_only_inside_its_marked_box() -> None:
    pages = Path(__file__).parents[2] / "kiosk" / "practice" / "pages"
    linked = 0
    for page in pages.glob("*.html"):
        text = page.read_text()
        outside = re.sub(
            r'<aside class="lure" data-exercice="piege">.*?</aside>',
            "",
            text,
            flags=re.S,
        )
        assert "permis-conduire-express" not in outside
        assert "amendesgouv.fr" not in outside
        linked += text.count("https://permis-conduire-express.example/")
    assert linked == 2


def test_what_a_visitor_types_never_becomes_html(
    server: PracticeServer, visitor: Visitor
) -> None:
    visitor.log_in(LICENCE, email=f"{'z'}@exemple.fr")
    visitor.send(f"{LICENCE}/demande/1", {"motif": "perdu"})
    pages = [visitor.send(f"{LICENCE}/demande/2", dict.fromkeys(IDENTITY, EVIL))]
    answers = {**IDENTITY, "nom": EVIL, "prenoms": EVIL, "adresse": EVIL, "ville": EVIL}
    visitor.send(f"{LICENCE}/demande/2", answers)
    evil_name = "<img src=x>.pdf"
    pages.append(
        visitor.send(f"{LICENCE}/demande/3", {}, ("piece_identite", evil_name, b"x"))
    )
    pages.append(visitor.go(f"{LICENCE}/demande/2"))
    pages.append(visitor.post(f"{FINE}/", numero=EVIL, cle=EVIL))
    visitor.go(f"{LICENCE}/connexion")
    pages.append(
        visitor.post("https://moncompte.ants.gouv.fr/connexion", courriel=EVIL)
    )
    for page in pages:
        assert "<script" not in page.html
        assert "<img" not in page.html
    assert pages[0].field("nom") == EVIL
    assert pages[2].field("nom") == EVIL


@pytest.mark.parametrize(
    "path",
    [
        "/../../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/pages/layout.html",
        "/style.css/../layout.html",
        "/demande/9999",
        "/demande/../demande/1",
        "//example.com/",
        "/%00",
        "/" + "a" * 5000,
    ],
)
def test_an_unknown_path_is_a_page_that_is_not_there(
    visitor: Visitor, path: str
) -> None:
    page = visitor.once("GET", LICENCE, b"", {})
    page = visitor.go(LICENCE + path) if path[1] != "/" else page
    assert page.status == 404 or path[1] == "/"
    assert "root:" not in page.html


@pytest.mark.parametrize(
    ("request_line", "status"),
    [
        (b"GET http://example.com/ HTTP/1.1", 404),
        (b"GET //[ HTTP/1.1", 404),
        (b"GET * HTTP/1.1", 404),
        (b"GET /?" + b"&".join([b"a=1"] * 200) + b" HTTP/1.1", 400),
        (b"BREW / HTTP/1.1", 501),
        (b"GET / HTTP/9.9", 505),
        (b"nonsense", 400),
        (b"GET /" + b"a" * 70000 + b" HTTP/1.1", 414),
        (b"GET / HTTP/1.1\r\nX: " + b"a" * 70000, 431),
        (b"GET / HTTP/1.1" + b"\r\nX: y" * 150, 431),
        (b"POST / HTTP/1.1", 411),
        (b"POST / HTTP/1.1\r\nContent-Length: -5", 411),
        (b"POST / HTTP/1.1\r\nContent-Length: 99999999999999", 411),
        (b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked", 411),
        (b"POST / HTTP/1.1\r\nContent-Type: text/xml\r\nContent-Length: 0", 415),
        (b"POST /montant HTTP/1.1\r\nContent-Length: 0\r\n"
         b"Content-Type: application/x-www-form-urlencoded", 405),
    ],
)  # fmt: skip
def test_bad_http_gets_a_page_that_says_so(
    server: PracticeServer, request_line: bytes, status: int
) -> None:
    request = request_line + b"\r\nHost: www.amendes.gouv.fr\r\n\r\n"
    answer = raw(server, request, name="www.amendes.gouv.fr")
    assert status_of(answer) == status
    assert b"EXERCICE" in answer


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("multipart/form-data", multipart({"numero": "1"})),
        (f"multipart/form-data; boundary={BOUNDARY}", b""),
        (f"multipart/form-data; boundary={BOUNDARY}", b"no boundary in here"),
        (
            f"multipart/form-data; boundary={BOUNDARY}",
            f"--{BOUNDARY}\r\nno blank line\r\n--{BOUNDARY}--".encode(),
        ),
        (
            f"multipart/form-data; boundary={BOUNDARY}",
            f"--{BOUNDARY}\r\nX: y\r\n\r\nno name\r\n--{BOUNDARY}--".encode(),
        ),
        (
            f"multipart/form-data; boundary={BOUNDARY}",
            multipart({f"field{number}": "x" for number in range(500)}),
        ),
    ],
)
def test_a_misshapen_form_is_refused(visitor: Visitor, kind: str, body: bytes) -> None:
    page = visitor.once("POST", f"{FINE}/", body, {"Content-Type": kind})
    assert page.status == 400


def test_files_beyond_all_measure_are_refused_with_a_page(visitor: Visitor) -> None:
    body = bytes(17_000_000)
    kind = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
    page = visitor.once("POST", f"{FINE}/", body, kind)
    assert page.status == 413
    assert "Vos fichiers sont trop lourds" in page.text


def test_a_silent_client_delays_no_one(
    server: PracticeServer, visitor: Visitor
) -> None:
    silent = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(10)]
    try:
        assert visitor.go(f"{FINE}/").status == 200
    finally:
        for connection in silent:
            connection.close()


def test_stopping_ends_connections_that_say_nothing(tmp_path: Path) -> None:
    server = PracticeServer(tmp_path)
    server.start()
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as silent:
        Visitor(server).go(f"{FINE}/")
        server.stop()
        server.stop()
        assert silent.recv(1) == b""


def test_every_page_is_locked_down(visitor: Visitor) -> None:
    page = visitor.go(f"{LICENCE}/")
    assert page.headers["Content-Security-Policy"] == (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    )
    assert page.headers["Cache-Control"] == "no-store"
    assert "Python" not in page.headers["Server"]


def test_a_page_brings_its_own_style_and_nothing_from_outside(visitor: Visitor) -> None:
    page = visitor.go(f"{LICENCE}/")
    assert (
        visitor.go(f"{LICENCE}/style.css")
        .headers["Content-Type"]
        .startswith("text/css")
    )
    assert visitor.go(f"{LICENCE}/exercice.svg").status == 200
    assert re.findall(r'(?:src|<link[^>]* href)="([^"]*)"', page.html) == [
        "/style.css",
        "/exercice.svg",
    ]


def test_asking_for_the_head_gives_no_body(visitor: Visitor) -> None:
    head = visitor.once("HEAD", f"{LICENCE}/", b"", {})
    assert (head.status, head.body) == (200, b"")


def test_a_strange_cookie_turns_no_one_away(visitor: Visitor) -> None:
    page = visitor.once("GET", f"{LICENCE}/", b"", {"Cookie": "a[]{}=\x01; =; b"})
    assert page.status == 200


def test_a_form_cut_short_is_refused(server: PracticeServer) -> None:
    trust = ssl.create_default_context(cafile=str(server.ca_file))
    with (
        socket.create_connection(("127.0.0.1", server.port), timeout=20) as plain,
        trust.wrap_socket(plain, server_hostname="www.amendes.gouv.fr") as secure,
    ):
        secure.sendall(
            b"POST / HTTP/1.1\r\nHost: www.amendes.gouv.fr\r\n"
            b"Content-Length: 100\r\n\r\nnumero"
        )
    assert Visitor(server).go(f"{FINE}/").status == 200


def test_too_many_connections_are_turned_away_and_room_is_made_again(
    server: PracticeServer,
) -> None:
    crowd = [
        socket.create_connection(("127.0.0.1", server.port), timeout=20)
        for _ in range(65)
    ]
    assert crowd[-1].recv(1) == b""
    for connection in crowd:
        connection.close()
    wait_for(lambda: Visitor(server).go(f"{FINE}/").status == 200)


def test_cookies_stay_with_their_site(visitor: Visitor) -> None:
    page = visitor.once("GET", f"{LICENCE}/connexion", b"", {})
    (line,) = page.headers.get_all("Set-Cookie") or []
    assert line.startswith("__Host-")
    assert line.endswith("; Path=/; Secure; HttpOnly; SameSite=Lax")


def test_a_form_may_end_on_the_site_it_logs_in_to(visitor: Visitor) -> None:
    form = visitor.go(f"{LICENCE}/connexion")
    assert f"form-action 'self' {LICENCE};" in form.headers["Content-Security-Policy"]


def test_a_code_works_once_and_for_one_browser(
    server: PracticeServer, visitor: Visitor
) -> None:
    form = visitor.go(f"{LICENCE}/connexion")
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    body = b"courriel=z@exemple.fr&mot_de_passe=inventee123"
    back = visitor.once("POST", form.address, body, kind).headers["Location"]
    stolen = Visitor(server).go(back)
    assert stolen.path == "/"
    assert visitor.go(back).path == "/demande/1"
    assert visitor.go(back).path == "/"


def test_logging_in_leads_to_no_address_of_the_clients(visitor: Visitor) -> None:
    page = visitor.go(
        "https://moncompte.ants.gouv.fr/connexion?etat=https://example.com/"
    )
    assert page.status == 400


def test_a_password_is_in_no_memory(server: PracticeServer, visitor: Visitor) -> None:
    visitor.log_in(LICENCE)
    assert server.received[-1].path == "/connexion"
    assert "mot_de_passe" not in server.received[-1].fields


def test_in_training_nothing_of_a_form_is_remembered(tmp_path: Path) -> None:
    with PracticeServer(tmp_path, remember=False) as server:
        Visitor(server).post(f"{FINE}/", numero="12345678901234", cle="42")
        assert server.received == []
        assert len(server.seen) == 2
