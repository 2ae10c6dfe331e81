"""How soon to get help: ``call your doctor right away``, by language; for small letters."""

from __future__ import annotations

SOON: dict[str, str] = {
    "de": r"\b(?:sofort|umgehend|unverzüglich|sogleich)\b|\bso schnell wie möglich\b",
    "en": r"\bright away\b|\bimmediately\b|\bat once\b|\bstraight ?away\b|\bwithout delay\b"
    r"|\burgently\b|\bas soon as possible\b|\bas soon as you can\b",
    "es": r"\bde inmediato\b|\binmediatamente\b|\benseguida\b|\bsin demora\b|\bcuanto antes\b"
    r"|\blo antes posible\b|\burgentemente\b",
    "fr": r"\btout de suite\b|\bimmédiatement\b|\bsans (?:attendre|tarder|délai)\b|\baussitôt\b"
    r"|\bau plus vite\b|\bdès que possible\b",
    "it": r"\bsubito\b|\bimmediatamente\b|\bsenza indugio\b|\bal più presto\b",
    "pt": r"\bimediatamente\b|\bde imediato\b|\bsem demora\b|\bo quanto antes\b"
    r"|\bo mais rápido possível\b|\bo mais depressa possível\b",
}
"""Words that say so in a source."""

HELP: dict[str, str] = {
    "de": r"\b(?:arzt|ärzt\w*|pflege\w*|klinik\w*|krankenhaus|praxis|apothek\w*|hebamme)\b",
    "en": r"\b(?:doctor|physician|nurse|clinic|hospital|pharmacist|midwife"
    r"|medical (?:help|care|attention)|care team)\b",
    "es": r"\b(?:médic\w+|doctor\w*|enfermer\w+|clínica|hospital|farmac\w+)\b",
    "fr": r"\b(?:médecin|docteur|infirmi\w+|clinique|hôpital|pharmac\w+|soignant\w*)\b",
    "it": r"\b(?:medic\w+|dottor\w*|infermier\w+|clinica|ospedale|farmac\w+)\b",
    "pt": r"\b(?:médic\w+|doutor\w*|enfermeir\w+|clínica|hospital|farmac\w+)\b",
}
"""From whom; an emergency number says by itself how soon."""

HASTE: dict[str, str] = {
    "ar": "فور|حال|عاجل|عجل|سريع|سرعة|أسرع|طارئ|طوارئ|إسعاف|مباشرة|تأخير|توّ|وقت ممكن",
    "bg": "веднага|незабавно|спешн|неотложн|бърз|скоро|отлагане",
    "bn": "অবিলম্বে|সঙ্গে সঙ্গে|সাথে সাথে|তৎক্ষণাৎ|জরুরি|জরুরী|দ্রুত|তাড়াতাড়ি|এখনই|দেরি",
    "bs": "odmah|hitn|što prije|smjesta|odlaganja|brz",
    "ca": "immediat|de seguida|tot seguit|urg|sense demora|aviat|emergènc|ràpid",
    "cs": "ihned|okamžit|hned|neprodleně|nejdříve|bezodkladn|naléhav|akutn|pohotovost|rychl",
    "da": "straks|omgående|med det samme|hurtig|akut|øjeblikkelig|snarest|forsinkelse|så snart",
    "de": "notfall|notruf|sofort|umgehend|unverzüglich|sogleich|gleich|schnell|dringend|direkt"
    "|eilig|zögern|bald|112|144",
    "el": "αμέσως|άμεσ|επείγ|επειγ|καθυστέρηση|συντομότερο|γρήγορα|έκτακτ",
    "en": "right away|immediat|at once|straight ?away|delay|urgent|as soon as|soon|emergenc|quick"
    "|promptly|instantly|now|ambulance|911|112|999",
    "es": "inmediat|enseguida|seguida|demora|cuanto antes|lo antes|urgen|emergencia|pronto|ya mismo"
    "|rápid|al momento|ambulancia|tardar|instante|tiempo",
    "fa": "فور|بلافاصله|سریع|اورژانس|زودتر|درنگ|تأخیر|تاخیر|همان لحظه|اضطراری|سرعت",
    "fi": "heti|välittömä|viipymättä|mahdollisimman|kiire|pikai|päivysty|hätä|nope",
    "fr": "tout de suite|immédiat|attendre|tarder|délai|aussitôt|plus vite|dès que|urgen|rapid"
    "|sur-le-champ|sur le champ|ambulance",
    "he": "מיד|מייד|דחוף|דחיפות|לאלתר|חירום|דיחוי|בהקדם|תכף|מהר",
    "hi": "तुरंत|तुरन्त|फ़ौरन|फौरन|तत्काल|जल्द|आपात|शीघ्र|अविलंब|इमरजेंसी|एम्बुलेंस|फ़ौरी|देर",
    "hr": "odmah|hitn|što prije|smjesta|odlaganja|brz",
    "hu": "azonnal|haladéktalan|rögtön|sürgős|minél|mielőbb|nyomban|gyors",
    "id": "segera|langsung|cepat|darurat|saat itu juga|tunda",
    "it": "subito|immediat|indugio|al più presto|urgen|emergenz|prima possibile|rapid|ambulanza"
    "|tempestiv",
    "ja": "すぐ|ただち|直ち|至急|早急|速やか|緊急|救急|早く|早め|即",
    "ko": "즉시|바로|곧|당장|지체|응급|긴급|신속|빨리|가능한 한|즉각",
    "ms": "segera|serta-merta|cepat|kecemasan|lengah|terus",
    "nb": "straks|umiddelbar|omgående|med en gang|øyeblikkelig|snarest|akutt|så snart|rask|fort",
    "nl": "meteen|onmiddellijk|direct|dadelijk|spoed|nood|snel|dringend|terstond|gelijk|uitstel",
    "pl": "natychmiast|niezwłoczn|od razu|pilnie|pilną|pilny|zaraz|najszybciej|bezzwłoczn|nagł"
    "|pogotowi|szybko|zwłoki",
    "pt": "imediat|demora|quanto antes|mais rápido|mais depressa|urgên|urgent|emergência|logo|já"
    "|rapid|ambulância|pronto|seguida",
    "ro": "imediat|îndată|urgen|întârzi|cât mai|rapid|repede",
    "ru": "сразу|немедленн|срочн|неотложн|незамедлительн|тут же|скорее|быстр|скор(?:ую|ая|ой)"
    "|экстренн|тотчас|безотлагательн",
    "sk": "ihneď|okamžit|hneď|bezodkladn|čo najskôr|naliehav|akút|pohotovos|rýchl|neodklad",
    "sr": "одмах|хитн|што прије|што пре|смјеста|сместа|одлагања|брз"
    "|odmah|hitn|što prije|što pre|smjesta|smesta|odlaganja|brz",
    "sv": "genast|omedelbar|direkt|snarast|akut|strax|så snart|dröjsmål|med en gång|snabb|fort",
    "sw": "mara moja|haraka|upesi|dharura|papo hapo|kuchelewa",
    "ta": "உடன|அவசர|விரைவ|தாமத|சீக்கிர",
    "th": "ทันที|ด่วน|ฉุกเฉิน|โดยเร็ว|รีบ|เร็วที่สุด",
    "tr": "hemen|derhal|acil|vakit kaybetmeden|gecikme|kısa sürede|bir an önce|çabuk|anında|hızl",
    "uk": "відразу|одразу|негайн|терміново|невідкладн|швид|екстрен|зволіка",
    "ur": "فور|جلد|ہنگامی|ایمرجنسی|تاخیر|اسی وقت|دیر",
    "vi": "ngay|lập tức|khẩn|cấp cứu|sớm|tức thì|liền|gấp",
    "zh": "立即|立刻|马上|馬上|尽快|儘快|盡快|及时|及時|紧急|緊急|急|即刻|即时|即時|赶快|赶紧"
    "|第一时间|第一時間|速|尽早|盡早|儘早",
}
"""Pieces of all that a translation may say for it; a text with none of them knows no haste."""
