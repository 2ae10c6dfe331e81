"""Arabic."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="ar",
    name="Arabic",
    script="Arab",
    cased=False,
    ends=Ends(
        titles="د أ م أ.د السيد ا ب ت ث ج ح خ س ش ع ف ق ك ل ن ي و",
        medial="مثلا",
        before_number="ص رقم ج ت هاتف",
        final="الخ إلخ هـ",
        speech="سألت سأل قال قالت أجاب أجابت يقول تقول أضاف أضافت وقال وقالت وأضاف وسأل وسألت فقال فقالت رد ردت صرخ صرخت تساءل",
    ),
    nuclei=Nuclei(rule="ar", regular=False),
    function_words="في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين أن إن كان كانت يكون ما لا لم لن قد أو ثم بعد قبل كل بعض بين "
    "حتى هو هي هم أي غير عند منذ خلال حول إذا كما لكن وقد وفي ومن أنه أنها",
    characters="ة ى إ أ ؤ ئ",
)
