"""Sheets of paper that go with a register: the sealed envelope, the daily closing.

In French: they are read, signed and kept by the office.
"""

from kiosk.register.canvas import HEIGHT, WIDTH, Canvas
from kiosk.register.closing import Closing
from kiosk.register.export.pages import french

_LEFT = 56.0
_QR_SIDE = 210.0


def envelope(site: str, station: str, words: str) -> bytes:
    """Draw the sheet that goes into the sealed envelope."""
    canvas = Canvas(f"Enveloppe de secours du registre {site}/{station}")
    canvas.begin_page()
    y = HEIGHT - 90
    canvas.word(_LEFT, y, "Enveloppe de secours du registre", size=20, bold=True)
    canvas.word(_LEFT, y - 26, f"Site {site}, poste {station}", size=12)
    canvas.line(_LEFT, y - 50, WIDTH - _LEFT, y - 50)
    canvas.word(_LEFT, y - 90, words, size=19, bold=True)
    canvas.line(_LEFT, y - 110, WIDTH - _LEFT, y - 110)
    for place, sentence in enumerate(
        (
            "Ces mots ouvrent le registre si plus personne n’a sa phrase secrète.",
            "Donnez-les à la place d’une phrase secrète (kiosk mediator add…).",
            "Majuscules ou minuscules, avec ou sans tirets : les deux conviennent.",
            "",
            "1. Imprimez cette feuille une seule fois, puis effacez le fichier.",
            "2. Mettez-la sous enveloppe cachetée, datée et signée sur le rabat.",
            "3. Gardez l’enveloppe dans un coffre, loin du poste.",
            "4. Essayez-la une fois par an, puis refaites une enveloppe.",
            "",
            "Sans elle ni phrase secrète, personne ne lira plus le registre.",
        )
    ):
        canvas.word(_LEFT, y - 150 - 20 * place, sentence, size=11)
    return canvas.save()


def closing_sheet(closing: Closing) -> bytes:
    """Draw a day's closing sheet: on paper, elsewhere, it is a witness."""
    canvas = Canvas(f"Clôture du registre {closing.station}, {closing.day}")
    canvas.begin_page()
    y = HEIGHT - 80
    canvas.word(_LEFT, y, "Clôture du registre du point numérique", size=18, bold=True)
    canvas.word(_LEFT, y - 24, f"Poste {closing.station}", size=12)
    canvas.word(_LEFT, y - 42, french(closing.day), size=12)
    canvas.line(_LEFT, y - 58, WIDTH - _LEFT, y - 58)
    y -= 84
    for name, count in (("Lignes en tout", closing.size), *closing.counts):
        canvas.word(_LEFT, y, name, size=11)
        canvas.word(_LEFT + 260, y, str(count), size=11, bold=True)
        y -= 18
    y -= 12
    canvas.word(_LEFT, y, "Empreinte de la dernière ligne", size=11, bold=True)
    digits = closing.head.hex(" ", 2).upper().split(" ")
    for place in range(0, len(digits), 8):
        y -= 18
        canvas.word(_LEFT, y, "  ".join(digits[place : place + 8]), size=12)
    y -= 20 + _QR_SIDE
    canvas.code(_LEFT - 8, y, _QR_SIDE, closing.note)
    beside = _LEFT + _QR_SIDE + 16
    for place, sentence in enumerate(
        (
            "Ce code contient la note signée par le poste.",
            "Lu avec un téléphone, son texte mis dans un",
            "fichier sert de témoin :",
            "kiosk register verify --witness FICHIER",
            "",
            "Il montre que rien n’a été retiré ni réécrit",
            "avant cette clôture. Il ne nomme personne.",
        )
    ):
        canvas.word(beside, y + _QR_SIDE - 30 - 16 * place, sentence, size=10)
    canvas.word(_LEFT, 110, "Nom et signature de l’agent :", size=11)
    canvas.line(_LEFT, 60, _LEFT + 260, 60)
    canvas.word(
        _LEFT,
        36,
        "À garder ailleurs que le poste : gardée avec lui, elle ne prouve rien.",
        size=9,
    )
    return canvas.save()
