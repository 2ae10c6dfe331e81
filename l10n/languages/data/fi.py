"""Finnish."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="fi",
    name="Finnish",
    ends=Ends(
        titles="tri hra rva nti fil",
        medial="esim ns ts n ks vrt nk mm ml mrd k.o ko em alk suom engl toim",
        before_number="s n nro no kpl puh luku klo",
        final="jne yms ym eaa jaa eKr jKr jKr v mm ym milj mrd min t oy",
        letter_words="vitamiini hepatiitti tyypin ryhmä luokka",
        ordinals=True,
        ordinal_before="ja tai",
        ordinal_after="tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta "
        "kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta "
        "marraskuuta joulukuuta",
    ),
    nuclei=Nuclei(
        nucleus="aa|ee|ii|oo|uu|yy|ää|öö|åå|[aeouyäö]i|au|eu|ou|iu|ey|äy|öy|iy|"
        "^(?:[^aeiouyäö]*)(?:uo|yö|ie)|uo|yö|ie|[aeiouyäöåé]",
        letters="f=2 h=1 j=1 l=2 m=2 n=2 r=2 s=2 w=4 x=2 z=2",
    ),
    function_words="ja on ei se että oli ovat olla ole hän he ne tämä tämän nämä mutta "
    "tai kun jos joka jotka jonka mitä mikä kuin "
    "myös niin vain jo vielä sekä kanssa mukaan jälkeen ennen aikana vuoksi hyvin "
    "kaikki voi voidaan pitää eivät siitä sen sitä "
    "sitten koska miten missä en olen hänen minä me te ettei noin kuten",
    characters="ä ö",
)
