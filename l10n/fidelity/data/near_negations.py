"""Words near to "not" that a prohibition may be said with, and that other sentences hold beside it:
unless and except, without, stop, the same, until; by kind and language.

A source that says one of them beside its "not" has its translation say both. The expressions are
for texts in small letters; an "unless" that holds a "not" is found with it ("a meno che non").
"""

from __future__ import annotations

from typing import NamedTuple

from l10n.fidelity.data.findings import (
    ABSENT,
    HURTS_NOT,
    MEANS_NEVER,
    NO_FINDING,
    PAINLESS,
    STILL_MAY,
)
from l10n.fidelity.data.opposites import Opposites
from l10n.fidelity.data.opposites.medicines import FOOD

EXCEPT: dict[str, str] = {
    "ar": r"إلا|ما لم|سوى|باستثناء|ما عدا",
    "bg": r"\bосвен\b(?: ако\b[^.,;!?]{0,40}?\bне\b)?",
    "bn": "যদি না|ছাড়া|ব্যতীত",
    "ca": r"\btret que\b|\bllevat\b|\bexcepte\b",
    "cs": r"\bledaže\b|\bkromě\b|\bpokud [^.,;!?]{0,40}?\bne\w+",
    "da": r"\bmedmindre\b|\bundtagen\b|\bbortset fra\b",
    "de": r"\baußer\b|\bes sei denn\b|\bausgenommen\b",
    "el": r"\bεκτός\b",
    "en": r"\bunless\b|\bexcept(?:ing)?\b|\bapart from\b|\bother than\b",
    "es": r"\ba (?:menos|no ser) que\b|\bsalvo\b|\bexcept\w*",
    "fa": r"مگر|\bجز\b|\bغیر از\b|در غیر",
    "fi": r"\bellei\b|\bpaitsi\b",
    "fr": r"\bà moins (?:que|d[e'’])(?:[^.,;!?]{0,60}?\bn(?:e\b|['’]))?|\bsauf\b|\bexcept\w*"
    r"|\bhormis\b",
    "he": r"אלא|מלבד|פרט ל|למעט|כל עוד (?:\S+ ){0,4}?לא",
    "hi": r"जब तक [^।,]{0,60}?(?:नहीं|न(?=\s))|सिवाय|के अलावा",
    "hr": r"\bosim\b",
    "hu": r"\bhacsak\b|\bkivéve\b",
    "id": r"\bkecuali\b",
    "it": r"\ba meno (?:che|di)(?:[^.,;!?]{0,60}?\bnon\b)?|\bsalvo\b|\btranne\b|\beccetto\b",
    "ja": "ない限り|ないかぎり|なければ|以外",
    "ko": "(?:않는|없는|아닌) 한|않으면|없으면|아니면|제외|이외",
    "ms": r"\bkecuali\b",
    "nb": r"\bmed mindre\b|\bunntatt\b|\bbortsett fra\b",
    "nl": r"\btenzij\b|\bbehalve\b",
    "pl": r"\bchyba że\b|\bz wyjątkiem\b",
    "pt": r"\ba menos que\b|\ba não ser\b|\bsalvo\b|\bexcet\w*|\bexcept\w*",
    "ro": r"\bdecât dacă\b|\bcu excepția\b|\bîn afară de\b",
    "ru": r"\bесли только [^.,;!?]{0,60}?\bне\b|\bкроме\b|\bисключ\w*",
    "sk": r"\bokrem\b|\bpokiaľ [^.,;!?]{0,40}?\bne\w+",
    "sr": r"\bосим\b|\bosim\b",
    "sv": r"\bom inte\b|\butom\b|\bsåvida\b",
    "sw": r"\bisipokuwa\b",
    "ta": "தவிர|அல்லாமல்|இல்லாவிட்டால்|ஒழிய",
    "th": "เว้นแต่|ยกเว้น|นอกจาก",
    "tl": r"\bmaliban\b",
    "tr": r"m[ae]d[ıi]k[cç]e?a?|m[ae]di[gğ]i sürece|m[ae]dığı sürece|m[ae]zs[ae]\b",
    "uk": r"\bякщо тільки [^.,;!?]{0,60}?\bне\b|\bкрім\b|\bвинятк\w*|\bхіба що\b",
    "ur": "جب تک|سوائے|کے علاوہ",
    "vi": r"\btrừ (?:khi|phi)\b|\bngoại trừ\b|\bngoài\b",
    "zh": "除非[^。，,]{0,30}[，,]否[则則]|除非|除了|以外|除外|除[^，。]{0,12}外",
}
"""Words for unless and except, each with a "not" that it holds."""

IF_NOT: dict[str, str] = {
    "de": r"\b(?:wenn|sofern|solange) [^.,;!?]{0,60}?\b(?:nicht|kein)\w*",
    "es": r"\bsi (?:\w+ ){0,3}no\b",
    "fr": r"\bsi (?:\w+ ){0,3}n(?:e |['’])\w+ pas\b",
    "it": r"\bse (?:\w+ ){0,3}non\b",
    "nl": r"\bals [^.,;!?]{0,60}?\bniet\b",
    "pl": r"\b(?:o ile|jeśli|jeżeli|dopóki) [^.,;!?]{0,60}?\bnie\b",
    "pt": r"\bse (?:\w+ ){0,3}não\b",
    "ru": r"\b(?:если|пока) [^.,;!?]{0,60}?\bне\b",
    "uk": r"\b(?:якщо|поки) [^.,;!?]{0,60}?\bне\b",
    "vi": r"\bnếu [^.,;!?]{0,40}?\bkhông\b",
}
"""Ways to say "unless" with "if" and "not", where no word of its own says it."""

WITHOUT: dict[str, str] = {
    "ar": r"\b[بو]?دون\b|\bبلا\b|بغير|من غير",
    "bg": r"\bбез\b",
    "bn": "ছাড়া|না করে|ব্যতীত|বিনা",
    "ca": r"\bsense\b",
    "cs": r"\bbez\b|\baniž\b",
    "da": r"\buden\b",
    "de": r"\bohne\b",
    "el": r"\bχωρίς\b|\bδίχως\b",
    "en": r"\bwithout\b",
    "es": r"\bsin\b",
    "fa": r"بدون|\bبی\b",
    "fi": r"\bilman\b|\w+(?:ma|mä)tta\b",
    "fr": r"\bsans\b",
    "he": "מבלי|בלי|ללא",
    "hi": "बिना|बगैर",
    "hr": r"\bbez\b",
    "hu": r"\bnélkül\b|\w+(?:t[ae]lan|tl[ae]n)ul\b",
    "id": r"\btanpa\b",
    "it": r"\bsenza\b",
    "ja": "なし[にで]|ずに|ことなく|無断で|ないで(?!ください|下さい)",
    "ko": "없이|않고",
    "ms": r"\btanpa\b",
    "nb": r"\buten\b",
    "nl": r"\bzonder\b",
    "pl": r"\bbez\b",
    "pt": r"\bsem\b",
    "ro": r"\bfără\b",
    "ru": r"\bбез\b|\bне \w+вши(?:сь)?\b",
    "sk": r"\bbez\b",
    "sl": r"\bbrez\b",
    "sr": r"\bбез\b|\bbez\b",
    "sv": r"\butan\b",
    "sw": r"\bbila\b",
    "ta": "இல்லாமல்|இன்றி|ாமல்",
    "th": "โดยไม่|ปราศจาก",
    "tl": r"\bnang (?:hindi|walang)\b|\bwalang\b",
    "tr": r"m[ae]d[ae]n\b|s[ıiuü]z\b",
    "uk": r"\bбез\b|\bне \w+вши(?:сь)?\b",
    "ur": "بغیر|بنا",
    "vi": r"\b(?:mà|khi) (?:chưa|không)\b|\bkhông có\b",
    "zh": "未[经經]?(?![来來])|[没沒]有?",
}

STOP: dict[str, str] = {
    "ar": "توقف|توقّف|وقف|إيقاف",
    "bg": r"\bспир\w*|\bспр\w*|\bпрекъс\w*|\bпрекрат\w*",
    "bn": "বন্ধ",
    "ca": r"\bdeix\w* de\b|\bsuspen\w*|\binterromp\w*|\batur\w*",
    "cs": r"\bpřest\w*|\bpřeruš\w*|\bvysa\w*|\bukonč\w*",
    "da": r"\bstop\w*|\bhold op\b|\bafbryd\w*|\bafslut\w*",
    "de": r"\babsetz\w*|\bstopp\w*|\bbeend\w*|\babbrech\w*|\bunterbrech\w*"
    r"|\b(?:brech|setz)\w*(?= [^.!?]{1,60}?\bab\b)|\bhör\w*(?= [^.!?]{1,40}?\bauf\b)",
    "el": r"\w*σταμ\w*|\w*διακ[οόό]π\w*",
    "en": r"\bstop\w*|\bdiscontinu\w*|\binterrupt\w*|\bquit\w*",
    "es": r"\bdej\w* (?:de|el|la|los|las|su|sus|este|esta)\b"
    r"|\bsuspend\w*|\binterrump\w*|\babandon\w*",
    "fa": "قطع|متوقف",
    "fi": r"\blopet\w*|\bkeskeyt\w*",
    "fr": r"\barrêt\w*|\bcess\w*|\binterromp\w*|\bsuspend\w*",
    "he": "הפסיק|חדל",
    "hi": "बंद|छोड़|रोक",
    "hr": r"\bpresta\w*|\bpreki[dn]\w*|\bobustav\w*",
    "hu": r"\bhagy\w*(?: abba)?|\babbahagy\w*|\bleáll\w*|\bmegszak\w*",
    "id": r"\bberhenti\b|\bhenti\w*|\bmenghentikan\b",
    "it": r"\bsmett\w*|\binterromp\w*|\bsospend\w*",
    "ja": "止め|やめ|中止|中断",
    "ko": "중단|멈추|끊",
    "ms": r"\bberhenti\b|\bhenti\w*",
    "nb": r"\b(?:av)?slutt\w*|\bstopp\w*|\bavbryt\w*",
    "nl": r"\bstop\w*|\bonderbre\w*",
    "pl": r"\bprzest\w*|\bprzerw\w*|\bodstaw\w*",
    "pt": r"\bpar[ea]\w* (?:de|o|a|os|as|com|este|esta)\b|\bdeix\w+ de\b"
    r"|\bsuspend\w*|\binterromp\w*",
    "ro": r"\bopr[ie]\w*|\bîntrerup\w*|\brenunț\w*",
    "ru": r"\bпрекра[тщ]\w*|\bперест\w*|\bотказ\w*",
    "sk": r"\bprest\w*|\bpreruš\w*|\bvysa\w*|\bukonč\w*",
    "sr": r"\bпреста\w*|\bпреки[дн]\w*|\bpresta\w*|\bpreki[dn]\w*",
    "sv": r"\b(?:av)?sluta\w*|\bavbryt\w*|\bstopp\w*",
    "sw": r"\bacha\b|\bsitish\w*",
    "ta": "நிறுத்த|கைவிட|விட்டுவிட",
    "th": "หยุด|เลิก",
    "tl": r"\btigil\w*|\bitigil\b|\bihinto\b",
    "tr": r"\b(?:bırak|kes|durdur)(?:(?!m[ae])\w)*",
    "uk": r"\bприпин\w*|\bперест\w*|\bвідмов\w*",
    "ur": "بند|روک|چھوڑ",
    "vi": r"\bngừng\b|\bngưng\b|\bdừng\b|\bthôi\b",
    "zh": "停",
}
"""Words for stopping: "stop smoking" forbids, "do not stop the tablets" forbids to stop."""

SAME: dict[str, str] = {
    "de": r"\bgleich\w*|\bd(?:er|ie|as)selbe\w*",
    "en": r"\bsame\b|\balike\b",
    "es": r"\bmism[oa]s?\b|\bigual\w*",
    "fr": r"\bmêmes?\b|\bpareil\w*",
    "it": r"\bstess[oaie]\b|\bugual\w*",
    "pt": r"\bmesm[oa]s?\b|\bigua\w*",
}

BEFORE: dict[str, str] = {
    "ar": "قبل|أولا",
    "bn": "আগে|পূর্বে|প্রথমে",
    "de": r"\bbevor\b|\behe\b|\bvorher\b|\bzuerst\b|\bzuvor\b|\berst\b|\bvor (?:de[mr]|einer?)\b",
    "en": r"\bbefore\b|\bprior to\b|\bfirst\b",
    "es": r"\bantes\b|\bprimero\b|\bprevi\w*",
    "fa": "قبل|پیش از|ابتدا",
    "fr": r"\bavant\b|\bd['’]abord\b|\bpréalable\w*",
    "he": "לפני|קודם",
    "hi": "पहले|पूर्व",
    "id": r"\bsebelum|\bdahulu\b|\bdulu\b",
    "it": r"\bprima\b|\bpreviament\w*",
    "ja": "前に|まず|事前",
    "ko": "전에|먼저|미리",
    "ms": r"\bsebelum|\bdahulu\b|\bdulu\b",
    "nl": r"\bvoordat\b|\bvoor\b|\beerst\b",
    "pl": r"\bzanim\b|\bprzed\b|\bnajpierw\b",
    "pt": r"\bantes\b|\bprimeiro\b|\bprévi\w*|\bpreviamente\b",
    "ru": r"\bпрежде\b|\bперед\b|\bсначала\b|\bпредварительно\b",
    "sw": r"\bkabla\b|\bkwanza\b",
    "ta": "முன்|முதலில்",
    "th": "ก่อน",
    "tr": r"\bönce\b",
    "uk": r"\bперш ніж\b|\bперед\b|\bспочатку\b",
    "ur": "پہلے|قبل",
    "vi": r"\btrước\b",
    "zh": "前|先",
}
"""What becomes of "not … without asking": "ask before you …"."""

UNDONE: dict[str, str] = {
    "am": r"(?:የማ[ይትያ]|በማ[ይትያ]|ያል)[\u1200-\u137f]+",
    "bg": r"\bбез\w+",
    "bn": "না-",
    "ca": r"\bsense\b|\bno \w+[aiu]t?d?[ae]?s?\b|\bque no\b",
    "cs": r"\bne\w{3,}(?:ý|á|é|ého|ému|ých|ým|ými|ou)\b",
    "da": r"\buden for\b",
    "de": r"\bun(?!d\b|s\b|ser|ter)\w{4,}",
    "en": r"\bun(?!der|it|i[ov]|iq|til\b|less\b|able\b)\w{4,}|\bout of (?:the )?reach\b",
    "es": r"\bsin\b|\bno \w+[ai]d[oa]s?\b",
    "fi": r"\w*(?:ma|mä)tt[oö]m\w*",
    "fr": r"\bsans\b|\bnon\b",
    "hr": r"\bne(?!moj|m[ao]|će|ću|ćemo|ćete)\w{4,}",
    "hu": r"\w*(?:t[ae]l[ae]n|tl[ae]n)\w*|\bfel nem \w+",
    "id": r"\bbelum\b|\btak\b|\btidak (?:di|ter|ber)\w+",
    "it": r"\bsenza\b|\bnon \w+[aiu]t[oaei]\b",
    "ms": r"\bbelum\b|\btak\b|\btidak (?:di|ter|ber)\w+",
    "nl": r"\bon\w{4,}",
    "pl": r"\bnie(?!któr)\w{4,}",
    "pt": r"\bsem\b|\bnão \w+[ai]d[oa]s?\b",
    "ru": r"\bне\w{4,}",
    "sk": r"\bne\w{3,}(?:ý|á|é|ého|ému|ých|ým|ými|ou)\b",
    "sl": r"\bne(?!sm)\w{4,}",
    "sr": r"\bне(?!мој|м[ао]|ће|ћу)\w{4,}|\bne(?!moj|m[ao]|će|ću)\w{4,}",
    "sv": r"\bo(?:möj|känd|läm)\w*",
    "sw": r"\b(?:ambayo|ambavyo|ambazo|ambao|ambalo) ha\w+|\b\w{2,}si(?:yo|o|cho|vyo|zo)\w*",
    "ta": r"[\u0b80-\u0bff]*ாத(?:வாறு|(?![\u0b80-\u0bff]))",
    "th": "ที่(?:ยัง)?ไม่|ยังไม่",
    "tl": r"\bhindi (?:na|ma|nag|ka|pa)\w*",
    "tr": r"\w+m[ae]d[ae]n\b|\w*s[ıiuü]z\b|\w+m[ae]y[ae](?:n|c[ae])\w*"
    r"|\w+m[ae](?:d[ıi][gğ]|m[ıi]ş)\w*",
    "uk": r"\bне\w{4,}",
    "ur": r"بغیر|غیر|نہ ہونے وا|نہ (?:کی|کیے) گئ",
}
"""What is not so, in one word: "unwashed fruit", and what out of reach is in other languages."""

GO_ON: dict[str, str] = {
    "ar": "استمر|واصل|تابع",
    "bn": "চালিয়ে|অব্যাহত|চালু রাখ",
    "de": r"\bweiter\w*|\bfortsetz\w*|\bfortführ\w*",
    "en": r"\bcontinu\w*|\bkeep\b|\bcarry on\b|\bgo on\b",
    "es": r"\bsig[au]\w*|\bcontin[uú]\w*",
    "fa": "ادامه",
    "fr": r"\bcontinu\w*|\bpoursui\w*",
    "he": "המש[ךי]",
    "hi": "जारी|रहें",
    "id": r"lanjut|\bterus|\btetap\b",
    "it": r"\bcontinu\w*|\bprosegu\w*",
    "ja": "続け",
    "ko": "계속",
    "ms": r"lanjut|\bterus|\bkekal",
    "nl": r"\bblijf\w*|\bdoor\b|\bverder\b",
    "pl": r"\bkontynu\w*|\bnadal\b",
    "pt": r"\bcontinu\w*|\bprossig\w*|\bmanten\w*",
    "ru": r"\bпродолж\w*",
    "sw": "endele",
    "ta": "தொடர",
    "th": "ต่อ",
    "tr": r"\bdevam\b",
    "uk": r"\bпродовж\w*",
    "ur": "جاری",
    "vi": r"\btiếp tục\b",
    "zh": "继续|繼續|坚持|堅持",
}
"""What becomes of "not stop"."""

OTHER: dict[str, str] = {
    "ar": "مختلف|يختلف|تختلف",
    "bn": "ভিন্ন|আলাদা|অন্য",
    "de": r"\bander\w*|\bverschied\w*|\bunterscheid\w*",
    "en": r"\bdiffer\w*|\bother\b|\banother\b",
    "es": r"\bdifer\w*|\bdistint\w*|\botr[oa]s?\b",
    "fa": "متفاوت|فرق",
    "fr": r"\bdiffér\w*|\bautres?\b",
    "he": "שונ",
    "hi": "अलग|भिन्न",
    "id": r"\bberbeda|\blain",
    "it": r"\bdivers\w*|\bdiffer\w*|\baltr\w*",
    "ja": "異な|違",
    "ko": "다르|다른|다릅|차이",
    "ms": r"\bberbeza|\blain",
    "nl": r"\bander\w*|\bverschil\w*",
    "pl": r"\bróżn\w*|\binn\w+",
    "pt": r"\bdifer\w*|\boutr[oa]s?\b|\bdistint\w*",
    "ru": r"\bотлич\w*|\bдруг\w*|\bразн\w*",
    "sw": "tofauti|ingine",
    "ta": "வேறு|மாறுபட|வித்தியாச",
    "th": "ต่าง|อื่น",
    "tr": r"\bfarklı\w*|\bbaşka\b",
    "uk": r"\bвідрізн\w*|\bінш\w*|\bрізн\w*",
    "ur": "مختلف|دوسر|الگ",
    "vi": r"\bkhác\b",
    "zh": "有别|有別|区别|區別",
}
"""What becomes of "not the same"."""

EAT: dict[str, str] = {
    "ar": "أكل|تناول|شرب",
    "de": r"\bess(?:en|t)?\b|\bisst?\b|\btrink\w*",
    "en": r"\beat\w*|\bdrink\w*",
    "es": r"\bcom(?:a|e|as|es|er|en|an)\b|\bbeb\w*",
    "fa": "بخور|خورد|بنوش|نوشید",
    "fr": r"\bmang\w*|\bbuv\w*|\bboire\b",
    "hi": "खा|पी",
    "it": r"\bmang\w*|\bbev\w*|\bbere\b",
    "ja": "食べ|飲|食事",
    "ko": "먹|마시|드시",
    "nl": r"\beten\b|\beet\b|\bdrink\w*",
    "pl": r"\bje(?:ść|dz)\w*|\bpi(?:ć|j)\w*",
    "pt": r"\bcom(?:a|e|as|es|er|em|am)\b|\bbeb\w*",
    "ru": r"\bе(?:шь|сть|д)\w*|\bпей\w*|\bпить\b",
    "vi": r"\băn\b|\buống\b",
    "zh": "吃|喝|进食|饮食",
}
"""Words for eating and drinking."""

FASTING: dict[str, str] = {
    "ar": "صائم|صيام|على الريق",
    "bn": "খালি পেট|উপবাস|না খেয়ে",
    "de": r"\bnüchtern\w*",
    "en": r"\bfasting\b|\bempty stomach\b",
    "es": r"\bayun\w*",
    "fa": "ناشتا",
    "fr": r"\bà jeun\b",
    "he": r"\bב?צום\b|קיבה ריקה",
    "hi": "खाली पेट|उपवास",
    "id": r"puasa|\bperut kosong\b",
    "it": r"\bdigiun\w*",
    "ja": "空腹|絶食",
    "ko": "공복|금식",
    "ms": r"puasa|\bperut kosong\b",
    "nl": r"\bnuchter\w*",
    "pl": r"\bna czczo\b",
    "pt": r"\bjejum\b",
    "ru": r"\bнатощак\b",
    "sw": r"\btumbo (?:likiwa )?tupu\b|\bfunge?\b|\bkufunga\b",
    "ta": "வெறும் வயிற்ற|பட்டினி",
    "th": "ท้องว่าง|งด|อดอาหาร",
    "tr": r"\baç karn|\baç\b|\boruç",
    "ur": "خالی پیٹ|نہار منہ|فاق|روزہ",
    "vi": r"\bnhịn ăn\b",
    "zh": "空腹|禁食",
}
"""What "not eat" is in one word."""


UNTIL: dict[str, str] = {
    "de": r"\bbis\b|\bbevor\b|\behe\b|\bvor\b",
    "en": r"\buntil\b|\btill\b|\bbefore\b",
    "es": r"\bhasta\b|\bantes\b",
    "fr": r"\bjusqu|\bavant\b|\btant que\b",
    "it": r"\bfin(?:o|ché)\b|\bprima\b",
    "pt": r"\baté\b|\bantes\b",
}
"""Words of which what comes then is allowed: "not until", "not before"."""

ONLY_AFTER: dict[str, str] = {
    "ar": "فقط|انتظر|^(?!.*(?:حتى|إلى أن)).*بعد",
    "bn": "কেবল|শুধু|তবেই|অপেক্ষা|পরেই|^(?!.*(?:পর্যন্ত|আগে)).*পর",
    "de": r"\berst\b|\bwarte",
    "en": r"\bonly\b|\bwait\b|^(?!.*\b(?:until|before)\b).*\bafter\b",
    "es": r"\besper[ae]|\bs[oó]lo\b|\brecién\b",
    "fa": "فقط|تنها|صبر|منتظر",
    "fr": r"\battend|\bseulement\b|\buniquement\b",
    "he": r"\bרק\b|המת|חכו",
    "hi": "बाद ही|प्रतीक्षा|इंतज़ार|इंतजार|^(?!.*तक).*के बाद",
    "id": r"\bhanya\b|\bbaru\b|tunggu|^(?!.*\b(?:sampai|hingga|sebelum)\b).*\bsetelah\b",
    "it": r"\baspett|\battend|\bsolo\b",
    "ja": "^(?!.*まで).*(?:[てで]から|[後あ][にでと]|待)|まで.{0,12}(?:待|お待ち)",
    "ko": "^(?!.*까지).*(?:[후뒤] ?에|다음에|[후뒤] )|까지.{0,16}기다",
    "ms": r"\bhanya\b|\bbaru\b|tunggu|^(?!.*\b(?:sehingga|sampai|hingga"
    r"|sebelum)\b).*\bselepas\b",
    "nl": r"\bpas\b|\bwacht",
    "pl": r"\bdopiero\b|\b(?:za|po)czekaj",
    "pt": r"\besper[ae]|\baguard|\bsó\b",
    "ru": r"\bтолько\b|\bлишь\b|жд(?:ите|ать|аться|итесь)\b",
    "sw": r"\btu\b|\bsubiri|\bngoj|^(?!.*\b(?:hadi|mpaka|kabla)\b).*\bbaada\b",
    "ta": "மட்டுமே|மட்டும்|காத்திரு|^(?!.*(?:வரை|முன்)).*பிறகு",
    "th": "จึง|ต่อเมื่อ|เท่านั้น|รอ|^(?!.*(?:จนกว่า|ก่อน)).*หลัง",
    "tr": r"\bancak\b|\bbekle|^(?!.*(?:kadar|önce)).*\bsonra\b",
    "uk": r"\bлише\b|\bтільки\b|чекай",
    "ur": r"صرف|انتظار|\bہی\b|^(?!.*(?:تک|پہلے)).*کے بعد",
    "vi": r"\bchỉ\b|\bđợi\b|\bchờ\b|\bmới\b",
    "zh": "才|方可|等[^。]{0,20}再|^(?!.*前).*[后後]再|稍[后後]|等待|等到",
}
"""What "not until" and "not before" are without a "not": "only after", "wait until"."""

ALWAYS_WITH: dict[str, str] = {
    "de": r"\b(?:immer|stets) (?:\w+ ){0,3}mit\b",
    "en": r"\balways (?:\w+ ){0,3}with\b",
    "es": r"\bsiempre (?:\w+ ){0,3}con\b",
    "fr": r"\btoujours (?:\w+ ){0,3}(?:avec|accompagné)",
    "it": r"\bsempre (?:\w+ ){0,3}con\b",
    "ja": "(?:必ず|常に|いつも)[^。]{0,12}(?:と一緒|とともに|を得て)",
    "ko": "(?:항상|반드시|꼭) [^.]{0,16}(?:함께|같이)",
    "nl": r"\baltijd (?:\w+ ){0,3}met\b",
    "pl": r"\bzawsze (?:\w+ ){0,3}z\b",
    "pt": r"\bsempre (?:\w+ ){0,3}com\b",
    "ru": r"\bвсегда (?:\w+ ){0,3}со?\b",
    "zh": "(?:始终|总是|一定要|务必)[^。]{0,8}(?:与|和|随|在)",
}
"""What "not without" is in other words."""


class Near(NamedTuple):
    """One kind of words, by language.

    Attributes:
        words: the words; those of the translation are none for "not" where the source has them.
        loose: others, looked for where the translation has none of them.
        instead: what may stand for the "not" and such a word together.
        holds: whether the words hold the "not" themselves: those of the translation say it, then.
    """

    words: dict[str, str]
    loose: dict[str, str]
    instead: dict[str, str]
    holds: bool = False


def _either(one: dict[str, str], other: dict[str, str]) -> dict[str, str]:
    both = {name: f"{one[name]}|{other[name]}" for name in one.keys() & other.keys()}
    return {**one, **other, **both}


def _side(topic: Opposites, number: int) -> dict[str, str]:
    return {language: sides[number] for language, sides in topic.items()}


NEAR = (
    Near(EXCEPT, IF_NOT, BEFORE),
    Near(WITHOUT, {}, _either(BEFORE, ALWAYS_WITH)),
    Near(STOP, {}, GO_ON),
    Near(SAME, {}, OTHER),
    Near(EAT, {}, FASTING),
    Near(UNTIL, {}, ONLY_AFTER),
    Near(_side(FOOD, 0), {}, _side(FOOD, 1)),
    Near(_side(FOOD, 1), {}, _side(FOOD, 0)),
    Near(UNDONE, {}, {}),
    Near(NO_FINDING, {}, ABSENT, holds=True),
    Near(MEANS_NEVER, {}, STILL_MAY, holds=True),
    Near(HURTS_NOT, {}, PAINLESS, holds=True),
)
