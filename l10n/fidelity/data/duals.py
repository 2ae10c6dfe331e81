"""Words that say "two of a unit" in one, as Arabic and Hebrew do: ``يومين`` is "two days".

By language and the name of the unit in ``quantities``; both cases of Arabic.
"""

from __future__ import annotations

DUALS: dict[str, dict[str, str]] = {
    "ar": {
        "second": "ثانيتان ثانيتين",
        "minute": "دقيقتان دقيقتين",
        "hour": "ساعتان ساعتين",
        "day": "يومان يومين",
        "week": "أسبوعان أسبوعين اسبوعان اسبوعين",
        "month": "شهران شهرين",
        "year": "سنتان سنتين عامان عامين",
        "tablet": "قرصان قرصين حبتان حبتين",
        "capsule": "كبسولتان كبسولتين",
        "drop": "قطرتان قطرتين",
        "cup": "كوبان كوبين",
        "puff": "بختان بختين نفختان نفختين",
        "injection": "حقنتان حقنتين إبرتان إبرتين",
        "spoon": "ملعقتان ملعقتين",
        "sachet": "كيسان كيسين",
        "dose": "جرعتان جرعتين",
        "times": "مرتان مرتين",
    },
    "he": {
        "hour": "שעתיים",
        "day": "יומיים",
        "week": "שבועיים",
        "month": "חודשיים",
        "year": "שנתיים",
        "times": "פעמיים",
    },
}
