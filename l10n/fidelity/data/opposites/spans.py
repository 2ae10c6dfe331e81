"""The first days and the last days, and other spans of time."""

from __future__ import annotations

from l10n.fidelity.data.opposites import Opposites, Sides


def _before(first: str, last: str, spans: str, begin: str, end: str, keys: str = "") -> Sides:
    """Languages that say "first" in front of the span, with up to three words between: "the first
    dose of the day".

    Args:
        first: the word for the first.
        last: the word for the last.
        spans: the words for spans of time.
        begin: how all words begin that may stand for a beginning.
        end: the same for an end and for what is past.
        keys: as for all sides.
    """
    one, other = (rf"\b(?:{word}) (?:\w+ ){{0,3}}(?:{spans})" for word in (first, last))
    return Sides(one, other, begin, end, keys)


def _behind(first: str, last: str, spans: str, begin: str, end: str) -> Sides:
    """The same for languages that say it behind the span."""
    return Sides(rf"(?:{spans}) (?:{first})", rf"(?:{spans}) (?:{last})", begin, end)


_DIGITS = "[0-9０-９一二三四五六七八九十两兩几幾数]{0,3} ?"

FIRST: Opposites = {
    "ar": Sides(
        r"(?:أول|اول) (?:\S+ ){0,2}(?:دقائق|ساع|أيام|يوم|أسابيع|أسبوع|أشهر|شهر|سن|ليل)"
        r"|(?:الأيام|اليوم|الأسابيع|الأسبوع|الأشهر|الشهر|السنوات|السنة|الساعات|الساعة|الليلة"
        r"|الليالي) (?:\S+ )?(?:الأول|الاول)",
        r"آخر (?:\S+ ){0,2}(?:دقائق|ساع|أيام|يوم|أسابيع|أسبوع|أشهر|شهر|سن|ليل)"
        r"|(?:الأيام|اليوم|الأسابيع|الأسبوع|الأشهر|الشهر|السنوات|السنة|الساعات|الساعة|الليلة"
        r"|الليالي) (?:\S+ )?(?:الأخير|الاخير|الماضي)",
        "أول|اول|بداي|بدا|أوائل",
        "آخر|أخير|اخير|ماضي|نهاي|سابق",
    ),
    "bg": _before(
        r"първ\w+",
        r"последн\w+",
        "минут|час|дни|ден|седмиц|месец|годин|нощ",
        r"\bпърв|\bнач",
        r"\bпоследн|\bизминал|\bминал|\bкра[йя]",
    ),
    "ca": _before(
        "primer(?:a|s|es)?",
        "darrer(?:a|s|es)?|últim(?:a|s|es)?",
        r"minuts?\b|hor(?:a|es)\b|di(?:a|es)\b|setman|mes(?:os)?\b|anys?\b|nits?\b",
        r"\bprim|\binici|\bcomen|\bprincip",
        r"\bdarrer|\búltim|\bfinal|\bpassa",
    ),
    "cs": _before(
        r"prvn\w+",
        r"posledn\w+",
        r"minut|hodin|dn[iůíyeu]|den\b|týdn|týden\b|měsíc|let\b|rok|noc",
        r"\bprvn|\bzač|\bpoč",
        r"\bposledn|\bminul|\bkon[ce]|\bzávěr",
    ),
    "da": _before(
        "første",
        "sidste|seneste",
        r"minut|time|døgn|dage?|uge|måned|år\b|året|nat\b|natten|nætter",
        r"\bførst|\bbegynd|\bstart",
        r"\bsidst|\bsenest|\bslut|\bforrige",
    ),
    "de": _before(
        "erste[nrsm]?",
        "letzte[nrsm]?",
        r"minute|stunde|tage?[ns]?\b|woche|monat|jahr|nacht\b|nächte",
        r"\berst|\banfang|\bbeginn|\bzunächst|\bzuerst",
        r"\bletzt|\bvergangen|\bvorig|\bende|\bzuletzt|\bschluss",
    ),
    "el": _before(
        r"πρώτ\w+",
        r"τελευταί\w+",
        "λεπτ|ώρ|ωρ|ημέρ|ημερ|μέρ|εβδομάδ|εβδομαδ|μήν|μην|χρόνι|έτ|ετ[ώών]|νύχτ",
        r"\bπρώτ|\bπρωτ|\bαρχ|\bέναρξ",
        r"\bτελευτ|\bτέλ|\bπερασμέν|\bπρόσφατ|\bπροηγ",
    ),
    "en": _before(
        "first",
        "(?:the|your|their|his|her|my|our|these) last",
        r"(?:minute|hour|day|week|month|year|night)s?\b",
        r"\bfirst|\binitial|\bbeginning|\bstart",
        r"\blast|\bpast\b|\brecent|\bprevious|\bend\b|\bending|\bfinal",
        "first last",
    ),
    "es": _before(
        "primer(?:o|a|os|as)?",
        "últim(?:o|a|os|as)",
        r"minutos?\b|horas?\b|días?\b|semanas?\b|mes(?:es)?\b|años?\b|noches?\b",
        r"\bprimer|\bprincip|\binici|\bcomien|\bempez",
        r"\búltim|\bfinal|\bpasad|\banterior|\brecient",
    ),
    "fi": _before(
        r"ensimmäi\w+",
        r"viimei\w+",
        "minuut|tunti|tunni|tunte|päiv|vuorok|viikko|viiko|kuukau|vuosi|vuode|vuote|vuoti|yö|öinä",
        r"\bensi|\balu|\balk",
        r"\bviime|\blop|\bedelli|\bkulune",
    ),
    "fr": _before(
        "premi(?:er|ère)s?",
        "derni(?:er|ère)s?",
        r"minutes?\b|heures?\b|jours?\b|journées?\b|semaines?\b|mois\b|ans\b|années?\b|nuits?\b",
        r"\bpremi|\bdébut|\bcommenc|\binitial",
        r"\bderni|\bfin\b|\bpassé|\bfinal|\bprécéd|\brécent",
    ),
    "he": _behind(
        r"ה?ראשו[ןנ]",
        r"ה?אחרו[ןנ]",
        r"ימים|יום|ימי|שבוע|שבועות|חודש|חודשים|שנה|שנים|שעות|שעה|דקות|לילה|לילות",
        "ראשו|תחיל|התחל",
        "אחרו|סוף|קודם|שעבר|חולף",
    ),
    "hu": _before(
        "első",
        "utolsó|elmúlt",
        "perc|óra|órá|nap|hét|hete|hónap|év|éjszak",
        r"\belső|\bkezd|\belej|\beleinte",
        r"\butolsó|\belmúlt|\bvég|\bmúlt",
    ),
    "id": _behind(
        r"pertama\b",
        r"terakhir\b",
        r"\bhari|\bminggu|\bbulan|\btahun|\bjam|\bmenit|\bmalam",
        r"\bpertama|\bawal|\bmula",
        r"akhir|\blalu|\bbelakangan",
    ),
    "it": _before(
        "prim[oaie]",
        "ultim[oaie]",
        r"minut[oi]\b|or[ae]\b|giorn[oi]\b|giornat[ae]\b|settiman|mes[ei]\b|ann[oi]\b|nott[ei]\b",
        r"\bprim|\biniz",
        r"\bultim|\bfin[ei]\b|\bscors|\bpassat|\bpreced|\brecent",
    ),
    "ja": Sides(
        rf"最初の{_DIGITS}(?:分|時間|日|週|か月|ヶ月|カ月|月|年)",
        rf"(?:最後|直近)の{_DIGITS}(?:分|時間|日|週|か月|ヶ月|カ月|月|年)",
        "最初|初|始|はじめ|第",
        "最後|過去|直近|最近|終|末|前",
    ),
    "ko": Sides(
        r"(?:처음|첫) ?\d{0,3} ?(?:분|시간|일|주|달|개월|년|해)",
        r"(?:마지막|최근|지난) ?\d{0,3} ?(?:분|시간|일|주|달|개월|년|해)",
        "처음|첫|초",
        "마지막|최근|지난|끝|말",
    ),
    "nb": _before(
        "første",
        "siste",
        r"minutt|time|døgn|dage?|uk[ea]|måned|år\b|året|natt",
        r"\bførst|\bbegynn|\bstart",
        r"\bsist|\bslutt|\bforrige",
    ),
    "nl": _before(
        "eerste",
        "laatste|afgelopen",
        r"minuut|minuten|uur|uren|dag(?:en)?\b|week|weken|maand|jaar|jaren|nacht",
        r"\beerst|\bbegin",
        r"\blaatst|\bafgelopen|\beind|\bvorig|\bverled",
    ),
    "pl": _before(
        r"pierwsz\w+",
        r"ostatni\w*",
        r"minut|godzin|dni|dzień|dnia|tygodni|tydzień|miesi|lat\b|latach|rok|noc",
        r"\bpierw|\bpoczą|\bpocząt",
        r"\bostatn|\bkon[ie]c|\bminion|\bubiegł|\bzeszł",
    ),
    "pt": _before(
        "primeir[oa]s?",
        "últim[oa]s?",
        r"minutos?\b|horas?\b|dias?\b|semanas?\b|mês\b|meses\b|anos?\b|noites?\b",
        r"\bprimeir|\biníci|\binici|\bcomeç",
        r"\búltim|\bfim\b|\bfinal|\bpassad|\banterior|\brecent",
    ),
    "ro": _before(
        r"prim(?:a|ul|ele|ii|elor|ilor)",
        r"ultim(?:a|ul|ele|ii|elor|ilor)",
        r"minut|ore\b|oră\b|zile|zi\b|săptămân|luni\b|lună\b|ani\b|an\b|nopți|noapte",
        r"\bprim|\bîncep|\biniți",
        r"\bultim|\bsfârș|\btrecut|\bfinal",
    ),
    "ru": _before(
        r"перв\w+",
        r"последн\w+",
        r"минут|час|дн[ейя]|день|сут|недел|месяц|лет\b|год|ноч",
        r"\bперв|\bнач|\bсперва|\bвперв",
        r"\bпоследн|\bпрошл|\bпрошед|\bкон[еце]",
    ),
    "sv": _before(
        "första",
        "sista|senaste",
        r"minut|timm|dygn|dag(?:en|ar|arna)?\b|veck|månad|år\b|året|åren|natt|nätter",
        r"\bförst|\bbörj|\binled",
        r"\bsist|\bsenast|\bslut|\bförra|\bgångna",
    ),
    "tr": _before(
        "ilk",
        "son",
        "dakika|saat|gün|hafta|ay|yıl|gece",
        r"\bilk|\bbaş|\bönce",
        r"\bson|\bgeç",
    ),
    "uk": _before(
        r"перш\w+",
        r"останн\w+",
        r"хвилин|годин|дн[іея]|день|діб|доб|тижн|тиждень|місяц|рок|рік|ніч|ноч",
        r"\bперш|\bпоч|\bспоч",
        r"\bостан|\bминул|\bкін",
    ),
    "vi": _behind(
        r"đầu\b",
        r"(?:cuối|vừa qua|qua)\b",
        r"\bngày|\btuần|\btháng|\bnăm|\bgiờ|\bphút|\bđêm",
        r"\bđầu|\bbắt đầu|\bban đầu",
        r"\bcuối|\bqua\b|\bgần đây|\btrước",
    ),
    "zh": Sides(
        rf"(?:最初|头|頭|首)的?{_DIGITS}(?:个|個)?(?:分钟|分鐘|小时|小時|天|日|周|週|星期|月|年)",
        rf"(?:最后|最後|最近)的?{_DIGITS}(?:个|個)?(?:分钟|分鐘|小时|小時|天|日|周|週|星期|月|年)",
        "最初|头|頭|前|首|开始|開始|第一|初",
        "最后|最後|最近|过去|過去|末|后|後|近",
    ),
}
"""The first of a span of time, and the last."""
