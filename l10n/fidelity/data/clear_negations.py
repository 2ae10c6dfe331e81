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
    "cs": r"\bnesm[íě]\w*|\bnikdy\b|\bnelze\b|\bnemůž\w+|\bne(?:ber|už[ií]v|pij|jez|řiď)\w*",
    "da": r"\bikke\b(?! (?:kun|bare|(?:mere|mindre|senere|tidligere) end)\b)|\baldrig\b",
    "fa": r"\bن(?:می|کن|خور|باید|شوید|دهید|گیر|زن)\w*|\bهرگز\b",
    "hi": r"नहीं|(?:^|\s)मत\s",
    "ja": r"ないで(?:ください|下さい)|(?:ては|では)(?:いけません|いけない|なりません)"
    r"|(?<!かもしれ)(?<!すみ)ません[。\s]|できない[。\s]",
    "ko": r"하지 ?(?:마십시오|마세요|말아)|지 ?마(?:십시오|세요)|안 ?(?:됩니다|된다)|않습니다"
    "|(?<!밖에 )없습니다",
    "nb": r"\bikke\b(?! (?:kun|bare|(?:mer|mindre|senere|tidligere) enn)\b)|\baldri\b",
    "nl": r"\bniet\b(?! (?:alleen|slechts|(?:meer|minder|eerder|later) dan))|\bgeen\b|\bnooit\b",
    "pl": r"\bnie\b(?! (?:tylko|(?:mniej|więcej|wcześniej|później) niż))|\bnigdy\b",
    "ru": r"(?:^|\s)(?:не(?! (?:только|менее|меньше|более|больше|ранее|раньше|позже|позднее))"
    r"|нельзя|никогда)\s",
    "sv": r"\binte\b(?! (?:bara|endast|(?:mer|mindre|tidigare|senare) än))|\baldrig\b",
    "tr": r"\w+m[ae]y[ıi]n(?:[ıi]z)?\b|\w+m[ae]m[ae]l[ıi]\w*|\basla\b|\bdeğil\w*|\w+[ae]m[ae]z\w*",
    "uk": r"(?:^|\s)(?:не(?! (?:тільки|лише|менше|більше|раніше|пізніше))|ніколи)\s",
    "vi": r"\bkhông\b(?! (?:chỉ|quá|dưới|ít hơn|nhiều hơn))|\bđừng\b|\bchớ\b",
    "zh": r"不(?:[要应應宜准该該会會]|[得能](?!不)|可(?!或缺|避免|少|思))|请勿|請勿|切勿|切莫"
    "|没有|沒有",
}

BARRED: dict[str, str] = {
    "ar": r"(?:^|[.!؟:؛،]\s*|\s)[وف]?لا (?:ت|ينبغي|يجوز|يجب|يمكن)",
    "cs": r"\bnesm[íě]|\bnikdy\b|\bne(?:ber|už[ií]v|pij|jez|řiď)",
    "da": r"\bmå (?:\w+ )?(?:ikke|aldrig)\b|\bskal (?:\w+ )?ikke\b|^(?:\w+ ){1,2}(?:ikke|aldrig)\b",
    "fa": r"\bن(?:کن|خور|باید|شوید|دهید|گیر|زن)|\bهرگز\b",
    "hi": r"(?:^|\s)मत\s|नहीं (?:करना|लेना|पीना|खाना|चाहिए)|न (?:करें|लें|पिएं|खाएं)",
    "ja": r"ないで(?:ください|下さい)|(?:ては|では)(?:いけません|いけない|なりません)",
    "ko": r"지 ?(?:마십시오|마세요|말아)|안 ?(?:됩니다|된다)",
    "nb": r"\bmå (?:\w+ )?(?:ikke|aldri)\b|\bskal (?:\w+ )?ikke\b|^(?:\w+ ){1,2}(?:ikke|aldri)\b",
    "nl": r"\b(?:mag|mogen|moet|moeten|kunt) (?:\w+ ){0,4}(?:niet|geen)\b|\bnooit\b",
    "pl": r"\bnie (?:wolno|należy|może|można|\w+(?:aj|uj|ij|yj|ać|eć|ić))\b|\bnigdy\b",
    "ru": r"(?:^|\s)(?:нельзя|никогда)\s|(?:^|\s)не \w+(?:йте|ите|ьте|ть)\b",
    "sv": r"\b(?:får|ska|bör) (?:\w+ )?(?:inte|aldrig)\b|^(?:\w+ ){1,2}(?:inte|aldrig)\b",
    "tr": r"m[ae]y[ıi]n(?:[ıi]z)?\b|m[ae]m[ae]l[ıi]|\basla\b",
    "uk": r"(?:^|\s)ніколи\s|(?:^|\s)не (?:можна|слід|\w+(?:йте|іть|ти))\b",
    "vi": r"\bđừng\b|\bchớ\b|\bkhông (?:được|nên)\b",
    "zh": r"不(?:[要应應宜准]|得(?!不)|可(?!或缺|避免|少|思))|请勿|請勿|切勿|切莫",
}

IMPLIED: dict[str, str] = {
    "de": r"\bun(?!d\b|s\b|ser|ter|gef[äa]hr|iv)\w{3,}|\w+los\w*\b|\bfehl|\bmangel|\bmiss"
    r"|\bfrei\b|\w+frei\w*\b|\banders\b|\bals\b|\bbis\b|\bbevor\b|\bwenn\b|\bselten|\bwenig"
    r"|\bschwer|\bschwierig|\bob\b|\baber\b|\bselbst\b|\bsondern\b|\ballein|\btrotz|\bkrank"
    r"|\bschlecht|\baussetz|\babbrech|\babsetz|\bbeend|\bentfern|\bvorbeug|\bschütz|\?",
    "en": r"\bun(?!der|i[tfovq]|ion)\w{3,}|\bdis(?!ease|tan|cuss|trib|cover|play|tric|solv|pens|c\b"
    r"|cs\b|h)\w{3,}"
    r"|\bin(?:correct|valid|complet|accura|suffic|adequa|effect|capab|visib|depend|activ|abil"
    r"|approp|consist|defin|direct|evitab|frequen|opera|secur|signif|stabil|tolera|compat"
    r"|contin|fertil|somn|sensitiv|exper|effic|expens|curab|eligib|consequ|human)"
    r"|\bim(?:possib|mob|matur|perf|prop|bal|prob|patien)|\bir(?:reg|rel|rev|resp)"
    r"|\bil(?:leg|lic|l\b)|\bnon|\bmis|\bmal(?:f|n)|less\b|\bfail|\black|\blos[est]|\bden[iy]"
    r"|\bbut\b|\bdiffer|\bthan\b|\btoo\b|\bfew\b|\blittle\b|\bfree\b|\bhard\b|\bregardless"
    r"|\beven\b|\bwhether\b|\bif\b|\bbefore\b|\bprevent|\bprotect|\bexempt|\bexclud|\bskip"
    r"|\bignor|\bleav|\bdrop|\bremov|\bempty|\babsen|\botherwise|\belse\b|\bbarely|\bseldom"
    r"|\bcease|\bquit\b|\bopt\b|\bwrong|\bbad\b|\bpoor|\bwaste|\breject|\bout of\b|\bapart\b"
    r"|\bdoubt|\bany\b|\bever\b|\buntil\b|\balone\b|\bmerely|\bjust\b|\bsimply|\bstill\b"
    r"|\byet\b|\bnegativ|\bcontrary|\bagainst|\bhowever|\bthough|\bfalse|\bopp?os|\bboth\b"
    r"|\bother|\bresist|\bend\b|\bends\b|\bsick|\bok\b|\bokay\b|\bfine\b|\bmust\b|\bkeep\b"
    r"|\bstay\b|\bremain|\bhold\b|\bpass\b|\bhelp|\btrouble|\bimprov|\bopen\b|\bnew\b"
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
