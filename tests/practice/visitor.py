"""A visitor without a browser: real HTTPS, cookies per host, redirects, forms."""

import re
import socket
import ssl
from dataclasses import dataclass
from html import unescape
from http.client import HTTPMessage, HTTPResponse, HTTPSConnection
from urllib.parse import urlencode, urlsplit

from kiosk.practice import PracticeServer

BOUNDARY = "----exercice-7f3a"
LICENCE = "https://permisdeconduire.ants.gouv.fr"
RESIDENCE = "https://administration-etrangers-en-france.interieur.gouv.fr"
FINE = "https://www.amendes.gouv.fr"


@dataclass(frozen=True)
class Got:
    address: str
    status: int
    headers: HTTPMessage
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.address).path

    @property
    def text(self) -> str:
        """What a person reads: no tags, no entities, plain spaces."""
        text = re.sub(r"<(style|title).*?</\1>|<[^>]+>", " ", self.html, flags=re.S)
        return " ".join(unescape(text).split())

    @property
    def html(self) -> str:
        return self.body.decode()

    def field(self, name: str) -> str:
        found = re.search(rf'name="{name}"[^>]*? value="([^"]*)"', self.html)
        assert found, f"no field {name}"
        return unescape(found[1])


class _Here(HTTPSConnection):
    """Goes to loopback whatever the name, and checks the certificate for the name."""

    def __init__(self, host: str, port: int, context: ssl.SSLContext) -> None:
        super().__init__(host, context=context, timeout=20)
        self._where, self._trust = ("127.0.0.1", port), context

    def connect(self) -> None:
        plain = socket.create_connection(self._where, timeout=20)
        # as browsers do; else each request waits 40 ms for an acknowledgement
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.sock = self._trust.wrap_socket(plain, server_hostname=self.host)


class Visitor:
    def __init__(self, server: PracticeServer) -> None:
        self._port = server.port
        self._trust = ssl.create_default_context(cafile=str(server.ca_file))
        self.cookies: dict[str, dict[str, str]] = {}

    def go(self, address: str) -> Got:
        return self._follow("GET", address, b"", {})

    def post(self, address: str, **fields: str) -> Got:
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self._follow("POST", address, urlencode(fields).encode(), kind)

    def send(
        self, address: str, fields: dict[str, str], *files: tuple[str, str, bytes]
    ) -> Got:
        kind = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
        return self._follow("POST", address, multipart(fields, files), kind)

    def once(
        self, method: str, address: str, body: bytes, headers: dict[str, str]
    ) -> Got:
        parts = urlsplit(address)
        assert parts.hostname
        connection = _Here(parts.hostname, self._port, self._trust)
        jar = self.cookies.setdefault(parts.hostname, {})
        worn = "; ".join(f"{name}={value}" for name, value in jar.items())
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        try:
            connection.request(method, target or "/", body, {"Cookie": worn, **headers})
            answer = connection.getresponse()
            got = Got(address, answer.status, answer.headers, answer.read())
        finally:
            connection.close()
        self._wear(jar, answer)
        return got

    def _follow(
        self, method: str, address: str, body: bytes, headers: dict[str, str]
    ) -> Got:
        got = self.once(method, address, body, headers)
        for _ in range(6):
            where = got.headers.get("Location")
            if where is None:
                return got
            if where.startswith("/"):
                where = f"https://{urlsplit(got.address).hostname}{where}"
            got = self.once("GET", where, b"", {})
        raise AssertionError("sent round and round")

    def _wear(self, jar: dict[str, str], answer: HTTPResponse) -> None:
        for line in answer.headers.get_all("Set-Cookie", []):
            name, _, value = line.partition(";")[0].partition("=")
            if value:
                jar[name] = value
            else:
                jar.pop(name, None)

    # Whole parts of a journey

    def log_in(self, site: str, email: str = "zzyzx@exemple.fr") -> Got:
        form = self.go(f"{site}/connexion")
        return self.post(form.address, courriel=email, mot_de_passe="un mot inventé")

    def reach_licence_papers(self) -> Got:
        self.log_in(LICENCE)
        self.send(f"{LICENCE}/demande/1", {"motif": "perdu"})
        return self.send(f"{LICENCE}/demande/2", IDENTITY)

    def reach_residence_papers(self) -> Got:
        self.log_in(RESIDENCE)
        self.send(f"{RESIDENCE}/demande/1", PERMIT)
        return self.send(
            f"{RESIDENCE}/demande/2",
            {"nom": "Zzyzx", "prenoms": "Essai", "nationalite": "Ruritanie"},
        )


PERMIT = {"titre": "etudiant", "fin": "30/09/2027", "numero_etranger": "9999000001"}
IDENTITY = {
    "nom": "Zzyzx",
    "prenoms": "Essai",
    "naissance": "27/03/1985",
    "adresse": "9 rue de l'Exercice",
    "code_postal": "63 200",
    "ville": "Riom",
}


def multipart(
    fields: dict[str, str], files: tuple[tuple[str, str, bytes], ...] = ()
) -> bytes:
    parts = [
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n'
        f"{value}\r\n".encode()
        for name, value in fields.items()
    ]
    parts += [
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"; '
        f'filename="{label}"\r\nContent-Type: application/pdf\r\n\r\n'.encode()
        + data
        + b"\r\n"
        for name, label, data in files
    ]
    return b"".join(parts) + f"--{BOUNDARY}--\r\n".encode()
