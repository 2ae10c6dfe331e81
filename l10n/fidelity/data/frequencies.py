"""How often: ``every day``, ``weekly``, by language and span of time.

Every span has two patterns: how its repetition is said, and the bare word in any form. Where a
translation holds the bare word of the source's span, nothing is said.
"""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """A span of time in one language: how its repetition is said, and the bare word."""

    every: str
    word: str


FREQUENCIES: dict[str, dict[str, Span]] = {
    "ar": {
        "hour": Span("كل ساعة|بالساعة", "ساع"),
        "day": Span("كل يوم|يومي|في اليوم", "يوم|أيام"),
        "week": Span("كل أسبوع|أسبوعي|في الأسبوع", "أسبوع|أسابيع"),
        "month": Span("كل شهر|شهري|في الشهر", "شهر|أشهر|شهور"),
        "year": Span("كل (?:سنة|عام)|سنوي|في (?:السنة|العام)", "سن[ةو]|عام|أعوام"),
    },
    "de": {
        "hour": Span(r"\b(?:jede|pro) Stunde\b|\bstündlich", r"\bstund|stündlich"),
        "day": Span(r"\b(?:jeden|pro|am) Tag\b|\btäglich", r"\btag|täg|morgens|abends"),
        "week": Span(r"\b(?:jede|pro|in der) Woche\b|\bwöchentlich", "woche|wöch"),
        "month": Span(r"\b(?:jeden|pro|im) Monat\b|\bmonatlich", "monat"),
        "year": Span(r"\b(?:jedes|pro|im) Jahr\b|\bjährlich", "jahr|jähr"),
    },
    "en": {
        "hour": Span(r"\b(?:every|each|an|per) hour\b|\bhourly\b", r"\bhour"),
        "day": Span(
            r"\b(?:every|each|a|per) day\b|\bdaily\b",
            r"\bday|\bdaily|\bmorning|\bevening",
        ),
        "week": Span(r"\b(?:every|each|a|per) week\b|\bweekly\b", r"\bweek"),
        "month": Span(r"\b(?:every|each|a|per) month\b|\bmonthly\b", r"\bmonth"),
        "year": Span(
            r"\b(?:every|each|a|per) year\b|\byearly\b|\bannually\b",
            r"\byear|\bannu",
        ),
    },
    "es": {
        "hour": Span(r"\b(?:cada|por) hora\b|\ba la hora\b", r"\bhora"),
        "day": Span(
            r"\b(?:cada|por|al) día\b|\btodos los días\b|\bdiari",
            r"\bdía|\bdiari|\bjornad",
        ),
        "week": Span(
            r"\b(?:cada|por|a la) semana\b|\btodas las semanas\b|\bsemanal",
            r"\bseman",
        ),
        "month": Span(
            r"\b(?:cada|por|al) mes\b|\btodos los meses\b|\bmensual",
            r"\bmes|\bmensual",
        ),
        "year": Span(r"\b(?:cada|por|al) año\b|\btodos los años\b|\banual", r"\baño|\banual"),
    },
    "fa": {
        "hour": Span("هر ساعت|در ساعت", "ساعت"),
        "day": Span("هر روز|روزانه|در روز|روزی", "روز"),
        "week": Span("هر هفته|هفتگی|در هفته|هفته.?ای", "هفت[هگ]"),
        "month": Span("هر ماه|ماهانه|ماهیانه|در ماه|ماهی", "ماه"),
        "year": Span("هر سال|سالانه|سالیانه|در سال|سالی", "سال"),
    },
    "fr": {
        "hour": Span(r"\b(?:chaque|par) heure\b|\btoutes les heures\b", r"\bheure|\bhoraire"),
        "day": Span(
            r"\b(?:chaque|par) jour\b|\btous les jours\b|\bquotidien",
            r"\bjour|\bquotidien",
        ),
        "week": Span(
            r"\b(?:chaque|par) semaine\b|\btoutes les semaines\b|\bhebdomadaire",
            r"\bsemaine|\bhebdo",
        ),
        "month": Span(
            r"\b(?:chaque|par) mois\b|\btous les mois\b|\bmensuel",
            r"\bmois|\bmensuel",
        ),
        "year": Span(
            r"\b(?:chaque année|par an)\b|\btous les ans\b|\bannuel",
            r"\ban(?:s|n|\b)",
        ),
    },
    "he": {
        "hour": Span("כל שעה|לשעה", "שע"),
        "day": Span("כל יום|מדי יום|ביום|יומי", "יו?ם|ימים|יומ"),
        "week": Span("כל שבוע|מדי שבוע|בשבוע|שבועי", "שבוע"),
        "month": Span("כל חודש|מדי חודש|בחודש|חודשי", "חו?דש"),
        "year": Span("כל שנה|מדי שנה|בשנה|שנתי", "שנ"),
    },
    "hi": {
        "hour": Span("(?:हर|प्रति) घंटे?|प्रति घंटा", "घंट|घण्ट"),
        "day": Span("(?:हर|प्रति) ?दिन|रोज़?ाना|रोज़|दैनिक|प्रतिदिन|दिन में", "दिन|रोज|दैनिक"),
        "week": Span(
            "(?:हर|प्रति) ?(?:सप्ताह|हफ़?्ते)|साप्ताहिक|(?:सप्ताह|हफ़?्ते) में",
            "सप्ताह|हफ|साप्ताह",
        ),
        "month": Span("(?:हर|प्रति) ?(?:माह|महीने)|मासिक|(?:माह|महीने) में", "माह|महीन|मासिक"),
        "year": Span(
            "(?:हर|प्रति) ?(?:वर्ष|साल)|वार्षिक|सालाना|(?:वर्ष|साल) में",
            "वर्ष|साल|वार्षिक",
        ),
    },
    "it": {
        "hour": Span(r"\bogni ora\b|\ball['’]ora\b", r"\bor[ae]\b"),
        "day": Span(
            r"\bogni giorno\b|\bal giorno\b|\btutti i giorni\b|\bgiornalier|\bquotidian",
            r"\bgiorn|\bquotidian|\bdì\b",
        ),
        "week": Span(
            r"\bogni settimana\b|\b(?:alla|a) settimana\b|\bsettimanal",
            r"\bsettiman",
        ),
        "month": Span(r"\bogni mese\b|\bal mese\b|\bmensil", r"\bmes[ei]|\bmensil"),
        "year": Span(r"\bogni anno\b|\ball['’]anno\b|\bannual", r"\bann"),
    },
    "ja": {
        "hour": Span("毎時|1?時間(?:ごと|毎)に", "時"),
        "day": Span(
            "毎[日朝晩夕]|[1一１]日(?:に|あたり|[0-9０-９一二三四]+回)|連日|日々",
            "日|朝|晩|夕",
        ),
        "week": Span("毎週|[1一１]?週(?:間)?に|週[0-9０-９一二三四]+回", "週"),
        "month": Span("毎月|月に|[1一１][かカヶケか]月に|月[0-9０-９一二三四]+回", "月"),
        "year": Span("毎年|年に|[1一１]年に|年[0-9０-９一二三四]+回", "年"),
    },
    "ko": {
        "hour": Span(r"매\s?시간|시간당|시간마다", "시간"),
        "day": Span(r"매일|하루|날마다|[1일]일에?\s?[0-9]+회", "일|하루|날"),
        "week": Span("매주|일주일에|주당|주마다|주 [0-9]+회", "주"),
        "month": Span("매월|매달|한 달에|달마다|월 [0-9]+회", "월|달"),
        "year": Span("매년|해마다|일 년에|연간|연 [0-9]+회", "년|해|연"),
    },
    "pt": {
        "hour": Span(r"\b(?:a cada|cada|por) hora\b", r"\bhora"),
        "day": Span(
            r"\b(?:cada|por|ao) dia\b|\btodos os dias\b|\bdiári|\bdiariamente",
            r"\bdia|\bdiári",
        ),
        "week": Span(r"\b(?:cada|por|na) semana\b|\btodas as semanas\b|\bsemanal", r"\bseman"),
        "month": Span(
            r"\b(?:cada|por|ao) mês\b|\btodos os meses\b|\bmensal",
            r"\bm[êe]s|\bmensal",
        ),
        "year": Span(r"\b(?:cada|por|ao) ano\b|\btodos os anos\b|\banual", r"\bano|\banual"),
    },
    "ru": {
        "hour": Span(r"\bкаждый час\b|\bежечасн|\bв час\b", r"\bчас"),
        "day": Span(
            r"\bкаждый день\b|\bежедневн|\bв день\b|\bв сутки\b",
            r"\bд(?:ень|н)|дневн|\bсут",
        ),
        "week": Span(r"\bкаждую неделю\b|\bеженедельн|\bв неделю\b", "недел"),
        "month": Span(r"\bкаждый месяц\b|\bежемесячн|\bв месяц\b", "месяц|месячн"),
        "year": Span(r"\bкаждый год\b|\bежегодн|\bв год\b", r"\bгод|\bлет\b|годн"),
    },
    "vi": {
        "hour": Span(r"\bmỗi giờ\b|\bhàng giờ\b|\bhằng giờ\b", r"\bgiờ|\btiếng"),
        "day": Span(r"\bmỗi ngày\b|\bh[àằ]ng ngày\b|\bmột ngày\b", r"\bngày|\bsáng|\btối"),
        "week": Span(r"\bmỗi tuần\b|\bh[àằ]ng tuần\b|\bmột tuần\b", r"\btuần"),
        "month": Span(r"\bmỗi tháng\b|\bh[àằ]ng tháng\b|\bmột tháng\b", r"\btháng"),
        "year": Span(r"\bmỗi năm\b|\bh[àằ]ng năm\b|\bmột năm\b", r"\bnăm"),
    },
    "zh": {
        "hour": Span("每[个個]?小[时時]|每[时時]", "小时|小時|时|時"),
        "day": Span("每[天日]|天天|[一1１][天日]|日服", "天|日|早|晚"),
        "week": Span("每[个個]?(?:周|週|星期|礼拜|禮拜)|[一1１]周", "周|週|星期|礼拜|禮拜"),
        "month": Span("每[个個]?月|[一1１][个個]月", "月"),
        "year": Span("每年|[一1１]年", "年"),
    },
}

SIGNS: dict[str, tuple[str, ...]] = {
    "de": ("stunde", "stündlich", " tag", "täglich", "woche", "wöchent", "monat", "jahr", "jährl"),
    "en": ("hour", " day", "daily", "week", "month", "year", "annually"),
    "es": (" hora", " día", "diari", "seman", " mes", "mensual", " año", "anual"),
    "fr": ("heure", "jour", "quotidien", "semaine", "hebdo", " mois", "mensuel", " an", "annuel"),
    "it": ("ora", "giorn", "quotidian", "settiman", " mes", "mensil", "ann"),
    "pt": (" hora", " dia", "diári", "diaria", "seman", " mês", " mes", "mensal", " ano", "anual"),
}
"""One of these is in whatever the patterns of a language find, in small letters; looking for them
is quick. Languages that nobody translates from are left out.
"""
