"""Speaks HTTP with one browser: reads within bounds, answers, hangs up."""

import re
from http import HTTPStatus
from http.cookies import CookieError, SimpleCookie
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, cast

from kiosk.practice.body import MAX_BODY, Form, read_form, read_query
from kiosk.practice.exchange import (
    LANGUAGE_COOKIE,
    RefusedError,
    Request,
    Response,
    cookie,
)
from kiosk.practice.records import Seen, SeenKind
from kiosk.practice.render import resource
from kiosk.practice.views import trouble
from kiosk.practice.words import Language

if TYPE_CHECKING:
    from kiosk.practice.server import Listener

_LONGEST_NOTE = 200
# What a browser has sent too much of is read away up to here, so that it can
# read the answer; beyond, the connection is cut.
_MOST_TO_DISCARD = 64_000_000
_CHUNK = 65536
_HOST = re.compile(r"([a-z0-9.-]{1,253})(:\d{1,5})?")
_STATIC = {
    "/style.css": ("style.css", "text/css; charset=utf-8"),
    "/exercice.svg": ("exercice.svg", "image/svg+xml"),
}


class Handler(BaseHTTPRequestHandler):
    """One connection, one request."""

    protocol_version = "HTTP/1.1"
    # Headers and body leave in one piece: two would wait for each other (Nagle).
    wbufsize = 1 << 16
    disable_nagle_algorithm = True
    _language_kept: tuple[tuple[str, str], ...] = ()

    def do_GET(self) -> None:
        self._serve("GET")

    def do_HEAD(self) -> None:
        self._serve("GET")

    def do_POST(self) -> None:
        self._serve("POST")

    def version_string(self) -> str:
        """Name no software: it is no one's business here."""
        return "exercice"

    def send_error(
        self, code: int, message: str | None = None, explain: str | None = None
    ) -> None:
        """Answer what is not even HTTP; the standard page is in English and bare."""
        del message, explain
        self.request_version = self.protocol_version  # or no headers would be sent
        self._note("", "", "", SeenKind.REFUSED)
        self._send(trouble(HTTPStatus(code)))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Say nothing: addresses carry codes and words of visitors."""

    def _serve(self, method: str) -> None:
        try:
            response = self._answer(method)
        except RefusedError as refusal:
            response = trouble(refusal.status)
        self._send(response)

    def _answer(self, method: str) -> Response:
        host = self._host()
        path, _, words = self.path.partition("?")
        if host is None:
            self._note(method, self.headers.get("Host", ""), path)
            raise RefusedError(HTTPStatus.MISDIRECTED_REQUEST)
        served = self._listener.sites.at(host)
        self._note(method, host, path, served.kind)
        if method == "GET" and path in _STATIC:
            name, kind = _STATIC[path]
            return Response(kind=kind, body=resource(name))
        query, cookies = read_query(words), self._cookies()
        asked = query.get("lang")
        language = _language(asked or cookies.get(LANGUAGE_COOKIE) or self._preferred())
        fields, files = self._form() if method == "POST" else ({}, ())
        request = Request(
            method=method,
            host=host,
            path=path,
            language=language,
            query=query,
            cookies=cookies,
            fields=fields,
            files=files,
        )
        # One answer at a time: the sites are small, and so need no locks.
        with self._listener.turn:
            response = served.answer(request)
        if asked:
            self._language_kept = (cookie(LANGUAGE_COOKIE, language.value),)
        return response

    @property
    def _listener(self) -> "Listener":
        return cast("Listener", self.server)

    def _host(self) -> str | None:
        """Give the name asked for, if it is the one whose certificate was shown."""
        named = self.headers.get_all("Host", [])
        found = _HOST.fullmatch(named[0].lower()) if len(named) == 1 else None
        if found is None:
            return None
        shown = self._listener.certificates.of(found[1])
        return found[1] if shown and shown is self.connection.context else None

    def _preferred(self) -> str:
        """Give the language that the browser asks for first, such as "en"."""
        return self.headers.get("Accept-Language", "")[:2].lower()

    def _cookies(self) -> dict[str, str]:
        try:
            jar = SimpleCookie(self.headers.get("Cookie", ""))
        except CookieError:
            return {}  # a stranger's cookie is no reason to turn a visitor away
        return {name: morsel.value for name, morsel in jar.items()}

    def _form(self) -> Form:
        length = self.headers.get("Content-Length", "")
        if "Transfer-Encoding" in self.headers or not length.isascii():
            raise RefusedError(HTTPStatus.LENGTH_REQUIRED)
        if not length.isdigit() or len(length) > len(str(_MOST_TO_DISCARD)):
            raise RefusedError(HTTPStatus.LENGTH_REQUIRED)
        size = int(length)
        if size > MAX_BODY:
            self._discard(size)
            raise RefusedError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        body = self.rfile.read(size)
        if len(body) < size:
            raise RefusedError(HTTPStatus.BAD_REQUEST)
        return read_form(self.headers.get("Content-Type", ""), body)

    def _discard(self, size: int) -> None:
        left = min(size, _MOST_TO_DISCARD)
        while left > 0:
            chunk = self.rfile.read(min(left, _CHUNK))
            if not chunk:
                return
            left -= len(chunk)

    def _send(self, response: Response) -> None:
        self.close_connection = True
        self.send_response(response.status)
        hosts = "".join(f" https://{host}" for host in response.form_hosts)
        headers = (
            ("Content-Type", response.kind),
            ("Content-Length", str(len(response.body))),
            ("Connection", "close"),
            ("Cache-Control", "no-store"),
            ("Referrer-Policy", "no-referrer"),
            ("X-Content-Type-Options", "nosniff"),
            (
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; "
                f"form-action 'self'{hosts}; base-uri 'none'; frame-ancestors 'none'",
            ),
        )
        for name, value in (*headers, *response.headers, *self._language_kept):
            self.send_header(name, value)
            if name == "Set-Cookie":
                self._listener.records.gave(value.split(";")[0].partition("=")[2])
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(response.body)

    def _note(
        self, method: str, host: str, path: str, kind: SeenKind = SeenKind.REFUSED
    ) -> None:
        self._listener.records.saw(
            Seen(method, host[:_LONGEST_NOTE], path[:_LONGEST_NOTE], kind)
        )


def _language(asked: str | None) -> Language:
    return Language.ENGLISH if asked == Language.ENGLISH.value else Language.FRENCH
