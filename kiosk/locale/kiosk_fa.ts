<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_AF">
<context>
    <name>AccessibilityPage</name>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished">دسترسی برای همه</translation>
    </message>
    <message>
        <source>This computer is for everybody. It follows the standard EN 301 549 in part: we examined it ourselves, and nobody else has.</source>
        <translation type="unfinished">این کمپیوتر برای همه است. تا اندازه‌ای با معیار EN 301 549 برابر است: خود ما آن را بررسی کرده‌ایم، و کس دیگری نکرده است.</translation>
    </message>
    <message>
        <source>What helps you here</source>
        <translation type="unfinished">این‌جا چه به شما کمک می‌کند</translation>
    </message>
    <message>
        <source>In the bar above: larger text, more space, other colours.</source>
        <translation type="unfinished">در نوار بالا: متن بزرگ‌تر، فاصلهٔ بیشتر، رنگ‌های دیگر.</translation>
    </message>
    <message>
        <source>Listen: the page is read aloud. The same button stops it.</source>
        <translation type="unfinished">شنیدن: صفحه با صدای بلند خوانده می‌شود. همان دکمه آن را قطع می‌کند.</translation>
    </message>
    <message>
        <source>A mouse alone, a keyboard alone or a finger alone is enough.</source>
        <translation type="unfinished">تنها موس، تنها صفحه‌کلید یا تنها یک انگشت کافی است.</translation>
    </message>
    <message>
        <source>Take your time: the computer asks before it ends your visit.</source>
        <translation type="unfinished">عجله نکنید: کمپیوتر پیش از تمام کردن بازدید شما می‌پرسد.</translation>
    </message>
    <message>
        <source>What is missing still</source>
        <translation type="unfinished">هنوز چه کم است</translation>
    </message>
    <message>
        <source>No group of people with disabilities has tried it yet.</source>
        <translation type="unfinished">هنوز هیچ گروهی از افراد دارای معلولیت آن را امتحان نکرده است.</translation>
    </message>
    <message>
        <source>Nothing is shown in sign language.</source>
        <translation type="unfinished">هیچ چیزی به زبان اشاره نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Some official sites are not accessible. We cannot change them.</source>
        <translation type="unfinished">بعضی سایت‌های رسمی برای همه قابل استفاده نیستند. ما نمی‌توانیم آنها را تغییر دهیم.</translation>
    </message>
    <message>
        <source>Is something in your way? The mediator finds another way.</source>
        <translation type="unfinished">آیا چیزی مانع شماست؟ راهنما راه دیگری پیدا می‌کند.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">چاپ</translation>
    </message>
    <message>
        <source>Tell us what is in your way</source>
        <translation type="unfinished">به ما بگویید چه چیزی مانع شماست</translation>
    </message>
    <message>
        <source>Tell the mediator, or write or call:</source>
        <translation type="unfinished">به راهنما بگویید، یا بنویسید یا زنگ بزنید:</translation>
    </message>
    <message>
        <source>Tell the mediator, or call:</source>
        <translation type="unfinished">به راهنما بگویید، یا زنگ بزنید:</translation>
    </message>
    <message>
        <source>You need not say why.</source>
        <translation type="unfinished">لازم نیست دلیل آن را بگویید.</translation>
    </message>
    <message>
        <source>Nobody answers, or the answer is no help?</source>
        <translation type="unfinished">کسی جواب نمی‌دهد، یا جواب کمکی نمی‌کند؟</translation>
    </message>
    <message>
        <source>The Defender of Rights (Défenseur des droits) helps you, free of charge.</source>
        <translation type="unfinished">مدافع حقوق (Défenseur des droits) به شما رایگان کمک می‌کند.</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Is this link official?</source>
        <translation type="unfinished">آیا این لینک رسمی است؟</translation>
    </message>
    <message>
        <source>Write here the link of the SMS or e-mail that you received. It will not be opened.</source>
        <translation type="unfinished">لینکی را که با پیامک یا ایمیل گرفته‌اید این‌جا بنویسید. این لینک باز نمی‌شود.</translation>
    </message>
    <message>
        <source>The link, or the whole message</source>
        <translation type="unfinished">لینک، یا تمام پیام</translation>
    </message>
    <message>
        <source>For example: ants.gouv.fr</source>
        <translation type="unfinished">برای مثال: ants.gouv.fr</translation>
    </message>
    <message>
        <source>Open this site</source>
        <translation type="unfinished">این سایت را باز کنید</translation>
    </message>
    <message>
        <source>The link leads to:</source>
        <translation type="unfinished">لینک به این‌جا می‌رود:</translation>
    </message>
    <message>
        <source>Do not open it on your telephone either. Erase the message.</source>
        <translation type="unfinished">در تلفون خود نیز آن را باز نکنید. پیام را پاک کنید.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">بررسی</translation>
    </message>
    <message>
        <source>No, this link is not official.</source>
        <translation type="unfinished">نه، این لینک رسمی نیست.</translation>
    </message>
    <message>
        <source>There is no link in these words.</source>
        <translation type="unfinished">در این نوشته هیچ لینکی نیست.</translation>
    </message>
    <message>
        <source>Write the link letter by letter, or call the mediator.</source>
        <translation type="unfinished">لینک را حرف به حرف بنویسید، یا راهنما را صدا کنید.</translation>
    </message>
    <message>
        <source>Yes, this link is official.</source>
        <translation type="unfinished">بلی، این لینک رسمی است.</translation>
    </message>
    <message>
        <source>Even a false message may quote a true link. If in doubt, open the site here.</source>
        <translation type="unfinished">پیام دروغین هم می‌تواند لینک درست داشته باشد. اگر شک دارید، سایت را این‌جا باز کنید.</translation>
    </message>
    <message>
        <source>Official sites use this address for payments.</source>
        <translation type="unfinished">سایت‌های رسمی از این آدرس برای پرداخت استفاده می‌کنند.</translation>
    </message>
    <message>
        <source>Pay only when an official site led you there.</source>
        <translation type="unfinished">تنها وقتی پول بدهید که یک سایت رسمی شما را به آن‌جا برده باشد.</translation>
    </message>
    <message>
        <source>This is an e-mail service, not a site of the State.</source>
        <translation type="unfinished">این یک خدمت ایمیل است، نه سایت دولت.</translation>
    </message>
    <message>
        <source>You may read your e-mail here.</source>
        <translation type="unfinished">می‌توانید ایمیل‌های خود را این‌جا بخوانید.</translation>
    </message>
    <message>
        <source>This site may be opened here.</source>
        <translation type="unfinished">این سایت را می‌توان این‌جا باز کرد.</translation>
    </message>
    <message>
        <source>It is not a site of the State.</source>
        <translation type="unfinished">این سایت دولت نیست.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>To be checked with the mediator.</source>
        <translation type="unfinished">با راهنما بررسی شود.</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>In your telephone</source>
        <translation type="unfinished">در تلفون شما</translation>
    </message>
    <message>
        <source>Take a picture of this code: your calendar notes {day}. Your name is not in it.</source>
        <translation type="unfinished">از این کد عکس بگیرید: تقویم شما {day} را یادداشت می‌کند. نام شما در آن نیست.</translation>
    </message>
    <message>
        <source>Code that notes {day} in a calendar</source>
        <translation type="unfinished">کدی که {day} را در تقویم یادداشت می‌کند</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Choose your page</source>
        <translation type="unfinished">صفحهٔ خود را انتخاب کنید</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">سکن کردن یک سند</translation>
    </message>
    <message>
        <source>Which paper do you want to scan?</source>
        <translation type="unfinished">کدام سند را می‌خواهید سکن کنید؟</translation>
    </message>
    <message>
        <source>Scanning makes a picture of your paper.</source>
        <translation type="unfinished">سکن کردن یعنی گرفتن عکس از سند شما.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">یک سند دیگر</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>The visit cannot begin</source>
        <translation type="unfinished">بازدید شروع شده نمی‌تواند</translation>
    </message>
    <message>
        <source>Nothing of yours was kept. Call the mediator: another computer may be free.</source>
        <translation type="unfinished">هیچ چیزی از شما نگه داشته نشد. راهنما را صدا کنید: شاید کمپیوتر دیگری خالی باشد.</translation>
    </message>
    <message>
        <source>For the mediator: print a paper register</source>
        <translation type="unfinished">برای راهنما: چاپ دفتر ثبت کاغذی</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished">صرف نظر</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">دوباره کوشش کنید</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">از طریق تلفون</translation>
    </message>
    <message>
        <source>{name} (number to be checked with the mediator)</source>
        <translation type="unfinished">{name} (شماره را با راهنما بررسی کنید)</translation>
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
        <translation type="unfinished">کاپی</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">چسپاندن</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">روز</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">ماه</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">سال</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">پیشتر</translation>
    </message>
    <message>
        <source>Show earlier years</source>
        <translation type="unfinished">نشان دادن سال‌های پیشتر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">بعدتر</translation>
    </message>
    <message>
        <source>Show later years</source>
        <translation type="unfinished">نشان دادن سال‌های بعدتر</translation>
    </message>
    <message numerus="yes">
        <source>This month has only %n days.</source>
        <translation type="unfinished">
            <numerusform>این ماه فقط %n روز دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch another day.</source>
        <translation type="unfinished">روز دیگری را لمس کنید.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>If you finish today: at the latest on {day}.</source>
        <translation type="unfinished">اگر امروز تمام کنید: حداکثر تا {day}.</translation>
    </message>
    <message>
        <source>If you finish today: until {day}.</source>
        <translation type="unfinished">اگر امروز تمام کنید: تا {day}.</translation>
    </message>
    <message>
        <source>If you finish today: about {day}.</source>
        <translation type="unfinished">اگر امروز تمام کنید: حدود {day}.</translation>
    </message>
    <message>
        <source>{title} (last day: {day})</source>
        <translation type="unfinished">{title} (آخرین روز: {day})</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation type="unfinished">از {first} تا {last}</translation>
    </message>
    <message>
        <source>At the latest on {last}</source>
        <translation type="unfinished">حداکثر تا {last}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation type="unfinished">از {first}</translation>
    </message>
    <message>
        <source>Today it is too early. Come back on {day}.</source>
        <translation type="unfinished">امروز هنوز زود است. در {day} دوباره بیایید.</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation type="unfinished">امروز آخرین روز است.</translation>
    </message>
    <message>
        <source>You can do it today. Days left: {count}.</source>
        <translation type="unfinished">می‌توانید امروز انجام دهید. روزهای باقی‌مانده: {count}.</translation>
    </message>
    <message>
        <source>The last day is over. Do it today, and tell the mediator.</source>
        <translation type="unfinished">آخرین روز گذشته است. همین امروز انجام دهید و به راهنما بگویید.</translation>
    </message>
    <message>
        <source>It counted until {day}</source>
        <translation type="unfinished">تا {day} اعتبار داشت</translation>
    </message>
    <message>
        <source>It counts no more.</source>
        <translation type="unfinished">دیگر اعتبار ندارد.</translation>
    </message>
    <message>
        <source>It counts until {day}</source>
        <translation type="unfinished">تا {day} اعتبار دارد</translation>
    </message>
    <message>
        <source>That day still counts.</source>
        <translation type="unfinished">آن روز هنوز حساب است.</translation>
    </message>
    <message>
        <source>About {day}</source>
        <translation type="unfinished">حدود {day}</translation>
    </message>
    <message>
        <source>That day is over: follow your request on the site.</source>
        <translation type="unfinished">آن روز گذشته است: درخواست خود را در سایت دنبال کنید.</translation>
    </message>
    <message>
        <source>It may come earlier or later: this day is an estimate.</source>
        <translation type="unfinished">ممکن است زودتر یا دیرتر باشد: این روز تخمینی است.</translation>
    </message>
    <message>
        <source>Worked out on {day} from the date you gave. The official site counts.</source>
        <translation type="unfinished">در {day} از روی تاریخی که دادید حساب شد. سایت رسمی معتبر است.</translation>
    </message>
    <message>
        <source>For your telephone&apos;s calendar</source>
        <translation type="unfinished">برای تقویم تلفون شما</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished">d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>My dates</source>
        <translation type="unfinished">تاریخ‌های من</translation>
    </message>
    <message>
        <source>You give a day, the kiosk works out the dates.</source>
        <translation type="unfinished">شما یک روز می‌دهید، دستگاه تاریخ‌ها را حساب می‌کند.</translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message>
        <source>Work out my dates</source>
        <translation type="unfinished">تاریخ‌های مرا حساب کن</translation>
    </message>
    <message>
        <source>Touch the day, then the month, then the year.</source>
        <translation type="unfinished">روز را لمس کنید، بعد ماه را، بعد سال را.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation type="unfinished">تاریخ دیگر</translation>
    </message>
    <message>
        <source>Print a reminder</source>
        <translation type="unfinished">چاپ یادآوری</translation>
    </message>
    <message>
        <source>{procedure} — your date: {day}</source>
        <translation type="unfinished">{procedure} — تاریخ شما: {day}</translation>
    </message>
</context>
<context>
    <name>DialogStrip</name>
    <message>
        <source>The site {host} says:</source>
        <translation type="unfinished">سایت {host} می‌گوید:</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished">خواندم</translation>
    </message>
    <message>
        <source>The site {host} asks:</source>
        <translation type="unfinished">سایت {host} می‌پرسد:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">بلی</translation>
    </message>
    <message>
        <source>The site {host} asks you to write something:</source>
        <translation type="unfinished">سایت {host} از شما می‌خواهد چیزی بنویسید:</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">فرستادن</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نه</translation>
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
        <translation type="unfinished">با راهنما بررسی شود.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation type="unfinished">بررسی شده در {day}</translation>
    </message>
    <message>
        <source>When, and how long it takes</source>
        <translation type="unfinished">چه وقت، و چقدر طول می‌کشد</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">قیمت</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">بعد چه می‌شود</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">خوب است بدانید</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Words to find in this page</source>
        <translation type="unfinished">کلماتی که در این صفحه پیدا شود</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished">قبلی</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">بعدی</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بستن</translation>
    </message>
    <message>
        <source>Previous place with these words</source>
        <translation type="unfinished">جای قبلی با این کلمات</translation>
    </message>
    <message>
        <source>Next place with these words</source>
        <translation type="unfinished">جای بعدی با این کلمات</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished">بستن جستجو</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation type="unfinished">{place} از {places}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">پیدا نشد</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Is a paper of yours still on the glass of the scanner?</source>
        <translation type="unfinished">آیا سندی از شما هنوز روی شیشهٔ سکنر است؟</translation>
    </message>
    <message>
        <source>Lift the cover and look. Look at the printer too.</source>
        <translation type="unfinished">سرپوش را بلند کنید و ببینید. پرینتر را هم ببینید.</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation type="unfinished">همه چیز را با خود ببرید</translation>
    </message>
    <message>
        <source>Your identity papers, your bank card</source>
        <translation type="unfinished">اسناد هویت شما، کارت بانکی شما</translation>
    </message>
    <message>
        <source>Your telephone, your glasses, your prints</source>
        <translation type="unfinished">تلفون شما، عینک شما، ورق‌های چاپ‌شدهٔ شما</translation>
    </message>
    <message>
        <source>When you end, everything is erased here.</source>
        <translation type="unfinished">وقتی تمام کنید، همه چیز از این‌جا پاک می‌شود.</translation>
    </message>
    <message>
        <source>Nobody after you can see your papers or your accounts.</source>
        <translation type="unfinished">بعد از شما هیچ کس اسناد و حساب‌های شما را دیده نمی‌تواند.</translation>
    </message>
    <message>
        <source>Go on with my visit</source>
        <translation type="unfinished">بازدیدم را ادامه می‌دهم</translation>
    </message>
    <message>
        <source>End and erase everything</source>
        <translation type="unfinished">تمام کردن و پاک کردن همه چیز</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation type="unfinished">خداحافظ</translation>
    </message>
    <message>
        <source>Thank you, and goodbye</source>
        <translation type="unfinished">تشکر، خداحافظ</translation>
    </message>
    <message>
        <source>Everything of your visit is being erased. You can leave.</source>
        <translation type="unfinished">تمام معلومات بازدید شما پاک می‌شود. می‌توانید بروید.</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation type="unfinished">پیش از رفتن</translation>
    </message>
    <message>
        <source>Have you finished? Nothing can be seen later.</source>
        <translation type="unfinished">تمام کردید؟ بعداً چیزی دیده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>GreetingPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">خوش آمدید</translation>
    </message>
    <message>
        <source>Welcome to the point numérique</source>
        <translation type="unfinished">به نقطهٔ دیجیتال (point numérique) خوش آمدید</translation>
    </message>
    <message>
        <source>Do your official procedures on the internet here. It is free, and somebody is here to help you.</source>
        <translation type="unfinished">کارهای اداری خود را این‌جا در انترنت انجام دهید. رایگان است و کسی برای کمک به شما این‌جاست.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished">ساعت‌های کار</translation>
    </message>
    <message>
        <source>Questions, or an appointment? Telephone:</source>
        <translation type="unfinished">سؤال دارید یا وقت ملاقات می‌خواهید؟ تلفون:</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation type="unfinished">چگونه کار می‌کند</translation>
    </message>
    <message>
        <source>You write your name and sign</source>
        <translation type="unfinished">نام خود را می‌نویسید و امضا می‌کنید</translation>
    </message>
    <message>
        <source>You choose your procedure</source>
        <translation type="unfinished">کار اداری خود را انتخاب می‌کنید</translation>
    </message>
    <message>
        <source>You do it on the official site</source>
        <translation type="unfinished">آن را در سایت رسمی انجام می‌دهید</translation>
    </message>
    <message>
        <source>You leave: everything is erased</source>
        <translation type="unfinished">می‌روید: همه چیز پاک می‌شود</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">شروع</translation>
    </message>
    <message>
        <source>The traces of the visit before are being erased…</source>
        <translation type="unfinished">آثار بازدید قبلی پاک می‌شود…</translation>
    </message>
    <message>
        <source>The traces of the visit before have been erased.</source>
        <translation type="unfinished">آثار بازدید قبلی پاک شد.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide me</source>
        <translation type="unfinished">مرا رهنمایی کن</translation>
    </message>
    <message>
        <source>You said: {answers}</source>
        <translation type="unfinished">شما گفتید: {answers}</translation>
    </message>
    <message>
        <source>Touch the answer that is nearest to your situation.</source>
        <translation type="unfinished">جوابی را لمس کنید که به وضعیت شما نزدیک‌تر است.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">از نو شروع کنید</translation>
    </message>
    <message>
        <source>I call the mediator</source>
        <translation type="unfinished">راهنما را صدا می‌کنم</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">کمک</translation>
    </message>
    <message>
        <source>Do you need help?</source>
        <translation type="unfinished">کمک لازم دارید؟</translation>
    </message>
    <message>
        <source>Stay here. Raise your hand if you can.</source>
        <translation type="unfinished">همین‌جا بمانید. اگر می‌توانید دست خود را بلند کنید.</translation>
    </message>
    <message>
        <source>Somebody here needs help</source>
        <translation type="unfinished">کسی این‌جا به کمک ضرورت دارد</translation>
    </message>
    <message>
        <source>The mediator helps you with the computer.</source>
        <translation type="unfinished">راهنما در کار با کمپیوتر به شما کمک می‌کند.</translation>
    </message>
    <message>
        <source>They do not decide on your request. Never tell anybody your passwords.</source>
        <translation type="unfinished">راهنما دربارهٔ درخواست شما تصمیم نمی‌گیرد. رمز خود را هیچ وقت به کسی نگویید.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">از طریق تلفون</translation>
    </message>
    <message>
        <source>Accessibility of this computer</source>
        <translation type="unfinished">دسترسی برای همه در این کمپیوتر</translation>
    </message>
    <message>
        <source>For the mediator: which sites answer?</source>
        <translation type="unfinished">برای راهنما: کدام سایت‌ها جواب می‌دهند؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">صدا کردن راهنما</translation>
    </message>
    <message>
        <source>The mediator can see your call on this screen.</source>
        <translation type="unfinished">راهنما می‌تواند درخواست شما را در این صفحه ببیند.</translation>
    </message>
    <message>
        <source>The mediator is here for you. Do not hesitate to call.</source>
        <translation type="unfinished">راهنما برای شما این‌جاست. از صدا کردن خجالت نکشید.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">صفحهٔ اصلی</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished">چه کار می‌خواهید بکنید؟</translation>
    </message>
    <message>
        <source>I know what I want</source>
        <translation type="unfinished">می‌دانم چه می‌خواهم</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation type="unfinished">مرا رهنمایی کن</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation type="unfinished">هر بار یک سؤال</translation>
    </message>
    <message>
        <source>I call the mediator</source>
        <translation type="unfinished">راهنما را صدا می‌کنم</translation>
    </message>
    <message>
        <source>Somebody comes</source>
        <translation type="unfinished">کسی می‌آید</translation>
    </message>
    <message>
        <source>Most asked for</source>
        <translation type="unfinished">کارهایی که بیشتر خواسته می‌شود</translation>
    </message>
    <message>
        <source>All procedures, by theme</source>
        <translation type="unfinished">همهٔ کارهای اداری، به ترتیب موضوع</translation>
    </message>
    <message>
        <source>Scan or print</source>
        <translation type="unfinished">سکن یا چاپ</translation>
    </message>
    <message>
        <source>Check a link I received</source>
        <translation type="unfinished">بررسی لینکی که گرفته‌ام</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) found</source>
        <translation type="unfinished">
            <numerusform>%n کار اداری پیدا شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation type="unfinished">برای این کلمات چیزی پیدا نشد.</translation>
    </message>
    <message>
        <source>Try another word, choose a theme below, or touch Help.</source>
        <translation type="unfinished">کلمهٔ دیگری را امتحان کنید، یک موضوع را در پایین انتخاب کنید، یا «کمک» را لمس کنید.</translation>
    </message>
</context>
<context>
    <name>HostBadge</name>
    <message>
        <source>Official site of the State, verified:</source>
        <translation type="unfinished">سایت رسمی دولت، بررسی‌شده:</translation>
    </message>
    <message>
        <source>Official site of a public service, verified:</source>
        <translation type="unfinished">سایت رسمی یک خدمت عامه، بررسی‌شده:</translation>
    </message>
    <message>
        <source>Official site to log in, verified:</source>
        <translation type="unfinished">سایت رسمی برای وارد شدن، بررسی‌شده:</translation>
    </message>
    <message>
        <source>Site to pay, verified:</source>
        <translation type="unfinished">سایت پرداخت، بررسی‌شده:</translation>
    </message>
    <message>
        <source>You are at your bank:</source>
        <translation type="unfinished">شما در سایت بانک خود هستید:</translation>
    </message>
    <message>
        <source>Your e-mail. It is not a site of the State:</source>
        <translation type="unfinished">ایمیل شما. این سایت دولت نیست:</translation>
    </message>
    <message>
        <source>Site verified:</source>
        <translation type="unfinished">سایت بررسی‌شده:</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">شما کی هستید؟</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation type="unfinished">مرحلهٔ 1 از 2</translation>
    </message>
    <message>
        <source>Write your name as it is on your papers. Then you sign a register.</source>
        <translation type="unfinished">نام خود را مانند اسناد تان بنویسید. بعد یک دفتر را امضا می‌کنید.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">تخلص (نام خانوادگی)</translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished">نام‌ها</translation>
    </message>
    <message>
        <source>If you have only one name, write it in both places.</source>
        <translation type="unfinished">اگر فقط یک نام دارید، آن را در هر دو جا بنویسید.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">لغو</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">ادامه</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished">هنوز این‌جا هستید؟</translation>
    </message>
    <message>
        <source>Without an answer your visit ends, and everything is erased to protect you.</source>
        <translation type="unfinished">اگر جواب ندهید بازدید شما تمام می‌شود و برای حفاظت از شما همه چیز پاک می‌شود.</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation type="unfinished">بازدیدم را تمام کن</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished">هنوز این‌جا هستم</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n ثانیه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">فاصله</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">حروف</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished">حروف بزرگ</translation>
    </message>
    <message>
        <source>Capital letters stay</source>
        <translation type="unfinished">حروف بزرگ ثابت</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">پاک کردن</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">اینتر (Enter)</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation type="unfinished">به چپ</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation type="unfinished">به راست</translation>
    </message>
    <message>
        <source>Other letters, signs</source>
        <translation type="unfinished">حروف دیگر، علامت‌ها</translation>
    </message>
    <message>
        <source>Ends of e-mail addresses</source>
        <translation type="unfinished">پایان آدرس‌های ایمیل</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation type="unfinished">بستن صفحه‌کلید</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation type="unfinished">دری</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Look at the scan</source>
        <translation type="unfinished">نتیجهٔ سکن را ببینید</translation>
    </message>
    <message>
        <source>The scanned page</source>
        <translation type="unfinished">صفحهٔ سکن‌شده</translation>
    </message>
    <message>
        <source>Your page is being straightened…</source>
        <translation type="unfinished">صفحهٔ شما راست می‌شود…</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">یک لحظه صبر کنید.</translation>
    </message>
    <message>
        <source>Can you read everything?</source>
        <translation type="unfinished">همه چیز را خوانده می‌توانید؟</translation>
    </message>
    <message>
        <source>Look at the picture. If something is missing, scan again.</source>
        <translation type="unfinished">عکس را ببینید. اگر چیزی کم است، دوباره سکن کنید.</translation>
    </message>
    <message>
        <source>Keep, I have finished</source>
        <translation type="unfinished">نگه دار، تمام کردم</translation>
    </message>
    <message>
        <source>Keep, and add a page</source>
        <translation type="unfinished">نگه دار، و یک صفحه اضافه کن</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished">دوباره سکن کنید</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation type="unfinished">صفحه را بچرخان</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation type="unfinished">برگشت به صفحه‌ها</translation>
    </message>
    <message>
        <source>Keep, and see all pages</source>
        <translation type="unfinished">نگه دار، و همهٔ صفحه‌ها را ببین</translation>
    </message>
    <message>
        <source>See the whole page</source>
        <translation type="unfinished">دیدن تمام صفحه</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished">از نزدیک دیدن</translation>
    </message>
    <message>
        <source>Use the straightened picture</source>
        <translation type="unfinished">استفاده از عکس راست‌شده</translation>
    </message>
    <message>
        <source>Use the picture as it was scanned</source>
        <translation type="unfinished">استفاده از عکس همان طور که سکن شد</translation>
    </message>
</context>
<context>
    <name>MediatorCard</name>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">صدا کردن راهنما</translation>
    </message>
    <message>
        <source>You need not sign. The mediator confirms that you are here: raise your hand or go to the desk.</source>
        <translation type="unfinished">لازم نیست امضا کنید. راهنما تأیید می‌کند که شما این‌جا هستید: دست خود را بلند کنید یا به میز بروید.</translation>
    </message>
    <message>
        <source>For the mediator: your identifier</source>
        <translation type="unfinished">برای راهنما: شناسهٔ شما</translation>
    </message>
</context>
<context>
    <name>MenuHead</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">بستن</translation>
    </message>
</context>
<context>
    <name>NamingPage</name>
    <message>
        <source>Which paper is this?</source>
        <translation type="unfinished">این کدام سند است؟</translation>
    </message>
    <message>
        <source>It gets this name when you give it to a site.</source>
        <translation type="unfinished">وقتی آن را به سایت می‌دهید این نام را می‌گیرد.</translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished">صفحهٔ اول</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">یک سند دیگر</translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>Send it again</source>
        <translation type="unfinished">دوباره بفرست</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished">نفرست</translation>
    </message>
    <message>
        <source>See it now</source>
        <translation type="unfinished">حالا ببین</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بستن</translation>
    </message>
    <message>
        <source>The site gave you a document.</source>
        <translation type="unfinished">سایت به شما یک سند داد.</translation>
    </message>
    <message>
        <source>It is in “My papers”. Print it, or give it to a site.</source>
        <translation type="unfinished">در «اسناد من» است. آن را چاپ کنید، یا به سایت بدهید.</translation>
    </message>
    <message>
        <source>The page had stopped: it was loaded again.</source>
        <translation type="unfinished">صفحه ایستاده بود: دوباره باز شد.</translation>
    </message>
    <message>
        <source>Look whether what you wrote is still there.</source>
        <translation type="unfinished">ببینید آنچه نوشته‌اید هنوز هست یا نه.</translation>
    </message>
    <message>
        <source>The document did not come.</source>
        <translation type="unfinished">سند نرسید.</translation>
    </message>
    <message>
        <source>Five pages are open: close one.</source>
        <translation type="unfinished">پنج صفحه باز است: یکی را ببندید.</translation>
    </message>
    <message>
        <source>Send your form a second time?</source>
        <translation type="unfinished">فورمه را بار دوم می‌فرستید؟</translation>
    </message>
    <message>
        <source>Loading this page again does so.</source>
        <translation type="unfinished">باز کردن دوبارهٔ این صفحه آن را دوباره می‌فرستد.</translation>
    </message>
    <message>
        <source>The site is slow. The page is still on its way.</source>
        <translation type="unfinished">سایت آهسته است. صفحه هنوز در راه است.</translation>
    </message>
    <message>
        <source>You can wait: you need do nothing. It is not your doing.</source>
        <translation type="unfinished">می‌توانید صبر کنید: لازم نیست کاری کنید. تقصیر شما نیست.</translation>
    </message>
    <message>
        <source>The site asks for a security key.</source>
        <translation type="unfinished">سایت یک کلید امنیتی می‌خواهد.</translation>
    </message>
    <message>
        <source>It cannot be used here. Choose another way to log in.</source>
        <translation type="unfinished">این‌جا استفاده نمی‌شود. راه دیگری برای وارد شدن انتخاب کنید.</translation>
    </message>
    <message>
        <source>The page was stopped: it was too heavy.</source>
        <translation type="unfinished">صفحه ایستاد: بسیار سنگین بود.</translation>
    </message>
    <message>
        <source>What you wrote is lost. Go back to the page before.</source>
        <translation type="unfinished">آنچه نوشتید از دست رفت. به صفحهٔ قبل برگردید.</translation>
    </message>
    <message>
        <source>The page was loaded again: it was too heavy.</source>
        <translation type="unfinished">صفحه دوباره باز شد: بسیار سنگین بود.</translation>
    </message>
    <message>
        <source>It does not come from an official site.</source>
        <translation type="unfinished">از سایت رسمی نمی‌آید.</translation>
    </message>
    <message>
        <source>Only PDF documents and pictures can be received.</source>
        <translation type="unfinished">تنها اسناد PDF و عکس گرفته می‌شود.</translation>
    </message>
    <message>
        <source>It is too large. Ask the mediator.</source>
        <translation type="unfinished">بسیار بزرگ است. از راهنما بپرسید.</translation>
    </message>
    <message>
        <source>You have received many documents. Ask the mediator.</source>
        <translation type="unfinished">اسناد زیادی گرفته‌اید. از راهنما بپرسید.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, ask the mediator.</source>
        <translation type="unfinished">دوباره کوشش کنید. اگر باز نشد، از راهنما بپرسید.</translation>
    </message>
</context>
<context>
    <name>NoScannerStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">سکن کردن یک سند</translation>
    </message>
    <message>
        <source>This computer has no scanner.</source>
        <translation type="unfinished">این کمپیوتر سکنر ندارد.</translation>
    </message>
    <message>
        <source>Ask the mediator which computer has one.</source>
        <translation type="unfinished">از راهنما بپرسید کدام کمپیوتر سکنر دارد.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>To use this computer, you write your name and you sign a register.</source>
        <translation type="unfinished">برای استفاده از این کمپیوتر، نام خود را می‌نویسید و یک دفتر را امضا می‌کنید.</translation>
    </message>
    <message>
        <source>We also keep the date, the time and the computer&apos;s number.</source>
        <translation type="unfinished">تاریخ، ساعت و شمارهٔ کمپیوتر را هم نگه می‌داریم.</translation>
    </message>
    <message>
        <source>We never keep your procedures, the sites you see or your documents.</source>
        <translation type="unfinished">هیچ وقت کارهای اداری شما، سایت‌هایی که می‌بینید یا اسناد شما را نگه نمی‌داریم.</translation>
    </message>
    <message>
        <source>[to be completed by the préfecture]</source>
        <translation type="unfinished">[از طرف پرفکتور (préfecture) تکمیل شود]</translation>
    </message>
    <message>
        <source>Why: {basis}.</source>
        <translation type="unfinished">دلیل: {basis}.</translation>
    </message>
    <message>
        <source>Who answers for it: {controller}.</source>
        <translation type="unfinished">مسؤول: {controller}.</translation>
    </message>
    <message>
        <source>Your rights: see your line, have it corrected, have its use limited. Write to: {contact}. You can complain to the CNIL (cnil.fr).</source>
        <translation type="unfinished">حقوق شما: دیدن سطر خود، اصلاح آن، محدود کردن استفادهٔ آن. به این آدرس بنویسید: {contact}. می‌توانید به CNIL (cnil.fr) شکایت کنید.</translation>
    </message>
    <message>
        <source>Register of the point numérique</source>
        <translation type="unfinished">دفتر ثبت نقطهٔ دیجیتال</translation>
    </message>
    <message>
        <source>How long: your name for 5 years, your signature for 1 year. Then they are erased.</source>
        <translation type="unfinished">چه مدت: نام شما 5 سال، امضای شما 1 سال. بعد پاک می‌شوند.</translation>
    </message>
    <message>
        <source>How long, in years: your name {names}, your signature {signatures}. Then they are erased.</source>
        <translation type="unfinished">مدت نگهداری به سال: نام شما {names}، امضای شما {signatures}. سپس پاک می‌شوند.</translation>
    </message>
    <message>
        <source>Who can read it: the mediators who are allowed to, and a judge who asks for it.</source>
        <translation type="unfinished">چه کسی خوانده می‌تواند: راهنماهایی که اجازه دارند، و قاضی‌ای که بخواهد.</translation>
    </message>
    <message>
        <source>If you cannot sign, the mediator can confirm it for you. Nobody watches your screen from afar without your agreement.</source>
        <translation type="unfinished">اگر نمی‌توانید امضا کنید، راهنما می‌تواند به جای شما تأیید کند. بدون رضایت شما هیچ کس از دور صفحهٔ شما را نمی‌بیند.</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>What we keep, and what we do not</source>
        <translation type="unfinished">چه چیز را نگه می‌داریم و چه چیز را نه</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation type="unfinished">خواندن همه</translation>
    </message>
    <message>
        <source>Read less</source>
        <translation type="unfinished">کمتر نشان بده</translation>
    </message>
</context>
<context>
    <name>OfficialWay</name>
    <message>
        <source>The official site:</source>
        <translation type="unfinished">سایت رسمی:</translation>
    </message>
    <message>
        <source>Go to the official site</source>
        <translation type="unfinished">رفتن به سایت رسمی</translation>
    </message>
    <message>
        <source>See the official procedure: {title}</source>
        <translation type="unfinished">دیدن کار اداری رسمی: {title}</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>Out of order</source>
        <translation type="unfinished">خراب است</translation>
    </message>
    <message>
        <source>This computer is out of order</source>
        <translation type="unfinished">این کمپیوتر خراب است</translation>
    </message>
    <message>
        <source>We are sorry. Please call the mediator, or use another computer.</source>
        <translation type="unfinished">معذرت می‌خواهیم. لطفاً راهنما را صدا کنید، یا از کمپیوتر دیگری استفاده کنید.</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation type="unfinished">تلفون: {number}</translation>
    </message>
    <message>
        <source>Code for the staff: {code}</source>
        <translation type="unfinished">کد برای کارمندان: {code}</translation>
    </message>
</context>
<context>
    <name>PadPicture</name>
    <message>
        <source>You sign the register of this computer. What we keep of it is on the screen.</source>
        <translation type="unfinished">شما دفتر این کمپیوتر را امضا می‌کنید. آنچه از آن نگه می‌داریم روی صفحه است.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">از نو شروع کنید</translation>
    </message>
    <message>
        <source>I have signed</source>
        <translation type="unfinished">امضا کردم</translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished">صفحهٔ {number}</translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished">دیدن</translation>
    </message>
    <message>
        <source>See page {number}</source>
        <translation type="unfinished">دیدن صفحهٔ {number}</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished">چرخاندن</translation>
    </message>
    <message>
        <source>Turn page {number}</source>
        <translation type="unfinished">چرخاندن صفحهٔ {number}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">پیشتر</translation>
    </message>
    <message>
        <source>Move page {number} before</source>
        <translation type="unfinished">صفحهٔ {number} را پیشتر ببر</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">بعدتر</translation>
    </message>
    <message>
        <source>Move page {number} after</source>
        <translation type="unfinished">صفحهٔ {number} را بعدتر ببر</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished">بیرون کردن</translation>
    </message>
    <message>
        <source>Take out page {number}</source>
        <translation type="unfinished">بیرون کردن صفحهٔ {number}</translation>
    </message>
</context>
<context>
    <name>PagesStep</name>
    <message>
        <source>The pages of your paper</source>
        <translation type="unfinished">صفحه‌های سند شما</translation>
    </message>
    <message>
        <source>Your paper: {pages}</source>
        <translation type="unfinished">سند شما: {pages}</translation>
    </message>
    <message>
        <source>More pages are coming…</source>
        <translation type="unfinished">صفحه‌های دیگر در راه است…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">از نو شروع کنید</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation type="unfinished">اضافه کردن یک صفحه</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation type="unfinished">تمام کردم</translation>
    </message>
    <message>
        <source>Throw all these pages away and start again?</source>
        <translation type="unfinished">همهٔ این صفحه‌ها را دور می‌اندازید و از نو شروع می‌کنید؟</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation type="unfinished">دیگر برگردانده نمی‌شوند.</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">نه، نگه دار</translation>
    </message>
    <message>
        <source>Yes, start again</source>
        <translation type="unfinished">بلی، از نو شروع کن</translation>
    </message>
    <message>
        <source>One page looks blank. Leave it out?</source>
        <translation type="unfinished">یک صفحه سفید به نظر می‌رسد. بیرون شود؟</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">نه، آن را نگه دار</translation>
    </message>
    <message>
        <source>Yes, leave it out</source>
        <translation type="unfinished">بلی، بیرونش کن</translation>
    </message>
    <message>
        <source>{count} pages look blank. Leave them out?</source>
        <translation type="unfinished">{count} صفحه سفید به نظر می‌رسد. بیرون شوند؟</translation>
    </message>
    <message>
        <source>No, keep all</source>
        <translation type="unfinished">نه، همه را نگه دار</translation>
    </message>
    <message>
        <source>Yes, leave them out</source>
        <translation type="unfinished">بلی، بیرون شان کن</translation>
    </message>
    <message>
        <source>Look at them below: they are marked “Blank?”.</source>
        <translation type="unfinished">در پایین ببینید: با «سفید؟» نشانی شده‌اند.</translation>
    </message>
    <message>
        <source>Page {number} is taken out.</source>
        <translation type="unfinished">صفحهٔ {number} بیرون شد.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">برگردان</translation>
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
        <translation type="unfinished">صفحهٔ اول</translation>
    </message>
    <message>
        <source>Remove this paper?</source>
        <translation type="unfinished">این سند پاک شود؟</translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished">دیدن</translation>
    </message>
    <message>
        <source>See: {name}</source>
        <translation type="unfinished">دیدن: {name}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">چاپ</translation>
    </message>
    <message>
        <source>Print: {name}</source>
        <translation type="unfinished">چاپ: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Say which paper it is: {name}</source>
        <translation type="unfinished">بگویید کدام سند است: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">پاک کردن</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation type="unfinished">پاک کردن: {name}</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation type="unfinished">بلی، پاک کن</translation>
    </message>
    <message>
        <source>Yes, remove: {name}</source>
        <translation type="unfinished">بلی، پاک کن: {name}</translation>
    </message>
    <message>
        <source>No, keep</source>
        <translation type="unfinished">نه، نگه‌اش دار</translation>
    </message>
    <message>
        <source>No, keep: {name}</source>
        <translation type="unfinished">نه، نگه‌اش دار: {name}</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>{ready} of {all} papers ready</source>
        <translation type="unfinished">{ready} از {all} سند آماده است</translation>
    </message>
    <message>
        <source>{name}: ready</source>
        <translation type="unfinished">{name}: آماده</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">آماده</translation>
    </message>
    <message>
        <source>Scan: {name}</source>
        <translation type="unfinished">سکن: {name}</translation>
    </message>
</context>
<context>
    <name>PaperNames</name>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">یک سند دیگر</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation type="unfinished">{name} ({number})</translation>
    </message>
    <message>
        <source>Document from the site</source>
        <translation type="unfinished">سندی از سایت</translation>
    </message>
    <message>
        <source>Document from the site: {name}</source>
        <translation type="unfinished">سندی از سایت: {name}</translation>
    </message>
    <message>
        <source>Receipt for your visit</source>
        <translation type="unfinished">رسید بازدید شما</translation>
    </message>
    <message>
        <source>Given by the site</source>
        <translation type="unfinished">از طرف سایت داده شده</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation type="unfinished">این‌جا ساخته شده</translation>
    </message>
    <message>
        <source>You scanned it</source>
        <translation type="unfinished">شما آن را سکن کردید</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished">1 صفحه</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished">{count} صفحه</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>There is nothing in this document.</source>
        <translation type="unfinished">در این سند چیزی نیست.</translation>
    </message>
    <message>
        <source>Scan it again, or open it again on the site.</source>
        <translation type="unfinished">دوباره سکن کنید، یا دوباره در سایت باز کنید.</translation>
    </message>
    <message>
        <source>This is not a paper that can be shown here.</source>
        <translation type="unfinished">این سندی نیست که این‌جا نشان داده شود.</translation>
    </message>
    <message>
        <source>Only PDF documents and pictures can.</source>
        <translation type="unfinished">تنها اسناد PDF و عکس نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>This document is locked by a password.</source>
        <translation type="unfinished">این سند با رمز قفل است.</translation>
    </message>
    <message>
        <source>Print it at home, or ask the mediator.</source>
        <translation type="unfinished">آن را در خانه چاپ کنید، یا از راهنما بپرسید.</translation>
    </message>
    <message>
        <source>This document is damaged.</source>
        <translation type="unfinished">این سند خراب است.</translation>
    </message>
    <message>
        <source>Open it again on the site, or scan it again.</source>
        <translation type="unfinished">دوباره در سایت باز کنید، یا دوباره سکن کنید.</translation>
    </message>
    <message>
        <source>This paper is too large for the site.</source>
        <translation type="unfinished">این سند برای سایت بسیار بزرگ است.</translation>
    </message>
    <message>
        <source>Scan fewer pages at a time.</source>
        <translation type="unfinished">هر بار صفحه‌های کمتری سکن کنید.</translation>
    </message>
    <message>
        <source>This paper has too many pages.</source>
        <translation type="unfinished">این سند صفحه‌های بسیار زیاد دارد.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papers to bring</source>
        <translation type="unfinished">اسنادی که با خود بیاورید</translation>
    </message>
    <message>
        <source>It is in “My papers”.</source>
        <translation type="unfinished">در «اسناد من» است.</translation>
    </message>
    <message>
        <source>To be checked with the mediator.</source>
        <translation type="unfinished">با راهنما بررسی شود.</translation>
    </message>
    <message>
        <source>{ticked} of {all} ready</source>
        <translation type="unfinished">{ticked} از {all} آماده است</translation>
    </message>
    <message>
        <source>Touch each paper that you have with you.</source>
        <translation type="unfinished">هر سندی را که با خود دارید لمس کنید.</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>My papers</source>
        <translation type="unfinished">اسناد من</translation>
    </message>
    <message>
        <source>They are erased at the end of your visit. Print what you keep.</source>
        <translation type="unfinished">در پایان بازدید شما پاک می‌شوند. آنچه را نگه می‌دارید چاپ کنید.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">سکن کردن یک سند</translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation type="unfinished">هنوز هیچ سندی نیست.</translation>
    </message>
    <message>
        <source>Scan one, or open a document on the site: it comes here.</source>
        <translation type="unfinished">یکی را سکن کنید، یا سندی را در سایت باز کنید: این‌جا می‌آید.</translation>
    </message>
</context>
<context>
    <name>PickerPage</name>
    <message>
        <source>Give a paper to the site</source>
        <translation type="unfinished">دادن سند به سایت</translation>
    </message>
    <message>
        <source>The site asks for a paper</source>
        <translation type="unfinished">سایت یک سند می‌خواهد</translation>
    </message>
    <message>
        <source>Touch the papers you want to give.</source>
        <translation type="unfinished">اسنادی را که می‌خواهید بدهید لمس کنید.</translation>
    </message>
    <message>
        <source>Touch the paper you want to give.</source>
        <translation type="unfinished">سندی را که می‌خواهید بدهید لمس کنید.</translation>
    </message>
    <message>
        <source>Give nothing</source>
        <translation type="unfinished">هیچ چیز نده</translation>
    </message>
    <message>
        <source>Or scan a paper now</source>
        <translation type="unfinished">یا حالا یک سند سکن کن</translation>
    </message>
    <message>
        <source>Scan a paper now</source>
        <translation type="unfinished">حالا یک سند سکن کن</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">یک سند دیگر</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">سکن کردن یک سند</translation>
    </message>
    <message>
        <source>Give these {count} papers to the site</source>
        <translation type="unfinished">این {count} سند را به سایت بده</translation>
    </message>
    <message>
        <source>Give this paper to the site</source>
        <translation type="unfinished">این سند را به سایت بده</translation>
    </message>
    <message>
        <source>The site wants a file that is neither a PDF nor a picture.</source>
        <translation type="unfinished">سایت فایلی می‌خواهد که نه PDF است و نه عکس.</translation>
    </message>
    <message>
        <source>Nothing can be given here. Ask the mediator for help.</source>
        <translation type="unfinished">این‌جا چیزی داده نمی‌شود. از راهنما کمک بخواهید.</translation>
    </message>
    <message>
        <source>Your paper is being made ready…</source>
        <translation type="unfinished">سند شما آماده می‌شود…</translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation type="unfinished">هنوز هیچ سندی نیست.</translation>
    </message>
    <message>
        <source>Scan it now: then it goes to the site.</source>
        <translation type="unfinished">حالا سکن کنید: بعد به سایت می‌رود.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">سکن کردن یک سند</translation>
    </message>
    <message>
        <source>Pages kept so far: {count}</source>
        <translation type="unfinished">صفحه‌های نگه‌داشته‌شده تا حال: {count}</translation>
    </message>
    <message>
        <source>See the pages kept</source>
        <translation type="unfinished">دیدن صفحه‌های نگه‌داشته‌شده</translation>
    </message>
    <message>
        <source>It is a card: scan both sides</source>
        <translation type="unfinished">کارت است: هر دو طرف سکن شود</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">سکن</translation>
    </message>
    <message>
        <source>Finish with the pages kept</source>
        <translation type="unfinished">تمام کردن با صفحه‌های نگه‌داشته‌شده</translation>
    </message>
    <message>
        <source>The front is done. Now the back: turn the card over.</source>
        <translation type="unfinished">روی کارت تمام شد. حالا پشت آن: کارت را برگردانید.</translation>
    </message>
    <message>
        <source>First the front of the card, then its back.</source>
        <translation type="unfinished">اول روی کارت، بعد پشت آن.</translation>
    </message>
    <message>
        <source>1. Take out staples and clips, and open what is folded.</source>
        <translation type="unfinished">1. سیم و گیره را بیرون کنید و آنچه قات شده را باز کنید.</translation>
    </message>
    <message>
        <source>2. Put the sheets in the feeder, as its drawing shows.</source>
        <translation type="unfinished">2. ورق‌ها را مانند تصویر در ورق‌گیر بگذارید.</translation>
    </message>
    <message>
        <source>3. Push them in gently, as far as they go.</source>
        <translation type="unfinished">3. آرام آن‌ها را تا آخر فشار دهید.</translation>
    </message>
    <message>
        <source>4. Touch “Scan”.</source>
        <translation type="unfinished">4. «سکن» را لمس کنید.</translation>
    </message>
    <message>
        <source>1. Open the lid of the scanner.</source>
        <translation type="unfinished">1. سرپوش سکنر را باز کنید.</translation>
    </message>
    <message>
        <source>2. Put the card on the glass, its front facing down.</source>
        <translation type="unfinished">2. کارت را روی شیشه بگذارید، روی آن به طرف پایین.</translation>
    </message>
    <message>
        <source>3. Leave a finger&apos;s width from the edge. Close the lid.</source>
        <translation type="unfinished">3. یک انگشت از کنار فاصله بگذارید. سرپوش را ببندید.</translation>
    </message>
    <message>
        <source>2. Turn the card over: its back faces the glass.</source>
        <translation type="unfinished">2. کارت را برگردانید: پشت آن به طرف شیشه.</translation>
    </message>
    <message>
        <source>2. Put the paper face down on the glass, against the corner mark.</source>
        <translation type="unfinished">2. سند را رو به پایین روی شیشه بگذارید، برابر نشان گوشه.</translation>
    </message>
    <message>
        <source>3. Close the lid.</source>
        <translation type="unfinished">3. سرپوش را ببندید.</translation>
    </message>
    <message>
        <source>The pages you kept are still here.</source>
        <translation type="unfinished">صفحه‌هایی که نگه داشته‌اید هنوز این‌جاست.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation type="unfinished">چاپ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Stop the print</source>
        <translation type="unfinished">توقف چاپ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">ادامه</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">صفحهٔ بعدی</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">صفحهٔ قبلی</translation>
    </message>
    <message>
        <source>Print only this page</source>
        <translation type="unfinished">تنها همین صفحه را چاپ کن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">دوباره کوشش کنید</translation>
    </message>
    <message>
        <source>Print 1 page</source>
        <translation type="unfinished">چاپ 1 صفحه</translation>
    </message>
    <message>
        <source>Print {count} pages</source>
        <translation type="unfinished">چاپ {count} صفحه</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">صفحهٔ {number} از {count}</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation type="unfinished">این کمپیوتر پرینتر ندارد.</translation>
    </message>
    <message>
        <source>Ask the mediator which computer has one.</source>
        <translation type="unfinished">از راهنما بپرسید کدام کمپیوتر سکنر دارد.</translation>
    </message>
    <message>
        <source>The print is stopping…</source>
        <translation type="unfinished">چاپ متوقف می‌شود…</translation>
    </message>
    <message>
        <source>It was not printed</source>
        <translation type="unfinished">چاپ نشد</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation type="unfinished">چاپ شد</translation>
    </message>
    <message>
        <source>Your paper is in the printer.</source>
        <translation type="unfinished">سند شما در پرینتر است.</translation>
    </message>
    <message>
        <source>Take all the sheets with you.</source>
        <translation type="unfinished">تمام ورق‌ها را با خود ببرید.</translation>
    </message>
    <message>
        <source>The print is in colour.</source>
        <translation type="unfinished">چاپ رنگی است.</translation>
    </message>
    <message>
        <source>The print is in black and white.</source>
        <translation type="unfinished">چاپ سیاه و سفید است.</translation>
    </message>
    <message>
        <source>Both sides of the sheets are printed.</source>
        <translation type="unfinished">هر دو طرف ورق‌ها چاپ می‌شود.</translation>
    </message>
    <message>
        <source>This document has {count} pages. You can print {most} at most.</source>
        <translation type="unfinished">این سند {count} صفحه دارد. حداکثر {most} صفحه چاپ کرده می‌توانید.</translation>
    </message>
    <message>
        <source>Print only the pages that you need, or ask the mediator.</source>
        <translation type="unfinished">تنها صفحه‌های ضروری را چاپ کنید، یا از راهنما بپرسید.</translation>
    </message>
    <message>
        <source>The printer is waiting</source>
        <translation type="unfinished">پرینتر منتظر است</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Your paper goes to the printer…</source>
        <translation type="unfinished">سند شما به پرینتر می‌رود…</translation>
    </message>
    <message>
        <source>Nothing to do: it takes a few seconds.</source>
        <translation type="unfinished">لازم نیست کاری کنید: چند ثانیه طول می‌کشد.</translation>
    </message>
    <message>
        <source>Your paper waits for the printer…</source>
        <translation type="unfinished">سند شما منتظر پرینتر است…</translation>
    </message>
    <message>
        <source>It comes as soon as the printer is free.</source>
        <translation type="unfinished">همین که پرینتر خالی شود می‌آید.</translation>
    </message>
    <message>
        <source>Your paper is being printed…</source>
        <translation type="unfinished">سند شما چاپ می‌شود…</translation>
    </message>
    <message>
        <source>Wait beside the printer. It can take a minute.</source>
        <translation type="unfinished">کنار پرینتر منتظر باشید. شاید یک دقیقه طول بکشد.</translation>
    </message>
    <message>
        <source>Then the mediator must also start the printer again.</source>
        <translation type="unfinished">بعد راهنما باید پرینتر را هم دوباره به کار اندازد.</translation>
    </message>
    <message>
        <source>Then the print goes on by itself.</source>
        <translation type="unfinished">بعد چاپ خودش ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>The printer is busy.</source>
        <translation type="unfinished">پرینتر مصروف است.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">کمی صبر کنید، بعد دوباره کوشش کنید.</translation>
    </message>
    <message>
        <source>The printer takes no papers at the moment.</source>
        <translation type="unfinished">پرینتر فعلاً سند نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Call the mediator, who starts it again. Then try again.</source>
        <translation type="unfinished">راهنما را صدا کنید تا آن را دوباره به کار اندازد. بعد دوباره کوشش کنید.</translation>
    </message>
    <message>
        <source>The printer asks for a password.</source>
        <translation type="unfinished">پرینتر رمز می‌خواهد.</translation>
    </message>
    <message>
        <source>Call the mediator: the IT staff must set it right.</source>
        <translation type="unfinished">راهنما را صدا کنید: کارمندان تخنیکی باید آن را درست کنند.</translation>
    </message>
    <message>
        <source>There are too many pages to print.</source>
        <translation type="unfinished">صفحه‌های زیادی برای چاپ است.</translation>
    </message>
    <message>
        <source>Print only the pages that you need, or ask the mediator.</source>
        <translation type="unfinished">تنها صفحه‌های ضروری را چاپ کنید، یا از راهنما بپرسید.</translation>
    </message>
    <message>
        <source>This document cannot be printed.</source>
        <translation type="unfinished">این سند چاپ شده نمی‌تواند.</translation>
    </message>
    <message>
        <source>Open it again on the site, or ask the mediator.</source>
        <translation type="unfinished">دوباره در سایت باز کنید، یا از راهنما بپرسید.</translation>
    </message>
    <message>
        <source>The printer could not do it.</source>
        <translation type="unfinished">پرینتر نتوانست چاپ کند.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, call the mediator.</source>
        <translation type="unfinished">دوباره کوشش کنید. اگر باز نشد، راهنما را صدا کنید.</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation type="unfinished">بعد دوباره کوشش کنید.</translation>
    </message>
    <message>
        <source>The print was stopped at the printer.</source>
        <translation type="unfinished">چاپ در پرینتر متوقف شد.</translation>
    </message>
    <message>
        <source>Try again, or ask the mediator.</source>
        <translation type="unfinished">دوباره کوشش کنید، یا از راهنما بپرسید.</translation>
    </message>
    <message>
        <source>The printer has no paper left.</source>
        <translation type="unfinished">کاغذ پرینتر تمام شده است.</translation>
    </message>
    <message>
        <source>Call the mediator, who puts A4 paper in.</source>
        <translation type="unfinished">راهنما را صدا کنید تا کاغذ A4 بگذارد.</translation>
    </message>
    <message>
        <source>A sheet is stuck in the printer.</source>
        <translation type="unfinished">یک ورق در پرینتر بند مانده است.</translation>
    </message>
    <message>
        <source>Do not pull it. Call the mediator, who takes it out.</source>
        <translation type="unfinished">آن را کش نکنید. راهنما را صدا کنید تا بیرونش کند.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation type="unfinished">پرینتر باز است.</translation>
    </message>
    <message>
        <source>Close its cover, or call the mediator.</source>
        <translation type="unfinished">سرپوش آن را ببندید، یا راهنما را صدا کنید.</translation>
    </message>
    <message>
        <source>The printer has no ink left.</source>
        <translation type="unfinished">رنگ پرینتر تمام شده است.</translation>
    </message>
    <message>
        <source>Call the mediator, who changes the cartridge.</source>
        <translation type="unfinished">راهنما را صدا کنید تا کارتریج را عوض کند.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation type="unfinished">پرینتر جواب نمی‌دهد.</translation>
    </message>
    <message>
        <source>Call the mediator, who sees whether it is switched on.</source>
        <translation type="unfinished">راهنما را صدا کنید تا ببیند روشن است یا نه.</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation type="unfinished">پرینتر متوقف شده است.</translation>
    </message>
    <message>
        <source>It does not start again by itself. Call the mediator.</source>
        <translation type="unfinished">خودش دوباره شروع نمی‌کند. راهنما را صدا کنید.</translation>
    </message>
    <message>
        <source>Your print is held back.</source>
        <translation type="unfinished">چاپ شما نگه داشته شده است.</translation>
    </message>
    <message>
        <source>Call the mediator, who lets it go on.</source>
        <translation type="unfinished">راهنما را صدا کنید تا آن را رها کند.</translation>
    </message>
    <message>
        <source>Wait a little: the print begins by itself.</source>
        <translation type="unfinished">کمی صبر کنید: چاپ خودش شروع می‌شود.</translation>
    </message>
    <message>
        <source>The printer does not go on.</source>
        <translation type="unfinished">پرینتر ادامه نمی‌دهد.</translation>
    </message>
    <message>
        <source>Does nothing come out? Call the mediator, or stop the print.</source>
        <translation type="unfinished">چیزی بیرون نمی‌آید؟ راهنما را صدا کنید، یا چاپ را متوقف کنید.</translation>
    </message>
</context>
<context>
    <name>ProcedureContent</name>
    <message>
        <source>Sheet checked on {day}.</source>
        <translation type="unfinished">این ورق در {day} بررسی شده است.</translation>
    </message>
    <message>
        <source>Sheet checked on {day}, but not all of it: ask the mediator if in doubt.</source>
        <translation type="unfinished">این ورق در {day} بررسی شده، اما نه همهٔ آن: اگر شک دارید از راهنما بپرسید.</translation>
    </message>
    <message>
        <source>You can do all of it here, on line.</source>
        <translation type="unfinished">تمام آن را این‌جا در انترنت انجام داده می‌توانید.</translation>
    </message>
    <message>
        <source>You begin here, on line.</source>
        <translation type="unfinished">این‌جا در انترنت شروع می‌کنید.</translation>
    </message>
    <message>
        <source>A part of it is done elsewhere: see what happens next.</source>
        <translation type="unfinished">بخشی از آن جای دیگر انجام می‌شود: «بعد چه می‌شود» را ببینید.</translation>
    </message>
    <message>
        <source>This is not done on line.</source>
        <translation type="unfinished">این کار در انترنت انجام نمی‌شود.</translation>
    </message>
    <message>
        <source>Read here what to do, and what to bring.</source>
        <translation type="unfinished">این‌جا بخوانید چه کنید و چه بیاورید.</translation>
    </message>
</context>
<context>
    <name>ProcedureDocument</name>
    <message>
        <source>{fact} (to be checked)</source>
        <translation type="unfinished">{fact} (باید بررسی شود)</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation type="unfinished">اسنادی که با خود بیاورید</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation type="unfinished">سایت رسمی</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">چه وقت</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">بعد چه می‌شود</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">خوب است بدانید</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">قیمت</translation>
    </message>
    <message>
        <source>Checked on {day}. The official site counts.</source>
        <translation type="unfinished">بررسی شده در {day}. سایت رسمی معتبر است.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">از طریق تلفون</translation>
    </message>
</context>
<context>
    <name>ProofDocument</name>
    <message>
        <source>Page shown on {day} at {hour}</source>
        <translation type="unfinished">صفحهٔ نشان داده شده در {day} ساعت {hour}</translation>
    </message>
    <message>
        <source>Printed from the website by the public computer “{site}”. It is not a document of that website.</source>
        <translation type="unfinished">از سایت با کمپیوتر عمومی «{site}» چاپ شد. این سند آن سایت نیست.</translation>
    </message>
    <message>
        <source>Exercise: this is not the real site.</source>
        <translation type="unfinished">تمرین: این سایت واقعی نیست.</translation>
    </message>
    <message>
        <source>Page {number} of {count}.</source>
        <translation type="unfinished">صفحهٔ {number} از {count}.</translation>
    </message>
</context>
<context>
    <name>ReachPage</name>
    <message>
        <source>Which sites answer?</source>
        <translation type="unfinished">کدام سایت‌ها جواب می‌دهند؟</translation>
    </message>
    <message>
        <source>Which sites answer from here?</source>
        <translation type="unfinished">از این‌جا کدام سایت‌ها جواب می‌دهند؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">دوباره ببین</translation>
    </message>
    <message>
        <source>We are looking…</source>
        <translation type="unfinished">می‌بینیم…</translation>
    </message>
    <message>
        <source>h:mm:ss AP</source>
        <translation type="unfinished">HH:mm:ss</translation>
    </message>
    <message>
        <source>Last look: {moment}</source>
        <translation type="unfinished">آخرین بررسی: {moment}</translation>
    </message>
    <message>
        <source>It is not known yet which sites answer.</source>
        <translation type="unfinished">هنوز معلوم نیست کدام سایت‌ها جواب می‌دهند.</translation>
    </message>
    <message>
        <source>It takes a moment to look at all of them.</source>
        <translation type="unfinished">دیدن همهٔ آن‌ها کمی وقت می‌گیرد.</translation>
    </message>
    <message>
        <source>All official sites answer.</source>
        <translation type="unfinished">همهٔ سایت‌های رسمی جواب می‌دهند.</translation>
    </message>
    <message>
        <source>The network of this place works.</source>
        <translation type="unfinished">شبکهٔ این‌جا کار می‌کند.</translation>
    </message>
    <message>
        <source>The network of this place works: it is those sites.</source>
        <translation type="unfinished">شبکهٔ این‌جا کار می‌کند: مشکل از آن سایت‌هاست.</translation>
    </message>
    <message>
        <source>No official site answers.</source>
        <translation type="unfinished">هیچ سایت رسمی جواب نمی‌دهد.</translation>
    </message>
    <message>
        <source>It is the network of this place, or its way out.</source>
        <translation type="unfinished">مشکل از شبکهٔ این‌جا یا راه خروجی آن است.</translation>
    </message>
    <message>
        <source>Somebody else answers instead of the sites.</source>
        <translation type="unfinished">کس دیگری به جای سایت‌ها جواب می‌دهد.</translation>
    </message>
    <message>
        <source>This network probably wants its own log-in first. Tell those who look after it.</source>
        <translation type="unfinished">شاید این شبکه اول ورود خودش را می‌خواهد. به مسؤولان آن بگویید.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, most sites are out of date.</source>
        <translation type="unfinished">با ساعت این کمپیوتر، مدت بیشتر سایت‌ها گذشته است.</translation>
    </message>
    <message>
        <source>So the clock is probably wrong. Tell those who look after the computer.</source>
        <translation type="unfinished">پس شاید ساعت غلط است. به مسؤولان کمپیوتر بگویید.</translation>
    </message>
    <message>
        <source>Some official sites do not answer.</source>
        <translation type="unfinished">بعضی از سایت‌های رسمی جواب نمی‌دهند.</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation type="unfinished">{name} پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>These do not answer: {names}.</source>
        <translation type="unfinished">این‌ها جواب نمی‌دهند: {names}.</translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished">هنوز دیده نشده</translation>
    </message>
    <message>
        <source>Answers since {moment}</source>
        <translation type="unfinished">از {moment} جواب می‌دهد</translation>
    </message>
    <message>
        <source>Does not answer since {moment}</source>
        <translation type="unfinished">از {moment} جواب نمی‌دهد</translation>
    </message>
    <message>
        <source>Cannot prove that it is the real one since {moment}</source>
        <translation type="unfinished">از {moment} ثابت کرده نمی‌تواند که اصلی است</translation>
    </message>
    <message>
        <source>Its proof of identity is out of date since {moment}</source>
        <translation type="unfinished">از {moment} مدرک هویتش گذشته است</translation>
    </message>
    <message>
        <source>Its name is not found since {moment}</source>
        <translation type="unfinished">از {moment} نامش پیدا نمی‌شود</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <translation type="unfinished">HH:mm</translation>
    </message>
    <message>
        <source>d MMMM, h:mm AP</source>
        <translation type="unfinished">d MMMM، HH:mm</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Button, chosen: {name}</source>
        <translation type="unfinished">دکمه، انتخاب شده: {name}</translation>
    </message>
    <message>
        <source>Button: {name}</source>
        <translation type="unfinished">دکمه: {name}</translation>
    </message>
    <message>
        <source>To fill in: {name}</source>
        <translation type="unfinished">برای پر کردن: {name}</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Have you this with you?</source>
        <translation type="unfinished">این‌ها را با خود دارید؟</translation>
    </message>
    <message>
        <source>I have no e-mail address: create one</source>
        <translation type="unfinished">ایمیل ندارم: یکی بسازم</translation>
    </message>
    <message>
        <source>You have all you need. You can open the site.</source>
        <translation type="unfinished">هر چه لازم است دارید. می‌توانید سایت را باز کنید.</translation>
    </message>
    <message>
        <source>Touch what you have. The site asks for it.</source>
        <translation type="unfinished">آنچه را دارید لمس کنید. سایت آن را می‌خواهد.</translation>
    </message>
    <message>
        <source>My e-mail address and its password</source>
        <translation type="unfinished">آدرس ایمیل من و رمز آن</translation>
    </message>
    <message>
        <source>The site writes to you. You must be able to read it here.</source>
        <translation type="unfinished">سایت به شما می‌نویسد. باید بتوانید آن را این‌جا بخوانید.</translation>
    </message>
    <message>
        <source>My mobile phone, switched on</source>
        <translation type="unfinished">تلفون همراهم، روشن</translation>
    </message>
    <message>
        <source>A code comes by text message.</source>
        <translation type="unfinished">یک کد با پیامک می‌آید.</translation>
    </message>
    <message>
        <source>My bank card</source>
        <translation type="unfinished">کارت بانکی‌ام</translation>
    </message>
    <message>
        <source>The papers of the list below</source>
        <translation type="unfinished">اسناد لیست پایین</translation>
    </message>
    <message>
        <source>You scan them here, it is free.</source>
        <translation type="unfinished">این‌جا آن‌ها را سکن می‌کنید، رایگان است.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>h:mm AP</source>
        <translation type="unfinished">HH:mm</translation>
    </message>
    <message>
        <source>Receipt for your visit</source>
        <translation type="unfinished">رسید بازدید شما</translation>
    </message>
    <message>
        <source>{day}, from {start} to {end}</source>
        <translation type="unfinished">{day}، از {start} تا {end}</translation>
    </message>
    <message>
        <source>Number in the register: {number}</source>
        <translation type="unfinished">شماره در دفتر ثبت: {number}</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation type="unfinished">مدرک: {proof}</translation>
    </message>
    <message>
        <source>Official sites opened during your visit</source>
        <translation type="unfinished">سایت‌های رسمی که در بازدید تان باز شد</translation>
    </message>
    <message>
        <source>You opened no official site.</source>
        <translation type="unfinished">هیچ سایت رسمی را باز نکردید.</translation>
    </message>
    <message>
        <source>Other sites opened: {count}</source>
        <translation type="unfinished">سایت‌های دیگر که باز شد: {count}</translation>
    </message>
    <message>
        <source>What comes next:</source>
        <translation type="unfinished">بعد چه می‌آید:</translation>
    </message>
    <message>
        <source>If your request left today: at the latest on {day}.</source>
        <translation type="unfinished">اگر درخواست شما امروز رفت: حداکثر تا {day}.</translation>
    </message>
    <message>
        <source>If your request left today: until {day}.</source>
        <translation type="unfinished">اگر درخواست شما امروز رفت: تا {day}.</translation>
    </message>
    <message>
        <source>If your request left today: about {day}.</source>
        <translation type="unfinished">اگر درخواست شما امروز رفت: حدود {day}.</translation>
    </message>
    <message>
        <source>Telephone: {telephone}</source>
        <translation type="unfinished">تلفون: {telephone}</translation>
    </message>
    <message>
        <source>Pages scanned: {count}</source>
        <translation type="unfinished">صفحه‌های سکن‌شده: {count}</translation>
    </message>
    <message>
        <source>Papers given to a site: {count}</source>
        <translation type="unfinished">اسنادی که به سایت داده شد: {count}</translation>
    </message>
    <message>
        <source>Papers received from a site: {count}</source>
        <translation type="unfinished">اسنادی که از سایت گرفته شد: {count}</translation>
    </message>
    <message>
        <source>Pages printed: {count}</source>
        <translation type="unfinished">صفحه‌های چاپ‌شده: {count}</translation>
    </message>
    <message>
        <source>To go on at home: photograph a square with a telephone, or type its address.</source>
        <translation type="unfinished">برای ادامه در خانه: از یک مربع با تلفون عکس بگیرید، یا آدرس آن را بنویسید.</translation>
    </message>
    <message>
        <source>A question? Call us: {telephone}</source>
        <translation type="unfinished">سؤالی دارید؟ به ما زنگ بزنید: {telephone}</translation>
    </message>
    <message>
        <source>This paper says that you came. It does not prove that your request was sent: keep what the official site gave you.</source>
        <translation type="unfinished">این ورق می‌گوید که شما آمده‌اید. ثابت نمی‌کند که درخواست شما فرستاده شده: آنچه سایت رسمی داده نگه دارید.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation type="unfinished">رسید شما</translation>
    </message>
    <message>
        <source>This paper says what comes next and whom to call. Take it home.</source>
        <translation type="unfinished">این ورق می‌گوید بعد چه می‌آید و به کی زنگ بزنید. آن را به خانه ببرید.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Print my receipt</source>
        <translation type="unfinished">رسیدم را چاپ کن</translation>
    </message>
    <message>
        <source>Finish my visit</source>
        <translation type="unfinished">بازدیدم را تمام کن</translation>
    </message>
    <message>
        <source>Your receipt is printed.</source>
        <translation type="unfinished">رسید شما چاپ شد.</translation>
    </message>
    <message>
        <source>Take it from the printer.</source>
        <translation type="unfinished">آن را از پرینتر بگیرید.</translation>
    </message>
    <message>
        <source>Finish without printing</source>
        <translation type="unfinished">بدون چاپ تمام کن</translation>
    </message>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">بازدید شما</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>To note down</source>
        <translation type="unfinished">یادداشت کنید</translation>
    </message>
    <message>
        <source>This site did not open</source>
        <translation type="unfinished">این سایت باز نشد</translation>
    </message>
    <message>
        <source>Not opened:</source>
        <translation type="unfinished">باز نشد:</translation>
    </message>
    <message>
        <source>You did nothing wrong, and this site received nothing from you.</source>
        <translation type="unfinished">شما هیچ کار غلطی نکردید و این سایت چیزی از شما نگرفت.</translation>
    </message>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">صدا کردن راهنما</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished">برگشت به صفحهٔ قبل</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>This link is an e-mail address.</source>
        <translation type="unfinished">این لینک یک آدرس ایمیل است.</translation>
    </message>
    <message>
        <source>Note it down, and write from your own e-mail.</source>
        <translation type="unfinished">یادداشت کنید و از ایمیل خود تان بنویسید.</translation>
    </message>
    <message>
        <source>This link is a telephone number.</source>
        <translation type="unfinished">این لینک یک شمارهٔ تلفون است.</translation>
    </message>
    <message>
        <source>Note it down, and call from a telephone.</source>
        <translation type="unfinished">یادداشت کنید و از تلفون زنگ بزنید.</translation>
    </message>
    <message>
        <source>Here, only official sites open.</source>
        <translation type="unfinished">این‌جا تنها سایت‌های رسمی باز می‌شود.</translation>
    </message>
    <message>
        <source>Such sites take money or personal details.</source>
        <translation type="unfinished">چنین سایت‌ها پول یا معلومات شخصی می‌گیرند.</translation>
    </message>
    <message>
        <source>This company asks money for what the State does itself.</source>
        <translation type="unfinished">این شرکت برای کاری که خود دولت می‌کند پول می‌خواهد.</translation>
    </message>
    <message>
        <source>On the official site you pay no commission.</source>
        <translation type="unfinished">در سایت رسمی هیچ کمیشنی نمی‌دهید.</translation>
    </message>
    <message>
        <source>This is a private site, not one of the State&apos;s.</source>
        <translation type="unfinished">این یک سایت شخصی است، نه سایت دولت.</translation>
    </message>
    <message>
        <source>The right information is on the official site.</source>
        <translation type="unfinished">معلومات درست در سایت رسمی است.</translation>
    </message>
    <message>
        <source>This short link hides where it leads.</source>
        <translation type="unfinished">این لینک کوتاه پنهان می‌کند به کجا می‌رود.</translation>
    </message>
    <message>
        <source>Ask for the whole address, or ask the mediator.</source>
        <translation type="unfinished">آدرس کامل را بخواهید، یا از راهنما بپرسید.</translation>
    </message>
    <message>
        <source>This site is not protected: others could read along.</source>
        <translation type="unfinished">این سایت محفوظ نیست: دیگران هم خوانده می‌توانند.</translation>
    </message>
    <message>
        <source>No official site writes its address in this way.</source>
        <translation type="unfinished">هیچ سایت رسمی آدرس خود را این‌طور نمی‌نویسد.</translation>
    </message>
    <message>
        <source>This link does not lead to a site.</source>
        <translation type="unfinished">این لینک به هیچ سایتی نمی‌رود.</translation>
    </message>
    <message>
        <source>This address is a part of pages, not a page to open.</source>
        <translation type="unfinished">این آدرس بخشی از صفحه‌هاست، نه صفحه‌ای که باز شود.</translation>
    </message>
    <message>
        <source>This site was allowed here only until a date that has passed.</source>
        <translation type="unfinished">این سایت فقط تا تاریخی که گذشته است این‌جا اجازه داشت.</translation>
    </message>
    <message>
        <source>If you need it, call the mediator.</source>
        <translation type="unfinished">اگر لازم دارید، راهنما را صدا کنید.</translation>
    </message>
    <message>
        <source>It is not on the list of official sites.</source>
        <translation type="unfinished">در لیست سایت‌های رسمی نیست.</translation>
    </message>
    <message>
        <source>Its name is made to look like another one.</source>
        <translation type="unfinished">نامش را مانند نام دیگری ساخته‌اند.</translation>
    </message>
    <message>
        <source>It looks like {official}, but it is not that site.</source>
        <translation type="unfinished">مانند {official} به نظر می‌رسد، اما آن سایت نیست.</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Register: page on paper</source>
        <translation type="unfinished">دفتر ثبت: صفحهٔ کاغذی</translation>
    </message>
    <message>
        <source>{site}, computer {station}</source>
        <translation type="unfinished">{site}، کمپیوتر {station}</translation>
    </message>
    <message>
        <source>To be used only while the computer cannot write the register. A line for each person, before they use the computer. The mediator covers the lines of the others, and keeps this page locked away with the register.</source>
        <translation type="unfinished">تنها وقتی استفاده شود که کمپیوتر دفتر را نوشته نمی‌تواند. برای هر کس یک سطر، پیش از استفاده از کمپیوتر. راهنما سطرهای دیگران را می‌پوشاند و این صفحه را با دفتر قفل نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">تاریخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">ساعت</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">تخلص (نام خانوادگی)</translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished">نام‌ها</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">امضا</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">سکن کردن یک سند</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>There is no room left for more pages.</source>
        <translation type="unfinished">جایی برای صفحه‌های بیشتر نمانده است.</translation>
    </message>
    <message>
        <source>Remove papers that you no longer need.</source>
        <translation type="unfinished">اسنادی را که دیگر لازم ندارید پاک کنید.</translation>
    </message>
    <message>
        <source>A sheet is stuck in the scanner.</source>
        <translation type="unfinished">یک ورق در سکنر بند مانده است.</translation>
    </message>
    <message>
        <source>Open the scanner&apos;s cover and take the sheet out gently. Then put it back in the feeder.</source>
        <translation type="unfinished">سرپوش سکنر را باز کنید و ورق را آرام بیرون کنید. بعد آن را در ورق‌گیر بگذارید.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open.</source>
        <translation type="unfinished">سرپوش سکنر باز است.</translation>
    </message>
    <message>
        <source>Close it, then touch “Scan” again.</source>
        <translation type="unfinished">آن را ببندید، بعد دوباره «سکن» را لمس کنید.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder.</source>
        <translation type="unfinished">در ورق‌گیر کاغذ نیست.</translation>
    </message>
    <message>
        <source>Push your sheets in as far as they go, then touch “Scan”.</source>
        <translation type="unfinished">ورق‌های خود را تا آخر فشار دهید، بعد «سکن» را لمس کنید.</translation>
    </message>
    <message>
        <source>The scanner is busy.</source>
        <translation type="unfinished">سکنر مصروف است.</translation>
    </message>
    <message>
        <source>Wait a moment, then touch “Scan” again.</source>
        <translation type="unfinished">کمی صبر کنید، بعد دوباره «سکن» را لمس کنید.</translation>
    </message>
    <message>
        <source>The scanner has stopped halfway.</source>
        <translation type="unfinished">سکنر در نیمهٔ راه ایستاد.</translation>
    </message>
    <message>
        <source>Touch “Scan” again. If it stops again, call the mediator.</source>
        <translation type="unfinished">دوباره «سکن» را لمس کنید. اگر باز ایستاد، راهنما را صدا کنید.</translation>
    </message>
    <message>
        <source>These are too many sheets at a time.</source>
        <translation type="unfinished">این ورق‌ها برای یک بار زیاد است.</translation>
    </message>
    <message>
        <source>Put fewer sheets in, then touch “Scan”.</source>
        <translation type="unfinished">ورق‌های کمتری بگذارید، بعد «سکن» را لمس کنید.</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation type="unfinished">سکنر جواب نمی‌دهد.</translation>
    </message>
    <message>
        <source>See whether it is switched on. If it is, call the mediator.</source>
        <translation type="unfinished">ببینید روشن است یا نه. اگر روشن است، راهنما را صدا کنید.</translation>
    </message>
    <message>
        <source>The scanner could not read your paper.</source>
        <translation type="unfinished">سکنر سند شما را خوانده نتوانست.</translation>
    </message>
    <message>
        <source>Touch “Scan” again. If it fails again, call the mediator.</source>
        <translation type="unfinished">دوباره «سکن» را لمس کنید. اگر باز نشد، راهنما را صدا کنید.</translation>
    </message>
    <message>
        <source>There seems to be nothing on this page.</source>
        <translation type="unfinished">به نظر می‌رسد در این صفحه چیزی نیست.</translation>
    </message>
    <message>
        <source>Is the paper face down on the glass? Turn it over, scan again.</source>
        <translation type="unfinished">آیا سند رو به پایین روی شیشه است؟ آن را برگردانید و دوباره سکن کنید.</translation>
    </message>
    <message>
        <source>The picture is dark.</source>
        <translation type="unfinished">عکس تاریک است.</translation>
    </message>
    <message>
        <source>Close the lid well over the paper, scan again.</source>
        <translation type="unfinished">سرپوش را خوب روی سند ببندید و دوباره سکن کنید.</translation>
    </message>
    <message>
        <source>The writing is pale.</source>
        <translation type="unfinished">نوشته کم‌رنگ است.</translation>
    </message>
    <message>
        <source>If you cannot read it, ask for a clearer copy of the paper.</source>
        <translation type="unfinished">اگر خوانده نمی‌توانید، کاپی روشن‌تر سند را بخواهید.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation type="unfinished">عکس تار است.</translation>
    </message>
    <message>
        <source>Lay the paper flat, press the lid down, scan again.</source>
        <translation type="unfinished">سند را هموار بگذارید، سرپوش را فشار دهید و دوباره سکن کنید.</translation>
    </message>
    <message>
        <source>A part of the paper may be cut off.</source>
        <translation type="unfinished">شاید بخشی از سند بریده باشد.</translation>
    </message>
    <message>
        <source>Push the paper against the corner mark, scan again.</source>
        <translation type="unfinished">سند را به نشان گوشه برسانید و دوباره سکن کنید.</translation>
    </message>
    <message>
        <source>The letters are very small.</source>
        <translation type="unfinished">حروف بسیار خرد است.</translation>
    </message>
    <message>
        <source>Look closer. If you cannot read them, tell the mediator.</source>
        <translation type="unfinished">از نزدیک ببینید. اگر خوانده نمی‌توانید، به راهنما بگویید.</translation>
    </message>
    <message>
        <source>Blank?</source>
        <translation type="unfinished">سفید؟</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">تاریک</translation>
    </message>
    <message>
        <source>Pale</source>
        <translation type="unfinished">کم‌رنگ</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation type="unfinished">تار</translation>
    </message>
    <message>
        <source>Cut off?</source>
        <translation type="unfinished">بریده؟</translation>
    </message>
    <message>
        <source>Very small letters</source>
        <translation type="unfinished">حروف بسیار خرد</translation>
    </message>
    <message>
        <source>This is a card, cut out at its edges.</source>
        <translation type="unfinished">این یک کارت است، از کناره‌هایش بریده شده.</translation>
    </message>
    <message>
        <source>This is a proof of address with an official code.</source>
        <translation type="unfinished">این سند آدرس با کد رسمی است.</translation>
    </message>
    <message>
        <source>This is a tax notice with an official code.</source>
        <translation type="unfinished">این ورقهٔ مالیه با کد رسمی است.</translation>
    </message>
    <message>
        <source>These are bank details with an official code.</source>
        <translation type="unfinished">این معلومات بانکی با کد رسمی است.</translation>
    </message>
    <message>
        <source>This is a payslip with an official code.</source>
        <translation type="unfinished">این ورقهٔ معاش با کد رسمی است.</translation>
    </message>
    <message>
        <source>This is a contract of employment with an official code.</source>
        <translation type="unfinished">این قرارداد کار با کد رسمی است.</translation>
    </message>
    <message>
        <source>This is an identity document with an official code.</source>
        <translation type="unfinished">این سند هویت با کد رسمی است.</translation>
    </message>
    <message>
        <source>This is a vehicle paper with an official code.</source>
        <translation type="unfinished">این سند موتر با کد رسمی است.</translation>
    </message>
    <message>
        <source>This is a paper about a driving licence with an official code.</source>
        <translation type="unfinished">این سند جواز رانندگی با کد رسمی است.</translation>
    </message>
    <message>
        <source>This is a diploma with an official code.</source>
        <translation type="unfinished">این دیپلوم با کد رسمی است.</translation>
    </message>
    <message>
        <source>This paper has an official code.</source>
        <translation type="unfinished">این سند کد رسمی دارد.</translation>
    </message>
</context>
<context>
    <name>ScanningStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">سکن کردن یک سند</translation>
    </message>
    <message>
        <source>Your paper is being scanned</source>
        <translation type="unfinished">سند شما سکن می‌شود</translation>
    </message>
    <message>
        <source>The page on its way</source>
        <translation type="unfinished">صفحهٔ در راه</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation type="unfinished">پیشرفت سکن</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <translation type="unfinished">توقف سکن</translation>
    </message>
    <message>
        <source>Pages read so far: {count}</source>
        <translation type="unfinished">صفحه‌های خوانده‌شده تا حال: {count}</translation>
    </message>
    <message>
        <source>The scanner is stopping…</source>
        <translation type="unfinished">سکنر متوقف می‌شود…</translation>
    </message>
    <message>
        <source>The scanner is busy, or warming up. Please wait, or stop.</source>
        <translation type="unfinished">سکنر مصروف است، یا گرم می‌شود. صبر کنید، یا متوقف کنید.</translation>
    </message>
    <message>
        <source>The scanner is reading your paper…</source>
        <translation type="unfinished">سکنر سند شما را می‌خواند…</translation>
    </message>
    <message>
        <source>The scanner is starting…</source>
        <translation type="unfinished">سکنر شروع می‌کند…</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>There is more below</source>
        <translation type="unfinished">در پایین بیشتر هست</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>For example: lost licence</source>
        <translation type="unfinished">برای مثال: جواز رانندگی گم شده</translation>
    </message>
    <message>
        <source>Search for a procedure</source>
        <translation type="unfinished">جستجوی یک کار اداری</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">پاک کردن</translation>
    </message>
    <message>
        <source>Erase what I wrote</source>
        <translation type="unfinished">پاک کردن آنچه نوشتم</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Scanners of this computer</source>
        <translation type="unfinished">سکنرهای این کمپیوتر</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished">پیشرفت جستجو</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بستن</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished">دوباره جستجو</translation>
    </message>
    <message>
        <source>Write the lines of your scanner in the site file.</source>
        <translation type="unfinished">سطرهای سکنر تان را در فایل سایت بنویسید.</translation>
    </message>
    <message>
        <source>Searching on the network…</source>
        <translation type="unfinished">جستجو در شبکه…</translation>
    </message>
    <message>
        <source>Searching… {place}</source>
        <translation type="unfinished">جستجو… {place}</translation>
    </message>
    <message>
        <source>The search did not come to its end.</source>
        <translation type="unfinished">جستجو به پایان نرسید.</translation>
    </message>
    <message>
        <source>Search again. “kiosk doctor” says what is missing.</source>
        <translation type="unfinished">دوباره جستجو کنید. «kiosk doctor» می‌گوید چه کم است.</translation>
    </message>
    <message>
        <source>No scanner was found.</source>
        <translation type="unfinished">هیچ سکنری پیدا نشد.</translation>
    </message>
    <message>
        <source>See whether it is switched on, and plugged in by cable or network.</source>
        <translation type="unfinished">ببینید روشن است و با سیم یا شبکه وصل است.</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">چاپ</translation>
    </message>
    <message>
        <source>Print this sheet</source>
        <translation type="unfinished">چاپ این ورق</translation>
    </message>
    <message>
        <source>Open the official site</source>
        <translation type="unfinished">باز کردن سایت رسمی</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">قفل حروف بزرگ (Caps Lock) روشن است.</translation>
    </message>
    <message>
        <source>Your password comes out in capitals. Press the Caps Lock key.</source>
        <translation type="unfinished">رمز شما با حروف بزرگ نوشته می‌شود. کلید Caps Lock را فشار دهید.</translation>
    </message>
</context>
<context>
    <name>SidesStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">سکن کردن یک سند</translation>
    </message>
    <message>
        <source>Is there something on the back of your sheets?</source>
        <translation type="unfinished">آیا در پشت ورق‌های شما چیزی هست؟</translation>
    </message>
    <message>
        <source>No, only on the front</source>
        <translation type="unfinished">نه، فقط در روی آن</translation>
    </message>
    <message>
        <source>The scanner reads one side of each sheet.</source>
        <translation type="unfinished">سکنر یک طرف هر ورق را می‌خواند.</translation>
    </message>
    <message>
        <source>Yes, on both sides</source>
        <translation type="unfinished">بلی، در هر دو طرف</translation>
    </message>
    <message>
        <source>The scanner reads both. You see blank pages.</source>
        <translation type="unfinished">سکنر هر دو طرف را می‌خواند. صفحه‌های سفید را می‌بینید.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
</context>
<context>
    <name>SigningFrame</name>
    <message>
        <source>Frame for your signature</source>
        <translation type="unfinished">چوکات امضای شما</translation>
    </message>
    <message>
        <source>Undo the last line</source>
        <translation type="unfinished">خط آخر را پس بگیر</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">از نو شروع کنید</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation type="unfinished">در صفحه امضا کنید</translation>
    </message>
    <message>
        <source>What you write there appears here too.</source>
        <translation type="unfinished">آنچه روی لوح می‌نویسید این‌جا هم پیدا می‌شود.</translation>
    </message>
    <message>
        <source>Sign in the frame, with the mouse, your finger or a stylus</source>
        <translation type="unfinished">در چوکات با موس، انگشت یا قلم امضا کنید</translation>
    </message>
    <message>
        <source>The signature pad does not answer: sign here, on the screen.</source>
        <translation type="unfinished">لوح امضا جواب نمی‌دهد: این‌جا در صفحه امضا کنید.</translation>
    </message>
    <message>
        <source>The signature pad is getting ready…</source>
        <translation type="unfinished">لوح امضا آماده می‌شود…</translation>
    </message>
    <message>
        <source>Sign on the pad, with its pen</source>
        <translation type="unfinished">روی لوح، با قلم آن امضا کنید</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Step 2 of 2</source>
        <translation type="unfinished">مرحلهٔ 2 از 2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Read, then sign</source>
        <translation type="unfinished">بخوانید، بعد امضا کنید</translation>
    </message>
    <message>
        <source>I cannot sign</source>
        <translation type="unfinished">امضا کرده نمی‌توانم</translation>
    </message>
    <message>
        <source>I have signed</source>
        <translation type="unfinished">امضا کردم</translation>
    </message>
    <message>
        <source>The mediator confirms for you</source>
        <translation type="unfinished">راهنما به جای شما تأیید می‌کند</translation>
    </message>
    <message>
        <source>I want to sign</source>
        <translation type="unfinished">می‌خواهم امضا کنم</translation>
    </message>
    <message>
        <source>I confirm, as mediator</source>
        <translation type="unfinished">من به حیث راهنما تأیید می‌کنم</translation>
    </message>
    <message>
        <source>Read, then confirm</source>
        <translation type="unfinished">بخوانید، بعد تأیید کنید</translation>
    </message>
    <message>
        <source>I have read it, continue</source>
        <translation type="unfinished">خواندم، ادامه</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">بیشتر</translation>
    </message>
    <message>
        <source>Find words in this page</source>
        <translation type="unfinished">پیدا کردن کلمات در این صفحه</translation>
    </message>
    <message>
        <source>Open my e-mail beside this page</source>
        <translation type="unfinished">ایمیلم را کنار این صفحه باز کن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>Stop loading the page</source>
        <translation type="unfinished">توقف باز شدن صفحه</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished">از نو</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation type="unfinished">صفحه را از نو باز کن</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">کوچک‌تر</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation type="unfinished">صفحهٔ کوچک‌تر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">بزرگ‌تر</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished">صفحهٔ بزرگ‌تر</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">چاپ</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation type="unfinished">چاپ این صفحه</translation>
    </message>
    <message>
        <source>Dated proof</source>
        <translation type="unfinished">مدرک تاریخ‌دار</translation>
    </message>
    <message>
        <source>Print this page with the date and the time</source>
        <translation type="unfinished">این صفحه را با تاریخ و ساعت چاپ کن</translation>
    </message>
    <message>
        <source>My papers ({count})</source>
        <translation type="unfinished">اسناد من ({count})</translation>
    </message>
    <message>
        <source>Papers ready: {ready} of {all}</source>
        <translation type="unfinished">اسناد آماده: {ready} از {all}</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>Official site</source>
        <translation type="unfinished">سایت رسمی</translation>
    </message>
    <message>
        <source>To go on at home, take a picture of this code with your telephone:</source>
        <translation type="unfinished">برای ادامه در خانه، از این کد با تلفون خود عکس بگیرید:</translation>
    </message>
    <message>
        <source>Code that opens {site} on a telephone</source>
        <translation type="unfinished">کدی که {site} را در تلفون باز می‌کند</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>Official site</source>
        <translation type="unfinished">سایت رسمی</translation>
    </message>
    <message>
        <source>The page is loading</source>
        <translation type="unfinished">صفحه باز می‌شود</translation>
    </message>
    <message>
        <source>Exercise: this is not the real site.</source>
        <translation type="unfinished">تمرین: این سایت واقعی نیست.</translation>
    </message>
    <message>
        <source>You are at your bank: {host}</source>
        <translation type="unfinished">شما در سایت بانک خود هستید: {host}</translation>
    </message>
    <message>
        <source>Confirm your payment there; then you come back to the site.</source>
        <translation type="unfinished">پرداخت خود را آن‌جا تأیید کنید؛ بعد به سایت برمی‌گردید.</translation>
    </message>
</context>
<context>
    <name>Subtitle</name>
    <message>
        <source>Read less loud</source>
        <translation type="unfinished">آهسته‌تر بخوان</translation>
    </message>
    <message>
        <source>Read louder</source>
        <translation type="unfinished">بلندتر بخوان</translation>
    </message>
    <message>
        <source>No voice for this language is installed here.</source>
        <translation type="unfinished">برای این زبان هیچ صدایی این‌جا نصب نیست.</translation>
    </message>
    <message>
        <source>This computer has no sound. Please call the mediator.</source>
        <translation type="unfinished">این کمپیوتر صدا ندارد. لطفاً راهنما را صدا کنید.</translation>
    </message>
</context>
<context>
    <name>TabsStrip</name>
    <message>
        <source>Close this page</source>
        <translation type="unfinished">بستن این صفحه</translation>
    </message>
    <message>
        <source>Page {number} of {several}</source>
        <translation type="unfinished">صفحهٔ {number} از {several}</translation>
    </message>
    <message>
        <source>Page {number} of {several}: {host}</source>
        <translation type="unfinished">صفحهٔ {number} از {several}: {host}</translation>
    </message>
</context>
<context>
    <name>ThemeTile</name>
    <message numerus="yes">
        <source>Opens a menu of %n procedure(s)</source>
        <translation type="unfinished">
            <numerusform>لیستی از %n کار اداری را باز می‌کند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TooLargeQuestion</name>
    <message>
        <source>“{name}” is too large for the site.</source>
        <translation type="unfinished">«{name}» برای سایت بسیار بزرگ است.</translation>
    </message>
    <message>
        <source>Do you want to scan fewer pages, or to send it less sharp? Small letters may be hard to read then.</source>
        <translation type="unfinished">می‌خواهید صفحه‌های کمتری سکن کنید، یا با وضاحت کمتر بفرستید؟ در آن صورت خواندن حروف خرد شاید سخت باشد.</translation>
    </message>
    <message>
        <source>Do you want to send it less sharp? Small letters may be hard to read then.</source>
        <translation type="unfinished">می‌خواهید با وضاحت کمتر بفرستید؟ در آن صورت خواندن حروف خرد شاید سخت باشد.</translation>
    </message>
    <message>
        <source>Send it less sharp</source>
        <translation type="unfinished">با وضاحت کمتر بفرست</translation>
    </message>
    <message>
        <source>Scan fewer pages</source>
        <translation type="unfinished">صفحه‌های کمتری سکن کن</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">صفحهٔ اصلی</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">کمک</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">پایان</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation type="unfinished">بازدیدم را تمام کن</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation type="unfinished">Aa</translation>
    </message>
    <message>
        <source>Language, text size and contrast</source>
        <translation type="unfinished">زبان، اندازهٔ نوشته و تضاد رنگ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished">توقف خواندن با صدا</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">شنیدن</translation>
    </message>
    <message>
        <source>Listen to this page</source>
        <translation type="unfinished">این صفحه را بشنو</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation type="unfinished">پنهان کردن صفحه‌کلید</translation>
    </message>
    <message>
        <source>Show a keyboard</source>
        <translation type="unfinished">نشان دادن صفحه‌کلید</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">صفحه‌کلید</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This computer is cut off from the network.</source>
        <translation type="unfinished">این کمپیوتر از شبکه قطع است.</translation>
    </message>
    <message>
        <source>It is not your doing. Call the mediator.</source>
        <translation type="unfinished">تقصیر شما نیست. راهنما را صدا کنید.</translation>
    </message>
    <message>
        <source>The network does not find this site.</source>
        <translation type="unfinished">شبکه این سایت را پیدا نمی‌کند.</translation>
    </message>
    <message>
        <source>It is not your doing. If it lasts, call the mediator.</source>
        <translation type="unfinished">تقصیر شما نیست. اگر دوام کرد، راهنما را صدا کنید.</translation>
    </message>
    <message>
        <source>The site does not answer.</source>
        <translation type="unfinished">سایت جواب نمی‌دهد.</translation>
    </message>
    <message>
        <source>No safe connection to this site comes about.</source>
        <translation type="unfinished">ارتباط امن با این سایت برقرار نمی‌شود.</translation>
    </message>
    <message>
        <source>So it does not open. Call the mediator.</source>
        <translation type="unfinished">پس باز نمی‌شود. راهنما را صدا کنید.</translation>
    </message>
    <message>
        <source>The site itself has a problem.</source>
        <translation type="unfinished">خود سایت مشکل دارد.</translation>
    </message>
    <message>
        <source>It is not your doing. Wait a minute, then try again.</source>
        <translation type="unfinished">تقصیر شما نیست. یک دقیقه صبر کنید، بعد دوباره کوشش کنید.</translation>
    </message>
    <message>
        <source>The site does not have this page any more.</source>
        <translation type="unfinished">سایت دیگر این صفحه را ندارد.</translation>
    </message>
    <message>
        <source>Go back and take another way, or ask for help.</source>
        <translation type="unfinished">برگردید و راه دیگری بروید، یا کمک بخواهید.</translation>
    </message>
    <message>
        <source>The site sends us round in a circle.</source>
        <translation type="unfinished">سایت ما را دور می‌چرخاند.</translation>
    </message>
    <message>
        <source>Go back and start again, or call the mediator.</source>
        <translation type="unfinished">برگردید و از نو شروع کنید، یا راهنما را صدا کنید.</translation>
    </message>
    <message>
        <source>The way from here to the internet is cut.</source>
        <translation type="unfinished">راه از این‌جا به انترنت قطع است.</translation>
    </message>
    <message>
        <source>It is neither you nor the site. Call the mediator.</source>
        <translation type="unfinished">نه شما و نه سایت. راهنما را صدا کنید.</translation>
    </message>
    <message>
        <source>The network of this place does not reach the site.</source>
        <translation type="unfinished">شبکهٔ این‌جا به سایت نمی‌رسد.</translation>
    </message>
    <message>
        <source>The network of this place wants a password.</source>
        <translation type="unfinished">شبکهٔ این‌جا رمز می‌خواهد.</translation>
    </message>
    <message>
        <source>It is none of yours. Call the mediator.</source>
        <translation type="unfinished">این رمز شما نیست. راهنما را صدا کنید.</translation>
    </message>
    <message>
        <source>This site cannot prove that it is the real one.</source>
        <translation type="unfinished">این سایت ثابت کرده نمی‌تواند که اصلی است.</translation>
    </message>
    <message>
        <source>By the date of this computer, the site cannot prove that it is the real one.</source>
        <translation type="unfinished">با تاریخ این کمپیوتر، سایت ثابت کرده نمی‌تواند که اصلی است.</translation>
    </message>
    <message>
        <source>This page is only for holders of a special card.</source>
        <translation type="unfinished">این صفحه تنها برای دارندگان یک کارت خاص است.</translation>
    </message>
    <message>
        <source>It cannot be used here. Ask the mediator for a way.</source>
        <translation type="unfinished">این‌جا استفاده نمی‌شود. راه دیگر را از راهنما بپرسید.</translation>
    </message>
    <message>
        <source>This page is closed to the public.</source>
        <translation type="unfinished">این صفحه برای مردم بسته است.</translation>
    </message>
    <message>
        <source>It wants a password that you do not have. Go back.</source>
        <translation type="unfinished">رمزی می‌خواهد که شما ندارید. برگردید.</translation>
    </message>
    <message>
        <source>The site asks for a security key.</source>
        <translation type="unfinished">سایت یک کلید امنیتی می‌خواهد.</translation>
    </message>
    <message>
        <source>It cannot be used here. Choose another way to log in.</source>
        <translation type="unfinished">این‌جا استفاده نمی‌شود. راه دیگری برای وارد شدن انتخاب کنید.</translation>
    </message>
    <message>
        <source>This page was the answer to a form: it is not kept.</source>
        <translation type="unfinished">این صفحه جواب یک فورمه بود: نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Go back once more, or send the form again.</source>
        <translation type="unfinished">یک بار دیگر برگردید، یا فورمه را دوباره بفرستید.</translation>
    </message>
    <message>
        <source>Something went wrong on the way to the site.</source>
        <translation type="unfinished">در راه به سایت مشکلی پیش آمد.</translation>
    </message>
    <message>
        <source>The page stopped several times.</source>
        <translation type="unfinished">صفحه چند بار ایستاد.</translation>
    </message>
    <message>
        <source>Call the mediator: they will start a new visit (code {code}).</source>
        <translation type="unfinished">راهنما را صدا کنید: بازدید نوی شروع می‌کند (کد {code}).</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: {moment}.</source>
        <translation type="unfinished">ساعت این کمپیوتر غلط است: {moment}.</translation>
    </message>
    <message>
        <source>Call the mediator: it can be put right.</source>
        <translation type="unfinished">راهنما را صدا کنید: درست می‌شود.</translation>
    </message>
    <message>
        <source>The clock of this computer says {moment}.</source>
        <translation type="unfinished">ساعت این کمپیوتر می‌گوید {moment}.</translation>
    </message>
    <message>
        <source>If that is wrong, call the mediator.</source>
        <translation type="unfinished">اگر غلط است، راهنما را صدا کنید.</translation>
    </message>
    <message>
        <source>The other official sites answer.</source>
        <translation type="unfinished">سایت‌های رسمی دیگر جواب می‌دهند.</translation>
    </message>
    <message>
        <source>So it is this site, and neither you nor we.</source>
        <translation type="unfinished">پس مشکل از این سایت است، نه از شما و نه از ما.</translation>
    </message>
    <message>
        <source>Other official sites do answer.</source>
        <translation type="unfinished">سایت‌های رسمی دیگر جواب می‌دهند، این یکی نه.</translation>
    </message>
    <message>
        <source>No official site answers from here.</source>
        <translation type="unfinished">از این‌جا هیچ سایت رسمی جواب نمی‌دهد.</translation>
    </message>
    <message>
        <source>So it is the network of this place, and not you. Call the mediator.</source>
        <translation type="unfinished">پس مشکل از شبکهٔ این‌جاست، نه از شما. راهنما را صدا کنید.</translation>
    </message>
    <message>
        <source>This network wants its own log-in first.</source>
        <translation type="unfinished">این شبکه اول ورود خودش را می‌خواهد.</translation>
    </message>
    <message>
        <source>Call the mediator: no site opens before that.</source>
        <translation type="unfinished">راهنما را صدا کنید: پیش از آن هیچ سایتی باز نمی‌شود.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong.</source>
        <translation type="unfinished">ساعت این کمپیوتر غلط به نظر می‌رسد.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, h:mm AP</source>
        <translation type="unfinished">d MMMM yyyy، HH:mm</translation>
    </message>
</context>
<context>
    <name>TroubleStep</name>
    <message>
        <source>The page does not come</source>
        <translation type="unfinished">صفحه نمی‌آید</translation>
    </message>
    <message>
        <source>What you sent may have arrived all the same.</source>
        <translation type="unfinished">شاید آنچه فرستادید با آن هم رسیده باشد.</translation>
    </message>
    <message>
        <source>Look on the site or in your e-mails before you send again.</source>
        <translation type="unfinished">پیش از فرستادن دوباره، سایت یا ایمیل‌های خود را ببینید.</translation>
    </message>
    <message>
        <source>What you wrote on the page before is still there.</source>
        <translation type="unfinished">آنچه در صفحهٔ قبل نوشتید هنوز هست.</translation>
    </message>
    <message>
        <source>Is it the site or the network?</source>
        <translation type="unfinished">مشکل از سایت است یا شبکه؟</translation>
    </message>
    <message>
        <source>Back to the procedure</source>
        <translation type="unfinished">برگشت به کار اداری</translation>
    </message>
    <message>
        <source>Go back once more</source>
        <translation type="unfinished">یک بار دیگر برگرد</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">همین‌جا بمان</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished">برگشت به صفحهٔ قبل</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished">دوباره بفرست</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished">حالا دوباره کوشش کن</translation>
    </message>
    <message>
        <source>We are trying now…</source>
        <translation type="unfinished">حالا کوشش می‌کنیم…</translation>
    </message>
    <message numerus="yes">
        <source>We try again by ourselves in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>تا %n ثانیهٔ دیگر خود ما دوباره کوشش می‌کنیم.</numerusform>
        </translation>
    </message>
    <message>
        <source>We look whether other official sites answer…</source>
        <translation type="unfinished">می‌بینیم سایت‌های رسمی دیگر جواب می‌دهند یا نه…</translation>
    </message>
</context>
<context>
    <name>ViewChoices</name>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">نوشتهٔ کوچک‌تر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">نوشتهٔ بزرگ‌تر</translation>
    </message>
    <message>
        <source>More space in texts</source>
        <translation type="unfinished">فاصلهٔ بیشتر در متن‌ها</translation>
    </message>
    <message>
        <source>Slow keys</source>
        <translation type="unfinished">کلیدهای آهسته</translation>
    </message>
    <message>
        <source>Slow keys: each key counts once, even if it is hit twice</source>
        <translation type="unfinished">کلیدهای آهسته: هر کلید یک بار حساب می‌شود، حتی اگر دو بار زده شود</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation type="unfinished">رنگ‌ها: روشن</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation type="unfinished">رنگ‌ها: تاریک</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation type="unfinished">رنگ‌ها: تضاد زیاد</translation>
    </message>
    <message>
        <source>A−</source>
        <translation type="unfinished">A−</translation>
    </message>
    <message>
        <source>A+</source>
        <translation type="unfinished">A+</translation>
    </message>
</context>
<context>
    <name>ViewerPage</name>
    <message>
        <source>A paper</source>
        <translation type="unfinished">یک سند</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">صفحهٔ بعدی</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">صفحهٔ قبلی</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">بزرگ‌تر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">کوچک‌تر</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">چاپ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">صفحهٔ {number} از {count}</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>On the keyboard, the F6 key leaves the site and comes back to it.</source>
        <translation type="unfinished">در صفحه‌کلید، کلید F6 شما را از سایت بیرون می‌برد و به آن برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>WayStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">سکن کردن یک سند</translation>
    </message>
    <message>
        <source>What does your paper look like?</source>
        <translation type="unfinished">سند شما چه رقم است؟</translation>
    </message>
    <message>
        <source>One sheet, or a booklet</source>
        <translation type="unfinished">یک ورق، یا یک کتابچه</translation>
    </message>
    <message>
        <source>On the glass, page by page.</source>
        <translation type="unfinished">روی شیشه، صفحه به صفحه.</translation>
    </message>
    <message>
        <source>Several loose sheets</source>
        <translation type="unfinished">چند ورق جدا</translation>
    </message>
    <message>
        <source>In the feeder, all at once.</source>
        <translation type="unfinished">در ورق‌گیر، همه یک‌بارگی.</translation>
    </message>
    <message>
        <source>A card</source>
        <translation type="unfinished">یک کارت</translation>
    </message>
    <message>
        <source>On the glass: the front, then the back.</source>
        <translation type="unfinished">روی شیشه: اول رو، بعد پشت.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished">مشکلی پیش آمد.</translation>
    </message>
    <message>
        <source>Please call the mediator.</source>
        <translation type="unfinished">لطفاً راهنما را صدا کنید.</translation>
    </message>
    <message>
        <source>A sheet of paper is stuck.</source>
        <translation type="unfinished">یک ورق کاغذ بند مانده است.</translation>
    </message>
    <message>
        <source>Open the cover and take the sheet out gently.</source>
        <translation type="unfinished">سرپوش را باز کنید و ورق را آرام بیرون کنید.</translation>
    </message>
    <message>
        <source>The cover is open.</source>
        <translation type="unfinished">سرپوش باز است.</translation>
    </message>
    <message>
        <source>Close the cover, then start again.</source>
        <translation type="unfinished">سرپوش را ببندید، بعد از نو شروع کنید.</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation type="unfinished">کاغذ نیست.</translation>
    </message>
    <message>
        <source>Put paper in, then start again.</source>
        <translation type="unfinished">کاغذ بگذارید، بعد از نو شروع کنید.</translation>
    </message>
    <message>
        <source>There is no ink left.</source>
        <translation type="unfinished">رنگ تمام شده است.</translation>
    </message>
    <message>
        <source>The device is busy.</source>
        <translation type="unfinished">دستگاه مصروف است.</translation>
    </message>
    <message>
        <source>Wait a moment, then start again.</source>
        <translation type="unfinished">کمی صبر کنید، بعد از نو شروع کنید.</translation>
    </message>
    <message>
        <source>The device has stopped.</source>
        <translation type="unfinished">دستگاه ایستاده است.</translation>
    </message>
    <message>
        <source>Start again. If it stops again, call the mediator.</source>
        <translation type="unfinished">از نو شروع کنید. اگر باز ایستاد، راهنما را صدا کنید.</translation>
    </message>
    <message>
        <source>The device is paused.</source>
        <translation type="unfinished">دستگاه متوقف شده است.</translation>
    </message>
    <message>
        <source>There are too many pages to print.</source>
        <translation type="unfinished">صفحه‌های زیادی برای چاپ است.</translation>
    </message>
    <message>
        <source>This document cannot be printed.</source>
        <translation type="unfinished">این سند چاپ شده نمی‌تواند.</translation>
    </message>
    <message>
        <source>The device does not answer.</source>
        <translation type="unfinished">دستگاه جواب نمی‌دهد.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished">یک نام کم است.</translation>
    </message>
    <message>
        <source>Write your family name and your first names.</source>
        <translation type="unfinished">تخلص و نام‌های خود را بنویسید.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation type="unfinished">یک نام بسیار دراز است.</translation>
    </message>
    <message>
        <source>Write 100 letters at most.</source>
        <translation type="unfinished">حداکثر 100 حرف بنویسید.</translation>
    </message>
    <message>
        <source>A name has a sign that cannot be kept.</source>
        <translation type="unfinished">در یک نام نشانی است که نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Erase it and write it again.</source>
        <translation type="unfinished">آن را پاک کنید و دوباره بنویسید.</translation>
    </message>
    <message>
        <source>The frame is empty.</source>
        <translation type="unfinished">چوکات خالی است.</translation>
    </message>
    <message>
        <source>Sign in the frame, or touch “I cannot sign”.</source>
        <translation type="unfinished">در چوکات امضا کنید، یا «امضا کرده نمی‌توانم» را لمس کنید.</translation>
    </message>
    <message>
        <source>There is only a dot in the frame.</source>
        <translation type="unfinished">در چوکات فقط یک نقطه است.</translation>
    </message>
    <message>
        <source>Hold the button down, or your finger, and sign.</source>
        <translation type="unfinished">دکمه یا انگشت تان را فشار داده نگه دارید و امضا کنید.</translation>
    </message>
    <message>
        <source>This signature cannot be kept.</source>
        <translation type="unfinished">این امضا نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Touch “Start again” and sign more simply.</source>
        <translation type="unfinished">«از نو شروع کنید» را لمس کنید و ساده‌تر امضا کنید.</translation>
    </message>
    <message>
        <source>The mediator&apos;s identifier is missing or wrong.</source>
        <translation type="unfinished">شناسهٔ راهنما نیست یا غلط است.</translation>
    </message>
    <message>
        <source>Mediator: write your identifier, without spaces.</source>
        <translation type="unfinished">راهنما: شناسهٔ خود را بدون فاصله بنویسید.</translation>
    </message>
    <message>
        <source>The register is busy.</source>
        <translation type="unfinished">دفتر ثبت مصروف است.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">کمی صبر کنید، بعد دوباره کوشش کنید.</translation>
    </message>
    <message>
        <source>There is no room left to write the register.</source>
        <translation type="unfinished">جایی برای نوشتن دفتر نمانده است.</translation>
    </message>
    <message>
        <source>This is not the register that was written here before.</source>
        <translation type="unfinished">این همان دفتر ثبتی نیست که پیش از این این‌جا نوشته می‌شد.</translation>
    </message>
    <message>
        <source>Please call the mediator: “kiosk doctor” says what to do.</source>
        <translation type="unfinished">لطفاً راهنما را صدا کنید: «kiosk doctor» می‌گوید چه باید کرد.</translation>
    </message>
    <message>
        <source>The register cannot be written.</source>
        <translation type="unfinished">دفتر ثبت نوشته نمی‌شود.</translation>
    </message>
</context>
</TS>
