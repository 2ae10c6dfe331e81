"""Norwegian (Bokmål)."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="nb",
    name="Norwegian Bokmål",
    ends=Ends(
        titles="hr fr frk dir adv cand mag stud",
        medial="f.eks bl.a dvs d.v.s ca evt inkl ekskl pga p.g.a mht m.h.t ifm iht jf "
        "jfr vedr pr maks min eksempelvis eng ty lat e.l t.o.m f.o.m",
        before_number="nr s kl kap art tlf fig tab bd pkt",
        final="osv m.m m.v mv etc o.l o.lign kr mill mrd min sek f.Kr e.Kr årh m.fl o.a ff",
        letter_words="vitamin hepatitt type gruppe grad klasse",
        ordinals=True,
        ordinal_before="den d til og fra det på i",
        ordinal_after="januar februar mars april mai juni juli august september "
        "oktober november desember århundre",
    ),
    nuclei=Nuclei(
        nucleus="[aeiouyæøåéäöüóòôèê]",
        respell=(
            ("qu", "kv"),
            ("(?<=[ln])i(?=en|ør|a$)(?<!^.i)|(?<=[aeou])y(?=[aeiou])", "j"),
            ("ei|øy|au|ai|oi|ou|eau|eu(?!m)", "a"),
            ("(?<=s)j?i?o(?=n)", "o"),
        ),
    ),
    function_words="og i at er det en et den de til på med for av som har ikke der var "
    "fra kan vil skal om eller men så han hun vi du "
    "jeg seg sin sitt sine hans hennes deres nå også etter ved over under mellom når "
    "hvor hva hvem hvis fordi ble blir være "
    "vært hadde mer mye bare ingen alle andre denne dette disse mot uten før siden ut "
    "opp ned kanskje selv noe noen enn ei",
    characters="æ ø å",
)
