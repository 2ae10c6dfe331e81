"""Alternative texts of images, as texts of their own: a reader who cannot see the image reads
them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit, words_in
from l10n.fidelity.expressions import small
from l10n.fidelity.links.targets import Link, key
from l10n.fidelity.numbers.reading import numbers_in
from l10n.frozen import replace
from l10n.text.document import Run, RunKind
from l10n.text.spans import Span

_OPENING = 2
"""Signs in front of the alternative text of a Markdown image."""

_LEAST = 0.3
"""Share of the length of the source; Chinese takes about a third."""


def same_images(
    matches: Iterable[Match], names: tuple[str, ...]
) -> Iterator[tuple[Match, Link, Link]]:
    """Match, image of the source, image of the target with the same file; each at most once.

    Images written inside code blocks are left out: only a program knows what becomes of them.
    """
    for match in matches:
        if match.source[0].kind == "code":
            continue
        here = [link for unit in match.source for link in unit.links if link.image]
        if not here:
            continue
        there = [link for unit in match.target for link in unit.links if link.image]
        for link in here:
            name = key(link.target, names)
            other = next((x for x in there if key(x.target, names) == name), None)
            if other is not None:
                there.remove(other)
                yield match, link, other


def alt_texts(
    matches: Iterable[Match], names: tuple[str, ...], languages: tuple[str | None, str | None]
) -> Iterator[Match]:
    """The alternative texts of the images that both sides have, each pair as a match. One that says
    much less is another text.
    """
    for match, ours, theirs in same_images(matches, names):
        if len(theirs.text) > _LEAST * len(ours.text):
            here = _unit(match.source[0], ours, languages[0])
            yield Match((here,), (_unit(match.target[0], theirs, languages[1]),))


def _unit(home: Unit, image: Link, language: str | None) -> Unit:
    start = image.span.start + _OPENING
    run = Run(RunKind.TEXT, Span(start, max(start, image.span.end)), image.text)
    lower = small(image.text)
    return Unit(
        index=home.index,
        kind="image",
        level=0,
        blocks=(replace(home.blocks[0], runs=(run,)),),
        span=image.span,
        text=image.text,
        small=lower,
        numbers=numbers_in(image.text, language),
        links=(),
        code=(),
        placeholders=(),
        notes=(),
        label="",
        size=len(image.text),
        words=words_in(lower),
    )
