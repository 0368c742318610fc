"""What is set before the engine starts; no engine is needed to say it."""

import subprocess
import sys
from pathlib import Path

import pytest
import trustme

from kiosk.browser.engine import TrustError, engine_environment, trust
from kiosk.settings import Settings, parse

SITE = """
[site]
id = "00-essai"
name = "Essai"
department = "63"
hours = "-"
telephone = "-"
"""


def settings(network: str = "") -> Settings:
    return parse(SITE + network, "test")


def flags(network: str = "") -> str:
    environment = engine_environment(settings(network), Path("/visit/home"))
    return environment["QTWEBENGINE_CHROMIUM_FLAGS"]


def test_names_are_sent_elsewhere_only_when_the_site_file_says_so() -> None:
    assert "127.0.0.1:1" not in flags()
    rules = flags('[network.resolve]\n"*.gouv.fr" = "127.0.0.1:1"\n"a.fr" = "b:2"')
    assert 'MAP *.gouv.fr 127.0.0.1:1, MAP a.fr b:2"' in rules


def test_addresses_of_this_machine_and_its_network_lead_nowhere_first_of_all() -> None:
    rules = flags('[network.resolve]\n"*" = "127.0.0.1:1"').partition("rules=")[2]
    for local in ("127.*.*.*", "localhost", "172.31.*.*", "::1", "169.254.*.*"):
        assert f"MAP {local} ~NOTFOUND" in rules.partition("MAP * ")[0]


def test_a_public_page_takes_nothing_from_private_places_unless_the_site_says_so() -> (
    None
):
    check = "LocalNetworkAccessChecks:LocalNetworkAccessChecksWarn/false"
    assert check in flags()
    assert check not in flags("[network]\nprivate_parts = true")
    assert flags().count("--enable-features") == 1  # the last one alone would count


@pytest.mark.parametrize(
    ("proxy", "host"),
    [
        ("http://10.0.0.1:3128", "10.0.0.1"),
        ("proxy.example", "proxy.example"),
        ("socks5://[fd00::1]:1080", "fd00::1"),
    ],
)
def test_a_proxy_of_the_own_network_is_still_found(proxy: str, host: str) -> None:
    rules = flags(f'[network]\nproxy = "{proxy}"').partition("rules=")[2]
    assert rules.startswith(f'"EXCLUDE {host}, MAP ')


def test_the_proxy_is_the_site_files_or_none() -> None:
    assert "--no-proxy-server" in flags()
    assert "--proxy-server=proxy:3128" in flags('[network]\nproxy = "proxy:3128"')


def test_the_sandbox_stays_on_and_no_debugger_listens() -> None:
    environment = engine_environment(settings(), Path("/visit/home"))
    assert "sandbox" not in environment["QTWEBENGINE_CHROMIUM_FLAGS"]
    assert "remote-debugging" not in environment["QTWEBENGINE_CHROMIUM_FLAGS"]
    assert "QTWEBENGINE_DISABLE_SANDBOX" not in environment
    assert "QTWEBENGINE_REMOTE_DEBUGGING" not in environment


def test_everything_the_engine_keeps_is_in_the_visits_home() -> None:
    environment = engine_environment(settings(), Path("/visit/home"))
    places = [environment[name] for name in environment if "QT" not in name]
    assert all(place.startswith("/visit/home") for place in places)


def test_an_authority_is_trusted(tmp_path: Path) -> None:
    certificate = tmp_path / "authority.pem"
    trustme.CA().cert_pem.write_to_path(str(certificate))
    trust(tmp_path, (certificate, certificate))
    trust(tmp_path, (certificate,))
    database = f"sql:{tmp_path / '.pki' / 'nssdb'}"
    told = subprocess.run(
        ["certutil", "-L", "-d", database], capture_output=True, text=True, check=True
    )
    assert "kiosk-0" in told.stdout


def test_nothing_to_trust_needs_no_tool(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    trust(tmp_path, ())
    assert list(tmp_path.iterdir()) == []


def test_a_missing_tool_is_named_with_its_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(TrustError, match="apt install libnss3-tools"):
        trust(tmp_path, (tmp_path / "authority.pem",))


def test_a_file_that_is_no_certificate_is_named(tmp_path: Path) -> None:
    wrong = tmp_path / "authority.pem"
    wrong.write_text("Zzyzx")
    with pytest.raises(TrustError, match=r"authority\.pem"):
        trust(tmp_path, (wrong,))


def test_preparing_the_engine_does_not_load_it() -> None:
    code = "import kiosk.browser.engine, sys; print('PySide6' in sys.modules)"
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "False"
