"""The official list: read whole or not at all, with every problem in a line."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.navigation import OfficialListError
from kiosk.navigation.official import load, parse
from kiosk.settings import SettingsError

HOST = (
    "{host: ants.gouv.fr, match: label, roles: [navigation], level: state,"
    " verified: seen, sources: [S]}"
)
LIST = f"""
version: 1
date: 2026-11-22
sources: {{S: a source}}
hosts:
  - {HOST}
"""


def problems(text: str) -> list[str]:
    with pytest.raises(OfficialListError) as refused:
        parse(text, "list.yaml")
    return str(refused.value).splitlines()


def test_our_own_list_is_right() -> None:
    official = load()
    assert official.date >= date(2026, 11, 22)
    assert any(entry.host == "gouv.fr" for entry in official.hosts)


def test_a_list_can_be_small() -> None:
    official = parse(LIST, "list.yaml")
    assert [entry.host for entry in official.entries("www.ants.gouv.fr")] == [
        "ants.gouv.fr"
    ]


def test_the_most_specific_entry_comes_first() -> None:
    hosts = [entry.host for entry in load().entries("fc.assure.ameli.fr")]
    assert hosts == ["fc.assure.ameli.fr", "ameli.fr"]


def test_names_below_and_the_name_itself_are_told_apart() -> None:
    text = LIST.replace("match: label", "match: below")
    below = parse(text, "list.yaml")
    assert not list(below.entries("ants.gouv.fr"))
    assert list(below.entries("www.ants.gouv.fr"))
    exact = parse(LIST.replace("match: label", "match: exact"), "list.yaml")
    assert list(exact.entries("ants.gouv.fr"))
    assert not list(exact.entries("www.ants.gouv.fr"))


def test_all_that_is_wrong_is_said_at_once() -> None:
    text = (
        LIST.replace("match: label", "match: suffix")
        .replace("level: state", "level: gold, colour: red")
        .replace("version: 1\n", "")
    )
    assert problems(text) == [
        "list.yaml: version: missing; add it",
        "list.yaml: hosts.0.match: one of exact, label, below",
        "list.yaml: hosts.0.level: one of state, public, identity, payment, webmail, "
        "technical, local",
        "list.yaml: hosts.0.colour: unknown key; remove it",
    ]


def test_a_misspelt_key_is_told_with_the_nearest() -> None:
    text = LIST.replace("level: state", "levle: state")
    assert "list.yaml: hosts.0.levle: unknown key; did you mean “level”?" in problems(
        text
    )


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("host: Ants.gouv.fr", "“Ants.gouv.fr” is no host; write it as ants.gouv.fr"),
        ("host: https://ants.gouv.fr", "“https://ants.gouv.fr” is no host"),
        ("host: '*.gouv.fr'", "“*.gouv.fr” is no host"),
        ("host: fr", "“fr” is no host"),
        ("host: 12", "expected text in quotes, found 12"),
    ],
)
def test_a_host_is_written_plainly(wrong: str, said: str) -> None:
    (line,) = problems(LIST.replace("host: ants.gouv.fr", wrong))
    assert line.startswith(f"list.yaml: hosts.0.host: {said}".replace("input", "Input"))


def test_what_contradicts_itself_is_refused() -> None:
    text = (
        LIST
        + f"  - {HOST.replace('[S]', '[T]')}\n"
        + "lures: [{official: evil.example, words: [evil]}]\n"
        + "intermediaries:\n"
        + "  - {official: ants.gouv.fr, nature: paid, hosts: [x.ants.gouv.fr]}\n"
        + "shorteners: [ants.gouv.fr]\n"
        + "wrappers:\n"
        + "  - {host: ants.gouv.fr, match: exact, path: /url, parameter: q}\n"
    )
    assert problems(text) == [
        "list.yaml: hosts: ants.gouv.fr (label) stands 2 times; keep one",
        "list.yaml: hosts: ants.gouv.fr: unknown source “T”",
        "list.yaml: evil.example: offered as an official host, but it may not open",
        "list.yaml: x.ants.gouv.fr: stands in hosts too; it would open",
        "list.yaml: ants.gouv.fr: stands in hosts too; it would open",
        "list.yaml: ants.gouv.fr: a wrapper stands in hosts too; it would open",
    ]


def test_a_key_that_stands_twice_is_refused() -> None:
    (line,) = problems(LIST + "hosts: []\n")
    assert "the key “hosts” stands twice" in line
    (line,) = problems(LIST.replace("match: label", "match: label, match: exact"))
    assert "the key “match” stands twice" in line


@pytest.mark.parametrize("text", ["", "# nothing\n", "- a\n- b\n", "just words"])
def test_an_empty_list_is_refused(text: str) -> None:
    assert problems(text) == ["list.yaml: the file is empty; reinstall the kiosk"]


@pytest.mark.parametrize(
    "text", ["{", "a: [", "\t- x", "a: !!python/object:os.system x", "? {a: b}\n: c"]
)
def test_what_is_not_yaml_is_refused_in_one_line(text: str) -> None:
    (line,) = problems(text)
    assert line.startswith("list.yaml: not YAML: ")


def test_a_list_without_hosts_is_refused() -> None:
    (line,) = problems(LIST.split("  - ", maxsplit=1)[0].replace("hosts:", "hosts: []"))
    assert line == "list.yaml: hosts: none; nothing would open"


def test_a_missing_list_opens_nothing(tmp_path: Path) -> None:
    with pytest.raises(OfficialListError, match="there is no such file"):
        load(tmp_path / "official.yaml")
    (tmp_path / "wrong.yaml").write_text("{")
    with pytest.raises(OfficialListError, match="not YAML"):
        load(tmp_path / "wrong.yaml")


def test_whoever_shows_wrong_files_shows_this_one_too() -> None:
    assert issubclass(OfficialListError, SettingsError)


def test_no_list_names_a_bank() -> None:
    (line,) = problems(LIST.replace("level: state", "level: bank"))
    assert line.startswith("list.yaml: hosts.0.level: one of state, public, identity,")
