"""A file that people write: taken whole, or every mistake told where it stands."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue import (
    CatalogueError,
    Level,
    NotInCatalogueError,
    UnreadableCatalogueError,
    examine,
    load,
)
from kiosk.catalogue.load import examine_text
from kiosk.catalogue.written import read
from kiosk.settings import SettingsError

Spoilt = Callable[[str, str], Path]

# What stands in the small catalogue, what stands there instead, where it is told, how.
MISTAKES = {
    "a bare yes": (
        'online: "yes"',
        "online: yes",
        ":27:",
        'yes without quotes is true to YAML; write "yes"',
    ),
    "a bare off": (
        "{id: vol,",
        "{id: off,",
        ":33:",
        'off without quotes is false to YAML; write "off"',
    ),
    "a bare no as a language": (
        'en: ["duplicate"]',
        'en: ["duplicate"], no: ["tapt"]',
        ":26:",
        'no without quotes is false to YAML; write "no"',
    ),
    "a number as a key": (
        'seeds: {S0: "Essai"}',
        'seeds: {S0: "Essai", 7: "Sept"}',
        ":6:",
        'the key 7; write "7" in quotes',
    ),
    "a key twice": (
        "popular: 1",
        "popular: 1\n    popular: 2",
        ":24:",
        "“popular” a second time; it stands on line 23 already",
    ),
    "an alias": (
        '{fr: "Permis", en: "Licence"}',
        '&t {fr: "Permis", en: "Licence"}}\n  - {id: b, order: 2, icon: b, title: *t ',
        ":8:",
        "an alias (*); write the text out again",
    ),
    "a list as a key": (
        "popular: 1",
        "? [a, b]\n    : 1",
        ":23:",
        "a list or a mapping as a key; a key is one word",
    ),
    "a date that is none": (
        "verified_on: 2026-11-22",
        "verified_on: 2026-13-45",
        ":39:",
        "2026-13-45 cannot be read; put it in quotes",
    ),
    "a wrong choice": (
        'online: "yes"',
        'online: "part"',
        ": procedures.permis-perdu.online:",
        "“part” is not known here; did you mean “partly”?",
    ),
    "a wrong key": (
        "popular: 1",
        "populer: 1",
        ":23: procedures.permis-perdu.populer:",
        "unknown key; did you mean “popular”?",
    ),
    "a foreign key": (
        "popular: 1",
        "zzz: 1",
        ": procedures.permis-perdu.zzz:",
        "unknown key; remove it",
    ),
    "a wrong key deep down": (
        "rule: deux-mois",
        "rules: deux-mois",
        ": procedures.permis-perdu.deadlines.0.rules:",
        "unknown key; did you mean “rule”?",
    ),
    "a wrong key in meta": (
        "version: 1",
        "version: 1\n  licnce: x",
        ": meta.licnce:",
        "unknown key; did you mean “licence”?",
    ),
    "a missing key": (
        "    platform: ants\n",
        "",
        ": procedures.permis-perdu.platform:",
        "missing; add it",
    ),
    "a missing language": (
        '{fr: "Permis perdu", en: "Lost licence"}',
        '{fr: "Permis perdu"}',
        ": procedures.permis-perdu.title:",
        "no text in en; add it",
    ),
    "missing words": (
        'words: {fr: ["duplicata"], en: ["duplicate"]}',
        'words: {fr: ["duplicata"]}',
        ": procedures.permis-perdu.words:",
        "no words in en; add what people say and type",
    ),
    "a language that is none": (
        'en: ["duplicate"]',
        'en: ["duplicate"], FR: ["x"]',
        ": procedures.permis-perdu.words.FR:",
        "expected a language's code such as fr, found “FR”",
    ),
    "an empty text": (
        'summary: {fr: "Un autre permis.",',
        'summary: {fr: "",',
        ": procedures.permis-perdu.summary.fr:",
        "the text is empty; write it or remove the key",
    ),
    "an untidy text": (
        'summary: {fr: "Un autre permis.",',
        'summary: {fr: "Un  autre permis.",',
        ": procedures.permis-perdu.summary.fr:",
        "spaces at an end, doubled, or a new line",
    ),
    "a number for a text": (
        'telephone: "34 00"',
        "telephone: 3400",
        ": contacts.tel-ants.telephone:",
        "expected text in quotes, found 3400",
    ),
    "a telephone that is none": (
        'telephone: "34 00"',
        'telephone: "demandez"',
        ": contacts.tel-ants.telephone:",
        "expected a telephone number such as 34 00, in quotes, found “demandez”",
    ),
    "a text for a number": (
        "popular: 1",
        'popular: "1"',
        ": procedures.permis-perdu.popular:",
        "expected a whole number, without quotes, found 1",
    ),
    "a number out of bounds": (
        "popular: 1",
        "popular: 0",
        ": procedures.permis-perdu.popular:",
        "input should be greater than or equal to 1",
    ),
    "a text for a date": (
        "verified_on: 2026-11-22",
        'verified_on: "hier"',
        ": procedures.permis-perdu.verified_on:",
        "expected a date such as 2026-11-22, without quotes, found hier",
    ),
    "a text for a list": (
        "seeds: [S0]",
        "seeds: S0",
        ": procedures.permis-perdu.seeds:",
        "expected a list, found S0",
    ),
    "an empty list": (
        "languages: [fr, en]",
        "languages: []",
        ": meta.languages:",
        "the list is empty; name at least one",
    ),
    "a text for a mapping": (
        '{fr: "Permis perdu", en: "Lost licence"}',
        '"Permis perdu"',
        ": procedures.permis-perdu.title:",
        "expected a mapping, such as {fr: …, en: …}, found Permis perdu",
    ),
    "a text for an entry": (
        "  - {id: photo, title:",
        "  - photo\n  - {id: photo, title:",
        ": papers.0:",
        "expected a mapping of keys and values, found photo",
    ),
    "facts that are none": (
        '\n      - {text: {fr: "2 mois.", en: "2 months."}, rule: deux-mois}',
        " bientôt",
        ": procedures.permis-perdu.deadlines:",
        "expected a list, found bientôt",
    ),
    "an identifier in capitals": (
        "id: permis-perdu",
        "id: Permis-Perdu",
        ": procedures.Permis-Perdu.id:",
        "expected small letters, digits and - such as carte-grise",
    ),
    "a category that is none": (
        "category: permis",
        "category: permi",
        ": procedures.permis-perdu.category:",
        "no “permi” among the categories; did you mean “permis”?",
    ),
    "a platform that is none": (
        "platform: ants",
        "platform: zzz",
        ": procedures.permis-perdu.platform:",
        "no “zzz” among the platforms; there are: ants",
    ),
    "a contact that is none": (
        "contact: tel-ants",
        "contact: tel-anst",
        ": platforms.ants.contact:",
        "no “tel-anst” among the contacts; did you mean “tel-ants”?",
    ),
    "a paper that is none": (
        "      - photo\n",
        "      - foto\n",
        ": procedures.permis-perdu.papers.0:",
        "no “foto” among the papers; did you mean “photo”?",
    ),
    "no word about papers": (
        "    papers:\n      - photo\n"
        '      - {id: vol, title: {fr: "Plainte", en: "Report"}, verified: "no"}\n'
        '      - {id: photo, only_if: {fr: "Si mineur", en: "If under 18"}}\n',
        "",
        ": procedures.permis-perdu:",
        "no papers; name them, or write papers: [] where none is needed",
    ),
    "a rule that is none": (
        "rule: deux-mois}",
        "rule: deux-moi}",
        ": procedures.permis-perdu.deadlines.0.rule:",
        "no “deux-moi” among the rules; did you mean “deux-mois”?",
    ),
    "a rule that nobody tried": (
        "    examples:\n      - {given: 2026-12-31, last: 2027-02-28}\n",
        "",
        ": rules.deux-mois.examples:",
        "no example tests it; give a day and the days that come of it",
    ),
    "a rule that gives another day": (
        "last: 2027-02-28",
        "last: 2027-03-03",
        ": rules.deux-mois.examples.0:",
        "2026-12-31 gives - to 2027-02-28; mend the rule or the example",
    ),
    "a rule that leads nowhere": (
        "last: {months: 2}",
        "last: {years: 9000}",
        ": rules.deux-mois.examples.0:",
        "2026-12-31 leads to a year that is none",
    ),
    "a rule of two units": (
        "last: {months: 2}",
        "last: {months: 2, days: 3}",
        ": rules.deux-mois.last:",
        "expected one of days, months and years, as {days: -120}",
    ),
    "a rule of no unit": (
        "last: {months: 2}",
        "last: {}",
        ": rules.deux-mois.last:",
        "expected one of days, months and years, as {days: -120}",
    ),
    "a rule that asks and does not": (
        "means: act",
        "means: act\n    today: true",
        ": rules.deux-mois:",
        "expected either asks, the question, or today: true",
    ),
    "a rule without a last day": (
        "    means: act\n    last: {months: 2}",
        "    means: holds\n    first: {months: 2}",
        ": rules.deux-mois:",
        "no last day; add last, or it says nothing",
    ),
    "a meaning that is none": (
        "means: act",
        "means: acts",
        ": rules.deux-mois.means:",
        "“acts” is not known here; did you mean “act”?",
    ),
    "a question that is none": (
        "leads: suite",
        "leads: suit",
        ": guide.debut.answers.1.leads:",
        "no “suit” among the questions; did you mean “suite”?",
    ),
    "an answer to nothing that there is": (
        '"Yes"}, does: permis-perdu',
        '"Yes"}, does: permi-perdu',
        ": guide.suite.answers.0.does:",
        "no “permi-perdu” among the procedures; did you mean “permis-perdu”?",
    ),
    "an answer that leads nowhere": (
        ", leads: suite",
        "",
        ": guide.debut.answers.1:",
        "expected leads, a question, or does, a procedure",
    ),
    "a question that nobody is asked": (
        "leads: suite",
        "does: permis-perdu",
        ": guide.suite:",
        "no answer leads here; only the first question needs none",
    ),
    "questions in a circle": (
        '"No"}, does: permis-perdu',
        '"No"}, leads: debut',
        ": guide.debut:",
        "leads back to itself: debut → suite → debut",
    ),
    "a question in one language": (
        '{fr: "Et ?", en: "And?"}',
        '{fr: "Et ?"}',
        ": guide.suite.asks:",
        "no text in en; add it",
    ),
    "a seed that is none": (
        "seeds: [S0]",
        "seeds: [S1]",
        ": procedures.permis-perdu.seeds.0:",
        "no “S1” among the seeds; did you mean “S0”?",
    ),
    "an address without TLS": (
        'address: "https://ants.gouv.fr"',
        'address: "http://ants.gouv.fr"',
        ": platforms.ants.address:",
        "expected a plain address such as https://",
    ),
    "an address with two hosts in it": (
        'address: "https://ants.gouv.fr"',
        "address: 'https://evil.example\\@ants.gouv.fr'",
        ": platforms.ants.address:",
        "expected a plain address such as https://",
    ),
    "a host that is everybody's": (
        "hosts: [ants.gouv.fr]",
        "hosts: [ants.gouv.fr, gouv.fr]",
        ": platforms.ants.hosts.1:",
        "expected one host such as ants.gouv.fr",
    ),
    "a wildcard": (
        "hosts: [ants.gouv.fr]",
        'hosts: ["*.ants.gouv.fr"]',
        ": platforms.ants.hosts.0:",
        "expected one host such as ants.gouv.fr",
    ),
    "an address outside its hosts": (
        '"https://permisdeconduire.ants.gouv.fr"',
        '"https://xants.gouv.fr"',
        ": procedures.permis-perdu.address:",
        "xants.gouv.fr is not among its hosts (ants.gouv.fr)",
    ),
    "a platform's address outside its hosts": (
        'address: "https://ants.gouv.fr"',
        'address: "https://example.org"',
        ": platforms.ants.address:",
        "example.org is not among its hosts (ants.gouv.fr)",
    ),
    "a choice outside its hosts": (
        "seeds: [S0]",
        'seeds: [S0]\n    choices: [{title: {fr: "A", en: "A"}, address: "https://a.example"}]',
        ": procedures.permis-perdu.choices.0.address:",
        "a.example is not among its hosts",
    ),
    "a guide elsewhere": (
        "seeds: [S0]",
        'seeds: [S0]\n    guide: "https://example.org/F1"',
        ": procedures.permis-perdu.guide:",
        "example.org is not among its hosts (service-public.gouv.fr)",
    ),
    "no address at all": (
        '    address: "https://permisdeconduire.ants.gouv.fr"\n',
        "",
        ": procedures.permis-perdu.online:",
        "on line, but no address; add address or choices, or local: true",
    ),
    "an identifier twice": (
        "papers:\n  - {id: photo,",
        'papers:\n  - {id: photo, title: {fr: "P", en: "P"}}\n  - {id: photo,',
        ": papers.photo.id:",
        "“photo” a second time; identifiers are given once",
    ),
    "a category that is empty": (
        "contacts:\n",
        '  - {id: vide, order: 2, icon: v, title: {fr: "V", en: "V"}}\ncontacts:\n',
        ": categories.vide:",
        "no procedure is in it; add one, or remove the category",
    ),
    "a place taken twice": (
        "contacts:\n",
        '  - {id: vide, order: 1, icon: v, title: {fr: "V", en: "V"}}\ncontacts:\n',
        ": categories.vide.order:",
        "1 is the place of “permis” already",
    ),
    "a list of papers that is missing": (
        "papers:\n  - {id: photo",
        "paper:\n  - {id: photo",
        ": papers:",
        "missing; add it",
    ),
    "a section that is missing": (
        "contacts:\n",
        "contact:\n",
        ": contacts:",
        "missing; add it",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_where_it_stands(mistake: str, spoilt: Spoilt) -> None:
    old, new, where, message = MISTAKES[mistake]

    with pytest.raises(CatalogueError) as caught:
        load(spoilt(old, new))

    assert any(
        where in problem and message in problem for problem in caught.value.problems
    ), caught.value


def test_a_way_of_too_many_questions_is_told(spoilt: Spoilt) -> None:
    answers = '    answers: [{says: {fr: "A", en: "A"}, does: permis-perdu}, '
    more = "".join(
        f'  - id: q{number}\n    asks: {{fr: "Q", en: "Q"}}\n{answers}'
        f'{{says: {{fr: "B", en: "B"}}, leads: q{number + 1}}}]\n'
        for number in range(3)
    ).replace("leads: q3", "does: permis-perdu")
    path = spoilt('"No"}, does: permis-perdu}\n', '"No"}, leads: q0}\n' + more)

    told = [str(problem) for problem in examine(path).problems]

    assert any("guide.q2: 5 touches deep, 4 at most" in each for each in told), told


def test_a_procedure_that_the_guide_forgets_is_a_warning(spoilt: Spoilt) -> None:
    path = spoilt("categories:\n", "# categories\ncategories:\n")
    text = path.read_text(encoding="utf-8")
    again = text[text.index("  - id: permis-perdu") : text.index("rules:\n")]
    again = again.replace("id: permis-perdu", "id: autre").replace(
        "popular: 1", "popular: 2"
    )
    path.write_text(text.replace("rules:\n", again + "rules:\n"), encoding="utf-8")

    examined = examine(path)

    assert examined.problems == ()
    assert [
        "autre: no answer of the guide leads to it" in str(each)
        for each in examined.warnings
    ] == [True]


def test_the_small_catalogue_holds(small: str) -> None:
    examined = examine_text(small, "small", today=date(2026, 12, 1))

    assert examined.problems == ()
    assert examined.warnings == ()


def test_all_mistakes_are_told_at_once(spoilt: Spoilt) -> None:
    path = spoilt("popular: 1", "populer: 1\n    category: x\n    deadline: []")
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("https://ants.gouv.fr", "https://example.org").replace(
            'online: "yes"', "online: yes"
        ),
        encoding="utf-8",
    )

    told = "\n".join(str(problem) for problem in examine(path).problems)

    assert "populer" in told
    assert "deadline" in told
    assert "“category” a second time" in told
    assert "example.org is not among its hosts" in told
    assert "yes without quotes" in told
    assert len(examine(path).problems) == 5


def test_a_mistake_in_a_common_paper_is_told_once(spoilt: Spoilt) -> None:
    path = spoilt('hint: {fr: "Clair.",', 'hnt: {fr: "Clair.",')

    told = [str(problem) for problem in examine(path).problems]

    assert [each for each in told if ": papers.photo.hnt: " in each]
    assert not [each for each in told if "papers.0" in each]


def test_a_mistake_in_a_platform_is_told_once(spoilt: Spoilt) -> None:
    path = spoilt("hosts: [ants.gouv.fr]", "hosts: [nothing]")

    told = [str(problem) for problem in examine(path).problems]

    assert [each for each in told if ": platforms.ants.hosts.0: " in each]
    assert not [each for each in told if "permis-perdu" in each]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "the file is empty; copy kiosk/shortcuts.yaml"),
        (b" \n\n", "the file is empty"),
        (b"# only a comment\n", "not a catalogue; it begins with `meta:`"),
        (b"just words\n", "not a catalogue; it begins with `meta:`"),
        (b"meta: [\n", ":2: not YAML:"),
        (b"a: \x07\n", "not YAML: "),
        (b"--- {}\n--- {}\n", "not YAML: but found another document"),
        ("é".encode("latin-1"), "not UTF-8 text; save it again as UTF-8"),
        (b"[" * 50_000, "lists within lists without end"),
    ],
)
def test_a_file_with_nothing_to_check_is_told(
    content: bytes, said: str, tmp_path: Path
) -> None:
    path = tmp_path / "shortcuts.yaml"
    path.write_bytes(content)

    with pytest.raises(UnreadableCatalogueError) as caught:
        load(path)

    (problem,) = caught.value.problems
    assert problem.startswith(f"{path}:")
    assert said in problem


def test_a_folder_and_an_absent_file_are_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="this is a folder"):
        load(tmp_path)
    with pytest.raises(SettingsError, match="there is no such file"):
        load(tmp_path / "absent.yaml")


def _problems(text: str) -> tuple[str, ...]:
    try:
        return tuple(map(str, examine_text(text, "any").problems))
    except UnreadableCatalogueError as error:
        return error.problems


@given(st.text())
def test_no_text_is_a_surprise(text: str) -> None:
    assert _problems(text)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text("aé: ", max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["id", "papers", "verified", "platform", "cost", "hosts"]
                ),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_no_shape_is_a_surprise(value: object) -> None:
    sections = ("meta", "categories", "contacts", "platforms", "papers", "procedures")
    for shape in (value, [value], [{"id": "x", "papers": value, "cost": value}]):
        text = json.dumps(dict.fromkeys(sections, shape), ensure_ascii=False)
        assert _problems(text)


def test_a_place_in_the_text_is_found_by_its_steps(small: str) -> None:
    written = read(small, "small")

    assert written.value(("procedures", 0, "papers", 0)) == "photo"
    assert written.value(("procedures", 7, "papers")) is None
    assert written.value(("meta", "licence", "url")) is None
    assert written.where(("procedures", "permis-perdu", "online")) == (
        "small:27: procedures.permis-perdu.online"
    )
    assert written.where(("procedures", "absent")) == "small:20: procedures.absent"
    assert written.where(()) == "small:1"


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (date(2028, 1, 1), "verified more than a year ago (2026-11-22); look again"),
        (date(2026, 1, 1), "2026-11-22 is still to come"),
    ],
)
def test_the_age_of_a_verification_is_a_warning(
    small: str, today: date, said: str
) -> None:
    examined = examine_text(small, "small", today=today)

    (warning,) = examined.warnings
    assert said in str(warning)
    assert examined.shortcuts is not None


def test_a_price_has_an_age_of_its_own(small: str) -> None:
    text = small.replace('€25."}, verified: partly', '€25."}, verified_on: 2020-01-01')

    examined = examine_text(text, "small", today=date(2026, 12, 1))

    (warning,) = examined.warnings
    assert ": procedures.permis-perdu.cost.verified_on: " in str(warning)


def test_what_nothing_uses_and_words_twice_are_warnings(small: str) -> None:
    text = small.replace(
        "papers:\n  - {id: photo,",
        'papers:\n  - {id: seul, title: {fr: "S", en: "S"}}\n  - {id: photo,',
        1,
    ).replace('["duplicata"]', '["duplicata", "Duplicata", "DUPLICATA", "autre"]')

    examined = examine_text(text, "small")

    assert [str(each).split(": ", 1)[1] for each in examined.warnings] == [
        "papers.seul: nothing uses it",
        "procedures.permis-perdu.words.fr.0: “duplicata” is there twice",
    ]


def test_an_entry_takes_what_it_leaves_out(spoilt: Spoilt) -> None:
    catalogue = load(spoilt("seeds: [S0]", "seeds: []"))

    procedure = catalogue.procedure("permis-perdu")

    assert procedure.hosts == ("ants.gouv.fr",)
    assert procedure.contact == "tel-ants"
    photo, theft, minor = procedure.papers
    assert photo.hint is not None
    assert photo.hint.text("en") == "Light."
    assert photo.only_if is None
    assert minor.title == photo.title
    assert minor.only_if is not None
    assert (photo.level, theft.level) == (Level.OK, Level.NO)
    assert procedure.deadlines[0].certain
    assert procedure.cost is not None
    assert not procedure.cost.certain
    assert procedure.cost.verified_on == date(2026, 11, 22)


def test_an_entry_keeps_what_it_says_itself(spoilt: Spoilt) -> None:
    catalogue = load(
        spoilt(
            "platform: ants\n",
            "platform: ants\n    hosts: [permisdeconduire.ants.gouv.fr]\n",
        )
    )

    assert catalogue.procedure("permis-perdu").hosts == (
        "permisdeconduire.ants.gouv.fr",
    )


def test_the_exact_page_opens_only_when_it_is_verified(
    small: str, spoilt: Spoilt
) -> None:
    sure = load(spoilt("seeds: [S0]", "seeds: []")).procedure("permis-perdu")
    unsure = load(
        spoilt("verified: ok\n    verified_on", "verified: partly\n    verified_on")
    ).procedure("permis-perdu")

    assert sure.opens == "https://permisdeconduire.ants.gouv.fr/perte"
    assert unsure.opens == "https://permisdeconduire.ants.gouv.fr"
    assert not unsure.deadlines[0].certain


def test_a_text_falls_back_to_french(spoilt: Spoilt) -> None:
    title = load(spoilt("seeds: [S0]", "seeds: []")).procedure("permis-perdu").title

    assert title.text("en") == "Lost licence"
    assert title.text("uk") == title.text() == "Permis perdu"
    assert title.languages == {"fr", "en"}


def test_an_unknown_name_is_told_with_the_nearest() -> None:
    catalogue = load()

    with pytest.raises(NotInCatalogueError, match="did you mean “permis-points”"):
        catalogue.procedure("permi-points")
    with pytest.raises(NotInCatalogueError, match=r"no platform is called “\?”$"):
        catalogue.platform("?")
