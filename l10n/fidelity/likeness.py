"""How like two units are."""

from __future__ import annotations

from math import log

from l10n.fidelity.evidence import HEADS, UNHEADED, Evidence, Scale

_LOOSE = frozenset({"paragraph", "html", "macro", "code", "row", "heading", "item"})
_NUMBERLESS = 0.7
_NEVER = -9.0


def likeness(a: Evidence, b: Evidence, scale: Scale) -> float:
    """How well two units fit, in about -9 (never) to 7; a pair of paragraphs of fitting length
    has 1.
    """
    return alike(a, b, scale, misfit(a.size, b.size, scale.ratio))


def alike(a: Evidence, b: Evidence, scale: Scale, off: float) -> float:
    """The same where it is known how far off the lengths are."""
    if a.kind == b.kind == "heading" and _named_apart(a, b):
        return _NEVER
    score = _kinds(a, b)
    if a.hard or b.hard:
        weight = scale.weights.__getitem__
        shared = (a.hard & b.hard) | (a.soft & b.soft)
        score += min(6.0, sum(map(weight, shared)))
        score -= min(2.5, 0.35 * sum(map(weight, a.hard ^ b.hard)))
    elif a.soft and b.soft and not a.soft.isdisjoint(b.soft):
        score += min(6.0, sum(map(scale.weights.__getitem__, a.soft & b.soft)))
    if a.counts is not b.counts:
        score -= _NUMBERLESS
    return score if a.fixed and b.fixed else score - off


def _named_apart(a: Evidence, b: Evidence) -> bool:
    """Whether two headings have ids, and each that of another heading."""
    here, there = ({t for t in x.hard if t[0] == "h"} for x in (a, b))
    return bool(here and there) and not here & there


def _kinds(a: Evidence, b: Evidence) -> float:
    if a.kind == b.kind:
        return 1.0 if a.level == b.level else 0.0
    if a.kind in HEADS and b.kind in HEADS:
        return -1.0
    if a.kind in UNHEADED and b.kind in UNHEADED:
        return -1.0
    if (a.kind in HEADS and b.kind in UNHEADED) or (a.kind in UNHEADED and b.kind in HEADS):
        return -1.8
    return -2.4 if a.kind in _LOOSE and b.kind in _LOOSE else -4.0


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
