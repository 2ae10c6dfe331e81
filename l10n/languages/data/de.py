"""German."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Numbers, Traits

TRAITS = Traits(
    tag="de",
    name="German",
    ends=Ends(
        titles="fr hr hrn dipl ing med phil rer nat habil priv doz pd st hl univ "
        "dr.med prof.dr ass",
        medial="z.B z.T d.h u.U o.Ä i.d.R i.v i.m s.c ggf bzw sog bspw vgl evtl inkl "
        "exkl max min mind "
        "zzgl abzgl insb insbes dgl einschl gem lt sog z d i u o s bes allg ehem urspr "
        "eigtl tgl ca geb gest ev kath franz engl lat griech",
        before_number="nr abb tab kap abs art bd s st tel std ziff seite §",
        final="usw usf etc u.a u.ä u.v.m v.a o.g u.s.w dgl mio mrd str st jh jhd jahrh "
        "min std sek tgl wö verh e.V a.D v.Chr n.Chr Chr",
        letter_words="vitamin hepatitis typ gruppe grad stadium klasse teil phase abschnitt",
        ordinals=True,
        ordinal_before="am im der die das den dem des ein eine einem einer zum zur "
        "beim vom seit bis ab vor nach jeder jede "
        "jedes jedem jeden ins und oder dieser diese dieses diesem diesen sein ihr "
        "seine ihre seinem seinen ihrem ihren "
        "wilhelm friedrich ludwig karl heinrich otto papst könig kaiser johannes paul "
        "benedikt pius",
        ordinal_after="januar februar märz april mai juni juli august september "
        "oktober november dezember jahrhundert "
        "jahrhunderts jahrhunderte jh lebensjahr lebensjahres lebensjahrs "
        "schwangerschaftswoche tag woche monat",
    ),
    nuclei=Nuclei(
        nucleus="[aeiouyäöüáéèêàâôîû]",
        respell=(
            ("qu", "kw"),
            ("e(?=ums?$)", "e_"),
            ("(?<=[aeiouyäöü][bcdfghklmnprstvz]|ll|[nrl][dgktz]|st|tr)ie(?=ns?$)", "i_e"),
            ("(?<=t)i(?=on|ös|ent|ell|enz|al)", "j"),
            ("(?<=s)i(?=on)", "j"),
            ("(?<=[aeoä])[ij](?=n?g?ung)", "i"),
            ("be(?=inhalt|irr|urt|urk|urlaub|einfl|eind)", "b_e_"),
            ("ge(?=ehr|ein|irr|impf|übt|end|erb|ord|arb|acht|änd|öff|url|urt)", "ge_"),
            ("aa|ai|au|ay|äu|ee|ei|eu|ey|oo|oi|oy", "a"),
            ("ie", "i"),
            ("ou", "u"),
        ),
        numbers=Numbers(
            small="1 1 1 1 1 1 1 2 1 1 1 1 1 2 2 2 2 2 2 2",
            tens="2 2 2 2 2 2 2 2",
            hundred=2,
            thousand=2,
            million=3,
            point=2,
            percent=2,
            joint=1,
            pairs=False,
        ),
        exceptions="familie=4 linie=3 studie=3 aktie=3 prämie=3 folie=3 serie=3 materie=4 hostie=3 "
        "lilie=3 bakterie=4 arterie=4 jubiläum=4 seen=2 ideen=3 feen=2 armeen=3 naiv=2 "
        "team=1 online=2 live=1",
        letters="y=3",
    ),
    function_words="der die das den dem des ein eine einen einem einer eines und oder "
    "aber nicht ist sind war waren wird werden "
    "wurde wurden hat haben hatte kann können muss soll sich sie er es ich wir ihr "
    "ihre ihren ihrem mit von für auf in im an am "
    "zu zum zur bei nach aus über unter vor durch auch noch nur wie als wenn dass weil "
    "so mehr sehr was wer wo man dieser diese "
    "dieses diesen danach dann dort doch denn ohne bis um seit einige viele alle kein "
    "keine bitte fragen",
    characters="ß ä ö ü",
)
