"""Swahili."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="sw",
    name="Swahili",
    ends=Ends(titles="bw bi", before_number="uk na"),
    nuclei=Nuclei(nucleus="[aeiou]"),
    function_words="na ya wa kwa ni katika la za cha vya kuwa hii hiyo huo huu hizi "
    "haya hayo kama au lakini pia baada kabla yake yao wake "
    "wao sana zaidi watu mtu kila ili yenye ambayo ambao hadi kutoka bila mwaka "
    "alikuwa ilikuwa walikuwa kuna si hakuna",
)
