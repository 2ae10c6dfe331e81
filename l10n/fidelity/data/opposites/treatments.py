"""Kinds of treatment and of blood cells, tablets whole and chewed, stopping and going on, more and
less of something.
"""

from __future__ import annotations

from l10n.fidelity.data.opposites import Opposites, Sides

THERAPY: Opposites = {
    "ar": Sides("إشعاعي|بالإشعاع|بالأشعة", "كيميائي|كيماوي", "شعاع|أشعة", "كيميا|كيماو"),
    "bg": Sides(
        r"\bлъчетерап|\bлъчелеч|\bрадиотерап|\bоблъчван",
        r"\bхимиотерап",
        r"\bлъч|\bради|\bоблъч",
        r"\bхими",
    ),
    "bn": Sides(
        "রেডিওথেরাপি|রেডিয়েশন|বিকিরণ",
        "কেমোথেরাপি|কেমো",
        "রেডি|বিকিরণ|রশ্মি",
        "কেম",
    ),
    "ca": Sides(
        r"\bradioter",
        r"\bquimio",
        r"\bradi|\birradi|\braigs",
        r"\bquim|\bquím",
    ),
    "cs": Sides(
        r"\bradioterap|\bozařován|\bozáření",
        r"\bchemoterap",
        r"\bradi|\bozař|\bozář|\bpaprsk",
        r"\bchem",
    ),
    "de": Sides(
        r"\bstrahlentherap|\bradiotherap|\bbestrahl",
        r"\bchemo",
        r"strahl|\bradio",
        r"chemo",
    ),
    "en": Sides(
        r"\bradiotherapy\b|\bradiation (?:therapy|treatments?)\b",
        r"\bchemotherapy\b|\bchemo\b",
        r"\bradi|\bbeam",
        r"\bchem",
        keys="radiotherapy radiation chemotherapy chemo",
    ),
    "es": Sides(r"\bradioterap", r"\bquimio", r"\bradi|\brayos", r"\bquim"),
    "fa": Sides(
        "پرتودرمانی|رادیوتراپی|پرتو",
        r"شیمی[ \u200c]?درمانی",
        "پرتو|رادیو|اشعه",
        "شیمی",
    ),
    "fr": Sides(r"\bradiothérap", r"\bchimio", r"\bradi|\brayons|\birradi", r"\bchim"),
    "he": Sides(
        "הקרנ|רדיותרפי",
        "כימותרפי|כימו",
        "קרינ|הקרנ|רדי",
        "כימ",
    ),
    "hi": Sides(
        "रेडियोथेरेपी|रेडियोथैरेपी|रेडिएशन|विकिरण",
        "कीमो",
        "रेडि|विकिरण|किरण",
        "कीमो|केमो",
    ),
    "hr": Sides(
        r"\bradioterap|\bzračenj",
        r"\bkemoterap|\bhemoterap",
        r"\bradi|zrač",
        r"\bkem|\bhem",
    ),
    "id": Sides(
        r"\bradioterapi\b|\bterapi radiasi\b",
        r"\bkemoterapi\b|\bkemo\b",
        r"\bradi|\bsinar",
        r"\bkem[oi]",
    ),
    "it": Sides(r"\bradioterap", r"\bchemio", r"\bradi|\braggi\b", r"\bchem|\bchim"),
    "ja": Sides("放射線", "化学療法|抗がん剤|抗癌剤", "放射|照射", "化学|抗がん|抗癌|ケモ"),
    "ko": Sides("방사선", "항암|화학 ?요법", "방사", "항암|화학"),
    "ms": Sides(
        r"\bradioterapi\b|\bterapi radiasi\b",
        r"\bkemoterapi\b|\bkemo\b",
        r"\bradi|\bsinar",
        r"\bk[ei]m[oi]",
    ),
    "nl": Sides(r"\bradiotherap|\bbestral", r"\bchemo", r"\bradi|stral", r"chem"),
    "pl": Sides(
        r"\bradioterap|\bnapromienia|\bnaświetla",
        r"\bchemioterap|\bchemi[iaąęo]\b",
        r"\bradi|promien|naświet",
        r"\bchemi",
    ),
    "pt": Sides(r"\bradioterap", r"\bquimio", r"\bradi|\braios", r"\bquím|\bquim"),
    "ro": Sides(
        r"\bradioterap",
        r"\bchimioterap",
        r"\bradi|\biradi",
        r"\bchimi",
    ),
    "ru": Sides(
        r"\bлучев(?:ая|ой|ую) терап|\bрадиотерап|\bоблучени",
        r"\bхимиотерап",
        r"\bлуч|\bради|\bоблуч",
        r"\bхими",
    ),
    "sk": Sides(
        r"\brádioterap|\bradioterap|\božarovan|\božiaren",
        r"\bchemoterap",
        r"\br[áa]di|\božar|\božiar",
        r"\bchem",
    ),
    "sr": Sides(
        r"\bрадиотерап|\bзрачењ|\bradioterap|\bzračenj",
        r"\bкемотерап|\bхемотерап|\bkemoterap|\bhemoterap",
        r"\bради|зрач|\bradi|zrač",
        r"\bкем|\bхем|\bkem|\bhem",
    ),
    "sw": Sides(
        r"\bradiotherapi\b|\btiba ya mionzi\b|\bmionzi\b",
        r"\bkemotherapi\b|\btibakemikali\b|\btiba ya kemikali\b|\btiba kemikali\b",
        r"\bradi|mionzi",
        r"\bkem|kemikali",
    ),
    "ta": Sides(
        "கதிர்வீச்சு|ரேடியோதெரபி|கதிரியக்க",
        "கீமோ|வேதிச்சிகிச்சை",
        "கதிர|ரேடி",
        "கீமோ|வேதி",
    ),
    "th": Sides(
        "รังสีรักษา|ฉายรังสี|ฉายแสง",
        "เคมีบำบัด|คีโม",
        "รังสี|แสง",
        "เคมี|คีโม",
    ),
    "tr": Sides(
        r"\bradyoterapi|\bışın tedavi|\bradyasyon",
        r"\bkemoterapi|\bkemo\b",
        r"\brady|\bışın",
        r"\bkem",
    ),
    "uk": Sides(
        r"\bпроменев(?:а|ої|у|ою|ій) терап|\bрадіотерап",
        r"\bхіміотерап",
        r"\bпромен|\bраді|\bопромін",
        r"\bхімі",
    ),
    "ur": Sides(
        "ریڈیو ?تھراپی|تابکاری|شعاعی",
        "کیمو",
        "ریڈی|تابکار|شعاع",
        "کیم",
    ),
    "vi": Sides(
        r"\bxạ trị",
        r"\bh(?:óa|oá) trị|\bh(?:óa|oá) chất",
        r"\bxạ|\btia\b",
        r"\bhóa|\bhoá",
    ),
    "zh": Sides("放疗|放射治疗|放療|放射治療", "化疗|化学治疗|化療|化學治療", "放|辐射", "化"),
}
"""Radiotherapy and chemotherapy."""

CELLS: Opposites = {
    "ar": Sides(
        "(?:كريات|كرات|خلايا) الدم البيض|الكريات البيض",
        "(?:كريات|كرات|خلايا) الدم الحمر|الكريات الحمر",
        "بيض",
        "حمر",
    ),
    "bg": Sides(
        r"\bбел\w+ кръв|\bлевкоцит",
        r"\bчервен\w+ кръв|\bеритроцит",
        r"\bбел|левко|неутро",
        r"\bчерв|еритро",
    ),
    "bn": Sides(
        "শ্বেত ?রক্ত|শ্বেত ?কণিকা|সাদা রক্ত",
        "লোহিত ?রক্ত|লোহিত ?কণিকা|লাল রক্ত",
        "শ্বেত|সাদা",
        "লোহিত|লাল",
    ),
    "ca": Sides(
        r"\bglòbuls blancs\b|\bleucòcit",
        r"\bglòbuls vermells\b|\beritròcit|\bhematies\b",
        r"\bblan|\bleuc|\bneutr",
        r"\bverm|\beritr|\bhemat",
    ),
    "cs": Sides(
        r"\bbíl\w+ krv|\bleukocyt",
        r"\bčerven\w+ krv|\berytrocyt",
        r"\bbíl|leuko|neutro",
        r"\bčerv|erytro",
    ),
    "de": Sides(
        r"\bweiße[nrs]? blut|\bleukozyt",
        r"\brote[nrs]? blut|\berythrozyt",
        r"\bweiß|leuko",
        r"\brot|erythro",
    ),
    "en": Sides(
        r"\bwhite (?:blood )?cells?\b|\bwhite blood (?:cell )?counts?\b|\bleukocytes?\b",
        r"\bred (?:blood )?cells?\b|\bred blood (?:cell )?counts?\b|\berythrocytes?\b",
        r"\bwhite|\bleu[kc]o|\bneutro|\blympho",
        r"\bred\b|\berythro|\bh[a]?emoglobin",
        keys="white leukocyte leukocytes red erythrocyte erythrocytes",
    ),
    "es": Sides(
        r"\bglóbulos blancos\b|\bleucocit|\bcélulas blancas\b",
        r"\bglóbulos rojos\b|\beritrocit|\bhematíes|\bcélulas rojas\b",
        r"\bblanc|\bleuco|\bneutr",
        r"\broj|\beritr|\bhemat",
    ),
    "fa": Sides(
        "گلبول[ ‌]?(?:های )?سفید",
        "گلبول[ ‌]?(?:های )?قرمز",
        "سفید",
        "قرمز",
    ),
    "fr": Sides(
        r"\bglobules blancs\b|\bleucocyt",
        r"\bglobules rouges\b|\bérythrocyt|\bhématies",
        r"\bblan|\bleuco|\bneutro",
        r"\broug|\bérythro|\bhémat",
    ),
    "he": Sides(
        "(?:תאי|כדוריות) ה?דם ה?לבנ|כדוריות לבנות",
        "(?:תאי|כדוריות) ה?דם ה?אדומ|כדוריות אדומות",
        "לבנ|לויקו",
        "אדומ|אריתרו",
    ),
    "hi": Sides(
        "(?:सफेद|सफ़ेद|श्वेत) (?:रक्त|खून|ख़ून)|श्वेत ?कोशिक",
        "लाल (?:रक्त|खून|ख़ून)|लाल ?कोशिक",
        "सफेद|सफ़ेद|श्वेत",
        "लाल",
    ),
    "hr": Sides(
        r"\bb(?:ij)?el\w+ krv|\bleukocit|\bb(?:ij)?el\w+ krvn",
        r"\bcrven\w+ krv|\beritrocit",
        r"\bb(?:ij)?el|leuko|neutro",
        r"\bcrv|eritro",
    ),
    "id": Sides(
        r"\bsel darah putih\b|\bleukosit",
        r"\bsel darah merah\b|\beritrosit",
        "putih|leuko|neutro",
        "merah|eritro",
    ),
    "it": Sides(
        r"\bglobuli bianchi\b|\bleucocit",
        r"\bglobuli rossi\b|\beritrocit|\bemazie\b",
        r"\bbianc|\bleuco|\bneutro",
        r"\bross|\beritro|\bemaz",
    ),
    "ja": Sides("白血球", "赤血球", "白|好中球", "赤"),
    "ko": Sides("백혈구", "적혈구", "백|호중구", "적혈"),
    "ms": Sides(
        r"\bsel darah putih\b|\bleukosit",
        r"\bsel darah merah\b|\beritrosit",
        "putih|leuko|neutro",
        "merah|eritro",
    ),
    "nl": Sides(
        r"\bwitte bloed|\bleukocyt|\bleukocyten",
        r"\brode bloed|\berytrocyt",
        r"\bwit|leuko",
        r"\brod|\brood|erytro",
    ),
    "pl": Sides(
        r"\bbiał(?:e|ych|ymi) (?:krwin|ciał)|\bkrwin\w+ biał|\bleukocyt|\bbiał\w+ ciał",
        r"\bczerwon(?:e|ych|ymi) (?:krwin|ciał)|\bkrwin\w+ czerwon|\berytrocyt",
        r"\bbia[łl]|leuko|neutro",
        r"\bczerw|erytro",
    ),
    "pt": Sides(
        r"\bglóbulos brancos\b|\bleucócit",
        r"\bglóbulos vermelhos\b|\beritrócit|\bhemácia",
        r"\bbranc|\bleucó|\bneutró",
        r"\bvermelh|\beritró|\bhemá",
    ),
    "ro": Sides(
        r"\b(?:globule|celule)\w* albe\b|\bleucocit",
        r"\b(?:globule|celule)\w* ro[șş]ii\b|\beritrocit|\bhemati",
        r"\balb|leuco|neutro",
        r"\bro[șş]|eritro|hemati",
    ),
    "ru": Sides(
        r"\bлейкоцит|\bбел\w+ кров",
        r"\bэритроцит|\bкрасн\w+ кров",
        r"\bбел|лейко|нейтро",
        r"\bкрас|эритро",
    ),
    "sk": Sides(
        r"\bbiel\w+ krv|\bleukocyt",
        r"\bčerven\w+ krv|\berytrocyt",
        r"\bbiel|leuko|neutro",
        r"\bčerv|erytro",
    ),
    "sr": Sides(
        r"\bб(?:иј)?ел\w+ крв|\bлеукоцит|\bб(?:иј)?ел\w+ крвн|\bb(?:ij)?el\w+ krv|\bleukocit"
        r"|\bb(?:ij)?el\w+ krvn",
        r"\bцрвен\w+ крв|\bеритроцит|\bcrven\w+ krv|\beritrocit",
        r"\bб(?:иј)?ел|леуко|неутро|\bb(?:ij)?el|leuko|neutro",
        r"\bцрв|еритро|\bcrv|eritro",
    ),
    "sw": Sides(
        r"\b(?:seli|chembe) nyeupe\b",
        r"\b(?:seli|chembe) nyekundu\b",
        "eupe",
        "ekundu",
    ),
    "ta": Sides(
        "வெள்ளை (?:இ?ரத்த )?அணு|வெள்ளையணு|வெள்ளை இ?ரத்த",
        "சிவப்பு (?:இ?ரத்த )?அணு|சிவப்பணு|சிவப்பு இ?ரத்த",
        "வெள்ளை",
        "சிவப்",
    ),
    "th": Sides(
        "เม็ดเลือดขาว",
        "เม็ดเลือดแดง",
        "ขาว",
        "แดง",
    ),
    "tr": Sides(
        r"\bbeyaz kan|\bakyuvar|\blökosit",
        r"\bkırmızı kan|\balyuvar|\beritrosit",
        r"\bbeyaz|\bakyu|lökos",
        r"\bkırmızı|\balyu|eritro",
    ),
    "uk": Sides(
        r"\bлейкоцит|\bбіл\w+ кров",
        r"\bеритроцит|\bчервон\w+ кров",
        r"\bбіл|лейко|нейтро",
        r"\bчерв|еритро",
    ),
    "ur": Sides(
        "سفید (?:خون|خلی)|خون کے سفید",
        "سرخ (?:خون|خلی)|خون کے سرخ",
        "سفید",
        "سرخ",
    ),
    "vi": Sides(
        r"\bbạch cầu",
        r"\bhồng cầu",
        r"\bbạch|\btrắng",
        r"\bhồng|\bđỏ",
    ),
    "zh": Sides(
        "白[细細]胞|白血球", "[红紅][细細]胞|[红紅]血球", "白|中性粒", "[红紅](?:[细細]胞|血球)"
    ),
}
"""White and red blood cells."""

WHOLE: Opposites = {
    "ar": Sides("(?:بلع|بتلع)[^.،؛]{0,40}(?:كامل|بأكمل|صحيح)", "امضغ|مضغ", "كامل|بلع", "مضغ|سحق"),
    "bn": Sides(
        "(?:আস্ত|গোটা|পুরো) (?:ট্যাবলেট )?গিল",
        "চিবি|চিবো|চিবা",
        "গিল|আস্ত",
        "চিব|গুঁড়",
    ),
    "de": Sides(
        r"\bganz\b[^.!?]{0,30}schluck|schluck[^.!?]{0,40}\bganz\b|\bunzerkaut|\bim ganzen\b",
        r"\bkau(?:en|t|e)\b|\bzerkau(?:en|t|e)\b",
        "ganz|schluck|unzer",
        "kau|beiß",
    ),
    "en": Sides(
        r"\bswallow(?:s|ed|ing)? (?:\w+ ){0,4}whole\b",
        r"\bchew(?:s|ed|ing)?\b",
        r"\bswallow|\bwhole\b|\bintact",
        r"\bchew|\bcrush|\bbite",
        keys="swallow swallows swallowed swallowing chew chews chewed chewing",
    ),
    "es": Sides(
        r"\btrag\w+ (?:\w+ ){0,4}enter[oa]s?\b|\btrag\w+ sin masticar",
        r"\bmasti|\bmasqu",
        r"\bentero|\bentera|\btrag",
        r"\bmasti|\bmasc|\bmasqu|\btritur",
    ),
    "fr": Sides(
        r"\baval\w+ (?:\w+ ){0,4}enti[eè]re?s?\b|\baval\w+ sans (?:\w+ )?(?:croquer|mâcher)",
        r"\bmâch|\bcroqu",
        r"\bentier|\bentièr|\baval",
        r"\bmâch|\bcroqu|\bécras",
    ),
    "he": Sides(
        "(?:לבלוע|בלעו|בלעי)[^.]{0,20}של[םמ]",
        "ללעוס|לעסו",
        "של[םמ]|לבלוע|בלע",
        "לעס|לעוס|לעיס|כתש",
    ),
    "hi": Sides(
        "(?:पूर[ाीे]|साबुत) (?:ही )?निगल",
        "चबा",
        "निगल|साबुत",
        "चबा|पीस",
    ),
    "id": Sides(
        r"\b(?:di)?telan (?:\w+ ){0,3}utuh\b|\butuh-utuh\b",
        r"\b(?:di)?kunyah(?:lah)?\b|\bmengunyah\b",
        "utuh|telan",
        "kunyah|gerus|hancur",
    ),
    "it": Sides(
        r"\b(?:inghiott|ingoi|ingeri|deglut)\w+ (?:\w+ ){0,4}inter[oaie]\b",
        r"\bmastic",
        r"\binter[oaie]\b|\binghiott|\bingo|\bdeglu",
        r"\bmastic|\bfrantum",
    ),
    "ja": Sides(
        "(?:噛|か)まず|(?:噛|か)まないで|丸ごと|そのまま(?:飲|の)",
        "(?:噛|か)んで|(?:噛|か)み(?:砕|くだ)",
        "そのまま|丸|まず|ないで",
        "噛|かみ|かんで",
    ),
    "ko": Sides("통째로|씹지 말고|그대로 삼", "씹어|씹으", "통째|그대로|말고|않", "씹"),
    "ms": Sides(
        r"\b(?:di)?telan (?:\w+ ){0,3}(?:utuh|bulat-bulat|keseluruhan\w*)\b",
        r"\b(?:di)?kunyah(?:lah)?\b|\bmengunyah\b",
        "utuh|telan|bulat",
        "kunyah|hancur",
    ),
    "nl": Sides(
        r"\bheel\b[^.!?]{0,20}door|slik[^.!?]{0,40}\b(?:heel|in zijn geheel)\b",
        r"\bkauw",
        "heel|slik",
        "kauw|fijn",
    ),
    "pl": Sides(
        r"\bpoł(?:yka|kn)\w+[^.!?]{0,40}\bw całości\b|\bw całości\b[^.!?]{0,30}poł(?:yka|kn)",
        r"\bżu(?:j|ć|ci)\w*|\b(?:roz|prze)żu(?:j|wa|ć)\w*",
        r"\bcałoś|\bcał[ąae]\b|poł[yk]",
        r"żu[jwć]|\bgry[zź]|\bkrusz",
    ),
    "pt": Sides(
        r"\bengol\w+ (?:\w+ ){0,4}inteir[oa]s?\b|\bengol\w+ sem mastigar",
        r"\bmastig",
        r"\binteir|\bengol",
        r"\bmastig|\besmag|\btritur",
    ),
    "ru": Sides(
        r"\b(?:про|)глат[^.!?]{0,30}целик|\bцеликом\b",
        r"\bразж(?:[её]в|уй)|\bжуйте|\bжевать|\bж[её]в",
        r"\bцел|глат|глот",
        r"ж[её]в|жуй|измельч",
    ),
    "sw": Sides(
        r"\bmeza (?:\w+ ){0,3}(?:kizima|vizima)\b",
        r"\btafun\w+|\bkutafun\w+",
        "zima|meza",
        "tafun|saga",
    ),
    "ta": Sides(
        "(?:முழுதாக|முழுமையாக|அப்படியே) விழுங்",
        "மென்று|மெல்லுங்கள்|மெல்லவும்",
        "விழுங்|முழு",
        "மென்|மெல்|நசுக்",
    ),
    "th": Sides(
        r"กลืน(?:ยา)?ทั้งเม็ด|กลืน[^ \n]{0,16}ทั้งเม็ด",
        "เคี้ยว",
        "ทั้งเม็ด|กลืน",
        "เคี้ยว|บด",
    ),
    "tr": Sides(
        r"\bbütün (?:olarak )?yut|\byut\w* bütün",
        r"\bçiğne",
        r"\bbütün|\byut",
        r"\bçiğne|\bez",
    ),
    "ur": Sides(
        "(?:پوری|سالم|ثابت) نگل",
        "چبا",
        "نگل|سالم|ثابت",
        "چبا|پیس",
    ),
    "vi": Sides(
        r"\bnuốt (?:nguyên|cả|trọn)",
        r"\bnhai\b",
        r"\bnuốt|\bnguyên",
        r"\bnhai|\bnghiền",
    ),
    "zh": Sides("整[片粒颗顆个個](?:吞|咽|服)|完整(?:地)?(?:吞|咽)", "嚼", "整|吞", "嚼|碎"),
}
"""Swallowed whole, and chewed."""

GO_ON: Opposites = {
    "ar": Sides(
        r"\b[وف]?(?:توقف|توقفي|أوقف|التوقف|إيقاف)",
        r"\b[وف]?(?:استمر|واصل|تابع|الاستمرار|مواصلة)",
        "وقف|ترك|أقلع|إنهاء|انته",
        "استمر|واصل|مستمر|تابع|لا يزال",
    ),
    "bg": Sides(
        r"\bспр(?:ете|ане|ава|е\b)|\bпрекрат|\bпреустан",
        r"\bпродължа|\bпродължи|\bпродължете",
        r"\bспр|\bпрекъс|\bпрекрат|\bпреуст|\bкра[йя]|\bприключ|\bотказ",
        r"\bпродълж|\bоще\b|\bвсе още|\bнататък",
    ),
    "bn": Sides(
        "বন্ধ কর|বন্ধ রাখ",
        "চালিয়ে যা|অব্যাহত|চালু রাখ",
        "শেষ|থাম|বিরত|স্থগিত|ছাড়",
        "চালি|চালু|অব্যাহত|এখনও",
    ),
    "ca": Sides(
        r"\batur|\binterromp|\bsuspen|\bdeix(?:eu|ar|i|in|a) de\b",
        r"\bcontinu(?:eu|ar|i|in)\b|\bseguiu\b|\bseguir (?:pren|utilitz)",
        r"\bpar(?:eu|ar|i|a)\b|\bdeix|\bfi\b|\bfinal|\bacab|\babandon|\batur|\binterr|\bsusp",
        r"\bcontin|\bsegu|\bencara|\bmanten|\bmante",
    ),
    "cs": Sides(
        r"\bukonč|\bpřesta|\bpřeruš|\bvysaď|\bvysaz",
        r"\bpokračuj|\bpokračov|\bnadále užív",
        r"\bkon|\bukonč|\bpřest|\bpřer|\bvysa|\bzast|\bskonč",
        r"\bpokrač|\bnadále|\bdál|\bstále|\bještě",
    ),
    "de": Sides(
        r"\bstopp|\babsetz|\babbrech|\bbeenden?\b|\baufhör|\bhören? \w+ auf\b"
        r"|\bsetzen? sie\b[^.!?]{0,60}\bab\b|\bbrechen? sie\b[^.!?]{0,60}\bab\b",
        r"\bsetzen? sie\b(?![^.!?]{0,60}\bnicht\b)[^.!?]{0,60}\bfort\b|\bfortsetz|\bfortführ"
        r"|\bnehmen? sie\b(?![^.!?]{0,60}\bnicht\b)[^.!?]{0,60}\bweiter(?:hin)?\b"
        r"|\bweiternehm|\bweiter ?einnehm",
        r"\bab\b|\bauf\b|\bend|\bunterbr|\bpaus",
        r"\bweiter|\bfort|\bimmer noch\b|\bbleib",
    ),
    "en": Sides(
        r"\bstop(?:s|ped|ping)?\b|\bdiscontinu(?:e|ed|es|ing)\b",
        r"\bcontinue(?:s|d)?\b|\bcontinuing\b|\bkeep (?:taking|using)\b|\bcarry on\b",
        r"\bstop|\bend|\bpause|\bhalt|\bquit|\bceas|\binterrupt|\bbreak|\bhold|\bdiscontin",
        r"\bcontinu|\bkeep|\bcarry|\bgo(?:es|ing)? on\b|\bstill|\bresum|\bremain|\bstay",
        keys="stop stops stopped stopping discontinue discontinued discontinues discontinuing "
        "continue continues continued continuing keep carry",
    ),
    "es": Sides(
        r"\bdej(?:e|ar|ó|a|an|en) de\b|\bsuspend|\binterrump|\bpar(?:e|ar|en) de\b",
        r"\bcontinú[ae]n?\b|\bcontinu(?:ar|e)\b|\bsig(?:a|an|ue) (?:tom|us|utiliz)\w+",
        r"\bpar[aeo]r?\b|\bdeten|\btermin|\bdej|\bces|\babandon|\bacab|\bfin",
        r"\bcontin|\bsig[au]|\bsegui|\bmanten|\btodavía|\baún",
    ),
    "fa": Sides(
        r"\bقطع\b|متوقف",
        "ادامه",
        "پایان|تمام|توقف|ترک",
        "ادامه|همچنان|هنوز",
    ),
    "fr": Sides(
        r"\barrêt(?:ez|er|ent)\b|\bcess(?:ez|er)\b|\binterromp",
        r"\bcontinu(?:ez|er|ent)\b|\bpoursui",
        r"\bfin|\bstop|\bsuspend|\btermin|\babandon|\barrêt|\bcess",
        r"\bcontin|\bpoursui|\btoujours|\bencore|\brest",
    ),
    "he": Sides(
        "הפסיק|להפסיק|תפסיק",
        "המשיכ|להמשיך|תמשיכ|המשך ל",
        "הפסק|סיום|סיימ|חדל|עצור",
        "המש|עדיין",
    ),
    "hi": Sides(
        "बंद कर|रोक दें",
        "जारी रख|लेते रहें",
        "समाप्त|ख़त्म|खत्म|रोक|छोड़",
        "जारी|रहें|अभी भी",
    ),
    "hr": Sides(
        r"\bpresta(?:n|j)|\bprekin|\bprekid|\bobustav",
        r"\bnastav|\bi dalje uzim",
        r"\bpresta|\bpreki|\bkraj|\bzavrš|\bzausta|\bobust|\bodust",
        r"\bnasta[v]|\bdalje|\bjoš\b",
    ),
    "id": Sides(
        r"\bberhenti(?:lah)?\b|\bhentikan(?:lah)?\b|\bmenghentikan\b",
        r"\b(?:me)?lanjutkan(?:lah)?\b|\b(?:me)?neruskan\b|\bteruskan\b|\bterus (?:minum"
        r"|gunakan|pakai)\b",
        r"\bakhir|\bselesai|\bputus|\btunda|\bjeda|henti",
        r"lanjut|\bterus|\btetap|\bmasih",
    ),
    "it": Sides(
        r"\bsmett|\binterromp|\bsospend",
        r"\bcontinu(?:i|are|ate|ino)\b|\bprosegu",
        r"\bferm|\bcess|\bfin|\btermin|\babbandon|\barrest",
        r"\bcontin|\bprosegu|\bancora|\brest|\bmanten",
    ),
    "ja": Sides(
        "中止|中断|やめて|止めて|停止", "続け|継続", "止|や[めむ]|中断|終", "続|継|まま|引き続"
    ),
    "ko": Sides("중단|멈추|끊", "계속|지속", "중단|멈|끊|그만|중지", "계속|지속|유지"),
    "ms": Sides(
        r"\bberhenti(?:lah)?\b|\bhentikan(?:lah)?\b|\bmenghentikan\b",
        r"\b(?:me)?neruskan\b|\bteruskan(?:lah)?\b|\bterus (?:ambil|makan|guna\w*)\b",
        r"\bakhir|\bselesai|\bputus|\btangguh|henti",
        r"lanjut|\bterus|\bkekal|\bmasih",
    ),
    "nl": Sides(
        r"\bstop(?:t|pen)?\b",
        r"\bga(?:at)? (?:\w+ )?door\b|\bblijf\w* (?:\w+ )?(?:gebruik|inn|nem)\w*",
        r"\bstop|\beind|\bonderbr|\bstak",
        r"\bdoor|\bblijf|\bvoort|\bverder|\bnog\b",
    ),
    "pl": Sides(
        r"\bprzesta|\bprzerw|\bprzeryw|\bodstaw|\bzaprzesta",
        r"\bkontynu|\bnadal (?:przyjm|stos|zażyw)\w*",
        r"\bprzest|\bprzerw|\bodst|\bzakończ|\bkoniec|\brezygn|\bwstrzym",
        r"\bkontyn|\bnadal|\bdalej|\bwciąż",
    ),
    "pt": Sides(
        r"\bpar(?:e|ar|ou) de\b|\binterromp|\bsuspend|\bdeix(?:e|ar) de\b",
        r"\bcontinu(?:e|ar|em)\b|\bprossig",
        r"\bpar[aeo]|\bdeix|\bcess|\bfim|\btermin|\babandon|\bfinal|\bsuspen",
        r"\bcontin|\bprosse|\bprossi|\bmanten|\bainda",
    ),
    "ro": Sides(
        r"\bopr(?:i[țţt]|e[șşs]t|ească|irea|ire)|\bîntrerup|\bînceta[țţt]",
        r"\bcontinu",
        r"\bopr|\bîntre|\bînce[tț]|\bsfâr|\btermin|\brenun|\bsuspend|\bpauz",
        r"\bcontin|\bîncă\b|\bmai departe|\brămâ",
    ),
    "ru": Sides(
        r"\bпрекра[тщ]|\bперест[аеу]",
        r"\bпродолж(?:ай|ит|ать|ает|ают)",
        r"\bостан|\bзаверш|\bзаканч|\bконч|\bконец|\bброс|\bотмен|\bприостан",
        r"\bпродолж|\bдальше|\bпо-прежнему|\bвс[её] ещ[её]",
    ),
    "sk": Sides(
        r"\bukonč|\bpresta|\bpreruš|\bvysaď|\bvysad",
        r"\bpokračuj|\bpokračov",
        r"\bkon|\bukonč|\bprest|\bpreru|\bvysa|\bzast|\bskonč",
        r"\bpokrač|\bnaďalej|\bďalej|\bstále|\bešte",
    ),
    "sr": Sides(
        r"\bпреста(?:н|ј)|\bпрекин|\bпрекид|\bобустав|\bpresta(?:n|j)|\bprekin|\bprekid|\bobustav",
        r"\bнастав|\bи даље узим|\bnastav|\bi dalje uzim",
        r"\bпреста|\bпреки|\bкрај|\bзаврш|\bзауста|\bобуст|\bодуст|\bpresta|\bpreki|\bkraj|\bzavrš"
        r"|\bzausta|\bobust|\bodust",
        r"\bнаста[в]|\bдаље|\bјош\b|\bnasta[v]|\bdalje|\bjoš\b",
    ),
    "sw": Sides(
        r"\b(?:ku)?acha\b|\b(?:ku)?sitisha\b",
        r"\b(?:ku)?endelea\b|\bendeleeni\b",
        r"\bmwisho|maliz|koma\b|simam|sitish",
        r"endele|\bbado\b",
    ),
    "ta": Sides(
        "நிறுத்த",
        "தொடர்ந்து எடுத்|தொடருங்கள்|தொடரவும்|தொடர வேண்டும்",
        "முடி|கைவிட|இடைநிறுத்",
        "தொடர|இன்னும்",
    ),
    "th": Sides(
        "หยุด|เลิก",
        "(?:ใช้|กิน|รับประทาน|ทำ|รักษา)(?:ยา)?ต่อ|ต่อไป|ดำเนินการต่อ",
        "งด|สิ้นสุด|จบ|ยุติ|พัก|ระงับ",
        "ต่อ|ยัง",
    ),
    "tr": Sides(
        r"\bbırak|\bdurdur|\bkesin\b",
        r"\bdevam e[dt]",
        r"\bbit|\bson\b|\bsonland|\bara ver|\bkes",
        r"\bdevam|\bhâlâ|\bhala\b|\bsürdür",
    ),
    "uk": Sides(
        r"\bприпин|\bперест[аеу]",
        r"\bпродовж(?:уй|ит|ува)",
        r"\bзупин|\bзаверш|\bзакінч|\bкінець|\bкин|\bвідмін",
        r"\bпродовж|\bдалі|\bвсе ще",
    ),
    "ur": Sides(
        r"\bبند کر|\bچھوڑ د|\bروک د",
        "جاری رکھ",
        "ختم|روک|معطل|وقف",
        "جاری|ابھی|لیتے رہ",
    ),
    "vi": Sides(
        r"\bngừng\b|\bngưng\b|\bdừng\b",
        r"\btiếp tục\b",
        r"\bkết thúc|\bbỏ\b|\bthôi\b|\bhết\b",
        r"\btiếp\b|\bvẫn\b|\bduy trì",
    ),
    "zh": Sides(
        "停止|停用|停药|停藥|中止",
        "[继繼][续續]|坚持|堅持",
        "停|止|断|斷|结束|終|戒",
        "续|續|持|仍",
    ),
}
"""Stop, and go on."""


def _more(more: str, less: str, things: str, joint: str = " ") -> Sides:
    """More and less of some things; a text may say "more" or "less" of anything else."""
    ours, theirs = (rf"(?:{word}){joint}(?:{things})" for word in (more, less))
    return Sides(ours, theirs, more, less)


OF_THINGS: Opposites = {
    "ar": Sides(
        "(?:مزيد|المزيد) من (?:ال)?(?:ماء|سوائل|راحة|نوم|طعام|ألياف)"
        "|(?:ماء|سوائل) (?:أكثر|أكبر|وفير)"
        "|(?:الكثير|كمية كبيرة|كميات كبيرة) من (?:ال)?(?:ماء|سوائل)",
        "(?:ماء|سوائل) أقل|(?:كمية|كميات) (?:أقل|قليلة) من (?:ال)?(?:ماء|سوائل|طعام)"
        "|القليل من (?:ال)?(?:ماء|سوائل|طعام)|(?:كمية|قدر) أقل من (?:ال)?(?:ماء|سوائل|راحة|نوم)",
        "أكثر|مزيد|كثير|أكبر|وفير|زيادة|زد",
        "أقل|قليل|قلل|قلّل|تقليل",
    ),
    "de": _more(
        r"\bmehr|\bviel|\breichlich|\bausreichend",
        r"\bweniger|\bwenig",
        r"wasser|flüssigkeit|trinken|schlaf|ruhe|bewegung|ballaststoff|salz|essen|schmerz",
    ),
    "en": Sides(
        r"\b(?:more|plenty of|lots of) (?:water|fluids?|liquids?|sleep|rest|exercise|fib(?:er|re)"
        r"|salt|food|often|likely|frequently)\b",
        r"\b(?:less|little) (?:water|fluid|liquid|sleep|rest|exercise|fib(?:er|re)|salt|food|often"
        r"|likely|frequently)\b|\bfewer (?:fluids|liquids)\b",
        r"\bmore\b|\bplenty|\blots\b|\ba lot\b|\bmuch\b|\bmany\b|\bincreas|\bextra",
        r"\bless\b|\blittle\b|\bfew|\breduc|\blimit|\bcut\b|\bdecreas|\bunlikely",
        keys="more plenty lots less little fewer",
    ),
    "es": Sides(
        r"\b(?:más|much[oa]s?|abundantes?) (?:agua|líquidos?|sal|fibra|sueño|descanso|ejercicio"
        r"|a menudo|probab\w+|frecuen\w+)|\b(?:agua|líquidos?) (?:abundantes?|en abundancia)",
        r"\b(?:menos|poc[oa]s?) (?:agua|líquidos?|sal|fibra|sueño|descanso|ejercicio|a menudo"
        r"|probab\w+|frecuen\w+)",
        r"\bmás\b|\bmuch|\babund|\bmayor|\bbastante|\bsuficiente",
        r"\bmenos|\bpoc[oa]|\breduc|\blimit|\bmenor|\bdisminu",
    ),
    "fr": Sides(
        r"\b(?:plus|beaucoup|davantage) d(?:e |['’])(?:eau|liquides?|sel|fibres|sommeil|repos"
        r"|exercice)|\bplus (?:souvent|probable|fréqu\w+|susceptibles?)|\babondamment",
        r"\b(?:moins|peu) d(?:e |['’])(?:eau|liquides?|sel|fibres|sommeil|repos|exercice)"
        r"|\bmoins (?:souvent|probable|fréqu\w+|susceptibles?)",
        r"\bplus\b|\bbeaucoup|\bdavantage|\babond|\bsuffisam",
        r"\bmoins|\bpeu\b|\brédui|\blimit|\bdiminu|\brare",
    ),
    "it": Sides(
        r"\b(?:più|molt[aoie]) (?:acqua|liquidi|sale|fibre|sonno|riposo|esercizio|spesso|probab\w+"
        r"|frequent\w+)",
        r"\b(?:meno|poc[aoh]\w*) (?:acqua|liquidi|sale|fibre|sonno|riposo|esercizio|spesso"
        r"|probab\w+|frequent\w+)",
        r"\bpiù\b|\bmolt|\babbond|\bmaggior",
        r"\bmeno|\bpoc[aoh]|\bridu|\blimit|\bminor",
    ),
    "ja": Sides(
        "(?:水分?|塩分?|睡眠|休息|運動)を(?:もっと|より多く|多く|たくさん|十分)",
        "(?:水分?|塩分?|睡眠|休息|運動)を(?:少な|減ら|控え)",
        "もっと|多|たくさん|十分|増",
        "少な|減|控え",
    ),
    "pl": Sides(
        r"\b(?:więcej|dużo) (?:wody|płynów|soli|snu|odpoczynku|ruchu|błonnika)"
        r"|\bbardziej prawdopodobn",
        r"\b(?:mniej|mało|niewiele) (?:wody|płynów|soli|snu|odpoczynku|ruchu|błonnika)"
        r"|\bmniej prawdopodobn",
        r"\bwięc|\bdużo|\bbardziej|\bczęści|\bwięk",
        r"\bmniej|\bmało|\bniewiel|\bogranicz|\brzad|\bzmniej",
    ),
    "pt": Sides(
        r"\b(?:mais|muit[oa]s?|bastante) (?:água|líquidos?|sal|fibras?|sono|descanso|exercício"
        r"|vezes|probab\w+|prováve\w+|frequent\w+)",
        r"\b(?:menos|pouc[oa]s?) (?:água|líquidos?|sal|fibras?|sono|descanso|exercício|vezes"
        r"|probab\w+|prováve\w+|frequent\w+)",
        r"\bmais\b|\bmuit|\bbastante|\babund|\bmaior",
        r"\bmenos|\bpouc|\breduz|\blimit|\bmenor|\bdiminu",
    ),
    "ru": Sides(
        r"\b(?:больше|много|побольше) (?:воды|жидкости|соли|отдыха|спать|пить|клетчатки)"
        r"|\b(?:пейте|пить) (?:больше|много|побольше)\b|\bбол[её]е вероят",
        r"\b(?:меньше|мало|поменьше) (?:воды|жидкости|соли|отдыха|спать|пить|клетчатки)"
        r"|\b(?:пейте|пить) (?:меньше|мало|поменьше)\b|\bмен[её]е вероят",
        r"\bбольш|\bмного|\bпоболь|\bбол[её]е|\bчащ|\bобильн",
        r"\bмень|\bмало|\bпомень|\bмен[её]е|\bреж|\bогранич",
    ),
    "zh": Sides(
        "多(?:喝|饮|飲|休息|吃|睡|运动|補|补)|更(?:多|经常|可能|容易)(?:的)?",
        "(?<![至减減最])少(?:喝|饮|飲|休息|吃|睡|运动|補|补)|更(?:少|不(?:可能|容易))",
        "多|更|大量|经常|充|足",
        "少|不|减|減|限",
    ),
}
"""More water and less water, more often and less often."""
