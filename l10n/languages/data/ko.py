"""Korean: a syllable is a character."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="ko",
    name="Korean",
    script="Kore",
    cased=False,
    ends=Ends(
        medial="예",
        speech="말했다 말한다 물었다 답했다 대답했다 외쳤다 "
        "설명했다 덧붙였다 라고 하고 라며 이라고 며 고 라는 이라며",
    ),
    nuclei=Nuclei(nucleus="[가-힣]|[aeiouy]+"),
)
