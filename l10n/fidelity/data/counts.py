"""The numbers from two to twelve as they stand in front of what is counted, by language, in order.

Every form is a whole word in small letters; ``|`` stands between forms of one number, ``-`` for
one that means too much else. In Chinese and Japanese they stand in one with what is counted.
"""

from __future__ import annotations

COUNTS: dict[str, str] = {
    "ar": "- ثلاث|ثلاثة أربع|أربعة خمس|خمسة ست|ستة سبع|سبعة ثماني|ثمانية|ثمان تسع|تسعة عشر|عشرة "
    "- -",
    "bg": "два|две три четири пет шест седем осем девет десет единадесет|единайсет "
    "дванадесет|дванайсет",
    "bn": "দুই|দুটি|দুটো|দুইটি তিন|তিনটি|তিনটা চার|চারটি|চারটা পাঁচ|পাঁচটি ছয়|ছয়টি"
    "|ছয়টা সাত|সাতটি আট|আটটি নয়টি|নয়টা দশ|দশটি এগারো|এগারোটি বারো|বারোটি",
    "bs": "dva|dvije|dvaju|dvama|dvjema tri|triju|trima četiri|četiriju pet šest sedam osam devet "
    "deset jedanaest dvanaest",
    "ca": "dos|dues tres quatre cinc sis set vuit nou deu onze dotze",
    "cs": "dva|dvě|dvou|dvěma tři|tří|třech|třem čtyři|čtyř|čtyřech pět|pěti šest|šesti sedm|sedmi "
    "osm|osmi devět|devíti deset|deseti jedenáct|jedenácti dvanáct|dvanácti",
    "da": "to tre fire fem seks syv otte ni ti elleve tolv",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "el": "δύο|δυο τρεις|τρία|τριών τέσσερις|τέσσερεις|τέσσερα|τεσσάρων πέντε έξι επτά|εφτά "
    "οκτώ|οχτώ εννέα|εννιά δέκα έντεκα|ένδεκα δώδεκα",
    "en": "two three four five six seven eight nine ten eleven twelve",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "fa": "دو سه چهار پنج شش هفت هشت - ده یازده دوازده",
    "fi": "kaksi|kahden|kahta|kahdessa|kahteen kolme|kolmen|kolmea|kolmessa|kolmeen "
    "neljä|neljän|neljää|neljässä|neljään viisi|viiden|viittä|viidessä|viiteen "
    "kuusi|kuuden|kuutta|kuudessa|kuuteen seitsemän|seitsemää|seitsemässä|seitsemään "
    "kahdeksan|kahdeksaa|kahdeksassa|kahdeksaan yhdeksän|yhdeksää|yhdeksässä|yhdeksään "
    "kymmenen|kymmentä|kymmenessä|kymmeneen yksitoista|yhdentoista|yhtätoista "
    "kaksitoista|kahdentoista|kahtatoista",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze",
    "he": "שני|שתי|משני|משתי|לשני|לשתי|בשני|בשתי|כשני|כשתי שלוש|שלושה|משלוש|משלושה|לשלוש|לשלושה"
    "|בשלוש|בשלושה|כשלוש|כשלושה ארבע|ארבעה|מארבע|מארבעה|לארבע|לארבעה|בארבע|בארבעה|כארבע"
    "|כארבעה חמש|חמישה|מחמש|מחמישה|לחמש|לחמישה|בחמש|בחמישה|כחמש|כחמישה שש|שישה|משש|משישה"
    "|לשש|לשישה|בשש|בשישה|כשש|כשישה שבע|שבעה|משבע|משבעה|לשבע|לשבעה|בשבע|בשבעה|כשבע"
    "|כשבעה שמונה|משמונה|לשמונה|בשמונה|כשמונה תשע|תשעה|מתשע|מתשעה|לתשע|לתשעה|בתשע|בתשעה"
    "|כתשע|כתשעה עשר|עשרה|מעשר|מעשרה|לעשר|לעשרה|בעשר|בעשרה|כעשר|כעשרה - -",
    "hi": "दो तीन चार पाँच|पांच छह|छः|छ: सात आठ नौ दस ग्यारह बारह",
    "hr": "dva|dvije|dvaju|dvama|dvjema tri|triju|trima četiri|četiriju pet šest sedam osam devet "
    "deset jedanaest dvanaest",
    "hu": "két|kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkét|tizenkettő",
    "id": "dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas -",
    "it": "due tre quattro cinque sei sette otto nove dieci undici dodici",
    "ja": "二 三 四 五 六 七 八 九 十 十一 十二",
    "ko": "두 세 네 다섯 여섯 일곱 여덟 아홉 열 - -",
    "ms": "dua tiga empat lima enam tujuh lapan sembilan sepuluh sebelas -",
    "nb": "to tre fire fem seks sju|syv åtte ni ti elleve tolv",
    "nl": "twee drie vier vijf zes zeven acht negen tien elf twaalf",
    "pl": "dwa|dwie|dwóch|dwu trzy|trzech cztery|czterech pięć|pięciu sześć|sześciu siedem|siedmiu "
    "osiem|ośmiu dziewięć|dziewięciu dziesięć|dziesięciu jedenaście|jedenastu dwanaście|dwunastu",
    "pt": "dois|duas três quatro cinco seis sete oito nove dez onze doze",
    "ro": "două|doi trei patru cinci șase|şase șapte|şapte opt nouă zece unsprezece "
    "doisprezece|douăsprezece",
    "ru": "два|две|двух три|трех|трёх четыре|четырех|четырёх пять|пяти шесть|шести семь|семи "
    "восемь|восьми девять|девяти десять|десяти одиннадцать|одиннадцати двенадцать|двенадцати",
    "sk": "dva|dve|dvoch tri|troch štyri|štyroch päť|piatich šesť|šiestich sedem|siedmich "
    "osem|ôsmich deväť|deviatich desať|desiatich jedenásť|jedenástich dvanásť|dvanástich",
    "sr": "два|две|двају|двама|двема|dva|dve|dvaju|dvama|dvema три|трију|трима|tri|triju|trima "
    "четири|четирију|četiri|četiriju пет|pet шест|šest седам|sedam осам|osam девет|devet "
    "десет|deset једанаест|jedanaest дванаест|dvanaest",
    "sv": "två tre fyra fem sex sju åtta nio tio elva tolv",
    "sw": "mbili|wawili|viwili|mawili|miwili tatu|watatu|vitatu|matatu|mitatu nne|wanne"
    "|vinne|manne|minne tano|watano|vitano|matano|mitano sita saba nane|wanane"
    "|vinane|manane|minane tisa kumi - -",
    "ta": "இரண்டு மூன்று நான்கு ஐந்து ஆறு ஏழு எட்டு ஒன்பது பத்து பதினொன்று|பதினோரு பன்னிரண்டு|பன்னிரெண்டு",
    "th": "สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ สิบเอ็ด สิบสอง",
    "tr": "iki üç dört beş altı yedi sekiz dokuz on - -",
    "uk": "два|дві|двох три|трьох чотири|чотирьох п'ять|п’ять|п'яти|п’яти шість|шести сім|семи "
    "вісім|восьми дев'ять|дев’ять|дев'яти|дев’яти десять|десяти одинадцять|одинадцяти "
    "дванадцять|дванадцяти",
    "ur": "دو تین چار پانچ چھ|چھے سات آٹھ نو دس گیارہ بارہ",
    "vi": "hai ba bốn năm sáu bảy tám chín mười - -",
    "zh": "两|兩|二 三 四 五 六 七 八 九 十 十一 十二",
}

LARGER: dict[str, str] = {
    "ar": "و",
    "bg": "и сто двадесет тридесет",
    "bs": "i sto dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset",
    "ca": "i cent mil",
    "cs": "sto dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát dvaceti třiceti",
    "el": "είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα εκατό εκατόν",
    "en": "and hundred twenty thirty forty fifty sixty seventy eighty ninety",
    "es": "y cien ciento",
    "fa": "و صد",
    "fr": "et cent vingt trente quarante cinquante soixante",
    "he": "ו",
    "hr": "i sto dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset",
    "id": "puluh ratus ribu",
    "ms": "puluh ratus ribu",
    "pl": "sto dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt "
    "osiemdziesiąt dziewięćdziesiąt dwudziestu trzydziestu czterdziestu pięćdziesięciu",
    "pt": "e cem cento",
    "ro": "și şi sută",
    "ru": "сто двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто "
    "двадцати тридцати сорока пятидесяти шестидесяти",
    "sk": "sto tisíc",
    "sr": "и сто двадесет тридесет четрдесет педесет шездесет i sto dvadeset trideset četrdeset "
    "pedeset šezdeset",
    "sw": "na mia elfu asubuhi alfajiri mchana alasiri jioni usiku kasoro kamili",
    "ta": "நூற்று நூறு இருபத்தி முப்பத்தி",
    "th": "ยี่ สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ ร้อย พัน ที่",
    "tr": "yüz yirmi otuz kırk elli altmış yetmiş seksen doksan",
    "uk": "сто двадцять тридцять сорок п'ятдесят п’ятдесят шістдесят сімдесят вісімдесят "
    "дев'яносто дев’яносто двадцяти тридцяти сорока",
    "ur": "سو ساڑھے",
    "vi": "mươi mười trăm",
}
"""Words in front of such a word with which it is a part of a larger number."""

ONES: dict[str, str] = {
    "bg": "един|една|едно",
    "bn": "এক|একটি|একটা|পুরো|গোটা|আস্ত",
    "bs": "jedan|jedna|jednu|jedne|jednoj|jednom|jednoga|jednog|jedno",
    "ca": "un|una",
    "cs": "jeden|jedna|jednu|jedné|jedno|jednoho",
    "da": "(?:en|et|én|ét)(?: helt?)?",
    "de": "ein|eine|einen|einer|eines|einem",
    "el": r"(?:έναν?|μίας?|μιας?)(?: ολόκληρ\w+)?",
    "en": "one|an?",
    "es": "una?",
    "fa": "یک",
    "fi": "(?:yksi|yhden|yhtä)(?: kokonai(?:nen|sen|sta))?",
    "fr": "une?",
    "hi": "एक|पूर[ाीे]",
    "hr": "jedan|jedna|jednu|jedne|jednoj|jednom|jednoga|jednog|jedno",
    "hu": "egy(?: egész)?",
    "id": "satu|sebuah|sebutir",
    "it": "uno|una?",
    "ja": "一",
    "ko": "한",
    "ms": "satu|sebuah|sebiji",
    "nb": "(?:en|et|én|ei)(?: helt?)?",
    "nl": "(?:een|één)(?: hele)?",
    "pl": "jeden|jedna|jedną|jednej|jedno|jednego",
    "pt": "uma?",
    "ro": "una?|o",
    "ru": "один|одна|одну|одной|одного|одно",
    "sk": "jeden|jedna|jednu|jednej|jedno|jedného",
    "sr": "један|једна|једну|једне|једној|једном|једнога|једног|једно"
    "|jedan|jedna|jednu|jedne|jednoj|jednom|jednoga|jednog|jedno",
    "sv": "(?:en|ett)(?: helt?)?",
    "sw": "kimoja|moja|mmoja",
    "ta": "ஒரு|ஒன்று|முழு",
    "th": "หนึ่ง",
    "tr": "bir|tam|bütün",
    "uk": "один|одна|одну|однієї|одного|одне",
    "ur": "ایک|پور[اےی]",
    "vi": "một",
    "zh": "一",
}
"""The words for one in front of what is taken: articles, too, in languages where they are the same.
"""

OTHER_SENSES: dict[str, frozenset[str]] = {
    "ca": frozenset({"set", "nou", "deu"}),
    "de": frozenset({"acht"}),
    "fa": frozenset({"ده"}),
    "fr": frozenset({"neuf"}),
    "he": frozenset(p + n for p in ("", *"מלבכ") for n in ("שש", "שבע", "עשר")),
    "hu": frozenset({"hat", "hét"}),
    "it": frozenset({"sei"}),
    "ko": frozenset({"세", "네", "열"}),
    "nl": frozenset({"acht"}),
    "ro": frozenset({"nouă"}),
    "sv": frozenset({"sex"}),
    "sw": frozenset({"kumi", "sita"}),
    "ta": frozenset({"ஆறு", "எட்டு"}),
    "tr": frozenset({"altı", "on", "yedi"}),
    "ur": frozenset({"دو", "نو"}),
    "vi": frozenset({"ba", "năm"}),
}
"""Words that are numbers only where a unit follows: elsewhere they mean something else as well."""

BEHIND = frozenset({"sw"})
"""Languages in which they stand behind what is counted: "saa mbili" is two hours."""

APART: dict[str, frozenset[str]] = {
    "ca": frozenset({"de"}),
    "cs": frozenset({"půl"}),
    "da": frozenset({"halv"}),
    "de": frozenset({"halb", "viertel", "dreiviertel"}),
    "en": frozenset({"past", "to"}),
    "fi": frozenset({"puoli"}),
    "hr": frozenset({"pola"}),
    "hu": frozenset({"fél"}),
    "nb": frozenset({"halv"}),
    "nl": frozenset({"half"}),
    "pl": frozenset({"wpół"}),
    "sk": frozenset({"pol"}),
    "sr": frozenset({"pola", "пола"}),
    "sv": frozenset({"halv"}),
}
"""Words in front of an hour that is another number elsewhere: ``half past three``."""

MEASURES: dict[str, frozenset[str]] = {
    "en": frozenset(
        "feet foot inch inches mile miles pound pounds ounce ounces yard yards pint pints gallon "
        "gallons degrees".split()
    )
}
"""Words behind a number that is another one in the measures of another country."""
