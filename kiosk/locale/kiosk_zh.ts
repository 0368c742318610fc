<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccessibilityPage</name>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished">无障碍</translation>
    </message>
    <message>
        <source>This computer is for everybody. It follows the standard EN 301 549 in part: we examined it ourselves, and nobody else has.</source>
        <translation type="unfinished">这台电脑面向所有人。它部分符合 EN 301 549 标准：由我们自己检查，没有其他人检查过。</translation>
    </message>
    <message>
        <source>What helps you here</source>
        <translation type="unfinished">这里有什么可以帮助您</translation>
    </message>
    <message>
        <source>In the bar above: larger text, more space, other colours.</source>
        <translation type="unfinished">在上方的栏中：更大的文字、更宽的间距、其他颜色。</translation>
    </message>
    <message>
        <source>Listen: the page is read aloud. The same button stops it.</source>
        <translation type="unfinished">“朗读”：大声读出页面。再按同一个按钮就停止。</translation>
    </message>
    <message>
        <source>A mouse alone, a keyboard alone or a finger alone is enough.</source>
        <translation type="unfinished">只用鼠标、只用键盘或只用手指都可以操作。</translation>
    </message>
    <message>
        <source>Take your time: the computer asks before it ends your visit.</source>
        <translation type="unfinished">请慢慢来：电脑在结束您的使用之前会先问您。</translation>
    </message>
    <message>
        <source>What is missing still</source>
        <translation type="unfinished">还缺少什么</translation>
    </message>
    <message>
        <source>No group of people with disabilities has tried it yet.</source>
        <translation type="unfinished">还没有残障人士群体试用过。</translation>
    </message>
    <message>
        <source>Nothing is shown in sign language.</source>
        <translation type="unfinished">没有手语内容。</translation>
    </message>
    <message>
        <source>Some official sites are not accessible. We cannot change them.</source>
        <translation type="unfinished">有些官方网站不符合无障碍要求。我们无法改变它们。</translation>
    </message>
    <message>
        <source>Is something in your way? The mediator finds another way.</source>
        <translation type="unfinished">遇到障碍了吗？协助员会找到别的办法。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">打印</translation>
    </message>
    <message>
        <source>Tell us what is in your way</source>
        <translation type="unfinished">请告诉我们您遇到的障碍</translation>
    </message>
    <message>
        <source>Tell the mediator, or write or call:</source>
        <translation type="unfinished">请告诉协助员，或者写信、打电话：</translation>
    </message>
    <message>
        <source>Tell the mediator, or call:</source>
        <translation type="unfinished">请告诉协助员，或者打电话：</translation>
    </message>
    <message>
        <source>You need not say why.</source>
        <translation type="unfinished">您不必说明原因。</translation>
    </message>
    <message>
        <source>Nobody answers, or the answer is no help?</source>
        <translation type="unfinished">没有人答复，或者答复没有帮助？</translation>
    </message>
    <message>
        <source>The Defender of Rights (Défenseur des droits) helps you, free of charge.</source>
        <translation type="unfinished">权利保护官（Défenseur des droits）免费为您提供帮助。</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Is this link official?</source>
        <translation type="unfinished">这个链接是官方的吗？</translation>
    </message>
    <message>
        <source>Write here the link of the SMS or e-mail that you received. It will not be opened.</source>
        <translation type="unfinished">请在这里写下您收到的短信或邮件中的链接。链接不会被打开。</translation>
    </message>
    <message>
        <source>The link, or the whole message</source>
        <translation type="unfinished">链接，或整条信息</translation>
    </message>
    <message>
        <source>For example: ants.gouv.fr</source>
        <translation type="unfinished">例如：ants.gouv.fr</translation>
    </message>
    <message>
        <source>Open this site</source>
        <translation type="unfinished">打开这个网站</translation>
    </message>
    <message>
        <source>The link leads to:</source>
        <translation type="unfinished">链接指向：</translation>
    </message>
    <message>
        <source>Do not open it on your telephone either. Erase the message.</source>
        <translation type="unfinished">也不要在您的手机上打开它。请删除这条信息。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">检查</translation>
    </message>
    <message>
        <source>No, this link is not official.</source>
        <translation type="unfinished">不是，这个链接不是官方的。</translation>
    </message>
    <message>
        <source>There is no link in these words.</source>
        <translation type="unfinished">这些文字里没有链接。</translation>
    </message>
    <message>
        <source>Write the link letter by letter, or call the mediator.</source>
        <translation type="unfinished">请逐个字母写下链接，或呼叫协助员。</translation>
    </message>
    <message>
        <source>Yes, this link is official.</source>
        <translation type="unfinished">是的，这个链接是官方的。</translation>
    </message>
    <message>
        <source>Even a false message may quote a true link. If in doubt, open the site here.</source>
        <translation type="unfinished">虚假信息也可能引用真的链接。如有疑问，请在这里打开网站。</translation>
    </message>
    <message>
        <source>Official sites use this address for payments.</source>
        <translation type="unfinished">官方网站用这个地址收款。</translation>
    </message>
    <message>
        <source>Pay only when an official site led you there.</source>
        <translation type="unfinished">只有从官方网站转到那里时才付款。</translation>
    </message>
    <message>
        <source>This is an e-mail service, not a site of the State.</source>
        <translation type="unfinished">这是电子邮箱服务，不是国家的网站。</translation>
    </message>
    <message>
        <source>You may read your e-mail here.</source>
        <translation type="unfinished">您可以在这里看您的邮件。</translation>
    </message>
    <message>
        <source>This site may be opened here.</source>
        <translation type="unfinished">这个网站可以在这里打开。</translation>
    </message>
    <message>
        <source>It is not a site of the State.</source>
        <translation type="unfinished">这不是国家的网站。</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>To be checked with the mediator.</source>
        <translation type="unfinished">请向协助员核实。</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>In your telephone</source>
        <translation type="unfinished">存到您的手机里</translation>
    </message>
    <message>
        <source>Take a picture of this code: your calendar notes {day}. Your name is not in it.</source>
        <translation type="unfinished">请用手机拍下这个码：您的日历会记下 {day}。里面没有您的姓名。</translation>
    </message>
    <message>
        <source>Code that notes {day} in a calendar</source>
        <translation type="unfinished">把 {day} 记入日历的码</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Choose your page</source>
        <translation type="unfinished">请选择您的页面</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">扫描文件</translation>
    </message>
    <message>
        <source>Which paper do you want to scan?</source>
        <translation type="unfinished">您要扫描哪份文件？</translation>
    </message>
    <message>
        <source>Scanning makes a picture of your paper.</source>
        <translation type="unfinished">扫描就是给您的文件拍一张图。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">另一份文件</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>The visit cannot begin</source>
        <translation type="unfinished">无法开始使用</translation>
    </message>
    <message>
        <source>Nothing of yours was kept. Call the mediator: another computer may be free.</source>
        <translation type="unfinished">您的任何信息都没有保留。请呼叫协助员：可能有别的电脑空着。</translation>
    </message>
    <message>
        <source>For the mediator: print a paper register</source>
        <translation type="unfinished">协助员用：打印纸质登记表</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished">放弃</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">再试一次</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">电话咨询</translation>
    </message>
    <message>
        <source>{name} (number to be checked with the mediator)</source>
        <translation type="unfinished">{name}（号码请向协助员核实）</translation>
    </message>
    <message>
        <source>{where}: {number}</source>
        <translation type="unfinished">{where}：{number}</translation>
    </message>
</context>
<context>
    <name>CopyPasteMenu</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">粘贴</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">年</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">更早</translation>
    </message>
    <message>
        <source>Show earlier years</source>
        <translation type="unfinished">显示更早的年份</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">更晚</translation>
    </message>
    <message>
        <source>Show later years</source>
        <translation type="unfinished">显示更晚的年份</translation>
    </message>
    <message numerus="yes">
        <source>This month has only %n days.</source>
        <translation type="unfinished">
            <numerusform>这个月只有 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch another day.</source>
        <translation type="unfinished">请点选另一天。</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>If you finish today: at the latest on {day}.</source>
        <translation type="unfinished">如果您今天办完：最晚 {day}。</translation>
    </message>
    <message>
        <source>If you finish today: until {day}.</source>
        <translation type="unfinished">如果您今天办完：到 {day} 为止。</translation>
    </message>
    <message>
        <source>If you finish today: about {day}.</source>
        <translation type="unfinished">如果您今天办完：大约在 {day}。</translation>
    </message>
    <message>
        <source>{title} (last day: {day})</source>
        <translation type="unfinished">{title}（最后一天：{day}）</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation type="unfinished">从 {first} 到 {last}</translation>
    </message>
    <message>
        <source>At the latest on {last}</source>
        <translation type="unfinished">最晚 {last}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation type="unfinished">从 {first} 起</translation>
    </message>
    <message>
        <source>Today it is too early. Come back on {day}.</source>
        <translation type="unfinished">今天还太早。请在 {day} 再来。</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation type="unfinished">今天是最后一天。</translation>
    </message>
    <message>
        <source>You can do it today. Days left: {count}.</source>
        <translation type="unfinished">您今天可以办理。还剩天数：{count}。</translation>
    </message>
    <message>
        <source>The last day is over. Do it today, and tell the mediator.</source>
        <translation type="unfinished">最后期限已过。请今天就办，并告诉协助员。</translation>
    </message>
    <message>
        <source>It counted until {day}</source>
        <translation type="unfinished">有效期曾到 {day}</translation>
    </message>
    <message>
        <source>It counts no more.</source>
        <translation type="unfinished">已经失效。</translation>
    </message>
    <message>
        <source>It counts until {day}</source>
        <translation type="unfinished">有效期到 {day}</translation>
    </message>
    <message>
        <source>That day still counts.</source>
        <translation type="unfinished">那一天仍然有效。</translation>
    </message>
    <message>
        <source>About {day}</source>
        <translation type="unfinished">大约 {day}</translation>
    </message>
    <message>
        <source>That day is over: follow your request on the site.</source>
        <translation type="unfinished">那一天已过：请在网站上查看您的申请。</translation>
    </message>
    <message>
        <source>It may come earlier or later: this day is an estimate.</source>
        <translation type="unfinished">可能更早或更晚：这一天只是估计。</translation>
    </message>
    <message>
        <source>Worked out on {day} from the date you gave. The official site counts.</source>
        <translation type="unfinished">根据您给的日期在 {day} 算出。以官方网站为准。</translation>
    </message>
    <message>
        <source>For your telephone&apos;s calendar</source>
        <translation type="unfinished">存入手机日历</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished">yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>My dates</source>
        <translation type="unfinished">我的日期</translation>
    </message>
    <message>
        <source>You give a day, the kiosk works out the dates.</source>
        <translation type="unfinished">您给出一个日期，机器为您算出各个期限。</translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message>
        <source>Work out my dates</source>
        <translation type="unfinished">计算我的日期</translation>
    </message>
    <message>
        <source>Touch the day, then the month, then the year.</source>
        <translation type="unfinished">请依次点选日、月、年。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation type="unfinished">另一个日期</translation>
    </message>
    <message>
        <source>Print a reminder</source>
        <translation type="unfinished">打印提醒</translation>
    </message>
    <message>
        <source>{procedure} — your date: {day}</source>
        <translation type="unfinished">{procedure} — 您的日期：{day}</translation>
    </message>
</context>
<context>
    <name>DialogStrip</name>
    <message>
        <source>The site {host} says:</source>
        <translation type="unfinished">网站 {host} 说：</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished">我看过了</translation>
    </message>
    <message>
        <source>The site {host} asks:</source>
        <translation type="unfinished">网站 {host} 问：</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>The site {host} asks you to write something:</source>
        <translation type="unfinished">网站 {host} 请您填写：</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">发送</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">否</translation>
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
        <translation type="unfinished">请向协助员核实。</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation type="unfinished">核实于 {day}</translation>
    </message>
    <message>
        <source>When, and how long it takes</source>
        <translation type="unfinished">什么时候办，需要多久</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">费用</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">接下来会怎样</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">有用的信息</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Words to find in this page</source>
        <translation type="unfinished">在此页查找的词</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished">上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>Previous place with these words</source>
        <translation type="unfinished">这些词的上一处</translation>
    </message>
    <message>
        <source>Next place with these words</source>
        <translation type="unfinished">这些词的下一处</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished">关闭查找</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation type="unfinished">第 {place} 处，共 {places} 处</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">没有找到</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Is a paper of yours still on the glass of the scanner?</source>
        <translation type="unfinished">扫描仪玻璃上还有您的文件吗？</translation>
    </message>
    <message>
        <source>Lift the cover and look. Look at the printer too.</source>
        <translation type="unfinished">请打开盖子看一看。也请看看打印机。</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation type="unfinished">带走所有东西</translation>
    </message>
    <message>
        <source>Your identity papers, your bank card</source>
        <translation type="unfinished">您的身份证件、您的银行卡</translation>
    </message>
    <message>
        <source>Your telephone, your glasses, your prints</source>
        <translation type="unfinished">您的手机、您的眼镜、您打印的纸</translation>
    </message>
    <message>
        <source>When you end, everything is erased here.</source>
        <translation type="unfinished">您结束后，这里的一切都会删除。</translation>
    </message>
    <message>
        <source>Nobody after you can see your papers or your accounts.</source>
        <translation type="unfinished">之后的人看不到您的文件，也看不到您的账户。</translation>
    </message>
    <message>
        <source>Go on with my visit</source>
        <translation type="unfinished">继续使用</translation>
    </message>
    <message>
        <source>End and erase everything</source>
        <translation type="unfinished">结束并删除一切</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation type="unfinished">再见</translation>
    </message>
    <message>
        <source>Thank you, and goodbye</source>
        <translation type="unfinished">谢谢，再见</translation>
    </message>
    <message>
        <source>Everything of your visit is being erased. You can leave.</source>
        <translation type="unfinished">您的使用痕迹正在全部删除。您可以离开了。</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation type="unfinished">离开之前</translation>
    </message>
    <message>
        <source>Have you finished? Nothing can be seen later.</source>
        <translation type="unfinished">您办完了吗？之后什么都看不到了。</translation>
    </message>
</context>
<context>
    <name>GreetingPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">欢迎</translation>
    </message>
    <message>
        <source>Welcome to the point numérique</source>
        <translation type="unfinished">欢迎来到数字服务点（point numérique）</translation>
    </message>
    <message>
        <source>Do your official procedures on the internet here. It is free, and somebody is here to help you.</source>
        <translation type="unfinished">您可以在这里上网办理官方手续。免费，并有人帮助您。</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished">开放时间</translation>
    </message>
    <message>
        <source>Questions, or an appointment? Telephone:</source>
        <translation type="unfinished">有问题或想预约？电话：</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation type="unfinished">怎么使用</translation>
    </message>
    <message>
        <source>You write your name and sign</source>
        <translation type="unfinished">您写下姓名并签名</translation>
    </message>
    <message>
        <source>You choose your procedure</source>
        <translation type="unfinished">您选择要办的手续</translation>
    </message>
    <message>
        <source>You do it on the official site</source>
        <translation type="unfinished">您在官方网站上办理</translation>
    </message>
    <message>
        <source>You leave: everything is erased</source>
        <translation type="unfinished">您离开：一切都被删除</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">开始</translation>
    </message>
    <message>
        <source>The traces of the visit before are being erased…</source>
        <translation type="unfinished">正在删除上一次使用的痕迹……</translation>
    </message>
    <message>
        <source>The traces of the visit before have been erased.</source>
        <translation type="unfinished">上一次使用的痕迹已删除。</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide me</source>
        <translation type="unfinished">请引导我</translation>
    </message>
    <message>
        <source>You said: {answers}</source>
        <translation type="unfinished">您说的是：{answers}</translation>
    </message>
    <message>
        <source>Touch the answer that is nearest to your situation.</source>
        <translation type="unfinished">请点选最接近您情况的回答。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">重新开始</translation>
    </message>
    <message>
        <source>I call the mediator</source>
        <translation type="unfinished">我要呼叫协助员</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">帮助</translation>
    </message>
    <message>
        <source>Do you need help?</source>
        <translation type="unfinished">您需要帮助吗？</translation>
    </message>
    <message>
        <source>Stay here. Raise your hand if you can.</source>
        <translation type="unfinished">请留在这里。可以的话请举手。</translation>
    </message>
    <message>
        <source>Somebody here needs help</source>
        <translation type="unfinished">这里有人需要帮助</translation>
    </message>
    <message>
        <source>The mediator helps you with the computer.</source>
        <translation type="unfinished">协助员帮您使用电脑。</translation>
    </message>
    <message>
        <source>They do not decide on your request. Never tell anybody your passwords.</source>
        <translation type="unfinished">协助员不决定您的申请。请不要把您的密码告诉任何人。</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">电话咨询</translation>
    </message>
    <message>
        <source>Accessibility of this computer</source>
        <translation type="unfinished">这台电脑的无障碍功能</translation>
    </message>
    <message>
        <source>For the mediator: which sites answer?</source>
        <translation type="unfinished">协助员用：哪些网站有响应？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">呼叫协助员</translation>
    </message>
    <message>
        <source>The mediator can see your call on this screen.</source>
        <translation type="unfinished">协助员能在这个屏幕上看到您的呼叫。</translation>
    </message>
    <message>
        <source>The mediator is here for you. Do not hesitate to call.</source>
        <translation type="unfinished">协助员就是来帮您的。请尽管呼叫。</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">首页</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished">您想办什么？</translation>
    </message>
    <message>
        <source>I know what I want</source>
        <translation type="unfinished">我知道要办什么</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation type="unfinished">请引导我</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation type="unfinished">一次一个问题</translation>
    </message>
    <message>
        <source>I call the mediator</source>
        <translation type="unfinished">我要呼叫协助员</translation>
    </message>
    <message>
        <source>Somebody comes</source>
        <translation type="unfinished">有人过来帮您</translation>
    </message>
    <message>
        <source>Most asked for</source>
        <translation type="unfinished">最常用的手续</translation>
    </message>
    <message>
        <source>All procedures, by theme</source>
        <translation type="unfinished">按主题列出的所有手续</translation>
    </message>
    <message>
        <source>Scan or print</source>
        <translation type="unfinished">扫描或打印</translation>
    </message>
    <message>
        <source>Check a link I received</source>
        <translation type="unfinished">检查我收到的链接</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) found</source>
        <translation type="unfinished">
            <numerusform>找到 %n 项手续</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation type="unfinished">没有找到与这些词相符的内容。</translation>
    </message>
    <message>
        <source>Try another word, choose a theme below, or touch Help.</source>
        <translation type="unfinished">请换一个词，或在下面选一个主题，或点“帮助”。</translation>
    </message>
</context>
<context>
    <name>HostBadge</name>
    <message>
        <source>Official site of the State, verified:</source>
        <translation type="unfinished">国家官方网站，已核实：</translation>
    </message>
    <message>
        <source>Official site of a public service, verified:</source>
        <translation type="unfinished">公共服务官方网站，已核实：</translation>
    </message>
    <message>
        <source>Official site to log in, verified:</source>
        <translation type="unfinished">官方登录网站，已核实：</translation>
    </message>
    <message>
        <source>Site to pay, verified:</source>
        <translation type="unfinished">付款网站，已核实：</translation>
    </message>
    <message>
        <source>You are at your bank:</source>
        <translation type="unfinished">您在银行的网站上：</translation>
    </message>
    <message>
        <source>Your e-mail. It is not a site of the State:</source>
        <translation type="unfinished">您的邮箱。不是国家的网站：</translation>
    </message>
    <message>
        <source>Site verified:</source>
        <translation type="unfinished">已核实的网站：</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">您是谁？</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation type="unfinished">第 1 步，共 2 步</translation>
    </message>
    <message>
        <source>Write your name as it is on your papers. Then you sign a register.</source>
        <translation type="unfinished">请按您证件上的写法写下姓名。然后您在登记簿上签名。</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">姓</translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished">名</translation>
    </message>
    <message>
        <source>If you have only one name, write it in both places.</source>
        <translation type="unfinished">如果您只有一个名字，请在两处都写上。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">继续</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished">您还在吗？</translation>
    </message>
    <message>
        <source>Without an answer your visit ends, and everything is erased to protect you.</source>
        <translation type="unfinished">如果没有回答，本次使用将结束，并会删除一切来保护您。</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation type="unfinished">结束使用</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished">我还在</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">空格</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">字母</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished">大写字母</translation>
    </message>
    <message>
        <source>Capital letters stay</source>
        <translation type="unfinished">锁定大写</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">删除</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">回车</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation type="unfinished">向左</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation type="unfinished">向右</translation>
    </message>
    <message>
        <source>Other letters, signs</source>
        <translation type="unfinished">其他字母和符号</translation>
    </message>
    <message>
        <source>Ends of e-mail addresses</source>
        <translation type="unfinished">电子邮箱后缀</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation type="unfinished">收起键盘</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation type="unfinished">中文</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Look at the scan</source>
        <translation type="unfinished">查看扫描结果</translation>
    </message>
    <message>
        <source>The scanned page</source>
        <translation type="unfinished">扫描的页面</translation>
    </message>
    <message>
        <source>Your page is being straightened…</source>
        <translation type="unfinished">正在把您的页面摆正……</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">请稍等。</translation>
    </message>
    <message>
        <source>Can you read everything?</source>
        <translation type="unfinished">所有内容都能看清吗？</translation>
    </message>
    <message>
        <source>Look at the picture. If something is missing, scan again.</source>
        <translation type="unfinished">请看图片。如果缺了什么，请重新扫描。</translation>
    </message>
    <message>
        <source>Keep, I have finished</source>
        <translation type="unfinished">保留，我扫完了</translation>
    </message>
    <message>
        <source>Keep, and add a page</source>
        <translation type="unfinished">保留，再加一页</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished">重新扫描</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation type="unfinished">旋转页面</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation type="unfinished">返回各页</translation>
    </message>
    <message>
        <source>Keep, and see all pages</source>
        <translation type="unfinished">保留，查看所有页</translation>
    </message>
    <message>
        <source>See the whole page</source>
        <translation type="unfinished">查看整页</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished">放大看</translation>
    </message>
    <message>
        <source>Use the straightened picture</source>
        <translation type="unfinished">使用摆正后的图片</translation>
    </message>
    <message>
        <source>Use the picture as it was scanned</source>
        <translation type="unfinished">使用扫描时的原图</translation>
    </message>
</context>
<context>
    <name>MediatorCard</name>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">呼叫协助员</translation>
    </message>
    <message>
        <source>You need not sign. The mediator confirms that you are here: raise your hand or go to the desk.</source>
        <translation type="unfinished">您不必签名。协助员会确认您在这里：请举手或到服务台去。</translation>
    </message>
    <message>
        <source>For the mediator: your identifier</source>
        <translation type="unfinished">协助员用：您的代号</translation>
    </message>
</context>
<context>
    <name>MenuHead</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
</context>
<context>
    <name>NamingPage</name>
    <message>
        <source>Which paper is this?</source>
        <translation type="unfinished">这是哪份文件？</translation>
    </message>
    <message>
        <source>It gets this name when you give it to a site.</source>
        <translation type="unfinished">您把它交给网站时，它就用这个名称。</translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished">第一页</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">另一份文件</translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>Send it again</source>
        <translation type="unfinished">再发送一次</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished">不发送</translation>
    </message>
    <message>
        <source>See it now</source>
        <translation type="unfinished">现在查看</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>The site gave you a document.</source>
        <translation type="unfinished">网站给了您一份文件。</translation>
    </message>
    <message>
        <source>It is in “My papers”. Print it, or give it to a site.</source>
        <translation type="unfinished">文件在“我的文件”里。您可以打印，或交给网站。</translation>
    </message>
    <message>
        <source>The page had stopped: it was loaded again.</source>
        <translation type="unfinished">页面停止了：已重新加载。</translation>
    </message>
    <message>
        <source>Look whether what you wrote is still there.</source>
        <translation type="unfinished">请看看您写的内容还在不在。</translation>
    </message>
    <message>
        <source>The document did not come.</source>
        <translation type="unfinished">文件没有收到。</translation>
    </message>
    <message>
        <source>Five pages are open: close one.</source>
        <translation type="unfinished">已打开五个页面：请关闭一个。</translation>
    </message>
    <message>
        <source>Send your form a second time?</source>
        <translation type="unfinished">要再次发送您的表格吗？</translation>
    </message>
    <message>
        <source>Loading this page again does so.</source>
        <translation type="unfinished">重新加载这个页面会再发送一次。</translation>
    </message>
    <message>
        <source>The site is slow. The page is still on its way.</source>
        <translation type="unfinished">网站很慢。页面还在加载中。</translation>
    </message>
    <message>
        <source>You can wait: you need do nothing. It is not your doing.</source>
        <translation type="unfinished">您可以等待：什么都不用做。这不是您的问题。</translation>
    </message>
    <message>
        <source>The site asks for a security key.</source>
        <translation type="unfinished">网站要求使用安全密钥。</translation>
    </message>
    <message>
        <source>It cannot be used here. Choose another way to log in.</source>
        <translation type="unfinished">这里不能使用。请选择另一种登录方式。</translation>
    </message>
    <message>
        <source>The page was stopped: it was too heavy.</source>
        <translation type="unfinished">页面已停止：它太大了。</translation>
    </message>
    <message>
        <source>What you wrote is lost. Go back to the page before.</source>
        <translation type="unfinished">您写的内容已丢失。请返回前一页。</translation>
    </message>
    <message>
        <source>The page was loaded again: it was too heavy.</source>
        <translation type="unfinished">页面已重新加载：它太大了。</translation>
    </message>
    <message>
        <source>It does not come from an official site.</source>
        <translation type="unfinished">它不是来自官方网站。</translation>
    </message>
    <message>
        <source>Only PDF documents and pictures can be received.</source>
        <translation type="unfinished">这里只能接收 PDF 文件和图片。</translation>
    </message>
    <message>
        <source>It is too large. Ask the mediator.</source>
        <translation type="unfinished">文件太大。请问协助员。</translation>
    </message>
    <message>
        <source>You have received many documents. Ask the mediator.</source>
        <translation type="unfinished">您已收到很多文件。请问协助员。</translation>
    </message>
    <message>
        <source>Try again. If it fails again, ask the mediator.</source>
        <translation type="unfinished">请再试一次。如果还不行，请问协助员。</translation>
    </message>
</context>
<context>
    <name>NoScannerStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">扫描文件</translation>
    </message>
    <message>
        <source>This computer has no scanner.</source>
        <translation type="unfinished">这台电脑没有扫描仪。</translation>
    </message>
    <message>
        <source>Ask the mediator which computer has one.</source>
        <translation type="unfinished">请问协助员哪台电脑有扫描仪。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>To use this computer, you write your name and you sign a register.</source>
        <translation type="unfinished">要使用这台电脑，您需写下姓名并在登记簿上签名。</translation>
    </message>
    <message>
        <source>We also keep the date, the time and the computer&apos;s number.</source>
        <translation type="unfinished">我们还保留日期、时间和电脑编号。</translation>
    </message>
    <message>
        <source>We never keep your procedures, the sites you see or your documents.</source>
        <translation type="unfinished">我们从不保留您的手续、您看的网站和您的文件。</translation>
    </message>
    <message>
        <source>[to be completed by the préfecture]</source>
        <translation type="unfinished">[由省政府（préfecture）填写]</translation>
    </message>
    <message>
        <source>Why: {basis}.</source>
        <translation type="unfinished">理由：{basis}。</translation>
    </message>
    <message>
        <source>Who answers for it: {controller}.</source>
        <translation type="unfinished">负责方：{controller}。</translation>
    </message>
    <message>
        <source>Your rights: see your line, have it corrected, have its use limited. Write to: {contact}. You can complain to the CNIL (cnil.fr).</source>
        <translation type="unfinished">您的权利：查看您的登记、要求更正、要求限制使用。请写信给：{contact}。您可以向 CNIL（cnil.fr）投诉。</translation>
    </message>
    <message>
        <source>Register of the point numérique</source>
        <translation type="unfinished">数字服务点登记簿</translation>
    </message>
    <message>
        <source>How long: your name for 5 years, your signature for 1 year. Then they are erased.</source>
        <translation type="unfinished">保留多久：您的姓名 5 年，您的签名 1 年。之后删除。</translation>
    </message>
    <message>
        <source>How long, in years: your name {names}, your signature {signatures}. Then they are erased.</source>
        <translation type="unfinished">保存年限：您的姓名 {names} 年，您的签名 {signatures} 年。之后会被删除。</translation>
    </message>
    <message>
        <source>Who can read it: the mediators who are allowed to, and a judge who asks for it.</source>
        <translation type="unfinished">谁能查看：得到授权的协助员，以及提出要求的法官。</translation>
    </message>
    <message>
        <source>If you cannot sign, the mediator can confirm it for you. Nobody watches your screen from afar without your agreement.</source>
        <translation type="unfinished">如果您不能签名，协助员可以替您确认。未经您同意，没有人远程看您的屏幕。</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>What we keep, and what we do not</source>
        <translation type="unfinished">我们保留什么，不保留什么</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation type="unfinished">阅读全部</translation>
    </message>
    <message>
        <source>Read less</source>
        <translation type="unfinished">收起</translation>
    </message>
</context>
<context>
    <name>OfficialWay</name>
    <message>
        <source>The official site:</source>
        <translation type="unfinished">官方网站：</translation>
    </message>
    <message>
        <source>Go to the official site</source>
        <translation type="unfinished">前往官方网站</translation>
    </message>
    <message>
        <source>See the official procedure: {title}</source>
        <translation type="unfinished">查看官方手续：{title}</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>Out of order</source>
        <translation type="unfinished">停止使用</translation>
    </message>
    <message>
        <source>This computer is out of order</source>
        <translation type="unfinished">这台电脑停止使用</translation>
    </message>
    <message>
        <source>We are sorry. Please call the mediator, or use another computer.</source>
        <translation type="unfinished">很抱歉。请呼叫协助员，或使用另一台电脑。</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation type="unfinished">电话：{number}</translation>
    </message>
    <message>
        <source>Code for the staff: {code}</source>
        <translation type="unfinished">工作人员代码：{code}</translation>
    </message>
</context>
<context>
    <name>PadPicture</name>
    <message>
        <source>You sign the register of this computer. What we keep of it is on the screen.</source>
        <translation type="unfinished">您在这台电脑的登记簿上签名。屏幕上写明我们保留什么。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">重新开始</translation>
    </message>
    <message>
        <source>I have signed</source>
        <translation type="unfinished">我签好了</translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished">第 {number} 页</translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished">查看</translation>
    </message>
    <message>
        <source>See page {number}</source>
        <translation type="unfinished">查看第 {number} 页</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished">旋转</translation>
    </message>
    <message>
        <source>Turn page {number}</source>
        <translation type="unfinished">旋转第 {number} 页</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">前移</translation>
    </message>
    <message>
        <source>Move page {number} before</source>
        <translation type="unfinished">把第 {number} 页前移</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">后移</translation>
    </message>
    <message>
        <source>Move page {number} after</source>
        <translation type="unfinished">把第 {number} 页后移</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished">去掉</translation>
    </message>
    <message>
        <source>Take out page {number}</source>
        <translation type="unfinished">去掉第 {number} 页</translation>
    </message>
</context>
<context>
    <name>PagesStep</name>
    <message>
        <source>The pages of your paper</source>
        <translation type="unfinished">您文件的各页</translation>
    </message>
    <message>
        <source>Your paper: {pages}</source>
        <translation type="unfinished">您的文件：{pages}</translation>
    </message>
    <message>
        <source>More pages are coming…</source>
        <translation type="unfinished">还有页面正在扫描……</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">重新开始</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation type="unfinished">添加一页</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation type="unfinished">我扫完了</translation>
    </message>
    <message>
        <source>Throw all these pages away and start again?</source>
        <translation type="unfinished">要扔掉所有这些页并重新开始吗？</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation type="unfinished">扔掉后无法找回。</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">不，保留</translation>
    </message>
    <message>
        <source>Yes, start again</source>
        <translation type="unfinished">是，重新开始</translation>
    </message>
    <message>
        <source>One page looks blank. Leave it out?</source>
        <translation type="unfinished">有一页像是空白的。要去掉吗？</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">不，保留</translation>
    </message>
    <message>
        <source>Yes, leave it out</source>
        <translation type="unfinished">是，去掉</translation>
    </message>
    <message>
        <source>{count} pages look blank. Leave them out?</source>
        <translation type="unfinished">有 {count} 页像是空白的。要去掉吗？</translation>
    </message>
    <message>
        <source>No, keep all</source>
        <translation type="unfinished">不，全部保留</translation>
    </message>
    <message>
        <source>Yes, leave them out</source>
        <translation type="unfinished">是，去掉这些页</translation>
    </message>
    <message>
        <source>Look at them below: they are marked “Blank?”.</source>
        <translation type="unfinished">请在下面查看：它们标有“空白？”。</translation>
    </message>
    <message>
        <source>Page {number} is taken out.</source>
        <translation type="unfinished">第 {number} 页已去掉。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">恢复</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>{pages}. {origin}.</source>
        <translation type="unfinished">{pages}。{origin}。</translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished">第一页</translation>
    </message>
    <message>
        <source>Remove this paper?</source>
        <translation type="unfinished">要删除这份文件吗？</translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished">查看</translation>
    </message>
    <message>
        <source>See: {name}</source>
        <translation type="unfinished">查看：{name}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">打印</translation>
    </message>
    <message>
        <source>Print: {name}</source>
        <translation type="unfinished">打印：{name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">名称</translation>
    </message>
    <message>
        <source>Say which paper it is: {name}</source>
        <translation type="unfinished">说明这是哪份文件：{name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">删除</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation type="unfinished">删除：{name}</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation type="unfinished">是，删除</translation>
    </message>
    <message>
        <source>Yes, remove: {name}</source>
        <translation type="unfinished">是，删除：{name}</translation>
    </message>
    <message>
        <source>No, keep</source>
        <translation type="unfinished">不，保留</translation>
    </message>
    <message>
        <source>No, keep: {name}</source>
        <translation type="unfinished">不，保留：{name}</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>{ready} of {all} papers ready</source>
        <translation type="unfinished">文件已备好 {ready} 份，共 {all} 份</translation>
    </message>
    <message>
        <source>{name}: ready</source>
        <translation type="unfinished">{name}：已备好</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">已备好</translation>
    </message>
    <message>
        <source>Scan: {name}</source>
        <translation type="unfinished">扫描：{name}</translation>
    </message>
</context>
<context>
    <name>PaperNames</name>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">另一份文件</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation type="unfinished">{name}（{number}）</translation>
    </message>
    <message>
        <source>Document from the site</source>
        <translation type="unfinished">网站给的文件</translation>
    </message>
    <message>
        <source>Document from the site: {name}</source>
        <translation type="unfinished">网站给的文件：{name}</translation>
    </message>
    <message>
        <source>Receipt for your visit</source>
        <translation type="unfinished">本次使用的回执</translation>
    </message>
    <message>
        <source>Given by the site</source>
        <translation type="unfinished">由网站提供</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation type="unfinished">在这里制作</translation>
    </message>
    <message>
        <source>You scanned it</source>
        <translation type="unfinished">您扫描的</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished">1 页</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished">{count} 页</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>There is nothing in this document.</source>
        <translation type="unfinished">这份文件里没有内容。</translation>
    </message>
    <message>
        <source>Scan it again, or open it again on the site.</source>
        <translation type="unfinished">请重新扫描，或在网站上重新打开。</translation>
    </message>
    <message>
        <source>This is not a paper that can be shown here.</source>
        <translation type="unfinished">这份文件不能在这里显示。</translation>
    </message>
    <message>
        <source>Only PDF documents and pictures can.</source>
        <translation type="unfinished">只能显示 PDF 文件和图片。</translation>
    </message>
    <message>
        <source>This document is locked by a password.</source>
        <translation type="unfinished">这份文件有密码保护。</translation>
    </message>
    <message>
        <source>Print it at home, or ask the mediator.</source>
        <translation type="unfinished">请在家里打印，或问协助员。</translation>
    </message>
    <message>
        <source>This document is damaged.</source>
        <translation type="unfinished">这份文件已损坏。</translation>
    </message>
    <message>
        <source>Open it again on the site, or scan it again.</source>
        <translation type="unfinished">请在网站上重新打开，或重新扫描。</translation>
    </message>
    <message>
        <source>This paper is too large for the site.</source>
        <translation type="unfinished">这份文件对网站来说太大。</translation>
    </message>
    <message>
        <source>Scan fewer pages at a time.</source>
        <translation type="unfinished">请每次少扫几页。</translation>
    </message>
    <message>
        <source>This paper has too many pages.</source>
        <translation type="unfinished">这份文件页数太多。</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papers to bring</source>
        <translation type="unfinished">要带的文件</translation>
    </message>
    <message>
        <source>It is in “My papers”.</source>
        <translation type="unfinished">它在“我的文件”里。</translation>
    </message>
    <message>
        <source>To be checked with the mediator.</source>
        <translation type="unfinished">请向协助员核实。</translation>
    </message>
    <message>
        <source>{ticked} of {all} ready</source>
        <translation type="unfinished">已备好 {ticked} 份，共 {all} 份</translation>
    </message>
    <message>
        <source>Touch each paper that you have with you.</source>
        <translation type="unfinished">请点选您带来的每份文件。</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>My papers</source>
        <translation type="unfinished">我的文件</translation>
    </message>
    <message>
        <source>They are erased at the end of your visit. Print what you keep.</source>
        <translation type="unfinished">使用结束时会全部删除。要保留的请打印出来。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">扫描文件</translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation type="unfinished">还没有文件。</translation>
    </message>
    <message>
        <source>Scan one, or open a document on the site: it comes here.</source>
        <translation type="unfinished">请扫描一份，或在网站上打开文件：它会出现在这里。</translation>
    </message>
</context>
<context>
    <name>PickerPage</name>
    <message>
        <source>Give a paper to the site</source>
        <translation type="unfinished">把文件交给网站</translation>
    </message>
    <message>
        <source>The site asks for a paper</source>
        <translation type="unfinished">网站要一份文件</translation>
    </message>
    <message>
        <source>Touch the papers you want to give.</source>
        <translation type="unfinished">请点选您要交的文件。</translation>
    </message>
    <message>
        <source>Touch the paper you want to give.</source>
        <translation type="unfinished">请点选您要交的那份文件。</translation>
    </message>
    <message>
        <source>Give nothing</source>
        <translation type="unfinished">什么都不交</translation>
    </message>
    <message>
        <source>Or scan a paper now</source>
        <translation type="unfinished">或者现在扫描文件</translation>
    </message>
    <message>
        <source>Scan a paper now</source>
        <translation type="unfinished">现在扫描文件</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished">另一份文件</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">扫描文件</translation>
    </message>
    <message>
        <source>Give these {count} papers to the site</source>
        <translation type="unfinished">把这 {count} 份文件交给网站</translation>
    </message>
    <message>
        <source>Give this paper to the site</source>
        <translation type="unfinished">把这份文件交给网站</translation>
    </message>
    <message>
        <source>The site wants a file that is neither a PDF nor a picture.</source>
        <translation type="unfinished">网站要的文件既不是 PDF 也不是图片。</translation>
    </message>
    <message>
        <source>Nothing can be given here. Ask the mediator for help.</source>
        <translation type="unfinished">这里没有可交的。请协助员帮忙。</translation>
    </message>
    <message>
        <source>Your paper is being made ready…</source>
        <translation type="unfinished">正在准备您的文件……</translation>
    </message>
    <message>
        <source>There is no paper yet.</source>
        <translation type="unfinished">还没有文件。</translation>
    </message>
    <message>
        <source>Scan it now: then it goes to the site.</source>
        <translation type="unfinished">现在扫描：然后它会交给网站。</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">扫描文件</translation>
    </message>
    <message>
        <source>Pages kept so far: {count}</source>
        <translation type="unfinished">已保留的页数：{count}</translation>
    </message>
    <message>
        <source>See the pages kept</source>
        <translation type="unfinished">查看已保留的页</translation>
    </message>
    <message>
        <source>It is a card: scan both sides</source>
        <translation type="unfinished">这是一张卡：两面都扫描</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">扫描</translation>
    </message>
    <message>
        <source>Finish with the pages kept</source>
        <translation type="unfinished">用已保留的页完成</translation>
    </message>
    <message>
        <source>The front is done. Now the back: turn the card over.</source>
        <translation type="unfinished">正面已完成。现在扫描背面：请把卡翻过来。</translation>
    </message>
    <message>
        <source>First the front of the card, then its back.</source>
        <translation type="unfinished">先扫描卡的正面，再扫描背面。</translation>
    </message>
    <message>
        <source>1. Take out staples and clips, and open what is folded.</source>
        <translation type="unfinished">1. 取下订书钉和夹子，展开折起来的纸。</translation>
    </message>
    <message>
        <source>2. Put the sheets in the feeder, as its drawing shows.</source>
        <translation type="unfinished">2. 按图示把纸放进进纸器。</translation>
    </message>
    <message>
        <source>3. Push them in gently, as far as they go.</source>
        <translation type="unfinished">3. 轻轻推到底。</translation>
    </message>
    <message>
        <source>4. Touch “Scan”.</source>
        <translation type="unfinished">4. 点“扫描”。</translation>
    </message>
    <message>
        <source>1. Open the lid of the scanner.</source>
        <translation type="unfinished">1. 打开扫描仪的盖子。</translation>
    </message>
    <message>
        <source>2. Put the card on the glass, its front facing down.</source>
        <translation type="unfinished">2. 把卡放在玻璃上，正面朝下。</translation>
    </message>
    <message>
        <source>3. Leave a finger&apos;s width from the edge. Close the lid.</source>
        <translation type="unfinished">3. 与边缘留一指宽的距离。盖上盖子。</translation>
    </message>
    <message>
        <source>2. Turn the card over: its back faces the glass.</source>
        <translation type="unfinished">2. 把卡翻过来：背面对着玻璃。</translation>
    </message>
    <message>
        <source>2. Put the paper face down on the glass, against the corner mark.</source>
        <translation type="unfinished">2. 把文件正面朝下放在玻璃上，对准角上的标记。</translation>
    </message>
    <message>
        <source>3. Close the lid.</source>
        <translation type="unfinished">3. 盖上盖子。</translation>
    </message>
    <message>
        <source>The pages you kept are still here.</source>
        <translation type="unfinished">您保留的页还在这里。</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation type="unfinished">打印</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Stop the print</source>
        <translation type="unfinished">停止打印</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">后一页</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">前一页</translation>
    </message>
    <message>
        <source>Print only this page</source>
        <translation type="unfinished">只打印这一页</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">再试一次</translation>
    </message>
    <message>
        <source>Print 1 page</source>
        <translation type="unfinished">打印 1 页</translation>
    </message>
    <message>
        <source>Print {count} pages</source>
        <translation type="unfinished">打印 {count} 页</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation type="unfinished">这台电脑没有打印机。</translation>
    </message>
    <message>
        <source>Ask the mediator which computer has one.</source>
        <translation type="unfinished">请问协助员哪台电脑有扫描仪。</translation>
    </message>
    <message>
        <source>The print is stopping…</source>
        <translation type="unfinished">正在停止打印……</translation>
    </message>
    <message>
        <source>It was not printed</source>
        <translation type="unfinished">没有打印成功</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation type="unfinished">已打印</translation>
    </message>
    <message>
        <source>Your paper is in the printer.</source>
        <translation type="unfinished">您的文件在打印机里。</translation>
    </message>
    <message>
        <source>Take all the sheets with you.</source>
        <translation type="unfinished">请带走所有的纸。</translation>
    </message>
    <message>
        <source>The print is in colour.</source>
        <translation type="unfinished">彩色打印。</translation>
    </message>
    <message>
        <source>The print is in black and white.</source>
        <translation type="unfinished">黑白打印。</translation>
    </message>
    <message>
        <source>Both sides of the sheets are printed.</source>
        <translation type="unfinished">纸的两面都打印。</translation>
    </message>
    <message>
        <source>This document has {count} pages. You can print {most} at most.</source>
        <translation type="unfinished">这份文件有 {count} 页。您最多可以打印 {most} 页。</translation>
    </message>
    <message>
        <source>Print only the pages that you need, or ask the mediator.</source>
        <translation type="unfinished">只打印您需要的页，或问协助员。</translation>
    </message>
    <message>
        <source>The printer is waiting</source>
        <translation type="unfinished">打印机在等待</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Your paper goes to the printer…</source>
        <translation type="unfinished">您的文件正送往打印机……</translation>
    </message>
    <message>
        <source>Nothing to do: it takes a few seconds.</source>
        <translation type="unfinished">不用做什么：几秒钟就好。</translation>
    </message>
    <message>
        <source>Your paper waits for the printer…</source>
        <translation type="unfinished">您的文件在等打印机……</translation>
    </message>
    <message>
        <source>It comes as soon as the printer is free.</source>
        <translation type="unfinished">打印机一空出来就会打印。</translation>
    </message>
    <message>
        <source>Your paper is being printed…</source>
        <translation type="unfinished">正在打印您的文件……</translation>
    </message>
    <message>
        <source>Wait beside the printer. It can take a minute.</source>
        <translation type="unfinished">请在打印机旁等候。可能需要一分钟。</translation>
    </message>
    <message>
        <source>Then the mediator must also start the printer again.</source>
        <translation type="unfinished">之后还需要协助员重新启动打印机。</translation>
    </message>
    <message>
        <source>Then the print goes on by itself.</source>
        <translation type="unfinished">然后打印会自动继续。</translation>
    </message>
    <message>
        <source>The printer is busy.</source>
        <translation type="unfinished">打印机正忙。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">请稍等，然后再试。</translation>
    </message>
    <message>
        <source>The printer takes no papers at the moment.</source>
        <translation type="unfinished">打印机暂时不接收文件。</translation>
    </message>
    <message>
        <source>Call the mediator, who starts it again. Then try again.</source>
        <translation type="unfinished">请呼叫协助员来重新启动它。然后再试。</translation>
    </message>
    <message>
        <source>The printer asks for a password.</source>
        <translation type="unfinished">打印机要求密码。</translation>
    </message>
    <message>
        <source>Call the mediator: the IT staff must set it right.</source>
        <translation type="unfinished">请呼叫协助员：需要技术人员来处理。</translation>
    </message>
    <message>
        <source>There are too many pages to print.</source>
        <translation type="unfinished">要打印的页数太多。</translation>
    </message>
    <message>
        <source>Print only the pages that you need, or ask the mediator.</source>
        <translation type="unfinished">只打印您需要的页，或问协助员。</translation>
    </message>
    <message>
        <source>This document cannot be printed.</source>
        <translation type="unfinished">这份文件不能打印。</translation>
    </message>
    <message>
        <source>Open it again on the site, or ask the mediator.</source>
        <translation type="unfinished">请在网站上重新打开，或问协助员。</translation>
    </message>
    <message>
        <source>The printer could not do it.</source>
        <translation type="unfinished">打印机没能完成打印。</translation>
    </message>
    <message>
        <source>Try again. If it fails again, call the mediator.</source>
        <translation type="unfinished">请再试一次。如果还不行，请呼叫协助员。</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation type="unfinished">然后再试。</translation>
    </message>
    <message>
        <source>The print was stopped at the printer.</source>
        <translation type="unfinished">打印在打印机上被停止了。</translation>
    </message>
    <message>
        <source>Try again, or ask the mediator.</source>
        <translation type="unfinished">请再试一次，或问协助员。</translation>
    </message>
    <message>
        <source>The printer has no paper left.</source>
        <translation type="unfinished">打印机没有纸了。</translation>
    </message>
    <message>
        <source>Call the mediator, who puts A4 paper in.</source>
        <translation type="unfinished">请呼叫协助员来放 A4 纸。</translation>
    </message>
    <message>
        <source>A sheet is stuck in the printer.</source>
        <translation type="unfinished">打印机卡纸了。</translation>
    </message>
    <message>
        <source>Do not pull it. Call the mediator, who takes it out.</source>
        <translation type="unfinished">请不要拉。请呼叫协助员来取出。</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation type="unfinished">打印机是开着的。</translation>
    </message>
    <message>
        <source>Close its cover, or call the mediator.</source>
        <translation type="unfinished">请关上盖子，或呼叫协助员。</translation>
    </message>
    <message>
        <source>The printer has no ink left.</source>
        <translation type="unfinished">打印机没有墨了。</translation>
    </message>
    <message>
        <source>Call the mediator, who changes the cartridge.</source>
        <translation type="unfinished">请呼叫协助员来换墨盒。</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation type="unfinished">打印机没有响应。</translation>
    </message>
    <message>
        <source>Call the mediator, who sees whether it is switched on.</source>
        <translation type="unfinished">请呼叫协助员来看它是否开机。</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation type="unfinished">打印机已暂停。</translation>
    </message>
    <message>
        <source>It does not start again by itself. Call the mediator.</source>
        <translation type="unfinished">它不会自己重新开始。请呼叫协助员。</translation>
    </message>
    <message>
        <source>Your print is held back.</source>
        <translation type="unfinished">您的打印被暂时扣住。</translation>
    </message>
    <message>
        <source>Call the mediator, who lets it go on.</source>
        <translation type="unfinished">请呼叫协助员来放行。</translation>
    </message>
    <message>
        <source>Wait a little: the print begins by itself.</source>
        <translation type="unfinished">请稍等：打印会自动开始。</translation>
    </message>
    <message>
        <source>The printer does not go on.</source>
        <translation type="unfinished">打印机不动了。</translation>
    </message>
    <message>
        <source>Does nothing come out? Call the mediator, or stop the print.</source>
        <translation type="unfinished">什么都没打出来？请呼叫协助员，或停止打印。</translation>
    </message>
</context>
<context>
    <name>ProcedureContent</name>
    <message>
        <source>Sheet checked on {day}.</source>
        <translation type="unfinished">说明核实于 {day}。</translation>
    </message>
    <message>
        <source>Sheet checked on {day}, but not all of it: ask the mediator if in doubt.</source>
        <translation type="unfinished">说明核实于 {day}，但并非全部：如有疑问请问协助员。</translation>
    </message>
    <message>
        <source>You can do all of it here, on line.</source>
        <translation type="unfinished">您可以在这里上网办完全部手续。</translation>
    </message>
    <message>
        <source>You begin here, on line.</source>
        <translation type="unfinished">您在这里上网开始办理。</translation>
    </message>
    <message>
        <source>A part of it is done elsewhere: see what happens next.</source>
        <translation type="unfinished">有一部分在别处办：请看“接下来会怎样”。</translation>
    </message>
    <message>
        <source>This is not done on line.</source>
        <translation type="unfinished">这项手续不能在网上办。</translation>
    </message>
    <message>
        <source>Read here what to do, and what to bring.</source>
        <translation type="unfinished">请在这里看该做什么、该带什么。</translation>
    </message>
</context>
<context>
    <name>ProcedureDocument</name>
    <message>
        <source>{fact} (to be checked)</source>
        <translation type="unfinished">{fact}（待核实）</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation type="unfinished">要带的文件</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation type="unfinished">官方网站</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">什么时候</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">接下来会怎样</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">有用的信息</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">费用</translation>
    </message>
    <message>
        <source>Checked on {day}. The official site counts.</source>
        <translation type="unfinished">核实于 {day}。以官方网站为准。</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">电话咨询</translation>
    </message>
</context>
<context>
    <name>ProofDocument</name>
    <message>
        <source>Page shown on {day} at {hour}</source>
        <translation type="unfinished">显示于 {day} {hour} 的页面</translation>
    </message>
    <message>
        <source>Printed from the website by the public computer “{site}”. It is not a document of that website.</source>
        <translation type="unfinished">由公共电脑“{site}”从网站打印。这不是该网站的文件。</translation>
    </message>
    <message>
        <source>Exercise: this is not the real site.</source>
        <translation type="unfinished">练习：这不是真的网站。</translation>
    </message>
    <message>
        <source>Page {number} of {count}.</source>
        <translation type="unfinished">第 {number} 页，共 {count} 页。</translation>
    </message>
</context>
<context>
    <name>ReachPage</name>
    <message>
        <source>Which sites answer?</source>
        <translation type="unfinished">哪些网站有响应？</translation>
    </message>
    <message>
        <source>Which sites answer from here?</source>
        <translation type="unfinished">从这里看，哪些网站有响应？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">再查一次</translation>
    </message>
    <message>
        <source>We are looking…</source>
        <translation type="unfinished">正在查……</translation>
    </message>
    <message>
        <source>h:mm:ss AP</source>
        <translation type="unfinished">HH:mm:ss</translation>
    </message>
    <message>
        <source>Last look: {moment}</source>
        <translation type="unfinished">上次检查：{moment}</translation>
    </message>
    <message>
        <source>It is not known yet which sites answer.</source>
        <translation type="unfinished">还不知道哪些网站有响应。</translation>
    </message>
    <message>
        <source>It takes a moment to look at all of them.</source>
        <translation type="unfinished">全部检查一遍需要一点时间。</translation>
    </message>
    <message>
        <source>All official sites answer.</source>
        <translation type="unfinished">所有官方网站都有响应。</translation>
    </message>
    <message>
        <source>The network of this place works.</source>
        <translation type="unfinished">这里的网络正常。</translation>
    </message>
    <message>
        <source>The network of this place works: it is those sites.</source>
        <translation type="unfinished">这里的网络正常：是那些网站的问题。</translation>
    </message>
    <message>
        <source>No official site answers.</source>
        <translation type="unfinished">没有一个官方网站有响应。</translation>
    </message>
    <message>
        <source>It is the network of this place, or its way out.</source>
        <translation type="unfinished">是这里的网络或它的出口有问题。</translation>
    </message>
    <message>
        <source>Somebody else answers instead of the sites.</source>
        <translation type="unfinished">回应的不是这些网站，而是别处。</translation>
    </message>
    <message>
        <source>This network probably wants its own log-in first. Tell those who look after it.</source>
        <translation type="unfinished">这个网络可能要先登录。请告诉管理网络的人。</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, most sites are out of date.</source>
        <translation type="unfinished">按这台电脑的时钟，大多数网站都已过期。</translation>
    </message>
    <message>
        <source>So the clock is probably wrong. Tell those who look after the computer.</source>
        <translation type="unfinished">所以时钟可能不准。请告诉管理电脑的人。</translation>
    </message>
    <message>
        <source>Some official sites do not answer.</source>
        <translation type="unfinished">有些官方网站没有响应。</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation type="unfinished">{name} 没有回应。</translation>
    </message>
    <message>
        <source>These do not answer: {names}.</source>
        <translation type="unfinished">这些没有响应：{names}。</translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished">还没检查</translation>
    </message>
    <message>
        <source>Answers since {moment}</source>
        <translation type="unfinished">自 {moment} 起有响应</translation>
    </message>
    <message>
        <source>Does not answer since {moment}</source>
        <translation type="unfinished">自 {moment} 起没有响应</translation>
    </message>
    <message>
        <source>Cannot prove that it is the real one since {moment}</source>
        <translation type="unfinished">自 {moment} 起无法证明是真网站</translation>
    </message>
    <message>
        <source>Its proof of identity is out of date since {moment}</source>
        <translation type="unfinished">自 {moment} 起身份证明已过期</translation>
    </message>
    <message>
        <source>Its name is not found since {moment}</source>
        <translation type="unfinished">自 {moment} 起找不到它的名称</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <translation type="unfinished">HH:mm</translation>
    </message>
    <message>
        <source>d MMMM, h:mm AP</source>
        <translation type="unfinished">M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Button, chosen: {name}</source>
        <translation type="unfinished">按钮，已选中：{name}</translation>
    </message>
    <message>
        <source>Button: {name}</source>
        <translation type="unfinished">按钮：{name}</translation>
    </message>
    <message>
        <source>To fill in: {name}</source>
        <translation type="unfinished">填写：{name}</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Have you this with you?</source>
        <translation type="unfinished">这些您带了吗？</translation>
    </message>
    <message>
        <source>I have no e-mail address: create one</source>
        <translation type="unfinished">我没有邮箱：创建一个</translation>
    </message>
    <message>
        <source>You have all you need. You can open the site.</source>
        <translation type="unfinished">您需要的都有了。可以打开网站。</translation>
    </message>
    <message>
        <source>Touch what you have. The site asks for it.</source>
        <translation type="unfinished">请点选您有的。网站会要求这些。</translation>
    </message>
    <message>
        <source>My e-mail address and its password</source>
        <translation type="unfinished">我的邮箱地址和密码</translation>
    </message>
    <message>
        <source>The site writes to you. You must be able to read it here.</source>
        <translation type="unfinished">网站会给您写邮件。您要能在这里看邮件。</translation>
    </message>
    <message>
        <source>My mobile phone, switched on</source>
        <translation type="unfinished">我的手机，已开机</translation>
    </message>
    <message>
        <source>A code comes by text message.</source>
        <translation type="unfinished">会有短信发来验证码。</translation>
    </message>
    <message>
        <source>My bank card</source>
        <translation type="unfinished">我的银行卡</translation>
    </message>
    <message>
        <source>The papers of the list below</source>
        <translation type="unfinished">下面清单里的文件</translation>
    </message>
    <message>
        <source>You scan them here, it is free.</source>
        <translation type="unfinished">您在这里扫描，免费。</translation>
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
        <translation type="unfinished">本次使用的回执</translation>
    </message>
    <message>
        <source>{day}, from {start} to {end}</source>
        <translation type="unfinished">{day}，{start} 至 {end}</translation>
    </message>
    <message>
        <source>Number in the register: {number}</source>
        <translation type="unfinished">登记簿编号：{number}</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation type="unfinished">凭证：{proof}</translation>
    </message>
    <message>
        <source>Official sites opened during your visit</source>
        <translation type="unfinished">您本次打开过的官方网站</translation>
    </message>
    <message>
        <source>You opened no official site.</source>
        <translation type="unfinished">您没有打开官方网站。</translation>
    </message>
    <message>
        <source>Other sites opened: {count}</source>
        <translation type="unfinished">打开过的其他网站：{count}</translation>
    </message>
    <message>
        <source>What comes next:</source>
        <translation type="unfinished">接下来：</translation>
    </message>
    <message>
        <source>If your request left today: at the latest on {day}.</source>
        <translation type="unfinished">如果您的申请今天已发出：最晚 {day}。</translation>
    </message>
    <message>
        <source>If your request left today: until {day}.</source>
        <translation type="unfinished">如果您的申请今天已发出：到 {day} 为止。</translation>
    </message>
    <message>
        <source>If your request left today: about {day}.</source>
        <translation type="unfinished">如果您的申请今天已发出：大约在 {day}。</translation>
    </message>
    <message>
        <source>Telephone: {telephone}</source>
        <translation type="unfinished">电话：{telephone}</translation>
    </message>
    <message>
        <source>Pages scanned: {count}</source>
        <translation type="unfinished">扫描的页数：{count}</translation>
    </message>
    <message>
        <source>Papers given to a site: {count}</source>
        <translation type="unfinished">交给网站的文件：{count}</translation>
    </message>
    <message>
        <source>Papers received from a site: {count}</source>
        <translation type="unfinished">从网站收到的文件：{count}</translation>
    </message>
    <message>
        <source>Pages printed: {count}</source>
        <translation type="unfinished">打印的页数：{count}</translation>
    </message>
    <message>
        <source>To go on at home: photograph a square with a telephone, or type its address.</source>
        <translation type="unfinished">想回家继续办：用手机拍方块码，或输入它的地址。</translation>
    </message>
    <message>
        <source>A question? Call us: {telephone}</source>
        <translation type="unfinished">有问题？请打电话给我们：{telephone}</translation>
    </message>
    <message>
        <source>This paper says that you came. It does not prove that your request was sent: keep what the official site gave you.</source>
        <translation type="unfinished">这张纸说明您来过。它不能证明您的申请已发出：请保留官方网站给您的文件。</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation type="unfinished">您的回执</translation>
    </message>
    <message>
        <source>This paper says what comes next and whom to call. Take it home.</source>
        <translation type="unfinished">这张纸写明接下来怎么办、给谁打电话。请带回家。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Print my receipt</source>
        <translation type="unfinished">打印我的回执</translation>
    </message>
    <message>
        <source>Finish my visit</source>
        <translation type="unfinished">结束使用</translation>
    </message>
    <message>
        <source>Your receipt is printed.</source>
        <translation type="unfinished">您的回执已打印。</translation>
    </message>
    <message>
        <source>Take it from the printer.</source>
        <translation type="unfinished">请从打印机取走。</translation>
    </message>
    <message>
        <source>Finish without printing</source>
        <translation type="unfinished">不打印，直接结束</translation>
    </message>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">您的本次使用</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>To note down</source>
        <translation type="unfinished">请记下</translation>
    </message>
    <message>
        <source>This site did not open</source>
        <translation type="unfinished">这个网站没有打开</translation>
    </message>
    <message>
        <source>Not opened:</source>
        <translation type="unfinished">没有打开：</translation>
    </message>
    <message>
        <source>You did nothing wrong, and this site received nothing from you.</source>
        <translation type="unfinished">您没有做错什么，这个网站也没有收到您的任何信息。</translation>
    </message>
    <message>
        <source>Call the mediator</source>
        <translation type="unfinished">呼叫协助员</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished">返回前一页</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>This link is an e-mail address.</source>
        <translation type="unfinished">这个链接是一个邮箱地址。</translation>
    </message>
    <message>
        <source>Note it down, and write from your own e-mail.</source>
        <translation type="unfinished">请记下来，用您自己的邮箱写信。</translation>
    </message>
    <message>
        <source>This link is a telephone number.</source>
        <translation type="unfinished">这个链接是一个电话号码。</translation>
    </message>
    <message>
        <source>Note it down, and call from a telephone.</source>
        <translation type="unfinished">请记下来，用电话拨打。</translation>
    </message>
    <message>
        <source>Here, only official sites open.</source>
        <translation type="unfinished">这里只能打开官方网站。</translation>
    </message>
    <message>
        <source>Such sites take money or personal details.</source>
        <translation type="unfinished">这类网站骗取钱或个人信息。</translation>
    </message>
    <message>
        <source>This company asks money for what the State does itself.</source>
        <translation type="unfinished">这家公司对国家自己办的事收钱。</translation>
    </message>
    <message>
        <source>On the official site you pay no commission.</source>
        <translation type="unfinished">在官方网站上您不用付佣金。</translation>
    </message>
    <message>
        <source>This is a private site, not one of the State&apos;s.</source>
        <translation type="unfinished">这是私人网站，不是国家的网站。</translation>
    </message>
    <message>
        <source>The right information is on the official site.</source>
        <translation type="unfinished">正确的信息在官方网站上。</translation>
    </message>
    <message>
        <source>This short link hides where it leads.</source>
        <translation type="unfinished">这个短链接隐藏了它的去向。</translation>
    </message>
    <message>
        <source>Ask for the whole address, or ask the mediator.</source>
        <translation type="unfinished">请索要完整地址，或问协助员。</translation>
    </message>
    <message>
        <source>This site is not protected: others could read along.</source>
        <translation type="unfinished">这个网站没有保护：别人可能偷看。</translation>
    </message>
    <message>
        <source>No official site writes its address in this way.</source>
        <translation type="unfinished">没有官方网站这样写地址。</translation>
    </message>
    <message>
        <source>This link does not lead to a site.</source>
        <translation type="unfinished">这个链接不通向网站。</translation>
    </message>
    <message>
        <source>This address is a part of pages, not a page to open.</source>
        <translation type="unfinished">这个地址是页面的一部分，不是可以打开的页面。</translation>
    </message>
    <message>
        <source>This site was allowed here only until a date that has passed.</source>
        <translation type="unfinished">这个网站允许使用的日期已过。</translation>
    </message>
    <message>
        <source>If you need it, call the mediator.</source>
        <translation type="unfinished">如果您需要它，请呼叫协助员。</translation>
    </message>
    <message>
        <source>It is not on the list of official sites.</source>
        <translation type="unfinished">它不在官方网站名单上。</translation>
    </message>
    <message>
        <source>Its name is made to look like another one.</source>
        <translation type="unfinished">它的名称故意做得像另一个网站。</translation>
    </message>
    <message>
        <source>It looks like {official}, but it is not that site.</source>
        <translation type="unfinished">它看起来像 {official}，但不是那个网站。</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Register: page on paper</source>
        <translation type="unfinished">登记簿：纸质页</translation>
    </message>
    <message>
        <source>{site}, computer {station}</source>
        <translation type="unfinished">{site}，电脑 {station}</translation>
    </message>
    <message>
        <source>To be used only while the computer cannot write the register. A line for each person, before they use the computer. The mediator covers the lines of the others, and keeps this page locked away with the register.</source>
        <translation type="unfinished">仅在电脑无法记录登记簿时使用。每人在使用电脑之前填一行。协助员遮住别人的行，并把此页与登记簿一起锁好。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">时间</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">姓</translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished">名</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">签名</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">扫描文件</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>There is no room left for more pages.</source>
        <translation type="unfinished">没有地方放更多页了。</translation>
    </message>
    <message>
        <source>Remove papers that you no longer need.</source>
        <translation type="unfinished">请删除您不再需要的文件。</translation>
    </message>
    <message>
        <source>A sheet is stuck in the scanner.</source>
        <translation type="unfinished">扫描仪卡纸了。</translation>
    </message>
    <message>
        <source>Open the scanner&apos;s cover and take the sheet out gently. Then put it back in the feeder.</source>
        <translation type="unfinished">请打开扫描仪的盖子，轻轻取出纸。然后放回进纸器。</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open.</source>
        <translation type="unfinished">扫描仪的盖子开着。</translation>
    </message>
    <message>
        <source>Close it, then touch “Scan” again.</source>
        <translation type="unfinished">请关上，然后再点“扫描”。</translation>
    </message>
    <message>
        <source>There is no paper in the feeder.</source>
        <translation type="unfinished">进纸器里没有纸。</translation>
    </message>
    <message>
        <source>Push your sheets in as far as they go, then touch “Scan”.</source>
        <translation type="unfinished">请把纸推到底，然后点“扫描”。</translation>
    </message>
    <message>
        <source>The scanner is busy.</source>
        <translation type="unfinished">扫描仪正忙。</translation>
    </message>
    <message>
        <source>Wait a moment, then touch “Scan” again.</source>
        <translation type="unfinished">请稍等，然后再点“扫描”。</translation>
    </message>
    <message>
        <source>The scanner has stopped halfway.</source>
        <translation type="unfinished">扫描仪中途停了。</translation>
    </message>
    <message>
        <source>Touch “Scan” again. If it stops again, call the mediator.</source>
        <translation type="unfinished">请再点“扫描”。如果又停，请呼叫协助员。</translation>
    </message>
    <message>
        <source>These are too many sheets at a time.</source>
        <translation type="unfinished">一次放的纸太多。</translation>
    </message>
    <message>
        <source>Put fewer sheets in, then touch “Scan”.</source>
        <translation type="unfinished">请少放几张，然后点“扫描”。</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation type="unfinished">扫描仪没有响应。</translation>
    </message>
    <message>
        <source>See whether it is switched on. If it is, call the mediator.</source>
        <translation type="unfinished">请看它是否开机。如果已开机，请呼叫协助员。</translation>
    </message>
    <message>
        <source>The scanner could not read your paper.</source>
        <translation type="unfinished">扫描仪没能读取您的文件。</translation>
    </message>
    <message>
        <source>Touch “Scan” again. If it fails again, call the mediator.</source>
        <translation type="unfinished">请再点“扫描”。如果还不行，请呼叫协助员。</translation>
    </message>
    <message>
        <source>There seems to be nothing on this page.</source>
        <translation type="unfinished">这一页上好像什么都没有。</translation>
    </message>
    <message>
        <source>Is the paper face down on the glass? Turn it over, scan again.</source>
        <translation type="unfinished">文件是正面朝下放在玻璃上的吗？请翻过来，重新扫描。</translation>
    </message>
    <message>
        <source>The picture is dark.</source>
        <translation type="unfinished">图片太暗。</translation>
    </message>
    <message>
        <source>Close the lid well over the paper, scan again.</source>
        <translation type="unfinished">请把盖子盖严，重新扫描。</translation>
    </message>
    <message>
        <source>The writing is pale.</source>
        <translation type="unfinished">字迹太浅。</translation>
    </message>
    <message>
        <source>If you cannot read it, ask for a clearer copy of the paper.</source>
        <translation type="unfinished">如果您看不清，请索要一份更清楚的文件。</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation type="unfinished">图片模糊。</translation>
    </message>
    <message>
        <source>Lay the paper flat, press the lid down, scan again.</source>
        <translation type="unfinished">请把文件放平，压住盖子，重新扫描。</translation>
    </message>
    <message>
        <source>A part of the paper may be cut off.</source>
        <translation type="unfinished">文件的一部分可能被切掉了。</translation>
    </message>
    <message>
        <source>Push the paper against the corner mark, scan again.</source>
        <translation type="unfinished">请把文件对准角上的标记，重新扫描。</translation>
    </message>
    <message>
        <source>The letters are very small.</source>
        <translation type="unfinished">字很小。</translation>
    </message>
    <message>
        <source>Look closer. If you cannot read them, tell the mediator.</source>
        <translation type="unfinished">请放大看。如果看不清，请告诉协助员。</translation>
    </message>
    <message>
        <source>Blank?</source>
        <translation type="unfinished">空白？</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">暗</translation>
    </message>
    <message>
        <source>Pale</source>
        <translation type="unfinished">浅</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation type="unfinished">模糊</translation>
    </message>
    <message>
        <source>Cut off?</source>
        <translation type="unfinished">被切掉？</translation>
    </message>
    <message>
        <source>Very small letters</source>
        <translation type="unfinished">字很小</translation>
    </message>
    <message>
        <source>This is a card, cut out at its edges.</source>
        <translation type="unfinished">这是一张卡，已按边缘裁好。</translation>
    </message>
    <message>
        <source>This is a proof of address with an official code.</source>
        <translation type="unfinished">这是带官方码的住址证明。</translation>
    </message>
    <message>
        <source>This is a tax notice with an official code.</source>
        <translation type="unfinished">这是带官方码的税单。</translation>
    </message>
    <message>
        <source>These are bank details with an official code.</source>
        <translation type="unfinished">这是带官方码的银行账户信息。</translation>
    </message>
    <message>
        <source>This is a payslip with an official code.</source>
        <translation type="unfinished">这是带官方码的工资单。</translation>
    </message>
    <message>
        <source>This is a contract of employment with an official code.</source>
        <translation type="unfinished">这是带官方码的劳动合同。</translation>
    </message>
    <message>
        <source>This is an identity document with an official code.</source>
        <translation type="unfinished">这是带官方码的身份证件。</translation>
    </message>
    <message>
        <source>This is a vehicle paper with an official code.</source>
        <translation type="unfinished">这是带官方码的车辆文件。</translation>
    </message>
    <message>
        <source>This is a paper about a driving licence with an official code.</source>
        <translation type="unfinished">这是带官方码的驾照文件。</translation>
    </message>
    <message>
        <source>This is a diploma with an official code.</source>
        <translation type="unfinished">这是带官方码的文凭。</translation>
    </message>
    <message>
        <source>This paper has an official code.</source>
        <translation type="unfinished">这份文件带官方码。</translation>
    </message>
</context>
<context>
    <name>ScanningStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">扫描文件</translation>
    </message>
    <message>
        <source>Your paper is being scanned</source>
        <translation type="unfinished">正在扫描您的文件</translation>
    </message>
    <message>
        <source>The page on its way</source>
        <translation type="unfinished">正在扫描的页</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation type="unfinished">扫描进度</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <translation type="unfinished">停止扫描</translation>
    </message>
    <message>
        <source>Pages read so far: {count}</source>
        <translation type="unfinished">已读取的页数：{count}</translation>
    </message>
    <message>
        <source>The scanner is stopping…</source>
        <translation type="unfinished">扫描仪正在停止……</translation>
    </message>
    <message>
        <source>The scanner is busy, or warming up. Please wait, or stop.</source>
        <translation type="unfinished">扫描仪正忙，或正在预热。请等待，或停止。</translation>
    </message>
    <message>
        <source>The scanner is reading your paper…</source>
        <translation type="unfinished">扫描仪正在读取您的文件……</translation>
    </message>
    <message>
        <source>The scanner is starting…</source>
        <translation type="unfinished">扫描仪正在启动……</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>There is more below</source>
        <translation type="unfinished">下面还有内容</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>For example: lost licence</source>
        <translation type="unfinished">例如：驾照丢了</translation>
    </message>
    <message>
        <source>Search for a procedure</source>
        <translation type="unfinished">查找手续</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">清除</translation>
    </message>
    <message>
        <source>Erase what I wrote</source>
        <translation type="unfinished">清除我写的内容</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Scanners of this computer</source>
        <translation type="unfinished">这台电脑的扫描仪</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished">搜索进度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished">重新搜索</translation>
    </message>
    <message>
        <source>Write the lines of your scanner in the site file.</source>
        <translation type="unfinished">把您的扫描仪的几行写进站点文件。</translation>
    </message>
    <message>
        <source>Searching on the network…</source>
        <translation type="unfinished">正在网络上搜索……</translation>
    </message>
    <message>
        <source>Searching… {place}</source>
        <translation type="unfinished">正在搜索…… {place}</translation>
    </message>
    <message>
        <source>The search did not come to its end.</source>
        <translation type="unfinished">搜索没有完成。</translation>
    </message>
    <message>
        <source>Search again. “kiosk doctor” says what is missing.</source>
        <translation type="unfinished">请重新搜索。“kiosk doctor” 会说明缺什么。</translation>
    </message>
    <message>
        <source>No scanner was found.</source>
        <translation type="unfinished">没有找到扫描仪。</translation>
    </message>
    <message>
        <source>See whether it is switched on, and plugged in by cable or network.</source>
        <translation type="unfinished">请看它是否开机，是否用线或网络连接。</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">打印</translation>
    </message>
    <message>
        <source>Print this sheet</source>
        <translation type="unfinished">打印这份说明</translation>
    </message>
    <message>
        <source>Open the official site</source>
        <translation type="unfinished">打开官方网站</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">大写锁定已打开。</translation>
    </message>
    <message>
        <source>Your password comes out in capitals. Press the Caps Lock key.</source>
        <translation type="unfinished">您的密码会变成大写字母。请按大写锁定键（Caps Lock）。</translation>
    </message>
</context>
<context>
    <name>SidesStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">扫描文件</translation>
    </message>
    <message>
        <source>Is there something on the back of your sheets?</source>
        <translation type="unfinished">纸的背面有内容吗？</translation>
    </message>
    <message>
        <source>No, only on the front</source>
        <translation type="unfinished">没有，只有正面</translation>
    </message>
    <message>
        <source>The scanner reads one side of each sheet.</source>
        <translation type="unfinished">扫描仪只读每张纸的一面。</translation>
    </message>
    <message>
        <source>Yes, on both sides</source>
        <translation type="unfinished">有，两面都有</translation>
    </message>
    <message>
        <source>The scanner reads both. You see blank pages.</source>
        <translation type="unfinished">扫描仪读取两面。您会看到空白页。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
</context>
<context>
    <name>SigningFrame</name>
    <message>
        <source>Frame for your signature</source>
        <translation type="unfinished">您的签名框</translation>
    </message>
    <message>
        <source>Undo the last line</source>
        <translation type="unfinished">撤销最后一笔</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">重新开始</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation type="unfinished">在屏幕上签名</translation>
    </message>
    <message>
        <source>What you write there appears here too.</source>
        <translation type="unfinished">您在签名板上写的也会显示在这里。</translation>
    </message>
    <message>
        <source>Sign in the frame, with the mouse, your finger or a stylus</source>
        <translation type="unfinished">请用鼠标、手指或触控笔在框里签名</translation>
    </message>
    <message>
        <source>The signature pad does not answer: sign here, on the screen.</source>
        <translation type="unfinished">签名板没有响应：请在屏幕上签名。</translation>
    </message>
    <message>
        <source>The signature pad is getting ready…</source>
        <translation type="unfinished">签名板正在准备……</translation>
    </message>
    <message>
        <source>Sign on the pad, with its pen</source>
        <translation type="unfinished">请用签名板的笔在上面签名</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Step 2 of 2</source>
        <translation type="unfinished">第 2 步，共 2 步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Read, then sign</source>
        <translation type="unfinished">请先阅读，再签名</translation>
    </message>
    <message>
        <source>I cannot sign</source>
        <translation type="unfinished">我不能签名</translation>
    </message>
    <message>
        <source>I have signed</source>
        <translation type="unfinished">我签好了</translation>
    </message>
    <message>
        <source>The mediator confirms for you</source>
        <translation type="unfinished">由协助员替您确认</translation>
    </message>
    <message>
        <source>I want to sign</source>
        <translation type="unfinished">我要签名</translation>
    </message>
    <message>
        <source>I confirm, as mediator</source>
        <translation type="unfinished">我是协助员，我确认</translation>
    </message>
    <message>
        <source>Read, then confirm</source>
        <translation type="unfinished">请先阅读，再确认</translation>
    </message>
    <message>
        <source>I have read it, continue</source>
        <translation type="unfinished">我看过了，继续</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">更多</translation>
    </message>
    <message>
        <source>Find words in this page</source>
        <translation type="unfinished">在此页查找词语</translation>
    </message>
    <message>
        <source>Open my e-mail beside this page</source>
        <translation type="unfinished">在此页旁边打开我的邮箱</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Stop loading the page</source>
        <translation type="unfinished">停止加载页面</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished">刷新</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation type="unfinished">重新加载页面</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">缩小</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation type="unfinished">缩小页面</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">放大</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished">放大页面</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">打印</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation type="unfinished">打印此页</translation>
    </message>
    <message>
        <source>Dated proof</source>
        <translation type="unfinished">带日期的凭证</translation>
    </message>
    <message>
        <source>Print this page with the date and the time</source>
        <translation type="unfinished">打印此页，并注明日期和时间</translation>
    </message>
    <message>
        <source>My papers ({count})</source>
        <translation type="unfinished">我的文件（{count}）</translation>
    </message>
    <message>
        <source>Papers ready: {ready} of {all}</source>
        <translation type="unfinished">文件已备好：{ready} 份，共 {all} 份</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>Official site</source>
        <translation type="unfinished">官方网站</translation>
    </message>
    <message>
        <source>To go on at home, take a picture of this code with your telephone:</source>
        <translation type="unfinished">想回家继续办，请用手机拍下这个码：</translation>
    </message>
    <message>
        <source>Code that opens {site} on a telephone</source>
        <translation type="unfinished">在手机上打开 {site} 的码</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>Official site</source>
        <translation type="unfinished">官方网站</translation>
    </message>
    <message>
        <source>The page is loading</source>
        <translation type="unfinished">页面正在加载</translation>
    </message>
    <message>
        <source>Exercise: this is not the real site.</source>
        <translation type="unfinished">练习：这不是真的网站。</translation>
    </message>
    <message>
        <source>You are at your bank: {host}</source>
        <translation type="unfinished">您在银行的网站上：{host}</translation>
    </message>
    <message>
        <source>Confirm your payment there; then you come back to the site.</source>
        <translation type="unfinished">请在那里确认付款；然后您会回到原网站。</translation>
    </message>
</context>
<context>
    <name>Subtitle</name>
    <message>
        <source>Read less loud</source>
        <translation type="unfinished">朗读小声一点</translation>
    </message>
    <message>
        <source>Read louder</source>
        <translation type="unfinished">朗读大声一点</translation>
    </message>
    <message>
        <source>No voice for this language is installed here.</source>
        <translation type="unfinished">这里没有安装这种语言的语音。</translation>
    </message>
    <message>
        <source>This computer has no sound. Please call the mediator.</source>
        <translation type="unfinished">这台电脑没有声音。请呼叫协助员。</translation>
    </message>
</context>
<context>
    <name>TabsStrip</name>
    <message>
        <source>Close this page</source>
        <translation type="unfinished">关闭此页</translation>
    </message>
    <message>
        <source>Page {number} of {several}</source>
        <translation type="unfinished">第 {number} 页，共 {several} 页</translation>
    </message>
    <message>
        <source>Page {number} of {several}: {host}</source>
        <translation type="unfinished">第 {number} 页，共 {several} 页：{host}</translation>
    </message>
</context>
<context>
    <name>ThemeTile</name>
    <message numerus="yes">
        <source>Opens a menu of %n procedure(s)</source>
        <translation type="unfinished">
            <numerusform>打开有 %n 项手续的菜单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TooLargeQuestion</name>
    <message>
        <source>“{name}” is too large for the site.</source>
        <translation type="unfinished">“{name}”对网站来说太大。</translation>
    </message>
    <message>
        <source>Do you want to scan fewer pages, or to send it less sharp? Small letters may be hard to read then.</source>
        <translation type="unfinished">您想少扫几页，还是降低清晰度发送？降低后小字可能难以看清。</translation>
    </message>
    <message>
        <source>Do you want to send it less sharp? Small letters may be hard to read then.</source>
        <translation type="unfinished">您想降低清晰度发送吗？之后小字可能难以看清。</translation>
    </message>
    <message>
        <source>Send it less sharp</source>
        <translation type="unfinished">降低清晰度发送</translation>
    </message>
    <message>
        <source>Scan fewer pages</source>
        <translation type="unfinished">少扫几页</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">首页</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">帮助</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">结束</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation type="unfinished">结束使用</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation type="unfinished">Aa</translation>
    </message>
    <message>
        <source>Language, text size and contrast</source>
        <translation type="unfinished">语言、字体大小和对比度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished">停止朗读</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">朗读</translation>
    </message>
    <message>
        <source>Listen to this page</source>
        <translation type="unfinished">朗读此页</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation type="unfinished">隐藏键盘</translation>
    </message>
    <message>
        <source>Show a keyboard</source>
        <translation type="unfinished">显示键盘</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">键盘</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This computer is cut off from the network.</source>
        <translation type="unfinished">这台电脑与网络断开了。</translation>
    </message>
    <message>
        <source>It is not your doing. Call the mediator.</source>
        <translation type="unfinished">这不是您的问题。请呼叫协助员。</translation>
    </message>
    <message>
        <source>The network does not find this site.</source>
        <translation type="unfinished">网络找不到这个网站。</translation>
    </message>
    <message>
        <source>It is not your doing. If it lasts, call the mediator.</source>
        <translation type="unfinished">这不是您的问题。如果一直这样，请呼叫协助员。</translation>
    </message>
    <message>
        <source>The site does not answer.</source>
        <translation type="unfinished">网站没有响应。</translation>
    </message>
    <message>
        <source>No safe connection to this site comes about.</source>
        <translation type="unfinished">无法与这个网站建立安全连接。</translation>
    </message>
    <message>
        <source>So it does not open. Call the mediator.</source>
        <translation type="unfinished">所以它没有打开。请呼叫协助员。</translation>
    </message>
    <message>
        <source>The site itself has a problem.</source>
        <translation type="unfinished">网站本身有问题。</translation>
    </message>
    <message>
        <source>It is not your doing. Wait a minute, then try again.</source>
        <translation type="unfinished">这不是您的问题。请等一分钟，然后再试。</translation>
    </message>
    <message>
        <source>The site does not have this page any more.</source>
        <translation type="unfinished">网站上已没有这个页面。</translation>
    </message>
    <message>
        <source>Go back and take another way, or ask for help.</source>
        <translation type="unfinished">请返回走另一条路，或请求帮助。</translation>
    </message>
    <message>
        <source>The site sends us round in a circle.</source>
        <translation type="unfinished">网站让我们绕圈子。</translation>
    </message>
    <message>
        <source>Go back and start again, or call the mediator.</source>
        <translation type="unfinished">请返回重新开始，或呼叫协助员。</translation>
    </message>
    <message>
        <source>The way from here to the internet is cut.</source>
        <translation type="unfinished">从这里到互联网的线路断了。</translation>
    </message>
    <message>
        <source>It is neither you nor the site. Call the mediator.</source>
        <translation type="unfinished">不是您的问题，也不是网站的问题。请呼叫协助员。</translation>
    </message>
    <message>
        <source>The network of this place does not reach the site.</source>
        <translation type="unfinished">这里的网络连不到这个网站。</translation>
    </message>
    <message>
        <source>The network of this place wants a password.</source>
        <translation type="unfinished">这里的网络要求密码。</translation>
    </message>
    <message>
        <source>It is none of yours. Call the mediator.</source>
        <translation type="unfinished">这不是您的密码。请呼叫协助员。</translation>
    </message>
    <message>
        <source>This site cannot prove that it is the real one.</source>
        <translation type="unfinished">这个网站无法证明它是真的。</translation>
    </message>
    <message>
        <source>By the date of this computer, the site cannot prove that it is the real one.</source>
        <translation type="unfinished">按这台电脑的日期，网站无法证明它是真的。</translation>
    </message>
    <message>
        <source>This page is only for holders of a special card.</source>
        <translation type="unfinished">这个页面只供持有特殊卡的人使用。</translation>
    </message>
    <message>
        <source>It cannot be used here. Ask the mediator for a way.</source>
        <translation type="unfinished">这里不能使用。请问协助员怎么办。</translation>
    </message>
    <message>
        <source>This page is closed to the public.</source>
        <translation type="unfinished">这个页面不对公众开放。</translation>
    </message>
    <message>
        <source>It wants a password that you do not have. Go back.</source>
        <translation type="unfinished">它要求一个您没有的密码。请返回。</translation>
    </message>
    <message>
        <source>The site asks for a security key.</source>
        <translation type="unfinished">网站要求使用安全密钥。</translation>
    </message>
    <message>
        <source>It cannot be used here. Choose another way to log in.</source>
        <translation type="unfinished">这里不能使用。请选择另一种登录方式。</translation>
    </message>
    <message>
        <source>This page was the answer to a form: it is not kept.</source>
        <translation type="unfinished">这个页面是对表格的回答：没有保留。</translation>
    </message>
    <message>
        <source>Go back once more, or send the form again.</source>
        <translation type="unfinished">请再返回一次，或重新发送表格。</translation>
    </message>
    <message>
        <source>Something went wrong on the way to the site.</source>
        <translation type="unfinished">在连接网站的途中出了问题。</translation>
    </message>
    <message>
        <source>The page stopped several times.</source>
        <translation type="unfinished">页面停止了好几次。</translation>
    </message>
    <message>
        <source>Call the mediator: they will start a new visit (code {code}).</source>
        <translation type="unfinished">请呼叫协助员：会为您重新开始（代码 {code}）。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: {moment}.</source>
        <translation type="unfinished">这台电脑的时钟不准：{moment}。</translation>
    </message>
    <message>
        <source>Call the mediator: it can be put right.</source>
        <translation type="unfinished">请呼叫协助员：可以调好。</translation>
    </message>
    <message>
        <source>The clock of this computer says {moment}.</source>
        <translation type="unfinished">这台电脑的时钟显示 {moment}。</translation>
    </message>
    <message>
        <source>If that is wrong, call the mediator.</source>
        <translation type="unfinished">如果不对，请呼叫协助员。</translation>
    </message>
    <message>
        <source>The other official sites answer.</source>
        <translation type="unfinished">其他官方网站有响应。</translation>
    </message>
    <message>
        <source>So it is this site, and neither you nor we.</source>
        <translation type="unfinished">所以是这个网站的问题，不是您的，也不是我们的。</translation>
    </message>
    <message>
        <source>Other official sites do answer.</source>
        <translation type="unfinished">其他官方网站确实有响应。</translation>
    </message>
    <message>
        <source>No official site answers from here.</source>
        <translation type="unfinished">从这里没有一个官方网站有响应。</translation>
    </message>
    <message>
        <source>So it is the network of this place, and not you. Call the mediator.</source>
        <translation type="unfinished">所以是这里的网络，不是您的问题。请呼叫协助员。</translation>
    </message>
    <message>
        <source>This network wants its own log-in first.</source>
        <translation type="unfinished">这个网络要先登录。</translation>
    </message>
    <message>
        <source>Call the mediator: no site opens before that.</source>
        <translation type="unfinished">请呼叫协助员：在那之前打不开任何网站。</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong.</source>
        <translation type="unfinished">这台电脑的时钟好像不准。</translation>
    </message>
    <message>
        <source>d MMMM yyyy, h:mm AP</source>
        <translation type="unfinished">yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>TroubleStep</name>
    <message>
        <source>The page does not come</source>
        <translation type="unfinished">页面打不开</translation>
    </message>
    <message>
        <source>What you sent may have arrived all the same.</source>
        <translation type="unfinished">您发送的内容可能还是到达了。</translation>
    </message>
    <message>
        <source>Look on the site or in your e-mails before you send again.</source>
        <translation type="unfinished">再次发送之前，请在网站或您的邮箱里查看。</translation>
    </message>
    <message>
        <source>What you wrote on the page before is still there.</source>
        <translation type="unfinished">您在前一页写的内容还在。</translation>
    </message>
    <message>
        <source>Is it the site or the network?</source>
        <translation type="unfinished">是网站还是网络的问题？</translation>
    </message>
    <message>
        <source>Back to the procedure</source>
        <translation type="unfinished">返回手续</translation>
    </message>
    <message>
        <source>Go back once more</source>
        <translation type="unfinished">再返回一次</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">留在这里</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished">返回前一页</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished">再次发送</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished">现在再试一次</translation>
    </message>
    <message>
        <source>We are trying now…</source>
        <translation type="unfinished">正在尝试……</translation>
    </message>
    <message numerus="yes">
        <source>We try again by ourselves in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>%n 秒后我们会自动再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>We look whether other official sites answer…</source>
        <translation type="unfinished">正在检查其他官方网站是否有响应……</translation>
    </message>
</context>
<context>
    <name>ViewChoices</name>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">缩小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">放大文字</translation>
    </message>
    <message>
        <source>More space in texts</source>
        <translation type="unfinished">加大文字间距</translation>
    </message>
    <message>
        <source>Slow keys</source>
        <translation type="unfinished">慢速按键</translation>
    </message>
    <message>
        <source>Slow keys: each key counts once, even if it is hit twice</source>
        <translation type="unfinished">慢速按键：即使连按两次，每个键也只算一次</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation type="unfinished">颜色：浅色</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation type="unfinished">颜色：深色</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation type="unfinished">颜色：高对比度</translation>
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
        <translation type="unfinished">一份文件</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">后一页</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">前一页</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">缩小</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">打印</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">第 {number} 页，共 {count} 页</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>On the keyboard, the F6 key leaves the site and comes back to it.</source>
        <translation type="unfinished">在键盘上，按 F6 键离开网站，再按一次返回网站。</translation>
    </message>
</context>
<context>
    <name>WayStep</name>
    <message>
        <source>Scan a paper</source>
        <translation type="unfinished">扫描文件</translation>
    </message>
    <message>
        <source>What does your paper look like?</source>
        <translation type="unfinished">您的文件是什么样的？</translation>
    </message>
    <message>
        <source>One sheet, or a booklet</source>
        <translation type="unfinished">一张纸，或一本小册子</translation>
    </message>
    <message>
        <source>On the glass, page by page.</source>
        <translation type="unfinished">放在玻璃上，一页一页扫描。</translation>
    </message>
    <message>
        <source>Several loose sheets</source>
        <translation type="unfinished">几张散页</translation>
    </message>
    <message>
        <source>In the feeder, all at once.</source>
        <translation type="unfinished">放进进纸器，一次扫完。</translation>
    </message>
    <message>
        <source>A card</source>
        <translation type="unfinished">一张卡</translation>
    </message>
    <message>
        <source>On the glass: the front, then the back.</source>
        <translation type="unfinished">放在玻璃上：先正面，再背面。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished">出了问题。</translation>
    </message>
    <message>
        <source>Please call the mediator.</source>
        <translation type="unfinished">请呼叫协助员。</translation>
    </message>
    <message>
        <source>A sheet of paper is stuck.</source>
        <translation type="unfinished">有一张纸卡住了。</translation>
    </message>
    <message>
        <source>Open the cover and take the sheet out gently.</source>
        <translation type="unfinished">请打开盖子，轻轻取出纸。</translation>
    </message>
    <message>
        <source>The cover is open.</source>
        <translation type="unfinished">盖子开着。</translation>
    </message>
    <message>
        <source>Close the cover, then start again.</source>
        <translation type="unfinished">请关上盖子，然后重新开始。</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation type="unfinished">没有纸。</translation>
    </message>
    <message>
        <source>Put paper in, then start again.</source>
        <translation type="unfinished">请放纸，然后重新开始。</translation>
    </message>
    <message>
        <source>There is no ink left.</source>
        <translation type="unfinished">没有墨了。</translation>
    </message>
    <message>
        <source>The device is busy.</source>
        <translation type="unfinished">设备正忙。</translation>
    </message>
    <message>
        <source>Wait a moment, then start again.</source>
        <translation type="unfinished">请稍等，然后重新开始。</translation>
    </message>
    <message>
        <source>The device has stopped.</source>
        <translation type="unfinished">设备停了。</translation>
    </message>
    <message>
        <source>Start again. If it stops again, call the mediator.</source>
        <translation type="unfinished">请重新开始。如果又停，请呼叫协助员。</translation>
    </message>
    <message>
        <source>The device is paused.</source>
        <translation type="unfinished">设备已暂停。</translation>
    </message>
    <message>
        <source>There are too many pages to print.</source>
        <translation type="unfinished">要打印的页数太多。</translation>
    </message>
    <message>
        <source>This document cannot be printed.</source>
        <translation type="unfinished">这份文件不能打印。</translation>
    </message>
    <message>
        <source>The device does not answer.</source>
        <translation type="unfinished">设备没有响应。</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished">缺少姓名。</translation>
    </message>
    <message>
        <source>Write your family name and your first names.</source>
        <translation type="unfinished">请写下您的姓和名。</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation type="unfinished">姓名太长。</translation>
    </message>
    <message>
        <source>Write 100 letters at most.</source>
        <translation type="unfinished">最多写 100 个字母。</translation>
    </message>
    <message>
        <source>A name has a sign that cannot be kept.</source>
        <translation type="unfinished">姓名里有不能保存的符号。</translation>
    </message>
    <message>
        <source>Erase it and write it again.</source>
        <translation type="unfinished">请清除后重写。</translation>
    </message>
    <message>
        <source>The frame is empty.</source>
        <translation type="unfinished">框是空的。</translation>
    </message>
    <message>
        <source>Sign in the frame, or touch “I cannot sign”.</source>
        <translation type="unfinished">请在框里签名，或点“我不能签名”。</translation>
    </message>
    <message>
        <source>There is only a dot in the frame.</source>
        <translation type="unfinished">框里只有一个点。</translation>
    </message>
    <message>
        <source>Hold the button down, or your finger, and sign.</source>
        <translation type="unfinished">请按住按键或手指，再签名。</translation>
    </message>
    <message>
        <source>This signature cannot be kept.</source>
        <translation type="unfinished">这个签名不能保存。</translation>
    </message>
    <message>
        <source>Touch “Start again” and sign more simply.</source>
        <translation type="unfinished">请点“重新开始”，签得简单一些。</translation>
    </message>
    <message>
        <source>The mediator&apos;s identifier is missing or wrong.</source>
        <translation type="unfinished">协助员的代号缺少或有误。</translation>
    </message>
    <message>
        <source>Mediator: write your identifier, without spaces.</source>
        <translation type="unfinished">协助员：请写您的代号，不要空格。</translation>
    </message>
    <message>
        <source>The register is busy.</source>
        <translation type="unfinished">登记簿正忙。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">请稍等，然后再试。</translation>
    </message>
    <message>
        <source>There is no room left to write the register.</source>
        <translation type="unfinished">没有地方写登记簿了。</translation>
    </message>
    <message>
        <source>This is not the register that was written here before.</source>
        <translation type="unfinished">这不是之前在此使用的登记簿。</translation>
    </message>
    <message>
        <source>Please call the mediator: “kiosk doctor” says what to do.</source>
        <translation type="unfinished">请呼叫协助员：“kiosk doctor”会说明该怎么做。</translation>
    </message>
    <message>
        <source>The register cannot be written.</source>
        <translation type="unfinished">登记簿无法写入。</translation>
    </message>
</context>
</TS>
