"""Polish."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="pl",
    name="Polish",
    ends=Ends(
        titles="med n mgr inż lek hab doc płk gen kpt por ks św o bł red dyr prezes prez im "
        "pt ul al pl os woj gm pow",
        medial="ur np tzn tj tzw m.in ok por zob wg ew ww godz ds dot jw przyp jęz ang "
        "niem łac min maks śp",
        before_number="nr str s poz art ust pkt rozdz rys tab tel t lit par ryc",
        final="itd itp r w wiek proc tys mln mld zł gr godz min sek m p.n.e n.e i.in "
        "in cd st ub br bm wew",
        letter_words="witamina witaminy witaminę typu grupy grupa klasy stopnia",
        ordinals=True,
        ordinal_before="dnia do od w na z",
        ordinal_after="stycznia lutego marca kwietnia maja czerwca lipca sierpnia "
        "września października listopada grudnia",
    ),
    nuclei=Nuclei(
        nucleus="[aąeęioóuyéáöü]",
        respell=(("i(?=[aąeęoóuy])", "j"), ("(?<=[ae])u", "w"), ("ii", "ji")),
        letters="w=1 y=3",
    ),
    function_words="i w z na do nie się że jest są był była było być to o od po za "
    "przez dla przy pod nad bez ale oraz lub czy jak "
    "co kto gdy gdzie kiedy jako także już tylko tak tym tego te ten ta tej tych jego "
    "jej ich można może należy które która "
    "który którzy których ma mają po przed podczas u ze we bardzo każdy wszystkie "
    "jeśli również aby",
    characters="ą ę ł ń ś ź ż ć ó",
)
