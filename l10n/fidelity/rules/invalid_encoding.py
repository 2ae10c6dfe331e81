"""Rule ``fidelity.invalid-encoding``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.characters.harmful import named, undecoded
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.invalid-encoding",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A byte is not UTF-8.",
)
def invalid_encoding(pair: Pair) -> Iterator[Hit]:
    """A byte is not UTF-8.

    What it finds:
        Halves of surrogate pairs, which stand for bytes that could not be decoded.

    Why it matters:
        Programs refuse the file or show a black diamond.

    Example:
        A Latin-1 ``é`` in a UTF-8 file.

    How to fix:
        Save the file as UTF-8.

    Source:
        The Unicode Standard.
    """
    for span in undecoded(pair):
        yield Hit(
            span,
            N_("%(character)s is no character"),
            N_("Save the file as UTF-8."),
            {"character": named(span.of(pair.target.source))},
        )
