"""Hungarian."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="hu",
    name="Hungarian",
    ends=Ends(
        titles="ifj id özv szt gr br ing",
        medial="pl ill kb vö ún azaz max min ld lásd",
        before_number="kb o old sz tel ker",
        final="stb st u ti em fszt kft rt bt u.n Kr.e Kr.u i.e i.sz u.i",
        letter_words="vitamin hepatitis típus típusú csoport",
        ordinals=True,
        ordinal_before="a az és vagy",
        ordinal_after="január február március április május június július augusztus "
        "szeptember október november december század "
        "századi évi cikk",
    ),
    nuclei=Nuclei(nucleus="[aeiouöüáéíóúőűyä](?<![gnlt]y)", letters="w=3 y=3 x=1 q=1"),
    function_words="a az és hogy nem is egy van volt vannak lesz ez ezt azt aki ami "
    "amely amelyek mint csak már még meg de vagy ha "
    "akkor ki mi mit hol mikor miért minden több nagyon el fel le be után előtt alatt "
    "között mellett szerint által miatt ezért "
    "lehet kell én ő ők mi ti majd pedig sem azonban illetve valamint így úgy amikor",
    characters="ő ű",
)
