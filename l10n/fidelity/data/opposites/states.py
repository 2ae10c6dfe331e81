"""High and low, positive and negative, better and worse."""

from __future__ import annotations

from l10n.fidelity.data.opposites import Opposites, Sides

HIGH: Opposites = {
    "ar": Sides(
        r"\b(?:ال)?مرتفع|\b(?:ال)?عالي",
        r"\b(?:ال)?منخفض",
        r"ارتفاع|أعلى|عالية|زياد|كبير|عال",
        r"انخفاض|أدنى|أقل|قليل|ضعيف|نقص|متدن",
    ),
    "bg": Sides(
        r"\bвисок|\bповишен",
        r"\bниск|\bнисък\b|\bпонижен",
        r"\bповиш|\bголям|\bнад\b|\bсил[ен]|\bмного|\bвис|\bувелич|\bповече",
        r"\bпониж|\bмал|\bпод\b|\bслаб|\bнамал|\bнедост|\bнис",
    ),
    "bn": Sides(
        "উচ্চ(?!তা)|উঁচু",
        "নিম্ন|নিচু|নীচু",
        "বেশি|বাড়|বড়|অধিক|উপর|ভারী|শক্তি|সমৃদ্ধ",
        "কম|ছোট|নিচ|হ্রাস|দুর্বল|অল্প|ঘাটতি",
    ),
    "ca": Sides(
        r"\balt(?:a|s|es)?\b|\belevad|\belevat",
        r"\bbaix(?:a|os|es)?\b",
        r"\bsuperior|\bmajor|\bmés\b|\bgran|\bfort|\bmolt|\bhiper|\baugment|\balç|\belev",
        r"\binferior|\bmenor|\bmenys|\bpoc|\bpetit|\bfeble|\bhipo|\bredu|\bbaix|\bmanca|\bfalta",
    ),
    "cs": Sides(
        r"\bvysok|\bvyšš",
        r"\bnízk|\bnižš",
        r"\bzvýš|\bvelk|\bvětš|\bnad|\bsiln|\bvíc|\bnejvyš|\bvýš",
        r"\bsníž|\bmal|\bmenš|\bméně|\bslab|\bpod\b|\bnedostat|\bníz",
    ),
    "da": Sides(
        r"\bhøj(?:t|e|ere)?\b|\bforhøj",
        r"\blav(?:t|ere)?\b",
        r"\bhøj|\bover|\bøg|\bstor|\bstør|\bmere\b|\bstærk|\bmeget|\bflere|\brig|\bop\b"
        r"|\bforhøj|\bforøg",
        r"\blav|\bned|\bunder\b|\bmin|\bsvag|\bfå\b|\bsænk|\bmangel|\bsmå|\blille|\blidt",
    ),
    "de": Sides(
        r"\bhoch\b|\bhohe[nrsm]?\b|\bhöher",
        r"\bniedrig",
        r"\bhoch|\bhöch|\berhöh|\bstark|\bgroß|\bviel|\büber",
        r"\bgering|\bwenig|\bunter|\bsenk|\bklein|\bschwach|\barm\b|\bmangel|\bvermind|\btief",
    ),
    "el": Sides(
        r"\bυψηλ|\bψηλ|\bαυξημέν",
        r"\bχαμηλ",
        r"\bυψ|\bψηλ|\bμεγ|\bαν[εέ]β|\bδυν|\b[άα]ν[ωώ]|\bα[υύ]ξ|\bπάνω|\bπλούσ|\bυπ[εέ]ρ"
        r"|\bπερισσ",
        r"\bχαμ|\bμικρ|\bλίγ|\bλιγ|\bμε[ιί]ω|\bκάτω|\bασθεν|\bέλλειψ|\bελλ|\bυπο|\bφτωχ",
    ),
    "en": Sides(
        r"\bhigh\b|\bhigher\b",
        r"\blow\b|\blower\b",
        r"\bhigh|\bupper|\btop\b"
        r"|\babove\b|\bover\b|\belevated|\bincreas|\brais|\bgreat|\bstrong|\bmore\b|\btall|\bhyper"
        r"|\brich",
        r"\blow|\bbottom|\bbelow\b|\bunder\b|\breduc|\bdecreas|\bdrop|\bfew|\blittle"
        r"|\bless\b|\bpoor|\bweak|\bsmall|\bhypo|\bdeep|\bdown|\black",
        keys="high higher low lower",
    ),
    "es": Sides(
        r"\balt[oa]s?\b|\belevad[oa]s?\b",
        r"\bbaj[oa]s?\b|\bdisminuid",
        r"\bsuperior"
        r"|\bmayor|\baument|\baltura|\bmás\b|\bmuch|\bgran|\bhiper|\bfuert|\bric[oa]",
        r"\binferior"
        r"|\bmenor|\bmenos|\breduc|\bpoc|\bbaj|\bdébil|\bhipo|\bescas|\bfalt|\bdebajo|\bpequ",
    ),
    "fa": Sides(
        "بالا|زیاد", r"پایین|\bکم(?:تر)?\b", "بیش|افزا|بلند|بزرگ|پرخطر|قوی", "کاه|ضعیف|کوتاه|کوچک"
    ),
    "fi": Sides(
        r"\bkorke(?:a|i|am)",
        r"\bmatal|\balhai",
        r"\bkork|\bsuur|\byli|\bkoho|\bpalj|\bnou|\bvahv|\brunsa|\benem",
        r"\bmatal|\balha|\bpien|\bväh|\balle|\bheik|\bmada",
    ),
    "fr": Sides(
        r"\bélevée?s?\b|\bhautes?\b",
        r"\bbasses?\b|\bfaibles?\b|\b(?:trop|plus|est|très) bas\b",
        r"\bsupér|\bplus\b|\bgrand|\baugment|\bhaut|\bfort|\bhyper|\bbeaucoup|\briche",
        r"\binfér|\bmoins|\bpeu\b|\bréduit|\bhypo|\bpetit|\bpauvre|\bmanqu|\bbaiss|\bbas\b",
    ),
    "he": Sides(
        "גבוה",
        "נמוך|נמוכ",
        "עול[הי]|עלי|חזק|מעל|מוגבר|עשיר|רב",
        "יור|ירי|פחות|מתחת|מופחת|דל|חלש|קט",
    ),
    "hi": Sides(r"उच्च|ऊँच|ऊंच", r"निम्न|नीचा", r"बढ़|ज्यादा|तेज़|ज़्यादा|अधिक", r"घट|छोट|कम|नीच"),
    "hr": Sides(
        r"\bvisok|\bviš(?:i|a|u|eg|em|oj|im|ih)\b|\bpovišen",
        r"\bnizak\b|\bnisk|\bniž(?:i|a|e|u|eg|em|oj|im|ih)\b",
        r"\bviš|\bpovi|\bpoveć|\bvelik|\bveć|\biznad|\bjak|\bmnogo",
        r"\bmal|\bmanj|\bispod|\bslab|\bsman|\bsni[žz]|\bnedost|\bni[sz]",
    ),
    "hu": Sides(
        r"\bmagas",
        r"\balacsony",
        r"\bmagas|\bnagy|\bemel|\bnöv|\bfok|\btöbb|\berős|\bsok|\bfelett|\bfölött|\bmegnöv"
        r"|\bgazdag",
        r"\balacs|\bkis|\bkevés|\bkev|\bcsök|\bgyeng|\bhiány|\bkicsi|\bmély|\balatt|\balsó"
        r"|\bszegény",
    ),
    "id": Sides(
        r"\btinggi\b|\btertinggi\b",
        r"\brendah\b|\bterendah\b",
        r"naik|ningkat|\bbesar|\bkuat|\bkaya|\bbanyak|\batas\b|\bhiper",
        r"turun|kurang|\bkecil|\blemah|\bsedikit|\bbawah|\bhipo|\bdalam\b",
    ),
    "it": Sides(
        r"\balt[oaie]\b|\belevat[oaie]\b",
        r"\bbass[oaie]\b",
        r"\bsuperior|\bmaggior"
        r"|\bpiù\b|\baument|\bgrand|\biper|\bfort|\bmolt|\bricc",
        r"\binferior|\bminor|\bmeno"
        r"|\bridott|\bpoc|\bipo|\bscars|\bdebol|\bsotto|\bpiccol",
    ),
    "ja": Sides(
        "高い|高く|高血圧|高熱|高度|高リスク",
        "低い|低く|低血圧|低リスク|低下",
        "高|上|多|強|大き|過",
        "低|下|少|弱|小|減",
    ),
    "ko": Sides(
        "높[은이아]|고혈압|고위험",
        "낮[은이아]|저혈압|저위험",
        "고|높|많|강|큰|상",
        "저|낮|적|약|작|하",
    ),
    "ms": Sides(
        r"\btinggi\b|\btertinggi\b",
        r"\brendah\b|\bterendah\b",
        r"naik|ningkat|\bbesar|\bkuat|\bkaya|\bbanyak|\batas\b|\bhiper",
        r"turun|kurang|\bkecil|\blemah|\bsedikit|\bbawah|\bhipo|\bdalam\b",
    ),
    "nb": Sides(
        r"\bhøy(?:t|e|ere)?\b|\bforhøy",
        r"\blav(?:t|e|ere)?\b",
        r"\bhøy|\bover|\bøk|\bstor|\bstør|\bmer\b|\bsterk|\bmye|\bflere|\brik|\bopp|\bforhøy",
        r"\blav|\bned|\bunder\b|\bmin|\bsvak|\bfå\b|\bsenk|\bmangel|\bsmå|\bliten|\blite",
    ),
    "nl": Sides(
        r"\bhoge?\b|\bhoger",
        r"\blage?\b|\blager",
        r"\bhoog|\bverhoog|\bgroot|\bgrote"
        r"|\bmeer\b|\bveel|\bsterk",
        r"\blaag|\bverlaag|\bklein|\bminder|\bweinig|\bgering|\bzwak"
        r"|\bonder",
    ),
    "pl": Sides(
        r"\bwysok|\bwyższ",
        r"\bnisk|\bniższ",
        r"\bpodwyż|\bduż|\bwięk|\bpowyż|\bsiln"
        r"|\bnad",
        r"\bobniż|\bmał|\bmniej|\bponiż|\bsłab|\bpod\b",
    ),
    "pt": Sides(
        r"\balt[oa]s?\b|\belevad[oa]s?\b",
        r"\bbaix[oa]s?\b",
        r"\bsuperior|\bmaior"
        r"|\baument|\bmais\b|\bmuit|\bgrand|\bhiper|\bfort|\bric[oa]",
        r"\binferior|\bmenor|\bmenos"
        r"|\breduz|\bpouc|\bhipo|\bfrac|\bescass|\bpequen|\bfalt",
    ),
    "ro": Sides(
        r"\bridicat|(?<!\ba )(?<!\bau )\bcrescut[ăei]?\b|\bînalt",
        r"\bscăzut|\bjoas[ăe]\b",
        r"\bmar[ei]\b|\bmajor|\bpeste|\bmai mul|\bputern|\bsuper|\bsus\b|\bcres|\bhiper",
        r"\bmic|\bredus|\bsub\b|\bmai pu|\bslab|\binfer|\bjos|\bsc[ăa]d|\bhipo",
    ),
    "ru": Sides(
        r"\bвысок|\bповышенн",
        r"\bнизк|\bпониженн",
        r"\bвыш|\bвысш|\bбольш|\bувелич"
        r"|\bсильн|\bмног|\bпревыш",
        r"\bниж|\bмал|\bмен|\bсниж|\bслаб|\bнебольш|\bнедост",
    ),
    "sk": Sides(
        r"\bvysok|\bvyšš",
        r"\bnízk|\bnižš",
        r"\bzvýš|\bveľk|\bväčš|\bnad|\bsiln|\bviac|\bvyš",
        r"\bzníž|\bmal|\bmenš|\bmenej|\bslab|\bpod\b|\bnedostat|\bníz",
    ),
    "sr": Sides(
        r"\bвисок|\bвиш(?:и|а|у|ег|ем|ој|им|их)\b|\bповишен|\bvisok|\bviš(?:i|a|u|eg|em|oj|im"
        r"|ih)\b|\bpovišen",
        r"\bнизак\b|\bниск|\bниж(?:и|а|е|у|ег|ем|ој|им|их)\b|\bnizak\b|\bnisk|\bniž(?:i|a|e|u|eg"
        r"|em|oj|im|ih)\b",
        r"\bвиш|\bпови|\bповећ|\bвелик|\bвећ|\bизнад|\bјак|\bмного|\bviš|\bpovi|\bpoveć|\bvelik"
        r"|\bveć|\biznad|\bjak|\bmnogo",
        r"\bмал|\bмањ|\bиспод|\bслаб|\bсман|\bсни[жз]|\bнедост|\bни[сз]|\bmal|\bmanj|\bispod"
        r"|\bslab|\bsman|\bsni[žz]|\bnedost|\bni[sz]",
    ),
    "sv": Sides(
        r"\bhög(?:t|a|re)?\b|\bförhöj",
        r"\blåg(?:t|a)?\b|\blägre\b",
        r"\bhög|\böver|\bök|\bstor|\bstör|\bmer\b|\bstark|\bmycket|\bfler|\brik|\bupp|\bförhöj",
        r"\bläg|\blåg|\bned|\bner|\bunder\b|\bmin|\bsvag|\bfå\b|\bsänk|\bbrist|\bsmå|\bliten"
        r"|\blite",
    ),
    "sw": Sides(
        r"\b(?:ya|wa|cha|la|za|vya|iko|liko|yuko|uko) juu\b(?! ya\b)",
        r"\b(?:ya|wa|cha|la|za|vya|iko|liko|yuko|uko) chini\b(?! ya\b)",
        r"\bjuu\b|\bzaidi|kubwa|ongez|\bnyingi|\bkali",
        r"\bchini\b|pungu|\bndogo|\bchache|\bdhaifu|\bkidogo",
    ),
    "ta": Sides(
        "உயர்(?:ந்த|வான|வாக| )",
        "தாழ்|குறைந்த(?!து|பட்ச| பட்ச)|குறைவான",
        "அதிக|மேல்|பெரிய|கூடு|உயர",
        "குறை|கீழ்|சிறிய",
    ),
    "th": Sides(
        "(?<!ส่วน)สูง(?!อายุ|สุด)",
        "ต่ำ",
        "เพิ่ม|มาก|แรง|เหนือ|เกิน|ดี|ยอด|หนัก|สูง",
        "ลด|น้อย|ล่าง|อ่อน|ใต้|เบา|ขาด",
    ),
    "tr": Sides(
        r"\byüksek",
        r"\bdüşük",
        r"\büst|\bfazla|\bbüyük|\bart|\bçok",
        r"\balt|\baz"
        r"|\bküçük|\bdüş",
    ),
    "uk": Sides(
        r"\bвисок|\bвищ(?:ий|а|е|у|ої|ого|ому|ій|і|их|им|ою|ими)\b|\bпідвищен",
        r"\bнизьк|\bнижч(?:ий|а|е|у|ої|ого|ому|ій|і|их|им|ою|ими)\b|\bзнижен",
        r"\bвис|\bвищ|\bвелик|\bбіль|\bзбіль|\bсильн|\bбагат|\bпідвищ|\bпонад",
        r"\bниж|\bниз|\bмал|\bмен|\bзни[жз]|\bслаб|\bневелик|\bнедост",
    ),
    "ur": Sides(
        "بلند|اونچ|ہائی",
        r"\bپست\b|\bنیچا\b|\bنچل",
        "زیادہ|بڑھ|تیز|اوپر|بڑ|مضبوط",
        "کم|نیچ|گھٹ|ہلک|چھوٹ",
    ),
    "vi": Sides(
        r"\bcao\b",
        r"\bthấp\b",
        r"\btăng|\blớn|\bnhiều|\bmạnh",
        r"\bgiảm|\bít|\bnhỏ"
        r"|\byếu|\bkém|\bhạ\b",
    ),
    "zh": Sides(
        "高血压|高风险|较高|很高|偏高|过高",
        "低血压|低风险|较低|很低|偏低|过低",
        "高|上|多|强|大",
        "低|下|少|弱|小",
    ),
}

POSITIVE: Opposites = {
    "ar": Sides("إيجابي", "سلبي", "موجب", "سالب"),
    "bg": Sides(
        r"\bположител|\bпозитив",
        r"\bотрицател|\bнегатив",
        r"\bдобр",
        r"\bлош",
    ),
    "bn": Sides(
        "পজিটিভ|ইতিবাচক|ধনাত্মক",
        "নেগেটিভ|নেতিবাচক|ঋণাত্মক",
    ),
    "ca": Sides(
        r"\bpositi[uv]",
        r"\bnegati[uv]",
        r"\bbo\b|\bbon",
        r"\bmal",
    ),
    "cs": Sides(
        r"\bpozitiv",
        r"\bnegativ",
        r"\bdobr|\bkladn",
        r"\bšpatn|\bzápor",
    ),
    "da": Sides(r"\bpositiv", r"\bnegativ", r"\bgod", r"\bdårlig|\bskad"),
    "de": Sides(r"\bpositiv", r"\bnegativ", r"\bgut", r"\bschlecht"),
    "el": Sides(r"\bθετικ", r"\bαρνητικ", r"\bκαλ|\bευν", r"\bκακ|\bδυσμ"),
    "en": Sides(
        r"\bpositive\b",
        r"(?<!non-)\bnegative\b",
        r"\bgood|\bconfirm|\bconstruct"
        r"|\bwelcom",
        r"\bbad|\bnot\b|\bharm|\bno\b",
        keys="positive negative",
    ),
    "es": Sides(r"\bpositiv", r"\bnegativ", r"\bbuen|\bfavor", r"\bmal|\badvers"),
    "fa": Sides("مثبت", "منفی"),
    "fi": Sides(r"\bpositiivi", r"\bnegatiivi", r"\bhyv|\bmyönt", r"\bhuon|\bkielt|\bhait"),
    "fr": Sides(r"\bpositi[fv]", r"\bnégati[fv]", r"\bbon", r"\bmauvais|\bnéfast"),
    "he": Sides("חיובי", "שלילי"),
    "hi": Sides("पॉज़िटिव|पॉजिटिव|सकारात्मक", "नेगेटिव|निगेटिव|नकारात्मक"),
    "hr": Sides(
        r"\bpozitiv",
        r"\bnegativ",
        r"\bdobr",
        r"\bloš",
    ),
    "hu": Sides(r"\bpozitív", r"\bnegatív", r"\bjó|\bkedvez", r"\brossz|\bkáros"),
    "id": Sides(
        r"\bpositif\b",
        r"\bnegatif\b",
        r"\bbaik|konfirm|\bterbukti",
        r"\bburuk|\btidak\b|\bbukan\b",
    ),
    "it": Sides(r"\bpositiv", r"\bnegativ", r"\bbuon", r"\bcattiv|\bmale"),
    "ja": Sides("陽性", "陰性", "ポジティブ|肯定|良", "ネガティブ|否定|悪"),
    "ko": Sides("양성", "음성", "긍정", "부정"),
    "ms": Sides(
        r"\bpositif\b",
        r"\bnegatif\b",
        r"\bbaik|\bterbukti|sah\b",
        r"\bburuk|\btidak\b|\bbukan\b",
    ),
    "nb": Sides(r"\bpositiv", r"\bnegativ", r"\bgod|\bbra\b", r"\bdårlig|\bskad"),
    "nl": Sides(r"\bpositie[fv]", r"\bnegatie[fv]"),
    "pl": Sides(r"\bpozytyw|\bdodatni", r"\bnegatyw|\bujemn"),
    "pt": Sides(r"\bpositiv", r"\bnegativ", r"\bbo[mn]", r"\bmau|\bmá\b|\bruim"),
    "ro": Sides(
        r"\bpozitiv",
        r"\bnegativ",
        r"\bbun",
        r"\brău|\brea\b",
    ),
    "ru": Sides(r"\bположительн|\bпозитив", r"\bотрицательн|\bнегатив"),
    "sk": Sides(
        r"\bpozit[ií]v",
        r"\bnegat[ií]v",
        r"\bdobr|\bkladn",
        r"\bzl[ýáée]|\bzápor",
    ),
    "sr": Sides(
        r"\bпозитив|\bpozitiv",
        r"\bнегатив|\bnegativ",
        r"\bдобр|\bdobr",
        r"\bлош|\bloš",
    ),
    "sv": Sides(r"\bpositiv", r"\bnegativ", r"\bbra\b|\bgod", r"\bdålig|\bskad"),
    "sw": Sides(
        r"\bchanya\b",
        r"\bhasi\b",
    ),
    "ta": Sides(
        "நேர்மறை|பாசிட்டிவ்|பாசிடிவ்",
        "எதிர்மறை|நெகட்டிவ்|நெகடிவ்",
    ),
    "th": Sides(
        "บวก",
        "(?:ผล|เป็น|ค่า|เชิง)ลบ",
        "พบเชื้อ|ดี",
        "ไม่|ร้าย",
    ),
    "tr": Sides(r"\bpozitif|\bolumlu", r"\bnegatif|\bolumsuz"),
    "uk": Sides(
        r"\bпозитив",
        r"\bнегатив",
        r"\bдобр|\bдодатн",
        r"\bпоган|\bвід['’ʼ]ємн",
    ),
    "ur": Sides(
        "مثبت|پازیٹو|پوزیٹو",
        "منفی|نیگیٹو",
    ),
    "vi": Sides(r"\bdương tính", r"\bâm tính", r"\btích cực", r"\btiêu cực"),
    "zh": Sides("阳性|陽性", "阴性|陰性", "正|积极|好", "负|消极|坏"),
}

BETTER: Opposites = {
    "ar": Sides(
        "تحسن|يتحسن|أفضل", "أسوأ|تفاقم|يسوء|تسوء|ساءت|تدهور", "خير|أحسن|شفاء|حسن", "سيئ|سوء"
    ),
    "bg": Sides(
        r"\bпо-добр|\bподобр",
        r"\bпо-лош|\bпо-зле\b|\bвлош",
        r"\bдобр|\bподоб|\bоблекч",
        r"\bлош|\bзле\b|\bтежк",
    ),
    "bn": Sides(
        "উন্নতি|উন্নত হ|ভালো (?:হ|বোধ|লাগ)",
        "খারাপ|অবনতি",
        "ভাল|সুস্থ|আরোগ্য|উন্ন",
        "খারাপ|গুরুতর|অসুস্থ|বাড়",
    ),
    "ca": Sides(
        r"\bmillor",
        r"\bpitjor|\bempitjor",
        r"\bbé\b|\bbon|\balleuj",
        r"\bmal(?:a|s|ament)?\b|\bagreuj",
    ),
    "cs": Sides(
        r"\blepš|\blépe\b|\bzlepš",
        r"\bhorš|\bhůře?\b|\bzhorš",
        r"\bdobř|\bdobr|\blíp|\bulev",
        r"\bšpatn|\bzl[ýáé]|\bzle\b",
    ),
    "da": Sides(
        r"\bbedre\b|\bforbedr",
        r"\bværre\b|\bdårligere\b|\bforværr",
        r"\bgod|\bbed|\brask|\bhele\b|\bhel\b",
        r"\bdårlig|\bsyg|\bværst|\bforringe",
    ),
    "de": Sides(
        r"\bbesser|\bverbesser",
        r"\bschlechter|\bverschlechter|\bschlimmer"
        r"|\bverschlimmer",
        r"\bgut\b|\bgute|\bheil|\bbest",
        r"\bschlecht|\bschlimm",
    ),
    "el": Sides(
        r"\bκαλύτερ|\bβελτ[ιί]",
        r"\bχειρότερ|\bχειροτ[εέ]ρ|\bεπιδειν[ωώ]|\bεπιδείν",
        r"\bκαλ|\bυγι|\bβελτ",
        r"\bκακ|\bάσχημ|\bσοβαρ|\bχειρ",
    ),
    "en": Sides(
        r"\bbetter\b|\bimproves?\b|\bimproved\b|\bimproving\b",
        r"\bworse\b"
        r"|\bworsens?\b|\bworsened\b|\bworsening\b",
        r"\bgood|\bwell\b|\bbest|\bheal|\bimprov"
        r"|\brather\b|\bmore\b|\benhanc",
        r"\bbad|\bill\b|\bsick|\bworst|\bpoor|\bless\b|\bdeterior"
        r"|\bharm",
        keys="better improve improves improved improving worse worsen worsens worsened worsening",
    ),
    "es": Sides(
        r"\bmejor",
        r"\bpeor|\bempeor",
        r"\bbien\b|\bbuen|\baliv",
        r"\bmal\b"
        r"|\bmal[oa]s?\b|\bagrav",
    ),
    "fa": Sides("بهتر|بهبود", "بدتر|وخیم", "خوب|بهین", r"بد\b|شدید"),
    "fi": Sides(
        r"\bparem|\bparan|\bkohen",
        r"\bhuonom|\bhuonon|\bpahen|\bpahem|\bheikken",
        r"\bhyv|\bparh|\bterve|\bparan",
        r"\bhuon|\bpah|\bsair|\bvaike|\bheik",
    ),
    "fr": Sides(
        r"\bmieux\b|\bmeilleur|\bamélior",
        r"\bpire|\bempir|\baggrav",
        r"\bbien\b|\bbon"
        r"|\bsoulag|\boptim",
        r"\bmal\b|\bmauvais|\bplus mal\b|\bdétérior",
    ),
    "he": Sides(
        "טוב יותר|השתפר|משתפר|שיפור",
        "גרוע|החמר|מחמיר|החמיר|הורע|רע יותר",
        "טוב|החלמ|שפר|שתפר",
        "רע|חמור|חול|חמר|חמיר",
    ),
    "hi": Sides("बेहतर|सुधार|सुधर", "बदतर|बिगड़|ख़राब|खराब", "अच्छ|ठीक", "बुर|गंभीर"),
    "hr": Sides(
        r"\bbolj(?:i|e|a|u|eg|em|oj|im|ih)\b|\bpobolj",
        r"\blošij|\bpogorš",
        r"\bdobr|\bopor|\bbolj",
        r"\bloš|\bgor|\bteš|\bslab",
    ),
    "hu": Sides(
        r"\bjobban\b|\bjobbá\b|\bjavul|\bjavít|\bjobbul",
        r"\brosszabb|\bsúlyosbod|\bromlik\b|\bromlás|\bromlott",
        r"\bjó|\bjobb|\bjav|\bgyógy|\blegjobb",
        r"\brossz|\bbeteg|\brom|\bsúlyos",
    ),
    "id": Sides(
        r"\bmembaik\b|\blebih baik\b",
        r"\bmemburuk\b|\blebih (?:buruk|parah)\b|\b(?:bertambah|semakin) (?:buruk"
        r"|parah)\b",
        r"\bbaik|\bpulih|\bsembuh",
        r"buruk|parah|\bsakit",
    ),
    "it": Sides(
        r"\bmeglio\b|\bmiglior",
        r"\bpeggi",
        r"\bbene\b|\bbuon|\bottim",
        r"\bmale\b"
        r"|\bcattiv|\baggrav",
    ),
    "ja": Sides("良くな|よくな|改善|好転", "悪化|悪くな|ひどくな", "良|よ|改|優|好", "悪|ひど|重"),
    "ko": Sides(
        "좋아지|나아지|호전|개선", "나빠지|악화|심해지", "좋|나은|나아|낫", "나쁘|나빠|심한|악"
    ),
    "ms": Sides(
        r"\b(?:bertambah|semakin|lebih) baik\b|\bpulih\b",
        r"\b(?:bertambah|semakin|lebih) (?:buruk|teruk)\b|\bmerosot\b",
        r"\bbaik|\bpulih|\bsembuh",
        r"buruk|teruk|\bsakit",
    ),
    "nb": Sides(
        r"\bbedre\b|\bforbedr|\bbedr(?:es|ing)",
        r"\bverre\b|\bdårligere\b|\bforverr",
        r"\bgod|\bbra\b|\bbed|\bbest\b|\bfrisk|\bhele\b",
        r"\bdårlig|\bsyk|\bverst",
    ),
    "nl": Sides(
        r"\bbeter|\bverbeter",
        r"\bslechter|\bverslechter|\bvererger|\berger",
        r"\bgoed"
        r"|\bbest",
        r"\bslecht|\berg",
    ),
    "pl": Sides(
        r"\blepi|\blepsz|\bpopraw|\bpolepsz",
        r"\bgorz|\bgorsz|\bpogorsz"
        r"|\bpogarsz",
        r"\bdobr|\bulepsz",
        r"\bzł|\bźle",
    ),
    "pt": Sides(
        r"\bmelhor",
        r"\bpior",
        r"\bbem\b|\bbo[mn]|\baprimor",
        r"\bmal\b|\bmau|\bmá\b"
        r"|\bagrav|\bruim",
    ),
    "ro": Sides(
        r"\bmai bine\b|\bmai bun|\bîmbunăt|\bamelior",
        r"\bmai rău\b|\bmai rea\b|\bmai rele\b|\bînrăut|\bagrav",
        r"\bbine\b|\bbun",
        r"\br[ăa]u|\brea\b|\brele\b|\bgrav|\bsever|\bslab",
    ),
    "ru": Sides(
        r"\bлучш|\bулучш",
        r"\bхуж|\bхудш|\bухудш",
        r"\bхорош|\bоптим",
        r"\bплох"
        r"|\bобостр|\bтяжел",
    ),
    "sk": Sides(
        r"\blepš|\bzlepš",
        r"\bhorš|\bzhorš",
        r"\bdobr|\búľav",
        r"\bzl[ýáée]|\bzle\b|\bťažš",
    ),
    "sr": Sides(
        r"\bбољ(?:и|е|а|у|ег|ем|ој|им|их)\b|\bпобољ|\bbolj(?:i|e|a|u|eg|em|oj|im|ih)\b|\bpobolj",
        r"\bлошиј|\bпогорш|\blošij|\bpogorš",
        r"\bдобр|\bопор|\bбољ|\bdobr|\bopor|\bbolj",
        r"\bлош|\bгор|\bтеш|\bслаб|\bloš|\bgor|\bteš|\bslab",
    ),
    "sv": Sides(
        r"\bbättre\b|\bförbättr",
        r"\bsämre\b|\bvärre\b|\bförvärr|\bförsämr",
        r"\bbra\b|\bfrisk|\bbäst|\bgod|\bläk|\boptimer",
        r"\bdålig|\bsjuk|\billa\b|\bvärst|\bsvår",
    ),
    "sw": Sides(
        r"\bbora zaidi\b|\bnafuu\b|\bafadhali\b|\b(?:hu|ku|una|ana)jisikia vizuri\b",
        r"\bmbaya zaidi\b|\bvibaya zaidi\b|\bkuwa mbaya\b",
        r"\bvizuri|\bnzuri|\bbora|\bpona",
        "baya|ugonjwa|zid",
    ),
    "ta": Sides(
        "மேம்பட|நலமாக|குணமாக|நன்றாக",
        "மோசமா|மோசமடை",
        "நல்ல|குணம்|சிற",
        "கடும|தீவிர|நோய்|மோச",
    ),
    "th": Sides(
        "ดีขึ้น",
        "แย่ลง|ทรุดลง|เลวลง",
        "ดี|หาย|ทุเลา",
        "แย่|หนัก|รุนแรง|ทรุด",
    ),
    "tr": Sides(
        r"\bdaha iyi|\biyileş|\bgelişti",
        r"\bdaha kötü|\bkötüleş",
        r"\biyi"
        r"|\bdüzel",
        r"\bkötü|\bağır",
    ),
    "uk": Sides(
        r"\bкращ|\bпокращ|\bполіпш|\bполегш",
        r"\bгірш|\bпогірш",
        r"\bдобр|\bоптим|\bліпш",
        r"\bпоган|\bзагостр|\bважч|\bзле\b",
    ),
    "ur": Sides(
        "بہتر",
        "بدتر|خراب|بگڑ",
        "اچھ|ٹھیک|صحت",
        "بر[اےی]|شدید|بیمار|بگاڑ",
    ),
    "vi": Sides(
        r"\btốt hơn|\bcải thiện|\bđỡ hơn|\bkhá hơn",
        r"\btệ hơn|\bnặng hơn|\bxấu đi"
        r"|\btrầm trọng",
        r"\btốt|\bgiỏi|\bđỡ",
        r"\btệ|\bxấu|\bnặng|\bkém",
    ),
    "zh": Sides(
        "好转|改善|更好|变好",
        "恶化|加重|更差|更糟|变坏",
        "好|优|优化|改|良|佳",
        "差|坏|糟|恶|重|不",
    ),
}
