"""What must hold in the questions that lead from a situation to a procedure."""

from collections.abc import Iterator

from kiosk.catalogue.findings import Finding
from kiosk.catalogue.models import GuideQuestion, Shortcuts

_DEEPEST = 4  # touches from the first question to a procedure


def guide_rules(shortcuts: Shortcuts) -> Iterator[Finding]:
    """Find questions that lead back, too far, nowhere, or that nobody is asked."""
    questions = {each.id: each for each in shortcuts.guide}
    if not shortcuts.guide:
        return
    seen: set[str] = set()
    yield from _follow(shortcuts.guide[0], questions, (), seen)
    for name in questions:
        if name not in seen:
            message = "no answer leads here; only the first question needs none"
            yield Finding(("guide", name), message)


def guide_gaps(shortcuts: Shortcuts) -> Iterator[Finding]:
    """Find procedures to which no answer leads."""
    led = {answer.does for each in shortcuts.guide for answer in each.answers}
    for procedure in shortcuts.procedures:
        if shortcuts.guide and procedure.id not in led:
            message = "no answer of the guide leads to it"
            yield Finding(("procedures", procedure.id), message, warning=True)


def _follow(
    question: GuideQuestion,
    questions: dict[str, GuideQuestion],
    before: tuple[str, ...],
    seen: set[str],
) -> Iterator[Finding]:
    path = (*before, question.id)
    if question.id in before:
        message = f"leads back to itself: {' → '.join(path)}"
        yield Finding(("guide", question.id), message)
        return
    if len(path) > _DEEPEST:
        message = f"{len(path)} touches deep, {_DEEPEST} at most: {' → '.join(path)}"
        yield Finding(("guide", question.id), message)
        return
    seen.add(question.id)
    for answer in question.answers:
        if answer.leads is not None and answer.leads in questions:
            yield from _follow(questions[answer.leads], questions, path, seen)
