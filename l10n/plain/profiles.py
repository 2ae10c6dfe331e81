"""Who the text is for, and what may be asked of it.

A profile is data: limits that the rules read. Its name is an audience of the front matter
(``audienceLevel``).

Where the limits come from:

- ``target``: the US school grade at which reader burden starts. Health bodies ask for grade 6 to 8
in patient
  information (NIH, AMA; Badarudeen & Sabharwal 2010); 8 is the most lenient of them.
- ``sentence_words``: plain-language guides ask for 15 to 20 words on average (Plain English
Campaign, US Social
  Security Administration, European Commission); a sentence above 20 is worth a look.
- ``hard_sentence_words``: the longest sentence that UK government guidance allows (GOV.UK style
guide: 25). A sentence
  above it is a warning.

- ``paragraph_words``, ``section_words``: US federal guidance allows 150 words in a paragraph; the
patients' limits and those of
  sections are a convention of ours.

Professionals read longer sentences and know percentages; the targets of their profile are a
convention of ours.
"""

from __future__ import annotations

from l10n.frozen import dataclass
from l10n.text.document import Document


@dataclass(frozen=True, slots=True)
class Profile:
    """The limits of one audience.

    Attributes:
        id: name of the profile.
        audiences: values of ``audienceLevel`` that choose it, in lower case with ``-`` between
            words.
        target: US school grade from which on a sentence is a burden.
        sentence_words: words in a sentence above which it is worth a look (severity info).
        hard_sentence_words: words above which it is a warning.
        paragraph_words: the most words in a paragraph.
        section_words: the most words below one heading.
        silent: dotted prefixes of rules that do not serve this audience.
    """

    id: str
    audiences: tuple[str, ...]
    target: float
    sentence_words: int
    hard_sentence_words: int
    paragraph_words: int
    section_words: int
    silent: tuple[str, ...] = ()


PATIENT = Profile("patient", ("patient", "patients", "public", "general"), 8.0, 20, 25, 100, 300)
CAREGIVER = Profile(
    "caregiver", ("caregiver", "caregivers", "carer", "family"), 8.0, 20, 25, 100, 300
)
PROFESSIONAL = Profile(
    "professional",
    ("professional", "professionals", "health-professional", "clinician"),
    12.0,
    30,
    40,
    150,
    500,
    silent=("plain.bare-percentage", "plain.link-only-definition"),
)

PROFILES: tuple[Profile, ...] = (PATIENT, CAREGIVER, PROFESSIONAL)


def profile_of(document: Document) -> Profile:
    """The profile that ``audienceLevel`` in the front matter names; patients where it names none we
    know."""
    front = document.front_matter
    audience = None if front is None else front.value("audienceLevel")
    key = "-".join((audience or "").lower().replace("_", " ").replace("-", " ").split())
    return next((profile for profile in PROFILES if key in profile.audiences), PATIENT)
