"""Words beside a number that make it a limit, by language.

``up`` says that the number or more is meant, ``down`` the number or less; whether the number itself
belongs to it does not matter. ``before`` stand in front of the number, ``behind`` after it and what
is counted. None holds a "not" ("no more than"): that is looked for around it. The expressions are
for texts in small letters and stand for whole words, but in ``GLUED``.
"""

from __future__ import annotations

from typing import NamedTuple


class Limits(NamedTuple):
    """The words of one language."""

    up_before: str
    down_before: str
    up_behind: str
    down_behind: str
    tail: str = ""
    """Small words between a word in front and its number."""
    keys: str = ""
    """Words of which one stands wherever a limit is said; looking for them is quick."""
    during: str = ""
    """Words in front that mean no limit but how long something takes, where hours are counted:
    "infused over 3 hours"."""


_CROATIAN = Limits(
    r"više od|(?:viš(?:i|a|u|eg|em|oj|im|ih)|već(?:e|i|a|u|eg|em|oj|im|ih)|dulj\w+|duž\w+"
    r"|starij\w+) od|iznad|preko|najmanje|barem|minimalno|minimum|(?:prelaz|prekorač"
    r"|premaš)\w+",
    r"(?:manj(?:e|i|a|u|eg|em|oj|im|ih)|niž\w+|krać\w+|mlađ\w+) od|ispod|najviše|maksimalno"
    "|maksimum|do",
    r"(?:ili|i) (?:više|viš(?:i|a|u|eg|em|oj)|starij\w+|dulje|duže|već(?:e|i|a|u))",
    r"(?:ili|i) (?:manje|niž\w+|mlađ\w+|krać\w+|manj(?:i|a|u))",
)
"""In Bosnian, too."""

LIMITS: dict[str, Limits] = {
    "ar": Limits(
        "أكثر من|[يت]زيد (?:عن|على)|أعلى من|أكبر من|فوق|على الأقل|[بك]حد أدنى|[يت]تجاوز|[يت]تخطى",
        "أقل من|أدنى من|أصغر من|أخفض من|دون|تحت|على الأكثر|[بك]حد أقصى|حتى",
        "أو أكثر|أو أعلى|أو أكبر|فأكثر|فأعلى|و?فما فوق|وما فوق|على الأقل|[بك]حد أدنى",
        "أو أقل|أو أدنى|أو أصغر|فأقل|و?فما دون|على الأكثر|[بك]حد أقصى",
        tail="(?:ال)?",
    ),
    "bg": Limits(
        r"повече от|над|поне|най-малко|минимум|по-(?:висок|голям|дълг|дълъг|стар|възрастн)\w* от"
        r"|по-дълго от|(?:над|пре)виша\w*|надхвърл\w*",
        r"по-(?:малко|малък|малк|нисък|ниск|кратък|кратк|млад)\w* от|под|до|най-много|максимум",
        r"(?:или|и) (?:повече|по-(?:висок|голям|стар|дълг|възрастн)\w*|над|нагоре)",
        r"(?:или|и) (?:по-(?:малко|ниск|малк|млад|кратк)\w*|под|надолу)",
    ),
    "bn": Limits(
        "কমপক্ষে|অন্তত|অন্ততপক্ষে|ন্যূনতম",
        "সর্বোচ্চ|সর্বাধিক|বড়জোর|অনধিক",
        "(?:(?:এ|তা)?র|থেকে|চেয়ে) (?:বেশি|অধিক|উপরে|ঊর্ধ্বে)|বা তদূর্ধ্ব",
        r"(?:(?:এ|তা)?র|থেকে|চেয়ে) (?:কম(?![\u0980-\u09ff])|নিচে|নীচে)|বা তদনিম্ন",
    ),
    "bs": _CROATIAN,
    "ca": Limits(
        "més d(?:e|els?|['’])|superiors? a(?:ls?)?|majors? (?:de|que|a)|per (?:sobre"
        "|damunt) d(?:e|els?|['’])|almenys|com a mínim|pel cap baix|(?:un )?mínim(?: d(?:e"
        r"|['’]))?|a partir d(?:e|els?)|(?:super|exced|sobrepass)\w+|més (?:alta?|grans?|llargs?"
        "|llarga) (?:que|de)",
        "menys d(?:e|els?|['’])|inferiors? a(?:ls?)?|menors? (?:de|que|a)|per sota d(?:e|els?"
        "|['’])|com a màxim|com a molt|a tot estirar|(?:un )?màxim(?: d(?:e|['’]))?|fins a(?:ls?)?"
        "|més (?:baixa?|petits?|curts?|joves?) (?:que|de)",
        "o (?:més|superiors?|majors?)|o per sobre|i més|en endavant|com a mínim|almenys",
        "o (?:menys|inferiors?|menors?)|o per sota|i menys|com a màxim",
        tail="(?: (?:els|les|el|la|uns|unes))?",
    ),
    "cs": Limits(
        r"více? než|(?:vyšš|větš|delš)\w+ než|starš\w+(?: než)?|déle než|nad|přes|nejméně|alespoň"
        r"|aspoň|minimálně|minimum|(?:přesah|přesáh|překrač|překroč)\w+",
        r"(?:méně|míň) než|(?:nižš|menš|kratš)\w+ než|mladš\w+(?: než)?|pod|nejvýše|nanejvýš"
        "|maximálně|maximum|až do|do",
        r"(?:nebo|či|a) (?:více?|vyšš\w+|výše|starš\w+|déle|delš\w+|větš\w+)",
        r"(?:nebo|či|a) (?:méně|míň|nižš\w+|níže|mladš\w+|kratš\w+|menš\w+)",
    ),
    "da": Limits(
        "mere end|flere end|(?:højere|længere|ældre|større|varmere|tungere) end|over|mindst"
        r"|minimum|fra og med|overstig\w*|overskrid\w*",
        "mindre end|færre end|(?:lavere|kortere|yngre|koldere|lettere) end|under|højst|højest"
        r"|maksimalt|maks\.?|op til|indtil",
        "eller (?:mere|flere|højere|længere|ældre|over|derover|varmere|tungere)|og (?:ældre"
        "|opefter|opad|derover)",
        "eller (?:mindre|færre|lavere|kortere|yngre|under|derunder|koldere)|og (?:yngre"
        "|nedefter|derunder)",
        tail=r"(?: (?:de|en|et|ca\.))?",
        during=r"(?<!\bi )(?<!varer )(?<!vare )(?<!varede )(?<!tager )(?<!tage )over",
    ),
    "de": Limits(
        r"mehr als|(?:höher|länger|älter|größer|wärmer|schwerer) als|über|oberhalb von|mindestens"
        r"|wenigstens|minimal|ab|überschreit\w*|übersteig\w*|mind\.",
        r"weniger als|(?:niedriger|kürzer|jünger|kleiner|kälter|leichter) als|unter|unterhalb von"
        r"|höchstens|maximal|bis zu|max\."
        r"|unterschreit\w*",
        r"oder (?:mehr|höher|länger|älter|größer|wärmer|darüber)|und (?:mehr|höher|älter|darüber)"
        r"|mindestens|überschreit\w*|übersteig\w*",
        r"oder (?:weniger|niedriger|kürzer|jünger|kleiner|kälter|darunter)|und (?:jünger|darunter)"
        r"|höchstens|maximal|unterschreit\w*",
        tail="(?: (?:den|die|das|dem|etwa|ca\\.))?",
        during="(?<!seit )(?<!dauert )(?<!dauern )(?<!anhält )über",
    ),
    "el": Limits(
        r"περισσότερ\w+ από|πάνω από|άνω (?:των|του|της|από)|(?:υψηλότερ|ψηλότερ|μεγαλύτερ"
        r"|βαρύτερ|μακρύτερ)\w+ (?:από|των|του)|τουλάχιστον|το λιγότερο|ξεπερν\w+|ξεπεράσ\w+"
        r"|υπερβαίν\w+|υπερβ\w+",
        r"λιγότερ\w+ από|κάτω από|κάτω (?:των|του|της)|(?:χαμηλότερ|μικρότερ"
        r"|ελαφρύτερ)\w+ (?:από|των|του)|το πολύ|έως(?: και)?|μέχρι(?: και)?|μέγιστο",
        r"ή (?:και )?(?:περισσότερ|υψηλότερ|ψηλότερ|μεγαλύτερ|παραπάνω|πάνω|άνω|βαρύτερ)\w*"
        "|και (?:άνω|πάνω)|τουλάχιστον",
        r"ή (?:και )?(?:λιγότερ|χαμηλότερ|μικρότερ|κάτω|ελαφρύτερ)\w*|και κάτω|το πολύ",
        tail="(?: (?:τους|τις|τα|τη|την|το|τον|των|περίπου))?",
    ),
    "en": Limits(
        r"(?:more|higher|greater|longer|older|larger|bigger|hotter|warmer|heavier|taller) than"
        r"|over|above|at least|minimum(?: of)?"
        r"|exceed(?:s|ed|ing)?|upwards? of",
        r"(?:less|lower|fewer|shorter|younger|smaller|cooler|colder|lighter) than|under|below"
        r"|at most|(?<!exceed )(?<!exceeds )(?<!exceeded )maximum(?: of)?|up to",
        r"(?:or|and) (?:more|over|older|above|higher|greater|longer|warmer|hotter|larger|bigger|up"
        r"|upwards|heavier)|at least|minimum",
        r"(?:or|and) (?:less|fewer|under|younger|below|lower|smaller|shorter|colder|cooler|lighter)"
        r"|at (?:the )?most|maximum",
        tail="(?: (?:about|a|the))?",
        keys="than over above least minimum exceed exceeds exceeded exceeding upward upwards under "
        "below most maximum up more older higher greater longer warmer hotter larger bigger heavier"
        " less fewer younger lower smaller shorter colder cooler lighter",
        during="(?<!for )(?<!last )(?<!lasts )(?<!lasted )(?<!lasting )(?<!take )(?<!takes )over",
    ),
    "es": Limits(
        r"más de|más del|mayor(?:es)? (?:de|que|a)|superior(?:es)? al?|por encima del?|al menos"
        r"|por lo menos|(?:como |un )?mínimo(?: de)?|a partir de"
        r"|(?:super|exced|sobrepas|rebas)\w+(?: de)?|pas[ae]n? de",
        r"menos de|menos del|menor(?:es)? (?:de|que|a)|inferior(?:es)? al?|por debajo del?|bajo"
        r"|como máximo|a lo sumo|(?:un )?máximo(?: de)?|hasta|baj[ae]n? de",
        r"o (?:más|mayor(?:es)?|superior(?:es)?)|o por encima|y más|como mínimo|en adelante"
        r"|al menos|por lo menos",
        r"o (?:menos|menor(?:es)?|inferior(?:es)?)|o por debajo|y menos|como máximo|a lo sumo",
        tail="(?: (?:los|las|el|la|unos|unas))?",
    ),
    "fa": Limits(
        "بیش از|بیشتر از|بالاتر از|بالای|حداقل|دست ?کم|لااقل",
        "کمتر از|پایین\u200c?تر از|زیر|حداکثر|حد اکثر",
        "یا (?:بیشتر|بالاتر)|و (?:بیشتر|بالاتر)|به بالا",
        "یا (?:کمتر|پایین\u200c?تر)|و (?:کمتر|پایین\u200c?تر)|به پایین",
    ),
    "fi": Limits(
        r"yli|enemmän kuin|useam\w+ kuin|(?:korkeam|pidem|pitem|vanhem|suurem|lämpimäm"
        r"|painavam)\w+ kuin|vähintään|ainakin|ylittä\w*",
        "alle|vähemmän kuin|(?:matalam|alhaisem|lyhyem|lyhem|nuorem|pienem|kevyem"
        r"|kylmem)\w+ kuin|enintään|korkeintaan|alitta\w*",
        r"(?:tai|ja)(?: sitä)? (?:enemmän|enempää|yli|useam\w+|korkeam\w+|pidem\w+|vanhem\w+"
        r"|suurem\w+)|korkeam\w+|vanhem\w+|ylittä\w*|ylitty\w*",
        r"(?:tai|ja)(?: sitä)? (?:vähemmän|vähempää|alle|matalam\w+|alhaisem\w+|lyhyem\w+"
        r"|lyhem\w+|nuorem\w+|pienem\w+)|matalam\w+|alhaisem\w+|nuorem\w+|alitta\w*|alittu\w*",
    ),
    "fr": Limits(
        r"plus d(?:e|u)|supérieure?s? (?:à|aux?)|au-dessus de|au moins|(?:au |un )?minimum(?: de)?"
        r"|à partir de|dès|dépass\w+|excèd\w+|excéd\w+|au-delà de",
        r"moins d(?:e|u)|inférieure?s? (?:à|aux?)|(?:au|en)[- ]dessous de|sous|au plus"
        r"|(?:au |un )?maximum(?: de)?|jusqu['’]à",
        r"ou (?:plus|davantage)|ou au-dessus|ou supérieure?s?|et plus|au moins|au minimum",
        r"ou moins|ou (?:au|en)[- ]dessous|ou inférieure?s?|et moins|au plus(?! t)|au maximum",
        tail="(?: (?:les|la|le))?",
    ),
    "he": Limits(
        r"יותר מ-?|מעל(?: ל-?)?|גבוה\w* מ-?|לפחות",
        r"פחות מ-?|מתחת ל-?|נמוך\w* מ-?|לכל היותר|עד",
        "או יותר|ומעלה|או גבוה|או מעל|לפחות",
        "או פחות|ומטה|או נמוך|או מתחת|לכל היותר",
    ),
    "hi": Limits(
        "कम से कम|न्यूनतम",
        "(?:ज़्यादा|ज्यादा|अधिक) से (?:ज़्यादा|ज्यादा|अधिक)|अधिकतम",
        "से (?:ज़्यादा|ज्यादा|अधिक|ऊपर)|या (?:[उइ]ससे )?(?:ज़्यादा|ज्यादा|अधिक|ऊपर)",
        "से (?:कम|नीचे)|या (?:[उइ]ससे )?(?:कम|नीचे)",
    ),
    "hr": _CROATIAN,
    "hu": Limits(
        "több,? mint|(?:magasabb|hosszabb|idősebb|nagyobb|nehezebb|melegebb),? mint|legalább"
        r"|minimum|meghalad\w*",
        "kevesebb,? mint|(?:alacsonyabb|rövidebb|fiatalabb|kisebb|könnyebb|hidegebb),? mint"
        r"|legfeljebb|maximum|maximálisan|max\.?",
        r"(?<=n[áé]l )(?:több|magasabb|hosszabb|idősebb|nagyobb|nehezebb|melegebb)\w*"
        "|vagy (?:annál |ennél )?(?:több|magasabb|hosszabb|idősebb|nagyobb|nehezebb"
        r"|melegebb)\w*|fel[ei]tt\w*|fölött\w*|meghalad\w*",
        r"(?<=n[áé]l )(?:kevesebb|alacsonyabb|rövidebb|fiatalabb|kisebb|könnyebb|hidegebb)\w*"
        "|vagy (?:annál |ennél )?(?:kevesebb|alacsonyabb|rövidebb|fiatalabb|kisebb|könnyebb"
        r"|hidegebb)\w*|(?<!év )(?<!hónap )alatti?\w*",
        tail="(?: (?:a|az|napi))?",
        during="alatt",
    ),
    "id": Limits(
        "lebih(?: (?:tinggi|lama|tua|besar|berat|panjang|banyak))? dari(?:pada)?"
        "|di atas|melebihi|melampaui|minimal|minimum|paling (?:sedikit|tidak|kurang"
        "|rendah)|sedikitnya|setidaknya|setidak-tidaknya|sekurang-kurangnya|sekurangnya",
        "kurang dari(?:pada)?|lebih (?:rendah|muda|kecil|pendek|sedikit|ringan"
        "|singkat) dari(?:pada)?|di bawah|maksimal|maksimum|paling (?:banyak|lama"
        "|tinggi)|hingga|sampai",
        "atau lebih|ke atas|atau di atasnya",
        "atau kurang|ke bawah|atau di bawahnya",
        tail="(?: (?:usia|umur|sekitar))?",
    ),
    "it": Limits(
        r"più d(?:i|el|ei|elle)|superior[ei] a(?:i|l|lle)?|maggior[ei] d(?:i|ei|elle)"
        r"|(?:al di )?sopra (?:i|le|di|dei)|oltre|almeno|(?:come |un )?minimo(?: di)?"
        r"|a partire da|super(?:a|i|ano|ino|are)|eccede\w*",
        r"meno d(?:i|el|ei|elle)|inferior[ei] a(?:i|l|lle)?|minor[ei] d(?:i|ei|elle)"
        r"|(?:al di )?sotto (?:i|le|di|dei)|(?:al |un )?massimo(?: di)?|fino a(?:i|lle)?",
        r"o (?:più|oltre|superior[ei]|maggior[ei])|e (?:più|oltre)|in su|almeno|come minimo",
        r"o (?:meno|inferior[ei]|minor[ei])|e meno|in giù|al massimo",
        tail="(?: (?:i|gli|le|la|il))?",
    ),
    "ja": Limits(
        "少なくとも|最低でも|最低",
        "多くとも|最大で?|遅くとも|長くても|多くても",
        "以上|を?超え|より(?:も)?(?:多|高|長|大き)|を上回",
        "以下|未満|以内|より(?:も)?(?:少な|低|短|小さ)|を下回",
    ),
    "ko": Limits(
        "최소한?|적어도",
        "최대|늦어도|많아도",
        "이상|초과|보다 (?:많|높|길|크)|[을를]? ?넘",
        "이하|미만|이내|보다 (?:적|낮|짧|작)",
    ),
    "ms": Limits(
        "lebih(?: (?:tinggi|lama|tua|besar|berat|panjang|banyak))? dari(?:pada)?"
        "|di atas|melebihi|minimum|paling (?:sedikit|kurang|rendah)|sekurang-kurangnya"
        "|setidak-tidaknya|sekurangnya",
        "kurang dari(?:pada)?|lebih (?:rendah|muda|kecil|pendek|sedikit|ringan"
        "|singkat) dari(?:pada)?|di bawah|maksimum|paling (?:banyak|lama|tinggi)"
        "|selebih-lebihnya|sehingga|hingga|sampai",
        "atau lebih|ke atas|atau di atasnya",
        "atau kurang|ke bawah|atau di bawahnya",
        tail="(?: (?:usia|umur|kira-kira))?",
    ),
    "nb": Limits(
        "mer enn|flere enn|(?:høyere|lengre|lenger|eldre|større|varmere|tyngre) enn|over|minst"
        r"|i det minste|minimum|fra og med|overstig\w*|overskrid\w*",
        "mindre enn|færre enn|(?:lavere|kortere|yngre|kaldere|lettere) enn|under|høyst"
        r"|maksimalt|maks\.?|opptil|inntil|opp til",
        "eller (?:mer|flere|høyere|lengre|lenger|eldre|over|varmere|tyngre)|og (?:eldre"
        "|oppover|over)",
        "eller (?:mindre|færre|lavere|kortere|yngre|under|kaldere)|og (?:yngre|nedover)",
        tail=r"(?: (?:de|en|et|ca\.))?",
        during=r"(?<!\bi )(?<!varer )(?<!vare )(?<!varte )(?<!tar )(?<!ta )(?<!enn )over",
    ),
    "nl": Limits(
        "meer dan|(?:hoger|langer|ouder|groter|warmer) dan|boven|minstens|minimaal|ten minste"
        "|tenminste|vanaf",
        "minder dan|(?:lager|korter|jonger|kleiner|kouder) dan|onder|hoogstens|maximaal"
        "|ten hoogste|tot maximaal",
        "of (?:meer|hoger|langer|ouder|warmer|daarboven)|en (?:hoger|ouder)",
        "of (?:minder|lager|korter|jonger|kouder|daaronder)|en (?:lager|jonger)",
        tail="(?: (?:de|het))?",
    ),
    "pl": Limits(
        r"więcej niż|(?:wyżs|starsz|dłużs)\w+ niż|dłużej niż|powyżej|ponad|co najmniej"
        r"|przynajmniej|przekr[ao]cz\w+",
        r"mniej niż|(?:niżs|młods|krótsz)\w+ niż|krócej niż|poniżej|co najwyżej|najwyżej"
        r"|maksymalnie",
        r"(?:lub|albo|i) (?:więcej|wyższ\w+|wyżej|powyżej|dłużej|starsz\w+)",
        r"(?:lub|albo|i) (?:mniej|niższ\w+|niżej|poniżej|krócej|młods\w+)",
    ),
    "pt": Limits(
        r"mais d(?:e|o que|os|as)|maior(?:es)? (?:do )?que|superior(?:es)? a(?:os?)?"
        r"|acima d(?:e|os|as)|pelo menos|ao menos|(?:no |um )?mínimo(?: de)?"
        r"|a partir d(?:e|os|as)|(?:ultrapass|exced|super)\w+",
        r"menos d(?:e|o que|os|as)|menor(?:es)? (?:do )?que|inferior(?:es)? a(?:os?)?"
        r"|abaixo d(?:e|os|as)|(?:no |um )?máximo(?: de)?|até",
        r"ou (?:mais|superior(?:es)?|maior(?:es)?)|ou acima|e mais|em diante|no mínimo"
        r"|pelo menos",
        r"ou (?:menos|inferior(?:es)?|menor(?:es)?)|ou abaixo|e menos|no máximo",
        tail="(?: (?:os|as|o|a))?",
    ),
    "ro": Limits(
        r"mai mult\w* (?:de|decât)|mai (?:mar[ei]|ridicat\w*|lung\w*|înalt\w*) (?:de|decât)"
        r"|superio\w+|peste|cel pu[țţ]in|minim(?:um)?|dep[ăa][șş]\w+",
        r"mai pu[țţ]in\w* (?:de|decât)|mai (?:mic\w*|scăzut\w*|scurt\w*|redus\w*) (?:de|decât)"
        r"|inferio\w+|sub|cel mult|maxim(?:um)?|până la",
        r"(?:sau|[șş]i) (?:mai mult\w*|mai mar[ei]|mai ridicat\w*|peste)",
        r"(?:sau|[șş]i) (?:mai pu[țţ]in\w*|mai mic\w*|mai scăzut\w*|sub)",
        tail="(?: de)?",
    ),
    "ru": Limits(
        r"более(?: чем)?|больше(?: чем)?|выше|старше|свыше|дольше"
        r"|как минимум|минимум|по крайней мере|начиная с|превы[шс]\w+|хотя бы",
        r"менее(?: чем)?|меньше(?: чем)?|ниже|моложе|младше|максимум",
        r"(?:или|и) (?:более|больше|выше|старше|дольше)",
        r"(?:или|и) (?:менее|меньше|ниже|моложе|младше)",
        tail="(?: (?:чем|на))?",
    ),
    "sk": Limits(
        r"viac (?:ako|než)|(?:vyšš|väčš|dlhš)\w+ (?:ako|než)|starš\w+(?: ako| než)?|nad|vyše"
        r"|najmenej|aspoň|minimálne|minimum|(?:presah|presiah|prekrač|prekroč)\w+",
        r"menej (?:ako|než)|(?:nižš|menš|kratš)\w+ (?:ako|než)|mladš\w+(?: ako| než)?|pod|najviac"
        "|nanajvýš|maximálne|maximum|až do|do",
        r"(?:alebo|či|a) (?:viac|vyšš\w+|starš\w+|dlhš\w+|väčš\w+)",
        r"(?:alebo|či|a) (?:menej|nižš\w+|mladš\w+|kratš\w+|menš\w+)",
    ),
    "sr": Limits(
        r"више од|(?:виш(?:и|а|у|ег|ем|ој|им|их)|већ(?:е|и|а|у|ег|ем|ој|им|их)|дуљ\w+|дуж\w+"
        r"|стариј\w+) од|изнад|преко|најмање|барем|минимално|минимум|(?:прелаз|прекорач|премаш)\w+"
        r"|više od|(?:viš(?:i|a|u|eg|em|oj|im|ih)|već(?:e|i|a|u|eg|em|oj|im|ih)|dulj\w+|duž\w+"
        r"|starij\w+) od|iznad|preko|najmanje|barem|minimalno|minimum|(?:prelaz|prekorač"
        r"|premaš)\w+",
        r"(?:мањ(?:е|и|а|у|ег|ем|ој|им|их)|ниж\w+|краћ\w+|млађ\w+) од|испод|највише|максимално"
        r"|максимум|до|(?:manj(?:e|i|a|u|eg|em|oj|im|ih)|niž\w+|krać\w+|mlađ\w+) od|ispod|najviše"
        "|maksimalno|maksimum|do",
        r"(?:или|и) (?:више|виш(?:и|а|у|ег|ем|ој)|стариј\w+|дуље|дуже|већ(?:е|и|а|у))|(?:ili"
        r"|i) (?:više|viš(?:i|a|u|eg|em|oj)|starij\w+|dulje|duže|već(?:e|i|a|u))",
        r"(?:или|и) (?:мање|ниж\w+|млађ\w+|краћ\w+|мањ(?:и|а|у))|(?:ili|i) (?:manje|niž\w+|mlađ\w+"
        r"|krać\w+|manj(?:i|a|u))",
    ),
    "sv": Limits(
        "mer än|fler än|(?:högre|längre|äldre|större|varmare|tyngre) än|över|minst|åtminstone"
        r"|minimum|från och med|överstig\w*|överskrid\w*",
        "mindre än|färre än|(?:lägre|kortare|yngre|kallare|lättare) än|(?:(?<=är )|(?<=vara )"
        "|(?<=ligger )|(?<=barn )|(?<=vuxna )|(?<=personer )|(?<=sjunker ))under|högst"
        r"|maximalt|max\.?|som mest|upp till|understig\w*",
        "eller (?:mer|fler|högre|längre|äldre|över|däröver|varmare|tyngre)|och (?:äldre|uppåt"
        "|däröver)",
        "eller (?:mindre|färre|lägre|kortare|yngre|under|därunder|kallare)|och (?:yngre|nedåt"
        "|därunder)|som mest",
        tail="(?: (?:de|en|ett|ca))?",
        during=r"under|(?<!\bi )(?<!varar )(?<!vara )(?<!tar )(?<!ta )över",
    ),
    "sw": Limits(
        r"zaidi ya|juu ya|kuzidi|angalau|walau|si chini ya|\w{1,3}si(?:yo|vyo|zo|o|lo"
        "|cho)pungua|kuanzia",
        r"chini ya|pungufu ya|si zaidi ya|\w{1,3}si(?:yo|vyo|zo|o|lo|cho)zidi|hadi|mpaka",
        "au zaidi|na zaidi|na kuendelea|au juu",
        "au chini|au pungufu|na chini",
        tail=r"(?: [^\W\d]{1,12})?",
    ),
    "ta": Limits(
        "குறைந்தது|குறைந்தபட்சம்|குறைந்த பட்சம்",
        "அதிகபட்சம்|அதிகபட்சமாக|அதிக பட்சம்",
        r"(?:க்|ற்)கு(?:ம்|ப்)? (?:மேல்|மேலாக|மேற்பட்ட[\u0b80-\u0bff]*"
        r"|அதிக[\u0b80-\u0bff]*|கூடுதல[\u0b80-\u0bff]*)|அல்லது அதற்கு மேல்",
        r"(?:க்|ற்)கு(?:ம்|க்)? (?:குறை[வந][\u0b80-\u0bff]*|கீழ்|கீழே"
        r"|உட்பட்ட[\u0b80-\u0bff]*)|அல்லது அதற்குக் குறை[\u0b80-\u0bff]*",
    ),
    "th": Limits(
        "มากกว่า|สูงกว่า|นานกว่า|เกินกว่า|เกิน|อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า|ตั้งแต่",
        "น้อยกว่า|ต่ำกว่า|สั้นกว่า|ไม่เกินกว่า|ไม่เกิน|ไม่มากกว่า|ไม่สูงกว่า|อย่างมาก(?:ที่สุด)?|สูงสุด",
        "ขึ้นไป|หรือ(?:มาก|สูง|นาน)กว่า|เป็นอย่างน้อย",
        "หรือ(?:น้อย|ต่ำ|สั้น)กว่า|ลงมา|เป็นอย่างมาก",
        tail="(?:ประมาณ)?",
    ),
    "tr": Limits(
        "en az|asgari",
        "en fazla|en çok|azami",
        r"(?:veya|ya da) (?:daha )?(?:fazla|yüksek|üzeri|üstü)"
        r"|\w*[dt][ae]n (?:daha )?(?:fazla|çok|yüksek|uzun)|üzerinde\w*|üstünde\w*",
        r"(?:veya|ya da) (?:daha )?(?:az|düşük|altı)"
        r"|\w*[dt][ae]n (?:daha )?(?:az|düşük|kısa)|altında\w*",
    ),
    "uk": Limits(
        r"більше(?: ніж| за| від)?|більш ніж|понад|вище|(?:вищ|старш|більш|довш)\w* (?:за|від|ніж)"
        r"|старше|довше|щонайменше|принаймні|як мінімум|перевищ\w+",
        r"менше(?: ніж| за| від)?|менш ніж|нижче|(?:нижч|молодш|менш|коротш)\w* (?:за|від|ніж)"
        "|молодше|щонайбільше|максимум",
        "(?:або|чи|і|й) (?:більше|вище|старше|довше)",
        "(?:або|чи|і|й) (?:менше|нижче|молодше)",
    ),
    "ur": Limits(
        "کم از کم|کم سے کم",
        "زیادہ سے زیادہ",
        "سے (?:زیادہ(?! سے زیادہ)|زائد|اوپر|تجاوز|بڑھ)|یا (?:[اُ]س سے )?(?:زیادہ|زائد|اوپر)",
        "سے (?:کم(?! (?:از|سے))|نیچے)|یا (?:[اُ]س سے )?(?:کم|نیچے)",
    ),
    "vi": Limits(
        "(?:nhiều |cao |lâu |lớn |dài )?hơn|trên|ít nhất(?: là)?|tối thiểu(?: là)?"
        "|vượt quá|vượt|quá",
        r"(?:ít|thấp|ngắn|nhỏ) hơn|dưới|nhiều nhất(?: là)?|tối đa(?: là)?",
        "trở lên|hoặc (?:cao |nhiều |lâu |lớn )?hơn",
        "trở xuống|hoặc (?:thấp|ít|ngắn|nhỏ) hơn",
    ),
    "zh": Limits(
        "超[过過]|多[于於]|高[于於]|大[于於]|[长長][于於]|至少|最少",
        r"少[于於]|低[于於]|小[于於]|最多|至多|不到|不足",
        "或?及?以上|或更[高多长長大久]",
        "或?及?以下|以[内內]|之[内內]|或更[低少短小]",
        tail="(?:服用|使用|吃|喝|用)?",
    ),
}

REFUSED: dict[str, str] = {
    "ar": r"\bلا (?:[تي]\w+ )?$",
    "bg": r"\bне $",
    "bs": r"\bne $",
    "ca": r"\bno $",
    "cs": r"\bne $",
    "da": r"\bikke $",
    "de": r"\bnicht $",
    "el": r"\b(?:δεν?|μην?|όχι) $",
    "en": r"(?:\bno|\bnot|n['’]t) $",
    "es": r"\bno $",
    "fi": r"\b(?:ei|eivät|älä|älkää) $",
    "fr": r"\bpas $",
    "hr": r"\bne $",
    "hu": r"\b(?:nem|ne) $",
    "id": r"\btidak (?:boleh )?$",
    "it": r"\bnon $",
    "ms": r"\btidak (?:boleh )?$",
    "nb": r"\bikke $",
    "nl": r"\bniet $",
    "pl": r"\bnie $",
    "pt": r"\bnão $",
    "ro": r"\bnu $",
    "ru": r"\bне $",
    "sk": r"\bnie $",
    "sr": r"\b(?:не|ne) $",
    "sv": r"\binte $",
    "uk": r"\bне $",
    "zh": "不[要得能会應应]?$",
}
"""The "not" directly in front of such a word: "no more than"."""

GLUED = frozenset({"ja", "ko", "th", "zh"})
"""Languages that write such words in one with others."""
