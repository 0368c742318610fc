"""Which practice site answers at which name."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.practice import fine, licence, residence
from kiosk.practice.account import AccountSite, Client, Codes, Door
from kiosk.practice.application import Application, ApplicationSite
from kiosk.practice.elsewhere import (
    GLUED_IMITATION,
    PAID_IMITATION,
    elsewhere,
    imitation,
)
from kiosk.practice.exchange import Answer
from kiosk.practice.fine import FineSite
from kiosk.practice.licence import LICENCE
from kiosk.practice.records import Records, SeenKind
from kiosk.practice.residence import RESIDENCE
from kiosk.practice.views import Look

EXERCISES = (
    licence.HOST,
    licence.ACCOUNT_HOST,
    residence.HOST,
    residence.ACCOUNT_HOST,
    fine.HOST,
)
IMITATIONS = (PAID_IMITATION, GLUED_IMITATION)


@dataclass(frozen=True, slots=True)
class Served:
    """What a name leads to."""

    kind: SeenKind
    answer: Answer


class Sites:
    """All practice sites with what they know of their visitors, by name."""

    def __init__(self, records: Records, now: Callable[[], datetime]) -> None:
        self._records = records
        self._now = now
        self._exercises: dict[str, Answer] = {
            **self._with_account(
                LICENCE, licence.HOST, licence.ACCOUNT_HOST, licence.ACCOUNT_LOOK
            ),
            **self._with_account(
                RESIDENCE,
                residence.HOST,
                residence.ACCOUNT_HOST,
                residence.ACCOUNT_LOOK,
            ),
            fine.HOST: FineSite(records, now).answer,
        }

    def at(self, host: str) -> Served:
        """Give what a name leads to. The caller has checked that it is one of ours."""
        if host in self._exercises:
            return Served(SeenKind.EXERCISE, self._exercises[host])
        if host in IMITATIONS:
            return Served(SeenKind.IMITATION, imitation)
        return Served(SeenKind.ELSEWHERE, elsewhere)

    def _with_account(
        self, application: Application, host: str, account_host: str, look: Look
    ) -> dict[str, Answer]:
        codes = Codes()
        door = Door(application.id, account_host, codes)
        client = Client(application.id, host, application.look.name)
        site = ApplicationSite(application, door, self._records, self._now)
        account = AccountSite(look, client, codes, self._records)
        return {host: site.answer, account_host: account.answer}
