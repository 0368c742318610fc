"""Two HTTPS servers on loopback: one for official names, one for forbidden ones.

What a page does is judged by what these servers saw.
"""

import ssl
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import trustme

from kiosk.settings import Settings, parse
from tests.browser.troubled import RETURNS, TroubledServers

HOST = "permisdeconduire.ants.gouv.fr"
SECOND_HOST = "www.amendes.gouv.fr"
WRONG_CERTIFICATE_HOST = "histovec.interieur.gouv.fr"
SILENT_HOST = "www.antai.gouv.fr"
PAYMENT_HOST = "www.payfip.gouv.fr"
FORBIDDEN = "amendes-gouv.example"
PARTS_HOST = "parts.example"


@dataclass(frozen=True)
class Seen:
    """One request as it arrived."""

    host: str
    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class Answer:
    body: bytes = b""
    kind: str = "text/html; charset=utf-8"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


class HttpsServer:
    """Answers what a test put under a path, 404 otherwise, and remembers all it saw."""

    def __init__(self, certificate: trustme.LeafCert) -> None:
        self.pages: dict[str, Answer] = {}
        self.seen: list[Seen] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                seen = Seen(
                    self.headers.get("Host", ""),
                    self.command,
                    self.path,
                    dict(self.headers),
                    self.rfile.read(length),
                )
                outer.seen.append(seen)
                path = self.path.partition("?")[0]
                answer = outer.pages.get(path, Answer(status=404))
                self.send_response(answer.status)
                self.send_header("Content-Type", answer.kind)
                self.send_header("Content-Length", str(len(answer.body)))
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(answer.body)

            do_POST = do_GET

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._handler = Handler
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(self._context)
        self._place = ("127.0.0.1", 0)
        self._server: _Server | None = None
        self.listen()

    @property
    def address(self) -> str:
        host, port = self._place
        return f"{host}:{port}"

    def listen(self) -> None:
        """Answer, and always at the same address; also again after a `close`."""
        if self._server is not None:
            return
        self._server = _Server(self._place, self._handler)
        self._place = ("127.0.0.1", self._server.server_port)
        self._server.socket = self._context.wrap_socket(
            self._server.socket, server_side=True, do_handshake_on_connect=False
        )
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def show(self, path: str, html: str) -> None:
        text = f"<!doctype html><meta charset=utf-8><title>{path}</title>{html}"
        self.pages[path] = Answer(text.encode())

    def redirect(self, path: str, to: str, status: int = 302) -> None:
        """Answer a path with another address."""
        self.pages[path] = Answer(status=status, headers={"Location": to})

    def paths(self) -> list[str]:
        return [seen.path for seen in self.seen if seen.path != "/favicon.ico"]

    def forget(self) -> None:
        self.pages.clear()
        self.seen.clear()

    def close(self) -> None:
        """Refuse all that comes from now on."""
        if self._server is None:
            return
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        self._server = None


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Say nothing: a client that closes early is what some tests are about."""


class Rig:
    """The two servers, their authority, and the settings that lead to them."""

    def __init__(self, folder: Path) -> None:
        authority = trustme.CA()
        self.authority = folder / "authority.pem"
        authority.cert_pem.write_to_path(str(self.authority))
        names = (HOST, SECOND_HOST, PAYMENT_HOST, FORBIDDEN, PARTS_HOST)
        self.official = HttpsServer(authority.issue_cert(*names))
        self.forbidden = HttpsServer(authority.issue_cert(*names))
        self.troubled = TroubledServers(authority)
        self.returning = HttpsServer(authority.issue_cert(RETURNS))
        self.settings = self._settings()

    def forget(self) -> None:
        self.official.forget()
        self.forbidden.forget()
        self.troubled.forget()
        self.returning.forget()
        self.returning.listen()

    def close(self) -> None:
        self.official.close()
        self.forbidden.close()
        self.troubled.close()
        self.returning.close()

    def _settings(self) -> Settings:
        official, forbidden = self.official.address, self.forbidden.address
        troubled = "\n".join(
            f'"{name}" = "{address}"' for name, address in self.troubled.resolve.items()
        )
        return parse(
            f"""
            [site]
            id = "00-essai"
            name = "Point numérique d'essai"
            department = "63"
            hours = "lundi 9 h - 12 h"
            telephone = "00 00 00 00 00"
            [network]
            trusted_ca = ["{self.authority}"]
            [network.resolve]
            "{HOST}" = "{official}"
            "{SECOND_HOST}" = "{official}"
            "{PAYMENT_HOST}" = "{official}"
            "{WRONG_CERTIFICATE_HOST}" = "{official}"
            "{SILENT_HOST}" = "127.0.0.1:9"
            "{RETURNS}" = "{self.returning.address}"
            {troubled}
            "*" = "{forbidden}"
            """,
            "rig",
        )
