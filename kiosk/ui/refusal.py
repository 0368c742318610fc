"""What is shown instead of an address that may not open, and why it may not."""

from typing import assert_never

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.navigation import Reason, Verdict
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.columns import SideBySide
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Card, Label, NoticeBox, Role, Tone, breakable
from kiosk.ui.page import ColumnPage


class RefusalPage(ColumnPage):
    """Names what did not open, says why, and shows the official site it recalls."""

    back_asked = Signal()
    help_asked = Signal()
    official_asked = Signal(str)  # the host that was imitated

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = ""
        self._verdict = Verdict(allowed=False, reason=Reason.NOT_OFFICIAL)
        self.title = Label(Role.TITLE)
        self.refused = Card(Icon.CLOSE)
        self.refused_host = Label(Role.HEADING)
        self.refused.column.addWidget(self.refused_host)
        self.refused.column.addStretch()
        self.official = Card(Icon.SHIELD)
        self.official_host = Label(Role.HEADING)
        self.open = Button(Icon.FORWARD)
        self.official.column.addWidget(self.official_host)
        self.official.column.addWidget(self.open)
        self.official.column.addStretch()
        self.why = NoticeBox(Tone.WARNING)
        self.calm = Label(Role.LEAD)
        self.column.addWidget(self.title)
        self.column.addWidget(self.why)
        self.column.addWidget(SideBySide(self.refused, self.official, shares=(1, 1)))
        self.column.addWidget(self.calm)
        self.column.addStretch()
        self.help = Button(Icon.HAND)
        self.back = Button(Icon.BACK, kind=Kind.PRIMARY)
        self.foot.add_start(self.help)
        self.foot.add_end(self.back)
        self.back.clicked.connect(self.back_asked)
        self.help.clicked.connect(self.help_asked)
        self.open.clicked.connect(self._on_open)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("This site did not open"))
        self.title.setText(self.tr("This site did not open"))
        self.refused.heading.setText(self.tr("Not opened:"))
        self.refused_host.setText(breakable(self._host))
        self.refused_host.setAccessibleName(self._host)
        imitated = self._verdict.imitated
        self.official.setVisible(imitated is not None)
        self.official.heading.setText(self.tr("The official site:"))
        self.official_host.setText(breakable(imitated or ""))
        self.official_host.setAccessibleName(imitated or "")
        self.open.setText(self.tr("Go to the official site"))
        self.calm.setText(
            self.tr("You did nothing wrong, and this site received nothing from you.")
        )
        self.help.setText(self.tr("Call the mediator"))
        self.back.setText(self.tr("Back to the page before"))
        self.why.say(*self._why())

    def show_refusal(self, host: str, verdict: Verdict) -> None:
        self._host, self._verdict = host, verdict
        self.refused.setVisible(bool(host))
        dangerous = verdict.reason in {Reason.LOOKALIKE, Reason.PUNYCODE}
        self.why.show_tone(Tone.ERROR if dangerous else Tone.WARNING)
        self.retranslate()

    def start_again(self) -> None:
        self.back.setFocus()

    def _on_open(self) -> None:
        if self._verdict.imitated is not None:
            self.official_asked.emit(self._verdict.imitated)

    def _why(self) -> tuple[str, str]:  # noqa: C901, PLR0911 - one case a reason
        only = self.tr("Here, only official sites open.")
        imitated = self._verdict.imitated
        match self._verdict.reason:
            case Reason.LOOKALIKE | Reason.PUNYCODE if imitated is not None:
                looks = self.tr("It looks like {official}, but it is not that site.")
                return (
                    looks.format(official=imitated),
                    self.tr("Such sites take money or personal details."),
                )
            case Reason.LOOKALIKE | Reason.PUNYCODE:
                return (
                    self.tr("Its name is made to look like another one."),
                    self.tr("Such sites take money or personal details."),
                )
            case Reason.PAID_INTERMEDIARY:
                return (
                    self.tr("This company asks money for what the State does itself."),
                    self.tr("On the official site you pay no commission."),
                )
            case Reason.SHORTENER:
                return (
                    self.tr("This short link hides where it leads."),
                    self.tr("Ask for the whole address, or ask the mediator."),
                )
            case Reason.NOT_HTTPS:
                return (
                    self.tr("This site is not protected: others could read along."),
                    only,
                )
            case Reason.USER_INFO | Reason.PORT | Reason.IP_ADDRESS:
                return (
                    self.tr("No official site writes its address in this way."),
                    only,
                )
            case Reason.LOCAL_ADDRESS | Reason.SCHEME | Reason.NOT_AN_ADDRESS:
                return (self.tr("This link does not lead to a site."), only)
            case Reason.PAGE_CONTENT:
                return (
                    self.tr("This address is a part of pages, not a page to open."),
                    only,
                )
            case (
                Reason.NOT_OFFICIAL
                | Reason.OFFICIAL
                | Reason.SITE_EXTRA
                | Reason.THIS_VISIT
                | Reason.BANK
                | Reason.PUBLIC_WEB
            ):
                return (
                    self.tr("It is not on the list of official sites."),
                    self.tr("If you need it, call the mediator."),
                )
            case _:
                assert_never(self._verdict.reason)
