"""Dutch."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="nl",
    name="Dutch",
    ends=Ends(
        titles="dhr mw mevr drs ir ing mr st ds jhr prof.dr",
        medial="bijv bv o.a d.w.z m.a.w i.p.v t.o.v m.b.t n.a.v d.m.v t/m i.v.m a.u.b "
        "z.g.n zgn nl resp ca evt incl excl max min m.n vgl blz",
        before_number="nr blz pag art fig tel hfst par vb afb",
        final="enz e.d e.a etc v.Chr n.Chr jl uur b.v n.v jr",
        letter_words="vitamine hepatitis type groep graad stadium fase klasse",
    ),
    nuclei=Nuclei(
        nucleus="[aeiouyáéèêëïöüäóíúôâîû]",
        respell=(
            ("qu", "kw"),
            ("(?<=[aeiou])j(?=[aeiou])", "j"),
            ("aai|ooi|oei", "a"),
            ("eeu|ieu", "a"),
            ("ij", "y"),
            ("be(?=[aiou]|ei|eu|ë)", "b_e_"),
            ("(?<![aeo])ge(?=[aiou](?!i)|ei)", "ge_"),
            ("aa|ee|oo|uu|ie|oe|eu|ui|ei|au|ou|ai|oi|ey|ay|oy", "a"),
            ("(?<=t)i(?=on|eel)|(?<=s)i(?=on)", "i"),
        ),
        exceptions="",
        letters="y=3",
    ),
    function_words="de het een en of maar van voor met op in aan bij naar door over om "
    "te tot uit onder tegen is zijn was waren "
    "wordt worden werd heeft hebben had kan kunnen moet zal zou niet geen ook nog al "
    "dan als dat die deze dit er hij zij ze wij "
    "we ik je u uw hun haar hem men wat wie waar hoe wanneer omdat want meer veel zeer "
    "zo na sinds tijdens daarna daar hier "
    "alle andere wel",
)
