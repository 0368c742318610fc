"""The sheet of a procedure on paper: to gather one's papers at home, and to go on."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from kiosk.catalogue import Catalogue, Fact, Level, Procedure
from kiosk.ui.a4 import A4, bullets, direction, line, pixels
from kiosk.ui.procedure_cards import long_date, one_site

translate = QCoreApplication.translate  # lupdate knows this name; not an alias of it

_CODE_MM = 30.0
_POINTS = 12
_STYLE = """
p { margin: 0 }
p.title { font-size: xx-large; font-weight: bold; margin-bottom: 6px }
p.lead { font-size: large; margin-bottom: 6px }
p.heading { font-size: large; font-weight: bold; margin-top: 14px }
p.warning { font-weight: bold; margin-top: 6px }
p.small { font-size: small; margin-top: 14px }
ul { margin: 0; -qt-list-indent: 1 }
"""


def procedure_pdf(procedure: Procedure, catalogue: Catalogue, language: str) -> bytes:
    """Draw a procedure's sheet as an A4 PDF, in one language."""
    paper = A4()
    told = "".join(_told(procedure, catalogue, language))
    codes = {"code:site": procedure.address} if procedure.address else {}
    html = f'<div dir="{direction(language)}">{told}</div>'
    return paper.draw(paper.lay_out(html, _STYLE, codes, _POINTS))


def _told(procedure: Procedure, catalogue: Catalogue, language: str) -> Iterator[str]:
    yield line(procedure.title.text(language), "title")
    yield line(procedure.summary.text(language), "lead")
    for warning in procedure.warnings:
        yield line(_fact(warning, language), "warning")
    yield from _papers(procedure, language)
    for heading, facts in (
        (translate("ProcedureDocument", "When"), procedure.deadlines),
        (translate("ProcedureDocument", "What happens next"), procedure.next_steps),
        (translate("ProcedureDocument", "Good to know"), procedure.notes),
    ):
        if facts:
            yield line(heading, "heading")
            yield bullets([_fact(fact, language) for fact in facts])
    if procedure.cost:
        yield line(translate("ProcedureDocument", "What it costs"), "heading")
        yield line(_fact(procedure.cost, language))
    yield from _contact(procedure, catalogue, language)
    yield from _site(procedure)
    checked = translate(
        "ProcedureDocument", "Checked on {day}. The official site counts."
    )
    yield line(checked.format(day=long_date(procedure.verified_on)), "small")


def _papers(procedure: Procedure, language: str) -> Iterator[str]:
    if not procedure.papers:
        return
    yield line(translate("ProcedureDocument", "Papers to bring"), "heading")
    for paper in procedure.papers:
        parts = [paper.title, paper.only_if, paper.hint]
        text = " — ".join(part.text(language) for part in parts if part)
        yield line("☐ " + (_doubted(text) if paper.doubtful else text))


def _contact(
    procedure: Procedure, catalogue: Catalogue, language: str
) -> Iterator[str]:
    if procedure.contact is None:
        return
    contact = catalogue.contact(procedure.contact)
    yield line(translate("ProcedureDocument", "By telephone"), "heading")
    parts = [contact.name, contact.hours, contact.price]
    told = [part.text(language) for part in parts if part]
    text = " — ".join([contact.telephone, *told])
    yield line(text if not contact.doubtful else _doubted(text))


def _site(procedure: Procedure) -> Iterator[str]:
    if one_site(procedure) is None or procedure.address is None:
        return
    side = pixels(_CODE_MM)
    yield line(translate("ProcedureDocument", "Official site"), "heading")
    yield line(procedure.address)
    yield f'<img src="code:site" width="{side}" height="{side}"/>'


def _fact(fact: Fact, language: str) -> str:
    text = fact.text.text(language)
    return text if fact.level is Level.OK else _doubted(text)


def _doubted(text: str) -> str:
    return translate("ProcedureDocument", "{fact} (to be checked)").format(fact=text)
