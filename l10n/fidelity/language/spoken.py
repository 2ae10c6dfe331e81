"""The language that a translation is in, where another one is named for it.

A path, a front matter, a header or an option may name the wrong language. Every rule would then
read the page with the words of a language that it is not in. Small words tell at a glance that this
may be so; only then is the language identified.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import islice

from l10n.catalog.message import Catalog
from l10n.fidelity.alignment.units import words_in
from l10n.fidelity.data.small_words import SMALL_WORDS
from l10n.fidelity.language.catalog_language import catalog_language, source_of_catalog
from l10n.fidelity.language.function_words import function_words
from l10n.fidelity.language.relatives import is_identified, told_apart
from l10n.fidelity.language.scripts import holds_letters, scripts_of, share_of
from l10n.languages.tags import primary
from l10n.text.document import Document

_BLOCKS = 60
_LETTERS = 200
"""Letters that a text has at the least before it is believed more than what names its language."""

_WORDS = 400
_RIVAL = 8
"""Small words of another language that make it a rival."""

_TIMES = 3
"""How much oftener they are than those of the language that is named."""

_OWN = 0.2
"""Share of letters in the scripts of the named language, under which others are looked at."""


def spoken_language(target: Document, named: str | None, source: str | None) -> str | None:
    """The language that a page is in, if it is surely neither the named one nor the source's.

    Args:
        target: the translation.
        named: BCP 47 tag of the language that it should be in, or None.
        source: tag of the source's language, or None.

    Returns:
        A language subtag, or None where nothing speaks against the named language.
    """
    if not named:
        return None
    text = " ".join(block.plain() for block in islice(target.blocks, _BLOCKS))
    return _another(text, primary(named), primary(source))


def spoken_in_catalog(catalog: Catalog) -> str | None:
    """The same of the translations of a catalog."""
    named, source = catalog_language(catalog), source_of_catalog(catalog)
    if not named:
        return None
    translated = (m.msgstr[0] for m in catalog.messages if m.translated and m.msgid)
    return _another(" ".join(islice(translated, _BLOCKS)), primary(named), primary(source))


def _another(text: str, named: str, source: str) -> str | None:
    if len(text) < _LETTERS or not is_identified(named) or not _may_be(text, named, source):
        return None
    from l10n.languages import identify

    found = primary(identify(text))
    if not found or found in (named, source) or not told_apart(text, found, named):
        return None
    return found


def _may_be(text: str, named: str, source: str) -> bool:
    """Whether a text may be in another language than the one that is named."""
    scripts = scripts_of(named)
    if not holds_letters(text, scripts, _LETTERS):
        letters, total = share_of(text, scripts)
        if letters < _OWN * total:
            return True
    if "latin" not in scripts:
        return False
    counts = Counter(words_in(text.lower())[:_WORDS])
    own = counts.keys() & _small(named)
    others = counts.keys() - own
    for language, rival in _rivals().items():
        if language in (named, source):
            continue
        theirs = sum([counts[word] for word in rival & others])
        if theirs >= _RIVAL and theirs >= _TIMES * sum([counts[word] for word in own - rival]):
            return True
    return False


@cache
def _small(language: str) -> frozenset[str]:
    return function_words(language) | frozenset(SMALL_WORDS.get(language, "").split())


@cache
def _rivals() -> dict[str, frozenset[str]]:
    return {language: frozenset(words.split()) for language, words in SMALL_WORDS.items()}
