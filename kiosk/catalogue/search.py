"""Finds what people mean: by any of their words, in any order and spelling."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log
from typing import TypeAlias

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from kiosk.catalogue.meaning import kin
from kiosk.catalogue.models import Category, Procedure
from kiosk.catalogue.spelling import (
    is_han,
    mistakes_allowed,
    sound,
    stem,
    telling,
    words_of,
)

# What a word weighs by where it stands; tests/catalogue/phrasings.tsv judges it.
_TITLE, _WORDS, _SUMMARY = 1.0, 0.9, 0.35
_OTHER_LANGUAGE = 0.85
_SAYING = 1.2  # a whole saying of ours within the question, beside its single words

# How near a typed word is to one of ours.
_SAME, _SAME_STEM, _BEGUN, _SAME_SOUND, _SAME_ROOT = 1.0, 0.97, 0.9, 0.85, 0.75
_SAME_MEANING = 0.7
_MISTAKE = 0.12  # each letter wrong, from as near as the same sound
_ROOT = 6  # letters that two words of one family begin with

_SMALL = 0.4  # what a word that says nothing weighs in a saying
_ABOUT = 0.4  # for a procedure whose category's heading has a word of the question
_LIKED = 0.3  # at most: enough for “permis”, too little against a second word
_LEAST = 0.35  # of the best score: what is further off only confuses
_LONGEST = 200  # characters of a question that are looked at
_UNRANKED = 1000

_Near: TypeAlias = dict[str, float]  # our words → how near each is


@dataclass(frozen=True, slots=True)
class _Saying:
    """A title, or an entry of `words`: what people say for one procedure."""

    number: int
    language: str
    words: frozenset[str]  # those that tell
    small: frozenset[str]  # the others: “où en est mon permis” is not just “permis”


@dataclass(frozen=True, slots=True)
class _Question:
    """What was typed: for each telling word what it may stand for, and all words."""

    heard: list[_Near]
    typed: frozenset[str]
    language: str


class Index:
    """Made once from the procedures; then answers within a keystroke."""

    def __init__(
        self, procedures: Sequence[Procedure], categories: Sequence[Category]
    ) -> None:
        self._procedures = procedures
        self._headed = _heads(categories)
        self._weights: dict[str, dict[tuple[int, str], float]] = {}
        self._sayings: list[_Saying] = []
        for number, procedure in enumerate(procedures):
            self._take(number, procedure)
        self._vocabulary = sorted(self._weights)
        # how much a word of ours tells: little when every procedure has it
        self._rarity = {
            word: log(1 + len(procedures) / len({number for number, _ in weights}))
            for word, weights in self._weights.items()
        }
        self._by_stem = _grouped(self._vocabulary, stem)
        self._by_sound = _grouped(self._vocabulary, sound)
        self._said_in: dict[str, list[_Saying]] = {}
        for saying in self._sayings:
            for word in saying.words:
                self._said_in.setdefault(word, []).append(saying)

    def search(self, text: str, language: str, limit: int) -> tuple[Procedure, ...]:
        """Give the procedures that a text means, best first; none for no meaning."""
        typed = words_of(text[:_LONGEST])
        # the last word may still be growing; a sign of Chinese does not
        begun = text[-1:].isalnum() and not is_han(text[-1])
        words = telling(typed) or typed[-1:] * begun
        heard = [
            self._near(word, begun=begun and word == typed[-1])
            for word in dict.fromkeys(words)
        ]
        question = _Question(
            [near for near in heard if near], frozenset(typed), language
        )
        scores = self._scores(question)
        least = _LEAST * max(scores.values(), default=0)
        found = [number for number, score in scores.items() if score >= least]
        found.sort(key=lambda number: (-round(scores[number], 2), self._rank(number)))
        return tuple(self._procedures[number] for number in found[: max(limit, 0)])

    def _take(self, number: int, procedure: Procedure) -> None:
        for language, title in procedure.title.root.items():
            self._weigh(number, language, title, _TITLE, said=True)
        for language, entries in procedure.words.items():
            for entry in entries:
                self._weigh(number, language, entry, _WORDS, said=True)
        for language, summary in procedure.summary.root.items():
            self._weigh(number, language, summary, _SUMMARY)

    def _weigh(
        self,
        number: int,
        language: str,
        text: str,
        weight: float,
        *,
        said: bool = False,
    ) -> None:
        every = words_of(text)
        words = telling(every)
        together = [first + second for first, second in pairwise(words)]
        for word in (*words, *together):  # people also write “cartegrise”
            weights = self._weights.setdefault(word, {})
            key = (number, language)
            weights[key] = max(weight, weights.get(key, 0))
        if said and words:
            small = frozenset(every) - frozenset(words)
            self._sayings.append(_Saying(number, language, frozenset(words), small))

    def _rank(self, number: int) -> tuple[int, int]:
        return (self._procedures[number].popular or _UNRANKED, number)

    def _liked(self, number: int) -> float:
        """Give what is asked for most a little more than its words earn."""
        rank = self._procedures[number].popular
        return 1.0 if rank is None else 1 + _LIKED / (1 + rank / 10)

    def _near(self, word: str, *, begun: bool) -> _Near:
        """Find our words that a typed word may stand for."""
        near: _Near = defaultdict(float)

        def hear(ours: Iterable[str], nearness: float) -> None:
            for each in ours:
                near[each] = max(near[each], nearness)

        if word in self._weights:
            hear([word], _SAME)
        hear(self._by_stem.get(stem(word), ()), _SAME_STEM)
        heard = sound(word)
        if heard is not None:
            hear(self._by_sound.get(heard, ()), _SAME_SOUND)
        if begun or len(word) >= _ROOT:
            hear(self._beginning(word), _BEGUN)
        if len(word) >= _ROOT:
            hear(self._beginning(word[:_ROOT]), _SAME_ROOT)
        hear(self._meaning(word), _SAME_MEANING)
        for ours, mistaken in self._misspelt(word):
            hear([ours], _SAME_SOUND - _MISTAKE * (mistaken - 1))
        return dict(near)

    def _meaning(self, word: str) -> list[str]:
        return [
            ours for each in kin(word) for ours in self._by_stem.get(stem(each), ())
        ]

    def _misspelt(self, word: str) -> list[tuple[str, int]]:
        """Find our words that a typed word is a few letters away from."""
        allowed = mistakes_allowed(word)
        if not allowed:
            return []
        found = extract(
            word,
            self._vocabulary,
            scorer=OSA.distance,
            score_cutoff=allowed,
            limit=None,
        )
        return [(ours, int(mistaken)) for ours, mistaken, _ in found]

    def _beginning(self, letters: str) -> list[str]:
        start = bisect_left(self._vocabulary, letters)
        end = bisect_left(self._vocabulary, letters + "\U0010ffff")
        return self._vocabulary[start:end]

    def _scores(self, question: _Question) -> dict[int, float]:
        scores: dict[int, float] = defaultdict(float)
        told = [self._told(near) for near in question.heard]
        for near, importance in zip(question.heard, told, strict=True):
            for number, score in self._heaviest(near, question.language).items():
                scores[number] += score * importance / sum(told)
        for number, score in self._best_sayings(question, told).items():
            scores[number] += _SAYING * score
        about = self._about(question)
        return {
            number: self._liked(number) * score * (1 + _ABOUT * about[self._of(number)])
            for number, score in scores.items()
        }

    def _of(self, number: int) -> str:
        return self._procedures[number].category

    def _about(self, question: _Question) -> dict[str, float]:
        """Say which papers a question names, by category: “passeport abîmé”."""
        about: dict[str, float] = defaultdict(float)
        for near in question.heard:
            nearest = max(near.values())
            for ours in (each for each, how in near.items() if how == nearest):
                for word in (ours, *kin(ours)):
                    category = self._headed.get(stem(word))
                    if category is not None:
                        about[category] = max(about[category], nearest)
        return about

    def _heaviest(self, near: _Near, language: str) -> dict[int, float]:
        """Score procedures by what one typed word may stand for in each."""
        best: dict[int, float] = defaultdict(float)
        for ours, nearness in near.items():
            for (number, spoken), weight in self._weights[ours].items():
                score = nearness * weight * _tongue(spoken, language)
                best[number] = max(best[number], score)
        return best

    def _told(self, near: _Near) -> float:
        """Say how much a typed word tells: what the nearest of our words does."""
        nearest = max(near.values())
        return min(self._rarity[ours] for ours, how in near.items() if how == nearest)

    def _best_sayings(self, question: _Question, told: list[float]) -> dict[int, float]:
        """Score sayings by how much of them was heard, and of what was asked."""
        touched = {
            id(saying): saying
            for near in question.heard
            for ours in near
            for saying in self._said_in.get(ours, ())
        }
        best: dict[int, float] = defaultdict(float)
        for saying in touched.values():
            score = self._agreement(saying, question, told)
            score *= _tongue(saying.language, question.language)
            best[saying.number] = max(best[saying.number], score)
        return best

    def _agreement(
        self, saying: _Saying, question: _Question, told: list[float]
    ) -> float:
        whole = _SMALL * len(saying.small)
        agreed = _SMALL * len(saying.small & question.typed)
        for word in saying.words:
            rarity = self._rarity[word]
            whole += rarity
            agreed += rarity * max(near.get(word, 0) for near in question.heard)
        asked = sum(
            importance * max(near.get(word, 0) for word in saying.words)
            for near, importance in zip(question.heard, told, strict=True)
        )
        return (agreed / whole) ** 2 * asked / sum(told)


def _heads(categories: Sequence[Category]) -> dict[str, str]:
    """Give the words that stand in the heading of one category only: its papers."""
    heads: dict[str, set[str]] = defaultdict(set)
    for category in categories:
        for title in category.title.root.values():
            for word in telling(words_of(title)):
                heads[stem(word)].add(category.id)
    return {word: own.pop() for word, own in heads.items() if len(own) == 1}


def _tongue(spoken: str, language: str) -> float:
    return 1.0 if spoken == language else _OTHER_LANGUAGE


def _grouped(
    words: Iterable[str], key: Callable[[str], str | None]
) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for word in words:
        of = key(word)
        if of is not None:
            groups[of].append(word)
    return dict(groups)
