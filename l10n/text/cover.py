"""Putting one run in place of what the parser saw as several: shortcodes and bare addresses."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

from l10n.text.document import Run, RunKind
from l10n.text.spans import Span

Make = Callable[[Span], Run]
"""Makes the run that stands for a span."""


def cover(
    runs: Sequence[Run], spans: Sequence[Span], make: Make, hidden: frozenset[RunKind]
) -> tuple[Run, ...]:
    """Runs in which each span is one run of its own.

    A span is left alone where it would cut something else than plain text in two.

    Args:
        runs: siblings in source order.
        spans: sorted, not overlapping.
        make: makes the new run.
        hidden: kinds of runs into which spans do not reach.
    """
    fit = _fitting(runs, spans)
    out: list[Run] = []
    k = 0
    for run in runs:
        while k < len(spans) and spans[k].end <= run.span.start:
            k += 1
        if k == len(spans) or spans[k].start >= run.span.end:
            out.append(run)
        elif run.children and _reaches(run, spans[k]):
            inner = run.children
            if run.kind not in hidden:
                inner = cover(inner, spans[k:], make, hidden)
            out.append(run._replace(children=inner))
        else:
            out += _cut(run, spans, k, fit, make)
    return tuple(out)


def _reaches(run: Run, span: Span) -> bool:
    return run.span.start < span.start and span.end < run.span.end


def _fitting(runs: Sequence[Run], spans: Sequence[Span]) -> list[bool]:
    fit = [True] * len(spans)
    k = 0
    for run in runs:
        while k < len(spans) and spans[k].end <= run.span.start:
            k += 1
        j = k
        while j < len(spans) and spans[j].start < run.span.end:
            if not spans[j].holds(run.span) and not is_plain(run):
                fit[j] = False
            j += 1
    return fit


def is_plain(run: Run) -> bool:
    """Whether a run is text that stands in the source as a reader sees it, so that it can be
    cut."""
    return run.kind is RunKind.TEXT and len(run.text) == run.span.end - run.span.start


def _cut(run: Run, spans: Sequence[Span], k: int, fit: list[bool], make: Make) -> list[Run]:
    """The pieces of a run between the spans that begin in it or before it."""
    out: list[Run] = []
    at = run.span.start
    while k < len(spans) and spans[k].start < run.span.end:
        span = spans[k]
        k += 1
        if not fit[k - 1]:
            continue
        if span.start > at:
            out.append(piece(run, at, span.start))
        if span.start >= run.span.start:
            out.append(make(span))
        at = span.end
    if at < run.span.end:
        out.append(run if at == run.span.start else piece(run, at, run.span.end))
    return out


def piece(run: Run, start: int, end: int) -> Run:
    """The part of a plain text run between two source offsets."""
    base = run.span.start
    return run._replace(span=Span(start, end), text=run.text[start - base : end - base])


def clip(runs: Sequence[Run], span: Span) -> tuple[Run, ...]:
    """The runs inside a span, of runs in the order of the text; plain text is cut at its ends,
    anything else that reaches out is left."""
    out: list[Run] = []
    first = bisect_left(runs, span.start, key=lambda run: run.span.end)
    for at in range(first, len(runs)):
        run = runs[at]
        if run.span.start > span.end:
            break
        if span.holds(run.span):
            out.append(run)
        elif run.span.start < span.end and span.start < run.span.end and is_plain(run):
            out.append(piece(run, max(run.span.start, span.start), min(run.span.end, span.end)))
    return tuple(out)
