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
    "bg": Sides(
        r"\bпреди (?:да|хранене|ядене|лягане|операци|процедур|лечени|прегле|закус|обяд|вечеря|сън"
        "|физичес|упражн|всяк|първ|прием|изследван|инжекц|тов|теста)",
        r"\bслед (?:като|хранене|ядене|операци|процедур|лечени|прегле|закус|обяд|вечеря|сън"
        "|физичес|упражн|всяк|първ|прием|изследван|инжекц|тов|теста)",
        r"\bпреди|\bпърво|\bдо\b|\bпо-рано|\bпредвар|\bпреди|\bдокато",
        r"\bслед|\bкогато|\bщом|\bпо-късно|\bпосле|\bтогава",
    ),
    "bn": Sides(
        "আগে|আগেই|পূর্বে",
        r"(?<!পর) পর(?![\u0980-\u09ff])(?! পর(?![\u0980-\u09ff]))|পরে(?![\u0980-\u09ff])"
        "|পরবর্তী",
        "পূর্ব|পর্যন্ত|আগ|প্রথম",
        r"পর(?![\u0980-\u09ff])|পরে|পরবর্তী|তারপর|যখন|শেষ|মাত্র",
    ),
    "ca": Sides(
        r"\babans (?:que|d(?:e\b|els?\b|['’]))|\bel dia abans\b",
        r"\bdesprés (?:que|d(?:e\b|els?\b|['’]))|\bl['’]endemà\b",
        r"\babans|\bprèvi|\bprimer\b|\bfins\b|\bfa\b",
        r"\bdesprés|\bquan\b|\bun cop\b|\buna vegada que|\bdes d|\bsegüent|\bal cap|\blluego"
        r"|\bposterior|\ben \w+r\b|\ben \w+r-",
    ),
    "cs": Sides(
        r"\bpřed (?:\w+ )?(?:jídl|užit|operac|vyšetřen|léčb|snídan|obědem|večeř|spaním|spánkem"
        "|zákrok|výkonem|cvičen|testem|první|podán|injekc|každ)"
        r"|\b(?<!více )(?<!méně )(?<!déle )než (?:\w+ )?(?:začn|bud|půjd|jíst|sní|poj[íe]|užij"
        "|vezm|lehn|odej|přij)",
        r"\bpo (?:\w+ )?(?:jídl|užit|operac|vyšetřen|léčb|snídan|oběd|večeř|probuz|zákrok|výkonu"
        r"|cvičen|testu|prvním|podán|injekc|každém)|\bpoté,? co\b",
        r"\bpřed|\bnejprve|\bnejdřív|\bdo\b|\bnež\b|\bdřív|\bprve",
        r"\bpo\b(?! dobu)|\baž\b|\bpotom|\bpoté|\bkdyž|\bjakmile|\bod\b|\bpozděj|\bnásled|\bza\b",
    ),
    "da": Sides(
        r"\bfør\b|\bforinden\b|\binden (?:du|operation|behandling|undersøgelse|måltid|sengetid)",
        r"\befter\b(?! behov|som)|\bbagefter\b|\bderefter\b",
        r"\bfør|\binden\b|\bindtil|\btidlig|\bforud|\bsenest\b|\bsiden\b|\bforinden",
        r"\befter|\bnår\b|\bsiden\b|\bderefter|\bbagefter|\bnæste|\bsenere|\bfølg",
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
    "el": Sides(
        r"\bπριν\b|\bπροτού\b|\bπροηγούμεν",
        r"\bμετά\b|\bαφού\b|\bεπόμενη (?:η?μέρα)\b",
        r"\bπριν|\bπρώτα\b|\bμέχρι\b|\bέως\b|\bνωρίτερ|\bπροη|\bπροτού",
        r"\bμετ[άέ]|\bύστερα|\bέπειτα|\bόταν\b|\bμόλις\b|\bαργότερ|\bακόλουθ|\bεπόμεν|\bαφού"
        r"|\bκατόπιν",
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
    "fi": Sides(
        r"\bennen\b|\bedellisenä\b|\bedeltävä",
        r"\bjälkeen\b|\bjälkeisenä\b|\bseuraavana päivänä\b",
        r"\benne|\baiem|\baikaisem|\bensin\b|\basti\b|\bsaakka\b|\bsitten\b|\bmennessä"
        r"|\bkunnes\b|\bedel",
        r"\bjälk|\bkun\b|\bsitten\b|\bmyöhem|\bkuluttua\b|\bpäästä\b|\bseuraav",
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
    "hr": Sides(
        r"\bpr(?:ij)?e (?:nego|jel|obrok|spavanj|operacij|zahvat|pregled|l(?:ij)?ečenj|doruč|ručk"
        "|večer|vj?ežb|pretrag|svak|prv|uzimanj|primj?en|injekc|test|hran|počet|leg)"
        r"|\bdan ranije\b",
        r"\b(?:nakon|posl(?:ij)?e) (?:što|toga|jel|obrok|operacij|zahvat|pregled|l(?:ij)?ečenj"
        "|doruč|ručk|večer|vj?ežb|pretrag|svak|prv|uzimanj|primj?en|injekc|test|hran|buđenj)"
        r"|\bdan kasnije\b",
        r"\bpr(?:ij)?e\b|\bprvo\b|\bnajpr|\bdo\b|\branije|\bprethod|\bdok\b",
        r"\bnakon|\bposl(?:ij)?e|\bkada?\b|\bčim\b|\bzatim|\bkasnij|\bpotom",
    ),
    "hu": Sides(
        r"\belőtti?\b|\bmielőtt\b|\bmegelőzően\b|\belőző nap",
        r"\butáni?\b|\bmiután\b|\bkövetően\b|\bkövetkező nap|\bmásnap\b",
        r"\belőtt|\belőz|\bmielőtt|\bmegelőz|\belőször|\bkoráb|\bamíg\b",
        r"\butá|\bmiut|\bkésőbb|\bmajd\b|\bkövet|\bmúlva\b|\bha\b|\bamikor|\bóta\b|\bmásnap",
    ),
    "id": Sides(
        r"\bsebelum\w*",
        r"\b(?:sesudah|setelah)\w*|\bsehabis\b|\busai\b",
        r"\bhingga\b|\bsampai\b|\bdahulu\b|\bdulu\b|\bpra|\bmenjelang\b",
        r"\bkemudian\b|\blalu\b|\bsejak\b|\bbaru\b|\bketika\b|\bpasca|\bselanjutnya"
        r"|\bbegitu\b|\bhabis\b|\bsebagai tindak lanjut",
    ),
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
    "ms": Sides(
        r"\bsebelum\w*",
        r"\b(?:selepas|lepas|sesudah|setelah)\w*|\bsehabis\b",
        r"\bhingga\b|\bsehingga\b|\bsampai\b|\bdahulu\b|\bdulu\b|\bpra|\bmenjelang\b",
        r"\bkemudian\b|\blalu\b|\bsejak\b|\bbaru\b|\bketika\b|\bapabila\b|\bpasca"
        r"|\bseterusnya|\bsebaik\b|\bhabis\b",
    ),
    "nb": Sides(
        r"\bfør\b|\bforut\b",
        r"\better\b(?! behov|som)|\betterpå\b|\bderetter\b",
        r"\bfør|\binnen\b|\binntil|\btidlig|\bforut|\bforhånd|\bsiden\b",
        r"\better|\bnår\b|\bsiden\b|\bderetter|\bneste|\bsenere|\bfølg",
    ),
    "nl": Sides(
        r"\bvoordat\b"
        r"|\bvoor (?:\w+ )?(?:eten|maaltijd|operatie|onderzoek|behandeling|ontbijt|injectie"
        r"|inname|slapen|afspraak|sporten|inspanning|test|scan|bestraling|vaccinatie|dosis)",
        r"\bnadat\b|\bdaarna\b"
        r"|\bna (?:\w+ )?(?:eten|maaltijd|operatie|onderzoek|behandeling|ontbijt|injectie"
        r"|inname|slapen|afspraak|sporten|inspanning|test|scan|bestraling|vaccinatie|dosis)",
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
    "ro": Sides(
        r"\bînainte (?:de|ca)\b|\bînaintea\b|\bcu o zi înainte\b",
        r"\bdup[ăa] (?:ce|mas|mes|mânc|opera|tratam|examin|exerci|efort|test|micul|cin|fiecare"
        r"|prima|primul|injec|trezire|interven|proced|admin|\w+ați\b)|\ba doua zi\b",
        r"\bînaint|\bmai întâi|\bpână|\bîn prealabil|\bacum\b",
        r"\bdup[ăa]|\bapoi\b|\bcând\b|\bodată ce|\bulterior|\bde la\b|\burm[aă]t|\bîn\b \w+ (?:zi"
        "|săpt|lun)",
    ),
    "ru": Sides(
        r"\bперед \w+|\bпрежде чем\b|\bнакануне\b"
        r"|\bдо (?:еды|при[её]ма|начала|операции|процедуры|обследования|сна|завтрака|обеда"
        r"|ужина|укола)",
        r"\bпосле\b|\bна следующий день\b",
        r"\bсначала\b|\bраньше|\bпреж|\bпредвар|\bпока\b|\bпред|\bдо\b|\bперед",
        r"\bзатем\b|\bпотом\b|\bкогда\b|\bс\b|\bсо\b|\bспустя\b|\bчерез\b|\bпосл",
    ),
    "sk": Sides(
        r"\bpred (?:\w+ )?(?:jedl|užit|operác|vyšetren|liečb|raňajk|obed|večer|spaním|spánkom"
        r"|zákrok|výkonom|cvičen|testom|prv|podan|injekc|každ)|\bskôr,? (?:ako|než) ",
        r"\bpo (?:\w+ )?(?:jedl|užit|operác|vyšetren|liečb|raňajk|obed|večer|prebud|zákrok|výkone"
        r"|cvičen|teste|prv|podan|injekc|každ)|\bpotom,? (?:čo|ako)\b",
        r"\bpred|\bnajprv|\bnajskôr|\bdo\b|\bkým\b|\bskôr|\bprv",
        r"\bpo\b(?! dobu)|\baž\b|\bpotom|\bkeď|\bhneď ako|\bod\b|\bneskôr|\bnásled|\bo\b",
    ),
    "sr": Sides(
        r"\bпр(?:иј)?е (?:него|јел|оброк|спавањ|операциј|захват|преглед|л(?:иј)?ечењ|доруч|ручк"
        "|вечер|вј?ежб|претраг|свак|прв|узимањ|примј?ен|инјекц|тест|хран|почет|лег)"
        r"|\bдан раније\b|\bpr(?:ij)?e (?:nego|jel|obrok|spavanj|operacij|zahvat|pregled"
        "|l(?:ij)?ečenj|doruč|ručk|večer|vj?ežb|pretrag|svak|prv|uzimanj|primj?en|injekc|test"
        r"|hran|počet|leg)|\bdan ranije\b",
        r"\b(?:након|посл(?:иј)?е) (?:што|тога|јел|оброк|операциј|захват|преглед|л(?:иј)?ечењ"
        "|доруч|ручк|вечер|вј?ежб|претраг|свак|прв|узимањ|примј?ен|инјекц|тест|хран|буђењ)"
        r"|\bдан касније\b|\b(?:nakon|posl(?:ij)?e) (?:što|toga|jel|obrok|operacij|zahvat|pregled"
        "|l(?:ij)?ečenj|doruč|ručk|večer|vj?ežb|pretrag|svak|prv|uzimanj|primj?en|injekc|test"
        r"|hran|buđenj)|\bdan kasnije\b",
        r"\bпр(?:иј)?е\b|\bпрво\b|\bнајпр|\bдо\b|\bраније|\bпретход|\bдок\b|\bpr(?:ij)?e\b"
        r"|\bprvo\b|\bnajpr|\bdo\b|\branije|\bprethod|\bdok\b",
        r"\bнакон|\bпосл(?:иј)?е|\bкада?\b|\bчим\b|\bзатим|\bкасниј|\bпотом|\bnakon|\bposl(?:ij)?e"
        r"|\bkada?\b|\bčim\b|\bzatim|\bkasnij|\bpotom",
    ),
    "sv": Sides(
        r"\binnan\b|\bföre\b(?! detta)",
        r"\befter\b(?! behov| hand|som)|\befteråt\b|\bdärefter\b",
        r"\binnan|\bföre|\binför\b|\bförst\b|\btills\b|\btidigare|\bförr|\bsenast\b|\binom\b"
        r"|\bsedan\b",
        r"\befter|\bdär?efter|\bsedan\b|\bsen\b|\bnär\b|\bnästa|\bsenare|\bfölj|\bvid\b"
        r"|\bsom\b \w+ dag",
    ),
    "sw": Sides(
        r"\bkabla\b",
        r"(?<!kila )\bbaada\b|\bbaadaye\b",
        r"\bkwanza\b|\bhadi\b|\bmpaka\b|\bawali\b|\bmapema\b",
        r"\bbaada|\bkisha\b|\bhalafu\b|\bkufuatia\b|\bpunde\b|\bwakati\b",
    ),
    "ta": Sides(
        r"முன்(?:பு|னர்|னால்|னதாக|(?![\u0b80-\u0bff]))",
        r"பிறகு|பின்(?:பு|னர்|(?![\u0b80-\u0bff]))|கழித்து",
        "முன்|வரை|முதல",
        "பின்|பிற|போது|அடுத்த|தொடர்ந்து|உடன்|வுடன்",
    ),
    "th": Sides(
        "ก่อน(?!หน้า)",
        "หลัง(?:จาก|อาหาร|มื้อ|รับประทาน|กิน|การ|ออกกำลัง|ผ่าตัด|คลอด|ให้|ทำ|ได้|ใช้"
        "|ตื่น|เริ่ม|ดื่ม|นอน|เที่ยง)|ภายหลัง",
        "จนกว่า|แรก|ล่วงหน้า|ก่อน",
        "หลัง|แล้ว|ต่อมา|เมื่อ|ถัดไป|จากนั้น|เสร็จ",
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
    "ur": Sides(
        "سے (?:پہلے|قبل)|پیشتر",
        "کے بعد|بعد میں|بعد از",
        r"پہل|قبل|\bتک\b|پیش",
        r"بعد|پھر|\bجب\b|اگل|\bچکے",
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
    "bg": Sides(
        r"\bсутрин",
        r"\bвечер(?!я)|\bнощ",
        r"\bутр|\bзакус|\bден|\bрано",
        r"\bвечер|\bсън|\bляга|\bкъсно",
    ),
    "bn": Sides(
        "সকাল|ভোর",
        r"সন্ধ্যা|(?<![\u0980-\u09ff])রাত|বিকেল|বিকাল|ঘুমানোর আগে|ঘুমের আগে",
        "প্রভাত|নাশতা|নাস্তা|ঘুম থেকে|দুপুর",
        "ঘুম|শোয়া|শোবার",
    ),
    "ca": Sides(
        r"\bmatins?\b|\bmatinada\b",
        r"\bnits?\b|\bvespre|\banar a dormir\b",
        r"\bdia\b|\besmorz|\bllevar|\bdemà\b|\bmatí",
        r"\bsop|\bdormir|\btard|\bnoct|\bllit",
    ),
    "cs": Sides(
        r"\bráno\b|\bran(?:ní|ního)\b|\bdopoledne\b",
        r"\bvečer(?!e|í)|\bnoc\b|\bnoci\b|\bpřed spaním\b",
        r"\bden|\bsnídan|\bčasn|\bran|\bprobuz|\bzítra",
        r"\bveč|\bnoc|\bnoč|\bspa|\bspán|\bpozd",
    ),
    "da": Sides(
        r"\bmorgen|\bmorgner|\bformiddag",
        r"\baften|\bnat(?:ten)?\b|\bsengetid\b",
        r"\bdag|\btidlig|\bvågn|\bmorg",
        r"\bnat|\bnæt|\bsen|\bsov|\bsøvn|\baft|\bmiddag",
    ),
    "de": Sides(
        r"\bmorgens\b|\bam morgen\b|\bvormittag",
        r"\babend|\bnachts\b|\bin der nacht\b",
        r"\bfrüh|\bmorg|\btag",
        r"\bspät|\bnacht|\bschlaf",
    ),
    "el": Sides(
        r"\bπρωί\b",
        r"\bβράδ|\bβραδι|\bνύχτ|\bτον ύπνο\b|\bκατάκλιση",
        r"\bμέρα|\bημέρ|\bξυπν|\bνωρίς|\bαύριο|\bμεσημ|\bπρω|\bπ\.μ",
        r"\bν[ύυ]χτ|\bβρ[άα]δ|\bαργά|\bδείπν|\bκοιμ|\bκρεβ|\bύπν|\bμ\.μ",
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
    "fi": Sides(
        r"\baamu",
        r"\bilta(?!päiv)|\billa(?:lla|n|ksi)\b|\byö(?:llä|n|tä|ksi)\b|\bnukkumaan",
        r"\bpäiv|\baikai|\baam|\bherä|\bhuomen",
        r"\byö|\bilt|\billal|\bmyöh|\bnuk|\bsäng|\bun[ie]|\bunta",
    ),
    "fr": Sides(
        r"\bmatin",
        r"\bsoir|\bla nuit\b|\bcoucher\b",
        r"\bjour|\bpetit-déjeuner|\bréveil|\bdemain",
        r"\bnuit|\bdîner|\bdormir",
    ),
    "he": Sides(r"בוקר", r"ערב|לילה", "יום|השכמ", "שינה"),
    "hi": Sides(r"सुबह|सवेरे", r"शाम|रात", "दिन|प्रात", "सोन|सोते"),
    "hr": Sides(
        r"\bujutr[ou]\b|\bjutr(?:o|a|om|u)\b|\bprije ?podne\b",
        r"\bnaveče|\buveč|\bveče[rn](?!a\b|e\b|i\b|u\b)|\bnoć|\bprije spavanja\b",
        r"\bdan|\bdoruč|\bjut|\bran|\bsutra|\bbuđ",
        r"\bveč|\bnoć|\bspav|\bkasn",
    ),
    "hu": Sides(
        r"\breggel",
        r"\beste\b|\besté|\besti\b|\béjjel|\béjsza|\blefekv",
        r"\bnap|\bkora|\bkorá|\bdélel|\bhajn|\bébred|\bholnap|\bregg",
        r"\béj|\bvacs|\bkés|\balv|\blefek|\best[eéi]",
    ),
    "id": Sides(
        r"\bpagi\b",
        r"\bmalam\b|\bsore\b|\bsebelum tidur\b",
        r"\bsiang|\bsubuh|\bsarapan|\bbesok|\bbangun|\bfajar",
        r"\btidur|\bpetang|\bmakan malam",
    ),
    "it": Sides(
        r"\bmattin",
        r"\bser[ae]\b|\bserat|\bnotte\b|\bcoricarsi\b",
        r"\bgiorn|\bcolazione|\bdomani",
        r"\bnott|\bcena|\bdormire",
    ),
    "ja": Sides("朝", "夜|夕|晩|就寝", "午前|起床|明日|日", "寝|午後|日没"),
    "ko": Sides("아침|오전", "저녁|밤", "일어|기상|낮", "취침|잠|오후|자기"),
    "ms": Sides(
        r"\bpagi\b",
        r"\bmalam\b|\bpetang\b|\bsebelum tidur\b",
        r"\bsubuh|\bsarapan|\besok|\bbangun|\bfajar|\btengah hari",
        r"\btidur|\bsenja|\bmakan malam",
    ),
    "nb": Sides(
        r"\bmorgen|\bmorges\b|\bmorgner|\bformiddag",
        r"\bkveld|\bnatt(?:en)?\b|\bleggetid|\bsengetid",
        r"\bdag|\btidlig|\bfrokost|\bvåkn|\bmorg",
        r"natt|\bnett|\bsen|\bsov|\bsøvn|\blegg|\bkveld|\bmiddag",
    ),
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
    "ro": Sides(
        r"\bdiminea[țţ]|\bdimine[țţ]",
        r"\bsear[aă]\b|\bserii\b|\bnoapte|\bculcare\b",
        r"\bzi|\bmic(?:ul)? dejun|\bdevreme|\btrez|\bdimin",
        r"\bsear|\bseri|\bnop[țţ]i|\bsomn|\bcin[aăe]|\bculc|\btârzi|\bdorm",
    ),
    "ru": Sides(
        r"\bутр", r"\bвечер|\bноч", r"\bдень|\bдн[яёе]|\bзавтра", r"\bсн[оа]м|\bужин|\bсон"
    ),
    "sk": Sides(
        r"\bráno\b|\bran(?:né|ného|ná|nej)\b|\bdopoludnia\b",
        r"\bvečer(?!a\b|e\b|u\b|i\b|ou\b)|\bnoc\b|\bnoci\b|\bpred spaním\b",
        r"\bdeň|\bdn|\braňaj|\bskor|\bran|\bzobud|\bzajtra",
        r"\bveč|\bnoc|\bnoč|\bspa|\bspán|\bnesk",
    ),
    "sr": Sides(
        r"\bујутр[оу]\b|\bјутр(?:о|а|ом|у)\b|\bприје ?подне\b|\bujutr[ou]\b|\bjutr(?:o|a|om|u)\b"
        r"|\bprije ?podne\b",
        r"\bнавече|\bувеч|\bвече[рн](?!а\b|е\b|и\b|у\b)|\bноћ|\bприје спавања\b|\bnaveče|\buveč"
        r"|\bveče[rn](?!a\b|e\b|i\b|u\b)|\bnoć|\bprije spavanja\b",
        r"\bдан|\bдоруч|\bјут|\bран|\bсутра|\bбуђ|\bdan|\bdoruč|\bjut|\bran|\bsutra|\bbuđ",
        r"\bвеч|\bноћ|\bспав|\bкасн|\bveč|\bnoć|\bspav|\bkasn",
    ),
    "sv": Sides(
        r"\bmorgon|\bmornar\b|\bmorgnar|\bförmiddag",
        r"\bkväll|\bnatt(?:en)?\b|\bnätter|\bsänggå|\bläggdags",
        r"\bdag|\btidig|\bfrukost|\bvakn|\bimorgon",
        r"natt|\bnätt|\bsen|\bsäng|\bsov|\bsömn|\blägg|\bkväll|\bmiddag",
    ),
    "sw": Sides(
        r"\basubuhi\b|\balfajiri\b",
        r"\bjioni\b|\busiku\b|\b(?:kabla ya|wakati wa) kulala\b",
        r"\bmchana|\bkifungua|\bkuamka|\bkesho",
        r"\bkulala|\bmagharibi|\bchajio",
    ),
    "ta": Sides(
        r"காலையில|அதிகாலை|காலை(?= \d)|காலை(?:யும்|நேர| நேர| வேளை)",
        r"மாலை(?:யில|யும்|நேர| நேர| வேளை|(?= \d))|இரவ|படுக்கைக்கு|தூங்கும் முன்"
        "|தூங்குவதற்கு முன்",
        "காலை|பகல|விடி|எழுந்த",
        "மாலை|இரவு|தூங்|படு",
    ),
    "th": Sides(
        "เช้า",
        "(?:ตอน|มื้อ|ช่วง|เวลา)เย็น|ค่ำ|กลางคืน|ก่อน(?:เข้า)?นอน",
        "กลางวัน|ตื่นนอน|พรุ่งนี้|รุ่ง",
        "เย็น|คืน|นอน|ดึก",
    ),
    "tr": Sides(r"\bsabah", r"\bakşam|\bgece", r"\bgün|\bkahvaltı|\byarın", r"\buyku|\byat"),
    "uk": Sides(
        r"\bранк|\bзранку\b|\bвранці\b|\bранок\b",
        r"\b[ву]?веч|\bноч|\bніч",
        r"\bдень|\bдн[яі]|\bзавтра",
        r"\bсн[оу]м|\bсон",
    ),
    "ur": Sides(
        r"\bصبح|\bسویرے",
        r"\bشام\b|\bرات\b|\bسونے سے",
        "ناشت|فجر|دوپہر",
        "سون|سوت|نیند|رات",
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
    "bg": Sides(
        r"\bзапочн|\bзапочв",
        r"\bспр(?:ете|ане|ава|е\b)|\bпрекрат|\bпреустан",
        r"\bнач|\bнов|\bпърв|\bвъзобн|\bот\b",
        r"\bспр|\bпрекрат|\bпреустан|\bкра[йя]|\bзаверш|\bотказ|\bприключ",
    ),
    "bn": Sides(
        "শুরু|আরম্ভ",
        "বন্ধ(?!ু|্য)|থামা|থামি|ছেড়ে দ",
        "প্রথম|নতুন|আবার",
        "শেষ|বিরত|স্থগিত|আটক|ছাড়|সমাপ্ত|থাম|বন্ধ",
    ),
    "ca": Sides(
        r"\bcomen[cç]|\binici",
        r"\batur|\binterromp|\bsuspen|\bdeix(?:eu|ar|i|in|a) de\b",
        r"\bengeg|\bnou|\bnova|\bprincip|\ba partir\b|\bposa",
        r"\bpar(?:eu|ar|i|a)\b|\bdeix|\bfi\b|\bfinal|\bacab|\babandon|\batur|\binterr|\bsusp",
    ),
    "cs": Sides(
        r"\bzačn|\bzačín|\bzah[áa]j",
        r"\bukonč|\bpřesta|\bpřeruš|\bvysaď|\bvysaz|\bzastav",
        r"\bzač|\bnov|\bod\b|\bzah[áa]j|\bprvn|\bznovu|\bspust",
        r"\bkon|\bukonč|\bpřest|\bpřer|\bvysa|\bzast|\bskonč|\bsvedn",
    ),
    "da": Sides(
        r"\b(?:på)?begynd|\bstart|\bindled",
        r"\bstop(?:p|per|pe|pes|pet)?\b|\bophør|\bhold(?:e|er)? op\b|\bafbryd|\bafslut",
        r"begyn|\bstart|\bny|\bførst|\bfra\b|\bigen\b|\bgen|\båbn|\bindled|\bi gang\b",
        r"\bstop|\bopho|\bophø|\bhold|\bafb|\bafsl|\bslut|\bpause|\bikke\b|\bhindr|\bluk"
        r"|\buden\b",
    ),
    "de": Sides(
        r"\bbeginn|\banfang|\bfang\w* \w+ an\b|\bstart",
        r"\bstopp|\babsetz|\baufhör|\bhören? \w+ auf\b|\bbeend",
        r"\bbegonn|\bbegann|\bneu|\baufnehm|\beinleit|\banf",
        r"\bend|\bunterbrech|\bab\b|\bauf\b|\babbr|\babge",
    ),
    "el": Sides(
        r"\bαρχ(?:ίσ|ίζ)|\bξεκιν|\bέναρξ",
        r"\bσταμ|\bδιακόψ|\bδιακόπ|\bδιακοπή",
        r"\bα?ρχ|\bξεκ[ιί]ν|\bέναρξ|\bπρώτ|\bνέ[αοε]|\bξανά",
        r"\bστ[αά]μ|\bδιακ|\bπαύ|\bτέλ|\bολοκλ|\bτελει|\bμην?\b|\bδεν?\b|\bεμποδ|\bχωρίς",
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
    "fa": Sides(
        "شروع|آغاز",
        r"\bقطع\b|متوقف|توقف|\bترک\b",
        "اول|نخست|جدید|دوباره|از سر",
        "پایان|تمام|بند|جلوگیری|خاتمه|تعلیق|وقفه",
    ),
    "fi": Sides(
        r"\baloi|\balka[avnemk]|\balkoi\b|\balkoivat\b|\bkäynnist",
        r"\blopet|\bkeskeyt",
        r"\baloi|\balka|\balku|\balko[i]|\buusi|\buude|\bensi|\bjatk",
        r"\blop|\bkeskey|\blakka|\btauo|\btauko|\bpysä|\best|\bälä|\bei\b|\bilman",
    ),
    "fr": Sides(
        r"\bcommenc|\bdébut",
        r"\barrêt(?:ez|er|ent)\b|\bcess(?:ez|er)\b|\binterromp",
        r"\bdémarr|\blanc|\bentam|\bpartir\b|\bnouve|\bmis|\bmett",
        r"\bfin|\bstop|\bsuspend|\btermin|\babandon|\barrêt|\bcess",
    ),
    "he": Sides(
        "התחיל|תתחיל|להתחיל|מתחיל|התחל",
        "הפסיק|תפסיק|להפסיק|מפסיק|הפסק",
        "תחיל|תחל|ראשו|חדש|שוב|פתח|החל",
        "פסיק|פסק|סיו|סיים|סוף|עצור|חדל|עצר|מנע",
    ),
    "hi": Sides(
        "शुरू|शुरु|आरंभ|आरम्भ",
        "बंद|रोक दें|रोकें|छोड़ द|छोड़ें",
        "पहल|नया|नई|नए|फिर",
        "समाप्त|ख़त्म|खत्म|रोक|छोड़|अंत|बच",
    ),
    "hr": Sides(
        r"\bzapočn|\bzapočin|\bpočn|\bpočin",
        r"\bpresta(?:n|j)|\bprekin|\bprekid|\bobustav|\bzaustav",
        r"\bpoč|\bzapo|\bnov|\bod\b|\bkren|\bprv|\bponov",
        r"\bpresta|\bpreki|\bkraj|\bzavrš|\bzausta|\bobust|\bodusta",
    ),
    "hu": Sides(
        r"\b(?:el|meg)?kezd|\b(?:el|meg)?indít",
        r"\babba|\bleállít|\bállítsa le\b|\bmegszakít|\bfelfüggeszt|\bfüggessze fel\b",
        r"\bkezd|\belkezd|\bmegkezd|\bind|\belind|\búj|\belső|\bnyit",
        r"\babba|\bleáll|\bmegáll|\bszün|\bbefejez|\bfelfügg|\bfügg|\bmegszak|\bvége|\bnem?\b"
        r"|\belhagy|\bleszok|\bhagy|\bállít",
    ),
    "id": Sides(
        r"\b(?:me|di)?mulai(?:lah)?\b(?! dari)",
        r"\bberhenti(?:lah)?\b|\b(?:di|meng)?hentikan(?:lah)?\b|\bpenghentian\b|\bstop\b",
        r"\bmula|\bawal|\bbaru\b|\blagi\b|\bpertama|\bbuka|\bdimulai",
        r"\bakhir|\bselesai|henti|\btutup|\bjeda|\btunda|\bcegah|\bputus",
    ),
    "it": Sides(
        r"\binizi|\bcominci",
        r"\bsmett|\binterromp|\bsospend",
        r"\bavvi|\bpartire\b|\bnuov|\bprinc",
        r"\bferm|\bcess|\bfin|\btermin|\babbandon|\barrest",
    ),
    "ja": Sides("開始|始め", "中止|中断|やめて|止めて|停止", "始|はじ|開|新", "止|や[めむ]|終|断"),
    "ko": Sides(
        "시작",
        "중단|멈추|끊",
        "처음|다시|새로|개시",
        "끝|종료|중지|그만|마치|정지|금지",
    ),
    "ms": Sides(
        r"\bmulakan\b|\b(?:ber|me)mula(?:kan)?\b|\bdimulakan\b|\bmula (?:meng|me|ambil"
        r"|makan|guna)\w*",
        r"\bberhenti(?:lah)?\b|\b(?:di|meng)?hentikan(?:lah)?\b|\bpemberhentian\b",
        r"mula|\bawal|\bbaharu\b|\bbaru\b|\blagi\b|\bpertama|\bbuka",
        r"\bakhir|\bselesai|henti|\btutup|\btangguh|\bcegah|\bputus",
    ),
    "nb": Sides(
        r"\b(?:på)?begynn|\bstart|\binnled",
        r"\bstopp|\b(?:av)?slutt|\bavbryt|\bopphør",
        r"begyn|\bstart|\bny|\bførst|\bfra\b|\bigjen\b|\bgjen|\båpn|\binnled|\bi gang\b",
        r"\bstopp|slutt|\bavb|\bopph|\bpause|\bikke\b|\bhindr|\bsteng|\buten\b",
    ),
    "nl": Sides(
        r"\bbegin(?:t|nen)?\b|\bstart(?:en|te)?\b",
        r"\bstop(?:t|pen|te)?\b|\bstaak|\bonderbreek",
        r"\bbegin|\bbegon|\bstart|\bgestart|\bnieuw|\beerst|\bweer\b|\bopen|\bvanaf\b",
        r"\bstop|\bgestop|\bsta[ak]|\bonderbr|\beind|\bophoud|\bhoud|\bgeen\b|\bniet\b|\bsluit"
        r"|\bvoorkom|\bzonder\b",
    ),
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
    "ro": Sides(
        r"\bîncep",
        r"\bopr(?:i[țţt]|e[șşs]t|ească|irea|ire)|\bîntrerup|\bînceta[țţt]|\bsist",
        r"\bîncep|\bnou|\bporn|\bini[țţ]|\bde la\b|\brelu",
        r"\bopr|\bîntre|\bînce[tț]|\bsfâr|\btermin|\brenun|\bfin|\bsuspend|\bînch",
    ),
    "ru": Sides(
        r"\bнач[аиуё]|\bначн",
        r"\bпрекра[тщ]|\bперест",
        r"\bзапус|\bприст|\bнов|\bначал",
        r"\bостан|\bзаверш|\bзаканч|\bконч|\bконец|\bброс|\bотмен",
    ),
    "sk": Sides(
        r"\bzačn|\bzačín|\bzah[áa]j",
        r"\bukonč|\bpresta|\bpreruš|\bvysaď|\bvysad|\bzastav",
        r"\bzač|\bnov|\bod\b|\bzah[áa]j|\bprv|\bznova|\bspust",
        r"\bkon|\bukonč|\bprest|\bpreru|\bvysa|\bzast|\bskonč",
    ),
    "sr": Sides(
        r"\bзапочн|\bзапочин|\bпочн|\bпочин|\bzapočn|\bzapočin|\bpočn|\bpočin",
        r"\bпреста(?:н|ј)|\bпрекин|\bпрекид|\bобустав|\bзаустав|\bpresta(?:n|j)|\bprekin|\bprekid"
        r"|\bobustav|\bzaustav",
        r"\bпоч|\bзапо|\bнов|\bод\b|\bкрен|\bпрв|\bпонов|\bpoč|\bzapo|\bnov|\bod\b|\bkren|\bprv"
        r"|\bponov",
        r"\bпреста|\bпреки|\bкрај|\bзаврш|\bзауста|\bобуст|\bодуста|\bpresta|\bpreki|\bkraj"
        r"|\bzavrš|\bzausta|\bobust|\bodusta",
    ),
    "sv": Sides(
        r"\b(?:på)?börja|\bstarta|\bsätt(?:a|er)? i ?gång\b|\binled",
        r"\b(?:av)?sluta|\bavbryt|\bstoppa|\bupphör|\bsätt(?:a|er)? ut\b|\bgör uppehåll",
        r"börj|\bstart|\bny|\bförst|\bfrån\b|\bigen\b|\båter|\böppn|\binled",
        r"slut|\bavbr|\bstopp|\bupph|\bpaus|\buppeh|\binte\b|\bhindr|\bstäng|\butan\b",
    ),
    "sw": Sides(
        r"\b(?!kwanza|mwanza)\w{0,6}anz(?:a|e|eni|isha|ishe)\b",
        r"\b(?:\w{0,4})?acha\b|\bach(?:e|eni)\b|\b\w{0,4}sitish\w*|\b\w{0,4}simamish\w*",
        r"\bkwanza|\bpya\b|\btena\b|anz[aei]",
        r"\bmwisho|maliz|koma\b|simam|\bzuia|\bach|sitish",
    ),
    "ta": Sides(
        "தொடங்க|ஆரம்பி|ஆரம்ப(?:ம்|மா)",
        "நிறுத்த|கைவிட",
        "முதல|புதிய|மீண்டும்|ஆரம்ப",
        "முடித்|முடிக்|முடிந்|தடு|விட்டு|நிறுத்|நிறைவு",
    ),
    "th": Sides(
        "เริ่ม",
        "หยุด|เลิก(?!กัน)",
        "ครั้งแรก|ใหม่|เปิด|อีกครั้ง",
        "สิ้นสุด|จบ|ยุติ|ปิด|เสร็จ|งด|ระงับ|พัก|ป้องกัน|ห้าม|หยุด",
    ),
    "tr": Sides(
        r"\bbaşla(?!ngıç)",
        r"\bbırak|\bdurdur|\bsonlandır|\bson ver",
        r"\bilk\b|\byeni|\btekrar|\bbaş|\bgeçin",
        r"\bbit|\bson\b|\bkes|\bdur|\bara ver|\bengel|\bönle|\bkapat|\bbırak",
    ),
    "uk": Sides(
        r"\bпочн|\bпочина|\bпочат|\bрозпоч",
        r"\bприпин|\bперест[аеу]|\bзупин",
        r"\bпоч|\bнов|\bпер|\bвіднов|\bз\b|\bзапус",
        r"\bприп|\bперес|\bзуп|\bзаверш|\bзакінч|\bкін|\bкин|\bвідмін|\bвідмов",
    ),
    "ur": Sides(
        "شروع|آغاز",
        r"\bبند\b|\bروک (?:د|ل)|\bچھوڑ|\bترک\b",
        "پہلی بار|نئ|نیا|دوبارہ",
        "ختم|روک|معطل|آخر|بچ",
    ),
    "vi": Sides(
        r"\bbắt đầu\b|\bkhởi đầu\b",
        r"\bngừng\b|\bngưng\b|\bdừng\b",
        r"\bđầu\b|\bmới\b|\blại\b|\bmở\b",
        r"\bkết thúc|\bbỏ\b|\bthôi\b|\bhết\b|\bxong\b|\bcầm\b|\bngăn|\btránh",
    ),
    "zh": Sides("开始|開始", "停止|停用|停药|中止", "启动|起|新|始", "停|止|结束|結束|终|戒"),
}

EARLY: Opposites = {
    "ar": Sides("مبكر|باكر", "متأخر|متقدم", "بكر|أول|باكر", "آخر|تأخ|تقدم"),
    "bg": Sides(
        r"\bранн|\bранен\b|\bрано\b",
        r"\bкъсн(?:а|о|и|ия|ият|ата)\b|\bкъсен\b|\bнапреднал",
        r"\bнач|\bпърв|\bран|\bскоро|\bнавреме",
        r"\bкъсн|\bпослед|\bкра[йя]|\bнапредн",
    ),
    "ca": Sides(
        r"\bprecoç|\bprecoc|\bd['’]hora\b|\baviat\b",
        r"\btardà|\btardan|\bavançad|\bavançat",
        r"\binici|\bprimer|\babans|\baviat|\bd['’]hora|\bcomen|\bprec",
        r"\btard|\bfinal|\búltim|\bdesprés|\bavanç",
    ),
    "cs": Sides(
        r"\bčasn|\bran(?:é|ého|ém|á|ou|ých)\b|\bvčas\b",
        r"\bpozdn|\bpokročil",
        r"\bbrz|\bdřív|\bzač|\bprvn|\bvčas|\bran|\bčas",
        r"\bpozd|\bposled|\bkone|\bpokro",
    ),
    "da": Sides(
        r"\btidlig",
        r"\bsent\b|\bsene\b|\bfremskred|\bavancere",
        r"\btidlig|\bførst|\bhurtig|\bbegynd|\bstart|\bsnart|\bfør",
        r"\bsen|\bfremsk|\bavanc|\bslut|\bsidst|\befter|\bforsink|\bhøj",
    ),
    "de": Sides(
        r"\bfrüh(?:e[nrsm]?|er|zeitig)?\b|\bfrühstadium",
        r"\bspät(?:e[nrsm]?|er)?\b"
        r"|\bfortgeschritten|\bspätstadium",
        r"\bfrüh|\bbald|\banfang|\berst",
        r"\bspät|\bfortge"
        r"|\bletzt|\bnach",
    ),
    "el": Sides(
        r"\bπρώιμ|\bνωρίς\b|\bέγκαιρ",
        r"\bπροχωρημέν|\bόψιμ|\bπολύ αργά\b",
        r"\bπρώ|\bαρχ|\bνωρ|\bέγκ|\bγρήγ|\bσύντ|\bπριν",
        r"\bαργ|\bπροχ|\bτελ|\bύστ|\bμετ|\bκαθυσ|\bόψ",
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
    "fi": Sides(
        r"\bvarhai",
        r"\bmyöhä|\bedenn(?:yt|ee)",
        r"\bvarh|\baikai|\bensi|\balku|\bpian|\bnop|\benn",
        r"\bmyöh|\bloppu|\bviim|\beden|\bedet|\bjälk|\bpitkäl",
    ),
    "fr": Sides(
        r"\bprécoce|(?<!plus )(?<!trop )\btôt\b(?! ou tard)",
        r"\btardi|(?<!âge )\bavancé|(?<!plus )(?<!au )\btard\b(?<!tôt ou tard)",
        r"\btôt\b|\bdébut|\bpremi|\bavant\b|\binitial|\brapid",
        r"\btard\b|\bavanc|\bdern|\bfin|\baprès",
    ),
    "hr": Sides(
        r"\bran\w* (?:stadij|faz|otkri|dijagn)|\bran(?:oj|om) (?:faz|stad)",
        r"\bkasn(?:i|a|e|o|u|og|om|oj|im|ih)\b|\buznapred|\bodmakl",
        r"\bran|\bprij|\bpoč|\bprv|\bpr(?:ij)?e\b|\bvr(?:ij)?em",
        r"\bkasn|\bposl|\bkraj|\bnapred|\bodmak",
    ),
    "hu": Sides(
        r"\bkorai|\bkorán\b",
        r"\bkésői|\bkésőn|\belőrehalad",
        r"\bkora|\bkorá|\bkezd|\belső|\bhamar|\belőtt|\bgyors|\bidőben",
        r"\bkés|\belőreh|\bvég|\butol|\bután",
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
    "nb": Sides(
        r"\btidlig",
        r"\bsent\b|\bsene\b|\bfremskred|\bavansert",
        r"\btidlig|\bførst|\brask|\bbegynn|\bstart|\bsnart|\bfør",
        r"\bsen|\bfremsk|\bavans|\bslutt|\bsist|\better|\bforsink|\bhøy",
    ),
    "nl": Sides(
        r"\bvroeg",
        r"\blaat\b|\blate\b|\bgevorderd",
        r"\bvroeg|\beerst|\bbegin|\bsnel|\bvoor|\btijdig",
        r"\blaat|\blate|\bgevord|\beind|\bna\b|\bvertraag",
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
    "ro": Sides(
        r"\bprecoce|\bprecoc|\btimpuri|\bincipient|\bdevreme\b",
        r"(?<!mai )\btârzi|\bavansat|\btardiv",
        r"\bîncep|\bini[țţ]|\bprim|\bînainte|\bprec|\btimp",
        r"\bultim|\bfinal|\bdup[ăa]|\btârz|\bîntârz|\bavans",
    ),
    "ru": Sides(
        r"\bранн|\bрано\b|\bраньше\b",
        r"\bпоздн|\bзапущенн",
        r"\bнач|\bперв|\bпреж"
        r"|\bскор|\bран",
        r"\bпозж|\bпослед|\bпоз|\bконе",
    ),
    "sk": Sides(
        r"\bvčasn|\bskor(?:é|ého|om|ej|á|ých)\b|\bvčas\b|\bran(?:é|ého|om|ej)\b",
        r"\bneskor(?:ý|é|á|ého|om|ej|ých)\b|\bpokročil",
        r"\bskôr|\bskor|\bvčas|\bzač|\bprv|\bran",
        r"\bnesk|\bposl|\bkon|\bpokro",
    ),
    "sr": Sides(
        r"\bран\w* (?:стадиј|фаз|откри|дијагн)|\bран(?:ој|ом) (?:фаз|стад)|\bran\w* (?:stadij|faz"
        r"|otkri|dijagn)|\bran(?:oj|om) (?:faz|stad)",
        r"\bкасн(?:и|а|е|о|у|ог|ом|ој|им|их)\b|\bузнапред|\bодмакл|\bkasn(?:i|a|e|o|u|og|om|oj|im"
        r"|ih)\b|\buznapred|\bodmakl",
        r"\bран|\bприј|\bпоч|\bпрв|\bпр(?:иј)?е\b|\bвр(?:иј)?ем|\bran|\bprij|\bpoč|\bprv"
        r"|\bpr(?:ij)?e\b|\bvr(?:ij)?em",
        r"\bкасн|\bпосл|\bкрај|\bнапред|\bодмак|\bkasn|\bposl|\bkraj|\bnapred|\bodmak",
    ),
    "sv": Sides(
        r"\btidig",
        r"\bsent\b|\bsena\b|\bavancera",
        r"\btidig|\bförst|\bsnabb|\bbörj|\bstart|\bsnart|\binnan|\bföre",
        r"\bsen|\bavanc|\bslut|\bsist|\befter|\bfördröj|\bhög",
    ),
    "uk": Sides(
        r"\bранн|\bрано\b",
        r"\bпізн(?:ій|я|є|ього|ьому|ьої|ю|іх|і)\b|\bзапущен",
        r"\bпоч|\bпер|\bран|\bвчасн|\bзавчас",
        r"\bпізн|\bостан|\bкін|\bзапущ",
    ),
    "zh": Sides(
        "早期|尽早|及早|得早|较早|很早",
        "晚期|末期|太晚|得晚|较晚|很晚",
        "早|初|先|前",
        "晚|末|后|迟|高级|进",
    ),
}
