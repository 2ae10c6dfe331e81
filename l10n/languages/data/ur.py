"""Urdu."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="ur",
    name="Urdu",
    script="Arab",
    cased=False,
    ends=Ends(speech="کہا پوچھا بولا بولی کہتے", before_number="ص"),
    nuclei=Nuclei(rule="fa", regular=False),
    function_words="کے کی کا میں ہے ہیں اور سے کو نے پر یہ وہ اس ان کہ تھا تھے تھی بھی "
    "نہیں ہو کر گیا گئی گئے ایک جو تو ہی لیے لئے ساتھ "
    "بعد اپنے اپنی کیا جس جن رہے رہا رہی ہوئے ہوا ہوئی کرنے تک یا اگر آپ ہم مگر لیکن کچھ",
    characters="ٹ ڈ ڑ ں ے ہ ھ",
)
