<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Choose your page</source>
        <translation>Choisissez votre page</translation>
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
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Français</translation>
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
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
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
</context>
</TS>
