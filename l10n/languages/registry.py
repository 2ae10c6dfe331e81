"""The languages, one line each, and the way from a tag to its language."""

from __future__ import annotations

from functools import cache, partial
from importlib import import_module
from typing import TYPE_CHECKING

from l10n.errors import Said, UsageError
from l10n.languages.language import Language
from l10n.languages.tags import canonical, primary
from l10n.languages.traits import Traits

if TYPE_CHECKING:
    from l10n.languages.syllables import Counter

LANGUAGES = (
    "af",
    "ar",
    "bg",
    "bn",
    "ca",
    "cs",
    "da",
    "de",
    "el",
    "en",
    "es",
    "fa",
    "fi",
    "fr",
    "gl",
    "he",
    "hi",
    "hr",
    "hu",
    "id",
    "it",
    "ja",
    "ko",
    "ms",
    "nb",
    "nl",
    "pl",
    "pt",
    "ro",
    "ru",
    "sk",
    "sr",
    "sv",
    "sw",
    "th",
    "tl",
    "tr",
    "uk",
    "ur",
    "vi",
    "zh",
)
"""Languages with a file in ``data/``, sorted."""

NEUTRAL = "und"

_SAME = {
    "no": "nb",
    "nn": "nb",
    "iw": "he",
    "in": "id",
    "cmn": "zh",
    "yue": "zh",
    "prs": "fa",
    "pes": "fa",
    "arb": "ar",
    "bs": "hr",
    "sh": "hr",
    "fil": "tl",
    "mo": "ro",
}
"""Tags whose facts stand in the file of another."""


def codes() -> tuple[str, ...]:
    """The languages with a file of their own, sorted."""
    return LANGUAGES


def get(tag: str) -> Language:
    """The language of a tag in BCP 47 or POSIX spelling; regions and scripts are ignored.

    A valid tag without a file gives a neutral language whose ``supported`` is False.

    Raises:
        UsageError: the text is no tag.
    """
    name = canonical(tag)
    if name is None:
        raise UsageError(
            Said('"%(tag)s" is not a language tag', tag=tag), remedy='write it like "es" or "pt-BR"'
        )
    code = primary(name)
    return _language(_SAME.get(code, code))


def traits_of(code: str) -> Traits:
    """The facts of a registered language."""
    traits: Traits = import_module(f"l10n.languages.data.{code}").TRAITS
    return traits


@cache
def _language(code: str) -> Language:
    from l10n.languages.sentences import Splitter
    from l10n.languages.words import word_spans

    supported = code in LANGUAGES
    traits = traits_of(code if supported else NEUTRAL)
    return Language(
        tag=code,
        name=traits.name if supported else code,
        supported=supported,
        traits=traits,
        _split=Splitter(traits).places,
        _words=partial(word_spans, manner=traits.words),
        _counter=partial(_counter, code),
    )


@cache
def _counter(code: str) -> Counter:
    """What counts syllables; most who ask for a language do not need it."""
    from l10n.languages.syllables import Counter

    return Counter(get(code).traits)
