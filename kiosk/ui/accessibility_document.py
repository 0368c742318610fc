"""The page on accessibility on paper, to be taken home."""

from collections.abc import Iterator

from kiosk.ui.a4 import A4, bullets, direction, line
from kiosk.ui.accessibility import AccessibilityPage

_POINTS = 14
_STYLE = """
p { margin: 0 }
p.title { font-size: xx-large; font-weight: bold; margin-bottom: 6px }
p.lead { font-size: large; margin-bottom: 6px }
p.heading { font-size: large; font-weight: bold; margin-top: 16px }
ul { margin: 0; -qt-list-indent: 1 }
"""


def accessibility_pdf(page: AccessibilityPage, language: str) -> bytes:
    """Draw what the page says, as it says it now, as an A4 PDF."""
    paper = A4()
    html = f'<div dir="{direction(language)}">{"".join(_told(page))}</div>'
    return paper.draw(paper.lay_out(html, _STYLE, {}, _POINTS))


def _told(page: AccessibilityPage) -> Iterator[str]:
    yield line(page.title.text(), "title")
    yield line(page.lead.text(), "lead")
    for card in page.cards:
        yield line(card.heading.text(), "heading")
        yield bullets([label.accessibleName() for label in card.lines])
