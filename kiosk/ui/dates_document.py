"""A reminder on paper: the days that count for one procedure, and what to bring."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication

from kiosk.catalogue import Answer, DateQuestion, next_day
from kiosk.ui.a4 import A4, direction, line, pixels
from kiosk.ui.calendar_event import calendar_event
from kiosk.ui.date_words import full_date, reminder_title, told

translate = QCoreApplication.translate  # lupdate knows this name; not an alias of it

_CODE_MM = 40.0
_POINTS = 14  # read at home, at arm's length
_STYLE = """
p { margin: 0 }
p.title { font-size: xx-large; font-weight: bold; margin-bottom: 6px }
p.lead { font-size: large; margin-bottom: 6px }
p.heading { font-size: large; font-weight: bold; margin-top: 16px }
p.what { margin-top: 18px }
p.day { font-size: x-large; font-weight: bold }
p.small { font-size: small; margin-top: 14px }
"""


def reminder_pdf(
    question: DateQuestion, day: date, today: date, language: str
) -> bytes:
    """Draw the reminder as an A4 PDF, in one language. It names nobody."""
    answers = question.answers(day)
    procedure = question.procedure
    codes = {"code:site": procedure.address} if procedure.address else {}
    if note := _note(question, answers, today, language):
        codes["code:day"] = note
    paper = A4()
    words = "".join(_told(question, day, answers, today, language=language))
    pictures = "".join(_codes(codes, procedure.address))
    html = f'<div dir="{direction(language)}">{words}{pictures}</div>'
    return paper.draw(paper.lay_out(html, _STYLE, codes, _POINTS))


def _told(
    question: DateQuestion,
    day: date,
    answers: tuple[Answer, ...],
    today: date,
    *,
    language: str,
) -> Iterator[str]:
    yield line(question.procedure.title.text(language), "title")
    yield line(f"{question.asks.text(language)} {full_date(day)}", "lead")
    for answer in answers:
        text = answer.statement.text.text(language)
        if not answer.statement.certain:
            doubt = translate("ProcedureDocument", "{fact} (to be checked)")
            text = doubt.format(fact=text)
        yield line(text, "what")
        yield line(told(answer, today).days, "day")
    if question.procedure.papers:
        yield line(translate("ProcedureDocument", "Papers to bring"), "heading")
        for paper in question.procedure.papers:
            parts = [paper.title, paper.only_if]
            yield line("☐ " + " — ".join(part.text(language) for part in parts if part))
    made = translate(
        "Dates", "Worked out on {day} from the date you gave. The official site counts."
    )
    yield line(made.format(day=full_date(today)), "small")


def _codes(codes: dict[str, str], address: str | None) -> Iterator[str]:
    side = pixels(_CODE_MM)
    if "code:day" in codes:
        yield line(translate("Dates", "For your telephone's calendar"), "heading")
        yield f'<p><img src="code:day" width="{side}" height="{side}"/></p>'
    if address is not None:
        yield line(translate("ProcedureDocument", "Official site"), "heading")
        yield line(address)
        yield f'<p><img src="code:site" width="{side}" height="{side}"/></p>'


def _note(
    question: DateQuestion, answers: tuple[Answer, ...], today: date, language: str
) -> str | None:
    ahead = next_day(answers, today)
    if ahead is None:
        return None
    day, answer = ahead
    title = reminder_title(question.procedure.title.text(language), answer)
    return calendar_event(title, day, answer.rule.id, datetime.now(UTC))
