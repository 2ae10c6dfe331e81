"""The measures on the shared data do not fall; skipped where they are not there."""

from __future__ import annotations

import json

import pytest

from l10n.languages import get
from tests.paths import shared


def boundaries(tag, rows):
    right = extra = missed = 0
    for row in rows:
        last = len(row["text"].rstrip())
        gold = {end for end in row["ends"] if end < last}
        found = {span.end for span in get(tag).sentences(row["text"]) if span.end < last}
        right += len(gold & found)
        extra += len(found - gold)
        missed += len(gold - found)
    return 2 * right / (2 * right + extra + missed)


def rows_of(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_hard_sentence_ends():
    rows = rows_of(shared("language", "sentences_hard.jsonl"))
    tags = sorted({row["lang"] for row in rows})
    scores = [boundaries(tag, [row for row in rows if row["lang"] == tag]) for tag in tags]
    assert sum(scores) / len(scores) >= 0.97


@pytest.mark.parametrize("tag", ["ar", "de", "es", "fr", "hi", "ja", "zh"])
def test_sentence_ends_of_treebanks(tag):
    assert boundaries(tag, rows_of(shared("language", "sentences") / f"{tag}.jsonl")) >= 0.985


@pytest.mark.parametrize(
    ("name", "least"),
    [("en-medical", 0.92), ("es", 0.96), ("de", 0.96), ("fr", 0.96), ("pt", 0.96), ("hi", 0.96)],
)
def test_syllable_types(name, least):
    lines = (
        (shared("language", "syllables") / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    )
    rows = [line.split("\t")[:2] for line in lines[::4]]
    language = get(name.partition("-")[0])
    hits = sum(str(language.syllables(word)) in gold.split(",") for word, gold in rows)
    assert hits / len(rows) >= least
