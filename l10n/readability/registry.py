"""All formulas, and evaluating them by hand."""

from __future__ import annotations

from functools import cache, lru_cache

from l10n.errors import Said, UsageError, did_you_mean
from l10n.languages.tags import canonical, primary
from l10n.readability.by_language import eastern, en, es, germanic, neutral, romance, slavic
from l10n.readability.counts import Counts
from l10n.readability.definition import Formula

FORMULAS: tuple[Formula, ...] = (
    *en.FORMULAS,
    *es.FORMULAS,
    *romance.FORMULAS,
    *germanic.FORMULAS,
    *slavic.FORMULAS,
    *eastern.FORMULAS,
    *neutral.FORMULAS,
)

NEUTRAL = "und"
NOT_COUNTED = ("unfamiliar_words",)
"""Counts that formulas ask for and only a reader with the formula's own word list can give."""

PRIMARY: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("en", ("smog", "flesch-kincaid")),
    ("es", ("szigriszt-pazos",)),
    ("it", ("gulpease",)),
    ("de", ("wiener-1",)),
    ("fr", ("kandel-moles",)),
    ("nl", ("flesch-douma",)),
    ("pt", ("alt-flesch-kincaid",)),
    ("ru", ("sis",)),
    ("pl", ("pisarek",)),
    ("cs", ("bendova-cinkova",)),
    ("tr", ("cetinkaya-uzun",)),
    ("sv", ("lix",)),
    ("da", ("lix",)),
    ("no", ("lix",)),
    ("ar", ("osman",)),
    ("fa", ("flesch-dayani",)),
    ("ja", ("tateisi",)),
)
"""Which formula speaks for a language; the second one where the sample is small for the first."""

_SAME = {"nb": "no", "nn": "no", "arb": "ar", "pes": "fa", "prs": "fa"}
_UNSPACED = frozenset({"ja", "zh", "yue", "cmn", "th", "lo", "my", "km", "bo"})
"""Languages written without spaces between words: LIX and RIX mean nothing there."""


@lru_cache(maxsize=1024)
def code_of(tag: str) -> str:
    """The language code that formulas are filed under: ``es`` for ``es-MX``, ``no`` for ``nb``.

    Raises:
        UsageError: the text is no tag.
    """
    if canonical(tag) is None:
        raise UsageError(
            Said('"%(tag)s" is not a language tag', tag=tag), remedy='write it like "es" or "pt-BR"'
        )
    code = primary(tag)
    return _SAME.get(code, code)


def formulas(language: str | None = None) -> tuple[Formula, ...]:
    """All formulas, or those of a language: its own first, language-neutral ones last."""
    return FORMULAS if language is None else _formulas(code_of(language))


@cache
def _formulas(code: str) -> tuple[Formula, ...]:
    own = tuple(f for f in FORMULAS if f.language == code)
    have = {f.id for f in own}
    if code in _UNSPACED:
        return own
    return own + tuple(f for f in FORMULAS if f.language == NEUTRAL and f.id not in have)


@cache
def own_formulas(code: str) -> bool:
    """Whether there is a formula that speaks for a language."""
    return any(code == name for name, _ in PRIMARY)


def languages() -> tuple[str, ...]:
    """The languages with a formula of their own, sorted."""
    return tuple(sorted(code for code, _ in PRIMARY))


def formula(formula_id: str, language: str) -> Formula:
    """A formula as it is defined for a language.

    Raises:
        UsageError: no such formula, or none of that name for the language: it is never borrowed
        from another one.
    """
    found = next((f for f in formulas(language) if f.id == formula_id), None)
    if found is not None:
        return found
    others = sorted({f.language for f in FORMULAS if f.id == formula_id})
    if others:
        names = ", ".join(others)
        reason = Said(
            'formula "%(formula)s" is not defined for "%(language)s"',
            formula=formula_id,
            language=language,
        )
        raise UsageError(reason, remedy=Said("it is made for: %(names)s", names=names))
    known = {f.id for f in FORMULAS}
    raise UsageError(
        Said('there is no formula "%(name)s"', name=formula_id),
        remedy=did_you_mean(formula_id, known),
    )


def evaluate(formula_id: str, language: str, **counts: float) -> float | None:
    """A formula by hand: its value for counts, named as in ``Counts`` (and ``unfamiliar_words``).

    None where a divisor is 0: there is no score for nothing.

    Raises:
        UsageError: unknown formula, language or count, or a count is missing.
    """
    found = formula(formula_id, language)
    known = (*Counts._fields, *NOT_COUNTED)
    for name in counts:
        if name not in known:
            raise UsageError(
                Said('there is no count "%(name)s"', name=name), remedy=did_you_mean(name, known)
            )
    missing = [name for name in found.needs if name not in counts]
    if missing:
        names = ", ".join(missing)
        raise UsageError(
            Said('formula "%(formula)s" also needs: %(names)s', formula=formula_id, names=names),
            remedy="give these counts",
        )
    return found.value(counts)


def grade(formula_id: str, language: str, value: float) -> float | None:
    """The school grade of a formula's value; None where the formula defines none.

    Raises:
        UsageError: unknown formula or language.
    """
    return formula(formula_id, language).grade(value)


def band(formula_id: str, language: str, value: float) -> int | None:
    """The 0-based band of a formula's value, counted from the lowest value; None where it has no
    bands.

    Raises:
        UsageError: unknown formula or language.
    """
    return formula(formula_id, language).band(value)
