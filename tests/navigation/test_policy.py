"""What opens and what does not, and the reason that is given."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import catalogue
from kiosk.catalogue import Catalogue
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
        ("https://ants.gouv.fr../", Reason.NOT_AN_ADDRESS, None),
        ("https://evil;ants.gouv.fr/", Reason.NOT_AN_ADDRESS, None),
        ("https://evil*.ants.gouv.fr/", Reason.NOT_AN_ADDRESS, None),
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


def test_parts_do_not_come_from_this_machine_in_the_engines_spelling(
    policy: Policy,
) -> None:
    """Its parser writes a new-style number without brackets, with the old one in it."""
    for host in ("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::1", "fd00::1"):
        verdict = policy.resource(Address(scheme="https", host=host, path="/"))
        assert verdict == Verdict(allowed=False, reason=Reason.LOCAL_ADDRESS)


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


def test_a_host_of_the_site_file_is_that_host_alone(policy: Policy) -> None:
    below = address("https://x.rdv.ville-essai.fr/")
    assert policy.main_frame(below).reason is Reason.NOT_OFFICIAL


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


@pytest.fixture(scope="module")
def every() -> Catalogue:
    return catalogue.load()


def test_every_address_of_the_catalogue_opens(policy: Policy, every: Catalogue) -> None:
    addresses = [
        told
        for procedure in every.procedures
        for told in (
            procedure.opens,
            procedure.address,
            procedure.guide,
            every.platform(procedure.platform).address,
            *(choice.address for choice in procedure.choices),
        )
        if told is not None
    ]

    refused = [
        told for told in addresses if not policy.main_frame(address(told)).allowed
    ]

    assert len(addresses) > 100
    assert refused == []


def test_every_host_of_the_catalogue_opens(policy: Policy, every: Catalogue) -> None:
    """Of the firms that also do e-mail, only the e-mail."""
    hosts = {
        host
        for procedure in every.procedures
        for host in (*procedure.hosts, *every.platform(procedure.platform).hosts)
    }
    refused = {
        host
        for host in hosts
        if not policy.main_frame(address(f"https://{host}/")).allowed
    }
    with_e_mail = {
        host
        for host in refused
        for entry in policy.official.hosts
        if entry.level is Level.WEBMAIL and entry.host.endswith("." + host)
    }

    assert len(hosts) > 20
    assert refused == with_e_mail


def hosts_in(file: str) -> list[str]:
    path = Path(__file__).with_name("data") / file
    return path.read_text(encoding="utf-8").split()


def test_every_known_host_below_gouv_fr_is_the_states(policy: Policy) -> None:
    """Official, and of the State: some say more, that they log in or take money."""
    hosts = hosts_in("gouv-fr.txt")
    verdicts = {host: policy.main_frame(address(f"https://{host}/")) for host in hosts}
    said_more = {
        host: verdict.level
        for host, verdict in verdicts.items()
        if verdict.level is not Level.STATE
    }

    assert len(verdicts) == 4141
    assert all(verdict.reason is Reason.OFFICIAL for verdict in verdicts.values())
    assert set(said_more.values()) <= {Level.IDENTITY, Level.PAYMENT}
    assert len(said_more) <= 10


def test_no_imitation_opens(policy: Policy) -> None:
    hosts = hosts_in("imitations.txt")
    verdicts = [policy.main_frame(address(f"https://{host}/")) for host in hosts]

    assert [v for v in verdicts if v.allowed] == []
    assert sum(v.imitated is not None for v in verdicts) >= 0.8 * len(hosts)


def test_every_official_way_is_in_the_catalogue(
    policy: Policy, every: Catalogue
) -> None:
    official = policy.official
    named = [each.procedure for each in (*official.lures, *official.intermediaries)]
    known = {procedure.id for procedure in every.procedures}

    assert {name for name in named if name is not None} - known == set()


@pytest.mark.parametrize(
    ("text", "reason", "imitated", "procedure"),
    [
        (
            "https://www.carte-grise.biz/",
            Reason.PAID_INTERMEDIARY,
            "immatriculation.ants.gouv.fr",
            "ci-changement-titulaire",
        ),
        (
            "http://declaration-cession.fr/",
            Reason.NOT_HTTPS,
            "immatriculation.ants.gouv.fr",
            "ci-cession",
        ),
        (
            "https://infopermis.fr/",
            Reason.PRIVATE_SITE,
            "www.service-public.gouv.fr",
            "permis-commission-medicale",
        ),
        (
            "https://amendes-gouv.fr/",
            Reason.LOOKALIKE,
            "www.amendes.gouv.fr",
            "amende-payer",
        ),
        ("https://bit.ly/x", Reason.SHORTENER, None, None),
        ("https://www.example.com/", Reason.NOT_OFFICIAL, None, None),
    ],
)
def test_a_refusal_names_the_official_way(
    policy: Policy,
    text: str,
    reason: Reason,
    imitated: str | None,
    procedure: str | None,
) -> None:
    assert policy.main_frame(address(text)) == Verdict(
        False, reason, None, imitated, procedure
    )


def test_a_host_whose_last_day_is_over_is_told_apart() -> None:
    late = Policy.load(parse_site(SITE, "site"), date(2026, 11, 23))
    verdict = late.main_frame(address("https://rdv.ville-essai.fr/"))
    assert verdict == Verdict(allowed=False, reason=Reason.LAPSED)


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("http://ants.gouv.fr/x?y", True),
        ("http://ants.gouv.fr:80/", True),
        ("http://www.example.com/", False),
        ("http://ants.gouv.fr:8080/", False),
        ("http://ants.gouv.fr:443/", False),
        ("http://x@ants.gouv.fr/", False),
        ("http://127.0.0.1/", False),
        ("https://ants.gouv.fr/", False),
        ("ws://ants.gouv.fr/", False),
        ("ftp://ants.gouv.fr/", False),
    ],
)
def test_only_an_official_http_address_is_offered_in_https(
    policy: Policy, text: str, opens: bool
) -> None:
    upgraded = policy.upgraded(address(text))
    assert (upgraded is not None) == opens
    if upgraded is not None:
        assert policy.main_frame(upgraded).allowed
        assert upgraded.path == address(text).path


def test_the_engines_plain_port_is_no_obstacle(policy: Policy) -> None:
    """The engine's parser keeps the port that is the scheme's own."""
    told = Address(scheme="http", host="ants.gouv.fr", port=80, path="/")
    assert policy.upgraded(told) == Address(
        scheme="https", host="ants.gouv.fr", path="/"
    )


def test_a_policy_forgets_the_oldest_host_and_no_verdict_changes(
    policy: Policy,
) -> None:
    """More hosts than it remembers, then the first again."""
    first = policy.main_frame(address("https://antaigouv.fr/"))
    for number in range(1100):
        told = Address(scheme="https", host=f"h{number}.example", path="/")
        assert policy.main_frame(told).reason is Reason.NOT_OFFICIAL

    assert policy.main_frame(address("https://antaigouv.fr/")) == first


def test_a_name_too_long_for_the_internet_is_no_host(policy: Policy) -> None:
    longest = "a." * 122 + "x.gouv.fr"  # 253 characters
    assert policy.main_frame(Address(scheme="https", host=longest)).allowed
    for host in ("a" + longest, "a." * 500_000 + "gouv.fr"):
        longer = Address(scheme="https", host=host)
        for judge in (policy.main_frame, policy.frame, policy.resource, policy.file):
            assert judge(longer) == Verdict(allowed=False, reason=Reason.NOT_AN_ADDRESS)
        assert policy.main_frame(replace(longer, scheme="ftp")) == Verdict(
            allowed=False, reason=Reason.SCHEME
        )


@pytest.mark.parametrize("host", ["ants.gouv.fr", "www.ameli.fr", "a.example"])
def test_without_a_list_nothing_is_official(host: str) -> None:
    shut = Policy.shut()
    address = Address(scheme="https", host=host, path="/")
    roles = (shut.main_frame, shut.frame, shut.file)
    assert not any(judge(address).allowed for judge in roles)
