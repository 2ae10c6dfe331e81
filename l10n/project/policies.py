"""What the configuration says about the front matter and about names, as the rooms want it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from l10n.project.configuration import Configuration
from l10n.text.normal import normalized

if TYPE_CHECKING:
    from l10n.catalog.segmenting.policy import FrontMatterPolicy
    from l10n.catalog.terms.termbase import Termbase
    from l10n.fidelity.metadata.policy import Policy


def front_matter_policy(configuration: Configuration) -> FrontMatterPolicy:
    """Which values are translated, set or kept when a document is translated."""
    from l10n.catalog.segmenting.policy import DEFAULT_POLICY, FrontMatterPolicy

    own = configuration.front_matter
    if not own:
        return DEFAULT_POLICY
    return FrontMatterPolicy(
        translate=(*DEFAULT_POLICY.translate, *_keys(configuration, "translate")),
        set_language=(*DEFAULT_POLICY.set_language, *_keys(configuration, "set")),
        keep=(*_keys(configuration, "keep"), *_keys(configuration, "vocabulary")),
    )


def fidelity_policy(
    configuration: Configuration,
    termbase: Termbase | None = None,
    schema: Mapping[str, Any] | None = None,
) -> Policy:
    """What a translation may do with each key, protected terms and those of a termbase."""
    from l10n.fidelity.metadata.policy import DEFAULT, KeyPolicy, Policy

    meanings = {
        "translate": KeyPolicy.TRANSLATE,
        "keep": KeyPolicy.SAME,
        "set": KeyPolicy.LANGUAGE,
        "vocabulary": KeyPolicy.FREE,
    }
    own = {key: meanings[word] for key, word in configuration.front_matter.items()}
    if not own and not configuration.protected_terms and termbase is None and schema is None:
        return DEFAULT
    return Policy(
        keys={**DEFAULT.keys, **own},
        terms=DEFAULT.terms | {normalized("NFC", term) for term in configuration.protected_terms},
        termbase=termbase,
        schema=schema,
    )


def _keys(configuration: Configuration, word: str) -> tuple[str, ...]:
    return tuple(key for key, value in configuration.front_matter.items() if value == word)
