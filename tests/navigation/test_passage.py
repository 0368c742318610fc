"""From a payment page to a bank and back: one short chain, for a quarter of an hour."""

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.navigation import BankPassage, Going, Level, Policy, Reason, Verdict, parse
from kiosk.navigation.official import load

PAY = "www.payfip.gouv.fr"
BANK = "acs.banque-zzyzx.example"
OTHER = "suite.banque-zzyzx.example"


class Clock:
    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def passage(clock: Clock) -> BankPassage:
    passage = BankPassage(clock)
    passage.note(PAY, Level.PAYMENT)
    return passage


def test_without_a_payment_page_no_bank_opens(clock: Clock) -> None:
    passage = BankPassage(clock)
    passage.note("ants.gouv.fr", Level.STATE)

    assert not passage.open
    assert not passage.admits(BANK, Going.FORM, "ants.gouv.fr")
    assert not passage.admits_frames("ants.gouv.fr")


@pytest.mark.parametrize("going", [Going.FORM, Going.REDIRECT])
def test_a_payment_page_hands_over_to_a_bank(
    passage: BankPassage, going: Going
) -> None:
    assert not passage.holds(BANK)
    assert passage.admits(BANK, going, PAY)
    passage.note(BANK, Level.BANK)
    assert passage.holds(BANK)
    assert passage.admits_frames(BANK)
    assert passage.admits_frames(PAY)
    assert not passage.admits_frames("ants.gouv.fr")


def test_a_bank_hands_over_to_another_of_its_hosts(passage: BankPassage) -> None:
    assert passage.admits(BANK, Going.FORM, PAY)
    passage.note(BANK, Level.BANK)

    assert passage.admits(OTHER, Going.FORM, BANK)
    passage.note(OTHER, Level.BANK)
    assert passage.admits(BANK, Going.LINK, OTHER)


@pytest.mark.parametrize("going", [Going.LINK, Going.OTHER])
def test_the_links_of_a_bank_lead_nowhere(passage: BankPassage, going: Going) -> None:
    assert passage.admits(BANK, Going.FORM, PAY)
    passage.note(BANK, Level.BANK)

    assert not passage.admits("shop.example", going, BANK)
    assert not passage.holds("shop.example")
    assert passage.admits(BANK, going, BANK)


def test_a_form_of_a_page_outside_the_passage_does_not_count(
    passage: BankPassage,
) -> None:
    """A page may begin to leave for a payment page, and then go elsewhere."""
    assert not passage.admits("evil.example", Going.FORM, "mail.example")
    assert not passage.admits("evil.example", Going.FORM, "")


def test_a_redirect_counts_from_the_hop_before(passage: BankPassage) -> None:
    assert passage.admits(BANK, Going.REDIRECT, "ants.gouv.fr")


def test_the_chain_has_an_end(passage: BankPassage) -> None:
    hosts = [f"h{number}.example" for number in range(6)]

    admitted = [passage.admits(host, Going.REDIRECT, PAY) for host in hosts]

    assert admitted == [True] * 5 + [False]
    assert passage.admits(hosts[0], Going.OTHER, hosts[4])


def test_a_quarter_of_an_hour_and_no_more(passage: BankPassage, clock: Clock) -> None:
    assert passage.admits(BANK, Going.FORM, PAY)
    clock.now_s += 15 * 60
    assert passage.holds(BANK)

    clock.now_s += 0.001

    assert not passage.open
    assert not passage.holds(BANK)
    assert not passage.admits(BANK, Going.REDIRECT, BANK)
    assert not passage.admits_frames(PAY)


def test_time_counts_from_the_last_payment_page(
    passage: BankPassage, clock: Clock
) -> None:
    clock.now_s += 14 * 60
    assert passage.admits(BANK, Going.FORM, PAY)
    passage.note(PAY, Level.PAYMENT)
    clock.now_s += 14 * 60

    assert passage.open
    assert not passage.holds(BANK)
    assert passage.admits(BANK, Going.FORM, PAY)


def test_a_bank_page_does_not_prolong_the_time(
    passage: BankPassage, clock: Clock
) -> None:
    assert passage.admits(BANK, Going.FORM, PAY)
    clock.now_s += 15 * 60
    passage.note(BANK, Level.BANK)
    clock.now_s += 1

    assert not passage.open


@pytest.mark.parametrize(
    "level",
    [each for each in Level if each not in {Level.PAYMENT, Level.BANK}] + [None],
)
def test_any_other_page_ends_it_for_good(
    passage: BankPassage, level: Level | None
) -> None:
    assert passage.admits(BANK, Going.FORM, PAY)
    passage.note("ants.gouv.fr", level)

    assert [passage.admits(BANK, going, BANK) for going in Going] == [False] * 4
    passage.note(BANK, Level.BANK)
    assert not passage.open
    assert not passage.holds(BANK)


HOSTS = st.sampled_from([PAY, BANK, OTHER, "evil.example", "ants.gouv.fr"])


class Wandering(RuleBasedStateMachine):
    """Whatever pages do, no host opens that no open passage was handed to."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock()
        self.passage = BankPassage(self.clock)
        self.paid_at: float | None = None
        self.handed: set[str] = set()

    @rule(minutes=st.integers(0, 16))
    def wait(self, minutes: int) -> None:
        self.clock.now_s += minutes * 60

    @rule(host=HOSTS)
    def pay(self, host: str) -> None:
        self.passage.note(host, Level.PAYMENT)
        self.paid_at, self.handed = self.clock.now_s, set()

    @rule(host=HOSTS, level=st.sampled_from([Level.STATE, Level.WEBMAIL, None]))
    def visit(self, host: str, level: Level | None) -> None:
        self.passage.note(host, level)
        self.paid_at, self.handed = None, set()

    @precondition(lambda self: self.handed)
    @rule(data=st.data())
    def stay(self, data: st.DataObject) -> None:
        host = data.draw(st.sampled_from(sorted(self.handed)))
        self.passage.note(host, Level.BANK)

    @rule(host=HOSTS, going=st.sampled_from(Going), came=HOSTS)
    def go(self, host: str, going: Going, came: str) -> None:
        known = host in self.handed
        admitted = self.passage.admits(host, going, came)
        if admitted:
            assert self.in_time()
            assert known or going in {Going.FORM, Going.REDIRECT}
            self.handed.add(host)
        else:
            assert not (known and self.in_time())

    @invariant()
    def holds_what_was_handed_in_time(self) -> None:
        for host in (PAY, BANK, OTHER, "evil.example", "ants.gouv.fr"):
            held = self.in_time() and host in self.handed
            assert self.passage.holds(host) == held
        assert len(self.handed) <= 5
        assert self.passage.open == self.in_time()

    def in_time(self) -> bool:
        return self.paid_at is not None and self.clock.now_s - self.paid_at <= 15 * 60


TestWandering = Wandering.TestCase


@pytest.fixture(scope="module")
def policy() -> Policy:
    return Policy(load())


def judged(policy: Policy, text: str) -> Verdict:
    address = parse(text)
    assert address is not None
    return policy.bank(address)


@pytest.mark.parametrize(
    "text",
    [
        f"https://{BANK}/acs?x=1",
        "https://www.creditzzyzx.example/",
        "https://ameli-banque.example/",
        "https://www.wlp-acs.com/",
    ],
)
def test_what_may_be_a_bank(policy: Policy, text: str) -> None:
    assert judged(policy, text) == Verdict(True, Reason.BANK, Level.BANK)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (f"http://{BANK}/", Reason.NOT_HTTPS),
        (f"https://{BANK}:8443/", Reason.PORT),
        (f"https://x@{BANK}/", Reason.USER_INFO),
        ("https://1.1.1.1/", Reason.IP_ADDRESS),
        ("https://192.168.1.1/", Reason.LOCAL_ADDRESS),
        ("https://banque.local/", Reason.LOCAL_ADDRESS),
        ("javascript:alert(1)", Reason.SCHEME),
        ("https://xn--bnque-3qa.example/", Reason.PUNYCODE),
        ("https://bit.ly/x", Reason.SHORTENER),
        ("https://rdvprefecture.com/", Reason.PAID_INTERMEDIARY),
    ],
)
def test_what_is_no_bank(policy: Policy, text: str, reason: Reason) -> None:
    verdict = judged(policy, text)
    assert (verdict.allowed, verdict.reason) == (False, reason)


def test_a_listed_host_is_judged_as_ever(policy: Policy) -> None:
    assert judged(policy, "https://ants.gouv.fr/").level is Level.STATE
    assert judged(policy, f"https://{PAY}/").level is Level.PAYMENT
