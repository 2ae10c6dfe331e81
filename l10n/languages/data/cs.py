"""Czech."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="cs",
    name="Czech",
    ends=Ends(
        titles="mudr judr phdr rndr ing mgr bc doc csc drsc p pí sv plk gen kpt JUDr MUDr ul nám",
        medial="např tzv tj t.j resp mj cca popř příp viz srov zvl max min angl něm "
        "lat t.č t.zn tzn apod",
        before_number="č s str odst obr tab tel čl kap sv písm roč bod",
        final="atd apod aj atp kč hod min sek mil mld tis r stol ř.n.l př.n.l n.l "
        "př.Kr o.p.s s.r.o a.s",
        letter_words="vitamin vitaminu typu skupiny třídy",
        ordinals=True,
        ordinal_before="dne do od v ve na z ze k po před o a za při kolem jako",
        ordinal_after="ledna února března dubna května června července srpna září "
        "října listopadu prosince století",
    ),
    nuclei=Nuclei(
        nucleus="[aeiouyáéěíóúůýäöü]|(?<![aeiouyáéěíóúůýäöü])[rl](?![aeiouyáéěíóúůýäöürl])(?<!^.)",
        respell=(
            ("(?<!^na)(?<!^za)(?<!^po)(?<!^do)(?<!^ne)ou|(?<=[^aeiouy])[ae]u(?!j)|^[ae]u", "o"),
            ("[rl](?=[jh]$)", "r"),
        ),
        letters="w=4 y=3",
    ),
    function_words="a i v ve na z ze do od k ke o po pro při pod nad bez s se si že je "
    "jsou byl byla bylo být není to ten ta tento "
    "tato toto jako jak co kdo kde když který která které aby ale nebo ani už jen také "
    "jeho její jejich který může musí podle "
    "mezi přes před tak více však která jsem by za u jeho tím tomu této těchto pokud",
    characters="ě ř ů ž š č",
)
