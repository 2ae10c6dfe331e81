"""Words near to "not" in two languages: unless, without, stop, unwashed."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from l10n.fidelity.data.near_negations import NEAR
from l10n.fidelity.expressions import compiled


class NearWords(NamedTuple):
    """Words near to "not" of two languages; expressions, "" for none.

    Attributes:
        ours: those beside the "not".
        theirs: their counterparts, which say no "not" of their own.
        loose: others, which do not where there is none of these.
        instead: what stands for both together, in the language of the "not" and in the other.
    """

    ours: str
    theirs: str
    loose: str
    instead: tuple[str, str]

    def stands_instead(self, ours: str, theirs: str) -> bool:
        """Whether the other text says both in another way: "ask before you stop"."""
        here, there = self.instead
        if not there or compiled(there).search(theirs) is None:
            return False
        return not here or compiled(here).search(ours) is None

    def masked(self, text: str, times: int) -> str:
        """A text without so many of the counterparts."""
        rest, done = compiled(self.theirs).subn(" ", text, times) if self.theirs else (text, 0)
        return compiled(self.loose).sub(" ", rest, times) if self.loose and not done else rest


@cache
def near_words(source: str, target: str) -> tuple[NearWords, ...]:
    """The words near to "not" of two languages, or of one."""
    return tuple(
        NearWords(
            kind.words[source],
            "" if kind.holds else kind.words.get(target, ""),
            kind.loose.get(target, ""),
            (kind.instead.get(source, ""), kind.instead.get(target, "")),
        )
        for kind in NEAR
        if source in kind.words
    )
