"""Names of drugs, which are names and no hard words: a page needs them, and nobody can say them in
plainer words.

They are told by the stems that the World Health Organization gives to drugs that act alike, by a
brand behind them, and by a dose beside them.
"""

from __future__ import annotations

import re

from l10n.plain.subject import Subject
from l10n.text.memo import remembered
from l10n.text.normal import unaccented

_STEMS = (
    # cancer and blood
    "mab|tinib|anib|rafenib|metinib|ciclib|parib|lisib|zomib|degib|toclax|platin|taxel|trexed|tecan"
    "|rubicin|bicin|mustin|fosfamid|citabin|uridin|trexat|purin|posid|poside|blastin|cristin|lutamid"
    "|trozol|mestan|oxifen|estrant|relin|relix|grastim|poetin|cept|leukin|lidomid|limus|dronat|dronic"
    "|azacitidin|arabin|dribin|sulfan|phalan|tepa|carbazin|razoxan|vorin|reotid|gestrol|prolid|rateron"
    "|remifen|relbin|ribulin|epilon|uracil|phosphamid|zolomid|xantron|inib|inostat|metostat|depsin"
    # pain, sickness, sleep, mood
    "|cetamol|aminophen|aminofen|profen|fenac|oxicam|coxib|codon|codein|morphon|morphin|fentanil|fentanyl"
    "|adol|setron|pitant|clopramid|peridon|zepam|zolam|barbital|zodon|oxetin|pramin|triptylin"
    "|triptilin|faxin|peridol|apin|idon|triptan|gabalin|gabapentin|bazepin|cain"
    "|perazin|promazin|tralin|alopram|propion|proxen|rolac|xyzin|yoscin|ioscin|norphin|trexon|loxon"
    "|dafinil|fenidat|phenidat|nytoin|nitoin|racetam|azepin|trigin|polamin"
    # infection
    "|cillin|cilin|mycin|micin|floxacin|oxacin|cyclin|ciclin|conazol|nidazol|azol|vir|vudin"
    "|penem|quin|bendazol|trimoxazol"
    "|thoprim|toprim|tamidin|niazid|fampin|fampicin"
    # heart, blood, sugar, stomach, skin, breath, hormones
    "|olol|pril|sartan|dipin|statin|fibrat|thiazid|tiazid|semid|lacton|parin|xaban|gatran|farin"
    "|grel|formin|gliptin|gliflozin|glutid|glitazon|tidin|prazol|peramid|metason|nisolon|nison"
    "|cortison|terol|tropium|phyllin|fillin|lukast|ratadin|rizin|hydramin|purinol|terid|thyroxin"
    "|tiroxin|estradiol|gestrel|methason|sporin|onidin|goxin|daron|darone|fenolat|phenolat|mofetil"
)
_WHOLE = re.compile(
    r"cef(?!al)\w+|valpro\w+"
    r"|(?:morphin|morfin|codein|fentan[yi]l|mofetil|interferon|gabapentin|methadon|metadon)[aeo]?"
)
"""Names that are a stem, and beginnings that tell."""

_ENDINGS = frozenset(
    f"{stem}{vowel}" for stem in _STEMS.split("|") for vowel in ("", "a", "e", "o", "um", "s")
)
"""The stems as words end in them."""

_LENGTHS = range(min(map(len, _ENDINGS)), max(map(len, _ENDINGS)) + 1)
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_BRAND = re.compile(r"\s?\((?:[A-Z][A-Z\d-]*+[a-z][\w-]*+|[A-Z][\w-]++\s?[®™])\)|\s?[®™]")
"""A brand behind a word shows that it names a drug. Capitals alone are an abbreviation of the words
before them ("the endoplasmic reticulum (ER)").
"""

_UNIT = r"(?:mg|mcg|µg|μg|ug|IU|UI|IE|ml|mL|m[gl]/\w+|milligram\w*|miligramo\w*|milligramme\w*)"
_DOSE = re.compile(rf"\s\(?\d[\d.,]*\s?(?:{_UNIT})\b")
_DOSED = re.compile(rf"\d\s?{_UNIT}\s++(?:(?:of|de|d['’])\s*+)?$")
_REACH = 24

_ORDINARY = frozenset(
    "april elixir reservoir souvenir boudoir concept percept intercept precept accept except"
    " bumpkin harlequin mannequin shoreline scoreline".split()
)


def names_a_drug(subject: Subject, i: int) -> bool:
    """Whether a word of the page is the name of a drug."""
    if has_drug_stem(subject.bare[i]):
        return True
    start, end = subject.words[i]
    text = subject.text
    if _BRAND.match(text, end) or _DOSE.match(text, end):
        return True
    return _DOSED.search(text, max(start - _REACH, 0), start) is not None


@remembered
def has_drug_stem(word: str) -> bool:
    """Whether a word in lower case ends like the common names of drugs."""
    plain = word
    if not word.isascii():
        plain = unaccented(word)
    if plain in _ORDINARY:
        return False
    if _WHOLE.fullmatch(plain):
        return True
    stems = (length for length in _LENGTHS if plain[-length:] in _ENDINGS)
    return any(_LETTERS.fullmatch(plain[:-length]) for length in stems)
