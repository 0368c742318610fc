"""An HTTPS server of one page with many small parts, quick enough not to be the brake.

A process of its own: it must not share an interpreter with what is being measured.
"""

import asyncio
import multiprocessing
import ssl
from multiprocessing.connection import Connection
from pathlib import Path
from struct import pack
from types import TracebackType
from typing import Self
from zlib import compress, crc32

EMPTY_PAGE = "/empty"


class PartsServer:
    """Serves `EMPTY_PAGE`, and at `/` a page of parts that come from several hosts.

    A third each of the parts are pictures, scripts and style sheets.
    """

    def __init__(self, certificate: Path, hosts: tuple[str, ...], parts: int) -> None:
        """`certificate` is a PEM file with the key and the chain."""
        context = multiprocessing.get_context("spawn")
        self._ours, theirs = context.Pipe()
        answers = _answers(hosts, parts)
        self._process = context.Process(
            target=_serve, args=(certificate, answers, theirs), daemon=True
        )

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._port}"

    def __enter__(self) -> Self:
        self._process.start()
        self._port = self._ours.recv()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.terminate()
        self._process.join()

    def answered(self) -> int:
        """Count the requests answered since the last time this was asked."""
        self._ours.send(None)
        count: int = self._ours.recv()
        return count


class _Client(asyncio.Protocol):
    def __init__(self, answers: dict[bytes, bytes], answered: list[bytes]) -> None:
        self._answers = answers
        self._answered = answered
        self._came = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._came += data
        while b"\r\n\r\n" in self._came:
            request, _, self._came = self._came.partition(b"\r\n\r\n")
            path = request.split(b" ", 2)[1]
            self._answered.append(path)
            self._transport.write(self._answers.get(path, _NOTHING))


def _serve(certificate: Path, answers: dict[bytes, bytes], link: Connection) -> None:
    asyncio.run(_serving(certificate, answers, link))


async def _serving(
    certificate: Path, answers: dict[bytes, bytes], link: Connection
) -> None:
    secured = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    secured.load_cert_chain(certificate)
    loop = asyncio.get_running_loop()
    answered: list[bytes] = []
    server = await loop.create_server(
        lambda: _Client(answers, answered), "127.0.0.1", 0, ssl=secured
    )

    def on_asked() -> None:
        link.recv()
        link.send(len(answered))
        answered.clear()

    loop.add_reader(link.fileno(), on_asked)
    link.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()


def _answers(hosts: tuple[str, ...], parts: int) -> dict[bytes, bytes]:
    kinds = (
        ("png", "image/png", _dot, '<img src="{}" hidden>'),
        ("js", "text/javascript", _script, '<script src="{}" defer></script>'),
        ("css", "text/css", _sheet, '<link rel="stylesheet" href="{}">'),
    )
    answers, tags = {}, []
    for number in range(parts):
        ending, kind, make, tag = kinds[number % len(kinds)]
        path = f"/part/{number}.{ending}"
        answers[path.encode()] = _answer(kind, make(number))
        tags.append(tag.format(f"https://{hosts[number % len(hosts)]}{path}"))
    page = "<!doctype html><meta charset=utf-8><title>parts</title>" + "\n".join(tags)
    answers[b"/"] = _answer("text/html; charset=utf-8", page.encode())
    answers[EMPTY_PAGE.encode()] = _answer("text/html; charset=utf-8", b"<p>empty")
    return answers


def _answer(kind: str, body: bytes, status: str = "200 OK") -> bytes:
    head = (
        f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nCache-Control: no-store\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


_NOTHING = _answer("text/plain", b"", "404 Not Found")


def _dot(number: int) -> bytes:
    """Draw one pixel, of a colour that no other part has."""
    colour = pack(">I", number)[1:]
    parts = (
        (b"IHDR", pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)),
        (b"IDAT", compress(b"\0" + colour)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        pack(">I", len(body)) + name + body + pack(">I", crc32(name + body))
        for name, body in parts
    )


def _script(number: int) -> bytes:
    return f"window.parts = (window.parts || 0) + {number};\n".encode()


def _sheet(number: int) -> bytes:
    return f".part-{number} {{ margin-left: {number}px }}\n".encode()
