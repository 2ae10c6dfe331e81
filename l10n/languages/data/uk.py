"""Ukrainian."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="uk",
    name="Ukrainian",
    script="Cyrl",
    ends=Ends(
        titles="д-р проф доц акад ген полк св ім вул просп м с смт п о гр тов",
        medial="напр т.зв т.б див пор тобто т.д бл зокр англ нім лат",
        before_number="мал с стор ст ч п рис табл тел № гл",
        final="р рр тис млн млрд грн коп хв год сек ст і.т.д та.ін т.д т.п ін др н.е",
        letter_words="вітамін вітаміну гепатит типу групи",
    ),
    nuclei=Nuclei(nucleus="[аеєиіїоуюяaeiouy]", letters="w=3"),
    function_words="і й та в у на з із зі до від по за про при під над без не що як це "
    "цей ця ці той він вона воно вони його її їх є "
    "був була було бути для але або чи коли де хто який яка яке які також вже ще лише "
    "тільки може треба між через після перед "
    "так більше дуже всі якщо тому щоб",
    characters="і ї є ґ",
)
