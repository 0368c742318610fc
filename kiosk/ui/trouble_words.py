"""What the kiosk says when a page does not come: what happened, what to do."""

from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QDateTime

from kiosk.browser.reached import Summary
from kiosk.browser.troubles import Trouble, TroubleKind
from kiosk.ui.labels import Tone
from kiosk.ui.languages import written
from kiosk.ui.wording import Wording
from kiosk.visit.messages import Code

translate = QCoreApplication.translate  # lupdate knows this name; not an alias of it


def explain_trouble(kind: TroubleKind) -> Wording:  # noqa: C901, PLR0911, PLR0912 - one case a kind
    """Say truthfully whose fault it is, as far as is known from this page alone."""
    match kind:
        case TroubleKind.NO_NETWORK:
            return Wording(
                translate("Trouble", "This computer is cut off from the network."),
                translate("Trouble", "It is not your doing. Call the mediator."),
            )
        case TroubleKind.NAME_UNKNOWN:
            return Wording(
                translate("Trouble", "The network does not find this site."),
                translate(
                    "Trouble",
                    "It is not your doing. If it lasts, call the mediator.",
                ),
            )
        case TroubleKind.SILENT:
            return Wording(
                translate("Trouble", "The site does not answer."),
                translate(
                    "Trouble",
                    "It is not your doing. If it lasts, call the mediator.",
                ),
            )
        case TroubleKind.INSECURE:
            return Wording(
                translate("Trouble", "No safe connection to this site comes about."),
                translate("Trouble", "So it does not open. Call the mediator."),
            )
        case TroubleKind.SITE_ERROR:
            return Wording(
                translate("Trouble", "The site itself has a problem."),
                translate(
                    "Trouble", "It is not your doing. Wait a minute, then try again."
                ),
            )
        case TroubleKind.NOT_FOUND:
            return Wording(
                translate("Trouble", "The site does not have this page any more."),
                translate("Trouble", "Go back and take another way, or ask for help."),
            )
        case TroubleKind.REDIRECTS:
            return Wording(
                translate("Trouble", "The site sends us round in a circle."),
                translate("Trouble", "Go back and start again, or call the mediator."),
            )
        case TroubleKind.PROXY_SILENT:
            return Wording(
                translate("Trouble", "The way from here to the internet is cut."),
                translate(
                    "Trouble", "It is neither you nor the site. Call the mediator."
                ),
            )
        case TroubleKind.PROXY_REFUSES:
            return Wording(
                translate(
                    "Trouble", "The network of this place does not reach the site."
                ),
                translate(
                    "Trouble",
                    "It is not your doing. If it lasts, call the mediator.",
                ),
            )
        case TroubleKind.PROXY_PASSWORD:
            return Wording(
                translate("Trouble", "The network of this place wants a password."),
                translate("Trouble", "It is none of yours. Call the mediator."),
            )
        case TroubleKind.CERTIFICATE:
            return Wording(
                translate("Trouble", "This site cannot prove that it is the real one."),
                translate("Trouble", "So it does not open. Call the mediator."),
            )
        case TroubleKind.CERTIFICATE_DATE:
            return Wording(
                translate(
                    "Trouble",
                    "By the date of this computer, the site cannot prove that it is "
                    "the real one.",
                ),
                translate("Trouble", "So it does not open. Call the mediator."),
            )
        case TroubleKind.CLIENT_CERTIFICATE:
            return Wording(
                translate(
                    "Trouble", "This page is only for holders of a special card."
                ),
                translate(
                    "Trouble", "It cannot be used here. Ask the mediator for a way."
                ),
            )
        case TroubleKind.PASSWORD:
            return Wording(
                translate("Trouble", "This page is closed to the public."),
                translate(
                    "Trouble", "It wants a password that you do not have. Go back."
                ),
            )
        case TroubleKind.SECURITY_KEY:
            return Wording(
                translate("Trouble", "The site asks for a security key."),
                translate(
                    "Trouble", "It cannot be used here. Choose another way to log in."
                ),
            )
        case TroubleKind.FORM_ANSWER:
            return Wording(
                translate(
                    "Trouble",
                    "This page was the answer to a form: it is not kept.",
                ),
                translate("Trouble", "Go back once more, or send the form again."),
            )
        case TroubleKind.BROKEN:
            return Wording(
                translate("Trouble", "Something went wrong on the way to the site."),
                translate(
                    "Trouble",
                    "It is not your doing. If it lasts, call the mediator.",
                ),
            )
        case TroubleKind.GIVEN_UP:
            return Wording(
                translate("Trouble", "The page stopped several times."),
                translate(
                    "Trouble",
                    "Call the mediator: they will start a new visit (code {code}).",
                ).format(code=Code.PAGES.value),
            )
        case _:
            assert_never(kind)


def explain_clock(trouble: Trouble) -> Wording:
    """Say what this computer's clock says: a wrong one makes every site look false."""
    if trouble.clock is None:
        return Wording("", "")
    if trouble.clock_wrong:
        what = translate("Trouble", "The clock of this computer is wrong: {moment}.")
        advice = translate("Trouble", "Call the mediator: it can be put right.")
    else:
        what = translate("Trouble", "The clock of this computer says {moment}.")
        advice = translate("Trouble", "If that is wrong, call the mediator.")
    return Wording(what.format(moment=_day_and_hour(trouble.clock)), advice)


def explain_summary(summary: Summary) -> Wording:
    """Say, from a look at all official sites, whether it is the site or we."""
    match summary:
        case Summary.FINE:
            return Wording(
                translate("Trouble", "The other official sites answer."),
                translate("Trouble", "So it is this site, and neither you nor we."),
            )
        case Summary.SOME_DOWN:
            return Wording(
                translate("Trouble", "Other official sites do answer."),
                translate("Trouble", "So it is this site, and neither you nor we."),
            )
        case Summary.NETWORK_DOWN:
            return Wording(
                translate("Trouble", "No official site answers from here."),
                translate(
                    "Trouble",
                    "So it is the network of this place, and not you. "
                    "Call the mediator.",
                ),
            )
        case Summary.CAPTIVE:
            return Wording(
                translate("Trouble", "This network wants its own log-in first."),
                translate("Trouble", "Call the mediator: no site opens before that."),
            )
        case Summary.CLOCK_WRONG:
            return Wording(
                translate("Trouble", "The clock of this computer seems to be wrong."),
                translate("Trouble", "Call the mediator: no site opens before that."),
            )
        case Summary.UNKNOWN:
            return Wording("", "")
        case _:
            assert_never(summary)


def tone_of(summary: Summary) -> Tone:
    good = summary in {Summary.FINE, Summary.SOME_DOWN, Summary.UNKNOWN}
    return Tone.INFO if good else Tone.WARNING


def _day_and_hour(moment: datetime) -> str:
    # How a day and an hour are written, in the letters of QLocale.
    form = translate("Trouble", "d MMMM yyyy, h:mm AP")
    seconds = int(moment.timestamp())
    return written(QDateTime.fromSecsSinceEpoch(seconds), form)
