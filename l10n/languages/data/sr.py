"""Serbian, in Cyrillic and Latin script."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="sr",
    name="Serbian",
    script="Cyrl",
    ends=Ends(
        titles="g gđa др проф г гђа мр прим доц инж св",
        medial="npr tj tzv odn нпр тј тзв одн",
        before_number="br str čl бр стр чл",
        final="itd sl god итд сл год",
        ordinals=True,
        ordinal_before="od do u на у од до",
        ordinal_after="januara februara marta aprila maja juna jula avgusta septembra "
        "oktobra novembra decembra godine veka "
        "јануара фебруара марта априла маја јуна јула августа септембра октобра "
        "новембра децембра године века",
    ),
    nuclei=Nuclei(
        nucleus="[aeiouаеиоу]|(?<![aeiouаеиоу])[rр](?![aeiouаеиоуrр])", letters="w=4 y=3"
    ),
    function_words="i u na je da se za od sa iz do o po kod pri pod nad bez kao što "
    "koji koja koje kako kada gde ko ali ili ni ne "
    "nije su bio bila bilo biti će bi sam smo to taj ta ova ovaj ovo samo već još "
    "takođe može mora prema između kroz pre posle "
    "и у на је да се за од са из до о по код при под без као што који која које како "
    "када где али или не није су био ће би "
    "то овај само још може према",
    characters="ђ ј љ њ ћ џ",
)
