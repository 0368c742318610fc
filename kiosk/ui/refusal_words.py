"""Why an address does not open, in the visitor's words: what it is, what to do."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.navigation import Jotting, Means, Reason, Verdict
from kiosk.ui.labels import Tone, breakable
from kiosk.ui.wording import Wording

translate = QCoreApplication.translate  # lupdate knows this name; not an alias of it


def tone(verdict: Verdict) -> Tone:
    """How grave a refusal is."""
    dangerous = verdict.reason in {Reason.LOOKALIKE, Reason.PUNYCODE}
    return Tone.ERROR if dangerous else Tone.WARNING


def jotting_words(jotting: Jotting) -> Wording:
    """Say what to do with an address that calls or writes."""
    match jotting.means:
        case Means.E_MAIL:
            return Wording(
                translate("RefusalWords", "This link is an e-mail address."),
                translate(
                    "RefusalWords", "Note it down, and write from your own e-mail."
                ),
            )
        case Means.TELEPHONE:
            return Wording(
                translate("RefusalWords", "This link is a telephone number."),
                translate("RefusalWords", "Note it down, and call from a telephone."),
            )
        case _:
            assert_never(jotting.means)


def refusal_words(verdict: Verdict) -> Wording:  # noqa: C901, PLR0911 - one a reason
    """Say it in the language of the moment. Keep the verdict, not the sentence."""
    only = translate("RefusalWords", "Here, only official sites open.")
    match verdict.reason:
        case Reason.LOOKALIKE | Reason.PUNYCODE:
            return Wording(
                _looks(verdict.imitated),
                translate("RefusalWords", "Such sites take money or personal details."),
            )
        case Reason.PAID_INTERMEDIARY:
            return Wording(
                translate(
                    "RefusalWords",
                    "This company asks money for what the State does itself.",
                ),
                translate(
                    "RefusalWords", "On the official site you pay no commission."
                ),
            )
        case Reason.PRIVATE_SITE:
            return Wording(
                translate(
                    "RefusalWords", "This is a private site, not one of the State's."
                ),
                translate(
                    "RefusalWords", "The right information is on the official site."
                ),
            )
        case Reason.SHORTENER:
            return Wording(
                translate("RefusalWords", "This short link hides where it leads."),
                translate(
                    "RefusalWords", "Ask for the whole address, or ask the mediator."
                ),
            )
        case Reason.NOT_HTTPS:
            return Wording(
                translate(
                    "RefusalWords",
                    "This site is not protected: others could read along.",
                ),
                only,
            )
        case Reason.USER_INFO | Reason.PORT | Reason.IP_ADDRESS:
            return Wording(
                translate(
                    "RefusalWords",
                    "No official site writes its address in this way.",
                ),
                only,
            )
        case Reason.LOCAL_ADDRESS | Reason.SCHEME | Reason.NOT_AN_ADDRESS:
            return Wording(
                translate("RefusalWords", "This link does not lead to a site."), only
            )
        case Reason.PAGE_CONTENT:
            return Wording(
                translate(
                    "RefusalWords",
                    "This address is a part of pages, not a page to open.",
                ),
                only,
            )
        case Reason.LAPSED:
            return Wording(
                translate(
                    "RefusalWords",
                    "This site was allowed here only until a date that has passed.",
                ),
                translate("RefusalWords", "If you need it, call the mediator."),
            )
        case (
            Reason.NOT_OFFICIAL
            | Reason.OFFICIAL
            | Reason.SITE_EXTRA
            | Reason.THIS_VISIT
            | Reason.BANK
            | Reason.PUBLIC_WEB
        ):
            return Wording(
                translate("RefusalWords", "It is not on the list of official sites."),
                translate("RefusalWords", "If you need it, call the mediator."),
            )
        case _:
            assert_never(verdict.reason)


def _looks(imitated: str | None) -> str:
    if imitated is None:
        return translate("RefusalWords", "Its name is made to look like another one.")
    looks = translate(
        "RefusalWords", "It looks like {official}, but it is not that site."
    )
    return looks.format(official=breakable(imitated))
