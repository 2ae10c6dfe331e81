"""What a translation may do with each key of the front matter, and with names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from l10n.catalog.segmenting.policy import is_prose
from l10n.frozen import dataclass
from l10n.text.memo import remembered

if TYPE_CHECKING:
    from l10n.catalog.terms.termbase import Termbase


class KeyPolicy(StrEnum):
    """What a translation does with the value of a key."""

    SAME = "same"
    """The very value: enumerations, addresses, identifiers, versions."""

    SAME_SET = "same-set"
    """The same list items in any order, none twice."""

    DATE = "date"
    """The same ISO date as quoted text."""

    TRANSLATE = "translate"
    """Text for readers."""

    LANGUAGE = "language"
    """The language of the page itself."""

    FREE = "free"
    """Whatever the translation needs: its translators, its own redirects."""

    GUESS = "guess"
    """Nobody declared it: its value tells (``guessed``)."""


_TEXTS = (
    "title description linkTitle summary subtitle abstract headline tagline caption date author "
    "authors affiliations"
)
_FREE = (
    "translators translator translatorLinks aliases redirects redirect_from redirect_to "
    "default_lang_commit drifted_from_default sourceCommit sourceHash l10n untranslated toc "
    "cSpell:ignore outputs slug permalink url_path dir direction textDirection text_direction"
)

SEED_KEYS: Mapping[str, KeyPolicy] = MappingProxyType(
    {
        "audienceLevel": KeyPolicy.SAME,
        "cancerTypes": KeyPolicy.SAME_SET,
        "citation": KeyPolicy.SAME,
        "language": KeyPolicy.LANGUAGE,
        "lang": KeyPolicy.LANGUAGE,
        "lastReviewed": KeyPolicy.DATE,
        "license": KeyPolicy.SAME,
        "reviewFrequency": KeyPolicy.SAME,
        "source": KeyPolicy.SAME,
        "sourceType": KeyPolicy.SAME,
        "status": KeyPolicy.SAME,
        "tags": KeyPolicy.SAME_SET,
        "url": KeyPolicy.SAME,
        "version": KeyPolicy.SAME,
        **dict.fromkeys(_TEXTS.split(), KeyPolicy.TRANSLATE),
        **dict.fromkeys(_FREE.split(), KeyPolicy.FREE),
    }
)
"""Policies that hold without a configuration: keys of patient documents and site generators."""


@dataclass(frozen=True, slots=True)
class Policy:
    """What a project lets its translations do.

    Attributes:
        keys: policy per top-level key of the front matter; keys not named are guessed by their
            values.
        extra_keys: keys that a translation may have and its source not, besides those that are
            free.
        terms: names that a translation keeps letter by letter, besides those found by their form.
        termbase: terms and the translations of which one has to stand in a block that holds the
            term; None for none.
        schema: the JSON Schema that front matter has to fit, or None.
        today: the day after which no date may lie; None leaves that out, so that a run can be
            repeated.
    """

    keys: Mapping[str, KeyPolicy] = field(default_factory=lambda: SEED_KEYS)
    extra_keys: frozenset[str] = frozenset({"lang", "language"})
    terms: frozenset[str] = frozenset()
    termbase: Termbase | None = None
    schema: Mapping[str, Any] | None = None
    today: date | None = None

    def of(self, key: str) -> KeyPolicy:
        """The policy of a key path: that of its first part, else what its name tells."""
        found = self.keys.get(top(key))
        if found is None and is_prose(key):
            return KeyPolicy.TRANSLATE
        return found or KeyPolicy.GUESS

    def allows_extra(self, key: str) -> bool:
        """Whether a translation may have this key without its source."""
        return key in self.extra_keys or self.of(key) is KeyPolicy.FREE


DEFAULT = Policy()
"""The policy of a project without a configuration."""


@remembered
def top(key: str) -> str:
    """The first part of a key path: ``tags`` of ``tags[2]``, ``author`` of ``author.name``."""
    return key.partition(".")[0].partition("[")[0]
