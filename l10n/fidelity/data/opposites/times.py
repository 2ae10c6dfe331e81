"""Before and after, early and late, morning and evening, start and stop."""

from __future__ import annotations

from l10n.fidelity.data.opposites import Opposites, Sides

BEFORE: Opposites = {
    "ar": Sides(r"\bقبل\b|\bقبيل", r"\bبعد\b|\bعقب\b", "حتى|سابق|أولا", "عند|ثم|لاحق|منذ"),
    "de": Sides(
        r"\bvor(?:her)?\b|\bbevor\b",
        r"\bnach(?:her|dem|dem)?\b|\bdanach\b",
        "bis|zuvor|ehe|erst",
        "sobald|wenn|anschlie|später|dann|seit|nach",
    ),
    "en": Sides(
        r"\bbefore\b|\bprior to\b",
        r"\bafter(?:wards?)?\b",
        r"\buntil\b|\bfirst\b|\bpre|\bearlier\b|\bago\b|\bby\b",
        r"\blater\b|\bthen\b|\bonce\b|\bnext\b|\bsince\b|\bfollow|\bpost|\bfinally\b|\bwhen\b"
        r"|\bsoon\b|\bin\b \w+ (?:days?|weeks?|months?|years?)",
        keys="before prior after afterward afterwards",
    ),
    "es": Sides(
        r"\bantes\b",
        r"\bdespués\b|\btras\b",
        r"\bprevi|\bante|\bhasta\b|\bprimero\b|\bhace\b",
        r"\bluego\b|\bposterior|\bsiguiente|\bcuando\b|\bdesde\b|\buna vez\b|\bal \w+r\b",
    ),
    "fa": Sides(r"\bقبل|\bپیش از\b|\bپیش\b", r"\bپس از\b|\bبعد", "تا|ابتدا|نخست", "سپس|هنگام|پس"),
    "fr": Sides(
        r"\bavant\b",
        r"\baprès\b",
        r"\bd['’]abord\b|\bjusqu|\bpréalable|\bauparavant|\bil y a\b",
        r"\bensuite\b|\bpuis\b|\bdepuis\b|\bsuiv|\bune fois\b|\bdès\b|\bquand\b|\blorsqu",
    ),
    "he": Sides(
        r"\b[ושהכל]?לפני\b|\bטרם\b", r"\b[ושהכל]?אחרי\b|\b[ושל]?לאחר\b", "עד|קודם", "כאשר|מאז|אחר"
    ),
    "hi": Sides(r"पहले", r"बाद", "पूर्व|तक", "फिर|पश्चात|उपरांत|अगल"),
    "it": Sides(
        r"\bprima (?:di|del|dell|della|dei|delle|degli|che)\b",
        r"\bdopo\b",
        r"\bprima\b|\bfinché\b|\bfino\b|\bantecedent|\bfa\b",
        r"\bpoi\b|\bsuccessiv|\bseguent|\bquando\b|\bdal?\b|\buna volta\b",
    ),
    "ja": Sides(
        "[のる]前に|以前|食前|前日|手前",
        "[のた]後|以降|以後|食後|後に|あとに|てから",
        "前|まで|先に|事前|予め|あらかじめ",
        "後|あと|から|次|続|たら",
    ),
    "ko": Sides(
        r"전에|이전|식전|하기 전",
        r"후에|이후|식후|뒤에|한 후",
        "전|까지|먼저|미리|앞",
        "후|뒤|다음|나서|부터|면",
    ),
    "nl": Sides(
        r"\bvoor(?:dat)?\b|\bvooraf",
        r"\bnadat\b|\bna\b|\bdaarna\b",
        r"\beerst\b|\btot\b|\bvoor",
        r"\bwanneer\b|\bals\b|\bzodra\b|\bsinds\b|\bvervolgens|\blater\b|\bdan\b",
    ),
    "pl": Sides(
        r"\bprzed\b|\bzanim\b",
        r"\bpo(?:tem)?\b",
        r"\bnajpierw\b|\bdo\b|\bprzed",
        r"\bnastępn|\bgdy\b|\bkiedy\b|\bod\b|\bpóźniej|\bpo",
    ),
    "pt": Sides(
        r"\bantes\b",
        r"\bdepois\b|\bapós\b",
        r"\bprevi|\bprévi|\baté\b|\bprimeiro\b|\banterior|\bperante\b|\bhá\b",
        r"\bquando\b|\bseguinte|\bposterior|\bdesde\b|\bem seguida\b|\bao \w+r\b",
    ),
    "ru": Sides(
        r"\bперед\b|\bпрежде чем\b|\bдо\b",
        r"\bпосле\b",
        r"\bсначала\b|\bраньше|\bпреж|\bпредвар|\bпока\b|\bпред",
        r"\bзатем\b|\bпотом\b|\bкогда\b|\bс\b|\bсо\b|\bспустя\b|\bчерез\b|\bпосл",
    ),
    "tr": Sides(
        r"\bönce\w*",
        r"\bsonra\w*",
        r"\bkadar\b|\bilk\b|\bevvel|\bön",
        r"\bbu?nun ardından|\bardından|\bberi\b|\bson",
    ),
    "uk": Sides(
        r"\bперед\b|\bперш ніж\b|\bдо\b",
        r"\bпісля\b",
        r"\bспочатку\b|\bраніше|\bпопер|\bпоки\b",
        r"\bпотім\b|\bколи\b|\bз\b|\bчерез\b|\bпісл",
    ),
    "vi": Sides(
        r"\btrước\b", r"\bsau\b", r"\bcho đến\b|\bđầu tiên\b", r"\bkhi\b|\btiếp theo\b|\brồi\b"
    ),
    "zh": Sides(
        "之前|以前|饭前|餐前|飯前|前",
        "之后|以后|饭后|餐后|之後|以後|飯後|後|后",
        "先|到",
        "再|然|接|起|自|从|時|时",
    ),
}

MORNING: Opposites = {
    "ar": Sides(r"صباح", r"مساء|ليل", "فجر|نهار|ظهر", "نوم|عشاء"),
    "de": Sides(
        r"\bmorgens\b|\bam morgen\b|\bvormittag",
        r"\babend|\bnachts\b|\bin der nacht\b",
        r"\bfrüh|\bmorg|\btag",
        r"\bspät|\bnacht|\bschlaf",
    ),
    "en": Sides(
        r"\bmornings?\b",
        r"\bevenings?\b|\bbedtime\b|\bat night\b|\bnightly\b",
        r"\bday|\bearly|\bnoon\b|\bbreakfast|\bwak|\bdawn|\btomorrow|\ba\.?m\b",
        r"\bnight|\bdinner|\bsupper|\blate|\bsleep|\bbed|\btonight|\bp\.?m\b",
        keys="morning mornings evening evenings bedtime night nightly",
    ),
    "es": Sides(
        r"\b(?:por|de|en|cada) (?:la|las) mañanas?\b|\bcada mañana\b",
        r"\bnoches?\b|\bacostarse\b",
        r"\bmañana|\bdía|\bdesayun|\bmatutin",
        r"\btarde|\bcena|\bnocturn|\bdormir",
    ),
    "fa": Sides(r"\bصبح", r"\bشب|\bعصر", "بامداد|روز|ظهر|صبحانه", "غروب|شام|خواب"),
    "fr": Sides(
        r"\bmatin",
        r"\bsoir|\bla nuit\b|\bcoucher\b",
        r"\bjour|\bpetit-déjeuner|\bréveil|\bdemain",
        r"\bnuit|\bdîner|\bdormir",
    ),
    "he": Sides(r"בוקר", r"ערב|לילה", "יום|השכמ", "שינה"),
    "hi": Sides(r"सुबह|सवेरे", r"शाम|रात", "दिन|प्रात", "सोन|सोते"),
    "it": Sides(
        r"\bmattin",
        r"\bser[ae]\b|\bserat|\bnotte\b|\bcoricarsi\b",
        r"\bgiorn|\bcolazione|\bdomani",
        r"\bnott|\bcena|\bdormire",
    ),
    "ja": Sides("朝", "夜|夕|晩|就寝", "午前|起床|明日|日", "寝|午後|日没"),
    "ko": Sides("아침|오전", "저녁|밤", "일어|기상|낮", "취침|잠|오후|자기"),
    "nl": Sides(
        r"\bochtend|\bmorgens\b",
        r"\bavond|\bnachts?\b",
        r"\bmorgen|\bvroeg|\bontbijt|\bdag",
        r"\bslapen|\bbed|\blaat",
    ),
    "pl": Sides(
        r"\brano\b|\brank|\bporan",
        r"\bwieczor|\bnoc",
        r"\bdzie|\bśniadan|\bjutro",
        r"\bsnem|\bkolacj|\bspan",
    ),
    "pt": Sides(
        r"\bmanhãs?\b",
        r"\bnoites?\b|\bdeitar\b",
        r"\bdia|\bcafé|\bmatin",
        r"\btarde|\bjantar|\bdormir|\bnoturn",
    ),
    "ru": Sides(
        r"\bутр", r"\bвечер|\bноч", r"\bдень|\bдн[яёе]|\bзавтра", r"\bсн[оа]м|\bужин|\bсон"
    ),
    "tr": Sides(r"\bsabah", r"\bakşam|\bgece", r"\bgün|\bkahvaltı|\byarın", r"\buyku|\byat"),
    "uk": Sides(
        r"\bранк|\bзранку\b|\bвранці\b|\bранок\b",
        r"\bвеч|\bувеч|\bноч|\bніч",
        r"\bдень|\bдн[яі]|\bзавтра",
        r"\bсн[оу]м|\bсон",
    ),
    "vi": Sides(r"\bsáng\b", r"\btối\b|\bđêm\b", r"\bngày\b|\btrưa\b", r"\bngủ\b|\bchiều\b"),
    "zh": Sides(
        "早上|早晨|清晨|上午", "晚上|夜间|夜晚|夜間|睡前|傍晚", "早|晨|日|天", "晚|夜|睡|下午"
    ),
}

START: Opposites = {
    "ar": Sides(
        r"\b(?:ابدأ|ابدئي|البدء|بدء|بداية|يبدأ|تبدأ)\b",
        r"\b[وف]?(?:توقف|توقفي|أوقف|التوقف|إيقاف)",
        "بدأ|باشر|شروع",
        "وقف|ترك|أقلع|إنهاء|انته",
    ),
    "de": Sides(
        r"\bbeginn|\banfang|\bfang\w* \w+ an\b|\bstart",
        r"\bstopp|\babsetz|\baufhör|\bhören? \w+ auf\b|\bbeend",
        r"\bbegonn|\bbegann|\bneu|\baufnehm|\beinleit|\banf",
        r"\bend|\bunterbrech|\bab\b|\bauf\b|\babbr|\babge",
    ),
    "en": Sides(
        r"\bstart(?:s|ed|ing)?\b|\bbegin(?:s|ning)?\b|\bbegan\b",
        r"\bstop(?:s|ped|ping)?\b|\bdiscontinu|\bquit",
        r"\bbegun\b|\bfirst\b|\bnew\b|\bagain\b|\bresum|\bfrom\b|\bset\b|\bopen|\blaunch|\bkick",
        r"\bend|\bfinish|\binterrupt|\bcease|\bhalt|\bgive up\b|\bpause|\bover\b|\bsuspend"
        r"|\bclos|\bblock|\bprevent",
        keys="start starts started starting begin begins beginning began stop stops stopped "
        "stopping discontinue discontinued discontinuing quit quits quitting",
    ),
    "es": Sides(
        r"\bcomenz|\bcomienz|\bempez|\bempiez|\binici",
        r"\bdej(?:e|ar|ó|a|an|en) de\b|\bsuspend|\binterrump",
        r"\barranc|\bpartir\b|\bnuev|\bpuesta en marcha",
        r"\bpar[aeo]r?\b|\bdeten|\btermin|\bdej|\bces|\babandon|\bacab|\bfin",
    ),
    "fr": Sides(
        r"\bcommenc|\bdébut",
        r"\barrêt|\bcess|\binterromp",
        r"\bdémarr|\blanc|\bentam|\bpartir\b|\bnouve",
        r"\bfin|\bstop|\bsuspend|\btermin|\babandon",
    ),
    "it": Sides(
        r"\binizi|\bcominci",
        r"\bsmett|\binterromp|\bsospend",
        r"\bavvi|\bpartire\b|\bnuov|\bprinc",
        r"\bferm|\bcess|\bfin|\btermin|\babbandon|\barrest",
    ),
    "pt": Sides(
        r"\bcomeç|\binici|\binício",
        r"\bpar(?:e|ar|ou) de\b|\binterromp|\bsuspend",
        r"\bpartir\b|\bnov",
        r"\bpar[aeo]|\bdeix|\bcess|\bfim|\btermin|\babandon|\bfinal",
    ),
    "ru": Sides(
        r"\bнач[аиуё]|\bначн",
        r"\bпрекра[тщ]|\bперест",
        r"\bзапус|\bприст|\bнов|\bначал",
        r"\bостан|\bзаверш|\bзаканч|\bконч|\bконец|\bброс|\bотмен",
    ),
    "zh": Sides("开始|開始", "停止|停用|停药|中止", "启动|起|新|始", "停|止|结束|結束|终|戒"),
}

EARLY: Opposites = {
    "ar": Sides("مبكر", "متأخر|متقدم", "بكر|أول|باكر", "آخر|تأخ|تقدم"),
    "de": Sides(
        r"\bfrüh(?:e[nrsm]?|er|zeitig)?\b|\bfrühstadium",
        r"\bspät(?:e[nrsm]?|er)?\b"
        r"|\bfortgeschritten|\bspätstadium",
        r"\bfrüh|\bbald|\banfang|\berst",
        r"\bspät|\bfortge"
        r"|\bletzt|\bnach",
    ),
    "en": Sides(
        r"\bearly\b|\bearlier\b",
        r"\blate\b|\badvanced\b",
        r"\bearl|\bfirst|\binitial"
        r"|\bsoon|\bbegin|\bstart|\bprior|\bprevious|\bbefore",
        r"\blat|\badvanc|\bfinal|\blast"
        r"|\bafter|\bend|\bdelay|\bhigh|\bmodern|\bnew",
        keys="early earlier late advanced",
    ),
    "es": Sides(
        r"\btempran|\bprecoz|\bprecoc",
        r"\btardí|\bavanzad",
        r"\bpronto|\binici"
        r"|\bantes|\bprimer|\bantic|\bprincip|\bpren",
        r"\btarde|\bavanz|\búltim|\bfinal|\bdespués",
    ),
    "fr": Sides(
        r"\bprécoce",
        r"\btardi|\bavancé",
        r"\btôt\b|\bdébut|\bpremi|\bavant\b"
        r"|\binitial|\brapid",
        r"\btard\b|\bavanc|\bdern|\bfin|\baprès",
    ),
    "it": Sides(
        r"\bprecoc|\bpresto\b",
        r"\btardiv|\bavanzat|\btardi\b",
        r"\binizi|\bprim"
        r"|\bprecoc",
        r"\bavanz|\bfin|\bultim|\bdopo",
    ),
    "ja": Sides("早期|早い|早く", "末期|遅い|遅く|進行", "早|初|先|前", "遅|末|晩|後|進"),
    "ko": Sides("조기|초기|일찍", "말기|늦게|늦은|진행", "초|일찍|빨|먼저|이른", "말|늦|후|진"),
    "pt": Sides(
        r"\bprecoce|\bcedo\b",
        r"\btardi|\bavançad|\btarde\b",
        r"\binici|\bprim|\bantes"
        r"|\bantec",
        r"\bavan|\bfin|\búltim|\bdepois",
    ),
    "ru": Sides(
        r"\bранн|\bрано\b|\bраньше\b",
        r"\bпоздн|\bзапущенн",
        r"\bнач|\bперв|\bпреж"
        r"|\bскор|\bран",
        r"\bпозж|\bпослед|\bпоз|\bконе",
    ),
    "zh": Sides("早期|尽早|及早", "晚期|末期|太晚", "早|初|先|前", "晚|末|后|迟|高级|进"),
}
