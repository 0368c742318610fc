"""The lines as pages to be printed: each day begins one, signatures are drawn."""

from datetime import date
from itertools import groupby
from textwrap import wrap

from kiosk.register import OpenLine, Signature
from kiosk.register.canvas import HEIGHT, WIDTH, Canvas
from kiosk.register.export.table import row, signed

_MARGIN = 42.0
_ROW = 60.0
_ROWS = 11
_TOP = HEIGHT - 110.0
_COLUMNS = {"N°": 0.0, "Heure": 45.0, "Nom, prénom(s)": 95.0, "Signature": 310.0}
_ENDS = ("Fin", 455.0)
_BOX_WIDTH, _BOX_HEIGHT = 130.0, 46.0
_LETTERS, _SMALL_LETTERS = 34, 46  # of a name, on one line
_FULL_SIZE_LINES = 4
_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_MONTHS = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)


def pages(lines: tuple[OpenLine, ...], site: str) -> bytes:
    """Draw a page a day, or more when a day has more than eleven lines."""
    canvas = Canvas(f"Registre du point numérique {site}")
    for day, of_day in groupby(lines, key=lambda line: line.at.date()):
        _draw_day(canvas, day, tuple(of_day), site)
    if not lines:
        canvas.begin_page()
        canvas.word(_MARGIN, _TOP, f"Registre {site} : aucune ligne à ces dates.")
    return canvas.save()


def french(day: date) -> str:
    """Write a date as it is read out: lundi 1er décembre 2026."""
    number = "1er" if day.day == 1 else str(day.day)
    return f"{_DAYS[day.weekday()]} {number} {_MONTHS[day.month - 1]} {day.year}"


def _draw_day(
    canvas: Canvas, day: date, lines: tuple[OpenLine, ...], site: str
) -> None:
    count = -(-len(lines) // _ROWS)
    for page in range(count):
        canvas.begin_page()
        canvas.word(
            _MARGIN,
            HEIGHT - 60,
            f"Registre du point numérique, {french(day)}",
            size=15,
            bold=True,
        )
        about = f"Poste {site} – page {page + 1} sur {count} – {len(lines)} ligne(s)"
        canvas.word(_MARGIN, HEIGHT - 78, about, size=9)
        for name, x in (*_COLUMNS.items(), _ENDS):
            canvas.word(_MARGIN + x, _TOP + 6, name, size=9, bold=True)
        for place, line in enumerate(lines[page * _ROWS : (page + 1) * _ROWS]):
            _draw_line(canvas, line, _TOP - place * _ROW)
        canvas.word(
            _MARGIN,
            30,
            "Document extrait du registre : données personnelles, à conserver sous clé"
            " et à détruire après usage.",
            size=8,
        )


def _draw_line(canvas: Canvas, line: OpenLine, top: float) -> None:
    canvas.line(_MARGIN, top, WIDTH - _MARGIN, top)
    cells = row(line)
    first = top - 14
    left = list(_COLUMNS.values())
    canvas.word(_MARGIN + left[0], first, cells[0])
    canvas.word(_MARGIN + left[1], first, cells[2])
    size, letters, step = 10.0, _LETTERS, 12.0
    if len(_wrapped(cells, letters)) > _FULL_SIZE_LINES:
        size, letters, step = 7.0, _SMALL_LETTERS, 8.0
    for place, name in enumerate(_wrapped(cells, letters)):
        canvas.word(_MARGIN + left[2], first - step * place, name, size=size)
    box = _MARGIN + left[3]
    if line.signature is not None and line.signature.mode.drawn:
        _draw_signature(canvas, line.signature, box, top - 6)
    else:
        who = line.signature.attested_by if line.signature else None
        for place, words in enumerate(filter(None, (signed(line), who))):
            canvas.word(box, first - 12 * place, words, size=9)
    ends = _MARGIN + _ENDS[1]
    for place, words in enumerate(
        (cells[8], *wrap(cells[9], 16), *wrap(cells[10], 16))
    ):
        canvas.word(ends, first - 11 * place, words, size=8)


def _wrapped(cells: tuple[str, ...], letters: int) -> list[str]:
    """Give the name and the first names, in lines of so many letters."""
    return [*wrap(cells[3], letters), *wrap(cells[4], letters)]


def _draw_signature(canvas: Canvas, drawn: Signature, x: float, top: float) -> None:
    """Draw it as large as its box allows, upright."""
    scale = min(_BOX_WIDTH / drawn.width, _BOX_HEIGHT / drawn.height)
    canvas.strokes(
        [
            [(x + across * scale, top - down * scale) for across, down in stroke]
            for stroke in drawn.strokes
        ]
    )
