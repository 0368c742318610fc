"""`kiosk url`: one line an address, whatever the address is."""

import io
import json
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.__main__ import main


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, list[str]]:
    status = main(["url", *words])
    return status, capsys.readouterr().out.splitlines()


def feed(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))


def test_official_addresses_are_allowed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "https://ants.gouv.fr/", "https://www.ameli.fr") == (
        0,
        [
            "allow\tofficial\t-\thttps://ants.gouv.fr/",
            "allow\tofficial\t-\thttps://www.ameli.fr",
        ],
    )


def test_every_address_gets_its_line_and_one_refusal_is_enough(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(capsys, "https://antaigouv.fr", "https://ants.gouv.fr", "Zzyzx") == (
        1,
        [
            "refuse\tlookalike\twww.antai.gouv.fr\thttps://antaigouv.fr",
            "allow\tofficial\t-\thttps://ants.gouv.fr",
            "refuse\tnot-an-address\t-\tZzyzx",
        ],
    )


def test_addresses_are_read_from_stdin(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    feed(monkeypatch, b"https://ants.gouv.fr\r\n\nhttps://x.example\xff")
    status, lines = run(capsys, "-")
    assert status == 1
    assert lines == [
        "allow\tofficial\t-\thttps://ants.gouv.fr",
        "refuse\tnot-an-address\t-\t",
        "refuse\tnot-an-address\t-\thttps://x.example\\udcff",
    ]


def test_an_address_cannot_break_the_line_or_the_terminal(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, lines = run(capsys, "https://ants\t.gouv\n.fr/\x1b[2J\u202e")
    assert lines == ["allow\tofficial\t-\thttps://ants\\t.gouv\\n.fr/\\x1b[2J\\u202e"]


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    status, lines = run(capsys, "--json", "https://amendes-gouv.fr", "https://caf.fr")
    assert status == 1
    assert json.loads("\n".join(lines)) == [
        {
            "url": "https://amendes-gouv.fr",
            "verdict": "refuse",
            "reason": "lookalike",
            "level": None,
            "imitated": "www.amendes.gouv.fr",
            "procedure": "amende-payer",
        },
        {
            "url": "https://caf.fr",
            "verdict": "allow",
            "reason": "official",
            "level": "public",
            "imitated": None,
            "procedure": None,
        },
    ]


def test_the_site_files_hosts_count(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    site = tmp_path / "site.toml"
    site.write_text(
        '[site]\nid = "x"\nname = "x"\ndepartment = "63"\nhours = "x"\n'
        'telephone = "x"\n[[official.extra]]\nhost = "rdv.ville.fr"\n'
        'until = 9999-12-31\nreason = "x"\n'
    )
    status, lines = run(capsys, "https://rdv.ville.fr", "--site", str(site))
    assert (status, lines) == (0, ["allow\tsite-extra\t-\thttps://rdv.ville.fr"])


def test_a_wrong_site_file_is_one_line_and_status_2(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["url", "https://ants.gouv.fr", "--site", str(tmp_path)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_no_address_is_bad_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["url"]) == 2
    assert "URL" in capsys.readouterr().err


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
    max_examples=25,
)
@given(
    st.binary()
    | st.text(alphabet="htps:/\\@.#?[]%019é\t\u202e ").map(str.encode)
    | st.integers(1, 100_000).map(lambda n: b"https://" + b"a." * n + b"gouv.fr")
)
def test_hostile_input_gets_a_line_each(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    content: bytes,
) -> None:
    feed(monkeypatch, content)
    status, lines = run(capsys, "-")
    assert status in (0, 1)
    given_lines = content.split(b"\n")
    assert len(lines) == len(given_lines) - (not given_lines[-1])
    assert all(len(line.split("\t")) == 4 for line in lines)
