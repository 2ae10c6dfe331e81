"""Spanish."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Numbers, Traits

TRAITS = Traits(
    tag="es",
    name="Spanish",
    ends=Ends(
        titles="dra dres sr sra sres sras srta d dña ud uds vd vds lic ing arq gral "
        "cnel sto sta fr",
        medial="p.ej ej aprox EE p",
        before_number="pág págs pag núm núms num art arts cap caps n.º tel tlf",
        final="EE.UU EEUU a.m p.m min máx mín seg cía av avda admón dpto depto",
        letter_words="vitamina hepatitis tipo grupo grado",
    ),
    nuclei=Nuclei(
        nucleus="[aeoáéíóú]|[iuüy]",
        respell=(
            ("qu(?=[eiéí])", "k"),
            ("gu(?=[eiéí])", "g"),
            ("y(?![aeiouáéíóúü]|$)", "i"),
            ("(?<=[aeiouáéíóú])y$", ""),
            ("y(?=[aeiouáéíóúü])", "j"),
            ("[iuü](?=[aeoáéó])", ""),
            ("(?<=[aeoáéó])[iuü](?!h?[íú])", ""),
            ("[iuü](?=[iuíú])", ""),
        ),
        numbers=Numbers(
            small="2 1 1 1 2 2 1 2 2 2 1 2 2 2 3 2 4 5 5 5",
            tens="2 3 4 4 4 4 4 4",
            hundred=2,
            thousand=1,
            million=2,
            point=2,
            percent=3,
            joint=1,
        ),
        letters="f=2 h=2 j=2 l=2 m=2 n=2 ñ=2 r=2 s=2 w=3 x=2 z=2",
    ),
    function_words="el la los las un una unos unas de del al a en con por para sin "
    "sobre entre y e o u pero que se lo le les "
    "su sus mi mis tu tus es son era fue ser está están como más muy no sí si ya "
    "también este esta estos estas ese esa "
    "eso esto aquel cuando donde porque quien qué cómo hay ha han desde hasta durante "
    "después antes cada todo todos "
    "toda todas otro otra otros",
)
