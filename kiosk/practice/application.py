"""An application in steps: log in, answer, hand in papers, check, send, take a PDF."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.practice.account import Door
from kiosk.practice.draft import CHECK, SENT, Draft, step_number, step_path
from kiosk.practice.elsewhere import elsewhere
from kiosk.practice.exchange import (
    SESSION_COOKIE,
    STATE_COOKIE,
    Answer,
    Request,
    Response,
    Route,
    cookie,
    redirect,
    route,
)
from kiosk.practice.forms import PaperField, Step, shown
from kiosk.practice.receipt import Receipt, attachment, new_number
from kiosk.practice.records import Received, ReceivedFile, Records
from kiosk.practice.render import (
    Html,
    Value,
    error_list,
    fill,
    form_fields,
    joined,
    listed,
)
from kiosk.practice.sessions import Sessions
from kiosk.practice.views import Look, page
from kiosk.practice.words import Language, Phrase, long_date

_BYE = "/au-revoir"
_RECEIPT = "/demande/recepisse.pdf"
_NO_ANSWER = Phrase("Non rempli", "Not filled in")

# What a page gives to a visitor who is logged in.
_Inner = Callable[[Request, Draft], Response]


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """What makes one application different from another."""

    id: str
    look: Look
    home: str
    # Addresses of the real site that people are sent to; here they show the home.
    home_paths: tuple[str, ...]
    # Where the real site keeps other procedures, that have no exercise.
    other_paths: tuple[str, ...]
    steps: tuple[Step, ...]
    prefix: str
    receipt_title: Phrase
    receipt_file: str
    next_steps: tuple[Phrase, ...]
    # Pages that only inform, by path: their file and their title.
    more: dict[str, tuple[str, Phrase]] = field(default_factory=dict)


class ApplicationSite:
    """A site that takes one application, in steps that can be gone back to."""

    def __init__(
        self,
        application: Application,
        door: Door,
        records: Records,
        now: Callable[[], datetime],
    ) -> None:
        self._application = application
        self._door = door
        self._records = records
        self._now = now
        self._drafts = Sessions[Draft]()
        self._routes: dict[Route, Answer] = {
            ("GET", "/connexion"): self._door.leave,
            ("GET", "/retour"): self._come_back,
            ("GET", CHECK): self._inside(self._check),
            ("POST", CHECK): self._inside(self._send),
            ("GET", SENT): self._inside(self._sent),
            ("GET", _RECEIPT): self._inside(self._receipt),
            ("POST", "/deconnexion"): self._log_out,
            ("GET", _BYE): self._bye,
        }
        for path in ("/", *application.home_paths):
            self._routes["GET", path] = self._home
        for path in application.more:
            self._routes["GET", path] = self._more
        for number in range(1, len(application.steps) + 1):
            self._routes["GET", step_path(number)] = self._inside(self._ask)
            self._routes["POST", step_path(number)] = self._inside(self._take)

    def answer(self, request: Request) -> Response:
        known = (request.method, request.path) in self._routes
        if not known and request.path.startswith(self._application.other_paths):
            return elsewhere(request)
        return route(self._routes, request)

    def _inside(self, inner: _Inner) -> Answer:
        """Make an answer that asks visitors who are not logged in to do so first."""

        def answer(request: Request) -> Response:
            draft = self._draft(request)
            return redirect("/connexion") if draft is None else inner(request, draft)

        return answer

    def _home(self, request: Request) -> Response:
        draft = self._draft(request)
        return self._page(
            request,
            self._application.home,
            self._application.look.name,
            go=Phrase("Continuer", "Continue")
            if draft
            else Phrase("Commencer", "Start"),
            start=draft.next_path() if draft else "/connexion",
        )

    def _more(self, request: Request) -> Response:
        template, title = self._application.more[request.path]
        return self._page(request, template, title)

    def _come_back(self, request: Request) -> Response:
        email = self._door.email_of(request)
        if email is None:
            return redirect("/")
        token = self._drafts.open(Draft(email, self._application.steps))
        return redirect(
            step_path(1), cookie(SESSION_COOKIE, token), cookie(STATE_COOKIE, "")
        )

    def _ask(self, request: Request, draft: Draft) -> Response:
        number = step_number(request.path)
        if not draft.can_open(number):
            return redirect(draft.next_path())
        step = draft.steps[number - 1]
        total = len(draft.steps)
        errors = draft.errors.get(number, {})
        language = request.language
        return self._page(
            request,
            "step.html",
            Phrase(
                f"Étape {number} sur {total} : {step.title.fr}",
                f"Step {number} of {total}: {step.title.en}",
            ),
            progress=_progress(draft.steps, number, language),
            path=request.path,
            back="/" if number == 1 else step_path(number - 1),
            errors=error_list(step.fields, language, errors),
            fields=form_fields(
                step.fields, language, draft.answers, draft.papers, errors
            ),
        )

    def _take(self, request: Request, draft: Draft) -> Response:
        number = step_number(request.path)
        if not draft.can_open(number):
            return redirect(draft.next_path())
        if "retirer" in request.fields:
            draft.remove_paper(number, request.fields["retirer"])
            return redirect(request.path)
        files = draft.take(number, request.fields, request.files)
        self._note(request, draft, files, accepted=not draft.errors[number])
        return redirect(draft.path_after(number))

    def _check(self, request: Request, draft: Draft) -> Response:
        if draft.next_path() != CHECK:
            return redirect(draft.next_path())
        parts = (
            fill(
                "summary-part.html",
                request.language,
                title=step.title,
                path=step_path(number),
                lines=_summary_lines(step, draft, request.language),
            )
            for number, step in enumerate(draft.steps, start=1)
        )
        return self._page(
            request,
            "summary.html",
            Phrase("Relisez avant d'envoyer", "Check before you send"),
            back=step_path(len(draft.steps)),
            parts=joined(parts),
        )

    def _send(self, request: Request, draft: Draft) -> Response:
        if draft.next_path() == CHECK:
            draft.number = new_number(self._application.prefix)
            draft.sent_at = self._now()
            self._note(request, draft, (), accepted=True)
        return redirect(draft.next_path())

    def _sent(self, request: Request, draft: Draft) -> Response:
        if draft.sent_at is None:
            return redirect(draft.next_path())
        return self._page(
            request,
            "sent.html",
            Phrase("Votre demande est envoyée", "Your application is sent"),
            number=draft.number,
            date=long_date(draft.sent_at),
            receipt=_RECEIPT,
            next_steps=listed(self._application.next_steps, request.language),
        )

    def _receipt(self, request: Request, draft: Draft) -> Response:
        if draft.sent_at is None:
            return redirect(draft.next_path())
        papers = sum(len(held) for held in draft.papers.values())
        receipt = Receipt(
            title=self._application.receipt_title,
            number=draft.number,
            lines=(
                (Phrase("Démarche", "Procedure"), self._application.look.name),
                (Phrase("Envoyée le", "Sent on"), long_date(draft.sent_at)),
                (Phrase("Papiers reçus", "Papers received"), Phrase.same(papers)),
            ),
        )
        return attachment(receipt, self._application.receipt_file, request.language)

    def _log_out(self, request: Request) -> Response:
        self._drafts.close(request.session_token)
        return redirect(_BYE, cookie(SESSION_COOKIE, ""))

    def _bye(self, request: Request) -> Response:
        return self._page(
            request, "bye.html", Phrase("Vous êtes déconnecté", "You are logged out")
        )

    def _page(
        self, request: Request, template: str, title: Phrase, **values: Value
    ) -> Response:
        draft = self._draft(request)
        return page(
            request,
            self._application.look,
            title,
            fill(template, request.language, **values),
            email=draft.email if draft else "",
        )

    def _draft(self, request: Request) -> Draft | None:
        return self._drafts.find(request.session_token)

    def _note(
        self,
        request: Request,
        draft: Draft,
        files: tuple[ReceivedFile, ...],
        *,
        accepted: bool,
    ) -> None:
        self._records.got(
            Received(
                site=self._application.id,
                host=request.host,
                path=request.path,
                fields=dict(draft.answers),
                files=files,
                accepted=accepted,
            )
        )


def _progress(steps: tuple[Step, ...], current: int, language: Language) -> Html:
    return joined(
        fill(
            "step-line.html",
            language,
            title=step.title,
            number=number,
            current=Html('aria-current="step"') if number == current else "",
        )
        for number, step in enumerate(steps, start=1)
    )


def _summary_lines(step: Step, draft: Draft, language: Language) -> Html:
    lines = []
    for asked in step.fields:
        if isinstance(asked, PaperField):
            papers = draft.papers.get(asked.name, ())
            answer = Phrase.same(", ".join(paper.name for paper in papers))
        else:
            answer = shown(asked, draft.answers.get(asked.name, ""))
        lines.append(
            fill(
                "summary-line.html",
                language,
                label=asked.label,
                answer=answer if answer.fr else _NO_ANSWER,
            )
        )
    return joined(lines)
