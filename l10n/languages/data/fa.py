"""Persian."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="fa",
    name="Persian",
    script="Arab",
    cased=False,
    ends=Ends(
        titles="د م ا ج ح س ع ف ق",
        before_number="ص ش ج",
        final="ق.م م ه.ش ه.ق",
        speech="گفت پرسید افزود پاسخ می‌گوید گفتند",
    ),
    nuclei=Nuclei(rule="fa", regular=False),
    function_words="و در به از که این آن را با است بود برای تا بر یک هم نیز شد شده می کرد کرده های ها خود او آنها ما شما من هر اگر اما "
    "یا چه کند کنند دارد دارند باید نمی نیست باشد پس پیش بین همه دیگر چند روی بعد قبل بی هستند شود می‌شود می‌کند",
    characters="پ چ ژ گ ک ی",
)
