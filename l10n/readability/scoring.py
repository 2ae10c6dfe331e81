"""From counts to scores: every formula of a language, with what it may claim."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple

from l10n.frozen import new
from l10n.messages import N_
from l10n.readability.counts import Counts
from l10n.readability.definition import Contribution, Evidence, Formula, Sample, Scale
from l10n.readability.registry import NEUTRAL, NOT_COUNTED, PRIMARY, formulas, own_formulas

NO_PROSE = N_("no prose: there are no whole sentences to count")
ONE_WORD = N_("too short: a score needs at least three words")
NUMBERS = N_("mostly numbers: there is too little prose to score")
NO_LANGUAGE = N_("the language is not known")
NO_FORMULA = N_("no validated formula for this language")
NOT_SPACED = N_("the language is written without spaces between words")
OTHER_LANGUAGE = N_("the text is not in the language it is said to be in")
MIXED = N_("the text mixes languages")
WORD_LIST = N_("needs the formula's own word list, which is not free")

GUESSED = N_(
    "more than 5 % of the words are not in the syllable table; theirs were guessed by rule"
)
RANK_ONLY = N_("ranks texts of one language only: no grade, no level")
CONTESTED = N_("the coefficients are contested; this version is named in the source")
ADAPTED = N_("adapted from another language; not tested on readers of this one")

# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_OK = Sample.OK

_MINIMUM_WORDS = 3
_GUESSED = 0.05


class Score(NamedTuple):
    """One formula's value for one piece of prose.

    Attributes:
        formula: the formula's id.
        language: BCP 47 language of the formula; ``und`` for language-neutral measures.
        value: the value, or None with a ``reason``; never 0 for "unknown".
        grade: school grade where the formula defines one, else None.
        band: name of the band (a message), or None.
        band_index: 0-based band counted from the lowest value, or None.
        contributions: what each term adds; with ``constant`` they sum to the value. () for non-
            linear formulas.
        constant: the constant of a linear formula.
        evidence: how well the formula is grounded.
        scale: grade, ease or index.
        direction: +1 where a higher value is harder, -1 where it is easier.
        sample: whether there was enough text.
        caveats: what to know about this value (messages).
        interval: lowest and highest plausible value as the source states it, or None.
        reason: why there is no value (a message), else None.
    """

    formula: str
    language: str
    value: float | None
    grade: float | None
    band: str | None
    band_index: int | None
    contributions: tuple[Contribution, ...]
    constant: float
    evidence: Evidence
    scale: Scale
    direction: int
    sample: Sample
    caveats: tuple[str, ...]
    interval: tuple[float, float] | None
    reason: str | None

    @property
    def short(self) -> str:
        """What to say of a text too short for the formula (a message), or ""."""
        return "" if self.sample is Sample.OK else next(iter(self.caveats), "")

    @property
    def hardness(self) -> float | None:
        """The value turned so that higher is harder; comparable only within one formula."""
        return None if self.value is None else self.direction * self.value


def unscorable(counts: Counts, language: str | None) -> str | None:
    """Why prose with these counts gets no scores at all (a message), or None."""
    if language is None:
        return NO_LANGUAGE
    if counts.words == 0 or counts.sentences == 0:
        return NO_PROSE
    if counts.words < _MINIMUM_WORDS and counts.kanji + counts.hiragana + counts.katakana < 6:
        return ONE_WORD
    # Every word of running text has a letter or two; a table of numbers has few.
    if counts.letters < counts.words or counts.letters * 2 < counts.characters:
        return NUMBERS
    return None


def score_of(
    formula: str, counts: Counts, language: str | None, reason: str | None = None
) -> Score | None:
    """The score of a formula by its id for these counts; its value is None with ``reason`` where
    that is given. None where the language has no such formula.

    ``language`` is a code of ``registry.code_of``; None for unknown.
    """
    return judged(formula, counts._asdict(), language, reason or unscorable(counts, language))


def judged(
    formula: str, numbers: Mapping[str, float], language: str | None, reason: str | None
) -> Score | None:
    """The same for counts by their names, with ``reason`` for prose that is ``unscorable``."""
    found = _by_id(language or NEUTRAL).get(formula)
    return found and _score(found, numbers, reason or found.uncounted)


class Scores(dict[str, Score | None]):
    """The scores of a piece of prose by the ids of formulas, each worked out when it is first asked
    for.
    """

    def __init__(
        self, numbers: Mapping[str, float], language: str | None, reason: str | None
    ) -> None:
        """Scores for counts by their names; the others as for ``judged``."""
        super().__init__()
        self._asked = (numbers, language, reason)

    def __missing__(self, formula: str) -> Score | None:
        """Work out one."""
        found = self[formula] = judged(formula, *self._asked)
        return found

    def all(self) -> tuple[Score, ...]:
        """Those of every formula of the language, its own first."""
        numbers, language, reason = self._asked
        known, found = _by_id(language or NEUTRAL), []
        for formula, one in known.items():
            score = self.get(formula)
            if score is None:
                self[formula] = score = _score(one, numbers, reason or one.uncounted)
            found.append(score)
        return tuple(found)


class _Known(NamedTuple):
    """A formula of a language.

    Attributes:
        formula: the formula.
        uncounted: why it can never be scored here, or None.
        caveats: what to know about each of its values.
    """

    formula: Formula
    uncounted: str | None
    caveats: tuple[str, ...]


@cache
def _by_id(code: str) -> Mapping[str, _Known]:
    return {formula.id: _known(formula, code) for formula in formulas(code)}


def _known(formula: Formula, code: str) -> _Known:
    uncounted = WORD_LIST if set(formula.needs) & set(NOT_COUNTED) else None
    if formula.language == NEUTRAL:
        return _Known(formula, uncounted, (RANK_ONLY,))
    if formula.evidence is Evidence.CONTESTED:
        return _Known(formula, uncounted, (CONTESTED,))
    adapted = formula.evidence is Evidence.ADAPTED and formula.language == code
    return _Known(formula, uncounted, (ADAPTED,) if adapted else ())


def primary_of(score: Callable[[str], Score | None], language: str | None) -> Score | None:
    """The score that speaks for a text, of those that ``score`` tells by the ids of formulas."""
    names = next((names for name, names in PRIMARY if name == (language or NEUTRAL)), ())
    ranked = [found for found in map(score, names) if found is not None]
    enough = (s for s in ranked if s.value is not None and s.sample is _OK)
    return next(enough, ranked[-1] if ranked else None)


def _score(known: _Known, counts: Mapping[str, float], reason: str | None) -> Score:
    formula = known.formula
    value, contributions = (None, ()) if reason is not None else formula.worked(counts)
    sample = formula.sample(counts)
    if value is None:
        return Score(
            formula=formula.id,
            language=formula.language,
            value=None,
            grade=None,
            band=None,
            band_index=None,
            contributions=(),
            constant=formula.constant,
            evidence=formula.evidence,
            scale=formula.scale,
            direction=formula.direction,
            sample=sample,
            caveats=(),
            interval=None,
            reason=reason or NO_PROSE,
        )
    band, bands, margin = formula.band(value), formula.bands, formula.margin
    values = (
        formula.id,
        formula.language,
        value,
        formula.grade(value),
        None if band is None or bands is None else bands.labels[band],
        band,
        contributions,
        formula.constant,
        formula.evidence,
        formula.scale,
        formula.direction,
        sample,
        known.caveats if sample is _OK else (formula.minimum.caveat, *known.caveats),
        None if margin is None else (value - margin, value + margin),
        None,
    )
    return new(Score, values)  # by name it takes three times as long, twelve times a text


def language_caveats(
    counts: Counts, code: str | None, reason: str | None = None
) -> tuple[str, ...]:
    """What to know about all scores of a piece of prose (messages)."""
    found = []
    if code is not None and not own_formulas(code):
        found.append(NO_FORMULA if formulas(code) else NOT_SPACED)
    if code is not None and reason is None and counts.guessed_words > _GUESSED * counts.words:
        found.append(GUESSED)
    return tuple(found)
