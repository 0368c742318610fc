"""Every page about the network in its states, for the gates and the gallery."""

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QLabel

from kiosk.browser.reached import Platform, Reached, ReachState, Summary
from kiosk.browser.troubles import Again, Trouble, TroubleKind, again
from kiosk.navigation import Level
from kiosk.ui.page import Page
from kiosk.ui.reach import ReachPage
from kiosk.ui.site import SitePage
from kiosk.ui.site_strips import News
from tests.ui.page_states import Make, catalogue
from tests.ui.page_states_papers import OFFICIAL

_CLOCK = datetime(2026, 11, 25, 14, 32, tzinfo=UTC)
PLATFORMS = tuple(
    Platform(each.id, each.name, f"{each.id}.gouv.fr")
    for each in catalogue().platforms
    if each.address
)
_MOMENT = datetime(2026, 11, 24, 8, 40, tzinfo=UTC)


def site_page() -> SitePage:
    page = SitePage(QLabel())
    page.show_host(OFFICIAL, Level.STATE)
    return page


def trouble(
    kind: TroubleKind, how: Again = Again.BY_HAND, *, clock_wrong: bool = False
) -> Trouble:
    dated = kind is TroubleKind.CERTIFICATE_DATE
    return Trouble(
        kind=kind,
        host=OFFICIAL,
        again=how,
        clock=_CLOCK if dated else None,
        clock_wrong=clock_wrong,
    )


def _of_kind(kind: TroubleKind) -> Make:
    def make() -> Page:
        page = site_page()
        page.show_trouble(trouble(kind, again(kind, 0, posted=False)))
        return page

    return make


def _waiting() -> Page:
    page = site_page()
    silent = trouble(TroubleKind.SILENT, Again.BY_ITSELF)
    page.show_trouble(silent, can_return=True)
    page.show_remaining(20)
    page.show_looking()
    return page


def _trying() -> Page:
    page = site_page()
    page.show_trouble(trouble(TroubleKind.SILENT, Again.BY_ITSELF), can_return=True)
    page.show_remaining(20)
    page.show_summary(Summary.SOME_DOWN)
    page.show_trying()
    return page


def _doubtful() -> Page:
    page = site_page()
    page.show_trouble(trouble(TroubleKind.SILENT, Again.DOUBTFUL), can_return=True)
    page.show_summary(Summary.FINE)
    return page


def _form_answer() -> Page:
    page = site_page()
    page.show_trouble(trouble(TroubleKind.FORM_ANSWER, Again.NEVER), can_return=True)
    return page


def _network_down() -> Page:
    page = site_page()
    page.show_trouble(trouble(TroubleKind.NAME_UNKNOWN, Again.BY_ITSELF))
    page.show_remaining(1)
    page.show_summary(Summary.NETWORK_DOWN)
    return page


def _captive() -> Page:
    page = site_page()
    page.show_trouble(trouble(TroubleKind.CERTIFICATE, Again.NEVER))
    page.show_summary(Summary.CAPTIVE)
    return page


def _clock() -> Page:
    page = site_page()
    page.show_trouble(trouble(TroubleKind.CERTIFICATE_DATE, Again.NEVER))
    page.show_summary(Summary.CLOCK_WRONG)
    return page


def _clock_wrong() -> Page:
    page = site_page()
    late = trouble(TroubleKind.CERTIFICATE_DATE, Again.NEVER, clock_wrong=True)
    page.show_trouble(late, can_return=True)
    return page


def _news(news: News) -> Make:
    def make() -> Page:
        page = site_page()
        page.show_news(news)
        return page

    return make


def _reach_unknown() -> Page:
    page = ReachPage(PLATFORMS)
    page.show_looking()
    return page


def _reach(summary: Summary, *states: ReachState) -> Make:
    def make() -> Page:
        page = ReachPage(PLATFORMS)
        today = datetime.now(UTC).replace(hour=9, minute=12)
        for number, platform in enumerate(PLATFORMS):
            state = states[number % len(states)]
            since = today if number % 3 else _MOMENT - timedelta(hours=number)
            if state is ReachState.NOT_YET:
                continue
            page.show_reached(
                Reached(id=platform.id, host=platform.host, state=state, since=since)
            )
        page.show_summary(summary, today)
        return page

    return make


STATES: dict[str, Make] = {
    **{f"trouble-{kind.value}": _of_kind(kind) for kind in TroubleKind},
    "trouble-waiting": _waiting,
    "trouble-trying": _trying,
    "trouble-doubtful": _doubtful,
    "trouble-over-form-answer": _form_answer,
    "trouble-network-down": _network_down,
    "trouble-captive": _captive,
    "trouble-clock": _clock,
    "trouble-clock-wrong": _clock_wrong,
    "news-slow": _news(News.SLOW),
    "news-security-key": _news(News.SECURITY_KEY),
    "reach-unknown": _reach_unknown,
    "reach-fine": _reach(Summary.FINE, ReachState.ANSWERS),
    "reach-mixed": _reach(Summary.SOME_DOWN, *ReachState),
    "reach-one-down": _reach(
        Summary.SOME_DOWN, *[ReachState.ANSWERS] * 20, ReachState.SILENT
    ),
    "reach-down": _reach(
        Summary.NETWORK_DOWN, ReachState.SILENT, ReachState.NAME_UNKNOWN
    ),
    "reach-captive": _reach(Summary.CAPTIVE, ReachState.WRONG_CERTIFICATE),
    "reach-clock": _reach(Summary.CLOCK_WRONG, ReachState.WRONG_DATE),
}
