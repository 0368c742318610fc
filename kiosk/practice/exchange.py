"""A request a practice site gets, and the answer it gives: plain values."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

from kiosk.practice.words import Language

# The prefix makes browsers insist on Secure, Path=/ and this very host.
SESSION_COOKIE = "__Host-exercice"
STATE_COOKIE = "__Host-etat"
LANGUAGE_COOKIE = "__Host-langue"


class RefusedError(Exception):
    """A request that gets no page of a site, only the reason why."""

    def __init__(self, status: HTTPStatus) -> None:
        super().__init__(status)
        self.status = status


@dataclass(frozen=True, slots=True)
class File:
    """One file as a browser sent it. The name is a label, never a path."""

    field: str
    name: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    method: str
    host: str
    path: str
    language: Language
    query: Mapping[str, str] = field(default_factory=dict)
    cookies: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)
    files: tuple[File, ...] = ()

    @property
    def session_token(self) -> str:
        return self.cookies.get(SESSION_COOKIE, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    status: HTTPStatus = HTTPStatus.OK
    kind: str = "text/html; charset=utf-8"
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    # Hosts a form of this page may end on: Chromium counts the redirect too.
    form_hosts: tuple[str, ...] = ()


Route = tuple[str, str]
Answer = Callable[[Request], Response]


def route(routes: Mapping[Route, Answer], request: Request) -> Response:
    """Answer by exact method and path: nothing a client writes becomes a file name.

    Raises RefusedError.
    """
    answer = routes.get((request.method, request.path))
    if answer is not None:
        return answer(request)
    if any(path == request.path for _, path in routes):
        raise RefusedError(HTTPStatus.METHOD_NOT_ALLOWED)
    raise RefusedError(HTTPStatus.NOT_FOUND)


def redirect(address: str, *cookies: tuple[str, str]) -> Response:
    """Send the browser on with a GET, so that going back never resends a form."""
    return Response(
        status=HTTPStatus.SEE_OTHER, headers=(("Location", address), *cookies)
    )


def cookie(name: str, value: str) -> tuple[str, str]:
    """Make the header that sets a cookie; an empty value takes it away."""
    age = "" if value else "; Max-Age=0"
    text = f"{name}={value}; Path=/; Secure; HttpOnly; SameSite=Lax{age}"
    return "Set-Cookie", text
