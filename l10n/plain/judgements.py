"""What only looks like an explanation: "neutropenia, which is a medical emergency".

Behind "which is" may stand what a thing is, or how bad, how frequent or how usual it is. The words
of the second kind are those of the lists ``no-kinds`` and ``judging-nouns``.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from l10n.plain.words import words


class _Frame(NamedTuple):
    """How a language judges, as alternatives of regular expressions.

    Attributes:
        relatives: words that lead on from a term.
        verbs: forms of "to be".
        degrees: words before an adjective.
        articles: words before a noun.
        ends: words behind which a noun says no more.
        behind: what an adjective stands before where no noun follows; "" where nouns come first.
        inflected: endings of adjectives.
    """

    relatives: str
    verbs: str
    degrees: str
    articles: str
    ends: str
    behind: str = ""
    inflected: str = ""


_FRAMES = {
    "en": _Frame(
        "which|that|this",
        "is|are|was|were|(?:can|may|could|might|will) be",
        r"very|quite|rather|often|always|sometimes|mostly|most|more|less|also|so|\w+ly|not",
        "an?|the|one|some|another|one of the",
        "after|and|at|because|but|during|for|if|or|so|to|unless|while",
        "about|after|among|and|as|at|because|before|but|by|during|for|from|if|in|of|on|or|so|than"
        "|that|to|unless|when|where|while|with|without",
    ),
    "es": _Frame(
        "que|lo que|lo cual|(?:la|el) cual|esto",
        "es|son|(?:puede|suele)n? ser|está|están",
        r"muy|bastante|poco|más|menos|casi|siempre|\w+mente|no",
        "una?|unos|unas|el|la|los|las",
        "al?|con|cuando|durante|en|o|para|pero|por|si|tras|y",
    ),
    "fr": _Frame(
        "qui|ce qui|laquelle|lequel",
        "est|sont|peu(?:t|vent) être",
        r"très|assez|plutôt|souvent|parfois|toujours|plus|moins|\w+ment|pas",
        "une?|des|les?|la|l'",
        "après|à|avec|aux?|chez|dans|en|et|lors|mais|ou|pendant|pour|si|quand",
    ),
    "de": _Frame(
        "der|die|das|was",
        "ist|sind|war|waren|sein kann|sein können",
        "sehr|oft|meist|immer|recht|ziemlich|eher|leider|manchmal|nicht|so",
        "eine?|einen?|einer|eines|der|die|das|keine?",
        "aber|bei|nach|oder|und|während|wenn",
        "als|an|auf|bei|bis|durch|für|in|im|mit|nach|oder|ohne|und|unter|vor|wenn|während|zu|zur",
        "(?:e[mnrs]?)?",
    ),
    "pt": _Frame(
        "que|o que|[ao] qual|isto|isso",
        "é|são|(?:pode|costuma)m? ser|está|estão",
        r"muito|bastante|pouco|mais|menos|quase|sempre|\w+mente|não",
        "uma?|uns|umas|[ao]s?",
        "ao?|com|durante|e|em|mas|ou|para|por|quando|se|após|depois",
    ),
    "it": _Frame(
        "che|il che|(?:la|il) quale|questo",
        "è|sono|(?:può|possono) essere",
        r"molto|piuttosto|poco|più|meno|quasi|sempre|spesso|\w+mente|non",
        "una?|un'|il|la|lo|le|i|gli|l'",
        "al?|alla|con|dopo|durante|e|in|ma|nei|o|per|quando|se",
    ),
}


def only_judges(said: str, language: str | None) -> bool:
    """Whether what follows a term, in lower case, only judges it."""
    # The expression takes long to compile, and few pages need it.
    leads = _leads(language)
    if not any(map(said.__contains__, _judging(language))) or leads.match(said) is None:
        return False
    judged = judgement(language)
    return judged is not None and judged.match(said) is not None


@cache
def _judging(language: str | None) -> tuple[str, ...]:
    """Words and phrases one of which is in every judgement."""
    nouns = (word.removesuffix(" *") for word in words("judging-nouns", language))
    return (*words("no-kinds", language), *nouns)


@cache
def _leads(language: str | None) -> re.Pattern[str]:
    """Matches how every judgement begins: with a form of "to be", or as an apposition."""
    frame = _FRAMES.get(language or "")
    if frame is None or language == "de":  # the verb of a relative clause stands last
        return re.compile(r"\A")
    relatives, verbs = frame.relatives, frame.verbs
    apposed = rf",\s+(?!(?:{relatives})\s)"
    return re.compile(rf"\As?[\"”“]*(?:{apposed}|(?:,\s+(?:{relatives})\s+|\s+)(?:{verbs})\s)")


@cache
def judgement(language: str | None) -> re.Pattern[str] | None:
    """Matches what follows a term and only judges it, in lower case; None for other languages."""
    frame = _FRAMES.get(language or "")
    if frame is None:
        return None
    verbs, degrees, said = frame.verbs, frame.degrees, _said(frame, language)
    relative, noun = rf",\s+(?:{frame.relatives})\s+", rf"(?:{said.noun})"
    if language == "de":  # the verb of a relative clause stands last
        inside = rf"(?:{said.noun_alone}|{said.quality_alone})\s+(?:{verbs})\b"
        either = rf"(?:{said.noun}|{said.quality})"
        return re.compile(rf"\A[\"”“]*(?:{relative}{inside}|,\s+{noun}|\s+(?:{verbs})\s+{either})")
    adverbs = rf"(?:(?:{degrees})\s+){{0,4}}"
    frame_of = rf"(?:{relative}|\s+)(?:{verbs})\s+{adverbs}"
    # What is said of nouns takes longest to compile: it stands here once.
    return re.compile(rf"\As?[\"”“]*(?:{frame_of}{said.quality}|(?:{frame_of}|,\s+){noun})")


class _Said(NamedTuple):
    noun: str
    quality: str
    noun_alone: str
    quality_alone: str


def _said(frame: _Frame, language: str | None) -> _Said:
    """A noun that judges, with its adjectives; an adjective that does; both without what ends
    them.
    """
    adjectives = _choice(words("no-kinds", language)) + frame.inflected
    listed = words("judging-nouns", language)
    always = _choice(tuple(word.removesuffix(" *") for word in listed if word.endswith(" *")))
    nouns = _choice(tuple(word for word in listed if not word.endswith(" *")))
    described = rf"(?:(?:{frame.degrees}|{adjectives})\s+){{0,6}}"
    behind = rf"(?:\s+(?:{frame.degrees}|{adjectives})){{0,6}}"
    mark = r"\s*(?:[.,;:!?)]|$)"
    opening = rf"(?:(?:{frame.articles})\s*)?\b{described}"
    alone = rf"{opening}(?:{always}|{nouns})\b"
    noun = rf"{opening}(?:(?:{always})\b|(?:{nouns}){behind}(?={mark}|\s+(?:{frame.ends})\b))"
    quality = rf"{described}(?:{adjectives})\b"
    ends = rf"(?={mark}|\s+(?:{frame.behind})\b)" if frame.behind else ""
    return _Said(noun, quality + ends, alone, quality)


def _choice(listed: tuple[str, ...]) -> str:
    return f"(?:{'|'.join(re.escape(word) for word in listed)})"
