"""Every fault has words, in both languages, and none of them are the machine's."""

import pytest

from kiosk.devices import DeviceError, Fault
from kiosk.register import Problem, RefusedError, RegisterError, RegisterFault
from kiosk.ui.languages import Languages
from kiosk.ui.wording import explain

ERRORS: list[Exception] = [
    *(DeviceError(fault, "libsane: status 9") for fault in Fault),
    *(RegisterError(fault, "/var/lib/kiosk") for fault in RegisterFault),
    *(RefusedError(problem) for problem in Problem),
    ValueError("0x7f: a bug"),
]


@pytest.mark.parametrize("error", ERRORS, ids=str)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_error_says_what_happened_and_what_to_do(
    languages: Languages, error: Exception, language: str
) -> None:
    languages.speak(language)

    what, advice = explain(error)

    assert what.endswith(".")
    assert advice.endswith(".")


@pytest.mark.parametrize("error", ERRORS, ids=str)
def test_no_detail_reaches_the_screen(error: Exception) -> None:
    said = " ".join(explain(error))

    assert not any(sign in said for sign in ("/", "0x", "status", "sqlite"))


def test_the_sentence_follows_the_language(languages: Languages) -> None:
    said = []
    for language in ("fr", "en"):
        languages.speak(language)
        said.append(explain(DeviceError(Fault.JAM)).what)

    assert said == ["Une feuille est coincée.", "A sheet of paper is stuck."]
