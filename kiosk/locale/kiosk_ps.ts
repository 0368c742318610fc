<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ps_AF">
<context>
    <name>AccessibilityPage</name>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished">د ټولو لپاره لاسرسی</translation>
    </message>
    <message>
        <source>This computer is for everybody. It follows the standard EN 301 549 in part: we examined it ourselves, and nobody else has.</source>
        <translation type="unfinished">دا کمپیوټر د ټولو لپاره دی. تر یوې اندازې د EN 301 549 معیار سره سم دی: موږ پخپله کتلی دی، او بل چا نه دی کتلی.</translation>
    </message>
    <message>
        <source>What helps you here</source>
        <translation type="unfinished">دلته څه له تاسو سره مرسته کوي</translation>
    </message>
    <message>
        <source>In the bar above: larger text, more space, other colours.</source>
        <translation type="unfinished">په پورتنۍ پټه کې: لوی لیک، زیات واټن، نور رنګونه.</translation>
    </message>
    <message>
        <source>Listen: the page is read aloud. The same button stops it.</source>
        <translation type="unfinished">اورېدل: پاڼه په لوړ غږ لوستل کېږي. همدا تڼۍ یې دروي.</translation>
    </message>
    <message>
        <source>A mouse alone, a keyboard alone or a finger alone is enough.</source>
        <translation type="unfinished">یوازې موږک، یوازې کیبورډ یا یوازې یوه ګوته بس ده.</translation>
    </message>
    <message>
        <source>Take your time: the computer asks before it ends your visit.</source>
        <translation type="unfinished">بیړه مه کوئ: کمپیوټر ستاسو د کار له پای ته رسولو مخکې پوښتنه کوي.</translation>
    </message>
    <message>
        <source>What is missing still</source>
        <translation type="unfinished">لا څه کم دي</translation>
    </message>
    <message>
        <source>No group of people with disabilities has tried it yet.</source>
        <translation type="unfinished">د معلولیت لرونکو خلکو هېڅ ډلې لا نه دی ازمویلی.</translation>
    </message>
    <message>
        <source>Nothing is shown in sign language.</source>
        <translation type="unfinished">هېڅ شی د اشارو په ژبه نه ښودل کېږي.</translation>
    </message>
    <message>
        <source>Some official sites are not accessible. We cannot change them.</source>
        <translation type="unfinished">ځینې رسمي سایټونه د ټولو لپاره نه دي. موږ یې نه شو بدلولی.</translation>
    </message>
    <message>
        <source>Is something in your way? The mediator finds another way.</source>
        <translation type="unfinished">ایا کوم شی ستاسو مخه نیسي؟ لارښود بله لاره پیدا کوي.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">شاته</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">چاپ</translation>
    </message>
    <message>
        <source>Tell us what is in your way</source>
        <translation type="unfinished">موږ ته ووایاست چې څه ستاسو مخه نیسي</translation>
    </message>
    <message>
        <source>Tell the mediator, or write or call:</source>
        <translation type="unfinished">لارښود ته ووایاست، یا ولیکئ یا زنګ ووهئ:</translation>
    </message>
    <message>
        <source>Tell the mediator, or call:</source>
        <translation type="unfinished">لارښود ته ووایاست، یا زنګ ووهئ:</translation>
    </message>
    <message>
        <source>You need not say why.</source>
        <translation type="unfinished">اړتیا نشته چې دلیل یې ووایاست.</translation>
    </message>
    <message>
        <source>Nobody answers, or the answer is no help?</source>
        <translation type="unfinished">څوک ځواب نه ورکوي، یا ځواب مرسته نه کوي؟</translation>
    </message>
    <message>
        <source>The Defender of Rights (Défenseur des droits) helps you, free of charge.</source>
        <translation type="unfinished">د حقونو مدافع (Défenseur des droits) له تاسو سره وړیا مرسته کوي.</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Is this link official?</source>
        <translation type="unfinished">ایا دا لینک رسمي دی؟</translation>
    </message>
    <message>
        <source>Write here the link of the SMS or e-mail that you received. It will not be opened.</source>
        <translation type="unfinished">هغه لینک چې په پیغام یا ایمیل کې درته راغلی دلته ولیکئ. دا نه پرانیستل کېږي.</translation>
    </message>
    <message>
        <source>The link, or the whole message</source>
        <translation type="unfinished">لینک، یا ټول پیغام</translation>
    </message>
    <message>
        <source>For example: ants.gouv.fr</source>
        <translation type="unfinished">د بېلګې په توګه: ants.gouv.fr</translation>
    </message>
    <message>
        <source>Open this site</source>
        <translation type="unfinished">دا سایټ پرانیزئ</translation>
    </message>
    <message>
        <source>The link leads to:</source>
        <translation type="unfinished">لینک دې ځای ته ځي:</translation>
    </message>
    <message>
        <source>Do not open it on your telephone either. Erase the message.</source>
        <translation type="unfinished">په خپل ټیلیفون کې یې هم مه پرانیزئ. پیغام پاک کړئ.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">شاته</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">کتل</translation>
    </message>
    <message>
        <source>No, this link is not official.</source>
        <translation type="unfinished">نه، دا لینک رسمي نه دی.</translation>
    </message>
    <message>
        <source>There is no link in these words.</source>
        <translation type="unfinished">په دې کلمو کې لینک نشته.</translation>
    </message>
    <message>
        <source>Write the link letter by letter, or call the mediator.</source>
        <translation type="unfinished">لینک توری په توری ولیکئ، یا لارښود راوغواړئ.</translation>
    </message>
    <message>
        <source>Yes, this link is official.</source>
        <translation type="unfinished">هو، دا لینک رسمي دی.</translation>
    </message>
    <message>
        <source>Even a false message may quote a true link. If in doubt, open the site here.</source>
        <translation type="unfinished">درواغجن پیغام هم کېدای شي سم لینک ولري. که شک لرئ، سایټ دلته پرانیزئ.</translation>
    </message>
    <message>
        <source>Official sites use this address for payments.</source>
        <translation type="unfinished">رسمي سایټونه د پیسو ورکولو لپاره دا پته کاروي.</translation>
    </message>
    <message>
        <source>Pay only when an official site led you there.</source>
        <translation type="unfinished">یوازې هغه وخت پیسې ورکړئ چې رسمي سایټ تاسو هلته بیولي یاست.</translation>
    </message>
    <message>
        <source>This is an e-mail service, not a site of the State.</source>
        <translation type="unfinished">دا د ایمیل خدمت دی، د دولت سایټ نه دی.</translation>
    </message>
    <message>
        <source>You may read your e-mail here.</source>
        <translation type="unfinished">خپل ایمیلونه دلته لوستلای شئ.</translation>
    </message>
    <message>
        <source>This site may be opened here.</source>
        <translation type="unfinished">دا سایټ دلته پرانیستل کېدای شي.</translation>
    </message>
    <message>
        <source>It is not a site of the State.</source>
        <translation type="unfinished">دا د دولت سایټ نه دی.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>To be checked with the mediator.</source>
        <translation type="unfinished">له لارښود سره دې وکتل شي.</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>In your telephone</source>
        <translation type="unfinished">ستاسو په ټیلیفون کې</translation>
    </message>
    <message>
        <source>Take a picture of this code: your calendar notes {day}. Your name is not in it.</source>
        <translation type="unfinished">د دې کوډ عکس واخلئ: ستاسو کلیز {day} یادوي. ستاسو نوم په کې نشته.</translation>
    </message>
    <message>
        <source>Code that notes {day} in a calendar</source>
        <translation type="unfinished">هغه کوډ چې په کلیز کې {day} یادوي</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Choose your page</source>
        <translation type="unfinished">خپله پاڼه وټاکئ</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">یو سند سکن کړئ</translation>
    </message>
    <message>
        <source>Which paper do you want to scan?</source>
        <translation type="unfinished">کوم سند سکنول غواړئ؟</translation>
    </message>
    <message>
        <source>Scanning makes a picture of your paper.</source>
        <translation type="unfinished">سکن کول ستاسو د سند عکس اخیستل دي.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">شاته</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">بل سند</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>The visit cannot begin</source>
        <translation type="unfinished">کار پیل کېدای نه شي</translation>
    </message>
    <message>
        <source>Nothing of yours was kept. Call the mediator: another computer may be free.</source>
        <translation type="unfinished">ستاسو هېڅ شی نه دی ساتل شوی. لارښود راوغواړئ: شاید بل کمپیوټر وزګار وي.</translation>
    </message>
    <message>
        <source>For the mediator: print a paper register</source>
        <translation type="unfinished">د لارښود لپاره: د ثبت کاغذي پاڼه چاپ کړئ</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished">پرېږدئ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">بیا هڅه وکړئ</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">په ټیلیفون</translation>
    </message>
    <message>
        <source>{name} (number to be checked with the mediator)</source>
        <translation type="unfinished">{name} (شمېره له لارښود سره وګورئ)</translation>
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
        <translation type="unfinished">کاپي</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">لګول</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">ورځ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">میاشت</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">کال</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">مخکې</translation>
    </message>
    <message>
        <source>Show earlier years</source>
        <translation type="unfinished">مخکیني کلونه وښایئ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">وروسته</translation>
    </message>
    <message>
        <source>Show later years</source>
        <translation type="unfinished">وروستني کلونه وښایئ</translation>
    </message>
    <message numerus="yes">
        <source>This month has only %n days.</source>
        <translation type="unfinished">
            <numerusform>دا میاشت یوازې %n ورځ لري.</numerusform>
            <numerusform>دا میاشت یوازې %n ورځې لري.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch another day.</source>
        <translation type="unfinished">بله ورځ لمس کړئ.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>If you finish today: at the latest on {day}.</source>
        <translation type="unfinished">که نن یې پای ته ورسوئ: تر ټولو وروسته {day}.</translation>
    </message>
    <message>
        <source>If you finish today: until {day}.</source>
        <translation type="unfinished">که نن یې پای ته ورسوئ: تر {day} پورې.</translation>
    </message>
    <message>
        <source>If you finish today: about {day}.</source>
        <translation type="unfinished">که نن یې پای ته ورسوئ: نږدې {day}.</translation>
    </message>
    <message>
        <source>{title} (last day: {day})</source>
        <translation type="unfinished">{title} (وروستۍ ورځ: {day})</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation type="unfinished">له {first} تر {last}</translation>
    </message>
    <message>
        <source>At the latest on {last}</source>
        <translation type="unfinished">تر ټولو وروسته {last}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation type="unfinished">له {first} څخه</translation>
    </message>
    <message>
        <source>Today it is too early. Come back on {day}.</source>
        <translation type="unfinished">نن لا ډېر وختي دی. په {day} بیا راشئ.</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation type="unfinished">نن وروستۍ ورځ ده.</translation>
    </message>
    <message>
        <source>You can do it today. Days left: {count}.</source>
        <translation type="unfinished">نن یې کولای شئ. پاتې ورځې: {count}.</translation>
    </message>
    <message>
        <source>The last day is over. Do it today, and tell the mediator.</source>
        <translation type="unfinished">وروستۍ ورځ تېره شوې ده. نن یې وکړئ او لارښود ته ووایئ.</translation>
    </message>
    <message>
        <source>It counted until {day}</source>
        <translation type="unfinished">تر {day} پورې یې اعتبار درلود</translation>
    </message>
    <message>
        <source>It counts no more.</source>
        <translation type="unfinished">نور اعتبار نه لري.</translation>
    </message>
    <message>
        <source>It counts until {day}</source>
        <translation type="unfinished">تر {day} پورې اعتبار لري</translation>
    </message>
    <message>
        <source>That day still counts.</source>
        <translation type="unfinished">هغه ورځ هم شمېرل کېږي.</translation>
    </message>
    <message>
        <source>About {day}</source>
        <translation type="unfinished">نږدې {day}</translation>
    </message>
    <message>
        <source>That day is over: follow your request on the site.</source>
        <translation type="unfinished">هغه ورځ تېره شوې: خپله غوښتنه په سایټ کې وګورئ.</translation>
    </message>
    <message>
        <source>It may come earlier or later: this day is an estimate.</source>
        <translation type="unfinished">کېدای شي مخکې یا وروسته وي: دا ورځ یوه اټکلي ورځ ده.</translation>
    </message>
    <message>
        <source>Worked out on {day} from the date you gave. The official site counts.</source>
        <translation type="unfinished">د ورکړل شوې نېټې له مخې په {day} حساب شوې. رسمي سایټ معتبر دی.</translation>
    </message>
    <message>
        <source>For your telephone&apos;s calendar</source>
        <translation type="unfinished">ستاسو د ټیلیفون د کلیز لپاره</translation>
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
        <translation type="unfinished">زما نېټې</translation>
    </message>
    <message>
        <source>You give a day, the kiosk works out the dates.</source>
        <translation type="unfinished">تاسو یوه ورځ ورکوئ، ماشین نېټې حسابوي.</translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message>
        <source>Work out my dates</source>
        <translation type="unfinished">زما نېټې حساب کړه</translation>
    </message>
    <message>
        <source>Touch the day, then the month, then the year.</source>
        <translation type="unfinished">لومړی ورځ، بیا میاشت، بیا کال لمس کړئ.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">شاته</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation type="unfinished">بله نېټه</translation>
    </message>
    <message>
        <source>Print a reminder</source>
        <translation type="unfinished">یادښت چاپ کړئ</translation>
    </message>
    <message>
        <source>{procedure} — your date: {day}</source>
        <translation type="unfinished">{procedure} — ستاسو نېټه: {day}</translation>
    </message>
</context>
<context>
    <name>DialogStrip</name>
    <message>
        <source>The site {host} says:</source>
        <translation type="unfinished">د {host} سایټ وایي:</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished">ومې لوست</translation>
    </message>
    <message>
        <source>The site {host} asks:</source>
        <translation type="unfinished">د {host} سایټ پوښتي:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">هو</translation>
    </message>
    <message>
        <source>The site {host} asks you to write something:</source>
        <translation type="unfinished">د {host} سایټ غواړي چې تاسو څه ولیکئ:</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">واستوئ</translation>
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
        <translation type="unfinished">له لارښود سره دې وکتل شي.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation type="unfinished">کتل شوي په {day}</translation>
    </message>
    <message>
        <source>When, and how long it takes</source>
        <translation type="unfinished">څه وخت، او څومره وخت نیسي</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">بیه</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">وروسته څه کېږي</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">ښه به وي پوه شئ</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Words to find in this page</source>
        <translation type="unfinished">هغه کلمې چې په دې پاڼه کې ولټول شي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished">مخکینی</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">راتلونکی</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بندول</translation>
    </message>
    <message>
        <source>Previous place with these words</source>
        <translation type="unfinished">د دې کلمو مخکینی ځای</translation>
    </message>
    <message>
        <source>Next place with these words</source>
        <translation type="unfinished">د دې کلمو راتلونکی ځای</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished">لټون بند کړئ</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation type="unfinished">{place} له {places}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">ونه موندل شول</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Is a paper of yours still on the glass of the scanner?</source>
        <translation type="unfinished">ایا ستاسو کوم سند لا د سکنر پر ښیښه دی؟</translation>
    </message>
    <message>
        <source>Lift the cover and look. Look at the printer too.</source>
        <translation type="unfinished">سرپوښ پورته کړئ او وګورئ. چاپګر هم وګورئ.</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation type="unfinished">هر څه له ځان سره یوسئ</translation>
    </message>
    <message>
        <source>Your identity papers, your bank card</source>
        <translation type="unfinished">ستاسو د هویت سندونه، ستاسو بانکي کارت</translation>
    </message>
    <message>
        <source>Your telephone, your glasses, your prints</source>
        <translation type="unfinished">ستاسو ټیلیفون، عینکې، چاپ شوې پاڼې</translation>
    </message>
    <message>
        <source>When you end, everything is erased here.</source>
        <translation type="unfinished">کله چې پای ته ورسوئ، دلته هر څه پاکېږي.</translation>
    </message>
    <message>
        <source>Nobody after you can see your papers or your accounts.</source>
        <translation type="unfinished">له تاسو وروسته هېڅوک ستاسو سندونه او حسابونه نه شي لیدلای.</translation>
    </message>
    <message>
        <source>Go on with my visit</source>
        <translation type="unfinished">خپل کار ته دوام ورکوم</translation>
    </message>
    <message>
        <source>End and erase everything</source>
        <translation type="unfinished">پای، او هر څه پاک کړئ</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation type="unfinished">په مخه مو ښه</translation>
    </message>
    <message>
        <source>Thank you, and goodbye</source>
        <translation type="unfinished">مننه، په مخه مو ښه</translation>
    </message>
    <message>
        <source>Everything of your visit is being erased. You can leave.</source>
        <translation type="unfinished">ستاسو د کار ټول معلومات پاکېږي. تلی شئ.</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation type="unfinished">له تلو مخکې</translation>
    </message>
    <message>
        <source>Have you finished? Nothing can be seen later.</source>
        <translation type="unfinished">خلاص یاست؟ وروسته هېڅ نه لیدل کېږي.</translation>
    </message>
</context>
<context>
    <name>GreetingPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">ښه راغلاست</translation>
    </message>
    <message>
        <source>Welcome to the point numérique</source>
        <translation type="unfinished">ډیجیټل ټکي (point numérique) ته ښه راغلاست</translation>
    </message>
    <message>
        <source>Do your official procedures on the internet here. It is free, and somebody is here to help you.</source>
        <translation type="unfinished">خپل اداري کارونه دلته په انټرنېټ وکړئ. وړیا دی، او څوک د مرستې لپاره دلته دی.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished">د کار ساعتونه</translation>
    </message>
    <message>
        <source>Questions, or an appointment? Telephone:</source>
        <translation type="unfinished">پوښتنې لرئ یا د ملاقات وخت غواړئ؟ ټیلیفون:</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation type="unfinished">څنګه کېږي</translation>
    </message>
    <message>
        <source>You write your name and sign</source>
        <translation type="unfinished">خپل نوم لیکئ او لاسلیک کوئ</translation>
    </message>
    <message>
        <source>You choose your procedure</source>
        <translation type="unfinished">خپل اداري کار ټاکئ</translation>
    </message>
    <message>
        <source>You do it on the official site</source>
        <translation type="unfinished">هغه په رسمي سایټ کې کوئ</translation>
    </message>
    <message>
        <source>You leave: everything is erased</source>
        <translation type="unfinished">ځئ: هر څه پاکېږي</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">پیل</translation>
    </message>
    <message>
        <source>The traces of the visit before are being erased…</source>
        <translation type="unfinished">د مخکیني کار نښې پاکېږي…</translation>
    </message>
    <message>
        <source>The traces of the visit before have been erased.</source>
        <translation type="unfinished">د مخکیني کار نښې پاکې شوې.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide me</source>
        <translation type="unfinished">لاره راوښایه</translation>
    </message>
    <message>
        <source>You said: {answers}</source>
        <translation type="unfinished">تاسو وویل: {answers}</translation>
    </message>
    <message>
        <source>Touch the answer that is nearest to your situation.</source>
        <translation type="unfinished">هغه ځواب لمس کړئ چې ستاسو حالت ته تر ټولو نږدې وي.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">شاته</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">له سره پیل کړئ</translation>
    </message>
    <message>
        <source>I call the mediator</source>
        <translation type="unfinished">لارښود راغواړم</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">مرسته</translation>
    </message>
    <message>
        <source>Do you need help?</source>
        <translation type="unfinished">مرستې ته اړتیا لرئ؟</translation>
    </message>
    <message>
        <source>Stay here. Raise your hand if you can.</source>
        <translation type="unfinished">همدلته پاتې شئ. که کولای شئ، لاس پورته کړئ.</translation>
    </message>
    <message>
        <source>Somebody here needs help</source>
        <translation type="unfinished">دلته یو څوک مرستې ته اړتیا لري</translation>
    </message>
    <message>
        <source>The mediator helps you with the computer.</source>
        <translation type="unfinished">لارښود له کمپیوټر سره مرسته درسره کوي.</translation>
    </message>
    <message>
        <source>They do not decide on your request. Never tell anybody your passwords.</source>
        <translation type="unfinished">لارښود ستاسو د غوښتنې پرېکړه نه کوي. خپل پټ رمز هېچا ته مه وایئ.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">په ټیلیفون</translation>
    </message>
    <message>
        <source>Accessibility of this computer</source>
        <translation type="unfinished">په دې کمپیوټر کې د ټولو لپاره لاسرسی</translation>
    </message>
    <message>
        <source>For the mediator: which sites answer?</source>
        <translation type="unfinished">د لارښود لپاره: کوم سایټونه ځواب ورکوي؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">شاته</translation>
    </message>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">لارښود راوغواړئ</translation>
    </message>
    <message>
        <source>The mediator can see your call on this screen.</source>
        <translation type="unfinished">لارښود ستاسو غوښتنه په دې پرده لیدلای شي.</translation>
    </message>
    <message>
        <source>The mediator is here for you. Do not hesitate to call.</source>
        <translation type="unfinished">لارښود ستاسو لپاره دلته دی. د غوښتلو شرم مه کوئ.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">کور پاڼه</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished">څه کول غواړئ؟</translation>
    </message>
    <message>
        <source>I know what I want</source>
        <translation type="unfinished">زه پوهېږم چې څه غواړم</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation type="unfinished">لاره راوښایه</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation type="unfinished">هر ځل یوه پوښتنه</translation>
    </message>
    <message>
        <source>I call the mediator</source>
        <translation type="unfinished">لارښود راغواړم</translation>
    </message>
    <message>
        <source>Somebody comes</source>
        <translation type="unfinished">څوک راځي</translation>
    </message>
    <message>
        <source>Most asked for</source>
        <translation type="unfinished">ډېر غوښتل شوي</translation>
    </message>
    <message>
        <source>All procedures, by theme</source>
        <translation type="unfinished">ټول اداري کارونه، د موضوع له مخې</translation>
    </message>
    <message>
        <source>Scan or print</source>
        <translation type="unfinished">سکن یا چاپ</translation>
    </message>
    <message>
        <source>Check a link I received</source>
        <translation type="unfinished">هغه لینک وګورئ چې راته راغلی</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) found</source>
        <translation type="unfinished">
            <numerusform>%n اداري کار وموندل شو</numerusform>
            <numerusform>%n اداري کارونه وموندل شول</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation type="unfinished">د دې کلمو لپاره څه ونه موندل شول.</translation>
    </message>
    <message>
        <source>Try another word, choose a theme below, or touch Help.</source>
        <translation type="unfinished">بله کلمه وازمویئ، لاندې یوه موضوع وټاکئ، یا «مرسته» لمس کړئ.</translation>
    </message>
</context>
<context>
    <name>HostBadge</name>
    <message>
        <source>Official site of the State, verified:</source>
        <translation type="unfinished">د دولت رسمي سایټ، کتل شوی:</translation>
    </message>
    <message>
        <source>Official site of a public service, verified:</source>
        <translation type="unfinished">د عامه خدمت رسمي سایټ، کتل شوی:</translation>
    </message>
    <message>
        <source>Official site to log in, verified:</source>
        <translation type="unfinished">د ننوتلو رسمي سایټ، کتل شوی:</translation>
    </message>
    <message>
        <source>Site to pay, verified:</source>
        <translation type="unfinished">د پیسو ورکولو سایټ، کتل شوی:</translation>
    </message>
    <message>
        <source>You are at your bank:</source>
        <translation type="unfinished">تاسو د خپل بانک په سایټ کې یاست:</translation>
    </message>
    <message>
        <source>Your e-mail. It is not a site of the State:</source>
        <translation type="unfinished">ستاسو ایمیل. دا د دولت سایټ نه دی:</translation>
    </message>
    <message>
        <source>Site verified:</source>
        <translation type="unfinished">کتل شوی سایټ:</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">تاسو څوک یاست؟</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation type="unfinished">ګام 1 له 2</translation>
    </message>
    <message>
        <source>Write your name as it is on your papers. Then you sign a register.</source>
        <translation type="unfinished">خپل نوم لکه په سندونو کې چې دی ولیکئ. بیا د ثبت کتاب لاسلیک کوئ.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">تخلص (کورنی نوم)</translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished">نومونه</translation>
    </message>
    <message>
        <source>If you have only one name, write it in both places.</source>
        <translation type="unfinished">که یوازې یو نوم لرئ، په دواړو ځایونو کې یې ولیکئ.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">لغوه</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">دوام</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished">لا دلته یاست؟</translation>
    </message>
    <message>
        <source>Without an answer your visit ends, and everything is erased to protect you.</source>
        <translation type="unfinished">که ځواب ور نه کړئ، کار مو پای ته رسېږي او ستاسو د ساتنې لپاره هر څه پاکېږي.</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation type="unfinished">کار مې پای ته ورسوه</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished">لا دلته یم</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n ثانیه</numerusform>
            <numerusform>%n ثانیې</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">واټن</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">توري</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished">غټ توري</translation>
    </message>
    <message>
        <source>Capital letters stay</source>
        <translation type="unfinished">غټ توري پاتې شي</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">پاکول</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter (ننوتل)</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation type="unfinished">کیڼ لوري ته</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation type="unfinished">ښي لوري ته</translation>
    </message>
    <message>
        <source>Other letters, signs</source>
        <translation type="unfinished">نور توري، نښې</translation>
    </message>
    <message>
        <source>Ends of e-mail addresses</source>
        <translation type="unfinished">د ایمیل پتو پای</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation type="unfinished">کیبورډ لرې کړئ</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation type="unfinished">پښتو</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Look at the scan</source>
        <translation type="unfinished">د سکن عکس وګورئ</translation>
    </message>
    <message>
        <source>The scanned page</source>
        <translation type="unfinished">سکن شوې پاڼه</translation>
    </message>
    <message>
        <source>Your page is being straightened…</source>
        <translation type="unfinished">ستاسو پاڼه سمېږي…</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">یوه شېبه صبر وکړئ.</translation>
    </message>
    <message>
        <source>Can you read everything?</source>
        <translation type="unfinished">هر څه لوستلای شئ؟</translation>
    </message>
    <message>
        <source>Look at the picture. If something is missing, scan again.</source>
        <translation type="unfinished">عکس وګورئ. که څه کم وي، بیا یې سکن کړئ.</translation>
    </message>
    <message>
        <source>Keep, I have finished</source>
        <translation type="unfinished">ویې ساته، خلاص شوم</translation>
    </message>
    <message>
        <source>Keep, and add a page</source>
        <translation type="unfinished">ویې ساته، او یوه پاڼه زیاته کړه</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished">بیا سکن کړئ</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation type="unfinished">پاڼه تاوه کړئ</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation type="unfinished">بېرته پاڼو ته</translation>
    </message>
    <message>
        <source>Keep, and see all pages</source>
        <translation type="unfinished">ویې ساته، او ټولې پاڼې وګوره</translation>
    </message>
    <message>
        <source>See the whole page</source>
        <translation type="unfinished">ټوله پاڼه وګورئ</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished">له نږدې وګورئ</translation>
    </message>
    <message>
        <source>Use the straightened picture</source>
        <translation type="unfinished">سم شوی عکس وکاروئ</translation>
    </message>
    <message>
        <source>Use the picture as it was scanned</source>
        <translation type="unfinished">عکس همداسې وکاروئ لکه چې سکن شوی</translation>
    </message>
</context>
<context>
    <name>MediatorCard</name>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">لارښود راوغواړئ</translation>
    </message>
    <message>
        <source>You need not sign. The mediator confirms that you are here: raise your hand or go to the desk.</source>
        <translation type="unfinished">اړ نه یاست لاسلیک وکړئ. لارښود تاییدوي چې تاسو دلته یاست: لاس پورته کړئ یا مېز ته ورشئ.</translation>
    </message>
    <message>
        <source>For the mediator: your identifier</source>
        <translation type="unfinished">د لارښود لپاره: ستاسو پېژندنه</translation>
    </message>
</context>
<context>
    <name>MenuHead</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">بندول</translation>
    </message>
</context>
<context>
    <name>NamingPage</name>
    <message>
        <source>Which paper is this?</source>
        <translation type="unfinished">دا کوم سند دی؟</translation>
    </message>
    <message>
        <source>It gets this name when you give it to a site.</source>
        <translation type="unfinished">کله چې یې سایټ ته ورکړئ، دا نوم به ولري.</translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished">لومړۍ پاڼه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">شاته</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">بل سند</translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>Send it again</source>
        <translation type="unfinished">بیا یې واستوئ</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished">مه یې استوئ</translation>
    </message>
    <message>
        <source>See it now</source>
        <translation type="unfinished">اوس یې وګورئ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بندول</translation>
    </message>
    <message>
        <source>The site gave you a document.</source>
        <translation type="unfinished">سایټ یو سند درکړ.</translation>
    </message>
    <message>
        <source>It is in “My papers”. Print it, or give it to a site.</source>
        <translation type="unfinished">په «زما سندونه» کې دی. چاپ یې کړئ، یا یې سایټ ته ورکړئ.</translation>
    </message>
    <message>
        <source>The page had stopped: it was loaded again.</source>
        <translation type="unfinished">پاڼه درېدلې وه: بیا پرانیستل شوه.</translation>
    </message>
    <message>
        <source>Look whether what you wrote is still there.</source>
        <translation type="unfinished">وګورئ چې لیکل شوي مو لا شته که نه.</translation>
    </message>
    <message>
        <source>The document did not come.</source>
        <translation type="unfinished">سند را ونه رسېد.</translation>
    </message>
    <message>
        <source>Five pages are open: close one.</source>
        <translation type="unfinished">پنځه پاڼې پرانیستې دي: یوه بنده کړئ.</translation>
    </message>
    <message>
        <source>Send your form a second time?</source>
        <translation type="unfinished">خپله فورمه دویم ځل استوئ؟</translation>
    </message>
    <message>
        <source>Loading this page again does so.</source>
        <translation type="unfinished">د دې پاڼې بیا پرانیستل هغه بیا لېږي.</translation>
    </message>
    <message>
        <source>The site is slow. The page is still on its way.</source>
        <translation type="unfinished">سایټ ورو دی. پاڼه لا په لاره ده.</translation>
    </message>
    <message>
        <source>You can wait: you need do nothing. It is not your doing.</source>
        <translation type="unfinished">صبر کولای شئ: څه کول نه غواړي. دا ستاسو ګناه نه ده.</translation>
    </message>
    <message>
        <source>The site asks for a security key.</source>
        <translation type="unfinished">سایټ امنیتي کیلي غواړي.</translation>
    </message>
    <message>
        <source>It cannot be used here. Choose another way to log in.</source>
        <translation type="unfinished">دلته نه شي کارېدلای. د ننوتلو بله لار وټاکئ.</translation>
    </message>
    <message>
        <source>The page was stopped: it was too heavy.</source>
        <translation type="unfinished">پاڼه ودرول شوه: ډېره درنه وه.</translation>
    </message>
    <message>
        <source>What you wrote is lost. Go back to the page before.</source>
        <translation type="unfinished">هغه څه مو چې لیکلي وو له لاسه ووتل. مخکینۍ پاڼې ته ستون شئ.</translation>
    </message>
    <message>
        <source>The page was loaded again: it was too heavy.</source>
        <translation type="unfinished">پاڼه بیا پرانیستل شوه: ډېره درنه وه.</translation>
    </message>
    <message>
        <source>It does not come from an official site.</source>
        <translation type="unfinished">دا له رسمي سایټ څخه نه راځي.</translation>
    </message>
    <message>
        <source>Only PDF documents and pictures can be received.</source>
        <translation type="unfinished">یوازې د PDF سندونه او عکسونه اخیستل کېدای شي.</translation>
    </message>
    <message>
        <source>It is too large. Ask the mediator.</source>
        <translation type="unfinished">ډېر لوی دی. له لارښود وپوښتئ.</translation>
    </message>
    <message>
        <source>You have received many documents. Ask the mediator.</source>
        <translation type="unfinished">ډېر سندونه مو اخیستي. له لارښود وپوښتئ.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, ask the mediator.</source>
        <translation type="unfinished">بیا هڅه وکړئ. که بیا هم ونه شو، له لارښود وپوښتئ.</translation>
    </message>
</context>
<context>
    <name>NoScannerStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">یو سند سکن کړئ</translation>
    </message>
    <message>
        <source>This computer has no scanner.</source>
        <translation type="unfinished">دا کمپیوټر سکنر نه لري.</translation>
    </message>
    <message>
        <source>Ask the mediator which computer has one.</source>
        <translation type="unfinished">له لارښود وپوښتئ چې کوم کمپیوټر یې لري.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">شاته</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>To use this computer, you write your name and you sign a register.</source>
        <translation type="unfinished">د دې کمپیوټر د کارولو لپاره خپل نوم لیکئ او د ثبت کتاب لاسلیک کوئ.</translation>
    </message>
    <message>
        <source>We also keep the date, the time and the computer&apos;s number.</source>
        <translation type="unfinished">نېټه، ساعت او د کمپیوټر شمېره هم ساتو.</translation>
    </message>
    <message>
        <source>We never keep your procedures, the sites you see or your documents.</source>
        <translation type="unfinished">ستاسو اداري کارونه، هغه سایټونه چې ګورئ یا ستاسو سندونه هېڅکله نه ساتو.</translation>
    </message>
    <message>
        <source>[to be completed by the préfecture]</source>
        <translation type="unfinished">[د پرفکتور (préfecture) له خوا دې بشپړ شي]</translation>
    </message>
    <message>
        <source>Why: {basis}.</source>
        <translation type="unfinished">ولې: {basis}.</translation>
    </message>
    <message>
        <source>Who answers for it: {controller}.</source>
        <translation type="unfinished">مسؤل: {controller}.</translation>
    </message>
    <message>
        <source>Your rights: see your line, have it corrected, have its use limited. Write to: {contact}. You can complain to the CNIL (cnil.fr).</source>
        <translation type="unfinished">ستاسو حقونه: خپله کرښه ولیدل شي، سمه شي، کارول یې محدود شي. دې ته ولیکئ: {contact}. CNIL (cnil.fr) ته شکایت کولای شئ.</translation>
    </message>
    <message>
        <source>Register of the point numérique</source>
        <translation type="unfinished">د ډیجیټل ټکي د ثبت کتاب</translation>
    </message>
    <message>
        <source>How long: your name for 5 years, your signature for 1 year. Then they are erased.</source>
        <translation type="unfinished">څومره وخت: ستاسو نوم 5 کاله، ستاسو لاسلیک 1 کال. بیا پاکېږي.</translation>
    </message>
    <message>
        <source>How long, in years: your name {names}, your signature {signatures}. Then they are erased.</source>
        <translation type="unfinished">څومره وخت، په کلونو: ستاسو نوم {names}، ستاسو لاسلیک {signatures}. بیا پاکېږي.</translation>
    </message>
    <message>
        <source>Who can read it: the mediators who are allowed to, and a judge who asks for it.</source>
        <translation type="unfinished">څوک یې لوستلای شي: هغه لارښودان چې اجازه لري، او قاضي چې یې وغواړي.</translation>
    </message>
    <message>
        <source>If you cannot sign, the mediator can confirm it for you. Nobody watches your screen from afar without your agreement.</source>
        <translation type="unfinished">که لاسلیک نه شئ کولای، لارښود ستاسو پر ځای تاییدولای شي. ستاسو له رضایت پرته هېڅوک له لرې ستاسو پرده نه ګوري.</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>What we keep, and what we do not</source>
        <translation type="unfinished">څه ساتو او څه نه</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation type="unfinished">ټول ولولئ</translation>
    </message>
    <message>
        <source>Read less</source>
        <translation type="unfinished">لږ ولولئ</translation>
    </message>
</context>
<context>
    <name>OfficialWay</name>
    <message>
        <source>The official site:</source>
        <translation type="unfinished">رسمي سایټ:</translation>
    </message>
    <message>
        <source>Go to the official site</source>
        <translation type="unfinished">رسمي سایټ ته لاړ شئ</translation>
    </message>
    <message>
        <source>See the official procedure: {title}</source>
        <translation type="unfinished">رسمي اداري کار وګورئ: {title}</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>Out of order</source>
        <translation type="unfinished">خراب دی</translation>
    </message>
    <message>
        <source>This computer is out of order</source>
        <translation type="unfinished">دا کمپیوټر خراب دی</translation>
    </message>
    <message>
        <source>We are sorry. Please call the mediator, or use another computer.</source>
        <translation type="unfinished">بخښنه غواړو. مهرباني وکړئ لارښود راوغواړئ، یا بل کمپیوټر وکاروئ.</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation type="unfinished">ټیلیفون: {number}</translation>
    </message>
    <message>
        <source>Code for the staff: {code}</source>
        <translation type="unfinished">د کارکوونکو لپاره کوډ: {code}</translation>
    </message>
</context>
<context>
    <name>PadPicture</name>
    <message>
        <source>You sign the register of this computer. What we keep of it is on the screen.</source>
        <translation type="unfinished">تاسو د دې کمپیوټر د ثبت کتاب لاسلیک کوئ. هغه څه چې ساتو پر پرده دي.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">شاته</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">له سره پیل کړئ</translation>
    </message>
    <message>
        <source>I have signed</source>
        <translation type="unfinished">لاسلیک مې وکړ</translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished">پاڼه {number}</translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished">کتل</translation>
    </message>
    <message>
        <source>See page {number}</source>
        <translation type="unfinished">پاڼه {number} وګورئ</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished">تاوول</translation>
    </message>
    <message>
        <source>Turn page {number}</source>
        <translation type="unfinished">پاڼه {number} تاوه کړئ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">مخکې</translation>
    </message>
    <message>
        <source>Move page {number} before</source>
        <translation type="unfinished">پاڼه {number} مخکې یوسئ</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">وروسته</translation>
    </message>
    <message>
        <source>Move page {number} after</source>
        <translation type="unfinished">پاڼه {number} وروسته یوسئ</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished">ایستل</translation>
    </message>
    <message>
        <source>Take out page {number}</source>
        <translation type="unfinished">پاڼه {number} وباسئ</translation>
    </message>
</context>
<context>
    <name>PagesStep</name>
    <message>
        <source>The pages of your paper</source>
        <translation type="unfinished">ستاسو د سند پاڼې</translation>
    </message>
    <message>
        <source>Your paper: {pages}</source>
        <translation type="unfinished">ستاسو سند: {pages}</translation>
    </message>
    <message>
        <source>More pages are coming…</source>
        <translation type="unfinished">نورې پاڼې په لاره دي…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">له سره پیل کړئ</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation type="unfinished">یوه پاڼه زیاته کړئ</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation type="unfinished">خلاص شوم</translation>
    </message>
    <message>
        <source>Throw all these pages away and start again?</source>
        <translation type="unfinished">دا ټولې پاڼې وغورځوئ او له سره پیل کړئ؟</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation type="unfinished">بېرته نه شي راوستل کېدای.</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">نه، ویې ساته</translation>
    </message>
    <message>
        <source>Yes, start again</source>
        <translation type="unfinished">هو، له سره پیل</translation>
    </message>
    <message>
        <source>One page looks blank. Leave it out?</source>
        <translation type="unfinished">یوه پاڼه سپینه ښکاري. وایستل شي؟</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">نه، هغه وساته</translation>
    </message>
    <message>
        <source>Yes, leave it out</source>
        <translation type="unfinished">هو، ویې باسه</translation>
    </message>
    <message>
        <source>{count} pages look blank. Leave them out?</source>
        <translation type="unfinished">{count} پاڼې سپینې ښکاري. وایستل شي؟</translation>
    </message>
    <message>
        <source>No, keep all</source>
        <translation type="unfinished">نه، ټولې وساته</translation>
    </message>
    <message>
        <source>Yes, leave them out</source>
        <translation type="unfinished">هو، ټولې وباسه</translation>
    </message>
    <message>
        <source>Look at them below: they are marked “Blank?”.</source>
        <translation type="unfinished">لاندې یې وګورئ: په «سپینه؟» نښه شوې دي.</translation>
    </message>
    <message>
        <source>Page {number} is taken out.</source>
        <translation type="unfinished">پاڼه {number} وایستل شوه.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">بېرته یې راوله</translation>
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
        <translation type="unfinished">لومړۍ پاڼه</translation>
    </message>
    <message>
        <source>Remove this paper?</source>
        <translation type="unfinished">دا سند لرې شي؟</translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished">کتل</translation>
    </message>
    <message>
        <source>See: {name}</source>
        <translation type="unfinished">کتل: {name}</translation>
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
        <translation type="unfinished">نوم</translation>
    </message>
    <message>
        <source>Say which paper it is: {name}</source>
        <translation type="unfinished">ووایئ چې کوم سند دی: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">لرې کول</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation type="unfinished">لرې کول: {name}</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation type="unfinished">هو، لرې یې کړه</translation>
    </message>
    <message>
        <source>Yes, remove: {name}</source>
        <translation type="unfinished">هو، لرې یې کړه: {name}</translation>
    </message>
    <message>
        <source>No, keep</source>
        <translation type="unfinished">نه، وساته یې</translation>
    </message>
    <message>
        <source>No, keep: {name}</source>
        <translation type="unfinished">نه، وساته یې: {name}</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>{ready} of {all} papers ready</source>
        <translation type="unfinished">{ready} له {all} سندونو چمتو دي</translation>
    </message>
    <message>
        <source>{name}: ready</source>
        <translation type="unfinished">{name}: چمتو</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">چمتو</translation>
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
        <translation type="unfinished">بل سند</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation type="unfinished">{name} ({number})</translation>
    </message>
    <message>
        <source>Document from the site</source>
        <translation type="unfinished">له سایټه سند</translation>
    </message>
    <message>
        <source>Document from the site: {name}</source>
        <translation type="unfinished">له سایټه سند: {name}</translation>
    </message>
    <message>
        <source>Receipt for your visit</source>
        <translation type="unfinished">ستاسو د کار رسید</translation>
    </message>
    <message>
        <source>Given by the site</source>
        <translation type="unfinished">د سایټ له خوا ورکړل شوی</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation type="unfinished">دلته جوړ شوی</translation>
    </message>
    <message>
        <source>You scanned it</source>
        <translation type="unfinished">تاسو سکن کړی</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished">1 پاڼه</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished">{count} پاڼې</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>There is nothing in this document.</source>
        <translation type="unfinished">په دې سند کې څه نشته.</translation>
    </message>
    <message>
        <source>Scan it again, or open it again on the site.</source>
        <translation type="unfinished">بیا یې سکن کړئ، یا یې په سایټ کې بیا پرانیزئ.</translation>
    </message>
    <message>
        <source>This is not a paper that can be shown here.</source>
        <translation type="unfinished">دا هغه سند نه دی چې دلته ښودل کېدای شي.</translation>
    </message>
    <message>
        <source>Only PDF documents and pictures can.</source>
        <translation type="unfinished">یوازې د PDF سندونه او عکسونه ښودل کېدای شي.</translation>
    </message>
    <message>
        <source>This document is locked by a password.</source>
        <translation type="unfinished">دا سند په رمز قفل دی.</translation>
    </message>
    <message>
        <source>Print it at home, or ask the mediator.</source>
        <translation type="unfinished">په کور کې یې چاپ کړئ، یا له لارښود وپوښتئ.</translation>
    </message>
    <message>
        <source>This document is damaged.</source>
        <translation type="unfinished">دا سند خراب دی.</translation>
    </message>
    <message>
        <source>Open it again on the site, or scan it again.</source>
        <translation type="unfinished">په سایټ کې یې بیا پرانیزئ، یا یې بیا سکن کړئ.</translation>
    </message>
    <message>
        <source>This paper is too large for the site.</source>
        <translation type="unfinished">دا سند د سایټ لپاره ډېر لوی دی.</translation>
    </message>
    <message>
        <source>Scan fewer pages at a time.</source>
        <translation type="unfinished">هر ځل لږې پاڼې سکن کړئ.</translation>
    </message>
    <message>
        <source>This paper has too many pages.</source>
        <translation type="unfinished">دا سند ډېرې زیاتې پاڼې لري.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papers to bring</source>
        <translation type="unfinished">هغه سندونه چې باید راوړئ</translation>
    </message>
    <message>
        <source>It is in “My papers”.</source>
        <translation type="unfinished">په «زما سندونه» کې دی.</translation>
    </message>
    <message>
        <source>To be checked with the mediator.</source>
        <translation type="unfinished">له لارښود سره دې وکتل شي.</translation>
    </message>
    <message>
        <source>{ticked} of {all} ready</source>
        <translation type="unfinished">{ticked} له {all} چمتو دي</translation>
    </message>
    <message>
        <source>Touch each paper that you have with you.</source>
        <translation type="unfinished">هر هغه سند چې درسره دی لمس کړئ.</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>My papers</source>
        <translation type="unfinished">زما سندونه</translation>
    </message>
    <message>
        <source>They are erased at the end of your visit. Print what you keep.</source>
        <translation type="unfinished">ستاسو د کار په پای کې پاکېږي. هغه چې ساتئ یې چاپ کړئ.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">شاته</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">یو سند سکن کړئ</translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation type="unfinished">لا سند نشته.</translation>
    </message>
    <message>
        <source>Scan one, or open a document on the site: it comes here.</source>
        <translation type="unfinished">یو سکن کړئ، یا په سایټ کې سند پرانیزئ: دلته راځي.</translation>
    </message>
</context>
<context>
    <name>PickerPage</name>
    <message>
        <source>Give a paper to the site</source>
        <translation type="unfinished">سایټ ته سند ورکړئ</translation>
    </message>
    <message>
        <source>The site asks for a paper</source>
        <translation type="unfinished">سایټ سند غواړي</translation>
    </message>
    <message>
        <source>Touch the papers you want to give.</source>
        <translation type="unfinished">هغه سندونه لمس کړئ چې ورکول یې غواړئ.</translation>
    </message>
    <message>
        <source>Touch the paper you want to give.</source>
        <translation type="unfinished">هغه سند لمس کړئ چې ورکول یې غواړئ.</translation>
    </message>
    <message>
        <source>Give nothing</source>
        <translation type="unfinished">هېڅ مه ورکوئ</translation>
    </message>
    <message>
        <source>Or scan a paper now</source>
        <translation type="unfinished">یا اوس یو سند سکن کړئ</translation>
    </message>
    <message>
        <source>Scan a paper now</source>
        <translation type="unfinished">اوس یو سند سکن کړئ</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">بل سند</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">یو سند سکن کړئ</translation>
    </message>
    <message>
        <source>Give these {count} papers to the site</source>
        <translation type="unfinished">دا {count} سندونه سایټ ته ورکړئ</translation>
    </message>
    <message>
        <source>Give this paper to the site</source>
        <translation type="unfinished">دا سند سایټ ته ورکړئ</translation>
    </message>
    <message>
        <source>The site wants a file that is neither a PDF nor a picture.</source>
        <translation type="unfinished">سایټ داسې فایل غواړي چې نه PDF دی او نه عکس.</translation>
    </message>
    <message>
        <source>Nothing can be given here. Ask the mediator for help.</source>
        <translation type="unfinished">دلته څه نه شي ورکول کېدای. له لارښود مرسته وغواړئ.</translation>
    </message>
    <message>
        <source>Your paper is being made ready…</source>
        <translation type="unfinished">ستاسو سند چمتو کېږي…</translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation type="unfinished">لا سند نشته.</translation>
    </message>
    <message>
        <source>Scan it now: then it goes to the site.</source>
        <translation type="unfinished">اوس یې سکن کړئ: بیا سایټ ته ځي.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">یو سند سکن کړئ</translation>
    </message>
    <message>
        <source>Pages kept so far: {count}</source>
        <translation type="unfinished">تر اوسه ساتل شوې پاڼې: {count}</translation>
    </message>
    <message>
        <source>See the pages kept</source>
        <translation type="unfinished">ساتل شوې پاڼې وګورئ</translation>
    </message>
    <message>
        <source>It is a card: scan both sides</source>
        <translation type="unfinished">دا کارت دی: دواړه خواوې سکن کړئ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">شاته</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">سکن</translation>
    </message>
    <message>
        <source>Finish with the pages kept</source>
        <translation type="unfinished">په ساتل شویو پاڼو یې پای ته ورسوئ</translation>
    </message>
    <message>
        <source>The front is done. Now the back: turn the card over.</source>
        <translation type="unfinished">مخ خلاص شو. اوس شا: کارت واړوئ.</translation>
    </message>
    <message>
        <source>First the front of the card, then its back.</source>
        <translation type="unfinished">لومړی د کارت مخ، بیا شا.</translation>
    </message>
    <message>
        <source>1. Take out staples and clips, and open what is folded.</source>
        <translation type="unfinished">1. سیمونه او ګیرې لرې کړئ، او قات شوي پرانیزئ.</translation>
    </message>
    <message>
        <source>2. Put the sheets in the feeder, as its drawing shows.</source>
        <translation type="unfinished">2. پاڼې په تغذیه کوونکي کې کېږدئ، لکه په عکس کې.</translation>
    </message>
    <message>
        <source>3. Push them in gently, as far as they go.</source>
        <translation type="unfinished">3. ورو یې تر پایه ننباسئ.</translation>
    </message>
    <message>
        <source>4. Touch “Scan”.</source>
        <translation type="unfinished">4. «سکن» لمس کړئ.</translation>
    </message>
    <message>
        <source>1. Open the lid of the scanner.</source>
        <translation type="unfinished">1. د سکنر سرپوښ پرانیزئ.</translation>
    </message>
    <message>
        <source>2. Put the card on the glass, its front facing down.</source>
        <translation type="unfinished">2. کارت پر ښیښه کېږدئ، مخ یې ښکته.</translation>
    </message>
    <message>
        <source>3. Leave a finger&apos;s width from the edge. Close the lid.</source>
        <translation type="unfinished">3. له څنډې یوه ګوته واټن پرېږدئ. سرپوښ بند کړئ.</translation>
    </message>
    <message>
        <source>2. Turn the card over: its back faces the glass.</source>
        <translation type="unfinished">2. کارت واړوئ: شا یې ښیښې ته.</translation>
    </message>
    <message>
        <source>2. Put the paper face down on the glass, against the corner mark.</source>
        <translation type="unfinished">2. سند مخ ښکته پر ښیښه کېږدئ، د کونج نښې ته مخامخ.</translation>
    </message>
    <message>
        <source>3. Close the lid.</source>
        <translation type="unfinished">3. سرپوښ بند کړئ.</translation>
    </message>
    <message>
        <source>The pages you kept are still here.</source>
        <translation type="unfinished">هغه پاڼې چې ساتلې مو دي لا دلته دي.</translation>
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
        <translation type="unfinished">شاته</translation>
    </message>
    <message>
        <source>Stop the print</source>
        <translation type="unfinished">چاپ ودروئ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">دوام ورکړئ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">راتلونکې پاڼه</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">مخکینۍ پاڼه</translation>
    </message>
    <message>
        <source>Print only this page</source>
        <translation type="unfinished">یوازې دا پاڼه چاپ کړئ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">بیا هڅه وکړئ</translation>
    </message>
    <message>
        <source>Print 1 page</source>
        <translation type="unfinished">1 پاڼه چاپ کړئ</translation>
    </message>
    <message>
        <source>Print {count} pages</source>
        <translation type="unfinished">{count} پاڼې چاپ کړئ</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">پاڼه {number} له {count}</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation type="unfinished">دا کمپیوټر چاپګر نه لري.</translation>
    </message>
    <message>
        <source>Ask the mediator which computer has one.</source>
        <translation type="unfinished">له لارښود وپوښتئ چې کوم کمپیوټر یې لري.</translation>
    </message>
    <message>
        <source>The print is stopping…</source>
        <translation type="unfinished">چاپ درول کېږي…</translation>
    </message>
    <message>
        <source>It was not printed</source>
        <translation type="unfinished">چاپ نه شو</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation type="unfinished">چاپ شو</translation>
    </message>
    <message>
        <source>Your paper is in the printer.</source>
        <translation type="unfinished">ستاسو سند په چاپګر کې دی.</translation>
    </message>
    <message>
        <source>Take all the sheets with you.</source>
        <translation type="unfinished">ټولې پاڼې له ځان سره یوسئ.</translation>
    </message>
    <message>
        <source>The print is in colour.</source>
        <translation type="unfinished">چاپ رنګه دی.</translation>
    </message>
    <message>
        <source>The print is in black and white.</source>
        <translation type="unfinished">چاپ تور او سپین دی.</translation>
    </message>
    <message>
        <source>Both sides of the sheets are printed.</source>
        <translation type="unfinished">د پاڼو دواړه خواوې چاپېږي.</translation>
    </message>
    <message>
        <source>This document has {count} pages. You can print {most} at most.</source>
        <translation type="unfinished">دا سند {count} پاڼې لري. تر {most} پاڼو پورې چاپولای شئ.</translation>
    </message>
    <message>
        <source>Print only the pages that you need, or ask the mediator.</source>
        <translation type="unfinished">یوازې هغه پاڼې چاپ کړئ چې اړتیا ورته لرئ، یا له لارښود وپوښتئ.</translation>
    </message>
    <message>
        <source>The printer is waiting</source>
        <translation type="unfinished">چاپګر په تمه دی</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Your paper goes to the printer…</source>
        <translation type="unfinished">ستاسو سند چاپګر ته ځي…</translation>
    </message>
    <message>
        <source>Nothing to do: it takes a few seconds.</source>
        <translation type="unfinished">څه کول نه غواړي: څو ثانیې نیسي.</translation>
    </message>
    <message>
        <source>Your paper waits for the printer…</source>
        <translation type="unfinished">ستاسو سند چاپګر ته په تمه دی…</translation>
    </message>
    <message>
        <source>It comes as soon as the printer is free.</source>
        <translation type="unfinished">کله چې چاپګر وزګار شي، راځي.</translation>
    </message>
    <message>
        <source>Your paper is being printed…</source>
        <translation type="unfinished">ستاسو سند چاپېږي…</translation>
    </message>
    <message>
        <source>Wait beside the printer. It can take a minute.</source>
        <translation type="unfinished">د چاپګر تر څنګ صبر وکړئ. شاید یوه دقیقه ونیسي.</translation>
    </message>
    <message>
        <source>Then the mediator must also start the printer again.</source>
        <translation type="unfinished">بیا لارښود باید چاپګر هم بیا پیل کړي.</translation>
    </message>
    <message>
        <source>Then the print goes on by itself.</source>
        <translation type="unfinished">بیا چاپ په خپله دوام کوي.</translation>
    </message>
    <message>
        <source>The printer is busy.</source>
        <translation type="unfinished">چاپګر بوخت دی.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">لږ صبر وکړئ، بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>The printer takes no papers at the moment.</source>
        <translation type="unfinished">چاپګر اوس مهال سندونه نه اخلي.</translation>
    </message>
    <message>
        <source>Call the mediator, who starts it again. Then try again.</source>
        <translation type="unfinished">لارښود راوغواړئ چې بیا یې پیل کړي. بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>The printer asks for a password.</source>
        <translation type="unfinished">چاپګر رمز غواړي.</translation>
    </message>
    <message>
        <source>Call the mediator: the IT staff must set it right.</source>
        <translation type="unfinished">لارښود راوغواړئ: تخنیکي کارکوونکي باید یې سم کړي.</translation>
    </message>
    <message>
        <source>There are too many pages to print.</source>
        <translation type="unfinished">د چاپ پاڼې ډېرې دي.</translation>
    </message>
    <message>
        <source>Print only the pages that you need, or ask the mediator.</source>
        <translation type="unfinished">یوازې هغه پاڼې چاپ کړئ چې اړتیا ورته لرئ، یا له لارښود وپوښتئ.</translation>
    </message>
    <message>
        <source>This document cannot be printed.</source>
        <translation type="unfinished">دا سند نه شي چاپېدلای.</translation>
    </message>
    <message>
        <source>Open it again on the site, or ask the mediator.</source>
        <translation type="unfinished">په سایټ کې یې بیا پرانیزئ، یا له لارښود وپوښتئ.</translation>
    </message>
    <message>
        <source>The printer could not do it.</source>
        <translation type="unfinished">چاپګر ونه شو کولای چاپ یې کړي.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, call the mediator.</source>
        <translation type="unfinished">بیا هڅه وکړئ. که بیا هم ونه شو، لارښود راوغواړئ.</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation type="unfinished">بیا بله هڅه وکړئ.</translation>
    </message>
    <message>
        <source>The print was stopped at the printer.</source>
        <translation type="unfinished">چاپ په چاپګر کې ودرول شو.</translation>
    </message>
    <message>
        <source>Try again, or ask the mediator.</source>
        <translation type="unfinished">بیا هڅه وکړئ، یا له لارښود وپوښتئ.</translation>
    </message>
    <message>
        <source>The printer has no paper left.</source>
        <translation type="unfinished">د چاپګر کاغذ خلاص شوی.</translation>
    </message>
    <message>
        <source>Call the mediator, who puts A4 paper in.</source>
        <translation type="unfinished">لارښود راوغواړئ چې د A4 کاغذ پکې کېږدي.</translation>
    </message>
    <message>
        <source>A sheet is stuck in the printer.</source>
        <translation type="unfinished">یوه پاڼه په چاپګر کې بنده ده.</translation>
    </message>
    <message>
        <source>Do not pull it. Call the mediator, who takes it out.</source>
        <translation type="unfinished">مه یې کشوئ. لارښود راوغواړئ چې ویې باسي.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation type="unfinished">چاپګر پرانیستی دی.</translation>
    </message>
    <message>
        <source>Close its cover, or call the mediator.</source>
        <translation type="unfinished">سرپوښ یې بند کړئ، یا لارښود راوغواړئ.</translation>
    </message>
    <message>
        <source>The printer has no ink left.</source>
        <translation type="unfinished">د چاپګر رنګ خلاص شوی.</translation>
    </message>
    <message>
        <source>Call the mediator, who changes the cartridge.</source>
        <translation type="unfinished">لارښود راوغواړئ چې کارتریج بدل کړي.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation type="unfinished">چاپګر ځواب نه ورکوي.</translation>
    </message>
    <message>
        <source>Call the mediator, who sees whether it is switched on.</source>
        <translation type="unfinished">لارښود راوغواړئ چې وګوري چالان دی که نه.</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation type="unfinished">چاپګر ودرول شوی دی.</translation>
    </message>
    <message>
        <source>It does not start again by itself. Call the mediator.</source>
        <translation type="unfinished">په خپله بیا نه پیلېږي. لارښود راوغواړئ.</translation>
    </message>
    <message>
        <source>Your print is held back.</source>
        <translation type="unfinished">ستاسو چاپ ساتل شوی دی.</translation>
    </message>
    <message>
        <source>Call the mediator, who lets it go on.</source>
        <translation type="unfinished">لارښود راوغواړئ چې پرې یې ږدي.</translation>
    </message>
    <message>
        <source>Wait a little: the print begins by itself.</source>
        <translation type="unfinished">لږ صبر وکړئ: چاپ په خپله پیلېږي.</translation>
    </message>
    <message>
        <source>The printer does not go on.</source>
        <translation type="unfinished">چاپګر مخکې نه ځي.</translation>
    </message>
    <message>
        <source>Does nothing come out? Call the mediator, or stop the print.</source>
        <translation type="unfinished">څه نه راوځي؟ لارښود راوغواړئ، یا چاپ ودروئ.</translation>
    </message>
</context>
<context>
    <name>ProcedureContent</name>
    <message>
        <source>Sheet checked on {day}.</source>
        <translation type="unfinished">دا پاڼه په {day} کتل شوې ده.</translation>
    </message>
    <message>
        <source>Sheet checked on {day}, but not all of it: ask the mediator if in doubt.</source>
        <translation type="unfinished">دا پاڼه په {day} کتل شوې، خو ټوله نه: که شک لرئ له لارښود وپوښتئ.</translation>
    </message>
    <message>
        <source>You can do all of it here, on line.</source>
        <translation type="unfinished">ټول یې دلته په انټرنېټ کولای شئ.</translation>
    </message>
    <message>
        <source>You begin here, on line.</source>
        <translation type="unfinished">دلته په انټرنېټ یې پیلوئ.</translation>
    </message>
    <message>
        <source>A part of it is done elsewhere: see what happens next.</source>
        <translation type="unfinished">یوه برخه یې بل ځای کېږي: «وروسته څه کېږي» وګورئ.</translation>
    </message>
    <message>
        <source>This is not done on line.</source>
        <translation type="unfinished">دا په انټرنېټ نه کېږي.</translation>
    </message>
    <message>
        <source>Read here what to do, and what to bring.</source>
        <translation type="unfinished">دلته ولولئ چې څه وکړئ او څه راوړئ.</translation>
    </message>
</context>
<context>
    <name>ProcedureDocument</name>
    <message>
        <source>{fact} (to be checked)</source>
        <translation type="unfinished">{fact} (باید وکتل شي)</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation type="unfinished">هغه سندونه چې باید راوړئ</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation type="unfinished">رسمي سایټ</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">کله</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">وروسته څه کېږي</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">ښه به وي پوه شئ</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">بیه</translation>
    </message>
    <message>
        <source>Checked on {day}. The official site counts.</source>
        <translation type="unfinished">کتل شوې په {day}. رسمي سایټ معتبر دی.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">په ټیلیفون</translation>
    </message>
</context>
<context>
    <name>ProofDocument</name>
    <message>
        <source>Page shown on {day} at {hour}</source>
        <translation type="unfinished">هغه پاڼه چې په {day} د {hour} بجو ښودل شوې</translation>
    </message>
    <message>
        <source>Printed from the website by the public computer “{site}”. It is not a document of that website.</source>
        <translation type="unfinished">د «{site}» عامه کمپیوټر له خوا له سایټه چاپ شوې. دا د هغه سایټ سند نه دی.</translation>
    </message>
    <message>
        <source>Exercise: this is not the real site.</source>
        <translation type="unfinished">تمرین: دا اصلي سایټ نه دی.</translation>
    </message>
    <message>
        <source>Page {number} of {count}.</source>
        <translation type="unfinished">پاڼه {number} له {count}.</translation>
    </message>
</context>
<context>
    <name>ReachPage</name>
    <message>
        <source>Which sites answer?</source>
        <translation type="unfinished">کوم سایټونه ځواب ورکوي؟</translation>
    </message>
    <message>
        <source>Which sites answer from here?</source>
        <translation type="unfinished">له دې ځایه کوم سایټونه ځواب ورکوي؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">شاته</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">بیا وګورئ</translation>
    </message>
    <message>
        <source>We are looking…</source>
        <translation type="unfinished">ګورو…</translation>
    </message>
    <message>
        <source>h:mm:ss AP</source>
        <translation type="unfinished">HH:mm:ss</translation>
    </message>
    <message>
        <source>Last look: {moment}</source>
        <translation type="unfinished">وروستۍ کتنه: {moment}</translation>
    </message>
    <message>
        <source>It is not known yet which sites answer.</source>
        <translation type="unfinished">لا نه ده معلومه چې کوم سایټونه ځواب ورکوي.</translation>
    </message>
    <message>
        <source>It takes a moment to look at all of them.</source>
        <translation type="unfinished">د ټولو کتل لږ وخت نیسي.</translation>
    </message>
    <message>
        <source>All official sites answer.</source>
        <translation type="unfinished">ټول رسمي سایټونه ځواب ورکوي.</translation>
    </message>
    <message>
        <source>The network of this place works.</source>
        <translation type="unfinished">د دې ځای شبکه کار کوي.</translation>
    </message>
    <message>
        <source>The network of this place works: it is those sites.</source>
        <translation type="unfinished">د دې ځای شبکه کار کوي: ستونزه له هغو سایټونو ده.</translation>
    </message>
    <message>
        <source>No official site answers.</source>
        <translation type="unfinished">هېڅ رسمي سایټ ځواب نه ورکوي.</translation>
    </message>
    <message>
        <source>It is the network of this place, or its way out.</source>
        <translation type="unfinished">ستونزه د دې ځای له شبکې یا د هغې له وتلو ده.</translation>
    </message>
    <message>
        <source>Somebody else answers instead of the sites.</source>
        <translation type="unfinished">د سایټونو پر ځای بل څوک ځواب ورکوي.</translation>
    </message>
    <message>
        <source>This network probably wants its own log-in first. Tell those who look after it.</source>
        <translation type="unfinished">دا شبکه شاید لومړی خپل ننوتل غواړي. مسؤلانو ته یې ووایئ.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, most sites are out of date.</source>
        <translation type="unfinished">د دې کمپیوټر د ساعت له مخې د ډېرو سایټونو وخت تېر شوی.</translation>
    </message>
    <message>
        <source>So the clock is probably wrong. Tell those who look after the computer.</source>
        <translation type="unfinished">نو ساعت شاید غلط وي. د کمپیوټر مسؤلانو ته ووایئ.</translation>
    </message>
    <message>
        <source>Some official sites do not answer.</source>
        <translation type="unfinished">ځینې رسمي سایټونه ځواب نه ورکوي.</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation type="unfinished">{name} ځواب نه ورکوي.</translation>
    </message>
    <message>
        <source>These do not answer: {names}.</source>
        <translation type="unfinished">دا ځواب نه ورکوي: {names}.</translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished">لا نه دي کتل شوي</translation>
    </message>
    <message>
        <source>Answers since {moment}</source>
        <translation type="unfinished">له {moment} راهیسې ځواب ورکوي</translation>
    </message>
    <message>
        <source>Does not answer since {moment}</source>
        <translation type="unfinished">له {moment} راهیسې ځواب نه ورکوي</translation>
    </message>
    <message>
        <source>Cannot prove that it is the real one since {moment}</source>
        <translation type="unfinished">له {moment} راهیسې نه شي ثابتولای چې اصلي دی</translation>
    </message>
    <message>
        <source>Its proof of identity is out of date since {moment}</source>
        <translation type="unfinished">له {moment} راهیسې یې د هویت ثبوت تېر شوی</translation>
    </message>
    <message>
        <source>Its name is not found since {moment}</source>
        <translation type="unfinished">له {moment} راهیسې یې نوم نه موندل کېږي</translation>
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
        <translation type="unfinished">تڼۍ، ټاکل شوې: {name}</translation>
    </message>
    <message>
        <source>Button: {name}</source>
        <translation type="unfinished">تڼۍ: {name}</translation>
    </message>
    <message>
        <source>To fill in: {name}</source>
        <translation type="unfinished">د ډکولو لپاره: {name}</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Have you this with you?</source>
        <translation type="unfinished">ایا دا درسره شته؟</translation>
    </message>
    <message>
        <source>I have no e-mail address: create one</source>
        <translation type="unfinished">ایمیل نه لرم: یو جوړ کړم</translation>
    </message>
    <message>
        <source>You have all you need. You can open the site.</source>
        <translation type="unfinished">ټول هغه څه لرئ چې پکار دي. سایټ پرانیستلای شئ.</translation>
    </message>
    <message>
        <source>Touch what you have. The site asks for it.</source>
        <translation type="unfinished">هغه لمس کړئ چې لرئ یې. سایټ یې غواړي.</translation>
    </message>
    <message>
        <source>My e-mail address and its password</source>
        <translation type="unfinished">زما ایمیل او رمز یې</translation>
    </message>
    <message>
        <source>The site writes to you. You must be able to read it here.</source>
        <translation type="unfinished">سایټ تاسو ته لیکي. باید دلته یې لوستلای شئ.</translation>
    </message>
    <message>
        <source>My mobile phone, switched on</source>
        <translation type="unfinished">زما موبایل، چالان</translation>
    </message>
    <message>
        <source>A code comes by text message.</source>
        <translation type="unfinished">یو کوډ په پیغام راځي.</translation>
    </message>
    <message>
        <source>My bank card</source>
        <translation type="unfinished">زما بانکي کارت</translation>
    </message>
    <message>
        <source>The papers of the list below</source>
        <translation type="unfinished">د لاندې لیست سندونه</translation>
    </message>
    <message>
        <source>You scan them here, it is free.</source>
        <translation type="unfinished">دلته یې سکن کوئ، وړیا دی.</translation>
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
        <translation type="unfinished">ستاسو د کار رسید</translation>
    </message>
    <message>
        <source>{day}, from {start} to {end}</source>
        <translation type="unfinished">{day}، له {start} تر {end}</translation>
    </message>
    <message>
        <source>Number in the register: {number}</source>
        <translation type="unfinished">د ثبت په کتاب کې شمېره: {number}</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation type="unfinished">ثبوت: {proof}</translation>
    </message>
    <message>
        <source>Official sites opened during your visit</source>
        <translation type="unfinished">هغه رسمي سایټونه چې ستاسو په کار کې پرانیستل شوي</translation>
    </message>
    <message>
        <source>You opened no official site.</source>
        <translation type="unfinished">هېڅ رسمي سایټ مو نه دی پرانیستی.</translation>
    </message>
    <message>
        <source>Other sites opened: {count}</source>
        <translation type="unfinished">نور پرانیستي سایټونه: {count}</translation>
    </message>
    <message>
        <source>What comes next:</source>
        <translation type="unfinished">وروسته څه راځي:</translation>
    </message>
    <message>
        <source>If your request left today: at the latest on {day}.</source>
        <translation type="unfinished">که ستاسو غوښتنه نن تللې وي: تر ټولو وروسته {day}.</translation>
    </message>
    <message>
        <source>If your request left today: until {day}.</source>
        <translation type="unfinished">که ستاسو غوښتنه نن تللې وي: تر {day} پورې.</translation>
    </message>
    <message>
        <source>If your request left today: about {day}.</source>
        <translation type="unfinished">که ستاسو غوښتنه نن تللې وي: نږدې {day}.</translation>
    </message>
    <message>
        <source>Telephone: {telephone}</source>
        <translation type="unfinished">ټیلیفون: {telephone}</translation>
    </message>
    <message>
        <source>Pages scanned: {count}</source>
        <translation type="unfinished">سکن شوې پاڼې: {count}</translation>
    </message>
    <message>
        <source>Papers given to a site: {count}</source>
        <translation type="unfinished">سایټ ته ورکړل شوي سندونه: {count}</translation>
    </message>
    <message>
        <source>Papers received from a site: {count}</source>
        <translation type="unfinished">له سایټه اخیستل شوي سندونه: {count}</translation>
    </message>
    <message>
        <source>Pages printed: {count}</source>
        <translation type="unfinished">چاپ شوې پاڼې: {count}</translation>
    </message>
    <message>
        <source>To go on at home: photograph a square with a telephone, or type its address.</source>
        <translation type="unfinished">د کور د دوام لپاره: د یو مربع عکس په ټیلیفون واخلئ، یا پته یې ولیکئ.</translation>
    </message>
    <message>
        <source>A question? Call us: {telephone}</source>
        <translation type="unfinished">پوښتنه لرئ؟ موږ ته زنګ ووهئ: {telephone}</translation>
    </message>
    <message>
        <source>This paper says that you came. It does not prove that your request was sent: keep what the official site gave you.</source>
        <translation type="unfinished">دا پاڼه وایي چې تاسو راغلي یاست. دا نه ثابتوي چې ستاسو غوښتنه لېږل شوې: هغه څه وساتئ چې رسمي سایټ درکړي.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation type="unfinished">ستاسو رسید</translation>
    </message>
    <message>
        <source>This paper says what comes next and whom to call. Take it home.</source>
        <translation type="unfinished">دا پاڼه وایي چې وروسته څه راځي او چا ته زنګ ووهئ. کور ته یې یوسئ.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">شاته</translation>
    </message>
    <message>
        <source>Print my receipt</source>
        <translation type="unfinished">زما رسید چاپ کړئ</translation>
    </message>
    <message>
        <source>Finish my visit</source>
        <translation type="unfinished">زما کار پای ته ورسوئ</translation>
    </message>
    <message>
        <source>Your receipt is printed.</source>
        <translation type="unfinished">ستاسو رسید چاپ شو.</translation>
    </message>
    <message>
        <source>Take it from the printer.</source>
        <translation type="unfinished">له چاپګره یې واخلئ.</translation>
    </message>
    <message>
        <source>Finish without printing</source>
        <translation type="unfinished">پرته له چاپه یې پای ته ورسوئ</translation>
    </message>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">ستاسو کار</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>To note down</source>
        <translation type="unfinished">یاد یې کړئ</translation>
    </message>
    <message>
        <source>This site did not open</source>
        <translation type="unfinished">دا سایټ پرانیستل نه شو</translation>
    </message>
    <message>
        <source>Not opened:</source>
        <translation type="unfinished">پرانیستل نه شو:</translation>
    </message>
    <message>
        <source>You did nothing wrong, and this site received nothing from you.</source>
        <translation type="unfinished">تاسو هېڅ ناسم کار نه دی کړی، او دا سایټ له تاسو هېڅ نه دي اخیستي.</translation>
    </message>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">لارښود راوغواړئ</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished">مخکینۍ پاڼې ته شاته</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>This link is an e-mail address.</source>
        <translation type="unfinished">دا لینک د ایمیل پته ده.</translation>
    </message>
    <message>
        <source>Note it down, and write from your own e-mail.</source>
        <translation type="unfinished">یاد یې کړئ، او له خپل ایمیله ولیکئ.</translation>
    </message>
    <message>
        <source>This link is a telephone number.</source>
        <translation type="unfinished">دا لینک د ټیلیفون شمېره ده.</translation>
    </message>
    <message>
        <source>Note it down, and call from a telephone.</source>
        <translation type="unfinished">یاده یې کړئ، او له ټیلیفونه زنګ ووهئ.</translation>
    </message>
    <message>
        <source>Here, only official sites open.</source>
        <translation type="unfinished">دلته یوازې رسمي سایټونه پرانیستل کېږي.</translation>
    </message>
    <message>
        <source>Such sites take money or personal details.</source>
        <translation type="unfinished">داسې سایټونه پیسې یا شخصي معلومات اخلي.</translation>
    </message>
    <message>
        <source>This company asks money for what the State does itself.</source>
        <translation type="unfinished">دا شرکت د هغه کار لپاره پیسې غواړي چې دولت یې په خپله کوي.</translation>
    </message>
    <message>
        <source>On the official site you pay no commission.</source>
        <translation type="unfinished">په رسمي سایټ کې هېڅ کمیشن نه ورکوئ.</translation>
    </message>
    <message>
        <source>This is a private site, not one of the State&apos;s.</source>
        <translation type="unfinished">دا خصوصي سایټ دی، د دولت نه دی.</translation>
    </message>
    <message>
        <source>The right information is on the official site.</source>
        <translation type="unfinished">سم معلومات په رسمي سایټ کې دي.</translation>
    </message>
    <message>
        <source>This short link hides where it leads.</source>
        <translation type="unfinished">دا لنډ لینک پټوي چې چېرته ځي.</translation>
    </message>
    <message>
        <source>Ask for the whole address, or ask the mediator.</source>
        <translation type="unfinished">بشپړه پته وغواړئ، یا له لارښود وپوښتئ.</translation>
    </message>
    <message>
        <source>This site is not protected: others could read along.</source>
        <translation type="unfinished">دا سایټ خوندي نه دی: نور یې هم لوستلای شي.</translation>
    </message>
    <message>
        <source>No official site writes its address in this way.</source>
        <translation type="unfinished">هېڅ رسمي سایټ خپله پته داسې نه لیکي.</translation>
    </message>
    <message>
        <source>This link does not lead to a site.</source>
        <translation type="unfinished">دا لینک هېڅ سایټ ته نه ځي.</translation>
    </message>
    <message>
        <source>This address is a part of pages, not a page to open.</source>
        <translation type="unfinished">دا پته د پاڼو یوه برخه ده، د پرانیستلو پاڼه نه ده.</translation>
    </message>
    <message>
        <source>This site was allowed here only until a date that has passed.</source>
        <translation type="unfinished">دا سایټ دلته یوازې تر هغې نېټې پورې اجازه درلوده چې تېره شوې.</translation>
    </message>
    <message>
        <source>If you need it, call the mediator.</source>
        <translation type="unfinished">که اړتیا ورته لرئ، لارښود راوغواړئ.</translation>
    </message>
    <message>
        <source>It is not on the list of official sites.</source>
        <translation type="unfinished">د رسمي سایټونو په لیست کې نشته.</translation>
    </message>
    <message>
        <source>Its name is made to look like another one.</source>
        <translation type="unfinished">نوم یې د بل نوم په شان جوړ شوی.</translation>
    </message>
    <message>
        <source>It looks like {official}, but it is not that site.</source>
        <translation type="unfinished">د {official} په شان ښکاري، خو هغه سایټ نه دی.</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Register: page on paper</source>
        <translation type="unfinished">د ثبت کتاب: کاغذي پاڼه</translation>
    </message>
    <message>
        <source>{site}, computer {station}</source>
        <translation type="unfinished">{site}، کمپیوټر {station}</translation>
    </message>
    <message>
        <source>To be used only while the computer cannot write the register. A line for each person, before they use the computer. The mediator covers the lines of the others, and keeps this page locked away with the register.</source>
        <translation type="unfinished">یوازې هغه وخت وکارول شي چې کمپیوټر د ثبت کتاب لیکلای نه شي. د هر کس لپاره یوه کرښه، د کمپیوټر له کارولو مخکې. لارښود د نورو کرښې پوښي، او دا پاڼه د ثبت له کتاب سره قفل ساتي.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">نېټه</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">ساعت</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">تخلص (کورنی نوم)</translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished">نومونه</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">لاسلیک</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">یو سند سکن کړئ</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>There is no room left for more pages.</source>
        <translation type="unfinished">د نورو پاڼو لپاره ځای نشته.</translation>
    </message>
    <message>
        <source>Remove papers that you no longer need.</source>
        <translation type="unfinished">هغه سندونه لرې کړئ چې نور اړتیا ورته نه لرئ.</translation>
    </message>
    <message>
        <source>A sheet is stuck in the scanner.</source>
        <translation type="unfinished">یوه پاڼه په سکنر کې بنده ده.</translation>
    </message>
    <message>
        <source>Open the scanner&apos;s cover and take the sheet out gently. Then put it back in the feeder.</source>
        <translation type="unfinished">د سکنر سرپوښ پرانیزئ او پاڼه ورو وباسئ. بیا یې په تغذیه کوونکي کې کېږدئ.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open.</source>
        <translation type="unfinished">د سکنر سرپوښ خلاص دی.</translation>
    </message>
    <message>
        <source>Close it, then touch “Scan” again.</source>
        <translation type="unfinished">بند یې کړئ، بیا «سکن» بیا لمس کړئ.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder.</source>
        <translation type="unfinished">په تغذیه کوونکي کې کاغذ نشته.</translation>
    </message>
    <message>
        <source>Push your sheets in as far as they go, then touch “Scan”.</source>
        <translation type="unfinished">پاڼې تر پایه ننباسئ، بیا «سکن» لمس کړئ.</translation>
    </message>
    <message>
        <source>The scanner is busy.</source>
        <translation type="unfinished">سکنر بوخت دی.</translation>
    </message>
    <message>
        <source>Wait a moment, then touch “Scan” again.</source>
        <translation type="unfinished">لږ صبر وکړئ، بیا «سکن» لمس کړئ.</translation>
    </message>
    <message>
        <source>The scanner has stopped halfway.</source>
        <translation type="unfinished">سکنر نیمایي کې ودرېد.</translation>
    </message>
    <message>
        <source>Touch “Scan” again. If it stops again, call the mediator.</source>
        <translation type="unfinished">«سکن» بیا لمس کړئ. که بیا ودرېد، لارښود راوغواړئ.</translation>
    </message>
    <message>
        <source>These are too many sheets at a time.</source>
        <translation type="unfinished">دا د یو ځل لپاره ډېرې پاڼې دي.</translation>
    </message>
    <message>
        <source>Put fewer sheets in, then touch “Scan”.</source>
        <translation type="unfinished">لږې پاڼې کېږدئ، بیا «سکن» لمس کړئ.</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation type="unfinished">سکنر ځواب نه ورکوي.</translation>
    </message>
    <message>
        <source>See whether it is switched on. If it is, call the mediator.</source>
        <translation type="unfinished">وګورئ چې چالان دی که نه. که چالان وي، لارښود راوغواړئ.</translation>
    </message>
    <message>
        <source>The scanner could not read your paper.</source>
        <translation type="unfinished">سکنر ونه شو کولای ستاسو سند ولولي.</translation>
    </message>
    <message>
        <source>Touch “Scan” again. If it fails again, call the mediator.</source>
        <translation type="unfinished">«سکن» بیا لمس کړئ. که بیا هم ونه شو، لارښود راوغواړئ.</translation>
    </message>
    <message>
        <source>There seems to be nothing on this page.</source>
        <translation type="unfinished">داسې ښکاري چې په دې پاڼه کې څه نشته.</translation>
    </message>
    <message>
        <source>Is the paper face down on the glass? Turn it over, scan again.</source>
        <translation type="unfinished">ایا سند مخ ښکته پر ښیښه دی؟ هغه واړوئ او بیا یې سکن کړئ.</translation>
    </message>
    <message>
        <source>The picture is dark.</source>
        <translation type="unfinished">عکس تیاره دی.</translation>
    </message>
    <message>
        <source>Close the lid well over the paper, scan again.</source>
        <translation type="unfinished">سرپوښ ښه پر سند بند کړئ، بیا سکن کړئ.</translation>
    </message>
    <message>
        <source>The writing is pale.</source>
        <translation type="unfinished">لیکنه یې کمرنګه ده.</translation>
    </message>
    <message>
        <source>If you cannot read it, ask for a clearer copy of the paper.</source>
        <translation type="unfinished">که یې لوستلای نه شئ، د سند روښانه کاپي وغواړئ.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation type="unfinished">عکس تت دی.</translation>
    </message>
    <message>
        <source>Lay the paper flat, press the lid down, scan again.</source>
        <translation type="unfinished">سند هوار کېږدئ، سرپوښ ښکته ونیسئ، بیا سکن کړئ.</translation>
    </message>
    <message>
        <source>A part of the paper may be cut off.</source>
        <translation type="unfinished">شاید د سند یوه برخه پرې شوې وي.</translation>
    </message>
    <message>
        <source>Push the paper against the corner mark, scan again.</source>
        <translation type="unfinished">سند د کونج نښې ته ورسوئ، بیا سکن کړئ.</translation>
    </message>
    <message>
        <source>The letters are very small.</source>
        <translation type="unfinished">توري ډېر واړه دي.</translation>
    </message>
    <message>
        <source>Look closer. If you cannot read them, tell the mediator.</source>
        <translation type="unfinished">له نږدې یې وګورئ. که یې لوستلای نه شئ، لارښود ته ووایئ.</translation>
    </message>
    <message>
        <source>Blank?</source>
        <translation type="unfinished">سپینه؟</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">تیاره</translation>
    </message>
    <message>
        <source>Pale</source>
        <translation type="unfinished">کمرنګه</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation type="unfinished">تت</translation>
    </message>
    <message>
        <source>Cut off?</source>
        <translation type="unfinished">پرې شوی؟</translation>
    </message>
    <message>
        <source>Very small letters</source>
        <translation type="unfinished">ډېر واړه توري</translation>
    </message>
    <message>
        <source>This is a card, cut out at its edges.</source>
        <translation type="unfinished">دا کارت دی، د څنډو په اوږدو پرې شوی.</translation>
    </message>
    <message>
        <source>This is a proof of address with an official code.</source>
        <translation type="unfinished">دا د استوګنځي سند دی، رسمي کوډ لري.</translation>
    </message>
    <message>
        <source>This is a tax notice with an official code.</source>
        <translation type="unfinished">دا د مالیې پاڼه ده، رسمي کوډ لري.</translation>
    </message>
    <message>
        <source>These are bank details with an official code.</source>
        <translation type="unfinished">دا بانکي معلومات دي، رسمي کوډ لري.</translation>
    </message>
    <message>
        <source>This is a payslip with an official code.</source>
        <translation type="unfinished">دا د معاش پاڼه ده، رسمي کوډ لري.</translation>
    </message>
    <message>
        <source>This is a contract of employment with an official code.</source>
        <translation type="unfinished">دا د کار تړون دی، رسمي کوډ لري.</translation>
    </message>
    <message>
        <source>This is an identity document with an official code.</source>
        <translation type="unfinished">دا د هویت سند دی، رسمي کوډ لري.</translation>
    </message>
    <message>
        <source>This is a vehicle paper with an official code.</source>
        <translation type="unfinished">دا د موټر سند دی، رسمي کوډ لري.</translation>
    </message>
    <message>
        <source>This is a paper about a driving licence with an official code.</source>
        <translation type="unfinished">دا د موټر چلولو د جواز سند دی، رسمي کوډ لري.</translation>
    </message>
    <message>
        <source>This is a diploma with an official code.</source>
        <translation type="unfinished">دا ډیپلوم دی، رسمي کوډ لري.</translation>
    </message>
    <message>
        <source>This paper has an official code.</source>
        <translation type="unfinished">دا سند رسمي کوډ لري.</translation>
    </message>
</context>
<context>
    <name>ScanningStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">یو سند سکن کړئ</translation>
    </message>
    <message>
        <source>Your paper is being scanned</source>
        <translation type="unfinished">ستاسو سند سکن کېږي</translation>
    </message>
    <message>
        <source>The page on its way</source>
        <translation type="unfinished">پاڼه په لاره ده</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation type="unfinished">د سکن پرمختګ</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <translation type="unfinished">سکن ودروئ</translation>
    </message>
    <message>
        <source>Pages read so far: {count}</source>
        <translation type="unfinished">تر اوسه لوستل شوې پاڼې: {count}</translation>
    </message>
    <message>
        <source>The scanner is stopping…</source>
        <translation type="unfinished">سکنر درول کېږي…</translation>
    </message>
    <message>
        <source>The scanner is busy, or warming up. Please wait, or stop.</source>
        <translation type="unfinished">سکنر بوخت دی، یا ګرمېږي. صبر وکړئ، یا یې ودروئ.</translation>
    </message>
    <message>
        <source>The scanner is reading your paper…</source>
        <translation type="unfinished">سکنر ستاسو سند لولي…</translation>
    </message>
    <message>
        <source>The scanner is starting…</source>
        <translation type="unfinished">سکنر پیلېږي…</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>There is more below</source>
        <translation type="unfinished">لاندې نور هم شته</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>For example: lost licence</source>
        <translation type="unfinished">د بېلګې په توګه: د موټر چلولو جواز ورک شوی</translation>
    </message>
    <message>
        <source>Search for a procedure</source>
        <translation type="unfinished">یو اداري کار ولټوئ</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">پاکول</translation>
    </message>
    <message>
        <source>Erase what I wrote</source>
        <translation type="unfinished">هغه څه چې لیکلي مې پاک کړئ</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Scanners of this computer</source>
        <translation type="unfinished">د دې کمپیوټر سکنرونه</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished">د لټون پرمختګ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بندول</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished">بیا ولټوئ</translation>
    </message>
    <message>
        <source>Write the lines of your scanner in the site file.</source>
        <translation type="unfinished">د خپل سکنر کرښې په سایټ فایل کې ولیکئ.</translation>
    </message>
    <message>
        <source>Searching on the network…</source>
        <translation type="unfinished">په شبکه کې لټول کېږي…</translation>
    </message>
    <message>
        <source>Searching… {place}</source>
        <translation type="unfinished">لټول کېږي… {place}</translation>
    </message>
    <message>
        <source>The search did not come to its end.</source>
        <translation type="unfinished">لټون پای ته ونه رسېد.</translation>
    </message>
    <message>
        <source>Search again. “kiosk doctor” says what is missing.</source>
        <translation type="unfinished">بیا ولټوئ. «kiosk doctor» وایي چې څه کم دي.</translation>
    </message>
    <message>
        <source>No scanner was found.</source>
        <translation type="unfinished">هېڅ سکنر ونه موندل شو.</translation>
    </message>
    <message>
        <source>See whether it is switched on, and plugged in by cable or network.</source>
        <translation type="unfinished">وګورئ چې چالان دی او په سیم یا شبکه نښلول شوی.</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">شاته</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">چاپ</translation>
    </message>
    <message>
        <source>Print this sheet</source>
        <translation type="unfinished">دا پاڼه چاپ کړئ</translation>
    </message>
    <message>
        <source>Open the official site</source>
        <translation type="unfinished">رسمي سایټ پرانیزئ</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">د غټو تورو قفل (Caps Lock) چالان دی.</translation>
    </message>
    <message>
        <source>Your password comes out in capitals. Press the Caps Lock key.</source>
        <translation type="unfinished">ستاسو رمز په غټو تورو لیکل کېږي. د Caps Lock تڼۍ کېکاږئ.</translation>
    </message>
</context>
<context>
    <name>SidesStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">یو سند سکن کړئ</translation>
    </message>
    <message>
        <source>Is there something on the back of your sheets?</source>
        <translation type="unfinished">ایا ستاسو د پاڼو پر شا څه شته؟</translation>
    </message>
    <message>
        <source>No, only on the front</source>
        <translation type="unfinished">نه، یوازې پر مخ</translation>
    </message>
    <message>
        <source>The scanner reads one side of each sheet.</source>
        <translation type="unfinished">سکنر د هرې پاڼې یوه خوا لولي.</translation>
    </message>
    <message>
        <source>Yes, on both sides</source>
        <translation type="unfinished">هو، پر دواړو خواوو</translation>
    </message>
    <message>
        <source>The scanner reads both. You see blank pages.</source>
        <translation type="unfinished">سکنر دواړه خواوې لولي. سپینې پاڼې ګورئ.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">شاته</translation>
    </message>
</context>
<context>
    <name>SigningFrame</name>
    <message>
        <source>Frame for your signature</source>
        <translation type="unfinished">ستاسو د لاسلیک چوکاټ</translation>
    </message>
    <message>
        <source>Undo the last line</source>
        <translation type="unfinished">وروستۍ کرښه بېرته واخلئ</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">له سره پیل کړئ</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation type="unfinished">پر پرده لاسلیک وکړئ</translation>
    </message>
    <message>
        <source>What you write there appears here too.</source>
        <translation type="unfinished">هغه څه چې هلته لیکئ دلته هم ښکاري.</translation>
    </message>
    <message>
        <source>Sign in the frame, with the mouse, your finger or a stylus</source>
        <translation type="unfinished">په چوکاټ کې په موږک، ګوته یا قلم لاسلیک وکړئ</translation>
    </message>
    <message>
        <source>The signature pad does not answer: sign here, on the screen.</source>
        <translation type="unfinished">د لاسلیک تخته ځواب نه ورکوي: دلته پر پرده لاسلیک وکړئ.</translation>
    </message>
    <message>
        <source>The signature pad is getting ready…</source>
        <translation type="unfinished">د لاسلیک تخته چمتو کېږي…</translation>
    </message>
    <message>
        <source>Sign on the pad, with its pen</source>
        <translation type="unfinished">پر تخته د هغې په قلم لاسلیک وکړئ</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Step 2 of 2</source>
        <translation type="unfinished">ګام 2 له 2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">شاته</translation>
    </message>
    <message>
        <source>Read, then sign</source>
        <translation type="unfinished">ولولئ، بیا لاسلیک وکړئ</translation>
    </message>
    <message>
        <source>I cannot sign</source>
        <translation type="unfinished">لاسلیک نه شم کولای</translation>
    </message>
    <message>
        <source>I have signed</source>
        <translation type="unfinished">لاسلیک مې وکړ</translation>
    </message>
    <message>
        <source>The mediator confirms for you</source>
        <translation type="unfinished">لارښود ستاسو پر ځای تاییدوي</translation>
    </message>
    <message>
        <source>I want to sign</source>
        <translation type="unfinished">غواړم لاسلیک وکړم</translation>
    </message>
    <message>
        <source>I confirm, as mediator</source>
        <translation type="unfinished">زه د لارښود په توګه تاییدوم</translation>
    </message>
    <message>
        <source>Read, then confirm</source>
        <translation type="unfinished">ولولئ، بیا تایید کړئ</translation>
    </message>
    <message>
        <source>I have read it, continue</source>
        <translation type="unfinished">ومې لوست، دوام</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">شاته</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">نور</translation>
    </message>
    <message>
        <source>Find words in this page</source>
        <translation type="unfinished">په دې پاڼه کې کلمې ولټوئ</translation>
    </message>
    <message>
        <source>Open my e-mail beside this page</source>
        <translation type="unfinished">د دې پاڼې تر څنګ مې ایمیل پرانیزئ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ودروئ</translation>
    </message>
    <message>
        <source>Stop loading the page</source>
        <translation type="unfinished">د پاڼې پرانیستل ودروئ</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished">تازه کړئ</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation type="unfinished">پاڼه بیا پرانیزئ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">کوچنی</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation type="unfinished">کوچنۍ پاڼه</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">لوی</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished">لویه پاڼه</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">چاپ</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation type="unfinished">دا پاڼه چاپ کړئ</translation>
    </message>
    <message>
        <source>Dated proof</source>
        <translation type="unfinished">د نېټې ثبوت</translation>
    </message>
    <message>
        <source>Print this page with the date and the time</source>
        <translation type="unfinished">دا پاڼه له نېټې او ساعت سره چاپ کړئ</translation>
    </message>
    <message>
        <source>My papers ({count})</source>
        <translation type="unfinished">زما سندونه ({count})</translation>
    </message>
    <message>
        <source>Papers ready: {ready} of {all}</source>
        <translation type="unfinished">چمتو سندونه: {ready} له {all}</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>Official site</source>
        <translation type="unfinished">رسمي سایټ</translation>
    </message>
    <message>
        <source>To go on at home, take a picture of this code with your telephone:</source>
        <translation type="unfinished">د کور د دوام لپاره د دې کوډ عکس په خپل ټیلیفون واخلئ:</translation>
    </message>
    <message>
        <source>Code that opens {site} on a telephone</source>
        <translation type="unfinished">هغه کوډ چې {site} په ټیلیفون کې پرانیزي</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>Official site</source>
        <translation type="unfinished">رسمي سایټ</translation>
    </message>
    <message>
        <source>The page is loading</source>
        <translation type="unfinished">پاڼه پرانیستل کېږي</translation>
    </message>
    <message>
        <source>Exercise: this is not the real site.</source>
        <translation type="unfinished">تمرین: دا اصلي سایټ نه دی.</translation>
    </message>
    <message>
        <source>You are at your bank: {host}</source>
        <translation type="unfinished">تاسو د خپل بانک په سایټ کې یاست: {host}</translation>
    </message>
    <message>
        <source>Confirm your payment there; then you come back to the site.</source>
        <translation type="unfinished">هلته خپله ورکړه تایید کړئ؛ بیا سایټ ته ستنېږئ.</translation>
    </message>
</context>
<context>
    <name>Subtitle</name>
    <message>
        <source>Read less loud</source>
        <translation type="unfinished">غږ ټیټ کړئ</translation>
    </message>
    <message>
        <source>Read louder</source>
        <translation type="unfinished">غږ لوړ کړئ</translation>
    </message>
    <message>
        <source>No voice for this language is installed here.</source>
        <translation type="unfinished">د دې ژبې لپاره دلته غږ نه دی لګول شوی.</translation>
    </message>
    <message>
        <source>This computer has no sound. Please call the mediator.</source>
        <translation type="unfinished">دا کمپیوټر غږ نه لري. مهرباني وکړئ لارښود راوغواړئ.</translation>
    </message>
</context>
<context>
    <name>TabsStrip</name>
    <message>
        <source>Close this page</source>
        <translation type="unfinished">دا پاڼه بنده کړئ</translation>
    </message>
    <message>
        <source>Page {number} of {several}</source>
        <translation type="unfinished">پاڼه {number} له {several}</translation>
    </message>
    <message>
        <source>Page {number} of {several}: {host}</source>
        <translation type="unfinished">پاڼه {number} له {several}: {host}</translation>
    </message>
</context>
<context>
    <name>ThemeTile</name>
    <message numerus="yes">
        <source>Opens a menu of %n procedure(s)</source>
        <translation type="unfinished">
            <numerusform>د %n اداري کار لیست پرانیزي</numerusform>
            <numerusform>د %n اداري کارونو لیست پرانیزي</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TooLargeQuestion</name>
    <message>
        <source>“{name}” is too large for the site.</source>
        <translation type="unfinished">«{name}» د سایټ لپاره ډېر لوی دی.</translation>
    </message>
    <message>
        <source>Do you want to scan fewer pages, or to send it less sharp? Small letters may be hard to read then.</source>
        <translation type="unfinished">غواړئ لږې پاڼې سکن کړئ، که د لږ وضاحت سره یې واستوئ؟ بیا واړه توري شاید سخت لوستل شي.</translation>
    </message>
    <message>
        <source>Do you want to send it less sharp? Small letters may be hard to read then.</source>
        <translation type="unfinished">غواړئ د لږ وضاحت سره یې واستوئ؟ بیا واړه توري شاید سخت لوستل شي.</translation>
    </message>
    <message>
        <source>Send it less sharp</source>
        <translation type="unfinished">د لږ وضاحت سره یې واستوئ</translation>
    </message>
    <message>
        <source>Scan fewer pages</source>
        <translation type="unfinished">لږې پاڼې سکن کړئ</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">کور پاڼه</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">مرسته</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">پای</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation type="unfinished">کار مې پای ته ورسوه</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation type="unfinished">Aa</translation>
    </message>
    <message>
        <source>Language, text size and contrast</source>
        <translation type="unfinished">ژبه، د لیک اندازه او د رنګ توپیر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ودروئ</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished">لوستل ودروئ</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">اورېدل</translation>
    </message>
    <message>
        <source>Listen to this page</source>
        <translation type="unfinished">دا پاڼه واورئ</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation type="unfinished">کیبورډ پټ کړئ</translation>
    </message>
    <message>
        <source>Show a keyboard</source>
        <translation type="unfinished">کیبورډ وښایئ</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">کیبورډ</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This computer is cut off from the network.</source>
        <translation type="unfinished">دا کمپیوټر له شبکې جلا دی.</translation>
    </message>
    <message>
        <source>It is not your doing. Call the mediator.</source>
        <translation type="unfinished">دا ستاسو ګناه نه ده. لارښود راوغواړئ.</translation>
    </message>
    <message>
        <source>The network does not find this site.</source>
        <translation type="unfinished">شبکه دا سایټ نه مومي.</translation>
    </message>
    <message>
        <source>It is not your doing. If it lasts, call the mediator.</source>
        <translation type="unfinished">دا ستاسو ګناه نه ده. که دوام وکړي، لارښود راوغواړئ.</translation>
    </message>
    <message>
        <source>The site does not answer.</source>
        <translation type="unfinished">سایټ ځواب نه ورکوي.</translation>
    </message>
    <message>
        <source>No safe connection to this site comes about.</source>
        <translation type="unfinished">له دې سایټ سره خوندي اړیکه نه جوړېږي.</translation>
    </message>
    <message>
        <source>So it does not open. Call the mediator.</source>
        <translation type="unfinished">نو نه پرانیستل کېږي. لارښود راوغواړئ.</translation>
    </message>
    <message>
        <source>The site itself has a problem.</source>
        <translation type="unfinished">سایټ په خپله ستونزه لري.</translation>
    </message>
    <message>
        <source>It is not your doing. Wait a minute, then try again.</source>
        <translation type="unfinished">دا ستاسو ګناه نه ده. یوه دقیقه صبر وکړئ، بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>The site does not have this page any more.</source>
        <translation type="unfinished">سایټ نور دا پاڼه نه لري.</translation>
    </message>
    <message>
        <source>Go back and take another way, or ask for help.</source>
        <translation type="unfinished">شاته لاړ شئ او بله لار واخلئ، یا مرسته وغواړئ.</translation>
    </message>
    <message>
        <source>The site sends us round in a circle.</source>
        <translation type="unfinished">سایټ موږ په کړۍ کې ګرځوي.</translation>
    </message>
    <message>
        <source>Go back and start again, or call the mediator.</source>
        <translation type="unfinished">شاته لاړ شئ او له سره پیل کړئ، یا لارښود راوغواړئ.</translation>
    </message>
    <message>
        <source>The way from here to the internet is cut.</source>
        <translation type="unfinished">له دې ځایه انټرنېټ ته لاره پرې ده.</translation>
    </message>
    <message>
        <source>It is neither you nor the site. Call the mediator.</source>
        <translation type="unfinished">نه تاسو یاست او نه سایټ. لارښود راوغواړئ.</translation>
    </message>
    <message>
        <source>The network of this place does not reach the site.</source>
        <translation type="unfinished">د دې ځای شبکه سایټ ته نه رسېږي.</translation>
    </message>
    <message>
        <source>The network of this place wants a password.</source>
        <translation type="unfinished">د دې ځای شبکه رمز غواړي.</translation>
    </message>
    <message>
        <source>It is none of yours. Call the mediator.</source>
        <translation type="unfinished">دا ستاسو رمز نه دی. لارښود راوغواړئ.</translation>
    </message>
    <message>
        <source>This site cannot prove that it is the real one.</source>
        <translation type="unfinished">دا سایټ نه شي ثابتولای چې اصلي دی.</translation>
    </message>
    <message>
        <source>By the date of this computer, the site cannot prove that it is the real one.</source>
        <translation type="unfinished">د دې کمپیوټر د نېټې له مخې سایټ نه شي ثابتولای چې اصلي دی.</translation>
    </message>
    <message>
        <source>This page is only for holders of a special card.</source>
        <translation type="unfinished">دا پاڼه یوازې د ځانګړي کارت لرونکو لپاره ده.</translation>
    </message>
    <message>
        <source>It cannot be used here. Ask the mediator for a way.</source>
        <translation type="unfinished">دلته نه شي کارېدلای. له لارښود بله لار وپوښتئ.</translation>
    </message>
    <message>
        <source>This page is closed to the public.</source>
        <translation type="unfinished">دا پاڼه د خلکو لپاره بنده ده.</translation>
    </message>
    <message>
        <source>It wants a password that you do not have. Go back.</source>
        <translation type="unfinished">داسې رمز غواړي چې تاسو یې نه لرئ. شاته لاړ شئ.</translation>
    </message>
    <message>
        <source>The site asks for a security key.</source>
        <translation type="unfinished">سایټ امنیتي کیلي غواړي.</translation>
    </message>
    <message>
        <source>It cannot be used here. Choose another way to log in.</source>
        <translation type="unfinished">دلته نه شي کارېدلای. د ننوتلو بله لار وټاکئ.</translation>
    </message>
    <message>
        <source>This page was the answer to a form: it is not kept.</source>
        <translation type="unfinished">دا پاڼه د یوې فورمې ځواب و: نه ساتل کېږي.</translation>
    </message>
    <message>
        <source>Go back once more, or send the form again.</source>
        <translation type="unfinished">یو ځل بیا شاته لاړ شئ، یا فورمه بیا واستوئ.</translation>
    </message>
    <message>
        <source>Something went wrong on the way to the site.</source>
        <translation type="unfinished">سایټ ته په لاره کې ستونزه پېښه شوه.</translation>
    </message>
    <message>
        <source>The page stopped several times.</source>
        <translation type="unfinished">پاڼه څو ځله ودرېده.</translation>
    </message>
    <message>
        <source>Call the mediator: they will start a new visit (code {code}).</source>
        <translation type="unfinished">لارښود راوغواړئ: نوی کار به پیل کړي (کوډ {code}).</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: {moment}.</source>
        <translation type="unfinished">د دې کمپیوټر ساعت غلط دی: {moment}.</translation>
    </message>
    <message>
        <source>Call the mediator: it can be put right.</source>
        <translation type="unfinished">لارښود راوغواړئ: سمېدای شي.</translation>
    </message>
    <message>
        <source>The clock of this computer says {moment}.</source>
        <translation type="unfinished">د دې کمپیوټر ساعت وایي: {moment}.</translation>
    </message>
    <message>
        <source>If that is wrong, call the mediator.</source>
        <translation type="unfinished">که دا غلط وي، لارښود راوغواړئ.</translation>
    </message>
    <message>
        <source>The other official sites answer.</source>
        <translation type="unfinished">نور رسمي سایټونه ځواب ورکوي.</translation>
    </message>
    <message>
        <source>So it is this site, and neither you nor we.</source>
        <translation type="unfinished">نو ستونزه له دې سایټ ده، نه له تاسو او نه له موږ.</translation>
    </message>
    <message>
        <source>Other official sites do answer.</source>
        <translation type="unfinished">نور رسمي سایټونه ځواب ورکوي، دا یو نه.</translation>
    </message>
    <message>
        <source>No official site answers from here.</source>
        <translation type="unfinished">له دې ځایه هېڅ رسمي سایټ ځواب نه ورکوي.</translation>
    </message>
    <message>
        <source>So it is the network of this place, and not you. Call the mediator.</source>
        <translation type="unfinished">نو ستونزه د دې ځای له شبکې ده، نه له تاسو. لارښود راوغواړئ.</translation>
    </message>
    <message>
        <source>This network wants its own log-in first.</source>
        <translation type="unfinished">دا شبکه لومړی خپل ننوتل غواړي.</translation>
    </message>
    <message>
        <source>Call the mediator: no site opens before that.</source>
        <translation type="unfinished">لارښود راوغواړئ: له هغې مخکې هېڅ سایټ نه پرانیستل کېږي.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong.</source>
        <translation type="unfinished">د دې کمپیوټر ساعت غلط ښکاري.</translation>
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
        <translation type="unfinished">پاڼه نه راځي</translation>
    </message>
    <message>
        <source>What you sent may have arrived all the same.</source>
        <translation type="unfinished">شاید لېږل شوی مو بیا هم رسېدلی وي.</translation>
    </message>
    <message>
        <source>Look on the site or in your e-mails before you send again.</source>
        <translation type="unfinished">له بیا لېږلو مخکې سایټ یا خپل ایمیلونه وګورئ.</translation>
    </message>
    <message>
        <source>What you wrote on the page before is still there.</source>
        <translation type="unfinished">هغه څه چې په مخکینۍ پاڼه کې مو لیکلي لا شته.</translation>
    </message>
    <message>
        <source>Is it the site or the network?</source>
        <translation type="unfinished">ستونزه له سایټ ده که له شبکې؟</translation>
    </message>
    <message>
        <source>Back to the procedure</source>
        <translation type="unfinished">بېرته اداري کار ته</translation>
    </message>
    <message>
        <source>Go back once more</source>
        <translation type="unfinished">یو ځل بیا شاته لاړ شئ</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">همدلته پاتې شئ</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished">مخکینۍ پاڼې ته شاته</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished">بیا یې واستوه</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished">اوس بیا هڅه وکړئ</translation>
    </message>
    <message>
        <source>We are trying now…</source>
        <translation type="unfinished">اوس هڅه کوو…</translation>
    </message>
    <message numerus="yes">
        <source>We try again by ourselves in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>په %n ثانیه کې په خپله بیا هڅه کوو.</numerusform>
            <numerusform>په %n ثانیو کې په خپله بیا هڅه کوو.</numerusform>
        </translation>
    </message>
    <message>
        <source>We look whether other official sites answer…</source>
        <translation type="unfinished">ګورو چې نور رسمي سایټونه ځواب ورکوي که نه…</translation>
    </message>
</context>
<context>
    <name>ViewChoices</name>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">کوچنی لیک</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">لوی لیک</translation>
    </message>
    <message>
        <source>More space in texts</source>
        <translation type="unfinished">په لیکنو کې زیات واټن</translation>
    </message>
    <message>
        <source>Slow keys</source>
        <translation type="unfinished">ورو تڼۍ</translation>
    </message>
    <message>
        <source>Slow keys: each key counts once, even if it is hit twice</source>
        <translation type="unfinished">ورو تڼۍ: هره تڼۍ یو ځل شمېرل کېږي، که څه هم دوه ځله ووهل شي</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation type="unfinished">رنګونه: روښانه</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation type="unfinished">رنګونه: تیاره</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation type="unfinished">رنګونه: لوړ توپیر</translation>
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
        <translation type="unfinished">یو سند</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">راتلونکې پاڼه</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">مخکینۍ پاڼه</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">لوی</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">کوچنی</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">چاپ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">شاته</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">پاڼه {number} له {count}</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>On the keyboard, the F6 key leaves the site and comes back to it.</source>
        <translation type="unfinished">په کیبورډ کې د F6 تڼۍ له سایټه وځي او بېرته ورته راځي.</translation>
    </message>
</context>
<context>
    <name>WayStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">یو سند سکن کړئ</translation>
    </message>
    <message>
        <source>What does your paper look like?</source>
        <translation type="unfinished">ستاسو سند څه ډول دی؟</translation>
    </message>
    <message>
        <source>One sheet, or a booklet</source>
        <translation type="unfinished">یوه پاڼه، یا یوه کتابچه</translation>
    </message>
    <message>
        <source>On the glass, page by page.</source>
        <translation type="unfinished">پر ښیښه، پاڼه په پاڼه.</translation>
    </message>
    <message>
        <source>Several loose sheets</source>
        <translation type="unfinished">څو جلا پاڼې</translation>
    </message>
    <message>
        <source>In the feeder, all at once.</source>
        <translation type="unfinished">په تغذیه کوونکي کې، ټولې په یو ځل.</translation>
    </message>
    <message>
        <source>A card</source>
        <translation type="unfinished">یو کارت</translation>
    </message>
    <message>
        <source>On the glass: the front, then the back.</source>
        <translation type="unfinished">پر ښیښه: لومړی مخ، بیا شا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">شاته</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished">یوه ستونزه پېښه شوه.</translation>
    </message>
    <message>
        <source>Please call the mediator.</source>
        <translation type="unfinished">مهرباني وکړئ لارښود راوغواړئ.</translation>
    </message>
    <message>
        <source>A sheet of paper is stuck.</source>
        <translation type="unfinished">د کاغذ یوه پاڼه بنده ده.</translation>
    </message>
    <message>
        <source>Open the cover and take the sheet out gently.</source>
        <translation type="unfinished">سرپوښ پرانیزئ او پاڼه ورو وباسئ.</translation>
    </message>
    <message>
        <source>The cover is open.</source>
        <translation type="unfinished">سرپوښ خلاص دی.</translation>
    </message>
    <message>
        <source>Close the cover, then start again.</source>
        <translation type="unfinished">سرپوښ بند کړئ، بیا له سره پیل کړئ.</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation type="unfinished">کاغذ نشته.</translation>
    </message>
    <message>
        <source>Put paper in, then start again.</source>
        <translation type="unfinished">کاغذ کېږدئ، بیا له سره پیل کړئ.</translation>
    </message>
    <message>
        <source>There is no ink left.</source>
        <translation type="unfinished">رنګ خلاص شوی.</translation>
    </message>
    <message>
        <source>The device is busy.</source>
        <translation type="unfinished">دستګاه بوخته ده.</translation>
    </message>
    <message>
        <source>Wait a moment, then start again.</source>
        <translation type="unfinished">لږ صبر وکړئ، بیا له سره پیل کړئ.</translation>
    </message>
    <message>
        <source>The device has stopped.</source>
        <translation type="unfinished">دستګاه ودرېده.</translation>
    </message>
    <message>
        <source>Start again. If it stops again, call the mediator.</source>
        <translation type="unfinished">له سره پیل کړئ. که بیا ودرېده، لارښود راوغواړئ.</translation>
    </message>
    <message>
        <source>The device is paused.</source>
        <translation type="unfinished">دستګاه ودرول شوې ده.</translation>
    </message>
    <message>
        <source>There are too many pages to print.</source>
        <translation type="unfinished">د چاپ پاڼې ډېرې دي.</translation>
    </message>
    <message>
        <source>This document cannot be printed.</source>
        <translation type="unfinished">دا سند نه شي چاپېدلای.</translation>
    </message>
    <message>
        <source>The device does not answer.</source>
        <translation type="unfinished">دستګاه ځواب نه ورکوي.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished">یو نوم کم دی.</translation>
    </message>
    <message>
        <source>Write your family name and your first names.</source>
        <translation type="unfinished">خپل تخلص او نومونه ولیکئ.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation type="unfinished">یو نوم ډېر اوږد دی.</translation>
    </message>
    <message>
        <source>Write 100 letters at most.</source>
        <translation type="unfinished">تر 100 تورو پورې ولیکئ.</translation>
    </message>
    <message>
        <source>A name has a sign that cannot be kept.</source>
        <translation type="unfinished">په یو نوم کې داسې نښه ده چې نه شي ساتل کېدای.</translation>
    </message>
    <message>
        <source>Erase it and write it again.</source>
        <translation type="unfinished">پاک یې کړئ او بیا یې ولیکئ.</translation>
    </message>
    <message>
        <source>The frame is empty.</source>
        <translation type="unfinished">چوکاټ تش دی.</translation>
    </message>
    <message>
        <source>Sign in the frame, or touch “I cannot sign”.</source>
        <translation type="unfinished">په چوکاټ کې لاسلیک وکړئ، یا «لاسلیک نه شم کولای» لمس کړئ.</translation>
    </message>
    <message>
        <source>There is only a dot in the frame.</source>
        <translation type="unfinished">په چوکاټ کې یوازې یو ټکی دی.</translation>
    </message>
    <message>
        <source>Hold the button down, or your finger, and sign.</source>
        <translation type="unfinished">تڼۍ یا ګوته ونیسئ، او لاسلیک وکړئ.</translation>
    </message>
    <message>
        <source>This signature cannot be kept.</source>
        <translation type="unfinished">دا لاسلیک نه شي ساتل کېدای.</translation>
    </message>
    <message>
        <source>Touch “Start again” and sign more simply.</source>
        <translation type="unfinished">«له سره پیل کړئ» لمس کړئ او ساده لاسلیک وکړئ.</translation>
    </message>
    <message>
        <source>The mediator&apos;s identifier is missing or wrong.</source>
        <translation type="unfinished">د لارښود پېژندنه نشته یا غلطه ده.</translation>
    </message>
    <message>
        <source>Mediator: write your identifier, without spaces.</source>
        <translation type="unfinished">لارښوده: خپله پېژندنه پرته له واټنه ولیکئ.</translation>
    </message>
    <message>
        <source>The register is busy.</source>
        <translation type="unfinished">د ثبت کتاب بوخت دی.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">لږ صبر وکړئ، بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>There is no room left to write the register.</source>
        <translation type="unfinished">د ثبت کتاب د لیکلو لپاره ځای نشته.</translation>
    </message>
    <message>
        <source>This is not the register that was written here before.</source>
        <translation type="unfinished">دا هغه د ثبت کتاب نه دی چې مخکې دلته لیکل کېده.</translation>
    </message>
    <message>
        <source>Please call the mediator: “kiosk doctor” says what to do.</source>
        <translation type="unfinished">مهرباني وکړئ لارښود راوغواړئ: «kiosk doctor» وایي چې څه باید وشي.</translation>
    </message>
    <message>
        <source>The register cannot be written.</source>
        <translation type="unfinished">د ثبت کتاب نه شي لیکل کېدای.</translation>
    </message>
</context>
</TS>
