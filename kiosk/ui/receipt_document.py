"""The receipt of a visit as a PDF: one A4 page, with no name and no typed text."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from urllib.parse import urlsplit

from kiosk.ui import receipt_words as words
from kiosk.ui.a4 import A4, LINE_MM, bullets, direction, line, lines, pixels
from kiosk.ui.receipt_words import OpenedProcedure, Receipt, Voice
from kiosk.ui.style import PRINT_RULE

_CODE_MM = 25.0
_PADDING_MM = 1.5
_MOST_PROCEDURES = 4
_STYLE = f"""
p {{ margin: 0 }}
p.title {{ font-size: x-large; font-weight: bold; margin-bottom: 4px }}
p.heading {{ font-size: large; font-weight: bold }}
p.name {{ font-weight: bold }}
p.worth {{ margin-top: 6px; font-weight: bold }}
ul {{ margin: 0; -qt-list-indent: 1 }}
td {{ vertical-align: top; border-top: 1px solid {PRINT_RULE.name()} }}
"""
# Letters in points and steps told for each procedure: the first that fits one page.
_ATTEMPTS = ((13, 9), (12, 9), (11, 9), (10, 9), (10, 3), (10, 1), (9, 1), (9, 0))


def receipt_pdf(receipt: Receipt, voices: Sequence[Voice]) -> bytes:
    """Draw the receipt on one A4 page, each voice in a column of its own.

    French comes first: it is the language that counts.
    """
    paper = A4()
    for points, steps in _ATTEMPTS:
        sheet = _Sheet(receipt, voices, steps)
        document = paper.lay_out(sheet.html(), _STYLE, sheet.codes(), points)
        if document.pageCount() == 1:
            break
    return paper.draw(document)


class _Sheet:
    """The receipt as HTML: rows of a picture and a cell for each voice."""

    def __init__(
        self, receipt: Receipt, voices: Sequence[Voice], most_steps: int
    ) -> None:
        self._receipt = receipt
        self._voices = voices
        self._most_steps = most_steps
        self._told = receipt.procedures[:_MOST_PROCEDURES]

    def codes(self) -> dict[str, str]:
        """Name the pictures that the HTML shows, and what each says."""
        line = self._receipt.line
        codes = {"code:proof": line.proof_code} if line else {}
        for place, procedure in enumerate(self._told):
            if procedure.address:
                codes[f"code:{place}"] = procedure.address
        return codes

    def html(self) -> str:
        padding = pixels(_PADDING_MM)
        rows = "".join(self._rows())
        return (
            line(self._receipt.site_name, "name")
            + f'<table cellpadding="{padding}" cellspacing="0">{rows}</table>'
        )

    def _rows(self) -> Iterator[str]:
        yield self._row(self._visit, "code:proof" if self._receipt.line else None)
        yield self._row(self._opened)
        for place, procedure in enumerate(self._told):
            code = f"code:{place}" if procedure.address else None
            yield self._row(partial(self._procedure, procedure), code)
        yield self._row(self._end)

    def _row(self, tell: Callable[[Voice], str], code: str | None = None) -> str:
        side = pixels(_CODE_MM)
        share = pixels((LINE_MM - _CODE_MM) / len(self._voices) - 2 * _PADDING_MM)
        columns = "".join(
            f'<td width="{share}" dir="{direction(voice.language)}">{tell(voice)}</td>'
            for voice in self._voices
        )
        picture = f'<img src="{code}" width="{side}" height="{side}"/>' if code else ""
        return f'<tr>{columns}<td width="{side}">{picture}</td></tr>'

    def _visit(self, voice: Voice) -> str:
        receipt = self._receipt
        return line(words.title(voice), "title") + lines(
            words.when(receipt, voice),
            *words.in_the_register(receipt, voice),
            *words.counts(receipt, voice),
        )

    def _opened(self, voice: Voice) -> str:
        return line(words.opened(self._receipt, voice), "heading")

    def _procedure(self, procedure: OpenedProcedure, voice: Voice) -> str:
        told = [line(procedure.title.text(voice.language), "name")]
        if procedure.address:
            told.append(line(urlsplit(procedure.address).hostname or ""))
        if procedure.telephone:
            told.append(line(words.telephone(procedure.telephone, voice)))
        steps = words.steps(procedure, voice)[: self._most_steps]
        if steps:
            told.append(line(words.what_comes_next(voice)))
            told.append(bullets(steps))
        return "".join(told)

    def _end(self, voice: Voice) -> str:
        receipt = self._receipt
        left_out = len(receipt.procedures) - len(self._told)
        return lines(
            *([words.others(left_out, voice)] if left_out else []),
            *([words.at_home(voice)] if len(self.codes()) > 1 else []),
            words.help_line(receipt, voice),
        ) + line(words.worth(voice), "worth")
