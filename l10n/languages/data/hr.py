"""Croatian, and what Bosnian and Serbian in Latin script share with it."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="hr",
    name="Croatian",
    ends=Ends(
        titles="g gđa gđica mr prim doc ing dipl akad sv fra don ul",
        medial="npr tj tzv odn usp v ev max min engl lat njem tal",
        before_number="br str čl st sl tab tel gl god",
        final="itd i.sl sl i.dr dr god st tis mil mlrd kn eur min sat pr.Kr n.e d.d d.o.o",
        letter_words="vitamin vitamina hepatitis tip tipa skupina",
        ordinals=True,
        ordinal_before="dana do od u na za iz s sa oko i po nakon prije tijekom "
        "početkom krajem rujna",
        ordinal_after="siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza "
        "rujna listopada studenoga studenog prosinca "
        "januara februara marta aprila maja juna jula avgusta septembra oktobra "
        "novembra decembra stoljeća godine",
    ),
    nuclei=Nuclei(
        nucleus="[aeiouáéíóúàèìòù]|(?<![aeiou])r(?![aeiour])(?<!^.(?=j))",
        letters="w=4 y=3",
    ),
    function_words="i u na je da se za od s sa iz do o po kod pri pod nad bez kao što "
    "koji koja koje kako kada gdje tko ali ili ni "
    "ne nije su bio bila bilo biti će bi sam smo to taj ta ova ovaj ovo njegov njihov "
    "samo već još također može mora prema "
    "između kroz prije nakon tako više svi sve a jer ako zbog te no koju kojima toga",
    characters="đ ć č ž š",
)
