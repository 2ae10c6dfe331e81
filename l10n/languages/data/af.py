"""Afrikaans."""

from __future__ import annotations

from l10n.languages.data.nl import TRAITS as DUTCH
from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="af",
    name="Afrikaans",
    ends=Ends(
        titles="mnr mev mej ds adv",
        medial="bv d.w.s m.a.w o.a",
        before_number="nr bl no",
        final="ens vm nm",
    ),
    nuclei=Nuclei(nucleus=DUTCH.nuclei.nucleus, respell=DUTCH.nuclei.respell, regular=False),
    function_words="die n en van het is in te wat vir op met dat nie aan om word deur "
    "ook as hy was sy hulle ons ek jy julle by uit sal "
    "kan moet nog maar oor na tot hierdie daardie waar wanneer omdat toe baie meer "
    "mense wees is nie gaan sou kon daar hier so "
    "een twee al alle ander net sonder onder tussen teen voor sedert",
    characters="ê ë",
)
