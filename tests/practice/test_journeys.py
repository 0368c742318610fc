"""Each exercise from its first page to its PDF, as a browser would ask for it."""

import pypdfium2
import pytest

from kiosk.practice import PracticeServer
from tests.practice.papers import pdf, picture
from tests.practice.visitor import FINE, IDENTITY, LICENCE, RESIDENCE, Visitor


def words_of(document: bytes) -> str:
    opened = pypdfium2.PdfDocument(document)
    try:
        assert len(opened) == 1
        page = opened[0].get_textpage()
        return str(page.get_text_bounded())
    finally:
        opened.close()


def file_number(text: str) -> str:
    return next(word for word in text.split() if word.startswith("EX-"))


def test_a_licence_is_asked_for_from_home_to_receipt(
    server: PracticeServer, visitor: Visitor
) -> None:
    home = visitor.go(f"{LICENCE}/")
    assert "EXERCICE — ce n'est pas le vrai site" in home.text
    form = visitor.go(f"{LICENCE}/connexion")
    assert form.address == "https://moncompte.ants.gouv.fr/connexion"
    first = visitor.post(
        form.address, courriel="zzyzx@exemple.fr", mot_de_passe="inventé123"
    )
    assert first.address == f"{LICENCE}/demande/1"
    second = visitor.send(f"{LICENCE}/demande/1", {"motif": "fin"})
    assert second.path == "/demande/2"
    third = visitor.send(f"{LICENCE}/demande/2", IDENTITY)
    assert third.path == "/demande/3"
    check = visitor.send(
        f"{LICENCE}/demande/3", {}, ("piece_identite", "carte.pdf", pdf())
    )
    assert check.path == "/demande/resume"
    for answer in ("Il arrive à sa fin", "Zzyzx", "9 rue de l'Exercice", "carte.pdf"):
        assert answer in check.text
    sent = visitor.post(check.address)
    assert "3 novembre 2026" in sent.text
    receipt = visitor.go(f"{LICENCE}/demande/recepisse.pdf")
    assert receipt.headers["Content-Type"] == "application/pdf"
    assert receipt.headers["Content-Disposition"].startswith("attachment;")
    assert file_number(sent.text) in words_of(receipt.body)
    assert "EXERCICE" in words_of(receipt.body)
    kinds = [(got.path, got.accepted) for got in server.received[-5:]]
    assert kinds == [
        ("/connexion", True),
        ("/demande/1", True),
        ("/demande/2", True),
        ("/demande/3", True),
        ("/demande/resume", True),
    ]


def test_logging_out_forgets_everything(visitor: Visitor) -> None:
    visitor.reach_licence_papers()
    old = dict(visitor.cookies["permisdeconduire.ants.gouv.fr"])
    bye = visitor.post(f"{LICENCE}/deconnexion")
    assert "Vous êtes déconnecté" in bye.text
    assert "__Host-exercice" not in visitor.cookies["permisdeconduire.ants.gouv.fr"]
    visitor.cookies["permisdeconduire.ants.gouv.fr"] = old
    again = visitor.go(f"{LICENCE}/demande/2")
    assert again.address.startswith("https://moncompte.ants.gouv.fr/")


def test_an_account_is_created_on_the_spot(visitor: Visitor) -> None:
    visitor.go(f"{LICENCE}/connexion")
    form = visitor.go("https://moncompte.ants.gouv.fr/creation")
    words = {"courriel": "zzyzx@exemple.fr", "mot_de_passe": "inventé123"}
    differs = visitor.post(form.address, **words, confirmation="autre")
    assert "Les deux mots de passe sont différents" in differs.text
    assert differs.field("courriel") == "zzyzx@exemple.fr"
    assert "inventé123" not in differs.html
    inside = visitor.post(form.address, **words, confirmation="inventé123")
    assert inside.address == f"{LICENCE}/demande/1"


def test_a_residence_permit_is_renewed_with_several_papers(
    server: PracticeServer, visitor: Visitor
) -> None:
    home = visitor.go(f"{RESIDENCE}/particuliers/")
    assert 'href="/notice" target="_blank" rel="noopener"' in home.html
    assert "La notice" in visitor.go(f"{RESIDENCE}/notice").text
    form = visitor.go(f"{RESIDENCE}/connexion")
    assert form.address == "https://sso.anef.dgef.interieur.gouv.fr/connexion"
    visitor.reach_residence_papers()
    check = visitor.send(
        f"{RESIDENCE}/demande/3",
        {},
        ("pieces", "titre.pdf", pdf(pages=2)),
        ("pieces", "passeport.png", picture("PNG")),
    )
    assert "titre.pdf, passeport.png" in check.text
    sent = visitor.post(check.address)
    receipt = visitor.go(f"{RESIDENCE}/demande/recepisse.pdf")
    assert "attestation-depot" in receipt.headers["Content-Disposition"]
    assert file_number(sent.text) in words_of(receipt.body)
    assert [file.name for got in server.received[-2:] for file in got.files] == [
        "titre.pdf",
        "passeport.png",
    ]


def test_a_fine_is_paid_without_a_card(visitor: Visitor) -> None:
    wrong = visitor.post(f"{FINE}/", numero="123", cle="42")
    assert "Ce numéro doit avoir 14 chiffres" in wrong.text
    assert wrong.field("cle") == "42"
    amount = visitor.post(f"{FINE}/", numero="12 34 56 78 90 12 34", cle="42")
    assert "45 €" in amount.text
    payment = visitor.go(f"{FINE}/paiement")
    assert "<input" not in payment.html
    paid = visitor.post(payment.address)
    proof = visitor.go(f"{FINE}/paiement/justificatif.pdf")
    assert file_number(paid.text) in words_of(proof.body)
    assert "45 €" in words_of(proof.body)
    visitor.post(f"{FINE}/fin")
    assert visitor.go(f"{FINE}/paiement").path == "/"


def test_paying_or_sending_twice_gives_one_number(visitor: Visitor) -> None:
    visitor.post(f"{FINE}/", numero="12345678901234", cle="42")
    first = visitor.post(f"{FINE}/paiement")
    second = visitor.post(f"{FINE}/paiement")
    assert file_number(first.text) == file_number(second.text)


def test_the_english_version_follows_the_visitor(visitor: Visitor) -> None:
    home = visitor.go(f"{LICENCE}/?lang=en")
    assert '<html lang="en">' in home.html
    form = visitor.go(f"{LICENCE}/connexion")
    assert "Make up an address" in form.text
    step = visitor.post(
        form.address, courriel="z@exemple.fr", mot_de_passe="inventé123"
    )
    assert "Why do you ask for a new licence?" in step.text
    assert "EXERCICE" in step.text


def test_nothing_typed_is_lost_when_something_is_wrong(visitor: Visitor) -> None:
    visitor.log_in(LICENCE)
    visitor.send(f"{LICENCE}/demande/1", {"motif": "perdu"})
    wrong = visitor.send(
        f"{LICENCE}/demande/2", {**IDENTITY, "naissance": "31/02/1985", "ville": ""}
    )
    assert wrong.path == "/demande/2"
    assert "Cette date n'existe pas" in wrong.text
    assert "Remplissez cette ligne" in wrong.text
    for name in ("nom", "prenoms", "naissance", "adresse", "code_postal"):
        assert wrong.field(name) == {**IDENTITY, "naissance": "31/02/1985"}[name]


def test_sending_a_form_with_nothing_chosen_asks_again(visitor: Visitor) -> None:
    visitor.log_in(LICENCE)
    page = visitor.send(f"{LICENCE}/demande/1", {})
    assert "Choisissez une réponse" in page.text


def test_a_good_paper_stays_when_the_other_is_refused(visitor: Visitor) -> None:
    visitor.reach_licence_papers()
    wrong = visitor.send(
        f"{LICENCE}/demande/3",
        {},
        ("piece_identite", "carte.pdf", pdf()),
        ("domicile", "facture.pdf", b"ceci n'est pas un PDF"),
    )
    assert "Accepté : carte.pdf" in wrong.text
    assert "« facture.pdf » : ce n'est pas un type de fichier accepté" in wrong.text


def test_a_paper_can_be_taken_out_again(visitor: Visitor) -> None:
    visitor.reach_licence_papers()
    visitor.send(f"{LICENCE}/demande/3", {}, ("piece_identite", "a.pdf", pdf()))
    page = visitor.send(f"{LICENCE}/demande/3", {"retirer": "piece_identite:0"})
    assert "a.pdf" not in page.text
    assert visitor.go(f"{LICENCE}/demande/resume").path == "/demande/3"


def test_a_change_at_the_end_leads_back_to_the_end(visitor: Visitor) -> None:
    visitor.reach_licence_papers()
    visitor.send(f"{LICENCE}/demande/3", {}, ("piece_identite", "a.pdf", pdf()))
    check = visitor.send(f"{LICENCE}/demande/1", {"motif": "vole"})
    assert check.path == "/demande/resume"
    assert "On me l'a volé" in check.text


@pytest.mark.parametrize("path", ["/demande/3", "/demande/resume", "/demande/envoyee"])
def test_no_step_can_be_skipped(visitor: Visitor, path: str) -> None:
    visitor.log_in(LICENCE)
    assert visitor.go(f"{LICENCE}{path}").path == "/demande/1"
    assert visitor.post(f"{LICENCE}/demande/resume").path == "/demande/1"


def test_the_addresses_of_the_catalogue_lead_to_the_exercise(visitor: Visitor) -> None:
    deep = (
        "/demarches-en-ligne/"
        "perte-vol-deterioration-fin-de-validite-ou-changement-d-etat-civil"
    )
    assert "Commencer" in visitor.go(LICENCE + deep).text
    assert "Commencer" in visitor.go(f"{RESIDENCE}/particuliers/").text


@pytest.mark.parametrize(
    "address",
    [
        f"{LICENCE}/demarches-en-ligne/inscription-examen-permis",
        f"{RESIDENCE}/immiprousager/",
    ],
)
def test_another_procedure_of_the_same_site_has_no_exercise(
    visitor: Visitor, address: str
) -> None:
    page = visitor.go(address)
    assert page.status == 200
    assert "Cette page n'a pas d'exercice" in page.text
