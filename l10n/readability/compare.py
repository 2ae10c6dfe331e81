"""What textstat says about the same prose, beside our own figures, and why they differ.

Never part of a verdict. textstat is imported when this is asked for, gets an instance of its own,
and never downloads
its dictionary: where that is missing it falls back on hyphenation, and the comparison says so.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from threading import Lock
from types import ModuleType
from typing import Any, NamedTuple

from l10n.messages import N_
from l10n.readability.report import ReadingReport

SENTENCES = N_("textstat splits at every full stop, also in decimals and abbreviations")
HYPHENATION = N_("textstat counts hyphenation points for syllables where it has no dictionary")
PUNCTUATION = N_("textstat counts punctuation as characters")
ROUNDED = N_("textstat uses 0.058 where the paper's own constants give 0.0588")
EASY_WORDS = N_("textstat uses a word list in place of Gunning's exclusions")
LETTERS = N_("textstat takes hyphens, dashes and slashes out and so joins words")
DIACRITICS = N_("textstat misjudges the length of words with vowel signs")
SHORT = N_("textstat's SMOG is 0 below three sentences")


class Known(NamedTuple):
    """A measure that both have.

    Attributes:
        formula: our id.
        language: the language code.
        function: name of textstat's method.
        reasons: why the figures may differ (messages).
        variant: number of the variant that the method wants, or None.
    """

    formula: str
    language: str
    function: str
    reasons: tuple[str, ...]
    variant: int | None = None


_SYLLABIC = (SENTENCES, HYPHENATION, LETTERS)

KNOWN: tuple[Known, ...] = (
    Known("smog", "en", "smog_index", (*_SYLLABIC, SHORT)),
    Known("flesch-reading-ease", "en", "flesch_reading_ease", _SYLLABIC),
    Known("flesch-kincaid", "en", "flesch_kincaid_grade", _SYLLABIC),
    Known("coleman-liau", "en", "coleman_liau_index", (ROUNDED, SENTENCES, LETTERS)),
    Known("ari", "en", "automated_readability_index", (PUNCTUATION, SENTENCES, LETTERS)),
    Known("gunning-fog", "en", "gunning_fog", (EASY_WORDS, *_SYLLABIC)),
    Known("lix", "en", "lix", (SENTENCES, LETTERS)),
    Known("rix", "en", "rix", (SENTENCES, LETTERS)),
    Known("szigriszt-pazos", "es", "szigriszt_pazos", _SYLLABIC),
    Known("fernandez-huerta", "es", "fernandez_huerta", _SYLLABIC),
    Known("gutierrez-polini", "es", "gutierrez_polini", (SENTENCES, LETTERS)),
    Known("crawford", "es", "crawford", _SYLLABIC),
    Known("gulpease", "it", "gulpease_index", (PUNCTUATION, SENTENCES, LETTERS)),
    Known("wiener-1", "de", "wiener_sachtextformel", _SYLLABIC, 1),
    Known("wiener-2", "de", "wiener_sachtextformel", _SYLLABIC, 2),
    Known("wiener-3", "de", "wiener_sachtextformel", _SYLLABIC, 3),
    Known("wiener-4", "de", "wiener_sachtextformel", _SYLLABIC, 4),
    Known("amstad", "de", "flesch_reading_ease", _SYLLABIC),
    Known("kandel-moles", "fr", "flesch_reading_ease", _SYLLABIC),
    Known("flesch-douma", "nl", "flesch_reading_ease", _SYLLABIC),
    Known("oborneva", "ru", "flesch_reading_ease", _SYLLABIC),
    Known("osman", "ar", "osman", (DIACRITICS, SENTENCES)),
)

_LOCK = Lock()


class Compared(NamedTuple):
    """One measure by both.

    Attributes:
        formula: our id.
        ours: our value, or None.
        theirs: textstat's value, or None where it has none or fails.
        reasons: why they may differ (messages); () where they agree to two decimals.
    """

    formula: str
    ours: float | None
    theirs: float | None
    reasons: tuple[str, ...]


def compare(report: ReadingReport) -> tuple[Compared, ...]:
    """Every measure of the report's language that textstat has as well, on the very same prose.

    Empty where textstat has no formula of the language: what it prints there are English
    coefficients.
    """
    known = [k for k in KNOWN if k.language == report.code]
    if not known or not report.prose.text:
        return ()
    with _textstat() as module:
        other = module.textstatistics()
        other.set_lang(f"{report.code}")
        theirs = [_call(other, k, report.prose.text) for k in known]
    found = []
    for k, value in zip(known, theirs, strict=True):
        score = report.score(k.formula)
        ours = None if score is None else score.value
        same = ours is not None and value is not None and abs(ours - value) < 0.005
        found.append(Compared(k.formula, ours, value, () if same else k.reasons))
    return tuple(found)


def _call(other: Any, known: Known, text: str) -> float | None:
    method = getattr(other, known.function, None)
    if method is None:
        return None
    arguments = (text,) if known.variant is None else (text, known.variant)
    try:
        return float(method(*arguments))
    except (KeyError, LookupError, ValueError, ZeroDivisionError, TypeError):
        return None


@contextmanager
def _textstat() -> Iterator[ModuleType]:
    """The module, kept from downloading its dictionary where that is not there."""
    with _LOCK, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        module = import_module("textstat.textstat")
        syllables = import_module("textstat.backend.counts._count_syllables")
        ask = syllables.get_cmudict
        if not _has_dictionary():
            vars(syllables)["get_cmudict"] = lambda lang: None
        try:
            yield module
        finally:
            vars(syllables)["get_cmudict"] = ask


def _has_dictionary() -> bool:
    find = import_module("nltk.data").find
    try:
        find("corpora/cmudict")
    except LookupError:
        return False
    return True
