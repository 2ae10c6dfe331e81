"""Left and right, hot and cold, benign and malignant, people."""

from __future__ import annotations

from l10n.fidelity.data.opposites import Opposites, Sides

_PART = (
    "(?:side|arm|leg|hand|foot|breast|lung|kidney|eye|ear|hip|knee|shoulder|ovary|testicle|lobe"
    "|lower|upper|atrium|ventricle|abdomen|armpit|thigh|chest)"
)

LEFT: Opposites = {
    "ar": Sides("يسرى|يسار|أيسر", "يمنى|يمين|أيمن"),
    "de": Sides(r"\blinke|\blinks", r"\brechte[nrsm]?\b|\brechts\b", "", r"\brecht"),
    "en": Sides(
        rf"\bleft {_PART}\b", rf"\bright {_PART}\b", r"\bleft\b", r"\bright\b", keys="left right"
    ),
    "es": Sides(r"\bizquierd", r"\bderech[oa]s?\b"),
    "fa": Sides("چپ", r"\bراست", "", "راست"),
    "fr": Sides(r"\bgauche", r"\bdroite?s?\b"),
    "he": Sides("שמאל", "ימין|ימני"),
    "hi": Sides("बाएँ|बाएं|बायाँ|बायां|बायीं|बाईं", "दाएँ|दाएं|दायाँ|दायां|दाहिन|दायीं|दाईं"),
    "it": Sides(r"\bsinistr", r"\bdestr"),
    "ja": Sides("左", "右"),
    "ko": Sides("왼|좌측", "오른|우측"),
    "nl": Sides(r"\blinke|\blinks", r"\brechte|\brechts", "", r"\brecht"),
    "pl": Sides(r"\blew", r"\bpraw(?:y|a|e|ego|ej|ą|ym|ych|ymi)\b", "", r"\bpraw"),
    "pt": Sides(r"\besquerd", r"\bdireit[oa]s?\b"),
    "ru": Sides(
        r"\bлев", r"\bправ(?:ый|ая|ое|ого|ой|ую|ом|ые|ых|ым)\b|\bсправа\b", r"\bслева", r"\bправ"
    ),
    "tr": Sides(r"\bsol(?:u|un)?\b|\bsol(?:da|und)", r"\bsağ\b|\bsağ[ıd]", "", r"\bsağ"),
    "uk": Sides(
        r"\bлів", r"\bправ(?:ий|а|е|ого|ої|у|ому|і|их)\b|\bправоруч\b", r"\bзліва", r"\bправ"
    ),
    "vi": Sides(r"\btrái\b", r"\bphải\b"),
    "zh": Sides("左", "右"),
}

HOT: Opposites = {
    "ar": Sides(
        r"\b(?:ال)?ساخن|\b(?:ال)?دافئ",
        r"\b(?:ال)?بارد|\b(?:ال)?مثلج",
        r"حرار|دفء|سخ|حار|هبات",
        r"برد|برود|ثلج",
    ),
    "de": Sides(
        r"\bheiß(?:e[nrsm]?)?\b|\bwarm",
        r"\bkalt|\bkälte|\bkühle[nrsm]?\b",
        r"\bhitz|\berwärm|\bwärm|\bheiß",
        r"\berkält|\beis|\bkühl",
    ),
    "en": Sides(
        r"\bhot\b|\bwarm\b",
        r"\bcold\b|\bcool\b|\bchilled\b|\bicy\b",
        r"\bheat|\bwarm",
        r"\bcold|\bcool|\bice|\bchill|\bfreez",
        keys="hot warm cold cool chilled icy",
    ),
    "es": Sides(
        r"\bcalient",
        r"\bfrí[oa]s?\b|\bhelad[oa]s?\b",
        r"\bcalor|\bcálid|\bcalent|\btibi|\bsofoc",
        r"\bfri|\bresfri|\benfri|\bhiel|\bfresc",
    ),
    "fa": Sides("گرم|داغ", "سرد|خنک", "حرارت", "سرما|یخ"),
    "fr": Sides(
        r"\bchaude?s?\b",
        r"\bfroide?s?\b",
        r"\bchal|\bchauff|\btiède|\bbouff",
        r"\bglac|\brefroid|\brhume|\bfra[iî]",
    ),
    "it": Sides(
        r"\bcald[oaie]\b",
        r"\bfredd[oaie]\b",
        r"\bcalor|\briscald|\btiepid|\bvampat",
        r"\bghiacc|\braffredd|\bfresc",
    ),
    "ja": Sides(
        "熱い|温かい|暖かい|温める|お湯", "冷たい|冷やす|寒い|氷", "熱|温|暖|湯", "冷|寒|風邪"
    ),
    "ko": Sides("뜨거운|따뜻", "차가운|찬 |시원", "열|더운|온", "추|감기|냉|얼"),
    "pt": Sides(
        r"\bquente",
        r"\bfri[oa]s?\b|\bgelad[oa]s?\b",
        r"\bcalor|\baquec|\bmorn",
        r"\bresfri|\bgel|\besfri|\bfresc",
    ),
    "ru": Sides(
        r"\bгоряч|\bт[её]пл",
        r"\bхолодн(?!\w*ик)|\bпрохладн",
        r"\bтепл|\bжар|\bнагре|\bприлив",
        r"\bлед|\bл[ьё]д|\bпростуд|\bохла|\bхолод",
    ),
    "zh": Sides(
        r"热水|温水|热敷|热饮|熱水|溫水",
        r"冷水|冷敷|冰水|凉水|冷饮",
        r"热|温|暖|烧|熱|溫",
        r"冷|寒|冻|凉|冰",
    ),
}

BENIGN: Opposites = {
    "ar": Sides("حميد", "خبيث", "سليم", "سرطان"),
    "de": Sides(r"\bgutartig|\bbenign", r"\bbösartig|\bmalign", "", r"\bkrebs"),
    "en": Sides(
        r"\bbenign\b|\bnoncancerous\b|\bnon-cancerous\b",
        r"\bmalignan|\bcancerous\b",
        r"\bnot cancer|\bharmless",
        r"\bcancer",
        keys="benign noncancerous non-cancerous malignant malignancy malignancies cancerous",
    ),
    "es": Sides(r"\bbenign", r"\bmalign|\bcanceros", r"\bno cancer", r"\bcáncer|\bcancer"),
    "fa": Sides("خوش‌?خیم", "بدخیم", "", "سرطان"),
    "fr": Sides(r"\bbénin|\bbénign", r"\bmalin|\bmalign|\bcancéreu", r"\bnon cancér", r"\bcanc"),
    "he": Sides("שפיר", "ממאיר", "", "סרט"),
    "hi": Sides("सौम्य|बिनाइन", "घातक|मैलिग्नेंट", "", "कैंसर"),
    "it": Sides(r"\bbenign", r"\bmalign|\bcanceros", r"\bnon cancer", r"\bcancr"),
    "ja": Sides("良性", "悪性", "", "がん|癌"),
    "ko": Sides("양성", "악성", "", "암"),
    "nl": Sides(r"\bgoedaardig", r"\bkwaadaardig", "", r"\bkanker"),
    "pl": Sides(r"\błagodn", r"\bzłośliw", "", r"\brak"),
    "pt": Sides(r"\bbenign", r"\bmalign|\bcanceros", r"\bnão cancer", r"\bcâncer|\bcancr"),
    "ru": Sides(r"\bдоброкач", r"\bзлокач", "", r"\bрак"),
    "tr": Sides(r"\biyi huylu|\bbenign", r"\bkötü huylu|\bmalign", "", r"\bkanser"),
    "uk": Sides(r"\bдоброяк", r"\bзлояк", "", r"\bрак"),
    "vi": Sides(r"\blành tính", r"\bác tính", "", r"\bung thư"),
    "zh": Sides("良性", "恶性|惡性", "", "癌"),
}

WOMEN: Opposites = {
    "ar": Sides(
        r"\b(?:ال|لل|و)?نساء|\bامرأة|\bالمرأة|\bسيدات",
        r"\b(?:ال|لل|و)?رجال\b",
        r"أنث|إناث|ابنة|زوجة|حامل|أم|فتيات",
        r"ذكر|ابن|زوج|أب|ذكور|رجل",
    ),
    "de": Sides(
        r"\bfrau(?:en)?\b",
        r"\bmann\b|\bmänner[ns]?\b",
        r"frau|\bmädchen|\bweib|\bmutter|\bschwanger|innen\b",
        r"mann|männ|\bherr|\bvater|\bjung|\bbruder",
    ),
    "en": Sides(
        r"\bwomen\b|\bwoman\b",
        r"\bmen\b|\bman\b",
        r"\bfemale|\bgirl|\bshe\b|\bher\b|\bmother|\bpregnan|\bpeople|\bpersons?\b|\bdaughter"
        r"|\bwife|\bsister|\blady|\bladies",
        r"\bmale|\bboy|\bhe\b|\bhis\b|\bfather|\bprostat|\bpeople|\bpersons?\b|\bson\b"
        r"|\bhusband|\bbrother|\bguy|\bhuman|\btestic",
        keys="women woman men man",
    ),
    "es": Sides(
        r"\bmujer",
        r"\bhombres?\b|\bvar[oó]n|\bvarones",
        r"\bfemen|\bella|\bniña|\bchica|\bembaraz|\bmadre|\bhija|\bhembra|\bseñora|\besposa"
        r"|\bperson",
        r"\bmasc|\bniño|\bchico|\bpadre|\bhijo|\bél\b|\bseñor\b|\besposo|\bhuman|\bperson",
    ),
    "fr": Sides(
        r"\bfemmes?\b",
        r"\bhommes?\b",
        r"\bfémin|\bfille|\belles?\b|\bmère|\benceinte",
        r"\bmascul|\bgarçon|\bil\b|\bpère|\bfils\b|\bhumain",
    ),
    "it": Sides(
        r"\bdonn[ae]\b",
        r"\buom(?:o|ini)\b",
        r"\bfemm|\blei\b|\bragazz|\bmadre|\bincinta",
        r"\bmasch|\blui\b|\bragazz|\bpadre|\buman",
    ),
    "ja": Sides("女性|女子|女の子", "男性|男子|男の子", "女|母|妊|彼女", "男|父|彼"),
    "ko": Sides("여성|여자|소녀", "남성|남자|소년", "여|어머|임신|그녀", "남|아버"),
    "nl": Sides(
        r"\bvrouw(?:en)?\b",
        r"\bman(?:nen)?\b",
        r"vrouw|\bmeisje|\bzij\b|\bmoeder|\bzwanger|\bdochter",
        r"\bman|\bjongen|\bhij\b|\bvader|\bzoon|\bmens",
    ),
    "pl": Sides(
        r"\bkobiet",
        r"\bmężczyzn",
        r"\bkobie|\bżeń|\bciąż|\bmatk|\bdziewcz|\bona\b",
        r"\bmęż|\bmęsk|\bojc|\bchłop|\bon\b",
    ),
    "pt": Sides(
        r"\bmulher",
        r"\bhome[mn]s?\b",
        r"\bfemin|\bmenin|\belas?\b|\bgrávid|\bmãe",
        r"\bmascul|\bmenin|\bele\b|\bpai\b|\bhuman",
    ),
    "ru": Sides(
        r"\bженщин",
        r"\bмужчин",
        r"\bжен|\bона\b|\bберемен|\bмать|\bматер|\bдев",
        r"\bмуж|\bон\b|\bотец|\bотц|\bпарен|\bмальч",
    ),
    "zh": Sides("女性|妇女|婦女|女孩|女人", "男性|男人|男孩|男士", "女|妇|婦|母|她|孕", "男|父|他"),
}

CHILDREN: Opposites = {
    "ar": Sides("أطفال|الطفل|طفل", "بالغ|الكبار|راشد", "صغ|رضيع|رضّع", "كبير|كبار|كبر"),
    "de": Sides(
        r"\bkind(?:er|ern|es|s)?\b", r"\berwachsene", r"kind|\bjugend|\bbab", r"\berwachsen|\bälter"
    ),
    "en": Sides(
        r"\bchild(?:ren)?\b|\bkids?\b",
        r"\badults?\b",
        r"\bchild|\byoung|\bteen|\bbab|\binfant|\bpediatric|\bpaediatric|\bson\b|\bdaughter"
        r"|\bparent",
        r"\badult|\bgrown|\belder|\bold|\bpeople",
        keys="child children kid kids adult adults",
    ),
    "es": Sides(
        r"\bniñ[oa]s?\b",
        r"\badult[oa]s?\b",
        r"\bhij|\binfan|\bmenor|\bjóven|\bbeb|\bpediá|\bchic",
        r"\bmayor|\badult",
    ),
    "fa": Sides("کودک|بچه|اطفال", "بزرگسال|بالغ", "نوجوان|نوزاد|فرزند", "بزرگ"),
    "fr": Sides(
        r"\benfants?\b",
        r"\badultes?\b",
        r"\bjeune|\bbéb|\bpédiat|\bfils\b|\bfille|\benfan|\bnourr",
        r"\badult|\bgrand|\bâgé",
    ),
    "he": Sides("ילד", "מבוגר", "ילד|תינוק|נוער|פעוט|בן|בת", "מבוגר|גדול|קשיש"),
    "hi": Sides("बच्च", "वयस्क", "बच्च|शिशु|किशोर", "वयस्क|बड़|बुज़ुर्ग"),
    "it": Sides(
        r"\bbambin", r"\badult", r"\bfigli|\bragazz|\bpediat|\binfan|\bneonat", r"\bgrand|\banzian"
    ),
    "ja": Sides("子ども|子供|小児|児童|こども", "成人|大人|おとな", "子|児|幼|若", "成|高齢"),
    "ko": Sides("어린이|아이|소아|아동", "성인|어른", "아기|청소년|자녀|유아", "성년|노인"),
    "nl": Sides(
        r"\bkind(?:eren|s)?\b",
        r"\bvolwassen",
        r"kind|\bjong|\bbaby|\bzuigeling|\btiener|\bzoon|\bdochter",
        r"volwassen|\bgroot|\bgrote|\boud",
    ),
    "pl": Sides(
        r"\bdzieci\b|\bdzieck|\bdziecięc",
        r"\bdoro[sś]",
        r"\bdzie[cć]|\bmłod|\bniemowl|\bnastol|\bsyn|\bcórk",
        r"\bdoro[sś]|\bstarsz|\bpełnolet",
    ),
    "pt": Sides(
        r"\bcrianças?\b",
        r"\badult[oa]s?\b",
        r"\bfilh|\binfan|\bjove|\bbeb|\bpediá|\bmenin",
        r"\badult|\bidos|\bmaior",
    ),
    "ru": Sides(
        r"\bдет(?:и|ей|ям|ях|ьми)\b|\bреб[её]н",
        r"\bвзросл",
        r"\bдет|\bмладен|\bподрост|\bмалыш",
        r"\bстарш|\bпожил",
    ),
    "tr": Sides(
        r"\bçocuk", r"\byetişkin|\berişkin", "çocuk|bebek|ergen|genç", "yetiş|eriş|yaşlı|büyük"
    ),
    "uk": Sides(
        r"\bдіт(?:и|ей|ям|ях|ьми)\b|\bдитин|\bдитяч",
        r"\bдоросл",
        r"\bдіт|\bдит|\bнемовл|\bпідліт|\bмалю",
        r"\bдоросл|\bстарш|\bлітн",
    ),
    "vi": Sides(
        r"\btrẻ (?:em|nhỏ)\b", r"\bngười (?:lớn|trưởng thành)\b", "trẻ|bé|con", "lớn|trưởng|già"
    ),
    "zh": Sides("儿童|孩子|小孩|兒童|小儿", "成人|成年人|大人", "婴|嬰|幼|青少年|儿|童", "成年|老"),
}
