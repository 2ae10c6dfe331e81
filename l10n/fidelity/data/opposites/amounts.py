"""At least and at most, more and less."""

from __future__ import annotations

from l10n.fidelity.data.opposites import Opposites, Sides

LEAST: Opposites = {
    "ar": Sides(
        r"على الأقل|لا يقل|ما لا يقل|كحد أدنى|الحد الأدنى",
        r"كحد أقصى|الحد الأقصى|على الأكثر|لا يزيد|لا تزيد|لا يتجاوز|لا تتجاوز",
        "أكثر|فأكثر|فوق",
        "أقل|حتى|أقصى|دون",
    ),
    "bg": Sides(
        r"\bпоне\b|\bнай-малко\b|\bне по-малко от\b|\bили повече\b",
        r"\bнай-много\b|\bне (?:\w+ ){0,3}повече от\b|\bнай-късно\b|\bили по-малко\b"
        r"|\bне (?:\w+ )?надвишав",
        r"\bминим|\bповече|\bнад\b|\bот поне",
        r"\bмаксим|\bмалко|\bдо\b|\bв рамките|\bпод\b|\bнадвиш|\bнай-много",
    ),
    "bn": Sides(
        "কমপক্ষে|অন্তত|ন্যূনতম|বা (?:তার )?(?:চেয়ে )?(?:বেশি|অধিক)",
        "সর্বোচ্চ|সর্বাধিক|বড়জোর|অনধিক|(?:র|থেকে|চেয়ে) (?:বেশি"
        r"|অধিক) [^।,]{0,40}?(?<![\u0980-\u09ff])না(?![\u0980-\u09ff])"
        r"|বা (?:তার )?(?:চেয়ে )?কম(?![\u0980-\u09ff])",
        "বেশি|কম|অধিক",
        "মধ্যে|পর্যন্ত|বেশি|কম",
    ),
    "ca": Sides(
        r"\balmenys\b|\bcom a mínim\b|\bpel cap baix\b|\bno (?:\w+ ){0,3}menys d(?:e|els?)\b"
        r"|\bo més\b|\bun mínim\b",
        r"\bcom a màxim\b|\ba tot estirar\b|\bcom a molt\b|\bno (?:\S+ ){0,3}més d(?:e\b|els?\b"
        r"|['’])|\bmés tard el\b|\bo menys\b|\bun màxim\b",
        r"\bmínim|\bmés\b|\bdes d|\ba partir|\bsobre\b",
        r"\bmàxim|\bmenys\b|\bfins\b|\bdins\b|\bsuper|\bexced|\bsota\b",
    ),
    "cs": Sides(
        r"\bnejméně\b|\balespoň\b|\baspoň\b|\bminimálně\b|\bne méně než\b|\bnebo více?\b",
        r"\bnejvýše\b|\bnanejvýš\b|\bmaximálně\b|\bne\w* (?:\w+ ){0,3}více? než\b|\bnejpozději\b"
        r"|\bnebo méně\b|\bnepřekr[ao]č",
        r"\bminim|\bvíc|\bod\b|\bnad\b|\bpřes\b|\bnejmé",
        r"\bmax|\bméně|\bmíň|\bdo\b|\baž\b|\bběhem\b|\bnejví|\bpřekr|\bpod\b",
    ),
    "da": Sides(
        r"(?<!ikke )\bmindst\b|\bikke mindre end\b|\beller mere\b|\bminimum\b|\bi det mindste\b",
        r"\bhøje?st\b|\bmaksimalt\b|\bikke (?:\w+ ){0,3}mere end\b|\bsenest\b|\beller mindre\b"
        r"|\bmaksimum\b",
        r"\bminim|\bmere\b|\bflere\b|\bfra\b|\bover\b|\bmindst",
        r"\bmaks|\bmindre\b|\bfærre\b|\binden\b|\bunder\b|\btil\b|\blængere\b|\bover(?:stig"
        "|skrid)",
    ),
    "de": Sides(
        r"\bmindestens\b|\bwenigstens\b|\bnicht weniger als\b|\boder mehr\b",
        r"\bhöchstens\b|\bmaximal\b|\bnicht mehr als\b|\bspätestens\b|\boder weniger\b"
        r"|\bnicht später\b",
        r"\bminim|\bzumindest|\bab\b|\bmehr\b",
        r"\bbis\b|\bmaxim|\bweniger\b|\binnerhalb|\büber",
    ),
    "el": Sides(
        r"\bτουλάχιστον\b|\bτο λιγότερο\b|\bόχι λιγότερ|\bή περισσότερ|\bκατ['’] ελάχιστο",
        r"\bτο πολύ\b|\bτο αργότερο\b|\bή λιγότερ|\bκατ['’] ανώτατο|\b(?:όχι|μην?"
        r"|δεν?)\b[^.;!]{0,40}\bπερισσότερ",
        r"\bελάχ|\bπερισσ|\bπάνω\b|\bάνω\b",
        r"\bμέγ|\bλιγότ|\bεντός\b|\bέως\b|\bμέχρι\b|\bκάτω\b|\bανώτ|\bυπερβ|\bξεπερ",
    ),
    "en": Sides(
        r"\bat least\b|\bno (?:less|fewer|lower|earlier|sooner) than\b"
        r"|\bnot (?:\w+ ){0,3}(?:less|fewer|lower) than\b|\bor more\b|\ba minimum of\b",
        r"\bat most\b|\bno (?:more|later|longer|higher) than\b"
        r"|\b(?:not|n['’]t) (?:\w+ ){0,3}(?:more|longer|higher) than\b"
        r"|\bor (?:less|fewer)\b|\ba maximum of\b|\bat the latest\b|\bup to (?=\d)|\bnot exceed",
        r"\bminim|\bmore\b|\bover\b|\bfrom\b|\babove\b|\bleast\b",
        r"\bmaxim|\bless\b|\bfewer\b|\bwithin\b|\bunder\b|\bmost\b|\buntil\b|\bby\b",
        keys="least less fewer lower more higher most later longer sooner earlier minimum maximum "
        "latest up exceed",
    ),
    "es": Sides(
        r"\bal menos\b|\bpor lo menos\b|\bcomo mínimo\b|\b(?:no|ni) (?:\w+ ){0,3}menos del?\b"
        r"|\bo más\b|\bun mínimo\b",
        r"\bcomo máximo\b|\ba lo sumo\b|\bno (?:\w+ ){0,3}más del?\b|\ba más tardar\b|\bo menos\b"
        r"|\bun máximo\b",
        r"\bmínim|\bmás\b|\bdesde\b|\bsiquiera\b",
        r"\bmáxim|\bmenos\b|\bdentro\b|\bexced|\bsuper|\bhasta\b",
    ),
    "fa": Sides(
        r"حداقل|دست ?کم|کمینه|لااقل",
        r"حداکثر|بیشینه|بیش از \S+ \S+ (?:ن|نباید)|تا سقف",
        "بیش|کم|به بالا",
        "تا|کمتر|بیش",
    ),
    "fi": Sides(
        r"\bvähintään\b|\bainakin\b|\btai enemmän\b|\bei vähempää\b",
        r"\benintään\b|\bkorkeintaan\b|\bviimeistään\b|\btai vähemmän\b|\b(?:ei|älä|älkää"
        r"|eivät)\b[^.!?]{0,40}\benempää\b",
        r"\bminimi|\benemmän\b|\byli\b|\balkaen\b",
        r"\bmaksimi|\bvähemmän\b|\balle\b|\bsisällä\b|\bkuluessa\b|\basti\b|\bsaakka\b|\bylittä",
    ),
    "fr": Sides(
        r"\bau moins\b|\bau minimum\b|\bpas moins d|\bou plus\b|\bun minimum\b",
        r"\bau plus\b|\bau maximum\b|\bpas (?:\w+ ){0,2}plus d|\bau plus tard\b|\bou moins\b"
        r"|\bun maximum\b",
        r"\bminim|\bplus\b|\bdès\b|\bdu moins\b",
        r"\bmaxim|\bmoins\b|\bdans les\b|\bdépass|\bjusqu['’]",
    ),
    "he": Sides(
        r"לפחות|לא פחות|מינימום",
        r"לכל היותר|לא יותר|לא יאוחר|מקסימום",
        "יותר|מעל|מזער",
        "פחות|מרבי|עד",
    ),
    "hi": Sides(
        r"कम से कम|न्यूनतम",
        r"ज़्यादा से ज़्यादा|ज्यादा से ज्यादा|अधिक से अधिक|अधिकतम"
        r"|से (?:ज़्यादा|ज्यादा|अधिक) न(?:हीं)?",
        "कम|ज़्यादा|अधिक",
        "तक|अधिक|ज़्यादा|ज्यादा",
    ),
    "hr": Sides(
        r"\bnajmanje\b|\bbarem\b|\bminimalno\b|\bne manje od\b|\bili više\b",
        r"\bnajviše\b|\bmaksimalno\b|\bn(?:e|emojte|ije|isu) (?:\w+ ){0,3}više od\b|\bnajkasnije\b"
        r"|\bili manje\b|\bne prekorač|\bne prelaz",
        r"\bminim|\bviše|\bpreko\b|\biznad\b|\bbar\b|\bmakar\b",
        r"\bmaks|\bmanje|\bdo\b|\bunutar\b|\bispod\b|\bnajviše|\bprekora|\bprela[zs]",
    ),
    "hu": Sides(
        r"\blegalább\b|\bminimum\b|\bvagy több|\bnem kevesebb",
        r"\blegfeljebb\b|\bmaximum\b|\bmaximálisan\b|\blegkésőbb\b|\bvagy kevesebb"
        r"|\bnem? [^.!?]{0,40}\btöbb(?:et|ször)?\b",
        r"\bminim|\btöbb|\bfelett|\bfölött",
        r"\bmaxim|\bkevesebb|\bbelül\b|\bakár\b|\bmeghalad",
    ),
    "id": Sides(
        r"\bpaling (?:sedikit|tidak|kurang|rendah|cepat)\b|\bminim(?:al|um)\b"
        r"|\bsetidak(?:nya|-tidaknya)\b|\bsekurang(?:nya|-kurangnya)\b|\bsedikitnya\b"
        r"|\batau lebih\b|\btidak kurang dari\b",
        r"\bpaling (?:banyak|lama|lambat|tinggi)\b|\bmaksim(?:al|um)\b|\bselambat(?:nya"
        r"|-lambatnya)\b|\bsebanyak-banyaknya\b|\b(?:tidak"
        r"|jangan) (?:\w+ ){0,4}(?:lebih dari|melebihi)\b|\batau kurang\b",
        r"\blebih\b|\bmulai\b|\bdi atas\b|\bminim",
        r"\bkurang\b|\bhingga\b|\bsampai\b|\bdalam\b|\bdi bawah\b|\bmaksi",
    ),
    "it": Sides(
        r"\balmeno\b|\bcome minimo\b|\bnon (?:\w+ ){0,3}meno d(?:i|e[il]|ell\w*)\b"
        r"|\bo più\b|\bun minimo\b",
        r"\bal massimo\b|\bnon (?:\w+ ){0,3}più d(?:i|e[il]|ell\w*)\b|\bal più tardi\b"
        r"|\bo meno\b|\bun massimo\b|\bentro\b",
        r"\bminim|\bpiù\b|\bda\b",
        r"\bmassim|\bmeno\b|\bsuper|\bfino|\bfino a\b",
    ),
    "ja": Sides(
        r"少なくとも|\d[^\s、。]{0,6}以上|最低",
        r"多くとも|\d[^\s、。]{0,6}以[下内]|最大|遅くとも|超えて?[^。]{0,12}(?:ない|ません)|までに",
        r"超|から|少な|以上",
        r"まで|未満|内|最|以下",
    ),
    "ko": Sides(
        r"적어도|최소|\d[^\s.]{0,4} ?이상",
        r"최대|\d[^\s.]{0,4} ?이[하내]|늦어도|넘[게기지][^.]{0,14}(?:마|않|말)|초과하지",
        r"부터|넘|이상",
        r"까지|미만|안에|최|이하",
    ),
    "ms": Sides(
        r"\bpaling (?:sedikit|kurang|tidak|awal)\b|\bminimum\b|\bsekurang(?:nya"
        r"|-kurangnya)\b|\bsetidak(?:nya|-tidaknya)\b|\batau lebih\b"
        r"|\btidak kurang daripada\b",
        r"\bpaling (?:banyak|lama|lewat)\b|\bmaksimum\b|\bselewat-lewatnya\b"
        r"|\bselebih-lebihnya\b|\b(?:tidak|jangan) (?:\w+ ){0,4}(?:lebih daripada"
        r"|lebih dari|melebihi)\b|\batau kurang\b",
        r"\blebih\b|\bmulai\b|\bdi atas\b|\bminim",
        r"\bkurang\b|\bhingga\b|\bsehingga\b|\bsampai\b|\bdalam\b|\bdi bawah\b|\bmaksi",
    ),
    "nb": Sides(
        r"(?<!ikke )\bminst\b|\bikke mindre enn\b|\beller mer\b|\bminimum\b|\bi det minste\b",
        r"\bhøyst\b|\bmaksimalt\b|\bikke (?:\w+ ){0,3}mer enn\b|\bsenest\b|\beller mindre\b"
        r"|\bmaksimum\b",
        r"\bminim|\bmer\b|\bflere\b|\bfra\b|\bover\b|\bminst",
        r"\bmaks|\bmindre\b|\bfærre\b|\binnen\b|\bunder\b|\btil\b|\bopptil\b|\blenge"
        r"|\bover(?:stig|skrid)",
    ),
    "nl": Sides(
        r"\bminstens\b|\bminimaal\b|\bten minste\b|\bniet minder dan\b|\bof meer\b",
        r"\bhoogstens\b|\bmaximaal\b|\bten hoogste\b|\bniet meer dan\b|\buiterlijk\b"
        r"|\bof minder\b",
        r"\bminim|\bmeer\b|\bvanaf\b",
        r"\bmaxim|\bminder\b|\bbinnen\b|\btot\b",
    ),
    "pl": Sides(
        r"\bco najmniej\b|\bprzynajmniej\b|\bnie mniej niż\b|\blub więcej\b",
        r"\bco najwyżej\b|\bnajwyżej\b|\bmaksymalnie\b|\bnie (?:\w+ ){0,2}więcej niż\b"
        r"|\bnajpóźniej\b",
        r"\bminim|\bwięcej\b|\bod\b",
        r"\bmaks|\bmniej\b|\bw ciągu\b|\bdo\b",
    ),
    "pt": Sides(
        r"\bpelo menos\b|\bno mínimo\b|\bao menos\b|\bnão (?:\w+ ){0,3}menos d(?:e|[oa]s?)\b"
        r"|\bou mais\b|\bum mínimo\b",
        r"\bno máximo\b|\bnão (?:\w+ ){0,3}mais d(?:e|[oa]s?)\b|\bo mais tardar\b|\bou menos\b"
        r"|\bum máximo\b",
        r"\bmínim|\bmais\b|\bdesde\b",
        r"\bmáxim|\bmenos\b|\bdentro\b|\bexced|\bultrapass|\baté\b",
    ),
    "ro": Sides(
        r"\bcel pu[țţ]in\b|\bminimum\b|\bnu mai pu[țţ]in de\b|\bsau mai mult\b",
        r"\bcel mult\b|\bmaximum\b|\bnu (?:\S+ ){0,3}mai mult\w* de\b|\bcel târziu\b"
        r"|\bsau mai pu[țţ]in\b|\bnu depă[șş]i",
        r"\bminim|\bmai mult|\bpeste\b|\bde la\b",
        r"\bmaxim|\bmai pu[țţ]in|\bpână|\bsub\b|\bîn decurs|\bdep[ăa][șş]",
    ),
    "ru": Sides(
        r"\bпо крайней мере\b|\bне менее\b|\bне меньше\b|\bкак минимум\b|\bминимум\b"
        r"|\bили более\b|\bи более\b",
        r"\bне более\b|\bне больше\b|\bмаксимум\b|\bне позднее\b|\bне позже\b|\bили менее\b"
        r"|\bсамое большее\b",
        r"\bминим|\bбол[её]|\bбольш|\bот\b|\bхотя бы\b|\bсвыше",
        r"\bмаксим|\bмен[её]|\bмень|\bв течение\b|\bпревыш|\bдо\b",
    ),
    "sk": Sides(
        r"\bnajmenej\b|\baspoň\b|\bminimálne\b|\bnie menej ako\b|\balebo viac\b",
        r"\bnajviac (?=\d|dv|tri|štyri|päť|jed)|\bnanajvýš\b|\bmaximálne\b|\bn(?:e\w*"
        r"|ie) (?:\w+ ){0,3}viac (?:ako|než)\b|\bnajneskôr\b|\balebo menej\b|\bneprekr[ao]č",
        r"\bminim|\bviac|\bod\b|\bnad\b|\bvyše\b|\bnajmen",
        r"\bmax|\bmenej|\bdo\b|\baž\b|\bpočas\b|\bnajvi|\bprekr|\bpod\b",
    ),
    "sr": Sides(
        r"\bнајмање\b|\bбарем\b|\bминимално\b|\bне мање од\b|\bили више\b|\bnajmanje\b|\bbarem\b"
        r"|\bminimalno\b|\bne manje od\b|\bili više\b",
        r"\bнајвише\b|\bмаксимално\b|\bн(?:е|емојте|ије|ису) (?:\w+ ){0,3}више од\b|\bнајкасније\b"
        r"|\bили мање\b|\bне прекорач|\bне прелаз|\bnajviše\b|\bmaksimalno\b|\bn(?:e|emojte|ije"
        r"|isu) (?:\w+ ){0,3}više od\b|\bnajkasnije\b|\bili manje\b|\bne prekorač|\bne prelaz",
        r"\bминим|\bвише|\bпреко\b|\bизнад\b|\bбар\b|\bмакар\b|\bminim|\bviše|\bpreko\b|\biznad\b"
        r"|\bbar\b|\bmakar\b",
        r"\bмакс|\bмање|\bдо\b|\bунутар\b|\bиспод\b|\bнајвише|\bпрекора|\bпрела[зс]|\bmaks|\bmanje"
        r"|\bdo\b|\bunutar\b|\bispod\b|\bnajviše|\bprekora|\bprela[zs]",
    ),
    "sv": Sides(
        r"\båtminstone\b|(?<!inte )\bminst\b|\binte mindre än\b|\beller mer\b|\bminimum\b",
        r"\bhögst\b|\bmaximalt\b|\bsom mest\b|\binte (?:\w+ ){0,3}mer än\b|\bsenast\b"
        r"|\beller mindre\b|\bmaximum\b",
        r"\bminim|\bmer\b|\bfler\b|\bfrån\b|\böver\b|\bminst",
        r"\bmax|\bmindre\b|\bfärre\b|\binom\b|\bunder\b|\btill\b|\blängre\b|\böver(?:stig|skrid)",
    ),
    "sw": Sides(
        r"\bangalau\b|\bwalau\b|\bau zaidi\b|\bsi chini ya\b|\bkima cha chini\b"
        r"|\b\w{1,3}si(?:yo|vyo|zo|o|lo|cho)pungua\b",
        r"\bsi zaidi ya\b|\b\w{1,3}si(?:yo|vyo|zo|o|lo|cho)zidi\b|\bkiwango cha juu\b"
        r"|\b(?:usi|msi|hu|ha)\w{2,12} (?:\w+ ){0,3}zaidi ya\b|\bau (?:chini|pungufu)\b",
        r"\bzaidi\b|\bkuanzia\b|\bkuendelea\b",
        r"\bchini\b|\bhadi\b|\bmpaka\b|\bndani ya\b|\bpungu",
    ),
    "ta": Sides(
        "குறைந்தது|குறைந்தபட்ச|குறைந்த பட்ச|குறைந்த அளவு|அல்லது அதற்கு மேல்",
        "அதிகபட்ச|அதிக பட்ச|உச்சபட்ச|கு(?:ம்)? (?:மேல்|அதிகமாக) [^.]{0,50}?(?:வேண்டாம்|கூடாது|ாதீர்கள்)|மிகாம",
        "மேல்|அதிக|கூடுதல",
        "குறை|வரை|க்குள்|மேல்",
    ),
    "th": Sides(
        "อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า|ขึ้นไป",
        r"อย่างมาก(?:ที่สุด| ?[\d๑-๙])|ไม่เกิน|ไม่มากกว่า|สูงสุดไม่|สูงสุด ?[\d๑-๙]"
        r"|อย่างช้า|(?:อย่า|ห้าม)[^ \n]{0,24}เกิน",
        "น้อย|ขั้นต่ำ|มากกว่า|เกิน|ตั้งแต่",
        "ภายใน|น้อยกว่า|ถึง|เกิน",
    ),
    "tr": Sides(
        r"\ben az\b|\basgari\b|\bveya daha fazla",
        r"\ben fazla\b|\ben çok\b|\bazami\b|\ben geç\b|\bveya daha az",
        r"\bfazla|\baz\b|\büzeri",
        r"\bkadar\b|\başma|\baltı|\bfazla\w* (?:\w+ )?\w+m[ae]y",
    ),
    "uk": Sides(
        r"\bпринаймні\b|\bне менше\b|\bщонайменше\b|\bяк мінімум\b",
        r"\bне більше\b|\bщонайбільше\b|\bмаксимум\b|\bне пізніше\b",
        r"\bмінім|\bбіль|\bвід\b|\bхоча б\b",
        r"\bмаксим|\bмен[шь]|\bпротягом\b|\bперевищ|\bдо\b",
    ),
    "ur": Sides(
        "کم از کم|کم سے کم|یا (?:[اُ]س سے )?(?:زیادہ|زائد)",
        r"زیادہ سے زیادہ|سے (?:زیادہ|زائد) [^۔،]{0,40}?\b(?:نہ|مت|نہیں)\b"
        r"|یا (?:[اُ]س سے )?کم\b",
        "زیادہ|زائد|اوپر",
        r"\bتک\b|اندر|\bکم",
    ),
    "vi": Sides(
        r"\bít nhất\b|\btối thiểu\b|\bkhông dưới\b|\btrở lên\b",
        r"\bnhiều nhất\b|\btối đa\b|\bkhông quá\b|\bchậm nhất\b|\btrở xuống\b"
        r"|\bkhông (?:\w+ ){0,3}quá\b",
        r"\btrên\b|\bhơn\b|\btừ\b",
        r"\bđến\b|\bdưới\b|\btrong\b|\bvượt",
    ),
    "zh": Sides(
        r"至少|最少|不少于|不低于|\d[^\s，。]{0,4}以上",
        r"最多|至多|不超过|不得超过|不要超过|不能超过|最迟|最晚|\d[^\s，。]{0,4}以[下内]|不晚于|不高于",
        r"超过|多|起|低|以上",
        r"到|达|達|内|少|高|超|以下",
    ),
}

MOST: Opposites = {
    "ar": Sides(
        r"\bلا (?:\S+ )?(?:أكثر|يزيد|تزيد|يتجاوز|تتجاوز)|\bبحد أقصى|\bكحد أقصى|\bعلى الأكثر",
        r"\bأكثر من\b",
        "لا|ليس|ألا|أقصى|عدم|حتى|دون",
    ),
    "bg": Sides(
        r"\bне повече от\b|\bнай-много\b",
        r"(?<!\bне )\bповече от\b",
        r"\bне\b|\bникога|\bмакс|\bдо\b|\bбез\b|\bмалко|\bнай-|\bизбяг",
    ),
    "bn": Sides(
        "(?:র|থেকে|চেয়ে) (?:বেশি"
        r"|অধিক) [^।,]{0,40}?(?<![\u0980-\u09ff])না(?![\u0980-\u09ff])|সর্বোচ্চ|সর্বাধিক",
        "(?:র|থেকে|চেয়ে) (?:বেশি|অধিক)",
        r"(?<![\u0980-\u09ff])না(?![\u0980-\u09ff])|নয়|নি(?= |।)|সর্বোচ্চ|পর্যন্ত|কম",
        "উপর",
    ),
    "ca": Sides(
        r"\bno més d(?:e\b|els?\b|['’])|\bcom a màxim\b|\ba tot estirar\b|\bcom a molt\b",
        r"(?<!\bno )\bmés d(?:e\b|els?\b|['’])",
        r"\bno\b|\bmai\b|\bmàx|\bfins\b|\bsense\b|\bmenys\b|\bevit|\bni\b",
    ),
    "cs": Sides(
        r"\bne více? než\b|\bnejvýše\b|\bnanejvýš\b|\bmaximálně\b",
        r"(?<!\bne )\bvíce? než\b",
        r"\bne\w*|\bnikdy|\bmax|\bdo\b|\bbez\b|\bméně|\bvyh",
    ),
    "da": Sides(
        r"\bikke mere end\b|\bhøje?st\b|\bmaksimalt\b",
        r"(?<!ikke )\bmere end\b",
        r"\bikke\b|\baldrig|\bingen|\bmaks|\bhøje?st|\btil\b|\buden\b|\bmindre\b|\bundgå",
        r"\bover\b|\bflere end\b",
    ),
    "de": Sides(
        r"\bnicht mehr als\b|\bhöchstens\b|\bmaximal\b",
        r"(?<!nicht )\bmehr als\b",
        r"\bnicht|\bnie|\bkein|\bhöchst|\bmaxim|\bbis\b|\bohne\b|\bunter\b",
    ),
    "el": Sides(
        r"\bτο πολύ\b|\b(?:όχι|μην?|δεν?)\b[^.;!]{0,40}\bπερισσότερ",
        r"\bπερισσότερ\w+ από\b",
        r"\bδεν?\b|\bμην?\b|\bόχι\b|\bποτέ|\bμέγ|\bέως\b|\bμέχρι\b|\bχωρίς|\bλιγότ|\bαποφ",
        r"\bπάνω\b|\bάνω\b",
    ),
    "en": Sides(
        r"\bno more than\b|\bnot more than\b|\bat most\b",
        r"(?<!\bno )(?<!\bnot )\bmore than\b",
        r"\bno\b|\bnot\b|n['’]t\b|\bcannot\b|\bnever|\bmax|\bup to\b|\bwithout\b|\bless\b|\bavoid",
        r"\bover\b|\babove\b",
        keys="than most",
    ),
    "es": Sides(
        r"\bno más de\b|\bcomo máximo\b|\ba lo sumo\b",
        r"(?<!\bno )\bmás de\b",
        r"\bno\b|\bnunca\b|\bmáx|\bhasta\b|\bsin\b|\bmenos\b|\bevit|\bni\b",
    ),
    "fa": Sides(
        "(?:بیش|بیشتر) از [^.،؛]{0,40}?\\bن(?:خور|کن|گیر|باید|شو|ده|زن|می|نوش)\\w*|حداکثر",
        "(?:بیش|بیشتر) از",
        "\\bن(?!یم\\b)\\w+(?:ید|د)\\b|حداکثر|تا|کمتر",
    ),
    "fi": Sides(
        r"\benintään\b|\bkorkeintaan\b|\b(?:ei|älä|älkää|eivät)\b[^.!?]{0,40}\benempää\b",
        r"\benemmän kuin\b|\buseam\w+ kuin\b",
        r"\b(?:ei|en|et|eivät|älä|älkää)\b|\bmaks|\benint|\bkorkeint|\basti\b|\bsaakka\b"
        r"|\bilman\b|\balle\b|\bvält|\bväh",
        r"\byli\b",
    ),
    "fr": Sides(
        r"\bpas plus de\b|\bau plus\b|\bau maximum\b",
        r"(?<!\bpas )\bplus de\b",
        r"\bne\b|\bn['’]|\bpas\b|\bjamais|\bmax|\bjusqu|\bsans\b|\bmoins\b|\bévit|\bau plus\b",
    ),
    "he": Sides(
        r"לא יותר מ|לכל היותר|\bאל [^.]{0,24}יותר מ",
        "(?<!לא )יותר מ",
        r"\bלא\b|\bאל\b|\bעד\b|לכל היותר|אסור|מקסימום",
        "מעל",
    ),
    "hi": Sides(
        "से (?:ज़्यादा|ज्यादा|अधिक) [^।,]{0,30}?(?:न|नहीं|मत)(?=\\s)|अधिकतम|(?:ज़्यादा|ज्यादा|अधिक) से",
        "से (?:ज़्यादा|ज्यादा|अधिक)",
        "नहीं|(?:^|\\s)(?:न|मत)\\s|अधिकतम|तक|कम",
    ),
    "hr": Sides(
        r"\bne više od\b|\bnajviše\b|\bmaksimalno\b",
        r"(?<!\bne )\bviše od\b",
        r"\bn(?:e|i)\w*|\bmaks|\bdo\b|\bbez\b|\bmanje|\bnajviše|\bizbj?eg",
    ),
    "hu": Sides(
        r"\blegfeljebb\b|\bmaximum\b|\bnem? [^.!?]{0,40}\btöbb(?:et|ször)?\b",
        r"\btöbb,? mint\b|\btöbbször,? mint\b",
        r"\bnem?\b|\bsoha|\blegf|\bmax|\bnélkül|\bkevesebb|\bkerül|\btilos",
        r"\bfelett|\bfölött|\btöbb",
    ),
    "id": Sides(
        r"\b(?:tidak|jangan) (?:\w+ ){0,4}(?:lebih dari|melebihi)\b|\bpaling banyak\b"
        r"|\bmaksim",
        r"\blebih dari\b|\bmelebihi\b",
        r"\btidak|\bjangan|\bmaksim|\bpaling|\bhingga|\bkurang|\btanpa",
        r"\bdi atas\b",
    ),
    "it": Sides(
        r"\bnon più di\b|\bal massimo\b",
        r"(?<!\bnon )\bpiù di\b",
        r"\bnon\b|\bmai\b|\bmass|\bfino\b|\bsenza\b|\bmeno\b|\bevit",
    ),
    "ja": Sides(
        "超え(?:て|ない)[^。]{0,14}(?:ない|ません)|以下|以内|最大|多くとも",
        "超え|以上",
        "ない|ません|まで|以[下内]|最大|禁|避|ず",
    ),
    "ko": Sides(
        "(?:넘[게기지]|초과)[^.]{0,16}(?:마|않|말)|최대|이[하내]",
        "넘[게기]|초과|이상",
        "마[시세십]|않|말|까지|최대|이[하내]|금",
    ),
    "ms": Sides(
        r"\b(?:tidak|jangan) (?:\w+ ){0,4}(?:lebih dari|lebih daripada|melebihi)\b"
        r"|\bpaling banyak\b|\bmaksim",
        r"\blebih dari(?:pada)?\b|\bmelebihi\b",
        r"\btidak|\bjangan|\bmaksim|\bpaling|\bhingga|\bkurang|\btanpa",
        r"\bdi atas\b",
    ),
    "nb": Sides(
        r"\bikke mer enn\b|\bhøyst\b|\bmaksimalt\b",
        r"(?<!ikke )\bmer enn\b",
        r"\bikke\b|\baldri|\bingen|\bmaks|\bhøyst|\btil\b|\bopptil\b|\buten\b|\bmindre\b|\bunngå",
        r"\bover\b|\bflere enn\b",
    ),
    "nl": Sides(
        r"\bniet meer dan\b|\bhoogstens\b|\bmaximaal\b",
        r"(?<!\bniet )\bmeer dan\b",
        r"\bniet\b|\bgeen\b|\bnooit\b|\bmax|\btot\b|\bhoogst|\bminder\b",
    ),
    "pl": Sides(
        r"\bnie więcej niż\b|\bco najwyżej\b|\bmaksymalnie\b",
        r"(?<!\bnie )\bwięcej niż\b",
        r"\bnie\b|\bnigdy\b|\bmaks|\bdo\b|\bnajwyżej\b|\bmniej\b",
    ),
    "pt": Sides(
        r"\bnão mais (?:de|do que|que)\b|\bno máximo\b",
        r"(?<!\bnão )\bmais de\b",
        r"\bnão\b|\bnunca\b|\bmáx|\baté\b|\bsem\b|\bmenos\b|\bevit|\bnem\b",
    ),
    "ro": Sides(
        r"\bnu mai mult\w* de\b|\bcel mult\b|\bmaximum\b",
        r"(?<!\bnu )\bmai mult\w* de\b",
        r"\bnu\b|\bn-|\bnici|\bmax|\bpână|\bfără\b|\bmai pu|\bevit|\bcel mult",
    ),
    "ru": Sides(
        r"\bне (?:более|больше)\b|\bмаксимум\b",
        r"(?<!\bне )\b(?:более|больше) (?!не\b)",
        r"\bне\b|\bни\b|\bнельзя|\bмакс|\bдо\b|\bбез\b|\bмен",
    ),
    "sk": Sides(
        r"\bnie viac (?:ako|než)\b|\bnanajvýš\b|\bmaximálne\b",
        r"(?<!\bnie )\bviac (?:ako|než)\b",
        r"\bn(?:e|ie|ik)\w*|\bmax|\bdo\b|\bbez\b|\bmenej|\bnajvi|\bvyh",
    ),
    "sr": Sides(
        r"\bне више од\b|\bнајвише\b|\bмаксимално\b|\bne više od\b|\bnajviše\b|\bmaksimalno\b",
        r"(?<!\bне )\bвише од\b|(?<!\bne )\bviše od\b",
        r"\bн(?:е|и)\w*|\bмакс|\bдо\b|\bбез\b|\bмање|\bнајвише|\bизбј?ег|\bn(?:e|i)\w*|\bmaks"
        r"|\bdo\b|\bbez\b|\bmanje|\bnajviše|\bizbj?eg",
    ),
    "sv": Sides(
        r"\binte mer än\b|\bhögst\b|\bmaximalt\b",
        r"(?<!inte )\bmer än\b",
        r"\binte\b|\baldrig|\bingen|\bmax|\bhögst|\btill\b|\butan\b|\bmindre\b|\bundvik",
        r"\böver\b|\bfler än\b",
    ),
    "sw": Sides(
        r"\bsi zaidi ya\b|\b\w{1,3}si(?:yo|vyo|zo|o|lo|cho)zidi\b|\b(?:usi|msi|hu"
        r"|ha)\w{2,12} (?:\w+ ){0,3}zaidi ya\b",
        r"(?<!si )\bzaidi ya\b",
        r"\bsi\b|\busi|\bmsi|\bhadi\b|\bhuna|\bhu\w+i\b|\bbila\b|\bchini\b",
        r"\bjuu\b",
    ),
    "ta": Sides(
        "கு(?:ம்)? (?:மேல்|அதிகமாக) [^.]{0,50}?(?:வேண்டாம்|கூடாது|ாதீர்கள்)|அதிகபட்ச",
        "(?:க்|ற்)கு(?:ம்)? (?:மேல்|அதிகமாக)",
        "வேண்டாம்|கூடாது|ாதீர்|அதிகபட்ச|வரை|ாமல்|ாது",
        "மேல்",
    ),
    "th": Sides(
        r"ไม่เกิน|ไม่มากกว่า|อย่างมากที่สุด|สูงสุด|(?:อย่า|ห้าม)[^ \n]{0,30}(?:เกิน"
        "|มากกว่า)",
        r"(?<!ไม่)(?:มากกว่า|เกิน(?= ?[\d๑-๙]))",
        "ไม่|อย่า(?!ง)|ห้าม|สูงสุด|น้อย",
        "มาก",
    ),
    "tr": Sides(
        r"\ben (?:fazla|çok)\b|\bfazla (?:\w+ ){0,3}\w{1,16}m[ae]y",
        r"\b\w+[dt][ae]n (?:daha )?(?:fazla|çok)\b",
        r"\ben (?:fazla|çok)\b|m[ae]y|m[ae]m|m[ae]z|\bkadar|\bdeğil",
        r"\büzer|\baş",
    ),
    "uk": Sides(
        r"\bне (?:більше|більш)\b|\bщонайбільше\b|\bмаксимум\b",
        r"(?<!\bне )\b(?:більше|більш) (?:ніж|за|від)\b",
        r"\bне\b|\bні|\bмакс|\bдо\b|\bбез\b|\bмен[шь]|\bщонай|\bуник",
    ),
    "ur": Sides(
        r"سے (?:زیادہ|زائد) [^۔،]{0,30}?\b(?:نہ|مت|نہیں)\b|زیادہ سے زیادہ",
        "(?<!زیادہ )سے (?:زیادہ|زائد)",
        r"\bنہ\b|\bمت\b|نہیں|\bتک\b|\bکم|زیادہ سے زیادہ",
        "اوپر",
    ),
    "vi": Sides(
        r"\bkhông (?:\w+ ){0,4}(?:quá|hơn)\b|\btối đa\b|\bnhiều nhất\b",
        r"\bnhiều hơn\b|\btrên\b|\bquá\b",
        r"\bkhông|\bđừng|\btối đa|\bdưới|\bchớ|\bnhiều nhất",
        r"\bhơn\b",
    ),
    "zh": Sides(
        "不(?:要|得|能|可|应|應|会|會)?(?:超[过過]|多[于於])|最多|至多|以[下内內]",
        "(?<!不)(?<![不][要得能可应應会會])(?:超[过過]|多[于於])|以上",
        "不|勿|别|別|禁|最多|至多|以[下内內]|少",
    ),
}
"""No more than, and more than; numbers in digits are the matter of limits."""

MORE: Opposites = {
    "ar": Sides(
        r"أكثر من|يزيد عن|تزيد عن", r"أقل من", r"أعلى|زاد|تجاوز|أكبر|فوق", r"أدنى|أصغر|نقص|دون|تحت"
    ),
    "bg": Sides(
        r"\bповече от\b|\bпо-(?:висок|голям|дълг|дълъг|стар|възрастн)\w* от\b|\bпо-дълго от\b",
        r"\bпо-(?:малко|малък|малк|нисък|ниск|кратък|кратк|млад)\w* от\b",
        r"\bповече|\bнад\b|\bпо-вис|\bпо-гол|\b(?:над|пре)виш|\bнадхв",
        r"\bмал|\bпод\b|\bдо\b|\bпо-нис|\bв рамк",
    ),
    "bn": Sides(
        "(?:র|থেকে|চেয়ে) (?:বেশি|অধিক|উপরে|বড়)",
        r"(?:র|থেকে|চেয়ে) (?:কম(?![\u0980-\u09ff])|নিচে|নীচে|ছোট)",
        "বেশি|অধিক|উপর|ঊর্ধ্ব|বাড়|ভালো",
        "কম|নিচ|নীচ|ভিতর|মধ্যে|খারাপ",
    ),
    "ca": Sides(
        r"\bmés d(?:e\b|els?\b|['’])|\b(?:superiors?|majors?) (?:a|als?|de|que)\b|\bmés (?:alt"
        r"|alta|grans?|llargs?|llarga|vell\w*) (?:que|de)\b",
        r"\bmenys d(?:e\b|els?\b|['’])|\b(?:inferiors?|menors?) (?:a|als?|de|que)\b|\bmés (?:baix"
        r"|baixa|petit\w*|curts?|curta|joves?) (?:que|de)\b",
        r"\bmés\b|\bsobre\b|\bmajor|\bsuper|\bdamunt|\bexced",
        r"\bmenys|\bsota\b|\bmenor|\binfer|\bfins\b|\bpoc",
    ),
    "cs": Sides(
        r"\b(?:více?|vyšš\w+|větš\w+|delš\w+|déle|starš\w+) než\b",
        r"\b(?:méně|míň|nižš\w+|menš\w+|kratš\w+|mladš\w+) než\b",
        r"\bnad\b|\bpřes\b|\bvíc|\bvyšš|\bvětš|\bpřekr|\bpřes[aá]h|\bstarš",
        r"\bpod\b|\bdo\b|\bméně|\bmíň|\bnižš|\bmenš|\bmladš|\bběhem",
    ),
    "da": Sides(
        r"\b(?:mere|flere|højere|længere|ældre|større) end\b",
        r"\b(?:mindre|færre|lavere|kortere|yngre) end\b",
        r"\bover|\bmere\b|\bflere|\bstørre|\bbedre",
        r"\bunder\b|\bmindre|\binden\b|\bfå\b|\bdårlig",
    ),
    "de": Sides(
        r"\bmehr als\b|\bhöher als\b|\blänger als\b|\bälter als\b",
        r"\bweniger als\b|\bniedriger als\b|\bkürzer als\b|\bjünger als\b",
        r"\büber|\bmehr|\bgrößer|\bab\b|\bober",
        r"\bunter|\bwenig|\bklein|\bbis\b|\bgering",
    ),
    "el": Sides(
        r"\b(?:περισσότερ|υψηλότερ|μεγαλύτερ)\w+ από\b",
        r"\b(?:λιγότερ|χαμηλότερ|μικρότερ)\w+ από\b",
        r"\bπάνω\b|\bάνω\b|\bπερισσ|\bμεγαλ|\bυψηλ|\bυπερβ|\bξεπερ|\bπέρα",
        r"\bκάτω\b|\bλιγ|\bλίγ|\bμικρ|\bχαμηλ|\bεντός|\bμέσα",
    ),
    "en": Sides(
        r"\b(?:more|higher|greater|longer|older|larger) than\b",
        r"\b(?:less|lower|fewer|shorter|younger|smaller) than\b",
        r"\bover\b|\babove\b|\bexceed|\bbeyond\b|\bmore\b|\bbetter\b",
        r"\bunder\b|\bbelow\b|\bless\b|\bwithin\b|\bworse\b|\bfew",
        keys="than",
    ),
    "es": Sides(
        r"\bmás del?\b|\bmayor(?:es)? (?:del?|que|al?)\b|\bsuperior(?:es)? al?\b",
        r"\bmenos del?\b|\bmenor(?:es)? (?:del?|que|al?)\b|\binferior(?:es)? al?\b",
        r"\bmás\b|\bsobre\b|\bmayor|\bencima\b",
        r"\bmenos\b|\bbajo\b|\bmenor|\bdebajo\b|\bpoco",
    ),
    "fa": Sides(
        r"بیش از|بیشتر از|بالاتر از|بالای", r"کمتر از|پایین‌?تر از|زیر", "بیش|بزرگ", "کم|کوچک|پایین"
    ),
    "fi": Sides(
        r"\b(?:enemmän|useam\w+|korkeam\w+|suurem\w+|pidem\w+|pitem\w+|vanhem\w+) kuin\b"
        r"|\byli (?:\d|kaksi|kahde|kolme|neljä|viisi|viide|kuusi|kuude|viik|tunni|kuukau|vuod)",
        r"\b(?:vähemmän|harvem\w+|matalam\w+|alhaisem\w+|pienem\w+|lyhyem\w+|lyhem\w+"
        r"|nuorem\w+) kuin\b|\balle (?:\d|kaksi|kahde|kolme|neljä|viisi|viide|kuusi|kuude|viik"
        "|tunni|kuukau|vuod)",
        r"\byli|\benem|\bsuur|\bkork|\bvanh|\bpid|\bpit|\buseam",
        r"\balle|\bväh|\bpien|\bmatal|\balha|\blyh|\bnuor|\balit|\bkuluessa\b|\bsisällä\b",
    ),
    "fr": Sides(
        r"\bplus d(?:['’]|es?\b|u\b)|\bsupérieure?s? (?:à|aux?)\b|\bplus \w+ que\b",
        r"\bmoins d(?:['’]|es?\b|u\b)|\binférieure?s? (?:à|aux?)\b|\bmoins \w+ que\b",
        r"\bplus\b|\bau-delà\b|\bau-dessus\b|\bdépass|\bsupér",
        r"\bmoins\b|\bau-dessous\b|\bsous\b|\binfér|\bpeu\b",
    ),
    "he": Sides(r"יותר מ|מעל|גבוה מ", r"פחות מ|מתחת|נמוך מ", "עולה|גדול", "קטן|נמוכ"),
    "hi": Sides(
        r"से (?:ज़्यादा|ज्यादा|अधिक|ऊपर)",
        r"से (?:कम|नीचे)",
        "ज़्यादा|ज्यादा|अधिक|बढ़",
        "कम"
        r"|नीचे|छोट",
    ),
    "hr": Sides(
        r"\b(?:više|viš(?:i|a|u|eg|em|oj|im|ih)|već(?:e|i|a|u|eg|em|oj|im|ih)|dulj\w+|duž\w+"
        r"|starij\w+) od\b",
        r"\b(?:manj(?:e|i|a|u|eg|em|oj|im|ih)|niž\w+|krać\w+|mlađ\w+) od\b",
        r"\bviš|\bpreko\b|\biznad\b|\bnad\b|\bveć(?!in)|\bprela[zs]|\bprema[šs]|\bprekora",
        r"\bmanj(?!in)|\bispod\b|\bdo\b|\bniž|\bmal|\bunutar",
    ),
    "hu": Sides(
        r"\b(?:több|magasabb|nagyobb|hosszabb|idősebb),? mint\b",
        r"\b(?:kevesebb|alacsonyabb|kisebb|rövidebb|fiatalabb),? mint\b",
        r"\btöbb|\bfelett|\bfölött|\bmagas|\bnagy|\bhossz|\bidős|\bmeghalad|\btúl",
        r"\bkevés|\bkeves|\balatt|\balacs|\bkis|\bröv|\bfiatal|\bbelül",
    ),
    "id": Sides(
        r"\blebih dari(?:pada)?\b|\blebih (?:tinggi|besar|lama|banyak|panjang|tua"
        r"|berat)\b|\bmelebihi\b",
        r"\bkurang dari(?:pada)?\b|\blebih (?:rendah|kecil|singkat|pendek|sedikit|muda"
        r"|ringan)\b",
        r"\bdi atas\b|\blebih\b|\bmeningkat|\bmelampaui",
        r"\bdi bawah\b|\bkurang|\bdalam\b|\bburuk",
    ),
    "it": Sides(
        r"\bpiù d(?:i|e[il]|ell\w*)\b|\bsuperior[ei] a(?:[il]|ll\w*)?\b|\bmaggior[ei] d",
        r"\bmeno d(?:i|e[il]|ell\w*)\b|\binferior[ei] a(?:[il]|ll\w*)?\b|\bminor[ei] d",
        r"\bpiù\b|\boltre\b|\bsopra\b|\bmaggior",
        r"\bmeno\b|\bsotto\b|\bminor|\bpoc",
    ),
    "ja": Sides(
        "を超え|より(?:多|高|長|大き)|を上回",
        "未満|より(?:少な|低|短|小さ)|を下回",
        "以上|超|多|より",
        "以下|以内|少|低|より",
    ),
    "ko": Sides(
        r"초과|보다 (?:많|높|길|크)|넘",
        r"미만|보다 (?:적|낮|짧|작)|밑",
        "이상|더|많",
        "이하|덜|적|아래",
    ),
    "ms": Sides(
        r"\blebih daripada\b|\blebih dari\b|\blebih (?:tinggi|besar|lama|banyak|panjang"
        r"|tua|berat)\b|\bmelebihi\b",
        r"\bkurang daripada\b|\bkurang dari\b|\blebih (?:rendah|kecil|singkat|pendek"
        r"|sedikit|muda|ringan)\b",
        r"\bdi atas\b|\blebih\b|\bmeningkat",
        r"\bdi bawah\b|\bkurang|\bdalam\b|\bburuk",
    ),
    "nb": Sides(
        r"\b(?:mer|flere|høyere|lengre|lenger|eldre|større) enn\b",
        r"\b(?:mindre|færre|lavere|kortere|yngre) enn\b",
        r"\bover|\bmer\b|\bflere|\bstørre|\bbedre",
        r"\bunder\b|\bmindre|\binnen\b|\bfå\b|\bdårlig",
    ),
    "nl": Sides(
        r"\bmeer dan\b|\bhoger dan\b|\blanger dan\b",
        r"\bminder dan\b|\blager dan\b|\bkorter dan\b",
        r"\bmeer\b|\bboven\b|\bover\b",
        r"\bminder\b|\bonder\b|\bbinnen\b",
    ),
    "pl": Sides(
        r"\bwięcej niż\b|\b(?:wyżs|dłuż|starsz)\w+ niż\b|\bpowyżej\b",
        r"\bmniej niż\b|\b(?:niżs|krótsz|młodsz)\w+ niż\b|\bkrócej niż\b|\bponiżej\b",
        r"\bponad\b|\bwięk|\bwięc",
        r"\bmni|\bdo\b",
    ),
    "pt": Sides(
        r"\bmais d(?:e|[oa]s?)\b|\bmaior(?:es)? (?:do )?que\b|\bsuperior(?:es)? (?:a|aos?|às?)\b",
        r"\bmenos d(?:e|[oa]s?)\b|\bmenor(?:es)? (?:do )?que\b|\binferior(?:es)? (?:a|aos?|às?)\b",
        r"\bmais\b|\bacima\b|\bmaior|\balém",
        r"\bmenos\b|\babaixo\b|\bmenor|\bpouc",
    ),
    "ro": Sides(
        r"\bmai (?:mult\w*|mar[ei]|ridicat\w*|lung\w*|înalt\w*) (?:de|decât)\b|\bsuperio\w+\b",
        r"\bmai (?:pu[țţ]in\w*|mic\w*|scăzut\w*|scurt\w*|tânăr\w*|tiner\w*|redus\w*) (?:de"
        r"|decât)\b|\binferio\w+\b",
        r"\bpeste\b|\bmai m(?:ult|ar)|\bdep[ăa][șş]|\bridicat|\bcel pu",
        r"\bsub\b|\bmai pu|\bmai mic|\bpână|\bscăzut|\bîn mai",
    ),
    "ru": Sides(
        r"\bболее\b|\bбольше\b|\bвыше\b|\bстарше\b|\bсвыше\b",
        r"\bменее\b|\bменьше\b|\bниже\b|\bмоложе\b",
        r"\bпревы|\bмногие|\bмного|\bбольш",
        r"\bмал|\bдо\b|\bмен[ьш]|\bмало",
    ),
    "sk": Sides(
        r"\b(?:viac|vyšš\w+|väčš\w+|dlhš\w+|starš\w+) (?:ako|než)\b",
        r"\b(?:menej|nižš\w+|menš\w+|kratš\w+|mladš\w+) (?:ako|než)\b",
        r"\bnad\b|\bvyše\b|\bviac|\bvyšš|\bväčš|\bprekr|\bpres[ai]a?h|\bstarš",
        r"\bpod\b|\bdo\b|\bmenej|\bnižš|\bmenš|\bmladš|\bpočas",
    ),
    "sr": Sides(
        r"\b(?:више|виш(?:и|а|у|ег|ем|ој|им|их)|већ(?:е|и|а|у|ег|ем|ој|им|их)|дуљ\w+|дуж\w+"
        r"|стариј\w+) од\b|\b(?:više|viš(?:i|a|u|eg|em|oj|im|ih)|već(?:e|i|a|u|eg|em|oj|im|ih)"
        r"|dulj\w+|duž\w+|starij\w+) od\b",
        r"\b(?:мањ(?:е|и|а|у|ег|ем|ој|им|их)|ниж\w+|краћ\w+|млађ\w+) од\b|\b(?:manj(?:e|i|a|u|eg"
        r"|em|oj|im|ih)|niž\w+|krać\w+|mlađ\w+) od\b",
        r"\bвиш|\bпреко\b|\bизнад\b|\bнад\b|\bвећ(?!ин)|\bпрела[зс]|\bпрема[шс]|\bпрекора|\bviš"
        r"|\bpreko\b|\biznad\b|\bnad\b|\bveć(?!in)|\bprela[zs]|\bprema[šs]|\bprekora",
        r"\bмањ(?!ин)|\bиспод\b|\bдо\b|\bниж|\bмал|\bунутар|\bmanj(?!in)|\bispod\b|\bdo\b|\bniž"
        r"|\bmal|\bunutar",
    ),
    "sv": Sides(
        r"\b(?:mer|fler|högre|längre|äldre|större) än\b",
        r"\b(?:mindre|färre|lägre|kortare|yngre) än\b",
        r"\böver|\bmer\b|\bfler|\bstörre|\bbättre",
        r"\bunder\b|\bmindre|\binom\b|\bfå\b|\bsämre",
    ),
    "sw": Sides(
        r"(?<!si )\bzaidi ya\b|\bkuzidi\b",
        r"(?<!si )\bchini ya\b|\bpungufu ya\b",
        r"\bzaidi\b|\bjuu\b|\bbora\b|ongez",
        r"\bchini\b|pungu|\bchache\b|\bndani\b|\bmbaya\b",
    ),
    "ta": Sides(
        "(?:க்|ற்)கு(?:ம்|க்)? (?:மேல்|மேற்பட்ட|அதிக|கூடுதல)|விட(?:வும்)?க?்? ?(?:அதிக|கூடுதல|உயர்)",
        "(?:க்|ற்)கு(?:ம்|க்)? (?:குறை|கீழ்|உட்பட்ட)|விட(?:வும்)?க?்? ?குறை",
        "மேல்|அதிக|கூடுதல|நல்ல|சிற",
        "குறை|கீழ்|உள்|மோச",
    ),
    "th": Sides(
        r"(?<!ไม่)(?:มาก|สูง|นาน|เกิน|แก่|ใหญ่|ยาว)กว่า|(?<!ไม่)เกิน(?= ?[\d๑-๙])",
        "(?<!ไม่)(?:น้อย|ต่ำ|สั้น|เล็ก)กว่า|ไม่ถึง",
        r"เพิ่ม|เหนือ|ดีกว่า|เกิน|มากขึ้น|กว่า(?= ?[\d๑-๙])",
        "น้อย|ต่ำ|ใต้|ภายใน|แย่|ไม่",
    ),
    "tr": Sides(
        r"\b\w+[dt][ae]n (?:daha )?(?:fazla|çok|yüksek|uzun)\b",
        r"\b\w+[dt][ae]n (?:daha )?(?:az|düşük|kısa)\b",
        r"\bfazla|\büzer|\baş|\bdaha\b",
        r"\baz|\balt|\bdaha\b",
    ),
    "uk": Sides(
        r"\bбільше\b|\bпонад\b|\bвище\b|\bстарш|\bвищ\w+ (?:за|від|ніж)\b|\bдовш\w+ (?:за|від"
        r"|ніж)\b",
        r"\bменше\b|\bнижче\b|\bмолодш|\bнижч\w+ (?:за|від|ніж)\b|\bкоротш\w+ (?:за|від|ніж)\b",
        r"\bперевищ|\bбіль|\bбагат|\bвищ",
        r"\bмен|\bдо\b|\bмал|\bнижч",
    ),
    "ur": Sides(
        r"(?<!زیادہ )\bسے (?:زیادہ|اوپر|زائد|بڑ[اےی]\b|لمب)",
        r"(?<!کم )\bسے (?:کم\b(?! از)|نیچے|چھوٹ)",
        "زیادہ|زائد|بڑھ|اوپر|بہتر",
        "کم|نیچ|چھوٹ|اندر",
    ),
    "vi": Sides(
        r"\b(?:nhiều|cao|lâu|lớn) hơn\b|\btrên\b",
        r"\b(?:ít|thấp|ngắn|nhỏ) hơn\b|\bdưới\b",
        r"\bhơn\b|\bquá\b|\bvượt",
        r"\bhơn\b|\bkém",
    ),
    "zh": Sides(
        r"超过|多于|高于|大于|超過|多於",
        r"少于|低于|小于|少於",
        r"以上|更|多|逾",
        r"以下|以内|更|少|不足|未|不到",
    ),
}
