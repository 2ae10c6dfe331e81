"""Left and right, hot and cold, benign and malignant, people."""

from __future__ import annotations

from l10n.fidelity.data.opposites import Opposites, Sides

_PART = (
    "(?:side|arm|leg|hand|foot|breast|lung|kidney|eye|ear|hip|knee|shoulder|ovary|testicle|lobe"
    "|lower|upper|atrium|ventricle|abdomen|armpit|thigh|chest)"
)

LEFT: Opposites = {
    "ar": Sides("يسرى|يسار|أيسر", "يمنى|يمين|أيمن"),
    "bg": Sides(
        r"\bляв|\bлев(?:и|ия|ият|ите)\b|\bвляво\b|\bналяво\b",
        r"\bдясн|\bдесн|\bдесен\b|\bвдясно\b|\bнадясно\b",
    ),
    "bn": Sides(
        r"(?<![\u0980-\u09ff])বাম(?:ে|দিক|পাশ|হাত|পা|চোখ|কান|(?![\u0980-\u09ff]))"
        r"|(?<![\u0980-\u09ff])বাঁ(?:(?![\u0980-\u09ff])|দিক|পাশ|হাত|পা|চোখ|কান)",
        r"(?<![\u0980-\u09ff])ডান(?:ে|দিক|পাশ|হাত|পা|চোখ|কান|(?![\u0980-\u09ff]))",
    ),
    "ca": Sides(
        r"\besquerr",
        r"\bdret(?:a|s|es)?\b",
    ),
    "cs": Sides(
        r"\blev(?:ý|á|é|ého|ém|ému|ou|ým|ých|ými)\b|\bvlevo\b|\bnalevo\b",
        r"\bprav(?:ý|á|é|ého|ém|ému|ou|ým|ých|ými)\b|\bvpravo\b|\bnapravo\b",
        r"\blev(?!n)|levo\b",
        r"\bprav(?!id|d)|pravo\b",
    ),
    "da": Sides(r"\bvenstre", r"\bhøjre"),
    "de": Sides(r"\blinke|\blinks", r"\brechte[nrsm]?\b|\brechts\b", "", r"\brecht"),
    "el": Sides(r"\bαριστερ", r"\bδεξι|\bδεξί", "", r"\bδεξ"),
    "en": Sides(
        rf"\bleft {_PART}\b", rf"\bright {_PART}\b", r"\bleft\b", r"\bright\b", keys="left right"
    ),
    "es": Sides(r"\bizquierd", r"\bderech[oa]s?\b"),
    "fa": Sides("چپ", r"\bراست", "", "راست"),
    "fi": Sides(
        r"\bvasem|\bvasen\b",
        r"\boikea(?:n|ssa|sta|an|lla|lta|lle|a|t|npuol\w*)?\b",
        "",
        r"\boike",
    ),
    "fr": Sides(r"\bgauche", r"\bdroite?s?\b"),
    "he": Sides("שמאל", "ימין|ימני"),
    "hi": Sides("बाएँ|बाएं|बायाँ|बायां|बायीं|बाईं", "दाएँ|दाएं|दायाँ|दायां|दाहिन|दायीं|दाईं"),
    "hr": Sides(
        r"\blijev|\blev(?:i|a|o|u|e|og|om|oj|im|ih)\b|\bulijevo\b|\bulevo\b",
        r"\bdesn",
        r"\bl(?:ij)?ev",
    ),
    "hu": Sides(
        r"\bbal\b|\bbal(?:ra|ról|oldal)",
        r"\bjobb (?:\w+ )?(?:oldal|kar|láb|kéz|kez|mell|szem|fül|tüd|vese|vesé|csípő|térd|váll"
        r"|hón)|\bjobb(?:ra|ról|oldal)",
        "",
        r"\bjobb",
    ),
    "id": Sides(
        r"\bkiri\b",
        r"\bkanan\b",
    ),
    "it": Sides(r"\bsinistr", r"\bdestr"),
    "ja": Sides("左", "右"),
    "ko": Sides("왼|좌측", "오른|우측"),
    "ms": Sides(
        r"\bkiri\b",
        r"\bkanan\b",
    ),
    "nb": Sides(r"\bvenstre", r"\bhøyre"),
    "nl": Sides(r"\blinke|\blinks", r"\brechte|\brechts", "", r"\brecht"),
    "pl": Sides(r"\blew", r"\bpraw(?:y|a|e|ego|ej|ą|ym|ych|ymi)\b", "", r"\bpraw"),
    "pt": Sides(r"\besquerd", r"\bdireit[oa]s?\b"),
    "ro": Sides(
        r"\bstâng",
        r"\bdrept(?:ul|a|ei|ului|e|i|ilor|elor)?\b|\bdreapt",
        "",
        r"\bdre",
    ),
    "ru": Sides(
        r"\bлев", r"\bправ(?:ый|ая|ое|ого|ой|ую|ом|ые|ых|ым)\b|\bсправа\b", r"\bслева", r"\bправ"
    ),
    "sk": Sides(
        r"\bľav|\bvľavo\b|\bnaľavo\b",
        r"\bprav(?:ý|á|é|ého|om|ému|ej|ú|ou|ým|ých|ými)\b|\bvpravo\b|\bnapravo\b",
        "",
        r"\bprav(?!id|d)|pravo\b",
    ),
    "sr": Sides(
        r"\bлијев|\bлев(?:и|а|о|у|е|ог|ом|ој|им|их)\b|\bулијево\b|\bулево\b|\blijev|\blev(?:i|a|o"
        r"|u|e|og|om|oj|im|ih)\b|\bulijevo\b|\bulevo\b",
        r"\bдесн|\bdesn",
        r"\bл(?:иј)?ев|\bl(?:ij)?ev",
    ),
    "sv": Sides(r"\bvänst(?:er|ra)", r"\bhög(?:er|ra)"),
    "sw": Sides(
        r"\bkushoto\b",
        r"\b(?:wa|la|ya|cha|vya|za|pa|ule|mkono|upande) kulia\b|\bkulia kwa\b",
        "",
        r"\bkulia\b",
    ),
    "ta": Sides(
        "இடது|இடப்ப",
        "வலது|வலப்ப",
    ),
    "th": Sides(
        "ซ้าย",
        "ขวา(?!ง)",
    ),
    "tr": Sides(r"\bsol(?:u|un)?\b|\bsol(?:da|und)", r"\bsağ\b|\bsağ[ıd]", "", r"\bsağ"),
    "uk": Sides(
        r"\bлів",
        r"\bправ(?:ий|а|е|ого|ої|у|ому|ій|ою|і|их|им)\b|\bправоруч\b",
        r"\bзліва",
        r"\bправ",
    ),
    "ur": Sides(
        r"\bبائیں\b|\bبایاں\b|\bالٹ[اےی] (?:ہاتھ|بازو|آنکھ|کان|طرف)",
        r"\bدائیں\b|\bدایاں\b|\bداہن\w*|\bسیدھ[اےی] (?:ہاتھ|بازو|آنکھ|کان|طرف)",
    ),
    "vi": Sides(r"\btrái\b", r"\bphải\b"),
    "zh": Sides("左", "右"),
}

HOT: Opposites = {
    "ar": Sides(
        r"\b(?:ال)?ساخن|\b(?:ال)?دافئ",
        r"\b(?:ال)?بارد|\b(?:ال)?مثلج",
        r"حرار|دفء|سخ|حار|هبات",
        r"برد|برود|ثلج",
    ),
    "bg": Sides(
        r"\bгорещ|\bтопл(?:а|о|и|ата|ото|ия|ият|ите)\b|\bтопъл\b",
        r"\bстуден|\bхладн|\bледен",
        r"\bтопл|\bзагр|\bзатоп|\bгоре|\bприлив",
        r"\bлед|\bохла|\bстуд|\bнастин|\bпростуд|\bхлад",
    ),
    "bn": Sides(
        "গরম|উষ্ণ",
        "ঠান্ডা|ঠাণ্ডা|শীতল",
        "গরম|তাপ|উষ্ণ",
        "ঠান্ড|ঠাণ্ড|বরফ|শীত",
    ),
    "ca": Sides(
        r"\bcalent|\bcàlid",
        r"\bfred(?:a|es|s)?\b|\bgelad",
        r"\bcal(?:or|ent)|\bescalf|\bteb[ie]|\bfogot|\bsofoc",
        r"\bfre[dg]|\bgel|\brefreda|\bconstip|\bfresc",
    ),
    "cs": Sides(
        r"\bhork|\btepl(?:ý|á|é|ou|ým|ého|ém|ých|ými)\b",
        r"\bstuden|\bchladn|\bledov",
        r"\btepl|\bhoř|\bohř|\bzahř|\bnával",
        r"\bled|\bchla[dz]|\bnachlaz|\bzim|\bstud|\bmraz",
    ),
    "da": Sides(
        r"\bhed(?:t|e)?\b|\bvarm(?:t|e)?\b",
        r"\bkold(?:t|e)?\b|\bkølig|\biskold",
        r"varm|\bhed|\bfeber",
        r"\bkold|\bkøl|\bforkøl|\bis\b|\bispos|\bfrys",
    ),
    "de": Sides(
        r"\bheiß(?:e[nrsm]?)?\b|\bwarm",
        r"\bkalt|\bkälte|\bkühle[nrsm]?\b",
        r"\bhitz|\berwärm|\bwärm|\bheiß",
        r"\berkält|\beis|\bkühl",
    ),
    "el": Sides(
        r"\bζεστ|\bκαυτ",
        r"\bκρύ[οαεω]|\bψυχρ|\bδροσερ|\bπαγωμέν",
        r"\bζέστ|\bζεστ|\bθερμ|\bεξάψ",
        r"\bκρυ|\bκρύ|\bψυ|\bπάγ|\bπαγ|\bδροσ",
    ),
    "en": Sides(
        r"\bhot\b|\bwarm\b",
        r"\bcold\b|\bcool\b|\bchilled\b|\bicy\b",
        r"\bheat|\bwarm",
        r"\bcold|\bcool|\bice|\bchill|\bfreez",
        keys="hot warm cold cool chilled icy",
    ),
    "es": Sides(
        r"\bcalient",
        r"\bfrí[oa]s?\b|\bhelad[oa]s?\b",
        r"\bcalor|\bcálid|\bcalent|\btibi|\bsofoc",
        r"\bfri|\bresfri|\benfri|\bhiel|\bfresc",
    ),
    "fa": Sides("گرم|داغ", "سرد|خنک", "حرارت", "سرما|یخ"),
    "fi": Sides(
        r"\bkuum|\blämmin|\blämpim",
        r"\bkylm|\bviile",
        r"\bläm|\bkuum",
        r"\bkylm|\bviil|\bjää|\bvilust|\bflunss|\bpakast",
    ),
    "fr": Sides(
        r"\bchaude?s?\b",
        r"\bfroide?s?\b",
        r"\bchal|\bchauff|\btiède|\bbouff",
        r"\bglac|\brefroid|\brhume|\bfra[iî]",
    ),
    "he": Sides(
        r"\bה?(?:חם|חמה|חמים|חמות|פושרת?|פושרים)\b",
        r"\bה?(?:קר|קרה|קרים|קרות|צונן|צוננת|צוננים)\b",
        r"חום|\bחם|\bחמ|פושר",
        r"\bה?קר|קירור|קרח|צונ",
    ),
    "hi": Sides(
        "गर्म|गरम|गुनगुन",
        "ठंड|ठण्ड|शीतल",
        "गर्म|गरम|गुनगुन|ताप",
        "ठंड|ठण्ड|बर्फ|शीत",
    ),
    "hr": Sides(
        r"\bvruć|\btopl(?:a|o|i|u|e|om|oj|im|ih|og)\b",
        r"\bhladn(?!j)|\bleden(?:i|a|o|u|e|om|og|im|ih)\b",
        r"\btopl|\bvru|\bvrel|\bgrij|\bgrej|zagr|\bvalung",
        r"\bhlad|\bled|\bpre[hk]la|\bras?hla",
    ),
    "hu": Sides(
        r"\bforró|\bmeleg",
        r"\bhideg|\bhűvös",
        r"\bmeleg|\bforró|\bhő|\bláz",
        r"\bhideg|\bhűt|\bhűv|\bjég|\bjeg|\bmegfáz|\bfagy",
    ),
    "id": Sides(
        r"\bpanas\b|\bhangat\b",
        r"\bdingin\b|\bsejuk\b",
        "panas|hangat",
        r"dingin|\bes\b|sejuk|beku",
    ),
    "it": Sides(
        r"\bcald[oaie]\b",
        r"\bfredd[oaie]\b",
        r"\bcalor|\briscald|\btiepid|\bvampat",
        r"\bghiacc|\braffredd|\bfresc",
    ),
    "ja": Sides(
        "熱い|温かい|暖かい|温める|お湯", "冷たい|冷やす|寒い|氷", "熱|温|暖|湯", "冷|寒|風邪"
    ),
    "ko": Sides("뜨거운|따뜻", "차가운|찬 |시원", "열|더운|온", "추|감기|냉|얼"),
    "ms": Sides(
        r"\bpanas\b|\bsuam\b",
        r"\bsejuk\b|\bdingin\b",
        "panas|suam|hangat",
        r"sejuk|dingin|\bais\b|beku",
    ),
    "nb": Sides(
        r"\bhet(?:t|e)?\b|\bvarm(?:t|e)?\b",
        r"\bkald(?:t|e)?\b|\bkjølig|\biskald",
        r"varm|\bhet|\bfeber",
        r"\bkald|\bkjøl|\bforkjøl|\bis\b|\bispos|\bfrys",
    ),
    "nl": Sides(
        r"\bheet\b|\bhete\b|\bwarme?\b",
        r"\bkoude?\b|\bkoele?\b|\bijskoud",
        r"warm|\bheet|\bhete|\bhit|\bopvlieg|\bkoorts",
        r"koud|\bkoel|\bijs|\bvries|\bkou\b",
    ),
    "pl": Sides(
        r"\bgorąc|\bciepł(?:y|a|e|ą|ej|ego|ym|ych|ymi)\b",
        r"\bzimn(?:y|a|e|ą|ej|ego|ym|ych|ymi)\b|\bchłodn|\blodowat",
        r"\bciep|\bgorą|\bogrz|\bpodgrz|\buderze|\brozgrz",
        r"\blód|\blod|\bprzezięb|\bchłod|\bzim|\bschł|\bzmarz",
    ),
    "pt": Sides(
        r"\bquente",
        r"\bfri[oa]s?\b|\bgelad[oa]s?\b",
        r"\bcalor|\baquec|\bmorn",
        r"\bresfri|\bgel|\besfri|\bfresc",
    ),
    "ro": Sides(
        r"\bcald(?:ă|e|ul)?\b|\bcalz|\bfierbin",
        r"\brece\b|\breci\b|\brăcoroas|\bînghe[țţ]at",
        r"\bc[ăa]ld|\bîncăl|\bfierb|\bbufe",
        r"\bghea|\brăc|\bfrig|\bînghe|\brec[ei]",
    ),
    "ru": Sides(
        r"\bгоряч|\bт[её]пл",
        r"\bхолодн(?!\w*ик)|\bпрохладн",
        r"\bтепл|\bжар|\bнагре|\bприлив",
        r"\bлед|\bл[ьё]д|\bпростуд|\bохла|\bхолод",
    ),
    "sk": Sides(
        r"\bhorúc|\btepl(?:ý|á|é|ú|ou|ým|ého|ej|ých|ými)\b",
        r"\bstuden|\bchladn|\bľadov",
        r"\btepl|\bohr|\bzahr|\bnával|\bhorú",
        r"\bľad|\bchlad|\bprechlad|\bstud|\bzim|\bmraz",
    ),
    "sr": Sides(
        r"\bврућ|\bтопл(?:а|о|и|у|е|ом|ој|им|их|ог)\b|\bvruć|\btopl(?:a|o|i|u|e|om|oj|im|ih|og)\b",
        r"\bхладн(?!ј)|\bледен(?:и|а|о|у|е|ом|ог|им|их)\b|\bhladn(?!j)|\bleden(?:i|a|o|u|e|om|og"
        r"|im|ih)\b",
        r"\bтопл|\bвру|\bврел|\bгриј|\bгреј|загр|\bвалунг|\btopl|\bvru|\bvrel|\bgrij|\bgrej|zagr"
        r"|\bvalung",
        r"\bхлад|\bлед|\bпре[хк]ла|\bрас?хла|\bhlad|\bled|\bpre[hk]la|\bras?hla",
    ),
    "sv": Sides(
        r"\bhet(?:t|a)?\b|\bvarm(?:t|a)?\b",
        r"\bkall(?:t|a)?\b|\bsval(?:t|a)?\b|\biskall",
        r"värm|\bhet|\bvarm|\bfeber|vallning",
        r"\bkall|\bkyl|\bförkyl|\bis\b|\bisb|\bsval|\bfrys",
    ),
    "sw": Sides(
        r"\bvuguvugu\b|\b(?:ya|cha|wa|maji|kitambaa|chai|supu) (?:ya )?moto\b",
        r"\bbaridi\b",
        r"\bmoto\b|\bjoto|\bvugu",
        r"\bbaridi|\bbarafu",
    ),
    "ta": Sides(
        "சூடான|வெதுவெதுப்|வெப்பமான",
        "குளிர்(?!சாதன|பதன)",
        "சூட|வெப்ப|வெது",
        "குளிர்|பனி|ஐஸ்",
    ),
    "th": Sides(
        "ร้อน|อุ่น",
        "(?:น้ำ|ผ้า|อากาศ|แช่|ที่|ความ|ประคบ|เครื่องดื่ม|ของ|เจล|อาหาร)เย็น|หนาว",
        "ร้อน|อุ่น",
        "เย็น|แช่|น้ำแข็ง|หนาว",
    ),
    "tr": Sides(
        r"\bsıcak(?!lı)|\bılık",
        r"\bsoğuk(?! algın)|\bserin",
        r"\bsıca|\bısı|\bılı",
        r"\bsoğu|\bserin|\bbuz",
    ),
    "uk": Sides(
        r"\bгаряч|\bтепл(?:ий|а|е|у|ою|ої|ого|ому|ій|і|их|им|ими)\b",
        r"\bхолодн(?!\w*ик)|\bпрохолодн|\bкрижан",
        r"\bтепл|\bжар|\bнагрі|\bприлив|\bприплив|\bгаряч",
        r"\bлід|\bльод|\bкриг|\bзастуд|\bохол|\bхолод",
    ),
    "ur": Sides(
        r"\bگرم|\bنیم گرم",
        r"\bٹھنڈ|\bسرد\b",
        "گرم|حرارت",
        "ٹھنڈ|سرد|برف",
    ),
    "vi": Sides(
        r"\bnóng\b|\bấm\b",
        r"\blạnh\b|\bmát\b",
        r"\bnóng|\bấm|\bnhiệt",
        r"\blạnh|\bmát|\bđá\b|\bnguội",
    ),
    "zh": Sides(
        r"热水|温水|热敷|热饮|熱水|溫水",
        r"冷水|冷敷|冰水|凉水|冷饮",
        r"热|温|暖|烧|熱|溫",
        r"冷|寒|冻|凉|冰",
    ),
}

BENIGN: Opposites = {
    "ar": Sides("حميد", "خبيث", "سليم", "سرطان"),
    "bg": Sides(
        r"\bдоброкач",
        r"\bзлокач",
        "",
        r"\bрак",
    ),
    "bn": Sides(
        "বিনাইন|নিরীহ|ক্ষতিকর ন(?:য়|া)|সৌম্য",
        "ম্যালিগন্যান্ট|ক্ষতিকর(?! ন)|মারাত্মক",
        "ক্ষতিকর ন|ক্যান্সার ন|ক্যানসার ন",
        "ক্যান্সার|ক্যানসার",
    ),
    "ca": Sides(
        r"\bbenign",
        r"\bmalign|\bcanceros|\bcancerós",
        r"\bno cancer",
        r"\bcàncer|\bcancer",
    ),
    "cs": Sides(
        r"\bnezhoubn|\bbenign",
        r"\bzhoubn|\bmalign|\brakovin",
        "",
        r"\brak",
    ),
    "da": Sides(
        r"\bgodarte|\bbenign",
        r"\bondarte|\bmalign",
        r"\bikke kræft|\bufarlig",
        r"\bkræft",
    ),
    "de": Sides(r"\bgutartig|\bbenign", r"\bbösartig|\bmalign", "", r"\bkrebs"),
    "el": Sides(r"\bκαλο[ήη]θ", r"\bκακο[ήη]θ", r"\bμη καρκιν", r"\bκαρκ[ίι]ν"),
    "en": Sides(
        r"\bbenign\b|\bnoncancerous\b|\bnon-cancerous\b",
        r"\bmalignan|\bcancerous\b",
        r"\bnot cancer|\bharmless",
        r"\bcancer",
        keys="benign noncancerous non-cancerous malignant malignancy malignancies cancerous",
    ),
    "es": Sides(r"\bbenign", r"\bmalign|\bcanceros", r"\bno cancer", r"\bcáncer|\bcancer"),
    "fa": Sides("خوش‌?خیم", "بدخیم", "", "سرطان"),
    "fi": Sides(
        r"\bhyvänlaa|\bbenign",
        r"\bpahanlaa|\bmalign",
        r"\bei syöp|\bvaaratt",
        r"\bsyöp|\bsyöv",
    ),
    "fr": Sides(r"\bbénin|\bbénign", r"\bmalin|\bmalign|\bcancéreu", r"\bnon cancér", r"\bcanc"),
    "he": Sides("שפיר", "ממאיר", "", "סרט"),
    "hi": Sides("सौम्य|बिनाइन", "घातक|मैलिग्नेंट", "", "कैंसर"),
    "hr": Sides(
        r"\bdobroćud|\bbenign",
        r"\bzloćud|\bmalign",
        "",
        r"\brak",
    ),
    "hu": Sides(r"\bjóindulat|\bbenign", r"\brosszindulat|\bmalign", r"\bnem rák", r"\brák"),
    "id": Sides(
        r"\bjinak\b|\bbenigna\b",
        r"\bganas\b|\bmalignan",
        r"\bbukan kanker",
        r"\bkanker",
    ),
    "it": Sides(r"\bbenign", r"\bmalign|\bcanceros", r"\bnon cancer", r"\bcancr"),
    "ja": Sides("良性", "悪性", "", "がん|癌"),
    "ko": Sides("양성", "악성", "", "암"),
    "ms": Sides(
        r"\bjinak\b|\bbenigna\b|\bbukan (?:kanser|barah)\b",
        r"\bmalignan|\bganas\b",
        r"\bbukan\b|\btidak berbahaya",
        r"\bkanser|\bbarah",
    ),
    "nb": Sides(
        r"\bgodarte|\bbenign",
        r"\bondarte|\bmalign",
        r"\bikke kreft|\bufarlig",
        r"\bkreft",
    ),
    "nl": Sides(r"\bgoedaardig", r"\bkwaadaardig", "", r"\bkanker"),
    "pl": Sides(r"\błagodn", r"\bzłośliw", "", r"\brak"),
    "pt": Sides(r"\bbenign", r"\bmalign|\bcanceros", r"\bnão cancer", r"\bcâncer|\bcancr"),
    "ro": Sides(
        r"\bbenign",
        r"\bmalign|\bcanceros|\bcanceroas",
        r"\bnecancer",
        r"\bcancer",
    ),
    "ru": Sides(r"\bдоброкач", r"\bзлокач", "", r"\bрак"),
    "sk": Sides(
        r"\bnezhubn|\bbenígn",
        r"\bzhubn|\bmalígn|\brakovin",
        "",
        r"\brak",
    ),
    "sr": Sides(
        r"\bдоброћуд|\bбенигн|\bdobroćud|\bbenign",
        r"\bзлоћуд|\bмалигн|\bzloćud|\bmalign",
        "",
        r"\bрак|\brak",
    ),
    "sv": Sides(
        r"\bgodarta|\bbenign",
        r"\belakarta|\bmalign",
        r"\binte cancer|\bofarlig",
        r"\bcancer",
    ),
    "sw": Sides(
        r"\bsi (?:ya |wa |za )?(?:saratani|kansa|hatari)\b|\b(?:isi|usi|yasi)(?:y"
        r"|z)?o (?:ya|wa|na|za) (?:saratani|kansa)\b",
        r"\bni (?:ya|wa|za) (?:saratani|kansa)\b|\bmbaya wa saratani\b",
        r"\bsi\b|\bisiyo|\busio|\bhaina|\bhauna",
        r"\bsaratani|\bkansa",
    ),
    "ta": Sides(
        "தீங்கற்ற|புற்றுநோயற்ற|தீங்கில்லா|புற்றுநோய் அல்லாத",
        "தீங்கான|வீரியமிக்க|வீரியம் மிக்க|புற்றுநோய்க் கட்டி",
        "அற்ற|இல்லாத|அல்லாத",
        "புற்று",
    ),
    "th": Sides(
        "ไม่ใช่(?:เนื้อร้าย|มะเร็ง)|ไม่ร้าย|เนื้องอกธรรมดา|ไม่เป็นอันตราย",
        "(?<!ไม่ใช่)(?<!ไม่เป็น)เนื้อร้าย",
        "ธรรมดา|ไม่ร้าย|ไม่ใช่|ไม่เป็น",
        "มะเร็ง|ร้าย",
    ),
    "tr": Sides(r"\biyi huylu|\bbenign", r"\bkötü huylu|\bmalign", "", r"\bkanser"),
    "uk": Sides(r"\bдоброяк", r"\bзлояк", "", r"\bрак"),
    "ur": Sides(
        "بے ضرر|غیر سرطانی|غیر کینسر|بینائن",
        "مہلک|(?<!غیر )سرطانی|میلیگننٹ|خبیث",
        "بے ضرر|غیر",
        "کینسر|سرطان",
    ),
    "vi": Sides(r"\blành tính", r"\bác tính", "", r"\bung thư"),
    "zh": Sides("良性", "恶性|惡性", "", "癌"),
}

WOMEN: Opposites = {
    "ar": Sides(
        r"\b(?:ال|لل|و)?نساء|\bامرأة|\bالمرأة|\bسيدات",
        r"\b(?:ال|لل|و)?رجال\b",
        r"أنث|إناث|ابنة|زوجة|حامل|أم|فتيات",
        r"ذكر|ابن|زوج|أب|ذكور|رجل",
    ),
    "bg": Sides(
        r"\bжен(?:а|и|ата|ите)\b",
        r"\bмъж(?:е|ете|ът|а|ки)?\b",
        r"\bжен|\bмомич|\bтя\b|\bбремен|\bмайк|\bдъщер|\bхора",
        r"\bмъж|\bмомч|\bтой\b|\bбащ|\bсин\b|\bхора",
    ),
    "bn": Sides(
        "নারী|মহিলা",
        "পুরুষ",
        "মেয়ে|গর্ভ|কন্যা|স্ত্রী|বোন|মানুষ|ব্যক্তি|লোক",
        "ছেলে|বাবা|পুত্র|স্বামী|ভাই|মানুষ|ব্যক্তি|লোক|প্রোস্টেট|অণ্ডকোষ",
    ),
    "ca": Sides(
        r"\bdon(?:a|es)\b",
        r"\bhomes?\b",
        r"\bdon[ae]|\bfeme|\bnoia|\bnoies|\bnen[ae]|\bella\b|\bembar|\bmare\b|\bfill|\bperson",
        r"\bhom|\bmasc|\bnoi|\bnen|\bell\b|\bpare\b|\bfill|\bhum|\bperson",
    ),
    "cs": Sides(
        r"\bžen(?:a|y|u|ou|ě|ám|ami|ách)?\b",
        r"\bmuž(?:i|e|ů|ům|ích|em|ové|ům)?\b",
        r"\bžen|\bdív|\btěhot|\bmat[ck]|\bpacientk|\bona\b|\bdcer|\bsestr|\blid",
        r"\bmuž|\bchlap|\botec|\botc|\bsyn|\blid|\bon\b|\bpán",
    ),
    "da": Sides(
        r"\bkvinde(?:n|r|rs|rne|rnes)?\b",
        r"\bm[aæ]nd(?:en|ene|enes|s)?\b",
        r"kvind|\bpige|\bhun\b|\bhende|\bmor\b|\bgravid|\bdatter|\bperson|\bmennesk",
        r"\bm[aæ]nd|\bdreng|\bhan\b|\bhans\b|\bfar\b|\bsøn\b|prostat|\bperson|\bmennesk",
    ),
    "de": Sides(
        r"\bfrau(?:en)?\b",
        r"\bmann\b|\bmänner[ns]?\b",
        r"frau|\bmädchen|\bweib|\bmutter|\bschwanger|innen\b",
        r"mann|männ|\bherr|\bvater|\bjung|\bbruder",
    ),
    "el": Sides(
        r"\bγυνα[ίι]κ",
        r"\b[άα]ν(?:δ|τ)ρ(?:α|ας|ες|ών|ων)\b",
        r"\bγυν|\bκορ[ίι]τ|\bμητ[έε]ρ|\b[έε]γκυ|\bθηλ|\b[άα]τ[όο]μ|\b[άα]νθρ[ώω]π",
        r"\b[άα]ν(?:δ|τ)ρ|\bαγ[όο]ρ|\bπατ[έε]ρ|προστ|\bαρσεν|\b[άα]τ[όο]μ|\b[άα]νθρ[ώω]π",
    ),
    "en": Sides(
        r"\bwomen\b|\bwoman\b",
        r"\bmen\b|\bman\b",
        r"\bfemale|\bgirl|\bshe\b|\bher\b|\bmother|\bpregnan|\bpeople|\bpersons?\b|\bdaughter"
        r"|\bwife|\bsister|\blady|\bladies",
        r"\bmale|\bboy|\bhe\b|\bhis\b|\bfather|\bprostat|\bpeople|\bpersons?\b|\bson\b"
        r"|\bhusband|\bbrother|\bguy|\bhuman|\btestic",
        keys="women woman men man",
    ),
    "es": Sides(
        r"\bmujer",
        r"\bhombres?\b|\bvar[oó]n|\bvarones",
        r"\bfemen|\bella|\bniña|\bchica|\bembaraz|\bmadre|\bhija|\bhembra|\bseñora|\besposa"
        r"|\bperson",
        r"\bmasc|\bniño|\bchico|\bpadre|\bhijo|\bél\b|\bseñor\b|\besposo|\bhuman|\bperson",
    ),
    "fa": Sides(
        r"\bزنان\b|\bزن\b|\bبانوان",
        r"\bمردان\b|\bمرد\b|\bآقایان",
        "دختر|مادر|باردار|همسر|خواهر|افراد|مردم|خانم",
        "پسر|پدر|پروستات|همسر|برادر|افراد|مردم|بیضه|آقا",
    ),
    "fi": Sides(
        r"\bnai(?:nen|se|si|st)",
        r"\bmies(?:tä|ten)?\b|\bmieh",
        r"\bnai|\btyt|\bäiti|\bäidi|\braska|\bihmi|\bhenkil|\bhän\b",
        r"\bmies|\bmieh|\bpoik|\bpoj|\bisä|eturauha|\bihmi|\bhenkil|\bhän\b",
    ),
    "fr": Sides(
        r"\bfemmes?\b",
        r"\bhommes?\b",
        r"\bfémin|\bfille|\belles?\b|\bmère|\benceinte",
        r"\bmascul|\bgarçon|\bil\b|\bpère|\bfils\b|\bhumain",
    ),
    "he": Sides(
        r"\b[והבלמכש]{0,3}(?:נשים|אישה|אשה|נשות)\b",
        r"\b[והבלמכש]{0,3}(?:גברים|גבר)\b",
        r"נקב|ילדה|\bבת\b|\bאם\b|הרה|ה[יר]*ריון|אנשים|אדם|בנות|רעי",
        r"זכר|\bאב\b|ערמונית|אנשים|אדם|אשכ|בנים|בעל",
    ),
    "hi": Sides(
        "महिला|औरत|स्त्री",
        "पुरुष|मर्द",
        "लड़की|माँ|मां|गर्भ|बेटी|पत्नी|बहन|लोग|व्यक्ति|मादा",
        "लड़क|पिता|प्रोस्टेट|बेटा|पति|भाई|लोग|व्यक्ति|वृषण",
    ),
    "hr": Sides(
        r"\bžen(?:a|e|i|u|om|ama)\b",
        r"\bmuškar",
        r"\bžen|\bdj?evoj|\btrudn|\bmaj[ck]|\bkćer|\bćerk|\bona\b|\bljud|\bosob",
        r"\bmuš|\bdj?ečak|\botac|\boca\b|\bsin|\bon\b|\bljud|\bosob",
    ),
    "hu": Sides(
        r"\bnők|\bnőne[kl]\b|\bnőbet|\basszony",
        r"\bférfi",
        r"\bnő|\blány|\basszony|\banya|\banyá|\bterhes|\bvárand|\bszemély|\bember",
        r"\bférfi|\bfiú|\bapa\b|\bprosz|\bszemély|\bember",
    ),
    "id": Sides(
        r"\bwanita\b|\bperempuan\b",
        r"\bpria\b|\blaki-laki\b|\blelaki\b",
        r"\bibu\b|hamil|\bistri\b|\bputri\b|\bgadis|\borang\b|\bia\b",
        r"\bayah|\bbapak|\bsuami|\bputra\b|prostat|\borang\b|\btestis",
    ),
    "it": Sides(
        r"\bdonn[ae]\b",
        r"\buom(?:o|ini)\b",
        r"\bfemm|\blei\b|\bragazz|\bmadre|\bincinta",
        r"\bmasch|\blui\b|\bragazz|\bpadre|\buman",
    ),
    "ja": Sides("女性|女子|女の子", "男性|男子|男の子", "女|母|妊|彼女", "男|父|彼"),
    "ko": Sides("여성|여자|소녀", "남성|남자|소년", "여|어머|임신|그녀", "남|아버"),
    "ms": Sides(
        r"\bwanita\b|\bperempuan\b",
        r"\blelaki\b",
        r"\bibu\b|hamil|\bisteri\b|\bgadis|\borang\b",
        r"\bayah|\bbapa|\bsuami|prostat|\borang\b|\btestis",
    ),
    "nb": Sides(
        r"\bkvinne(?:n|r|rs|ne|nes)?\b",
        r"\bmenn(?:ene|enes|s)?\b|\bmann(?:en)?\b",
        r"kvinn|\bjent|\bhun\b|\bhenne|\bmor\b|\bgravid|\bdatter|\bperson|\bmennesk",
        r"\bm[ae]nn|\bgutt|\bhan\b|\bhans\b|\bfar\b|\bsønn|prostat|\bperson|\bmennesk",
    ),
    "nl": Sides(
        r"\bvrouw(?:en)?\b",
        r"\bman(?:nen)?\b",
        r"vrouw|\bmeisje|\bzij\b|\bmoeder|\bzwanger|\bdochter",
        r"\bman|\bjongen|\bhij\b|\bvader|\bzoon|\bmens",
    ),
    "pl": Sides(
        r"\bkobiet",
        r"\bmężczyzn",
        r"\bkobie|\bżeń|\bciąż|\bmatk|\bdziewcz|\bona\b",
        r"\bmęż|\bmęsk|\bojc|\bchłop|\bon\b",
    ),
    "pt": Sides(
        r"\bmulher",
        r"\bhome[mn]s?\b",
        r"\bfemin|\bmenin|\belas?\b|\bgrávid|\bmãe",
        r"\bmascul|\bmenin|\bele\b|\bpai\b|\bhuman",
    ),
    "ro": Sides(
        r"\bfeme(?:i|ie|ile|ilor|ia|ii|ile)\b",
        r"\bbărba[țţt]",
        r"\bfeme|\bfemin|\bfat[aăe]|\bfete|\bea\b|\bînsărcin|\bgravid|\bmam|\bfiic|\bdoamn|\bpers",
        r"\bb[ăa]rb|\bmascul|\bb[ăa]i[ae]|\bel\b|\btat|\bfiu|\bdomn|\boamen|\bom\b|\bpers|\buman",
    ),
    "ru": Sides(
        r"\bженщин",
        r"\bмужчин",
        r"\bжен|\bона\b|\bберемен|\bмать|\bматер|\bдев",
        r"\bмуж|\bон\b|\bотец|\bотц|\bпарен|\bмальч",
    ),
    "sk": Sides(
        r"\bžen(?:a|y|u|ou|e|ám|ami|ách)\b|\bžien\b",
        r"\bmuž(?:i|a|ov|om|och|mi|ovia|ovi)?\b",
        r"\bžen|\bžien|\bdievč|\btehot|\bmat[ck]|\bdcér|\bona\b|\bľud",
        r"\bmuž|\bchlap|\botec|\botc|\bsyn|\bľud|\bon\b|\bpán",
    ),
    "sr": Sides(
        r"\bжен(?:а|е|и|у|ом|ама)\b|\bžen(?:a|e|i|u|om|ama)\b",
        r"\bмушкар|\bmuškar",
        r"\bжен|\bдј?евој|\bтрудн|\bмај[цк]|\bкћер|\bћерк|\bона\b|\bљуд|\bособ|\bžen|\bdj?evoj"
        r"|\btrudn|\bmaj[ck]|\bkćer|\bćerk|\bona\b|\bljud|\bosob",
        r"\bмуш|\bдј?ечак|\bотац|\bоца\b|\bсин|\bон\b|\bљуд|\bособ|\bmuš|\bdj?ečak|\botac|\boca\b"
        r"|\bsin|\bon\b|\bljud|\bosob",
    ),
    "sv": Sides(
        r"\bkvinn(?:a|an|or|orna|ors|ornas)\b",
        r"\bmän(?:nen|nens|s)?\b|\bmannen\b",
        r"kvinn|\bflick|\bhon\b|\bhenne|\bmamma|\bmor\b|\bmoder|\bgravid|\bdotter|\bperson"
        r"|\bmännisk",
        r"\bm[aä]n|\bpojk|\bhan\b|\bhans\b|\bpappa|\bson\b|prostat|\bperson|\bmännisk",
    ),
    "sw": Sides(
        r"\bwanawake\b|\bmwanamke\b",
        r"\bwanaume\b|\bmwanamume\b|\bmwanaume\b",
        r"\bmama\b|jamzito|jawazito|sichana|\bmke\b|\bbinti|\bwatu\b|\bmtu\b|\bkike\b",
        r"\bbaba\b|vulana|\bmume\b|\bwatu\b|\bmtu\b|\bkiume\b|\btezi dume|\bkorodani",
    ),
    "ta": Sides(
        "பெண்",
        "ஆண்(?!டு)",
        "தாய்|கர்ப்ப|மகள்|மனைவி|சகோதரி|மக்கள்|நபர்",
        "தந்தை|மகன்|கணவ|சகோதரன்|மக்கள்|நபர்|புரோஸ்டேட்|விந்த",
    ),
    "th": Sides(
        "ผู้หญิง|สตรี",
        "ผู้ชาย|บุรุษ(?!พยาบาล)|เพศชาย",
        "หญิง|แม่|ตั้งครรภ์|ลูกสาว|ภรรยา|คน|บุคคล|เธอ",
        "ชาย|พ่อ|สามี|คน|อัณฑะ|ต่อมลูกหมาก",
    ),
    "tr": Sides(
        r"\bkadın",
        r"\berkek",
        r"\bkız|\bhamile|\banne|\bgebe|\bkişi|\binsan|\bbayan|\beş",
        r"\boğ[ul]|\bbaba|\bprostat|\bkişi|\binsan|\btestis|\beş",
    ),
    "uk": Sides(
        r"\bжін(?:к|ок)",
        r"\bчоловік(?:и|ів|ам|ами|ах|а|у|ові|ом)?\b",
        r"\bжін|\bдівч|\bвона\b|\bвагіт|\bматер|\bмати\b|\bмам|\bдочк|\bлюд|\bос[оі]б",
        r"\bчол|\bхлоп|\bвін\b|\bбатьк|\bсин\b|\bлюд|\bос[оі]б",
    ),
    "ur": Sides(
        r"\bخواتین\b|\bعورت|\bخاتون\b",
        r"\bمرد(?:وں)?\b",
        "لڑک[یے]|ماں|حامل|بیٹی|بیوی|بہن|لوگ|افراد",
        "لڑک|باپ|بیٹ|شوہر|بھائی|لوگ|افراد|پروسٹیٹ|خصی",
    ),
    "vi": Sides(
        r"\bphụ nữ\b|\bnữ giới\b|\bđàn bà\b",
        r"\bđàn ông\b|\bnam giới\b",
        r"\bnữ|\bmẹ\b|\bmang thai|\bcon gái|\bvợ\b|\bchị\b|\bcô\b|\bngười\b",
        r"\bnam\b|\bcha\b|\bbố\b|\bcon trai|\bchồng|\btuyến tiền liệt|\btinh hoàn"
        r"|\bngười\b|\banh\b|\bông\b",
    ),
    "zh": Sides("女性|妇女|婦女|女孩|女人", "男性|男人|男孩|男士", "女|妇|婦|母|她|孕", "男|父|他"),
}

CHILDREN: Opposites = {
    "ar": Sides("أطفال|الطفل|طفل", "بالغ|الكبار|راشد", "صغ|رضيع|رضّع", "كبير|كبار|كبر"),
    "bg": Sides(
        r"\bдец(?:а|ата)\b|\bдете|\bдетск",
        r"\bвъзрастн(?:и|ите|ия|ият)\b|\bвъзрастен\b",
        r"\bдец|\bдет|\bбебе|\bкърм|\bюнош|\bмлад",
        r"\bвъзрастн|\bпълнол|\bстар",
    ),
    "bn": Sides(
        "শিশু|বাচ্চা",
        "(?<!অ)প্রাপ্ত ?বয়স্ক|পূর্ণ ?বয়স্ক",
        "শিশু|বাচ্চা|ছোট|কিশোর|সন্তান|ছেলেমেয়ে",
        "বয়স্ক|বড়|বৃদ্ধ|প্রবীণ",
    ),
    "ca": Sides(
        r"\bnen(?:s|a|es)?\b|\binfants?\b|\bcriatur",
        r"\badult",
        r"\bnen|\bnin|\binfan|\bbeb|\bjove|\bfill|\bpedi|\badolesc|\bxiquet|\bnad[oó]",
        r"\badult|\bgran|\bmajor",
    ),
    "cs": Sides(
        r"\bdět(?:i|í|em|mi|ech)\b|\bdítě\b|\bdítět|\bdětsk",
        r"\bdospěl",
        r"\bdět|\bdít|\bkoj|\bdospív|\bmlad|\bmimin|\bnovoroz",
        r"\bdospěl|\bstarš|\bplnolet",
    ),
    "da": Sides(
        r"\bb[aø]rn(?:ene|et|s)?\b",
        r"\bvoks(?:ne|en|nes)\b",
        r"b[aø]rn|\bung|\bbaby|\bspæd|\bpige|\bdreng|\bsøn|\bdatter|\bteen",
        r"voks|\bældre|\bforæld",
    ),
    "de": Sides(
        r"\bkind(?:er|ern|es|s)?\b", r"\berwachsene", r"kind|\bjugend|\bbab", r"\berwachsen|\bälter"
    ),
    "el": Sides(
        r"\bπαιδ(?:ί|ιά|ιού|ιών|άκι)",
        r"\bεν[ήη]λ[ίι]κ",
        r"\bπαιδ|\bνέ[οω]|\bμωρ|\bβρ[έε]φ|\b[έε]φ[ήη]β|\bγιο|\bκόρη",
        r"\bεν[ήη]λ|\bμεγάλ|\bηλικιωμ|\bγον[εέ]",
    ),
    "en": Sides(
        r"\bchild(?:ren)?\b|\bkids?\b",
        r"\badults?\b",
        r"\bchild|\byoung|\bteen|\bbab|\binfant|\bpediatric|\bpaediatric|\bson\b|\bdaughter"
        r"|\bparent",
        r"\badult|\bgrown|\belder|\bold|\bpeople",
        keys="child children kid kids adult adults",
    ),
    "es": Sides(
        r"\bniñ[oa]s?\b",
        r"\badult[oa]s?\b",
        r"\bhij|\binfan|\bmenor|\bjóven|\bbeb|\bpediá|\bchic",
        r"\bmayor|\badult",
    ),
    "fa": Sides("کودک|بچه|اطفال", "بزرگسال|بالغ", "نوجوان|نوزاد|فرزند", "بزرگ"),
    "fi": Sides(
        r"\blaps|\blasten\b|\blasta\b",
        r"\baikui",
        r"\blaps|\blast|\bnuor|\bvauv|\bimev|\bpoik|\bpoj|\btyt",
        r"\baikui|\bvanh|\biäk",
    ),
    "fr": Sides(
        r"\benfants?\b",
        r"\badultes?\b",
        r"\bjeune|\bbéb|\bpédiat|\bfils\b|\bfille|\benfan|\bnourr",
        r"\badult|\bgrand|\bâgé",
    ),
    "he": Sides("ילד", "מבוגר", "ילד|תינוק|נוער|פעוט|בן|בת", "מבוגר|גדול|קשיש"),
    "hi": Sides("बच्च", "वयस्क", "बच्च|शिशु|किशोर", "वयस्क|बड़|बुज़ुर्ग"),
    "hr": Sides(
        r"\bdjec|\bdjetet|\bdijete\b|\bdec[aeiu]\b|\bdete\b|\bdetet",
        r"\bodrasl",
        r"\bdj|\bdijet|\bde[cčt]|\bdojen|\bmlad|\bbeb|\btinejd",
        r"\bodrasl|\bstarij|\bpunolj",
    ),
    "hu": Sides(
        r"\bgyer(?:m?e)k",
        r"\bfelnőtt",
        r"\bgyer|\bfiatal|\bcsecsem|\bbaba|\bbabá|\bserdül|\bkamasz|\bfi[aá]\b|\blány",
        r"\bfelnőtt|\bidős|\bszül[őe]|\bnagykor",
    ),
    "id": Sides(
        r"\banak(?:-anak)?\b",
        r"\bdewasa\b",
        r"\banak|\bbayi|\bremaja|\bbalita|\bmuda",
        r"\blansia|\btua\b|\bdewasa",
    ),
    "it": Sides(
        r"\bbambin", r"\badult", r"\bfigli|\bragazz|\bpediat|\binfan|\bneonat", r"\bgrand|\banzian"
    ),
    "ja": Sides("子ども|子供|小児|児童|こども", "成人|大人|おとな", "子|児|幼|若", "成|高齢"),
    "ko": Sides("어린이|아이|소아|아동", "성인|어른", "아기|청소년|자녀|유아", "성년|노인"),
    "ms": Sides(
        r"\bkanak-kanak\b|\banak\b",
        r"\bdewasa\b",
        r"\banak|\bkanak|\bbayi|\bremaja|\bmuda",
        r"\btua\b|\bdewasa",
    ),
    "nb": Sides(
        r"\bbarn(?:a|et|s|ene)?\b",
        r"\bvoks(?:ne|en|nes)\b",
        r"barn|\bung|\bbaby|\bsped|\bjent|\bgutt|\bsønn|\bdatter|\btenår",
        r"voks|\beldre|\bforeld",
    ),
    "nl": Sides(
        r"\bkind(?:eren|s)?\b",
        r"\bvolwassen",
        r"kind|\bjong|\bbaby|\bzuigeling|\btiener|\bzoon|\bdochter",
        r"volwassen|\bgroot|\bgrote|\boud",
    ),
    "pl": Sides(
        r"\bdzieci\b|\bdzieck|\bdziecięc",
        r"\bdoro[sś]",
        r"\bdzie[cć]|\bmłod|\bniemowl|\bnastol|\bsyn|\bcórk",
        r"\bdoro[sś]|\bstarsz|\bpełnolet",
    ),
    "pt": Sides(
        r"\bcrianças?\b",
        r"\badult[oa]s?\b",
        r"\bfilh|\binfan|\bjove|\bbeb|\bpediá|\bmenin",
        r"\badult|\bidos|\bmaior",
    ),
    "ro": Sides(
        r"\bcopi[il]",
        r"\badul[tțţ]",
        r"\bcopi|\bbebe|\bsugar|\badolesc|\btiner|\btân|\bnou-n",
        r"\badul|\bvârst|\bmajor|\bmari\b",
    ),
    "ru": Sides(
        r"\bдет(?:и|ей|ям|ях|ьми)\b|\bреб[её]н",
        r"\bвзросл",
        r"\bдет|\bмладен|\bподрост|\bмалыш",
        r"\bстарш|\bпожил",
    ),
    "sk": Sides(
        r"\bdet(?:i|í|om|mi|och)\b|\bdieť|\bdetsk",
        r"\bdospel",
        r"\bdet|\bdie[tť]|\bdoj|\bdospiev|\bmlad|\bnovoroz",
        r"\bdospel|\bstarš|\bplnolet",
    ),
    "sr": Sides(
        r"\bдјец|\bдјетет|\bдијете\b|\bдец[аеиу]\b|\bдете\b|\bдетет|\bdjec|\bdjetet|\bdijete\b"
        r"|\bdec[aeiu]\b|\bdete\b|\bdetet",
        r"\bодрасл|\bodrasl",
        r"\bдј|\bдијет|\bде[цчт]|\bдојен|\bмлад|\bбеб|\bтинејд|\bdj|\bdijet|\bde[cčt]|\bdojen"
        r"|\bmlad|\bbeb|\btinejd",
        r"\bодрасл|\bстариј|\bпунољ|\bodrasl|\bstarij|\bpunolj",
    ),
    "sv": Sides(
        r"\bbarn(?:en|et|s|ens)?\b",
        r"\bvuxna?s?\b|\bvuxen\b",
        r"barn|\bung|\bbebis|\bspäd|\bflick|\bpojk|\bson\b|\bdotter|\btonår",
        r"vuxen|vuxn|\bäldre|\bföräld",
    ),
    "sw": Sides(
        r"\bwatoto\b|\bmtoto\b",
        r"\bwatu wazima\b|\bmtu mzima\b",
        r"toto|changa\b|vijana|kijana|zazi",
        r"zima\b|\bwazee|\bmzee|\bwakubwa",
    ),
    "ta": Sides(
        "குழந்தை|சிறுவர்|சிறார்",
        "பெரியவர்|வயது வந்த",
        "குழந்தை|இளைஞ|சிசு|பிள்ளை|மகன்|மகள்|பெற்றோர்",
        "பெரிய|முதிய|வயதான|வயது",
    ),
    "th": Sides(
        "เด็ก",
        "ผู้ใหญ่",
        "ทารก|วัยรุ่น|ลูก|บุตร|เยาวชน|เด็ก",
        "ผู้ใหญ่|ผู้สูงอายุ|โต|คน",
    ),
    "tr": Sides(
        r"\bçocuk", r"\byetişkin|\berişkin", "çocuk|bebek|ergen|genç", "yetiş|eriş|yaşlı|büyük"
    ),
    "uk": Sides(
        r"\bдіт(?:и|ей|ям|ях|ьми)\b|\bдитин|\bдитяч",
        r"\bдоросл",
        r"\bдіт|\bдит|\bнемовл|\bпідліт|\bмалю",
        r"\bдоросл|\bстарш|\bлітн",
    ),
    "ur": Sides(
        r"\bبچ(?:ے|وں|ہ|ی|یوں|یاں)\b",
        r"\bبالغ(?:وں|ان)?\b",
        "بچ|نوجوان|نوزائید|اولاد|شیر خوار",
        "بالغ|بڑ|بزرگ|عمر رسیدہ|بوڑھ",
    ),
    "vi": Sides(
        r"\btrẻ (?:em|nhỏ)\b", r"\bngười (?:lớn|trưởng thành)\b", "trẻ|bé|con", "lớn|trưởng|già"
    ),
    "zh": Sides("儿童|孩子|小孩|兒童|小儿", "成人|成年人|大人", "婴|嬰|幼|青少年|儿|童", "成年|老"),
}
