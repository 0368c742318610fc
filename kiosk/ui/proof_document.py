"""A page on paper with the moment and the address: a proof to show to an office."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QDate, QLocale, QTime

from kiosk import documents
from kiosk.browser.proof import SeenPage
from kiosk.ui.a4 import A4, direction, line
from kiosk.ui.languages import locale_of, written
from kiosk.ui.receipt_words import FRENCH, Voice, voice_of, voice_of_the_screen

_POINTS = 10
_GAP_MM = 3.0
# Five lines or so. What is longer is of no use on paper.
_LONGEST_ADDRESS = 600
_STYLE = """
p { margin: 0 }
p.title { font-size: 13pt; font-weight: bold }
p.second { font-size: 11pt; font-weight: bold }
p.address { margin-top: 4px; margin-bottom: 4px }
p.exercise { font-size: 13pt; font-weight: bold }
"""


def proof_pdf(
    page: SeenPage,
    site_name: str,
    *,
    practice: bool,
    voices: Sequence[Voice] | None = None,
) -> bytes:
    """Put the moment, the address and the place on every sheet of a page.

    Args:
        page: what was seen.
        site_name: the point numérique that prints it.
        practice: the site was an exercise, and the paper says so.
        voices: the languages of the heading; by default the visitor's, then French.

    Raises DocumentError when the page cannot be made a document.
    """
    heading = _Heading(page, site_name, practice, voices or voices_of_a_proof())
    sheets = documents.page_count(page.pdf)
    paper = A4()
    headings = [
        paper.lay_out(heading.html(number, sheets), _STYLE, {}, _POINTS)
        for number in range(1, sheets + 1)
    ]
    head_mm = max(map(paper.foot_mm, headings)) + _GAP_MM
    return documents.stamped(page.pdf, paper.draw_each(headings), head_mm)


def voices_of_a_proof() -> tuple[Voice, ...]:
    """Speak to the visitor first, and always in French to the office."""
    voice = voice_of_the_screen()
    return (voice,) if voice.language == FRENCH else (voice, voice_of(FRENCH))


class _Heading:
    """What stands above each sheet, as HTML."""

    def __init__(
        self, page: SeenPage, site_name: str, practice: bool, voices: Sequence[Voice]
    ) -> None:
        self._page = page
        self._site_name = site_name
        self._practice = practice
        self._voices = voices

    def html(self, number: int, sheets: int) -> str:
        return "".join(self._parts(number, sheets)) + "<hr/>"

    def _parts(self, number: int, sheets: int) -> Iterator[str]:
        for place, voice in enumerate(self._voices):
            kind = "second" if place else "title"
            yield _said(voice, self._when(voice), kind)
        if self._practice:
            for voice in self._voices:
                yield _said(voice, _exercise(voice), "exercise")
        yield f'<div dir="ltr">{line(_cut(self._page.address), "address")}</div>'
        for voice in self._voices:
            told = f"{self._what_it_is(voice)} {_count(voice, number, sheets)}"
            yield _said(voice, told)

    def _when(self, voice: Voice) -> str:
        locale, moment = locale_of(voice.language), self._page.moment
        day = QDate(moment.year, moment.month, moment.day)
        # How an hour is written, in the letters of QLocale.
        hour = voice.translate("Receipt", "h:mm AP")
        words = voice.translate("ProofDocument", "Page shown on {day} at {hour}")
        return words.format(
            day=written(day, QLocale.FormatType.LongFormat, locale),
            hour=written(QTime(moment.hour, moment.minute), hour, locale),
        )

    def _what_it_is(self, voice: Voice) -> str:
        words = voice.translate(
            "ProofDocument",
            "Printed from the website by the public computer “{site}”. It is not a"
            " document of that website.",
        )
        return words.format(site=self._site_name)


def _exercise(voice: Voice) -> str:
    return voice.translate("ProofDocument", "Exercise: this is not the real site.")


def _count(voice: Voice, number: int, sheets: int) -> str:
    words = voice.translate("ProofDocument", "Page {number} of {count}.")
    return words.format(number=number, count=sheets)


def _said(voice: Voice, text: str, kind: str = "plain") -> str:
    return f'<div dir="{direction(voice.language)}">{line(text, kind)}</div>'


def _cut(address: str) -> str:
    if len(address) <= _LONGEST_ADDRESS:
        return address
    return address[: _LONGEST_ADDRESS - 1] + "…"
