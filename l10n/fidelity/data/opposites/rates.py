"""Common and rare, longer and shorter, every day and every other day."""

from __future__ import annotations

from l10n.fidelity.data.opposites import Opposites, Sides

OFTEN: Opposites = {
    "ar": Sides(
        "(?<!غير )(?<!أقل )شائع|متكرر",
        "نادر|غير شائع",
        "شيوع|شائع|متكرر|عاد[ةي]|غالب|كثير",
        "نادر|ندر|غير|أقل|قليل",
    ),
    "de": Sides(
        r"(?<!weniger )(?<!nicht )\bhäufig",
        r"\bselten",
        r"häuf|\boft|\bmeist|\bgeläuf|\büblich|\bverbreit",
        r"\bselten|\bwenig|\bungew|\brar\b|\bkaum|\bgelegentl",
    ),
    "en": Sides(
        r"(?<!less )(?<!least )\bcommon(?:ly)?\b|\bfrequent(?:ly)?\b",
        r"\brare(?:ly)?\b|\buncommon(?:ly)?\b",
        r"\bcommon|\bfrequent|\boften|\busual|\bmany\b|\bless\b",
        r"\brar|\buncommon|\bless\b|\bleast\b|\bseldom|\binfreq|\bunusual|\bfew",
        keys="common commonly frequent frequently rare rarely uncommon uncommonly",
    ),
    "es": Sides(
        r"(?<!poco )(?<!menos )\b(?:frecuentes?|frecuentemente|com[uú]n(?:es|mente)?)\b",
        r"\brar[oa]s?\b|\brara vez\b|\braramente\b|\bpoco (?:frecuentes?|com[uú]n(?:es)?)\b"
        r"|\binfrecuentes?\b",
        r"\bfrecuen|\bcom[uú]n|\bhabitual|\busual|\bmuch[oa]s\b|\bmenudo|\bsuele",
        r"\brar|\bpoc|\bmenos\b|\binfrec|\binusual|\bexcepc|\bocasion",
    ),
    "fa": Sides(
        "(?<!غیر)(?<!غیر )(?<!نا)(?:شایع|رایج|متداول)",
        "نادر|به.?ندرت",
        "شایع|رایج|متداول|معمول|اغلب|شیوع",
        "نادر|ندرت|کم|غیر",
    ),
    "fr": Sides(
        r"(?<!peu )(?<!moins )\b(?:fréquente?s?|fréquemment|courante?s?|couramment)\b",
        r"\brares?\b|\brarement\b|\bpeu (?:fréquente?s?|courante?s?)\b",
        r"\bfréq|\bcour|\bsouvent|\bcommun|\bhabituel|\bbeaucoup",
        r"\brar|\bpeu\b|\bmoins\b|\bexception|\binhab",
    ),
    "he": Sides("שכיח|נפוצ|נפוץ", "נדיר", "שכיח|נפו|רגיל|לרוב", "נדיר|רחוק|פחות|מעט|לא"),
    "it": Sides(
        r"(?<!poco )(?<!meno )\b(?:comun[ei]|comunemente|frequent[ei]|frequentemente)\b",
        r"\brar[oaie]\b|\braramente\b|\bpoco (?:comun[ei]|frequent[ei])\b",
        r"\bcomun|\bfreq|\bspess|\bsolit|\bdiffus|\bmolt",
        r"\brar|\bpoc|\bmeno\b|\binsolit|\beccez",
    ),
    "ja": Sides(
        "よくある|よく(?:みられ|見られ)|一般的|頻繁",
        "(?:^|(?<=[、。はがもにの]))まれ(?:な|に|で)|稀な|稀に|めったに",
        "よく|多|一般|頻|通常|普通",
        "まれ|稀|めった|少な|珍し",
    ),
    "ko": Sides(
        "흔한|흔히|흔하|흔합", "드물|드문|희귀", "흔|자주|일반|보통|많", "드[물문]|희귀|적은|적게"
    ),
    "nl": Sides(
        r"(?<!minder )(?<!niet )\bvaak\b|\bveelvoorkomend|\bveel ?voorkomend",
        r"\bzelden\b|\bzeldzaam|\bzeldzame",
        "vaak|veel|gewoon|gebruik|algemeen|meest",
        "zeld|minder|soms|weinig|ongewoon",
    ),
    "pl": Sides(
        r"(?<!mniej )\bczęst(?:y|e|a|ym|ych|ego|ej|o|szy|sze)\b",
        r"\brzadk|\brzadz",
        r"\bczęst|\bczęśc|\bpowszech|\bzwykl|\btypow",
        r"\brzad|\bmniej|\bnieczęs|\bsporad",
    ),
    "pt": Sides(
        r"(?<!pouco )(?<!menos )\b(?:comum|comuns|comumente|frequentes?|frequentemente)\b",
        r"\brar[oa]s?\b|\braramente\b|\bpouco (?:comum|comuns|frequentes?)\b|\bincomu(?:m|ns)\b",
        r"\bcomu|\bfreq|\bhabitua|\bmuit[oa]s\b|\bgeralm",
        r"\brar|\bpouc|\bmenos\b|\bincom|\bexcep",
    ),
    "ru": Sides(
        r"(?<!менее )\bчаст(?:ый|ая|ое|ые|ых|ым|ыми|ого|ой|о)\b|\bраспростран[её]нн",
        r"\bредк|\bредок\b",
        r"\bчаст|\bчащ|\bраспростр|\bобычн",
        r"\bредк|\bредок|\bреже|\bмене|\bнечаст|\bнераспр",
    ),
    "tr": Sides(
        r"(?<!az )\byaygın|\bsıkça|\bsıklıkla",
        r"\bnadir|\bseyrek",
        r"yaygın|sık|genel|\bçok",
        r"nadir|seyrek|\baz\b|ender",
    ),
    "uk": Sides(
        r"(?<!менш )\bчаст(?:ий|а|е|і|их|им|ими|ого|ої|о)\b|\bпоширен",
        r"\bрідк|\bрідше",
        r"\bчаст|\bпошир|\bзвичайн",
        r"\bрід|\bменш|\bнечаст|\bнепошир",
    ),
    "vi": Sides(
        r"(?<!không )(?<!ít )\b(?:phổ biến|thường gặp|thường xuyên)\b",
        r"\bhiếm\b|\bít gặp\b",
        "phổ biến|thường",
        "hiếm|ít",
    ),
    "zh": Sides("(?<!不)常[见見]", "罕[见見]|少[见見]", "常|多[见見]|频|頻", "罕|少|不常|偶"),
}

LONGER: Opposites = {
    "ar": Sides("أطول", "أقصر", "طول|طويل|أكثر", "قصر|قصير|أقل"),
    "de": Sides(
        r"\blänger",
        r"\bkürzer|\bweniger lang",
        r"läng|lang|\bmehr\b",
        r"kürz|kurz|wenig|\bnicht mehr\b",
    ),
    "en": Sides(
        r"(?<!no )(?<!any )\blonger\b(?! (?:than )?\d)",
        r"\bshorter\b(?! (?:than )?\d)",
        r"\blong|\bmore\b|\bextend|\bprolong",
        r"\bshort|\bless\b|\bbrief|\bfew|\bquick|\bfast",
        keys="longer shorter",
    ),
    "es": Sides(
        r"\bmás (?:tiempo|larg[oa]s?|prolongad[oa]s?)\b|\bmayor duración\b",
        r"\bmenos tiempo\b|\bmás (?:cort[oa]s?|breves?)\b|\bmenor duración\b",
        r"\blarg|\bmás\b|\bmayor|\bprolong",
        r"\bcort|\bmenos\b|\bmenor|\bbrev|\bpoc",
    ),
    "fr": Sides(
        r"\bplus (?:longtemps|longue?s?|longuement)\b",
        r"\bmoins (?:longtemps|longue?s?)\b|\bplus (?:courte?s?|brefs?|brèves?)\b",
        r"\blong|\bplus\b|\bprolong",
        r"\bcourt|\bmoins\b|\bbrè|\bbref|\bpeu\b",
    ),
    "it": Sides(
        r"\bpiù (?:a lungo|lung[oaie]|lunghi|lunghe|tempo|prolungat[oaie])\b",
        r"\bmeno (?:a lungo|tempo)\b|\bpiù (?:brev[ei]|cort[oaie])\b",
        r"\blung|\bpiù\b|\bprolung|\bmaggior",
        r"\bbrev|\bcort|\bmeno\b|\bminor|\bpoc",
    ),
    "ja": Sides("より長|長く|長期", "より短|短く|短期", "長|延", "短|縮"),
    "ko": Sides("더 (?:오래|길|긴)", "더 짧", "오래|길|긴|장기", "짧|단기|줄"),
    "nl": Sides(r"\blanger", r"\bkorter", r"lang|\bmeer\b|verleng", "kort|minder"),
    "pl": Sides(
        r"\bdłuż(?:ej|sz)",
        r"\bkró(?:cej|tsz)",
        r"\bdłu|\bwięc|przedłu",
        r"\bkrót|\bkróc|\bmniej|skró",
    ),
    "pt": Sides(
        r"\bmais (?:tempo|long[oa]s?|prolongad[oa]s?)\b|\bmaior duração\b",
        r"\bmenos tempo\b|\bmais (?:curt[oa]s?|breves?)\b|\bmenor duração\b",
        r"\blong|\bmais\b|\bmaior|\bprolong",
        r"\bcurt|\bmenos\b|\bmenor|\bbrev|\bpouc",
    ),
    "ru": Sides(
        r"\bдольше\b|\bболее (?:длинн|продолжит|длительн|долг)\w+",
        r"\bкороче\b|\bболее (?:коротк|кратк)\w+|\bменее (?:продолжит|длительн|долг)\w+",
        r"\bдол[гь]|\bдлин|\bдлит|\bпродолж|\bбольше",
        r"\bкорот|\bкрат|\bмене|\bменьше",
    ),
    "tr": Sides(r"\bdaha uzun", r"\bdaha kısa", "uzun|uza", "kıs"),
    "uk": Sides(
        r"\bдовше\b|\bдовш", r"\bкоротш", r"\bдовг|\bдовш|\bбільш|\bтрива", r"\bкорот|\bменш"
    ),
    "vi": Sides(r"\b(?:lâu|dài) hơn\b", r"\bngắn hơn\b", "lâu|dài", "ngắn|ít"),
    "zh": Sides("[更较較][长長久]", "[更较較]短", "长|長|久", "短|少"),
}

ALTERNATE: Opposites = {
    "ar": Sides(
        "كل يومين|يوم[اًً]* بعد يوم|يوم[اًً]* ويوم[اًً]* لا",
        r"كل يوم\b(?! آخر)|يومي(?!ن)",
        "يومين|بعد يوم|آخر|لا",
        "في اليوم|يوميا",
    ),
    "de": Sides(
        r"\bjeden (?:zweiten|2\.) tag\b|\balle (?:zwei|2) tage\b",
        r"\bjeden tag\b|\btäglich\b",
        r"\bzwei|\b2\b|\bander|\babwechs",
        r"\btag(?:es)?\b|\btäglich",
    ),
    "en": Sides(
        r"\bevery (?:other|second|2nd|two|2) days?\b|\balternate days\b",
        r"\bevery (?:single )?day\b|\beach day\b|\bdaily\b",
        r"\bother\b|\balternat|\bsecond\b|\btwo\b|\b2\b",
        r"\bdaily|\ba day\b|\beach\b|\bper day\b",
        keys="every alternate each daily",
    ),
    "es": Sides(
        r"\bcada (?:dos|2) días\b|\bun día sí,?(?: y)? (?:el )?otro no\b|\bdías alternos\b"
        r"|\bdía por medio\b",
        r"\btodos los días\b|\bcada día\b|\bdiari",
        r"\balter|\bdos\b|\b2\b|\botr[oa]|\bpor medio",
        r"\bal día\b|\bpor día\b",
    ),
    "fr": Sides(
        r"\btous les (?:deux|2) jours\b|\bun jour sur (?:deux|2)\b",
        r"\btous les jours\b|\bchaque jour\b|\bquotidien",
        r"\bdeux\b|\b2\b|\baltern|\bautre",
        r"\bpar jour\b|\bjournal",
    ),
    "it": Sides(
        r"\ba giorni alterni\b|\bogni (?:due|2) giorni\b|\bun giorno sì e uno no\b",
        r"\bogni giorno\b|\btutti i giorni\b|\bquotidian",
        r"\balter|\bdue\b|\b2\b|\baltro",
        r"\bal giorno\b|\bgiornal",
    ),
    "ja": Sides(
        "[1１一]日おき|隔日|[2２二]日に[1１一]|[2２二]日ごと",
        "毎日|連日",
        "おき|隔|[2２二]日",
        "毎|日々|[1１一]日[1-9一二三]",
    ),
    "pl": Sides(
        r"\bco drugi dzień\b|\bco (?:dwa|2) dni\b",
        r"\bcodzien|\bkażdego dnia\b|\bco dzień\b",
        r"\bdrug|\bdwa\b|\b2\b|\bprzemian",
        r"\bdziennie|\bna dobę|\bkażd",
    ),
    "pt": Sides(
        r"\bdia sim,?(?: e)? dia não\b|\bdias alternados\b|\bde (?:dois em dois|2 em 2) dias\b"
        r"|\ba cada (?:dois|2) dias\b",
        r"\btodos os dias\b|\bcada dia\b|\bdiari",
        r"\baltern|\bdois\b|\b2\b|\boutr",
        r"\bpor dia\b|\bao dia\b",
    ),
    "ru": Sides(
        r"\bчерез день\b|\bкаждый второй день\b|\bкаждые (?:два|2) дня\b|\bраз в (?:два|2) дня\b",
        r"\bкаждый день\b|\bежедневн",
        r"\bчерез\b|\bвтор|\bдва\b|\b2\b",
        r"\bв день\b|\bв сутки\b|\bкажд",
    ),
    "zh": Sides(
        "隔[天日]|每隔一[天日]|每[两兩二2][天日]",
        "每[天日]|天天",
        "隔|两|兩|二|2",
        "每|日",
    ),
}
"""Every other day, and every day."""
