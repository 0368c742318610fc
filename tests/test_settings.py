"""The site file: all its errors at once, each with place, expectation and mend."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.settings import (
    OnScreen,
    SettingsError,
    SignatureMode,
    from_json,
    load,
    parse,
    to_json,
)

GOOD = """
[site]
id = "63-riom"
name = "Sous-préfecture de Riom"
department = "63"
hours = "du lundi au vendredi de 8 h 30 à 12 h 15"
telephone = "04 73 64 65 11"
"""


def problems(text: str) -> tuple[str, ...]:
    with pytest.raises(SettingsError) as caught:
        parse(text, "site.toml")
    return caught.value.problems


def test_a_short_file_is_enough() -> None:
    settings = parse(GOOD, "site.toml")

    assert settings.site.name == "Sous-préfecture de Riom"
    assert settings.visit.signature is SignatureMode.REQUIRED
    assert settings.languages.offered == ("fr", "en")


def test_settings_cross_to_the_visit_unchanged() -> None:
    settings = parse(
        GOOD
        + """
[network]
trusted_ca = ["/etc/kiosk/ca.pem"]
[network.resolve]
"*.gouv.fr" = "127.0.0.1:8443"
[[official.extra]]
host = "rdv.mairie.example"
until = 2026-12-31
reason = "appointments of the town hall"
[register]
path = "/var/lib/kiosk/other.sqlite3"
[visit]
signature = "attested"
[theme]
look = "dark"
folder = "/etc/kiosk/theme"
""",
        "site.toml",
    )

    assert from_json(to_json(settings)) == settings
    assert settings.official.extra[0].until == date(2026, 12, 31)


def test_all_problems_are_told_at_once() -> None:
    told = problems(
        GOOD
        + """
departement = "63"
[visite]
[visit]
signature = "attestd"
idle_s = "180"
"""
    )

    assert len(told) == 4
    assert all(line.startswith("site.toml: ") for line in told)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[sit]\n", "sit: unknown key; did you mean “site”?"),
        (GOOD + 'departement = "63"', "did you mean “department”?"),
        (GOOD + '[visit]\nsignature = "of"', "did you mean “off”?"),
        (GOOD + "[visit]\nidle_s = 10", "greater than or equal to 30"),
        (GOOD + "[visit]\nidle_s = true", "visit.idle_s"),
        (GOOD + '[scanner]\nsane_config = "here"', "a path from the root"),
        (GOOD + '[scanner]\naddress = "10.0.0.1"', "a scanner's address"),
        (GOOD + '[scanner]\naddress = "http://a/\\n[x]"', "a scanner's address"),
        (GOOD + '[scanner]\naddress = "http://a/"\ndevice = "b"', "remove device"),
        (GOOD + '[scanner]\nbackends = ["a b"]', "the name of a backend"),
        (GOOD + '[scanner]\nbackends = ["test"]', 'add device = "auto"'),
        (
            GOOD + '[scanner]\ndevice = "a"\nbackends = ["b"]\nsane_config = "/c"',
            "remove backends",
        ),
        (GOOD + '[network.resolve]\n"a.gouv.fr" = "nowhere"', "host:port"),
        (GOOD + '[[official.extra]]\nhots = "a.fr"', "did you mean “host”?"),
        (GOOD + '[languages]\noffered = ["français"]', "languages.offered"),
        (GOOD.replace("63-riom", "Riom"), "small letters, digits and -"),
        (GOOD.replace('"63"', '"Puy-de-Dôme"'), "a department's number"),
        (GOOD + '[languages]\noffered = "fr"', "expected a list, found fr"),
        (GOOD + '[visit]\nidle_s = "x"', "expected a whole number"),
        (GOOD + '[network]\nproxy = "http://a:1 --b"', "expected a proxy such as"),
        (GOOD + '[network.resolve]\n"a b" = "c:1"', "expected a name such as"),
        (GOOD + '[network.resolve]\n"a.fr" = "c d:1"', "host:port"),
        (GOOD + '[network]\nresolve = "x"', '"host" = "address:port"'),
        (GOOD + '[pad]\nsource = "scren"', "did you mean “screen”?"),
        (GOOD + '[theme]\nlook = "drak"', "one of light, dark, high; did you mean"),
        (GOOD + '[theme]\nfolder = "theme"', "theme.folder: a path from the root"),
        ('site = "Riom"', "expected a mapping of keys and values, found Riom"),
        ("[site\n", "not TOML"),
        ("", "the file is empty"),
        ("  \n", "the file is empty"),
    ],
)
def test_a_problem_says_where_what_and_the_mend(text: str, said: str) -> None:
    assert any(said in line for line in problems(text))


def test_a_missing_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="there is no such file"):
        load(tmp_path / "site.toml")


def test_a_folder_for_a_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="this is a folder"):
        load(tmp_path)


def test_another_encoding_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "site.toml"
    path.write_bytes("name = 'préfecture'".encode("latin-1"))

    with pytest.raises(SettingsError, match="not UTF-8"):
        load(path)


def test_a_file_without_end_is_one_sentence() -> None:
    with pytest.raises(SettingsError, match="larger than 2 MB"):
        load(Path("/dev/zero"))


def test_the_mark_of_a_windows_editor_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "site.toml"
    path.write_text(GOOD, encoding="utf-8-sig")

    assert load(path).site.id == "63-riom"


def test_an_unreadable_file_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "site.toml"
    path.write_text(GOOD)
    path.chmod(0)

    with pytest.raises(SettingsError, match="not readable"):
        load(path)


def test_the_embedded_file_holds() -> None:
    assert load().site.name


def test_a_site_may_keep_no_register() -> None:
    settings = parse("register = false\n" + GOOD, "site.toml")

    assert settings.register_ is None
    assert from_json(to_json(settings)).register_ is None


def test_a_register_is_a_table_or_not_at_all() -> None:
    with pytest.raises(SettingsError, match=r"register: .*register = false"):
        parse("register = true\n" + GOOD, "site.toml")


def test_pages_are_read_aloud_unless_the_site_says_no() -> None:
    assert parse(GOOD, "site.toml").speech.on
    assert not parse(GOOD + "[speech]\non = false\n", "site.toml").speech.on
    assert len(problems(GOOD + "[speech]\non = 1\n")) == 1


def test_the_keyboard_comes_by_touch_unless_the_site_says_otherwise() -> None:
    always = GOOD + '[keyboard]\non_screen = "always"\n'

    assert parse(GOOD, "site.toml").keyboard.on_screen is OnScreen.TOUCHED
    settings = parse(always, "site.toml")
    assert from_json(to_json(settings)).keyboard.on_screen is OnScreen.ALWAYS


def test_a_wrong_word_for_the_keyboard_is_one_sentence() -> None:
    (problem,) = problems(GOOD + '[keyboard]\non_screen = "alwais"\n')

    assert "keyboard.on_screen" in problem
    assert "always" in problem
