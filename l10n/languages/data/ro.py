"""Romanian."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="ro",
    name="Romanian",
    ends=Ends(
        titles="dl dna d-na d-l dlui dnei sf ing av acad gen col lt",
        medial="ex de.ex cca aprox respectiv resp",
        before_number="pct pag p nr art alin cap fig tel vol lit str bl sc ap",
        final="ș.a ş.a etc ș.a.m.d î.Hr d.Hr a.m p.m S.R.L S.A",
        letter_words="vitamina hepatita tip tipul grup grupa grad",
    ),
    nuclei=Nuclei(
        nucleus="[aeiouăâîéy]",
        respell=(
            ("qu", "kw"),
            ("(?<=[cg])h?i(?=[auoăâ])", "k"),
            ("(?<=[cg])e(?=[a])", ""),
            ("(?<=[aeouăâîi])i(?=$|[^aeiouăâî])", "j"),
            ("(?<=[bcdfghjlmnpqrsștțvxzşţ])i$(?<![bcdfgptv][lr]i)", ""),
            ("e(?=a)", ""),
            ("o(?=a)", ""),
            ("(?<=[aeiouăâî])i(?=[aeouăâî])", "j"),
            ("^i(?=[aeou])", "j"),
            ("i(?=[ae](?:$|[rt]|ș))(?<=[pbfvm]i)", "j"),
            ("(?<=[aeoăâîi])u(?=$|[^aeiouăâîlrns])", "w"),
            ("u(?=[aă](?:$|[^l]))(?<=[dkqrgn]u)", "w"),
        ),
        letters="h=1 k=1 w=3 x=1 y=3",
    ),
    function_words="și să nu de la cu în din pe pentru un o unei unui este sunt era au a fost ca că ce care mai sau dar se sa său "
    "prin după între fără până când unde cum acest această acestea acesta lor lui ei el ea dacă poate fi al ale cele cel cea "
    "foarte despre toate tot iar am ai i le îi își doar numai trebuie",
    characters="ă ș ț ţ ş î â",
)
