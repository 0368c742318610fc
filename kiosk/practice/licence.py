"""The exercise on permisdeconduire.ants.gouv.fr: a licence lost, stolen or expiring."""

from kiosk.practice.application import Application
from kiosk.practice.forms import Choice, Control, Field, PaperField, Step, day, digits
from kiosk.practice.papers import PaperKind
from kiosk.practice.views import Look
from kiosk.practice.words import Phrase

HOST = "permisdeconduire.ants.gouv.fr"
ACCOUNT_HOST = "moncompte.ants.gouv.fr"
ACCOUNT_LOOK = Look(Phrase("Compte d'exercice", "Practice account"))

_REASON = Field(
    name="motif",
    label=Phrase(
        "Pourquoi demandez-vous un nouveau permis ?",
        "Why do you ask for a new licence?",
    ),
    control=Control.CHOICE,
    choices=(
        Choice("perdu", Phrase("Je l'ai perdu", "I lost it")),
        Choice("vole", Phrase("On me l'a volé", "It was stolen")),
        Choice("abime", Phrase("Il est abîmé", "It is damaged")),
        Choice("fin", Phrase("Il arrive à sa fin", "It is about to expire")),
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
        name="naissance",
        label=Phrase("Date de naissance", "Date of birth"),
        hint=Phrase("Exemple : 27/03/1985", "Day, month, year. Example: 27/03/1985"),
        check=day,
        autocomplete="bday",
    ),
    Field(
        name="adresse",
        label=Phrase("Numéro et rue", "Number and street"),
        autocomplete="address-line1",
    ),
    Field(
        name="code_postal",
        label=Phrase("Code postal", "Postcode"),
        hint=Phrase("5 chiffres. Exemple : 63200", "5 digits. Example: 63200"),
        check=digits(5),
        autocomplete="postal-code",
        digits=True,
    ),
    Field(name="ville", label=Phrase("Ville", "Town"), autocomplete="address-level2"),
)

_LIMITS = Phrase(
    "Un fichier PDF ou une photo JPEG, de 1 Mo au plus.",
    "One PDF file or JPEG photo, 1 MB at most.",
)
_KINDS = (PaperKind.PDF, PaperKind.JPEG)

_DOCUMENTS = (
    PaperField(
        name="piece_identite",
        label=Phrase(
            "Pièce d'identité, les deux côtés", "Identity document, both sides"
        ),
        hint=_LIMITS,
        kinds=_KINDS,
    ),
    PaperField(
        name="domicile",
        label=Phrase("Justificatif de domicile", "Proof of address"),
        hint=_LIMITS,
        kinds=_KINDS,
        required=False,
    ),
)

LICENCE = Application(
    id="permis",
    look=Look(
        Phrase(
            "Permis perdu, volé, abîmé ou en fin de validité",
            "Driving licence lost, stolen, damaged or expiring",
        )
    ),
    home="licence-home.html",
    home_paths=(
        "/demarches-en-ligne/"
        "perte-vol-deterioration-fin-de-validite-ou-changement-d-etat-civil",
    ),
    other_paths=("/demarches-en-ligne/",),
    steps=(
        Step(Phrase("Votre demande", "Your request"), (_REASON,)),
        Step(Phrase("Vous", "You"), _IDENTITY),
        Step(Phrase("Vos papiers", "Your papers"), _DOCUMENTS),
    ),
    prefix="PC",
    receipt_title=Phrase(
        "Récépissé de demande de permis", "Receipt of a licence application"
    ),
    receipt_file="recepisse-permis-exercice.pdf",
    next_steps=(
        Phrase(
            "Dans la vraie démarche, vous suivez votre dossier sur le même site.",
            "In real life, you follow your file on the same site.",
        ),
        Phrase(
            "Le nouveau permis arrive chez vous, par courrier suivi.",
            "The new licence comes to your home, by tracked mail.",
        ),
        Phrase(
            "Une question ? Le 34 00, au prix d'un appel local.",
            "A question? Call 34 00, at the price of a local call.",
        ),
    ),
)
