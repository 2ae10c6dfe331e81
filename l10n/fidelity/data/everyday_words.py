"""Everyday English words of pages for patients, which are no words of other languages."""

from __future__ import annotations

EVERYDAY = frozenset(
    """
    nurse nurses medicine medicines doctors pharmacist pharmacists physician physicians healthcare
    caregiver caregivers surgeon surgeons appointment appointments treatment treatments surgery

    blood pain painful bleeding bruise bruises bruising swelling swollen swallow swallowed fever
    chills tired tiredness weakness sickness illness disease diseases cough coughing breathing
    breathe breathless dizzy dizziness itching itchy vomiting vomit headache headaches heartburn
    mouth throat bones breast breasts bowel bowels bladder lungs liver kidney kidneys stomach chest
    shoulder knees eyes ears fingers toes wound wounds tumour tumours tumors cells lymph

    weeks days daily month months years hours morning evening tonight tomorrow yesterday
    pill pills meals chew crush fridge refrigerator birth pregnant pregnancy breastfeed
    breastfeeding
    healthy health harmful helpful carefully slowly quickly safely

    take takes taking taken give given gives need needs needed know known feel feels tell told
    child children woman women people friend friends someone something anyone anything everyone
    always never sometimes usually often together without during whether unless between against
    alcohol
    """.split()
)
"""Words in small letters."""

BESIDE_OTHER_LETTERS = frozenset(
    "tablet tablets capsule capsules team care dose doses rash skin hospital doctor clinic".split()
)
"""Those that many languages with Latin letters have taken over: they count beside other letters."""

JOINING = frozenset("and or with your which from when the this that you".split())
"""Function words that are told alone; most others are words of some other language, too."""

_OWN: dict[str, str] = {
    "ca": "alcohol or lymph",
    "cs": "take the",
    "da": "and give given known during",
    "de": "known during",
    "es": "alcohol",
    "fi": "",
    "fr": "pain people or",
    "gl": "alcohol",
    "hr": "take",
    "hu": "",
    "it": "",
    "nb": "and give given",
    "nl": "alcohol give given",
    "pl": "",
    "pt": "",
    "ro": "or alcohol",
    "sk": "take",
    "sv": "and",
    "tr": "",
}


def left_over(language: str) -> frozenset[str]:
    """The words that a page in a language with Latin letters cannot have; none where nobody looked.

    Args:
        language: primary subtag of a BCP 47 tag.
    """
    if language not in _OWN:
        return frozenset()
    return (EVERYDAY | JOINING).difference(_OWN[language].split())
