"""Logging in over a second host, as the real sites do: with a code that works once."""

import re
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from urllib.parse import urlencode

from kiosk.practice.exchange import (
    SESSION_COOKIE,
    STATE_COOKIE,
    RefusedError,
    Request,
    Response,
    cookie,
    redirect,
    route,
)
from kiosk.practice.forms import (
    Control,
    Errors,
    Field,
    answers_in,
    email,
    errors_in,
    password,
)
from kiosk.practice.records import Received, Records
from kiosk.practice.render import error_list, fill, form_fields
from kiosk.practice.sessions import Sessions
from kiosk.practice.views import Look, page
from kiosk.practice.words import Phrase

_CODE_LIFE_S = 300.0
_MOST_CODES = 64
_STATE = re.compile(r"[A-Za-z0-9_-]{16,64}")

_EMAIL = Field(
    name="courriel",
    label=Phrase("Adresse e-mail", "E-mail address"),
    hint=Phrase(
        "Inventez une adresse. Exemple : nom@exemple.fr",
        "Make up an address. Example: name@example.com",
    ),
    control=Control.EMAIL,
    check=email,
    autocomplete="username",
)
_PASSWORD = Field(
    name="mot_de_passe",
    label=Phrase("Mot de passe", "Password"),
    hint=Phrase(
        "Inventez-en un de 8 caractères au moins. N'utilisez pas le vôtre.",
        "Make one up, at least 8 characters. Do not use your own.",
    ),
    control=Control.PASSWORD,
    check=password,
    autocomplete="current-password",
)
_AGAIN = Field(
    name="confirmation",
    label=Phrase("Le même mot de passe", "The same password"),
    hint=Phrase("Tapez-le une deuxième fois.", "Type it a second time."),
    control=Control.PASSWORD,
    autocomplete="new-password",
)
_SIGN_IN = (_EMAIL, _PASSWORD)
_SIGN_UP = (_EMAIL, _PASSWORD, _AGAIN)


class Codes:
    """One-time codes that carry a log-in from the account's host to a site."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._held: OrderedDict[str, tuple[float, str, str, str]] = OrderedDict()

    def issue(self, site: str, state: str, address: str) -> str:
        code = secrets.token_urlsafe(16)
        self._held[code] = (self._clock(), site, state, address)
        if len(self._held) > _MOST_CODES:
            self._held.popitem(last=False)
        return code

    def redeem(self, code: str, site: str, state: str) -> str | None:
        """Give the e-mail address, once, to the site that asked and in good time."""
        issued_at, for_site, for_state, address = self._held.pop(
            code, (0.0, "", "", "")
        )
        fresh = self._clock() - issued_at <= _CODE_LIFE_S
        if address and fresh and (site, state) == (for_site, for_state):
            return address
        return None


@dataclass(frozen=True, slots=True)
class Client:
    """A site that sends its visitors to this account to log in."""

    site: str
    host: str
    name: Phrase


@dataclass(slots=True)
class _LogIn:
    """One log-in under way: for which visit of the site, and what was typed."""

    state: str
    answers: dict[str, str] = field(default_factory=dict)
    errors: dict[str, Errors] = field(default_factory=dict)


class AccountSite:
    """The second host: an account made with any address and any password.

    No account is kept: whatever has the right shape logs in.
    """

    def __init__(
        self, look: Look, client: Client, codes: Codes, records: Records
    ) -> None:
        self._look = look
        self._client = client
        self._codes = codes
        self._records = records
        self._log_ins = Sessions[_LogIn]()
        self._routes = {
            ("GET", "/"): self._first_page,
            ("GET", "/connexion"): self._ask,
            ("POST", "/connexion"): self._sign_in,
            ("GET", "/creation"): self._ask,
            ("POST", "/creation"): self._sign_up,
        }

    def answer(self, request: Request) -> Response:
        return route(self._routes, request)

    def _first_page(self, request: Request) -> Response:
        return page(
            request,
            self._look,
            self._look.name,
            fill(
                "account-home.html",
                request.language,
                service=self._client.name,
                address=f"https://{self._client.host}/connexion",
            ),
        )

    def _ask(self, request: Request) -> Response:
        if "etat" in request.query:
            return self._begin(request)
        log_in = self._log_ins.find(request.session_token)
        if log_in is None:
            return redirect("/")
        language = request.language
        creating = request.path == "/creation"
        fields = _SIGN_UP if creating else _SIGN_IN
        errors = log_in.errors.get(request.path, {})
        title = (
            Phrase("Créer un compte", "Create an account")
            if creating
            else Phrase("Se connecter", "Log in")
        )
        return page(
            request,
            self._look,
            title,
            fill(
                "sign-up.html" if creating else "sign-in.html",
                language,
                service=self._client.name,
                errors=error_list(fields, language, errors),
                fields=form_fields(fields, language, log_in.answers, {}, errors),
            ),
            form_hosts=(self._client.host,),
        )

    def _begin(self, request: Request) -> Response:
        """Note which visit of the site asked, and take that out of the address."""
        state = request.query["etat"]
        if not _STATE.fullmatch(state):
            raise RefusedError(HTTPStatus.BAD_REQUEST)
        token = self._log_ins.open(_LogIn(state))
        return redirect("/connexion", cookie(SESSION_COOKIE, token))

    def _sign_in(self, request: Request) -> Response:
        return self._enter(request, _SIGN_IN, {})

    def _sign_up(self, request: Request) -> Response:
        errors: Errors = {}
        if request.fields.get(_AGAIN.name) != request.fields.get(_PASSWORD.name):
            errors[_AGAIN.name] = Phrase(
                "Les deux mots de passe sont différents.",
                "The two passwords are different.",
            )
        return self._enter(request, _SIGN_UP, errors)

    def _enter(
        self, request: Request, fields: tuple[Field, ...], errors: Errors
    ) -> Response:
        log_in = self._log_ins.find(request.session_token)
        if log_in is None:
            return redirect("/")
        log_in.answers = answers_in(fields, request.fields)
        errors |= errors_in(fields, request.fields, {})
        self._records.got(
            Received(
                site=self._client.site,
                host=request.host,
                path=request.path,
                fields=dict(log_in.answers),
                accepted=not errors,
            )
        )
        log_in.errors[request.path] = errors
        if errors:
            return redirect(request.path)
        self._log_ins.close(request.session_token)
        state, address = log_in.state, log_in.answers[_EMAIL.name]
        code = self._codes.issue(self._client.site, state, address)
        query = urlencode({"code": code, "etat": state, "lang": request.language.value})
        return redirect(
            f"https://{self._client.host}/retour?{query}", cookie(SESSION_COOKIE, "")
        )


class Door:
    """A site's own side of the log-in: out to the account's host, and back."""

    def __init__(self, site: str, account_host: str, codes: Codes) -> None:
        self._site = site
        self._account_host = account_host
        self._codes = codes

    def leave(self, request: Request) -> Response:
        """Send the visitor to log in, with a mark to know them by."""
        state = secrets.token_urlsafe(24)
        query = urlencode({"etat": state, "lang": request.language.value})
        return redirect(
            f"https://{self._account_host}/connexion?{query}",
            cookie(STATE_COOKIE, state),
        )

    def email_of(self, request: Request) -> str | None:
        """Give the address of a visitor who came back logged in, from this browser."""
        state = request.query.get("etat", "")
        if not state or state != request.cookies.get(STATE_COOKIE):
            return None
        return self._codes.redeem(request.query.get("code", ""), self._site, state)
