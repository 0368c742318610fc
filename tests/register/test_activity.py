"""The year in numbers: the right ones, and none by which someone could be known."""

import json
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.register import Outcome, RegisterError, RegisterFault
from kiosk.register.activity import LEAST, VOCABULARY, _hidden, note
from kiosk.register.register import Register
from tests.register.conftest import CROSS, NOTICE, essai


class Jumping:
    """A clock that says what it was set to."""

    at = datetime(2026, 11, 2, 9, tzinfo=UTC)

    def __call__(self):
        return self.at


def counted(register, year=2026):
    counts = {}
    for cell in register.activity(year):
        counts.setdefault(cell.of, {})[cell.which] = cell.count
    return counts


def visits(register, clock, *minutes):
    for each in minutes:
        record_id = register.new_record_id()
        register.sign_in(record_id, essai(1), CROSS, NOTICE)
        clock.at += timedelta(minutes=each)
        register.sign_out(record_id, Outcome.COMPLETED)


def test_visits_and_their_durations_are_counted(path):
    clock = Jumping()
    with Register.open(path, now=clock) as register:
        visits(register, clock, 1, 10, 20, 29, 5)
        visits(register, clock, 30, 59, 45, 31, 40, 60, 119)
        visits(register, clock, *[125] * 5)
        clock.at = datetime(2027, 1, 10, tzinfo=UTC)
        visits(register, clock, *[5] * 6)
        assert counted(register)["visites"] == {"2026-11": 17}
        assert counted(register)["durée"] == {
            "moins de 30 min": None,  # or the 2 could be reckoned
            "30 à 60 min": 5,
            "60 à 120 min": None,
            "120 min et plus": 5,
        }
        assert counted(register, 2027)["visites"] == {"2027-01": 6}
        assert counted(register, 2025) == {}


def test_accompaniments_are_counted_by_the_words_of_la_coop(path):
    for _ in range(5):
        note(path, "2026-11", {"issue": "aboutie", "genre": "féminin"})
    for _ in range(6):
        note(path, "2026-12", {"issue": "aboutie", "genre": "non communiqué"})
    note(path, "2027-01", {"issue": "aboutie"})
    with Register.open(path) as register:
        counts = counted(register)
        assert counts["issue"] == {"aboutie": 11}
        assert counts["genre"] == {"féminin": 5, "non communiqué": 6}
        assert counted(register, 2027)["issue"] == {"aboutie": None}
        assert register.verify().holds
    file = path.with_name(path.name + ".activity")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_counters_have_no_row_time_or_order_of_the_register(path, clock):
    with Register.open(path, now=clock) as register:
        proof = register.sign_in(register.new_record_id(), essai(1), CROSS, NOTICE)
    before = path.read_bytes()
    for _ in range(3):
        note(path, "2026-11", {"genre": "féminin", "issue": "aboutie"})
    note(path, "2026-11", {"genre": "masculin", "issue": "aboutie"})
    assert path.read_bytes() == before
    text = path.with_name(path.name + ".activity").read_text(encoding="utf-8")
    assert json.loads(text) == {
        "2026-11": {"genre": {"féminin": 3, "masculin": 1}, "issue": {"aboutie": 4}}
    }
    assert proof.record_id.hex not in text


@given(st.dictionaries(st.text(min_size=1, max_size=3), st.integers(1, 40), max_size=8))
def test_no_small_number_is_shown_nor_can_be_reckoned(cells):
    shown = {cell.which: cell.count for cell in _hidden("x", cells)}
    assert all(count is None or count >= LEAST for count in shown.values())
    hidden = [which for which, count in shown.items() if count is None]
    # With the total, one hidden number would be no secret.
    assert len(hidden) != 1 or len(cells) == 1
    assert all(shown[which] in (None, cells[which]) for which in cells)


@pytest.mark.parametrize(
    "said", [{"nom": "Zzyzx"}, {"issue": "Zzyzx"}, {"genre": ""}, {"": "aboutie"}]
)
def test_only_the_vocabulary_is_counted(path, said):
    with pytest.raises(RegisterError) as wrong:
        note(path, "2026-11", said)
    assert wrong.value.fault is RegisterFault.REFUSED
    assert not path.with_name(path.name + ".activity").exists()


def test_two_who_count_at_once_lose_nothing(path):
    script = (
        "import sys, pathlib\n"
        "from kiosk.register.activity import note\n"
        "for _ in range(40):\n"
        "    note(pathlib.Path(sys.argv[1]), '2026-11', {'issue': 'aboutie'})\n"
    )
    words = [sys.executable, "-c", script, path]
    with subprocess.Popen(words) as one, subprocess.Popen(words) as other:
        pass
    assert (one.returncode, other.returncode) == (0, 0)
    with Register.open(path) as register:
        assert counted(register)["issue"] == {"aboutie": 80}


def test_counters_that_are_damaged_are_told(path):
    path.with_name(path.name + ".activity").write_text("{")
    with Register.open(path) as register, pytest.raises(RegisterError) as wrong:
        register.activity(2026)
    assert wrong.value.fault is RegisterFault.UNREADABLE


def test_the_commands_count_and_report(kiosk, refused, path):
    for _ in range(5):
        words = ("issue=aboutie", "thématique=étrangers, Europe")
        assert kiosk("count", *words, "--path", path).returncode == 0
    kiosk("count", "issue=à reprendre", "--path", path)
    year = str(datetime.now(UTC).year)
    done = kiosk("activity", "--year", year, "--path", path)
    assert done.stdout.splitlines() == [
        "thématique\tétrangers, Europe\t5",
        "issue\taboutie\t< 5",
        "issue\tà reprendre\t< 5",
    ]
    answer = kiosk("activity", "--year", year, "--json", "--path", path).stdout
    assert json.loads(answer)["counts"]["issue"] == {
        "aboutie": None,
        "à reprendre": None,
    }
    assert "choose among aboutie" in refused("count", "issue=x", "--path", path)
    assert "give WHAT=WHICH" in refused("count", "issue", "--path", path)


def test_every_word_is_said_once():
    for of, values in VOCABULARY.items():
        assert of
        assert len(set(values)) == len(values)
