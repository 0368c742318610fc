"""What the kiosk's gate costs: a page of 1 000 parts, against a bare QWebEngineView.

usage: xvfb-run -s "-screen 0 1920x1080x24" python -m bench.page_load [ROUNDS]

As an ordinary user: the engine's sandbox is on. In each round both load the page in the
same process, in turns, each with a profile of its own that has nothing in its cache;
the renderer is warm, and the connections of its first page are open. Printed are the
milliseconds from the asking to the end of the load, and the ratio of the medians; also
what the thread of the screen worked meanwhile, which other work on the machine does not
change much.
"""

import json
import os
import statistics
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter, thread_time

import trustme
from PySide6.QtCore import QEventLoop, QUrl
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from bench.parts_server import EMPTY_PAGE, PartsServer
from kiosk.browser.engine import engine_environment, trust
from kiosk.browser.view import SiteView
from kiosk.navigation import Policy
from kiosk.settings import Settings, parse

ROUNDS = 15
PARTS = 1000
HOST = "permisdeconduire.ants.gouv.fr"
HOSTS = (HOST, "parts-1.example", "parts-2.example")
SIZE = (1280, 900)


def main(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        authority, certificate = certificates(folder)
        with PartsServer(certificate, HOSTS, PARTS) as server:
            settings = leading_to(server.address, authority)
            home = folder / "home"
            home.mkdir()
            trust(home, settings.network.trusted_ca)
            os.environ |= engine_environment(settings, home)
            application = QApplication(["bench"])
            policy = Policy.load(settings, datetime.now(UTC).date())
            figures = measure(rounds, server, Ways(policy, folder))
            del application
    sys.stdout.write(json.dumps(figures, indent=2) + "\n")


@dataclass(frozen=True, slots=True)
class Load:
    """What one load took: on the wall clock, and of the work of the screen's thread."""

    wall_ms: float
    thread_ms: float


class Ways:
    """The two ways to load a page: each gives the widget, its page and how to open."""

    def __init__(self, policy: Policy, folder: Path) -> None:
        self._policy = policy
        self._folder = folder

    def bare(self) -> "Loader":
        view = QWebEngineView()
        profile = QWebEngineProfile(view)  # no name: off the record
        page = QWebEnginePage(profile, view)
        view.setPage(page)
        return Loader(view, page, lambda address: page.load(QUrl(address)))

    def kiosk(self) -> "Loader":
        view = SiteView(self._policy, self._folder)
        page = view.findChild(QWebEnginePage)
        # not `view.open`: the second page would have a tab of its own
        return Loader(view, page, lambda address: page.load(QUrl(address)), view.end)


class Loader:
    """One view with a fresh profile; loads pages and says how long each took."""

    def __init__(
        self,
        view: QWidget,
        page: QWebEnginePage,
        opens: Callable[[str], None],
        ends: Callable[[], None] | None = None,
    ) -> None:
        self._view, self._page, self._opens, self._ends = view, page, opens, ends
        view.resize(*SIZE)
        view.show()

    def load(self, path: str) -> Load:
        loop = QEventLoop()
        done: list[bool] = []

        def finished(well: bool) -> None:
            done.append(well)
            loop.quit()

        self._page.loadFinished.connect(finished)
        began, worked = perf_counter(), thread_time()
        self._opens(f"https://{HOST}{path}")
        loop.exec()
        took = Load(
            wall_ms=(perf_counter() - began) * 1000,
            thread_ms=(thread_time() - worked) * 1000,
        )
        self._page.loadFinished.disconnect(finished)
        assert done == [True]
        return took

    def close(self) -> None:
        if self._ends is not None:
            self._ends()
        self._page.deleteLater()
        self._view.deleteLater()
        loop = QEventLoop()
        while isValid(self._view):
            self._view.destroyed.connect(loop.quit)
            loop.exec()


def measure(rounds: int, server: PartsServer, ways: Ways) -> dict[str, object]:
    taken: dict[str, list[Load]] = {"bare": [], "kiosk": []}
    orders = (("bare", "kiosk"), ("kiosk", "bare"))
    for number in range(rounds + 1):
        for way in orders[number % 2]:
            loader = getattr(ways, way)()
            loader.load(EMPTY_PAGE)
            server.answered()
            took = loader.load("/")
            assert server.answered() >= PARTS + 1
            loader.close()
            if number:  # the first round only warms the machine
                taken[way].append(took)
    bare, kiosk = ([load.wall_ms for load in loads] for loads in taken.values())
    each = [ours / peers for ours, peers in zip(kiosk, bare, strict=True)]
    spreads = {"bare_ms": spread(bare), "kiosk_ms": spread(kiosk)}
    low = [figures["quarter_below"] for figures in spreads.values()]
    return {
        "bench": "page_load",
        "parts": PARTS,
        "rounds": rounds,
        **spreads,
        "ratio": round(statistics.median(kiosk) / statistics.median(bare), 3),
        # what least other work on the machine got into
        "ratio_of_quarters_below": round(low[1] / low[0], 3),
        "ratio_of_each_round": spread(each, 3),
        **{
            f"{way}_thread_ms": spread([load.thread_ms for load in loads])
            for way, loads in taken.items()
        },
    }


def spread(figures: list[float], digits: int = 0) -> dict[str, float]:
    low, middle, high = statistics.quantiles(figures, n=4)
    return {
        "median": round(middle, digits),
        "quarter_below": round(low, digits),
        "quarter_above": round(high, digits),
    }


def certificates(folder: Path) -> tuple[Path, Path]:
    """Make an authority, and a certificate of its for all the names."""
    made = trustme.CA()
    authority, certificate = folder / "authority.pem", folder / "server.pem"
    made.cert_pem.write_to_path(str(authority))
    made.issue_cert(*HOSTS).private_key_and_cert_chain_pem.write_to_path(
        str(certificate)
    )
    return authority, certificate


def leading_to(address: str, authority: Path) -> Settings:
    return parse(
        f"""
        [site]
        id = "00-essai"
        name = "Essai"
        department = "63"
        hours = "jamais"
        telephone = "00 00 00 00 00"
        [network]
        trusted_ca = ["{authority}"]
        resolve = {{ "*" = "{address}" }}
        """,
        "bench",
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
