"""Verbs and words whose own "not" is no matter of what else a sentence says: "does not mean that
you will never"; by language, for texts in small letters.
"""

from __future__ import annotations

from typing import NamedTuple


class Denial(NamedTuple):
    """How a language says a thing, and how it denies it.

    Attributes:
        said: says it; what denies it may hold it, too.
        denied: denies it.
        keys: words of which one is in whatever a source says; looking for them is quick.
    """

    said: str
    denied: str
    keys: str = ""


MEAN: dict[str, Denial] = {
    "ar": Denial(
        r"[يت]عني\b|\bمعنا|\bمعنى",
        r"(?<!\w)[وف]?(?:لا|لم|لن|ليس\w*|عدم)\b(?: \S+){0,3} ?\S{0,2}(?:عني\b|معن)",
    ),
    "bg": Denial(
        r"\bозначава",
        r"\b(?:не|никога)(?: \w+){0,3} означава",
    ),
    "bs": Denial(
        r"\bznač(?:i|e)\b",
        r"\b(?:ne|nikada?)(?: \w+){0,2} znač",
    ),
    "ca": Denial(
        r"\bvol(?:en)? dir\b|\bsignifi(?:ca|quen)\b",
        r"\b(?:no|mai)(?: \S+){0,3} (?:vol|signifi)\w*",
    ),
    "cs": Denial(
        r"\bznamená|\bznamenaj",
        r"\bneznamen",
    ),
    "de": Denial(
        r"\bbedeute[tn]\b|\bheißt\b",
        r"\b(?:bedeute[tn]|heißt)\b[^.,;:!?]{0,40}\b(?:nicht|kein\w*|nie|niemals|weder|kaum)\b"
        r"|\b(?:nicht|kein\w*|nie|niemals)\b[^.,;:!?]{0,40}\b(?:bedeute[tn]|heißt|heißen)\b",
        "bedeutet bedeuten heißt",
    ),
    "en": Denial(
        r"\bmeans? (?:that|you|your|there|it)\b",
        r"(?:\bnot|n['’]t|\bcannot|\bnever)(?: \w+)? mean\b",
        "mean means",
    ),
    "es": Denial(
        r"\bsignifi(?:ca|can|có|que|quen|caba)\b|\bquieren? decir\b|\bimplican?\b",
        r"\b(?:no|nunca|tampoco|ni|sin|jamás)\b(?: \w+){0,4} (?:signifi|quier|impli|equiv)\w*",
        "significa significan quiere quieren implica implican",
    ),
    "fr": Denial(
        r"\bsignifi(?:e|ent|ait)\b|\bve(?:ut|ulent) dire\b|\bimplique",
        r"\bn(?:e |['’])(?:\w+ ){0,3}(?:signifi|veu|voul|voud|impliqu)\w*|\bsans (?:\w+ )?signifi",
        "signifie signifient veut veulent implique impliquent",
    ),
    "hr": Denial(
        r"\bznač(?:i|e)\b",
        r"\b(?:ne|nikada?)(?: \w+){0,2} znač",
    ),
    "it": Denial(
        r"\bsignific(?:a|ano|hi|hino)\b|\bv(?:uol|ogliono) dire\b|\bimplica\w*",
        r"\b(?:non|mai|né|neppure|nemmeno)\b(?: \w+){0,4} (?:signific|vuol|vogli|voler|implic)\w*",
        "significa significano vuol vogliono implica implicano",
    ),
    "ja": Denial(
        r"意味(?:で|し|す|に)",
        r"(?:意味|わけ|こと)(?:で|と|に)?は(?:な[いくら]|ありません)|意味し(?:な|ません)|限りません|限らな",
    ),
    "pl": Denial(
        r"\boznacza(?:ją|ło|ła)?\b|\bznaczy\b",
        r"\b(?:nie|nigdy|ani|wcale)\b(?: \w+){0,3} (?:oznacz|znacz)\w*",
    ),
    "pt": Denial(
        r"\bsignifi(?:ca|cam|que|quem|cava)\b|\bquer(?:em)? dizer\b|\bimplicam?\b",
        r"\b(?:não|nunca|nem|tampouco|sem|jamais)\b(?: \w+){0,4} (?:signifi|quer|impli)\w*",
        "significa significam quer querem implica implicam",
    ),
    "ro": Denial(
        r"\bînseamnă\b",
        r"\bnu(?: \S+){0,3} însemn|\bnu(?: \S+){0,3} înseamn",
    ),
    "ru": Denial(
        r"\bозначает\b|\bозначают\b|\bзначит\b",
        r"\b(?:не|никогда|вовсе)\b(?: \w+){0,3} (?:означа|значит)\w*",
    ),
    "sk": Denial(
        r"\bznamená|\bznamenaj",
        r"\bneznamen",
    ),
    "sr": Denial(
        r"\bзнач(?:и|е)\b|\bznač(?:i|e)\b",
        r"\b(?:не|никада?)(?: \w+){0,2} знач|\b(?:ne|nikada?)(?: \w+){0,2} znač",
    ),
    "uk": Denial(
        r"\bозначає|\bозначають",
        r"\bне(?: \w+){0,3} означа",
    ),
    "zh": Denial("意味[着著]?|代表|等于|等於", "[不没沒未非][^，。；]{0,4}(?:意味|代表|等[于於])"),
}
"""That one thing means another."""

SAFE: dict[str, Denial] = {
    "ar": Denial("", r"(?:غير|ليست?|لا [يت]عتبر|لا [يت]عد)(?: \S+){0,2} (?:ال)?[آأا]من"),
    "bg": Denial(
        "",
        r"\bне (?:е|са)(?: \w+){0,2} безопас|\bнебезопас",
    ),
    "ca": Denial(
        "",
        r"\bno (?:és|són)(?: \w+){0,2} segur",
    ),
    "cs": Denial(
        "",
        r"\bnen[ií](?: \w+){0,2} bezpečn|\bnejsou(?: \w+){0,2} bezpečn|\bnebezpečn",
    ),
    "de": Denial(
        r"\bsicher\b",
        r"\b(?:ist|gilt|wäre)\b[^.,;:!?]{0,60}\b(?:nicht (?:\w+ )?sicher|unsicher)\b(?!,)",
        "sicher",
    ),
    "en": Denial(r"\bsafe\b", r"(?:\bnot|n['’]t|\bnever|\bno longer)(?: \w+){0,3} safe\b", "safe"),
    "es": Denial(
        r"\bes segur[oa]s?\b|\bson segur[oa]s\b",
        r"\b(?:no|nunca|ni|tampoco) (?:es|son|sería|resulta)\b(?: \w+){0,2} segur[oa]s?\b"
        r"(?! que\b)",
        "seguro segura seguros seguras",
    ),
    "fr": Denial(
        r"\b(?:est|sont) (?:\w+ )?s[ûu]re?s?\b|\bsans (?:danger|risque)\b",
        r"\bn['’]est (?:pas|plus|jamais)(?: \w+){0,2} (?:s[ûu]re?|sans (?:danger|risque))\b"
        r"(?! que\b)",
        "sûr sûre sûrs sûres danger risque",
    ),
    "hr": Denial(
        "",
        r"\bni(?:je|su)(?: \w+){0,2} sigurn|\bnesigurn",
    ),
    "it": Denial(
        r"\b(?:è|sono) sicur[oaie]\b",
        r"\bnon (?:è|sarebbe|risulta)\b(?: \w+){0,2} sicur[oa]\b(?! che\b)",
        "sicuro sicura sicuri sicure",
    ),
    "ja": Denial("", r"安全(?:で|と)は(?:ない|ありません|[い言]え(?:ない|ません))"),
    "pl": Denial("", r"\bnie (?:jest|są)(?: \w+){0,2} bezpieczn\w+|\bniebezpieczn"),
    "pt": Denial(
        r"\b(?:é|são) segur[oa]s?\b",
        r"\b(?:não|nunca|nem) (?:é|são|seria)\b(?: \w+){0,2} segur[oa]s?\b(?! que\b)",
        "seguro segura seguros seguras",
    ),
    "ro": Denial(
        "",
        r"\bnu (?:este|e|sunt)(?: \w+){0,2} sigur|\bnesigur",
    ),
    "ru": Denial("", r"\bне (?:является )?безопас|\bнебезопас"),
    "sk": Denial(
        "",
        r"\bnie (?:je|sú)(?: \w+){0,2} bezpečn|\bnebezpečn",
    ),
    "sr": Denial(
        "",
        r"\bни(?:је|су)(?: \w+){0,2} (?:сигурн|безб(?:ј)?едн)|\bнесигурн|\bni(?:je"
        r"|su)(?: \w+){0,2} (?:sigurn|bezb(?:j)?edn)|\bnesigurn",
    ),
    "uk": Denial(
        "",
        r"\bне (?:є )?безпечн|\bнебезпечн",
    ),
    "zh": Denial("", "不(?:是|太|够|夠|怎么)?安全"),
}
"""That something is safe; the languages without ``said`` are those of translations alone."""

_ACTS = (
    "(?:(?:still|also|usually|then|normally) )?(?:eat|drink|drive|take|use|go|travel|work|bathe"
    "|shower|swim|exercise|wear|continue|keep|return|breastfeed|bring|leave|come|fly|play|wash)"
)

ALLOWED: dict[str, Denial] = {
    "ar": Denial(
        r"(?<!لا )(?<!ألا )\b(?:يمكنك|يجوز|بإمكانك|يُسمح|يسمح لك)",
        r"\bلا (?:يمكنك|يجوز|يجب|ينبغي|يُسمح|يسمح|تستطيع)|\bيجب (?:ألا|ألّا|عدم)",
    ),
    "bg": Denial(
        r"(?<!не )\bможете?\b",
        r"\bне (?:може|бива|трябва)\w*|\bнедейте\b|\bне \w+йте\b",
    ),
    "bs": Denial(
        r"(?<!ne )\bmožete\b|(?<!ne )\bsmijete\b|(?<!ne )\bsmete\b",
        r"\bne (?:sm(?:ij|e)|može|treba)\w*|\bnemojte\b",
    ),
    "ca": Denial(
        r"(?<!no )\bpodeu\b",
        r"\bno (?:podeu|heu de|s['’]ha de)\b",
    ),
    "cs": Denial(
        r"\bmůžete\b|\bsmíte\b",
        r"\bne(?:smí|můž)\w*",
    ),
    "de": Denial(
        r"\b(?:dürfen|können) sie\b|\bsie (?:dürfen|können)\b",
        r"\b(?:dürfen|können|darf|kann|sollten)\b[^.,;:!?]{0,80}\b(?:nicht|nichts|weder|kein\w*)\b",
    ),
    "en": Denial(
        rf"\byou (?:may|can|are allowed to) {_ACTS}\b",
        r"\b(?:may|must|should|can|do)(?: not|n['’]t)\b|\bcannot\b|\bnever\b",
        "may can allowed must mustn't mustn’t",
    ),
    "es": Denial(
        r"\bpuedes?\b(?! (?:que|ser)\b)",
        r"\bno (?:se )?(?:puedes?|podrás?|debes?|deberás?)\b",
    ),
    "fr": Denial(
        r"\bvous pouvez\b|\bil est permis\b",
        r"\bne (?:pouvez|devez|pourrez|devrez|faut)(?: \w+)? (?:pas|plus|ni|rien)\b",
    ),
    "hr": Denial(
        r"(?<!ne )\bmožete\b|(?<!ne )\bsmijete\b|(?<!ne )\bsmete\b",
        r"\bne (?:sm(?:ij|e)|može|treba)\w*|\bnemojte\b",
    ),
    "it": Denial(
        r"\bpu(?:ò|oi)\b(?! (?:essere|darsi)\b)|\bpotete\b",
        r"\bnon (?:si )?(?:può|puoi|potete|potrà|deve|devi|dovete)\b",
    ),
    "ja": Denial(
        r"でき(?:ます|る)|[てで]も(?:かまいません|構いません|よい|いい|大丈夫)",
        r"できません|[てで]は(?:いけ|なり)ません|ないでください",
    ),
    "pl": Denial(
        r"(?<!nie )\b(?:może pan|może pani|możesz|można|mogą państwo|wolno)\b",
        r"\bnie (?:wolno|może|możesz|mogą|można|należy|powinn\w+|powinien)\b",
    ),
    "pt": Denial(
        r"\bpodes?\b(?! (?:ser|acontecer)\b)",
        r"\bnão (?:se )?(?:podes?|poderá|deves?|deverá)\b",
    ),
    "ro": Denial(
        r"(?<!nu )\bpute[țţ]i\b",
        r"\bnu (?:pute[țţ]i|trebuie|ave[țţ]i voie)\b",
    ),
    "ru": Denial(
        r"(?<!не )\b(?:можно|можете|разрешается)\b",
        r"\bнельзя\b|\bне (?:можете|можно|следует|должн\w+|разрешается)\b",
    ),
    "sk": Denial(
        r"\bmôžete\b|\bsmiete\b",
        r"\bne(?:smi|môž)\w*",
    ),
    "sr": Denial(
        r"(?<!не )\bможете\b|(?<!не )\bсмијете\b|(?<!не )\bсмете\b|(?<!ne )\bmožete\b"
        r"|(?<!ne )\bsmijete\b|(?<!ne )\bsmete\b",
        r"\bне (?:см(?:иј|е)|може|треба)\w*|\bнемојте\b|\bne (?:sm(?:ij|e)|može|treba)\w*"
        r"|\bnemojte\b",
    ),
    "uk": Denial(
        r"(?<!не )\b(?:можна|можете|дозволяється)\b",
        r"\bне (?:можна|можете|слід|повинн\w+|дозволяється)\b|\bзаборон",
    ),
    "zh": Denial("可以", "不(?:可|能|得|应|應|要|准|宜|许|許)"),
}
"""That the reader may do something."""

STOP_TAKING: dict[str, Denial] = {
    "ar": Denial("توقف|توقّف|وقف|إيقاف|قطع|ترك|انقطع", r"(?<!\w)لا ت(?:تناول|أخذ|ستخدم|ستعمل)"),
    "bg": Denial(
        r"спр|спир|прекрат|прекъс|преустан|\bбез\b",
        r"\bне (?:го |ги |я )?(?:приема|взема|използва|пий)\w*",
    ),
    "bs": Denial(
        r"presta|preki(?:d|n)|obustav|\bbez\b",
        r"\b(?:ne|nemojte) (?:ga |ih |je |ju )?(?:uzima|uzet|korist)\w*",
    ),
    "ca": Denial(
        r"deix|atur|interromp|suspen|aband|\bsense\b",
        r"\bno (?:el |els |la |les |l['’])?(?:preng|preneu|utilitz)\w*",
    ),
    "cs": Denial(
        r"přest|vysa[zď]|ukonč|přeruš|\bbez\b|aniž",
        r"\bne(?:už[ií]v|ber)\w*",
    ),
    "de": Denial(
        r"\babsetz|\bstopp|\babbrech|unterbrech|\bab\b|\bauf\b|\baufhör|\bbeend|\baussetz"
        r"|\babzu|\bwegl|\bein ?stell|\bpausier|\bverzicht|\bohne\b",
        r"\bnehmen\b[^.,;:!?]{0,80}\b(?:nicht|kein\w*)\b",
    ),
    "en": Denial(
        "",
        r"\b(?:do not|don['’]t|never) (?:\w+ )?stop (?:taking|using)\b",
        "stop",
    ),
    "es": Denial(
        r"\bdej|\bsuspend|\binterrump|\babandon|\bpar[ea]|\bdeten|\bdiscontin|\bces|\bsin\b",
        r"\bno (?:l[oae]s? )?(?:tom[ea]n?|us[ea]n?|utilic\w+)\b",
    ),
    "fr": Denial(
        r"\barrêt|\bcess|\binterromp|\bsuspend|\bstopp|\babandonn|\bsans\b",
        r"\bn(?:e |['’])(?:l[ea]s? |en )?(?:prenez|utilisez)\b",
    ),
    "hr": Denial(
        r"presta|preki(?:d|n)|obustav|\bbez\b",
        r"\b(?:ne|nemojte) (?:ga |ih |je |ju )?(?:uzima|uzet|korist)\w*",
    ),
    "it": Denial(
        r"\bsmett|\binterromp|\bsospend|\bcess|\babbandon|\bferm|\bsenza\b",
        r"\bnon (?:l[oaie] )?(?:prend|assum|us)\w+",
    ),
    "pl": Denial(
        r"\bprzest|\bprzeryw|\bprzerw|\bodstaw|\bzaprzest|\brezygn|\bkończ|\bbez\b",
        r"\bnie (?:przyjm|zażyw|bierz|brać|stos)\w*",
    ),
    "pt": Denial(
        r"\bpar[ea]|\bdeix|\bsuspend|\binterromp|\babandon|\bcess|\bdescontin|\bsem\b",
        r"\bnão (?:[oa]s? )?(?:tom[ea]|us[ea]|utiliz)\w*",
    ),
    "ro": Denial(
        r"opr[ie]|întrerup|înceta|renun|\bfără\b",
        r"\bnu (?:îl |le |o |îi )?(?:lua|folos|utiliz)\w*",
    ),
    "ru": Denial(
        r"прекра|перест|бросай|отмен|прерыв|преры|\bбез\b",
        r"\bне (?:принима|пейте|используй|употреб)\w*",
    ),
    "sk": Denial(
        r"prest|vysa[dď]|ukonč|preruš|\bbez\b",
        r"\bne(?:už[ií]v|ber)\w*",
    ),
    "sr": Denial(
        r"преста|преки(?:д|н)|обустав|\bбез\b|presta|preki(?:d|n)|obustav|\bbez\b",
        r"\b(?:не|немојте) (?:га |их |је |ју )?(?:узима|узет|корист)\w*|\b(?:ne|nemojte) (?:ga "
        r"|ih |je |ju )?(?:uzima|uzet|korist)\w*",
    ),
    "uk": Denial(
        r"припин|перест|зупин|кида|відмін|\bбез\b",
        r"\bне (?:їх |його )?(?:приймай|пийте|використ)\w*",
    ),
    "zh": Denial(
        "停|中断|中斷|断|斷", "(?:不要|请勿|請勿|切勿|不得|不能|勿)(?:再|继续|繼續)?(?:服|使|用|吃)"
    ),
}
"""Not to stop taking a medicine: ``denied`` of a source says it; that of a translation says not to
take it, and ``said`` of a translation is what stops.
"""

PERMITS_LATER: dict[str, str] = {
    "ar": "إلا|حتى|قبل|دون|بدون|أكثر|سوى|ما لم|فقط",
    "bg": r"\bпреди\b|\bдо\b|\bдокато\b|\bбез\b|\bосвен\b|\bповече\b|\bсамо\b",
    "bs": r"\bpr(?:ij)?e\b|\bdo\b|\bdok\b|\bbez\b|\bosim\b|\bviše\b|\bsamo\b",
    "ca": r"\babans\b|\bfins\b|\bsense\b|\btret\b|\bllevat|\bexcep|\bmés\b|\bsi no\b|\bnomés\b"
    r"|\bsinó\b",
    "cs": r"\bpřed\b|\bdo\b|\bdokud\b|\baž\b|\bbez\b|\bkromě|\bvíce?\b|\bdříve?\b|\bpokud\b"
    r"|\bjen\b|\bpouze",
    "de": r"\bbis\b|\bvor\b|\bbevor\b|\behe\b|\bohne\b|\baußer\b|\bmehr\b|\bals\b|\bnur\b|\bdenn\b",
    "en": r"\bonly\b|\buntil\b|\bunless\b|\bwithout\b|\bno\b|\bnot\b|n['’]t\b",
    "es": r"\bhasta\b|\bantes\b|\bsin\b|\bsalvo\b|\bmenos\b|\bexcept|\bmás\b|\bsi no\b|\bsino\b",
    "fr": r"\bavant\b|\bjusqu|\bsans\b|\bsauf\b|\bmoins\b|\bplus d|\bque\b|\bqu['’]|\btant\b",
    "hr": r"\bpr(?:ij)?e\b|\bdo\b|\bdok\b|\bbez\b|\bosim\b|\bviše\b|\bsamo\b",
    "it": r"\bprima\b|\bfin|\bsenza\b|\bsalvo\b|\bmeno\b|\btranne\b|\bpiù\b|\bche\b|\bse non\b",
    "ja": "まで|前|以外|以上|しか|限|なければ|ないと|だけ|のみ|超",
    "pl": r"\bprzed\b|\bdo\b|\bdopóki\b|\bbez\b|\bchyba\b|\bwięcej\b|\bzanim\b|\btylko\b|\bpóki\b",
    "pt": r"\bantes\b|\baté\b|\bsem\b|\bsalvo\b|\bmenos\b|\bexce|\bmais\b|\bse não\b|\bsenão\b",
    "ro": r"\bînainte\b|\bpână\b|\bfără\b|\bdecât\b|\bmai mult|\bdoar\b|\bdacă nu\b",
    "ru": r"\bдо\b|\bпока\b|\bбез\b|\bкроме\b|\bбол[её]е\b|\bбольше\b|\bпрежде\b|\bраньше\b",
    "sk": r"\bpred\b|\bdo\b|\bkým\b|\baž\b|\bbez\b|\bokrem|\bviac\b|\bskôr\b|\bpokiaľ\b|\biba\b"
    r"|\blen\b",
    "sr": r"\bпр(?:иј)?е\b|\bдо\b|\bдок\b|\bбез\b|\bосим\b|\bвише\b|\bсамо\b|\bpr(?:ij)?e\b|\bdo\b"
    r"|\bdok\b|\bbez\b|\bosim\b|\bviše\b|\bsamo\b",
    "uk": r"\bдо\b|\bпоки\b|\bдоки\b|\bбез\b|\bкрім\b|\bбільше\b|\bперш\b|\bраніше\b|\bлише\b"
    r"|\bтільки\b",
    "zh": "前|除|直到|超|以上|多|之外|才|否则|只",
}
"""What a translation may say with "not" where the source allows something: "not before", "not more
than", "not without", "not unless".
"""

ONLY_IF: dict[str, str] = {
    "de": r"\bnur,? (?:dann,? )?(?:wenn|falls)\b",
    "en": r"\bonly (?:if|when)\b",
    "es": r"\b(?:s[oó]lo|solamente|únicamente) (?:si|cuando)\b",
    "fr": r"\b(?:seulement|uniquement|que) (?:si|quand|lorsque)\b|\bque s['’]il",
    "it": r"\b(?:solo|soltanto) (?:se|quando)\b",
    "pt": r"\b(?:só|somente|apenas) (?:se|quando)\b",
}
"""Only if: "not if" is its opposite."""
