"""A link in a webmail is a wrapped one: what is inside is found, or nothing is."""

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.navigation import Policy, Reason, parse
from kiosk.navigation.official import load

GMAIL = "https://www.google.com/url?q={}&source=gmail&ust=1&usg=x"
OUTLOOK = "https://eur01.safelinks.protection.outlook.com/?url={}&data=05%7C01&x=0"
GMX = "https://deref-gmx.fr/mail/client/0aZ/dereferrer/?redirectUrl={}"
INNER = "https://demarche.numerique.gouv.fr/users/confirmation?token=x&y=1#fin"


@pytest.fixture(scope="module")
def policy() -> Policy:
    return Policy(load())


@pytest.mark.parametrize("wrapper", [GMAIL, OUTLOOK, GMX])
def test_what_is_inside_is_found_whole(policy: Policy, wrapper: str) -> None:
    assert policy.unwrapped(wrapper.format(quote(INNER, safe=""))) == INNER


@pytest.mark.parametrize("wrapper", [GMAIL, OUTLOOK, GMX])
def test_the_wrapped_address_itself_never_opens(policy: Policy, wrapper: str) -> None:
    address = parse(wrapper.format(quote(INNER, safe="")))
    assert address is not None
    assert not policy.main_frame(address).allowed


def test_what_is_inside_is_written_as_a_browser_would(policy: Policy) -> None:
    hostile = quote("https:\\\\evil.example\\@ants.gouv.fr/", safe="")
    assert policy.unwrapped(GMAIL.format(hostile)) == (
        "https://evil.example/@ants.gouv.fr/"
    )


def test_only_one_level_is_taken_off(policy: Policy) -> None:
    once = GMAIL.format(quote(INNER, safe=""))
    inner = policy.unwrapped(OUTLOOK.format(quote(once, safe="")))
    assert inner == once


def test_whoever_is_inside_is_judged_like_any_other(policy: Policy) -> None:
    inner = policy.unwrapped(GMAIL.format(quote("https://a:b@ants.gouv.fr/", safe="")))
    assert inner is not None
    address = parse(inner)
    assert address is not None
    assert policy.main_frame(address).reason is Reason.USER_INFO


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Zzyzx",
        INNER,
        GMAIL.format("javascript:alert(1)"),
        GMAIL.format("data:text/html,x"),
        GMAIL.format("blob:https://ants.gouv.fr/x"),
        GMAIL.format("ants.gouv.fr"),
        GMAIL.format("/relative"),
        GMAIL.format(""),
        GMAIL.format("https://"),
        "https://www.google.com/url",
        "https://www.google.com/url?",
        "https://www.google.com/url#q=https://ants.gouv.fr/",
        "https://www.google.com/url?Q=https://ants.gouv.fr/",
        "https://www.google.com/url?q=https://a.fr/&q=https://b.fr/",
        "https://www.google.com/url?q=https://a.fr/" + "&x=1" * 60,
        "https://www.google.com/search?q=https://ants.gouv.fr/",
        "https://google.com/url?q=https://ants.gouv.fr/",
        "https://www.google.com.evil.example/url?q=https://ants.gouv.fr/",
        "https://x@www.google.com/url?q=https://ants.gouv.fr/",
        "https://www.google.com:8443/url?q=https://ants.gouv.fr/",
        "http://www.google.com/url?q=https://ants.gouv.fr/",
        "https://safelinks.protection.outlook.com/?url=https://ants.gouv.fr/",
        "https://xsafelinks.protection.outlook.com/?url=https://ants.gouv.fr/",
    ],
)
def test_what_is_not_wrapped_is_left_alone(policy: Policy, text: str) -> None:
    assert policy.unwrapped(text) is None


def test_a_very_long_link_is_read_too(policy: Policy) -> None:
    inner = "https://ants.gouv.fr/" + "a" * 100_000
    assert policy.unwrapped(GMAIL.format(quote(inner, safe=""))) == inner


@given(st.text())
def test_no_text_makes_it_fail(policy: Policy, text: str) -> None:
    for hostile in (text, GMAIL.format(text), OUTLOOK.format(quote(text))):
        inner = policy.unwrapped(hostile)
        assert inner is None or parse(inner) is not None
