"""An empty page of the register, to be signed by hand while it cannot be written."""

from collections.abc import Iterator

from PySide6.QtGui import QGuiApplication

from kiosk.settings import Settings, Site
from kiosk.ui import notice
from kiosk.ui.a4 import A4, LINE_MM, line, pixels
from kiosk.ui.notice import NoticeFacts
from kiosk.ui.receipt_words import FRENCH, Voice, voice_of
from kiosk.ui.style import PRINT

_POINTS = 10
_MOST_ROWS = 14
_ROW_MM = 13.0
# What each column takes of a line; the signature gets the rest.
_WIDTHS_MM = (24.0, 16.0, 42.0, 38.0)
_PADDING_MM = 1.0
_BORDERS_MM = 1.5
_STYLE = """
p { margin: 0 }
p.title { font-size: x-large; font-weight: bold }
p.name { font-size: large }
p.plain { margin-top: 4px }
p.small { font-size: 8pt; margin-top: 4px }
p.heading { font-size: 8pt; font-weight: bold; margin-top: 10px }
table { margin-top: 10px; margin-bottom: 4px }
th { text-align: left }
"""


def register_form_pdf(
    site: Site, facts: NoticeFacts, voice: Voice | None = None
) -> bytes:
    """Draw the form as one A4 page, in French unless told otherwise."""
    voice = voice or voice_of(FRENCH)
    paper = A4()
    for rows in range(_MOST_ROWS, 0, -1):  # a long notice leaves room for fewer
        html = "".join(_parts(site, facts, voice, rows))
        document = paper.lay_out(html, _STYLE, {}, _POINTS)
        if document.pageCount() == 1:
            break
    return paper.draw(document)


def drawn_apart(settings: Settings) -> bytes:
    """Draw the form in a program that has no screen and no Qt of its own."""
    application = QGuiApplication(["kiosk", "-platform", "offscreen"])
    pdf = register_form_pdf(settings.site, NoticeFacts.of(settings))
    application.shutdown()
    return pdf


def _parts(site: Site, facts: NoticeFacts, voice: Voice, rows: int) -> Iterator[str]:
    yield line(voice.translate("RegisterForm", "Register: page on paper"), "title")
    where = voice.translate("RegisterForm", "{site}, computer {station}")
    yield line(where.format(site=site.name, station=site.station), "name")
    yield line(
        voice.translate(
            "RegisterForm",
            "To be used only while the computer cannot write the register. A line for"
            " each person, before they use the computer. The mediator covers the lines"
            " of the others, and keeps this page locked away with the register.",
        )
    )
    yield _table(voice, rows)
    told = notice.full_text(facts, voice).split("\n\n")
    yield line(told[0], "heading")
    yield from (line(paragraph, "small") for paragraph in told[1:])


def _table(voice: Voice, rows: int) -> str:
    titles = (
        voice.translate("RegisterForm", "Date"),
        voice.translate("RegisterForm", "Time"),
        voice.translate("RegisterForm", "Family name"),
        voice.translate("RegisterForm", "First names"),
        voice.translate("RegisterForm", "Signature"),
    )
    widths = (*_WIDTHS_MM, LINE_MM - _BORDERS_MM - sum(_WIDTHS_MM))
    head = "".join(
        f'<th width="{pixels(width)}">{title}</th>'
        for title, width in zip(titles, widths, strict=True)
    )
    cell = f'<td style="padding-top: {pixels(_ROW_MM / 2)}px">&nbsp;</td>'
    row = f"<tr>{cell * len(titles)}</tr>"
    return (
        f'<table border="1" cellspacing="0" cellpadding="{pixels(_PADDING_MM)}"'
        f' style="border-collapse: collapse; border-color: {PRINT.name()}">'
        f"<tr>{head}</tr>{row * rows}</table>"
    )
