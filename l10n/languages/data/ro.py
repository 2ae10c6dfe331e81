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
            ("^ori(?=[cu])", "or"),
            ("^([cg])i(?=[aou])|(?<!so)(c)i(?=[ou])|([cg]h)i(?=[aeou])", r"\1\2\3"),
            ("(?<=[cg])e(?=a)", ""),
            ("([aeiouăâîy][^aeiouăâîy_]+)i$(?<![bcdfgptv][lr]i)", r"\1"),
            ("iii$", "i_i"),
            ("ii$|i[iî](?=nd|n[tț])", "i"),
            ("^fi(?=nd|nț)", "fi_i"),
            ("(?<=cr)e(?=at)|(?<=^r)e(?=a[lc])|(?<=^t)e(?=atr)|(?<=id)e(?=al)", "e_"),
            ("e(?=a)|o(?=a)(?<!^co)", ""),
            (
                "(?<=[aeouăâî])i$|(?<=[âo])i(?=[^aeiouăâî])|(?<=a)i(?=[nmbtsșgrd])|"
                "(?<=u)i(?=t[eăa]$)",
                "j",
            ),
            ("(?<=[aeiouăâî])i(?=[aeouăâî])|^i(?=[aeou])", "j"),
            ("(?<=[pbfvm])i(?=e[^aeiou]|a[tțz])|(?<=ș[ct])i(?=a$)|(?<=șt)i(?=a$)", "j"),
            (
                "(?<=[aeioăâî])u(?=[aăeioîâ])|(?<=[aeoăâîi])u$|(?<=e)u(?=r[oi])|"
                "(?<=[kg])u(?=a)|(?<=^c)u(?=an)",
                "w",
            ),
        ),
        letters="h=1 k=1 w=3 x=1 y=3",
    ),
    function_words="și să nu de la cu în din pe pentru un o unei unui este sunt era au "
    "a fost ca că ce care mai sau dar se sa său "
    "prin după între fără până când unde cum acest această acestea acesta lor lui ei "
    "el ea dacă poate fi al ale cele cel cea "
    "foarte despre toate tot iar am ai i le îi își doar numai trebuie",
    characters="ă ș ț ţ ş î â",
)
