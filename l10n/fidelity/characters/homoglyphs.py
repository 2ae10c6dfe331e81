"""Addresses in which a letter of another script passes for a Latin one."""

from __future__ import annotations

import re

from l10n.text.patterns import lazy

_LATIN = lazy(r"[A-Za-z]")
_ALIKE = lazy("[аеорсухіјѕԁһӏԛԝАВЕКМНОРСТХЅІЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧοаρνα]")
_WORD = lazy(r"[^\W_]+")
_HOST = lazy(r"[a-z][a-z0-9+.-]*://([^/?#]+)", re.I)


def mixes_scripts(text: str) -> bool:
    """Whether a word of an address holds Latin letters and look-alikes of Cyrillic or Greek.

    A host counts as one word.
    """
    if text.isascii():
        return False
    host = _HOST.match(text)
    words = _WORD.findall(text)
    if host:
        words.append(host[1])
    return any(_LATIN.search(word) and _ALIKE.search(word) for word in words)
