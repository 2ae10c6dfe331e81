"""Rule ``fidelity.question-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.languages.tags import primary
from l10n.messages import N_


@rule(
    "fidelity.question-changed",
    Severity.WARNING,
    Certainty.LIKELY,
    "A sentence became a question, or a question a sentence.",
)
def question_changed(pair: Pair) -> Iterator[Hit]:
    """A sentence became a question, or a question a sentence.

    What it finds:
        Blocks that end with a full stop or an exclamation mark in one text and with a question
        mark in the other. Languages that often ask without a question mark are left out: Japanese,
        Chinese, Korean, Thai and Persian, Greek and Armenian with signs of their own.

    Why it matters:
        “You can drive.” and “Can you drive?” are not the same advice.

    Example:
        ``You take this every day.`` became ``¿Toma esto todos los días?``

    How to fix:
        Ask where the source asks, and state where it states.

    Source:
        None; it follows from what a translation is.
    """
    if primary(pair.target_language) in _UNASKED or primary(pair.source_language) in _UNASKED:
        return
    for match in pair.paired:
        here, there = match.source[-1], match.target[-1]
        if here.kind not in _KINDS or there.kind not in _KINDS:
            continue
        ours, theirs = here.text.rstrip(_AROUND)[-1:], there.text.rstrip(_AROUND)[-1:]
        if not ours or not theirs:
            continue
        if (ours in _ASKED and theirs in _STATED) or (ours in _STATED and theirs in _ASKED):
            yield hit(
                pair,
                match,
                N_("“%(text)s” ends with “%(target)s”; the source, with “%(source)s”"),
                N_("Ask where the source asks, and state where it states."),
                {"text": shortened(there.text.strip()), "source": ours, "target": theirs},
            )


_UNASKED = frozenset({"ja", "zh", "yue", "ko", "th", "lo", "km", "my", "fa", "el", "hy"})
_KINDS = frozenset({"paragraph", "item", "quote", "heading", "title", "footnote", "bold-heading"})
_AROUND = " \u00a0\u202f\n\"'”’»“)]*_\u200e\u200f"
_ASKED = "?？؟"
_STATED = ".!।۔"
