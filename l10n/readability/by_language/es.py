"""Spanish formulas."""

from __future__ import annotations

from l10n.messages import N_
from l10n.readability.definition import Evidence, Example, Formula, Scale, Steps, Term
from l10n.readability.features import (
    FIRST,
    LETTERS,
    SENTENCE_LENGTH,
    SENTENCES_100,
    SYLLABLES,
    SYLLABLES_100,
    WORDS_100,
)

INFLESZ = Steps(
    (40, 55, 65, 80),
    (
        N_("very difficult"),
        N_("somewhat difficult"),
        N_("normal"),
        N_("fairly easy"),
        N_("very easy"),
    ),
    (),
    "INFLESZ: Barrio-Cantalejo et al. 2008",
)
_PERSPICUITY = Steps(
    (30, 50, 60, 70, 80, 90),
    (
        N_("very difficult"),
        N_("difficult"),
        N_("fairly difficult"),
        N_("standard"),
        N_("fairly easy"),
        N_("easy"),
        N_("very easy"),
    ),
    (),
    "Fernández Huerta 1959",
)

FORMULAS: tuple[Formula, ...] = (
    Formula(
        id="szigriszt-pazos",
        language="es",
        name="Perspicuidad (Szigriszt-Pazos), INFLESZ",
        source="Szigriszt Pazos 1993; bands of Barrio-Cantalejo et al. 2008",
        evidence=Evidence.VALIDATED,
        scale=Scale.EASE,
        direction=-1,
        minimum=WORDS_100,
        example=Example(FIRST, 90.242, "computed by hand"),
        constant=206.835,
        terms=(Term(-1.0, SENTENCE_LENGTH), Term(-62.3, SYLLABLES)),
        bands=INFLESZ,
        note=N_("bands made on 210 publications, patient texts among them"),
    ),
    Formula(
        id="fernandez-huerta",
        language="es",
        name="Lecturabilidad (Fernández Huerta)",
        source="Fernández Huerta 1959; sentence variable as corrected by Law 2011",
        evidence=Evidence.ADAPTED,
        scale=Scale.EASE,
        direction=-1,
        minimum=WORDS_100,
        example=Example(FIRST, 93.5513, "computed by hand"),
        constant=206.84,
        terms=(Term(-1.02, SENTENCE_LENGTH), Term(-60.0, SYLLABLES)),
        bands=_PERSPICUITY,
    ),
    Formula(
        id="gutierrez-polini",
        language="es",
        name="Comprensibilidad (Gutiérrez de Polini)",
        source="Gutiérrez de Polini 1972",
        evidence=Evidence.VALIDATED,
        scale=Scale.EASE,
        direction=-1,
        minimum=WORDS_100,
        example=Example({"words": 246, "sentences": 14, "letters": 1107}, 45.4, "computed by hand"),
        constant=95.2,
        terms=(Term(-9.7, LETTERS), Term(-0.35, SENTENCE_LENGTH)),
        note=N_("made for Spanish on school texts; no syllables needed"),
    ),
    Formula(
        id="crawford",
        language="es",
        name="Crawford",
        source="Crawford 1984",
        evidence=Evidence.VALIDATED,
        scale=Scale.GRADE,
        direction=1,
        minimum=WORDS_100,
        example=Example(FIRST, 3.2145, "computed by hand"),
        constant=-3.407,
        terms=(Term(-0.205, SENTENCES_100), Term(0.049, SYLLABLES_100)),
        note=N_("years of primary school; says nothing above the sixth"),
    ),
)
