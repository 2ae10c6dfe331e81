"""Words near to "not" that a prohibition may be said with, and that other sentences hold beside it:
unless and except, without, stop; by kind and language.

A source that says one of them beside its "not" has its translation say both. The expressions are
for texts in small letters; an "unless" that holds a "not" is found with it ("a meno che non").
"""

from __future__ import annotations

UNLESS: dict[str, str] = {
    "ar": r"إلا|ما لم|سوى|باستثناء|ما عدا",
    "de": r"\baußer\b|\bes sei denn\b|\bausgenommen\b"
    r"|\b(?:wenn|sofern|solange) [^.,;!?]{0,60}?\b(?:nicht|kein)\w*",
    "en": r"\bunless\b|\bexcept(?:ing)?\b|\bapart from\b|\bother than\b",
    "es": r"\ba (?:menos|no ser) que\b|\bsalvo\b|\bexcept\w*|\bsi (?:\w+ ){0,3}no\b",
    "fa": r"مگر|\bجز\b|\bغیر از\b|در غیر",
    "fr": r"\bà moins (?:que|d[e'’])(?:[^.,;!?]{0,60}?\bn(?:e\b|['’]))?|\bsauf\b|\bexcept\w*"
    r"|\bhormis\b|\bsi (?:\w+ ){0,3}n(?:e |['’])\w+ pas\b",
    "he": r"אלא|מלבד|פרט ל|למעט|כל עוד (?:\S+ ){0,4}?לא",
    "hi": r"जब तक [^।,]{0,60}?(?:नहीं|न(?=\s))|सिवाय|के अलावा",
    "it": r"\ba meno (?:che|di)(?:[^.,;!?]{0,60}?\bnon\b)?|\bsalvo\b|\btranne\b|\beccetto\b"
    r"|\bse (?:\w+ ){0,3}non\b",
    "ja": "ない限り|ないかぎり|なければ|以外",
    "ko": "(?:않는|없는|아닌) 한|않으면|없으면|아니면|제외|이외",
    "nl": r"\btenzij\b|\bbehalve\b|\bals [^.,;!?]{0,60}?\bniet\b",
    "pl": r"\bchyba że\b|\b(?:o ile|jeśli|jeżeli|dopóki) [^.,;!?]{0,60}?\bnie\b|\bz wyjątkiem\b",
    "pt": r"\ba menos que\b|\ba não ser\b|\bsalvo\b|\bexcet\w*|\bexcept\w*|\bse (?:\w+ ){0,3}não\b",
    "ru": r"\b(?:если|пока) [^.,;!?]{0,60}?\bне\b|\bкроме\b|\bисключ\w*",
    "tr": r"m[ae]d[ıi]k[cç]e?a?|m[ae]di[gğ]i sürece|m[ae]dığı sürece|m[ae]zs[ae]\b",
    "uk": r"\b(?:якщо|поки) [^.,;!?]{0,60}?\bне\b|\bкрім\b|\bвинятк\w*",
    "vi": r"\btrừ (?:khi|phi)\b|\bngoại trừ\b|\bngoài\b|\bnếu [^.,;!?]{0,40}?\bkhông\b",
    "zh": "除非[^。，,]{0,30}[，,]否[则則]|除非|除了|以外|除外|除[^，。]{0,12}外",
}

WITHOUT: dict[str, str] = {
    "ar": r"\b[بو]?دون\b|\bبلا\b|بغير|من غير",
    "de": r"\bohne\b",
    "en": r"\bwithout\b",
    "es": r"\bsin\b",
    "fa": r"بدون|\bبی\b",
    "fr": r"\bsans\b",
    "he": "מבלי|בלי|ללא",
    "hi": "बिना|बगैर",
    "it": r"\bsenza\b",
    "ja": "なし[にで]|ずに|ことなく|無断で|ないで(?!ください|下さい)",
    "ko": "없이|않고",
    "nl": r"\bzonder\b",
    "pl": r"\bbez\b",
    "pt": r"\bsem\b",
    "ru": r"\bбез\b|\bне \w+вши(?:сь)?\b",
    "tr": r"m[ae]d[ae]n\b|s[ıiuü]z\b",
    "uk": r"\bбез\b|\bне \w+вши(?:сь)?\b",
    "vi": r"\b(?:mà|khi) (?:chưa|không)\b|\bkhông có\b",
    "zh": "未[经經]?(?![来來])|[没沒]有?",
}

STOP: dict[str, str] = {
    "ar": "توقف|توقّف|وقف|إيقاف",
    "de": r"\babsetz\w*|\bstopp\w*|\babbrech\w*|\bunterbrech\w*|\bsetzen\b[^.!?]*\bab\b",
    "en": r"\bstop\w*|\bdiscontinu\w*|\binterrupt\w*|\bquit\w*",
    "es": r"\bdej\w* de\b|\bsuspend\w*|\binterrump\w*|\babandon\w*",
    "fa": "قطع|متوقف",
    "fr": r"\barrêt\w*|\bcess\w*|\binterromp\w*|\bsuspend\w*",
    "he": "הפסיק|חדל",
    "hi": "बंद|छोड़|रोक",
    "it": r"\bsmett\w*|\binterromp\w*|\bsospend\w*",
    "ja": "止め|やめ|中止|中断",
    "ko": "중단|멈추|끊",
    "nl": r"\bstop\w*",
    "pt": r"\bpar[ea]\w* de\b|\bdeix\w+ de\b|\bsuspend\w*|\binterromp\w*",
    "ru": r"\bпрекра[тщ]\w*|\bперест\w*|\bотказ\w*",
    "uk": r"\bприпин\w*|\bперест\w*|\bвідмов\w*",
    "vi": r"\bngừng\b|\bngưng\b|\bdừng\b|\bthôi\b",
    "zh": "停",
}
"""Words for stopping: "stop smoking" forbids, "do not stop the tablets" forbids to stop."""

NEAR = (UNLESS, WITHOUT, STOP)
