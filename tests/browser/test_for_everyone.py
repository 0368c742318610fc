"""What a site's page gets of a visitor's choices: language, and room in its texts."""

import pytest

from tests.browser.https_rig import Answer, Rig
from tests.browser.visitor_at_screen import Visitor

# A page that lets nothing but its own file style it, as many official sites do.
STRICT = {"Content-Security-Policy": "style-src 'self'"}
PAGE = """<!doctype html><html lang=fr><meta charset=utf-8><title>essai</title>
<p id=p>Un paragraphe de deux lignes, ou davantage.</p><p lang=ar id=a>مرحبا</p>
<iframe src=/inside></iframe>""".encode()
DISTANCES = """(() => { const of = getComputedStyle(%s), size = parseFloat(of.fontSize);
  return [of.letterSpacing, of.wordSpacing, of.lineHeight, of.marginBlockEnd]
    .map(each => Math.round(parseFloat(each) / size * 100) / 100 || 0).join(" ") })()"""
SPACED = "0.12 0.16 1.5 2"
P, ARABIC = "document.getElementById('p')", "document.getElementById('a')"
INSIDE = "frames[0].document.getElementById('p')"


@pytest.fixture
def reader(rig: Rig, visitor: Visitor) -> Visitor:
    rig.official.pages["/"] = Answer(PAGE, headers=STRICT)
    rig.official.show("/inside", "<p id=p>dedans</p>")
    visitor.opens("/")
    return visitor


def _distances(visitor: Visitor, element: str = P) -> str:
    return str(visitor.runs(DISTANCES % element))


def test_texts_of_a_site_are_spread_at_once_and_let_be_again(reader: Visitor) -> None:
    before = _distances(reader)

    reader.view.set_spacing(on=True)
    reader.sees(f"{DISTANCES % P} === '{SPACED}'")
    reader.sees(f"{DISTANCES % INSIDE} === '{SPACED}'")
    arabic = _distances(reader, ARABIC)
    reader.view.set_spacing(on=False)

    reader.sees(f"{DISTANCES % P} === '{before}'")
    assert arabic == "0 0.16 1.5 2"  # its letters are joined


def test_the_next_page_is_spread_too(rig: Rig, reader: Visitor) -> None:
    rig.official.pages["/next"] = Answer(PAGE, headers=STRICT)
    reader.view.set_spacing(on=True)

    reader.goes("/next")

    assert _distances(reader) == SPACED


def test_a_page_that_sets_sheets_of_its_own_is_spread_all_the_same(
    rig: Rig, reader: Visitor
) -> None:
    rig.official.show(
        "/own", "<p id=p>essai</p><script>document.adoptedStyleSheets = []</script>"
    )
    reader.view.set_spacing(on=True)

    reader.goes("/own")

    assert _distances(reader) == SPACED


@pytest.mark.parametrize(
    ("language", "asked", "first"),
    [("fr", "fr", "fr"), ("uk", "uk,fr", "uk"), ("ar", "ar,fr", "ar")],
)
def test_the_visitors_language_is_asked_for_and_told_to_scripts(
    rig: Rig, visitor: Visitor, language: str, asked: str, first: str
) -> None:
    rig.official.show("/", "")

    visitor.view.set_language(language)
    visitor.opens("/")

    assert rig.official.seen[0].headers["Accept-Language"].startswith(asked)
    assert visitor.runs("navigator.language") == first
    assert visitor.runs("navigator.languages.at(-1)") == "fr"


def test_another_language_holds_from_the_next_request_on(
    rig: Rig, visitor: Visitor
) -> None:
    rig.official.show("/", "")
    rig.official.show("/next", "")
    visitor.view.set_language("fr")
    visitor.opens("/")

    visitor.view.set_language("tr")
    visitor.goes("/next")

    asked = {seen.path: seen.headers["Accept-Language"] for seen in rig.official.seen}
    assert asked["/next"].startswith("tr,fr")
    assert visitor.runs("navigator.language") == "tr"


def test_pages_are_told_that_nothing_is_to_move(rig: Rig, visitor: Visitor) -> None:
    rig.official.show("/", "")

    visitor.opens("/")

    assert visitor.runs("matchMedia('(prefers-reduced-motion: reduce)').matches")
