"""French."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="fr",
    name="French",
    ends=Ends(
        titles="m mm mme mmes mlle mlles me pr st ste mgr",
        medial="p.ex ex cf env apr av p",
        before_number="p pp chap art fig tél n° no vol réf n",
        final="etc janv févr avr juil sept oct nov déc bd min sec J.-C J.C av.J.-C apr.J.-C",
        letter_words="vitamine hépatite type groupe grade stade classe annexe phase",
    ),
    nuclei=Nuclei(
        nucleus="[aeiouyàâäæéèêëîïôöœùûüÿ]",
        rule="fr",
        exceptions="le=1 de=1 ce=1 je=1 me=1 te=1 se=1 ne=1 que=1 ouest=1 monsieur=2 messieurs=2 femme=1 pays=2 paysage=3 abbaye=3 août=1 "
        "aout=1 faon=1 paon=1 taon=1 saoul=1 week-end=2 club=1 lui=1 oui=1 les=1 est=1 et=1",
        letters="w=3 y=2",
    ),
    function_words="le la les l un une des du de d et ou mais où donc que qui quoi qu dont ce cet cette ces c il elle on nous vous "
    "ils elles je j se s son sa ses leur leurs mon ma mes votre vos notre nos est sont était été être a ont avait avoir pas ne n "
    "plus pour par sur sous dans en avec sans chez entre vers au aux à si comme très aussi bien tout tous toute toutes peut "
    "après avant pendant depuis lorsque quand parce même autre autres encore cela ça y",
    characters="è ê ç œ ù û î",
)
