"""Words that people use one for the other: the catalogue need not say each of them.

A line is one meaning. What is typed stands for the other words of its lines, too. Only
words that mean the same to whoever asks, in any procedure; what is particular to one
procedure stands among its own `words`.
"""

from collections import defaultdict
from collections.abc import Mapping

from kiosk.catalogue.spelling import stem, words_of

_LINES = """
    abîmé déchiré cassé détérioré illisible mouillé brûlé plié effacé délavé
    perdu égaré paumé perte introuvable disparu
    volé vol piqué dérobé cambriolé
    voiture véhicule auto automobile bagnole caisse camionnette fourgon
    moto scooter motocyclette cyclomoteur mobylette
    enfant fils fille bébé mineur gamin nourrisson ado
    prix coût tarif combien coûte montant
    renouveler renouvellement refaire prolonger prolongation
    périmé expiré dépassé
    suivi suivre recevoir reçu arrivé prêt délai attendre avancement
    rendez rendezvous rdv créneau
    employeur patron embaucher recruter
    arnaque escroquerie escroc arnaqué fraude piraté
    mail email courriel messagerie mèl
    mari femme époux épouse conjoint conjointe concubin
    contester contestation recours réclamation réclamer
    amende contravention pv
    déménagement déménager déménagé
    argent payé remboursement rembourser
    erreur faute corriger correction rectifier
    étranger pays maroc marocain algérie algérien tunisie tunisien sénégal
    étranger pays sénégalais mali cameroun camerounais congo guinée tchad comores
    étranger pays madagascar togo bénin turquie turc ukraine ukrainien russie russe
    étranger pays chine chinois inde brésil afghan afghanistan syrie syrien irak
    étranger pays iran pakistan bangladesh lanka allemagne belgique espagne italie
    étranger pays portugal suisse roumanie pologne angleterre britannique anglais
    étranger pays américain usa haïti albanie
    lost missing misplaced
    stolen robbed theft
    damaged torn broken unreadable
    car vehicle automobile motorbike scooter
    child son daughter baby minor
    price cost fee
    renew extend renewal
    expired ended
    licence license permit
    foreign abroad country morocco algeria tunisia turkey ukraine china india brazil
    foreign abroad country germany belgium spain italy portugal poland romania england
    scam fraud scammed cheated
    husband wife spouse
    perdí perdido pierdo extraviado
    robado robaron robo
    coche carro vehículo moto
    hijo hija niño bebé
    estafa estafado fraude
    perdi perdido perda
    roubado roubaram roubo furto
    carro automóvel veículo mota
    filho filha criança bebé
    burla enganado fraude
    потерял потеряла утерял потеря утеря
    украли украден кража
    машина машину авто автомобиль
    ребенок ребенка сын дочь детский
    мошенники обманули обман аферисты
    загубив загубила втратив втрата
    вкрали викрали крадіжка
    машина машину авто автомобіль
    дитина дитини син донька
    шахраї обдурили обман шахрайство
    kaybettim kayıp kaybetmek kaybolan
    çalındı çalınan hırsızlık
    araba arabam arabamı araç otomobil
    çocuk çocuğum çocuğuma oğlum kızım bebek
    dolandırıldım dolandırıcılık sahte
    ضاع ضاعت فقدت فقدان مفقود
    سرقت سرقة مسروقة سرق
    سيارة سيارتي مركبة
    طفل طفلي ابني ابنتي قاصر
    احتيال نصب غش خداع
"""


def _kin() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for line in _LINES.strip().splitlines():
        words = words_of(line)
        for word in words:
            found[stem(word)].update(words)
    return {word: frozenset(others) for word, others in found.items()}


_KIN = _kin()


def kin(word: str) -> frozenset[str]:
    """Give the plain words that mean the same as a plain word, itself among them.

    None for a word that stands for nothing else.
    """
    return _KIN.get(stem(word), frozenset())
