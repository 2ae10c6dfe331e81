"""How languages mark a text that is still to be translated, and a note of its translator.

``hints`` are pieces of the words, one of which is in every mark: looking for them is quick.
``open`` is what stands in brackets where a translation is missing, ``note`` what begins a note.
"""

from __future__ import annotations

from typing import NamedTuple


class Draft(NamedTuple):
    """The marks of one language."""

    hints: tuple[str, ...]
    open: str
    note: str


_IBERIAN = r"\bN\. ?d[eo]l? ?T\.|\bNdT\b"
_GERMAN = r"Anm(?:\.|erkung) (?:d(?:\.|er|es) )?(?:Ü(?:\.|bers)|Übersetz)"

DRAFTS: dict[str, Draft] = {
    "ar": Draft(("ترجم",), "(?:يحتاج|بحاجة) (?:إلى )?ترجمة|لم يترجم|للترجمة", "ملاحظة المترجم"),
    "ca": Draft(("radu", "N. d"), "(?:per )?traduir|sense traduir", f"nota del traduct|{_IBERIAN}"),
    "cs": Draft(("řekl", "řel"), "přeložit|nepřeloženo", r"pozn(?:ámka|\.) překl"),
    "de": Draft(
        ("bersetz", "Anm."), "(?:zu |noch |nicht )*übersetz(?:en|t)|Übersetzung fehlt", _GERMAN
    ),
    "en": Draft(
        ("ranslat", "TN:"),
        "(?:please |needs? |to |not |un|to be |still )*"
        "translat(?:e|ed|e me|e this|ion needed|ion missing|ion pending)",
        r"\btranslator['’]?s['’]? note|\bTN:",
    ),
    "es": Draft(
        ("radu", "RADU", "N. de"),
        "(?:por |sin |falta |pendiente de )*traducir|traducción pendiente|falta traducción",
        rf"\bnotas? del? (?:la )?traduct|{_IBERIAN}",
    ),
    "fa": Draft(("ترجم",), "ترجمه شود|ترجمه نشده|نیاز به ترجمه", "یادداشت مترجم|مترجم:"),
    "fr": Draft(
        ("radu", "RADU", "N. d", "NdT", "NDT"),
        "(?:à |non |pas encore )*tradui(?:re|t)|traduction manquante",
        r"\bnotes? d(?:u|e la) traduct|\bN\. ?d\. ?[lt][. ]|\bNdTr?\b|\bNDLT\b",
    ),
    "he": Draft(("תרג",), "לתרגם|לא תורגם", "הערת המתרגם"),
    "hi": Draft(("अनुवाद",), "अनुवाद करें|अनुवाद बाकी", "अनुवादक की टिप्पणी"),
    "it": Draft(
        ("radu", "radot", "N.d", "NdT"),
        "(?:da |non )*trad(?:urre|otto)|traduzione mancante",
        r"\bnota del tradutt|\bN\. ?d\. ?T\.|\bNdT\b",
    ),
    "ja": Draft(("訳",), "要翻訳|未翻訳|翻訳待ち|要訳", "訳者?注"),
    "ko": Draft(("번역", "역주", "역자"), "번역 ?필요|미번역|번역할 것", "역자 ?주|역주[):]"),
    "nl": Draft(("erta", "Noot"), "(?:te |nog te |niet )*verta(?:len|ald)", "noot van de vertal"),
    "pl": Draft(("łum",), "(?:do )?przetłumacz(?:enia|yć)", r"przyp(?:is|\.) tłum"),
    "pt": Draft(
        ("radu", "RADU", "N. d", "N.T."),
        "(?:por |a |não |falta )*traduzi(?:r|do)|tradução pendente|falta tradução",
        rf"\bnota d[oa] tradut|\bN\. ?T\.|{_IBERIAN}",
    ),
    "ro": Draft(("radu",), "(?:de )?tradus|netradus", "nota traducătorului"),
    "ru": Draft(
        ("перев", "ПЕРЕВ", "пер."),
        "перевести|не переведено|нужен перевод",
        r"прим(?:\.|ечание) пер",
    ),
    "tr": Draft(("evir", "evril", "EVİR"), "çevrilecek|çevir", r"çevirmenin notu|\bç\.n\."),
    "uk": Draft(("перек",), "перекласти|не перекладено", r"прим(?:\.|ітка) пер"),
    "vi": Draft(("dịch",), "cần dịch|chưa dịch", "(?:chú thích|ghi chú) của người dịch"),
    "zh": Draft(("译", "譯"), "待翻[译譯]|未翻[译譯]|需要翻[译譯]|翻[译譯]", "[译譯]者?[注按註]"),
}  # fmt: skip

CHECKS: dict[str, str] = {
    "ar": "(?:لل|يحتاج (?:إلى )?|بحاجة (?:إلى )?)مراجعة|للتحقق|للتدقيق|يرجى (?:التحقق|المراجعة)",
    "ca": "(?:per |a )?(?:revisar|comprovar|verificar)",
    "cs": "(?:k |ke |prosím )?(?:zkontrolovat|kontrole|ověřit|ověření)",
    "da": "(?:skal )?(?:tjekkes|kontrolleres)|tjek",
    "de": "(?:noch |bitte )?(?:zu )?(?:prüfen|überprüfen|klären|kontrollieren)",
    "el": "(?:προς|για) έλεγχο|να ελεγχθεί",
    "en": "(?:to |please |to be |needs? |must be )?(?:check|review|verify|verified)(?:ed)?"
    "|check this|needs? checking|not sure|unsure|unclear",
    "es": "(?:por |para |a |sin )?(?:revisar|comprobar|verificar)|revisión pendiente|dudoso|duda",
    "fa": "(?:نیاز به |برای )?(?:بررسی|بازبینی)(?: شود)?",
    "fi": "tarkist(?:a|ettava|ettavä|ettävä|us)",
    "fr": "à (?:vérifier|revoir|relire|contrôler|confirmer)|vérifier|douteux",
    "he": "לבדוק|לבדיקה|לאימות",
    "hi": "(?:कृपया )?(?:जाँचें|जांचें|जाँच करें|जांच करें)",
    "hr": "(?:za )?(?:provjeriti|provjeru|provjera)",
    "hu": "ellenőriz(?:ni|endő)",
    "it": "(?:da |a )?(?:verificare|controllare|rivedere)",
    "ja": "要確認|要チェック|確認中|未確認",
    "ko": "확인 ?(?:필요|요망|할 것)|검토 ?필요",
    "nb": "(?:må )?(?:sjekkes|kontrolleres)|sjekk",
    "nl": "(?:te |nog te |nog )?(?:controleren|nakijken|checken)",
    "pl": "(?:do )?(?:sprawdzenia|sprawdzić|weryfikacji|uzgodnienia)",
    "pt": "(?:por |a |para )?(?:rever|revisar|verificar|confirmar)",
    "ro": "(?:de )?(?:verificat|revizuit)",
    "ru": "(?:надо |нужно )?(?:проверить|уточнить)|на проверку",
    "sk": "(?:na )?(?:skontrolovať|kontrolu|overiť|overenie)",
    "sv": "(?:att |ska )?(?:kontrollera|kontrolleras|kollas)|kolla",
    "tr": "kontrol (?:et|edilecek|edilmeli)|gözden geçirilecek",
    "uk": "(?:треба |потрібно )?(?:перевірити|уточнити)|на перевірку",
    "vi": "(?:cần )?(?:kiểm tra|xem lại)(?: lại)?",
    "zh": "(?:待|需|请|請)(?:确认|確認|核实|核實|核对|核對|校对|校對|审核|審核|检查|檢查)",
}
"""What asks in square brackets for a second look at a translation: a note, and no text."""
