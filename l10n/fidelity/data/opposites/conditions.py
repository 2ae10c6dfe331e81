"""Unless and even if, avoid and eat, until and after, without and with, need not and must not."""

from __future__ import annotations

from l10n.fidelity.data.opposites import Opposites, Sides

UNLESS: Opposites = {
    "ar": Sides(
        r"إلا إذا|\bما لم\b|إلا في حال|إلا عند|إلا بعد",
        r"حتى (?:إذا|إن|لو|وإن|في حال|عندما)|\bوإن كان|رغم",
        r"\bإلا\b|باستثناء|ما عدا|\bسوى\b|\bلم\b",
        r"\bحتى\b|\bولو\b",
    ),
    "bg": Sides(
        r"\bосвен ако\b|\bосвен когато\b|\bосвен в случай",
        r"\bдори (?:и )?(?:ако|когато|да)\b|\bмакар (?:и|че)\b|\bвъпреки че\b",
        r"\bосвен|\bс изключение|\bако (?:\w+ ){0,4}не\b",
        r"\bдори\b|\bмакар\b|\bвъпреки",
    ),
    "ca": Sides(
        r"\btret que\b|\bllevat que\b|\bexcepte (?:si|quan|que)\b|\ba menys que\b|\bsi no és que\b"
        r"|\ba no ser que\b",
        r"\bfins i tot (?:si|quan)\b|\bencara que\b|\bmalgrat que\b|\bni que\b",
        r"\btret\b|\bllevat|\bexcep|\bmenys\b|\bsi no\b",
        r"\bfins i tot\b|\bencara\b|\bmalgrat",
    ),
    "cs": Sides(
        r"(?<!\bi )\bpokud (?:\w+ ){0,5}ne\w+|\bledaže\b|\bkromě případ|\bs výjimkou\b|\bnení-li\b"
        r"|\bneurčí-li\b",
        r"\bi (?:když|pokud|kdyby)\b|\bpřestože\b|\bačkoli",
        r"\bledaže|\bkromě|\bvýjim|\bjestliže ne|\bneurč|\bnen[íi]-li|\bpouze\b|\bjen\b",
        r"\bi když\b|\bdokonce|\bpřesto|\bačk",
    ),
    "da": Sides(
        r"\bmed ?mindre\b|\bundtagen\b",
        r"\bselv ?om\b|\bogså hvis\b",
        r"\bmed ?mindre|\bundtag|\bikke\b|\buden\b",
        r"\bselv\b|\bselvom\b|\bogså\b|\btrods",
    ),
    "de": Sides(
        r"\bes sei denn\b|\baußer,? wenn\b|\baußer sie\b|\bsofern (?:\w+ ){0,3}nicht\b",
        r"\bauch (?:dann|wenn)\b|\bselbst (?:dann|wenn)\b|\bsogar wenn\b|\bobwohl\b",
        r"\baußer|\bausgenommen|\bsofern|\bdenn\b|\bausnahm",
        r"\bauch\b|\bselbst\b",
    ),
    "el": Sides(
        r"\bεκτός (?:και )?ε?[αά]ν\b|\bπαρά μόνο ε?[αά]ν\b",
        r"\bακόμ[ηα] και ε?[αά]ν\b|\bακόμ[ηα] κι ε?[αά]ν\b|\bπαρόλο που\b",
        r"\bεκτός|\bπαρά\b|\bδεν?\b|\bχωρίς",
        r"\bακόμ|\bπαρ[όά]",
    ),
    "en": Sides(
        r"\bunless\b",
        r"\beven (?:if|when|though)\b",
        r"\bexcept|\bother than\b|\bonly\b",
        r"\beven\b|\bthough\b|\balthough\b",
        keys="unless even",
    ),
    "es": Sides(
        r"\ba menos que\b|\bsalvo (?:que|si|cuando|en|indicación)\b|\bexcepto (?:si|cuando|que"
        r"|en)\b"
        r"|\ba no ser que\b",
        r"\bincluso (?:si|cuando|aunque)\b|\baunque\b|\ba[uú]n (?:cuando|si)\b",
        r"\bsalvo|\bexcept|\bsi no\b|\bmenos\b",
        r"\bincluso|\baún\b|\baun\b",
    ),
    "fi": Sides(
        r"\belle(?:i|t|ivät|mme|tte|n)\b|\bjolle(?:i|t|ivät)\b|\bpaitsi (?:jos|kun)\b",
        r"\bvaikka\b",
        r"\belle|\bjolle|\bpaitsi|\bei\b|\bet\b|\bilman",
        r"\bvaikka|\bmyös\b|\bsilti\b|\bhuolimatta",
    ),
    "fr": Sides(
        r"\bà moins (?:que|d['’]|de)\b|\bsauf (?:si|en cas|avis|quand|indication)\b|\bexcepté si\b",
        r"\bmême (?:si|quand|lorsqu)|\bbien que\b|\bquand bien même\b",
        r"\bsauf|\bmoins\b|\bexcept|\bhormis",
        r"\bmême\b",
    ),
    "hr": Sides(
        r"\bosim ako\b|\bosim kad|\bosim u slučaj|\bako (?:\w+ ){0,4}ne\b",
        r"\b(?:čak )?i (?:ako|kad|kada|onda)\b|\biako\b|\bpremda\b",
        r"\bosim|\bizuz|\bukoliko ne|\bsamo\b",
        r"\bčak\b|\biako\b|\bprem",
    ),
    "hu": Sides(
        r"\bhacsak\b|\bkivéve\b",
        r"\bakkor is\b|\bmég ha\b|\bannak ellenére\b",
        r"\bhacsak|\bkivév|\bnem\b|\bnélkül",
        r"\bis\b|\bmég\b|\bbár\b|\bellenére",
    ),
    "it": Sides(
        r"\ba meno (?:che|di)\b|\bsalvo (?:che|se|quando|divers)|\btranne (?:se|che|quando)\b"
        r"|\ba condizione che non\b",
        r"\banche (?:se|quando)\b|\bpersino se\b|\bsebbene\b|\bbenché\b",
        r"\bsalvo|\btranne|\bmeno\b|\beccetto|\bse non\b",
        r"\banche\b|\bpersino\b",
    ),
    "ja": Sides(
        r"ない限り|場合を除|ときを除|時を除",
        r"たとえ|(?:場合|とき|時)でも|なくても",
        "除|限り|以外|ただし",
        "も",
    ),
    "nb": Sides(
        r"\bmed ?mindre\b|\bunntatt\b",
        r"\bselv om\b|\bselv når\b|\bogså hvis\b",
        r"\bmed ?mindre|\bunntatt|\bikke\b|\buten\b",
        r"\bselv\b|\bogså\b|\btross",
    ),
    "nl": Sides(
        r"\btenzij\b|\bbehalve (?:als|wanneer|indien)\b",
        r"\b(?:ook|zelfs) (?:al|als|wanneer|indien)\b|\bhoewel\b",
        r"\bbehalve|\buitzonder|\balleen",
        r"\bzelfs\b|\book\b",
    ),
    "pl": Sides(
        r"\bchyba że\b|\bo ile nie\b|\bz wyjątkiem\b",
        r"\bnawet (?:jeśli|jeżeli|gdy|kiedy|wtedy)\b|\bmimo że\b|\bchociaż\b",
        r"\bchyba|\bwyjąt|\bo ile\b|\bjeśli nie\b",
        r"\bnawet\b|\bmimo\b",
    ),
    "pt": Sides(
        r"\ba menos que\b|\ba não ser que\b|\b(?:salvo|exceto) (?:se|quando|em)\b",
        r"\bmesmo (?:se|que|quando)\b|\bainda que\b|\bembora\b",
        r"\bsalvo|\bexceto|\bmenos\b|\bse não\b|\bsem que\b",
        r"\bmesmo\b|\bainda\b",
    ),
    "ro": Sides(
        r"\bdecât dacă\b|\bdecât (?:în cazul|atunci|la)\b|\bcu excepția\b|\bexcept(?:ând)? (?:dacă"
        r"|când)\b|\bdacă nu\b",
        r"\bchiar (?:și )?(?:dacă|când|atunci)\b|\bde[șş]i\b",
        r"\bdecât|\bexcep|\bdacă (?:\w+ ){0,4}nu\b|\bdoar\b",
        r"\bchiar\b|\bde[șş]i\b",
    ),
    "ru": Sides(
        r"\bесли только\b|\bкроме случаев\b|\bза исключением случаев\b",
        r"\bдаже (?:если|когда|при)\b|\bхотя\b",
        r"\bкроме|\bисключ|\bесли\b[^.]{0,60}\bне\b|\bтолько\b",
        r"\bдаже\b",
    ),
    "sk": Sides(
        r"(?<!aj )\bpokiaľ (?:\w+ ){0,5}ne\w+|(?<!aj )\bak (?:\w+ ){0,5}ne\w+|\bibaže\b"
        r"|\bokrem prípad|\bs výnimkou\b",
        r"\baj (?:keď|ak|keby)\b|\bhoci\b|\bnapriek tomu,? že\b",
        r"\bibaže|\bokrem|\bvýnim|\biba\b|\blen\b",
        r"\baj keď|\bdokonca|\bhoci",
    ),
    "sr": Sides(
        r"\bосим ако\b|\bосим кад|\bосим у случај|\bако (?:\w+ ){0,4}не\b|\bosim ako\b|\bosim kad"
        r"|\bosim u slučaj|\bako (?:\w+ ){0,4}ne\b",
        r"\b(?:чак )?и (?:ако|кад|када|онда)\b|\bиако\b|\bпремда\b|\b(?:čak )?i (?:ako|kad|kada"
        r"|onda)\b|\biako\b|\bpremda\b",
        r"\bосим|\bизуз|\bуколико не|\bсамо\b|\bosim|\bizuz|\bukoliko ne|\bsamo\b",
        r"\bчак\b|\bиако\b|\bпрем|\bčak\b|\biako\b|\bprem",
    ),
    "sv": Sides(
        r"\bom inte\b|\bsåvida (?:inte|ej)\b|\butom (?:om|när)\b",
        r"\bäven om\b|\btrots att\b|\bfastän\b",
        r"\binte\b|\bsåvida|\butom\b|\butan\b",
        r"\bäven\b|\btrots|\bockså\b|\bfast",
    ),
    "uk": Sides(
        r"\bякщо тільки\b|\bхіба що\b|\bкрім випадк|\bза винятком\b|\bякщо (?:\w+ ){0,4}не\b",
        r"\bнавіть (?:якщо|коли)\b|\bхоча\b",
        r"\bкрім|\bвинят|\bхіба|\bтільки\b|\bлише\b",
        r"\bнавіть\b|\bхоча\b",
    ),
    "zh": Sides("除非", "即使|就算|哪怕|即便", "除|否则", "即|尽管|虽|也"),
}

_START = r"(?:^|[.;:!?¡]\s+|\n)"

AVOID: Opposites = {
    "ar": Sides(
        r"\bتجن[ّ]?ب",
        r"(?:^|[.؛:!؟]\s+|\n)(?:تناول"
        "|كل(?! (?:يوم|مرة|ليلة|صباح|مساء|ساعة|أسبوع|شهر|عام|من|ما|شيء))"
        r"|اشرب|خذ|استخدم|استعمل)(?:ي|وا)?\b",
        r"تجن|\bلا\b|عدم|دون|بدون|امتن|توقف|قلل|قلّل|ابتعد|ليس|حذر|احذر|بدلا",
        r"تناول|اشرب|خذ|استخدم|استعمل",
    ),
    "da": Sides(
        r"\bundgå|\bafhold",
        rf"{_START}(?:spis|drik|tag|brug)\b",
        r"\bundgå|\bafhold|\bikke\b|\baldrig|\buden\b|\bmindre|\bingen|\bi stedet|\bkun\b"
        r"|\bbegræns|\bstop|\bforebyg|\bforhindr|\blad være|\blad\b.{0,30}\bstå\b",
        r"\bspis|\bdrik|\btag|\bbrug",
    ),
    "de": Sides(
        r"\b(?:ver)?meiden\b|\bverzichten\b",
        rf"{_START}(?:essen|trinken|nehmen|verwenden|benutzen|iss|trink|nimm)\b",
        r"\b(?:ver)?m[ei]+d|\bverzicht|\bnicht|\bkein|\bnie\b|\bohne\b|\bweniger|\bunterlass"
        r"|\blassen|\bstatt|\babstand|\bvorsicht|\bvorbeug",
        r"\bess|\btrink|\bnehm|\bverwend|\bbenutz",
    ),
    "el": Sides(
        r"\bαποφ(?:εύγ|ύγ)",
        rf"{_START}(?:τρώτε|φάτε|πίνετε|πιείτε|πάρτε|παίρνετε|χρησιμοποιείτε)\b",
        r"\bαποφ|\bμην?\b|\bδεν?\b|\bποτέ|\bχωρίς|\bλιγότ|\bαντί|\bμόνο|\bπεριορ|\bσταμ|\bόχι"
        r"|\bαποτρ|\bπρολ",
        r"\bτρώ|\bφά[τγ]|\bπίν|\bπι[εέ]|\bπάρτ|\bπαίρν|\bχρησ",
    ),
    "en": Sides(
        rf"{_START}(?:please |also )?avoid\b|\b(?:should|must|to) avoid\b",
        rf"{_START}(?:please |also )?(?:eat|drink)\b",
        r"\bavoid|\bnot\b|n['’]t\b|\bnever\b|\bwithout\b|\bno\b|\bless\b|\bfewer\b|\binstead"
        r"|\bonly\b|\blimit|\brather\b|\bplain\b|\bsmall|\bmoderat",
        r"\beat|\bdrink|\bchoose|\btry\b|\bswitch|\bprefer",
        keys="avoid eat drink",
    ),
    "es": Sides(
        r"\bevit(?:e|ar|en|a)\b",
        rf"{_START}(?:coma|tome|beba|use|utilice|consuma|come|toma|bebe)\b",
        r"\bevit|\bno\b|\bnunca\b|\bsin\b|\bprescind|\babst|\blimit|\bmenos\b|\bdej|\balej"
        r"|\bproteg|\bprev|\bni\b|\bpoc",
        r"\bcom[ae]|\btom[ae]|\bbeb|\bus[ae]|\bconsum",
    ),
    "fi": Sides(
        r"\bvält",
        rf"{_START}(?:syö|juo|ota|käytä)\b",
        r"\bvält|\bei\b|\bälä|\bälkää|\bilman|\bväh|\bvain\b|\bsijaan|\brajoit|\bpidätt|\blopet"
        r"|\behkäis|\best|\w+m[aä]tt[aä]\b",
        r"\bsyö|\bjuo|\bota|\bkäyt",
    ),
    "fr": Sides(
        r"\bévite[rz]?\b",
        rf"{_START}(?:mangez|buvez|prenez|utilisez|consommez)\b",
        r"\bévit|\bne\b|\bn['’]|\bpas\b|\bjamais|\bsans\b|\bmoins\b|\blimit|\babst|\bplutôt"
        r"|\bprévi|\bpréven|\bpeu\b",
        r"\bmang|\bbuv|\bboire|\bpren|\butilis|\bconsomm",
    ),
    "hu": Sides(
        r"\bkerül(?:je|ni|jük|d)\b",
        rf"{_START}(?:egyen|igyon|vegyen|használjon|fogyasszon|szedjen)\b",
        r"\bkerül|\belkerül|\bnem?\b|\bsoha|\bnélkül|\bkeves|\bhelyett|\bcsak\b|\bkorlát"
        r"|\btilos|\bmegelőz|\babba",
        r"\begy|\bigy|\bvegy|\bhaszn|\bfogy|\bszed",
    ),
    "it": Sides(
        r"\bevit(?:i|a|are|ate)\b",
        rf"{_START}(?:mangi|mangia|mangiate|beva|bevi|bevete|prenda|prendi|usi|usa|consumi)\b",
        r"\bevit|\bnon\b|\bmai\b|\bsenza\b|\bmeno\b|\blimit|\bpoc|\binvece|\bprev",
        r"\bmang|\bbev|\bbere|\bprend|\bus[aoi]|\bconsum",
    ),
    "ja": Sides(
        "避け",
        "食べてください|飲んでください|召し上がってください|服用してください|使ってください",
        "避|ない|ません|控|やめ|禁|ず|代わり|だけ",
        "食べ|飲|召し上|服用|使",
    ),
    "nb": Sides(
        r"\bunngå|\bavstå",
        rf"{_START}(?:spis|drikk|ta|bruk)\b",
        r"\bunngå|\bavst|\bikke\b|\baldri|\buten\b|\bmindre|\bingen|\bi stedet|\bkun\b|\bbare\b"
        r"|\bbegrens|\bslutt|\bforebygg|\bhindr|\bla være",
        r"\bspis|\bdrikk|\bta\b|\bbruk",
    ),
    "nl": Sides(
        r"\bvermijd\b|\bmijd\b",
        rf"{_START}(?:eet|drink|neem|gebruik)\b",
        r"\bvermij|\bmijd|\bniet|\bgeen\b|\bnooit|\bzonder|\bminder|\blaat\b|\bvoorkom|\bliever",
        r"\beet\b|\beten|\bdrink|\bneem|\bgebruik",
    ),
    "pl": Sides(
        r"\bunika(?:j|ć|jcie)\b",
        rf"{_START}(?:jedz|jedzcie|pij|pijcie|przyjmuj|zażywaj|stosuj|spożywaj)\b",
        r"\bunika|\bnie\b|\bbez\b|\bnigdy|\bmniej|\bzrezygn|\bogranicz|\bzamiast|\bzapobieg",
        r"\bjed|\bpij|\bpić|\bprzyjm|\bstos|\bspoży",
    ),
    "pt": Sides(
        r"\bevit(?:e|ar|em|a)\b",
        rf"{_START}(?:coma|tome|beba|use|utilize|consuma)\b",
        r"\bevit|\bnão\b|\bnunca\b|\bsem\b|\bmenos\b|\blimit|\babst|\bprev|\bnem\b|\bpouc",
        r"\bcom[ae]|\btom[ae]|\bbeb|\bus[ae]|\bconsum",
    ),
    "ru": Sides(
        r"\bизбега|\bвоздерж",
        rf"{_START}(?:ешьте|пейте|принимайте|используйте|употребляйте)\b",
        r"\bизбе[гж]|\bне\b|\bнельзя|\bбез\b|\bменьше|\bвоздерж|\bотказ|\bисключ|\bвместо"
        r"|\bогранич|\bпредотвр",
        r"\bед[аы]|\bешь|\bесть\b|\bпей|\bпить|\bприн|\bисполь|\bупотреб",
    ),
    "sv": Sides(
        r"\bundvik|\bavstå",
        rf"{_START}(?:ät|drick|ta|använd)\b",
        r"\bundvik|\bavst|\binte\b|\baldrig|\butan\b|\bmindre|\bingen|\binga\b|\bistället"
        r"|\bbara\b|\bendast|\bbegräns|\bslut|\bförebygg|\bhindra|\blåt bli",
        r"\bät|\bdrick|\bta\b|\banvänd",
    ),
    "zh": Sides(
        "避免",
        r"(?:^|[。；：！？\n])(?:请)?(?:多)?(?:吃|喝|服用|使用|食用)",
        "避|不|勿|别|禁|少|无|忌|免",
        "吃|喝|服|用|食",
    ),
}
"""What follows is food, drink or a medicine: another verb may say neither."""

UNTIL: Opposites = {
    "ar": Sides(
        r"\bحتى\b|\bإلى أن\b|\bلحين\b",
        r"\bبعد\b|\bعقب\b",
        "حتى|إلى|قبل|ريث|لحين",
        "بعد|عند|ثم|منذ|حال|فور",
    ),
    "de": Sides(
        r"\bbis (?:sie|er|es|die|der|das|ihre?|zum|zur)\b",
        r"\bnachdem\b|\bsobald\b|\bdanach\b",
        r"\bbis\b|\bvor|\bbevor|\behe\b|\berst|\bsolange",
        r"\bnach|\bsobald|\bwenn\b|\bals\b|\bseit|\bdann\b|\berst\b",
    ),
    "en": Sides(
        r"\b(?:until|till)\b",
        r"\bafter\b|\bonce\b",
        r"\bup to\b|\bby\b|\bbefore\b|\bto\b \w+ after|\bas long as\b|\bwait",
        r"\bafter|\bonce\b|\bwhen\b|\bsince\b|\bthen\b|\bonly\b|\bas soon as\b|\blater\b",
        keys="until till after once",
    ),
    "es": Sides(
        r"\bhasta (?:que|el|la|los|las)\b",
        r"\bdespués de(?:l| que)?\b|\buna vez (?:que|haya)\b|\btras\b",
        r"\bhasta\b|\bantes\b|\bmientras\b",
        r"\bdespués|\buna vez\b|\btras\b|\bcuando\b|\bluego\b|\bdesde\b|\bal \w+r\b|\bsiguiente"
        r"|\ba partir\b",
    ),
    "fr": Sides(
        r"\bjusqu['’](?:à ce que|au|aux|à la|à l)",
        r"\baprès (?:que|avoir|la|le|les|votre|l['’])|\bune fois\b",
        r"\bjusqu|\bavant\b|\btant que\b",
        r"\baprès|\bune fois\b|\bquand\b|\blorsqu|\bdès\b|\bdepuis\b|\bensuite|\bsuiv",
    ),
    "it": Sides(
        r"\bfin(?:o a|o al|o alla|ché non)\b|\bfino a quando\b",
        r"\bdopo (?:che|aver|la|il|l['’])|\buna volta che\b",
        r"\bfin|\bprima\b|\bfinché",
        r"\bdopo|\buna volta\b|\bquando\b|\bpoi\b|\bda\b|\bdal\b|\bsuccess|\bsegue",
    ),
    "nl": Sides(
        r"\btotdat\b|\btot (?:de|het|uw)\b",
        r"\bnadat\b|\bzodra\b",
        r"\btot|\bvoor|\bzolang|\beerst",
        r"\bna|\bzodra|\bals\b|\bwanneer|\bsinds|\bdaarna|\bdan\b",
    ),
    "pl": Sides(
        r"\bdopóki\b|\baż do\b|\bdo czasu\b|\bdo chwili\b",
        r"\bpo (?:tym,? jak|zakończeniu|zabiegu|operacji|wygojeniu)|\bgdy już\b",
        r"\bdo\b|\bdopóki|\baż\b|\bprzed|\bzanim",
        r"\bpo\b|\bgdy|\bkiedy|\bod\b|\bpóźniej|\bnastępn",
    ),
    "pt": Sides(
        r"\baté (?:que|o|a|os|as|ao|à)\b",
        r"\bdepois (?:de|que|d[oa])\b|\bapós\b|\buma vez que\b",
        r"\baté\b|\bantes\b|\benquanto\b",
        r"\bdepois|\bapós|\buma vez\b|\bquando\b|\bdesde\b|\bassim que\b|\bao \w+r\b|\bseguinte",
    ),
    "ru": Sides(
        r"\bпока (?:\w+ ){0,4}не\b|\bдо тех пор\b",
        r"\bпосле (?:того|операции|заживления|процедуры|лечения)\b|\bкак только\b",
        r"\bпока|\bдо\b|\bпрежде|\bперед",
        r"\bпосл|\bкогда|\bкак только|\bс\b|\bзатем|\bпотом|\bчерез",
    ),
}

WITHOUT: Opposites = {
    "ar": Sides(
        r"\b(?:من |ب)?دون\b|\bبلا\b|\bبغير\b",
        r"\bبإذن|\bبموافق|\bمع (?:ال)?(?:إذن|موافقة|وصفة|ماء|مساعدة)|\bبوصفة\b|\bبمساعدة\b",
        r"دون|بلا|غير|إلا|فقط|عدم",
    ),
    "de": Sides(
        r"\bohne\b",
        r"\bmit (?:\w+ )?(?:erlaubnis|einwilligung|zustimmung|rezept|hilfe|wasser)\b",
        r"\bohne|\bnur\b|\bausschließlich|\bnicht|\bkein|\b\w+frei|\b\w+los\b",
        r"\bmit\b",
    ),
    "en": Sides(
        r"\bwithout (?:\w+ )?(?:permission|consent|a prescription|prescription|help|water)\b",
        r"\bwith (?:\w+ )?(?:permission|consent|a prescription|prescription|help|water)\b",
        r"\bwithout|\bno\b|\bnot\b|\bless\b|\bnon|\bonly\b",
        r"\bwith\b",
        keys="with without",
    ),
    "es": Sides(
        r"\bsin\b",
        r"\bcon (?:\w+ )?(?:permiso|consentimiento|receta|ayuda|agua)\b",
        r"\bsin\b|\bno\b|\bni\b|\bfalta|\bs[oó]lo\b|\búnicamente|\bexclusiv|\bsalvo",
        r"\bcon\b",
    ),
    "fr": Sides(
        r"\bsans\b",
        r"\bavec (?:\w+ )?(?:permission|accord|consentement|ordonnance|aide|eau)\b"
        r"|\bavec (?:l['’]|de l['’])(?:aide|eau|accord)\b|\bsur ordonnance\b",
        r"\bsans|\bpas\b|\bni\b|\bnon\b|\bseul|\buniquement|\bexclusiv|\bqu(?:e\b|[\'’])",
        r"\bavec\b|\bsur ordonnance\b",
    ),
    "it": Sides(
        r"\bsenza\b",
        r"\bcon (?:(?:il|la|l['’]) ?)?(?:\w+ )?(?:permesso|consenso|ricetta|aiuto|acqua)\b",
        r"\bsenza|\bnon\b|\bné\b|\bsolo\b|\bsoltanto|\bunicamente|\besclusiv",
        r"\bcon\b|\bcol\b",
    ),
    "nl": Sides(
        r"\bzonder\b",
        r"\bmet (?:\w+ )?(?:toestemming|recept|hulp|water)\b",
        r"\bzonder|\bniet|\bgeen|\balleen|\buitsluitend",
        r"\bmet\b",
    ),
    "pl": Sides(
        r"\bbez\b",
        r"\bza (?:\w+ )?(?:zgodą|pozwoleniem)\b|\bz (?:receptą|pomocą|wodą)\b|\bna receptę\b",
        r"\bbez|\bnie\b|\bani\b|\btylko|\bwyłącznie",
        r"\bza\b|\bz\b|\bna receptę",
    ),
    "pt": Sides(
        r"\bsem\b",
        r"\bcom (?:(?:a|o) )?(?:\w+ )?(?:permissão|autorização|consentimento|receita|ajuda|água)\b",
        r"\bsem\b|\bnão\b|\bnem\b|\bfalta|\bsó\b|\bapenas|\bsomente|\bexclusiv",
        r"\bcom\b",
    ),
    "ru": Sides(
        r"\bбез\b",
        r"\bс (?:\w+ )?(?:разрешени|согласи|помощью|водой)|\bпо рецепту\b",
        r"\bбез|\bне\b|\bни\b|\bнет\b|\bтолько",
        r"\bсо?\b|\bпо рецепту",
    ),
    "zh": Sides(
        "未经|没有|无需|不经",
        "经(?:过)?(?:您|你)?(?:的)?(?:同意|许可|允许)|凭处方",
        "未|没|无|不|只|才|需|须",
    ),
}
"""With and without what patients are told to have: a consent, a prescription, help, water."""

NEED: Opposites = {
    "ar": Sides(
        r"\bلا (?:حاجة|داعي|يلزم|تحتاج|يحتاج|ضرورة|يتعين)|\bليس من الضروري|\bليس ضروري",
        r"\bيجب (?:ألا|ألّا|أن لا|عدم)|\bلا (?:يجوز|يجب|يسمح|ينبغي)|\bينبغي (?:ألا|ألّا|عدم)"
        r"|\bممنوع",
        "حاج|داع|لزم|ضرور|تحتاج|يحتاج|مضطر",
        "يجب|ينبغي|يجوز|ممنوع|يسمح|محظور|عليك",
    ),
    "bn": Sides(
        "(?:দরকার|প্রয়োজন) (?:নেই|হবে না|হয় না)|লাগবে না|জরুরি নয়|বাধ্যতামূলক নয়",
        "উচিত ন(?:য়|া)|যাবে না|নিষেধ|নিষিদ্ধ",
        "দরকার|প্রয়োজন|লাগ|জরুরি|বাধ্য",
        "উচিত|নিষ|কখন|যাবে না",
    ),
    "da": Sides(
        r"\bbehøver (?:\w+ ){0,3}ikke\b|\bikke nødvendig",
        r"\b(?:må|bør) (?:\w+ ){0,2}(?:ikke|aldrig)\b",
        r"\bbehøv|\bnødv|\bkræv",
        r"\bmå\b|\bskal\b|\bbør\b|\bforbud|\baldrig",
    ),
    "de": Sides(
        r"\b(?:müssen|muss|musst|brauchen|braucht|brauchst)\b[^.!?;:]{0,60}\b(?:nicht|kein\w*"
        r"|nichts)\b"
        r"|\bnicht (?:nötig|notwendig)\b",
        r"\b(?:dürfen|darf|darfst|sollten|sollte|sollen|soll)\b[^.!?;:]{0,60}\b(?:nicht|kein\w*"
        r"|nichts|nie)\b",
        r"\bmüss|\bmuss|\bbrauch|\bnötig|\bnotwendig|\berforderlich",
        r"\bdürf|\bdarf|\bsoll|\bverbot",
    ),
    "el": Sides(
        r"\bδεν? (?:χρειάζεται|χρειαζ|απαιτείται|είναι (?:απαραίτητο|υποχρεωτικό|ανάγκη))",
        r"\bδεν? (?:πρέπει|επιτρέπεται)\b|\bαπαγορ",
        r"\bχρει|\bαπαρ|\bαν[άα]γκ|\bυποχρ|\bαπαιτ",
        r"\bπρέπ|\bεπιτρ|\bμην?\b|\bαπαγ|\bποτέ",
    ),
    "en": Sides(
        r"\bneed not\b|\bneedn['’]t\b|\b(?:do|does)(?: not|n['’]t) (?:need|have) to\b"
        r"(?! be\b)|\bno need to\b",
        r"\bmust not\b|\bmustn['’]t\b|\bshould not\b|\bshouldn['’]t\b|\bmust never\b",
        r"\bneed|\bhave to\b|\bnecess|\brequir|\bunless\b",
        r"\bmust|\bshould|\bnever\b|\bdo not (?!need|have)|\bdon['’]t (?!need|have)|\bcannot"
        r"|\bmay not",
        keys="need needn needn't needn’t have mustn mustn't mustn’t must should shouldn "
        "shouldn't shouldn’t",
    ),
    "es": Sides(
        r"\bno (?:hace falta|es necesari\w+|necesita\w*|tiene\w* (?:que|por qué)|es preciso"
        r"|precisa\w*)\b",
        r"\bno (?:debe\w*|deberí\w*|se debe\w*|puede\w*|está permitido)\b",
        r"\bfalta\b|\bneces|\boblig|\btiene\w* (?:que|por)|\bprecis",
        r"\bdeb|\bpued|\bprohib|\bnunca\b|\bevit",
    ),
    "fa": Sides(
        "(?:نیازی|لزومی|ضرورتی|احتیاجی) (?:\\S+ ){0,3}?(?:نیست|ندارد|ندارید)|لازم نیست|مجبور نیست",
        "نباید|ممنوع|مجاز نیست",
        "نیاز|لزوم|ضرور|احتیاج|لازم|مجبور",
        "نباید|ممنوع|مجاز|هرگز",
    ),
    "fi": Sides(
        r"\b(?:ei|et) (?:\w+ )?tarvit|\bei (?:\w+ )?(?:välttämä|pakko)",
        r"\b(?:ei|et|eivät) (?:\w+ )?saa\b|\bälä\b|\bälkää\b|\bkiellet",
        r"\btarv|\btarpe|\bvälttäm|\bpakko",
        r"\bsaa\b|\bpidä\b|\bälä|\bälkää|\bkiell|\bkoskaan|\bpitäisi",
    ),
    "fr": Sides(
        r"\bn['’]est pas (?:nécessaire|obligatoire|utile)|\bpas (?:besoin|nécessaire|obligé)"
        r"|\binutile d",
        r"\bne (?:devez|doit|doivent|devriez|devrait|dois|faut) (?:pas|jamais)\b",
        r"\bbesoin|\bnécess|\binutil|\boblig|\butile",
        r"\bdev|\bdoi|\bfaut|\binterdi|\bjamais",
    ),
    "he": Sides(
        r"אין צורך|\bלא (?:צריך|צריכים|צריכה|חייב\w*|נדרש\w*)",
        r"\bאסור|\bאין ל\w+",
        "צורך|צריכ|צריך|חייב|נדרש|הכרח",
        r"אסור|\bאין ל|לעולם",
    ),
    "hi": Sides(
        "(?:ज़रूरत|जरूरत|आवश्यकता) (?:भी )?नहीं|(?:ज़रूरी|जरूरी|आवश्यक|अनिवार्य) नहीं",
        "नहीं (?:\\S+ना |\\S+नी )?चाहिए|(?:^|\\s)मत\\s|मना है|वर्जित|निषिद्ध",
        "ज़रूर|जरूर|आवश्यक|अनिवार्य",
        "चाहिए|मत|मना|वर्जित|निषिद्ध|कभी",
    ),
    "hu": Sides(
        r"\bnem (?:szükséges|muszáj)\b|\bnincs szükség",
        r"\btilos\b|\bnem szabad\b|\bne\b",
        r"\bkell|\bszüks|\bmusz|\bkötelez",
        r"\btilos|\bszabad|\bne\b|\bsoha|\bnem kell",
    ),
    "id": Sides(
        r"\b(?:tidak|tak) (?:perlu|harus|wajib)\b",
        r"\btidak boleh\b|\bjangan\b|\bdilarang\b",
        r"\bperlu\b|\bharus\b|\bwajib",
        r"\bboleh|\bjangan|larang|\bpernah",
    ),
    "it": Sides(
        r"\bnon (?:è necessari\w+|serve|occorre|c['’]è bisogno|ha bisogno|è obbligat\w+)\b",
        r"\bnon (?:deve|devi|devono|dovrebbe|dovete|si deve|bisogna)\b",
        r"\bnecess|\bserve|\boccorr|\bbisogn|\bobblig",
        r"\bdev|\bdov|\bbisogna|\bviet|\bmai\b",
    ),
    "ja": Sides(
        "必要はありません|必要はない|必要ありません|なくても(?:よい|いい|かまい|構い|大丈夫)",
        "てはいけ|ではいけ|てはなら|ではなら|てはなり|禁止|ないでください|べきではありません",
        "必要|なくても",
        "いけ|なりま|なら|禁|ないで|べき",
    ),
    "ko": Sides(
        "(?:필요|의무)(?:가|는|도)? ?없|지 않아도|안 해도",
        "(?:면|서는) 안 ?[되됩돼된]|지 ?(?:마세요|마십시오|말아)|금지",
        "필요|의무|않아도|해도",
        "안 ?[되됩돼된]|마세요|마십시오|말아|금지|절대",
    ),
    "ms": Sides(
        r"\b(?:tidak|tak) (?:perlu|wajib|semestinya)\b",
        r"\btidak boleh\b|\bjangan\b|\bdilarang\b",
        r"\bperlu\b|\bmesti\b|\bwajib",
        r"\bboleh|\bjangan|larang|\bpernah",
    ),
    "nb": Sides(
        r"\b(?:trenger|behøver) (?:\w+ ){0,3}ikke\b|\bikke nødvendig",
        r"\b(?:må|skal|bør) (?:\w+ ){0,2}(?:ikke|aldri)\b",
        r"\btreng|\bbehøv|\bnødv|\bkrev",
        r"\bmå\b|\bskal\b|\bbør\b|\bforbud|\baldri",
    ),
    "nl": Sides(
        r"\bhoeft?\b[^.!?;:]{0,50}\b(?:niet|geen|niets)\b|\bniet nodig\b",
        r"\b(?:mag|mogen|moet|moeten)\b[^.!?;:]{0,50}\b(?:niet|geen|niets|nooit)\b",
        r"\bhoef|\bnodig|\bverplicht",
        r"\bmag\b|\bmog|\bmoet|\bverbod",
    ),
    "pl": Sides(
        r"\bnie (?:trzeba|musi\w*|ma potrzeby|potrzeba|jest konieczne)\b",
        r"\bnie (?:wolno|powinn\w*|powinien|należy)\b",
        r"\btrzeba|\bmusi|\bpotrzeb|\bkoniecz",
        r"\bwolno|\bpowin|\bnależ|\bzabron|\bzakaz|\bnigdy",
    ),
    "pt": Sides(
        r"\bnão (?:precisa\w*|é (?:preciso|necessári\w+)|tem (?:de|que)|há necessidade"
        r"|necessita\w*)\b",
        r"\bnão (?:deve\w*|deverá|pode\w*|se deve)\b",
        r"\bprecis|\bnecess|\bobrig|\btem (?:de|que)",
        r"\bdev|\bpod|\bproib|\bnunca\b|\bevit",
    ),
    "ru": Sides(
        r"\bне обязательно\b|\bнеобязательно\b|\bнет необходимости\b|\bне обязан|\bне требуется\b",
        r"\bнельзя\b|\bне (?:должн\w*|должен|следует|разрешается)\b|\bзапрещ",
        r"\bобяза|\bнеобходим|\bнужно|\bнадо\b|\bтреб",
        r"\bнельзя|\bдолж|\bследует|\bразреш|\bзапрещ|\bникогда",
    ),
    "sv": Sides(
        r"\bbehöver (?:\w+ ){0,3}inte\b|\binte nödvändig",
        r"\b(?:får|ska|skall|bör) (?:\w+ ){0,2}(?:inte|aldrig)\b",
        r"\bbehöv|\bnödv|\bkräv|\bmåste\b",
        r"\bfår\b|\bska\b|\bskall\b|\bbör\b|\bförbj|\baldrig",
    ),
    "sw": Sides(
        r"\b(?:hu|ha|hawa|hatu)hitaji\b|\bhakuna haja\b|\bsi lazima\b",
        r"\b(?:hu|ha|hawa|hatu)paswi\b|\bmarufuku\b|\bhairuhusiwi\b",
        r"hitaji|\bhaja\b|\blazima|\bmuhimu",
        r"paswi|\bmarufuku|\bkamwe|ruhusi|\busi",
    ),
    "ta": Sides(
        "தேவை ?யில்லை|தேவை இல்லை|அவசிய(?:மில்லை|ம் இல்லை)",
        "கூடாது|தடைசெய்ய",
        "தேவை|அவசிய",
        "கூடாது|தடை|ஒருபோதும்",
    ),
    "th": Sides(
        "ไม่จำเป็นต้อง|ไม่ต้อง",
        "ห้าม|ต้องไม่|ไม่ควร",
        "จำเป็น",
        "ห้าม|ไม่ควร|อย่า(?!ง)|เด็ดขาด",
    ),
    "tr": Sides(
        r"\b(?:gerek|lüzum) yok|\bgerekmez|\bgerekmiyor|\bzorunda değil|\bşart değil",
        r"m[ae]m[ae]l[ıi]|m[ae]y[ıi]n(?:[ıi]z)?\b|\byasak",
        r"gerek|zorun|şart|lüzum",
        r"m[ae]m[ae]l|m[ae]y[ıi]n|yasak|\basla\b",
    ),
    "uk": Sides(
        r"\bне (?:потрібно|обов['’ʼ]язков\w+|зобов['’ʼ]язан\w+)|\bнемає потреби\b",
        r"\bне (?:можна|слід|повинн\w+|дозволяється)\b|\bзаборон",
        r"\bпотріб|обов['’ʼ]яз|\bтреба\b",
        r"\bможна|\bслід|\bповин|\bдозвол|\bзаборон|\bніколи",
    ),
    "ur": Sides(
        "(?:ضرورت|ضروری|لازمی) نہیں",
        r"نہیں (?:\S{1,12} )?چاہیے|\bمت\b|\bمنع\b|ممنوع",
        "ضرور|لازم",
        r"چاہی|\bمت\b|منع|ممنوع|کبھی",
    ),
    "vi": Sides(
        r"\bkhông (?:cần|bắt buộc|nhất thiết)\b",
        r"\bkhông (?:được|nên)\b|\bcấm\b|\bđừng\b|\bchớ\b",
        r"\bcần\b|\bbắt buộc|\bnhất thiết|\bphải\b",
        r"\bđược\b|\bnên\b|\bcấm|\bđừng|\bchớ",
    ),
    "zh": Sides(
        "不必|不需要|无需|不用|没必要|没有必要",
        "不得|不能|禁止|不可|不应|不要|切勿|请勿",
        "必|需|用",
        "不得|不能|禁|不可|不应|不要|勿",
    ),
}
