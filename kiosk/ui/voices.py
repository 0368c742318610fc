"""Which languages espeak-ng can say here. No Qt: the doctor asks, too."""

import re
import subprocess

PROGRAM = "espeak-ng"
_PATIENCE_S = 5
# Pty, language, age and sex, name, file, other languages: "(fr 5)(roa 9)".
_VOICE = re.compile(
    r"\s*\d+\s+(?P<language>[a-z]+)\S*\s+\S+\s+\S+\s+(?P<file>\S+)(?P<others>.*)"
)
_OTHER = re.compile(r"\(([a-z]+)")


def voices(program: str = PROGRAM) -> frozenset[str]:
    """Give the ISO 639 codes that have a voice; none where there is no such program."""
    try:
        done = subprocess.run(
            [program, "--voices"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            timeout=_PATIENCE_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return frozenset()
    found: set[str] = set()
    for line in done.stdout.splitlines():
        voice = _VOICE.match(line)
        # Those of mbrola are listed whether their sounds are installed or not.
        if voice and not voice["file"].startswith("mb/"):
            found.update((voice["language"], *_OTHER.findall(voice["others"])))
    return frozenset(found)
