"""Tagalog (Filipino)."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="tl",
    name="Tagalog",
    ends=Ends(titles="g gng bb gb", medial="hal"),
    nuclei=Nuclei(nucleus="[aeiouáéíóú]"),
    function_words="ang ng sa na mga at ay si ni kay hindi ito iyon nito ko mo niya "
    "siya sila kami tayo ako ikaw kanilang kanyang para "
    "may mayroon wala kung dahil pero o rin din lamang lang isang bilang mula hanggang "
    "nang pa ba kapag ngunit noong naging "
    "habang upang",
)
