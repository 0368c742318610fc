"""The chain's bytes are for ever: they are spelled out here once more, by hand."""

import hashlib
import json
from datetime import UTC, datetime
from uuid import UUID

import pytest
import rfc8785
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.register import EntryKind, Outcome, RegisterError, RegisterFault
from kiosk.register.chain import (
    BodySeal,
    Line,
    body_digest,
    canonical,
    genesis,
    header,
    joined,
    read_header,
    read_json,
    signed_digest,
)
from kiosk.register.moment import (
    ClockQuality,
    Moment,
    months_between,
    months_from,
    read,
    when,
)

MOMENT = Moment(
    at_s=1795338000,
    offset_s=3600,
    quality=ClockQuality.SYNCHRONISED,
    boot="b00t",
    uptime_s=12,
)
ID = UUID(int=7)


def lp(*parts):
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)


def test_a_header_is_canonical():
    raw = header(
        station_id="63-essai/poste-01",
        seq=3,
        entry_id=ID,
        kind=EntryKind.SIGN_IN,
        moment=MOMENT,
        notice_sha256=b"\xff" * 32,
    )
    assert raw.decode() == (
        '{"at":1795338000,"boot":"b00t","clock":"synchronised",'
        '"id":"00000000000000000000000000000007","kind":"sign_in",'
        f'"notice_sha256":"{"ff" * 32}","offset":3600,"seq":3,'
        '"station":"63-essai/poste-01","uptime":12,"v":1}'
    )
    assert read_header(raw) == json.loads(raw)


@given(
    st.dictionaries(
        st.text(st.characters(max_codepoint=0x7F), min_size=1, max_size=8),
        st.text(max_size=40) | st.integers(-(2**53) + 1, 2**53 - 1),
    )
)
@example({'"': '\x00\x1f\x7f\u2028"\\/\b\f\n\r\t é €', "a": 2**53 - 1, "B": -1})
def test_objects_are_written_as_rfc_8785_says(members):
    assert canonical(members) == rfc8785.dumps(members)


def test_json_that_is_too_deep_is_none_that_we_read():
    with pytest.raises(ValueError, match=r"too deep$"):
        read_json("[" * 100_000)


def test_half_a_surrogate_pair_is_no_text():
    with pytest.raises(ValueError, match="surrogates"):
        canonical({"name": "\ud800"})


def test_an_ending_names_the_visit_and_how_it_ended():
    raw = header(
        station_id="63-essai/poste-01",
        seq=4,
        entry_id=ID,
        kind=EntryKind.SIGN_OUT,
        moment=MOMENT,
        target=UUID(int=8),
        outcome=Outcome.IDLE,
    )
    members = read_header(raw)
    assert (members["target"], members["outcome"]) == (UUID(int=8).hex, "idle")
    assert "notice_sha256" not in members


@pytest.mark.parametrize("raw", [b"", b"\xff", b"{"])
def test_other_bytes_are_no_header(raw):
    with pytest.raises(ValueError, match=r"."):
        read_header(raw)


@pytest.mark.parametrize("raw", [b"[]", b"7", b"null"])
def test_other_json_is_no_header(raw):
    with pytest.raises(ValueError, match=r"^a header is a JSON object$"):
        read_header(raw)


def test_a_line_covers_all_its_parts():
    line = Line(
        previous=b"p" * 32,
        header=b"{}",
        ident=BodySeal(b"i" * 32, b"j" * 32),
        sign=BodySeal(b"s" * 32, b"t" * 32),
    )
    parts = (b"p" * 32, b"{}", b"i" * 32, b"j" * 32, b"s" * 32, b"t" * 32)
    assert line.hash == hashlib.sha256(b"\0pn-reg-v1" + lp(*parts)).digest()


def test_the_beginning_binds_post_site_and_keys():
    parts = (b"63-essai", b"poste-01", b"12", b"P" * 32, b"S" * 32)
    assert (
        genesis(
            site_id="63-essai",
            station="poste-01",
            opened_at_s=12,
            post_key=b"P" * 32,
            site_key=b"S" * 32,
        )
        == hashlib.sha256(b"\1pn-reg-v1" + lp(*parts)).digest()
    )


def test_a_body_is_covered_with_its_envelope():
    expected = hashlib.sha256(b"\2pn-reg-v1" + lp(b"2026-11", b"k", b"c")).digest()
    assert body_digest("2026-11", b"k", b"c") == expected


def test_a_signature_is_covered_with_what_was_signed():
    expected = hashlib.sha256(b"\3pn-reg-v1" + lp(b"9", b"12", b"h" * 32, b"s" * 64))
    assert signed_digest(9, 12, b"h" * 32, b"s" * 64) == expected.digest()


def test_a_line_without_bodies_is_covered_as_empty():
    none = BodySeal()
    line = Line(previous=b"p", header=b"{}", ident=none, sign=none)
    parts = (b"p", b"{}", b"", b"", b"", b"")
    assert line.hash == hashlib.sha256(b"\0pn-reg-v1" + lp(*parts)).digest()


@pytest.mark.parametrize("length", [0, 1, 255, 256, 4095, 4096, 70_000])
def test_a_part_of_any_length_is_told_in_four_bytes(length):
    assert joined(bytes(length), b"x") == lp(bytes(length), b"x")
    body = bytes(length)
    expected = hashlib.sha256(b"\2pn-reg-v1" + lp(b"2026-11", b"k", body)).digest()
    assert body_digest("2026-11", b"k", body) == expected


def test_no_two_lists_of_parts_are_joined_alike():
    lists = [(b"ab", b"c"), (b"a", b"bc"), (b"abc",), (b"abc", b""), (b"", b"abc")]
    assert len({joined(*parts) for parts in lists}) == len(lists)


def test_months_go_on_over_the_year():
    assert months_from("2026-11", 3) == ("2026-11", "2026-12", "2027-01")
    assert months_between("2026-11", "2027-01") == months_from("2026-11", 3)
    assert MOMENT.epoch == "2026-11"


def test_a_clock_without_its_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        read(lambda: datetime(2026, 11, 22))  # noqa: DTZ001 - that is the test


def test_a_reading_has_what_puts_lines_in_order(monkeypatch):
    moment = read(lambda: datetime(2026, 11, 22, 9, tzinfo=UTC))
    assert when(moment.at_s) == datetime(2026, 11, 22, 9, tzinfo=UTC)
    assert moment.quality in ClockQuality
    assert len(moment.boot) == 36
    assert moment.uptime_s > 0


@pytest.mark.parametrize(
    ("answer", "quality"),
    [
        (-1, ClockQuality.UNKNOWN),
        (0, ClockQuality.SYNCHRONISED),
        (5, ClockQuality.FREE),
    ],
)
def test_the_kernel_tells_how_good_the_clock_is(monkeypatch, answer, quality):
    class Kernel:
        def adjtimex(self, _buffer):
            return answer

    monkeypatch.setattr("kiosk.register.moment._libc", Kernel)
    assert read(lambda: datetime(2026, 11, 22, tzinfo=UTC)).quality is quality


def test_a_moment_out_of_time_was_tampered_with():
    with pytest.raises(RegisterError) as wrong:
        when(2**62)
    assert wrong.value.fault is RegisterFault.DAMAGED
