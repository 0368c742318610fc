"""Both sides of a card come to lie on one A4 page, as large as they are."""

from PySide6.QtGui import QImage

from kiosk.devices import DeviceError, Fault
from tests.fakes import FakeScanner
from tests.ui.scan_counter import Make, ScanCounter
from tests.ui.scans import card, letter

_A4_PX = (2480, 3508)  # 300 dots an inch
_CARD_MM = (85.6, 54.0)


def at_the_card(counter: ScanCounter) -> ScanCounter:
    counter.begin()
    counter.touch(counter.page.place.card)
    return counter


def scan_front(counter: ScanCounter) -> None:
    counter.touch(counter.page.place.scan)
    counter.until(counter.page.place)


def test_the_visitor_is_told_to_turn_the_card_over(scan_counter: Make) -> None:
    counter = at_the_card(scan_counter(FakeScanner([card("RECTO")])))
    assert "First the front" in counter.page.place.lead.text()

    scan_front(counter)

    assert "turn the card over" in counter.page.place.lead.text()
    assert "its back" in counter.page.place.steps[1].text()


def test_both_sides_lie_on_one_page_at_their_true_size(scan_counter: Make) -> None:
    script = [card("RECTO"), card("VERSO")]
    counter = at_the_card(scan_counter(FakeScanner(script)))
    scan_front(counter)

    counter.scan()

    assert "card" in counter.page.look.found.what
    paper = counter.finish(counter.page.look.finish)
    assert (paper.pages, len(paper.originals)) == (1, 2)
    page = QImage(str(paper.parts[0]))
    assert (page.width(), page.height()) == _A4_PX
    for side in (0, 1):
        assert within(side_mm(page, side), _CARD_MM, 2.5)


def side_mm(page: QImage, side: int) -> tuple[float, float]:
    """Give the longer and the shorter edge of what lies in one half of the page."""
    half = page.height() // 2
    marked = [
        (x, y)
        for y in range(side * half, (side + 1) * half, 4)
        for x in range(0, page.width(), 4)
        if page.pixelColor(x, y).lightness() < 235
    ]
    edges = [(max(axis) - min(axis)) * 25.4 / 300 for axis in zip(*marked, strict=True)]
    longer, shorter = sorted(edges, reverse=True)
    return longer, shorter


def within(found: tuple[float, float], wanted: tuple[float, float], by: float) -> bool:
    return all(abs(a - b) <= by for a, b in zip(found, wanted, strict=True))


def test_a_fault_at_the_back_leaves_the_front(scan_counter: Make) -> None:
    script = [card("RECTO"), DeviceError(Fault.BUSY), card("VERSO")]
    counter = at_the_card(scan_counter(FakeScanner(script)))
    scan_front(counter)
    counter.touch(counter.page.place.scan)
    counter.until(counter.page.place)
    assert "busy" in counter.page.place.notice.what

    counter.scan()

    assert len(counter.finish(counter.page.look.finish).originals) == 2


def test_a_card_is_scanned_again_from_its_front(scan_counter: Make) -> None:
    script = [card("RECTO"), card("VERSO"), card("RECTO"), card("VERSO")]
    counter = at_the_card(scan_counter(FakeScanner(script)))
    scan_front(counter)
    counter.scan()

    counter.touch(counter.page.look.again)

    assert "First the front" in counter.page.place.lead.text()
    scan_front(counter)
    counter.scan()
    assert counter.finish(counter.page.look.finish).pages == 1


def test_a_card_has_no_single_picture_to_go_back_to(scan_counter: Make) -> None:
    counter = at_the_card(scan_counter(FakeScanner([card("RECTO"), card("VERSO")])))
    scan_front(counter)
    counter.scan()

    assert not counter.page.look.swap.isVisible()


def test_back_leads_from_the_card_to_a_sheet(scan_counter: Make) -> None:
    counter = at_the_card(scan_counter(FakeScanner([letter()])))

    counter.touch(counter.page.place.leave)

    assert counter.page.place.card.isVisible()
    counter.scan()


def test_another_card_begins_with_its_front(scan_counter: Make) -> None:
    script = [card("RECTO"), card("VERSO"), card("RECTO"), card("VERSO")]
    counter = at_the_card(scan_counter(FakeScanner(script)))
    scan_front(counter)
    counter.scan()

    counter.touch(counter.page.look.add)

    assert "First the front" in counter.page.place.lead.text()
    scan_front(counter)
    counter.scan()
    assert counter.finish(counter.page.look.finish).pages == 2
