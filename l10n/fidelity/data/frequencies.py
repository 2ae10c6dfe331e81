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


_NO_LENGTH = r"(?! (?:mbili|tatu|nne|tano|sita|saba|nane|tisa|kumi|chache|kadhaa)\b| \d)"
"""What a length of time is not followed by in Swahili: "kwa siku tatu" is for three days."""

FREQUENCIES: dict[str, dict[str, Span]] = {
    "ar": {
        "hour": Span("كل ساعة|بالساعة", "ساع"),
        "day": Span("كل يوم|يومي|في اليوم", "يوم|أيام"),
        "week": Span("كل أسبوع|أسبوعي|في الأسبوع", "أسبوع|أسابيع"),
        "month": Span("كل شهر|شهري|في الشهر", "شهر|أشهر|شهور"),
        "year": Span("كل (?:سنة|عام)|سنوي|في (?:السنة|العام)", "سن[ةو]|عام|أعوام"),
    },
    "bg": {
        "hour": Span(
            r"\bвсеки час\b|\bна час\b",
            "час",
        ),
        "day": Span(
            r"\bвсеки ден\b|\b(?:на|в) ден\b|\bдневно\b|\bежедневно\b",
            r"\bд(?:ен|ни)|дневн|сутрин|вечер",
        ),
        "week": Span(
            r"\bвсяка седмица\b|\b(?:на|в) седмица(?:та)?\b|\bседмично\b",
            "седмиц|седмичн",
        ),
        "month": Span(
            r"\bвсеки месец\b|\bна месец\b|\bмесечно\b",
            "месец|месечн",
        ),
        "year": Span(
            r"\bвсяка година\b|\bна година\b|\bгодишно\b|\bежегодно\b",
            "годин|годиш",
        ),
    },
    "bn": {
        "hour": Span(
            "প্রতি ঘণ্টা",
            "ঘণ্টা|ঘন্টা",
        ),
        "day": Span(
            "প্রতিদিন|দিনে(?!র)|রোজ|দৈনিক",
            "দিন|রোজ|দৈনিক|সকাল|সন্ধ্যা",
        ),
        "week": Span(
            "প্রতি সপ্তাহ|সপ্তাহে(?!র)",
            "সপ্তাহ|সাপ্তাহিক",
        ),
        "month": Span(
            "প্রতি মাস|মাসে(?!র)",
            "মাস",
        ),
        "year": Span(
            "প্রতি বছর|বছরে(?!র)|বাৎসরিক|বার্ষিক",
            "বছর|বৎসর|বার্ষিক|বাৎসরিক",
        ),
    },
    "bs": {
        "hour": Span(
            r"\bsvaki sat\b|\bna sat\b",
            r"\bsat",
        ),
        "day": Span(
            r"\bsvaki dan\b|\bna dan\b|\bdnevno\b|\bsvakodnevno\b|\bsvakog dana\b|\bu toku dana\b",
            r"\bdan|dnevn|ujutro|ujutru|naveče|uveče",
        ),
        "week": Span(
            r"\bsvake? sedmice\b|\bsvaku sedmicu\b|\bsedmično\b|\bu sedmici\b",
            "sedmi[cč]",
        ),
        "month": Span(
            r"\bsvakog mjeseca\b|\bsvaki mjesec\b|\bmjesečno\b",
            "mjese",
        ),
        "year": Span(
            r"\bgodišnje\b|\bsvake godine\b|\bna godinu\b|\bu godini\b",
            "godi[nš]",
        ),
    },
    "ca": {
        "hour": Span(
            r"\bcada hora\b|\bper hora\b",
            r"\bhor",
        ),
        "day": Span(
            r"\bcada dia\b|\bal dia\b|\bdiàriament\b|\bper dia\b",
            r"\bdi[ae]|diàri|matí|vespre",
        ),
        "week": Span(
            r"\bcada setmana\b|\ba la setmana\b|\bsetmanalment\b",
            "setman",
        ),
        "month": Span(
            r"\bcada mes\b|\bal mes\b|\bmensualment\b",
            r"\bmes|mensual",
        ),
        "year": Span(
            r"\bcada any\b|\bal? l['’]any\b|\bper any\b|\banualment\b",
            r"\banys?\b|\banual",
        ),
    },
    "cs": {
        "hour": Span(
            r"\bkaždou hodinu\b|\bza hodinu\b",
            "hodin",
        ),
        "day": Span(
            r"\bdenně\b|\bkaždý den\b|\bza den\b",
            r"\bd(?:en|n[íey]|nů)|\bdenn|ráno|večer",
        ),
        "week": Span(
            r"\btýdně\b|\bkaždý týden\b|\bza týden\b",
            "týd",
        ),
        "month": Span(
            r"\bměsíčně\b|\bkaždý měsíc\b|\bza měsíc\b",
            "měsí",
        ),
        "year": Span(
            r"\bročně\b|\bkaždý rok\b|\bza rok\b|\bkaždoročně\b",
            r"\brok|\broč|\blet\b|\blét|\blety\b",
        ),
    },
    "da": {
        "hour": Span(
            r"\bhver time\b|\bi timen\b",
            r"\btime",
        ),
        "day": Span(
            r"\bhver dag\b|\bom dagen\b|\bdaglig\w*",
            "dag|døgn|morgen|aften",
        ),
        "week": Span(
            r"\bhver uge\b|\bom ugen\b|\bugentlig\w*",
            r"\buge",
        ),
        "month": Span(
            r"\bhver måned\b|\bom måneden\b|\bmånedlig\w*",
            "måned",
        ),
        "year": Span(
            r"\bhvert år\b|\bom året\b|\bpr\.? år\b|\bårlig\w*",
            r"\bår",
        ),
    },
    "de": {
        "hour": Span(r"\b(?:jede|pro) Stunde\b|\bstündlich", r"\bstund|stündlich"),
        "day": Span(r"\b(?:jeden|pro|am) Tag\b|\btäglich", r"\btag|täg|morgens|abends"),
        "week": Span(r"\b(?:jede|pro|in der) Woche\b|\bwöchentlich", "woche|wöch"),
        "month": Span(r"\b(?:jeden|pro|im) Monat\b|\bmonatlich", "monat"),
        "year": Span(r"\b(?:jedes|pro|im) Jahr\b|\bjährlich", "jahr|jähr"),
    },
    "el": {
        "hour": Span(
            r"\bκάθε ώρα\b|\bτην ώρα\b",
            r"\b[ώω]ρ",
        ),
        "day": Span(
            r"\bκάθε (?:η)?μέρα\b|\bτην (?:η)?μέρα\b|\bτην ημέρα\b|\bημερησίως\b|\bκαθημερινά\b",
            "μέρ|ημερ|πρωί|βράδυ",
        ),
        "week": Span(
            r"\bκάθε εβδομάδα\b|\bτην εβδομάδα\b|\bεβδομαδιαίως\b",
            "βδομ[άα]δ",
        ),
        "month": Span(
            r"\bκάθε μήνα\b|\bτον μήνα\b|\bμηνιαίως\b",
            "μ[ήη]ν",
        ),
        "year": Span(
            r"\bκάθε χρόνο\b|\bτον χρόνο\b|\bκάθε έτος\b|\bτο έτος\b|\bετησίως\b|\bετήσι",
            r"χρ[όο]ν|\bέτ|\bετ",
        ),
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
    "fi": {
        "hour": Span(
            r"\btunnissa\b|\bjoka tunti\b",
            "tun[tn]",
        ),
        "day": Span(
            r"\bpäivässä\b|\bjoka päivä\b|\bpäivittäin\b",
            "päiv|vuorokau|aamu|ilta|illa",
        ),
        "week": Span(
            r"\bviikossa\b|\bjoka viikko\b|\bviikoittain\b",
            "viik",
        ),
        "month": Span(
            r"\bkuukaudessa\b|\bjoka kuukausi\b|\bkuukausittain\b",
            "kuu",
        ),
        "year": Span(
            r"\bvuodessa\b|\bjoka vuosi\b|\bvuosittain\b",
            r"\bvuo[dst]",
        ),
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
        "day": Span(r"כל יום|מדי יום|ביום\b|ביממה|יומי\b|יומית", "יום|ימים|יומ|יממ"),
        "week": Span(r"כל שבוע|מדי שבוע|בשבוע|שבועית?\b", "שבוע"),
        "month": Span(r"כל חודש|מדי חודש|בחודש|חודשית?\b", r"חודש|\bחדשי"),
        "year": Span(r"כל שנה|מדי שנה|בשנה|שנתית?\b", "שנה|שנים|שנת"),
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
    "hr": {
        "hour": Span(
            r"\bsvaki sat\b|\bna sat\b",
            r"\bsat",
        ),
        "day": Span(
            r"\bsvaki dan\b|\bsvakog(?:a)? dana\b|\bna dan\b|\bdnevno\b|\bsvakodnevno\b",
            r"\bdan|dnevn|ujutro|navečer",
        ),
        "week": Span(
            r"\bsvaki tjedan\b|\bsvakog(?:a)? tjedna\b|\bna tjedan\b|\btjedno\b",
            "tjed",
        ),
        "month": Span(
            r"\bsvaki mjesec\b|\bsvakog(?:a)? mjeseca\b|\bna mjesec\b|\bmjesečno\b",
            "mjese",
        ),
        "year": Span(
            r"\bgodišnje\b|\bsvake godine\b|\bna godinu\b|\bu godini\b",
            "godi[nš]",
        ),
    },
    "hu": {
        "hour": Span(
            r"\bóránként\b|\bminden órában\b",
            r"\bór[aá]",
        ),
        "day": Span(
            r"\bnaponta\b|\bminden nap\b|\bnapi\b",
            r"\bnap|reggel|este",
        ),
        "week": Span(
            r"\bhetente\b|\bminden héten\b|\bheti\b",
            r"\bhét(?!fő)|\bhet",
        ),
        "month": Span(
            r"\bhavonta\b|\bminden hónapban\b|\bhavi\b",
            r"\bhav|hónap",
        ),
        "year": Span(
            r"\bévente\b|\bminden évben\b|\bévi\b",
            r"\bév",
        ),
    },
    "id": {
        "hour": Span(
            r"\bsetiap jam\b|\btiap jam\b|\bper jam\b",
            r"\bjam",
        ),
        "day": Span(
            r"\bsetiap hari\b|\bsehari\b|\btiap hari\b|\bper hari\b|\bharian\b",
            "hari|pagi|malam|sore",
        ),
        "week": Span(
            r"\bsetiap minggu\b|\bseminggu\b|\bper minggu\b|\bmingguan\b",
            "minggu",
        ),
        "month": Span(
            r"\bsetiap bulan\b|\bsebulan\b|\bper bulan\b|\bbulanan\b",
            "bulan",
        ),
        "year": Span(
            r"\bsetiap tahun\b|\btiap tahun\b|\bsetahun\b|\bper tahun\b|\btahunan\b",
            "tahun",
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
    "ms": {
        "hour": Span(
            r"\b(?:se)?tiap jam\b|\bsejam\b",
            "jam",
        ),
        "day": Span(
            r"\b(?:se)?tiap hari\b|\bsehari\b|\bharian\b",
            "hari|pagi|malam|petang",
        ),
        "week": Span(
            r"\b(?:se)?tiap minggu\b|\bseminggu\b|\bmingguan\b",
            "minggu",
        ),
        "month": Span(
            r"\b(?:se)?tiap bulan\b|\bsebulan\b|\bbulanan\b",
            "bulan",
        ),
        "year": Span(
            r"\b(?:se)?tiap tahun\b|\bsetahun\b|\btahunan\b",
            "tahun",
        ),
    },
    "nb": {
        "hour": Span(
            r"\bhver time\b|\bi timen\b",
            r"\btime",
        ),
        "day": Span(
            r"\bhver dag\b|\bom dagen\b|\bdaglig\w*",
            "dag|døgn|morgen|kveld",
        ),
        "week": Span(
            r"\bhver uke\b|\bi uken\b|\bi uka\b|\bukentlig\w*",
            r"\buke|\buka",
        ),
        "month": Span(
            r"\bhver måned\b|\bi måneden\b|\bmånedlig\w*",
            "måned",
        ),
        "year": Span(
            r"\bhvert år\b|\bi året\b|\bper år\b|\bårlig\w*",
            r"\bår",
        ),
    },
    "nl": {
        "hour": Span(
            r"\b(?:elk|ieder|per) uur\b",
            "uur|uren",
        ),
        "day": Span(
            r"\b(?:elke|iedere|per) dag\b|\bdaags\b|\bdagelijks\b",
            "dag|daag|ochtend|avond",
        ),
        "week": Span(
            r"\b(?:elke|iedere|per) week\b|\bwekelijks\b",
            "we[ek]",
        ),
        "month": Span(
            r"\b(?:elke|iedere|per) maand\b|\bmaandelijks\b",
            "maand",
        ),
        "year": Span(
            r"\b(?:elk|ieder|per) jaar\b|\bjaarlijks",
            r"\bja(?:ar|ren)",
        ),
    },
    "pl": {
        "hour": Span(
            r"\bco godzinę\b|\bna godzinę\b",
            "godzin",
        ),
        "day": Span(
            r"\bdziennie\b|\bcodziennie\b|\bna dobę\b|\bkażdego dnia\b",
            r"\bd(?:zień|ni)|dzien|dob[aęyo]|rano|wieczor",
        ),
        "week": Span(
            r"\btygodniowo\b|\bco tydzień\b|\bw tygodniu\b|\bna tydzień\b",
            "tydzie|tygod",
        ),
        "month": Span(
            r"\bmiesięcznie\b|\bco miesiąc\b|\bw miesiącu\b",
            "miesią|miesię",
        ),
        "year": Span(
            r"\brocznie\b|\bco rok(?:u)?\b|\bkażdego roku\b|\bw roku\b|\bna rok\b|\bcorocznie\b",
            r"\brok|\brocz|\blat\b|\blata\b|\blatach\b|coroczn",
        ),
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
    "ro": {
        "hour": Span(
            r"\b(?:pe|în fiecare) oră\b",
            r"\bor[aăe]",
        ),
        "day": Span(
            r"\bpe zi\b|\bîn fiecare zi\b|\bzilnic\b",
            r"\bzi|seara|dimin",
        ),
        "week": Span(
            r"\bpe săptămână\b|\bîn fiecare săptămână\b|\bsăptămânal\b",
            "săptăm",
        ),
        "month": Span(
            r"\bpe lună\b|\bîn fiecare lună\b|\blunar\b",
            r"\blun[aăi]",
        ),
        "year": Span(
            r"\bpe an\b|\bîn fiecare an\b|\banual\b",
            r"\ban(?:i|ul|ului|ual\w*)?\b",
        ),
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
    "sk": {
        "hour": Span(
            r"\bkaždú hodinu\b|\bza hodinu\b",
            "hod",
        ),
        "day": Span(
            r"\bdenne\b|\bkaždý deň\b|\bza deň\b",
            r"\bd(?:eň|n[íiey]|ní)|\bdenn|ráno|večer",
        ),
        "week": Span(
            r"\btýždenne\b|\bkaždý týždeň\b|\bza týždeň\b",
            "týžd",
        ),
        "month": Span(
            r"\bmesačne\b|\bkaždý mesiac\b|\bza mesiac\b",
            "mesia|mesač",
        ),
        "year": Span(
            r"\bročne\b|\bkaždý rok\b|\bza rok\b|\bkaždoročne\b|\bdo roka\b",
            r"\brok|\broč|ročn",
        ),
    },
    "sr": {
        "hour": Span(
            r"\bсваког сата\b|\bсваки сат\b|\bна сат\b|\bsvakog sata\b|\bsvaki sat\b|\bna sat\b",
            r"\bсат|\bчас|\bsat|\bčas",
        ),
        "day": Span(
            r"\bдневно\b|\bсваки дан\b|\bна дан\b|\bсваког дана\b|\bсвакодневно\b|\bdnevno\b"
            r"|\bsvaki dan\b|\bna dan\b|\bsvakog dana\b|\bsvakodnevno\b",
            r"\bдан|дневн|ујутр|увече|\bdan|dnevn|ujutr|uveče",
        ),
        "week": Span(
            r"\bнедељно\b|\bсваке недеље\b|\bна недељу\b|\bнедељом\b|\bседмично\b|\bnedeljno\b"
            r"|\bsvake nedelje\b|\bna nedelju\b|\bnedeljom\b|\bsedmično\b",
            "недељ|седми[цч]|nedelj|sedmi[cč]",
        ),
        "month": Span(
            r"\bмесечно\b|\bсваког месеца\b|\bна месец\b|\bmesečno\b|\bsvakog meseca\b"
            r"|\bna mesec\b",
            "месец|месеч|mesec|meseč",
        ),
        "year": Span(
            r"\bгодишње\b|\bсваке године\b|\bна годину\b|\bу години\b|\bgodišnje\b"
            r"|\bsvake godine\b|\bna godinu\b|\bu godini\b",
            "годи[нш]|godi[nš]",
        ),
    },
    "sv": {
        "hour": Span(
            r"\bvarje timme\b|\bi timmen\b",
            "timm|timme",
        ),
        "day": Span(
            r"\bvarje dag\b|\bom dagen\b|\bdagligen\b|\bper dag\b",
            "dag|dygn|morgon|kväll",
        ),
        "week": Span(
            r"\bvarje vecka\b|\bi veckan\b|\bper vecka\b",
            "veck",
        ),
        "month": Span(
            r"\bvarje månad\b|\bi månaden\b|\bper månad\b",
            "månad",
        ),
        "year": Span(
            r"\bvarje år\b|\bom året\b|\bper år\b|\bårlig\w*",
            r"\bår",
        ),
    },
    "sw": {
        "hour": Span(
            rf"\bkila saa\b(?! \d)|\bkwa saa\b{_NO_LENGTH}",
            r"\bsaa|\bmasaa",
        ),
        "day": Span(
            rf"\bkila siku\b(?! ya (?:juma|al|iju))|\bkwa siku\b{_NO_LENGTH}(?! \w+ (?:za|ya)\b)",
            "siku|asubuhi|jioni|usiku",
        ),
        "week": Span(
            rf"\bkila wiki\b|\bkwa wiki\b{_NO_LENGTH}",
            r"\bwiki|\bjuma\b",
        ),
        "month": Span(
            rf"\bkila mwezi\b|\bkwa mwezi\b{_NO_LENGTH}",
            r"\bmwezi|\bmiezi",
        ),
        "year": Span(
            rf"\bkila mwaka\b|\bkwa mwaka\b{_NO_LENGTH}",
            r"\bmwaka|\bmiaka",
        ),
    },
    "ta": {
        "hour": Span(
            "ஒவ்வொரு மணி ?நேர|ஒரு மணி ?நேரத்திற்கு",
            "மணி",
        ),
        "day": Span(
            "ஒரு நாளைக்கு|நாளொன்று|ஒவ்வொரு நாளும்|தினமும்|தினசரி|நாள்தோறும்|நாளுக்கு",
            "நாள|நாட்|தின|காலை|மாலை|இரவு",
        ),
        "week": Span(
            "வாரத்திற்கு|வாரத்துக்கு|வாரத்தில்|ஒவ்வொரு வாரமும்|வாரந்தோறும்|வாராந்திர|வாரம் (?:ஒரு|இரண்டு|மூன்று)",
            "வார",
        ),
        "month": Span(
            "மாதத்திற்கு|மாதத்துக்கு|மாதத்தில்|ஒவ்வொரு மாதமும்|மாதந்தோறும்|மாதாந்திர",
            "மாத(?!்)|மாதத்|மாதந்",
        ),
        "year": Span(
            "ஆண்டுக்கு|வருடத்திற்கு|வருடத்துக்கு|ஒவ்வொரு (?:ஆண்டும்|வருடமும்)|ஆண்டுதோறும்|வருடாந்திர",
            "ஆண்டு|வருட",
        ),
    },
    "th": {
        "hour": Span(
            "ทุกชั่วโมง|ชั่วโมงละ",
            "ชั่วโมง",
        ),
        "day": Span(
            "วันละ|ทุกวัน",
            "วัน|เช้า|เย็น",
        ),
        "week": Span(
            "สัปดาห์ละ|ทุกสัปดาห์",
            "สัปดาห์|อาทิตย์",
        ),
        "month": Span(
            "เดือนละ|ทุกเดือน",
            "เดือน",
        ),
        "year": Span(
            "ปีละ|ทุกปี|ทุก ๆ ปี|ต่อปี|รายปี|ประจำปี",
            "ปี",
        ),
    },
    "tr": {
        "hour": Span(
            r"\bher saat\b|\bsaatte\b",
            r"\bsaat",
        ),
        "day": Span(
            r"\bgünde\b|\bher gün\b|\bgünlük\b",
            "gün|sabah|akşam",
        ),
        "week": Span(
            r"\bhaftada\b|\bher hafta\b|\bhaftalık\b",
            "hafta",
        ),
        "month": Span(
            r"\bayda\b|\bher ay\b|\baylık\b",
            r"\bay",
        ),
        "year": Span(
            r"\byılda\b|\bher yıl\b|\byıllık\b|\bsenede\b|\bher sene\b",
            r"\byıl|\bsene",
        ),
    },
    "uk": {
        "hour": Span(
            r"\bщогодини\b|\bна годину\b",
            "годин",
        ),
        "day": Span(
            r"\bщодня\b|\bна день\b|\bна добу\b|\bщоденно\b",
            r"\bд(?:ень|н)|денн|доб[аиу]|вранці|ввечері|увечері",
        ),
        "week": Span(
            r"\bщотижня\b|\bна тиждень\b|\bщотижнево\b",
            "тиж",
        ),
        "month": Span(
            r"\bщомісяця\b|\bна місяць\b|\bщомісячно\b",
            "місяц|місяч",
        ),
        "year": Span(
            r"\bщороку\b|\bщорічно\b|\bна рік\b|\bкожного року\b",
            r"\bщ?о?рок|\bр[оі]к|річн|щоріч|\bлітн",
        ),
    },
    "ur": {
        "hour": Span(
            "ہر گھنٹے|فی گھنٹہ",
            "گھنٹ",
        ),
        "day": Span(
            "روزانہ|دن میں|ہر روز|ہر دن",
            "دن|روز|صبح|شام",
        ),
        "week": Span(
            "ہفتے میں|ہر ہفتے|ہفتہ وار",
            "ہفت",
        ),
        "month": Span(
            "مہینے میں|ہر مہینے|ماہانہ",
            "مہین|ماہ",
        ),
        "year": Span(
            "سال میں|ہر سال|سالانہ|فی سال",
            r"\bسال",
        ),
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
