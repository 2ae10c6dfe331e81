"""Portuguese."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Numbers, Traits

TRAITS = Traits(
    tag="pt",
    name="Portuguese",
    ends=Ends(
        titles="dra dras sr sra srs sras srta exmo exma eng engª arq v.exa exa d "
        "prof.ª profa profª s sto sta gen cel",
        medial="p.ex ex aprox obs V",
        before_number="pág págs p art arts cap n.º n nº núm tel fig vol ref",
        final="a.m p.m a.C d.C min seg av ltda cia",
        letter_words="vitamina hepatite tipo grupo grau fase classe estágio",
    ),
    nuclei=Nuclei(
        nucleus="[aeiouáéíóúâêôãõàüy]",
        respell=(
            ("qu(?=[aeiouáéíóúâêôã])", "k"),
            ("gu(?=[eiéíê])", "g"),
            ("gu(?=[aoáóãâ])", "gw"),
            ("ões|ãe|ão|õe", "ã"),
            ("(?<=[aeoáéóâêô])[iu](?![lrmz](?![aeiouáéíóúãõ])|nh|n[dtgcs]|íú)", "j"),
            ("(?<=u)i(?!r?$|nh|n[dt]|[lrz](?![aeiou]))", "j"),
            ("(?<=.)i(?=u$|us?$|u[^nms])", "i"),
            ("oo", "o"),
            ("iu$", "i"),
            ("(?<=^[^áéíóúâêôãõ]|^[^áéíóúâêôãõ][^áéíóúâêôãõ])[ieou](?=[aoe]s?$)", "i_"),
            (
                "(?<=[^áéíóúâêôãõ])([iu])(?=[aoe]s?$)(?<![áéíóúâêô][^aeiou]i)(?<![áéíóúâêô][^aeiou][^aeiou]i)(?<![áéíóúâêô][^aeiou]u)",
                r"\1_",
            ),
            ("[iu](?=[aeoáâãéêóôõ])", "j"),
            ("(?<=.)[eo](?=[aoáâãéêóôõ](?!s?$))", "j"),
            ("(?<=.)e(?=[ao]s?$)(?<=[áéíóúâêô][^aeiou]e|[áéíóúâêô][^aeiou][^aeiou]e)", "j"),
        ),
        numbers=Numbers(
            small="2 1 1 1 2 2 1 2 2 2 1 2 2 2 3 2 4 4 3 4",
            tens="2 2 4 4 4 4 3 3",
            hundred=2,
            thousand=1,
            million=2,
            point=3,
            percent=2,
            joint=1,
        ),
        letters="f=2 h=2 j=2 l=2 m=2 n=2 r=2 s=2 w=3",
    ),
    function_words="o a os as um uma uns umas de do da dos das em no na nos nas por "
    "pelo pela pelos pelas para com sem sob sobre "
    "e ou mas que se não é são era foi foram ser está estão tem têm ao aos à às como "
    "mais muito também já ele ela eles elas seu "
    "sua seus suas isso isto este esta esse essa aquele quando onde porque quem qual "
    "até entre depois antes após cada todo "
    "todos toda você vocês há ainda só eu lhe me nós pode outros outras",
    characters="ã õ ç",
)
