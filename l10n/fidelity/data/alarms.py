"""Phrases that tell a reader to get help, by language: ``call your doctor``, ``right away``."""

from __future__ import annotations

ALARMS: dict[str, str] = {
    "de": r"\b(?:ruf\w*|kontaktier\w*|informier\w*|verständig\w*|wend\w*|frag\w*|sag\w*|sprech\w*"
    r"|geh\w*|such\w*)\b[^.!?]*\b(?:arzt|ärzt\w*|team|praxis|klinik|krankenhaus|pfleg\w*|notruf"
    r"|notaufnahme|apothek\w*|hebamme|hilfe|112|144|an)\b|\bnotfall|\bsofort\b|\bumgehend\b"
    r"|\bunverzüglich",
    "en": r"\b(?:call|contact|tell|ask|phone|notify|inform|alert|see|visit|seek|get|go to|talk to"
    r"|speak (?:to|with)|consult)\b[^.!?]*\b(?:doctor|physician|nurse|clinic|team|hospital"
    r"|pharmacist|midwife|provider|help|care|attention|ambulance|emergency|911|999|112|000|us)\b"
    r"|\bemergenc|\bright away\b|\bimmediately\b|\bat once\b|\bwithout delay\b|\burgent",
    "es": r"\b(?:llam\w+|contact\w+|comuní\w+|avis\w+|inform\w+|díga\w+|consult\w+|habl\w+|acud\w+"
    r"|vaya|busque|pregunt\w+)\b[^.!?]*\b(?:médic\w+|doctor\w*|enfermer\w+|clínica|equipo|hospital"
    r"|farmac\w+|partera|ayuda|atención|ambulancia|urgencias?|emergencias?|911|112|061)\b"
    r"|\bemergencia|\burgen|\bde inmediato\b|\binmediatamente\b|\benseguida\b|\bsin demora\b",
    "fr": r"\b(?:appel\w+|contact\w+|prév\w+|inform\w+|avert\w+|dites|consult\w+|parl\w+|allez"
    r"|demand\w+|rend\w+)\b[^.!?]*\b(?:médecin|docteur|infirmi\w+|clinique|équipe|hôpital"
    r"|pharmac\w+|sage-femme|aide|secours|ambulance|urgences?|soignant\w*|112|15|911)\b"
    r"|\burgen|\btout de suite\b|\bimmédiatement\b|\bsans attendre\b|\bsans tarder\b|\baussitôt\b",
    "it": r"\b(?:chiam\w+|contatt\w+|avvis\w+|inform\w+|dica|consult\w+|parl\w+|vada|si rivolga"
    r"|chied\w+)\b[^.!?]*\b(?:medic\w+|dottor\w*|infermier\w+|clinica|équipe|team|ospedale"
    r"|farmac\w+|ostetrica|aiuto|ambulanza|pronto soccorso|emergenz\w+|112|118)\b"
    r"|\bemergenz|\burgen|\bsubito\b|\bimmediatamente\b|\bsenza indugio\b",
    "pt": r"\b(?:lig\w+|telefon\w+|contat\w+|contact\w+|avis\w+|inform\w+|diga|consult\w+|fal\w+"
    r"|procur\w+|vá|pergunt\w+)\b[^.!?]*\b(?:médic\w+|doutor\w*|enfermeir\w+|clínica|equipe"
    r"|equipa|hospital|farmac\w+|parteira|ajuda|ambulância|emergência\w*|urgência\w*|192|112)\b"
    r"|\bemergência|\burgen|\bimediatamente\b|\bde imediato\b|\blogo\b|\bsem demora\b",
}

URGENT: dict[str, str] = {
    "de": r"\bnotfall|\bnotruf|\bsofort\b|\bumgehend\b|\bunverzüglich|\bgleich\b|\bjederzeit\b"
    r"|\btag und nacht\b|\brund um die uhr\b|\bohne zu warten\b|\b(?:112|144)\b",
    "en": r"\bemergenc|\bright away\b|\bimmediate|\bat once\b|\bwithout delay\b|\burgent"
    r"|\bas soon as|\bstraight ?away\b|\bday (?:or|and) night\b|\bany time\b|\bat any hour\b"
    r"|\b24 hours a day\b|\b24/7\b|\bquickly\b|\bambulance|\b(?:911|999|112|000)\b",
    "es": r"\bemergencia|\burgen|\binmediat|\benseguida\b|\bsin demora\b|\bya mismo\b"
    r"|\bcuanto antes\b|\blo antes posible\b|\bde día (?:o|y|ni) de noche\b|\bdía y noche\b"
    r"|\ba cualquier hora\b|\blas 24 horas\b|\bambulancia|\b(?:911|112|061)\b",
    "fr": r"\burgen|\btout de suite\b|\bimmédiat|\bsans attendre\b|\bsans tarder\b|\baussitôt\b"
    r"|\bau plus vite\b|\bdès que possible\b|\bjour (?:et|ou|comme) nuit\b|\bà toute heure\b"
    r"|\b24 ?h(?:eures)? ?(?:sur|/) ?24\b|\bambulance|\b(?:112|911)\b",
    "it": r"\bemergenz|\burgen|\bsubito\b|\bimmediat|\bsenza indugio\b|\bal più presto\b"
    r"|\bgiorno e notte\b|\bdi giorno (?:o|e) di notte\b|\ba qualsiasi ora\b|\b24 ore su 24\b"
    r"|\bambulanza|\bpronto soccorso\b|\b(?:112|118)\b",
    "pt": r"\bemergência|\burgên|\burgent|\bimediat|\blogo\b|\bsem demora\b|\bo quanto antes\b"
    r"|\bo mais rápido\b|\bdia (?:e|ou) noite\b|\bde dia ou de noite\b|\ba qualquer hora\b"
    r"|\b24 horas por dia\b|\bambulância|\b(?:192|112)\b",
}
"""Phrases that say how soon to get help, or that it is there at any hour."""

CALLS: dict[str, str] = {
    "ar": "اتصل|اتّصل|أخبر|أبلغ|راجع|استشر|اطلب|توجه|اذهب|تواصل|الطوارئ|الإسعاف"
    "|فورًا|فوراً|على الفور|حالًا",
    "bg": "обад|звън|свърж|кажете|уведом|информ|лекар|сестра|болниц|спешн|незабавно|веднага|помощ"
    "|потърс|консулт",
    "bn": "ফোন|কল কর|জানান|যোগাযোগ|ডাক্তার|চিকিৎসক|নার্স|হাসপাতাল|জরুরি|অবিলম্বে|সঙ্গে সঙ্গে|সাথে সাথে",
    "bs": "nazov|zovi|javi|obrati|obav(?:ij)?est|recite|liječnik|ljekar|lekar|doktor|sestr|bolnic"
    "|hitn|odmah|pomoć|kontakt|potraž",
    "ca": "truq|telefon|contact|aviseu|digueu|inform|metge|infermer|hospital|urg|emergènc|immediat"
    "|de seguida|ajuda|consult",
    "cs": "zavol|volejte|kontakt|řekněte|informuj|sdělte|lékař|sestr|nemocnic|pohotovost|ihned"
    "|okamžit|pomoc|vyhled|obraťte|záchran",
    "fa": "تماس|زنگ|اطلاع|بگویید|پزشک|دکتر|پرستار|بیمارستان|فور|اورژانس|بلافاصله",
    "he": "התקשר|פנו|פני|קשר|רופא|אחות|בית[- ]ה?חולים|מיון|חירום|מיד|דחוף|אמבולנס|ספרו",
    "hi": "कॉल|फ़ोन|फोन|संपर्क|बताएँ|बताएं|डॉक्टर|चिकित्सक|नर्स|अस्पताल|तुरंत|आपात|एम्बुलेंस",
    "hr": "nazov|zovi|javi|obrati|obav(?:ij)?est|recite|liječnik|ljekar|lekar|doktor|sestr|bolnic"
    "|hitn|odmah|pomoć|kontakt|potraž",
    "id": "hubungi|telepon|telp|beri tahu|beritahu|dokter|perawat|rumah sakit|klinik"
    "|segera|darurat|ambulans",
    "ja": "電話|連絡|相談|医師|看護|病院|救急|すぐ|ただち|直ち|受診",
    "ko": "전화|연락|알리|의사|간호사|병원|응급|즉시|바로|구급|문의",
    "ms": "hubungi|telefon|beritahu|doktor|jururawat|hospital|klinik|segera|kecemasan|ambulans",
    "nl": r"\b(?:bel|belt|neem|vertel|waarschuw|raadpleeg|praat|zoek|vraag)\b|\barts|dokter"
    r"|verpleeg|ziekenhuis|apothe|\bspoed|\bnood|\bmeteen\b|\bonmiddellijk\b|\bdirect\b",
    "pl": "zadzwo|dzwoni|skontakt|powiedz|powiadom|poinform|zgłosi|zgłoś|wezwa|wezwij|szpital"
    "|lekarz|pielęgniark|pogotowi|nagł|natychmiast|niezwłocznie|od razu|pilnie",
    "ro": "suna|sună|contact|spune|anun|inform|medic|doctor|asistent|spital|urgen|imediat|ajutor"
    "|adresa|apela",
    "ru": "позвони|звоните|сообщи|скажите|обрати|свяжи|вызов|вызыв|врач|медсестр|больниц"
    "|скор(?:ая|ую|ой)|срочно|немедленно|сразу|неотлож",
    "sk": "zavol|volajte|kontakt|povedz|informuj|lekár|sestr|nemocnic|pohotovos|ihneď|okamžit"
    "|pomoc|vyhľad|obráť|záchran",
    "sr": "назов|зови|јави|обрати|обав(?:иј)?ест|реците|лијечник|љекар|лекар|доктор|сестр|болниц"
    "|хитн|одмах|помоћ|контакт|потраж|nazov|zovi|javi|obrati|obav(?:ij)?est|recite|liječnik"
    "|ljekar|lekar|doktor|sestr|bolnic|hitn|odmah|pomoć|kontakt|potraž",
    "sw": "piga|pigia|mwone|muone|mwambie|wasiliana|daktari|muuguzi|hospitali|kliniki"
    "|haraka|mara moja|dharura",
    "ta": "அழை|தொடர்பு|சொல்லுங்கள்|தெரிவி|மருத்துவ|செவிலி|உடனடி|அவசர|ஆம்புலன்ஸ்",
    "tr": r"\bara(?:yın|mal)|haber ver|bildir|danış|başvur|doktor|hekim|hemşire|hastane"
    "|acil|hemen|derhal|ambulans",
    "uk": "телефон|дзвон|зверн|скаж|повідом|лікар|медсестр|швидк|негайн|відразу|одразу|допомог"
    "|зв['’ʼ]яж|невідклад",
    "ur": "فون|کال|رابطہ|بتائیں|ڈاکٹر|معالج|نرس|ہسپتال|اسپتال|فور|ہنگامی|ایمرجنسی|ایمبولینس",
    "vi": r"\bgọi\b|liên hệ|\bbáo\b|bác sĩ|y tá|bệnh viện|phòng khám|\bngay\b|cấp cứu|khẩn",
    "zh": "联系|聯繫|联络|致电|打电话|打電話|拨打|撥打|告诉|告訴|告知|通知|就医|就醫|就诊"
    "|急诊|急診|急救|立即|马上|馬上|立刻|尽快",
}
"""Pieces of such phrases in further languages: a text without any of them calls for no help."""
