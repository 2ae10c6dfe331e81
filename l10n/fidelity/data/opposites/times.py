"""Before and after, early and late, morning and evening, start and stop."""

from __future__ import annotations

from l10n.fidelity.data.opposites import Opposites, Sides

BEFORE: Opposites = {
    "ar": Sides(
        r"(?<!من )\bقبل\b|\bقبيل|\bاليوم السابق",
        r"\bبعد\b(?! ذلك)|\bعقب\b|\bاليوم التالي",
        r"حتى|سابق|أولا|قبل",
        r"عند|ثم|لاحق|منذ|بعد",
    ),
    "de": Sides(
        r"\bbevor\b|\bvorher\b|\bvortag|\btag (?:davor|zuvor)\b"
        r"|\bvor (?:\w+ ){0,2}(?:mahlzeit|essen|frühstück|operation|op\b|untersuchung|behandlung"
        r"|einnahme|schlaf|schlafengehen|test|eingriff|therapie|impfung|bestrahlung|termin"
        r"|injektion|spritze)",
        r"\bnachdem\b|\bnachher\b|\bdanach\b|\bfolgetag|\btag darauf\b"
        r"|\bnach (?:\w+ ){0,2}(?:mahlzeit|essen|frühstück|operation|op\b|untersuchung|behandlung"
        r"|einnahme|schlaf|schlafengehen|test|eingriff|therapie|impfung|bestrahlung|termin"
        r"|injektion|spritze)",
        r"\bbis\b|\bzuvor|\behe\b|\berst(?!e[nrsm]?\b)|\bvor",
        r"\bsobald|\bwenn|\banschlie|\bspäter|\bdann\b|\bseit|\bnach",
    ),
    "en": Sides(
        r"\bbefore\b|\bprior to\b",
        r"\bafter(?:wards?)?\b",
        r"\buntil\b|(?<!\bthe )(?<!\byour )\bfirst\b|\bpre|\bearlier\b|\bago\b|\bby\b",
        r"\blater\b|\bthen\b|\bonce\b|\bnext\b|\bsince\b|\bfollow|\bpost|\bfinally\b|\bwhen\b"
        r"|\bsoon\b|\bin\b \w+ (?:days?|weeks?|months?|years?)",
        keys="before prior after afterward afterwards",
    ),
    "es": Sides(
        r"(?<!cuanto )\bantes del?\b(?! nada)|\bantes\b$|\banterior(?:es)? al?\b|\bvíspera"
        r"|\bdía (?:anterior|antes)\b",
        r"\bdespués\b|\btras\b|\b(?:siguiente|posterior)(?:es|s)? al?\b|\bdía siguiente\b",
        r"\bantes|\bprevi|\bante|\bhasta\b|\bprimero\b|\bhace\b",
        r"\bluego\b|\bposterior|\bsiguiente|\bcuando\b|\bdesde\b|\buna vez\b|\bal \w+r\b",
    ),
    "fa": Sides(
        r"\bقبل از\b|\bپیش از\b",
        r"\bپس از\b|\bبعد از\b",
        r"تا|ابتدا|نخست|قبل|پیش",
        r"سپس|هنگام|پس|بعد",
    ),
    "fr": Sides(
        r"\bavant (?:d|de|des|du|l|le|la|les|un|une|chaque|ce|cette|ces|toute?|votre|vos|que)\b"
        r"|\bqui précèd|\bla veille\b",
        r"\baprès\b(?!-)|\bqui suiv(?:ent|ra|ront)\b|\ble lendemain\b",
        r"\bavant|\bd['’]abord\b|\bjusqu|\bpréalable|\bauparavant|\bil y a\b",
        r"\bensuite\b|\bpuis\b|\bdepuis\b|\bsuiv|\bune fois\b|\bdès\b|\bquand\b|\blorsqu",
    ),
    "he": Sides(
        r"\b[ושהכל]?לפני\b|\bטרם\b", r"\b[ושהכל]?אחרי\b|\b[ושל]?לאחר\b", "עד|קודם", "כאשר|מאז|אחר"
    ),
    "hi": Sides(r"पहले", r"बाद", "पूर्व|तक", "फिर|पश्चात|उपरांत|अगल"),
    "it": Sides(
        r"\bprima (?:di|del|dell|dello|della|dei|delle|degli|che)\b|\bgiorno (?:prima|precedente)\b"
        r"|\bla vigilia\b",
        r"\bdopo\b|\bgiorno (?:seguente|successivo)\b",
        r"\bprima\b|\bfinché\b|\bfino\b|\bantecedent|\bfa\b",
        r"\bpoi\b|\bsuccessiv|\bseguent|\bquando\b|\bdal?\b|\buna volta\b",
    ),
    "ja": Sides(
        r"(?<!目)の前[には]|る前[には]|食前|前日",
        r"[のた]後[には]|食後|てから|翌日",
        r"前|まで|先に|事前|予め|あらかじめ",
        r"後|あと|から|次|続|たら",
    ),
    "ko": Sides(
        r"(?<!안)전에|이전에|식전|하기 전|(?:검사|식사|수술|치료|시술|운동|취침) 전",
        r"(?<!오)후에|이후|식후|한 후|뒤에|(?:검사|식사|수술|치료|시술|운동) 후",
        r"전|까지|먼저|미리|앞",
        r"후|뒤|다음|나서|부터|면",
    ),
    "nl": Sides(
        r"\bvoordat\b"
        r"|\bvoor (?:\w+ )?(?:eten|maaltijd|operatie|onderzoek|behandeling|ontbijt|injectie"
        r"|inname|slapen|afspraak)",
        r"\bnadat\b|\bdaarna\b"
        r"|\bna (?:\w+ )?(?:eten|maaltijd|operatie|onderzoek|behandeling|ontbijt|injectie"
        r"|inname|slapen|afspraak)",
        r"\beerst\b|\btot\b|\bvoor",
        r"\bwanneer\b|\bals\b|\bzodra\b|\bsinds\b|\bvervolgens|\blater\b|\bdan\b|\bna\b",
    ),
    "pl": Sides(
        r"\bprzed (?:posiłk|jedzeni|zabieg|operacj|badani|leczeni|śniadani|kolacj|obiad|obiedzi"
        r"|przyjęci|zastrzyk|snem)|\bzanim\b|\bdzień (?:przed|wcześniej)\b|\bpoprzedniego dnia\b"
        r"|\bprzed pierwsz\w+ (?:dawk|wizyt|cykl)",
        r"\bpo (?:posiłk|jedzeni|zabieg|operacj|badani|leczeni|śniadani|kolacj|obiad|obiedzi"
        r"|przyjęci|zastrzyk|snem)|\bpotem\b|\bnastępnego dnia\b|\bdzień (?:po|później)\b"
        r"|\bpo pierwsz\w+ (?:dawce|wizycie|cyklu)",
        r"\bnajpierw\b|\bdo\b|\bprzed",
        r"\bnastępn|\bgdy\b|\bkiedy\b|\bod\b|\bpóźniej|\bpo",
    ),
    "pt": Sides(
        r"(?<!quanto )\bantes d(?:[eao]s?|ess[ae]s?|est[ae]s?)\b|\bvéspera\b|\bdia anterior\b",
        r"\bdepois\b|\bapós\b|\bdia seguinte\b",
        r"\bantes|\bprevi|\bprévi|\baté\b|\bprimeiro\b|\banterior|\bperante\b|\bhá\b",
        r"\bquando\b|\bseguinte|\bposterior|\bdesde\b|\bem seguida\b|\bao \w+r\b",
    ),
    "ru": Sides(
        r"\bперед \w+|\bпрежде чем\b|\bнакануне\b"
        r"|\bдо (?:еды|при[её]ма|начала|операции|процедуры|обследования|сна|завтрака|обеда"
        r"|ужина|укола)",
        r"\bпосле\b|\bна следующий день\b",
        r"\bсначала\b|\bраньше|\bпреж|\bпредвар|\bпока\b|\bпред|\bдо\b|\bперед",
        r"\bзатем\b|\bпотом\b|\bкогда\b|\bс\b|\bсо\b|\bспустя\b|\bчерез\b|\bпосл",
    ),
    "tr": Sides(
        r"\bönce\w*",
        r"\bsonra\w*",
        r"\bkadar\b|\bilk\b|\bevvel|\bön",
        r"\bbu?nun ardından|\bardından|\bberi\b|\bson",
    ),
    "uk": Sides(
        r"\bперед \w+|\bперш ніж\b"
        r"|\bдо (?:їжі|їди|прийому|початку|операції|процедури|обстеження|сну|сніданку|обіду"
        r"|вечері)",
        r"\bпісля\b",
        r"\bспочатку\b|\bраніше|\bпопер|\bпоки\b|\bдо\b|\bперед",
        r"\bпотім\b|\bколи\b|\bз\b|\bчерез\b|\bпісл",
    ),
    "vi": Sides(
        r"(?<!phía )\btrước khi\b|(?<!phía )\btrước bữa",
        r"(?<!phía )\bsau khi\b|(?<!phía )\bsau bữa",
        r"\bcho đến\b|\bđầu tiên\b|\btrước",
        r"\bkhi\b|\btiếp theo\b|\brồi\b|\bsau",
    ),
    "zh": Sides(
        r"(?<=[^\s，。；：、使果您你曾若管])之前|[饭餐飯术術查疗療睡药藥]前|前一[天日晚]",
        r"之[后後]|[饭餐飯术術查疗療药藥][后後]|以[后後]|[后後]一[天日]|次日",
        r"先|到|前",
        r"再|然|接|起|自|从|時|时|后|後",
    ),
}

MORNING: Opposites = {
    "ar": Sides(
        r"\b(?:ال|لل|في ال)?صباح",
        r"\b(?:ال|لل)?مساء|\bليلا|\b(?:ال)?ليل\b",
        r"فجر|نهار|ظهر|صبح",
        r"نوم|عشاء|ليل",
    ),
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
        r"\bstop(?:s|ped|ping)?\b|\bdiscontinu|\bquit(?:s|ting)?\b",
        r"\bbegun\b|\bfirst\b|\bnew\b|\bagain\b|\bresum|\bfrom\b|\bset\b|\bopen|\blaunch|\bkick",
        r"\bend|\bfinish|\binterrupt|\bcease|\bhalt|\bgive up\b|\bpause|\bover\b|\bsuspend"
        r"|\bclos|\bblock|\bprevent",
        keys="start starts started starting begin begins beginning began stop stops stopped "
        "stopping discontinue discontinued discontinues discontinuing discontinuation quit quits "
        "quitting",
    ),
    "es": Sides(
        r"\bcom(?:en|ien)[zc]|\bemp(?:e|ie)[zc]|\binici",
        r"\bdej(?:e|ar|ó|a|an|en) de\b|\bsuspend|\binterrump",
        r"\barranc|\bpartir\b|\bnuev|\bpuesta en marcha",
        r"\bpar[aeo]r?\b|\bdeten|\btermin|\bdej|\bces|\babandon|\bacab|\bfin",
    ),
    "fr": Sides(
        r"\bcommenc|\bdébut",
        r"\barrêt(?:ez|er|ent)\b|\bcess(?:ez|er)\b|\binterromp",
        r"\bdémarr|\blanc|\bentam|\bpartir\b|\bnouve|\bmis|\bmett",
        r"\bfin|\bstop|\bsuspend|\btermin|\babandon|\barrêt|\bcess",
    ),
    "it": Sides(
        r"\binizi|\bcominci",
        r"\bsmett|\binterromp|\bsospend",
        r"\bavvi|\bpartire\b|\bnuov|\bprinc",
        r"\bferm|\bcess|\bfin|\btermin|\babbandon|\barrest",
    ),
    "ja": Sides("開始|始め", "中止|中断|やめて|止めて|停止", "始|はじ|開|新", "止|や[めむ]|終|断"),
    "pl": Sides(
        r"\brozpocz|\bzacz(?:nij|yna|ąć|ęł|ni)",
        r"\bprzesta|\bprzerw|\bprzeryw|\bodstaw|\bzaprzesta",
        r"\bpocz|\bnow|\bod\b|\bzacz|\bpierwsz",
        r"\bprzest|\bkon|\bzakończ|\bodst|\brezygn|\bwstrzym",
    ),
    "pt": Sides(
        r"\bcomec|\bcomeç|\binici|\binício",
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
    "ar": Sides("مبكر|باكر", "متأخر|متقدم", "بكر|أول|باكر", "آخر|تأخ|تقدم"),
    "de": Sides(
        r"\bfrüh(?:e[nrsm]?|er|zeitig)?\b|\bfrühstadium",
        r"\bspät(?:e[nrsm]?|er)?\b"
        r"|\bfortgeschritten|\bspätstadium",
        r"\bfrüh|\bbald|\banfang|\berst",
        r"\bspät|\bfortge"
        r"|\bletzt|\bnach",
    ),
    "en": Sides(
        r"\bearly\b",
        r"\blate\b|\badvanced\b",
        r"\bearl|\bfirst|\binitial"
        r"|\bsoon|\bbegin|\bstart|\bprior|\bprevious|\bbefore",
        r"\blat|\badvanc|\bfinal|\blast"
        r"|\bafter|\bend|\bdelay|\bhigh|\bmodern|\bnew",
        keys="early late advanced",
    ),
    "es": Sides(
        r"\btempran|\bprecoz|\bprecoc"
        r"|\b(?:detect|descub|diagnost|encuentr|encontr|hall)\w+ pronto\b",
        r"\btardí|(?<!edad )\bavanzad"
        r"|\b(?:detect|descub|diagnost|encuentr|encontr|hall)\w+ (?:más |muy )?tarde\b",
        r"\bpronto|\binici|\bantes|\bprimer|\bantic|\bprincip|\bpren",
        r"\btarde|\bavanz|\búltim|\bfinal|\bdespués",
    ),
    "fr": Sides(
        r"\bprécoce|(?<!plus )(?<!trop )\btôt\b(?! ou tard)",
        r"\btardi|(?<!âge )\bavancé|(?<!plus )(?<!au )\btard\b(?<!tôt ou tard)",
        r"\btôt\b|\bdébut|\bpremi|\bavant\b|\binitial|\brapid",
        r"\btard\b|\bavanc|\bdern|\bfin|\baprès",
    ),
    "it": Sides(
        r"\bprecoc|\bpresto\b(?! o tardi)",
        r"\btardiv|(?<!età )\bavanzat|(?<!più )(?<!\bo )\btardi\b",
        r"\binizi|\bprim|\bprecoc|\bpresto",
        r"\bavanz|\bfin|\bultim|\bdopo|\btardi",
    ),
    "ja": Sides("早期|早い|早く", "末期|遅い|遅く|進行", "早|初|先|前", "遅|末|晩|後|進"),
    "ko": Sides(
        r"조기에|초기의?|일찍", r"말기|늦게|늦은", r"초|일찍|빨|먼저|이른|조기", r"말|늦|후|진"
    ),
    "pl": Sides(
        r"\bwczes|\bwcześnie\b",
        r"\bpóźn(?:y|a|e|ego|ej|ym|ych|o|ą)\b|(?<!wiek )(?<!wieku )\bzaawansow",
        r"\bwcześ|\bpocz|\bpierw|\bszyb",
        r"\bpóź|\bzaaw|\bkońc|\bostat|\bpo\b",
    ),
    "pt": Sides(
        r"\bprecoce|\bcedo\b(?! ou tarde)",
        r"\btardi|(?<!idade )\bavançad|\b(?:detet|detect|descob|diagnost|encontr)\w+ tarde\b",
        r"\binici|\bprim|\bantes|\bantec",
        r"\bavan|\bfin|\búltim|\bdepois|\btarde",
    ),
    "ru": Sides(
        r"\bранн|\bрано\b|\bраньше\b",
        r"\bпоздн|\bзапущенн",
        r"\bнач|\bперв|\bпреж"
        r"|\bскор|\bран",
        r"\bпозж|\bпослед|\bпоз|\bконе",
    ),
    "zh": Sides(
        "早期|尽早|及早|得早|较早|很早",
        "晚期|末期|太晚|得晚|较晚|很晚",
        "早|初|先|前",
        "晚|末|后|迟|高级|进",
    ),
}
