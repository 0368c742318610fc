"""The page files: both languages, plain, without anything of the State's."""

import re
from pathlib import Path

import pytest

import kiosk.practice
from kiosk.practice.pdf import Line, draw
from kiosk.practice.render import fill
from kiosk.practice.words import Language

PAGES = Path(kiosk.practice.__file__).parent / "pages"


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.html")), ids=lambda p: p.name)
def test_a_page_says_everything_in_both_languages(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    pairs = re.findall(r"\[\[(.+?)\|(.+?)\]\]", text, flags=re.DOTALL)
    assert len(pairs) == text.count("[[") == text.count("]]")
    for french, english in pairs:
        values = re.compile(r"\$\w+|<[^>]*>")
        assert values.findall(french) == values.findall(english)
    bare = re.sub(r"\[\[.*?\]\]|<[^>]*>|\$\w+", "", text, flags=re.DOTALL)
    assert not re.search(r"[^\W\d_]{3,}", bare)


def test_nothing_looks_like_the_states_own_identity() -> None:
    for page in PAGES.iterdir():
        text = page.read_text(encoding="utf-8").lower()
        assert not re.search(
            r"marianne|république|franceconnect|000091|e1000f|fr-", text
        )


def test_a_visitors_words_are_never_taken_for_ours() -> None:
    typed = '<b>$lead ${x} [[un|deux]] & "q"'
    page = fill("trouble.html", Language.FRENCH, mend=typed)
    assert "&lt;b&gt;$lead ${x} [[un|deux]] &amp; &quot;q&quot;" in page


def test_a_pdf_takes_any_letters() -> None:
    pdf = draw([Line("(é\\) Ł 漢", size=12)], title="(é)", language="fr")
    assert b"(\\(\xe9\\\\\\) ? ?)" in pdf
