"""Italian."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Numbers, Traits

TRAITS = Traits(
    tag="it",
    name="Italian",
    ends=Ends(
        titles="sig sigg sigra sig.ra sig.na dott dott.ssa dottssa prof.ssa ing avv "
        "arch geom rag on sen mons don S SS s.m",
        medial="ad.es es p.es c.d cosid cfr ca circa",
        before_number="pag pagg n nn art artt cap fig tel vol par all nr comma",
        final="ecc c.m s.p.a spa s.r.l srl a.C d.C",
        letter_words="vitamina epatite tipo gruppo grado stadio classe fase",
    ),
    nuclei=Nuclei(
        nucleus="[aeiouàèéìíòóùúyâêîôû]",
        respell=(
            ("qu", "kw"),
            ("^([^aeiou]*)([iu])([aeo])$(?<!^gi.)(?<!^ci.)", r"\1\2_\3"),
            ("(?<=[lr]g|eg|[oae]g)i(?=[ae]$)(?<!gg.)(?<!agi)(?<!ligi)", "i_"),
            (
                "(?<=log|raf|sof|fob|nom|rap|raz|pat|fag|tom|tof|las|pleg|cop|eem|nem|"
                "cem|tem|uem|urgh|gn|iatr|metr|ller|tter|"
                "rrer|cher|arzer|rans|anz|uliz|ttes|rtes|ntas|poes|opp|gam|com|arch|"
                "efal|emon|agon|foll|azz|att|iur|mal)i(?=[ae]$)",
                "i_",
            ),
            ("^(ri|bi|vi(?=agg|al)|cli|tri|pri|di(?=[aeo]))(?=[aeou])", r"\1_"),
            ("(?<=[cgs])i(?=[aeouòàèù])(?<![^c]si)(?<=[cg]i|sci)|(?<=gl)i(?=[aeou])", ""),
            ("(?<=g)u(?=[aeiouàèòì])", "w"),
            ("(?<=[tndsi])u(?=al)|(?<=fl)u(?=[eoi])|(?<=[^gq])u(?=i[^$])", "u_"),
            ("^(co|auto|ante|anti|neuro)(?=[aeiou])", r"\1_"),
            ("[iu](?=[aeoàèéòó])", "j"),
            ("(?<=[aeoàèéòó])[iu](?![aeiou])", "j"),
            ("i(?=[uù])", "j"),
        ),
        exceptions="farmacia=4 farmacie=4 bugia=3 magia=3 paura=3 baule=3 europei=4 "
        "ebrei=3 musei=3 trofei=3 eroi=3 siano=3 "
        "periodo=4 periodi=4 qualsiasi=4 gay=1 team=1 live=1 home=1 "
        "performance=3 magazine=3 online=2 veicolo=4 veicoli=4 addio=3 "
        "leggio=3 fruscio=3 mormorio=4 pendio=3 natio=3 restio=3 zii=2 "
        "dei=1 egoista=4 egoismo=4",
        numbers=Numbers(
            small="2 2 2 1 3 3 2 2 2 2 3 3 3 3 5 3 3 5 4 5",
            tens="2 2 4 4 4 4 3 3",
            hundred=2,
            thousand=2,
            million=3,
            point=3,
            percent=3,
        ),
        letters="f=2 h=2 j=3 k=2 l=2 m=2 n=2 r=2 s=2 w=3 y=3 z=2",
    ),
    function_words="il lo la i gli le l un uno una un' e ed o ma non di del dello "
    "della dei degli delle a al allo alla ai agli alle "
    "da dal dalla dai dalle in nel nello nella nei nelle con su sul sulla sui per tra "
    "fra che chi cui è sono era erano essere ha "
    "hanno aveva si ci vi ne se come più anche molto questo questa questi queste "
    "quello quella quando dove perché cosa dopo prima "
    "senza ogni tutti tutte suo sua suoi loro mio può deve così già poi se lei lui noi secondo",
    characters="ì ò",
)
