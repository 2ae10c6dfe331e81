"""Italian."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="it",
    name="Italian",
    ends=Ends(
        titles="sig sigg sigra sig.ra sig.na dott dott.ssa dottssa prof.ssa ing avv arch geom rag on sen mons don S SS s.m",
        medial="ad.es es p.es c.d cosid cfr ca circa",
        before_number="pag pagg n nn art artt cap fig tel vol par all nr comma",
        final="ecc c.m s.p.a spa s.r.l srl a.C d.C",
        letter_words="vitamina epatite tipo gruppo grado stadio classe fase",
    ),
    nuclei=Nuclei(
        nucleus="[aeiouàèéìíòóùúyâêîôû]",
        respell=(
            ("qu", "kw"),
            ("(?<=[cg])i(?=[aeouòàèù])|(?<=gl)i(?=[aeou])|(?<=sc)i(?=[aeou])", ""),
            ("(?<=g)u(?=[aeiouàèò])", "w"),
            ("[iu](?=[aeoàèéòó])", "j"),
            ("(?<=[aeoàèéòó])[iu](?![aeiou])", "j"),
            ("u(?=[iì])", "w"),
            ("i(?=[uù])", "j"),
        ),
        letters="f=2 h=2 j=3 k=2 l=2 m=2 n=2 r=2 s=2 w=3 y=3 z=2",
    ),
    function_words="il lo la i gli le l un uno una un' e ed o ma non di del dello della dei degli delle a al allo alla ai agli alle "
    "da dal dalla dai dalle in nel nello nella nei nelle con su sul sulla sui per tra fra che chi cui è sono era erano essere ha "
    "hanno aveva si ci vi ne se come più anche molto questo questa questi queste quello quella quando dove perché cosa dopo prima "
    "senza ogni tutti tutte suo sua suoi loro mio può deve così già poi se lei lui noi secondo",
    characters="ì ò",
)
