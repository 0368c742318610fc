"""A small whole catalogue that each test spoils in its own way."""

from collections.abc import Callable
from pathlib import Path

import pytest

SMALL = """\
meta:
  version: 1
  date: 2026-11-22
  licence: "Licence Ouverte 2.0"
  languages: [fr, en]
  seeds: {S0: "Essai"}
categories:
  - {id: permis, order: 1, icon: driving-licence, title: {fr: "Permis", en: "Licence"}}
contacts:
  - {id: tel-ants, name: {fr: "ANTS", en: "ANTS"}, telephone: "34 00", verified: ok}
platforms:
  - id: ants
    name: "ANTS"
    address: "https://ants.gouv.fr"
    hosts: [ants.gouv.fr]
    contact: tel-ants
    verified: ok
papers:
  - {id: photo, title: {fr: "Photo", en: "Photo"}, hint: {fr: "Clair.", en: "Light."}}
procedures:
  - id: permis-perdu
    category: permis
    popular: 1
    title: {fr: "Permis perdu", en: "Lost licence"}
    summary: {fr: "Un autre permis.", en: "Another licence."}
    words: {fr: ["duplicata"], en: ["duplicate"]}
    online: "yes"
    platform: ants
    address: "https://permisdeconduire.ants.gouv.fr"
    deep_address: "https://permisdeconduire.ants.gouv.fr/perte"
    papers:
      - photo
      - {id: vol, title: {fr: "Plainte", en: "Report"}, verified: "no"}
      - {id: photo, only_if: {fr: "Si mineur", en: "If under 18"}}
    deadlines:
      - {text: {fr: "2 mois.", en: "2 months."}, rule: deux-mois}
    cost: {text: {fr: "25 €.", en: "€25."}, verified: partly}
    verified: ok
    verified_on: 2026-11-22
    seeds: [S0]
rules:
  - id: deux-mois
    asks: {fr: "Quand ?", en: "When?"}
    means: act
    last: {months: 2}
    examples:
      - {given: 2026-12-31, last: 2027-02-28}
guide:
  - id: debut
    asks: {fr: "Quoi ?", en: "What?"}
    answers:
      - {says: {fr: "Perdu", en: "Lost"}, does: permis-perdu}
      - {says: {fr: "Autre", en: "Other"}, leads: suite}
  - id: suite
    asks: {fr: "Et ?", en: "And?"}
    answers:
      - {says: {fr: "Oui", en: "Yes"}, does: permis-perdu}
      - {says: {fr: "Non", en: "No"}, does: permis-perdu}
"""


@pytest.fixture
def small() -> str:
    return SMALL


@pytest.fixture
def spoilt(tmp_path: Path) -> Callable[[str, str], Path]:
    """Write the small catalogue with one text of it replaced."""

    def write(old: str, new: str) -> Path:
        assert SMALL.count(old) == 1, old
        path = tmp_path / "shortcuts.yaml"
        path.write_text(SMALL.replace(old, new), encoding="utf-8")
        return path

    return write
