"""What tells that a translation says "not" where its source does not, by language.

``CLEAR`` finds a clear "not" in a translation; the languages of ``negations.SAID`` use that. "Not
less than" is how some of them say "at least".
``BARRED`` finds what forbids, where ``negations.FORBIDDEN`` has nothing for the language.
``IMPLIED`` finds words of a source that another language may well say with "not": "fail",
"unable", "ill", "until". Like ``negations.HEARD`` it is meant to find too much: what it finds
silences the rule.
"""

from __future__ import annotations

CLEAR: dict[str, str] = {
    "ar": r"(?:^|\s)[وف]?(?:لا(?! سيما| بد| بأس| [تي]قل| [تي]زيد| [تي]تجاوز)|لم|لن)\s",
    "bg": r"(?:^|\s)не(?! (?:само|по-малко|повече|по-рано|по-късно))\s|\bникога\b|\bнедейте\b",
    "bs": r"\bnemoj(?:te)?\b|\bnikada?\b|\bne (?:sm\w+|\w+(?:jte|ite))\b",
    "ca": r"\bno\b(?! (?:només|menys|més|obstant|gaire))|\bmai\b",
    "cs": r"\bnesm[íě]\w*|\bnikdy\b|\bnelze\b|\bnemůž\w+|\bne(?:ber|už[ií]v|použ[ií]v|podáv|pij"
    r"|jez|řiď)\w*",
    "da": r"\bikke\b(?! (?:kun|bare|(?:mere|mindre|senere|tidligere) end)\b)|\baldrig\b",
    "fa": r"\bن(?:می|کن|خور|باید|شوید|دهید|گیر|زن)\w*|\bهرگز\b",
    "hi": r"नहीं|(?:^|\s)मत\s|(?:^|\s)न (?:करें|करना|लें|पिएं|पिएँ|पियें|खाएं|खाएँ|दें|छोड़ें|रखें|जाएं|जाएँ)",
    "hr": r"\bnemoj(?:te)?\b|\bnikada?\b|\bne (?:sm\w+|\w+(?:jte|ite))\b",
    "ja": r"ないで(?:ください|下さい)|(?<!なく)(?:ては|では)(?:いけません|いけない|なりません)"
    r"|(?<!かもしれ)(?<!すみ)(?<!過ぎ)(?<!すぎ)ません[。\s]|できない[。\s]",
    "ko": r"하지 ?(?:마십시오|마세요|말아)|지 ?마(?:십시오|세요)|안 ?(?:됩니다|된다)|않습니다"
    "|(?<!밖에 )없습니다",
    "nb": r"\bikke\b(?! (?:kun|bare|(?:mer|mindre|senere|tidligere) enn)\b)|\baldri\b",
    "nl": r"\bniet\b(?! (?:alleen|slechts|(?:meer|minder|eerder|later) dan))|\bgeen\b|\bnooit\b",
    "pl": r"\bnie\b(?! (?:tylko|(?:mniej|więcej|wcześniej|później) niż))|\bnigdy\b",
    "ro": r"\bnu\b(?! (?:numai|doar|mai (?:mult|pu[țţ]in|târziu|devreme)))|\bniciodată\b",
    "ru": r"(?:^|\s)(?:не(?! (?:только|менее|меньше|более|больше|ранее|раньше|позже|позднее))"
    r"|нельзя|никогда)\s",
    "sk": r"\bnesmi\w*|\bnikdy\b|\bnemôž\w+|\bne(?:ber|už[ií]v|použ[ií]v|podáv|pi|jed|veď)\w*",
    "sr": r"\bнемој(?:те)?\b|\bникада?\b|\bне (?:см\w+|\w+(?:јте|ите))\b|\bnemoj(?:te)?\b"
    r"|\bnikada?\b|\bne (?:sm\w+|\w+(?:jte|ite))\b",
    "sv": r"\binte\b(?! (?:bara|endast|(?:mer|mindre|tidigare|senare) än))|\baldrig\b",
    "tr": r"m[ae]y[ıi]n(?:[ıi]z)?\b|m[ae]m[ae]l[ıi]|\basla\b|\bdeğil|[ae]m[ae]z",
    "uk": r"(?:^|\s)(?:не(?! (?:тільки|лише|менше|більше|раніше|пізніше))|ніколи)\s",
    "vi": r"\bkhông\b(?! (?:chỉ|quá|dưới|ít hơn|nhiều hơn))|\bđừng\b|\bchớ\b",
    "zh": r"不(?:[要应應宜准该該会會]|[得能](?!不)|可(?!或缺|避免|少|思))|请勿|請勿|切勿|切莫"
    "|没有|沒有",
}

BARRED: dict[str, str] = {
    "ar": r"(?:^|[.!؟:؛،]\s*|\s)[وف]?لا (?:ت|ينبغي|يجوز|يجب|يمكن)",
    "bg": r"(?:^|\s)не (?:трябва|бива|може|\w+(?:йте|ете))\b|\bникога\b|\bнедейте\b",
    "bs": r"\bnemoj(?:te)?\b|\bnikada?\b|\bne (?:sm\w+|\w+(?:jte|ite))\b",
    "ca": r"\bno (?:s['’]ha de|heu de|podeu|\w*(?:eu|iu))\b|\bmai\b",
    "cs": r"\bnesm[íě]|\bnikdy\b|\bne(?:ber|už[ií]v|použ[ií]v|podáv|pij|jez|řiď)",
    "da": r"\bmå (?:\w+ )?(?:ikke|aldrig)\b|\bskal (?:\w+ )?ikke\b|^(?:\w+ ){1,2}(?:ikke|aldrig)\b",
    "fa": r"\bن(?:کن|خور|باید|شوید|دهید|گیر|زن)|\bهرگز\b",
    "hi": r"(?:^|\s)मत\s|नहीं (?:करना|लेना|पीना|खाना|चाहिए)"
    r"|न (?:करें|लें|पिएं|पिएँ|पियें|खाएं|खाएँ|दें|छोड़ें|रखें|जाएं|जाएँ)",
    "hr": r"\bnemoj(?:te)?\b|\bnikada?\b|\bne (?:sm\w+|\w+(?:jte|ite))\b",
    "ja": r"ないで(?:ください|下さい)|(?<!なく)(?:ては|では)(?:いけません|いけない|なりません)",
    "ko": r"지 ?(?:마십시오|마세요|말아)|안 ?(?:됩니다|된다)",
    "nb": r"\bmå (?:\w+ )?(?:ikke|aldri)\b|\bskal (?:\w+ )?ikke\b|^(?:\w+ ){1,2}(?:ikke|aldri)\b",
    "nl": r"\b(?:mag|mogen|moet|moeten|kunt) (?:\w+ ){0,4}(?:niet|geen)\b|\bnooit\b",
    "pl": r"\bnie (?:wolno|należy|może|można|\w+(?:aj|uj|ij|yj|ać|eć|ić))\b|\bnigdy\b",
    "ro": r"\bnu (?:trebuie|\w+[țţ]i)\b|\bniciodată\b",
    "ru": r"(?:^|\s)(?:нельзя|никогда)\s|(?:^|\s)не \w+(?:йте|ите|ьте|ть)\b",
    "sk": r"\bnesmi|\bnikdy\b|\bne(?:ber|už[ií]v|použ[ií]v|podáv|pi|jed|veď)",
    "sr": r"\bнемој(?:те)?\b|\bникада?\b|\bне (?:см\w+|\w+(?:јте|ите))\b|\bnemoj(?:te)?\b"
    r"|\bnikada?\b|\bne (?:sm\w+|\w+(?:jte|ite))\b",
    "sv": r"\b(?:får|ska|bör) (?:\w+ )?(?:inte|aldrig)\b|^(?:\w+ ){1,2}(?:inte|aldrig)\b",
    "tr": r"m[ae]y[ıi]n(?:[ıi]z)?\b|m[ae]m[ae]l[ıi]|\basla\b",
    "uk": r"(?:^|\s)ніколи\s|(?:^|\s)не (?:можна|слід|\w+(?:йте|іть|ти))\b",
    "vi": r"\bđừng\b|\bchớ\b|\bkhông (?:được|nên)\b",
    "zh": r"不(?:[要应應宜准]|得(?!不)|可(?!或缺|避免|少|思))|请勿|請勿|切勿|切莫",
}

TURNED: dict[str, str] = {
    "ar": r"لا تنس\w*|لا تترد\w*|لا تقلق\w*|لا (?:يقل|تقل|يزيد|تزيد|يتجاوز|تتجاوز)|لا بد|لا بأس"
    "|لا سيما"
    r"|لا تزال|لا يزال|لا تخجل\w*",
    "bg": r"\bне (?:се )?(?:забравя|колеба|притесня|безпоко|страхув)\w*"
    r"|\bне (?:\w+ ){0,2}(?:повече|по-(?:малко|късно|рано))\b",
    "bs": r"\b(?:ne|nemojte) (?:se )?(?:zaborav|brin|oklijev|oklev|boj|ustruč)\w*"
    r"|\bne (?:\w+ ){0,2}(?:više|manje|kasnije|ranije|dulje|duže)\b",
    "ca": r"\bno (?:us )?(?:oblid|preocup|dubt)\w*|\bno tingueu por|\bno (?:\S+ ){0,3}(?:més|menys"
    r"|superior|inferior)\b",
    "cs": r"\bneza?pom\w+|\bneváh\w+|\bneboj\w+|\bne(?:méně|více|později)\b",
    "da": r"\bglem ikke|\btøv ikke|\bvær ikke (?:bange|nervøs)|\bikke (?:mere|mindre|senere) end",
    "de": r"\b(?:vergessen|zögern|scheuen|sorgen) sie (?:sich )?nicht|\bkeine (?:sorge|angst|scheu)"
    r"|\bnicht (?:mehr|weniger|länger|später|früher|älter|öfter|über|unter) |\bnicht vergessen",
    "es": r"\bno (?:se |te )?(?:olvid|preocup|dud|vacil|deje de|dejes de|dejen de|tema|avergü)\w*"
    r"|\bno (?:\w+ ){0,4}(?:más|menos|mayor|menor|superior|inferior|exceda|supere|pase)\b",
    "fa": "فراموش نکن|نگران نباش|تردید نکن|نترس|بیش از",
    "fr": r"\bn['’]oubli\w+|\bn['’]hésit\w+|\bne vous (?:inquiét|en fait|souci)\w+|\bne manquez pas"
    r"|\bn(?:e |['’])\w+ pas (?:plus|moins|trop) d|\bne (?:dépass|\w+ que\b)\w*"
    r"|\bn['’]ayez pas (?:peur|honte)",
    "hi": "मत भूल|न भूल|भूलें नहीं|संकोच न|चिंता न|घबराएं नहीं|से (?:ज़्यादा|ज्यादा|अधिक|कम) न",
    "hr": r"\b(?:ne|nemojte) (?:se )?(?:zaborav|brin|oklijev|oklev|boj|ustruč)\w*"
    r"|\bne (?:\w+ ){0,2}(?:više|manje|kasnije|ranije|dulje|duže)\b",
    "it": r"\bnon (?:si |ti )?(?:dimentic|preoccup|esit|manc|abbia paura|superare|superi)\w*"
    r"|\bnon (?:\w+ ){0,4}(?:più|meno|oltre|superior|inferior)\w*",
    "ja": "忘れない|遠慮しない|ご遠慮なく|心配しない|ためらわない|迷わない|なくては|なければ"
    "|ないと(?:いけ|なり)|超えない|以上[^。]{0,8}ないで",
    "ko": "잊지 ?마|걱정하지 ?마|주저하지 ?마|망설이지 ?마|두려워하지 ?마|지 ?않으면"
    "|넘[기게지]|초과하지",
    "nb": r"\bglem ikke|\bikke (?:nøl|vær redd|bekymre)|\bikke (?:mer|mindre|senere) enn",
    "nl": r"\bvergeet niet|\bniet (?:te )?vergeten|\baarzel niet|\bmaak u geen zorgen|\bgeen zorgen"
    r"|\bniet (?:meer|minder|later|langer|ouder) dan",
    "pl": r"\bnie (?:zapomnij|zapominaj|wahaj|martw|bój)\w*"
    r"|\bnie (?:\w+ ){0,2}(?:mniej|więcej|później|wcześniej|dłużej)\b",
    "pt": r"\bnão (?:se )?(?:esque|preocup|hesit|deixe de|deixem de|tenha (?:medo|receio))\w*"
    r"|\bnão (?:\w+ ){0,4}(?:mais|menos|maior|menor|superior|inferior|ultrapass)\w*",
    "ro": r"\bnu (?:v[ăa] )?(?:uita|ezita|îngrijora|face[țţ]i griji|teme)\w*"
    r"|\bnu (?:\S+ ){0,3}mai (?:mult|pu[țţ]in|târziu|devreme)",
    "ru": r"\bне (?:забу|забы|стесня|волну|беспоко|бойтесь|сомнева|сто[ий]т|обязательно|всегда)\w*"
    r"|\bне (?:менее|меньше|более|больше|позднее|позже|раньше|ранее|старше|младше|выше|ниже)\b",
    "sk": r"\bnezabud\w+|\bneváh\w+|\bneboj\w+",
    "sr": r"\b(?:не|немојте) (?:се )?(?:заборав|брин|оклијев|оклев|бој|уструч)\w*"
    r"|\bне (?:\w+ ){0,2}(?:више|мање|касније|раније|дуље|дуже)\b|\b(?:ne"
    r"|nemojte) (?:se )?(?:zaborav|brin|oklijev|oklev|boj|ustruč)\w*"
    r"|\bne (?:\w+ ){0,2}(?:više|manje|kasnije|ranije|dulje|duže)\b",
    "sv": r"\bglöm inte|\btveka inte|\boroa dig inte|\binte (?:mer|mindre|senare) än",
    "tr": r"unutmay\w+|çekinmey\w+|endişelenmey\w+|tereddüt etmey\w+|korkmay\w+",
    "uk": r"\bне (?:забу|соро|хвилю|вагай|бій)\w*|\bне (?:менше|більше|пізніше|раніше|довше)\b",
    "vi": r"\b(?:đừng|không) (?:quên|ngại|lo|ngần ngại)|\bkhông (?:quá|dưới|ít hơn|chỉ)",
    "zh": "不要忘|别忘|请勿忘|切勿忘|不要犹豫|不要担心|不要害怕|不要紧"
    "|不[得要能应宜]?(?:超过|少于|低于|高于|多于|晚于|迟于)|不得不|不可或缺|不可避免|不能不",
}
"""Turns of phrase with "not" that other languages say without it: "no olvide" is "remember"."""

IMPLIED: dict[str, str] = {
    "de": r"\bun(?!d\b|s\b|ser|ter|gef[äa]hr|iv)\w{3,}|\w+los\w*\b|\bfehl|\bmangel|\bmiss"
    r"|\bfrei\b|\w+frei\w*\b|\banders\b|\bals\b|\bbis\b|\bbevor\b|\bwenn\b|\bselten|\bwenig"
    r"|\bschwer|\bschwierig|\bob\b|\baber\b|\bselbst\b|\bsondern\b|\ballein|\btrotz|\bkrank"
    r"|\bgeschlossen|\bschlecht|\baussetz|\babbrech|\babsetz|\bbeend|\bentfern|\bvorbeug|\bschütz|\?",
    "en": r"\bun(?!der|i[tfovq]|ion)\w{3,}|\bdis(?!ease|tan|cuss|trib|cover|play|tric|solv|pens|c\b"
    r"|cs\b|h)\w{3,}"
    r"|\bin(?:correct|valid|complet|accura|suffic|adequa|effect|capab|visib|depend|activ|abil"
    r"|approp|consist|defin|direct|evitab|frequen|opera|secur|signif|stabil|tolera|compat"
    r"|contin|fertil|somn|sensitiv|exper|effic|expens|curab|eligib|consequ|human)"
    r"|\bim(?:possib|mob|matur|perf|prop|bal|prob|patien)|\bir(?:reg|rel|rev|resp)"
    r"|\bil(?:leg|lic|l\b)|\bnon|\bmis|\bmal(?:f|n)|less\b|\bfail|\black|\blos[est]|\bden[iy]"
    r"|\bbut\b|\bdiffer|\bthan\b|\btoo\b|\bfew\b|\blittle\b|\bfree\b|\bhard\b|\bregardless"
    r"|\beven\b|\bwhether\b|\bif\b|\bbefore\b|\bprevent|\bprotect|\bexempt|\bexclud|\bskip"
    r"|\bclosed\b|\bignor|\bleav|\bdrop|\bremov|\bempty|\babsen|\botherwise|\belse\b|\bbarely|\bseldom"
    r"|\bcease|\bquit\b|\bopt\b|\bwrong|\bbad\b|\bpoor|\bwaste|\breject|\bout of\b|\bapart\b"
    r"|\bdoubt|\bany\b|\bever\b|\buntil\b|\balone\b|\bmerely|\bjust\b|\bsimply|\bstill\b"
    r"|\byet\b|\bnegativ|\bcontrary|\bagainst|\bhowever|\bthough|\bfalse|\bopp?os|\bboth\b"
    r"|\bother|\bresist|\bend\b|\bends\b|\bsick|\bok\b|\bokay\b|\bfine\b|\bmust\b|\bkeep\b"
    r"|\bstay\b|\bremain|\bhold\b|\bpass\b|\bhelp|\btrouble|\bimprov|\bopen\b|\bnew\b"
    r"|\btake your time\b|\bbe patient\b|\bquiet|\bimmediately\b|\bat once\b|\bright away\b"
    r"|\brefrigerat|\bremember|\bbe sure|\bmake sure|\bat (?:least|most)\b|\bmaximum|\bminimum"
    r"|\bup to\b|\bwhole\b"
    r"|\bwithin\b|\bfast(?:ing|ed|s)?\b|\bneed|\bha(?:ve|s|d) to\b|\bfeel free\b|\bonce\b|\bfirst\b"
    r"|\bdon[e]? with\b|\bavailable\b|\bsafe|\beas[ye]|\bsame\b|\bdry\b|\bsealed\b|\bclean\b"
    r"|\bnumb|\baccident|\boverwhelm|\btired|\bsleep|\bbenign|\bminor|\bsparing|\bworr|\?",
    "es": r"\b(?:in|im|des|dis)\w{4,}|\bfalt|\bcarec|\blibre|\bmal\b|\bmala\b|\bpoc[oa]s?\b"
    r"|\bhasta\b|\bantes\b|\bsi\b|\bpero\b|\bdifícil|\bdifer|\botr[oa]|\benferm|\bque\b"
    r"|\bperd|\bfall|\bprevén|\bproteg|\bquit|\baunque\b|\?",
    "fr": r"\b(?:in|im|ir|dé|dés|dis|mé|mal)\w{4,}|\bmanqu|\blibre|\bmauvais|\bavant\b|\bsi\b"
    r"|\bmais\b|\bdiffi|\bdiffér|\bautre|\bmalad|\bque\b|\bqu['’]|\bper[dt]|\béchou|\bprév"
    r"|\bprotég|\benl[eè]v|\bbien que\b|\brare|\bjusqu|\?",
    "it": r"\b(?:in|im|ir|dis|mal)\w{4,}|\bmanc|\blibero|\bcattiv|\bpoc[oah]|\bprima\b|\bse\b"
    r"|\bma\b|\bdiffic|\bdivers|\baltr|\bmalat|\bche\b|\bperd|\bfall|\bprev|\bprote|\bfinché"
    r"|\bfino\b|\?",
    "pt": r"\b(?:in|im|ir|des|dis|mal)\w{4,}|\bfalt|\bcarec|\blivre|\bmau\b|\bmá\b|\bpouc"
    r"|\baté\b|\bantes\b|\bse\b|\bmas\b|\bdifíc|\bdifer|\boutr|\bdoen|\bque\b|\bperd|\bfalh"
    r"|\bprev|\bprote|\btir[ae]|\?",
}
