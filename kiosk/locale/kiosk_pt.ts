<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>AccessibilityPage</name>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished">Acessibilidade</translation>
    </message>
    <message>
        <source>This computer is for everybody. It follows the standard EN 301 549 in part: we examined it ourselves, and nobody else has.</source>
        <translation type="unfinished">Este computador é para todos. Segue em parte a norma EN 301 549: fomos nós que o examinámos, e mais ninguém.</translation>
    </message>
    <message>
        <source>What helps you here</source>
        <translation type="unfinished">O que o ajuda aqui</translation>
    </message>
    <message>
        <source>In the bar above: larger text, more space, other colours.</source>
        <translation type="unfinished">Na barra de cima: texto maior, mais espaço, outras cores.</translation>
    </message>
    <message>
        <source>Listen: the page is read aloud. The same button stops it.</source>
        <translation type="unfinished">Ouvir: a página é lida em voz alta. O mesmo botão para a leitura.</translation>
    </message>
    <message>
        <source>A mouse alone, a keyboard alone or a finger alone is enough.</source>
        <translation type="unfinished">Basta o rato sozinho, o teclado sozinho ou um dedo.</translation>
    </message>
    <message>
        <source>Take your time: the computer asks before it ends your visit.</source>
        <translation type="unfinished">Não tenha pressa: o computador pergunta antes de terminar a sua visita.</translation>
    </message>
    <message>
        <source>What is missing still</source>
        <translation type="unfinished">O que ainda falta</translation>
    </message>
    <message>
        <source>No group of people with disabilities has tried it yet.</source>
        <translation type="unfinished">Nenhum grupo de pessoas com deficiência o experimentou ainda.</translation>
    </message>
    <message>
        <source>Nothing is shown in sign language.</source>
        <translation type="unfinished">Nada é mostrado em língua gestual.</translation>
    </message>
    <message>
        <source>Some official sites are not accessible. We cannot change them.</source>
        <translation type="unfinished">Alguns sítios oficiais não são acessíveis. Não os podemos mudar.</translation>
    </message>
    <message>
        <source>Is something in your way? The mediator finds another way.</source>
        <translation type="unfinished">Alguma coisa o impede? O mediador encontra outra maneira.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>Tell us what is in your way</source>
        <translation type="unfinished">Diga-nos o que o impede</translation>
    </message>
    <message>
        <source>Tell the mediator, or write or call:</source>
        <translation type="unfinished">Diga ao mediador, ou escreva ou telefone:</translation>
    </message>
    <message>
        <source>Tell the mediator, or call:</source>
        <translation type="unfinished">Diga ao mediador, ou telefone:</translation>
    </message>
    <message>
        <source>You need not say why.</source>
        <translation type="unfinished">Não tem de dizer porquê.</translation>
    </message>
    <message>
        <source>Nobody answers, or the answer is no help?</source>
        <translation type="unfinished">Ninguém responde, ou a resposta não ajuda?</translation>
    </message>
    <message>
        <source>The Defender of Rights (Défenseur des droits) helps you, free of charge.</source>
        <translation type="unfinished">O Provedor dos Direitos (Défenseur des droits) ajuda-o gratuitamente.</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Is this link official?</source>
        <translation type="unfinished">Este link é oficial?</translation>
    </message>
    <message>
        <source>Write here the link of the SMS or e-mail that you received. It will not be opened.</source>
        <translation type="unfinished">Escreva aqui o link do SMS ou do e-mail que recebeu. O link não será aberto.</translation>
    </message>
    <message>
        <source>The link, or the whole message</source>
        <translation type="unfinished">O link, ou a mensagem inteira</translation>
    </message>
    <message>
        <source>For example: ants.gouv.fr</source>
        <translation type="unfinished">Por exemplo: ants.gouv.fr</translation>
    </message>
    <message>
        <source>Open this site</source>
        <translation type="unfinished">Abrir este site</translation>
    </message>
    <message>
        <source>The link leads to:</source>
        <translation type="unfinished">O link leva a:</translation>
    </message>
    <message>
        <source>Do not open it on your telephone either. Erase the message.</source>
        <translation type="unfinished">Também não o abra no telemóvel. Apague a mensagem.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">Verificar</translation>
    </message>
    <message>
        <source>No, this link is not official.</source>
        <translation type="unfinished">Não, este link não é oficial.</translation>
    </message>
    <message>
        <source>There is no link in these words.</source>
        <translation type="unfinished">Não há nenhum link nestas palavras.</translation>
    </message>
    <message>
        <source>Write the link letter by letter, or call the mediator.</source>
        <translation type="unfinished">Copie o link letra por letra, ou chame o mediador.</translation>
    </message>
    <message>
        <source>Yes, this link is official.</source>
        <translation type="unfinished">Sim, este link é oficial.</translation>
    </message>
    <message>
        <source>Even a false message may quote a true link. If in doubt, open the site here.</source>
        <translation type="unfinished">Mesmo uma mensagem falsa pode ter um link verdadeiro. Em caso de dúvida, abra o site aqui.</translation>
    </message>
    <message>
        <source>Official sites use this address for payments.</source>
        <translation type="unfinished">Os sites oficiais usam este endereço para os pagamentos.</translation>
    </message>
    <message>
        <source>Pay only when an official site led you there.</source>
        <translation type="unfinished">Pague apenas se chegou a este endereço a partir de um site oficial.</translation>
    </message>
    <message>
        <source>This is an e-mail service, not a site of the State.</source>
        <translation type="unfinished">É um serviço de e-mail, não é um site do Estado.</translation>
    </message>
    <message>
        <source>You may read your e-mail here.</source>
        <translation type="unfinished">Pode ler aqui os seus e-mails.</translation>
    </message>
    <message>
        <source>This site may be opened here.</source>
        <translation type="unfinished">Este site pode ser aberto aqui.</translation>
    </message>
    <message>
        <source>It is not a site of the State.</source>
        <translation type="unfinished">Não é um site do Estado.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>To be checked with the mediator.</source>
        <translation type="unfinished">A confirmar com o mediador.</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>In your telephone</source>
        <translation type="unfinished">No seu telemóvel</translation>
    </message>
    <message>
        <source>Take a picture of this code: your calendar notes {day}. Your name is not in it.</source>
        <translation type="unfinished">Fotografe este código: a sua agenda marca a data {day}. O seu nome não aparece.</translation>
    </message>
    <message>
        <source>Code that notes {day} in a calendar</source>
        <translation type="unfinished">Código que marca {day} numa agenda</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Choose your page</source>
        <translation type="unfinished">Escolha a sua página</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Digitalizar um documento</translation>
    </message>
    <message>
        <source>Which paper do you want to scan?</source>
        <translation type="unfinished">Que documento quer digitalizar?</translation>
    </message>
    <message>
        <source>Scanning makes a picture of your paper.</source>
        <translation type="unfinished">Digitalizar é fazer uma imagem do seu documento.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">Outro documento</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>The visit cannot begin</source>
        <translation type="unfinished">A visita não pode começar</translation>
    </message>
    <message>
        <source>Nothing of yours was kept. Call the mediator: another computer may be free.</source>
        <translation type="unfinished">Nada do que é seu foi guardado. Chame o mediador: talvez haja outro computador livre.</translation>
    </message>
    <message>
        <source>For the mediator: print a paper register</source>
        <translation type="unfinished">Para o mediador: imprimir uma folha de registo</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished">Desistir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Tentar de novo</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">Por telefone</translation>
    </message>
    <message>
        <source>{name} (number to be checked with the mediator)</source>
        <translation type="unfinished">{name} (número a confirmar com o mediador)</translation>
    </message>
    <message>
        <source>{where}: {number}</source>
        <translation type="unfinished">{where}: {number}</translation>
    </message>
</context>
<context>
    <name>CopyPasteMenu</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Colar</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">Dia</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Mês</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Ano</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">Antes</translation>
    </message>
    <message>
        <source>Show earlier years</source>
        <translation type="unfinished">Ver os anos anteriores</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Depois</translation>
    </message>
    <message>
        <source>Show later years</source>
        <translation type="unfinished">Ver os anos seguintes</translation>
    </message>
    <message numerus="yes">
        <source>This month has only %n days.</source>
        <translation type="unfinished">
            <numerusform>Este mês só tem %n dia.</numerusform>
            <numerusform>Este mês só tem %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch another day.</source>
        <translation type="unfinished">Toque noutro dia.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>If you finish today: at the latest on {day}.</source>
        <translation type="unfinished">Se terminar hoje: o mais tardar até {day}.</translation>
    </message>
    <message>
        <source>If you finish today: until {day}.</source>
        <translation type="unfinished">Se terminar hoje: até {day}.</translation>
    </message>
    <message>
        <source>If you finish today: about {day}.</source>
        <translation type="unfinished">Se terminar hoje: por volta de {day}.</translation>
    </message>
    <message>
        <source>{title} (last day: {day})</source>
        <translation type="unfinished">{title} (último dia: {day})</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation type="unfinished">De {first} a {last}</translation>
    </message>
    <message>
        <source>At the latest on {last}</source>
        <translation type="unfinished">O mais tardar até {last}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation type="unfinished">A partir de {first}</translation>
    </message>
    <message>
        <source>Today it is too early. Come back on {day}.</source>
        <translation type="unfinished">Hoje ainda é cedo. Volte no dia {day}.</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation type="unfinished">Hoje é o último dia.</translation>
    </message>
    <message>
        <source>You can do it today. Days left: {count}.</source>
        <translation type="unfinished">Pode fazê-lo hoje. Dias que restam: {count}.</translation>
    </message>
    <message>
        <source>The last day is over. Do it today, and tell the mediator.</source>
        <translation type="unfinished">O último dia já passou. Faça-o hoje e fale com o mediador.</translation>
    </message>
    <message>
        <source>It counts no more.</source>
        <translation type="unfinished">Já não é válido.</translation>
    </message>
    <message>
        <source>It counts until {day}</source>
        <translation type="unfinished">Válido até {day}</translation>
    </message>
    <message>
        <source>That day still counts.</source>
        <translation type="unfinished">Esse dia ainda conta.</translation>
    </message>
    <message>
        <source>About {day}</source>
        <translation type="unfinished">Por volta de {day}</translation>
    </message>
    <message>
        <source>That day is over: follow your request on the site.</source>
        <translation type="unfinished">Esse dia já passou: siga o seu pedido no site.</translation>
    </message>
    <message>
        <source>It may come earlier or later: this day is an estimate.</source>
        <translation type="unfinished">Pode chegar mais cedo ou mais tarde: este dia é uma estimativa.</translation>
    </message>
    <message>
        <source>Worked out on {day} from the date you gave. The official site counts.</source>
        <translation type="unfinished">Calculado no dia {day} com a data que indicou. O que conta é o site oficial.</translation>
    </message>
    <message>
        <source>For your telephone&apos;s calendar</source>
        <translation type="unfinished">Para a agenda do seu telemóvel</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished">d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>It counted until {day}</source>
        <translation type="unfinished">Foi válido até {day}</translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>My dates</source>
        <translation type="unfinished">As minhas datas</translation>
    </message>
    <message>
        <source>You give a day, the kiosk works out the dates.</source>
        <translation type="unfinished">Indique um dia: o quiosque calcula as datas.</translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message>
        <source>Work out my dates</source>
        <translation type="unfinished">Calcular as minhas datas</translation>
    </message>
    <message>
        <source>Touch the day, then the month, then the year.</source>
        <translation type="unfinished">Toque no dia, depois no mês, depois no ano.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation type="unfinished">Outra data</translation>
    </message>
    <message>
        <source>Print a reminder</source>
        <translation type="unfinished">Imprimir um lembrete</translation>
    </message>
    <message>
        <source>{procedure} — your date: {day}</source>
        <translation type="unfinished">{procedure} — a sua data: {day}</translation>
    </message>
</context>
<context>
    <name>DialogStrip</name>
    <message>
        <source>The site {host} says:</source>
        <translation type="unfinished">O site {host} diz:</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished">Já li</translation>
    </message>
    <message>
        <source>The site {host} asks:</source>
        <translation type="unfinished">O site {host} pergunta:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sim</translation>
    </message>
    <message>
        <source>The site {host} asks you to write something:</source>
        <translation type="unfinished">O site {host} pede-lhe que escreva:</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Enviar</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Não</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>{number}. {step}</source>
        <translation type="unfinished">{number}. {step}</translation>
    </message>
    <message>
        <source>To be checked with the mediator.</source>
        <translation type="unfinished">A confirmar com o mediador.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation type="unfinished">Verificado em {day}</translation>
    </message>
    <message>
        <source>When, and how long it takes</source>
        <translation type="unfinished">Quando, e quanto tempo demora</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">Quanto custa</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">E depois?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">É bom saber</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Words to find in this page</source>
        <translation type="unfinished">Palavras a procurar nesta página</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished">Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Seguinte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Previous place with these words</source>
        <translation type="unfinished">Lugar anterior com estas palavras</translation>
    </message>
    <message>
        <source>Next place with these words</source>
        <translation type="unfinished">Lugar seguinte com estas palavras</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished">Fechar a procura</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation type="unfinished">{place} de {places}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">Não encontrado</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Is a paper of yours still on the glass of the scanner?</source>
        <translation type="unfinished">Ficou algum papel no vidro do scanner?</translation>
    </message>
    <message>
        <source>Lift the cover and look. Look at the printer too.</source>
        <translation type="unfinished">Levante a tampa e veja. Veja também a impressora.</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation type="unfinished">Leve todas as suas coisas</translation>
    </message>
    <message>
        <source>Your identity papers, your bank card</source>
        <translation type="unfinished">Os seus documentos de identificação, o seu cartão bancário</translation>
    </message>
    <message>
        <source>Your telephone, your glasses, your prints</source>
        <translation type="unfinished">O seu telemóvel, os seus óculos, as suas impressões</translation>
    </message>
    <message>
        <source>When you end, everything is erased here.</source>
        <translation type="unfinished">Quando terminar, tudo é apagado aqui.</translation>
    </message>
    <message>
        <source>Nobody after you can see your papers or your accounts.</source>
        <translation type="unfinished">Depois de si, ninguém pode ver os seus documentos nem as suas contas.</translation>
    </message>
    <message>
        <source>Go on with my visit</source>
        <translation type="unfinished">Continuar a visita</translation>
    </message>
    <message>
        <source>End and erase everything</source>
        <translation type="unfinished">Terminar e apagar tudo</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation type="unfinished">Até à próxima</translation>
    </message>
    <message>
        <source>Thank you, and goodbye</source>
        <translation type="unfinished">Obrigado e até à próxima</translation>
    </message>
    <message>
        <source>Everything of your visit is being erased. You can leave.</source>
        <translation type="unfinished">Tudo o que diz respeito à sua visita está a ser apagado. Pode sair.</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation type="unfinished">Antes de sair</translation>
    </message>
    <message>
        <source>Have you finished? Nothing can be seen later.</source>
        <translation type="unfinished">Já terminou? Depois, não se poderá ver mais nada aqui.</translation>
    </message>
</context>
<context>
    <name>GreetingPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Bem-vindo</translation>
    </message>
    <message>
        <source>Do your official procedures on the internet here. It is free, and somebody is here to help you.</source>
        <translation type="unfinished">Aqui pode tratar dos seus procedimentos oficiais na internet. É gratuito, e há alguém para ajudar.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished">Horário</translation>
    </message>
    <message>
        <source>Questions, or an appointment? Telephone:</source>
        <translation type="unfinished">Uma pergunta, uma marcação? Telefone para:</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation type="unfinished">Como funciona</translation>
    </message>
    <message>
        <source>You write your name and sign</source>
        <translation type="unfinished">Escreva o seu nome e assine</translation>
    </message>
    <message>
        <source>You choose your procedure</source>
        <translation type="unfinished">Escolha o seu procedimento</translation>
    </message>
    <message>
        <source>You do it on the official site</source>
        <translation type="unfinished">Faça-o no site oficial</translation>
    </message>
    <message>
        <source>You leave: everything is erased</source>
        <translation type="unfinished">Quando sair, tudo é apagado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Começar</translation>
    </message>
    <message>
        <source>The traces of the visit before are being erased…</source>
        <translation type="unfinished">Os dados da visita anterior estão a ser apagados…</translation>
    </message>
    <message>
        <source>The traces of the visit before have been erased.</source>
        <translation type="unfinished">Os dados da visita anterior foram apagados.</translation>
    </message>
    <message>
        <source>Welcome to the point numérique</source>
        <translation type="unfinished">Bem-vindo ao ponto digital (point numérique)</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide me</source>
        <translation type="unfinished">Guie-me</translation>
    </message>
    <message>
        <source>You said: {answers}</source>
        <translation type="unfinished">Respondeu: {answers}</translation>
    </message>
    <message>
        <source>Touch the answer that is nearest to your situation.</source>
        <translation type="unfinished">Toque na resposta mais próxima da sua situação.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Recomeçar</translation>
    </message>
    <message>
        <source>I call the mediator</source>
        <translation type="unfinished">Chamar o mediador</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ajuda</translation>
    </message>
    <message>
        <source>Do you need help?</source>
        <translation type="unfinished">Precisa de ajuda?</translation>
    </message>
    <message>
        <source>Stay here. Raise your hand if you can.</source>
        <translation type="unfinished">Fique aqui. Levante a mão, se puder.</translation>
    </message>
    <message>
        <source>Somebody here needs help</source>
        <translation type="unfinished">Alguém aqui pede ajuda</translation>
    </message>
    <message>
        <source>The mediator helps you with the computer.</source>
        <translation type="unfinished">O mediador ajuda a usar o computador.</translation>
    </message>
    <message>
        <source>They do not decide on your request. Never tell anybody your passwords.</source>
        <translation type="unfinished">O mediador não decide sobre o seu pedido. Nunca diga as suas palavras-passe.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">Por telefone</translation>
    </message>
    <message>
        <source>For the mediator: which sites answer?</source>
        <translation type="unfinished">Para o mediador: que sites respondem?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">Chamar o mediador</translation>
    </message>
    <message>
        <source>The mediator can see your call on this screen.</source>
        <translation type="unfinished">O mediador vê o seu pedido de ajuda neste ecrã.</translation>
    </message>
    <message>
        <source>The mediator is here for you. Do not hesitate to call.</source>
        <translation type="unfinished">O mediador está aqui para ajudar. Não hesite em chamá-lo.</translation>
    </message>
    <message>
        <source>Accessibility of this computer</source>
        <translation type="unfinished">Acessibilidade deste computador</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">Início</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished">O que quer fazer?</translation>
    </message>
    <message>
        <source>I know what I want</source>
        <translation type="unfinished">Sei o que quero</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation type="unfinished">Guie-me</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation type="unfinished">Uma pergunta de cada vez</translation>
    </message>
    <message>
        <source>I call the mediator</source>
        <translation type="unfinished">Chamar o mediador</translation>
    </message>
    <message>
        <source>Somebody comes</source>
        <translation type="unfinished">Vem uma pessoa</translation>
    </message>
    <message>
        <source>Most asked for</source>
        <translation type="unfinished">Os mais pedidos</translation>
    </message>
    <message>
        <source>All procedures, by theme</source>
        <translation type="unfinished">Todos os procedimentos, por tema</translation>
    </message>
    <message>
        <source>Scan or print</source>
        <translation type="unfinished">Digitalizar ou imprimir</translation>
    </message>
    <message>
        <source>Check a link I received</source>
        <translation type="unfinished">Verificar um link recebido</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) found</source>
        <translation type="unfinished">
            <numerusform>%n procedimento encontrado</numerusform>
            <numerusform>%n procedimentos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation type="unfinished">Não se encontrou nada para estas palavras.</translation>
    </message>
    <message>
        <source>Try another word, choose a theme below, or touch Help.</source>
        <translation type="unfinished">Tente outra palavra, escolha um tema mais abaixo ou toque em Ajuda.</translation>
    </message>
</context>
<context>
    <name>HostBadge</name>
    <message>
        <source>Official site of the State, verified:</source>
        <translation type="unfinished">Site oficial do Estado, verificado:</translation>
    </message>
    <message>
        <source>Official site of a public service, verified:</source>
        <translation type="unfinished">Site oficial de um serviço público, verificado:</translation>
    </message>
    <message>
        <source>Official site to log in, verified:</source>
        <translation type="unfinished">Site oficial para iniciar sessão, verificado:</translation>
    </message>
    <message>
        <source>Site to pay, verified:</source>
        <translation type="unfinished">Site de pagamento, verificado:</translation>
    </message>
    <message>
        <source>You are at your bank:</source>
        <translation type="unfinished">Está no site do seu banco:</translation>
    </message>
    <message>
        <source>Your e-mail. It is not a site of the State:</source>
        <translation type="unfinished">O seu e-mail. Não é um site do Estado:</translation>
    </message>
    <message>
        <source>Site verified:</source>
        <translation type="unfinished">Site verificado:</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Identifique-se</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation type="unfinished">Passo 1 de 2</translation>
    </message>
    <message>
        <source>Write your name as it is on your papers. Then you sign a register.</source>
        <translation type="unfinished">Escreva o seu nome como está nos seus documentos. Depois, assine um registo.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Apelido</translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished">Nomes próprios</translation>
    </message>
    <message>
        <source>If you have only one name, write it in both places.</source>
        <translation type="unfinished">Se tem um só nome, escreva-o nos dois lugares.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuar</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished">Ainda está aqui?</translation>
    </message>
    <message>
        <source>Without an answer your visit ends, and everything is erased to protect you.</source>
        <translation type="unfinished">Sem resposta, a sua visita termina e tudo é apagado, para sua proteção.</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation type="unfinished">Terminar a visita</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished">Ainda estou aqui</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espaço</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Letras</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished">Maiúsculas</translation>
    </message>
    <message>
        <source>Capital letters stay</source>
        <translation type="unfinished">Maiúsculas fixas</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Apagar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation type="unfinished">Para a esquerda</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation type="unfinished">Para a direita</translation>
    </message>
    <message>
        <source>Other letters, signs</source>
        <translation type="unfinished">Outras letras e sinais</translation>
    </message>
    <message>
        <source>Ends of e-mail addresses</source>
        <translation type="unfinished">Finais de endereços de e-mail</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation type="unfinished">Arrumar o teclado</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation type="unfinished">Português</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Look at the scan</source>
        <translation type="unfinished">Veja a imagem</translation>
    </message>
    <message>
        <source>The scanned page</source>
        <translation type="unfinished">A página digitalizada</translation>
    </message>
    <message>
        <source>Your page is being straightened…</source>
        <translation type="unfinished">A sua página está a ser endireitada…</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">Um momento, por favor.</translation>
    </message>
    <message>
        <source>Can you read everything?</source>
        <translation type="unfinished">Consegue ler tudo?</translation>
    </message>
    <message>
        <source>Look at the picture. If something is missing, scan again.</source>
        <translation type="unfinished">Veja a imagem. Se faltar alguma coisa, digitalize de novo.</translation>
    </message>
    <message>
        <source>Keep, I have finished</source>
        <translation type="unfinished">Guardar, já terminei</translation>
    </message>
    <message>
        <source>Keep, and add a page</source>
        <translation type="unfinished">Guardar e juntar uma página</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished">Digitalizar de novo</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation type="unfinished">Rodar a página</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation type="unfinished">Voltar às páginas</translation>
    </message>
    <message>
        <source>Keep, and see all pages</source>
        <translation type="unfinished">Guardar e ver todas as páginas</translation>
    </message>
    <message>
        <source>See the whole page</source>
        <translation type="unfinished">Ver a página inteira</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished">Ver mais de perto</translation>
    </message>
    <message>
        <source>Use the straightened picture</source>
        <translation type="unfinished">Usar a imagem endireitada</translation>
    </message>
    <message>
        <source>Use the picture as it was scanned</source>
        <translation type="unfinished">Usar a imagem como foi digitalizada</translation>
    </message>
</context>
<context>
    <name>MediatorCard</name>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">Chamar o mediador</translation>
    </message>
    <message>
        <source>You need not sign. The mediator confirms that you are here: raise your hand or go to the desk.</source>
        <translation type="unfinished">Não tem de assinar. O mediador confirma a sua presença: levante a mão ou vá à receção.</translation>
    </message>
    <message>
        <source>For the mediator: your identifier</source>
        <translation type="unfinished">Para o mediador: o seu identificador</translation>
    </message>
</context>
<context>
    <name>MenuHead</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
</context>
<context>
    <name>NamingPage</name>
    <message>
        <source>Which paper is this?</source>
        <translation type="unfinished">Que documento é este?</translation>
    </message>
    <message>
        <source>It gets this name when you give it to a site.</source>
        <translation type="unfinished">O documento terá este nome quando o der a um site.</translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished">Primeira página</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">Outro documento</translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>Send it again</source>
        <translation type="unfinished">Enviar de novo</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished">Não enviar</translation>
    </message>
    <message>
        <source>See it now</source>
        <translation type="unfinished">Ver agora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>The site gave you a document.</source>
        <translation type="unfinished">O site deu-lhe um documento.</translation>
    </message>
    <message>
        <source>It is in “My papers”. Print it, or give it to a site.</source>
        <translation type="unfinished">Está em «Os meus documentos». Imprima-o, ou dê-o a um site.</translation>
    </message>
    <message>
        <source>The page had stopped: it was loaded again.</source>
        <translation type="unfinished">A página tinha parado: foi carregada de novo.</translation>
    </message>
    <message>
        <source>Look whether what you wrote is still there.</source>
        <translation type="unfinished">Veja se o que escreveu ainda lá está.</translation>
    </message>
    <message>
        <source>The document did not come.</source>
        <translation type="unfinished">O documento não chegou.</translation>
    </message>
    <message>
        <source>Five pages are open: close one.</source>
        <translation type="unfinished">Há cinco páginas abertas: feche uma.</translation>
    </message>
    <message>
        <source>Send your form a second time?</source>
        <translation type="unfinished">Enviar o seu formulário uma segunda vez?</translation>
    </message>
    <message>
        <source>Loading this page again does so.</source>
        <translation type="unfinished">Carregar de novo esta página volta a enviá-lo.</translation>
    </message>
    <message>
        <source>The site is slow. The page is still on its way.</source>
        <translation type="unfinished">O site está lento. A página ainda está a chegar.</translation>
    </message>
    <message>
        <source>You can wait: you need do nothing. It is not your doing.</source>
        <translation type="unfinished">Pode esperar: não há nada a fazer. A culpa não é sua.</translation>
    </message>
    <message>
        <source>The site asks for a security key.</source>
        <translation type="unfinished">O site pede uma chave de segurança.</translation>
    </message>
    <message>
        <source>It cannot be used here. Choose another way to log in.</source>
        <translation type="unfinished">Não pode ser usada aqui. Escolha outra forma de iniciar sessão.</translation>
    </message>
    <message>
        <source>The page was stopped: it was too heavy.</source>
        <translation type="unfinished">A página foi parada: era demasiado pesada.</translation>
    </message>
    <message>
        <source>What you wrote is lost. Go back to the page before.</source>
        <translation type="unfinished">O que escreveu perdeu-se. Volte à página anterior.</translation>
    </message>
    <message>
        <source>The page was loaded again: it was too heavy.</source>
        <translation type="unfinished">A página foi carregada de novo: era demasiado pesada.</translation>
    </message>
    <message>
        <source>It does not come from an official site.</source>
        <translation type="unfinished">Não vem de um site oficial.</translation>
    </message>
    <message>
        <source>Only PDF documents and pictures can be received.</source>
        <translation type="unfinished">Só se podem receber documentos PDF e imagens.</translation>
    </message>
    <message>
        <source>It is too large. Ask the mediator.</source>
        <translation type="unfinished">É demasiado grande. Pergunte ao mediador.</translation>
    </message>
    <message>
        <source>You have received many documents. Ask the mediator.</source>
        <translation type="unfinished">Recebeu muitos documentos. Pergunte ao mediador.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, ask the mediator.</source>
        <translation type="unfinished">Tente de novo. Se não funcionar, pergunte ao mediador.</translation>
    </message>
</context>
<context>
    <name>NoScannerStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Digitalizar um documento</translation>
    </message>
    <message>
        <source>This computer has no scanner.</source>
        <translation type="unfinished">Este computador não tem scanner.</translation>
    </message>
    <message>
        <source>Ask the mediator which computer has one.</source>
        <translation type="unfinished">Pergunte ao mediador que computador tem um.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>To use this computer, you write your name and you sign a register.</source>
        <translation type="unfinished">Para usar este computador, tem de escrever o seu nome e assinar um registo.</translation>
    </message>
    <message>
        <source>We also keep the date, the time and the computer&apos;s number.</source>
        <translation type="unfinished">Guardamos também a data, a hora e o número do computador.</translation>
    </message>
    <message>
        <source>We never keep your procedures, the sites you see or your documents.</source>
        <translation type="unfinished">Nunca guardamos os seus procedimentos, os sites que consulta nem os seus documentos.</translation>
    </message>
    <message>
        <source>[to be completed by the préfecture]</source>
        <translation type="unfinished">[a preencher pela préfecture]</translation>
    </message>
    <message>
        <source>Why: {basis}.</source>
        <translation type="unfinished">Porquê: {basis}.</translation>
    </message>
    <message>
        <source>Who answers for it: {controller}.</source>
        <translation type="unfinished">Quem é responsável: {controller}.</translation>
    </message>
    <message>
        <source>Your rights: see your line, have it corrected, have its use limited. Write to: {contact}. You can complain to the CNIL (cnil.fr).</source>
        <translation type="unfinished">Os seus direitos: ver a sua linha, pedir a correção, pedir a limitação do uso. Escreva para: {contact}. Pode apresentar queixa à CNIL (cnil.fr).</translation>
    </message>
    <message>
        <source>How long: your name for 5 years, your signature for 1 year. Then they are erased.</source>
        <translation type="unfinished">Durante quanto tempo: o seu nome 5 anos, a sua assinatura 1 ano. Depois, são apagados.</translation>
    </message>
    <message>
        <source>Who can read it: the mediators who are allowed to, and a judge who asks for it.</source>
        <translation type="unfinished">Quem o pode ler: os mediadores autorizados, e um juiz que o peça.</translation>
    </message>
    <message>
        <source>If you cannot sign, the mediator can confirm it for you. Nobody watches your screen from afar without your agreement.</source>
        <translation type="unfinished">Se não puder assinar, o mediador pode confirmar por si. Ninguém vê o seu ecrã à distância sem o seu acordo.</translation>
    </message>
    <message>
        <source>How long, in years: your name {names}, your signature {signatures}. Then they are erased.</source>
        <translation type="unfinished">Durante quanto tempo, em anos: o seu nome {names}, a sua assinatura {signatures}. Depois, são apagados.</translation>
    </message>
    <message>
        <source>Register of the point numérique</source>
        <translation type="unfinished">Registo do ponto digital (point numérique)</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>What we keep, and what we do not</source>
        <translation type="unfinished">O que guardamos, e o que não guardamos</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation type="unfinished">Ler tudo</translation>
    </message>
    <message>
        <source>Read less</source>
        <translation type="unfinished">Ler menos</translation>
    </message>
</context>
<context>
    <name>OfficialWay</name>
    <message>
        <source>The official site:</source>
        <translation type="unfinished">O site oficial:</translation>
    </message>
    <message>
        <source>Go to the official site</source>
        <translation type="unfinished">Ir para o site oficial</translation>
    </message>
    <message>
        <source>See the official procedure: {title}</source>
        <translation type="unfinished">Ver o procedimento oficial: {title}</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>Out of order</source>
        <translation type="unfinished">Avariado</translation>
    </message>
    <message>
        <source>This computer is out of order</source>
        <translation type="unfinished">Este computador está avariado</translation>
    </message>
    <message>
        <source>We are sorry. Please call the mediator, or use another computer.</source>
        <translation type="unfinished">Pedimos desculpa. Chame o mediador, ou use outro computador.</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation type="unfinished">Telefone: {number}</translation>
    </message>
    <message>
        <source>Code for the staff: {code}</source>
        <translation type="unfinished">Código para o pessoal: {code}</translation>
    </message>
</context>
<context>
    <name>PadPicture</name>
    <message>
        <source>You sign the register of this computer. What we keep of it is on the screen.</source>
        <translation type="unfinished">Está a assinar o registo deste computador. O que guardamos dele está no ecrã.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Recomeçar</translation>
    </message>
    <message>
        <source>I have signed</source>
        <translation type="unfinished">Já assinei</translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished">Página {number}</translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished">Ver</translation>
    </message>
    <message>
        <source>See page {number}</source>
        <translation type="unfinished">Ver a página {number}</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished">Rodar</translation>
    </message>
    <message>
        <source>Turn page {number}</source>
        <translation type="unfinished">Rodar a página {number}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Antes</translation>
    </message>
    <message>
        <source>Move page {number} before</source>
        <translation type="unfinished">Pôr a página {number} antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Depois</translation>
    </message>
    <message>
        <source>Move page {number} after</source>
        <translation type="unfinished">Pôr a página {number} depois</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished">Tirar</translation>
    </message>
    <message>
        <source>Take out page {number}</source>
        <translation type="unfinished">Tirar a página {number}</translation>
    </message>
</context>
<context>
    <name>PagesStep</name>
    <message>
        <source>The pages of your paper</source>
        <translation type="unfinished">As páginas do seu documento</translation>
    </message>
    <message>
        <source>Your paper: {pages}</source>
        <translation type="unfinished">O seu documento: {pages}</translation>
    </message>
    <message>
        <source>More pages are coming…</source>
        <translation type="unfinished">Estão a chegar mais páginas…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Recomeçar</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation type="unfinished">Juntar uma página</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation type="unfinished">Já terminei</translation>
    </message>
    <message>
        <source>Throw all these pages away and start again?</source>
        <translation type="unfinished">Deitar fora todas estas páginas e recomeçar?</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation type="unfinished">Não poderá recuperá-las.</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">Não, guardá-las</translation>
    </message>
    <message>
        <source>Yes, start again</source>
        <translation type="unfinished">Sim, recomeçar</translation>
    </message>
    <message>
        <source>One page looks blank. Leave it out?</source>
        <translation type="unfinished">Uma página parece vazia. Tirá-la?</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">Não, guardá-la</translation>
    </message>
    <message>
        <source>Yes, leave it out</source>
        <translation type="unfinished">Sim, tirá-la</translation>
    </message>
    <message>
        <source>{count} pages look blank. Leave them out?</source>
        <translation type="unfinished">{count} páginas parecem vazias. Tirá-las?</translation>
    </message>
    <message>
        <source>No, keep all</source>
        <translation type="unfinished">Não, guardar tudo</translation>
    </message>
    <message>
        <source>Yes, leave them out</source>
        <translation type="unfinished">Sim, tirá-las</translation>
    </message>
    <message>
        <source>Look at them below: they are marked “Blank?”.</source>
        <translation type="unfinished">Veja-as em baixo: têm a palavra «Vazia?».</translation>
    </message>
    <message>
        <source>Page {number} is taken out.</source>
        <translation type="unfinished">A página {number} foi tirada.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">Voltar a pôr</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>{pages}. {origin}.</source>
        <translation type="unfinished">{pages}. {origin}.</translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished">Primeira página</translation>
    </message>
    <message>
        <source>Remove this paper?</source>
        <translation type="unfinished">Retirar este documento?</translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished">Ver</translation>
    </message>
    <message>
        <source>See: {name}</source>
        <translation type="unfinished">Ver: {name}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>Print: {name}</source>
        <translation type="unfinished">Imprimir: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Dar nome</translation>
    </message>
    <message>
        <source>Say which paper it is: {name}</source>
        <translation type="unfinished">Dizer que documento é: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Retirar</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation type="unfinished">Retirar: {name}</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation type="unfinished">Sim, retirar</translation>
    </message>
    <message>
        <source>Yes, remove: {name}</source>
        <translation type="unfinished">Sim, retirar: {name}</translation>
    </message>
    <message>
        <source>No, keep</source>
        <translation type="unfinished">Não, guardar</translation>
    </message>
    <message>
        <source>No, keep: {name}</source>
        <translation type="unfinished">Não, guardar: {name}</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>{ready} of {all} papers ready</source>
        <translation type="unfinished">{ready} de {all} documentos prontos</translation>
    </message>
    <message>
        <source>{name}: ready</source>
        <translation type="unfinished">{name}: pronto</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">Pronto</translation>
    </message>
    <message>
        <source>Scan: {name}</source>
        <translation type="unfinished">Digitalizar: {name}</translation>
    </message>
</context>
<context>
    <name>PaperNames</name>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">Outro documento</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation type="unfinished">{name} ({number})</translation>
    </message>
    <message>
        <source>Document from the site</source>
        <translation type="unfinished">Documento dado pelo site</translation>
    </message>
    <message>
        <source>Document from the site: {name}</source>
        <translation type="unfinished">Documento dado pelo site: {name}</translation>
    </message>
    <message>
        <source>Receipt for your visit</source>
        <translation type="unfinished">Comprovativo da sua visita</translation>
    </message>
    <message>
        <source>Given by the site</source>
        <translation type="unfinished">Dado pelo site</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation type="unfinished">Feito aqui</translation>
    </message>
    <message>
        <source>You scanned it</source>
        <translation type="unfinished">Digitalizado por si</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished">1 página</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished">{count} páginas</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>There is nothing in this document.</source>
        <translation type="unfinished">Este documento está vazio.</translation>
    </message>
    <message>
        <source>Scan it again, or open it again on the site.</source>
        <translation type="unfinished">Digitalize-o de novo, ou abra-o de novo no site.</translation>
    </message>
    <message>
        <source>This is not a paper that can be shown here.</source>
        <translation type="unfinished">Este documento não pode ser mostrado aqui.</translation>
    </message>
    <message>
        <source>Only PDF documents and pictures can.</source>
        <translation type="unfinished">Só podem ser mostrados documentos PDF e imagens.</translation>
    </message>
    <message>
        <source>This document is locked by a password.</source>
        <translation type="unfinished">Este documento está fechado com uma palavra-passe.</translation>
    </message>
    <message>
        <source>Print it at home, or ask the mediator.</source>
        <translation type="unfinished">Imprima-o em casa, ou pergunte ao mediador.</translation>
    </message>
    <message>
        <source>This document is damaged.</source>
        <translation type="unfinished">Este documento está danificado.</translation>
    </message>
    <message>
        <source>Open it again on the site, or scan it again.</source>
        <translation type="unfinished">Abra-o de novo no site, ou digitalize-o de novo.</translation>
    </message>
    <message>
        <source>This paper is too large for the site.</source>
        <translation type="unfinished">Este documento é demasiado grande para o site.</translation>
    </message>
    <message>
        <source>Scan fewer pages at a time.</source>
        <translation type="unfinished">Digitalize menos páginas de cada vez.</translation>
    </message>
    <message>
        <source>This paper has too many pages.</source>
        <translation type="unfinished">Este documento tem demasiadas páginas.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papers to bring</source>
        <translation type="unfinished">Documentos a preparar</translation>
    </message>
    <message>
        <source>It is in “My papers”.</source>
        <translation type="unfinished">Está em «Os meus documentos».</translation>
    </message>
    <message>
        <source>To be checked with the mediator.</source>
        <translation type="unfinished">A confirmar com o mediador.</translation>
    </message>
    <message>
        <source>{ticked} of {all} ready</source>
        <translation type="unfinished">{ticked} de {all}</translation>
    </message>
    <message>
        <source>Touch each paper that you have with you.</source>
        <translation type="unfinished">Toque em cada documento que tem consigo.</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>My papers</source>
        <translation type="unfinished">Os meus documentos</translation>
    </message>
    <message>
        <source>They are erased at the end of your visit. Print what you keep.</source>
        <translation type="unfinished">São apagados no fim da sua visita. Imprima o que quer guardar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Digitalizar um documento</translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation type="unfinished">Ainda não há documentos.</translation>
    </message>
    <message>
        <source>Scan one, or open a document on the site: it comes here.</source>
        <translation type="unfinished">Digitalize um documento, ou abra um documento no site: ele vem para aqui.</translation>
    </message>
</context>
<context>
    <name>PickerPage</name>
    <message>
        <source>Give a paper to the site</source>
        <translation type="unfinished">Dar um documento ao site</translation>
    </message>
    <message>
        <source>The site asks for a paper</source>
        <translation type="unfinished">O site pede um documento</translation>
    </message>
    <message>
        <source>Touch the papers you want to give.</source>
        <translation type="unfinished">Toque nos documentos que quer dar.</translation>
    </message>
    <message>
        <source>Touch the paper you want to give.</source>
        <translation type="unfinished">Toque no documento que quer dar.</translation>
    </message>
    <message>
        <source>Give nothing</source>
        <translation type="unfinished">Não dar nada</translation>
    </message>
    <message>
        <source>Or scan a paper now</source>
        <translation type="unfinished">Ou digitalize um documento agora</translation>
    </message>
    <message>
        <source>Scan a paper now</source>
        <translation type="unfinished">Digitalizar um documento</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">Outro documento</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Digitalizar um documento</translation>
    </message>
    <message>
        <source>Give these {count} papers to the site</source>
        <translation type="unfinished">Dar estes {count} documentos ao site</translation>
    </message>
    <message>
        <source>Give this paper to the site</source>
        <translation type="unfinished">Dar este documento ao site</translation>
    </message>
    <message>
        <source>The site wants a file that is neither a PDF nor a picture.</source>
        <translation type="unfinished">O site pede um ficheiro que não é nem um PDF nem uma imagem.</translation>
    </message>
    <message>
        <source>Nothing can be given here. Ask the mediator for help.</source>
        <translation type="unfinished">Aqui não se pode dar nada. Peça ajuda ao mediador.</translation>
    </message>
    <message>
        <source>Your paper is being made ready…</source>
        <translation type="unfinished">O seu documento está a ser preparado…</translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation type="unfinished">Ainda não há documentos.</translation>
    </message>
    <message>
        <source>Scan it now: then it goes to the site.</source>
        <translation type="unfinished">Digitalize-o agora: depois segue para o site.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Digitalizar um documento</translation>
    </message>
    <message>
        <source>Pages kept so far: {count}</source>
        <translation type="unfinished">Páginas já guardadas: {count}</translation>
    </message>
    <message>
        <source>See the pages kept</source>
        <translation type="unfinished">Ver as páginas guardadas</translation>
    </message>
    <message>
        <source>It is a card: scan both sides</source>
        <translation type="unfinished">É um cartão: digitalizar os dois lados</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">Digitalizar</translation>
    </message>
    <message>
        <source>Finish with the pages kept</source>
        <translation type="unfinished">Terminar com as páginas guardadas</translation>
    </message>
    <message>
        <source>The front is done. Now the back: turn the card over.</source>
        <translation type="unfinished">A frente está feita. Agora o verso: vire o cartão.</translation>
    </message>
    <message>
        <source>First the front of the card, then its back.</source>
        <translation type="unfinished">Primeiro a frente do cartão, depois o verso.</translation>
    </message>
    <message>
        <source>1. Take out staples and clips, and open what is folded.</source>
        <translation type="unfinished">1. Tire os agrafos e os clipes, e abra as folhas dobradas.</translation>
    </message>
    <message>
        <source>2. Put the sheets in the feeder, as its drawing shows.</source>
        <translation type="unfinished">2. Ponha as folhas no alimentador, como mostra o desenho.</translation>
    </message>
    <message>
        <source>3. Push them in gently, as far as they go.</source>
        <translation type="unfinished">3. Empurre-as com cuidado, até ao fim.</translation>
    </message>
    <message>
        <source>4. Touch “Scan”.</source>
        <translation type="unfinished">4. Toque em «Digitalizar».</translation>
    </message>
    <message>
        <source>1. Open the lid of the scanner.</source>
        <translation type="unfinished">1. Abra a tampa do scanner.</translation>
    </message>
    <message>
        <source>2. Put the card on the glass, its front facing down.</source>
        <translation type="unfinished">2. Ponha o cartão no vidro, com a frente para baixo.</translation>
    </message>
    <message>
        <source>3. Leave a finger&apos;s width from the edge. Close the lid.</source>
        <translation type="unfinished">3. Deixe a largura de um dedo até à borda. Feche a tampa.</translation>
    </message>
    <message>
        <source>2. Turn the card over: its back faces the glass.</source>
        <translation type="unfinished">2. Vire o cartão: o verso contra o vidro.</translation>
    </message>
    <message>
        <source>2. Put the paper face down on the glass, against the corner mark.</source>
        <translation type="unfinished">2. Ponha o papel no vidro, com o lado impresso para baixo, encostado à marca do canto.</translation>
    </message>
    <message>
        <source>3. Close the lid.</source>
        <translation type="unfinished">3. Feche a tampa.</translation>
    </message>
    <message>
        <source>The pages you kept are still here.</source>
        <translation type="unfinished">As páginas que guardou ainda estão aqui.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Stop the print</source>
        <translation type="unfinished">Parar a impressão</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Página seguinte</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Página anterior</translation>
    </message>
    <message>
        <source>Print only this page</source>
        <translation type="unfinished">Imprimir só esta página</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Tentar de novo</translation>
    </message>
    <message>
        <source>Print 1 page</source>
        <translation type="unfinished">Imprimir 1 página</translation>
    </message>
    <message>
        <source>Print {count} pages</source>
        <translation type="unfinished">Imprimir {count} páginas</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">Página {number} de {count}</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation type="unfinished">Este computador não tem impressora.</translation>
    </message>
    <message>
        <source>Ask the mediator which computer has one.</source>
        <translation type="unfinished">Pergunte ao mediador que computador tem uma.</translation>
    </message>
    <message>
        <source>The print is stopping…</source>
        <translation type="unfinished">A impressão está a parar…</translation>
    </message>
    <message>
        <source>It was not printed</source>
        <translation type="unfinished">Não foi impresso</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation type="unfinished">Está impresso</translation>
    </message>
    <message>
        <source>Your paper is in the printer.</source>
        <translation type="unfinished">O seu documento está na impressora.</translation>
    </message>
    <message>
        <source>Take all the sheets with you.</source>
        <translation type="unfinished">Leve todas as folhas.</translation>
    </message>
    <message>
        <source>The print is in colour.</source>
        <translation type="unfinished">A impressão é a cores.</translation>
    </message>
    <message>
        <source>The print is in black and white.</source>
        <translation type="unfinished">A impressão é a preto e branco.</translation>
    </message>
    <message>
        <source>Both sides of the sheets are printed.</source>
        <translation type="unfinished">As folhas são impressas dos dois lados.</translation>
    </message>
    <message>
        <source>This document has {count} pages. You can print {most} at most.</source>
        <translation type="unfinished">Este documento tem {count} páginas. Pode imprimir no máximo {most}.</translation>
    </message>
    <message>
        <source>Print only the pages that you need, or ask the mediator.</source>
        <translation type="unfinished">Imprima só as páginas de que precisa, ou pergunte ao mediador.</translation>
    </message>
    <message>
        <source>The printer is waiting</source>
        <translation type="unfinished">A impressora está à espera</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Your paper goes to the printer…</source>
        <translation type="unfinished">O seu documento está a ir para a impressora…</translation>
    </message>
    <message>
        <source>Nothing to do: it takes a few seconds.</source>
        <translation type="unfinished">Espere alguns segundos.</translation>
    </message>
    <message>
        <source>Your paper waits for the printer…</source>
        <translation type="unfinished">O seu documento está à espera da impressora…</translation>
    </message>
    <message>
        <source>It comes as soon as the printer is free.</source>
        <translation type="unfinished">Sai assim que a impressora estiver livre.</translation>
    </message>
    <message>
        <source>Your paper is being printed…</source>
        <translation type="unfinished">O seu documento está a ser impresso…</translation>
    </message>
    <message>
        <source>Wait beside the printer. It can take a minute.</source>
        <translation type="unfinished">Espere junto da impressora. Pode demorar um minuto.</translation>
    </message>
    <message>
        <source>Then the mediator must also start the printer again.</source>
        <translation type="unfinished">Depois, o mediador também tem de pôr a impressora a funcionar de novo.</translation>
    </message>
    <message>
        <source>Then the print goes on by itself.</source>
        <translation type="unfinished">Depois, a impressão continua sozinha.</translation>
    </message>
    <message>
        <source>The printer is busy.</source>
        <translation type="unfinished">A impressora está ocupada.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>The printer takes no papers at the moment.</source>
        <translation type="unfinished">A impressora não aceita nada neste momento.</translation>
    </message>
    <message>
        <source>Call the mediator, who starts it again. Then try again.</source>
        <translation type="unfinished">Chame o mediador, que a põe a funcionar de novo. Depois, tente de novo.</translation>
    </message>
    <message>
        <source>The printer asks for a password.</source>
        <translation type="unfinished">A impressora pede uma palavra-passe.</translation>
    </message>
    <message>
        <source>Call the mediator: the IT staff must set it right.</source>
        <translation type="unfinished">Chame o mediador: é o serviço informático que a deve configurar.</translation>
    </message>
    <message>
        <source>There are too many pages to print.</source>
        <translation type="unfinished">Há demasiadas páginas para imprimir.</translation>
    </message>
    <message>
        <source>Print only the pages that you need, or ask the mediator.</source>
        <translation type="unfinished">Imprima só as páginas de que precisa, ou pergunte ao mediador.</translation>
    </message>
    <message>
        <source>This document cannot be printed.</source>
        <translation type="unfinished">Este documento não pode ser impresso.</translation>
    </message>
    <message>
        <source>Open it again on the site, or ask the mediator.</source>
        <translation type="unfinished">Abra-o de novo no site, ou pergunte ao mediador.</translation>
    </message>
    <message>
        <source>The printer could not do it.</source>
        <translation type="unfinished">A impressora não conseguiu.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, call the mediator.</source>
        <translation type="unfinished">Tente de novo. Se falhar outra vez, chame o mediador.</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation type="unfinished">Depois, tente de novo.</translation>
    </message>
    <message>
        <source>The print was stopped at the printer.</source>
        <translation type="unfinished">A impressão foi parada na impressora.</translation>
    </message>
    <message>
        <source>Try again, or ask the mediator.</source>
        <translation type="unfinished">Tente de novo, ou pergunte ao mediador.</translation>
    </message>
    <message>
        <source>The printer has no paper left.</source>
        <translation type="unfinished">A impressora já não tem papel.</translation>
    </message>
    <message>
        <source>Call the mediator, who puts A4 paper in.</source>
        <translation type="unfinished">Chame o mediador, que põe papel A4.</translation>
    </message>
    <message>
        <source>A sheet is stuck in the printer.</source>
        <translation type="unfinished">Há uma folha presa na impressora.</translation>
    </message>
    <message>
        <source>Do not pull it. Call the mediator, who takes it out.</source>
        <translation type="unfinished">Não a puxe. Chame o mediador, que a retira.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation type="unfinished">A impressora está aberta.</translation>
    </message>
    <message>
        <source>Close its cover, or call the mediator.</source>
        <translation type="unfinished">Feche a tampa, ou chame o mediador.</translation>
    </message>
    <message>
        <source>The printer has no ink left.</source>
        <translation type="unfinished">A impressora já não tem tinta.</translation>
    </message>
    <message>
        <source>Call the mediator, who changes the cartridge.</source>
        <translation type="unfinished">Chame o mediador, que muda o tinteiro.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation type="unfinished">A impressora não responde.</translation>
    </message>
    <message>
        <source>Call the mediator, who sees whether it is switched on.</source>
        <translation type="unfinished">Chame o mediador, que vê se está ligada.</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation type="unfinished">A impressora está em pausa.</translation>
    </message>
    <message>
        <source>It does not start again by itself. Call the mediator.</source>
        <translation type="unfinished">Não recomeça sozinha. Chame o mediador.</translation>
    </message>
    <message>
        <source>Your print is held back.</source>
        <translation type="unfinished">A sua impressão está retida.</translation>
    </message>
    <message>
        <source>Call the mediator, who lets it go on.</source>
        <translation type="unfinished">Chame o mediador, que a desbloqueia.</translation>
    </message>
    <message>
        <source>Wait a little: the print begins by itself.</source>
        <translation type="unfinished">Espere um pouco: a impressão começa sozinha.</translation>
    </message>
    <message>
        <source>The printer does not go on.</source>
        <translation type="unfinished">A impressora não avança.</translation>
    </message>
    <message>
        <source>Does nothing come out? Call the mediator, or stop the print.</source>
        <translation type="unfinished">Não sai nada? Chame o mediador, ou pare a impressão.</translation>
    </message>
</context>
<context>
    <name>ProcedureContent</name>
    <message>
        <source>Sheet checked on {day}.</source>
        <translation type="unfinished">Ficha verificada em {day}.</translation>
    </message>
    <message>
        <source>Sheet checked on {day}, but not all of it: ask the mediator if in doubt.</source>
        <translation type="unfinished">Ficha verificada em {day}, mas não toda: em caso de dúvida, pergunte ao mediador.</translation>
    </message>
    <message>
        <source>You can do all of it here, on line.</source>
        <translation type="unfinished">Pode fazer tudo aqui, na internet.</translation>
    </message>
    <message>
        <source>You begin here, on line.</source>
        <translation type="unfinished">Comece aqui, na internet.</translation>
    </message>
    <message>
        <source>A part of it is done elsewhere: see what happens next.</source>
        <translation type="unfinished">Uma parte faz-se noutro lugar: leia «E depois?».</translation>
    </message>
    <message>
        <source>This is not done on line.</source>
        <translation type="unfinished">Este procedimento não se faz na internet.</translation>
    </message>
    <message>
        <source>Read here what to do, and what to bring.</source>
        <translation type="unfinished">Leia aqui o que fazer, e o que levar.</translation>
    </message>
</context>
<context>
    <name>ProcedureDocument</name>
    <message>
        <source>{fact} (to be checked)</source>
        <translation type="unfinished">{fact} (a confirmar)</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation type="unfinished">Documentos a preparar</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation type="unfinished">Site oficial</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quando</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">E depois?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">É bom saber</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">Quanto custa</translation>
    </message>
    <message>
        <source>Checked on {day}. The official site counts.</source>
        <translation type="unfinished">Verificado em {day}. O que conta é o site oficial.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">Por telefone</translation>
    </message>
</context>
<context>
    <name>ProofDocument</name>
    <message>
        <source>Page shown on {day} at {hour}</source>
        <translation type="unfinished">Página mostrada: {day}, às {hour}</translation>
    </message>
    <message>
        <source>Printed from the website by the public computer “{site}”. It is not a document of that website.</source>
        <translation type="unfinished">Impresso a partir do site pelo computador público «{site}». Não é um documento desse site.</translation>
    </message>
    <message>
        <source>Exercise: this is not the real site.</source>
        <translation type="unfinished">Exercício: este não é o site verdadeiro.</translation>
    </message>
    <message>
        <source>Page {number} of {count}.</source>
        <translation type="unfinished">Página {number} de {count}.</translation>
    </message>
</context>
<context>
    <name>ReachPage</name>
    <message>
        <source>Which sites answer?</source>
        <translation type="unfinished">Que sites respondem?</translation>
    </message>
    <message>
        <source>Which sites answer from here?</source>
        <translation type="unfinished">Que sites respondem a partir daqui?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Ver de novo</translation>
    </message>
    <message>
        <source>We are looking…</source>
        <translation type="unfinished">Estamos a ver…</translation>
    </message>
    <message>
        <source>h:mm:ss AP</source>
        <translation type="unfinished">H:mm:ss</translation>
    </message>
    <message>
        <source>Last look: {moment}</source>
        <translation type="unfinished">Última verificação: {moment}</translation>
    </message>
    <message>
        <source>It is not known yet which sites answer.</source>
        <translation type="unfinished">Ainda não sabemos que sites respondem.</translation>
    </message>
    <message>
        <source>It takes a moment to look at all of them.</source>
        <translation type="unfinished">É preciso um momento para os ver todos.</translation>
    </message>
    <message>
        <source>All official sites answer.</source>
        <translation type="unfinished">Todos os sites oficiais respondem.</translation>
    </message>
    <message>
        <source>The network of this place works.</source>
        <translation type="unfinished">A rede deste local funciona.</translation>
    </message>
    <message>
        <source>The network of this place works: it is those sites.</source>
        <translation type="unfinished">A rede deste local funciona: o problema é desses sites.</translation>
    </message>
    <message>
        <source>No official site answers.</source>
        <translation type="unfinished">Nenhum site oficial responde.</translation>
    </message>
    <message>
        <source>It is the network of this place, or its way out.</source>
        <translation type="unfinished">O problema é da rede deste local, ou da sua ligação à internet.</translation>
    </message>
    <message>
        <source>Somebody else answers instead of the sites.</source>
        <translation type="unfinished">Há outra coisa a responder em vez dos sites.</translation>
    </message>
    <message>
        <source>This network probably wants its own log-in first. Tell those who look after it.</source>
        <translation type="unfinished">Esta rede pede provavelmente uma identificação primeiro. Avise quem trata dela.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, most sites are out of date.</source>
        <translation type="unfinished">Segundo o relógio deste computador, a maior parte dos sites está fora de prazo.</translation>
    </message>
    <message>
        <source>So the clock is probably wrong. Tell those who look after the computer.</source>
        <translation type="unfinished">Por isso, o relógio está provavelmente errado. Avise quem trata do computador.</translation>
    </message>
    <message>
        <source>Some official sites do not answer.</source>
        <translation type="unfinished">Alguns sites oficiais não respondem.</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation type="unfinished">{name} não responde.</translation>
    </message>
    <message>
        <source>These do not answer: {names}.</source>
        <translation type="unfinished">Estes não respondem: {names}.</translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished">Ainda não verificado</translation>
    </message>
    <message>
        <source>Answers since {moment}</source>
        <translation type="unfinished">Responde desde {moment}</translation>
    </message>
    <message>
        <source>Does not answer since {moment}</source>
        <translation type="unfinished">Não responde desde {moment}</translation>
    </message>
    <message>
        <source>Cannot prove that it is the real one since {moment}</source>
        <translation type="unfinished">Desde {moment}, não pode provar que é o site verdadeiro</translation>
    </message>
    <message>
        <source>Its proof of identity is out of date since {moment}</source>
        <translation type="unfinished">Desde {moment}, a prova de identidade está fora de prazo</translation>
    </message>
    <message>
        <source>Its name is not found since {moment}</source>
        <translation type="unfinished">Desde {moment}, o nome não se encontra</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <translation type="unfinished">&apos;as&apos; H:mm</translation>
    </message>
    <message>
        <source>d MMMM, h:mm AP</source>
        <translation type="unfinished">d &apos;de&apos; MMMM &apos;às&apos; H:mm</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Button, chosen: {name}</source>
        <translation type="unfinished">Botão, escolhido: {name}</translation>
    </message>
    <message>
        <source>Button: {name}</source>
        <translation type="unfinished">Botão: {name}</translation>
    </message>
    <message>
        <source>To fill in: {name}</source>
        <translation type="unfinished">A preencher: {name}</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Have you this with you?</source>
        <translation type="unfinished">Tem isto consigo?</translation>
    </message>
    <message>
        <source>I have no e-mail address: create one</source>
        <translation type="unfinished">Não tenho endereço de e-mail: criar um</translation>
    </message>
    <message>
        <source>You have all you need. You can open the site.</source>
        <translation type="unfinished">Tem tudo. Pode abrir o site.</translation>
    </message>
    <message>
        <source>Touch what you have. The site asks for it.</source>
        <translation type="unfinished">Toque no que tem. O site vai pedir isto.</translation>
    </message>
    <message>
        <source>My e-mail address and its password</source>
        <translation type="unfinished">O meu endereço de e-mail e a palavra-passe</translation>
    </message>
    <message>
        <source>The site writes to you. You must be able to read it here.</source>
        <translation type="unfinished">O site escreve-lhe. Tem de poder ler a mensagem aqui.</translation>
    </message>
    <message>
        <source>My mobile phone, switched on</source>
        <translation type="unfinished">O meu telemóvel ligado</translation>
    </message>
    <message>
        <source>A code comes by text message.</source>
        <translation type="unfinished">Chega um código por SMS.</translation>
    </message>
    <message>
        <source>My bank card</source>
        <translation type="unfinished">O meu cartão bancário</translation>
    </message>
    <message>
        <source>The papers of the list below</source>
        <translation type="unfinished">Os documentos da lista em baixo</translation>
    </message>
    <message>
        <source>You scan them here, it is free.</source>
        <translation type="unfinished">Pode digitalizá-los aqui, é gratuito.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>h:mm AP</source>
        <translation type="unfinished">H:mm</translation>
    </message>
    <message>
        <source>Receipt for your visit</source>
        <translation type="unfinished">Comprovativo da sua visita</translation>
    </message>
    <message>
        <source>{day}, from {start} to {end}</source>
        <translation type="unfinished">{day}, das {start} às {end}</translation>
    </message>
    <message>
        <source>Number in the register: {number}</source>
        <translation type="unfinished">Número no registo: {number}</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation type="unfinished">Prova: {proof}</translation>
    </message>
    <message>
        <source>Official sites opened during your visit</source>
        <translation type="unfinished">Sites oficiais abertos durante a sua visita</translation>
    </message>
    <message>
        <source>You opened no official site.</source>
        <translation type="unfinished">Não abriu nenhum site oficial.</translation>
    </message>
    <message>
        <source>Other sites opened: {count}</source>
        <translation type="unfinished">Outros sites abertos: {count}</translation>
    </message>
    <message>
        <source>What comes next:</source>
        <translation type="unfinished">E depois:</translation>
    </message>
    <message>
        <source>If your request left today: at the latest on {day}.</source>
        <translation type="unfinished">Se o seu pedido foi enviado hoje: o mais tardar até {day}.</translation>
    </message>
    <message>
        <source>If your request left today: until {day}.</source>
        <translation type="unfinished">Se o seu pedido foi enviado hoje: até {day}.</translation>
    </message>
    <message>
        <source>If your request left today: about {day}.</source>
        <translation type="unfinished">Se o seu pedido foi enviado hoje: por volta de {day}.</translation>
    </message>
    <message>
        <source>Telephone: {telephone}</source>
        <translation type="unfinished">Telefone: {telephone}</translation>
    </message>
    <message>
        <source>Pages scanned: {count}</source>
        <translation type="unfinished">Páginas digitalizadas: {count}</translation>
    </message>
    <message>
        <source>Papers given to a site: {count}</source>
        <translation type="unfinished">Documentos dados a um site: {count}</translation>
    </message>
    <message>
        <source>Papers received from a site: {count}</source>
        <translation type="unfinished">Documentos recebidos de um site: {count}</translation>
    </message>
    <message>
        <source>Pages printed: {count}</source>
        <translation type="unfinished">Páginas impressas: {count}</translation>
    </message>
    <message>
        <source>To go on at home: photograph a square with a telephone, or type its address.</source>
        <translation type="unfinished">Para continuar em casa: fotografe um quadrado com um telemóvel, ou escreva o endereço.</translation>
    </message>
    <message>
        <source>A question? Call us: {telephone}</source>
        <translation type="unfinished">Uma pergunta? Telefone-nos: {telephone}</translation>
    </message>
    <message>
        <source>This paper says that you came. It does not prove that your request was sent: keep what the official site gave you.</source>
        <translation type="unfinished">Este papel diz que veio cá. Não prova que o seu pedido foi enviado: guarde o que o site oficial lhe deu.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation type="unfinished">O seu comprovativo</translation>
    </message>
    <message>
        <source>This paper says what comes next and whom to call. Take it home.</source>
        <translation type="unfinished">Este papel diz o que vem depois e a quem telefonar. Leve-o consigo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Print my receipt</source>
        <translation type="unfinished">Imprimir o comprovativo</translation>
    </message>
    <message>
        <source>Finish my visit</source>
        <translation type="unfinished">Terminar a visita</translation>
    </message>
    <message>
        <source>Your receipt is printed.</source>
        <translation type="unfinished">O seu comprovativo está impresso.</translation>
    </message>
    <message>
        <source>Take it from the printer.</source>
        <translation type="unfinished">Recolha-o na impressora.</translation>
    </message>
    <message>
        <source>Finish without printing</source>
        <translation type="unfinished">Terminar sem imprimir</translation>
    </message>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">A sua visita</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>To note down</source>
        <translation type="unfinished">A anotar</translation>
    </message>
    <message>
        <source>This site did not open</source>
        <translation type="unfinished">Este site não abriu</translation>
    </message>
    <message>
        <source>Not opened:</source>
        <translation type="unfinished">Não aberto:</translation>
    </message>
    <message>
        <source>You did nothing wrong, and this site received nothing from you.</source>
        <translation type="unfinished">Não fez nada de mal, e este site não recebeu nada seu.</translation>
    </message>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">Chamar o mediador</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished">Voltar à página anterior</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>This link is an e-mail address.</source>
        <translation type="unfinished">Este link é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Note it down, and write from your own e-mail.</source>
        <translation type="unfinished">Anote-o e escreva a partir do seu e-mail.</translation>
    </message>
    <message>
        <source>This link is a telephone number.</source>
        <translation type="unfinished">Este link é um número de telefone.</translation>
    </message>
    <message>
        <source>Note it down, and call from a telephone.</source>
        <translation type="unfinished">Anote-o e ligue de um telefone.</translation>
    </message>
    <message>
        <source>Here, only official sites open.</source>
        <translation type="unfinished">Aqui, só abrem os sites oficiais.</translation>
    </message>
    <message>
        <source>Such sites take money or personal details.</source>
        <translation type="unfinished">Esses sites tiram dinheiro ou dados pessoais.</translation>
    </message>
    <message>
        <source>This company asks money for what the State does itself.</source>
        <translation type="unfinished">Esta empresa cobra por aquilo que o próprio Estado faz.</translation>
    </message>
    <message>
        <source>On the official site you pay no commission.</source>
        <translation type="unfinished">No site oficial, não paga nenhuma comissão.</translation>
    </message>
    <message>
        <source>This is a private site, not one of the State&apos;s.</source>
        <translation type="unfinished">É um site privado, não é um site do Estado.</translation>
    </message>
    <message>
        <source>The right information is on the official site.</source>
        <translation type="unfinished">A informação certa está no site oficial.</translation>
    </message>
    <message>
        <source>This short link hides where it leads.</source>
        <translation type="unfinished">Este link curto esconde para onde leva.</translation>
    </message>
    <message>
        <source>Ask for the whole address, or ask the mediator.</source>
        <translation type="unfinished">Peça o endereço completo, ou pergunte ao mediador.</translation>
    </message>
    <message>
        <source>This site is not protected: others could read along.</source>
        <translation type="unfinished">Este site não está protegido: outras pessoas podem ler.</translation>
    </message>
    <message>
        <source>No official site writes its address in this way.</source>
        <translation type="unfinished">Nenhum site oficial escreve o seu endereço assim.</translation>
    </message>
    <message>
        <source>This link does not lead to a site.</source>
        <translation type="unfinished">Este link não leva a um site.</translation>
    </message>
    <message>
        <source>This address is a part of pages, not a page to open.</source>
        <translation type="unfinished">Este endereço é um pedaço de página, não é uma página para abrir.</translation>
    </message>
    <message>
        <source>This site was allowed here only until a date that has passed.</source>
        <translation type="unfinished">Este site só estava autorizado aqui até uma data que já passou.</translation>
    </message>
    <message>
        <source>If you need it, call the mediator.</source>
        <translation type="unfinished">Se precisar dele, chame o mediador.</translation>
    </message>
    <message>
        <source>It is not on the list of official sites.</source>
        <translation type="unfinished">Não está na lista dos sites oficiais.</translation>
    </message>
    <message>
        <source>Its name is made to look like another one.</source>
        <translation type="unfinished">O nome imita o de outro site.</translation>
    </message>
    <message>
        <source>It looks like {official}, but it is not that site.</source>
        <translation type="unfinished">Parece-se com {official}, mas não é esse site.</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Register: page on paper</source>
        <translation type="unfinished">Registo: folha de reserva</translation>
    </message>
    <message>
        <source>{site}, computer {station}</source>
        <translation type="unfinished">{site}, {station}</translation>
    </message>
    <message>
        <source>To be used only while the computer cannot write the register. A line for each person, before they use the computer. The mediator covers the lines of the others, and keeps this page locked away with the register.</source>
        <translation type="unfinished">Para usar apenas quando o computador não consegue escrever o registo. Uma linha por pessoa, antes de usar o computador. O mediador tapa as linhas das outras pessoas e guarda esta folha fechada à chave, com o registo.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Data</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Hora</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Apelido</translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished">Nomes próprios</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Assinatura</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Digitalizar um documento</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>There is no room left for more pages.</source>
        <translation type="unfinished">Já não há espaço para mais páginas.</translation>
    </message>
    <message>
        <source>Remove papers that you no longer need.</source>
        <translation type="unfinished">Retire os documentos de que já não precisa.</translation>
    </message>
    <message>
        <source>A sheet is stuck in the scanner.</source>
        <translation type="unfinished">Há uma folha presa no scanner.</translation>
    </message>
    <message>
        <source>Open the scanner&apos;s cover and take the sheet out gently. Then put it back in the feeder.</source>
        <translation type="unfinished">Abra a tampa do scanner e tire a folha com cuidado. Depois, volte a pô-la no alimentador.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open.</source>
        <translation type="unfinished">A tampa do scanner está aberta.</translation>
    </message>
    <message>
        <source>Close it, then touch “Scan” again.</source>
        <translation type="unfinished">Feche-a e toque de novo em «Digitalizar».</translation>
    </message>
    <message>
        <source>There is no paper in the feeder.</source>
        <translation type="unfinished">Não há papel no alimentador.</translation>
    </message>
    <message>
        <source>Push your sheets in as far as they go, then touch “Scan”.</source>
        <translation type="unfinished">Empurre as folhas até ao fim e toque em «Digitalizar».</translation>
    </message>
    <message>
        <source>The scanner is busy.</source>
        <translation type="unfinished">O scanner está ocupado.</translation>
    </message>
    <message>
        <source>Wait a moment, then touch “Scan” again.</source>
        <translation type="unfinished">Espere um momento e toque de novo em «Digitalizar».</translation>
    </message>
    <message>
        <source>The scanner has stopped halfway.</source>
        <translation type="unfinished">O scanner parou a meio.</translation>
    </message>
    <message>
        <source>Touch “Scan” again. If it stops again, call the mediator.</source>
        <translation type="unfinished">Toque de novo em «Digitalizar». Se parar outra vez, chame o mediador.</translation>
    </message>
    <message>
        <source>These are too many sheets at a time.</source>
        <translation type="unfinished">Há demasiadas folhas ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Put fewer sheets in, then touch “Scan”.</source>
        <translation type="unfinished">Ponha menos folhas e toque em «Digitalizar».</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation type="unfinished">O scanner não responde.</translation>
    </message>
    <message>
        <source>See whether it is switched on. If it is, call the mediator.</source>
        <translation type="unfinished">Veja se está ligado. Se estiver, chame o mediador.</translation>
    </message>
    <message>
        <source>The scanner could not read your paper.</source>
        <translation type="unfinished">O scanner não conseguiu ler o seu documento.</translation>
    </message>
    <message>
        <source>Touch “Scan” again. If it fails again, call the mediator.</source>
        <translation type="unfinished">Toque de novo em «Digitalizar». Se falhar outra vez, chame o mediador.</translation>
    </message>
    <message>
        <source>There seems to be nothing on this page.</source>
        <translation type="unfinished">Esta página parece vazia.</translation>
    </message>
    <message>
        <source>Is the paper face down on the glass? Turn it over, scan again.</source>
        <translation type="unfinished">O texto está contra o vidro? Vire o papel e digitalize de novo.</translation>
    </message>
    <message>
        <source>The picture is dark.</source>
        <translation type="unfinished">A imagem está escura.</translation>
    </message>
    <message>
        <source>Close the lid well over the paper, scan again.</source>
        <translation type="unfinished">Feche bem a tampa sobre o papel e digitalize de novo.</translation>
    </message>
    <message>
        <source>The writing is pale.</source>
        <translation type="unfinished">A escrita está muito clara.</translation>
    </message>
    <message>
        <source>If you cannot read it, ask for a clearer copy of the paper.</source>
        <translation type="unfinished">Se não a conseguir ler, peça um exemplar mais nítido.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation type="unfinished">A imagem está desfocada.</translation>
    </message>
    <message>
        <source>Lay the paper flat, press the lid down, scan again.</source>
        <translation type="unfinished">Ponha o papel bem plano, carregue na tampa e digitalize de novo.</translation>
    </message>
    <message>
        <source>A part of the paper may be cut off.</source>
        <translation type="unfinished">Talvez falte uma parte do papel.</translation>
    </message>
    <message>
        <source>Push the paper against the corner mark, scan again.</source>
        <translation type="unfinished">Encoste o papel à marca do canto e digitalize de novo.</translation>
    </message>
    <message>
        <source>The letters are very small.</source>
        <translation type="unfinished">As letras são muito pequenas.</translation>
    </message>
    <message>
        <source>Look closer. If you cannot read them, tell the mediator.</source>
        <translation type="unfinished">Veja mais de perto. Se não as conseguir ler, fale com o mediador.</translation>
    </message>
    <message>
        <source>Blank?</source>
        <translation type="unfinished">Vazia?</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Escura</translation>
    </message>
    <message>
        <source>Pale</source>
        <translation type="unfinished">Muito clara</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation type="unfinished">Desfocada</translation>
    </message>
    <message>
        <source>Cut off?</source>
        <translation type="unfinished">Cortada?</translation>
    </message>
    <message>
        <source>Very small letters</source>
        <translation type="unfinished">Letras muito pequenas</translation>
    </message>
    <message>
        <source>This is a card, cut out at its edges.</source>
        <translation type="unfinished">É um cartão, recortado pelas bordas.</translation>
    </message>
    <message>
        <source>This is a proof of address with an official code.</source>
        <translation type="unfinished">É um comprovativo de morada (justificatif de domicile) com um código oficial.</translation>
    </message>
    <message>
        <source>This is a tax notice with an official code.</source>
        <translation type="unfinished">É uma nota de imposto (avis d&apos;impôt) com um código oficial.</translation>
    </message>
    <message>
        <source>These are bank details with an official code.</source>
        <translation type="unfinished">É um documento de dados bancários (relevé d&apos;identité bancaire) com um código oficial.</translation>
    </message>
    <message>
        <source>This is a payslip with an official code.</source>
        <translation type="unfinished">É um recibo de vencimento (bulletin de paie) com um código oficial.</translation>
    </message>
    <message>
        <source>This is a contract of employment with an official code.</source>
        <translation type="unfinished">É um contrato de trabalho com um código oficial.</translation>
    </message>
    <message>
        <source>This is an identity document with an official code.</source>
        <translation type="unfinished">É um documento de identificação com um código oficial.</translation>
    </message>
    <message>
        <source>This is a vehicle paper with an official code.</source>
        <translation type="unfinished">É um documento de veículo com um código oficial.</translation>
    </message>
    <message>
        <source>This is a paper about a driving licence with an official code.</source>
        <translation type="unfinished">É um documento da carta de condução com um código oficial.</translation>
    </message>
    <message>
        <source>This is a diploma with an official code.</source>
        <translation type="unfinished">É um diploma com um código oficial.</translation>
    </message>
    <message>
        <source>This paper has an official code.</source>
        <translation type="unfinished">Este documento tem um código oficial.</translation>
    </message>
</context>
<context>
    <name>ScanningStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Digitalizar um documento</translation>
    </message>
    <message>
        <source>Your paper is being scanned</source>
        <translation type="unfinished">O seu documento está a ser digitalizado</translation>
    </message>
    <message>
        <source>The page on its way</source>
        <translation type="unfinished">A página em curso</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation type="unfinished">Progresso da digitalização</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Pages read so far: {count}</source>
        <translation type="unfinished">Páginas já lidas: {count}</translation>
    </message>
    <message>
        <source>The scanner is stopping…</source>
        <translation type="unfinished">O scanner está a parar…</translation>
    </message>
    <message>
        <source>The scanner is busy, or warming up. Please wait, or stop.</source>
        <translation type="unfinished">O scanner está ocupado, ou está a aquecer. Espere, ou pare.</translation>
    </message>
    <message>
        <source>The scanner is reading your paper…</source>
        <translation type="unfinished">O scanner está a ler o seu documento…</translation>
    </message>
    <message>
        <source>The scanner is starting…</source>
        <translation type="unfinished">O scanner está a arrancar…</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>There is more below</source>
        <translation type="unfinished">Há mais em baixo</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>For example: lost licence</source>
        <translation type="unfinished">Por exemplo: carta perdida</translation>
    </message>
    <message>
        <source>Search for a procedure</source>
        <translation type="unfinished">Procurar um procedimento</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Apagar</translation>
    </message>
    <message>
        <source>Erase what I wrote</source>
        <translation type="unfinished">Apagar o que escrevi</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Scanners of this computer</source>
        <translation type="unfinished">Os scanners deste computador</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished">Progresso da procura</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished">Procurar de novo</translation>
    </message>
    <message>
        <source>Write the lines of your scanner in the site file.</source>
        <translation type="unfinished">Escreva as linhas do seu scanner no ficheiro do local.</translation>
    </message>
    <message>
        <source>Searching on the network…</source>
        <translation type="unfinished">A procurar na rede…</translation>
    </message>
    <message>
        <source>Searching… {place}</source>
        <translation type="unfinished">A procurar… {place}</translation>
    </message>
    <message>
        <source>The search did not come to its end.</source>
        <translation type="unfinished">A procura não chegou ao fim.</translation>
    </message>
    <message>
        <source>Search again. “kiosk doctor” says what is missing.</source>
        <translation type="unfinished">Procure de novo. «kiosk doctor» diz o que falta.</translation>
    </message>
    <message>
        <source>No scanner was found.</source>
        <translation type="unfinished">Não se encontrou nenhum scanner.</translation>
    </message>
    <message>
        <source>See whether it is switched on, and plugged in by cable or network.</source>
        <translation type="unfinished">Veja se está aceso, e se está ligado por cabo ou à rede.</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>Print this sheet</source>
        <translation type="unfinished">Imprimir esta ficha</translation>
    </message>
    <message>
        <source>Open the official site</source>
        <translation type="unfinished">Abrir o site oficial</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">Caps Lock (Verr. Maj) está ativo.</translation>
    </message>
    <message>
        <source>Your password comes out in capitals. Press the Caps Lock key.</source>
        <translation type="unfinished">A sua palavra-passe está a ser escrita em maiúsculas. Prima a tecla Verr. Maj.</translation>
    </message>
</context>
<context>
    <name>SidesStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Digitalizar um documento</translation>
    </message>
    <message>
        <source>Is there something on the back of your sheets?</source>
        <translation type="unfinished">Há alguma coisa no verso das folhas?</translation>
    </message>
    <message>
        <source>No, only on the front</source>
        <translation type="unfinished">Não, só na frente</translation>
    </message>
    <message>
        <source>The scanner reads one side of each sheet.</source>
        <translation type="unfinished">O scanner lê um lado de cada folha.</translation>
    </message>
    <message>
        <source>Yes, on both sides</source>
        <translation type="unfinished">Sim, dos dois lados</translation>
    </message>
    <message>
        <source>The scanner reads both. You see blank pages.</source>
        <translation type="unfinished">O scanner lê os dois. As páginas vazias são-lhe mostradas.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
</context>
<context>
    <name>SigningFrame</name>
    <message>
        <source>Frame for your signature</source>
        <translation type="unfinished">Quadro para a sua assinatura</translation>
    </message>
    <message>
        <source>Undo the last line</source>
        <translation type="unfinished">Anular o último traço</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Recomeçar</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation type="unfinished">Assinar no ecrã</translation>
    </message>
    <message>
        <source>What you write there appears here too.</source>
        <translation type="unfinished">O que lá escrever aparece também aqui.</translation>
    </message>
    <message>
        <source>Sign in the frame, with the mouse, your finger or a stylus</source>
        <translation type="unfinished">Assine no quadro, com o rato, o dedo ou uma caneta</translation>
    </message>
    <message>
        <source>The signature pad does not answer: sign here, on the screen.</source>
        <translation type="unfinished">O tablet de assinatura não responde: assine aqui, no ecrã.</translation>
    </message>
    <message>
        <source>The signature pad is getting ready…</source>
        <translation type="unfinished">O tablet de assinatura está a preparar-se…</translation>
    </message>
    <message>
        <source>Sign on the pad, with its pen</source>
        <translation type="unfinished">Assine no tablet, com a caneta</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Step 2 of 2</source>
        <translation type="unfinished">Passo 2 de 2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Read, then sign</source>
        <translation type="unfinished">Leia e depois assine</translation>
    </message>
    <message>
        <source>I cannot sign</source>
        <translation type="unfinished">Não posso assinar</translation>
    </message>
    <message>
        <source>I have signed</source>
        <translation type="unfinished">Já assinei</translation>
    </message>
    <message>
        <source>The mediator confirms for you</source>
        <translation type="unfinished">O mediador confirma por si</translation>
    </message>
    <message>
        <source>I want to sign</source>
        <translation type="unfinished">Quero assinar</translation>
    </message>
    <message>
        <source>I confirm, as mediator</source>
        <translation type="unfinished">Confirmo, como mediador</translation>
    </message>
    <message>
        <source>Read, then confirm</source>
        <translation type="unfinished">Leia e depois confirme</translation>
    </message>
    <message>
        <source>I have read it, continue</source>
        <translation type="unfinished">Já li, continuar</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mais</translation>
    </message>
    <message>
        <source>Find words in this page</source>
        <translation type="unfinished">Procurar palavras na página</translation>
    </message>
    <message>
        <source>Open my e-mail beside this page</source>
        <translation type="unfinished">Abrir o meu e-mail ao lado desta página</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Stop loading the page</source>
        <translation type="unfinished">Parar de carregar a página</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished">Recarregar</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation type="unfinished">Carregar a página de novo</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Menor</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation type="unfinished">Página mais pequena</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Maior</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished">Página maior</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation type="unfinished">Imprimir esta página</translation>
    </message>
    <message>
        <source>Dated proof</source>
        <translation type="unfinished">Prova com data</translation>
    </message>
    <message>
        <source>Print this page with the date and the time</source>
        <translation type="unfinished">Imprimir esta página com a data e a hora</translation>
    </message>
    <message>
        <source>My papers ({count})</source>
        <translation type="unfinished">Os meus documentos ({count})</translation>
    </message>
    <message>
        <source>Papers ready: {ready} of {all}</source>
        <translation type="unfinished">Documentos prontos: {ready} de {all}</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>Official site</source>
        <translation type="unfinished">Site oficial</translation>
    </message>
    <message>
        <source>To go on at home, take a picture of this code with your telephone:</source>
        <translation type="unfinished">Para continuar em casa, fotografe este código com o seu telemóvel:</translation>
    </message>
    <message>
        <source>Code that opens {site} on a telephone</source>
        <translation type="unfinished">Código que abre {site} num telemóvel</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>Official site</source>
        <translation type="unfinished">Site oficial</translation>
    </message>
    <message>
        <source>The page is loading</source>
        <translation type="unfinished">A página está a carregar</translation>
    </message>
    <message>
        <source>Exercise: this is not the real site.</source>
        <translation type="unfinished">Exercício: este não é o site verdadeiro.</translation>
    </message>
    <message>
        <source>You are at your bank: {host}</source>
        <translation type="unfinished">Está no site do seu banco: {host}</translation>
    </message>
    <message>
        <source>Confirm your payment there; then you come back to the site.</source>
        <translation type="unfinished">Confirme aqui o seu pagamento. Depois, voltará ao site.</translation>
    </message>
</context>
<context>
    <name>Subtitle</name>
    <message>
        <source>Read less loud</source>
        <translation type="unfinished">Ler mais baixo</translation>
    </message>
    <message>
        <source>Read louder</source>
        <translation type="unfinished">Ler mais alto</translation>
    </message>
    <message>
        <source>No voice for this language is installed here.</source>
        <translation type="unfinished">Não há aqui nenhuma voz instalada para esta língua.</translation>
    </message>
    <message>
        <source>This computer has no sound. Please call the mediator.</source>
        <translation type="unfinished">Este computador não tem som. Chame o mediador.</translation>
    </message>
</context>
<context>
    <name>TabsStrip</name>
    <message>
        <source>Close this page</source>
        <translation type="unfinished">Fechar esta página</translation>
    </message>
    <message>
        <source>Page {number} of {several}</source>
        <translation type="unfinished">Página {number} de {several}</translation>
    </message>
    <message>
        <source>Page {number} of {several}: {host}</source>
        <translation type="unfinished">Página {number} de {several}: {host}</translation>
    </message>
</context>
<context>
    <name>ThemeTile</name>
    <message numerus="yes">
        <source>Opens a menu of %n procedure(s)</source>
        <translation type="unfinished">
            <numerusform>Abre um menu com %n procedimento</numerusform>
            <numerusform>Abre um menu com %n procedimentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TooLargeQuestion</name>
    <message>
        <source>“{name}” is too large for the site.</source>
        <translation type="unfinished">«{name}» é demasiado grande para o site.</translation>
    </message>
    <message>
        <source>Do you want to scan fewer pages, or to send it less sharp? Small letters may be hard to read then.</source>
        <translation type="unfinished">Quer digitalizar menos páginas, ou enviá-lo com menos nitidez? As letras pequenas podem ficar difíceis de ler.</translation>
    </message>
    <message>
        <source>Do you want to send it less sharp? Small letters may be hard to read then.</source>
        <translation type="unfinished">Quer enviá-lo com menos nitidez? As letras pequenas podem ficar difíceis de ler.</translation>
    </message>
    <message>
        <source>Send it less sharp</source>
        <translation type="unfinished">Enviar menos nítido</translation>
    </message>
    <message>
        <source>Scan fewer pages</source>
        <translation type="unfinished">Digitalizar menos páginas</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">Início</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ajuda</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">Terminar</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation type="unfinished">Terminar a visita</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation type="unfinished">Aa</translation>
    </message>
    <message>
        <source>Language, text size and contrast</source>
        <translation type="unfinished">Língua, tamanho do texto e contraste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished">Parar a leitura em voz alta</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Ouvir</translation>
    </message>
    <message>
        <source>Listen to this page</source>
        <translation type="unfinished">Ouvir esta página</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation type="unfinished">Esconder o teclado</translation>
    </message>
    <message>
        <source>Show a keyboard</source>
        <translation type="unfinished">Mostrar um teclado</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">Teclado</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This computer is cut off from the network.</source>
        <translation type="unfinished">Este computador está sem rede.</translation>
    </message>
    <message>
        <source>It is not your doing. Call the mediator.</source>
        <translation type="unfinished">A culpa não é sua. Chame o mediador.</translation>
    </message>
    <message>
        <source>The network does not find this site.</source>
        <translation type="unfinished">A rede não encontra este site.</translation>
    </message>
    <message>
        <source>It is not your doing. If it lasts, call the mediator.</source>
        <translation type="unfinished">A culpa não é sua. Se continuar, chame o mediador.</translation>
    </message>
    <message>
        <source>The site does not answer.</source>
        <translation type="unfinished">O site não responde.</translation>
    </message>
    <message>
        <source>No safe connection to this site comes about.</source>
        <translation type="unfinished">Não é possível uma ligação segura a este site.</translation>
    </message>
    <message>
        <source>So it does not open. Call the mediator.</source>
        <translation type="unfinished">Por isso, não abre. Chame o mediador.</translation>
    </message>
    <message>
        <source>The site itself has a problem.</source>
        <translation type="unfinished">O próprio site tem um problema.</translation>
    </message>
    <message>
        <source>It is not your doing. Wait a minute, then try again.</source>
        <translation type="unfinished">A culpa não é sua. Espere um minuto e tente de novo.</translation>
    </message>
    <message>
        <source>The site does not have this page any more.</source>
        <translation type="unfinished">O site já não tem esta página.</translation>
    </message>
    <message>
        <source>Go back and take another way, or ask for help.</source>
        <translation type="unfinished">Volte atrás e siga outro caminho, ou peça ajuda.</translation>
    </message>
    <message>
        <source>The site sends us round in a circle.</source>
        <translation type="unfinished">O site faz-nos andar às voltas.</translation>
    </message>
    <message>
        <source>Go back and start again, or call the mediator.</source>
        <translation type="unfinished">Volte atrás e recomece, ou chame o mediador.</translation>
    </message>
    <message>
        <source>The way from here to the internet is cut.</source>
        <translation type="unfinished">O caminho daqui para a internet está cortado.</translation>
    </message>
    <message>
        <source>It is neither you nor the site. Call the mediator.</source>
        <translation type="unfinished">O problema não é seu nem do site. Chame o mediador.</translation>
    </message>
    <message>
        <source>The network of this place does not reach the site.</source>
        <translation type="unfinished">A rede deste local não chega ao site.</translation>
    </message>
    <message>
        <source>The network of this place wants a password.</source>
        <translation type="unfinished">A rede deste local pede uma palavra-passe.</translation>
    </message>
    <message>
        <source>It is none of yours. Call the mediator.</source>
        <translation type="unfinished">Não é nenhuma das suas. Chame o mediador.</translation>
    </message>
    <message>
        <source>This site cannot prove that it is the real one.</source>
        <translation type="unfinished">Este site não pode provar que é o verdadeiro.</translation>
    </message>
    <message>
        <source>By the date of this computer, the site cannot prove that it is the real one.</source>
        <translation type="unfinished">Com a data deste computador, o site não pode provar que é o verdadeiro.</translation>
    </message>
    <message>
        <source>This page is only for holders of a special card.</source>
        <translation type="unfinished">Esta página é só para quem tem um cartão especial.</translation>
    </message>
    <message>
        <source>It cannot be used here. Ask the mediator for a way.</source>
        <translation type="unfinished">Não pode ser usada aqui. Pergunte ao mediador como fazer.</translation>
    </message>
    <message>
        <source>This page is closed to the public.</source>
        <translation type="unfinished">Esta página não está aberta ao público.</translation>
    </message>
    <message>
        <source>It wants a password that you do not have. Go back.</source>
        <translation type="unfinished">Pede uma palavra-passe que não tem. Volte atrás.</translation>
    </message>
    <message>
        <source>The site asks for a security key.</source>
        <translation type="unfinished">O site pede uma chave de segurança.</translation>
    </message>
    <message>
        <source>It cannot be used here. Choose another way to log in.</source>
        <translation type="unfinished">Não pode ser usada aqui. Escolha outra forma de iniciar sessão.</translation>
    </message>
    <message>
        <source>This page was the answer to a form: it is not kept.</source>
        <translation type="unfinished">Esta página era a resposta a um formulário: não fica guardada.</translation>
    </message>
    <message>
        <source>Go back once more, or send the form again.</source>
        <translation type="unfinished">Volte atrás mais uma vez, ou envie o formulário de novo.</translation>
    </message>
    <message>
        <source>Something went wrong on the way to the site.</source>
        <translation type="unfinished">Alguma coisa correu mal no caminho para o site.</translation>
    </message>
    <message>
        <source>The page stopped several times.</source>
        <translation type="unfinished">A página parou várias vezes.</translation>
    </message>
    <message>
        <source>Call the mediator: they will start a new visit (code {code}).</source>
        <translation type="unfinished">Chame o mediador, para abrir uma nova visita (código {code}).</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: {moment}.</source>
        <translation type="unfinished">O relógio deste computador está errado: {moment}.</translation>
    </message>
    <message>
        <source>Call the mediator: it can be put right.</source>
        <translation type="unfinished">Chame o mediador: o relógio pode ser acertado.</translation>
    </message>
    <message>
        <source>The clock of this computer says {moment}.</source>
        <translation type="unfinished">O relógio deste computador indica {moment}.</translation>
    </message>
    <message>
        <source>If that is wrong, call the mediator.</source>
        <translation type="unfinished">Se estiver errado, chame o mediador.</translation>
    </message>
    <message>
        <source>The other official sites answer.</source>
        <translation type="unfinished">Os outros sites oficiais respondem.</translation>
    </message>
    <message>
        <source>So it is this site, and neither you nor we.</source>
        <translation type="unfinished">Portanto, o problema é deste site, e não seu nem nosso.</translation>
    </message>
    <message>
        <source>Other official sites do answer.</source>
        <translation type="unfinished">Outros sites oficiais respondem.</translation>
    </message>
    <message>
        <source>No official site answers from here.</source>
        <translation type="unfinished">Nenhum site oficial responde a partir daqui.</translation>
    </message>
    <message>
        <source>So it is the network of this place, and not you. Call the mediator.</source>
        <translation type="unfinished">Portanto, o problema é da rede deste local, e não seu. Chame o mediador.</translation>
    </message>
    <message>
        <source>This network wants its own log-in first.</source>
        <translation type="unfinished">Esta rede pede primeiro uma identificação.</translation>
    </message>
    <message>
        <source>Call the mediator: no site opens before that.</source>
        <translation type="unfinished">Chame o mediador: nenhum site abre antes disso.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong.</source>
        <translation type="unfinished">O relógio deste computador parece errado.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, h:mm AP</source>
        <translation type="unfinished">d &apos;de&apos; MMMM &apos;de&apos; yyyy &apos;às&apos; H:mm</translation>
    </message>
</context>
<context>
    <name>TroubleStep</name>
    <message>
        <source>The page does not come</source>
        <translation type="unfinished">A página não chega</translation>
    </message>
    <message>
        <source>What you sent may have arrived all the same.</source>
        <translation type="unfinished">O que enviou talvez tenha chegado na mesma.</translation>
    </message>
    <message>
        <source>Look on the site or in your e-mails before you send again.</source>
        <translation type="unfinished">Veja no site ou nos seus e-mails antes de enviar de novo.</translation>
    </message>
    <message>
        <source>What you wrote on the page before is still there.</source>
        <translation type="unfinished">O que escreveu na página anterior ainda lá está.</translation>
    </message>
    <message>
        <source>Is it the site or the network?</source>
        <translation type="unfinished">É o site ou a rede?</translation>
    </message>
    <message>
        <source>Back to the procedure</source>
        <translation type="unfinished">Voltar ao procedimento</translation>
    </message>
    <message>
        <source>Go back once more</source>
        <translation type="unfinished">Voltar atrás de novo</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">Ficar aqui</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished">Voltar à página anterior</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished">Enviar de novo</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished">Tentar agora</translation>
    </message>
    <message>
        <source>We are trying now…</source>
        <translation type="unfinished">Estamos a tentar de novo…</translation>
    </message>
    <message numerus="yes">
        <source>We try again by ourselves in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>Nova tentativa automática daqui a %n segundo.</numerusform>
            <numerusform>Nova tentativa automática daqui a %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>We look whether other official sites answer…</source>
        <translation type="unfinished">Estamos a ver se outros sites oficiais respondem…</translation>
    </message>
</context>
<context>
    <name>ViewChoices</name>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">Texto mais pequeno</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">Texto maior</translation>
    </message>
    <message>
        <source>More space in texts</source>
        <translation type="unfinished">Mais espaço nos textos</translation>
    </message>
    <message>
        <source>A−</source>
        <translation type="unfinished">A−</translation>
    </message>
    <message>
        <source>A+</source>
        <translation type="unfinished">A+</translation>
    </message>
    <message>
        <source>Slow keys</source>
        <translation type="unfinished">Teclas lentas</translation>
    </message>
    <message>
        <source>Slow keys: each key counts once, even if it is hit twice</source>
        <translation type="unfinished">Teclas lentas: cada tecla conta uma vez, mesmo que seja premida duas vezes</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation type="unfinished">Cores: claras</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation type="unfinished">Cores: escuras</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation type="unfinished">Cores: contraste alto</translation>
    </message>
</context>
<context>
    <name>ViewerPage</name>
    <message>
        <source>A paper</source>
        <translation type="unfinished">Um documento</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Página seguinte</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Página anterior</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Maior</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Menor</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">Página {number} de {count}</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>On the keyboard, the F6 key leaves the site and comes back to it.</source>
        <translation type="unfinished">No teclado, a tecla F6 sai do site e volta a ele.</translation>
    </message>
</context>
<context>
    <name>WayStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Digitalizar um documento</translation>
    </message>
    <message>
        <source>What does your paper look like?</source>
        <translation type="unfinished">Como é o seu documento?</translation>
    </message>
    <message>
        <source>One sheet, or a booklet</source>
        <translation type="unfinished">Uma folha, ou um livro pequeno</translation>
    </message>
    <message>
        <source>On the glass, page by page.</source>
        <translation type="unfinished">No vidro, página por página.</translation>
    </message>
    <message>
        <source>Several loose sheets</source>
        <translation type="unfinished">Várias folhas soltas</translation>
    </message>
    <message>
        <source>In the feeder, all at once.</source>
        <translation type="unfinished">No alimentador, todas ao mesmo tempo.</translation>
    </message>
    <message>
        <source>A card</source>
        <translation type="unfinished">Um cartão</translation>
    </message>
    <message>
        <source>On the glass: the front, then the back.</source>
        <translation type="unfinished">No vidro: a frente, depois o verso.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished">Alguma coisa correu mal.</translation>
    </message>
    <message>
        <source>Please call the mediator.</source>
        <translation type="unfinished">Chame o mediador.</translation>
    </message>
    <message>
        <source>A sheet of paper is stuck.</source>
        <translation type="unfinished">Há uma folha presa.</translation>
    </message>
    <message>
        <source>Open the cover and take the sheet out gently.</source>
        <translation type="unfinished">Abra a tampa e tire a folha com cuidado.</translation>
    </message>
    <message>
        <source>The cover is open.</source>
        <translation type="unfinished">A tampa está aberta.</translation>
    </message>
    <message>
        <source>Close the cover, then start again.</source>
        <translation type="unfinished">Feche a tampa e recomece.</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation type="unfinished">Não há papel.</translation>
    </message>
    <message>
        <source>Put paper in, then start again.</source>
        <translation type="unfinished">Ponha papel e recomece.</translation>
    </message>
    <message>
        <source>There is no ink left.</source>
        <translation type="unfinished">Já não há tinta.</translation>
    </message>
    <message>
        <source>The device is busy.</source>
        <translation type="unfinished">O aparelho está ocupado.</translation>
    </message>
    <message>
        <source>Wait a moment, then start again.</source>
        <translation type="unfinished">Espere um momento e recomece.</translation>
    </message>
    <message>
        <source>The device has stopped.</source>
        <translation type="unfinished">O aparelho parou.</translation>
    </message>
    <message>
        <source>Start again. If it stops again, call the mediator.</source>
        <translation type="unfinished">Recomece. Se parar outra vez, chame o mediador.</translation>
    </message>
    <message>
        <source>The device is paused.</source>
        <translation type="unfinished">O aparelho está em pausa.</translation>
    </message>
    <message>
        <source>There are too many pages to print.</source>
        <translation type="unfinished">Há demasiadas páginas para imprimir.</translation>
    </message>
    <message>
        <source>This document cannot be printed.</source>
        <translation type="unfinished">Este documento não pode ser impresso.</translation>
    </message>
    <message>
        <source>The device does not answer.</source>
        <translation type="unfinished">O aparelho não responde.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished">Falta um nome.</translation>
    </message>
    <message>
        <source>Write your family name and your first names.</source>
        <translation type="unfinished">Escreva o seu apelido e os seus nomes próprios.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation type="unfinished">Um nome é demasiado longo.</translation>
    </message>
    <message>
        <source>Write 100 letters at most.</source>
        <translation type="unfinished">Escreva no máximo 100 letras.</translation>
    </message>
    <message>
        <source>A name has a sign that cannot be kept.</source>
        <translation type="unfinished">Um nome tem um símbolo que não pode ser guardado.</translation>
    </message>
    <message>
        <source>Erase it and write it again.</source>
        <translation type="unfinished">Apague-o e escreva-o de novo.</translation>
    </message>
    <message>
        <source>The frame is empty.</source>
        <translation type="unfinished">O quadro está vazio.</translation>
    </message>
    <message>
        <source>Sign in the frame, or touch “I cannot sign”.</source>
        <translation type="unfinished">Assine no quadro, ou toque em «Não posso assinar».</translation>
    </message>
    <message>
        <source>There is only a dot in the frame.</source>
        <translation type="unfinished">Só há um ponto no quadro.</translation>
    </message>
    <message>
        <source>Hold the button down, or your finger, and sign.</source>
        <translation type="unfinished">Mantenha o botão carregado, ou o dedo no ecrã, e assine.</translation>
    </message>
    <message>
        <source>This signature cannot be kept.</source>
        <translation type="unfinished">Esta assinatura não pode ser guardada.</translation>
    </message>
    <message>
        <source>Touch “Start again” and sign more simply.</source>
        <translation type="unfinished">Toque em «Recomeçar» e assine de forma mais simples.</translation>
    </message>
    <message>
        <source>The mediator&apos;s identifier is missing or wrong.</source>
        <translation type="unfinished">O identificador do mediador falta ou está errado.</translation>
    </message>
    <message>
        <source>Mediator: write your identifier, without spaces.</source>
        <translation type="unfinished">Mediador: escreva o seu identificador, sem espaços.</translation>
    </message>
    <message>
        <source>The register is busy.</source>
        <translation type="unfinished">O registo está ocupado.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>There is no room left to write the register.</source>
        <translation type="unfinished">Já não há espaço para escrever o registo.</translation>
    </message>
    <message>
        <source>The register cannot be written.</source>
        <translation type="unfinished">Não é possível escrever no registo.</translation>
    </message>
    <message>
        <source>This is not the register that was written here before.</source>
        <translation type="unfinished">Este registo não é o que era mantido aqui antes.</translation>
    </message>
    <message>
        <source>Please call the mediator: “kiosk doctor” says what to do.</source>
        <translation type="unfinished">Chame o mediador: «kiosk doctor» diz o que fazer.</translation>
    </message>
</context>
</TS>
