"""How like two units are."""

from __future__ import annotations

from math import fsum, log

from l10n.fidelity.alignment.evidence import HEADS, UNHEADED, Evidence, Scale

_LOOSE = frozenset({"paragraph", "html", "macro", "code", "row", "heading", "item"})
FITTING = 1.0
"""For units of one kind."""

MOST_SHARED = 6.0
"""For what both hold, at the most."""

_NUMBERLESS = 0.7
_NEVER = -9.0


def likeness(a: Evidence, b: Evidence, scale: Scale) -> float:
    """How well two units fit, in about -9 (never) to 7; a pair of paragraphs of fitting length
    has 1.
    """
    return alike(a, b, scale, misfit(a.size, b.size, scale.ratio))


def alike(a: Evidence, b: Evidence, scale: Scale, off: float) -> float:
    """The same where it is known how far off the lengths are.

    Weights are added without rounding on the way: sets have another order in every run, and two
    blocks that say the same would come out one before the other or the other way round.
    """
    kind, level, hard, soft, _, fixed, _, counts = a
    other, depth, hard2, soft2, _, fixed2, _, counts2 = b
    if kind != other:
        score = _unlike(kind, other)
    elif kind == "heading" and _named_apart(hard, hard2):
        return _NEVER
    else:
        score = FITTING if level == depth else 0.0
    if hard or hard2:
        weight = scale.weights.__getitem__
        score += min(MOST_SHARED, fsum(map(weight, (hard & hard2) | (soft & soft2))))
        score -= min(2.5, 0.35 * fsum(map(weight, hard ^ hard2)))
    elif soft and soft2 and not soft.isdisjoint(soft2):
        score += min(MOST_SHARED, fsum(map(scale.weights.__getitem__, soft & soft2)))
    if counts is not counts2:
        score -= _NUMBERLESS
    return score if fixed and fixed2 else score - off


def _named_apart(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two headings have ids, and each that of another heading."""
    here, there = ({token for token in hard if token[0] == "h"} for hard in (a, b))
    return bool(here and there) and not here & there


def _unlike(a: str, b: str) -> float:
    """How well two kinds fit that are not the same."""
    if a in HEADS and b in HEADS:
        return -1.0
    if a in UNHEADED and b in UNHEADED:
        return -1.0
    if (a in HEADS and b in UNHEADED) or (a in UNHEADED and b in HEADS):
        return -1.8
    return -2.4 if a in _LOOSE and b in _LOOSE else -4.0


def misfit(source: float, target: float, ratio: float) -> float:
    """0 for lengths as in the rest of the document, up to 3 for lengths that differ by a factor
    of three or more.
    """
    return apart(length(source * ratio), length(target))


def length(size: float) -> float:
    """A size as lengths are compared, in standard deviations of its logarithm: what is very short
    says little.
    """
    return log(size + 8) / 0.45


def apart(source: float, target: float) -> float:
    """The misfit of two lengths."""
    z = target - source
    off = z * z / 2
    return off if off < 3.0 else 3.0
