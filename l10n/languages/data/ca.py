"""Catalan."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="ca",
    name="Catalan",
    ends=Ends(
        titles="sr sra srs sres dra drs st sta mn",
        medial="p.ex ex aprox",
        before_number="pàg pàgs núm art cap fig tel vol n",
        final="EUA a.m p.m aC dC av",
        letter_words="vitamina hepatitis tipus grup grau fase",
    ),
    nuclei=Nuclei(
        nucleus="[aeiouàèéíòóúïüy]",
        respell=(
            ("qu(?=[eiéèí])|qü", "k"),
            ("qu", "kw"),
            ("gu(?=[eiéèí])", "g"),
            ("g[uü](?=[aeioàéèíòó])", "gw"),
            ("(?<=[aeiouàèéòóíú])[iu](?=[aeiouàèéòóíú])", "j"),
            ("^i(?=[aeouàèéòó])", "j"),
            ("ny", "n"),
            ("(?<=[aeiouàèéòóïü])[iu](?!sme|sta|stes)", "j"),
        ),
        letters="f=2 h=1 j=2 l=2 m=2 n=2 r=2 s=2 w=4 x=1 y=3 z=2",
    ),
    function_words="el la els les l un una uns unes de del dels d i o però que què qui "
    "no és són era eren ha han hi ho a al als en "
    "amb per pel pels sense sobre entre fins des com més molt també ja si quan on "
    "perquè aquest aquesta aquests aquestes això "
    "seu seva seus seves tot tots tota pot cal després abans",
    characters="ç à è ò",
)
