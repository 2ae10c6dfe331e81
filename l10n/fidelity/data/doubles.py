"""Words that a language says twice in a row on purpose. Languages that do so with many words, to
say "every" or "slowly", are left out.
"""

from __future__ import annotations

DOUBLES: dict[str, str] = {
    "ar": "",
    "bg": "да не много",
    "ca": "molt quasi nos vos",
    "cs": "velmi moc ano ne",
    "da": "det de den der meget er har var",
    "de": "die der das den dem sie ihr sehr ja nein ganz",
    "el": "σιγά σιγα λίγο πολύ πρωί ένα δύο του της το τα που ναι όχι",
    "en": "that had very is so no yes who",
    "es": "muy casi ya no sí tan poco bien luego más",
    "fi": "se hyvin sen sitä",
    "fr": "nous vous très si non oui en plus moins loin bien",
    "gl": "moi case xa non",
    "hr": "da jako vrlo ne",
    "hu": "az ez sok egy ki nagyon már",
    "it": "piano mano poco via così quasi molto ora passo subito sì no ben bene appena",
    "ko": "",
    "nb": "det de den der er var har veldig",
    "nl": "die dat zijn is was had ze je heel erg",
    "no": "det de den der er var har veldig",
    "pl": "bardzo tak nie się",
    "pt": "muito quase logo já não sim que bem tão pouco nos",
    "ro": "foarte da nu mai gata",
    "ru": "очень да нет еле чуть вот так что",
    "sk": "veľmi áno nie",
    "sr": "да врло јако не",
    "sv": "det de den är var har mycket som",
    "uk": "дуже так ні ледь що",
}

LEAST: dict[str, int] = {"ar": 4, "ko": 3}
"""Letters that a doubled word has, where that is not two."""
