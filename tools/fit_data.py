"""The sets that coefficients are fitted on."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

Row = dict[str, Any]

CEFR, ONESTOP, GERMAN, GERMAN_PAIRS = (
    "cefr-sp-wiki",
    "onestop",
    "textcomplexity-de",
    "textcomplexity-de-pairs",
)
CLARA, POR, SINGLE, MULTI = "clara-med-nci", "porsimples", "complex-single", "complex-multi"
TITLES = {
    CEFR: "CEFR-SP (Wiki-Auto)",
    ONESTOP: "OneStopEnglish",
    GERMAN: "TextComplexityDE",
    GERMAN_PAIRS: "TextComplexityDE",
    CLARA: "CLARA-MeD (National Cancer Institute part)",
    POR: "PorSimplesSent",
    SINGLE: "CompLex",
    MULTI: "CompLex",
}


def rows_of(data: Path, name: str) -> list[Row]:
    """The training rows of a set."""
    plain = data / name / "train.jsonl"
    if plain.is_file():
        text = plain.read_text(encoding="utf-8")
    else:
        with gzip.open(data / name / "train.jsonl.gz", "rt", encoding="utf-8") as stream:
            text = stream.read()
    return [json.loads(line) for line in text.split("\n") if line.strip()]
