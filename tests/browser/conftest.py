"""The engine for real: an ordinary user, the sandbox on, two servers on loopback.

The engine reads its environment once, when the first page is made; so the `rig`
prepares it before, and one process has one rig. The import stands here because Qt wants
the engine's modules loaded before the application exists, and pytest reads this file
before it runs the first test of any folder.
"""

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWebEngineCore import QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kiosk.browser.engine import engine_environment, trust
from kiosk.browser.memory import Allowance
from kiosk.browser.view import SiteView
from kiosk.browser.watchdog import Patience
from kiosk.navigation import Policy
from kiosk.settings import from_json, to_json
from kiosk.ui.app import App
from tests.browser.https_rig import Rig
from tests.browser.visitor_at_screen import Visitor
from tests.browser.whole_app import whole_app

assert QWebEngineView is not None

# What the engine says of a machine without a graphics card.
_NO_GRAPHICS = (
    "^Failed to load vulkan",
    "^initInstance: No Vulkan",
    "^Failed to create platform Vulkan",
    "^Failed to create Vulkan instance",
    "^This plugin does not support createPlatformVulkanInstance",
    "^QVulkanInstance: Failed to initialize Vulkan",
    "^Unable to detect GPU vendor",
    "^Compositor returned null texture",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*_NO_GRAPHICS, extend=True))


@pytest.fixture(scope="session")
def rig_of_session(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Rig]:
    if os.geteuid() == 0:
        pytest.skip("the engine's sandbox needs an ordinary user")
    folder = tmp_path_factory.mktemp("engine")
    rig = Rig(folder)
    home = folder / "home"
    home.mkdir()
    trust(home, rig.settings.network.trusted_ca)
    with pytest.MonkeyPatch.context() as patch:
        for name, value in engine_environment(rig.settings, home).items():
            patch.setenv(name, value)
        yield rig
    rig.close()


@pytest.fixture
def rig(rig_of_session: Rig) -> Rig:
    rig_of_session.forget()
    return rig_of_session


@pytest.fixture
def policy(rig: Rig) -> Policy:
    return Policy.load(rig.settings, date(2026, 11, 22))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "visit"
    folder.mkdir()
    return folder


@pytest.fixture
def new_view(
    qtbot: QtBot, policy: Policy, folder: Path
) -> Iterator[Callable[..., SiteView]]:
    views: list[SiteView] = []

    def make(
        patience: Patience | None = None, allowance: Allowance | None = None
    ) -> SiteView:
        view = SiteView(policy, folder, patience=patience, allowance=allowance)
        views.append(view)
        qtbot.addWidget(view)
        view.resize(1000, 700)
        with qtbot.waitExposed(view):
            view.show()
        return view

    yield make
    for view in views:
        # a profile that goes before its page is told off by the engine
        profile = view.findChild(QWebEngineProfile)
        view.end()
        qtbot.waitUntil(lambda gone=profile: gone is None or not isValid(gone))


@pytest.fixture
def view(new_view: Callable[..., SiteView]) -> SiteView:
    return new_view()


@pytest.fixture
def app(qapp: QApplication, rig: Rig, folder: Path, qtbot: QtBot) -> Iterator[App]:
    """Give a whole visit on a site that keeps no register."""
    without = rig.settings.model_copy(update={"register_": None})
    settings = from_json(to_json(without))  # as the launcher hands them over
    with whole_app(qapp, settings, folder, qtbot) as app:
        yield app


@pytest.fixture
def visitor(qtbot: QtBot, view: SiteView) -> Visitor:
    return Visitor(qtbot, view)
