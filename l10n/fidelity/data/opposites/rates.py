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
    "bg": Sides(
        r"(?<!по-малко )(?<!не)\bчест(?:о|а|и|ите|ата|ото)?\b|\bразпростран",
        r"\bрядк|\bредки\b|\bнечест",
        r"\bчест|\bразпр|\bобичайн|\bмного",
        r"\bряд|\bредк|\bнечест|\bмалко|\bпонякога",
    ),
    "ca": Sides(
        r"(?<!poc )(?<!menys )\b(?:freqüents?|freqüentment|comuns?|comunes|habituals?)\b",
        r"\brar(?:s|a|es)?\b|\brarament\b|\bpoc (?:freqüents?|comuns?|habituals?)\b|\binfreq",
        r"\bfreq|\bcomu|\bhabitu|\bsovint|\bmolt|\bgeneral",
        r"\brar|\bpoc|\bmenys\b|\binfreq|\bexcep|\bocas",
    ),
    "cs": Sides(
        r"(?<!méně )\bčast(?:ý|á|é|ým|ých|ými|ého|ěji|o|ější)\b|\bběžn",
        r"\bvzácn|\bzřídka|\břídk|\bméně čast",
        r"\bčast|\bběžn|\bobvykl|\bmnoho",
        r"\bvzác|\bzříd|\bříd|\bméně|\bvýjim|\bneobv",
    ),
    "da": Sides(
        r"(?<!mindre )(?<!ikke )\balmindelig(?:e|t|ste)?\b|\bhyppig|\bofte\b",
        r"\bsjæld|\bualmindelig",
        r"\balmind|\bhyppi|\boft|\bmang|\bvanlig",
        r"\bsjæld|\bualm|\bmindre\b|\bfå\b|\bikke\b",
    ),
    "de": Sides(
        r"(?<!weniger )(?<!nicht )\bhäufig",
        r"\bselten",
        r"häuf|\boft|\bmeist|\bgeläuf|\büblich|\bverbreit",
        r"\bselten|\bwenig|\bungew|\brar\b|\bkaum|\bgelegentl",
    ),
    "el": Sides(
        r"(?<!λιγότερο )(?<!όχι )\bσυχν|\bσυνηθισμέν",
        r"\bσπ[άα]νι|\bασυνήθ",
        r"\bσυχν|\bσυν[ήη]θ|\bπολλ|\bκοιν",
        r"\bσπ[άα]ν|\bλιγ|\bασυν|\bόχι\b",
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
    "fi": Sides(
        r"\byleis(?:tä|et|iä|in|immin)\b|\byleinen\b|\busein\b",
        r"\bharvinai|\bharvoin\b",
        r"\byleis|\byleen|\byleinen|\busei|\bmon|\btavall",
        r"\bharv|\bväh|\bei\b|\bepätav",
    ),
    "fr": Sides(
        r"(?<!peu )(?<!moins )\b(?:fréquente?s?|fréquemment|courante?s?|couramment)\b",
        r"\brares?\b|\brarement\b|\bpeu (?:fréquente?s?|courante?s?)\b",
        r"\bfréq|\bcour|\bsouvent|\bcommun|\bhabituel|\bbeaucoup",
        r"\brar|\bpeu\b|\bmoins\b|\bexception|\binhab",
    ),
    "he": Sides("שכיח|נפוצ|נפוץ", "נדיר", "שכיח|נפו|רגיל|לרוב", "נדיר|רחוק|פחות|מעט|לא"),
    "hr": Sides(
        r"(?<!manje )\bčest(?:i|a|o|e|u|og|om|im|ih)\b|\buobičajen",
        r"\brijetk|\brijedak\b|\bmanje čest",
        r"\bčest|\bčešć|\buobič|\bmnog",
        r"\brije[dt]|\br(?:j)?eđ|\bmanje|\bneuob|\bponek",
    ),
    "hu": Sides(
        r"(?<!kevésbé )(?<!nem )\bgyakori|\bgyakran\b",
        r"\britk",
        r"\bgyak|\bsok|\báltal|\bszok",
        r"\britk|\bkevés|\bnem\b",
    ),
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
    "nb": Sides(
        r"(?<!mindre )(?<!ikke )\bvanlig(?:e|ste)?\b|\bhyppig|\bofte\b",
        r"\bsjeld|\buvanlig",
        r"\bvanlig|\bhyppi|\boft|\bmang",
        r"\bsjeld|\buvan|\bmindre\b|\bfå\b|\bikke\b",
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
    "ro": Sides(
        r"(?<!mai puțin )(?<!puțin )\bfrecven|\bcomun[ăei]?\b|\bobișnuit",
        r"\brar(?:ă|e|i|eori)?\b|\bmai pu[țţ]in frecven|\bpu[țţ]in frecven",
        r"\bfrecv|\bcomun|\bobi[șş]|\bdes\b|\bmult",
        r"\brar|\bpu[țţ]in|\bneobi|\boca|\bexcep",
    ),
    "ru": Sides(
        r"(?<!менее )\bчаст(?:ый|ая|ое|ые|ых|ым|ыми|ого|ой|о)\b|\bраспростран[её]нн",
        r"\bредк|\bредок\b",
        r"\bчаст|\bчащ|\bраспростр|\bобычн",
        r"\bредк|\bредок|\bреже|\bмене|\bнечаст|\bнераспр",
    ),
    "sk": Sides(
        r"(?<!menej )\bčast(?:ý|á|é|ým|ých|ými|ého|o)\b|\bbežn",
        r"\bzriedk|\bvzácn|\bmenej čast",
        r"\bčast|\bbežn|\bobvykl|\bveľa",
        r"\bzried|\bvzác|\bmenej|\bvýnim|\bneobv",
    ),
    "sr": Sides(
        r"(?<!мање )\bчест(?:и|а|о|е|у|ог|ом|им|их)\b|\bуобичајен|(?<!manje )\bčest(?:i|a|o|e|u|og"
        r"|om|im|ih)\b|\buobičajen",
        r"\bр(?:иј)?е[дт]к|\bмање чест|\br(?:ij)?e[dt]k|\bmanje čest",
        r"\bчест|\bчешћ|\bуобич|\bмног|\bčest|\bčešć|\buobič|\bmnog",
        r"\bр(?:иј)?е[дт]|\bр(?:ј)?еђ|\bмање|\bнеуоб|\bпонек|\br(?:ij)?e[dt]|\br(?:j)?eđ|\bmanje"
        r"|\bneuob|\bponek",
    ),
    "sv": Sides(
        r"(?<!mindre )(?<!inte )\bvanlig(?:t|a|aste|are)?\b|\bofta\b",
        r"\bsällsynt|\bsällan\b|\bovanlig",
        r"\bvanlig|\boft|\bmång|\bfrekv",
        r"\bsäll|\bovanl|\bmindre\b|\bfå\b|\binte\b",
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
    "bg": Sides(
        r"\bпо-дълг|\bпо-дълъг|\bпо-продълж",
        r"\bпо-крат|\bпо-къс\b",
        r"\bдъл|\bпродълж|\bповече|\bудълж",
        r"\bкрат|\bкъс|\bмалко",
    ),
    "ca": Sides(
        r"\bmés (?:temps|llarg\w*|estona|prolongat\w*)\b",
        r"\bmenys temps\b|\bmés (?:curt\w*|breus?)\b",
        r"\bllarg|\bmés\b|\bmajor|\bprolong",
        r"\bcurt|\bmenys\b|\bmenor|\bbre|\bpoc",
    ),
    "cs": Sides(
        r"\bdéle\b|\bdelš",
        r"\bkratš",
        r"\bdel|\bdéle|\bdlouh|\bvíc|\bprodl",
        r"\bkrát|\bkrat|\bméně|\bzkrá",
    ),
    "da": Sides(
        r"(?<!ikke )\blængere\b(?! end)",
        r"\bkortere\b(?! end)",
        r"\blang|\blæng|\bmere\b|\bforlæng",
        r"\bkort|\bmindre|\bforkort|\bhurtig",
    ),
    "de": Sides(
        r"\blänger",
        r"\bkürzer|\bweniger lang",
        r"läng|lang|\bmehr\b",
        r"kürz|kurz|wenig|\bnicht mehr\b",
    ),
    "el": Sides(
        r"\bμεγαλύτερ\w* (?:διάστημα|διάρκεια)|\bπερισσότερ\w* (?:χρόνο|καιρό)|\bμακρύτερ",
        r"\bσυντομότερ|\bλιγότερ\w* (?:χρόνο|καιρό)|\bμικρότερ\w* (?:διάστημα|διάρκεια)",
        r"\bμεγ|\bπερισσ|\bμακρ|\bπαρατ",
        r"\bσ[ύυ]ντ|\bλιγ|\bμικρ|\bβραχ",
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
    "fi": Sides(
        r"\bpidem|\bpitem|\bkauem",
        r"\blyhyem|\blyhem",
        r"\bpit|\bpid|\bkau|\benem",
        r"\blyh|\bväh|\bnop",
    ),
    "fr": Sides(
        r"\bplus (?:longtemps|longue?s?|longuement)\b",
        r"\bmoins (?:longtemps|longue?s?)\b|\bplus (?:courte?s?|brefs?|brèves?)\b",
        r"\blong|\bplus\b|\bprolong",
        r"\bcourt|\bmoins\b|\bbrè|\bbref|\bpeu\b",
    ),
    "hr": Sides(
        r"\bdulj|\bduž(?:i|a|e|u|eg|em|oj|im|ih)\b",
        r"\bkrać",
        r"\bdu[lž]|\bdug|\bviše|\bprodu[lž]",
        r"\bkra[ćt]|\bmanje|\bskra",
    ),
    "hu": Sides(
        r"\bhosszabb",
        r"\brövidebb",
        r"\bhossz|\btöbb|\btovább|\bmeghossz",
        r"\brövid|\bkeves",
    ),
    "it": Sides(
        r"\bpiù (?:a lungo|lung[oaie]|lunghi|lunghe|tempo|prolungat[oaie])\b",
        r"\bmeno (?:a lungo|tempo)\b|\bpiù (?:brev[ei]|cort[oaie])\b",
        r"\blung|\bpiù\b|\bprolung|\bmaggior",
        r"\bbrev|\bcort|\bmeno\b|\bminor|\bpoc",
    ),
    "ja": Sides("より長|長く|長期", "より短|短く|短期", "長|延", "短|縮"),
    "ko": Sides("더 (?:오래|길|긴)", "더 짧", "오래|길|긴|장기", "짧|단기|줄"),
    "nb": Sides(
        r"(?<!ikke )\blengr?er?\b(?! enn)",
        r"\bkortere\b(?! enn)",
        r"\blang|\bleng|\bmer\b|\bforleng",
        r"\bkort|\bmindre|\bforkort|\brask",
    ),
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
    "ro": Sides(
        r"\bmai (?:lung\w*|mult timp|îndelungat\w*)\b",
        r"\bmai (?:scurt\w*|puțin timp)\b",
        r"\blung|\bmai mult|\bîndel|\bprelung",
        r"\bscurt|\bmai pu",
    ),
    "ru": Sides(
        r"\bдольше\b|\bболее (?:длинн|продолжит|длительн|долг)\w+",
        r"\bкороче\b|\bболее (?:коротк|кратк)\w+|\bменее (?:продолжит|длительн|долг)\w+",
        r"\bдол[гь]|\bдлин|\bдлит|\bпродолж|\bбольше",
        r"\bкорот|\bкрат|\bмене|\bменьше",
    ),
    "sk": Sides(
        r"\bdlhš",
        r"\bkratš",
        r"\bdlh|\bviac|\bpredĺž|\bpredlž",
        r"\bkrát|\bkrat|\bmenej|\bskrá",
    ),
    "sr": Sides(
        r"\bдуљ|\bдуж(?:и|а|е|у|ег|ем|ој|им|их)\b|\bdulj|\bduž(?:i|a|e|u|eg|em|oj|im|ih)\b",
        r"\bкраћ|\bkrać",
        r"\bду[лж]|\bдуг|\bвише|\bпроду[лж]|\bdu[lž]|\bdug|\bviše|\bprodu[lž]",
        r"\bкра[ћт]|\bмање|\bскра|\bkra[ćt]|\bmanje|\bskra",
    ),
    "sv": Sides(
        r"(?<!inte )\blängre\b(?! än)",
        r"\bkortare\b(?! än)",
        r"\blång|\bläng|\bmer\b|\bförläng",
        r"\bkort|\bmindre|\bförkort|\bsnabb",
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
    "bg": Sides(
        r"\bпрез (?:един )?ден\b|\bна всеки (?:два|2) дни\b|\bвсеки втори ден\b",
        r"\bвсеки ден\b|\bежедневно\b",
        r"\bпрез\b|\bвтор|\bдва\b|\b2\b",
        r"\bдневн|\bна ден\b",
    ),
    "bn": Sides(
        "এক ?দিন (?:পর ?পর|অন্তর|বাদে)|দুই দিনে একবার|প্রতি (?:দুই|২) দিন",
        r"প্রতিদিন|প্রত্যেক দিন|রোজ(?![\u0980-\u09ff])|দৈনিক",
        "অন্তর|বাদে|পর পর|দুই|২",
        "দিনে",
    ),
    "ca": Sides(
        r"\bdies alterns\b|\bun dia sí i l['’]altre no\b|\bun dia sí,? un dia no\b|\bcada (?:dos"
        r"|2) dies\b|\bdia per altre\b",
        r"\bcada dia\b|\btots els dies\b|\bdiàriament\b",
        r"\baltern|\bdos\b|\b2\b|\baltre",
        r"\bal dia\b|\bper dia\b|\bdiàri",
    ),
    "cs": Sides(
        r"\bobden\b|\bkaždý druhý den\b|\bkaždé (?:dva|2) dny\b|\bob den\b",
        r"\bkaždý den\b|\bdenně\b",
        r"\bob|\bdruh|\bdva\b|\b2\b|\bstříd",
        r"\bza den\b|\bdenn",
    ),
    "da": Sides(
        r"\bhver anden dag\b|\bhver 2\. dag\b",
        r"\bhver dag\b|\bdagligt?\b|\bhver eneste dag\b",
        r"\band(?:en|et)\b|\bto\b|\b2\b|\bskift",
        r"\bom dagen\b|\bdaglig|\bpr\.? dag\b|\bhver\b",
    ),
    "de": Sides(
        r"\bjeden (?:zweiten|2\.) tag\b|\balle (?:zwei|2) tage\b",
        r"\bjeden tag\b|\btäglich\b",
        r"\bzwei|\b2\b|\bander|\babwechs",
        r"\btag(?:es)?\b|\btäglich",
    ),
    "el": Sides(
        r"\bη?μέρα παρά η?μέρα\b|\bκάθε (?:δεύτερη|2η) η?μέρα\b|\bκάθε (?:δύο|2) η?μέρες\b",
        r"\bκάθε η?μέρα\b|\bκαθημεριν",
        r"\bπαρά\b|\bδεύτ|\bδύο\b|\b2",
        r"\bτην η?μέρα\b|\bκάθε\b|\bκαθημ|\bημερήσ",
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
    "fa": Sides(
        "(?:یک )?روز در میان",
        "هر روز|روزانه|همه روزه",
        "میان|دو|۲",
        "در روز|روزی",
    ),
    "fi": Sides(
        r"\bjoka toinen päivä\b|\bjoka toisena päivänä\b|\bjoka 2\. päivä|\b(?:kahden"
        r"|2) päivän välein\b",
        r"\bjoka päivä\b|\bpäivittäin\b",
        r"\btoinen|\btoise|\bkahden\b|\b2\b|\bvuoro",
        r"\bpäivässä\b|\bpäivit|\bjoka\b",
    ),
    "fr": Sides(
        r"\btous les (?:deux|2) jours\b|\bun jour sur (?:deux|2)\b",
        r"\btous les jours\b|\bchaque jour\b|\bquotidien",
        r"\bdeux\b|\b2\b|\baltern|\bautre",
        r"\bpar jour\b|\bjournal",
    ),
    "he": Sides(
        "יום כן[,]? יום לא|כל יומיים|פעם ביומיים|אחת ליומיים",
        r"(?:כל|מדי) יום\b|פעם ביום\b|יום-?יומי",
        "יומיים|לסירוגין|שני",
        "ביום",
    ),
    "hi": Sides(
        "एक दिन छोड़|हर दूसरे दिन|एक दिन के अंतर",
        "हर (?:दिन|रोज़|रोज)|रोज़ाना|रोजाना|प्रतिदिन|दैनिक",
        "छोड़|दूसर|दो|अंतर|2",
        "दिन में",
    ),
    "hr": Sides(
        r"\bsvak(?:i|og) drug(?:i|og) dan\b|\bsvaki drugi dan\b|\bsvaka (?:dva|2) dana\b",
        r"\bsvaki dan\b|\bsvakog dana\b|\bsvakodnevno\b",
        r"\bdrug|\bdva\b|\b2\b|\bizm(?:j)?en",
        r"\bdnevn|\bna dan\b",
    ),
    "hu": Sides(
        r"\bminden (?:második|2\.) nap|\bkétnaponta\b|\b(?:két|2) naponta\b|\bmásnaponta\b",
        r"\bminden ?nap\b|\bmindennap\b",
        r"\bmásod|\bkét|\b2\b|\bmásnap",
        r"\bnapon|\bmindenn|\bminden\b|\bnapi\b",
    ),
    "id": Sides(
        r"\b(?:dua|2) hari sekali\b|\bselang (?:se|satu )hari\b|\bsetiap (?:dua"
        r"|2) hari\b|\bberselang\b",
        r"\b(?:se)?tiap hari\b|\bharian\b",
        r"\bselang|\bdua\b|\b2\b",
        r"\bsehari\b",
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
    "ko": Sides(
        "격일|하루 걸러|이틀에 한|이틀마다",
        "매일|날마다",
        "걸러|이틀|격|2",
        "하루",
    ),
    "ms": Sides(
        r"\bselang (?:se|satu )hari\b|\bsetiap (?:dua|2) hari\b|\b(?:dua"
        r"|2) hari sekali\b",
        r"\b(?:se)?tiap hari\b|\bharian\b",
        r"\bselang|\bdua\b|\b2\b",
        r"\bsehari\b",
    ),
    "nb": Sides(
        r"\bannenhver dag\b|\bhver (?:annen|andre) dag\b|\bhver 2\. dag\b",
        r"\bhver dag\b|\bdaglig\b|\bhver eneste dag\b",
        r"\bannen|\bandre\b|\bto\b|\b2\b|\bskift",
        r"\bom dagen\b|\bdaglig|\bper dag\b|\bhver\b",
    ),
    "nl": Sides(
        r"\bom de (?:andere )?dag\b|\b(?:om de|elke|iedere) (?:twee|2) dagen\b",
        r"\b(?:elke|iedere) dag\b|\bdagelijks\b",
        r"\bom de\b|\btwee\b|\b2\b|\bander(?:e|en)?\b",
        r"\bper dag\b|\bdagelijks|\belke\b|\biedere\b|\bdaags\b",
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
    "ro": Sides(
        r"\bo dată la (?:două|2) zile\b|\bdin două în două zile\b|\bla (?:două|2) zile\b"
        r"|\bo zi da,? o zi nu\b|\bla fiecare două zile\b",
        r"\bîn fiecare zi\b|\bzilnic",
        r"\bdouă\b|\b2\b|\baltern|\bo zi da",
        r"\bpe zi\b",
    ),
    "ru": Sides(
        r"\bчерез день\b|\bкаждый второй день\b|\bкаждые (?:два|2) дня\b|\bраз в (?:два|2) дня\b",
        r"\bкаждый день\b|\bежедневн",
        r"\bчерез\b|\bвтор|\bдва\b|\b2\b",
        r"\bв день\b|\bв сутки\b|\bкажд",
    ),
    "sk": Sides(
        r"\bobdeň\b|\bkaždý druhý deň\b|\bkaždé (?:dva|2) dni\b|\bob deň\b",
        r"\bkaždý deň\b|\bdenne\b",
        r"\bob|\bdruh|\bdva\b|\b2\b|\bstried",
        r"\bza deň\b|\bdenn",
    ),
    "sr": Sides(
        r"\bсвак(?:и|ог) друг(?:и|ог) дан\b|\bсваки други дан\b|\bсвака (?:два|2) дана\b"
        r"|\bsvak(?:i|og) drug(?:i|og) dan\b|\bsvaki drugi dan\b|\bsvaka (?:dva|2) dana\b",
        r"\bсваки дан\b|\bсваког дана\b|\bсвакодневно\b|\bsvaki dan\b|\bsvakog dana\b"
        r"|\bsvakodnevno\b",
        r"\bдруг|\bдва\b|\b2\b|\bизм(?:ј)?ен|\bdrug|\bdva\b|\b2\b|\bizm(?:j)?en",
        r"\bдневн|\bна дан\b|\bdnevn|\bna dan\b",
    ),
    "sv": Sides(
        r"\bvarannan dag\b|\bvartannat dygn\b|\bvar(?:je)? (?:andra|2:a) dag\b",
        r"\bvarje dag\b|\bdagligen\b|\bvarje dygn\b",
        r"\bvarannan\b|\bvartannat\b|\bandra\b|\btvå\b|\b2",
        r"\bom dagen\b|\bdaglig|\bper dag\b|\bvarje\b",
    ),
    "sw": Sides(
        r"\bkila baada ya siku (?:moja|mbili|2)\b|\bkila siku (?:ya pili|mbili|2)\b"
        r"|\bsiku mbadala\b|\bkuruka siku\b",
        r"\bkila siku\b(?! (?:ya pili|mbili|2|moja))",
        r"\bbaada\b|\bmbili\b|\bpili\b|\b2\b|\bruka",
        r"\bkwa siku\b",
    ),
    "ta": Sides(
        "ஒரு நாள் விட்டு|ஒன்று ?விட்ட|இரண்டு நாட்களுக்கு ஒரு",
        "தினமும்|தினசரி|ஒவ்வொரு நாளும்|நாள்தோறும்|அன்றாட",
        "விட்ட|இரண்டு|2",
        "நாளைக்கு",
    ),
    "th": Sides(
        "วันเว้นวัน|ทุก(?: ?ๆ)? ?(?:สอง|2|๒) ?วัน",
        "ทุก(?: ?ๆ)? ?วัน(?!จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)|วันละ",
        "เว้น|สลับ|สอง|2|๒",
        "",
    ),
    "tr": Sides(
        r"\bgün ?aşırı\b|\b(?:iki|2) günde bir\b|\bher (?:iki|2) günde\b",
        r"\bher gün\b|\bgünlük\b|(?<!iki )(?<!2 )\bgünde bir\b",
        r"aşırı|\biki|\b2\b",
        r"\bgünde\b",
    ),
    "uk": Sides(
        r"\bчерез день\b|\bкожн(?:ого|ий) другого? дня\b|\bкожен другий день\b|\bкожні (?:два"
        r"|2) дні\b|\bраз на (?:два|2) дні\b",
        r"\bщодня\b|\bкожен день\b|\bкожного дня\b|\bщоденно\b",
        r"\bчерез\b|\bдруг|\bдва\b|\b2\b",
        r"\bна день\b|\bна добу\b|\bкожн",
    ),
    "ur": Sides(
        "ایک دن (?:چھوڑ کر|کے وقفے)|ہر (?:دوسرے|دو) (?:دن|روز)",
        "روزانہ|ہر (?:روز|دن)",
        "چھوڑ|وقف|دوسر|دو|۲",
        "دن میں",
    ),
    "vi": Sides(
        r"\bcách (?:một )?ngày\b|\b(?:hai|2) ngày một lần\b",
        r"\bmỗi ngày\b|\bh[àằ]ng ngày\b",
        r"\bcách|\bhai\b|\b2\b",
        r"\bngày\b",
    ),
    "zh": Sides(
        "隔[天日]|每隔一[天日]|每[两兩二2][天日]",
        "每[天日]|天天",
        "隔|两|兩|二|2",
        "每|日",
    ),
}
"""Every other day, and every day."""
