"""Galician."""

from __future__ import annotations

from l10n.languages.data.es import TRAITS as SPANISH
from l10n.languages.traits import Ends, Traits

TRAITS = Traits(
    tag="gl",
    name="Galician",
    ends=Ends(
        titles="dra sr sra srs sras d dna sto sta",
        medial="p.ex ex aprox",
        before_number="páx núm art cap tel fig",
        final="a.m p.m av",
        letter_words="vitamina hepatite tipo grupo grao",
    ),
    nuclei=SPANISH.nuclei,
    function_words="o a os as un unha uns unhas de do da dos das en no na nos nas por "
    "polo pola polos polas para con sen sobre "
    "e ou mais pero que se non é son era foi foron ser está están ten teñen ao aos á "
    "ás como máis moi tamén xa el ela eles elas "
    "seu súa seus súas isto este esta ese esa cando onde porque quen cal ata entre "
    "despois antes tras cada todo todos toda hai "
    "aínda só lle lles pode outros outras nun nunha dun dunha xunto",
    characters="ñ x",
)
