"""Chinese: an ideograph is a word and a syllable."""

from __future__ import annotations

from l10n.languages.traits import Nuclei, Traits

TRAITS = Traits(
    tag="zh",
    name="Chinese",
    script="Hani",
    cased=False,
    words="han",
    nuclei=Nuclei(rule="zh"),
)
