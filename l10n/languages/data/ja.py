"""Japanese: a run of one script is a word; kana are counted as moras without their small
companions.
"""

from __future__ import annotations

from l10n.languages.traits import Nuclei, Traits

TRAITS = Traits(
    tag="ja",
    name="Japanese",
    script="Jpan",
    cased=False,
    words="kana",
    nuclei=Nuclei(rule="ja", regular=False),
)
