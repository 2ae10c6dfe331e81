"""What a test or a scan finds or does not: "no cancer", and how languages say that there is none
without a "not". For texts in small letters.
"""

from __future__ import annotations

NO_FINDING: dict[str, str] = {
    "de": r"\bkein(?:e[mnrs]?)? (?:\w+ )?(?:krebs\w*|tumor\w*|metastas\w*|anzeichen|hinweise?n?"
    r"|infektion\w*|entzündung\w*|blutung\w*|risiko|gefahr|heilung)\b",
    "en": r"\bno (?:(?:\w+ ){0,2}(?:cancer(?! (?:treat|drug|medic|cent))|tumou?rs?|signs?"
    r"|evidence|infections?|metastas[ei]s|lumps?|bleeding|clots?)"
    r"|(?:known |increased |higher )?(?:risks?|cure|danger))\b",
    "es": r"\b(?:ningún|ninguna) (?:\w+ )?(?:cáncer|tumor|metástasis|signos?|señal|indicios?"
    r"|infección|hemorragia|riesgo|peligro|cura)\b",
    "fr": r"\baucune? (?:\w+ )?(?:cancer|tumeur|métastase|signe|preuve|infection|saignement"
    r"|risque|danger|remède)\b",
    "it": r"\bnessun[oa]?[ '’](?:\w+ )?(?:cancro|tumore|metastasi|segno|prova|infezione"
    r"|sanguinamento|rischio|pericolo|cura)\b",
    "pt": r"\bnenhu(?:m|ma) (?:\w+ )?(?:cancro|câncer|tumor|metástase|sinal|indício|infe[cç]+ão"
    r"|hemorragia|risco|perigo|cura)\b",
}
"""That a thing was not found, or that there is none: no risk, no cure."""

ABSENT: dict[str, str] = {
    "ar": r"خال[يٍ]|خلو|سليم|سلبي|اختف|طبيعي|آمن|حميد|معدوم|انعدام|غياب|استبعد|مستعص",
    "am": "ነፃ|ደህና|ደህን",
    "bg": r"\bсвобод|\bотриц|\bнорм|\bлипс|\bизкл|\bдоброк|\bбезопас|\bчист",
    "bn": "মুক্ত|নেগেটিভ|স্বাভাবিক|নিরাপদ",
    "ca": r"\blliure|\bnegati|\babs[eè]n|\bnormal|\bsegur|\bdesapar|\bdescart|\bbenign|\bincur",
    "cs": r"\bnegativ|\bčist|\bvyloučen|\bvymiz|\bbezpeč|\bv pořádku",
    "da": r"fri\w*\b|\bnegativ|\bnormal|\bfravær|\budeluk|\bsikker|\bgodartet|\bforsvundet",
    "de": r"frei\w*\b|los\w*\b|\bnegativ|\bunauffällig|\bnormal|\bfehl|\babwesen|\bausgeschl"
    r"|\bgesund|\bgutartig|\bsicher|\bungefähr|\bverschw|\bunheil|\bohne befund",
    "el": r"αρνητικ|ελεύθερ|απουσ|φυσιολ|ασφαλ|καλοήθ|ανίατ",
    "en": r"free\b|\bnegative|\bnormal|\babsen|\bclear\b|\bruled out|\bbenign|\bsafe|\bharmless"
    r"|\bincurab|\bdisappear|\bgone\b|less\b",
    "es": r"\blibre|\bnegativ|\bausen|\bnormal|\bdesapar|\bdescart|\bbenign|\bsegur|\binocu"
    r"|\binofen|\bincurab|\blimpi|\bsan[oa]s?\b|\bexent|\bnul[oa]",
    "fa": r"عاری|منفی|طبیعی|فاقد|سالم|ایمن|خوش.?خیم|برطرف|رد شد|لاعلاج",
    "fi": r"\bpuhdas|\bnegatii|\bnormaal|\bvapaa|ton\b|tön\b|\bturvall|\bhyvänlaat",
    "fr": r"\bindemne|\bnégati|\babsen|\bnormal|\bdispar|\bécart|\bbénin|\bbénign|\bs[ûu]re?s?\b"
    r"|\bincurab|\blibre|\bexempt|\bsain|\bnul",
    "he": "נקי|שלילי|תקין|שפיר|בטוח|נעלם|היעדר|חשוכ",
    "hi": "मुक्त|नेगेटिव|निगेटिव|सामान्य|सुरक्षित|लाइलाज|अनुपस्थित",
    "hr": r"\bslobod|\bnegativ|\buredn|\bnema|\bisključ|\bsigur|\bčist|\bdobroć",
    "hu": r"\bnegatív|mentes|\bnormális|\bbiztonság|\bjóindulat|\bgyógyíthat",
    "id": r"\bbebas|\bnegatif|\bnormal|\baman\b|\bjinak|\bbersih",
    "it": r"\bliber|\bnegativ|\bassen|\bnormal|\bscompar|\besclus|\bbenign|\bsicur|\binnocu"
    r"|\bincurab|\bsan[oaie]\b|\bpriv[oaie]\b|\besent|\bnull[oa]",
    "ja": "陰性|正常|良性|安全|消え|消失|除外|不治|無",
    "ko": "음성|정상|없|안전|양성 종양|배제|사라|무",
    "ms": r"\bbebas|\bnegatif|\bnormal|\bselamat|\bbersih",
    "nb": r"fri\w*\b|\bnegativ|\bnormal|\bfravær|\butelukk|\btrygg|\bgodartet|\bforsvunnet",
    "nl": r"vrij\w*\b|loos\b|loze\b|\bnegatie|\bnormaal|\bafwez|\buitgesloten|\bveilig|\bgoedaard"
    r"|\bverdwenen|\bschoon",
    "pl": r"\bbrak|\bnegatyw|\bujemn|\bwoln[yaei]|\bwyklucz|\bprawidłow|\bbezpiecz|\błagodn"
    r"|\bznikn|\bczyst|\bzdrow|\bustąpi",
    "pt": r"\blivre|\bnegativ|\bausên|\bausen|\bnorma[li]|\bdesapar|\bdescart|\bbenign|\bsegur"
    r"|\binócu|\binofen|\bincuráv|\blimp|\bsaudá|\bisent|\bnul[oa]|\bafast",
    "ro": r"\bnegativ|\blips|\bnormal|\bliber|\bbenign|\bsigur|\bdispăr|\bexclus|\bincurab",
    "ru": r"отсутств|отрицат|исключ|норм|доброкач|безопас|исчез|здоров|чист|свободн",
    "sk": r"\bnegat|\bčist|\bvylúč|\bbezpeč|\bv poriadku|\bbenígn",
    "sl": r"\bnegativ|\bprost[aeio]?\b|\bizključ|\bvar[en]|\bčist|\bnormal",
    "sr": r"\bслобод|\bнегатив|\bуредн|\bнема|\bискљ|\bбезбед|\bчист|\bslobod|\bnegativ"
    r"|\buredn|\bnema|\bisklj|\bbezbed|\bčist",
    "sv": r"fri[at]?\b|\bnegativ|\bnormal|\bfrånvar|\bsäker|\bgodartad|\bförsvunn",
    "sw": r"\bsalama|\bhasi\b|\bhuru\b|\bkawaida",
    "ta": "இல்லாத|பாதுகாப்ப|இயல்பா",
    "th": "ปลอด|ปกติ|ผลลบ|เป็นลบ",
    "tl": r"\bnegatibo|\bligtas|\bnormal|\bmalaya",
    "tr": r"\bnegatif|\bnormal|\bgüven|\btemiz|\biyi huylu|s[ıiuü]z",
    "uk": r"відсутн|негатив|виключ|норм|доброяк|безпе[чк]|зник|здоров|чист",
    "ur": "پاک|منفی|محفوظ|نارمل|معمول",
    "vi": r"\bâm tính|\bbình thường|\blành tính|\ban toàn|\bhết\b|\bsạch",
    "zh": "阴性|陰性|正常|良性|安全|消失|排除|绝症|绝对安全|清除",
}
"""What "no cancer" may be without a "not"."""

MEANS_NEVER: dict[str, str] = {
    "en": r"(?:\bnot|n['’]t)(?: \w+)? mean\b[^.!?]{0,100}\b(?:never|no|not|cannot|nothing|fine)\b",
}
"""A "not" that takes back another one."""

STILL_MAY: dict[str, str] = {
    "ar": "قد|يمكن|ربما|لا يزال|محتمل",
    "de": r"\bk[öa]nn|\bmöglich|\btrotz|\bdennoch",
    "es": r"\bpued|\bpod|\bposib|\baun",
    "fr": r"\bpeu[tvx]|\bpouv|\bpourr|\bpossib|\bmalgré",
    "it": r"\bpu[òo]|\bpot|\bposs",
    "ja": "かもしれ|可能性|ことがあ|場合があ|得ます|えます",
    "pl": r"\bmo[żg]|\bmimo\b|\bnadal\b",
    "pt": r"\bpod|\bposs|\bainda\b",
    "ru": r"\bмо[жг]|\bвозмож|\bвсё же|\bвсе же",
    "zh": "可能|仍|还|也许|或许|也会",
}
"""What takes the place of both: "you may still get it"."""

HURTS_NOT: dict[str, str] = {
    "de": r"\bnicht (?:\w+ )?(?:weh|schmerz\w*)\b|\bkeine schmerzen\b",
    "en": r"(?:\bnot|n['’]t|\bcannot)(?: \w+){0,2} (?:hurt|painful|pain|feel it|feel anything)\b",
    "es": r"\bno (?:\w+ ){0,2}(?:duel|dol)\w*",
    "fr": r"\b(?:pas|jamais) (?:\w+ ){0,2}(?:mal|douloureu\w*|douleur)\b",
    "it": r"\bnon (?:\w+ ){0,2}(?:male|doloros\w*|dolore)\b",
    "pt": r"\bnão (?:\w+ ){0,2}(?:d[óo]i|doer|dolor\w*|dor)\b",
}

PAINLESS: dict[str, str] = {
    "ar": "غير مؤلم|بلا ألم|دون ألم",
    "cs": r"\bbezbolest",
    "da": r"\bsmertefri",
    "de": r"schmerzfrei|schmerzlos",
    "en": r"\bpainless|\bpain[- ]free|\bcomfortabl",
    "es": r"\bindolor",
    "fr": r"\bindolor",
    "it": r"\bindolor",
    "ja": "無痛",
    "ko": "무통",
    "nb": r"\bsmertefri",
    "nl": r"\bpijnloos|\bpijnloze|\bpijnvrij",
    "pl": r"\bbezbolesn",
    "pt": r"\bindolor",
    "ru": r"\bбезболезн",
    "sv": r"\bsmärtfri",
    "tr": r"\bağrısız|\bacısız",
    "uk": r"\bбезболісн|\bбезболюч",
    "zh": "无痛|無痛",
}
"""What "it does not hurt" is in one word."""
