<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>AccessibilityPage</name>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished">Erişilebilirlik</translation>
    </message>
    <message>
        <source>This computer is for everybody. It follows the standard EN 301 549 in part: we examined it ourselves, and nobody else has.</source>
        <translation type="unfinished">Bu bilgisayar herkes içindir. EN 301 549 standardına kısmen uyar: onu yalnızca biz inceledik.</translation>
    </message>
    <message>
        <source>What helps you here</source>
        <translation type="unfinished">Burada size yardımcı olanlar</translation>
    </message>
    <message>
        <source>In the bar above: larger text, more space, other colours.</source>
        <translation type="unfinished">Üstteki çubukta: daha büyük yazı, daha fazla boşluk, başka renkler.</translation>
    </message>
    <message>
        <source>Listen: the page is read aloud. The same button stops it.</source>
        <translation type="unfinished">Dinle: sayfa sesli okunur. Aynı düğme okumayı durdurur.</translation>
    </message>
    <message>
        <source>A mouse alone, a keyboard alone or a finger alone is enough.</source>
        <translation type="unfinished">Yalnız fare, yalnız klavye ya da yalnız bir parmak yeter.</translation>
    </message>
    <message>
        <source>Take your time: the computer asks before it ends your visit.</source>
        <translation type="unfinished">Acele etmeyin: bilgisayar ziyaretinizi bitirmeden önce sorar.</translation>
    </message>
    <message>
        <source>What is missing still</source>
        <translation type="unfinished">Henüz eksik olanlar</translation>
    </message>
    <message>
        <source>No group of people with disabilities has tried it yet.</source>
        <translation type="unfinished">Engelli kişilerden oluşan bir grup bunu henüz denemedi.</translation>
    </message>
    <message>
        <source>Nothing is shown in sign language.</source>
        <translation type="unfinished">İşaret diliyle hiçbir şey gösterilmiyor.</translation>
    </message>
    <message>
        <source>Some official sites are not accessible. We cannot change them.</source>
        <translation type="unfinished">Bazı resmî siteler erişilebilir değil. Onları değiştiremeyiz.</translation>
    </message>
    <message>
        <source>Is something in your way? The mediator finds another way.</source>
        <translation type="unfinished">Sizi engelleyen bir şey mi var? Görevli başka bir yol bulur.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Yazdır</translation>
    </message>
    <message>
        <source>Tell us what is in your way</source>
        <translation type="unfinished">Sizi neyin engellediğini söyleyin</translation>
    </message>
    <message>
        <source>Tell the mediator, or write or call:</source>
        <translation type="unfinished">Görevliye söyleyin ya da yazın veya arayın:</translation>
    </message>
    <message>
        <source>Tell the mediator, or call:</source>
        <translation type="unfinished">Görevliye söyleyin ya da arayın:</translation>
    </message>
    <message>
        <source>You need not say why.</source>
        <translation type="unfinished">Nedenini söylemek zorunda değilsiniz.</translation>
    </message>
    <message>
        <source>Nobody answers, or the answer is no help?</source>
        <translation type="unfinished">Kimse yanıt vermiyor ya da yanıt işe yaramıyor mu?</translation>
    </message>
    <message>
        <source>The Defender of Rights (Défenseur des droits) helps you, free of charge.</source>
        <translation type="unfinished">Défenseur des droits (hak savunucusu) size ücretsiz yardım eder.</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Is this link official?</source>
        <translation type="unfinished">Bu bağlantı resmî mi?</translation>
    </message>
    <message>
        <source>Write here the link of the SMS or e-mail that you received. It will not be opened.</source>
        <translation type="unfinished">Aldığınız SMS veya e-postadaki bağlantıyı buraya yazın. Bağlantı açılmayacak.</translation>
    </message>
    <message>
        <source>The link, or the whole message</source>
        <translation type="unfinished">Bağlantı veya mesajın tamamı</translation>
    </message>
    <message>
        <source>For example: ants.gouv.fr</source>
        <translation type="unfinished">Örneğin: ants.gouv.fr</translation>
    </message>
    <message>
        <source>Open this site</source>
        <translation type="unfinished">Bu siteyi aç</translation>
    </message>
    <message>
        <source>The link leads to:</source>
        <translation type="unfinished">Bağlantının gittiği adres:</translation>
    </message>
    <message>
        <source>Do not open it on your telephone either. Erase the message.</source>
        <translation type="unfinished">Telefonunuzda da açmayın. Mesajı silin.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">Kontrol et</translation>
    </message>
    <message>
        <source>No, this link is not official.</source>
        <translation type="unfinished">Hayır, bu bağlantı resmî değil.</translation>
    </message>
    <message>
        <source>There is no link in these words.</source>
        <translation type="unfinished">Yazdıklarınızda bağlantı yok.</translation>
    </message>
    <message>
        <source>Write the link letter by letter, or call the mediator.</source>
        <translation type="unfinished">Bağlantıyı harf harf yazın veya görevliyi çağırın.</translation>
    </message>
    <message>
        <source>Yes, this link is official.</source>
        <translation type="unfinished">Evet, bu bağlantı resmî.</translation>
    </message>
    <message>
        <source>Even a false message may quote a true link. If in doubt, open the site here.</source>
        <translation type="unfinished">Sahte bir mesajda bile gerçek bir bağlantı olabilir. Emin değilseniz siteyi buradan açın.</translation>
    </message>
    <message>
        <source>Official sites use this address for payments.</source>
        <translation type="unfinished">Resmî siteler ödemeler için bu adresi kullanır.</translation>
    </message>
    <message>
        <source>Pay only when an official site led you there.</source>
        <translation type="unfinished">Yalnızca resmî bir site sizi buraya yönlendirdiyse ödeme yapın.</translation>
    </message>
    <message>
        <source>This is an e-mail service, not a site of the State.</source>
        <translation type="unfinished">Bu bir e-posta hizmetidir, devletin sitesi değildir.</translation>
    </message>
    <message>
        <source>You may read your e-mail here.</source>
        <translation type="unfinished">E-postalarınızı burada okuyabilirsiniz.</translation>
    </message>
    <message>
        <source>This site may be opened here.</source>
        <translation type="unfinished">Bu site burada açılabilir.</translation>
    </message>
    <message>
        <source>It is not a site of the State.</source>
        <translation type="unfinished">Devletin sitesi değildir.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>To be checked with the mediator.</source>
        <translation type="unfinished">Görevliyle birlikte kontrol edin.</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>In your telephone</source>
        <translation type="unfinished">Telefonunuza kaydedin</translation>
    </message>
    <message>
        <source>Take a picture of this code: your calendar notes {day}. Your name is not in it.</source>
        <translation type="unfinished">Bu kodun fotoğrafını çekin: takviminiz şu günü kaydeder: {day}. Kodda adınız yoktur.</translation>
    </message>
    <message>
        <source>Code that notes {day} in a calendar</source>
        <translation type="unfinished">Şu günü takvime kaydeden kod: {day}</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Choose your page</source>
        <translation type="unfinished">Sayfanızı seçin</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Belge tara</translation>
    </message>
    <message>
        <source>Which paper do you want to scan?</source>
        <translation type="unfinished">Hangi belgeyi taramak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Scanning makes a picture of your paper.</source>
        <translation type="unfinished">Taramak, belgenizin resmini çıkarmak demektir.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">Başka bir belge</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>The visit cannot begin</source>
        <translation type="unfinished">Ziyaret başlayamıyor</translation>
    </message>
    <message>
        <source>Nothing of yours was kept. Call the mediator: another computer may be free.</source>
        <translation type="unfinished">Size ait hiçbir bilgi saklanmadı. Görevliyi çağırın: başka bir bilgisayar boş olabilir.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished">Vazgeç</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Tekrar dene</translation>
    </message>
    <message>
        <source>For the mediator: print a paper register</source>
        <translation type="unfinished">Görevli için: kâğıt kayıt defteri sayfası yazdır</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">Telefonla</translation>
    </message>
    <message>
        <source>{name} (number to be checked with the mediator)</source>
        <translation type="unfinished">{name} (numarayı görevliyle kontrol edin)</translation>
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
        <translation type="unfinished">Kopyala</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Yapıştır</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">Gün</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Ay</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Yıl</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">Önceki</translation>
    </message>
    <message>
        <source>Show earlier years</source>
        <translation type="unfinished">Önceki yılları göster</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Sonraki</translation>
    </message>
    <message>
        <source>Show later years</source>
        <translation type="unfinished">Sonraki yılları göster</translation>
    </message>
    <message numerus="yes">
        <source>This month has only %n days.</source>
        <translation type="unfinished">
            <numerusform>Bu ay yalnızca %n gün var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch another day.</source>
        <translation type="unfinished">Başka bir güne dokunun.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>If you finish today: at the latest on {day}.</source>
        <translation type="unfinished">Bugün bitirirseniz: en geç {day}.</translation>
    </message>
    <message>
        <source>If you finish today: until {day}.</source>
        <translation type="unfinished">Bugün bitirirseniz: {day} tarihine kadar.</translation>
    </message>
    <message>
        <source>If you finish today: about {day}.</source>
        <translation type="unfinished">Bugün bitirirseniz: yaklaşık {day}.</translation>
    </message>
    <message>
        <source>{title} (last day: {day})</source>
        <translation type="unfinished">{title} (son gün: {day})</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation type="unfinished">{first} ile {last} arası</translation>
    </message>
    <message>
        <source>At the latest on {last}</source>
        <translation type="unfinished">En geç {last}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation type="unfinished">{first} tarihinden itibaren</translation>
    </message>
    <message>
        <source>Today it is too early. Come back on {day}.</source>
        <translation type="unfinished">Bugün çok erken. Şu gün tekrar gelin: {day}.</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation type="unfinished">Bugün son gün.</translation>
    </message>
    <message>
        <source>You can do it today. Days left: {count}.</source>
        <translation type="unfinished">Bugün yapabilirsiniz. Kalan gün: {count}.</translation>
    </message>
    <message>
        <source>The last day is over. Do it today, and tell the mediator.</source>
        <translation type="unfinished">Son gün geçti. Bugün yapın ve görevliye söyleyin.</translation>
    </message>
    <message>
        <source>It counted until {day}</source>
        <translation type="unfinished">{day} tarihine kadar geçerliydi</translation>
    </message>
    <message>
        <source>It counts no more.</source>
        <translation type="unfinished">Artık geçerli değil.</translation>
    </message>
    <message>
        <source>It counts until {day}</source>
        <translation type="unfinished">{day} tarihine kadar geçerli</translation>
    </message>
    <message>
        <source>That day still counts.</source>
        <translation type="unfinished">O gün de geçerlidir.</translation>
    </message>
    <message>
        <source>About {day}</source>
        <translation type="unfinished">Yaklaşık {day}</translation>
    </message>
    <message>
        <source>That day is over: follow your request on the site.</source>
        <translation type="unfinished">O gün geçti: başvurunuzu sitede takip edin.</translation>
    </message>
    <message>
        <source>It may come earlier or later: this day is an estimate.</source>
        <translation type="unfinished">Daha erken veya daha geç olabilir: bu gün bir tahmindir.</translation>
    </message>
    <message>
        <source>Worked out on {day} from the date you gave. The official site counts.</source>
        <translation type="unfinished">{day} günü, verdiğiniz tarihe göre hesaplandı. Geçerli olan resmî sitedir.</translation>
    </message>
    <message>
        <source>For your telephone&apos;s calendar</source>
        <translation type="unfinished">Telefonunuzun takvimi için</translation>
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
        <translation type="unfinished">Tarihlerim</translation>
    </message>
    <message>
        <source>You give a day, the kiosk works out the dates.</source>
        <translation type="unfinished">Siz bir gün verirsiniz, kiosk tarihleri hesaplar.</translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message>
        <source>Work out my dates</source>
        <translation type="unfinished">Tarihlerimi hesapla</translation>
    </message>
    <message>
        <source>Touch the day, then the month, then the year.</source>
        <translation type="unfinished">Önce güne, sonra aya, sonra yıla dokunun.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation type="unfinished">Başka bir tarih</translation>
    </message>
    <message>
        <source>Print a reminder</source>
        <translation type="unfinished">Hatırlatma yazdır</translation>
    </message>
    <message>
        <source>{procedure} — your date: {day}</source>
        <translation type="unfinished">{procedure} — tarihiniz: {day}</translation>
    </message>
</context>
<context>
    <name>DialogStrip</name>
    <message>
        <source>The site {host} says:</source>
        <translation type="unfinished">{host} sitesi diyor ki:</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished">Okudum</translation>
    </message>
    <message>
        <source>The site {host} asks:</source>
        <translation type="unfinished">{host} sitesi soruyor:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Evet</translation>
    </message>
    <message>
        <source>The site {host} asks you to write something:</source>
        <translation type="unfinished">{host} sitesi bir şey yazmanızı istiyor:</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Gönder</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Hayır</translation>
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
        <translation type="unfinished">Görevliyle birlikte kontrol edin.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation type="unfinished">Kontrol tarihi: {day}</translation>
    </message>
    <message>
        <source>When, and how long it takes</source>
        <translation type="unfinished">Ne zaman ve ne kadar sürede</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">Ücreti</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Sonra ne olur?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">Bilmekte fayda var</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Words to find in this page</source>
        <translation type="unfinished">Bu sayfada aranacak kelimeler</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished">Önceki</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Sonraki</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Kapat</translation>
    </message>
    <message>
        <source>Previous place with these words</source>
        <translation type="unfinished">Bu kelimelerin geçtiği önceki yer</translation>
    </message>
    <message>
        <source>Next place with these words</source>
        <translation type="unfinished">Bu kelimelerin geçtiği sonraki yer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished">Aramayı kapat</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation type="unfinished">{place} / {places}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">Bulunamadı</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Is a paper of yours still on the glass of the scanner?</source>
        <translation type="unfinished">Tarayıcının camında belgeniz kaldı mı?</translation>
    </message>
    <message>
        <source>Lift the cover and look. Look at the printer too.</source>
        <translation type="unfinished">Kapağı kaldırıp bakın. Yazıcıya da bakın.</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation type="unfinished">Bütün eşyalarınızı alın</translation>
    </message>
    <message>
        <source>Your identity papers, your bank card</source>
        <translation type="unfinished">Kimlik belgeleriniz, banka kartınız</translation>
    </message>
    <message>
        <source>Your telephone, your glasses, your prints</source>
        <translation type="unfinished">Telefonunuz, gözlüğünüz, yazdırdığınız kâğıtlar</translation>
    </message>
    <message>
        <source>When you end, everything is erased here.</source>
        <translation type="unfinished">Bitirdiğinizde buradaki her şey silinir.</translation>
    </message>
    <message>
        <source>Nobody after you can see your papers or your accounts.</source>
        <translation type="unfinished">Sizden sonra kimse belgelerinizi ve hesaplarınızı göremez.</translation>
    </message>
    <message>
        <source>Go on with my visit</source>
        <translation type="unfinished">Ziyaretime devam et</translation>
    </message>
    <message>
        <source>End and erase everything</source>
        <translation type="unfinished">Bitir ve her şeyi sil</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation type="unfinished">Hoşça kalın</translation>
    </message>
    <message>
        <source>Thank you, and goodbye</source>
        <translation type="unfinished">Teşekkür ederiz, hoşça kalın</translation>
    </message>
    <message>
        <source>Everything of your visit is being erased. You can leave.</source>
        <translation type="unfinished">Ziyaretinizle ilgili her şey siliniyor. Gidebilirsiniz.</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation type="unfinished">Gitmeden önce</translation>
    </message>
    <message>
        <source>Have you finished? Nothing can be seen later.</source>
        <translation type="unfinished">Bitirdiniz mi? Sonra burada hiçbir şey görülemez.</translation>
    </message>
</context>
<context>
    <name>GreetingPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Hoş geldiniz</translation>
    </message>
    <message>
        <source>Welcome to the point numérique</source>
        <translation type="unfinished">Dijital noktaya (point numérique) hoş geldiniz</translation>
    </message>
    <message>
        <source>Do your official procedures on the internet here. It is free, and somebody is here to help you.</source>
        <translation type="unfinished">Resmî işlemlerinizi burada internetten yaparsınız. Ücretsizdir ve size yardım edecek biri vardır.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished">Açılış saatleri</translation>
    </message>
    <message>
        <source>Questions, or an appointment? Telephone:</source>
        <translation type="unfinished">Sorunuz mu var, randevu mu istiyorsunuz? Telefon:</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation type="unfinished">Nasıl yapılır</translation>
    </message>
    <message>
        <source>You write your name and sign</source>
        <translation type="unfinished">Adınızı yazar ve imzalarsınız</translation>
    </message>
    <message>
        <source>You choose your procedure</source>
        <translation type="unfinished">İşleminizi seçersiniz</translation>
    </message>
    <message>
        <source>You do it on the official site</source>
        <translation type="unfinished">İşlemi resmî sitede yaparsınız</translation>
    </message>
    <message>
        <source>You leave: everything is erased</source>
        <translation type="unfinished">Gidersiniz: her şey silinir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Başla</translation>
    </message>
    <message>
        <source>The traces of the visit before are being erased…</source>
        <translation type="unfinished">Önceki ziyaretin izleri siliniyor…</translation>
    </message>
    <message>
        <source>The traces of the visit before have been erased.</source>
        <translation type="unfinished">Önceki ziyaretin izleri silindi.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide me</source>
        <translation type="unfinished">Bana yol göster</translation>
    </message>
    <message>
        <source>You said: {answers}</source>
        <translation type="unfinished">Yanıtlarınız: {answers}</translation>
    </message>
    <message>
        <source>Touch the answer that is nearest to your situation.</source>
        <translation type="unfinished">Durumunuza en yakın yanıta dokunun.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Baştan başla</translation>
    </message>
    <message>
        <source>I call the mediator</source>
        <translation type="unfinished">Görevliyi çağırıyorum</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Yardım</translation>
    </message>
    <message>
        <source>Do you need help?</source>
        <translation type="unfinished">Yardıma ihtiyacınız var mı?</translation>
    </message>
    <message>
        <source>Stay here. Raise your hand if you can.</source>
        <translation type="unfinished">Burada kalın. Yapabiliyorsanız elinizi kaldırın.</translation>
    </message>
    <message>
        <source>Somebody here needs help</source>
        <translation type="unfinished">Burada biri yardım istiyor</translation>
    </message>
    <message>
        <source>The mediator helps you with the computer.</source>
        <translation type="unfinished">Görevli (médiateur) bilgisayarı kullanmanıza yardım eder.</translation>
    </message>
    <message>
        <source>They do not decide on your request. Never tell anybody your passwords.</source>
        <translation type="unfinished">Başvurunuza o karar vermez. Şifrelerinizi hiç kimseye söylemeyin.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">Telefonla</translation>
    </message>
    <message>
        <source>For the mediator: which sites answer?</source>
        <translation type="unfinished">Görevli için: hangi siteler yanıt veriyor?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">Görevliyi çağır</translation>
    </message>
    <message>
        <source>The mediator can see your call on this screen.</source>
        <translation type="unfinished">Görevli, çağrınızı bu ekranda görür.</translation>
    </message>
    <message>
        <source>The mediator is here for you. Do not hesitate to call.</source>
        <translation type="unfinished">Görevli sizin için burada. Çağırmaktan çekinmeyin.</translation>
    </message>
    <message>
        <source>Accessibility of this computer</source>
        <translation type="unfinished">Bu bilgisayarın erişilebilirliği</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">Ana sayfa</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished">Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>I know what I want</source>
        <translation type="unfinished">Ne istediğimi biliyorum</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation type="unfinished">Bana yol göster</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation type="unfinished">Her seferinde bir soru</translation>
    </message>
    <message>
        <source>I call the mediator</source>
        <translation type="unfinished">Görevliyi çağırıyorum</translation>
    </message>
    <message>
        <source>Somebody comes</source>
        <translation type="unfinished">Biri yanınıza gelir</translation>
    </message>
    <message>
        <source>Most asked for</source>
        <translation type="unfinished">En çok istenenler</translation>
    </message>
    <message>
        <source>All procedures, by theme</source>
        <translation type="unfinished">Konuya göre bütün işlemler</translation>
    </message>
    <message>
        <source>Scan or print</source>
        <translation type="unfinished">Tara veya yazdır</translation>
    </message>
    <message>
        <source>Check a link I received</source>
        <translation type="unfinished">Gelen bir bağlantıyı kontrol et</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) found</source>
        <translation type="unfinished">
            <numerusform>%n işlem bulundu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation type="unfinished">Bu kelimelerle bir şey bulunamadı.</translation>
    </message>
    <message>
        <source>Try another word, choose a theme below, or touch Help.</source>
        <translation type="unfinished">Başka bir kelime deneyin, aşağıdan bir konu seçin veya Yardım’a dokunun.</translation>
    </message>
</context>
<context>
    <name>HostBadge</name>
    <message>
        <source>Official site of the State, verified:</source>
        <translation type="unfinished">Devletin resmî sitesi, doğrulandı:</translation>
    </message>
    <message>
        <source>Official site of a public service, verified:</source>
        <translation type="unfinished">Bir kamu hizmetinin resmî sitesi, doğrulandı:</translation>
    </message>
    <message>
        <source>Official site to log in, verified:</source>
        <translation type="unfinished">Resmî giriş sitesi, doğrulandı:</translation>
    </message>
    <message>
        <source>Site to pay, verified:</source>
        <translation type="unfinished">Ödeme sitesi, doğrulandı:</translation>
    </message>
    <message>
        <source>You are at your bank:</source>
        <translation type="unfinished">Bankanızın sitesindesiniz:</translation>
    </message>
    <message>
        <source>Your e-mail. It is not a site of the State:</source>
        <translation type="unfinished">E-postanız. Devletin sitesi değildir:</translation>
    </message>
    <message>
        <source>Site verified:</source>
        <translation type="unfinished">Site doğrulandı:</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Kimsiniz?</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation type="unfinished">Adım 1 / 2</translation>
    </message>
    <message>
        <source>Write your name as it is on your papers. Then you sign a register.</source>
        <translation type="unfinished">Adınızı belgelerinizde yazdığı gibi yazın. Sonra bir kayıt defterini imzalarsınız.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Soyadınız</translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished">Adlarınız</translation>
    </message>
    <message>
        <source>If you have only one name, write it in both places.</source>
        <translation type="unfinished">Tek bir adınız varsa onu iki yere de yazın.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">İptal</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Devam</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished">Hâlâ burada mısınız?</translation>
    </message>
    <message>
        <source>Without an answer your visit ends, and everything is erased to protect you.</source>
        <translation type="unfinished">Yanıt vermezseniz ziyaretiniz biter ve sizi korumak için her şey silinir.</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation type="unfinished">Ziyaretimi bitir</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished">Hâlâ buradayım</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n saniye</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">Boşluk</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Harfler</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished">Büyük harfler</translation>
    </message>
    <message>
        <source>Capital letters stay</source>
        <translation type="unfinished">Büyük harfler kilitli</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Sil</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Giriş</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation type="unfinished">Sola</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation type="unfinished">Sağa</translation>
    </message>
    <message>
        <source>Other letters, signs</source>
        <translation type="unfinished">Diğer harfler ve işaretler</translation>
    </message>
    <message>
        <source>Ends of e-mail addresses</source>
        <translation type="unfinished">E-posta adresi sonları</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation type="unfinished">Klavyeyi kaldır</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation type="unfinished">Türkçe</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Look at the scan</source>
        <translation type="unfinished">Resme bakın</translation>
    </message>
    <message>
        <source>The scanned page</source>
        <translation type="unfinished">Taranan sayfa</translation>
    </message>
    <message>
        <source>Your page is being straightened…</source>
        <translation type="unfinished">Sayfanız düzeltiliyor…</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">Lütfen biraz bekleyin.</translation>
    </message>
    <message>
        <source>Can you read everything?</source>
        <translation type="unfinished">Her şeyi okuyabiliyor musunuz?</translation>
    </message>
    <message>
        <source>Look at the picture. If something is missing, scan again.</source>
        <translation type="unfinished">Resme bakın. Eksik bir şey varsa tekrar tarayın.</translation>
    </message>
    <message>
        <source>Keep, I have finished</source>
        <translation type="unfinished">Sakla, bitirdim</translation>
    </message>
    <message>
        <source>Keep, and add a page</source>
        <translation type="unfinished">Sakla ve sayfa ekle</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished">Tekrar tara</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation type="unfinished">Sayfayı döndür</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation type="unfinished">Sayfalara dön</translation>
    </message>
    <message>
        <source>Keep, and see all pages</source>
        <translation type="unfinished">Sakla ve bütün sayfaları gör</translation>
    </message>
    <message>
        <source>See the whole page</source>
        <translation type="unfinished">Bütün sayfayı gör</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished">Yakından bak</translation>
    </message>
    <message>
        <source>Use the straightened picture</source>
        <translation type="unfinished">Düzeltilmiş resmi kullan</translation>
    </message>
    <message>
        <source>Use the picture as it was scanned</source>
        <translation type="unfinished">Resmi tarandığı gibi kullan</translation>
    </message>
</context>
<context>
    <name>MediatorCard</name>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">Görevliyi çağır</translation>
    </message>
    <message>
        <source>You need not sign. The mediator confirms that you are here: raise your hand or go to the desk.</source>
        <translation type="unfinished">İmzalamak zorunda değilsiniz. Burada olduğunuzu görevli onaylar: elinizi kaldırın veya danışmaya gidin.</translation>
    </message>
    <message>
        <source>For the mediator: your identifier</source>
        <translation type="unfinished">Görevli için: görevli kodunuz</translation>
    </message>
</context>
<context>
    <name>MenuHead</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Kapat</translation>
    </message>
</context>
<context>
    <name>NamingPage</name>
    <message>
        <source>Which paper is this?</source>
        <translation type="unfinished">Bu hangi belge?</translation>
    </message>
    <message>
        <source>It gets this name when you give it to a site.</source>
        <translation type="unfinished">Siteye verdiğinizde belgenin adı bu olur.</translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished">İlk sayfa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">Başka bir belge</translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>Send it again</source>
        <translation type="unfinished">Yeniden gönder</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished">Gönderme</translation>
    </message>
    <message>
        <source>See it now</source>
        <translation type="unfinished">Şimdi gör</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Kapat</translation>
    </message>
    <message>
        <source>The site gave you a document.</source>
        <translation type="unfinished">Site size bir belge verdi.</translation>
    </message>
    <message>
        <source>It is in “My papers”. Print it, or give it to a site.</source>
        <translation type="unfinished">“Belgelerim” bölümünde. Yazdırın veya bir siteye verin.</translation>
    </message>
    <message>
        <source>The page had stopped: it was loaded again.</source>
        <translation type="unfinished">Sayfa durmuştu: yeniden yüklendi.</translation>
    </message>
    <message>
        <source>Look whether what you wrote is still there.</source>
        <translation type="unfinished">Yazdıklarınızın hâlâ orada olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The document did not come.</source>
        <translation type="unfinished">Belge gelmedi.</translation>
    </message>
    <message>
        <source>Five pages are open: close one.</source>
        <translation type="unfinished">Beş sayfa açık: birini kapatın.</translation>
    </message>
    <message>
        <source>Send your form a second time?</source>
        <translation type="unfinished">Formunuz ikinci kez gönderilsin mi?</translation>
    </message>
    <message>
        <source>Loading this page again does so.</source>
        <translation type="unfinished">Bu sayfayı yeniden yüklemek formu yeniden gönderir.</translation>
    </message>
    <message>
        <source>The site is slow. The page is still on its way.</source>
        <translation type="unfinished">Site yavaş. Sayfa henüz gelmedi.</translation>
    </message>
    <message>
        <source>You can wait: you need do nothing. It is not your doing.</source>
        <translation type="unfinished">Bekleyebilirsiniz: bir şey yapmanız gerekmez. Bu sizin hatanız değil.</translation>
    </message>
    <message>
        <source>The site asks for a security key.</source>
        <translation type="unfinished">Site bir güvenlik anahtarı istiyor.</translation>
    </message>
    <message>
        <source>It cannot be used here. Choose another way to log in.</source>
        <translation type="unfinished">Burada kullanılamaz. Başka bir giriş yolu seçin.</translation>
    </message>
    <message>
        <source>The page was stopped: it was too heavy.</source>
        <translation type="unfinished">Sayfa durduruldu: çok ağırdı.</translation>
    </message>
    <message>
        <source>What you wrote is lost. Go back to the page before.</source>
        <translation type="unfinished">Yazdıklarınız kayboldu. Önceki sayfaya dönün.</translation>
    </message>
    <message>
        <source>The page was loaded again: it was too heavy.</source>
        <translation type="unfinished">Sayfa yeniden yüklendi: çok ağırdı.</translation>
    </message>
    <message>
        <source>It does not come from an official site.</source>
        <translation type="unfinished">Resmî bir siteden gelmiyor.</translation>
    </message>
    <message>
        <source>Only PDF documents and pictures can be received.</source>
        <translation type="unfinished">Yalnızca PDF belgeleri ve resimler alınabilir.</translation>
    </message>
    <message>
        <source>It is too large. Ask the mediator.</source>
        <translation type="unfinished">Dosya çok büyük. Görevliye sorun.</translation>
    </message>
    <message>
        <source>You have received many documents. Ask the mediator.</source>
        <translation type="unfinished">Çok sayıda belge aldınız. Görevliye sorun.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, ask the mediator.</source>
        <translation type="unfinished">Tekrar deneyin. Yine olmazsa görevliye sorun.</translation>
    </message>
</context>
<context>
    <name>NoScannerStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Belge tara</translation>
    </message>
    <message>
        <source>This computer has no scanner.</source>
        <translation type="unfinished">Bu bilgisayarda tarayıcı yok.</translation>
    </message>
    <message>
        <source>Ask the mediator which computer has one.</source>
        <translation type="unfinished">Hangi bilgisayarda olduğunu görevliye sorun.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>To use this computer, you write your name and you sign a register.</source>
        <translation type="unfinished">Bu bilgisayarı kullanmak için adınızı yazar ve bir kayıt defterini imzalarsınız.</translation>
    </message>
    <message>
        <source>We also keep the date, the time and the computer&apos;s number.</source>
        <translation type="unfinished">Tarihi, saati ve bilgisayarın numarasını da saklarız.</translation>
    </message>
    <message>
        <source>We never keep your procedures, the sites you see or your documents.</source>
        <translation type="unfinished">İşlemlerinizi, baktığınız siteleri ve belgelerinizi hiçbir zaman saklamayız.</translation>
    </message>
    <message>
        <source>[to be completed by the préfecture]</source>
        <translation type="unfinished">[valilik (préfecture) tarafından doldurulacak]</translation>
    </message>
    <message>
        <source>Why: {basis}.</source>
        <translation type="unfinished">Neden: {basis}.</translation>
    </message>
    <message>
        <source>Who answers for it: {controller}.</source>
        <translation type="unfinished">Sorumlusu: {controller}.</translation>
    </message>
    <message>
        <source>Your rights: see your line, have it corrected, have its use limited. Write to: {contact}. You can complain to the CNIL (cnil.fr).</source>
        <translation type="unfinished">Haklarınız: size ait satırı görmek, düzelttirmek, kullanımını sınırlatmak. Şuraya yazın: {contact}. CNIL’e şikâyette bulunabilirsiniz (cnil.fr).</translation>
    </message>
    <message>
        <source>Register of the point numérique</source>
        <translation type="unfinished">Dijital noktanın (point numérique) kayıt defteri</translation>
    </message>
    <message>
        <source>How long: your name for 5 years, your signature for 1 year. Then they are erased.</source>
        <translation type="unfinished">Ne kadar süre: adınız 5 yıl, imzanız 1 yıl. Sonra silinir.</translation>
    </message>
    <message>
        <source>Who can read it: the mediators who are allowed to, and a judge who asks for it.</source>
        <translation type="unfinished">Kim okuyabilir: yetkili görevliler ve bunu isteyen bir hâkim.</translation>
    </message>
    <message>
        <source>If you cannot sign, the mediator can confirm it for you. Nobody watches your screen from afar without your agreement.</source>
        <translation type="unfinished">İmzalayamıyorsanız görevli sizin yerinize onaylayabilir. İzniniz olmadan kimse ekranınıza uzaktan bakmaz.</translation>
    </message>
    <message>
        <source>How long, in years: your name {names}, your signature {signatures}. Then they are erased.</source>
        <translation type="unfinished">Ne kadar süre, yıl olarak: adınız {names}, imzanız {signatures}. Sonra silinir.</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>What we keep, and what we do not</source>
        <translation type="unfinished">Neyi saklarız, neyi saklamayız</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation type="unfinished">Hepsini oku</translation>
    </message>
    <message>
        <source>Read less</source>
        <translation type="unfinished">Daha az göster</translation>
    </message>
</context>
<context>
    <name>OfficialWay</name>
    <message>
        <source>The official site:</source>
        <translation type="unfinished">Resmî site:</translation>
    </message>
    <message>
        <source>Go to the official site</source>
        <translation type="unfinished">Resmî siteye git</translation>
    </message>
    <message>
        <source>See the official procedure: {title}</source>
        <translation type="unfinished">Resmî işlemi gör: {title}</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>Out of order</source>
        <translation type="unfinished">Arızalı</translation>
    </message>
    <message>
        <source>This computer is out of order</source>
        <translation type="unfinished">Bu bilgisayar arızalı</translation>
    </message>
    <message>
        <source>We are sorry. Please call the mediator, or use another computer.</source>
        <translation type="unfinished">Özür dileriz. Görevliyi çağırın veya başka bir bilgisayar kullanın.</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation type="unfinished">Telefon: {number}</translation>
    </message>
    <message>
        <source>Code for the staff: {code}</source>
        <translation type="unfinished">Personel için kod: {code}</translation>
    </message>
</context>
<context>
    <name>PadPicture</name>
    <message>
        <source>You sign the register of this computer. What we keep of it is on the screen.</source>
        <translation type="unfinished">Bu bilgisayarın kayıt defterini imzalıyorsunuz. Neyi sakladığımız ekranda yazıyor.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Baştan başla</translation>
    </message>
    <message>
        <source>I have signed</source>
        <translation type="unfinished">İmzaladım</translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished">Sayfa {number}</translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished">Gör</translation>
    </message>
    <message>
        <source>See page {number}</source>
        <translation type="unfinished">Sayfa {number}: gör</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished">Döndür</translation>
    </message>
    <message>
        <source>Turn page {number}</source>
        <translation type="unfinished">Sayfa {number}: döndür</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Öne</translation>
    </message>
    <message>
        <source>Move page {number} before</source>
        <translation type="unfinished">Sayfa {number}: öne al</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Arkaya</translation>
    </message>
    <message>
        <source>Move page {number} after</source>
        <translation type="unfinished">Sayfa {number}: arkaya al</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished">Çıkar</translation>
    </message>
    <message>
        <source>Take out page {number}</source>
        <translation type="unfinished">Sayfa {number}: çıkar</translation>
    </message>
</context>
<context>
    <name>PagesStep</name>
    <message>
        <source>The pages of your paper</source>
        <translation type="unfinished">Belgenizin sayfaları</translation>
    </message>
    <message>
        <source>Your paper: {pages}</source>
        <translation type="unfinished">Belgeniz: {pages}</translation>
    </message>
    <message>
        <source>More pages are coming…</source>
        <translation type="unfinished">Başka sayfalar geliyor…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Baştan başla</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation type="unfinished">Sayfa ekle</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation type="unfinished">Bitirdim</translation>
    </message>
    <message>
        <source>Throw all these pages away and start again?</source>
        <translation type="unfinished">Bütün bu sayfalar atılıp baştan mı başlansın?</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation type="unfinished">Sayfaları geri alamazsınız.</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">Hayır, kalsın</translation>
    </message>
    <message>
        <source>Yes, start again</source>
        <translation type="unfinished">Evet, baştan başla</translation>
    </message>
    <message>
        <source>One page looks blank. Leave it out?</source>
        <translation type="unfinished">Bir sayfa boş görünüyor. Çıkarılsın mı?</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">Hayır, kalsın</translation>
    </message>
    <message>
        <source>Yes, leave it out</source>
        <translation type="unfinished">Evet, çıkar</translation>
    </message>
    <message>
        <source>{count} pages look blank. Leave them out?</source>
        <translation type="unfinished">{count} sayfa boş görünüyor. Çıkarılsın mı?</translation>
    </message>
    <message>
        <source>No, keep all</source>
        <translation type="unfinished">Hayır, hepsi kalsın</translation>
    </message>
    <message>
        <source>Yes, leave them out</source>
        <translation type="unfinished">Evet, çıkar</translation>
    </message>
    <message>
        <source>Look at them below: they are marked “Blank?”.</source>
        <translation type="unfinished">Aşağıda bakın: üzerlerinde “Boş mu?” yazıyor.</translation>
    </message>
    <message>
        <source>Page {number} is taken out.</source>
        <translation type="unfinished">Sayfa {number} çıkarıldı.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">Geri koy</translation>
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
        <translation type="unfinished">İlk sayfa</translation>
    </message>
    <message>
        <source>Remove this paper?</source>
        <translation type="unfinished">Bu belge kaldırılsın mı?</translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished">Gör</translation>
    </message>
    <message>
        <source>See: {name}</source>
        <translation type="unfinished">Gör: {name}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Yazdır</translation>
    </message>
    <message>
        <source>Print: {name}</source>
        <translation type="unfinished">Yazdır: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Adlandır</translation>
    </message>
    <message>
        <source>Say which paper it is: {name}</source>
        <translation type="unfinished">Hangi belge olduğunu söyle: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Kaldır</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation type="unfinished">Kaldır: {name}</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation type="unfinished">Evet, kaldır</translation>
    </message>
    <message>
        <source>Yes, remove: {name}</source>
        <translation type="unfinished">Evet, kaldır: {name}</translation>
    </message>
    <message>
        <source>No, keep</source>
        <translation type="unfinished">Hayır, kalsın</translation>
    </message>
    <message>
        <source>No, keep: {name}</source>
        <translation type="unfinished">Hayır, kalsın: {name}</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>{ready} of {all} papers ready</source>
        <translation type="unfinished">{all} belgeden {ready} tanesi hazır</translation>
    </message>
    <message>
        <source>{name}: ready</source>
        <translation type="unfinished">{name}: hazır</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">Hazır</translation>
    </message>
    <message>
        <source>Scan: {name}</source>
        <translation type="unfinished">Tara: {name}</translation>
    </message>
</context>
<context>
    <name>PaperNames</name>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">Başka bir belge</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation type="unfinished">{name} ({number})</translation>
    </message>
    <message>
        <source>Document from the site</source>
        <translation type="unfinished">Siteden gelen belge</translation>
    </message>
    <message>
        <source>Document from the site: {name}</source>
        <translation type="unfinished">Siteden gelen belge: {name}</translation>
    </message>
    <message>
        <source>Receipt for your visit</source>
        <translation type="unfinished">Ziyaret fişiniz</translation>
    </message>
    <message>
        <source>Given by the site</source>
        <translation type="unfinished">Site verdi</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation type="unfinished">Burada yapıldı</translation>
    </message>
    <message>
        <source>You scanned it</source>
        <translation type="unfinished">Siz taradınız</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished">1 sayfa</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished">{count} sayfa</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>There is nothing in this document.</source>
        <translation type="unfinished">Bu belge boş.</translation>
    </message>
    <message>
        <source>Scan it again, or open it again on the site.</source>
        <translation type="unfinished">Tekrar tarayın veya sitede tekrar açın.</translation>
    </message>
    <message>
        <source>This is not a paper that can be shown here.</source>
        <translation type="unfinished">Bu belge burada gösterilemez.</translation>
    </message>
    <message>
        <source>Only PDF documents and pictures can.</source>
        <translation type="unfinished">Yalnızca PDF belgeleri ve resimler gösterilebilir.</translation>
    </message>
    <message>
        <source>This document is locked by a password.</source>
        <translation type="unfinished">Bu belge bir şifreyle kilitli.</translation>
    </message>
    <message>
        <source>Print it at home, or ask the mediator.</source>
        <translation type="unfinished">Evde yazdırın veya görevliye sorun.</translation>
    </message>
    <message>
        <source>This document is damaged.</source>
        <translation type="unfinished">Bu belge bozuk.</translation>
    </message>
    <message>
        <source>Open it again on the site, or scan it again.</source>
        <translation type="unfinished">Sitede tekrar açın veya tekrar tarayın.</translation>
    </message>
    <message>
        <source>This paper is too large for the site.</source>
        <translation type="unfinished">Bu belge site için çok büyük.</translation>
    </message>
    <message>
        <source>Scan fewer pages at a time.</source>
        <translation type="unfinished">Bir seferde daha az sayfa tarayın.</translation>
    </message>
    <message>
        <source>This paper has too many pages.</source>
        <translation type="unfinished">Bu belgede çok fazla sayfa var.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papers to bring</source>
        <translation type="unfinished">Hazırlanacak belgeler</translation>
    </message>
    <message>
        <source>It is in “My papers”.</source>
        <translation type="unfinished">“Belgelerim” bölümünde.</translation>
    </message>
    <message>
        <source>To be checked with the mediator.</source>
        <translation type="unfinished">Görevliyle birlikte kontrol edin.</translation>
    </message>
    <message>
        <source>{ticked} of {all} ready</source>
        <translation type="unfinished">Hazır: {ticked} / {all}</translation>
    </message>
    <message>
        <source>Touch each paper that you have with you.</source>
        <translation type="unfinished">Yanınızda olan her belgeye dokunun.</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>My papers</source>
        <translation type="unfinished">Belgelerim</translation>
    </message>
    <message>
        <source>They are erased at the end of your visit. Print what you keep.</source>
        <translation type="unfinished">Ziyaretinizin sonunda silinirler. Saklayacaklarınızı yazdırın.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Belge tara</translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation type="unfinished">Henüz belge yok.</translation>
    </message>
    <message>
        <source>Scan one, or open a document on the site: it comes here.</source>
        <translation type="unfinished">Bir belge tarayın veya sitede bir belge açın: buraya gelir.</translation>
    </message>
</context>
<context>
    <name>PickerPage</name>
    <message>
        <source>Give a paper to the site</source>
        <translation type="unfinished">Siteye belge ver</translation>
    </message>
    <message>
        <source>The site asks for a paper</source>
        <translation type="unfinished">Site bir belge istiyor</translation>
    </message>
    <message>
        <source>Touch the papers you want to give.</source>
        <translation type="unfinished">Vermek istediğiniz belgelere dokunun.</translation>
    </message>
    <message>
        <source>Touch the paper you want to give.</source>
        <translation type="unfinished">Vermek istediğiniz belgeye dokunun.</translation>
    </message>
    <message>
        <source>Give nothing</source>
        <translation type="unfinished">Hiçbir şey verme</translation>
    </message>
    <message>
        <source>Or scan a paper now</source>
        <translation type="unfinished">Veya şimdi bir belge tarayın</translation>
    </message>
    <message>
        <source>Scan a paper now</source>
        <translation type="unfinished">Şimdi belge tara</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">Başka bir belge</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Belge tara</translation>
    </message>
    <message>
        <source>Give these {count} papers to the site</source>
        <translation type="unfinished">Bu {count} belgeyi siteye ver</translation>
    </message>
    <message>
        <source>Give this paper to the site</source>
        <translation type="unfinished">Bu belgeyi siteye ver</translation>
    </message>
    <message>
        <source>The site wants a file that is neither a PDF nor a picture.</source>
        <translation type="unfinished">Site, PDF veya resim olmayan bir dosya istiyor.</translation>
    </message>
    <message>
        <source>Nothing can be given here. Ask the mediator for help.</source>
        <translation type="unfinished">Burada bir şey verilemez. Görevliden yardım isteyin.</translation>
    </message>
    <message>
        <source>Your paper is being made ready…</source>
        <translation type="unfinished">Belgeniz hazırlanıyor…</translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation type="unfinished">Henüz belge yok.</translation>
    </message>
    <message>
        <source>Scan it now: then it goes to the site.</source>
        <translation type="unfinished">Şimdi tarayın: sonra siteye gider.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Belge tara</translation>
    </message>
    <message>
        <source>Pages kept so far: {count}</source>
        <translation type="unfinished">Şimdiye kadar saklanan sayfa: {count}</translation>
    </message>
    <message>
        <source>See the pages kept</source>
        <translation type="unfinished">Saklanan sayfaları gör</translation>
    </message>
    <message>
        <source>It is a card: scan both sides</source>
        <translation type="unfinished">Bu bir kart: iki yüzünü tara</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">Tara</translation>
    </message>
    <message>
        <source>Finish with the pages kept</source>
        <translation type="unfinished">Saklanan sayfalarla bitir</translation>
    </message>
    <message>
        <source>The front is done. Now the back: turn the card over.</source>
        <translation type="unfinished">Ön yüz tamam. Şimdi arka yüz: kartı çevirin.</translation>
    </message>
    <message>
        <source>First the front of the card, then its back.</source>
        <translation type="unfinished">Önce kartın ön yüzü, sonra arka yüzü.</translation>
    </message>
    <message>
        <source>1. Take out staples and clips, and open what is folded.</source>
        <translation type="unfinished">1. Zımba tellerini ve ataşları çıkarın, katlanmış kâğıtları açın.</translation>
    </message>
    <message>
        <source>2. Put the sheets in the feeder, as its drawing shows.</source>
        <translation type="unfinished">2. Kâğıtları, üzerindeki resimde görüldüğü gibi besleyiciye koyun.</translation>
    </message>
    <message>
        <source>3. Push them in gently, as far as they go.</source>
        <translation type="unfinished">3. Kâğıtları sonuna kadar yavaşça itin.</translation>
    </message>
    <message>
        <source>4. Touch “Scan”.</source>
        <translation type="unfinished">4. “Tara” düğmesine dokunun.</translation>
    </message>
    <message>
        <source>1. Open the lid of the scanner.</source>
        <translation type="unfinished">1. Tarayıcının kapağını açın.</translation>
    </message>
    <message>
        <source>2. Put the card on the glass, its front facing down.</source>
        <translation type="unfinished">2. Kartı, ön yüzü aşağı gelecek şekilde camın üzerine koyun.</translation>
    </message>
    <message>
        <source>3. Leave a finger&apos;s width from the edge. Close the lid.</source>
        <translation type="unfinished">3. Kenardan bir parmak boşluk bırakın. Kapağı kapatın.</translation>
    </message>
    <message>
        <source>2. Turn the card over: its back faces the glass.</source>
        <translation type="unfinished">2. Kartı çevirin: arka yüzü cama gelsin.</translation>
    </message>
    <message>
        <source>2. Put the paper face down on the glass, against the corner mark.</source>
        <translation type="unfinished">2. Belgeyi, yazılı yüzü aşağı gelecek şekilde, köşedeki işarete dayayarak camın üzerine koyun.</translation>
    </message>
    <message>
        <source>3. Close the lid.</source>
        <translation type="unfinished">3. Kapağı kapatın.</translation>
    </message>
    <message>
        <source>The pages you kept are still here.</source>
        <translation type="unfinished">Sakladığınız sayfalar hâlâ burada.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation type="unfinished">Yazdır</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Stop the print</source>
        <translation type="unfinished">Yazdırmayı durdur</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Devam</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Sonraki sayfa</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Önceki sayfa</translation>
    </message>
    <message>
        <source>Print only this page</source>
        <translation type="unfinished">Yalnızca bu sayfayı yazdır</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Tekrar dene</translation>
    </message>
    <message>
        <source>Print 1 page</source>
        <translation type="unfinished">1 sayfa yazdır</translation>
    </message>
    <message>
        <source>Print {count} pages</source>
        <translation type="unfinished">{count} sayfa yazdır</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">Sayfa {number} / {count}</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation type="unfinished">Bu bilgisayarda yazıcı yok.</translation>
    </message>
    <message>
        <source>Ask the mediator which computer has one.</source>
        <translation type="unfinished">Hangi bilgisayarda olduğunu görevliye sorun.</translation>
    </message>
    <message>
        <source>The print is stopping…</source>
        <translation type="unfinished">Yazdırma duruyor…</translation>
    </message>
    <message>
        <source>It was not printed</source>
        <translation type="unfinished">Yazdırılmadı</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation type="unfinished">Yazdırıldı</translation>
    </message>
    <message>
        <source>Your paper is in the printer.</source>
        <translation type="unfinished">Belgeniz yazıcıda.</translation>
    </message>
    <message>
        <source>Take all the sheets with you.</source>
        <translation type="unfinished">Bütün kâğıtları alın.</translation>
    </message>
    <message>
        <source>The print is in colour.</source>
        <translation type="unfinished">Baskı renklidir.</translation>
    </message>
    <message>
        <source>The print is in black and white.</source>
        <translation type="unfinished">Baskı siyah beyazdır.</translation>
    </message>
    <message>
        <source>Both sides of the sheets are printed.</source>
        <translation type="unfinished">Kâğıtların iki yüzüne de basılır.</translation>
    </message>
    <message>
        <source>This document has {count} pages. You can print {most} at most.</source>
        <translation type="unfinished">Bu belge {count} sayfa. En fazla {most} sayfa yazdırabilirsiniz.</translation>
    </message>
    <message>
        <source>Print only the pages that you need, or ask the mediator.</source>
        <translation type="unfinished">Yalnızca gereken sayfaları yazdırın veya görevliye sorun.</translation>
    </message>
    <message>
        <source>The printer is waiting</source>
        <translation type="unfinished">Yazıcı bekliyor</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Your paper goes to the printer…</source>
        <translation type="unfinished">Belgeniz yazıcıya gönderiliyor…</translation>
    </message>
    <message>
        <source>Nothing to do: it takes a few seconds.</source>
        <translation type="unfinished">Birkaç saniye bekleyin.</translation>
    </message>
    <message>
        <source>Your paper waits for the printer…</source>
        <translation type="unfinished">Belgeniz yazıcıyı bekliyor…</translation>
    </message>
    <message>
        <source>It comes as soon as the printer is free.</source>
        <translation type="unfinished">Yazıcı boşalınca çıkar.</translation>
    </message>
    <message>
        <source>Your paper is being printed…</source>
        <translation type="unfinished">Belgeniz yazdırılıyor…</translation>
    </message>
    <message>
        <source>Wait beside the printer. It can take a minute.</source>
        <translation type="unfinished">Yazıcının yanında bekleyin. Bir dakika sürebilir.</translation>
    </message>
    <message>
        <source>Then the mediator must also start the printer again.</source>
        <translation type="unfinished">Sonra görevlinin yazıcıyı yeniden başlatması da gerekir.</translation>
    </message>
    <message>
        <source>Then the print goes on by itself.</source>
        <translation type="unfinished">Sonra yazdırma kendiliğinden devam eder.</translation>
    </message>
    <message>
        <source>The printer is busy.</source>
        <translation type="unfinished">Yazıcı meşgul.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">Biraz bekleyin, sonra tekrar deneyin.</translation>
    </message>
    <message>
        <source>The printer takes no papers at the moment.</source>
        <translation type="unfinished">Yazıcı şu anda belge kabul etmiyor.</translation>
    </message>
    <message>
        <source>Call the mediator, who starts it again. Then try again.</source>
        <translation type="unfinished">Görevliyi çağırın, yazıcıyı yeniden çalıştırır. Sonra tekrar deneyin.</translation>
    </message>
    <message>
        <source>The printer asks for a password.</source>
        <translation type="unfinished">Yazıcı bir şifre istiyor.</translation>
    </message>
    <message>
        <source>Call the mediator: the IT staff must set it right.</source>
        <translation type="unfinished">Görevliyi çağırın: bunu bilgi işlem servisi düzeltmelidir.</translation>
    </message>
    <message>
        <source>There are too many pages to print.</source>
        <translation type="unfinished">Yazdırılacak sayfa sayısı çok fazla.</translation>
    </message>
    <message>
        <source>Print only the pages that you need, or ask the mediator.</source>
        <translation type="unfinished">Yalnızca gereken sayfaları yazdırın veya görevliye sorun.</translation>
    </message>
    <message>
        <source>This document cannot be printed.</source>
        <translation type="unfinished">Bu belge yazdırılamaz.</translation>
    </message>
    <message>
        <source>Open it again on the site, or ask the mediator.</source>
        <translation type="unfinished">Sitede tekrar açın veya görevliye sorun.</translation>
    </message>
    <message>
        <source>The printer could not do it.</source>
        <translation type="unfinished">Yazıcı yazdıramadı.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, call the mediator.</source>
        <translation type="unfinished">Tekrar deneyin. Yine olmazsa görevliyi çağırın.</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation type="unfinished">Sonra tekrar deneyin.</translation>
    </message>
    <message>
        <source>The print was stopped at the printer.</source>
        <translation type="unfinished">Yazdırma, yazıcıdan durduruldu.</translation>
    </message>
    <message>
        <source>Try again, or ask the mediator.</source>
        <translation type="unfinished">Tekrar deneyin veya görevliye sorun.</translation>
    </message>
    <message>
        <source>The printer has no paper left.</source>
        <translation type="unfinished">Yazıcıda kâğıt kalmadı.</translation>
    </message>
    <message>
        <source>Call the mediator, who puts A4 paper in.</source>
        <translation type="unfinished">Görevliyi çağırın, A4 kâğıt koyar.</translation>
    </message>
    <message>
        <source>A sheet is stuck in the printer.</source>
        <translation type="unfinished">Yazıcıda bir kâğıt sıkıştı.</translation>
    </message>
    <message>
        <source>Do not pull it. Call the mediator, who takes it out.</source>
        <translation type="unfinished">Kâğıdı çekmeyin. Görevliyi çağırın, o çıkarır.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation type="unfinished">Yazıcının kapağı açık.</translation>
    </message>
    <message>
        <source>Close its cover, or call the mediator.</source>
        <translation type="unfinished">Kapağını kapatın veya görevliyi çağırın.</translation>
    </message>
    <message>
        <source>The printer has no ink left.</source>
        <translation type="unfinished">Yazıcıda mürekkep kalmadı.</translation>
    </message>
    <message>
        <source>Call the mediator, who changes the cartridge.</source>
        <translation type="unfinished">Görevliyi çağırın, kartuşu değiştirir.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation type="unfinished">Yazıcı yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Call the mediator, who sees whether it is switched on.</source>
        <translation type="unfinished">Görevliyi çağırın, açık olup olmadığına bakar.</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation type="unfinished">Yazıcı duraklatıldı.</translation>
    </message>
    <message>
        <source>It does not start again by itself. Call the mediator.</source>
        <translation type="unfinished">Kendiliğinden yeniden başlamaz. Görevliyi çağırın.</translation>
    </message>
    <message>
        <source>Your print is held back.</source>
        <translation type="unfinished">Yazdırma işiniz bekletiliyor.</translation>
    </message>
    <message>
        <source>Call the mediator, who lets it go on.</source>
        <translation type="unfinished">Görevliyi çağırın, yazdırmayı devam ettirir.</translation>
    </message>
    <message>
        <source>Wait a little: the print begins by itself.</source>
        <translation type="unfinished">Biraz bekleyin: yazdırma kendiliğinden başlar.</translation>
    </message>
    <message>
        <source>The printer does not go on.</source>
        <translation type="unfinished">Yazıcı ilerlemiyor.</translation>
    </message>
    <message>
        <source>Does nothing come out? Call the mediator, or stop the print.</source>
        <translation type="unfinished">Hiçbir şey çıkmıyor mu? Görevliyi çağırın veya yazdırmayı durdurun.</translation>
    </message>
</context>
<context>
    <name>ProcedureContent</name>
    <message>
        <source>Sheet checked on {day}.</source>
        <translation type="unfinished">Bu sayfa {day} tarihinde kontrol edildi.</translation>
    </message>
    <message>
        <source>Sheet checked on {day}, but not all of it: ask the mediator if in doubt.</source>
        <translation type="unfinished">Bu sayfa {day} tarihinde kontrol edildi, ama tamamı değil: emin değilseniz görevliye sorun.</translation>
    </message>
    <message>
        <source>You can do all of it here, on line.</source>
        <translation type="unfinished">Hepsini burada, internetten yapabilirsiniz.</translation>
    </message>
    <message>
        <source>You begin here, on line.</source>
        <translation type="unfinished">Burada, internetten başlarsınız.</translation>
    </message>
    <message>
        <source>A part of it is done elsewhere: see what happens next.</source>
        <translation type="unfinished">Bir bölümü başka yerde yapılır: “Sonra ne olur?” bölümünü okuyun.</translation>
    </message>
    <message>
        <source>This is not done on line.</source>
        <translation type="unfinished">Bu işlem internetten yapılmaz.</translation>
    </message>
    <message>
        <source>Read here what to do, and what to bring.</source>
        <translation type="unfinished">Ne yapacağınızı ve ne getireceğinizi burada okuyun.</translation>
    </message>
</context>
<context>
    <name>ProcedureDocument</name>
    <message>
        <source>{fact} (to be checked)</source>
        <translation type="unfinished">{fact} (kontrol edilecek)</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation type="unfinished">Hazırlanacak belgeler</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation type="unfinished">Resmî site</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Ne zaman</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Sonra ne olur?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">Bilmekte fayda var</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">Ücreti</translation>
    </message>
    <message>
        <source>Checked on {day}. The official site counts.</source>
        <translation type="unfinished">{day} tarihinde kontrol edildi. Geçerli olan resmî sitedir.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">Telefonla</translation>
    </message>
</context>
<context>
    <name>ProofDocument</name>
    <message>
        <source>Page shown on {day} at {hour}</source>
        <translation type="unfinished">Sayfanın görüntülendiği tarih ve saat: {day}, {hour}</translation>
    </message>
    <message>
        <source>Printed from the website by the public computer “{site}”. It is not a document of that website.</source>
        <translation type="unfinished">“{site}” adlı halka açık bilgisayardan, internet sitesinden yazdırıldı. Bu, o sitenin bir belgesi değildir.</translation>
    </message>
    <message>
        <source>Exercise: this is not the real site.</source>
        <translation type="unfinished">Alıştırma: bu gerçek site değildir.</translation>
    </message>
    <message>
        <source>Page {number} of {count}.</source>
        <translation type="unfinished">Sayfa {number} / {count}.</translation>
    </message>
</context>
<context>
    <name>ReachPage</name>
    <message>
        <source>Which sites answer?</source>
        <translation type="unfinished">Hangi siteler yanıt veriyor?</translation>
    </message>
    <message>
        <source>Which sites answer from here?</source>
        <translation type="unfinished">Buradan hangi siteler yanıt veriyor?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Tekrar bak</translation>
    </message>
    <message>
        <source>We are looking…</source>
        <translation type="unfinished">Bakıyoruz…</translation>
    </message>
    <message>
        <source>h:mm:ss AP</source>
        <translation type="unfinished">H:mm:ss</translation>
    </message>
    <message>
        <source>Last look: {moment}</source>
        <translation type="unfinished">Son bakış: {moment}</translation>
    </message>
    <message>
        <source>It is not known yet which sites answer.</source>
        <translation type="unfinished">Hangi sitelerin yanıt verdiği henüz bilinmiyor.</translation>
    </message>
    <message>
        <source>It takes a moment to look at all of them.</source>
        <translation type="unfinished">Hepsine bakmak biraz sürer.</translation>
    </message>
    <message>
        <source>All official sites answer.</source>
        <translation type="unfinished">Bütün resmî siteler yanıt veriyor.</translation>
    </message>
    <message>
        <source>The network of this place works.</source>
        <translation type="unfinished">Buranın ağı çalışıyor.</translation>
    </message>
    <message>
        <source>The network of this place works: it is those sites.</source>
        <translation type="unfinished">Buranın ağı çalışıyor: sorun o sitelerde.</translation>
    </message>
    <message>
        <source>No official site answers.</source>
        <translation type="unfinished">Hiçbir resmî site yanıt vermiyor.</translation>
    </message>
    <message>
        <source>It is the network of this place, or its way out.</source>
        <translation type="unfinished">Sorun buranın ağında veya internete çıkışında.</translation>
    </message>
    <message>
        <source>Somebody else answers instead of the sites.</source>
        <translation type="unfinished">Sitelerin yerine başka biri yanıt veriyor.</translation>
    </message>
    <message>
        <source>This network probably wants its own log-in first. Tell those who look after it.</source>
        <translation type="unfinished">Bu ağ muhtemelen önce bir giriş istiyor. Ağla ilgilenenlere haber verin.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, most sites are out of date.</source>
        <translation type="unfinished">Bu bilgisayarın saatine göre sitelerin çoğunun süresi dolmuş.</translation>
    </message>
    <message>
        <source>So the clock is probably wrong. Tell those who look after the computer.</source>
        <translation type="unfinished">Demek ki saat muhtemelen yanlış. Bilgisayarla ilgilenenlere haber verin.</translation>
    </message>
    <message>
        <source>Some official sites do not answer.</source>
        <translation type="unfinished">Bazı resmî siteler yanıt vermiyor.</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation type="unfinished">{name} yanıt vermiyor.</translation>
    </message>
    <message>
        <source>These do not answer: {names}.</source>
        <translation type="unfinished">Yanıt vermeyenler: {names}.</translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished">Henüz bakılmadı</translation>
    </message>
    <message>
        <source>Answers since {moment}</source>
        <translation type="unfinished">Yanıt veriyor ({moment} saatinden beri)</translation>
    </message>
    <message>
        <source>Does not answer since {moment}</source>
        <translation type="unfinished">Yanıt vermiyor ({moment} saatinden beri)</translation>
    </message>
    <message>
        <source>Cannot prove that it is the real one since {moment}</source>
        <translation type="unfinished">Gerçek site olduğunu kanıtlayamıyor ({moment} saatinden beri)</translation>
    </message>
    <message>
        <source>Its proof of identity is out of date since {moment}</source>
        <translation type="unfinished">Kimlik kanıtının tarihi uygun değil ({moment} saatinden beri)</translation>
    </message>
    <message>
        <source>Its name is not found since {moment}</source>
        <translation type="unfinished">Adı bulunamıyor ({moment} saatinden beri)</translation>
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
        <translation type="unfinished">Düğme, seçili: {name}</translation>
    </message>
    <message>
        <source>Button: {name}</source>
        <translation type="unfinished">Düğme: {name}</translation>
    </message>
    <message>
        <source>To fill in: {name}</source>
        <translation type="unfinished">Doldurulacak: {name}</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Have you this with you?</source>
        <translation type="unfinished">Bunlar yanınızda mı?</translation>
    </message>
    <message>
        <source>I have no e-mail address: create one</source>
        <translation type="unfinished">E-posta adresim yok: bir tane oluştur</translation>
    </message>
    <message>
        <source>You have all you need. You can open the site.</source>
        <translation type="unfinished">Her şeyiniz tamam. Siteyi açabilirsiniz.</translation>
    </message>
    <message>
        <source>Touch what you have. The site asks for it.</source>
        <translation type="unfinished">Yanınızda olana dokunun. Site bunu ister.</translation>
    </message>
    <message>
        <source>My e-mail address and its password</source>
        <translation type="unfinished">E-posta adresim ve şifresi</translation>
    </message>
    <message>
        <source>The site writes to you. You must be able to read it here.</source>
        <translation type="unfinished">Site size yazar. Mesajı burada okuyabilmeniz gerekir.</translation>
    </message>
    <message>
        <source>My mobile phone, switched on</source>
        <translation type="unfinished">Cep telefonum (açık)</translation>
    </message>
    <message>
        <source>A code comes by text message.</source>
        <translation type="unfinished">SMS ile bir kod gelir.</translation>
    </message>
    <message>
        <source>My bank card</source>
        <translation type="unfinished">Banka kartım</translation>
    </message>
    <message>
        <source>The papers of the list below</source>
        <translation type="unfinished">Aşağıdaki listedeki belgeler</translation>
    </message>
    <message>
        <source>You scan them here, it is free.</source>
        <translation type="unfinished">Burada tararsınız, ücretsizdir.</translation>
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
        <translation type="unfinished">Ziyaret fişiniz</translation>
    </message>
    <message>
        <source>{day}, from {start} to {end}</source>
        <translation type="unfinished">{day}, {start}–{end}</translation>
    </message>
    <message>
        <source>Number in the register: {number}</source>
        <translation type="unfinished">Kayıt defterindeki numara: {number}</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation type="unfinished">Kanıt: {proof}</translation>
    </message>
    <message>
        <source>Official sites opened during your visit</source>
        <translation type="unfinished">Ziyaretiniz sırasında açılan resmî siteler</translation>
    </message>
    <message>
        <source>You opened no official site.</source>
        <translation type="unfinished">Hiçbir resmî site açmadınız.</translation>
    </message>
    <message>
        <source>Other sites opened: {count}</source>
        <translation type="unfinished">Açılan diğer siteler: {count}</translation>
    </message>
    <message>
        <source>What comes next:</source>
        <translation type="unfinished">Bundan sonra:</translation>
    </message>
    <message>
        <source>If your request left today: at the latest on {day}.</source>
        <translation type="unfinished">Başvurunuz bugün gittiyse: en geç {day}.</translation>
    </message>
    <message>
        <source>If your request left today: until {day}.</source>
        <translation type="unfinished">Başvurunuz bugün gittiyse: {day} tarihine kadar.</translation>
    </message>
    <message>
        <source>If your request left today: about {day}.</source>
        <translation type="unfinished">Başvurunuz bugün gittiyse: yaklaşık {day}.</translation>
    </message>
    <message>
        <source>Telephone: {telephone}</source>
        <translation type="unfinished">Telefon: {telephone}</translation>
    </message>
    <message>
        <source>Pages scanned: {count}</source>
        <translation type="unfinished">Taranan sayfa: {count}</translation>
    </message>
    <message>
        <source>Papers given to a site: {count}</source>
        <translation type="unfinished">Bir siteye verilen belge: {count}</translation>
    </message>
    <message>
        <source>Papers received from a site: {count}</source>
        <translation type="unfinished">Bir siteden alınan belge: {count}</translation>
    </message>
    <message>
        <source>Pages printed: {count}</source>
        <translation type="unfinished">Yazdırılan sayfa: {count}</translation>
    </message>
    <message>
        <source>To go on at home: photograph a square with a telephone, or type its address.</source>
        <translation type="unfinished">Evde devam etmek için: telefonla bir karenin fotoğrafını çekin veya adresini yazın.</translation>
    </message>
    <message>
        <source>A question? Call us: {telephone}</source>
        <translation type="unfinished">Sorunuz mu var? Bizi arayın: {telephone}</translation>
    </message>
    <message>
        <source>This paper says that you came. It does not prove that your request was sent: keep what the official site gave you.</source>
        <translation type="unfinished">Bu kâğıt buraya geldiğinizi gösterir. Başvurunuzun gönderildiğini kanıtlamaz: resmî sitenin size verdiği belgeyi saklayın.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation type="unfinished">Fişiniz</translation>
    </message>
    <message>
        <source>This paper says what comes next and whom to call. Take it home.</source>
        <translation type="unfinished">Bu kâğıtta bundan sonra ne olacağı ve kimi arayacağınız yazar. Yanınızda götürün.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Print my receipt</source>
        <translation type="unfinished">Fişimi yazdır</translation>
    </message>
    <message>
        <source>Finish my visit</source>
        <translation type="unfinished">Ziyaretimi bitir</translation>
    </message>
    <message>
        <source>Your receipt is printed.</source>
        <translation type="unfinished">Fişiniz yazdırıldı.</translation>
    </message>
    <message>
        <source>Take it from the printer.</source>
        <translation type="unfinished">Yazıcıdan alın.</translation>
    </message>
    <message>
        <source>Finish without printing</source>
        <translation type="unfinished">Yazdırmadan bitir</translation>
    </message>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">Ziyaretiniz</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>To note down</source>
        <translation type="unfinished">Not edin</translation>
    </message>
    <message>
        <source>This site did not open</source>
        <translation type="unfinished">Bu site açılmadı</translation>
    </message>
    <message>
        <source>Not opened:</source>
        <translation type="unfinished">Açılmayan:</translation>
    </message>
    <message>
        <source>You did nothing wrong, and this site received nothing from you.</source>
        <translation type="unfinished">Yanlış bir şey yapmadınız ve bu site sizden hiçbir şey almadı.</translation>
    </message>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">Görevliyi çağır</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished">Önceki sayfaya dön</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>This link is an e-mail address.</source>
        <translation type="unfinished">Bu bağlantı bir e-posta adresi.</translation>
    </message>
    <message>
        <source>Note it down, and write from your own e-mail.</source>
        <translation type="unfinished">Adresi not edin ve kendi e-postanızdan yazın.</translation>
    </message>
    <message>
        <source>This link is a telephone number.</source>
        <translation type="unfinished">Bu bağlantı bir telefon numarası.</translation>
    </message>
    <message>
        <source>Note it down, and call from a telephone.</source>
        <translation type="unfinished">Numarayı not edin ve bir telefondan arayın.</translation>
    </message>
    <message>
        <source>Here, only official sites open.</source>
        <translation type="unfinished">Burada yalnızca resmî siteler açılır.</translation>
    </message>
    <message>
        <source>Such sites take money or personal details.</source>
        <translation type="unfinished">Böyle siteler paranızı veya kişisel bilgilerinizi alır.</translation>
    </message>
    <message>
        <source>This company asks money for what the State does itself.</source>
        <translation type="unfinished">Bu şirket, devletin kendisinin yaptığı iş için para alıyor.</translation>
    </message>
    <message>
        <source>On the official site you pay no commission.</source>
        <translation type="unfinished">Resmî sitede hiçbir komisyon ödemezsiniz.</translation>
    </message>
    <message>
        <source>This is a private site, not one of the State&apos;s.</source>
        <translation type="unfinished">Bu özel bir site, devletin sitesi değil.</translation>
    </message>
    <message>
        <source>The right information is on the official site.</source>
        <translation type="unfinished">Doğru bilgi resmî sitededir.</translation>
    </message>
    <message>
        <source>This short link hides where it leads.</source>
        <translation type="unfinished">Bu kısa bağlantı nereye gittiğini gizliyor.</translation>
    </message>
    <message>
        <source>Ask for the whole address, or ask the mediator.</source>
        <translation type="unfinished">Tam adresi isteyin veya görevliye sorun.</translation>
    </message>
    <message>
        <source>This site is not protected: others could read along.</source>
        <translation type="unfinished">Bu site korumalı değil: yazdıklarınızı başkaları okuyabilir.</translation>
    </message>
    <message>
        <source>No official site writes its address in this way.</source>
        <translation type="unfinished">Hiçbir resmî site adresini böyle yazmaz.</translation>
    </message>
    <message>
        <source>This link does not lead to a site.</source>
        <translation type="unfinished">Bu bağlantı bir siteye gitmiyor.</translation>
    </message>
    <message>
        <source>This address is a part of pages, not a page to open.</source>
        <translation type="unfinished">Bu adres bir sayfanın parçası, açılacak bir sayfa değil.</translation>
    </message>
    <message>
        <source>This site was allowed here only until a date that has passed.</source>
        <translation type="unfinished">Bu siteye burada yalnızca belirli bir tarihe kadar izin vardı, o tarih geçti.</translation>
    </message>
    <message>
        <source>If you need it, call the mediator.</source>
        <translation type="unfinished">Bu siteye ihtiyacınız varsa görevliyi çağırın.</translation>
    </message>
    <message>
        <source>It is not on the list of official sites.</source>
        <translation type="unfinished">Resmî siteler listesinde yok.</translation>
    </message>
    <message>
        <source>Its name is made to look like another one.</source>
        <translation type="unfinished">Adı başka bir sitenin adını taklit ediyor.</translation>
    </message>
    <message>
        <source>It looks like {official}, but it is not that site.</source>
        <translation type="unfinished">Şu siteye benziyor: {official}. Ama o site değil.</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Register: page on paper</source>
        <translation type="unfinished">Kayıt defteri: yedek kâğıt sayfa</translation>
    </message>
    <message>
        <source>{site}, computer {station}</source>
        <translation type="unfinished">{site}, {station}</translation>
    </message>
    <message>
        <source>To be used only while the computer cannot write the register. A line for each person, before they use the computer. The mediator covers the lines of the others, and keeps this page locked away with the register.</source>
        <translation type="unfinished">Yalnızca bilgisayar kayıt defterini yazamadığında kullanılır. Her kişi için, bilgisayarı kullanmadan önce bir satır. Görevli diğer kişilerin satırlarını kapatır ve bu sayfayı kayıt defteriyle birlikte kilit altında saklar.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Tarih</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Saat</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Soyadınız</translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished">Adlarınız</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">İmza</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Belge tara</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>There is no room left for more pages.</source>
        <translation type="unfinished">Başka sayfalar için yer kalmadı.</translation>
    </message>
    <message>
        <source>Remove papers that you no longer need.</source>
        <translation type="unfinished">Artık gerekmeyen belgeleri kaldırın.</translation>
    </message>
    <message>
        <source>A sheet is stuck in the scanner.</source>
        <translation type="unfinished">Tarayıcıda bir kâğıt sıkıştı.</translation>
    </message>
    <message>
        <source>Open the scanner&apos;s cover and take the sheet out gently. Then put it back in the feeder.</source>
        <translation type="unfinished">Tarayıcının kapağını açın ve kâğıdı yavaşça çıkarın. Sonra yeniden besleyiciye koyun.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open.</source>
        <translation type="unfinished">Tarayıcının kapağı açık.</translation>
    </message>
    <message>
        <source>Close it, then touch “Scan” again.</source>
        <translation type="unfinished">Kapatın, sonra yeniden “Tara” düğmesine dokunun.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder.</source>
        <translation type="unfinished">Besleyicide kâğıt yok.</translation>
    </message>
    <message>
        <source>Push your sheets in as far as they go, then touch “Scan”.</source>
        <translation type="unfinished">Kâğıtları sonuna kadar itin, sonra “Tara” düğmesine dokunun.</translation>
    </message>
    <message>
        <source>The scanner is busy.</source>
        <translation type="unfinished">Tarayıcı meşgul.</translation>
    </message>
    <message>
        <source>Wait a moment, then touch “Scan” again.</source>
        <translation type="unfinished">Biraz bekleyin, sonra yeniden “Tara” düğmesine dokunun.</translation>
    </message>
    <message>
        <source>The scanner has stopped halfway.</source>
        <translation type="unfinished">Tarayıcı yarıda durdu.</translation>
    </message>
    <message>
        <source>Touch “Scan” again. If it stops again, call the mediator.</source>
        <translation type="unfinished">Yeniden “Tara” düğmesine dokunun. Yine durursa görevliyi çağırın.</translation>
    </message>
    <message>
        <source>These are too many sheets at a time.</source>
        <translation type="unfinished">Bir seferde çok fazla kâğıt var.</translation>
    </message>
    <message>
        <source>Put fewer sheets in, then touch “Scan”.</source>
        <translation type="unfinished">Daha az kâğıt koyun, sonra “Tara” düğmesine dokunun.</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation type="unfinished">Tarayıcı yanıt vermiyor.</translation>
    </message>
    <message>
        <source>See whether it is switched on. If it is, call the mediator.</source>
        <translation type="unfinished">Açık olup olmadığına bakın. Açıksa görevliyi çağırın.</translation>
    </message>
    <message>
        <source>The scanner could not read your paper.</source>
        <translation type="unfinished">Tarayıcı belgenizi okuyamadı.</translation>
    </message>
    <message>
        <source>Touch “Scan” again. If it fails again, call the mediator.</source>
        <translation type="unfinished">Yeniden “Tara” düğmesine dokunun. Yine olmazsa görevliyi çağırın.</translation>
    </message>
    <message>
        <source>There seems to be nothing on this page.</source>
        <translation type="unfinished">Bu sayfa boş görünüyor.</translation>
    </message>
    <message>
        <source>Is the paper face down on the glass? Turn it over, scan again.</source>
        <translation type="unfinished">Yazılı yüz cama bakıyor mu? Kâğıdı çevirin ve tekrar tarayın.</translation>
    </message>
    <message>
        <source>The picture is dark.</source>
        <translation type="unfinished">Resim karanlık.</translation>
    </message>
    <message>
        <source>Close the lid well over the paper, scan again.</source>
        <translation type="unfinished">Kapağı kâğıdın üzerine iyice kapatın ve tekrar tarayın.</translation>
    </message>
    <message>
        <source>The writing is pale.</source>
        <translation type="unfinished">Yazı soluk.</translation>
    </message>
    <message>
        <source>If you cannot read it, ask for a clearer copy of the paper.</source>
        <translation type="unfinished">Okuyamıyorsanız belgenin daha net bir nüshasını isteyin.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation type="unfinished">Resim bulanık.</translation>
    </message>
    <message>
        <source>Lay the paper flat, press the lid down, scan again.</source>
        <translation type="unfinished">Kâğıdı düz koyun, kapağa bastırın ve tekrar tarayın.</translation>
    </message>
    <message>
        <source>A part of the paper may be cut off.</source>
        <translation type="unfinished">Belgenin bir bölümü eksik olabilir.</translation>
    </message>
    <message>
        <source>Push the paper against the corner mark, scan again.</source>
        <translation type="unfinished">Kâğıdı köşedeki işarete dayayın ve tekrar tarayın.</translation>
    </message>
    <message>
        <source>The letters are very small.</source>
        <translation type="unfinished">Harfler çok küçük.</translation>
    </message>
    <message>
        <source>Look closer. If you cannot read them, tell the mediator.</source>
        <translation type="unfinished">Yakından bakın. Okuyamıyorsanız görevliye söyleyin.</translation>
    </message>
    <message>
        <source>Blank?</source>
        <translation type="unfinished">Boş mu?</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Karanlık</translation>
    </message>
    <message>
        <source>Pale</source>
        <translation type="unfinished">Soluk</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation type="unfinished">Bulanık</translation>
    </message>
    <message>
        <source>Cut off?</source>
        <translation type="unfinished">Kesik mi?</translation>
    </message>
    <message>
        <source>Very small letters</source>
        <translation type="unfinished">Çok küçük harfler</translation>
    </message>
    <message>
        <source>This is a card, cut out at its edges.</source>
        <translation type="unfinished">Bu, kenarlarından kesilmiş bir kart.</translation>
    </message>
    <message>
        <source>This is a proof of address with an official code.</source>
        <translation type="unfinished">Bu, resmî kodlu bir adres belgesi (justificatif de domicile).</translation>
    </message>
    <message>
        <source>This is a tax notice with an official code.</source>
        <translation type="unfinished">Bu, resmî kodlu bir vergi bildirimi (avis d&apos;impôt).</translation>
    </message>
    <message>
        <source>These are bank details with an official code.</source>
        <translation type="unfinished">Bu, resmî kodlu bir banka hesap bilgileri belgesi (relevé d&apos;identité bancaire).</translation>
    </message>
    <message>
        <source>This is a payslip with an official code.</source>
        <translation type="unfinished">Bu, resmî kodlu bir maaş bordrosu (bulletin de paie).</translation>
    </message>
    <message>
        <source>This is a contract of employment with an official code.</source>
        <translation type="unfinished">Bu, resmî kodlu bir iş sözleşmesi (contrat de travail).</translation>
    </message>
    <message>
        <source>This is an identity document with an official code.</source>
        <translation type="unfinished">Bu, resmî kodlu bir kimlik belgesi.</translation>
    </message>
    <message>
        <source>This is a vehicle paper with an official code.</source>
        <translation type="unfinished">Bu, resmî kodlu bir araç belgesi.</translation>
    </message>
    <message>
        <source>This is a paper about a driving licence with an official code.</source>
        <translation type="unfinished">Bu, resmî kodlu bir ehliyet (permis de conduire) belgesi.</translation>
    </message>
    <message>
        <source>This is a diploma with an official code.</source>
        <translation type="unfinished">Bu, resmî kodlu bir diploma.</translation>
    </message>
    <message>
        <source>This paper has an official code.</source>
        <translation type="unfinished">Bu belgede resmî bir kod var.</translation>
    </message>
</context>
<context>
    <name>ScanningStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Belge tara</translation>
    </message>
    <message>
        <source>Your paper is being scanned</source>
        <translation type="unfinished">Belgeniz taranıyor</translation>
    </message>
    <message>
        <source>The page on its way</source>
        <translation type="unfinished">Taranan sayfa</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation type="unfinished">Taramanın ilerlemesi</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <translation type="unfinished">Taramayı durdur</translation>
    </message>
    <message>
        <source>Pages read so far: {count}</source>
        <translation type="unfinished">Şimdiye kadar okunan sayfa: {count}</translation>
    </message>
    <message>
        <source>The scanner is stopping…</source>
        <translation type="unfinished">Tarayıcı duruyor…</translation>
    </message>
    <message>
        <source>The scanner is busy, or warming up. Please wait, or stop.</source>
        <translation type="unfinished">Tarayıcı meşgul veya ısınıyor. Bekleyin veya durdurun.</translation>
    </message>
    <message>
        <source>The scanner is reading your paper…</source>
        <translation type="unfinished">Tarayıcı belgenizi okuyor…</translation>
    </message>
    <message>
        <source>The scanner is starting…</source>
        <translation type="unfinished">Tarayıcı başlıyor…</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>There is more below</source>
        <translation type="unfinished">Devamı aşağıda</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>For example: lost licence</source>
        <translation type="unfinished">Örneğin: kayıp ehliyet</translation>
    </message>
    <message>
        <source>Search for a procedure</source>
        <translation type="unfinished">İşlem ara</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Sil</translation>
    </message>
    <message>
        <source>Erase what I wrote</source>
        <translation type="unfinished">Yazdıklarımı sil</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Scanners of this computer</source>
        <translation type="unfinished">Bu bilgisayarın tarayıcıları</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished">Aramanın ilerlemesi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Kapat</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished">Tekrar ara</translation>
    </message>
    <message>
        <source>Write the lines of your scanner in the site file.</source>
        <translation type="unfinished">Tarayıcınızın satırlarını site dosyasına yazın.</translation>
    </message>
    <message>
        <source>Searching on the network…</source>
        <translation type="unfinished">Ağda aranıyor…</translation>
    </message>
    <message>
        <source>Searching… {place}</source>
        <translation type="unfinished">Aranıyor… {place}</translation>
    </message>
    <message>
        <source>The search did not come to its end.</source>
        <translation type="unfinished">Arama tamamlanamadı.</translation>
    </message>
    <message>
        <source>Search again. “kiosk doctor” says what is missing.</source>
        <translation type="unfinished">Tekrar arayın. “kiosk doctor” neyin eksik olduğunu söyler.</translation>
    </message>
    <message>
        <source>No scanner was found.</source>
        <translation type="unfinished">Hiç tarayıcı bulunamadı.</translation>
    </message>
    <message>
        <source>See whether it is switched on, and plugged in by cable or network.</source>
        <translation type="unfinished">Açık olup olmadığına, kablosunun veya ağın bağlı olup olmadığına bakın.</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Yazdır</translation>
    </message>
    <message>
        <source>Print this sheet</source>
        <translation type="unfinished">Bu sayfayı yazdır</translation>
    </message>
    <message>
        <source>Open the official site</source>
        <translation type="unfinished">Resmî siteyi aç</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">Caps Lock (Verr. Maj) açık.</translation>
    </message>
    <message>
        <source>Your password comes out in capitals. Press the Caps Lock key.</source>
        <translation type="unfinished">Şifreniz büyük harflerle yazılıyor. Verr. Maj tuşuna basın.</translation>
    </message>
</context>
<context>
    <name>SidesStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Belge tara</translation>
    </message>
    <message>
        <source>Is there something on the back of your sheets?</source>
        <translation type="unfinished">Kâğıtlarınızın arkasında bir şey var mı?</translation>
    </message>
    <message>
        <source>No, only on the front</source>
        <translation type="unfinished">Hayır, yalnızca önünde</translation>
    </message>
    <message>
        <source>The scanner reads one side of each sheet.</source>
        <translation type="unfinished">Tarayıcı her kâğıdın bir yüzünü okur.</translation>
    </message>
    <message>
        <source>Yes, on both sides</source>
        <translation type="unfinished">Evet, iki yüzünde</translation>
    </message>
    <message>
        <source>The scanner reads both. You see blank pages.</source>
        <translation type="unfinished">Tarayıcı iki yüzü de okur. Boş sayfalar size gösterilir.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
</context>
<context>
    <name>SigningFrame</name>
    <message>
        <source>Frame for your signature</source>
        <translation type="unfinished">İmzanız için çerçeve</translation>
    </message>
    <message>
        <source>Undo the last line</source>
        <translation type="unfinished">Son çizgiyi geri al</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Baştan başla</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation type="unfinished">Ekranda imzala</translation>
    </message>
    <message>
        <source>What you write there appears here too.</source>
        <translation type="unfinished">Oraya yazdığınız burada da görünür.</translation>
    </message>
    <message>
        <source>Sign in the frame, with the mouse, your finger or a stylus</source>
        <translation type="unfinished">Çerçevenin içine fareyle, parmağınızla veya kalemle imza atın</translation>
    </message>
    <message>
        <source>The signature pad does not answer: sign here, on the screen.</source>
        <translation type="unfinished">İmza tableti yanıt vermiyor: burada, ekranda imzalayın.</translation>
    </message>
    <message>
        <source>The signature pad is getting ready…</source>
        <translation type="unfinished">İmza tableti hazırlanıyor…</translation>
    </message>
    <message>
        <source>Sign on the pad, with its pen</source>
        <translation type="unfinished">Tabletin üzerinde, kendi kalemiyle imzalayın</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Step 2 of 2</source>
        <translation type="unfinished">Adım 2 / 2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Read, then sign</source>
        <translation type="unfinished">Okuyun, sonra imzalayın</translation>
    </message>
    <message>
        <source>I cannot sign</source>
        <translation type="unfinished">İmzalayamıyorum</translation>
    </message>
    <message>
        <source>I have signed</source>
        <translation type="unfinished">İmzaladım</translation>
    </message>
    <message>
        <source>The mediator confirms for you</source>
        <translation type="unfinished">Görevli sizin yerinize onaylar</translation>
    </message>
    <message>
        <source>I want to sign</source>
        <translation type="unfinished">İmzalamak istiyorum</translation>
    </message>
    <message>
        <source>I confirm, as mediator</source>
        <translation type="unfinished">Görevli olarak onaylıyorum</translation>
    </message>
    <message>
        <source>Read, then confirm</source>
        <translation type="unfinished">Okuyun, sonra onaylayın</translation>
    </message>
    <message>
        <source>I have read it, continue</source>
        <translation type="unfinished">Okudum, devam</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Daha fazla</translation>
    </message>
    <message>
        <source>Find words in this page</source>
        <translation type="unfinished">Bu sayfada kelime ara</translation>
    </message>
    <message>
        <source>Open my e-mail beside this page</source>
        <translation type="unfinished">E-postamı bu sayfanın yanında aç</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Durdur</translation>
    </message>
    <message>
        <source>Stop loading the page</source>
        <translation type="unfinished">Sayfanın yüklenmesini durdur</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished">Yenile</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation type="unfinished">Sayfayı yeniden yükle</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Daha küçük</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation type="unfinished">Sayfayı küçült</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Daha büyük</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished">Sayfayı büyüt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Yazdır</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation type="unfinished">Bu sayfayı yazdır</translation>
    </message>
    <message>
        <source>Dated proof</source>
        <translation type="unfinished">Tarihli kanıt</translation>
    </message>
    <message>
        <source>Print this page with the date and the time</source>
        <translation type="unfinished">Bu sayfayı tarih ve saatle yazdır</translation>
    </message>
    <message>
        <source>My papers ({count})</source>
        <translation type="unfinished">Belgelerim ({count})</translation>
    </message>
    <message>
        <source>Papers ready: {ready} of {all}</source>
        <translation type="unfinished">Hazır belgeler: {ready} / {all}</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>Official site</source>
        <translation type="unfinished">Resmî site</translation>
    </message>
    <message>
        <source>To go on at home, take a picture of this code with your telephone:</source>
        <translation type="unfinished">Evde devam etmek için telefonunuzla bu kodun fotoğrafını çekin:</translation>
    </message>
    <message>
        <source>Code that opens {site} on a telephone</source>
        <translation type="unfinished">Telefonda şu siteyi açan kod: {site}</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>Official site</source>
        <translation type="unfinished">Resmî site</translation>
    </message>
    <message>
        <source>The page is loading</source>
        <translation type="unfinished">Sayfa yükleniyor</translation>
    </message>
    <message>
        <source>Exercise: this is not the real site.</source>
        <translation type="unfinished">Alıştırma: bu gerçek site değildir.</translation>
    </message>
    <message>
        <source>You are at your bank: {host}</source>
        <translation type="unfinished">Bankanızın sitesindesiniz: {host}</translation>
    </message>
    <message>
        <source>Confirm your payment there; then you come back to the site.</source>
        <translation type="unfinished">Ödemenizi burada onaylayın. Sonra siteye dönersiniz.</translation>
    </message>
</context>
<context>
    <name>Subtitle</name>
    <message>
        <source>Read less loud</source>
        <translation type="unfinished">Daha kısık sesle oku</translation>
    </message>
    <message>
        <source>Read louder</source>
        <translation type="unfinished">Daha yüksek sesle oku</translation>
    </message>
    <message>
        <source>No voice for this language is installed here.</source>
        <translation type="unfinished">Bu dil için burada kurulu bir ses yok.</translation>
    </message>
    <message>
        <source>This computer has no sound. Please call the mediator.</source>
        <translation type="unfinished">Bu bilgisayarda ses yok. Lütfen görevliyi çağırın.</translation>
    </message>
</context>
<context>
    <name>TabsStrip</name>
    <message>
        <source>Close this page</source>
        <translation type="unfinished">Bu sayfayı kapat</translation>
    </message>
    <message>
        <source>Page {number} of {several}</source>
        <translation type="unfinished">Sayfa {number} / {several}</translation>
    </message>
    <message>
        <source>Page {number} of {several}: {host}</source>
        <translation type="unfinished">Sayfa {number} / {several}: {host}</translation>
    </message>
</context>
<context>
    <name>ThemeTile</name>
    <message numerus="yes">
        <source>Opens a menu of %n procedure(s)</source>
        <translation type="unfinished">
            <numerusform>%n işlemlik bir menü açar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TooLargeQuestion</name>
    <message>
        <source>“{name}” is too large for the site.</source>
        <translation type="unfinished">“{name}” site için çok büyük.</translation>
    </message>
    <message>
        <source>Do you want to scan fewer pages, or to send it less sharp? Small letters may be hard to read then.</source>
        <translation type="unfinished">Daha az sayfa mı taramak istersiniz, yoksa daha az net mi göndermek istersiniz? O zaman küçük harfleri okumak zor olabilir.</translation>
    </message>
    <message>
        <source>Do you want to send it less sharp? Small letters may be hard to read then.</source>
        <translation type="unfinished">Daha az net göndermek ister misiniz? O zaman küçük harfleri okumak zor olabilir.</translation>
    </message>
    <message>
        <source>Send it less sharp</source>
        <translation type="unfinished">Daha az net gönder</translation>
    </message>
    <message>
        <source>Scan fewer pages</source>
        <translation type="unfinished">Daha az sayfa tara</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">Ana sayfa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Yardım</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">Bitir</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation type="unfinished">Ziyaretimi bitir</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation type="unfinished">Aa</translation>
    </message>
    <message>
        <source>Language, text size and contrast</source>
        <translation type="unfinished">Dil, yazı boyutu ve kontrast</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Durdur</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished">Sesli okumayı durdur</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Dinle</translation>
    </message>
    <message>
        <source>Listen to this page</source>
        <translation type="unfinished">Bu sayfayı dinle</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation type="unfinished">Klavyeyi gizle</translation>
    </message>
    <message>
        <source>Show a keyboard</source>
        <translation type="unfinished">Klavye göster</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">Klavye</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This computer is cut off from the network.</source>
        <translation type="unfinished">Bu bilgisayarın ağ bağlantısı kesik.</translation>
    </message>
    <message>
        <source>It is not your doing. Call the mediator.</source>
        <translation type="unfinished">Bu sizin hatanız değil. Görevliyi çağırın.</translation>
    </message>
    <message>
        <source>The network does not find this site.</source>
        <translation type="unfinished">Ağ bu siteyi bulamıyor.</translation>
    </message>
    <message>
        <source>It is not your doing. If it lasts, call the mediator.</source>
        <translation type="unfinished">Bu sizin hatanız değil. Devam ederse görevliyi çağırın.</translation>
    </message>
    <message>
        <source>The site does not answer.</source>
        <translation type="unfinished">Site yanıt vermiyor.</translation>
    </message>
    <message>
        <source>No safe connection to this site comes about.</source>
        <translation type="unfinished">Bu siteyle güvenli bağlantı kurulamıyor.</translation>
    </message>
    <message>
        <source>So it does not open. Call the mediator.</source>
        <translation type="unfinished">Bu yüzden açılmıyor. Görevliyi çağırın.</translation>
    </message>
    <message>
        <source>The site itself has a problem.</source>
        <translation type="unfinished">Sitenin kendisinde bir sorun var.</translation>
    </message>
    <message>
        <source>It is not your doing. Wait a minute, then try again.</source>
        <translation type="unfinished">Bu sizin hatanız değil. Bir dakika bekleyin, sonra tekrar deneyin.</translation>
    </message>
    <message>
        <source>The site does not have this page any more.</source>
        <translation type="unfinished">Sitede bu sayfa artık yok.</translation>
    </message>
    <message>
        <source>Go back and take another way, or ask for help.</source>
        <translation type="unfinished">Geri dönün ve başka bir yol deneyin veya yardım isteyin.</translation>
    </message>
    <message>
        <source>The site sends us round in a circle.</source>
        <translation type="unfinished">Site bizi sürekli aynı yere döndürüyor.</translation>
    </message>
    <message>
        <source>Go back and start again, or call the mediator.</source>
        <translation type="unfinished">Geri dönün ve baştan başlayın veya görevliyi çağırın.</translation>
    </message>
    <message>
        <source>The way from here to the internet is cut.</source>
        <translation type="unfinished">Buradan internete giden yol kesik.</translation>
    </message>
    <message>
        <source>It is neither you nor the site. Call the mediator.</source>
        <translation type="unfinished">Sorun ne sizde ne sitede. Görevliyi çağırın.</translation>
    </message>
    <message>
        <source>The network of this place does not reach the site.</source>
        <translation type="unfinished">Buranın ağı siteye ulaşamıyor.</translation>
    </message>
    <message>
        <source>The network of this place wants a password.</source>
        <translation type="unfinished">Buranın ağı bir şifre istiyor.</translation>
    </message>
    <message>
        <source>It is none of yours. Call the mediator.</source>
        <translation type="unfinished">Bu, sizin şifrelerinizden biri değil. Görevliyi çağırın.</translation>
    </message>
    <message>
        <source>This site cannot prove that it is the real one.</source>
        <translation type="unfinished">Bu site gerçek site olduğunu kanıtlayamıyor.</translation>
    </message>
    <message>
        <source>By the date of this computer, the site cannot prove that it is the real one.</source>
        <translation type="unfinished">Bu bilgisayarın tarihine göre site, gerçek site olduğunu kanıtlayamıyor.</translation>
    </message>
    <message>
        <source>This page is only for holders of a special card.</source>
        <translation type="unfinished">Bu sayfa yalnızca özel bir kartı olanlar içindir.</translation>
    </message>
    <message>
        <source>It cannot be used here. Ask the mediator for a way.</source>
        <translation type="unfinished">Burada kullanılamaz. Ne yapabileceğinizi görevliye sorun.</translation>
    </message>
    <message>
        <source>This page is closed to the public.</source>
        <translation type="unfinished">Bu sayfa halka kapalı.</translation>
    </message>
    <message>
        <source>It wants a password that you do not have. Go back.</source>
        <translation type="unfinished">Sizde olmayan bir şifre istiyor. Geri dönün.</translation>
    </message>
    <message>
        <source>The site asks for a security key.</source>
        <translation type="unfinished">Site bir güvenlik anahtarı istiyor.</translation>
    </message>
    <message>
        <source>It cannot be used here. Choose another way to log in.</source>
        <translation type="unfinished">Burada kullanılamaz. Başka bir giriş yolu seçin.</translation>
    </message>
    <message>
        <source>This page was the answer to a form: it is not kept.</source>
        <translation type="unfinished">Bu sayfa bir formun yanıtıydı: saklanmaz.</translation>
    </message>
    <message>
        <source>Go back once more, or send the form again.</source>
        <translation type="unfinished">Bir kez daha geri dönün veya formu yeniden gönderin.</translation>
    </message>
    <message>
        <source>Something went wrong on the way to the site.</source>
        <translation type="unfinished">Siteye giderken bir sorun oldu.</translation>
    </message>
    <message>
        <source>The page stopped several times.</source>
        <translation type="unfinished">Sayfa birkaç kez durdu.</translation>
    </message>
    <message>
        <source>Call the mediator: they will start a new visit (code {code}).</source>
        <translation type="unfinished">Görevliyi çağırın: yeni bir ziyaret açar (kod {code}).</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: {moment}.</source>
        <translation type="unfinished">Bu bilgisayarın saati yanlış: {moment}.</translation>
    </message>
    <message>
        <source>Call the mediator: it can be put right.</source>
        <translation type="unfinished">Görevliyi çağırın: saat düzeltilebilir.</translation>
    </message>
    <message>
        <source>The clock of this computer says {moment}.</source>
        <translation type="unfinished">Bu bilgisayarın saati şunu gösteriyor: {moment}.</translation>
    </message>
    <message>
        <source>If that is wrong, call the mediator.</source>
        <translation type="unfinished">Yanlışsa görevliyi çağırın.</translation>
    </message>
    <message>
        <source>The other official sites answer.</source>
        <translation type="unfinished">Diğer resmî siteler yanıt veriyor.</translation>
    </message>
    <message>
        <source>So it is this site, and neither you nor we.</source>
        <translation type="unfinished">Demek ki sorun bu sitede, sizde veya bizde değil.</translation>
    </message>
    <message>
        <source>Other official sites do answer.</source>
        <translation type="unfinished">Başka resmî siteler yanıt veriyor.</translation>
    </message>
    <message>
        <source>No official site answers from here.</source>
        <translation type="unfinished">Buradan hiçbir resmî site yanıt vermiyor.</translation>
    </message>
    <message>
        <source>So it is the network of this place, and not you. Call the mediator.</source>
        <translation type="unfinished">Demek ki sorun buranın ağında, sizde değil. Görevliyi çağırın.</translation>
    </message>
    <message>
        <source>This network wants its own log-in first.</source>
        <translation type="unfinished">Bu ağ önce bir giriş istiyor.</translation>
    </message>
    <message>
        <source>Call the mediator: no site opens before that.</source>
        <translation type="unfinished">Görevliyi çağırın: ondan önce hiçbir site açılmaz.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong.</source>
        <translation type="unfinished">Bu bilgisayarın saati yanlış görünüyor.</translation>
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
        <translation type="unfinished">Sayfa gelmiyor</translation>
    </message>
    <message>
        <source>What you sent may have arrived all the same.</source>
        <translation type="unfinished">Gönderdiğiniz yine de ulaşmış olabilir.</translation>
    </message>
    <message>
        <source>Look on the site or in your e-mails before you send again.</source>
        <translation type="unfinished">Yeniden göndermeden önce siteye veya e-postalarınıza bakın.</translation>
    </message>
    <message>
        <source>What you wrote on the page before is still there.</source>
        <translation type="unfinished">Önceki sayfada yazdıklarınız hâlâ orada.</translation>
    </message>
    <message>
        <source>Is it the site or the network?</source>
        <translation type="unfinished">Sorun sitede mi, ağda mı?</translation>
    </message>
    <message>
        <source>Back to the procedure</source>
        <translation type="unfinished">İşleme dön</translation>
    </message>
    <message>
        <source>Go back once more</source>
        <translation type="unfinished">Bir kez daha geri dön</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">Burada kal</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished">Önceki sayfaya dön</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished">Yeniden gönder</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished">Şimdi tekrar dene</translation>
    </message>
    <message>
        <source>We are trying now…</source>
        <translation type="unfinished">Şimdi tekrar deneniyor…</translation>
    </message>
    <message numerus="yes">
        <source>We try again by ourselves in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>%n saniye sonra kendimiz tekrar deneyeceğiz.</numerusform>
        </translation>
    </message>
    <message>
        <source>We look whether other official sites answer…</source>
        <translation type="unfinished">Diğer resmî sitelerin yanıt verip vermediğine bakıyoruz…</translation>
    </message>
</context>
<context>
    <name>ViewChoices</name>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">Daha küçük yazı</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">Daha büyük yazı</translation>
    </message>
    <message>
        <source>More space in texts</source>
        <translation type="unfinished">Metinlerde daha fazla boşluk</translation>
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
        <translation type="unfinished">Yavaş tuşlar</translation>
    </message>
    <message>
        <source>Slow keys: each key counts once, even if it is hit twice</source>
        <translation type="unfinished">Yavaş tuşlar: iki kez basılsa bile her tuş bir kez sayılır</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation type="unfinished">Renkler: açık</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation type="unfinished">Renkler: koyu</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation type="unfinished">Renkler: yüksek kontrast</translation>
    </message>
</context>
<context>
    <name>ViewerPage</name>
    <message>
        <source>A paper</source>
        <translation type="unfinished">Bir belge</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Sonraki sayfa</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Önceki sayfa</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Daha büyük</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Daha küçük</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Yazdır</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">Sayfa {number} / {count}</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>On the keyboard, the F6 key leaves the site and comes back to it.</source>
        <translation type="unfinished">Klavyede F6 tuşu siteden çıkarır ve siteye geri döndürür.</translation>
    </message>
</context>
<context>
    <name>WayStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">Belge tara</translation>
    </message>
    <message>
        <source>What does your paper look like?</source>
        <translation type="unfinished">Belgeniz nasıl?</translation>
    </message>
    <message>
        <source>One sheet, or a booklet</source>
        <translation type="unfinished">Tek kâğıt veya kitapçık</translation>
    </message>
    <message>
        <source>On the glass, page by page.</source>
        <translation type="unfinished">Camın üzerinde, sayfa sayfa.</translation>
    </message>
    <message>
        <source>Several loose sheets</source>
        <translation type="unfinished">Birkaç ayrı kâğıt</translation>
    </message>
    <message>
        <source>In the feeder, all at once.</source>
        <translation type="unfinished">Besleyicide, hepsi birden.</translation>
    </message>
    <message>
        <source>A card</source>
        <translation type="unfinished">Bir kart</translation>
    </message>
    <message>
        <source>On the glass: the front, then the back.</source>
        <translation type="unfinished">Camın üzerinde: önce ön yüzü, sonra arka yüzü.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished">Bir sorun oldu.</translation>
    </message>
    <message>
        <source>Please call the mediator.</source>
        <translation type="unfinished">Görevliyi çağırın.</translation>
    </message>
    <message>
        <source>A sheet of paper is stuck.</source>
        <translation type="unfinished">Bir kâğıt sıkıştı.</translation>
    </message>
    <message>
        <source>Open the cover and take the sheet out gently.</source>
        <translation type="unfinished">Kapağı açın ve kâğıdı yavaşça çıkarın.</translation>
    </message>
    <message>
        <source>The cover is open.</source>
        <translation type="unfinished">Kapak açık.</translation>
    </message>
    <message>
        <source>Close the cover, then start again.</source>
        <translation type="unfinished">Kapağı kapatın, sonra yeniden başlayın.</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation type="unfinished">Kâğıt yok.</translation>
    </message>
    <message>
        <source>Put paper in, then start again.</source>
        <translation type="unfinished">Kâğıt koyun, sonra yeniden başlayın.</translation>
    </message>
    <message>
        <source>There is no ink left.</source>
        <translation type="unfinished">Mürekkep kalmadı.</translation>
    </message>
    <message>
        <source>The device is busy.</source>
        <translation type="unfinished">Cihaz meşgul.</translation>
    </message>
    <message>
        <source>Wait a moment, then start again.</source>
        <translation type="unfinished">Biraz bekleyin, sonra yeniden başlayın.</translation>
    </message>
    <message>
        <source>The device has stopped.</source>
        <translation type="unfinished">Cihaz durdu.</translation>
    </message>
    <message>
        <source>Start again. If it stops again, call the mediator.</source>
        <translation type="unfinished">Yeniden başlayın. Yine durursa görevliyi çağırın.</translation>
    </message>
    <message>
        <source>The device is paused.</source>
        <translation type="unfinished">Cihaz duraklatıldı.</translation>
    </message>
    <message>
        <source>There are too many pages to print.</source>
        <translation type="unfinished">Yazdırılacak sayfa sayısı çok fazla.</translation>
    </message>
    <message>
        <source>This document cannot be printed.</source>
        <translation type="unfinished">Bu belge yazdırılamaz.</translation>
    </message>
    <message>
        <source>The device does not answer.</source>
        <translation type="unfinished">Cihaz yanıt vermiyor.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished">Ad veya soyadı eksik.</translation>
    </message>
    <message>
        <source>Write your family name and your first names.</source>
        <translation type="unfinished">Soyadınızı ve adlarınızı yazın.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation type="unfinished">Ad veya soyadı çok uzun.</translation>
    </message>
    <message>
        <source>Write 100 letters at most.</source>
        <translation type="unfinished">En fazla 100 harf yazın.</translation>
    </message>
    <message>
        <source>A name has a sign that cannot be kept.</source>
        <translation type="unfinished">Ad veya soyadında saklanamayan bir işaret var.</translation>
    </message>
    <message>
        <source>Erase it and write it again.</source>
        <translation type="unfinished">Silin ve yeniden yazın.</translation>
    </message>
    <message>
        <source>The frame is empty.</source>
        <translation type="unfinished">Çerçeve boş.</translation>
    </message>
    <message>
        <source>Sign in the frame, or touch “I cannot sign”.</source>
        <translation type="unfinished">Çerçevenin içine imza atın veya “İmzalayamıyorum” düğmesine dokunun.</translation>
    </message>
    <message>
        <source>There is only a dot in the frame.</source>
        <translation type="unfinished">Çerçevede yalnızca bir nokta var.</translation>
    </message>
    <message>
        <source>Hold the button down, or your finger, and sign.</source>
        <translation type="unfinished">Düğmeyi veya parmağınızı basılı tutun ve imzalayın.</translation>
    </message>
    <message>
        <source>This signature cannot be kept.</source>
        <translation type="unfinished">Bu imza saklanamaz.</translation>
    </message>
    <message>
        <source>Touch “Start again” and sign more simply.</source>
        <translation type="unfinished">“Baştan başla” düğmesine dokunun ve daha basit imzalayın.</translation>
    </message>
    <message>
        <source>The mediator&apos;s identifier is missing or wrong.</source>
        <translation type="unfinished">Görevli kodu eksik veya yanlış.</translation>
    </message>
    <message>
        <source>Mediator: write your identifier, without spaces.</source>
        <translation type="unfinished">Görevli: kodunuzu boşluk bırakmadan yazın.</translation>
    </message>
    <message>
        <source>The register is busy.</source>
        <translation type="unfinished">Kayıt defteri meşgul.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">Biraz bekleyin, sonra tekrar deneyin.</translation>
    </message>
    <message>
        <source>There is no room left to write the register.</source>
        <translation type="unfinished">Kayıt defterini yazmak için yer kalmadı.</translation>
    </message>
    <message>
        <source>The register cannot be written.</source>
        <translation type="unfinished">Kayıt defteri yazılamıyor.</translation>
    </message>
    <message>
        <source>This is not the register that was written here before.</source>
        <translation type="unfinished">Bu, daha önce burada tutulan kayıt defteri değil.</translation>
    </message>
    <message>
        <source>Please call the mediator: “kiosk doctor” says what to do.</source>
        <translation type="unfinished">Görevliyi çağırın: “kiosk doctor” ne yapılacağını söyler.</translation>
    </message>
</context>
</TS>
