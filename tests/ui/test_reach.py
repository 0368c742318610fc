"""The page that says which official sites answer."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import catalogue as catalogues
from kiosk.browser.reach import Reach
from kiosk.browser.reach_memory import ReachMemory
from kiosk.browser.reached import Platform, Reached, ReachState, Summary
from kiosk.browser.troubles import Trouble, TroubleKind
from kiosk.navigation import Address, Policy
from kiosk.settings import Network, load
from kiosk.ui.languages import Languages
from kiosk.ui.reach import ReachDesk, ReachPage, platforms_of

FINE = Platform("amendes", "Amendes", "www.amendes.gouv.fr")
DOWN = Platform("antai", "ANTAI", "www.antai.gouv.fr")
NETWORK = Network(resolve={"*": "127.0.0.1:9"})


@pytest.fixture(autouse=True)
def english(languages: Languages) -> None:
    languages.speak("en")


@pytest.fixture
def new_page(qtbot: QtBot) -> Callable[..., ReachPage]:
    def make(*platforms: Platform) -> ReachPage:
        page = ReachPage(platforms or (FINE, DOWN))
        qtbot.addWidget(page)
        page.resize(1600, 900)
        return page

    return make


def met(platform: Platform, state: ReachState, since: datetime) -> Reached:
    return Reached(id=platform.id, host=platform.host, state=state, since=since)


def test_each_site_is_told_with_the_moment(
    new_page: Callable[..., ReachPage],
) -> None:
    page = new_page()
    now = datetime.now().astimezone()
    page.show_reached(met(FINE, ReachState.ANSWERS, now.replace(hour=9, minute=12)))
    before = datetime(2026, 1, 31, 12, 40, tzinfo=UTC)
    page.show_reached(met(DOWN, ReachState.SILENT, before))

    assert page.rows["amendes"].words.text() == "Answers since 9:12\u00a0AM"
    told = page.rows["antai"].words.text()
    assert told.startswith("Does not answer since 31\u00a0January,")


def test_the_headline_names_who_does_not_answer(
    new_page: Callable[..., ReachPage],
) -> None:
    page = new_page()
    now = datetime.now(UTC)
    page.show_reached(met(FINE, ReachState.ANSWERS, now))
    page.show_reached(met(DOWN, ReachState.NAME_UNKNOWN, now))

    page.show_summary(Summary.SOME_DOWN, now)

    assert page.headline.what == "ANTAI does not answer."
    assert "it is those sites" in page.headline.advice


def test_what_does_not_answer_stands_first(new_page: Callable[..., ReachPage]) -> None:
    page = new_page()
    now = datetime.now(UTC)
    page.show_reached(met(FINE, ReachState.ANSWERS, now))
    page.show_reached(met(DOWN, ReachState.SILENT, now))

    page.show_summary(Summary.SOME_DOWN, now)
    page.show()

    first, second = page.rows["antai"].pos(), page.rows["amendes"].pos()
    assert (first.y(), first.x()) < (second.y(), second.x())


@pytest.mark.parametrize("summary", Summary)
def test_every_summary_has_a_headline(
    summary: Summary, new_page: Callable[..., ReachPage]
) -> None:
    page = new_page()

    page.show_summary(summary, datetime.now(UTC))

    assert page.headline.what


def test_the_sites_are_looked_at_while_the_page_is_seen(
    new_page: Callable[..., ReachPage], qtbot: QtBot, tmp_path: Path
) -> None:
    page = new_page()
    reach = Reach((FINE, DOWN), NETWORK, ReachMemory(tmp_path / "r"), page, pause_ms=1)
    ReachDesk(page, reach)
    with qtbot.waitSignals([reach.looked, reach.looked], timeout=10_000):
        page.show()
    assert page.rows["antai"].state is ReachState.SILENT
    assert page.headline.what == "No official site answers."

    page.hide()

    if reach.looking:
        qtbot.waitSignal(reach.looked).wait()
    assert not reach._pause.isActive()


def test_what_was_seen_before_is_shown_at_once(
    new_page: Callable[..., ReachPage], tmp_path: Path
) -> None:
    memory = ReachMemory(tmp_path / "r")
    since = datetime(2026, 1, 31, 12, 40, tzinfo=UTC)
    memory.keep([met(FINE, ReachState.ANSWERS, since)])
    page = new_page()
    reach = Reach((FINE, DOWN), NETWORK, memory, page)
    ReachDesk(page, reach)

    page.show()

    assert page.rows["amendes"].state is ReachState.ANSWERS


def test_a_trouble_of_the_network_has_all_sites_looked_at_and_no_other(
    new_page: Callable[..., ReachPage], qtbot: QtBot, tmp_path: Path
) -> None:
    page = new_page()
    reach = Reach((DOWN,), NETWORK, ReachMemory(tmp_path / "r"), page)
    desk = ReachDesk(page, reach)

    desk.look_after(Trouble(kind=TroubleKind.PASSWORD, host="x.gouv.fr"))
    assert not reach.looking

    with qtbot.waitSignal(desk.judged, check_params_cb=Summary.NETWORK_DOWN.__eq__):
        desk.look_after(Trouble(kind=TroubleKind.SILENT, host="x.gouv.fr"))


def test_every_site_of_the_catalogue_that_opens_is_looked_at_once() -> None:
    catalogue = catalogues.load()
    policy = Policy.load(load(None), datetime.now(UTC).date())

    hosts = [each.host for each in platforms_of(catalogue)]

    assert len(hosts) == len(set(hosts))
    addresses = [each.address for each in catalogue.platforms if each.address]
    assert all(any(host in address for host in hosts) for address in addresses)
    for host in hosts:
        assert policy.main_frame(Address(scheme="https", host=host, path="/")).allowed


def test_a_new_look_is_seen_even_when_nothing_has_changed(
    new_page: Callable[..., ReachPage],
) -> None:
    page = new_page()
    now = datetime.now().astimezone().replace(hour=9, minute=12, second=7)
    page.show_summary(Summary.FINE, now)
    assert page.looked.text() == "Last look: 9:12:07\u00a0AM"

    page.show_looking()
    assert page.looked.text() == "We are looking…"

    page.show_summary(Summary.FINE, now.replace(second=9))
    assert page.looked.text() == "Last look: 9:12:09\u00a0AM"
