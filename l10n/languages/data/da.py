"""Danish."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="da",
    name="Danish",
    ends=Ends(
        titles="hr fr frk dir adv cand mag stud skt pens",
        medial="f.eks bl.a dvs d.v.s ca evt inkl ekskl pga p.g.a mht m.h.t ifm iht "
        "i.h.t jf jvf vedr pr max min eksempelvis fx eng ty lat e.l",
        before_number="nr s kl kap art tlf stk fig tab bd",
        final="osv m.m m.v mv etc o.l o.lign lign kr mio mia min sek tsk f.Kr e.Kr årh "
        "a/s m.fl o.a ff",
        letter_words="vitamin hepatitis type gruppe grad klasse",
        ordinals=True,
        ordinal_before="den d til og fra det på i",
        ordinal_after="januar februar marts april maj juni juli august september "
        "oktober november december århundrede",
    ),
    nuclei=Nuclei(
        nucleus="[aeiouyæøåéäöü]",
        respell=(
            ("qu", "kv"),
            ("gu(?=[ie])", "g"),
            ("(?<=[aeou])y(?=[aeiou])", "j"),
            (
                "(?<=[tcsl])i(?=on|al|en|um)|(?<=[bdfgklmnprtv])i(?=e$|en$|er$|"
                "ens$)(?<!^..i)(?<!^.i)",
                "j",
            ),
            ("ei|ou|ai|eau|au|eu(?!m)", "a"),
        ),
    ),
    function_words="og i at er det en et den de til på med for af som har ikke der var "
    "fra kan vil skal om eller men så han hun vi du "
    "jeg sig sin sit sine hans hendes deres nu også efter ved over under mellem når "
    "hvor hvad hvem hvis fordi blev bliver være "
    "været havde mere meget kun ingen alle andre denne dette disse mod uden før siden "
    "ud op ned måske selv",
    characters="æ ø å",
)
