"""Random texts and messages for tests against gettext; the same seed gives the same ones."""

from __future__ import annotations

import random

from l10n.catalog.message import Message, Previous

SCRIPTS = (
    "abcdefghij",
    "éàüñçãõ",
    "абвгдежз",
    "αβγδε",
    "漢字患者治療薬",
    "ひらがなカタカナーっゃ",
    "한국어환자",
    "각",
    "عربيمرض",
    "אבגדה",
    "ไทยผู้ป่วย",
    "हिन्दीरोगी",
    "0123456789",
    ".,;:!?",
    "()[]{}<>«»“”‘’\"'",
    "-–—‐‑/\\|%$€£¥@#&*_+=~^`",
    "。、「」（）！？・…｢｣",
    "\u00a0\u2009\u200b\u2060\u202f\u00ad\u200d\ufe0f",
    "🙂👍🏽👩🇩🇪🇫🇷",
    "\t\n",
    "\x07\x08\x0b\x0c\r",
    "\u2028\u2029\u0085",
    "e\u0301a\u0308",
)
GLUE = (
    *("  ", "- ", "/", " (", ") ", "% ", ": ", "\\", "\n", "\t", "$5 ", "5% ", "...", "](1) "),
    *("**", "`", ". ", ", ", "? ", "! "),
    *(" " for _ in range(12)),
)


def text(r: random.Random, longest: int = 220) -> str:
    """A text of one script or many, never empty."""
    parts: list[str] = []
    wanted = r.randint(1, longest)
    plain = r.random() < 0.5
    while sum(map(len, parts)) < wanted:
        script = SCRIPTS[0] if plain else r.choice(SCRIPTS)
        parts += r.choices(script, k=r.randint(1, 9))
        if plain or r.random() < 0.4:
            parts.append(r.choice(GLUE) if plain else " ")
    return "".join(parts)


def comment(r: random.Random) -> str:
    """A line for a comment."""
    return "".join(c for c in text(r, 90) if c.isprintable()).strip().rstrip("\\ ")


def message(r: random.Random) -> Message:
    """A message of the kinds that gettext has; without format flags, which change how it wraps."""
    many = r.random() < 0.15
    return Message(
        text(r),
        (text(r), text(r, 40)) if many else (text(r) if r.random() < 0.9 else "",),
        text(r, 40) if r.random() < 0.2 else None,
        text(r) if many else None,
        tuple(comment(r) for _ in range(r.choice((0, 0, 1, 2)))),
        tuple(comment(r) for _ in range(r.choice((0, 0, 1, 2)))),
        tuple(
            f"{r.choice(('a-b', '患者', 'x' * 60))}/{i}.md:{r.randint(1, 999)}"
            for i in range(r.choice((0, 1, 2, 9)))
        ),
        tuple(
            sorted(
                r.sample(("no-python-format", "no-wrap"), r.choice((0, 0, 0, 1, 2))), reverse=False
            )
        ),
        Previous(None, text(r)) if r.random() < 0.2 else None,
    )


def messages(seed: int, count: int) -> tuple[Message, ...]:
    """Messages with different keys; the last ones are obsolete."""
    r = random.Random(seed)
    found = {m.key: m for m in (message(r) for _ in range(count))}
    live = tuple(found.values())
    gone = tuple(
        m.with_(msgid=f"{m.msgid} (gone)", obsolete=True) for m in live[: count // 5] if m.msgstr[0]
    )
    return live + gone
