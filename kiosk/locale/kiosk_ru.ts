<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AccessibilityPage</name>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished">Доступность</translation>
    </message>
    <message>
        <source>This computer is for everybody. It follows the standard EN 301 549 in part: we examined it ourselves, and nobody else has.</source>
        <translation type="unfinished">Этот компьютер — для всех. Он частично соответствует стандарту EN 301 549: мы проверили его сами, и больше никто.</translation>
    </message>
    <message>
        <source>What helps you here</source>
        <translation type="unfinished">Что вам здесь поможет</translation>
    </message>
    <message>
        <source>In the bar above: larger text, more space, other colours.</source>
        <translation type="unfinished">На панели сверху: крупный текст, больше расстояния, другие цвета.</translation>
    </message>
    <message>
        <source>Listen: the page is read aloud. The same button stops it.</source>
        <translation type="unfinished">Слушать: страница читается вслух. Та же кнопка останавливает чтение.</translation>
    </message>
    <message>
        <source>A mouse alone, a keyboard alone or a finger alone is enough.</source>
        <translation type="unfinished">Достаточно одной мыши, одной клавиатуры или одного пальца.</translation>
    </message>
    <message>
        <source>Take your time: the computer asks before it ends your visit.</source>
        <translation type="unfinished">Не спешите: компьютер спросит, прежде чем закончить ваш визит.</translation>
    </message>
    <message>
        <source>What is missing still</source>
        <translation type="unfinished">Чего пока нет</translation>
    </message>
    <message>
        <source>No group of people with disabilities has tried it yet.</source>
        <translation type="unfinished">Ни одна группа людей с инвалидностью его ещё не испытала.</translation>
    </message>
    <message>
        <source>Nothing is shown in sign language.</source>
        <translation type="unfinished">На языке жестов ничего не показывается.</translation>
    </message>
    <message>
        <source>Some official sites are not accessible. We cannot change them.</source>
        <translation type="unfinished">Некоторые официальные сайты недоступны. Мы не можем их изменить.</translation>
    </message>
    <message>
        <source>Is something in your way? The mediator finds another way.</source>
        <translation type="unfinished">Вам что-то мешает? Помощник найдёт другой способ.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Печать</translation>
    </message>
    <message>
        <source>Tell us what is in your way</source>
        <translation type="unfinished">Скажите нам, что вам мешает</translation>
    </message>
    <message>
        <source>Tell the mediator, or write or call:</source>
        <translation type="unfinished">Скажите помощнику, напишите или позвоните:</translation>
    </message>
    <message>
        <source>Tell the mediator, or call:</source>
        <translation type="unfinished">Скажите помощнику или позвоните:</translation>
    </message>
    <message>
        <source>You need not say why.</source>
        <translation type="unfinished">Вы не обязаны объяснять почему.</translation>
    </message>
    <message>
        <source>Nobody answers, or the answer is no help?</source>
        <translation type="unfinished">Никто не отвечает, или ответ не помогает?</translation>
    </message>
    <message>
        <source>The Defender of Rights (Défenseur des droits) helps you, free of charge.</source>
        <translation type="unfinished">Защитник прав (Défenseur des droits) помогает бесплатно.</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Is this link official?</source>
        <translation type="unfinished">Это официальная ссылка?</translation>
    </message>
    <message>
        <source>Write here the link of the SMS or e-mail that you received. It will not be opened.</source>
        <translation type="unfinished">Напишите здесь ссылку из СМС или письма, которое вы получили. Она не откроется.</translation>
    </message>
    <message>
        <source>The link, or the whole message</source>
        <translation type="unfinished">Ссылка или всё сообщение</translation>
    </message>
    <message>
        <source>For example: ants.gouv.fr</source>
        <translation type="unfinished">Например: ants.gouv.fr</translation>
    </message>
    <message>
        <source>Open this site</source>
        <translation type="unfinished">Открыть этот сайт</translation>
    </message>
    <message>
        <source>The link leads to:</source>
        <translation type="unfinished">Ссылка ведёт на:</translation>
    </message>
    <message>
        <source>Do not open it on your telephone either. Erase the message.</source>
        <translation type="unfinished">На своём телефоне её тоже не открывайте. Удалите сообщение.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">Проверить</translation>
    </message>
    <message>
        <source>No, this link is not official.</source>
        <translation type="unfinished">Нет, эта ссылка не официальная.</translation>
    </message>
    <message>
        <source>There is no link in these words.</source>
        <translation type="unfinished">В этом тексте нет ссылки.</translation>
    </message>
    <message>
        <source>Write the link letter by letter, or call the mediator.</source>
        <translation type="unfinished">Перепишите ссылку по буквам или позовите помощника.</translation>
    </message>
    <message>
        <source>Yes, this link is official.</source>
        <translation type="unfinished">Да, эта ссылка официальная.</translation>
    </message>
    <message>
        <source>Even a false message may quote a true link. If in doubt, open the site here.</source>
        <translation type="unfinished">Даже в поддельном сообщении может быть настоящая ссылка. Если сомневаетесь, откройте сайт здесь.</translation>
    </message>
    <message>
        <source>Official sites use this address for payments.</source>
        <translation type="unfinished">Официальные сайты используют этот адрес для оплаты.</translation>
    </message>
    <message>
        <source>Pay only when an official site led you there.</source>
        <translation type="unfinished">Платите, только если сюда вас привёл официальный сайт.</translation>
    </message>
    <message>
        <source>This is an e-mail service, not a site of the State.</source>
        <translation type="unfinished">Это почтовый сервис, а не сайт государства.</translation>
    </message>
    <message>
        <source>You may read your e-mail here.</source>
        <translation type="unfinished">Здесь можно читать свою почту.</translation>
    </message>
    <message>
        <source>This site may be opened here.</source>
        <translation type="unfinished">Этот сайт можно открыть здесь.</translation>
    </message>
    <message>
        <source>It is not a site of the State.</source>
        <translation type="unfinished">Это не сайт государства.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>To be checked with the mediator.</source>
        <translation type="unfinished">Уточните у помощника.</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>In your telephone</source>
        <translation type="unfinished">В вашем телефоне</translation>
    </message>
    <message>
        <source>Take a picture of this code: your calendar notes {day}. Your name is not in it.</source>
        <translation type="unfinished">Сфотографируйте этот код: дата ({day}) появится в вашем календаре. Вашего имени там нет.</translation>
    </message>
    <message>
        <source>Code that notes {day} in a calendar</source>
        <translation type="unfinished">Код, который записывает дату ({day}) в календарь</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Choose your page</source>
        <translation type="unfinished">Выберите свою страницу</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Сканировать документ</translation>
    </message>
    <message>
        <source>Which paper do you want to scan?</source>
        <translation type="unfinished">Какой документ вы хотите сканировать?</translation>
    </message>
    <message>
        <source>Scanning makes a picture of your paper.</source>
        <translation type="unfinished">Сканировать&#xa0;— значит сделать снимок документа.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">Другой документ</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>The visit cannot begin</source>
        <translation type="unfinished">Сеанс не может начаться</translation>
    </message>
    <message>
        <source>Nothing of yours was kept. Call the mediator: another computer may be free.</source>
        <translation type="unfinished">Никакие ваши данные не сохранены. Позовите помощника: возможно, свободен другой компьютер.</translation>
    </message>
    <message>
        <source>For the mediator: print a paper register</source>
        <translation type="unfinished">Для помощника: напечатать бумажный лист журнала</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished">Отмена</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Попробовать ещё</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">По телефону</translation>
    </message>
    <message>
        <source>{name} (number to be checked with the mediator)</source>
        <translation type="unfinished">{name} (номер уточните у помощника)</translation>
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
        <translation type="unfinished">Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Вставить</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">День</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Год</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">Раньше</translation>
    </message>
    <message>
        <source>Show earlier years</source>
        <translation type="unfinished">Показать более ранние годы</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Позже</translation>
    </message>
    <message>
        <source>Show later years</source>
        <translation type="unfinished">Показать более поздние годы</translation>
    </message>
    <message numerus="yes">
        <source>This month has only %n days.</source>
        <translation type="unfinished">
            <numerusform>В этом месяце только %n день.</numerusform>
            <numerusform>В этом месяце только %n дня.</numerusform>
            <numerusform>В этом месяце только %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch another day.</source>
        <translation type="unfinished">Выберите другой день.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>If you finish today: at the latest on {day}.</source>
        <translation type="unfinished">Если вы закончите сегодня, последний день: {day}</translation>
    </message>
    <message>
        <source>If you finish today: until {day}.</source>
        <translation type="unfinished">Если вы закончите сегодня, действует до этого дня: {day}</translation>
    </message>
    <message>
        <source>If you finish today: about {day}.</source>
        <translation type="unfinished">Если вы закончите сегодня, примерная дата: {day}</translation>
    </message>
    <message>
        <source>{title} (last day: {day})</source>
        <translation type="unfinished">{title} (последний день: {day})</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation type="unfinished">{first}&#xa0;— {last}</translation>
    </message>
    <message>
        <source>At the latest on {last}</source>
        <translation type="unfinished">Последний день: {last}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation type="unfinished">Первый день: {first}</translation>
    </message>
    <message>
        <source>Today it is too early. Come back on {day}.</source>
        <translation type="unfinished">Сегодня ещё рано. Приходите снова в этот день: {day}</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation type="unfinished">Сегодня последний день.</translation>
    </message>
    <message>
        <source>You can do it today. Days left: {count}.</source>
        <translation type="unfinished">Вы можете сделать это сегодня. Осталось дней: {count}.</translation>
    </message>
    <message>
        <source>The last day is over. Do it today, and tell the mediator.</source>
        <translation type="unfinished">Последний день прошёл. Сделайте это сегодня и скажите об этом помощнику.</translation>
    </message>
    <message>
        <source>It counts no more.</source>
        <translation type="unfinished">Это больше не действует.</translation>
    </message>
    <message>
        <source>It counts until {day}</source>
        <translation type="unfinished">Последний день действия: {day}</translation>
    </message>
    <message>
        <source>That day still counts.</source>
        <translation type="unfinished">В этот день ещё действует.</translation>
    </message>
    <message>
        <source>About {day}</source>
        <translation type="unfinished">Примерная дата: {day}</translation>
    </message>
    <message>
        <source>That day is over: follow your request on the site.</source>
        <translation type="unfinished">Этот день прошёл: проверьте своё заявление на сайте.</translation>
    </message>
    <message>
        <source>It may come earlier or later: this day is an estimate.</source>
        <translation type="unfinished">Это может быть раньше или позже: дата примерная.</translation>
    </message>
    <message>
        <source>Worked out on {day} from the date you gave. The official site counts.</source>
        <translation type="unfinished">Рассчитано по дате, которую вы указали. Точные данные&#xa0;— на официальном сайте. День расчёта: {day}</translation>
    </message>
    <message>
        <source>For your telephone&apos;s calendar</source>
        <translation type="unfinished">Для календаря телефона</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished">d MMMM yyyy</translation>
    </message>
    <message>
        <source>It counted until {day}</source>
        <translation type="unfinished">Срок действия истёк. Последний день: {day}</translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>My dates</source>
        <translation type="unfinished">Мои даты</translation>
    </message>
    <message>
        <source>You give a day, the kiosk works out the dates.</source>
        <translation type="unfinished">Вы указываете день, терминал рассчитывает даты.</translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message>
        <source>Work out my dates</source>
        <translation type="unfinished">Рассчитать мои даты</translation>
    </message>
    <message>
        <source>Touch the day, then the month, then the year.</source>
        <translation type="unfinished">Выберите день, потом месяц, потом год.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation type="unfinished">Другая дата</translation>
    </message>
    <message>
        <source>Print a reminder</source>
        <translation type="unfinished">Напечатать памятку</translation>
    </message>
    <message>
        <source>{procedure} — your date: {day}</source>
        <translation type="unfinished">{procedure}&#xa0;— ваша дата: {day}</translation>
    </message>
</context>
<context>
    <name>DialogStrip</name>
    <message>
        <source>The site {host} says:</source>
        <translation type="unfinished">Сайт {host} сообщает:</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished">Прочитано</translation>
    </message>
    <message>
        <source>The site {host} asks:</source>
        <translation type="unfinished">Сайт {host} спрашивает:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Да</translation>
    </message>
    <message>
        <source>The site {host} asks you to write something:</source>
        <translation type="unfinished">Сайт {host} просит вас написать:</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Отправить</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Нет</translation>
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
        <translation type="unfinished">Уточните у помощника.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation type="unfinished">Проверено {day}</translation>
    </message>
    <message>
        <source>When, and how long it takes</source>
        <translation type="unfinished">Когда и сколько ждать</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">Сколько это стоит</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Что дальше?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">Полезно знать</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Words to find in this page</source>
        <translation type="unfinished">Слова для поиска на этой странице</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Дальше</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрыть</translation>
    </message>
    <message>
        <source>Previous place with these words</source>
        <translation type="unfinished">Предыдущее место с этими словами</translation>
    </message>
    <message>
        <source>Next place with these words</source>
        <translation type="unfinished">Следующее место с этими словами</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished">Закрыть поиск</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation type="unfinished">{place} из {places}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">Не найдено</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Is a paper of yours still on the glass of the scanner?</source>
        <translation type="unfinished">Не остался ли документ на стекле сканера?</translation>
    </message>
    <message>
        <source>Lift the cover and look. Look at the printer too.</source>
        <translation type="unfinished">Поднимите крышку и посмотрите. Посмотрите и в принтере.</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation type="unfinished">Заберите все свои вещи</translation>
    </message>
    <message>
        <source>Your identity papers, your bank card</source>
        <translation type="unfinished">Документы, банковскую карту</translation>
    </message>
    <message>
        <source>Your telephone, your glasses, your prints</source>
        <translation type="unfinished">Телефон, очки, распечатки</translation>
    </message>
    <message>
        <source>When you end, everything is erased here.</source>
        <translation type="unfinished">Когда вы заканчиваете, здесь всё удаляется.</translation>
    </message>
    <message>
        <source>Nobody after you can see your papers or your accounts.</source>
        <translation type="unfinished">После вас никто не увидит ваши документы и учётные записи.</translation>
    </message>
    <message>
        <source>Go on with my visit</source>
        <translation type="unfinished">Продолжить сеанс</translation>
    </message>
    <message>
        <source>End and erase everything</source>
        <translation type="unfinished">Закончить и всё удалить</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation type="unfinished">До свидания</translation>
    </message>
    <message>
        <source>Thank you, and goodbye</source>
        <translation type="unfinished">Спасибо и до свидания</translation>
    </message>
    <message>
        <source>Everything of your visit is being erased. You can leave.</source>
        <translation type="unfinished">Все данные вашего сеанса удаляются. Вы можете идти.</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation type="unfinished">Прежде чем уйти</translation>
    </message>
    <message>
        <source>Have you finished? Nothing can be seen later.</source>
        <translation type="unfinished">Вы закончили? Потом здесь ничего не будет видно.</translation>
    </message>
</context>
<context>
    <name>GreetingPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Добро пожаловать</translation>
    </message>
    <message>
        <source>Welcome to the point numérique</source>
        <translation type="unfinished">Добро пожаловать в цифровой пункт (point numérique)</translation>
    </message>
    <message>
        <source>Do your official procedures on the internet here. It is free, and somebody is here to help you.</source>
        <translation type="unfinished">Здесь вы оформляете документы на официальных сайтах. Это бесплатно, и здесь есть человек, который вам поможет.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished">Часы работы</translation>
    </message>
    <message>
        <source>Questions, or an appointment? Telephone:</source>
        <translation type="unfinished">Вопрос или запись на приём? Телефон:</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation type="unfinished">Как это проходит</translation>
    </message>
    <message>
        <source>You write your name and sign</source>
        <translation type="unfinished">Вы пишете своё имя и ставите подпись</translation>
    </message>
    <message>
        <source>You choose your procedure</source>
        <translation type="unfinished">Вы выбираете процедуру</translation>
    </message>
    <message>
        <source>You do it on the official site</source>
        <translation type="unfinished">Вы выполняете её на официальном сайте</translation>
    </message>
    <message>
        <source>You leave: everything is erased</source>
        <translation type="unfinished">Вы уходите: всё удаляется</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Начать</translation>
    </message>
    <message>
        <source>The traces of the visit before are being erased…</source>
        <translation type="unfinished">Следы предыдущего сеанса удаляются…</translation>
    </message>
    <message>
        <source>The traces of the visit before have been erased.</source>
        <translation type="unfinished">Следы предыдущего сеанса удалены.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide me</source>
        <translation type="unfinished">Помогите выбрать</translation>
    </message>
    <message>
        <source>You said: {answers}</source>
        <translation type="unfinished">Вы ответили: {answers}</translation>
    </message>
    <message>
        <source>Touch the answer that is nearest to your situation.</source>
        <translation type="unfinished">Выберите ответ, который ближе всего к вашей ситуации.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Начать заново</translation>
    </message>
    <message>
        <source>I call the mediator</source>
        <translation type="unfinished">Позвать помощника</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Помощь</translation>
    </message>
    <message>
        <source>Do you need help?</source>
        <translation type="unfinished">Нужна помощь?</translation>
    </message>
    <message>
        <source>Stay here. Raise your hand if you can.</source>
        <translation type="unfinished">Оставайтесь здесь. Поднимите руку, если можете.</translation>
    </message>
    <message>
        <source>Somebody here needs help</source>
        <translation type="unfinished">Здесь нужна помощь</translation>
    </message>
    <message>
        <source>The mediator helps you with the computer.</source>
        <translation type="unfinished">Помощник (médiateur) помогает вам пользоваться компьютером.</translation>
    </message>
    <message>
        <source>They do not decide on your request. Never tell anybody your passwords.</source>
        <translation type="unfinished">Он не принимает решение по вашему заявлению. Никогда никому не говорите свои пароли.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">По телефону</translation>
    </message>
    <message>
        <source>For the mediator: which sites answer?</source>
        <translation type="unfinished">Для помощника: какие сайты отвечают?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">Позвать помощника</translation>
    </message>
    <message>
        <source>The mediator can see your call on this screen.</source>
        <translation type="unfinished">Помощник видит ваш вызов на этом экране.</translation>
    </message>
    <message>
        <source>The mediator is here for you. Do not hesitate to call.</source>
        <translation type="unfinished">Помощник здесь для вас. Зовите его, не стесняйтесь.</translation>
    </message>
    <message>
        <source>Accessibility of this computer</source>
        <translation type="unfinished">Доступность этого компьютера</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">Главная</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished">Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>I know what I want</source>
        <translation type="unfinished">Я знаю, что мне нужно</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation type="unfinished">Помогите выбрать</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation type="unfinished">По одному вопросу</translation>
    </message>
    <message>
        <source>I call the mediator</source>
        <translation type="unfinished">Позвать помощника</translation>
    </message>
    <message>
        <source>Somebody comes</source>
        <translation type="unfinished">К вам подойдут</translation>
    </message>
    <message>
        <source>Most asked for</source>
        <translation type="unfinished">Самые частые</translation>
    </message>
    <message>
        <source>All procedures, by theme</source>
        <translation type="unfinished">Все процедуры по темам</translation>
    </message>
    <message>
        <source>Scan or print</source>
        <translation type="unfinished">Сканировать или печатать</translation>
    </message>
    <message>
        <source>Check a link I received</source>
        <translation type="unfinished">Проверить ссылку</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) found</source>
        <translation type="unfinished">
            <numerusform>Найдена %n процедура</numerusform>
            <numerusform>Найдено %n процедуры</numerusform>
            <numerusform>Найдено %n процедур</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation type="unfinished">По этим словам ничего не найдено.</translation>
    </message>
    <message>
        <source>Try another word, choose a theme below, or touch Help.</source>
        <translation type="unfinished">Попробуйте другое слово, выберите тему ниже или нажмите «Помощь».</translation>
    </message>
</context>
<context>
    <name>HostBadge</name>
    <message>
        <source>Official site of the State, verified:</source>
        <translation type="unfinished">Официальный сайт государства, проверен:</translation>
    </message>
    <message>
        <source>Official site of a public service, verified:</source>
        <translation type="unfinished">Официальный сайт государственной службы, проверен:</translation>
    </message>
    <message>
        <source>Official site to log in, verified:</source>
        <translation type="unfinished">Официальный сайт для входа, проверен:</translation>
    </message>
    <message>
        <source>Site to pay, verified:</source>
        <translation type="unfinished">Сайт для оплаты, проверен:</translation>
    </message>
    <message>
        <source>You are at your bank:</source>
        <translation type="unfinished">Вы на сайте своего банка:</translation>
    </message>
    <message>
        <source>Your e-mail. It is not a site of the State:</source>
        <translation type="unfinished">Ваша почта. Это не сайт государства:</translation>
    </message>
    <message>
        <source>Site verified:</source>
        <translation type="unfinished">Сайт проверен:</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Кто вы?</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation type="unfinished">Шаг 1 из 2</translation>
    </message>
    <message>
        <source>Write your name as it is on your papers. Then you sign a register.</source>
        <translation type="unfinished">Напишите своё имя так, как в ваших документах. Затем вы ставите подпись в журнале.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Фамилия (nom)</translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished">Имя (prénoms)</translation>
    </message>
    <message>
        <source>If you have only one name, write it in both places.</source>
        <translation type="unfinished">Если у вас только одно имя, напишите его в обоих полях.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Отмена</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Продолжить</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished">Вы ещё здесь?</translation>
    </message>
    <message>
        <source>Without an answer your visit ends, and everything is erased to protect you.</source>
        <translation type="unfinished">Без ответа сеанс закончится и всё удалится, чтобы защитить вас.</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation type="unfinished">Закончить сеанс</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished">Я ещё здесь</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">Пробел</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Буквы</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished">Заглавные буквы</translation>
    </message>
    <message>
        <source>Capital letters stay</source>
        <translation type="unfinished">Заглавные буквы закреплены</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Стереть</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Ввод</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation type="unfinished">Влево</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation type="unfinished">Вправо</translation>
    </message>
    <message>
        <source>Other letters, signs</source>
        <translation type="unfinished">Другие буквы и знаки</translation>
    </message>
    <message>
        <source>Ends of e-mail addresses</source>
        <translation type="unfinished">Окончания адресов электронной почты</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation type="unfinished">Убрать клавиатуру</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation type="unfinished">Русский</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Look at the scan</source>
        <translation type="unfinished">Посмотрите на снимок</translation>
    </message>
    <message>
        <source>The scanned page</source>
        <translation type="unfinished">Отсканированная страница</translation>
    </message>
    <message>
        <source>Your page is being straightened…</source>
        <translation type="unfinished">Страница выравнивается…</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">Одну минуту, пожалуйста.</translation>
    </message>
    <message>
        <source>Can you read everything?</source>
        <translation type="unfinished">Всё ли можно прочитать?</translation>
    </message>
    <message>
        <source>Look at the picture. If something is missing, scan again.</source>
        <translation type="unfinished">Посмотрите на снимок. Если чего-то не хватает, сканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Keep, I have finished</source>
        <translation type="unfinished">Сохранить и закончить</translation>
    </message>
    <message>
        <source>Keep, and add a page</source>
        <translation type="unfinished">Сохранить и добавить ещё</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished">Сканировать ещё раз</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation type="unfinished">Повернуть страницу</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation type="unfinished">Назад к страницам</translation>
    </message>
    <message>
        <source>Keep, and see all pages</source>
        <translation type="unfinished">Сохранить и показать все страницы</translation>
    </message>
    <message>
        <source>See the whole page</source>
        <translation type="unfinished">Вся страница</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished">Увеличить</translation>
    </message>
    <message>
        <source>Use the straightened picture</source>
        <translation type="unfinished">Взять выровненный снимок</translation>
    </message>
    <message>
        <source>Use the picture as it was scanned</source>
        <translation type="unfinished">Взять снимок без изменений</translation>
    </message>
</context>
<context>
    <name>MediatorCard</name>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">Позвать помощника</translation>
    </message>
    <message>
        <source>You need not sign. The mediator confirms that you are here: raise your hand or go to the desk.</source>
        <translation type="unfinished">Вы не обязаны ставить подпись. Помощник подтвердит, что вы здесь: поднимите руку или подойдите к стойке.</translation>
    </message>
    <message>
        <source>For the mediator: your identifier</source>
        <translation type="unfinished">Для помощника: ваш идентификатор</translation>
    </message>
</context>
<context>
    <name>MenuHead</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрыть</translation>
    </message>
</context>
<context>
    <name>NamingPage</name>
    <message>
        <source>Which paper is this?</source>
        <translation type="unfinished">Какой это документ?</translation>
    </message>
    <message>
        <source>It gets this name when you give it to a site.</source>
        <translation type="unfinished">Он получит это название, когда вы передадите его сайту.</translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished">Первая страница</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">Другой документ</translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>Send it again</source>
        <translation type="unfinished">Отправить ещё раз</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished">Не отправлять</translation>
    </message>
    <message>
        <source>See it now</source>
        <translation type="unfinished">Показать сейчас</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрыть</translation>
    </message>
    <message>
        <source>The site gave you a document.</source>
        <translation type="unfinished">Сайт передал вам документ.</translation>
    </message>
    <message>
        <source>It is in “My papers”. Print it, or give it to a site.</source>
        <translation type="unfinished">Он в разделе «Мои документы». Напечатайте его или передайте сайту.</translation>
    </message>
    <message>
        <source>The page had stopped: it was loaded again.</source>
        <translation type="unfinished">Страница остановилась: она загружена заново.</translation>
    </message>
    <message>
        <source>Look whether what you wrote is still there.</source>
        <translation type="unfinished">Проверьте, осталось ли то, что вы написали.</translation>
    </message>
    <message>
        <source>The document did not come.</source>
        <translation type="unfinished">Документ не получен.</translation>
    </message>
    <message>
        <source>Five pages are open: close one.</source>
        <translation type="unfinished">Открыто пять страниц: закройте одну.</translation>
    </message>
    <message>
        <source>Send your form a second time?</source>
        <translation type="unfinished">Отправить форму второй раз?</translation>
    </message>
    <message>
        <source>Loading this page again does so.</source>
        <translation type="unfinished">Если загрузить эту страницу снова, форма отправится ещё раз.</translation>
    </message>
    <message>
        <source>The site is slow. The page is still on its way.</source>
        <translation type="unfinished">Сайт работает медленно. Страница ещё загружается.</translation>
    </message>
    <message>
        <source>You can wait: you need do nothing. It is not your doing.</source>
        <translation type="unfinished">Можно подождать, делать ничего не нужно. Это не ваша вина.</translation>
    </message>
    <message>
        <source>The site asks for a security key.</source>
        <translation type="unfinished">Сайт просит ключ безопасности.</translation>
    </message>
    <message>
        <source>It cannot be used here. Choose another way to log in.</source>
        <translation type="unfinished">Здесь он не работает. Выберите другой способ входа.</translation>
    </message>
    <message>
        <source>The page was stopped: it was too heavy.</source>
        <translation type="unfinished">Страница остановлена: она слишком тяжёлая.</translation>
    </message>
    <message>
        <source>What you wrote is lost. Go back to the page before.</source>
        <translation type="unfinished">То, что вы написали, потеряно. Вернитесь назад.</translation>
    </message>
    <message>
        <source>The page was loaded again: it was too heavy.</source>
        <translation type="unfinished">Страница загружена заново: она слишком тяжёлая.</translation>
    </message>
    <message>
        <source>It does not come from an official site.</source>
        <translation type="unfinished">Он не с официального сайта.</translation>
    </message>
    <message>
        <source>Only PDF documents and pictures can be received.</source>
        <translation type="unfinished">Можно получать только документы PDF и изображения.</translation>
    </message>
    <message>
        <source>It is too large. Ask the mediator.</source>
        <translation type="unfinished">Он слишком большой. Спросите помощника.</translation>
    </message>
    <message>
        <source>You have received many documents. Ask the mediator.</source>
        <translation type="unfinished">Вы получили много документов. Спросите помощника.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, ask the mediator.</source>
        <translation type="unfinished">Попробуйте ещё раз. Если не получится, спросите помощника.</translation>
    </message>
</context>
<context>
    <name>NoScannerStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Сканировать документ</translation>
    </message>
    <message>
        <source>This computer has no scanner.</source>
        <translation type="unfinished">У этого компьютера нет сканера.</translation>
    </message>
    <message>
        <source>Ask the mediator which computer has one.</source>
        <translation type="unfinished">Спросите помощника, у какого компьютера он есть.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>To use this computer, you write your name and you sign a register.</source>
        <translation type="unfinished">Чтобы пользоваться этим компьютером, вы пишете своё имя и ставите подпись в журнале.</translation>
    </message>
    <message>
        <source>We also keep the date, the time and the computer&apos;s number.</source>
        <translation type="unfinished">Мы также храним дату, время и номер компьютера.</translation>
    </message>
    <message>
        <source>We never keep your procedures, the sites you see or your documents.</source>
        <translation type="unfinished">Мы никогда не храним ваши процедуры, сайты, которые вы смотрите, и ваши документы.</translation>
    </message>
    <message>
        <source>[to be completed by the préfecture]</source>
        <translation type="unfinished">[заполняет префектура]</translation>
    </message>
    <message>
        <source>Why: {basis}.</source>
        <translation type="unfinished">Зачем: {basis}.</translation>
    </message>
    <message>
        <source>Who answers for it: {controller}.</source>
        <translation type="unfinished">Кто за это отвечает: {controller}.</translation>
    </message>
    <message>
        <source>Your rights: see your line, have it corrected, have its use limited. Write to: {contact}. You can complain to the CNIL (cnil.fr).</source>
        <translation type="unfinished">Ваши права: увидеть свою запись, исправить её, ограничить её использование. Пишите: {contact}. Вы можете подать жалобу в CNIL (cnil.fr).</translation>
    </message>
    <message>
        <source>Register of the point numérique</source>
        <translation type="unfinished">Журнал цифрового пункта (point numérique)</translation>
    </message>
    <message>
        <source>How long: your name for 5 years, your signature for 1 year. Then they are erased.</source>
        <translation type="unfinished">Как долго: ваше имя&#xa0;— 5 лет, ваша подпись&#xa0;— 1 год. Затем они удаляются.</translation>
    </message>
    <message>
        <source>Who can read it: the mediators who are allowed to, and a judge who asks for it.</source>
        <translation type="unfinished">Кто может это читать: помощники, у которых есть разрешение, и судья по его запросу.</translation>
    </message>
    <message>
        <source>If you cannot sign, the mediator can confirm it for you. Nobody watches your screen from afar without your agreement.</source>
        <translation type="unfinished">Если вы не можете поставить подпись, помощник может подтвердить это за вас. Никто не смотрит на ваш экран на расстоянии без вашего согласия.</translation>
    </message>
    <message>
        <source>How long, in years: your name {names}, your signature {signatures}. Then they are erased.</source>
        <translation type="unfinished">Как долго, в годах: ваше имя&#xa0;— {names}, ваша подпись&#xa0;— {signatures}. Затем они удаляются.</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>What we keep, and what we do not</source>
        <translation type="unfinished">Что мы храним и чего не храним</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation type="unfinished">Читать всё</translation>
    </message>
    <message>
        <source>Read less</source>
        <translation type="unfinished">Свернуть</translation>
    </message>
</context>
<context>
    <name>OfficialWay</name>
    <message>
        <source>The official site:</source>
        <translation type="unfinished">Официальный сайт:</translation>
    </message>
    <message>
        <source>Go to the official site</source>
        <translation type="unfinished">Перейти на официальный сайт</translation>
    </message>
    <message>
        <source>See the official procedure: {title}</source>
        <translation type="unfinished">Официальная процедура: {title}</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>Out of order</source>
        <translation type="unfinished">Не работает</translation>
    </message>
    <message>
        <source>This computer is out of order</source>
        <translation type="unfinished">Этот компьютер не работает</translation>
    </message>
    <message>
        <source>We are sorry. Please call the mediator, or use another computer.</source>
        <translation type="unfinished">Просим прощения. Позовите помощника или займите другой компьютер.</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation type="unfinished">Телефон: {number}</translation>
    </message>
    <message>
        <source>Code for the staff: {code}</source>
        <translation type="unfinished">Код для сотрудников: {code}</translation>
    </message>
</context>
<context>
    <name>PadPicture</name>
    <message>
        <source>You sign the register of this computer. What we keep of it is on the screen.</source>
        <translation type="unfinished">Вы ставите подпись в журнале этого компьютера. Что мы из этого храним, написано на экране.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Начать заново</translation>
    </message>
    <message>
        <source>I have signed</source>
        <translation type="unfinished">Подпись готова</translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished">Страница {number}</translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished">Открыть</translation>
    </message>
    <message>
        <source>See page {number}</source>
        <translation type="unfinished">Открыть страницу {number}</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished">Повернуть</translation>
    </message>
    <message>
        <source>Turn page {number}</source>
        <translation type="unfinished">Повернуть страницу {number}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">К началу</translation>
    </message>
    <message>
        <source>Move page {number} before</source>
        <translation type="unfinished">Переместить страницу {number} ближе к началу</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">К концу</translation>
    </message>
    <message>
        <source>Move page {number} after</source>
        <translation type="unfinished">Переместить страницу {number} ближе к концу</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished">Убрать</translation>
    </message>
    <message>
        <source>Take out page {number}</source>
        <translation type="unfinished">Убрать страницу {number}</translation>
    </message>
</context>
<context>
    <name>PagesStep</name>
    <message>
        <source>The pages of your paper</source>
        <translation type="unfinished">Страницы документа</translation>
    </message>
    <message>
        <source>Your paper: {pages}</source>
        <translation type="unfinished">Ваш документ: {pages}</translation>
    </message>
    <message>
        <source>More pages are coming…</source>
        <translation type="unfinished">Загружаются другие страницы…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Начать заново</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation type="unfinished">Добавить страницу</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation type="unfinished">Готово</translation>
    </message>
    <message>
        <source>Throw all these pages away and start again?</source>
        <translation type="unfinished">Удалить все эти страницы и начать заново?</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation type="unfinished">Вернуть их будет нельзя.</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">Нет, сохранить</translation>
    </message>
    <message>
        <source>Yes, start again</source>
        <translation type="unfinished">Да, начать заново</translation>
    </message>
    <message>
        <source>One page looks blank. Leave it out?</source>
        <translation type="unfinished">Одна страница кажется пустой. Убрать её?</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">Нет, оставить</translation>
    </message>
    <message>
        <source>Yes, leave it out</source>
        <translation type="unfinished">Да, убрать</translation>
    </message>
    <message>
        <source>{count} pages look blank. Leave them out?</source>
        <translation type="unfinished">Похоже, есть пустые страницы ({count}). Убрать их?</translation>
    </message>
    <message>
        <source>No, keep all</source>
        <translation type="unfinished">Нет, оставить все</translation>
    </message>
    <message>
        <source>Yes, leave them out</source>
        <translation type="unfinished">Да, убрать</translation>
    </message>
    <message>
        <source>Look at them below: they are marked “Blank?”.</source>
        <translation type="unfinished">Посмотрите ниже: на них написано «Пустая?».</translation>
    </message>
    <message>
        <source>Page {number} is taken out.</source>
        <translation type="unfinished">Страница {number} убрана.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">Вернуть</translation>
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
        <translation type="unfinished">Первая страница</translation>
    </message>
    <message>
        <source>Remove this paper?</source>
        <translation type="unfinished">Удалить этот документ?</translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished">Открыть</translation>
    </message>
    <message>
        <source>See: {name}</source>
        <translation type="unfinished">Открыть: {name}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Печать</translation>
    </message>
    <message>
        <source>Print: {name}</source>
        <translation type="unfinished">Печать: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Назвать</translation>
    </message>
    <message>
        <source>Say which paper it is: {name}</source>
        <translation type="unfinished">Указать, какой это документ: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Удалить</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation type="unfinished">Удалить: {name}</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation type="unfinished">Да, удалить</translation>
    </message>
    <message>
        <source>Yes, remove: {name}</source>
        <translation type="unfinished">Да, удалить: {name}</translation>
    </message>
    <message>
        <source>No, keep</source>
        <translation type="unfinished">Нет, оставить</translation>
    </message>
    <message>
        <source>No, keep: {name}</source>
        <translation type="unfinished">Нет, оставить: {name}</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>{ready} of {all} papers ready</source>
        <translation type="unfinished">Готовых документов: {ready} из {all}</translation>
    </message>
    <message>
        <source>{name}: ready</source>
        <translation type="unfinished">{name}: готово</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">Готово</translation>
    </message>
    <message>
        <source>Scan: {name}</source>
        <translation type="unfinished">Сканировать: {name}</translation>
    </message>
</context>
<context>
    <name>PaperNames</name>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">Другой документ</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation type="unfinished">{name} ({number})</translation>
    </message>
    <message>
        <source>Document from the site</source>
        <translation type="unfinished">Документ с сайта</translation>
    </message>
    <message>
        <source>Document from the site: {name}</source>
        <translation type="unfinished">Документ с сайта: {name}</translation>
    </message>
    <message>
        <source>Receipt for your visit</source>
        <translation type="unfinished">Справка о вашем визите</translation>
    </message>
    <message>
        <source>Given by the site</source>
        <translation type="unfinished">Получен с сайта</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation type="unfinished">Сделан здесь</translation>
    </message>
    <message>
        <source>You scanned it</source>
        <translation type="unfinished">Отсканирован вами</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished">1 страница</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished">Страниц: {count}</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>There is nothing in this document.</source>
        <translation type="unfinished">Этот документ пустой.</translation>
    </message>
    <message>
        <source>Scan it again, or open it again on the site.</source>
        <translation type="unfinished">Отсканируйте его ещё раз или снова откройте на сайте.</translation>
    </message>
    <message>
        <source>This is not a paper that can be shown here.</source>
        <translation type="unfinished">Этот документ нельзя здесь показать.</translation>
    </message>
    <message>
        <source>Only PDF documents and pictures can.</source>
        <translation type="unfinished">Можно только документы PDF и изображения.</translation>
    </message>
    <message>
        <source>This document is locked by a password.</source>
        <translation type="unfinished">Этот документ закрыт паролем.</translation>
    </message>
    <message>
        <source>Print it at home, or ask the mediator.</source>
        <translation type="unfinished">Напечатайте его дома или спросите помощника.</translation>
    </message>
    <message>
        <source>This document is damaged.</source>
        <translation type="unfinished">Этот документ повреждён.</translation>
    </message>
    <message>
        <source>Open it again on the site, or scan it again.</source>
        <translation type="unfinished">Откройте его снова на сайте или отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>This paper is too large for the site.</source>
        <translation type="unfinished">Этот документ слишком большой для сайта.</translation>
    </message>
    <message>
        <source>Scan fewer pages at a time.</source>
        <translation type="unfinished">Сканируйте меньше страниц за один раз.</translation>
    </message>
    <message>
        <source>This paper has too many pages.</source>
        <translation type="unfinished">В этом документе слишком много страниц.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papers to bring</source>
        <translation type="unfinished">Какие документы подготовить</translation>
    </message>
    <message>
        <source>It is in “My papers”.</source>
        <translation type="unfinished">Он в разделе «Мои документы».</translation>
    </message>
    <message>
        <source>To be checked with the mediator.</source>
        <translation type="unfinished">Уточните у помощника.</translation>
    </message>
    <message>
        <source>{ticked} of {all} ready</source>
        <translation type="unfinished">{ticked} из {all}</translation>
    </message>
    <message>
        <source>Touch each paper that you have with you.</source>
        <translation type="unfinished">Отметьте каждый документ, который у вас с собой.</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>My papers</source>
        <translation type="unfinished">Мои документы</translation>
    </message>
    <message>
        <source>They are erased at the end of your visit. Print what you keep.</source>
        <translation type="unfinished">Они удаляются в конце сеанса. Напечатайте то, что вам нужно.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Сканировать документ</translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation type="unfinished">Документов пока нет.</translation>
    </message>
    <message>
        <source>Scan one, or open a document on the site: it comes here.</source>
        <translation type="unfinished">Отсканируйте документ или откройте его на сайте: он появится здесь.</translation>
    </message>
</context>
<context>
    <name>PickerPage</name>
    <message>
        <source>Give a paper to the site</source>
        <translation type="unfinished">Передать документ сайту</translation>
    </message>
    <message>
        <source>The site asks for a paper</source>
        <translation type="unfinished">Сайт просит документ</translation>
    </message>
    <message>
        <source>Touch the papers you want to give.</source>
        <translation type="unfinished">Выберите документы, которые хотите передать.</translation>
    </message>
    <message>
        <source>Touch the paper you want to give.</source>
        <translation type="unfinished">Выберите документ, который хотите передать.</translation>
    </message>
    <message>
        <source>Give nothing</source>
        <translation type="unfinished">Ничего не передавать</translation>
    </message>
    <message>
        <source>Or scan a paper now</source>
        <translation type="unfinished">Или отсканируйте документ сейчас</translation>
    </message>
    <message>
        <source>Scan a paper now</source>
        <translation type="unfinished">Сканировать документ</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">Другой документ</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Сканировать документ</translation>
    </message>
    <message>
        <source>Give these {count} papers to the site</source>
        <translation type="unfinished">Передать сайту эти документы ({count})</translation>
    </message>
    <message>
        <source>Give this paper to the site</source>
        <translation type="unfinished">Передать этот документ сайту</translation>
    </message>
    <message>
        <source>The site wants a file that is neither a PDF nor a picture.</source>
        <translation type="unfinished">Сайт просит файл, но не PDF и не изображение.</translation>
    </message>
    <message>
        <source>Nothing can be given here. Ask the mediator for help.</source>
        <translation type="unfinished">Здесь ничего нельзя передать. Попросите помощника помочь.</translation>
    </message>
    <message>
        <source>Your paper is being made ready…</source>
        <translation type="unfinished">Документ готовится…</translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation type="unfinished">Документов пока нет.</translation>
    </message>
    <message>
        <source>Scan it now: then it goes to the site.</source>
        <translation type="unfinished">Отсканируйте его сейчас: потом он отправится на сайт.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Сканировать документ</translation>
    </message>
    <message>
        <source>Pages kept so far: {count}</source>
        <translation type="unfinished">Уже сохранено страниц: {count}</translation>
    </message>
    <message>
        <source>See the pages kept</source>
        <translation type="unfinished">Сохранённые страницы</translation>
    </message>
    <message>
        <source>It is a card: scan both sides</source>
        <translation type="unfinished">Это карта: сканировать обе стороны</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">Сканировать</translation>
    </message>
    <message>
        <source>Finish with the pages kept</source>
        <translation type="unfinished">Закончить с этими страницами</translation>
    </message>
    <message>
        <source>The front is done. Now the back: turn the card over.</source>
        <translation type="unfinished">Лицевая сторона готова. Теперь обратная: переверните карту.</translation>
    </message>
    <message>
        <source>First the front of the card, then its back.</source>
        <translation type="unfinished">Сначала лицевая сторона карты, потом обратная.</translation>
    </message>
    <message>
        <source>1. Take out staples and clips, and open what is folded.</source>
        <translation type="unfinished">1. Уберите скобы и скрепки, разверните сложенные листы.</translation>
    </message>
    <message>
        <source>2. Put the sheets in the feeder, as its drawing shows.</source>
        <translation type="unfinished">2. Положите листы в лоток подачи, как на его рисунке.</translation>
    </message>
    <message>
        <source>3. Push them in gently, as far as they go.</source>
        <translation type="unfinished">3. Осторожно задвиньте их до конца.</translation>
    </message>
    <message>
        <source>4. Touch “Scan”.</source>
        <translation type="unfinished">4. Нажмите «Сканировать».</translation>
    </message>
    <message>
        <source>1. Open the lid of the scanner.</source>
        <translation type="unfinished">1. Откройте крышку сканера.</translation>
    </message>
    <message>
        <source>2. Put the card on the glass, its front facing down.</source>
        <translation type="unfinished">2. Положите карту на стекло лицевой стороной вниз.</translation>
    </message>
    <message>
        <source>3. Leave a finger&apos;s width from the edge. Close the lid.</source>
        <translation type="unfinished">3. Оставьте от края расстояние в палец. Закройте крышку.</translation>
    </message>
    <message>
        <source>2. Turn the card over: its back faces the glass.</source>
        <translation type="unfinished">2. Переверните карту: обратной стороной к стеклу.</translation>
    </message>
    <message>
        <source>2. Put the paper face down on the glass, against the corner mark.</source>
        <translation type="unfinished">2. Положите документ на стекло текстом вниз, вплотную к метке в углу.</translation>
    </message>
    <message>
        <source>3. Close the lid.</source>
        <translation type="unfinished">3. Закройте крышку.</translation>
    </message>
    <message>
        <source>The pages you kept are still here.</source>
        <translation type="unfinished">Сохранённые страницы ещё здесь.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation type="unfinished">Печать</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Stop the print</source>
        <translation type="unfinished">Остановить печать</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Продолжить</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Следующая страница</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Предыдущая страница</translation>
    </message>
    <message>
        <source>Print only this page</source>
        <translation type="unfinished">Печатать только эту страницу</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Попробовать ещё</translation>
    </message>
    <message>
        <source>Print 1 page</source>
        <translation type="unfinished">Печатать 1 страницу</translation>
    </message>
    <message>
        <source>Print {count} pages</source>
        <translation type="unfinished">Печатать (страниц: {count})</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">Страница {number} из {count}</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation type="unfinished">У этого компьютера нет принтера.</translation>
    </message>
    <message>
        <source>Ask the mediator which computer has one.</source>
        <translation type="unfinished">Спросите помощника, у какого компьютера он есть.</translation>
    </message>
    <message>
        <source>The print is stopping…</source>
        <translation type="unfinished">Печать останавливается…</translation>
    </message>
    <message>
        <source>It was not printed</source>
        <translation type="unfinished">Не напечатано</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation type="unfinished">Напечатано</translation>
    </message>
    <message>
        <source>Your paper is in the printer.</source>
        <translation type="unfinished">Ваш документ в принтере.</translation>
    </message>
    <message>
        <source>Take all the sheets with you.</source>
        <translation type="unfinished">Заберите все листы.</translation>
    </message>
    <message>
        <source>The print is in colour.</source>
        <translation type="unfinished">Печать цветная.</translation>
    </message>
    <message>
        <source>The print is in black and white.</source>
        <translation type="unfinished">Печать чёрно-белая.</translation>
    </message>
    <message>
        <source>Both sides of the sheets are printed.</source>
        <translation type="unfinished">Печать с двух сторон листа.</translation>
    </message>
    <message>
        <source>This document has {count} pages. You can print {most} at most.</source>
        <translation type="unfinished">Страниц в документе: {count}. Можно напечатать не больше {most}.</translation>
    </message>
    <message>
        <source>Print only the pages that you need, or ask the mediator.</source>
        <translation type="unfinished">Напечатайте только нужные страницы или спросите помощника.</translation>
    </message>
    <message>
        <source>The printer is waiting</source>
        <translation type="unfinished">Принтер ждёт</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Your paper goes to the printer…</source>
        <translation type="unfinished">Документ отправляется на принтер…</translation>
    </message>
    <message>
        <source>Nothing to do: it takes a few seconds.</source>
        <translation type="unfinished">Подождите несколько секунд.</translation>
    </message>
    <message>
        <source>Your paper waits for the printer…</source>
        <translation type="unfinished">Документ ждёт принтера…</translation>
    </message>
    <message>
        <source>It comes as soon as the printer is free.</source>
        <translation type="unfinished">Он выйдет, как только принтер освободится.</translation>
    </message>
    <message>
        <source>Your paper is being printed…</source>
        <translation type="unfinished">Документ печатается…</translation>
    </message>
    <message>
        <source>Wait beside the printer. It can take a minute.</source>
        <translation type="unfinished">Подождите у принтера. Это может занять минуту.</translation>
    </message>
    <message>
        <source>Then the mediator must also start the printer again.</source>
        <translation type="unfinished">Затем помощник должен ещё раз запустить принтер.</translation>
    </message>
    <message>
        <source>Then the print goes on by itself.</source>
        <translation type="unfinished">Затем печать продолжится сама.</translation>
    </message>
    <message>
        <source>The printer is busy.</source>
        <translation type="unfinished">Принтер занят.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">Подождите немного и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The printer takes no papers at the moment.</source>
        <translation type="unfinished">Сейчас принтер ничего не принимает.</translation>
    </message>
    <message>
        <source>Call the mediator, who starts it again. Then try again.</source>
        <translation type="unfinished">Позовите помощника, он запустит принтер. Потом попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The printer asks for a password.</source>
        <translation type="unfinished">Принтер просит пароль.</translation>
    </message>
    <message>
        <source>Call the mediator: the IT staff must set it right.</source>
        <translation type="unfinished">Позовите помощника: настроить принтер должны компьютерные специалисты.</translation>
    </message>
    <message>
        <source>There are too many pages to print.</source>
        <translation type="unfinished">Слишком много страниц для печати.</translation>
    </message>
    <message>
        <source>Print only the pages that you need, or ask the mediator.</source>
        <translation type="unfinished">Напечатайте только нужные страницы или спросите помощника.</translation>
    </message>
    <message>
        <source>This document cannot be printed.</source>
        <translation type="unfinished">Этот документ нельзя напечатать.</translation>
    </message>
    <message>
        <source>Open it again on the site, or ask the mediator.</source>
        <translation type="unfinished">Откройте его снова на сайте или спросите помощника.</translation>
    </message>
    <message>
        <source>The printer could not do it.</source>
        <translation type="unfinished">У принтера не получилось.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, call the mediator.</source>
        <translation type="unfinished">Попробуйте ещё раз. Если не получится, позовите помощника.</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation type="unfinished">Потом попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The print was stopped at the printer.</source>
        <translation type="unfinished">Печать остановлена на принтере.</translation>
    </message>
    <message>
        <source>Try again, or ask the mediator.</source>
        <translation type="unfinished">Попробуйте ещё раз или спросите помощника.</translation>
    </message>
    <message>
        <source>The printer has no paper left.</source>
        <translation type="unfinished">В принтере закончилась бумага.</translation>
    </message>
    <message>
        <source>Call the mediator, who puts A4 paper in.</source>
        <translation type="unfinished">Позовите помощника, он положит бумагу A4.</translation>
    </message>
    <message>
        <source>A sheet is stuck in the printer.</source>
        <translation type="unfinished">В принтере застрял лист.</translation>
    </message>
    <message>
        <source>Do not pull it. Call the mediator, who takes it out.</source>
        <translation type="unfinished">Не тяните его. Позовите помощника, он достанет лист.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation type="unfinished">Принтер открыт.</translation>
    </message>
    <message>
        <source>Close its cover, or call the mediator.</source>
        <translation type="unfinished">Закройте его крышку или позовите помощника.</translation>
    </message>
    <message>
        <source>The printer has no ink left.</source>
        <translation type="unfinished">В принтере закончились чернила.</translation>
    </message>
    <message>
        <source>Call the mediator, who changes the cartridge.</source>
        <translation type="unfinished">Позовите помощника, он заменит картридж.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation type="unfinished">Принтер не отвечает.</translation>
    </message>
    <message>
        <source>Call the mediator, who sees whether it is switched on.</source>
        <translation type="unfinished">Позовите помощника, он проверит, включён ли принтер.</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation type="unfinished">Принтер на паузе.</translation>
    </message>
    <message>
        <source>It does not start again by itself. Call the mediator.</source>
        <translation type="unfinished">Сам он не запустится. Позовите помощника.</translation>
    </message>
    <message>
        <source>Your print is held back.</source>
        <translation type="unfinished">Ваша печать задержана.</translation>
    </message>
    <message>
        <source>Call the mediator, who lets it go on.</source>
        <translation type="unfinished">Позовите помощника, он её запустит.</translation>
    </message>
    <message>
        <source>Wait a little: the print begins by itself.</source>
        <translation type="unfinished">Подождите немного: печать начнётся сама.</translation>
    </message>
    <message>
        <source>The printer does not go on.</source>
        <translation type="unfinished">Печать не идёт дальше.</translation>
    </message>
    <message>
        <source>Does nothing come out? Call the mediator, or stop the print.</source>
        <translation type="unfinished">Ничего не выходит? Позовите помощника или остановите печать.</translation>
    </message>
</context>
<context>
    <name>ProcedureContent</name>
    <message>
        <source>Sheet checked on {day}.</source>
        <translation type="unfinished">Страница проверена {day}.</translation>
    </message>
    <message>
        <source>Sheet checked on {day}, but not all of it: ask the mediator if in doubt.</source>
        <translation type="unfinished">Страница проверена {day}, но не полностью: если сомневаетесь, спросите помощника.</translation>
    </message>
    <message>
        <source>You can do all of it here, on line.</source>
        <translation type="unfinished">Всё можно сделать здесь, через интернет.</translation>
    </message>
    <message>
        <source>You begin here, on line.</source>
        <translation type="unfinished">Вы начинаете здесь, через интернет.</translation>
    </message>
    <message>
        <source>A part of it is done elsewhere: see what happens next.</source>
        <translation type="unfinished">Часть делается в другом месте: прочитайте «Что дальше?».</translation>
    </message>
    <message>
        <source>This is not done on line.</source>
        <translation type="unfinished">Эту процедуру нельзя сделать через интернет.</translation>
    </message>
    <message>
        <source>Read here what to do, and what to bring.</source>
        <translation type="unfinished">Прочитайте здесь, что делать и что принести.</translation>
    </message>
</context>
<context>
    <name>ProcedureDocument</name>
    <message>
        <source>{fact} (to be checked)</source>
        <translation type="unfinished">{fact} (уточнить)</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation type="unfinished">Какие документы подготовить</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation type="unfinished">Официальный сайт</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Когда</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Что дальше?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">Полезно знать</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">Сколько это стоит</translation>
    </message>
    <message>
        <source>Checked on {day}. The official site counts.</source>
        <translation type="unfinished">Проверено {day}. Точные данные&#xa0;— на официальном сайте.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">По телефону</translation>
    </message>
</context>
<context>
    <name>ProofDocument</name>
    <message>
        <source>Page shown on {day} at {hour}</source>
        <translation type="unfinished">Страница показана: {day}, {hour}</translation>
    </message>
    <message>
        <source>Printed from the website by the public computer “{site}”. It is not a document of that website.</source>
        <translation type="unfinished">Напечатано с сайта на общественном компьютере «{site}». Это не документ этого сайта.</translation>
    </message>
    <message>
        <source>Exercise: this is not the real site.</source>
        <translation type="unfinished">Упражнение: это не настоящий сайт.</translation>
    </message>
    <message>
        <source>Page {number} of {count}.</source>
        <translation type="unfinished">Страница {number} из {count}.</translation>
    </message>
</context>
<context>
    <name>ReachPage</name>
    <message>
        <source>Which sites answer?</source>
        <translation type="unfinished">Какие сайты отвечают?</translation>
    </message>
    <message>
        <source>Which sites answer from here?</source>
        <translation type="unfinished">Какие сайты отвечают отсюда?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Проверить ещё</translation>
    </message>
    <message>
        <source>We are looking…</source>
        <translation type="unfinished">Проверяем…</translation>
    </message>
    <message>
        <source>h:mm:ss AP</source>
        <translation type="unfinished">H:mm:ss</translation>
    </message>
    <message>
        <source>Last look: {moment}</source>
        <translation type="unfinished">Последняя проверка: {moment}</translation>
    </message>
    <message>
        <source>It is not known yet which sites answer.</source>
        <translation type="unfinished">Пока неизвестно, какие сайты отвечают.</translation>
    </message>
    <message>
        <source>It takes a moment to look at all of them.</source>
        <translation type="unfinished">Нужно немного времени, чтобы проверить все.</translation>
    </message>
    <message>
        <source>All official sites answer.</source>
        <translation type="unfinished">Все официальные сайты отвечают.</translation>
    </message>
    <message>
        <source>The network of this place works.</source>
        <translation type="unfinished">Сеть здесь работает.</translation>
    </message>
    <message>
        <source>The network of this place works: it is those sites.</source>
        <translation type="unfinished">Сеть здесь работает: проблема на этих сайтах.</translation>
    </message>
    <message>
        <source>No official site answers.</source>
        <translation type="unfinished">Ни один официальный сайт не отвечает.</translation>
    </message>
    <message>
        <source>It is the network of this place, or its way out.</source>
        <translation type="unfinished">Проблема в здешней сети или в её выходе в интернет.</translation>
    </message>
    <message>
        <source>Somebody else answers instead of the sites.</source>
        <translation type="unfinished">Вместо сайтов отвечает кто-то другой.</translation>
    </message>
    <message>
        <source>This network probably wants its own log-in first. Tell those who look after it.</source>
        <translation type="unfinished">Эта сеть, вероятно, сначала требует входа. Сообщите тем, кто ею занимается.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, most sites are out of date.</source>
        <translation type="unfinished">По часам этого компьютера срок действия большинства сайтов истёк.</translation>
    </message>
    <message>
        <source>So the clock is probably wrong. Tell those who look after the computer.</source>
        <translation type="unfinished">Значит, часы, вероятно, неверны. Сообщите тем, кто занимается компьютером.</translation>
    </message>
    <message>
        <source>Some official sites do not answer.</source>
        <translation type="unfinished">Некоторые официальные сайты не отвечают.</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation type="unfinished">{name} не отвечает.</translation>
    </message>
    <message>
        <source>These do not answer: {names}.</source>
        <translation type="unfinished">Не отвечают: {names}.</translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished">Ещё не проверено</translation>
    </message>
    <message>
        <source>Answers since {moment}</source>
        <translation type="unfinished">Отвечает с {moment}</translation>
    </message>
    <message>
        <source>Does not answer since {moment}</source>
        <translation type="unfinished">Не отвечает с {moment}</translation>
    </message>
    <message>
        <source>Cannot prove that it is the real one since {moment}</source>
        <translation type="unfinished">Не может доказать, что он настоящий, с {moment}</translation>
    </message>
    <message>
        <source>Its proof of identity is out of date since {moment}</source>
        <translation type="unfinished">Его подтверждение подлинности не подходит по дате с {moment}</translation>
    </message>
    <message>
        <source>Its name is not found since {moment}</source>
        <translation type="unfinished">Его имя не находится с {moment}</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <translation type="unfinished">H:mm</translation>
    </message>
    <message>
        <source>d MMMM, h:mm AP</source>
        <translation type="unfinished">d MMMM, H:mm</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Button, chosen: {name}</source>
        <translation type="unfinished">Кнопка, выбрана: {name}</translation>
    </message>
    <message>
        <source>Button: {name}</source>
        <translation type="unfinished">Кнопка: {name}</translation>
    </message>
    <message>
        <source>To fill in: {name}</source>
        <translation type="unfinished">Нужно заполнить: {name}</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Have you this with you?</source>
        <translation type="unfinished">Это у вас с собой?</translation>
    </message>
    <message>
        <source>I have no e-mail address: create one</source>
        <translation type="unfinished">У меня нет электронной почты: создать</translation>
    </message>
    <message>
        <source>You have all you need. You can open the site.</source>
        <translation type="unfinished">У вас есть всё. Можно открыть сайт.</translation>
    </message>
    <message>
        <source>Touch what you have. The site asks for it.</source>
        <translation type="unfinished">Отметьте то, что у вас есть. Сайт это попросит.</translation>
    </message>
    <message>
        <source>My e-mail address and its password</source>
        <translation type="unfinished">Мой адрес электронной почты и пароль к нему</translation>
    </message>
    <message>
        <source>The site writes to you. You must be able to read it here.</source>
        <translation type="unfinished">Сайт пишет вам. Нужно прочитать письмо здесь.</translation>
    </message>
    <message>
        <source>My mobile phone, switched on</source>
        <translation type="unfinished">Мой мобильный телефон, включённый</translation>
    </message>
    <message>
        <source>A code comes by text message.</source>
        <translation type="unfinished">Код придёт по СМС.</translation>
    </message>
    <message>
        <source>My bank card</source>
        <translation type="unfinished">Моя банковская карта</translation>
    </message>
    <message>
        <source>The papers of the list below</source>
        <translation type="unfinished">Документы из списка ниже</translation>
    </message>
    <message>
        <source>You scan them here, it is free.</source>
        <translation type="unfinished">Вы сканируете их здесь, это бесплатно.</translation>
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
        <translation type="unfinished">Справка о вашем визите</translation>
    </message>
    <message>
        <source>{day}, from {start} to {end}</source>
        <translation type="unfinished">{day}, с {start} до {end}</translation>
    </message>
    <message>
        <source>Number in the register: {number}</source>
        <translation type="unfinished">Номер в журнале: {number}</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation type="unfinished">Подтверждение: {proof}</translation>
    </message>
    <message>
        <source>Official sites opened during your visit</source>
        <translation type="unfinished">Официальные сайты, открытые за время визита</translation>
    </message>
    <message>
        <source>You opened no official site.</source>
        <translation type="unfinished">Вы не открывали официальных сайтов.</translation>
    </message>
    <message>
        <source>Other sites opened: {count}</source>
        <translation type="unfinished">Других открытых сайтов: {count}</translation>
    </message>
    <message>
        <source>What comes next:</source>
        <translation type="unfinished">Что дальше:</translation>
    </message>
    <message>
        <source>If your request left today: at the latest on {day}.</source>
        <translation type="unfinished">Если заявление отправлено сегодня, последний день: {day}</translation>
    </message>
    <message>
        <source>If your request left today: until {day}.</source>
        <translation type="unfinished">Если заявление отправлено сегодня, действует до этого дня: {day}</translation>
    </message>
    <message>
        <source>If your request left today: about {day}.</source>
        <translation type="unfinished">Если заявление отправлено сегодня, примерная дата: {day}</translation>
    </message>
    <message>
        <source>Telephone: {telephone}</source>
        <translation type="unfinished">Телефон: {telephone}</translation>
    </message>
    <message>
        <source>Pages scanned: {count}</source>
        <translation type="unfinished">Отсканировано страниц: {count}</translation>
    </message>
    <message>
        <source>Papers given to a site: {count}</source>
        <translation type="unfinished">Передано документов сайту: {count}</translation>
    </message>
    <message>
        <source>Papers received from a site: {count}</source>
        <translation type="unfinished">Получено документов с сайта: {count}</translation>
    </message>
    <message>
        <source>Pages printed: {count}</source>
        <translation type="unfinished">Напечатано страниц: {count}</translation>
    </message>
    <message>
        <source>To go on at home: photograph a square with a telephone, or type its address.</source>
        <translation type="unfinished">Чтобы продолжить дома: сфотографируйте квадрат телефоном или наберите его адрес.</translation>
    </message>
    <message>
        <source>A question? Call us: {telephone}</source>
        <translation type="unfinished">Есть вопрос? Позвоните нам: {telephone}</translation>
    </message>
    <message>
        <source>This paper says that you came. It does not prove that your request was sent: keep what the official site gave you.</source>
        <translation type="unfinished">Эта бумага говорит, что вы приходили. Она не доказывает, что ваше заявление отправлено: сохраните то, что вам дал официальный сайт.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation type="unfinished">Ваша справка</translation>
    </message>
    <message>
        <source>This paper says what comes next and whom to call. Take it home.</source>
        <translation type="unfinished">На этом листе написано, что будет дальше и кому звонить. Возьмите его с собой.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Print my receipt</source>
        <translation type="unfinished">Напечатать справку</translation>
    </message>
    <message>
        <source>Finish my visit</source>
        <translation type="unfinished">Закончить сеанс</translation>
    </message>
    <message>
        <source>Your receipt is printed.</source>
        <translation type="unfinished">Ваша справка напечатана.</translation>
    </message>
    <message>
        <source>Take it from the printer.</source>
        <translation type="unfinished">Возьмите её из принтера.</translation>
    </message>
    <message>
        <source>Finish without printing</source>
        <translation type="unfinished">Закончить без печати</translation>
    </message>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">Ваш визит</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>To note down</source>
        <translation type="unfinished">Запишите</translation>
    </message>
    <message>
        <source>This site did not open</source>
        <translation type="unfinished">Этот сайт не открылся</translation>
    </message>
    <message>
        <source>Not opened:</source>
        <translation type="unfinished">Не открыто:</translation>
    </message>
    <message>
        <source>You did nothing wrong, and this site received nothing from you.</source>
        <translation type="unfinished">Вы не сделали ничего плохого, и этот сайт ничего от вас не получил.</translation>
    </message>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">Позвать помощника</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished">Назад к предыдущей странице</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>This link is an e-mail address.</source>
        <translation type="unfinished">Эта ссылка&#xa0;— адрес электронной почты.</translation>
    </message>
    <message>
        <source>Note it down, and write from your own e-mail.</source>
        <translation type="unfinished">Запишите его и напишите письмо из своей почты.</translation>
    </message>
    <message>
        <source>This link is a telephone number.</source>
        <translation type="unfinished">Эта ссылка&#xa0;— номер телефона.</translation>
    </message>
    <message>
        <source>Note it down, and call from a telephone.</source>
        <translation type="unfinished">Запишите его и позвоните с телефона.</translation>
    </message>
    <message>
        <source>Here, only official sites open.</source>
        <translation type="unfinished">Здесь открываются только официальные сайты.</translation>
    </message>
    <message>
        <source>Such sites take money or personal details.</source>
        <translation type="unfinished">Такие сайты забирают деньги или личные данные.</translation>
    </message>
    <message>
        <source>This company asks money for what the State does itself.</source>
        <translation type="unfinished">Эта компания берёт деньги за то, что государство делает само.</translation>
    </message>
    <message>
        <source>On the official site you pay no commission.</source>
        <translation type="unfinished">На официальном сайте вы не платите комиссию.</translation>
    </message>
    <message>
        <source>This is a private site, not one of the State&apos;s.</source>
        <translation type="unfinished">Это частный сайт, а не сайт государства.</translation>
    </message>
    <message>
        <source>The right information is on the official site.</source>
        <translation type="unfinished">Верная информация&#xa0;— на официальном сайте.</translation>
    </message>
    <message>
        <source>This short link hides where it leads.</source>
        <translation type="unfinished">Эта короткая ссылка скрывает, куда она ведёт.</translation>
    </message>
    <message>
        <source>Ask for the whole address, or ask the mediator.</source>
        <translation type="unfinished">Узнайте полный адрес или спросите помощника.</translation>
    </message>
    <message>
        <source>This site is not protected: others could read along.</source>
        <translation type="unfinished">Этот сайт не защищён: посторонние могут прочитать ваши данные.</translation>
    </message>
    <message>
        <source>No official site writes its address in this way.</source>
        <translation type="unfinished">Ни один официальный сайт не пишет свой адрес так.</translation>
    </message>
    <message>
        <source>This link does not lead to a site.</source>
        <translation type="unfinished">Эта ссылка не ведёт на сайт.</translation>
    </message>
    <message>
        <source>This address is a part of pages, not a page to open.</source>
        <translation type="unfinished">Этот адрес&#xa0;— часть страницы, а не страница, которую можно открыть.</translation>
    </message>
    <message>
        <source>This site was allowed here only until a date that has passed.</source>
        <translation type="unfinished">Этот сайт был разрешён здесь только до даты, которая уже прошла.</translation>
    </message>
    <message>
        <source>If you need it, call the mediator.</source>
        <translation type="unfinished">Если он вам нужен, позовите помощника.</translation>
    </message>
    <message>
        <source>It is not on the list of official sites.</source>
        <translation type="unfinished">Его нет в списке официальных сайтов.</translation>
    </message>
    <message>
        <source>Its name is made to look like another one.</source>
        <translation type="unfinished">Его имя подделано под другой сайт.</translation>
    </message>
    <message>
        <source>It looks like {official}, but it is not that site.</source>
        <translation type="unfinished">Он похож на {official}, но это не тот сайт.</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Register: page on paper</source>
        <translation type="unfinished">Журнал: запасной лист</translation>
    </message>
    <message>
        <source>{site}, computer {station}</source>
        <translation type="unfinished">{site}, {station}</translation>
    </message>
    <message>
        <source>To be used only while the computer cannot write the register. A line for each person, before they use the computer. The mediator covers the lines of the others, and keeps this page locked away with the register.</source>
        <translation type="unfinished">Использовать только тогда, когда компьютер не может вести журнал. Одна строка для каждого человека, до того как он сядет за компьютер. Помощник закрывает строки других людей и хранит этот лист под замком вместе с журналом.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Время</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Фамилия</translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished">Имя</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Подпись</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Сканировать документ</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>There is no room left for more pages.</source>
        <translation type="unfinished">Для новых страниц больше нет места.</translation>
    </message>
    <message>
        <source>Remove papers that you no longer need.</source>
        <translation type="unfinished">Удалите документы, которые вам больше не нужны.</translation>
    </message>
    <message>
        <source>A sheet is stuck in the scanner.</source>
        <translation type="unfinished">В сканере застрял лист.</translation>
    </message>
    <message>
        <source>Open the scanner&apos;s cover and take the sheet out gently. Then put it back in the feeder.</source>
        <translation type="unfinished">Откройте крышку сканера и осторожно достаньте лист. Потом положите его обратно в лоток подачи.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open.</source>
        <translation type="unfinished">Крышка сканера открыта.</translation>
    </message>
    <message>
        <source>Close it, then touch “Scan” again.</source>
        <translation type="unfinished">Закройте её и снова нажмите «Сканировать».</translation>
    </message>
    <message>
        <source>There is no paper in the feeder.</source>
        <translation type="unfinished">В лотке подачи нет бумаги.</translation>
    </message>
    <message>
        <source>Push your sheets in as far as they go, then touch “Scan”.</source>
        <translation type="unfinished">Задвиньте листы до конца и нажмите «Сканировать».</translation>
    </message>
    <message>
        <source>The scanner is busy.</source>
        <translation type="unfinished">Сканер занят.</translation>
    </message>
    <message>
        <source>Wait a moment, then touch “Scan” again.</source>
        <translation type="unfinished">Подождите немного и снова нажмите «Сканировать».</translation>
    </message>
    <message>
        <source>The scanner has stopped halfway.</source>
        <translation type="unfinished">Сканер остановился на середине.</translation>
    </message>
    <message>
        <source>Touch “Scan” again. If it stops again, call the mediator.</source>
        <translation type="unfinished">Снова нажмите «Сканировать». Если он опять остановится, позовите помощника.</translation>
    </message>
    <message>
        <source>These are too many sheets at a time.</source>
        <translation type="unfinished">Слишком много листов за один раз.</translation>
    </message>
    <message>
        <source>Put fewer sheets in, then touch “Scan”.</source>
        <translation type="unfinished">Положите меньше листов и нажмите «Сканировать».</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation type="unfinished">Сканер не отвечает.</translation>
    </message>
    <message>
        <source>See whether it is switched on. If it is, call the mediator.</source>
        <translation type="unfinished">Посмотрите, включён ли он. Если да, позовите помощника.</translation>
    </message>
    <message>
        <source>The scanner could not read your paper.</source>
        <translation type="unfinished">Сканер не смог прочитать ваш документ.</translation>
    </message>
    <message>
        <source>Touch “Scan” again. If it fails again, call the mediator.</source>
        <translation type="unfinished">Снова нажмите «Сканировать». Если опять не получится, позовите помощника.</translation>
    </message>
    <message>
        <source>There seems to be nothing on this page.</source>
        <translation type="unfinished">Эта страница кажется пустой.</translation>
    </message>
    <message>
        <source>Is the paper face down on the glass? Turn it over, scan again.</source>
        <translation type="unfinished">Текст лежит на стекле? Переверните документ и сканируйте ещё раз.</translation>
    </message>
    <message>
        <source>The picture is dark.</source>
        <translation type="unfinished">Снимок тёмный.</translation>
    </message>
    <message>
        <source>Close the lid well over the paper, scan again.</source>
        <translation type="unfinished">Плотно закройте крышку над документом и сканируйте ещё раз.</translation>
    </message>
    <message>
        <source>The writing is pale.</source>
        <translation type="unfinished">Текст бледный.</translation>
    </message>
    <message>
        <source>If you cannot read it, ask for a clearer copy of the paper.</source>
        <translation type="unfinished">Если вы не можете его прочитать, попросите более чёткий экземпляр.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation type="unfinished">Снимок нечёткий.</translation>
    </message>
    <message>
        <source>Lay the paper flat, press the lid down, scan again.</source>
        <translation type="unfinished">Положите документ ровно, прижмите крышку и сканируйте ещё раз.</translation>
    </message>
    <message>
        <source>A part of the paper may be cut off.</source>
        <translation type="unfinished">Возможно, часть документа не видна.</translation>
    </message>
    <message>
        <source>Push the paper against the corner mark, scan again.</source>
        <translation type="unfinished">Придвиньте документ к метке в углу и сканируйте ещё раз.</translation>
    </message>
    <message>
        <source>The letters are very small.</source>
        <translation type="unfinished">Буквы очень мелкие.</translation>
    </message>
    <message>
        <source>Look closer. If you cannot read them, tell the mediator.</source>
        <translation type="unfinished">Увеличьте снимок. Если не можете их прочитать, скажите помощнику.</translation>
    </message>
    <message>
        <source>Blank?</source>
        <translation type="unfinished">Пустая?</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Тёмная</translation>
    </message>
    <message>
        <source>Pale</source>
        <translation type="unfinished">Бледная</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation type="unfinished">Нечёткая</translation>
    </message>
    <message>
        <source>Cut off?</source>
        <translation type="unfinished">Обрезана?</translation>
    </message>
    <message>
        <source>Very small letters</source>
        <translation type="unfinished">Очень мелкие буквы</translation>
    </message>
    <message>
        <source>This is a card, cut out at its edges.</source>
        <translation type="unfinished">Это карта, вырезанная по краям.</translation>
    </message>
    <message>
        <source>This is a proof of address with an official code.</source>
        <translation type="unfinished">Это подтверждение адреса (justificatif de domicile) с официальным кодом.</translation>
    </message>
    <message>
        <source>This is a tax notice with an official code.</source>
        <translation type="unfinished">Это налоговое уведомление (avis d&apos;impôt) с официальным кодом.</translation>
    </message>
    <message>
        <source>These are bank details with an official code.</source>
        <translation type="unfinished">Это банковские реквизиты (RIB) с официальным кодом.</translation>
    </message>
    <message>
        <source>This is a payslip with an official code.</source>
        <translation type="unfinished">Это расчётный листок (bulletin de paie) с официальным кодом.</translation>
    </message>
    <message>
        <source>This is a contract of employment with an official code.</source>
        <translation type="unfinished">Это трудовой договор (contrat de travail) с официальным кодом.</translation>
    </message>
    <message>
        <source>This is an identity document with an official code.</source>
        <translation type="unfinished">Это документ, удостоверяющий личность, с официальным кодом.</translation>
    </message>
    <message>
        <source>This is a vehicle paper with an official code.</source>
        <translation type="unfinished">Это документ на машину с официальным кодом.</translation>
    </message>
    <message>
        <source>This is a paper about a driving licence with an official code.</source>
        <translation type="unfinished">Это документ о водительских правах с официальным кодом.</translation>
    </message>
    <message>
        <source>This is a diploma with an official code.</source>
        <translation type="unfinished">Это диплом с официальным кодом.</translation>
    </message>
    <message>
        <source>This paper has an official code.</source>
        <translation type="unfinished">На этом документе есть официальный код.</translation>
    </message>
</context>
<context>
    <name>ScanningStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Сканировать документ</translation>
    </message>
    <message>
        <source>Your paper is being scanned</source>
        <translation type="unfinished">Документ сканируется</translation>
    </message>
    <message>
        <source>The page on its way</source>
        <translation type="unfinished">Эта страница</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation type="unfinished">Ход сканирования</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <translation type="unfinished">Остановить</translation>
    </message>
    <message>
        <source>Pages read so far: {count}</source>
        <translation type="unfinished">Уже прочитано страниц: {count}</translation>
    </message>
    <message>
        <source>The scanner is stopping…</source>
        <translation type="unfinished">Сканер останавливается…</translation>
    </message>
    <message>
        <source>The scanner is busy, or warming up. Please wait, or stop.</source>
        <translation type="unfinished">Сканер занят или нагревается. Подождите или остановите.</translation>
    </message>
    <message>
        <source>The scanner is reading your paper…</source>
        <translation type="unfinished">Сканер читает документ…</translation>
    </message>
    <message>
        <source>The scanner is starting…</source>
        <translation type="unfinished">Сканер запускается…</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>There is more below</source>
        <translation type="unfinished">Продолжение ниже</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>For example: lost licence</source>
        <translation type="unfinished">Например: потеряны права</translation>
    </message>
    <message>
        <source>Search for a procedure</source>
        <translation type="unfinished">Искать процедуру</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Стереть</translation>
    </message>
    <message>
        <source>Erase what I wrote</source>
        <translation type="unfinished">Стереть то, что я написал(а)</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Scanners of this computer</source>
        <translation type="unfinished">Сканеры этого компьютера</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished">Ход поиска</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрыть</translation>
    </message>
    <message>
        <source>Write the lines of your scanner in the site file.</source>
        <translation type="unfinished">Внесите строки вашего сканера в файл пункта.</translation>
    </message>
    <message>
        <source>Searching on the network…</source>
        <translation type="unfinished">Поиск в сети…</translation>
    </message>
    <message>
        <source>Searching… {place}</source>
        <translation type="unfinished">Поиск… {place}</translation>
    </message>
    <message>
        <source>The search did not come to its end.</source>
        <translation type="unfinished">Поиск не завершён.</translation>
    </message>
    <message>
        <source>Search again. “kiosk doctor” says what is missing.</source>
        <translation type="unfinished">Повторите поиск. Команда «kiosk doctor» покажет, чего не хватает.</translation>
    </message>
    <message>
        <source>No scanner was found.</source>
        <translation type="unfinished">Сканеров не найдено.</translation>
    </message>
    <message>
        <source>See whether it is switched on, and plugged in by cable or network.</source>
        <translation type="unfinished">Проверьте, включён ли он и подключён ли кабелем или по сети.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished">Искать снова</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Печать</translation>
    </message>
    <message>
        <source>Print this sheet</source>
        <translation type="unfinished">Напечатать эту страницу</translation>
    </message>
    <message>
        <source>Open the official site</source>
        <translation type="unfinished">Открыть официальный сайт</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">Включена клавиша Caps Lock (Verr. Maj).</translation>
    </message>
    <message>
        <source>Your password comes out in capitals. Press the Caps Lock key.</source>
        <translation type="unfinished">Ваш пароль пишется заглавными буквами. Нажмите клавишу Verr. Maj.</translation>
    </message>
</context>
<context>
    <name>SidesStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Сканировать документ</translation>
    </message>
    <message>
        <source>Is there something on the back of your sheets?</source>
        <translation type="unfinished">Есть ли что-то на обратной стороне листов?</translation>
    </message>
    <message>
        <source>No, only on the front</source>
        <translation type="unfinished">Нет, только спереди</translation>
    </message>
    <message>
        <source>The scanner reads one side of each sheet.</source>
        <translation type="unfinished">Сканер читает одну сторону каждого листа.</translation>
    </message>
    <message>
        <source>Yes, on both sides</source>
        <translation type="unfinished">Да, с двух сторон</translation>
    </message>
    <message>
        <source>The scanner reads both. You see blank pages.</source>
        <translation type="unfinished">Сканер читает обе стороны. Пустые страницы вам покажут.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
</context>
<context>
    <name>SigningFrame</name>
    <message>
        <source>Frame for your signature</source>
        <translation type="unfinished">Рамка для подписи</translation>
    </message>
    <message>
        <source>Undo the last line</source>
        <translation type="unfinished">Убрать последнюю линию</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Начать заново</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation type="unfinished">Подпись на экране</translation>
    </message>
    <message>
        <source>What you write there appears here too.</source>
        <translation type="unfinished">То, что вы там пишете, видно и здесь.</translation>
    </message>
    <message>
        <source>Sign in the frame, with the mouse, your finger or a stylus</source>
        <translation type="unfinished">Подпишитесь в рамке: мышью, пальцем или пером</translation>
    </message>
    <message>
        <source>The signature pad does not answer: sign here, on the screen.</source>
        <translation type="unfinished">Планшет для подписи не отвечает: подпишитесь здесь, на экране.</translation>
    </message>
    <message>
        <source>The signature pad is getting ready…</source>
        <translation type="unfinished">Планшет для подписи готовится…</translation>
    </message>
    <message>
        <source>Sign on the pad, with its pen</source>
        <translation type="unfinished">Подпишитесь на планшете его пером</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Step 2 of 2</source>
        <translation type="unfinished">Шаг 2 из 2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Read, then sign</source>
        <translation type="unfinished">Прочитайте и поставьте подпись</translation>
    </message>
    <message>
        <source>I cannot sign</source>
        <translation type="unfinished">Не могу подписать</translation>
    </message>
    <message>
        <source>I have signed</source>
        <translation type="unfinished">Подпись готова</translation>
    </message>
    <message>
        <source>The mediator confirms for you</source>
        <translation type="unfinished">Помощник подтверждает за вас</translation>
    </message>
    <message>
        <source>I want to sign</source>
        <translation type="unfinished">Хочу подписать</translation>
    </message>
    <message>
        <source>I confirm, as mediator</source>
        <translation type="unfinished">Подтверждаю как помощник</translation>
    </message>
    <message>
        <source>Read, then confirm</source>
        <translation type="unfinished">Прочитайте и подтвердите</translation>
    </message>
    <message>
        <source>I have read it, continue</source>
        <translation type="unfinished">Прочитано, продолжить</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Ещё</translation>
    </message>
    <message>
        <source>Find words in this page</source>
        <translation type="unfinished">Искать слова на этой странице</translation>
    </message>
    <message>
        <source>Open my e-mail beside this page</source>
        <translation type="unfinished">Открыть мою почту рядом с этой страницей</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Остановить</translation>
    </message>
    <message>
        <source>Stop loading the page</source>
        <translation type="unfinished">Остановить загрузку страницы</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished">Обновить</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation type="unfinished">Загрузить страницу заново</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Меньше</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation type="unfinished">Уменьшить страницу</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Больше</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished">Увеличить страницу</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Печать</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation type="unfinished">Напечатать эту страницу</translation>
    </message>
    <message>
        <source>Dated proof</source>
        <translation type="unfinished">Печать с датой</translation>
    </message>
    <message>
        <source>Print this page with the date and the time</source>
        <translation type="unfinished">Напечатать эту страницу с датой и временем, как доказательство</translation>
    </message>
    <message>
        <source>My papers ({count})</source>
        <translation type="unfinished">Мои документы ({count})</translation>
    </message>
    <message>
        <source>Papers ready: {ready} of {all}</source>
        <translation type="unfinished">Готовых документов: {ready} из {all}</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>Official site</source>
        <translation type="unfinished">Официальный сайт</translation>
    </message>
    <message>
        <source>To go on at home, take a picture of this code with your telephone:</source>
        <translation type="unfinished">Чтобы продолжить дома, сфотографируйте этот код телефоном:</translation>
    </message>
    <message>
        <source>Code that opens {site} on a telephone</source>
        <translation type="unfinished">Код, который открывает {site} на телефоне</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>Official site</source>
        <translation type="unfinished">Официальный сайт</translation>
    </message>
    <message>
        <source>The page is loading</source>
        <translation type="unfinished">Страница загружается</translation>
    </message>
    <message>
        <source>Exercise: this is not the real site.</source>
        <translation type="unfinished">Упражнение: это не настоящий сайт.</translation>
    </message>
    <message>
        <source>You are at your bank: {host}</source>
        <translation type="unfinished">Вы на сайте своего банка: {host}</translation>
    </message>
    <message>
        <source>Confirm your payment there; then you come back to the site.</source>
        <translation type="unfinished">Подтвердите оплату здесь. Потом вы вернётесь на сайт.</translation>
    </message>
</context>
<context>
    <name>Subtitle</name>
    <message>
        <source>Read less loud</source>
        <translation type="unfinished">Читать тише</translation>
    </message>
    <message>
        <source>Read louder</source>
        <translation type="unfinished">Читать громче</translation>
    </message>
    <message>
        <source>No voice for this language is installed here.</source>
        <translation type="unfinished">Для этого языка здесь не установлен голос.</translation>
    </message>
    <message>
        <source>This computer has no sound. Please call the mediator.</source>
        <translation type="unfinished">На этом компьютере нет звука. Позовите помощника.</translation>
    </message>
</context>
<context>
    <name>TabsStrip</name>
    <message>
        <source>Close this page</source>
        <translation type="unfinished">Закрыть эту страницу</translation>
    </message>
    <message>
        <source>Page {number} of {several}</source>
        <translation type="unfinished">Страница {number} из {several}</translation>
    </message>
    <message>
        <source>Page {number} of {several}: {host}</source>
        <translation type="unfinished">Страница {number} из {several}: {host}</translation>
    </message>
</context>
<context>
    <name>ThemeTile</name>
    <message numerus="yes">
        <source>Opens a menu of %n procedure(s)</source>
        <translation type="unfinished">
            <numerusform>Открывает меню: %n процедура</numerusform>
            <numerusform>Открывает меню: %n процедуры</numerusform>
            <numerusform>Открывает меню: %n процедур</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TooLargeQuestion</name>
    <message>
        <source>“{name}” is too large for the site.</source>
        <translation type="unfinished">«{name}»&#xa0;— слишком большой файл для сайта.</translation>
    </message>
    <message>
        <source>Do you want to scan fewer pages, or to send it less sharp? Small letters may be hard to read then.</source>
        <translation type="unfinished">Хотите сканировать меньше страниц или отправить с меньшей чёткостью? Мелкие буквы тогда может быть трудно прочитать.</translation>
    </message>
    <message>
        <source>Do you want to send it less sharp? Small letters may be hard to read then.</source>
        <translation type="unfinished">Хотите отправить с меньшей чёткостью? Мелкие буквы тогда может быть трудно прочитать.</translation>
    </message>
    <message>
        <source>Send it less sharp</source>
        <translation type="unfinished">Отправить менее чётко</translation>
    </message>
    <message>
        <source>Scan fewer pages</source>
        <translation type="unfinished">Меньше страниц</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">Главная</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Помощь</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">Закончить</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation type="unfinished">Закончить сеанс</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation type="unfinished">Aa</translation>
    </message>
    <message>
        <source>Language, text size and contrast</source>
        <translation type="unfinished">Язык, размер текста и контраст</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Стоп</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished">Остановить чтение вслух</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Слушать</translation>
    </message>
    <message>
        <source>Listen to this page</source>
        <translation type="unfinished">Прослушать эту страницу</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation type="unfinished">Скрыть клавиатуру</translation>
    </message>
    <message>
        <source>Show a keyboard</source>
        <translation type="unfinished">Показать клавиатуру</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">Клавиатура</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This computer is cut off from the network.</source>
        <translation type="unfinished">Этот компьютер отключён от сети.</translation>
    </message>
    <message>
        <source>It is not your doing. Call the mediator.</source>
        <translation type="unfinished">Это не ваша вина. Позовите помощника.</translation>
    </message>
    <message>
        <source>The network does not find this site.</source>
        <translation type="unfinished">Сеть не находит этот сайт.</translation>
    </message>
    <message>
        <source>It is not your doing. If it lasts, call the mediator.</source>
        <translation type="unfinished">Это не ваша вина. Если это продолжается, позовите помощника.</translation>
    </message>
    <message>
        <source>The site does not answer.</source>
        <translation type="unfinished">Сайт не отвечает.</translation>
    </message>
    <message>
        <source>No safe connection to this site comes about.</source>
        <translation type="unfinished">Безопасное соединение с этим сайтом невозможно.</translation>
    </message>
    <message>
        <source>So it does not open. Call the mediator.</source>
        <translation type="unfinished">Поэтому он не открывается. Позовите помощника.</translation>
    </message>
    <message>
        <source>The site itself has a problem.</source>
        <translation type="unfinished">Проблема на самом сайте.</translation>
    </message>
    <message>
        <source>It is not your doing. Wait a minute, then try again.</source>
        <translation type="unfinished">Это не ваша вина. Подождите минуту и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The site does not have this page any more.</source>
        <translation type="unfinished">Этой страницы на сайте больше нет.</translation>
    </message>
    <message>
        <source>Go back and take another way, or ask for help.</source>
        <translation type="unfinished">Вернитесь назад и выберите другой путь или попросите помощи.</translation>
    </message>
    <message>
        <source>The site sends us round in a circle.</source>
        <translation type="unfinished">Сайт водит нас по кругу.</translation>
    </message>
    <message>
        <source>Go back and start again, or call the mediator.</source>
        <translation type="unfinished">Вернитесь назад и начните заново или позовите помощника.</translation>
    </message>
    <message>
        <source>The way from here to the internet is cut.</source>
        <translation type="unfinished">Нет связи отсюда с интернетом.</translation>
    </message>
    <message>
        <source>It is neither you nor the site. Call the mediator.</source>
        <translation type="unfinished">Дело не в вас и не в сайте. Позовите помощника.</translation>
    </message>
    <message>
        <source>The network of this place does not reach the site.</source>
        <translation type="unfinished">Из здешней сети сайт недоступен.</translation>
    </message>
    <message>
        <source>The network of this place wants a password.</source>
        <translation type="unfinished">Здешняя сеть требует пароль.</translation>
    </message>
    <message>
        <source>It is none of yours. Call the mediator.</source>
        <translation type="unfinished">Это не ваш пароль. Позовите помощника.</translation>
    </message>
    <message>
        <source>This site cannot prove that it is the real one.</source>
        <translation type="unfinished">Этот сайт не может доказать, что он настоящий.</translation>
    </message>
    <message>
        <source>By the date of this computer, the site cannot prove that it is the real one.</source>
        <translation type="unfinished">По дате этого компьютера сайт не может доказать, что он настоящий.</translation>
    </message>
    <message>
        <source>This page is only for holders of a special card.</source>
        <translation type="unfinished">Эта страница только для владельцев специальной карты.</translation>
    </message>
    <message>
        <source>It cannot be used here. Ask the mediator for a way.</source>
        <translation type="unfinished">Здесь ею нельзя воспользоваться. Спросите помощника, что делать.</translation>
    </message>
    <message>
        <source>This page is closed to the public.</source>
        <translation type="unfinished">Эта страница закрыта для посетителей.</translation>
    </message>
    <message>
        <source>It wants a password that you do not have. Go back.</source>
        <translation type="unfinished">Она требует пароль, которого у вас нет. Вернитесь назад.</translation>
    </message>
    <message>
        <source>The site asks for a security key.</source>
        <translation type="unfinished">Сайт просит ключ безопасности.</translation>
    </message>
    <message>
        <source>It cannot be used here. Choose another way to log in.</source>
        <translation type="unfinished">Здесь он не работает. Выберите другой способ входа.</translation>
    </message>
    <message>
        <source>This page was the answer to a form: it is not kept.</source>
        <translation type="unfinished">Эта страница была ответом на форму: она не сохраняется.</translation>
    </message>
    <message>
        <source>Go back once more, or send the form again.</source>
        <translation type="unfinished">Вернитесь ещё раз назад или снова отправьте форму.</translation>
    </message>
    <message>
        <source>Something went wrong on the way to the site.</source>
        <translation type="unfinished">Что-то не получилось на пути к сайту.</translation>
    </message>
    <message>
        <source>The page stopped several times.</source>
        <translation type="unfinished">Страница остановилась несколько раз.</translation>
    </message>
    <message>
        <source>Call the mediator: they will start a new visit (code {code}).</source>
        <translation type="unfinished">Позовите помощника: он начнёт новый сеанс (код {code}).</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: {moment}.</source>
        <translation type="unfinished">Часы этого компьютера неверны: {moment}.</translation>
    </message>
    <message>
        <source>Call the mediator: it can be put right.</source>
        <translation type="unfinished">Позовите помощника: часы можно исправить.</translation>
    </message>
    <message>
        <source>The clock of this computer says {moment}.</source>
        <translation type="unfinished">Часы этого компьютера показывают: {moment}.</translation>
    </message>
    <message>
        <source>If that is wrong, call the mediator.</source>
        <translation type="unfinished">Если это неверно, позовите помощника.</translation>
    </message>
    <message>
        <source>The other official sites answer.</source>
        <translation type="unfinished">Другие официальные сайты отвечают.</translation>
    </message>
    <message>
        <source>So it is this site, and neither you nor we.</source>
        <translation type="unfinished">Значит, дело в этом сайте, а не в вас и не в нас.</translation>
    </message>
    <message>
        <source>Other official sites do answer.</source>
        <translation type="unfinished">Другие официальные сайты отвечают.</translation>
    </message>
    <message>
        <source>No official site answers from here.</source>
        <translation type="unfinished">Отсюда не отвечает ни один официальный сайт.</translation>
    </message>
    <message>
        <source>So it is the network of this place, and not you. Call the mediator.</source>
        <translation type="unfinished">Значит, дело в здешней сети, а не в вас. Позовите помощника.</translation>
    </message>
    <message>
        <source>This network wants its own log-in first.</source>
        <translation type="unfinished">Эта сеть сначала требует входа.</translation>
    </message>
    <message>
        <source>Call the mediator: no site opens before that.</source>
        <translation type="unfinished">Позовите помощника: до этого ни один сайт не откроется.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong.</source>
        <translation type="unfinished">Похоже, часы этого компьютера неверны.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, h:mm AP</source>
        <translation type="unfinished">d MMMM yyyy, H:mm</translation>
    </message>
</context>
<context>
    <name>TroubleStep</name>
    <message>
        <source>The page does not come</source>
        <translation type="unfinished">Страница не загружается</translation>
    </message>
    <message>
        <source>What you sent may have arrived all the same.</source>
        <translation type="unfinished">Возможно, то, что вы отправили, всё же дошло.</translation>
    </message>
    <message>
        <source>Look on the site or in your e-mails before you send again.</source>
        <translation type="unfinished">Проверьте на сайте или в почте, прежде чем отправлять снова.</translation>
    </message>
    <message>
        <source>What you wrote on the page before is still there.</source>
        <translation type="unfinished">То, что вы написали на предыдущей странице, ещё там.</translation>
    </message>
    <message>
        <source>Is it the site or the network?</source>
        <translation type="unfinished">Проблема в сайте или в сети?</translation>
    </message>
    <message>
        <source>Back to the procedure</source>
        <translation type="unfinished">Назад к процедуре</translation>
    </message>
    <message>
        <source>Go back once more</source>
        <translation type="unfinished">Ещё раз назад</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">Остаться здесь</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished">На предыдущую страницу</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished">Отправить снова</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished">Повторить сейчас</translation>
    </message>
    <message>
        <source>We are trying now…</source>
        <translation type="unfinished">Пробуем ещё раз…</translation>
    </message>
    <message numerus="yes">
        <source>We try again by ourselves in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>Новая попытка начнётся сама через %n секунду.</numerusform>
            <numerusform>Новая попытка начнётся сама через %n секунды.</numerusform>
            <numerusform>Новая попытка начнётся сама через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>We look whether other official sites answer…</source>
        <translation type="unfinished">Проверяем, отвечают ли другие официальные сайты…</translation>
    </message>
</context>
<context>
    <name>ViewChoices</name>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">Уменьшить текст</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">Увеличить текст</translation>
    </message>
    <message>
        <source>More space in texts</source>
        <translation type="unfinished">Больше расстояния в тексте</translation>
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
        <translation type="unfinished">Медленные клавиши</translation>
    </message>
    <message>
        <source>Slow keys: each key counts once, even if it is hit twice</source>
        <translation type="unfinished">Медленные клавиши: каждая клавиша считается один раз, даже если нажать дважды</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation type="unfinished">Цвета: светлые</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation type="unfinished">Цвета: тёмные</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation type="unfinished">Цвета: высокий контраст</translation>
    </message>
</context>
<context>
    <name>ViewerPage</name>
    <message>
        <source>A paper</source>
        <translation type="unfinished">Документ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Следующая страница</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Предыдущая страница</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Больше</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Меньше</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Печать</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">Страница {number} из {count}</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>On the keyboard, the F6 key leaves the site and comes back to it.</source>
        <translation type="unfinished">На клавиатуре клавиша F6 выводит с сайта и возвращает на него.</translation>
    </message>
</context>
<context>
    <name>WayStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Сканировать документ</translation>
    </message>
    <message>
        <source>What does your paper look like?</source>
        <translation type="unfinished">Как выглядит ваш документ?</translation>
    </message>
    <message>
        <source>One sheet, or a booklet</source>
        <translation type="unfinished">Один лист или книжечка</translation>
    </message>
    <message>
        <source>On the glass, page by page.</source>
        <translation type="unfinished">На стекле, по одной странице.</translation>
    </message>
    <message>
        <source>Several loose sheets</source>
        <translation type="unfinished">Несколько отдельных листов</translation>
    </message>
    <message>
        <source>In the feeder, all at once.</source>
        <translation type="unfinished">В лотке подачи, все сразу.</translation>
    </message>
    <message>
        <source>A card</source>
        <translation type="unfinished">Карта</translation>
    </message>
    <message>
        <source>On the glass: the front, then the back.</source>
        <translation type="unfinished">На стекле: лицевая сторона, потом обратная.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished">Что-то не получилось.</translation>
    </message>
    <message>
        <source>Please call the mediator.</source>
        <translation type="unfinished">Позовите помощника.</translation>
    </message>
    <message>
        <source>A sheet of paper is stuck.</source>
        <translation type="unfinished">Застрял лист бумаги.</translation>
    </message>
    <message>
        <source>Open the cover and take the sheet out gently.</source>
        <translation type="unfinished">Откройте крышку и осторожно достаньте лист.</translation>
    </message>
    <message>
        <source>The cover is open.</source>
        <translation type="unfinished">Крышка открыта.</translation>
    </message>
    <message>
        <source>Close the cover, then start again.</source>
        <translation type="unfinished">Закройте крышку и начните ещё раз.</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation type="unfinished">Нет бумаги.</translation>
    </message>
    <message>
        <source>Put paper in, then start again.</source>
        <translation type="unfinished">Положите бумагу и начните ещё раз.</translation>
    </message>
    <message>
        <source>There is no ink left.</source>
        <translation type="unfinished">Чернила закончились.</translation>
    </message>
    <message>
        <source>The device is busy.</source>
        <translation type="unfinished">Устройство занято.</translation>
    </message>
    <message>
        <source>Wait a moment, then start again.</source>
        <translation type="unfinished">Подождите немного и начните ещё раз.</translation>
    </message>
    <message>
        <source>The device has stopped.</source>
        <translation type="unfinished">Устройство остановилось.</translation>
    </message>
    <message>
        <source>Start again. If it stops again, call the mediator.</source>
        <translation type="unfinished">Начните ещё раз. Если оно опять остановится, позовите помощника.</translation>
    </message>
    <message>
        <source>The device is paused.</source>
        <translation type="unfinished">Устройство на паузе.</translation>
    </message>
    <message>
        <source>There are too many pages to print.</source>
        <translation type="unfinished">Слишком много страниц для печати.</translation>
    </message>
    <message>
        <source>This document cannot be printed.</source>
        <translation type="unfinished">Этот документ нельзя напечатать.</translation>
    </message>
    <message>
        <source>The device does not answer.</source>
        <translation type="unfinished">Устройство не отвечает.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished">Не хватает имени или фамилии.</translation>
    </message>
    <message>
        <source>Write your family name and your first names.</source>
        <translation type="unfinished">Напишите свою фамилию и своё имя.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation type="unfinished">Имя или фамилия слишком длинные.</translation>
    </message>
    <message>
        <source>Write 100 letters at most.</source>
        <translation type="unfinished">Напишите не больше 100 букв.</translation>
    </message>
    <message>
        <source>A name has a sign that cannot be kept.</source>
        <translation type="unfinished">В имени или фамилии есть знак, который нельзя сохранить.</translation>
    </message>
    <message>
        <source>Erase it and write it again.</source>
        <translation type="unfinished">Сотрите его и напишите снова.</translation>
    </message>
    <message>
        <source>The frame is empty.</source>
        <translation type="unfinished">Рамка пустая.</translation>
    </message>
    <message>
        <source>Sign in the frame, or touch “I cannot sign”.</source>
        <translation type="unfinished">Подпишитесь в рамке или нажмите «Не могу подписать».</translation>
    </message>
    <message>
        <source>There is only a dot in the frame.</source>
        <translation type="unfinished">В рамке только точка.</translation>
    </message>
    <message>
        <source>Hold the button down, or your finger, and sign.</source>
        <translation type="unfinished">Держите кнопку мыши нажатой или палец на экране и подпишитесь.</translation>
    </message>
    <message>
        <source>This signature cannot be kept.</source>
        <translation type="unfinished">Эту подпись нельзя сохранить.</translation>
    </message>
    <message>
        <source>Touch “Start again” and sign more simply.</source>
        <translation type="unfinished">Нажмите «Начать заново» и подпишитесь проще.</translation>
    </message>
    <message>
        <source>The mediator&apos;s identifier is missing or wrong.</source>
        <translation type="unfinished">Идентификатор помощника не указан или неверен.</translation>
    </message>
    <message>
        <source>Mediator: write your identifier, without spaces.</source>
        <translation type="unfinished">Помощник: напишите свой идентификатор без пробелов.</translation>
    </message>
    <message>
        <source>The register is busy.</source>
        <translation type="unfinished">Журнал занят.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">Подождите немного и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is no room left to write the register.</source>
        <translation type="unfinished">Для записи в журнал больше нет места.</translation>
    </message>
    <message>
        <source>The register cannot be written.</source>
        <translation type="unfinished">Запись в журнал невозможна.</translation>
    </message>
    <message>
        <source>This is not the register that was written here before.</source>
        <translation type="unfinished">Это не тот журнал, который вёлся здесь раньше.</translation>
    </message>
    <message>
        <source>Please call the mediator: “kiosk doctor” says what to do.</source>
        <translation type="unfinished">Позовите помощника: «kiosk doctor» говорит, что делать.</translation>
    </message>
</context>
</TS>
