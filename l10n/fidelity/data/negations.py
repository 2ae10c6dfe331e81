"""Words that say "not", by language.

``SAID`` finds a clear "not" in a source, ``FORBIDDEN`` a sentence that forbids something. ``HEARD``
finds anything in a translation that a prohibition may be said with: words for without, never,
avoid, forbid, stop and only. It is meant to find too much: what it finds silences the rule.
``IDIOMS`` are turns of phrase with "not" that other languages say without it.
"""

from __future__ import annotations

from l10n.fidelity.data.findings import NO_FINDING

_SAID: dict[str, str] = {
    "de": r"\bnicht\b|\bnie(?:mals)?\b|\bkeine?[mnrs]?\b",
    "en": r"\bnot\b|n['’]t\b|\bnever\b|\bcannot\b",
    "es": r"\bno\b|\bnunca\b|\bjamás\b",
    "fr": r"\bn[e'’]\s?[^.!?]{1,40}\b(?:pas|jamais)\b|\bne (?:pas|jamais)\b",
    "it": r"\bnon\b|\bmai\b",
    "pt": r"\bnão\b|\bnunca\b|\bjamais\b",
}

SAID: dict[str, str] = {name: f"{said}|{NO_FINDING[name]}" for name, said in _SAID.items()}

SIGNS: dict[str, str] = {
    "de": "nicht nie niemals kein keine keinem keinen keiner keines",
    "en": "no not never cannot don't doesn't didn't can't couldn't won't wouldn't shouldn't "
    "mustn't isn't aren't wasn't weren't haven't hasn't hadn't needn't mightn't shan't ain't",
    "es": "no nunca jamás ningún ninguna",
    "fr": "pas jamais aucun aucune",
    "it": "non mai nessun nessuno nessuna",
    "pt": "não nunca jamais nenhum nenhuma",
    "bg": "не никога недейте",
    "ca": "no mai",
    "da": "ikke aldrig",
    "nb": "ikke aldri",
    "nl": "niet geen nooit",
    "pl": "nie nigdy",
    "ro": "nu niciodată",
    "ru": "не нельзя никогда",
    "sv": "inte aldrig",
    "uk": "не ніколи",
    "vi": "không đừng chớ",
}
"""Words of which one is in whatever ``SAID`` or ``clear_negations.CLEAR`` finds; looking for them
is quick.
"""

FORBIDDEN: dict[str, str] = {
    "de": r"\b(?:\w+en sie|dürfen|darf|sollten?)\b[^.!?:]*\b(?:nicht|nie(?:mals)?|keine?[mnrs]?)\b",
    "en": r"(?:^|[.!?:;]\s+|,\s+|\band )(?:please )?(?:do not|don['’]t|never)\s"
    r"|\b(?:you|patients?|women|children|people|adults)\b[^.!?]{0,20}\b(?:must"
    r"|should)(?: not|n['’]t)\b",
    "es": r"(?:^|[.!?:;]\s+|[¡¿]|,\s+|\by )(?:no|nunca"
    r"|jamás) (?:\w+ ){0,2}\w+[aeo]n?\b",
    "fr": r"(?:^|[.!?:;]\s+|,\s+|\bet )n[e'’]\s?\w+ez\b[^.!?]{0,30}\b(?:pas|jamais)\b",
    "it": r"(?:^|[.!?:;]\s+|,\s+|\be )non (?:(?:si|l[oiae]|ne|mai) )?\w+(?:are|ere|ire|te|[ai])\b",
    "pt": r"(?:^|[.!?:;]\s+|,\s+|\be )(?:não|nunca|jamais) (?:\w+ ){0,2}\w+[aem]\b",
}

PLAIN: dict[str, str] = {
    **NO_FINDING,
    "en": rf"{NO_FINDING['en']}"
    r"|\b(?:has|have|had)(?: not|n['’]t) (?:\w+ )?(?:spread|c[oa]me|returned|grown?|worked"
    r"|been found|changed|started|stopped|got(?:ten)?|had)\b"
    r"|\b(?:does|do|did|will|can|may|must|should)(?: not|n['’]t)\b|\bcannot\b|\bnever\b"
    r"|\b(?:is|are)(?: not|n['’]t) (?:for|safe|suitable|allowed|recommended|approved|meant)\b",
}
"""A "not" beside the verb of a sentence, or beside what was looked for, which other languages
seldom say the other way round.
"""

IDIOMS: dict[str, str] = {
    "de": r"\bnicht (?:nur|zuletzt|selten|ohne)\b|\bzögern sie (?:bitte )?nicht\b"
    r"|\bvergessen sie (?:\w+ ){0,3}nicht\b|\b(?:oder|wenn) nicht\b"
    r"|\bob\b[^.!?]{0,80}\boder nicht\b",
    # One edge of a word for all: what is none is passed by at once.
    "en": r"\b(?:(?:do not|don['’]t|never) (?:hesitate|forget|worry|be (?:afraid|shy"
    r"|surprised)|panic|mind|miss)|(?:should|must)(?: not|n['’]t) (?:need|be (?:a|an"
    r"|too|hard|surpris\w*)|have to|take long|matter)\b|not (?:only|just|merely|simply"
    "|necessarily|least|uncommon(?:ly)?|unusual(?:ly)?|all|every|(?:so |too "
    r"|very )?(?:much|many|long|far)|to mention|yet|sure|until|unless)\b|(?:if|why|or"
    r"|whether or|but) not\b|why (?:do|does|did|is|are|was|wo|ca)n['’]t\b"
    r"|can(?:not|['’]t| not) (?:help|wait)\b|not\?)"
    "|n['’]t (?:only|just|necessarily|hesitate|forget|worry|you|it|we|they|he|she|i"
    r"|until|unless)\b",
    "es": r"\bno (?:solo|sólo|solamente|dude|dudes|olvide|olvides|obstante|más que)\b"
    r"|\bsi no\b|\bo no\b|¿no\b",
    "fr": r"\bn['’](?:hésitez|oubliez) pas\b|\bpas (?:seulement|uniquement)\b",
    "it": r"\bnon (?:solo|esit\w+|dimentic\w+)\b|\bse non\b|\bo non\b",
    "pt": r"\bnão (?:se )?(?:só|somente|apenas|hesite|esqueça|obstante)\b|\bse não\b"
    r"|\bou não\b",
}

HEARD: dict[str, str] = {
    "ar": r"\b[وف]?(?:[لب]?ألا|لا|لئلا|كيلا|لم|لن|ليس\w*|لست\w*|غير|ب?دون|[بل]?عدم|بلا"
    r"|سوى|إلا|كلا|فقط)\b|ممنوع|تجن[بّ]|امتن|احذر|حذر|حظر|محظور|يمنع|توقف|إياك|أبد|قلل|قلّل"
    "|حذار|بعيد|تعذ[ّ]?ر|انعدام",
    "de": r"\bnicht|\bkein|\bnie\b|\bniemals|\bniemand|\bohne\b|\bweder\b|\bverb[oi]t|\bvermeid"
    r"|\bverzicht|\bunterlass|\babgeraten|\babzuraten|\bstatt\b|\baußer\b|\bnein\b"
    r"|\btabu\b|\bhüten\b|\babseh|\babstand|\bverweiger|\bfern|\bmeide|\bstopp|\bunzul"
    r"|\bungeeign|\buntersag|\bun(?:s?achgem|erw|zur|gült|mögl|bekannt)|\bausgeschl"
    r"|\bnur\b|\bkaum\b|\bausschließlich|\blediglich|\bvorbehalten",
    "en": r"\bno\b|\bnot\b|n['’]t\b|\bnever|\bcannot\b|\bwithout\b|\bnone\b|\bnor\b"
    r"|\bneither\b|\bnobody\b|\bnothing\b|\bavoid|\bforbid|\bprohibit|\brefrain|\bstop"
    r"|\bonly\b|\brather\b|\binstead\b|\bhardly\b|\brarely\b|\bexcept"
    r"|\bkeep (?:\w+ )?(?:from|off|out|away)|\baway\b|\brefus|\bbann|\bbeware"
    r"|\bun(?:less|safe|able|like|know|suit|til)",
    "es": r"\bno\b|\bni\b|\bnunca\b|\bjamás\b|\bsin\b|\bning|\bnada\b|\bnadie\b"
    r"|\btampoco|\bproh[ií]b|\bevit|\babst[eéi][nv]|\bimp[ei]d|\bdej[ae]\w* de\b"
    r"|\bsolo\b|\bsólo\b|\bsolamente|\búnicamente|\ben vez\b|\ben lugar\b|\bexcept|\bsalvo\b"
    r"|\bapenas\b|\bcontraindic|\bexclu|\bsuspend|\bimposib|\binc?apa|\bdesaconsej"
    r"|\bdescart|\bdesconoc|\baléj|\bfuera\b|\blejos\b|\breservad",
    "fa": r"\bن(?:شده|داشته|بوده|کرده|گرفته|یافته|خواه|دار|باید|باش|توان|شود|کن)"
    r"|\bن(?!وشید|یم\b|ام\b|خست|زد\b|رم\b|هم\b|ظم\b)\w*(?:ید|د|م|یم|ند|ست|دن)\b|\bنمی|بدون|\bبی|غیر|عدم|هیچ|هرگز"
    r"|خودداری|پرهیز|اجتناب|ممنوع|فاقد|مگر|\bجز\b|\bنه\b|قطع|فقط|صرفا",
    "fr": r"\bne\b|\bn['’]|\bpas\b|\bjamais\b|\bsans\b|\baucun|\bni\b|\bnon\b|\brien\b"
    r"|\bpersonne ne|\binterdi|\bévit|\bdéfen[ds]|\babst[ei]n|\bcontre-indi|\bseulement"
    r"|\buniquement|\bsauf\b|\bplutôt\b|\bau lieu\b|\bcess|\barrêt|\bexclu|\bproscri|\bempêch"
    r"|\bdéconseil|\bgarde[zr]-vous|\bimposs|\bincap|\binconn|\brenon|\bloin|\bhors\b"
    r"|\billi|\binutil|\babsen|\bpeu\b|\bréservé|\bexclusiv"
    r"|\bà défaut\b|\bfaute d",
    "he": r"\b[ושהכל]?(?:לא|אין|אל|אסור\w*|בלי|ללא|אינ\w*|איננ\w*|לעולם|שום|מלבד|בלתי"
    r"|טרם|מבלי|פרט)\b|מנוע|הימנע|חדל|הפסיק|רק\b|בלבד",
    "hi": r"नहीं|नही|(?:^|\s)(?:न|ना|मत|बिन|बिना|बगैर)(?=\s|[।,.!]|$)|वर्जित|निषेध"
    r"|निषिद्ध|मना |रोक|परहेज|बचें|बचना|बचाव|बंद|छोड़|केवल|सिर्फ|मात्र|सिवाय|ही(?=\s)",
    "it": r"\bnon\b|\bné\b|\bmai\b|\bsenza\b|\bness|\bnulla\b|\bniente\b|\bviet|\bevit"
    r"|\bsmett|\bsolo\b|\bsoltanto\b|\banziché\b|\binvece\b|\bproib|\basten|\btranne\b"
    r"|\bsalvo\b|\bescl|\bcontroindic|\bnepp|\bneanche|\bnemmeno|\bno\b|\bsconsigl"
    r"|\bimpossib|\bincap|\bfuori\b|\blontan|\bunicamente|\bsolamente|\besclusiv|\briservat",
    "ja": "な[いくかしけぎさ]|ません|(?<![必まわは])ず|ぬ|無|未(?!来)|非(?!常)|不|禁"
    "|避け|控え|止め|やめ|中止|以外|だけ|のみ|専用|限|まい|ダメ|だめ|厳",
    "ko": r"않|\b안\s|안\s?[되됩돼]|못|없|지\s?마|말고|말아|마십|마세|말\s?것|아니"
    r"|아닌|금지|금하|금물|불가|불필요|피하|피해|삼가|자제|중단|제외|거부|미만|만(?=[\s.])|전용|한해|한정",
    "pl": r"\bnie(?!któr|dziel|biesk|mowl|stety|wydoln|dawn|dob|pożąd|co\b)|\bbez\b|\bnigdy|\bzakaz"
    r"|\bzabron|\bunik|\btylko|\bwyklucz|\bprzeciwws|\bpowstrzym"
    r"|\bjedynie|\bwyłącznie"
    r"|\bbrak(?:u|iem)?\b",
    "pt": r"\bnão\b|\bnem\b|\bnunca\b|\bjamais\b|\bsem\b|\bnenhum|\bnada\b|\bninguém"
    r"|\bpro[ií]b|\bevit|\bdeix\w+ de\b|\bsó\b|\bsomente\b|\bapenas\b|\bunicamente|\bem vez\b"
    r"|\bao invés\b|\bexcet|\bsalvo\b|\babst|\bcontraind|\bexclu|\bimposs|\bincap"
    r"|\bdesaconsel|\bsuspend|\bpar[ea]\w* de\b|\blonge|\bfora\b|\breservad",
    "ru": r"\bне(?!гатив|котор|скольк|замедл|медл|обход|больш|давн|дел|рв|вро|йро|фро|отлож|бо\b)"
    r"|\bни(?!з|т)"
    r"|\bнет\b|\bбез(?!опас|плат)|\bзапре[щт]|\bизбег|\bотказ|\bтолько\b|\bкроме"
    r"|\bвместо|\bвоздерж|\bпротивопок|\bисключ|\bпрекра[тщ]"
    r"|\bотсутств",
    "tr": r"m[ae]y[ıi]n|m[ae]y[ae][nbr]|m[ae]y[ıi]p|m[ae]m[ae]l|m[ae]z(?:\b|[sldkm])|m[ae]d"
    r"|m[ıiuü]yor|m[ae]y[ae]c"
    r"|m[ae]k?s[ıi]z|m[ae]m[ıi]ş|değil|\byok|\basla|kaçın|yasak|s[ıiuü]z\b|sadece|yalnız",
    "uk": r"\bне(?!гайн|гатив|велик|обхід|давн|діл|рв|вро|йро|фро|бо\b|мовл|відклад)|\bні(?!ч|с|ж)"
    r"|\bнемає"
    r"|\bбез(?!кошт|печ|посер)|\bзаборон|\bуник|\bвідмов|\bлише\b|\bтільки\b|\bкрім"
    r"|\bзамість|\bпротипок|\bутрим|\bприпин"
    r"|\bвідсутн|\bбрак\b",
    "vi": r"\bkhông|\bchưa|\bchẳng|\bđừng|\bchớ\b|\btránh|\bcấm|\bvô\b|\bbất\b|\bkiêng"
    r"|\bngừng|\bngưng|\bchỉ\b|\bngoài\b|\bthôi\b|\bmiễn\b",
    "bg": r"\bне\b|\bняма|\bбез(?!плат|опас)|\bнико|\bнито|\bзабран|\bизбяг|\bсамо\b|\bосвен"
    r"|\bвместо|\bспр[еи]|\bспра|\bпрекъс|\bпрекрат|\bпазете от|\bпредпаз|\bнедей",
    "bn": r"(?<![\u0980-\u09ff])না(?![\u0980-\u09ff])|নয়|নেই|(?:[োেি]|য়|ন)নি"
    r"(?=[\s।,.!]|$)|ব্যতীত|ছাড়া|বিরত|নিষেধ|নিষিদ্ধ|এড়|বন্ধ|শুধু|কেবল|বিনা(?!মূ)",
    "bs": r"\bne(?!gat|djelj|k[aeiou]\b|k[io][mg]|koli|kad|što|tko|posred|go\b|rv|ur|fr|žel|bo)"
    r"|\bni(?:je|su|sam|smo|ste|ka[dk]|jedn|ti\b)|\bbez|\bzabran|\bizbj|\bsamo\b|\bosim"
    r"|\bumjesto|\bpresta|\bpreki[dn]|\bobustav",
    "ca": r"\bno\b|\bmai\b|\bsense\b|(?<!al )\bcap\b|\bres\b|\bprohib|\bevit|\bnomés|\bdeix\w* de\b"
    r"|\ben lloc|\batur|\binterromp|\bsuspen|\bni\b|\bllevat\b|\btret que\b|\bexcepte\b",
    "cs": r"\bne(?!b(?:o|oť|e)\b|ž\b|žádouc|moc|ch|děl|vol|rv|ur|fr|gat|dávn|prodl"
    r"|j(?!ez|í|s(?:em|i\b|me|te|ou)|de|dou))"
    r"|\bbez|\bnikdy|\bžádn|\bzakáz|\bvyhn|\bvyhýb|\bjen\b|\bpouze|\bkromě|\bmísto|\bpřesta"
    r"|\bukonč|\bpřeruš|\bvysa[zď]|\bani\b|\bchraň|\bzabra[nň]|\bvyvar",
    "da": r"\bikke|\bingen|\bintet|\baldrig|\buden|\bhverken|\bforbud|\bundgå|\bkun\b|\bstop"
    r"|\bundlad"
    r"|\bi stedet|\bfraråd|\budela|\bumul|\bmangler|\bmislyk",
    "el": r"\bδεν?\b|\bμην?\b|\bόχι\b|\bχωρίς|\bδίχως|\bούτε|\bποτέ|\bκανέν|\bκαμ[ίι]|απαγορ"
    r"|\bαποφ[εύυ]"
    r"|\bμόνο\b|\bεκτός|\bσταμ|\bαδύνατ|\bαδυναμ|\bαποτυχ|\bκαθόλου",
    "fi": r"\b(?:en|et|ei|emme|ette|eivät|eikä|ettei|ellei|älä|älkää|älköön)\b|\bilman\b|\bkoskaan"
    r"|\bkielle|\bvält|\bvain\b|\blopet|\bsijaan|\bpaitsi|(?:ma|mä)tta|(?:ma|mä)tt[oö]m"
    r"|\belle|\bjolle|\bmutte[it]|\bette[it]|\beivätkä|\betkä|\benkä|\bpuuttu|\bepäonnist",
    "gl": r"\bnon\b|\bnin\b|\bnunca|\bsen\b|\bningu|\bprohib|\bevit|\bs[óo]\b|\bsomente|\bagás"
    r"|\bdeix",
    "hr": r"\bne(?!gat|djelj|k[aeiou]\b|k[io][mg]|koli|kad|što|tko|posred|go\b|rv|ur|fr|žel|bo)"
    r"|\bni(?:je|su|sam|smo|ste|ka[dk]|jedn|ti\b)|\bbez|\bzabran|\bizbj|\bsamo\b|\bosim"
    r"|\bumjesto|\bpresta|\bpreki[dn]|\bobustav",
    "hu": r"\bne\b|\bnem\b|\bnehogy|\bsem\b|\bsoha|\bnincs|nélkül|\btilos|\btilt|\bkerül|\bcsak\b"
    r"|\bkivéve|\bhelyett|\babbah|\babba\b|talan|telen|mentes"
    r"|\bsose|\bhiányz|hat(?:at)?lan|het(?:et)?len",
    "id": r"\btidak(?! dipungut)|\bbukan|\bjangan|\btanpa|\bbelum|\btak\b|\bdilarang|\bhindar"
    r"|\bmenghindar|\bhanya"
    r"|\bkecuali|\bberhenti|\bpantang",
    "ms": r"\btidak|\bbukan|\bjangan|\btanpa|\bbelum|\btak\b|\bdilarang|\belak|\bmengelak|\bhanya"
    r"|\bkecuali|\bberhenti|\bpantang",
    "nb": r"\bikke|\bingen|\bintet|\baldri|\buten|\bverken|\bforbud|\bunngå|\bkun\b|\bbare\b"
    r"|\bstopp"
    r"|\bi stedet|\bslutt|\bfraråd|\bhverken|\butela|\bumul|\bmangler|\bmislyk|\blar? være",
    "nl": r"\bniet|\bgeen|\bnooit|\bzonder|\bnoch\b|\bniemand|\bverb[oi]|\bvermijd|\balleen"
    r"|\bslechts"
    r"|\bstop|\bbehalve|\bin plaats|\bafgeraden|\bontraden|\bnergens|\bmislukt|\bontbre"
    r"|\bon(?:mog|bek|ges|ver)",
    "ro": r"\bnu\b|\bn-|\bnici|\bfără|\bniciodată|\bnimic|\bnimeni|\binterzis|\bevit|\bdoar\b"
    r"|\bnumai"
    r"|\bcu excepția|\bîn loc|\bopri|\bopre|\bîntrerup|\bdecât\b|\bferi[țţt]|\bab[țţ]in",
    "sk": r"\bne(?!bo\b|ž\b|žiad|moc|ch|deľ|voľ|rv|ur|fr|gat|dávn)|\bnie\b|\bbez|\bnikdy|\bžiadn"
    r"|\bzakáz|\bvyhn|\bvyhýb|\blen\b|\biba\b|\bokrem|\bnamiesto|\bpresta"
    r"|\bukonč|\bpreruš|\bvysa[dď]|\bani\b|\bchráň|\bzabrá[nň]|\bvyvar",
    "sl": r"\bne(?!del|kat|kaj|kdo|k[aeiou]\b|kol|posr|rv|ur|fr|žel|bo)"
    r"|\bni(?:\b|ma|s[eomt]|koli|hče)|\bbrez|\bprepoved|\bizog|\bsamo\b|\brazen"
    r"|\bnamesto|\bprenehaj",
    "sr": r"\bне(?!гат|дељ|к[аеиоу]\b|к[ио][мг]|коли|кад|што|ко\b|посред|го\b|рв|ур|фр|жељ|бо)"
    r"|\bни(?:је|су|сам|смо|сте|ка[дк]|једн|ти\b)|\bбез|\bзабран|\bизбег|\bсамо\b|\bосим"
    r"|\bуместо|\bпреста|\bпреки[дн]"
    r"|\bne(?!gat|delj|k[aeiou]\b|k[io][mg]|koli|kad|što|ko\b|posred|go\b|rv|ur|fr|želj|bo)"
    r"|\bni(?:je|su|sam|smo|ste|ka[dk]|jedn|ti\b)|\bbez|\bzabran|\bizbeg|\bosim|\bumesto|\bpresta"
    r"|\bpreki[dn]",
    "sv": r"\binte|\bej\b|\bicke|\bingen|\binget|\binga|\baldrig|\butan|\bvarken|\bförb[ju]"
    r"|\bundvik"
    r"|\bbara\b|\bendast|\b(?:av)?slut|\bavbryt|\bstopp|\bistället|\bavråd|\bsakna|\bmisslyck|\bo(?:möj|känd|läm|till)",
    "sw": r"\bhu(?:wezi|na|taki\w*|jui|hitaji|paswi|ruhusiwi|ja\w+|ku\w{3,})\b"
    r"|\bsi\b|\bsi(?:wezi|taki|ja)\w*"
    r"|\b(?:u|tu|i|zi|ya|vi|ki)si(?!ku\b|ngizi|mam|kiv|ndik|kiliz)\w+"
    r"|\bwasi(?!wasi)\w+|\basi(?!li)\w+|\bmsi(?!ng|b|m|t)\w+|\bkusiko\w+|\bkuto(?!k[aew])\w+"
    r"|\bha(?!li\b|tari|raka|kiki|lisi)\w{3,}i\b|\bha(?:wa|u|i|zi|ya|vi|ki|li|tu)?(?:ku|ja|wa)\w+"
    r"|\bha(?:pana|mna|una|na|wana|ina)\b|\bha(?:wa|u|i|zi|ya|vi|ki|li|ku|tu|m)?(?:po|ko|mo)\b|\w{2,}si(?:yo|o|cho|vyo|zo|po)\w*"
    r"|\bbila\b|\bkamwe|\bmarufuku|\bepuk|\bacha\b|\bsitish|\btu\b|\bpekee|\bisipokuwa|\bbado\b",
    "th": r"ไม่(?!มีค่า|เสียค่า)|ห้าม|อย่า(?!ง)|มิ(?:ได้|ให้|ควร|ใช่|ฉะนั้น)|(?<!แสด)งด(?!งาม)|หยุด|เว้น|เลี่ยง"
    r"|ปราศจาก|ไร้|เพียง|เท่านั้น|ต่อเมื่อ",
    "tl": r"\bhindi(?! bababa| lalampas| hihigit)|\bwala|\bhuwag|\bayaw|\biwas|\bbawal|\blamang"
    r"|\btigil|\bmaliban",
    "ur": r"(?<![\u0620-\u06d3])(?:نہ|نہیں|نھیں|مت|بغیر|بنا|منع|ممنوع|پرہیز|گریز|بند|صرف|سوائے?"
    r"|عدم|نا)(?![\u0620-\u06d3])"
    r"|(?<![\u0620-\u06d3])(?:غیر|بے)|بچ(?:یں|نا|ئی|اؤ)|روک",
    "zh": "不|没|沒|勿|未(?![来來])|无|無|非(?!常)|(?<![特分性区區个個级級])[别別]|莫"
    "|禁|避免|(?<!是)否|忌|停|只|仅|僅|除|免(?!疫)|拒|戒",
    "ta": r"ாதீர்|ாதே|ாது(?![\u0b80-\u0bff]*க்கு)|(?<=[\u0b80-\u0bff])[க-ஹ]ாத|ாமல்|வேண்டாம்"
    r"|[இி]ல்ல"
    r"|கூடாது|முடியா|அல்ல(?!து)|தவிர|மாட்ட|விட்டால|நிறுத்|தடை|விலக்|மட்டும்",
    "am": r"(?<![\u1200-\u137f])(?:አይ|አያ(?!ያ)|አት(?!ክ)|አል(?!ኮ|ጋ)|አላ|እንዳ[ይትያ]|ሳ[ይት](?!ክሎ|ኮ|ን)"
    r"|ካል|ካላ|[የበለ]ማ[ይትያ]|ያል|ያላ(?!ቸው)|ላይ(?=[\u1200-\u137f])|ላት)"
    r"|የለ[ባበው]|የለም|አይደለ|በስተቀር|ብቻ|አቁ|ተቆጠ|ክልክል|ከልክል",
}
