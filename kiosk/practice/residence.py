"""The exercise on administration-etrangers-en-france.interieur.gouv.fr: a renewal."""

from kiosk.practice.application import Application
from kiosk.practice.forms import Choice, Control, Field, PaperField, Step, day, digits
from kiosk.practice.papers import PaperKind
from kiosk.practice.views import Look
from kiosk.practice.words import Phrase

HOST = "administration-etrangers-en-france.interieur.gouv.fr"
ACCOUNT_HOST = "sso.anef.dgef.interieur.gouv.fr"
ACCOUNT_LOOK = Look(Phrase("Compte d'exercice", "Practice account"))

_PERMIT = (
    Field(
        name="titre",
        label=Phrase("Votre titre de séjour actuel", "Your present residence permit"),
        control=Control.CHOICE,
        choices=(
            Choice("etudiant", Phrase("Étudiant", "Student")),
            Choice(
                "famille", Phrase("Vie privée et familiale", "Private and family life")
            ),
            Choice("talent", Phrase("Talent", "Talent")),
            Choice("autre", Phrase("Un autre titre", "Another permit")),
        ),
    ),
    Field(
        name="fin",
        label=Phrase("Date de fin de ce titre", "Expiry date of this permit"),
        hint=Phrase(
            "Elle est écrite sur la carte. Exemple : 30/09/2027",
            "It is written on the card: day, month, year. Example: 30/09/2027",
        ),
        check=day,
    ),
    Field(
        name="numero_etranger",
        label=Phrase("Numéro étranger", "Foreign national number"),
        hint=Phrase(
            "10 chiffres, écrits sur la carte. Pour l'exercice : 99 99 00 00 01",
            "10 digits, written on the card. For this exercise: 99 99 00 00 01",
        ),
        check=digits(10),
        digits=True,
    ),
)

_IDENTITY = (
    Field(
        name="nom",
        label=Phrase("Nom de famille", "Family name"),
        hint=Phrase(
            "Pour l'exercice, inventez un nom.", "For this exercise, make up a name."
        ),
        autocomplete="family-name",
    ),
    Field(
        name="prenoms",
        label=Phrase("Prénoms", "First names"),
        autocomplete="given-name",
    ),
    Field(
        name="nationalite",
        label=Phrase("Nationalité", "Nationality"),
        autocomplete="country-name",
    ),
    Field(
        name="telephone",
        label=Phrase("Téléphone", "Telephone"),
        control=Control.TELEPHONE,
        required=False,
        autocomplete="tel",
    ),
)

_DOCUMENTS = (
    PaperField(
        name="pieces",
        label=Phrase(
            "Vos papiers : titre de séjour, passeport, justificatif de domicile",
            "Your papers: residence permit, passport, proof of address",
        ),
        hint=Phrase(
            "PDF, JPEG ou PNG. Vous pouvez en choisir plusieurs, 1 Mo au plus chacun.",
            "PDF, JPEG or PNG. You may choose several, 1 MB at most each.",
        ),
        kinds=(PaperKind.PDF, PaperKind.JPEG, PaperKind.PNG),
        multiple=True,
    ),
)

RESIDENCE = Application(
    id="sejour",
    look=Look(Phrase("Renouveler un titre de séjour", "Renewing a residence permit")),
    home="residence-home.html",
    home_paths=("/particuliers", "/particuliers/"),
    other_paths=("/particuliers/", "/immiprousager/"),
    steps=(
        Step(Phrase("Votre titre actuel", "Your present permit"), _PERMIT),
        Step(Phrase("Vous", "You"), _IDENTITY),
        Step(Phrase("Vos papiers", "Your papers"), _DOCUMENTS),
    ),
    prefix="TS",
    receipt_title=Phrase(
        "Attestation de dépôt d'une demande", "Proof that an application was filed"
    ),
    receipt_file="attestation-depot-exercice.pdf",
    next_steps=(
        Phrase(
            "Dans la vraie démarche, la préfecture vous répond sur le même site.",
            "In real life, the préfecture answers you on the same site.",
        ),
        Phrase(
            "S'il manque un papier, on vous le demande sur le même site.",
            "If a paper is missing, you are asked for it on the same site.",
        ),
        Phrase(
            "L'attestation de dépôt ne prouve pas le droit au séjour.",
            "The proof of filing does not prove a right to stay.",
        ),
        Phrase(
            "Une question ? Le 0 806 001 620, appel gratuit.",
            "A question? Call 0 806 001 620, free of charge.",
        ),
    ),
    more={
        "/notice": ("residence-notice.html", Phrase("La notice", "The instructions"))
    },
)
