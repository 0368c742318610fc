"""One page of an official site, a visitor before it, and the judgement afterwards."""

from itertools import count

from pytestqt.qtbot import QtBot

from kiosk.browser.page import Refusal
from tests.browser.https_rig import HOST, Rig
from tests.browser.vectors.machine import Machine, windows
from tests.browser.visitor_at_screen import Visitor


class Scene:
    """Shows a page, lets a vector be tried, and says whether everything held."""

    def __init__(
        self, rig: Rig, visitor: Visitor, machine: Machine, qtbot: QtBot
    ) -> None:
        self.rig = rig
        self.visitor = visitor
        self.machine = machine
        self.refusals: list[Refusal] = []
        self._qtbot = qtbot
        self._moments = count(1)
        visitor.view.refused.connect(self.refusals.append)

    def opens(self, html: str) -> None:
        self.rig.official.show("/", html)
        self.rig.official.show("/settled", "")
        self.visitor.opens("/")

    def reasons(self) -> list[str]:
        return [refusal.verdict.reason.value for refusal in self.refusals]

    def settles(self) -> None:
        """Wait until whatever the page began before must have arrived.

        The page sends one more request after it; when that one is here, and the page
        has answered again, the earlier ones have been judged.
        """
        path = f"/settled?{next(self._moments)}"
        self.visitor.runs(f"fetch('{path}'); 1")
        self._qtbot.waitUntil(lambda: path in self.rig.official.paths(), timeout=10_000)
        self.visitor.runs("1")

    def stays(self) -> None:
        """Check that nothing gave way: page, window, machine, servers."""
        assert self.visitor.page.url().host() == HOST
        assert windows() == [self.visitor.view]
        assert self.machine.started() == []
        assert self.rig.forbidden.seen == []

    def waits(self, claim: str) -> None:
        """Wait for a claim of the page to become true."""
        self.visitor.sees(claim)
