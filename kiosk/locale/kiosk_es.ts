<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AccessibilityPage</name>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished">Accesibilidad</translation>
    </message>
    <message>
        <source>This computer is for everybody. It follows the standard EN 301 549 in part: we examined it ourselves, and nobody else has.</source>
        <translation type="unfinished">Este ordenador es para todos. Sigue en parte la norma EN 301 549: lo hemos examinado nosotros, y nadie más.</translation>
    </message>
    <message>
        <source>What helps you here</source>
        <translation type="unfinished">Lo que le ayuda aquí</translation>
    </message>
    <message>
        <source>In the bar above: larger text, more space, other colours.</source>
        <translation type="unfinished">En la barra de arriba: texto más grande, más espacio, otros colores.</translation>
    </message>
    <message>
        <source>Listen: the page is read aloud. The same button stops it.</source>
        <translation type="unfinished">Escuchar: la página se lee en voz alta. El mismo botón la detiene.</translation>
    </message>
    <message>
        <source>A mouse alone, a keyboard alone or a finger alone is enough.</source>
        <translation type="unfinished">Basta con el ratón solo, el teclado solo o un dedo solo.</translation>
    </message>
    <message>
        <source>Take your time: the computer asks before it ends your visit.</source>
        <translation type="unfinished">Tómese su tiempo: el ordenador le pregunta antes de terminar su visita.</translation>
    </message>
    <message>
        <source>What is missing still</source>
        <translation type="unfinished">Lo que falta todavía</translation>
    </message>
    <message>
        <source>No group of people with disabilities has tried it yet.</source>
        <translation type="unfinished">Ningún grupo de personas con discapacidad lo ha probado todavía.</translation>
    </message>
    <message>
        <source>Nothing is shown in sign language.</source>
        <translation type="unfinished">No se muestra nada en lengua de signos.</translation>
    </message>
    <message>
        <source>Some official sites are not accessible. We cannot change them.</source>
        <translation type="unfinished">Algunos sitios oficiales no son accesibles. No podemos cambiarlos.</translation>
    </message>
    <message>
        <source>Is something in your way? The mediator finds another way.</source>
        <translation type="unfinished">¿Algo le estorba? El mediador encuentra otra manera.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>Tell us what is in your way</source>
        <translation type="unfinished">Díganos lo que le estorba</translation>
    </message>
    <message>
        <source>Tell the mediator, or write or call:</source>
        <translation type="unfinished">Dígaselo al mediador, o escriba o llame:</translation>
    </message>
    <message>
        <source>Tell the mediator, or call:</source>
        <translation type="unfinished">Dígaselo al mediador, o llame:</translation>
    </message>
    <message>
        <source>You need not say why.</source>
        <translation type="unfinished">No tiene que decir por qué.</translation>
    </message>
    <message>
        <source>Nobody answers, or the answer is no help?</source>
        <translation type="unfinished">¿Nadie responde, o la respuesta no le ayuda?</translation>
    </message>
    <message>
        <source>The Defender of Rights (Défenseur des droits) helps you, free of charge.</source>
        <translation type="unfinished">El Defensor de los Derechos (Défenseur des droits) le ayuda gratis.</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Is this link official?</source>
        <translation type="unfinished">¿Es oficial este enlace?</translation>
    </message>
    <message>
        <source>Write here the link of the SMS or e-mail that you received. It will not be opened.</source>
        <translation type="unfinished">Escriba aquí el enlace del SMS o del correo electrónico que ha recibido. No se abrirá.</translation>
    </message>
    <message>
        <source>The link, or the whole message</source>
        <translation type="unfinished">El enlace, o el mensaje completo</translation>
    </message>
    <message>
        <source>For example: ants.gouv.fr</source>
        <translation type="unfinished">Por ejemplo: ants.gouv.fr</translation>
    </message>
    <message>
        <source>Open this site</source>
        <translation type="unfinished">Abrir este sitio</translation>
    </message>
    <message>
        <source>The link leads to:</source>
        <translation type="unfinished">El enlace lleva a:</translation>
    </message>
    <message>
        <source>Do not open it on your telephone either. Erase the message.</source>
        <translation type="unfinished">No lo abra tampoco en su teléfono. Borre el mensaje.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">Comprobar</translation>
    </message>
    <message>
        <source>No, this link is not official.</source>
        <translation type="unfinished">No, este enlace no es oficial.</translation>
    </message>
    <message>
        <source>There is no link in these words.</source>
        <translation type="unfinished">No hay ningún enlace en este texto.</translation>
    </message>
    <message>
        <source>Write the link letter by letter, or call the mediator.</source>
        <translation type="unfinished">Copie el enlace letra por letra, o llame al mediador.</translation>
    </message>
    <message>
        <source>Yes, this link is official.</source>
        <translation type="unfinished">Sí, este enlace es oficial.</translation>
    </message>
    <message>
        <source>Even a false message may quote a true link. If in doubt, open the site here.</source>
        <translation type="unfinished">Un mensaje falso también puede citar un enlace verdadero. En caso de duda, abra el sitio aquí.</translation>
    </message>
    <message>
        <source>Official sites use this address for payments.</source>
        <translation type="unfinished">Los sitios oficiales usan esta dirección para los pagos.</translation>
    </message>
    <message>
        <source>Pay only when an official site led you there.</source>
        <translation type="unfinished">Pague solo si un sitio oficial le ha llevado allí.</translation>
    </message>
    <message>
        <source>This is an e-mail service, not a site of the State.</source>
        <translation type="unfinished">Es un servicio de correo electrónico, no un sitio del Estado.</translation>
    </message>
    <message>
        <source>You may read your e-mail here.</source>
        <translation type="unfinished">Aquí puede leer sus correos electrónicos.</translation>
    </message>
    <message>
        <source>This site may be opened here.</source>
        <translation type="unfinished">Este sitio se puede abrir aquí.</translation>
    </message>
    <message>
        <source>It is not a site of the State.</source>
        <translation type="unfinished">No es un sitio del Estado.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>To be checked with the mediator.</source>
        <translation type="unfinished">Por comprobar con el mediador.</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>In your telephone</source>
        <translation type="unfinished">En su teléfono</translation>
    </message>
    <message>
        <source>Take a picture of this code: your calendar notes {day}. Your name is not in it.</source>
        <translation type="unfinished">Haga una foto de este código: su calendario anota el {day}. Su nombre no aparece.</translation>
    </message>
    <message>
        <source>Code that notes {day} in a calendar</source>
        <translation type="unfinished">Código que anota el {day} en un calendario</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Choose your page</source>
        <translation type="unfinished">Elija su página</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Escanear un documento</translation>
    </message>
    <message>
        <source>Which paper do you want to scan?</source>
        <translation type="unfinished">¿Qué documento quiere escanear?</translation>
    </message>
    <message>
        <source>Scanning makes a picture of your paper.</source>
        <translation type="unfinished">Escanear es hacer una imagen de su documento.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">Otro documento</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>The visit cannot begin</source>
        <translation type="unfinished">La visita no puede empezar</translation>
    </message>
    <message>
        <source>Nothing of yours was kept. Call the mediator: another computer may be free.</source>
        <translation type="unfinished">No se ha guardado nada suyo. Llame al mediador: puede que otro ordenador esté libre.</translation>
    </message>
    <message>
        <source>For the mediator: print a paper register</source>
        <translation type="unfinished">Para el mediador: imprimir una hoja de registro</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished">Abandonar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">Por teléfono</translation>
    </message>
    <message>
        <source>{name} (number to be checked with the mediator)</source>
        <translation type="unfinished">{name} (número por comprobar con el mediador)</translation>
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
        <translation type="unfinished">Pegar</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">Día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Año</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">Antes</translation>
    </message>
    <message>
        <source>Show earlier years</source>
        <translation type="unfinished">Ver los años anteriores</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Después</translation>
    </message>
    <message>
        <source>Show later years</source>
        <translation type="unfinished">Ver los años siguientes</translation>
    </message>
    <message numerus="yes">
        <source>This month has only %n days.</source>
        <translation type="unfinished">
            <numerusform>Este mes solo tiene %n día.</numerusform>
            <numerusform>Este mes solo tiene %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch another day.</source>
        <translation type="unfinished">Toque otro día.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>If you finish today: at the latest on {day}.</source>
        <translation type="unfinished">Si termina hoy: como muy tarde el {day}.</translation>
    </message>
    <message>
        <source>If you finish today: until {day}.</source>
        <translation type="unfinished">Si termina hoy: hasta el {day}.</translation>
    </message>
    <message>
        <source>If you finish today: about {day}.</source>
        <translation type="unfinished">Si termina hoy: hacia el {day}.</translation>
    </message>
    <message>
        <source>{title} (last day: {day})</source>
        <translation type="unfinished">{title} (último día: {day})</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation type="unfinished">Del {first} al {last}</translation>
    </message>
    <message>
        <source>At the latest on {last}</source>
        <translation type="unfinished">Como muy tarde el {last}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation type="unfinished">A partir del {first}</translation>
    </message>
    <message>
        <source>Today it is too early. Come back on {day}.</source>
        <translation type="unfinished">Hoy es demasiado pronto. Vuelva el {day}.</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation type="unfinished">Hoy es el último día.</translation>
    </message>
    <message>
        <source>You can do it today. Days left: {count}.</source>
        <translation type="unfinished">Puede hacerlo hoy. Días que quedan: {count}.</translation>
    </message>
    <message>
        <source>The last day is over. Do it today, and tell the mediator.</source>
        <translation type="unfinished">El último día ya pasó. Hágalo hoy y hable con el mediador.</translation>
    </message>
    <message>
        <source>It counts no more.</source>
        <translation type="unfinished">Ya no es válido.</translation>
    </message>
    <message>
        <source>It counts until {day}</source>
        <translation type="unfinished">Válido hasta el {day}</translation>
    </message>
    <message>
        <source>That day still counts.</source>
        <translation type="unfinished">Ese día todavía cuenta.</translation>
    </message>
    <message>
        <source>About {day}</source>
        <translation type="unfinished">Hacia el {day}</translation>
    </message>
    <message>
        <source>That day is over: follow your request on the site.</source>
        <translation type="unfinished">Ese día ya pasó: siga su solicitud en el sitio.</translation>
    </message>
    <message>
        <source>It may come earlier or later: this day is an estimate.</source>
        <translation type="unfinished">Puede llegar antes o después: este día es una estimación.</translation>
    </message>
    <message>
        <source>Worked out on {day} from the date you gave. The official site counts.</source>
        <translation type="unfinished">Calculado el {day} con la fecha que usted ha dado. Lo que cuenta es el sitio oficial.</translation>
    </message>
    <message>
        <source>For your telephone&apos;s calendar</source>
        <translation type="unfinished">Para el calendario de su teléfono</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished">d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>It counted until {day}</source>
        <translation type="unfinished">Fue válido hasta el {day}</translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>My dates</source>
        <translation type="unfinished">Mis fechas</translation>
    </message>
    <message>
        <source>You give a day, the kiosk works out the dates.</source>
        <translation type="unfinished">Usted da un día y el ordenador calcula las fechas.</translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message>
        <source>Work out my dates</source>
        <translation type="unfinished">Calcular mis fechas</translation>
    </message>
    <message>
        <source>Touch the day, then the month, then the year.</source>
        <translation type="unfinished">Toque el día, luego el mes, luego el año.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation type="unfinished">Otra fecha</translation>
    </message>
    <message>
        <source>Print a reminder</source>
        <translation type="unfinished">Imprimir un recordatorio</translation>
    </message>
    <message>
        <source>{procedure} — your date: {day}</source>
        <translation type="unfinished">{procedure} — su fecha: {day}</translation>
    </message>
</context>
<context>
    <name>DialogStrip</name>
    <message>
        <source>The site {host} says:</source>
        <translation type="unfinished">El sitio {host} dice:</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished">Lo he leído</translation>
    </message>
    <message>
        <source>The site {host} asks:</source>
        <translation type="unfinished">El sitio {host} pregunta:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
    <message>
        <source>The site {host} asks you to write something:</source>
        <translation type="unfinished">El sitio {host} le pide que escriba:</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Enviar</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
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
        <translation type="unfinished">Por comprobar con el mediador.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation type="unfinished">Comprobado el {day}</translation>
    </message>
    <message>
        <source>When, and how long it takes</source>
        <translation type="unfinished">Cuándo y cuánto tarda</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">Cuánto cuesta</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">¿Y después?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">Información útil</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Words to find in this page</source>
        <translation type="unfinished">Palabras que buscar en esta página</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished">Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Previous place with these words</source>
        <translation type="unfinished">Lugar anterior con estas palabras</translation>
    </message>
    <message>
        <source>Next place with these words</source>
        <translation type="unfinished">Lugar siguiente con estas palabras</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished">Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation type="unfinished">{place} de {places}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">No encontrado</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Is a paper of yours still on the glass of the scanner?</source>
        <translation type="unfinished">¿Queda algún papel suyo en el cristal del escáner?</translation>
    </message>
    <message>
        <source>Lift the cover and look. Look at the printer too.</source>
        <translation type="unfinished">Levante la tapa y mire. Mire también la impresora.</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation type="unfinished">Recoja todas sus cosas</translation>
    </message>
    <message>
        <source>Your identity papers, your bank card</source>
        <translation type="unfinished">Sus documentos de identidad, su tarjeta bancaria</translation>
    </message>
    <message>
        <source>Your telephone, your glasses, your prints</source>
        <translation type="unfinished">Su teléfono, sus gafas, sus impresiones</translation>
    </message>
    <message>
        <source>When you end, everything is erased here.</source>
        <translation type="unfinished">Cuando usted termina, todo se borra aquí.</translation>
    </message>
    <message>
        <source>Nobody after you can see your papers or your accounts.</source>
        <translation type="unfinished">Después de usted, nadie puede ver sus documentos ni sus cuentas.</translation>
    </message>
    <message>
        <source>Go on with my visit</source>
        <translation type="unfinished">Seguir con mi visita</translation>
    </message>
    <message>
        <source>End and erase everything</source>
        <translation type="unfinished">Terminar y borrar todo</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation type="unfinished">Adiós</translation>
    </message>
    <message>
        <source>Thank you, and goodbye</source>
        <translation type="unfinished">Gracias y adiós</translation>
    </message>
    <message>
        <source>Everything of your visit is being erased. You can leave.</source>
        <translation type="unfinished">Todo lo de su visita se está borrando. Puede irse.</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation type="unfinished">Antes de irse</translation>
    </message>
    <message>
        <source>Have you finished? Nothing can be seen later.</source>
        <translation type="unfinished">¿Ha terminado? Después, no se podrá ver nada aquí.</translation>
    </message>
</context>
<context>
    <name>GreetingPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Welcome to the point numérique</source>
        <translation type="unfinished">Le damos la bienvenida al punto digital (point numérique)</translation>
    </message>
    <message>
        <source>Do your official procedures on the internet here. It is free, and somebody is here to help you.</source>
        <translation type="unfinished">Aquí puede hacer sus trámites oficiales por internet. Es gratis y hay una persona para ayudarle.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished">Horario</translation>
    </message>
    <message>
        <source>Questions, or an appointment? Telephone:</source>
        <translation type="unfinished">¿Una pregunta, una cita? Llame al:</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation type="unfinished">Cómo funciona</translation>
    </message>
    <message>
        <source>You write your name and sign</source>
        <translation type="unfinished">Usted escribe su nombre y firma</translation>
    </message>
    <message>
        <source>You choose your procedure</source>
        <translation type="unfinished">Elige su trámite</translation>
    </message>
    <message>
        <source>You do it on the official site</source>
        <translation type="unfinished">Lo hace en el sitio oficial</translation>
    </message>
    <message>
        <source>You leave: everything is erased</source>
        <translation type="unfinished">Se va: todo se borra</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Empezar</translation>
    </message>
    <message>
        <source>The traces of the visit before are being erased…</source>
        <translation type="unfinished">Se están borrando los datos de la visita anterior…</translation>
    </message>
    <message>
        <source>The traces of the visit before have been erased.</source>
        <translation type="unfinished">Se han borrado los datos de la visita anterior.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide me</source>
        <translation type="unfinished">Guíeme</translation>
    </message>
    <message>
        <source>You said: {answers}</source>
        <translation type="unfinished">Usted ha dicho: {answers}</translation>
    </message>
    <message>
        <source>Touch the answer that is nearest to your situation.</source>
        <translation type="unfinished">Toque la respuesta más cercana a su situación.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Empezar de nuevo</translation>
    </message>
    <message>
        <source>I call the mediator</source>
        <translation type="unfinished">Llamo al mediador</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ayuda</translation>
    </message>
    <message>
        <source>Do you need help?</source>
        <translation type="unfinished">¿Necesita ayuda?</translation>
    </message>
    <message>
        <source>Stay here. Raise your hand if you can.</source>
        <translation type="unfinished">Quédese aquí. Levante la mano si puede.</translation>
    </message>
    <message>
        <source>Somebody here needs help</source>
        <translation type="unfinished">Aquí una persona pide ayuda</translation>
    </message>
    <message>
        <source>The mediator helps you with the computer.</source>
        <translation type="unfinished">El mediador le ayuda a usar el ordenador.</translation>
    </message>
    <message>
        <source>They do not decide on your request. Never tell anybody your passwords.</source>
        <translation type="unfinished">No decide sobre su solicitud. No diga nunca sus contraseñas.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">Por teléfono</translation>
    </message>
    <message>
        <source>For the mediator: which sites answer?</source>
        <translation type="unfinished">Para el mediador: ¿qué sitios responden?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">Llamar al mediador</translation>
    </message>
    <message>
        <source>The mediator can see your call on this screen.</source>
        <translation type="unfinished">El mediador ve su llamada en esta pantalla.</translation>
    </message>
    <message>
        <source>The mediator is here for you. Do not hesitate to call.</source>
        <translation type="unfinished">El mediador está aquí para usted. No dude en llamarle.</translation>
    </message>
    <message>
        <source>Accessibility of this computer</source>
        <translation type="unfinished">Accesibilidad de este ordenador</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">Inicio</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished">¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>I know what I want</source>
        <translation type="unfinished">Sé lo que quiero</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation type="unfinished">Guíeme</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation type="unfinished">Una pregunta cada vez</translation>
    </message>
    <message>
        <source>I call the mediator</source>
        <translation type="unfinished">Llamo al mediador</translation>
    </message>
    <message>
        <source>Somebody comes</source>
        <translation type="unfinished">Viene una persona</translation>
    </message>
    <message>
        <source>Most asked for</source>
        <translation type="unfinished">Los más solicitados</translation>
    </message>
    <message>
        <source>All procedures, by theme</source>
        <translation type="unfinished">Todos los trámites, por tema</translation>
    </message>
    <message>
        <source>Scan or print</source>
        <translation type="unfinished">Escanear o imprimir</translation>
    </message>
    <message>
        <source>Check a link I received</source>
        <translation type="unfinished">Comprobar un enlace</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) found</source>
        <translation type="unfinished">
            <numerusform>%n trámite encontrado</numerusform>
            <numerusform>%n trámites encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation type="unfinished">No se ha encontrado nada con estas palabras.</translation>
    </message>
    <message>
        <source>Try another word, choose a theme below, or touch Help.</source>
        <translation type="unfinished">Pruebe con otra palabra, elija un tema más abajo o toque Ayuda.</translation>
    </message>
</context>
<context>
    <name>HostBadge</name>
    <message>
        <source>Official site of the State, verified:</source>
        <translation type="unfinished">Sitio oficial del Estado, verificado:</translation>
    </message>
    <message>
        <source>Official site of a public service, verified:</source>
        <translation type="unfinished">Sitio oficial de un servicio público, verificado:</translation>
    </message>
    <message>
        <source>Official site to log in, verified:</source>
        <translation type="unfinished">Sitio oficial para iniciar sesión, verificado:</translation>
    </message>
    <message>
        <source>Site to pay, verified:</source>
        <translation type="unfinished">Sitio de pago, verificado:</translation>
    </message>
    <message>
        <source>You are at your bank:</source>
        <translation type="unfinished">Está en el sitio de su banco:</translation>
    </message>
    <message>
        <source>Your e-mail. It is not a site of the State:</source>
        <translation type="unfinished">Su correo electrónico. No es un sitio del Estado:</translation>
    </message>
    <message>
        <source>Site verified:</source>
        <translation type="unfinished">Sitio verificado:</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">¿Quién es usted?</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation type="unfinished">Paso 1 de 2</translation>
    </message>
    <message>
        <source>Write your name as it is on your papers. Then you sign a register.</source>
        <translation type="unfinished">Escriba su nombre como aparece en sus documentos. Después, firma un registro.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Apellidos</translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>If you have only one name, write it in both places.</source>
        <translation type="unfinished">Si solo tiene un nombre, escríbalo en los dos lugares.</translation>
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
        <translation type="unfinished">¿Sigue usted aquí?</translation>
    </message>
    <message>
        <source>Without an answer your visit ends, and everything is erased to protect you.</source>
        <translation type="unfinished">Sin respuesta, su visita termina y todo se borra, para protegerle.</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation type="unfinished">Terminar mi visita</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished">Sigo aquí</translation>
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
        <translation type="unfinished">Espacio</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Letras</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished">Mayúsculas</translation>
    </message>
    <message>
        <source>Capital letters stay</source>
        <translation type="unfinished">Mayúsculas fijas</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Borrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Intro</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation type="unfinished">A la izquierda</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation type="unfinished">A la derecha</translation>
    </message>
    <message>
        <source>Other letters, signs</source>
        <translation type="unfinished">Otras letras y signos</translation>
    </message>
    <message>
        <source>Ends of e-mail addresses</source>
        <translation type="unfinished">Finales de direcciones de correo</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation type="unfinished">Guardar el teclado</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation type="unfinished">Español</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Look at the scan</source>
        <translation type="unfinished">Mire la imagen</translation>
    </message>
    <message>
        <source>The scanned page</source>
        <translation type="unfinished">La página escaneada</translation>
    </message>
    <message>
        <source>Your page is being straightened…</source>
        <translation type="unfinished">Se está enderezando su página…</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">Un momento, por favor.</translation>
    </message>
    <message>
        <source>Can you read everything?</source>
        <translation type="unfinished">¿Puede leerlo todo?</translation>
    </message>
    <message>
        <source>Look at the picture. If something is missing, scan again.</source>
        <translation type="unfinished">Mire la imagen. Si falta algo, escanee otra vez.</translation>
    </message>
    <message>
        <source>Keep, I have finished</source>
        <translation type="unfinished">Guardar, he terminado</translation>
    </message>
    <message>
        <source>Keep, and add a page</source>
        <translation type="unfinished">Guardar y añadir una página</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished">Escanear otra vez</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation type="unfinished">Girar la página</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation type="unfinished">Volver a las páginas</translation>
    </message>
    <message>
        <source>Keep, and see all pages</source>
        <translation type="unfinished">Guardar y ver todas las páginas</translation>
    </message>
    <message>
        <source>See the whole page</source>
        <translation type="unfinished">Ver la página entera</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished">Ver más de cerca</translation>
    </message>
    <message>
        <source>Use the straightened picture</source>
        <translation type="unfinished">Usar la imagen enderezada</translation>
    </message>
    <message>
        <source>Use the picture as it was scanned</source>
        <translation type="unfinished">Usar la imagen tal como se escaneó</translation>
    </message>
</context>
<context>
    <name>MediatorCard</name>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">Llamar al mediador</translation>
    </message>
    <message>
        <source>You need not sign. The mediator confirms that you are here: raise your hand or go to the desk.</source>
        <translation type="unfinished">No tiene obligación de firmar. El mediador confirma que usted está aquí: levante la mano o vaya a la recepción.</translation>
    </message>
    <message>
        <source>For the mediator: your identifier</source>
        <translation type="unfinished">Para el mediador: su identificador</translation>
    </message>
</context>
<context>
    <name>MenuHead</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
</context>
<context>
    <name>NamingPage</name>
    <message>
        <source>Which paper is this?</source>
        <translation type="unfinished">¿Qué documento es?</translation>
    </message>
    <message>
        <source>It gets this name when you give it to a site.</source>
        <translation type="unfinished">Llevará este nombre cuando lo entregue a un sitio.</translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished">Primera página</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">Otro documento</translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>Send it again</source>
        <translation type="unfinished">Enviar otra vez</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished">No enviar</translation>
    </message>
    <message>
        <source>See it now</source>
        <translation type="unfinished">Ver ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>The site gave you a document.</source>
        <translation type="unfinished">El sitio le ha dado un documento.</translation>
    </message>
    <message>
        <source>It is in “My papers”. Print it, or give it to a site.</source>
        <translation type="unfinished">Está en «Mis documentos». Imprímalo o entréguelo a un sitio.</translation>
    </message>
    <message>
        <source>The page had stopped: it was loaded again.</source>
        <translation type="unfinished">La página se había detenido: se ha cargado otra vez.</translation>
    </message>
    <message>
        <source>Look whether what you wrote is still there.</source>
        <translation type="unfinished">Compruebe que lo que escribió sigue ahí.</translation>
    </message>
    <message>
        <source>The document did not come.</source>
        <translation type="unfinished">El documento no ha llegado.</translation>
    </message>
    <message>
        <source>Five pages are open: close one.</source>
        <translation type="unfinished">Hay cinco páginas abiertas: cierre una.</translation>
    </message>
    <message>
        <source>Send your form a second time?</source>
        <translation type="unfinished">¿Enviar su formulario por segunda vez?</translation>
    </message>
    <message>
        <source>Loading this page again does so.</source>
        <translation type="unfinished">Si se carga otra vez esta página, se envía de nuevo.</translation>
    </message>
    <message>
        <source>The site is slow. The page is still on its way.</source>
        <translation type="unfinished">El sitio es lento. La página todavía está en camino.</translation>
    </message>
    <message>
        <source>You can wait: you need do nothing. It is not your doing.</source>
        <translation type="unfinished">Puede esperar: no hay que hacer nada. No es culpa suya.</translation>
    </message>
    <message>
        <source>The site asks for a security key.</source>
        <translation type="unfinished">El sitio pide una llave de seguridad.</translation>
    </message>
    <message>
        <source>It cannot be used here. Choose another way to log in.</source>
        <translation type="unfinished">No se puede usar aquí. Elija otra forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>The page was stopped: it was too heavy.</source>
        <translation type="unfinished">La página se ha detenido: era muy pesada.</translation>
    </message>
    <message>
        <source>What you wrote is lost. Go back to the page before.</source>
        <translation type="unfinished">Lo que escribió se ha perdido. Vuelva a la página anterior.</translation>
    </message>
    <message>
        <source>The page was loaded again: it was too heavy.</source>
        <translation type="unfinished">Página cargada otra vez: era muy pesada.</translation>
    </message>
    <message>
        <source>It does not come from an official site.</source>
        <translation type="unfinished">No viene de un sitio oficial.</translation>
    </message>
    <message>
        <source>Only PDF documents and pictures can be received.</source>
        <translation type="unfinished">Solo se pueden recibir documentos PDF e imágenes.</translation>
    </message>
    <message>
        <source>It is too large. Ask the mediator.</source>
        <translation type="unfinished">Es demasiado grande. Pregunte al mediador.</translation>
    </message>
    <message>
        <source>You have received many documents. Ask the mediator.</source>
        <translation type="unfinished">Ha recibido muchos documentos. Pregunte al mediador.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, ask the mediator.</source>
        <translation type="unfinished">Inténtelo otra vez. Si vuelve a fallar, pregunte al mediador.</translation>
    </message>
</context>
<context>
    <name>NoScannerStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Escanear un documento</translation>
    </message>
    <message>
        <source>This computer has no scanner.</source>
        <translation type="unfinished">Este ordenador no tiene escáner.</translation>
    </message>
    <message>
        <source>Ask the mediator which computer has one.</source>
        <translation type="unfinished">Pregunte al mediador qué ordenador tiene uno.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Volver</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>To use this computer, you write your name and you sign a register.</source>
        <translation type="unfinished">Para usar este ordenador, usted escribe su nombre y firma un registro.</translation>
    </message>
    <message>
        <source>We also keep the date, the time and the computer&apos;s number.</source>
        <translation type="unfinished">También guardamos la fecha, la hora y el número del ordenador.</translation>
    </message>
    <message>
        <source>We never keep your procedures, the sites you see or your documents.</source>
        <translation type="unfinished">Nunca guardamos sus trámites, los sitios que consulta ni sus documentos.</translation>
    </message>
    <message>
        <source>[to be completed by the préfecture]</source>
        <translation type="unfinished">[la prefectura debe completarlo]</translation>
    </message>
    <message>
        <source>Why: {basis}.</source>
        <translation type="unfinished">Por qué: {basis}.</translation>
    </message>
    <message>
        <source>Who answers for it: {controller}.</source>
        <translation type="unfinished">Quién es responsable: {controller}.</translation>
    </message>
    <message>
        <source>Your rights: see your line, have it corrected, have its use limited. Write to: {contact}. You can complain to the CNIL (cnil.fr).</source>
        <translation type="unfinished">Sus derechos: ver su línea, pedir que se corrija, pedir que se limite su uso. Escriba a: {contact}. Puede presentar una queja ante la CNIL (cnil.fr).</translation>
    </message>
    <message>
        <source>Register of the point numérique</source>
        <translation type="unfinished">Registro del punto digital (point numérique)</translation>
    </message>
    <message>
        <source>How long: your name for 5 years, your signature for 1 year. Then they are erased.</source>
        <translation type="unfinished">Cuánto tiempo: su nombre 5 años, su firma 1 año. Después se borran.</translation>
    </message>
    <message>
        <source>Who can read it: the mediators who are allowed to, and a judge who asks for it.</source>
        <translation type="unfinished">Quién puede leerlo: los mediadores autorizados y un juez que lo pida.</translation>
    </message>
    <message>
        <source>If you cannot sign, the mediator can confirm it for you. Nobody watches your screen from afar without your agreement.</source>
        <translation type="unfinished">Si no puede firmar, el mediador puede confirmarlo por usted. Nadie mira su pantalla a distancia sin su acuerdo.</translation>
    </message>
    <message>
        <source>How long, in years: your name {names}, your signature {signatures}. Then they are erased.</source>
        <translation type="unfinished">Cuánto tiempo, en años: su nombre {names}, su firma {signatures}. Después se borran.</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>What we keep, and what we do not</source>
        <translation type="unfinished">Lo que guardamos y lo que no guardamos</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation type="unfinished">Leer todo</translation>
    </message>
    <message>
        <source>Read less</source>
        <translation type="unfinished">Leer menos</translation>
    </message>
</context>
<context>
    <name>OfficialWay</name>
    <message>
        <source>The official site:</source>
        <translation type="unfinished">El sitio oficial:</translation>
    </message>
    <message>
        <source>Go to the official site</source>
        <translation type="unfinished">Ir al sitio oficial</translation>
    </message>
    <message>
        <source>See the official procedure: {title}</source>
        <translation type="unfinished">Ver el trámite oficial: {title}</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>Out of order</source>
        <translation type="unfinished">No funciona</translation>
    </message>
    <message>
        <source>This computer is out of order</source>
        <translation type="unfinished">Este ordenador no funciona</translation>
    </message>
    <message>
        <source>We are sorry. Please call the mediator, or use another computer.</source>
        <translation type="unfinished">Lo sentimos. Llame al mediador o use otro ordenador.</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation type="unfinished">Teléfono: {number}</translation>
    </message>
    <message>
        <source>Code for the staff: {code}</source>
        <translation type="unfinished">Código para el personal: {code}</translation>
    </message>
</context>
<context>
    <name>PadPicture</name>
    <message>
        <source>You sign the register of this computer. What we keep of it is on the screen.</source>
        <translation type="unfinished">Usted firma el registro de este ordenador. Lo que guardamos de él está en la pantalla.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Empezar de nuevo</translation>
    </message>
    <message>
        <source>I have signed</source>
        <translation type="unfinished">He firmado</translation>
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
        <translation type="unfinished">Ver la página {number}</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished">Girar</translation>
    </message>
    <message>
        <source>Turn page {number}</source>
        <translation type="unfinished">Girar la página {number}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Antes</translation>
    </message>
    <message>
        <source>Move page {number} before</source>
        <translation type="unfinished">Poner la página {number} antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Después</translation>
    </message>
    <message>
        <source>Move page {number} after</source>
        <translation type="unfinished">Poner la página {number} después</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished">Quitar</translation>
    </message>
    <message>
        <source>Take out page {number}</source>
        <translation type="unfinished">Quitar la página {number}</translation>
    </message>
</context>
<context>
    <name>PagesStep</name>
    <message>
        <source>The pages of your paper</source>
        <translation type="unfinished">Las páginas de su documento</translation>
    </message>
    <message>
        <source>Your paper: {pages}</source>
        <translation type="unfinished">Su documento: {pages}</translation>
    </message>
    <message>
        <source>More pages are coming…</source>
        <translation type="unfinished">Llegan más páginas…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Empezar de nuevo</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation type="unfinished">Añadir una página</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation type="unfinished">He terminado</translation>
    </message>
    <message>
        <source>Throw all these pages away and start again?</source>
        <translation type="unfinished">¿Descartar todas estas páginas y empezar de nuevo?</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation type="unfinished">No podrá recuperarlas.</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">No, guardarlas</translation>
    </message>
    <message>
        <source>Yes, start again</source>
        <translation type="unfinished">Sí, empezar de nuevo</translation>
    </message>
    <message>
        <source>One page looks blank. Leave it out?</source>
        <translation type="unfinished">Una página parece vacía. ¿Quitarla?</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">No, guardarla</translation>
    </message>
    <message>
        <source>Yes, leave it out</source>
        <translation type="unfinished">Sí, quitarla</translation>
    </message>
    <message>
        <source>{count} pages look blank. Leave them out?</source>
        <translation type="unfinished">{count} páginas parecen vacías. ¿Quitarlas?</translation>
    </message>
    <message>
        <source>No, keep all</source>
        <translation type="unfinished">No, guardar todo</translation>
    </message>
    <message>
        <source>Yes, leave them out</source>
        <translation type="unfinished">Sí, quitarlas</translation>
    </message>
    <message>
        <source>Look at them below: they are marked “Blank?”.</source>
        <translation type="unfinished">Mírelas abajo: llevan la palabra «¿Vacía?».</translation>
    </message>
    <message>
        <source>Page {number} is taken out.</source>
        <translation type="unfinished">Se ha quitado la página {number}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">Recuperarla</translation>
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
        <translation type="unfinished">Primera página</translation>
    </message>
    <message>
        <source>Remove this paper?</source>
        <translation type="unfinished">¿Eliminar este documento?</translation>
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
        <translation type="unfinished">Dar nombre</translation>
    </message>
    <message>
        <source>Say which paper it is: {name}</source>
        <translation type="unfinished">Decir qué documento es: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Eliminar</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation type="unfinished">Eliminar: {name}</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation type="unfinished">Sí, eliminar</translation>
    </message>
    <message>
        <source>Yes, remove: {name}</source>
        <translation type="unfinished">Sí, eliminar: {name}</translation>
    </message>
    <message>
        <source>No, keep</source>
        <translation type="unfinished">No, guardar</translation>
    </message>
    <message>
        <source>No, keep: {name}</source>
        <translation type="unfinished">No, guardar: {name}</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>{ready} of {all} papers ready</source>
        <translation type="unfinished">{ready} de {all} documentos listos</translation>
    </message>
    <message>
        <source>{name}: ready</source>
        <translation type="unfinished">{name}: listo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">Listo</translation>
    </message>
    <message>
        <source>Scan: {name}</source>
        <translation type="unfinished">Escanear: {name}</translation>
    </message>
</context>
<context>
    <name>PaperNames</name>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">Otro documento</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation type="unfinished">{name} ({number})</translation>
    </message>
    <message>
        <source>Document from the site</source>
        <translation type="unfinished">Documento dado por el sitio</translation>
    </message>
    <message>
        <source>Document from the site: {name}</source>
        <translation type="unfinished">Documento dado por el sitio: {name}</translation>
    </message>
    <message>
        <source>Receipt for your visit</source>
        <translation type="unfinished">Recibo de su visita</translation>
    </message>
    <message>
        <source>Given by the site</source>
        <translation type="unfinished">Dado por el sitio</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation type="unfinished">Hecho aquí</translation>
    </message>
    <message>
        <source>You scanned it</source>
        <translation type="unfinished">Escaneado por usted</translation>
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
        <translation type="unfinished">Este documento está vacío.</translation>
    </message>
    <message>
        <source>Scan it again, or open it again on the site.</source>
        <translation type="unfinished">Escanéelo otra vez, o ábralo de nuevo en el sitio.</translation>
    </message>
    <message>
        <source>This is not a paper that can be shown here.</source>
        <translation type="unfinished">Este documento no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>Only PDF documents and pictures can.</source>
        <translation type="unfinished">Solo se pueden mostrar documentos PDF e imágenes.</translation>
    </message>
    <message>
        <source>This document is locked by a password.</source>
        <translation type="unfinished">Este documento está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>Print it at home, or ask the mediator.</source>
        <translation type="unfinished">Imprímalo en casa, o pregunte al mediador.</translation>
    </message>
    <message>
        <source>This document is damaged.</source>
        <translation type="unfinished">Este documento está dañado.</translation>
    </message>
    <message>
        <source>Open it again on the site, or scan it again.</source>
        <translation type="unfinished">Ábralo de nuevo en el sitio, o escanéelo otra vez.</translation>
    </message>
    <message>
        <source>This paper is too large for the site.</source>
        <translation type="unfinished">Este documento es demasiado grande para el sitio.</translation>
    </message>
    <message>
        <source>Scan fewer pages at a time.</source>
        <translation type="unfinished">Escanee menos páginas a la vez.</translation>
    </message>
    <message>
        <source>This paper has too many pages.</source>
        <translation type="unfinished">Este documento tiene demasiadas páginas.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papers to bring</source>
        <translation type="unfinished">Documentos necesarios</translation>
    </message>
    <message>
        <source>It is in “My papers”.</source>
        <translation type="unfinished">Está en «Mis documentos».</translation>
    </message>
    <message>
        <source>To be checked with the mediator.</source>
        <translation type="unfinished">Por comprobar con el mediador.</translation>
    </message>
    <message>
        <source>{ticked} of {all} ready</source>
        <translation type="unfinished">{ticked} de {all} listos</translation>
    </message>
    <message>
        <source>Touch each paper that you have with you.</source>
        <translation type="unfinished">Toque cada documento que tiene con usted.</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>My papers</source>
        <translation type="unfinished">Mis documentos</translation>
    </message>
    <message>
        <source>They are erased at the end of your visit. Print what you keep.</source>
        <translation type="unfinished">Se borran al final de su visita. Imprima lo que quiera conservar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Escanear un documento</translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation type="unfinished">Todavía no hay ningún documento.</translation>
    </message>
    <message>
        <source>Scan one, or open a document on the site: it comes here.</source>
        <translation type="unfinished">Escanee uno, o abra un documento en el sitio: llega aquí.</translation>
    </message>
</context>
<context>
    <name>PickerPage</name>
    <message>
        <source>Give a paper to the site</source>
        <translation type="unfinished">Entregar un documento al sitio</translation>
    </message>
    <message>
        <source>The site asks for a paper</source>
        <translation type="unfinished">El sitio pide un documento</translation>
    </message>
    <message>
        <source>Touch the papers you want to give.</source>
        <translation type="unfinished">Toque los documentos que quiere entregar.</translation>
    </message>
    <message>
        <source>Touch the paper you want to give.</source>
        <translation type="unfinished">Toque el documento que quiere entregar.</translation>
    </message>
    <message>
        <source>Give nothing</source>
        <translation type="unfinished">No entregar nada</translation>
    </message>
    <message>
        <source>Or scan a paper now</source>
        <translation type="unfinished">O escanee un documento ahora</translation>
    </message>
    <message>
        <source>Scan a paper now</source>
        <translation type="unfinished">Escanear un documento</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">Otro documento</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Escanear un documento</translation>
    </message>
    <message>
        <source>Give these {count} papers to the site</source>
        <translation type="unfinished">Entregar estos {count} documentos al sitio</translation>
    </message>
    <message>
        <source>Give this paper to the site</source>
        <translation type="unfinished">Entregar este documento al sitio</translation>
    </message>
    <message>
        <source>The site wants a file that is neither a PDF nor a picture.</source>
        <translation type="unfinished">El sitio pide un archivo que no es ni un PDF ni una imagen.</translation>
    </message>
    <message>
        <source>Nothing can be given here. Ask the mediator for help.</source>
        <translation type="unfinished">Aquí no se puede entregar nada. Pida ayuda al mediador.</translation>
    </message>
    <message>
        <source>Your paper is being made ready…</source>
        <translation type="unfinished">Su documento se está preparando…</translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation type="unfinished">Todavía no hay ningún documento.</translation>
    </message>
    <message>
        <source>Scan it now: then it goes to the site.</source>
        <translation type="unfinished">Escanéelo ahora: después va al sitio.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Escanear un documento</translation>
    </message>
    <message>
        <source>Pages kept so far: {count}</source>
        <translation type="unfinished">Páginas ya guardadas: {count}</translation>
    </message>
    <message>
        <source>See the pages kept</source>
        <translation type="unfinished">Ver las páginas guardadas</translation>
    </message>
    <message>
        <source>It is a card: scan both sides</source>
        <translation type="unfinished">Es una tarjeta: escanear las dos caras</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">Escanear</translation>
    </message>
    <message>
        <source>Finish with the pages kept</source>
        <translation type="unfinished">Terminar con las páginas guardadas</translation>
    </message>
    <message>
        <source>The front is done. Now the back: turn the card over.</source>
        <translation type="unfinished">La cara delantera está hecha. Ahora la trasera: dé la vuelta a la tarjeta.</translation>
    </message>
    <message>
        <source>First the front of the card, then its back.</source>
        <translation type="unfinished">Primero la cara delantera de la tarjeta, luego la trasera.</translation>
    </message>
    <message>
        <source>1. Take out staples and clips, and open what is folded.</source>
        <translation type="unfinished">1. Quite las grapas y los clips, y abra las hojas dobladas.</translation>
    </message>
    <message>
        <source>2. Put the sheets in the feeder, as its drawing shows.</source>
        <translation type="unfinished">2. Ponga las hojas en el alimentador, como muestra su dibujo.</translation>
    </message>
    <message>
        <source>3. Push them in gently, as far as they go.</source>
        <translation type="unfinished">3. Empújelas suavemente, hasta el fondo.</translation>
    </message>
    <message>
        <source>4. Touch “Scan”.</source>
        <translation type="unfinished">4. Toque «Escanear».</translation>
    </message>
    <message>
        <source>1. Open the lid of the scanner.</source>
        <translation type="unfinished">1. Abra la tapa del escáner.</translation>
    </message>
    <message>
        <source>2. Put the card on the glass, its front facing down.</source>
        <translation type="unfinished">2. Ponga la tarjeta sobre el cristal, con la cara delantera hacia abajo.</translation>
    </message>
    <message>
        <source>3. Leave a finger&apos;s width from the edge. Close the lid.</source>
        <translation type="unfinished">3. Deje un dedo de distancia con el borde. Cierre la tapa.</translation>
    </message>
    <message>
        <source>2. Turn the card over: its back faces the glass.</source>
        <translation type="unfinished">2. Dé la vuelta a la tarjeta: la cara trasera contra el cristal.</translation>
    </message>
    <message>
        <source>2. Put the paper face down on the glass, against the corner mark.</source>
        <translation type="unfinished">2. Ponga el papel boca abajo sobre el cristal, contra la marca de la esquina.</translation>
    </message>
    <message>
        <source>3. Close the lid.</source>
        <translation type="unfinished">3. Cierre la tapa.</translation>
    </message>
    <message>
        <source>The pages you kept are still here.</source>
        <translation type="unfinished">Las páginas que guardó siguen aquí.</translation>
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
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>Stop the print</source>
        <translation type="unfinished">Detener la impresión</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Página siguiente</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Página anterior</translation>
    </message>
    <message>
        <source>Print only this page</source>
        <translation type="unfinished">Imprimir solo esta página</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Intentar de nuevo</translation>
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
        <translation type="unfinished">Este ordenador no tiene impresora.</translation>
    </message>
    <message>
        <source>Ask the mediator which computer has one.</source>
        <translation type="unfinished">Pregunte al mediador qué ordenador tiene una.</translation>
    </message>
    <message>
        <source>The print is stopping…</source>
        <translation type="unfinished">La impresión se está deteniendo…</translation>
    </message>
    <message>
        <source>It was not printed</source>
        <translation type="unfinished">No se ha impreso</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation type="unfinished">Ya está impreso</translation>
    </message>
    <message>
        <source>Your paper is in the printer.</source>
        <translation type="unfinished">Su documento está en la impresora.</translation>
    </message>
    <message>
        <source>Take all the sheets with you.</source>
        <translation type="unfinished">Llévese todas las hojas.</translation>
    </message>
    <message>
        <source>The print is in colour.</source>
        <translation type="unfinished">La impresión es en color.</translation>
    </message>
    <message>
        <source>The print is in black and white.</source>
        <translation type="unfinished">La impresión es en blanco y negro.</translation>
    </message>
    <message>
        <source>Both sides of the sheets are printed.</source>
        <translation type="unfinished">Las hojas se imprimen por las dos caras.</translation>
    </message>
    <message>
        <source>This document has {count} pages. You can print {most} at most.</source>
        <translation type="unfinished">Este documento tiene {count} páginas. Puede imprimir {most} como máximo.</translation>
    </message>
    <message>
        <source>Print only the pages that you need, or ask the mediator.</source>
        <translation type="unfinished">Imprima solo las páginas que necesita, o pregunte al mediador.</translation>
    </message>
    <message>
        <source>The printer is waiting</source>
        <translation type="unfinished">La impresora está esperando</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Your paper goes to the printer…</source>
        <translation type="unfinished">Su documento va a la impresora…</translation>
    </message>
    <message>
        <source>Nothing to do: it takes a few seconds.</source>
        <translation type="unfinished">Espere unos segundos.</translation>
    </message>
    <message>
        <source>Your paper waits for the printer…</source>
        <translation type="unfinished">Su documento espera la impresora…</translation>
    </message>
    <message>
        <source>It comes as soon as the printer is free.</source>
        <translation type="unfinished">Sale en cuanto la impresora está libre.</translation>
    </message>
    <message>
        <source>Your paper is being printed…</source>
        <translation type="unfinished">Su documento se está imprimiendo…</translation>
    </message>
    <message>
        <source>Wait beside the printer. It can take a minute.</source>
        <translation type="unfinished">Espere junto a la impresora. Puede tardar un minuto.</translation>
    </message>
    <message>
        <source>Then the print goes on by itself.</source>
        <translation type="unfinished">Después, la impresión sigue sola.</translation>
    </message>
    <message>
        <source>The printer is busy.</source>
        <translation type="unfinished">La impresora está ocupada.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">Espere un momento e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The printer takes no papers at the moment.</source>
        <translation type="unfinished">La impresora no acepta nada por el momento.</translation>
    </message>
    <message>
        <source>Call the mediator, who starts it again. Then try again.</source>
        <translation type="unfinished">Llame al mediador, que la pone en marcha. Después, inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The printer asks for a password.</source>
        <translation type="unfinished">La impresora pide una contraseña.</translation>
    </message>
    <message>
        <source>Call the mediator: the IT staff must set it right.</source>
        <translation type="unfinished">Llame al mediador: el servicio informático debe arreglarlo.</translation>
    </message>
    <message>
        <source>There are too many pages to print.</source>
        <translation type="unfinished">Hay demasiadas páginas para imprimir.</translation>
    </message>
    <message>
        <source>Print only the pages that you need, or ask the mediator.</source>
        <translation type="unfinished">Imprima solo las páginas que necesita, o pregunte al mediador.</translation>
    </message>
    <message>
        <source>This document cannot be printed.</source>
        <translation type="unfinished">Este documento no se puede imprimir.</translation>
    </message>
    <message>
        <source>Open it again on the site, or ask the mediator.</source>
        <translation type="unfinished">Ábralo de nuevo en el sitio, o pregunte al mediador.</translation>
    </message>
    <message>
        <source>The printer could not do it.</source>
        <translation type="unfinished">La impresora no lo ha conseguido.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, call the mediator.</source>
        <translation type="unfinished">Inténtelo otra vez. Si vuelve a fallar, llame al mediador.</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation type="unfinished">Después, inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The print was stopped at the printer.</source>
        <translation type="unfinished">La impresión se ha detenido en la impresora.</translation>
    </message>
    <message>
        <source>Try again, or ask the mediator.</source>
        <translation type="unfinished">Inténtelo otra vez, o pregunte al mediador.</translation>
    </message>
    <message>
        <source>The printer has no paper left.</source>
        <translation type="unfinished">No queda papel en la impresora.</translation>
    </message>
    <message>
        <source>Call the mediator, who puts A4 paper in.</source>
        <translation type="unfinished">Llame al mediador, que pone papel A4.</translation>
    </message>
    <message>
        <source>A sheet is stuck in the printer.</source>
        <translation type="unfinished">Hay una hoja atascada en la impresora.</translation>
    </message>
    <message>
        <source>Do not pull it. Call the mediator, who takes it out.</source>
        <translation type="unfinished">No tire de ella. Llame al mediador, que la saca.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation type="unfinished">La impresora está abierta.</translation>
    </message>
    <message>
        <source>Close its cover, or call the mediator.</source>
        <translation type="unfinished">Cierre su tapa, o llame al mediador.</translation>
    </message>
    <message>
        <source>The printer has no ink left.</source>
        <translation type="unfinished">No queda tinta en la impresora.</translation>
    </message>
    <message>
        <source>Call the mediator, who changes the cartridge.</source>
        <translation type="unfinished">Llame al mediador, que cambia el cartucho.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation type="unfinished">La impresora no responde.</translation>
    </message>
    <message>
        <source>Call the mediator, who sees whether it is switched on.</source>
        <translation type="unfinished">Llame al mediador, que comprueba si está encendida.</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation type="unfinished">La impresora está en pausa.</translation>
    </message>
    <message>
        <source>It does not start again by itself. Call the mediator.</source>
        <translation type="unfinished">No vuelve a funcionar sola. Llame al mediador.</translation>
    </message>
    <message>
        <source>Your print is held back.</source>
        <translation type="unfinished">Su impresión está retenida.</translation>
    </message>
    <message>
        <source>Call the mediator, who lets it go on.</source>
        <translation type="unfinished">Llame al mediador, que la desbloquea.</translation>
    </message>
    <message>
        <source>Wait a little: the print begins by itself.</source>
        <translation type="unfinished">Espere un poco: la impresión empieza sola.</translation>
    </message>
    <message>
        <source>The printer does not go on.</source>
        <translation type="unfinished">La impresora no avanza.</translation>
    </message>
    <message>
        <source>Does nothing come out? Call the mediator, or stop the print.</source>
        <translation type="unfinished">¿No sale nada? Llame al mediador, o detenga la impresión.</translation>
    </message>
    <message>
        <source>Then the mediator must also start the printer again.</source>
        <translation type="unfinished">Después, el mediador también debe volver a poner en marcha la impresora.</translation>
    </message>
</context>
<context>
    <name>ProcedureContent</name>
    <message>
        <source>Sheet checked on {day}.</source>
        <translation type="unfinished">Ficha comprobada el {day}.</translation>
    </message>
    <message>
        <source>Sheet checked on {day}, but not all of it: ask the mediator if in doubt.</source>
        <translation type="unfinished">Ficha comprobada el {day}, pero no entera: en caso de duda, pregunte al mediador.</translation>
    </message>
    <message>
        <source>You can do all of it here, on line.</source>
        <translation type="unfinished">Puede hacerlo todo aquí, por internet.</translation>
    </message>
    <message>
        <source>You begin here, on line.</source>
        <translation type="unfinished">Usted empieza aquí, por internet.</translation>
    </message>
    <message>
        <source>A part of it is done elsewhere: see what happens next.</source>
        <translation type="unfinished">Una parte se hace en otro lugar: lea «¿Y después?».</translation>
    </message>
    <message>
        <source>This is not done on line.</source>
        <translation type="unfinished">Este trámite no se hace por internet.</translation>
    </message>
    <message>
        <source>Read here what to do, and what to bring.</source>
        <translation type="unfinished">Lea aquí cómo hacerlo y qué llevar.</translation>
    </message>
</context>
<context>
    <name>ProcedureDocument</name>
    <message>
        <source>{fact} (to be checked)</source>
        <translation type="unfinished">{fact} (por comprobar)</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation type="unfinished">Documentos necesarios</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation type="unfinished">Sitio oficial</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Cuándo</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">¿Y después?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">Información útil</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">Cuánto cuesta</translation>
    </message>
    <message>
        <source>Checked on {day}. The official site counts.</source>
        <translation type="unfinished">Comprobado el {day}. Lo que cuenta es el sitio oficial.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">Por teléfono</translation>
    </message>
</context>
<context>
    <name>ProofDocument</name>
    <message>
        <source>Page shown on {day} at {hour}</source>
        <translation type="unfinished">Página mostrada el {day} a las {hour}</translation>
    </message>
    <message>
        <source>Printed from the website by the public computer “{site}”. It is not a document of that website.</source>
        <translation type="unfinished">Impreso desde el sitio web por el ordenador público «{site}». No es un documento de ese sitio.</translation>
    </message>
    <message>
        <source>Exercise: this is not the real site.</source>
        <translation type="unfinished">Ejercicio: no es el sitio verdadero.</translation>
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
        <translation type="unfinished">¿Qué sitios responden?</translation>
    </message>
    <message>
        <source>Which sites answer from here?</source>
        <translation type="unfinished">¿Qué sitios responden desde aquí?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Comprobar otra vez</translation>
    </message>
    <message>
        <source>We are looking…</source>
        <translation type="unfinished">Estamos comprobando…</translation>
    </message>
    <message>
        <source>h:mm:ss AP</source>
        <translation type="unfinished">H:mm:ss</translation>
    </message>
    <message>
        <source>Last look: {moment}</source>
        <translation type="unfinished">Última comprobación: {moment}</translation>
    </message>
    <message>
        <source>It is not known yet which sites answer.</source>
        <translation type="unfinished">Todavía no sabemos qué sitios responden.</translation>
    </message>
    <message>
        <source>It takes a moment to look at all of them.</source>
        <translation type="unfinished">Hace falta un momento para comprobarlos todos.</translation>
    </message>
    <message>
        <source>All official sites answer.</source>
        <translation type="unfinished">Todos los sitios oficiales responden.</translation>
    </message>
    <message>
        <source>The network of this place works.</source>
        <translation type="unfinished">La red de este lugar funciona.</translation>
    </message>
    <message>
        <source>The network of this place works: it is those sites.</source>
        <translation type="unfinished">La red de este lugar funciona: el problema está en esos sitios.</translation>
    </message>
    <message>
        <source>No official site answers.</source>
        <translation type="unfinished">Ningún sitio oficial responde.</translation>
    </message>
    <message>
        <source>It is the network of this place, or its way out.</source>
        <translation type="unfinished">El problema está en la red de este lugar, o en su salida a internet.</translation>
    </message>
    <message>
        <source>Somebody else answers instead of the sites.</source>
        <translation type="unfinished">Alguien responde en lugar de los sitios.</translation>
    </message>
    <message>
        <source>This network probably wants its own log-in first. Tell those who look after it.</source>
        <translation type="unfinished">Es probable que esta red pida primero una identificación. Avise a quienes se ocupan de ella.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, most sites are out of date.</source>
        <translation type="unfinished">Según el reloj de este ordenador, la mayoría de los sitios están caducados.</translation>
    </message>
    <message>
        <source>So the clock is probably wrong. Tell those who look after the computer.</source>
        <translation type="unfinished">Entonces es probable que el reloj esté mal. Avise a quienes se ocupan del ordenador.</translation>
    </message>
    <message>
        <source>Some official sites do not answer.</source>
        <translation type="unfinished">Algunos sitios oficiales no responden.</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation type="unfinished">{name} no responde.</translation>
    </message>
    <message>
        <source>These do not answer: {names}.</source>
        <translation type="unfinished">Estos no responden: {names}.</translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished">Todavía no comprobado</translation>
    </message>
    <message>
        <source>Answers since {moment}</source>
        <translation type="unfinished">Responde desde {moment}</translation>
    </message>
    <message>
        <source>Does not answer since {moment}</source>
        <translation type="unfinished">No responde desde {moment}</translation>
    </message>
    <message>
        <source>Cannot prove that it is the real one since {moment}</source>
        <translation type="unfinished">Desde {moment} no puede probar que es el sitio verdadero</translation>
    </message>
    <message>
        <source>Its proof of identity is out of date since {moment}</source>
        <translation type="unfinished">Desde {moment} su prueba de identidad no está en vigor</translation>
    </message>
    <message>
        <source>Its name is not found since {moment}</source>
        <translation type="unfinished">Desde {moment} no se encuentra su nombre</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <translation type="unfinished">&apos;las&apos; H:mm</translation>
    </message>
    <message>
        <source>d MMMM, h:mm AP</source>
        <translation type="unfinished">&apos;el&apos; d &apos;de&apos; MMMM &apos;a las&apos; H:mm</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Button, chosen: {name}</source>
        <translation type="unfinished">Botón, elegido: {name}</translation>
    </message>
    <message>
        <source>Button: {name}</source>
        <translation type="unfinished">Botón: {name}</translation>
    </message>
    <message>
        <source>To fill in: {name}</source>
        <translation type="unfinished">Para rellenar: {name}</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Have you this with you?</source>
        <translation type="unfinished">¿Tiene esto con usted?</translation>
    </message>
    <message>
        <source>I have no e-mail address: create one</source>
        <translation type="unfinished">No tengo correo electrónico: crear uno</translation>
    </message>
    <message>
        <source>You have all you need. You can open the site.</source>
        <translation type="unfinished">Tiene todo lo necesario. Puede abrir el sitio.</translation>
    </message>
    <message>
        <source>Touch what you have. The site asks for it.</source>
        <translation type="unfinished">Toque lo que tiene. El sitio lo pide.</translation>
    </message>
    <message>
        <source>My e-mail address and its password</source>
        <translation type="unfinished">Mi correo electrónico y su contraseña</translation>
    </message>
    <message>
        <source>The site writes to you. You must be able to read it here.</source>
        <translation type="unfinished">El sitio le escribe. Debe poder leer el mensaje aquí.</translation>
    </message>
    <message>
        <source>My mobile phone, switched on</source>
        <translation type="unfinished">Mi teléfono móvil, encendido</translation>
    </message>
    <message>
        <source>A code comes by text message.</source>
        <translation type="unfinished">Llega un código por SMS.</translation>
    </message>
    <message>
        <source>My bank card</source>
        <translation type="unfinished">Mi tarjeta bancaria</translation>
    </message>
    <message>
        <source>The papers of the list below</source>
        <translation type="unfinished">Los documentos de la lista de abajo</translation>
    </message>
    <message>
        <source>You scan them here, it is free.</source>
        <translation type="unfinished">Los escanea aquí, es gratis.</translation>
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
        <translation type="unfinished">Recibo de su visita</translation>
    </message>
    <message>
        <source>{day}, from {start} to {end}</source>
        <translation type="unfinished">{day}, de {start} a {end}</translation>
    </message>
    <message>
        <source>Number in the register: {number}</source>
        <translation type="unfinished">Número en el registro: {number}</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation type="unfinished">Prueba: {proof}</translation>
    </message>
    <message>
        <source>Official sites opened during your visit</source>
        <translation type="unfinished">Sitios oficiales abiertos durante su visita</translation>
    </message>
    <message>
        <source>You opened no official site.</source>
        <translation type="unfinished">No ha abierto ningún sitio oficial.</translation>
    </message>
    <message>
        <source>Other sites opened: {count}</source>
        <translation type="unfinished">Otros sitios abiertos: {count}</translation>
    </message>
    <message>
        <source>What comes next:</source>
        <translation type="unfinished">Y después:</translation>
    </message>
    <message>
        <source>If your request left today: at the latest on {day}.</source>
        <translation type="unfinished">Si su solicitud se ha enviado hoy: como muy tarde el {day}.</translation>
    </message>
    <message>
        <source>If your request left today: until {day}.</source>
        <translation type="unfinished">Si su solicitud se ha enviado hoy: hasta el {day}.</translation>
    </message>
    <message>
        <source>If your request left today: about {day}.</source>
        <translation type="unfinished">Si su solicitud se ha enviado hoy: hacia el {day}.</translation>
    </message>
    <message>
        <source>Telephone: {telephone}</source>
        <translation type="unfinished">Teléfono: {telephone}</translation>
    </message>
    <message>
        <source>Pages scanned: {count}</source>
        <translation type="unfinished">Páginas escaneadas: {count}</translation>
    </message>
    <message>
        <source>Papers given to a site: {count}</source>
        <translation type="unfinished">Documentos entregados a un sitio: {count}</translation>
    </message>
    <message>
        <source>Papers received from a site: {count}</source>
        <translation type="unfinished">Documentos recibidos de un sitio: {count}</translation>
    </message>
    <message>
        <source>Pages printed: {count}</source>
        <translation type="unfinished">Páginas impresas: {count}</translation>
    </message>
    <message>
        <source>To go on at home: photograph a square with a telephone, or type its address.</source>
        <translation type="unfinished">Para continuar en casa: haga una foto de un cuadrado con un teléfono, o escriba su dirección.</translation>
    </message>
    <message>
        <source>A question? Call us: {telephone}</source>
        <translation type="unfinished">¿Una pregunta? Llámenos: {telephone}</translation>
    </message>
    <message>
        <source>This paper says that you came. It does not prove that your request was sent: keep what the official site gave you.</source>
        <translation type="unfinished">Este papel dice que usted ha venido. No prueba que su solicitud se ha enviado: guarde lo que le ha dado el sitio oficial.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation type="unfinished">Su recibo</translation>
    </message>
    <message>
        <source>This paper says what comes next and whom to call. Take it home.</source>
        <translation type="unfinished">Este papel dice qué viene después y a quién llamar. Lléveselo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>Print my receipt</source>
        <translation type="unfinished">Imprimir mi recibo</translation>
    </message>
    <message>
        <source>Finish my visit</source>
        <translation type="unfinished">Terminar mi visita</translation>
    </message>
    <message>
        <source>Your receipt is printed.</source>
        <translation type="unfinished">Su recibo está impreso.</translation>
    </message>
    <message>
        <source>Take it from the printer.</source>
        <translation type="unfinished">Recójalo en la impresora.</translation>
    </message>
    <message>
        <source>Finish without printing</source>
        <translation type="unfinished">Terminar sin imprimir</translation>
    </message>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">Su visita</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>To note down</source>
        <translation type="unfinished">Para anotar</translation>
    </message>
    <message>
        <source>This site did not open</source>
        <translation type="unfinished">Este sitio no se ha abierto</translation>
    </message>
    <message>
        <source>Not opened:</source>
        <translation type="unfinished">No se ha abierto:</translation>
    </message>
    <message>
        <source>You did nothing wrong, and this site received nothing from you.</source>
        <translation type="unfinished">Usted no ha hecho nada malo, y este sitio no ha recibido nada de usted.</translation>
    </message>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">Llamar al mediador</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished">Volver a la página anterior</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>This link is an e-mail address.</source>
        <translation type="unfinished">Este enlace es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Note it down, and write from your own e-mail.</source>
        <translation type="unfinished">Anótela y escriba desde su correo electrónico.</translation>
    </message>
    <message>
        <source>This link is a telephone number.</source>
        <translation type="unfinished">Este enlace es un número de teléfono.</translation>
    </message>
    <message>
        <source>Note it down, and call from a telephone.</source>
        <translation type="unfinished">Anótelo y llame desde un teléfono.</translation>
    </message>
    <message>
        <source>Here, only official sites open.</source>
        <translation type="unfinished">Aquí solo se abren sitios oficiales.</translation>
    </message>
    <message>
        <source>Such sites take money or personal details.</source>
        <translation type="unfinished">Estos sitios se llevan dinero o datos personales.</translation>
    </message>
    <message>
        <source>This company asks money for what the State does itself.</source>
        <translation type="unfinished">Esta empresa cobra por lo que hace el propio Estado.</translation>
    </message>
    <message>
        <source>On the official site you pay no commission.</source>
        <translation type="unfinished">En el sitio oficial no paga ninguna comisión.</translation>
    </message>
    <message>
        <source>This is a private site, not one of the State&apos;s.</source>
        <translation type="unfinished">Es un sitio privado, no un sitio del Estado.</translation>
    </message>
    <message>
        <source>The right information is on the official site.</source>
        <translation type="unfinished">La información correcta está en el sitio oficial.</translation>
    </message>
    <message>
        <source>This short link hides where it leads.</source>
        <translation type="unfinished">Este enlace corto oculta adónde lleva.</translation>
    </message>
    <message>
        <source>Ask for the whole address, or ask the mediator.</source>
        <translation type="unfinished">Pida la dirección completa, o pregunte al mediador.</translation>
    </message>
    <message>
        <source>This site is not protected: others could read along.</source>
        <translation type="unfinished">Este sitio no está protegido: otras personas podrían leer lo que escribe.</translation>
    </message>
    <message>
        <source>No official site writes its address in this way.</source>
        <translation type="unfinished">Ningún sitio oficial escribe su dirección así.</translation>
    </message>
    <message>
        <source>This link does not lead to a site.</source>
        <translation type="unfinished">Este enlace no lleva a un sitio.</translation>
    </message>
    <message>
        <source>This address is a part of pages, not a page to open.</source>
        <translation type="unfinished">Esta dirección es una parte de una página, no una página que abrir.</translation>
    </message>
    <message>
        <source>This site was allowed here only until a date that has passed.</source>
        <translation type="unfinished">Este sitio solo estaba autorizado aquí hasta una fecha que ya pasó.</translation>
    </message>
    <message>
        <source>If you need it, call the mediator.</source>
        <translation type="unfinished">Si lo necesita, llame al mediador.</translation>
    </message>
    <message>
        <source>It is not on the list of official sites.</source>
        <translation type="unfinished">No está en la lista de sitios oficiales.</translation>
    </message>
    <message>
        <source>Its name is made to look like another one.</source>
        <translation type="unfinished">Su nombre imita el de otro sitio.</translation>
    </message>
    <message>
        <source>It looks like {official}, but it is not that site.</source>
        <translation type="unfinished">Se parece a {official}, pero no es ese sitio.</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Register: page on paper</source>
        <translation type="unfinished">Registro: hoja en papel</translation>
    </message>
    <message>
        <source>{site}, computer {station}</source>
        <translation type="unfinished">{site}, {station}</translation>
    </message>
    <message>
        <source>To be used only while the computer cannot write the register. A line for each person, before they use the computer. The mediator covers the lines of the others, and keeps this page locked away with the register.</source>
        <translation type="unfinished">Usar solo cuando el ordenador no puede escribir el registro. Una línea por persona, antes de usar el ordenador. El mediador tapa las líneas de las otras personas y guarda esta hoja bajo llave, con el registro.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Hora</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Apellidos</translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Firma</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Escanear un documento</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>There is no room left for more pages.</source>
        <translation type="unfinished">No queda espacio para más páginas.</translation>
    </message>
    <message>
        <source>Remove papers that you no longer need.</source>
        <translation type="unfinished">Elimine los documentos que ya no necesita.</translation>
    </message>
    <message>
        <source>A sheet is stuck in the scanner.</source>
        <translation type="unfinished">Hay una hoja atascada en el escáner.</translation>
    </message>
    <message>
        <source>Open the scanner&apos;s cover and take the sheet out gently. Then put it back in the feeder.</source>
        <translation type="unfinished">Abra la tapa del escáner y saque la hoja suavemente. Luego póngala otra vez en el alimentador.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open.</source>
        <translation type="unfinished">La tapa del escáner está abierta.</translation>
    </message>
    <message>
        <source>Close it, then touch “Scan” again.</source>
        <translation type="unfinished">Ciérrela y toque otra vez «Escanear».</translation>
    </message>
    <message>
        <source>There is no paper in the feeder.</source>
        <translation type="unfinished">No hay papel en el alimentador.</translation>
    </message>
    <message>
        <source>Push your sheets in as far as they go, then touch “Scan”.</source>
        <translation type="unfinished">Empuje sus hojas hasta el fondo y toque «Escanear».</translation>
    </message>
    <message>
        <source>The scanner is busy.</source>
        <translation type="unfinished">El escáner está ocupado.</translation>
    </message>
    <message>
        <source>Wait a moment, then touch “Scan” again.</source>
        <translation type="unfinished">Espere un momento y toque otra vez «Escanear».</translation>
    </message>
    <message>
        <source>The scanner has stopped halfway.</source>
        <translation type="unfinished">El escáner se ha detenido a la mitad.</translation>
    </message>
    <message>
        <source>Touch “Scan” again. If it stops again, call the mediator.</source>
        <translation type="unfinished">Toque otra vez «Escanear». Si se detiene de nuevo, llame al mediador.</translation>
    </message>
    <message>
        <source>These are too many sheets at a time.</source>
        <translation type="unfinished">Son demasiadas hojas a la vez.</translation>
    </message>
    <message>
        <source>Put fewer sheets in, then touch “Scan”.</source>
        <translation type="unfinished">Ponga menos hojas y toque «Escanear».</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation type="unfinished">El escáner no responde.</translation>
    </message>
    <message>
        <source>See whether it is switched on. If it is, call the mediator.</source>
        <translation type="unfinished">Mire si está encendido. Si lo está, llame al mediador.</translation>
    </message>
    <message>
        <source>The scanner could not read your paper.</source>
        <translation type="unfinished">El escáner no ha podido leer su papel.</translation>
    </message>
    <message>
        <source>Touch “Scan” again. If it fails again, call the mediator.</source>
        <translation type="unfinished">Toque otra vez «Escanear». Si vuelve a fallar, llame al mediador.</translation>
    </message>
    <message>
        <source>There seems to be nothing on this page.</source>
        <translation type="unfinished">Esta página parece vacía.</translation>
    </message>
    <message>
        <source>Is the paper face down on the glass? Turn it over, scan again.</source>
        <translation type="unfinished">¿Está el texto contra el cristal? Dé la vuelta al papel y escanee otra vez.</translation>
    </message>
    <message>
        <source>The picture is dark.</source>
        <translation type="unfinished">La imagen es oscura.</translation>
    </message>
    <message>
        <source>Close the lid well over the paper, scan again.</source>
        <translation type="unfinished">Cierre bien la tapa sobre el papel y escanee otra vez.</translation>
    </message>
    <message>
        <source>The writing is pale.</source>
        <translation type="unfinished">El texto se ve pálido.</translation>
    </message>
    <message>
        <source>If you cannot read it, ask for a clearer copy of the paper.</source>
        <translation type="unfinished">Si no puede leerlo, pida un ejemplar más nítido.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation type="unfinished">La imagen está borrosa.</translation>
    </message>
    <message>
        <source>Lay the paper flat, press the lid down, scan again.</source>
        <translation type="unfinished">Ponga el papel bien plano, apriete la tapa y escanee otra vez.</translation>
    </message>
    <message>
        <source>A part of the paper may be cut off.</source>
        <translation type="unfinished">Puede que falte una parte del papel.</translation>
    </message>
    <message>
        <source>Push the paper against the corner mark, scan again.</source>
        <translation type="unfinished">Empuje el papel contra la marca de la esquina y escanee otra vez.</translation>
    </message>
    <message>
        <source>The letters are very small.</source>
        <translation type="unfinished">Las letras son muy pequeñas.</translation>
    </message>
    <message>
        <source>Look closer. If you cannot read them, tell the mediator.</source>
        <translation type="unfinished">Mire más de cerca. Si no puede leerlas, hable con el mediador.</translation>
    </message>
    <message>
        <source>Blank?</source>
        <translation type="unfinished">¿Vacía?</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Oscura</translation>
    </message>
    <message>
        <source>Pale</source>
        <translation type="unfinished">Pálida</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation type="unfinished">Borrosa</translation>
    </message>
    <message>
        <source>Cut off?</source>
        <translation type="unfinished">¿Cortada?</translation>
    </message>
    <message>
        <source>Very small letters</source>
        <translation type="unfinished">Letras muy pequeñas</translation>
    </message>
    <message>
        <source>This is a card, cut out at its edges.</source>
        <translation type="unfinished">Es una tarjeta, recortada por sus bordes.</translation>
    </message>
    <message>
        <source>This is a proof of address with an official code.</source>
        <translation type="unfinished">Es un justificante de domicilio (justificatif de domicile) con un código oficial.</translation>
    </message>
    <message>
        <source>This is a tax notice with an official code.</source>
        <translation type="unfinished">Es un aviso de impuestos (avis d&apos;impôt) con un código oficial.</translation>
    </message>
    <message>
        <source>These are bank details with an official code.</source>
        <translation type="unfinished">Son datos bancarios (relevé d&apos;identité bancaire) con un código oficial.</translation>
    </message>
    <message>
        <source>This is a payslip with an official code.</source>
        <translation type="unfinished">Es una nómina (bulletin de paie) con un código oficial.</translation>
    </message>
    <message>
        <source>This is a contract of employment with an official code.</source>
        <translation type="unfinished">Es un contrato de trabajo (contrat de travail) con un código oficial.</translation>
    </message>
    <message>
        <source>This is an identity document with an official code.</source>
        <translation type="unfinished">Es un documento de identidad con un código oficial.</translation>
    </message>
    <message>
        <source>This is a vehicle paper with an official code.</source>
        <translation type="unfinished">Es un documento de vehículo con un código oficial.</translation>
    </message>
    <message>
        <source>This is a paper about a driving licence with an official code.</source>
        <translation type="unfinished">Es un documento del permiso de conducir con un código oficial.</translation>
    </message>
    <message>
        <source>This is a diploma with an official code.</source>
        <translation type="unfinished">Es un diploma con un código oficial.</translation>
    </message>
    <message>
        <source>This paper has an official code.</source>
        <translation type="unfinished">Este documento lleva un código oficial.</translation>
    </message>
</context>
<context>
    <name>ScanningStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Escanear un documento</translation>
    </message>
    <message>
        <source>Your paper is being scanned</source>
        <translation type="unfinished">Su documento se está escaneando</translation>
    </message>
    <message>
        <source>The page on its way</source>
        <translation type="unfinished">La página en curso</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation type="unfinished">Progreso del escaneo</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <source>Pages read so far: {count}</source>
        <translation type="unfinished">Páginas ya leídas: {count}</translation>
    </message>
    <message>
        <source>The scanner is stopping…</source>
        <translation type="unfinished">El escáner se está deteniendo…</translation>
    </message>
    <message>
        <source>The scanner is busy, or warming up. Please wait, or stop.</source>
        <translation type="unfinished">El escáner está ocupado, o se está calentando. Espere, o deténgalo.</translation>
    </message>
    <message>
        <source>The scanner is reading your paper…</source>
        <translation type="unfinished">El escáner está leyendo su documento…</translation>
    </message>
    <message>
        <source>The scanner is starting…</source>
        <translation type="unfinished">El escáner se está iniciando…</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>There is more below</source>
        <translation type="unfinished">Hay más abajo</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>For example: lost licence</source>
        <translation type="unfinished">Por ejemplo: permiso perdido</translation>
    </message>
    <message>
        <source>Search for a procedure</source>
        <translation type="unfinished">Buscar un trámite</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Borrar</translation>
    </message>
    <message>
        <source>Erase what I wrote</source>
        <translation type="unfinished">Borrar lo que he escrito</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Scanners of this computer</source>
        <translation type="unfinished">Los escáneres de este ordenador</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished">Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished">Buscar otra vez</translation>
    </message>
    <message>
        <source>Write the lines of your scanner in the site file.</source>
        <translation type="unfinished">Escriba las líneas de su escáner en el archivo de este lugar.</translation>
    </message>
    <message>
        <source>Searching on the network…</source>
        <translation type="unfinished">Buscando en la red…</translation>
    </message>
    <message>
        <source>Searching… {place}</source>
        <translation type="unfinished">Buscando… {place}</translation>
    </message>
    <message>
        <source>The search did not come to its end.</source>
        <translation type="unfinished">La búsqueda no ha llegado al final.</translation>
    </message>
    <message>
        <source>Search again. “kiosk doctor” says what is missing.</source>
        <translation type="unfinished">Busque otra vez. «kiosk doctor» dice qué falta.</translation>
    </message>
    <message>
        <source>No scanner was found.</source>
        <translation type="unfinished">No se ha encontrado ningún escáner.</translation>
    </message>
    <message>
        <source>See whether it is switched on, and plugged in by cable or network.</source>
        <translation type="unfinished">Mire si está encendido y conectado por cable o por red.</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Volver</translation>
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
        <translation type="unfinished">Abrir el sitio oficial</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">Bloq Mayús (Verr. Maj) está activado.</translation>
    </message>
    <message>
        <source>Your password comes out in capitals. Press the Caps Lock key.</source>
        <translation type="unfinished">Su contraseña se escribe en mayúsculas. Pulse la tecla Verr. Maj.</translation>
    </message>
</context>
<context>
    <name>SidesStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Escanear un documento</translation>
    </message>
    <message>
        <source>Is there something on the back of your sheets?</source>
        <translation type="unfinished">¿Hay algo en el dorso de sus hojas?</translation>
    </message>
    <message>
        <source>No, only on the front</source>
        <translation type="unfinished">No, solo por delante</translation>
    </message>
    <message>
        <source>The scanner reads one side of each sheet.</source>
        <translation type="unfinished">El escáner lee una cara de cada hoja.</translation>
    </message>
    <message>
        <source>Yes, on both sides</source>
        <translation type="unfinished">Sí, por las dos caras</translation>
    </message>
    <message>
        <source>The scanner reads both. You see blank pages.</source>
        <translation type="unfinished">El escáner lee las dos. Usted verá las páginas vacías.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Volver</translation>
    </message>
</context>
<context>
    <name>SigningFrame</name>
    <message>
        <source>Frame for your signature</source>
        <translation type="unfinished">Recuadro para su firma</translation>
    </message>
    <message>
        <source>Undo the last line</source>
        <translation type="unfinished">Deshacer el último trazo</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Empezar de nuevo</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation type="unfinished">Firmar en la pantalla</translation>
    </message>
    <message>
        <source>What you write there appears here too.</source>
        <translation type="unfinished">Lo que escribe allí aparece también aquí.</translation>
    </message>
    <message>
        <source>Sign in the frame, with the mouse, your finger or a stylus</source>
        <translation type="unfinished">Firme en el recuadro, con el ratón, el dedo o un lápiz táctil</translation>
    </message>
    <message>
        <source>The signature pad does not answer: sign here, on the screen.</source>
        <translation type="unfinished">La tableta de firma no responde: firme aquí, en la pantalla.</translation>
    </message>
    <message>
        <source>The signature pad is getting ready…</source>
        <translation type="unfinished">La tableta de firma se está preparando…</translation>
    </message>
    <message>
        <source>Sign on the pad, with its pen</source>
        <translation type="unfinished">Firme en la tableta, con su lápiz</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Step 2 of 2</source>
        <translation type="unfinished">Paso 2 de 2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>Read, then sign</source>
        <translation type="unfinished">Lea y después firme</translation>
    </message>
    <message>
        <source>I cannot sign</source>
        <translation type="unfinished">No puedo firmar</translation>
    </message>
    <message>
        <source>I have signed</source>
        <translation type="unfinished">He firmado</translation>
    </message>
    <message>
        <source>The mediator confirms for you</source>
        <translation type="unfinished">El mediador confirma por usted</translation>
    </message>
    <message>
        <source>I want to sign</source>
        <translation type="unfinished">Quiero firmar</translation>
    </message>
    <message>
        <source>I confirm, as mediator</source>
        <translation type="unfinished">Confirmo, como mediador</translation>
    </message>
    <message>
        <source>Read, then confirm</source>
        <translation type="unfinished">Lea y después confirme</translation>
    </message>
    <message>
        <source>I have read it, continue</source>
        <translation type="unfinished">Lo he leído, continuar</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Más</translation>
    </message>
    <message>
        <source>Find words in this page</source>
        <translation type="unfinished">Buscar palabras en la página</translation>
    </message>
    <message>
        <source>Open my e-mail beside this page</source>
        <translation type="unfinished">Abrir mi correo electrónico junto a esta página</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <source>Stop loading the page</source>
        <translation type="unfinished">Detener la carga de la página</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished">Recargar</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation type="unfinished">Cargar otra vez la página</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Más pequeño</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation type="unfinished">Página más pequeña</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Más grande</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished">Página más grande</translation>
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
        <translation type="unfinished">Prueba con fecha</translation>
    </message>
    <message>
        <source>Print this page with the date and the time</source>
        <translation type="unfinished">Imprimir esta página con la fecha y la hora</translation>
    </message>
    <message>
        <source>My papers ({count})</source>
        <translation type="unfinished">Mis documentos ({count})</translation>
    </message>
    <message>
        <source>Papers ready: {ready} of {all}</source>
        <translation type="unfinished">Documentos listos: {ready} de {all}</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>Official site</source>
        <translation type="unfinished">Sitio oficial</translation>
    </message>
    <message>
        <source>To go on at home, take a picture of this code with your telephone:</source>
        <translation type="unfinished">Para continuar en casa, haga una foto de este código con su teléfono:</translation>
    </message>
    <message>
        <source>Code that opens {site} on a telephone</source>
        <translation type="unfinished">Código que abre {site} en un teléfono</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>Official site</source>
        <translation type="unfinished">Sitio oficial</translation>
    </message>
    <message>
        <source>The page is loading</source>
        <translation type="unfinished">La página se está cargando</translation>
    </message>
    <message>
        <source>Exercise: this is not the real site.</source>
        <translation type="unfinished">Ejercicio: no es el sitio verdadero.</translation>
    </message>
    <message>
        <source>You are at your bank: {host}</source>
        <translation type="unfinished">Está en el sitio de su banco: {host}</translation>
    </message>
    <message>
        <source>Confirm your payment there; then you come back to the site.</source>
        <translation type="unfinished">Confirme su pago aquí. Después volverá al sitio.</translation>
    </message>
</context>
<context>
    <name>Subtitle</name>
    <message>
        <source>Read less loud</source>
        <translation type="unfinished">Leer más bajo</translation>
    </message>
    <message>
        <source>Read louder</source>
        <translation type="unfinished">Leer más alto</translation>
    </message>
    <message>
        <source>No voice for this language is installed here.</source>
        <translation type="unfinished">Aquí no hay ninguna voz instalada para este idioma.</translation>
    </message>
    <message>
        <source>This computer has no sound. Please call the mediator.</source>
        <translation type="unfinished">Este ordenador no tiene sonido. Llame al mediador.</translation>
    </message>
</context>
<context>
    <name>TabsStrip</name>
    <message>
        <source>Close this page</source>
        <translation type="unfinished">Cerrar esta página</translation>
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
            <numerusform>Abre un menú de %n trámite</numerusform>
            <numerusform>Abre un menú de %n trámites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TooLargeQuestion</name>
    <message>
        <source>“{name}” is too large for the site.</source>
        <translation type="unfinished">«{name}» es demasiado grande para el sitio.</translation>
    </message>
    <message>
        <source>Do you want to scan fewer pages, or to send it less sharp? Small letters may be hard to read then.</source>
        <translation type="unfinished">¿Quiere escanear menos páginas, o enviarlo con menos nitidez? Las letras pequeñas pueden ser entonces difíciles de leer.</translation>
    </message>
    <message>
        <source>Do you want to send it less sharp? Small letters may be hard to read then.</source>
        <translation type="unfinished">¿Quiere enviarlo con menos nitidez? Las letras pequeñas pueden ser entonces difíciles de leer.</translation>
    </message>
    <message>
        <source>Send it less sharp</source>
        <translation type="unfinished">Enviarlo con menos nitidez</translation>
    </message>
    <message>
        <source>Scan fewer pages</source>
        <translation type="unfinished">Escanear menos páginas</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">Inicio</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ayuda</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">Terminar</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation type="unfinished">Terminar mi visita</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation type="unfinished">Aa</translation>
    </message>
    <message>
        <source>Language, text size and contrast</source>
        <translation type="unfinished">Idioma, tamaño del texto y contraste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished">Detener la lectura en voz alta</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Escuchar</translation>
    </message>
    <message>
        <source>Listen to this page</source>
        <translation type="unfinished">Escuchar esta página</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation type="unfinished">Ocultar el teclado</translation>
    </message>
    <message>
        <source>Show a keyboard</source>
        <translation type="unfinished">Mostrar un teclado</translation>
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
        <translation type="unfinished">Este ordenador está desconectado de la red.</translation>
    </message>
    <message>
        <source>It is not your doing. Call the mediator.</source>
        <translation type="unfinished">No es culpa suya. Llame al mediador.</translation>
    </message>
    <message>
        <source>The network does not find this site.</source>
        <translation type="unfinished">La red no encuentra este sitio.</translation>
    </message>
    <message>
        <source>It is not your doing. If it lasts, call the mediator.</source>
        <translation type="unfinished">No es culpa suya. Si sigue así, llame al mediador.</translation>
    </message>
    <message>
        <source>The site does not answer.</source>
        <translation type="unfinished">El sitio no responde.</translation>
    </message>
    <message>
        <source>No safe connection to this site comes about.</source>
        <translation type="unfinished">No es posible una conexión segura con este sitio.</translation>
    </message>
    <message>
        <source>So it does not open. Call the mediator.</source>
        <translation type="unfinished">Por eso no se abre. Llame al mediador.</translation>
    </message>
    <message>
        <source>The site itself has a problem.</source>
        <translation type="unfinished">El propio sitio tiene un problema.</translation>
    </message>
    <message>
        <source>It is not your doing. Wait a minute, then try again.</source>
        <translation type="unfinished">No es culpa suya. Espere un minuto e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The site does not have this page any more.</source>
        <translation type="unfinished">El sitio ya no tiene esta página.</translation>
    </message>
    <message>
        <source>Go back and take another way, or ask for help.</source>
        <translation type="unfinished">Vuelva atrás y tome otro camino, o pida ayuda.</translation>
    </message>
    <message>
        <source>The site sends us round in a circle.</source>
        <translation type="unfinished">El sitio nos hace dar vueltas en círculo.</translation>
    </message>
    <message>
        <source>Go back and start again, or call the mediator.</source>
        <translation type="unfinished">Vuelva atrás y empiece de nuevo, o llame al mediador.</translation>
    </message>
    <message>
        <source>The way from here to the internet is cut.</source>
        <translation type="unfinished">El camino de aquí a internet está cortado.</translation>
    </message>
    <message>
        <source>It is neither you nor the site. Call the mediator.</source>
        <translation type="unfinished">El problema no viene de usted ni del sitio. Llame al mediador.</translation>
    </message>
    <message>
        <source>The network of this place does not reach the site.</source>
        <translation type="unfinished">La red de este lugar no llega al sitio.</translation>
    </message>
    <message>
        <source>The network of this place wants a password.</source>
        <translation type="unfinished">La red de este lugar pide una contraseña.</translation>
    </message>
    <message>
        <source>It is none of yours. Call the mediator.</source>
        <translation type="unfinished">No es ninguna de las suyas. Llame al mediador.</translation>
    </message>
    <message>
        <source>This site cannot prove that it is the real one.</source>
        <translation type="unfinished">Este sitio no puede probar que es el verdadero.</translation>
    </message>
    <message>
        <source>By the date of this computer, the site cannot prove that it is the real one.</source>
        <translation type="unfinished">Según la fecha de este ordenador, el sitio no puede probar que es el verdadero.</translation>
    </message>
    <message>
        <source>This page is only for holders of a special card.</source>
        <translation type="unfinished">Esta página es solo para quienes tienen una tarjeta especial.</translation>
    </message>
    <message>
        <source>It cannot be used here. Ask the mediator for a way.</source>
        <translation type="unfinished">No se puede usar aquí. Pregunte al mediador cómo hacerlo.</translation>
    </message>
    <message>
        <source>This page is closed to the public.</source>
        <translation type="unfinished">Esta página no está abierta al público.</translation>
    </message>
    <message>
        <source>It wants a password that you do not have. Go back.</source>
        <translation type="unfinished">Pide una contraseña que usted no tiene. Vuelva atrás.</translation>
    </message>
    <message>
        <source>The site asks for a security key.</source>
        <translation type="unfinished">El sitio pide una llave de seguridad.</translation>
    </message>
    <message>
        <source>It cannot be used here. Choose another way to log in.</source>
        <translation type="unfinished">No se puede usar aquí. Elija otra forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>This page was the answer to a form: it is not kept.</source>
        <translation type="unfinished">Esta página era la respuesta a un formulario: no se guarda.</translation>
    </message>
    <message>
        <source>Go back once more, or send the form again.</source>
        <translation type="unfinished">Vuelva atrás una vez más, o envíe de nuevo el formulario.</translation>
    </message>
    <message>
        <source>Something went wrong on the way to the site.</source>
        <translation type="unfinished">Algo ha fallado en el camino al sitio.</translation>
    </message>
    <message>
        <source>The page stopped several times.</source>
        <translation type="unfinished">La página se ha detenido varias veces.</translation>
    </message>
    <message>
        <source>Call the mediator: they will start a new visit (code {code}).</source>
        <translation type="unfinished">Llame al mediador: abrirá una nueva visita (código {code}).</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: {moment}.</source>
        <translation type="unfinished">El reloj de este ordenador está mal: {moment}.</translation>
    </message>
    <message>
        <source>Call the mediator: it can be put right.</source>
        <translation type="unfinished">Llame al mediador: se puede poner en hora.</translation>
    </message>
    <message>
        <source>The clock of this computer says {moment}.</source>
        <translation type="unfinished">El reloj de este ordenador indica: {moment}.</translation>
    </message>
    <message>
        <source>If that is wrong, call the mediator.</source>
        <translation type="unfinished">Si no es correcto, llame al mediador.</translation>
    </message>
    <message>
        <source>The other official sites answer.</source>
        <translation type="unfinished">Los otros sitios oficiales responden.</translation>
    </message>
    <message>
        <source>So it is this site, and neither you nor we.</source>
        <translation type="unfinished">Entonces el problema viene de este sitio, no de usted ni de nosotros.</translation>
    </message>
    <message>
        <source>Other official sites do answer.</source>
        <translation type="unfinished">Otros sitios oficiales sí responden.</translation>
    </message>
    <message>
        <source>No official site answers from here.</source>
        <translation type="unfinished">Ningún sitio oficial responde desde aquí.</translation>
    </message>
    <message>
        <source>So it is the network of this place, and not you. Call the mediator.</source>
        <translation type="unfinished">Entonces el problema viene de la red de este lugar, no de usted. Llame al mediador.</translation>
    </message>
    <message>
        <source>This network wants its own log-in first.</source>
        <translation type="unfinished">Esta red pide primero una identificación.</translation>
    </message>
    <message>
        <source>Call the mediator: no site opens before that.</source>
        <translation type="unfinished">Llame al mediador: antes de eso no se abre ningún sitio.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong.</source>
        <translation type="unfinished">El reloj de este ordenador parece estar mal.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, h:mm AP</source>
        <translation type="unfinished">d &apos;de&apos; MMMM &apos;de&apos; yyyy, H:mm</translation>
    </message>
</context>
<context>
    <name>TroubleStep</name>
    <message>
        <source>The page does not come</source>
        <translation type="unfinished">La página no llega</translation>
    </message>
    <message>
        <source>What you sent may have arrived all the same.</source>
        <translation type="unfinished">Puede que lo que envió haya llegado de todos modos.</translation>
    </message>
    <message>
        <source>Look on the site or in your e-mails before you send again.</source>
        <translation type="unfinished">Mire en el sitio o en sus correos electrónicos antes de enviar otra vez.</translation>
    </message>
    <message>
        <source>What you wrote on the page before is still there.</source>
        <translation type="unfinished">Lo que escribió en la página anterior sigue ahí.</translation>
    </message>
    <message>
        <source>Is it the site or the network?</source>
        <translation type="unfinished">¿Es el sitio o la red?</translation>
    </message>
    <message>
        <source>Back to the procedure</source>
        <translation type="unfinished">Volver al trámite</translation>
    </message>
    <message>
        <source>Go back once more</source>
        <translation type="unfinished">Volver atrás una vez más</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">Quedarme aquí</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished">Volver a la página anterior</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished">Enviar otra vez</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished">Intentar ahora</translation>
    </message>
    <message>
        <source>We are trying now…</source>
        <translation type="unfinished">Estamos intentándolo…</translation>
    </message>
    <message numerus="yes">
        <source>We try again by ourselves in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>Lo intentamos otra vez solos en %n segundo.</numerusform>
            <numerusform>Lo intentamos otra vez solos en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>We look whether other official sites answer…</source>
        <translation type="unfinished">Comprobamos si otros sitios oficiales responden…</translation>
    </message>
</context>
<context>
    <name>ViewChoices</name>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">Texto más grande</translation>
    </message>
    <message>
        <source>More space in texts</source>
        <translation type="unfinished">Más espacio en los textos</translation>
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
        <translation type="unfinished">Teclas lentas: cada tecla cuenta una vez, aunque se pulse dos veces</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation type="unfinished">Colores: claros</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation type="unfinished">Colores: oscuros</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation type="unfinished">Colores: contraste alto</translation>
    </message>
</context>
<context>
    <name>ViewerPage</name>
    <message>
        <source>A paper</source>
        <translation type="unfinished">Un documento</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Página siguiente</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Página anterior</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Más pequeño</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Volver</translation>
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
        <translation type="unfinished">Con el teclado, la tecla F6 sale del sitio y vuelve a él.</translation>
    </message>
</context>
<context>
    <name>WayStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Escanear un documento</translation>
    </message>
    <message>
        <source>What does your paper look like?</source>
        <translation type="unfinished">¿Cómo es su documento?</translation>
    </message>
    <message>
        <source>One sheet, or a booklet</source>
        <translation type="unfinished">Una hoja, o una libreta</translation>
    </message>
    <message>
        <source>On the glass, page by page.</source>
        <translation type="unfinished">Sobre el cristal, página por página.</translation>
    </message>
    <message>
        <source>Several loose sheets</source>
        <translation type="unfinished">Varias hojas sueltas</translation>
    </message>
    <message>
        <source>In the feeder, all at once.</source>
        <translation type="unfinished">En el alimentador, todas a la vez.</translation>
    </message>
    <message>
        <source>A card</source>
        <translation type="unfinished">Una tarjeta</translation>
    </message>
    <message>
        <source>On the glass: the front, then the back.</source>
        <translation type="unfinished">Sobre el cristal: la cara delantera, luego la trasera.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Volver</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished">Algo no ha funcionado.</translation>
    </message>
    <message>
        <source>Please call the mediator.</source>
        <translation type="unfinished">Llame al mediador, por favor.</translation>
    </message>
    <message>
        <source>A sheet of paper is stuck.</source>
        <translation type="unfinished">Hay una hoja atascada.</translation>
    </message>
    <message>
        <source>Open the cover and take the sheet out gently.</source>
        <translation type="unfinished">Abra la tapa y saque la hoja suavemente.</translation>
    </message>
    <message>
        <source>The cover is open.</source>
        <translation type="unfinished">La tapa está abierta.</translation>
    </message>
    <message>
        <source>Close the cover, then start again.</source>
        <translation type="unfinished">Cierre la tapa y empiece de nuevo.</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation type="unfinished">No hay papel.</translation>
    </message>
    <message>
        <source>Put paper in, then start again.</source>
        <translation type="unfinished">Ponga papel y empiece de nuevo.</translation>
    </message>
    <message>
        <source>There is no ink left.</source>
        <translation type="unfinished">No queda tinta.</translation>
    </message>
    <message>
        <source>The device is busy.</source>
        <translation type="unfinished">El aparato está ocupado.</translation>
    </message>
    <message>
        <source>Wait a moment, then start again.</source>
        <translation type="unfinished">Espere un momento y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The device has stopped.</source>
        <translation type="unfinished">El aparato se ha detenido.</translation>
    </message>
    <message>
        <source>Start again. If it stops again, call the mediator.</source>
        <translation type="unfinished">Empiece de nuevo. Si se detiene otra vez, llame al mediador.</translation>
    </message>
    <message>
        <source>The device is paused.</source>
        <translation type="unfinished">El aparato está en pausa.</translation>
    </message>
    <message>
        <source>There are too many pages to print.</source>
        <translation type="unfinished">Hay demasiadas páginas para imprimir.</translation>
    </message>
    <message>
        <source>This document cannot be printed.</source>
        <translation type="unfinished">Este documento no se puede imprimir.</translation>
    </message>
    <message>
        <source>The device does not answer.</source>
        <translation type="unfinished">El aparato no responde.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished">Falta un nombre.</translation>
    </message>
    <message>
        <source>Write your family name and your first names.</source>
        <translation type="unfinished">Escriba sus apellidos y su nombre.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation type="unfinished">Un nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>Write 100 letters at most.</source>
        <translation type="unfinished">Escriba 100 letras como máximo.</translation>
    </message>
    <message>
        <source>A name has a sign that cannot be kept.</source>
        <translation type="unfinished">Un nombre tiene un signo que no se puede guardar.</translation>
    </message>
    <message>
        <source>Erase it and write it again.</source>
        <translation type="unfinished">Bórrelo y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The frame is empty.</source>
        <translation type="unfinished">El recuadro está vacío.</translation>
    </message>
    <message>
        <source>Sign in the frame, or touch “I cannot sign”.</source>
        <translation type="unfinished">Firme en el recuadro, o toque «No puedo firmar».</translation>
    </message>
    <message>
        <source>There is only a dot in the frame.</source>
        <translation type="unfinished">Solo hay un punto en el recuadro.</translation>
    </message>
    <message>
        <source>Hold the button down, or your finger, and sign.</source>
        <translation type="unfinished">Mantenga el botón pulsado, o el dedo apoyado, y firme.</translation>
    </message>
    <message>
        <source>This signature cannot be kept.</source>
        <translation type="unfinished">Esta firma no se puede guardar.</translation>
    </message>
    <message>
        <source>Touch “Start again” and sign more simply.</source>
        <translation type="unfinished">Toque «Empezar de nuevo» y firme de forma más sencilla.</translation>
    </message>
    <message>
        <source>The mediator&apos;s identifier is missing or wrong.</source>
        <translation type="unfinished">Falta el identificador del mediador, o no es correcto.</translation>
    </message>
    <message>
        <source>Mediator: write your identifier, without spaces.</source>
        <translation type="unfinished">Mediador: escriba su identificador, sin espacios.</translation>
    </message>
    <message>
        <source>The register is busy.</source>
        <translation type="unfinished">El registro está ocupado.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">Espere un momento e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>There is no room left to write the register.</source>
        <translation type="unfinished">No queda espacio para escribir el registro.</translation>
    </message>
    <message>
        <source>The register cannot be written.</source>
        <translation type="unfinished">El registro no se puede escribir.</translation>
    </message>
    <message>
        <source>This is not the register that was written here before.</source>
        <translation type="unfinished">Este registro no es el que se llevaba aquí antes.</translation>
    </message>
    <message>
        <source>Please call the mediator: “kiosk doctor” says what to do.</source>
        <translation type="unfinished">Llame al mediador: «kiosk doctor» dice qué hacer.</translation>
    </message>
</context>
</TS>
