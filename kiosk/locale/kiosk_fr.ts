<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccessibilityPage</name>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>This computer is for everybody. It follows the standard EN 301 549 in part: we examined it ourselves, and nobody else has.</source>
        <translation>Cet ordinateur est pour tout le monde. Il suit en partie la norme EN 301 549. Nous l&apos;avons vérifié nous-mêmes, et personne d&apos;autre.</translation>
    </message>
    <message>
        <source>What helps you here</source>
        <translation>Ce qui vous aide ici</translation>
    </message>
    <message>
        <source>In the bar above: larger text, more space, other colours.</source>
        <translation>Dans la barre du haut&#xa0;: texte plus grand, plus espacé, autres couleurs.</translation>
    </message>
    <message>
        <source>Listen: the page is read aloud. The same button stops it.</source>
        <translation>Écouter&#xa0;: la page est lue à voix haute. Le même bouton arrête la lecture.</translation>
    </message>
    <message>
        <source>A mouse alone, a keyboard alone or a finger alone is enough.</source>
        <translation>La souris seule, le clavier seul ou un doigt seul suffit.</translation>
    </message>
    <message>
        <source>Take your time: the computer asks before it ends your visit.</source>
        <translation>Prenez votre temps&#xa0;: l&apos;ordinateur vous demande avant de terminer.</translation>
    </message>
    <message>
        <source>What is missing still</source>
        <translation>Ce qui manque encore</translation>
    </message>
    <message>
        <source>No group of people with disabilities has tried it yet.</source>
        <translation>Aucun groupe de personnes handicapées ne l&apos;a encore essayé.</translation>
    </message>
    <message>
        <source>Nothing is shown in sign language.</source>
        <translation>Rien n&apos;est montré en langue des signes.</translation>
    </message>
    <message>
        <source>Some official sites are not accessible. We cannot change them.</source>
        <translation>Certains sites officiels ne sont pas accessibles. Nous ne pouvons pas les changer.</translation>
    </message>
    <message>
        <source>Is something in your way? The mediator finds another way.</source>
        <translation>Quelque chose vous gêne&#xa0;? Le médiateur trouve une autre solution.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Tell us what is in your way</source>
        <translation>Dites-nous ce qui vous gêne</translation>
    </message>
    <message>
        <source>Tell the mediator, or write or call:</source>
        <translation>Dites-le au médiateur, ou écrivez ou appelez&#xa0;:</translation>
    </message>
    <message>
        <source>Tell the mediator, or call:</source>
        <translation>Dites-le au médiateur, ou appelez&#xa0;:</translation>
    </message>
    <message>
        <source>You need not say why.</source>
        <translation>Vous n&apos;avez pas à dire pourquoi.</translation>
    </message>
    <message>
        <source>Nobody answers, or the answer is no help?</source>
        <translation>Pas de réponse, ou une réponse qui n&apos;aide pas&#xa0;?</translation>
    </message>
    <message>
        <source>The Defender of Rights (Défenseur des droits) helps you, free of charge.</source>
        <translation>Le Défenseur des droits vous aide. C&apos;est gratuit.</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Is this link official?</source>
        <translation>Ce lien est-il officiel&#xa0;?</translation>
    </message>
    <message>
        <source>Write here the link of the SMS or e-mail that you received. It will not be opened.</source>
        <translation>Écrivez ici le lien du SMS ou du courriel que vous avez reçu. Il ne sera pas ouvert.</translation>
    </message>
    <message>
        <source>The link, or the whole message</source>
        <translation>Le lien, ou le message entier</translation>
    </message>
    <message>
        <source>For example: ants.gouv.fr</source>
        <translation>Par exemple&#xa0;: ants.gouv.fr</translation>
    </message>
    <message>
        <source>Open this site</source>
        <translation>Ouvrir ce site</translation>
    </message>
    <message>
        <source>The link leads to:</source>
        <translation>Le lien mène à&#xa0;:</translation>
    </message>
    <message>
        <source>Do not open it on your telephone either. Erase the message.</source>
        <translation>Ne l&apos;ouvrez pas non plus sur votre téléphone. Effacez le message.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>No, this link is not official.</source>
        <translation>Non, ce lien n&apos;est pas officiel.</translation>
    </message>
    <message>
        <source>There is no link in these words.</source>
        <translation>Il n&apos;y a pas de lien dans ces mots.</translation>
    </message>
    <message>
        <source>Write the link letter by letter, or call the mediator.</source>
        <translation>Recopiez le lien lettre par lettre, ou appelez le médiateur.</translation>
    </message>
    <message>
        <source>Yes, this link is official.</source>
        <translation>Oui, ce lien est officiel.</translation>
    </message>
    <message>
        <source>Even a false message may quote a true link. If in doubt, open the site here.</source>
        <translation>Même un faux message peut citer un vrai lien. En cas de doute, ouvrez le site ici.</translation>
    </message>
    <message>
        <source>Official sites use this address for payments.</source>
        <translation>Les sites officiels utilisent cette adresse pour les paiements.</translation>
    </message>
    <message>
        <source>Pay only when an official site led you there.</source>
        <translation>Ne payez que si un site officiel vous y a conduit.</translation>
    </message>
    <message>
        <source>This is an e-mail service, not a site of the State.</source>
        <translation>C&apos;est un service de messagerie, pas un site de l&apos;État.</translation>
    </message>
    <message>
        <source>You may read your e-mail here.</source>
        <translation>Vous pouvez lire vos courriels ici.</translation>
    </message>
    <message>
        <source>This site may be opened here.</source>
        <translation>Ce site peut être ouvert ici.</translation>
    </message>
    <message>
        <source>It is not a site of the State.</source>
        <translation>Ce n&apos;est pas un site de l&apos;État.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>To be checked with the mediator.</source>
        <translation>À vérifier avec le médiateur.</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>In your telephone</source>
        <translation>Dans votre téléphone</translation>
    </message>
    <message>
        <source>Take a picture of this code: your calendar notes {day}. Your name is not in it.</source>
        <translation>Photographiez ce code&#xa0;: votre agenda note le {day}. Votre nom n&apos;y est pas.</translation>
    </message>
    <message>
        <source>Code that notes {day} in a calendar</source>
        <translation>Code qui note le {day} dans un agenda</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Choose your page</source>
        <translation>Choisissez votre page</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Scan a paper</source>
        <translation>Numériser un papier</translation>
    </message>
    <message>
        <source>Which paper do you want to scan?</source>
        <translation>Quel papier voulez-vous numériser&#xa0;?</translation>
    </message>
    <message>
        <source>Scanning makes a picture of your paper.</source>
        <translation>Numériser, c&apos;est faire une image de votre papier.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Un autre papier</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>The visit cannot begin</source>
        <translation>La visite ne peut pas commencer</translation>
    </message>
    <message>
        <source>Nothing of yours was kept. Call the mediator: another computer may be free.</source>
        <translation>Rien de vous n&apos;a été gardé. Appelez le médiateur&#xa0;: un autre poste est peut-être libre.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Essayer encore</translation>
    </message>
    <message>
        <source>For the mediator: print a paper register</source>
        <translation>Pour le médiateur&#xa0;: imprimer une feuille de registre</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>{name} (number to be checked with the mediator)</source>
        <translation>{name} (numéro à vérifier avec le médiateur)</translation>
    </message>
    <message>
        <source>{where}: {number}</source>
        <translation>{where}&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>CopyPasteMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Show earlier years</source>
        <translation>Voir les années d&apos;avant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Show later years</source>
        <translation>Voir les années d&apos;après</translation>
    </message>
    <message numerus="yes">
        <source>This month has only %n days.</source>
        <translation>
            <numerusform>Ce mois n&apos;a que %n jour.</numerusform>
            <numerusform>Ce mois n&apos;a que %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch another day.</source>
        <translation>Touchez un autre jour.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>If you finish today: at the latest on {day}.</source>
        <translation>Si vous terminez aujourd&apos;hui&#xa0;: au plus tard le {day}.</translation>
    </message>
    <message>
        <source>If you finish today: until {day}.</source>
        <translation>Si vous terminez aujourd&apos;hui&#xa0;: jusqu&apos;au {day}.</translation>
    </message>
    <message>
        <source>If you finish today: about {day}.</source>
        <translation>Si vous terminez aujourd&apos;hui&#xa0;: vers le {day}.</translation>
    </message>
    <message>
        <source>{title} (last day: {day})</source>
        <translation>{title} (dernier jour&#xa0;: {day})</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>At the latest on {last}</source>
        <translation>Au plus tard le {last}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>À partir du {first}</translation>
    </message>
    <message>
        <source>Today it is too early. Come back on {day}.</source>
        <translation>Aujourd&apos;hui, c&apos;est trop tôt. Revenez le {day}.</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation>Aujourd&apos;hui est le dernier jour.</translation>
    </message>
    <message>
        <source>You can do it today. Days left: {count}.</source>
        <translation>Vous pouvez le faire aujourd&apos;hui. Jours qui restent&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The last day is over. Do it today, and tell the mediator.</source>
        <translation>Le dernier jour est passé. Faites-le aujourd&apos;hui et parlez-en au médiateur.</translation>
    </message>
    <message>
        <source>It counted until {day}</source>
        <translation>Valable jusqu&apos;au {day}</translation>
    </message>
    <message>
        <source>It counts no more.</source>
        <translation>Ce n&apos;est plus valable.</translation>
    </message>
    <message>
        <source>It counts until {day}</source>
        <translation>Valable jusqu&apos;au {day}</translation>
    </message>
    <message>
        <source>That day still counts.</source>
        <translation>Ce jour-là compte encore.</translation>
    </message>
    <message>
        <source>About {day}</source>
        <translation>Vers le {day}</translation>
    </message>
    <message>
        <source>That day is over: follow your request on the site.</source>
        <translation>Ce jour est passé&#xa0;: suivez votre demande sur le site.</translation>
    </message>
    <message>
        <source>It may come earlier or later: this day is an estimate.</source>
        <translation>Cela peut venir plus tôt ou plus tard&#xa0;: ce jour est une estimation.</translation>
    </message>
    <message>
        <source>Worked out on {day} from the date you gave. The official site counts.</source>
        <translation>Calculé le {day} avec la date que vous avez donnée. C&apos;est le site officiel qui compte.</translation>
    </message>
    <message>
        <source>For your telephone&apos;s calendar</source>
        <translation>Pour l&apos;agenda de votre téléphone</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>My dates</source>
        <translation>Mes dates</translation>
    </message>
    <message>
        <source>You give a day, the kiosk works out the dates.</source>
        <translation>Vous donnez un jour, la borne calcule les dates.</translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message>
        <source>Work out my dates</source>
        <translation>Calculer mes dates</translation>
    </message>
    <message>
        <source>Touch the day, then the month, then the year.</source>
        <translation>Touchez le jour, puis le mois, puis l&apos;année.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Une autre date</translation>
    </message>
    <message>
        <source>Print a reminder</source>
        <translation>Imprimer un rappel</translation>
    </message>
    <message>
        <source>{procedure} — your date: {day}</source>
        <translation>{procedure} — votre date&#xa0;: {day}</translation>
    </message>
</context>
<context>
    <name>DialogStrip</name>
    <message>
        <source>The site {host} says:</source>
        <translation>Le site {host} dit&#xa0;:</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J&apos;ai lu</translation>
    </message>
    <message>
        <source>The site {host} asks:</source>
        <translation>Le site {host} demande&#xa0;:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>The site {host} asks you to write something:</source>
        <translation>Le site {host} vous demande d&apos;écrire&#xa0;:</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>To be checked with the mediator.</source>
        <translation>À vérifier avec le médiateur.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>Vérifié le {day}</translation>
    </message>
    <message>
        <source>When, and how long it takes</source>
        <translation>Quand, et en combien de temps</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Et après&#xa0;?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Words to find in this page</source>
        <translation>Mots à chercher dans cette page</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Previous place with these words</source>
        <translation>Endroit précédent avec ces mots</translation>
    </message>
    <message>
        <source>Next place with these words</source>
        <translation>Endroit suivant avec ces mots</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation>{place} sur {places}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Is a paper of yours still on the glass of the scanner?</source>
        <translation>Un papier est-il resté sur la vitre du scanner&#xa0;?</translation>
    </message>
    <message>
        <source>Lift the cover and look. Look at the printer too.</source>
        <translation>Soulevez le couvercle et regardez. Regardez aussi l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation>Reprenez toutes vos affaires</translation>
    </message>
    <message>
        <source>Your identity papers, your bank card</source>
        <translation>Vos papiers d&apos;identité, votre carte bancaire</translation>
    </message>
    <message>
        <source>Your telephone, your glasses, your prints</source>
        <translation>Votre téléphone, vos lunettes, vos impressions</translation>
    </message>
    <message>
        <source>When you end, everything is erased here.</source>
        <translation>Quand vous terminez, tout est effacé ici.</translation>
    </message>
    <message>
        <source>Nobody after you can see your papers or your accounts.</source>
        <translation>Après vous, personne ne peut voir vos papiers ni vos comptes.</translation>
    </message>
    <message>
        <source>Go on with my visit</source>
        <translation>Continuer ma visite</translation>
    </message>
    <message>
        <source>End and erase everything</source>
        <translation>Terminer et tout effacer</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Au revoir</translation>
    </message>
    <message>
        <source>Thank you, and goodbye</source>
        <translation>Merci, et au revoir</translation>
    </message>
    <message>
        <source>Everything of your visit is being erased. You can leave.</source>
        <translation>Tout ce qui concerne votre visite s&apos;efface. Vous pouvez partir.</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation>Avant de partir</translation>
    </message>
    <message>
        <source>Have you finished? Nothing can be seen later.</source>
        <translation>Avez-vous fini&#xa0;? Ensuite, plus rien ne sera visible ici.</translation>
    </message>
</context>
<context>
    <name>GreetingPage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to the point numérique</source>
        <translation>Bienvenue au point numérique</translation>
    </message>
    <message>
        <source>Do your official procedures on the internet here. It is free, and somebody is here to help you.</source>
        <translation>Ici, vous faites vos démarches officielles sur internet. C&apos;est gratuit, et quelqu&apos;un est là pour vous aider.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Questions, or an appointment? Telephone:</source>
        <translation>Une question, un rendez-vous&#xa0;? Téléphonez au&#xa0;:</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Comment cela se passe</translation>
    </message>
    <message>
        <source>You write your name and sign</source>
        <translation>Vous écrivez votre nom et vous signez</translation>
    </message>
    <message>
        <source>You choose your procedure</source>
        <translation>Vous choisissez votre démarche</translation>
    </message>
    <message>
        <source>You do it on the official site</source>
        <translation>Vous la faites sur le site officiel</translation>
    </message>
    <message>
        <source>You leave: everything is erased</source>
        <translation>Vous partez&#xa0;: tout est effacé</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>The traces of the visit before are being erased…</source>
        <translation>Les traces de la visite précédente s&apos;effacent…</translation>
    </message>
    <message>
        <source>The traces of the visit before have been erased.</source>
        <translation>Les traces de la visite précédente ont été effacées.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide me</source>
        <translation>Guidez-moi</translation>
    </message>
    <message>
        <source>You said: {answers}</source>
        <translation>Vous avez dit&#xa0;: {answers}</translation>
    </message>
    <message>
        <source>Touch the answer that is nearest to your situation.</source>
        <translation>Touchez la réponse la plus proche de votre situation.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>I call the mediator</source>
        <translation>J&apos;appelle le médiateur</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Do you need help?</source>
        <translation>Besoin d&apos;aide&#xa0;?</translation>
    </message>
    <message>
        <source>Stay here. Raise your hand if you can.</source>
        <translation>Restez ici. Levez la main si vous le pouvez.</translation>
    </message>
    <message>
        <source>Somebody here needs help</source>
        <translation>Ici, quelqu&apos;un demande de l&apos;aide</translation>
    </message>
    <message>
        <source>The mediator helps you with the computer.</source>
        <translation>Le médiateur vous aide à utiliser l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>They do not decide on your request. Never tell anybody your passwords.</source>
        <translation>Il ne décide pas de votre demande. Ne dites jamais vos mots de passe.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>For the mediator: which sites answer?</source>
        <translation>Pour le médiateur&#xa0;: quels sites répondent&#xa0;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Call the mediator</source>
        <translation>Appeler le médiateur</translation>
    </message>
    <message>
        <source>The mediator can see your call on this screen.</source>
        <translation>Le médiateur voit votre appel sur cet écran.</translation>
    </message>
    <message>
        <source>The mediator is here for you. Do not hesitate to call.</source>
        <translation>Le médiateur est là pour vous. N&apos;hésitez pas à l&apos;appeler.</translation>
    </message>
    <message>
        <source>Accessibility of this computer</source>
        <translation>Accessibilité de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Most asked for</source>
        <translation>Les plus demandées</translation>
    </message>
    <message>
        <source>All procedures, by theme</source>
        <translation>Toutes les démarches, par thème</translation>
    </message>
    <message>
        <source>Scan or print</source>
        <translation>Numériser ou imprimer</translation>
    </message>
    <message>
        <source>Check a link I received</source>
        <translation>Vérifier un lien reçu</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) found</source>
        <translation>
            <numerusform>%n démarche trouvée</numerusform>
            <numerusform>%n démarches trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation>Rien n&apos;a été trouvé pour ces mots.</translation>
    </message>
    <message>
        <source>Try another word, choose a theme below, or touch Help.</source>
        <translation>Essayez un autre mot, choisissez un thème plus bas, ou touchez Aide.</translation>
    </message>
    <message>
        <source>I know what I want</source>
        <translation>Je sais ce que je veux</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation>Guidez-moi</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>Une question à la fois</translation>
    </message>
    <message>
        <source>I call the mediator</source>
        <translation>J&apos;appelle le médiateur</translation>
    </message>
    <message>
        <source>Somebody comes</source>
        <translation>Une personne vient</translation>
    </message>
</context>
<context>
    <name>HostBadge</name>
    <message>
        <source>Official site of the State, verified:</source>
        <translation>Site officiel de l&apos;État, vérifié&#xa0;:</translation>
    </message>
    <message>
        <source>Official site of a public service, verified:</source>
        <translation>Site officiel d&apos;un service public, vérifié&#xa0;:</translation>
    </message>
    <message>
        <source>Official site to log in, verified:</source>
        <translation>Site officiel de connexion, vérifié&#xa0;:</translation>
    </message>
    <message>
        <source>Site to pay, verified:</source>
        <translation>Site de paiement, vérifié&#xa0;:</translation>
    </message>
    <message>
        <source>You are at your bank:</source>
        <translation>Vous êtes chez votre banque&#xa0;:</translation>
    </message>
    <message>
        <source>Your e-mail. It is not a site of the State:</source>
        <translation>Votre messagerie. Ce n&apos;est pas un site de l&apos;État&#xa0;:</translation>
    </message>
    <message>
        <source>Site verified:</source>
        <translation>Site vérifié&#xa0;:</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation>Étape 1 sur 2</translation>
    </message>
    <message>
        <source>Write your name as it is on your papers. Then you sign a register.</source>
        <translation>Écrivez votre nom comme sur vos papiers. Ensuite, vous signez un registre.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>If you have only one name, write it in both places.</source>
        <translation>Si vous n&apos;avez qu&apos;un seul nom, écrivez-le aux deux endroits.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation>Êtes-vous encore là&#xa0;?</translation>
    </message>
    <message>
        <source>Without an answer your visit ends, and everything is erased to protect you.</source>
        <translation>Sans réponse, votre visite se termine et tout est effacé, pour vous protéger.</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation>Terminer ma visite</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Je suis encore là</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Capital letters stay</source>
        <translation>Majuscules verrouillées</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Other letters, signs</source>
        <translation>Autres lettres et signes</translation>
    </message>
    <message>
        <source>Ends of e-mail addresses</source>
        <translation>Fins d’adresses e-mail</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Ranger le clavier</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Look at the scan</source>
        <translation>Regardez l&apos;image</translation>
    </message>
    <message>
        <source>Can you read everything?</source>
        <translation>Pouvez-vous tout lire&#xa0;?</translation>
    </message>
    <message>
        <source>Look at the picture. If something is missing, scan again.</source>
        <translation>Regardez l&apos;image. S&apos;il manque quelque chose, numérisez encore.</translation>
    </message>
    <message>
        <source>The scanned page</source>
        <translation>La page numérisée</translation>
    </message>
    <message>
        <source>Keep, I have finished</source>
        <translation>Garder, j&apos;ai fini</translation>
    </message>
    <message>
        <source>Keep, and add a page</source>
        <translation>Garder, et ajouter une page</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Tourner la page</translation>
    </message>
    <message>
        <source>See the whole page</source>
        <translation>Voir la page entière</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Voir de plus près</translation>
    </message>
    <message>
        <source>Your page is being straightened…</source>
        <translation>Votre page est en train d&apos;être redressée…</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un instant, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation>Retour aux pages</translation>
    </message>
    <message>
        <source>Keep, and see all pages</source>
        <translation>Garder, et voir toutes les pages</translation>
    </message>
    <message>
        <source>Use the straightened picture</source>
        <translation>Prendre l&apos;image redressée</translation>
    </message>
    <message>
        <source>Use the picture as it was scanned</source>
        <translation>Prendre l&apos;image telle que numérisée</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Numériser encore</translation>
    </message>
</context>
<context>
    <name>MediatorCard</name>
    <message>
        <source>Call the mediator</source>
        <translation>Appeler le médiateur</translation>
    </message>
    <message>
        <source>You need not sign. The mediator confirms that you are here: raise your hand or go to the desk.</source>
        <translation>Vous n&apos;êtes pas obligé de signer. Le médiateur confirme votre présence&#xa0;: levez la main ou allez à l&apos;accueil.</translation>
    </message>
    <message>
        <source>For the mediator: your identifier</source>
        <translation>Pour le médiateur&#xa0;: votre identifiant</translation>
    </message>
</context>
<context>
    <name>MenuHead</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NamingPage</name>
    <message>
        <source>Which paper is this?</source>
        <translation>Quel est ce papier&#xa0;?</translation>
    </message>
    <message>
        <source>It gets this name when you give it to a site.</source>
        <translation>Il portera ce nom quand vous le donnerez à un site.</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Un autre papier</translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>Send it again</source>
        <translation>Envoyer à nouveau</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>See it now</source>
        <translation>Voir maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The site gave you a document.</source>
        <translation>Le site vous a donné un document.</translation>
    </message>
    <message>
        <source>The page had stopped: it was loaded again.</source>
        <translation>La page s&apos;était arrêtée&#xa0;: elle a été rechargée.</translation>
    </message>
    <message>
        <source>Look whether what you wrote is still there.</source>
        <translation>Vérifiez que ce que vous avez écrit est encore là.</translation>
    </message>
    <message>
        <source>The document did not come.</source>
        <translation>Le document n&apos;est pas arrivé.</translation>
    </message>
    <message>
        <source>Five pages are open: close one.</source>
        <translation>Cinq pages ouvertes&#xa0;: fermez-en une.</translation>
    </message>
    <message>
        <source>Loading this page again does so.</source>
        <translation>Recharger cette page l&apos;envoie à nouveau.</translation>
    </message>
    <message>
        <source>The site is slow. The page is still on its way.</source>
        <translation>Le site est lent. La page est encore en route.</translation>
    </message>
    <message>
        <source>You can wait: you need do nothing. It is not your doing.</source>
        <translation>Vous pouvez attendre&#xa0;: il n&apos;y a rien à faire. Ce n&apos;est pas de votre faute.</translation>
    </message>
    <message>
        <source>The site asks for a security key.</source>
        <translation>Le site demande une clé de sécurité.</translation>
    </message>
    <message>
        <source>It cannot be used here. Choose another way to log in.</source>
        <translation>Elle ne peut pas servir ici. Choisissez une autre façon de vous connecter.</translation>
    </message>
    <message>
        <source>The page was stopped: it was too heavy.</source>
        <translation>Trop lourde, la page a été arrêtée.</translation>
    </message>
    <message>
        <source>The page was loaded again: it was too heavy.</source>
        <translation>Trop lourde, la page a été rechargée.</translation>
    </message>
    <message>
        <source>Send your form a second time?</source>
        <translation>Envoyer votre formulaire une deuxième fois&#xa0;?</translation>
    </message>
    <message>
        <source>What you wrote is lost. Go back to the page before.</source>
        <translation>Ce que vous avez écrit est perdu. Revenez en arrière.</translation>
    </message>
    <message>
        <source>It does not come from an official site.</source>
        <translation>Il ne vient pas d&apos;un site officiel.</translation>
    </message>
    <message>
        <source>Only PDF documents and pictures can be received.</source>
        <translation>Seuls les documents PDF et les images peuvent être reçus.</translation>
    </message>
    <message>
        <source>It is too large. Ask the mediator.</source>
        <translation>Il est trop gros. Demandez au médiateur.</translation>
    </message>
    <message>
        <source>You have received many documents. Ask the mediator.</source>
        <translation>Vous avez reçu beaucoup de documents. Demandez au médiateur.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, ask the mediator.</source>
        <translation>Essayez encore. Si cela ne marche pas, demandez au médiateur.</translation>
    </message>
    <message>
        <source>It is in “My papers”. Print it, or give it to a site.</source>
        <translation>Il est dans «&#xa0;Mes papiers&#xa0;». Imprimez-le, ou donnez-le à un site.</translation>
    </message>
</context>
<context>
    <name>NoScannerStep</name>
    <message>
        <source>Scan a paper</source>
        <translation>Numériser un papier</translation>
    </message>
    <message>
        <source>This computer has no scanner.</source>
        <translation>Ce poste n&apos;a pas de scanner.</translation>
    </message>
    <message>
        <source>Ask the mediator which computer has one.</source>
        <translation>Demandez au médiateur quel poste en a un.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>To use this computer, you write your name and you sign a register.</source>
        <translation>Pour utiliser ce poste, vous écrivez votre nom et vous signez un registre.</translation>
    </message>
    <message>
        <source>We also keep the date, the time and the computer&apos;s number.</source>
        <translation>Nous gardons aussi la date, l&apos;heure et le numéro du poste.</translation>
    </message>
    <message>
        <source>We never keep your procedures, the sites you see or your documents.</source>
        <translation>Nous ne gardons jamais vos démarches, les sites que vous consultez ni vos documents.</translation>
    </message>
    <message>
        <source>[to be completed by the préfecture]</source>
        <translation>[à compléter par la préfecture]</translation>
    </message>
    <message>
        <source>Why: {basis}.</source>
        <translation>Pourquoi&#xa0;: {basis}.</translation>
    </message>
    <message>
        <source>Who answers for it: {controller}.</source>
        <translation>Qui en est responsable&#xa0;: {controller}.</translation>
    </message>
    <message>
        <source>Your rights: see your line, have it corrected, have its use limited. Write to: {contact}. You can complain to the CNIL (cnil.fr).</source>
        <translation>Vos droits&#xa0;: voir votre ligne, la faire corriger, faire limiter son usage. Écrivez à&#xa0;: {contact}. Vous pouvez vous plaindre à la CNIL (cnil.fr).</translation>
    </message>
    <message>
        <source>Register of the point numérique</source>
        <translation>Registre du point numérique</translation>
    </message>
    <message>
        <source>How long: your name for 5 years, your signature for 1 year. Then they are erased.</source>
        <translation>Combien de temps&#xa0;: votre nom 5 ans, votre signature 1 an. Ensuite, ils sont effacés.</translation>
    </message>
    <message>
        <source>Who can read it: the mediators who are allowed to, and a judge who asks for it.</source>
        <translation>Qui peut le lire&#xa0;: les médiateurs habilités, et un juge qui le demande.</translation>
    </message>
    <message>
        <source>If you cannot sign, the mediator can confirm it for you. Nobody watches your screen from afar without your agreement.</source>
        <translation>Si vous ne pouvez pas signer, le médiateur peut l&apos;attester pour vous. Personne ne regarde votre écran à distance sans votre accord.</translation>
    </message>
    <message>
        <source>How long, in years: your name {names}, your signature {signatures}. Then they are erased.</source>
        <translation>Combien de temps, en années&#xa0;: votre nom {names}, votre signature {signatures}. Ensuite, ils sont effacés.</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>What we keep, and what we do not</source>
        <translation>Ce que nous gardons, et ce que nous ne gardons pas</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Read less</source>
        <translation>Lire moins</translation>
    </message>
</context>
<context>
    <name>OfficialWay</name>
    <message>
        <source>The official site:</source>
        <translation>Le site officiel&#xa0;:</translation>
    </message>
    <message>
        <source>Go to the official site</source>
        <translation>Aller sur le site officiel</translation>
    </message>
    <message>
        <source>See the official procedure: {title}</source>
        <translation>Voir la démarche officielle&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>Out of order</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>This computer is out of order</source>
        <translation>Ce poste est en panne</translation>
    </message>
    <message>
        <source>We are sorry. Please call the mediator, or use another computer.</source>
        <translation>Nous sommes désolés. Appelez le médiateur, ou prenez un autre poste.</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Téléphone&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Code for the staff: {code}</source>
        <translation>Code pour le personnel&#xa0;: {code}</translation>
    </message>
</context>
<context>
    <name>PadPicture</name>
    <message>
        <source>You sign the register of this computer. What we keep of it is on the screen.</source>
        <translation>Vous signez le registre de ce poste. Ce que nous en gardons est à l&apos;écran.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>I have signed</source>
        <translation>J&apos;ai signé</translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>See page {number}</source>
        <translation>Voir la page {number}</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Turn page {number}</source>
        <translation>Tourner la page {number}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Move page {number} before</source>
        <translation>Mettre la page {number} avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Move page {number} after</source>
        <translation>Mettre la page {number} après</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Take out page {number}</source>
        <translation>Enlever la page {number}</translation>
    </message>
</context>
<context>
    <name>PagesStep</name>
    <message>
        <source>The pages of your paper</source>
        <translation>Les pages de votre papier</translation>
    </message>
    <message>
        <source>Your paper: {pages}</source>
        <translation>Votre papier&#xa0;: {pages}</translation>
    </message>
    <message>
        <source>More pages are coming…</source>
        <translation>D&apos;autres pages arrivent…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>Ajouter une page</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>J&apos;ai fini</translation>
    </message>
    <message>
        <source>Throw all these pages away and start again?</source>
        <translation>Jeter toutes ces pages et recommencer&#xa0;?</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>Vous ne pourrez pas les reprendre.</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation>Non, les garder</translation>
    </message>
    <message>
        <source>Yes, start again</source>
        <translation>Oui, recommencer</translation>
    </message>
    <message>
        <source>One page looks blank. Leave it out?</source>
        <translation>Une page semble vide. L&apos;enlever&#xa0;?</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Non, la garder</translation>
    </message>
    <message>
        <source>Yes, leave it out</source>
        <translation>Oui, l&apos;enlever</translation>
    </message>
    <message>
        <source>{count} pages look blank. Leave them out?</source>
        <translation>{count} pages semblent vides. Les enlever&#xa0;?</translation>
    </message>
    <message>
        <source>No, keep all</source>
        <translation>Non, tout garder</translation>
    </message>
    <message>
        <source>Yes, leave them out</source>
        <translation>Oui, les enlever</translation>
    </message>
    <message>
        <source>Look at them below: they are marked “Blank?”.</source>
        <translation>Regardez ci-dessous&#xa0;: elles portent le mot «&#xa0;Vide&#xa0;?&#xa0;».</translation>
    </message>
    <message>
        <source>Page {number} is taken out.</source>
        <translation>La page {number} est enlevée.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La remettre</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>{pages}. {origin}.</source>
        <translation>{pages}. {origin}.</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Remove this paper?</source>
        <translation>Retirer ce papier&#xa0;?</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>See: {name}</source>
        <translation>Voir&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print: {name}</source>
        <translation>Imprimer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Retirer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Oui, retirer</translation>
    </message>
    <message>
        <source>Yes, remove: {name}</source>
        <translation>Oui, retirer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>No, keep</source>
        <translation>Non, garder</translation>
    </message>
    <message>
        <source>No, keep: {name}</source>
        <translation>Non, garder&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>Say which paper it is: {name}</source>
        <translation>Dire quel papier c’est&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>{ready} of {all} papers ready</source>
        <translation>{ready} sur {all} papiers prêts</translation>
    </message>
    <message>
        <source>{name}: ready</source>
        <translation>{name}&#xa0;: prêt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Scan: {name}</source>
        <translation>Numériser&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>PaperNames</name>
    <message>
        <source>Another paper</source>
        <translation>Un autre papier</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>Document from the site</source>
        <translation>Document donné par le site</translation>
    </message>
    <message>
        <source>Receipt for your visit</source>
        <translation>Reçu de votre visite</translation>
    </message>
    <message>
        <source>Given by the site</source>
        <translation>Donné par le site</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Fait ici</translation>
    </message>
    <message>
        <source>You scanned it</source>
        <translation>Vous l&apos;avez numérisé</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} pages</translation>
    </message>
    <message>
        <source>Document from the site: {name}</source>
        <translation>Document donné par le site&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>There is nothing in this document.</source>
        <translation>Ce document est vide.</translation>
    </message>
    <message>
        <source>Scan it again, or open it again on the site.</source>
        <translation>Numérisez-le encore, ou ouvrez-le de nouveau sur le site.</translation>
    </message>
    <message>
        <source>This is not a paper that can be shown here.</source>
        <translation>Ce papier ne peut pas être montré ici.</translation>
    </message>
    <message>
        <source>Only PDF documents and pictures can.</source>
        <translation>Seuls les documents PDF et les images le peuvent.</translation>
    </message>
    <message>
        <source>This document is locked by a password.</source>
        <translation>Ce document est fermé par un mot de passe.</translation>
    </message>
    <message>
        <source>Print it at home, or ask the mediator.</source>
        <translation>Imprimez-le chez vous, ou demandez au médiateur.</translation>
    </message>
    <message>
        <source>This document is damaged.</source>
        <translation>Ce document est abîmé.</translation>
    </message>
    <message>
        <source>Open it again on the site, or scan it again.</source>
        <translation>Ouvrez-le de nouveau sur le site, ou numérisez-le encore.</translation>
    </message>
    <message>
        <source>This paper is too large for the site.</source>
        <translation>Ce papier est trop gros pour le site.</translation>
    </message>
    <message>
        <source>Scan fewer pages at a time.</source>
        <translation>Numérisez moins de pages à la fois.</translation>
    </message>
    <message>
        <source>This paper has too many pages.</source>
        <translation>Ce papier a trop de pages.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papers to bring</source>
        <translation>Papiers à préparer</translation>
    </message>
    <message>
        <source>{ticked} of {all} ready</source>
        <translation>{ticked} sur {all}</translation>
    </message>
    <message>
        <source>Touch each paper that you have with you.</source>
        <translation>Touchez chaque papier que vous avez avec vous.</translation>
    </message>
    <message>
        <source>To be checked with the mediator.</source>
        <translation>À vérifier avec le médiateur.</translation>
    </message>
    <message>
        <source>It is in “My papers”.</source>
        <translation>Il est dans «&#xa0;Mes papiers&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>My papers</source>
        <translation>Mes papiers</translation>
    </message>
    <message>
        <source>They are erased at the end of your visit. Print what you keep.</source>
        <translation>Ils sont effacés à la fin de votre visite. Imprimez ce que vous gardez.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation>Numériser un papier</translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation>Il n&apos;y a pas encore de papier.</translation>
    </message>
    <message>
        <source>Scan one, or open a document on the site: it comes here.</source>
        <translation>Numérisez un papier, ou ouvrez un document sur le site&#xa0;: il arrive ici.</translation>
    </message>
</context>
<context>
    <name>PickerPage</name>
    <message>
        <source>Give a paper to the site</source>
        <translation>Donner un papier au site</translation>
    </message>
    <message>
        <source>The site asks for a paper</source>
        <translation>Le site demande un papier</translation>
    </message>
    <message>
        <source>Touch the papers you want to give.</source>
        <translation>Touchez les papiers que vous voulez donner.</translation>
    </message>
    <message>
        <source>Touch the paper you want to give.</source>
        <translation>Touchez le papier que vous voulez donner.</translation>
    </message>
    <message>
        <source>Give nothing</source>
        <translation>Ne rien donner</translation>
    </message>
    <message>
        <source>Scan a paper now</source>
        <translation>Numériser un papier</translation>
    </message>
    <message>
        <source>Give these {count} papers to the site</source>
        <translation>Donner ces {count} papiers au site</translation>
    </message>
    <message>
        <source>Give this paper to the site</source>
        <translation>Donner ce papier au site</translation>
    </message>
    <message>
        <source>Your paper is being made ready…</source>
        <translation>Votre papier se prépare…</translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation>Il n&apos;y a pas encore de papier.</translation>
    </message>
    <message>
        <source>Or scan a paper now</source>
        <translation>Ou numérisez un papier maintenant</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Un autre papier</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation>Numériser un papier</translation>
    </message>
    <message>
        <source>The site wants a file that is neither a PDF nor a picture.</source>
        <translation>Le site demande un fichier qui n’est ni un PDF ni une image.</translation>
    </message>
    <message>
        <source>Nothing can be given here. Ask the mediator for help.</source>
        <translation>On ne peut rien donner ici. Demandez de l’aide au médiateur.</translation>
    </message>
    <message>
        <source>Scan it now: then it goes to the site.</source>
        <translation>Numérisez-le maintenant&#xa0;: il part ensuite vers le site.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Scan a paper</source>
        <translation>Numériser un papier</translation>
    </message>
    <message>
        <source>1. Open the lid of the scanner.</source>
        <translation>1. Ouvrez le couvercle du scanner.</translation>
    </message>
    <message>
        <source>2. Put the paper face down on the glass, against the corner mark.</source>
        <translation>2. Posez le papier sur la vitre, face imprimée dessous, contre le repère du coin.</translation>
    </message>
    <message>
        <source>3. Close the lid.</source>
        <translation>3. Fermez le couvercle.</translation>
    </message>
    <message>
        <source>4. Touch “Scan”.</source>
        <translation>4. Touchez «&#xa0;Numériser&#xa0;».</translation>
    </message>
    <message>
        <source>Pages kept so far: {count}</source>
        <translation>Pages déjà gardées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Numériser</translation>
    </message>
    <message>
        <source>Finish with the pages kept</source>
        <translation>Finir avec les pages gardées</translation>
    </message>
    <message>
        <source>The pages you kept are still here.</source>
        <translation>Les pages que vous avez gardées sont encore là.</translation>
    </message>
    <message>
        <source>See the pages kept</source>
        <translation>Voir les pages gardées</translation>
    </message>
    <message>
        <source>It is a card: scan both sides</source>
        <translation>C&apos;est une carte&#xa0;: numériser les deux côtés</translation>
    </message>
    <message>
        <source>The front is done. Now the back: turn the card over.</source>
        <translation>Le devant est fait. Maintenant le dos&#xa0;: retournez la carte.</translation>
    </message>
    <message>
        <source>First the front of the card, then its back.</source>
        <translation>D&apos;abord le devant de la carte, puis le dos.</translation>
    </message>
    <message>
        <source>1. Take out staples and clips, and open what is folded.</source>
        <translation>1. Enlevez les agrafes et les trombones, dépliez les feuilles.</translation>
    </message>
    <message>
        <source>2. Put the sheets in the feeder, as its drawing shows.</source>
        <translation>2. Posez les feuilles dans le chargeur, comme sur son dessin.</translation>
    </message>
    <message>
        <source>3. Push them in gently, as far as they go.</source>
        <translation>3. Poussez-les doucement, jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>2. Put the card on the glass, its front facing down.</source>
        <translation>2. Posez la carte sur la vitre, le devant vers le bas.</translation>
    </message>
    <message>
        <source>3. Leave a finger&apos;s width from the edge. Close the lid.</source>
        <translation>3. Laissez un doigt d&apos;écart avec le bord. Fermez le couvercle.</translation>
    </message>
    <message>
        <source>2. Turn the card over: its back faces the glass.</source>
        <translation>2. Retournez la carte&#xa0;: le dos contre la vitre.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Stop the print</source>
        <translation>Arrêter l&apos;impression</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Print 1 page</source>
        <translation>Imprimer 1 page</translation>
    </message>
    <message>
        <source>Print {count} pages</source>
        <translation>Imprimer {count} pages</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Essayer encore</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>Ce poste n&apos;a pas d&apos;imprimante.</translation>
    </message>
    <message>
        <source>Ask the mediator which computer has one.</source>
        <translation>Demandez au médiateur quel poste en a une.</translation>
    </message>
    <message>
        <source>The print is stopping…</source>
        <translation>L&apos;impression s&apos;arrête…</translation>
    </message>
    <message>
        <source>It was not printed</source>
        <translation>Ce n&apos;est pas imprimé</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation>C&apos;est imprimé</translation>
    </message>
    <message>
        <source>Your paper is in the printer.</source>
        <translation>Votre papier est dans l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Take all the sheets with you.</source>
        <translation>Prenez toutes les feuilles.</translation>
    </message>
    <message>
        <source>The print is in colour.</source>
        <translation>L&apos;impression est en couleur.</translation>
    </message>
    <message>
        <source>The print is in black and white.</source>
        <translation>L&apos;impression est en noir et blanc.</translation>
    </message>
    <message>
        <source>This document has {count} pages. You can print {most} at most.</source>
        <translation>Ce document a {count} pages. Vous pouvez en imprimer {most} au plus.</translation>
    </message>
    <message>
        <source>The printer is waiting</source>
        <translation>L&apos;imprimante attend</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Print only this page</source>
        <translation>Imprimer seulement cette page</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Both sides of the sheets are printed.</source>
        <translation>Les feuilles sont imprimées recto verso.</translation>
    </message>
    <message>
        <source>Print only the pages that you need, or ask the mediator.</source>
        <translation>Imprimez seulement les pages utiles, ou demandez au médiateur.</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Your paper goes to the printer…</source>
        <translation>Votre document part vers l&apos;imprimante…</translation>
    </message>
    <message>
        <source>Nothing to do: it takes a few seconds.</source>
        <translation>Patientez quelques secondes.</translation>
    </message>
    <message>
        <source>Your paper waits for the printer…</source>
        <translation>Votre document attend l&apos;imprimante…</translation>
    </message>
    <message>
        <source>It comes as soon as the printer is free.</source>
        <translation>Il sort dès que l&apos;imprimante est libre.</translation>
    </message>
    <message>
        <source>Your paper is being printed…</source>
        <translation>Votre document s&apos;imprime…</translation>
    </message>
    <message>
        <source>Wait beside the printer. It can take a minute.</source>
        <translation>Attendez près de l&apos;imprimante. Cela peut prendre une minute.</translation>
    </message>
    <message>
        <source>Then the mediator must also start the printer again.</source>
        <translation>Ensuite, le médiateur doit aussi relancer l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Then the print goes on by itself.</source>
        <translation>Ensuite, l&apos;impression continue toute seule.</translation>
    </message>
    <message>
        <source>The printer is busy.</source>
        <translation>L&apos;imprimante est occupée.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un moment, puis réessayez.</translation>
    </message>
    <message>
        <source>The printer takes no papers at the moment.</source>
        <translation>L&apos;imprimante n&apos;accepte rien pour le moment.</translation>
    </message>
    <message>
        <source>Call the mediator, who starts it again. Then try again.</source>
        <translation>Appelez le médiateur, qui la remet en marche. Ensuite, réessayez.</translation>
    </message>
    <message>
        <source>The printer asks for a password.</source>
        <translation>L&apos;imprimante demande un mot de passe.</translation>
    </message>
    <message>
        <source>Call the mediator: the IT staff must set it right.</source>
        <translation>Appelez le médiateur&#xa0;: c&apos;est au service informatique de la régler.</translation>
    </message>
    <message>
        <source>There are too many pages to print.</source>
        <translation>Il y a trop de pages à imprimer.</translation>
    </message>
    <message>
        <source>Print only the pages that you need, or ask the mediator.</source>
        <translation>Imprimez seulement les pages utiles, ou demandez au médiateur.</translation>
    </message>
    <message>
        <source>This document cannot be printed.</source>
        <translation>Ce document ne peut pas être imprimé.</translation>
    </message>
    <message>
        <source>Open it again on the site, or ask the mediator.</source>
        <translation>Ouvrez-le de nouveau sur le site, ou demandez au médiateur.</translation>
    </message>
    <message>
        <source>The printer could not do it.</source>
        <translation>L&apos;imprimante n&apos;a pas réussi.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, call the mediator.</source>
        <translation>Réessayez. Si cela échoue encore, appelez le médiateur.</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Ensuite, réessayez.</translation>
    </message>
    <message>
        <source>The print was stopped at the printer.</source>
        <translation>L&apos;impression a été arrêtée sur l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Try again, or ask the mediator.</source>
        <translation>Réessayez, ou demandez au médiateur.</translation>
    </message>
    <message>
        <source>The printer has no paper left.</source>
        <translation>Il n&apos;y a plus de papier dans l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Call the mediator, who puts A4 paper in.</source>
        <translation>Appelez le médiateur, qui remet du papier A4.</translation>
    </message>
    <message>
        <source>A sheet is stuck in the printer.</source>
        <translation>Une feuille est coincée dans l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Do not pull it. Call the mediator, who takes it out.</source>
        <translation>Ne tirez pas dessus. Appelez le médiateur, qui la retire.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>L&apos;imprimante est ouverte.</translation>
    </message>
    <message>
        <source>Close its cover, or call the mediator.</source>
        <translation>Refermez son capot, ou appelez le médiateur.</translation>
    </message>
    <message>
        <source>The printer has no ink left.</source>
        <translation>Il n&apos;y a plus d&apos;encre dans l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Call the mediator, who changes the cartridge.</source>
        <translation>Appelez le médiateur, qui change la cartouche.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>L&apos;imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>Call the mediator, who sees whether it is switched on.</source>
        <translation>Appelez le médiateur, qui vérifie qu&apos;elle est allumée.</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation>L&apos;imprimante est en pause.</translation>
    </message>
    <message>
        <source>It does not start again by itself. Call the mediator.</source>
        <translation>Elle ne repart pas toute seule. Appelez le médiateur.</translation>
    </message>
    <message>
        <source>Your print is held back.</source>
        <translation>Votre impression est retenue.</translation>
    </message>
    <message>
        <source>Call the mediator, who lets it go on.</source>
        <translation>Appelez le médiateur, qui la débloque.</translation>
    </message>
    <message>
        <source>Wait a little: the print begins by itself.</source>
        <translation>Patientez un peu&#xa0;: l&apos;impression commence toute seule.</translation>
    </message>
    <message>
        <source>The printer does not go on.</source>
        <translation>L&apos;imprimante n&apos;avance plus.</translation>
    </message>
    <message>
        <source>Does nothing come out? Call the mediator, or stop the print.</source>
        <translation>Rien ne sort&#xa0;? Appelez le médiateur, ou arrêtez l&apos;impression.</translation>
    </message>
</context>
<context>
    <name>ProcedureContent</name>
    <message>
        <source>Sheet checked on {day}.</source>
        <translation>Fiche vérifiée le {day}.</translation>
    </message>
    <message>
        <source>Sheet checked on {day}, but not all of it: ask the mediator if in doubt.</source>
        <translation>Fiche vérifiée le {day}, mais pas en entier&#xa0;: en cas de doute, demandez au médiateur.</translation>
    </message>
    <message>
        <source>You can do all of it here, on line.</source>
        <translation>Vous pouvez tout faire ici, en ligne.</translation>
    </message>
    <message>
        <source>You begin here, on line.</source>
        <translation>Vous commencez ici, en ligne.</translation>
    </message>
    <message>
        <source>A part of it is done elsewhere: see what happens next.</source>
        <translation>Une partie se fait ailleurs&#xa0;: lisez «&#xa0;Et après&#xa0;?&#xa0;».</translation>
    </message>
    <message>
        <source>This is not done on line.</source>
        <translation>Cette démarche ne se fait pas en ligne.</translation>
    </message>
    <message>
        <source>Read here what to do, and what to bring.</source>
        <translation>Lisez ici comment faire, et quoi apporter.</translation>
    </message>
</context>
<context>
    <name>ProcedureDocument</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Et après&#xa0;?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>Checked on {day}. The official site counts.</source>
        <translation>Vérifié le {day}. C&apos;est le site officiel qui fait foi.</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation>Papiers à préparer</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>Site officiel</translation>
    </message>
    <message>
        <source>{fact} (to be checked)</source>
        <translation>{fact} (à vérifier)</translation>
    </message>
</context>
<context>
    <name>ProofDocument</name>
    <message>
        <source>Page shown on {day} at {hour}</source>
        <translation>Page affichée le {day} à {hour}</translation>
    </message>
    <message>
        <source>Printed from the website by the public computer “{site}”. It is not a document of that website.</source>
        <translation>Imprimé depuis le site internet par l&apos;ordinateur public «&#xa0;{site}&#xa0;». Ce n&apos;est pas un document de ce site.</translation>
    </message>
    <message>
        <source>Exercise: this is not the real site.</source>
        <translation>Exercice&#xa0;: ce n&apos;est pas le vrai site.</translation>
    </message>
    <message>
        <source>Page {number} of {count}.</source>
        <translation>Page {number} sur {count}.</translation>
    </message>
</context>
<context>
    <name>ReachPage</name>
    <message>
        <source>Which sites answer?</source>
        <translation>Quels sites répondent&#xa0;?</translation>
    </message>
    <message>
        <source>Which sites answer from here?</source>
        <translation>Quels sites répondent d&apos;ici&#xa0;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder encore</translation>
    </message>
    <message>
        <source>We are looking…</source>
        <translation>Nous regardons…</translation>
    </message>
    <message>
        <source>h:mm:ss AP</source>
        <translation>H &apos;h&apos; mm &apos;min&apos; ss &apos;s&apos;</translation>
    </message>
    <message>
        <source>Last look: {moment}</source>
        <translation>Vu pour la dernière fois à {moment}</translation>
    </message>
    <message>
        <source>It is not known yet which sites answer.</source>
        <translation>Nous ne savons pas encore quels sites répondent.</translation>
    </message>
    <message>
        <source>It takes a moment to look at all of them.</source>
        <translation>Il faut un instant pour les regarder tous.</translation>
    </message>
    <message>
        <source>All official sites answer.</source>
        <translation>Tous les sites officiels répondent.</translation>
    </message>
    <message>
        <source>The network of this place works.</source>
        <translation>Le réseau de ce lieu fonctionne.</translation>
    </message>
    <message>
        <source>The network of this place works: it is those sites.</source>
        <translation>Le réseau de ce lieu fonctionne&#xa0;: cela vient de ces sites.</translation>
    </message>
    <message>
        <source>No official site answers.</source>
        <translation>Aucun site officiel ne répond.</translation>
    </message>
    <message>
        <source>It is the network of this place, or its way out.</source>
        <translation>Cela vient du réseau de ce lieu, ou de sa sortie vers internet.</translation>
    </message>
    <message>
        <source>Somebody else answers instead of the sites.</source>
        <translation>Quelqu&apos;un d&apos;autre répond à la place des sites.</translation>
    </message>
    <message>
        <source>This network probably wants its own log-in first. Tell those who look after it.</source>
        <translation>Ce réseau demande sans doute d&apos;abord une identification. Prévenez ceux qui s&apos;en occupent.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, most sites are out of date.</source>
        <translation>D&apos;après l&apos;horloge de cet ordinateur, la plupart des sites sont périmés.</translation>
    </message>
    <message>
        <source>So the clock is probably wrong. Tell those who look after the computer.</source>
        <translation>L&apos;horloge est donc sans doute fausse. Prévenez ceux qui s&apos;occupent de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Some official sites do not answer.</source>
        <translation>Certains sites officiels ne répondent pas.</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation>{name} ne répond pas.</translation>
    </message>
    <message>
        <source>These do not answer: {names}.</source>
        <translation>Ceux-ci ne répondent pas&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>Not looked at yet</source>
        <translation>Pas encore regardé</translation>
    </message>
    <message>
        <source>Answers since {moment}</source>
        <translation>Répond depuis {moment}</translation>
    </message>
    <message>
        <source>Does not answer since {moment}</source>
        <translation>Ne répond pas depuis {moment}</translation>
    </message>
    <message>
        <source>Cannot prove that it is the real one since {moment}</source>
        <translation>Ne peut pas prouver que c&apos;est le vrai site depuis {moment}</translation>
    </message>
    <message>
        <source>Its proof of identity is out of date since {moment}</source>
        <translation>Sa preuve d&apos;identité n&apos;est pas à la bonne date depuis {moment}</translation>
    </message>
    <message>
        <source>Its name is not found since {moment}</source>
        <translation>Son nom est introuvable depuis {moment}</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <translation>H &apos;h&apos; mm</translation>
    </message>
    <message>
        <source>d MMMM, h:mm AP</source>
        <translation>&apos;le&apos; d MMMM &apos;à&apos; H &apos;h&apos; mm</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Button, chosen: {name}</source>
        <translation>Bouton, choisi&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Button: {name}</source>
        <translation>Bouton&#xa0;: {name}</translation>
    </message>
    <message>
        <source>To fill in: {name}</source>
        <translation>À remplir&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Have you this with you?</source>
        <translation>Avez-vous cela avec vous&#xa0;?</translation>
    </message>
    <message>
        <source>I have no e-mail address: create one</source>
        <translation>Je n&apos;ai pas d&apos;adresse électronique&#xa0;: en créer une</translation>
    </message>
    <message>
        <source>You have all you need. You can open the site.</source>
        <translation>Vous avez tout. Vous pouvez ouvrir le site.</translation>
    </message>
    <message>
        <source>Touch what you have. The site asks for it.</source>
        <translation>Touchez ce que vous avez. Le site le demande.</translation>
    </message>
    <message>
        <source>My e-mail address and its password</source>
        <translation>Mon adresse électronique et son mot de passe</translation>
    </message>
    <message>
        <source>The site writes to you. You must be able to read it here.</source>
        <translation>Le site vous écrit. Vous devez pouvoir lire le message ici.</translation>
    </message>
    <message>
        <source>My mobile phone, switched on</source>
        <translation>Mon téléphone portable allumé</translation>
    </message>
    <message>
        <source>A code comes by text message.</source>
        <translation>Un code arrive par SMS.</translation>
    </message>
    <message>
        <source>My bank card</source>
        <translation>Ma carte bancaire</translation>
    </message>
    <message>
        <source>The papers of the list below</source>
        <translation>Les papiers de la liste ci-dessous</translation>
    </message>
    <message>
        <source>You scan them here, it is free.</source>
        <translation>Vous les numérisez ici, c&apos;est gratuit.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt for your visit</source>
        <translation>Reçu de votre visite</translation>
    </message>
    <message>
        <source>{day}, from {start} to {end}</source>
        <translation>{day}, de {start} à {end}</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <translation>H &apos;h&apos; mm</translation>
    </message>
    <message>
        <source>Number in the register: {number}</source>
        <translation>Numéro dans le registre&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation>Preuve&#xa0;: {proof}</translation>
    </message>
    <message>
        <source>Official sites opened during your visit</source>
        <translation>Sites officiels ouverts pendant votre visite</translation>
    </message>
    <message>
        <source>You opened no official site.</source>
        <translation>Vous n&apos;avez ouvert aucun site officiel.</translation>
    </message>
    <message>
        <source>Other sites opened: {count}</source>
        <translation>Autres sites ouverts&#xa0;: {count}</translation>
    </message>
    <message>
        <source>What comes next:</source>
        <translation>Et après&#xa0;:</translation>
    </message>
    <message>
        <source>Telephone: {telephone}</source>
        <translation>Téléphone&#xa0;: {telephone}</translation>
    </message>
    <message>
        <source>Pages scanned: {count}</source>
        <translation>Pages numérisées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Papers given to a site: {count}</source>
        <translation>Papiers donnés à un site&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Papers received from a site: {count}</source>
        <translation>Papiers reçus d&apos;un site&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Pages printed: {count}</source>
        <translation>Pages imprimées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>To go on at home: photograph a square with a telephone, or type its address.</source>
        <translation>Pour continuer chez vous&#xa0;: photographiez un carré avec un téléphone, ou tapez son adresse.</translation>
    </message>
    <message>
        <source>A question? Call us: {telephone}</source>
        <translation>Une question&#xa0;? Appelez-nous&#xa0;: {telephone}</translation>
    </message>
    <message>
        <source>This paper says that you came. It does not prove that your request was sent: keep what the official site gave you.</source>
        <translation>Ce papier dit que vous êtes venu. Il ne prouve pas que votre demande est envoyée&#xa0;: gardez ce que le site officiel vous a donné.</translation>
    </message>
    <message>
        <source>If your request left today: at the latest on {day}.</source>
        <translation>Si votre demande est partie aujourd&apos;hui&#xa0;: au plus tard le {day}.</translation>
    </message>
    <message>
        <source>If your request left today: until {day}.</source>
        <translation>Si votre demande est partie aujourd&apos;hui&#xa0;: jusqu&apos;au {day}.</translation>
    </message>
    <message>
        <source>If your request left today: about {day}.</source>
        <translation>Si votre demande est partie aujourd&apos;hui&#xa0;: vers le {day}.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation>Votre reçu</translation>
    </message>
    <message>
        <source>This paper says what comes next and whom to call. Take it home.</source>
        <translation>Ce papier dit ce qui vient après et qui appeler. Emportez-le.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Print my receipt</source>
        <translation>Imprimer mon reçu</translation>
    </message>
    <message>
        <source>Finish my visit</source>
        <translation>Finir ma visite</translation>
    </message>
    <message>
        <source>Your receipt is printed.</source>
        <translation>Votre reçu est imprimé.</translation>
    </message>
    <message>
        <source>Take it from the printer.</source>
        <translation>Prenez-le dans l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Finish without printing</source>
        <translation>Finir sans imprimer</translation>
    </message>
    <message>
        <source>Your visit</source>
        <translation>Votre visite</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>This site did not open</source>
        <translation>Ce site ne s&apos;est pas ouvert</translation>
    </message>
    <message>
        <source>Not opened:</source>
        <translation>Pas ouvert&#xa0;:</translation>
    </message>
    <message>
        <source>To note down</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>You did nothing wrong, and this site received nothing from you.</source>
        <translation>Vous n&apos;avez rien fait de mal, et ce site n&apos;a rien reçu de vous.</translation>
    </message>
    <message>
        <source>Call the mediator</source>
        <translation>Appeler le médiateur</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Retour à la page précédente</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>This link is an e-mail address.</source>
        <translation>Ce lien est une adresse électronique.</translation>
    </message>
    <message>
        <source>Note it down, and write from your own e-mail.</source>
        <translation>Notez-la, et écrivez depuis votre messagerie.</translation>
    </message>
    <message>
        <source>This link is a telephone number.</source>
        <translation>Ce lien est un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Note it down, and call from a telephone.</source>
        <translation>Notez-le, et appelez depuis un téléphone.</translation>
    </message>
    <message>
        <source>Here, only official sites open.</source>
        <translation>Ici, seuls les sites officiels s&apos;ouvrent.</translation>
    </message>
    <message>
        <source>Such sites take money or personal details.</source>
        <translation>De tels sites prennent de l&apos;argent ou des informations personnelles.</translation>
    </message>
    <message>
        <source>This company asks money for what the State does itself.</source>
        <translation>Cette entreprise fait payer ce que l&apos;État fait lui-même.</translation>
    </message>
    <message>
        <source>On the official site you pay no commission.</source>
        <translation>Sur le site officiel, vous ne payez aucune commission.</translation>
    </message>
    <message>
        <source>This is a private site, not one of the State&apos;s.</source>
        <translation>C&apos;est un site privé, pas un site de l&apos;État.</translation>
    </message>
    <message>
        <source>The right information is on the official site.</source>
        <translation>La bonne information est sur le site officiel.</translation>
    </message>
    <message>
        <source>This short link hides where it leads.</source>
        <translation>Ce lien court cache où il mène.</translation>
    </message>
    <message>
        <source>Ask for the whole address, or ask the mediator.</source>
        <translation>Demandez l&apos;adresse entière, ou demandez au médiateur.</translation>
    </message>
    <message>
        <source>This site is not protected: others could read along.</source>
        <translation>Ce site n&apos;est pas protégé&#xa0;: d&apos;autres pourraient lire.</translation>
    </message>
    <message>
        <source>No official site writes its address in this way.</source>
        <translation>Aucun site officiel n&apos;écrit son adresse ainsi.</translation>
    </message>
    <message>
        <source>This link does not lead to a site.</source>
        <translation>Ce lien ne mène pas à un site.</translation>
    </message>
    <message>
        <source>This address is a part of pages, not a page to open.</source>
        <translation>Cette adresse est un morceau de page, pas une page à ouvrir.</translation>
    </message>
    <message>
        <source>This site was allowed here only until a date that has passed.</source>
        <translation>Ce site n&apos;était autorisé ici que jusqu&apos;à une date passée.</translation>
    </message>
    <message>
        <source>If you need it, call the mediator.</source>
        <translation>Si vous en avez besoin, appelez le médiateur.</translation>
    </message>
    <message>
        <source>It is not on the list of official sites.</source>
        <translation>Il n&apos;est pas dans la liste des sites officiels.</translation>
    </message>
    <message>
        <source>Its name is made to look like another one.</source>
        <translation>Son nom imite celui d&apos;un autre site.</translation>
    </message>
    <message>
        <source>It looks like {official}, but it is not that site.</source>
        <translation>Il ressemble à {official}, mais ce n&apos;est pas ce site.</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Register: page on paper</source>
        <translation>Registre&#xa0;: feuille de secours</translation>
    </message>
    <message>
        <source>{site}, computer {station}</source>
        <translation>{site}, {station}</translation>
    </message>
    <message>
        <source>To be used only while the computer cannot write the register. A line for each person, before they use the computer. The mediator covers the lines of the others, and keeps this page locked away with the register.</source>
        <translation>À utiliser seulement quand l&apos;ordinateur ne peut pas écrire le registre. Une ligne par personne, avant d&apos;utiliser l&apos;ordinateur. Le médiateur cache les lignes des autres personnes et garde cette feuille sous clé, avec le registre.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan a paper</source>
        <translation>Numériser un papier</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>There is no room left for more pages.</source>
        <translation>Il n&apos;y a plus de place pour d&apos;autres pages.</translation>
    </message>
    <message>
        <source>Remove papers that you no longer need.</source>
        <translation>Retirez les papiers dont vous n&apos;avez plus besoin.</translation>
    </message>
    <message>
        <source>A sheet is stuck in the scanner.</source>
        <translation>Une feuille est coincée dans le scanner.</translation>
    </message>
    <message>
        <source>Open the scanner&apos;s cover and take the sheet out gently. Then put it back in the feeder.</source>
        <translation>Ouvrez le capot du scanner et sortez la feuille doucement. Puis remettez-la dans le chargeur.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open.</source>
        <translation>Le capot du scanner est ouvert.</translation>
    </message>
    <message>
        <source>Close it, then touch “Scan” again.</source>
        <translation>Fermez-le, puis touchez encore «&#xa0;Numériser&#xa0;».</translation>
    </message>
    <message>
        <source>There is no paper in the feeder.</source>
        <translation>Il n&apos;y a pas de papier dans le chargeur.</translation>
    </message>
    <message>
        <source>Push your sheets in as far as they go, then touch “Scan”.</source>
        <translation>Poussez vos feuilles jusqu&apos;au bout, puis touchez «&#xa0;Numériser&#xa0;».</translation>
    </message>
    <message>
        <source>The scanner is busy.</source>
        <translation>Le scanner est occupé.</translation>
    </message>
    <message>
        <source>Wait a moment, then touch “Scan” again.</source>
        <translation>Attendez un moment, puis touchez encore «&#xa0;Numériser&#xa0;».</translation>
    </message>
    <message>
        <source>The scanner has stopped halfway.</source>
        <translation>Le scanner s&apos;est arrêté en route.</translation>
    </message>
    <message>
        <source>Touch “Scan” again. If it stops again, call the mediator.</source>
        <translation>Touchez encore «&#xa0;Numériser&#xa0;». S&apos;il s&apos;arrête de nouveau, appelez le médiateur.</translation>
    </message>
    <message>
        <source>These are too many sheets at a time.</source>
        <translation>Il y a trop de feuilles à la fois.</translation>
    </message>
    <message>
        <source>Put fewer sheets in, then touch “Scan”.</source>
        <translation>Mettez moins de feuilles, puis touchez «&#xa0;Numériser&#xa0;».</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation>Le scanner ne répond pas.</translation>
    </message>
    <message>
        <source>See whether it is switched on. If it is, call the mediator.</source>
        <translation>Regardez s&apos;il est allumé. S&apos;il l&apos;est, appelez le médiateur.</translation>
    </message>
    <message>
        <source>The scanner could not read your paper.</source>
        <translation>Le scanner n&apos;a pas pu lire votre papier.</translation>
    </message>
    <message>
        <source>Touch “Scan” again. If it fails again, call the mediator.</source>
        <translation>Touchez encore «&#xa0;Numériser&#xa0;». Si cela ne marche toujours pas, appelez le médiateur.</translation>
    </message>
    <message>
        <source>There seems to be nothing on this page.</source>
        <translation>Cette page semble vide.</translation>
    </message>
    <message>
        <source>Is the paper face down on the glass? Turn it over, scan again.</source>
        <translation>Le texte est-il contre la vitre&#xa0;? Retournez le papier et recommencez.</translation>
    </message>
    <message>
        <source>The picture is dark.</source>
        <translation>L&apos;image est sombre.</translation>
    </message>
    <message>
        <source>Close the lid well over the paper, scan again.</source>
        <translation>Fermez bien le couvercle sur le papier et recommencez.</translation>
    </message>
    <message>
        <source>The writing is pale.</source>
        <translation>L&apos;écriture est pâle.</translation>
    </message>
    <message>
        <source>If you cannot read it, ask for a clearer copy of the paper.</source>
        <translation>Si vous ne pouvez pas la lire, demandez un exemplaire plus net.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>L&apos;image est floue.</translation>
    </message>
    <message>
        <source>Lay the paper flat, press the lid down, scan again.</source>
        <translation>Posez le papier bien à plat, appuyez sur le couvercle et recommencez.</translation>
    </message>
    <message>
        <source>A part of the paper may be cut off.</source>
        <translation>Une partie du papier manque peut-être.</translation>
    </message>
    <message>
        <source>Push the paper against the corner mark, scan again.</source>
        <translation>Calez le papier contre le repère du coin et recommencez.</translation>
    </message>
    <message>
        <source>The letters are very small.</source>
        <translation>Les lettres sont très petites.</translation>
    </message>
    <message>
        <source>Look closer. If you cannot read them, tell the mediator.</source>
        <translation>Regardez de plus près. Si vous ne pouvez pas les lire, parlez-en au médiateur.</translation>
    </message>
    <message>
        <source>Blank?</source>
        <translation>Vide&#xa0;?</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Pale</source>
        <translation>Pâle</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Floue</translation>
    </message>
    <message>
        <source>Cut off?</source>
        <translation>Coupée&#xa0;?</translation>
    </message>
    <message>
        <source>Very small letters</source>
        <translation>Lettres très petites</translation>
    </message>
    <message>
        <source>This is a card, cut out at its edges.</source>
        <translation>C&apos;est une carte, découpée à ses bords.</translation>
    </message>
    <message>
        <source>This is a proof of address with an official code.</source>
        <translation>C&apos;est un justificatif de domicile avec un code officiel.</translation>
    </message>
    <message>
        <source>This is a tax notice with an official code.</source>
        <translation>C&apos;est un avis d&apos;impôt avec un code officiel.</translation>
    </message>
    <message>
        <source>These are bank details with an official code.</source>
        <translation>C&apos;est un relevé d&apos;identité bancaire avec un code officiel.</translation>
    </message>
    <message>
        <source>This is a payslip with an official code.</source>
        <translation>C&apos;est un bulletin de paie avec un code officiel.</translation>
    </message>
    <message>
        <source>This is a contract of employment with an official code.</source>
        <translation>C&apos;est un contrat de travail avec un code officiel.</translation>
    </message>
    <message>
        <source>This is an identity document with an official code.</source>
        <translation>C&apos;est un document d&apos;identité avec un code officiel.</translation>
    </message>
    <message>
        <source>This is a vehicle paper with an official code.</source>
        <translation>C&apos;est un papier de véhicule avec un code officiel.</translation>
    </message>
    <message>
        <source>This is a paper about a driving licence with an official code.</source>
        <translation>C&apos;est un papier du permis de conduire avec un code officiel.</translation>
    </message>
    <message>
        <source>This is a diploma with an official code.</source>
        <translation>C&apos;est un diplôme avec un code officiel.</translation>
    </message>
    <message>
        <source>This paper has an official code.</source>
        <translation>Ce papier porte un code officiel.</translation>
    </message>
</context>
<context>
    <name>ScanningStep</name>
    <message>
        <source>Scan a paper</source>
        <translation>Numériser un papier</translation>
    </message>
    <message>
        <source>Your paper is being scanned</source>
        <translation>Votre papier est en cours de numérisation</translation>
    </message>
    <message>
        <source>The page on its way</source>
        <translation>La page en cours</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>Avancement de la numérisation</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Pages read so far: {count}</source>
        <translation>Pages déjà lues&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The scanner is stopping…</source>
        <translation>Le scanner s&apos;arrête…</translation>
    </message>
    <message>
        <source>The scanner is busy, or warming up. Please wait, or stop.</source>
        <translation>Le scanner est occupé, ou il chauffe. Attendez, ou arrêtez.</translation>
    </message>
    <message>
        <source>The scanner is reading your paper…</source>
        <translation>Le scanner lit votre papier…</translation>
    </message>
    <message>
        <source>The scanner is starting…</source>
        <translation>Le scanner démarre…</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>There is more below</source>
        <translation>La suite est plus bas</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>For example: lost licence</source>
        <translation>Par exemple&#xa0;: permis perdu</translation>
    </message>
    <message>
        <source>Search for a procedure</source>
        <translation>Chercher une démarche</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase what I wrote</source>
        <translation>Effacer ce que j&apos;ai écrit</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Scanners of this computer</source>
        <translation>Les scanners de cet ordinateur</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Avancement de la recherche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>Write the lines of your scanner in the site file.</source>
        <translation>Écrivez les lignes de votre scanner dans le fichier du site.</translation>
    </message>
    <message>
        <source>Searching on the network…</source>
        <translation>Recherche sur le réseau…</translation>
    </message>
    <message>
        <source>Searching… {place}</source>
        <translation>Recherche… {place}</translation>
    </message>
    <message>
        <source>The search did not come to its end.</source>
        <translation>La recherche n&apos;a pas abouti.</translation>
    </message>
    <message>
        <source>Search again. “kiosk doctor” says what is missing.</source>
        <translation>Cherchez encore. «&#xa0;kiosk doctor&#xa0;» dit ce qui manque.</translation>
    </message>
    <message>
        <source>No scanner was found.</source>
        <translation>Aucun scanner n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>See whether it is switched on, and plugged in by cable or network.</source>
        <translation>Regardez s&apos;il est allumé, et si son câble ou le réseau est branché.</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print this sheet</source>
        <translation>Imprimer cette fiche</translation>
    </message>
    <message>
        <source>Open the official site</source>
        <translation>Ouvrir le site officiel</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Verr. Maj est active.</translation>
    </message>
    <message>
        <source>Your password comes out in capitals. Press the Caps Lock key.</source>
        <translation>Votre mot de passe s’écrit en majuscules. Appuyez sur la touche Verr. Maj.</translation>
    </message>
</context>
<context>
    <name>SidesStep</name>
    <message>
        <source>Scan a paper</source>
        <translation>Numériser un papier</translation>
    </message>
    <message>
        <source>Is there something on the back of your sheets?</source>
        <translation>Y a-t-il quelque chose au dos de vos feuilles&#xa0;?</translation>
    </message>
    <message>
        <source>No, only on the front</source>
        <translation>Non, seulement devant</translation>
    </message>
    <message>
        <source>The scanner reads one side of each sheet.</source>
        <translation>Le scanner lit un côté de chaque feuille.</translation>
    </message>
    <message>
        <source>Yes, on both sides</source>
        <translation>Oui, des deux côtés</translation>
    </message>
    <message>
        <source>The scanner reads both. You see blank pages.</source>
        <translation>Le scanner lit les deux. Les pages vides vous sont montrées.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>SigningFrame</name>
    <message>
        <source>Sign in the frame, with the mouse, your finger or a stylus</source>
        <translation>Signez dans le cadre, avec la souris, le doigt ou un stylet</translation>
    </message>
    <message>
        <source>Frame for your signature</source>
        <translation>Cadre pour votre signature</translation>
    </message>
    <message>
        <source>Undo the last line</source>
        <translation>Annuler le dernier trait</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation>Signer à l&apos;écran</translation>
    </message>
    <message>
        <source>What you write there appears here too.</source>
        <translation>Ce que vous y écrivez apparaît aussi ici.</translation>
    </message>
    <message>
        <source>The signature pad does not answer: sign here, on the screen.</source>
        <translation>La tablette de signature ne répond pas&#xa0;: signez ici, à l&apos;écran.</translation>
    </message>
    <message>
        <source>The signature pad is getting ready…</source>
        <translation>La tablette de signature se prépare…</translation>
    </message>
    <message>
        <source>Sign on the pad, with its pen</source>
        <translation>Signez sur la tablette, avec son stylet</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Step 2 of 2</source>
        <translation>Étape 2 sur 2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Read, then sign</source>
        <translation>Lisez, puis signez</translation>
    </message>
    <message>
        <source>I cannot sign</source>
        <translation>Je ne peux pas signer</translation>
    </message>
    <message>
        <source>I have signed</source>
        <translation>J&apos;ai signé</translation>
    </message>
    <message>
        <source>The mediator confirms for you</source>
        <translation>Le médiateur atteste pour vous</translation>
    </message>
    <message>
        <source>I want to sign</source>
        <translation>Je veux signer</translation>
    </message>
    <message>
        <source>I confirm, as mediator</source>
        <translation>J&apos;atteste, comme médiateur</translation>
    </message>
    <message>
        <source>Read, then confirm</source>
        <translation>Lisez, puis confirmez</translation>
    </message>
    <message>
        <source>I have read it, continue</source>
        <translation>J&apos;ai lu, continuer</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>My papers ({count})</source>
        <translation>Mes papiers ({count})</translation>
    </message>
    <message>
        <source>Find words in this page</source>
        <translation>Chercher des mots dans la page</translation>
    </message>
    <message>
        <source>Open my e-mail beside this page</source>
        <translation>Ouvrir ma messagerie à côté de cette page</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop loading the page</source>
        <translation>Arrêter le chargement de la page</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>Recharger la page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>Page plus petite</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>Page plus grande</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimer cette page</translation>
    </message>
    <message>
        <source>Dated proof</source>
        <translation>Preuve datée</translation>
    </message>
    <message>
        <source>Print this page with the date and the time</source>
        <translation>Imprimer cette page avec la date et l&apos;heure</translation>
    </message>
    <message>
        <source>Papers ready: {ready} of {all}</source>
        <translation>Papiers prêts&#xa0;: {ready} sur {all}</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>Official site</source>
        <translation>Site officiel</translation>
    </message>
    <message>
        <source>To go on at home, take a picture of this code with your telephone:</source>
        <translation>Pour continuer chez vous, photographiez ce code avec votre téléphone&#xa0;:</translation>
    </message>
    <message>
        <source>Code that opens {site} on a telephone</source>
        <translation>Code qui ouvre {site} sur un téléphone</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>Official site</source>
        <translation>Site officiel</translation>
    </message>
    <message>
        <source>The page is loading</source>
        <translation>La page se charge</translation>
    </message>
    <message>
        <source>Exercise: this is not the real site.</source>
        <translation>Exercice&#xa0;: ce n&apos;est pas le vrai site.</translation>
    </message>
    <message>
        <source>You are at your bank: {host}</source>
        <translation>Vous êtes chez votre banque&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Confirm your payment there; then you come back to the site.</source>
        <translation>Confirmez votre paiement ici. Vous reviendrez ensuite sur le site.</translation>
    </message>
</context>
<context>
    <name>Subtitle</name>
    <message>
        <source>Read less loud</source>
        <translation>Lire moins fort</translation>
    </message>
    <message>
        <source>Read louder</source>
        <translation>Lire plus fort</translation>
    </message>
    <message>
        <source>No voice for this language is installed here.</source>
        <translation>Aucune voix n’est installée ici pour cette langue.</translation>
    </message>
    <message>
        <source>This computer has no sound. Please call the mediator.</source>
        <translation>Cet ordinateur n’a pas de son. Appelez le médiateur.</translation>
    </message>
</context>
<context>
    <name>TabsStrip</name>
    <message>
        <source>Close this page</source>
        <translation>Fermer cette page</translation>
    </message>
    <message>
        <source>Page {number} of {several}</source>
        <translation>Page {number} sur {several}</translation>
    </message>
    <message>
        <source>Page {number} of {several}: {host}</source>
        <translation>Page {number} sur {several}&#xa0;: {host}</translation>
    </message>
</context>
<context>
    <name>ThemeTile</name>
    <message numerus="yes">
        <source>Opens a menu of %n procedure(s)</source>
        <translation>
            <numerusform>Ouvre un menu de %n démarche</numerusform>
            <numerusform>Ouvre un menu de %n démarches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TooLargeQuestion</name>
    <message>
        <source>“{name}” is too large for the site.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop lourd pour le site.</translation>
    </message>
    <message>
        <source>Do you want to scan fewer pages, or to send it less sharp? Small letters may be hard to read then.</source>
        <translation>Voulez-vous numériser moins de pages, ou l’envoyer moins net&#xa0;? Les petites lettres seront alors peut-être difficiles à lire.</translation>
    </message>
    <message>
        <source>Do you want to send it less sharp? Small letters may be hard to read then.</source>
        <translation>Voulez-vous l’envoyer moins net&#xa0;? Les petites lettres seront alors peut-être difficiles à lire.</translation>
    </message>
    <message>
        <source>Send it less sharp</source>
        <translation>L’envoyer moins net</translation>
    </message>
    <message>
        <source>Scan fewer pages</source>
        <translation>Numériser moins de pages</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation>Terminer ma visite</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Language, text size and contrast</source>
        <translation>Langue, taille du texte et contraste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Listen to this page</source>
        <translation>Écouter cette page</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Cacher le clavier</translation>
    </message>
    <message>
        <source>Show a keyboard</source>
        <translation>Afficher un clavier</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This computer is cut off from the network.</source>
        <translation>Cet ordinateur est coupé du réseau.</translation>
    </message>
    <message>
        <source>It is not your doing. Call the mediator.</source>
        <translation>Ce n&apos;est pas de votre faute. Appelez le médiateur.</translation>
    </message>
    <message>
        <source>The network does not find this site.</source>
        <translation>Le réseau ne trouve pas ce site.</translation>
    </message>
    <message>
        <source>It is not your doing. If it lasts, call the mediator.</source>
        <translation>Ce n&apos;est pas de votre faute. Si cela dure, appelez le médiateur.</translation>
    </message>
    <message>
        <source>The site does not answer.</source>
        <translation>Le site ne répond pas.</translation>
    </message>
    <message>
        <source>No safe connection to this site comes about.</source>
        <translation>Aucune connexion sûre avec ce site n&apos;est possible.</translation>
    </message>
    <message>
        <source>So it does not open. Call the mediator.</source>
        <translation>Il ne s&apos;ouvre donc pas. Appelez le médiateur.</translation>
    </message>
    <message>
        <source>The site itself has a problem.</source>
        <translation>Le site lui-même a un problème.</translation>
    </message>
    <message>
        <source>It is not your doing. Wait a minute, then try again.</source>
        <translation>Ce n&apos;est pas de votre faute. Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>The site does not have this page any more.</source>
        <translation>Le site n&apos;a plus cette page.</translation>
    </message>
    <message>
        <source>Go back and take another way, or ask for help.</source>
        <translation>Revenez en arrière et prenez un autre chemin, ou demandez de l&apos;aide.</translation>
    </message>
    <message>
        <source>The site sends us round in a circle.</source>
        <translation>Le site nous fait tourner en rond.</translation>
    </message>
    <message>
        <source>Go back and start again, or call the mediator.</source>
        <translation>Revenez en arrière et recommencez, ou appelez le médiateur.</translation>
    </message>
    <message>
        <source>The way from here to the internet is cut.</source>
        <translation>Le chemin d&apos;ici vers internet est coupé.</translation>
    </message>
    <message>
        <source>It is neither you nor the site. Call the mediator.</source>
        <translation>Cela ne vient ni de vous ni du site. Appelez le médiateur.</translation>
    </message>
    <message>
        <source>The network of this place does not reach the site.</source>
        <translation>Le réseau de ce lieu n&apos;arrive pas jusqu&apos;au site.</translation>
    </message>
    <message>
        <source>The network of this place wants a password.</source>
        <translation>Le réseau de ce lieu demande un mot de passe.</translation>
    </message>
    <message>
        <source>It is none of yours. Call the mediator.</source>
        <translation>Ce n&apos;est aucun des vôtres. Appelez le médiateur.</translation>
    </message>
    <message>
        <source>This site cannot prove that it is the real one.</source>
        <translation>Ce site ne peut pas prouver que c&apos;est le vrai.</translation>
    </message>
    <message>
        <source>By the date of this computer, the site cannot prove that it is the real one.</source>
        <translation>À la date de cet ordinateur, le site ne peut pas prouver que c&apos;est le vrai.</translation>
    </message>
    <message>
        <source>This page is only for holders of a special card.</source>
        <translation>Cette page est réservée à ceux qui ont une carte spéciale.</translation>
    </message>
    <message>
        <source>It cannot be used here. Ask the mediator for a way.</source>
        <translation>Elle ne peut pas servir ici. Demandez au médiateur comment faire.</translation>
    </message>
    <message>
        <source>This page is closed to the public.</source>
        <translation>Cette page n&apos;est pas ouverte au public.</translation>
    </message>
    <message>
        <source>It wants a password that you do not have. Go back.</source>
        <translation>Elle demande un mot de passe que vous n&apos;avez pas. Revenez en arrière.</translation>
    </message>
    <message>
        <source>The site asks for a security key.</source>
        <translation>Le site demande une clé de sécurité.</translation>
    </message>
    <message>
        <source>It cannot be used here. Choose another way to log in.</source>
        <translation>Elle ne peut pas servir ici. Choisissez une autre façon de vous connecter.</translation>
    </message>
    <message>
        <source>Something went wrong on the way to the site.</source>
        <translation>Quelque chose n&apos;a pas marché sur le chemin du site.</translation>
    </message>
    <message>
        <source>The page stopped several times.</source>
        <translation>La page s&apos;est arrêtée plusieurs fois.</translation>
    </message>
    <message>
        <source>Call the mediator: they will start a new visit (code {code}).</source>
        <translation>Appelez le médiateur&#xa0;: il ouvrira une nouvelle visite (code {code}).</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: {moment}.</source>
        <translation>L&apos;horloge de cet ordinateur est fausse&#xa0;: {moment}.</translation>
    </message>
    <message>
        <source>Call the mediator: it can be put right.</source>
        <translation>Appelez le médiateur&#xa0;: elle peut être remise à l&apos;heure.</translation>
    </message>
    <message>
        <source>The clock of this computer says {moment}.</source>
        <translation>L&apos;horloge de cet ordinateur indique le {moment}.</translation>
    </message>
    <message>
        <source>If that is wrong, call the mediator.</source>
        <translation>Si c&apos;est faux, appelez le médiateur.</translation>
    </message>
    <message>
        <source>The other official sites answer.</source>
        <translation>Les autres sites officiels répondent.</translation>
    </message>
    <message>
        <source>So it is this site, and neither you nor we.</source>
        <translation>Cela vient donc de ce site, et non de vous ou de nous.</translation>
    </message>
    <message>
        <source>Other official sites do answer.</source>
        <translation>D&apos;autres sites officiels répondent.</translation>
    </message>
    <message>
        <source>No official site answers from here.</source>
        <translation>Aucun site officiel ne répond d&apos;ici.</translation>
    </message>
    <message>
        <source>So it is the network of this place, and not you. Call the mediator.</source>
        <translation>Cela vient donc du réseau de ce lieu, et pas de vous. Appelez le médiateur.</translation>
    </message>
    <message>
        <source>This network wants its own log-in first.</source>
        <translation>Ce réseau demande d&apos;abord une identification.</translation>
    </message>
    <message>
        <source>Call the mediator: no site opens before that.</source>
        <translation>Appelez le médiateur&#xa0;: aucun site ne s&apos;ouvre avant cela.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong.</source>
        <translation>L&apos;horloge de cet ordinateur semble fausse.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, h:mm AP</source>
        <translation>d MMMM yyyy &apos;à&apos; H &apos;h&apos; mm</translation>
    </message>
    <message>
        <source>This page was the answer to a form: it is not kept.</source>
        <translation>Cette page était la réponse à un formulaire&#xa0;: elle n’est pas conservée.</translation>
    </message>
    <message>
        <source>Go back once more, or send the form again.</source>
        <translation>Revenez encore en arrière, ou envoyez de nouveau le formulaire.</translation>
    </message>
</context>
<context>
    <name>TroubleStep</name>
    <message>
        <source>The page does not come</source>
        <translation>La page n&apos;arrive pas</translation>
    </message>
    <message>
        <source>What you sent may have arrived all the same.</source>
        <translation>Ce que vous avez envoyé est peut-être arrivé quand même.</translation>
    </message>
    <message>
        <source>Look on the site or in your e-mails before you send again.</source>
        <translation>Regardez sur le site ou dans vos courriels avant d&apos;envoyer de nouveau.</translation>
    </message>
    <message>
        <source>What you wrote on the page before is still there.</source>
        <translation>Ce que vous avez écrit sur la page d&apos;avant est toujours là.</translation>
    </message>
    <message>
        <source>Is it the site or the network?</source>
        <translation>Est-ce le site ou le réseau&#xa0;?</translation>
    </message>
    <message>
        <source>Back to the procedure</source>
        <translation>Retour à la démarche</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Retour à la page précédente</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer de nouveau</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>We are trying now…</source>
        <translation>Nouvel essai en cours…</translation>
    </message>
    <message numerus="yes">
        <source>We try again by ourselves in %n second(s).</source>
        <translation>
            <numerusform>Nous réessayons tout seuls dans %n seconde.</numerusform>
            <numerusform>Nous réessayons tout seuls dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>We look whether other official sites answer…</source>
        <translation>Nous regardons si d&apos;autres sites officiels répondent…</translation>
    </message>
    <message>
        <source>Go back once more</source>
        <translation>Revenir encore en arrière</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
</context>
<context>
    <name>ViewChoices</name>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>More space in texts</source>
        <translation>Texte plus espacé</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Slow keys</source>
        <translation>Frappe lente</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Couleurs&#xa0;: claires</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Couleurs&#xa0;: sombres</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>Couleurs&#xa0;: contraste élevé</translation>
    </message>
    <message>
        <source>Slow keys: each key counts once, even if it is hit twice</source>
        <translation>Frappe lente&#xa0;: chaque touche compte une fois, même si on appuie deux fois</translation>
    </message>
</context>
<context>
    <name>ViewerPage</name>
    <message>
        <source>A paper</source>
        <translation>Un papier</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>On the keyboard, the F6 key leaves the site and comes back to it.</source>
        <translation>Au clavier, la touche F6 fait sortir du site, puis y revenir.</translation>
    </message>
</context>
<context>
    <name>WayStep</name>
    <message>
        <source>Scan a paper</source>
        <translation>Numériser un papier</translation>
    </message>
    <message>
        <source>What does your paper look like?</source>
        <translation>Comment est votre papier&#xa0;?</translation>
    </message>
    <message>
        <source>One sheet, or a booklet</source>
        <translation>Une feuille, ou un livret</translation>
    </message>
    <message>
        <source>On the glass, page by page.</source>
        <translation>Sur la vitre, page par page.</translation>
    </message>
    <message>
        <source>Several loose sheets</source>
        <translation>Plusieurs feuilles séparées</translation>
    </message>
    <message>
        <source>In the feeder, all at once.</source>
        <translation>Dans le chargeur, toutes à la fois.</translation>
    </message>
    <message>
        <source>A card</source>
        <translation>Une carte</translation>
    </message>
    <message>
        <source>On the glass: the front, then the back.</source>
        <translation>Sur la vitre&#xa0;: le devant, puis le dos.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Quelque chose n&apos;a pas marché.</translation>
    </message>
    <message>
        <source>Please call the mediator.</source>
        <translation>Appelez le médiateur.</translation>
    </message>
    <message>
        <source>A sheet of paper is stuck.</source>
        <translation>Une feuille est coincée.</translation>
    </message>
    <message>
        <source>Open the cover and take the sheet out gently.</source>
        <translation>Ouvrez le capot et retirez la feuille doucement.</translation>
    </message>
    <message>
        <source>The cover is open.</source>
        <translation>Le capot est ouvert.</translation>
    </message>
    <message>
        <source>Close the cover, then start again.</source>
        <translation>Fermez le capot, puis recommencez.</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation>Il n&apos;y a pas de papier.</translation>
    </message>
    <message>
        <source>Put paper in, then start again.</source>
        <translation>Mettez du papier, puis recommencez.</translation>
    </message>
    <message>
        <source>There is no ink left.</source>
        <translation>Il n&apos;y a plus d&apos;encre.</translation>
    </message>
    <message>
        <source>The device is busy.</source>
        <translation>L&apos;appareil est occupé.</translation>
    </message>
    <message>
        <source>Wait a moment, then start again.</source>
        <translation>Attendez un instant, puis recommencez.</translation>
    </message>
    <message>
        <source>The device has stopped.</source>
        <translation>L&apos;appareil s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>Start again. If it stops again, call the mediator.</source>
        <translation>Recommencez. S&apos;il s&apos;arrête encore, appelez le médiateur.</translation>
    </message>
    <message>
        <source>There are too many pages to print.</source>
        <translation>Il y a trop de pages à imprimer.</translation>
    </message>
    <message>
        <source>This document cannot be printed.</source>
        <translation>Ce document ne peut pas être imprimé.</translation>
    </message>
    <message>
        <source>The device does not answer.</source>
        <translation>L&apos;appareil ne répond pas.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <source>Write your family name and your first names.</source>
        <translation>Écrivez votre nom de famille et vos prénoms.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation>Un nom est trop long.</translation>
    </message>
    <message>
        <source>Write 100 letters at most.</source>
        <translation>Écrivez 100 lettres au plus.</translation>
    </message>
    <message>
        <source>A name has a sign that cannot be kept.</source>
        <translation>Un nom contient un signe qui ne peut pas être gardé.</translation>
    </message>
    <message>
        <source>Erase it and write it again.</source>
        <translation>Effacez-le et écrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>The frame is empty.</source>
        <translation>Le cadre est vide.</translation>
    </message>
    <message>
        <source>Sign in the frame, or touch “I cannot sign”.</source>
        <translation>Signez dans le cadre, ou touchez «&#xa0;Je ne peux pas signer&#xa0;».</translation>
    </message>
    <message>
        <source>There is only a dot in the frame.</source>
        <translation>Il n&apos;y a qu&apos;un point dans le cadre.</translation>
    </message>
    <message>
        <source>Hold the button down, or your finger, and sign.</source>
        <translation>Gardez le bouton appuyé, ou le doigt posé, et signez.</translation>
    </message>
    <message>
        <source>This signature cannot be kept.</source>
        <translation>Cette signature ne peut pas être gardée.</translation>
    </message>
    <message>
        <source>Touch “Start again” and sign more simply.</source>
        <translation>Touchez «&#xa0;Recommencer&#xa0;» et signez plus simplement.</translation>
    </message>
    <message>
        <source>The mediator&apos;s identifier is missing or wrong.</source>
        <translation>L&apos;identifiant du médiateur manque ou n&apos;est pas juste.</translation>
    </message>
    <message>
        <source>Mediator: write your identifier, without spaces.</source>
        <translation>Médiateur&#xa0;: écrivez votre identifiant, sans espace.</translation>
    </message>
    <message>
        <source>The register is busy.</source>
        <translation>Le registre est occupé.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un instant, puis essayez encore.</translation>
    </message>
    <message>
        <source>There is no room left to write the register.</source>
        <translation>Il n&apos;y a plus de place pour écrire le registre.</translation>
    </message>
    <message>
        <source>The register cannot be written.</source>
        <translation>Le registre ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The device is paused.</source>
        <translation>L&apos;appareil est en pause.</translation>
    </message>
    <message>
        <source>This is not the register that was written here before.</source>
        <translation>Ce registre n’est pas celui qui était tenu ici auparavant.</translation>
    </message>
    <message>
        <source>Please call the mediator: “kiosk doctor” says what to do.</source>
        <translation>Appelez le médiateur&#xa0;: «&#xa0;kiosk doctor&#xa0;» dit quoi faire.</translation>
    </message>
</context>
</TS>
