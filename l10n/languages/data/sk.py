"""Slovak."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="sk",
    name="Slovak",
    ends=Ends(
        titles="mudr judr phdr rndr ing mgr bc doc csc drsc p sv plk gen kpt JUDr MUDr ul nám",
        medial="napr tzv t.j tj resp cca popr príp porov zvl max min angl nem lat tzn najmä",
        before_number="č s str ods obr tab tel čl kap písm roč bod",
        final="atď a.i apod a.pod pod hod min sek mil mld tis r stor pr.n.l n.l pred.Kr s.r.o a.s",
        letter_words="vitamín vitamínu typu skupiny triedy",
        ordinals=True,
        ordinal_before="dňa do od v vo na z zo k po pred o a za pri okolo",
        ordinal_after="januára februára marca apríla mája júna júla augusta septembra "
        "októbra novembra decembra storočia storočí",
    ),
    nuclei=Nuclei(
        nucleus="[aeiouyáéíóúýäôö]|(?<![aeiouyáéíóúýäôö])[rlŕĺ](?![aeiouyáéíóúýäôörl])(?<!^.)",
        respell=(
            (
                "i(?=um$)|(?<=[cgnlrmdzbkv])i(?=[ai]$|ou$|u$|ách$|ám$)|(?<=[gé]|[bt]ér|"
                "[óí]m)i(?=e$)|(?<=c)i(?=[aá]l)|(?<=^b)i(?=o)",
                "i_",
            ),
            ("i(?=[aeuá])", ""),
            ("e(?=um$)", "e_"),
            ("(?<!^na)(?<!^za)(?<!^po)(?<!^do)ou", "o"),
            ("au(?!č|k$)", "o"),
            ("eu", "e"),
        ),
        exceptions="ľudia=2 prsia=2 srdcia=2 daniel=3 daniela=4 gauč=1",
        letters="w=4 y=3",
    ),
    function_words="a i v vo na z zo do od k ku o po pre pri pod nad bez s so sa si že "
    "je sú bol bola bolo byť nie to ten tá táto "
    "tento toto ako čo kto kde keď ktorý ktorá ktoré aby ale alebo ani už len aj tiež "
    "jeho jej ich môže musí podľa medzi cez "
    "pred tak viac však som by za u tým tomu tejto týchto ak bude boli čím jeho ktorých iba",
    characters="ľ ĺ ŕ ô ž š č",
)
