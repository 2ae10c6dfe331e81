"""French."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Numbers, Traits

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
        nucleus="[aeiouyéèêëàâîïôöûüùŷUAEI]",
        respell=(
            ("qu|ç", "k"),
            ("gu(?=[eiéèêy])", "g"),
            ("ge(?=[aoâôu])(?!geu)", "j"),
            ("oeu|œil|œu|œ|eau|aoû", "E"),
            ("(?<=[ao]i)ent$", ""),
            (
                "(?<!m)(?<!i)(?<!^.)(?<!cid|sid|vid|tud|rud|cag|arg|urg|lig|reg|tal|"
                "cel|len|iol|par|fér|abs|pré|ouv|ser|ces|éri|nsc)"
                "(?<!écéd|argu|nnoc|écl|ompét|onsék|frék|ffici|djac|bid)ent$",
                "",
            ),
            ("(?<=.)es?$", ""),
            ("ueill", "Ej"),
            ("ueil", "Ej"),
            ("(?<=[aeou])ill|(?<=[aeu])il(?=s?$)", "j"),
            ("ou|où|oû|aoû", "U"),
            ("(?<=[aeouU])y(?=[aeiouéèêâôEAUI])", "ij"),
            ("oi|oî|oy|oe", "A"),
            ("ai|aî|ei|au|eu|eû|ay|ey", "E"),
            ("ui|uî", "I"),
            ("oo(?!p|r)", "o"),
            ("(?<=[ao])i(?=j)", ""),
            ("(?<=[bcdfgptv][lr])[iuU](?=[aeiouéèêâôUAEI])", "i_"),
            ("(?<=.)[iuUy](?=[aeiouéèêëàâôöUAEI])|^[iuUy](?=[aeiouéèêUAEI])|^h[iy](?=[aeè])", "j"),
            (
                "(?<=[aeiouyéèêàâîôûUAEI][bcdfgjklmnpqrstvxz])e(?=(?:[bcdfgjklmnpqrstvz]|"
                "[cp]h|gn|[bcdfgptv][lr])[aeiouyéèêàâîôûUAEI])",
                "",
            ),
            (
                "(?<=[aeiouyéèêàâîôûUAEI](?:ch|gn|ph|ss|ll|nn|tt|mm|rr|"
                "pp))e(?=(?:[bcdfgjklmnpqrstvz]|[cp]h|gn)[aeiouyéèêàâîôûUAEI])",
                "",
            ),
            (
                "(?<=[aeiouUAE]n[cdgjstvz]|[aeiouUAE]m[bpt])"
                "e(?=(?:[bcdfgjklmnpqrstvz]|[cp]h)[aeiouyéèêàâîôûUAEI])",
                "",
            ),
            ("(?<=[iIUEA])e(?=[bcdfgjklmnprstvz])(?<!j)", ""),
        ),
        exceptions="agent=2 agents=2 coeur=1 cœurs=1 le=1 de=1 ce=1 je=1 me=1 te=1 se=1 ne=1 "
        "que=1 les=1 des=1 ces=1 mes=1 tes=1 ses=1 es=1 est=1 et=1 monsieur=2 messieurs=2 "
        "femme=1 femmes=1 pays=2 paysage=3 paysages=3 paysan=3 paysans=3 abbaye=3 août=1 "
        "aout=1 faon=1 paon=1 saoul=1 week-end=2 vent=1 cent=1 dent=1 lent=1 sent=1 "
        "ment=1 gent=1 content=2 souvent=2 couvent=2 argent=2 talent=2 parent=2 absent=2 "
        "présent=2 serpent=2 accent=2 récent=2 client=2 orient=2 aiment=1 dorment=1 "
        "forment=1 affirment=2 confirment=2 nomment=1 consomment=2 expriment=2 fument=1 "
        "aux=1 eux=1 yeux=1 eu=1 eut=1 eus=1 secret=2 devant=2 ceux=1 oui=1 ouest=1 "
        "club=1 adolescent=4 innocent=3 excellent=3 équivalent=4 insolent=3 violent=2 "
        "différent=3 étaient=2",
        numbers=Numbers(
            small="2 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 2 2 3",
            tens="1 1 2 2 2 3 3 4",
            hundred=1,
            thousand=1,
            million=2,
            point=2,
            percent=2,
            twenties=True,
        ),
        letters="w=3 y=2",
    ),
    function_words="le la les l un une des du de d et ou mais où donc que qui quoi qu "
    "dont ce cet cette ces c il elle on nous vous "
    "ils elles je j se s son sa ses leur leurs mon ma mes votre vos notre nos est sont "
    "était été être a ont avait avoir pas ne n "
    "plus pour par sur sous dans en avec sans chez entre vers au aux à si comme très "
    "aussi bien tout tous toute toutes peut "
    "après avant pendant depuis lorsque quand parce même autre autres encore cela ça y",
    characters="è ê ç œ ù û î",
)
