"""Days of the week, Monday to Sunday, by language, for texts in small letters.

Data; a translator may extend it. ``NAMES`` holds what can be nothing else; ``ALSO`` what stands for
a day beside others or after certain words only ("segunda" is "second", too): where a text holds
it, the day is not missed.
"""

from __future__ import annotations

_EASTERN = r"(?:(?<![两兩一二三四五六七八九十几幾数數0-9])[周週]|星期|礼拜|禮拜)"
_COUNTED = r"(?![次片粒颗顆个個种種天年月回])"
_SERIES = r"(?:[周週]|星期|礼拜|禮拜)(?:[一二三四五六日天][、，,和及与與至到或]){0,6}"
_THU = r"\b(?:vào|mỗi|sáng|trưa|chiều|tối|từ|đến|và|hoặc|các)(?: ngày)? thứ "

NAMES: dict[str, tuple[str, ...]] = {
    "ar": (
        "يوم(?:ي|ا)? الا?[إا]?ثنين|أيام ال[إا]ثنين", "الثلاثاء", r"(?:ال|لل)[أا]ربعاء",
        r"(?:ال|لل)خميس", r"(?:ال|لل)جمعة", r"(?:ال|لل)سبت", "(?:يوم|أيام|مساء|صباح) ال[أا]حد",
    ),
    "bg": (r"\bпонеделни", r"\bвторни", r"\bсряда\b|\bсреди\b", r"\bчетвъртък|\bчетвъртъц",
           r"\bпетък|\bпетъц", r"\bсъбот", r"\bнедел(?:я|ята|и|ите|ен)\b"),
    "bn": (
        "সোমবার", "মঙ্গলবার", "বুধবার", "বৃহস্পতিবার", "শুক্রবার", "শনিবার", "রবিবার",
    ),
    "bs": (r"\bponedjelj", r"\butor(?:ak|k)", r"\bsrijed",
           r"\bčetvrt(?:ak\b|k(?:a|u|om|e|i|ima)\b)", r"\bpet(?:ak\b|k(?:a|u|om|e|i|ima)\b)",
           r"\bsubot", r"\bnedjelj"),
    "ca": (r"\bdilluns\b", r"\bdimarts\b", r"\bdimecres\b", r"\bdijous\b", r"\bdivendres\b",
           r"\bdissabtes?\b", r"\bdiumenges?\b"),
    "cs": (r"\bponděl", r"\búter",
           r"\bstřed(?:a|y|ách|ám)\b|\b(?:ve|každou|tuto|příští) středu\b",
           r"\bčtvrt(?:ek\b|k(?:u|y|ů|em|ům)\b)", r"\bpát(?:ek\b|k(?:u|y|ů|em|ům)\b)", r"\bsobot",
           r"\bneděl"),
    "da": (
        r"\bmandag", r"\btirsdag", r"\bonsdag", r"\btorsdag", r"\bfredag", r"\blørdag", r"\bsøndag",
    ),
    "de": (
        r"\bmontag(?!en?\b)", r"\bdienstag", r"\bmittwoch", r"\bdonnerstag", r"\bfreitag",
        r"\b(?:samstag|sonnabend)", r"\bsonntag",
    ),
    "el": (
        r"\bδευτέρ(?:α|ας|ες)\b",
        r"\b(?:κάθε|ή|και) τρίτη\b(?! (?:η?μέρα|εβδομάδα|φορά|δόση|επίσκεψη))|\b(?:την"
        r"|τη) τρίτη\b(?= (?:ή|και|στις|το (?:πρωί|βράδυ|απόγευμα|μεσημέρι)|\d)|[,.;])"
        r"|\bτις τρίτες\b(?! (?:η?μέρες|εβδομάδες|φορές))",
        r"\bτετάρτη\b|\bτετάρτες\b",
        r"\b(?:κάθε|ή|και) πέμπτη\b(?! (?:η?μέρα|εβδομάδα|φορά|δόση|επίσκεψη))|\b(?:την"
        r"|τη) πέμπτη\b(?= (?:ή|και|στις|το (?:πρωί|βράδυ|απόγευμα|μεσημέρι)|\d)|[,.;])"
        r"|\bτις πέμπτες\b(?! (?:η?μέρες|εβδομάδες|φορές))",
        r"\bπαρασκευ(?:ή|ές)\b(?! τ(?:ου|ης|ων)\b)",
        r"\bσάββατ|\bσαββάτ",
        r"\bκυριακ(?:ή|ές)\b",
    ),
    "en": (
        r"\bmondays?\b", r"\btuesdays?\b", r"\bwednesdays?\b", r"\bthursdays?\b", r"\bfridays?\b",
        r"\bsaturdays?\b", r"\bsundays?\b",
    ),
    "es": (
        r"\blunes\b", r"\bmartes\b", r"\bmi[eé]rcoles\b", r"\bjueves\b", r"\bviernes\b",
        r"\bs[aá]bados?\b", r"\bdomingos?\b",
    ),
    "fa": (
        r"\bدو[ \u200c]?شنبه", r"\bسه[ \u200c]?شنبه", r"\bچهار[ \u200c]?شنبه",
        r"\bپنج[ \u200c]?شنبه", r"\bجمعه",
        r"(?<!یک)(?<!دو)(?<!سه)(?<!ار)(?<!نج)(?<!یک[ \u200c])(?<!دو[ \u200c])(?<!سه[ \u200c])"
        r"(?<!ار[ \u200c])(?<!نج[ \u200c])شنبه",
        r"\bیک[ \u200c]?شنبه",
    ),
    "fi": (
        r"\bmaanantai", r"\btiistai", r"\bkeskivii", r"\btorstai", r"\bperjantai", r"\blauantai",
        r"\bsunnuntai",
    ),
    "fr": (
        r"\blundis?\b", r"\bmardis?\b", r"\bmercredis?\b", r"\bjeudis?\b", r"\bvendredis?\b",
        r"\bsamedis?\b", r"\bdimanches?\b",
    ),
    "he": (
        r"\b[בלמוהש]{0,2}(?:יום|ימי) שני\b", r"\b[בלמוהש]{0,2}(?:יום|ימי) שלישי\b",
        r"\b[בלמוהש]{0,2}(?:יום|ימי) רביעי\b", r"\b[בלמוהש]{0,2}(?:יום|ימי) חמישי\b",
        r"\b[בלמוהש]{0,2}(?:יום|ימי) שישי\b", r"\b[בלמוהש]{0,2}(?:יום |ימי )?שבת\b",
        r"\b[בלמוהש]{0,2}(?:יום|ימי) ראשון\b",
    ),
    "hi": (
        "सोमवार", "मंगलवार", "बुधवार", "गुरु ?वार|गुरूवार|बृहस्पतिवार|वीरवार", "शुक्रवार", "शनिवार",
        "रविवार|इतवार",
    ),
    "hr": (r"\bponedjelj", r"\butor(?:ak|k)", r"\bsrijed",
           r"\bčetvrt(?:ak\b|k(?:a|u|om|e|i|ima)\b)", r"\bpet(?:ak\b|k(?:a|u|om|e|i|ima)\b)",
           r"\bsubot", r"\bnedjelj"),
    "hu": (
        r"\bhétfő", r"\bkedd", r"\bszerd[aá]", r"\bcsütörtök", r"\bpéntek", r"\bszombat",
        r"\bvasárnap",
    ),
    "id": (
        r"\bsenin\b", r"\bselasa\b", r"\brabu\b", r"\bkamis\b", r"\bjum['’]?at\b", r"\bsabtu\b",
        r"\bhari minggu\b|\bahad\b",
    ),
    "it": (
        r"\bluned[iì]", r"\bmarted[iì]", r"\bmercoled[iì]", r"\bgioved[iì]", r"\bvenerd[iì]",
        r"\bsabat[oi]\b", r"\bdomenic(?:a|he)\b",
    ),
    "ja": ("月曜", "火曜", "水曜", "木曜", "金曜", "土曜", "日曜"),
    "ko": ("월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"),
    "ms": (
        r"\bisnin\b", r"\bselasa\b", r"\brabu\b", r"\bkhamis\b", r"\bjumaat\b", r"\bsabtu\b",
        r"\bahad\b",
    ),
    "nb": (
        r"\bmandag", r"\btirsdag", r"\bonsdag", r"\btorsdag", r"\bfredag", r"\blørdag", r"\bsøndag",
    ),
    "nl": (
        r"\bmaandag", r"\bdinsdag", r"\bwoensdag", r"\bdonderdag", r"\bvrijdag", r"\bzaterdag",
        r"\bzondag",
    ),
    "pl": (
        r"\bponiedział", r"\bwtor(?:ek|k)", r"\bśrod[aęyo]|\bśrodach", r"\bczwart(?:ek|k)(?!a\b)",
        r"\bpiąt(?:ek|k)(?!a\b)", r"\bsobot", r"\bniedziel",
    ),
    "pt": (
        r"\bsegundas?[- ]feiras?", r"\bterças?[- ]feiras?", r"\bquartas?[- ]feiras?",
        r"\bquintas?[- ]feiras?", r"\bsextas?[- ]feiras?", r"\bsábados?\b", r"\bdomingos?\b",
    ),
    "ro": (r"\blunea\b|\bîn fiecare luni\b|(?<!\d )(?<!\d de )\bde luni până\b",
           r"\bmar[țţ](?:i|ea)\b", r"\bmiercur[ie]", r"\bjoia?\b", r"\bviner[ie]", r"\bsâmb[ăe]t",
           r"\bdumini[că]"),
    "ru": (
        r"\bпонедельник", r"\bвторник", r"\b(?:в|каждую|эту|следующую) среду\b|\bпо средам\b",
        r"\bчетверг", r"\bпятниц", r"\bсуббот", r"\bвоскресень",
    ),
    "sk": (r"\bpondel", r"\butor(?:ok|k)",
           r"\bstred(?:a|y|ách|ám)\b|\b(?:v|každú|túto|budúcu) stredu\b",
           r"\bštvrt(?:ok\b|k(?:u|y|om|och|ov)\b)", r"\bpiat(?:ok\b|k(?:u|y|om|och|ov)\b)",
           r"\bsobot", r"\bnede(?:ľ|l[iní])"),
    "sr": (r"\bпонедељ|\bponedelj", r"\bутор(?:ак|к)|\butor(?:ak|k)",
           r"\bсред(?:а|ом|е|ама)\b|\bу среду\b|\bсваку среду\b|\bsred(?:a|om|e|ama)\b|\bu sredu\b"
           r"|\bsvaku sredu\b",
           r"\bчетврт(?:ак\b|к(?:а|у|ом|е|и|има)\b)|\bčetvrt(?:ak\b|k(?:a|u|om|e|i|ima)\b)",
           r"\bпет(?:ак\b|к(?:а|у|ом|е|и|има)\b)|\bpet(?:ak\b|k(?:a|u|om|e|i|ima)\b)",
           r"\bсубот|\bsubot", r"\bнедељом\b|\bу недељу\b|\bnedeljom\b|\bu nedelju\b"),
    "sv": (
        r"\bmåndag", r"\btisdag", r"\bonsdag", r"\btorsdag", r"\bfredag", r"\blördag", r"\bsöndag",
    ),
    "sw": (
        r"\bjumatatu\b", r"\bjumanne\b", r"\bjumatano\b", r"\balhamisi\b", r"\bijumaa\b",
        r"\bjumamosi\b", r"\bjumapili\b",
    ),
    "ta": (
        "திங்கட்கிழமை|திங்கள்", "செவ்வாய்",
        "புதன்(?:கி|க்| கி| |[.,]|$)", "வியாழ(?:க்|ன்| கி)", "வெள்ளிக்? ?கிழமை", "சனி(?:க்| கி| மற்றும்|,)",
        "ஞாயிற்று|ஞாயிறு",
    ),
    "th": (
        "วันจันทร์", "วันอังคาร", "วันพุธ", "วันพฤหัส", "วันศุกร์", "วันเสาร์", "วันอาทิตย์",
    ),
    "tr": (
        r"\bpazartesi", r"\bsalı(?:ya|yı|dan|da|lar\w*|nın)?\b", r"\bçarşamba", r"\bperşembe",
        r"\bcuma(?!rt)", r"\bcumartesi", r"\bpazar(?:ları)?\b(?! yer)",
    ),
    "uk": (r"(?:\b|що)понеділ", r"(?:\b|що)вівтор",
           r"\b(?:в|у|щосереди|кожну) середу\b|\bщосереди\b|\bпо середах\b",
           r"\bчетвер(?:г|га|гам|гу)?\b|\bщочетверга", r"(?:\b|що)п[ʼ’']ятниц", r"(?:\b|що)субот",
           r"(?:\b|що)неділ(?!.{0,2}н)"),
    "ur": (
        r"\bپیر (?:کے (?:دن|روز)|کو|سے|اور|تا|یا)|\bسوموار", r"\bمنگل\b", r"\bبدھ\b",
        r"\bجمعرات\b", r"\bجمع[ہے]\b", r"\b(?:ہفت[ہے] (?:کے (?:دن|روز)|کو)|سنیچر)", r"\bاتوار\b",
    ),
    "vi": (
        _THU + r"(?:hai|2)\b", _THU + r"(?:ba|3)\b", _THU + r"(?:tư|4)\b", _THU + r"(?:năm|5)\b",
        _THU + r"(?:sáu|6)\b", _THU + r"(?:bảy|bẩy|7)\b", r"\bchủ nhật\b",
    ),
    "zh": (*(_EASTERN + day + _COUNTED for day in "一二三四五六"), _EASTERN + "[日天](?!数)"),
}  # fmt: skip
"""How a text names a day, for sure."""

ALSO: dict[str, tuple[str, ...]] = {
    "ar": ("[إا]ثنين", "ثلاثاء", "[أا]ربعاء", "خميس", "جمعة", "سبت", "[أا]حد"),
    "bg": ("понеделн", "вторн", r"\bср(?:яд|ед)", "четвърт", "пет[ък]", "събот", "недел"),
    "bs": ("ponedj", "utor", "srijed", "četvr", "pet(?:ak|k)", "subot", "nedj"),
    "cs": ("ponděl", "úter", r"\bstřed(?:a|u|y|ou|ách|ám)\b", "čtvrt", "pát", "sobot|víkend",
           "neděl|víkend"),
    "de": ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag|sonnabend|wochenend",
           "sonntag|wochenend"),
    "el": (r"δευτέρ(?:α|ας|ες)\b", "τρίτη|τρίτες", "τετάρτη|τετάρτες", "πέμπτη|πέμπτες", "παρασκευ",
           "σ[άα]ββ[άα]τ", "κυριακ"),
    "he": (
        "שני", "שלישי", "רביעי", "חמישי", "שישי", "שבת", "ראשון",
    ),
    "hr": ("ponedj", "utor", "srijed", "četvr", "pet(?:ak|k)", "subot", "nedj"),
    "id": (
        "senin", "selasa", "rabu", "kamis", "jum", "sabtu", "minggu|ahad",
    ),
    "ja": tuple(f"[・、〜~(（／/ ]{day}|{day}[・、〜~)）／/ 曜]" for day in "月火水木金土日"),
    "ko": tuple(f"[·,~∼(/ ]{day}|{day}[·,~∼)/요]" for day in "월화수목금토일"),
    "pt": (r"\b(?:segundas?|2ª)", r"\b(?:terças?|3ª)", r"\b(?:quartas?|4ª)", r"\b(?:quintas?|5ª)",
           r"\b(?:sextas?|6ª)", "sábado", "doming"),
    "ro": (r"\blun[ie]", r"\bmar[țţ]", "miercur", r"\bjoi", "viner", "sâmb|weekend",
           "dumini|weekend"),
    "ru": ("понедельн", "вторн", r"\bсред[аеуы]\b|\bсредам", "четверг", "пятниц", "суббот",
           "воскрес"),
    "sk": ("pondel", "utor", r"\bstred(?:a|u|y|ou|ách|ám)\b", "štvrt", "piat", "sobot|víkend",
           "nede[ľl]|víkend"),
    "sr": ("понедељ|ponedelj", "утор|utor", r"\bсред|\bsred", "четвр|četvr",
           "пет(?:ак|к)|pet(?:ak|k)", "субот|subot", "недељ|nedelj"),
    "ta": (
        "திங்க", "செவ்வா", "புத", "வியாழ", "வெள்ளி", "சனி", "ஞாயி",
    ),
    "th": (
        "จันทร์", "อังคาร", "พุธ", "พฤหัส", "ศุกร์", "เสาร์", "อาทิตย์",
    ),
    "tr": (
        "pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar",
    ),
    "uk": ("понеділ", "вівтор", r"\bсеред[аиу]\b|середам|щосереди", "четвер", "ятниц", "субот",
           "неділ"),
    "ur": (
        "پیر|سوموار", "منگل", "بدھ", "جمعرات", "جمع[ہے]", "ہفت|سنیچر", "اتوار",
    ),
    "vi": ("thứ (?:hai|2)", "thứ (?:ba|3)", "thứ (?:tư|4)", "thứ (?:năm|5)", "thứ (?:sáu|6)",
           "thứ (?:bảy|bẩy|7)", "chủ nhật"),
    "zh": (*(_SERIES + day for day in "一二三四五六"), _SERIES + "[日天]"),
}  # fmt: skip
"""What may name a day, in languages in which that is more."""

SIGNS: dict[str, str] = {"en": "day", "nl": "dag", "ja": "曜", "ko": "요일"}
"""What is in every name; looking for it is quick."""
