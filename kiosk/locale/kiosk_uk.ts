<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA">
<context>
    <name>AccessibilityPage</name>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished">Доступність</translation>
    </message>
    <message>
        <source>This computer is for everybody. It follows the standard EN 301 549 in part: we examined it ourselves, and nobody else has.</source>
        <translation type="unfinished">Цей комп’ютер — для всіх. Він частково відповідає стандарту EN 301 549: ми перевірили його самі, і більше ніхто.</translation>
    </message>
    <message>
        <source>What helps you here</source>
        <translation type="unfinished">Що вам тут допоможе</translation>
    </message>
    <message>
        <source>In the bar above: larger text, more space, other colours.</source>
        <translation type="unfinished">На панелі вгорі: більший текст, більші відстані, інші кольори.</translation>
    </message>
    <message>
        <source>Listen: the page is read aloud. The same button stops it.</source>
        <translation type="unfinished">Слухати: сторінку читають уголос. Та сама кнопка зупиняє читання.</translation>
    </message>
    <message>
        <source>A mouse alone, a keyboard alone or a finger alone is enough.</source>
        <translation type="unfinished">Достатньо лише миші, лише клавіатури або одного пальця.</translation>
    </message>
    <message>
        <source>Take your time: the computer asks before it ends your visit.</source>
        <translation type="unfinished">Не поспішайте: комп’ютер запитає, перш ніж закінчити ваш візит.</translation>
    </message>
    <message>
        <source>What is missing still</source>
        <translation type="unfinished">Чого ще бракує</translation>
    </message>
    <message>
        <source>No group of people with disabilities has tried it yet.</source>
        <translation type="unfinished">Жодна група людей з інвалідністю його ще не випробувала.</translation>
    </message>
    <message>
        <source>Nothing is shown in sign language.</source>
        <translation type="unfinished">Жестовою мовою нічого не показано.</translation>
    </message>
    <message>
        <source>Some official sites are not accessible. We cannot change them.</source>
        <translation type="unfinished">Деякі офіційні сайти недоступні. Ми не можемо їх змінити.</translation>
    </message>
    <message>
        <source>Is something in your way? The mediator finds another way.</source>
        <translation type="unfinished">Вам щось заважає? Помічник знайде інший спосіб.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Друкувати</translation>
    </message>
    <message>
        <source>Tell us what is in your way</source>
        <translation type="unfinished">Скажіть нам, що вам заважає</translation>
    </message>
    <message>
        <source>Tell the mediator, or write or call:</source>
        <translation type="unfinished">Скажіть помічнику, напишіть або зателефонуйте:</translation>
    </message>
    <message>
        <source>Tell the mediator, or call:</source>
        <translation type="unfinished">Скажіть помічнику або зателефонуйте:</translation>
    </message>
    <message>
        <source>You need not say why.</source>
        <translation type="unfinished">Ви не мусите казати чому.</translation>
    </message>
    <message>
        <source>Nobody answers, or the answer is no help?</source>
        <translation type="unfinished">Ніхто не відповідає, або відповідь не допомагає?</translation>
    </message>
    <message>
        <source>The Defender of Rights (Défenseur des droits) helps you, free of charge.</source>
        <translation type="unfinished">Захисник прав (Défenseur des droits) допомагає безкоштовно.</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Is this link official?</source>
        <translation type="unfinished">Це офіційне посилання?</translation>
    </message>
    <message>
        <source>Write here the link of the SMS or e-mail that you received. It will not be opened.</source>
        <translation type="unfinished">Напишіть тут посилання з SMS або електронного листа, який ви отримали. Воно не відкриється.</translation>
    </message>
    <message>
        <source>The link, or the whole message</source>
        <translation type="unfinished">Посилання або все повідомлення</translation>
    </message>
    <message>
        <source>For example: ants.gouv.fr</source>
        <translation type="unfinished">Наприклад: ants.gouv.fr</translation>
    </message>
    <message>
        <source>Open this site</source>
        <translation type="unfinished">Відкрити цей сайт</translation>
    </message>
    <message>
        <source>The link leads to:</source>
        <translation type="unfinished">Посилання веде на:</translation>
    </message>
    <message>
        <source>Do not open it on your telephone either. Erase the message.</source>
        <translation type="unfinished">Не відкривайте його і на телефоні. Видаліть повідомлення.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">Перевірити</translation>
    </message>
    <message>
        <source>No, this link is not official.</source>
        <translation type="unfinished">Ні, це посилання не офіційне.</translation>
    </message>
    <message>
        <source>There is no link in these words.</source>
        <translation type="unfinished">У цьому тексті немає посилання.</translation>
    </message>
    <message>
        <source>Write the link letter by letter, or call the mediator.</source>
        <translation type="unfinished">Перепишіть посилання літера за літерою або покличте помічника.</translation>
    </message>
    <message>
        <source>Yes, this link is official.</source>
        <translation type="unfinished">Так, це посилання офіційне.</translation>
    </message>
    <message>
        <source>Even a false message may quote a true link. If in doubt, open the site here.</source>
        <translation type="unfinished">Навіть фальшиве повідомлення може містити справжнє посилання. Якщо сумніваєтеся, відкрийте сайт тут.</translation>
    </message>
    <message>
        <source>Official sites use this address for payments.</source>
        <translation type="unfinished">Офіційні сайти використовують цю адресу для оплати.</translation>
    </message>
    <message>
        <source>Pay only when an official site led you there.</source>
        <translation type="unfinished">Платіть, лише якщо сюди вас привів офіційний сайт.</translation>
    </message>
    <message>
        <source>This is an e-mail service, not a site of the State.</source>
        <translation type="unfinished">Це сервіс електронної пошти, а не державний сайт.</translation>
    </message>
    <message>
        <source>You may read your e-mail here.</source>
        <translation type="unfinished">Тут ви можете читати свою електронну пошту.</translation>
    </message>
    <message>
        <source>This site may be opened here.</source>
        <translation type="unfinished">Цей сайт можна відкрити тут.</translation>
    </message>
    <message>
        <source>It is not a site of the State.</source>
        <translation type="unfinished">Це не державний сайт.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>To be checked with the mediator.</source>
        <translation type="unfinished">Перевірте з помічником.</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>In your telephone</source>
        <translation type="unfinished">У вашому телефоні</translation>
    </message>
    <message>
        <source>Take a picture of this code: your calendar notes {day}. Your name is not in it.</source>
        <translation type="unfinished">Сфотографуйте цей код: календар запише дату {day}. Вашого імені в ньому немає.</translation>
    </message>
    <message>
        <source>Code that notes {day} in a calendar</source>
        <translation type="unfinished">Код, який записує дату {day} в календар</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Choose your page</source>
        <translation type="unfinished">Виберіть сторінку</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Сканувати документ</translation>
    </message>
    <message>
        <source>Which paper do you want to scan?</source>
        <translation type="unfinished">Який документ ви хочете сканувати?</translation>
    </message>
    <message>
        <source>Scanning makes a picture of your paper.</source>
        <translation type="unfinished">Сканувати&#xa0;— це зробити зображення вашого документа.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">Інший документ</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>The visit cannot begin</source>
        <translation type="unfinished">Візит не може початися</translation>
    </message>
    <message>
        <source>Nothing of yours was kept. Call the mediator: another computer may be free.</source>
        <translation type="unfinished">Ми нічого про вас не зберегли. Покличте помічника: можливо, інший комп’ютер вільний.</translation>
    </message>
    <message>
        <source>For the mediator: print a paper register</source>
        <translation type="unfinished">Для помічника: надрукувати аркуш журналу</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished">Відмовитися</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">Телефоном</translation>
    </message>
    <message>
        <source>{name} (number to be checked with the mediator)</source>
        <translation type="unfinished">{name} (номер перевірте з помічником)</translation>
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
        <translation type="unfinished">Копіювати</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Вставити</translation>
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
        <translation type="unfinished">Місяць</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Рік</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">Раніше</translation>
    </message>
    <message>
        <source>Show earlier years</source>
        <translation type="unfinished">Показати раніші роки</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Пізніше</translation>
    </message>
    <message>
        <source>Show later years</source>
        <translation type="unfinished">Показати пізніші роки</translation>
    </message>
    <message numerus="yes">
        <source>This month has only %n days.</source>
        <translation type="unfinished">
            <numerusform>У цьому місяці лише %n день.</numerusform>
            <numerusform>У цьому місяці лише %n дні.</numerusform>
            <numerusform>У цьому місяці лише %n днів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch another day.</source>
        <translation type="unfinished">Натисніть інший день.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{title} (last day: {day})</source>
        <translation type="unfinished">{title} (останній день: {day})</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation type="unfinished">Сьогодні останній день.</translation>
    </message>
    <message>
        <source>You can do it today. Days left: {count}.</source>
        <translation type="unfinished">Ви можете зробити це сьогодні. Залишилося днів: {count}.</translation>
    </message>
    <message>
        <source>The last day is over. Do it today, and tell the mediator.</source>
        <translation type="unfinished">Останній день минув. Зробіть це сьогодні й скажіть про це помічнику.</translation>
    </message>
    <message>
        <source>It counts no more.</source>
        <translation type="unfinished">Строк дії минув.</translation>
    </message>
    <message>
        <source>That day still counts.</source>
        <translation type="unfinished">Цей день ще враховується.</translation>
    </message>
    <message>
        <source>That day is over: follow your request on the site.</source>
        <translation type="unfinished">Цей день минув: стежте за своєю заявою на сайті.</translation>
    </message>
    <message>
        <source>It may come earlier or later: this day is an estimate.</source>
        <translation type="unfinished">Це може статися раніше або пізніше: дата приблизна.</translation>
    </message>
    <message>
        <source>Worked out on {day} from the date you gave. The official site counts.</source>
        <translation type="unfinished">Обчислено {day} за датою, яку ви вказали. Орієнтуйтеся на офіційний сайт.</translation>
    </message>
    <message>
        <source>For your telephone&apos;s calendar</source>
        <translation type="unfinished">Для календаря у вашому телефоні</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished">d MMMM yyyy</translation>
    </message>
    <message>
        <source>If you finish today: at the latest on {day}.</source>
        <translation type="unfinished">Якщо закінчите сьогодні, останній день: {day}</translation>
    </message>
    <message>
        <source>If you finish today: until {day}.</source>
        <translation type="unfinished">Якщо закінчите сьогодні, останній день дії: {day}</translation>
    </message>
    <message>
        <source>If you finish today: about {day}.</source>
        <translation type="unfinished">Якщо закінчите сьогодні, приблизна дата: {day}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation type="unfinished">{first} — {last}</translation>
    </message>
    <message>
        <source>At the latest on {last}</source>
        <translation type="unfinished">Останній день: {last}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation type="unfinished">Перший день: {first}</translation>
    </message>
    <message>
        <source>Today it is too early. Come back on {day}.</source>
        <translation type="unfinished">Сьогодні ще зарано. Приходьте цього дня: {day}</translation>
    </message>
    <message>
        <source>It counted until {day}</source>
        <translation type="unfinished">Строк дії минув. Останній день: {day}</translation>
    </message>
    <message>
        <source>It counts until {day}</source>
        <translation type="unfinished">Останній день дії: {day}</translation>
    </message>
    <message>
        <source>About {day}</source>
        <translation type="unfinished">Приблизна дата: {day}</translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>My dates</source>
        <translation type="unfinished">Мої дати</translation>
    </message>
    <message>
        <source>You give a day, the kiosk works out the dates.</source>
        <translation type="unfinished">Ви вказуєте день, комп’ютер обчислює дати.</translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message>
        <source>Work out my dates</source>
        <translation type="unfinished">Обчислити мої дати</translation>
    </message>
    <message>
        <source>Touch the day, then the month, then the year.</source>
        <translation type="unfinished">Натисніть день, потім місяць, потім рік.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation type="unfinished">Інша дата</translation>
    </message>
    <message>
        <source>Print a reminder</source>
        <translation type="unfinished">Друкувати нагадування</translation>
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
        <translation type="unfinished">Сайт {host} повідомляє:</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished">Прочитано</translation>
    </message>
    <message>
        <source>The site {host} asks:</source>
        <translation type="unfinished">Сайт {host} запитує:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Так</translation>
    </message>
    <message>
        <source>The site {host} asks you to write something:</source>
        <translation type="unfinished">Сайт {host} просить вас написати:</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Надіслати</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Ні</translation>
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
        <translation type="unfinished">Перевірте з помічником.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation type="unfinished">Перевірено {day}</translation>
    </message>
    <message>
        <source>When, and how long it takes</source>
        <translation type="unfinished">Коли і скільки часу це триває</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">Скільки це коштує</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Що далі?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">Варто знати</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Words to find in this page</source>
        <translation type="unfinished">Слова для пошуку на цій сторінці</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished">Попереднє</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Наступне</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрити</translation>
    </message>
    <message>
        <source>Previous place with these words</source>
        <translation type="unfinished">Попереднє місце з цими словами</translation>
    </message>
    <message>
        <source>Next place with these words</source>
        <translation type="unfinished">Наступне місце з цими словами</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished">Закрити пошук</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation type="unfinished">{place} з {places}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">Не знайдено</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Is a paper of yours still on the glass of the scanner?</source>
        <translation type="unfinished">Чи не залишився ваш документ на склі сканера?</translation>
    </message>
    <message>
        <source>Lift the cover and look. Look at the printer too.</source>
        <translation type="unfinished">Підніміть кришку й подивіться. Подивіться також на принтер.</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation type="unfinished">Заберіть усі свої речі</translation>
    </message>
    <message>
        <source>Your identity papers, your bank card</source>
        <translation type="unfinished">Ваші документи, вашу банківську картку</translation>
    </message>
    <message>
        <source>Your telephone, your glasses, your prints</source>
        <translation type="unfinished">Ваш телефон, ваші окуляри, ваші роздруківки</translation>
    </message>
    <message>
        <source>When you end, everything is erased here.</source>
        <translation type="unfinished">Коли ви завершите, тут усе буде стерто.</translation>
    </message>
    <message>
        <source>Nobody after you can see your papers or your accounts.</source>
        <translation type="unfinished">Після вас ніхто не побачить ваших документів і облікових записів.</translation>
    </message>
    <message>
        <source>Go on with my visit</source>
        <translation type="unfinished">Продовжити візит</translation>
    </message>
    <message>
        <source>End and erase everything</source>
        <translation type="unfinished">Завершити й усе стерти</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation type="unfinished">До побачення</translation>
    </message>
    <message>
        <source>Thank you, and goodbye</source>
        <translation type="unfinished">Дякуємо, до побачення</translation>
    </message>
    <message>
        <source>Everything of your visit is being erased. You can leave.</source>
        <translation type="unfinished">Усе про ваш візит зараз стирається. Ви можете йти.</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation type="unfinished">Перед тим як піти</translation>
    </message>
    <message>
        <source>Have you finished? Nothing can be seen later.</source>
        <translation type="unfinished">Ви закінчили? Потім тут уже нічого не буде видно.</translation>
    </message>
</context>
<context>
    <name>GreetingPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Ласкаво просимо</translation>
    </message>
    <message>
        <source>Welcome to the point numérique</source>
        <translation type="unfinished">Ласкаво просимо до пункту цифрової допомоги (point numérique)</translation>
    </message>
    <message>
        <source>Do your official procedures on the internet here. It is free, and somebody is here to help you.</source>
        <translation type="unfinished">Тут ви проходите офіційні процедури в інтернеті. Це безкоштовно, і тут є людина, яка вам допоможе.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished">Години роботи</translation>
    </message>
    <message>
        <source>Questions, or an appointment? Telephone:</source>
        <translation type="unfinished">Маєте запитання або хочете записатися на прийом? Телефон:</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation type="unfinished">Як це відбувається</translation>
    </message>
    <message>
        <source>You write your name and sign</source>
        <translation type="unfinished">Ви пишете своє ім’я та підписуєтеся</translation>
    </message>
    <message>
        <source>You choose your procedure</source>
        <translation type="unfinished">Ви вибираєте процедуру</translation>
    </message>
    <message>
        <source>You do it on the official site</source>
        <translation type="unfinished">Ви проходите її на офіційному сайті</translation>
    </message>
    <message>
        <source>You leave: everything is erased</source>
        <translation type="unfinished">Ви йдете: усе стирається</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Почати</translation>
    </message>
    <message>
        <source>The traces of the visit before are being erased…</source>
        <translation type="unfinished">Сліди попереднього візиту стираються…</translation>
    </message>
    <message>
        <source>The traces of the visit before have been erased.</source>
        <translation type="unfinished">Сліди попереднього візиту стерто.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide me</source>
        <translation type="unfinished">Підкажіть мені</translation>
    </message>
    <message>
        <source>You said: {answers}</source>
        <translation type="unfinished">Ви сказали: {answers}</translation>
    </message>
    <message>
        <source>Touch the answer that is nearest to your situation.</source>
        <translation type="unfinished">Натисніть відповідь, найближчу до вашої ситуації.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Почати спочатку</translation>
    </message>
    <message>
        <source>I call the mediator</source>
        <translation type="unfinished">Покликати помічника</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Допомога</translation>
    </message>
    <message>
        <source>Do you need help?</source>
        <translation type="unfinished">Потрібна допомога?</translation>
    </message>
    <message>
        <source>Stay here. Raise your hand if you can.</source>
        <translation type="unfinished">Залишайтеся тут. Підніміть руку, якщо можете.</translation>
    </message>
    <message>
        <source>Somebody here needs help</source>
        <translation type="unfinished">Тут людині потрібна допомога</translation>
    </message>
    <message>
        <source>The mediator helps you with the computer.</source>
        <translation type="unfinished">Помічник (médiateur) допомагає вам користуватися комп’ютером.</translation>
    </message>
    <message>
        <source>They do not decide on your request. Never tell anybody your passwords.</source>
        <translation type="unfinished">Він не приймає рішення щодо вашої заяви. Нікому не кажіть своїх паролів.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">Телефоном</translation>
    </message>
    <message>
        <source>For the mediator: which sites answer?</source>
        <translation type="unfinished">Для помічника: які сайти відповідають?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">Покликати помічника</translation>
    </message>
    <message>
        <source>The mediator can see your call on this screen.</source>
        <translation type="unfinished">Помічник бачить ваш виклик на цьому екрані.</translation>
    </message>
    <message>
        <source>The mediator is here for you. Do not hesitate to call.</source>
        <translation type="unfinished">Помічник тут для вас. Кличте його, не вагаючись.</translation>
    </message>
    <message>
        <source>Accessibility of this computer</source>
        <translation type="unfinished">Доступність цього комп’ютера</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">Головна</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished">Що ви хочете зробити?</translation>
    </message>
    <message>
        <source>I know what I want</source>
        <translation type="unfinished">Я знаю, що мені потрібно</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation type="unfinished">Підкажіть мені</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation type="unfinished">По одному запитанню</translation>
    </message>
    <message>
        <source>I call the mediator</source>
        <translation type="unfinished">Покликати помічника</translation>
    </message>
    <message>
        <source>Somebody comes</source>
        <translation type="unfinished">До вас підійдуть</translation>
    </message>
    <message>
        <source>Most asked for</source>
        <translation type="unfinished">Найпотрібніші</translation>
    </message>
    <message>
        <source>All procedures, by theme</source>
        <translation type="unfinished">Усі процедури за темами</translation>
    </message>
    <message>
        <source>Scan or print</source>
        <translation type="unfinished">Сканувати або друкувати</translation>
    </message>
    <message>
        <source>Check a link I received</source>
        <translation type="unfinished">Перевірити посилання</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) found</source>
        <translation type="unfinished">
            <numerusform>Знайдено %n процедуру</numerusform>
            <numerusform>Знайдено %n процедури</numerusform>
            <numerusform>Знайдено %n процедур</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation type="unfinished">За цими словами нічого не знайдено.</translation>
    </message>
    <message>
        <source>Try another word, choose a theme below, or touch Help.</source>
        <translation type="unfinished">Спробуйте інше слово, виберіть тему нижче або натисніть «Допомога».</translation>
    </message>
</context>
<context>
    <name>HostBadge</name>
    <message>
        <source>Official site of the State, verified:</source>
        <translation type="unfinished">Офіційний державний сайт, перевірено:</translation>
    </message>
    <message>
        <source>Official site of a public service, verified:</source>
        <translation type="unfinished">Офіційний сайт державної служби, перевірено:</translation>
    </message>
    <message>
        <source>Official site to log in, verified:</source>
        <translation type="unfinished">Офіційний сайт для входу, перевірено:</translation>
    </message>
    <message>
        <source>Site to pay, verified:</source>
        <translation type="unfinished">Сайт для оплати, перевірено:</translation>
    </message>
    <message>
        <source>You are at your bank:</source>
        <translation type="unfinished">Ви на сайті свого банку:</translation>
    </message>
    <message>
        <source>Your e-mail. It is not a site of the State:</source>
        <translation type="unfinished">Ваша пошта. Це не державний сайт:</translation>
    </message>
    <message>
        <source>Site verified:</source>
        <translation type="unfinished">Сайт перевірено:</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Хто ви?</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation type="unfinished">Крок 1 з 2</translation>
    </message>
    <message>
        <source>Write your name as it is on your papers. Then you sign a register.</source>
        <translation type="unfinished">Напишіть своє ім’я, як у ваших документах. Потім ви підпишете журнал.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Прізвище</translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished">Імена</translation>
    </message>
    <message>
        <source>If you have only one name, write it in both places.</source>
        <translation type="unfinished">Якщо у вас лише одне ім’я, напишіть його в обох полях.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Продовжити</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished">Ви ще тут?</translation>
    </message>
    <message>
        <source>Without an answer your visit ends, and everything is erased to protect you.</source>
        <translation type="unfinished">Якщо ви не відповісте, візит завершиться і все буде стерто, щоб захистити вас.</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation type="unfinished">Завершити візит</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished">Я ще тут</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунди</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">Пробіл</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Літери</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished">Великі літери</translation>
    </message>
    <message>
        <source>Capital letters stay</source>
        <translation type="unfinished">Великі літери закріплено</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Стерти</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Введення</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation type="unfinished">Ліворуч</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation type="unfinished">Праворуч</translation>
    </message>
    <message>
        <source>Other letters, signs</source>
        <translation type="unfinished">Інші літери та знаки</translation>
    </message>
    <message>
        <source>Ends of e-mail addresses</source>
        <translation type="unfinished">Закінчення адрес електронної пошти</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation type="unfinished">Прибрати клавіатуру</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation type="unfinished">Українська</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Look at the scan</source>
        <translation type="unfinished">Подивіться на зображення</translation>
    </message>
    <message>
        <source>The scanned page</source>
        <translation type="unfinished">Відсканована сторінка</translation>
    </message>
    <message>
        <source>Your page is being straightened…</source>
        <translation type="unfinished">Сторінка вирівнюється…</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">Зачекайте, будь ласка.</translation>
    </message>
    <message>
        <source>Can you read everything?</source>
        <translation type="unfinished">Чи можете ви все прочитати?</translation>
    </message>
    <message>
        <source>Look at the picture. If something is missing, scan again.</source>
        <translation type="unfinished">Подивіться на зображення. Якщо чогось бракує, відскануйте ще раз.</translation>
    </message>
    <message>
        <source>Keep, I have finished</source>
        <translation type="unfinished">Зберегти, це все</translation>
    </message>
    <message>
        <source>Keep, and add a page</source>
        <translation type="unfinished">Зберегти й додати сторінку</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished">Сканувати ще раз</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation type="unfinished">Обернути сторінку</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation type="unfinished">Назад до сторінок</translation>
    </message>
    <message>
        <source>Keep, and see all pages</source>
        <translation type="unfinished">Зберегти й показати всі сторінки</translation>
    </message>
    <message>
        <source>See the whole page</source>
        <translation type="unfinished">Показати всю сторінку</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished">Показати ближче</translation>
    </message>
    <message>
        <source>Use the straightened picture</source>
        <translation type="unfinished">Взяти вирівняне зображення</translation>
    </message>
    <message>
        <source>Use the picture as it was scanned</source>
        <translation type="unfinished">Взяти зображення, як відскановано</translation>
    </message>
</context>
<context>
    <name>MediatorCard</name>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">Покликати помічника</translation>
    </message>
    <message>
        <source>You need not sign. The mediator confirms that you are here: raise your hand or go to the desk.</source>
        <translation type="unfinished">Ви не зобов’язані підписувати. Помічник підтвердить, що ви тут: підніміть руку або підійдіть до стійки.</translation>
    </message>
    <message>
        <source>For the mediator: your identifier</source>
        <translation type="unfinished">Для помічника: ваш ідентифікатор</translation>
    </message>
</context>
<context>
    <name>MenuHead</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрити</translation>
    </message>
</context>
<context>
    <name>NamingPage</name>
    <message>
        <source>Which paper is this?</source>
        <translation type="unfinished">Який це документ?</translation>
    </message>
    <message>
        <source>It gets this name when you give it to a site.</source>
        <translation type="unfinished">Він матиме цю назву, коли ви передасте його сайту.</translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished">Перша сторінка</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">Інший документ</translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>Send it again</source>
        <translation type="unfinished">Надіслати ще раз</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished">Не надсилати</translation>
    </message>
    <message>
        <source>See it now</source>
        <translation type="unfinished">Показати зараз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрити</translation>
    </message>
    <message>
        <source>The site gave you a document.</source>
        <translation type="unfinished">Сайт дав вам документ.</translation>
    </message>
    <message>
        <source>It is in “My papers”. Print it, or give it to a site.</source>
        <translation type="unfinished">Він у розділі «Мої документи». Надрукуйте його або передайте сайту.</translation>
    </message>
    <message>
        <source>The page had stopped: it was loaded again.</source>
        <translation type="unfinished">Сторінка зупинилася: її завантажено знову.</translation>
    </message>
    <message>
        <source>Look whether what you wrote is still there.</source>
        <translation type="unfinished">Перевірте, чи збереглося те, що ви написали.</translation>
    </message>
    <message>
        <source>The document did not come.</source>
        <translation type="unfinished">Документ не надійшов.</translation>
    </message>
    <message>
        <source>Five pages are open: close one.</source>
        <translation type="unfinished">Відкрито п’ять сторінок: закрийте одну.</translation>
    </message>
    <message>
        <source>Send your form a second time?</source>
        <translation type="unfinished">Надіслати вашу форму вдруге?</translation>
    </message>
    <message>
        <source>Loading this page again does so.</source>
        <translation type="unfinished">Якщо перезавантажити цю сторінку, форму буде надіслано ще раз.</translation>
    </message>
    <message>
        <source>The site is slow. The page is still on its way.</source>
        <translation type="unfinished">Сайт повільний. Сторінка ще завантажується.</translation>
    </message>
    <message>
        <source>You can wait: you need do nothing. It is not your doing.</source>
        <translation type="unfinished">Можна зачекати: нічого робити не треба. Це не ваша вина.</translation>
    </message>
    <message>
        <source>The site asks for a security key.</source>
        <translation type="unfinished">Сайт просить ключ безпеки.</translation>
    </message>
    <message>
        <source>It cannot be used here. Choose another way to log in.</source>
        <translation type="unfinished">Тут ним не можна скористатися. Виберіть інший спосіб входу.</translation>
    </message>
    <message>
        <source>The page was stopped: it was too heavy.</source>
        <translation type="unfinished">Сторінку зупинено: вона була надто великою.</translation>
    </message>
    <message>
        <source>What you wrote is lost. Go back to the page before.</source>
        <translation type="unfinished">Те, що ви написали, втрачено. Поверніться на попередню сторінку.</translation>
    </message>
    <message>
        <source>The page was loaded again: it was too heavy.</source>
        <translation type="unfinished">Сторінку завантажено знову: вона була надто великою.</translation>
    </message>
    <message>
        <source>It does not come from an official site.</source>
        <translation type="unfinished">Він не з офіційного сайту.</translation>
    </message>
    <message>
        <source>Only PDF documents and pictures can be received.</source>
        <translation type="unfinished">Можна отримати лише документи PDF і зображення.</translation>
    </message>
    <message>
        <source>It is too large. Ask the mediator.</source>
        <translation type="unfinished">Він надто великий. Зверніться до помічника.</translation>
    </message>
    <message>
        <source>You have received many documents. Ask the mediator.</source>
        <translation type="unfinished">Ви отримали багато документів. Зверніться до помічника.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, ask the mediator.</source>
        <translation type="unfinished">Спробуйте ще раз. Якщо знову не вийде, зверніться до помічника.</translation>
    </message>
</context>
<context>
    <name>NoScannerStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Сканувати документ</translation>
    </message>
    <message>
        <source>This computer has no scanner.</source>
        <translation type="unfinished">У цього комп’ютера немає сканера.</translation>
    </message>
    <message>
        <source>Ask the mediator which computer has one.</source>
        <translation type="unfinished">Запитайте в помічника, біля якого комп’ютера він є.</translation>
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
        <translation type="unfinished">Щоб користуватися цим комп’ютером, ви пишете своє ім’я і підписуєте журнал.</translation>
    </message>
    <message>
        <source>We also keep the date, the time and the computer&apos;s number.</source>
        <translation type="unfinished">Ми також зберігаємо дату, час і номер комп’ютера.</translation>
    </message>
    <message>
        <source>We never keep your procedures, the sites you see or your documents.</source>
        <translation type="unfinished">Ми ніколи не зберігаємо ваших процедур, сайтів, які ви переглядаєте, і ваших документів.</translation>
    </message>
    <message>
        <source>[to be completed by the préfecture]</source>
        <translation type="unfinished">[має заповнити префектура]</translation>
    </message>
    <message>
        <source>Why: {basis}.</source>
        <translation type="unfinished">Навіщо: {basis}.</translation>
    </message>
    <message>
        <source>Who answers for it: {controller}.</source>
        <translation type="unfinished">Хто за це відповідає: {controller}.</translation>
    </message>
    <message>
        <source>Your rights: see your line, have it corrected, have its use limited. Write to: {contact}. You can complain to the CNIL (cnil.fr).</source>
        <translation type="unfinished">Ваші права: побачити свій рядок, виправити його, обмежити його використання. Пишіть на адресу: {contact}. Ви можете подати скаргу до CNIL (cnil.fr).</translation>
    </message>
    <message>
        <source>Register of the point numérique</source>
        <translation type="unfinished">Журнал пункту цифрової допомоги (point numérique)</translation>
    </message>
    <message>
        <source>How long: your name for 5 years, your signature for 1 year. Then they are erased.</source>
        <translation type="unfinished">Як довго: ваше ім’я&#xa0;— 5 років, ваш підпис&#xa0;— 1 рік. Потім їх стирають.</translation>
    </message>
    <message>
        <source>Who can read it: the mediators who are allowed to, and a judge who asks for it.</source>
        <translation type="unfinished">Хто може це читати: помічники, які мають дозвіл, і суддя, якщо він цього вимагає.</translation>
    </message>
    <message>
        <source>If you cannot sign, the mediator can confirm it for you. Nobody watches your screen from afar without your agreement.</source>
        <translation type="unfinished">Якщо ви не можете підписати, помічник може засвідчити це за вас. Ніхто не дивиться на ваш екран здалеку без вашої згоди.</translation>
    </message>
    <message>
        <source>How long, in years: your name {names}, your signature {signatures}. Then they are erased.</source>
        <translation type="unfinished">Як довго, у роках: ваше ім’я&#xa0;— {names}, ваш підпис&#xa0;— {signatures}. Потім їх стирають.</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>What we keep, and what we do not</source>
        <translation type="unfinished">Що ми зберігаємо, а що ні</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation type="unfinished">Читати все</translation>
    </message>
    <message>
        <source>Read less</source>
        <translation type="unfinished">Згорнути</translation>
    </message>
</context>
<context>
    <name>OfficialWay</name>
    <message>
        <source>The official site:</source>
        <translation type="unfinished">Офіційний сайт:</translation>
    </message>
    <message>
        <source>Go to the official site</source>
        <translation type="unfinished">Перейти на офіційний сайт</translation>
    </message>
    <message>
        <source>See the official procedure: {title}</source>
        <translation type="unfinished">Показати офіційну процедуру: {title}</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>Out of order</source>
        <translation type="unfinished">Не працює</translation>
    </message>
    <message>
        <source>This computer is out of order</source>
        <translation type="unfinished">Цей комп’ютер не працює</translation>
    </message>
    <message>
        <source>We are sorry. Please call the mediator, or use another computer.</source>
        <translation type="unfinished">Вибачте. Покличте помічника або перейдіть до іншого комп’ютера.</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation type="unfinished">Телефон: {number}</translation>
    </message>
    <message>
        <source>Code for the staff: {code}</source>
        <translation type="unfinished">Код для працівників: {code}</translation>
    </message>
</context>
<context>
    <name>PadPicture</name>
    <message>
        <source>You sign the register of this computer. What we keep of it is on the screen.</source>
        <translation type="unfinished">Ви підписуєте журнал цього комп’ютера. Що саме ми зберігаємо, написано на екрані.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Почати спочатку</translation>
    </message>
    <message>
        <source>I have signed</source>
        <translation type="unfinished">Підписано</translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished">Сторінка {number}</translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished">Показати</translation>
    </message>
    <message>
        <source>See page {number}</source>
        <translation type="unfinished">Показати сторінку {number}</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished">Обернути</translation>
    </message>
    <message>
        <source>Turn page {number}</source>
        <translation type="unfinished">Обернути сторінку {number}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Раніше</translation>
    </message>
    <message>
        <source>Move page {number} before</source>
        <translation type="unfinished">Пересунути сторінку {number} ближче до початку</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Пізніше</translation>
    </message>
    <message>
        <source>Move page {number} after</source>
        <translation type="unfinished">Пересунути сторінку {number} ближче до кінця</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished">Прибрати</translation>
    </message>
    <message>
        <source>Take out page {number}</source>
        <translation type="unfinished">Прибрати сторінку {number}</translation>
    </message>
</context>
<context>
    <name>PagesStep</name>
    <message>
        <source>The pages of your paper</source>
        <translation type="unfinished">Сторінки вашого документа</translation>
    </message>
    <message>
        <source>Your paper: {pages}</source>
        <translation type="unfinished">Ваш документ: {pages}</translation>
    </message>
    <message>
        <source>More pages are coming…</source>
        <translation type="unfinished">Надходять інші сторінки…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Почати спочатку</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation type="unfinished">Додати сторінку</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation type="unfinished">Це все</translation>
    </message>
    <message>
        <source>Throw all these pages away and start again?</source>
        <translation type="unfinished">Викинути всі ці сторінки й почати спочатку?</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation type="unfinished">Повернути їх буде неможливо.</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">Ні, зберегти їх</translation>
    </message>
    <message>
        <source>Yes, start again</source>
        <translation type="unfinished">Так, почати спочатку</translation>
    </message>
    <message>
        <source>One page looks blank. Leave it out?</source>
        <translation type="unfinished">Одна сторінка схожа на порожню. Прибрати її?</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">Ні, зберегти її</translation>
    </message>
    <message>
        <source>Yes, leave it out</source>
        <translation type="unfinished">Так, прибрати її</translation>
    </message>
    <message>
        <source>{count} pages look blank. Leave them out?</source>
        <translation type="unfinished">Сторінок, схожих на порожні: {count}. Прибрати їх?</translation>
    </message>
    <message>
        <source>No, keep all</source>
        <translation type="unfinished">Ні, зберегти всі</translation>
    </message>
    <message>
        <source>Yes, leave them out</source>
        <translation type="unfinished">Так, прибрати їх</translation>
    </message>
    <message>
        <source>Look at them below: they are marked “Blank?”.</source>
        <translation type="unfinished">Подивіться на них нижче: вони мають позначку «Порожня?».</translation>
    </message>
    <message>
        <source>Page {number} is taken out.</source>
        <translation type="unfinished">Сторінку {number} прибрано.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">Повернути її</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>{pages}. {origin}.</source>
        <translation type="unfinished">{pages} · {origin}</translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished">Перша сторінка</translation>
    </message>
    <message>
        <source>Remove this paper?</source>
        <translation type="unfinished">Видалити цей документ?</translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished">Показати</translation>
    </message>
    <message>
        <source>See: {name}</source>
        <translation type="unfinished">Показати: {name}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Друкувати</translation>
    </message>
    <message>
        <source>Print: {name}</source>
        <translation type="unfinished">Друкувати: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Назвати</translation>
    </message>
    <message>
        <source>Say which paper it is: {name}</source>
        <translation type="unfinished">Сказати, який це документ: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Видалити</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation type="unfinished">Видалити: {name}</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation type="unfinished">Так, видалити</translation>
    </message>
    <message>
        <source>Yes, remove: {name}</source>
        <translation type="unfinished">Так, видалити: {name}</translation>
    </message>
    <message>
        <source>No, keep</source>
        <translation type="unfinished">Ні, зберегти</translation>
    </message>
    <message>
        <source>No, keep: {name}</source>
        <translation type="unfinished">Ні, зберегти: {name}</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>{ready} of {all} papers ready</source>
        <translation type="unfinished">Готово документів: {ready} з {all}</translation>
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
        <translation type="unfinished">Сканувати: {name}</translation>
    </message>
</context>
<context>
    <name>PaperNames</name>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">Інший документ</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation type="unfinished">{name} ({number})</translation>
    </message>
    <message>
        <source>Document from the site</source>
        <translation type="unfinished">Документ від сайту</translation>
    </message>
    <message>
        <source>Document from the site: {name}</source>
        <translation type="unfinished">Документ від сайту: {name}</translation>
    </message>
    <message>
        <source>Receipt for your visit</source>
        <translation type="unfinished">Підтвердження візиту</translation>
    </message>
    <message>
        <source>Given by the site</source>
        <translation type="unfinished">Отримано від сайту</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation type="unfinished">Створено тут</translation>
    </message>
    <message>
        <source>You scanned it</source>
        <translation type="unfinished">Ви відсканували</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished">{count} стор.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished">1 сторінка</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>There is nothing in this document.</source>
        <translation type="unfinished">Цей документ порожній.</translation>
    </message>
    <message>
        <source>Scan it again, or open it again on the site.</source>
        <translation type="unfinished">Відскануйте його ще раз або знову відкрийте його на сайті.</translation>
    </message>
    <message>
        <source>This is not a paper that can be shown here.</source>
        <translation type="unfinished">Цей документ не можна показати тут.</translation>
    </message>
    <message>
        <source>Only PDF documents and pictures can.</source>
        <translation type="unfinished">Можна лише документи PDF і зображення.</translation>
    </message>
    <message>
        <source>This document is locked by a password.</source>
        <translation type="unfinished">Цей документ закрито паролем.</translation>
    </message>
    <message>
        <source>Print it at home, or ask the mediator.</source>
        <translation type="unfinished">Надрукуйте його вдома або зверніться до помічника.</translation>
    </message>
    <message>
        <source>This document is damaged.</source>
        <translation type="unfinished">Цей документ пошкоджено.</translation>
    </message>
    <message>
        <source>Open it again on the site, or scan it again.</source>
        <translation type="unfinished">Знову відкрийте його на сайті або відскануйте ще раз.</translation>
    </message>
    <message>
        <source>This paper is too large for the site.</source>
        <translation type="unfinished">Цей документ надто великий для сайту.</translation>
    </message>
    <message>
        <source>Scan fewer pages at a time.</source>
        <translation type="unfinished">Відскануйте менше сторінок за один раз.</translation>
    </message>
    <message>
        <source>This paper has too many pages.</source>
        <translation type="unfinished">У цьому документі забагато сторінок.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papers to bring</source>
        <translation type="unfinished">Потрібні документи</translation>
    </message>
    <message>
        <source>It is in “My papers”.</source>
        <translation type="unfinished">Він у розділі «Мої документи».</translation>
    </message>
    <message>
        <source>To be checked with the mediator.</source>
        <translation type="unfinished">Перевірте з помічником.</translation>
    </message>
    <message>
        <source>{ticked} of {all} ready</source>
        <translation type="unfinished">{ticked} з {all}</translation>
    </message>
    <message>
        <source>Touch each paper that you have with you.</source>
        <translation type="unfinished">Натисніть кожен документ, який у вас із собою.</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>My papers</source>
        <translation type="unfinished">Мої документи</translation>
    </message>
    <message>
        <source>They are erased at the end of your visit. Print what you keep.</source>
        <translation type="unfinished">Їх буде стерто наприкінці візиту. Надрукуйте те, що хочете зберегти.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Сканувати документ</translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation type="unfinished">Документів ще немає.</translation>
    </message>
    <message>
        <source>Scan one, or open a document on the site: it comes here.</source>
        <translation type="unfinished">Відскануйте документ або відкрийте документ на сайті: він з’явиться тут.</translation>
    </message>
</context>
<context>
    <name>PickerPage</name>
    <message>
        <source>Give a paper to the site</source>
        <translation type="unfinished">Передати документ сайту</translation>
    </message>
    <message>
        <source>The site asks for a paper</source>
        <translation type="unfinished">Сайт просить документ</translation>
    </message>
    <message>
        <source>Touch the papers you want to give.</source>
        <translation type="unfinished">Натисніть документи, які хочете передати.</translation>
    </message>
    <message>
        <source>Touch the paper you want to give.</source>
        <translation type="unfinished">Натисніть документ, який хочете передати.</translation>
    </message>
    <message>
        <source>Give nothing</source>
        <translation type="unfinished">Нічого не передавати</translation>
    </message>
    <message>
        <source>Or scan a paper now</source>
        <translation type="unfinished">Або відскануйте документ зараз</translation>
    </message>
    <message>
        <source>Scan a paper now</source>
        <translation type="unfinished">Сканувати документ</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">Інший документ</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Сканувати документ</translation>
    </message>
    <message>
        <source>Give these {count} papers to the site</source>
        <translation type="unfinished">Передати сайту ці документи ({count})</translation>
    </message>
    <message>
        <source>Give this paper to the site</source>
        <translation type="unfinished">Передати сайту цей документ</translation>
    </message>
    <message>
        <source>The site wants a file that is neither a PDF nor a picture.</source>
        <translation type="unfinished">Сайт просить файл, який не є ні PDF, ні зображенням.</translation>
    </message>
    <message>
        <source>Nothing can be given here. Ask the mediator for help.</source>
        <translation type="unfinished">Тут нічого не можна передати. Попросіть помічника допомогти.</translation>
    </message>
    <message>
        <source>Your paper is being made ready…</source>
        <translation type="unfinished">Ваш документ готується…</translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation type="unfinished">Документів ще немає.</translation>
    </message>
    <message>
        <source>Scan it now: then it goes to the site.</source>
        <translation type="unfinished">Відскануйте його зараз: потім він надійде на сайт.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Сканувати документ</translation>
    </message>
    <message>
        <source>Pages kept so far: {count}</source>
        <translation type="unfinished">Уже збережено сторінок: {count}</translation>
    </message>
    <message>
        <source>See the pages kept</source>
        <translation type="unfinished">Показати збережені сторінки</translation>
    </message>
    <message>
        <source>It is a card: scan both sides</source>
        <translation type="unfinished">Це картка: сканувати обидва боки</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">Сканувати</translation>
    </message>
    <message>
        <source>Finish with the pages kept</source>
        <translation type="unfinished">Завершити зі збереженими сторінками</translation>
    </message>
    <message>
        <source>The front is done. Now the back: turn the card over.</source>
        <translation type="unfinished">Лицьовий бік готовий. Тепер зворотний: переверніть картку.</translation>
    </message>
    <message>
        <source>First the front of the card, then its back.</source>
        <translation type="unfinished">Спочатку лицьовий бік картки, потім зворотний.</translation>
    </message>
    <message>
        <source>1. Take out staples and clips, and open what is folded.</source>
        <translation type="unfinished">1. Зніміть скоби та скріпки, розгорніть складене.</translation>
    </message>
    <message>
        <source>2. Put the sheets in the feeder, as its drawing shows.</source>
        <translation type="unfinished">2. Покладіть аркуші в лоток подачі, як на малюнку на ньому.</translation>
    </message>
    <message>
        <source>3. Push them in gently, as far as they go.</source>
        <translation type="unfinished">3. Обережно просуньте їх до кінця.</translation>
    </message>
    <message>
        <source>4. Touch “Scan”.</source>
        <translation type="unfinished">4. Натисніть «Сканувати».</translation>
    </message>
    <message>
        <source>1. Open the lid of the scanner.</source>
        <translation type="unfinished">1. Відкрийте кришку сканера.</translation>
    </message>
    <message>
        <source>2. Put the card on the glass, its front facing down.</source>
        <translation type="unfinished">2. Покладіть картку на скло лицьовим боком донизу.</translation>
    </message>
    <message>
        <source>3. Leave a finger&apos;s width from the edge. Close the lid.</source>
        <translation type="unfinished">3. Залиште відстань у палець від краю. Закрийте кришку.</translation>
    </message>
    <message>
        <source>2. Turn the card over: its back faces the glass.</source>
        <translation type="unfinished">2. Переверніть картку: зворотним боком до скла.</translation>
    </message>
    <message>
        <source>2. Put the paper face down on the glass, against the corner mark.</source>
        <translation type="unfinished">2. Покладіть документ на скло текстом донизу, до позначки в кутку.</translation>
    </message>
    <message>
        <source>3. Close the lid.</source>
        <translation type="unfinished">3. Закрийте кришку.</translation>
    </message>
    <message>
        <source>The pages you kept are still here.</source>
        <translation type="unfinished">Сторінки, які ви зберегли, ще тут.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation type="unfinished">Друкувати</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Stop the print</source>
        <translation type="unfinished">Зупинити друк</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Продовжити</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Наступна сторінка</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Попередня сторінка</translation>
    </message>
    <message>
        <source>Print only this page</source>
        <translation type="unfinished">Друкувати лише цю сторінку</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Спробувати ще раз</translation>
    </message>
    <message>
        <source>Print 1 page</source>
        <translation type="unfinished">Друкувати 1 стор.</translation>
    </message>
    <message>
        <source>Print {count} pages</source>
        <translation type="unfinished">Друкувати {count} стор.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">Сторінка {number} з {count}</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation type="unfinished">У цього комп’ютера немає принтера.</translation>
    </message>
    <message>
        <source>Ask the mediator which computer has one.</source>
        <translation type="unfinished">Запитайте в помічника, біля якого комп’ютера він є.</translation>
    </message>
    <message>
        <source>The print is stopping…</source>
        <translation type="unfinished">Друк зупиняється…</translation>
    </message>
    <message>
        <source>It was not printed</source>
        <translation type="unfinished">Не надруковано</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation type="unfinished">Надруковано</translation>
    </message>
    <message>
        <source>Your paper is in the printer.</source>
        <translation type="unfinished">Ваш документ у принтері.</translation>
    </message>
    <message>
        <source>Take all the sheets with you.</source>
        <translation type="unfinished">Заберіть усі аркуші.</translation>
    </message>
    <message>
        <source>The print is in colour.</source>
        <translation type="unfinished">Друк кольоровий.</translation>
    </message>
    <message>
        <source>The print is in black and white.</source>
        <translation type="unfinished">Друк чорно-білий.</translation>
    </message>
    <message>
        <source>Both sides of the sheets are printed.</source>
        <translation type="unfinished">Аркуші друкуються з обох боків.</translation>
    </message>
    <message>
        <source>This document has {count} pages. You can print {most} at most.</source>
        <translation type="unfinished">Сторінок у цьому документі: {count}. Можна надрукувати щонайбільше {most}.</translation>
    </message>
    <message>
        <source>Print only the pages that you need, or ask the mediator.</source>
        <translation type="unfinished">Друкуйте лише потрібні сторінки або зверніться до помічника.</translation>
    </message>
    <message>
        <source>The printer is waiting</source>
        <translation type="unfinished">Принтер чекає</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Your paper goes to the printer…</source>
        <translation type="unfinished">Ваш документ передається на принтер…</translation>
    </message>
    <message>
        <source>Nothing to do: it takes a few seconds.</source>
        <translation type="unfinished">Зачекайте кілька секунд.</translation>
    </message>
    <message>
        <source>Your paper waits for the printer…</source>
        <translation type="unfinished">Ваш документ чекає на принтер…</translation>
    </message>
    <message>
        <source>It comes as soon as the printer is free.</source>
        <translation type="unfinished">Він вийде, щойно принтер звільниться.</translation>
    </message>
    <message>
        <source>Your paper is being printed…</source>
        <translation type="unfinished">Ваш документ друкується…</translation>
    </message>
    <message>
        <source>Wait beside the printer. It can take a minute.</source>
        <translation type="unfinished">Зачекайте біля принтера. Це може тривати хвилину.</translation>
    </message>
    <message>
        <source>Then the mediator must also start the printer again.</source>
        <translation type="unfinished">Потім помічник має ще раз запустити принтер.</translation>
    </message>
    <message>
        <source>Then the print goes on by itself.</source>
        <translation type="unfinished">Потім друк продовжиться сам.</translation>
    </message>
    <message>
        <source>The printer is busy.</source>
        <translation type="unfinished">Принтер зайнятий.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">Трохи зачекайте, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The printer takes no papers at the moment.</source>
        <translation type="unfinished">Принтер зараз нічого не приймає.</translation>
    </message>
    <message>
        <source>Call the mediator, who starts it again. Then try again.</source>
        <translation type="unfinished">Покличте помічника: він запустить принтер. Потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The printer asks for a password.</source>
        <translation type="unfinished">Принтер просить пароль.</translation>
    </message>
    <message>
        <source>Call the mediator: the IT staff must set it right.</source>
        <translation type="unfinished">Покличте помічника: принтер має налаштувати комп’ютерна служба.</translation>
    </message>
    <message>
        <source>There are too many pages to print.</source>
        <translation type="unfinished">Забагато сторінок для друку.</translation>
    </message>
    <message>
        <source>Print only the pages that you need, or ask the mediator.</source>
        <translation type="unfinished">Друкуйте лише потрібні сторінки або зверніться до помічника.</translation>
    </message>
    <message>
        <source>This document cannot be printed.</source>
        <translation type="unfinished">Цей документ не можна надрукувати.</translation>
    </message>
    <message>
        <source>Open it again on the site, or ask the mediator.</source>
        <translation type="unfinished">Знову відкрийте його на сайті або зверніться до помічника.</translation>
    </message>
    <message>
        <source>The printer could not do it.</source>
        <translation type="unfinished">Принтеру не вдалося надрукувати.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, call the mediator.</source>
        <translation type="unfinished">Спробуйте ще раз. Якщо знову не вийде, покличте помічника.</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation type="unfinished">Потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The print was stopped at the printer.</source>
        <translation type="unfinished">Друк зупинено на принтері.</translation>
    </message>
    <message>
        <source>Try again, or ask the mediator.</source>
        <translation type="unfinished">Спробуйте ще раз або зверніться до помічника.</translation>
    </message>
    <message>
        <source>The printer has no paper left.</source>
        <translation type="unfinished">У принтері закінчився папір.</translation>
    </message>
    <message>
        <source>Call the mediator, who puts A4 paper in.</source>
        <translation type="unfinished">Покличте помічника: він покладе папір A4.</translation>
    </message>
    <message>
        <source>A sheet is stuck in the printer.</source>
        <translation type="unfinished">У принтері застряг аркуш.</translation>
    </message>
    <message>
        <source>Do not pull it. Call the mediator, who takes it out.</source>
        <translation type="unfinished">Не тягніть його. Покличте помічника: він його витягне.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation type="unfinished">Принтер відкритий.</translation>
    </message>
    <message>
        <source>Close its cover, or call the mediator.</source>
        <translation type="unfinished">Закрийте його кришку або покличте помічника.</translation>
    </message>
    <message>
        <source>The printer has no ink left.</source>
        <translation type="unfinished">У принтері закінчилося чорнило.</translation>
    </message>
    <message>
        <source>Call the mediator, who changes the cartridge.</source>
        <translation type="unfinished">Покличте помічника: він замінить картридж.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation type="unfinished">Принтер не відповідає.</translation>
    </message>
    <message>
        <source>Call the mediator, who sees whether it is switched on.</source>
        <translation type="unfinished">Покличте помічника: він перевірить, чи принтер увімкнено.</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation type="unfinished">Принтер призупинено.</translation>
    </message>
    <message>
        <source>It does not start again by itself. Call the mediator.</source>
        <translation type="unfinished">Сам він не запуститься. Покличте помічника.</translation>
    </message>
    <message>
        <source>Your print is held back.</source>
        <translation type="unfinished">Ваш друк затримано.</translation>
    </message>
    <message>
        <source>Call the mediator, who lets it go on.</source>
        <translation type="unfinished">Покличте помічника: він дозволить друк.</translation>
    </message>
    <message>
        <source>Wait a little: the print begins by itself.</source>
        <translation type="unfinished">Трохи зачекайте: друк почнеться сам.</translation>
    </message>
    <message>
        <source>The printer does not go on.</source>
        <translation type="unfinished">Принтер не продовжує роботу.</translation>
    </message>
    <message>
        <source>Does nothing come out? Call the mediator, or stop the print.</source>
        <translation type="unfinished">Нічого не виходить? Покличте помічника або зупиніть друк.</translation>
    </message>
</context>
<context>
    <name>ProcedureContent</name>
    <message>
        <source>Sheet checked on {day}.</source>
        <translation type="unfinished">Опис перевірено {day}.</translation>
    </message>
    <message>
        <source>Sheet checked on {day}, but not all of it: ask the mediator if in doubt.</source>
        <translation type="unfinished">Опис перевірено {day}, але не повністю: якщо сумніваєтеся, зверніться до помічника.</translation>
    </message>
    <message>
        <source>You can do all of it here, on line.</source>
        <translation type="unfinished">Ви можете зробити все тут, онлайн.</translation>
    </message>
    <message>
        <source>You begin here, on line.</source>
        <translation type="unfinished">Ви починаєте тут, онлайн.</translation>
    </message>
    <message>
        <source>A part of it is done elsewhere: see what happens next.</source>
        <translation type="unfinished">Частина робиться в іншому місці: читайте «Що далі?».</translation>
    </message>
    <message>
        <source>This is not done on line.</source>
        <translation type="unfinished">Цю процедуру не можна пройти онлайн.</translation>
    </message>
    <message>
        <source>Read here what to do, and what to bring.</source>
        <translation type="unfinished">Прочитайте тут, що робити і що принести.</translation>
    </message>
</context>
<context>
    <name>ProcedureDocument</name>
    <message>
        <source>{fact} (to be checked)</source>
        <translation type="unfinished">{fact} (треба перевірити)</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation type="unfinished">Потрібні документи</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation type="unfinished">Офіційний сайт</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Коли</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Що далі?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">Варто знати</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">Скільки це коштує</translation>
    </message>
    <message>
        <source>Checked on {day}. The official site counts.</source>
        <translation type="unfinished">Перевірено {day}. Орієнтуйтеся на офіційний сайт.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">Телефоном</translation>
    </message>
</context>
<context>
    <name>ProofDocument</name>
    <message>
        <source>Page shown on {day} at {hour}</source>
        <translation type="unfinished">Сторінку показано {day} о {hour}</translation>
    </message>
    <message>
        <source>Printed from the website by the public computer “{site}”. It is not a document of that website.</source>
        <translation type="unfinished">Надруковано з сайту на громадському комп’ютері «{site}». Це не документ цього сайту.</translation>
    </message>
    <message>
        <source>Exercise: this is not the real site.</source>
        <translation type="unfinished">Вправа: це не справжній сайт.</translation>
    </message>
    <message>
        <source>Page {number} of {count}.</source>
        <translation type="unfinished">Сторінка {number} з {count}.</translation>
    </message>
</context>
<context>
    <name>ReachPage</name>
    <message>
        <source>Which sites answer?</source>
        <translation type="unfinished">Які сайти відповідають?</translation>
    </message>
    <message>
        <source>Which sites answer from here?</source>
        <translation type="unfinished">Які сайти відповідають звідси?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Перевірити ще раз</translation>
    </message>
    <message>
        <source>We are looking…</source>
        <translation type="unfinished">Перевіряємо…</translation>
    </message>
    <message>
        <source>h:mm:ss AP</source>
        <translation type="unfinished">H:mm:ss</translation>
    </message>
    <message>
        <source>Last look: {moment}</source>
        <translation type="unfinished">Остання перевірка: {moment}</translation>
    </message>
    <message>
        <source>It is not known yet which sites answer.</source>
        <translation type="unfinished">Ще невідомо, які сайти відповідають.</translation>
    </message>
    <message>
        <source>It takes a moment to look at all of them.</source>
        <translation type="unfinished">Потрібен час, щоб перевірити їх усі.</translation>
    </message>
    <message>
        <source>All official sites answer.</source>
        <translation type="unfinished">Усі офіційні сайти відповідають.</translation>
    </message>
    <message>
        <source>The network of this place works.</source>
        <translation type="unfinished">Мережа цього закладу працює.</translation>
    </message>
    <message>
        <source>The network of this place works: it is those sites.</source>
        <translation type="unfinished">Мережа цього закладу працює: причина в цих сайтах.</translation>
    </message>
    <message>
        <source>No official site answers.</source>
        <translation type="unfinished">Жоден офіційний сайт не відповідає.</translation>
    </message>
    <message>
        <source>It is the network of this place, or its way out.</source>
        <translation type="unfinished">Причина в мережі цього закладу або в її виході в інтернет.</translation>
    </message>
    <message>
        <source>Somebody else answers instead of the sites.</source>
        <translation type="unfinished">Замість сайтів відповідає хтось інший.</translation>
    </message>
    <message>
        <source>This network probably wants its own log-in first. Tell those who look after it.</source>
        <translation type="unfinished">Імовірно, ця мережа спершу просить увійти. Повідомте тих, хто нею опікується.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, most sites are out of date.</source>
        <translation type="unfinished">За годинником цього комп’ютера строк дії більшості сайтів минув.</translation>
    </message>
    <message>
        <source>So the clock is probably wrong. Tell those who look after the computer.</source>
        <translation type="unfinished">Отже, годинник, імовірно, неправильний. Повідомте тих, хто опікується комп’ютером.</translation>
    </message>
    <message>
        <source>Some official sites do not answer.</source>
        <translation type="unfinished">Деякі офіційні сайти не відповідають.</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation type="unfinished">{name} не відповідає.</translation>
    </message>
    <message>
        <source>These do not answer: {names}.</source>
        <translation type="unfinished">Не відповідають: {names}.</translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished">Ще не перевірено</translation>
    </message>
    <message>
        <source>Answers since {moment}</source>
        <translation type="unfinished">Відповідає з {moment}</translation>
    </message>
    <message>
        <source>Does not answer since {moment}</source>
        <translation type="unfinished">Не відповідає з {moment}</translation>
    </message>
    <message>
        <source>Cannot prove that it is the real one since {moment}</source>
        <translation type="unfinished">Не може довести, що він справжній, з {moment}</translation>
    </message>
    <message>
        <source>Its proof of identity is out of date since {moment}</source>
        <translation type="unfinished">Його підтвердження справжності має неправильну дату з {moment}</translation>
    </message>
    <message>
        <source>Its name is not found since {moment}</source>
        <translation type="unfinished">Його назву не знайдено з {moment}</translation>
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
        <translation type="unfinished">Кнопка, вибрана: {name}</translation>
    </message>
    <message>
        <source>Button: {name}</source>
        <translation type="unfinished">Кнопка: {name}</translation>
    </message>
    <message>
        <source>To fill in: {name}</source>
        <translation type="unfinished">Потрібно заповнити: {name}</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Have you this with you?</source>
        <translation type="unfinished">Чи є це у вас із собою?</translation>
    </message>
    <message>
        <source>I have no e-mail address: create one</source>
        <translation type="unfinished">У мене немає електронної адреси: створити</translation>
    </message>
    <message>
        <source>You have all you need. You can open the site.</source>
        <translation type="unfinished">У вас є все. Ви можете відкрити сайт.</translation>
    </message>
    <message>
        <source>Touch what you have. The site asks for it.</source>
        <translation type="unfinished">Натисніть те, що у вас є. Сайт цього вимагає.</translation>
    </message>
    <message>
        <source>My e-mail address and its password</source>
        <translation type="unfinished">Моя електронна адреса та її пароль</translation>
    </message>
    <message>
        <source>The site writes to you. You must be able to read it here.</source>
        <translation type="unfinished">Сайт вам пише. Ви повинні мати змогу прочитати лист тут.</translation>
    </message>
    <message>
        <source>My mobile phone, switched on</source>
        <translation type="unfinished">Мій мобільний телефон, увімкнений</translation>
    </message>
    <message>
        <source>A code comes by text message.</source>
        <translation type="unfinished">Код надійде в SMS.</translation>
    </message>
    <message>
        <source>My bank card</source>
        <translation type="unfinished">Моя банківська картка</translation>
    </message>
    <message>
        <source>The papers of the list below</source>
        <translation type="unfinished">Документи зі списку нижче</translation>
    </message>
    <message>
        <source>You scan them here, it is free.</source>
        <translation type="unfinished">Ви скануєте їх тут, це безкоштовно.</translation>
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
        <translation type="unfinished">Підтвердження візиту</translation>
    </message>
    <message>
        <source>{day}, from {start} to {end}</source>
        <translation type="unfinished">{day}, з {start} до {end}</translation>
    </message>
    <message>
        <source>Number in the register: {number}</source>
        <translation type="unfinished">Номер у журналі: {number}</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation type="unfinished">Підтвердження: {proof}</translation>
    </message>
    <message>
        <source>Official sites opened during your visit</source>
        <translation type="unfinished">Офіційні сайти, відкриті під час вашого візиту</translation>
    </message>
    <message>
        <source>You opened no official site.</source>
        <translation type="unfinished">Ви не відкривали жодного офіційного сайту.</translation>
    </message>
    <message>
        <source>Other sites opened: {count}</source>
        <translation type="unfinished">Відкрито інших сайтів: {count}</translation>
    </message>
    <message>
        <source>What comes next:</source>
        <translation type="unfinished">Що далі:</translation>
    </message>
    <message>
        <source>Telephone: {telephone}</source>
        <translation type="unfinished">Телефон: {telephone}</translation>
    </message>
    <message>
        <source>Pages scanned: {count}</source>
        <translation type="unfinished">Відскановано сторінок: {count}</translation>
    </message>
    <message>
        <source>Papers given to a site: {count}</source>
        <translation type="unfinished">Передано документів сайту: {count}</translation>
    </message>
    <message>
        <source>Papers received from a site: {count}</source>
        <translation type="unfinished">Отримано документів від сайту: {count}</translation>
    </message>
    <message>
        <source>Pages printed: {count}</source>
        <translation type="unfinished">Надруковано сторінок: {count}</translation>
    </message>
    <message>
        <source>To go on at home: photograph a square with a telephone, or type its address.</source>
        <translation type="unfinished">Щоб продовжити вдома: сфотографуйте квадрат телефоном або наберіть його адресу.</translation>
    </message>
    <message>
        <source>A question? Call us: {telephone}</source>
        <translation type="unfinished">Маєте запитання? Телефонуйте нам: {telephone}</translation>
    </message>
    <message>
        <source>This paper says that you came. It does not prove that your request was sent: keep what the official site gave you.</source>
        <translation type="unfinished">Цей папір підтверджує, що ви приходили. Він не доводить, що вашу заяву надіслано: збережіть те, що вам дав офіційний сайт.</translation>
    </message>
    <message>
        <source>If your request left today: at the latest on {day}.</source>
        <translation type="unfinished">Якщо заяву надіслано сьогодні, останній день: {day}</translation>
    </message>
    <message>
        <source>If your request left today: until {day}.</source>
        <translation type="unfinished">Якщо заяву надіслано сьогодні, останній день дії: {day}</translation>
    </message>
    <message>
        <source>If your request left today: about {day}.</source>
        <translation type="unfinished">Якщо заяву надіслано сьогодні, приблизна дата: {day}</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation type="unfinished">Ваше підтвердження</translation>
    </message>
    <message>
        <source>This paper says what comes next and whom to call. Take it home.</source>
        <translation type="unfinished">У цьому папері написано, що буде далі й кому телефонувати. Візьміть його із собою.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Print my receipt</source>
        <translation type="unfinished">Друкувати підтвердження</translation>
    </message>
    <message>
        <source>Finish my visit</source>
        <translation type="unfinished">Завершити візит</translation>
    </message>
    <message>
        <source>Your receipt is printed.</source>
        <translation type="unfinished">Ваше підтвердження надруковано.</translation>
    </message>
    <message>
        <source>Take it from the printer.</source>
        <translation type="unfinished">Заберіть його з принтера.</translation>
    </message>
    <message>
        <source>Finish without printing</source>
        <translation type="unfinished">Завершити без друку</translation>
    </message>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">Ваш візит</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>To note down</source>
        <translation type="unfinished">Запишіть</translation>
    </message>
    <message>
        <source>This site did not open</source>
        <translation type="unfinished">Цей сайт не відкрився</translation>
    </message>
    <message>
        <source>Not opened:</source>
        <translation type="unfinished">Не відкрито:</translation>
    </message>
    <message>
        <source>You did nothing wrong, and this site received nothing from you.</source>
        <translation type="unfinished">Ви не зробили нічого поганого, і цей сайт нічого від вас не отримав.</translation>
    </message>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">Покликати помічника</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished">Назад до попередньої сторінки</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>This link is an e-mail address.</source>
        <translation type="unfinished">Це посилання&#xa0;— електронна адреса.</translation>
    </message>
    <message>
        <source>Note it down, and write from your own e-mail.</source>
        <translation type="unfinished">Запишіть її та напишіть зі своєї пошти.</translation>
    </message>
    <message>
        <source>This link is a telephone number.</source>
        <translation type="unfinished">Це посилання&#xa0;— номер телефону.</translation>
    </message>
    <message>
        <source>Note it down, and call from a telephone.</source>
        <translation type="unfinished">Запишіть його та зателефонуйте з телефону.</translation>
    </message>
    <message>
        <source>Here, only official sites open.</source>
        <translation type="unfinished">Тут відкриваються лише офіційні сайти.</translation>
    </message>
    <message>
        <source>Such sites take money or personal details.</source>
        <translation type="unfinished">Такі сайти забирають гроші або особисті дані.</translation>
    </message>
    <message>
        <source>This company asks money for what the State does itself.</source>
        <translation type="unfinished">Ця компанія бере гроші за те, що держава робить сама.</translation>
    </message>
    <message>
        <source>On the official site you pay no commission.</source>
        <translation type="unfinished">На офіційному сайті ви не платите жодної комісії.</translation>
    </message>
    <message>
        <source>This is a private site, not one of the State&apos;s.</source>
        <translation type="unfinished">Це приватний сайт, а не державний.</translation>
    </message>
    <message>
        <source>The right information is on the official site.</source>
        <translation type="unfinished">Правильна інформація є на офіційному сайті.</translation>
    </message>
    <message>
        <source>This short link hides where it leads.</source>
        <translation type="unfinished">Це коротке посилання приховує, куди воно веде.</translation>
    </message>
    <message>
        <source>Ask for the whole address, or ask the mediator.</source>
        <translation type="unfinished">Попросіть повну адресу або зверніться до помічника.</translation>
    </message>
    <message>
        <source>This site is not protected: others could read along.</source>
        <translation type="unfinished">Цей сайт не захищений: інші могли б прочитати ваші дані.</translation>
    </message>
    <message>
        <source>No official site writes its address in this way.</source>
        <translation type="unfinished">Жоден офіційний сайт не пише свою адресу так.</translation>
    </message>
    <message>
        <source>This link does not lead to a site.</source>
        <translation type="unfinished">Це посилання не веде на сайт.</translation>
    </message>
    <message>
        <source>This address is a part of pages, not a page to open.</source>
        <translation type="unfinished">Ця адреса&#xa0;— частина сторінки, а не сторінка, яку можна відкрити.</translation>
    </message>
    <message>
        <source>This site was allowed here only until a date that has passed.</source>
        <translation type="unfinished">Цей сайт був дозволений тут лише до дати, яка вже минула.</translation>
    </message>
    <message>
        <source>If you need it, call the mediator.</source>
        <translation type="unfinished">Якщо він вам потрібен, покличте помічника.</translation>
    </message>
    <message>
        <source>It is not on the list of official sites.</source>
        <translation type="unfinished">Його немає у списку офіційних сайтів.</translation>
    </message>
    <message>
        <source>Its name is made to look like another one.</source>
        <translation type="unfinished">Його назва імітує назву іншого сайту.</translation>
    </message>
    <message>
        <source>It looks like {official}, but it is not that site.</source>
        <translation type="unfinished">Він схожий на {official}, але це не той сайт.</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Register: page on paper</source>
        <translation type="unfinished">Журнал: запасний аркуш</translation>
    </message>
    <message>
        <source>{site}, computer {station}</source>
        <translation type="unfinished">{site}, {station}</translation>
    </message>
    <message>
        <source>To be used only while the computer cannot write the register. A line for each person, before they use the computer. The mediator covers the lines of the others, and keeps this page locked away with the register.</source>
        <translation type="unfinished">Використовувати, лише коли комп’ютер не може записати журнал. Один рядок на людину, до користування комп’ютером. Помічник закриває рядки інших людей і зберігає цей аркуш під замком разом із журналом.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Час</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Прізвище</translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished">Імена</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Підпис</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Сканувати документ</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>There is no room left for more pages.</source>
        <translation type="unfinished">Для нових сторінок уже немає місця.</translation>
    </message>
    <message>
        <source>Remove papers that you no longer need.</source>
        <translation type="unfinished">Видаліть документи, які вам більше не потрібні.</translation>
    </message>
    <message>
        <source>A sheet is stuck in the scanner.</source>
        <translation type="unfinished">У сканері застряг аркуш.</translation>
    </message>
    <message>
        <source>Open the scanner&apos;s cover and take the sheet out gently. Then put it back in the feeder.</source>
        <translation type="unfinished">Відкрийте кришку сканера й обережно витягніть аркуш. Потім покладіть його назад у лоток подачі.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open.</source>
        <translation type="unfinished">Кришка сканера відкрита.</translation>
    </message>
    <message>
        <source>Close it, then touch “Scan” again.</source>
        <translation type="unfinished">Закрийте її, потім знову натисніть «Сканувати».</translation>
    </message>
    <message>
        <source>There is no paper in the feeder.</source>
        <translation type="unfinished">У лотку подачі немає паперу.</translation>
    </message>
    <message>
        <source>Push your sheets in as far as they go, then touch “Scan”.</source>
        <translation type="unfinished">Просуньте аркуші до кінця, потім натисніть «Сканувати».</translation>
    </message>
    <message>
        <source>The scanner is busy.</source>
        <translation type="unfinished">Сканер зайнятий.</translation>
    </message>
    <message>
        <source>Wait a moment, then touch “Scan” again.</source>
        <translation type="unfinished">Трохи зачекайте, потім знову натисніть «Сканувати».</translation>
    </message>
    <message>
        <source>The scanner has stopped halfway.</source>
        <translation type="unfinished">Сканер зупинився на півдорозі.</translation>
    </message>
    <message>
        <source>Touch “Scan” again. If it stops again, call the mediator.</source>
        <translation type="unfinished">Знову натисніть «Сканувати». Якщо він зупиниться ще раз, покличте помічника.</translation>
    </message>
    <message>
        <source>These are too many sheets at a time.</source>
        <translation type="unfinished">Забагато аркушів за один раз.</translation>
    </message>
    <message>
        <source>Put fewer sheets in, then touch “Scan”.</source>
        <translation type="unfinished">Покладіть менше аркушів, потім натисніть «Сканувати».</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation type="unfinished">Сканер не відповідає.</translation>
    </message>
    <message>
        <source>See whether it is switched on. If it is, call the mediator.</source>
        <translation type="unfinished">Подивіться, чи його увімкнено. Якщо так, покличте помічника.</translation>
    </message>
    <message>
        <source>The scanner could not read your paper.</source>
        <translation type="unfinished">Сканер не зміг прочитати ваш документ.</translation>
    </message>
    <message>
        <source>Touch “Scan” again. If it fails again, call the mediator.</source>
        <translation type="unfinished">Знову натисніть «Сканувати». Якщо знову не вийде, покличте помічника.</translation>
    </message>
    <message>
        <source>There seems to be nothing on this page.</source>
        <translation type="unfinished">Схоже, ця сторінка порожня.</translation>
    </message>
    <message>
        <source>Is the paper face down on the glass? Turn it over, scan again.</source>
        <translation type="unfinished">Чи лежить документ текстом до скла? Переверніть його і відскануйте ще раз.</translation>
    </message>
    <message>
        <source>The picture is dark.</source>
        <translation type="unfinished">Зображення темне.</translation>
    </message>
    <message>
        <source>Close the lid well over the paper, scan again.</source>
        <translation type="unfinished">Щільно закрийте кришку над документом і відскануйте ще раз.</translation>
    </message>
    <message>
        <source>The writing is pale.</source>
        <translation type="unfinished">Текст блідий.</translation>
    </message>
    <message>
        <source>If you cannot read it, ask for a clearer copy of the paper.</source>
        <translation type="unfinished">Якщо ви не можете його прочитати, попросіть чіткіший примірник.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation type="unfinished">Зображення нечітке.</translation>
    </message>
    <message>
        <source>Lay the paper flat, press the lid down, scan again.</source>
        <translation type="unfinished">Покладіть документ рівно, притисніть кришку і відскануйте ще раз.</translation>
    </message>
    <message>
        <source>A part of the paper may be cut off.</source>
        <translation type="unfinished">Можливо, частини документа не видно.</translation>
    </message>
    <message>
        <source>Push the paper against the corner mark, scan again.</source>
        <translation type="unfinished">Присуньте документ до позначки в кутку і відскануйте ще раз.</translation>
    </message>
    <message>
        <source>The letters are very small.</source>
        <translation type="unfinished">Літери дуже дрібні.</translation>
    </message>
    <message>
        <source>Look closer. If you cannot read them, tell the mediator.</source>
        <translation type="unfinished">Подивіться ближче. Якщо не можете їх прочитати, скажіть помічнику.</translation>
    </message>
    <message>
        <source>Blank?</source>
        <translation type="unfinished">Порожня?</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Темна</translation>
    </message>
    <message>
        <source>Pale</source>
        <translation type="unfinished">Бліда</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation type="unfinished">Нечітка</translation>
    </message>
    <message>
        <source>Cut off?</source>
        <translation type="unfinished">Обрізана?</translation>
    </message>
    <message>
        <source>Very small letters</source>
        <translation type="unfinished">Дуже дрібні літери</translation>
    </message>
    <message>
        <source>This is a card, cut out at its edges.</source>
        <translation type="unfinished">Це картка, вирізана по краях.</translation>
    </message>
    <message>
        <source>This is a proof of address with an official code.</source>
        <translation type="unfinished">Це підтвердження адреси (justificatif de domicile) з офіційним кодом.</translation>
    </message>
    <message>
        <source>This is a tax notice with an official code.</source>
        <translation type="unfinished">Це податкове повідомлення (avis d&apos;impôt) з офіційним кодом.</translation>
    </message>
    <message>
        <source>These are bank details with an official code.</source>
        <translation type="unfinished">Це банківські реквізити (RIB) з офіційним кодом.</translation>
    </message>
    <message>
        <source>This is a payslip with an official code.</source>
        <translation type="unfinished">Це розрахунковий лист (bulletin de paie) з офіційним кодом.</translation>
    </message>
    <message>
        <source>This is a contract of employment with an official code.</source>
        <translation type="unfinished">Це трудовий договір (contrat de travail) з офіційним кодом.</translation>
    </message>
    <message>
        <source>This is an identity document with an official code.</source>
        <translation type="unfinished">Це документ, що посвідчує особу, з офіційним кодом.</translation>
    </message>
    <message>
        <source>This is a vehicle paper with an official code.</source>
        <translation type="unfinished">Це документ на транспортний засіб з офіційним кодом.</translation>
    </message>
    <message>
        <source>This is a paper about a driving licence with an official code.</source>
        <translation type="unfinished">Це документ про посвідчення водія (permis de conduire) з офіційним кодом.</translation>
    </message>
    <message>
        <source>This is a diploma with an official code.</source>
        <translation type="unfinished">Це диплом з офіційним кодом.</translation>
    </message>
    <message>
        <source>This paper has an official code.</source>
        <translation type="unfinished">На цьому документі є офіційний код.</translation>
    </message>
</context>
<context>
    <name>ScanningStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Сканувати документ</translation>
    </message>
    <message>
        <source>Your paper is being scanned</source>
        <translation type="unfinished">Ваш документ сканується</translation>
    </message>
    <message>
        <source>The page on its way</source>
        <translation type="unfinished">Поточна сторінка</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation type="unfinished">Хід сканування</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <translation type="unfinished">Зупинити</translation>
    </message>
    <message>
        <source>Pages read so far: {count}</source>
        <translation type="unfinished">Уже прочитано сторінок: {count}</translation>
    </message>
    <message>
        <source>The scanner is stopping…</source>
        <translation type="unfinished">Сканер зупиняється…</translation>
    </message>
    <message>
        <source>The scanner is busy, or warming up. Please wait, or stop.</source>
        <translation type="unfinished">Сканер зайнятий або нагрівається. Зачекайте або зупиніть.</translation>
    </message>
    <message>
        <source>The scanner is reading your paper…</source>
        <translation type="unfinished">Сканер читає ваш документ…</translation>
    </message>
    <message>
        <source>The scanner is starting…</source>
        <translation type="unfinished">Сканер запускається…</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>There is more below</source>
        <translation type="unfinished">Продовження нижче</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>For example: lost licence</source>
        <translation type="unfinished">Наприклад: втрачене посвідчення</translation>
    </message>
    <message>
        <source>Search for a procedure</source>
        <translation type="unfinished">Шукати процедуру</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Стерти</translation>
    </message>
    <message>
        <source>Erase what I wrote</source>
        <translation type="unfinished">Стерти те, що написано</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Scanners of this computer</source>
        <translation type="unfinished">Сканери цього комп’ютера</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished">Хід пошуку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрити</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished">Шукати ще раз</translation>
    </message>
    <message>
        <source>Write the lines of your scanner in the site file.</source>
        <translation type="unfinished">Запишіть рядки свого сканера у файл сайту.</translation>
    </message>
    <message>
        <source>Searching on the network…</source>
        <translation type="unfinished">Пошук у мережі…</translation>
    </message>
    <message>
        <source>Searching… {place}</source>
        <translation type="unfinished">Пошук… {place}</translation>
    </message>
    <message>
        <source>The search did not come to its end.</source>
        <translation type="unfinished">Пошук не завершився.</translation>
    </message>
    <message>
        <source>Search again. “kiosk doctor” says what is missing.</source>
        <translation type="unfinished">Шукайте ще раз. «kiosk doctor» покаже, чого бракує.</translation>
    </message>
    <message>
        <source>No scanner was found.</source>
        <translation type="unfinished">Сканера не знайдено.</translation>
    </message>
    <message>
        <source>See whether it is switched on, and plugged in by cable or network.</source>
        <translation type="unfinished">Подивіться, чи його увімкнено і чи під’єднано кабель або мережу.</translation>
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
        <translation type="unfinished">Друкувати</translation>
    </message>
    <message>
        <source>Print this sheet</source>
        <translation type="unfinished">Друкувати цей опис</translation>
    </message>
    <message>
        <source>Open the official site</source>
        <translation type="unfinished">Відкрити офіційний сайт</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">Увімкнено клавішу Caps Lock (Verr. Maj).</translation>
    </message>
    <message>
        <source>Your password comes out in capitals. Press the Caps Lock key.</source>
        <translation type="unfinished">Ваш пароль пишеться великими літерами. Натисніть клавішу Verr. Maj.</translation>
    </message>
</context>
<context>
    <name>SidesStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Сканувати документ</translation>
    </message>
    <message>
        <source>Is there something on the back of your sheets?</source>
        <translation type="unfinished">Чи є щось на звороті ваших аркушів?</translation>
    </message>
    <message>
        <source>No, only on the front</source>
        <translation type="unfinished">Ні, лише з одного боку</translation>
    </message>
    <message>
        <source>The scanner reads one side of each sheet.</source>
        <translation type="unfinished">Сканер читає один бік кожного аркуша.</translation>
    </message>
    <message>
        <source>Yes, on both sides</source>
        <translation type="unfinished">Так, з обох боків</translation>
    </message>
    <message>
        <source>The scanner reads both. You see blank pages.</source>
        <translation type="unfinished">Сканер читає обидва. Порожні сторінки ви побачите.</translation>
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
        <translation type="unfinished">Рамка для вашого підпису</translation>
    </message>
    <message>
        <source>Undo the last line</source>
        <translation type="unfinished">Скасувати останній штрих</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Почати спочатку</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation type="unfinished">Підписати на екрані</translation>
    </message>
    <message>
        <source>What you write there appears here too.</source>
        <translation type="unfinished">Те, що ви там пишете, видно і тут.</translation>
    </message>
    <message>
        <source>Sign in the frame, with the mouse, your finger or a stylus</source>
        <translation type="unfinished">Підпишіться в рамці мишею, пальцем або стилусом</translation>
    </message>
    <message>
        <source>The signature pad does not answer: sign here, on the screen.</source>
        <translation type="unfinished">Планшет для підпису не відповідає: підпишіться тут, на екрані.</translation>
    </message>
    <message>
        <source>The signature pad is getting ready…</source>
        <translation type="unfinished">Планшет для підпису готується…</translation>
    </message>
    <message>
        <source>Sign on the pad, with its pen</source>
        <translation type="unfinished">Підпишіться на планшеті його пером</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Step 2 of 2</source>
        <translation type="unfinished">Крок 2 з 2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Read, then sign</source>
        <translation type="unfinished">Прочитайте, потім підпишіть</translation>
    </message>
    <message>
        <source>I cannot sign</source>
        <translation type="unfinished">Я не можу підписати</translation>
    </message>
    <message>
        <source>I have signed</source>
        <translation type="unfinished">Підписано</translation>
    </message>
    <message>
        <source>The mediator confirms for you</source>
        <translation type="unfinished">Помічник засвідчує за вас</translation>
    </message>
    <message>
        <source>I want to sign</source>
        <translation type="unfinished">Я хочу підписати</translation>
    </message>
    <message>
        <source>I confirm, as mediator</source>
        <translation type="unfinished">Засвідчую як помічник</translation>
    </message>
    <message>
        <source>Read, then confirm</source>
        <translation type="unfinished">Прочитайте, потім підтвердьте</translation>
    </message>
    <message>
        <source>I have read it, continue</source>
        <translation type="unfinished">Прочитано, продовжити</translation>
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
        <translation type="unfinished">Ще</translation>
    </message>
    <message>
        <source>Find words in this page</source>
        <translation type="unfinished">Шукати слова на цій сторінці</translation>
    </message>
    <message>
        <source>Open my e-mail beside this page</source>
        <translation type="unfinished">Відкрити мою пошту поруч із цією сторінкою</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Зупинити</translation>
    </message>
    <message>
        <source>Stop loading the page</source>
        <translation type="unfinished">Зупинити завантаження сторінки</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished">Оновити</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation type="unfinished">Завантажити сторінку знову</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Зменшити</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation type="unfinished">Зменшити сторінку</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Збільшити</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished">Збільшити сторінку</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Друкувати</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation type="unfinished">Друкувати цю сторінку</translation>
    </message>
    <message>
        <source>Dated proof</source>
        <translation type="unfinished">Доказ із датою</translation>
    </message>
    <message>
        <source>Print this page with the date and the time</source>
        <translation type="unfinished">Друкувати цю сторінку з датою та часом</translation>
    </message>
    <message>
        <source>My papers ({count})</source>
        <translation type="unfinished">Мої документи ({count})</translation>
    </message>
    <message>
        <source>Papers ready: {ready} of {all}</source>
        <translation type="unfinished">Готово документів: {ready} з {all}</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>Official site</source>
        <translation type="unfinished">Офіційний сайт</translation>
    </message>
    <message>
        <source>To go on at home, take a picture of this code with your telephone:</source>
        <translation type="unfinished">Щоб продовжити вдома, сфотографуйте цей код телефоном:</translation>
    </message>
    <message>
        <source>Code that opens {site} on a telephone</source>
        <translation type="unfinished">Код, який відкриває {site} на телефоні</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>Official site</source>
        <translation type="unfinished">Офіційний сайт</translation>
    </message>
    <message>
        <source>The page is loading</source>
        <translation type="unfinished">Сторінка завантажується</translation>
    </message>
    <message>
        <source>Exercise: this is not the real site.</source>
        <translation type="unfinished">Вправа: це не справжній сайт.</translation>
    </message>
    <message>
        <source>You are at your bank: {host}</source>
        <translation type="unfinished">Ви на сайті свого банку: {host}</translation>
    </message>
    <message>
        <source>Confirm your payment there; then you come back to the site.</source>
        <translation type="unfinished">Підтвердьте оплату тут. Потім ви повернетеся на сайт.</translation>
    </message>
</context>
<context>
    <name>Subtitle</name>
    <message>
        <source>Read less loud</source>
        <translation type="unfinished">Читати тихіше</translation>
    </message>
    <message>
        <source>Read louder</source>
        <translation type="unfinished">Читати гучніше</translation>
    </message>
    <message>
        <source>No voice for this language is installed here.</source>
        <translation type="unfinished">Для цієї мови тут не встановлено голосу.</translation>
    </message>
    <message>
        <source>This computer has no sound. Please call the mediator.</source>
        <translation type="unfinished">На цьому комп’ютері немає звуку. Покличте помічника.</translation>
    </message>
</context>
<context>
    <name>TabsStrip</name>
    <message>
        <source>Close this page</source>
        <translation type="unfinished">Закрити цю сторінку</translation>
    </message>
    <message>
        <source>Page {number} of {several}</source>
        <translation type="unfinished">Сторінка {number} з {several}</translation>
    </message>
    <message>
        <source>Page {number} of {several}: {host}</source>
        <translation type="unfinished">Сторінка {number} з {several}: {host}</translation>
    </message>
</context>
<context>
    <name>ThemeTile</name>
    <message numerus="yes">
        <source>Opens a menu of %n procedure(s)</source>
        <translation type="unfinished">
            <numerusform>Відкриває меню, у якому %n процедура</numerusform>
            <numerusform>Відкриває меню, у якому %n процедури</numerusform>
            <numerusform>Відкриває меню, у якому %n процедур</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TooLargeQuestion</name>
    <message>
        <source>“{name}” is too large for the site.</source>
        <translation type="unfinished">«{name}»&#xa0;— надто великий файл для сайту.</translation>
    </message>
    <message>
        <source>Do you want to scan fewer pages, or to send it less sharp? Small letters may be hard to read then.</source>
        <translation type="unfinished">Хочете сканувати менше сторінок чи надіслати менш чітке зображення? Тоді дрібні літери, можливо, буде важко прочитати.</translation>
    </message>
    <message>
        <source>Do you want to send it less sharp? Small letters may be hard to read then.</source>
        <translation type="unfinished">Хочете надіслати менш чітке зображення? Тоді дрібні літери, можливо, буде важко прочитати.</translation>
    </message>
    <message>
        <source>Send it less sharp</source>
        <translation type="unfinished">Надіслати менш чітке</translation>
    </message>
    <message>
        <source>Scan fewer pages</source>
        <translation type="unfinished">Сканувати менше сторінок</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">Головна</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Допомога</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">Завершити</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation type="unfinished">Завершити візит</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation type="unfinished">Aa</translation>
    </message>
    <message>
        <source>Language, text size and contrast</source>
        <translation type="unfinished">Мова, розмір тексту і контраст</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Стоп</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished">Зупинити читання вголос</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Слухати</translation>
    </message>
    <message>
        <source>Listen to this page</source>
        <translation type="unfinished">Прослухати цю сторінку</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation type="unfinished">Сховати клавіатуру</translation>
    </message>
    <message>
        <source>Show a keyboard</source>
        <translation type="unfinished">Показати клавіатуру</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">Клавіатура</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This computer is cut off from the network.</source>
        <translation type="unfinished">Цей комп’ютер не має зв’язку з мережею.</translation>
    </message>
    <message>
        <source>It is not your doing. Call the mediator.</source>
        <translation type="unfinished">Це не ваша вина. Покличте помічника.</translation>
    </message>
    <message>
        <source>The network does not find this site.</source>
        <translation type="unfinished">Мережа не знаходить цього сайту.</translation>
    </message>
    <message>
        <source>It is not your doing. If it lasts, call the mediator.</source>
        <translation type="unfinished">Це не ваша вина. Якщо це триває, покличте помічника.</translation>
    </message>
    <message>
        <source>The site does not answer.</source>
        <translation type="unfinished">Сайт не відповідає.</translation>
    </message>
    <message>
        <source>No safe connection to this site comes about.</source>
        <translation type="unfinished">Неможливо безпечно з’єднатися з цим сайтом.</translation>
    </message>
    <message>
        <source>So it does not open. Call the mediator.</source>
        <translation type="unfinished">Тому він не відкривається. Покличте помічника.</translation>
    </message>
    <message>
        <source>The site itself has a problem.</source>
        <translation type="unfinished">Проблема в самому сайті.</translation>
    </message>
    <message>
        <source>It is not your doing. Wait a minute, then try again.</source>
        <translation type="unfinished">Це не ваша вина. Зачекайте хвилину, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The site does not have this page any more.</source>
        <translation type="unfinished">На сайті вже немає цієї сторінки.</translation>
    </message>
    <message>
        <source>Go back and take another way, or ask for help.</source>
        <translation type="unfinished">Поверніться назад і спробуйте інший шлях або попросіть допомоги.</translation>
    </message>
    <message>
        <source>The site sends us round in a circle.</source>
        <translation type="unfinished">Сайт водить нас по колу.</translation>
    </message>
    <message>
        <source>Go back and start again, or call the mediator.</source>
        <translation type="unfinished">Поверніться назад і почніть спочатку або покличте помічника.</translation>
    </message>
    <message>
        <source>The way from here to the internet is cut.</source>
        <translation type="unfinished">Шлях звідси в інтернет перервано.</translation>
    </message>
    <message>
        <source>It is neither you nor the site. Call the mediator.</source>
        <translation type="unfinished">Причина не у вас і не в сайті. Покличте помічника.</translation>
    </message>
    <message>
        <source>The network of this place does not reach the site.</source>
        <translation type="unfinished">Мережа цього закладу не досягає сайту.</translation>
    </message>
    <message>
        <source>The network of this place wants a password.</source>
        <translation type="unfinished">Мережа цього закладу просить пароль.</translation>
    </message>
    <message>
        <source>It is none of yours. Call the mediator.</source>
        <translation type="unfinished">Це не ваш пароль. Покличте помічника.</translation>
    </message>
    <message>
        <source>This site cannot prove that it is the real one.</source>
        <translation type="unfinished">Цей сайт не може довести, що він справжній.</translation>
    </message>
    <message>
        <source>By the date of this computer, the site cannot prove that it is the real one.</source>
        <translation type="unfinished">За датою цього комп’ютера сайт не може довести, що він справжній.</translation>
    </message>
    <message>
        <source>This page is only for holders of a special card.</source>
        <translation type="unfinished">Ця сторінка лише для тих, хто має спеціальну картку.</translation>
    </message>
    <message>
        <source>It cannot be used here. Ask the mediator for a way.</source>
        <translation type="unfinished">Тут нею не можна скористатися. Запитайте в помічника, що робити.</translation>
    </message>
    <message>
        <source>This page is closed to the public.</source>
        <translation type="unfinished">Ця сторінка закрита для відвідувачів.</translation>
    </message>
    <message>
        <source>It wants a password that you do not have. Go back.</source>
        <translation type="unfinished">Вона просить пароль, якого у вас немає. Поверніться назад.</translation>
    </message>
    <message>
        <source>The site asks for a security key.</source>
        <translation type="unfinished">Сайт просить ключ безпеки.</translation>
    </message>
    <message>
        <source>It cannot be used here. Choose another way to log in.</source>
        <translation type="unfinished">Тут ним не можна скористатися. Виберіть інший спосіб входу.</translation>
    </message>
    <message>
        <source>This page was the answer to a form: it is not kept.</source>
        <translation type="unfinished">Ця сторінка була відповіддю на форму: вона не зберігається.</translation>
    </message>
    <message>
        <source>Go back once more, or send the form again.</source>
        <translation type="unfinished">Поверніться ще раз назад або знову надішліть форму.</translation>
    </message>
    <message>
        <source>Something went wrong on the way to the site.</source>
        <translation type="unfinished">На шляху до сайту щось не спрацювало.</translation>
    </message>
    <message>
        <source>The page stopped several times.</source>
        <translation type="unfinished">Сторінка зупинялася кілька разів.</translation>
    </message>
    <message>
        <source>Call the mediator: they will start a new visit (code {code}).</source>
        <translation type="unfinished">Покличте помічника: він почне новий візит (код {code}).</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: {moment}.</source>
        <translation type="unfinished">Годинник цього комп’ютера неправильний: {moment}.</translation>
    </message>
    <message>
        <source>Call the mediator: it can be put right.</source>
        <translation type="unfinished">Покличте помічника: час можна виправити.</translation>
    </message>
    <message>
        <source>The clock of this computer says {moment}.</source>
        <translation type="unfinished">Годинник цього комп’ютера показує: {moment}.</translation>
    </message>
    <message>
        <source>If that is wrong, call the mediator.</source>
        <translation type="unfinished">Якщо це не так, покличте помічника.</translation>
    </message>
    <message>
        <source>The other official sites answer.</source>
        <translation type="unfinished">Інші офіційні сайти відповідають.</translation>
    </message>
    <message>
        <source>So it is this site, and neither you nor we.</source>
        <translation type="unfinished">Отже, причина в цьому сайті, а не у вас чи в нас.</translation>
    </message>
    <message>
        <source>Other official sites do answer.</source>
        <translation type="unfinished">Деякі інші офіційні сайти відповідають.</translation>
    </message>
    <message>
        <source>No official site answers from here.</source>
        <translation type="unfinished">Жоден офіційний сайт звідси не відповідає.</translation>
    </message>
    <message>
        <source>So it is the network of this place, and not you. Call the mediator.</source>
        <translation type="unfinished">Отже, причина в мережі цього закладу, а не у вас. Покличте помічника.</translation>
    </message>
    <message>
        <source>This network wants its own log-in first.</source>
        <translation type="unfinished">Ця мережа спершу просить увійти.</translation>
    </message>
    <message>
        <source>Call the mediator: no site opens before that.</source>
        <translation type="unfinished">Покличте помічника: до цього жоден сайт не відкриється.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong.</source>
        <translation type="unfinished">Схоже, годинник цього комп’ютера неправильний.</translation>
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
        <translation type="unfinished">Сторінка не відкривається</translation>
    </message>
    <message>
        <source>What you sent may have arrived all the same.</source>
        <translation type="unfinished">Те, що ви надіслали, можливо, все одно надійшло.</translation>
    </message>
    <message>
        <source>Look on the site or in your e-mails before you send again.</source>
        <translation type="unfinished">Перевірте на сайті або в пошті, перш ніж надсилати знову.</translation>
    </message>
    <message>
        <source>What you wrote on the page before is still there.</source>
        <translation type="unfinished">Те, що ви написали на попередній сторінці, ще там.</translation>
    </message>
    <message>
        <source>Is it the site or the network?</source>
        <translation type="unfinished">Причина в сайті чи в мережі?</translation>
    </message>
    <message>
        <source>Back to the procedure</source>
        <translation type="unfinished">Назад до процедури</translation>
    </message>
    <message>
        <source>Go back once more</source>
        <translation type="unfinished">Ще раз назад</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">Залишитися тут</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished">Назад до попередньої сторінки</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished">Надіслати ще раз</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished">Спробувати зараз</translation>
    </message>
    <message>
        <source>We are trying now…</source>
        <translation type="unfinished">Пробуємо зараз…</translation>
    </message>
    <message numerus="yes">
        <source>We try again by ourselves in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>Ми самі спробуємо ще раз через %n секунду.</numerusform>
            <numerusform>Ми самі спробуємо ще раз через %n секунди.</numerusform>
            <numerusform>Ми самі спробуємо ще раз через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>We look whether other official sites answer…</source>
        <translation type="unfinished">Перевіряємо, чи відповідають інші офіційні сайти…</translation>
    </message>
</context>
<context>
    <name>ViewChoices</name>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">Дрібніший текст</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">Більший текст</translation>
    </message>
    <message>
        <source>More space in texts</source>
        <translation type="unfinished">Більші відстані в тексті</translation>
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
        <translation type="unfinished">Повільні клавіші</translation>
    </message>
    <message>
        <source>Slow keys: each key counts once, even if it is hit twice</source>
        <translation type="unfinished">Повільні клавіші: кожна клавіша рахується один раз, навіть якщо натиснути двічі</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation type="unfinished">Кольори: світлі</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation type="unfinished">Кольори: темні</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation type="unfinished">Кольори: високий контраст</translation>
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
        <translation type="unfinished">Наступна сторінка</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Попередня сторінка</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Збільшити</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Зменшити</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Друкувати</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">Сторінка {number} з {count}</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>On the keyboard, the F6 key leaves the site and comes back to it.</source>
        <translation type="unfinished">На клавіатурі клавіша F6 виводить із сайту та повертає на нього.</translation>
    </message>
</context>
<context>
    <name>WayStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Сканувати документ</translation>
    </message>
    <message>
        <source>What does your paper look like?</source>
        <translation type="unfinished">Як виглядає ваш документ?</translation>
    </message>
    <message>
        <source>One sheet, or a booklet</source>
        <translation type="unfinished">Один аркуш або книжечка</translation>
    </message>
    <message>
        <source>On the glass, page by page.</source>
        <translation type="unfinished">На склі, сторінка за сторінкою.</translation>
    </message>
    <message>
        <source>Several loose sheets</source>
        <translation type="unfinished">Кілька окремих аркушів</translation>
    </message>
    <message>
        <source>In the feeder, all at once.</source>
        <translation type="unfinished">У лотку подачі, усі разом.</translation>
    </message>
    <message>
        <source>A card</source>
        <translation type="unfinished">Картка</translation>
    </message>
    <message>
        <source>On the glass: the front, then the back.</source>
        <translation type="unfinished">На склі: лицьовий бік, потім зворотний.</translation>
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
        <translation type="unfinished">Щось не спрацювало.</translation>
    </message>
    <message>
        <source>Please call the mediator.</source>
        <translation type="unfinished">Покличте помічника.</translation>
    </message>
    <message>
        <source>A sheet of paper is stuck.</source>
        <translation type="unfinished">Застряг аркуш.</translation>
    </message>
    <message>
        <source>Open the cover and take the sheet out gently.</source>
        <translation type="unfinished">Відкрийте кришку й обережно витягніть аркуш.</translation>
    </message>
    <message>
        <source>The cover is open.</source>
        <translation type="unfinished">Кришка відкрита.</translation>
    </message>
    <message>
        <source>Close the cover, then start again.</source>
        <translation type="unfinished">Закрийте кришку, потім почніть знову.</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation type="unfinished">Немає паперу.</translation>
    </message>
    <message>
        <source>Put paper in, then start again.</source>
        <translation type="unfinished">Покладіть папір, потім почніть знову.</translation>
    </message>
    <message>
        <source>There is no ink left.</source>
        <translation type="unfinished">Закінчилося чорнило.</translation>
    </message>
    <message>
        <source>The device is busy.</source>
        <translation type="unfinished">Пристрій зайнятий.</translation>
    </message>
    <message>
        <source>Wait a moment, then start again.</source>
        <translation type="unfinished">Трохи зачекайте, потім почніть знову.</translation>
    </message>
    <message>
        <source>The device has stopped.</source>
        <translation type="unfinished">Пристрій зупинився.</translation>
    </message>
    <message>
        <source>Start again. If it stops again, call the mediator.</source>
        <translation type="unfinished">Почніть знову. Якщо він зупиниться ще раз, покличте помічника.</translation>
    </message>
    <message>
        <source>The device is paused.</source>
        <translation type="unfinished">Пристрій призупинено.</translation>
    </message>
    <message>
        <source>There are too many pages to print.</source>
        <translation type="unfinished">Забагато сторінок для друку.</translation>
    </message>
    <message>
        <source>This document cannot be printed.</source>
        <translation type="unfinished">Цей документ не можна надрукувати.</translation>
    </message>
    <message>
        <source>The device does not answer.</source>
        <translation type="unfinished">Пристрій не відповідає.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished">Бракує імені або прізвища.</translation>
    </message>
    <message>
        <source>Write your family name and your first names.</source>
        <translation type="unfinished">Напишіть своє прізвище та імена.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation type="unfinished">Ім’я або прізвище задовге.</translation>
    </message>
    <message>
        <source>Write 100 letters at most.</source>
        <translation type="unfinished">Напишіть щонайбільше 100 літер.</translation>
    </message>
    <message>
        <source>A name has a sign that cannot be kept.</source>
        <translation type="unfinished">В імені або прізвищі є знак, який не можна зберегти.</translation>
    </message>
    <message>
        <source>Erase it and write it again.</source>
        <translation type="unfinished">Зітріть його і напишіть знову.</translation>
    </message>
    <message>
        <source>The frame is empty.</source>
        <translation type="unfinished">Рамка порожня.</translation>
    </message>
    <message>
        <source>Sign in the frame, or touch “I cannot sign”.</source>
        <translation type="unfinished">Підпишіться в рамці або натисніть «Я не можу підписати».</translation>
    </message>
    <message>
        <source>There is only a dot in the frame.</source>
        <translation type="unfinished">У рамці лише крапка.</translation>
    </message>
    <message>
        <source>Hold the button down, or your finger, and sign.</source>
        <translation type="unfinished">Тримайте кнопку натиснутою або палець на екрані й підпишіться.</translation>
    </message>
    <message>
        <source>This signature cannot be kept.</source>
        <translation type="unfinished">Цей підпис не можна зберегти.</translation>
    </message>
    <message>
        <source>Touch “Start again” and sign more simply.</source>
        <translation type="unfinished">Натисніть «Почати спочатку» і підпишіться простіше.</translation>
    </message>
    <message>
        <source>The mediator&apos;s identifier is missing or wrong.</source>
        <translation type="unfinished">Ідентифікатора помічника немає або він неправильний.</translation>
    </message>
    <message>
        <source>Mediator: write your identifier, without spaces.</source>
        <translation type="unfinished">Помічник: напишіть свій ідентифікатор без пробілів.</translation>
    </message>
    <message>
        <source>The register is busy.</source>
        <translation type="unfinished">Журнал зайнятий.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">Трохи зачекайте, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>There is no room left to write the register.</source>
        <translation type="unfinished">Немає місця, щоб записати журнал.</translation>
    </message>
    <message>
        <source>The register cannot be written.</source>
        <translation type="unfinished">Журнал не вдається записати.</translation>
    </message>
    <message>
        <source>This is not the register that was written here before.</source>
        <translation type="unfinished">Це не той журнал, який вели тут раніше.</translation>
    </message>
    <message>
        <source>Please call the mediator: “kiosk doctor” says what to do.</source>
        <translation type="unfinished">Покличте помічника: «kiosk doctor» каже, що робити.</translation>
    </message>
</context>
</TS>
