"""How a medicine is taken and kept: mouth and needle, skin and vein, food, spoons, cold."""

from __future__ import annotations

from l10n.fidelity.data.opposites import Opposites, Sides

ORAL: Opposites = {
    "ar": Sides(
        "عن طريق الفم|بالفم|فموي|ابتلع|ابتلاع",
        "حقن|وريدي|الوريد|تسريب",
        "فم|بلع|قرص|أقراص|حبوب|حبة|كبسول|شرب",
        "حقن|وريد|تسريب|إبر",
    ),
    "bg": Sides(
        r"\bпрез устата\b|\bперорал|\bорално\b|\bпоглъща|\bпогълн|\bгълта|\bглътн",
        r"\bинжек|\bинжект|\bинфузи|\bвенозно|\bинтравен|\bвливан",
        r"\bуст|\bорал|\bперор|\bпоглъ|\bпогъл|\bгълт|\bглът|\bтаблет|\bкапсул|\bхапче|\bпи[йе]",
        r"\bинже|\bинфуз|\bвен[аио]|\bигл|\bсистем|\bподкож|\bвлив",
    ),
    "bn": Sides(
        "মুখে (?:খ|দ|ন)|মুখ দিয়ে|মৌখিক|গিলে|মুখের মাধ্যমে",
        "ইনজেকশন|ইঞ্জেকশন|শিরা(?:য়|র|তে)|শিরাপথ|স্যালাইন",
        "মুখ|মৌখিক|গিল|খা|বড়ি|ট্যাবলেট|ক্যাপসুল|পান",
        "ইনজেক|ইঞ্জেক|সুই|সুঁই|শিরা|স্যালাইন|ইনফিউ|ড্রিপ",
    ),
    "ca": Sides(
        r"\bvia oral\b|\bper (?:la )?boca\b|\bempass|\bengol",
        r"\binjec|\bperfusi|\bintraven|\bendoven",
        r"\boral|\bboca|\bempas|\bengol|\bcomprim|\bcàpsul|\bpastill|\bbe[uv]|\binger",
        r"\binjec|\binfus|\bperfus|\bven[ae]\b|\bagull|\bintra|\bendo|\bsubcut|\bsèrum|\bdegot",
    ),
    "cs": Sides(
        r"\bústy\b|\bperorál|\borálně\b|\bspolk|\bpolyk",
        r"\binjek|\binfu[zs]|\bnitrožil|\bintraven|\bdo žíly\b|\bkapačk",
        r"\búst|\borál|\bperor|polk|polyk|\btablet|\btobol|\bpilul|\bpij|vypij|\bvnitřně",
        r"\binje|\binfu|\bžíl|\bžil|\bjehl|\bvpich|\bkapač|\bpodkož|\bport|\bnitro",
    ),
    "da": Sides(
        r"\b(?:gennem|via|ad|i) munden\b|\boralt\b|\bsynk(?:e|es|er)?\b|\bslug"
        r"|\bsom tablet|\bi tabletform",
        r"\binjektion|\bindsprøjt|\binfusion|\bintravenøs|\bsprøjte",
        r"\bmund|\boral|\bsynk|\bslug|tablet|kaps[el]|\bpille|\bdrik",
        r"inji|injek|infu|\bvene|\båre|\bnål|sprøj|\bdrop|\bintra|subkut|\bunder huden",
    ),
    "de": Sides(
        r"\b(?:durch|über) den mund\b|\boral(?:e[nrsm]?)?\b|\bschluck(?:en|t)\b"
        r"|\b(?:als|in form von) (?:film)?(?:tablette|kapsel)|\bin tablettenform\b",
        r"\binjektion|\binjizier|\binfusion|\bintravenös|\bspritzen?\b",
        "mund|oral|schluck|einnehm|einzunehm|eingenommen|nehmen|tablette|kapsel|pille|trink",
        r"injekt|injiz|infu|vene|nadel|spritz|tropf|\bintra|subkutan",
    ),
    "el": Sides(
        r"\bαπό (?:το στόμα|του στόματος)\b|\bκαταπ[ίι]"
        r"|\b(?:ως|με|σε μορφή) δισκί",
        r"\bένεσ|\bενέσ|\bέγχυσ|\bεγχύσ|\bενδοφλ[έε]β",
        r"\bστόμα|\bκαταπ|δισκ|κάψουλ|\bχάπι|\bπι[εέ]|\bπίν",
        r"νεσ|νέσ|\bέγχ|\bεγχ|\bφλ[έε]β|\bβελόν|\bενδο|\bορό\b|\bυποδ[όο]ρ|\bδέρμα",
    ),
    "en": Sides(
        r"\bby mouth\b|\borally\b|\bswallow(?:s|ed|ing)?\b",
        r"\binject(?:ions?|ed|s)\b|\binfus(?:ions?|ed)\b|\bintravenous(?:ly)?\b"
        r"|\b(?:by|into (?:a|the|your)) vein\b",
        r"\bmouth|\boral|\bpill|\btablet|\bcapsule|\bswallow|\bdrink",
        r"\binject|\binfus|\bvein|\bneedle|\bshots?\b|\bdrip|\bintra|\bport\b",
        keys="mouth orally swallow swallows swallowed swallowing injection injections injected "
        "injects infusion infusions infused intravenous intravenously vein",
    ),
    "es": Sides(
        r"\b(?:en|como) (?:comprimidos?|pastillas?|cápsulas?|tabletas?)\b"
        r"|\bvía oral\b|\bpor (?:la )?boca\b|\boralmente\b"
        r"|\btrag(?:ue|ar|a)(?:se|los|las|lo|la)?\b",
        r"\binyecci|\binyect|\binfusi[oó]n|\binfund|\bintraven|\bendoven",
        r"\boral|\bboca|\bbucal|\btrag|\bpastill|\bcomprimid|\btablet|\bcápsul|\bbeb|\bingi?er"
        r"|\bpíldor",
        r"\binyec|\binfu|\bvena\b|\bsuero|\bgoteo|\baguja|\bintra|\bendo|\bsubcut",
    ),
    "fa": Sides(
        "خوراکی|از راه دهان|از طریق دهان|قورت",
        "تزریق|وریدی",
        "دهان|خوراک|قرص|کپسول|بلع|قورت|نوش|بخور",
        "تزریق|ورید|سرم|آمپول|سوزن|انفوزیون",
    ),
    "fi": Sides(
        r"\bsuun kautta\b|\bsuuhun\b|\bniel"
        r"|\btablettina\b|\btabletteina\b",
        r"\bpistok|\bpistos|\binjekti|\binfuusi|\blaskimo|\bsuonensis",
        r"\bsuu(?:n|hun|ssa)?\b|\bniel|tablet|kapsel|\bpiller|\bjuo",
        r"\bpist|injek|\binfuus|\bsuon|\blaskimo|\bneul|\bruisk|\btip|\bihon alle",
    ),
    "fr": Sides(
        r"\b(?:voie|administration) orale\b|\bpar la bouche\b|\boralement\b|\bavale[rz]\b"
        r"|\b(?:en|sous forme de) (?:comprimé|gélule|capsule)s?\b",
        r"\binjec|\bperfus|\bintravein|\bpiqûre",
        r"\boral|\bbouche|\bbuccal|\baval|\bcomprim|\bgélule|\bcapsule|\bpilule|\bboi[rstv]"
        r"|\bcachet|\bingér",
        r"\binject|\bveine|\baiguille|\bgoutte|\bintra|\bsous-cut|\binfus",
    ),
    "he": Sides(
        "דרך הפה|פומי|לבלוע|בלעו|בבליעה",
        "זריק|הזרק|עירוי|תוך[- ]?ורידי|לווריד",
        "פה|פומי|בלי|בלע|טבלי|כדור|קפסול|כמוס|שת",
        "זרק|זריק|עירוי|וריד|מחט",
    ),
    "hi": Sides(
        "मुँह से|मुंह से|मौखिक|निगल",
        "इंजेक्शन|नस में|अंतःशिरा",
        "मुँह|मुंह|मौखिक|निगल|गोली|गोलिय|कैप्सूल|टैबलेट|पी",
        "इंजेक्शन|सुई|नस|शिरा|ड्रिप|इन्फ्यूजन",
    ),
    "hr": Sides(
        r"\bkroz usta\b|\bna usta\b|\boralno\b|\bperoral|\bprogut|\bguta",
        r"\binjek|\binfuz|\bintraven|\bu venu\b",
        r"\bust|\boral|\bperor|gut|\btablet|\bkapsul|\bpilul|\bpi[jt]|\bpopij",
        r"\binj|\binfu|\bven[aeu]\b|\bvensk|\bigl|\bubo[dc]|\bpotkož|\bport",
    ),
    "hu": Sides(
        r"\bszájon (?:át|keresztül)\b|\borális|\ble?nyel"
        r"|\btabletta formájában\b|\btablettaként\b",
        r"\binjekci|\binfúzi|\bintravén|\bvénás|\bvénába",
        r"\bszáj|\borál|nyel|tablett|kapszul|\bpirul|\bigy|\binni\b",
        r"injek|infúz|\bvén|\btű|\bszúr|\bfecsk|\bolt|\bbőr alá",
    ),
    "id": Sides(
        r"\b(?:melalui|lewat|per) mulut\b|\b(?:secara|per) oral\b|\b(?:di|men)?telan\b",
        r"\bsuntikan\b|\bdisuntik\w*|\bpenyuntikan|\binjeksi\b|\binfus\b|\bintravena\b",
        r"\bmulut|\boral|minum|\btablet|\bkapsul|telan|\bpil\b",
        r"suntik|injek|infus|vena|\bjarum|\bpembuluh",
    ),
    "it": Sides(
        r"\bvia orale\b|\bper bocca\b|\boralmente\b|\binghiott|\bdeglut|\bingoi"
        r"|\b(?:in|come) (?:compress|capsul)[ae]\b",
        r"\biniezion|\biniett|\binfusion|\bendoven|\bintraven",
        r"\boral|\bbocca|\bingoi|\bingh|\bcompress|\bcapsul|\bpillol|\bpastigli|\bbev|\bdeglut"
        r"|\binger",
        r"\binie|\binfus|\bvena\b|\bago\b|\bintra|\bendo|\bsottocut|\bpuntur|\bflebo",
    ),
    "ja": Sides(
        "口から|経口|内服|飲み込", "注射|点滴|静注|静脈", "口|内服|飲|錠|カプセル", "注|点滴|静|針"
    ),
    "ko": Sides(
        "입으로|경구|삼키|삼켜",
        "주사|정맥|점적",
        "입|경구|삼[키켜]|복용|먹|알약|캡슐|정제|마[시셔]",
        "주사|정맥|점적|링거|수액|바늘|주입",
    ),
    "ms": Sides(
        r"\b(?:melalui|secara) mulut\b|\bsecara oral\b|\b(?:di|men)?telan\b",
        r"\bsuntikan\b|\bdisuntik\w*|\binjeksi\b|\binfusi\b|\bintravena\b",
        r"\bmulut|\boral|minum|\btablet|\bkapsul|telan|\bpil\b|\bmakan",
        r"suntik|injek|infus|vena|\bjarum|\bsalur",
    ),
    "nb": Sides(
        r"\b(?:gjennom|via|i) munnen\b|\boralt\b|\bsvelg"
        r"|\bsom tablett|\bi tablettform",
        r"\binjeksjon|\binfusjon|\bintravenøs|\bsprøyte",
        r"\bmun|\boral|\bsvelg|tablett|kaps[el]|\bpille|\bdrikk",
        r"inji|injek|infu|\bvene|\båre|\bblodåre|\bnål|\bsprøy|\bdrypp|\bintra|subkut"
        r"|\bunder huden",
    ),
    "nl": Sides(
        r"\b(?:via|door) de mond\b|\boraal\b|\borale\b|\b(?:door)?slik(?:ken|t)?\b"
        r"|\bals tablet|\bin tabletvorm",
        r"\binjectie|\bgeïnjecteerd|\binfuus|\binfusie|\bintraveneus",
        r"mond|\bora|slik|tablet|capsule|\bpil|drink|innemen|ingenomen",
        r"inject|infu|\bader|naald|prik|spuit|\bintra|onderhuids",
    ),
    "pl": Sides(
        r"\bdoustn|\bprzez usta\b|\bpołkn|\bpołyk",
        r"\bwstrzyk|\bzastrzyk|\bwlew|\bdożyln|\binfuzj|\bkroplów",
        r"\bust[ay]\b|\bdoust|\bpoł[yk]|tablet|kapsuł|piguł|\bwypi|\bpopi",
        r"strzyk|\bżył|\bigł|wlew|podskórn|\binfuz|kropl",
    ),
    "pt": Sides(
        r"\bvia oral\b|\bpela boca\b|\boralmente\b|\bengol(?:ir|e|a)\b"
        r"|\b(?:em|como) (?:comprimido|cápsula)s?\b",
        r"\binjeç|\binjeta|\binfusão|\binfusões|\bintraven|\bendoven",
        r"\boral|\bboca|\bbucal|\bengol|\bcomprimid|\bcápsul|\bpílul|\bpastilh|\bbeb|\binger"
        r"|\bingir",
        r"\binje|\binfus|\bveia|\bsoro|\bagulha|\bintra|\bendo|\bsubcut|\bgotej|\bpicada",
    ),
    "ro": Sides(
        r"\bcale orală\b|\bpe gură\b|\boral\b|\bînghi[țţ]",
        r"\binjec|\bperfuz|\bintraven",
        r"\boral|\bgur|\bînghi|\bcomprim|\btablet|\bcapsul|\bpastil|\bbe[țţa]",
        r"\binjec|\bperfu|\bven[aăe]\b|\bacul\b|\bintra|\bsubcut",
    ),
    "ru": Sides(
        r"\bперорально|\bчерез рот\b|\bвнутрь\b|\bпроглатыва|\bпроглот",
        r"\bинъекц|\bвнутривенн|\bинфузи|\bкапельниц",
        r"\bрот\b|\bрта\b|орально|\bвнутрь|глот|глат|таблет|капсул|\bпить\b|\bпей|\bзапива",
        r"инъек|\bвен[аыуе]\b|\bигл|\bукол|капельн|внутри|подкож|инфуз",
    ),
    "sk": Sides(
        r"\bústami\b|\bperorál|\borálne\b|\bprehlt|\bprehĺt",
        r"\binjek|\binfú[zs]|\bvnútrožil|\bintraven|\bdo žily\b",
        r"\búst|\borál|\bperor|preh[lĺ]t|\btabl|\bkapsul|\btobol|\bpilul|\bpi[jt]|vypi",
        r"\binje|\binfú|\bžil|\bihl|\bvpich|\bpodkož|\bport|\bkvapk|\bvnútrož",
    ),
    "sr": Sides(
        r"\bкроз уста\b|\bна уста\b|\bорално\b|\bперорал|\bпрогут|\bгута|\bkroz usta\b|\bna usta\b"
        r"|\boralno\b|\bperoral|\bprogut|\bguta",
        r"\bинјек|\bинфуз|\bинтравен|\bу вену\b|\binjek|\binfuz|\bintraven|\bu venu\b",
        r"\bуст|\bорал|\bперор|гут|\bтаблет|\bкапсул|\bпилул|\bпи[јт]|\bпопиј|\bust|\boral|\bperor"
        r"|gut|\btablet|\bkapsul|\bpilul|\bpi[jt]|\bpopij",
        r"\bинј|\bинфу|\bвен[аеу]\b|\bвенск|\bигл|\bубо[дц]|\bпоткож|\bпорт|\binj|\binfu"
        r"|\bven[aeu]\b|\bvensk|\bigl|\bubo[dc]|\bpotkož|\bport",
    ),
    "sv": Sides(
        r"\b(?:via|genom|i) munnen\b|\boralt\b|\bsvälj"
        r"|\bsom tablett|\bi tablettform",
        r"\binjektion|\binjicer|\binfusion|\bintravenös|\bspruta\b|\bsprutor",
        r"\bmun|\boral|\bsvälj|tablett|kaps[el]|\bpiller|\bdrick",
        r"inji|injek|infu|\bven\b|\bvenen|\bnål|\bsprut|\bdropp|\bintra|subkut|\bunder huden",
    ),
    "sw": Sides(
        r"\bkwa (?:njia ya )?(?:mdomo|kinywa)\b|\bkupitia (?:mdomo|kinywa)\b",
        r"\bsindano\b|\b(?:kwenye|kupitia) mshipa\b|\bdripu\b",
        r"mdomo|meza\b|kidonge|vidonge|\bkunywa|kapsuli|kinywa",
        "sindano|mshipa|mishipa|dung|drip|chanjo",
    ),
    "ta": Sides(
        "வாய் ?வழி|விழுங்க",
        "ஊசி|நரம்பு வழி|சிரை|நரம்பின்",
        "வாய்|விழுங்|மாத்திரை|கேப்சூ|குடி|சாப்பி",
        "ஊசி|நரம்பு|சிரை",
    ),
    "th": Sides(
        "ทางปาก|โดยการรับประทาน|ชนิดรับประทาน|กลืน",
        "ฉีด|ทางหลอดเลือด|เข้าหลอดเลือด|เข้าเส้น",
        "ปาก|กิน|รับประทาน|กลืน|เม็ด|แคปซูล|ดื่ม|อม",
        "ฉีด|เข็ม|เส้นเลือด|หลอดเลือด|น้ำเกลือ",
    ),
    "tr": Sides(
        r"\bağızdan\b|\bağız yoluyla\b|\boral\b|\byutu",
        r"\benjeksiyon|\binfüzyon|\bdamar yol|\bdamardan\b",
        r"\bağız|oral|yut|tablet|kapsül|\bhap|\biç",
        r"enje|iğne|inf|damar|serum|deri alt",
    ),
    "uk": Sides(
        r"\bперорально|\bчерез рот\b|\bвсередину\b|\bковтай|\bковтати",
        r"\bін['’ʼ]єкц|\bвнутрішньовенн|\bінфузі|\bкрапельниц",
        r"\bрот|перорал|всередин|ковт|таблет|капсул|\bпит|\bзапив",
        r"єкц|\bвен[уиаі]\b|\bголк|\bукол|крапел|внутрішньо|підшкір|інфуз",
    ),
    "ur": Sides(
        r"منہ کے (?:ذریعے|راستے)|منہ سے|زبانی طور|\bنگل",
        "انجکشن|انجیکشن|ٹیک[اےہ] (?:کے|لگ)|ورید|نس (?:میں|کے)|ڈرپ",
        "منہ|نگل|گولی|گولیا|کیپسول|پی|کھا",
        "انج|ٹیک|سوئی|ورید|نس|رگ|ڈرپ",
    ),
    "vi": Sides(
        r"\bđường uống\b|\bbằng miệng\b|\bnuốt\b",
        r"\btiêm\b|\btruyền\b|\btĩnh mạch\b",
        "uống|miệng|nuốt|viên",
        "tiêm|truyền|tĩnh mạch|chích|kim",
    ),
    "zh": Sides(
        "口服|吞服|吞下|经口|經口",
        "注射|静脉|靜脈|输液|輸液|输注|输入",
        "口|服|吞|胶囊|膠囊|药片|喝",
        "注|静脉|靜脈|输|輸|针|針|滴",
    ),
}

SKIN: Opposites = {
    "ar": Sides("تحت الجلد", "في الوريد|وريدي|بالوريد|عبر الوريد", "جلد", "وريد|أورد"),
    "bg": Sides(
        r"\bподкож|\bпод кожата\b",
        r"\bвенозн|\bинтравен|\bвъв вена",
        "кож",
        r"\bвен[аио]|инфуз|\bинтрав",
    ),
    "bn": Sides(
        "ত্বকের নিচে|চামড়ার নিচে",
        "শিরায়|শিরাপথে|শিরার",
        "ত্বক|চামড়া",
        "শিরা",
    ),
    "ca": Sides(
        r"\bsota la pell\b|\bsubcut",
        r"\bintraven|\bendoven|\b(?:a la|en una|per la) vena\b",
        r"\bpell|cut",
        "ven[aeo]|perfus",
    ),
    "cs": Sides(
        r"\bpod kůži\b|\bpodkožn|\bsubkut",
        r"\bnitrožil|\bintraven|\bdo žíly\b",
        "kůž|kož|subkut",
        "ž[íi]l|infuz|ven",
    ),
    "de": Sides(
        r"\bunter (?:die|der) haut\b|\bsubkutan",
        r"\bintravenös|\bin (?:eine|die|ihre) vene\b",
        "haut|subkut",
        "vene|intraven|venös|infus",
    ),
    "en": Sides(
        r"\b(?:under|beneath) (?:the|your) skin\b|\bsubcutaneous(?:ly)?\b",
        r"\binto (?:a|the|your) vein\b|\bby vein\b|\bintravenous(?:ly)?\b",
        r"\bskin\b|\bsubcut",
        r"\bvein|\bintraven|\bvenous|\binfus",
        keys="skin subcutaneous subcutaneously vein intravenous intravenously",
    ),
    "es": Sides(
        r"\b(?:bajo|debajo de) la piel\b|\bsubcut",
        r"\bintraven|\b(?:en|por) (?:una|la) vena\b|\bendoven",
        r"\bpiel\b|cután|\bhipod",
        r"\bven[ao]|intraven|endoven|\binfus",
    ),
    "fa": Sides(
        "زیر پوست|زیرپوستی|زیر ?جلدی", "وریدی|(?:داخل|در|درون) ورید", "پوست|جلد", "ورید|رگ"
    ),
    "fr": Sides(
        r"\bsous la peau\b|\bsous-cut",
        r"\bintravein|\bdans (?:une|la|votre) veine\b",
        r"\bpeau\b|cutan",
        "vein|perfus",
    ),
    "he": Sides("מתחת לעור|תת[- ]?עורי", "תוך[- ]?ורידי|לווריד|בווריד", "עור", "וריד|עירוי"),
    "hi": Sides("त्वचा के नीचे", "नस में|शिरा में|अंतःशिरा", "त्वचा|चमड़ी", "नस|शिरा"),
    "hr": Sides(
        r"\bpotkož|\bpod kožu\b|\bsu[pb]kut",
        r"\bintraven|\bu venu\b",
        "kož|kut",
        "ven|infuz",
    ),
    "id": Sides(
        r"\bdi bawah kulit\b|\bsubkutan",
        r"\b(?:ke|melalui) (?:dalam )?(?:pembuluh darah|vena)\b|\bintravena\b",
        r"\bkulit|\bsubkut",
        r"vena|\bpembuluh",
    ),
    "it": Sides(
        r"\bsotto (?:la )?pelle\b|\bsottocut",
        r"\bendoven|\bin (?:una )?vena\b|\bintraven",
        r"\bpelle\b|cutan",
        r"\bvena|\bvene\b|vein|venos|\binfus|\bflebo",
    ),
    "ja": Sides("皮下", "静脈|静注|点滴", "皮", "静|点滴"),
    "ko": Sides("피하|피부 (?:아래|밑)", "정맥", "피하|피부", "정맥|혈관"),
    "ms": Sides(
        r"\b(?:di )?bawah kulit\b|\bsubkutan",
        r"\b(?:ke|melalui) (?:dalam )?(?:salur darah|urat|vena)\b|\bintravena\b",
        r"\bkulit|\bsubkut",
        r"vena|\bsalur|\burat",
    ),
    "nl": Sides(
        r"\bonder (?:de|uw) huid\b|\bonderhuids|\bsubcut",
        r"\bin (?:een|de|uw) ader\b|\bintraven",
        "huid|subcut",
        r"\bader|\bvenen|veneu|infu",
    ),
    "pl": Sides(r"\bpodskórn|\bpod skórę\b", r"\bdożyln|\bdo żyły\b", "skór", "żył|żyln|wlew"),
    "pt": Sides(
        r"\b(?:sob|debaixo d|por baixo d)a? ?a? ?pele\b|\bsubcut",
        r"\bintraven|\bendoven|\b(?:na|numa|em uma) veia\b",
        r"\bpele\b|cutân",
        r"\bvei[ao]|venos|\binfus",
    ),
    "ro": Sides(
        r"\bsub piele\b|\bsubcut",
        r"\bintraven|\bîntr-o venă\b|\bîn venă\b",
        "piele|cutan",
        "ven[aăeo]|perfuz",
    ),
    "ru": Sides(
        r"\bподкожн|\bпод кожу\b", r"\bвнутривенн|\bв вену\b", "кож", r"\bвен[аыуе]|венн|инфуз"
    ),
    "sk": Sides(
        r"\bpod kožu\b|\bpodkožn|\bsubkut",
        r"\bvnútrožil|\bintraven|\bdo žily\b",
        "kož|subkut",
        "žil|infúz|ven",
    ),
    "sr": Sides(
        r"\bпоткож|\bпод кожу\b|\bсу[пб]кут|\bpotkož|\bpod kožu\b|\bsu[pb]kut",
        r"\bинтравен|\bу вену\b|\bintraven|\bu venu\b",
        "кож|кут|kož|kut",
        "вен|инфуз|ven|infuz",
    ),
    "sw": Sides(
        r"\bchini ya ngozi\b",
        r"\b(?:kwenye|kupitia|ndani ya) (?:mshipa|mishipa)\b",
        r"\bngozi",
        r"\bmship|\bmiship",
    ),
    "ta": Sides(
        "தோலுக்கு அடியில்|தோலின் கீழ்|தோலுக்கடியில்",
        "நரம்பு வழி|நரம்பில்|சிரை",
        "தோல",
        "நரம்பு|சிரை",
    ),
    "th": Sides(
        "ใต้ผิวหนัง",
        "(?:เข้า|ทาง)(?:ทาง)?หลอดเลือด",
        "ผิวหนัง",
        "หลอดเลือด|เส้นเลือด",
    ),
    "tr": Sides(
        r"\bderi alt|\bcilt alt", r"\bdamar i[çc]|\bdamardan\b|\bintraven", "deri|cilt", "damar|ven"
    ),
    "uk": Sides(
        r"\bпідшкірн|\bпід шкіру\b", r"\bвнутрішньовенн|\b[ув] вену\b", "шкір", r"\bвен|венн"
    ),
    "ur": Sides(
        "جلد کے نیچے|زیر جلد",
        "ورید|نس میں|رگ میں",
        "جلد",
        r"ورید|\bنس|\bرگ",
    ),
    "vi": Sides(r"\bdưới da\b", r"\btĩnh mạch\b", r"\bda\b", "tĩnh|truyền"),
    "zh": Sides("皮下", "静脉|靜脈", "皮", "静脉|靜脈|滴|输|輸"),
}

FOOD: Opposites = {
    "ar": Sides(
        "مع (?:ال)?(?:طعام|أكل|وجبة|وجبات)",
        "(?<!أو )(?:بدون|من دون|دون) (?:ال)?(?:طعام|أكل)|على معدة (?:فارغة|خاوية)|على الريق",
        "(?:مع|بعد) (?:تناول )?(?:ال)?(?:طعام|أكل|وجب)",
        "فارغ|خاوي|الريق|دون|قبل",
    ),
    "bg": Sides(
        r"\bс (?:храна|ядене)\b|\bпо време на (?:хранене|ядене)\b",
        r"(?<!или )\bбез храна\b|\bна гладно\b|\bпразен стомах\b",
        r"\b(?:с|след|по време на) (?:\w+ ){0,2}(?:хран|яден)",
        r"\bгладно|\bпразен|\bбез\b|\bпреди\b|\bнезавис",
    ),
    "bn": Sides(
        "(?:খাবার|খাবারের|খাদ্যের|খাওয়ার) (?:সাথে|সঙ্গে)",
        "খালি পেট",
        "খাবার|খাওয়ার (?:সাথে|সঙ্গে|পর|সময়)|ভরা পেট",
        "খালি|ছাড়া|আগে|উপবাস",
    ),
    "ca": Sides(
        r"\bamb (?:els |el |un )?(?:aliments?|menjar|àpats?)\b|\bdurant (?:els |l['’])?àpats?\b",
        r"(?<!\bo )\bsense (?:aliments?|menjar)\b|\ben dejú\b|\bestómac buit\b",
        r"\b(?:amb|després|durant) (?:\S+ ){0,2}(?:\w['’])?(?:aliment|menj|àpat)",
        r"\bdejú|\bbuit|\bsense\b|\babans\b|\bindepend",
    ),
    "cs": Sides(
        r"\bs jídlem\b|\bpři jídle\b|\bběhem jídla\b",
        r"(?<!nebo )\bbez (?:jídla|potravy)\b|\bna ?lačno\b|\bprázdn\w+ žalud",
        r"\b(?:s|po|při|během) (?:\w+ ){0,2}(?:jíd|strav|potrav)",
        r"lačn|\bprázd|\bbez\b|\bpřed\b|\bnezávis",
    ),
    "da": Sides(
        r"\b(?:med|til|sammen med) (?:mad(?:en)?|et måltid|måltid\w*|føde)\b"
        r"|\bi forbindelse med (?:et )?måltid",
        r"(?<!eller )\buden mad\b|\bfastende\b|\btom mave\b",
        r"\b(?:med|efter|til|ved) (?:\w+ ){0,2}(?:mad|måltid|føde|morgenmad|spis)",
        r"faste|\btom|\buden\b|\bfør\b|\binden\b|\buafhængig|\buanset",
    ),
    "de": Sides(
        r"\bmit (?:nahrung|(?:dem |etwas )?essen|einer mahlzeit|den mahlzeiten|speisen)\b"
        r"|\bzu (?:einer|den|der) mahlzeit|\bzum essen\b",
        r"(?<!oder )\bohne (?:nahrung|essen|mahlzeit|speisen)\b|\bnüchternen magen\b"
        r"|\bleeren magen\b",
        r"\b(?:mit|nach|zu|zum|beim|während) (?:\w+ ){0,2}(?:nahrung|essen|mahlzeit|speise)",
        r"nüchtern|\bleer|\bohne\b|\bvor\b|unabhängig",
    ),
    "el": Sides(
        r"\bμε (?:το )?(?:φαγητό|τροφή|γεύμα)\b|\bμε τα γεύματα\b",
        r"(?<!ή )\bχωρίς (?:φαγητό|τροφή)\b|\bάδειο στομάχι\b|\bνηστικ",
        r"\b(?:με|μετά) (?:\w+ ){0,2}(?:φαγ|τροφ|γεύμ|γευμ)",
        r"\bάδει|\bνηστ|\bχωρίς\b|\bπριν\b|\bανεξ[αά]ρτ",
    ),
    "en": Sides(
        r"\bwith (?:food|meals?|a meal|a snack)\b",
        r"(?<!or )\bwithout food\b|\ban empty stomach\b",
        r"\b(?:with|after) (?:\w+ ){0,2}(?:food|meal|eat|snack|breakfast|dinner)",
        r"\bempty|\bwithout\b|\bbefore\b|\bfasting",
        keys="food meal meals snack stomach",
    ),
    "es": Sides(
        r"\bcon (?:alimentos?|(?:la |las |algo de )?comidas?|un refrigerio)\b",
        r"(?<!\bo )\bsin (?:alimentos?|comida|comer)\b|\bestómago vacío\b|\ben ayunas\b",
        r"\b(?:con|después de|tras|durante) (?:\w+ ){0,2}(?:aliment|comid|comer|desayun|cen)",
        r"\bayun|\bvací|\bsin\b|\bantes\b",
    ),
    "fa": Sides(
        "(?:با|همراه(?: با)?) (?:غذا|وعده)",
        "(?:معده|شکم)(?:ی)? خالی|ناشتا",
        "(?:با|همراه|بعد از|پس از) (?:\\w+ )?(?:غذا|وعده)",
        "خالی|ناشتا|بدون|قبل|پیش از",
    ),
    "fi": Sides(
        r"\b(?:aterian|aterioiden|ruuan|ruoan) (?:kanssa|yhteydessä|aikana)\b",
        r"(?<!tai )\bilman ruokaa\b|\btyhjään (?:mahaan|vatsaan)\b|\btyhjällä vatsalla\b"
        r"|\bpaasto",
        r"\b(?:ater|ruoan|ruuan|ruoka|ruuka|ravin)",
        r"\btyhj|\bilman\b|\bpaast|\bennen\b|\briippumatta",
    ),
    "fr": Sides(
        r"\bavec (?:de la |la )?nourriture\b|\bavec (?:des |un |les |le )?(?:aliments?|repas)\b"
        r"|\b(?:au cours|pendant) (?:du|d['’]un|un|le|les|des|votre) repas\b",
        r"(?<!\bou )\bsans (?:nourriture|aliments?|manger)\b|\bà jeun\b|\bestomac vide\b",
        r"\b(?:avec|après|pendant) (?:\w+ ){0,2}(?:nourrit|aliment|repas|manger)|\bcours",
        r"\bjeun|\bvide|\bsans\b|\bavant\b",
    ),
    "he": Sides(
        "עם (?:ה)?(?:אוכל|מזון|ארוחה)|בזמן (?:ה)?ארוחה",
        "קיבה ריקה|בטן ריקה|בצום",
        "(?:עם|אחרי|בזמן) (?:ה)?(?:אוכל|מזון|ארוח)",
        "ריק|צום|ללא|בלי|לפני",
    ),
    "hi": Sides(
        "(?:खाने|भोजन|खाना) के साथ",
        "खाली पेट",
        "(?:खाने|भोजन|खाना|नाश्ते) (?:के|खाने) (?:साथ|बाद)|खाते समय",
        "खाली|बिना|पहले",
    ),
    "hr": Sides(
        r"\bsa? hranom\b|\buz (?:hranu|obrok|jelo)\b|\bt(?:ijekom|okom) (?:obroka|jela)\b",
        r"(?<!ili )\bbez (?:hrane|jela)\b|\bnatašte\b|\bprazan (?:želudac|stomak)\b",
        r"\b(?:sa?|uz|nakon|posl(?:ij)?e|t(?:ijekom|okom)) (?:\w+ ){0,2}(?:hran|obrok|jel)",
        r"\bnatašte|\bpraz|\bbez\b|\bpr(?:ij)?e\b|\bneovis|\bnezavis",
    ),
    "hu": Sides(
        r"\bétkezés(?:sel|kor|ekkel| közben)\b|\bétellel\b",
        r"(?<!vagy )\bétel nélkül\b|\béhgyomor|\büres gyomor|\béhom",
        r"\bétkez|\bétel|\bevés",
        r"\béh|\büres|\bnélkül|\belőtt|\bfüggetlen",
    ),
    "id": Sides(
        r"\b(?:dengan|bersama|bersamaan dengan|saat) (?:makan|makanan)\b",
        r"\bperut kosong\b|\btanpa makanan\b",
        r"\b(?:setelah|sesudah|saat|dengan|bersama|bersamaan|sewaktu) (?:\w+ )?makan"
        r"|\bkenyang",
        r"\bkosong|\btanpa|\bsebelum|\bpuasa",
    ),
    "it": Sides(
        r"\bcon (?:il |del )?cibo\b|\b(?:durante|con) (?:i|il|un) past[oi]\b|\bai pasti\b"
        r"|\bstomaco pieno\b",
        r"(?<!\bo )\bsenza cibo\b|\bstomaco vuoto\b|\ba digiuno\b",
        r"\b(?:con|dopo|durante) (?:\w+ ){0,2}(?:cibo|past|mangi)|\bpieno",
        r"\bdigiun|\bvuoto|\bsenza\b|\bprima\b|\blontan",
    ),
    "ja": Sides("(?:食べ物|食事)と(?:一緒|とも)|食事中", "空腹|食間", "食", "空腹|食間|食前|なし"),
    "ko": Sides(
        "(?:음식|식사)[과와] 함께|식사 중", "공복|빈 ?속", "음식|식사|식후", "공복|빈|식전|없이"
    ),
    "ms": Sides(
        r"\b(?:dengan|bersama|semasa|ketika) (?:makan|makanan)\b",
        r"\bperut kosong\b|\btanpa makanan\b",
        r"\b(?:selepas|lepas|semasa|ketika|dengan|bersama) (?:\w+ )?makan|\bkenyang",
        r"\bkosong|\btanpa|\bsebelum|\bpuasa",
    ),
    "nb": Sides(
        r"\b(?:med|til|sammen med) (?:mat(?:en)?|et måltid|måltid\w*)\b",
        r"(?<!eller )\buten mat\b|\bfastende\b|\btom mage\b",
        r"\b(?:med|etter|til|ved) (?:\w+ ){0,2}(?:mat|måltid|frokost|spis)",
        r"faste|\btom|\buten\b|\bfør\b|\buavhengig|\buansett",
    ),
    "nl": Sides(
        r"\bmet (?:voedsel|(?:wat )?eten|een maaltijd)\b|\b(?:bij|tijdens) (?:de|een) maaltijd",
        r"(?<!of )\bzonder (?:voedsel|eten|maaltijd)\b|\blege maag\b",
        r"\b(?:met|na|bij|tijdens) (?:\w+ ){0,2}(?:voedsel|eten|maaltijd)",
        r"nuchter|\bleeg|\blege\b|\bzonder\b|\bvoor\b",
    ),
    "pl": Sides(
        r"\bz (?:jedzeniem|posiłk\w+|pokarm\w+)|\b(?:podczas|w trakcie) (?:posiłk|jedzeni)",
        r"(?<!lub )(?<!albo )\bbez (?:jedzenia|posiłku|pokarmu)\b|\bna czczo\b"
        r"|\bpust(?:y żołądek|ym żołądku)\b",
        r"\b(?:z|po|podczas|trakcie) (?:\w+ ){0,2}(?:jedz|posił|pokarm)",
        r"\bczczo|\bpust|\bbez\b|\bprzed\b",
    ),
    "pt": Sides(
        r"\bcom (?:alimentos?|comida|(?:a |uma )?refeição|(?:as )?refeições)\b|\bàs refeições\b",
        r"(?<!\bou )\bsem (?:alimentos?|comida|comer)\b|\bestômago vazio\b|\bem jejum\b",
        r"\b(?:com|após|depois|durante) (?:\w+ ){0,2}(?:aliment|comid|refei|comer)",
        r"\bjejum|\bvazi|\bsem\b|\bantes\b",
    ),
    "ro": Sides(
        r"\bcu (?:mâncare|alimente|hrană)\b|\bîn timpul mes(?:ei|elor)\b",
        r"(?<!sau )\bfără (?:mâncare|alimente|hrană)\b|\bstomacul gol\b|\bpe nemâncate\b",
        r"\b(?:cu|după|timpul) (?:\w+ ){0,2}(?:mânc|alim|hran|mes|mas)",
        r"\bgol\b|\bnemânc|\bfără\b|\bînainte|\bindifer|\bindepend",
    ),
    "ru": Sides(
        r"\b(?:с|во время) (?:пищей|едой|еды|при[её]ма пищи)\b",
        r"(?<!или )\bбез (?:пищи|еды)\b|\bнатощак\b|\bпустой желудок\b",
        r"\b(?:с|после|во время) (?:\w+ ){0,2}(?:пищ|ед[ыо])",
        r"\bнатощак|\bпуст|\bбез\b|\bдо\b|\bперед\b",
    ),
    "sk": Sides(
        r"\bs jedlom\b|\bpri jedle\b|\bpočas jedla\b",
        r"(?<!alebo )\bbez jedla\b|\bnalačno\b|\bprázdn\w+ žalúd",
        r"\b(?:s|po|pri|počas) (?:\w+ ){0,2}(?:jedl|strav|potrav)",
        r"\bnalačno|\bprázd|\bbez\b|\bpred\b|\bnezávis",
    ),
    "sr": Sides(
        r"\bса? храном\b|\bуз (?:храну|оброк|јело)\b|\bт(?:ијеком|оком) (?:оброка|јела)\b"
        r"|\bsa? hranom\b|\buz (?:hranu|obrok|jelo)\b|\bt(?:ijekom|okom) (?:obroka|jela)\b",
        r"(?<!или )\bбез (?:хране|јела)\b|\bнаташте\b|\bпразан (?:желудац|стомак)\b"
        r"|(?<!ili )\bbez (?:hrane|jela)\b|\bnatašte\b|\bprazan (?:želudac|stomak)\b",
        r"\b(?:са?|уз|након|посл(?:иј)?е|т(?:ијеком|оком)) (?:\w+ ){0,2}(?:хран|оброк|јел)"
        r"|\b(?:sa?|uz|nakon|posl(?:ij)?e|t(?:ijekom|okom)) (?:\w+ ){0,2}(?:hran|obrok|jel)",
        r"\bнаташте|\bпраз|\bбез\b|\bпр(?:иј)?е\b|\bнеовис|\bнезавис|\bnatašte|\bpraz|\bbez\b"
        r"|\bpr(?:ij)?e\b|\bneovis|\bnezavis",
    ),
    "sv": Sides(
        r"\b(?:med|till) (?:mat(?:en)?|föda|måltid\w*|en måltid)\b|\bi samband med (?:mat"
        "|måltid)",
        r"(?<!eller )\butan (?:mat|föda)\b|\bfastande mage\b|\btom mage\b",
        r"\b(?:med|efter|till|vid) (?:\w+ ){0,2}(?:mat|måltid|föda|frukost|ät)",
        r"fasta|\btom|\butan\b|\bföre\b|\binnan\b|\boberoende|\boavsett",
    ),
    "sw": Sides(
        r"\b(?:pamoja )?na (?:chakula|mlo)\b|\bwakati wa (?:kula|mlo|chakula)\b",
        r"\btumbo (?:likiwa )?tupu\b|\bbila (?:chakula|kula)\b",
        r"\b(?:baada ya|wakati wa|na) (?:\w+ )?(?:kula|chakula|mlo)",
        r"\btupu|\bbila|\bkabla",
    ),
    "ta": Sides(
        "உணவுடன்|உணவோடு|சாப்பாட்டுடன்",
        "வெறும் வயிற்ற",
        "உணவுட|உணவோடு|உணவுக்குப்|சாப்பிட்ட",
        "வெறும்|இல்லாமல்|முன்",
    ),
    "th": Sides(
        "พร้อม(?:กับ)?(?:มื้อ)?อาหาร",
        "ท้องว่าง|โดยไม่(?:ต้อง)?มีอาหาร",
        "(?:หลัง|กับ|พร้อม)(?:มื้อ)?อาหาร|อิ่ม",
        "ว่าง|ก่อน|งด",
    ),
    "tr": Sides(
        r"\b(?:yemek|yiyecek|öğün)(?:ler)?(?:le| ile)\b|\bgıda(?:lar)?(?:yla| ile)\b",
        r"\baç karn",
        r"\b(?:yeme|yiyecek|öğün|gıda|tok)",
        r"\baç\b|\bönce",
    ),
    "uk": Sides(
        r"\b(?:з|із|під час) (?:їжею|їжі|прийому їжі)",
        r"(?<!або )(?<!чи )\bбез їжі\b|\bнатще\b|\bпорожній шлунок\b",
        r"\b(?:з|із|після|під час) (?:\w+ ){0,2}їж",
        r"\bнатще|\bпорожн|\bбез\b|\bдо\b|\bперед\b",
    ),
    "ur": Sides(
        "کھانے کے (?:ساتھ|دوران)",
        "خالی پیٹ|نہار منہ",
        "کھانے کے (?:ساتھ|بعد|دوران)|بھرے پیٹ|کھاتے",
        "خالی|بغیر|پہلے|نہار",
    ),
    "vi": Sides(
        r"\b(?:cùng|kèm) (?:với )?(?:thức ăn|bữa ăn|đồ ăn)\b|\btrong bữa ăn\b",
        r"\b(?:bụng|dạ dày) (?:đói|rỗng)\b|\blúc đói\b",
        r"\b(?:thức ăn|bữa ăn|sau khi ăn)",
        r"\bđói\b|\brỗng\b|\bkhông\b|\btrước\b",
    ),
    "zh": Sides(
        "(?:与|和|與)食物(?:一起|同服|同时|一同)|随餐|隨餐|餐中", "空腹", "食物|餐|饭|飯", "空腹"
    ),
}

_EITHER: dict[str, tuple[str, str]] = {
    "ar": (
        "مع (?:ال)?(?:طعام|أكل) أو (?:بدون|دون)|بغض النظر عن (?:ال)?(?:طعام|وجبات)",
        r"\bأو\b|بغض",
    ),
    "de": (
        r"\bmit oder ohne (?:nahrung|essen|eine mahlzeit|mahlzeit|speisen)"
        r"|\bunabhängig von (?:den |der |einer )?(?:mahlzeit|nahrung|essen)",
        r"\boder\b|\bunabhängig|\begal\b",
    ),
    "en": (
        r"\bwith or without (?:food|meals?|a meal)\b|\bwithout regard to (?:food|meals)\b",
        r"\bor\b|\bregard|\bwhether|\bany time",
    ),
    "es": (
        r"\bcon o sin (?:alimentos?|comida|comer)|\bindependientemente de (?:las comidas|los alim)",
        r"\bo\b|\bindepend",
    ),
    "fa": ("با غذا یا (?:بدون|بی)|با یا بدون غذا", r"\bیا\b|صرف نظر"),
    "fr": (
        r"\bavec ou sans (?:nourriture|aliments?|repas|manger)"
        r"|\b(?:pendant|au cours) (?:des repas )?ou en dehors",
        r"\bou\b|\bindépend|\bdehors",
    ),
    "hi": ("(?:खाने|भोजन) के (?:साथ|बाद) या|खाली पेट या", r"(?:^|\s)या\s|भी"),
    "it": (
        r"\bcon o senza cibo\b|\bindipendentemente da(?:l|i)? ?(?:pasti|cibo)"
        r"|\bstomaco pieno o vuoto",
        r"\bo\b|\bindipend",
    ),
    "ja": ("食事に(?:関係|かかわ)|食事の有無", "関係|かかわ|有無|または"),
    "ko": (
        "(?:음식|식사)[과와] (?:함께|상관없이|관계없이)[^.]{0,6}(?:또는|없이)|식사 여부",
        "또는|상관|관계|여부",
    ),
    "nl": (r"\bmet of zonder (?:voedsel|eten|maaltijd)", r"\bof\b|\bongeacht"),
    "pl": (
        r"\bz (?:jedzeniem|posiłkiem) (?:lub|albo) bez|\bniezależnie od (?:posiłk|jedzeni)",
        r"\blub\b|\balbo\b|\bniezależ",
    ),
    "pt": (
        r"\bcom ou sem (?:alimentos?|comida|refeiç)|\bindependentemente d[aoe]s? (?:ref|alim)",
        r"\bou\b|\bindepend",
    ),
    "ru": (
        r"\bнезависимо от (?:при[её]ма )?(?:пищи|еды)|\bс (?:пищей|едой) или без",
        r"\bили\b|\bнезависимо",
    ),
    "zh": (
        "与?食物同服或|餐前餐后均可|不受(?:食物|进食)|随餐或空腹|空腹或|无论是否进食",
        "或|均可|不受|无论|是否",
    ),
}

EITHER: Opposites = {
    language: Sides(one, f"{FOOD[language].one}|{FOOD[language].other}", heard, "", keys)
    for language, (one, heard) in _EITHER.items()
    for keys in ("food meal meals snack stomach" if language == "en" else "",)
}
"""With or without food, and one of the two alone."""

SPOON: Opposites = {
    "ar": Sides("(?:ملعقة|ملاعق) (?:صغيرة|شاي)", "(?:ملعقة|ملاعق) (?:كبيرة|طعام)"),
    "bg": Sides(
        r"\bчаен\w* лъж|\bчаен",
        r"\bсупен\w* лъж",
    ),
    "bn": Sides(
        "চা[- ]?চামচ|চায়ের চামচ",
        "টেবিল[- ]?চামচ",
    ),
    "ca": Sides(
        r"\bculleradet|\bcullerad\w+ de te\b|\bculleret",
        r"\bcullerad\w+ (?:soperes?|grans?)\b|\bculleres? soper",
    ),
    "cs": Sides(
        r"\bčajov\w+ lži|\bkávov\w+ lži|\blžičk",
        r"\bpolévkov\w+ lž|\blžíc",
        r"\blžič",
        r"\blžíc|\blžic|\bpolév",
    ),
    "de": Sides(r"\bteelöffel|\bkaffeelöffel", r"\besslöffel|\beßlöffel", "tee|kaffee", "ess|eß"),
    "en": Sides(
        r"\bteaspoon",
        r"\btablespoon",
        r"\btsp",
        r"\btbs",
        keys="teaspoon teaspoons teaspoonful teaspoonfuls tablespoon tablespoons tablespoonful "
        "tablespoonfuls",
    ),
    "es": Sides(
        r"\bcucharadit|\bcucharill|\bcuchar\w+ de (?:té|café|postre)\b",
        r"\bcucharadas?\b(?! (?:de (?:té|café|postre)\b|pequeñ))|\bcuchar\w+ soper",
        r"\bcucharit|\bpequeñ|\bté\b|\bcafé|\bpostre",
        r"\bcuchar(?:ada|a)s?\b|\bsop",
    ),
    "fa": Sides("قاشق (?:چای|مربا)", "قاشق (?:غذا|سوپ)"),
    "fr": Sides(
        r"\bcuill(?:è|e)r(?:e|ée)s? à (?:café|thé)\b",
        r"\bcuill(?:è|e)r(?:e|ée)s? à (?:soupe|table)\b",
        r"\bcafé|\bthé\b",
        r"\bsoupe|\btable\b",
    ),
    "he": Sides(
        "כפי(?:ת|ות)",
        "כף(?! ה?(?:יד|רגל))|כפות(?! ה?(?:ידי|רגל))",
    ),
    "hi": Sides(
        "छोट[ाे] चम्मच|चाय (?:का|के) चम्मच|टी ?स्पून",
        "बड़[ाे] चम्मच|टेबल ?स्पून",
    ),
    "hr": Sides(
        r"\bčajn\w+ žli|\bžličic|\bkašičic|\bkafen\w+ kaši",
        r"\bjušn\w+ žli|\bvelik\w+ žlic|\bsupen\w+ kaši|\bžlic(?:a|e|u|om)\b",
        r"\bžlič|\bkašič|\bčajn|\bmal",
        r"\bžlic|\bkašik|\bvelik|\bjušn|\bsupen",
    ),
    "id": Sides(
        r"\bsendok teh\b",
        r"\bsendok makan\b",
    ),
    "it": Sides(
        r"\bcucchiain|\bcucchiai\w* da (?:tè|caffè)",
        r"\bcucchiai(?:o|at[ae])?\b(?! da (?:tè|caffè))",
        r"\btè\b|\bcaffè",
        r"\bcucchiai(?!n)",
    ),
    "ja": Sides("小さじ|小匙|茶さじ", "大さじ|大匙"),
    "ko": Sides("작은 ?술|티스푼|찻숟", "큰 ?술|테이블 ?스푼|밥숟"),
    "ms": Sides(
        r"\bsudu (?:teh|kecil)\b",
        r"\bsudu (?:besar|makan)\b",
    ),
    "nl": Sides(r"\btheelepel|\bkoffielepel", r"\beetlepel|\bsoeplepel"),
    "pl": Sides(r"\błyżecz", r"\błyż(?:k[aęiąo]|ek)\w* stołow", r"\bherbat", r"\błyżk|\błyżek"),
    "pt": Sides(
        r"\bcolher(?:es)?(?: \(?\w+\)?)? de (?:chá|café|sobremesa)\b",
        r"\bcolher(?:es)?(?: \(?\w+\)?)? de sopa\b",
        r"\bchá\b|\bcafé|\bsobrem",
        r"\bsopa",
    ),
    "ro": Sides(
        r"\blinguri[țţ]",
        r"\blinguri?\b|\blingur[aă]\b",
        r"\blinguri[țţ]",
        r"\blingur(?!i[țţ])",
    ),
    "ru": Sides(r"\bчайн\w+ лож", r"\bстолов\w+ лож", r"\bчай|\bчайн", r"\bстолов"),
    "sk": Sides(
        r"\bčajov\w+ lyži|\blyžičk|\bkávov\w+ lyži",
        r"\bpolievkov\w+ lyž|\blyžic",
        r"\blyžič",
        r"\blyžic|\bpoliev",
    ),
    "sr": Sides(
        r"\bчајн\w+ жли|\bжличиц|\bкашичиц|\bкафен\w+ каши|\bčajn\w+ žli|\bžličic|\bkašičic"
        r"|\bkafen\w+ kaši",
        r"\bјушн\w+ жли|\bвелик\w+ жлиц|\bсупен\w+ каши|\bжлиц(?:а|е|у|ом)\b|\bjušn\w+ žli"
        r"|\bvelik\w+ žlic|\bsupen\w+ kaši|\bžlic(?:a|e|u|om)\b",
        r"\bжлич|\bкашич|\bчајн|\bмал|\bžlič|\bkašič|\bčajn|\bmal",
        r"\bжлиц|\bкашик|\bвелик|\bјушн|\bсупен|\bžlic|\bkašik|\bvelik|\bjušn|\bsupen",
    ),
    "sw": Sides(
        r"\b(?:ki|vi)jiko (?:cha|vya) chai\b",
        r"\b(?:ki|vi)jiko (?:cha|vya) (?:chakula|mezani|meza)\b",
    ),
    "ta": Sides(
        "தேக்கரண்டி|டீஸ்பூன்",
        "மேசைக்கரண்டி|மேசை கரண்டி|டேபிள்ஸ்பூன்",
    ),
    "th": Sides(
        "ช้อนชา",
        "ช้อนโต๊ะ",
    ),
    "tr": Sides(r"\b(?:çay|tatlı) kaşı", r"\b(?:yemek|çorba) kaşı"),
    "uk": Sides(r"\bчайн\w+ лож", r"\bстолов\w+ лож", r"\bчай|\bчайн", r"\bстолов"),
    "ur": Sides(
        "چائے ?(?:کے|کا) ?چمچ",
        "کھانے ?(?:کے|کا) ?چمچ",
    ),
    "vi": Sides(r"\b(?:thìa|muỗng) (?:cà phê|nhỏ)\b", r"\b(?:thìa|muỗng) (?:canh|súp|lớn)\b"),
    "zh": Sides("茶匙|小匙", "汤匙|湯匙|大匙"),
}

FRIDGE: Opposites = {
    "ar": Sides(
        r"\b(?:ال|بال)?ثلاجة|\bالبراد\b", "مجم[دّ]|فريزر|تجميد", "ثلاج|براد|تبريد", "جم[دّ]|فريزر"
    ),
    "bg": Sides(
        r"\bхладилник",
        r"\bфризер|\bзамраз",
        "хлад|студ",
        "фриз|мраз|лед",
    ),
    "bn": Sides(
        "(?<!ডিপ )ফ্রিজ(?!ার)|রেফ্রিজারেটর",
        "ডিপ ফ্রিজ|ফ্রিজার|হিমায়িত|জমাট",
        "ফ্রিজ|ঠান্ডা",
        "হিম|জম|ডিপ",
    ),
    "ca": Sides(
        r"\bnevera\b|\bfrigor|\brefriger",
        r"\bcongel",
        r"\bnever|\bfr[ie]|\brefr",
        r"\bcongel|\bgel",
    ),
    "cs": Sides(
        r"\blednic|\bledničk|\bchladničk",
        r"\bmrazi|\bmrazá|\bzmraz|\bzamraz|\bzmraž",
        "ledni|chlad",
        "mraz|mraž|led(?!nic|nič)",
    ),
    "de": Sides(
        r"\bkühlschr",
        r"\bgefrier|\btiefkühl|\beingefr|\btiefgefr",
        r"\bkühl|\bgekühl|\bkalt",
        r"frier|fror|tiefk|\beis",
    ),
    "en": Sides(
        r"\brefrigerat|\bfridge\b",
        r"\bfreez(?:e|er|ers)\b|\bfrozen\b",
        r"\brefrig|\bfridge|\bcool|\bcold",
        r"\bfreez|\bfroz|\bice",
        keys="refrigerator refrigerators refrigerate refrigerated refrigeration fridge freeze "
        "freezer freezers frozen",
    ),
    "es": Sides(
        r"\brefriger(?!io)|\bnevera\b|\bfrigoríf|\bheladera",
        r"\bcongel",
        r"\brefrig|\bnevera|\bfr[ií]"
        r"|\bfresc|\bhelad",
        r"\bcongel|\bhiel",
    ),
    "fa": Sides("یخچال", "فریزر|منجمد", "یخچال|سرد|خنک", "فریز|منجمد|یخ"),
    "fr": Sides(
        r"\bréfrigér|\bfrigo",
        r"\bcongél|\bcongel",
        r"\bréfrig|\bfrigo|\bfroid|\bfrais",
        r"\bcong|\bgel|\bglac",
    ),
    "he": Sides("מקרר|קירור", "מקפיא|להקפיא", "קר|קיר", "קפא|קפיא|קפו"),
    "hi": Sides(
        "फ़्रिज|फ्रिज|रेफ्रिजरेटर",
        "फ़्रीज़र|फ्रीज़र|फ्रीजर|जमाएँ|जमाएं",
        "फ़्रिज|फ्रिज|ठंड",
        "फ़्री|फ्री|जम",
    ),
    "hr": Sides(
        r"\bhladnjak|\bfrižider",
        r"\bzamrz|\bzamrzav|\bzaled",
        "hlad|friž",
        "mrz|mrzn|led",
    ),
    "id": Sides(
        r"\bkulkas\b|\blemari (?:es|pendingin)\b",
        r"\bfreezer\b|\b(?:di|mem)?bekukan\b",
        r"kulkas|dingin|\bes\b",
        "beku|freez",
    ),
    "it": Sides(
        r"\bfrigo|\brefriger(?!io)",
        r"\bcongel|\bfreezer|\bsurgel",
        r"\bfr[ei]|\brefrig",
        r"\bcong|\bfreez|\bsurg|\bghiac",
    ),
    "ja": Sides("冷蔵", "冷凍|凍結", "冷蔵|冷所|涼", "凍"),
    "ko": Sides("냉장", "냉동|얼리", "냉장|시원", "냉동|얼"),
    "ms": Sides(
        r"\bpeti (?:sejuk|ais)\b",
        r"\bpenyejuk beku\b|\b(?:di|mem)?bekukan\b|\bsejuk beku\b",
        "sejuk|dingin",
        r"beku|\bais\b",
    ),
    "nl": Sides(
        r"\bkoelkast|\bgekoeld",
        r"\bvriez|\bdiepvries|\binvries|\bingevror",
        "koel|koud",
        "vri|vro|ijs",
    ),
    "pl": Sides(r"\blodówk", r"\bzamraża|\bzamroż", "lodów|chłod|zimn", "mraż|mroż|lód"),
    "pt": Sides(
        r"\bgeladeira|\bfrigoríf|\brefriger(?!ante)",
        r"\bcongel|\bfreezer",
        r"\bgelad|\bfr[ie]|\brefrig",
        r"\bcongel|\bfreezer|\bgelo",
    ),
    "ro": Sides(
        r"\bfrigider",
        r"\bcongel",
        "frig|rece|răco",
        "congel|înghe|ghea",
    ),
    "ru": Sides(
        r"\bхолодильник",
        r"\bморозил|\bзаморож|\bзаморажив",
        "холод",
        "мороз|морож|мораж|л[её]д|льд",
    ),
    "sk": Sides(
        r"\bchladničk",
        r"\bmraznič|\bzmraz|\bzamraz|\bmrazi",
        "chlad",
        "mraz|mraž|ľad",
    ),
    "sr": Sides(
        r"\bхладњак|\bфрижидер|\bhladnjak|\bfrižider",
        r"\bзамрз|\bзамрзав|\bзалед|\bzamrz|\bzamrzav|\bzaled",
        "хлад|фриж|hlad|friž",
        "мрз|мрзн|лед|mrz|mrzn|led",
    ),
    "sw": Sides(
        r"\bfriji\b|\bjokofu\b",
        r"\bfriza\b|gandish",
        "friji|jokofu|baridi",
        "friza|gand|barafu",
    ),
    "ta": Sides(
        "குளிர்சாதன|ஃப்ரிட்ஜ்",
        "உறைய ?வை|ஃப்ரீசர்|உறைவிப்பான்",
        "குளிர்",
        "உறை",
    ),
    "th": Sides(
        "ตู้เย็น",
        "แช่แข็ง",
        "เย็น",
        "แข็ง",
    ),
    "tr": Sides(r"\bbuzdolab", r"\bdondur", "dolab|soğu", "don"),
    "uk": Sides(r"\bхолодильник", r"\bморозил|\bзаморож", "холод", "мороз|морож|л[іь]д"),
    "ur": Sides(
        "فریج|ریفریجریٹر",
        "فریزر|منجمد",
        "فریج|ٹھنڈ",
        "فریز|جم|برف",
    ),
    "vi": Sides(r"\btủ lạnh\b|\bngăn mát\b", r"\btủ đông\b|\bngăn đá\b", "lạnh|mát", "đông|đá"),
    "zh": Sides("冷藏|冰箱", "冷冻|冷凍", "冷藏|冰箱|阴凉|陰涼", "冻|凍"),
}
