"""Ports of this machine that listen, say nothing, and remember that somebody came."""

import socket
import threading


class Ear:
    """Hears TCP connections and UDP packets on one port of loopback."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._tcp = socket.create_server(("127.0.0.1", 0))
        self.port = self._tcp.getsockname()[1]
        self._udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._udp.bind(("127.0.0.1", self.port))
        for listen in (self._listen_tcp, self._listen_udp):
            threading.Thread(target=listen, daemon=True).start()

    def _listen_tcp(self) -> None:
        while True:
            connection, _ = self._tcp.accept()
            self.heard.append("tcp")
            connection.close()

    def _listen_udp(self) -> None:
        while True:
            self._udp.recv(2000)
            self.heard.append("udp")
