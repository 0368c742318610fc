<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AccessibilityPage</name>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished">إمكانية الوصول</translation>
    </message>
    <message>
        <source>This computer is for everybody. It follows the standard EN 301 549 in part: we examined it ourselves, and nobody else has.</source>
        <translation type="unfinished">هذا الحاسوب للجميع. وهو يتبع المعيار EN 301 549 جزئيًا: فحصناه بأنفسنا، ولم يفحصه غيرنا.</translation>
    </message>
    <message>
        <source>What helps you here</source>
        <translation type="unfinished">ما يساعدك هنا</translation>
    </message>
    <message>
        <source>In the bar above: larger text, more space, other colours.</source>
        <translation type="unfinished">في الشريط أعلاه: نص أكبر، ومسافات أوسع، وألوان أخرى.</translation>
    </message>
    <message>
        <source>Listen: the page is read aloud. The same button stops it.</source>
        <translation type="unfinished">استماع: تُقرأ الصفحة بصوت مسموع. والزر نفسه يوقف القراءة.</translation>
    </message>
    <message>
        <source>A mouse alone, a keyboard alone or a finger alone is enough.</source>
        <translation type="unfinished">تكفي الفأرة وحدها أو لوحة المفاتيح وحدها أو إصبع واحد.</translation>
    </message>
    <message>
        <source>Take your time: the computer asks before it ends your visit.</source>
        <translation type="unfinished">خذ وقتك: يسألك الحاسوب قبل أن ينهي زيارتك.</translation>
    </message>
    <message>
        <source>What is missing still</source>
        <translation type="unfinished">ما ينقص حتى الآن</translation>
    </message>
    <message>
        <source>No group of people with disabilities has tried it yet.</source>
        <translation type="unfinished">لم تجرّبه بعد أي مجموعة من الأشخاص ذوي الإعاقة.</translation>
    </message>
    <message>
        <source>Nothing is shown in sign language.</source>
        <translation type="unfinished">لا يُعرض شيء بلغة الإشارة.</translation>
    </message>
    <message>
        <source>Some official sites are not accessible. We cannot change them.</source>
        <translation type="unfinished">بعض المواقع الرسمية غير ميسّرة للجميع. لا يمكننا تغييرها.</translation>
    </message>
    <message>
        <source>Is something in your way? The mediator finds another way.</source>
        <translation type="unfinished">هل يعيقك شيء؟ يجد الوسيط طريقة أخرى.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">طباعة</translation>
    </message>
    <message>
        <source>Tell us what is in your way</source>
        <translation type="unfinished">أخبرنا بما يعيقك</translation>
    </message>
    <message>
        <source>Tell the mediator, or write or call:</source>
        <translation type="unfinished">أخبر الوسيط، أو اكتب أو اتصل:</translation>
    </message>
    <message>
        <source>Tell the mediator, or call:</source>
        <translation type="unfinished">أخبر الوسيط، أو اتصل:</translation>
    </message>
    <message>
        <source>You need not say why.</source>
        <translation type="unfinished">لست مضطرًا إلى ذكر السبب.</translation>
    </message>
    <message>
        <source>Nobody answers, or the answer is no help?</source>
        <translation type="unfinished">لا يجيب أحد، أو لا يفيدك الجواب؟</translation>
    </message>
    <message>
        <source>The Defender of Rights (Défenseur des droits) helps you, free of charge.</source>
        <translation type="unfinished">يساعدك «المدافع عن الحقوق» (Défenseur des droits) مجانًا.</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Is this link official?</source>
        <translation type="unfinished">هل هذا الرابط رسمي؟</translation>
    </message>
    <message>
        <source>Write here the link of the SMS or e-mail that you received. It will not be opened.</source>
        <translation type="unfinished">اكتب هنا الرابط الذي وصلك في رسالة SMS أو بالبريد الإلكتروني. لن يُفتح هذا الرابط.</translation>
    </message>
    <message>
        <source>The link, or the whole message</source>
        <translation type="unfinished">الرابط، أو الرسالة كلها</translation>
    </message>
    <message>
        <source>For example: ants.gouv.fr</source>
        <translation type="unfinished">مثال: ants.gouv.fr</translation>
    </message>
    <message>
        <source>Open this site</source>
        <translation type="unfinished">فتح هذا الموقع</translation>
    </message>
    <message>
        <source>The link leads to:</source>
        <translation type="unfinished">يؤدي الرابط إلى:</translation>
    </message>
    <message>
        <source>Do not open it on your telephone either. Erase the message.</source>
        <translation type="unfinished">لا تفتحه على هاتفك أيضًا. احذف الرسالة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">تحقق</translation>
    </message>
    <message>
        <source>No, this link is not official.</source>
        <translation type="unfinished">لا، هذا الرابط ليس رسميًا.</translation>
    </message>
    <message>
        <source>There is no link in these words.</source>
        <translation type="unfinished">لا يوجد رابط في هذه الكلمات.</translation>
    </message>
    <message>
        <source>Write the link letter by letter, or call the mediator.</source>
        <translation type="unfinished">انقل الرابط حرفًا حرفًا، أو نادِ الوسيط.</translation>
    </message>
    <message>
        <source>Yes, this link is official.</source>
        <translation type="unfinished">نعم، هذا الرابط رسمي.</translation>
    </message>
    <message>
        <source>Even a false message may quote a true link. If in doubt, open the site here.</source>
        <translation type="unfinished">حتى الرسالة المزيفة قد تذكر رابطًا صحيحًا. عند الشك، افتح الموقع هنا.</translation>
    </message>
    <message>
        <source>Official sites use this address for payments.</source>
        <translation type="unfinished">تستخدم المواقع الرسمية هذا العنوان للدفع.</translation>
    </message>
    <message>
        <source>Pay only when an official site led you there.</source>
        <translation type="unfinished">لا تدفع إلا إذا أوصلك موقع رسمي إلى هناك.</translation>
    </message>
    <message>
        <source>This is an e-mail service, not a site of the State.</source>
        <translation type="unfinished">هذه خدمة بريد إلكتروني، وليست موقعًا للدولة.</translation>
    </message>
    <message>
        <source>You may read your e-mail here.</source>
        <translation type="unfinished">يمكنك قراءة بريدك الإلكتروني هنا.</translation>
    </message>
    <message>
        <source>This site may be opened here.</source>
        <translation type="unfinished">يمكن فتح هذا الموقع هنا.</translation>
    </message>
    <message>
        <source>It is not a site of the State.</source>
        <translation type="unfinished">هذا ليس موقعًا للدولة.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>To be checked with the mediator.</source>
        <translation type="unfinished">يجب التحقق منه مع الوسيط.</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>In your telephone</source>
        <translation type="unfinished">في هاتفك</translation>
    </message>
    <message>
        <source>Take a picture of this code: your calendar notes {day}. Your name is not in it.</source>
        <translation type="unfinished">صوّر هذا الرمز بهاتفك: يُسجَّل يوم {day} في تقويمك. اسمك غير موجود في الرمز.</translation>
    </message>
    <message>
        <source>Code that notes {day} in a calendar</source>
        <translation type="unfinished">رمز يسجل يوم {day} في تقويم الهاتف</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Choose your page</source>
        <translation type="unfinished">اختر صفحتك</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">مسح ورقة ضوئيًا</translation>
    </message>
    <message>
        <source>Which paper do you want to scan?</source>
        <translation type="unfinished">أي ورقة تريد مسحها ضوئيًا؟</translation>
    </message>
    <message>
        <source>Scanning makes a picture of your paper.</source>
        <translation type="unfinished">المسح الضوئي يعني أخذ صورة لورقتك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">ورقة أخرى</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>The visit cannot begin</source>
        <translation type="unfinished">لا يمكن بدء الزيارة</translation>
    </message>
    <message>
        <source>Nothing of yours was kept. Call the mediator: another computer may be free.</source>
        <translation type="unfinished">لم يُحفظ أي شيء عنك. نادِ الوسيط: قد يكون هناك حاسوب آخر متاح.</translation>
    </message>
    <message>
        <source>For the mediator: print a paper register</source>
        <translation type="unfinished">للوسيط: طباعة ورقة من السجل</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">بالهاتف</translation>
    </message>
    <message>
        <source>{name} (number to be checked with the mediator)</source>
        <translation type="unfinished">‏{name} (رقم يجب التحقق منه مع الوسيط)</translation>
    </message>
    <message>
        <source>{where}: {number}</source>
        <translation type="unfinished">{where}: ⁦{number}⁩</translation>
    </message>
</context>
<context>
    <name>CopyPasteMenu</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">لصق</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">السنة</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">قبل</translation>
    </message>
    <message>
        <source>Show earlier years</source>
        <translation type="unfinished">عرض السنوات السابقة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">بعد</translation>
    </message>
    <message>
        <source>Show later years</source>
        <translation type="unfinished">عرض السنوات اللاحقة</translation>
    </message>
    <message numerus="yes">
        <source>This month has only %n days.</source>
        <translation type="unfinished">
            <numerusform>عدد أيام هذا الشهر %n فقط.</numerusform>
            <numerusform>عدد أيام هذا الشهر %n فقط.</numerusform>
            <numerusform>عدد أيام هذا الشهر %n فقط.</numerusform>
            <numerusform>في هذا الشهر %n أيام فقط.</numerusform>
            <numerusform>في هذا الشهر %n يومًا فقط.</numerusform>
            <numerusform>في هذا الشهر %n يوم فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch another day.</source>
        <translation type="unfinished">المس يومًا آخر.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>If you finish today: at the latest on {day}.</source>
        <translation type="unfinished">إذا انتهيت اليوم: في موعد أقصاه {day}.</translation>
    </message>
    <message>
        <source>If you finish today: until {day}.</source>
        <translation type="unfinished">إذا انتهيت اليوم: حتى {day}.</translation>
    </message>
    <message>
        <source>If you finish today: about {day}.</source>
        <translation type="unfinished">إذا انتهيت اليوم: نحو {day}.</translation>
    </message>
    <message>
        <source>{title} (last day: {day})</source>
        <translation type="unfinished">‏{title} (آخر يوم: {day})</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation type="unfinished">من {first} إلى {last}</translation>
    </message>
    <message>
        <source>At the latest on {last}</source>
        <translation type="unfinished">في موعد أقصاه {last}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation type="unfinished">ابتداءً من {first}</translation>
    </message>
    <message>
        <source>Today it is too early. Come back on {day}.</source>
        <translation type="unfinished">الوقت مبكر اليوم. عد يوم {day}.</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation type="unfinished">اليوم هو آخر يوم.</translation>
    </message>
    <message>
        <source>You can do it today. Days left: {count}.</source>
        <translation type="unfinished">يمكنك القيام بذلك اليوم. عدد الأيام الباقية: {count}.</translation>
    </message>
    <message>
        <source>The last day is over. Do it today, and tell the mediator.</source>
        <translation type="unfinished">فات آخر يوم. قم بذلك اليوم وأخبر الوسيط.</translation>
    </message>
    <message>
        <source>It counted until {day}</source>
        <translation type="unfinished">كان صالحًا حتى {day}</translation>
    </message>
    <message>
        <source>It counts no more.</source>
        <translation type="unfinished">لم يعد صالحًا.</translation>
    </message>
    <message>
        <source>It counts until {day}</source>
        <translation type="unfinished">صالح حتى {day}</translation>
    </message>
    <message>
        <source>That day still counts.</source>
        <translation type="unfinished">هذا اليوم محسوب أيضًا.</translation>
    </message>
    <message>
        <source>About {day}</source>
        <translation type="unfinished">نحو {day}</translation>
    </message>
    <message>
        <source>That day is over: follow your request on the site.</source>
        <translation type="unfinished">مضى هذا اليوم: تابع طلبك على الموقع.</translation>
    </message>
    <message>
        <source>It may come earlier or later: this day is an estimate.</source>
        <translation type="unfinished">قد يأتي قبل ذلك أو بعده: هذا اليوم تقديري.</translation>
    </message>
    <message>
        <source>Worked out on {day} from the date you gave. The official site counts.</source>
        <translation type="unfinished">حُسب في {day} من التاريخ الذي أعطيته. الموقع الرسمي هو المرجع.</translation>
    </message>
    <message>
        <source>For your telephone&apos;s calendar</source>
        <translation type="unfinished">لتقويم هاتفك</translation>
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
        <translation type="unfinished">مواعيدي</translation>
    </message>
    <message>
        <source>You give a day, the kiosk works out the dates.</source>
        <translation type="unfinished">أنت تعطي يومًا، والجهاز يحسب المواعيد.</translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message>
        <source>Work out my dates</source>
        <translation type="unfinished">حساب مواعيدي</translation>
    </message>
    <message>
        <source>Touch the day, then the month, then the year.</source>
        <translation type="unfinished">المس اليوم، ثم الشهر، ثم السنة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation type="unfinished">تاريخ آخر</translation>
    </message>
    <message>
        <source>Print a reminder</source>
        <translation type="unfinished">طباعة تذكير</translation>
    </message>
    <message>
        <source>{procedure} — your date: {day}</source>
        <translation type="unfinished">‏{procedure} — تاريخك: {day}</translation>
    </message>
</context>
<context>
    <name>DialogStrip</name>
    <message>
        <source>The site {host} says:</source>
        <translation type="unfinished">يقول الموقع {host}:</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished">قرأتُ ذلك</translation>
    </message>
    <message>
        <source>The site {host} asks:</source>
        <translation type="unfinished">يسأل الموقع {host}:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>The site {host} asks you to write something:</source>
        <translation type="unfinished">يطلب منك الموقع {host} أن تكتب:</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">إرسال</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>{number}. {step}</source>
        <translation type="unfinished">‏{number}. {step}</translation>
    </message>
    <message>
        <source>To be checked with the mediator.</source>
        <translation type="unfinished">يجب التحقق منه مع الوسيط.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation type="unfinished">تم التحقق في {day}</translation>
    </message>
    <message>
        <source>When, and how long it takes</source>
        <translation type="unfinished">متى، وكم يستغرق ذلك</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">كم يكلف ذلك</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">وماذا بعد ذلك؟</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">من المفيد أن تعرف</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Words to find in this page</source>
        <translation type="unfinished">كلمات للبحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished">السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Previous place with these words</source>
        <translation type="unfinished">الموضع السابق لهذه الكلمات</translation>
    </message>
    <message>
        <source>Next place with these words</source>
        <translation type="unfinished">الموضع التالي لهذه الكلمات</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished">إغلاق البحث</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation type="unfinished">‏{place} من {places}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">غير موجود</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Is a paper of yours still on the glass of the scanner?</source>
        <translation type="unfinished">هل بقيت لك ورقة على زجاج الماسح الضوئي؟</translation>
    </message>
    <message>
        <source>Lift the cover and look. Look at the printer too.</source>
        <translation type="unfinished">ارفع الغطاء وانظر. انظر في الطابعة أيضًا.</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation type="unfinished">خذ كل أغراضك معك</translation>
    </message>
    <message>
        <source>Your identity papers, your bank card</source>
        <translation type="unfinished">أوراق هويتك وبطاقتك المصرفية</translation>
    </message>
    <message>
        <source>Your telephone, your glasses, your prints</source>
        <translation type="unfinished">هاتفك ونظارتك وأوراقك المطبوعة</translation>
    </message>
    <message>
        <source>When you end, everything is erased here.</source>
        <translation type="unfinished">عندما تنهي زيارتك، يُحذف كل شيء هنا.</translation>
    </message>
    <message>
        <source>Nobody after you can see your papers or your accounts.</source>
        <translation type="unfinished">لا أحد بعدك يستطيع رؤية أوراقك أو حساباتك.</translation>
    </message>
    <message>
        <source>Go on with my visit</source>
        <translation type="unfinished">متابعة زيارتي</translation>
    </message>
    <message>
        <source>End and erase everything</source>
        <translation type="unfinished">إنهاء وحذف كل شيء</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation type="unfinished">إلى اللقاء</translation>
    </message>
    <message>
        <source>Thank you, and goodbye</source>
        <translation type="unfinished">شكرًا، وإلى اللقاء</translation>
    </message>
    <message>
        <source>Everything of your visit is being erased. You can leave.</source>
        <translation type="unfinished">يجري حذف كل ما يخص زيارتك. يمكنك أن تغادر.</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation type="unfinished">قبل أن تغادر</translation>
    </message>
    <message>
        <source>Have you finished? Nothing can be seen later.</source>
        <translation type="unfinished">هل انتهيت؟ بعد ذلك لن يظهر أي شيء هنا.</translation>
    </message>
</context>
<context>
    <name>GreetingPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">مرحبًا بك</translation>
    </message>
    <message>
        <source>Welcome to the point numérique</source>
        <translation type="unfinished">مرحبًا بك في النقطة الرقمية (point numérique)</translation>
    </message>
    <message>
        <source>Do your official procedures on the internet here. It is free, and somebody is here to help you.</source>
        <translation type="unfinished">هنا تقوم بإجراءاتك الرسمية على الإنترنت. هذا مجاني، ويوجد شخص هنا لمساعدتك.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished">مواعيد العمل</translation>
    </message>
    <message>
        <source>Questions, or an appointment? Telephone:</source>
        <translation type="unfinished">سؤال أو موعد؟ اتصل بالرقم:</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation type="unfinished">كيف يجري ذلك</translation>
    </message>
    <message>
        <source>You write your name and sign</source>
        <translation type="unfinished">تكتب اسمك وتوقّع</translation>
    </message>
    <message>
        <source>You choose your procedure</source>
        <translation type="unfinished">تختار الإجراء</translation>
    </message>
    <message>
        <source>You do it on the official site</source>
        <translation type="unfinished">تقوم به على الموقع الرسمي</translation>
    </message>
    <message>
        <source>You leave: everything is erased</source>
        <translation type="unfinished">تغادر: يُحذف كل شيء</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">ابدأ</translation>
    </message>
    <message>
        <source>The traces of the visit before are being erased…</source>
        <translation type="unfinished">يجري حذف آثار الزيارة السابقة…</translation>
    </message>
    <message>
        <source>The traces of the visit before have been erased.</source>
        <translation type="unfinished">تم حذف آثار الزيارة السابقة.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide me</source>
        <translation type="unfinished">أرشدني</translation>
    </message>
    <message>
        <source>You said: {answers}</source>
        <translation type="unfinished">أجوبتك: {answers}</translation>
    </message>
    <message>
        <source>Touch the answer that is nearest to your situation.</source>
        <translation type="unfinished">المس الجواب الأقرب إلى وضعك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">البدء من جديد</translation>
    </message>
    <message>
        <source>I call the mediator</source>
        <translation type="unfinished">أنادي الوسيط</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">مساعدة</translation>
    </message>
    <message>
        <source>Do you need help?</source>
        <translation type="unfinished">هل تحتاج إلى مساعدة؟</translation>
    </message>
    <message>
        <source>Stay here. Raise your hand if you can.</source>
        <translation type="unfinished">ابقَ هنا. ارفع يدك إن استطعت.</translation>
    </message>
    <message>
        <source>Somebody here needs help</source>
        <translation type="unfinished">هنا شخص يطلب المساعدة</translation>
    </message>
    <message>
        <source>The mediator helps you with the computer.</source>
        <translation type="unfinished">الوسيط (médiateur) يساعدك على استخدام الحاسوب.</translation>
    </message>
    <message>
        <source>They do not decide on your request. Never tell anybody your passwords.</source>
        <translation type="unfinished">الوسيط لا يقرر في طلبك. لا تقل كلمات المرور لأي أحد.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">بالهاتف</translation>
    </message>
    <message>
        <source>For the mediator: which sites answer?</source>
        <translation type="unfinished">للوسيط: أي المواقع تستجيب؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">نداء الوسيط</translation>
    </message>
    <message>
        <source>The mediator can see your call on this screen.</source>
        <translation type="unfinished">يرى الوسيط نداءك على هذه الشاشة.</translation>
    </message>
    <message>
        <source>The mediator is here for you. Do not hesitate to call.</source>
        <translation type="unfinished">الوسيط هنا من أجلك. لا تتردد في مناداته.</translation>
    </message>
    <message>
        <source>Accessibility of this computer</source>
        <translation type="unfinished">إمكانية الوصول في هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">الرئيسية</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished">ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>I know what I want</source>
        <translation type="unfinished">أعرف ما أريد</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation type="unfinished">أرشدني</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation type="unfinished">سؤال واحد في كل مرة</translation>
    </message>
    <message>
        <source>I call the mediator</source>
        <translation type="unfinished">أنادي الوسيط</translation>
    </message>
    <message>
        <source>Somebody comes</source>
        <translation type="unfinished">يأتي شخص إليك</translation>
    </message>
    <message>
        <source>Most asked for</source>
        <translation type="unfinished">الأكثر طلبًا</translation>
    </message>
    <message>
        <source>All procedures, by theme</source>
        <translation type="unfinished">كل الإجراءات حسب الموضوع</translation>
    </message>
    <message>
        <source>Scan or print</source>
        <translation type="unfinished">مسح ضوئي أو طباعة</translation>
    </message>
    <message>
        <source>Check a link I received</source>
        <translation type="unfinished">التحقق من رابط وصلني</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) found</source>
        <translation type="unfinished">
            <numerusform>عدد الإجراءات الموجودة: %n</numerusform>
            <numerusform>عدد الإجراءات الموجودة: %n</numerusform>
            <numerusform>عدد الإجراءات الموجودة: %n</numerusform>
            <numerusform>عُثر على %n إجراءات</numerusform>
            <numerusform>عُثر على %n إجراءً</numerusform>
            <numerusform>عُثر على %n إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation type="unfinished">لم يُعثر على شيء بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Try another word, choose a theme below, or touch Help.</source>
        <translation type="unfinished">جرّب كلمة أخرى، أو اختر موضوعًا في الأسفل، أو المس «مساعدة».</translation>
    </message>
</context>
<context>
    <name>HostBadge</name>
    <message>
        <source>Official site of the State, verified:</source>
        <translation type="unfinished">موقع رسمي للدولة، تم التحقق منه:</translation>
    </message>
    <message>
        <source>Official site of a public service, verified:</source>
        <translation type="unfinished">موقع رسمي لخدمة عامة، تم التحقق منه:</translation>
    </message>
    <message>
        <source>Official site to log in, verified:</source>
        <translation type="unfinished">موقع رسمي لتسجيل الدخول، تم التحقق منه:</translation>
    </message>
    <message>
        <source>Site to pay, verified:</source>
        <translation type="unfinished">موقع للدفع، تم التحقق منه:</translation>
    </message>
    <message>
        <source>You are at your bank:</source>
        <translation type="unfinished">أنت في موقع بنكك:</translation>
    </message>
    <message>
        <source>Your e-mail. It is not a site of the State:</source>
        <translation type="unfinished">بريدك الإلكتروني. هذا ليس موقعًا للدولة:</translation>
    </message>
    <message>
        <source>Site verified:</source>
        <translation type="unfinished">موقع تم التحقق منه:</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">من أنت؟</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation type="unfinished">الخطوة 1 من 2</translation>
    </message>
    <message>
        <source>Write your name as it is on your papers. Then you sign a register.</source>
        <translation type="unfinished">اكتب اسمك كما هو في أوراقك. ثم توقّع في سجل.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">اسم العائلة</translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished">الأسماء الشخصية</translation>
    </message>
    <message>
        <source>If you have only one name, write it in both places.</source>
        <translation type="unfinished">إذا كان لك اسم واحد فقط، فاكتبه في المكانين.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">متابعة</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished">هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Without an answer your visit ends, and everything is erased to protect you.</source>
        <translation type="unfinished">إذا لم تُجب، تنتهي زيارتك ويُحذف كل شيء لحمايتك.</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation type="unfinished">إنهاء زيارتي</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished">ما زلت هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">مسافة</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">حروف</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished">حروف كبيرة</translation>
    </message>
    <message>
        <source>Capital letters stay</source>
        <translation type="unfinished">الحروف الكبيرة مثبّتة</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">مسح</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">إدخال</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation type="unfinished">إلى اليسار</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation type="unfinished">إلى اليمين</translation>
    </message>
    <message>
        <source>Other letters, signs</source>
        <translation type="unfinished">حروف أخرى ورموز</translation>
    </message>
    <message>
        <source>Ends of e-mail addresses</source>
        <translation type="unfinished">نهايات عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation type="unfinished">إبعاد لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation type="unfinished">العربية</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Look at the scan</source>
        <translation type="unfinished">انظر إلى الصورة</translation>
    </message>
    <message>
        <source>The scanned page</source>
        <translation type="unfinished">الصفحة الممسوحة ضوئيًا</translation>
    </message>
    <message>
        <source>Your page is being straightened…</source>
        <translation type="unfinished">يجري تعديل استقامة صفحتك…</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">لحظة من فضلك.</translation>
    </message>
    <message>
        <source>Can you read everything?</source>
        <translation type="unfinished">هل تستطيع قراءة كل شيء؟</translation>
    </message>
    <message>
        <source>Look at the picture. If something is missing, scan again.</source>
        <translation type="unfinished">انظر إلى الصورة. إذا كان هناك شيء ناقص، فأعد المسح.</translation>
    </message>
    <message>
        <source>Keep, I have finished</source>
        <translation type="unfinished">احتفاظ، انتهيت</translation>
    </message>
    <message>
        <source>Keep, and add a page</source>
        <translation type="unfinished">احتفاظ، وإضافة صفحة</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished">إعادة المسح</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation type="unfinished">تدوير الصفحة</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation type="unfinished">رجوع إلى الصفحات</translation>
    </message>
    <message>
        <source>Keep, and see all pages</source>
        <translation type="unfinished">احتفاظ، ورؤية كل الصفحات</translation>
    </message>
    <message>
        <source>See the whole page</source>
        <translation type="unfinished">رؤية الصفحة كاملة</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished">رؤية عن قرب</translation>
    </message>
    <message>
        <source>Use the straightened picture</source>
        <translation type="unfinished">استخدام الصورة المعدّلة</translation>
    </message>
    <message>
        <source>Use the picture as it was scanned</source>
        <translation type="unfinished">استخدام الصورة كما مُسحت</translation>
    </message>
</context>
<context>
    <name>MediatorCard</name>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">نداء الوسيط</translation>
    </message>
    <message>
        <source>You need not sign. The mediator confirms that you are here: raise your hand or go to the desk.</source>
        <translation type="unfinished">لست مضطرًا إلى التوقيع. يؤكد الوسيط حضورك: ارفع يدك أو اذهب إلى الاستقبال.</translation>
    </message>
    <message>
        <source>For the mediator: your identifier</source>
        <translation type="unfinished">للوسيط: معرّفك</translation>
    </message>
</context>
<context>
    <name>MenuHead</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
</context>
<context>
    <name>NamingPage</name>
    <message>
        <source>Which paper is this?</source>
        <translation type="unfinished">ما هذه الورقة؟</translation>
    </message>
    <message>
        <source>It gets this name when you give it to a site.</source>
        <translation type="unfinished">ستحمل هذا الاسم عندما تعطيها لموقع.</translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished">الصفحة الأولى</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">ورقة أخرى</translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>Send it again</source>
        <translation type="unfinished">إرسال من جديد</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished">عدم الإرسال</translation>
    </message>
    <message>
        <source>See it now</source>
        <translation type="unfinished">رؤيتها الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>The site gave you a document.</source>
        <translation type="unfinished">أعطاك الموقع وثيقة.</translation>
    </message>
    <message>
        <source>It is in “My papers”. Print it, or give it to a site.</source>
        <translation type="unfinished">هي في «أوراقي». اطبعها، أو أعطها لموقع.</translation>
    </message>
    <message>
        <source>The page had stopped: it was loaded again.</source>
        <translation type="unfinished">توقفت الصفحة، فأُعيد تحميلها.</translation>
    </message>
    <message>
        <source>Look whether what you wrote is still there.</source>
        <translation type="unfinished">تحقق من أن ما كتبته ما زال موجودًا.</translation>
    </message>
    <message>
        <source>The document did not come.</source>
        <translation type="unfinished">لم تصل الوثيقة.</translation>
    </message>
    <message>
        <source>Five pages are open: close one.</source>
        <translation type="unfinished">خمس صفحات مفتوحة: أغلق واحدة.</translation>
    </message>
    <message>
        <source>Send your form a second time?</source>
        <translation type="unfinished">هل تريد إرسال الاستمارة مرة ثانية؟</translation>
    </message>
    <message>
        <source>Loading this page again does so.</source>
        <translation type="unfinished">إعادة تحميل هذه الصفحة ترسلها من جديد.</translation>
    </message>
    <message>
        <source>The site is slow. The page is still on its way.</source>
        <translation type="unfinished">الموقع بطيء. الصفحة ما زالت في الطريق.</translation>
    </message>
    <message>
        <source>You can wait: you need do nothing. It is not your doing.</source>
        <translation type="unfinished">يمكنك الانتظار: ليس عليك فعل شيء. هذا ليس خطأك.</translation>
    </message>
    <message>
        <source>The site asks for a security key.</source>
        <translation type="unfinished">يطلب الموقع مفتاح أمان.</translation>
    </message>
    <message>
        <source>It cannot be used here. Choose another way to log in.</source>
        <translation type="unfinished">لا يمكن استخدامه هنا. اختر طريقة أخرى لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The page was stopped: it was too heavy.</source>
        <translation type="unfinished">الصفحة ثقيلة جدًا، فتم إيقافها.</translation>
    </message>
    <message>
        <source>What you wrote is lost. Go back to the page before.</source>
        <translation type="unfinished">ضاع ما كتبته. ارجع إلى الصفحة السابقة.</translation>
    </message>
    <message>
        <source>The page was loaded again: it was too heavy.</source>
        <translation type="unfinished">الصفحة ثقيلة جدًا، فأُعيد تحميلها.</translation>
    </message>
    <message>
        <source>It does not come from an official site.</source>
        <translation type="unfinished">لم تأتِ من موقع رسمي.</translation>
    </message>
    <message>
        <source>Only PDF documents and pictures can be received.</source>
        <translation type="unfinished">يمكن استلام وثائق PDF والصور فقط.</translation>
    </message>
    <message>
        <source>It is too large. Ask the mediator.</source>
        <translation type="unfinished">هي كبيرة جدًا. اسأل الوسيط.</translation>
    </message>
    <message>
        <source>You have received many documents. Ask the mediator.</source>
        <translation type="unfinished">استلمت وثائق كثيرة. اسأل الوسيط.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, ask the mediator.</source>
        <translation type="unfinished">حاول مجددًا. إذا لم ينجح ذلك، فاسأل الوسيط.</translation>
    </message>
</context>
<context>
    <name>NoScannerStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">مسح ورقة ضوئيًا</translation>
    </message>
    <message>
        <source>This computer has no scanner.</source>
        <translation type="unfinished">ليس لهذا الحاسوب ماسح ضوئي.</translation>
    </message>
    <message>
        <source>Ask the mediator which computer has one.</source>
        <translation type="unfinished">اسأل الوسيط أي حاسوب له ماسح ضوئي.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>To use this computer, you write your name and you sign a register.</source>
        <translation type="unfinished">لاستخدام هذا الحاسوب، تكتب اسمك وتوقّع في سجل.</translation>
    </message>
    <message>
        <source>We also keep the date, the time and the computer&apos;s number.</source>
        <translation type="unfinished">نحفظ أيضًا التاريخ والساعة ورقم الحاسوب.</translation>
    </message>
    <message>
        <source>We never keep your procedures, the sites you see or your documents.</source>
        <translation type="unfinished">لا نحفظ أبدًا إجراءاتك ولا المواقع التي تزورها ولا وثائقك.</translation>
    </message>
    <message>
        <source>[to be completed by the préfecture]</source>
        <translation type="unfinished">[تكمله المحافظة (préfecture)]</translation>
    </message>
    <message>
        <source>Why: {basis}.</source>
        <translation type="unfinished">السبب: {basis}.</translation>
    </message>
    <message>
        <source>Who answers for it: {controller}.</source>
        <translation type="unfinished">الجهة المسؤولة: {controller}.</translation>
    </message>
    <message>
        <source>Your rights: see your line, have it corrected, have its use limited. Write to: {contact}. You can complain to the CNIL (cnil.fr).</source>
        <translation type="unfinished">حقوقك: رؤية السطر الخاص بك، وطلب تصحيحه، وطلب الحد من استخدامه. اكتب إلى: {contact}. يمكنك تقديم شكوى إلى CNIL (cnil.fr).</translation>
    </message>
    <message>
        <source>Register of the point numérique</source>
        <translation type="unfinished">سجل النقطة الرقمية (point numérique)</translation>
    </message>
    <message>
        <source>How long: your name for 5 years, your signature for 1 year. Then they are erased.</source>
        <translation type="unfinished">المدة: اسمك 5 سنوات، وتوقيعك سنة واحدة (1). ثم يُحذفان.</translation>
    </message>
    <message>
        <source>Who can read it: the mediators who are allowed to, and a judge who asks for it.</source>
        <translation type="unfinished">من يستطيع قراءته: الوسطاء المأذون لهم، والقاضي الذي يطلبه.</translation>
    </message>
    <message>
        <source>If you cannot sign, the mediator can confirm it for you. Nobody watches your screen from afar without your agreement.</source>
        <translation type="unfinished">إذا كنت لا تستطيع التوقيع، يمكن للوسيط أن يشهد بذلك بدلًا منك. لا أحد يشاهد شاشتك عن بُعد دون موافقتك.</translation>
    </message>
    <message>
        <source>How long, in years: your name {names}, your signature {signatures}. Then they are erased.</source>
        <translation type="unfinished">المدة بالسنوات: اسمك {names}، وتوقيعك {signatures}. ثم يُحذفان.</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>What we keep, and what we do not</source>
        <translation type="unfinished">ما نحفظه، وما لا نحفظه</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation type="unfinished">قراءة الكل</translation>
    </message>
    <message>
        <source>Read less</source>
        <translation type="unfinished">قراءة أقل</translation>
    </message>
</context>
<context>
    <name>OfficialWay</name>
    <message>
        <source>The official site:</source>
        <translation type="unfinished">الموقع الرسمي:</translation>
    </message>
    <message>
        <source>Go to the official site</source>
        <translation type="unfinished">الذهاب إلى الموقع الرسمي</translation>
    </message>
    <message>
        <source>See the official procedure: {title}</source>
        <translation type="unfinished">رؤية الإجراء الرسمي: {title}</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>Out of order</source>
        <translation type="unfinished">معطّل</translation>
    </message>
    <message>
        <source>This computer is out of order</source>
        <translation type="unfinished">هذا الحاسوب معطّل</translation>
    </message>
    <message>
        <source>We are sorry. Please call the mediator, or use another computer.</source>
        <translation type="unfinished">نعتذر. نادِ الوسيط، أو استخدم حاسوبًا آخر.</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation type="unfinished">الهاتف: ⁦{number}⁩</translation>
    </message>
    <message>
        <source>Code for the staff: {code}</source>
        <translation type="unfinished">رمز للموظفين: {code}</translation>
    </message>
</context>
<context>
    <name>PadPicture</name>
    <message>
        <source>You sign the register of this computer. What we keep of it is on the screen.</source>
        <translation type="unfinished">أنت توقّع في سجل هذا الحاسوب. ما نحفظه منه معروض على الشاشة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">البدء من جديد</translation>
    </message>
    <message>
        <source>I have signed</source>
        <translation type="unfinished">وقّعتُ</translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished">الصفحة {number}</translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished">رؤية</translation>
    </message>
    <message>
        <source>See page {number}</source>
        <translation type="unfinished">رؤية الصفحة {number}</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished">تدوير</translation>
    </message>
    <message>
        <source>Turn page {number}</source>
        <translation type="unfinished">تدوير الصفحة {number}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">قبل</translation>
    </message>
    <message>
        <source>Move page {number} before</source>
        <translation type="unfinished">تقديم الصفحة {number}</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">بعد</translation>
    </message>
    <message>
        <source>Move page {number} after</source>
        <translation type="unfinished">تأخير الصفحة {number}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished">إزالة</translation>
    </message>
    <message>
        <source>Take out page {number}</source>
        <translation type="unfinished">إزالة الصفحة {number}</translation>
    </message>
</context>
<context>
    <name>PagesStep</name>
    <message>
        <source>The pages of your paper</source>
        <translation type="unfinished">صفحات ورقتك</translation>
    </message>
    <message>
        <source>Your paper: {pages}</source>
        <translation type="unfinished">ورقتك — {pages}</translation>
    </message>
    <message>
        <source>More pages are coming…</source>
        <translation type="unfinished">صفحات أخرى قادمة…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">البدء من جديد</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation type="unfinished">إضافة صفحة</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation type="unfinished">انتهيت</translation>
    </message>
    <message>
        <source>Throw all these pages away and start again?</source>
        <translation type="unfinished">هل تريد التخلص من كل هذه الصفحات والبدء من جديد؟</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation type="unfinished">لن تتمكن من استرجاعها.</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">لا، احتفظ بها</translation>
    </message>
    <message>
        <source>Yes, start again</source>
        <translation type="unfinished">نعم، ابدأ من جديد</translation>
    </message>
    <message>
        <source>One page looks blank. Leave it out?</source>
        <translation type="unfinished">تبدو صفحة واحدة فارغة. هل تريد إزالتها؟</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">لا، احتفظ بها</translation>
    </message>
    <message>
        <source>Yes, leave it out</source>
        <translation type="unfinished">نعم، أزلها</translation>
    </message>
    <message>
        <source>{count} pages look blank. Leave them out?</source>
        <translation type="unfinished">تبدو صفحات فارغة (العدد: {count}). هل تريد إزالتها؟</translation>
    </message>
    <message>
        <source>No, keep all</source>
        <translation type="unfinished">لا، احتفظ بالكل</translation>
    </message>
    <message>
        <source>Yes, leave them out</source>
        <translation type="unfinished">نعم، أزلها</translation>
    </message>
    <message>
        <source>Look at them below: they are marked “Blank?”.</source>
        <translation type="unfinished">انظر في الأسفل: عليها كلمة «فارغة؟».</translation>
    </message>
    <message>
        <source>Page {number} is taken out.</source>
        <translation type="unfinished">أُزيلت الصفحة {number}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">إعادتها</translation>
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
        <translation type="unfinished">الصفحة الأولى</translation>
    </message>
    <message>
        <source>Remove this paper?</source>
        <translation type="unfinished">هل تريد حذف هذه الورقة؟</translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished">رؤية</translation>
    </message>
    <message>
        <source>See: {name}</source>
        <translation type="unfinished">رؤية: {name}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">طباعة</translation>
    </message>
    <message>
        <source>Print: {name}</source>
        <translation type="unfinished">طباعة: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">تسمية</translation>
    </message>
    <message>
        <source>Say which paper it is: {name}</source>
        <translation type="unfinished">تحديد ما هي هذه الورقة: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">حذف</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation type="unfinished">حذف: {name}</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation type="unfinished">نعم، احذف</translation>
    </message>
    <message>
        <source>Yes, remove: {name}</source>
        <translation type="unfinished">نعم، احذف: {name}</translation>
    </message>
    <message>
        <source>No, keep</source>
        <translation type="unfinished">لا، احتفظ بها</translation>
    </message>
    <message>
        <source>No, keep: {name}</source>
        <translation type="unfinished">لا، احتفظ بالورقة: {name}</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>{ready} of {all} papers ready</source>
        <translation type="unfinished">الأوراق الجاهزة: {ready} من {all}</translation>
    </message>
    <message>
        <source>{name}: ready</source>
        <translation type="unfinished">‏{name}: جاهز</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">جاهز</translation>
    </message>
    <message>
        <source>Scan: {name}</source>
        <translation type="unfinished">مسح ضوئي: {name}</translation>
    </message>
</context>
<context>
    <name>PaperNames</name>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">ورقة أخرى</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation type="unfinished">{name} ({number})</translation>
    </message>
    <message>
        <source>Document from the site</source>
        <translation type="unfinished">وثيقة من الموقع</translation>
    </message>
    <message>
        <source>Document from the site: {name}</source>
        <translation type="unfinished">وثيقة من الموقع: {name}</translation>
    </message>
    <message>
        <source>Receipt for your visit</source>
        <translation type="unfinished">إيصال زيارتك</translation>
    </message>
    <message>
        <source>Given by the site</source>
        <translation type="unfinished">من الموقع</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation type="unfinished">أُنشئت هنا</translation>
    </message>
    <message>
        <source>You scanned it</source>
        <translation type="unfinished">مُسحت ضوئيًا هنا</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished">صفحة واحدة</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished">عدد الصفحات: {count}</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>There is nothing in this document.</source>
        <translation type="unfinished">هذه الوثيقة فارغة.</translation>
    </message>
    <message>
        <source>Scan it again, or open it again on the site.</source>
        <translation type="unfinished">أعد مسحها ضوئيًا، أو افتحها من جديد على الموقع.</translation>
    </message>
    <message>
        <source>This is not a paper that can be shown here.</source>
        <translation type="unfinished">لا يمكن عرض هذه الورقة هنا.</translation>
    </message>
    <message>
        <source>Only PDF documents and pictures can.</source>
        <translation type="unfinished">يمكن عرض وثائق PDF والصور فقط.</translation>
    </message>
    <message>
        <source>This document is locked by a password.</source>
        <translation type="unfinished">هذه الوثيقة مقفلة بكلمة مرور.</translation>
    </message>
    <message>
        <source>Print it at home, or ask the mediator.</source>
        <translation type="unfinished">اطبعها في بيتك، أو اسأل الوسيط.</translation>
    </message>
    <message>
        <source>This document is damaged.</source>
        <translation type="unfinished">هذه الوثيقة تالفة.</translation>
    </message>
    <message>
        <source>Open it again on the site, or scan it again.</source>
        <translation type="unfinished">افتحها من جديد على الموقع، أو أعد مسحها ضوئيًا.</translation>
    </message>
    <message>
        <source>This paper is too large for the site.</source>
        <translation type="unfinished">هذه الورقة كبيرة جدًا على الموقع.</translation>
    </message>
    <message>
        <source>Scan fewer pages at a time.</source>
        <translation type="unfinished">امسح صفحات أقل في كل مرة.</translation>
    </message>
    <message>
        <source>This paper has too many pages.</source>
        <translation type="unfinished">صفحات هذه الورقة كثيرة جدًا.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papers to bring</source>
        <translation type="unfinished">أوراق يجب تحضيرها</translation>
    </message>
    <message>
        <source>It is in “My papers”.</source>
        <translation type="unfinished">هي في «أوراقي».</translation>
    </message>
    <message>
        <source>To be checked with the mediator.</source>
        <translation type="unfinished">يجب التحقق منه مع الوسيط.</translation>
    </message>
    <message>
        <source>{ticked} of {all} ready</source>
        <translation type="unfinished">‏{ticked} من {all}</translation>
    </message>
    <message>
        <source>Touch each paper that you have with you.</source>
        <translation type="unfinished">المس كل ورقة موجودة معك.</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>My papers</source>
        <translation type="unfinished">أوراقي</translation>
    </message>
    <message>
        <source>They are erased at the end of your visit. Print what you keep.</source>
        <translation type="unfinished">تُحذف في نهاية زيارتك. اطبع ما تريد الاحتفاظ به.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">مسح ورقة ضوئيًا</translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation type="unfinished">لا توجد أوراق بعد.</translation>
    </message>
    <message>
        <source>Scan one, or open a document on the site: it comes here.</source>
        <translation type="unfinished">امسح ورقة ضوئيًا، أو افتح وثيقة على الموقع: تصل إلى هنا.</translation>
    </message>
</context>
<context>
    <name>PickerPage</name>
    <message>
        <source>Give a paper to the site</source>
        <translation type="unfinished">إعطاء ورقة للموقع</translation>
    </message>
    <message>
        <source>The site asks for a paper</source>
        <translation type="unfinished">الموقع يطلب ورقة</translation>
    </message>
    <message>
        <source>Touch the papers you want to give.</source>
        <translation type="unfinished">المس الأوراق التي تريد إعطاءها.</translation>
    </message>
    <message>
        <source>Touch the paper you want to give.</source>
        <translation type="unfinished">المس الورقة التي تريد إعطاءها.</translation>
    </message>
    <message>
        <source>Give nothing</source>
        <translation type="unfinished">عدم إعطاء شيء</translation>
    </message>
    <message>
        <source>Or scan a paper now</source>
        <translation type="unfinished">أو امسح ورقة الآن</translation>
    </message>
    <message>
        <source>Scan a paper now</source>
        <translation type="unfinished">مسح ورقة ضوئيًا</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">ورقة أخرى</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">مسح ورقة ضوئيًا</translation>
    </message>
    <message>
        <source>Give these {count} papers to the site</source>
        <translation type="unfinished">إعطاء هذه الأوراق ({count}) للموقع</translation>
    </message>
    <message>
        <source>Give this paper to the site</source>
        <translation type="unfinished">إعطاء هذه الورقة للموقع</translation>
    </message>
    <message>
        <source>The site wants a file that is neither a PDF nor a picture.</source>
        <translation type="unfinished">يطلب الموقع ملفًا ليس PDF ولا صورة.</translation>
    </message>
    <message>
        <source>Nothing can be given here. Ask the mediator for help.</source>
        <translation type="unfinished">لا يمكن إعطاء شيء هنا. اطلب المساعدة من الوسيط.</translation>
    </message>
    <message>
        <source>Your paper is being made ready…</source>
        <translation type="unfinished">يجري تجهيز ورقتك…</translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation type="unfinished">لا توجد أوراق بعد.</translation>
    </message>
    <message>
        <source>Scan it now: then it goes to the site.</source>
        <translation type="unfinished">امسحها ضوئيًا الآن: ثم تذهب إلى الموقع.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">مسح ورقة ضوئيًا</translation>
    </message>
    <message>
        <source>Pages kept so far: {count}</source>
        <translation type="unfinished">عدد الصفحات المحفوظة حتى الآن: {count}</translation>
    </message>
    <message>
        <source>See the pages kept</source>
        <translation type="unfinished">رؤية الصفحات المحفوظة</translation>
    </message>
    <message>
        <source>It is a card: scan both sides</source>
        <translation type="unfinished">هذه بطاقة: مسح الوجهين</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">مسح ضوئي</translation>
    </message>
    <message>
        <source>Finish with the pages kept</source>
        <translation type="unfinished">الانتهاء بالصفحات المحفوظة</translation>
    </message>
    <message>
        <source>The front is done. Now the back: turn the card over.</source>
        <translation type="unfinished">انتهى الوجه الأمامي. الآن الخلف: اقلب البطاقة.</translation>
    </message>
    <message>
        <source>First the front of the card, then its back.</source>
        <translation type="unfinished">أولًا الوجه الأمامي للبطاقة، ثم خلفها.</translation>
    </message>
    <message>
        <source>1. Take out staples and clips, and open what is folded.</source>
        <translation type="unfinished">1. انزع الدبابيس والمشابك، وافتح الأوراق المطوية.</translation>
    </message>
    <message>
        <source>2. Put the sheets in the feeder, as its drawing shows.</source>
        <translation type="unfinished">2. ضع الأوراق في المُلقّم، كما في الرسم الذي عليه.</translation>
    </message>
    <message>
        <source>3. Push them in gently, as far as they go.</source>
        <translation type="unfinished">3. ادفعها برفق حتى النهاية.</translation>
    </message>
    <message>
        <source>4. Touch “Scan”.</source>
        <translation type="unfinished">4. المس «مسح ضوئي».</translation>
    </message>
    <message>
        <source>1. Open the lid of the scanner.</source>
        <translation type="unfinished">1. افتح غطاء الماسح الضوئي.</translation>
    </message>
    <message>
        <source>2. Put the card on the glass, its front facing down.</source>
        <translation type="unfinished">2. ضع البطاقة على الزجاج ووجهها الأمامي إلى الأسفل.</translation>
    </message>
    <message>
        <source>3. Leave a finger&apos;s width from the edge. Close the lid.</source>
        <translation type="unfinished">3. اترك مسافة إصبع عن الحافة. أغلق الغطاء.</translation>
    </message>
    <message>
        <source>2. Turn the card over: its back faces the glass.</source>
        <translation type="unfinished">2. اقلب البطاقة: خلفها على الزجاج.</translation>
    </message>
    <message>
        <source>2. Put the paper face down on the glass, against the corner mark.</source>
        <translation type="unfinished">2. ضع الورقة على الزجاج ووجهها المطبوع إلى الأسفل، عند علامة الزاوية.</translation>
    </message>
    <message>
        <source>3. Close the lid.</source>
        <translation type="unfinished">3. أغلق الغطاء.</translation>
    </message>
    <message>
        <source>The pages you kept are still here.</source>
        <translation type="unfinished">الصفحات التي احتفظت بها ما زالت هنا.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation type="unfinished">طباعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Stop the print</source>
        <translation type="unfinished">إيقاف الطباعة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">الصفحة التالية</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">الصفحة السابقة</translation>
    </message>
    <message>
        <source>Print only this page</source>
        <translation type="unfinished">طباعة هذه الصفحة فقط</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">إعادة المحاولة</translation>
    </message>
    <message>
        <source>Print 1 page</source>
        <translation type="unfinished">طباعة صفحة واحدة</translation>
    </message>
    <message>
        <source>Print {count} pages</source>
        <translation type="unfinished">طباعة الصفحات ({count})</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation type="unfinished">ليس لهذا الحاسوب طابعة.</translation>
    </message>
    <message>
        <source>Ask the mediator which computer has one.</source>
        <translation type="unfinished">اسأل الوسيط أي حاسوب له طابعة.</translation>
    </message>
    <message>
        <source>The print is stopping…</source>
        <translation type="unfinished">تتوقف الطباعة…</translation>
    </message>
    <message>
        <source>It was not printed</source>
        <translation type="unfinished">لم تتم الطباعة</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation type="unfinished">تمت الطباعة</translation>
    </message>
    <message>
        <source>Your paper is in the printer.</source>
        <translation type="unfinished">ورقتك في الطابعة.</translation>
    </message>
    <message>
        <source>Take all the sheets with you.</source>
        <translation type="unfinished">خذ كل الأوراق.</translation>
    </message>
    <message>
        <source>The print is in colour.</source>
        <translation type="unfinished">الطباعة بالألوان.</translation>
    </message>
    <message>
        <source>The print is in black and white.</source>
        <translation type="unfinished">الطباعة بالأسود والأبيض.</translation>
    </message>
    <message>
        <source>Both sides of the sheets are printed.</source>
        <translation type="unfinished">الطباعة على وجهي الورقة.</translation>
    </message>
    <message>
        <source>This document has {count} pages. You can print {most} at most.</source>
        <translation type="unfinished">عدد صفحات هذه الوثيقة: {count}. يمكنك طباعة {most} على الأكثر.</translation>
    </message>
    <message>
        <source>Print only the pages that you need, or ask the mediator.</source>
        <translation type="unfinished">اطبع الصفحات التي تحتاجها فقط، أو اسأل الوسيط.</translation>
    </message>
    <message>
        <source>The printer is waiting</source>
        <translation type="unfinished">الطابعة تنتظر</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Your paper goes to the printer…</source>
        <translation type="unfinished">ورقتك في طريقها إلى الطابعة…</translation>
    </message>
    <message>
        <source>Nothing to do: it takes a few seconds.</source>
        <translation type="unfinished">انتظر بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Your paper waits for the printer…</source>
        <translation type="unfinished">ورقتك تنتظر الطابعة…</translation>
    </message>
    <message>
        <source>It comes as soon as the printer is free.</source>
        <translation type="unfinished">تخرج عندما تصبح الطابعة متاحة.</translation>
    </message>
    <message>
        <source>Your paper is being printed…</source>
        <translation type="unfinished">تجري طباعة ورقتك…</translation>
    </message>
    <message>
        <source>Wait beside the printer. It can take a minute.</source>
        <translation type="unfinished">انتظر بجانب الطابعة. قد يستغرق ذلك دقيقة.</translation>
    </message>
    <message>
        <source>Then the mediator must also start the printer again.</source>
        <translation type="unfinished">بعد ذلك يجب أن يعيد الوسيط تشغيل الطابعة أيضًا.</translation>
    </message>
    <message>
        <source>Then the print goes on by itself.</source>
        <translation type="unfinished">بعد ذلك تستمر الطباعة وحدها.</translation>
    </message>
    <message>
        <source>The printer is busy.</source>
        <translation type="unfinished">الطابعة مشغولة.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">انتظر قليلًا، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The printer takes no papers at the moment.</source>
        <translation type="unfinished">الطابعة لا تقبل شيئًا الآن.</translation>
    </message>
    <message>
        <source>Call the mediator, who starts it again. Then try again.</source>
        <translation type="unfinished">نادِ الوسيط ليعيد تشغيلها. ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The printer asks for a password.</source>
        <translation type="unfinished">تطلب الطابعة كلمة مرور.</translation>
    </message>
    <message>
        <source>Call the mediator: the IT staff must set it right.</source>
        <translation type="unfinished">نادِ الوسيط: على قسم المعلوماتية ضبطها.</translation>
    </message>
    <message>
        <source>There are too many pages to print.</source>
        <translation type="unfinished">الصفحات المطلوب طباعتها كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Print only the pages that you need, or ask the mediator.</source>
        <translation type="unfinished">اطبع الصفحات التي تحتاجها فقط، أو اسأل الوسيط.</translation>
    </message>
    <message>
        <source>This document cannot be printed.</source>
        <translation type="unfinished">لا يمكن طباعة هذه الوثيقة.</translation>
    </message>
    <message>
        <source>Open it again on the site, or ask the mediator.</source>
        <translation type="unfinished">افتحها من جديد على الموقع، أو اسأل الوسيط.</translation>
    </message>
    <message>
        <source>The printer could not do it.</source>
        <translation type="unfinished">لم تنجح الطابعة في ذلك.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, call the mediator.</source>
        <translation type="unfinished">حاول مجددًا. إذا فشل ذلك مرة أخرى، فنادِ الوسيط.</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation type="unfinished">ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The print was stopped at the printer.</source>
        <translation type="unfinished">أُوقفت الطباعة من الطابعة.</translation>
    </message>
    <message>
        <source>Try again, or ask the mediator.</source>
        <translation type="unfinished">حاول مجددًا، أو اسأل الوسيط.</translation>
    </message>
    <message>
        <source>The printer has no paper left.</source>
        <translation type="unfinished">لم يبقَ ورق في الطابعة.</translation>
    </message>
    <message>
        <source>Call the mediator, who puts A4 paper in.</source>
        <translation type="unfinished">نادِ الوسيط ليضع ورق A4.</translation>
    </message>
    <message>
        <source>A sheet is stuck in the printer.</source>
        <translation type="unfinished">هناك ورقة عالقة في الطابعة.</translation>
    </message>
    <message>
        <source>Do not pull it. Call the mediator, who takes it out.</source>
        <translation type="unfinished">لا تسحبها. نادِ الوسيط ليخرجها.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation type="unfinished">الطابعة مفتوحة.</translation>
    </message>
    <message>
        <source>Close its cover, or call the mediator.</source>
        <translation type="unfinished">أغلق غطاءها، أو نادِ الوسيط.</translation>
    </message>
    <message>
        <source>The printer has no ink left.</source>
        <translation type="unfinished">لم يبقَ حبر في الطابعة.</translation>
    </message>
    <message>
        <source>Call the mediator, who changes the cartridge.</source>
        <translation type="unfinished">نادِ الوسيط ليغيّر خرطوشة الحبر.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation type="unfinished">الطابعة لا تستجيب.</translation>
    </message>
    <message>
        <source>Call the mediator, who sees whether it is switched on.</source>
        <translation type="unfinished">نادِ الوسيط ليتحقق من أنها مشغّلة.</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation type="unfinished">الطابعة متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>It does not start again by itself. Call the mediator.</source>
        <translation type="unfinished">لا تعود إلى العمل وحدها. نادِ الوسيط.</translation>
    </message>
    <message>
        <source>Your print is held back.</source>
        <translation type="unfinished">طباعتك معلّقة.</translation>
    </message>
    <message>
        <source>Call the mediator, who lets it go on.</source>
        <translation type="unfinished">نادِ الوسيط ليسمح لها بالمتابعة.</translation>
    </message>
    <message>
        <source>Wait a little: the print begins by itself.</source>
        <translation type="unfinished">انتظر قليلًا: تبدأ الطباعة وحدها.</translation>
    </message>
    <message>
        <source>The printer does not go on.</source>
        <translation type="unfinished">الطابعة لا تتقدم.</translation>
    </message>
    <message>
        <source>Does nothing come out? Call the mediator, or stop the print.</source>
        <translation type="unfinished">لا يخرج شيء؟ نادِ الوسيط، أو أوقف الطباعة.</translation>
    </message>
</context>
<context>
    <name>ProcedureContent</name>
    <message>
        <source>Sheet checked on {day}.</source>
        <translation type="unfinished">معلومات تم التحقق منها في {day}.</translation>
    </message>
    <message>
        <source>Sheet checked on {day}, but not all of it: ask the mediator if in doubt.</source>
        <translation type="unfinished">معلومات تم التحقق منها في {day}، ولكن ليس كلها: عند الشك، اسأل الوسيط.</translation>
    </message>
    <message>
        <source>You can do all of it here, on line.</source>
        <translation type="unfinished">يمكنك القيام بكل شيء هنا، على الإنترنت.</translation>
    </message>
    <message>
        <source>You begin here, on line.</source>
        <translation type="unfinished">تبدأ هنا، على الإنترنت.</translation>
    </message>
    <message>
        <source>A part of it is done elsewhere: see what happens next.</source>
        <translation type="unfinished">جزء من الإجراء يتم في مكان آخر: اقرأ «وماذا بعد ذلك؟».</translation>
    </message>
    <message>
        <source>This is not done on line.</source>
        <translation type="unfinished">هذا الإجراء لا يتم على الإنترنت.</translation>
    </message>
    <message>
        <source>Read here what to do, and what to bring.</source>
        <translation type="unfinished">اقرأ هنا ماذا تفعل، وماذا تُحضر معك.</translation>
    </message>
</context>
<context>
    <name>ProcedureDocument</name>
    <message>
        <source>{fact} (to be checked)</source>
        <translation type="unfinished">‏{fact} (يجب التحقق منه)</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation type="unfinished">أوراق يجب تحضيرها</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation type="unfinished">الموقع الرسمي</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">متى</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">وماذا بعد ذلك؟</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">من المفيد أن تعرف</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">كم يكلف ذلك</translation>
    </message>
    <message>
        <source>Checked on {day}. The official site counts.</source>
        <translation type="unfinished">تم التحقق في {day}. الموقع الرسمي هو المرجع.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">بالهاتف</translation>
    </message>
</context>
<context>
    <name>ProofDocument</name>
    <message>
        <source>Page shown on {day} at {hour}</source>
        <translation type="unfinished">صفحة عُرضت في {day} في الساعة {hour}</translation>
    </message>
    <message>
        <source>Printed from the website by the public computer “{site}”. It is not a document of that website.</source>
        <translation type="unfinished">طُبعت من موقع الإنترنت بواسطة الحاسوب العمومي «{site}». هذه ليست وثيقة من ذلك الموقع.</translation>
    </message>
    <message>
        <source>Exercise: this is not the real site.</source>
        <translation type="unfinished">تمرين: هذا ليس الموقع الحقيقي.</translation>
    </message>
    <message>
        <source>Page {number} of {count}.</source>
        <translation type="unfinished">الصفحة {number} من {count}.</translation>
    </message>
</context>
<context>
    <name>ReachPage</name>
    <message>
        <source>Which sites answer?</source>
        <translation type="unfinished">أي المواقع تستجيب؟</translation>
    </message>
    <message>
        <source>Which sites answer from here?</source>
        <translation type="unfinished">أي المواقع تستجيب من هنا؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">الفحص من جديد</translation>
    </message>
    <message>
        <source>We are looking…</source>
        <translation type="unfinished">يجري الفحص…</translation>
    </message>
    <message>
        <source>h:mm:ss AP</source>
        <translation type="unfinished">H:mm:ss</translation>
    </message>
    <message>
        <source>Last look: {moment}</source>
        <translation type="unfinished">آخر فحص: {moment}</translation>
    </message>
    <message>
        <source>It is not known yet which sites answer.</source>
        <translation type="unfinished">لا نعرف بعد أي المواقع تستجيب.</translation>
    </message>
    <message>
        <source>It takes a moment to look at all of them.</source>
        <translation type="unfinished">يلزم بعض الوقت لفحصها كلها.</translation>
    </message>
    <message>
        <source>All official sites answer.</source>
        <translation type="unfinished">كل المواقع الرسمية تستجيب.</translation>
    </message>
    <message>
        <source>The network of this place works.</source>
        <translation type="unfinished">شبكة هذا المكان تعمل.</translation>
    </message>
    <message>
        <source>The network of this place works: it is those sites.</source>
        <translation type="unfinished">شبكة هذا المكان تعمل: المشكلة من تلك المواقع.</translation>
    </message>
    <message>
        <source>No official site answers.</source>
        <translation type="unfinished">لا يستجيب أي موقع رسمي.</translation>
    </message>
    <message>
        <source>It is the network of this place, or its way out.</source>
        <translation type="unfinished">المشكلة من شبكة هذا المكان، أو من اتصالها بالإنترنت.</translation>
    </message>
    <message>
        <source>Somebody else answers instead of the sites.</source>
        <translation type="unfinished">جهة أخرى تجيب بدلًا من المواقع.</translation>
    </message>
    <message>
        <source>This network probably wants its own log-in first. Tell those who look after it.</source>
        <translation type="unfinished">قد تطلب هذه الشبكة تسجيل دخول أولًا. أخبر المسؤولين عنها.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, most sites are out of date.</source>
        <translation type="unfinished">بحسب ساعة هذا الحاسوب، انتهت صلاحية معظم المواقع.</translation>
    </message>
    <message>
        <source>So the clock is probably wrong. Tell those who look after the computer.</source>
        <translation type="unfinished">فالساعة على الأرجح خاطئة. أخبر المسؤولين عن الحاسوب.</translation>
    </message>
    <message>
        <source>Some official sites do not answer.</source>
        <translation type="unfinished">بعض المواقع الرسمية لا تستجيب.</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation type="unfinished">الموقع {name} لا يستجيب.</translation>
    </message>
    <message>
        <source>These do not answer: {names}.</source>
        <translation type="unfinished">هذه المواقع لا تستجيب: {names}.</translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished">لم يُفحص بعد</translation>
    </message>
    <message>
        <source>Answers since {moment}</source>
        <translation type="unfinished">يستجيب منذ {moment}</translation>
    </message>
    <message>
        <source>Does not answer since {moment}</source>
        <translation type="unfinished">لا يستجيب منذ {moment}</translation>
    </message>
    <message>
        <source>Cannot prove that it is the real one since {moment}</source>
        <translation type="unfinished">لا يستطيع أن يثبت أنه الموقع الحقيقي منذ {moment}</translation>
    </message>
    <message>
        <source>Its proof of identity is out of date since {moment}</source>
        <translation type="unfinished">تاريخ إثبات هويته غير صالح منذ {moment}</translation>
    </message>
    <message>
        <source>Its name is not found since {moment}</source>
        <translation type="unfinished">لا يُعثر على اسمه منذ {moment}</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <translation type="unfinished">H:mm</translation>
    </message>
    <message>
        <source>d MMMM, h:mm AP</source>
        <translation type="unfinished">d MMMM، H:mm</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Button, chosen: {name}</source>
        <translation type="unfinished">زر، مختار: {name}</translation>
    </message>
    <message>
        <source>Button: {name}</source>
        <translation type="unfinished">زر: {name}</translation>
    </message>
    <message>
        <source>To fill in: {name}</source>
        <translation type="unfinished">للتعبئة: {name}</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Have you this with you?</source>
        <translation type="unfinished">هل هذه الأشياء معك؟</translation>
    </message>
    <message>
        <source>I have no e-mail address: create one</source>
        <translation type="unfinished">ليس لي بريد إلكتروني: إنشاء عنوان</translation>
    </message>
    <message>
        <source>You have all you need. You can open the site.</source>
        <translation type="unfinished">لديك كل ما يلزم. يمكنك فتح الموقع.</translation>
    </message>
    <message>
        <source>Touch what you have. The site asks for it.</source>
        <translation type="unfinished">المس ما لديك. الموقع يطلب ذلك.</translation>
    </message>
    <message>
        <source>My e-mail address and its password</source>
        <translation type="unfinished">عنوان بريدي الإلكتروني وكلمة مروره</translation>
    </message>
    <message>
        <source>The site writes to you. You must be able to read it here.</source>
        <translation type="unfinished">يكتب إليك الموقع. يجب أن تستطيع قراءة رسالته هنا.</translation>
    </message>
    <message>
        <source>My mobile phone, switched on</source>
        <translation type="unfinished">هاتفي المحمول، وهو مشغّل</translation>
    </message>
    <message>
        <source>A code comes by text message.</source>
        <translation type="unfinished">يصل رمز في رسالة SMS.</translation>
    </message>
    <message>
        <source>My bank card</source>
        <translation type="unfinished">بطاقتي المصرفية</translation>
    </message>
    <message>
        <source>The papers of the list below</source>
        <translation type="unfinished">أوراق القائمة في الأسفل</translation>
    </message>
    <message>
        <source>You scan them here, it is free.</source>
        <translation type="unfinished">تمسحها ضوئيًا هنا، وهذا مجاني.</translation>
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
        <translation type="unfinished">إيصال زيارتك</translation>
    </message>
    <message>
        <source>{day}, from {start} to {end}</source>
        <translation type="unfinished">‏{day}، من {start} إلى {end}</translation>
    </message>
    <message>
        <source>Number in the register: {number}</source>
        <translation type="unfinished">الرقم في السجل: {number}</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation type="unfinished">الإثبات: {proof}</translation>
    </message>
    <message>
        <source>Official sites opened during your visit</source>
        <translation type="unfinished">المواقع الرسمية التي فُتحت خلال زيارتك</translation>
    </message>
    <message>
        <source>You opened no official site.</source>
        <translation type="unfinished">لم تفتح أي موقع رسمي.</translation>
    </message>
    <message>
        <source>Other sites opened: {count}</source>
        <translation type="unfinished">مواقع أخرى فُتحت: {count}</translation>
    </message>
    <message>
        <source>What comes next:</source>
        <translation type="unfinished">ماذا بعد ذلك:</translation>
    </message>
    <message>
        <source>If your request left today: at the latest on {day}.</source>
        <translation type="unfinished">إذا أُرسل طلبك اليوم: في موعد أقصاه {day}.</translation>
    </message>
    <message>
        <source>If your request left today: until {day}.</source>
        <translation type="unfinished">إذا أُرسل طلبك اليوم: حتى {day}.</translation>
    </message>
    <message>
        <source>If your request left today: about {day}.</source>
        <translation type="unfinished">إذا أُرسل طلبك اليوم: نحو {day}.</translation>
    </message>
    <message>
        <source>Telephone: {telephone}</source>
        <translation type="unfinished">الهاتف: ⁦{telephone}⁩</translation>
    </message>
    <message>
        <source>Pages scanned: {count}</source>
        <translation type="unfinished">الصفحات الممسوحة ضوئيًا: {count}</translation>
    </message>
    <message>
        <source>Papers given to a site: {count}</source>
        <translation type="unfinished">الأوراق المعطاة لموقع: {count}</translation>
    </message>
    <message>
        <source>Papers received from a site: {count}</source>
        <translation type="unfinished">الأوراق المستلمة من موقع: {count}</translation>
    </message>
    <message>
        <source>Pages printed: {count}</source>
        <translation type="unfinished">الصفحات المطبوعة: {count}</translation>
    </message>
    <message>
        <source>To go on at home: photograph a square with a telephone, or type its address.</source>
        <translation type="unfinished">للمتابعة في بيتك: صوّر مربعًا بالهاتف، أو اكتب عنوانه.</translation>
    </message>
    <message>
        <source>A question? Call us: {telephone}</source>
        <translation type="unfinished">عندك سؤال؟ اتصل بنا: ⁦{telephone}⁩</translation>
    </message>
    <message>
        <source>This paper says that you came. It does not prove that your request was sent: keep what the official site gave you.</source>
        <translation type="unfinished">تقول هذه الورقة إنك جئت. وهي لا تثبت أن طلبك أُرسل: احتفظ بما أعطاك إياه الموقع الرسمي.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation type="unfinished">إيصالك</translation>
    </message>
    <message>
        <source>This paper says what comes next and whom to call. Take it home.</source>
        <translation type="unfinished">تقول هذه الورقة ماذا يأتي بعد ذلك وبمن تتصل. خذها معك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Print my receipt</source>
        <translation type="unfinished">طباعة إيصالي</translation>
    </message>
    <message>
        <source>Finish my visit</source>
        <translation type="unfinished">إنهاء زيارتي</translation>
    </message>
    <message>
        <source>Your receipt is printed.</source>
        <translation type="unfinished">تمت طباعة إيصالك.</translation>
    </message>
    <message>
        <source>Take it from the printer.</source>
        <translation type="unfinished">خذه من الطابعة.</translation>
    </message>
    <message>
        <source>Finish without printing</source>
        <translation type="unfinished">إنهاء دون طباعة</translation>
    </message>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">زيارتك</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>To note down</source>
        <translation type="unfinished">للتدوين</translation>
    </message>
    <message>
        <source>This site did not open</source>
        <translation type="unfinished">لم يُفتح هذا الموقع</translation>
    </message>
    <message>
        <source>Not opened:</source>
        <translation type="unfinished">لم يُفتح:</translation>
    </message>
    <message>
        <source>You did nothing wrong, and this site received nothing from you.</source>
        <translation type="unfinished">لم تفعل شيئًا خاطئًا، ولم يستلم هذا الموقع منك أي شيء.</translation>
    </message>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">نداء الوسيط</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished">رجوع إلى الصفحة السابقة</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>This link is an e-mail address.</source>
        <translation type="unfinished">هذا الرابط عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Note it down, and write from your own e-mail.</source>
        <translation type="unfinished">دوّنه، واكتب من بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>This link is a telephone number.</source>
        <translation type="unfinished">هذا الرابط رقم هاتف.</translation>
    </message>
    <message>
        <source>Note it down, and call from a telephone.</source>
        <translation type="unfinished">دوّنه، واتصل من هاتف.</translation>
    </message>
    <message>
        <source>Here, only official sites open.</source>
        <translation type="unfinished">هنا تُفتح المواقع الرسمية فقط.</translation>
    </message>
    <message>
        <source>Such sites take money or personal details.</source>
        <translation type="unfinished">مثل هذه المواقع تأخذ المال أو المعلومات الشخصية.</translation>
    </message>
    <message>
        <source>This company asks money for what the State does itself.</source>
        <translation type="unfinished">تطلب هذه الشركة المال مقابل ما تقوم به الدولة نفسها.</translation>
    </message>
    <message>
        <source>On the official site you pay no commission.</source>
        <translation type="unfinished">على الموقع الرسمي لا تدفع أي عمولة.</translation>
    </message>
    <message>
        <source>This is a private site, not one of the State&apos;s.</source>
        <translation type="unfinished">هذا موقع خاص، وليس موقعًا للدولة.</translation>
    </message>
    <message>
        <source>The right information is on the official site.</source>
        <translation type="unfinished">المعلومات الصحيحة على الموقع الرسمي.</translation>
    </message>
    <message>
        <source>This short link hides where it leads.</source>
        <translation type="unfinished">هذا الرابط القصير يخفي إلى أين يؤدي.</translation>
    </message>
    <message>
        <source>Ask for the whole address, or ask the mediator.</source>
        <translation type="unfinished">اطلب العنوان الكامل، أو اسأل الوسيط.</translation>
    </message>
    <message>
        <source>This site is not protected: others could read along.</source>
        <translation type="unfinished">هذا الموقع غير محمي: قد يقرأ آخرون ما تكتبه.</translation>
    </message>
    <message>
        <source>No official site writes its address in this way.</source>
        <translation type="unfinished">لا يكتب أي موقع رسمي عنوانه بهذا الشكل.</translation>
    </message>
    <message>
        <source>This link does not lead to a site.</source>
        <translation type="unfinished">هذا الرابط لا يؤدي إلى موقع.</translation>
    </message>
    <message>
        <source>This address is a part of pages, not a page to open.</source>
        <translation type="unfinished">هذا العنوان جزء من صفحة، وليس صفحة تُفتح.</translation>
    </message>
    <message>
        <source>This site was allowed here only until a date that has passed.</source>
        <translation type="unfinished">كان هذا الموقع مسموحًا به هنا حتى تاريخ قد مضى.</translation>
    </message>
    <message>
        <source>If you need it, call the mediator.</source>
        <translation type="unfinished">إذا كنت تحتاج إليه، فنادِ الوسيط.</translation>
    </message>
    <message>
        <source>It is not on the list of official sites.</source>
        <translation type="unfinished">هذا الموقع ليس في قائمة المواقع الرسمية.</translation>
    </message>
    <message>
        <source>Its name is made to look like another one.</source>
        <translation type="unfinished">اسمه يقلد اسم موقع آخر.</translation>
    </message>
    <message>
        <source>It looks like {official}, but it is not that site.</source>
        <translation type="unfinished">يشبه {official}، ولكنه ليس ذلك الموقع.</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Register: page on paper</source>
        <translation type="unfinished">السجل: ورقة احتياطية</translation>
    </message>
    <message>
        <source>{site}, computer {station}</source>
        <translation type="unfinished">‏{site}، {station}</translation>
    </message>
    <message>
        <source>To be used only while the computer cannot write the register. A line for each person, before they use the computer. The mediator covers the lines of the others, and keeps this page locked away with the register.</source>
        <translation type="unfinished">تُستعمل فقط عندما لا يستطيع الحاسوب الكتابة في السجل. سطر لكل شخص، قبل استخدام الحاسوب. يغطي الوسيط سطور الأشخاص الآخرين ويحفظ هذه الورقة في مكان مقفل مع السجل.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">التاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">الساعة</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">اسم العائلة</translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished">الأسماء الشخصية</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">التوقيع</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">مسح ورقة ضوئيًا</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>There is no room left for more pages.</source>
        <translation type="unfinished">لم يبقَ مكان لصفحات أخرى.</translation>
    </message>
    <message>
        <source>Remove papers that you no longer need.</source>
        <translation type="unfinished">احذف الأوراق التي لم تعد تحتاج إليها.</translation>
    </message>
    <message>
        <source>A sheet is stuck in the scanner.</source>
        <translation type="unfinished">هناك ورقة عالقة في الماسح الضوئي.</translation>
    </message>
    <message>
        <source>Open the scanner&apos;s cover and take the sheet out gently. Then put it back in the feeder.</source>
        <translation type="unfinished">افتح غطاء الماسح الضوئي وأخرج الورقة برفق. ثم أعدها إلى المُلقّم.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open.</source>
        <translation type="unfinished">غطاء الماسح الضوئي مفتوح.</translation>
    </message>
    <message>
        <source>Close it, then touch “Scan” again.</source>
        <translation type="unfinished">أغلقه، ثم المس «مسح ضوئي» من جديد.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder.</source>
        <translation type="unfinished">لا توجد أوراق في المُلقّم.</translation>
    </message>
    <message>
        <source>Push your sheets in as far as they go, then touch “Scan”.</source>
        <translation type="unfinished">ادفع أوراقك حتى النهاية، ثم المس «مسح ضوئي».</translation>
    </message>
    <message>
        <source>The scanner is busy.</source>
        <translation type="unfinished">الماسح الضوئي مشغول.</translation>
    </message>
    <message>
        <source>Wait a moment, then touch “Scan” again.</source>
        <translation type="unfinished">انتظر قليلًا، ثم المس «مسح ضوئي» من جديد.</translation>
    </message>
    <message>
        <source>The scanner has stopped halfway.</source>
        <translation type="unfinished">توقف الماسح الضوئي قبل أن ينتهي.</translation>
    </message>
    <message>
        <source>Touch “Scan” again. If it stops again, call the mediator.</source>
        <translation type="unfinished">المس «مسح ضوئي» من جديد. إذا توقف مرة أخرى، فنادِ الوسيط.</translation>
    </message>
    <message>
        <source>These are too many sheets at a time.</source>
        <translation type="unfinished">الأوراق كثيرة جدًا في مرة واحدة.</translation>
    </message>
    <message>
        <source>Put fewer sheets in, then touch “Scan”.</source>
        <translation type="unfinished">ضع أوراقًا أقل، ثم المس «مسح ضوئي».</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation type="unfinished">الماسح الضوئي لا يستجيب.</translation>
    </message>
    <message>
        <source>See whether it is switched on. If it is, call the mediator.</source>
        <translation type="unfinished">انظر هل هو مشغّل. إذا كان مشغّلًا، فنادِ الوسيط.</translation>
    </message>
    <message>
        <source>The scanner could not read your paper.</source>
        <translation type="unfinished">لم يتمكن الماسح الضوئي من قراءة ورقتك.</translation>
    </message>
    <message>
        <source>Touch “Scan” again. If it fails again, call the mediator.</source>
        <translation type="unfinished">المس «مسح ضوئي» من جديد. إذا لم ينجح ذلك، فنادِ الوسيط.</translation>
    </message>
    <message>
        <source>There seems to be nothing on this page.</source>
        <translation type="unfinished">تبدو هذه الصفحة فارغة.</translation>
    </message>
    <message>
        <source>Is the paper face down on the glass? Turn it over, scan again.</source>
        <translation type="unfinished">هل الكتابة نحو الزجاج؟ اقلب الورقة وأعد المسح.</translation>
    </message>
    <message>
        <source>The picture is dark.</source>
        <translation type="unfinished">الصورة معتمة.</translation>
    </message>
    <message>
        <source>Close the lid well over the paper, scan again.</source>
        <translation type="unfinished">أغلق الغطاء جيدًا فوق الورقة، وأعد المسح.</translation>
    </message>
    <message>
        <source>The writing is pale.</source>
        <translation type="unfinished">الكتابة باهتة.</translation>
    </message>
    <message>
        <source>If you cannot read it, ask for a clearer copy of the paper.</source>
        <translation type="unfinished">إذا كنت لا تستطيع قراءتها، فاطلب نسخة أوضح.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation type="unfinished">الصورة غير واضحة.</translation>
    </message>
    <message>
        <source>Lay the paper flat, press the lid down, scan again.</source>
        <translation type="unfinished">ضع الورقة مسطحة، واضغط على الغطاء، وأعد المسح.</translation>
    </message>
    <message>
        <source>A part of the paper may be cut off.</source>
        <translation type="unfinished">قد يكون جزء من الورقة ناقصًا.</translation>
    </message>
    <message>
        <source>Push the paper against the corner mark, scan again.</source>
        <translation type="unfinished">ادفع الورقة إلى علامة الزاوية، وأعد المسح.</translation>
    </message>
    <message>
        <source>The letters are very small.</source>
        <translation type="unfinished">الحروف صغيرة جدًا.</translation>
    </message>
    <message>
        <source>Look closer. If you cannot read them, tell the mediator.</source>
        <translation type="unfinished">انظر عن قرب. إذا كنت لا تستطيع قراءتها، فأخبر الوسيط.</translation>
    </message>
    <message>
        <source>Blank?</source>
        <translation type="unfinished">فارغة؟</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">معتمة</translation>
    </message>
    <message>
        <source>Pale</source>
        <translation type="unfinished">باهتة</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation type="unfinished">غير واضحة</translation>
    </message>
    <message>
        <source>Cut off?</source>
        <translation type="unfinished">مقطوعة؟</translation>
    </message>
    <message>
        <source>Very small letters</source>
        <translation type="unfinished">حروف صغيرة جدًا</translation>
    </message>
    <message>
        <source>This is a card, cut out at its edges.</source>
        <translation type="unfinished">هذه بطاقة، قُصّت عند حوافها.</translation>
    </message>
    <message>
        <source>This is a proof of address with an official code.</source>
        <translation type="unfinished">هذا إثبات سكن (justificatif de domicile) عليه رمز رسمي.</translation>
    </message>
    <message>
        <source>This is a tax notice with an official code.</source>
        <translation type="unfinished">هذا إشعار ضريبي (avis d&apos;impôt) عليه رمز رسمي.</translation>
    </message>
    <message>
        <source>These are bank details with an official code.</source>
        <translation type="unfinished">هذه بيانات حساب بنكي (relevé d&apos;identité bancaire) عليها رمز رسمي.</translation>
    </message>
    <message>
        <source>This is a payslip with an official code.</source>
        <translation type="unfinished">هذه قسيمة راتب (bulletin de paie) عليها رمز رسمي.</translation>
    </message>
    <message>
        <source>This is a contract of employment with an official code.</source>
        <translation type="unfinished">هذا عقد عمل (contrat de travail) عليه رمز رسمي.</translation>
    </message>
    <message>
        <source>This is an identity document with an official code.</source>
        <translation type="unfinished">هذه وثيقة هوية عليها رمز رسمي.</translation>
    </message>
    <message>
        <source>This is a vehicle paper with an official code.</source>
        <translation type="unfinished">هذه وثيقة مركبة عليها رمز رسمي.</translation>
    </message>
    <message>
        <source>This is a paper about a driving licence with an official code.</source>
        <translation type="unfinished">هذه وثيقة رخصة قيادة (permis de conduire) عليها رمز رسمي.</translation>
    </message>
    <message>
        <source>This is a diploma with an official code.</source>
        <translation type="unfinished">هذه شهادة دراسية (diplôme) عليها رمز رسمي.</translation>
    </message>
    <message>
        <source>This paper has an official code.</source>
        <translation type="unfinished">على هذه الورقة رمز رسمي.</translation>
    </message>
</context>
<context>
    <name>ScanningStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">مسح ورقة ضوئيًا</translation>
    </message>
    <message>
        <source>Your paper is being scanned</source>
        <translation type="unfinished">يجري مسح ورقتك ضوئيًا</translation>
    </message>
    <message>
        <source>The page on its way</source>
        <translation type="unfinished">الصفحة الجارية</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation type="unfinished">تقدم المسح الضوئي</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>Pages read so far: {count}</source>
        <translation type="unfinished">الصفحات التي قُرئت حتى الآن: {count}</translation>
    </message>
    <message>
        <source>The scanner is stopping…</source>
        <translation type="unfinished">يتوقف الماسح الضوئي…</translation>
    </message>
    <message>
        <source>The scanner is busy, or warming up. Please wait, or stop.</source>
        <translation type="unfinished">الماسح الضوئي مشغول، أو يجري تسخينه. انتظر، أو أوقف المسح.</translation>
    </message>
    <message>
        <source>The scanner is reading your paper…</source>
        <translation type="unfinished">الماسح الضوئي يقرأ ورقتك…</translation>
    </message>
    <message>
        <source>The scanner is starting…</source>
        <translation type="unfinished">يبدأ الماسح الضوئي…</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>There is more below</source>
        <translation type="unfinished">البقية في الأسفل</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>For example: lost licence</source>
        <translation type="unfinished">مثال: رخصة ضائعة</translation>
    </message>
    <message>
        <source>Search for a procedure</source>
        <translation type="unfinished">البحث عن إجراء</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">حذف</translation>
    </message>
    <message>
        <source>Erase what I wrote</source>
        <translation type="unfinished">حذف ما كتبته</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Scanners of this computer</source>
        <translation type="unfinished">الماسحات الضوئية لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished">تقدم البحث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished">البحث من جديد</translation>
    </message>
    <message>
        <source>Write the lines of your scanner in the site file.</source>
        <translation type="unfinished">اكتب سطور ماسحك الضوئي في ملف الموقع.</translation>
    </message>
    <message>
        <source>Searching on the network…</source>
        <translation type="unfinished">البحث في الشبكة…</translation>
    </message>
    <message>
        <source>Searching… {place}</source>
        <translation type="unfinished">البحث… {place}</translation>
    </message>
    <message>
        <source>The search did not come to its end.</source>
        <translation type="unfinished">لم يصل البحث إلى نهايته.</translation>
    </message>
    <message>
        <source>Search again. “kiosk doctor” says what is missing.</source>
        <translation type="unfinished">ابحث من جديد. «kiosk doctor» يقول ما ينقص.</translation>
    </message>
    <message>
        <source>No scanner was found.</source>
        <translation type="unfinished">لم يُعثر على أي ماسح ضوئي.</translation>
    </message>
    <message>
        <source>See whether it is switched on, and plugged in by cable or network.</source>
        <translation type="unfinished">انظر هل هو مشغّل، وهل الكابل أو الشبكة موصول.</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">طباعة</translation>
    </message>
    <message>
        <source>Print this sheet</source>
        <translation type="unfinished">طباعة هذه المعلومات</translation>
    </message>
    <message>
        <source>Open the official site</source>
        <translation type="unfinished">فتح الموقع الرسمي</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">مفتاح Verr. Maj (الأحرف الكبيرة) مفعَّل.</translation>
    </message>
    <message>
        <source>Your password comes out in capitals. Press the Caps Lock key.</source>
        <translation type="unfinished">كلمة المرور تُكتب بأحرف كبيرة. اضغط على مفتاح Verr. Maj.</translation>
    </message>
</context>
<context>
    <name>SidesStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">مسح ورقة ضوئيًا</translation>
    </message>
    <message>
        <source>Is there something on the back of your sheets?</source>
        <translation type="unfinished">هل يوجد شيء على ظهر أوراقك؟</translation>
    </message>
    <message>
        <source>No, only on the front</source>
        <translation type="unfinished">لا، على الوجه فقط</translation>
    </message>
    <message>
        <source>The scanner reads one side of each sheet.</source>
        <translation type="unfinished">يقرأ الماسح الضوئي وجهًا واحدًا من كل ورقة.</translation>
    </message>
    <message>
        <source>Yes, on both sides</source>
        <translation type="unfinished">نعم، على الوجهين</translation>
    </message>
    <message>
        <source>The scanner reads both. You see blank pages.</source>
        <translation type="unfinished">يقرأ الماسح الضوئي الوجهين. وتُعرض عليك الصفحات الفارغة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
</context>
<context>
    <name>SigningFrame</name>
    <message>
        <source>Frame for your signature</source>
        <translation type="unfinished">إطار لتوقيعك</translation>
    </message>
    <message>
        <source>Undo the last line</source>
        <translation type="unfinished">التراجع عن آخر خط</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">البدء من جديد</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation type="unfinished">التوقيع على الشاشة</translation>
    </message>
    <message>
        <source>What you write there appears here too.</source>
        <translation type="unfinished">ما تكتبه هناك يظهر هنا أيضًا.</translation>
    </message>
    <message>
        <source>Sign in the frame, with the mouse, your finger or a stylus</source>
        <translation type="unfinished">وقّع في الإطار، بالفأرة أو بإصبعك أو بقلم اللمس</translation>
    </message>
    <message>
        <source>The signature pad does not answer: sign here, on the screen.</source>
        <translation type="unfinished">لوح التوقيع لا يستجيب: وقّع هنا على الشاشة.</translation>
    </message>
    <message>
        <source>The signature pad is getting ready…</source>
        <translation type="unfinished">يجري تجهيز لوح التوقيع…</translation>
    </message>
    <message>
        <source>Sign on the pad, with its pen</source>
        <translation type="unfinished">وقّع على اللوح بقلمه</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Step 2 of 2</source>
        <translation type="unfinished">الخطوة 2 من 2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Read, then sign</source>
        <translation type="unfinished">اقرأ، ثم وقّع</translation>
    </message>
    <message>
        <source>I cannot sign</source>
        <translation type="unfinished">لا أستطيع التوقيع</translation>
    </message>
    <message>
        <source>I have signed</source>
        <translation type="unfinished">وقّعتُ</translation>
    </message>
    <message>
        <source>The mediator confirms for you</source>
        <translation type="unfinished">الوسيط يشهد بدلًا منك</translation>
    </message>
    <message>
        <source>I want to sign</source>
        <translation type="unfinished">أريد التوقيع</translation>
    </message>
    <message>
        <source>I confirm, as mediator</source>
        <translation type="unfinished">أشهد، بصفتي وسيطًا</translation>
    </message>
    <message>
        <source>Read, then confirm</source>
        <translation type="unfinished">اقرأ، ثم أكّد</translation>
    </message>
    <message>
        <source>I have read it, continue</source>
        <translation type="unfinished">قرأتُ ذلك، متابعة</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">المزيد</translation>
    </message>
    <message>
        <source>Find words in this page</source>
        <translation type="unfinished">البحث عن كلمات في هذه الصفحة</translation>
    </message>
    <message>
        <source>Open my e-mail beside this page</source>
        <translation type="unfinished">فتح بريدي الإلكتروني بجانب هذه الصفحة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>Stop loading the page</source>
        <translation type="unfinished">إيقاف تحميل الصفحة</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished">إعادة التحميل</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation type="unfinished">إعادة تحميل الصفحة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">أصغر</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation type="unfinished">صفحة أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">أكبر</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished">صفحة أكبر</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">طباعة</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation type="unfinished">طباعة هذه الصفحة</translation>
    </message>
    <message>
        <source>Dated proof</source>
        <translation type="unfinished">إثبات مؤرخ</translation>
    </message>
    <message>
        <source>Print this page with the date and the time</source>
        <translation type="unfinished">طباعة هذه الصفحة مع التاريخ والساعة</translation>
    </message>
    <message>
        <source>My papers ({count})</source>
        <translation type="unfinished">أوراقي ({count})</translation>
    </message>
    <message>
        <source>Papers ready: {ready} of {all}</source>
        <translation type="unfinished">الأوراق الجاهزة: {ready} من {all}</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>Official site</source>
        <translation type="unfinished">الموقع الرسمي</translation>
    </message>
    <message>
        <source>To go on at home, take a picture of this code with your telephone:</source>
        <translation type="unfinished">للمتابعة في بيتك، صوّر هذا الرمز بهاتفك:</translation>
    </message>
    <message>
        <source>Code that opens {site} on a telephone</source>
        <translation type="unfinished">رمز يفتح {site} على الهاتف</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>Official site</source>
        <translation type="unfinished">الموقع الرسمي</translation>
    </message>
    <message>
        <source>The page is loading</source>
        <translation type="unfinished">يجري تحميل الصفحة</translation>
    </message>
    <message>
        <source>Exercise: this is not the real site.</source>
        <translation type="unfinished">تمرين: هذا ليس الموقع الحقيقي.</translation>
    </message>
    <message>
        <source>You are at your bank: {host}</source>
        <translation type="unfinished">أنت في موقع بنكك: {host}</translation>
    </message>
    <message>
        <source>Confirm your payment there; then you come back to the site.</source>
        <translation type="unfinished">أكّد الدفع هنا. ثم تعود إلى الموقع.</translation>
    </message>
</context>
<context>
    <name>Subtitle</name>
    <message>
        <source>Read less loud</source>
        <translation type="unfinished">القراءة بصوت أخفض</translation>
    </message>
    <message>
        <source>Read louder</source>
        <translation type="unfinished">القراءة بصوت أعلى</translation>
    </message>
    <message>
        <source>No voice for this language is installed here.</source>
        <translation type="unfinished">لا يوجد هنا صوت مثبّت لهذه اللغة.</translation>
    </message>
    <message>
        <source>This computer has no sound. Please call the mediator.</source>
        <translation type="unfinished">لا صوت في هذا الحاسوب. نادِ الوسيط.</translation>
    </message>
</context>
<context>
    <name>TabsStrip</name>
    <message>
        <source>Close this page</source>
        <translation type="unfinished">إغلاق هذه الصفحة</translation>
    </message>
    <message>
        <source>Page {number} of {several}</source>
        <translation type="unfinished">الصفحة {number} من {several}</translation>
    </message>
    <message>
        <source>Page {number} of {several}: {host}</source>
        <translation type="unfinished">الصفحة {number} من {several}: {host}</translation>
    </message>
</context>
<context>
    <name>ThemeTile</name>
    <message numerus="yes">
        <source>Opens a menu of %n procedure(s)</source>
        <translation type="unfinished">
            <numerusform>يفتح قائمة بالإجراءات، عددها %n</numerusform>
            <numerusform>يفتح قائمة بالإجراءات، عددها %n</numerusform>
            <numerusform>يفتح قائمة بالإجراءات، عددها %n</numerusform>
            <numerusform>يفتح قائمة فيها %n إجراءات</numerusform>
            <numerusform>يفتح قائمة فيها %n إجراءً</numerusform>
            <numerusform>يفتح قائمة فيها %n إجراء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TooLargeQuestion</name>
    <message>
        <source>“{name}” is too large for the site.</source>
        <translation type="unfinished">‏«{name}» كبير جدًا على الموقع.</translation>
    </message>
    <message>
        <source>Do you want to scan fewer pages, or to send it less sharp? Small letters may be hard to read then.</source>
        <translation type="unfinished">هل تريد مسح صفحات أقل، أو إرساله بوضوح أقل؟ قد تصعب عندئذ قراءة الحروف الصغيرة.</translation>
    </message>
    <message>
        <source>Do you want to send it less sharp? Small letters may be hard to read then.</source>
        <translation type="unfinished">هل تريد إرساله بوضوح أقل؟ قد تصعب عندئذ قراءة الحروف الصغيرة.</translation>
    </message>
    <message>
        <source>Send it less sharp</source>
        <translation type="unfinished">إرساله بوضوح أقل</translation>
    </message>
    <message>
        <source>Scan fewer pages</source>
        <translation type="unfinished">مسح صفحات أقل</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">الرئيسية</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">مساعدة</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">إنهاء</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation type="unfinished">إنهاء زيارتي</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation type="unfinished">أأ</translation>
    </message>
    <message>
        <source>Language, text size and contrast</source>
        <translation type="unfinished">اللغة وحجم النص والتباين</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished">إيقاف القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">استماع</translation>
    </message>
    <message>
        <source>Listen to this page</source>
        <translation type="unfinished">الاستماع إلى هذه الصفحة</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation type="unfinished">إخفاء لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Show a keyboard</source>
        <translation type="unfinished">إظهار لوحة مفاتيح</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This computer is cut off from the network.</source>
        <translation type="unfinished">هذا الحاسوب مقطوع عن الشبكة.</translation>
    </message>
    <message>
        <source>It is not your doing. Call the mediator.</source>
        <translation type="unfinished">هذا ليس خطأك. نادِ الوسيط.</translation>
    </message>
    <message>
        <source>The network does not find this site.</source>
        <translation type="unfinished">لا تجد الشبكة هذا الموقع.</translation>
    </message>
    <message>
        <source>It is not your doing. If it lasts, call the mediator.</source>
        <translation type="unfinished">هذا ليس خطأك. إذا استمر ذلك، فنادِ الوسيط.</translation>
    </message>
    <message>
        <source>The site does not answer.</source>
        <translation type="unfinished">الموقع لا يستجيب.</translation>
    </message>
    <message>
        <source>No safe connection to this site comes about.</source>
        <translation type="unfinished">لا يمكن إجراء اتصال آمن بهذا الموقع.</translation>
    </message>
    <message>
        <source>So it does not open. Call the mediator.</source>
        <translation type="unfinished">لذلك لا يُفتح. نادِ الوسيط.</translation>
    </message>
    <message>
        <source>The site itself has a problem.</source>
        <translation type="unfinished">المشكلة في الموقع نفسه.</translation>
    </message>
    <message>
        <source>It is not your doing. Wait a minute, then try again.</source>
        <translation type="unfinished">هذا ليس خطأك. انتظر دقيقة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The site does not have this page any more.</source>
        <translation type="unfinished">لم تعد هذه الصفحة موجودة على الموقع.</translation>
    </message>
    <message>
        <source>Go back and take another way, or ask for help.</source>
        <translation type="unfinished">ارجع إلى الوراء واسلك طريقًا آخر، أو اطلب المساعدة.</translation>
    </message>
    <message>
        <source>The site sends us round in a circle.</source>
        <translation type="unfinished">الموقع يدور بنا في حلقة.</translation>
    </message>
    <message>
        <source>Go back and start again, or call the mediator.</source>
        <translation type="unfinished">ارجع إلى الوراء وابدأ من جديد، أو نادِ الوسيط.</translation>
    </message>
    <message>
        <source>The way from here to the internet is cut.</source>
        <translation type="unfinished">الطريق من هنا إلى الإنترنت مقطوع.</translation>
    </message>
    <message>
        <source>It is neither you nor the site. Call the mediator.</source>
        <translation type="unfinished">المشكلة ليست منك ولا من الموقع. نادِ الوسيط.</translation>
    </message>
    <message>
        <source>The network of this place does not reach the site.</source>
        <translation type="unfinished">شبكة هذا المكان لا تصل إلى الموقع.</translation>
    </message>
    <message>
        <source>The network of this place wants a password.</source>
        <translation type="unfinished">تطلب شبكة هذا المكان كلمة مرور.</translation>
    </message>
    <message>
        <source>It is none of yours. Call the mediator.</source>
        <translation type="unfinished">ليست واحدة من كلمات مرورك. نادِ الوسيط.</translation>
    </message>
    <message>
        <source>This site cannot prove that it is the real one.</source>
        <translation type="unfinished">لا يستطيع هذا الموقع أن يثبت أنه الموقع الحقيقي.</translation>
    </message>
    <message>
        <source>By the date of this computer, the site cannot prove that it is the real one.</source>
        <translation type="unfinished">بحسب تاريخ هذا الحاسوب، لا يستطيع الموقع أن يثبت أنه الموقع الحقيقي.</translation>
    </message>
    <message>
        <source>This page is only for holders of a special card.</source>
        <translation type="unfinished">هذه الصفحة مخصصة لمن يملكون بطاقة خاصة.</translation>
    </message>
    <message>
        <source>It cannot be used here. Ask the mediator for a way.</source>
        <translation type="unfinished">لا يمكن استخدامها هنا. اسأل الوسيط عما يمكن فعله.</translation>
    </message>
    <message>
        <source>This page is closed to the public.</source>
        <translation type="unfinished">هذه الصفحة ليست مفتوحة للجمهور.</translation>
    </message>
    <message>
        <source>It wants a password that you do not have. Go back.</source>
        <translation type="unfinished">تطلب كلمة مرور ليست لديك. ارجع إلى الوراء.</translation>
    </message>
    <message>
        <source>The site asks for a security key.</source>
        <translation type="unfinished">يطلب الموقع مفتاح أمان.</translation>
    </message>
    <message>
        <source>It cannot be used here. Choose another way to log in.</source>
        <translation type="unfinished">لا يمكن استخدامه هنا. اختر طريقة أخرى لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>This page was the answer to a form: it is not kept.</source>
        <translation type="unfinished">كانت هذه الصفحة جوابًا على استمارة: لا تُحفظ.</translation>
    </message>
    <message>
        <source>Go back once more, or send the form again.</source>
        <translation type="unfinished">ارجع مرة أخرى إلى الوراء، أو أرسل الاستمارة من جديد.</translation>
    </message>
    <message>
        <source>Something went wrong on the way to the site.</source>
        <translation type="unfinished">حدث خطأ ما في الطريق إلى الموقع.</translation>
    </message>
    <message>
        <source>The page stopped several times.</source>
        <translation type="unfinished">توقفت الصفحة عدة مرات.</translation>
    </message>
    <message>
        <source>Call the mediator: they will start a new visit (code {code}).</source>
        <translation type="unfinished">نادِ الوسيط: سيبدأ زيارة جديدة (الرمز {code}).</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: {moment}.</source>
        <translation type="unfinished">ساعة هذا الحاسوب خاطئة: {moment}.</translation>
    </message>
    <message>
        <source>Call the mediator: it can be put right.</source>
        <translation type="unfinished">نادِ الوسيط: يمكن ضبطها.</translation>
    </message>
    <message>
        <source>The clock of this computer says {moment}.</source>
        <translation type="unfinished">تشير ساعة هذا الحاسوب إلى {moment}.</translation>
    </message>
    <message>
        <source>If that is wrong, call the mediator.</source>
        <translation type="unfinished">إذا كان ذلك خاطئًا، فنادِ الوسيط.</translation>
    </message>
    <message>
        <source>The other official sites answer.</source>
        <translation type="unfinished">المواقع الرسمية الأخرى تستجيب.</translation>
    </message>
    <message>
        <source>So it is this site, and neither you nor we.</source>
        <translation type="unfinished">فالمشكلة إذن من هذا الموقع، وليست منك ولا منا.</translation>
    </message>
    <message>
        <source>Other official sites do answer.</source>
        <translation type="unfinished">مواقع رسمية أخرى تستجيب.</translation>
    </message>
    <message>
        <source>No official site answers from here.</source>
        <translation type="unfinished">لا يستجيب أي موقع رسمي من هنا.</translation>
    </message>
    <message>
        <source>So it is the network of this place, and not you. Call the mediator.</source>
        <translation type="unfinished">فالمشكلة إذن من شبكة هذا المكان، وليست منك. نادِ الوسيط.</translation>
    </message>
    <message>
        <source>This network wants its own log-in first.</source>
        <translation type="unfinished">تطلب هذه الشبكة تسجيل دخول أولًا.</translation>
    </message>
    <message>
        <source>Call the mediator: no site opens before that.</source>
        <translation type="unfinished">نادِ الوسيط: لا يُفتح أي موقع قبل ذلك.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong.</source>
        <translation type="unfinished">يبدو أن ساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, h:mm AP</source>
        <translation type="unfinished">d MMMM yyyy، H:mm</translation>
    </message>
</context>
<context>
    <name>TroubleStep</name>
    <message>
        <source>The page does not come</source>
        <translation type="unfinished">الصفحة لا تصل</translation>
    </message>
    <message>
        <source>What you sent may have arrived all the same.</source>
        <translation type="unfinished">ربما وصل ما أرسلته رغم ذلك.</translation>
    </message>
    <message>
        <source>Look on the site or in your e-mails before you send again.</source>
        <translation type="unfinished">انظر في الموقع أو في بريدك الإلكتروني قبل أن ترسل من جديد.</translation>
    </message>
    <message>
        <source>What you wrote on the page before is still there.</source>
        <translation type="unfinished">ما كتبته في الصفحة السابقة ما زال موجودًا.</translation>
    </message>
    <message>
        <source>Is it the site or the network?</source>
        <translation type="unfinished">هل المشكلة من الموقع أم من الشبكة؟</translation>
    </message>
    <message>
        <source>Back to the procedure</source>
        <translation type="unfinished">رجوع إلى الإجراء</translation>
    </message>
    <message>
        <source>Go back once more</source>
        <translation type="unfinished">الرجوع مرة أخرى</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">البقاء هنا</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished">رجوع إلى الصفحة السابقة</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished">إرسال من جديد</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished">المحاولة الآن</translation>
    </message>
    <message>
        <source>We are trying now…</source>
        <translation type="unfinished">نحاول الآن…</translation>
    </message>
    <message numerus="yes">
        <source>We try again by ourselves in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>نحاول مجددًا وحدنا بعد %n ثانية.</numerusform>
            <numerusform>نحاول مجددًا وحدنا بعد ثانية واحدة.</numerusform>
            <numerusform>نحاول مجددًا وحدنا بعد ثانيتين.</numerusform>
            <numerusform>نحاول مجددًا وحدنا بعد %n ثوانٍ.</numerusform>
            <numerusform>نحاول مجددًا وحدنا بعد %n ثانية.</numerusform>
            <numerusform>نحاول مجددًا وحدنا بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>We look whether other official sites answer…</source>
        <translation type="unfinished">ننظر هل تستجيب مواقع رسمية أخرى…</translation>
    </message>
</context>
<context>
    <name>ViewChoices</name>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">نص أكبر</translation>
    </message>
    <message>
        <source>More space in texts</source>
        <translation type="unfinished">مسافات أوسع في النصوص</translation>
    </message>
    <message>
        <source>A−</source>
        <translation type="unfinished">أ−</translation>
    </message>
    <message>
        <source>A+</source>
        <translation type="unfinished">أ+</translation>
    </message>
    <message>
        <source>Slow keys</source>
        <translation type="unfinished">ضغط بطيء</translation>
    </message>
    <message>
        <source>Slow keys: each key counts once, even if it is hit twice</source>
        <translation type="unfinished">ضغط بطيء: كل مفتاح يُحسب مرة واحدة، حتى لو ضُغط مرتين</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation type="unfinished">الألوان: فاتحة</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation type="unfinished">الألوان: داكنة</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation type="unfinished">الألوان: تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>ViewerPage</name>
    <message>
        <source>A paper</source>
        <translation type="unfinished">ورقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">الصفحة التالية</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">الصفحة السابقة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">أصغر</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">طباعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">الصفحة {number} من {count}</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>On the keyboard, the F6 key leaves the site and comes back to it.</source>
        <translation type="unfinished">على لوحة المفاتيح، يُخرجك المفتاح F6 من الموقع ثم يعيدك إليه.</translation>
    </message>
</context>
<context>
    <name>WayStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">مسح ورقة ضوئيًا</translation>
    </message>
    <message>
        <source>What does your paper look like?</source>
        <translation type="unfinished">كيف هي ورقتك؟</translation>
    </message>
    <message>
        <source>One sheet, or a booklet</source>
        <translation type="unfinished">ورقة واحدة، أو كتيّب</translation>
    </message>
    <message>
        <source>On the glass, page by page.</source>
        <translation type="unfinished">على الزجاج، صفحة بعد صفحة.</translation>
    </message>
    <message>
        <source>Several loose sheets</source>
        <translation type="unfinished">عدة أوراق منفصلة</translation>
    </message>
    <message>
        <source>In the feeder, all at once.</source>
        <translation type="unfinished">في المُلقّم، كلها معًا.</translation>
    </message>
    <message>
        <source>A card</source>
        <translation type="unfinished">بطاقة</translation>
    </message>
    <message>
        <source>On the glass: the front, then the back.</source>
        <translation type="unfinished">على الزجاج: الوجه الأمامي، ثم الخلف.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished">حدث خطأ ما.</translation>
    </message>
    <message>
        <source>Please call the mediator.</source>
        <translation type="unfinished">نادِ الوسيط من فضلك.</translation>
    </message>
    <message>
        <source>A sheet of paper is stuck.</source>
        <translation type="unfinished">هناك ورقة عالقة.</translation>
    </message>
    <message>
        <source>Open the cover and take the sheet out gently.</source>
        <translation type="unfinished">افتح الغطاء وأخرج الورقة برفق.</translation>
    </message>
    <message>
        <source>The cover is open.</source>
        <translation type="unfinished">الغطاء مفتوح.</translation>
    </message>
    <message>
        <source>Close the cover, then start again.</source>
        <translation type="unfinished">أغلق الغطاء، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation type="unfinished">لا يوجد ورق.</translation>
    </message>
    <message>
        <source>Put paper in, then start again.</source>
        <translation type="unfinished">ضع ورقًا، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>There is no ink left.</source>
        <translation type="unfinished">لم يبقَ حبر.</translation>
    </message>
    <message>
        <source>The device is busy.</source>
        <translation type="unfinished">الجهاز مشغول.</translation>
    </message>
    <message>
        <source>Wait a moment, then start again.</source>
        <translation type="unfinished">انتظر لحظة، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The device has stopped.</source>
        <translation type="unfinished">توقف الجهاز.</translation>
    </message>
    <message>
        <source>Start again. If it stops again, call the mediator.</source>
        <translation type="unfinished">ابدأ من جديد. إذا توقف مرة أخرى، فنادِ الوسيط.</translation>
    </message>
    <message>
        <source>The device is paused.</source>
        <translation type="unfinished">الجهاز متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>There are too many pages to print.</source>
        <translation type="unfinished">الصفحات المطلوب طباعتها كثيرة جدًا.</translation>
    </message>
    <message>
        <source>This document cannot be printed.</source>
        <translation type="unfinished">لا يمكن طباعة هذه الوثيقة.</translation>
    </message>
    <message>
        <source>The device does not answer.</source>
        <translation type="unfinished">الجهاز لا يستجيب.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished">ينقص اسم.</translation>
    </message>
    <message>
        <source>Write your family name and your first names.</source>
        <translation type="unfinished">اكتب اسم عائلتك وأسماءك الشخصية.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation type="unfinished">هناك اسم طويل جدًا.</translation>
    </message>
    <message>
        <source>Write 100 letters at most.</source>
        <translation type="unfinished">اكتب 100 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>A name has a sign that cannot be kept.</source>
        <translation type="unfinished">في أحد الأسماء علامة لا يمكن حفظها.</translation>
    </message>
    <message>
        <source>Erase it and write it again.</source>
        <translation type="unfinished">احذفه واكتبه من جديد.</translation>
    </message>
    <message>
        <source>The frame is empty.</source>
        <translation type="unfinished">الإطار فارغ.</translation>
    </message>
    <message>
        <source>Sign in the frame, or touch “I cannot sign”.</source>
        <translation type="unfinished">وقّع في الإطار، أو المس «لا أستطيع التوقيع».</translation>
    </message>
    <message>
        <source>There is only a dot in the frame.</source>
        <translation type="unfinished">لا توجد في الإطار إلا نقطة.</translation>
    </message>
    <message>
        <source>Hold the button down, or your finger, and sign.</source>
        <translation type="unfinished">اضغط الزر باستمرار، أو أبقِ إصبعك على الشاشة، ووقّع.</translation>
    </message>
    <message>
        <source>This signature cannot be kept.</source>
        <translation type="unfinished">لا يمكن حفظ هذا التوقيع.</translation>
    </message>
    <message>
        <source>Touch “Start again” and sign more simply.</source>
        <translation type="unfinished">المس «البدء من جديد» ووقّع بشكل أبسط.</translation>
    </message>
    <message>
        <source>The mediator&apos;s identifier is missing or wrong.</source>
        <translation type="unfinished">معرّف الوسيط ناقص أو غير صحيح.</translation>
    </message>
    <message>
        <source>Mediator: write your identifier, without spaces.</source>
        <translation type="unfinished">أيها الوسيط: اكتب معرّفك دون مسافات.</translation>
    </message>
    <message>
        <source>The register is busy.</source>
        <translation type="unfinished">السجل مشغول.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">انتظر لحظة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>There is no room left to write the register.</source>
        <translation type="unfinished">لم يبقَ مكان للكتابة في السجل.</translation>
    </message>
    <message>
        <source>The register cannot be written.</source>
        <translation type="unfinished">لا يمكن الكتابة في السجل.</translation>
    </message>
    <message>
        <source>This is not the register that was written here before.</source>
        <translation type="unfinished">هذا السجل ليس السجل الذي كان يُكتب هنا من قبل.</translation>
    </message>
    <message>
        <source>Please call the mediator: “kiosk doctor” says what to do.</source>
        <translation type="unfinished">نادِ الوسيط من فضلك: «kiosk doctor» يبيّن ما يجب فعله.</translation>
    </message>
</context>
</TS>
