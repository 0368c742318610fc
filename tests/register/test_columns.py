"""The quick way to read a header says what JSON says, or nothing."""

import json
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.register import EntryKind, Outcome
from kiosk.register.chain import header, read_header
from kiosk.register.columns import KIND, SIGNED, ReadLine, agrees, other, usual
from kiosk.register.moment import ClockQuality, Moment

MOMENT = Moment(
    at_s=1795338000,
    offset_s=3600,
    quality=ClockQuality.SYNCHRONISED,
    boot="b00t",
    uptime_s=12,
)
PLAIN = header(
    station_id="63-essai/poste-01",
    seq=3,
    entry_id=UUID(int=7),
    kind=EntryKind.SIGN_OUT,
    moment=MOMENT,
    target=UUID(int=8),
    outcome=Outcome.IDLE,
    facts={"signed": "c2lnbmVk"},
)


def moments():
    return st.builds(
        Moment,
        at_s=st.integers(-(2**40), 2**40),
        offset_s=st.integers(-43200, 50400),
        quality=st.sampled_from(ClockQuality),
        boot=st.text(max_size=4),
        uptime_s=st.integers(0, 2**31),
    )


@given(
    station_id=st.text(max_size=8),
    seq=st.integers(0, 2**40),
    entry_id=st.uuids(),
    kind=st.sampled_from(EntryKind),
    moment=moments(),
    notice_sha256=st.none() | st.binary(min_size=32, max_size=32),
    target=st.none() | st.uuids(),
    outcome=st.none() | st.sampled_from(Outcome),
    facts=st.dictionaries(st.sampled_from(["signed", "lines"]), st.text(max_size=4)),
)
def test_a_header_says_the_same_both_ways(**parts):
    raw = header(**parts)
    said = other(read_header(raw))
    assert usual(raw) in (said, None)
    target = parts["target"]
    line = ReadLine._make(
        (
            parts["seq"],
            b"",
            parts["entry_id"].bytes,
            parts["kind"].value.encode(),
            target.bytes if target else None,
            parts["moment"].at_s,
            b"",
            raw,
            *[b""] * 4,
        )
    )
    owner = parts["station_id"].encode()
    assert agrees(line, owner, said)
    for changed in (
        line._replace(seq=line.seq + 1),
        line._replace(entry_id=bytes(16)),
        line._replace(kind=b"another"),
        line._replace(target=b"another"),
        line._replace(at_s=line.at_s + 1),
    ):
        assert not agrees(changed, owner, said) or changed == line
    assert not agrees(line, owner + b"x", said)


def test_most_headers_are_read_the_quick_way():
    said = usual(PLAIN)
    assert said == other(read_header(PLAIN))
    assert (said[KIND], said[SIGNED]) == (b"sign_out", b"c2lnbmVk")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"seq":3', b'"seq":03'),
        (b'"seq":3', b'"seq":+3'),
        (b'"seq":3', b'"seq":3.0'),
        (b'"seq":3', b'"seq":"3"'),
        (b'"seq":3,', b'"seq":3,"seq":3,'),
        (b'"boot":"b00t"', b'"boot":"b\\u0030"'),
        (b'"boot":"b00t"', b'"boot":"b\x00"'),
        (b'"boot":"b00t"', b'"boot":"\xc3\xa9"'),
        (b'"boot":"b00t",', b'"boot":"b00t", '),
        (b'"v":1', b'"v":2'),
        (b'"v":1}', b'"v":1}\n'),
        (b'"v":1}', b'"v":1}}'),
        (b'{"at"', b' {"at"'),
        (b'"uptime":12,', b""),
    ],
)
def test_another_form_is_left_to_json(old, new):
    assert old in PLAIN
    assert usual(PLAIN.replace(old, new)) is None


@pytest.mark.parametrize(
    ("name", "value"), [("seq", "3"), ("seq", True), ("id", 7), ("target", 8)]
)
def test_a_value_of_another_kind_agrees_with_nothing(name, value):
    members = json.loads(PLAIN) | {name: value}
    said = other(read_header(json.dumps(members).encode()))
    assert b"" in said
