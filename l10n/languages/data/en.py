"""English."""

from __future__ import annotations

from l10n.languages.data.en_syllables import DOUBTFUL, EXCEPTIONS, LESS, MORE, MORE_AT
from l10n.languages.traits import Ends, Nuclei, Numbers, Traits

TRAITS = Traits(
    tag="en",
    name="English",
    ends=Ends(
        titles="sr rev hon gen col maj capt lt sgt cmdr gov sen rep pres supt fr messrs mmes",
        medial="incl resp esp viz",
        before_number="no rm ext para paras art sect ver ref refs jan feb mar apr aug "
        "sept sep oct nov dec",
        final="a.m p.m am pm co bros ave blvd rd hwy dept est assn univ hosp q.i.d "
        "b.i.d t.i.d p.r.n "
        "hr hrs min mins mo mos wk wks yr yrs mi ft oz lb lbs tbsp tsp sec secs mon "
        "tues tue wed thurs thur thu fri",
        before_name="St Mt Ft U.S U.K U.N D.C",
        letter_words="vitamin vitamins hepatitis type group grade stage class plan "
        "part phase appendix option "
        "section figure table column influenza arm cohort category level step",
    ),
    nuclei=Nuclei(
        more=MORE,
        more_at=MORE_AT,
        less=LESS,
        exceptions=EXCEPTIONS,
        letters="w=3",
        doubtful=DOUBTFUL,
        numbers=Numbers(
            small="2 1 1 1 1 1 1 2 1 1 1 3 1 2 2 2 2 3 2 2",
            tens="2 2 2 2 2 3 2 2",
            hundred=2,
            thousand=2,
            million=2,
            point=1,
            percent=2,
            says_one=True,
            decimal=".",
            pairs=True,
        ),
    ),
    function_words="the a an and or but of to in on at for with from by as is are was "
    "were be been being have has had "
    "do does did not no this that these those it its they them their there he she his "
    "her him we our us you your "
    "i my me who which what when where why how if then than so because can could may "
    "might must shall should will "
    "would about after all also any before both each even every few first however just "
    "many more most much now "
    "only other over same some such through too under until very while",
)
