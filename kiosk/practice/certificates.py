"""Certificates for official names, from an authority that lives as long as we do."""

import re
import ssl
from pathlib import Path
from threading import Lock

import trustme

# So many names beyond those served anyhow; a visit meets a handful.
_MOST_ON_DEMAND = 64
_STATE = ".gouv.fr"
_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
_LONGEST_NAME = 253


class Certificates:
    """One authority, and a certificate for each name when it is first asked for.

    Its key never leaves this process's memory: when that ends, nothing can
    be signed any more that a machine trusted for an exercise.
    """

    def __init__(self, folder: Path, names: tuple[str, ...]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._names = frozenset(names)
        self._authority = trustme.CA(
            organization_name="Exercice", organization_unit_name="Sites d'exercice"
        )
        self.file = folder / "practice-ca.pem"
        self._authority.cert_pem.write_to_path(self.file)
        self._lock = Lock()
        self._contexts: dict[str, ssl.SSLContext] = {}
        # Whoever asks for no name of ours gets a certificate that fits none.
        self.fallback = self._context("exercice.invalid")
        self.fallback.sni_callback = self._choose

    def of(self, name: str) -> ssl.SSLContext | None:
        """Give what a name of ours shows, or None when it is not ours."""
        with self._lock:
            context = self._contexts.get(name)
            if context is None and self._ours(name):
                context = self._contexts[name] = self._context(name)
            return context

    def _choose(
        self,
        connection: ssl.SSLSocket | ssl.SSLObject,
        name: str | None,
        _first: ssl.SSLContext,
    ) -> None:
        """Swap in the certificate of the name asked for, during the handshake."""
        context = self.of(name.lower()) if name else None
        if context is not None:
            connection.context = context

    def _ours(self, name: str) -> bool:
        if name in self._names:
            return True
        made = len(self._contexts) - len(self._names & self._contexts.keys())
        return made < _MOST_ON_DEMAND and name.endswith(_STATE) and _is_host(name)

    def _context(self, name: str) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        # A resumed session would keep the certificate of another name.
        context.options |= ssl.OP_NO_TICKET
        context.num_tickets = 0
        leaf = self._authority.issue_cert(name, organization_name="Exercice")
        # The ssl module reads keys from files only; this one is gone at once.
        with leaf.private_key_and_cert_chain_pem.tempfile(str(self._folder)) as path:
            context.load_cert_chain(path)
        return context


def _is_host(name: str) -> bool:
    if len(name) > _LONGEST_NAME:
        return False
    return all(
        _LABEL.fullmatch(label) and not label.startswith("xn--")
        for label in name.split(".")
    )
