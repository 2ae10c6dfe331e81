"""Swedish."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="sv",
    name="Swedish",
    ends=Ends(
        titles="hr fr dir fil leg civ s:t st",
        medial="t.ex bl.a dvs d.v.s ca ev inkl exkl p.g.a pga m.h.t jfr resp max min "
        "s.k sk f.d fr.o.m t.o.m bla tex eng ty lat f.n g.m i.o.m enl",
        before_number="nr s sid kl kap art tel fig tab § bd",
        final="osv m.m mm etc o.d dyl o.dyl kr milj mkr mdr min sek f.Kr e.Kr m.fl mfl ff",
        letter_words="vitamin hepatit typ grupp grad klass",
    ),
    nuclei=Nuclei(
        nucleus="[aeiouyåäöéàü]",
        respell=(("qu", "kv"), ("au|eu(?!m)|eau|ou", "a"), ("(?<=[tsš])i(?=on)|(?<=[tsgn])j", "j")),
        letters="w=3",
    ),
    function_words="och i att är det en ett den de till på med för av som har inte där "
    "var från kan vill ska skall om eller men så han "
    "hon vi du jag sig sin sitt sina hans hennes deras nu också efter vid över under "
    "mellan när hur vad vem eftersom blev blir "
    "vara varit hade mer mycket bara ingen alla andra denna detta dessa mot utan före "
    "sedan ut upp ner kanske själv något några "
    "än man",
    characters="å ä ö",
)
