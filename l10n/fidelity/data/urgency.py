"""How soon to get help: ``call your doctor right away``, by language; for small letters."""

from __future__ import annotations

SOON: dict[str, str] = {
    "de": r"\b(?:sofort|umgehend|unverzüglich|sogleich)\b|\bso schnell wie möglich\b",
    "en": r"\bright away\b|\bimmediately\b(?! (?:before|after|next|around|to|following"
    r"|prior))|\bat once\b|\bstraight ?away\b|\bwithout delay\b|\burgently\b"
    r"|\bas soon as (?:possible|you can)\b",
    "es": r"\bde inmediato\b|\binmediatamente\b(?! (?:antes|después))|\benseguida\b"
    r"|\bsin demora\b|\bcuanto antes\b|\blo antes posible\b|\burgentemente\b",
    "fr": r"\btout de suite\b|\bimmédiatement\b(?! (?:avant|après))"
    r"|\bsans (?:attendre|tarder|délai)\b|\baussitôt\b|\bau plus vite\b|\bdès que possible\b",
    "it": r"(?<!ha )(?<!ho )(?<!hai )(?<!hanno )(?<!abbia )(?<!avete )(?<!avere )(?<!aver )"
    r"\bsubito\b(?! (?:un|una|uno|prima|dopo)\b)|\bimmediatamente\b(?! (?:prima|dopo))"
    r"|\bsenza indugio\b|\bal più presto\b",
    "pt": r"\bimediatamente\b(?! (?:antes|após|depois))|\bde imediato\b|\bsem demora\b"
    r"|\bo quanto antes\b|\bo mais (?:rápido|depressa) possível\b",
}
"""Words that say so in a source."""

SOON_KEYS: dict[str, str] = {
    "de": "sofort umgehend unverzüglich sogleich schnell",
    "en": "away immediately once straightaway delay urgently soon",
    "es": "inmediato inmediatamente enseguida demora cuanto posible urgentemente",
    "fr": "suite immédiatement attendre tarder délai aussitôt vite possible",
    "it": "subito immediatamente indugio presto",
    "pt": "imediatamente imediato demora quanto possível",
}
"""A word of each of them: most texts hold none."""

CALL: dict[str, str] = {
    "de": r"\b(?:rufen|kontaktieren|informieren|verständigen|wenden|sagen|gehen|suchen"
    r"|sprechen)\b[^.!?]{0,200}\b(?:arzt|ärzt\w*|pflege\w*|klinik\w*|krankenhaus|praxis"
    r"|apothek\w*|hebamme)\b",
    "en": r"\b(?:call|contact|tell|phone|notify|alert|see|go to|get|seek|visit|talk to"
    r"|speak (?:to|with))\b[^.!?]{0,200}\b(?:doctor|physician|nurse|clinic|hospital|pharmacist"
    r"|midwife|care team|medical (?:help|care|attention))\b",
    "es": r"\b(?:llam|contact|comuní|avis|inform|díga|consult|habl|acud|vaya"
    r"|busque)\w*[^.!?]{0,200}\b(?:médic\w+|doctor\w*|enfermer\w+|clínica|hospital|farmac\w+)\b",
    "fr": r"\b(?:appel|contact|prév|inform|avert|dites|consult|parl|allez"
    r"|rend)\w*[^.!?]{0,200}\b(?:médecin|docteur|infirmi\w+|clinique|hôpital|pharmac\w+"
    r"|soignant\w*)\b",
    "it": r"\b(?:chiam|contatt|avvis|inform|dica|consult|parl|vada"
    r"|rivolg)\w*[^.!?]{0,200}\b(?:medic\w+|dottor\w*|infermier\w+|clinica|ospedale|farmac\w+)\b",
    "pt": r"\b(?:lig|telefon|contat|contact|avis|inform|diga|consult|fal|procur"
    r"|vá)\w*[^.!?]{0,200}\b(?:médic\w+|doutor\w*|enfermeir\w+|clínica|hospital|farmac\w+)\b",
}
"""Whom to call, in the same sentence. An emergency number says by itself how soon."""

NOT: dict[str, str] = {
    "de": r"\bnicht\b|\bkein",
    "en": r"\bnot\b|n['’]t\b|\bnever\b|\bno need\b",
    "es": r"\bno\b|\bnunca\b",
    "fr": r"\bpas\b|\bjamais\b",
    "it": r"\bnon\b|\bmai\b",
    "pt": r"\bnão\b|\bnunca\b",
}
"""What turns the sentence into another one: "you may not see the effect right away"."""

HASTE: dict[str, str] = {
    "ar": "فور|حال|عاجل|عجل|سريع|سرعة|أسرع|طارئ|طوارئ|إسعاف|مباشرة|تأخير|توّ|وقت ممكن"
    "|بمجرد|أقرب|حالما",
    "bg": "веднага|незабавно|спешн|неотложн|бърз|скоро|отлагане|щом",
    "bn": "অবিলম্বে|সঙ্গে সঙ্গে|সাথে সাথে|তৎক্ষণাৎ|জরুরি|জরুরী|দ্রুত|তাড়াতাড়ি|এখনই|দেরি|যত",
    "bs": "odmah|hitn|što prije|smjesta|odlaganja|brz",
    "ca": r"immediat|de seguida|tot seguit|\burg|sense demora|aviat|emergènc|ràpid"
    "|tan bon punt|així que",
    "cs": "ihned|okamžit|hned|neprodleně|nejdříve|bezodkladn|naléhav|akutn|pohotovost"
    "|rychl|jakmile",
    "da": "straks|omgående|med det samme|hurtig|akut|øjeblikkelig|snarest|forsinkelse"
    "|så snart|så hurtigt",
    "de": r"notfall|notruf|sofort|umgehend|unverzüglich|sogleich|\b(?:so)?gleich\b"
    "|schnell|dringend|direkt|eilig|zögern|bald|112|144|sobald",
    "el": "αμέσως|άμεσ|επείγ|επειγ|καθυστέρηση|συντομότερο|γρήγορα|έκτακτ|μόλις|όσο πιο",
    "en": "right away|immediat|at once|straight ?away|delay|urgent|as soon as|soon"
    r"|emergenc|quick|promptly|instantly|\bnow\b|ambulance|911|112|999",
    "es": "inmediat|enseguida|seguida|demora|cuanto antes|lo antes|urgen|emergencia"
    "|pronto|ya mismo|rápid|al momento|ambulancia|tardar|instante|pierda tiempo"
    "|perder tiempo|en cuanto|apenas",
    "fa": "فور|بلافاصله|سریع|اورژانس|زودتر|درنگ|تأخیر|تاخیر|همان لحظه|اضطراری|سرعت"
    "|به محض|هر چه زودتر|اسرع",
    "fi": "heti|välittömä|viipymättä|mahdollisimman|kiire|pikai|päivysty|hätä|nope|niin pian",
    "fr": "tout de suite|immédiat|attendre|tarder|délai|aussitôt|plus vite|dès que|urgen"
    "|rapid|sur-le-champ|sur le champ|ambulance|dès",
    "he": "מיד|מייד|דחוף|דחיפות|לאלתר|חירום|דיחוי|בהקדם|תכף|מהר|ברגע|כמה שיותר",
    "hi": "तुरंत|तुरन्त|फ़ौरन|फौरन|तत्काल|जल्द|आपात|शीघ्र|अविलंब|इमरजेंसी|एम्बुलेंस|फ़ौरी|देर|जैसे ही|जितनी",
    "hr": "odmah|hitn|što prije|smjesta|odlaganja|brz|čim|što brže",
    "hu": "azonnal|haladéktalan|rögtön|sürgős|minél|mielőbb|nyomban|gyors|amint",
    "id": "segera|langsung|cepat|darurat|saat itu juga|tunda|begitu|sesegera",
    "it": "subito|immediat|indugio|al più presto|urgen|emergenz|prima possibile|rapid"
    "|ambulanza|tempestiv|appena",
    "ja": "すぐ|ただち|直ち|至急|早急|速やか|緊急|救急|早く|早め|即|できる限り",
    "ko": "즉시|바로|곧|당장|지체|응급|긴급|신속|빨리|가능한 한|즉각|최대한|되는 대로",
    "ms": "segera|serta-merta|cepat|kecemasan|lengah|terus",
    "nb": "straks|umiddelbar|omgående|med en gang|øyeblikkelig|snarest|akutt|så snart"
    r"|rask|\bfort\b|så fort",
    "nl": "meteen|onmiddellijk|direct|dadelijk|spoed|nood|snel|dringend|terstond|gelijk"
    "|uitstel|zodra",
    "pl": "natychmiast|niezwłoczn|od razu|pilnie|pilną|pilny|zaraz|najszybciej"
    "|bezzwłoczn|nagł|pogotowi|szybko|zwłoki|jak tylko|gdy tylko",
    "pt": "imediat|demora|quanto antes|mais rápido|mais depressa|urgên|urgent|emergência"
    r"|logo|\bjá\b|rapid|ambulância|pronto|seguida|assim que",
    "ro": "imediat|îndată|urgen|întârzi|cât mai|rapid|repede|de îndată ce",
    "ru": "сразу|немедленн|срочн|неотложн|незамедлительн|тут же|скорее|быстр|скор(?:ую"
    "|ая|ой)|экстренн|тотчас|безотлагательн|как только",
    "sk": "ihneď|okamžit|hneď|bezodkladn|čo najskôr|naliehav|akút|pohotovos|rýchl"
    "|neodklad|len čo|akonáhle",
    "sr": "одмах|хитн|што прије|што пре|смјеста|сместа|одлагања|брз|odmah|hitn|što prije"
    "|što pre|smjesta|smesta|odlaganja|brz|чим|čim",
    "sv": "genast|omedelbar|direkt|snarast|akut|strax|så snart|dröjsmål|med en gång"
    r"|snabb|\bfort\b|fortast",
    "sw": "mara moja|haraka|upesi|dharura|papo hapo|kuchelewa|unapoweza|iwezekanavyo",
    "ta": "உடன|அவசர|விரைவ|தாமத|சீக்கிர|முடிந்தவரை",
    "th": "ทันที|ด่วน|ฉุกเฉิน|โดยเร็ว|รีบ|เร็วที่สุด|เท่าที่ทำได้|ที่สุดเท่า",
    "tr": "hemen|derhal|acil|vakit kaybetmeden|gecikme|kısa sürede|bir an önce|çabuk"
    "|anında|hızl|en kısa zaman|bulur bulmaz|bildiğiniz",
    "uk": "відразу|одразу|негайн|терміново|невідкладн|швид|екстрен|зволіка|щойно|як тільки",
    "ur": "فور|جلد|ہنگامی|ایمرجنسی|تاخیر|اسی وقت|دیر|جیسے ہی|جتنا",
    "vi": "ngay|lập tức|khẩn|cấp cứu|sớm|tức thì|liền|gấp|khi có thể",
    "zh": "立即|立刻|马上|馬上|尽快|儘快|盡快|及时|及時|紧急|緊急|急|即刻|即时|即時|赶快|赶紧"
    "|第一时间|第一時間|速|尽早|盡早|儘早|尽可能早"
    "|儘可能早|一有|尽可能快",
}
"""Pieces of all that a translation may say for it; a text with none of them knows no haste."""
