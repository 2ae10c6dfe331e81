"""At least and at most, more and less."""

from __future__ import annotations

from l10n.fidelity.data.opposites import Opposites, Sides

LEAST: Opposites = {
    "ar": Sides(
        r"على الأقل|لا يقل|ما لا يقل|كحد أدنى|الحد الأدنى",
        r"كحد أقصى|الحد الأقصى|على الأكثر|لا يزيد|لا تزيد|لا يتجاوز|لا تتجاوز",
        "أكثر|فأكثر|فوق",
        "أقل|حتى|أقصى|دون",
    ),
    "de": Sides(
        r"\bmindestens\b|\bwenigstens\b|\bnicht weniger als\b|\boder mehr\b",
        r"\bhöchstens\b|\bmaximal\b|\bnicht mehr als\b|\bspätestens\b|\boder weniger\b"
        r"|\bnicht später\b",
        r"\bminim|\bzumindest|\bab\b|\bmehr\b",
        r"\bbis\b|\bmaxim|\bweniger\b|\binnerhalb|\büber",
    ),
    "en": Sides(
        r"\bat least\b|\bno (?:less|fewer|lower|earlier|sooner) than\b"
        r"|\bnot (?:\w+ ){0,3}(?:less|fewer|lower) than\b|\bor more\b|\ba minimum of\b",
        r"\bat most\b|\bno (?:more|later|longer|higher) than\b"
        r"|\b(?:not|n['’]t) (?:\w+ ){0,3}(?:more|longer|higher) than\b"
        r"|\bor (?:less|fewer)\b|\ba maximum of\b|\bat the latest\b|\bup to (?=\d)|\bnot exceed",
        r"\bminim|\bmore\b|\bover\b|\bfrom\b|\babove\b|\bleast\b",
        r"\bmaxim|\bless\b|\bfewer\b|\bwithin\b|\bunder\b|\bmost\b|\buntil\b|\bby\b",
        keys="least less fewer lower more higher most later longer sooner earlier minimum maximum "
        "latest up exceed",
    ),
    "es": Sides(
        r"\bal menos\b|\bpor lo menos\b|\bcomo mínimo\b|\b(?:no|ni) (?:\w+ ){0,3}menos del?\b"
        r"|\bo más\b|\bun mínimo\b",
        r"\bcomo máximo\b|\ba lo sumo\b|\bno (?:\w+ ){0,3}más del?\b|\ba más tardar\b|\bo menos\b"
        r"|\bun máximo\b",
        r"\bmínim|\bmás\b|\bdesde\b|\bsiquiera\b",
        r"\bmáxim|\bmenos\b|\bdentro\b|\bexced|\bsuper|\bhasta\b",
    ),
    "fa": Sides(
        r"حداقل|دست ?کم|کمینه|لااقل",
        r"حداکثر|بیشینه|بیش از \S+ \S+ (?:ن|نباید)|تا سقف",
        "بیش|کم|به بالا",
        "تا|کمتر|بیش",
    ),
    "fr": Sides(
        r"\bau moins\b|\bau minimum\b|\bpas moins d|\bou plus\b|\bun minimum\b",
        r"\bau plus\b|\bau maximum\b|\bpas (?:\w+ ){0,2}plus d|\bau plus tard\b|\bou moins\b"
        r"|\bun maximum\b",
        r"\bminim|\bplus\b|\bdès\b|\bdu moins\b",
        r"\bmaxim|\bmoins\b|\bdans les\b|\bdépass|\bjusqu['’]",
    ),
    "he": Sides(
        r"לפחות|לא פחות|מינימום",
        r"לכל היותר|לא יותר|לא יאוחר|מקסימום",
        "יותר|מעל|מזער",
        "פחות|מרבי|עד",
    ),
    "hi": Sides(
        r"कम से कम|न्यूनतम",
        r"ज़्यादा से ज़्यादा|ज्यादा से ज्यादा|अधिक से अधिक|अधिकतम"
        r"|से (?:ज़्यादा|ज्यादा|अधिक) न(?:हीं)?",
        "कम|ज़्यादा|अधिक",
        "तक|अधिक|ज़्यादा|ज्यादा",
    ),
    "it": Sides(
        r"\balmeno\b|\bcome minimo\b|\bnon (?:\w+ ){0,3}meno d(?:i|e[il]|ell\w*)\b"
        r"|\bo più\b|\bun minimo\b",
        r"\bal massimo\b|\bnon (?:\w+ ){0,3}più d(?:i|e[il]|ell\w*)\b|\bal più tardi\b"
        r"|\bo meno\b|\bun massimo\b|\bentro\b",
        r"\bminim|\bpiù\b|\bda\b",
        r"\bmassim|\bmeno\b|\bsuper|\bfino|\bfino a\b",
    ),
    "ja": Sides(
        r"少なくとも|\d[^\s、。]{0,6}以上|最低",
        r"多くとも|\d[^\s、。]{0,6}以[下内]|最大|遅くとも|超えて?[^。]{0,12}(?:ない|ません)|までに",
        r"超|から|少な|以上",
        r"まで|未満|内|最|以下",
    ),
    "ko": Sides(
        r"적어도|최소|\d[^\s.]{0,4} ?이상",
        r"최대|\d[^\s.]{0,4} ?이[하내]|늦어도|넘[게기지][^.]{0,14}(?:마|않|말)|초과하지",
        r"부터|넘|이상",
        r"까지|미만|안에|최|이하",
    ),
    "nl": Sides(
        r"\bminstens\b|\bminimaal\b|\bten minste\b|\bniet minder dan\b|\bof meer\b",
        r"\bhoogstens\b|\bmaximaal\b|\bten hoogste\b|\bniet meer dan\b|\buiterlijk\b"
        r"|\bof minder\b",
        r"\bminim|\bmeer\b|\bvanaf\b",
        r"\bmaxim|\bminder\b|\bbinnen\b|\btot\b",
    ),
    "pl": Sides(
        r"\bco najmniej\b|\bprzynajmniej\b|\bnie mniej niż\b|\blub więcej\b",
        r"\bco najwyżej\b|\bnajwyżej\b|\bmaksymalnie\b|\bnie (?:\w+ ){0,2}więcej niż\b"
        r"|\bnajpóźniej\b",
        r"\bminim|\bwięcej\b|\bod\b",
        r"\bmaks|\bmniej\b|\bw ciągu\b|\bdo\b",
    ),
    "pt": Sides(
        r"\bpelo menos\b|\bno mínimo\b|\bao menos\b|\bnão (?:\w+ ){0,3}menos d(?:e|[oa]s?)\b"
        r"|\bou mais\b|\bum mínimo\b",
        r"\bno máximo\b|\bnão (?:\w+ ){0,3}mais d(?:e|[oa]s?)\b|\bo mais tardar\b|\bou menos\b"
        r"|\bum máximo\b",
        r"\bmínim|\bmais\b|\bdesde\b",
        r"\bmáxim|\bmenos\b|\bdentro\b|\bexced|\bultrapass|\baté\b",
    ),
    "ru": Sides(
        r"\bпо крайней мере\b|\bне менее\b|\bне меньше\b|\bкак минимум\b|\bминимум\b"
        r"|\bили более\b|\bи более\b",
        r"\bне более\b|\bне больше\b|\bмаксимум\b|\bне позднее\b|\bне позже\b|\bили менее\b"
        r"|\bсамое большее\b",
        r"\bминим|\bбол[её]|\bбольш|\bот\b|\bхотя бы\b|\bсвыше",
        r"\bмаксим|\bмен[её]|\bмень|\bв течение\b|\bпревыш|\bдо\b",
    ),
    "tr": Sides(
        r"\ben az\b|\basgari\b|\bveya daha fazla",
        r"\ben fazla\b|\ben çok\b|\bazami\b|\ben geç\b|\bveya daha az",
        r"\bfazla|\baz\b|\büzeri",
        r"\bkadar\b|\başma|\baltı|\bfazla\w* (?:\w+ )?\w+m[ae]y",
    ),
    "uk": Sides(
        r"\bпринаймні\b|\bне менше\b|\bщонайменше\b|\bяк мінімум\b",
        r"\bне більше\b|\bщонайбільше\b|\bмаксимум\b|\bне пізніше\b",
        r"\bмінім|\bбіль|\bвід\b|\bхоча б\b",
        r"\bмаксим|\bмен[шь]|\bпротягом\b|\bперевищ|\bдо\b",
    ),
    "vi": Sides(
        r"\bít nhất\b|\btối thiểu\b|\bkhông dưới\b|\btrở lên\b",
        r"\bnhiều nhất\b|\btối đa\b|\bkhông quá\b|\bchậm nhất\b|\btrở xuống\b"
        r"|\bkhông (?:\w+ ){0,3}quá\b",
        r"\btrên\b|\bhơn\b|\btừ\b",
        r"\bđến\b|\bdưới\b|\btrong\b|\bvượt",
    ),
    "zh": Sides(
        r"至少|最少|不少于|不低于|\d[^\s，。]{0,4}以上",
        r"最多|至多|不超过|不得超过|不要超过|不能超过|最迟|最晚|\d[^\s，。]{0,4}以[下内]|不晚于|不高于",
        r"超过|多|起|低|以上",
        r"到|达|達|内|少|高|超|以下",
    ),
}

MOST: Opposites = {
    "ar": Sides(
        r"\bلا (?:\S+ )?(?:أكثر|يزيد|تزيد|يتجاوز|تتجاوز)|\bبحد أقصى|\bكحد أقصى|\bعلى الأكثر",
        r"\bأكثر من\b",
        "لا|ليس|ألا|أقصى|عدم|حتى|دون",
    ),
    "de": Sides(
        r"\bnicht mehr als\b|\bhöchstens\b|\bmaximal\b",
        r"(?<!nicht )\bmehr als\b",
        r"\bnicht|\bnie|\bkein|\bhöchst|\bmaxim|\bbis\b|\bohne\b|\bunter\b",
    ),
    "en": Sides(
        r"\bno more than\b|\bnot more than\b|\bat most\b",
        r"(?<!\bno )(?<!\bnot )\bmore than\b",
        r"\bno\b|\bnot\b|n['’]t\b|\bnever|\bmax|\bup to\b|\bwithout\b|\bless\b|\bavoid",
        r"\bover\b|\babove\b",
        keys="than most",
    ),
    "es": Sides(
        r"\bno más de\b|\bcomo máximo\b|\ba lo sumo\b",
        r"(?<!\bno )\bmás de\b",
        r"\bno\b|\bnunca\b|\bmáx|\bhasta\b|\bsin\b|\bmenos\b|\bevit|\bni\b",
    ),
    "fa": Sides(
        "(?:بیش|بیشتر) از [^.،؛]{0,40}?\\bن(?:خور|کن|گیر|باید|شو|ده|زن|می|نوش)\\w*|حداکثر",
        "(?:بیش|بیشتر) از",
        "\\bن(?!یم\\b)\\w+(?:ید|د)\\b|حداکثر|تا|کمتر",
    ),
    "fr": Sides(
        r"\bpas plus de\b|\bau plus\b|\bau maximum\b",
        r"(?<!\bpas )\bplus de\b",
        r"\bne\b|\bn['’]|\bpas\b|\bjamais|\bmax|\bjusqu|\bsans\b|\bmoins\b|\bévit|\bau plus\b",
    ),
    "hi": Sides(
        "से (?:ज़्यादा|ज्यादा|अधिक) [^।,]{0,30}?(?:न|नहीं|मत)(?=\\s)|अधिकतम|(?:ज़्यादा|ज्यादा|अधिक) से",
        "से (?:ज़्यादा|ज्यादा|अधिक)",
        "नहीं|(?:^|\\s)(?:न|मत)\\s|अधिकतम|तक|कम",
    ),
    "it": Sides(
        r"\bnon più di\b|\bal massimo\b",
        r"(?<!\bnon )\bpiù di\b",
        r"\bnon\b|\bmai\b|\bmass|\bfino\b|\bsenza\b|\bmeno\b|\bevit",
    ),
    "ja": Sides(
        "超え(?:て|ない)[^。]{0,14}(?:ない|ません)|以下|以内|最大|多くとも",
        "超え|以上",
        "ない|ません|まで|以[下内]|最大|禁|避|ず",
    ),
    "ko": Sides(
        "(?:넘[게기지]|초과)[^.]{0,16}(?:마|않|말)|최대|이[하내]",
        "넘[게기]|초과|이상",
        "마[시세십]|않|말|까지|최대|이[하내]|금",
    ),
    "nl": Sides(
        r"\bniet meer dan\b|\bhoogstens\b|\bmaximaal\b",
        r"(?<!\bniet )\bmeer dan\b",
        r"\bniet\b|\bgeen\b|\bnooit\b|\bmax|\btot\b|\bhoogst|\bminder\b",
    ),
    "pl": Sides(
        r"\bnie więcej niż\b|\bco najwyżej\b|\bmaksymalnie\b",
        r"(?<!\bnie )\bwięcej niż\b",
        r"\bnie\b|\bnigdy\b|\bmaks|\bdo\b|\bnajwyżej\b|\bmniej\b",
    ),
    "pt": Sides(
        r"\bnão mais (?:de|do que|que)\b|\bno máximo\b",
        r"(?<!\bnão )\bmais de\b",
        r"\bnão\b|\bnunca\b|\bmáx|\baté\b|\bsem\b|\bmenos\b|\bevit|\bnem\b",
    ),
    "ru": Sides(
        r"\bне (?:более|больше)\b|\bмаксимум\b",
        r"(?<!\bне )\b(?:более|больше) (?!не\b)",
        r"\bне\b|\bни\b|\bнельзя|\bмакс|\bдо\b|\bбез\b|\bмен",
    ),
    "zh": Sides(
        "不(?:要|得|能|可|应|應|会|會)?(?:超[过過]|多[于於])|最多|至多|以[下内內]",
        "(?<!不)(?<![不][要得能可应應会會])(?:超[过過]|多[于於])|以上",
        "不|勿|别|別|禁|最多|至多|以[下内內]|少",
    ),
}
"""No more than, and more than; numbers in digits are the matter of limits."""

MORE: Opposites = {
    "ar": Sides(
        r"أكثر من|يزيد عن|تزيد عن", r"أقل من", r"أعلى|زاد|تجاوز|أكبر|فوق", r"أدنى|أصغر|نقص|دون|تحت"
    ),
    "de": Sides(
        r"\bmehr als\b|\bhöher als\b|\blänger als\b|\bälter als\b",
        r"\bweniger als\b|\bniedriger als\b|\bkürzer als\b|\bjünger als\b",
        r"\büber|\bmehr|\bgrößer|\bab\b|\bober",
        r"\bunter|\bwenig|\bklein|\bbis\b|\bgering",
    ),
    "en": Sides(
        r"\b(?:more|higher|greater|longer|older|larger) than\b",
        r"\b(?:less|lower|fewer|shorter|younger|smaller) than\b",
        r"\bover\b|\babove\b|\bexceed|\bbeyond\b|\bmore\b|\bbetter\b",
        r"\bunder\b|\bbelow\b|\bless\b|\bwithin\b|\bworse\b|\bfew",
        keys="than",
    ),
    "es": Sides(
        r"\bmás del?\b|\bmayor(?:es)? (?:del?|que|al?)\b|\bsuperior(?:es)? al?\b",
        r"\bmenos del?\b|\bmenor(?:es)? (?:del?|que|al?)\b|\binferior(?:es)? al?\b",
        r"\bmás\b|\bsobre\b|\bmayor|\bencima\b",
        r"\bmenos\b|\bbajo\b|\bmenor|\bdebajo\b|\bpoco",
    ),
    "fa": Sides(
        r"بیش از|بیشتر از|بالاتر از|بالای", r"کمتر از|پایین‌?تر از|زیر", "بیش|بزرگ", "کم|کوچک|پایین"
    ),
    "fr": Sides(
        r"\bplus d(?:['’]|es?\b|u\b)|\bsupérieure?s? (?:à|aux?)\b|\bplus \w+ que\b",
        r"\bmoins d(?:['’]|es?\b|u\b)|\binférieure?s? (?:à|aux?)\b|\bmoins \w+ que\b",
        r"\bplus\b|\bau-delà\b|\bau-dessus\b|\bdépass|\bsupér",
        r"\bmoins\b|\bau-dessous\b|\bsous\b|\binfér|\bpeu\b",
    ),
    "he": Sides(r"יותר מ|מעל|גבוה מ", r"פחות מ|מתחת|נמוך מ", "עולה|גדול", "קטן|נמוכ"),
    "hi": Sides(
        r"से (?:ज़्यादा|ज्यादा|अधिक|ऊपर)",
        r"से (?:कम|नीचे)",
        "ज़्यादा|ज्यादा|अधिक|बढ़",
        "कम"
        r"|नीचे|छोट",
    ),
    "it": Sides(
        r"\bpiù d(?:i|e[il]|ell\w*)\b|\bsuperior[ei] a(?:[il]|ll\w*)?\b|\bmaggior[ei] d",
        r"\bmeno d(?:i|e[il]|ell\w*)\b|\binferior[ei] a(?:[il]|ll\w*)?\b|\bminor[ei] d",
        r"\bpiù\b|\boltre\b|\bsopra\b|\bmaggior",
        r"\bmeno\b|\bsotto\b|\bminor|\bpoc",
    ),
    "ja": Sides(
        "を超え|より(?:多|高|長|大き)|を上回",
        "未満|より(?:少な|低|短|小さ)|を下回",
        "以上|超|多|より",
        "以下|以内|少|低|より",
    ),
    "ko": Sides(
        r"초과|보다 (?:많|높|길|크)|넘",
        r"미만|보다 (?:적|낮|짧|작)|밑",
        "이상|더|많",
        "이하|덜|적|아래",
    ),
    "nl": Sides(
        r"\bmeer dan\b|\bhoger dan\b|\blanger dan\b",
        r"\bminder dan\b|\blager dan\b|\bkorter dan\b",
        r"\bmeer\b|\bboven\b|\bover\b",
        r"\bminder\b|\bonder\b|\bbinnen\b",
    ),
    "pl": Sides(
        r"\bwięcej niż\b|\bwyżs\w+ niż\b|\bpowyżej\b",
        r"\bmniej niż\b|\bniżs\w+ niż\b|\bponiżej\b",
        r"\bponad\b|\bwięk|\bwięc",
        r"\bmni|\bdo\b",
    ),
    "pt": Sides(
        r"\bmais d(?:e|[oa]s?)\b|\bmaior(?:es)? (?:do )?que\b|\bsuperior(?:es)? (?:a|aos?|às?)\b",
        r"\bmenos d(?:e|[oa]s?)\b|\bmenor(?:es)? (?:do )?que\b|\binferior(?:es)? (?:a|aos?|às?)\b",
        r"\bmais\b|\bacima\b|\bmaior|\balém",
        r"\bmenos\b|\babaixo\b|\bmenor|\bpouc",
    ),
    "ru": Sides(
        r"\bболее\b|\bбольше\b|\bвыше\b|\bстарше\b|\bсвыше\b",
        r"\bменее\b|\bменьше\b|\bниже\b|\bмоложе\b",
        r"\bпревы|\bмногие|\bмного|\bбольш",
        r"\bмал|\bдо\b|\bмен[ьш]|\bмало",
    ),
    "tr": Sides(
        r"\b\w+[dt][ae]n (?:daha )?(?:fazla|çok|yüksek|uzun)\b",
        r"\b\w+[dt][ae]n (?:daha )?(?:az|düşük|kısa)\b",
        r"\bfazla|\büzer|\baş|\bdaha\b",
        r"\baz|\balt|\bdaha\b",
    ),
    "uk": Sides(
        r"\bбільше\b|\bпонад\b|\bвище\b|\bстарш",
        r"\bменше\b|\bнижче\b|\bмолодш",
        r"\bперевищ|\bбіль|\bбагат",
        r"\bмен|\bдо\b|\bмал",
    ),
    "vi": Sides(
        r"\b(?:nhiều|cao|lâu|lớn) hơn\b|\btrên\b",
        r"\b(?:ít|thấp|ngắn|nhỏ) hơn\b|\bdưới\b",
        r"\bhơn\b|\bquá\b|\bvượt",
        r"\bhơn\b|\bkém",
    ),
    "zh": Sides(
        r"超过|多于|高于|大于|超過|多於",
        r"少于|低于|小于|少於",
        r"以上|更|多|逾",
        r"以下|以内|更|少|不足|未|不到",
    ),
}
