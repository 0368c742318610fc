"""What is told when a page does not come, and how one goes on."""

from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.browser.reached import Summary
from kiosk.browser.troubles import Again, Trouble, TroubleKind
from kiosk.navigation import Level
from kiosk.ui.buttons import Kind
from kiosk.ui.languages import Languages
from kiosk.ui.retry import WAITS_S, Retry
from kiosk.ui.site_desk import SiteDesk
from kiosk.ui.site_strips import News
from kiosk.ui.trouble_words import explain_summary, explain_trouble
from tests.ui.page_states_network import trouble
from tests.ui.page_states_papers import OFFICIAL
from tests.ui.test_site import Around

SILENT = trouble(TroubleKind.SILENT, Again.BY_ITSELF)
DOUBTFUL = trouble(TroubleKind.SILENT, Again.DOUBTFUL)
CERTIFICATE = trouble(TroubleKind.CERTIFICATE, Again.NEVER)


@pytest.fixture(autouse=True)
def english(languages: Languages) -> None:
    languages.speak("en")


@pytest.fixture
def around(qtbot: QtBot, tmp_path: Path) -> Around:
    around = Around(tmp_path)
    qtbot.addWidget(around.page)
    around.page.resize(1600, 900)
    around.page.show()
    qtbot.waitExposed(around.page)
    return around


def hurry(desk: SiteDesk) -> Retry:
    """Let seconds pass like milliseconds."""
    retry = desk.findChild(Retry)
    retry._timer.setInterval(1)
    return retry


@pytest.mark.parametrize("kind", TroubleKind)
def test_every_trouble_says_what_happened_and_what_to_do(kind: TroubleKind) -> None:
    wording = explain_trouble(kind)

    assert wording.what.endswith(".")
    assert wording.advice.endswith(".")


@pytest.mark.parametrize("summary", set(Summary) - {Summary.UNKNOWN})
def test_every_judgement_says_what_it_is_and_what_to_do(summary: Summary) -> None:
    wording = explain_summary(summary)

    assert wording.what
    assert wording.advice


def test_a_page_that_does_not_come_can_be_tried_again_at_once(around: Around) -> None:
    around.view.failed.emit(SILENT)
    assert around.page.trouble.isVisible()

    around.page.trouble.retry.click()

    assert around.view.asked == ["try again"]
    assert "trying now" in around.page.trouble.countdown.text()
    assert around.page.trouble.isVisible(), "nothing has come yet"
    around.view.came.emit()
    assert around.view.isVisible()


def test_a_page_is_tried_again_by_itself_and_waits_longer_each_time(
    around: Around, qtbot: QtBot
) -> None:
    retry = hurry(around.desk)
    ticks = QSignalSpy(retry.ticked)

    for tries in range(1, 6):
        around.view.failed.emit(SILENT)
        qtbot.waitUntil(lambda n=tries: around.view.asked == ["try again"] * n)

    waits = [ticks.at(place)[0] for place in range(ticks.count())]
    began = [
        seconds
        for place, seconds in enumerate(waits)
        if place == 0 or waits[place - 1] == 1
    ]
    assert began == [*WAITS_S, WAITS_S[-1]]


def test_the_seconds_that_are_left_are_shown(around: Around) -> None:
    around.view.failed.emit(SILENT)

    assert "5 seconds" in around.page.trouble.countdown.text()


def test_a_page_that_came_ends_the_tries_and_the_next_trouble_starts_over(
    around: Around, qtbot: QtBot
) -> None:
    retry = hurry(around.desk)
    around.view.failed.emit(SILENT)
    qtbot.waitUntil(lambda: around.view.asked == ["try again"])
    around.view.came.emit()
    assert not retry.waiting

    with qtbot.waitSignal(retry.ticked, check_params_cb=WAITS_S[0].__eq__):
        around.view.failed.emit(SILENT)


def test_nothing_is_tried_behind_a_page_of_ours(around: Around, qtbot: QtBot) -> None:
    retry = hurry(around.desk)
    around.view.failed.emit(SILENT)
    around.page.hide()

    qtbot.waitSignal(retry.due).wait()

    assert around.view.asked == []
    assert retry.waiting, "it goes on when the page is seen again"


def test_what_may_have_arrived_is_only_sent_again_when_asked(
    around: Around, qtbot: QtBot
) -> None:
    around.view.failed.emit(DOUBTFUL)
    step = around.page.trouble
    assert step.back.property("kind") == Kind.PRIMARY.value
    assert step.retry.property("kind") == Kind.PLAIN.value

    step = around.page.trouble
    assert not around.desk.findChild(Retry).waiting
    assert "may have arrived" in step.doubt.what
    assert around.page.focusWidget() is step.back, "Enter must not send it"
    around.page.reload_asked.emit()
    assert around.view.asked == []
    step.retry.click()
    assert around.view.asked == ["try again"]


@pytest.mark.parametrize(
    "kind",
    [
        TroubleKind.CERTIFICATE,
        TroubleKind.CERTIFICATE_DATE,
        TroubleKind.CLIENT_CERTIFICATE,
        TroubleKind.PASSWORD,
    ],
)
def test_there_is_no_way_past_a_certificate_or_a_password(
    kind: TroubleKind, around: Around
) -> None:
    around.view.failed.emit(trouble(kind, Again.NEVER))

    assert around.page.trouble.retry.isHidden()
    around.page.reload_asked.emit()
    assert around.view.asked == []


@pytest.mark.parametrize("way", ["button", "bar"])
def test_the_page_before_is_there_again(way: str, around: Around) -> None:
    around.view.failed.emit(SILENT)
    assert around.page.trouble.leave.isHidden()

    if way == "button":
        around.page.trouble.back.click()
    else:
        around.page.bar.back.click()

    assert around.view.asked == ["step back"]
    assert around.view.isVisible()
    assert not around.desk.findChild(Retry).waiting


def test_where_there_is_no_page_before_one_goes_back_to_the_procedure(
    around: Around, qtbot: QtBot
) -> None:
    around.view.shows = False
    around.view.failed.emit(SILENT)
    assert around.page.trouble.back.isHidden()

    with qtbot.waitSignal(around.page.leave_asked):
        around.page.trouble.leave.click()

    assert not around.desk.findChild(Retry).waiting


@pytest.mark.parametrize("replaced", [False, True])
def test_no_more_is_promised_of_the_page_before_than_is_sure(
    replaced: bool, around: Around
) -> None:
    around.view.failed.emit(
        Trouble(kind=TroubleKind.SITE_ERROR, host=OFFICIAL, replaced=replaced)
    )

    assert around.page.trouble.kept.isHidden() == replaced
    assert not around.page.trouble.back.isHidden()


def test_the_same_trouble_again_does_not_take_the_focus(around: Around) -> None:
    around.view.failed.emit(SILENT)
    around.page.trouble.back.setFocus()

    around.view.failed.emit(SILENT)

    assert around.page.focusWidget() is around.page.trouble.back


def test_the_clock_is_shown_when_a_certificate_is_out_of_date(around: Around) -> None:
    dated = trouble(TroubleKind.CERTIFICATE_DATE, Again.NEVER)
    around.view.failed.emit(dated)

    clock = around.page.trouble.clock
    assert "25 November 2026" in clock.what
    assert "If that is wrong" in clock.advice
    late = trouble(TroubleKind.CERTIFICATE_DATE, Again.NEVER, clock_wrong=True)
    around.view.came.emit()
    around.view.failed.emit(late)
    assert "is wrong" in clock.what


def test_the_other_sites_tell_whose_fault_it_is(around: Around) -> None:
    around.view.failed.emit(SILENT)
    judgement = around.page.trouble.judgement
    around.page.show_looking()
    assert "We look whether" in judgement.what

    around.page.show_summary(Summary.NETWORK_DOWN)
    assert "No official site answers" in judgement.what

    around.page.show_looking()
    assert "No official site answers" in judgement.what, "until it is known better"


def test_a_page_that_a_site_does_not_have_is_nobody_s_network(around: Around) -> None:
    around.view.failed.emit(trouble(TroubleKind.NOT_FOUND))

    around.page.show_summary(Summary.FINE)

    assert around.page.trouble.judgement.isHidden()
    assert around.page.trouble.reach.isHidden()


def test_a_security_key_is_told_beside_the_page(around: Around) -> None:
    key = Trouble(kind=TroubleKind.SECURITY_KEY, host=OFFICIAL)
    around.view.failed.emit(key)

    assert around.page.news.news is News.SECURITY_KEY
    assert around.view.isVisible()


def test_a_slow_site_is_told_and_no_longer_when_its_page_comes(
    around: Around, qtbot: QtBot
) -> None:
    around.desk._slow.setInterval(1)
    around.view.loading.emit(0)
    qtbot.waitUntil(lambda: around.page.news.news is News.SLOW)

    around.view.loading.emit(60)

    assert around.page.news.news is None
    assert around.page.news.isHidden()


def test_a_site_that_sends_its_page_is_not_called_slow(around: Around) -> None:
    around.view.loading.emit(0)
    assert around.desk._slow.isActive()

    around.view.loading.emit(60)

    assert not around.desk._slow.isActive()


def test_a_visit_without_pages_any_more_has_nothing_to_try(around: Around) -> None:
    around.view.failed.emit(SILENT)

    around.view.given_up.emit()

    assert around.page.trouble.retry.isHidden()
    assert not around.desk.findChild(Retry).waiting


@pytest.mark.parametrize("can_go_back", [True, False])
def test_one_goes_back_over_the_answer_to_a_form(
    can_go_back: bool, around: Around
) -> None:
    answer = Trouble(kind=TroubleKind.FORM_ANSWER, host=OFFICIAL)
    around.view.can_go_back = can_go_back
    around.view.failed.emit(answer)
    step = around.page.trouble
    assert "answer to a form" in step.notice.what
    assert step.retry.isHidden()
    assert step.back.text() == "Stay here"

    step.further.click()

    assert not around.page.troubled
    # where there is nothing before it, the page from which one came is there again
    gone = ["back over"] if can_go_back else ["back over", "step back"]
    assert around.view.asked == gone


def test_one_may_stay_where_one_was_before_the_answer_to_a_form(
    around: Around,
) -> None:
    around.view.failed.emit(Trouble(kind=TroubleKind.FORM_ANSWER, host=OFFICIAL))

    around.page.trouble.back.click()

    assert not around.page.troubled
    assert around.view.asked == ["step back"]
    around.view.failed.emit(Trouble(kind=TroubleKind.SILENT, host=OFFICIAL))
    assert around.page.trouble.further.isHidden()
    assert around.page.trouble.back.text() == "Back to the page before"


def test_in_a_low_window_the_trouble_alone_names_the_host(around: Around) -> None:
    around.view.host_shown.emit(OFFICIAL, Level.STATE)
    around.page.resize(700, 150)

    around.view.failed.emit(DOUBTFUL)
    QApplication.processEvents()
    assert around.page.bar.badge.isHidden()
    assert around.page.trouble.host.accessibleName() == OFFICIAL

    around.view.came.emit()
    QApplication.processEvents()
    assert not around.page.bar.badge.isHidden()
