"""Hindi."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="hi",
    name="Hindi",
    script="Deva",
    cased=False,
    ends=Ends(
        titles="डॉ डा प्रो श्री श्रीमती पं मो कु सु ए बी सी डी ई एफ जी एच आई जे के एल "
        "एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई "
        "ज़ेड जेड ऐ अ आ क पी.एच",
        before_number="पृ सं नं क्र",
        final="आदि",
        speech="पूछा कहा बोला बोली बोले कहते",
    ),
    nuclei=Nuclei(rule="hi"),
    function_words="के की का में है हैं और से को ने पर यह वह इस उस कि था थे थी भी नहीं "
    "हो कर गया गई गए एक जो तो ही लिए साथ बाद अपने "
    "अपनी क्या जिस जिन रहे रहा रही हुए हुआ हुई करने तक या अगर आप हम लेकिन कुछ ये वे उन इन",
)
