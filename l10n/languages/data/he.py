"""Hebrew."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="he",
    name="Hebrew",
    script="Hebr",
    cased=False,
    ends=Ends(
        titles="ד״ר פרופ פרופ' גב' גב א ב ג ד ה ו ז ח ט י כ ל מ נ ס ע פ צ ק ר ש ת",
        before_number="עמ עמ' מס מס' טל טל'",
        speech="שאל שאלה אמר אמרה ענה ענתה השיב השיבה",
    ),
    nuclei=Nuclei(rule="he", regular=False),
    function_words="של את על לא הוא היא זה זו כי גם או אם עם כל יש אין היה היתה הייתה "
    "אל מה אך אבל רק עוד יותר אחרי לפני בין אני אנחנו "
    "הם הן אשר כדי ידי לאחר כמו מי אותו אותה אלה",
)
