"""Small words that tell writing from speech.

Readers meet the words of speech first: "I", "you", "yes". Conjunctions and prepositions such as
"whereby" or "notwithstanding" are met more often in writing. No word stands here that is about
anything. Arabic is written with its vowel signs in literature and scripture: a word that has two of
them belongs to writing.
"""

from __future__ import annotations

from functools import cache

from l10n.languages.arabic import plain, vowelled
from l10n.text.normal import normalized

BOOKISH, NEITHER, SPOKEN = 1, 0, -1


def manner(word: str, language: str) -> int:
    """Whether a word belongs to writing (1), to speech (-1), or to both (0)."""
    bookish, spoken = _words(language)
    if not bookish:
        return NEITHER
    key = (word if word.isascii() else normalized("NFC", word)).lower().replace("’", "'")
    if language == "ar":
        if vowelled(word):
            return BOOKISH
        key = plain(key)
    if key in bookish:
        return BOOKISH
    if key in spoken:
        return SPOKEN
    if "'" in key:
        first, last = key.split("'", 1)
        said = first in spoken or first in _ELIDED.get(language, ())
        return BOOKISH if last in bookish else SPOKEN if said else NEITHER
    if language == "ar" and key.startswith(_AND):
        rest = key[1:]
        said = len(rest) > _PRONOUN and rest in spoken
        return BOOKISH if rest in bookish else SPOKEN if said else NEITHER
    return NEITHER


@cache
def _words(language: str) -> tuple[frozenset[str], frozenset[str]]:
    both = (_BOOKISH.get(language, ""), _SPOKEN.get(language, ""))
    if language == "ar":
        both = (plain(both[0]), plain(both[1]))
    bookish, spoken = (frozenset(normalized("NFC", words).split()) for words in both)
    return bookish, spoken


_AND = ("و", "ف")
"""Arabic "and", written together with the next word."""

_PRONOUN = 2
"""Letters of "to you" and the like, which with "and" before them look like other words."""

_ELIDED = {"fr": frozenset(("j", "m", "t"))}
"""Words of speech before an apostrophe only: alone they are letters ("2 m", "lymphocytes T")."""

_BOOKISH = {
    "ar": (
        "آنذاك أولئك إبان إذ إزاء إلا إما أما إنما أيما الذي الذين التي اللاتي اللتان اللتين"
        " اللذان اللذين اللواتي بشأن بصدد بل بموجب بواسطة بيد بينما تجاه تلك ثمة جراء حسبما حيال"
        " حيث حيثما حينئذ حينما خلال ذلك ريثما سوف سوى سيما ضمن طالما طبقا عبر عقب عندئذ غير فضلا"
        " قد كأنما كلا كلتا كلما كما كي لئلا لاسيما لقد لكي لم لما لن لولا ليس ليست مما منذ مهما"
        " نحو نظرا هؤلاء هكذا وفق وفقا"
    ),
    "de": (
        "anhand aufgrund ausschließlich bezüglich beziehungsweise bzw dadurch daher demnach dennoch"
        " deren derer dessen ebenso entsprechend ferner folglich gemäß hierbei hierdurch hierfür"
        " hierzu hingegen hinsichtlich indem infolge infolgedessen innerhalb insbesondere jedoch"
        " jene jenem jenen jener jenes lediglich mithin mittels nebst obgleich seitens sofern somit"
        " soweit sowie sowohl trotz überdies vielmehr weder welche welchem welchen welcher welches"
        " wobei wodurch wonach woraus zudem zufolge zwecks"
    ),
    "en": (
        "accordingly aforementioned albeit although amid amongst concerning consequently despite"
        " furthermore hence henceforth hereby herein hitherto however insofar lest likewise"
        " moreover namely nevertheless nonetheless notwithstanding per pursuant regarding"
        " respectively shall subsequently such thereafter thereby therefore therein thereof thus"
        " upon via whereas whereby wherein whereupon whether whilst whom whose within"
    ),
    "es": (
        "acerca además ante aquel asimismo aun bajo conforme cual cuales cuanto cuya cuyas cuyo"
        " cuyos dicha dichas dicho dichos embargo empero excepto mediante obstante pese referente"
        " respectivamente respecto salvo según sino tal tales tras"
    ),
    "fr": (
        "afin ainsi auquel auxquelles auxquels car celle-ci celles-ci celui-ci certes ceux-ci"
        " cependant concernant conformément desdits desquelles desquels dont duquel également"
        " envers hormis ladite laquelle ledit lequel lesquelles lesquels lors lorsque malgré"
        " moyennant néanmoins nonobstant notamment nulle outre parmi pourtant puisque quant"
        " quoique respectivement selon tandis tel telle telles tels toutefois voire"
    ),
    "hi": (
        "अतः अतएव अत्यंत अत्यन्त अथवा अधिकांश अनुसार अंतर्गत अन्तर्गत अन्य अपितु अपेक्षा अपेक्षाकृत अर्थात अर्थात्"
        " इत्यादि उक्त उपरांत उपर्युक्त एवं एवम् किंतु किन्तु चूँकि चूंकि तत्पश्चात तथा तथापि तदनुसार द्वारा निम्न"
        " निम्नलिखित परंतु परन्तु परस्पर पश्चात प्रति प्रत्येक प्रायः मात्र मुख्यतः यथा यदि यद्यपि रहित व वस्तुतः"
        " विभिन्न विशेषतः विषयक संबंधी सदैव समक्ष समस्त सम्बन्धी सहित सामान्यतः स्वयं हेतु"
    ),
    "it": (
        "affinché altresì benché bensì circa codesto cui dapprima dinanzi dunque entro eppure"
        " giacché inoltre laddove mediante nonché nonostante oltreché onde ovvero pertanto poiché"
        " pressoché presso pur qualora qualsivoglia quali quindi rispettivamente sebbene siffatto"
        " suddetta suddette suddetti suddetto tale tali tramite tuttavia"
    ),
    "nl": (
        "aangaande aangezien alsmede althans alvorens betreffende bovendien daarenboven derhalve"
        " desalniettemin doch dusdanig echter ener evenals evenzeer gedurende hetgeen hetzij"
        " hieromtrent hierdoor indien ingevolge inzake jegens krachtens middels mits nadat"
        " namelijk niettemin noch omtrent ondanks opdat respectievelijk teneinde tenzij tevens"
        " uitsluitend vanwege voorts waarbij waardoor waaronder waarvan wegens wier wiens zodanig"
        " zowel zulks"
    ),
    "pt": (
        "ademais além ante após conforme contudo cuja cujas cujo cujos demais embora entretanto"
        " exceto mediante outrossim perante pois porém portanto quais qual referente"
        " respectivamente salvo segundo sobretudo tais tal todavia"
    ),
    "ru": (
        "благодаря ввиду весьма вплоть вследствие вышеуказанный вышеуказанных дабы данная данного"
        " данное данной данный данных ибо иная иного иной иных касательно каковой качестве крайне"
        " либо лишь наряду нежели необходимо несмотря образом однако относительно отношении"
        " помимо посредством поскольку преимущественно причем причём путем путём рамках свыше"
        " следовательно следует собой согласно соответственно соответствии столь также таковой"
        " таковые тем указанного указанный указанных целях частности являются являлась являлся"
    ),
}
_SPOKEN = {
    "ar": (
        "أنا نحن أنت أنتم أنتما أنتن إني إنني إننا لي لنا لك لكم معي معنا معك معكم عندي عندنا"
        " عندك بنا بك منا منك مش مو موش ليش ليه إيش شو شنو عشان علشان كده كدا هيك اللي إحنا انتو"
        " ده هاي وين فين بدي عايز لسه كمان برضه برضو بس طيب اه نعم يا شكرا مرحبا والله"
    ),
    "de": (
        "ich mich mir mein meine meinem meinen meiner meines wir uns unser unsere unserem unseren"
        " unserer du dich dir dein deine deinem deinen deiner ihr euch euer eure ja nein hallo"
        " bitte danke ach okay"
    ),
    "en": (
        "i me my mine myself we us our ours ourselves you your yours yourself yourselves yeah yes"
        " oh hey hi hello ok okay well please thanks wow gonna wanna mom dad guy guys"
    ),
    "es": (
        "yo me mí mi mis conmigo nosotros nosotras nos nuestra nuestras nuestro nuestros tú te ti"
        " tu tus contigo usted ustedes sí hola gracias vale ay oye"
    ),
    "fr": (
        "je me moi mon ma mes nous notre nos tu te toi ton ta tes vous votre vos ça ouais oui non"
        " ben bah hein ah oh merci bonjour salut ok"
    ),
    "hi": (
        "मैं मैंने मुझे मुझको मुझसे मुझ मेरा मेरी मेरे हम हमने हमें हमको हमसे हमारा हमारी हमारे"
        " तू तूने तुम तुमने तुम्हें तुमसे तुझे तेरा तेरी तेरे तुम्हारा तुम्हारी तुम्हारे आप आपने"
        " आपको आपसे आपका आपकी आपके हाँ हां अरे जी यार ओह धन्यवाद"
    ),
    "it": (
        "io me mi mio mia miei mie noi ci nostro nostra nostri nostre tu te ti tuo tua tuoi tue voi"
        " vi vostro vostra vostri vostre sì no ciao grazie ecco beh boh ah oh ok"
    ),
    "nl": (
        "ik me mij mijn wij we ons onze jij je jou jouw jullie u uw ja nee hallo hoi dank bedankt"
        " nou hè oké"
    ),
    "pt": (
        "eu me mim meu meus minha minhas comigo nós nosso nossos nossa nossas conosco tu te ti teu"
        " tua contigo você vocês sim olá oi obrigado obrigada né tá"
    ),
    "ru": (
        "я меня мне мной мы нас нам нами мой моя моё мое мои моего моей моих моему моим мою моём"
        " моем наш наша наше наши нашего нашей наших нашему нашим нашими нашем нашу ты тебя тебе"
        " тобой твой твоя твоё твое твои твоего твоей твоих твоём твоем твою вы вас вам вами ваш"
        " ваша ваше ваши вашего вашей ваших вашему вашим вашими вашем вашу да нет ну вот ой ах эй"
        " привет спасибо пожалуйста"
    ),
}
