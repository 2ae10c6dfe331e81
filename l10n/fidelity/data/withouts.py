"""How a sentence says that something is done without something: a verb or an article follows, so
that "sin embargo" and "without delay" are none of it. Expressions for texts in small letters.
"""

from __future__ import annotations

WITHOUTS: dict[str, str] = {
    "de": r"\bohne (?!(?:ein\w* )?(?:weiteres|zweifel|verzögerung|unterbrechung|pause|rezept)\b)"
    r"(?:zu|ein(?:e[nrm]?)?|d(?:er|ie|as|en)|ihr\w*|mein\w*|dein\w*|dass|es|mit|vorher\w*)\b",
    "en": r"\bwithout (?!(?:a|any) (?:doubt|delay|break|prescription|problem|trouble|symptom)s?\b)"
    r"(?:\w+ly )?(?:(?!warning|bleeding|scarring)\w+ing|an?|any|the|your|my|our|his|her|their|its"
    r"|this|that|these|those|it|them|him|you|us|me)\b",
    "es": r"\bsin (?!(?:dejar de|parar|cesar|importar|querer|lugar|un (?:momento|instante))\b)"
    r"(?:\w+[aei]r(?:se|l[oae]s?|nos|me|te)?|una?|el|las?|los|sus?|mis?|tus?|que|est[aeo]s?"
    r"|ell[ao]s?)\b",
    "fr": r"\bsans (?!(?:tarder|attendre|cesser|arrêter|un instant|le vouloir)\b)"
    r"(?:\w+(?:er|ir|oir|dre|tre|ire|ure)|une?|la|les?|l['’]\w+|son|sa|ses|vos|votre|mon|ma|mes"
    r"|que|eux|elles?|lui)\b",
    "it": r"\bsenza (?!(?:smettere|sosta|volerlo)\b)"
    r"(?:\w+(?:are|ere|ire|arre|orre)|\w+(?:ar|er|ir)(?:l[oaie]|si|ne|ci|vi|mi|ti)|un[ao]?|il|lo|la"
    r"|gli|le|suo|sua|che|prima)\b",
    "pt": r"\bsem (?!(?:parar|cessar|querer|lugar|um (?:momento|instante))\b)"
    r"(?:\w+[aei]r(?:-\w+)?|uma?|os?|as?|seus?|suas?|meu|minha|que|est[ea]s?|el[ea]s?)\b",
}

KEYS = {"de": "ohne", "en": "without", "es": "sin", "fr": "sans", "it": "senza", "pt": "sem"}
"""The word in each of them."""
