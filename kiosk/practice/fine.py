"""The exercise on www.amendes.gouv.fr: pay a fine, without any card."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.practice.exchange import (
    SESSION_COOKIE,
    Answer,
    Request,
    Response,
    Route,
    cookie,
    redirect,
    route,
)
from kiosk.practice.forms import Errors, Field, answers_in, digits, errors_in
from kiosk.practice.receipt import Receipt, attachment, new_number
from kiosk.practice.records import Received, Records
from kiosk.practice.render import Value, error_list, fill, form_fields
from kiosk.practice.sessions import Sessions
from kiosk.practice.views import Look, page
from kiosk.practice.words import Phrase, long_date

HOST = "www.amendes.gouv.fr"
# A third-class fine: 45 € when paid in good time, 68 € after (Code de la route R49).
_AMOUNT = Phrase("45 €", "€45")

_LOOK = Look(Phrase("Payer une amende", "Paying a fine"))
_FIELDS = (
    Field(
        name="numero",
        label=Phrase("Numéro de télépaiement", "Payment number"),
        hint=Phrase(
            "14 chiffres. Pour l'exercice : 12 34 56 78 90 12 34",
            "14 digits. For this exercise: 12 34 56 78 90 12 34",
        ),
        check=digits(14),
        digits=True,
    ),
    Field(
        name="cle",
        label=Phrase("Clé", "Key"),
        hint=Phrase(
            "2 chiffres. Pour l'exercice : 42", "2 digits. For this exercise: 42"
        ),
        check=digits(2),
        digits=True,
    ),
)

_AMOUNT_PAGE = "/montant"
_PAYMENT = "/paiement"
_PAID = "/paiement/fait"
_PROOF = "/paiement/justificatif.pdf"


@dataclass(slots=True)
class _Fine:
    """One fine that a visitor is about to pay."""

    answers: dict[str, str] = field(default_factory=dict)
    errors: Errors = field(default_factory=dict)
    number: str = ""
    paid_at: datetime | None = None


_Inner = Callable[[Request, _Fine], Response]


class FineSite:
    """A site where a fine is found by its number and paid with one button."""

    def __init__(self, records: Records, now: Callable[[], datetime]) -> None:
        self._records = records
        self._now = now
        self._fines = Sessions[_Fine]()
        self._routes: dict[Route, Answer] = {
            ("GET", "/"): self._home,
            ("POST", "/"): self._find,
            ("GET", _AMOUNT_PAGE): self._inside(self._amount),
            ("GET", _PAYMENT): self._inside(self._payment),
            ("POST", _PAYMENT): self._inside(self._pay),
            ("GET", _PAID): self._inside(self._paid),
            ("GET", _PROOF): self._inside(self._proof),
            ("POST", "/fin"): self._end,
        }

    def answer(self, request: Request) -> Response:
        return route(self._routes, request)

    def _inside(self, inner: _Inner) -> Answer:
        """Make an answer that needs a fine found first."""

        def answer(request: Request) -> Response:
            fine = self._fines.find(request.session_token)
            if fine is None or fine.errors:
                return redirect("/")
            return inner(request, fine)

        return answer

    def _home(self, request: Request) -> Response:
        fine = self._fines.find(request.session_token) or _Fine()
        return self._page(
            request,
            "fine-home.html",
            _LOOK.name,
            errors=error_list(_FIELDS, request.language, fine.errors),
            fields=form_fields(
                _FIELDS, request.language, fine.answers, {}, fine.errors
            ),
        )

    def _find(self, request: Request) -> Response:
        answers = answers_in(_FIELDS, request.fields)
        fine = _Fine(answers, errors_in(_FIELDS, answers, {}))
        self._note(request, fine)
        self._fines.close(request.session_token)
        token = self._fines.open(fine)
        return redirect(
            "/" if fine.errors else _AMOUNT_PAGE, cookie(SESSION_COOKIE, token)
        )

    def _amount(self, request: Request, fine: _Fine) -> Response:
        return self._page(
            request,
            "fine-amount.html",
            Phrase("Votre amende", "Your fine"),
            number=fine.answers["numero"],
            amount=_AMOUNT,
        )

    def _payment(self, request: Request, fine: _Fine) -> Response:
        if fine.paid_at:
            return redirect(_PAID)
        return self._page(
            request, "fine-payment.html", Phrase("Paiement", "Payment"), amount=_AMOUNT
        )

    def _pay(self, request: Request, fine: _Fine) -> Response:
        if fine.paid_at is None:
            fine.number = new_number("AM")
            fine.paid_at = self._now()
            self._note(request, fine)
        return redirect(_PAID)

    def _paid(self, request: Request, fine: _Fine) -> Response:
        if fine.paid_at is None:
            return redirect(_AMOUNT_PAGE)
        return self._page(
            request,
            "fine-paid.html",
            Phrase("Votre amende est payée", "Your fine is paid"),
            number=fine.number,
            amount=_AMOUNT,
            date=long_date(fine.paid_at),
            receipt=_PROOF,
        )

    def _proof(self, request: Request, fine: _Fine) -> Response:
        if fine.paid_at is None:
            return redirect(_AMOUNT_PAGE)
        receipt = Receipt(
            title=Phrase("Justificatif de paiement", "Proof of payment"),
            number=fine.number,
            lines=(
                (Phrase("Amende", "Fine"), Phrase.same(fine.answers["numero"])),
                (Phrase("Montant", "Amount"), _AMOUNT),
                (Phrase("Payée le", "Paid on"), long_date(fine.paid_at)),
            ),
        )
        return attachment(receipt, "justificatif-amende-exercice.pdf", request.language)

    def _end(self, request: Request) -> Response:
        self._fines.close(request.session_token)
        return redirect("/", cookie(SESSION_COOKIE, ""))

    def _page(
        self, request: Request, template: str, title: Phrase, **values: Value
    ) -> Response:
        main = fill(template, request.language, **values)
        return page(request, _LOOK, title, main)

    def _note(self, request: Request, fine: _Fine) -> None:
        self._records.got(
            Received(
                site="amendes",
                host=request.host,
                path=request.path,
                fields=dict(fine.answers),
                accepted=not fine.errors,
            )
        )
