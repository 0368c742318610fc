"""What opens and what does not, and the reason that is given."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import catalogue
from kiosk.navigation import Address, Level, Policy, Reason, Verdict, parse
from kiosk.navigation.official import load
from kiosk.settings import parse as parse_site

TODAY = date(2026, 11, 22)
SITE = """
[site]
id = "00-essai"
name = "Essai"
department = "63"
hours = "-"
telephone = "-"
[[official.extra]]
host = "rdv.ville-essai.fr"
until = 2026-11-22
reason = "appointments of the town hall"
[network.resolve]
"portail.local" = "127.0.0.1:8443"
"*.essai.lan" = "127.0.0.1:8443"
"""


@pytest.fixture(scope="module")
def policy() -> Policy:
    return Policy.load(parse_site(SITE, "site"), TODAY)


def address(text: str) -> Address:
    parsed = parse(text)
    assert parsed is not None
    return parsed


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("https://ants.gouv.fr/", Level.STATE),
        ("https://WWW.ants.gouv.FR.:443/x?y#z", Level.STATE),
        ("https://www.puy-de-dome.gouv.fr/", Level.STATE),
        ("https://app.franceconnect.gouv.fr/", Level.IDENTITY),
        ("https://fc.assure.ameli.fr/", Level.IDENTITY),
        ("https://www.ameli.fr/", Level.PUBLIC),
        ("https://www.service-public.fr/", Level.PUBLIC),
        ("https://www.payfip.gouv.fr/", Level.PAYMENT),
        ("https://accounts.google.com/", Level.WEBMAIL),
    ],
)
def test_official_sites_open(policy: Policy, text: str, level: Level) -> None:
    assert policy.main_frame(address(text)) == Verdict(
        allowed=True, reason=Reason.OFFICIAL, level=level
    )


@pytest.mark.parametrize(
    ("text", "reason", "imitated"),
    [
        ("https://gouv.fr/", Reason.LOOKALIKE, "www.info.gouv.fr"),
        ("https://antaigouv.fr/", Reason.LOOKALIKE, "www.antai.gouv.fr"),
        ("https://impots.gouv.fr.x-update.org", Reason.LOOKALIKE, "www.impots.gouv.fr"),
        ("https://service-public.fr.evil.example/", Reason.LOOKALIKE, None),
        ("https://evil.example/?x=https://service-public.fr/", None, None),
        ("https://evil.example/#ants.gouv.fr", None, None),
        ("https://rdvprefecture.com/", Reason.PAID_INTERMEDIARY, None),
        ("https://www.rdvprefecture.com/", Reason.PAID_INTERMEDIARY, None),
        ("https://bit.ly/x", Reason.SHORTENER, None),
        ("https://xn--assur-ameli-fbb.fr/", Reason.PUNYCODE, "www.ameli.fr"),
        ("https://xn--e1afmkfd.example/", Reason.PUNYCODE, None),
        ("http://ants.gouv.fr/", Reason.NOT_HTTPS, None),
        ("http://antaigouv.fr/", Reason.NOT_HTTPS, "www.antai.gouv.fr"),
        ("https://ants.gouv.fr:8443/", Reason.PORT, None),
        ("https://x@ants.gouv.fr/", Reason.USER_INFO, None),
        ("https://ants.gouv.fr@evil.example/", Reason.USER_INFO, None),
        ("https://1.1.1.1/", Reason.IP_ADDRESS, None),
        ("https://127.0.0.1/", Reason.LOCAL_ADDRESS, None),
        ("https://[::1]/", Reason.LOCAL_ADDRESS, None),
        ("https://localhost/", Reason.LOCAL_ADDRESS, None),
        ("https://portail.local/", Reason.LOCAL_ADDRESS, None),
        ("file:///etc/passwd", Reason.SCHEME, None),
        ("javascript:alert(1)", Reason.SCHEME, None),
        ("data:text/html,x", Reason.SCHEME, None),
        ("about:blank", Reason.SCHEME, None),
        ("blob:https://ants.gouv.fr/x", Reason.SCHEME, None),
        ("wss://ants.gouv.fr/", Reason.SCHEME, None),
        ("tel:3939", Reason.SCHEME, None),
        ("https://ants.gouv.fr../", None, None),
        ("https://hcaptcha.com/", None, None),
    ],
)
def test_nothing_else_opens(
    policy: Policy, text: str, reason: Reason | None, imitated: str | None
) -> None:
    verdict = policy.main_frame(address(text))
    assert not verdict.allowed
    if reason is not None:
        assert verdict.reason is reason
    if imitated is not None:
        assert verdict.imitated == imitated


def test_an_address_without_a_host_is_none(policy: Policy) -> None:
    empty = Address(scheme="https")
    assert policy.main_frame(empty).reason is Reason.NOT_AN_ADDRESS
    assert policy.resource(empty).reason is Reason.NOT_AN_ADDRESS


@pytest.mark.parametrize(
    ("text", "allowed", "reason"),
    [
        ("https://ants.gouv.fr/", True, Reason.OFFICIAL),
        ("https://hcaptcha.com/x", True, Reason.OFFICIAL),
        ("https://www.google.com/recaptcha/api2", True, Reason.OFFICIAL),
        ("https://www.google.com/search?q=x", False, Reason.NOT_OFFICIAL),
        ("https://www.google.com/x/../recaptcha/", True, Reason.OFFICIAL),
        ("https://evil.example/", False, Reason.NOT_OFFICIAL),
        ("https://cloud.ovh.net/", False, Reason.NOT_OFFICIAL),
        ("http://ants.gouv.fr/", False, Reason.NOT_HTTPS),
        ("https://10.0.0.1/", False, Reason.LOCAL_ADDRESS),
        ("file:///etc/passwd", False, Reason.SCHEME),
        ("chrome-extension://x/", False, Reason.SCHEME),
        ("about:srcdoc", True, Reason.PAGE_CONTENT),
        ("data:text/html,x", True, Reason.PAGE_CONTENT),
        ("blob:https://ants.gouv.fr/x", True, Reason.PAGE_CONTENT),
    ],
)
def test_frames(policy: Policy, text: str, allowed: bool, reason: Reason) -> None:
    verdict = policy.frame(address(text))
    assert (verdict.allowed, verdict.reason) == (allowed, reason)


@pytest.mark.parametrize(
    ("text", "allowed", "reason"),
    [
        ("https://cdn.example/x.js", True, Reason.PUBLIC_WEB),
        ("https://cdn.example:8443/x.js", True, Reason.PUBLIC_WEB),
        ("wss://chat.example/", True, Reason.PUBLIC_WEB),
        ("https://1.1.1.1/", True, Reason.PUBLIC_WEB),
        ("data:image/png,x", True, Reason.PAGE_CONTENT),
        ("blob:https://ants.gouv.fr/x", True, Reason.PAGE_CONTENT),
        ("https://portail.local/", True, Reason.PUBLIC_WEB),
        ("https://a.essai.lan/", True, Reason.PUBLIC_WEB),
        ("https://essai.lan/", False, Reason.LOCAL_ADDRESS),
        ("https://a.portail.local/", False, Reason.LOCAL_ADDRESS),
        ("https://localhost/", False, Reason.LOCAL_ADDRESS),
        ("wss://127.0.0.1:1791/", False, Reason.LOCAL_ADDRESS),
        ("https://192.168.0.1/", False, Reason.LOCAL_ADDRESS),
        ("https://169.254.169.254/", False, Reason.LOCAL_ADDRESS),
        ("http://cdn.example/x.js", False, Reason.NOT_HTTPS),
        ("ws://chat.example/", False, Reason.NOT_HTTPS),
        ("ftp://cdn.example/", False, Reason.SCHEME),
        ("file:///etc/passwd", False, Reason.SCHEME),
        ("chrome://resources/x", False, Reason.SCHEME),
    ],
)
def test_parts_of_a_page(
    policy: Policy, text: str, allowed: bool, reason: Reason
) -> None:
    verdict = policy.resource(address(text))
    assert (verdict.allowed, verdict.reason) == (allowed, reason)


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("https://ants.gouv.fr/x.pdf", True),
        ("https://storage.cloud.ovh.net/x.pdf", True),
        ("blob:https://ants.gouv.fr/x", True),
        ("https://evil.example/x.pdf", False),
        ("http://ants.gouv.fr/x.pdf", False),
    ],
)
def test_files_come_from_hosts_that_the_list_knows(
    policy: Policy, text: str, allowed: bool
) -> None:
    assert policy.file(address(text)).allowed is allowed


def test_what_the_site_file_adds_is_open_until_its_last_day() -> None:
    site = parse_site(SITE, "site")
    extra = address("https://rdv.ville-essai.fr/")
    verdict = Policy.load(site, TODAY).main_frame(extra)
    assert verdict == Verdict(allowed=True, reason=Reason.SITE_EXTRA, level=Level.LOCAL)
    assert not Policy.load(site, date(2026, 11, 23)).main_frame(extra).allowed


def test_a_lent_host_is_open_to_the_policy_that_lends_it(policy: Policy) -> None:
    lent = address("https://rdv.autre-ville.fr/")
    lending = policy.lending("rdv.autre-ville.fr")
    assert lending.main_frame(lent) == Verdict(
        allowed=True, reason=Reason.THIS_VISIT, level=Level.LOCAL
    )
    assert not lending.main_frame(address("https://x.rdv.autre-ville.fr/")).allowed
    assert not policy.main_frame(lent).allowed
    assert lending == policy.lending("rdv.autre-ville.fr")


OFFICIAL = tuple(entry.host for entry in load().hosts)


@given(
    host=st.sampled_from(OFFICIAL),
    glue=st.text(alphabet="abcxyz0-", min_size=1, max_size=12),
    end=st.sampled_from([".example", ".com", ".fr.example", "-gouv.net"]),
)
def test_no_name_built_around_an_official_one_opens(
    policy: Policy, host: str, glue: str, end: str
) -> None:
    top = host.rpartition(".")[2]
    for hostile in (
        f"{host}{end}",
        f"{host}.{glue}{end}",
        f"{glue}.{host}{end}",
        f"{host.replace('.', '-')}.{top}x",
        f"{glue}{host.replace('.', '')}.example",
    ):
        parsed = parse(f"https://{hostile}/")
        assert parsed is None or not policy.main_frame(parsed).allowed


@given(st.text() | st.text(alphabet="htps:/\\@.#?[]%019abfrx\t\n\u202e\ud800-é"))
def test_no_text_makes_a_verdict_fail(policy: Policy, text: str) -> None:
    for hostile in (text, "https://" + text, f"https://{text}.example/", f"x:{text}"):
        parsed = parse(hostile)
        if parsed is not None:
            for judge in (
                policy.main_frame,
                policy.frame,
                policy.resource,
                policy.file,
            ):
                assert judge(parsed).reason in Reason


def test_an_address_that_ends_with_its_host_opens(policy: Policy) -> None:
    """The engine's parser gives no path at all for `https://www.amendes.gouv.fr`."""
    bare = Address(scheme="https", host="www.amendes.gouv.fr", path="")

    assert policy.main_frame(bare).allowed


def test_every_address_of_the_catalogue_opens(policy: Policy) -> None:
    addresses = [
        told
        for procedure in catalogue.load().procedures
        for told in (
            procedure.opens,
            procedure.address,
            procedure.guide,
            *(choice.address for choice in procedure.choices),
        )
        if told is not None
    ]

    refused = [
        told for told in addresses if not policy.main_frame(address(told)).allowed
    ]

    assert refused == []
