"""The partner engine of identification: langdetect's profiles, read without its random sampling.

The probability of every n-gram of the text counts once, so that the answer is the same on every
run. Only the profiles of the languages in question are read, through an instance of our own;
langdetect's global state is not touched.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import cache

_PROFILES = {"nb": "no", "zh": "zh-cn", "gl": "pt", "sr": "hr", "ms": "id"}
"""Profiles of another name, and of the nearest relative where there is none."""

_ALPHA = 5e-5
_LONGEST = 1200
_LATIN_ADDITIONAL = re.compile("[\u1ea0-\u1eff]")
_SAME = str.maketrans({"ی": "ي", "ș": "ş", "ț": "ţ", "Ș": "Ş", "Ț": "Ţ", "’": "'"})


def likelihoods(words: Sequence[str], languages: tuple[str, ...]) -> dict[str, float]:
    """Mean log-probability of the n-grams of some words, by language; languages without a profile
    are left out.
    """
    names, table = _table(tuple(sorted({_PROFILES.get(tag, tag) for tag in languages})))
    sums = [0.0] * len(names)
    seen = length = 0
    for word in words:
        for gram in _grams(word):
            logs = table.get(gram)
            if logs is None:
                continue
            seen += 1
            for i, value in enumerate(logs):
                sums[i] += value
        length += len(word)
        if length > _LONGEST:
            break
    means = {name: total / seen for name, total in zip(names, sums, strict=True)} if seen else {}
    wanted = ((tag, _PROFILES.get(tag, tag)) for tag in languages)
    return {tag: means[name] for tag, name in wanted if name in means}


def _grams(word: str) -> list[str]:
    plain = _LATIN_ADDITIONAL.sub("\u1ec3", word.translate(_SAME))
    padded = f" {plain} "
    size = len(padded)
    grams = list(plain)
    grams += [padded[i : i + 2] for i in range(size - 1)]
    grams += [padded[i : i + 3] for i in range(size - 2)]
    return grams


@cache
def _table(names: tuple[str, ...]) -> tuple[list[str], dict[str, tuple[float, ...]]]:
    from pathlib import Path

    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

    folder = Path(PROFILES_DIRECTORY)
    profiles = [folder / name for name in names if (folder / name).is_file()]
    factory = DetectorFactory()
    if len(profiles) < 2:
        return [], {}
    factory.load_json_profile([path.read_text(encoding="utf-8") for path in profiles])
    logs = {
        gram: tuple(math.log(p + _ALPHA) for p in chances)
        for gram, chances in factory.word_lang_prob_map.items()
    }
    return list(factory.langlist), logs
