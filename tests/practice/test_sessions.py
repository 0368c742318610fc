"""What is held of visitors, and when it is forgotten."""

from kiosk.practice.account import Codes
from kiosk.practice.sessions import Sessions


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_an_hour_without_a_request_ends_a_session() -> None:
    clock = Clock()
    sessions = Sessions[str](clock)
    token = sessions.open("zzyzx")
    clock.now += 3500
    assert sessions.find(token) == "zzyzx"
    clock.now += 3500
    assert sessions.find(token) == "zzyzx"
    clock.now += 3601
    assert sessions.find(token) is None


def test_the_session_longest_unused_makes_room() -> None:
    sessions = Sessions[int](Clock())
    first, second = sessions.open(1), sessions.open(2)
    for number in range(62):
        sessions.open(number)
    assert sessions.find(first) == 1
    sessions.open(99)
    assert sessions.find(second) is None
    assert sessions.find(first) == 1


def test_a_code_is_for_one_site_one_visit_and_five_minutes() -> None:
    clock = Clock()
    codes = Codes(clock)
    assert codes.redeem(codes.issue("permis", "a", "z@e.fr"), "permis", "b") is None
    assert codes.redeem(codes.issue("permis", "a", "z@e.fr"), "sejour", "a") is None
    late = codes.issue("permis", "a", "z@e.fr")
    clock.now += 301
    assert codes.redeem(late, "permis", "a") is None
    assert codes.redeem(codes.issue("permis", "a", "z@e.fr"), "permis", "a") == "z@e.fr"


def test_codes_never_pile_up() -> None:
    codes = Codes(Clock())
    first = codes.issue("permis", "a", "z@e.fr")
    for _ in range(64):
        codes.issue("permis", "a", "z@e.fr")
    assert codes.redeem(first, "permis", "a") is None
