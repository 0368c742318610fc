"""What may be written: names and signatures."""

import pickle

import pytest

from kiosk.register import (
    Identity,
    Notice,
    Problem,
    RefusedError,
    RegisterError,
    RegisterFault,
    Signature,
    SignatureMode,
)


def drawn(*strokes, width=9000, height=4000):
    return Signature(
        mode=SignatureMode.FINGER, width=width, height=height, strokes=strokes
    )


def test_a_name_is_kept_as_it_is_written():
    identity = Identity("d’Essai-Ézzÿx", "Jean · Łukasz أحمد")
    assert identity.family_name == "d’Essai-Ézzÿx"
    assert identity.first_names == "Jean · Łukasz أحمد"


def test_a_name_is_trimmed_and_composed():
    assert Identity("  E\u0301zzyzx\n", "Essai").family_name == "Ézzyzx"


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("", Problem.NAME_EMPTY),
        (" \t ", Problem.NAME_EMPTY),
        ("Z" * 101, Problem.NAME_TOO_LONG),
        ("Zz\x00yzx", Problem.NAME_UNPRINTABLE),
        ("Zz\x1byzx", Problem.NAME_UNPRINTABLE),
        ("Zz\ud800yzx", Problem.NAME_UNPRINTABLE),
        ("Zz\u202eyzx", Problem.NAME_UNPRINTABLE),
        ("Zz\u2028yzx", Problem.NAME_UNPRINTABLE),
    ],
)
def test_a_name_that_cannot_be_kept_is_refused(name, problem):
    for names in ((name, "Essai"), ("Zzyzx", name)):
        with pytest.raises(RefusedError) as refused:
            Identity(*names)
        assert refused.value.problem is problem
        assert refused.value.fault is RegisterFault.REFUSED


def test_a_name_of_a_hundred_characters_is_kept():
    assert len(Identity("Z" * 100, "É" * 100).first_names) == 100


def test_a_cross_is_a_signature():
    assert drawn(((0, 0), (400, 400)), ((0, 400), (400, 0))).strokes


@pytest.mark.parametrize(
    ("strokes", "problem"),
    [
        ((), Problem.SIGNATURE_EMPTY),
        (((),), Problem.SIGNATURE_EMPTY),
        ((((0, 0), (400, 0)), ()), Problem.SIGNATURE_EMPTY),
        ((((50, 50),),), Problem.SIGNATURE_DOT),
        ((((50, 50), (99, 60), (50, 149)),), Problem.SIGNATURE_DOT),
        ((((0, 0), (9001, 0)),), Problem.SIGNATURE_OUTSIDE),
        ((((0, 0), (0, 4001)),), Problem.SIGNATURE_OUTSIDE),
        ((((-1, 0), (400, 0)),), Problem.SIGNATURE_OUTSIDE),
        ((((0, -1), (400, 0)),), Problem.SIGNATURE_OUTSIDE),
        ((((0, 0), (400, 0)),) * 65, Problem.SIGNATURE_TOO_LONG),
        ((((0, 0), (400, 0)) * 2049,), Problem.SIGNATURE_TOO_LONG),
    ],
)
def test_a_signature_that_cannot_be_kept_is_refused(strokes, problem):
    with pytest.raises(RefusedError) as refused:
        drawn(*strokes)
    assert refused.value.problem is problem


@pytest.mark.parametrize("strokes", [64, 1])
def test_the_longest_signature_is_kept(strokes):
    points = ((0, 0), (400, 0)) * (2048 // strokes)
    assert len(drawn(*(points,) * strokes).strokes) == strokes


@pytest.mark.parametrize(
    ("width", "height"), [(0, 4000), (9000, 0), (65_536, 4000), (9000, 65_536)]
)
def test_a_frame_is_of_this_world(width, height):
    with pytest.raises(RefusedError):
        drawn(((0, 0), (0, 0)), width=width, height=height)


def test_who_cannot_sign_confirms_or_is_attested():
    assert Signature(mode=SignatureMode.CONFIRMED).strokes == ()
    attested = Signature(mode=SignatureMode.ATTESTED, attested_by="M.Essai_1@riom")
    assert attested.attested_by == "M.Essai_1@riom"


@pytest.mark.parametrize(
    ("mode", "mediator"),
    [
        (SignatureMode.ATTESTED, None),
        (SignatureMode.ATTESTED, ""),
        (SignatureMode.ATTESTED, "two words"),
        (SignatureMode.ATTESTED, "m" * 65),
        (SignatureMode.CONFIRMED, "m-1"),
        (SignatureMode.CONFIRMED, ""),
    ],
)
def test_only_an_attestation_names_a_mediator(mode, mediator):
    with pytest.raises(RefusedError) as refused:
        Signature(mode=mode, attested_by=mediator)
    assert refused.value.problem is Problem.MEDIATOR_UNKNOWN


@pytest.mark.parametrize(
    "more", [{"strokes": (((0, 0), (400, 0)),)}, {"width": 1}, {"height": 1}]
)
def test_a_confirmation_has_no_strokes(more):
    with pytest.raises(RefusedError) as refused:
        Signature(mode=SignatureMode.CONFIRMED, **more)
    assert refused.value.problem is Problem.SIGNATURE_NOT_WANTED


@pytest.mark.parametrize("notice", [("", bytes(32)), ("2026-1", bytes(31))])
def test_a_notice_is_one_that_was_shown(notice):
    with pytest.raises(ValueError, match="a notice has"):
        Notice(*notice)


def test_errors_cross_processes():
    error = pickle.loads(pickle.dumps(RegisterError(RegisterFault.FULL, "no room")))  # noqa: S301
    assert (error.fault, error.detail) == (RegisterFault.FULL, "no room")
    refused = pickle.loads(pickle.dumps(RefusedError(Problem.SIGNATURE_DOT)))  # noqa: S301
    assert refused.problem is Problem.SIGNATURE_DOT
    assert str(refused) == "refused: the signature is only a dot"
    assert str(RegisterError(RegisterFault.BUSY)) == "busy"
