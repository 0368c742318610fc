"""One visitor's application while it is being filled in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.practice.exchange import File
from kiosk.practice.forms import (
    Errors,
    PaperField,
    Step,
    answers_in,
    errors_in,
    take_papers,
)
from kiosk.practice.papers import Paper
from kiosk.practice.records import ReceivedFile

CHECK = "/demande/resume"
SENT = "/demande/envoyee"


@dataclass(slots=True)
class Draft:
    """What was answered so far. `errors` holds those of each step last sent."""

    email: str
    steps: tuple[Step, ...]
    answers: dict[str, str] = field(default_factory=dict)
    papers: dict[str, tuple[Paper, ...]] = field(default_factory=dict)
    errors: dict[int, Errors] = field(default_factory=dict)
    number: str = ""
    sent_at: datetime | None = None

    def take(
        self, number: int, sent: Mapping[str, str], files: tuple[File, ...]
    ) -> tuple[ReceivedFile, ...]:
        """Keep what a step's form sent, right or wrong, and note what is wrong."""
        fields = self.steps[number - 1].fields
        self.answers |= answers_in(fields, sent)
        received: list[ReceivedFile] = []
        refused: Errors = {}
        for asked in fields:
            if not isinstance(asked, PaperField):
                continue
            held = self.papers.get(asked.name, ())
            self.papers[asked.name], came, error = take_papers(asked, files, held)
            received.extend(came)
            if error is not None:
                refused[asked.name] = error
        self.errors[number] = errors_in(fields, self.answers, self.papers) | refused
        return tuple(received)

    def remove_paper(self, number: int, which: str) -> None:
        """Take a paper out, named as `field:place`; an unknown name does nothing."""
        name, _, place = which.partition(":")
        if name in self.papers:
            self.papers[name] = tuple(
                paper
                for index, paper in enumerate(self.papers[name])
                if str(index) != place
            )
            self.errors[number] = {}

    def can_open(self, number: int) -> bool:
        """Say whether a step may be shown: not sent yet, and all before it answered."""
        return not self.number and number <= self._first_open()

    def next_path(self) -> str:
        """Give the address of what there is to do now."""
        if self.number:
            return SENT
        number = self._first_open()
        return step_path(number) if number <= len(self.steps) else CHECK

    def path_after(self, number: int) -> str:
        """Give where a step leads: again, to the next, or back to the final check."""
        if self.errors.get(number):
            return step_path(number)
        path = self.next_path()
        return path if path == CHECK else step_path(number + 1)

    def _first_open(self) -> int:
        """Give the first step that still lacks something, or one past the last."""
        for number, step in enumerate(self.steps, start=1):
            if errors_in(step.fields, self.answers, self.papers):
                return number
        return len(self.steps) + 1


def step_path(number: int) -> str:
    """Give the address of a step, counted from 1."""
    return f"/demande/{number}"


def step_number(path: str) -> int:
    """Give the step of an address that `step_path` made."""
    return int(path.rpartition("/")[2])
